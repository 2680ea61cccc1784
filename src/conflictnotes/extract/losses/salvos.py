"""What was launched, and what became of it."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from conflictnotes.extract.losses import links, phrases, tellings
from conflictnotes.extract.losses.terms import FATES, FEWEST_PARTS, MOST_PARTS
from conflictnotes.model import Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conflictnotes.extract.losses.counts import Count, SentenceCounts
    from conflictnotes.extract.losses.ledger import Ledger

__all__ = ["fates", "find_salvos"]


def find_salvos(ledger: Ledger, sentence: SentenceCounts, later: Sequence[SentenceCounts]) -> None:
    """What was launched, and what became of it: shot down, lost, gone astray; in this sentence or the ``later`` ones.

    What adds up may be told over two later sentences of the paragraph, what does not in the next alone.
    """
    launched = [
        count for count in ledger.free(sentence.own) if count.figure.outcome is Outcome.LAUNCHED and count.countable
    ]
    following = later[0] if later else None
    paragraph = list(itertools.takewhile(lambda told: told.block == sentence.block, later))
    for total in launched[:MOST_PARTS]:
        kind = total.figure.category
        if sum(count.figure.category is kind for count in launched) > 1:
            continue
        parts = _told(ledger, [sentence], total) or _told(ledger, [sentence, *paragraph], total)
        parts = parts or fates(ledger, sentence, total)
        if not parts and following is not None and following.block - sentence.block <= 1:
            parts = _told(ledger, [following], total)
        if not parts and following is not None and following.block == sentence.block:
            parts = [*_stopped_of(ledger, sentence, total), *fates(ledger, following, total)]
        if len(parts) >= FEWEST_PARTS and links.fits(total, parts) and not _one_list(ledger, parts):
            ledger.add(total, parts)


def _stopped_of(ledger: Ledger, sentence: SentenceCounts, total: Count) -> list[Count]:
    """The count before ``total`` that was stopped of it: "downed 58 of the 65 drones. Five were jammed"."""
    before = [count for count in ledger.free(sentence.own) if count.start < total.start][-1:]
    return [
        count
        for count in before
        if count.figure.outcome in FATES and phrases.OUT_OF.fullmatch(ledger.text, count.end, total.start)
    ]


def _one_list(ledger: Ledger, parts: Sequence[Count]) -> bool:
    """Whether two parts stand side by side with a noun each and one fate: kinds of what was hit, not fates."""
    return any(
        second.at == first.at + 1
        and (first.named or second.named)
        and first.figure.outcome is second.figure.outcome
        and links.tight(ledger.text, first, second)
        for first, second in itertools.pairwise(parts)
    )


def _told(ledger: Ledger, sentences: Sequence[SentenceCounts], total: Count) -> list[Count]:
    """The counts of one kind with what was launched that add up to it: whatever became of each, all is told.

    Of several sentences, each but the last says nothing that goes beyond the sum.
    """
    kind = total.figure.category
    found = [
        count
        for sentence in sentences
        for count in ledger.free(sentence.own)[:MOST_PARTS]
        if count.start > total.start and count.figure.category is kind and count.countable
    ]
    parts = links.summing(total, found)
    fated = any(_is_fated(ledger.text, part) for part in parts)
    told = len(parts) == len(found) or (len(sentences) > 1 and len(parts) > FEWEST_PARTS)
    return parts if fated and told else []


def _is_fated(text: str, part: Count) -> bool:
    """Whether it is said of what was launched that it was stopped or got lost."""
    return part.figure.outcome in FATES or tellings.DOWNED.match(text, part.stop) is not None


def fates(ledger: Ledger, sentence: SentenceCounts, total: Count) -> list[Count]:
    """The counts of ``sentence`` behind ``total`` that say what became of what was launched."""
    return [
        count
        for count in ledger.free(sentence.own)[:MOST_PARTS]
        if count.start > total.start
        and count.figure.category is total.figure.category
        and (count.figure.outcome in FATES or (not count.named and tellings.STRAYS.match(ledger.text, count.end)))
    ]
