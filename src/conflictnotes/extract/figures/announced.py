"""What a number counts that stands before it: "the number of soldiers at 100", "Tanks - 12"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.classes import category_of
from conflictnotes.extract.figures.grammar import STOP, stops
from conflictnotes.extract.figures.labels import LABEL_SKIP
from conflictnotes.extract.figures.nouns import Noun, read_noun
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["counted_before"]


_NUMBERS = frozenset({"number", "numbered", "numbering", "numbers", "total", "totaled", "totalled"})
_QUANTITIES = frozenset({"number", "numbers", "count", "total", "strength", "share"})
_FURTHEST_QUANTITY = 18
_LEADS = frozenset(
    {
        "at",
        "to",
        "is",
        "was",
        "exceed",
        "than",
        "reached",
        "about",
        "around",
        "over",
        "nearly",
        "past",
        "beyond",
        "above",
    }
)


def _phrase_ending(tokens: list[Token], last: int, lex: Lexicon) -> Noun:
    """The phrase that ends at ``last``, back to the word that cannot belong to it."""
    first = last
    while first > 0 and tokens[first - 1].is_word and not stops(tokens[first - 1]):
        first -= 1
    words = [token for token in tokens[first : last + 1] if token.is_word]
    return Noun(first, last, last + 1, category_of(words, lex))


def counted_before(  # noqa: C901, PLR0911 - one return for each way to announce a number
    tokens: list[Token], index: int, lex: Lexicon
) -> Noun | None:
    """What a bare number counts that "the number of" announced: "put the number of soldiers in the town at 100"."""
    at = index - 1
    while at > 0 and (tokens[at].low in LABEL_SKIP or tokens[at].low == "between"):
        at -= 1
    if at > 0 and tokens[at].low in _NUMBERS and tokens[at - 1].low in lex.plurals:
        return _phrase_ending(tokens, at - 1, lex)  # "French troops number 1,000"
    if at > 1 and tokens[at].low in {"to", "at"} and tokens[at - 1].low in lex.plurals:
        return _phrase_ending(tokens, at - 1, lex)  # "raise military personnel to 1.5 million"
    topped = _topped(tokens, at, lex)
    if topped is not None:
        return topped
    put = _put_at(tokens, at, lex) if any(token.low == "at" for token in tokens[at + 1 : index]) else None
    if put is not None:
        return put
    if index > 2 and tokens[index - 1].low == "from" and tokens[index - 2].low in _CHANGED:  # noqa: PLR2004 - two words
        return _subject(tokens, index - 3, lex)
    opened = _opened_with(tokens, index, lex)
    if opened is not None or index == 0 or tokens[index - 1].low not in _LEADS:
        return opened
    for at in range(index - 1, max(0, index - _FURTHEST_QUANTITY), -1):
        if tokens[at].text in ".;:" or tokens[at].number >= 0:
            return None
        if tokens[at].low == "of" and tokens[at - 1].low in _QUANTITIES:
            noun = read_noun(tokens, at - 1, lex, single=False)
            return noun if noun.first >= 0 and noun.category else None
    return None


def _topped(tokens: list[Token], at: int, lex: Lexicon) -> Noun | None:
    """The people whose number is said to have passed another: "evacuees top 90,000"."""
    if at < 1 or tokens[at].low not in _EXCEEDS or tokens[at - 1].low not in lex.plurals:
        return None
    noun = _phrase_ending(tokens, at - 1, lex)
    return noun if noun.category == "civilian" and tokens[at - 1].low not in lex.counted else None


_EXCEEDS = word_set("top tops topped topping exceed exceeds exceeded exceeding surpass surpassed")
_PUT = word_set("put puts putting pegs pegged estimate estimates estimated")
_FARTHEST_PUT = 9


def _put_at(tokens: list[Token], at: int, lex: Lexicon) -> Noun | None:
    """The plural that somebody puts at a number: "put the rebels in the valley at 90"."""
    for step in range(at, max(-1, at - _FARTHEST_PUT), -1):
        if tokens[step].number >= 0 or not tokens[step].is_word:
            return None
        if tokens[step].low in _PUT:
            noun = read_noun(tokens, step, lex, single=False)
            plural = (
                noun.first >= 0 and tokens[noun.last].low in lex.plurals and tokens[noun.last].low not in lex.states
            )
            return noun if plural and noun.category in _FORCES else None
    return None


_FORCES = frozenset({"personnel", "military_unit"})


def _opened_with(tokens: list[Token], index: int, lex: Lexicon) -> Noun | None:
    """The people of whom the sentence counts some: "Of the civilians, 80 were shot"."""
    last = index - 2 if index and tokens[index - 1].text == "," else index - 1
    opens = 1 < last <= _LONGEST_OPENING and tokens[0].low in {"of", "among"} and tokens[1].low in {"the", "those"}
    if not opens or tokens[last].low not in lex.plurals or tokens[last].low in lex.states:
        return None
    noun = _phrase_ending(tokens, last, lex)
    return noun if noun.category in {"civilian", "personnel"} else None


_LONGEST_OPENING = 4
_CHANGED = word_set(
    """
    fell fall falls fallen dropped drop drops declined rose rise rises risen grew grown climbed jumped increased
    decreased went gone down up shrank plunged soared swelled doubled
    """
)
_FARTHEST_SUBJECT = 8


def _subject(tokens: list[Token], at: int, lex: Lexicon) -> Noun | None:
    """The plural that a verb of change is said of: "clashes between the groups fell from 39 to seven"."""
    for step in range(at, max(-1, at - _FARTHEST_SUBJECT), -1):
        token = tokens[step]
        if token.text in ".;:":
            return None
        opens = step == at or tokens[step + 1].low in STOP
        if opens and token.low in lex.plurals and (step == 0 or tokens[step - 1].low not in _INNER):
            noun = _phrase_ending(tokens, step, lex)
            before = tokens[noun.first - 1] if noun.first else None
            numbered = noun.first > 1 and tokens[noun.first - 2].low in _QUANTITIES  # "the number of rebels has grown"
            if before is None or numbered or not (before.low in _INNER or before.number >= 0):
                return noun
    return None


_INNER = frozenset({"between", "of", "in", "by", "from", "with", "against", "on", "at", "for", "and"})
