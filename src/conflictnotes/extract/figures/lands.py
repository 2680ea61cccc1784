"""Regions of a state that act as one: they raise battalions and lose soldiers, which are then the state's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["authorities_of", "region_at"]

# What a region is called; a bare name is as often a battlefield.
_KINDS = word_set("oblast krai kray republic okrug region province governorate")
# What a region does as one, and not who lives there or what befell the place.
_DOES = word_set(
    """
    has have had lost sent sends formed forms raised raises recruited recruits deployed deploys plans planned mobilized
    mobilizes mobilised mobilises announced announces reported reports acknowledged acknowledges buried buries
    """
)
_OFFICES = word_set(
    """
    police authorities officials governor governors head administration government commissariat commissariats residents
    volunteers conscripts base bases depot airfield airbase arsenal factory plant garrison barracks
    """
)
_MOST_WORDS = 3


def region_at(tokens: list[Token], index: int, lex: Lexicon) -> tuple[int, str]:
    """How many words at ``index`` name a region that acts, and whose it is: "the Republic of Quay has lost"; 0 if none.

    Its possessive acts, too: "Quay Krai's battalion".
    """
    name = index + 2 if _opens(tokens, index) else index
    size, key = _name_at(tokens, name, lex)
    end = name + size
    if size and name == index:
        size = size + 1 if end < len(tokens) and _bare(tokens[end]) in _KINDS else 0
        end = name + size
    if not size or not (_owns(tokens[end - 1]) or (end < len(tokens) and tokens[end].low in _DOES)):
        return 0, ""
    return end - index, key


def authorities_of(tokens: list[Token], end: int, lex: Lexicon) -> str | None:
    """Of which state the police, the governor or the people of a region are that stand before ``end``."""
    for at in range(end - 1, 0, -1):
        size, key = _name_at(tokens, at, lex)
        if not size or at + size > end:
            continue
        behind = at + size + 1 if at + size < end and _bare(tokens[at + size]) in _KINDS else at + size
        ahead = at - 1
        ahead -= 1 if tokens[ahead].low == "the" else 0
        headed = (
            ahead > 0
            and tokens[ahead].low in {"in", "of", "from", "near", "outside"}
            and tokens[ahead - 1].low in _OFFICES
        )
        if headed or (behind < end and tokens[behind].low in _OFFICES):
            return key
    return None


def _opens(tokens: list[Token], index: int) -> bool:
    return tokens[index].text == "Republic" and index + 2 < len(tokens) and tokens[index + 1].low == "of"


def _name_at(tokens: list[Token], index: int, lex: Lexicon) -> tuple[int, str]:
    """The longest name of a region that begins at ``index``: how many words, and whose it is."""
    if _plain(tokens[index].text) not in lex.place_starts:
        return 0, ""
    for size in range(min(_MOST_WORDS, len(tokens) - index), 0, -1):
        key = lex.places.get(tuple(_plain(token.text) for token in tokens[index : index + size]))
        if key is not None:
            return size, key
    return 0, ""


def _plain(word: str) -> str:
    return word.replace("’", "'").removesuffix("'s")


def _bare(token: Token) -> str:
    return _plain(token.low)


def _owns(token: Token) -> bool:
    return token.text.replace("’", "'").endswith("'s")
