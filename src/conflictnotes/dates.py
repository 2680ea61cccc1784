"""Dates as written, and the day each one means.

Every date hangs on a word that is easy to find: a month, a weekday, a day word ("yesterday"), digits with marks
("23.11.2024"), or a year.  One pass for each kind of word finds the places; an anchored pattern reads the date there.
The report's own date decides what a date without its year means: the nearest such day up to it.  Never the clock.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["DateMention", "find_dates"]


class DateMention(NamedTuple):
    """A date in the text.

    ``kind`` is ``day`` ("November 23", "23.11.2024", "on Tuesday", "yesterday"), ``range`` ("March 30-31", "between
    November 23 and 25"), ``month`` ("August 2022", "late October") or ``year`` ("2022").  ``day`` is the day meant,
    None for what is not one day and for a day that cannot be settled without the report's own date; ``partial`` says
    that the words leave out the year.
    """

    start: int
    end: int
    kind: str
    day: dt.date | None
    partial: bool


_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_MONTH_NUMBER = {
    form: number
    for number, name in enumerate(_MONTHS, start=1)
    for form in (name, name.upper(), name[:3], name[:3].upper(), name[:4])
} | {"Sept": 9}
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

# A month in full or abbreviated; "may" and "march" in lower case are words.
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|Jun(?:e|\.)?|Jul(?:y|\.)?|Aug(?:ust|\.)?"
    r"|Sep(?:t(?:ember|\.)?|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?"
    r"|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)"
)
# Patterns that scan the whole text open with letters or digits, not with a look-behind: the engine then skips to the
# few places where such a character stands.  What must not stand before them is checked there.
_MONTH_WORD = deferred(rf"{_MONTH}(?!\w)")
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"
_ORDINAL = r"(?:st|nd|rd|th)?"
_DASH = r"[-‐‑‒–—]"  # the hyphens and dashes that join two days
_YEAR = r"(?:19|20)\d\d(?![\d])"

# What may follow "and 25" when 25 is a day and not the count of what comes next: the end of a phrase, a word that
# cannot stand between a number and its noun, a verb.
_AFTER_DAY = r"""(?= \s* (?: [.,;:)\]”"?!] | \[ | $ )
  | \s+ (?: in | at | on | that | by | as | with | while | when | near | to | from | of | for | after | before | until
          | and | but | or | respectively | during | against | over | under | into | across | along | following
          | because | the | a | an | this | these | his | her | its | their | he | she | it | they | we | who | which
          | where | is | was | were | are | be | has | have | had | will | would | may | might | can | could | should
          | did | do | does | not | also | both | likely | reportedly | allegedly | possibly | probably | apparently
          | seems? | appears? | looks? | suggests? | depicts? | reveals? | remains? | became | becomes? | brought
          | saw | left | shows? | showed | showing | indicates? | confirms?
          | (?! (?: wounded | killed | injured | captured | un\w+ | armed | armou?red | guided | damaged | destroyed
                  | masked | mechani[sz]ed | wheeled | tracked | towed | alleged ) \b ) [a-z]+ed
          ) \b )"""

# "November 23", "November 23, 2024", "November 27-28", "November 13 and 14", "March 30-April 2".
_AFTER_MONTH = deferred(
    rf"""
    {_MONTH} \s+ (?P<day>{_DAY}) {_ORDINAL} (?! % | [:.,]\d )
    (?P<more>
        \s* {_DASH} \s* (?: {_MONTH} \s+ )? {_DAY} {_ORDINAL} (?! [.,]\d )
      | \s+ (?: and | or | & ) \s+ {_DAY} {_ORDINAL} (?! [.,]\d ) {_AFTER_DAY}
      | \s+ (?: to | through | until ) \s+ (?: {_MONTH} \s+ )? {_DAY} {_ORDINAL}
        (?! [.,]\d | \s+ (?: million | thousand ) )
    )?
    (?: ,? \s+ (?P<year>{_YEAR}) (?! \s+ (?: people | troops | soldiers | personnel ) ) )?
    """,
    re.VERBOSE,
)
# "23 November", "23rd of November", "8-9 March": what stands before the month's name ...
_BEFORE_MONTH = deferred(
    rf"""
    (?<! [\w.,:$€£/-] )
    (?P<more> {_DAY} {_ORDINAL} (?: \s* {_DASH} \s* | \s+ (?: and | to | or ) \s+ ) )?
    (?P<day>{_DAY}) {_ORDINAL} \s+ (?: of \s+ )? $
    """,
    re.VERBOSE,
)
# ... and after it.
_YEAR_AFTER = deferred(rf"{_MONTH},?\s+(?P<year>{_YEAR})")
# "late October", "mid-June", "the end of August": part of the mention.
_PART_OF_MONTH = deferred(r"(?:\b(?:early|late|mid)[\s-]+|\bmid)$", re.IGNORECASE)
# "May" and "March" are months on their own only behind a word that asks for a time.
_ASKS_TIME = deferred(
    r"\b(?:in|since|until|till|by|of|from|to|through|during|between|last|this|next|early|late|mid|and|before|after)"
    r"[\s-]+$",
    re.IGNORECASE,
)
# What ends a text that the pattern above and the one for weekdays can match: most months stand behind "on", and the
# patterns need not look.
_DAY_ENDS = (*"0123456789", "st", "nd", "rd", "th", "of")
_WEEKDAY_ENDS = ("day", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", ",", ".", "the")
_BETWEEN = deferred(r"\bbetween\s+$", re.IGNORECASE)
_SECOND_END = deferred(rf"\s+and\s+(?:{_MONTH}\s+)?{_DAY}{_ORDINAL}(?![.,]\d)(?:\s+{_MONTH}\b)?(?:,?\s+{_YEAR})?")

_WEEKDAY = rf"(?:{'|'.join(_WEEKDAYS)})"
_WEEKDAY_BEFORE = deferred(rf"\b(?:{_WEEKDAY}|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?,?\s+(?:the\s+)?$")
# Weekdays, "today" and "yesterday" all end in "day".
# Patterns that open with one literal are found by far the fastest, so what could be one alternation is several.
_DAY_WORDS = (deferred(r"day(?!\w)"), deferred(r"to(?:night|morrow)(?!\w)"))
_WHOLE_DAY_WORD = deferred(rf"\b(?:(?P<weekday>{_WEEKDAY})|[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow)$")
_TURN = deferred(r"\b(last|next)\s+$", re.IGNORECASE)
_NAME_BEFORE = deferred(r"[A-Z][\w’']*\s+$")
_FROM_TODAY = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}

_YEAR_WORDS = (deferred(r"20\d\d(?!\d)"), deferred(r"19\d\d(?!\d)"))
# "2024-11-23"; "23.11.2024", "23/11/2024", "11/23/2024" - read from their year.
_ISO_REST = deferred(r"\d{4}-(?P<month>\d\d)-(?P<day>\d\d)(?!\d|[.,-]\d)")
_NUMERIC_REST = deferred(r"(?<![\w.,/-])(?P<first>\d{1,2})(?P<mark>[./])(?P<second>\d{1,2})(?P=mark)$")
_RUNS_ON = deferred(r"[\w/]|[.,]\d")
# "24.02.22": the year in two digits, and then the month in two as well, or it is a version or a section.
_SHORT_YEARS = tuple(
    deferred(rf"{mark}(?P<second>\d\d){mark}(?P<year>\d\d)(?![\w/%]|[.,:-]\d)") for mark in (r"\.", "/")
)
_FIRST_OF_THREE = deferred(r"(?<![\w.,/:$€£#-])\d{1,2}$")
_CENTURY = 69  # the first two-digit year of the century before, as POSIX has it
_YEAR_ALONE = deferred(
    rf"(?<![\w.,$€£/-]){_YEAR}(?:\s*(?:{_DASH}|/)\s*(?:{_YEAR}|\d\d(?!\d)))?(?!\w|[.,]\d)(?!\s*(?:{_DASH})?\s*hours)"
)
_YEAR_ASKED = deferred(
    r"""
    (?: \b (?: in | since | until | till | by | of | from | to | during | before | after | between | and | early | late
             | mid | spring | summer | autumn | fall | winter | year | FY | through | throughout | around | circa )
        [\s-]+ | \( \s* ) $
    """,
    re.VERBOSE | re.IGNORECASE,
)
_YEAR_NAMED = deferred(r"(?:\b(?:the|its|his|her|their|our|this|entire|full|whole|a)|[’']s?)\s+$", re.IGNORECASE)
# A counted plural behind it makes a number of it: "2000 soldiers".
_COUNTED = deferred(r"\s+(?:[a-z-]+\s+)?(?:[a-z]+(?<![su])s|people|troops|personnel|men)\b")
_LOOK_BACK = 32  # characters: the longest weekday, day and joining word


def find_dates(text: str, date: dt.date | None = None) -> list[DateMention]:
    """Every date in ``text`` in order, none overlapping another.

    ``date`` is the report's own: a day without its year is the nearest such day up to it, and "yesterday" counts from
    it.  Without it such a day stays None.

    >>> [(m.kind, m.day) for m in find_dates("He said on November 23 ...", dt.date(2024, 11, 25))]
    [('day', datetime.date(2024, 11, 23))]
    >>> [(m.kind, m.day) for m in find_dates("shelled on March 30-31, 2022")]
    [('range', None)]
    """
    mentions = [*_by_month(text, date), *_by_day_word(text, date), *_by_year(text), *_by_short_year(text)]
    mentions.sort(key=lambda mention: (mention.start, -mention.end))
    return list(_apart(mentions))


def _each(patterns: tuple[re.Pattern[str], ...], text: str) -> Iterator[re.Match[str]]:
    """The matches of one pattern after the other."""
    return itertools.chain.from_iterable(pattern.finditer(text) for pattern in patterns)


def _apart(mentions: Iterable[DateMention]) -> Iterator[DateMention]:
    """``mentions`` without those that begin inside an earlier one."""
    reached = 0
    for mention in mentions:
        if mention.start >= reached:
            reached = mention.end
            yield mention


def _touches(left: str) -> bool:
    """Whether what stands before is part of the same word."""
    return left[-1:].isalnum() or left.endswith("_")


def _by_month(text: str, date: dt.date | None) -> Iterator[DateMention]:
    for found in _MONTH_WORD.finditer(text):
        left = text[max(0, found.start() - _LOOK_BACK) : found.start()]
        month = _MONTH_NUMBER.get(found.group().rstrip("."))
        if month is None or _touches(left):
            continue
        before = _BEFORE_MONTH.search(left) if left.rstrip().endswith(_DAY_ENDS) else None
        after = _AFTER_MONTH.match(text, found.start())
        if before and not (after and after["year"]):
            year = _YEAR_AFTER.match(text, found.start())
            start = found.start() - len(left) + before.start()
            end = year.end() if year else found.end()
            yield _day(text, (start, end), date=date, match=before, month=month, year=year and year["year"])
        elif after:
            yield _day(text, after.span(), date=date, match=after, month=month, year=after["year"])
        else:
            yield from _whole_month(text, found, left)


def _day(  # noqa: PLR0913 - what one match knows of a date
    text: str, span: tuple[int, int], *, date: dt.date | None, match: re.Match[str], month: int, year: str | None
) -> DateMention:
    """The mention that a day beside a month makes: a range where a second day is joined to it."""
    start, end = span
    left = text[max(0, start - _LOOK_BACK) : start]
    words = left.rstrip()
    weekday = _WEEKDAY_BEFORE.search(left) if words.endswith(_WEEKDAY_ENDS) else None
    if weekday:
        start -= len(left) - weekday.start()
    joined = not match["more"] and words.lower().endswith("between") and _BETWEEN.search(left)
    second = _SECOND_END.match(text, end) if joined else None
    if match["more"] or second:
        return DateMention(start, second.end() if second else end, "range", None, year is None)
    day = _exact(year, month, match["day"]) if year else _latest(date, month, int(match["day"]))
    return DateMention(start, end, "day", day, year is None)


def _exact(year: str, month: int, day: str) -> dt.date | None:
    try:
        return dt.date(int(year), month, int(day))
    except ValueError:
        return None


def _latest(date: dt.date | None, month: int, day: int) -> dt.date | None:
    """The nearest such day up to ``date``; February 29 may lie up to eight years back."""
    if date is None:
        return None
    for year in range(date.year, max(date.year - 9, 0), -1):
        try:
            candidate = dt.date(year, month, day)
        except ValueError:
            continue
        if candidate <= date:
            return candidate
    return None


def _whole_month(text: str, found: re.Match[str], left: str) -> Iterator[DateMention]:
    name = found.group()
    year = _YEAR_AFTER.match(text, found.start())
    if (
        not year
        and (len(name.rstrip(".")) < len("July") or name in {"March", "MARCH"})
        and not (name in {"May", "March"} and _ASKS_TIME.search(left))
    ):
        return
    part = _PART_OF_MONTH.search(left)
    start = found.start() - (len(left) - part.start() if part else 0)
    yield DateMention(start, year.end() if year else found.end(), "month", None, year is None)


def _by_day_word(text: str, date: dt.date | None) -> Iterator[DateMention]:
    for hit in _each(_DAY_WORDS, text):
        found = _WHOLE_DAY_WORD.search(text, max(0, hit.start() - len("Wednes")), hit.end())
        if not found:
            continue
        left = text[max(0, found.start() - _LOOK_BACK) : found.start()]
        if found["weekday"]:
            turn = _TURN.search(left)
            start = found.start() - (len(left) - turn.start() if turn else 0)
            day = date and _weekday(date, _WEEKDAYS.index(found["weekday"]), turn and turn[1].casefold())
            yield DateMention(start, found.end(), "day", day, partial=True)
        # "Russia Today" and "Ukraine Today" are outlets.
        elif found.group()[0].islower() or not _NAME_BEFORE.search(left):
            day = date and _moved(date, _FROM_TODAY[found.group().casefold()])
            yield DateMention(found.start(), found.end(), "day", day, partial=True)


def _moved(date: dt.date, days: int) -> dt.date | None:
    try:
        return date + dt.timedelta(days=days)
    except OverflowError:
        return None


def _weekday(date: dt.date, weekday: int, turn: str | None) -> dt.date | None:
    """The nearest such weekday up to ``date``; "last" leaves out the day itself, "next" looks ahead."""
    from dateutil.relativedelta import FR, MO, SA, SU, TH, TU, WE, relativedelta

    count = 1 if turn == "next" else -1
    first = {"next": 1, "last": -1}.get(turn or "", 0)
    try:
        return date + relativedelta(days=first, weekday=(MO, TU, WE, TH, FR, SA, SU)[weekday](count))
    except (OverflowError, ValueError):
        return None


def _by_year(text: str) -> Iterator[DateMention]:
    for hit in _each(_YEAR_WORDS, text):
        left = text[max(0, hit.start() - _LOOK_BACK) : hit.start()]
        mention = _iso(text, hit, left) or _numeric(text, hit, left) or _year(text, hit, left)
        if mention:
            yield mention


def _iso(text: str, hit: re.Match[str], left: str) -> DateMention | None:
    rest = _ISO_REST.match(text, hit.start())
    if not rest or _touches(left):
        return None
    day = _exact(hit.group(), int(rest["month"]), rest["day"])
    return DateMention(*rest.span(), "day", day, partial=False) if day else None


def _numeric(text: str, hit: re.Match[str], left: str) -> DateMention | None:
    rest = _NUMERIC_REST.search(left)
    if not rest or _RUNS_ON.match(text, hit.end()):
        return None
    start = hit.start() - len(left) + rest.start()
    return _in_digits((start, hit.end()), int(rest["first"]), int(rest["second"]), rest["mark"], hit.group())


def _in_digits(span: tuple[int, int], first: int, second: int, mark: str, year: str) -> DateMention | None:
    """The mention that two numbers with marks before a year make."""
    day, month = first, second
    if mark == "/" and month > len(_MONTHS):
        day, month = month, day
    if not 1 <= month <= len(_MONTHS):
        return None
    # With slashes and both parts up to 12 nobody can say which is the month.
    open_order = mark == "/" and max(day, month) <= len(_MONTHS) and day != month
    resolved = None if open_order else _exact(year, month, str(day))
    return DateMention(*span, "day", resolved, partial=False)


def _by_short_year(text: str) -> Iterator[DateMention]:
    for found in _each(_SHORT_YEARS, text):
        first = _FIRST_OF_THREE.search(text[max(0, found.start() - 3) : found.start()])
        if not first:
            continue
        start = found.start() - len(first.group())
        year = int(found["year"])
        century = 1900 if year >= _CENTURY else 2000
        mention = _in_digits(
            (start, found.end()), int(first.group()), int(found["second"]), found.group()[0], str(century + year)
        )
        if mention and mention.day:
            yield mention


def _year(text: str, hit: re.Match[str], left: str) -> DateMention | None:
    """A year on its own: asked for ("in 2022"), named ("the 2022 invasion"), owned, or one of two joined by a dash."""
    found = _YEAR_ALONE.match(text, hit.start())
    if not found:
        return None
    counted = _COUNTED.match(text, found.end())
    spans_years = found.end() > hit.end()
    owned = text.startswith(("'s", "’s"), found.end())
    asked = not counted and (_YEAR_ASKED.search(left) or _YEAR_NAMED.search(left))
    return DateMention(*found.span(), "year", None, partial=False) if spans_years or owned or asked else None
