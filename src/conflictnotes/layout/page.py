"""The page: which block is what."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from attrs import frozen

from conflictnotes.layout.endnotes import find_endnotes
from conflictnotes.layout.header import Header, read_header
from conflictnotes.layout.headings import find_sections
from conflictnotes.layout.residue import find_residue
from conflictnotes.layout.sheet import Kind, Sheet
from conflictnotes.layout.takeaways import find_takeaways
from conflictnotes.text import Block, Rows

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

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
    """What the layout says: the page's own data, its sections, and which blocks hold what.

    ``prose`` are the blocks that extractors read, the title and the takeaways among them, without the bullets of items
    and without what a header glued to the lead.  ``takeaways`` are the items of every key-takeaways block, without
    bullets; ``endnotes`` the blocks of the notes, with their heading.
    """

    prose: Rows[Block]
    endnotes: Rows[Block]
    takeaways: tuple[Span, ...] = ()
    sections: tuple[Section, ...] = ()
    title: str | None = None
    date: dt.date | None = None
    cutoff: dt.datetime | None = None
    publisher: str | None = None
    series: str | None = None
    authors: tuple[str, ...] = ()
    warnings: tuple[ParseWarning, ...] = ()


_READABLE = (Kind.PROSE, Kind.TITLE, Kind.ITEM)


def read_layout(text: str, marks: tuple[Mark, ...] = (), date: dt.date | None = None) -> Layout:
    r"""The layout of ``text``.

    ``marks`` come from a reader that knows more than the characters; ``date`` is the day that a caller knows, by which
    a header's "November 23" gets its year.

    >>> layout = read_layout("Strait Update, May 7, 2026\n\nKey Takeaways\n- Talks began.\n\nTalks began at noon.")
    >>> layout.title, layout.date.isoformat(), layout.takeaways
    ('Strait Update, May 7, 2026', '2026-05-07', (Span(44, 56),))
    """
    sheet = Sheet(text, marks)
    find_residue(sheet)
    find_endnotes(sheet)
    takeaways = find_takeaways(sheet)
    header = read_header(sheet, date)
    notes = sheet.of_kind(Kind.ENDNOTE)
    sections = find_sections(sheet, header.body)
    sheet.heads.clear()  # read no more, and of a text of many short lines they are the larger part
    return Layout(
        prose=Rows(Block, _prose(sheet, header)),
        takeaways=tuple(takeaways),
        endnotes=notes,
        sections=sections,
        title=header.title,
        date=header.date,
        cutoff=header.cutoff,
        publisher=header.publisher,
        series=header.series,
        authors=header.authors,
        warnings=tuple(header.warnings),
    )


def _prose(sheet: Sheet, header: Header) -> Iterator[Block]:
    """The blocks that extractors read."""
    for index, kind in enumerate(sheet.kinds):
        if index in sheet.parts:
            yield from sheet.parts[index]
        elif kind in _READABLE:
            block = sheet.without_mark(index)
            start = header.trimmed.get(index, block.start)
            if start < block.end:
                yield block if start == block.start else Block(start, block.end)
