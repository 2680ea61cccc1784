"""Sides as words: which phrases tell whose somebody is."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from attrs import frozen

from conflictnotes.vocabulary.leaders import LEADERS
from conflictnotes.vocabulary.parties import AMBIGUOUS, GROUPS, ORGANISATIONS, PEOPLES
from conflictnotes.vocabulary.regions import HOMES, REGIONS
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conflictnotes.vocabulary import Vocabulary

__all__ = ["Sides", "groups_of", "is_international", "leaders", "sides_of"]


@frozen(eq=False)
class Sides:
    """Phrases that tell a side, by their first word, longest first; a side without nationality has an empty key."""

    phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]]

    def named_in(self, words: Sequence[str]) -> list[str]:
        """The nationalities that ``words`` name, in order; empty strings for bodies without one."""
        return [key for key, _, _ in self.found_in(words)]

    def found_in(self, words: Sequence[str]) -> list[tuple[str, int, int]]:
        """The nationalities that ``words`` name, each with the first word of its phrase and the word behind it."""
        found: list[tuple[str, int, int]] = []
        index = 0
        while index < len(words):
            step = 1
            for phrase, key in self.phrases.get(words[index], ()):
                if tuple(words[index : index + len(phrase)]) == phrase:
                    step = len(phrase)
                    found.append((key, index, index + step))
                    break
            index += step
        return found


# Forms of states that are as often something else: a person's or a town's name, a seat of bodies of many states.
_DOUBTFUL = word_set(
    """
    Brussels Dane Finn Georgetown Kingston Kiwi Kiwis Lao Letts Lima Magyar Magyars Monaco Nassau Persian Pole
    Santiago Scot Shane Sofia Sucre Turk Wellington
    """
) | {"The Hague"}
# Parts of the world that are no state.
_CONTINENTS = ("Latin America", "South America", "Central America", "North America")


# Bodies whose people are of any nationality.
_INTERNATIONAL = word_set(
    """
    un eu nato osce icrc iaea unifil monusco minusma unmiss minusca untso undof unisfa unhcr unicef unrwa ocha
    who icc imf wfp atmis aussom igad au ecowas asean msf interpol europol iom fao unesco unami unsmil unama
    unitams
    """
)


def is_international(word: str) -> bool:
    """Whether ``word`` is the short name of a body whose people are of any nationality: "UNIFIL", "U.N"."""
    return word.casefold().replace(".", "") in _INTERNATIONAL


@functools.cache
def leaders() -> dict[str, str]:
    """The surnames of public figures, each with its state."""
    return dict(LEADERS)


@functools.cache
def groups_of() -> Sides:
    """The armed groups and bodies of many states of the tables, each with the state of its people."""
    grouped: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for party in (*GROUPS, *ORGANISATIONS):
        for form in (*party.adjectives, *party.names, *party.forces):
            if form[0].isupper():
                phrase = tuple(form.rstrip(".").split())
                grouped.setdefault(phrase[0], []).append((phrase, party.state or HOMES.get(party.key) or ""))
    return Sides({first: tuple(sorted(group, key=lambda row: -len(row[0]))) for first, group in grouped.items()})


@functools.cache
def sides_of(vocabulary: Vocabulary, *, beside_a_name: bool = False) -> Sides:
    """The sides that ``vocabulary`` and the table of regions know.

    ``beside_a_name`` takes in states' forms that are doubtful elsewhere: "Polish" before a rank is no polish.
    """
    stateless = {party.key for party in (*PEOPLES, *GROUPS, *ORGANISATIONS)}
    rows: dict[tuple[str, ...], str] = {}
    citizens = {
        word: party.key for party in vocabulary.parties if party.key not in stateless for word in party.adjectives
    }
    for party in vocabulary.parties:
        home = party.state or HOMES.get(party.key)
        key = home or ("" if party.key in stateless else party.key)
        is_state = party.key not in stateless
        for form in (*party.adjectives, *party.people, *party.names, *party.forces):
            if not form[0].isupper() and not form.startswith(("al-", "e-")):
                continue
            plain = form not in AMBIGUOUS or (is_state and form not in party.forces and form not in _DOUBTFUL)
            if plain or (beside_a_name and key):
                words = tuple(form.split())
                told = key or citizens.get(words[0], "")  # "Pakistani Taliban"
                rows.setdefault(words, told)
                if form[-1] == ".":
                    rows.setdefault(tuple(form.rstrip(".").split()), told)  # as it stands before a sentence's full stop
    for region in REGIONS:
        for place in region.places:
            phrase = tuple(place.split())
            rows[phrase] = rows.get(phrase) or region.nationality
    rows.update((tuple(words.split()), "") for words in _CONTINENTS)
    grouped: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, key in rows.items():
        grouped.setdefault(phrase[0], []).append((phrase, key))
    return Sides({first: tuple(sorted(group, key=lambda row: -len(row[0]))) for first, group in grouped.items()})
