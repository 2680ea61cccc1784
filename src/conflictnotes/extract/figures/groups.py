"""What a bare number counts where nothing beside it says so: the groups that the passage has counted or named so far.

A number's predicate says of what it can be said: planes are downed, people sign up.  The nearest group of which it can
is meant: one counted in the sentence, named in an earlier clause of it, counted or named in the sentences before.  A
headline gives a number before its text says of what.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.antecedents import relative_at
from conflictnotes.extract.figures.bare import (
    COUNTED,
    HIT,
    IDENTIFIES,
    MOST_GROUPS,
    MOVED,
    PEOPLE_DO,
    are_two,
    fitting,
    is_open,
    is_team,
    turned_up,
    verb_behind,
)
from conflictnotes.extract.figures.deeds import AUXILIARIES, BE
from conflictnotes.extract.figures.fitting import fate_of
from conflictnotes.extract.figures.governors import deed_of_team
from conflictnotes.extract.figures.inherited import acts_on
from conflictnotes.extract.figures.kinds import FLYING, MATERIEL, PEOPLE
from conflictnotes.extract.figures.plurals import kind_of, named_before, named_until, owner_before
from conflictnotes.extract.figures.predicates import deed_behind
from conflictnotes.extract.figures.reading import Group
from conflictnotes.extract.figures.senses import is_trade, meant
from conflictnotes.extract.figures.tokens import QUOTES
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conflictnotes.extract.figures.deeds import Deed
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.reading import Carried, Reading, SentenceReading
    from conflictnotes.extract.figures.surroundings import Surroundings
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["settle_bare"]

_NEAR = 2  # sentences back in which a group may be named


def settle_bare(sentence: SentenceReading, carried: Carried, lex: Lexicon, around: Surroundings) -> None:
    """Give each bare number of unknown kind the group that it counts, with what happened to it."""
    tokens = sentence.tokens
    for position, reading in enumerate(sentence.readings):
        _take_respective(tokens, reading, sentence.readings[:position])
        if reading.noun.first < 0:
            _settle_team(tokens, reading, lex)
        _take_named(sentence, position, carried, lex, around)
        group = reading.group
        source = group.source if group is not None else None
        if source is not None and source.category == "settlement" and reading.category in {None, "other"}:
            reading.category = "settlement"  # what the source counts may have been settled since
        if is_open(tokens, reading, lex) and (group is None or _is_scenery(tokens, reading, group)):
            group = reading.group = _find(sentence, position, carried, lex, around)
        elif _is_said_to_be(tokens, reading):
            _leave_fate(reading, sentence.readings[max(0, position - MOST_GROUPS) : position] or carried.recent)
            continue
        elif reading.outcome is not None or reading.noun.first >= 0:
            continue
        if group is None:
            continue
        found = reading.category in {None, "other"}
        reading.category = _soldiers(tokens, reading, group.category if found else reading.category)
        reading.airborne |= found and group.source is not None and group.source.airborne
        silent = reading.deed is None or reading.deed.role == "own"
        if silent and reading.number.high != 1:  # "one" counts where harm is done to it
            reading.deed = _deed_of(tokens, reading, lex, around)
        elif found and reading.deed is not None and (reading.category in FLYING or reading.airborne):
            kind = "drone" if reading.airborne else reading.category
            known = meant(tokens, reading.deed, kind, reading.noun.after, trading=around.trading)
            reading.deed = known or reading.deed  # "had sent 50", of drones
        reading.outcome = _fate(tokens, reading, group, found=found)


def _are_some_of_them(tokens: list[Token], reading: Reading) -> bool:
    """Whether the number counts some of people named before, and its verb says what befell them: "two of them died"."""
    told = reading.category in PEOPLE and reading.outcome is not None and reading.noun.first < 0
    return told and [token.low for token in tokens[reading.index + 1 : reading.index + 3]] in _OF_THEM


_OF_THEM = (["of", "them"], ["of", "whom"], ["of", "these"], ["of", "those"])


def _take_named(sentence: SentenceReading, position: int, carried: Carried, lex: Lexicon, around: Surroundings) -> None:
    """Give a number of some of them the people that the text named last, if it did not count them."""
    if sentence.readings[position].group is not None or not _are_some_of_them(
        sentence.tokens, sentence.readings[position]
    ):
        return
    groups = _groups(sentence, position, carried, lex, around)
    group = next((group for group in groups if group.category in PEOPLE), None)
    if group is not None and group.source is None and group.outcome is None:
        reading = sentence.readings[position]
        reading.group, reading.category = group, group.category


def _soldiers(tokens: list[Token], reading: Reading, category: str | None) -> str | None:
    """The category of people, who are no civilians if they are a force's: "at least six belonged to the Guard"."""
    at = verb_behind(tokens, reading)
    while at < len(tokens) and tokens[at].text in QUOTES:
        at += 1
    belong = [token.low for token in tokens[at : at + 2]] in (["belonged", "to"], ["belong", "to"])
    force = belong and any(token.text[0].isupper() for token in tokens[at + 2 : at + _OWNER])
    return "personnel" if force and category == "civilian" else category


def _is_said_to_be(tokens: list[Token], reading: Reading) -> bool:
    """Whether a bare number is the subject of a clause that says who they are: "Seven were women"."""
    opens = reading.index <= 1 or tokens[reading.index - 1].low in {",", ";", "and"}
    opens = opens and reading.noun.first > reading.index + 1 and not reading.noun.partitive
    return opens and reading.outcome is None and tokens[reading.index + 1].low in BE


def _leave_fate(reading: Reading, earlier: list[Reading]) -> None:
    """Let those of whom only is said who they are share what befell the people counted before."""
    kinds = PEOPLE if reading.category in PEOPLE else {reading.category} & MATERIEL
    source = next((group.source for group in _heads_first(earlier) if group.category in kinds), None)
    if source is not None and source.outcome in _LASTING | _ENDED:
        reading.outcome = source.outcome


def _team(tokens: list[Token], reading: Reading, lex: Lexicon) -> Group | None:
    """Whose the people are that go together: "the Quayan group of 146", "soldiers came in groups of three"."""
    owner = owner_before(tokens, reading.index - 2, lex)
    if owner is not None:
        return Group("personnel", None, owner)
    return next((group for group in named_until(tokens, reading.index - 2, lex) if group.category in PEOPLE), None)


def _settle_team(tokens: list[Token], reading: Reading, lex: Lexicon) -> None:
    """Who the members of a team or a family are and what befell it, and so them: "lost a drone team of nine"."""
    if is_team(tokens, reading):
        reading.group = _team(tokens, reading, lex) or reading.group
        reading.deed = reading.deed or deed_of_team(tokens, reading.index, lex)
    elif reading.deed is None and _is_family(tokens, reading.index):
        reading.deed = deed_of_team(tokens, reading.index, lex)
        reading.outcome = fate_of(reading, reading.deed) if reading.deed is not None else None


def _is_family(tokens: list[Token], index: int) -> bool:
    return index > 1 and tokens[index - 1].low == "of" and tokens[index - 2].low in {"family", "household"}


def _is_scenery(tokens: list[Token], reading: Reading, group: Group) -> bool:
    """Whether the group only says who counts or where, or is nothing of which the predicate can be said.

    Such as "the two clinics give a toll of 90".
    """
    source = group.source
    if source is None or source.category != "other" or not source.index:
        return False
    definite = source.index < len(tokens) and tokens[source.index - 1].low == "the"
    return definite or fitting(tokens, reading) is not COUNTED


def _deed_of(tokens: list[Token], reading: Reading, lex: Lexicon, around: Surroundings) -> Deed | None:
    """What the predicate says now that it is known of what: "three more fell" of rebels says that they died."""
    after = max(reading.index + 1, reading.noun.after)
    deed = deed_behind(tokens, after, lex, elliptic=False) or deed_behind(tokens, after, lex, elliptic=True)
    if deed is None or not deed.outcome:
        return None
    said = meant(tokens, deed, reading.category, reading.noun.after, trading=around.trading)
    traded = said is None or said.outcome != "exchanged" or is_trade(tokens, said, trading=around.trading)
    return said if traded else None  # "900 returned to their units"


def _find(
    sentence: SentenceReading, position: int, carried: Carried, lex: Lexicon, around: Surroundings
) -> Group | None:
    reading = sentence.readings[position]
    certain = _certain(sentence, position, lex)
    if certain is not None:
        return certain
    kinds = PEOPLE if is_team(sentence.tokens, reading) else fitting(sentence.tokens, reading)
    priced = position > 0 and sentence.readings[position - 1].category == "money" and reading.deed is None
    if priced:
        return None  # "300,000 rubles for a tank, 200,000 for a truck"
    ends = _ends_phrase(sentence.tokens, reading)
    for group in _groups(sentence, position, carried, lex, around):
        if group.category == "attack" and not ends:
            continue
        if group.category in kinds or (group.category == "settlement" and kinds is COUNTED):
            return group
    lost = reading.deed is not None and reading.deed.outcome == "lost"  # "Quay's side lost 3,825"
    return Group("personnel") if kinds == PEOPLE or lost else None


def _ends_phrase(tokens: list[Token], reading: Reading) -> bool:
    """Whether no predicate follows the number at once: "near Lyman there were 19"; attacks are not broken."""
    behind = tokens[reading.index + 1] if reading.index + 1 < len(tokens) else None
    return behind is None or not behind.low.endswith(("ed", "en"))


def _certain(sentence: SentenceReading, position: int, lex: Lexicon) -> Group | None:
    """The group that the words right before the number name: "of which", "Of 18 mills", "the two"."""
    tokens, reading = sentence.tokens, sentence.readings[position]
    related = _related(tokens, reading.index, lex)
    if related is not None:
        return related
    earlier = sentence.readings[max(0, position - MOST_GROUPS) : position]
    whole = next((other for other in reversed(earlier) if other.number.unit == "count"), None)
    if whole is not None and _is_some_of(tokens, reading, whole):
        return Group(whole.category or "other", whole)
    return Group("personnel") if are_two(tokens, reading) else None


def _take_respective(tokens: list[Token], reading: Reading, earlier: list[Reading]) -> None:
    """Give a number that of two counted before which "respectively" allots to it.

    Such as "two tanks and four guns, of which it names one and three respectively".
    """
    behind = [token.low for token in tokens[reading.index + 1 : reading.index + 4]]
    if "respectively" not in behind:
        return
    counts = [other for other in earlier if other.number.unit == "count"]
    first = len(behind) > _PAIR and behind[0] == "and" and behind[_PAIR] == "respectively"
    second = behind[0] == "respectively" and tokens[reading.index - 1].low == "and" and len(counts) > _PAIR
    if (first or second) and len(counts) >= _PAIR:
        allotted = counts[-_PAIR]  # the first of the two, or the second where the other number stands between
        reading.category, reading.group = allotted.category, Group(allotted.category or "other", allotted)


def _related(tokens: list[Token], index: int, lex: Lexicon) -> Group | None:
    """The plural on which a relative clause hangs: "missile salvos, of which the navy has logged 38"."""
    at = relative_at(tokens, index)
    if at < _RELATIVE or tokens[at - 2].text != ",":
        return None
    kind = kind_of(tokens, at - 3, lex)
    return Group(kind) if kind in COUNTED else None


_RELATIVE = 3
_PAIR = 2
_OWNER = 5  # words behind "belonged"


def _is_some_of(tokens: list[Token], reading: Reading, whole: Reading) -> bool:
    """Whether the number before is the whole, whatever it counts: "Of 18 mills seven stand idle", "up from six"."""
    behind = [token.low for token in tokens[reading.index + 1 : reading.index + 3]]
    differs = len(behind) > 1 and behind[0] in {"more", "fewer", "less"} and behind[1] == "than"
    return whole.whole or differs or reading.relation in {"part", "change"}


def _groups(
    sentence: SentenceReading, position: int, carried: Carried, lex: Lexicon, around: Surroundings
) -> Iterator[Group]:
    """The groups that the number may count some of, the likeliest first."""
    reading = sentence.readings[position]
    earlier = sentence.readings[max(0, position - MOST_GROUPS) : position]
    if earlier and acts_on(sentence.tokens, earlier[-1], reading):
        earlier = [other for other in earlier if other.deed is not None]
    yield from _counted(earlier)
    for group in named_before(sentence.tokens, reading.index, lex, speakers=reading.noun.partitive):
        known = (earlier for earlier in _heads_first(carried.recent) if earlier.category == group.category)
        yield next(known, group) if group.definite else group  # "most of the soldiers": those counted before
    yield from _heads_first(carried.recent)
    for steps in range(1, _NEAR + 1):
        words = around.before(steps)
        yield from named_until(words, len(words), lex)
    words = around.ahead()
    yield from named_until(words, len(words), lex)


def _counted(readings: list[Reading]) -> Iterator[Group]:
    for reading in reversed(readings):
        share = reading.number.unit == "percent" and reading.relation != "part"
        category = reading.noun.category if share else reading.category
        theme = category == "settlement" and reading.outcome is not None  # "holds 14 towns"; no place of an event
        if category is None or not (share or reading.number.unit == "count"):
            continue
        if category in COUNTED or theme:
            yield Group(category, reading)


def _heads_first(readings: list[Reading]) -> Iterator[Group]:
    """The groups that a sentence before counted, its wholes before their parts, attacks at the end."""
    counted = list(_counted(readings[:MOST_GROUPS]))
    groups = [group for group in counted if group.category != "attack"]
    yield from (group for group in groups if group.source is None or not group.source.relation)
    yield from groups
    yield from (group for group in counted if group.category == "attack")


def _live_on(tokens: list[Token], reading: Reading) -> bool:
    """Whether those counted beside the dead are none of them: "nine miners died and 14 remain underground"."""
    at = verb_behind(tokens, reading)
    if reading.relation == "part" or at + 1 >= len(tokens) or tokens[at + 1].low in _UNKNOWN:
        return False
    return tokens[at].low in _LIVE


_LAST = word_set("last other remaining rest")
_WISHES = word_set("needs need needed wants want wanted requires require required promises promised awaits await")
_MEANT_FOR = word_set("built room space blood beds food places designed meant capacity")
_UNKNOWN = word_set("unidentified unburied unclaimed unknown unnamed")
_LIVE = word_set("remain remained live lives lived fight fights fought wait await waited hold hope need lack continue")
_SPARED = word_set("still rescued pulled saved plucked evacuated freed released spared discharged unhurt unharmed safe")
_ENDED = word_set("destroyed damaged shot_down lost")
_LASTING = word_set("captured exchanged killed wounded missing deployed mobilized casualties")


def _fate(tokens: list[Token], reading: Reading, group: Group, *, found: bool) -> str | None:
    """What happened to the counted: what the number's own words say, else what the group's do.

    A verb of the number's own that says no outcome ends what befell the group, unless it only says who they are.
    """
    if reading.deed is not None and reading.deed.outcome:
        return fate_of(reading, reading.deed)
    known = group.source.outcome if group.source is not None else group.outcome
    survived = turned_up(tokens, reading) or (known == "killed" and _live_on(tokens, reading))
    if known is None or survived or is_team(tokens, reading):
        return None
    if reading.whole and known == "shot_down":
        return "launched"  # "downed 40 of the 70 in the salvo"
    at = verb_behind(tokens, reading)
    low = tokens[at].low if at + 1 < len(tokens) else ""
    if low in IDENTIFIES:  # but "40 were rescued", "dozens were still inside"
        told = reading.deed is None and not reading.further and tokens[at + 1].low not in _SPARED
        return known if told and known in _LASTING else None
    if not found:
        return None
    before = tokens[reading.index - 1].low if reading.index else ""
    acts = low in PEOPLE_DO | MOVED | AUXILIARIES or (low.endswith("ed") and tokens[at].is_word) or low in HIT
    meant_for = before == "for" and tokens[reading.index - 2].low in _MEANT_FOR
    return None if acts or meant_for or before in _WISHES | _LAST or reading.further else known
