"""What the words around a bare number say of it: whether it stands alone, and of what its predicate can be said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.deeds import AUXILIARIES, BE
from conflictnotes.extract.figures.grammar import stops
from conflictnotes.extract.figures.kinds import MATERIEL, PEOPLE
from conflictnotes.extract.figures.tokens import QUOTES
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.reading import Reading
    from conflictnotes.extract.figures.tokens import Token

__all__ = [
    "COUNTED",
    "HIT",
    "IDENTIFIES",
    "MOST_GROUPS",
    "MOVED",
    "PEOPLE_DO",
    "are_two",
    "fitting",
    "is_open",
    "is_team",
    "stands_alone",
    "turned_up",
    "verb_behind",
]

MOST_GROUPS = 20  # numbers of a sentence of which a later one may count some
# What a later number may count some more of; places, sums and shares say where, for what and how far.
COUNTED = PEOPLE | MATERIEL | {"military_unit", "attack"}
_FLOWN = word_set("drone missile aircraft helicopter ammunition")
_MOVING = PEOPLE | word_set("drone missile aircraft helicopter ship vehicle tank armored_vehicle military_unit")
_SAID_OF = {
    **dict.fromkeys(word_set("killed wounded missing casualties mobilized exchanged"), PEOPLE),
    **dict.fromkeys(word_set("destroyed damaged"), MATERIEL),
    "shot_down": _FLOWN,
    "launched": _FLOWN | {"attack"},
    "deployed": _MOVING,
}
PEOPLE_DO = word_set(
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
MOVED = word_set("went crossed came arrived returned left drove sailed flew moved stayed remained retreated")
_OF_PEOPLE = word_set("ill sick women men officers children hungry unarmed conscripts asleep volunteers")
_TEAMS = word_set("groups teams squads pairs parties crews crew team squad group patrol garrison contingent bands")
_PASSED = word_set("later soon since again now also then already have has had who others more")
IDENTIFIES = word_set("is are was were be been remain remained fought served serve come belong belonged")
HIT = word_set("struck hit got went fell broke made took ran")
_VERBS = (
    PEOPLE_DO | MOVED | IDENTIFIES | AUXILIARIES | HIT | word_set("strong apiece each aboard work await still set shut")
)


def fitting(tokens: list[Token], reading: Reading) -> frozenset[str]:
    """The categories of which the number's predicate can be said."""
    deed = reading.deed
    if deed is not None and deed.outcome in _SAID_OF:
        return _SAID_OF[deed.outcome]
    if reading.governor is not None and tokens[reading.governor.at].low in _DONE_TO_PEOPLE:
        return PEOPLE
    if _is_carried_out(tokens, reading.index):
        return _RAIDS
    at = verb_behind(tokens, reading)
    low = tokens[at].low if at < len(tokens) else ""
    if low in PEOPLE_DO:
        return PEOPLE
    if low in BE:
        behind = {token.low for token in tokens[at + 1 : at + 3]}
        return PEOPLE if behind & _OF_PEOPLE else COUNTED
    return _MOVING if low in MOVED else COUNTED


def _is_carried_out(tokens: list[Token], index: int) -> bool:
    """Whether what is done and not launched is counted: "carried out five more"."""
    return index > 1 and (tokens[index - 2].low, tokens[index - 1].low) in _CARRIED


_RAIDS = frozenset({"attack"})
_CARRIED = frozenset((verb, "out") for verb in ("carried", "carries", "carry", "carrying"))


def verb_behind(tokens: list[Token], reading: Reading) -> int:
    """Index of the first word behind the number that is no adverb and no auxiliary of time."""
    at = max(reading.index + 1, reading.noun.after)
    while at < len(tokens) and (tokens[at].low in _PASSED or tokens[at].low.endswith("ly")):
        at += 1
    return at


def is_open(tokens: list[Token], reading: Reading, lex: Lexicon) -> bool:
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


_MODIFIERS = word_set("another a further some about around at least more than up to over nearly almost roughly only")
_LANDED = word_set("fell down landed fall falls")


def is_team(tokens: list[Token], reading: Reading) -> bool:
    """Whether the number says how many go together: "in groups of three", "the crew of 23"."""
    at = reading.index - 1
    while at > 0 and tokens[at].low in _MODIFIERS:
        at -= 1
    return at > 0 and tokens[at].low == "of" and tokens[at - 1].low in _TEAMS


def are_two(tokens: list[Token], reading: Reading) -> bool:
    """Whether two that were named are meant: "relations between the two"."""
    return reading.number.low == 2 and reading.index > 0 and tokens[reading.index - 1].low in {"the", "these"}  # noqa: PLR2004 - two


def turned_up(tokens: list[Token], reading: Reading) -> bool:
    """Whether those who were missed are back: "two soldiers are missing, of whom one was found alive"."""
    behind = [token.low for token in tokens[reading.after : reading.after + _TURNS_UP]]
    return not _WELL.isdisjoint(behind) and not _FOUND.isdisjoint(behind)


_TURNS_UP = 5
_WELL = word_set("alive safe unharmed unhurt")
_FOUND = word_set("found turned located discovered are were was is")
