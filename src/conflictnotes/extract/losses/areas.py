"""Ground that was gained or lost, and its parts: "took 90 square kilometres in all: 50 in May and 40 in June"."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from conflictnotes.extract.losses.counts import bare_count
from conflictnotes.extract.losses.links import summing
from conflictnotes.model import Category

if TYPE_CHECKING:
    from conflictnotes.extract.losses.ledger import Ledger
    from conflictnotes.text import Passage

__all__ = ["find_areas"]

_MOST_PARTS = 12  # regions or months of one break-down
_MANY = 20  # a sum of two numbers that comes to less may be chance


def find_areas(ledger: Ledger, passage: Passage) -> None:
    """Areas that the next ones of this sentence or the next add up to; nothing need announce them."""
    areas = [
        bare_count(index, figure)
        for index, figure in enumerate(ledger.figures)
        if figure.category is Category.AREA and figure.low is not None
    ]
    if not areas:
        return
    starts = passage.sentences.column(0)
    places = [bisect_right(starts, area.start) for area in areas]
    for at, total in enumerate(areas):
        if total.at in ledger.taken or (total.value.low or 0) < _MANY:
            continue
        behind = slice(at + 1, at + 1 + _MOST_PARTS)
        near = [
            area
            for area, place in zip(areas[behind], places[behind], strict=True)
            if place - places[at] <= 1 and area.figure.unit == total.figure.unit and not area.figure.per
        ]
        parts = summing(total, ledger.free(near))
        if parts:
            ledger.add(total, parts)
