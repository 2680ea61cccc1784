"""Reports as flat records and as lossless JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from conflictnotes.model import Report, Span

__all__ = ["to_records"]


def _ends(span: Span | None, prefix: str = "") -> dict[str, int | None]:
    return {f"{prefix}start": span.start if span else None, f"{prefix}end": span.end if span else None}


def to_records(report: Report, *, prose: bool = True) -> dict[str, list[dict[str, Any]]]:
    """One list of flat dictionaries for each kind of item."""
    del prose
    text = report.text
    return {
        "report": [
            {
                "title": report.title,
                "date": report.date,
                "cutoff": report.cutoff,
                "publisher": report.publisher,
                "series": report.series,
                "authors": list(report.authors),
                "url": report.url,
                "length": len(text),
            }
        ],
        "sections": [
            {"title": s.title, "level": s.level, "objective": s.objective, **_ends(s.span)} for s in report.sections
        ],
        "takeaways": [
            {"number": t.number, "text": t.text, **_ends(t.span), **_ends(t.elaborated, "elaborated_")}
            for t in report.takeaways
        ],
        "claims": [
            {
                **_ends(c.span),
                "source": c.source,
                **_ends(c.source_span, "source_"),
                "resolved": c.resolved,
                "source_kind": c.source_kind and c.source_kind.value,
                "nationality": c.nationality,
                "anonymous": c.anonymous,
                "via": list(c.via),
                "cue": c.cue,
                **_ends(c.cue_span, "cue_"),
                "stance": c.stance.value,
                "veracity": c.veracity and c.veracity.value,
                "likelihood": c.likelihood and c.likelihood.value,
                "date": c.date,
                "content": c.content,
                **_ends(c.content_span, "content_"),
                "citations": list(c.citations),
            }
            for c in report.claims
        ],
        "assessments": [
            {
                **_ends(a.span),
                "text": a.text,
                "hedge": a.hedge,
                **_ends(a.hedge_span, "hedge_"),
                "likelihood": a.likelihood.value,
                "probability_low": a.probability_low,
                "probability_high": a.probability_high,
                "citations": list(a.citations),
            }
            for a in report.assessments
        ],
        "figures": [
            {
                **_ends(f.span),
                "text": f.text,
                "low": f.low,
                "high": f.high,
                "modifier": f.modifier.value,
                "unit": f.unit,
                "noun": f.noun,
                **_ends(f.noun_span, "noun_"),
                "category": f.category.value,
                "outcome": f.outcome and f.outcome.value,
                "party": f.party,
                "per": f.per and f.per.value,
                "as_of": f.as_of,
                "claim": f.claim,
            }
            for f in report.figures
        ],
        "losses": [
            {
                **_ends(s.span),
                "total": s.total,
                "parts": list(s.parts),
                "residual": s.residual,
                "balanced": s.balanced,
            }
            for s in report.losses
        ],
        "personnel": [
            {
                "kind": p.kind.value,
                "name": p.name,
                "rank": p.rank,
                "roles": list(p.roles),
                "affiliation": p.affiliation,
                "nationality": p.nationality,
                "event": p.event and p.event.value,
                "event_date": p.event_date,
                "count": p.count,
                "mentions": [[m.start, m.end] for m in p.mentions],
            }
            for p in report.personnel
        ],
        "citations": [
            {
                "number": c.number,
                "markers": [[m.start, m.end] for m in c.markers],
                "urls": list(c.urls),
                "outlets": list(c.outlets),
                "platforms": [p.value for p in c.platforms],
            }
            for c in report.citations
        ],
    }
