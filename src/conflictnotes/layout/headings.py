"""Section headings: known by the file, by the names that the series use, or by how they stand on the page."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.layout.sheet import Kind, Sheet
from conflictnotes.model import Section, Span
from conflictnotes.text import fold
from conflictnotes.vocabulary.pages import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["find_sections", "is_known_heading"]

_LONGEST = 130  # characters of a heading, its objective aside
_LABEL = 90  # characters of a label that ends in a colon
_LOOSE = 60  # characters of a line that only its place shows to be a heading
_PARAGRAPH = 60  # characters of the shortest paragraph under such a line
_WORDS = 9
_DEEP = 2  # levels below its heading at which a heading of the file is an objective
_FULL = 4 * _LONGEST  # characters of a heading with its objective
_UNDER, _BESIDE = 0, -1  # levels that are not known: under the part before, or a part of its own
_CLOSING = (Kind.TAKEAWAYS, Kind.ENDNOTE)  # blocks that end every section
_OBJECTIVE = 6  # words of the shortest objective that does not call itself one


class _Heading(NamedTuple):
    """A heading: its block, where its title ends, its level, its objective, and whether the file gave the level."""

    block: int
    end: int
    level: int
    objective: Span | None
    of_file: bool = False


@functools.cache
def _known() -> re.Pattern[str]:
    """The names that the series give their sections, with a number or letter, a dash or a colon after them."""
    names = "|".join(re.escape(name) for name in sorted(HEADINGS, key=len, reverse=True))
    return re.compile(rf"(?:{names})s?(?![\w])(?!\s+(?:is|are|was|were|has|have|will)\b)", re.IGNORECASE)


@functools.cache
def _objective() -> re.Pattern[str]:
    """An objective in brackets on the heading's own line; group 1 is the objective without its brackets."""
    return re.compile(
        r"""
        \s* \( \s*
        ( (?: [^\W\d_][\w-]* \s+ ){0,2} objectives? \s* : [^)]* (?: \) [^)]+ )*?
        | (?: [A-Z][\w-]* \s+ )? efforts? \s+ to \s [^)]*
        )
        \s* \)? \s* [:.]? \s* \Z
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@functools.cache
def _objective_line() -> re.Pattern[str]:
    """An objective on a line of its own."""
    return re.compile(r"\(?\s*(?:[^\W\d_][\w-]*\s+){0,2}objectives?\s*:\s*\S", re.IGNORECASE)


@functools.cache
def _sentence_verb() -> re.Pattern[str]:
    """A verb that makes a sentence of a line which ends in a colon."""
    return re.compile(
        r"\b(?:is|are|was|were|has|have|had|will|said|says|stated|reported|told|wrote|added|follows?|I|we|he|she|they|it)\b"
    )


@functools.cache
def _clock() -> re.Pattern[str]:
    """An entry of a live page: "18:20 - Rockets over the port"."""
    return re.compile(r"\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?\s*[-–—|:]\s*\S")


def is_known_heading(words: str) -> bool:
    """Whether a line is a section heading by its name alone.

    >>> is_known_heading("Supporting Effort #2—Northern Axis"), is_known_heading("Supporting effort is waning there.")
    (True, False)
    """
    match = _known().match(words)
    if not match:
        return False
    bare = _objective().sub("", words)
    rest = bare[match.end() :].strip()
    if len(bare) > _LONGEST or bare[-1:] in ".!?;,":
        return False
    return not rest or rest[0] in "-–—:#(,&" or not _sentence_verb().search(rest)


def _split(text: str, start: int, end: int) -> tuple[int, Span | None]:
    """Where the title of a heading ends, and its objective when that stands on the same line."""
    found = _objective().search(text, start, end)
    if not found or found.start() == start:
        return end, None
    return found.start(), Span(found.start(1), found.start(1) + len(found[1].rstrip()))


def _level_by_name(words: str) -> int:
    """1 for the main parts, 2 for the efforts under them ("Subordinate ...", "#1a") and for labels."""
    opening = words[:60].casefold()
    return 2 if "subordinate" in opening or re.search(r"#\d+[a-z]\b", opening) else 1


def _loose(sheet: Sheet, index: int, words: str) -> bool:
    """Whether a line that nothing else marks heads the paragraph under it: short, few words, no stop, and capitals."""
    following = index + 1
    if (
        following >= len(sheet.blocks)
        or sheet.kinds[following] not in (Kind.PROSE, Kind.BYLINE, Kind.DATE)
        or len(words) > _LOOSE
        or len(words.split()) > _WORDS
        or words[-1] in ".!?;,…"
        or ": " in words
        or any(char.isdigit() for char in words)
        or not words[0].isupper()
    ):
        return False
    last = sheet.text[sheet.ends[following] - 1]
    is_paragraph = last == ":" or (sheet.length(following) >= _PARAGRAPH and last in '.!?]”"’')
    if sheet.kinds[following] is Kind.PROSE and not is_paragraph:
        return False
    long = re.findall(r"[^\W\d_]{4,}", words)
    return bool(long) and all(word[0].isupper() for word in long)


def _heading(sheet: Sheet, index: int) -> _Heading | None:
    """The heading that a block is, or None."""
    start, end = sheet.starts[index], sheet.ends[index]
    words = sheet.words(index) if end - start <= _FULL else ""
    if sheet.kinds[index] is not Kind.PROSE or not words:
        return None
    hashes = re.match(r"#{1,6}(?=\s)", sheet.text[start : start + 7])
    level = sheet.levels.get(index) or (len(hashes[0]) if hashes else 0)
    title_end, objective = _split(sheet.text, start, end)
    of_file = level > 0
    if not level and (is_known_heading(words) or (objective and title_end - start <= _LONGEST)):
        level = _level_by_name(words)
    if level:
        return _Heading(index, title_end, level, objective, of_file)
    if len(words) > _LABEL:
        return None
    label = _label().fullmatch(words)
    is_label = (label or _is_bold(sheet, index)) and not _sentence_verb().search(words)
    if is_label or _clock().match(words) or _loose(sheet, index, words):
        return _Heading(index, end, _UNDER if label else _BESIDE, None)
    return None


def _is_bold(sheet: Sheet, index: int) -> bool:
    """Whether a block is bold as a whole and no sentence: the heading of a page that has no others."""
    start, end = sheet.starts[index], sheet.ends[index]
    return sheet.bolds.get(index) == end > start and sheet.text[end - 1] not in ".!?;,"


@functools.cache
def _label() -> re.Pattern[str]:
    """A label on a line of its own: "Order of battle:", "Eastern front: (river line)"."""
    return re.compile(r"[A-Z#][^.!?;]*:(?:\s*\([^()]*\))?")


def _levels(found: list[_Heading]) -> list[int]:
    """The levels of headings, counted from 1: those of the file, or by name; labels stand under the part before."""
    top = min((heading.level for heading in found if heading.of_file), default=1)
    levels: list[int] = []
    seen_named = False
    for heading in found:
        if heading.level > 0:
            seen_named = True
            levels.append(heading.level - top + 1 if heading.of_file else heading.level)
        else:
            levels.append(2 if heading.level == _UNDER and seen_named else 1)
    return levels


def _file_objective(sheet: Sheet, heading: _Heading, following: int) -> Span | None:
    """The objective in the block after a heading: called one, or a deep heading of the file at once below it."""
    if following >= len(sheet.blocks) or sheet.kinds[following] is not Kind.PROSE:
        return None
    start, end = sheet.starts[following], sheet.ends[following]
    words = sheet.words(following)
    deep = sheet.levels.get(following, 0) >= heading.level + _DEEP > _DEEP and len(words.split()) >= _OBJECTIVE
    if not (deep or (len(words) <= _FULL and _objective_line().match(words) and "\n" not in words)):
        return None
    if sheet.text[start] == "(":
        start += 1
        end -= sheet.text[end - 1] == ")"
    return Span(start, max(start, end))


def find_sections(sheet: Sheet, first: int) -> tuple[Section, ...]:
    """The sections of a sheet in order.  Headings and objectives are marked.

    ``first`` is the first block of the body.

    A heading that only its place shows stays readable as prose, for it may be a headline with news of its own.
    """
    found: list[_Heading] = []
    index = first
    while index < len(sheet.blocks):
        heading = _heading(sheet, index)
        index += 1
        if heading is None:
            continue
        if heading.objective is None:
            objective = _file_objective(sheet, heading, index)
            if objective:
                sheet.kinds[index] = Kind.OBJECTIVE
                heading = heading._replace(objective=objective)
                index += 1
        if heading.level > 0:
            sheet.kinds[heading.block] = Kind.HEADING
        found.append(heading)
    return tuple(_sections(sheet, found))


def _ends(sheet: Sheet, found: list[_Heading], levels: list[int]) -> list[int]:
    """Where the section of each heading ends: at the next of its level or above, at a takeaways block or at notes."""
    ends = [len(sheet.text)] * len(found)
    nearest: list[tuple[int, int]] = []  # (level, start) of what stands to the right, levels falling
    left = len(found) - 1
    for block in range(len(sheet.kinds) - 1, -1, -1):
        is_heading = left >= 0 and found[left].block == block
        if not is_heading and sheet.kinds[block] not in _CLOSING:
            continue
        level = levels[left] if is_heading else 1
        while nearest and nearest[-1][0] > level:
            nearest.pop()
        if is_heading:
            if nearest:
                ends[left] = nearest[-1][1]
            left -= 1
        if nearest and nearest[-1][0] == level:
            nearest.pop()  # what stands nearer hides it
        nearest.append((level, sheet.starts[block]))
    return ends


def _sections(sheet: Sheet, found: list[_Heading]) -> Iterator[Section]:
    """Sections from headings."""
    levels = _levels(found)
    text = sheet.text
    for heading, level, end in zip(found, levels, _ends(sheet, found, levels), strict=True):
        start = sheet.starts[heading.block]
        title = fold(text[start : heading.end]).lstrip("#* ").rstrip("*: ").strip()
        last = end
        while last > heading.end and text[last - 1].isspace():
            last -= 1
        objective = fold(heading.objective.of(text)) if heading.objective else None
        yield Section(title or fold(text[start : heading.end]), level, objective, Span(start, max(last, heading.end)))
