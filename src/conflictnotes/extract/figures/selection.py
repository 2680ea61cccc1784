"""Which numbers of a sentence may count, and which of those that were read count after all."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.exclusion import counts, is_bare_year
from conflictnotes.extract.figures.grammar import DETERMINERS
from conflictnotes.numbers import find_numbers, holds_number_word
from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.reading import SentenceReading
    from conflictnotes.extract.figures.tokens import Token
    from conflictnotes.numbers import NumberMention
    from conflictnotes.text import Passage, Sentence
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["Taken", "is_figure", "may_count", "select"]

_DIGIT = deferred(r"\d")


def may_count(words: str) -> bool:
    """The trigger: a digit or a number word.

    >>> may_count("Two tanks."), may_count("No tanks.")
    (True, False)
    """
    return bool(_DIGIT.search(words)) or holds_number_word(words)


class Taken:
    """What a passage's dates and footnote markers take: digits in them count nothing."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self._starts, self._ends = passage.markers.column(0), passage.markers.column(1)

    def within(self, start: int, end: int) -> list[tuple[int, int, str]]:
        """The spans that begin in ``[start, end)``, with their kinds."""
        spans = [(date.start, date.end, date.kind) for date in self._passage.dates_in(start, end)]
        first = bisect_left(self._starts, start)
        behind = bisect_left(self._starts, end, first)
        spans += [(self._starts[at], self._ends[at], "marker") for at in range(first, behind)]
        spans.sort()
        return spans


# Digits that may count: no ordinal ("the 12th"), and no part of a name behind a hyphen ("T-72").  It opens with the
# first digit of a run, to which the engine skips.
_LOOSE_DIGIT = deferred(r"\d(?<!\d\d)(?<![^\W_]-\d)\d*+(?!(?:st|nd|rd|th)\b)")


def _only_names(text: str, sentence: Sentence, taken: list[tuple[int, int, str]]) -> bool:
    """Whether every digit of the sentence stands in a date, a footnote marker or a name and no word is a number."""
    at = sentence.start
    for start, end, kind in taken:
        if kind == "year" or _LOOSE_DIGIT.search(text, at, start):
            return False
        at = max(at, end)
    if _LOOSE_DIGIT.search(text, at, sentence.end):
        return False
    return not holds_number_word(text[sentence.start : sentence.end])


def select(  # noqa: PLR0913 - where the numbers stand and what is known of words
    text: str, sentence: Sentence, within: Taken, vocabulary: Vocabulary, lex: Lexicon, *, labelled: bool = False
) -> list[NumberMention]:
    """The numbers of a sentence that may count: no date, no footnote, nothing that the exclusion knows.

    ``labelled`` says that a line above labels the number, which then numbers no item of a list.
    """
    first = sentence.start - labelled
    taken = within.within(sentence.start, sentence.end)
    if _only_names(text, sentence, taken):
        return []
    starts = [start for start, _, _ in taken]
    kept: list[NumberMention] = []
    for number in find_numbers(text, sentence.start, sentence.end, vocabulary):
        at = bisect_right(starts, number.end - 1) - 1
        dated = at >= 0 and taken[at][1] > number.start
        yearly = is_bare_year(text, number) and (not dated or taken[at][2] == "year")
        if (dated or yearly) and not (yearly and _counts_anyway(text, number, sentence, lex)):
            continue
        if counts(text, number, first, sentence.end) and not (kept and _is_spelt_out(text, kept[-1], number)):
            kept.append(number)
    return kept


def _is_spelt_out(text: str, before: NumberMention, number: NumberMention) -> bool:
    """Whether brackets give the number before once more in words or in digits: "16 (sixteen)", "three (3)"."""
    if before.low != number.low or before.worded == number.worded or number.high != before.high:
        return False
    return text[before.end : number.start].strip() == "(" and text.startswith(")", number.end)


_BEFORE_YEAR = deferred(
    r"\b(?:in|since|of|by|until|from|during|early|late|mid|the|and|to|spring|summer|autumn|fall|winter)[\s-]+\Z",
    re.IGNORECASE,
)
_LABEL_BEFORE = deferred(r"[A-Za-z)]\s*[:–—‒-]\s*(?:about\s+)?\Z")
_LINE_END = deferred(r"\s*(?:[,;.]?\s*\Z|[,;)]|\s+(?:units|persons|people)\b)")
_DELTA = deferred(r"\s*\([+–-]")
_PLAIN_WORD = deferred(r"\s+([a-z]+)\b")


def _counts_anyway(text: str, number: NumberMention, sentence: Sentence, lex: Lexicon) -> bool:
    """Whether four bare digits that look like a year count: "1962 soldiers", "tanks - 2041 (+4)"."""
    before = text[max(sentence.start, number.start - 12) : number.start]
    after = text[number.end : min(sentence.end, number.end + 24)]
    if _DELTA.match(after):
        return True
    word = _PLAIN_WORD.match(after)
    if word and word[1] in lex.plurals:
        return not _BEFORE_YEAR.search(before)
    return bool(_LABEL_BEFORE.search(before) and _LINE_END.match(after))


_LISTLIKE = frozenset({"own", "part", "echo"})
_NEAR = 4  # members of a list
_BETWEEN_MEMBERS = frozenset({",", ";", "and", "plus", "&", "at", "least", "some", "about", "another", "\n"})
_PREPOSITIONS = frozenset({"of", "in", "at", "on", "from", "near", "inside", "by", "for", "within", "across", "into"})
_MODALS = frozenset({"can", "could", "may", "might", "must", "should", "would", "of"})
_DETAIL = 3  # tokens: "of them near"
_DETAILS = word_set("a an the to in at on near over by with from for off under aboard twice still now inside , ; .")
_HARMS = frozenset({"harms", "befalls", "suffers"})


def is_figure(whole: SentenceReading, position: int) -> bool:
    """Whether the number at ``position`` counts: "one" only in a list or a loss, broken digits only with a noun."""
    reading = whole.readings[position]
    number = reading.number
    if number.unit != "count":
        return True
    if number.worded and number.low == 1 and number.high == 1:
        if _is_one_of_many(whole.tokens, reading.index):
            return False
        acts = reading.governor is None and _acts(whole.tokens, max(reading.index + 1, reading.noun.after))
        return not acts and _single_counts(whole, position)
    if number.form == "broken":
        return reading.category not in {None, "other"} or reading.deed is not None
    return True


def _single_counts(whole: SentenceReading, position: int) -> bool:
    """Whether "one" counts: harm is done to it, or it is a member of a list; not in "one of the men said"."""
    readings, reading = whole.readings, whole.readings[position]
    before = whole.tokens[reading.index - 1].low if reading.index else ""
    own = reading.governor is not None or (reading.deed is not None and reading.deed.at > reading.index)
    if reading.governor is None and before in _PREPOSITIONS:
        return _side_by_side(whole, position) or _is_harmed(whole, position)  # not "the men in one barracks were"
    included = position > 0 and before == "including" and reading.category not in {None, "other"}
    if included or _adds_detail(whole, position, before):
        return True
    if not own and reading.noun.partitive:
        return before == "only" and reading.noun.borrowed >= 0  # "only one of 14"
    if reading.outcome is not None or (own and reading.deed is not None and reading.deed.role in _HARMS):
        return True
    near = readings[max(0, position - _NEAR) : position + _NEAR + 1]
    listed = reading.relation == "listed" or (reading.relation in _LISTLIKE and reading.noun.first < 0)
    if listed and any(other is not reading and other.category == reading.category for other in near):
        return True
    return _side_by_side(whole, position - 1) or _side_by_side(whole, position) or _goes_on(whole, position)


def _is_one_of_many(tokens: list[Token], index: int) -> bool:
    """Whether an example is given, and nothing counted: "he is one of the many men who came home"."""
    behind = [token.low for token in tokens[index + 1 : index + 4] if token.low not in {"the", "these", "those", "so"}]
    return behind[:1] == ["of"] and behind[1:2] in (["many"], ["countless"], ["several"], ["thousands"], ["hundreds"])


_SAYS = word_set(
    """
    said says noted notes alleged alleges claimed claims believes believed told tells added adds stated states argued
    argues thinks thought insisted insists complained complains reported reports warned warns admitted admits asked asks
    assessed suggested suggests wrote writes posted recalled recalls denied denies accused accuses
    """
)
_FARTHEST_SAYING = 8  # tokens


def _acts(tokens: list[Token], at: int) -> bool:
    """Whether the one that was named says something or does it to others: "one, a nurse, said", "one had shot two"."""
    low = [token.low for token in tokens[at : at + _FARTHEST_SAYING]]
    if low[:1] == [","]:
        closes = low.index(",", 1) if "," in low[1:] else len(low)
        return closes + 1 < len(low) and low[closes + 1] in _SAYS
    if low[:1] in (["had"], ["has"]) and len(low) > _DETAIL - 1:
        return low[1] != "been" and (tokens[at + 2].number >= 0 or low[2] in DETERMINERS)
    return bool(low) and low[0] in _SAYS and (low[0] != "reported" or low[1:2] in (["that"], ["a"], ["the"]))


def _is_harmed(whole: SentenceReading, position: int) -> bool:
    """Whether the word right behind tells its fate: "of one soldier dead", "losses at one dead"."""
    reading = whole.readings[position]
    last = reading.noun.last if reading.noun.first >= 0 else reading.index
    return reading.outcome is not None and reading.deed is not None and 0 <= reading.deed.at - last <= 1


def _adds_detail(whole: SentenceReading, position: int, before: str) -> bool:
    """Whether "one of them" says more of what was counted: "three boats, one of them to mines".

    A verb behind it makes it the subject of what somebody does: ", one of them said".
    """
    low = [token.low for token in whole.tokens[whole.readings[position].index + 1 :][:_DETAIL]]
    if not position or low[:1] != ["of"] or whole.readings[position - 1].number.unit != "count":
        return False
    if before == "including":
        return True
    return (
        before == "," and low[1:2] == ["them"] and (len(low) < _DETAIL or low[2] in _DETAILS or low[2].endswith("ly"))
    )


def _goes_on(whole: SentenceReading, position: int) -> bool:
    """Whether a bare "one" carries on bare counts: "two fell, one was taken and one drives a truck"."""
    if not position:
        return False
    last, reading = whole.readings[position - 1 : position + 1]
    before = whole.tokens[reading.index - 1].low
    following = whole.tokens[reading.index + 1].low if reading.index + 1 < len(whole.tokens) else ""
    bare = last.noun.first < 0 and reading.noun.first < 0 and last.number.unit == "count"
    return bare and before in {"and", ","} and following not in _MODALS


def _side_by_side(whole: SentenceReading, position: int) -> bool:
    """Whether the numbers at ``position`` and behind it are named members of one list: "one Su-34 and two Mi-8s"."""
    if position < 0 or position + 1 >= len(whole.readings):
        return False
    first, second = whole.readings[position : position + 2]
    between = whole.tokens[first.after : second.index]
    return (
        min(first.noun.first, second.noun.first) >= 0
        and len(between) > 0
        and all(token.low in _BETWEEN_MEMBERS for token in between)
    )
