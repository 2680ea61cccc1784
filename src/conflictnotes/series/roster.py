"""People over days: one entry for each person, under whatever spelling and title a report names them."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from conflictnotes.display import rows_to_html
from conflictnotes.model import Event, PersonnelKind
from conflictnotes.series.spellings import fold, given_key, name_parts, spread

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from conflictnotes.model import Personnel, Report

__all__ = ["Appearance", "Fate", "Post", "Roster", "RosterEntry", "roster"]

_COLUMNS = ("name", "ranks", "posts", "events", "nationality", "first", "last", "reports", "mentions")
_FULL = 2  # words from which on a name has a given name
_MOSTLY = 4  # a bare surname is the person who bears it this many times as often as the next one
_SAME_EVENT = dt.timedelta(days=30)
_ONCE = frozenset({Event.KILLED})
_SHORT = 5  # letters below which one letter more or less makes another surname
_WORDS = re.compile(r"[^\W\d_]+")
_BRACKETS = re.compile(r"\([^()]{0,40}\)")
_PERSON = re.compile("(?<=.)(?:woman|man)$")  # spokesman, spokeswoman: spokesperson
_EMPTY = frozenset(["the", "of", "for", "and", "in", "to", "a", "an", "at", "on", "s"])


@frozen
class Appearance:
    """Where a person stands: the report's place in the sequence given, and the index into its personnel.

    >>> Appearance(report=3, person=0, date=None).report
    3
    """

    report: int
    person: int
    date: dt.date | None


@frozen
class Post:
    """A rank or a role, with the first and the last day on which a report gives it.

    >>> Post("governor of the coast", dt.date(2024, 5, 1), dt.date(2024, 5, 9), reports=4).title
    'governor of the coast'
    """

    title: str
    first: dt.date | None
    last: dt.date | None
    reports: int


@frozen
class Fate:
    """What happened to a person; ``stated`` are the days that reports give for it.

    ``first`` and ``last`` are the days of the reports that say it.

    >>> Fate(Event.KILLED, (), dt.date(2024, 5, 1), dt.date(2024, 5, 3), reports=2).stated
    ()
    """

    event: Event
    stated: tuple[dt.date, ...]
    first: dt.date | None
    last: dt.date | None
    reports: int


@frozen
class RosterEntry:
    """A person over all reports; ``name`` is the fullest form used most.

    >>> from conflictnotes.model import Personnel, PersonnelKind, Report, Span
    >>> person = Personnel(PersonnelKind.PERSON, "Ivo Brandt", Span(0, 10), (Span(0, 10),), roles=("governor",))
    >>> people = roster([Report("Ivo Brandt", date=dt.date(2024, 5, day), personnel=(person,)) for day in (1, 9)])
    >>> next(iter(people)).to_record()["posts"]
    ['governor (2024-05-01 to 2024-05-09)']
    """

    name: str
    spellings: tuple[str, ...]
    ranks: tuple[Post, ...]
    posts: tuple[Post, ...]
    events: tuple[Fate, ...]
    nationality: str | None
    affiliation: str | None
    first: dt.date | None
    last: dt.date | None
    reports: int
    mentions: int
    appearances: tuple[Appearance, ...] = field(repr=False)

    def to_record(self) -> dict[str, Any]:
        """The entry as one flat dictionary; posts and events as lists of words."""
        return {
            "name": self.name,
            "spellings": list(self.spellings),
            "ranks": [_dated(post) for post in self.ranks],
            "posts": [_dated(post) for post in self.posts],
            "events": [_happened(fate) for fate in self.events],
            "nationality": self.nationality,
            "affiliation": self.affiliation,
            "first": self.first,
            "last": self.last,
            "reports": self.reports,
            "mentions": self.mentions,
        }


def _dated(post: Post) -> str:
    return f"{post.title} ({_days(post.first, post.last)})" if post.first else post.title


def _happened(fate: Fate) -> str:
    when = " or ".join(day.isoformat() for day in fate.stated)
    return f"{fate.event} {when}" if when else f"{fate.event} (reported {_days(fate.first, fate.last)})"


def _days(first: dt.date | None, last: dt.date | None) -> str:
    days = [day.isoformat() for day in (first, last) if day]
    return " to ".join(dict.fromkeys(days)) or "undated"


@frozen(repr=False)
class Roster:
    """The people of many reports, those in most reports first.

    >>> roster([])
    <Roster: 0 people>
    """

    people: tuple[RosterEntry, ...]

    def __iter__(self) -> Iterator[RosterEntry]:
        return iter(self.people)

    def __len__(self) -> int:
        return len(self.people)

    def __repr__(self) -> str:
        return f"<Roster: {len(self):,} people>"

    def _repr_html_(self) -> str:
        return rows_to_html(f"{len(self):,} people", self.to_records(), _COLUMNS)

    def to_records(self) -> list[dict[str, Any]]:
        """One flat dictionary for each person."""
        return [entry.to_record() for entry in self.people]


def roster(reports: Iterable[Report]) -> Roster:
    """The named people of ``reports``, merged over days and spellings.

    Two names are one person when their given names and surnames agree, whatever language they are spelled in.  A bare
    surname is the person of that surname in the same report, or else the only or by far the most frequent bearer in all
    reports; where neither holds it stays an entry of its own.

    >>> from conflictnotes.model import PersonnelKind, Personnel, Report, Span
    >>> def day(name):
    ...     return Report(name, personnel=(Personnel(PersonnelKind.PERSON, name, Span(0, 4), (Span(0, 4),)),))
    >>> [entry.spellings for entry in roster([day("Serhiy Brandtenko"), day("Brandtenko"), day("Sergei Brandtenko")])]
    [('Serhiy Brandtenko', 'Brandtenko', 'Sergei Brandtenko')]
    """
    known = tuple(reports)
    groups = identify(known)
    people = [_entry(known, places) for places in groups]
    people.sort(key=lambda entry: (-entry.reports, -entry.mentions, entry.name))
    return Roster(tuple(people))


def identify(reports: Sequence[Report]) -> list[list[tuple[int, int]]]:
    """Groups of ``(report, person)`` that are one person each, in order of their first appearance."""
    named = [
        (place, index, person, name_parts(person.name))
        for place, report in enumerate(reports)
        for index, person in enumerate(report.personnel)
        if person.kind is PersonnelKind.PERSON
    ]
    bearers = _Bearers()
    for place, index, person, parts in named:
        if len(parts) >= _FULL:
            bearers.add(place, index, person, parts)
    bearers.join_initials()
    bearers.join_longer()
    bearers.join_misspelled()
    bare: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for place, index, _, parts in named:
        if len(parts) < _FULL:
            surname = parts[0] if parts else ""
            if not bearers.give(surname, place, index):
                bare[surname].append((place, index))
    groups = [sorted(places) for places in (*bearers.groups.values(), *bare.values())]
    return sorted(groups)


_Key = tuple[str, str]


class _Bearers:
    """People known by given name and surname."""

    def __init__(self) -> None:
        self.groups: dict[_Key, list[tuple[int, int]]] = {}
        # By last and by first word: the people of one report, and of all (None).
        self.by_last: dict[tuple[int | None, str], set[_Key]] = defaultdict(set)
        self.by_first: dict[tuple[int | None, str], set[_Key]] = defaultdict(set)
        self.signs: dict[_Key, set[str]] = defaultdict(set)
        self.second: dict[_Key, str] = {}  # the word before the surname, where a name has three words or more

    def add(self, place: int, index: int, person: Personnel, parts: tuple[str, ...]) -> None:
        key = (parts[0], parts[-1])
        self.groups.setdefault(key, []).append((place, index))
        if len(parts) > _FULL:
            self.second.setdefault(key, given_key(person.name.split()[-2]))
        # Where the surname stands first ("Xi Jinping"), the bare name is the first word.
        for word, table in ((parts[-1], self.by_last), (parts[0], self.by_first)):
            table[None, word].add(key)
            table[place, word].add(key)
        for words in (*person.roles, person.affiliation or ""):
            self.signs[key].update(_role_key(words))

    def join_initials(self) -> None:
        """Join "I. Brandt" to the only Brandt whose given name starts so."""
        for key in [key for key in self.groups if len(key[0]) == 1]:
            bearers = {other for other in self.by_last[None, key[1]] if other != key and other[0].startswith(key[0])}
            if len(bearers) == 1:
                self._merge(next(iter(bearers)), key)

    def join_longer(self) -> None:
        """Join a name of three words to the person who bears its last two: "Councillor Ivo Brandt"."""
        for key, second in self.second.items():
            shorter = (second, key[1])
            if key in self.groups and shorter in self.groups and shorter != key:
                self._merge(shorter, key)

    def join_misspelled(self) -> None:
        """Join keys one letter apart in the surname, or in a long given name, when both are said to be of one post."""
        seen: dict[tuple[str, str], _Key] = {}
        for key in list(self.groups):
            given, surname = key
            near = {(f"1{given}", short) for short in spread(surname)} if len(surname) >= _SHORT else set()
            near |= {(f"2{short}", surname) for short in spread(given)} if len(given) >= _SHORT else set()
            twin = next((seen[sign] for sign in sorted(near) if sign in seen and self._alike(seen[sign], key)), None)
            if twin is None:
                seen.update(dict.fromkeys(near, key))
            else:
                self._merge(twin, key)

    def _alike(self, one: _Key, other: _Key) -> bool:
        if _inflected(one[1], other[1]) or _inflected(one[0], other[0]):
            return False
        return one in self.groups and bool(self.signs[one] & self.signs[other])

    def _merge(self, kept: _Key, gone: _Key) -> None:
        self.groups[kept] += self.groups.pop(gone)
        self.signs[kept] |= self.signs.pop(gone)
        places = {None, *(place for place, _ in self.groups[kept])}
        for table, word in ((self.by_first, gone[0]), (self.by_last, gone[1])):
            for place in places:
                keys = table.get((place, word), set())
                if gone in keys:
                    keys.remove(gone)
                    keys.add(kept)

    def give(self, name: str, place: int, index: int) -> bool:
        """Add a bare name to the person it stands for, if that is plain."""
        for table in (self.by_last, self.by_first):
            here = table.get((place, name), set())
            key = next(iter(here)) if len(here) == 1 else self._foremost(table.get((None, name), set()))
            if key is not None:
                self.groups[key].append((place, index))
                return True
        return False

    def _foremost(self, keys: set[_Key]) -> _Key | None:
        ranked = sorted(keys, key=lambda key: (-len(self.groups[key]), key))
        if not ranked:
            return None
        if len(ranked) > 1 and len(self.groups[ranked[0]]) < _MOSTLY * len(self.groups[ranked[1]]):
            return None
        return ranked[0]


def _inflected(one: str, other: str) -> bool:
    """Whether one name is the other's female form, and so another person's: Petrov, Petrova."""
    short, long = sorted((one, other), key=len)
    return long == f"{short}a"


def _entry(reports: Sequence[Report], places: list[tuple[int, int]]) -> RosterEntry:
    met = [(place, index, reports[place].personnel[index]) for place, index in places]
    met.sort(key=lambda one: (reports[one[0]].date or dt.date.max, one[0], one[1]))
    days = {place: reports[place].date for place, _, _ in met}
    dated = sorted(day for day in days.values() if day)
    people = [person for _, _, person in met]
    spellings = Counter(" ".join(person.name.split()) for person in people)
    fullest = max(len(name.split()) >= _FULL for name in spellings)
    named = [name for name in spellings if (len(name.split()) >= _FULL) == fullest]
    return RosterEntry(
        name=max(named, key=lambda name: spellings[name]),
        spellings=tuple(spellings),
        ranks=_posts([_rank(person) for person in people], [place for place, _, _ in met], days),
        posts=_posts([_roles(person) for person in people], [place for place, _, _ in met], days),
        events=_fates(met, days),
        nationality=_most(person.nationality for person in people),
        affiliation=_most(person.affiliation for person in people),
        first=dated[0] if dated else None,
        last=dated[-1] if dated else None,
        reports=len(days),
        mentions=sum(len(person.mentions) for person in people),
        appearances=tuple(Appearance(place, index, days[place]) for place, index, _ in met),
    )


def _most(values: Iterable[str | None]) -> str | None:
    ranked = Counter(value for value in values if value).most_common(1)
    return ranked[0][0] if ranked else None


def _role_key(title: str) -> frozenset[str]:
    """What a title says, in any order: "Head of the Coast", "Coast Head (CH)" and "the coast's head" are one."""
    words = _WORDS.findall(_BRACKETS.sub(" ", title))
    return frozenset(fold(_PERSON.sub("person", word)) for word in words if word.casefold() not in _EMPTY)


def _rank(person: Personnel) -> dict[str, frozenset[str]]:
    """The rank as written, and what it is: its grade where the report gives one, so that Gen. is General."""
    if not person.rank:
        return {}
    return {person.rank: frozenset({person.rank_grade}) if person.rank_grade else _role_key(person.rank)}


def _roles(person: Personnel) -> dict[str, frozenset[str]]:
    return {role: _role_key(role) for role in person.roles}


def _posts(
    titles: Sequence[dict[str, frozenset[str]]], places: Sequence[int], days: dict[int, dt.date | None]
) -> tuple[Post, ...]:
    """Titles held, the same one said in other words once, in order of their first day."""
    shown: dict[frozenset[str], str] = {}
    held: dict[frozenset[str], set[int]] = defaultdict(set)
    for given, place in zip(titles, places, strict=True):
        for title, key in given.items():
            shown.setdefault(key, " ".join(title.split()))
            held[key].add(place)
    posts = []
    for key, title in shown.items():
        first, last = _first_and_last(days[place] for place in held[key])
        posts.append(Post(title, first, last, len(held[key])))
    return tuple(posts)


def _first_and_last(days: Iterable[dt.date | None]) -> tuple[dt.date | None, dt.date | None]:
    known = sorted(day for day in days if day)
    return (known[0], known[-1]) if known else (None, None)


@frozen
class _Telling:
    """One report's word of an event: the day it gives, its own day, its place in the sequence."""

    event: Event
    stated: dt.date | None
    said: dt.date | None
    place: int


def _fates(met: list[tuple[int, int, Personnel]], days: dict[int, dt.date | None]) -> tuple[Fate, ...]:
    """Events in order; an event said again within a month is the same one, and nobody is killed twice."""
    told: list[list[_Telling]] = []
    for place, _, person in met:
        if person.event is None:
            continue
        fresh = _Telling(person.event, person.event_date, days[place], place)
        same = next((fates for fates in reversed(told) if _same_event(fates[-1], fresh)), None)
        if same is None:
            told.append([fresh])
        else:
            same.append(fresh)
    return tuple(_fate(fates) for fates in told)


def _same_event(one: _Telling, other: _Telling) -> bool:
    if one.event is not other.event:
        return False
    before, after = one.stated or one.said, other.stated or other.said
    return one.event in _ONCE or before is None or after is None or abs(after - before) <= _SAME_EVENT


def _fate(fates: list[_Telling]) -> Fate:
    stated = tuple(sorted({telling.stated for telling in fates if telling.stated}))
    first, last = _first_and_last(telling.said for telling in fates)
    return Fate(fates[0].event, stated, first, last, len({telling.place for telling in fates}))
