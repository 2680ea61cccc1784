"""What every extractor reads: the text cut once into blocks of prose, sentences, footnote markers and dates."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from attrs import frozen

from conflictnotes.dates import DateMention, find_dates
from conflictnotes.model import ParseWarning, Span
from conflictnotes.text.blocks import Block
from conflictnotes.text.markers import Marker, find_markers
from conflictnotes.text.rows import Rows
from conflictnotes.text.sentences import Sentence, is_prose, split_sentences

if TYPE_CHECKING:
    import datetime as dt
    from array import array
    from collections.abc import Iterable, Iterator, Sequence


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
    What is no prose is left out of ``sentences``, and ``warnings`` say where.
    """

    text: str
    blocks: Rows[Block]
    sentences: Rows[Sentence]
    markers: Rows[Marker]
    dates: tuple[DateMention, ...]
    date: dt.date | None
    warnings: tuple[ParseWarning, ...] = ()

    @classmethod
    def cut(
        cls,
        text: str,
        blocks: Iterable[Block],
        date: dt.date | None = None,
        leaning: frozenset[str] = frozenset(),
    ) -> Passage:
        """The passage that ``blocks`` of ``text`` make; ``leaning`` abbreviations end no sentence."""
        blocks = blocks if isinstance(blocks, Rows) else Rows(Block, blocks)
        sentences = split_sentences(text, blocks, leaning)
        unread = [sentence for sentence in sentences if not is_prose(text, sentence.start, sentence.end)]
        if unread:
            left_out = set(unread)
            sentences = Rows(Sentence, (sentence for sentence in sentences if sentence not in left_out))
        return cls(
            text=text,
            blocks=blocks,
            sentences=sentences,
            markers=find_markers(text),
            dates=tuple(find_dates(text, date)),
            date=date,
            warnings=tuple(_unread(unread)),
        )

    def markers_in(self, start: int, end: int) -> tuple[Marker, ...]:
        """The footnote markers that begin in ``[start, end)``."""
        return _between(self.markers, self._marker_starts, start, end)

    def dates_in(self, start: int, end: int) -> tuple[DateMention, ...]:
        """The date mentions that begin in ``[start, end)``."""
        return _between(self.dates, self._date_starts, start, end)

    @cached_property
    def _marker_starts(self) -> array[int]:
        return self.markers.column(0)

    @cached_property
    def _date_starts(self) -> list[int]:
        return [mention.start for mention in self.dates]


def _unread(sentences: list[Sentence]) -> Iterator[ParseWarning]:
    """One warning for each run of sentences that are no prose."""
    for _, run in groupby(sentences, key=lambda sentence: sentence.block):
        parts = list(run)
        span = Span(parts[0].start, parts[-1].end)
        yield ParseWarning("no-prose", "the same words or signs over and over: not read as sentences", span)


def _between(mentions: Sequence[Mention], starts: Sequence[int], start: int, end: int) -> tuple[Mention, ...]:
    """Those of ``mentions``, which begin at ``starts``, that begin in ``[start, end)``."""
    first = bisect_left(starts, start)
    return tuple(mentions[first : bisect_left(starts, end, first)])
