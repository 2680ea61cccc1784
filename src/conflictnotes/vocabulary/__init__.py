"""The domain's words as data: one table a module, and the ``Vocabulary`` that a parse is given."""

from conflictnotes.vocabulary.entries import (
    CountedClass,
    Currency,
    EquipmentClass,
    Hedge,
    Measure,
    Names,
    OutcomeNoun,
    OutcomeVerb,
    Outlet,
    Party,
    Rank,
    ReportingWord,
    SourceWords,
)
from conflictnotes.vocabulary.tables import Vocabulary, default_vocabulary

__all__ = [
    "CountedClass",
    "Currency",
    "EquipmentClass",
    "Hedge",
    "Measure",
    "Names",
    "OutcomeNoun",
    "OutcomeVerb",
    "Outlet",
    "Party",
    "Rank",
    "ReportingWord",
    "SourceWords",
    "Vocabulary",
    "default_vocabulary",
]
