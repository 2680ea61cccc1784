"""What one number of a sentence takes from another that it hangs on: category, outcome, noun."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.antecedents import head_of_list, is_answer, whole_before
from conflictnotes.extract.figures.fitting import fate_of, fitted
from conflictnotes.extract.figures.inherited import take_category
from conflictnotes.extract.figures.kinds import FLYING, HANGING, MATERIEL, PEOPLE, TOLLS
from conflictnotes.extract.figures.reading import Group
from conflictnotes.extract.figures.relations import is_tight, relation_of
from conflictnotes.extract.figures.sums import settle_tolls, take_apart
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.deeds import Deed
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.reading import Carried, Reading, SentenceReading
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["link"]

_MATERIEL = MATERIEL - {"ammunition"}
_FLYING = frozenset({"drone", "missile", "aircraft"})
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
_REMAINS = frozenset({"bodies", "deaths", "victims", "corpses", "dead", "fatalities", "remains"})
_NO_OUTCOME = frozenset({"attack", "settlement", "area", "distance", "percent", "other", "military_unit"})


def link(sentence: SentenceReading, carried: Carried, lex: Lexicon) -> None:
    """Let every number take what it lacks from the ones that it hangs on, here or in the sentence before."""
    readings = sentence.readings
    tokens = sentence.tokens
    for reading in readings:
        reading.further = _is_further(tokens, reading)
    for position in range(len(readings)):
        _relate(sentence, position, carried)
        take_category(sentence, position, carried, lex)
    take_apart(sentence, carried)
    for position in range(len(readings) - 2, -1, -1):
        _take_from_next(sentence.tokens, readings[position], readings[position + 1])
    for reading in readings:
        reading.whole = reading.whole or _is_whole(sentence.tokens, reading.index)
    for position in range(len(readings) - 2, -1, -1):
        _share_predicate(sentence.tokens, readings[position], readings[position + 1])
    _repeat_whole(readings[0], carried)
    lost = None
    for position, reading in enumerate(readings):
        lost = _list_loss(reading, lost)
        _settle_outcome(reading, _last_before(sentence, position), tokens, lost)
    settle_tolls(readings)
    for position in range(1, len(readings)):
        _salvo(readings[position - 1], readings[position], tokens)
    for position, reading in enumerate(readings):
        _head_parts(reading, readings[position + 1] if position + 1 < len(readings) else None)
        _take_repeated(reading, carried)
        _settle_civilians(sentence.tokens, reading, carried)


def _relate(sentence: SentenceReading, position: int, carried: Carried) -> None:
    """Find what the number hangs on and how: the head of its list, the number before, a whole one sentence before."""
    tokens, readings = sentence.tokens, sentence.readings
    reading = readings[position]
    if position:
        reading.antecedent = head_of_list(tokens, readings, position)
        reading.relation = relation_of(tokens, reading, readings[position - 1], reading.antecedent)
        if reading.relation != "part":
            reading.antecedent = None
        if is_answer(tokens, reading) and readings[position - 1].deed is not None:
            reading.relation, reading.deed, reading.governor = "echo", None, None  # "the army admitted to nine"
        return
    reading.antecedent = whole_before(tokens, reading, carried)
    reading.distant = reading.antecedent is not None
    reading.relation = "part" if reading.distant else relation_of(tokens, reading, None, None)
    if reading.distant and reading.deed is not None and not reading.deed.outcome:
        reading.deed = None  # "the army acknowledged nine": the verb says nothing of them


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
    return sentence.readings[last]


def _is_whole(tokens: list[Token], index: int) -> bool:
    """Whether "of" opens the sentence before the number: "Of the 140 drones, 95 were shot down"."""
    at = index - 1
    while at >= 0 and tokens[at].low in {
        "the",
        "these",
        "those",
        "all",
        "its",
        "some",
        "about",
        "around",
        "an",
        "estimated",
    }:
        at -= 1
    if at < 0 or tokens[at].low != "of":
        return False
    return at == 0 or not tokens[at - 1].is_word or tokens[at - 1].low == "population"


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
            sent = reading.deed is not None and following.deed is not None and following.deed.outcome == "deployed"
            reading.deed = reading.deed or following.deed
            if following.noun.first >= 0 and not sent:
                following.deed = None
            following.whole = True
            reading.noun = reading.noun._replace(
                first=following.noun.first, last=following.noun.last, category=following.category
            )


def _list_loss(reading: Reading, lost: Deed | None) -> Deed | None:
    """The verb of loss that governs the list so far: "lost 41 men killed and 60 wounded, two tanks"."""
    if reading.governor is not None:
        return reading.governor if reading.governor.outcome == "lost" else None
    return lost if reading.relation == "listed" or reading.relation in HANGING else None


def _settle_outcome(reading: Reading, last: Reading | None, tokens: list[Token], lost: Deed | None) -> None:
    """The number's own outcome, or that of the number it hangs on."""
    category = reading.category or ""
    if last is not None and _is_moved(reading, last):
        reading.deed = last.deed  # "90 wounded, six of whom were moved to the capital"
    if reading.deed is not None and not (last and _is_weak(reading) and _is_strong(last, reading)):
        reading.outcome = _of_share(reading, reading.deed, last) or fate_of(reading, reading.deed)
        return
    if last is None or reading.whole or _is_apart(reading, last, tokens):
        return
    deed = _handed_down(category, last, lost)
    if deed is None or (category in _NO_OUTCOME and deed.role == "state"):
        return
    reading.deed = deed._replace(at=reading.index, passive=False, agent=-1) if reading.distant else deed
    reading.outcome = fate_of(reading, deed)


def _is_apart(reading: Reading, last: Reading, tokens: list[Token]) -> bool:
    """Whether what befell the counted before is not said of these: their own words say something else."""
    if _is_governed(reading) and not reading.distant:
        return True
    between = () if reading.distant else tokens[last.after : reading.index]
    if tokens[reading.index - 1].low == "of" and any(token.low == "according" for token in between):
        return True  # "killed 40, according to a league of dozens of clinics"
    if reading.relation in {"", "own"}:
        return not _keeps_fate(reading, last, tokens)
    if reading.relation == "echo":
        hit = tokens[reading.index - 2].low.endswith("ed")  # "29 were lost; hits were recorded from seven"
        return hit and tokens[reading.index - 1].low in _WHENCE
    return reading.relation == "listed" and _list_ends(reading, last, tokens)


_WHENCE = word_set("from on in near by")


def _handed_down(category: str, last: Reading, lost: Deed | None) -> Deed | None:
    """What of the number before holds for this one: the verb of losing for things, that of launching for drones."""
    if last.category == "attack":
        launched = last.governor is not None and last.governor.outcome == "launched"
        both = category in _FLYING and last.governor is not None
        deed = lost if lost is not None and category in _MATERIEL else last.deed
        return (last.governor if launched else deed) if both else None  # "launched 31 strikes and 12 drones"
    return lost if lost is not None and category in _MATERIEL else last.deed


def _is_moved(reading: Reading, last: Reading) -> bool:
    """Whether some of the dead, wounded or captured are only said to be found or brought somewhere."""
    if reading.deed is None or reading.relation != "part" or last.deed is None or reading.category not in PEOPLE:
        return False
    found = reading.deed.outcome == "captured" and last.outcome == "killed"  # "17 bodies, including four from a well"
    return found or (reading.deed.outcome == "deployed" and last.outcome in TOLLS | {"captured", "exchanged"})


def _repeat_whole(reading: Reading, carried: Carried) -> None:
    """A whole that an earlier sentence counted: "Of the 97, eleven were children"."""
    known = (carried.by_value or {}).get(reading.number.low)
    if (
        reading.whole
        and reading.noun.first < 0
        and reading.deed is None
        and known is not None
        and known.deed is not None
    ):
        reading.category, reading.outcome, reading.party = known.category, known.outcome, known.party
        reading.deed = known.deed._replace(at=reading.index, passive=False, agent=-1)


def _keeps_fate(reading: Reading, last: Reading, tokens: list[Token]) -> bool:
    """Whether a part with a verb of its own was still killed or wounded: "Of the 40 wounded, nine had burns"."""
    opened = tokens[0].low in {"of", "among"} and (last.whole or last.relation in {"own", "listed", "echo"})
    verb = tokens[reading.index + 1].low if reading.index + 1 < len(tokens) else ""
    kept = last.outcome in TOLLS or (last.outcome == "captured" and verb in {"are", "were", "remain"})
    return opened and reading.deed is None and kept and reading.category in PEOPLE


def _is_governed(reading: Reading) -> bool:
    """Whether a verb of its own stands before the number; the head of a list is none."""
    return reading.governor is not None and reading.governor.role != "topic"


def _list_ends(reading: Reading, last: Reading, tokens: list[Token]) -> bool:
    """Whether what happened to the number before is not said of this one, though the list goes on."""
    tight = is_tight(tokens, last, reading.index) or _is_single_between(tokens, last, reading)
    if (reading.category in _NO_OUTCOME or (last.relation == "part" and last.deed is None)) and not tight:
        return True
    deed = last.deed
    if deed is None or deed.role not in {"state", "counted"} or deed.passive:
        return False
    return last.noun.first <= deed.at <= last.noun.last  # its own noun says it, and of nothing else


def _is_single_between(tokens: list[Token], last: Reading, reading: Reading) -> bool:
    """Whether one thing more stands between two of a list: "torched 90 huts, a mill and two barns"."""
    between = [token.low for token in tokens[last.after : reading.index]]
    longest = 5  # a comma, an article, two words, "and"
    return between[:1] == [","] and between[1:2] in (["a"], ["an"]) and between[-1] == "and" and len(between) <= longest


def _salvo(part: Reading, whole: Reading, tokens: list[Token]) -> None:
    """The drones of which some were shot down had been launched: "eight of ten drones were downed"."""
    lent = part.noun.borrowed >= 0 and tokens[whole.index].number == part.noun.borrowed
    stopped = part.outcome == "shot_down" or (part.outcome == "destroyed" and tokens[whole.index - 1].low == "of")
    if lent and stopped and whole.category in {"drone", "missile"} and whole.deed is None:
        whole.outcome = "launched"


def _head_parts(reading: Reading, behind: Reading | None) -> None:
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
            reading.outcome = "launched" if flown else "lost"


def _take_repeated(reading: Reading, carried: Carried) -> None:
    """A bare number that an earlier sentence gave with what it counts: "the two million figure"."""
    if reading.deed is not None or reading.category not in {None, "other"} or not carried.by_value:
        return
    low = reading.number.low
    known = carried.by_value.get(low) if low is not None and low >= _TELLING else None
    if known is not None:
        reading.category, reading.outcome, reading.party = known.category, known.outcome, known.party


def _settle_civilians(tokens: list[Token], reading: Reading, carried: Carried) -> None:
    """People who flee or are evacuated are civilians; so are the bodies of whom a passage has said so."""
    if reading.category != "personnel" or reading.number.unit != "count" or reading.outcome == "captured":
        return
    noun = reading.noun
    hurt = noun.first < 0 and reading.outcome == "wounded"  # "evacuated 60 wounded"
    if not hurt and (noun.first < 0 or tokens[noun.last].low in _ANYONE or tokens[noun.last].text[0].isupper()):
        around = list(takewhile(lambda token: token.number < 0, tokens[reading.index + 1 : reading.after + 9]))
        around += tokens[max(0, reading.index - 4) : reading.index]
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


def _is_weak(reading: Reading) -> bool:
    """Whether only the noun says the outcome, and only in passing: prisoners may be exchanged, recruits killed."""
    return (
        reading.deed is not None
        and (reading.deed.role == "counted" or (reading.deed.role == "state" and not reading.deed.passive))
        and reading.deed.outcome in {"captured", "mobilized"}
    )


def _is_strong(before: Reading, reading: Reading) -> bool:
    deed = before.deed
    if deed is None or not deed.outcome or reading.relation not in {"listed", "part"}:
        return False
    inherited = (before.relation in {"listed", "part"} or reading.antecedent is before) and deed.outcome in TOLLS
    return inherited or deed.role in {"harms", "uses", "suffers", "befalls", "trades"}


def _share_predicate(tokens: list[Token], reading: Reading, following: Reading) -> None:
    """Such as "11 missiles and 52 drones were launched": the predicate behind the last holds for all."""
    deed = following.deed
    if (
        reading.outcome is not None
        or _says_something(reading.deed)
        or deed is None
        or not deed.passive
        or following.relation != "listed"
    ):
        return
    if reading.relation in HANGING or reading.whole:
        return
    if not is_tight(tokens, reading, following.index) and not _singles_between(tokens, reading, following):
        return
    between = [token.low for token in tokens[reading.after : following.index]]
    if (
        ";" in between
        or _closes_aside(between)
        or ("with" in between and not {"along", "together"}.intersection(between))
    ):
        return  # "from 60,000 to 90,000 dead, with 30 missing"
    if deed.at < following.index or (reading.noun.first < 0 and reading.category is None):
        return
    reading.deed = deed
    reading.outcome = fate_of(reading, deed)


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


def _says_something(deed: Deed | None) -> bool:
    """Whether the number's own verb leaves no room for the list's: "has" says whose the counted are and no more."""
    return deed is not None and (bool(deed.outcome) or deed.passive or deed.role != "uses")


_SHARED = PEOPLE | _MATERIEL | {"military_unit"}
_SAYS_OF_SHARES = frozenset({"harms", "suffers", "befalls", "state", "counted"})


def _of_share(reading: Reading, deed: Deed, last: Reading | None) -> str | None:
    """What happened to a share of people or things: "lost half of its bombers", "downed 94% of the drones"."""
    bare = reading.noun.first < 0 and reading.noun.partitive  # "shot down 99% of them"
    shared = (last.category if bare and last is not None else reading.noun.category) or ""
    if reading.category == "percent" and deed.outcome == "mobilized" and deed.role == "uses":
        return "mobilized"  # "recruited 60% of its target"
    if reading.category != "percent" or shared not in _SHARED or deed.role not in _SAYS_OF_SHARES:
        return None
    return "lost" if deed.outcome == "lost" else fitted(deed.outcome, shared, None)
