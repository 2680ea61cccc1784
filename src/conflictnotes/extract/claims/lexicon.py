"""The reporting words of a vocabulary, ready to be looked up."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.extract.claims.phrases import ROLES
from conflictnotes.extract.claims.triggers import company
from conflictnotes.extract.claims.words import ALONE, PAIRED, Words
from conflictnotes.model import Stance
from conflictnotes.vocabulary.hedges import stems
from conflictnotes.vocabulary.reporting import ADVERBS_OF_DOUBT, OF_SOMEBODY
from conflictnotes.vocabulary.sources import BODIES
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conflictnotes.extract.claims.tokens import Scan
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["Cue", "Lexicon", "Row", "lexicon"]

BASE, THIRD, PAST, ING, PARTICIPLE = "base", "third", "past", "ing", "participle"
_ENDINGS = ("an", "ish", "ese", "eli", "aqi", "ani", "eni", "iti", "ch", "ek")
_WHO = frozenset({"personnel", "civilian", "military_unit"})
_SILENT = word_set("""
    casualty fatality death dead body corpse cadaver lives injury missing remains killed wounded injured loss name
    surrender arrest admission manpower reinforcement replacement grouping formation column cohort arrival gatherer
    harvester territorial regular irregular radical national individual senior male ethnic auxiliary elderly adult minor
    private mobilized mobilised ultra homeless uprooted christian muslim hindu sikh yazidi african islamist nationalist
    humanitarian dependent monastic subversive patient victim
""")

_FORMS = (BASE, THIRD, PAST, ING, PARTICIPLE)
_ONGOING, _FINITE = frozenset({ING}), frozenset({PAST, PARTICIPLE, BASE, THIRD})


class Cue(NamedTuple):
    """One form of a reporting word; ``forms`` are the grammatical forms that this spelling can be."""

    lemma: str
    stance: Stance
    use: frozenset[str]
    forms: frozenset[str]


class Row(NamedTuple):
    """A phrase without its first word; of several at one place the one of the lowest ``rank`` is tried first."""

    rank: int
    rest: list[str]
    cue: Cue


class Lexicon(NamedTuple):
    """``verbs`` and ``nouns`` by form; ``phrases`` by their first and second word ("" for none), the longest first.

    ``speakers`` are nouns of those who speak, ``adjectives`` those of nationality that are no name by themselves.
    ``openings`` begin a cue, ``single`` ones can be one by themselves.  ``company`` is what ``triggers`` says that a
    word needs beside it, and ``words`` are the tokens met so far.
    """

    verbs: dict[str, Cue]
    nouns: dict[str, Cue]
    phrases: dict[str, dict[str, list[Row]]]
    speakers: frozenset[str]
    adjectives: frozenset[str]
    openings: frozenset[str]
    single: frozenset[str]
    company: dict[str, frozenset[str]]
    words: Words

    def may_report(self, scan: Scan) -> bool:
        """Whether a cue can stand in a stretch of text at all."""
        if scan.roles & ALONE:
            return True
        if not scan.roles & PAIRED:
            return False
        there = {word.lower for word in scan.found}
        return any(not self.company[word].isdisjoint(there) for word in there & self.company.keys())


@functools.cache
def lexicon(vocabulary: Vocabulary) -> Lexicon:
    """The reporting words of ``vocabulary``; of two rows with one form the first counts."""
    verbs: dict[str, Cue] = {}
    nouns: dict[str, Cue] = {}
    phrases: list[tuple[list[str], Cue]] = []
    for row in vocabulary.reporting:
        stance, use = Stance(row.stance), frozenset(row.use.split())
        if row.part == "phrase":
            finite, ongoing = Cue(row.lemma, stance, use, _FINITE), Cue(row.lemma, stance, use, _ONGOING)
            for phrase in row.forms:
                words = phrase.split()
                phrases.append((words, ongoing if words[0].endswith("ing") and phrase != row.lemma else finite))
        elif row.part == "noun":
            for index, noun in enumerate(row.forms):
                number = frozenset({"plural" if index else "singular"})
                nouns.setdefault(noun, Cue(row.lemma, stance, use, number))
        else:
            for verb, kinds in _kinds(row.forms).items():
                verbs.setdefault(verb, Cue(row.lemma, stance, use, kinds))
    beside = company(verbs, nouns, [words for words, _ in phrases])
    single = frozenset({*verbs, *nouns, *ADVERBS_OF_DOUBT, *OF_SOMEBODY, "according", "per"})
    return Lexicon(
        verbs,
        nouns,
        _by_opening(phrases),
        frozenset(_with_plurals(_persons(vocabulary) | BODIES | ROLES)),
        frozenset(word.lower() for party in vocabulary.parties for word in party.adjectives if word.endswith(_ENDINGS)),
        single | {words[0] for words, _ in phrases},
        single,
        beside,
        Words({word: PAIRED if others else ALONE for word, others in beside.items()}, stems(vocabulary.hedges)),
    )


def _persons(vocabulary: Vocabulary) -> set[str]:
    """The nouns of sources, people and units but for those of the dead, of numbers and of how somebody is."""
    sources = {word for row in vocabulary.sources if row.kind != "imagery" for word in row.words}
    counted = {noun for row in vocabulary.counted if row.category in _WHO for noun in row.nouns if " " not in noun}
    return sources | (counted - _SILENT)


def _with_plurals(words: set[str]) -> Iterator[str]:
    """Nouns and their plurals; a plural of what is plural already hurts nobody."""
    for word in words:
        yield word
        if not word.endswith("s"):
            yield f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"
        if word.endswith("man"):
            yield f"{word[:-2]}en"


def _by_opening(phrases: list[tuple[list[str], Cue]]) -> dict[str, dict[str, list[Row]]]:
    """Phrases by their first and second word, the longest first."""
    table: dict[str, dict[str, list[Row]]] = {}
    for rank, (words, cue) in enumerate(sorted(phrases, key=lambda row: -len(row[0]))):
        table.setdefault(words[0], {}).setdefault("".join(words[1:2]), []).append(Row(rank, words[1:], cue))
    return table


def _kinds(forms: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """For each spelling the forms that it can be: "read" is base and past."""
    kinds: dict[str, set[str]] = {}
    for form, kind in zip(forms, _FORMS, strict=False):
        kinds.setdefault(form, set()).add(kind)
    return {form: frozenset(which) for form, which in kinds.items()}
