"""What was launched, and what became of it."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from conflictnotes.extract.losses import links, phrases
from conflictnotes.model import Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conflictnotes.extract.losses.counts import Count, SentenceCounts
    from conflictnotes.extract.losses.ledger import Ledger

__all__ = ["fates", "find_salvos"]

_FEWEST_PARTS = 2
_MOST_PARTS = 50  # more than the longest break-down by kind or by region has
_FATES = frozenset({Outcome.SHOT_DOWN, Outcome.LOST, Outcome.DESTROYED})


def find_salvos(ledger: Ledger, sentence: SentenceCounts, following: SentenceCounts | None) -> None:
    """What was launched, and what became of it: shot down, lost, gone astray; in this sentence or the next."""
    launched = [
        count for count in ledger.free(sentence.own) if count.figure.outcome is Outcome.LAUNCHED and count.countable
    ]
    for total in launched[:_MOST_PARTS]:
        kind = total.figure.category
        if sum(count.figure.category is kind for count in launched) > 1:
            continue
        parts = _told(ledger, sentence, total) or fates(ledger, sentence, total)
        if not parts and following is not None and following.block - sentence.block <= 1:
            parts = _told(ledger, following, total)
        if not parts and following is not None and following.block == sentence.block:
            parts = fates(ledger, following, total)
        if len(parts) >= _FEWEST_PARTS and links.fits(total, parts) and not _one_list(ledger, parts):
            ledger.add(total, parts)


def _one_list(ledger: Ledger, parts: Sequence[Count]) -> bool:
    """Whether two parts stand side by side with a noun each and one fate: kinds of what was hit, not fates."""
    return any(
        second.at == first.at + 1
        and first.figure.outcome is second.figure.outcome
        and links.tight(ledger.text, first, second)
        for first, second in itertools.pairwise(parts)
    )


def _told(ledger: Ledger, sentence: SentenceCounts, total: Count) -> list[Count]:
    """The counts of one kind with what was launched that add up to it: whatever became of each, all is told."""
    kind = total.figure.category
    found = [
        count
        for count in ledger.free(sentence.own)[:_MOST_PARTS]
        if count.start > total.start and count.figure.category is kind and count.countable
    ]
    parts = links.summing(total, found)
    fated = any(part.figure.outcome in _FATES for part in parts)
    return parts if fated and len(parts) == len(found) else []


def fates(ledger: Ledger, sentence: SentenceCounts, total: Count) -> list[Count]:
    """The counts of ``sentence`` behind ``total`` that say what became of what was launched."""
    return [
        count
        for count in ledger.free(sentence.own)[:_MOST_PARTS]
        if count.start > total.start
        and count.figure.category is total.figure.category
        and (count.figure.outcome in _FATES or (not count.named and phrases.STRAYS.match(ledger.text, count.end)))
    ]
