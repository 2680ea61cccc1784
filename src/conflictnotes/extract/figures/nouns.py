"""What a number counts: the noun phrase to its right, or what the counted are said to be."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.extract.figures.classes import category_of
from conflictnotes.extract.figures.grammar import DETERMINERS, STOP, ends_clause, is_plural, is_pronoun
from conflictnotes.extract.figures.kinds import MATERIEL
from conflictnotes.extract.figures.phrases import phrase_at
from conflictnotes.extract.figures.tails import with_relation, with_tail
from conflictnotes.extract.figures.tokens import DASHES, QUOTES
from conflictnotes.extract.figures.words import MADE_OF
from conflictnotes.numbers import NUMBER_WORDS
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from decimal import Decimal

    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["Noun", "are_firms", "head_of", "read_noun", "said_to_be"]


class Noun(NamedTuple):
    """A noun phrase as token indexes ``[first, last]``; ``after`` is the token that follows it.

    ``first`` is -1 where the number stands alone; ``partitive`` says that "of" follows the number ("four of the
    bodies"), ``borrowed`` is the index of the number whose noun counts ("90 of the 96 trucks"), else -1.
    """

    first: int
    last: int
    after: int
    category: str | None = None
    partitive: bool = False
    borrowed: int = -1


def head_of(tokens: list[Token], noun: Noun) -> str:
    """The head of the phrase in lower case, before any "of": the districts of "districts of Aleppo".

    >>> from conflictnotes.extract.figures.tokens import tokenize
    >>> head_of(tokenize("huts of Tabo", 0, 12, []), Noun(0, 2, 3))
    'huts'
    """
    for index in range(noun.first + 1, noun.last):
        if tokens[index].low == "of":
            return tokens[index - 1].low
    return tokens[noun.last].low


def are_firms(tokens: list[Token], noun: Noun, most: Decimal | float | None) -> bool:
    """Whether companies trade and do not fight, for there are too many: "60,000 companies will close".

    >>> from conflictnotes.extract.figures.tokens import tokenize
    >>> are_firms(tokenize("companies", 0, 9, []), Noun(0, 0, 1), 60_000)
    True
    """
    firms = noun.first >= 0 and head_of(tokens, noun) in {"companies", "company"}
    return firms and most is not None and most >= _ARMY_OF_COMPANIES


_ARMY_OF_COMPANIES = 300


_SKIP = frozenset(
    {
        "more",
        "other",
        "others",
        "additional",
        "further",
        "odd",
        "plus",
        "different",
        "separate",
        "such",
        "or",
        "so",
        "fewer",
        "less",
    }
)
_COMPARED = frozenset({"less", "more", "higher", "lower", "fewer", "larger", "smaller", "increase", "rise", "drop"})


def read_noun(tokens: list[Token], index: int, lex: Lexicon, *, single: bool, share: bool = False) -> Noun:
    """The noun phrase that follows the number at ``index``; ``single`` for one, ``share`` for a percentage."""
    at = index + 1
    joined = at < len(tokens) and tokens[at].text in DASHES and tokens[at].start == tokens[index].end
    made = _made_of(tokens, at + 1, lex) if joined else None
    return made or _noun_behind(tokens, index, lex, single=single, share=share)


def _noun_behind(tokens: list[Token], index: int, lex: Lexicon, *, single: bool, share: bool) -> Noun:
    at = _skip_to_noun(tokens, index + 1, share=share)
    partitive = False
    if at + 1 < len(tokens) and tokens[at].low == "out" and tokens[at + 1].low == "of":
        at += 1
    if at < len(tokens) and tokens[at].low == "of":
        partitive = True
        at += 1
        while (
            at < len(tokens)
            and (tokens[at].low in DETERMINERS or tokens[at].low == "whose" or tokens[at].text in QUOTES)
            and not (
                tokens[at].low == "those"
                and (at + 1 == len(tokens) or not tokens[at + 1].is_word or tokens[at + 1].low in STOP)
            )
        ):
            at += 1
        if at + 1 < len(tokens) and tokens[at].low == "own" and is_plural(tokens[at + 1].low, lex):
            at += 1  # "five of his own soldiers"
        if at < len(tokens) and tokens[at].number >= 0:
            return Noun(-1, -1, at, partitive=True, borrowed=tokens[at].number)
        referring = at < len(tokens) and tokens[at].low in _REFERRING and ends_clause(tokens, at + 1)
        if at >= len(tokens) or referring or is_pronoun(tokens[at]) or tokens[at].low in {"own", "number"}:
            return _apposed(tokens, at + 1, lex) or Noun(-1, -1, min(at + 1, len(tokens)), partitive=True)
    share = share and at < len(tokens) and _is_shared(tokens, at, lex)
    loose = partitive or share
    first, last, stop = phrase_at(tokens, at, lex, single=single and not partitive, loose=loose)
    if first < 0:
        return Noun(-1, -1, at, partitive=partitive)
    if partitive and tokens[index - 1].low == "for" and tokens[last].text.endswith(_OWNS):
        return Noun(-1, -1, stop, partitive=True)  # "six soldiers for nine of the ELN's": what was counted before
    if partitive and stop < len(tokens) and tokens[stop].number >= 0:
        return Noun(-1, -1, stop, partitive=True, borrowed=tokens[stop].number)  # "two of the ship's three engines"
    head = last
    last, stop = with_tail(tokens, head, stop, lex)
    category = category_of([token for token in tokens[first : last + 1] if token.is_word], lex)
    last, stop = with_relation(tokens, last, stop, lex)
    return Noun(first, last, stop, category, partitive)


_REFERRING = word_set("former latter")
_LEADS_ON = word_set("of to the a an")
_NO_NOUNS = word_set("complete full short given prior ready sure certain read effective")


def _is_shared(tokens: list[Token], at: int, lex: Lexicon) -> bool:
    """Whether the one word behind a percentage is what it is a share of: "a 60 percent turnout", not "90% complete"."""
    low = tokens[at].low
    if low in _COMPARED | _NO_NOUNS or low.endswith("ed") or low in lex.states:
        return False
    return ends_clause(tokens, at + 1) and not (at + 1 < len(tokens) and tokens[at + 1].low in _LEADS_ON)


_MEMBERS = word_set("person people man woman member")
_LONGEST_FORCE = 5  # words from "strong" to the "of" that says of whom


def _made_of(tokens: list[Token], at: int, lex: Lexicon) -> Noun | None:
    """What a compound counts: the persons of "a seven-person board", the rebels of "a 900-strong force of rebels"."""
    if at == len(tokens):
        return None
    unit = tokens[at].low.removesuffix("-strong")
    if unit in MADE_OF:
        return Noun(at, at, at + 1, "personnel" if unit in _MEMBERS else category_of([tokens[at]], lex))
    if unit != "strong":
        return None
    for of in range(at + 1, min(at + _LONGEST_FORCE, len(tokens) - 1)):
        if tokens[of].low == "of":
            first, last, after = phrase_at(tokens, of + 1, lex, single=False, loose=False)
            category = category_of([token for token in tokens[first : last + 1] if token.is_word], lex)
            return Noun(first, last, after, category or "personnel") if first == of + 1 else None
        if not tokens[of].is_word:
            break
    return None


_OWNS = ("'s", "’s")
_THESE = frozenset({"them", "us", "those", "you"})


def _apposed(tokens: list[Token], at: int, lex: Lexicon) -> Noun | None:
    """What a part of them is said to be right behind the pronoun: "six of them port workers"."""
    if at > len(tokens) or tokens[at - 1].low not in _THESE or not is_pronoun(tokens[at - 1]):
        return None
    one = at < len(tokens) and tokens[at].low in {"a", "an"}
    at += one  # "one of them a teacher"
    first, last, stop = phrase_at(tokens, at, lex, single=one, loose=False)
    if first != at or (stop == at + 1 and tokens[last].low in lex.states):
        return None
    if stop < len(tokens) and (tokens[stop].low in _COPULAS or (tokens[stop].low,) in lex.verbs):
        return None  # "of which jets downed two"
    head = last
    category = category_of([token for token in tokens[first : last + 1] if token.is_word], lex)
    if category is None:
        return None
    last, stop = with_tail(tokens, head, stop, lex)
    return Noun(first, last, stop, category, partitive=True)


def _skip_to_noun(tokens: list[Token], at: int, *, share: bool = False) -> int:
    """Past "more", "or so", quotation marks and a rounded number in brackets."""
    while at < len(tokens):
        token = tokens[at]
        if token.text in QUOTES or (token.is_word and token.low in _SKIP):
            if token.low == "or" and not (
                at + 1 < len(tokens) and tokens[at + 1].low in {"so", "more", "fewer", "less"}
            ):
                break
            if token.low in {"so", "less", "fewer"} and tokens[at - 1].low != "or":
                break
            at += 1
        elif token.low == "and" and [word.low for word in tokens[at + 1 : at + 2]] == ["more"]:
            at += 2  # "a million and more refugees"
        elif token.text == "(" and _bracket_end(tokens, at) > 0:
            at = _bracket_end(tokens, at) + 1
        elif token.text in {"x", "×"}:
            at += 1
        elif token.text in DASHES and [word.low for word in tokens[at + 1 : at + 2]] in (["odd"], ["plus"]):
            at += 2  # "thirty-odd men"
        else:
            break
    whole = share and at + 1 < len(tokens) and tokens[at].low == "the"
    return at + whole  # "half the country"


def _bracket_end(tokens: list[Token], at: int) -> int:
    """Index of the bracket that closes after a number alone: "(104,300)", "(+5)"; else 0."""
    seen = False
    for step in range(at + 1, min(at + 5, len(tokens))):
        if tokens[step].text == ")":
            return step if seen else 0
        if tokens[step].number >= 0 or tokens[step].low in NUMBER_WORDS or tokens[step].text.isdigit():
            seen = True
        elif tokens[step].text not in {"+", "~"} and tokens[step].low not in {
            "about",
            "around",
            "approximately",
            "some",
            "or",
        }:
            return 0
    return 0


_HOLD = word_set("carrying using holding manning driving flying guarding facing seeking wearing leading running")
_COPULAS = frozenset({"is", "are", "was", "were", "being", "been"})


def said_to_be(tokens: list[Token], after: int, lex: Lexicon) -> Noun | None:
    """The people that the counted are said to be: "nine of the dead were farmers", "34 are women"; else None."""
    if after + 1 >= len(tokens) or tokens[after].low not in _COPULAS:
        return None
    at = after + 1
    while at < len(tokens) and tokens[at].low in _ASSERTED:
        at += 1
    first, last, _ = phrase_at(tokens, at, lex, single=False, loose=False)
    if first < 0 or tokens[last].low in lex.states or tokens[first].low in _HOLD:
        return None
    category = category_of([token for token in tokens[first : last + 1] if token.is_word], lex)
    said = category in {"personnel", "civilian"} or (category in MATERIEL and ends_clause(tokens, last + 1))
    return Noun(first, last, last + 1, category) if said else None


_ASSERTED = frozenset({"also", "all", "in", "fact", "just", "only", "reportedly", "allegedly", "actually", "mostly"})
