"""Table of ranks."""

from __future__ import annotations

from conflictnotes.vocabulary.entries import Rank

__all__ = ["RANKS"]

RANKS: tuple[Rank, ...] = ()
