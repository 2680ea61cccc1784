"""Words that stand for a side in one passage: its leaders' surnames, and the short forms that the passage explains."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.mentions import plain_form
from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.sides import Sides

__all__ = ["alias_of"]

_SMALL = frozenset({"of", "the", "and", "for", "in", "de", "la", "del", "to"})
_SHORTEST = 2
_LONGEST = 120
_MOST_WORDS = 8
_LONGEST_NAME = 30
# Somebody with an office and a first name, up to the surname; the side that the office is of stands before it.
_INTRODUCED = deferred(
    r"""
    \b (?: President | Minister | Secretary | Governor | Mayor | [Hh]ead | [Ll]eader | [Cc]ommander | [Cc]hief | General
      | Colonel | Major | Admiral | Captain | [Ss]pokes(?:man|woman|person) | Representative | [Dd]irector
      | [Oo]mbudsman | [Ff]inancier | Chairman )
    \s (?:[A-Z][\w’'-]{1,25}\s){1,2} \Z
    """,
    re.VERBOSE,
)
# Who is no more what he was, and where the phrase of the office has begun.
_STOPS = word_set(
    """
    former opposition ex occupation that and or but while by to in on at from with against as told said says stated
    claimed reported added noted
    """
)
_FULL_STOPS = frozenset('.;:,?!”"')


def alias_of(word: str, text: str, sides: Sides) -> str | None:
    """The side that ``word`` stands for in ``text``: "Orr" behind "Quayan President Ana Orr", an explained "QRF"."""
    if word.isupper():
        return _explained(word, text, sides)
    at = text.find(word)
    if at < _SHORTEST or text[at - 1] != " " or not _is_named(text, at - 1):
        return None
    introduced = _INTRODUCED.search(text, max(0, at - _LONGEST), at)
    if introduced is None:
        return None
    words = text[max(0, introduced.start() - _LONGEST) : introduced.start()].split()[-_MOST_WORDS:]
    for index in range(len(words) - 1, -1, -1):
        if words[index] in _STOPS or words[index][-1] in _FULL_STOPS:
            return None
        key = sides.lexicon.parties.get((plain_form(words[index]),))
        if key is not None and key in sides.trusted:
            former = index > 0 and words[index - 1].lower() in _STOPS
            return None if former or not sides.fights(key) else key
    return None


def _is_named(text: str, end: int) -> bool:
    """Whether the word that ends at ``end`` is a name, as is a first name between an office and a surname."""
    start = text.rfind(" ", max(0, end - _LONGEST_NAME), end) + 1
    return not start or not text[start : start + 1].islower()


def _explained(short: str, text: str, sides: Sides) -> str | None:
    """The side of a body whose short form the passage gives in brackets: "the Quayan Rescue Front (QRF)"."""
    at = text.find(f"({short})")
    if at < 0 or len(short) < _SHORTEST:
        return None
    words = text[max(0, at - _LONGEST) : at].split()[-_MOST_WORDS:]
    return _side_of(words, sides) if _spells(words, short) else None


def _spells(words: list[str], short: str) -> bool:
    """Whether the short form is made of the initials of the last words."""
    parts = (part for word in words for part in word.split("-"))
    initials = [part[:1].upper() for part in parts if part.lower() not in _SMALL]
    return initials[-len(short) :] == list(short)


def _side_of(words: list[str], sides: Sides) -> str | None:
    """The side that the words name first, in the longest of its forms."""
    plain = [plain_form(word) for word in words]
    forms = (tuple(plain[first:last]) for first in range(len(plain)) for last in range(len(plain), first, -1))
    keys = (sides.lexicon.parties.get(form) for form in forms)
    return next((key for key in keys if key is not None and key in sides.trusted), None)
