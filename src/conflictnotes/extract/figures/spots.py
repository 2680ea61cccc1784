"""Where a passage names its parties: the rules that look back ask for the names in a stretch of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.extract.figures.mentions import LANDS, WATERS, plain_form
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conflictnotes.extract.figures.lexicon import LongForm
    from conflictnotes.extract.figures.sides import Sides

__all__ = ["Spot", "ground_names", "is_ground", "is_place", "spots_between"]

# A capitalized word or dotted capitals, but no later part of a place's name: "Villa do Quay".
_CAPITAL = deferred(r"[A-Z](?:(?:\.[A-Z]){1,3}\.|(?<! d[aeo] .)[\w’'-]*)")
_BEHIND_PREPOSITION = deferred(r"\b(?:in|of|from|to|at|near|over|into|with|against|for|by)\s+(?:the\s+)?\Z")
_LAND = deferred(r"(?:Sea|River|Delta|Basin|Valley|Canal|Straits?|Desert|Peninsula)\b")
_WATER = deferred(r"(?:Lake|Gulf\s+of|Sea\s+of|Strait\s+of)\s+([A-Z]\w+)")
_LONGEST_NAME = 20
_PREPOSITION = 12
_SPARE = 2
_LONGEST_LAND = 12


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
        if is_ground(text, match.start(), match.end()):
            continue
        long = (form for form in sides.lexicon.long_forms.get(word, ()) if _stands(text, form.phrase, match.start()))
        longest = max(long, key=_length, default=None)
        key = sides.lexicon.parties.get(longest.words if longest is not None else (word,))
        if key is not None and key in sides.trusted:
            beyond = match.start() + len(longest.phrase) if longest is not None else match.end()
            yield Spot(match.start(), beyond, key)


def ground_names(text: str) -> list[str]:
    """The words of a text that only name waters or land: of "Lake Chad" the second, of "Niger Delta" the first."""
    behind = (text[max(0, match.start() - _LONGEST_NAME) : match.start()].split() for match in _LAND.finditer(text))
    return [*_WATER.findall(text), *(words[-1] for words in behind if words)]


def _stands(text: str, phrase: str, start: int) -> bool:
    """Whether the phrase begins there, whatever white space parts its words."""
    if text.startswith(phrase, start):
        return True
    return " ".join(text[start : start + len(phrase) + _SPARE].split()).startswith(phrase)


def is_ground(text: str, start: int, end: int) -> bool:
    """Whether the name at ``[start, end)`` is of waters or land that are no side: "Lake Chad", "the Niger Delta"."""
    behind = text[end : end + _LONGEST_LAND]
    if behind[:1].isspace() and behind.split(maxsplit=1)[:1] and behind.split()[0].rstrip(".,;:") in LANDS:
        return True
    before = text[max(0, start - _PREPOSITION) : start].split()
    return before[-1:] == ["Lake"] or (before[-1:] == ["of"] and before[-2:-1] != [] and before[-2] in WATERS)


def _length(form: LongForm) -> int:
    return len(form.phrase)


def is_place(text: str, spot: Spot) -> bool:
    """Whether the name stands behind a preposition: "in Quay"."""
    return bool(_BEHIND_PREPOSITION.search(text, max(0, spot.start - _PREPOSITION), spot.start))
