"""Residue: navigation, captions, credits, boilerplate - what stands on a page and says nothing of its subject."""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from conflictnotes.layout.sheet import Kind, Sheet
from conflictnotes.vocabulary.pages import RESIDUE

__all__ = ["find_residue", "is_residue"]

_LONGEST = 300  # characters: a longer block is residue only if it opens with the words of a series
_STAMP = 30  # characters of "6 hours ago"
_HEADLINE_WORDS = 9  # a line of as many words in the midst of paragraphs heads none of them
_PARAGRAPH = 200  # characters
_CAPITALS = 0.7  # of a headline's words
_CREDITS = ("Source: ", "Credit: ", "Photo: ")
_SMALL = 4  # letters of a word that headlines may leave small


class _Phrases(NamedTuple):
    """The table as it is looked up: whole blocks, openings, openings of long blocks too, and patterns for the rest."""

    whole: frozenset[str]
    openings: tuple[str, ...]
    series: tuple[str, ...]
    pattern: re.Pattern[str]


@functools.cache
def _phrases() -> _Phrases:
    whole: list[str] = []
    openings: list[str] = []
    stamps: list[str] = []
    others: list[str] = []
    for phrase in RESIDUE:
        if phrase.endswith("…") and not {"…", "#"}.intersection(phrase[:-1]):
            openings.append(phrase[:-1])
        elif not {"…", "#"}.intersection(phrase):
            whole.append(phrase)
        else:
            pattern = re.escape(phrase).replace("…", ".*").replace(r"\#", r"\d+").replace(r"\[.*\]", r"\[…\]")
            (stamps if phrase.startswith("…") else others).append(pattern)
    stamp = rf"(?=.{{0,{_STAMP}}}$)(?:{'|'.join(stamps)})"
    return _Phrases(
        frozenset(whole),
        tuple(openings),
        tuple(phrase.rstrip("…") for phrase in RESIDUE if phrase.endswith("…") and len(phrase) > _STAMP),
        # Punctuation alone, and a bullet that lost its item, are residue too.
        re.compile(rf"(?:{'|'.join(others)}|{stamp}|[^\w\[]+)$"),
    )


def is_residue(words: str) -> bool:
    """Whether a block's words, white space folded, are no part of the report's prose.

    >>> is_residue("6 hours ago"), is_residue("Figure 1. Areas held on May 7"), is_residue("He left two days ago.")
    (True, True, False)
    """
    phrases = _phrases()
    words = words.casefold()
    if len(words) > _LONGEST:
        return words.startswith(phrases.series)
    return words in phrases.whole or words.startswith(phrases.openings) or phrases.pattern.match(words) is not None


def _is_headline(words: str) -> bool:
    """Whether a line is the headline of another story, as videos carry it: many words, most with a capital."""
    if words[-1:] in ".:;,)" or len(words) > _PARAGRAPH:
        return False
    all_words = words.split()
    long = [word for word in all_words if len(word) >= _SMALL and word[0].isalpha()]
    return (
        len(all_words) >= _HEADLINE_WORDS and bool(long) and sum(w[0].isupper() for w in long) >= _CAPITALS * len(long)
    )


def find_residue(sheet: Sheet) -> None:
    """Mark the residue of a sheet."""
    for index, head in enumerate(sheet.heads):
        if (
            "residue" in sheet.regions.get(index, ())
            or is_residue(head)
            or (not sheet.levels.get(index) and _is_between(sheet, index) and _is_headline(head))
            or (index and sheet.kinds[index - 1] is Kind.RESIDUE and head.startswith(_CREDITS))
        ):
            sheet.kinds[index] = Kind.RESIDUE


def _is_between(sheet: Sheet, index: int) -> bool:
    """Whether a block stands between two paragraphs."""
    return (
        0 < index < len(sheet.blocks) - 1
        and sheet.length(index - 1) >= _PARAGRAPH
        and sheet.length(index + 1) >= _PARAGRAPH
    )
