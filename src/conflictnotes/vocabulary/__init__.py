"""The domain's words as data: one table a module, and the ``Vocabulary`` that a parse is given."""

from conflictnotes.vocabulary.entries import EquipmentClass, Outlet, Party, Rank, ReportingWord
from conflictnotes.vocabulary.tables import Vocabulary, default_vocabulary

__all__ = ["EquipmentClass", "Outlet", "Party", "Rank", "ReportingWord", "Vocabulary", "default_vocabulary"]
