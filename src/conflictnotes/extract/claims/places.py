"""A place at which a proposition may stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.hits import Hit
    from conflictnotes.extract.claims.tokens import Line

__all__ = ["CONTRASTS", "INSERT", "SUBJECT", "Place"]

CONTRASTS = word_set("but while whereas though although however")
INSERT = 12  # tokens of an insert between commas
SUBJECT = 7  # tokens of the subject of a clause that the author adds


class Place:
    """A token at which a proposition may stop: ``k`` the mark or conjunction, ``j`` the first word after it.

    ``mark`` says whether ``k`` is a comma or a dash; ``passed`` are the words from ``k`` to ``j``, that included.
    """

    __slots__ = ("hit", "j", "k", "later", "line", "mark", "passed")

    def __init__(self, line: Line, k: int, j: int, hit: Hit, later: list[Hit]) -> None:
        self.line = line
        self.k = k
        self.j = j
        self.hit = hit
        self.later = later
        self.mark = line.tags[k] in ",-"
        self.passed = line.words[k : j + 1]
