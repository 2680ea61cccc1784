"""Tables that lost their columns: a label on one line and its number alone on the next."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from conflictnotes.text import Passage, Sentence

__all__ = ["labels_above"]

# A line that holds a number and at most its unit and its change: "9 812 (+5) units".
_NUMBER_ALONE = deferred(
    r"""
    (?: (?:about|around|approximately|over|nearly|some|[~≈]) \s* )?
    \d (?: [\d.,\s'’–-]* \d )? \s*
    (?: \( \s* [+±−-]? [\d.,\s]* \) )? \s*
    (?: units? | persons? | people | pcs\.? | items? )? \s* [.,;]?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LONGEST_NUMBER = 40  # characters of a line with a number alone
_LONGEST_LABEL = 60
_LABEL_END = deferred(r"[^\W_]\)?\s*[:–—‒-]?\Z")  # no sentence's stop
_SENTENCE_VERB = deferred(r"\b(?:was|were|is|are|has|have|had|said|says|will|would)\b")


def labels_above(passage: Passage) -> dict[int, Sentence]:
    """The label above each number that stands alone on its line, by where the number's line begins.

    One number under one line is chance; two such pairs in a row make a table.
    """
    text, sentences = passage.text, passage.sentences
    pairs = [
        at
        for at, (label, line) in enumerate(pairwise(sentences))
        if line.block - label.block == 1 and _is_number(text, line) and _is_label(text, label)
    ]
    near = {at + step for at in pairs for step in (-2, 2)}
    return {sentences[at + 1].start: sentences[at] for at in pairs if at in near}


def _is_number(text: str, line: Sentence) -> bool:
    return line.end - line.start <= _LONGEST_NUMBER and bool(_NUMBER_ALONE.fullmatch(text, line.start, line.end))


def _is_label(text: str, line: Sentence) -> bool:
    words = text[line.start : line.end]
    return (
        len(words) <= _LONGEST_LABEL
        and any(map(str.isalpha, words))
        and not _is_number(text, line)
        and _LABEL_END.search(words) is not None
        and not _SENTENCE_VERB.search(words)
    )
