"""Short looks of single objects, and of a report inside a notebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from conflictnotes.display.marks import escape, figure_title, hedge_title, plain
from conflictnotes.display.page import fragment
from conflictnotes.display.style import INLINE
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
    Stance,
    Takeaway,
    Veracity,
)

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["repr_html"]

_CARD = "border-left:3px solid rgba(120,130,145,.5);padding:.15em .7em;margin:.2em 0;line-height:1.5"
_FACTS = "opacity:.7;font-size:.88em"


def repr_html(item: object) -> str:
    """HTML of one object: what it says first, its further facts beneath, everything escaped.

    >>> from conflictnotes.model import Span, Takeaway
    >>> "<b>1</b> Rain &amp; mud" in repr_html(Takeaway(1, "Rain & mud", Span(0, 10)))
    True
    """
    if isinstance(item, Report):
        return fragment(item)
    headline = next((look(item) for kind, look in _HEADLINES if isinstance(item, kind)), escape(type(item).__name__))
    return f'<div style="{_CARD}">{headline}<div style="{_FACTS}">{_facts(item)}</div></div>'


def _chip(kind: str, words: str | None) -> str:
    return f'<span style="{INLINE[kind]}">{escape(words)}</span>' if words else ""


def _claim(claim: Claim) -> str:
    doubted = claim.stance is Stance.DENIED or claim.veracity is Veracity.FALSE
    who = f"{claim.source} ({claim.resolved})" if claim.source and claim.resolved else claim.source
    parts = (_chip("source", who), _chip("denial" if doubted else "cue", claim.cue), escape(claim.content or ""))
    return " ".join(part for part in parts if part)


def _figure(figure: Figure) -> str:
    return f"{_chip('figure', figure.text)} {escape(figure.noun or '')} <i>{escape(figure_title(figure))}</i>"


def _assessment(hedge: Assessment) -> str:
    return f"{_chip('hedge', hedge.hedge)} {escape(hedge.text)} <i>{escape(hedge_title(hedge))}</i>"


def _losses(losses: LossStatement) -> str:
    state = {True: "balanced", False: f"{losses.residual} left over", None: "not comparable"}[losses.balanced]
    total = "no total" if losses.total is None else f"total: figure {losses.total}"
    return f"loss statement of {len(losses.parts)} parts · {total} · {state}"


def _person(person: Personnel) -> str:
    roles = escape("; ".join(person.roles))
    event = f" <b>{escape(person.event)}</b>" if person.event else ""
    return f"{escape(person.rank or '')} {_chip('person', person.name)} {roles}{event}".strip()


def _citation(citation: Citation) -> str:
    return f"<b>[{citation.number}]</b> {escape(' '.join(citation.outlets))}"


def _takeaway(takeaway: Takeaway) -> str:
    return f"<b>{takeaway.number}</b> {escape(takeaway.text)}"


def _section(section: Section) -> str:
    return f"<b>{escape(section.title)}</b>"


# One row for each type: how it says itself in a line.
_HEADLINES: tuple[tuple[type, Callable[..., str]], ...] = (
    (Claim, _claim),
    (Figure, _figure),
    (Assessment, _assessment),
    (LossStatement, _losses),
    (Personnel, _person),
    (Citation, _citation),
    (Takeaway, _takeaway),
    (Section, _section),
)
# Fields that the headlines have already said, or that say where and not what.
_SAID = frozenset(
    {"source", "cue", "content", "resolved", "text", "noun", "hedge", "name", "roles", "number", "title", "outlets"}
)


def _facts(item: object) -> str:
    """The fields that say something, as ``name: value``."""
    kind = type(item)
    if not attrs.has(kind):
        return ""
    facts = []
    for field in attrs.fields(kind):
        value = getattr(item, field.name)
        if field.name in _SAID or value is None or value is False or value == ():
            continue
        facts.append(f"{escape(plain(field.name))}: {escape(_value(value))}")
    return " · ".join(facts)


def _value(value: object) -> str:
    if isinstance(value, Span):
        return f"{value.start}–{value.end}"
    if isinstance(value, tuple):
        return ", ".join(map(_value, value))
    return str(value)
