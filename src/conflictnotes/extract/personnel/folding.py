"""Spellings of one name made equal: Zelensky and Zelenskyy, Sergei and Serhiy."""

from __future__ import annotations

import functools
import re
import unicodedata

__all__ = ["fold_name", "plain_name", "skeleton"]

_LETTERS = str.maketrans({"ł": "l", "đ": "d", "ð": "d", "ø": "o", "ı": "i", "ß": "ss", "æ": "e", "œ": "e", "ə": "a"})
_NO_LETTERS = re.compile(r"[\W\d_]+")
_VOWEL_RUNS = (
    (re.compile(r"[yj]"), "i"),
    (re.compile(r"i{2,}"), "i"),
    (re.compile(r"^ie"), "e"),
    (re.compile(r"(?<=.)i(?=[aeou])"), ""),
    (re.compile(r"([aeo])i(?=[^aeiou]|$)"), r"\1"),
    (re.compile(r"(.)\1"), r"\1"),
    (re.compile(r"ks"), "x"),
    (re.compile(r"(?<=....)i$"), ""),
)
# Letters without which no rule above has anything to do.
_VARIES = re.compile(r"[yji]|ks|(.)\1")
_VOWELS = re.compile(r"[aeiou]")


@functools.lru_cache(maxsize=65536)
def plain_name(word: str) -> str:
    """``word`` in lower case, without accents, apostrophes and hyphens.

    >>> plain_name("Tiécoura"), plain_name("Ma'moun")
    ('tiecoura', 'mamoun')
    """
    if word.isascii():
        return _NO_LETTERS.sub("", word.casefold())
    plain = unicodedata.normalize("NFKD", word.casefold().translate(_LETTERS))
    return _NO_LETTERS.sub("", "".join(char for char in plain if not unicodedata.combining(char)))


@functools.lru_cache(maxsize=65536)
def fold_name(word: str) -> str:
    """``word`` in the form in which its transliterations agree.

    >>> {fold_name(word) for word in ("Zelensky", "Zelenskyy", "Zelenskiy")}
    {'zelensk'}
    """
    folded = plain_name(word)
    if not _VARIES.search(folded):
        return folded
    for pattern, letters in _VOWEL_RUNS:
        folded = pattern.sub(letters, folded)
    return folded


@functools.lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """The consonants of a given name, by which its Russian and Ukrainian forms agree.

    >>> skeleton("Sergei") == skeleton("Serhiy")
    True
    """
    return _VOWELS.sub("", fold_name(word)).replace("kh", "h").replace("g", "h")
