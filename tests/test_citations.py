"""Citations: markers and notes joined, addresses restored, outlets named."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictnotes import parse_report
from conflictnotes.extract.citations import outlet_of, read_addresses
from conflictnotes.model import Citation, Platform
from conflictnotes.vocabulary import Outlet, default_vocabulary
from tests.feedings import PREFIX, feedings

BODY = "Rebels seized Kota town on May 3.[1] The army denied it.[2][3] Aid is blocked.[1]\n"


@pytest.mark.parametrize(
    ("words", "addresses"),
    [
        ("https://t.me/roe/12", ["https://t.me/roe/12"]),
        ("https://t dot me/roe/12", ["https://t.me/roe/12"]),
        ("https://www dot dtek-roe.com.ua/news/a", ["https://www.dtek-roe.com.ua/news/a"]),
        ("https://president dot gov dot ua/news/a", ["https://president.gov.ua/news/a"]),
        ("https://t[.]me/roe", ["https://t.me/roe"]),
        ("https://t[dot]me/roe", ["https://t.me/roe"]),
        ("https://t (dot) me/roe", ["https://t.me/roe"]),
        ("hxxps://roe.org/a", ["https://roe.org/a"]),
        ("https: //roe.org/a", ["https://roe.org/a"]),
        ("https://t.me/a/1 ; https://t.me/b/2", ["https://t.me/a/1", "https://t.me/b/2"]),
        ("https://t.me/a/1; https://t.me/b/2;", ["https://t.me/a/1", "https://t.me/b/2"]),
        ("https://t.me/a/1;https://t.me/b/2", ["https://t.me/a/1", "https://t.me/b/2"]),
        ("https://t.me/a/1, https://t.me/b/2.", ["https://t.me/a/1", "https://t.me/b/2"]),
        ("https://t.me/a/1https://t.me/b/2", ["https://t.me/a/1", "https://t.me/b/2"]),
        ("https://web.archive.org/web/2026/https://roe.org/a", ["https://web.archive.org/web/2026/https://roe.org/a"]),
        ("https://roe.org/a?u=https://b.org/c", ["https://roe.org/a?u=https://b.org/c"]),
        ("https://roe.org/a;jsession=5?x=1&y=2#z", ["https://roe.org/a;jsession=5?x=1&y=2#z"]),
        ("Ann Roe, “A Story,” Kota Post, May 3, 2026, https://kotapost.com/a.", ["https://kotapost.com/a"]),
        ("(https://roe.org/a_(b))", ["https://roe.org/a_(b)"]),
        ("[https://roe.org/a]", ["https://roe.org/a"]),
        ("see www.roe.org for more", ["www.roe.org"]),
        ("t.me/roe/12", ["t.me/roe/12"]),
        ("t dot me/roe/12", ["t.me/roe/12"]),
        ("https://roe.org:8080/a", ["https://roe.org:8080/a"]),
        ("https://t.me/roe/\n12", ["https://t.me/roe/12"]),
        ("https://t.me/roe/\nhttps://t.me/bell", ["https://t.me/roe/", "https://t.me/bell"]),
        ("HTTPS://ROE.ORG/A", ["HTTPS://ROE.ORG/A"]),
        ("http://президент.рф/a", ["http://президент.рф/a"]),
        ("ann@roe.org", []),
        ("and/or 3/4 km/h", []),
        ("He came. dot com", []),
        ("", []),
    ],
)
def test_addresses(words: str, addresses: list[str]) -> None:
    assert list(read_addresses(words)) == addresses


@pytest.mark.parametrize(
    ("address", "outlet"),
    [
        ("https://t.me/rybar/123", "t.me/rybar"),
        ("https://t.me/s/rybar", "t.me/rybar"),
        ("https://telegram.me/rybar", "t.me/rybar"),
        ("https://t.me/c/123/4", "t.me"),
        ("https://t.me/", "t.me"),
        ("https://x.com/GeoConfirmed/status/1", "x.com/GeoConfirmed"),
        ("https://twitter.com/GeoConfirmed/status/1?s=20", "x.com/GeoConfirmed"),
        ("https://mobile.twitter.com/69th_Roe", "x.com/69th_Roe"),
        ("https://x.com/i/status/1", "x.com"),
        ("https://www.facebook.com/GeneralStaff.ua/posts/1", "facebook.com/GeneralStaff.ua"),
        ("https://m.facebook.com/watch/?v=1", "facebook.com"),
        ("https://www.facebook.com/100064/posts/1", "facebook.com"),
        ("https://vk.com/wall-123_4", "vk.com"),
        ("https://vk.com/roe", "vk.com/roe"),
        ("https://www.youtube.com/watch?v=abc", "youtube.com"),
        ("https://www.youtube.com/@roe/videos", "youtube.com/roe"),
        ("https://youtu.be/abc", "youtube.com"),
        ("https://www.president.gov.ua/news/a", "president.gov.ua"),
        ("http://KREMLIN.ru/a", "kremlin.ru"),
        ("www.bbc.co.uk/news", "bbc.co.uk"),
        ("https://roe.org:8080/a", "roe.org"),
    ],
)
def test_outlets(address: str, outlet: str) -> None:
    assert outlet_of(address) == outlet


@pytest.mark.parametrize(
    ("address", "platform"),
    [
        ("https://t.me/rybar/1", Platform.TELEGRAM),
        ("https://x.com/roe/status/1", Platform.X),
        ("https://facebook.com/roe", Platform.FACEBOOK),
        ("https://vk.com/roe", Platform.VK),
        ("https://youtu.be/roe", Platform.YOUTUBE),
        ("https://www.instagram.com/roe", Platform.SOCIAL),
        ("https://www.president.gov.ua/a", Platform.GOVERNMENT),
        ("https://kyiv.gov.ua/a", Platform.GOVERNMENT),
        ("https://www.centcom.mil/a", Platform.GOVERNMENT),
        ("https://mod.gov.xy/a", Platform.GOVERNMENT),
        ("http://en.kremlin.ru/a", Platform.GOVERNMENT),
        ("https://tass.ru/a", Platform.STATE_MEDIA),
        ("https://www.rt.com/a", Platform.STATE_MEDIA),
        ("https://meduza.io/a", Platform.MEDIA),
        ("https://edition.cnn.com/a", Platform.MEDIA),
        ("https://news.un.org/a", Platform.INTERNATIONAL),
        ("https://www.roe.int/a", Platform.INTERNATIONAL),
        ("https://www.csis.org/a", Platform.RESEARCH),
        ("https://www.understandingwar.org/a", Platform.RESEARCH),
        ("https://roe.example/a", Platform.OTHER),
    ],
)
def test_platforms(address: str, platform: Platform) -> None:
    (citation,) = parse_report(f"It fell.[1]\n\n[1] {address}").citations
    assert citation.platforms == (platform,)


def test_an_institute_cites_itself() -> None:
    text = "Russian Offensive Campaign Assessment, May 3, 2026\n\nIt fell.[1]\n\n[1] https://understandingwar.org/a"
    (citation,) = parse_report(text).citations
    assert citation.platforms == (Platform.SELF,)


def test_an_outlet_of_ones_own_wins() -> None:
    words = default_vocabulary().extend(
        outlets=[Outlet("t.me/mod_roe", "Ministry of Roe", "government"), Outlet("roe.example", "Roe", "media")]
    )
    text = "It fell.[1]\n\n[1] https://t.me/mod_roe/1 ; https://news.roe.example/a"
    (citation,) = parse_report(text, vocabulary=words).citations
    assert citation.platforms == (Platform.GOVERNMENT, Platform.MEDIA)
    (without,) = parse_report(text, vocabulary=attrs.evolve(words, outlets=())).citations
    assert without.outlets == citation.outlets


NOTES = {
    "title": "Endnotes\n[1] https://t.me/a/1\n[2] https://t.me/b/2 ; https://x.com/c1/status/3\n[3] Ann Roe, https://roe.org/d\n",
    "title with a colon": "References:\n\n[1] https://t.me/a/1\n\n[2] https://t.me/b/2 ; https://x.com/c1/status/3\n\n[3] Ann Roe, https://roe.org/d\n",
    "no title": "[1] https://t.me/a/1\n[2] https://t.me/b/2 ; https://x.com/c1/status/3\n[3] Ann Roe, https://roe.org/d\n",
    "one line": "Endnotes\n[1] https://t.me/a/1 [2] https://t.me/b/2 ; https://x.com/c1/status/3 [3] Ann Roe, https://roe.org/d\n",
    "spelt out": "[1] https://t dot me/a/1\n[2] https://t dot me/b/2 ; https://x dot com/c1/status/3\n[3] Ann Roe, https://roe dot org/d\n",
    "roman": "[i] https://t.me/a/1\n[ii] https://t.me/b/2 ; https://x.com/c1/status/3\n[iii] Ann Roe, https://roe.org/d\n",
    "plain numbers": "Sources\n1. https://t.me/a/1\n2. https://t.me/b/2 ; https://x.com/c1/status/3\n3. Ann Roe, https://roe.org/d\n",
    "number on its own line": "Endnotes\n[1]\nhttps://t.me/a/1\n[2]\nhttps://t.me/b/2 ; https://x.com/c1/status/3\n[3]\nAnn Roe, https://roe.org/d\n",
    "page furniture after it": "Endnotes\n[1] https://t.me/a/1\n[2] https://t.me/b/2 ; https://x.com/c1/status/3\n[3] Ann Roe, https://roe.org/d\nShare\nPrint\n",
}


@pytest.mark.parametrize("form", NOTES)
def test_markers_and_notes_are_joined_by_number(form: str) -> None:
    for label, text in feedings(f"{BODY}\n{NOTES[form]}"):
        citations = parse_report(text).citations
        assert [c.number for c in citations] == [1, 2, 3], label
        assert [len(c.urls) for c in citations] == [1, 2, 1], label
        assert [len(c.markers) for c in citations] == [2, 1, 1], label
        assert all(c.note is not None and c.note.start >= text.index("blocked") for c in citations), label


def test_markers_without_notes() -> None:
    report = parse_report(BODY)
    assert [(c.number, len(c.markers), c.note) for c in report.citations] == [(1, 2, None), (2, 1, None), (3, 1, None)]
    assert [w for w in report.warnings if w.code == "citation"] == []


def test_a_marker_without_its_note_is_doubtful() -> None:
    report = parse_report("It fell.[1] Rebels left.[7]\n\n[1] https://t.me/roe/1")
    (warning,) = (w for w in report.warnings if w.code == "citation")
    assert warning.span.of(report.text) == "[7]"


def test_a_note_that_nobody_cites() -> None:
    report = parse_report("It fell.[1]\n\n[1] https://t.me/roe/1\n[2] https://t.me/roe/2")
    assert [(c.number, len(c.markers), len(c.urls)) for c in report.citations] == [(1, 1, 1), (2, 0, 1)]


def test_notes_of_several_reports_in_one_text() -> None:
    text = (
        "It fell.[1] He left.[2]\n\nEndnotes\n[1] https://t.me/a1/1\n[2] https://t.me/b1/1\n\n"
        "The second update follows. It rose.[1]\n\n[1] https://t.me/c1/1\n"
    )
    found: list[Citation] = list(parse_report(text).citations)
    assert [(c.number, c.urls) for c in found] == [
        (1, ("https://t.me/a1/1",)),
        (2, ("https://t.me/b1/1",)),
        (1, ("https://t.me/c1/1",)),
    ]
    assert [len(c.markers) for c in found] == [1, 1, 1]


def test_notes_are_no_prose() -> None:
    report = parse_report("It fell.[1]\n\nEndnotes\n[1] The governor said that 5 tanks burned, https://t.me/roe/1")
    assert (report.claims, report.figures) == ((), ())


def test_shift() -> None:
    text = f"{BODY}\n{NOTES['title']}"
    for before, after in zip(parse_report(text).citations, parse_report(PREFIX + text).citations, strict=True):
        assert before.note is not None
        assert after.note == before.note.shifted(len(PREFIX))
        assert after.markers == tuple(span.shifted(len(PREFIX)) for span in before.markers)


PIECES = [
    "https://",
    "http:",
    "www.",
    "t.me/",
    "roe",
    ".org",
    " dot ",
    "/",
    ";",
    ",",
    "[1]",
    "[2] ",
    "[xi]",
    "\n",
    " ",
    "Endnotes\n",
    "(",
    ")",
    "h",
    "It fell.",
    "1. ",
]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_what_is_cited_stands_in_the_text(text: str) -> None:
    report = parse_report(text)
    letters = "".join(char for char in text.casefold().replace("hxxp", "http") if char.isalnum())
    for citation in report.citations:
        assert citation.note is not None or citation.markers
        for span in citation.markers:
            assert span.of(text)[0] + span.of(text)[-1] == "[]"
            assert citation.note is None or not citation.note.contains(span)
        for url in citation.urls:
            assert citation.note is not None
            parts = [part for part in url.casefold().replace("dot", "").split(".") if part]
            assert all("".join(c for c in part if c.isalnum()) in letters.replace("dot", "") for part in parts)
