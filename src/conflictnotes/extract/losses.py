"""Loss statements: counts listed together, and whether they add up.

Four shapes, read from the figures and the words between them: a total with its parts ("20 casualties, including 8
killed and 12 wounded"), a total whose parts stand in the next sentence, a flat list in one sentence, and a list of
lines with one count each.  A count that says the same as its neighbour in other words, the change since yesterday in
brackets, and the level that a count rose from are no parts.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from decimal import Decimal
from typing import TYPE_CHECKING

from conflictnotes.model import Category, Figure, LossStatement, Outcome, Span
from conflictnotes.text import Found

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from conflictnotes.text import Passage
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["find_losses"]

Number = int | Decimal

_LOSSES = frozenset(
    {
        Outcome.KILLED,
        Outcome.WOUNDED,
        Outcome.CAPTURED,
        Outcome.MISSING,
        Outcome.CASUALTIES,
        Outcome.DESTROYED,
        Outcome.DAMAGED,
        Outcome.LOST,
        Outcome.SHOT_DOWN,
    }
)
_NO_LOSS = frozenset({Category.ATTACK, Category.SETTLEMENT, Category.AREA, Category.DISTANCE, Category.PERCENT})
_FEWEST = 3  # counts in a flat list
_FEWEST_PARTS = 2
_MOST_PARTS = 50  # more than the longest break-down by kind or by region has
_LONGEST_LINE = 120  # characters of a list item

_THEM = r"(?:which|whom|these|those|them|that)"
# Words between a total and its first part.
_OPENS_PARTS = re.compile(
    rf"\b(?:including|comprising|consisting\s+of|namely|of\s+{_THEM}|among\s+{_THEM}|made\s+up\s+of|broken\s+down|includes?)\b",
    re.IGNORECASE,
)
# A mark right between the two numbers: "ten rifles - five", "37 drones: 20", but not the dash of the next label.
_MARK_OPENS = re.compile(r"(?:\s*\(\+[^)]*\))?[^,;(]*(?::|\s[–—-]|\()\s*(?:about|around|some|at\s+least|up\s+to)?\s*")
# The total stands first: "Of the 33,100 lost".
_OPENS_TOTAL = re.compile(
    r"(?:^|[.;:]\s|\W)(?:Out\s+of|Of)\s+(?:the|these|those|all|its|their|some|about|around|a\s+total\s+of|\s)*\Z",
    re.IGNORECASE,
)
_BACK_TO_TOTAL = re.compile(
    r"\W*(?:Of\s+(?:these|those|them|that\s+number|which|whom)|Among\s+(?:them|these|those)|These\s+include|They\s+include|Including|The\s+total\s+includes)\b",
    re.IGNORECASE,
)
# "of which 5 officers" right before a later number: a part of a part.
_SUBSET = re.compile(
    r"\b(?:including|of\s+(?:which|whom|them|these|those)|among\s+(?:them|whom|which))\b", re.IGNORECASE
)
_OWN_SUBSET = re.compile(r"\A\s+of\s+(?:them|whom|which|these|those)\b", re.IGNORECASE)
_DELTA = re.compile(r"\(\s*[+±]\s*\Z|\(\s*plus\s+\Z")
_RESTATED = re.compile(r"\(\s*(?:about|around|some|or|approximately|~|≈)?\s*\Z", re.IGNORECASE)
_CHANGE = re.compile(
    r"\b(?:up|down|compared\s+(?:with|to)|against|rose|risen|increased|fell)\s+(?:from\s+)?\Z", re.IGNORECASE
)


_ENDS_PARTS = re.compile(r"[;.]\s|\b(?:while|but|said|claimed|reported)\b")
# "the toll since the war began stands at", "; the rebels claimed": counts of another period or another voice.
_OTHER_COUNTER = re.compile(
    r"\b(?:tolls?|since|overall|cumulative|bringing|so\s+far|in\s+total|altogether|said|says|claimed|claims|alleged|reported|according)\b",
    re.IGNORECASE,
)
_PARTICULAR = frozenset({Outcome.KILLED, Outcome.WOUNDED, Outcome.CAPTURED, Outcome.MISSING})


def find_losses(passage: Passage, figures: tuple[Figure, ...], vocabulary: Vocabulary) -> Found[LossStatement]:
    """The loss statements that ``figures`` of a passage make, in text order."""
    del vocabulary
    statements = _Reader(passage, figures).read()
    return Found(tuple(sorted(statements, key=lambda statement: statement.span)))


class _Reader:
    """Walks the sentences that hold figures; every figure is part of one statement at most."""

    def __init__(self, passage: Passage, figures: tuple[Figure, ...]) -> None:
        self.text = passage.text
        self.figures = figures
        self.sentences = _by_sentence(passage, figures)
        self.used: set[int] = set()
        self.statements: list[LossStatement] = []

    def read(self) -> list[LossStatement]:
        """All statements."""
        self._lines()
        previous: tuple[int, int, list[int]] | None = None
        for start, block, indexes in self.sentences:
            counted = [index for index in indexes if index not in self.used and self._is_count(index)]
            self._total_before(previous, start, block, counted)
            self._totals_inside(start, counted)
            self._flat(counted)
            previous = (start, block, counted)
        return self.statements

    def _is_count(self, index: int) -> bool:
        """Whether a figure is a count of its own: no delta, no restatement, no level that a count rose from."""
        figure = self.figures[index]
        if figure.category in _NO_LOSS or (figure.low is None and figure.high is None):
            return False
        before = self.text[max(0, figure.span.start - 24) : figure.span.start]
        if _DELTA.search(before) or _CHANGE.search(before):
            return False
        restated = _RESTATED.search(before) and self.text[figure.span.end : figure.span.end + 1] == ")"
        return not restated

    def _loses(self, index: int) -> bool:
        return self.figures[index].outcome in _LOSSES

    def _gap(self, first: int, second: int) -> str:
        return self.text[self.figures[first].span.end : self.figures[second].span.start]

    def _totals_inside(self, start: int, counted: list[int]) -> None:
        """Totals with their parts within one sentence: sums that come out first, then what an opening word says."""
        for exact in (True, False):
            position = 0
            while position < len(counted) - _FEWEST_PARTS:
                total = counted[position]
                behind = self._free_behind(counted, position)
                parts = self._parts_behind(start, total, behind, exact=exact) if total not in self.used else []
                if parts:
                    self._add(total, parts)
                position += 1 + len(parts)

    def _free_behind(self, counted: list[int], position: int) -> list[int]:
        """The counts behind ``position`` that may be its parts, up to the next one that is taken."""
        free = []
        for index in counted[position + 1 : position + 1 + _MOST_PARTS]:
            if index in self.used:
                break
            if self.figures[index].category is not Category.MONEY:
                free.append(index)
        return self._without_subsets(free)

    def _parts_behind(self, start: int, total: int, candidates: list[int], *, exact: bool) -> list[int]:
        """The parts of ``total``, [] where it has none or only one."""
        if self.figures[total].category is Category.MONEY or len(candidates) < _FEWEST_PARTS:
            return []
        opened = self._opens(start, total, candidates[0])
        if exact:
            parts = self._summing(total, candidates)
            lost = any(map(self._loses, (total, *parts)))
            return parts if parts and (opened or (lost and self._sums_up(total, parts))) else []
        salvo = self._is_salvo(total, candidates)
        if not opened and not salvo:
            return []
        parts = candidates if salvo else self._run(total, candidates)
        enough = len(parts) >= _FEWEST_PARTS and self._fits(total, parts)
        return parts if enough and any(map(self._loses, (total, *parts))) else []

    def _opens(self, start: int, total: int, first: int) -> bool:
        """Whether the words before or behind ``total`` announce its parts."""
        figure = self.figures[total]
        if _OWN_SUBSET.match(self.text[figure.span.end : figure.span.end + 16]):
            return False
        before = self.text[max(start, figure.span.start - 30) : figure.span.start]
        gap = self._gap(total, first)
        return bool(_OPENS_PARTS.search(gap) or _MARK_OPENS.fullmatch(gap) or _OPENS_TOTAL.search(before))

    def _sums_up(self, total: int, parts: list[int]) -> bool:
        """Whether a total that no word announces can be one of these parts: it says the same of the same, or less."""
        whole = self.figures[total]
        members = [self.figures[index] for index in parts]
        general = whole.outcome not in _LOSSES or whole.outcome in {Outcome.CASUALTIES, Outcome.LOST}
        same = all(member.outcome in {whole.outcome, None} for member in members)
        alike = whole.category in {Category.EQUIPMENT, Category.OTHER} or all(
            member.category is whole.category for member in members
        )
        return self._kindred(total, parts) and (general or same) and (alike or self._is_human(total))

    def _is_salvo(self, total: int, candidates: list[int]) -> bool:
        """Whether ``total`` was launched and the rest says what became of it: shot down, lost, hit."""
        whole = self.figures[total]
        fates = {Outcome.SHOT_DOWN, Outcome.LOST, Outcome.DESTROYED}
        return whole.outcome is Outcome.LAUNCHED and all(
            self.figures[index].outcome in fates and self.figures[index].category is whole.category
            for index in candidates
        )

    def _is_human(self, index: int) -> bool:
        return self.figures[index].category in {Category.PERSONNEL, Category.CIVILIAN}

    def _without_subsets(self, candidates: list[int]) -> list[int]:
        """``candidates`` without those that are a part of the part before them."""
        kept: list[int] = []
        for index in candidates:
            figure = self.figures[index]
            part = kept and _SUBSET.search(_OWN_SUBSET.sub("", self._gap(kept[-1], index)).rpartition(";")[2])
            if kept and (part or _OWN_SUBSET.match(self.text[figure.span.end : figure.span.end + 16])):
                continue
            kept.append(index)
        return kept

    def _summing(self, total: int, candidates: Sequence[int]) -> list[int]:
        """The first of ``candidates``, two or more, that add up to the total exactly."""
        whole = self.figures[total].low
        added: Number = 0
        if whole is None or whole != self.figures[total].high:
            return []
        for count, index in enumerate(candidates, start=1):
            figure = self.figures[index]
            if figure.low is None or figure.low != figure.high:
                return []
            added += figure.low
            if added == whole and count >= _FEWEST_PARTS:
                return list(candidates[:count])
            if added > whole:
                return []
        return []

    def _run(self, total: int, candidates: list[int]) -> list[int]:
        """The parts that follow an opening word: as far as the list goes on and they fit into the total."""
        parts: list[int] = []
        whole = self.figures[total].outcome
        for index in candidates:
            gap = self._gap(parts[-1] if parts else total, index)
            if parts and _ENDS_PARTS.search(gap):
                break
            if whole in _PARTICULAR and self.figures[index].outcome not in {whole, None}:
                break
            if not self._fits(total, [*parts, index]):
                break
            parts.append(index)
        return parts

    def _kindred(self, total: int, parts: Iterable[int]) -> bool:
        """Whether the parts count what the total counts: people, or things."""
        return all(self._is_human(index) == self._is_human(total) for index in parts)

    def _fits(self, total: int, parts: Iterable[int]) -> bool:
        top = self.figures[total].high
        return top is None or sum((self.figures[index].low or 0) for index in parts) <= top

    def _total_before(
        self, previous: tuple[int, int, list[int]] | None, start: int, block: int, counted: list[int]
    ) -> None:
        """A total in the sentence before, its parts in this one."""
        if previous is None or not previous[2] or len(counted) < _FEWEST_PARTS or block - previous[1] > 1:
            return
        total = previous[2][-1]
        if total in self.used:
            return
        parts = self._without_subsets(counted)
        opened = _BACK_TO_TOTAL.match(self.text, start)
        exact = self._summing(total, parts)
        between = self.text[self.figures[total].span.end : self.figures[parts[0]].span.start] if parts else ""
        if not any(map(self._loses, (total, *parts))) or not self._kindred(total, exact or parts):
            return
        if exact and (opened or len(between) < 160) and len(exact) == len(parts):  # noqa: PLR2004 - characters of one short sentence
            self._add(total, exact)
        elif opened and self._fits(total, parts) and len(parts) >= _FEWEST_PARTS:
            self._add(total, parts)

    def _flat(self, counted: list[int]) -> None:
        """Lists of three or more counts of losses in a sentence with no total; another counter begins another list."""
        free = [index for index in counted if index not in self.used and self._loses(index)]
        free = self._without_subsets(free)
        while free:
            end = next(
                (at for at in range(1, len(free)) if _OTHER_COUNTER.search(self._gap(free[at - 1], free[at]))),
                len(free),
            )
            if end >= _FEWEST:
                self._add(None, free[:end])
            free = free[end:]

    def _lines(self) -> None:
        """Lines of a list with one count of losses each: three or more in a row, wherever the layout cuts them."""
        run: list[int] = []
        last_block = -2
        for _, block, indexes in self.sentences:
            counts = [index for index in indexes if self._is_count(index)]
            listed = bool(counts) and self._are_lines(counts)
            if run and not (listed and block - last_block <= 1):
                self._close(run)
                run = []
            if listed:
                run.extend(counts)
            last_block = block
        self._close(run)

    def _are_lines(self, counts: list[int]) -> bool:
        """Whether each of the figures stands on a short line of its own and counts losses."""
        starts = []
        for index in counts:
            figure = self.figures[index]
            behind = max(0, figure.span.start - _LONGEST_LINE)
            first = self.text.rfind("\n", behind, figure.span.start) + 1
            last = self.text.find("\n", figure.span.end, figure.span.end + _LONGEST_LINE)
            whole = (first > 0 or behind == 0) and (last >= 0 or len(self.text) - figure.span.end < _LONGEST_LINE)
            if index in self.used or not self._loses(index) or not whole:
                return False
            starts.append(first)
        return len(set(starts)) == len(starts)

    def _close(self, run: list[int]) -> None:
        if len(run) < _FEWEST:
            return
        exact = self._summing(run[0], run[1:])
        if exact and len(exact) == len(run) - 1:
            self._add(run[0], exact)
        else:
            self._add(None, run)

    def _add(self, total: int | None, parts: list[int]) -> None:
        members = parts if total is None else [total, *parts]
        self.used.update(members)
        spans = [self.figures[index].span for index in members]
        residual, balanced = (
            (None, None) if total is None else _balance(self.figures[total], [self.figures[i] for i in parts])
        )
        self.statements.append(
            LossStatement(
                Span(min(span.start for span in spans), max(span.end for span in spans)),
                total,
                tuple(parts),
                residual,
                balanced,
            )
        )


def _by_sentence(passage: Passage, figures: tuple[Figure, ...]) -> list[tuple[int, int, list[int]]]:
    """``(start, block, figures)`` of every sentence that holds figures."""
    starts = [sentence.start for sentence in passage.sentences]
    grouped: dict[int, list[int]] = {}
    for index, figure in enumerate(figures):
        grouped.setdefault(bisect_right(starts, figure.span.start) - 1, []).append(index)
    return [
        (passage.sentences[at].start, passage.sentences[at].block, indexes)
        for at, indexes in grouped.items()
        if at >= 0
    ]


def _balance(total: Figure, parts: Sequence[Figure]) -> tuple[Number | None, bool | None]:
    """What the parts leave of the total, and whether they agree: by interval arithmetic where a number is a range.

    The residual is given only where every number is exact; the balance is None where an end is open.
    """
    ends = list(_ends((total, *parts)))
    if any(low is None or high is None for low, high in ends):
        return None, None
    lows = [low for low, _ in ends if low is not None]
    highs = [high for _, high in ends if high is not None]
    if lows == highs:
        residual = lows[0] - sum(lows[1:])
        return residual, residual == 0
    return None, sum(lows[1:]) <= highs[0] and lows[0] <= sum(highs[1:])


def _ends(figures: Iterable[Figure]) -> Iterator[tuple[Number | None, Number | None]]:
    return ((figure.low, figure.high) for figure in figures)
