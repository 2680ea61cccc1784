"""A sum and the numbers that add up to it: those are its parts, whatever words stand between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.antecedents import is_part_of
from conflictnotes.extract.figures.kinds import FLYING, PEOPLE, TOLLS

if TYPE_CHECKING:
    from conflictnotes.extract.figures.reading import Carried, Reading, SentenceReading
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["settle_tolls", "take_apart"]

_MOST_PARTS = 12
_TELLING = 20  # a smaller sum may add up by chance
_OPENS = frozenset(":–—-(")
_FEWEST = 2


def take_apart(sentence: SentenceReading, carried: Carried) -> None:
    """Hang the numbers that add up to one before them on it: "96 boats – 60 skiffs and 36 launches"."""
    readings, tokens = sentence.readings, sentence.tokens
    wholes = [whole for whole in reversed(carried.recent[-_MOST_PARTS:]) if _amount(whole) >= _TELLING]
    taken = any(_hang(readings, _parts(whole, readings, 0), whole, distant=True) for whole in wholes)
    at = 0
    while at + _FEWEST < len(readings) and not taken:
        end = _parts(readings[at], readings, at + 1)
        if end and (_amount(readings[at]) >= _TELLING or _opens(tokens, readings[at], readings[at + 1])):
            _hang(readings[at + 1 :], end - at - 1, readings[at], distant=False)
            at = end
        else:
            at += 1


def _amount(reading: Reading) -> int:
    """What the number counts exactly, else 0."""
    number = reading.number
    if number.unit != "count" or number.low != number.high or not isinstance(number.low, int):
        return 0
    return number.low


def _parts(whole: Reading, readings: list[Reading], first: int) -> int:
    """Index behind the numbers from ``first`` on that add up to ``whole``, else 0."""
    total, sought = 0, _amount(whole)
    for at in range(first, min(first + _MOST_PARTS, len(readings))):
        part = readings[at]
        amount = _amount(part)
        known = is_part_of(part, whole) or (whole.category in PEOPLE and _may_be_people(part))
        total += amount
        if not amount or total > sought or not known:
            return 0
        if total == sought:
            return at + 1 if at + 1 - first >= _FEWEST else 0
    return 0


def _may_be_people(part: Reading) -> bool:
    """Whether nothing says that no people are meant: "96 men: 60 zouaves and 36 spahis", but not "burned 60 huts"."""
    harmed = part.governor is not None and part.governor.outcome not in {"", *TOLLS, "captured"}
    return part.noun.category is None and part.category in {None, "other"} and not harmed


def _opens(tokens: list[Token], whole: Reading, part: Reading) -> bool:
    """Whether a mark between a small sum and the first number says that the sum is taken apart."""
    return any(token.text in _OPENS for token in tokens[whole.index + 1 : part.index])


def _hang(readings: list[Reading], count: int, whole: Reading, *, distant: bool) -> bool:
    for part in readings[:count]:
        if whole.category in FLYING and part.relation == "own":
            continue  # "of ten rockets six were downed, three fell short and one hit a barn"
        part.relation, part.antecedent, part.distant, part.summed = "part", whole, distant, True
        if part.category in {None, "other"}:
            part.category, part.airborne = whole.category, whole.airborne
    return bool(count)


def settle_tolls(readings: list[Reading]) -> None:
    """Let a sum of the dead, the wounded and the captured be casualties: "lost 90 men: 40 killed, 50 wounded"."""
    tolls: dict[int, set[str | None]] = {}
    for part in readings:
        whole = part.antecedent
        if part.relation == "part" and whole is not None and not part.distant:
            tolls.setdefault(id(whole), set()).add(part.outcome)
    for whole in readings:
        found = tolls.get(id(whole), set())
        if len(found) >= _FEWEST and whole.category in PEOPLE and found <= TOLLS | {"captured"}:
            whole.outcome = "casualties"
