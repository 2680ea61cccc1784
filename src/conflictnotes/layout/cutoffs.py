"""Data cut-offs: the line that gives one, its clock time and its time zone."""

from __future__ import annotations

import datetime as dt
import functools
import re

__all__ = ["TIME", "cutoff_words", "is_cutoff_line", "read_moment", "stated_cutoff"]

# Hours east of Greenwich.  "IST" is three zones and "CST" two, so neither is read; "local time" names none.
_FIXED = {
    "EST": -5, "EDT": -4, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    "GMT": 0, "UTC": 0, "Z": 0, "WET": 0, "BST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3, "TRT": 3,
    "MOSCOW": 3, "ANKARA": 3, "ISTANBUL": 3, "BAGHDAD": 3, "TEHRAN": 3.5, "TAIPEI": 8, "BEIJING": 8,
}  # fmt: skip
# Zones whose hour moves in summer: their winter hour and whose rule moves it.
_MOVING = {
    "ET": (-5, "us"), "EASTERN": (-5, "us"), "PT": (-8, "us"), "PACIFIC": (-8, "us"), "MT": (-7, "us"),
    "KYIV": (2, "eu"), "KIEV": (2, "eu"), "LONDON": (0, "eu"),
    "BRUSSELS": (1, "eu"), "PARIS": (1, "eu"), "BERLIN": (1, "eu"),
}  # fmt: skip
_NOON = 12

# "12:00pm ET", "2 p.m. EST", "17:00 Kyiv time", "0600Z", "1400 hours GMT": a fragment of a verbose pattern.
TIME = r"""
    (?<! [\d/.,-] )
    (?: (?P<hour>\d{1,2}) (?: [:.](?P<minute>\d\d) )? \s* (?P<half>[apAP])\.?\s?[mM]\b\.?
      | (?P<hour24>[01]?\d|2[0-3]) :(?P<minute24>[0-5]\d) (?: :[0-5]\d )? (?: \s* (?: hours | hrs | h )\b )?
      | (?P<hour4>[01]\d|2[0-3]) (?P<minute4>[0-5]\d)
        (?= \s* (?: Z | UTC | GMT | hours | hrs | ET | EST | EDT ) \b ) (?: \s* (?: hours | hrs ) )?
    )
    (?: \s* \(? (?P<zone> [A-Z]{2,4} | Z | Eastern | Pacific | [A-Z][a-z]+ (?= \s+ [Tt]ime ) ) \b
        (?: \s+ (?: [Ss]tandard \s+ | [Dd]aylight \s+ )? [Tt]ime )? \)? )?
"""


@functools.cache
def _time() -> re.Pattern[str]:
    return re.compile(TIME, re.VERBOSE)


@functools.cache
def _line() -> re.Pattern[str]:
    """A line that says until when data were taken in, if need be behind the hour of the assessment itself."""
    return re.compile(
        r"""
        (?: (?: assessment | report | product | update ) \s+ as \s+ of \b [^\n]{0,40}? )??
        (?P<cutoff>
            (?: the \s+ )? (?: data | information | info | intelligence | intel | reporting | report ) \s+ cut-?\s?off
          | data \s+ as \s+ of | cut-?off
        ) \b
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@functools.cache
def _stated() -> re.Pattern[str]:
    """A sentence of the body that gives the cut-off: "The data cut-off for this product was 2pm ET on July 1".

    The engine skips to the few letters that may open it, and looks back from there.
    """
    return re.compile(
        r"[DdIi](?<!\w.)(?:ata|nformation|ntelligence)\s+cut-?\s?off\s+(?:for|of|time|is|was)\b[^\n]{0,120}"
    )


def stated_cutoff(text: str) -> re.Match[str] | None:
    """Where the body says until when data were taken in."""
    return _stated().search(text) if "cutoff" in text or "cut-off" in text or "cut off" in text else None


def is_cutoff_line(words: str) -> bool:
    """Whether a line of the header gives the data cut-off."""
    return _line().match(words) is not None


def cutoff_words(words: str) -> str:
    """The words of a line from where it speaks of the cut-off on.

    >>> cutoff_words("Report as of: 7:30 PM ET. Data cut-off: 2 PM ET.")
    'Data cut-off: 2 PM ET.'
    """
    found = _line().match(words)
    return words[found.start("cutoff") :] if found else words


def read_moment(words: str, day: dt.date) -> dt.datetime | None:
    """The moment that ``words`` give on ``day``, with its zone; None without a time or a zone that is known.

    >>> str(read_moment("Data cutoff: 2:00 pm ET", dt.date(2025, 7, 1)))
    '2025-07-01 14:00:00-04:00'
    >>> read_moment("until noon", dt.date(2025, 7, 1)) is None
    True
    """
    for found in _time().finditer(words):
        hour = int(found["hour"] or found["hour24"] or found["hour4"])
        minute = int(found["minute"] or found["minute24"] or found["minute4"] or 0)
        if found["half"]:
            if not 1 <= hour <= _NOON:
                continue
            hour = hour % _NOON + (_NOON if found["half"] in "pP" else 0)
        offset = _offset(found["zone"] or "", day)
        if offset is not None and minute <= 59:  # noqa: PLR2004 - the last minute of an hour
            return dt.datetime.combine(day, dt.time(hour, minute), dt.timezone(offset))
    return None


def _offset(zone: str, day: dt.date) -> dt.timedelta | None:
    """How far east of Greenwich a zone's clocks stand on a day."""
    zone = zone.upper()
    if zone in _FIXED:
        return dt.timedelta(hours=_FIXED[zone])
    if zone not in _MOVING:
        return None
    hours, rule = _MOVING[zone]
    return dt.timedelta(hours=hours + _is_summer(day, rule))


def _is_summer(day: dt.date, rule: str) -> bool:
    """Whether clocks stand in summer time: United States since 2007, European Union since 1996."""
    if rule == "us":
        return _sunday(day.year, 3, 8) <= day < _sunday(day.year, 11, 1)
    return _sunday(day.year, 3, 25) <= day < _sunday(day.year, 10, 25)


def _sunday(year: int, month: int, first: int) -> dt.date:
    """The first Sunday from a day of a month on."""
    day = dt.date(year, month, first)
    return day + dt.timedelta(days=6 - day.weekday())
