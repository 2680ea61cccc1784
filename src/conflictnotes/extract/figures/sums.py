"""A sum and the numbers that add up to it: those are its parts, whatever words stand between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.antecedents import is_part_of
from conflictnotes.extract.figures.kinds import FLYING, PEOPLE, TOLLS
from conflictnotes.vocabulary.words import word_set

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
    before = carried.recent[-_MOST_PARTS:] if carried.goes_on else []
    for whole in reversed(before):
        parts = _parts(tokens, whole, readings) if _amount(whole) >= _TELLING else []
        if parts:
            _hang(parts, whole, distant=True)
            return
    at = 0
    while at + _FEWEST < len(readings):
        whole = readings[at]
        parts = _parts(tokens, whole, readings[at + 1 : at + 1 + _MOST_PARTS])
        at += 1
        if parts and (_amount(whole) >= _TELLING or _opens(tokens, whole, parts[0])):
            _hang(parts, whole, distant=False)
            at = next(step + 1 for step in range(at, len(readings)) if readings[step] is parts[-1])
            _take_after(readings[at : at + 1], whole)


def _amount(reading: Reading) -> int:
    """What the number counts exactly, else 0."""
    number = reading.number
    if number.unit != "count" or number.low != number.high or not isinstance(number.low, int):
        return 0
    return number.low


def _parts(tokens: list[Token], whole: Reading, readings: list[Reading]) -> list[Reading]:
    """The first of ``readings`` if they add up to ``whole``, without those that are parts of a part."""
    sought = _amount(whole)
    parts: list[Reading] = []
    for part in readings[:_MOST_PARTS]:
        if parts and part.relation == "part" and part.antecedent is None:
            continue  # "16 civilians, among them five children"
        amount = _amount(part)
        known = is_part_of(part, whole) or (whole.category in PEOPLE and _may_be_people(part))
        sought -= amount
        if not amount or sought < 0 or not known or tokens[part.index - 1].low == "for":
            return []
        parts.append(part)
        if not sought:
            return parts if len(parts) >= _FEWEST else []
    return []


def _may_be_people(part: Reading) -> bool:
    """Whether nothing says that no people are meant: "96 men: 60 zouaves and 36 spahis", but not "burned 60 huts"."""
    harmed = part.governor is not None and part.governor.outcome not in {"", *TOLLS, "captured"}
    return part.noun.category is None and part.category in {None, "other"} and not harmed


def _opens(tokens: list[Token], whole: Reading, part: Reading) -> bool:
    """Whether a mark between a small sum and the first number says that the sum is taken apart.

    A comma says so of people who are no more than people: "three persons died, a clerk and two drivers".
    """
    between = tokens[whole.index + 1 : part.index]
    if whole.whole or any(token.text in _OPENS for token in between):
        return True
    anybody = whole.noun.first < 0 or tokens[whole.noun.last].low in _ANYBODY
    aside = len(between) > 0 and between[-1].text == "," and part.index - 1 <= whole.after
    return anybody and aside and whole.category in PEOPLE


_ANYBODY = word_set("people persons dead bodies victims casualties deaths wounded injured prisoners detainees others")


def _hang(parts: list[Reading], whole: Reading, *, distant: bool) -> None:
    for part in parts:
        if whole.category in FLYING and part.relation == "own":
            continue  # "of ten rockets six were downed, three fell short and one hit a barn"
        part.relation, part.antecedent, part.distant = "part", whole, distant
        if part.category in {None, "other"} or (part.noun.first < 0 and whole.category in PEOPLE):
            part.category, part.airborne = whole.category, whole.airborne


def _take_after(following: list[Reading], whole: Reading) -> None:
    """Let a bare number behind the parts be of the kind of the sum: "three persons, two of them clerks, and eight"."""
    for reading in following:
        if reading.noun.first < 0 and reading.category == "civilian" and reading.relation == "listed":
            reading.category = whole.category


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
