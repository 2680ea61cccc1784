"""What the stages hold in common: how many parts make a sum, and what becomes of what was launched."""

from __future__ import annotations

from conflictnotes.model import Category, Outcome

__all__ = ["FATES", "FEWEST_PARTS", "MATERIEL", "MOST_PARTS", "WHOLE"]

FEWEST_PARTS = 2
MOST_PARTS = 50  # more than the longest break-down by kind or by region has
WHOLE = 100  # per cent
FATES = frozenset({Outcome.SHOT_DOWN, Outcome.LOST, Outcome.DESTROYED})
MATERIEL = frozenset(
    {
        Category.TANK, Category.ARMORED_VEHICLE, Category.ARTILLERY, Category.MLRS, Category.AIR_DEFENSE,
        Category.AIRCRAFT, Category.HELICOPTER, Category.DRONE, Category.MISSILE, Category.SHIP, Category.SUBMARINE,
        Category.VEHICLE, Category.EQUIPMENT, Category.AMMUNITION,
    }
)  # fmt: skip
