"""Citations: body markers and endnotes joined by number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.text import Found

if TYPE_CHECKING:
    from conflictnotes.layout import Layout
    from conflictnotes.model import Citation
    from conflictnotes.text import Passage
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["find_citations"]


def find_citations(passage: Passage, layout: Layout, vocabulary: Vocabulary) -> Found[Citation]:
    """The citations of a passage in order of number."""
    del passage, layout, vocabulary
    return Found(())
