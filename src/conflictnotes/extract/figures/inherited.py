"""What a bare number counts by the number that it follows, in its sentence or in the one before."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.antecedents import is_larger
from conflictnotes.extract.figures.bare import COUNTED, MOST_GROUPS, fitting, stands_alone
from conflictnotes.extract.figures.deeds import AUXILIARIES
from conflictnotes.extract.figures.grammar import stops
from conflictnotes.extract.figures.kinds import FLYING, HANGING, MATERIEL, PEOPLE, TOLLS
from conflictnotes.extract.figures.nouns import head_of
from conflictnotes.extract.figures.plurals import named_before
from conflictnotes.extract.figures.reading import Group
from conflictnotes.extract.figures.senses import NEUTRALIZED, sense_of
from conflictnotes.extract.figures.sidewords import ADMITS
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.reading import Carried, Reading, SentenceReading
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["HUMAN", "acts_on", "take_category"]

HUMAN = frozenset({"killed", "wounded", "missing", "casualties", "mobilized"})
_FLYING = frozenset({"drone", "missile", "aircraft"})
_UNLIKE = word_set("attack settlement area distance percent other military_unit")


def take_category(sentence: SentenceReading, position: int, carried: Carried, lex: Lexicon) -> None:
    """The kind of a bare number, by the number that it follows: "launched 90 drones; 70 were downed"."""
    reading = sentence.readings[position]
    _tell_of_people(sentence, position, carried)
    settled = _is_former(sentence, position, carried) or _is_of_whom(sentence, position)
    if settled or _is_of_its_own(sentence, position) or reading.category is not None:
        return
    before = _followed(sentence, position, carried, lex)
    near = position or _looks_back(sentence.tokens, reading)
    if reading.noun.borrowed >= 0 or before is None or not near:
        reading.category = _by_deed(reading, before)
        return
    _take_from(sentence, position, before)
    if reading.category == "civilian" and reading.relation in {"", "listed"}:
        whole = _mixed_whole(sentence, position, before, carried)
        reading.category = whole.category if whole is not None else reading.category


def _tell_of_people(sentence: SentenceReading, position: int, carried: Carried) -> None:
    """Let a bare number that was neutralised be dead where people were counted before: "30 more were neutralised"."""
    reading = sentence.readings[position]
    deed = reading.deed
    if deed is None or reading.noun.first >= 0 or reading.category is not None:
        return
    before = sentence.readings[position - 1] if position else carried.last
    if sentence.tokens[deed.at].low in NEUTRALIZED and before is not None and before.category in PEOPLE:
        reading.deed = deed._replace(outcome="killed")


def _mixed_whole(sentence: SentenceReading, position: int, before: Reading, carried: Carried) -> Reading | None:
    """The people of whom the women or children before were only some: "killed 12, two of them girls, and hurt 30"."""
    readings = sentence.readings[max(0, position - MOST_GROUPS) : position] or carried.recent[-MOST_GROUPS:]
    at = next((step for step, other in enumerate(readings) if other is before), 0)
    if not at or before.noun.first < 0 or before.relation not in {"part", "listed"}:
        return None
    if position and head_of(sentence.tokens, before.noun) not in _ANY_AGE:
        return None
    people = (other for other in reversed(readings[:at]) if other.category in PEOPLE)
    return next((other for other in people if other.relation not in {"part", "listed"}), None)


_ANY_AGE = word_set(
    "children child minors minor women woman girls girl boys boy babies baby infants toddlers teenagers pupils elderly"
)


def _followed(sentence: SentenceReading, position: int, carried: Carried, lex: Lexicon) -> Reading | None:
    """The number that this one follows, None where its own words name something else."""
    reading = sentence.readings[position]
    before = reading.antecedent or (_whole_before(sentence, position) if position else carried.last)
    if reading.noun.first >= 0 or reading.noun.borrowed >= 0:
        return before
    alone = position or stands_alone(sentence.tokens, reading, lex)
    if not alone or _names_its_own(sentence, position, lex):
        return None
    if before is not None and position and before.category == "other" and reading.relation in {"", "echo"}:
        named = named_before(sentence.tokens, reading.index, lex, start=before.after)
        if next(named, None) is not None:
            return None  # "nine states say that their citizens fight there; one knows of 200"
    if position and reading.antecedent is None and acts_on(sentence.tokens, sentence.readings[position - 1], reading):
        return _earlier_target(sentence, reading, carried)
    outcome = reading.deed.outcome if reading.deed else None
    if before is None or reading.antecedent is not None or outcome in HUMAN:
        return before
    return _fitting_before(sentence, position, before, carried)


_CLAUSE = 40  # tokens


def acts_on(tokens: list[Token], before: Reading, reading: Reading) -> bool:
    """Whether those counted before are who did it to a bare number: "two helicopters and six gunboats destroyed 37"."""
    deed = reading.deed
    if before.category == "attack" or before.deed is not None or before.noun.first < 0:
        return False
    if deed is None or deed.passive or deed.role != "harms":
        return False
    if before.noun.partitive or before.relation == "part" or tokens[deed.at].low.endswith("ing"):
        return False  # "killing nine, five of them pupils, and wounding 34"
    if before.number.unit != "count" or not before.after <= deed.at < reading.index:
        return False
    subject = range(before.after, deed.at)
    start = max(0, before.index - _CLAUSE)
    first = next((at for at in range(before.index - 1, start - 1, -1) if tokens[at].text in {";", ":"}), start - 1)
    ahead = (token.low for token in tokens[first + 1 : before.index])
    return not any(tokens[at].text in {";", ":"} for at in subject) and not any(low.endswith("ed") for low in ahead)


def _earlier_target(sentence: SentenceReading, reading: Reading, carried: Carried) -> Reading | None:
    """What an earlier sentence counted of which the verb can be said: "sent 60 drones. Two jets downed 37"."""
    kinds = fitting(sentence.tokens, reading)
    earlier = (other for other in reversed(carried.recent[-MOST_GROUPS:]) if other.category in kinds)
    return next((other for other in earlier if is_larger(other, reading)), None)


def _by_deed(reading: Reading, before: Reading | None) -> str | None:
    """The kind that what happened to the counted alone suggests: people are wounded, what was launched is downed."""
    deed = reading.deed
    outcome = deed.outcome if deed is not None else None
    lost = outcome == "lost" and deed is not None and (deed.passive or deed.role == "topic")
    if outcome in HUMAN or outcome == "captured" or lost:
        return "personnel"  # "21,000 lost in a month"
    if outcome in {"shot_down", "launched"} and before is not None and before.category in _FLYING:
        return before.category  # "launched 90 drones. The army shot down 62"
    return None


def _take_from(sentence: SentenceReading, position: int, before: Reading) -> None:
    """The kind of the number before, unless what happened is said of people only."""
    reading = sentence.readings[position]
    outcome = reading.deed.outcome if reading.deed else None
    if outcome in HUMAN and before.category not in PEOPLE and not (outcome == "missing" and before.outcome):
        reading.category = "personnel"
        return
    reading.category = before.category if before.number.unit == "count" else None
    reading.airborne = before.airborne and reading.category == before.category
    if reading.deed is not None and (reading.airborne or reading.category in FLYING):
        reading.deed = sense_of(sentence.tokens, reading.deed, "drone") or reading.deed  # "71 were neutralized"
    if outcome == "missing":
        return
    known = reading.noun.partitive or _drowned(sentence.tokens, reading)
    strangers = position == 0 and before.outcome is None and not known
    if outcome in HUMAN and (reading.category not in PEOPLE or strangers):
        reading.category = "personnel"
    if reading.category is not None and reading.category == before.category:
        reading.group = Group(before.category, before)
    if position and reading.relation in {"restated", "delta"} and before.noun.first >= 0:
        reading.noun = before.noun


def _fitting_before(sentence: SentenceReading, position: int, before: Reading, carried: Carried) -> Reading | None:
    """The number before, or an earlier one where its predicate cannot be said of that, or that is too small.

    Rifles do not walk, and 79 of 88 drones are none of eleven missiles.
    """
    reading = sentence.readings[position]
    kinds = fitting(sentence.tokens, reading)
    fits = before.category in kinds or (kinds is COUNTED and before.category in {None, *_UNLIKE})
    earlier = (
        sentence.readings[max(0, position - MOST_GROUPS) : position] if position else carried.recent[-MOST_GROUPS:]
    )
    if position and fits and before.category in MATERIEL and before.relation in HANGING | {"listed"}:
        return _whole_that_holds(reading, before, earlier) or before
    if fits and (position or reading.further or is_larger(before, reading)):
        return before
    fitting_ones = [other for other in reversed(earlier) if other.category in kinds]
    larger = next((other for other in fitting_ones if is_larger(other, reading)), None)
    return larger or (before if fits else next(iter(fitting_ones), None))


def _whole_that_holds(reading: Reading, before: Reading, earlier: list[Reading]) -> Reading | None:
    """The sum that the number may be some of, where the last of its parts is too small.

    Such as "95 weapons, among them 80 drones and 15 missiles; 70 were stopped".
    """
    if reading.relation not in {"", "echo", "own"} or reading.further or is_larger(before, reading):
        return None
    parts = {"part", "listed"}
    wholes = [other for other, part in pairwise(earlier) if other.relation not in parts and part.relation == "part"]
    return next((other for other in reversed(wholes) if other.category in MATERIEL and is_larger(other, reading)), None)


def _names_its_own(sentence: SentenceReading, position: int, lex: Lexicon) -> bool:
    """Whether the sentence itself names them before "of them": "says it lays no mines, but lists 90 of them"."""
    reading = sentence.readings[position]
    if position or not reading.noun.partitive or reading.distant:
        return False
    return next(named_before(sentence.tokens, reading.index, lex), None) is not None


def _is_former(sentence: SentenceReading, position: int, carried: Carried) -> bool:
    """Whether the number counts some of one of the last two: "downed 40 of the former and nine of the latter"."""
    tokens, reading = sentence.tokens, sentence.readings[position]
    behind = tuple(token.low for token in tokens[reading.index + 1 : reading.index + 4])
    if behind[:2] != ("of", "the") or behind[2:] not in {("former",), ("latter",)} or reading.number.unit != "count":
        return False
    two = [other for other in sentence.readings[:position] if other.noun.first >= 0][-2:]
    distant = len(two) < 2  # noqa: PLR2004 - the former and the latter
    if distant:
        two = [other for other in carried.recent if other.noun.first >= 0][-2:]
    if len(two) < 2:  # noqa: PLR2004
        return False
    whole = two[0] if behind[2] == "former" else two[1]
    reading.relation, reading.antecedent, reading.distant = "part", whole, distant
    reading.category, reading.noun = whole.category, reading.noun._replace(first=-1)
    earlier = sentence.readings[position - 1] if position else None
    if reading.deed is None and earlier is not None and earlier.relation == "part":
        reading.deed = earlier.deed
    return True


def _is_of_whom(sentence: SentenceReading, position: int) -> bool:
    """Whether the first number counts some of the soldiers before it: "Quayan forces, some 900 of whom"."""
    reading = sentence.readings[position]
    if position or reading.category is not None:
        return False
    if [token.low for token in sentence.tokens[reading.index + 1 : reading.index + 3]] != ["of", "whom"]:
        return False
    reading.category = "personnel"
    return True


def _is_of_its_own(sentence: SentenceReading, position: int) -> bool:
    """Whether a side's own people are meant: "lost three of its own", but not behind drones that were downed."""
    tokens, reading = sentence.tokens, sentence.readings[position]
    at = reading.index + 3
    before = sentence.readings[:position]
    if before and before[-1].category in MATERIEL and all(other.category not in PEOPLE for other in before):
        return False
    if reading.category is not None or at >= len(tokens) or tokens[at].low != "own" or tokens[at - 2].low != "of":
        return False
    if reading.deed is None or reading.deed.outcome not in TOLLS | {"lost", "captured", "exchanged"}:
        return False
    reading.category = "personnel"
    return True


def _whole_before(sentence: SentenceReading, position: int) -> Reading:
    """The number before, or the one of which that one was only a part: "32 people, 12 of them children, and dozens"."""
    readings = sentence.readings
    before = readings[position - 1]
    if position > 1 and before.number.worded and before.number.high == 1 and before.category in {None, "other"}:
        before = readings[position - 2]  # "23 people in one grave and 15 in another"
    if readings[position].further:
        counted = (earlier for earlier in reversed(readings[:position]) if earlier.number.unit == "count")
        return next(counted, before)  # "31 trucks with 80 tonnes of rice; another nine"
    if _opens_segment(sentence, position):
        first = position - 1
        while first and not _parted(sentence.tokens, readings[first - 1], readings[first]):
            first -= 1
        return readings[first]
    if before.relation != "part" or readings[position].relation != "listed" or readings[position].deed is None:
        return before
    at = position - 1
    while at > 0 and readings[at].relation in {"part", "listed"}:
        if readings[at].relation == "part":
            return readings[at - 1]
        at -= 1
    return before


def _opens_segment(sentence: SentenceReading, position: int) -> bool:
    """Whether the number heads a new part of a list by places: "at A 55 troops and two guns; at B 20"."""
    reading, tokens = sentence.readings[position], sentence.tokens
    ends = reading.index + 1 >= len(tokens) or not tokens[reading.index + 1].is_word or stops(tokens[reading.index + 1])
    if reading.noun.first >= 0 or reading.deed is not None or not ends:
        return False
    at = reading.index - 1
    while at > 0 and tokens[at].text != ";" and tokens[at].number < 0:
        if tokens[at].low in AUXILIARIES or tokens[at].low.endswith("ed"):
            return False  # "families were told of eleven"
        at -= 1
    return tokens[at].text == ";"


def _parted(tokens: list[Token], before: Reading, reading: Reading) -> bool:
    return any(token.text == ";" for token in tokens[before.index : reading.index])


def _drowned(tokens: list[Token], reading: Reading) -> bool:
    """Whether those on board are meant: "a boat with 40 migrants sank; rescuers speak of 12 drowned"."""
    return reading.deed is not None and tokens[reading.deed.at].low == "drowned"


def _looks_back(tokens: list[Token], reading: Reading) -> bool:
    """Whether a bare number that opens a sentence counts what the sentence before counted: "Four were intercepted"."""
    admitted = reading.index > 0 and tokens[reading.index - 1].low in ADMITS  # "Quay acknowledged 24 killed"
    near = reading.index <= 2 and not admitted  # noqa: PLR2004 - at most "Another four", "Of these, four"
    return (
        near or _drowned(tokens, reading) or reading.antecedent is not None or reading.noun.partitive or reading.further
    )
