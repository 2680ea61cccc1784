"""Who speaks: one voice for all the ways in which reports name a source."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import frozen

from conflictnotes.model import PersonnelKind
from conflictnotes.series.roster import identify
from conflictnotes.series.spellings import fold, name_parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from conflictnotes.model import Claim, Report, Span

__all__ = ["Voice", "Voices"]

Key = frozenset[str]

_WORDS = re.compile(r"[^\W\d_]+(?:\.[^\W\d_](?![^\W\d_]))*\.?")
_BRACKETS = re.compile(r"\([^()]{0,60}\)|\[[^\[\]]{0,60}\]")
_OWNER = re.compile("['’]s?(?= |$)")
# "Ministry of Defense (MoD)": what stands in brackets and the words before it.
_ABBREVIATION = re.compile(r"\(([A-Z][A-Za-z]{1,7})\)")
_BEFORE_WORDS = re.compile(r"[^\W\d_]+|\W*[.;:!?\n]\W*")
_BEFORE = 90  # characters before a bracket in which the words of its abbreviation stand

# Words that open a source and say how many or which, not who.
_OPENING = frozenset(
    """
a an the one two three some several many multiple another other these those this that its their his her our both
few certain various numerous at least
""".split()  # noqa: SIM905 - a list of words is easier to read as words
)
_POINTING = frozenset(("the", "this", "that", "these", "those", "its", "their"))
_PRONOUNS = frozenset(
    """
he she it they we i him her them you who which others some many another this that these those such
""".split()  # noqa: SIM905 - a list of words is easier to read as words
)
# What each report has its own of: "the outlet" of one report is not the outlet of another.
_OWN = frozenset(
    """
account article author blogger bulletin channel commander correspondent decree document effort governor journalist
letter map mayor message milblogger minister network newspaper observation official order outlet post publication
report reporter representative site source spokesman spokeswoman statement study website
""".split()  # noqa: SIM905 - a list of words is easier to read as words
)
_SMALL = frozenset(["of", "the", "for", "and", "in", "to", "at", "on", "by", "from", "a", "an"])
_SPELLED = {"defence": "defense", "centre": "center", "organisation": "organization", "spokesperson": "spokesman"}
# Nationalities that are no beginning of their country's other words.
_NATIONS = {
    "us": frozenset(("us", "american", "united", "states", "america", "u.s")),
    "uk": frozenset(("uk", "british", "united", "kingdom", "britain", "u.k")),
    "french": frozenset(("french", "france")),
    "turkish": frozenset(("turkish", "turkey", "türkiye")),
    "polish": frozenset(("polish", "poland")),
    "dutch": frozenset(("dutch", "netherlands")),
    "spanish": frozenset(("spanish", "spain")),
}
_FULL = 2  # words from which on a name has a given name
_JOINED = re.compile(r"\b(?:and|or)\b")  # "Russian and Ukrainian sources" are of no one nationality
_PREPOSITION = re.compile(r",|\b(?:of|for|in|at|on|from|to)\b")
_PUBLISHED = re.compile(
    r"['’]s?\s(?:\w+\s)?(?:reports?|reporting|statements?|articles?|posts?|announcements?|investigations?|publications?)$"
)
_STEM = 4  # letters that "Ukraine" and "ukrainian" share


@frozen
class Voice:
    """A source over all reports: ``key`` tells voices apart, ``name`` is how it is called most."""

    key: Key
    name: str


class Voices:
    """The voice of every claim of a sequence of reports."""

    def __init__(self, reports: Sequence[Report]) -> None:
        people = identify(reports)
        self._person = {place: number for number, places in enumerate(people) for place in places}
        # People by their full names: a source that is nothing but one is that person, also in other reports.
        self._full: dict[tuple[str, ...], Key] = {}
        for number, places in enumerate(people):
            for at, index in places:
                parts = name_parts(reports[at].personnel[index].name)
                if len(parts) >= _FULL:
                    self._full.setdefault((parts[0], parts[-1]), _person_key(number))
        self._long = _abbreviations(reports)
        keys: dict[tuple[int, int], Key] = {}
        names: dict[Key, Counter[str]] = defaultdict(Counter)
        for place, report in enumerate(reports):
            for index, key in self._keys(place, report):
                keys[place, index] = key
                names[key][_shown(report.claims[index])] += 1
        told = _joined(names)
        called: dict[Key, Counter[str]] = defaultdict(Counter)
        for key, forms in names.items():
            called[told.get(key, key)].update(forms)
        for number, places in enumerate(people):
            key = _person_key(number)
            if key in called:
                called[key] = Counter(_full_names(reports[at].personnel[i].name for at, i in places))
        voices = {key: Voice(key, forms.most_common(1)[0][0]) for key, forms in called.items()}
        self._voices = {place: voices[told.get(key, key)] for place, key in keys.items()}

    def of(self, report: int, claim: int | None) -> Voice | None:
        """Who makes the claim; None for "reportedly", for what points to nobody named ("the outlet"), for no claim."""
        return None if claim is None else self._voices.get((report, claim))

    def _keys(self, place: int, report: Report) -> Iterator[tuple[int, Key]]:
        """``(claim, key)`` of the claims of one report that have a voice."""
        people = _PeopleOf(report)
        before: dict[str, Key] = {}
        order = sorted(range(len(report.claims)), key=lambda index: report.claims[index].cue_span)
        for index in order:
            claim = report.claims[index]
            person = people.speaking(claim)
            known = self._named(claim) if person is None else _person_key(self._person[place, person])
            key = known or _recalled(claim, self._bag(claim), before)
            if key:
                yield index, key

    def _named(self, claim: Claim) -> Key | None:
        """The only person of any report whose full name the source ends with: "Mayor Ivo Brandt"."""
        words = (claim.resolved or claim.source or "").split()
        pairs = [words[at : at + _FULL] for at in range(len(words) - 1)]
        keys = [name_parts(" ".join(pair)) if all(word[0].isupper() for word in pair) else () for pair in pairs]
        known = [key for key in keys if key in self._full]
        return self._full[known[0]] if known and known == keys[-1:] else None

    def _bag(self, claim: Claim) -> Key:
        """What a source's name says, in any order: "the Russian MoD" and "Russia's Ministry of Defence" are one."""
        name = _name(claim)
        if not name or name.casefold() in _PRONOUNS:
            return frozenset()
        words = _words(name)
        long = [part for word in words for part in self._long.get(word, (word,))]
        nation = None if _JOINED.search(name) else claim.nationality
        lower = [word.casefold() for word in long]
        kept = {_stem(word) for word in lower if word not in _SMALL and not _national(word, nation)}
        if nation and lower:
            kept.add(f"@{nation}")
        return frozenset(kept)


def _name(claim: Claim) -> str:
    """A source's name; what it publishes speaks for it: "the Quay Gazette's report"."""
    return _PUBLISHED.sub("", claim.resolved or claim.source or "")


def _full_names(names: Iterable[str]) -> list[str]:
    """The names that have a given name and a surname, or all where none has."""
    known = [" ".join(name.split()) for name in names]
    return [name for name in known if " " in name] or known


def _person_key(number: int) -> Key:
    return frozenset((f"#{number}",))


def _words(name: str) -> list[str]:
    """The words of a source that say who, as written; what only says how many or which is left out."""
    words = [word.rstrip(".") for word in _WORDS.findall(_OWNER.sub("", _BRACKETS.sub(" ", name)))]
    while words and words[0].casefold() in _OPENING:
        del words[0]
    return [word for word in words if word.casefold() not in _SMALL]


def _stem(word: str) -> str:
    word = _SPELLED.get(word, word)
    plural = len(word) > _STEM and word.endswith("s") and not word.endswith(("ss", "us", "is"))
    word = f"{word[:-3]}y" if plural and word.endswith("ies") else word[: -1 if plural else None]
    return fold(word)


def _national(word: str, nation: str | None) -> bool:
    """Whether the word names the nationality or its country."""
    if not nation:
        return False
    if nation in _NATIONS:
        return word in _NATIONS[nation]
    first = nation.split("_")[0]
    return word[:_STEM] == first[:_STEM] if len(first) >= _STEM else word == first


def _recalled(claim: Claim, key: Key, before: dict[str, Key]) -> Key:
    """The voice that "the ministry" points back to, where one of this report's earlier voices is a ministry.

    ``before`` holds the last voice for each such word and is kept up here.
    """
    nations = {word for word in key if word.startswith("@")}
    plain = key - nations
    first = (claim.source or "").split(maxsplit=1)[:1]
    if len(plain) == 1 and first and first[0].casefold() in _POINTING and claim.resolved is None:
        (word,) = plain
        known = before.get(word, key)
        if known == key and word in _unnamed():
            return frozenset()
        return known if nations <= known else key
    if len(plain) > 1:
        before[_head(claim.resolved or claim.source or "")] = key
    return key


@lru_cache(maxsize=1)
def _unnamed() -> frozenset[str]:
    return frozenset(map(_stem, _OWN))


def _head(name: str) -> str:
    """The word that says what a source is: the ministry of "Ministry of Defense", the center of "Relief Center"."""
    words = _words(_PREPOSITION.split(name, maxsplit=1)[0])
    return _stem(words[-1].casefold()) if words else ""


def _shown(claim: Claim) -> str:
    """A source as it is called, without its article."""
    words = " ".join(_name(claim).split())
    first, _, rest = words.partition(" ")
    return rest if rest and first.casefold() in {"the", "a", "an"} else words


def _joined(names: dict[Key, Counter[str]]) -> dict[Key, Key]:
    """Keys that say no nationality to the only key that says the same and one; "General Staff" of one war."""
    nations: dict[Key, set[Key]] = defaultdict(set)
    for key in names:
        plain = frozenset(word for word in key if not word.startswith("@"))
        if plain != key:
            nations[plain].add(key)
    return {key: next(iter(full)) for key, full in nations.items() if key in names and len(full) == 1}


def _abbreviations(reports: Sequence[Report]) -> dict[str, tuple[str, ...]]:
    """Abbreviations to their words, as the texts themselves explain them most often.

    One whose letters are not those of the words before it ("Main Intelligence Directorate (GUR)") must be explained by
    the same words twice.
    """
    spelled: dict[str, Counter[tuple[str, ...]]] = defaultdict(Counter)
    called: dict[str, Counter[tuple[str, ...]]] = defaultdict(Counter)
    for report in reports:
        for match in _ABBREVIATION.finditer(report.text):
            before = _BEFORE_WORDS.findall(report.text[max(0, match.start() - _BEFORE) : match.start()])
            spelled[match[1]][_spelled_out(match[1], before)] += 1
            called[match[1]][_capitalized(before)] += 1
    known: dict[str, tuple[str, ...]] = {}
    for short, ways in spelled.items():
        words = next((words for words, _ in ways.most_common() if words), ())
        if not words:
            names = [(name, count) for name, count in called[short].most_common(1) if len(name) > 1]
            words = names[0][0] if names and names[0][1] > 1 else ()
        if words:
            known[short] = words
    return known


def _spelled_out(short: str, before: Sequence[str]) -> tuple[str, ...]:
    """The last words of ``before`` whose initials are the letters of ``short``; small words may be left out."""
    letters = [letter.casefold() for letter in short]
    taken: list[str] = []
    for word in reversed(before):
        if not letters:
            break
        if word[0].casefold() == letters[-1] and word[0].isalpha():
            letters.pop()
            taken.append(word)
        elif word.casefold() in _SMALL:
            taken.append(word)
        else:
            break
    return tuple(reversed(taken)) if not letters else ()


def _capitalized(before: Sequence[str]) -> tuple[str, ...]:
    """The last words of ``before`` that are a name: capitalized, with small words between them."""
    taken: list[str] = []
    for word in reversed(before):
        if not (word[0].isupper() or (taken and word.casefold() in _SMALL)):
            break
        taken.append(word)
    while taken and not taken[-1][0].isupper():
        taken.pop()
    if taken and taken[-1] in {"The", "A", "An"}:
        taken.pop()
    return tuple(reversed(taken))


class _PeopleOf:
    """The people of one report by place and by name."""

    def __init__(self, report: Report) -> None:
        self._text = report.text
        met = [
            (mention, index)
            for index, person in enumerate(report.personnel)
            if person.kind is PersonnelKind.PERSON
            for mention in person.mentions
        ]
        self._mentions: list[tuple[Span, int]] = sorted(met)
        self._names = {
            name_parts(person.name): index
            for index, person in enumerate(report.personnel)
            if person.kind is PersonnelKind.PERSON
        }

    def speaking(self, claim: Claim) -> int | None:
        """The person whose name the source is, or ends with; none for "X's office" or for two people."""
        if claim.resolved and (known := self._names.get(name_parts(claim.resolved))) is not None:
            return known
        if claim.source_span is None:
            return None
        inside = []
        at = bisect_left(self._mentions, claim.source_span.start, key=lambda one: one[0].start)
        while at < len(self._mentions) and self._mentions[at][0].start < claim.source_span.end:
            inside.append(self._mentions[at])
            at += 1
        people = {index for _, index in inside}
        if len(people) != 1:
            return None
        mention, person = inside[-1]
        before = self._text[claim.source_span.start : mention.start].rstrip()
        rest = self._text[mention.end : claim.source_span.end].strip()
        return None if before.endswith((" and", " or")) or rest.startswith(("'", "’", "and ", "or ")) else person
