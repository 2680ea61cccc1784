"""Assessments: the author's own hedged judgements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.text import Found

if TYPE_CHECKING:
    from conflictnotes.model import Assessment, Claim
    from conflictnotes.text import Passage
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["find_assessments"]


def find_assessments(passage: Passage, claims: tuple[Claim, ...], vocabulary: Vocabulary) -> Found[Assessment]:
    """The hedges of a passage that stand in no claim's proposition, in text order."""
    del passage, claims, vocabulary
    return Found(())
