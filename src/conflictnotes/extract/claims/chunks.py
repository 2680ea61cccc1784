"""What stands between two spaces, cut at its tokens once and remembered: "Kyiv,", "(the", "100-200".

Most of a text is made of chunks that were met before, so that a sentence is read by looking them up; nothing in a
chunk depends on its neighbours but one apostrophe, that of "officials’ homes".
"""

from __future__ import annotations

import re
import sys
from functools import reduce
from itertools import pairwise
from operator import itemgetter, or_, sub
from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.extract.claims.words import GAP, GLUED, Word, Words, joint
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Chunk", "Chunks", "Scan"]

_MOST = 1 << 15  # chunks kept
_LONGEST = 60  # letters that a chunk has which is kept
_TOKEN = deferred(
    r"""
      \[ (?: \d{1,4} | [ivxlcdm]{1,15} ) \]                  # a footnote marker
    | (?: [^\W\d_] \. ){2,}                                  # U.S.
    | [$€£₱¥] ? \d (?: [\d,.:/]* \d )? (?: [-\w%] | (?<=\d)[.](?=\d) )*   # 3rd, 810th, 4,500-5,000
    | \w++ (?: [-'’&/] \w++ )* (?: ['’] (?= \s [a-z] ) (?<= s ['’] ) )?     # Mykolaiv's, so-called, officials’
    | [^\w\s.]
    """,
    re.VERBOSE,
)
_ROLES = itemgetter(3)  # of a Chunk
_GENITIVES = ("s'", "s’")
_NOTHING = Word("", GAP, GAP, 0)  # what a chunk begins with that begins with no token


class Chunk(NamedTuple):
    """The ``words`` of a chunk in lower case and their ``tags``, and what they can bring to a sentence, its ``roles``.

    ``steps`` lead from the start of each token to that of the next, the last one to the next chunk.
    """

    words: tuple[str, ...]
    tags: str
    steps: tuple[int, ...]
    roles: int


class Scan(NamedTuple):
    """The chunks of ``text[start:end]`` before they are looked into, and what they can bring together.

    ``known`` are all words met so far.
    """

    text: str
    start: int
    end: int
    chunks: list[Chunk]
    roles: int
    known: Words


class Chunks(dict[str, Chunk]):
    """Every chunk that was met, cut once; ``roles`` and ``hedges`` are those of its words.

    >>> chunks = Chunks({})
    >>> chunks["Kyiv,"].words, chunks["Kyiv,"].tags
    (('kyiv', ','), 'n,')
    """

    def __init__(self, roles: Mapping[str, int], hedges: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._words = Words(roles, hedges)
        self._shared: dict[tuple[int, ...], tuple[int, ...]] = {}  # steps of many chunks, kept once

    def __missing__(self, written: str) -> Chunk:
        chunk = self._cut(written)
        if len(written) <= _LONGEST:
            if len(self) == _MOST:
                self.clear()
                self._shared.clear()
            self[written] = chunk
        return chunk

    def scan(self, text: str, start: int, end: int) -> Scan:
        """What stands in ``text[start:end]``, before the places of its tokens are looked at."""
        stretch = text[start:end]
        written = stretch.split(" ")
        chunks = list(map(self.__getitem__, written))
        if "s' " in stretch or "s’ " in stretch:
            for index, (chunk, following) in enumerate(pairwise(written)):
                if chunk.endswith(_GENITIVES):
                    chunks[index] = self._cut(chunk, f" {following[:1]}")
        return Scan(text, start, end, chunks, reduce(or_, map(_ROLES, chunks)), self._words)

    def _cut(self, written: str, following: str = "") -> Chunk:
        """A chunk cut at its tokens; ``following`` is a space and the letter behind it."""
        bare = written.rstrip(".")
        if bare.isalpha():  # one word, as most are
            word = self._words[bare]
            if word.tag != GLUED:
                return self._chunk((word.lower,), word.tag, (len(written) + 1,), word.roles)
        words, starts, roles = self._tokens(written, following)
        if not starts or starts[0] > 0:
            words.insert(0, _NOTHING)
            starts.insert(0, 0)
        steps = tuple(map(sub, (*starts[1:], len(written) + 1), starts))
        return self._chunk(tuple([word.lower for word in words]), "".join([word.tag for word in words]), steps, roles)

    def _chunk(self, words: tuple[str, ...], tags: str, steps: tuple[int, ...], roles: int) -> Chunk:
        """A chunk of which the parts that many have are kept once."""
        return Chunk(words, sys.intern(tags), self._shared.setdefault(steps, steps), roles)

    def _tokens(self, written: str, following: str) -> tuple[list[Word], list[int], int]:
        """The words of a chunk with their starts, and what they bring together."""
        words: list[Word] = []
        starts: list[int] = []
        roles = 0
        for match in _TOKEN.finditer(written + following):
            token, start = match.group(), match.start()
            if start >= len(written):
                break
            word = self._words[token]
            roles |= word.roles
            if word.tag == GLUED:
                cut = joint(token)
                words += Word(token[:cut].lower(), "n", "n", 0), self._words[token[cut:]]
                starts += start, start + cut
            elif word.tag:
                words.append(word)
                starts.append(start)
        return words, starts, roles
