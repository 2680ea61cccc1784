"""Plain words, written as they read best: as text, and made into patterns."""

from __future__ import annotations

from conflictnotes.vocabulary.words import word_set

__all__ = ["MADE_OF", "any_of"]

#: What a compound counts: "a seven-person board", "a 39-page report", "a four-ship convoy".
MADE_OF = word_set(
    """
    person man woman people member soldier fighter page vehicle truck lorry tank ship boat vessel aircraft plane drone
    bed
    """
)


def any_of(words: str) -> str:
    r"""A pattern for one of ``words``; "+" in a word stands for white space inside a phrase.

    >>> any_of("tank or+so")
    '(?:tank|or\\s+so)'
    """
    phrases = [word.replace("+", r"\s+") for word in words.split()]
    return f"(?:{'|'.join(phrases)})"
