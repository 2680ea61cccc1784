"""Groups: bodies of people by nationality and kind ("North Korean technical advisers"), counted or not."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

import attrs

from conflictnotes.extract.personnel.remembered import Remembered
from conflictnotes.extract.personnel.sides import sides_of
from conflictnotes.model import Category, Personnel, PersonnelKind, Span
from conflictnotes.vocabulary.patterns import one_of
from conflictnotes.vocabulary.words import word_tuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conflictnotes.extract.personnel.scan import Runs
    from conflictnotes.model import Figure
    from conflictnotes.text import Block, Passage
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["find_groups"]

_PEOPLE = word_tuple(
    """
    troops soldiers servicemen servicewomen servicemembers personnel advisers advisors instructors mercenaries
    fighters officers specialists engineers technicians trainers reservists conscripts recruits volunteers
    contractors operators pilots paratroopers marines guards militants workers trainees cadets generals
    commanders peacekeepers legionnaires militiamen convicts prisoners deserters snipers sappers medics
    """
)
# What follows the nationality: up to three plain words, the noun, a place.  No word is given back in part: most of
# what follows a nationality ("forces", "sources") is no body of people, and is to be left at once.
_BODY = rf"""
    (?P<kind> (?: (?!(?:and|or|the|forces)\b) [a-z]++ (?:-[a-z]+)*+ \s (?: (?:and|or) \s [a-z]++ \s )? ){{0,3}}
              (?:{one_of(_PEOPLE)}) ) \b
    (?: \s (?:from|in|near|to) \s (?P<place> [A-Z][\w’'-]+ (?: \s [A-Z][\w’'-]+ )* ) )?
"""
# It opens with the letters that it may open with, not with what may not stand before them: the engine skips to those.
_MADE = r"""
    (?P<made> [NnMmRrFf] (?<! [\w-]. )
        (?: (?<=[Nn])ewly\s[Mm]obili[sz]ed | (?<=[Mm])obili[sz]ed | (?<=[Rr])ecruited | (?<=[Ff])oreign ) ) \s
"""
_MADE_PARTS = ("obili", "ecruited", "oreign")  # without one of them nothing of the kind stands in a block
_PLAIN_BODIES = frozenset(
    {"troops", "soldiers", "servicemen", "personnel", "fighters", "officers", "commanders", "militants", "guards"}
)


@functools.cache
def _body() -> re.Pattern[str]:
    return re.compile(r"\s" + _BODY, re.VERBOSE)


@functools.cache
def _made() -> re.Pattern[str]:
    return re.compile(_MADE + _BODY, re.VERBOSE)


def _adjectives(vocabulary: Vocabulary) -> frozenset[tuple[str, ...]]:
    return frozenset(
        tuple(form.split()) for party in vocabulary.parties for form in party.adjectives if form[0].isupper()
    )


_LONGEST = 3  # words of an adjective: "Bosnian Serb", "New Zealand"


@functools.cache
def _sides(vocabulary: Vocabulary) -> Remembered[str | None]:
    return Remembered(functools.partial(_side, _adjectives(vocabulary)))


def _side(adjectives: frozenset[tuple[str, ...]], words: str) -> str | None:
    """The nationality with which a run of capitalised words ends."""
    parts = words.split()
    for size in range(min(_LONGEST, len(parts)), 0, -1):
        if tuple(parts[-size:]) in adjectives:
            return words[words.rindex(parts[-size]) :]
    return None


def find_groups(passage: Passage, runs: Runs, vocabulary: Vocabulary, figures: tuple[Figure, ...]) -> list[Personnel]:
    """The bodies of people of a passage, each wording once.

    A plain body ("Russian troops") counts where a figure counts it; one of a kind ("technical advisers") always does.
    """
    counted = [
        (figure.noun_span, index)
        for index, figure in enumerate(figures)
        if figure.noun_span and figure.category is Category.PERSONNEL
    ]
    found: dict[str, Personnel] = {}
    for group in _bodies(passage, runs, vocabulary):
        count = _count_of(group, counted)
        if count is None and group.plain:
            continue
        span = Span(group.start, group.end)
        words = " ".join(span.of(passage.text).split())
        known = found.get(words.casefold())
        if known is not None:
            found[words.casefold()] = _with_mention(known, span, count)
            continue
        named = sides_of(vocabulary).named_in((group.side or "").split())
        found[words.casefold()] = Personnel(
            kind=PersonnelKind.GROUP,
            name=words,
            span=span,
            mentions=(span,),
            nationality=(named[0] or None) if named else None,
            count=count,
            place=group.place,
        )
    return list(found.values())


def _count_of(group: _Group, counted: list[tuple[Span, int]]) -> int | None:
    """The index of the figure whose noun overlaps the words of ``group``."""
    at = bisect_right(counted, group.start, key=lambda pair: pair[0].end)
    return counted[at][1] if at < len(counted) and counted[at][0].start < group.end else None


def _with_mention(group: Personnel, span: Span, count: int | None) -> Personnel:
    return attrs.evolve(
        group, mentions=(*group.mentions, span), count=group.count if group.count is not None else count
    )


class _Group(NamedTuple):
    """A body of people where it stands; ``plain`` says that it is of no special kind ("Russian troops")."""

    start: int
    end: int
    side: str | None
    place: str | None
    plain: bool


def _bodies(passage: Passage, runs: Runs, vocabulary: Vocabulary) -> list[_Group]:
    """The bodies of people of the passage's prose, in order."""
    text = passage.text
    found = [
        _Group(match.start("made"), match.end("kind"), None, match["place"], plain=False)
        for block in _with_made_parts(passage)
        for match in _made().finditer(text, block.start, block.end)
    ]
    body, sides = _body(), _sides(vocabulary)
    for start, words in zip(runs.starts, runs.words, strict=True):
        side = sides[words]
        if not side:
            continue
        end = start + len(words)
        match = body.match(text, end)
        if match:
            plain = match["kind"] in _PLAIN_BODIES
            found.append(_Group(end - len(side), match.end("kind"), side, match["place"], plain=plain))
    return sorted(found, key=itemgetter(0, 1))


def _with_made_parts(passage: Passage) -> Iterator[Block]:
    """The blocks that hold one of the parts, in order."""
    starts = passage.blocks.column(0)
    places: set[int] = set()
    for part in _MADE_PARTS:
        at = passage.text.find(part)
        while at >= 0:
            places.add(bisect_right(starts, at))
            at = passage.text.find(part, at + 1)
    return (passage.blocks[place - 1] for place in sorted(places) if place)
