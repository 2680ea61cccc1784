"""A sentence as words: offsets, folded forms, and which of them are its figures' numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.extract.figures.lexicon import fold_word
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from conflictnotes.numbers import NumberMention
    from conflictnotes.text import Sentence

__all__ = ["DASHES", "QUOTES", "Token", "tokenize"]

DASHES = frozenset("-‐‑‒–—")

QUOTES = frozenset("\"“”„«»'‘’")


class Token(NamedTuple):
    """A word, a punctuation mark, or a whole number with its unit (``number`` is its index, else -1)."""

    start: int
    end: int
    text: str
    low: str
    number: int

    @property
    def is_word(self) -> bool:
        """Whether the token is a word and no number of a figure."""
        return self.number < 0 and (self.text[0].isalnum())


_token = tuple.__new__  # half the time that ``Token(...)`` takes, and every word of a sentence is one

# Dotted capitals are one word ("U.S.").  A line break before a labelled number ends a line of a list, a tab before one
# parts the columns of a table; any other is white space and no token.
_TOKEN = deferred(
    r"(?:[A-Z]\.){2,5}(?:['’]s\b)?|\w+(?:[-‐‑'’/]\w+)*|[^\w\s]|\t(?=[+±~]?\d|\Z)"
    r"|\n(?=[^\n]{1,80}?[:–—‒-][^\S\n]*(?:about[^\S\n]+|~)?(?:\d|\Z))"
)


def tokenize(
    text: str, start: int, end: int, numbers: list[NumberMention], label: Sentence | None = None
) -> list[Token]:
    """The tokens of ``text[start:end]``; each of ``numbers`` is one token that runs to the end of its unit.

    The words of a ``label`` that stands on the line above come first, with the colon that the line break stands for.
    """
    tokens: list[Token] = []
    if label is not None:
        tokens = _words(text, label.start, label.end)
        if tokens[-1].text != ":":
            tokens.append(Token(label.end, label.end, ":", ":", -1))
    at = start
    for index, number in enumerate(numbers):
        tokens.extend(_words(text, at, number.start))
        tokens.append(Token(number.start, number.reach, text[number.start : number.reach], "#", index))
        at = number.reach
    tokens.extend(_words(text, at, end))
    return tokens


def _words(text: str, start: int, end: int) -> list[Token]:
    return [
        _token(Token, (match.start(), match.end(), word := match[0], fold_word(word), -1))
        for match in _TOKEN.finditer(text, start, end)
    ]
