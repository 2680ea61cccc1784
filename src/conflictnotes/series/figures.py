"""Figures over days: dated values with their source, daily changes against totals, and what contradicts what."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from conflictnotes.model import Category, Outcome
from conflictnotes.series.checks import find_changes, find_contradictions
from conflictnotes.series.points import FigureSeries
from conflictnotes.series.sayings import Wanted, find_sayings, join

if TYPE_CHECKING:
    from collections.abc import Iterable

    from conflictnotes.model import Report

__all__ = ["figure_series"]


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

    >>> from conflictnotes.model import Figure, Modifier, Report, Span
    >>> def day(date, text, low):
    ...     lost = {"outcome": Outcome.LOST, "party": "malian"}
    ...     figure = Figure(Span(0, 3), text[:3], low, low, Modifier.EXACT, "count", Category.TANK, **lost)
    ...     return Report(text, date=dt.date(2024, 5, date), figures=(figure,))
    >>> series = figure_series([day(1, "310 tanks lost in total.", 310), day(2, "312 tanks lost in total.", 312)])
    >>> [(change.days, change.difference) for change in series.changes]
    [(1, 2)]
    """
    known = tuple(reports)
    wanted = Wanted(Category(category) if category else None, Outcome(outcome) if outcome else None, party)
    joined = join(find_sayings(known, wanted))
    joined.sort(key=lambda one: (one.point.date or dt.date.max, one.point.places))
    return FigureSeries(
        tuple(one.point for one in joined),
        tuple(find_changes(joined)),
        tuple(find_contradictions(known, joined)),
    )
