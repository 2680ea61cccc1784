"""What words of two meanings count: tanks that hold fuel, launches that float, losses that were no people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.fitting import fate_of
from conflictnotes.extract.figures.kinds import MATERIEL
from conflictnotes.extract.figures.nouns import head_of
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.reading import Reading
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["settle_homonyms"]


def settle_homonyms(tokens: list[Token], readings: list[Reading], position: int) -> None:
    """Settle the category of a number whose noun, or whose lack of one, may mean two things."""
    reading = readings[position]
    if reading.category == "tank" and _hold_fuel(tokens, readings, reading):
        reading.category = "other"
    elif reading.category == "attack" and _are_boats(tokens, readings, position):
        reading.category = "ship"
        reading.outcome = fate_of(reading, reading.deed) if reading.deed is not None else None
    elif reading.category == "military_unit" and _are_trading(tokens, reading):
        reading.category = "other"
    elif reading.category == "personnel" and reading.antecedent is None and reading.noun.first < 0:
        _settle_things(tokens, readings, position)


_FLUIDS = word_set(
    "oil fuel petroleum petrol gasoline diesel kerosene crude naphtha water milk gas lng lpg jet ammonia"
)
_STORES = word_set("depot depots refinery refineries terminal terminals farm storage reservoir tankfarm")
_HOLDS = word_set("holding containing storing filled full with")
_CLOSE = 3  # tokens


def _hold_fuel(tokens: list[Token], readings: list[Reading], reading: Reading) -> bool:
    """Whether tanks hold fuel and no crew: "tanks of diesel", "11 tanks burned at the oil depot"."""
    noun = reading.noun
    if noun.first < 0 or head_of(tokens, noun) not in {"tanks", "tank"}:
        return False
    at = next(at for at in range(noun.first, noun.last + 1) if tokens[at].low in {"tanks", "tank"})
    behind = [token.low for token in tokens[at + 1 : at + 1 + _CLOSE]]
    if behind and not _FLUIDS.isdisjoint(behind) and (behind[0] == "of" or behind[0] in _HOLDS):
        return True
    tonnes = any(
        other.index in range(at + 2, at + _NEAR_TONNES) and other.number.unit == "tonnes" for other in readings
    )
    if behind[:1] and behind[0] in _HOLDS and tonnes:
        return True
    if at > noun.first or any(other.category in MATERIEL and other is not reading for other in readings):
        return False  # "Russian tanks", "two tanks and a gun at the depot"
    stores = {at for at, token in enumerate(tokens) if token.low in _STORES}
    return any(token.low in _FLUIDS and not stores.isdisjoint((at + 1, at + 2)) for at, token in enumerate(tokens))


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


_BEFALLS_BOATS = word_set("destroyed damaged captured lost")
_AT_SEA = word_set("sank sunk sinks sinking scuttled boarded boarding capsized boats dhow dhows skiff skiffs ships")


def _are_trading(tokens: list[Token], reading: Reading) -> bool:
    """Whether companies are firms, for an industry or a trade is made up of them: "an industry of 60 companies"."""
    noun = reading.noun
    if noun.first < 0 or head_of(tokens, noun) not in {"companies", "company"} or reading.outcome is not None:
        return False
    if noun.last > noun.first and tokens[noun.last - 1].low in _ARMS_OF_SERVICE:
        return False
    return any(token.low in _TRADES for token in tokens)


_ARMS_OF_SERVICE = word_set("infantry rifle tank engineer assault reconnaissance airborne marine artillery drone")
_TRADES = word_set(
    """
    industry industries market markets export exports investors investment shareholders manufacturers manufacturing
    sanctions sanctioned turnover revenue contracts tender tenders insurers insurance stock
    """
)


def _settle_things(tokens: list[Token], readings: list[Reading], position: int) -> None:
    """Losses of which some were destroyed and others damaged are no people: "210 (120 destroyed, 50 damaged)"."""
    whole, parts = readings[position], []
    for part in readings[position + 1 :]:
        if part.noun.first >= 0 or part.category != "personnel" or part.number.unit != "count":
            break
        parts.append(part)
    said = {tokens[part.deed.at].low for part in parts if part.deed is not None and part.deed.at > part.index}
    if not {"destroyed", "damaged"} <= said:
        return
    for reading in (whole, *parts):
        reading.category = "equipment"
        reading.outcome = fate_of(reading, reading.deed) if reading.deed is not None else reading.outcome
