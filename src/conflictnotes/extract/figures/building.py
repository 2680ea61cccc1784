"""The last stage: the readings of a sentence turned into figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.context import as_of, days_list, modifier_of, period_of
from conflictnotes.model import Category, Figure, Modifier, Outcome, ParseWarning, Period, Span
from conflictnotes.numbers import local_currency

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conflictnotes.extract.figures.reading import Reading, SentenceReading
    from conflictnotes.extract.figures.sides import Sides
    from conflictnotes.extract.figures.tokens import Token
    from conflictnotes.numbers import NumberMention
    from conflictnotes.text import Passage
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["build"]

_SHARED_CURRENCIES = frozenset(
    {"pesos", "peso", "francs", "franc", "rupees", "rials", "riyals", "dinars", "pounds", "shillings", "lira", "liras"}
)


def build(
    whole: SentenceReading, passage: Passage, sides: Sides, vocabulary: Vocabulary
) -> tuple[list[Figure], list[ParseWarning]]:
    """The figures of a sentence, and what in them could not be settled."""
    figures: list[Figure] = []
    warnings: list[ParseWarning] = []
    text = passage.text
    day = as_of(passage, whole.start, whole.end)
    pers = _periods(text, whole)
    for position, reading in enumerate(whole.readings):
        number = reading.number
        span = Span(number.start, number.end)
        modifier = modifier_of(text, number, whole.start, whole.end)
        noun = _noun_span(whole.tokens, reading)
        per = pers[position]
        if number.form == "broken":
            message = f"{span.of(text)!r} can be read in more than one way"
            warnings.append(ParseWarning("unsettled-number", message, span))
        figures.append(
            Figure(
                span=span,
                text=span.of(text),
                low=None if modifier is Modifier.AT_MOST else number.low,
                high=None if modifier is Modifier.AT_LEAST else number.high,
                modifier=modifier,
                unit=reading.unit or _unit(text, reading.alike or number, sides, vocabulary),
                category=Category(reading.category or "other"),
                noun=noun.of(text) if noun else None,
                noun_span=noun,
                outcome=Outcome(reading.outcome) if reading.outcome else None,
                party=reading.party,
                per=per,
                as_of=day,
            )
        )
    return figures, warnings


def _unit(text: str, number: NumberMention, sides: Sides, vocabulary: Vocabulary) -> str:
    """The unit, or the local currency where its word is shared by several: pesos in a passage about Colombia."""
    if number.category != "money":
        return number.unit
    word = text[number.end : number.reach].strip().lower()
    if not word and text.startswith("Rs", number.start):
        # The sign stands for rupees: of one state, where no other that has them is named.
        told = {local_currency("rupees", [nation], vocabulary) for nation in _nations(sides)} - {None}
        return (told.pop() if len(told) == 1 else None) or number.unit
    if word not in _SHARED_CURRENCIES:
        return number.unit
    return local_currency(word, _nations(sides), vocabulary) or number.unit


def _nations(sides: Sides) -> Iterator[str]:
    """The adjectives of the passage's sides, and of the states in which its armed groups fight."""
    lex = sides.lexicon
    states = [lex.party_states[key] for key in sides.ranked if key in lex.party_states]
    for key in (*sides.ranked, *states):
        for party in lex.by_key.get(key, ()):
            yield from party.adjectives[:1]


def _periods(text: str, whole: SentenceReading) -> list[Period | None]:
    """What time each number of a sentence is counted per."""
    readings = whole.readings
    starts = [reading.number.start for reading in readings] + [whole.end]
    listed = days_list(text, whole.start, whole.end)
    pers: list[Period | None] = []
    for position, reading in enumerate(readings):
        number = reading.number
        per = period_of(text, number, whole.start, starts[position + 1])
        if per is None and (reading.relation == "delta" or reading.daily or number.start >= listed):
            per = Period.DAY
        if position and reading.category == readings[position - 1].category:
            if per is None and _goes_with(whole.tokens, readings[position - 1], reading):
                per = pers[-1]
            elif reading.relation == "restated" and reading.category == "money":  # "9,000 rubles ($95) monthly"
                pers[-1] = pers[-1] or per
        pers.append(per)
    return pers


def _goes_with(tokens: list[Token], before: Reading, reading: Reading) -> bool:
    """Whether a number gives the rate before it once more or as it was: "8,000 rubles (about $90)", "up from 40"."""
    if reading.relation in {"restated", "change"}:
        return True
    bare = reading.noun.first < 0 and reading.index > 1
    if not bare:
        return False
    grows = tokens[reading.index - 1].low == "to" and tokens[reading.index - 2].low in _GROWS
    if tokens[reading.index - 2].low in _COMPARED and tokens[reading.index - 1].low in {"with", "to"}:
        return True
    return grows or (before.relation != "restated" and tokens[reading.index - 1].low in _COMPARES)


_GROWS = frozenset({"increase", "increases", "increased", "rise", "rises", "rose", "grow", "grows", "grew", "raised"})
_COMPARES = frozenset({"from", "against", "versus", "vs"})
_COMPARED = frozenset({"compared", "comparing", "compares"})


def _noun_span(tokens: list[Token], reading: Reading) -> Span | None:
    first, last = reading.noun.first, reading.noun.last
    if reading.number.category in {"distance", "area", "money"}:
        return None
    if first < 0:  # "the number of gunmen killed stood at 50", but in "of the gunmen, 50 fell" they are the whole
        whole = tokens[0].low in _PARTITIVE or tokens[reading.named[1]].low == "losses"
        first, last = reading.named if not whole else (-1, -1)
    elif reading.labelled or reading.relation == "delta":
        said = _said_behind(tokens, reading.index)
        first, last = (said, said) if said else (first, last)
    return Span(tokens[first].start, tokens[last].end) if first >= 0 else None


_PARTITIVE = frozenset({"of", "among"})


def _said_behind(tokens: list[Token], index: int) -> int:
    """Index of the "persons" behind a labelled number or its delta: "personnel - 9,000 (+40) persons"; else 0."""
    for at in range(index + 1, min(index + _DELTA_REACH, len(tokens))):
        if tokens[at].is_word:
            return at if tokens[at].low == "persons" else 0
        if tokens[at].text == "\n":
            return 0
    return 0


_DELTA_REACH = 6  # tokens
