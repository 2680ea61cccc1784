"""Bytes to text: every encoding that reports come in, and what is no text."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictnotes.readers.decoding import decode
from conflictnotes.readers.document import UnreadableError

ENGLISH = "The ministry’s spokesman said “nothing” – not a word – about 10\u00a0000 shells in Orléans.\r\nHe left.\n"
PLAIN = "Forces took the café in Orléans on the 5th."
UKRAINIAN = "Ворог втратив 12 танків. Її сили, за словами єгеря, ґрунтуються на з’їзді.\n"
RUSSIAN = "Противник потерял ёмкость: 12 танков – и отошёл.\n"


@pytest.mark.parametrize("text", [ENGLISH, PLAIN, UKRAINIAN, RUSSIAN, "ASCII only.\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
def test_unicode_in_every_form(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_other_scripts_need_utf_8_or_a_byte_order_mark(encoding: str) -> None:
    assert decode("加沙 غزة".encode(encoding)).text == "加沙 غزة"


def test_utf_16_big_endian_with_its_mark() -> None:
    assert decode(codecs.BOM_UTF16_BE + UKRAINIAN.encode("utf-16-be")).text == UKRAINIAN


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(ENGLISH, "cp1252"), (PLAIN, "cp1252"), (UKRAINIAN, "cp1251"), (RUSSIAN, "cp1251"), (RUSSIAN.upper(), "cp1251")],
)
def test_code_pages_are_told_apart(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == (text, encoding, 0)


def test_an_english_report_with_cyrillic_names_is_cp1251() -> None:
    text = "The village (Новопокровка) fell, the milblogger “Рыбарь” wrote.\n"
    assert decode(text.encode("cp1251")).text == text


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="koi8-u">', "koi8-u"),
        ("<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>", "cp1251"),
        ('<?xml version="1.0" encoding="iso-8859-5"?>', "iso8859-5"),
    ],
)
def test_a_page_says_what_it_is(head: str, encoding: str) -> None:
    page = f"{head}<p>Противник отошел.</p>"
    assert decode(page.encode(encoding)).text == page


def test_a_page_that_says_latin_1_means_cp1252() -> None:
    page = '<meta charset="iso-8859-1"><p>“Nothing”</p>'
    assert decode(page.encode("cp1252")).text == page


@pytest.mark.parametrize("said", ["utf-8", "no-such-code", "idna", "base64"])
def test_a_page_that_says_something_useless_is_read_by_its_bytes(said: str) -> None:
    page = f'<meta charset="{said}"><p>Противник отошёл на 5 км.</p>'
    assert decode(page.encode("cp1251")).text == page


def test_valid_utf_8_is_utf_8_whatever_the_page_says() -> None:
    page = '<meta charset="windows-1251"><p>“Nothing” – Київ</p>'
    assert decode(page.encode()).text == page


@pytest.mark.parametrize("text", [ENGLISH, PLAIN, UKRAINIAN, RUSSIAN])
def test_an_encoding_that_is_given_is_used(text: str) -> None:
    assert decode(text.encode("cp1251", "ignore"), "cp1251").text == text.encode("cp1251", "ignore").decode("cp1251")


@pytest.mark.parametrize(
    ("encoding", "reason"),
    [
        ("utf-8", "is not utf-8: invalid start byte at byte 8"),
        ("ascii", "is not ascii: ordinal not in range(128) at byte 8"),
        ("no-such-code", "cannot be read in an encoding called 'no-such-code'"),
        ("rot13", "cannot be read in an encoding called 'rot13'"),
        ("a\0b", "cannot be read in an encoding called 'a\\x00b'"),
    ],
)
def test_an_encoding_that_does_not_fit_is_refused(encoding: str, reason: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        decode("It fell ’twas".encode("cp1252"), encoding)
    assert str(caught.value) == reason


def _garbled(text: str, page: str = "cp1252") -> str:
    """``text`` as it looks when its UTF-8 was read in a code page."""
    return text.encode().decode(page)


@pytest.mark.parametrize(
    ("garbled", "mended"),
    [
        (_garbled("The ministry’s words"), "The ministry’s words"),
        (_garbled("losses – 12 tanks – grew"), "losses – 12 tanks – grew"),
        (_garbled("the café in Orléans"), "the café in Orléans"),
        (_garbled("Ворог втратив танки", "cp1251"), "Ворог втратив танки"),
        (_garbled(_garbled("the café’s door")), "the café’s door"),
    ],
)
def test_mojibake_is_undone_where_that_is_certain(garbled: str, mended: str) -> None:
    text = f"A plain line.\n{garbled}\nThe proper ’ stays.\n"
    assert decode(text.encode()) == (f"A plain line.\n{mended}\nThe proper ’ stays.\n", "utf-8", 1)


@pytest.mark.parametrize(
    "text",
    [
        "The EU’s “fine” café – naïve, Ångström, Þór, São Tomé.",
        "Ворог втратив – “12” танків; Росія Сумщина Рівне.",
        "РФ Р–360 і С-300 “Град”",
        "garbled â€™ beside a sound ’ in one line",
        "â€œa closing quote whose last byte is lostâ€ he said",
        "10 km² at −5 °C, £5 and €7",
    ],
)
def test_what_may_be_meant_is_left_alone(text: str) -> None:
    assert decode(text.encode()) == (text, "utf-8", 0)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"%PDF-1.7 and so on", "holds a PDF document, not text"),
        (b"PK\x03\x04" + bytes(40), "holds a zip archive or an office document, not text"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "holds a picture, not text"),
        (b"\xff\xd8\xff\xe0JFIF", "holds a picture, not text"),
        (b"\x7fELF" + bytes(range(200)), "holds a program, not text"),
        (b"It fell.\0", "holds binary data, not text"),
        (bytes(range(1, 32)) * 9, "holds binary data, not text"),
        (b"\x81\x98 neither page has both", "holds bytes of no known encoding (give encoding=)"),
    ],
)
def test_what_is_no_text_says_what_it_is(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        decode(data)
    assert str(caught.value) == reason


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        assert isinstance(decode(data).text, str)
    except UnreadableError as error:
        assert str(error)  # noqa: PT017 - either outcome is right


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=80))
def test_line_ends_and_blanks_stay(text: str) -> None:
    decoded = decode(text.encode("utf-8-sig"))
    assert decoded.text == text or decoded.mended
