"""White space folded: the one way in which an object's words may differ from the characters of its span."""

from __future__ import annotations

__all__ = ["fold"]


def fold(words: str) -> str:
    r"""``words`` with every run of white space as one blank, none at the ends.

    >>> fold("  five\u00a0 tanks\n")
    'five tanks'
    """
    return " ".join(words.split())
