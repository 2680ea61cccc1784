"""What the rest of the sentence and of the passage makes of a number: prices, the displaced, the dead, lists."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.kinds import PEOPLE, TOLLS
from conflictnotes.extract.figures.sidewords import CITES, SPEECH
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.reading import Carried, Reading, SentenceReading
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["settle_categories"]

_AGAINST = word_set("against from versus vs than to")
_ANYONE = word_set(
    """
    people persons individuals others inhabitants thousands citizens souls families households residents civilians
    villagers
    """
)
_FLED = word_set(
    """
    fled flee flees fleeing displaced displacing displacement evacuated evacuating uprooted homeless stranded confined
    sheltering resettled relocated deported
    """
)
_DISPLACES = word_set("displacing displaced displaces uprooting uprooted evacuating evacuated")
_SAYING = word_set("alleged wrote said told claimed estimated believe believes testified recalled recounted insisted")
_REACH = 24
_HARMED = TOLLS | {"captured"}


def settle_categories(sentence: SentenceReading, carried: Carried, lex: Lexicon) -> None:
    """Settle bare numbers that another number or an earlier sentence explains, and people who flee."""
    readings, tokens = sentence.readings, sentence.tokens
    for earlier, reading in pairwise(readings):
        _compare(tokens, reading.antecedent or earlier, reading)
    for position, reading in enumerate(readings):
        _settle_displaced(tokens, readings, position)
        if not _is_of_personnel(tokens, readings, position, lex):
            _settle_residents(tokens, reading, lex)
        _settle_tellers(tokens, reading)
        before = readings[position - 1] if position else None
        if before is not None and reading.relation == "change" and reading.category in {None, "other"}:
            reading.category = before.category
        part = reading.relation in _GOES_ON and reading.noun.first < 0
        part = part and before is not None and reading.outcome in {None, before.outcome}
        if part and before is not None and before.category == "civilian" and reading.category == "personnel":
            reading.category = "civilian"  # "9,000 Fijians, 800 of them on Friday"
        deed = reading.deed
        if deed is None or deed.outcome != "killed" or reading.noun.first >= 0 or reading.relation:
            continue
        if deed.role == "topic" and carried.dead == "civilian" and reading.category == "personnel":
            reading.category = "civilian"  # "put the deaths at 18", of villagers


def _compare(tokens: list[Token], before: Reading, reading: Reading) -> None:
    """What a number takes from the one before it, or does not take."""
    against = tokens[reading.index - 1].low in _AGAINST
    if against and before.category == "money" and reading.noun.first < 0 and reading.number.unit == "count":
        reading.category = "money"  # "75,000 pesos against 40,000 in May"
    inherited = reading.deed is not None and reading.deed.at < before.index
    orphan = reading.relation == "part" and before.deed is None and not before.whole
    if inherited and (orphan or (reading.relation == "listed" and _has_own_verb(tokens, reading.index))):
        reading.deed, reading.outcome = None, None  # "detained 90 marchers, prosecuted 40, including 12 pupils"
    behind = [token.low for token in tokens[reading.index + 1 : reading.index + 3]]
    if before.category == "money" and reading.number.unit == "count" and behind == ["of", "it"]:
        reading.category, reading.deed, reading.outcome, reading.party = (
            "money",
            None,
            None,
            None,
        )  # "$9 billion, two of it by May"
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
    while at > 0 and tokens[at].low in _MODIFIERS:
        at -= 1
    low = tokens[at].low
    return low == "to" or (low.endswith("ed") and low not in _ADJECTIVAL)


_MODIFIERS = word_set("at least more than about around some up over nearly almost another the a an only just as many")
_ADJECTIVAL = word_set("estimated reported combined alleged added united confirmed unspecified")


def _settle_displaced(tokens: list[Token], readings: list[Reading], position: int) -> None:
    """People who flee are civilians: "640 people, a third of them minors, have fled", "displacing thousands"."""
    reading = readings[position]
    if reading.number.unit != "count":
        return
    if reading.noun.first < 0:
        _settle_bare(tokens, reading)
        return
    if reading.category not in PEOPLE or tokens[reading.noun.last].low not in _ANYONE:
        return
    if reading.outcome in _HARMED and not reading.relation:
        return
    for at in range(reading.after, min(reading.after + _REACH, len(tokens))):
        token = tokens[at]
        if token.text in ".;:" or (
            token.number >= 0 and tokens[at - 1].text != "(" and _counts_others(readings[position:], token)
        ):
            return
        if token.low in _FLED or (token.low == "move" and tokens[at - 1].low == "the"):
            reading.category, reading.outcome, reading.deed = "civilian", None, None
            return


def _settle_bare(tokens: list[Token], reading: Reading) -> None:
    """Who a bare number are: "displacing thousands", "a population of about 40,000", "a boat with six on board"."""
    behind = [token.low for token in tokens[reading.index + 1 : reading.index + 3]]
    before = tokens[max(0, reading.index - 4) : reading.index]
    aboard = behind[:1] == ["aboard"] or behind == ["on", "board"]
    forces = behind[:1] == ["strong"] or (len(before) > 1 and reading.named[0] < 0 and _numbers(before))
    if forces or (aboard and reading.category in {None, "other"}):
        reading.category = "personnel"
    elif (_counts_kin(before) and reading.deed is None) or (behind and behind[0] in _FLED):
        reading.category, reading.outcome = "civilian", None
    elif any(token.low in _DISPLACES for token in before[-3:]):
        reading.category = "civilian"


def _numbers(before: list[Token]) -> bool:
    """Whether a verb says how many a force is: "attackers, numbering", "meant to number"."""
    words = [token.low for token in before if token.low not in _MODIFIERS or token.low == "the"]
    return bool(words) and words[-1] in _NUMBERING and words[-2:-1] not in (["the"], ["a"], ["total"])


_NUMBERING = word_set("number numbers numbering numbered")


def _counts_kin(before: list[Token]) -> bool:
    """Whether the words before a bare number are "population of" or "mother of"."""
    at = next((at for at in range(len(before) - 1, 0, -1) if before[at].low == "of"), 0)
    return at > 0 and before[at - 1].low in _KIN


_KIN = word_set(
    """
    town city village hamlet township settlement camp population populations
    mother father parent grandmother grandfather home
    """
)


def _settle_residents(tokens: list[Token], reading: Reading, lex: Lexicon) -> None:
    """People of whom the sentence says no harm are a country's or a town's: "home to 9,000 people", "9,000 Fijians".

    Whoever knows of a matter, or comes in groups, is none.
    """
    noun, deed = reading.noun, reading.deed
    if reading.category == "civilian" and reading.outcome == "deployed":
        reading.outcome = None  # "80 had been relocated before"
    if reading.category != "personnel" or noun.first < 0 or reading.number.unit != "count":
        return
    last = tokens[noun.last]
    behind = tokens[noun.after].low if noun.after < len(tokens) else ""
    nation = last.text in lex.peoples or ((last.text,) in lex.adjectives and behind not in _JOINS)
    if not nation and last.low not in _CROWD:
        return
    moved = deed is not None and deed.outcome == "deployed" and tokens[deed.at].low in _RELOCATED
    uprooted = deed is not None and tokens[deed.at].low in _FLED
    harmed = deed is not None and deed.role in {"harms", "topic"} and not uprooted
    if (reading.outcome is not None and not moved) or harmed:
        return
    before = tuple(token.low for token in tokens[max(0, reading.index - 2) : reading.index])
    if behind not in _KNOWING and not (before[-1:] == ("of",) and before[0] in _PARTIES_OF):
        reading.category, reading.outcome = "civilian", None


_GOES_ON = word_set("part echo listed own")
_JOINS = word_set("and or , to")
_CROWD = word_set("people nationals citizens foreigners inhabitants")
_RELOCATED = word_set("moved relocated transferred")
_KNOWING = word_set("familiar close briefed involved")
_PARTIES_OF = word_set("groups group teams team squads squad crews crew parties party bands gangs units")


def _is_of_personnel(tokens: list[Token], readings: list[Reading], position: int, lex: Lexicon) -> bool:
    """Whether women or nationals are some of the soldiers or captives before: "60 gendarmes, 12 of them Ugandans"."""
    reading = readings[position]
    whole = reading.antecedent or (readings[position - 1] if position else None)
    named = reading.noun.partitive and reading.noun.first >= 0 and reading.number.unit == "count"
    if reading.relation != "part" or not named or whole is None or whole.category != "personnel":
        return False
    last = tokens[reading.noun.last]
    if last.low not in {"women", "woman"} and last.text not in lex.peoples:
        return False
    reading.category = "personnel"
    return True


def _settle_tellers(tokens: list[Token], reading: Reading) -> None:
    """People known by their work who only tell something are personnel: "three dockers recalled"."""
    noun = reading.noun
    if reading.category != "civilian" or noun.first < 0 or reading.noun.partitive:
        return
    if tokens[noun.last].low not in _WORKING:
        return
    behind = tokens[noun.after].low if noun.after < len(tokens) else ""
    before = tokens[reading.index - 1].low if reading.index else ""
    if reading.outcome == "exchanged":
        reading.category = "personnel"
    elif behind in SPEECH | _TESTIFY or before in CITES:
        reading.category, reading.outcome, reading.deed = "personnel", None, None


_TESTIFY = word_set("swore swear swears say tell speak agree agreed recall recalls corroborated")
_WORKING = word_set(
    """
    workers employees technicians engineers drivers truckers traders merchants doctors surgeons nurses medics
    paramedics teachers lawyers shopkeepers fishermen farmers clerks porters smugglers miners businessmen
    """
)


def _counts_others(readings: list[Reading], token: Token) -> bool:
    """Whether the number of ``token`` opens another member of a list: no share of the people, no sum in brackets."""
    for other in readings:
        if other.number.start == token.start:
            return other.number.unit != "percent" and other.relation not in {"restated", "part"}
    return False
