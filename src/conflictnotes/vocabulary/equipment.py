"""Table of equipment."""

from __future__ import annotations

from conflictnotes.vocabulary.entries import EquipmentClass

__all__ = ["EQUIPMENT"]

EQUIPMENT: tuple[EquipmentClass, ...] = ()
