"""Statements that are one proposition in nearly the same words: however often it is told, it is one."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from conflictnotes.series.evidence import Index

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from conflictnotes.series.evidence import Evidence

__all__ = ["days_agree", "days_between", "told_before"]

_SAME = 0.85  # share of the pieces, each counting alike, that a proposition told again has in common with the first
_OTHERS = 2 * (1 - _SAME) / (2 - _SAME)  # share of its pieces that a statement has, at most, beside those in common


def days_between(one: dt.date | None, other: dt.date | None) -> int:
    """The days between two dates, none where one is not known."""
    return 0 if one is None or other is None else abs((one - other).days)


def days_agree(one: Evidence, other: Evidence) -> bool:
    """Whether the days that two statements name do not exclude each other."""
    return not one.days or not other.days or bool(one.days & other.days)


def told_before(evidence: Sequence[Evidence], dates: Sequence[dt.date | None], days: int) -> list[int]:
    """For each statement, in time order, the first one of its proposition within ``days``: itself where it is new.

    Words count alike here, for how much each tells is only known when it is known which statements are new.  A
    proposition that is still told when the days are over counts again: by then it is one of what goes on and on.

    >>> import datetime as dt
    >>> from conflictnotes.series.evidence import gather
    >>> told = "raiders burned the Orlova depot", "raiders burned the Orlova depot again", "the Orlova pier is long"
    >>> told_before([gather(words) for words in told], [dt.date(2024, 5, 1)] * 3, days=14)
    [0, 0, 2]
    """
    counts = Counter(piece for one in evidence for piece in one.pieces)
    index = Index()
    first: list[int] = []
    for number, one in enumerate(evidence):
        # Of one piece more than may stand in one statement alone, the rarest, two that are alike share one at least.
        rare = sorted(one.pieces, key=lambda piece: (counts[piece], piece))[: int(_OTHERS * len(one.pieces)) + 1]
        best, most = number, _SAME
        for other in index.near(rare):
            pieces = evidence[other].pieces
            alike = 2 * len(one.pieces & pieces) / (len(one.pieces) + len(pieces))
            if alike < most or (alike == most and best != number):
                continue
            if days_between(dates[number], dates[other]) <= days and days_agree(one, evidence[other]):
                best, most = other, alike
        first.append(best)
        if best == number:
            index.add(number, rare)
    return first
