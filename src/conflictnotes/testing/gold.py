"""Annotated passages (a text and a JSON file beside it) read as reports.

Every annotated item carries ``quote``, a substring that stands once in the passage, and the parts of the item as
substrings of that quote; the offsets follow from there.
"""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

from conflictnotes.errors import ConflictNotesError
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
    Span,
    Stance,
    Takeaway,
    Veracity,
)

__all__ = ["GoldError", "gold_report", "read_gold"]

Item = dict[str, Any]

# The annotation gives the hedge's words; these stand for a term of ICD 203, every other word for "possible".
_TERMS = {
    "almost certainly": Likelihood.ALMOST_CERTAIN,
    "almost certain": Likelihood.ALMOST_CERTAIN,
    "very likely": Likelihood.VERY_LIKELY,
    "highly likely": Likelihood.VERY_LIKELY,
    "most likely": Likelihood.VERY_LIKELY,
    "likely": Likelihood.LIKELY,
    "probably": Likelihood.LIKELY,
    "probable": Likelihood.LIKELY,
    "unlikely": Likelihood.UNLIKELY,
    "very unlikely": Likelihood.VERY_UNLIKELY,
    "highly unlikely": Likelihood.VERY_UNLIKELY,
    "almost no chance": Likelihood.ALMOST_NO_CHANCE,
    "roughly even chance": Likelihood.ROUGHLY_EVEN_CHANCE,
}


class GoldError(ConflictNotesError):
    """An annotation does not fit its passage: the message says which, and what is wrong.

    >>> gold_report("It rained.", {"takeaways": ["It snowed."]})
    Traceback (most recent call last):
    conflictnotes.testing.gold.GoldError: 'It snowed.' does not stand in 'It rained.'
    """


def read_gold(folder: str | Path) -> dict[str, Report]:
    """The annotated passages of ``folder`` by name, each as the report that a faultless reader would give.

    A passage is a pair ``NAME.txt`` and ``NAME.json``; the context date of the annotation is the report's date.
    Raises :class:`GoldError` where an annotation does not fit its text.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = Path(folder, "day.txt").write_text("It rained.", encoding="utf-8")
    ...     _ = Path(folder, "day.json").write_text('{"takeaways": ["It rained."]}', encoding="utf-8")
    ...     print(read_gold(folder)["day"].takeaways[0].text)
    It rained.
    """
    passages = {}
    for path in sorted(Path(folder).glob("*.json")):
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        gold = json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
        try:
            passages[path.stem] = gold_report(text, gold)
        except (GoldError, KeyError, TypeError, ValueError) as error:
            raise GoldError(f"{path}: {error}") from error
    return passages


def gold_report(text: str, gold: Item) -> Report:
    """One annotation as a report.

    >>> gold = {"figures": [{"quote": "lost two tanks", "text": "two", "low": 2, "high": 2, "modifier": "exact",
    ...                      "unit": "count", "noun": "tanks", "category": "tank", "outcome": "lost"}]}
    >>> gold_report("They lost two tanks.", gold).figures[0].noun_span
    Span(14, 19)
    """
    meta = gold.get("meta", {})
    figures = sorted((_figure(text, item) for item in gold.get("figures", ())), key=lambda figure: figure.span)
    return Report(
        text=text,
        title=meta.get("title"),
        date=_day(meta.get("context_date")),
        takeaways=tuple(_takeaways(text, gold.get("takeaways", ()))),
        claims=tuple(sorted((_claim(text, item) for item in gold.get("claims", ())), key=lambda claim: claim.cue_span)),
        assessments=tuple(sorted((_assessment(text, item) for item in gold.get("assessments", ())), key=_place)),
        figures=tuple(figures),
        losses=tuple(_losses(text, item, figures) for item in gold.get("losses", ())),
        personnel=tuple(sorted((_person(text, item) for item in gold.get("personnel", ())), key=_place)),
    )


def _place(item: Assessment | Personnel) -> Span:
    return item.span


def _find(text: str, words: str, within: Span | None = None) -> Span:
    """Where ``words`` stand first in ``text``, or in the quote ``within``."""
    area = within or Span(0, len(text))
    start = text.find(words, area.start, area.end)
    if start < 0:
        raise GoldError(f"{words!r} does not stand in {area.of(text)[:80]!r}")
    return Span(start, start + len(words))


def _part(text: str, words: str | None, quote: Span) -> Span | None:
    return None if words is None else _find(text, words, quote)


def _day(value: str | None) -> dt.date | None:
    return None if value is None else dt.date.fromisoformat(value[:10])


def _number(value: float | Decimal | None) -> int | Decimal | None:
    """An annotated ``82.0`` is the whole number that it says; a float is the decimal that it is written as."""
    exact = Decimal(repr(value)) if isinstance(value, float) else value
    return int(exact) if isinstance(exact, Decimal) and exact == exact.to_integral_value() else exact


def _takeaways(text: str, items: list[str]) -> list[Takeaway]:
    found = []
    at = 0
    for number, words in enumerate(items, start=1):
        span = _find(text, words, Span(at, len(text)))
        at = span.end
        found.append(Takeaway(number, " ".join(words.split()), span))
    return found


def _claim(text: str, item: Item) -> Claim:
    quote = _find(text, item["quote"])
    return Claim(
        span=quote,
        source=item.get("source"),
        source_span=_part(text, item.get("source"), quote),
        cue=item["cue"],
        cue_span=_find(text, item["cue"], quote),
        stance=Stance(item["stance"]),
        content=item.get("content") or None,
        content_span=_part(text, item.get("content") or None, quote),
        resolved=item.get("resolved"),
        via=tuple(item.get("via") or ()),
        veracity=Veracity(item["veracity"]) if item.get("veracity") else None,
        date=_day(item.get("date")),
        citations=tuple(item.get("citations") or ()),
    )


def _assessment(text: str, item: Item) -> Assessment:
    quote = _find(text, item["quote"])
    term = _TERMS.get(" ".join(item["hedge"].casefold().split()), Likelihood.POSSIBLE)
    low, high = term.probability or (None, None)
    return Assessment(
        span=quote,
        text=" ".join(item["quote"].split()),
        hedge=item["hedge"],
        hedge_span=_find(text, item["hedge"], quote),
        likelihood=term,
        probability_low=low,
        probability_high=high,
    )


def _figure(text: str, item: Item) -> Figure:
    quote = _find(text, item["quote"])
    return Figure(
        span=_find(text, item["text"], quote),
        text=item["text"],
        low=_number(item.get("low")),
        high=_number(item.get("high")),
        modifier=Modifier(item["modifier"]),
        unit=item["unit"],
        category=Category(item["category"]),
        noun=item.get("noun"),
        noun_span=_part(text, item.get("noun"), quote),
        outcome=Outcome(item["outcome"]) if item.get("outcome") else None,
        party=item.get("party"),
        per=Period(item["per"]) if item.get("per") else None,
    )


def _losses(text: str, item: Item, figures: list[Figure]) -> LossStatement:
    def index(part: Item) -> int:
        span = _find(text, part["text"], _find(text, part["quote"]))
        place = next((place for place, figure in enumerate(figures) if figure.span == span), None)
        if place is None:
            raise GoldError(f"a part of a loss statement is no figure: {part['text']!r} in {part['quote'][:80]!r}")
        return place

    total = index(item["total"]) if item.get("total") else None
    parts = tuple(index(part) for part in item["parts"])
    named = [figures[place].span for place in (*parts, *(() if total is None else (total,)))]
    span = Span(min(span.start for span in named), max(span.end for span in named))
    return LossStatement(span=span, total=total, parts=parts)


def _person(text: str, item: Item) -> Personnel:
    span = _find(text, item["name"], _find(text, item["quote"]))
    return Personnel(
        kind=PersonnelKind.PERSON,
        name=item["name"],
        span=span,
        mentions=(span,),
        rank=item.get("rank"),
        roles=tuple(item.get("roles") or ()),
        nationality=item.get("nationality"),
        event=Event(item["event"]) if item.get("event") else None,
    )
