"""What flies and is called by no name of its own: the "air targets" and "objects" of an air force's bulletin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.deeds import Deed
from conflictnotes.extract.figures.nouns import head_of
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.nouns import Noun
    from conflictnotes.extract.figures.reading import Reading
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["are_airborne", "fly"]

_NAMELESS = word_set("targets target objects object threats threat means projectiles projectile weapons weapon assets")
_OF_THE_AIR = word_set("air aerial airborne flying")


def are_airborne(tokens: list[Token], noun: Noun) -> bool:
    """Whether the phrase itself says that they fly: "178 air targets", "means of air attack".

    >>> from conflictnotes.extract.figures.nouns import Noun
    >>> from conflictnotes.extract.figures.tokens import tokenize
    >>> are_airborne(tokenize("air targets", 0, 11, []), Noun(0, 1, 2))
    True
    """
    if noun.first < 0 or head_of(tokens, noun) not in _NAMELESS:
        return False
    behind = tokens[noun.after].low if noun.after < len(tokens) else ""
    attack = behind in {"attack", "assault"}  # the verb that it may be closes "means of air"
    return attack or any(token.low in _OF_THE_AIR for token in tokens[noun.first : noun.last + 1])


def fly(tokens: list[Token], reading: Reading) -> bool:
    """Whether nameless things that were shot down are meant, or such as the phrase says to fly."""
    if reading.category != "other" or reading.noun.first < 0 or head_of(tokens, reading.noun) not in _NAMELESS:
        return False
    deed = reading.deed
    if not reading.airborne:
        return deed is not None and deed.outcome == "shot_down"
    if deed is None or not deed.outcome:
        reading.deed = Deed("launched", "uses", reading.index)  # "detected and tracked 90 air targets"
    elif deed.outcome in {"destroyed", "killed"}:
        reading.deed = deed._replace(outcome="shot_down")
    return True
