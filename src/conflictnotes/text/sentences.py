"""Sentences as offsets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from conflictnotes.text.blocks import Block

__all__ = ["Sentence", "split_sentences"]


class Sentence(NamedTuple):
    """One sentence.

    ``[start, end)`` are its words with the final stop and closing quote, ``[end, tail)`` the footnote markers stacked
    after it, ``block`` the index of the block that holds it.
    """

    start: int
    end: int
    tail: int
    block: int


_STOP = re.compile(
    r"""
    (?P<stop> [.!?…]+ [\"”’'»)\]]* )
    (?P<marks> (?: \s? \[ (?: \d{1,4} | [ivxlcdm]{1,15} ) \] )* )
    (?= \s | $ | (?<= [a-z)”’\"\]] [.\]] ) [A-Z“] )
    """,
    re.VERBOSE,
)
# The next sentence opens with a capital, a digit or an opening mark; a lower-case word carries on.
_OPENING = re.compile(r"\s*[\"“‘'«(\[–—•-]*\s*[A-Z0-9À-ÞА-ЯЁЄІЇҐ]")
_LAST_WORD = re.compile(r"[^\s\"“”‘’'(\[]+$")
_NO_END = re.compile(
    r"""
    (?: [A-Z] | (?: [A-Za-z]\. )+ [A-Za-z]
      | Mr | Mrs | Ms | Dr | Prof | St | Sr | Jr | Rev | Hon | No | Nos | Art | Fig | vs | etc | approx | ca | cf | al
      | Gen | Col | Lt | Maj | Capt | Sgt | Cpl | Pvt | Brig | Adm | Cmdr | Cdr | Com | Gov | Sen | Rep | Pres | Dept
      | Jan | Feb | Mar | Apr | Jun | Jul | Aug | Sep | Sept | Oct | Nov | Dec
    ) \.
    """,
    re.VERBOSE,
)


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    if not match["stop"].startswith(".") or match["marks"] or match["stop"][1:]:
        return True
    word = _LAST_WORD.search(text, start, match.start() + 1)
    return not (word and _NO_END.fullmatch(text[word.start() : match.start() + 1]))


def split_sentences(text: str, blocks: Iterable[Block]) -> list[Sentence]:
    """The sentences of ``blocks`` in order.

    >>> [text[s.start:s.end] for text in ("It fell.[5] He left.",) for s in split_sentences(text, [(0, 20)])]
    ['It fell.', 'He left.']
    """
    sentences: list[Sentence] = []
    for index, (first, last) in enumerate(blocks):
        start = first
        for match in _STOP.finditer(text, first, last):
            if match.start() < start or not _ends(text, start, match):
                continue
            if match.end() < last and not _OPENING.match(text, match.end(), last):
                continue
            sentences.append(Sentence(start, match.end("stop"), match.end(), index))
            start = match.end()
            while start < last and text[start].isspace():
                start += 1
        if start < last:
            sentences.append(Sentence(start, last, last, index))
    return sentences
