"""Of whom and of what an outcome word says its outcome: prisoners are held, rifles are found, captives are traded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.deeds import Deed
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["is_gift", "is_trade", "says", "sense_of"]

_PEOPLE = frozenset({"personnel", "civilian"})
_MATERIEL = word_set(
    """
    tank armored_vehicle artillery mlrs air_defense aircraft helicopter drone missile ship submarine vehicle equipment
    ammunition
    """
)
_ARMS = word_set("equipment ammunition artillery money armored_vehicle vehicle")
_FORCES = word_set("personnel military_unit ship")
_MOVED = _FORCES | word_set("tank armored_vehicle artillery mlrs air_defense aircraft helicopter")
# Words that say this outcome of some of the counted only: prisoners are held and hills are held, rifles are found.
_SENSES: tuple[tuple[str, str, frozenset[str]], ...] = (
    ("captured", "hold holds held holding", _PEOPLE),
    ("captured", "find finds found finding uncover uncovers uncovered uncovering", _ARMS),
    ("captured", "net nets netted netting", _PEOPLE | _MATERIEL),
    ("deployed", "presence accumulate accumulates accumulated accumulating", _FORCES),
    ("deployed", "move moves moved moving assemble assembled assembling", _MOVED),
    ("killed", "fall falls fell falling", _PEOPLE),
    ("captured", "fall falls fell", word_set("settlement other military_unit")),
    ("lost", "leave leaves left leaving", _MATERIEL),
    ("lost", "cost costs costing", _PEOPLE | _MATERIEL | {"military_unit"}),
    ("destroyed", "level levels levelled leveled levelling", word_set("other settlement")),
    ("wounded", "treat treats treated treating", _PEOPLE),
    ("exchanged", "hand hands handed handing rescue rescues rescued rescuing", _PEOPLE),
)
_SAID_OF = {(word, outcome): counted for outcome, words, counted in _SENSES for word in words.split()}
_SAID_OF_BARE = word_set("hold holds holding cost moved hand handed rescued")
_SAID_OF_THINGS = word_set("recover recovers recovered recovering")


def says(tokens: list[Token], deed: Deed, category: str | None) -> bool:
    """Whether the word of the deed says its outcome of this category; ``None`` is that of a bare number.

    >>> from conflictnotes.extract.figures.deeds import Deed
    >>> from conflictnotes.extract.figures.tokens import tokenize
    >>> held, words = Deed("captured", "harms", 0), tokenize("held", 0, 4, [])
    >>> says(words, held, "personnel"), says(words, held, "settlement")
    (True, False)
    """
    word = tokens[deed.at].low
    if word in _SAID_OF_THINGS and deed.outcome == "captured":
        return category not in _PEOPLE
    known = _SAID_OF.get((word, deed.outcome))
    if known is None or category in known:
        return True
    return category is None and word in _SAID_OF_BARE


def sense_of(tokens: list[Token], deed: Deed, category: str | None) -> Deed | None:
    """The deed as its word is meant of this category: towns fall to an army, men fall to its fire; else ``None``."""
    if says(tokens, deed, category):
        return deed
    if deed.outcome == "captured" and category in _PEOPLE and tokens[deed.at].low == "fell":
        return deed._replace(outcome="killed")
    return None


_PROMISED = word_set("will would could should may might to")


def is_gift(tokens: list[Token], deed: Deed, category: str | None) -> bool:
    """Whether materiel is only promised: "Germany would send two launchers" deploys none.

    >>> from conflictnotes.extract.figures.deeds import Deed
    >>> from conflictnotes.extract.figures.tokens import tokenize
    >>> is_gift(tokenize("would send", 0, 10, []), Deed("deployed", "uses", 1), "tank")
    True
    """
    sends = tokens[deed.at].low == "send" and category in _MATERIEL
    return sends and deed.at > 0 and tokens[deed.at - 1].low in _PROMISED


_RESCUED = word_set("rescue rescues rescued rescuing")
_LIBERATED = _RESCUED | word_set(
    """
    free frees freed freeing release releases released releasing hand hands handed handing
    """
)
_TRADE = word_set(
    """
    exchange exchanged exchanges exchanging swap swaps swapped swapping return prisoner prisoners pow pows mediated
    mediation mediator mediators detainees deal icrc
    """
)


def is_trade(tokens: list[Token], deed: Deed) -> bool:
    """Whether the sentence speaks of an exchange: to free captives by force or to release suspects is none."""
    word = tokens[deed.at].low
    return word not in _LIBERATED or (word not in _RESCUED and any(token.low in _TRADE for token in tokens))
