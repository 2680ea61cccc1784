"""A report's items as regions and links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.exchange.regions import Link, Region
from conflictnotes.model import PersonnelKind

if TYPE_CHECKING:
    from conflictnotes.model import Report, Span

__all__ = ["regions_of"]


def regions_of(report: Report) -> tuple[list[Region], list[Link]]:
    """Every item of the report that annotation tools show, in the report's order.

    >>> from conflictnotes.model import Report, Span, Takeaway
    >>> regions, links = regions_of(Report("Two tanks.", takeaways=(Takeaway(1, "Two tanks.", Span(0, 10)),)))
    >>> regions[0].label, regions[0].facts, links
    ('Takeaway', (('number', '1'),), [])
    """
    out = _Out()
    for place, takeaway in enumerate(report.takeaways):
        key = out.item(f"takeaway-{place}", "Takeaway", takeaway.span, number=takeaway.number)
        out.part(key, "Elaboration", takeaway.elaborated)
    _claims(out, report)
    for place, hedge in enumerate(report.assessments):
        key = f"assessment-{place}"
        out.item(key, "Assessment", hedge.hedge_span, likelihood=hedge.likelihood, citations=hedge.citations)
        out.part(key, "Judgement", hedge.span)
    _figures(out, report)
    _losses(out, report)
    _people(out, report)
    return out.regions, out.links


class _Out:
    def __init__(self) -> None:
        self.regions: list[Region] = []
        self.links: list[Link] = []

    def item(self, key: str, label: str, span: Span, **facts: object) -> str:
        several = ((name, value if isinstance(value, tuple) else (value,)) for name, value in facts.items())
        known = ((name, one) for name, values in several for one in values if one is not None and one is not False)
        self.regions.append(Region(key, label, span, tuple((name, str(one)) for name, one in known)))
        return key

    def part(self, key: str, label: str, span: Span | None, number: int | None = None) -> None:
        if span is not None:
            name = f"{key}.{label.lower()}" + ("" if number is None else str(number))
            self.regions.append(Region(name, label, span))
            self.links.append(Link(label, key, name))

    def link(self, role: str, key: str, kind: str, index: int | None) -> None:
        if index is not None:
            self.links.append(Link(role, key, f"{kind}-{index}"))


def _claims(out: _Out, report: Report) -> None:
    for place, claim in enumerate(report.claims):
        key = out.item(
            f"claim-{place}",
            "Claim",
            claim.cue_span,
            stance=claim.stance,
            veracity=claim.veracity,
            likelihood=claim.likelihood,
            date=claim.date,
            resolved=claim.resolved,
            source_kind=claim.source_kind,
            nationality=claim.nationality,
            anonymous=claim.anonymous,
            via=claim.via,
            citations=claim.citations,
        )
        out.part(key, "Statement", claim.span)
        out.part(key, "Source", claim.source_span)
        out.part(key, "Content", claim.content_span)
        out.part(key, "DateWords", claim.date_span)


def _figures(out: _Out, report: Report) -> None:
    for place, figure in enumerate(report.figures):
        key = out.item(
            f"figure-{place}",
            "Figure",
            figure.span,
            low=figure.low,
            high=figure.high,
            modifier=figure.modifier,
            unit=figure.unit,
            category=figure.category,
            outcome=figure.outcome,
            party=figure.party,
            per=figure.per,
            as_of=figure.as_of,
        )
        out.part(key, "Noun", figure.noun_span)
        out.link("InClaim", key, "claim", figure.claim)


def _losses(out: _Out, report: Report) -> None:
    for place, losses in enumerate(report.losses):
        balanced = None if losses.balanced is None else str(losses.balanced).lower()
        key = out.item(f"loss-{place}", "Loss", losses.span, residual=losses.residual, balanced=balanced)
        out.link("Total", key, "figure", losses.total)
        for part in losses.parts:
            out.link("Part", key, "figure", part)


def _people(out: _Out, report: Report) -> None:
    for place, person in enumerate(report.personnel):
        words = person.span.of(report.text)
        key = out.item(
            f"person-{place}",
            "Person" if person.kind is PersonnelKind.PERSON else "Group",
            person.span,
            name=None if person.name == words else person.name,
            rank=person.rank,
            rank_grade=person.rank_grade,
            role=person.roles,
            affiliation=person.affiliation,
            nationality=person.nationality,
            event=person.event,
            event_date=person.event_date,
            place=person.place,
        )
        for number, mention in enumerate(person.mentions):
            out.part(key, "Mention", mention, number)
        out.link("Count", key, "figure", person.count)
        out.link("EventClaim", key, "claim", person.event_claim)
