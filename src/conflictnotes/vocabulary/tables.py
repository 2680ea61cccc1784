"""The vocabulary: all tables together, extended by whoever follows another war."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import attrs
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from conflictnotes.vocabulary.entries import EquipmentClass, Hedge, Outlet, Party, Rank, ReportingWord, SourceWords

__all__ = ["Vocabulary", "default_vocabulary"]


@frozen(eq=False, repr=False)
class Vocabulary:
    """The words that the extractors know.  Compared by identity: patterns compile once for each vocabulary."""

    ranks: tuple[Rank, ...] = ()
    parties: tuple[Party, ...] = ()
    equipment: tuple[EquipmentClass, ...] = ()
    reporting: tuple[ReportingWord, ...] = ()
    outlets: tuple[Outlet, ...] = ()
    sources: tuple[SourceWords, ...] = ()
    hedges: tuple[Hedge, ...] = ()

    def extend(  # noqa: PLR0913 - one argument for each table
        self,
        *,
        ranks: Iterable[Rank] = (),
        parties: Iterable[Party] = (),
        equipment: Iterable[EquipmentClass] = (),
        reporting: Iterable[ReportingWord] = (),
        outlets: Iterable[Outlet] = (),
        sources: Iterable[SourceWords] = (),
        hedges: Iterable[Hedge] = (),
    ) -> Vocabulary:
        """A vocabulary with these rows too; a row given here wins over one that the tables hold."""
        return attrs.evolve(
            self,
            ranks=(*ranks, *self.ranks),
            parties=(*parties, *self.parties),
            equipment=(*equipment, *self.equipment),
            reporting=(*reporting, *self.reporting),
            outlets=(*outlets, *self.outlets),
            sources=(*sources, *self.sources),
            hedges=(*hedges, *self.hedges),
        )


@functools.cache
def default_vocabulary() -> Vocabulary:
    """The tables as they ship, read on first use."""
    from conflictnotes.vocabulary.equipment import EQUIPMENT
    from conflictnotes.vocabulary.hedges import HEDGES
    from conflictnotes.vocabulary.outlets import OUTLETS
    from conflictnotes.vocabulary.parties import PARTIES
    from conflictnotes.vocabulary.ranks import RANKS
    from conflictnotes.vocabulary.reporting import REPORTING
    from conflictnotes.vocabulary.sources import SOURCES

    return Vocabulary(
        ranks=RANKS,
        parties=PARTIES,
        equipment=EQUIPMENT,
        reporting=REPORTING,
        outlets=OUTLETS,
        sources=SOURCES,
        hedges=HEDGES,
    )
