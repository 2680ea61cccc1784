"""The sentences around one, cut into words only when a number asks for them."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.senses import speaks_of_trade
from conflictnotes.extract.figures.tokens import tokenize

if TYPE_CHECKING:
    from conflictnotes.extract.figures.tokens import Token
    from conflictnotes.text import Passage

__all__ = ["Surroundings"]


class Surroundings:
    """The words around a sentence, cut only when a number asks for them."""

    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self.at = 0
        self._cut: dict[int, list[Token]] = {}

    def trading(self) -> bool:
        """Whether the passage speaks of an exchange of captives; read when first asked, which few passages do."""
        return self._trading

    @functools.cached_property
    def _trading(self) -> bool:
        return speaks_of_trade(self.passage.text)

    def before(self, steps: int) -> list[Token]:
        """The words of the sentence ``steps`` before, in this paragraph or the one before."""
        return self._words(self.at - steps) if self.at >= steps else []

    def ahead(self) -> list[Token]:
        """The words of the next sentence where this one is a headline: a block of its own with no stop."""
        sentences = self.passage.sentences
        if self.at + 1 >= len(sentences):
            return []
        sentence = sentences[self.at]
        closed = self.passage.text[sentence.end - 1] in ".!?:;"
        return [] if closed or sentences[self.at + 1].block == sentence.block else self._words(self.at + 1)

    def _words(self, at: int) -> list[Token]:
        sentence = self.passage.sentences[at]
        if abs(sentence.block - self.passage.sentences[self.at].block) > 1:
            return []
        if at not in self._cut:
            if len(self._cut) > _KEPT:
                self._cut.clear()
            self._cut[at] = tokenize(self.passage.text, sentence.start, sentence.end, [])
        return self._cut[at]


_KEPT = 4  # sentences
