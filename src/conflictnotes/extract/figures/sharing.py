"""The predicate behind the last of several subjects holds for all: "11 missiles and 52 drones were launched"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.deeds import AUXILIARIES
from conflictnotes.extract.figures.fitting import fate_of
from conflictnotes.extract.figures.governors import CONTAINS
from conflictnotes.extract.figures.kinds import FLYING, HANGING, PEOPLE
from conflictnotes.extract.figures.relations import is_tight
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.deeds import Deed
    from conflictnotes.extract.figures.reading import Reading
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["share_predicate"]


def share_predicate(tokens: list[Token], reading: Reading, following: Reading) -> None:
    """Such as "11 missiles and 52 drones were launched": the predicate behind the last holds for all."""
    deed = following.deed
    if _get_through(tokens, reading, following):
        reading.deed = deed
        return
    if (
        reading.outcome is not None
        or _says_something(reading.deed)
        or deed is None
        or not deed.passive
        or following.relation != "listed"
    ):
        return
    if (reading.relation in HANGING and not reading.distant) or reading.whole:
        return
    if not (
        is_tight(tokens, reading, following.index)
        or _singles_between(tokens, reading, following)
        or _describes_between(tokens, reading, following)
    ):
        return
    between = [token.low for token in tokens[reading.after : following.index]]
    if (
        ";" in between
        or (reading.noun.first < 0 and "plus" in between)  # "gave nine dead, and another nine, plus 31 wounded"
        or _closes_aside(between)
        or (
            "with" in between
            and not ({"along", "together"}.intersection(between) or _go_together(reading, following, between))
        )
    ):
        return  # "from 60,000 to 90,000 dead, with 30 missing"
    if deed.at < following.index or (reading.noun.first < 0 and reading.category is None):
        return
    reading.deed = deed
    reading.outcome = fate_of(reading, deed)


def _get_through(tokens: list[Token], reading: Reading, following: Reading) -> bool:
    """Whether both are the subjects of a clause that says no outcome: "; five drones and ten missiles hit the port"."""
    own = following.deed is not None and following.deed.role == "own" and not following.deed.outcome
    flying = reading.category in FLYING and following.category in FLYING
    opens = tokens[reading.index - 1].text == ";"
    return reading.deed is None and opens and own and flying and is_tight(tokens, reading, following.index)


def _go_together(reading: Reading, following: Reading, between: list[str]) -> bool:
    """Whether people did the same with others: "27 rebels with 43 relatives surrendered"."""
    people = reading.category in PEOPLE and following.category in PEOPLE and reading.noun.first >= 0
    return people and between[0] == "with" and following.noun.first >= 0


def _closes_aside(between: list[str]) -> bool:
    """Whether an aside ends there: "22 dead (14 women and eight men) and 140 wounded"."""
    dashes = sum(text in {"–", "—"} for text in between)
    return between.count(")") > between.count("(") or dashes % 2 == 1


_LONGEST_SINGLES = 12
_SINGLES_END = word_set("and as well along with or")


def _singles_between(tokens: list[Token], reading: Reading, following: Reading) -> bool:
    """Whether things without a number stand between two of a list: "40 men, a tank and two lorries were lost"."""
    between = tokens[reading.after : following.index]
    if not 3 <= len(between) <= _LONGEST_SINGLES or between[0].text != "," or between[-1].low not in _SINGLES_END:  # noqa: PLR2004 - a comma, an article, a noun, "and"
        return False
    opens = [between[at + 1].low for at, token in enumerate(between[:-1]) if token.text == ","]
    return all(low in {"a", "an"} for low in opens) and all(token.is_word or token.text == "," for token in between)


_LONGEST_DESCRIPTION = 9
_JOINS = word_set("and or , as well plus")
_MODIFIERS = word_set(
    "at least about around some over more than nearly almost roughly approximately up to another a the"
)


def _describes_between(tokens: list[Token], reading: Reading, following: Reading) -> bool:
    """Whether a subject is only described, or holds the next: "six launchers ready to fire, two jets and a radar"."""
    between = tokens[reading.after : following.index]
    if not 2 <= len(between) <= _LONGEST_DESCRIPTION or reading.noun.first < 0 or following.noun.first < 0:  # noqa: PLR2004 - a comma and a word
        return False
    last = len(between) - 1
    while last > 0 and between[last].low in _MODIFIERS:
        last -= 1
    inside = between[last].low in CONTAINS and between[0].low in {",", "and"} and between[1].low in {"a", "an", "the"}
    joined = between[last].low in _JOINS or between[last].text == ","
    words = between[:last]
    before = tokens[reading.index - 1].low if reading.index else ""
    plain = all((token.is_word and not _is_verb(token.low)) or token.text in ",()-" for token in words)
    return (
        (joined or inside) and plain and (reading.index <= _OPENING or reading.relation == "listed" or before == "that")
    )


_OPENING = 4  # tokens before the first subject of a sentence


def _is_verb(low: str) -> bool:
    return low in AUXILIARIES or low in {"that", "who", "which", "when", "while", "after", "with", "where", "but"}


def _says_something(deed: Deed | None) -> bool:
    """Whether the number's own verb leaves no room for the list's: "has" says whose the counted are and no more."""
    return deed is not None and (bool(deed.outcome) or deed.passive or deed.role != "uses")
