"""Loss statements: counts listed together, and whether they add up.

The stages, each a module: ``counts`` picks the figures that are counts of their own and finds which is a part of which,
``links`` reads the words between two counts, ``kinds`` says which can be some of which, ``totals`` finds sums with
their parts in one sentence, ``behind`` sums that follow their parts, ``pairs`` two sums at once, ``across`` sums over
several sentences, ``salvos`` what became of what was launched, ``areas`` ground and its parts, ``shares`` per cent of a
total, ``lists`` finds lists with no stated sum and lists of lines, ``ledger`` keeps what was found and its balance.
``phrases`` and ``tellings`` hold the words, ``terms`` what several stages go by.

A list is told by its form - commas, "and", semicolons, lines - more than by what each number says happened: a verb said
once holds for all its members.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.losses.across import (
    find_consequences,
    find_missing,
    find_previous,
    find_remainder,
    find_taken,
    find_told,
)
from conflictnotes.extract.losses.areas import find_areas
from conflictnotes.extract.losses.behind import find_behind, find_out_of, find_summed
from conflictnotes.extract.losses.counts import read_counts
from conflictnotes.extract.losses.ledger import Ledger, side_names
from conflictnotes.extract.losses.lists import find_daily, find_flat, find_items, find_lines
from conflictnotes.extract.losses.pairs import find_pairs
from conflictnotes.extract.losses.salvos import find_salvos
from conflictnotes.extract.losses.shares import find_shares
from conflictnotes.extract.losses.totals import find_totals
from conflictnotes.text import Found

if TYPE_CHECKING:
    from conflictnotes.model import Figure, LossStatement
    from conflictnotes.text import Passage
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["find_losses"]

_FAR = 3  # sentences that a total may sum up


def find_losses(passage: Passage, figures: tuple[Figure, ...], vocabulary: Vocabulary) -> Found[LossStatement]:
    """The loss statements that ``figures`` of a passage make, in text order.

    A figure is a part of one of them at most, and the total of one at most.
    """
    ledger = Ledger(passage.text, figures, side_names(vocabulary))
    sentences = read_counts(passage, figures)
    find_items(ledger, sentences)
    find_lines(ledger, sentences)
    several = [at for at, sentence in enumerate(sentences) if len(sentence.counts) > 1]
    for at, sentence in enumerate(sentences):
        find_remainder(ledger, sentences[at - 1] if at else None, sentence)
        find_summed(ledger, sentences[max(0, at - _FAR) : at][::-1], sentence)
    for at in several:
        find_pairs(ledger, sentences[at], sentences[at + 1] if at + 1 < len(sentences) else None)
    for at in several:
        find_previous(ledger, sentences[at - 1] if at else None, sentences[at])
        find_behind(ledger, sentences[at])
        find_out_of(ledger, sentences[at])
        find_totals(ledger, sentences[at], sentences[at + 1] if at + 1 < len(sentences) else None)
    for at, sentence in enumerate(sentences):
        later = sentences[at + 1 : at + 3]
        find_salvos(ledger, sentence, later)
        find_taken(ledger, sentence, later[0] if later else None)
        find_told(ledger, sentence, later)
        find_missing(ledger, sentences[at - 1] if at else None, sentence)
    find_areas(ledger, passage)
    find_shares(ledger, sentences)
    for at in several:
        find_daily(ledger, sentences[at])
        find_flat(ledger, sentences[at])
    find_consequences(ledger, sentences)
    return Found(tuple(sorted(ledger.statements, key=lambda statement: statement.span)))
