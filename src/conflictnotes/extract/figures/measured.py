"""Bare amounts of what was measured before: "190 square kilometers, 40 fewer than in May", "300 pesos against 250"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.vocabulary.grammar import TIME_WORDS
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.reading import Reading
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["measure_alike"]

_MEASURED = frozenset({"money", "area", "distance"})
_AGAINST = word_set("against from versus vs than to")
_STANDS = word_set(
    """
    stands stood stand rose rises fell falls grew dropped climbed jumped soared sank cut raised increased reduced
    doubled tripled amounts amounted reaches reached averages averaged was is
    """
)
_TO = word_set("at to from")
_CLOSES_ASIDE = frozenset(")-–—")
_SMALLEST_SUM = 1000
_BILLION = 10**9  # of which hardly anything but money is counted


def measure_alike(tokens: list[Token], readings: list[Reading], position: int) -> None:
    """Give a bare number the measure of the amount before it, where the words between compare the two."""
    reading = readings[position]
    if reading.noun.first >= 0 or reading.number.unit != "count" or reading.labelled:
        return
    if position + 1 < len(readings) and _leads_to(tokens, reading, readings[position + 1]):
        _take(reading, readings[position + 1])
        return
    if not position:
        return
    before = readings[position - 1]
    if _is_changed(tokens, before, reading):
        _take(reading, before)
        return
    before = _amount_before(tokens, readings, position)
    if before.category in _MEASURED | {"percent"} and _is_of_another_time(tokens, before, reading):
        _take(reading, before)
    elif before.category == "money" and _is_same_sum(tokens, reading):
        _take(reading, before)
        reading.unit = _other_currency(readings[:position] + readings[position + 1 :])
    elif before.category in _MEASURED and (
        _is_compared(tokens, reading, before) or _is_share_of_ground(tokens, reading, before)
    ):
        _take(reading, before)


def _amount_before(tokens: list[Token], readings: list[Reading], position: int) -> Reading:
    """The amount with which the number may be compared: past one in an aside, which gives the first once more."""
    reading, before = readings[position], readings[position - 1]
    aside = tokens[reading.index - 2].text in _CLOSES_ASIDE
    own = _is_given_twice(tokens, reading.index) or not _is_same_sum(tokens, reading)
    aside = aside or (before.relation == "restated" and own)
    if aside and position > 1 and readings[position - 2].category == before.category:
        return readings[position - 2]  # "75,000 pesos - some $570 - against 40,000"
    return before


def _is_of_another_time(tokens: list[Token], before: Reading, reading: Reading) -> bool:
    """Whether nothing but times and what compares them stands between: "505 sq km in June compared with 449 in May"."""
    between = tokens[before.after : reading.index]
    words = [token.low for token in between if not _is_time(token)]
    if len(words) == len(between) or not _BETWEEN_TIMES.issuperset(words) or len(between) > _LONGEST_TIMES:
        return False
    behind = tokens[reading.index + 1 : reading.index + _TIME_REACH]
    if not behind or not behind[0].is_word:
        return True
    return behind[0].low in _TIME_OPENS and any(_is_time(token) for token in behind)


def _is_time(token: Token) -> bool:
    return token.low in _TIMES or (len(token.text) == _YEAR and token.text.isdigit())


_YEAR = 4  # digits
_LONGEST_TIMES = 12
_TIME_REACH = 5
_TIMES = TIME_WORDS | word_set(
    """
    spring summer autumn fall winter week weeks month months year years day days quarter half season earlier later today
    yesterday
    """
)
_TIME_OPENS = word_set("in on during over last this the a next by between from per each every earlier later through")
_BETWEEN_TIMES = (
    _TIME_OPENS
    | _AGAINST
    | word_set(
        """
        , and but or ( ) compared as with same previous preceding prior first second third fourth of early late mid
        only just about some around roughly nearly almost approximately more at least an estimated then for to whole
        """
    )
)


def _is_measured(reading: Reading) -> bool:
    return reading.category in _SPANNED or reading.number.unit == "percent"


def _leads_to(tokens: list[Token], reading: Reading, following: Reading) -> bool:
    """Whether the number behind "to" names the unit: "from 0.05 to 0.7 percent", "from 72 to about 60 percent"."""
    if not _is_measured(following) and following.category != "money":
        return False
    between = _bare_words(tokens[reading.index + 1 : following.index])
    return between == ["to"] and _bare_words(tokens[max(0, reading.index - _FEW) : reading.index])[-1:] == ["from"]


def _is_changed(tokens: list[Token], before: Reading, reading: Reading) -> bool:
    """Whether the number says to what the measure before changed, or how much it is elsewhere.

    Such as "from 35 square kilometers to about 12", "a range of 20 kilometers, in good weather 25".
    """
    if not _is_measured(before) or not _stands_last(tokens, reading.index + 1, _PLACES):
        return False
    between = _bare_words(tokens[before.index + 1 : reading.index])
    fallen = _bare_words(tokens[max(0, before.index - _FEW) : before.index])[-1:] == ["from"]
    if fallen and between[-1:] == ["to"] and len(between) <= _FEW:
        return True
    words = tokens[before.index + 1 : reading.index]
    if words and words[0].low in _EXTENT:
        words = words[1:]  # "12 to 15 kilometers deep"
    if _is_in_turn(tokens, words, reading):
        return True
    if not words or words[0].text != "," or len(words) > _FEW or reading.deed is not None:
        return False
    return words[1:2] != [] and words[1].low in _SETTING and words[-1].is_word and words[-1].low not in _NO_SETTING


def _is_in_turn(tokens: list[Token], words: list[Token], reading: Reading) -> bool:
    """Whether the same preposition says when or where of both: "12 percent in May and 18 in June"."""
    if not _SHORTEST_TURN <= len(words) <= _FEW or words[-1].low not in {"and", "but", ","} or reading.deed is not None:
        return False
    behind = tokens[reading.index + 1].low if reading.index + 1 < len(tokens) else ""
    return words[0].low in {"in", "on", "at"} and behind == words[0].low


_SHORTEST_TURN = 3  # "in May and"
_EXTENT = word_set("deep wide long away high thick broad apart")
_SPANNED = frozenset({"area", "distance"})
_FEW = 6  # tokens
_PLACES = word_set("in by at last this now after since on")
_SETTING = word_set("in at on under by with during")
_NO_SETTING = word_set("of at by with to in for than killed wounded")
_ROUNDS = word_set("about around some nearly almost roughly at least more than just only over under barely a an the")


def _bare_words(words: list[Token]) -> list[str]:
    """The words without those that round the number behind them."""
    return [token.low for token in words if token.low not in _ROUNDS or token.low == "at"]


def _is_share_of_ground(tokens: list[Token], reading: Reading, before: Reading) -> bool:
    """Whether a number with a place of its own stands in a list behind an area: "300 sq km: 200 in Bor, 100 in Wau"."""
    at = reading.index
    if before.category != "area" or at + 1 == len(tokens) or tokens[at + 1].low not in _IN:
        return False
    low, whole = reading.number.low, before.number.low
    if low is None or whole is None or (low >= whole and before.alike is None):
        return False
    between = [token.text for token in tokens[before.index + 1 : at]]
    if before.alike is None:
        return between in _OPENS_SHARES
    return len(between) <= _LONGEST_SHARE and between[-1] in {",", "and", ";"}


_IN = word_set("in around near at along on across north south east west")
_OPENS_SHARES = ([":"], [","], ["–"], ["—"], ["-"])
_LONGEST_SHARE = 7  # words from one share of a list to the next


def _take(reading: Reading, before: Reading) -> None:
    reading.category, reading.alike = before.category, before.alike or before.number
    reading.deed, reading.outcome, reading.party = None, None, None


def _other_currency(readings: list[Reading]) -> str:
    """The currency of another sum in brackets, where the sentence gives every sum twice; else dollars."""
    known = (other.number.unit for other in readings if other.category == "money" and other.relation == "restated")
    return next(known, "USD")


def _is_same_sum(tokens: list[Token], reading: Reading) -> bool:
    """Whether brackets give the sum before once more: "360 pesos (about 20)"."""
    at = reading.index + 1
    return reading.relation == "restated" and at < len(tokens) and tokens[at].text == ")"


def _is_compared(tokens: list[Token], reading: Reading, before: Reading) -> bool:
    """Whether the number says how much more or less there was, how much a day, or what it stands at elsewhere."""
    at = reading.index
    behind = [token.low for token in tokens[at + 1 : at + 3]]
    if reading.relation == "change" or (before.category == "money" and behind == ["of", "it"]):
        return True
    if before.category == "money" and tokens[at - 1].low in _AGAINST - {"to"}:
        return True
    if [token.low for token in tokens[max(0, at - 2) : at]] == ["average", "of"]:
        return True
    low = reading.number.low
    unsaid = reading.deed is None and reading.category in {None, "other"}
    least = _SMALLEST_SUM if _stands_last(tokens, at + 1) else _BILLION
    if before.category == "money" and unsaid and low is not None and low >= least:
        return True
    if before.category != "money" or reading.deed is not None or low is None or low < _SMALLEST_SUM:
        return False
    return at > 1 and tokens[at - 1].low in _TO and tokens[at - 2].low in _STANDS


def _stands_last(tokens: list[Token], at: int, opens: frozenset[str] = frozenset({"for"})) -> bool:
    """Whether nothing that could be counted follows: "pays 2 million pesos, the province one million"."""
    if at >= len(tokens) or tokens[at].low in opens:
        return True
    return tokens[at].text in ".,;()"


def _is_given_twice(tokens: list[Token], at: int) -> bool:
    """Whether brackets give the sum once more in dollars: "and not the 90,000 of May (some $1,100)"."""
    opened = at + 1 < len(tokens) and tokens[at + 1].text == "("
    return opened and any(token.text.startswith("$") for token in tokens[at + 2 : at + 4])
