"""Bytes to text: byte-order marks, UTF-8 and UTF-16, the two code pages of the field, and mojibake mended."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from conflictnotes.readers.document import UnreadableError

__all__ = ["Decoded", "decode"]


class Decoded(NamedTuple):
    """A text and the encoding it was read in; ``mended`` counts the lines whose mojibake was undone."""

    text: str
    encoding: str
    mended: int = 0


# The longer mark first: that of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What other kinds of file begin with.
_MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x7fELF", "a program"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"SQLite format 3", "a database"),
)
# Families of encodings that a page may name; "utf" is tried anyhow, and Python also has codecs that are no encodings.
_PAGE_CODES = ("cp", "iso8859", "koi8", "mac", "ptcp", "gb", "big5", "euc", "shift")
_SAMPLE = 4096
_WIDE_SHARE = 0.7
_CONTROL_SHARE = 0.01
# Control characters that no text holds: all of C0 but tab, line feed, vertical tab, form feed, return and escape.
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b")) + b"\x7f"
# Letters of cp1251 that stand beside each other in a Cyrillic word; accented letters of Western text stand alone.
_CYRILLIC = rb"[\xa5\xa8\xaa\xaf\xb2-\xb4\xb8\xba\xbf-\xff]"
_CYRILLIC_LETTER = re.compile(_CYRILLIC)
_CYRILLIC_RUN = re.compile(_CYRILLIC + rb"{2,}")
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{1,40})""", re.IGNORECASE
)
# What UTF-8 looks like when it was read as a code page: a lead byte's letter and a continuation byte's.
_MOJIBAKE = re.compile(r"[ÂÃâÐÑРСвГÎÏ]\s?[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€°±ІіґЂЃѓЉЊЌЋЏђљњќћџ]")


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    r"""The text that ``data`` holds; ``encoding`` overrides what the bytes say of themselves.

    >>> decode(b"\xef\xbb\xbfTwelve tanks")
    Decoded(text='Twelve tanks', encoding='utf-8-sig', mended=0)
    >>> decode("Ворог втратив".encode("cp1251"))
    Decoded(text='Ворог втратив', encoding='cp1251', mended=0)
    """
    if encoding is not None:
        return Decoded(_decoded(data, encoding), encoding)
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise UnreadableError(f"holds {what}, not text")
    found = next((name for mark, name in _MARKS if data.startswith(mark)), None) or _wide(data)
    if found:
        return _mended(Decoded(_decoded(data, found), found))
    if data.count(b"\0") or len(data) - len(data.translate(None, _CONTROLS)) > len(data) * _CONTROL_SHARE:
        raise UnreadableError("holds binary data, not text")
    for name in ("utf-8", *_declared(data), *_code_pages(data)):
        try:
            return _mended(Decoded(data.decode(name), name))
        except UnicodeDecodeError:
            continue
    raise UnreadableError("holds bytes of no known encoding (give encoding=)")


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableError(f"is not {encoding}: {error.reason} at byte {error.start}") from error
    except (LookupError, ValueError) as error:
        raise UnreadableError(f"cannot be read in an encoding called {encoding!r}") from error


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: the high byte of most characters is that of ASCII or of Cyrillic."""
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    for first, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        high = sample[first::2]
        zeros = high.count(0)
        if zeros and zeros + high.count(4) > half * _WIDE_SHARE and not sample[1 - first :: 2].count(0):
            return name
    return None


def _declared(data: bytes) -> tuple[str, ...]:
    """The encoding that a page names in its head, if Python knows it as an encoding of text."""
    match = _DECLARED.search(data[:_SAMPLE])
    if not match:
        return ()
    try:
        name = codecs.lookup(match[1].decode("ascii")).name
    except LookupError:
        return ()
    if name in {"iso8859-1", "ascii"}:
        return ("cp1252",)  # as the HTML standard has it
    return (name,) if name.startswith(_PAGE_CODES) else ()


def _code_pages(data: bytes) -> tuple[str, ...]:
    letters = len(_CYRILLIC_LETTER.findall(data))
    in_words = sum(map(len, _CYRILLIC_RUN.findall(data)))
    return ("cp1251", "cp1252") if in_words * 2 > letters else ("cp1252", "cp1251")


def _mended(decoded: Decoded) -> Decoded:
    """``decoded`` with mojibake undone in every line where that is certain: nothing lost, and nothing odd left."""
    if not _MOJIBAKE.search(decoded.text):
        return decoded
    from ftfy import TextFixerConfig, fix_encoding  # heavy, and few files need it
    from ftfy.badness import is_bad

    # Only what can be undone without a guess: no lost byte made up, no mark picked out of sound text.
    sure = TextFixerConfig(
        restore_byte_a0=False, replace_lossy_sequences=False, decode_inconsistent_utf8=False, explain=False
    )
    mended = 0
    lines = decoded.text.split("\n")
    for index, line in enumerate(lines):
        if _MOJIBAKE.search(line):
            better = fix_encoding(line, sure)
            if better != line and not is_bad(better):
                lines[index] = better
                mended += 1
    return Decoded("\n".join(lines), decoded.encoding, mended)
