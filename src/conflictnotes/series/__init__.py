"""Across reports: figures, people, sources and claims followed over days.

Pure functions over any iterable of reports; each gives frozen objects with ``to_records()`` for a data frame, and takes
time in proportion to the reports.

>>> from conflictnotes.model import Report
>>> len(figure_series([Report("Nothing of note.")], category="tank"))
0
"""

from conflictnotes.series.figures import figure_series
from conflictnotes.series.points import Change, Contradiction, ContradictionKind, FigureSeries, Observation
from conflictnotes.series.roster import Appearance, Fate, Post, Roster, RosterEntry, roster
from conflictnotes.series.sources import OutletEntry, SourceEntry, SourceRegistry, Treatment, source_registry
from conflictnotes.series.threads import Relation, Thread, ThreadClaim, Threads, threads

__all__ = [
    "Appearance",
    "Change",
    "Contradiction",
    "ContradictionKind",
    "Fate",
    "FigureSeries",
    "Observation",
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
    "figure_series",
    "roster",
    "source_registry",
    "threads",
]
