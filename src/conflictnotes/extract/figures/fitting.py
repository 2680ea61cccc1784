"""An outcome as it is said of a category: soldiers "lost" are killed, tanks "killed" are destroyed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.kinds import MATERIEL, PEOPLE

if TYPE_CHECKING:
    from conflictnotes.extract.figures.deeds import Deed
    from conflictnotes.extract.figures.reading import Reading

__all__ = ["fate_of", "fitted"]


_TOLL = 20
_FOR_THINGS: dict[str, str | None] = {
    "exchanged": None,
    "missing": "lost",
    "killed": "destroyed",
    "wounded": "damaged",
    "casualties": "lost",
    "mobilized": None,
}
# What is intercepted, jammed or neutralised and does not fly: crates are seized, guns destroyed, ships let go.
_STOPPED: dict[str, str | None] = dict.fromkeys(("equipment", "vehicle", "money"), "captured")
_STOPPED |= dict.fromkeys(("tank", "armored_vehicle", "artillery", "mlrs", "air_defense"), "destroyed")
_STOPPED |= dict.fromkeys(("ship", "submarine"), None)
_FOR_PEOPLE = {"destroyed": "killed", "damaged": "wounded", "launched": None, "shot_down": None}


def fitted(  # noqa: C901, PLR0911 - one rule for each kind of the counted
    outcome: str, category: str, low: object
) -> str | None:
    """The outcome as it is said of this category: soldiers "lost" are killed, or casualties where they are many."""
    if not outcome:
        return None
    if not category:
        return outcome
    if category in PEOPLE:
        if outcome == "lost":
            return "casualties" if isinstance(low, int) and low >= _TOLL else "killed"
        if outcome == "deployed" and category == "civilian":
            return None
        return _FOR_PEOPLE.get(outcome, outcome)
    if outcome == "shot_down" and category in _STOPPED:
        return _STOPPED[category]
    if category in MATERIEL:
        return _FOR_THINGS.get(outcome, outcome)
    if category in {"other", "settlement"} and outcome == "deployed":
        return None  # "sent 40 tons of flour"
    if category in {"military_unit", "other", "settlement"}:
        if outcome == "killed" and category == "other":
            return outcome  # animals
        if outcome in {"killed", "wounded", "launched", "exchanged"}:
            return {"killed": "destroyed"}.get(outcome) if category == "military_unit" else None
        return "lost" if outcome == "casualties" else outcome
    if category == "money":
        return outcome if outcome in {"captured", "destroyed"} else None
    return None


_OF_THE_AIR = frozenset({"shot_down", "launched"})


def fate_of(reading: Reading, deed: Deed) -> str | None:
    """The outcome as this number takes it: "losses" of people are casualties, "lost" one man is killed."""
    category = reading.category or ""
    if reading.airborne and deed.outcome in _OF_THE_AIR:
        return deed.outcome
    if deed.outcome == "lost" and deed.role == "topic" and category in PEOPLE:
        return "casualties"
    if deed.outcome == "shot_down" and reading.number.unit == "tonnes":
        return "captured"  # "intercepted 750 tons of munitions"
    return fitted(deed.outcome, category, reading.number.low)
