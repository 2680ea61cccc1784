"""Structure to text: blocks parted by blank lines, with marks on what the structure said."""

from __future__ import annotations

import re
from typing import NamedTuple

from conflictnotes.layout import Mark

__all__ = ["BULLET", "Rendering"]

BULLET = "- "
_BLANKS = re.compile(r"[ \t\n\r\f\v]+")  # no-break spaces are the author's and stay
_MARKERS = re.compile(r"(?:\s*\[(?:\d{1,4}|[ivxlcdm]{1,15})\])+\s*$")


class _Open(NamedTuple):
    """A region that has begun; ``first`` counts the blocks before it."""

    name: str
    first: int


class Rendering:
    """A text in the making.

    Words are added to the block at hand; ``end_block`` closes it.  White space within a block is folded as a browser
    folds it.  Blocks are parted by a blank line, list items that follow each other by a line break.
    """

    def __init__(self) -> None:
        self._marks: list[Mark] = []
        self.blocks: list[tuple[int, int]] = []
        self._parts: list[str] = []
        self._length = 0
        self._words: list[str] = []  # of the block at hand
        self._at = 0  # their length
        self._opening = True  # until the first words that are not bold
        self._bold_reach = 0  # where the last bold words of the opening end
        self._kind = ""
        self._level = ""
        self._after_item = False
        self._regions: list[_Open] = []

    @property
    def text(self) -> str:
        """The text of the blocks that are closed."""
        return "".join(self._parts)

    @property
    def begun(self) -> bool:
        """Whether the block at hand holds words."""
        return self._at > 0

    @property
    def lead(self) -> str:
        """What the block at hand begins with: its first pieces, however long it is."""
        return "".join(self._words[:4])

    def start_block(self, kind: str = "", level: str = "") -> None:
        """Close the block at hand and say what the next one is: ``heading``, ``item`` or a paragraph."""
        self.end_block()
        self._kind, self._level = kind, level

    def make_heading(self, level: str) -> None:
        """Close the block at hand as a heading."""
        self._kind, self._level = "heading", level
        self.end_block()

    def add(self, words: str, *, bold: bool = False, verbatim: bool = False) -> None:
        """Add ``words`` to the block at hand."""
        if not verbatim:
            words = _BLANKS.sub(" ", words)
            if not self._words or self._words[-1].endswith((" ", "\n")):
                words = words.removeprefix(" ")
        if not words:
            return
        self._words.append(words)
        self._at += len(words)
        if words.isspace() or not self._opening:
            return
        if bold:
            self._bold_reach = self._at
        elif not _MARKERS.fullmatch(words):
            self._opening = False

    def end_block(self) -> None:
        """Close the block at hand; one without words leaves no trace."""
        words = "".join(self._words)
        kind, level, reach = self._kind, self._level, self._bold_reach
        self._words.clear()
        self._at = self._bold_reach = 0
        self._opening = True
        self._kind = self._level = ""
        stripped = words.strip()
        if not stripped:
            return
        lead = len(words) - len(words.lstrip())
        bullet = BULLET if kind == "item" else ""
        if self._parts:
            self._put("\n" if kind == "item" and self._after_item else "\n\n")
        self._after_item = kind == "item"
        start = self._length
        self._put(bullet + stripped)
        self.blocks.append((start, self._length))
        if kind:
            self.mark(kind, start, self._length, level)
        opening = _MARKERS.sub("", words[lead:reach]).rstrip()
        if opening and kind != "heading":
            first = start + len(bullet)
            self.mark("bold", first, min(first + len(opening), self._length))

    def block(self, words: str, kind: str = "", level: str = "") -> None:
        """A whole block at once."""
        self.start_block(kind, level)
        self.add(words)
        self.end_block()

    def open_region(self, name: str) -> None:
        """Begin a region with the next block."""
        self.end_block()
        self._regions.append(_Open(name, len(self.blocks)))

    def close_region(self, name: str) -> None:
        """End the region of that name and all within it; a region without blocks leaves no trace."""
        self.end_block()
        closed = None
        while self._regions and closed != name:
            closed, first = self._regions.pop()
            if first < len(self.blocks):
                self.mark("region", self.blocks[first][0], self._length, closed)

    def close_all(self) -> None:
        """End the block at hand and every region."""
        self.end_block()
        while self._regions:
            self.close_region(self._regions[-1].name)

    def mark(self, kind: str, start: int, end: int, value: str = "") -> None:
        """Mark a stretch of the text."""
        self._marks.append(Mark(kind, start, end, value))

    def in_order(self) -> tuple[Mark, ...]:
        """The marks in text order, the wider first."""
        return tuple(sorted(self._marks, key=lambda mark: (mark.start, -mark.end, mark.kind, mark.value)))

    def _put(self, piece: str) -> None:
        self._parts.append(piece)
        self._length += len(piece)
