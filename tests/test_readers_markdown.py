"""Markdown to text and marks."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import conflictnotes as cn
from conflictnotes.readers.markdown import read_markdown

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("It fell.", "It fell."),
        ("# A day #\nIt fell.", "A day\n\nIt fell."),
        ("A day\n=====\nIt fell.", "A day\n\nIt fell."),
        ("Part\n---\nIt fell.", "Part\n\nIt fell."),
        ("One\n\n---\n\nTwo", "One\n\nTwo"),
        ("* One\n* Two\n\nThree", "- One\n- Two\n\nThree"),
        ("1. One\n2) Two", "- One\n- Two"),
        ("- One\n  goes on\n- Two", "- One\ngoes on\n- Two"),
        ("A line\nthat goes on\n\nNext", "A line\nthat goes on\n\nNext"),
        ("> It *fell*, **he** said.", "It fell, he said."),
        ("See [the map](https://quay.example/m_(1)) here.", "See the map here."),
        ("![Map](m.png)\n\nIt fell.", "It fell."),
        ("It fell.[^12]\n\n[^12]: <https://t.me/quay/1>", "It fell.[12]\n\n[12] https://t.me/quay/1"),
        ("[3] [Quay](https://quay.example/3); <https://t.me/q>", "[3] Quay https://quay.example/3; https://t.me/q"),
        ("a\\*b 2 \\[sic\\]", "a*b 2 [sic]"),
        ("T-72_B3 and snake_case_name stay", "T-72_B3 and snake_case_name stay"),
        ("5 * 3 * 2 stays", "5 * 3 * 2 stays"),
        ("#1 is no heading", "#1 is no heading"),
        ("24 tanks", "24 tanks"),
        ("It fell.[5][6] He left.", "It fell.[5][6] He left."),
        ("\r\n# A day\r\nIt fell.\r\n", "A day\n\nIt fell."),
        ("***", "***"),
    ],
)
def test_text(source: str, text: str) -> None:
    assert read_markdown(source).text == text


def test_marks() -> None:
    page = read_markdown("## Key Takeaways\n- **Northern forces** left.\n- Two\n\n**It fell.**[1] He __left__.\n")
    shown = [(mark.kind, mark.value, page.text[mark.start : mark.end]) for mark in page.marks]
    assert shown == [
        ("heading", "2", "Key Takeaways"),
        ("item", "", "- Northern forces left."),
        ("bold", "", "Northern forces"),
        ("item", "", "- Two"),
        ("bold", "", "It fell."),
    ]


@given(st.text("ab *_#[]()<>!^-=1.\\\n", max_size=60))
def test_any_markdown_is_text_with_its_marks_inside(source: str) -> None:
    page = read_markdown(source)
    assert all(0 <= mark.start < mark.end <= len(page.text) for mark in page.marks)


@pytest.mark.parametrize("piece", ["*", "**a", "[", "](", "[a](", "_a ", "![", "<http://", "\\", "- ", "# ", "> "])
def test_hostile_markdown_is_read_in_time(piece: str) -> None:
    read_markdown(piece * 20_000)


REPORT = """# Quay Campaign Assessment, May 4, 2024

**Ana Quay and Ben Pier**

*May 4, 2024, 7 pm ET*

## Key Takeaways

1. **Northern forces** crossed the river.
2. The ministry likely lied.

## Northern Operations

**Northern forces crossed the river.** The ministry stated on May 3 that
a bridge fell.[^1] It lost ten tanks.

---

[^1]: <https://t.me/quay/1>
[^2]: [The Post](https://post.example/a)
"""


def test_a_whole_report(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(REPORT, encoding="utf-8")
    report = cn.read_report(path)
    assert (report.title, report.date) == ("Quay Campaign Assessment, May 4, 2024", dt.date(2024, 5, 4))
    assert report.authors == ("Ana Quay", "Ben Pier")
    assert [takeaway.text for takeaway in report.takeaways] == [
        "Northern forces crossed the river.",
        "The ministry likely lied.",
    ]
    assert [section.title for section in report.sections] == ["Northern Operations"]
    assert [citation.urls for citation in report.citations] == [("https://t.me/quay/1",), ("https://post.example/a",)]
