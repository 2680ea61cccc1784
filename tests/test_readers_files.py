"""One file to one report, and every way in which a file can be none."""

from __future__ import annotations

import datetime as dt
import gzip
import os
import tempfile
import textwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import conflictnotes as cn
from conflictnotes.readers import LARGEST
from conflictnotes.readers.pdf import join_pages, read_pdf
from tests.pdfs import pdf

WORDS = "The ministry said that ten tanks were lost."


def _write(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.txt", WORDS),
        ("a.TXT", WORDS),
        ("a.text", WORDS),
        ("a.md", WORDS),
        ("a.html", f"<p>{WORDS}</p>"),
        ("a.htm", f"<p>{WORDS}</p>"),
        ("a.pdf", pdf([[WORDS]])),
        ("2024.11.23.txt", WORDS),
    ],
)
def test_every_format_plain_and_packed(tmp_path: Path, name: str, data: bytes | str) -> None:
    plain = data.encode() if isinstance(data, str) else data
    assert cn.read_report(_write(tmp_path, name, plain)).text.strip() == WORDS
    assert cn.read_report(str(_write(tmp_path, f"{name}.gz", gzip.compress(plain)))).text.strip() == WORDS
    assert cn.read_report(_write(tmp_path, name, gzip.compress(plain))).text.strip() == WORDS


@pytest.mark.parametrize("text", ["  It fell.\r\n\r\n\tIt held.\n\n", "It fell.\r", "\u2028It\u00a0fell.\x0c"])
def test_a_text_file_is_its_text_to_the_character(tmp_path: Path, text: str) -> None:
    assert cn.read_report(_write(tmp_path, "a.txt", text)).text == text


def test_a_file_is_read_as_its_text_is_parsed(tmp_path: Path) -> None:
    day = dt.date(2024, 11, 23)
    report = cn.read_report(_write(tmp_path, "a.txt", WORDS), date=day, publisher="Quay")
    assert report == cn.parse_report(WORDS, date=day, publisher="Quay")
    assert (report.date, report.publisher) == (day, "Quay")


def test_the_head_of_a_page_fills_what_the_text_leaves_open(tmp_path: Path) -> None:
    page = (
        '<link rel="canonical" href="https://quay.example/1"><meta property="og:site_name" content="Quay">'
        f'<meta property="article:published_time" content="2024-11-23T20:00:00Z"><p>{WORDS}</p>'
    )
    report = cn.read_report(_write(tmp_path, "a.html", page))
    assert (report.url, report.publisher, report.date) == ("https://quay.example/1", "Quay", dt.date(2024, 11, 23))
    ours = cn.read_report(_write(tmp_path, "a.html", page), publisher="We", date=dt.date(2024, 11, 22))
    assert (ours.publisher, ours.date) == ("We", dt.date(2024, 11, 22))


def test_mojibake_is_undone_and_said(tmp_path: Path) -> None:
    report = cn.read_report(_write(tmp_path, "a.txt", "The ministry’s tanks.\n".encode().decode("cp1252")))
    assert report.text == "The ministry’s tanks.\n"
    assert [warning.code for warning in report.warnings] == ["encoding"]


def test_an_encoding_may_be_given(tmp_path: Path) -> None:
    path = _write(tmp_path, "a.txt", "Киев".encode("koi8-r"))
    assert cn.read_report(path, encoding="koi8-r").text == "Киев"


WHOLE_PDF = pdf([["One line."], ["Another line."]])

BAD: list[tuple[str, bytes, str]] = [
    ("empty.txt", b"", "is empty"),
    ("blank.txt", b" \n\t\n", "is empty"),
    ("blank16.txt", "\n \n".encode("utf-16"), "is empty"),
    ("empty.pdf", b"", "is empty"),
    ("empty.html.gz", gzip.compress(b""), "is empty"),
    ("bare.html", b"<script>x</script>", "holds no text"),
    (
        "report.docx",
        b"PK\x03\x04",
        "is of no known format (.txt, .text, .md, .html, .htm, .pdf, or one of these with .gz)",
    ),
    ("report", b"It fell.", "is of no known format"),
    ("report.gz", gzip.compress(b"It fell."), "is of no known format"),
    ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(99), "holds a picture, not text"),
    ("program.txt", b"\x7fELF" + bytes(99), "holds a program, not text"),
    ("noise.txt", bytes(range(256)) * 9, "holds binary data, not text"),
    ("paper.txt", WHOLE_PDF, "holds a PDF document, not text"),
    ("paper.html", WHOLE_PDF, "holds a PDF document, not text"),
    ("text.pdf", b"It fell.", "is a damaged PDF"),
    ("cut.pdf", WHOLE_PDF[: len(WHOLE_PDF) // 3], "is a damaged PDF"),
    ("head.pdf", b"%PDF-1.4\n" + bytes(range(256)), "is a damaged PDF"),
    ("scan.pdf", pdf([[]]), "holds no text (a scan?)"),
    ("cut.txt.gz", gzip.compress(WORDS.encode() * 99)[:-20], "is a damaged gzip file"),
    ("fake.txt.gz", b"\x1f\x8b" + bytes(40), "is a damaged gzip file"),
    ("bomb.txt.gz", gzip.compress(bytes(LARGEST + 1)), "unpacks to more than the 40,000,000 bytes that are read"),
]


@pytest.mark.parametrize(("name", "data", "reason"), BAD, ids=[name for name, _, _ in BAD])
@pytest.mark.filterwarnings("ignore")  # of the PDF parser, on what it meets in damaged files
def test_what_is_no_report_is_named_with_its_reason(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    path = _write(tmp_path, name, data)
    with pytest.raises(cn.ReadError) as caught:
        cn.read_report(path)
    assert caught.value.path == str(path)
    assert caught.value.reason.startswith(reason)
    assert str(caught.value) == f"{path}: {caught.value.reason}"


def test_a_file_of_fifty_megabytes(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(cn.ReadError, match="is too large for a report: 50,000,000 bytes, and 40,000,000 are read"):
        cn.read_report(path)


def test_what_is_no_file(tmp_path: Path) -> None:
    for path, reason in (
        (tmp_path, "is a directory"),
        (tmp_path / "folder.txt", "is a directory"),
        (tmp_path / "missing.txt", "No such file"),
        ("nul\0.txt", "embedded null"),
        (tmp_path / ("x" * 300 + ".txt"), "File name too long"),
    ):
        if str(path).endswith("folder.txt"):
            os.mkdir(path)  # noqa: PTH102 - either kind of path
        with pytest.raises(cn.ReadError, match=reason):
            cn.read_report(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    path = tmp_path / "pipe.txt"
    os.mkfifo(path)
    with pytest.raises(cn.ReadError, match="is no regular file"):
        cn.read_report(path)


OWN = Path(__file__).parent.parent / "examples" / "front-assessment-2025-03-14.txt"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16"])
def test_a_whole_report_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    text = OWN.read_text(encoding="utf-8")
    assert cn.read_report(_write(tmp_path, "own.txt", text.encode(encoding))) == cn.read_report(OWN)


def test_a_whole_report_as_a_pdf_of_wrapped_lines(tmp_path: Path) -> None:
    wrapped: list[str] = []
    for line in OWN.read_text(encoding="utf-8").splitlines():
        wrapped += textwrap.wrap(line, 90, break_long_words=False, break_on_hyphens=False) or [" "]
    pages = [
        ["Eastern Front Campaign Assessment", *wrapped[first : first + 46], str(first // 46 + 1)]
        for first in range(0, len(wrapped), 46)
    ]
    ours, theirs = cn.read_report(_write(tmp_path, "own.pdf", pdf(pages))), cn.read_report(OWN)
    assert (ours.title, ours.date, ours.cutoff, ours.authors) == (
        theirs.title,
        theirs.date,
        theirs.cutoff,
        theirs.authors,
    )
    assert [takeaway.text for takeaway in ours.takeaways] == [takeaway.text for takeaway in theirs.takeaways]
    assert [(section.title, section.level) for section in ours.sections] == [
        (section.title, section.level) for section in theirs.sections
    ]
    assert [(claim.cue, claim.stance) for claim in ours.claims] == [
        (claim.cue, claim.stance) for claim in theirs.claims
    ]


SOUND = [WORDS.encode(), f"<h1>A</h1><p>{WORDS}</p>".encode(), WHOLE_PDF, gzip.compress(WORDS.encode())]


@st.composite
def broken(draw: st.DrawFn) -> bytes:
    """Any bytes, or sound files with some bytes changed, lost or repeated."""
    data = draw(st.one_of(st.binary(max_size=200), st.sampled_from(SOUND)))
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(data)))
        end = draw(st.integers(start, min(len(data), start + 20)))
        data = (
            data[:start]
            + draw(st.sampled_from([b"", data[start:end] * 2, b"\0", b"\xff", b"9", b"<", b">>"]))
            + data[end:]
        )
    return data


@pytest.mark.filterwarnings("ignore")  # of the PDF parser, on what it meets in damaged files
@given(broken(), st.sampled_from([".txt", ".md", ".html", ".pdf", ".txt.gz", ".pdf.gz"]))
def test_any_bytes_are_a_report_or_a_read_error(data: bytes, suffix: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = _write(Path(folder), f"a{suffix}", data)
        try:
            assert cn.read_report(path).text
        except cn.ReadError as error:
            assert error.path == str(path)  # noqa: PT017 - either outcome is right


def test_an_extra_that_is_missing_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pypdf", None)
    with pytest.raises(cn.ReadError, match=r"reading PDF needs an extra: pip install 'conflictnotes\[pdf\]'"):
        cn.read_report(_write(tmp_path, "a.pdf", WHOLE_PDF))


def test_a_pdf_is_its_lines() -> None:
    assert (
        read_pdf(pdf([["One line", "and its end."], ["Another page."]])).text
        == "One line\nand its end.\n\nAnother page."
    )


@pytest.mark.parametrize(
    ("pages", "text"),
    [
        (["One.\n1", "Two.\n2"], "One.\n\nTwo."),
        (["It goes\nPage 1 of 2", "on.\nPage 2 of 2"], "It goes\non."),
        (["It fell.[5]\n", "Then"], "It fell.[5]\n\nThen"),
        (["Said “no.”", "Then"], "Said “no.”\n\nThen"),
        (["1\nOne.", "2\nTwo."], "One.\n\nTwo."),
        (["One.", "", "Two."], "One.\n\nTwo."),
        ([f"Quay Assessment {n}\nPage text {letter}." for n, letter in enumerate("abcd")], None),
        (["offen\u00ad\nsive"], "offensive"),
        ([], ""),
    ],
)
def test_pages_are_joined(pages: list[str], text: str | None) -> None:
    expected = "\n\n".join(f"Page text {letter}." for letter in "abcd") if text is None else text
    assert join_pages(pages) == expected


def test_a_line_that_two_pages_share_stays() -> None:
    assert (
        join_pages(["Nothing to report.\nA.", "Nothing to report.\nB."])
        == "Nothing to report.\nA.\n\nNothing to report.\nB."
    )
