"""The sheet: blocks of a text with what is known of each, filled in step by step."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from enum import StrEnum
from typing import TYPE_CHECKING

from conflictnotes.text import Block, Rows, fold, split_blocks

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["ITEM_MARK", "Kind", "Sheet"]

_HEAD = 320  # characters of a block that tell its kind


class Kind(StrEnum):
    """What a block is."""

    PROSE = "prose"
    TITLE = "title"
    BYLINE = "byline"
    DATE = "date"
    CUTOFF = "cutoff"
    HEADING = "heading"
    OBJECTIVE = "objective"
    TAKEAWAYS = "takeaways"
    ITEM = "item"
    ENDNOTE = "endnote"
    RESIDUE = "residue"


# A bullet or a number before an item; group 1 is the number.  A dash wants a blank or a capital after it, lest "-5" be
# an item.
ITEM_MARK = r"(?:[•●▪◦‣·○■►➤→]\s*|[*+]\s+|[-–—](?:\s+|(?=[A-Z“\"]))|\(?(\d{1,2})[.)]\s+)"


class Sheet:
    """Blocks of ``text``, what each is (``kinds``), its opening words folded (``heads``), and what marks say of it.

    What marks say is kept for the blocks that have it: ``levels`` of headings, ``items`` of lists, ``regions`` by the
    names of those that hold a block, ``bolds`` where the bold words that open it end.  ``parts`` are the pieces of a
    block that is read in pieces.
    """

    __slots__ = ("blocks", "bolds", "ends", "heads", "items", "kinds", "levels", "parts", "regions", "starts", "text")

    def __init__(self, text: str, marks: Iterable[tuple[str, int, int, str]] = ()) -> None:
        self.text = text
        self.blocks = split_blocks(text)
        self.kinds = [Kind.PROSE] * len(self.blocks)
        self.heads = [fold(text[start : min(end, start + _HEAD)]) for start, end in self.blocks]
        self.starts, self.ends = self.blocks.column(0), self.blocks.column(1)
        self.levels: dict[int, int] = {}
        self.items: set[int] = set()
        self.bolds: dict[int, int] = {}
        self.regions: dict[int, tuple[str, ...]] = {}
        self.parts: dict[int, list[Block]] = {}
        for kind, start, end, value in marks:
            self._mark(kind, bisect_left(self.starts, start), end, value)

    def _mark(self, kind: str, first: int, end: int, value: str) -> None:
        """Note what one mark says, from the ``first`` block that begins in it."""
        if kind == "region":
            for index in range(first, bisect_left(self.starts, end)):
                self.regions[index] = (*self.regions.get(index, ()), value)
        elif first < len(self.blocks) and self.starts[first] < end:
            if kind == "heading":
                self.levels[first] = int(value) if value.isdecimal() else 1
            elif kind == "item":
                self.items.add(first)
            elif kind == "bold":
                self.bolds[first] = min(end, self.ends[first])

    def words(self, index: int) -> str:
        """The words of a block, white space folded, without marks of Markdown around them."""
        start, end = self.starts[index], self.ends[index]
        words = self.heads[index] if end - start <= _HEAD else fold(self.text[start:end])
        return words.strip("#*_ ") if words[:1] in "#*_" else words

    def length(self, index: int) -> int:
        """The characters of a block."""
        return self.ends[index] - self.starts[index]

    def parted(self, index: int) -> bool:
        """Whether a blank line stands between a block and the next."""
        return self.text.count("\n", self.ends[index], self.starts[index + 1]) > 1

    def without_mark(self, index: int) -> Block:
        """The block without the bullet or number that opens it."""
        start, end = self.starts[index], self.ends[index]
        mark = _item_mark().match(self.text, start, end)
        return Block(mark.end(), end) if mark and mark.end() < end else Block(start, end)

    def of_kind(self, kind: Kind) -> Rows[Block]:
        """The blocks of one kind in order."""
        return Rows(Block, (block for block, has in zip(self.blocks, self.kinds, strict=True) if has is kind))


@functools.cache
def _item_mark() -> re.Pattern[str]:
    return re.compile(ITEM_MARK)
