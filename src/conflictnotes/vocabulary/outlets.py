"""Table of outlets."""

from __future__ import annotations

from conflictnotes.vocabulary.entries import Outlet

__all__ = ["OUTLETS"]

OUTLETS: tuple[Outlet, ...] = ()
