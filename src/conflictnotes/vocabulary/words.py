"""Tables of words written as words: read into sets and tuples."""

from __future__ import annotations

__all__ = ["word_set", "word_tuple"]


def word_tuple(words: str) -> tuple[str, ...]:
    """The words of a table in their order, each once.

    >>> word_tuple("red green red")
    ('red', 'green')
    """
    return tuple(dict.fromkeys(words.split()))


def word_set(words: str) -> frozenset[str]:
    """The words of a table as a set.

    >>> sorted(word_set("red green red"))
    ['green', 'red']
    """
    return frozenset(words.split())
