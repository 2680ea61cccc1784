"""Homes of names: the states in which a person's name is at home."""

from __future__ import annotations

import functools
from collections import Counter
from typing import TYPE_CHECKING

from conflictnotes.extract.personnel.folding import plain_name, plain_names
from conflictnotes.vocabulary.homelands import HOMELANDS, NAME_ENDINGS
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

    from conflictnotes.vocabulary import Vocabulary

__all__ = ["homelands_of"]

_SHORTEST = 6  # letters of a surname whose ending tells


@functools.cache
def _traditions(vocabulary: Vocabulary) -> dict[str, tuple[str, ...]]:
    """The traditions of every name of the tables."""
    known: dict[str, tuple[str, ...]] = {}
    for row in vocabulary.names:
        own = (row.tradition,)
        for key in plain_names((*row.given, *row.surnames)):
            known[key] = known[key] + own if key in known else own
    return known


@functools.lru_cache(maxsize=65536)
def homelands_of(name: str, vocabulary: Vocabulary) -> Mapping[str, int]:
    """How many parts of ``name`` are at home in a state; nothing where no part is known."""
    known = _traditions(vocabulary)
    homes: Counter[str] = Counter()
    for part in name.split():
        plain = plain_name(part)
        traditions = known.get(plain) or _by_ending(plain) or _by_halves(part, known)
        homes.update({state for tradition in traditions for state in HOMELANDS.get(tradition, ())})
    if "taiwanese" in homes:
        del homes["chinese" if _WADE_GILES.search(name) else "taiwanese"]
    return homes


# "Chien-hua" is written so in Taiwan, "Jianhua" in China.
_WADE_GILES = deferred(r"\b[A-Z][a-zü]+-[a-zü]+\b")


def _by_halves(part: str, known: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    halves = part.split("-")
    return tuple(home for half in halves if len(halves) > 1 for home in known.get(plain_name(half), ()))


def _by_ending(plain: str) -> tuple[str, ...]:
    if len(plain) >= _SHORTEST:
        for ending, tradition in NAME_ENDINGS:
            if plain.endswith(ending):
                return (tradition,)
    return ()
