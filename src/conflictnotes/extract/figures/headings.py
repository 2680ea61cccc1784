"""The heading of a list: the word before its colon that says what befell the listed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.deeds import BE, Deed, outcome_said_by, verb_ending
from conflictnotes.extract.figures.sidewords import BOOTY
from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["heading_before", "said_of_list"]


_WORDS = deferred(r"[a-z]+")
_OF_LOSSES = deferred(r"\W*(?:\w+\s+){0,3}?(?:losses|casualties)\b", re.IGNORECASE)
# What a list is of whose heading has no verb of harm: "The fatalities are distributed as follows:".
_TOLLS = {
    "fatalities": "killed", "deaths": "killed", "martyrs": "killed", "injuries": "wounded", "casualties": "casualties",
    "arrests": "captured", "detentions": "captured", "prisoners": "captured", "captives": "captured",
    "hostages": "captured", "detainees": "captured",
}  # fmt: skip


def said_of_list(words: str, lex: Lexicon) -> str | None:
    """What a heading says of the list that its colon opens: "The enemy lost:", "The deaths by cause:".

    >>> from conflictnotes.extract.figures.lexicon import lexicon
    >>> from conflictnotes.vocabulary import default_vocabulary
    >>> said_of_list("The fatalities are distributed as follows:", lexicon(default_vocabulary()))
    'killed'
    """
    lows = _WORDS.findall(words.lower())
    told = next((outcome for outcome in map(lex.states.get, lows) if outcome), None)
    if told is not None:
        return told
    if _OF_LOSSES.match(words):
        return "lost"
    return next((_TOLLS[low] for low in lows if low in _TOLLS), None)


def heading_before(tokens: list[Token], at: int, lex: Lexicon) -> Deed | None:
    """Such as "Destroyed: nine missiles", "of which captured: 12": a participle that heads what follows the colon."""
    if at < 0:
        return None
    start = at
    while start > 0 and at - start < _LONGEST_HEADING and tokens[start - 1].is_word:
        start -= 1
    if start == 0 and tokens[0].low in lex.states:
        at = 0  # "Killed this week: 12 soldiers"
    if tokens[at].low in lex.states:
        return Deed(lex.states[tokens[at].low], "topic", at)
    if at == start and tokens[at].low in _HARM:
        return Deed(lex.events[tokens[at].low], "topic", at)  # "Damage: 12 houses"
    found = _far(tokens, start, lex) or _yield(tokens, start, at) or _participle(tokens, at, lex)
    return found or _verb_before_when(tokens, at, lex)


def _yield(tokens: list[Token], start: int, at: int) -> Deed | None:
    """Such as "The spoils of the week: 12 rifles", "The raid yielded the following: 12 rifles"."""
    for step in range(start, at + 1):
        if tokens[step].low in BOOTY and (step == at or tokens[at].low in _CAMPAIGNS):
            return Deed("captured", "topic", step)
    at = _before_following(tokens, at)
    return Deed("captured", "topic", at) if tokens[at].low in _YIELDED else None


def _participle(tokens: list[Token], at: int, lex: Lexicon) -> Deed | None:
    found = verb_ending(tokens, _before_following(tokens, at), lex)
    return Deed(found[0].outcome, "topic", found[1]) if found is not None and found[0].participle else None


def _verb_before_when(tokens: list[Token], at: int, lex: Lexicon) -> Deed | None:
    """The verb of a heading that says when or where behind it: "the following were destroyed since the war began:"."""
    for step in range(at - 1, max(-1, at - _LONGEST_CLAUSE), -1):
        if tokens[step].number >= 0 or tokens[step].text in _CLOSED:
            return None
        found = verb_ending(tokens, step, lex) if tokens[step + 1].low in _WHEN else None
        if found is not None and found[0].participle and found[0].outcome and found[0].role in _TAKES_LISTS:
            passive = tokens[found[1] - 1].low in BE
            told = not passive or any(
                token.low in {"following", "many"} for token in tokens[max(0, step - _LONGEST_CLAUSE) : step]
            )
            return Deed(found[0].outcome, "topic", found[1]) if told else None
    return None


def _before_following(tokens: list[Token], at: int) -> int:
    return at - 1 - (tokens[at - 1].low == "the") if tokens[at].low == "following" else at


def _far(tokens: list[Token], at: int, lex: Lexicon) -> Deed | None:
    """The participle or booty that opens a heading with an aside in it: "Seized so far, says the ministry: 12 guns"."""
    first = at
    while first > 0 and at - first < _LONGEST_ASIDE and tokens[first - 1].number < 0:
        if tokens[first - 1].text in _CLOSED:
            break
        first -= 1
    opens = first == 0 or tokens[first - 1].text in _CLOSED
    if not opens or first == at:
        return None
    while first < at and not tokens[first].is_word:
        first += 1
    low = tokens[first].low
    if low in BOOTY:
        return Deed("captured", "topic", first)
    outcome = outcome_said_by(low, lex)
    return Deed(outcome, "topic", first) if outcome else None


_LONGEST_ASIDE = 14
_LONGEST_CLAUSE = 20
_WHEN = word_set(
    """
    in on over during since within by from near at across as so to this last yesterday today overnight between along
    throughout for around
    """
)
_TAKES_LISTS = word_set("harms uses suffers state")
_LONGEST_HEADING = 5
_CLOSED = frozenset(".;•:!?")
_HARM = word_set("damage destruction")
_YIELDED = word_set("taken yielded looted")
_CAMPAIGNS = word_set("week day night month raid battle fight operation campaign offensive ambush")
