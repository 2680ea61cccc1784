"""What words of two meanings count: tanks that hold fuel, launches that float, losses that were no people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.bare import COUNTED
from conflictnotes.extract.figures.classes import category_of
from conflictnotes.extract.figures.fitting import fate_of
from conflictnotes.extract.figures.kinds import MATERIEL
from conflictnotes.extract.figures.nouns import head_of
from conflictnotes.extract.figures.phrases import phrase_at
from conflictnotes.extract.figures.plurals import kind_of
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.reading import Carried, Reading
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["settle_homonyms", "settle_leaders", "settle_losses", "settle_put"]


def settle_homonyms(tokens: list[Token], readings: list[Reading], position: int, carried: Carried) -> None:
    """Settle the category of a number whose noun, or whose lack of one, may mean two things."""
    reading = readings[position]
    if reading.category == "tank" and _hold_fuel(tokens, readings, position):
        reading.category = "other"
    elif reading.category == "vehicle" and _are_at_sea(tokens, reading):
        reading.category = "ship"
    elif reading.category == "attack" and _are_boats(tokens, readings, position):
        reading.category = "ship"
        reading.outcome = fate_of(reading, reading.deed) if reading.deed is not None else None
    elif reading.category == "military_unit" and _are_trading(tokens, reading):
        reading.category = "other"
    elif reading.antecedent is None and _is_bare(reading):
        _settle_things(tokens, readings, position, carried)


def _is_bare(reading: Reading) -> bool:
    """Whether nothing names what a number counts but what others do."""
    named = reading.noun.first >= 0 or reading.named[0] >= 0 or reading.labelled
    return not named and reading.number.unit == "count" and reading.category in _MAY_BE_THINGS


_MAY_BE_THINGS = MATERIEL | {None, "other", "personnel"}


def settle_losses(tokens: list[Token], readings: list[Reading]) -> None:
    """Let losses that a list of things takes apart be things: "118 new losses: 21 tanks, 46 trucks"."""
    for position, whole in enumerate(readings):
        noun = whole.noun
        if noun.first < 0 or head_of(tokens, noun) not in {"losses", "loss"} or whole.category != "personnel":
            continue
        if any(token.low in _COUNTS_ARMS for token in _around(tokens, whole)):
            whole.category = "equipment"  # "Oryx logged 52 losses"
            continue
        parts = readings[position + 1 : position + 3]
        if len(parts) < _PAIR or not all(part.noun.category in MATERIEL for part in parts):
            continue
        between = tokens[noun.after : parts[0].index]
        if any(token.text in _OPENS or token.low in _INCLUDES for token in between):
            whole.category = "equipment"
            whole.noun = noun._replace(category="equipment")


def settle_put(tokens: list[Token], readings: list[Reading], lex: Lexicon) -> None:
    """Let a bare number count what somebody puts at it: "put the captured tanks at 12"."""
    for reading in readings:
        if reading.noun.first >= 0 or reading.named[0] >= 0 or reading.labelled or reading.number.unit != "count":
            continue
        first = _put_at(tokens, reading.index)
        if first < 0:
            continue
        start, last, _ = phrase_at(tokens, first, lex, single=False, loose=False)
        words = [token for token in tokens[start : last + 1] if token.is_word]
        if start != first or tokens[last].low not in lex.plurals or tokens[last].low in _SUMS | set(lex.counted):
            continue
        category = category_of(words, lex)
        if category in COUNTED or category == "settlement":
            reading.category, reading.named = category, (start, last)


def _put_at(tokens: list[Token], index: int) -> int:
    """Index of the first word behind "put the" whose sum the number is, else -1."""
    at = index - 1
    while at > 0 and tokens[at].low in _ROUNDS:
        at -= 1
    if at < 1 or tokens[at].low != "at":
        return -1
    for step in range(at - 1, max(-1, at - _LONGEST_PUT), -1):
        if tokens[step].number >= 0 or tokens[step].text in _ENDS:
            return -1
        if tokens[step].low in _PUTS:
            return step + 1 + (tokens[step + 1].low in {"the", "its", "their"})
    return -1


def settle_leaders(tokens: list[Token], readings: list[Reading], lex: Lexicon) -> None:
    """Let a number count the plural that leads a list with it: "M113s lead with eleven", "tanks account for 40"."""
    for reading in readings:
        at = reading.index - 1
        while at > 0 and tokens[at].low in _ROUNDS:
            at -= 1
        bare = reading.noun.first < 0 or head_of(tokens, reading.noun) in {"losses", "loss"}
        if (
            at < _PAIR
            or not bare
            or (tokens[at - 1].low, tokens[at].low) not in _LEADING
            or reading.number.unit != "count"
        ):
            continue
        if tokens[at - _PAIR].is_word:
            category = kind_of(tokens, at - _PAIR, lex)
            if category in MATERIEL:
                reading.category = category


_LEADING = frozenset(
    {
        ("lead", "with"),
        ("led", "with"),
        ("follow", "with"),
        ("followed", "with"),
        ("account", "for"),
        ("accounted", "for"),
    }
)
_PUTS = word_set("put puts putting estimated estimates estimate pegged pegs")
_ROUNDS = word_set("some about around roughly nearly almost over least more than a an only just")
_SUMS = word_set("losses numbers totals figures tolls deaths casualties bodies")
_ENDS = frozenset({".", ";", ":", ","})
_LONGEST_PUT = 14  # tokens
_PAIR = 2
_MOST_PARTS = 8
_OPENS = frozenset(":–—(-")
_COUNTS_ARMS = word_set("oryx visually warspotting lostarmour")
_INCLUDES = word_set("including namely include includes comprising")
_FLUIDS = word_set(
    "oil fuel petroleum petrol gasoline diesel kerosene crude naphtha water milk gas lng lpg jet ammonia"
)
_STORES = word_set("depot depots refinery refineries terminal terminals farm storage reservoir tankfarm")
_HOLDS = word_set("holding containing storing filled full with")
_CLOSE = 3  # tokens


def _around(tokens: list[Token], reading: Reading) -> list[Token]:
    """The words around a number, as far as they may say what it counts."""
    return tokens[max(0, reading.index - _REACH) : reading.index + _REACH]


_REACH = 40  # tokens
_BESIDE = 4  # numbers


def _hold_fuel(tokens: list[Token], readings: list[Reading], position: int) -> bool:
    """Whether tanks hold fuel and no crew: "tanks of diesel", "11 tanks burned at the oil depot"."""
    reading = readings[position]
    noun = reading.noun
    if noun.first < 0 or head_of(tokens, noun) not in {"tanks", "tank"}:
        return False
    at = next(at for at in range(noun.first, noun.last + 1) if tokens[at].low in {"tanks", "tank"})
    behind = [token.low for token in tokens[at + 1 : at + 1 + _CLOSE]]
    if behind and not _FLUIDS.isdisjoint(behind) and (behind[0] == "of" or behind[0] in _HOLDS):
        return True
    following = readings[position + 1 : position + 2]
    tonnes = bool(following) and following[0].number.unit == "tonnes" and following[0].index < at + _NEAR_TONNES
    if behind[:1] and behind[0] in _HOLDS and tonnes:
        return True
    beside = [*readings[max(0, position - _BESIDE) : position], *readings[position + 1 : position + 1 + _BESIDE]]
    if at > noun.first or any(other.category in MATERIEL for other in beside):
        return False  # "Russian tanks", "two tanks and a gun at the depot"
    near = _around(tokens, reading)
    stores = {at for at, token in enumerate(near) if token.low in _STORES}
    return any(token.low in _FLUIDS and not stores.isdisjoint((at + 1, at + 2)) for at, token in enumerate(near))


_NEAR_TONNES = 8


def _are_boats(tokens: list[Token], readings: list[Reading], position: int) -> bool:
    """Whether launches are boats: they are sunk and seized, or stand among ships in a list."""
    reading = readings[position]
    if reading.noun.first < 0 or reading.noun.first != reading.noun.last:
        return False
    if tokens[reading.noun.last].low not in {"launches", "launch"}:
        return False
    if reading.deed is not None and reading.deed.outcome in _BEFALLS_BOATS:
        return True
    beside = [*readings[max(0, position - 1) : position], *readings[position + 1 : position + 2]]
    if any(other.category == "ship" for other in beside):
        return True
    around = tokens[max(0, reading.index - _CLOSE) : reading.noun.after + _CLOSE]
    return any(token.low in _AT_SEA for token in around)


def _are_at_sea(tokens: list[Token], reading: Reading) -> bool:
    """Whether tankers sail: "two gunboats chased nine tankers", "tankers in the strait"."""
    noun = reading.noun
    if noun.first < 0 or tokens[noun.last].low not in {"tankers", "tanker"}:
        return False
    if noun.first < noun.last and tokens[noun.last - 1].low in _ON_WHEELS:
        return False
    near = {token.low for token in _around(tokens, reading)}
    return not _SEA.isdisjoint(near) and _ROAD.isdisjoint(near)


_ON_WHEELS = word_set("fuel water petrol gasoline milk army military")
_SEA = word_set(
    """
    sea seas strait straits gulf ocean ship ships vessel vessels navy naval gunboat gunboats frigate frigates destroyer
    warship warships crude flagged sanctioned hull hulls sailed sailing sails anchored moored anchorage nautical
    shipping freighter freighters tugs tug shadow sank sunk offshore
    """
)
_ROAD = word_set(
    "road roads convoy convoys highway lorry lorries trucks truck drivers driver jihadists border escorted"
)
_BEFALLS_BOATS = word_set("destroyed damaged captured lost")
_AT_SEA = word_set("sank sunk sinks sinking scuttled boarded boarding capsized boats dhow dhows skiff skiffs ships")


def _are_trading(tokens: list[Token], reading: Reading) -> bool:
    """Whether companies are firms, for an industry or a trade is made up of them: "an industry of 60 companies"."""
    noun = reading.noun
    if noun.first < 0 or head_of(tokens, noun) not in {"companies", "company"} or reading.outcome is not None:
        return False
    if noun.last > noun.first and tokens[noun.last - 1].low in _ARMS_OF_SERVICE:
        return False
    return any(token.low in _TRADES for token in _around(tokens, reading))


_ARMS_OF_SERVICE = word_set("infantry rifle tank engineer assault reconnaissance airborne marine artillery drone")
_TRADES = word_set(
    """
    industry industries market markets export exports investors investment shareholders manufacturers manufacturing
    sanctions sanctioned turnover revenue contracts tender tenders insurers insurance stock
    """
)


def _settle_things(tokens: list[Token], readings: list[Reading], position: int, carried: Carried) -> None:
    """Bare losses of which some were destroyed and others damaged are things: "210 (120 destroyed, 50 damaged)".

    They are of the kind counted before where that is one kind.
    """
    whole, parts = readings[position], []
    for part in readings[position + 1 : position + 1 + _MOST_PARTS]:
        if not _is_bare(part):
            break
        parts.append(part)
    said = {tokens[part.deed.at].low for part in parts if part.deed is not None and part.deed.at > part.index}
    if not {"destroyed", "damaged"} <= said:
        return
    before = readings[max(0, position - _REACH) : position] or carried.recent[-_REACH:]
    kinds = {other.category for other in before if other.category in MATERIEL}
    kind = next(iter(kinds)) if len(kinds) == 1 else "equipment"
    for reading in (whole, *parts):
        reading.category = kind
        reading.outcome = fate_of(reading, reading.deed) if reading.deed is not None else reading.outcome
