"""Figures over days: dated values with their source, daily changes against totals, and what contradicts what."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from conflictnotes.display import rows_to_html
from conflictnotes.model import Category, Figure, Modifier, Outcome, Period, Stance, Veracity
from conflictnotes.series.evidence import Evidence, Index, Weights, gather
from conflictnotes.series.voices import Voices

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from decimal import Decimal

    from conflictnotes.model import Report, Span

__all__ = ["Change", "Contradiction", "ContradictionKind", "FigureSeries", "Observation", "figure_series"]

_COLUMNS = ("date", "text", "noun", "category", "outcome", "party", "per", "running", "source", "contradicted_by")

# What says that a number counts everything up to a day, and not one event.
_RUNNING = re.compile(
    r"""
    \b(?: totals?(?![ ](?:population|number[ ]of|of[ ]the)) | totall?ed | totall?ing
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
_WORDS_NEAR = 60  # characters on either side in which "in total" or "since" is said of a figure
_CLOSE = 6  # characters between a total and its change
_AROUND = 400  # characters on either side in which a figure's sentence is looked for
_STOP = re.compile(r"[.!?][\"”’')]?(?:\[\d{1,4}\])*\s|\n")
_RARE = 8
_SAME_SAYING = 0.6  # share of the sentences' bits at which two figures are one statement
_SAME_EVENT = 0.45  # at which two figures are of one event
_EVENT_DAYS = 3
_ONE_DAY = dt.timedelta(days=1)
_MONTH = 31
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
class Observation:
    """A value on a day.

    ``date`` is the day that the figure is of where the text gives it (``as_of``), else the day on which it was said,
    else the report's day.  ``running`` tells a total up to that day from the count of one event.  ``places`` are the
    ``(report, figure)`` of every saying that was joined into it, the first one first.
    """

    date: dt.date | None
    low: int | Decimal | None
    high: int | Decimal | None
    modifier: Modifier
    unit: str
    text: str
    noun: str | None
    category: Category
    outcome: Outcome | None
    party: str | None
    per: Period | None
    running: bool
    source: str | None
    stance: Stance | None
    veracity: Veracity | None
    places: tuple[tuple[int, int], ...]

    @property
    def exact(self) -> int | Decimal | None:
        """The value where it is one number."""
        return self.low if self.low == self.high else None

    def disagrees(self, other: Observation) -> bool:
        """Whether no number fits both: an open end fits anything beyond the other end.

        >>> def about(low, high):
        ...     return Observation(None, low, high, Modifier.RANGE, "count", "", None, Category.TANK, None, None, None,
        ...                        False, None, None, None, ())
        >>> about(3, 5).disagrees(about(6, 6)), about(3, None).disagrees(about(6, 6))
        (True, False)
        """
        return _above(self.low, other.high) or _above(other.low, self.high)

    def to_record(self) -> dict[str, Any]:
        """The observation as one flat dictionary."""
        return {
            "date": self.date,
            "low": self.low,
            "high": self.high,
            "modifier": self.modifier.value,
            "unit": self.unit,
            "text": self.text,
            "noun": self.noun,
            "category": self.category.value,
            "outcome": self.outcome and self.outcome.value,
            "party": self.party,
            "per": self.per and self.per.value,
            "running": self.running,
            "source": self.source,
            "stance": self.stance and self.stance.value,
            "veracity": self.veracity and self.veracity.value,
            "sayings": len(self.places),
            "report": self.places[0][0] if self.places else None,
            "figure": self.places[0][1] if self.places else None,
        }


def _above(low: int | Decimal | None, high: int | Decimal | None) -> bool:
    return low is not None and high is not None and low > high


@frozen
class Change:
    """From one running total of a source to its next: ``before`` and ``after`` count the series' points.

    ``stated`` is what the source itself gives as the changes of those days, None where it does not give all of them;
    ``agrees`` whether that is the difference.
    """

    before: int
    after: int
    days: int
    difference: int | Decimal
    stated: int | Decimal | None
    agrees: bool | None

    def to_record(self) -> dict[str, Any]:
        """The change as one flat dictionary."""
        return {
            "before": self.before,
            "after": self.after,
            "days": self.days,
            "difference": self.difference,
            "stated": self.stated,
            "agrees": self.agrees,
        }


class ContradictionKind(StrEnum):
    """Why two points cannot both be right."""

    FELL = "total_fell"
    CHANGE = "change_differs"
    VALUES = "values_differ"


@frozen
class Contradiction:
    """Two points of a series that cannot both be right; ``first`` and ``second`` count its points."""

    kind: ContradictionKind
    first: int
    second: int
    note: str

    def to_record(self) -> dict[str, Any]:
        """The contradiction as one flat dictionary."""
        return {"kind": self.kind.value, "first": self.first, "second": self.second, "note": self.note}


@frozen(repr=False)
class FigureSeries:
    """Observations in time order, with the changes between running totals and the contradictions."""

    points: tuple[Observation, ...]
    changes: tuple[Change, ...] = field(default=())
    contradictions: tuple[Contradiction, ...] = field(default=())

    def __iter__(self) -> Iterator[Observation]:
        return iter(self.points)

    def __len__(self) -> int:
        return len(self.points)

    def __repr__(self) -> str:
        found = f"{len(self.points):,} points, {len(self.changes):,} changes"
        return f"<FigureSeries: {found}, {len(self.contradictions):,} contradictions>"

    def _repr_html_(self) -> str:
        return rows_to_html(f"{len(self):,} points", self.to_records(), _COLUMNS)

    def to_records(self) -> list[dict[str, Any]]:
        """One flat dictionary for each point, with the points that contradict it."""
        against: dict[int, list[int]] = defaultdict(list)
        for one in self.contradictions:
            against[one.first].append(one.second)
            against[one.second].append(one.first)
        return [
            {**point.to_record(), "contradicted_by": sorted(set(against.get(number, ())))}
            for number, point in enumerate(self.points)
        ]


def figure_series(
    reports: Iterable[Report],
    *,
    category: Category | str | None = None,
    outcome: Outcome | str | None = None,
    party: str | None = None,
) -> FigureSeries:
    """The figures of ``reports`` that count what is asked for, in time order; None asks for anything.

    A figure said again, by the same source or in the same words, is one point.  Running totals of one source are
    compared with the changes that it gives, and points that cannot both be right are flagged.

    >>> from conflictnotes.model import Report, Span
    >>> def day(date, text, low):
    ...     lost = {"outcome": Outcome.LOST, "party": "malian"}
    ...     figure = Figure(Span(0, 3), text[:3], low, low, Modifier.EXACT, "count", Category.TANK, **lost)
    ...     return Report(text, date=dt.date(2024, 5, date), figures=(figure,))
    >>> series = figure_series([day(1, "310 tanks lost in total.", 310), day(2, "312 tanks lost in total.", 312)])
    >>> [(change.days, change.difference) for change in series.changes]
    [(1, 2)]
    """
    known = tuple(reports)
    wanted = _Wanted(Category(category) if category else None, Outcome(outcome) if outcome else None, party)
    sayings = _sayings(known, wanted)
    joined = _joined(sayings)
    joined.sort(key=lambda one: (one.point.date or dt.date.max, one.point.places))
    return FigureSeries(
        tuple(one.point for one in joined),
        tuple(_changes(joined)),
        tuple(_contradictions(joined)),
    )


@frozen
class _Wanted:
    category: Category | None
    outcome: Outcome | None
    party: str | None

    def __contains__(self, figure: Figure) -> bool:
        return (
            self.category in (None, figure.category)
            and self.outcome in (None, figure.outcome)
            and self.party in (None, figure.party)
        )


_Measure = tuple[object, ...]


@frozen
class _Saying:
    """An observation with what it is compared by."""

    point: Observation
    measure: _Measure
    voice: frozenset[str] | None
    evidence: Evidence
    change: int | Decimal | None  # what stands right behind it as its change of the day


def _sayings(reports: Sequence[Report], wanted: _Wanted) -> list[_Saying]:
    voices = Voices(reports)
    found = []
    for place, report in enumerate(reports):
        for index, figure in enumerate(report.figures):
            if figure not in wanted or (figure.low is None and figure.high is None):
                continue
            claim = report.claims[figure.claim] if figure.claim is not None else None
            voice = voices.of(place, figure.claim)
            before, behind = _sentence(report.text, figure.span)
            change = _change_beside(report, index)
            said = f"{before[-_WORDS_NEAR:]}\0{behind[:_WORDS_NEAR]}"
            running = figure.per is None and (change is not None or bool(figure.outcome and _RUNNING.search(said)))
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
                running=running,
                source=voice.name if voice else None,
                stance=claim.stance if claim else None,
                veracity=claim.veracity if claim else None,
                places=((place, index),),
            )
            found.append(
                _Saying(
                    point, _measure(figure), voice.key if voice else None, gather(before + figure.text + behind), change
                )
            )
    return found


def _measure(figure: Figure) -> _Measure:
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
    """The change that stands right behind a total: the 13 of "9448 (+13)"."""
    if index + 1 == len(report.figures):
        return None
    figure, after = report.figures[index], report.figures[index + 1]
    # The sign may stand inside the figure's own span or before it.
    behind = report.text[figure.span.end : after.span.start + 1]
    return after.low if len(behind) <= _CLOSE and after.low == after.high and _DELTA.match(behind) else None


def _joined(sayings: Sequence[_Saying]) -> list[_Saying]:
    """Each statement once: same value and measure, near in time, and said alike or by one voice as a total."""
    weights = Weights([one.evidence for one in sayings])
    latest: dict[tuple[object, ...], list[int]] = defaultdict(list)
    kept: list[_Saying] = []
    for one in sorted(sayings, key=lambda one: (one.point.date or dt.date.max, one.point.places)):
        key = (one.measure, one.point.low, one.point.high, one.point.per)
        same = next((n for n in reversed(latest[key][-_RARE:]) if _one_statement(kept[n], one, weights)), None)
        if same is None:
            latest[key].append(len(kept))
            kept.append(one)
        else:
            kept[same] = _with(kept[same], one)
    return kept


def _with(first: _Saying, again: _Saying) -> _Saying:
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


def _one_statement(one: _Saying, other: _Saying, weights: Weights) -> bool:
    same_sentence = one.point.places[0][0] == other.point.places[0][0] and one.evidence == other.evidence
    if same_sentence or not _near(one.point, other.point, _EVENT_DAYS):
        return False
    if one.voice is not None and one.voice == other.voice and one.point.running and other.point.running:
        return True
    if one.voice is not None and other.voice is not None and one.voice != other.voice:
        return False
    return _alike(one.evidence, other.evidence, weights) >= _SAME_SAYING


def _near(one: Observation, other: Observation, days: int) -> bool:
    return one.date is None or other.date is None or abs(one.date - other.date) <= days * _ONE_DAY


def _alike(one: Evidence, other: Evidence, weights: Weights) -> float:
    """Bits in both sentences over the bits of the shorter one; 0.0 where they name different days."""
    if one.days and other.days and not one.days & other.days:
        return 0.0
    least = min(weights.of(one.pieces), weights.of(other.pieces))
    return weights.of(one.pieces & other.pieces) / least if least else 0.0


def _changes(points: Sequence[_Saying]) -> Iterator[Change]:
    """From each exact running total to the next one of the same voice and measure on another day."""
    before: dict[object, int] = {}
    stated = _stated(points)
    for number, one in enumerate(points):
        line = (one.measure, one.voice)
        if not one.point.running or one.point.exact is None or one.point.date is None:
            continue
        if one.voice is None and one.point.party is None:
            continue  # the count of nobody's losses by nobody: two such totals need not be of one thing
        if line in before:
            given = {day: stated.get((line, day)) for day in _days(points, before[line], number)}
            change = _change(points, before[line], number, given)
            if change:
                yield change
        before[line] = number


def _days(points: Sequence[_Saying], before: int, after: int) -> list[dt.date]:
    """The days after the one total up to the other, at most a month of them."""
    then, now = points[before].point.date, points[after].point.date
    if then is None or now is None or not 0 < (now - then).days <= _MONTH:
        return []
    return [now - back * _ONE_DAY for back in range((now - then).days)]


def _change(
    points: Sequence[_Saying], before: int, after: int, given: dict[dt.date, int | Decimal | None]
) -> Change | None:
    """The change between two totals; ``given`` is what the source says of each day between them."""
    one, other = points[before].point, points[after].point
    if one.exact is None or other.exact is None or one.date is None or other.date is None or one.date == other.date:
        return None
    known = [value for value in given.values() if value is not None]
    stated = sum(known) if known and len(known) == len(given) else None
    difference = other.exact - one.exact
    agrees = None if stated is None else stated == difference
    return Change(before, after, (other.date - one.date).days, difference, stated, agrees)


def _stated(points: Sequence[_Saying]) -> dict[tuple[object, dt.date], int | Decimal]:
    """The changes that sources give, by line and day: beside the total, or as a figure per day."""
    stated: dict[tuple[object, dt.date], int | Decimal] = {}
    for one in points:
        day, value, line = one.point.date, one.point.exact, (one.measure, one.voice)
        if day is None:
            continue
        if one.change is not None:
            stated[line, day] = one.change
        elif one.point.per is Period.DAY and value is not None:
            stated.setdefault((line, day), value)
    return stated


def _contradictions(points: Sequence[_Saying]) -> Iterator[Contradiction]:
    for change in _changes(points):
        first, second = points[change.before].point, points[change.after].point
        if change.difference < 0:
            note = f"{first.text} on {first.date}, then {second.text} on {second.date}"
            yield Contradiction(ContradictionKind.FELL, change.before, change.after, note)
        elif change.agrees is False:
            note = f"the totals differ by {change.difference}, the changes given add up to {change.stated}"
            yield Contradiction(ContradictionKind.CHANGE, change.before, change.after, note)
    yield from _differing(points)


def _differing(points: Sequence[_Saying]) -> Iterator[Contradiction]:
    """Values of one event, or totals of one day, that no number fits."""
    weights = Weights([one.evidence for one in points])
    by_measure: dict[_Measure, Index] = defaultdict(Index)
    for number, one in enumerate(points):
        if one.point.per is not None or one.point.outcome is None:
            continue  # a number of things that nothing happened to is of no event
        rare = weights.rarest((piece for piece in one.evidence.pieces if piece[0] != "#"), _RARE)
        index = by_measure[one.measure]
        for other in index.near(rare):
            earlier = points[other]
            if not earlier.point.disagrees(one.point) or earlier.point.running != one.point.running:
                continue
            days = 0 if one.point.running or one.voice == earlier.voice else 1
            if _near(earlier.point, one.point, days) and _same_event(earlier, one, weights):
                who = f"{earlier.point.source or 'the author'}, {one.point.source or 'the author'}"
                yield Contradiction(
                    ContradictionKind.VALUES, other, number, f"{earlier.point.text} and {one.point.text} ({who})"
                )
        index.add(number, rare)


def _same_event(one: _Saying, other: _Saying, weights: Weights) -> bool:
    """Said of one event: most of what tells is shared, and most names; two figures of one sentence never are."""
    if one.evidence == other.evidence or not one.evidence.starting("@") & other.evidence.starting("@"):
        return False
    named = weights.same_names(one.evidence, other.evidence)
    return named and _alike(one.evidence, other.evidence, weights) >= _SAME_EVENT
