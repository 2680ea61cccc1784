"""The laws of a whole parse, on generated texts and on an own report that is cut up, shuffled and damaged.

The sixth law, that twice the text is twice the work, stands in test_hostile.
"""

from __future__ import annotations

import datetime as dt
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import conflictnotes as cn
from conflictnotes.model import Report, Span
from conflictnotes.testing.strategies import passages
from tests.feedings import feedings
from tests.spans import wrong_spans

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

OWN = Path(__file__).parent.parent / "examples" / "front-assessment-2025-03-14.txt"
TEXT = OWN.read_text(encoding="utf-8")
PARAGRAPHS = TEXT.split("\n\n")
PROSE = [paragraph for paragraph in PARAGRAPHS if len(paragraph) > 200 and not paragraph.startswith(("- ", "["))]
DAY = dt.date(2025, 3, 14)
KINDS = ("claims", "assessments", "figures", "losses", "personnel")

ODD = [
    "\0",
    "\u202e",
    "\u200b",
    "\ud800",
    "\u00ad",
    "\u00a0",
    "[",
    "“",
    '"',
    "(",
    "1,",
    "\r",
    "\t",
    "]",
    ".",
    "\u2028",
    "’",
]


def prose() -> SearchStrategy[str]:
    """One to four paragraphs of the own report, or generated ones."""
    ours = st.lists(st.sampled_from(PROSE), min_size=1, max_size=4, unique=True).map("\n\n".join)
    return st.one_of(ours, passages().filter(lambda text: bool(text.strip())))


@st.composite
def documents(draw: st.DrawFn) -> str:
    """Blocks of the own report in any order: title, by-line, takeaways, sections and endnotes anywhere."""
    blocks = draw(st.lists(st.sampled_from(PARAGRAPHS), min_size=1, max_size=14))
    return draw(st.sampled_from(["\n\n", "\n", "\r\n\r\n", " "])).join(blocks)


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """A document after a few cuts, repeats and odd characters."""
    text = draw(documents())
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 60)))
        text = text[:start] + draw(st.sampled_from(["", text[start:end] * 2, *ODD])) + text[end:]
    return text


def any_text() -> SearchStrategy[str]:
    """Documents, damaged ones, and any characters at all."""
    return st.one_of(documents(), damaged(), st.text(max_size=300), st.text("[]().,;:-–“”’ \n1aA", max_size=300))


def folded(words: str) -> str:
    return " ".join(words.split())


# 1. The text is the text, and what an object calls its words are those characters.


def unfounded(report: Report) -> list[str]:
    """Words of a report that do not stand where their span says, white space folded."""
    text = report.text
    said: list[tuple[str, str | None, Span | None]] = []
    said += [("title of a section", section.title, section.span) for section in report.sections]
    said += [("source", claim.source, claim.source_span) for claim in report.claims]
    said += [("assessment", assessment.text, assessment.span) for assessment in report.assessments]
    said += [("figure", figure.text, figure.span) for figure in report.figures]
    said += [("name", person.name, person.span) for person in report.personnel]
    return wrong_spans(report) + [
        f"{what} {words!r} is not in {folded(span.of(text))!r}"
        for what, words, span in said
        if words is not None and span is not None and folded(words) not in folded(span.of(text))
    ]


@given(any_text())
@example(TEXT)
def test_law_1_the_text_is_kept_and_words_are_its_characters(text: str) -> None:
    report = cn.parse_report(text, date=DAY)
    assert report.text == text
    assert unfounded(report) == []


@pytest.mark.parametrize("label", ["bare", "prefix", "crlf", "no-break", "straight", "curly"])
def test_law_1_in_every_feeding(label: str) -> None:
    for name, text in feedings(TEXT):
        if name == label:
            assert unfounded(cn.parse_report(text, date=DAY)) == []


@given(any_text())
def test_law_1_takeaways_are_their_characters_without_a_bullet(text: str) -> None:
    for takeaway in cn.parse_report(text).takeaways:
        assert takeaway.text
        assert folded(takeaway.span.of(text)).endswith(takeaway.text)


@given(any_text())
def test_law_1_items_stand_in_text_order(text: str) -> None:
    report = cn.parse_report(text, date=DAY)
    for items in (report.assessments, report.figures, report.losses, report.warnings):
        starts = [item.span.start for item in items]
        assert starts == sorted(starts)
    cues = [claim.cue_span for claim in report.claims]
    assert cues == sorted(cues)
    assert [takeaway.number for takeaway in report.takeaways] == list(range(1, len(report.takeaways) + 1))


# 2. The same text gives equal reports, in any process, with any hash seed.


@given(any_text())
@settings(max_examples=30)
def test_law_2_twice_the_same(text: str) -> None:
    assert cn.parse_report(text, date=DAY) == cn.parse_report(text, date=DAY)


def test_law_2_in_other_processes_with_other_hash_seeds() -> None:
    code = "import sys, conflictnotes as cn; sys.stdout.buffer.write(cn.to_json(cn.read_report(sys.argv[1])).encode())"
    outputs = {
        subprocess.run(  # noqa: S603 - our own code
            [sys.executable, "-c", code, str(OWN)],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert outputs == {cn.to_json(cn.read_report(OWN)).encode()}


# 3. No text raises.


@given(any_text(), st.none() | st.dates())
def test_law_3_no_text_raises(text: str, date: dt.date | None) -> None:
    report = cn.parse_report(text, date=date)
    assert cn.from_json(cn.to_json(report)) == report
    cn.to_records(report)


@pytest.mark.slow
@given(any_text())
@settings(max_examples=3000, derandomize=False)
def test_law_3_no_text_raises_at_length(text: str) -> None:
    assert unfounded(cn.parse_report(text)) == []


@pytest.mark.parametrize(
    "parse", [cn.parse_takeaways, cn.parse_figures, cn.parse_losses, cn.parse_claims, cn.parse_personnel]
)
@given(text=any_text())
@settings(max_examples=20)
def test_law_3_for_snippets(parse: Callable[[str], tuple[Any, ...]], text: str) -> None:
    assert isinstance(parse(text), tuple)


# 4. Text put before a passage moves its spans and changes nothing else.

BEFORE = ["Nothing of note happened.\n\n", "The river was quiet, and the roads were dry.\n\n\n\n"]


def moved(item: Any, offset: int) -> Any:  # noqa: ANN401 - any record
    """``item`` with every span ``offset`` characters further on."""
    if isinstance(item, Span):
        return item.shifted(offset)
    if isinstance(item, tuple):
        return tuple(moved(each, offset) for each in item)
    if attrs.has(type(item)):
        fields = {field.name: moved(getattr(item, field.name), offset) for field in attrs.fields(type(item))}
        return attrs.evolve(item, **fields)
    return item


@given(prose(), st.sampled_from(BEFORE))
def test_law_4_a_prefix_shifts(text: str, before: str) -> None:
    alone, behind = cn.parse_report(text, date=DAY), cn.parse_report(before + text, date=DAY)
    for kind in KINDS:
        assert getattr(behind, kind) == moved(getattr(alone, kind), len(before)), kind


# 5. Two passages joined by a blank line give both their figures.


def counted(report: Report, offset: int = 0) -> list[tuple[Any, ...]]:
    """What a figure is in itself, without what the passage around it decides."""
    return [
        (figure.span.shifted(offset), figure.text, figure.low, figure.high, figure.modifier, figure.unit)
        for figure in report.figures
    ]


@given(prose(), prose())
def test_law_5_joined_passages_give_both_their_figures(first: str, second: str) -> None:
    joined = cn.parse_report(f"{first}\n\n{second}", date=DAY)
    apart = counted(cn.parse_report(first, date=DAY)) + counted(cn.parse_report(second, date=DAY), len(first) + 2)
    assert counted(joined) == apart


# 7. What a record says stands in the text, or is computed from what stands there.

NUMERAL = re.compile(r"\d{1,3}(?:,\d{3})+|\d+")


@given(any_text())
@example(TEXT)
def test_law_7_nothing_is_invented(text: str) -> None:
    report = cn.parse_report(text)
    words = folded(text)
    names = [report.title, *report.authors, *(person.name for person in report.personnel)]
    names += [name for claim in report.claims for name in (claim.resolved, *claim.via)]
    names += [name for person in report.personnel for name in (person.rank, *person.roles)]
    assert [name for name in names if name is not None and folded(name) not in words] == []
    for citation in report.citations:
        for marker in citation.markers:
            assert marker.of(text).startswith("[")


@given(any_text())
@example(TEXT)
def test_law_7_plain_numerals_are_their_value(text: str) -> None:
    for figure in cn.parse_report(text).figures:
        if NUMERAL.fullmatch(figure.text):
            value = int(figure.text.replace(",", ""))
            assert {figure.low, figure.high} <= {value, None}


@given(any_text())
def test_law_7_dates_are_of_the_text_or_computed_from_its_day(text: str) -> None:
    report = cn.parse_report(text)
    years = {int(year) for year in re.findall(r"\d{4}", text)}
    years |= {2000 + int(year) for year in re.findall(r"\d\d", text)}  # 23.11.24
    dates = [report.date, *(claim.date for claim in report.claims), *(figure.as_of for figure in report.figures)]
    for date in dates:
        if date is not None:
            assert date.year in years | {year - 1 for year in years} | {year + 1 for year in years}


@given(prose())
def test_law_7_without_a_day_no_day_is_guessed(text: str) -> None:
    if not re.search(r"\d{4}|\d+[./]\d+", text):
        report = cn.parse_report(text)
        assert [claim.date for claim in report.claims if claim.date] == []
        assert [figure.as_of for figure in report.figures if figure.as_of] == []
