"""By-lines: the names on them, and which names are those of people."""

from __future__ import annotations

import functools
import re

__all__ = ["NAME", "byline_names", "is_organisation", "is_staff_line", "read_names"]

_NAMES = 4  # words of the longest name

# A word of a name; particles stand small within one.
NAME = (
    r"(?:(?:a[a-z]{1,2}-|el-|d['’])?[A-ZÀ-ÞŽŠČĆĐІЇЄҐА-Я][\w’'.-]*"
    r"|(?:al|el|de|van|von|der|bin|ibn|da|di|la|le|du|dos)\b)"
)


@functools.cache
def _labelled() -> re.Pattern[str]:
    """A by-line with its label; group 1 is the names."""
    return re.compile(
        r"""
        (?: (?: written | reported | compiled | prepared | posted | story | text )? \s* \b by\b :?
          | (?: lead \s+ )? (?: authors? | contributors? | analysts? | writers? | reporters? | correspondents? ) \s* :
        ) \s* (.+)
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@functools.cache
def _staff() -> re.Pattern[str]:
    """People of the page who are not its authors."""
    return re.compile(
        r"""
        (?: editors? | edited \s by | contacts? | media \s contact | translat\w+ (?: \s+ by )? | photos? (?: \s+ by )?
          | graphics? (?: \s+ by )? | data \s review
        ) \s* :
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@functools.cache
def _name() -> re.Pattern[str]:
    """A given name and a surname, or an initial and a surname."""
    return re.compile(rf"{NAME}(?:\s+{NAME}){{1,{_NAMES - 1}}}|(?:[A-Z]\.\s?)+[A-Z][\w’'-]+")


@functools.cache
def _joints() -> re.Pattern[str]:
    """What joins the names of a by-line."""
    return re.compile(r"\s*(?:,\s*(?:and|with)\s+|,\s*|;\s*|\s+and\s+|\s+with\s+|\s*&\s*|\s+\|\s+)\s*(?!Jr|Sr)")


@functools.cache
def _organisation() -> re.Pattern[str]:
    """A word that makes a name that of a body, a place or a page and not of a person."""
    return re.compile(
        r"""
        \b (?: Service | News | Agency | Press | Division | Brigade | Command | Ministry | Army | Staff | Office
             | Department | Institute | Cent(?:er|re) | Team | Group | Desk | Bureau | Region | Times | Post | Tribune
             | Media | Report | Update | Assessment | File | Forces? | Republic | War | Council | Corps | Watch
             | Project | Observatory | Network | Committee | Administration | Government | Oblast
             | District | Province | State | Weekly | Daily | Radio | TV | Axis | Front | Effort | Campaign
             | Operations? | Situation | Key | Summary
             | Overview | Relations | Services | Union | Nations | Party | Movement
             | Writer | Professor | Senior | Fellow | Analyst | Correspondent | Reporter | Editor | Director
        ) \b
        """,
        re.VERBOSE,
    )


def is_organisation(words: str) -> bool:
    """Whether a name is that of a body, a place or a page.

    >>> is_organisation("Radio Kordon"), is_organisation("Vira Zelenko")
    (True, False)
    """
    return _organisation().search(words) is not None


def is_staff_line(words: str) -> bool:
    """Whether a line names people of the page who are not its authors: editors, contacts, translators."""
    return _staff().match(words) is not None


def read_names(words: str) -> tuple[str, ...]:
    """The names that a line consists of, or nothing where any part of it is no name.

    >>> read_names("Ann Roe, Li Wen, and B. Bell with Omar al-Hadi")
    ('Ann Roe', 'Li Wen', 'B. Bell', 'Omar al-Hadi')
    """
    names = [name for name in _joints().split(words.strip(" .,;:|–—-")) if name]
    return tuple(names) if all(_name().fullmatch(name) for name in names) else ()


def byline_names(words: str) -> tuple[str, ...]:
    """The names of a by-line that says what it is: "By Ann Roe", "Authors: Ann Roe and Li Wen"."""
    labelled = _labelled().fullmatch(words)
    return read_names(labelled[1]) if labelled else ()
