"""The report: a text and everything found in it."""

from __future__ import annotations

import datetime as dt
from typing import TypeVar

from attrs import field, frozen
from attrs.validators import instance_of

from conflictnotes.model.checks import is_aware, is_day, is_tuple
from conflictnotes.model.items import (
    Assessment,
    Citation,
    Claim,
    Figure,
    LossStatement,
    Personnel,
    Section,
    Takeaway,
)
from conflictnotes.model.places import check_places
from conflictnotes.model.shown import Shown, summary_of
from conflictnotes.model.span import Span

__all__ = ["ParseWarning", "Report"]

Item = TypeVar("Item", Claim, Assessment, Figure, LossStatement, Personnel, Section, Takeaway)


@frozen(repr=False)
class ParseWarning(Shown):
    """A doubtful passage that was kept, or left without a value: what is doubtful, and where.

    >>> ParseWarning("broken-number", "1,020.010 has two decimal marks", Span(4, 13)).code
    'broken-number'
    """

    code: str
    message: str
    span: Span


@frozen(repr=False)
class Report(Shown):
    """A text, what its layout says of it, and the records found in it.

    Every span lies in ``text`` and every index names an item that is there.  ``cutoff`` is the moment up to which the
    report gathered data, with its time zone.  ``str(report)`` is a summary; in a notebook the report shows its text.

    >>> Report("It fell.", title="A quiet day").title
    'A quiet day'
    """

    text: str = field(validator=instance_of(str))
    title: str | None = None
    date: dt.date | None = field(default=None, validator=is_day)
    cutoff: dt.datetime | None = field(default=None, validator=is_aware)
    publisher: str | None = None
    series: str | None = None
    authors: tuple[str, ...] = field(default=(), validator=is_tuple)
    url: str | None = None
    sections: tuple[Section, ...] = field(default=(), validator=is_tuple)
    takeaways: tuple[Takeaway, ...] = field(default=(), validator=is_tuple)
    claims: tuple[Claim, ...] = field(default=(), validator=is_tuple)
    assessments: tuple[Assessment, ...] = field(default=(), validator=is_tuple)
    figures: tuple[Figure, ...] = field(default=(), validator=is_tuple)
    losses: tuple[LossStatement, ...] = field(default=(), validator=is_tuple)
    personnel: tuple[Personnel, ...] = field(default=(), validator=is_tuple)
    citations: tuple[Citation, ...] = field(default=(), validator=is_tuple)
    warnings: tuple[ParseWarning, ...] = field(default=(), validator=is_tuple)

    def __attrs_post_init__(self) -> None:
        check_places(self)

    def __repr__(self) -> str:
        found = ", ".join(
            f"{len(items)} {name}"
            for name, items in (
                ("takeaways", self.takeaways),
                ("claims", self.claims),
                ("assessments", self.assessments),
                ("figures", self.figures),
                ("losses", self.losses),
                ("personnel", self.personnel),
                ("citations", self.citations),
            )
            if items
        )
        day = self.date.isoformat() if self.date else "undated"
        return f"<Report {self.title!r} {day}: {found or 'nothing found'}>"

    def __str__(self) -> str:
        """A summary for the terminal, 80 characters wide."""
        return summary_of(self)

    def within(self, items: tuple[Item, ...], place: Span | Takeaway | Section) -> tuple[Item, ...]:
        """Those of ``items`` that lie inside a takeaway, a section or any other span.

        >>> report = Report("Ten tanks.", takeaways=(Takeaway(1, "Ten tanks.", Span(0, 10)),))
        >>> report.within(report.takeaways, Span(0, 4))
        ()
        """
        span = place if isinstance(place, Span) else place.span
        return tuple(item for item in items if span.contains(item.span))
