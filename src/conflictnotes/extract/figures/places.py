"""Sides that only tell where something happens: the zone of a force, the town of a dateline."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conflictnotes.extract.figures.mentions import Side
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["heads_report", "is_zone"]

_DATELINE = 9
_FIGHTS = frozenset({"operates", "operate", "fights", "fight", "advances", "acts", "works"})
_ZONES = frozenset({"zone", "area", "sector", "responsibility", "direction", "that", "axis"})


def is_zone(tokens: list[Token], side: Side) -> bool:
    """Whether the side names where it fights: "in the zone of Battlegroup A", "where Battlegroup A operates"."""
    before = [token.low for token in tokens[max(0, side.first - 3) : side.first] if token.low != "the"]
    behind = [token.low for token in tokens[side.last + 1 : side.last + 4]]
    zone = before[-1:] == ["of"] and before[-2:-1] and before[-2] in _ZONES
    return (
        bool(zone)
        or (bool(_ZONES & set(behind[:2])) and before[-1:] == ["in"])
        or (before[-1:] == ["where"] and bool(_FIGHTS & set(behind)))
    )


def heads_report(tokens: list[Token], side: Side) -> bool:
    """Whether the side is the town of a dateline: "Quay City (Agency) - Gunmen attacked", "Quay, 3 May: Gunmen"."""
    behind = tokens[side.last + 1 : side.last + _DATELINE]
    if len(behind) < 2 or behind[0].text not in "(,/" or (behind[1].is_word and behind[1].text[0].islower()):  # noqa: PLR2004 - a sign and a word
        return False
    return any(token.text in {"-", "–", "—", ":", ")"} for token in behind)
