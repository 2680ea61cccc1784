"""Groups: bodies of people by nationality and kind ("North Korean technical advisers"), counted or not."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

import attrs

from conflictnotes.extract.personnel.sides import sides_of
from conflictnotes.model import Category, Personnel, PersonnelKind, Span
from conflictnotes.vocabulary.words import word_tuple

if TYPE_CHECKING:
    from conflictnotes.extract.personnel.scan import Run
    from conflictnotes.model import Figure
    from conflictnotes.text import Passage
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
# What follows the nationality: up to three plain words, the noun, a place.
_BODY = rf"""
    (?P<kind> (?: (?!(?:and|or|the|forces)\b) [a-z]+ (?:-[a-z]+)* \s (?: (?:and|or) \s [a-z]+ \s )? ){{0,3}}
              (?:{"|".join(_PEOPLE)}) ) \b
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


@functools.cache
def _adjectives(vocabulary: Vocabulary) -> frozenset[tuple[str, ...]]:
    return frozenset(
        tuple(form.split()) for party in vocabulary.parties for form in party.adjectives if form[0].isupper()
    )


_LONGEST = 3  # words of an adjective: "Bosnian Serb", "New Zealand"


@functools.lru_cache(maxsize=65536)
def _side(words: str, vocabulary: Vocabulary) -> str | None:
    """The nationality with which a run of capitalised words ends."""
    parts = words.split()
    for size in range(min(_LONGEST, len(parts)), 0, -1):
        if tuple(parts[-size:]) in _adjectives(vocabulary):
            return words[words.rindex(parts[-size]) :]
    return None


def find_groups(
    passage: Passage, runs: list[Run], vocabulary: Vocabulary, figures: tuple[Figure, ...]
) -> list[Personnel]:
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
        words = " ".join(passage.text[group.span.start : group.span.end].split())
        count = _count_of(group.span, counted)
        if count is None and group.plain:
            continue
        known = found.get(words.casefold())
        if known is not None:
            found[words.casefold()] = _with_mention(known, group.span, count)
            continue
        named = sides_of(vocabulary).named_in((group.side or "").split())
        found[words.casefold()] = Personnel(
            kind=PersonnelKind.GROUP,
            name=words,
            span=group.span,
            mentions=(group.span,),
            nationality=(named[0] or None) if named else None,
            count=count,
            place=group.place,
        )
    return list(found.values())


def _count_of(span: Span, counted: list[tuple[Span, int]]) -> int | None:
    """The index of the figure whose noun overlaps ``span``."""
    at = bisect_right(counted, span.start, key=lambda pair: pair[0].end)
    return counted[at][1] if at < len(counted) and counted[at][0].start < span.end else None


def _with_mention(group: Personnel, span: Span, count: int | None) -> Personnel:
    return attrs.evolve(
        group, mentions=(*group.mentions, span), count=group.count if group.count is not None else count
    )


class _Group(NamedTuple):
    """A body of people where it stands; ``plain`` says that it is of no special kind ("Russian troops")."""

    span: Span
    side: str | None
    place: str | None
    plain: bool


def _bodies(passage: Passage, runs: list[Run], vocabulary: Vocabulary) -> list[_Group]:
    """The bodies of people of the passage's prose, in order."""
    text = passage.text
    found = [
        _Group(Span(match.start("made"), match.end("kind")), None, match["place"], plain=False)
        for block in passage.blocks
        if any(text.find(part, block.start, block.end) >= 0 for part in _MADE_PARTS)
        for match in _made().finditer(text, block.start, block.end)
    ]
    body = _body()
    for _, end, words in runs:
        if not "a" <= text[end + 1 : end + 2] <= "z":
            continue
        side = _side(words, vocabulary)
        match = body.match(text, end) if side else None
        if side and match:
            span = Span(end - len(side), match.end("kind"))
            found.append(_Group(span, side, match["place"], plain=match["kind"] in _PLAIN_BODIES))
    return sorted(found, key=lambda group: group.span)
