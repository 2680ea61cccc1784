"""The vocabulary: all tables together, extended by whoever follows another war."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import attrs
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

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

__all__ = ["Vocabulary", "default_vocabulary"]


@frozen(eq=False, repr=False)
class Vocabulary:
    """The words that the extractors know.  Compared by identity: patterns compile once for each vocabulary.

    >>> ours = default_vocabulary().extend()  # the words of the library, and yours
    >>> len(ours.ranks) == len(default_vocabulary().ranks)
    True
    """

    ranks: tuple[Rank, ...] = ()
    parties: tuple[Party, ...] = ()
    equipment: tuple[EquipmentClass, ...] = ()
    reporting: tuple[ReportingWord, ...] = ()
    outlets: tuple[Outlet, ...] = ()
    counted: tuple[CountedClass, ...] = ()
    currencies: tuple[Currency, ...] = ()
    measures: tuple[Measure, ...] = ()
    outcome_verbs: tuple[OutcomeVerb, ...] = ()
    outcome_nouns: tuple[OutcomeNoun, ...] = ()
    sources: tuple[SourceWords, ...] = ()
    hedges: tuple[Hedge, ...] = ()
    names: tuple[Names, ...] = ()
    posts: tuple[str, ...] = ()

    def extend(  # noqa: PLR0913 - one argument for each table
        self,
        *,
        ranks: Iterable[Rank] = (),
        parties: Iterable[Party] = (),
        equipment: Iterable[EquipmentClass] = (),
        reporting: Iterable[ReportingWord] = (),
        outlets: Iterable[Outlet] = (),
        counted: Iterable[CountedClass] = (),
        currencies: Iterable[Currency] = (),
        measures: Iterable[Measure] = (),
        outcome_verbs: Iterable[OutcomeVerb] = (),
        outcome_nouns: Iterable[OutcomeNoun] = (),
        sources: Iterable[SourceWords] = (),
        hedges: Iterable[Hedge] = (),
        names: Iterable[Names] = (),
        posts: Iterable[str] = (),
    ) -> Vocabulary:
        """A vocabulary with these rows too; a row given here wins over one that the tables hold."""
        return attrs.evolve(
            self,
            ranks=(*ranks, *self.ranks),
            parties=(*parties, *self.parties),
            equipment=(*equipment, *self.equipment),
            reporting=(*reporting, *self.reporting),
            outlets=(*outlets, *self.outlets),
            counted=(*counted, *self.counted),
            currencies=(*currencies, *self.currencies),
            measures=(*measures, *self.measures),
            outcome_verbs=(*outcome_verbs, *self.outcome_verbs),
            outcome_nouns=(*outcome_nouns, *self.outcome_nouns),
            sources=(*sources, *self.sources),
            hedges=(*hedges, *self.hedges),
            names=(*names, *self.names),
            posts=(*posts, *self.posts),
        )


@functools.cache
def default_vocabulary() -> Vocabulary:
    """The tables as they ship, read on first use.

    >>> default_vocabulary() is default_vocabulary()
    True
    >>> [row.key for row in default_vocabulary().parties if "Sudanese" in row.adjectives]
    ['sudanese']
    """
    from conflictnotes.vocabulary.counted import COUNTED
    from conflictnotes.vocabulary.currencies import CURRENCIES
    from conflictnotes.vocabulary.equipment import EQUIPMENT
    from conflictnotes.vocabulary.hedges import HEDGES
    from conflictnotes.vocabulary.measures import MEASURES
    from conflictnotes.vocabulary.names import NAMES
    from conflictnotes.vocabulary.outcomes import OUTCOME_NOUNS, OUTCOME_VERBS, SIDE_VERBS
    from conflictnotes.vocabulary.outlets import OUTLETS
    from conflictnotes.vocabulary.parties import PARTIES
    from conflictnotes.vocabulary.posts import POSTS
    from conflictnotes.vocabulary.ranks import RANKS
    from conflictnotes.vocabulary.reporting import REPORTING
    from conflictnotes.vocabulary.sources import SOURCES

    return Vocabulary(
        ranks=RANKS,
        parties=PARTIES,
        equipment=EQUIPMENT,
        reporting=REPORTING,
        outlets=OUTLETS,
        counted=COUNTED,
        currencies=CURRENCIES,
        measures=MEASURES,
        outcome_verbs=(*OUTCOME_VERBS, *SIDE_VERBS),
        outcome_nouns=OUTCOME_NOUNS,
        sources=SOURCES,
        hedges=HEDGES,
        names=NAMES,
        posts=POSTS,
    )
