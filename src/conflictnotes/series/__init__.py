"""Across reports."""

from conflictnotes.series.roster import Appearance, Fate, Post, Roster, RosterEntry, roster
from conflictnotes.series.sources import OutletEntry, SourceEntry, SourceRegistry, Treatment, source_registry
from conflictnotes.series.threads import Relation, Thread, ThreadClaim, Threads, threads

__all__ = [
    "Appearance",
    "Fate",
    "OutletEntry",
    "Post",
    "Relation",
    "Roster",
    "RosterEntry",
    "SourceEntry",
    "SourceRegistry",
    "Thread",
    "ThreadClaim",
    "Threads",
    "Treatment",
    "roster",
    "source_registry",
    "threads",
]
