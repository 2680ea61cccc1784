"""Loss statements: counts listed together, and whether they add up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.text import Found

if TYPE_CHECKING:
    from conflictnotes.model import Figure, LossStatement
    from conflictnotes.text import Passage
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["find_losses"]


def find_losses(passage: Passage, figures: tuple[Figure, ...], vocabulary: Vocabulary) -> Found[LossStatement]:
    """The loss statements that ``figures`` of a passage make, in text order."""
    del passage, figures, vocabulary
    return Found(())
