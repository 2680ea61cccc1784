"""The header: title, by-line, the report's day, the data cut-off; and who publishes it."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from attrs import define, field

from conflictnotes.dates import DateMention, find_dates
from conflictnotes.layout.bylines import NAME, byline_names, is_organisation, is_staff_line, read_names
from conflictnotes.layout.cutoffs import TIME, cutoff_words, is_cutoff_line, read_moment, stated_cutoff
from conflictnotes.layout.headings import is_known_heading
from conflictnotes.layout.publishers import find_publisher, is_house
from conflictnotes.layout.sheet import ITEM_MARK, Kind, Sheet
from conflictnotes.model import ParseWarning, Span
from conflictnotes.text import Block, fold

if TYPE_CHECKING:
    import datetime as dt

__all__ = ["Header", "read_header"]

_DEPTH = 14  # blocks: no header is longer
_TITLE = 220  # characters
_LINE = 160  # characters of a by-line or a date line
_LEAD = 140  # characters of the first paragraph that may hold its place and day
_NOTICE = 300  # characters of a paragraph that says nothing but until when data were taken in
_PLACE = 5  # words beside the day of a date line
_PERSON = 3  # words of a name alone on its line
_LABELS = ("Author", "Contributor", "Analyst", "Editor", "By ", "AUTHOR", "CONTRIBUTOR")
_SET_APART = (Kind.RESIDUE, Kind.TITLE, Kind.BYLINE, Kind.DATE, Kind.CUTOFF)


@define
class Header:
    """What the header says; ``body`` is the first block after it, ``trimmed`` where the prose of a block begins."""

    title: str | None = None
    date: dt.date | None = None
    cutoff: dt.datetime | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    series: str | None = None
    warnings: list[ParseWarning] = field(factory=list)
    body: int = 0
    trimmed: dict[int, int] = field(factory=dict)


@define
class _Reading:
    """A header while it is read: the day that a caller knows, the lines so far, and the days by where they stand."""

    known: dt.date | None
    header: Header = field(factory=Header)
    has_title: bool = False
    title_is_marked: bool = False
    lines: list[str] = field(factory=list)
    cutoffs: list[int] = field(factory=list)
    posted: dt.date | None = None
    lead: dt.date | None = None


def read_header(sheet: Sheet, date: dt.date | None) -> Header:
    """The header of a sheet; ``date`` is the day a caller knows, for days without a year.

    The title's own day is the report's, then a day in the header, then the lead's dateline, then the data cut-off's.
    """
    reading = _Reading(date)
    header = reading.header
    _read_marked(sheet, reading)
    _read_lead(sheet, reading, _read_lines(sheet, reading))
    _read_bylines(sheet, header)
    _settle_title(reading)
    title_day = _whole_day(find_dates(header.title)) if header.title else None
    header.date = title_day or reading.posted or reading.lead
    _read_cutoffs(sheet, reading)
    header.publisher, header.series = find_publisher(sheet.text, header.title, reading.lines)
    return header


def _whole_day(mentions: list[DateMention]) -> dt.date | None:
    """The first day among mentions that is given with its year."""
    return next((m.day for m in mentions if m.kind == "day" and m.day and not m.partial), None)


def _any_day(mentions: list[DateMention]) -> dt.date | None:
    """The first day among mentions, if need be one whose year is that of the report."""
    return _whole_day(mentions) or next((m.day for m in mentions if m.kind == "day" and m.day), None)


@functools.cache
def _beside_days() -> re.Pattern[str]:
    """What may stand beside the day on a line of dates: a time, a weekday, a label, marks."""
    return re.compile(
        rf"""
        {TIME} | \b (?: Mon | Tues? | Wed(?:nes)? | Thu(?:rs)? | Fri | Sat(?:ur)? | Sun ) (?:day)? \b
        | \b (?: published | posted | updated | last | modified | date | dated | released | issued | created
               | as \s of | on | at | from | post | time | local | version | publication | day | of | the | morning
               | evening | noon | hours | hrs ) \b
        | \W
        """,
        re.VERBOSE | re.IGNORECASE,
    )


def _beside(words: str, mentions: list[DateMention]) -> str:
    """What a line says beside its days, times and labels."""
    rest, last = [], 0
    for mention in mentions:
        if mention.kind == "day":
            rest.append(words[last : mention.start])
            last = mention.end
    rest.append(words[last:])
    return " ".join(_beside_days().sub(" ", " ".join(rest)).split())


def _read_marked(sheet: Sheet, reading: _Reading) -> None:
    """Read what a reader of structured files has marked of the header."""
    header = reading.header
    for index, regions in sorted(sheet.regions.items()):
        if sheet.kinds[index] is not Kind.PROSE:
            continue
        if "title" in regions and not reading.has_title:
            header.title = sheet.words(index)
            reading.has_title = reading.title_is_marked = True
            sheet.kinds[index] = Kind.TITLE
        elif "byline" in regions:
            sheet.kinds[index] = Kind.BYLINE
            words = sheet.words(index)
            header.authors += byline_names(words) or read_names(words)
        elif "date" in regions:
            sheet.kinds[index] = Kind.DATE
            reading.posted = reading.posted or _any_day(find_dates(sheet.words(index), reading.known))


def _read_lines(sheet: Sheet, reading: _Reading) -> int:
    """Read the lines before the body; the index of the block that opens it.

    A line under the title that says nothing of the page belongs to the header only where another after it does.
    """
    header = reading.header
    has_more = sum(kind is not Kind.RESIDUE for kind in sheet.kinds) > 1  # a title stands over something
    for index in range(min(_DEPTH, len(sheet.blocks))):
        if sheet.kinds[index] not in _SET_APART:
            words = sheet.words(index) if sheet.length(index) <= 2 * _TITLE else ""
            if not _may_be_header(sheet, reading, index, words) or _is_region_byline(sheet, index, words):
                break
            if not _read_line(sheet, reading, index, words):
                if has_more and not reading.has_title and _is_title(words):
                    header.title, reading.has_title = words, True
                    sheet.kinds[index] = Kind.TITLE
                elif not _is_subtitle(sheet, reading, index, words):
                    break
            reading.lines.append(words)
        if sheet.kinds[index] in _SET_APART:
            header.body = index + 1
    return header.body


def _may_be_header(sheet: Sheet, reading: _Reading, index: int, words: str) -> bool:
    """Whether a block can still be a line of the header: short, no list item, no heading under the title."""
    return (
        sheet.kinds[index] is Kind.PROSE
        and 0 < len(words) <= _TITLE
        and not _item_mark().match(words)
        and not (sheet.levels.get(index, 0) > 1 and reading.has_title)
    )


def _is_region_byline(sheet: Sheet, index: int, words: str) -> bool:
    """Whether a by-line is that of a region: the line on top of it is a heading of the body, for it stands apart."""
    return (
        index > 1
        and sheet.kinds[index - 1] is Kind.PROSE
        and sheet.parted(index - 2)
        and not sheet.parted(index - 1)
        and words.casefold().startswith("author")
        and bool(byline_names(words))
    )


@functools.cache
def _item_mark() -> re.Pattern[str]:
    return re.compile(ITEM_MARK)


def _read_line(sheet: Sheet, reading: _Reading, index: int, words: str) -> bool:
    """Read a line that gives the cut-off, a day or names; False for any other."""
    if is_cutoff_line(words):
        reading.cutoffs.append(index)
        sheet.kinds[index] = Kind.CUTOFF
        return True
    if len(words) > _LINE:
        return False
    mentions = find_dates(words, reading.known)
    if any(mention.kind == "day" for mention in mentions) and not is_staff_line(words):
        return _read_date_line(sheet, reading, index, words)
    names = byline_names(words)
    if not names and (others := read_names(words)):
        # Names with no label: several on a line, or one a line under a title.
        names = others if len(others) > 1 or (reading.has_title and _is_person_line(sheet, index, words)) else ()
    if not names and not is_staff_line(words):
        return False
    reading.header.authors += tuple(name for name in names if not is_organisation(name))
    sheet.kinds[index] = Kind.BYLINE
    return True


def _read_date_line(sheet: Sheet, reading: _Reading, index: int, words: str) -> bool:
    """Read a line with a day in it: a date line, "Author - date", "Place, date", or a subtitle with a date."""
    mentions = find_dates(words, reading.known)
    rest = _beside(words, mentions)
    names = byline_names(rest) or (read_names(rest) if "—" in words or "|" in words or "," in rest else ())
    is_byline = bool(names) and not is_organisation(rest)
    if rest and not reading.has_title and not is_byline and not is_house(rest):
        return False
    if is_byline:
        reading.header.authors += tuple(name for name in names if name in words)
        sheet.kinds[index] = Kind.BYLINE
    elif rest and words[-1] in ".:;":
        return False
    elif _is_place(rest):
        sheet.kinds[index] = Kind.DATE
    reading.posted = reading.posted or _any_day(mentions)
    return True


def _is_place(words: str) -> bool:
    """Whether the words beside a day are nothing, a place, an office or a file number."""
    parts = words.split()
    return is_organisation(words) or (len(parts) <= _PLACE and not any(part[0].islower() for part in parts))


def _is_person_line(sheet: Sheet, index: int, words: str) -> bool:
    """Whether a name alone on a line under the title is an author's: another name or a date stands next to it."""
    if is_organisation(words) or words.isupper() or len(words.split()) > _PERSON:
        return False
    if index and sheet.kinds[index - 1] is Kind.BYLINE:
        return True
    short = index + 1 < len(sheet.blocks) and sheet.length(index + 1) < _LINE
    following = sheet.words(index + 1) if short else ""
    if not following or is_organisation(following):
        return False
    mentions = find_dates(following)
    return bool(read_names(following)) or (bool(mentions) and not _beside(following, mentions))


def _is_subtitle(sheet: Sheet, reading: _Reading, index: int, words: str) -> bool:
    """Whether a line under the title may still be header: short, without a stop, and no section's heading."""
    return (
        reading.has_title
        and not sheet.levels.get(index)
        and len(words) <= _LINE
        and words[-1:] not in ".:;"
        and not is_known_heading(words)
    )


def _is_title(words: str) -> bool:
    """Whether a line can be a title: it opens with a capital or a number, has no full stop, and is no heading."""
    opening = words.lstrip("“\"‘'«")[:1]
    if not (opening.isupper() or opening.isdigit()) or words[-1] in ".:;,…" or " " not in words:
        return False
    return "://" not in words and not is_known_heading(words)


@functools.cache
def _glued_lead() -> re.Pattern[str]:
    """What a page left before the lead on its own line: "date 2024-11-25 ", "site.com" or "ISW Press" with no blank.

    Group 1 is an ISO day; the house and the site stand before it.
    """
    return re.compile(
        rf"""
        \s*
        (?: [·•|]? \s* [\w-]+ \. [a-z]{{2,8}} (?: \.uk )? (?= [A-Z“"] )
          | (?: {NAME} \s )? [A-Z]{{2,6}} \s Press (?= [A-Z] )
        )?
        (?: \s* [Dd]ate:? \s+ (\d{{4}}-\d\d-\d\d) (?: [T\s]\d\d:\d\d (?: :\d\d )? )? \s+ (?= [A-Z“"0-9] ) )?
        """,
        re.VERBOSE,
    )


@functools.cache
def _dateline() -> re.Pattern[str]:
    """The place before the day that opens a lead: "(Bangkok, ", "WASHINGTON - Today, "; or nothing."""
    return re.compile(rf"(?:\(?{NAME}(?:[\s,]+{NAME}){{0,5}}[,\s]+)?(?:[-–—]\s*)?(?:[Tt]oday,\s*)?$")


@functools.cache
def _as_of() -> re.Pattern[str]:
    """The words before the day up to which a first line counts."""
    return re.compile(r"\bas\s+of\s+(?:the\s+)?(?:(?:morning|evening|noon|end)\s+of\s+)?$", re.IGNORECASE)


def _read_lead(sheet: Sheet, reading: _Reading, first: int) -> None:
    """Read what opens the first paragraph: a day or a site that a page left there, a dateline, "as of" a day."""
    if first >= len(sheet.blocks) or sheet.kinds[first] is not Kind.PROSE:
        return
    start, end = sheet.starts[first], sheet.ends[first]
    glued = _glued_lead().match(sheet.text, start, end)
    if glued and glued.end() > start:
        reading.header.trimmed[first] = glued.end()
        reading.lines.append(fold(glued[0]))
        reading.lead = _whole_day(find_dates(glued[1])) if glued[1] else None
        start = glued.end()
    lead = sheet.text[start : min(end, start + _LEAD)]
    dateline = _place().match(lead)
    for mention in find_dates(lead):
        if mention.day is not None:
            before, after = lead[: mention.start], lead[mention.end :]
            dash = _dash().match(after)
            opens = _dateline().match(before) and (dash or before.casefold().rstrip().endswith("today,"))
            closes = not after.strip(" .") and before.rstrip().endswith(("-", "–", "—")) and end - start <= _LEAD
            if (opens or closes or _as_of().search(before)) and reading.lead is None:
                reading.lead = _whole_day([mention])
            if opens and dash and dash[1]:
                reading.header.trimmed[first] = start + mention.end + dash.end()
                return
            break
    if dateline:
        reading.header.trimmed[first] = start + dateline.end()


@functools.cache
def _place() -> re.Pattern[str]:
    """A dateline without a day: a place in capitals, perhaps its region, and a dash."""
    return re.compile(
        rf"""
        [A-ZÀ-ÖØ-Þ] [A-ZÀ-ÖØ-Þ'’./-]{{3,}} (?: ,? \s+ {NAME} ){{0,4}} (?: \s* \([^()]{{2,40}}\) )?
        (?: \s* [–—] | \s+ --? (?=\s) ) \s*
        """,
        re.VERBOSE,
    )


@functools.cache
def _dash() -> re.Pattern[str]:
    """What closes a dateline after its day; group 1 is the dash."""
    return re.compile(r"\s*(?:\)\s*)?(?:([–—]|-(?=\s)|--)\s*|[:|])")


def _read_bylines(sheet: Sheet, header: Header) -> None:
    """Mark the labelled by-lines of the body: reports of several regions name the authors of each."""
    for index in range(header.body, len(sheet.blocks)):
        if sheet.kinds[index] is Kind.PROSE and sheet.heads[index].startswith(_LABELS) and sheet.length(index) <= _LINE:
            words = sheet.words(index)
            names = byline_names(words)
            if names or is_staff_line(words):
                sheet.kinds[index] = Kind.BYLINE
                header.authors += tuple(name for name in names if name not in header.authors)


@functools.cache
def _document() -> re.Pattern[str]:
    """A word for a kind of document."""
    return re.compile(
        r"\b(?:communiqu[eé]|decree|press release|press statement|statement no|order no|bulletin|resolution)\b",
        re.IGNORECASE,
    )


def _settle_title(reading: _Reading) -> None:
    """A letterhead stands over the title: the line that names a kind of document is the title then."""
    title = reading.header.title
    if title is None or reading.title_is_marked or _document().search(title):
        return
    reading.header.title = next((line for line in reading.lines if _document().search(line)), title)


def _read_cutoffs(sheet: Sheet, reading: _Reading) -> None:
    """Read the moment of the data cut-off; its day and its year may be those of the report, or give it its own."""
    header = reading.header
    lines = [(cutoff_words(sheet.words(index)), sheet.blocks[index]) for index in reading.cutoffs]
    stated = None if lines else stated_cutoff(sheet.text)
    if stated:
        lines = [(fold(stated[0]), Block(*stated.span()))]
        index = bisect_right(sheet.starts, stated.start()) - 1
        if sheet.length(index) <= _NOTICE and sheet.kinds[index] is Kind.PROSE:
            sheet.kinds[index] = Kind.CUTOFF
    for words, block in lines:
        if reading.cutoffs:
            header.date = header.date or _whole_day(find_dates(words))
        known = header.date or reading.known
        mentions = find_dates(words, known)
        day = _any_day(mentions) if mentions else known
        header.cutoff = header.cutoff or (read_moment(words, day) if day else None)
        if header.cutoff is None:
            header.warnings.append(
                ParseWarning("cutoff", "the data cut-off lacks a day, a time or a known time zone", Span(*block))
            )
