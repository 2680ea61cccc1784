"""What every extractor reads: the text cut once into blocks of prose, sentences, footnote markers and dates."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from attrs import frozen

from conflictnotes.dates import DateMention, find_dates
from conflictnotes.text.markers import Marker, find_markers
from conflictnotes.text.sentences import Sentence, split_sentences

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from conflictnotes.model import ParseWarning
    from conflictnotes.text.blocks import Block

__all__ = ["Found", "Passage"]

Item = TypeVar("Item")
Mention = TypeVar("Mention", DateMention, Marker)


class Found(NamedTuple, Generic[Item]):
    """What an extractor gives back: its items in text order, and what it was not sure of."""

    items: tuple[Item, ...]
    warnings: tuple[ParseWarning, ...] = ()


@frozen
class Passage:
    """A text cut once.

    ``blocks`` are those that hold prose (no endnotes, no residue) and ``sentences`` theirs; ``markers`` and ``dates``
    are those of the whole text.  ``date`` is the day of the report, against which ``dates`` were resolved.
    """

    text: str
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    markers: tuple[Marker, ...]
    dates: tuple[DateMention, ...]
    date: dt.date | None

    @classmethod
    def cut(cls, text: str, blocks: Iterable[Block], date: dt.date | None = None) -> Passage:
        """The passage that ``blocks`` of ``text`` make."""
        blocks = tuple(blocks)
        return cls(
            text=text,
            blocks=blocks,
            sentences=tuple(split_sentences(text, blocks)),
            markers=tuple(find_markers(text)),
            dates=tuple(find_dates(text, date)),
            date=date,
        )

    def markers_in(self, start: int, end: int) -> tuple[Marker, ...]:
        """The footnote markers that begin in ``[start, end)``."""
        return _between(self.markers, start, end)

    def dates_in(self, start: int, end: int) -> tuple[DateMention, ...]:
        """The date mentions that begin in ``[start, end)``."""
        return _between(self.dates, start, end)


def _between(mentions: tuple[Mention, ...], start: int, end: int) -> tuple[Mention, ...]:
    first = bisect_left(mentions, start, key=lambda mention: mention.start)
    last = bisect_left(mentions, end, first, key=lambda mention: mention.start)
    return mentions[first:last]
