"""Groups: bodies of people by nationality and kind ("North Korean technical advisers"), counted or not."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from conflictnotes.extract.personnel.nationality import sides_of
from conflictnotes.model import Category, Personnel, PersonnelKind, Span
from conflictnotes.vocabulary.words import word_tuple

if TYPE_CHECKING:
    from collections.abc import Iterable

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
# A nationality and up to four plain words before the noun, or a word that says how the body came about; a place behind.
_BODY = r"""
    (?<![\w-]) (?P<name>
        (?: (?P<side>{sides}) [ ]
            (?: (?!and\b|or\b|the\b|forces\b) [a-z]+ (?:-[a-z]+)* [ ] (?: (?:and|or) [ ] [a-z]+ [ ] )? ){{0,3}}
          | (?: (?: newly [ ] )? mobili[sz]ed | recruited | foreign ) [ ] (?: [a-z]+ [ ] )?
        )
        (?: {people} )
    ) \b
    (?: [ ] (?: from | in | near | to ) [ ] (?P<place> [A-Z][\w’'-]+ (?: [ ] [A-Z][\w’'-]+ )* ) )?
"""
_PLAIN_BODIES = frozenset(
    {"troops", "soldiers", "servicemen", "personnel", "fighters", "officers", "commanders", "militants", "guards"}
)


@functools.cache
def _pattern(vocabulary: Vocabulary) -> re.Pattern[str]:
    adjectives = sorted(
        {form for party in vocabulary.parties for form in party.adjectives if form[0].isupper()},
        key=lambda form: (-len(form), form),
    )
    sides = "|".join(map(re.escape, adjectives)) or "(?!)"
    pattern = _BODY.format(sides=sides, people="|".join(_PEOPLE)).replace("[ ]", r"\s")
    return re.compile(pattern, re.VERBOSE)


_TRIGGER = re.compile(rf"\b(?:{'|'.join(_PEOPLE)})\b")


def find_groups(passage: Passage, vocabulary: Vocabulary, figures: tuple[Figure, ...]) -> list[Personnel]:
    """The bodies of people of a passage, each wording once.

    A plain body ("Russian troops") counts where a figure counts it; one of a kind ("technical advisers") always does.
    """
    counted = [
        (figure.noun_span, index)
        for index, figure in enumerate(figures)
        if figure.noun_span and figure.category is Category.PERSONNEL
    ]
    found: dict[str, Personnel] = {}
    for match in _matches(passage, vocabulary):
        span = Span(*match.span("name"))
        count = _count_of(span, counted)
        words = " ".join(match["name"].split())
        if (
            count is None
            and len(words.split()) == len((match["side"] or "").split()) + 1
            and words.rsplit(" ", 1)[-1] in _PLAIN_BODIES
        ):
            continue
        known = found.get(words.casefold())
        if known is not None:
            found[words.casefold()] = _with_mention(known, span, count)
            continue
        named = sides_of(vocabulary).named_in((match["side"] or "").split())
        nationality = named[0] if named and named[0] else None
        found[words.casefold()] = Personnel(
            kind=PersonnelKind.GROUP,
            name=words,
            span=span,
            mentions=(span,),
            nationality=nationality,
            count=count,
            place=match["place"],
        )
    return list(found.values())


def _count_of(span: Span, counted: list[tuple[Span, int]]) -> int | None:
    """The index of the figure whose noun overlaps ``span``."""
    at = bisect_right(counted, span.start, key=lambda pair: pair[0].end)
    return counted[at][1] if at < len(counted) and counted[at][0].start < span.end else None


def _with_mention(group: Personnel, span: Span, count: int | None) -> Personnel:
    import attrs

    return attrs.evolve(
        group, mentions=(*group.mentions, span), count=group.count if group.count is not None else count
    )


def _matches(passage: Passage, vocabulary: Vocabulary) -> Iterable[re.Match[str]]:
    pattern = _pattern(vocabulary)
    text = passage.text
    done = -1
    starts = passage.sentences
    index = 0
    for hit in _TRIGGER.finditer(text):
        if hit.start() < done:
            continue
        while index < len(starts) and starts[index].end <= hit.start():
            index += 1
        if index == len(starts):
            return
        if starts[index].start > hit.start():
            continue
        begin = max(starts[index].start, hit.start() - 90, done)
        for match in pattern.finditer(text, begin, min(hit.end() + 60, starts[index].end)):
            if match.end("name") == hit.end():
                yield match
        done = hit.end()
