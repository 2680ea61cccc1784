"""A report as labelled regions with facts and links: what every annotation tool can hold, whatever its file looks like.

A claim stands at its cue, an assessment at its hedge; their other words (source, content, statement) are regions of
their own that a link ties to them.
"""

from __future__ import annotations

import re
from collections import defaultdict

from attrs import frozen

from conflictnotes.errors import ConflictNotesError
from conflictnotes.model import (
    Category,
    Event,
    Likelihood,
    Modifier,
    Outcome,
    Period,
    SourceKind,
    Span,
    Stance,
    Veracity,
)

__all__ = ["CHOICES", "LINKS", "PARTS", "ExchangeError", "Link", "Region", "attached", "settle"]


class ExchangeError(ConflictNotesError):
    r"""Annotations cannot be read: the message names the region and what is wrong with it.

    >>> from conflictnotes.exchange import from_brat
    >>> from_brat("Two tanks.", "T1\tFigure 0 99\ttwo")
    Traceback (most recent call last):
    conflictnotes.exchange.regions.ExchangeError: T1: 'two' does not stand in the text
    """


@frozen
class Region:
    """A labelled stretch of the text; ``facts`` are ``(name, value)`` pairs, a name as often as it has values."""

    key: str
    label: str
    span: Span
    facts: tuple[tuple[str, str], ...] = ()

    def fact(self, name: str) -> str | None:
        """The first value of a fact."""
        return next((value for known, value in self.facts if known == name), None)

    def facts_of(self, name: str) -> tuple[str, ...]:
        """All values of a fact."""
        return tuple(value for known, value in self.facts if known == name)


@frozen
class Link:
    """``role`` ties the region ``of`` to the region ``to``: claim-0 has its Source in claim-0.source."""

    role: str
    of: str
    to: str


# The label of an item and of its further words; the role of a link is the label of the region that it leads to.
PARTS: dict[str, tuple[str, ...]] = {
    "Takeaway": ("Elaboration",),
    "Claim": ("Statement", "Source", "Content", "DateWords"),
    "Assessment": ("Judgement",),
    "Figure": ("Noun",),
    "Loss": (),
    "Person": ("Mention",),
    "Group": ("Mention",),
}
# Links between items: role, from, to.
LINKS = (
    ("InClaim", "Figure", "Claim"),
    ("Total", "Loss", "Figure"),
    ("Part", "Loss", "Figure"),
    ("Count", "Group", "Figure"),
    ("EventClaim", "Person", "Claim"),
)
# Facts that are one of a few words, by the label that bears them.
CHOICES: dict[str, dict[str, tuple[str, ...]]] = {
    "Claim": {
        "stance": tuple(Stance),
        "veracity": tuple(Veracity),
        "likelihood": tuple(Likelihood),
        "source_kind": tuple(SourceKind),
    },
    "Assessment": {"likelihood": tuple(Likelihood)},
    "Figure": {
        "modifier": tuple(Modifier),
        "category": tuple(Category),
        "outcome": tuple(Outcome),
        "per": tuple(Period),
    },
    "Person": {"event": tuple(Event)},
    "Group": {"event": tuple(Event)},
}

_FAR = 2000  # characters at which a part without a link belongs to nothing
_MANY = frozenset({"Mention"})


def attached(regions: list[Region], links: list[Link]) -> list[Link]:
    """``links``, and one for each part that has none: to the nearest item that can have it and lacks it.

    Whoever corrects annotations by hand marks a source and forgets to draw its line.
    """
    by_key = {region.key: region for region in regions}
    linked = {link.to for link in links}
    held = {(link.of, link.role) for link in links}
    owners: dict[str, list[Region]] = defaultdict(list)
    for region in regions:
        for role in PARTS.get(region.label, ()):
            owners[role].append(region)
    made = list(links)
    for part in regions:
        if part.key in linked or part.label not in owners:
            continue
        free = [one for one in owners[part.label] if part.label in _MANY or (one.key, part.label) not in held]
        near = min(free, key=lambda one: (_gap(one.span, part.span), one.key), default=None)
        if near is not None and _gap(near.span, part.span) <= _FAR:
            made.append(Link(part.label, near.key, part.key))
            held.add((near.key, part.label))
    return [link for link in made if link.of in by_key and link.to in by_key]


def _gap(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)


def settle(text: str, start: int, end: int, words: str | None, key: str) -> Span:
    """Where a region stands: at its offsets where its words are there, else where its words stand nearest to them.

    Some tools count characters beyond U+FFFF twice; some keep the words and let the offsets drift.

    >>> settle("the 😀 burned", 7, 13, "burned", "T1")
    Span(6, 12)
    """
    if words is None or text[start:end] == words:
        if not 0 <= start <= end <= len(text):
            raise ExchangeError(f"{key}: {start} to {end} is not within a text of {len(text)} characters")
        return Span(start, end)
    places = [match.start() for match in re.finditer(re.escape(words), text)] if words else []
    if not places:
        raise ExchangeError(f"{key}: {words[:80]!r} does not stand in the text")
    doubled = sum(ord(char) > 0xFFFF for char in text[:start])  # noqa: PLR2004 - the last of the basic plane
    nearest = min(places, key=lambda place: (abs(place + doubled - start), place))
    return Span(nearest, nearest + len(words))
