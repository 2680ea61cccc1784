"""What people are said to be in or among: "are in custody", "are among the dead", "came home"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.deeds import Deed
from conflictnotes.extract.figures.grammar import ends_clause
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["event_predicate"]


def event_predicate(tokens: list[Token], index: int, lex: Lexicon, *, be: bool) -> Deed | None:
    """Such as "are among the dead", "were reported as missing"."""
    if be and tokens[index].low == "home":
        return Deed("exchanged", "befalls", index, passive=True)
    if be and tokens[index].low == "critical" and ends_clause(tokens, index + 1):
        return Deed("wounded", "state", index, passive=True)
    held = be and _phrase_state(tokens, index)
    if held:
        return Deed(held, "state", index, passive=True)
    if be or tokens[index].low in {"as", "the"}:
        for step in range(index, min(index + 2, len(tokens))):
            if tokens[step].low in lex.states and tokens[step].low in {"dead", "missing", "wounded", "injured"}:
                return Deed(lex.states[tokens[step].low], "state", step)
    return None


def _phrase_state(tokens: list[Token], index: int) -> str:
    """Such as "in custody", "in a critical condition": what a phrase of place says of people, else nothing."""
    index -= tokens[index].low not in _PLACED
    before = tokens[index].low
    if before not in _PLACED:
        return ""
    for token in tokens[index + 1 : index + 5]:
        if token.low in _CONFINED or (token.low == "hands" and before == "in"):
            return "captured"
        if token.low in _SICK:
            return "wounded"
        if not (token.low in _IN_STATE or token.text[0].isupper()):
            return ""
    return ""


_PLACED = word_set("in behind under")
_CONFINED = word_set("custody captivity detention jail prison bars arrest")
_SICK = word_set("hospital hospitals condition care")
_IN_STATE = word_set(
    "a the its our his their critical serious grave stable intensive police enemy government house rebel army hostile"
)
