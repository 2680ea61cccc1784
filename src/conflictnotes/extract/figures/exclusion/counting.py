"""Whether a number may count: none of the rules knows it for something else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.exclusion.glued import GLUE, GLUED_BEFORE, NAME_BACK, is_glued
from conflictnotes.extract.figures.exclusion.names import is_designated, is_name
from conflictnotes.extract.figures.exclusion.times import DURATION, is_age, is_time
from conflictnotes.extract.figures.exclusion.turns import is_idiom
from conflictnotes.extract.figures.words import any_of
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from conflictnotes.numbers import NumberMention

__all__ = ["counts", "is_bare_year"]

_BACK = 48
_AHEAD = 64
# "(1, 2 and 3, destroyed)": serial numbers of the losses in a list with one photograph each.
_SERIAL_BEFORE = deferred(r"\((?:\d+\s*(?:,|and)\s*)*\Z")
_SERIAL_BEHIND = deferred(r"(?:\s*(?:,|and)\s*\d+)*\s*,\s*(?:destroyed|damaged|abandoned|captured|sunk)\b")
_NUMERIC_DATE = deferred(r"\d{1,2}\.\d{1,2}\.(?:\d\d){1,2}")
_LIST_NUMBER = deferred(r"[.)\]]\s+\S|[.)\]]?\s*\Z")
# "three times as many", "tenfold"; and "times" behind "is" or "is almost".
_FACTOR = deferred(
    rf"""
    [\s-]? (?:times|fold|x) \s+ {any_of("as more less fewer the higher lower larger greater bigger smaller faster longer stronger that those than over its their ours theirs his our what heavier worse better closer farther further deeper wider richer greater quicker")} \b
    | -?fold\b
    | \s+ times [”\"’']? \s+ (?:ours|theirs)
    """,  # noqa: E501 - the comparatives
    re.VERBOSE | re.IGNORECASE,
)
_TIMES = deferred(r"\s+times\b", re.IGNORECASE)
_COMPARED = deferred(r"\b(?:is|are|was|were|by|be)\s+(?:(?:almost|nearly|about)\s+)?[\"“]?\Z")
# "500 kg bombs" describe, "500 kg of bombs" count; "7.62 rounds" have a calibre.
_WEIGHS = deferred(
    r"\s+(?:(?!of\b)[a-z]+\s+)?(?:bombs?|warheads?|mines?|shells?|charges?|missiles?|rockets?|payloads?|devices?)\b"
)
_CALIBRE = deferred(r"\d{1,2}\.\d{1,2}")
_OF_CALIBRE = deferred(
    r"(?:\s*[x×]\s?\d+)?\s*(?:mm\b|[a-z-]*\s?(?:rounds?|ammunition|cartridges?|bullets?|calib\w+|machine|rifles?|guns?)\b)"
)
_BELOW_ZERO = deferred(r"\s+(?:degrees\s+)?below\s+(?:zero|freezing)\b")
_AN_HOUR = deferred(r"/h|\s+(?:per|an)\s+hour")
_PART_OF_TWO = deferred(
    rf"\b{any_of('first second latter other final last next a in northern southern eastern western upper lower top bottom fiscal')}\s+\Z",  # noqa: E501 - one list
    re.IGNORECASE,
)
_IN, _OF = deferred(r"\bin\s+\Z", re.IGNORECASE), deferred(r"\s+of\b")  # "in half of the cases"
_CUT_IN = deferred(r"\b(?:cut(?:s|ting)?|slash\w*|reduc\w*|fell|fallen|dropp\w*)\b[^.;,]{0,40}\bin\s+\Z", re.IGNORECASE)
_PLAIN_BEFORE = deferred(r"(?:\A|\s)[a-z]+\s\Z")


def counts(text: str, number: NumberMention, start: int, end: int) -> bool:
    """Whether the number may be a figure: none of the rules knows it for something else.

    ``[start, end)`` is the sentence that holds the number.
    """
    before = text[max(start, number.start - _BACK) : number.start]
    after = text[number.reach : min(end, number.reach + _AHEAD)]
    if number.unit != "count":
        return _measure_counts(number, text[number.start : number.end], before, after)
    words = text[number.start : number.end]
    return not (
        is_glued(words, number, before, after)
        or is_time(number, before, after)
        or is_age(number, before, after)
        or is_name(number, before, after)
        or _NUMERIC_DATE.fullmatch(words)
        or (_SERIAL_BEFORE.search(before) and _SERIAL_BEHIND.match(after))
        or (not number.worded and number.start == start and _LIST_NUMBER.match(after))
        or _FACTOR.match(after)
        or _BELOW_ZERO.match(after)
        or (_OF_CALIBRE.match(after) and _CALIBRE.fullmatch(words))
        or (_TIMES.match(after) and _COMPARED.search(before))
        or (number.worded and is_idiom(words, before, after))
    )


def is_bare_year(text: str, number: NumberMention) -> bool:
    """Whether the number is written like a year: four bare digits from 1900 to 2099.

    >>> from conflictnotes.numbers import NumberMention
    >>> is_bare_year("in 2014", NumberMention(3, 7, 7, 2014, 2014, "exact", "count", None, False))
    True
    """
    return number.unit == "count" and bool(_YEARS.fullmatch(text, number.start, number.end))


_YEARS = deferred(r"(?:19|20)\d\d(?:[-–](?:(?:19|20)?\d\d))?")


def _measure_counts(number: NumberMention, words: str, before: str, after: str) -> bool:
    """Money, shares and distances are figures unless they describe a thing: a 500-kilogram bomb, 60 km/h."""
    if number.category == "money":
        return not before[-1:].isalnum()
    if number.form == "share":
        cut = _IN.search(before) and (_OF.match(after) or _CUT_IN.search(before))
        named = _PART_OF_TWO.search(before) and not cut and "-in-" not in words
        return not named and not DURATION.match(after)
    if number.category == "other" and (number.hyphenated or _WEIGHS.match(after)):
        return False
    if GLUED_BEFORE.search(before[-GLUE:]) and not before.endswith((":", ".")):
        return False
    far = number.category == "distance" and _PLAIN_BEFORE.search(before)  # "a vessel 65 nautical miles west"
    return not (_AN_HOUR.match(after) or (is_designated(before[-NAME_BACK:]) and not far))
