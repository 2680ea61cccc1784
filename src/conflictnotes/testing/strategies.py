"""Hypothesis strategies for spans, passages, every record and whole reports.

Everything drawn is valid: spans lie inside the text, words are the characters of their span, and indexes count items
that are there.  Build on them to test what takes a report:

>>> from hypothesis import HealthCheck, given, settings
>>> @settings(max_examples=5, database=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
... @given(reports())
... def check(report):
...     assert all(figure.span.of(report.text) == figure.text for figure in report.figures)
>>> check()
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar

from hypothesis import strategies as st

from conflictnotes.model import (
    Assessment,
    Category,
    Citation,
    Claim,
    Event,
    Figure,
    Likelihood,
    LossStatement,
    Modifier,
    Outcome,
    ParseWarning,
    Period,
    Personnel,
    PersonnelKind,
    Platform,
    Report,
    Section,
    SourceKind,
    Span,
    Stance,
    Takeaway,
    Veracity,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

__all__ = [
    "assessments",
    "citations",
    "claims",
    "days",
    "figures",
    "losses",
    "numbers",
    "passages",
    "personnel",
    "reports",
    "sections",
    "spans",
    "takeaways",
    "warnings",
]

Item = TypeVar("Item")

_SOURCES = (
    "The coastal ministry",
    "A regional governor",
    "The rebel command",
    "Local officials",
    "He",
    "The Daily Quay",
)
_CUES = ("said", "claimed", "denied", "confirmed", "acknowledged", "assessed", "warned", "reported")
_DEEDS = (
    "forces lost {n} tanks near the river",
    "{n} soldiers were killed and {m} wounded",
    "air defenses downed {n} of {m} drones",
    "Colonel Ivo Brandt took command of the eastern group",
    "the depot west of the town burned",
    "up to {n} residents left the {m} villages",
)
_OPENINGS = ("", "According to {s}, ", "{s} {c} that ", "{s} likely knows that ", "Geolocated footage shows that ")


def days() -> SearchStrategy[dt.date]:
    """Days of the years that reports are of.

    >>> from hypothesis import find
    >>> find(days(), lambda day: day.year == 2024)
    datetime.date(2024, 1, 1)
    """
    return st.dates(dt.date(1990, 1, 1), dt.date(2049, 12, 31))


def numbers() -> SearchStrategy[int | Decimal]:
    """Exact numbers, whole or with two places.

    >>> from hypothesis import find
    >>> find(numbers(), lambda number: number > 3)
    4
    """
    places = st.decimals(Decimal(0), Decimal(10**6), places=2)
    return st.one_of(st.integers(0, 10**7), places)


@st.composite
def _sentences(draw: st.DrawFn) -> str:
    opening = draw(st.sampled_from(_OPENINGS)).format(s=draw(st.sampled_from(_SOURCES)), c=draw(st.sampled_from(_CUES)))
    deed = draw(st.sampled_from(_DEEDS)).format(n=draw(st.integers(1, 99_999)), m=f"{draw(st.integers(1, 99_999)):,}")
    marker = draw(st.sampled_from(("", "[1]", "[12][13]")))
    sentence = f"{opening}{deed}.{marker}"
    return sentence[0].upper() + sentence[1:]


def passages() -> SearchStrategy[str]:
    """Prose in the manner of conflict reporting, and now and then any characters at all.

    >>> from hypothesis import find
    >>> find(passages(), lambda text: "tanks" in text).endswith(".")
    True
    """
    prose = st.lists(_sentences(), min_size=1, max_size=5).map(" ".join)
    paragraphs = st.lists(prose, min_size=1, max_size=3).map("\n\n".join)
    return st.one_of(paragraphs, paragraphs, st.text(max_size=200))


@st.composite
def spans(draw: st.DrawFn, text: str, *, empty: bool = False) -> Span:
    """A stretch of ``text``; ``empty`` also draws stretches of no length, which an empty text has alone.

    >>> from hypothesis import find
    >>> find(spans("tanks"), lambda span: span.end > 3)
    Span(0, 4)
    """
    if not text:
        return Span(0, 0)
    start = draw(st.integers(0, len(text) - (not empty)))
    return Span(start, draw(st.integers(start + (not empty), len(text))))


@st.composite
def _within(draw: st.DrawFn, span: Span) -> Span:
    start = draw(st.integers(span.start, max(span.start, span.end - 1)))
    return Span(start, draw(st.integers(min(start + 1, span.end), span.end)))


def _maybe(strategy: SearchStrategy[Item]) -> SearchStrategy[Item | None]:
    return st.one_of(st.none(), strategy)


def _tuples(strategy: SearchStrategy[Item], most: int = 4) -> SearchStrategy[tuple[Item, ...]]:
    return st.lists(strategy, max_size=most).map(tuple)


def _fold(words: str) -> str:
    return " ".join(words.split())


@st.composite
def takeaways(draw: st.DrawFn, text: str, number: int = 1) -> Takeaway:
    """A takeaway whose words stand in ``text``.

    >>> from hypothesis import find
    >>> find(takeaways("It rained."), lambda takeaway: len(takeaway.span) > 1).text
    'It'
    """
    span = draw(spans(text))
    return Takeaway(number, _fold(span.of(text)), span, draw(_maybe(spans(text))))


@st.composite
def sections(draw: st.DrawFn, text: str) -> Section:
    """A headed part of ``text``.

    >>> from hypothesis import find
    >>> find(sections("It rained."), lambda section: section.level > 1).level
    2
    """
    span = draw(spans(text))
    objective = draw(_maybe(st.just("Hold the crossing")))
    return Section(_fold(span.of(text))[:40], draw(st.integers(1, 4)), objective, span)


@st.composite
def claims(draw: st.DrawFn, text: str) -> Claim:
    """A claim whose source, cue and content lie inside its statement.

    >>> from hypothesis import find
    >>> find(claims("It rained."), lambda claim: claim.source is not None).cue
    'I'
    """
    span = draw(spans(text))
    source, cue, content = (draw(_within(span)) for _ in range(3))
    has_source, has_content = draw(st.booleans()), draw(st.booleans())
    day = draw(_maybe(days()))
    return Claim(
        span=span,
        source=source.of(text) if has_source else None,
        source_span=source if has_source else None,
        cue=cue.of(text),
        cue_span=cue,
        stance=draw(st.sampled_from(Stance)),
        content=content.of(text) if has_content else None,
        content_span=content if has_content else None,
        resolved=draw(_maybe(st.sampled_from(_SOURCES))),
        source_kind=draw(_maybe(st.sampled_from(SourceKind))),
        nationality=draw(_maybe(st.sampled_from(("russian", "sudanese", "us")))),
        anonymous=draw(st.booleans()),
        via=draw(_tuples(st.sampled_from(_SOURCES), 2)),
        veracity=draw(_maybe(st.sampled_from(Veracity))),
        likelihood=draw(_maybe(st.sampled_from(Likelihood))),
        date=day,
        date_span=draw(spans(text)) if day else None,
        citations=draw(_tuples(st.integers(0, 300), 3)),
    )


@st.composite
def assessments(draw: st.DrawFn, text: str) -> Assessment:
    """A hedged judgement; its probabilities are the ones of its term.

    >>> from hypothesis import find
    >>> find(assessments("It may rain."), lambda hedge: hedge.likelihood is Likelihood.LIKELY).probability_low
    55
    """
    span = draw(spans(text))
    hedge = draw(_within(span))
    term = draw(st.sampled_from(Likelihood))
    low, high = term.probability or (None, None)
    noted = draw(_tuples(st.integers(0, 300), 2))
    return Assessment(span, _fold(span.of(text)), hedge.of(text), hedge, term, low, high, noted)


@st.composite
def figures(draw: st.DrawFn, text: str, claim_count: int = 0) -> Figure:
    """A figure whose ends fit its modifier; ``claim_count`` claims can hold it.

    >>> from hypothesis import find
    >>> figure = find(figures("12 tanks"), lambda figure: figure.modifier is Modifier.AT_LEAST)
    >>> figure.low, figure.high
    (0, None)
    """
    span = draw(spans(text))
    modifier = draw(st.sampled_from(Modifier))
    low, high = draw(_ends(modifier))
    noun = draw(_maybe(spans(text)))
    return Figure(
        span=span,
        text=span.of(text),
        low=low,
        high=high,
        modifier=modifier,
        unit=draw(st.sampled_from(("count", "USD", "km", "km2", "percent", "tonnes"))),
        category=draw(st.sampled_from(Category)),
        noun=noun.of(text) if noun else None,
        noun_span=noun,
        outcome=draw(_maybe(st.sampled_from(Outcome))),
        party=draw(_maybe(st.sampled_from(("russian", "ukrainian", "sudanese")))),
        per=draw(_maybe(st.sampled_from(Period))),
        as_of=draw(_maybe(days())),
        claim=draw(_maybe(st.integers(0, claim_count - 1))) if claim_count else None,
    )


@st.composite
def _ends(draw: st.DrawFn, modifier: Modifier) -> tuple[int | Decimal | None, int | Decimal | None]:
    low, high = sorted((draw(numbers()), draw(numbers())))
    if modifier in (Modifier.AT_LEAST, Modifier.VAGUE):
        return low, None
    if modifier is Modifier.AT_MOST:
        return None, high
    return (low, high) if modifier is Modifier.RANGE else (low, low)


@st.composite
def losses(draw: st.DrawFn, text: str, figure_count: int) -> LossStatement:
    """A loss statement over ``figure_count`` figures (at least one).

    >>> from hypothesis import find
    >>> find(losses("12 tanks", figure_count=3), lambda losses: 2 in losses.parts).parts
    (2,)
    """
    index = st.integers(0, figure_count - 1)
    total = draw(_maybe(index))
    residual = None if total is None else draw(_maybe(st.integers(-99, 99)))
    parts = tuple(draw(st.lists(index, min_size=1, max_size=4)))
    return LossStatement(draw(spans(text)), total, parts, residual, None if residual is None else residual == 0)


@st.composite
def personnel(draw: st.DrawFn, text: str, figure_count: int = 0, claim_count: int = 0) -> Personnel:
    """A person, or a body of people where there are figures to count it.

    >>> from hypothesis import find
    >>> find(personnel("Ivo Brandt"), lambda person: person.event is Event.KILLED).kind.value
    'person'
    """
    mentions = tuple(sorted(draw(st.lists(spans(text), min_size=1, max_size=3))))
    group = bool(figure_count) and draw(st.booleans())
    event = draw(_maybe(st.sampled_from(Event)))
    return Personnel(
        kind=PersonnelKind.GROUP if group else PersonnelKind.PERSON,
        name=mentions[0].of(text),
        span=mentions[0],
        mentions=mentions,
        rank=draw(_maybe(st.sampled_from(("Colonel", "Major General")))),
        roles=draw(_tuples(st.sampled_from(("governor of the coast", "commander of the eastern group")), 2)),
        affiliation=draw(_maybe(st.just("Eastern Group"))),
        nationality=draw(_maybe(st.sampled_from(("russian", "sudanese")))),
        event=event,
        event_date=draw(_maybe(days())) if event else None,
        event_claim=draw(_maybe(st.integers(0, claim_count - 1))) if event and claim_count else None,
        count=draw(st.integers(0, figure_count - 1)) if group else None,
        place=draw(_maybe(st.just("Port Quay"))),
    )


@st.composite
def citations(draw: st.DrawFn, text: str, number: int = 1) -> Citation:
    """A numbered source; it names each of its outlets and platforms once.

    >>> from hypothesis import find
    >>> find(citations("It rained.[1]"), lambda citation: len(citation.outlets) == 1).number
    1
    """
    cited = draw(
        _tuples(
            st.sampled_from(
                (
                    ("https://t.me/quaynews/7", "t.me/quaynews", Platform.TELEGRAM),
                    ("https://x.com/quaymaps/status/9", "x.com/quaymaps", Platform.X),
                    ("https://quay.example/a", "quay.example", Platform.MEDIA),
                )
            ),
            3,
        )
    )
    return Citation(
        number=number,
        markers=tuple(sorted(draw(st.lists(spans(text), max_size=2)))),
        note=draw(_maybe(spans(text))),
        urls=tuple(url for url, _, _ in cited),
        outlets=tuple(dict.fromkeys(outlet for _, outlet, _ in cited)),
        platforms=tuple(dict.fromkeys(platform for _, _, platform in cited)),
    )


@st.composite
def warnings(draw: st.DrawFn, text: str) -> ParseWarning:
    """A doubtful passage.

    >>> from hypothesis import find
    >>> find(warnings("77,00"), lambda warning: True).code
    'broken-number'
    """
    return ParseWarning(draw(st.sampled_from(("broken-number", "no-date"))), "cannot be read", draw(spans(text)))


@st.composite
def reports(draw: st.DrawFn, texts: SearchStrategy[str] | None = None) -> Report:
    """A whole report, of ``texts`` where given: items in text order, each index in range.

    >>> from hypothesis import given, settings
    >>> @settings(max_examples=5, database=None, derandomize=True)
    ... @given(reports(st.just("It rained.")))
    ... def check(report):
    ...     assert report.text == "It rained."
    >>> check()
    """
    text = draw(passages() if texts is None else texts)
    if not text:
        return Report("", title=draw(_maybe(st.just("An empty day"))), date=draw(_maybe(days())))
    said = _ordered(draw, claims(text), lambda claim: claim.cue_span)
    counted = _ordered(draw, figures(text, len(said)), lambda figure: figure.span)
    people = _ordered(draw, personnel(text, len(counted), len(said)), lambda person: person.span)
    return Report(
        text=text,
        title=draw(_maybe(st.sampled_from(("A quiet day", "Campaign “notes” <draft>")))),
        date=draw(_maybe(days())),
        cutoff=draw(_maybe(st.datetimes(dt.datetime(1990, 1, 1), timezones=st.just(dt.UTC)))),  # noqa: DTZ001 - a bound
        publisher=draw(_maybe(st.just("Quay Institute"))),
        authors=draw(_tuples(st.sampled_from(("Ana Quay", "Ben Quay")), 2)),
        url=draw(_maybe(st.just("https://quay.example/1"))),
        sections=_ordered(draw, sections(text), lambda section: section.span),
        takeaways=tuple(draw(takeaways(text, number)) for number in range(1, draw(st.integers(1, 4)))),
        claims=said,
        assessments=_ordered(draw, assessments(text), lambda item: item.span),
        figures=counted,
        losses=_ordered(draw, losses(text, len(counted)), lambda item: item.span) if counted else (),
        personnel=people,
        citations=tuple(draw(citations(text, number)) for number in range(1, draw(st.integers(1, 4)))),
        warnings=_ordered(draw, warnings(text), lambda item: item.span),
    )


def _ordered(
    draw: st.DrawFn, strategy: SearchStrategy[Item], place: Callable[[Item], Span], most: int = 3
) -> tuple[Item, ...]:
    return tuple(sorted(draw(st.lists(strategy, max_size=most)), key=place))
