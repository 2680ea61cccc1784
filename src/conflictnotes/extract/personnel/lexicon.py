"""What a single word may be: read once from the vocabulary, looked up for each word of the text."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from attrs import field, frozen

from conflictnotes.extract.personnel.folding import fold_name, fold_names, plain_name, plain_names
from conflictnotes.extract.personnel.titles import RankTable, rank_table
from conflictnotes.vocabulary.leaders import LEADERS
from conflictnotes.vocabulary.names import PARTICLES, SURNAME_ENDINGS, SURNAME_FIRST
from conflictnotes.vocabulary.no_names import HEADS, OPENERS, PHRASES, PLACE_ENDINGS, PLACE_OPENERS, PLAIN
from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.posts import BYSTANDERS, COURTESIES
from conflictnotes.vocabulary.regions import REGIONS
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable

    from conflictnotes.vocabulary import Rank, Vocabulary

__all__ = ["Is", "Lexicon", "lexicon_of"]


class Is:
    """What a word may be, as bits of one number; several at once."""

    CAPITAL = 1 << 0  # begins with a capital
    FREE = 1 << 1  # a capitalised word that no table calls something else: it may be part of a name
    GIVEN = 1 << 2  # a given name of the tables
    SURNAME = 1 << 3  # a surname of the tables, or a word with the ending of one
    FAMILY_FIRST = 1 << 4  # a surname of those who write it first
    POST = 1 << 5  # may head a role
    COURTESY = 1 << 6  # a title of address
    BYSTANDER = 1 << 7  # a plain noun for a person
    PARTICLE = 1 << 8
    PLACE = 1 << 9  # a region or town of the tables, or a party's name
    PLACE_OPENER = 1 << 10
    SETTLEMENT = 1 << 11  # ends like a settlement
    HEAD = 1 << 12  # makes the name before it a thing
    OPENER = 1 << 13  # makes the name behind it a thing
    RANK = 1 << 14  # opens a rank
    ACRONYM = 1 << 15
    INITIAL = 1 << 16
    PLAIN = 1 << 17  # no part of a name
    LEADER = 1 << 18  # a public figure's surname
    NATION = 1 << 19  # a nationality: "Kenyan"


# "UNIFIL", "POWs", "MoD", "FAMa"; hyphens and all.
_ACRONYM = deferred(r"[^\W\d_a-zß-öø-ÿ]{2,}s?(?:-[^\W\d_a-z]+)*|[A-Z]{1,3}[a-z]{0,2}[A-Z]{1,3}[a-z]?")
_LONGEST_MIXED = 5
# Endings of English nouns and adjectives that surnames do not have.
_ENGLISH = deferred(
    r"(?<=\w{3})(?:[st]ions?|ships?|ities|ities|ness|isms?|ists|tional|ically|ical|ments|ences|ances|ously|fully|craft|ways|lines|ware|wide|ings)$"
)
# Second halves of compounds: "MoD-run", "Kremlin-backed".
_COMPOUNDS = word_set(
    """
    run led backed based appointed installed occupied affiliated linked sponsored owned style born made held
    controlled wide level era aligned funded allied language speaking state built supplied trained designed
    issued ordered mediated brokered wing friendly class type range
    """
)
_DIGIT = deferred(r"\d")
_HYPHENS = deferred(r"[-‐‑]")


_SHORTEST_GIVEN = 4  # letters of a given name that wins over a plain word: "Grant", "Christian"
_NEVER_GIVEN = word_set("april august islam major general second sunday united former center")
_SHORT = 5  # letters; shorter names are compared without the folding of vowels, which would make many of them one


def _by_key(rows: Iterable[tuple[int, Iterable[str]]]) -> dict[str, int]:
    """What each key of the tables may be: a name stands under its plain and under its folded spelling."""
    keys: dict[str, int] = {}
    for flag, words in rows:
        plain = plain_names(words)
        for key in (*plain, *(f"~{folded}" for folded in fold_names(plain))):
            keys[key] = keys.get(key, 0) | flag
    return keys


def _by_word(rows: Iterable[tuple[int, Iterable[str]]]) -> dict[str, int]:
    kinds: dict[str, int] = {}
    for flag, words in rows:
        for word in words:
            kinds[word] = kinds.get(word, 0) | flag
    return kinds


@frozen(eq=False)
class Lexicon:
    """The tables that tell what a word may be; made by :func:`lexicon_of`.

    ``words`` gives what a lower-case word may be, ``names`` what a name's key may be, ``places`` the first words of
    regions and parties as written, ``phrases`` the fixed names of bodies by their first word.
    """

    words: dict[str, int]
    names: dict[str, int]
    places: frozenset[str]
    nations: frozenset[str]
    phrases: dict[str, tuple[tuple[str, ...], ...]]
    surname_ending: re.Pattern[str]
    settlement_ending: re.Pattern[str]
    ranks: RankTable
    _kinds: dict[str, int] = field(factory=dict, repr=False)

    def kind(self, word: str) -> int:
        """What ``word`` may be; remembered, since a text has few different words."""
        known = self._kinds.get(word)
        if known is None:
            known = self._kinds[word] = self._look_up(word)
        return known

    def _look_up(self, word: str) -> int:
        low = word.casefold().replace("’", "'")
        kind = self.words.get(low, 0)
        if "-" in low:
            kind |= self._by_halves(low)
        if not word[:1].isupper() and not self._hidden_capital(word):
            return kind
        kind |= Is.CAPITAL
        if len(word) == 1:
            return kind | (Is.INITIAL if word.isalpha() else 0)
        kind |= self._name(word)
        if "-" in word and self._half_given(word):
            kind |= Is.GIVEN
        if not kind & Is.SURNAME and self.surname_ending.search(low):
            kind |= Is.SURNAME
        if _ACRONYM.fullmatch(word) and (word.isupper() or len(word) <= _LONGEST_MIXED or word[:-1].isupper()):
            return kind | Is.ACRONYM
        return self._free(word, low, kind)

    def _name(self, word: str) -> int:
        """What ``word`` is as a name, in any of its spellings."""
        plain = plain_name(word)
        kind = self.names.get(plain, 0)
        return kind | self.names.get(f"~{fold_name(word)}", 0) if len(word) > _SHORT else kind

    def _by_halves(self, low: str) -> int:
        """What a word with a hyphen is by its halves: "vice-president", "Brig-Gen"."""
        halves = _HYPHENS.split(low)
        ranked = halves[1] if halves[0] == "ex" else halves[0]
        return self.words.get(halves[-1], 0) & Is.POST | self.words.get(ranked, 0) & Is.RANK

    def _hidden_capital(self, word: str) -> bool:
        """Whether a particle stands before the capital: "al-Razihi", "d'Estaing"."""
        head, mark, tail = word.replace("’", "'").replace("'", "-", 1).partition("-")
        known = head in {"d", "l", "o", "n"} or self.words.get(head, 0) & Is.PARTICLE
        return bool(mark and tail[:1].isupper() and known)

    def _half_given(self, word: str) -> bool:
        halves = _HYPHENS.split(word)
        return all(half[:1].isupper() for half in halves) and any(
            self._name(half) & Is.GIVEN and not self.words.get(half.casefold(), 0) & Is.PLAIN for half in halves
        )

    def _free(self, word: str, low: str, kind: int) -> int:
        if self.settlement_ending.search(low):
            kind |= Is.SETTLEMENT
        if word in self.places or ("-" in word and word.partition("-")[0] in self.places):
            kind |= Is.PLACE
        exact = self.names.get(plain_name(word), 0)
        if word in self.nations and not exact & Is.GIVEN:
            return kind & ~Is.GIVEN | Is.NATION
        if kind & Is.PLAIN and len(word) > _SHORTEST_GIVEN and low not in _NEVER_GIVEN:
            kind &= ~Is.PLAIN if exact & Is.GIVEN else ~0
        if _ENGLISH.search(low) and not kind & Is.GIVEN:
            return kind | Is.PLAIN
        taken = (
            kind & (Is.PLAIN | Is.POST | Is.COURTESY | Is.BYSTANDER)
            or (kind & Is.RANK and (low in self.ranks.firsts or self.ranks.end_of(word, 0) == len(word)))
            or (kind & Is.PLACE and not kind & Is.GIVEN)
            or (kind & Is.HEAD and not kind & (Is.GIVEN | Is.SURNAME))
            or _DIGIT.search(word)
            or ("-" in low and self._is_compound(word))
        )
        return kind if taken else kind | Is.FREE

    def _is_compound(self, word: str) -> bool:
        """Whether the word is a compound of plain words: "MoD-run", "Counter-Terrorism", no "Razini-Far"."""
        first, _, last = word.rpartition("-")
        low = last.casefold()
        plain = low in _COMPOUNDS or bool(self.words.get(low, 0) & Is.PLAIN)
        if not plain or last == low or first.isupper():
            return plain
        return bool(self.words.get(first.casefold(), 0)) or first in self.places

    def rank_at(self, text: str, start: int, word: str) -> int | None:
        """Where the rank that opens with ``word`` at ``start`` ends; None where none does."""
        low = word.casefold()
        if low.startswith("ex-"):
            start, low = start + 3, low[3:]
        opens = low in self.ranks.firsts or low.split("-")[0] in self.ranks.firsts
        return self.ranks.end_of(text, start) if opens else None

    def rank_row(self, words: str) -> Rank | None:
        """The row of a rank as written."""
        return self.ranks.row_of(words)


def _by_first(phrases: Iterable[tuple[str, ...]]) -> dict[str, tuple[tuple[str, ...], ...]]:
    grouped: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        grouped.setdefault(phrase[0], []).append(phrase)
    return {first: tuple(group) for first, group in grouped.items()}


def _long_places() -> list[str]:
    return [place for region in REGIONS for place in region.places if " " in place]


def _place_words(vocabulary: Vocabulary) -> frozenset[str]:
    places: set[str] = set()
    for region in REGIONS:
        places.update(region.places)
    for party in vocabulary.parties:
        places.update(party.adjectives + party.people + party.names + party.forces)
    return frozenset(places)


@functools.cache
def lexicon_of(vocabulary: Vocabulary) -> Lexicon:
    """The lexicon of ``vocabulary``, made on first use."""
    ranks = rank_table(vocabulary.ranks)
    family_first = [name for row in vocabulary.names if row.tradition in SURNAME_FIRST for name in row.surnames]
    return Lexicon(
        words=_by_word(
            (
                (Is.POST, vocabulary.posts),
                (Is.COURTESY, COURTESIES),
                (Is.BYSTANDER, BYSTANDERS),
                (Is.PLAIN, PLAIN),
                (Is.HEAD, HEADS),
                (Is.OPENER, OPENERS),
                (Is.PARTICLE, PARTICLES),
                (Is.PLACE_OPENER, PLACE_OPENERS),
                (Is.RANK, ranks.firsts),
            )
        ),
        names=_by_key(
            (
                (Is.GIVEN, (name for row in vocabulary.names for name in row.given)),
                (Is.SURNAME, (name for row in vocabulary.names for name in row.surnames)),
                (Is.SURNAME | Is.FAMILY_FIRST, family_first),
                (Is.LEADER, (name for name, _ in LEADERS)),
            )
        ),
        places=_place_words(vocabulary),
        nations=frozenset(word for party in vocabulary.parties for word in party.adjectives + party.people),
        phrases=_by_first(tuple(phrase.split()) for phrase in (*PHRASES, *_long_places())),
        surname_ending=_ending(SURNAME_ENDINGS),
        settlement_ending=_ending(PLACE_ENDINGS),
        ranks=ranks,
    )


def _ending(endings: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted({ending for ending in endings if len(ending) > 1}, key=lambda ending: (-len(ending), ending))
    return re.compile(r"(?<=\w\w)(?:" + "|".join(longest_first) + r")$")
