"""Table of reporting."""

from __future__ import annotations

from conflictnotes.vocabulary.entries import ReportingWord

__all__ = ["REPORTING"]

REPORTING: tuple[ReportingWord, ...] = ()
