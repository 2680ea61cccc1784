"""What was found so far: the statements, the figures that are taken, and whether a statement adds up."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from conflictnotes.extract.losses.terms import WHOLE
from conflictnotes.model import Category, LossStatement, Modifier, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from conflictnotes.extract.losses.counts import Count
    from conflictnotes.model import Figure
    from conflictnotes.vocabulary import Vocabulary

    Number = int | Decimal

__all__ = ["Ledger", "balance", "side_names"]


@functools.cache
def side_names(vocabulary: Vocabulary) -> frozenset[str]:
    """The names of the vocabulary's sides and of their forces."""
    return frozenset(name for party in vocabulary.parties for name in (*party.names, *party.forces))


class Ledger:
    """The statements of one passage."""

    def __init__(self, text: str, figures: Sequence[Figure], sides: frozenset[str]) -> None:
        self.text = text
        self.figures = figures
        self.sides = sides
        self.taken: set[int] = set()
        self.divided: set[int] = set()
        self.statements: list[LossStatement] = []

    def free(self, counts: Iterable[Count]) -> list[Count]:
        """Those of ``counts`` that are in no statement yet."""
        return [count for count in counts if count.at not in self.taken]

    def add(self, total: Count | None, parts: Sequence[Count]) -> None:
        """Record a statement."""
        members = [*parts] if total is None else [total, *parts]
        if total is not None:
            self.divided.add(total.at)
        self.taken.update(count.at for count in members)
        span = Span(
            min(count.figure.span.start for count in members),
            max(count.figure.span.end for count in members),
        )
        residual, balanced = (
            (None, None)
            if total is None
            else balance(total.value, [part.value for part in parts for _ in range(part.times)])
        )
        self.statements.append(
            LossStatement(
                span,
                None if total is None else total.at,
                tuple(part.at for part in parts),
                residual,
                balanced,
            )
        )


def balance(total: Figure, parts: Sequence[Figure]) -> tuple[Number | None, bool | None]:
    """What the parts leave of the total, and whether they can agree with it, by interval arithmetic.

    A count is never below nothing, so an end that is open below is 0.  An end that is open above leaves the balance
    None, unless what is known already forbids it.  The residual is given only where every number is exact; numbers of
    which one is round ("about 400") balance where they add up, and else are left open; so do shares that come to all.

    >>> from conflictnotes.model import Category, Modifier
    >>> def men(low, high):
    ...     return Figure(Span(0, 1), "1", low, high, Modifier.RANGE, "count", Category.PERSONNEL)
    >>> from conflictnotes.model import Figure
    >>> balance(men(100, 120), [men(60, 70), men(40, 50)]), balance(men(9, 9), [men(4, 4), men(4, 4)])
    ((None, True), (1, False))
    >>> balance(men(100, None), [men(60, 60), men(40, 40)]), balance(men(None, 90), [men(60, None), men(40, 40)])
    ((None, None), (None, False))
    """
    figures = (total, *parts)
    if any(figure.low is None and figure.high is None for figure in figures):
        return None, None
    lows = [figure.low or 0 for figure in figures]
    highs = [figure.high for figure in figures]
    if all(part.category is Category.PERCENT for part in parts) and total.category is not Category.PERCENT:
        return None, sum(part.low or 0 for part in parts) == WHOLE or None
    if any(figure.modifier is Modifier.APPROXIMATELY for figure in figures):
        return None, True if lows == highs and lows[0] == sum(lows[1:]) else None
    if lows == highs and all(figure.low is not None for figure in figures):
        residual = lows[0] - sum(lows[1:])
        return residual, residual == 0
    most = None if None in highs[1:] else sum(high for high in highs[1:] if high is not None)
    above = highs[0] is not None and sum(lows[1:]) > highs[0]
    below = most is not None and most < lows[0]
    if above or below:
        return None, False
    return None, None if None in highs else True
