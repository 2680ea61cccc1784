"""Flat records: one list of plain dictionaries for each kind, ready for a DataFrame, JSON or an Arrow table.

The rows are written out field by field: what stands here is what users get, and nothing is looked up per field.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from conflictnotes.model import (
        Assessment,
        Citation,
        Claim,
        Figure,
        LossStatement,
        Personnel,
        Report,
        Section,
        Span,
        Takeaway,
    )

__all__ = ["to_records"]

Row = dict[str, Any]

# The fields whose words are whole sentences of the source.
_SENTENCES = (("sections", "objective"), ("takeaways", "text"), ("claims", "content"), ("assessments", "text"))


def to_records(report: Report, *, prose: bool = True) -> dict[str, list[Row]]:
    """One list of flat dictionaries for each kind of item.

    The kinds are ``report`` (one row), ``sections``, ``takeaways``, ``claims``, ``assessments``, ``figures``,
    ``losses``, ``personnel`` and ``citations``.
    Offsets are Python string indexes into ``report.text``, the end exclusive.  Enumerations are their lower-case
    values, dates ``datetime.date``, numbers ``int`` or ``Decimal``.  What the text does not give is None; lists are
    never None.  With ``prose=False`` the fields that hold sentences (a takeaway's and an assessment's text, a claim's
    content, a section's objective) are None: values, names and offsets stay, and no passage of the source goes out.

    >>> from conflictnotes.model import Report, Span, Takeaway
    >>> report = Report("- Ten tanks.", takeaways=(Takeaway(1, "Ten tanks.", Span(2, 12)),))
    >>> to_records(report)["takeaways"][0]["text"]
    'Ten tanks.'
    >>> to_records(report, prose=False)["takeaways"][0]["text"] is None
    True
    """
    records = {
        "report": [_report(report)],
        "sections": [_section(section) for section in report.sections],
        "takeaways": [_takeaway(takeaway) for takeaway in report.takeaways],
        "claims": [_claim(claim) for claim in report.claims],
        "assessments": [_assessment(assessment) for assessment in report.assessments],
        "figures": [_figure(figure) for figure in report.figures],
        "losses": [_loss(loss) for loss in report.losses],
        "personnel": [_person(person) for person in report.personnel],
        "citations": [_citation(citation) for citation in report.citations],
    }
    if not prose:
        for kind, name in _SENTENCES:
            for row in records[kind]:
                row[name] = None
    return records


def _start(span: Span | None) -> int | None:
    return None if span is None else span.start


def _end(span: Span | None) -> int | None:
    return None if span is None else span.end


def _pairs(spans: tuple[Span, ...]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _report(report: Report) -> Row:
    return {
        "title": report.title,
        "date": report.date,
        "cutoff": report.cutoff,
        "publisher": report.publisher,
        "series": report.series,
        "authors": list(report.authors),
        "url": report.url,
        "length": len(report.text),
    }


def _section(section: Section) -> Row:
    return {
        "title": section.title,
        "level": section.level,
        "objective": section.objective,
        "start": section.span.start,
        "end": section.span.end,
    }


def _takeaway(takeaway: Takeaway) -> Row:
    return {
        "number": takeaway.number,
        "text": takeaway.text,
        "start": takeaway.span.start,
        "end": takeaway.span.end,
        "elaborated_start": _start(takeaway.elaborated),
        "elaborated_end": _end(takeaway.elaborated),
    }


def _claim(claim: Claim) -> Row:
    return {
        "start": claim.span.start,
        "end": claim.span.end,
        "source": claim.source,
        "source_start": _start(claim.source_span),
        "source_end": _end(claim.source_span),
        "resolved": claim.resolved,
        "source_kind": claim.source_kind and claim.source_kind.value,
        "nationality": claim.nationality,
        "anonymous": claim.anonymous,
        "via": list(claim.via),
        "cue": claim.cue,
        "cue_start": claim.cue_span.start,
        "cue_end": claim.cue_span.end,
        "stance": claim.stance.value,
        "veracity": claim.veracity and claim.veracity.value,
        "likelihood": claim.likelihood and claim.likelihood.value,
        "date": claim.date,
        "content": claim.content,
        "content_start": _start(claim.content_span),
        "content_end": _end(claim.content_span),
        "citations": list(claim.citations),
    }


def _assessment(assessment: Assessment) -> Row:
    return {
        "start": assessment.span.start,
        "end": assessment.span.end,
        "text": assessment.text,
        "hedge": assessment.hedge,
        "hedge_start": assessment.hedge_span.start,
        "hedge_end": assessment.hedge_span.end,
        "likelihood": assessment.likelihood.value,
        "probability_low": assessment.probability_low,
        "probability_high": assessment.probability_high,
        "citations": list(assessment.citations),
    }


def _figure(figure: Figure) -> Row:
    return {
        "start": figure.span.start,
        "end": figure.span.end,
        "text": figure.text,
        "low": figure.low,
        "high": figure.high,
        "modifier": figure.modifier.value,
        "unit": figure.unit,
        "noun": figure.noun,
        "noun_start": _start(figure.noun_span),
        "noun_end": _end(figure.noun_span),
        "category": figure.category.value,
        "outcome": figure.outcome and figure.outcome.value,
        "party": figure.party,
        "per": figure.per and figure.per.value,
        "as_of": figure.as_of,
        "claim": figure.claim,
    }


def _loss(loss: LossStatement) -> Row:
    return {
        "start": loss.span.start,
        "end": loss.span.end,
        "total": loss.total,
        "parts": list(loss.parts),
        "residual": loss.residual,
        "balanced": loss.balanced,
    }


def _person(person: Personnel) -> Row:
    return {
        "kind": person.kind.value,
        "name": person.name,
        "rank": person.rank,
        "roles": list(person.roles),
        "affiliation": person.affiliation,
        "nationality": person.nationality,
        "event": person.event and person.event.value,
        "event_date": person.event_date,
        "count": person.count,
        "mentions": _pairs(person.mentions),
    }


def _citation(citation: Citation) -> Row:
    return {
        "number": citation.number,
        "markers": _pairs(citation.markers),
        "urls": list(citation.urls),
        "outlets": list(citation.outlets),
        "platforms": [platform.value for platform in citation.platforms],
    }
