"""The items of a bulletin that a place heads: "Merek: 30 shells and nine drones", "– Tabo: 12"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.deeds import Deed
from conflictnotes.extract.figures.kinds import FIRED, PEOPLE, TOLLS
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.reading import Carried, SentenceReading
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["go_on_by_place"]

_LONGEST_NAME = 4  # words
_NO_NAMES = word_set("hits misses total totals result results overall note summary update targets aftermath debris")
_MARKS = frozenset("-–—")


def go_on_by_place(whole: SentenceReading, carried: Carried) -> bool:
    """Give the first number behind a place what the list or the bulletin tells; whether a list goes on so.

    What flies was launched or shot down as in the items before; the people are those that the list's heading told of.
    """
    first = whole.readings[0]
    at = _behind_name(whole.tokens, first.index)
    if at < 0 or first.deed is not None or first.number.unit != "count":
        return False
    if first.category in FIRED and first.noun.first >= 0 and carried.flown:
        first.deed = Deed(carried.flown, "topic", at)
        return False
    bare = first.noun.first < 0 and not first.labelled and first.category in {None, "other"}
    if carried.told is None or carried.told not in TOLLS or not (bare or first.category in PEOPLE):
        return False
    first.category, first.deed = "personnel" if bare else first.category, Deed(carried.told, "topic", at)
    first.party = carried.told_party
    return True


def _behind_name(tokens: list[Token], index: int) -> int:
    """The colon or dash between a name that opens the line and the number, else -1."""
    at = index - 1
    if at < 1 or tokens[at].text not in _MARKS | {":"}:
        return -1
    first = at
    while first > 0 and tokens[first - 1].is_word and tokens[first - 1].text[0].isupper():
        first -= 1
    opens = all(not token.is_word for token in tokens[:first]) and tokens[at - 1].low not in _NO_NAMES
    return at if opens and 0 < at - first <= _LONGEST_NAME else -1
