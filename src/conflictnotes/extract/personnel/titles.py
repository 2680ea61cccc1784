"""Ranks: where one stands in a text, whatever blanks, hyphens and full stops its writer put into it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterable

    from conflictnotes.vocabulary import Rank

__all__ = ["RankTable", "rank_table"]

_PART = deferred(r"[\w’']+")
_NEXT = deferred(r"\.?[\s‐‑-]?\s?([\w’']+)")
# A full stop, and a bracket which says that the holder is retired or of the reserve and belongs to the rank.
_TAIL = deferred(
    r"\.?(?:\s?\((?:res|ret|retd|retired|reserve|reserves|r|rtd|sp|j\.?g|acting|select)\.?\))?", re.IGNORECASE
)
_BESIDE = deferred(r"\s*\([^)]*\)\s*$|^(?:retired|reserve|ret\.?|guards?)\s+|[“”\"]")


@frozen(eq=False)
class RankTable:
    """The ranks by their letters: "Lt. Col.", "Lt-Col" and "LtCol" stand under one key.

    ``keys`` also holds how longer ranks open, with None; ``firsts`` the first words of all.
    """

    keys: dict[str, Rank | None]
    firsts: frozenset[str]

    def end_of(self, text: str, start: int) -> int | None:
        """Where the longest rank that opens at ``start`` ends; None where none does."""
        end, key = None, ""
        part = _PART.match(text, start)
        while part is not None:
            key += part[part.lastindex or 0].casefold().replace("’", "'")
            if key not in self.keys:
                break
            if self.keys[key] is not None:
                end = part.end()
            part = _NEXT.match(text, part.end())
        if end is None:
            return None
        tail = _TAIL.match(text, end)
        return tail.end() if tail else end

    def row_of(self, words: str) -> Rank | None:
        """The row of a rank as written."""
        plain = _BESIDE.sub("", words.casefold().replace("’", "'"))
        return self.keys.get("".join(_PART.findall(plain)))


def rank_table(rows: Iterable[Rank]) -> RankTable:
    """The table of ``rows``; of two rows with one form the first wins."""
    keys: dict[str, Rank | None] = {}
    firsts = set()
    for row in rows:
        for form in (*row.forms, row.name):
            parts = _PART.findall(form.casefold())
            firsts.add(parts[0])
            key = ""
            for part in parts:
                key += part
                keys.setdefault(key, None)
            keys[key] = keys[key] or row
    return RankTable(keys, frozenset(firsts))
