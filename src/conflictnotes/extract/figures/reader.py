"""Sentence after sentence: the stages called in order, and what carries over from one sentence to the next."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.airborne import are_airborne, fly
from conflictnotes.extract.figures.announced import counted_before
from conflictnotes.extract.figures.building import build
from conflictnotes.extract.figures.bulletins import go_on_by_place
from conflictnotes.extract.figures.categories import settle_categories
from conflictnotes.extract.figures.classes import category_of
from conflictnotes.extract.figures.context import past_day
from conflictnotes.extract.figures.deeds import Deed, deed_inside
from conflictnotes.extract.figures.governors import deed_before
from conflictnotes.extract.figures.grammar import ends_clause
from conflictnotes.extract.figures.groups import settle_bare
from conflictnotes.extract.figures.happened import are_people, deed_of
from conflictnotes.extract.figures.headings import said_of_list
from conflictnotes.extract.figures.homonyms import settle_leaders, settle_losses, settle_put
from conflictnotes.extract.figures.kinds import MATERIEL, PEOPLE, TOLLS
from conflictnotes.extract.figures.labels import read_label
from conflictnotes.extract.figures.lexicon import lexicon
from conflictnotes.extract.figures.linking import link
from conflictnotes.extract.figures.listed import go_on_with_list, owner_of_list
from conflictnotes.extract.figures.mentions import sides_in
from conflictnotes.extract.figures.nouns import Noun, are_firms, read_noun, said_to_be
from conflictnotes.extract.figures.owners import owner_of
from conflictnotes.extract.figures.predicates import deed_behind, far_predicate
from conflictnotes.extract.figures.reading import Carried, Reading, SentenceReading
from conflictnotes.extract.figures.selection import Taken, is_figure, may_count, select
from conflictnotes.extract.figures.senses import says
from conflictnotes.extract.figures.sides import Sides
from conflictnotes.extract.figures.sidewords import MILITARY
from conflictnotes.extract.figures.stacked import labels_above
from conflictnotes.extract.figures.surroundings import Surroundings
from conflictnotes.extract.figures.tokens import tokenize
from conflictnotes.extract.figures.whose import assign_parties
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.mentions import Side
    from conflictnotes.extract.figures.tokens import Token
    from conflictnotes.model import Figure, ParseWarning
    from conflictnotes.numbers import NumberMention
    from conflictnotes.text import Passage, Sentence
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["Reader"]

_CHANGES = deferred(r"\bchange|\bas\s+of\b|\(\+", re.IGNORECASE)
_THERE = frozenset({"in", "on", "near", "inside", "along"})
_AMONG = deferred(r"\W*(?:Among|Of|These|They|Including)\b[^,.]{0,40}:", re.IGNORECASE)
_LOSS_WORDS = frozenset({"losses", "casualties", "toll", "loss"})
_ITEM_ENDS = frozenset(",;.(\n")
_LIST_OPENERS = frozenset({"namely", "including", "which", "them"})
_LONGEST_OPENER = 10
_BULLET_BELOW = deferred(r"[ \t]*\r?\n[ \t]*[•▪▫◦–—*·-]️?\s")
_TOLD_OF_LOSS = TOLLS | {"captured", "lost", "destroyed"}
_LIST_REACH = 2  # blocks between the lines of a list
_UNIT_WORDS = frozenset({"units", "persons", "people", "unit", "pieces", "pcs", "items"})


class Reader:
    """Reads the sentences of a passage in order into ``figures`` and ``warnings``."""

    def __init__(self, passage: Passage, vocabulary: Vocabulary) -> None:
        self.passage = passage
        self.vocabulary = vocabulary
        self.lex = lexicon(vocabulary)
        self.sides = Sides(passage.text, self.lex)
        self.taken = Taken(passage)
        self.labels = labels_above(passage)
        self.figures: list[Figure] = []
        self.warnings: list[ParseWarning] = []
        self.carried = Carried()
        self.around = Surroundings(passage)

    def read(self, at: int, sentence: Sentence) -> None:
        """Add the figures of the passage's sentence ``at``."""
        self.around.at = at
        text = self.passage.text
        words = text[sentence.start : sentence.end]
        headed = _speaks_of_losses(words)
        label = self.labels.get(sentence.start)
        numbers = []
        if may_count(words):
            numbers = select(text, sentence, self.taken, self.vocabulary, self.lex, labelled=label is not None)
        if not numbers and (words.rstrip().endswith(":") or (headed and _titles_list(text, sentence))):
            self._open_list(sentence)
        if headed or (numbers and not self._may_be_brief(numbers, label)):
            self._read_words(sentence, numbers, label, headed=headed)
        elif numbers:
            self._read_distances(sentence, numbers)

    def _may_be_brief(self, numbers: list[NumberMention], label: Sentence | None) -> bool:
        """Whether a sentence only says how far it is, and stands in no list."""
        return label is None and self.carried.told is None and _are_distances(self.passage.text, numbers)

    def _read_words(
        self, sentence: Sentence, numbers: list[NumberMention], label: Sentence | None, *, headed: bool
    ) -> None:
        text = self.passage.text
        tokens = tokenize(text, sentence.start, sentence.end, numbers, label)
        whole = SentenceReading(sentence.start, sentence.end, tokens, [])
        counting = any(number.unit == "count" for number in numbers)
        mentions = sides_in(tokens, self.sides) if counting or headed else []
        if headed:
            self._read_heading(sentence, tokens, mentions)
        for index, token in enumerate(tokens):
            if token.number >= 0:
                whole.readings.append(self._reading(tokens, index, numbers[token.number]))
        unknown = label is not None and whole.readings and whole.readings[0].label[0] < 0
        if not whole.readings or unknown:  # "Views", and "1204" on the next line
            return
        self.carried.enter(sentence.block)
        _answer_labels(whole)
        self._head_list(whole, sentence.block)
        self._go_on_with_list(whole, sentence.block)
        _borrow(whole.readings, tokens, self.lex)
        settle_losses(tokens, whole.readings)
        settle_put(tokens, whole.readings, self.lex)
        settle_leaders(tokens, whole.readings, self.lex)
        link(whole, self.carried, self.lex)
        settle_categories(whole, self.carried, self.lex)
        settle_bare(whole, self.carried, self.lex, self.around)
        kept = [reading for at, reading in enumerate(whole.readings) if is_figure(whole, at)]
        whole.readings = kept
        assign_parties(whole, mentions, self.sides, self.carried)
        self._add(whole)
        self.carried.leave(whole.readings, sentence.block)
        if whole.readings and _opens_list(text[sentence.start : sentence.end]):
            self.carried.told, self.carried.told_block = whole.readings[-1].outcome, sentence.block
            self.carried.told_party = None

    def _read_distances(self, sentence: Sentence, numbers: list[NumberMention]) -> None:
        """Distances say nothing of anybody: four in ten sentences with numbers need not be cut into words."""
        apart = [Reading(number, 0, _NO_NOUN, category="distance") for number in numbers]
        self.carried.enter(sentence.block)
        self._add(SentenceReading(sentence.start, sentence.end, [], apart))
        self.carried.leave(apart, sentence.block)

    def _add(self, whole: SentenceReading) -> None:
        figures, warnings = build(whole, self.passage, self.sides, self.vocabulary)
        self.figures += figures
        self.warnings += warnings

    def _read_heading(self, sentence: Sentence, tokens: list[Token], mentions: list[Side]) -> None:
        """Remember whose losses a sentence is about: "Russian losses:", "losses of the enemy"; its list may follow."""
        at = next((index for index, token in enumerate(tokens) if token.low in _LOSS_WORDS), None)
        if at is None:
            return
        owner = owner_of(tokens, at, mentions)
        if owner is not None:
            self.carried.owner = self.sides.resolved(owner.key, sentence.start) or self.carried.owner
        self.carried.list_block = sentence.block
        words = self.passage.text[sentence.start : sentence.end]
        self.carried.daily = past_day(words, 0, len(words)) and not _CHANGES.search(words)

    def _open_list(self, sentence: Sentence) -> None:
        """Remember what a sentence without numbers says of the list that its colon opens."""
        text, carried = self.passage.text, self.carried
        words = text[sentence.start : sentence.end]
        carried.told, carried.told_block = said_of_list(words, self.lex), sentence.block
        carried.told_party = owner_of_list(text, sentence.start, sentence.end, self.sides)
        if _AMONG.match(words):  # "Among them:" behind "brought 60 people home"
            self._tell_of_last()

    def _tell_of_last(self) -> None:
        """Let the members of a list take after the number of which they are a part."""
        last = next((whole for whole in self.carried.recent if whole.outcome is not None), None)
        if last is not None:
            self.carried.told, self.carried.told_party = last.outcome, last.party

    def _go_on_with_list(self, whole: SentenceReading, block: int) -> None:
        """The members of a list that a colon opened: "140 deaths, as follows:", then "61 soldiers" in a line."""
        if go_on_by_place(whole, self.carried):
            self.carried.told_block = block
            return
        go_on_with_list(whole, self.carried, block)

    def _head_list(self, whole: SentenceReading, block: int) -> None:
        """Labelled numbers behind a heading of losses are losses: "Tanks - 9812 (+5)"."""
        if block - self.carried.list_block > _LIST_REACH:
            return
        for reading in whole.readings:
            if reading.unknown is not None and self._goes_on_list(whole, reading):
                reading.noun, reading.category, reading.labelled = reading.unknown, "equipment", True
            if reading.deed is not None and reading.deed.outcome in _TOLD_OF_LOSS and reading.index <= 1:
                self.carried.list_block = block  # "Killed 2,656", and "Aircraft 102" below it
            if reading.labelled and reading.deed is None:
                reading.deed = Deed("lost", "topic", reading.index)
                reading.daily = self.carried.daily
                self.carried.list_block = block

    def _goes_on_list(self, whole: SentenceReading, reading: Reading) -> bool:
        """Whether a label that nothing is known of names one more thing: "Sandcats: 21" behind "tanks: 14"."""
        at = whole.readings.index(reading)
        last = whole.readings[at - 1] if at else self.carried.last
        following = whole.tokens[reading.index + 1] if reading.index + 1 < len(whole.tokens) else None
        ends = following is None or following.text in _ITEM_ENDS
        return ends and reading.deed is None and last is not None and last.labelled and last.category in MATERIEL

    def _reading(self, tokens: list[Token], index: int, number: NumberMention) -> Reading:
        """One number with its own noun, category and outcome."""
        single = number.low == 1 and number.high == 1
        noun = read_noun(tokens, index, self.lex, single=single, share=number.unit == "percent")
        reading = Reading(number, index, noun)
        if number.unit != "count":
            return self._amount(tokens, reading)
        if noun.first < 0 or _is_unit_word(tokens, noun):
            read_label(tokens, reading, self.lex)
        if reading.noun.first >= 0:
            reading.category = reading.noun.category or "other"
        reading.airborne = are_airborne(tokens, reading.noun)
        nominal = self._read_nominal(tokens, reading)
        reading.deed = reading.deed or deed_of(tokens, reading, self.lex, self.around.trading)
        self._name(tokens, reading, nominal)
        deed = reading.deed
        reading.category = reading.category or self._lost_kind(tokens, deed)
        if _are_set_free(tokens, reading) or (noun.partitive and noun.first >= 0 and tokens[noun.last].low == "enemy"):
            reading.category = "personnel"  # "the 40 released", "31 of the enemy"
        if reading.category == "other" and deed is not None and are_people(tokens, reading, deed):
            reading.category = "personnel"
        if reading.category == "military_unit" and are_firms(
            tokens, reading.noun, reading.number.high or reading.number.low
        ):
            reading.category = "other"
        if fly(tokens, reading):
            reading.category, reading.airborne = "equipment", True
        return reading

    def _name(self, tokens: list[Token], reading: Reading, nominal: Noun | None) -> None:
        """What a bare number is said to be, or what announced it."""
        if nominal is not None and nominal.category in PEOPLE:
            reading.noun = nominal
        elif nominal is not None:
            reading.named = (nominal.first, nominal.last)  # "three were Mirages": of the jets before
        elif reading.noun.first < 0:
            self._read_announced(tokens, reading)

    def _amount(self, tokens: list[Token], reading: Reading) -> Reading:
        """A number with a unit: money, a share, a distance, tonnes of something."""
        number, noun = reading.number, reading.noun
        reading.category = number.category
        if number.category == "other" and noun.first >= 0:
            reading.category = noun.category or "other"  # "750 kilograms of explosives"
            reading.deed = deed_of(tokens, reading, self.lex, self.around.trading)
        elif number.category == "area":
            # "4,900 square kilometers and 205 settlements"
            reading.deed = deed_before(tokens, reading.index, self.lex)
        elif number.category in {"money", "percent"}:
            reading.deed = deed_of(tokens, reading, self.lex, self.around.trading)
        return reading

    def _lost_kind(self, tokens: list[Token], deed: Deed | None) -> str | None:
        """What kind of materiel the losses are of: "tank losses stood at 30", "losses of tanks are put at 30"."""
        if deed is None or deed.role != "topic" or deed.at < 1 or tokens[deed.at].low not in {"losses", "loss"}:
            return None
        words = tokens[deed.at - 1 : deed.at]
        if deed.at + 2 < len(tokens) and tokens[deed.at + 1].low == "of":
            words = list(takewhile(lambda token: not ends_clause([token], 0), tokens[deed.at + 2 :]))
        lost = category_of(words, self.lex)
        return lost if lost in MATERIEL else None

    def _read_nominal(self, tokens: list[Token], reading: Reading) -> Noun | None:
        """What a part of the dead or a bare number is said to be: "nine of the victims were traders"."""
        noun = reading.noun
        if noun.first >= 0 and not (noun.partitive and reading.category == "personnel"):
            return None
        nominal = said_to_be(tokens, max(reading.index + 1, noun.after), self.lex)
        if nominal is not None:
            reading.category = nominal.category
        if nominal is not None and nominal.category in PEOPLE:
            reading.deed = deed_inside(tokens, noun, self.lex) if noun.first >= 0 else None
        return nominal

    def _read_announced(self, tokens: list[Token], reading: Reading) -> None:
        """What "the number of" announced to a bare number, and what happened to it: "the number of cows stolen"."""
        left = counted_before(tokens, reading.index, self.lex)
        if left is None:
            return
        reading.named = (left.first, left.last)
        reading.category = reading.category or left.category
        if reading.deed is None or not reading.deed.outcome:
            inside = deed_inside(tokens, left, self.lex)
            behind = deed_behind(tokens, left.after, self.lex, elliptic=False)
            if behind is None or behind.at > reading.index or not says(tokens, behind, left.category):
                behind = None
            reading.deed = behind or inside or reading.deed
        there = tokens[left.after].low if left.after < reading.index else ""
        if reading.deed is None and there in _THERE and tokens[left.last].low in MILITARY:
            reading.deed = Deed("deployed", "state", left.after)  # "put its troops in Quay at 900"


_SET_FREE = frozenset({"released", "freed", "rescued", "repatriated", "exchanged", "hospitalized", "hospitalised"})


def _are_set_free(tokens: list[Token], reading: Reading) -> bool:
    """Whether people are named by what was done to them: "the 40 released were taken home"."""
    index = reading.index
    if reading.category is not None or reading.noun.first >= 0:
        return False
    named = index + 1 < len(tokens) and tokens[index + 1].low in _SET_FREE
    return named and index > 0 and tokens[index - 1].low in {"the", "those", "all"}


_NO_NOUN = Noun(-1, -1, 0)


def _are_distances(text: str, numbers: list[NumberMention]) -> bool:
    """Whether the numbers are distances of which none gives another once more, or its change, as brackets may."""
    return all(
        number.category == "distance" and text[number.start - 1 : number.start] != "+" for number in numbers
    ) and (
        len(numbers) == 1
        or all("(" not in text[before.reach : number.start][:_ASIDE] for before, number in pairwise(numbers))
    )


_ASIDE = 3  # characters behind a number in which brackets open that give it once more


def _opens_list(words: str) -> bool:
    """Whether a list follows the sentence: it ends with a colon, "namely", "among them"."""
    last = words[-_LONGEST_OPENER:].split()[-1:]
    return words.rstrip().endswith(":") or (bool(last) and last[0] in _LIST_OPENERS)


def _titles_list(text: str, sentence: Sentence) -> bool:
    """Whether a line without a stop stands right above a line with a bullet: "Losses of the enemy", "– 40 tanks"."""
    return _BULLET_BELOW.match(text, sentence.end) is not None and text[sentence.end - 1] not in ".!?"


def _speaks_of_losses(words: str) -> bool:
    """The trigger of headings; tests of substrings are several times faster here than one pattern."""
    return (
        "osses" in words
        or "asualties" in words
        or " toll" in words
        or "Toll " in words
        or "OSSES" in words
        or "ASUALTIES" in words
    )


def _borrow(readings: list[Reading], tokens: list[Token], lex: Lexicon) -> None:
    """Give "14 of the 18 districts" the category of the districts before an outcome suggests another.

    Of those that were sent somewhere, the predicate behind says what befell some: "nine of the 90 men sent there died".
    """
    for reading in readings:
        if not 0 <= reading.noun.borrowed < len(readings):
            continue
        lender = readings[reading.noun.borrowed]
        reading.category = reading.category or lender.category
        if reading.deed is None:
            before = deed_before(tokens, reading.index, lex)
            reading.deed = before if before is not None and says(tokens, before, reading.category) else None
        sent = lender.deed
        if sent is not None and sent.outcome in _SENT and sent.passive and sent.at == lender.noun.after:
            reading.deed = reading.deed or far_predicate(tokens, sent.at, lex) or _fate_behind(tokens, sent.at, lex)


_SENT = frozenset({"deployed", "launched"})


def _fate_behind(tokens: list[Token], at: int, lex: Lexicon) -> Deed | None:
    """What befell some of those that were launched: "54 of the 81 missiles fired were downed", "six ... fired hit"."""
    fate = deed_behind(tokens, at + 1, lex, elliptic=False)
    ends = at + 1 >= len(tokens) or not tokens[at + 1].is_word
    return fate if fate is not None or ends else Deed("", "own", at + 1)


def _answer_labels(whole: SentenceReading) -> None:
    """Let a side's name head its dead where the number before counts dead: "India: five dead, Pakistan: 31"."""
    for before, reading in pairwise(whole.readings):
        sides = reading.labelled and reading.noun.last < 0
        told = before.noun.first < 0 and before.deed is not None and before.deed.outcome in TOLLS
        if sides and told and reading.deed is None:
            reading.labelled, reading.category = False, None
            reading.noun = reading.noun._replace(first=-1)


def _is_unit_word(tokens: list[Token], noun: Noun) -> bool:
    """Whether the noun only repeats that things are counted: "tanks - 9812 (+5) units"."""
    return noun.first == noun.last and tokens[noun.first].low in _UNIT_WORDS
