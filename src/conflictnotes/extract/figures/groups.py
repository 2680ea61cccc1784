"""What a bare number counts where nothing beside it says so: the groups that the passage has counted or named so far.

A number's predicate says of what it can be said: planes are downed, people sign up.  The nearest group of which it can
is meant: one counted in the sentence, named in an earlier clause of it, counted or named in the sentences before.  A
headline gives a number before its text says of what.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.antecedents import relative_at
from conflictnotes.extract.figures.classes import category_of, model_class
from conflictnotes.extract.figures.deeds import AUXILIARIES, BE
from conflictnotes.extract.figures.fitting import fate_of
from conflictnotes.extract.figures.grammar import stops
from conflictnotes.extract.figures.kinds import FLYING, MATERIEL, PEOPLE
from conflictnotes.extract.figures.mentions import plain_form
from conflictnotes.extract.figures.predicates import deed_behind
from conflictnotes.extract.figures.reading import Group
from conflictnotes.extract.figures.senses import meant, speaks_of_trade
from conflictnotes.extract.figures.sidewords import VOICES
from conflictnotes.extract.figures.tokens import QUOTES, tokenize
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conflictnotes.extract.figures.deeds import Deed
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.reading import Carried, Reading, SentenceReading
    from conflictnotes.extract.figures.tokens import Token
    from conflictnotes.text import Passage

__all__ = ["COUNTED", "Surroundings", "fitting", "named_before", "settle_bare", "stands_alone"]

# What a later number may count some more of; places, sums and shares say where, for what and how far.
COUNTED = PEOPLE | MATERIEL | {"military_unit", "attack"}
_FLOWN = word_set("drone missile aircraft helicopter ammunition")
_MOVING = PEOPLE | word_set("drone missile aircraft helicopter ship vehicle tank armored_vehicle military_unit")
_SAID_OF = {
    **dict.fromkeys(word_set("killed wounded missing casualties mobilized exchanged"), PEOPLE),
    **dict.fromkeys(word_set("destroyed damaged"), MATERIEL),
    "shot_down": _FLOWN,
    "launched": _FLOWN,
    "deployed": _MOVING,
}
_PEOPLE_DO = word_set(
    """
    signed joined withdrew fought served serve fled surrendered laid gave deserted refused died recovered enlisted
    volunteered defected survived escaped confessed testified voted walked slept knew spoke ate drank
    """
)
_DONE_TO_PEOPLE = word_set(
    """
    free frees freed freeing release releases released releasing rescue rescues rescued rescuing abducted kidnapped
    detained arrested jailed sentenced evacuated admitted treated buried executed beheaded interrogated
    """
)
_MOVED = word_set("went crossed came arrived returned left drove sailed flew moved stayed remained retreated")
_OF_PEOPLE = word_set("ill sick women men officers children hungry unarmed conscripts asleep volunteers")
_NEAR = 2  # sentences back in which a group may be named
_TEAMS = word_set("groups teams squads pairs parties crews crew team squad group patrol garrison contingent bands")


class Surroundings:
    """The words around a sentence, cut only when a number asks for them."""

    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self.at = 0

    def trading(self) -> bool:
        """Whether the passage speaks of an exchange of captives; read when first asked, which few passages do."""
        return self._trading

    @functools.cached_property
    def _trading(self) -> bool:
        return speaks_of_trade(self.passage.text)

    def before(self, steps: int) -> list[Token]:
        """The words of the sentence ``steps`` before, in this paragraph or the one before."""
        return self._words(self.at - steps) if self.at >= steps else []

    def ahead(self) -> list[Token]:
        """The words of the next sentence where this one is a headline: a block of its own with no stop."""
        sentences = self.passage.sentences
        if self.at + 1 >= len(sentences):
            return []
        sentence = sentences[self.at]
        closed = self.passage.text[sentence.end - 1] in ".!?:;"
        return [] if closed or sentences[self.at + 1].block == sentence.block else self._words(self.at + 1)

    def _words(self, at: int) -> list[Token]:
        sentence = self.passage.sentences[at]
        if abs(sentence.block - self.passage.sentences[self.at].block) > 1:
            return []
        return tokenize(self.passage.text, sentence.start, sentence.end, [])


def settle_bare(sentence: SentenceReading, carried: Carried, lex: Lexicon, around: Surroundings) -> None:
    """Give each bare number of unknown kind the group that it counts, with what happened to it."""
    tokens = sentence.tokens
    for position, reading in enumerate(sentence.readings):
        if reading.noun.first < 0 and _is_team(tokens, reading):
            reading.group = _team(tokens, reading, lex) or reading.group
        group = reading.group
        source = group.source if group is not None else None
        if source is not None and source.category == "settlement" and reading.category in {None, "other"}:
            reading.category = "settlement"  # what the source counts may have been settled since
        if _is_open(tokens, reading, lex) and (group is None or _is_scenery(tokens, reading, group)):
            group = reading.group = _find(sentence, position, carried, lex, around)
        elif _is_said_to_be(tokens, reading):
            _leave_fate(reading, carried)
            continue
        elif reading.outcome is not None or reading.noun.first >= 0:
            continue
        if group is None:
            continue
        found = reading.category in {None, "other"}
        reading.category = group.category if found else reading.category
        silent = reading.deed is None or reading.deed.role == "own"
        if silent and reading.number.high != 1:  # "one" counts where harm is done to it
            reading.deed = _deed_of(tokens, reading, lex, around)
        elif found and reading.deed is not None and reading.category in FLYING:
            known = meant(tokens, reading.deed, reading.category, reading.noun.after, trading=around.trading)
            reading.deed = known or reading.deed  # "had sent 50", of drones
        reading.outcome = _fate(tokens, reading, group, found=found)


def _is_said_to_be(tokens: list[Token], reading: Reading) -> bool:
    """Whether a bare number is the subject of a clause that says who they are: "Seven were women"."""
    opens = reading.index <= 1 and reading.noun.first > reading.index + 1 and not reading.noun.partitive
    return opens and reading.outcome is None and tokens[reading.index + 1].low in BE


def _leave_fate(reading: Reading, carried: Carried) -> None:
    """Let those of whom only is said who they are share what befell the people counted before."""
    people = (group.source for group in _heads_first(carried.recent) if group.category in PEOPLE)
    source = next(people, None)
    if source is not None and source.outcome in _LASTING and reading.category in PEOPLE:
        reading.outcome = source.outcome


def _team(tokens: list[Token], reading: Reading, lex: Lexicon) -> Group | None:
    """Whose the people are that go together: "the Quayan group of 146", "soldiers came in groups of three"."""
    owner = _owner(tokens, reading.index - 2, lex)
    if owner is not None:
        return Group("personnel", None, owner)
    return next((group for group in _named(tokens, reading.index - 2, lex) if group.category in PEOPLE), None)


def _is_scenery(tokens: list[Token], reading: Reading, group: Group) -> bool:
    """Whether the group only says who counts or where, or is nothing of which the predicate can be said.

    Such as "the two outlets put the toll at 90".
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
    return meant(tokens, deed, reading.category, reading.noun.after, trading=around.trading)


def _is_open(tokens: list[Token], reading: Reading, lex: Lexicon) -> bool:
    """Whether nothing says what the number counts; one that follows "the number of" is of what that names."""
    number = reading.number
    whole = number.unit == "count" and number.low == (number.low or 0) // 1
    bare = reading.noun.first < 0 and reading.named[0] < 0 and not reading.labelled
    if not whole or not bare or reading.category not in {None, "other"}:
        return False
    return stands_alone(tokens, reading, lex) and not _is_place(tokens, reading.index)


def stands_alone(tokens: list[Token], reading: Reading, lex: Lexicon) -> bool:
    """Whether no word behind the number can be a noun of its own that nothing is known of: "two phenomena"."""
    at = reading.index + 1
    while at < len(tokens) and tokens[at].text in QUOTES:
        at += 1
    if at >= len(tokens) or not tokens[at].is_word or stops(tokens[at]):
        return True
    low = tokens[at].low
    if low in _DESCRIBES or (low.endswith("ed") and _is_lower(tokens, at + 1)):
        return False
    known = (
        low in lex.states
        or (low,) in lex.verbs
        or (tokens[at].text,) in lex.parties
        or low in _VERBS
        or low.endswith(("ed", "ly", "ing"))
    )
    return known or low in _PASSED or tokens[at].number >= 0


def _are_two(tokens: list[Token], reading: Reading) -> bool:
    """Whether two that were named are meant: "relations between the two"."""
    return reading.number.low == 2 and reading.index > 0 and tokens[reading.index - 1].low in {"the", "these"}  # noqa: PLR2004 - two


def _is_lower(tokens: list[Token], at: int) -> bool:
    """Whether a plain word goes on with the phrase: "three charred taxis"."""
    if at >= len(tokens) or not tokens[at].is_word or stops(tokens[at]):
        return False
    return tokens[at].text[0].islower() and not tokens[at].low.endswith(("ly", "ed"))


_DESCRIBES = word_set("confirmed reported alleged unspecified unidentified armed detailed related unmanned uncrewed")


def _is_place(tokens: list[Token], index: int) -> bool:
    """Whether the number counts where something came down: "debris fell at seven", "on another three"."""
    at = index - 1
    while at > 0 and tokens[at].low in _MODIFIERS:
        at -= 1
    return at > 0 and tokens[at].low in {"at", "on", "in", "over"} and tokens[at - 1].low in _LANDED


_MODIFIERS = word_set("another a further some about around at least more than up to")
_LANDED = word_set("fell down landed fall falls")


def _find(
    sentence: SentenceReading, position: int, carried: Carried, lex: Lexicon, around: Surroundings
) -> Group | None:
    reading = sentence.readings[position]
    certain = _certain(sentence, position, lex)
    if certain is not None:
        return certain
    kinds = PEOPLE if _is_team(sentence.tokens, reading) else fitting(sentence.tokens, reading)
    priced = position > 0 and sentence.readings[position - 1].category == "money" and reading.deed is None
    if priced:
        return None  # "300,000 rubles for a tank, 200,000 for a truck"
    for group in _groups(sentence, position, carried, lex, around):
        if group.category in kinds or (group.category == "settlement" and kinds is COUNTED):
            return group
    return Group("personnel") if kinds == PEOPLE else None


def _certain(sentence: SentenceReading, position: int, lex: Lexicon) -> Group | None:
    """The group that the words right before the number name: "of which", "Of 18 mills", "the two"."""
    tokens, reading = sentence.tokens, sentence.readings[position]
    related = _related(tokens, reading.index, lex)
    if related is not None:
        return related
    whole = next((other for other in reversed(sentence.readings[:position]) if other.number.unit == "count"), None)
    if whole is not None and _is_some_of(tokens, reading, whole):
        return Group(whole.category or "other", whole)
    return Group("personnel") if _are_two(tokens, reading) else None


def _related(tokens: list[Token], index: int, lex: Lexicon) -> Group | None:
    """The plural on which a relative clause hangs: "missile salvos, of which the navy has logged 38"."""
    at = relative_at(tokens, index)
    if at < _RELATIVE or tokens[at - 2].text != ",":
        return None
    kind = _kind(tokens, at - 3, lex)
    return Group(kind) if kind in COUNTED else None


_RELATIVE = 3


def _is_some_of(tokens: list[Token], reading: Reading, whole: Reading) -> bool:
    """Whether the number before is the whole, whatever it counts: "Of 18 mills seven stand idle", "up from six"."""
    behind = [token.low for token in tokens[reading.index + 1 : reading.index + 3]]
    differs = len(behind) > 1 and behind[0] in {"more", "fewer", "less"} and behind[1] == "than"
    return whole.whole or differs or reading.relation in {"part", "change"}


def _groups(
    sentence: SentenceReading, position: int, carried: Carried, lex: Lexicon, around: Surroundings
) -> Iterator[Group]:
    """The groups that the number may count some of, the likeliest first."""
    earlier = sentence.readings[:position]
    yield from _counted(earlier)
    reading = sentence.readings[position]
    for group in named_before(sentence.tokens, reading.index, lex, speakers=reading.noun.partitive):
        known = (earlier for earlier in _heads_first(carried.recent) if earlier.category == group.category)
        yield next(known, group) if group.definite else group  # "most of the soldiers": those counted before
    yield from _heads_first(carried.recent)
    for steps in range(1, _NEAR + 1):
        words = around.before(steps)
        yield from _named(words, len(words), lex)
    words = around.ahead()
    yield from _named(words, len(words), lex)


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
    """The groups that a sentence before counted, its wholes before their parts."""
    groups = [group for group in _counted(readings) if group.category != "attack"]
    yield from (group for group in groups if group.source is None or not group.source.relation)
    yield from groups


_CLAUSES = frozenset({",", ";", ":", "but", "while", "and", "that"})


def _clause_start(tokens: list[Token], index: int) -> int:
    """Where the number's own clause begins: what is named in it acts on the counted."""
    while index > 0 and (tokens[index].low not in _CLAUSES or tokens[index - 1].low == "all"):
        index -= 1  # "all but a dozen" is one phrase
    return index


def named_before(
    tokens: list[Token], index: int, lex: Lexicon, *, start: int = 0, speakers: bool = False
) -> Iterator[Group]:
    """The groups that the clauses before the number's own name from ``start`` on, the last first.

    ``speakers`` says that who only tells something may be meant, too.
    """
    yield from _named(tokens, _clause_start(tokens, index), lex, start=start, speakers=speakers)


def _named(tokens: list[Token], end: int, lex: Lexicon, *, start: int = 0, speakers: bool = False) -> Iterator[Group]:
    """The plurals before ``end`` that name people or things of war, the last first: "attacked with Shaheds"."""
    for at in range(end - 1, start - 1, -1):
        token = tokens[at]
        if not token.is_word or (token.low in _SPEAKERS and not speakers):
            continue
        category = _kind(tokens, at, lex)
        if category in COUNTED and category != "attack":
            definite = at > 0 and tokens[at - 1].low in {"the", "these", "those"}
            yield Group(category, None, _owner(tokens, at, lex) or _user(tokens, at, lex), definite=definite)
        elif token.low in _SWAPS and at + 1 < len(tokens) and tokens[at + 1].low not in {"of", "rate", "rates"}:
            yield Group("personnel", None, None, "exchanged")  # "the swap was the largest so far: 390 from each side"
        elif token.low in _STRICKEN and at and tokens[at - 1].low in _WHOSE:
            owner = "own" if tokens[at - 1].low == "own" else None
            yield Group("personnel", None, owner, _STRICKEN[token.low])  # "does not publish its own dead"


def _kind(tokens: list[Token], at: int, lex: Lexicon) -> str | None:
    token = tokens[at]
    if token.low in lex.plurals:
        return category_of(tokens[max(0, at - 1) : at + 1], lex)
    if token.text in lex.peoples:
        return "personnel"
    named = token.text[0].isupper() and token.low.endswith("s")
    return model_class(token.low, lex) if named else None


_STRICKEN = {
    "dead": "killed", "deaths": "killed", "fatalities": "killed", "wounded": "wounded", "losses": "casualties",
    "casualties": "casualties",
}  # fmt: skip
# Who only tells of the counted.
_SPEAKERS = VOICES | word_set(
    """
    officials authorities sources spokesmen spokespeople milbloggers bloggers diplomats ministers propagandists
    lawyers doctors witnesses residents observers monitors prosecutors governors
    """
)
_SWAPS = word_set("exchange swap")
_WHOSE = word_set("own its their his our the any")
_ADJECTIVES = 3


def _owner(tokens: list[Token], at: int, lex: Lexicon) -> str | None:
    """The side whose name stands before the plural: "Quayan attack drones"."""
    for step in range(at, max(-1, at - _ADJECTIVES), -1):
        token = tokens[step]
        if not token.is_word or stops(token):
            return None
        if (plain_form(token.text),) in lex.parties:
            return lex.parties[plain_form(token.text),]
    return None


def _user(tokens: list[Token], at: int, lex: Lexicon) -> str | None:
    """Who used them: the first side of "Quay attacked the port with drones"."""
    if not at or tokens[at - 1].low != "with":
        return None
    for token in tokens[: min(at, _OPENING)]:
        words = (plain_form(token.text),)
        if token.low in _FOES or words in lex.parties:
            return lex.parties.get(words, "enemy")
    return None


_FOES = word_set("enemy invaders occupiers")
_OPENING = 7


def _is_team(tokens: list[Token], reading: Reading) -> bool:
    """Whether the number says how many go together: "in groups of three", "the crew of 23"."""
    at = reading.index - 1
    return at > 0 and tokens[at].low == "of" and tokens[at - 1].low in _TEAMS


def fitting(tokens: list[Token], reading: Reading) -> frozenset[str]:
    """The categories of which the number's predicate can be said."""
    deed = reading.deed
    if deed is not None and deed.outcome in _SAID_OF:
        return _SAID_OF[deed.outcome]
    if reading.governor is not None and tokens[reading.governor.at].low in _DONE_TO_PEOPLE:
        return PEOPLE
    at = _verb_behind(tokens, reading)
    low = tokens[at].low if at < len(tokens) else ""
    if low in _PEOPLE_DO:
        return PEOPLE
    if low in BE:
        behind = {token.low for token in tokens[at + 1 : at + 3]}
        return PEOPLE if behind & _OF_PEOPLE else COUNTED
    return _MOVING if low in _MOVED else COUNTED


def _verb_behind(tokens: list[Token], reading: Reading) -> int:
    """Index of the first word behind the number that is no adverb and no auxiliary of time."""
    at = max(reading.index + 1, reading.noun.after)
    while at < len(tokens) and (tokens[at].low in _PASSED or tokens[at].low.endswith("ly")):
        at += 1
    return at


_LAST = word_set("last other remaining rest")
_PASSED = word_set("later also then already have has had who others more")
_IS = word_set("is are was were be been remain remained fought served serve come belong belonged")
_WISHES = word_set("needs need needed wants want wanted requires require required promises promised awaits await")
_MEANT_FOR = word_set("built room space blood beds food places designed meant capacity")
_LASTING = word_set("captured exchanged killed wounded missing deployed mobilized casualties")


def _fate(tokens: list[Token], reading: Reading, group: Group, *, found: bool) -> str | None:
    """What happened to the counted: what the number's own words say, else what the group's do.

    A verb of the number's own that says no outcome ends what befell the group, unless it only says who they are.
    """
    if reading.deed is not None and reading.deed.outcome:
        return fate_of(reading, reading.deed)
    known = group.source.outcome if group.source is not None else group.outcome
    if known is None or _is_team(tokens, reading):
        return None
    if reading.whole and known == "shot_down":
        return "launched"  # "downed 40 of the 70 in the salvo"
    at = _verb_behind(tokens, reading)
    low = tokens[at].low if at + 1 < len(tokens) else ""
    if low in _IS:
        told = (
            reading.deed is None and not reading.further and tokens[at + 1].low != "still"
        )  # "dozens were still under the rubble"
        return known if told and known in _LASTING else None
    if not found:
        return None
    before = tokens[reading.index - 1].low if reading.index else ""
    acts = low in _PEOPLE_DO | _MOVED | AUXILIARIES or (low.endswith("ed") and tokens[at].is_word) or low in _HIT
    meant_for = before == "for" and tokens[reading.index - 2].low in _MEANT_FOR
    return None if acts or meant_for or before in _WISHES | _LAST or reading.further else known


_HIT = word_set("struck hit got went fell broke made took ran")
_VERBS = (
    _PEOPLE_DO | _MOVED | _IS | AUXILIARIES | _HIT | word_set("strong apiece each aboard work await still set shut")
)
