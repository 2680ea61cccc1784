"""The number whose counted another number counts a part of: before the colon of a list, or in the sentence before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.kinds import MATERIEL, PEOPLE, TOLLS
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.reading import Carried, Reading
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["asserted_before", "head_of_list", "is_answer", "is_larger", "is_part_of", "relative_at", "whole_before"]

# Where something happened, or what it was done with: numbers that a list does not take apart.
_PLACES = word_set("settlement other area distance percent money")


def is_part_of(reading: Reading, whole: Reading) -> bool:
    """Whether what ``reading`` counts can be some of what ``whole`` counts: conscripts of soldiers, tanks of equipment.

    A bare number is some of anything but places.
    """
    if whole.number.unit != "count" or whole.category is None:
        return False
    if reading.category is None:
        return whole.category not in _PLACES
    if reading.category in PEOPLE:
        return whole.category in PEOPLE
    if whole.category == "equipment":
        return reading.category in MATERIEL
    return reading.category == whole.category and reading.category not in _PLACES


def head_of_list(tokens: list[Token], readings: list[Reading], position: int) -> Reading | None:
    """The whole that a colon before the number or "of them" behind it takes apart, past the places between.

    Such as the drones of "48 drones were downed over seven provinces: 21 over one, ten over the next".
    """
    reading, before = readings[position], readings[position - 1]
    if before.category in _PLACES and reading.noun.partitive and reading.noun.first < 0:
        return next((whole for whole in reversed(readings[:position]) if is_part_of(reading, whole)), None)
    colon = next((at for at in range(reading.index - 1, before.index, -1) if tokens[at].text == ":"), -1)
    if colon < 0 or reading.labelled or reading.label[0] >= 0 or reading.number.unit != "count":
        return None
    if tokens[colon - 1].low.endswith(("'s", "’s", "s'")) or tokens[colon - 1].low in {"ours", "theirs"}:
        return None  # "Quay's losses: 90 men, two guns; Ostia's: 40"
    lent = {other.noun.borrowed for other in readings[:position]}  # the 52 of "37 of 52 missiles"
    return next(
        (
            whole
            for whole in reversed(readings[:position])
            if is_part_of(reading, whole) and tokens[whole.index].number not in lent
        ),
        None,
    )


_OF_THEM = frozenset({("of", "them"), ("of", "these"), ("of", "those"), ("of", "whom")})


_ARE = word_set("are were is was")


def _of_stricken(tokens: list[Token], reading: Reading, carried: Carried) -> Reading | None:
    """The larger number of stricken people that "90 of them" takes apart, wherever it stands in the sentence."""
    behind = tuple(token.low for token in tokens[reading.index + 1 : reading.index + 3])
    verb = tokens[reading.index + 3] if reading.index + 3 < len(tokens) else None
    said = verb is not None and verb.is_word and verb.low not in _ARE  # "12 of them fled"
    if behind not in _OF_THEM or reading.deed is not None or said:
        return None
    stricken = (whole for whole in reversed(carried.recent) if whole.outcome in _TOLLS | {"exchanged"})
    people = (whole for whole in stricken if whole.category in PEOPLE and is_part_of(reading, whole))
    return next((whole for whole in people if is_larger(whole, reading)), None)


_LONGEST_OPENING = 6
_BACK = frozenset({("among", "them"), ("of", "them"), ("of", "these"), ("of", "those"), ("among", "these")})
_INCLUDE = word_set("include includes included comprise comprised")
_THEY = word_set("they these those this that which")


def whole_before(  # noqa: PLR0911 - one return for each way to open a list
    tokens: list[Token], reading: Reading, carried: Carried
) -> Reading | None:
    """The whole in the sentence before, where the first number of this one opens its list.

    Such as "Of these, 40 were officers", "By rank: 40 officers", "They include 40 officers".
    """
    opening = tuple(token.low for token in tokens[:2])
    if opening in _BACK:
        return next((whole for whole in reversed(carried.recent) if is_part_of(reading, whole)), carried.last)
    stricken = _of_stricken(tokens, reading, carried)
    if stricken is not None:
        return stricken
    if is_answer(tokens, reading):
        tolls = [whole for whole in reversed(carried.recent) if whole.outcome in _TOLLS]
        forces = [whole for whole in reversed(carried.recent) if whole.outcome == "deployed" and not whole.whole]
        forces = forces if tokens[reading.index - 1].low in {"at", "between"} else []
        wholes = tolls or forces
        found = next((whole for whole in tolls if whole.outcome == "killed"), wholes[0] if wholes else None)
        return found or carried.toll
    if reading.deed is not None and reading.deed.role not in {"state", "counted"}:
        return None
    definite = _is_definite_part(tokens, reading)
    if definite or _says_who_some_are(tokens, reading):
        fates = {"exchanged"} if definite else _TOLLS
        told = (whole for whole in reversed(carried.recent) if whole.outcome in fates and is_part_of(reading, whole))
        return next((whole for whole in told if is_larger(whole, reading)), None)
    words = tokens[: min(reading.index, _LONGEST_OPENING)]
    listed = any(token.text == ":" for token in words) and not reading.labelled
    included = len(words) > 1 and words[0].low in _THEY and words[1].low in _INCLUDE
    if not listed and not included:
        return None
    fitting = (whole for whole in reversed(carried.recent) if whole.outcome is not None and is_part_of(reading, whole))
    return next((whole for whole in fitting if is_larger(whole, reading)), None)


def _says_who_some_are(tokens: list[Token], reading: Reading) -> bool:
    """Whether it is said who some of those counted before were: "He said 276 of them were civilians"."""
    behind = tuple(token.low for token in tokens[reading.index + 1 : reading.index + 3])
    named = reading.index + 3 < len(tokens) and tokens[reading.index + 3].low in {"were", "are"}
    return behind in _BACK and named and reading.index > 1


def _is_definite_part(tokens: list[Token], reading: Reading) -> bool:
    """Whether the number opens with some of those counted before: "Ninety of the soldiers"."""
    at = reading.noun.first - 1
    opens = reading.index <= 1 and reading.noun.partitive and reading.noun.first >= 0
    return opens and tokens[at].low in {"the", "these", "those"}


_TOLLS = TOLLS | {"captured"}
_ANSWERS = word_set(
    """
    acknowledged acknowledges acknowledge confirmed confirms confirm admitted admits admit conceded concedes concede
    recorded records claims claimed claim recognized recognizes recognised verified verifies verify named names
    identified gave gives count
    counted counts tallied tallies registered registers documented documents logged logs reported reports listed lists
    """
)
_OF_SPEECH = word_set("speak speaks spoke speaking write writes wrote talk talks talked")
_ENDS = word_set("by in since as on at so already now over during for among")
_PUT = word_set("put puts set sets pegged pegs placed places estimated estimates")
_SUM = word_set("it them total number figure count sum")
_MODIFIERS = word_set("only just at least about around some over more than a to nearly almost roughly")


def is_answer(tokens: list[Token], reading: Reading) -> bool:
    """Whether a bare number answers a toll that somebody gave: "The army has acknowledged nine."."""
    behind = tokens[reading.index + 1] if reading.index + 1 < len(tokens) else None
    ends = behind is None or not behind.is_word or behind.low in _ENDS
    if reading.noun.first >= 0 or reading.number.unit != "count" or not ends or reading.labelled:
        return False
    at = reading.index - 1
    while at > 0 and tokens[at].low in _MODIFIERS:
        at -= 1
    spoken = at > 0 and tokens[at].low == "of" and tokens[at - 1].low in _OF_SPEECH
    answers = at >= 0 and (spoken or tokens[at].low in _ANSWERS or _puts_sum(tokens, at))
    return answers and relative_at(tokens, reading.index) < 0


_ASSERTS = word_set(
    """
    claims claimed claim admits admitted admit acknowledges acknowledged concedes conceded verified verifies
    """
)
_IN_TURN = word_set("in turn now so far has to")


def asserts(tokens: list[Token], reading: Reading) -> bool:
    """Whether somebody puts a count of things or people to one given before: "Delhi claims six aircraft"."""
    if reading.noun.first < 0 or reading.number.unit != "count" or reading.labelled or reading.noun.partitive:
        return False
    at = reading.index - 1
    while at > 0 and tokens[at].low in _MODIFIERS | _IN_TURN:
        at -= 1
    spoken = at > 0 and tokens[at].low == "of" and tokens[at - 1].low in _OF_SPEECH
    return spoken or tokens[at].low in _ASSERTS or _puts_sum(tokens, at)


_FATES = TOLLS | {"destroyed", "shot_down", "damaged", "lost", "captured"}


def asserted_before(tokens: list[Token], reading: Reading, earlier: list[Reading]) -> Reading | None:
    """The count given before to which this one is put, if it is of the same kind."""
    if reading.deed is not None and reading.deed.outcome:
        return None
    if not asserts(tokens, reading):
        return None
    alike = (other for other in reversed(earlier) if other.category == reading.category)
    return next((other for other in alike if other.deed is not None and other.outcome in _FATES), None)


def relative_at(tokens: list[Token], index: int) -> int:
    """Index of the "which" or "whom" behind "of" that opens the number's clause, else -1."""
    for at in range(index - 1, max(0, index - _LONGEST_RELATIVE), -1):
        if tokens[at].number >= 0 or not tokens[at].is_word:
            return -1
        if tokens[at].low in {"which", "whom"}:
            return at if tokens[at - 1].low == "of" else -1
    return -1


_LONGEST_RELATIVE = 10


def _puts_sum(tokens: list[Token], at: int) -> bool:
    """Whether another sum is put to what was counted: "the UN puts the total at 90", "has set that number at"."""
    if tokens[at].low == "between" and at > 0:
        at -= 1
    sums = [token.low for token in tokens[max(0, at - 1) : at + 1]]
    if not _SUM.intersection(sums):
        return False
    return any(token.low in _PUT for token in tokens[max(0, at - 4) : at])


def is_larger(whole: Reading, reading: Reading) -> bool:
    """Whether the whole is no smaller than the part, as far as both are known."""
    most, least = whole.number.high or whole.number.low, reading.number.low
    return most is None or least is None or most >= least
