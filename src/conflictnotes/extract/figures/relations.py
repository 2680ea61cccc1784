"""How a number of a sentence hangs on the number before it: as a part, the same again, a member of a list."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.kinds import STANDING
from conflictnotes.extract.figures.tokens import QUOTES
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.reading import Reading
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["closes_aside", "is_tight", "relation_of"]

_SEPARATORS = frozenset(
    {
        ",",
        ";",
        "and",
        "or",
        "plus",
        "&",
        "as",
        "well",
        "along",
        "with",
        "-",
        "–",
        "—",
        "•",
        "(",
        ")",
        "another",
        "also",
        "\n",
    }
)
_MODIFIERS = word_set(
    """
    at least more than about around approximately roughly nearly almost some over up to many no fewer less only
    just a an the further additional another estimated total of under both
    """
)
_BREAKS = word_set(
    """
    that while who whom where because but although though when after before said says stated claimed reported added
    noted announced confirmed told is are was were has have had will would could can may did do does
    """
)
_OPENS_DELTA = frozenset("(|/\t")
_PARTS = frozenset({"including", "comprising", "namely", "included", "include", "includes", "consisted", "consisting"})


def relation_of(  # noqa: C901, PLR0911 - one return for each relation
    tokens: list[Token], reading: Reading, before: Reading | None, whole: Reading | None
) -> str:
    """How the number hangs on the one ``before``; ``whole`` is the head of the list that a colon opened."""
    index = reading.index
    left = [token.low for token in tokens[max(0, index - 6) : index]]
    if left[-1:] in (["+"], ["plus"]) and left[-2:-1] and left[-2] in _OPENS_DELTA:
        return "delta"
    if before is None:
        return ""
    if reading.number.start > 0 and "(" in left[-3:] and _closes(tokens, reading) and not reading.labelled:
        return "restated"
    between = [token.low for token in tokens[before.index + 1 : index]]
    behind = [token.low for token in tokens[before.after : index]]
    if _is_rate(tokens, reading) or _is_new_level(tokens, reading, before):
        return "restated"
    if closes_aside(tokens, before, reading):
        return "listed"
    if _may_do(tokens, reading):
        return "own"
    partitive = reading.noun.partitive and not _is_own(tokens, index)
    if any(word in _PARTS for word in between[-6:]) or partitive or _names_part(behind):
        return "part"
    if whole is not None and (reading.deed is None or _is_of_noun(reading)) and not _SAID & set(between):
        return "part"  # "37 drones were intercepted: 20 over A, nine over B"
    raised = left[-2:] in (["up", "from"], ["down", "from"]) or _is_former_sum(tokens, before, index, left)
    if raised or _is_difference(tokens, reading):
        return "change"
    if _goes_its_own_way(tokens, reading) or _opens_clause(tokens, reading, before):
        return "own"
    if reading.deed is not None and reading.deed.role == "topic" and reading.deed.at > before.index:
        return "listed"  # "destroyed: 12, damaged: 5"
    goes_on = tokens[index - 1].text == ";" and before.relation in {"part", "listed"}
    if (goes_on or _linked(tokens, before, index)) and not _has_verb(tokens, reading):
        return "listed"
    bare = reading.noun.first < 0 and reading.named[0] < 0 and reading.deed is None and not reading.labelled
    return "echo" if bare and reading.number.unit == "count" else ""


def closes_aside(tokens: list[Token], before: Reading, reading: Reading) -> bool:
    """Whether a relative clause on the number before ends right here: "guns, of which 81 are old, and 900 lorries"."""
    near = {token.low for token in tokens[max(0, before.index - 3) : before.index + 3]}
    between = [token.text for token in tokens[before.after : reading.index]]
    closed = between[-1:] == [","] or between[-2:] == [",", "and"]
    own = reading.noun.first < 0 or (reading.deed is not None and reading.deed.role not in {"state", "counted"})
    some = [token.low for token in tokens[before.index + 1 : before.index + 3]] == ["of", "them"]
    aside = some or bool(near & {"which", "whom"})
    return closed and not own and between.count(",") == 1 and aside and not _ENDS & {*between}


def _is_own(tokens: list[Token], index: int) -> bool:
    """Whether the number counts others that belong to those before: "two commanders and 31 of their men"."""
    behind = [token.low for token in tokens[index + 1 : index + 3]]
    return tokens[index - 1].low == "and" and behind[:1] == ["of"] and behind[-1] in {"their", "his", "her", "its"}


_ENDS = frozenset({";", ":", ".", "(", ")"})
_SAID = frozenset({"that", "said"})
_MODALS = word_set("can could may might will would")


def _may_do(tokens: list[Token], reading: Reading) -> bool:
    """Whether a relative clause says what some can do, and not what befell them: "of which only three can fly"."""
    ahead = reading.index + 1
    if reading.noun.first >= 0 or ahead >= len(tokens) or tokens[ahead].low not in _MODALS:
        return False
    return any(token.low in {"which", "whom"} for token in tokens[max(0, reading.index - 3) : reading.index])


def _is_rate(tokens: list[Token], reading: Reading) -> bool:
    """Whether the number says the one before once more, as a rate: "900 deaths, or about 30 a day"."""
    at = reading.index - 1
    while at > 0 and tokens[at].low in _MODIFIERS:
        at -= 1
    rate = {token.low for token in tokens[reading.index + 1 : reading.index + 2]} & {"a", "per", "each", "every"}
    return reading.noun.first < 0 and bool(rate) and tokens[at].low == "or" and tokens[at - 1].text == ","


def _is_new_level(tokens: list[Token], reading: Reading, before: Reading) -> bool:
    """Whether the number says what the one before has become: "fatalities fell from 455 to 391"."""
    levels = (tokens[before.index - 1].low, tokens[reading.index - 1].low)
    near = reading.index - before.index <= _NEAR
    return reading.noun.first < 0 and reading.deed is None and levels == ("from", "to") and near


def _is_of_noun(reading: Reading) -> bool:
    """Whether only the noun says what happened: "the bodies of 40 men: 31 mobilized men, nine volunteers"."""
    deed = reading.deed
    return deed is not None and not deed.passive and deed.role in {"state", "counted"} and deed.outcome in STANDING


def _is_former_sum(tokens: list[Token], before: Reading, index: int, left: list[str]) -> bool:
    """Whether the number is what the one before was: "fell to 90, from 140"; not in "hits were recorded from 12"."""
    if left[-1:] != ["from"] or "to" in left or before.noun.first >= 0:
        return False
    return before.index >= index - _NEAR or not tokens[index - 2].is_word


_NEAR = 4


def _is_difference(tokens: list[Token], reading: Reading) -> bool:
    """Whether the number says by how much the one before is more: "900 dead, 40 more than in May"."""
    if reading.noun.first >= 0 or reading.number.unit != "count" or tokens[reading.index - 1].text != ",":
        return False
    behind = tuple(token.low for token in tokens[reading.index + 1 : reading.index + 3])
    return behind[1:] == ("than",) and behind[0] in {"more", "fewer", "less"}


def _goes_its_own_way(tokens: list[Token], reading: Reading) -> bool:
    """Whether a bare number is the subject of a verb that says no outcome: "21 went astray and three returned"."""
    at = max(reading.index + 1, reading.noun.after)
    if reading.noun.first >= 0 or reading.deed is not None or reading.noun.partitive or at >= len(tokens):
        return False
    if (
        tokens[at].text == "," and at + 1 < len(tokens) and tokens[at + 1].low in _JOINING
    ):  # "15, along with four others,"
        closing = range(at + 2, min(at + _LONGEST_ASIDE, len(tokens) - 1))
        at = next((step + 1 for step in closing if tokens[step].text == ","), at)
    low = tokens[at].low
    return tokens[at].is_word and (low.endswith("ed") or low in _OWN_VERBS)


def _opens_clause(tokens: list[Token], reading: Reading, before: Reading) -> bool:
    """Whether a bare number is the subject behind a semicolon: "80 drones and 15 missiles; 70 were downed"."""
    if tokens[reading.index - 1].text != ";" or before.relation not in {"part", "listed"} or reading.noun.first >= 0:
        return False
    return reading.index + 1 < len(tokens) and tokens[reading.index + 1].low in {"were", "was"}


_JOINING = frozenset({"along", "together", "including"})
_LONGEST_ASIDE = 12
_OWN_VERBS = word_set(
    """
    went came fell flew struck hit left remained remain broke made took got ran lay stood hit were was are is have had
    may might could would will can should
    """
)


def _has_verb(tokens: list[Token], reading: Reading) -> bool:
    """Whether the number's own clause goes on behind it: "two elders alleged", "eight remain"."""
    at = reading.after
    return (
        reading.deed is None
        and not reading.labelled
        and at < len(tokens)
        and tokens[at].low in _BREAKS - {"that", "who", "whom", "where"}
    )


def _closes(tokens: list[Token], reading: Reading) -> bool:
    at = reading.index + 1
    return at < len(tokens) and tokens[at].text == ")"


def _names_part(between: list[str]) -> bool:
    """Whether "of which" or "among them" leads to the number; "among them Quay, which has 200" leads elsewhere."""
    for at, pair in list(enumerate(pairwise(between)))[-8:]:
        if pair in _OF_WHOM or (pair in _AMONG and "," not in between[at + 2 :]):
            return True
    return False


_OF_WHOM = frozenset({("of", "which"), ("of", "whom"), ("of", "them"), ("of", "these"), ("of", "those")})
_AMONG = frozenset({("among", "them"), ("among", "whom")})


def _linked(tokens: list[Token], before: Reading, index: int) -> bool:
    """Whether nothing but a list goes on between the two: no verb of saying, no conjunction that opens a clause."""
    between = tokens[before.after : index]
    if not between:
        return before.labelled or before.after >= index
    if any(_opens_as(tokens, at) for at in range(before.after, index)):
        return False
    return all(token.low not in _BREAKS and token.text not in {".", "?", "!", ":"} for token in between)


def _opens_as(tokens: list[Token], at: int) -> bool:
    """Whether "as" opens a clause: "two boys were hurt, as three tanks drove in", not ", as well as three tanks"."""
    opens = tokens[at].low == "as" and at > 0 and tokens[at - 1].text == ","
    return opens and at + 1 < len(tokens) and (tokens[at + 1].number >= 0 or tokens[at + 1].low in {"the", "its"})


def is_tight(tokens: list[Token], before: Reading, index: int) -> bool:
    """Whether nothing but commas, conjunctions and modifiers stand between the two."""
    between = tokens[before.after : index]
    if [token.low for token in between[:2]] == ["and", "to"]:
        between = between[2:]  # "damage to three buildings and to 12 lorries"
    if between and between[-1].low == "at":
        return False  # "41 planes at four bases", but "at least four"
    return all(token.low in _SEPARATORS or token.low in _MODIFIERS or token.text in QUOTES for token in between)
