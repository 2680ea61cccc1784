"""Figures: every number that counts or measures, and what it counts.

The stages, each a module: ``numbers`` (the room below) finds the numbers, ``exclusion`` drops those that count nothing,
``nouns`` reads what is counted, ``outcomes`` what happened to it, ``senses`` whether the word says that of such things,
``linking`` what one number takes from another, ``categories`` what the rest of the sentence makes of it, ``ownership``
whose it is, ``context`` how exactly it is meant, per what time and as of which day; ``reader`` calls them for sentence
after sentence.  ``lexicon`` holds the vocabulary as look-up tables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.reader import Reader
from conflictnotes.text import Found

if TYPE_CHECKING:
    from conflictnotes.model import Figure
    from conflictnotes.text import Passage
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["find_figures"]


def find_figures(passage: Passage, vocabulary: Vocabulary) -> Found[Figure]:
    """The figures of a passage in text order."""
    reader = Reader(passage, vocabulary)
    for sentence in passage.sentences:
        reader.read(sentence)
    return Found(tuple(reader.figures), tuple(reader.warnings))
