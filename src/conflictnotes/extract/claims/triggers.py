"""Which sentences are read at all: what must stand in one besides a reporting word, so that the word can report there.

A cheap test that never refuses a sentence with a claim in it.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from conflictnotes.extract.claims.nouns import SPREADS, TALLIES
from conflictnotes.extract.claims.objects import TOLLS
from conflictnotes.extract.claims.speakers import EVIDENCE, TEXTS
from conflictnotes.model import Stance
from conflictnotes.vocabulary import grammar
from conflictnotes.vocabulary.reporting import ADVERBS_OF_DOUBT, OF_SOMEBODY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from conflictnotes.extract.claims.lexicon import Cue

__all__ = ["company"]

_COMMON = (
    grammar.PREPOSITIONS
    | grammar.AUXILIARIES
    | grammar.FINITE_VERBS
    | grammar.DETERMINERS
    | grammar.CONJUNCTIONS
    | grammar.SUBJECT_PRONOUNS
    | grammar.OBJECT_PRONOUNS
    | {"be", "being"}
)
_UNLISTED = ("that", '"', "”")  # beside these a verb that no table lists may report
_NOBODY: frozenset[str] = frozenset()
_SEEN = EVIDENCE | {"media", "television", "tv"}
_SHOWN = _SEEN | TEXTS | {"as"}
_STATED = SPREADS | {"that", ":"}
_HELD = frozenset({"that", "responsible", "accountable"})
_CLAIMED = _STATED | {"have", "hold", "control", "be", "of"}


def company(
    verbs: Mapping[str, Cue], nouns: Mapping[str, Cue], phrases: Iterable[list[str]]
) -> dict[str, frozenset[str]]:
    """For each word that can bring a cue the words of which one must be there too; an empty set where none must."""
    wanted: dict[str, frozenset[str]] = dict.fromkeys(
        (*ADVERBS_OF_DOUBT, *OF_SOMEBODY, *_UNLISTED, "according", "per"), _NOBODY
    )
    for word, others in chain(_of_verbs(verbs), _of_nouns(nouns), map(_of_phrase, phrases)):
        known = wanted.setdefault(word, others)
        if known is not others and known:
            wanted[word] = known | others if others else _NOBODY
    return wanted


def _of_verbs(verbs: Mapping[str, Cue]) -> Iterator[tuple[str, frozenset[str]]]:
    for form, cue in verbs.items():
        if cue.use == {"as"}:
            yield form, _SHOWN
        elif cue.use == {"toll"}:
            yield form, TOLLS | {"that", "it", "this"}
        elif "clause" in cue.use:
            yield form, _HELD
        elif "only" in cue.use and "as" not in cue.use and "participle" not in cue.forms:
            yield form, _SEEN
        else:
            yield form, _NOBODY


def _of_nouns(nouns: Mapping[str, Cue]) -> Iterator[tuple[str, frozenset[str]]]:
    for form, cue in nouns.items():
        if form in TALLIES:
            yield form, _NOBODY
        else:
            yield form, _CLAIMED if cue.stance is Stance.CLAIMED else _STATED


def _of_phrase(words: list[str]) -> tuple[str, frozenset[str]]:
    """The two most telling words of a phrase: long ones, no function words; one alone needs no other."""
    *others, first = sorted(words, key=_telling)
    return first, frozenset(others[-1:])


def _telling(word: str) -> tuple[bool, int]:
    return word not in _COMMON, len(word)
