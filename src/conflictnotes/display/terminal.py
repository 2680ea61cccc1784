"""A report as a summary for the terminal: 80 columns, plain text."""

from __future__ import annotations

import re
import unicodedata
from itertools import accumulate
from typing import TYPE_CHECKING

from conflictnotes.display.tables import claim_rows, counts, loss_rows, person_rows, warning_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from conflictnotes.model import Report

__all__ = ["summary"]

WIDTH = 80
_MOST_ROWS = 8
# What a terminal would obey rather than print, and what it would not print at all.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")


def summary(report: Report) -> str:
    """What was found in ``report``, in lines of at most 80 columns; it ends without a line break.

    >>> from conflictnotes.model import Report, Span, Takeaway
    >>> print(summary(Report("Two tanks.", title="A quiet day", takeaways=(Takeaway(1, "Two tanks.", Span(0, 10)),))))
    A quiet day                                                              undated
    10 characters · 1 takeaway
    """
    lines = [*_head(report)]
    lines += _table("Claims by source", claim_rows(report), (34, 4, 36))
    lines += _table("Loss statements", loss_rows(report), (56, 20))
    lines += _table("People", person_rows(report), (28, 32, 14))
    lines += _table("Warnings", warning_rows(report), (20, 46, 8))
    return "\n".join(lines)


def _head(report: Report) -> Iterator[str]:
    day = report.date.isoformat() if report.date else "undated"
    room = WIDTH - len(day) - 2
    yield _fit(report.title or "(no title)", room) + "  " + day
    by = " · ".join(part for part in (report.publisher, ", ".join(report.authors)) if part)
    if by:
        yield _cut(by, WIDTH)
    found = [_counted(count, noun) for noun, count in counts(report) if count] or ["nothing found"]
    yield from _wrapped([_counted(len(report.text), "characters"), *found])


def _counted(count: int, nouns: str) -> str:
    singular = {"people": "person", "losses": "loss statement"}.get(nouns, nouns.removesuffix("s"))
    plural = {"losses": "loss statements"}.get(nouns, nouns)
    return f"{count:,} {singular if count == 1 else plural}"


def _wrapped(parts: Iterable[str]) -> Iterator[str]:
    line = ""
    for part in parts:
        longer = f"{line} · {part}" if line else part
        if len(longer) > WIDTH:
            yield line
            longer = part
        line = longer
    yield line


def _table(title: str, rows: Sequence[Sequence[str | int]], widths: tuple[int, ...]) -> Iterator[str]:
    """A heading and the first rows; numbers stand right in their column, words left."""
    if not rows:
        return
    yield ""
    yield title
    for row in rows[:_MOST_ROWS]:
        cells = [
            f"{cell:>{width},}" if isinstance(cell, int) else _fit(cell, width)
            for cell, width in zip(row, widths, strict=True)
        ]
        yield ("  " + "  ".join(cells)).rstrip()
    if len(rows) > _MOST_ROWS:
        yield f"  … and {len(rows) - _MOST_ROWS:,} more"


def _fit(words: str, width: int) -> str:
    """``words`` cut or filled to exactly ``width`` columns."""
    cut = _cut(words, width)
    return cut + " " * (width - sum(map(_columns, cut)))


def _cut(words: str, width: int) -> str:
    """``words`` on one line, without control characters, cut to ``width`` columns."""
    line = " ".join(_CONTROL.sub(" ", words).split())
    if len(line) <= width and line.isascii():
        return line
    ends = list(accumulate(map(_columns, line)))
    if not ends or ends[-1] <= width:
        return line
    kept = sum(end <= width - 1 for end in ends)
    return line[:kept].rstrip() + "…"


def _columns(char: str) -> int:
    """How many columns a character takes in a terminal."""
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
