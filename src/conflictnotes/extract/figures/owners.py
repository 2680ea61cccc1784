"""Whose a noun is: of the side that stands before it or behind its "of", if that is not named by what it does."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.sidewords import AGGRESSIONS, PREPOSITIONS, SPEECH

if TYPE_CHECKING:
    from conflictnotes.extract.figures.mentions import Side
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["is_doer", "owner_of"]

_NO_OWNER = PREPOSITIONS | SPEECH | {"the", "a", "an"}  # "the militia put the dead at 60"


def owner_of(tokens: list[Token], at: int, mentions: list[Side]) -> Side | None:
    """The side right before the noun at ``at`` ("Russian losses") or behind it ("losses of the enemy")."""
    near = [side for side in mentions if at - 4 <= side.last < at]
    if near and is_doer(tokens, near[-1]):
        return None
    between = tokens[near[-1].last + 1 : at] if near else []
    if near and not any(token.low in _NO_OWNER for token in between):
        return near[-1]
    if at + 1 < len(tokens) and tokens[at + 1].low in {"of", "among", "for"}:
        owner = next((side for side in mentions if at < side.first <= at + 4), None)
        return owner if owner is None or not is_doer(tokens, owner) else None
    return None


def is_doer(tokens: list[Token], side: Side) -> bool:
    """Whether the side is named by what it does to others: "the toll of the Quayan aggression"."""
    behind = tokens[side.last + 1 : side.last + 4]
    return any(token.low in AGGRESSIONS for token in takewhile(_is_lower, behind))


def _is_lower(token: Token) -> bool:
    return token.is_word and token.text[0].islower()
