"""Whether the people that a number counts are civilians: who flee, live somewhere or stand in a list of civilians."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.deeds import AUXILIARIES
from conflictnotes.extract.figures.kinds import PEOPLE, TOLLS
from conflictnotes.extract.figures.nouns import head_of
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from collections.abc import Collection

    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.reading import Reading
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["settle_civilians"]

_ANYONE = word_set(
    """
    people persons individuals others inhabitants thousands citizens souls families households residents civilians
    villagers
    """
)
_FLED = word_set(
    """
    fled flee flees fleeing displaced displacing displacement evacuated evacuating uprooted homeless stranded confined
    sheltering resettled relocated deported trapped besieged starving
    """
)
_DISPLACES = word_set("displacing displaced displaces uprooting uprooted evacuating evacuated")
_REACH = 24
_HARMED = TOLLS | {"captured"}
_MODIFIERS = word_set("at least more than about around some up over nearly almost another the a an only just as many")


def settle_civilians(tokens: list[Token], readings: list[Reading], position: int, lex: Lexicon) -> None:
    """Settle whether the number's people are civilians, by what they do and by the number before."""
    reading = readings[position]
    _settle_displaced(tokens, readings, position, lex)
    _settle_announced(tokens, reading)
    _settle_households(tokens, reading)
    if not _is_of_personnel(tokens, readings, position, lex):
        _settle_residents(tokens, reading, lex)
    if reading.category == "personnel" and _are_all_civilians(tokens, reading, lex):
        reading.category = "civilian"
    if position and _goes_on_with_civilians(tokens, readings[position - 1], reading):
        reading.category = "civilian"
    if reading.category == "personnel" and _is_of_civilians(tokens, readings, position):
        reading.category = "civilian"
    if reading.category == "civilian" and _take_arms(tokens, reading):
        reading.category = "personnel"
        sent = any(token.low in _DEPLOYED for token in tokens[reading.noun.after : reading.noun.after + _ARMS_REACH])
        reading.outcome = "deployed" if sent and reading.outcome is None else reading.outcome


def _is_of_civilians(tokens: list[Token], readings: list[Reading], position: int) -> bool:
    """Whether the number counts some of the civilians before: "62 civilians; of them, 40 men and nine volunteers"."""
    reading = readings[position]
    if reading.noun.first < 0 or head_of(tokens, reading.noun) not in _PLAIN:
        return False
    whole = reading.antecedent
    if whole is None and position and reading.relation == "part":
        whole = readings[position - 1]
    if whole is None and position and reading.relation == "listed" and readings[position - 1].relation == "part":
        whole = readings[position - 1].antecedent or readings[position - 1]
    return whole is not None and whole.category == "civilian" and reading.number.unit == "count"


_PLAIN = word_set("men people persons members staff volunteers others employees")


def _take_arms(tokens: list[Token], reading: Reading) -> bool:
    """Whether residents have become soldiers: "90 residents who joined the formation", "citizens were mobilized"."""
    noun = reading.noun
    if noun.first < 0 or reading.number.unit != "count" or noun.partitive:
        return False
    if reading.deed is not None and reading.deed.outcome == "mobilized":
        return True
    ahead = tokens[noun.after : noun.after + _ARMS_REACH]
    joins = next((at for at, token in enumerate(ahead) if token.low in _ENLIST or token.text in ".;:,("), -1)
    if joins < 0 or ahead[joins].low not in _ENLIST:
        return False
    return not _RANKS.isdisjoint(token.low for token in ahead[joins + 1 :])


_ARMS_REACH = 12
_DEPLOYED = word_set("deployed deploy")
_ENLIST = word_set(
    """
    joined join joining deployed deploy enlisted enlist volunteered signed enrolled fight fought fighting serve served
    serving
    """
)
_RANKS = word_set(
    """
    formation formations army forces military battalion battalions brigade brigades regiment regiments detachment
    detachments militia militias unit units ranks contract contracts front war fighters
    """
)


_ALL = word_set("all mostly mainly both predominantly")


def _are_all_civilians(tokens: list[Token], reading: Reading, lex: Lexicon) -> bool:
    """Whether an aside says so of all: "nine bodies, all civilians", "12 people, most of them women"."""
    at = reading.after
    if reading.number.unit != "count" or at + 2 >= len(tokens) or tokens[at].text not in {",", "(", "–", "—"}:
        return False
    most = tokens[at + 1].low == "most" and tokens[at + 2].low == "of"
    if not most and tokens[at + 1].low not in _ALL:
        return False
    ahead = (token.low for token in tokens[at + 2 : at + 6] if token.low not in {"of", "them"})
    return lex.heads.get(next(ahead, "")) == "civilian"


_CIVIL = frozenset({"civilian", "civilians"})


def _goes_on_with_civilians(tokens: list[Token], before: Reading, reading: Reading) -> bool:
    """Whether the civil word said of the first holds for the list: "17 civilian deaths, 31 missing people"."""
    if reading.category != "personnel" or before.category != "civilian" or reading.relation != "listed":
        return False
    if before.relation == "part":
        return False  # "14 dead, 13 of them civilians, and 46 wounded"
    if reading.outcome not in _HARMED or before.outcome not in TOLLS:
        return False
    noun = reading.noun
    anyone = noun.first < 0 or tokens[noun.last].low in _ANYONE | {"injuries", "wounded", "injured"}
    return anyone and any(token.low in _CIVIL for token in tokens[: reading.index])


def _settle_displaced(tokens: list[Token], readings: list[Reading], position: int, lex: Lexicon) -> None:
    """People who flee are civilians: "640 people, a third of them minors, have fled", "displacing thousands"."""
    reading = readings[position]
    if reading.number.unit != "count":
        return
    if reading.noun.first < 0:
        _settle_bare(tokens, reading, lex)
        return
    anyone = tokens[reading.noun.last].low in _ANYONE or _flee_abroad(tokens, reading)
    if reading.category not in PEOPLE or not anyone:
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


_ABROAD = word_set("country home homes abroad conscription mobilization mobilisation draft fighting war violence")


def _flee_abroad(tokens: list[Token], reading: Reading) -> bool:
    """Whether men flee what soldiers do not: "thousands of men are trying to flee the country"."""
    if tokens[reading.noun.last].low not in {"men", "women", "males", "youths"}:
        return False
    ahead = tokens[reading.after : reading.after + 9]
    fled = next((at for at, token in enumerate(ahead) if token.low in {"flee", "fled", "fleeing", "flees"}), -1)
    return fled >= 0 and any(token.low in _ABROAD for token in ahead[fled:])


def _settle_announced(tokens: list[Token], reading: Reading) -> None:
    """People whose number is announced and who fled or crossed over: "the number of people who have crossed at 90"."""
    first, last = reading.named
    if first < 0 or reading.noun.first >= 0 or reading.category != "personnel" or tokens[last].low not in _ANYONE:
        return
    ahead = tokens[last + 1 : last + 1 + _ANNOUNCED_REACH]
    if any(token.low in _FLED | {"crossed", "returned", "crossing"} for token in ahead):
        reading.category, reading.outcome, reading.deed = "civilian", None, None


_ANNOUNCED_REACH = 5
_HOUSEHOLDS = word_set("households household")
_MOVES = _FLED | word_set("left returned reached arrived moved crossed returning living live arriving leaving")


def _settle_households(tokens: list[Token], reading: Reading) -> None:
    """Households that move are people: "300 households have fled", not "300 households have no light"."""
    noun = reading.noun
    if reading.category != "other" or noun.first < 0 or tokens[noun.last].low not in _HOUSEHOLDS:
        return
    reading.outcome, reading.deed = None, None
    for token in tokens[noun.first : noun.after + _HOUSEHOLD_REACH]:
        if token.text in ".;:":
            return
        if token.low in _MOVES:
            reading.category = "civilian"
            return


_HOUSEHOLD_REACH = 8


def _settle_bare(tokens: list[Token], reading: Reading, lex: Lexicon) -> None:
    """Who a bare number are: "displacing thousands", "a population of about 40,000", "a boat with six on board"."""
    behind = [token.low for token in tokens[reading.index + 1 : reading.index + 5]]
    moved = next((low for low in behind if low not in AUXILIARIES | {"also", "since", "already"}), "") in _FLED
    moved = moved and reading.category in {None, "other"}
    behind = behind[:2]
    before = tokens[max(0, reading.index - 4) : reading.index]
    aboard = behind[:1] == ["aboard"] or behind == ["on", "board"]
    forces = (
        _is_strength(tokens, reading)
        or _counts_kin(before, _MANNED)
        or (len(before) > 1 and reading.named[0] < 0 and _numbers(before))
    )
    if forces or (aboard and reading.category in {None, "other"}):
        reading.category = "personnel"
    elif _counts_kin(before, {"family"}):
        reading.category = "civilian"
    elif (_counts_kin(before) and reading.deed is None) or (behind and behind[0] in _FLED) or moved:
        reading.category, reading.outcome = "civilian", None
    elif _are_civil_by_verb(tokens, reading, lex):
        reading.category = "civilian"


def _are_civil_by_verb(tokens: list[Token], reading: Reading, lex: Lexicon) -> bool:
    """Whether what is done says that a bare number are civilians: "the camp houses 900", "displacing 40"."""
    before = tokens[max(0, reading.index - 3) : reading.index]
    if reading.category in {None, "other"} and before and before[-1].low in _HOUSES:
        return True
    if reading.outcome != "wounded" and any(token.low in _DISPLACES for token in before):
        return True
    return reading.category == "personnel" and _are_set_upon(tokens, reading, lex)


_HOUSES = word_set("houses housing shelters hosts hosting accommodates")


def _are_set_upon(tokens: list[Token], reading: Reading, lex: Lexicon) -> bool:
    """Whether civilians were attacked right before: "opened fire on worshippers, killing 27"."""
    at = reading.deed.at if reading.deed is not None else 0
    if (
        at < _SET_UPON
        or reading.outcome not in TOLLS
        or not tokens[at].low.endswith("ing")
        or tokens[at - 1].text != ","
    ):
        return False
    hit = at - 2
    if lex.heads.get(tokens[hit].low) != "civilian" or tokens[hit].low not in lex.plurals:
        return False
    return any(token.low in _UPON for token in tokens[hit - 3 : hit])


_SET_UPON = 5
_UPON = word_set("on at of among into against upon")


def _is_strength(tokens: list[Token], reading: Reading) -> bool:
    """Whether "strong" says how many a force are: "1,500 strong", "a 900-strong garrison", but no crowd."""
    behind = [token.low for token in tokens[reading.index + 1 : reading.index + 4]]
    return behind[:1] == ["strong"] or (behind[1:2] == ["strong"] and _CROWDS.isdisjoint(behind))


_CROWDS = word_set("crowd crowds march rally protest demonstration congregation audience procession electorate")


def _numbers(before: list[Token]) -> bool:
    """Whether a verb says how many a force is: "attackers, numbering", "meant to number"."""
    words = [token.low for token in before if token.low not in _MODIFIERS or token.low == "the"]
    return bool(words) and words[-1] in _NUMBERING and words[-2:-1] not in (["the"], ["a"], ["total"])


_NUMBERING = word_set("number numbers numbering numbered")


def _counts_kin(before: list[Token], kin: Collection[str] | None = None) -> bool:
    """Whether the words before a bare number are "population of", "mother of" or one of these."""
    at = next((at for at in range(len(before) - 1, 0, -1) if before[at].low == "of"), 0)
    return at > 0 and before[at - 1].low in (_KIN if kin is None else kin)


_MANNED = word_set(
    "cell gang band squad patrol garrison garrisons crew crews contingent contingents force regiment battalion"
)
_KIN = word_set(
    """
    town city village hamlet township settlement camp population populations congregation audience procession
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
    if not (nation or last.low in _CROWD) or not _are_many(tokens, reading):
        return
    moved = deed is not None and deed.outcome == "deployed" and tokens[deed.at].low in _RELOCATED
    uprooted = deed is not None and tokens[deed.at].low in _FLED
    harmed = deed is not None and deed.role in {"harms", "topic"} and not uprooted
    if (reading.outcome is not None and not moved) or harmed:
        return
    before = tuple(token.low for token in tokens[max(0, reading.index - 2) : reading.index])
    doing = [token.low for token in tokens[noun.after : noun.after + 4]]
    if any(token.low in _SWAPS for token in tokens[max(0, reading.index - _REACH) : reading.index + _REACH]):
        return  # "received 900 people through 30 swaps"
    hired = (
        not _SERVES.isdisjoint(doing)
        or ["took", "part"] in (doing[:2], doing[1:3])
        or ("work" in doing and "to" in doing[: doing.index("work")])
    )
    if hired or (nation and not _BREAKS_IN.isdisjoint(doing[:3])):
        return  # "about 200 Quayans had got into the town", "40,000 people are to work there"
    if behind not in _KNOWING and not (before[-1:] == ("of",) and before[0] in _PARTIES_OF):
        reading.category, reading.outcome = "civilian", None


def _are_many(tokens: list[Token], reading: Reading) -> bool:
    """Whether people are the people of a place, for they are many, go home or live there; a few are only people."""
    most = reading.number.high or reading.number.low
    named = tokens[reading.noun.last].low in _CROWD - _ANYBODY
    around = tokens[max(0, reading.index - 2) : reading.noun.after + _LIVES_REACH]
    return named or (isinstance(most, int | float) and most >= _CROWDED) or any(token.low in _LIVES for token in around)


_CROWDED = 500
_LIVES_REACH = 12
_ANYBODY = word_set("people persons")
_LIVES = word_set("live lived living home homes house houses village villages shelter shelters asylum crossed left")
_JOINS = word_set("and or , to")
_CROWD = word_set("people nationals citizens foreigners inhabitants")
_RELOCATED = word_set("moved relocated transferred")
_BREAKS_IN = word_set(
    """
    fight fighting serve serving got infiltrated stormed attacked entrenched encircled dug surrounded fought advanced
    broke hid
    """
)
_SWAPS = word_set("swaps exchanges")
_SERVES = word_set(
    "participated participate train trained training serve served serving protested rallied demonstrated marched"
)
_KNOWING = word_set("familiar close briefed involved")
_PARTIES_OF = word_set("groups group teams team squads squad crews crew parties party bands gangs units")


def _is_of_personnel(tokens: list[Token], readings: list[Reading], position: int, lex: Lexicon) -> bool:
    """Whether women or nationals are some of the soldiers or captives before: "60 gendarmes, 12 of them Ugandans"."""
    reading = readings[position]
    whole = reading.antecedent or (readings[position - 1] if position else None)
    named = reading.noun.first >= 0 and reading.number.unit == "count"
    partitive = reading.noun.partitive
    if reading.relation != "part" or not named or whole is None or whole.category != "personnel":
        return False
    last = tokens[reading.noun.last]
    of_force = whole.noun.first >= 0 and not reading.distant and head_of(tokens, whole.noun) in _HELD
    if not ((partitive or of_force) and last.low in {"women", "woman"}) and last.text not in lex.peoples:
        return False
    reading.category = "personnel"
    return True


_HELD = word_set(
    """
    prisoners pows soldiers servicemen troops fighters guards officers recruits volunteers policemen detainees captives
    """
)


def _counts_others(readings: list[Reading], token: Token) -> bool:
    """Whether the number of ``token`` opens another member of a list: no share of the people, no sum in brackets."""
    for other in readings:
        if other.number.start == token.start:
            return other.number.unit != "percent" and other.relation not in {"restated", "part"}
    return False
