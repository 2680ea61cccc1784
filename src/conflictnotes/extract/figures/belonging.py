"""What the counted are, as far as it says whose they can be: soldiers, rebels, arms, or people of nobody's army."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.kinds import HANGING, MATERIEL, PEOPLE
from conflictnotes.extract.figures.sidewords import (
    ANYONE,
    APOSTATES,
    CITES,
    CIVIL,
    CIVIL_TRANSPORT,
    MILITARY,
    NAMELESS,
    NOBODYS,
    OWN_SOLDIERS,
    REBELS,
    SITES,
    TARGETS,
    TRANSPORT,
)
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.deeds import Deed
    from conflictnotes.extract.figures.reading import Reading
    from conflictnotes.extract.figures.tokens import Token

__all__ = [
    "fits",
    "goes_on",
    "is_anyones",
    "is_apostates",
    "is_civil",
    "is_fleet",
    "is_hunted",
    "is_military",
    "is_object_of_harm",
    "is_rebels",
    "is_site",
    "is_target",
    "is_witness",
    "shares",
]


def is_witness(tokens: list[Token], reading: Reading) -> bool:
    """Whether the counted only tell something: "citing two officers"."""
    return reading.index > 0 and tokens[reading.index - 1].low in CITES


def is_target(tokens: list[Token], reading: Reading) -> bool:
    """Whether the counted are what somebody struck: "our drones hit 90 targets"."""
    return reading.noun.first >= 0 and tokens[reading.noun.last].low in TARGETS


def is_site(tokens: list[Token], reading: Reading) -> bool:
    """Whether the counted, though of no class of materiel, are an army's: "four ammunition depots"."""
    noun = reading.noun
    words = tokens[noun.first : noun.last + 1] if noun.first >= 0 else []
    downed = reading.outcome == "shot_down" and noun.first >= 0 and tokens[noun.last].low in {"target", "targets"}
    return downed or (reading.outcome is not None and any(token.low in SITES for token in words))


def is_apostates(tokens: list[Token], reading: Reading) -> bool:
    """Whether an armed group calls the soldiers of its foe so: "12 apostates"."""
    return reading.noun.first >= 0 and tokens[reading.noun.last].low in APOSTATES


def is_rebels(tokens: list[Token], reading: Reading) -> bool:
    """Whether the counted are an armed group's: "nine insurgents", "militia trucks"."""
    first, last = (reading.noun.first, reading.noun.last) if reading.noun.first >= 0 else reading.named
    words = tokens[first : last + 1] if first >= 0 else []
    return bool(words) and (words[-1].low in REBELS or any(token.low == "militia" for token in words))


def is_hunted(tokens: list[Token], reading: Reading) -> bool:
    """Whether the counted are people whom no state calls its own: "two terrorists"; "900 fighters" may be its own."""
    plain = reading.noun.first >= 0 and tokens[reading.noun.last].low in {"fighters", "fighter"}
    armed = tokens[reading.noun.first].low in _UNKNOWN and tokens[reading.noun.last].low in _MEN
    nameless = reading.noun.first >= 0 and (armed or tokens[reading.noun.last].low in NAMELESS)
    return reading.category == "personnel" and not plain and (nameless or is_rebels(tokens, reading))


_UNKNOWN = word_set("armed masked unidentified unknown suspected")
_MEN = word_set("men people persons individuals assailants")


def is_anyones(tokens: list[Token], reading: Reading) -> bool:
    """Whether the counted are people of whom nothing says that they are somebody's soldiers."""
    noun = reading.noun
    if reading.category == "civilian" or noun.first < 0:
        named = tokens[reading.named[0] : reading.named[1] + 1] if reading.named[0] >= 0 else []
        return reading.category == "civilian" or any(token.low in ANYONE for token in named)
    return tokens[noun.last].low in ANYONE or tokens[noun.first].low in ANYONE


def _is_civil(tokens: list[Token], reading: Reading) -> bool:
    """Whether the vehicles are anybody's: "three charred taxis"."""
    return reading.noun.first >= 0 and tokens[reading.noun.last].low in CIVIL_TRANSPORT


def is_military(tokens: list[Token], reading: Reading) -> bool:
    """Whether the noun is somebody's soldiers or materiel by itself."""
    if reading.category in TRANSPORT and (reading.outcome is None or _is_civil(tokens, reading)):
        return False
    words = tokens[reading.noun.first : reading.noun.last + 1]
    return reading.category in MATERIEL or any(token.low in MILITARY | OWN_SOLDIERS for token in words)


def is_fleet(tokens: list[Token], reading: Reading) -> bool:
    """Whether the counted are units, ships or vehicles, a force's own where a force is named before them."""
    words = tokens[reading.noun.first : reading.noun.last + 1]
    return reading.category in {"military_unit", *TRANSPORT} and not any(token.low in CIVIL for token in words)


_TRADERS = word_set("tanker tankers freighter freighters trawler trawlers ferry ferries barge barges")


def is_civil(tokens: list[Token], reading: Reading) -> bool:
    """Whether the counted are of no army by their name: "112 merchant ships"; in a list they may be."""
    named = _named_by(reading)
    if named is None or named.category not in TRANSPORT | {"aircraft"} or named.relation == "listed":
        return False
    words = tokens[named.noun.first : named.noun.last + 1]
    trade = named.category == "ship" and any(token.low in _TRADERS for token in words[-1:])  # a side's label has none
    return trade or any(token.low in CIVIL for token in words)


def _named_by(reading: Reading) -> Reading | None:
    """The number whose noun a bare one goes by: itself, or the one of which it counts some, a few steps back."""
    named: Reading | None = reading
    for _ in range(_FURTHEST):
        if named is None or named.noun.first >= 0:
            return named
        source = named.group.source if named.group is not None else None
        named = source if source is not None and not source.distant else None
    return None


_FURTHEST = 12  # numbers


def fits(reading: Reading, deed: Deed) -> bool:
    """Whether the verb speaks of the counted: "down to 900 fighters" shoots nobody down."""
    return reading.outcome is not None or not deed.outcome or deed.role != "harms"


def is_object_of_harm(reading: Reading) -> bool:
    """Whether a verb of harm has the counted for its object: "killed 12 men"."""
    deeds = (reading.governor, reading.deed)
    return any(deed is not None and deed.role == "harms" and not deed.passive and fits(reading, deed) for deed in deeds)


def shares(reading: Reading, previous: Reading) -> bool:
    """Whether the number is of the same counted as the one before: a part of it, or the same verb's."""
    if reading.governor is not None and reading.category in MATERIEL and previous.category in PEOPLE:
        return False  # "took 90 men, some of them officers, and destroyed four tanks"
    if reading.relation in HANGING:
        return reading.category in {previous.category, None} or previous.category != "civilian"
    same = reading.deed is not None and reading.deed is previous.deed
    return same and (previous.category or "") not in NOBODYS


def goes_on(reading: Reading, previous: Reading) -> bool:
    """Whether a list goes on with no verb of its own before the number; the head of a list is none."""
    governed = reading.governor is not None and reading.governor.role != "topic"
    unlike = reading.category == "personnel" and previous.category in MATERIEL and previous.deed is None
    return reading.relation == "listed" and previous.category != "civilian" and not governed and not unlike
