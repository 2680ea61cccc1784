"""A sentence as words: what each may be, and where ranks stand among them."""

from __future__ import annotations

import functools
import re
import weakref
from collections import deque
from typing import TYPE_CHECKING, NamedTuple

from attrs import define, field

from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.extract.personnel.marks import mark_phrases, mark_ranks
from conflictnotes.extract.personnel.remembered import Remembered
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from conflictnotes.extract.personnel.lexicon import Lexicon

__all__ = ["Desk", "Words"]

_WORD = deferred(
    r"""
    \[ \d{1,4} \]                                       # a footnote marker: one word, that nothing crosses
    | [’'] s \b                                         # a possessive ending
    | [^\W_]+ (?: (?: [’'ʼ‘`´] (?! s \b ) | [-‐‑] | \. (?= [^\W\d_] \. ) ) [^\W_]+ )*
    | [^\w\s]
    """,
    re.VERBOSE,
)


@define(eq=False)
class Words:
    """The words of one sentence, with their offsets, kinds and the ranks among them.

    ``ranks`` maps the index of the word after a rank to the index of its first word, ``rank_ends`` the other way;
    ``marked`` are the words that begin with a capital or open a rank: names and fixed phrases open with one of them.
    Words that were put away are read again when they are asked for.
    """

    text: str
    start: int
    end: int
    sentence: int
    desk: Desk
    words: list[str] = field(init=False)
    lows: list[str] = field(init=False)
    starts: list[int] = field(init=False)
    ends: list[int] = field(init=False)
    kinds: list[int] = field(init=False)
    marked: list[int] = field(init=False)
    ranks: dict[int, int] = field(init=False)
    rank_ends: dict[int, int] = field(init=False)

    def __len__(self) -> int:
        return len(self.words)

    def low(self, index: int) -> str:
        """The word at ``index`` in lower case, empty outside the sentence."""
        return self.lows[index] if 0 <= index < len(self.words) else ""

    def kind(self, index: int) -> int:
        """What the word at ``index`` may be, nothing outside the sentence."""
        return self.kinds[index] if 0 <= index < len(self.words) else 0

    def between(self, first: int, last: int) -> str:
        """The characters of the words ``[first, last)``, white space folded."""
        return " ".join(self.text[self.starts[first] : self.ends[last - 1]].split())


_READ = ("words", "lows", "starts", "ends", "kinds", "marked", "ranks", "rank_ends")


class _Away(Words):
    """Words that were put away: what they lack is read again, and then they are plain words, which are faster."""

    __slots__ = ()

    if not TYPE_CHECKING:  # or any name would seem to be one of its own

        def __getattr__(self, name: str) -> object:
            if name not in _READ:
                raise AttributeError(name)
            self.__class__ = Words
            self.desk.open(self)
            return getattr(self, name)


_OPEN = 4096  # words: more than most reports have in sentences that name somebody
_SENTENCE = 8  # words that take as much memory as what a sentence takes beside its own


class Desk:
    """The sentences whose words are at hand: the last few thousand words, so that a long text takes no more memory.

    >>> from conflictnotes.extract.personnel.lexicon import lexicon_of
    >>> from conflictnotes.vocabulary import default_vocabulary
    >>> desk = Desk("He left. She came.", lexicon_of(default_vocabulary()), most=1)
    >>> left, came = desk.words(0, 8, 0), desk.words(9, 18, 1)
    >>> left.words, came.words
    (['He', 'left', '.'], ['She', 'came', '.'])
    """

    def __init__(self, text: str, lexicon: Lexicon, most: int = _OPEN) -> None:
        self._text = text
        self._lexicon = lexicon
        self._most = most
        self._open: deque[tuple[int, weakref.ref[Words]]] = deque()  # no circle: words know their desk
        self._lying = 0

    def words(self, start: int, end: int, sentence: int) -> Words:
        """The words of ``text[start:end]``, which is a sentence."""
        words = Words(self._text, start, end, sentence, self)
        self.open(words)
        return words

    def open(self, words: Words) -> None:
        """Read the words of a sentence, and put those away that have lain there longest."""
        _read(words, self._lexicon)
        size = len(words.words) + _SENTENCE
        self._open.append((size, weakref.ref(words)))
        self._lying += size
        while self._lying > self._most and len(self._open) > 1:
            size, longest = self._open.popleft()
            self._lying -= size
            away = longest()
            if away is not None:
                away.__class__ = _Away
                for name in _READ:
                    delattr(away, name)


class _Piece(NamedTuple):
    """A word of what stands between two blanks, as written and in lower case, with its offsets in it and its kind."""

    word: str
    low: str
    start: int
    end: int
    kind: int


@functools.cache
def _pieces(lexicon: Lexicon) -> Remembered[tuple[_Piece, ...]]:
    return Remembered(functools.partial(_cut, lexicon))


def _cut(lexicon: Lexicon, piece: str) -> tuple[_Piece, ...]:
    """The words of what stands between two blanks."""
    return tuple(
        _Piece(match[0], match[0].casefold().replace("’", "'"), *match.span(), lexicon.kind(match[0]))
        for match in _WORD.finditer(piece)
    )


_MARKED = Is.CAPITAL | Is.RANK


def _read(read: Words, lexicon: Lexicon) -> None:
    """Fill in the words of a sentence."""
    words, lows, starts, ends, kinds = read.words, read.lows, read.starts, read.ends, read.kinds = [], [], [], [], []
    pieces = _pieces(lexicon)
    at = read.start
    for piece in read.text[read.start : read.end].split(" "):
        for word, low, first, last, kind in pieces[piece]:
            words.append(word)
            lows.append(low)
            starts.append(at + first)
            ends.append(at + last)
            kinds.append(kind)
        at += len(piece) + 1
    read.ranks, read.rank_ends = {}, {}
    read.marked = [index for index, kind in enumerate(kinds) if kind & _MARKED]
    mark_phrases(read, lexicon)
    mark_ranks(read, lexicon)
