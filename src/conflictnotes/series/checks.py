"""A series checked against itself: changes between totals, and points that cannot both be right."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from conflictnotes.model import Period
from conflictnotes.series.evidence import Index, Weights
from conflictnotes.series.points import Change, Contradiction, ContradictionKind
from conflictnotes.series.sayings import ONE_DAY, Measure, Saying, alike, near

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from conflictnotes.model import Report

__all__ = ["find_changes", "find_contradictions"]

_MONTH = 31
_RARE = 8
_SAME_EVENT = 0.45  # share of the sentences' bits at which two figures are of one event
_NEXT = 4  # figures after one with which a report may compare it
_FAR = 200  # characters between them
_COMPARING = re.compile(
    r"\b(?:while|whereas|but|however|instead|higher|lower|puts?|gave|lists?|figure|number|toll|count(?:ed|s)?|tally)\b|;"
)


def find_changes(points: Sequence[Saying]) -> Iterator[Change]:
    """From each exact running total to the next one of the same voice and measure on another day."""
    before: dict[object, int] = {}
    stated = _stated(points)
    for number, one in enumerate(points):
        line = (one.measure, one.voice)
        if not one.point.running or one.point.exact is None or one.point.date is None:
            continue
        if one.voice is None and one.point.party is None and one.change is None:
            continue  # the count of nobody's losses by nobody: two such totals need not be of one thing
        if line in before:
            given = {day: stated.get((line, day)) for day in _days(points, before[line], number)}
            change = _change(points, before[line], number, given)
            if change:
                yield change
        before[line] = number


def _days(points: Sequence[Saying], before: int, after: int) -> list[dt.date]:
    """The days after the one total up to the other, at most a month of them."""
    then, now = points[before].point.date, points[after].point.date
    if then is None or now is None or not 0 < (now - then).days <= _MONTH:
        return []
    return [now - back * ONE_DAY for back in range((now - then).days)]


def _change(
    points: Sequence[Saying], before: int, after: int, given: dict[dt.date, int | Decimal | None]
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


def _stated(points: Sequence[Saying]) -> dict[tuple[object, dt.date], int | Decimal]:
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


def find_contradictions(reports: Sequence[Report], points: Sequence[Saying]) -> Iterator[Contradiction]:
    """Totals that fall, changes that do not add up, and values of one event that no number fits."""
    for change in find_changes(points):
        first, second = points[change.before].point, points[change.after].point
        if change.difference < 0:
            note = f"{first.text} on {first.date}, then {second.text} on {second.date}"
            yield Contradiction(ContradictionKind.FELL, change.before, change.after, note)
        elif change.agrees is False:
            note = f"the totals differ by {change.difference}, the changes given add up to {change.stated}"
            yield Contradiction(ContradictionKind.CHANGE, change.before, change.after, note)
    pairs = dict.fromkeys((*_of_one_event(points), *_side_by_side(reports, points)))
    for before, after in sorted(pairs):
        one, other = points[before].point, points[after].point
        note = f"{one.text} and {other.text} ({one.source or 'the author'}, {other.source or 'the author'})"
        yield Contradiction(ContradictionKind.VALUES, before, after, note)


def _side_by_side(reports: Sequence[Report], points: Sequence[Saying]) -> Iterator[tuple[int, int]]:
    """Values of two sources that a report compares: "the ministry counted 12 dead, while residents put it at 30"."""
    order = sorted(range(len(points)), key=lambda number: (points[number].point.places[0][0], points[number].span))
    for place, first in enumerate(order):
        for second in order[place + 1 : place + 1 + _NEXT]:
            one, other = points[first], points[second]
            if one.point.places[0][0] != other.point.places[0][0]:
                break
            between = reports[one.point.places[0][0]].text[one.span.end : other.span.start]
            if len(between) <= _FAR and _two_voices(one, other) and _COMPARING.search(between):
                yield min(first, second), max(first, second)
                break  # what follows is a part of it: "over 90, including 31 children"


def _two_voices(one: Saying, other: Saying) -> bool:
    """Whether two sources count the same and give numbers that disagree."""
    if one.voice is None or other.voice is None or one.voice == other.voice:
        return False
    return bool(one.point.outcome) and one.measure == other.measure and one.point.disagrees(other.point)


def _of_one_event(points: Sequence[Saying]) -> Iterator[tuple[int, int]]:
    """Values of one event, or totals of one day, that no number fits."""
    weights = Weights([one.evidence for one in points])
    by_measure: dict[Measure, Index] = defaultdict(Index)
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
            if near(earlier.point, one.point, days) and _same_event(earlier, one, weights):
                yield other, number
        index.add(number, rare)


def _same_event(one: Saying, other: Saying, weights: Weights) -> bool:
    """Said of one event: most of what tells is shared, and most names; two figures of one sentence never are."""
    if one.evidence == other.evidence or not one.evidence.starting("@") & other.evidence.starting("@"):
        return False
    named = weights.same_names(one.evidence, other.evidence)
    return named and alike(one.evidence, other.evidence, weights) >= _SAME_EVENT
