"""What heads a number's line or item: "Tanks - 12", "Killed: 120", "Russia - 23933"."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.classes import category_of
from conflictnotes.extract.figures.deeds import Deed, verb_ending
from conflictnotes.extract.figures.grammar import DETERMINERS, MOST_WORDS, STOP, is_plural
from conflictnotes.extract.figures.happened import says_for_itself
from conflictnotes.extract.figures.kinds import MATERIEL, PEOPLE
from conflictnotes.extract.figures.nouns import Noun
from conflictnotes.extract.figures.tokens import QUOTES

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.reading import Reading
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["LABEL_SKIP", "read_label"]

_LABEL_MARKS = frozenset(":–—‒-=×*|\t")
LABEL_SKIP = frozenset(
    {
        "about",
        "approximately",
        "around",
        "nearly",
        "almost",
        "some",
        "over",
        "more",
        "than",
        "up",
        "to",
        "+",
        "~",
        "at",
        "least",
        "ca",
    }
)

_IN_LABEL = QUOTES | {"/", "&"}
# "Clashes over the past day: 158": when, and not what is counted.
_TIMES = frozenset(
    {
        "day", "days", "night", "nights", "morning", "afternoon", "evening", "hours", "week", "weeks", "weekend",
        "month", "months", "year", "years", "quarter", "period", "overnight", "today", "yesterday", "tonight",
    }
)  # fmt: skip
_MONTHS = frozenset(
    {
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    }
)  # fmt: skip
_OF_TIMES = frozenset(
    {"the", "past", "last", "this", "that", "over", "during", "for", "in", "on", "of", "per", "since"}
)


def _label_at(tokens: list[Token], index: int, lex: Lexicon) -> Noun:
    """The phrase before a colon, a dash or an opening bracket that the number at ``index`` stands behind.

    Its category is None where nothing is known of what it names.
    """
    at = index - 1
    while at >= 0 and (tokens[at].low in LABEL_SKIP) and tokens[at].text not in _LABEL_MARKS:
        at -= 1
    if at < 1 or not (tokens[at].text in _LABEL_MARKS or tokens[at].text == "("):
        return _column_before(tokens, index, lex)
    first, last, end = _span_before(tokens, at, lex)
    if first > 1 and tokens[first - 1].low in _TO_WHAT and (tokens[first - 2].low,) in lex.verbs:
        return _lost_before(tokens, first - 2, index, lex)  # "Vehicles lost to robbery: 40"
    placed = _before_the_place(tokens, (first, last), index, lex)
    if placed is not None:
        return placed
    words = [token for token in tokens[first : last + 1] if token.is_word]
    if not words or (first and (tokens[first - 1].low in {"by", "per"} or tokens[first - 1].number >= 0)):
        return Noun(-1, -1, index + 1)  # "By region: 120", "downed 76 drones: 28 over the strait"
    if len(words) == 1 and (words[0].text,) in lex.parties:
        return Noun(first, -1, index + 1, "equipment")  # "Russia - 23933": a side and no noun
    return Noun(first, end, index + 1, category_of(words, lex) or _kind_ahead(words, lex))


def _before_the_place(tokens: list[Token], span: tuple[int, int], index: int, lex: Lexicon) -> Noun | None:
    """The label before the words that say where, when or of whom: "Arrests in the capital", "Drones shot down over".

    ``span`` is the phrase right before the colon.
    """
    first = span[0]
    while first > 1 and tokens[first - 1].low in _WHERE | DETERMINERS:
        last = first - 1
        while last > 0 and tokens[last].low in _WHERE | DETERMINERS:
            last -= 1
        among, first = last + 1, last
        while first > 0 and tokens[first - 1].is_word and tokens[first - 1].low not in STOP:
            first -= 1
    words = tokens[first : last + 1] if first < span[0] else []
    opens = first == 0 or not tokens[first - 1].is_word
    if not words or not opens or any(token.number >= 0 or not token.is_word for token in words):
        return None
    verb = verb_ending(tokens, last, lex)
    if verb is not None and verb[0].participle:
        return Noun(first, last, index + 1, category_of(words, lex)) if verb[1] > first else None
    category = category_of(words, lex)
    if tokens[last].low in lex.counted:
        behind = tokens[among + 1 : span[1] + 1] if tokens[among].low in {"among", "of"} else []
        members = list(takewhile(lambda token: token.low not in STOP, behind))
        category = category_of(members, lex) or category or "personnel"
    known = is_plural(tokens[last].low, lex) and tokens[last].low not in lex.states
    return Noun(first, last, index + 1, category) if known and category is not None else None


_WHERE = frozenset(
    {"in", "over", "on", "near", "among", "during", "since", "at", "from", "for", "across", "of", "against"}
)


def _span_before(tokens: list[Token], at: int, lex: Lexicon) -> tuple[int, int, int]:
    """The first and last word of the phrase before the mark at ``at``, without when and "reported", and its end."""
    last = at - 1
    if tokens[last].text == ")":  # "(MLRS): 5"
        while last > 0 and tokens[last].text != "(":
            last -= 1
        last -= 1
    untimed = _before_the_time(tokens, last)
    end, last = (at - 1 if untimed == last else untimed), untimed
    if last > 0 and tokens[last].low in _TOLD and is_plural(tokens[last - 1].low, lex):
        end = last = last - 1  # "Air attacks reported: 14"
    first = _label_start(tokens, last)
    if first == last and first > 1 and tokens[first - 1].low in _TOLD and is_plural(tokens[first - 2].low, lex):
        first = _label_start(tokens, first - 2)  # "Civilians reported killed: 84"
    return first, last, end


def _kind_ahead(words: list[Token], lex: Lexicon) -> str | None:
    """The kind of a label whose head stands first: "UAVs operational-tactical level"."""
    return category_of(words[:1], lex) if words[0].low in lex.plurals else None


def _column_before(tokens: list[Token], index: int, lex: Lexicon) -> Noun:
    """The name of a known kind that shares its line with the number alone, as in a table: "Aircraft 102"."""
    ends = index + 1 == len(tokens) or tokens[index + 1].text == "("
    words = tokens[:index] if ends and 0 < index <= _LONGEST_COLUMN else []
    named = bool(words) and words[0].text[0].isupper() and all(token.is_word for token in words)
    category = category_of(words, lex) if named and is_plural(words[-1].low, lex) else None
    return Noun(0, index - 1, index + 1, category) if category is not None else Noun(-1, -1, index + 1)


_LONGEST_COLUMN = 4  # words


def _label_start(tokens: list[Token], last: int) -> int:
    """The first word of the phrase that ends at ``last``."""
    first = last
    while first >= 0 and (tokens[first].is_word or tokens[first].text in _IN_LABEL) and last - first < MOST_WORDS:
        if tokens[first].low in STOP and tokens[first].low not in {"and", "of", "or"}:
            break
        first -= 1
    first += 1
    # "428 / helicopters – 347"
    while first <= last and (tokens[first].low in {"and", "of", "or"} or tokens[first].text in _IN_LABEL):
        first += 1
    return first


def _lost_before(tokens: list[Token], last: int, index: int, lex: Lexicon) -> Noun:
    """The label that a participle ends and words that say how or where follow."""
    first = last
    while first > 0 and tokens[first - 1].is_word and tokens[first - 1].low not in STOP:
        first -= 1
    opens = first == 0 or not tokens[first - 1].is_word
    words = tokens[first : last + 1]
    return Noun(first, last, index + 1, category_of(words, lex)) if opens and words else Noun(-1, -1, index + 1)


_TO_WHAT = frozenset({"to", "in", "by", "from", "at", "on", "near", "since", "during"})


def _before_the_time(tokens: list[Token], last: int) -> int:
    """The last word of a label before the words that say when: "clashes over the past day"."""
    if tokens[last].low not in _TIMES and tokens[last].text not in _MONTHS:
        return last
    while last > 0 and (tokens[last].low in _TIMES | _OF_TIMES or tokens[last].text in _MONTHS):
        last -= 1
    return last


def read_label(tokens: list[Token], reading: Reading, lex: Lexicon) -> None:
    """What heads the number's line: what is counted ("Tanks - 12"), an outcome ("Killed: 12") or a side."""
    label = _label_at(tokens, reading.index, lex)
    if reading.noun.borrowed >= 0 and label.category in PEOPLE:
        return  # "Air Force: 71 of 108 drones were downed"
    told = _outcome_label(tokens, label, lex)
    if told is not None and not says_for_itself(tokens, reading, lex):
        reading.deed = reading.governor = told
    if told is not None:
        return
    if _ends_in_verb(tokens, reading, lex, label):
        return
    if label.first < 0 or label.category is None:
        reading.unknown = label if label.first >= 0 and reading.noun.first < 0 else None
        return
    reading.label = (label.first, max(label.first, label.last))
    predicate = _predicate_follows(tokens, reading.index, lex)
    if label.last < 0 and predicate:
        return  # "Thailand - 15 dead"
    _take_label(tokens, reading, lex, label, predicate=predicate)


def _take_label(tokens: list[Token], reading: Reading, lex: Lexicon, label: Noun, *, predicate: bool) -> None:
    """Let the number be of what heads its line, unless a predicate behind it says more."""
    if label.last < 0:  # a side and no noun
        reading.category, reading.labelled = label.category, True
    elif tokens[label.last].low in lex.states:
        _read_lost(tokens, reading, lex, label, lex.states[tokens[label.last].low])
    elif reading.noun.first >= 0 or not predicate:
        reading.noun, reading.labelled = label, True
    elif label.category in MATERIEL:
        reading.category = label.category  # "UAVs: 1,100 launched"


_TOLD = frozenset({"reported", "confirmed", "reportedly", "allegedly", "believed", "verified", "presumed"})


def _ends_in_verb(tokens: list[Token], reading: Reading, lex: Lexicon, label: Noun) -> bool:
    """Whether the label says what befell the counted, which is read: "Rifles handed in: five"."""
    verb = verb_ending(tokens, label.last, lex) if label.last > label.first >= 0 else None
    if label.category is not None or verb is None or not verb[0].participle or not verb[0].outcome:
        return False
    _read_lost(tokens, reading, lex, label._replace(last=verb[1]), verb[0].outcome)
    return True


def _read_lost(tokens: list[Token], reading: Reading, lex: Lexicon, label: Noun, outcome: str) -> None:
    """A label that ends in an outcome: "Tanks lost: 12", "Rifles seized: five"."""
    reading.deed = reading.governor = Deed(outcome, "topic", label.last)
    words = [token for token in tokens[label.first : label.last] if token.is_word]
    told = bool(words) and words[-1].low in _TOLD  # "Civilians reported killed: 84"
    counted = category_of(words[:-1] if told else words, lex)
    if counted is not None:
        last = label.last - 1 - (told or not tokens[label.last - 1].is_word)
        reading.noun = Noun(label.first, last, reading.index + 1, counted)
        reading.labelled = True


def _outcome_label(tokens: list[Token], label: Noun, lex: Lexicon) -> Deed | None:
    """A participle alone that heads the number: "killed - 120; captured - 14", "Wounded, he says: 90"."""
    opens = len(tokens) > 1 and tokens[1].text == "," and label.first > 1
    if opens and tokens[0].low in lex.states and all(token.number < 0 for token in tokens[: label.first]):
        return Deed(lex.states[tokens[0].low], "topic", 0)
    if label.first < 0 or label.first != label.last or label.category is not None:
        return None
    use = lex.verbs.get((tokens[label.first].low,))
    if use is None or not use.participle or not use.outcome:
        return None
    return Deed(use.outcome, "topic", label.first)


def _predicate_follows(tokens: list[Token], index: int, lex: Lexicon) -> bool:
    """Whether an outcome stands right behind the number: "our side: 4 dead"."""
    following = tokens[index + 1].low if index + 1 < len(tokens) else ""
    return following in lex.states or (following,) in lex.verbs
