"""One sentence read: every cue in it, with its source and its frame."""

from __future__ import annotations

from itertools import compress
from operator import attrgetter
from typing import TYPE_CHECKING

from conflictnotes.extract.claims.nouns import is_paired, read_according, read_adverb, read_noun, read_per, read_words
from conflictnotes.extract.claims.unlisted import read_announced, read_unlisted, unlisted
from conflictnotes.extract.claims.verbs import read_verb
from conflictnotes.vocabulary.reporting import ADVERBS_OF_DOUBT, OF_SOMEBODY
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.hits import Hit
    from conflictnotes.extract.claims.lexicon import Lexicon, Row
    from conflictnotes.extract.claims.tokens import Line

__all__ = ["read_line"]

_FIRST = attrgetter("first")
_SPEAKING = word_set("speak speaks spoke speaking talk talks talked talking told")
_DAY = 5  # tokens that a day or a place takes up
_MOST = 24  # cues that a sentence may have
_STATE_BODIES = [
    [word] for word in ("media", "television", "tv", "news", "outlets", "agencies", "broadcasters", "duma")
]
_HEADLINE_VERBS = word_set("says claims denies confirms reports warns admits announces tells")


def read_line(line: Line, lexicon: Lexicon, spoken: list[tuple[int, int]]) -> list[Hit]:
    """The cues of a sentence in order; ``spoken`` are the offsets of direct quotes, in which no cue is read."""
    hits, words = line.hits, line.words
    line.speakers, line.adjectives = lexicon.speakers, lexicon.adjectives
    read = 0  # tokens before which nothing more is read: those of the last cue
    adverbs: list[int] = []
    others = unlisted(line, lexicon)
    places = [*compress(range(line.size), map(lexicon.openings.__contains__, words))]
    for i in sorted({*places, *others}) if others else places:
        if len(hits) == _MOST:
            break
        if i < read or (spoken and _quoted(line.starts[i], spoken)):
            continue
        word = words[i]
        if word in ADVERBS_OF_DOUBT:
            adverbs.append(i)
            continue
        followers = lexicon.phrases.get(word)
        hit = _phrase_at(line, i, followers) if followers is not None and _follows(line, i + 1, followers) else None
        if hit is None and word in lexicon.single:
            hit = _at(line, i, lexicon)
        if hit is None and i in others:
            hit = read_unlisted(line, i, others[i])
        if hit is not None and _added(line, hit):
            read = hit.last
    if adverbs:
        taken = {k for hit in hits for k in range(hit.first, hit.last)}
        hits += [hit for i in adverbs if (hit := read_adverb(line, i, taken)) is not None]
    hits += read_announced(line, lexicon)
    hits.sort(key=_FIRST)
    return hits


def _added(line: Line, hit: Hit) -> bool:
    """Whether ``hit`` was added to those of its line; of two verbs before one and the same "that" one reports."""
    known = line.hits[-1] if line.hits else hit
    same = known.frame.name == hit.frame.name == "that" and known.frame.start == hit.frame.start
    if same and known is not hit and known.form == hit.form == "finite" and hit.source and not hit.carried:
        if hit.source.first <= known.first < hit.source.last:
            return False  # "a nurse told them by radio | message that"
        if hit.source.first <= known.first:
            line.hits.pop()  # "a group established in May | reported that"
    if hit.frame.name in {"bare", "that"}:
        line.opens.add(hit.frame.start)
    line.hits.append(hit)
    return True


def _quoted(offset: int, spoken: list[tuple[int, int]]) -> bool:
    return any(start <= offset < end for start, end in spoken)


def _follows(line: Line, k: int, followers: dict[str, list[Row]]) -> bool:
    """Whether a phrase can go on at token ``k``."""
    if "" in followers or (k < line.size and (line.words[k] in followers or line.tags[k] == "r")):
        return True
    return line.words[k - 1] in _SPEAKING and _past_occasion(line, k) > k


def _phrase_at(line: Line, i: int, followers: dict[str, list[Row]]) -> Hit | None:
    """The claim of the longest phrase that begins at token ``i``, with or without adverbs behind its first word."""
    near = far = i + 1
    while far < line.size and line.tags[far] == "r" and line.words[far] not in ADVERBS_OF_DOUBT:
        far += 1  # "was equally adamant", "made abundantly clear"
    rows = [(near, row) for row in followers.get(line.words[near], ())] if near < line.size else []
    rows += [(near, row) for row in followers.get("", ())]
    if line.words[i] in _SPEAKING:
        of = _past_occasion(line, near)
        rows += [(of, row) for row in followers.get("of", ()) if near < of]  # "spoke on Monday of nine dead"
    if near < far < line.size:
        rows += [(far, row) for row in followers.get(line.words[far], ())]
        rows.sort(key=lambda pair: pair[1].rank)
    for start, row in rows:
        last = start + len(row.rest)
        hit = read_verb(line, i, last, row.cue) if line.words[start:last] == row.rest else None
        if hit is not None:
            hit.last = last if start in {near, far} else near
            return hit
    return None


def _past_occasion(line: Line, k: int) -> int:
    """Where "of" stands behind a day or a place at ``k``; ``k`` if none does."""
    if k >= line.size or line.tags[k] not in "py" or line.words[k] in {"of", "about", "for", "with", "against"}:
        return k
    for j in range(k + 1, min(k + _DAY, line.size)):
        if line.words[j] == "of":
            return j if line.words[j - 1] not in {"condition", "behalf", "account"} else k
        if line.tags[j] not in "yn#wd":
            break
    return k


def _at(line: Line, i: int, lexicon: Lexicon) -> Hit | None:
    """The cue of the word at token ``i``: the verb, else the noun or the preposition."""
    word = line.words[i]
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
    noun = is_paired(line, i) or (word == "state" and line.words[i + 1 : i + 2] in _STATE_BODIES)
    verb = lexicon.verbs.get(word) if not noun else None
    hit = read_verb(line, i, i + 1, verb) if verb is not None else None
    if hit is None and word in lexicon.nouns:
        hit = read_noun(line, i, lexicon.nouns[word])
    return hit
