"""Figures: every number that counts or measures, and what it counts.

The stages, each a module or a few: ``numbers`` (the room below) finds the numbers, ``selection`` with ``exclusion``
drops those that count nothing; ``nouns``, ``announced`` and ``labels`` read what is counted (by ``phrases`` and
``tails``, in the words of ``grammar``) and ``classes`` its category; ``happened`` reads what happened to it, a
``deeds.Deed`` (by ``governors``, ``headings``, ``predicates`` with ``asides``, ``conditions`` and ``complements``,
``bulletins``, ``topics`` and ``idioms``), ``senses`` whether the word says that of such things and ``fitting`` how
(what flies unnamed is known to ``airborne``); ``linking`` what one number takes from another (by ``relations``,
``antecedents`` and ``sums``; its kind by ``inherited``, its outcome by ``handing``, ``sharing`` and ``levels``),
``categories`` what the rest of the sentence makes of it (by ``civilians`` and ``measured``), ``groups`` which of
those counted or named so far a bare number counts (by ``bare``, ``plurals`` and ``surroundings``), ``whose`` whose it
is (by ``belonging``, ``mentions``, ``sides`` and ``clauses``), ``context`` how exactly it is meant, per what time and
as of which day; ``building`` makes the figures; ``reader`` calls them for sentence after sentence. ``lexicon`` holds
the vocabulary as look-up tables.
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
    for at, sentence in enumerate(passage.sentences):
        reader.read(at, sentence)
    return Found(tuple(reader.figures), tuple(reader.warnings))
