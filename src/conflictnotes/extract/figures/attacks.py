"""Who attacks and who defends: sides that a passage calls only "the attackers", "the defenders" or "the garrison"."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.extract.figures.sidewords import NAMELESS
from conflictnotes.extract.figures.spots import is_place, spots_between
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from conflictnotes.extract.figures.sides import Sides

__all__ = ["Attacks"]

_PARTS = deferred(r"\b(?:[Dd]efender|[Gg]arrison|[Aa]ttacker|[Aa]ssailant|[Bb]esieger|[Rr]aider)")
# A verb or noun of attack, and whether a side behind it is the one that attacks or the one that is attacked.
_ATTACK = deferred(
    r"""
    (?P<passive>\b(?:was|were|been|being|be)\s+(?:\w+ly\s+)?)?
    \b(?:attack|assault|storm|raid|ambush|besieg|overran|advanc|offensive|push|charg)(?P<verb>ed|ing|e)?(?:e?s)?
    (?:\s+(?:again\s+)?(?P<by>by)|\s+(?P<on>on|against))?\b
    """,
    re.VERBOSE,
)
_SENTENCE = deferred(r"[.;!?]\s|\n")
_REACH = 160  # from a verb back to its subject
_NEAR = 25


class _Attack(NamedTuple):
    position: int
    attacker: str


class Attacks:
    """The attacks that a passage tells of, by the side that attacks; sought only where a side is named by its part."""

    def __init__(self, text: str, sides: Sides) -> None:
        named = _PARTS.search(text) is not None
        found = [_attack(text, match, sides) for match in _ATTACK.finditer(text)] if named else []
        self._attacks = [attack for attack in found if attack is not None]
        self._places = [attack.position for attack in self._attacks]

    def attacker(self, position: int) -> str | None:
        """Who attacked last before ``position``, else who attacks first behind it."""
        if not self._attacks:
            return None
        return self._attacks[max(0, bisect_right(self._places, position) - 1)].attacker


def _attack(text: str, match: re.Match[str], sides: Sides) -> _Attack | None:
    """The attack that a word tells of, if the sentence names who attacks, or whom, and the passage has two sides."""
    start, end = match.span()
    if match["by"] or match["on"]:
        stop = _SENTENCE.search(text, end, end + _NEAR)
        party = next(spots_between(text, end, stop.start() if stop is not None else end + _NEAR, sides), None)
        key = sides.resolved(party.key) if party is not None else None
        if key is not None:
            attacker = key if match["by"] else sides.opponent(key)
            return _Attack(start, attacker) if attacker is not None else None
    if match["passive"]:
        return None
    reach = _REACH if match["verb"] or match[0] == "overran" else _NEAR
    opened = [stop.end() for stop in _SENTENCE.finditer(text, max(0, start - reach), start)]
    first = opened[-1] if opened else max(0, start - reach)
    before = list(spots_between(text, first, start, sides))
    near = next((spot for spot in reversed(before) if not is_place(text, spot)), None)
    attacker = sides.resolved(near.key) if near is not None else None
    behind = text[near.end if near is not None and near.key in sides.lexicon.groups else first : start]
    if NAMELESS & {word.lower() for word in behind.split()}:
        attacker = sides.group_before(start)  # "suspected jihadists attacked"
    return _Attack(start, attacker) if attacker is not None and sides.fights(attacker) else None
