"""Figures: every number that counts or measures, and what it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.text import Found

if TYPE_CHECKING:
    from conflictnotes.model import Figure
    from conflictnotes.text import Passage
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["find_figures"]


def find_figures(passage: Passage, vocabulary: Vocabulary) -> Found[Figure]:
    """The figures of a passage in text order."""
    del passage, vocabulary
    return Found(())
