"""The points of a figure series, its changes and its contradictions."""

from __future__ import annotations

from collections import defaultdict
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from conflictnotes.display import rows_to_html

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator
    from decimal import Decimal

    from conflictnotes.model import Category, Modifier, Outcome, Period, Stance, Veracity

__all__ = ["Change", "Contradiction", "ContradictionKind", "FigureSeries", "Observation"]

_COLUMNS = ("date", "text", "noun", "category", "outcome", "party", "per", "running", "source", "contradicted_by")


@frozen
class Observation:
    """A value on a day.

    ``date`` is the day that the figure is of where the text gives it (``as_of``), else the day on which it was said,
    else the report's day.  ``running`` tells a total up to that day from the count of one event.  ``places`` are the
    ``(report, figure)`` of every saying that was joined into it, the first one first.

    >>> import datetime as dt
    >>> from conflictnotes.model import Category, Figure, Modifier, Report, Span
    >>> from conflictnotes.series import figure_series
    >>> dozen = Figure(Span(0, 2), "12", 12, 12, Modifier.EXACT, "count", Category.TANK)
    >>> (point,) = figure_series([Report("12 tanks.", date=dt.date(2024, 5, 1), figures=(dozen,))])
    >>> point.date, point.exact, point.running
    (datetime.date(2024, 5, 1), 12, False)
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

        >>> from conflictnotes.model import Category, Modifier
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

    >>> Change(before=0, after=1, days=1, difference=6, stated=5, agrees=False).agrees
    False
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
    """Why two points cannot both be right.

    >>> [kind.value for kind in ContradictionKind]
    ['total_fell', 'change_differs', 'values_differ']
    """

    FELL = "total_fell"
    CHANGE = "change_differs"
    VALUES = "values_differ"


@frozen
class Contradiction:
    """Two points of a series that cannot both be right; ``first`` and ``second`` count its points.

    >>> Contradiction(ContradictionKind.VALUES, 0, 3, "12 and 30 (the port, the raiders)").to_record()["second"]
    3
    """

    kind: ContradictionKind
    first: int
    second: int
    note: str

    def to_record(self) -> dict[str, Any]:
        """The contradiction as one flat dictionary."""
        return {"kind": self.kind.value, "first": self.first, "second": self.second, "note": self.note}


@frozen(repr=False)
class FigureSeries:
    """Observations in time order, with the changes between running totals and the contradictions.

    >>> FigureSeries(())
    <FigureSeries: 0 points, 0 changes, 0 contradictions>
    """

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
