"""A report to look at: marks nest, everything is escaped, the summary lines up."""

from __future__ import annotations

import datetime as dt
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from unicodedata import combining, east_asian_width

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictnotes.display import repr_html, summary, to_html
from conflictnotes.display.marks import Mark, report_marks, weave
from conflictnotes.display.style import INLINE
from conflictnotes.model import (
    Assessment,
    Category,
    Citation,
    Claim,
    Figure,
    Likelihood,
    LossStatement,
    Modifier,
    Outcome,
    ParseWarning,
    Personnel,
    PersonnelKind,
    Report,
    Section,
    Span,
    Stance,
    Takeaway,
    Veracity,
)
from conflictnotes.testing.strategies import reports

if TYPE_CHECKING:
    from conflictnotes.model.shown import Shown

TEXT = "The coastal ministry denied that Colonel Ivo Brandt lost 12 <tanks> & 3 boats, which is likely false.[4]"


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def figure(words: str, value: int, noun: str) -> Figure:
    return Figure(
        at(words),
        words,
        value,
        value,
        Modifier.EXACT,
        "count",
        Category.TANK,
        noun,
        at(noun),
        Outcome.LOST,
        "sudanese",
        claim=0,
    )


REPORT = Report(
    TEXT,
    title="A day <on> the river",
    date=dt.date(2024, 5, 2),
    publisher="Quay & Sons",
    sections=(Section("The coastal ministry", 1, None, at(TEXT)),),
    takeaways=(Takeaway(1, TEXT, at(TEXT), None),),
    claims=(
        Claim(
            at(TEXT[:-4]),
            "The coastal ministry",
            at("The coastal ministry"),
            "denied",
            at("denied"),
            Stance.DENIED,
            "Colonel Ivo Brandt lost 12 <tanks> & 3 boats",
            at("Colonel Ivo Brandt lost 12 <tanks> & 3 boats"),
            veracity=Veracity.FALSE,
            date=dt.date(2024, 5, 1),
            via=("Quay Radio",),
        ),
    ),
    assessments=(Assessment(at("likely false"), "likely false", "likely", at("likely"), Likelihood.LIKELY, 55, 80),),
    figures=(figure("12", 12, "<tanks>"), figure("3", 3, "boats")),
    losses=(LossStatement(at("12 <tanks> & 3"), None, (0, 1)), LossStatement(at("12"), 0, (1,), 9, False)),
    personnel=(Personnel(PersonnelKind.PERSON, "Ivo Brandt", at("Ivo Brandt"), (at("Ivo Brandt"),), "Colonel"),),
    citations=(Citation(4, (at("[4]"),), outlets=("t.me/quay",)),),
    warnings=(ParseWarning("odd", "something\nis <odd>", Span(0, 3)),),
)


class Nesting(HTMLParser):
    """The text of a page's element ``text`` (or of all), and whether every element closes in order."""

    VOID = frozenset({"meta"})

    def __init__(self, only: str | None = None) -> None:
        super().__init__(convert_charrefs=True)
        self.only, self.inside = only, only is None
        self.open: list[str] = []
        self.depth = 0
        self.text = ""
        self.titles: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag in self.VOID:
            return
        self.open.append(tag)
        given = dict(attributes)
        if self.only and given.get("id") == self.only:
            self.inside, self.depth = True, len(self.open)
        self.titles.append(given.get("title") or "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        if self.only and self.inside and len(self.open) < self.depth:
            self.inside = False

    def handle_data(self, data: str) -> None:
        self.text += data if self.inside else ""


def read(page: str, only: str | None = None) -> Nesting:
    parser = Nesting(only)
    parser.feed(page)
    parser.close()
    assert parser.open == []
    return parser


def test_a_page_stands_alone_and_shows_the_text_as_it_is() -> None:
    page = to_html(REPORT)
    assert read(page, "text").text == TEXT
    assert "<script" not in page
    assert "http" not in page
    assert "prefers-color-scheme: dark" in page


def test_nothing_of_the_report_is_markup() -> None:
    hostile = '<script>alert("1")</script>'
    report = Report(
        hostile,
        title=hostile,
        publisher=hostile,
        url=hostile,
        authors=(hostile,),
        sections=(Section(hostile, 1, hostile, Span(0, 8)),),
        claims=(Claim(Span(0, 9), hostile, Span(0, 4), hostile, Span(4, 8), Stance.CLAIMED, hostile, Span(8, 9)),),
        citations=(Citation(1, (Span(1, 2),), outlets=(hostile,)),),
        warnings=(ParseWarning(hostile, hostile, Span(0, 1)),),
    )
    for shown in (to_html(report), repr_html(report), *map(repr_html, (*report.claims, *report.citations))):
        assert "<script" not in shown
        assert 'alert("' not in shown


def columns(line: str) -> int:
    return sum(0 if combining(char) else 1 + (east_asian_width(char) in "WF") for char in line)


def test_marks_carry_what_was_found() -> None:
    titles = read(to_html(REPORT), "text").titles
    assert "claim 0 · denied · The coastal ministry · via Quay Radio · veracity: false · 2024-05-01" in titles
    assert "tank · lost · sudanese" in titles
    assert "assessment: likely, 55–80 %" in titles
    assert "Colonel · Ivo Brandt" in titles
    assert "t.me/quay" in titles


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ([(0, 6, "claim"), (0, 3, "figure")], "<claim><figure>abc</>def</>ghi"),
        ([(0, 3, "figure"), (0, 3, "claim")], "<claim><figure>abc</></>defghi"),
        ([(0, 6, "claim"), (3, 9, "hedge")], "<claim>abc<hedge>def</></><hedge>ghi</>"),
        ([(0, 3, "claim"), (3, 6, "hedge")], "<claim>abc</><hedge>def</>ghi"),
        ([(4, 4, "claim"), (8, 99, "claim")], "abcdefghi"),
    ],
    ids=["ties nest", "same words", "crossing", "touching", "outside"],
)
def test_marks_nest(marks: list[tuple[int, int, str]], expected: str) -> None:
    woven = weave("abcdefghi", [Mark(*mark) for mark in marks])
    for kind, style in INLINE.items():
        woven = woven.replace(f'<span class="cn-{kind}" style="{style}">', f"<{kind}>")
    assert woven.replace("</span>", "</>") == expected


@settings(max_examples=60, deadline=None)
@given(
    st.text(max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60), st.sampled_from(sorted(INLINE))))
)
def test_any_marks_nest_and_keep_the_text(text: str, marks: list[tuple[int, int, str]]) -> None:
    woven = weave(text, [Mark(*mark, title="<&>\"'") for mark in marks])
    # A parser of HTML reads one line break for "\r\n", and no control character stands in a page.
    shown = read(f'<p id="text">{woven}</p>', "text").text
    assert len(shown) == len(text)
    assert all(other in (one, "\ufffd") for one, other in zip(text, shown, strict=True))


@settings(max_examples=40, deadline=None)
@given(reports())
def test_every_report_can_be_shown(report: Report) -> None:
    for shown in (to_html(report), repr_html(report)):
        read(shown)
        shown.encode()
    assert all(columns(line) <= 80 for line in str(report).splitlines())
    for item in (*report.claims, *report.figures, *report.losses, *report.personnel, *report.assessments):
        read(item._repr_html_())


def test_crossing_marks_of_long_texts_take_linear_time_and_space() -> None:
    marks = [Mark(place, place + 2, "figure") for place in range(50_000)]
    assert len(weave("x" * 50_002, marks)) < 50_000 * 400


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (REPORT.claims[0], "stance: denied"),
        (REPORT.figures[0], "12"),
        (REPORT.losses[0], "loss statement of 2 parts · no total"),
        (REPORT.personnel[0], "Ivo Brandt"),
        (REPORT.assessments[0], "likely, 55–80 %"),
        (REPORT.citations[0], "<b>[4]</b> t.me/quay"),
        (REPORT.takeaways[0], "<b>1</b>"),
        (REPORT.sections[0], "level: 1"),
        (REPORT.warnings[0], "code: odd"),
    ],
)
def test_each_object_has_a_short_look(item: Shown, expected: str) -> None:
    shown = item._repr_html_()
    assert expected in shown
    assert "<tanks>" not in shown
    read(shown)


def test_the_summary_says_what_was_found_in_columns() -> None:
    assert summary(REPORT).splitlines() == [
        "A day <on> the river                                                  2024-05-02",
        "Quay & Sons",
        "104 characters · 1 takeaway · 1 claim · 1 assessment · 2 figures",
        "2 loss statements · 1 person · 1 citation",
        "",
        "Claims by source",
        "  The coastal ministry                   1  1 denied; author: 1 false",
        "",
        "Loss statements",
        "  12 <tanks> + 3 boats                                      no total",
        "  12 <tanks> = 3 boats                                      +9 left over",
        "",
        "People",
        "  Colonel Ivo Brandt",
        "",
        "Warnings",
        "  odd                   something is <odd>                              @0",
    ]
    assert str(REPORT) == summary(REPORT)


def test_a_person_is_one_source_with_and_without_a_title() -> None:
    text = "Colonel Ivo Brandt said so. Ivo Brandt denied it."
    first, again = Span(0, 18), Span(28, 38)
    report = Report(
        text,
        claims=(
            Claim(first, "Colonel Ivo Brandt", first, "said", Span(19, 23), Stance.ASSERTED),
            Claim(again, "Ivo Brandt", again, "denied", Span(39, 45), Stance.DENIED),
        ),
        personnel=(Personnel(PersonnelKind.PERSON, "Ivo Brandt", again, (again,)),),
    )
    assert "  Ivo Brandt                             2  1 asserted, 1 denied" in summary(report).splitlines()


def test_the_summary_obeys_no_control_character() -> None:
    shown = summary(Report("", title="red \x1b[31mtitle\r\n", publisher="\u202equay"))
    assert "\x1b" not in shown
    assert "\r" not in shown
    assert "\u202e" not in shown


@pytest.mark.parametrize("title", ["Обстановка на реке " * 9, "河畔的一天" * 20, "e\u0301" * 200])
def test_titles_of_any_script_keep_the_day_in_its_column(title: str) -> None:
    first = summary(attrs.evolve(REPORT, title=title)).splitlines()[0]
    assert first.endswith(("…  2024-05-02", "…   2024-05-02"))


def test_every_find_is_marked() -> None:
    kinds = {mark.kind for mark in report_marks(REPORT)}
    assert kinds == set(INLINE) - {"cue"}  # a denial's cue is marked as one
