"""People: the mentions of one person put together, by full name, surname, spelling and rank."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, NamedTuple

from attrs import define, field

from conflictnotes.extract.personnel.folding import fold_name, skeleton
from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.extract.personnel.remembered import Remembered
from conflictnotes.model import Span
from conflictnotes.vocabulary.names import PARTICLES
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from conflictnotes.extract.personnel.lexicon import Lexicon
    from conflictnotes.extract.personnel.mention import Mention
    from conflictnotes.extract.personnel.scan import Runs

__all__ = ["Person", "add_bare_surnames", "gather"]

_BEHIND = 80  # characters
_NAMESAKES = 50  # people of one name that a mention is compared with
_SHORTEST = 2  # letters of a surname that is looked for alone
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_NAMESAKE = ("of the same name", "namesake", "no relation", "not related to")
_COMPATRIOT_LETTERS = frozenset({"oa", "ao", "ey", "ye", "ei", "ie", "gh", "hg", "iy", "yi", "jy", "yj"})


def name_parts(name: str) -> list[str]:
    """The parts of ``name`` that tell people apart, nickname and particles aside."""
    parts = []
    quoted = False
    for part in name.replace("-", " ").split():
        if part[0] in '“"‘«(' or quoted:
            quoted = part[-1] not in '”"’»)'
        elif part.casefold().strip(".") not in _SUFFIXES and part.casefold() not in PARTICLES:
            parts.append(part)
    return parts or name.split()


@functools.lru_cache(maxsize=1 << 14)
def _read_name(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The parts of ``name`` that tell people apart, as written and folded; reports name the same people again."""
    parts = name_parts(name)
    return tuple(parts), tuple(key for part in parts if (key := fold_name(part)))


@define
class Person:
    """One person of the passage: ``mentions`` as read, ``spans`` of all places where the name stands.

    ``keys`` are the folded parts of the name, ``first`` its first part as written.
    """

    name: str
    keys: Sequence[str]
    first: str
    mentions: list[Mention] = field(factory=list)
    spans: list[Span] = field(factory=list)

    @property
    def surname(self) -> str:
        """The folded surname."""
        return self.keys[-1]


def _same_given(one: str, other: str) -> bool:
    """Whether two given names may be one: equal but for transliteration, or an initial of the other."""
    if skeleton(one) == skeleton(other):
        return True
    short, long = sorted((one.rstrip("."), other.rstrip(".")), key=len)
    if len(short) == 1:
        return short.casefold() == long[0].casefold() or (short + long[0]).casefold() in _COMPATRIOT_LETTERS
    return fold_name(short) == fold_name(long)


def _matches(person: Person, parts: Sequence[str], keys: Sequence[str]) -> bool:
    if len(keys) == 1 or len(person.keys) == 1:
        return keys[-1] in person.keys if len(keys) == 1 else person.keys[0] in (keys[-1], keys[0])
    if keys == person.keys:
        return True
    if keys[-1] != person.keys[-1]:
        # "Xi Jinping" and "Jinping Xi", "Min Aung Hlaing" and "Aung Hlaing" stay apart from strangers
        return set(keys) <= set(person.keys) or set(person.keys) <= set(keys)
    return _same_given(parts[0], person.first) or set(keys) <= set(person.keys) or set(person.keys) <= set(keys)


def _is_namesake(mention: Mention) -> bool:
    read, end = mention.read, mention.end
    behind = read.text[end : min(end + _BEHIND, read.ends[-1])].casefold()
    if "name" not in behind and "relat" not in behind:
        return False
    behind = " ".join(behind.split())
    return any(words in behind for words in _NAMESAKE)


def gather(mentions: Iterable[Mention], authors: tuple[str, ...]) -> list[Person]:
    """The people whom ``mentions``, in text order, speak of."""
    people: list[Person] = []
    by_key: dict[str, list[Person]] = {}
    left_out = {tuple(map(fold_name, name_parts(author))) for author in authors}
    for mention in mentions:
        name = mention.name
        parts, keys = _read_name(name)
        if not keys or keys in left_out:
            continue
        person = None if _is_namesake(mention) else _known(by_key, parts, keys)
        if person is not None and _stands_beside(person, mention, keys):
            person = None
        if person is None:
            person = Person(name=name, keys=keys, first=parts[0])
            people.append(person)
            for key in set(keys):
                by_key.setdefault(key, []).append(person)
        elif len(keys) > len(person.keys):
            person.name, person.first = name, parts[0]
            for key in set(keys) - set(person.keys):
                by_key.setdefault(key, []).append(person)
            person.keys = keys
        person.mentions.append(mention)
        person.spans.append(Span(mention.start, mention.end))
    return people


def _stands_beside(person: Person, mention: Mention, keys: Sequence[str]) -> bool:
    """Whether one sentence names both in full: "Omar Said, a driver, and Omar Said Farah, a clerk"."""
    before = person.mentions[-1]
    full = min(len(keys), len(person.keys)) > 1 and len(keys) != len(person.keys)
    return full and before.read is mention.read and mention.first >= before.closes


def _known(by_key: dict[str, list[Person]], parts: Sequence[str], keys: Sequence[str]) -> Person | None:
    """The person mentioned last whose name these parts may be."""
    candidates: dict[int, Person] = {}
    for key in keys:
        for person in by_key.get(key, ())[-_NAMESAKES:]:
            candidates[id(person)] = person
    fitting = [person for person in candidates.values() if _matches(person, parts, keys)]
    if len(keys) == 1:
        by_surname = [person for person in fitting if person.surname == keys[0]]
        fitting = by_surname or fitting
    return max(fitting, key=lambda person: person.spans[-1].start, default=None)


def add_bare_surnames(people: list[Person], runs: Runs, text: str, lexicon: Lexicon) -> None:
    """Adds the places where a surname stands alone and can mean one person only."""
    owners: dict[str, list[Person]] = {}
    for person in people:
        if len(person.keys) > 1 or person.mentions[0].strong:
            owners.setdefault(person.surname, []).append(person)
            if len(person.keys) > 1 and person.mentions[0].read.kinds[person.mentions[0].first] & Is.FAMILY_FIRST:
                owners.setdefault(person.keys[0], []).append(person)
    taken = {span.start for person in people for span in person.spans}
    bare_words = _bare_words(lexicon)
    for begins, words in zip(runs.starts, runs.words, strict=True):
        bare = bare_words[words]
        found = owners.get(bare.key) if bare else None
        if bare is None or found is None or len(found) > 1:
            continue
        start = begins + bare.offset
        if start not in taken and len(bare.word) >= _SHORTEST and not _carries(text, begins + len(words)):
            found[0].spans.append(Span(start, start + len(bare.word)))
    for person in people:
        person.spans.sort()


class _Bare(NamedTuple):
    """A word that stands alone in a run, at ``offset`` in it, and its spelling folded."""

    offset: int
    word: str
    key: str


@functools.cache
def _bare_words(lexicon: Lexicon) -> Remembered[_Bare | None]:
    return Remembered(functools.partial(_bare, lexicon))


def _bare(lexicon: Lexicon, words: str) -> _Bare | None:
    """The one word of a run, or the last behind "On Friday"; a possessive ending stays out."""
    start = 0
    if not words[0].isalpha():
        return None
    *before, last = words.split()
    if before:
        if not last[0].isalpha() or not all(_is_plain(lexicon.kind(word)) for word in before):
            return None
        words, start = last, len(words) - len(last)
    for ending in ("'s", "’s", "'", "’"):
        words = words.removesuffix(ending)
    return _Bare(start, words, fold_name(words))


def _is_plain(kind: int) -> bool:
    """Whether a word is no part of a name, of a place or of the title of somebody."""
    return bool(kind & Is.PLAIN) and not kind & (Is.GIVEN | Is.POST | Is.RANK | Is.PLACE | Is.HEAD | Is.OPENER)


_CARRIED = word_set(
    """
    street avenue brigade battalion regiment oblast city village town axis line front river bridge airfield
    airport direction area region district
    """
)


def _carries(text: str, end: int) -> bool:
    """Whether the word that ends at ``end`` names a thing: "Kadyrov Street"."""
    after = text[end : end + 24].split()
    return bool(after) and text[end].isspace() and after[0].strip(".,;").casefold() in _CARRIED
