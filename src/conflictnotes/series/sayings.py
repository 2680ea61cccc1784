"""Figures read as observations: the day, the voice, and whether a number is a total to date; one statement is one."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from conflictnotes.model import Category, Figure, Outcome
from conflictnotes.series.evidence import Evidence, Weights, gather
from conflictnotes.series.points import Observation
from conflictnotes.series.voices import Voices

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from conflictnotes.model import Report, Span

__all__ = ["EVENT_DAYS", "ONE_DAY", "Measure", "Saying", "Wanted", "alike", "find_sayings", "join", "near"]

# What says that a number counts everything up to a day, and not one event.
_RUNNING = re.compile(
    r"""
    \b(?: totals?(?![ ](?:population|number[ ]of|of[ ]the|of[ ]\0)) | totall?ed | totall?ing
        | overall | altogether | cumulative | so[ ]far | to[ ]date | in[ ]all
        | since[ ](?: \d | early\b | late\b | mid | last\b | (?-i:[A-Z])[a-z]+[ ]\d | [^\W\d]+['’]s\b
            | (?:the[ ])?(?:[^\W\d]+[ -]){0,3}
              (?: wars? | conflict | fighting | hostilities | invasion | offensive | ceasefire | truce | coup | outbreak
                | start | beginning | onset | began | started | broke[ ]out )\b
          )
        | (?:from|until)[ ]the[ ](?:start|beginning|outset)
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DELTA = re.compile(r"\s{0,2}\(\s?[+＋]")  # "9448 (+13)"
_DIGIT = re.compile(r"\d")
_WORDS_NEAR = 60  # characters on either side in which "in total" or "since" is said of a figure
_CLOSE = 6  # characters between a total and its change
_AROUND = 400  # characters on either side in which a figure's sentence is looked for
_STOP = re.compile(r"[.!?][\"”’')]?(?:\[\d{1,4}\])*\s|\n")
_LATEST = 8  # sayings of one value with which another one is compared
_SAME_SAYING = 0.6  # share of the sentences' bits at which two figures are one statement
EVENT_DAYS = 3
ONE_DAY = dt.timedelta(days=1)
# What these count, only their noun says.
_NAMED_BY_NOUN = frozenset(
    {
        Category.OTHER,
        Category.EQUIPMENT,
        Category.VEHICLE,
        Category.AMMUNITION,
        Category.MILITARY_UNIT,
        Category.ATTACK,
        Category.MISSILE,
        Category.DRONE,
        Category.AREA,
        Category.DISTANCE,
        Category.MONEY,
        Category.PERCENT,
    }
)


@frozen
class Wanted:
    """What a series is asked for; None asks for anything."""

    category: Category | None
    outcome: Outcome | None
    party: str | None

    def __contains__(self, figure: Figure) -> bool:
        return (
            self.category in (None, figure.category)
            and self.outcome in (None, figure.outcome)
            and self.party in (None, figure.party)
        )


Measure = tuple[object, ...]


@frozen
class Saying:
    """An observation with what it is compared by."""

    point: Observation
    measure: Measure
    voice: frozenset[str] | None
    evidence: Evidence
    span: Span
    change: int | Decimal | None  # what stands right behind it as its change of the day


def find_sayings(reports: Sequence[Report], wanted: Wanted) -> list[Saying]:
    """Every figure that is wanted and has a value."""
    voices = Voices(reports)
    return [
        _saying(report, place, index, voices)
        for place, report in enumerate(reports)
        for index, figure in enumerate(report.figures)
        if figure in wanted and not (figure.low is None and figure.high is None)
    ]


def _saying(report: Report, place: int, index: int, voices: Voices) -> Saying:
    figure = report.figures[index]
    claim = report.claims[figure.claim] if figure.claim is not None else None
    voice = voices.of(place, figure.claim)
    before, behind = _sentence(report.text, figure.span)
    change = _change_beside(report, index)
    point = Observation(
        date=figure.as_of or (claim.date if claim else None) or report.date,
        low=figure.low,
        high=figure.high,
        modifier=figure.modifier,
        unit=figure.unit,
        text=figure.text,
        noun=figure.noun,
        category=figure.category,
        outcome=figure.outcome,
        party=figure.party,
        per=figure.per,
        running=figure.per is None and (change is not None or bool(figure.outcome and _to_date(before, behind))),
        source=voice.name if voice else None,
        stance=claim.stance if claim else None,
        veracity=claim.veracity if claim else None,
        places=((place, index),),
    )
    evidence = gather(before + figure.text + behind)
    return Saying(point, _measure(figure), voice.key if voice else None, evidence, figure.span, change)


def _to_date(before: str, behind: str) -> bool:
    """Whether the words near a figure call it a total to date; words beyond another number are that number's."""
    near_it = f"{before[-_WORDS_NEAR:]}\0{behind[:_WORDS_NEAR]}"
    place = near_it.index("\0")
    gaps = (near_it[min(match.end(), place) : max(match.start(), place)] for match in _RUNNING.finditer(near_it))
    return any(not _DIGIT.search(gap) for gap in gaps)


def _measure(figure: Figure) -> Measure:
    """What a figure counts: two figures of one measure can be compared."""
    noun = gather((figure.noun or "").lower()).pieces if figure.category in _NAMED_BY_NOUN else frozenset()
    return (figure.category, figure.outcome, figure.party, figure.unit, noun)


def _sentence(text: str, span: Span) -> tuple[str, str]:
    """What stands before and behind a figure in its sentence, as far as stops tell within a few hundred characters."""
    before = text[max(0, span.start - _AROUND) : span.start]
    behind = text[span.end : span.end + _AROUND]
    opening = max((stop.end() for stop in _STOP.finditer(before)), default=0)
    closing = _STOP.search(behind)
    return before[opening:], behind[: closing.start() if closing else None]


def _change_beside(report: Report, index: int) -> int | Decimal | None:
    """The change that stands right behind a total or what it counts: the 13 of "9448 (+13)" and "94 tanks (+13)"."""
    if index + 1 == len(report.figures):
        return None
    figure, after = report.figures[index], report.figures[index + 1]
    noun = figure.noun_span
    end = noun.end if noun and figure.span.end <= noun.start and noun.end <= after.span.start else figure.span.end
    # The sign may stand inside the figure's own span or before it.
    behind = report.text[end : after.span.start + 1]
    return after.low if len(behind) <= _CLOSE and after.low == after.high and _DELTA.match(behind) else None


def join(sayings: Sequence[Saying]) -> list[Saying]:
    """Each statement once: same value and measure, near in time, and said alike or by one voice as a total."""
    weights = Weights([one.evidence for one in sayings])
    latest: dict[tuple[object, ...], list[int]] = defaultdict(list)
    kept: list[Saying] = []
    for one in sorted(sayings, key=lambda one: (one.point.date or dt.date.max, one.point.places)):
        key = (one.measure, one.point.low, one.point.high, one.point.per)
        same = next((n for n in reversed(latest[key][-_LATEST:]) if _one_statement(kept[n], one, weights)), None)
        if same is None:
            latest[key].append(len(kept))
            kept.append(one)
        else:
            kept[same] = _with(kept[same], one)
    return kept


def _with(first: Saying, again: Saying) -> Saying:
    places = (*first.point.places, *again.point.places)
    point = evolve(
        first.point,
        places=places,
        running=first.point.running or again.point.running,
        source=first.point.source or again.point.source,
        stance=first.point.stance or again.point.stance,
        veracity=first.point.veracity or again.point.veracity,
    )
    return evolve(first, point=point, voice=first.voice or again.voice)


def _one_statement(one: Saying, other: Saying, weights: Weights) -> bool:
    same_sentence = one.point.places[0][0] == other.point.places[0][0] and one.evidence == other.evidence
    daily = one.point.running or one.point.per is not None  # such a number may well be the same on the next day
    if same_sentence or not near(one.point, other.point, 0 if daily else EVENT_DAYS):
        return False
    if one.voice is not None and one.voice == other.voice and one.point.running and other.point.running:
        return True
    if one.voice is not None and other.voice is not None and one.voice != other.voice:
        return False
    return alike(one.evidence, other.evidence, weights) >= _SAME_SAYING


def near(one: Observation, other: Observation, days: int) -> bool:
    """Whether two points lie at most ``days`` apart; one without a day is near to all."""
    return one.date is None or other.date is None or abs(one.date - other.date) <= days * ONE_DAY


def alike(one: Evidence, other: Evidence, weights: Weights) -> float:
    """Bits in both sentences over the bits of the shorter one; 0.0 where they name different days."""
    if one.days and other.days and not one.days & other.days:
        return 0.0
    least = min(weights.of(one.pieces), weights.of(other.pieces))
    return weights.of(one.pieces & other.pieces) / least if least else 0.0
