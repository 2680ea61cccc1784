"""Dates as written, and the day each one means."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import datetime as dt

__all__ = ["DateMention", "find_dates"]


class DateMention(NamedTuple):
    """A date in the text.

    ``kind`` is ``day`` ("November 23", "23.11.2024", "on Tuesday", "yesterday"), ``range`` ("March 30-31", "between
    November 23 and 25"), ``month`` ("August 2022", "late October") or ``year`` ("2022").  ``day`` is the day meant,
    None for what is not one day and for a day that cannot be settled without the report's own date; ``partial`` says
    that the words leave out the year.
    """

    start: int
    end: int
    kind: str
    day: dt.date | None
    partial: bool


def find_dates(text: str, date: dt.date | None = None) -> list[DateMention]:
    """Every date in ``text`` in order; a day without year is the nearest such day up to ``date``."""
    del text, date
    return []
