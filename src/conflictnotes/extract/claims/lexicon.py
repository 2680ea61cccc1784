"""The reporting words of a vocabulary, ready to be looked up."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.extract.claims.phrases import ROLES
from conflictnotes.model import Stance
from conflictnotes.vocabulary import grammar
from conflictnotes.vocabulary.reporting import ADVERBS_OF_DOUBT, OF_SOMEBODY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conflictnotes.vocabulary import Vocabulary

__all__ = ["Cue", "Lexicon", "lexicon"]

BASE, THIRD, PAST, ING, PARTICIPLE = "base", "third", "past", "ing", "participle"
_ENDINGS = ("an", "ish", "ese", "eli", "aqi", "ani", "eni", "iti", "ch", "ek")
_FORMS = (BASE, THIRD, PAST, ING, PARTICIPLE)
_ONGOING, _FINITE = frozenset({ING}), frozenset({PAST, PARTICIPLE, BASE, THIRD})


class Cue(NamedTuple):
    """One form of a reporting word; ``forms`` are the grammatical forms that this spelling can be."""

    lemma: str
    stance: Stance
    use: frozenset[str]
    forms: frozenset[str]


class Lexicon(NamedTuple):
    """``verbs`` and ``nouns`` by form; ``phrases`` by their first word, ``seconds`` the words behind it, "" for none.

    ``speakers`` are nouns of those who speak, ``adjectives`` those of nationality that are no name by themselves, and
    ``triggers`` all words that can make a claim: a sentence without one is not read.  ``openings`` begin a cue.
    """

    verbs: dict[str, Cue]
    nouns: dict[str, Cue]
    phrases: dict[str, tuple[tuple[tuple[str, ...], Cue], ...]]
    seconds: dict[str, frozenset[str]]
    speakers: frozenset[str]
    adjectives: frozenset[str]
    triggers: frozenset[str]
    openings: frozenset[str]


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
                forms = _ONGOING if words[0].endswith("ing") and phrase != row.lemma else _FINITE
                phrases.setdefault(words[0], []).append((words, Cue(row.lemma, stance, use, forms)))
        elif row.part == "noun":
            for index, noun in enumerate(row.forms):
                number = frozenset({"plural" if index else "singular"})
                nouns.setdefault(noun, Cue(row.lemma, stance, use, number))
        else:
            for verb, kinds in _kinds(row.forms).items():
                verbs.setdefault(verb, Cue(row.lemma, stance, use, kinds))
    return Lexicon(
        verbs,
        nouns,
        {word: tuple(sorted(rows, key=lambda row: -len(row[0]))) for word, rows in phrases.items()},
        {word: frozenset("".join(row[0][1:2]) for row in rows) for word, rows in phrases.items()},
        frozenset(
            _with_plurals({word for row in vocabulary.sources if row.kind != "imagery" for word in row.words} | ROLES)
        ),
        frozenset(word.lower() for party in vocabulary.parties for word in party.adjectives if word.endswith(_ENDINGS)),
        frozenset({*verbs, *nouns, *ADVERBS_OF_DOUBT, *(_telling(row[0]) for rows in phrases.values() for row in rows)})
        | {"according", "per", *OF_SOMEBODY},
        frozenset({*verbs, *nouns, *phrases, *ADVERBS_OF_DOUBT, *OF_SOMEBODY, "according", "per"}),
    )


def _with_plurals(words: set[str]) -> Iterator[str]:
    """Nouns and their plurals; a plural of what is plural already hurts nobody."""
    for word in words:
        yield word
        if not word.endswith("s"):
            yield f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"


_FUNCTION_WORDS = grammar.PREPOSITIONS | grammar.AUXILIARIES | grammar.FINITE_VERBS | grammar.DETERMINERS


def _telling(words: tuple[str, ...]) -> str:
    """The word of a phrase by which it is noticed: a long one, no function word."""
    return max(words, key=lambda word: (word not in _FUNCTION_WORDS, len(word)))


def _kinds(forms: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """For each spelling the forms that it can be: "read" is base and past."""
    kinds: dict[str, set[str]] = {}
    for form, kind in zip(forms, _FORMS, strict=False):
        kinds.setdefault(form, set()).add(kind)
    return {form: frozenset(which) for form, which in kinds.items()}
