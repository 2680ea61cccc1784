"""What stands between the counted and what befell them: a rate, one thing more, an aside that says it of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.deeds import Deed, outcome_said_by
from conflictnotes.extract.figures.grammar import ends_clause
from conflictnotes.numbers import NUMBER_WORDS
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["deed_aside", "past_rate"]

_EACH = word_set("a per each every")
_PERIODS = word_set("day night week month year")
_AGES = frozenset({",", "and", "to", "between", "from", "or"})
_MARKS = frozenset({",", "(", "–", "—"})
_ALL = word_set("all both each mostly")
_ONE_MORE = 6  # words of "and a wheeled excavator"


def past_rate(tokens: list[Token], after: int) -> int:
    """The token behind a rate or the ages that follow the counted: "60 men a week now sign up", else ``after``."""
    if after < len(tokens) and tokens[after].low == "aged":
        return _past_ages(tokens, after + 1)
    if after + 2 >= len(tokens) or tokens[after].low not in _EACH or tokens[after + 1].low not in _PERIODS:
        return after
    return after + 2


def _past_ages(tokens: list[Token], at: int) -> int:
    """The token behind "aged 24, 31 and 40" from its first age on."""
    while at < len(tokens) and (tokens[at].text.isdigit() or tokens[at].low in NUMBER_WORDS or tokens[at].low in _AGES):
        at += 1
    return at


def deed_aside(tokens: list[Token], after: int, lex: Lexicon) -> Deed | None:
    """What is said of all at once: "three tanks, all abandoned", "three tanks and a bulldozer destroyed by mines"."""
    if after + 2 >= len(tokens):
        return None
    if tokens[after].text in _MARKS and tokens[after + 1].low in _ALL:
        return _participle(tokens, after + 2, lex)
    if tokens[after].low != "and" or tokens[after + 1].low not in {"a", "an"}:
        return None
    for at in range(after + 3, min(after + _ONE_MORE, len(tokens))):
        if not tokens[at].is_word:
            return None
        found = _participle(tokens, at, lex)
        if found is not None:
            return found
    return None


def _participle(tokens: list[Token], at: int, lex: Lexicon) -> Deed | None:
    """The participle at ``at`` if nothing follows that it could describe."""
    if not ends_clause(tokens, at + 1) or tokens[at].number >= 0:
        return None
    outcome = outcome_said_by(tokens[at].low, lex)
    return Deed(outcome, "state", at, passive=True) if outcome else None
