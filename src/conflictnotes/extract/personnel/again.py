"""Again: what sentences tell of somebody whom they name by a bare surname, a title or a pronoun."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from conflictnotes.extract.personnel.fates import trigger
from conflictnotes.extract.personnel.mention import Mention
from conflictnotes.extract.personnel.predicates import add_predicate_roles, may_give_roles
from conflictnotes.extract.personnel.right import look_right
from conflictnotes.extract.personnel.transfers import may_transfer

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from conflictnotes.extract.personnel.people import Person
    from conflictnotes.extract.personnel.words import Desk
    from conflictnotes.model import Span
    from conflictnotes.text import Passage

__all__ = ["read_again"]

_MARKS = ".,;:!?()[]“”\"'’‘«»"


def read_again(
    people: Sequence[Person], passage: Passage, desk: Desk, by_sentence: Mapping[int, list[Mention]]
) -> dict[int, list[Mention]]:
    """The mentions of each sentence that may tell something of a later place; they are added to ``people`` too.

    ``by_sentence`` are the mentions by full name.  Sentences without a word of fates or posts are left alone.
    """
    again: dict[int, list[Mention]] = {}
    starts = passage.sentences.column(0)
    places: dict[int, list[tuple[Span, Person]]] = {}
    for person in people:
        named = {mention.start for mention in person.mentions}
        for span in person.spans:
            if span.start not in named:
                places.setdefault(bisect_right(starts, span.start) - 1, []).append((span, person))
    for index, found in sorted(places.items(), key=lambda row: row[0]):
        sentence = passage.sentences[index]
        words = {word.strip(_MARKS) for word in passage.text[sentence.start : sentence.end].casefold().split()}
        if trigger().isdisjoint(words) and not may_transfer(words) and not may_give_roles(words):
            continue
        known = by_sentence.get(index, [])
        read = known[0].read if known else desk.words(sentence.start, sentence.end, index)
        added = []
        for span, person in found:
            first, last = bisect_left(read.starts, span.start), bisect_left(read.ends, span.end) + 1
            if first < last <= len(read) and read.starts[first] == span.start:
                mention = Mention(read, first, last, first, last, strong=True, again=True)
                look_right(mention)
                person.mentions.append(mention)
                added.append(mention)
        if added:
            everybody = sorted((*known, *added), key=lambda mention: mention.first)
            add_predicate_roles(read, everybody)
            again[index] = everybody
    return again
