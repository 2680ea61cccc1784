"""Neighbouring numbers that belong together: ranges, shares of two words, a unit said once for several."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from conflictnotes.numbers.atoms import Atom
    from conflictnotes.numbers.mentions import NumberMention

__all__ = ["joined", "ratio", "share_units"]

Number = int | Decimal

_HYPHEN = deferred(r"\s?[-‐‑‒–—]\s?")
# A letter or a letter with a hyphen right before digits: the digits end a name, "T-72B3 - 41", "BMP-2 - 66".
_NAMED = deferred(r"[^\W\d_][-‐‑]?\Z")
# "20 to 30", "20- to 30-strong", "four-to-six".
_TO = deferred(r"[-‐‑]?\s+to\s+(?:up\s+to\s+|as\s+many\s+as\s+)?|[-‐‑]to[-‐‑]")
_MAYBE = deferred(r",?\s+(?:maybe|perhaps|possibly)\s+")  # "30, maybe 40 percent"
_OR = deferred(r"\s+or\s+")
_AND = deferred(r"\s+and\s+")
_BETWEEN = deferred(r"\bbetween\s+(?:about\s+|around\s+|roughly\s+|approximately\s+|some\s+)?\Z", re.IGNORECASE)
# "rose from 9 to 14" says two numbers, "from 80 to 100 tanks" one.
_CHANGE = deferred(
    r"""
    \b (?: r[oi]se[sn]? | rising | increas\w+ | grew | grow\w* | f[ea]ll\w* | dropp?\w* | decreas\w+
         | declin\w+ | down | up
         | climb\w+ | jump\w+ | went | go(?:es|ing)? | reduc\w+ | revis\w+ | expand\w* | cut\w* | lower\w+ | rais\w+
         | shr[aiu]nk\w* | surg\w+ | chang\w+ | mov\w+ | upgraded | improv\w+ | slipp\w+ | doubl\w+ | tripl\w+
         | gone | br(?:ing|ought)\w* | t[ao]k(?:es?|ing|en)|took | soar\w+ | swell\w* | swoll?en | balloon\w* | plung\w+
         | plummet\w* | s[aiu]nk\w* | halv\w+ | adjust\w+ | updat\w+ | boost\w* | rocket(?:ed|ing) | widen\w*
         | narrow(?:ed|ing) | shorten\w* | slash\w* | trimm\w+ | downgraded | eas(?:ed|ing) | tumbl\w+
         | correct\w+ | amend\w+ | extend\w* )
    \b [^.;]{0,60} (?<! ranging) (?<! range) (?<! varying) (?<! anywhere) \s from \s+ \Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LOOK_BACK = 90
_WIDEST_OR = 2


def joined(
    text: str, start: int, atoms: tuple[Atom, Atom], pair: tuple[NumberMention, NumberMention]
) -> NumberMention | None:
    """Two neighbours as one range, or None."""
    first, second = pair
    if "vague" in (first.form, second.form) or first.low is None or second.low is None:
        return None
    gap = text[first.reach : second.start]
    before = text[max(start, first.start - _LOOK_BACK) : first.start]
    if not _joins(gap, before, first, second):
        return None
    if gap[:1].isspace() and first.category != "money" and not first.worded and _NAMED.search(before):
        return None
    low = _shared_magnitude(text, atoms)
    if low is None or low >= second.low or (first.unit not in {"count", second.unit} and second.unit != "count"):
        return None
    if _OR.fullmatch(gap) and second.low > _WIDEST_OR * low:
        return None
    unit, category = (second.unit, second.category) if second.unit != "count" else (first.unit, first.category)
    return first._replace(
        end=second.end,
        reach=max(second.reach, second.end),
        low=low,
        high=second.low,
        form="range",
        unit=unit,
        category=category,
        worded=second.worded,
        hyphenated=second.hyphenated,
    )


# "three in four houses", "two out of three"; not "killed two in three attacks".
_IN = deferred(r"\s+(?:in|out\s+of)(?:\s+every)?\s+")
_MAY_BE_SHARE = deferred(
    r"(?:\A|[.,;:—–“\"(]\s*|\b(?:that|and|about|around|nearly|almost|roughly|some|only|than|least|for|says|said)\s+)\Z",
    re.IGNORECASE,
)
_TIME_BEHIND = deferred(
    r"\s+(?:[a-z]+\s+)?(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|attacks?|raids?|strikes?)\b"
)
_WHOLES = frozenset({3, 4, 5, 10, 100})


def ratio(text: str, start: int, pair: tuple[NumberMention, NumberMention]) -> NumberMention | None:
    """A share that two words tell: "three in four houses"."""
    first, second = pair
    told = first.worded and first.unit == second.unit == "count" and second.low in _WHOLES
    if not told or first.low is None or second.low is None or not 1 < first.low < second.low:
        return None
    before = text[max(start, first.start - _LOOK_BACK) : first.start]
    if not (_IN.fullmatch(text, first.reach, second.start) and _MAY_BE_SHARE.search(before)):
        return None
    if _TIME_BEHIND.match(text, second.reach):
        return None
    percent = (Decimal(100) * first.low / second.low).quantize(Decimal("0.01"))
    value = int(percent) if percent == percent.to_integral_value() else percent.normalize()
    end, reach = second.end, second.reach
    return first._replace(end=end, reach=reach, low=value, high=value, form="share", unit="percent", category="percent")


def _joins(gap: str, before: str, first: NumberMention, second: NumberMention) -> bool:
    if _HYPHEN.fullmatch(gap):
        return first.worded == second.worded
    if _TO.fullmatch(gap):
        mixed = second.worded and not first.worded
        return not mixed and not _CHANGE.search(before)
    if _MAYBE.fullmatch(gap):
        return first.worded == second.worded
    if _OR.fullmatch(gap):
        return first.worded == second.worded
    return bool(_AND.fullmatch(gap) and _BETWEEN.search(before))


def _shared_magnitude(text: str, atoms: tuple[Atom, Atom]) -> Number | None:
    """The lower end: "60-70,000" means 60,000, "two to three million" two million."""
    first, second = atoms
    if first.base is None or second.base is None:
        return None
    low: Number = first.value if first.value is not None else first.base
    if first.magnitude == 1 and second.magnitude > 1 and first.base < second.base:
        return first.base * second.magnitude if isinstance(first.base, int) else _scaled(first.base, second.magnitude)
    if second.kind == "words" and first.kind == "words":
        words = text[second.start : second.end].split()
        size = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "dozen": 12}.get(
            words[-1].lower()
        )
        mantissa = second.base // size if size and isinstance(second.base, int) else 0
        return low * size if size and first.base < mantissa else low  # "two to three million"
    digits = text[second.start : second.end]
    thousands = re.fullmatch(r"(\d{1,3})[,.\u00a0\u202f ]000", digits)
    if thousands and second.magnitude == 1 and first.kind == "digits" and first.base < int(thousands[1]):
        return low * 1000
    return low


def _scaled(base: Decimal, magnitude: int) -> Number:
    value = base * magnitude
    return int(value) if value == value.to_integral_value() else value


_LISTED = deferred(r"\s+(?:and|or)\s+")
_LISTED_ON = deferred(r"\s*(?:,|and|or|,\s*and|,\s*or)\s+")  # before a number that takes its unit from the next


def share_units(text: str, numbers: list[NumberMention]) -> list[NumberMention]:
    """Such as "9, 11 and 13 kilometers": the unit said once holds for the numbers listed before it.

    Behind a comma a share says more of the number before: "40, or 90 percent of them".
    """
    going_on = False
    for index in range(len(numbers) - 2, -1, -1):
        number, after = numbers[index], numbers[index + 1]
        joins = _TO if after.category == "money" else _LISTED_ON if going_on else _LISTED
        going_on = (
            number.unit == "count"
            and after.category in {"distance", "area", "percent", "money"}
            and after.form != "share"
            and joins.fullmatch(text[number.reach : after.start]) is not None
        )
        if going_on:
            numbers[index] = number._replace(unit=after.unit, category=after.category)
    return numbers
