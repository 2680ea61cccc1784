"""Regions and links as a report's items again: what a tool gave out, with what somebody corrected in it."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, TypeVar

from conflictnotes.exchange.regions import CHOICES, ExchangeError, Link, Region, attached
from conflictnotes.model import (
    Assessment,
    Category,
    Claim,
    Event,
    Figure,
    Likelihood,
    LossStatement,
    Modifier,
    Outcome,
    Period,
    Personnel,
    PersonnelKind,
    Report,
    SourceKind,
    Span,
    Stance,
    Takeaway,
    Veracity,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from enum import StrEnum

__all__ = ["report_of"]

Kind = TypeVar("Kind", bound="StrEnum")
Value = TypeVar("Value")


def report_of(
    text: str,
    regions: Iterable[Region],
    links: Iterable[Link],
    *,
    title: str | None = None,
    date: dt.date | None = None,
) -> Report:
    """A report of what the regions say; raises :class:`ExchangeError` for a fact that is no value of its kind.

    Regions with other labels are left out: a tool may hold more than conflictnotes reads.

    >>> report = report_of("It denied all.", [Region("T1", "Claim", Span(3, 9), (("stance", "denied"),))], [])
    >>> report.claims[0].cue
    'denied'
    """
    known = list(regions)
    read = _Read(text, known, attached(known, list(links)))
    return Report(
        text=text,
        title=title,
        date=date,
        takeaways=tuple(read.each(read.takeaway, "Takeaway")),
        claims=tuple(read.each(read.claim, "Claim")),
        assessments=tuple(read.each(read.assessment, "Assessment")),
        figures=tuple(read.each(read.figure, "Figure")),
        losses=tuple(read.each(read.loss, "Loss")),
        personnel=tuple(read.each(read.person, "Person", "Group")),
    )


class _Read:
    """The regions by key, their links by role, and each item's index among its kind."""

    def __init__(self, text: str, regions: list[Region], links: list[Link]) -> None:
        self.text = text
        self.regions = regions
        self.by_key = {region.key: region for region in regions}
        self.links: dict[tuple[str, str], list[str]] = defaultdict(list)
        for link in links:
            self.links[link.of, link.role].append(link.to)
        self.index: dict[str, int] = {}
        for label in ("Claim", "Figure"):
            self.index.update((region.key, place) for place, region in enumerate(self._of(label)))

    def _of(self, *labels: str) -> list[Region]:
        return [region for region in self.regions if region.label in labels]

    def each(self, make: Callable[[Region], Value], *labels: str) -> list[Value]:
        made = []
        for region in self._of(*labels):
            try:
                made.append(make(region))
            except (ValueError, TypeError, InvalidOperation) as error:
                raise ExchangeError(f"{region.key} ({region.label}): {error}") from error
        return made

    def part(self, region: Region, role: str) -> Span | None:
        keys = self.links.get((region.key, role), [])
        return self.by_key[keys[0]].span if keys else None

    def words(self, span: Span | None) -> str | None:
        return None if span is None else span.of(self.text)

    def target(self, region: Region, role: str) -> int | None:
        keys = [key for key in self.links.get((region.key, role), []) if key in self.index]
        return self.index[keys[0]] if keys else None

    def takeaway(self, region: Region) -> Takeaway:
        number = region.fact("number")
        place = 1 + [one.key for one in self._of("Takeaway")].index(region.key)
        words = " ".join(region.span.of(self.text).split())
        return Takeaway(int(number) if number else place, words, region.span, self.part(region, "Elaboration"))

    def claim(self, region: Region) -> Claim:
        source, content = self.part(region, "Source"), self.part(region, "Content")
        ends = [span for span in (region.span, source, content) if span]
        whole = Span(min(span.start for span in ends), max(span.end for span in ends))
        return Claim(
            span=self.part(region, "Statement") or whole,
            source=self.words(source),
            source_span=source,
            cue=region.span.of(self.text),
            cue_span=region.span,
            stance=_one_of(Stance, region, "stance") or Stance.ASSERTED,
            content=self.words(content),
            content_span=content,
            resolved=region.fact("resolved"),
            source_kind=_one_of(SourceKind, region, "source_kind"),
            nationality=region.fact("nationality"),
            anonymous=region.fact("anonymous") is not None,
            via=region.facts_of("via"),
            veracity=_one_of(Veracity, region, "veracity"),
            likelihood=_one_of(Likelihood, region, "likelihood"),
            date=_day(region.fact("date")),
            date_span=self.part(region, "DateWords"),
            citations=tuple(map(int, region.facts_of("citations"))),
        )

    def assessment(self, region: Region) -> Assessment:
        span = self.part(region, "Judgement") or region.span
        term = _one_of(Likelihood, region, "likelihood") or Likelihood.POSSIBLE
        low, high = term.probability or (None, None)
        return Assessment(
            span=span,
            text=" ".join(span.of(self.text).split()),
            hedge=region.span.of(self.text),
            hedge_span=region.span,
            likelihood=term,
            probability_low=low,
            probability_high=high,
            citations=tuple(map(int, region.facts_of("citations"))),
        )

    def figure(self, region: Region) -> Figure:
        noun = self.part(region, "Noun")
        words = region.span.of(self.text)
        low, high = _number(region.fact("low")), _number(region.fact("high"))
        if low is None and high is None and "modifier" not in dict(region.facts):
            low = high = _plain_number(words)
        return Figure(
            span=region.span,
            text=words,
            low=low,
            high=high,
            modifier=_one_of(Modifier, region, "modifier") or Modifier.EXACT,
            unit=region.fact("unit") or "count",
            category=_one_of(Category, region, "category") or Category.OTHER,
            noun=self.words(noun),
            noun_span=noun,
            outcome=_one_of(Outcome, region, "outcome"),
            party=region.fact("party"),
            per=_one_of(Period, region, "per"),
            as_of=_day(region.fact("as_of")),
            claim=self.target(region, "InClaim"),
        )

    def loss(self, region: Region) -> LossStatement:
        parts = [self.index[key] for key in self.links.get((region.key, "Part"), []) if key in self.index]
        balanced = region.fact("balanced")
        return LossStatement(
            span=region.span,
            total=self.target(region, "Total"),
            parts=tuple(parts),
            residual=_number(region.fact("residual")),
            balanced=None if balanced is None else balanced == "true",
        )

    def person(self, region: Region) -> Personnel:
        mentions = [self.by_key[key].span for key in self.links.get((region.key, "Mention"), [])]
        return Personnel(
            kind=PersonnelKind.PERSON if region.label == "Person" else PersonnelKind.GROUP,
            name=region.fact("name") or region.span.of(self.text),
            span=region.span,
            mentions=tuple(sorted(mentions)) or (region.span,),
            rank=region.fact("rank"),
            rank_grade=region.fact("rank_grade"),
            roles=region.facts_of("role"),
            affiliation=region.fact("affiliation"),
            nationality=region.fact("nationality"),
            event=_one_of(Event, region, "event"),
            event_date=_day(region.fact("event_date")),
            event_claim=self.target(region, "EventClaim"),
            count=self.target(region, "Count"),
            place=region.fact("place"),
        )


def _one_of(kind: type[Kind], region: Region, name: str) -> Kind | None:
    value = region.fact(name)
    if value is None:
        return None
    if value not in CHOICES[region.label][name]:
        raise ValueError(f"{name} cannot be {value!r}")
    return kind(value)


def _day(value: str | None) -> dt.date | None:
    return None if value is None else dt.date.fromisoformat(value)


def _number(value: str | None) -> int | Decimal | None:
    if value is None:
        return None
    try:
        return int(value)
    except ValueError:
        try:
            return Decimal(value)
        except InvalidOperation:
            raise ValueError(f"{value!r} is no number") from None


def _plain_number(words: str) -> int | None:
    """The value of digits with commas, for a figure that somebody marked and gave no value."""
    digits = words.replace(",", "")
    return int(digits) if digits.isascii() and digits.isdigit() else None
