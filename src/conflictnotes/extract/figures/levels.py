"""The sums that what was counted before has reached: "two more died, bringing the total to 460"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.bare import MOST_GROUPS
from conflictnotes.extract.figures.kinds import MATERIEL, PEOPLE, TOLLS
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.reading import Reading
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["settle_level"]

_RAISES = word_set(
    """
    bring brings brought bringing raise raises raised raising take takes took taking increase increases increased
    increasing push pushes pushed pushing lift lifts lifted lifting drive drives drove driving swelling
    """
)
_SUMS = word_set("total totals number numbers count counts figure figures tally tallies sum overall")
_MODIFIERS = word_set("at least about around some over more than a nearly almost roughly approximately up only just")
_REACH = 12  # tokens from "bringing" to the number
_COUNTED = TOLLS | {"captured", "destroyed", "shot_down", "exchanged", "damaged", "lost", "launched"}
_KINDS = PEOPLE | MATERIEL | {"settlement", "other"}
_PAIR = 2


def settle_level(tokens: list[Token], readings: list[Reading], at: int, recent: list[Reading]) -> None:
    """Let the sum ``at`` be of what it is the sum of, and two sums of the two counted before, in their order.

    ``recent`` are the numbers of the sentence before.
    """
    reading = readings[at]
    if not _is_silent(readings, at):
        return
    raised = _is_raised(tokens, reading.index) or _is_brought(tokens, reading.index) or _are_included(tokens, reading)
    paired = _are_joined(tokens, readings, at)
    if paired and _follow_pair(tokens, readings, at):
        _take(reading, readings[at - 2])
        _take(readings[at + 1], readings[at - 1])
        return
    if not (raised or _is_compared(tokens, reading.index)):
        return
    if not raised and not paired:
        return
    tolls = [earlier for earlier in readings[max(0, at - MOST_GROUPS) : at] if _is_toll(earlier)]
    tolls = tolls or ([earlier for earlier in recent[:MOST_GROUPS] if _is_toll(earlier)] if raised else [])
    if paired and len(tolls) == _PAIR:
        _take(reading, tolls[0])
        _take(readings[at + 1], tolls[1])
    elif not paired and tolls:
        _take(reading, tolls[0])


def _is_silent(readings: list[Reading], at: int) -> bool:
    """Whether nothing is said of a bare number but what it takes from the one before."""
    reading = readings[at]
    taken = at > 0 and reading.governor is None and reading.outcome == readings[at - 1].outcome
    bare = (reading.noun.first < 0 and reading.named[0] < 0) or reading.category in PEOPLE
    return bare and not reading.labelled and reading.number.unit == "count" and (reading.outcome is None or taken)


def _is_toll(reading: Reading) -> bool:
    told = reading.outcome in _COUNTED and reading.category in _KINDS
    return told and (reading.relation != "part" or reading.distant) and reading.deed is not None


def _are_joined(tokens: list[Token], readings: list[Reading], at: int) -> bool:
    """Whether "and" joins the number to another that nothing is said of: "to 90 and over 213"."""
    if at + 1 >= len(readings) or not _is_silent(readings, at + 1):
        return False
    between = [token.low for token in tokens[readings[at].index + 1 : readings[at + 1].index]]
    return between[:1] == ["and"] and _MODIFIERS.issuperset(between[1:])


def _follow_pair(tokens: list[Token], readings: list[Reading], at: int) -> bool:
    """Whether two counted go before, as of another place: "six dead and nine hurt in Merek, four and seven in Tabo"."""
    if at < _PAIR or tokens[readings[at].index - 1].low not in {",", ";", "and"}:
        return False
    first, second = readings[at - _PAIR : at]
    between = [token.low for token in tokens[first.index + 1 : second.index]]
    told = _is_toll(first) and _is_toll(second) and first.outcome != second.outcome
    return told and between[-1:] == ["and"] and "," not in between


def _before(tokens: list[Token], index: int) -> int:
    """Index of the word before the number and its modifiers, -1 where none stands."""
    at = index - 1
    while at >= 0 and tokens[at].low in _MODIFIERS:
        at -= 1
    return at


def _is_raised(tokens: list[Token], index: int) -> bool:
    """Whether a sum is said to be brought to the number: "raising the overall number since May to"."""
    at = _before(tokens, index)
    if at < 0 or tokens[at].low != "to":
        return False
    summed = False
    for token in reversed(tokens[max(0, at - _REACH) : at]):
        if token.number >= 0 or token.text in ".;:,":
            return False
        summed = summed or token.low in _SUMS
        if token.low in _RAISES:
            return summed
    return False


def _is_brought(tokens: list[Token], index: int) -> bool:
    """Whether the sum is named behind the number: "bringing to 35 the number known to be dead"."""
    at = _before(tokens, index)
    if at < 1 or tokens[at].low != "to" or tokens[at - 1].low not in _RAISES:
        return False
    behind = [token.low for token in tokens[index + 1 : index + 3]]
    return len(behind) > 1 and behind[0] in {"the", "their", "its"} and behind[1] in _SUMS


def _are_included(tokens: list[Token], reading: Reading) -> bool:
    """Whether the number is a part of a toll given before: "The count included nine guards"."""
    at = _before(tokens, reading.index)
    if at < 1 or tokens[at].low not in _INCLUDES or reading.category not in PEOPLE or at > _OPENING:
        return False
    return tokens[at - 1].low in _SUMS | {"toll"} and tokens[0].low in {"the", "this", "that", "these", "its", "their"}


_INCLUDES = word_set("include includes included")
_OPENING = 5  # tokens before "included"


def _is_compared(tokens: list[Token], index: int) -> bool:
    """Whether two sums of another time are given: "(in spring: 90 and 40)", "up from 12 and 30"."""
    at = _before(tokens, index)
    if at < 1:
        return False
    since = tokens[at].low == "from" and tokens[at - 1].low in {"up", "down"}
    return since or (tokens[at].text == ":" and any(token.text == "(" for token in tokens[max(0, at - 6) : at]))


def _take(level: Reading, toll: Reading) -> None:
    if toll.deed is None:
        return
    level.deed = toll.deed._replace(at=level.index, passive=False, agent=-1)
    level.category, level.outcome = level.category if level.noun.first >= 0 else toll.category, toll.outcome
