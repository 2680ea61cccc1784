"""What every format is turned into: a text, and what the file knows of it that the characters do not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    import datetime as dt

    from conflictnotes.layout import Mark

__all__ = ["Document", "UnreadableError"]


class UnreadableError(ValueError):
    """A file that cannot be read: damaged, empty or of no known encoding.

    The message says why, as the end of a sentence about the file.
    """


@frozen
class Document:
    """A file's text, the marks on it, and what its head says.

    ``date`` and ``publisher`` count where the text is silent.
    """

    text: str
    marks: tuple[Mark, ...] = ()
    url: str | None = None
    date: dt.date | None = None
    publisher: str | None = None
