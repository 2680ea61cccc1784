"""The groups that a text names without counting them: "attacked with drones", "its own dead"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.bare import COUNTED
from conflictnotes.extract.figures.classes import category_of, model_class
from conflictnotes.extract.figures.grammar import stops
from conflictnotes.extract.figures.mentions import plain_form
from conflictnotes.extract.figures.reading import Group
from conflictnotes.extract.figures.sidewords import VOICES
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["kind_of", "named_before", "named_until", "owner_before"]

_REACH = 80  # words back in which a sentence names what it counts
_CLAUSES = frozenset({",", ";", ":", "but", "while", "and", "that"})


def _clause_start(tokens: list[Token], index: int) -> int:
    """Where the number's own clause begins: what is named in it acts on the counted."""
    first = max(0, index - _REACH)
    while index > first and (tokens[index].low not in _CLAUSES or tokens[index - 1].low == "all"):
        index -= 1  # "all but a dozen" is one phrase
    return index


def named_before(
    tokens: list[Token], index: int, lex: Lexicon, *, start: int = 0, speakers: bool = False
) -> Iterator[Group]:
    """The groups that the clauses before the number's own name from ``start`` on, the last first.

    ``speakers`` says that who only tells something may be meant, too.
    """
    yield from named_until(tokens, _clause_start(tokens, index), lex, start=start, speakers=speakers)


def named_until(
    tokens: list[Token], end: int, lex: Lexicon, *, start: int = 0, speakers: bool = False
) -> Iterator[Group]:
    """The plurals before ``end`` that name people or things of war, the last first: "attacked with Shaheds"."""
    for at in range(end - 1, max(start, end - _REACH) - 1, -1):
        token = tokens[at]
        if not token.is_word or (token.low in _SPEAKERS and not speakers):
            continue
        category = kind_of(tokens, at, lex)
        if category in COUNTED and category != "attack":
            definite = at > 0 and tokens[at - 1].low in {"the", "these", "those"}
            yield Group(category, None, owner_before(tokens, at, lex) or _user(tokens, at, lex), definite=definite)
        elif token.low in _SWAPS and at + 1 < len(tokens) and tokens[at + 1].low not in {"of", "rate", "rates"}:
            yield Group("personnel", None, None, "exchanged")  # "the swap was the largest so far: 390 from each side"
        elif token.low in _STRICKEN and at and tokens[at - 1].low in _WHOSE:
            owner = "own" if tokens[at - 1].low == "own" else None
            yield Group("personnel", None, owner, _STRICKEN[token.low])  # "does not publish its own dead"


def kind_of(tokens: list[Token], at: int, lex: Lexicon) -> str | None:
    """The category of the plural at ``at``: a noun that the vocabulary knows, a people, a model ("Shaheds")."""
    token = tokens[at]
    if token.low in lex.plurals:
        return category_of(tokens[max(0, at - 1) : at + 1], lex)
    if token.text in lex.peoples:
        return "personnel"
    named = token.text[0].isupper() and token.low.endswith("s")
    return model_class(token.low, lex) if named else None


_STRICKEN = {
    "dead": "killed", "deaths": "killed", "fatalities": "killed", "wounded": "wounded", "losses": "casualties",
    "casualties": "casualties",
}  # fmt: skip
# Who only tells of the counted.
_SPEAKERS = VOICES | word_set(
    """
    officials authorities sources spokesmen spokespeople milbloggers bloggers diplomats ministers propagandists
    lawyers doctors witnesses residents observers monitors prosecutors governors
    """
)
_SWAPS = word_set("exchange swap")
_WHOSE = word_set("own its their his our the any")
_ADJECTIVES = 3


def owner_before(tokens: list[Token], at: int, lex: Lexicon) -> str | None:
    """The side whose name stands before the plural: "Quayan attack drones"."""
    for step in range(at, max(-1, at - _ADJECTIVES), -1):
        token = tokens[step]
        if not token.is_word or stops(token):
            return None
        if (plain_form(token.text),) in lex.parties:
            return lex.parties[plain_form(token.text),]
    return None


def _user(tokens: list[Token], at: int, lex: Lexicon) -> str | None:
    """Who used them: the first side of "Quay attacked the port with drones"."""
    if not at or tokens[at - 1].low != "with":
        return None
    for token in tokens[: min(at, _OPENING)]:
        words = (plain_form(token.text),)
        if token.low in _FOES or words in lex.parties:
            return lex.parties.get(words, "enemy")
    return None


_FOES = word_set("enemy invaders occupiers")
_OPENING = 7
