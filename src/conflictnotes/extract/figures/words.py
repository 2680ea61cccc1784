"""Plain words, written as they read best: as text, and made into sets and patterns."""

from __future__ import annotations

__all__ = ["any_of", "word_set"]


def word_set(words: str) -> frozenset[str]:
    """The words of ``words``.

    >>> sorted(word_set("at least"))
    ['at', 'least']
    """
    return frozenset(words.split())


def any_of(words: str) -> str:
    r"""A pattern for one of ``words``; "+" in a word stands for white space inside a phrase.

    >>> any_of("tank or+so")
    '(?:tank|or\\s+so)'
    """
    phrases = [word.replace("+", r"\s+") for word in words.split()]
    return f"(?:{'|'.join(phrases)})"
