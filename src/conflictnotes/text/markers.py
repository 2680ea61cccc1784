"""Footnote markers: ``[12]``, stacked ``[5][6]``, roman ``[xlii]``."""

from __future__ import annotations

from typing import NamedTuple

from conflictnotes.text.rows import Rows
from conflictnotes.vocabulary.patterns import deferred

__all__ = ["Marker", "find_markers"]


class Marker(NamedTuple):
    """A footnote marker in the body, brackets included in its offsets."""

    start: int
    end: int
    number: int


# A number of one to three digits (four are a year) or a roman numeral, alone in square brackets.
_MARKER = deferred(r"\[(?:(?P<digits>\d{1,3})|(?P<roman>[ivxlcdm]{1,15}))\]")
_ROMAN = deferred(r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_LETTERS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


def _roman_value(letters: str) -> int | None:
    if not _ROMAN.fullmatch(letters):
        return None
    values = [_LETTERS[letter] for letter in letters]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


def find_markers(text: str) -> Rows[Marker]:
    """Every footnote marker of ``text`` in order.

    >>> list(find_markers("It fell.[5][xlii]"))
    [Marker(start=8, end=11, number=5), Marker(start=11, end=17, number=42)]
    """
    markers = Rows(Marker)
    for match in _MARKER.finditer(text):
        digits = match["digits"]
        number = int(digits) if digits else _roman_value(match["roman"])
        if number is not None:
            markers.append((match.start(), match.end(), number))
    return markers
