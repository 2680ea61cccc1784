"""What a statement is about, as comparable pieces: its names, figures, days and telling words."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict, deque
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import frozen

from conflictnotes.series.spellings import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["Evidence", "Index", "Weights", "gather"]

_TOKEN = re.compile(r"[^\W\d_]+(?:['’ʼ\-‐‑][^\W\d_]+)*|\d+(?:[.,]\d+)*")
_MARKERS = re.compile(r"\[\d{1,4}\]")
_OWNER = re.compile("['’]s?$")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("jan", "january"),
            ("feb", "february"),
            ("mar", "march"),
            ("apr", "april"),
            ("may",),
            ("jun", "june"),
            ("jul", "july"),
            ("aug", "august"),
            ("sep", "sept", "september"),
            ("oct", "october"),
            ("nov", "november"),
            ("dec", "december"),
        ),
        start=1,
    )
    for name in names
}
_LAST_DAY = 31

# Words of a statement that stands against another, or that says another is false.
_NEGATIONS = frozenset(
    """
no not never neither nor without none cannot
deny denied denies denying refuted rejected false falsely untrue baseless
""".split()  # noqa: SIM905 - a list of words is easier to read as words
)
# Words that stand in any statement of any war and so tell nothing apart.
_EMPTY = frozenset(
    """
a about above after again against all also although amid an and another any are area areas around as at be
because been before being below between both but by can city claim claimed claims could day days did do does
down due during each either elements even few first following for force forces from further had has have having
he her here him his how however if in including into is it its itself likely made make many may meanwhile might
more most much multiple near nearby new now of off on one only or other others our out over own part per recent
recently report reported reports same several she should since so some still such than that the their them then
there these they this those through throughout to toward towards two too under unspecified until up upon use
used using very via was we well were what when where whether which while who will with within would you your
""".split()  # noqa: SIM905 - a list of words is easier to read as words
)
_SHORT = 4
_SUFFIXES = ("ations", "ation", "ing", "ied", "ies", "ed", "es", "s")


@frozen
class Evidence:
    """Pieces of one statement.  ``days`` are the ``(month, day)`` pairs it names, ``negated`` whether it says "not"."""

    pieces: frozenset[str]
    days: frozenset[tuple[int, int]]
    negated: bool


@lru_cache(maxsize=1 << 15)
def _stem(word: str) -> str:
    """A word without its ending, so that "withdrew troops" and "troop withdrawals" share what they can."""
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORT:
            return word.removesuffix(suffix)
    return word


def gather(words: str) -> Evidence:
    """The evidence of a statement's words.

    Names are folded over spellings and start with ``@``, numbers with ``#``; other words are cut to their stems.

    >>> sorted(gather("Forces did not take Sirsk with 12 tanks on May 3").pieces)
    ['#12', '@sirsk', 'take', 'tank']
    >>> gather("on May 3").days, gather("did not take").negated
    (frozenset({(5, 3)}), True)
    """
    pieces: set[str] = set()
    days: set[tuple[int, int]] = set()
    negated = False
    before = ""
    for token in _TOKEN.findall(_MARKERS.sub(" ", words)):
        low = _OWNER.sub("", token).casefold()
        if low[0].isdigit():
            day = _day(before, low)
            if day:
                days.add(day)
            else:
                pieces.add(f"#{low.replace(',', '').rstrip('.')}")
        elif low in _NEGATIONS or low.endswith(("n't", "n’t")):
            negated = True
        elif token[0].isupper() and low not in _EMPTY and low not in _MONTHS:
            pieces.add(f"@{fold(low)}")
        elif low not in _EMPTY and low not in _MONTHS and len(low) > 1:
            pieces.add(_stem(low))
        before = low
    return Evidence(frozenset(pieces), frozenset(days), negated)


def _day(before: str, digits: str) -> tuple[int, int] | None:
    month = _MONTHS.get(before)
    if month is None or not digits.isdigit() or not 1 <= int(digits) <= _LAST_DAY:
        return None
    return (month, int(digits))


class Weights:
    """How much each piece tells, in bits: the rarer over all statements, the more."""

    def __init__(self, statements: Sequence[Evidence]) -> None:
        counts = Counter(piece for one in statements for piece in one.pieces)
        self._whole = len(statements) + 1
        #: Bits of a piece that stands in one statement alone.
        self.unique = math.log2(self._whole)
        self._bits = {piece: math.log2(self._whole / count) for piece, count in counts.items()}

    def of(self, pieces: Iterable[str]) -> float:
        """Bits of some pieces together; summed in a fixed order, so that the sum is the same in every process."""
        return sum(self._bits.get(piece, 0.0) for piece in sorted(pieces))

    def rarest(self, pieces: Iterable[str], most: int) -> list[str]:
        """The pieces that tell most."""
        return sorted(pieces, key=lambda piece: (-self._bits.get(piece, 0.0), piece))[:most]


class Index:
    """Finds earlier statements that share rare pieces with one: each piece remembers its last few statements alone.

    So a lookup takes the same time however many statements there are.
    """

    def __init__(self, remembered: int = 48) -> None:
        self._holders: dict[str, deque[int]] = defaultdict(lambda: deque(maxlen=remembered))

    def add(self, statement: int, pieces: Iterable[str]) -> None:
        """Remember that ``statement`` has these pieces."""
        for piece in pieces:
            self._holders[piece].append(statement)

    def near(self, pieces: Iterable[str]) -> Iterator[int]:
        """Statements that share one of the pieces, each once, the latest first."""
        found = {holder for piece in pieces for holder in self._holders.get(piece, ())}
        yield from sorted(found, reverse=True)
