"""The room's door: from a passage to the people in it."""

from __future__ import annotations

from bisect import bisect_left
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.extract.personnel.affiliation import affiliation_of
from conflictnotes.extract.personnel.again import read_again
from conflictnotes.extract.personnel.bylines import in_byline
from conflictnotes.extract.personnel.events import Happening, find_happenings, hand_over, settle
from conflictnotes.extract.personnel.evidence import find_mentions
from conflictnotes.extract.personnel.groups import find_groups
from conflictnotes.extract.personnel.later import add_later_mentions
from conflictnotes.extract.personnel.lexicon import lexicon_of
from conflictnotes.extract.personnel.listed import find_listed
from conflictnotes.extract.personnel.nationality import nationality_of
from conflictnotes.extract.personnel.people import Person, add_bare_surnames, gather
from conflictnotes.extract.personnel.scan import runs_of, worth_reading
from conflictnotes.extract.personnel.standing import Standing
from conflictnotes.extract.personnel.words import Desk
from conflictnotes.model import Event, Personnel, PersonnelKind, Span
from conflictnotes.text import Found

if TYPE_CHECKING:
    import datetime as dt

    from conflictnotes.extract.personnel.mention import Mention
    from conflictnotes.model import Claim, Figure
    from conflictnotes.text import Passage
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["find_personnel"]


def find_personnel(
    passage: Passage,
    vocabulary: Vocabulary,
    figures: tuple[Figure, ...] = (),
    claims: tuple[Claim, ...] = (),
    authors: tuple[str, ...] = (),
) -> Found[Personnel]:
    """The people of a passage in order of first mention; ``authors`` of the page are none of them."""
    groups, known = _read(passage, vocabulary, figures, authors)
    people = [_item(person, known, passage, claims, vocabulary) for person in known.people] if known else []
    return Found(tuple(sorted([*people, *groups], key=lambda item: item.span)))


class _Known(NamedTuple):
    """What a passage tells of people: what happened to them by the ``id`` of the mention, and how they stand."""

    people: list[Person]
    happenings: dict[int, tuple[Happening, ...]]
    standing: Standing


def _read(
    passage: Passage, vocabulary: Vocabulary, figures: tuple[Figure, ...], authors: tuple[str, ...]
) -> tuple[list[Personnel], _Known | None]:
    """The groups of a passage, and its people with what is known of them.

    What was only needed to find them is let go before the records are made.
    """
    runs = runs_of(passage)
    lexicon = lexicon_of(vocabulary)
    desk = Desk(passage.text, lexicon)
    by_sentence: dict[int, list[Mention]] = {}
    for index in worth_reading(passage, runs, lexicon):
        sentence = passage.sentences[index]
        read = desk.words(sentence.start, sentence.end, index)
        found = find_listed(read) or find_mentions(read)
        if in_byline(passage, found):
            authors = (*authors, *(mention.name for mention in found))
        elif found:
            by_sentence[index] = found
    people = gather(chain.from_iterable(by_sentence.values()), authors)
    groups = find_groups(passage, runs, vocabulary, figures)
    if not people:  # as in most short texts, and the tables of sides need not be made
        return groups, None
    add_bare_surnames(people, runs, passage.text, lexicon)
    add_later_mentions(people, passage, lexicon)
    again = read_again(people, passage, desk, by_sentence)
    happenings = _by_mention(_happenings(passage, by_sentence, again))
    return groups, _Known(people, happenings, Standing.of(runs, vocabulary, passage, people))


def _happenings(
    passage: Passage, by_sentence: dict[int, list[Mention]], again: dict[int, list[Mention]]
) -> list[Happening]:
    """What befell the people whom sentences name in full, and those whom they speak of again."""
    happenings: list[Happening] = []
    for index in sorted(by_sentence.keys() | again.keys()):
        happened = find_happenings(by_sentence.get(index, ()))
        happened += [happening for happening in find_happenings(again.get(index, ())) if happening.mention.again]
        _continue(happenings, happened, passage)
        happenings.extend(happened)
    return happenings


def _continue(before: list[Happening], now: list[Happening], passage: Passage) -> None:
    """Hands a role over from the sentence before: "X was named commander. He replaces Y."."""
    if len(now) != 1 or not before or now[0].event is not Event.REMOVED or now[0].mention.roles:
        return
    sentence, last = now[0].mention.read.sentence, before[-1].mention.read.sentence
    if last == sentence - 1 and passage.sentences[last].block == passage.sentences[sentence].block:
        hand_over([before[-1], now[0]])


_NEARBY = 40  # claims before and behind the first of the sentence


def _by_mention(happenings: list[Happening]) -> dict[int, tuple[Happening, ...]]:
    grouped: dict[int, tuple[Happening, ...]] = {}
    for happening in happenings:
        grouped[id(happening.mention)] = (*grouped.get(id(happening.mention), ()), happening)
    return grouped


def _item(
    person: Person, known: _Known, passage: Passage, claims: tuple[Claim, ...], vocabulary: Vocabulary
) -> Personnel:
    own = [happening for mention in person.mentions for happening in known.happenings.get(id(mention), ())]
    happening = settle(own, passage.text[own[-1].at : own[-1].at + 400]) if own else None
    rank = next((m.read.between(*m.rank) for m in person.mentions if m.rank), None)
    row = lexicon_of(vocabulary).rank_row(rank) if rank else None
    main = _main_span(person)
    return Personnel(
        kind=PersonnelKind.PERSON,
        name=person.name,
        span=main,
        mentions=tuple(person.spans),
        rank=rank,
        rank_grade=row.grade if row else None,
        roles=_roles(person),
        affiliation=affiliation_of(person, known.standing.sides),
        nationality=nationality_of(person, happening, known.standing),
        event=happening.event if happening else None,
        event_date=_day_of(happening, passage) if happening else None,
        event_claim=_claim_of(happening, claims) if happening else None,
    )


def _main_span(person: Person) -> Span:
    """Where the full name stands first."""
    named = next((Span(mention.start, mention.end) for mention in person.mentions if mention.name == person.name), None)
    return next((span for span in person.spans if span == named), person.spans[0])


def _roles(person: Person) -> tuple[str, ...]:
    """The roles of all mentions, each wording once."""
    roles: dict[str, str] = {}
    for mention in person.mentions:
        for read, role in (*((mention.read, role) for role in mention.roles), *mention.given):
            words = read.between(role.first, role.last)
            roles.setdefault(words.casefold(), words)
    return tuple(roles.values())


def _day_of(happening: Happening, passage: Passage) -> dt.date | None:
    """The day on which it happened: the first date after the words that say it, or the one that opens the sentence."""
    read = happening.mention.read
    start, end = read.starts[0], read.ends[-1]
    days = [date for date in passage.dates_in(start, end) if date.kind == "day" and date.day]
    after = next((date.day for date in days if date.start >= happening.at), None)
    if after is not None:
        return after
    return days[0].day if days and days[0].start <= start + 4 else None


def _claim_of(happening: Happening, claims: tuple[Claim, ...]) -> int | None:
    """The index of the innermost claim whose content says it."""
    sentence = happening.mention.read
    first = bisect_left(claims, sentence.starts[0], key=lambda claim: claim.span.start)
    holding = []
    for index in range(max(first - _NEARBY, 0), min(first + _NEARBY, len(claims))):
        content = claims[index].content_span
        if content and content.start <= happening.at < content.end:
            holding.append((content.end - content.start, index))
    return min(holding)[1] if holding else None
