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
    from collections.abc import Iterable, Sequence

__all__ = ["Evidence", "Index", "Weights", "gather"]

# A word, with what a hyphen ties to it (Shahed-136, T0504); or a number, with what makes it a name (1st) or a distance.
_TOKEN = re.compile(
    r"""
    (?P<word> [^\W\d_] [^\W_]* (?: ['’ʼ\-‐‑] [^\W_]+ )* )
    | (?P<number> \d+ (?: [.,]\d+ )* )
      (?: (?P<ordinal> st | nd | rd | th )\b
        | (?P<distance> \s? (?: km | kilomet(?:er|re)s? | miles? | meters? | metres? | m )\b )
      )?
    | (?P<stop> [.;:!?] )
    """,
    re.VERBOSE,
)
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
because been before being below between both but by can city claim claimed claims could day days did direction
directions do does down due during each east eastern either elements even few first following for force forces
from further had has have having he her here him his how however if in including into is it its itself kilometer
kilometers km likely made make many may meanwhile might mile miles more most much multiple near nearby new north
northeast northern northwest now of off on one only or other others our out over own part per recent recently
report reported reports same several she should since so some south southeast southern southwest still such than
that the their them then there these they this those through throughout to too toward towards two under
unspecified until up upon use used using very via vicinity was we well were west western what when where whether
which while who will with within would you your
""".split()  # noqa: SIM905 - a list of words is easier to read as words
)
_SHORT = 4
_SUFFIXES = ("ations", "ation", "ing", "ied", "ies", "ed", "es", "s")


_SCOPE = 2  # pieces that a "not" reaches: "no need for a second wave" denies a second wave


@frozen
class Evidence:
    """Pieces of one statement: ``days`` are the ``(month, day)`` it names, ``denied`` the pieces after a "not"."""

    pieces: frozenset[str]
    days: frozenset[tuple[int, int]]
    denied: frozenset[str]

    def starting(self, sign: str) -> frozenset[str]:
        """The names (``@``) or the numbers (``#``) alone."""
        return frozenset(piece for piece in self.pieces if piece[0] == sign)


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
    Distances and directions only say where a name lies and are left out.

    >>> sorted(gather("Forces did not take Sirsk (9km away) with 12 tanks on May 3").pieces)
    ['#12', '@sirsk', 'away', 'take', 'tank']
    >>> gather("on May 3").days, sorted(gather("did not take Sirsk").denied)
    (frozenset({(5, 3)}), ['@sirsk', 'take'])
    """
    pieces: set[str] = set()
    days: set[tuple[int, int]] = set()
    denied: set[str] = set()
    before = ""
    reach = 0
    for match in _TOKEN.finditer(_MARKERS.sub(" ", words)):
        low = _OWNER.sub("", match[0]).casefold()
        day = _day(before, low) if match["number"] else None
        before = low
        if day:
            days.add(day)
        elif low in _NEGATIONS or low.endswith(("n't", "n’t")):
            reach = _SCOPE
        elif match["stop"]:
            reach = 0
        elif piece := _piece(match, low):
            pieces.add(piece)
            if reach:
                denied.add(piece)
                reach -= 1
    return Evidence(frozenset(pieces), frozenset(days), frozenset(denied))


def _piece(match: re.Match[str], low: str) -> str | None:
    """What one token tells, if anything."""
    if match["number"]:
        if match["distance"]:
            return None
        return f"@{low}" if match["ordinal"] else f"#{match['number'].replace(',', '')}"
    if low in _EMPTY or low in _MONTHS or len(low) == 1:
        return None
    return f"@{fold(low)}" if match[0][0].isupper() else _stem(low)


def _day(before: str, digits: str) -> tuple[int, int] | None:
    month = _MONTHS.get(before)
    if month is None or not digits.isdigit() or not 1 <= int(digits) <= _LAST_DAY:
        return None
    return (month, int(digits))


class Weights:
    """How much each piece tells, in thousandths of a bit: the rarer over all statements, the more.

    Whole numbers, so that a sum is the same in whatever order a set gives its members.  Statements with one number in
    ``propositions`` count once, with the pieces of all: what is told again and again does not tell less for it.

    >>> told = [gather(words) for words in ("the pier burned", "the pier burned", "rain fell")]
    >>> Weights(told).of(("pier",)), Weights(told, (0, 0, 2)).of(("pier",))
    (1000, 1585)
    """

    def __init__(self, statements: Sequence[Evidence], propositions: Sequence[int] | None = None) -> None:
        told: dict[int, frozenset[str]] = {}
        for one, number in zip(statements, propositions or range(len(statements)), strict=True):
            told[number] = told[number] | one.pieces if number in told else one.pieces
        counts = Counter(piece for pieces in told.values() for piece in pieces)
        whole = len(told) + 1
        #: What a piece tells that stands in one statement alone.
        self.unique = _thousandths(whole)
        self._bits = {piece: _thousandths(whole / count) for piece, count in counts.items()}

    def of(self, pieces: Iterable[str]) -> int:
        """What some pieces tell together."""
        return sum(map(self._bits.__getitem__, pieces))

    def same_names(self, one: Evidence, other: Evidence) -> bool:
        """Whether the statement with fewer names shares most of them, by weight: battles elsewhere are others."""
        names, named = one.starting("@"), other.starting("@")
        return 2 * self.of(names & named) >= min(self.of(names), self.of(named))

    def rarest(self, pieces: Iterable[str], most: int) -> list[str]:
        """The pieces that tell most."""
        return sorted(pieces, key=lambda piece: (-self._bits[piece], piece))[:most]


def _thousandths(share: float) -> int:
    return round(1000 * math.log2(share))


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

    def near(self, pieces: Iterable[str], least: int = 1) -> list[int]:
        """Statements that share at least ``least`` of the pieces, each once, the latest first.

        >>> index = Index()
        >>> index.add(0, ["@sirsk", "burn"])
        >>> index.near(["@sirsk", "rain"]), index.near(["@sirsk", "rain"], least=2)
        ([0], [])
        """
        shared = Counter(holder for piece in pieces for holder in self._holders.get(piece, ()))
        return sorted((holder for holder, count in shared.items() if count >= least), reverse=True)
