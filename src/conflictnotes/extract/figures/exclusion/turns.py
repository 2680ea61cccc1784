"""Turns of speech in which a number word counts nothing: "one another", "the only one", "number two"."""

from __future__ import annotations

import re

from conflictnotes.extract.figures.words import any_of
from conflictnotes.vocabulary.patterns import deferred

__all__ = ["is_idiom"]

_IDIOM_BEHIND = deferred(
    rf"[\s-]+{any_of('another on+one way thing hand side by+one sided third half quarter')}\b"
    rf"|\s+{any_of('and+the+same at+a+time after+another')}",
    re.IGNORECASE,
)
_IDIOM_BEFORE = deferred(
    rf"\b{any_of('no any every each some this square day phase chapter number anyone the+only not ground hundred rule another the a an than as like who what')}[\s-]+\Z",  # noqa: E501 - one list
    re.IGNORECASE,
)
# "they lost that one", "he asked which one" point; "said that one truck was lost", "of which one fell" count.
_POINTS = deferred(r"\bthat\s+\Z", re.IGNORECASE)
_ASKS = deferred(r"(?<!\bof\s)\bwhich\s+\Z", re.IGNORECASE)
_POINTED = deferred(r"\s*(?:[^\w\s]|\Z)|\s+(?:which|who|can|could|may|might|must|should|would|has\s+to)\b")
# "in an ordinary one", "a much larger one": for what was named before.
_ANOTHER = deferred(
    r"\b(?:an?|the)\s+(?:(?:much|more|far|very|less|even|most|new)\s+)?(?!wounded\b|dead\b)[a-z-]+\s+\Z", re.IGNORECASE
)
_ONE_ENDS = deferred(r"\s*(?:[.,;:)!?”\"—–]|\Z)")
_BY_SOURCE = deferred(r"\b[Aa]ccording\s+to\s+\Z")
# "cut the province in two".
_CUT = deferred(
    r"\b(?:cut|cuts|cutting|split|splits|splitting|divid\w+|brok\w+|breaks?|tore|torn|snap\w*|slic\w+|saw[ns]?)\b[^.;:]*\bin(?:to)?\s+\Z"
)
_CUT_ENDS = deferred(r"\s*(?:[.,;:)!?”\"—–]|\Z)|\s+(?:and|at|by|near|along|with|from|when|after)\b")
_SECOND_IN_COMMAND = frozenset({"one", "two", "three"})  # "its number two"
_NUMBER_BEFORE = deferred(r"\bnumber[\s-]+\Z", re.IGNORECASE)
_NAME_BEHIND = deferred(r"\s+[A-Z][a-z]+")
_WORD_BEFORE = deferred(r"(?:\b[a-z]+|\AThe|[.!?]\s+The)\s\Z")


def is_idiom(words: str, before: str, after: str) -> bool:
    """Such as "one another", "at zero"; "Five Eyes": a capital inside the sentence before another is a name."""
    low = words.lower()
    if low in {"one", "zero"} and (_IDIOM_BEHIND.match(after) or _IDIOM_BEFORE.search(before)):
        return True
    if low == "one" and (_ASKS.search(before) or (_POINTS.search(before) and _POINTED.match(after))):
        return True
    if low == "one" and (_BY_SOURCE.search(before) or (_ONE_ENDS.match(after) and _ANOTHER.search(before))):
        return True
    cut = low == "two" and _CUT_ENDS.match(after) and _CUT.search(before)
    if cut or (low in _SECOND_IN_COMMAND and _NUMBER_BEFORE.search(before)):
        return True
    if low == "zero":
        return not re.match(r"\s+[a-z]+s\b", after)
    return bool(words[0].isupper() and _WORD_BEFORE.search(before) and _NAME_BEHIND.match(after))
