"""Blocks: paragraphs, headings, list items - what a line break ends and a wrapped line does not.

A line is a block of its own unless the page was hard-wrapped, as text from PDF files is.  Lines with no blank line
between them are a run; a run is wrapped where its lines break in mid-sentence because the next word would not have
fitted.  Within a wrapped run a line carries on the one before it when that one is full.
"""

from __future__ import annotations

import functools
import itertools
import re
from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.text.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Block", "split_blocks"]


class Block(NamedTuple):
    """Half-open stretch of one paragraph, heading or list item, without the white space around it."""

    start: int
    end: int


_WIDEST = 200  # characters: a longer line was never wrapped
_NARROWEST = 40  # characters: a shorter line is a heading or an entry, not the width of a page
_TAIL = 24  # characters in which a stop, closing quotes and footnote markers end a line
_FULL = 0.8  # of the width: a ragged line still counts as full
_WRAPPED = 0.6  # of the breaks in mid-sentence fall on full lines, or the run is a list
_SHORT = 0.6  # of the width: a line as short as this between two paragraphs is a heading


@functools.cache
def _lines() -> re.Pattern[str]:
    """A line without the white space around it."""
    return re.compile(r"\S(?:[^\n\r\f\v\x85\u2028\u2029]*\S)?")


@functools.cache
def _stops() -> re.Pattern[str]:
    """A line's last characters when a sentence or a label ends there."""
    return re.compile(r"[.!?…:;][\"”’'»)\]]*(?:\s?\[[\divxlcdm]{1,15}\])*$")


@functools.cache
def _opens_item() -> re.Pattern[str]:
    """A bullet, a number, a footnote's number or a heading's mark: the line begins a block."""
    return re.compile(r"[-–—•●▪◦‣·*+○■]\s|\(?\d{1,3}[.)]\s|[a-z][.)]\s|\[\d|#{1,6}\s|https?://|\{\{")


@functools.cache
def _byline() -> re.Pattern[str]:
    return re.compile(r"(?:by|with)\s+[A-Z][^.]*$")


@functools.cache
def _alone() -> re.Pattern[str]:
    """A bullet on a line of its own: its item stands on the next."""
    return re.compile(r"[-–—•●▪◦‣*○■]|\(?\d{1,2}[.)]")


@functools.cache
def _marks_alone() -> re.Pattern[str]:
    """Footnote markers on a line of their own: they belong to the sentence before."""
    return re.compile(r"(?:\[(?:\d{1,3}|[ivxlcdm]{1,15})\]\s?)+$")


def split_blocks(text: str) -> Rows[Block]:
    r"""Every block of ``text`` in order.

    >>> list(split_blocks("A title\n\nA paragraph. "))
    [Block(start=0, end=7), Block(start=9, end=21)]
    >>> [text[b.start : b.end] for text in ("•\nFirst item\n•\nSecond item",) for b in split_blocks(text)]
    ['•\nFirst item', '•\nSecond item']
    """
    blocks = Rows(Block)
    run = Rows(Block)
    last = 0
    for found in _lines().finditer(text):
        line = found.span()
        if last and (text.count("\n", last, line[0]) > 1 or text.count("\r", last, line[0]) > 1):
            blocks.extend(_join(text, run))
            run.clear()
        run.append(line)
        last = line[1]
    if run:
        blocks.extend(_join(text, run))
    return blocks


def _join(text: str, run: Rows[Block]) -> Iterator[Block]:
    """The blocks of a run of lines; a line that is a block of its own is that block."""
    if len(run) == 1:
        yield run[0]
        return
    width = _width(text, run)
    lines = iter(run)
    joined = before = next(lines)
    line = next(lines, None)
    while line is not None:
        after = next(lines, None)
        if _carries_on(text, before, line, after, width):
            joined = Block(joined.start, line.end)
        else:
            yield joined
            joined = line
        before, line = line, after
    yield joined


def _width(text: str, run: Rows[Block]) -> int:
    """The width to which a run was wrapped; 0 for a run that was not."""
    if not any(_NARROWEST <= end - start <= _WIDEST for start, end in run):
        return 0
    breaks = [
        (end - start, _first_word(text, following))
        for (start, end), (following, _) in itertools.pairwise(run)
        if end - start <= _WIDEST and text[following].islower() and _breaks_off(text, start, end, following)
    ]
    width = max((length for length, _ in breaks), default=0)
    if width < _NARROWEST:
        return 0
    full = sum(length + 1 + word >= _FULL * width for length, word in breaks)
    return width if full >= _WRAPPED * len(breaks) else 0


def _breaks_off(text: str, start: int, end: int, following: int) -> bool:
    """Whether a line stops in mid-sentence and the next one takes it up."""
    return (
        not _ends_sentence(text, (start, end))
        and not _opens_item().match(text, following)
        and not _byline().match(text, following, following + _WIDEST)
    )


def _ends_sentence(text: str, line: tuple[int, int]) -> bool:
    """Whether a line ends where a sentence or a label does."""
    return _stops().search(text, max(line[0], line[1] - _TAIL), line[1]) is not None


def _first_word(text: str, start: int) -> int:
    """The length of the word at ``start``."""
    end = start
    while end < len(text) and end < start + _NARROWEST and not text[end].isspace():
        end += 1
    return end - start


def _carries_on(
    text: str, before: tuple[int, int], line: tuple[int, int], after: tuple[int, int] | None, width: int
) -> bool:
    """Whether ``line`` belongs to the same block as the line ``before`` it."""
    start, end = line
    if _marks_alone().match(text, start, end):
        return bool(_ends_sentence(text, before) or _marks_alone().match(text, *before))
    if before[1] - before[0] <= 3 and _alone().fullmatch(text, *before):  # noqa: PLR2004 - "12." is the longest
        return not _opens_item().match(text, start)
    if _bracket_runs_on(text, before, line):
        return True
    if not width or _opens_item().match(text, start):
        return False
    if before[1] - before[0] + 1 + _first_word(text, start) < _FULL * width:
        return False
    return not (_ends_sentence(text, before) and _stands_alone(text, line, after, width))


def _bracket_runs_on(text: str, before: tuple[int, int], line: tuple[int, int]) -> bool:
    """Whether a bracket that the line before left open closes on this one: a heading with its objective, wrapped."""
    if not _NARROWEST <= before[1] - before[0] <= _WIDEST or _opens_item().match(text, line[0]):
        return False
    opened, closed = text.rfind("(", *before), text.rfind(")", *before)
    first = text.find(")", *line)
    return opened > closed and first >= 0 and text.find("(", line[0], first) < 0


def _stands_alone(text: str, line: tuple[int, int], after: tuple[int, int] | None, width: int) -> bool:
    """Whether a line inside a wrapped run is a heading: short, without a stop, and the next word would have fitted."""
    start, end = line
    length = end - start
    if length > _SHORT * width or text[start].islower() or text[end - 1] in ".!?,;":
        return False
    return after is None or length + 1 + _first_word(text, after[0]) < _FULL * width
