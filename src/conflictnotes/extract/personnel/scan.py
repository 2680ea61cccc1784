"""The cheap pass: every run of capitalised words, and which sentences hold one that may be a name."""

from __future__ import annotations

import functools
import itertools
import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.extract.personnel.mention import ADVERBS, WEAK_SPEECH
from conflictnotes.extract.personnel.remembered import Remembered
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from conflictnotes.extract.personnel.lexicon import Lexicon
    from conflictnotes.text import Passage

__all__ = ["Runs", "runs_of", "worth_reading"]


class Runs(NamedTuple):
    """Capitalised words that stand together, in text order: where each run begins, and its words as they stand."""

    starts: list[int]
    words: list[str]


_CAPITALS = "".join(char for char in map(chr, range(0x41, 0x530)) if char.isupper()) + "".join(
    char for char in map(chr, range(0x1E00, 0x1F00)) if char.isupper()
)
# Capitalised words with blanks, initials' stops, quoted nicknames and short lower-case particles between them.
# No name is as long as sixty words; without an end, a text of capitalised words would take memory by the megabyte.
# It opens with the capital, to which the engine skips; a particle before that is looked for behind it ("al-Roe").
_RUN = deferred(
    rf"""
    [{_CAPITALS}] (?<! \w. ) [\w’'ʼ-]*
    (?:
        (?: \s
          | (?: (?<=\b[A-Z]) | (?<=\b[A-Z][a-z]) | (?<=\b[A-Z][a-z]{{2}}) | (?<=\b[A-Z][a-z]{{3}}) ) \. (?: \s | -? )
          | \s [“"'‘«(] (?= [^\W\d_][^\s”"’'»)]{{1,14}} [”"’'»)] \s )
        )
        (?:
            (?: al | el | bin | ibn | ben | bint | ould | ag | van | von | der | den | de | del | della | di | da
              | dos | das | du | la | le ) \s
        ){{0,2}}
        (?: [a-z]{{1,3}} [-’'] )? [{_CAPITALS}] [\w’'ʼ-]* (?: [”"’'»)] (?= \s ) )?
    ){{0,60}}
    """,
    re.VERBOSE,
)
_PARTICLE = deferred(r"(?<!\w)[a-z]{1,3}[-’']\Z")
_LONGEST_PARTICLE = 4  # characters, its hyphen or apostrophe included
_SHORTEST = 3  # letters of a surname in capitals
_PARTS = deferred(r"[^\W_][\w’'ʼ-]*")
_POSSESSIVE = deferred(r"[’']s?$")
_BACK = 24  # characters
_FIRST_WORD = deferred(r"\s+([a-z]+)")


def runs_of(passage: Passage) -> Runs:
    """Every run of the passage's prose."""
    text = passage.text
    runs = Runs([], [])
    for block in passage.blocks:
        for match in _RUN.finditer(text, block.start, block.end):
            start, words = match.start(), match[0]
            if start > block.start and text[start - 1] in "-’'":
                before = _PARTICLE.search(text, max(block.start, start - _LONGEST_PARTICLE), start)
                if before:
                    start, words = before.start(), before[0] + words
            runs.starts.append(start)
            runs.words.append(words)
    return runs


@functools.cache
def _verdicts(lexicon: Lexicon) -> Remembered[int]:
    return Remembered(functools.partial(_may_hold_name, lexicon))


def _may_hold_name(lexicon: Lexicon, words: str) -> int:
    """``FREE`` where the run alone may hold a name, ``SURNAME`` where a single word may be one, nothing otherwise."""
    kinds = [lexicon.kind(_POSSESSIVE.sub("", part)) for part in _PARTS.findall(words)]
    free = [bool(kind & (Is.FREE | Is.INITIAL)) for kind in kinds]
    if any(one and two for one, two in itertools.pairwise(free)):
        return Is.FREE
    named = Is.POST | Is.COURTESY | Is.RANK | Is.PARTICLE | Is.LEADER
    if any(free):
        if any(kind & named for kind in kinds):
            return Is.FREE
        known = any(kind & (Is.SURNAME | Is.GIVEN) for kind in kinds if kind & Is.FREE)
        return Is.SURNAME if known else Is.CAPITAL
    listed = (
        len(kinds)
        and all(kind & Is.ACRONYM and not kind & (Is.PLACE | Is.PLAIN) for kind in kinds)
        and len(words) > _SHORTEST
        and words.isupper()
    )
    return Is.ACRONYM if listed else 0


def worth_reading(passage: Passage, runs: Runs, lexicon: Lexicon) -> list[int]:
    """Indexes of the sentences that may hold a person, in order."""
    text = passage.text
    starts = passage.sentences.column(0)
    verdicts = _verdicts(lexicon)
    chosen: set[int] = set()
    for start, words in zip(runs.starts, runs.words, strict=True):
        verdict = verdicts[words]
        if not verdict:
            continue
        end = start + len(words)
        if verdict in {Is.CAPITAL, Is.SURNAME}:
            if not _follows_a_title(text, start, lexicon) and (verdict == Is.CAPITAL or not _may_act(text, end)):
                continue
        elif verdict == Is.ACRONYM and text[end : end + 2] != ", ":
            continue
        first, last = bisect_right(starts, start) - 1, bisect_right(starts, end) - 1
        chosen.update(range(max(first, 0), last + 1))
    return sorted(chosen)


_TITLES = Is.POST | Is.RANK | Is.BYSTANDER | Is.COURTESY


def _follows_a_title(text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether a post, a rank, "alias" or "said" stands before the word."""
    words = text[max(start - _BACK, 0) : start].rstrip('“"‘« ').rsplit(None, 1)
    if not words:
        return False
    before = words[-1]
    return before in {"alias", "said", "says"} or bool(lexicon.kind(before) & _TITLES)


def _may_act(text: str, end: int) -> bool:
    """Whether an apposition or a verb of speech may follow the word."""
    if text[end : end + 1] in {",", "("} or text[end : end + 2] in {" (", " –", " —", " -"}:
        return True
    after = _FIRST_WORD.match(text, end, end + _BACK)
    return after is not None and (after[1] in WEAK_SPEECH or after[1] in ADVERBS)
