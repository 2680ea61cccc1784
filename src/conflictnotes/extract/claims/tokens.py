"""A sentence as tokens with light lexical tags: enough to see where noun phrases and clauses begin and end.

Tags are one character each:

``n`` capitalised word     ``w`` other word          ``#`` number              ``d`` determiner or possessive pronoun
``p`` preposition          ``t`` "to"                ``c`` and, or, but        ``s`` opens a clause: that, while
``q`` relative: who        ``a`` auxiliary, modal    ``r`` adverb              ``o`` pronoun
``v`` finite verb          ``e`` word in -ed         ``g`` word in -ing        ``y`` month, weekday, day word
``,`` ``;`` ``:`` ``-`` (a dash)  ``(`` ``)``  ``“`` ``”``  ``[`` a footnote marker
"""

from __future__ import annotations

from itertools import accumulate, chain, compress
from operator import itemgetter
from typing import TYPE_CHECKING

from conflictnotes.extract.claims.words import GAP, HEDGE, MARK
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from conflictnotes.extract.claims.chunks import Scan
    from conflictnotes.extract.claims.hits import Hit
    from conflictnotes.extract.claims.words import Words

__all__ = ["Line"]

_WORDS, _TAGS, _STEPS = map(itemgetter, range(3))  # of a Chunk
_POSSESSIVE = ("'s", "’s", "s'", "s’")
_TO_SETTLE = deferred(r"[TM?:\-\[;]")  # tags that their place settles, and after which a sentence or a quote opens
_PAIRED = deferred("[()“”]")


class Line:
    """One sentence as ``size`` tokens.  ``words`` are lower case; ``starts`` are offsets into the text.

    ``hedged`` says whether a hedge may stand in it; ``mates`` pairs brackets and quotes; ``opens`` are the tokens at
    which a reported clause without "that" begins; ``hits`` are the cues read so far, ``speakers`` the nouns of those
    who can speak, ``adjectives`` those of nationality.
    """

    __slots__ = (
        "adjectives",
        "end",
        "hedged",
        "hits",
        "mates",
        "opens",
        "size",
        "speakers",
        "start",
        "starts",
        "tags",
        "text",
        "words",
    )

    words: list[str]
    tags: str
    starts: list[int]
    size: int

    def __init__(self, scan: Scan) -> None:
        self.text, self.start, self.end = scan.text, scan.start, scan.end
        self.mates: dict[int, int] = {}
        self.opens: set[int] = set()
        self.hits: list[Hit] = []
        self.speakers: frozenset[str] = frozenset()
        self.adjectives: frozenset[str] = frozenset()
        self.hedged = bool(scan.roles & HEDGE)
        self._read(scan)

    def _read(self, scan: Scan) -> None:
        chunks = scan.chunks
        words = list(chain.from_iterable(map(_WORDS, chunks)))
        starts = list(accumulate(chain.from_iterable(map(_STEPS, chunks)), initial=scan.start))
        starts.pop()  # where the next token would begin
        tags = "".join(map(_TAGS, chunks))
        if GAP in tags:
            there = [tag != GAP for tag in tags]
            words, starts, tags = [*compress(words, there)], [*compress(starts, there)], tags.replace(GAP, "")
        self.words, self.starts, self.size = words, starts, len(words)
        self.tags = self._settled(tags, scan.known) if words else ""
        if scan.roles & MARK:
            self._pair()

    def _settled(self, found: str, known: Words) -> str:
        """The tags, once what stands before has decided those that it decides."""
        tags, size = [self._opening(0, known), *found[1:]], self.size
        for match in _TO_SETTLE.finditer(found):
            i = match.start()
            tag = tags[i]
            if tag == "T":
                tags[i] = "d" if tags[i - 1] == "p" else "s"  # "in that sector"
            elif tag == "M":
                tags[i] = "w" if tags[i - 1] == "#" else "a"  # "7:50 am"
            elif tag in "?:-[;":
                if tag == "?":
                    tags[i] = "“" if self._opens(self.starts[i], self.end_of(i)) else "”"
                if i + 1 < size:
                    tags[i + 1] = self._opening(i + 1, known)
        return "".join(tags)

    def _opening(self, index: int, known: Words) -> str:
        """The tag of a token behind a mark at which a sentence or a quote opens."""
        return known[self.said(index, index + 1)].opening

    def _opens(self, begin: int, finish: int) -> bool:
        """Whether a double quote at this place opens: by what stands around it, as the two forms are often swapped."""
        text = self.text
        before = text[begin - 1] if begin > self.start else " "
        after = text[finish] if finish < self.end else " "
        if before.isspace() or before in "([–—-":
            return not after.isspace()
        return False

    def _pair(self) -> None:
        """Brackets and quotes with their mates."""
        stack: list[int] = []
        quote = -1
        for match in _PAIRED.finditer(self.tags):
            index, tag = match.start(), match.group()
            if tag == "(":
                stack.append(index)
            elif tag == ")" and stack:
                opening = stack.pop()
                self.mates[opening], self.mates[index] = index, opening
            elif tag == "“":
                quote = index
            elif tag == "”" and quote >= 0:
                self.mates[quote], self.mates[index] = index, quote
                quote = -1

    def possessive(self, index: int) -> bool:
        """Whether a token ends in the genitive."""
        return self.words[index].endswith(_POSSESSIVE) and self.tags[index] in "nw"

    def end_of(self, index: int) -> int:
        """The offset at which a token ends."""
        return self.starts[index] + len(self.words[index])

    def said(self, first: int, last: int) -> str:
        """The words from token ``first`` up to but without ``last``, as they stand in the text."""
        return self.text[self.starts[first] : self.end_of(last - 1)]
