"""Blocks: paragraphs, headings, list items - what a line break ends and a wrapped line does not."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["Block", "split_blocks"]


class Block(NamedTuple):
    """Half-open stretch of one paragraph, heading or list item, without the white space around it."""

    start: int
    end: int


_LINE = re.compile(r"[^\s](?:[^\n]*[^\s])?")


def split_blocks(text: str) -> list[Block]:
    r"""Every block of ``text`` in order.

    >>> split_blocks("A title\n\nA paragraph. ")
    [Block(start=0, end=7), Block(start=9, end=21)]
    """
    return [Block(*line.span()) for line in _LINE.finditer(text)]
