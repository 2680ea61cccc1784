"""The category that the rest of the sentence and of the passage gives a number: prices, and who the dead are."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conflictnotes.extract.figures.reading import Carried, SentenceReading

__all__ = ["settle_categories"]

_AGAINST = frozenset({"against", "from", "versus", "vs", "than", "to"})


def settle_categories(sentence: SentenceReading, carried: Carried) -> None:
    """Name the category of bare numbers that another number or an earlier sentence explains."""
    readings = sentence.readings
    for before, reading in pairwise(readings):
        compared = sentence.tokens[reading.index - 1].low in _AGAINST
        if compared and before.category == "money" and reading.noun.first < 0 and reading.number.unit == "count":
            reading.category = "money"  # "75,000 pesos against 40,000 in May"
    for reading in readings:
        deed = reading.deed
        if deed is None or deed.outcome != "killed" or reading.noun.first >= 0 or reading.relation:
            continue
        if deed.role == "topic" and carried.dead == "civilian" and reading.category == "personnel":
            reading.category = "civilian"  # "put the deaths at 18", of villagers
