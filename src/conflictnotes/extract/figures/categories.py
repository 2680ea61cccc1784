"""What the rest of the sentence and of the passage makes of a number: prices, the displaced, the dead, lists."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.civilians import settle_civilians
from conflictnotes.extract.figures.fitting import fate_of
from conflictnotes.extract.figures.homonyms import settle_homonyms
from conflictnotes.extract.figures.kinds import PEOPLE, TOLLS
from conflictnotes.extract.figures.measured import measure_alike
from conflictnotes.extract.figures.nouns import head_of
from conflictnotes.extract.figures.sidewords import CITES, SPEECH
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.reading import Carried, Reading, SentenceReading
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["settle_categories"]

_SAYING = word_set("alleged wrote said told claimed estimated believe believes testified recalled recounted insisted")
_HARMED = TOLLS | {"captured"}
_GOES_ON = word_set("part echo listed own")


def settle_categories(sentence: SentenceReading, carried: Carried, lex: Lexicon) -> None:
    """Settle bare numbers that another number or an earlier sentence explains, and people who flee."""
    readings, tokens = sentence.readings, sentence.tokens
    for earlier, reading in pairwise(readings):
        _compare(tokens, reading.antecedent or earlier, reading)
    for position, reading in enumerate(readings):
        measure_alike(tokens, readings, position)
        settle_homonyms(tokens, readings, position, carried)
        settle_civilians(tokens, readings, position, lex)
        _settle_tellers(tokens, reading)
        _settle_ground(tokens, readings, position)
        if position and _are_planes(tokens, readings[position - 1], reading):
            reading.category, reading.outcome = "aircraft", readings[position - 1].outcome
        if _fly(tokens, reading) or _are_among_planes(tokens, readings, position):
            reading.category = "aircraft"
            reading.outcome = fate_of(reading, reading.deed) if reading.deed is not None else reading.outcome
        _settle_some(tokens, readings, position)
        before = readings[position - 1] if position else None
        if before is not None and reading.relation == "change" and reading.category in {None, "other"}:
            reading.category = before.category
        part = reading.relation in _GOES_ON and reading.noun.first < 0
        part = part and before is not None and reading.outcome in {None, before.outcome}
        part = part and (reading.antecedent is None or reading.antecedent.category != "personnel")
        if part and before is not None and before.category == "civilian" and reading.category == "personnel":
            reading.category = "civilian"  # "9,000 Fijians, 800 of them on Friday"
        joined = before is not None and before.noun.category == "civilian" and before.category == "personnel"
        some = reading.noun.first < 0 and (reading.relation in _GOES_ON or (before is not None and before.whole))
        if joined and some and reading.category == "civilian":
            reading.category = "personnel"  # "of 430 residents who joined the army 58 died"
        _settle_dead(tokens, reading, carried, lex)


_THEM = word_set("them whom these")


def _settle_some(tokens: list[Token], readings: list[Reading], position: int) -> None:
    """Let what nothing is known of be people where it is some of them: "117 killed, six of them signatories"."""
    reading = readings[position]
    whole = reading.antecedent or (readings[position - 1] if position else None)
    unknown = reading.category == "other" and reading.number.unit == "count" and reading.noun.first > reading.index + 2
    if not unknown or reading.relation != "part" or tokens[reading.index + 2].low not in _THEM:
        return
    if whole is not None and whole.category in PEOPLE:
        reading.category = whole.category
        reading.outcome = reading.outcome or whole.outcome


def _settle_dead(tokens: list[Token], reading: Reading, carried: Carried, lex: Lexicon) -> None:
    """Let a bare toll be of civilians where it is said so: "put the dead among traders at 16", "deaths at 18"."""
    deed = reading.deed
    if deed is not None and _restates(tokens, reading) and carried.dead == "civilian":
        reading.category = "civilian"  # "put the toll at 37 killed", of traders
    if deed is None or deed.outcome != "killed" or deed.role != "topic" or reading.category != "personnel":
        return
    if reading.noun.first < 0 and not reading.relation:
        known = carried.dead == "civilian"
        reading.category = "civilian" if known or _are_among(tokens, deed.at, lex) else "personnel"


def _restates(tokens: list[Token], reading: Reading) -> bool:
    """Whether a bare number of the dead or wounded is another's toll of those counted before: "put the toll at 37"."""
    bare = reading.noun.first < 0 and reading.category == "personnel" and reading.outcome in {"killed", "wounded"}
    before = [token.low for token in tokens[max(0, reading.index - _TOLL_REACH) : reading.index]]
    return bare and "toll" in before and not {".", ";", "death"}.intersection(before) and "at" in before


_TOLL_REACH = 8


def _are_among(tokens: list[Token], at: int, lex: Lexicon) -> bool:
    """Whether the word of a toll at ``at`` says who they were: "the deaths among traders", "of villagers"."""
    ahead = [token.low for token in tokens[at + 1 : at + 4] if token.low not in {"the", "local"}]
    before = tokens[at - 1].low if at else ""
    among = ahead[:1] in (["among"], ["of"]) and len(ahead) > 1 and lex.heads.get(ahead[1]) == "civilian"
    return among or before in {"civilian", "civilians'"}


def _compare(tokens: list[Token], before: Reading, reading: Reading) -> None:
    """What a number takes from the one before it, or does not take."""
    inherited = reading.deed is not None and reading.deed.at < before.index
    orphan = reading.relation == "part" and before.deed is None and not before.whole
    if inherited and (orphan or (reading.relation == "listed" and _has_own_verb(tokens, reading.index))):
        reading.deed, reading.outcome = None, None  # "detained 90 marchers, prosecuted 40, including 12 pupils"
    if reading.relation != "listed":
        return
    after = reading.noun.after
    if reading.noun.first >= 0 and after < len(tokens) and tokens[after].low in _SAYING:
        reading.deed, reading.outcome = None, None  # "killed six men, two elders alleged"
    recruited = reading.deed is not None and reading.deed.outcome == "mobilized" and reading.deed.role == "state"
    if recruited and before.outcome in _HARMED:
        reading.deed, reading.outcome = before.deed, before.outcome  # "among them 300 officers and 90 mobilized men"


def _has_own_verb(tokens: list[Token], index: int) -> bool:
    """Whether a verb that says no outcome, or "to" behind one, governs the number instead of the list's verb."""
    at = index - 1
    while at > 0 and (tokens[at].low in _MODIFIERS or (tokens[at].low == "to" and tokens[at - 1].low == "up")):
        at -= 1
    low = tokens[at].low
    return low == "to" or low in _IRREGULAR or (low.endswith("ed") and low not in _ADJECTIVAL)


_MODIFIERS = word_set("at least more than about around some up over nearly almost another the a an only just as many")
_IRREGULAR = word_set("took taking sent brought gave left put led drove met saw told made fined swore bought sold")
_ADJECTIVAL = word_set("estimated reported combined alleged added united confirmed unspecified")


def _settle_tellers(tokens: list[Token], reading: Reading) -> None:
    """People known by their work who only tell something are personnel: "three dockers recalled"."""
    noun = reading.noun
    if noun.first < 0 or noun.partitive:
        return
    if reading.number.unit == "count" and _is_cited(tokens, reading.index):
        reading.outcome, reading.deed = None, None  # "was shot dead, according to two officials"
    if reading.category != "civilian" or tokens[noun.last].low not in _WORKING:
        return
    behind = tokens[noun.after].low if noun.after < len(tokens) else ""
    before = tokens[reading.index - 1].low if reading.index else ""
    if reading.outcome == "exchanged":
        reading.category = "personnel"
    elif behind in SPEECH | _TESTIFY or before in CITES:
        reading.category, reading.outcome, reading.deed = "personnel", None, None


def _are_planes(tokens: list[Token], before: Reading, reading: Reading) -> bool:
    """Whether fighters are planes, for planes stand before them: "six planes, five fighters and a tanker"."""
    noun = reading.noun
    if noun.first < 0 or reading.category != "personnel" or before.category != "aircraft":
        return False
    return tokens[noun.last].low == "fighters" and noun.last == noun.first and before.noun.first >= 0


def _are_among_planes(tokens: list[Token], readings: list[Reading], position: int) -> bool:
    """Whether planes are some of the fighters or stand beside them: "42 fighters, two bombers and a tanker"."""
    reading, following = readings[position], readings[position + 1 : position + 2]
    if reading.category != "personnel" or reading.noun.first < 0 or tokens[reading.noun.last].low != "fighters":
        return False
    return bool(following) and following[0].category == "aircraft" and following[0].relation in {"part", "listed"}


def _fly(tokens: list[Token], reading: Reading) -> bool:
    """Whether fighters take off or are scrambled, as planes are."""
    noun = reading.noun
    if reading.category != "personnel" or noun.first < 0 or tokens[noun.last].low != "fighters":
        return False
    around = tokens[max(0, reading.index - 2) : reading.index] + tokens[noun.after : noun.after + 6]
    low = [token.low for token in around]
    took_off = any(pair == ("took", "off") for pair in pairwise(low))
    return took_off or not _FLYING_DEEDS.isdisjoint(low)


_FLYING_DEEDS = word_set("scrambled scramble scrambling flew overflew airborne refueled refuelled")
_VOICES = word_set("officials sources diplomats analysts witnesses officers commanders aides lawmakers experts people")


def _is_cited(tokens: list[Token], index: int) -> bool:
    """Whether the counted are named as those who say so: "according to two", "quoting three"."""
    at = index - 1
    while at > 0 and tokens[at].low in {"at", "least", "about", "some", "more", "than"}:
        at -= 1
    return tokens[at].low in CITES or (tokens[at].low == "to" and tokens[at - 1].low == "according")


def _settle_ground(tokens: list[Token], readings: list[Reading], position: int) -> None:
    """Quarters of a town that change hands are settlements; what a barrage passes over is not shot down."""
    reading = readings[position]
    noun, deed = reading.noun, reading.deed
    if reading.category != "other" or noun.first < 0 or deed is None:
        return
    last = head_of(tokens, noun)
    if reading.outcome == "killed" and noun.category == "other" and last not in _ANIMALS:
        reading.outcome, reading.deed = None, None  # "killed 70 men and took six caves"
    elif reading.outcome == "captured" and last in _QUARTERS:
        reading.category = "settlement"
        if noun.borrowed >= 0 and position + 1 < len(readings):
            readings[position + 1].category = "settlement"  # "14 of the 18 districts"
    elif reading.outcome == "captured" and tokens[deed.at].low in _LOOTS and last not in _CATTLE:
        reading.outcome, reading.deed = None, None  # "looted nine warehouses"
    elif reading.outcome == "shot_down" and reading.relation == "listed" and last not in _AIMS:
        reading.outcome, reading.deed = None, None  # "downed 40 drones over six regions"


_QUARTERS = word_set("districts district neighborhoods quarters suburbs wards townships")
_LOOTS = word_set("looted looting loots loot plundered plundering pillaged pillaging ransacked")
_CATTLE = word_set("cattle goats sheep cows camels livestock animals horses donkeys oxen herds")
_ANIMALS = _CATTLE | word_set(
    """
    pigs chickens hens ducks poultry birds dogs dog cats puppies elephants buffaloes mules lambs calves bulls sheep cow
    fish dolphins pets hippos rhinos gorillas lions deer reindeer rabbits turkeys geese beasts creatures llamas ponies
    """
)
_AIMS = word_set("targets objects threats means weapons projectiles")
_TESTIFY = word_set("swore swear swears say tell speak agree agreed recall recalls corroborated")
_WORKING = word_set(
    """
    workers employees technicians engineers drivers truckers traders merchants doctors surgeons nurses medics
    paramedics teachers lawyers shopkeepers fishermen farmers clerks porters smugglers miners businessmen
    """
)
