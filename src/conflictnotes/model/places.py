"""Every place in a report lies in its text, and every index names an item that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conflictnotes.model.report import Report
    from conflictnotes.model.span import Span

__all__ = ["check_places"]


def check_places(report: Report) -> None:
    """Raise ValueError, naming the item, for a span that leaves the text or an index that points at nothing."""
    length = len(report.text)
    for name, items in _spans(report):
        for number, spans in enumerate(items):
            for span in spans:
                if span is not None and span.end > length:
                    raise ValueError(f"{name}[{number}] has {span!r}, and the text ends at {length}")
    for name, indexes_of_items, there in _indexes(report):
        for number, indexes in enumerate(indexes_of_items):
            for index in indexes:
                if index is not None and not 0 <= index < there:
                    raise ValueError(f"{name}[{number}] points at number {index} of {there}")


def _spans(report: Report) -> Iterator[tuple[str, Iterator[tuple[Span | None, ...]]]]:
    yield "sections", ((section.span,) for section in report.sections)
    yield "takeaways", ((takeaway.span, takeaway.elaborated) for takeaway in report.takeaways)
    yield "claims", ((c.span, c.source_span, c.cue_span, c.content_span, c.date_span) for c in report.claims)
    yield "assessments", ((assessment.span, assessment.hedge_span) for assessment in report.assessments)
    yield "figures", ((figure.span, figure.noun_span) for figure in report.figures)
    yield "losses", ((loss.span,) for loss in report.losses)
    yield "personnel", ((person.span, *person.mentions) for person in report.personnel)
    yield "citations", ((citation.note, *citation.markers) for citation in report.citations)
    yield "warnings", ((warning.span,) for warning in report.warnings)


def _indexes(report: Report) -> Iterator[tuple[str, Iterator[tuple[int | None, ...]], int]]:
    figures, claims = len(report.figures), len(report.claims)
    yield "figures", ((figure.claim,) for figure in report.figures), claims
    yield "losses", ((loss.total, *loss.parts) for loss in report.losses), figures
    yield "personnel", ((person.count,) for person in report.personnel), figures
    yield "personnel", ((person.event_claim,) for person in report.personnel), claims
