"""A sentence as tokens with light lexical tags: enough to see where noun phrases and clauses begin and end.

Tags are one character each:

``n`` capitalised word     ``w`` other word          ``#`` number              ``d`` determiner or possessive pronoun
``p`` preposition          ``t`` "to"                ``c`` and, or, but        ``s`` opens a clause: that, while
``q`` relative: who        ``a`` auxiliary, modal    ``r`` adverb              ``o`` pronoun
``v`` finite verb          ``e`` word in -ed         ``g`` word in -ing        ``y`` month, weekday, day word
``,`` ``;`` ``:`` ``-`` (a dash)  ``(`` ``)``  ``“`` ``”``  ``[`` a footnote marker
"""

from __future__ import annotations

import re
from itertools import accumulate
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.extract.claims.words import HEDGE, MARK, TO_SETTLE, UNSETTLED, Word, joint
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from conflictnotes.extract.claims.hits import Hit
    from conflictnotes.extract.claims.words import Words

__all__ = ["Line", "Scan", "scan"]

_TOKEN = deferred(
    r"""(?! [ .] ) (                                         # no attempt where nothing begins: a third of the time
      [a-zA-Z]++ (?= [ ,] )                                  # most words
    | \[ (?: \d{1,4} | [ivxlcdm]{1,15} ) \]                  # a footnote marker
    | (?: [^\W\d_] \. ){2,}                                  # U.S.
    | [$€£₱¥] ? \d (?: [\d,.:/]* \d )? (?: [-\w%] | (?<=\d)[.](?=\d) )*   # 3rd, 810th, 4,500-5,000
    | \w++ (?: [-'’&/] \w++ )* (?: ['’] (?= \s [a-z] ) (?<= s ['’] ) )?     # Mykolaiv's, so-called, officials’
    | [^\w\s.]
    )""",
    re.VERBOSE,
)
_ROLES = itemgetter(3)  # of a Word
_PAIRED = deferred("[()“”]")
_POSSESSIVE = ("'s", "’s", "s'", "s’")


class Scan(NamedTuple):
    """A stretch of text cut at its tokens: ``parts`` are what is between them, a token, between, a token, ...

    ``found`` is what is known of each token, ``roles`` what they can bring together.
    """

    parts: list[str]
    found: list[Word]
    roles: int


def scan(text: str, start: int, end: int, words: Words) -> Scan:
    """The tokens of ``text[start:end]``, before their places are looked at."""
    parts = _TOKEN.split(text[start:end])
    found = list(map(words.__getitem__, parts[1::2]))
    roles = 0
    for role in set(map(_ROLES, found)):
        roles |= role
    return Scan(parts, found, roles)


def _parted(scan: Scan, starts: list[int], ends: list[int], words: Words) -> tuple[list[Word], list[int], list[int]]:
    """Words and offsets without the marks that play no part, and with glued words as two."""
    kept: list[tuple[Word, int, int]] = []
    for token, word, start, end in zip(scan.parts[1::2], scan.found, starts, ends, strict=True):
        if word.tag == "+":
            cut = joint(token)
            kept.append((Word(token[:cut].lower(), "n", "n", 0), start, start + cut))
            kept.append((words[token[cut:]], start + cut, end))
        elif word.tag:
            kept.append((word, start, end))
    return [word for word, _, _ in kept], [start for _, start, _ in kept], [end for _, _, end in kept]


class Line:
    """One sentence as ``size`` tokens.  ``words`` are lower case; ``starts`` and ``ends`` are offsets into the text.

    ``hedged`` says whether a hedge may stand in it; ``mates`` pairs brackets and quotes; ``opens`` are the tokens at
    which a reported clause without "that" begins; ``hits`` are the cues read so far, ``speakers`` the nouns of those
    who can speak, ``adjectives`` those of nationality.
    """

    __slots__ = (
        "adjectives",
        "end",
        "ends",
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
    ends: list[int]
    size: int

    def __init__(self, text: str, start: int, end: int, scan: Scan, words: Words) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.mates: dict[int, int] = {}
        self.opens: set[int] = set()
        self.hits: list[Hit] = []
        self.speakers: frozenset[str] = frozenset()
        self.adjectives: frozenset[str] = frozenset()
        self.hedged = bool(scan.roles & HEDGE)
        self._read(scan, words)

    def _read(self, scan: Scan, words: Words) -> None:
        found = scan.found
        edges = list(accumulate(map(len, scan.parts), initial=self.start))
        self.starts, self.ends = edges[1:-1:2], edges[2::2]
        tags = [word[1] for word in found]
        if scan.roles & MARK and ("" in tags or "+" in tags):
            found, self.starts, self.ends = _parted(scan, self.starts, self.ends, words)
            tags = [word[1] for word in found]
        self.words = [word[0] for word in found]
        self.size = len(found)
        if found:
            tags[0] = found[0].opening
        if scan.roles & UNSETTLED or scan.roles & MARK:
            self._settle(found, tags)
        self.tags = "".join(tags)
        if scan.roles & MARK:
            self._pair()

    def _settle(self, found: list[Word], tags: list[str]) -> None:
        """Set those of ``tags`` that what stands before decides."""
        last = self.size - 1
        for i in [i for i, tag in enumerate(tags) if tag in TO_SETTLE]:
            tag = tags[i]
            if tag == "that":
                tags[i] = "d" if tags[i - 1] == "p" else "s"  # "in that sector"
            elif tag == "am":
                tags[i] = "w" if tags[i - 1] == "#" else "a"  # "7:50 am"
            elif tag == "month":  # "Rosa May said", but "in Kabul May 4"
                named = i < last and tags[i - 1] == "n" and found[i + 1].tag not in "#y,"
                tags[i] = "n" if named and not found[i - 1].lower.endswith(_POSSESSIVE) else "y"
            elif tag in TO_SETTLE:
                if tag == "?":
                    tags[i] = "“" if self._opens(self.starts[i], self.ends[i]) else "”"
                if i < last:
                    tags[i + 1] = found[i + 1].opening

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

    def said(self, first: int, last: int) -> str:
        """The words from token ``first`` up to but without ``last``, as they stand in the text."""
        return self.text[self.starts[first] : self.ends[last - 1]]
