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

    ``kind`` is ``heading`` (``value`` its level), ``item`` (a list item), ``bold`` (a topic sentence) or ``region``
    (``value`` its name: ``endnotes``, ``key-takeaways``, ``residue``, ...).
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
