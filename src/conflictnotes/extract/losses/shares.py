"""Shares that divide a total: "of the 310 hurt, 60 per cent were men, 30 per cent women and 10 per cent children"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.losses import links, phrases, tellings
from conflictnotes.extract.losses.terms import FEWEST_PARTS, MOST_PARTS, WHOLE

if TYPE_CHECKING:
    from conflictnotes.extract.losses.counts import Count, SentenceCounts
    from conflictnotes.extract.losses.ledger import Ledger

__all__ = ["find_shares"]

_ROUNDING = 1  # shares are rounded, and three or more of them may miss the whole by so much


def find_shares(ledger: Ledger, sentences: list[SentenceCounts]) -> None:
    """Counts of which shares in one sentence make up the whole; a share says itself that it is a part."""
    for sentence in sentences:
        shares = sentence.shares[:MOST_PARTS]
        if len(shares) >= FEWEST_PARTS and (_come_to_all(shares) or _leave_rest(ledger.text, sentence, shares)):
            total = _divided(ledger, sentence, shares[0])
            if total is not None:
                ledger.add(total, shares)


def _leave_rest(text: str, sentence: SentenceCounts, shares: tuple[Count, ...]) -> bool:
    """Whether words behind shares say what the others are: "54 per cent, 19 per cent and 22 per cent; the rest"."""
    rest = tellings.THE_REST.search(text, shares[-1].end, sentence.end)
    return rest is not None and sum(share.value.low or 0 for share in shares) < WHOLE


def _come_to_all(shares: tuple[Count, ...]) -> bool:
    """Whether shares add up to 100 per cent, or, where they are rounded, nearly so."""
    rounding = _ROUNDING if len(shares) > FEWEST_PARTS else 0
    return -rounding <= sum(share.value.low or 0 for share in shares) - WHOLE <= rounding


def _divided(ledger: Ledger, sentence: SentenceCounts, first: Count) -> Count | None:
    """The one count that shares divide: "60 per cent of the 310 hurt"; "of 90 drones, 70 per cent"."""
    told = [count for count in ledger.free(sentence.counts) if count.countable]
    behind = next((count for count in told if count.start > first.start), None)
    if behind is not None and phrases.SHARE_OF.fullmatch(ledger.text, first.end, behind.start):
        return behind
    before = [count for count in told if count.start < first.start]
    if len(before) == 1 and links.announced(ledger.text, sentence.start, before[0], first):
        return before[0]
    return None
