"""Claims: who says what, how, and when.

The stages, in order: ``tokens`` cut a sentence that holds a reporting word; ``phrases`` see its noun phrases and
clauses; ``frames`` tell what follows a verb; ``verbs`` and ``nouns`` read each cue; ``reading`` reads a sentence;
``contents`` cut the proposition; ``assembly`` makes claims of a passage's cues.
"""

from __future__ import annotations

from conflictnotes.extract.claims.assembly import find_claims

__all__ = ["find_claims"]
