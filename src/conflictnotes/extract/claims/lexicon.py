"""The reporting words of a vocabulary, ready to be looked up."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.model import Stance
from conflictnotes.vocabulary.reporting import ADVERBS_OF_DOUBT

if TYPE_CHECKING:
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["Cue", "Lexicon", "lexicon"]

BASE, THIRD, PAST, ING, PARTICIPLE = "base", "third", "past", "ing", "participle"
_FORMS = (BASE, THIRD, PAST, ING, PARTICIPLE)


class Cue(NamedTuple):
    """One form of a reporting word; ``forms`` are the grammatical forms that this spelling can be."""

    lemma: str
    stance: Stance
    use: frozenset[str]
    forms: frozenset[str]


class Lexicon(NamedTuple):
    """``verbs`` and ``nouns`` by form; ``phrases`` by their first word; ``triggers`` says which sentences to read."""

    verbs: dict[str, Cue]
    nouns: dict[str, Cue]
    phrases: dict[str, tuple[tuple[tuple[str, ...], Cue], ...]]
    triggers: frozenset[str]


@functools.cache
def lexicon(vocabulary: Vocabulary) -> Lexicon:
    """The reporting words of ``vocabulary``; of two rows with one form the first counts."""
    verbs: dict[str, Cue] = {}
    nouns: dict[str, Cue] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], Cue]]] = {}
    for row in vocabulary.reporting:
        stance, use = Stance(row.stance), frozenset(row.use.split())
        if row.part == "phrase":
            for phrase in row.forms:
                words = tuple(phrase.split())
                form = frozenset({PAST, BASE, THIRD}) if not words[0].endswith("ing") else frozenset({ING})
                phrases.setdefault(words[0], []).append((words, Cue(row.lemma, stance, use, form)))
        elif row.part == "noun":
            for index, form in enumerate(row.forms):
                nouns.setdefault(form, Cue(row.lemma, stance, use, frozenset({"plural" if index else "singular"})))
        else:
            kinds: dict[str, set[str]] = {}
            for form, kind in zip(row.forms, _FORMS, strict=False):
                kinds.setdefault(form, set()).add(kind)
            for form, which in kinds.items():
                verbs.setdefault(form, Cue(row.lemma, stance, use, frozenset(which)))
    return Lexicon(
        verbs,
        nouns,
        {word: tuple(rows) for word, rows in phrases.items()},
        frozenset({*verbs, *nouns, *phrases, *ADVERBS_OF_DOUBT, "according", "per", "citing", "words"}),
    )
