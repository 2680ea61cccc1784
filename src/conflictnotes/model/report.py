"""The report: a text and everything found in it."""

from __future__ import annotations

import datetime as dt
from typing import TypeVar

from attrs import field, frozen

from conflictnotes.model.items import (
    Assessment,
    Citation,
    Claim,
    Figure,
    LossStatement,
    Personnel,
    Section,
    Takeaway,
    is_day,
)
from conflictnotes.model.shown import Shown, summary_of
from conflictnotes.model.span import Span

__all__ = ["ParseWarning", "Report"]

Item = TypeVar("Item", Claim, Assessment, Figure, LossStatement, Personnel, Section, Takeaway)


@frozen
class ParseWarning(Shown):
    """A doubtful passage that was kept, or left without a value: what is doubtful, and where."""

    code: str
    message: str
    span: Span


@frozen(repr=False)
class Report(Shown):
    """A text, what its layout says of it, and the records found in it."""

    text: str
    title: str | None = None
    date: dt.date | None = field(default=None, validator=is_day)
    cutoff: dt.datetime | None = None
    publisher: str | None = None
    series: str | None = None
    authors: tuple[str, ...] = ()
    url: str | None = None
    sections: tuple[Section, ...] = ()
    takeaways: tuple[Takeaway, ...] = ()
    claims: tuple[Claim, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    figures: tuple[Figure, ...] = ()
    losses: tuple[LossStatement, ...] = ()
    personnel: tuple[Personnel, ...] = ()
    citations: tuple[Citation, ...] = ()
    warnings: tuple[ParseWarning, ...] = ()

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
