"""Where a passage names its parties: the rules that look back ask for the names in a stretch of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.extract.figures.mentions import plain_form
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conflictnotes.extract.figures.lexicon import LongForm
    from conflictnotes.extract.figures.sides import Sides

__all__ = ["Spot", "is_place", "spots_between"]

# A capitalized word or dotted capitals, but no later part of a place's name: "Villa do Quay".
_CAPITAL = deferred(r"[A-Z](?:(?:\.[A-Z]){1,3}\.|(?<! da .)(?<! de .)(?<! do .)[\w’'-]*)")
_BEHIND_PREPOSITION = deferred(r"\b(?:in|of|from|to|at|near|over|into|with|against|for|by)\s+(?:the\s+)?\Z")
_PREPOSITION = 12


class Spot(NamedTuple):
    """The name of a party at ``[start, end)``."""

    start: int
    end: int
    key: str


def spots_between(text: str, start: int, end: int, sides: Sides) -> Iterator[Spot]:
    """The names of trusted parties that begin in ``[start, end)``, in order, the longest form of each."""
    beyond = start
    for match in _CAPITAL.finditer(text, start, end):
        word = plain_form(match[0])
        if match.start() < beyond or word not in sides.lexicon.party_starts:
            continue
        long = (form for form in sides.lexicon.long_forms.get(word, ()) if text.startswith(form.phrase, match.start()))
        longest = max(long, key=_length, default=None)
        key = sides.lexicon.parties.get(longest.words if longest is not None else (word,))
        if key is not None and key in sides.trusted:
            beyond = match.start() + len(longest.phrase) if longest is not None else match.end()
            yield Spot(match.start(), beyond, key)


def _length(form: LongForm) -> int:
    return len(form.phrase)


def is_place(text: str, spot: Spot) -> bool:
    """Whether the name stands behind a preposition: "in Quay"."""
    return bool(_BEHIND_PREPOSITION.search(text, max(0, spot.start - _PREPOSITION), spot.start))
