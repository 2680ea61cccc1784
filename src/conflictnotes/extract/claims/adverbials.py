"""What stands between a verb and its complement: adverbs, dates, times of day, short inserts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.claims.ahead import COUNTS
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.tokens import Line

__all__ = ["FOCUS", "skip_adverbials", "skip_time"]

FOCUS = word_set("not about only nearly almost both just simply")
_KEPT_ADVERBS = FOCUS | {"there", "never"}
_TIME_ADJECTIVES = word_set("early late the last this about around morning evening afternoon night of mid local time")
_TIME_PREPOSITIONS = frozenset({"on", "in", "at", "since", "by", "during", "around"})
_TIME_NOUNS = word_set("""
    local time p.m a.m p.m. a.m. pm am gmt utc et est morning evening afternoon night
""")
_SPANS = word_set("week month year night weekend spring summer autumn winter fall")
_LATER = frozenset({"later", "earlier", "ago", "afterwards", "afterward"})
_UNITS_OF_TIME = word_set("minute minutes hour hours day days week weeks month months year years moment moments")
_ORDERS = word_set("same next following previous past last")
_PERIODS = _SPANS | word_set("day morning afternoon evening")
_INSERT = 16  # the longest insert between commas after a verb


def _later(line: Line, k: int) -> int | None:
    """The last token of "hours later", "two days after" and the like that begins at ``k``."""
    for j in range(k, min(k + 3, line.size - 1)):
        if line.words[j] in _UNITS_OF_TIME:
            return j + 1 if line.words[j + 1] in _LATER else None
        if line.tags[j] not in "d#" and line.words[j] not in COUNTS:
            break
    return None


def skip_time(line: Line, k: int) -> int:
    """Over a date or a time of day that begins at token ``k``: "on May 26", "early Monday", "at noon local time"."""
    tags, words, n = line.tags, line.words, line.size
    j = k + 1 if k < n and words[k] in _TIME_PREPOSITIONS else k
    while j < n and words[j] in _TIME_ADJECTIVES and j < k + 6:
        j += 1
    if k < j < n and words[j] in {"on", "in", "at"} and j + 1 < n and tags[j + 1] in "y#":
        j += 1  # "late on Sunday"
    if words[j : j + 1] and words[j] in _SPANS and j > k and words[j - 1] in {"last", "this", "earlier"}:
        return j + 1
    begin = j
    while j < n:
        if tags[j] in "y#" or words[j] in _TIME_NOUNS:
            j += 1
        elif j > begin and (step := _next_day(tags, j)):
            j += step
        else:
            break
    if "y" not in tags[begin:j]:
        return k
    if j + 1 < n and tags[j] == "," and tags[j - 1] == "#" and tags[j + 1] in "sp“":
        return j + 1
    return skip_time(line, j) if j < n and words[j] in {"on", "in", "at"} else j


def _next_day(tags: str, j: int) -> int:
    """How many tokens go on with the date before ``j``: "26, 2022", "3 and 4", "3, 4, and 5", "May 3 and May 4"."""
    if tags[j - 1] == "#" and tags[j : j + 2] in (",#", "c#"):
        return 2
    if tags[j - 1] == "#" and tags[j : j + 3] == ",c#":
        return 3
    return 1 if tags[j - 1] in "#y" and tags[j : j + 2] == "cy" else 0


def _skip_insert(line: Line, k: int) -> int:
    """Over an insert between commas that begins at the comma ``k``, if a complement follows it; else ``k``."""
    tags = line.tags
    for j in range(k + 2, min(k + _INSERT, line.size)):
        if tags[j] in ";:”":
            return k
        if tags[j] == ",":
            following = tags[j + 1] if j + 1 < line.size else ""
            opens = tags[k + 1] in "rgpsec" or line.words[k + 1] == "according"
            if opens and (following == "“" or (following == "s" and line.words[j + 1] == "that")):
                return j + 1
    return k


def _skip_aside(line: Line, k: int) -> int:
    """Over an insert in dashes or brackets that begins at ``k``, if "that" follows it; else ``k``."""
    close = line.mates.get(k, -1) if line.tags[k] == "(" else line.tags.find("-", k + 1, k + _INSERT)
    return close + 1 if close > 0 and line.words[close + 1 : close + 2] == ["that"] else k


def _skip_span(line: Line, k: int) -> int:
    """Over "this week", "the same day", "earlier that month"; else ``k``."""
    j = k + 1 if line.words[k] in {"earlier", "later", "late", "early"} else k
    if line.words[j : j + 1] and line.words[j] in {"the", "this", "that", "last"}:
        j += 2 if line.words[j + 1 : j + 2] and line.words[j + 1] in _ORDERS else 1
        if j < line.size and line.words[j] in _PERIODS and (line.words[j - 1] != "the"):
            return j + 1
    return k


def skip_adverbials(line: Line, k: int) -> int:
    """Over adverbs, dates and short inserts after a verb."""
    tags, n = line.tags, line.size
    while k < n:
        if (tags[k] == "r" and line.words[k] not in _KEPT_ADVERBS) or (
            line.words[k] == "only" and k + 1 < n and line.words[k + 1] == "that"
        ):
            step = k + 1
        elif (later := _later(line, k)) is not None:
            step = later + 1
        elif tags[k] in "py#" or line.words[k] in {"early", "late", "last", "since"}:
            step = skip_time(line, k)
        elif tags[k] == ",":
            step = _skip_insert(line, k)
        elif tags[k] in "-(":
            step = _skip_aside(line, k)
        else:
            step = _skip_span(line, k)
        if step == k:
            break
        k = step
    return k
