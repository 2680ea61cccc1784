"""Table of parties."""

from __future__ import annotations

from conflictnotes.vocabulary.entries import Party

__all__ = ["PARTIES"]

PARTIES: tuple[Party, ...] = ()
