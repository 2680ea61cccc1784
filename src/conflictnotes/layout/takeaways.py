"""Key-takeaways blocks: their headings, and where their items begin and end."""

from __future__ import annotations

import functools
import itertools
import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from conflictnotes.layout.headings import is_known_heading
from conflictnotes.layout.residue import is_residue
from conflictnotes.layout.sheet import ITEM_MARK, Kind, Sheet
from conflictnotes.model import Span
from conflictnotes.text import Block, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["find_takeaways"]

_REGION = "key-takeaways"
_HEADING = 200  # characters of the longest heading
_FURNITURE = 80  # characters of the residue that may stand between a heading and its list
_FEWEST = 2  # items without a bullet: one paragraph under the heading is the body
_ITEM = 800  # characters of the longest item without a bullet
_RESTATED = 20  # items that are looked for at the head of the body
_BODY = 400  # characters: a paragraph as long, and twice as long as the items before it, is the body


@functools.cache
def _heading() -> re.Pattern[str]:
    """The heading alone on its line: "Key Takeaways", "KEY TAKEAWAYS:", "Key Takeaways from the ISW:".

    Group 1 is what it adds, group 2 the colon.
    """
    return re.compile(
        r"""
        (?: the \s+ )? (?: (?: key | main | top | major | principal ) \s+ )? takeaways?
        (?P<more> \s+ (?: from | of | on | for | by | in | as ) \b [^.!?:]* )?
        \s* (?P<colon> : )? \s*
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@functools.cache
def _sentence() -> re.Pattern[str]:
    """A sentence that announces them: "To quote the institute's key takeaways:", "... are as follows:"."""
    return re.compile(r"(?:^|[.!?][”\"’]?\s)[^.!?:]*\btakeaways?\b[^.!?:]*:$", re.IGNORECASE)


@functools.cache
def _item_mark() -> re.Pattern[str]:
    return re.compile(ITEM_MARK)


@functools.cache
def _inline() -> re.Pattern[str]:
    """Heading and items run together on one line, told apart by their bullets."""
    return re.compile(r"(?:the\s+)?key\s+takeaways?\s*:?\s*(?=[•●▪■])", re.IGNORECASE)


@functools.cache
def _ended() -> re.Pattern[str]:
    """A paragraph that ends as a sentence does; its footnote markers, which takeaways do not carry, are group 1."""
    return re.compile(r"[.!?][”\"’')\]]*((?:\s*\[(?:\d{1,3}|[ivxlcdm]+)\])*)$")


_LABELLED = (
    "correction:",
    "note:",
    "editor",
    "background:",
    "details:",
    "source:",
    "reminder:",
    "update:",
    "for reference:",
)


def find_takeaways(sheet: Sheet) -> list[Span]:
    """The items of every key-takeaways block in order, without bullets; headings and items are marked on the sheet."""
    items: list[Span] = []
    done = 0
    for index in _candidates(sheet):
        if index < done:
            continue
        members = list(_marked(sheet, index)) or _announced(sheet, index)
        if members is None:
            items.extend(_inline_items(sheet, index))
            continue
        for member in members:
            sheet.kinds[member] = Kind.ITEM
            items.append(Span(*sheet.without_mark(member)))
            done = member + 1
    return items


def _candidates(sheet: Sheet) -> list[int]:
    """The blocks that name takeaways, and those of regions that the file calls so."""
    found = {index for index, regions in sheet.regions.items() if _REGION in regions}
    for word in ("takeaway", "Takeaway", "TAKEAWAY"):
        at = sheet.text.find(word)
        while at >= 0:
            index = bisect_right(sheet.starts, at) - 1
            found.add(index)
            at = sheet.text.find(word, sheet.ends[index])
    return sorted(found)


def _is_in(sheet: Sheet, index: int) -> bool:
    """Whether a block stands in a region that the file calls key takeaways."""
    return _REGION in sheet.regions.get(index, ())


def _marked(sheet: Sheet, first: int) -> Iterator[int]:
    """The list items of a region that the file calls key takeaways, when it begins at ``first``."""
    if not _is_in(sheet, first) or _is_in(sheet, first - 1):
        return
    inside = list(itertools.takewhile(lambda index: _is_in(sheet, index), itertools.count(first)))
    if first not in sheet.items and not sheet.items.isdisjoint(inside):
        sheet.kinds[first] = Kind.TAKEAWAYS
    yield from (index for index in inside if index in sheet.items and sheet.kinds[index] is Kind.PROSE)


def _announced(sheet: Sheet, index: int) -> list[int] | None:
    """The items that a heading or a sentence at ``index`` announces; None where nothing is announced."""
    bare = _announces(sheet, index)
    if bare is None:
        return None
    if sheet.length(index) <= _HEADING:
        sheet.kinds[index] = Kind.TAKEAWAYS
    return list(_items(sheet, index + 1, bare=bare))


def _announces(sheet: Sheet, index: int) -> bool | None:
    """Whether a block announces takeaways: True for one that items without bullets may follow, None for no."""
    if sheet.kinds[index] is not Kind.PROSE:
        return None
    start, end = sheet.starts[index], sheet.ends[index]
    words = sheet.words(index) if end - start <= 2 * _HEADING else fold(sheet.text[end - 2 * _HEADING : end])
    heading = _heading().fullmatch(words) if len(words) <= _HEADING else None
    if heading:
        return bool(heading["colon"]) or not heading["more"] or _is_in(sheet, index)
    return True if words.endswith(":") and _sentence().search(words) else None


def _inline_items(sheet: Sheet, index: int) -> list[Span]:
    """The items of a heading that runs on into them; each is then a block of prose."""
    start, end = sheet.starts[index], sheet.ends[index]
    heading = _inline().match(sheet.text, start, end)
    if not heading:
        return []
    items = [
        Span(item.start(), item.start() + len(item[0].rstrip()))
        for item in _run_on().finditer(sheet.text, heading.end(), end)
        if not is_residue(fold(item[0])) and not is_known_heading(fold(item[0]))
    ]
    if items:
        sheet.kinds[index] = Kind.ITEM
        sheet.parts[index] = [Block(item.start, item.end) for item in items]
    return items


@functools.cache
def _run_on() -> re.Pattern[str]:
    """The words between two bullets on one line."""
    return re.compile(r"[^•●▪■\s][^•●▪■]*")


def _items(sheet: Sheet, first: int, *, bare: bool) -> Iterator[int]:
    """The blocks from ``first`` on that are items of the list announced before it."""
    while first < len(sheet.blocks) and sheet.kinds[first] is Kind.RESIDUE and sheet.length(first) <= _FURNITURE:
        first, bare = first + 1, False
    if first >= len(sheet.blocks):
        return
    if _is_item(sheet, first):
        yield from _bulleted(sheet, first)
    elif bare:
        plain = list(_plain(sheet, first))
        if len(plain) >= _FEWEST:
            yield from plain


def _is_item(sheet: Sheet, index: int) -> re.Match[str] | None:
    start, end = sheet.starts[index], sheet.ends[index]
    mark = _item_mark().match(sheet.text, start, end)
    return mark if mark and mark.end() < end and sheet.kinds[index] is Kind.PROSE else None


def _bulleted(sheet: Sheet, first: int) -> Iterator[int]:
    """Items with a bullet or a number, residue between them aside.

    They end where no bullet follows, where a number does not count on, and at a blank line after bullets that have none
    between them.
    """
    number: int | None = None
    tight = _is_tight(sheet, first)
    for index in range(first, len(sheet.blocks)):
        if sheet.kinds[index] is Kind.RESIDUE:
            continue
        mark = _is_item(sheet, index)
        if not mark or _heads_or_fills(sheet, index):
            return
        apart = index > first and sheet.parted(index - 1) and sheet.kinds[index - 1] is not Kind.RESIDUE
        if tight and apart and not mark[1]:
            return
        if mark[1]:
            if number is not None and int(mark[1]) != number + 1:
                return
            number = int(mark[1])
        elif number is not None:
            return
        yield index


def _is_tight(sheet: Sheet, first: int) -> bool:
    """Whether the items of a list stand with no blank line between the first two."""
    return first + 1 < len(sheet.blocks) and not sheet.parted(first)


def _heads_or_fills(sheet: Sheet, index: int) -> bool:
    """Whether a list item is a section's heading or the page's boilerplate."""
    start, end = sheet.without_mark(index)
    words = fold(sheet.text[start : min(end, start + _ITEM)])
    return is_residue(words) or is_known_heading(words)


def _plain(sheet: Sheet, first: int) -> Iterator[int]:
    """Items with no mark at all: short paragraphs that are sentences, up to a heading, residue or the body."""
    longest = _BODY // 2
    tight = _is_tight(sheet, first)
    seen: list[str] = []
    for index in range(first, len(sheet.blocks)):
        words = sheet.words(index) if sheet.length(index) <= _ITEM else ""
        ended = _ended().search(words[-_ITEM // 10 :])
        if (
            sheet.kinds[index] is not Kind.PROSE
            or not ended
            or ended[1]
            or sheet.levels.get(index)
            or words.casefold().startswith(_LABELLED)
            or _heads_or_fills(sheet, index)
            or len(words) > max(_BODY, 2 * longest)
            or (tight and index > first and sheet.parted(index - 1))
            or words.startswith(tuple(seen))
        ):
            return
        longest = max(longest, len(words))
        seen = [*seen[-_RESTATED:], words]
        yield index
