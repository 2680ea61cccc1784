"""One sentence read: every cue in it, with its source and its frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.claims.nouns import read_according, read_adverb, read_noun, read_per, read_words
from conflictnotes.extract.claims.unlisted import read_unlisted, unlisted
from conflictnotes.extract.claims.verbs import read_verb
from conflictnotes.vocabulary.grammar import word_set
from conflictnotes.vocabulary.reporting import ADVERBS_OF_DOUBT, OF_SOMEBODY

if TYPE_CHECKING:
    from conflictnotes.extract.claims.hits import Hit
    from conflictnotes.extract.claims.lexicon import Lexicon
    from conflictnotes.extract.claims.tokens import Line

__all__ = ["read_line"]

_MOST = 24  # cues that a sentence may have
_HEADLINE_VERBS = word_set("says claims denies confirms reports warns admits announces tells")


def read_line(line: Line, lexicon: Lexicon, spoken: list[tuple[int, int]]) -> list[Hit]:
    """The cues of a sentence in order; ``spoken`` are the offsets of direct quotes, in which no cue is read."""
    hits = line.hits
    line.speakers, line.adjectives = lexicon.speakers, lexicon.adjectives
    taken: set[int] = set()
    adverbs: list[int] = []
    openings = lexicon.openings
    others = unlisted(line, lexicon)
    for i in [i for i, word in enumerate(line.words) if word in openings or i in others]:
        word = line.words[i]
        if len(hits) == _MOST:
            break
        if i in taken or (spoken and _quoted(line.starts[i], spoken)):
            continue
        if word in ADVERBS_OF_DOUBT:
            adverbs.append(i)
            continue
        hit = _at(line, i, lexicon) if word in openings else None
        if hit is None and i in others:
            hit = read_unlisted(line, i, others[i])
        if hit is not None:
            if hit.frame.name in {"bare", "that"}:
                line.opens.add(hit.frame.start)
            hits.append(hit)
            taken.update(range(hit.first, hit.last))
    for i in adverbs:
        hit = read_adverb(line, i, taken)
        if hit is not None:
            hits.append(hit)
    hits.sort(key=lambda hit: hit.first)
    return hits


def _quoted(offset: int, spoken: list[tuple[int, int]]) -> bool:
    return any(start <= offset < end for start, end in spoken)


def _phrase_at(line: Line, i: int, lexicon: Lexicon) -> Hit | None:
    """The claim of the longest phrase that begins at token ``i``, with or without adverbs behind its first word."""
    rest = i + 1
    while rest < len(line) and line.tags[rest] == "r" and line.words[rest] not in ADVERBS_OF_DOUBT:
        rest += 1  # "was equally adamant", "made abundantly clear"
    seconds = lexicon.seconds[line.words[i]]
    if seconds.isdisjoint((*line.words[i + 1 : i + 2], *line.words[rest : rest + 1], "")):
        return None
    for words, cue in lexicon.phrases[line.words[i]]:
        for start in {i + 1, rest}:
            last = start + len(words) - 1
            if tuple(line.words[start:last]) == words[1:]:
                hit = read_verb(line, i, last, cue)
                if hit is not None:
                    return hit
    return None


def _at(line: Line, i: int, lexicon: Lexicon) -> Hit | None:
    """The cue at token ``i``: the longest phrase, else the verb, else the noun or the preposition."""
    word = line.words[i]
    hit = _phrase_at(line, i, lexicon) if word in lexicon.phrases else None
    if hit is not None:
        return hit
    if word == "according":
        return read_according(line, i)
    if word == "per":
        return read_per(line, i)
    if word in OF_SOMEBODY:
        found = read_words(line, i)
        if found is not None:
            return found
    if line.tags[i] == "n" and i and word not in _HEADLINE_VERBS:
        return None
    verb = lexicon.verbs.get(word)
    hit = read_verb(line, i, i + 1, verb) if verb is not None else None
    if hit is None and word in lexicon.nouns:
        hit = read_noun(line, i, lexicon.nouns[word])
    return hit
