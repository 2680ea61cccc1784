"""What one number of a sentence takes from another that it hangs on: category, outcome, noun."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.antecedents import (
    head_of_list,
    is_answer,
    is_larger,
    is_part_of,
    relative_at,
    whole_before,
)
from conflictnotes.extract.figures.bare import MOST_GROUPS
from conflictnotes.extract.figures.handing import drop_passing, list_loss, settle_asserted, settle_outcome
from conflictnotes.extract.figures.inherited import take_category
from conflictnotes.extract.figures.kinds import FLYING, MATERIEL, PEOPLE, TOLLS
from conflictnotes.extract.figures.levels import settle_level
from conflictnotes.extract.figures.reading import Group
from conflictnotes.extract.figures.relations import closes_aside, relation_of
from conflictnotes.extract.figures.sharing import share_predicate
from conflictnotes.extract.figures.sums import settle_tolls, take_apart
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.reading import Carried, Reading, SentenceReading
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["link"]

_MATERIEL = MATERIEL - {"ammunition"}
_MATERIEL_OUTCOMES = frozenset({"destroyed", "damaged", "shot_down", "launched", "lost"})
_TELLING = 20  # a smaller number repeats by chance
_ANYONE = frozenset({"people", "persons", "individuals", "others", "inhabitants", "thousands", "citizens"})
_FLIGHT = (
    "evacuat",
    "displac",
    "fled",
    "fleeing",
    "homeless",
    "resettl",
    "sheltering",
    "uproot",
    "stranded",
    "relocat",
    "confined",
    "deport",
)
_REMAINS = word_set("bodies deaths victims corpses dead fatalities remains casualties injuries wounded injured")


def link(sentence: SentenceReading, carried: Carried, lex: Lexicon) -> None:
    """Let every number take what it lacks from the ones that it hangs on, here or in the sentence before."""
    readings = sentence.readings
    tokens = sentence.tokens
    for reading in readings:
        reading.further = _is_further(tokens, reading)
    for position in range(len(readings)):
        _relate(sentence, position, carried)
        take_category(sentence, position, carried, lex)
    for reading in readings:
        reading.whole = _is_whole(tokens, reading.index)
    take_apart(sentence, carried)
    for position in range(len(readings) - 2, -1, -1):
        _take_from_next(sentence.tokens, readings[position], readings[position + 1])
    drop_passing(tokens, readings)
    for position in range(len(readings) - 2, -1, -1):
        share_predicate(sentence.tokens, readings[position], readings[position + 1])
    _repeat_whole(readings[0], carried)
    lost = None
    for position, reading in enumerate(readings):
        lost = list_loss(reading, lost)
        settle_outcome(reading, _last_before(sentence, position), tokens, lost)
        settle_asserted(tokens, reading, readings[max(0, position - MOST_GROUPS) : position] or carried.recent)
        settle_level(tokens, readings, position, carried.recent)
    settle_tolls(readings)
    for position in range(1, len(readings)):
        _salvo(readings[position - 1], readings[position], tokens)
    for position, reading in enumerate(readings):
        _head_parts(tokens, reading, readings[position + 1] if position + 1 < len(readings) else None)
        _take_repeated(reading, carried)
        some = position > 0 and reading.relation == "part" and readings[position - 1].category == "personnel"
        if not (some and reading.noun.first < 0):  # "70 recruits, 12 of whom fled"
            _settle_civilians(sentence.tokens, reading, carried)
        _settle_fired(reading)
        _settle_worth(tokens, reading)
        _settle_share(reading)
        _settle_members(tokens, reading)


def _relate(sentence: SentenceReading, position: int, carried: Carried) -> None:
    """Find what the number hangs on and how: the head of its list, the number before, a whole one sentence before."""
    tokens, readings = sentence.tokens, sentence.readings
    reading = readings[position]
    if position:
        before = readings[position - 1]
        reading.antecedent = head_of_list(tokens, readings, position)
        reading.relation = relation_of(tokens, reading, before, reading.antecedent)
        if _is_same_part(tokens, reading, before):
            reading.relation = "part"
        elif _goes_with(reading, before):
            reading.relation, reading.antecedent, reading.distant = "part", before.antecedent, True
        elif reading.relation != "part":
            reading.antecedent = None
        if is_answer(tokens, reading) and before.deed is not None:
            reading.relation, reading.deed, reading.governor = "echo", None, None  # "the army admitted to nine"
        return
    reading.antecedent = whole_before(tokens, reading, carried)
    reading.distant = reading.antecedent is not None
    reading.relation = "part" if reading.distant else relation_of(tokens, reading, None, None)
    if reading.distant and reading.deed is not None and not reading.deed.outcome:
        reading.deed = None  # "the army acknowledged nine": the verb says nothing of them


def _goes_with(reading: Reading, before: Reading) -> bool:
    """Whether the next of a list is a part of what the sentence before counted: "These include nine women, 12 ..."."""
    whole = before.antecedent if before.distant and before.relation == "part" else None
    if whole is None or reading.relation != "listed":
        return False
    silent = reading.deed is None or reading.deed.role in {"state", "counted"}
    return silent and is_part_of(reading, whole) and is_larger(whole, reading)


def _is_same_part(tokens: list[Token], reading: Reading, before: Reading) -> bool:
    """Whether more of those whom the part before names are counted: "including 90 children killed and 170 injured"."""
    if reading.noun.first >= 0 or before.relation != "part" or reading.deed is None or before.deed is None:
        return False
    states = before.deed.at == before.noun.after and reading.deed.at == reading.index + 1
    return states and [token.low for token in tokens[before.deed.at + 1 : reading.index]] == ["and"]


_MORE = word_set("another further additional other remaining")


def _is_further(tokens: list[Token], reading: Reading) -> bool:
    """Whether a bare number counts more of what was counted before: "another 12", "two more"."""
    if reading.noun.first >= 0 or reading.number.unit != "count":
        return False
    behind = tokens[reading.index + 1].low if reading.index + 1 < len(tokens) else ""
    than = tokens[reading.index + 2].low if reading.index + 2 < len(tokens) else ""
    return (behind in {"more", "others"} and than != "than") or tokens[reading.index - 1].low in _MORE


def _last_before(sentence: SentenceReading, position: int) -> Reading | None:
    """The number that this one may hang on: its antecedent, else the one before it, past the 50 of "44 of 50"."""
    antecedent = sentence.readings[position].antecedent
    if antecedent is not None or not position:
        return antecedent
    if position > 1 and sentence.readings[position - 1].whole:
        return sentence.readings[position - 2]
    last = position - 1
    if sentence.readings[position].relation == "echo":  # "12 injured, two of whom died; hospitals speak of 30"
        while last and sentence.readings[last].relation == "part":
            last -= 1
    own, reading = sentence.readings[last], sentence.readings[position]
    relative = own.relation == "own" and relative_at(sentence.tokens, own.index) >= 0
    if last and (relative or closes_aside(sentence.tokens, own, reading)):
        last -= 1  # "seized 12 planes, of which three can fly, and two radars"
    return sentence.readings[last]


_BEFORE_WHOLE = word_set(
    """
    the these those all its their our some about around an estimated roughly nearly almost over more than at least up to
    """
)


def _is_whole(tokens: list[Token], index: int) -> bool:
    """Whether "of" opens the sentence before the number: "Of the 140 drones, 95 were shot down"."""
    at = index - 1
    while at >= 0 and tokens[at].low in _BEFORE_WHOLE:
        at -= 1
    if at < 0 or tokens[at].low != "of":
        return False
    return at == 0 or not tokens[at - 1].is_word or tokens[at - 1].low in {"population", "that", "but"}


def _take_from_next(tokens: list[Token], reading: Reading, following: Reading) -> None:
    """Such as "35 Russian and 20 Ukrainian soldiers", "90 of the 96 trucks": the noun stands with the second."""
    if (
        reading.noun.borrowed >= 0
        or (
            reading.category is None
            and reading.noun.first < 0
            and following.noun.first >= 0
            and following.number.unit == "count"
            and following.index - reading.index <= 4  # noqa: PLR2004 - an adjective and "and"
            and any(token.low in {"and", "or", "to", ",", "/"} for token in tokens[reading.index + 1 : following.index])
        )
    ):
        reading.category = reading.category or following.category
        if reading.category == "other":
            reading.group = Group("other", following)  # "two million and 900,000 readers"
        if reading.noun.borrowed >= 0:
            kept = following.deed is not None and following.deed.outcome in {"deployed", "launched"}
            sent = reading.deed is not None and kept  # "downed 40 of the 52 missiles fired by Quay"
            reading.deed = reading.deed or following.deed
            own = following.deed is not None and following.noun.first <= following.deed.at <= following.noun.last
            if following.noun.first >= 0 and not (sent or own):
                following.deed = None
            following.whole = True
            reading.noun = reading.noun._replace(
                first=following.noun.first, last=following.noun.last, category=following.category
            )


def _repeat_whole(reading: Reading, carried: Carried) -> None:
    """A whole that an earlier sentence counted: "Of the 97, eleven were children"."""
    if not reading.whole or reading.noun.first >= 0 or reading.deed is not None or reading.number.unit != "count":
        return
    some = (other for other in carried.recent if other.category in PEOPLE and other.outcome in TOLLS)
    larger = next((other for other in some if is_larger(other, reading)), None)  # "deaths; of the 90 whose names"
    known = (carried.by_value or {}).get(reading.number.low) or larger
    if known is not None and known.deed is not None:
        reading.category, reading.outcome, reading.party = known.category, known.outcome, known.party
        reading.deed = known.deed._replace(at=reading.index, passive=False, agent=-1)


def _salvo(part: Reading, whole: Reading, tokens: list[Token]) -> None:
    """The drones of which some were shot down had been launched: "eight of ten drones were downed"."""
    if part.whole and whole.relation != "part":
        part, whole = whole, part  # "Of 96 drones, 71 were downed"
    lent = part.noun.borrowed >= 0 and tokens[whole.index].number == part.noun.borrowed
    lent = lent or (whole.whole and part.index > whole.index and part.noun.first < 0)
    stopped = part.outcome == "shot_down" or (part.outcome == "destroyed" and tokens[whole.index - 1].low == "of")
    if lent and stopped and whole.category in {"drone", "missile"} and whole.deed is None:
        whole.outcome = "launched"


_BESIDE = 8  # tokens from a label to its first part


def _head_parts(tokens: list[Token], reading: Reading, behind: Reading | None) -> None:
    """Such as "Tanks (40, of which destroyed: 25, ...)": a label whose parts are losses counts losses."""
    if reading.noun.first < 0 and not reading.labelled:
        return
    if reading.governor is not None or reading.category not in _MATERIEL:
        return
    if reading.deed is None and behind is not None and behind.relation == "part" and behind.noun.first < 0:
        deed = behind.deed
        own = (
            deed is not None
            and deed.at > reading.index
            and (behind.governor is None or behind.governor.outcome != "lost")
        )
        if own and deed is not None and deed.outcome in _MATERIEL_OUTCOMES - {"launched"}:
            flown = reading.category in FLYING and deed.outcome == "shot_down"  # "120 drones, of which 98 were downed"
            between = tokens[max(reading.index, reading.noun.last) + 1 : behind.index]
            beside = len(between) < _BESIDE and all(token.text != ";" for token in between)  # no "; guns burned 14"
            beside = beside and (behind.governor is None or behind.governor.role == "topic")  # no "and burned three"
            reading.outcome = "launched" if flown else "lost" if beside else None


def _settle_fired(reading: Reading) -> None:
    """Air-defence systems that were fired are missiles: "13 S-300s were fired at the town"."""
    if reading.category == "air_defense" and reading.outcome == "launched":
        reading.category = "missile"


_WORTH = word_set("worth valued costing cost costs priced")
_WORTH_REACH = 4  # tokens: "worth more than about $30 million"


def _settle_worth(tokens: list[Token], reading: Reading) -> None:
    """What something is worth was not taken with it: "seized 12 yachts worth $2 million"."""
    before = tokens[max(0, reading.index - _WORTH_REACH) : reading.index]
    if reading.category == "money" and any(token.low in _WORTH for token in before):
        reading.deed = reading.outcome = None


def _settle_share(reading: Reading) -> None:
    """A share of a toll befell nobody once more: "80 percent of casualties"; others may take after it."""
    of_toll = reading.deed is not None and reading.deed.role == "counted" and reading.noun.partitive
    if reading.category == "percent" and of_toll:
        reading.outcome = None


def _settle_members(tokens: list[Token], reading: Reading) -> None:
    """Who serves in a unit is no civilian, whatever the calling: "four engineers of the 12th Battalion"."""
    words = tokens[reading.noun.first : reading.noun.last + 1] if reading.noun.first >= 0 else []
    if reading.category == "civilian" and any(token.low in _UNITS for token in words):
        reading.category = "personnel"


def _take_repeated(reading: Reading, carried: Carried) -> None:
    """A bare number that an earlier sentence gave with what it counts: "the two million figure"."""
    if reading.deed is not None or reading.category not in {None, "other"} or not carried.by_value:
        return
    low = reading.number.low
    known = carried.by_value.get(low) if low is not None and low >= _TELLING else None
    if known is not None:
        reading.category, reading.outcome, reading.party = known.category, known.outcome, known.party


_BODIES = word_set(
    "army corps division brigade regiment battalion company platoon squad detachment legion militia battery squadron"
)
_UNITS = _BODIES - {"company", "legion", "battery", "squadron"}


def _settle_civilians(tokens: list[Token], reading: Reading, carried: Carried) -> None:
    """People who flee or are evacuated are civilians; so are the bodies of whom a passage has said so."""
    if reading.category != "personnel" or reading.number.unit != "count" or reading.outcome == "captured":
        return
    noun = reading.noun
    if noun.first >= 0 and any(token.low in _BODIES for token in tokens[noun.first : noun.last + 1]):
        return  # "30 men of the battalion fled"
    hurt = noun.first < 0 and reading.outcome == "wounded"  # "evacuated 60 wounded"
    if not hurt and (noun.first < 0 or tokens[noun.last].low in _ANYONE or tokens[noun.last].text[0].isupper()):
        around = list(takewhile(lambda token: token.number < 0, tokens[reading.index + 1 : reading.after + 9]))
        if reading.outcome not in TOLLS:  # "a strike on a displacement camp kills 60"
            before = takewhile(
                lambda token: token.text not in {";", ":"}, reversed(tokens[max(0, reading.index - 4) : reading.index])
            )
            around += list(before)
        if any(token.low.startswith(_FLIGHT) for token in around):
            reading.category = "civilian"
            return
    if carried.dead != "civilian" or noun.first < 0:
        return
    if noun.after < len(tokens) and tokens[noun.after].text == ":":
        return  # "361 deaths: 92 guards and 46 civilians"
    adjectives = tokens[noun.first : noun.last]
    if tokens[noun.last].low in _REMAINS and not any(token.text[0].isupper() for token in adjectives):
        reading.category = "civilian"
