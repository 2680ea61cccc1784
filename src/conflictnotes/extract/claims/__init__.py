"""Claims: who says what, how, and when.

The stages, in order: ``words`` classify each token once and ``tokens`` cut a sentence; ``triggers`` tell whether a cue
can stand in it; ``phrases`` see its noun phrases and clauses; ``frames`` and ``objects`` tell what follows a verb;
``verbs`` and ``nouns`` read each cue; ``reading`` reads a sentence; ``contents`` cut the proposition; ``drafts`` lend
dates and relays within a sentence; ``assembly`` makes claims of a passage's cues.
"""

from __future__ import annotations

from conflictnotes.extract.claims.assembly import find_claims

__all__ = ["find_claims"]
