"""Spellings of one name made equal: Zelensky and Zelenskyy, Sergei and Serhiy."""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import TYPE_CHECKING

from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["fold_name", "fold_names", "plain_name", "plain_names", "skeleton"]

_LETTERS = str.maketrans({"ł": "l", "đ": "d", "ð": "d", "ø": "o", "ı": "i", "ß": "ss", "æ": "e", "œ": "e", "ə": "a"})
# The rules work on lines, so that a whole table of names is folded at once; a line's end is the end of a name.
_NO_LETTERS = deferred(r"(?:[^\w\n]|[\d_])+")
_VOWEL_RUNS = (
    (deferred(r"[yj]"), "i"),
    (deferred(r"i{2,}"), "i"),
    (deferred(r"^ie", re.MULTILINE), "e"),
    (deferred(r"i(?<=.i)(?=[aeou])"), ""),
    (deferred(r"([aeo])i(?=[^aeiou]|$)"), r"\1"),
    (deferred(r"(.)\1"), r"\1"),
    (deferred(r"ks"), "x"),
    (deferred(r"i(?<=....i)$", re.MULTILINE), ""),
)
# Letters without which no rule above has anything to do.
_VARIES = deferred(r"[yji]|ks|(.)\1")
_VOWELS = deferred(r"[aeiou]")


def _plain(lines: str) -> str:
    if lines.isascii():
        return _NO_LETTERS.sub("", lines.casefold())
    plain = unicodedata.normalize("NFKD", lines.casefold().translate(_LETTERS))
    return _NO_LETTERS.sub("", "".join([char for char in plain if not unicodedata.combining(char)]))


def _fold(lines: str) -> str:
    for pattern, letters in _VOWEL_RUNS:
        lines = pattern.sub(letters, lines)
    return lines


def plain_names(words: Iterable[str]) -> list[str]:
    """Every one of ``words`` as :func:`plain_name` gives it."""
    return [word.lower() if word.isascii() and word.isalpha() else _plain(word) for word in words]


def fold_names(plain: Iterable[str]) -> list[str]:
    """Every one of ``plain`` names as :func:`fold_name` gives it."""
    return _fold("\n".join(plain)).split("\n")


@functools.lru_cache(maxsize=65536)
def plain_name(word: str) -> str:
    """``word`` in lower case, without accents, apostrophes and hyphens.

    >>> plain_name("Tiécoura"), plain_name("Ma'moun")
    ('tiecoura', 'mamoun')
    """
    return _plain(word)


@functools.lru_cache(maxsize=65536)
def fold_name(word: str) -> str:
    """``word`` in the form in which its transliterations agree.

    >>> {fold_name(word) for word in ("Zelensky", "Zelenskyy", "Zelenskiy")}
    {'zelensk'}
    """
    folded = plain_name(word)
    return _fold(folded) if _VARIES.search(folded) else folded


@functools.lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """The consonants of a given name, by which its Russian and Ukrainian forms agree.

    >>> skeleton("Sergei") == skeleton("Serhiy")
    True
    """
    return _VOWELS.sub("", fold_name(word)).replace("kh", "h").replace("g", "h")
