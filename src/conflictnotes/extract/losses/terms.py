"""What the stages hold in common: how many parts make a sum, and what becomes of what was launched."""

from __future__ import annotations

from conflictnotes.model import Outcome

__all__ = ["FATES", "FEWEST_PARTS", "MOST_PARTS", "WHOLE"]

FEWEST_PARTS = 2
MOST_PARTS = 50  # more than the longest break-down by kind or by region has
WHOLE = 100  # per cent
FATES = frozenset({Outcome.SHOT_DOWN, Outcome.LOST, Outcome.DESTROYED})
