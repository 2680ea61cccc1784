"""Assessments: the author's own hedged judgements."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from conflictnotes.model import Assessment, Likelihood, Span
from conflictnotes.text import Found, fold
from conflictnotes.vocabulary.hedges import stems
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conflictnotes.model import Claim
    from conflictnotes.text import Passage, Sentence
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["find_assessments"]

# After these "might" is a noun: "the might of the fleet".
_NOUN = deferred(r"\b(?:the|its|their|his|her|our|of|with|by)\s+$", re.IGNORECASE)
_QUOTE = deferred(r"[“\"][^“”\"\n]{25,}[”\"]")


@functools.cache
def _hedges(vocabulary: Vocabulary) -> tuple[tuple[str, ...], re.Pattern[str], dict[str, Likelihood]]:
    """The stems of the hedges that count as assessments, one pattern, the longest first, and their likelihoods."""
    counted = [hedge for hedge in vocabulary.hedges if hedge.assessment]
    table = {hedge.words: Likelihood(hedge.likelihood) for hedge in reversed(counted)}
    by_letter: dict[str, list[str]] = {}
    for words in sorted(table, key=len, reverse=True):
        pattern = r"\s+".join(map(_either_case, words.split()))
        by_letter.setdefault(words[0], []).append(pattern.removeprefix(_class_of(words[0])))
    # Under its first letter, a hedge is not tried at the words that open with another.
    pattern = "|".join(f"{_class_of(letter)}(?:{'|'.join(rest)})" for letter, rest in by_letter.items())
    return stems(counted), re.compile(rf"\b(?:{pattern})\b"), table


def _either_case(word: str) -> str:
    """The pattern of a word with or without a capital."""
    return f"{_class_of(word[0])}{re.escape(word[1:])}"


def _class_of(letter: str) -> str:
    return f"[{letter.upper()}{letter}]"


def find_assessments(passage: Passage, claims: tuple[Claim, ...], vocabulary: Vocabulary) -> Found[Assessment]:
    """The hedges of a passage that stand in no claim's proposition, in text order.

    A hedge in a long quotation is somebody else's too.  ``probability_low`` and ``probability_high`` are per cent.
    """
    letters, pattern, table = _hedges(vocabulary)
    contents = _merged([claim.content_span for claim in claims if claim.content_span])
    found: list[Assessment] = []
    place = 0
    for sentence in _hedged(passage, letters):
        hedges = []
        for match in pattern.finditer(passage.text, sentence.start, sentence.end):
            while place < len(contents) and contents[place].end <= match.start():
                place += 1
            if place < len(contents) and contents[place].start <= match.start():
                continue
            if _counts(passage.text, sentence, match):
                hedges.append(match)
        if hedges:
            found.extend(_assessments(passage, sentence, hedges, table))
    return Found(tuple(found))


def _hedged(passage: Passage, letters: tuple[str, ...]) -> Iterator[Sentence]:
    """The sentences that hold one of ``letters``, in order: a plain search, as few of them do."""
    places: set[int] = set()
    starts = passage.sentences.column(0)
    for stem in letters:
        at = passage.text.find(stem)
        while at >= 0:
            places.add(bisect_right(starts, at))
            at = passage.text.find(stem, at + 1)
    return (passage.sentences[place - 1] for place in sorted(places) if place)


def _merged(spans: list[Span]) -> list[Span]:
    """Spans in order with overlapping ones made one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def _counts(text: str, sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether the words hedge, and in the author's own voice."""
    words = match.group()
    if words[0].isupper() and (match.start() != sentence.start or words in {"May", "Might"}):
        return False
    before = max(sentence.start, match.start() - 8)
    return not (words == "might" and _NOUN.search(text, before, match.start()))


def _assessments(
    passage: Passage, sentence: Sentence, hedges: list[re.Match[str]], table: dict[str, Likelihood]
) -> Iterator[Assessment]:
    """The assessments of one sentence, whose words they share; hedges in its long quotations are left out."""
    span = Span(sentence.start, sentence.end)
    words = fold(span.of(passage.text))
    quotes = [quote.span() for quote in _QUOTE.finditer(passage.text, sentence.start, sentence.end)]
    for match in hedges:
        if any(start < match.start() < end for start, end in quotes):
            continue
        likelihood = table[fold(match.group()).lower()]
        low, high = likelihood.probability or (None, None)
        yield Assessment(
            span=span,
            text=words,
            hedge=match.group(),
            hedge_span=Span(*match.span()),
            likelihood=likelihood,
            probability_low=low,
            probability_high=high,
            citations=tuple(marker.number for marker in passage.markers_in(match.end(), sentence.tail)),
        )
