"""Whose the members of a list are, by the sentence without numbers whose colon opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.clauses import Clauses
from conflictnotes.extract.figures.deeds import BE, verb_ending
from conflictnotes.extract.figures.mentions import sides_in
from conflictnotes.extract.figures.tokens import tokenize

if TYPE_CHECKING:
    from conflictnotes.extract.figures.sides import Sides

__all__ = ["owner_of_list"]

_LONGEST = 300  # characters of a heading


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
