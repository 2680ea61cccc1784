"""What kind of voice a source is, of which side, and whether it goes unnamed."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.model import SourceKind
from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.sources import UNNAMED

if TYPE_CHECKING:
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["Voice", "nationality", "source_kind", "voice"]

_WORD = deferred(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_LONGEST = 5  # words that the name of a side may have
_SOURCE_NOUN = deferred(r"\b(?:sources?|insiders?|whistleblowers?)\b", re.IGNORECASE)
_INDEFINITE = deferred(
    r"^(?:an?|one|another|some|several|two|three|four|senior|unnamed)\b.*\b(?:officials?|officers?|diplomats?|commanders?"
    r"|spokes(?:man|woman|person)|soldiers?|advis[eo]rs?|aides?|residents?|witness(?:es)?|leaders?)\b",
    re.IGNORECASE,
)


class _Index(NamedTuple):
    kinds: dict[tuple[str, ...], SourceKind]
    order: dict[SourceKind, int]
    sides: dict[tuple[str, ...], str]


@functools.cache
def _index(vocabulary: Vocabulary) -> _Index:
    kinds: dict[tuple[str, ...], SourceKind] = {}
    for row in vocabulary.sources:
        for phrase in row.words:
            kinds.setdefault(tuple(phrase.split()), SourceKind(row.kind))
    order = {SourceKind(row.kind): place for place, row in reversed(list(enumerate(vocabulary.sources)))}
    sides: dict[tuple[str, ...], str] = {}
    for party in vocabulary.parties:
        for form in (*party.adjectives, *party.people, *party.names, *party.forces):
            sides.setdefault(tuple(_WORD.findall(form)), party.state or party.key)
    return _Index(kinds, order, sides)


def _words(source: str) -> list[str]:
    return [word.removesuffix("'s") for word in _WORD.findall(source.replace("’", "'"))]


@functools.lru_cache(maxsize=4096)
def source_kind(source: str, vocabulary: Vocabulary) -> SourceKind:
    """The kind of the first row of the table that a phrase of the source's name hits, or else a word of it.

    >>> from conflictnotes.vocabulary import default_vocabulary
    >>> source_kind("the Sudanese army's spokesman", default_vocabulary()).value
    'military'
    """
    index, words = _index(vocabulary), [word.lower() for word in _words(source)]
    hits = [
        (j - i > 1, index.kinds[tuple(words[i:j])])
        for i in range(len(words))
        for j in range(i + 1, min(i + 4, len(words) + 1))
        if tuple(words[i:j]) in index.kinds
    ]
    if not hits:
        return SourceKind.OTHER
    return min(hits, key=lambda hit: (not hit[0], index.order[hit[1]]))[1]


@functools.lru_cache(maxsize=4096)
def nationality(source: str, vocabulary: Vocabulary) -> str | None:
    """The side that a source's name gives it: the first, longest form of a party in it.

    >>> from conflictnotes.vocabulary import default_vocabulary
    >>> nationality("the Israeli military", default_vocabulary())
    'israeli'
    """
    sides, words = _index(vocabulary).sides, _words(source)
    for i in range(len(words)):
        for j in range(min(i + _LONGEST, len(words)), i, -1):
            side = sides.get(tuple(words[i:j]))
            if side is not None:
                return side
    return None


class Voice(NamedTuple):
    """What the name of a source says of it."""

    kind: SourceKind
    nationality: str | None
    anonymous: bool


@functools.lru_cache(maxsize=4096)
def voice(source: str, vocabulary: Vocabulary) -> Voice:
    """What kind of voice ``source`` is, of which side, and whether it goes unnamed."""
    return Voice(source_kind(source, vocabulary), nationality(source, vocabulary), _anonymous(source))


def _anonymous(source: str) -> bool:
    """Whether the source goes unnamed: "a source in the ministry", "two unnamed officials"."""
    return bool(
        _SOURCE_NOUN.search(source)
        or any(word.lower() in UNNAMED for word in _WORD.findall(source))
        or (
            _INDEFINITE.match(source)
            and not re.search(r",\s*[A-Z]", source)
            and not re.search(r"[a-z] [A-Z]\w+ [A-Z]\w+$", source)
        )
    )
