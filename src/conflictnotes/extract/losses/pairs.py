"""Two totals side by side whose parts alternate: "20 dead and 50 wounded: 12 and 30 in Bor, eight and 20 in Wau"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.losses import links
from conflictnotes.extract.losses.terms import FEWEST_PARTS, MOST_PARTS

if TYPE_CHECKING:
    from conflictnotes.extract.losses.counts import Count, SentenceCounts
    from conflictnotes.extract.losses.ledger import Ledger

__all__ = ["find_pairs"]

_PAIR = 2


def find_pairs(ledger: Ledger, sentence: SentenceCounts, following: SentenceCounts | None) -> None:
    """Two totals of a sentence, the parts of each in turn behind them or in the ``following`` sentence.

    That both come out is no chance, whatever the words between say.
    """
    near = following is not None and following.block - sentence.block <= 1
    counts = [*sentence.own, *(following.own if following is not None and near else ())][: 2 * MOST_PARTS]
    for at in range(min(len(sentence.own), len(counts) - _PAIR * (FEWEST_PARTS + 1) + 1)):
        totals, behind = counts[at : at + _PAIR], counts[at + _PAIR :]
        parts = [links.summing(total, behind[place::_PAIR]) for place, total in enumerate(totals)]
        members = [*totals, *parts[0], *parts[1]]
        if parts[0] and len(parts[0]) == len(parts[1]) and _are_new(ledger, members):
            for total, some in zip(totals, parts, strict=True):
                ledger.add(total, some)
            return


def _are_new(ledger: Ledger, members: list[Count]) -> bool:
    """Whether people are counted who stand in no statement yet, and more than chance would have add up."""
    return ledger.free(members) == members and all(count.human for count in members)
