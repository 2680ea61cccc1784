"""Lists that a sentence without numbers opens: whose their members are, and what befell them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.clauses import Clauses
from conflictnotes.extract.figures.deeds import BE, Deed, verb_ending
from conflictnotes.extract.figures.kinds import MATERIEL, PEOPLE, TOLLS
from conflictnotes.extract.figures.labels import LABEL_SKIP
from conflictnotes.extract.figures.mentions import sides_in
from conflictnotes.extract.figures.tokens import tokenize

if TYPE_CHECKING:
    from conflictnotes.extract.figures.reading import Carried, SentenceReading
    from conflictnotes.extract.figures.sides import Sides
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["go_on_with_list", "owner_of_list"]

_LONGEST = 300  # characters of a heading
_BULLETS = frozenset("•▪▫◦–—-*·")
_LONGEST_BULLET = 5  # tokens


def go_on_with_list(whole: SentenceReading, carried: Carried, block: int) -> None:
    """The members of a list that a colon opened: "140 deaths, as follows:", then "61 soldiers" in a line."""
    told, first = carried.told, whole.readings[0]
    nothing = told is None and carried.told_party is None
    if nothing or block - carried.told_block > 1 or not _opens_item(whole.tokens, first.index):
        carried.told = carried.told_party = None
        return
    carried.told_block = block
    if told and first.deed is None and first.noun.first >= 0 and (told not in TOLLS or first.category in PEOPLE):
        first.deed = Deed(told, "topic", first.index)
    if first.category in MATERIEL | {"personnel", None} or told == "exchanged":
        first.party = carried.told_party


def _opens_item(tokens: list[Token], index: int) -> bool:
    """Whether a number opens its line, but for a bullet and words like "more than"."""
    return index <= 1 or (
        index <= _LONGEST_BULLET and all(token.low in LABEL_SKIP | _BULLETS for token in tokens[:index])
    )


def owner_of_list(text: str, start: int, end: int, sides: Sides) -> str | None:
    """Whose the listed are: who "left behind:" is the owner, whoever "captured:" them is the owner's foe."""
    if end - start > _LONGEST:
        return None
    tokens = tokenize(text, start, end, [], None)
    mentions = sides_in(tokens, sides)
    clauses = Clauses(tokens, mentions, sides)
    for at in range(len(tokens) - 1, 0, -1):
        found = verb_ending(tokens, at, sides.lexicon) if mentions else None
        if found is None or found[0].role not in {"harms", "suffers"}:
            continue
        use, first = found
        subject = None if tokens[first - 1].low in BE else clauses.subject(first)
        key = clauses.key(subject) if subject is not None else None
        if key is None or use.role == "suffers":
            return key
        return sides.opponent(key)
    return None
