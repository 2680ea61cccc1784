"""Categories and outcomes that several rules speak of together."""

from __future__ import annotations

from conflictnotes.vocabulary.words import word_set

__all__ = ["FIRED", "FLYING", "HANGING", "MATERIEL", "PEOPLE", "STANDING", "TOLLS"]

PEOPLE = word_set("personnel civilian")
MATERIEL = word_set(
    """
    tank armored_vehicle artillery mlrs air_defense aircraft helicopter drone missile ship submarine vehicle
    equipment ammunition
    """
)
FLYING = word_set("drone missile")
FIRED = FLYING | {"ammunition"}
# What befalls people: a later toll of the same is the same side's.
TOLLS = word_set("killed wounded missing casualties")
# What the counted were before anything happened to them.
STANDING = word_set("mobilized deployed captured")
# How a count hangs on one before it: a part of it, the same again, its daily change.
HANGING = word_set("part restated delta change")
