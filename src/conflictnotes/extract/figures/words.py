"""Plain words, written as they read best: as text, and made into patterns."""

from __future__ import annotations

__all__ = ["any_of"]


def any_of(words: str) -> str:
    r"""A pattern for one of ``words``; "+" in a word stands for white space inside a phrase.

    >>> any_of("tank or+so")
    '(?:tank|or\\s+so)'
    """
    phrases = [word.replace("+", r"\s+") for word in words.split()]
    return f"(?:{'|'.join(phrases)})"
