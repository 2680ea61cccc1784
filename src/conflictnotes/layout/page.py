"""The page: which block is what."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from attrs import frozen

from conflictnotes.text import Block, split_blocks

if TYPE_CHECKING:
    import datetime as dt

    from conflictnotes.model import ParseWarning, Section, Span

__all__ = ["Layout", "Mark", "read_layout"]


class Mark(NamedTuple):
    """What a reader of structured files knows of a stretch of its text.

    Marks come in text order and cover whole blocks, except ``bold``.  ``kind`` is

    ``heading``
        a heading of the file; ``value`` is its level there, ``1`` to ``6``.
    ``item``
        a list item, its ``- `` included.
    ``bold``
        the bold words that open a block, without white space around them: a topic sentence where they end before the
        block does; where they are the whole block (footnote markers after them aside) perhaps a heading, a by-line or a
        date, for pages of the older layout have no other headings.
    ``region``
        a part of the page, from its first block to its last; regions may hold each other.  ``value`` names it:
        ``title``, ``byline`` (authors alone, joined by commas and "and"), ``date``, ``toplines``, ``key-takeaways``,
        ``endnotes``, ``residue`` (captions and the like: nothing in it counts), or any name that the page gives.
    """

    kind: str
    start: int
    end: int
    value: str = ""


@frozen
class Layout:
    """What the layout says: the page's own data, its sections, and which blocks hold what."""

    prose: tuple[Block, ...]
    takeaways: tuple[Span, ...] = ()
    endnotes: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()
    title: str | None = None
    date: dt.date | None = None
    cutoff: dt.datetime | None = None
    publisher: str | None = None
    series: str | None = None
    authors: tuple[str, ...] = ()
    warnings: tuple[ParseWarning, ...] = ()


def read_layout(text: str, marks: tuple[Mark, ...] = (), date: dt.date | None = None) -> Layout:
    """The layout of ``text``; ``marks`` come from a reader that knows more than the characters."""
    del marks
    return Layout(prose=tuple(split_blocks(text)), date=date)
