"""Of whom and of what an outcome word says its outcome: prisoners are held, rifles are found, captives are traded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.outcomes import Deed
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["is_trade", "says"]

_PEOPLE = frozenset({"personnel", "civilian"})
_MATERIEL = word_set(
    """
    tank armored_vehicle artillery mlrs air_defense aircraft helicopter drone missile ship submarine vehicle equipment
    ammunition
    """
)
_ARMS = frozenset({"equipment", "ammunition", "artillery", "money", "armored_vehicle", "vehicle"})
_FORCES = frozenset({"personnel", "military_unit", "ship"})
_MOVED = _FORCES | {"tank", "armored_vehicle", "artillery", "mlrs", "air_defense", "aircraft", "helicopter"}
# Words that say the outcome of some of the counted only: prisoners are held and hills are held, rifles are found.
_SAID_OF: dict[str, frozenset[str]] = {
    **dict.fromkeys(("hold", "holds", "held", "holding"), _PEOPLE),
    **dict.fromkeys(("find", "finds", "found", "finding", "uncover", "uncovers", "uncovered", "uncovering"), _ARMS),
    **dict.fromkeys(("presence", "accumulate", "accumulates", "accumulated", "accumulating"), _FORCES),
    **dict.fromkeys(("move", "moves", "moved", "moving", "assemble", "assembled", "assembling"), _MOVED),
    **dict.fromkeys(("fall", "falls", "fell", "falling"), _PEOPLE),
    **dict.fromkeys(("cost", "costs", "costing"), _PEOPLE | _MATERIEL | {"military_unit"}),
    **dict.fromkeys(("level", "levels", "levelled", "leveled", "levelling"), frozenset({"other", "settlement"})),
}
_LIBERATED = word_set("free frees freed freeing release releases released releasing")
_TRADE = word_set(
    """
    exchange exchanged exchanges exchanging swap swaps swapped swapping return prisoner prisoners pow pows hostage
    hostages mediated mediation mediator mediators captivity detainees deal bodies
    """
)


def is_trade(tokens: list[Token], deed: Deed) -> bool:
    """Whether the sentence speaks of an exchange: to free captives by force or to release suspects is none."""
    return tokens[deed.at].low not in _LIBERATED or any(token.low in _TRADE for token in tokens)


_SAID_OF_BARE = frozenset({"hold", "holds", "holding", "cost", "moved"})
_SAID_OF_THINGS = frozenset({"recover", "recovers", "recovered", "recovering"})


def says(tokens: list[Token], deed: Deed, category: str | None) -> bool:
    """Whether the word of the deed says its outcome of this category; a bare number's may be anything.

    >>> from conflictnotes.extract.figures.outcomes import Deed
    >>> from conflictnotes.extract.figures.tokens import tokenize
    >>> held = Deed("captured", "harms", 0)
    >>> says(tokenize("held", 0, 4, []), held, "personnel"), says(tokenize("held", 0, 4, []), held, "settlement")
    (True, False)
    """
    word = tokens[deed.at].low
    if word in _SAID_OF_THINGS and deed.outcome == "captured":
        return category not in _PEOPLE
    known = _SAID_OF.get(word)
    if known is None or category in known:
        return True
    return category is None and word in _SAID_OF_BARE
