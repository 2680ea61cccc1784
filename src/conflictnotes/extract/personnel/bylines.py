"""By-lines: lines that name who wrote the report, whom no report is about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conflictnotes.extract.personnel.mention import Mention
    from conflictnotes.text import Passage

__all__ = ["in_byline"]

_LONGEST = 140  # characters of a by-line
_FIRST_BLOCKS = 8
_SMALL = deferred(r"(?<![\w’'-])[a-z]{3,}")
_ALLOWED = word_set(
    """
    and for with the from updated published posted written reporting min read correspondent staff local time
    editor special
    """
)
_CREDIT = deferred(
    r"\b(?:reporting|editing|writing|written|compiled|translated|photo|photos|text|story|edited)\s+by\b", re.IGNORECASE
)


def in_byline(passage: Passage, mentions: Sequence[Mention]) -> bool:
    """Whether the sentence of ``mentions`` is a by-line or a line of credits."""
    if not mentions:
        return False
    read = mentions[0].read
    block = passage.sentences[read.sentence].block
    start, end = passage.blocks[block].start, passage.blocks[block].end
    words = passage.text[start:end]
    if len(words) > _LONGEST:
        return False
    if _CREDIT.search(words):
        return True
    if block >= _FIRST_BLOCKS or words[-1] in '.!?:;”"' or any(mention.rank for mention in mentions):
        return False
    opens = words.casefold().startswith("by ")
    if not opens and (mentions[0].start != start or words[:1].isdigit()):
        return False
    bare = mentions[0].end == end
    small = [word for word in _SMALL.findall(words) if word not in _ALLOWED]
    return not small and (opens or (not bare and any(char.isdigit() or char in ",|—–" for char in words)))
