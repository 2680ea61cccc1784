"""What follows the head of a noun phrase: its short form in brackets, a coordinated plural, an "of" phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.grammar import DETERMINERS, MOST_WORDS, STOP, ends_clause, is_pronoun

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["past_abbreviation", "with_relation", "with_tail"]


def with_tail(tokens: list[Token], head: int, stop: int, lex: Lexicon) -> tuple[int, int]:
    """The phrase with its abbreviation in brackets, a coordinated plural and an "of" phrase."""
    stop = past_abbreviation(tokens, stop)
    last = stop - 1 if stop > head + 1 else head
    if stop < len(tokens) and tokens[stop].low in {"and", "or"}:
        plural = _coordinated(tokens, stop + 1, lex)
        if plural:
            last, stop = plural, plural + 1
    if stop < len(tokens) and tokens[stop].low == "of":
        end = _of_phrase(tokens, stop + 1, lex)
        if end:
            last, stop = end, end + 1
            stop = past_abbreviation(tokens, stop)
            last = max(last, stop - 1)
    if stop + 2 < len(tokens) and tokens[stop].low in _FITTED and tokens[stop + 1].low == "with":
        end = _of_phrase(tokens, stop + 2, lex)
        if end:
            last, stop = end, end + 1  # "vehicles armed with rocket launchers"
    return last, stop


def with_relation(tokens: list[Token], last: int, stop: int, lex: Lexicon) -> tuple[int, int]:
    """The phrase with what its people are close to or its vehicles carry, which says nothing of its category."""
    if stop + 1 >= len(tokens):
        return last, stop
    if (tokens[stop].low, tokens[stop + 1].low) in _QUALIFIED:
        end = _of_phrase(tokens, stop + 2, lex)  # "officers close to the General Staff"
    elif tokens[stop].low == "carrying" and tokens[stop + 1].number < 0:
        end = _of_phrase(tokens, stop + 1, lex)  # "pickups carrying machine guns"
    else:
        end = 0
    return (end, end + 1) if end else (last, stop)


_QUALIFIED = frozenset({("familiar", "with"), ("close", "to"), ("briefed", "on")})
_FITTED = frozenset({"equipped", "armed", "mounted", "fitted"})


def past_abbreviation(tokens: list[Token], stop: int) -> int:
    """Past "(MLRS)" behind a phrase."""
    if stop + 2 < len(tokens) and tokens[stop].text == "(" and tokens[stop + 2].text == ")":
        word = tokens[stop + 1]
        if word.is_word and sum(char.isupper() for char in word.text) >= 2:  # noqa: PLR2004 - an abbreviation has two
            return stop + 3
    return stop


_MOST_COORDINATED = 5


def _coordinated(tokens: list[Token], at: int, lex: Lexicon) -> int:
    """Index of the plural that "and" joins to the phrase ("survivors and witnesses"), 0 where it joins a clause."""
    for index in range(at, min(at + _MOST_COORDINATED, len(tokens))):
        token = tokens[index]
        if not token.is_word or token.low in STOP or ((token.low,) in lex.verbs and token.low not in lex.plurals):
            return 0
        if (token.text,) in lex.parties or token.low.endswith(("'s", "’s")):
            return 0  # "40 drones and Ukrainian forces", "40 tanks and Chad's losses": another subject
        if token.low in lex.plurals:
            if index + 1 < len(tokens) and tokens[index + 1].low in lex.plurals:
                continue  # "spy planes", "security force members"
            counted = index + 1 < len(tokens) and tokens[index + 1].number >= 0  # "lost 22 men and the rebels 35"
            return index if token.low not in lex.states and not counted and not _acts(tokens, index + 1, lex) else 0
    return 0


def _acts(tokens: list[Token], index: int, lex: Lexicon) -> bool:
    """Whether a verb with an object stands at ``index``: "12 tanks and troops captured a village"."""
    if index + 1 >= len(tokens) or (tokens[index].low,) not in lex.verbs:
        return False
    following = tokens[index + 1]
    return following.number >= 0 or following.low in DETERMINERS or following.text[0].isupper()


def _of_phrase(tokens: list[Token], at: int, lex: Lexicon) -> int:
    """Index of the last word of an "of" phrase, 0 where a number or a pronoun stands in it."""
    index = at
    while index < len(tokens) and index - at < MOST_WORDS:
        token = tokens[index]
        if token.number >= 0 or is_pronoun(token):
            return 0
        if not token.is_word or (token.low in STOP and not (index == at and token.low in DETERMINERS)):
            break
        verb = index > at and ((token.low,) in lex.verbs or token.low.endswith("ed"))
        if verb and ends_clause(tokens, index + 1) and tokens[index - 1].low != "air":  # "means of air attack"
            break  # "six pieces of artillery destroyed"
        index += 1
    return index - 1 if index > at and tokens[index - 1].low not in DETERMINERS else 0
