"""Whom a pronoun or a bare surname stands for: the full name as the passage has it."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from conflictnotes.extract.claims.phrases import PARTICLES, ROLES
from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conflictnotes.extract.claims.drafts import Draft

__all__ = ["Names", "resolve"]

_PRONOUNS = word_set("he she it they him her them")
_TITLES = word_set("""
    gen col lt maj brig capt sgt cpl pvt pfc adm cmdr cdr gov sen rep pres dr mr mrs ms prof hon rev fr sheikh
    sheik imam ayatollah mullah hajj maître sir lord lady dame king queen prince princess res ret r army
""")
_TOKEN = deferred(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*\.?|[“\"(][^”\")]*[”\")]|,")
_OFFICES = ("tions", "Affairs", "Rights", "Forces", "Services", "ment", "ments", "Security", "Policy")  # end no name
_MIN_NAME = 2  # words
_MIN_SURNAME = 3  # letters
# A run of capitalised words, with the particles and quoted by-names that stand inside names.
_RUN = deferred(
    r"[^\x00-@\[-\x7f](?<=[^\W\d_])[\w'’-]++\.?+"  # A to Z or no ASCII, and a letter: faster than to look for letters
    r"(?:[ \u00a0](?:(?:de|del|al|bin|von|van|der|ben|abu|“[^”\n]{1,20}”)[ \u00a0])?[^\W\d_a-z][\w'’-]++\.?+){1,7}"
)


def _person_in(source: str) -> str | None:
    """The name of the person at the end of a source, without post and rank; None if there is none.

    "Defense Ministry spokesman Col. Ivan de Groot" gives "Ivan de Groot".
    """
    tokens = list(_TOKEN.finditer(source))
    first = len(tokens)
    while first > 0:
        word = tokens[first - 1].group()
        bare = word.rstrip(".").lower()
        if word == "," or bare in ROLES or bare in _TITLES or (word[0].islower() and bare not in PARTICLES):
            break
        if word.endswith(("'s", "’s", *_OFFICES)) or word[0] == "(":
            break
        first -= 1
    while first < len(tokens) and tokens[first].group()[0].islower():
        first += 1
    named = tokens[first:]
    titled = first > 0 and tokens[first - 1].group().rstrip(".").lower() in ROLES | _TITLES | {","}
    if len(named) < _MIN_NAME or not (titled or first == 0) or (first == 0 and _organisation(source)):
        return None
    return source[named[0].start() : named[-1].end()]


_ORGANISATION = deferred(
    r"\b(?:Ministry|Staff|Forces?|Army|Command|Council|Service|Agency|News|Times|Post|Group|Center|Centre|Institute|"
    r"Department|Administration|Directorate|Office|House|Party|Front|Union|Nations|Brigade|Guard|Police|University|"
    r"Committee|Commission|Radio|TV|Channel|MoD|Movement|Network|Rights|Watch|Authority|Border|General|State|Defen[cs]e|"
    r"Kong|Korea|Arabia|Africa|States|Kingdom|Street|Journal|Press|Security|National|Republic|Oblast|City)\b"
)


def _organisation(source: str) -> bool:
    return bool(_ORGANISATION.search(source)) or source.isupper() or source.split(maxsplit=1)[0].lower() == "the"


class Names:
    """The names of a text, each last name with the full forms that end in it, read as far as they were asked for."""

    def __init__(self, text: str) -> None:
        self._unread = _RUN.finditer(text)
        self._read = 0
        self._runs: dict[str, list[tuple[int, list[str]]]] = {}

    def full(self, surname: str, start: int) -> str | None:
        """The latest name before ``start`` that ends in ``surname`` and has more than it."""
        if self._read < start:
            self._read_to(start)
        for at, words in reversed(self._runs.get(surname, ())):
            if at < start:
                name = _person_in(" ".join(words))
                if name and " " in name:
                    return name
        return None

    def _read_to(self, end: int) -> None:
        """Keep for each last word the runs that end in it, with their offsets, in text order."""
        for match in self._unread:
            whole = match.group().split()
            first = 0
            for last, word in enumerate(whole, 1):
                if last - first >= _MIN_NAME:
                    self._runs.setdefault(word, []).append((match.start(), whole[first:last]))
                if word[-1] == "." and _ends_sentence(word):
                    first = last  # "near Pokrovsk. Brandt said"
            self._read = match.start()
            if self._read >= end:
                return
        self._read = sys.maxsize


def _ends_sentence(word: str) -> bool:
    """Whether a capitalised word with a full stop ends a sentence: no initial and no title does."""
    bare = word.rstrip(".")
    return word != bare and len(bare) > 1 and bare.lower() not in ROLES | _TITLES


_REMEMBERED = 40  # claims back that a pronoun can reach


# "the spokesperson", "these personnel", "the same source": a noun on its own behind a word that points back.
_POINTS_BACK = deferred(r"(?:[Tt]h(?:e|is|at|ese|ose))\s+(?:same\s+)?(?P<head>[a-z]{4,})")
# "The Center": a body by the last word of its name.
_BODY = deferred(r"(?:[Tt]he)\s+(?P<head>[^\W\d_a-z][a-z]{4,})")
_SPOKEN_FOR = deferred(r"spokes(?:wo)?man\b|spokesperson\b", re.IGNORECASE)


def resolve(names: Names, source: str, start: int, earlier: Sequence[Draft]) -> str | None:
    """What ``source`` at ``start`` stands for; None for what stands for itself, and where nothing fits.

    Pronouns, bare surnames, and nouns that point back: "the spokesperson", "these personnel".
    """
    word = source.lower()
    if word in _PRONOUNS:
        return _antecedent(word, earlier)
    if word.startswith("th"):
        body = _BODY.fullmatch(source)
        if body:
            return _whole(body["head"], earlier)
        pointing = _POINTS_BACK.fullmatch(source)
        if pointing:
            return _described(pointing["head"], earlier)
    if " " in source or not source[:1].isupper() or source.isupper() or len(source) < _MIN_SURNAME:
        return None
    return names.full(source, start)


def _whole(head: str, earlier: Sequence[Draft]) -> str | None:
    """The last source whose name is longer and ends in ``head``, or begins with it: "the Relief Center"."""
    name = re.compile(rf"(?:[Tt]he\s+)?(?:(?:[^\W\d_a-z][\w’'-]+\s+)+{head}|{head}\s+(?:of|in|for)\s.+)")
    for claim in reversed(earlier[-_REMEMBERED:]):
        if claim.source is not None and not _BODY.fullmatch(claim.source) and name.fullmatch(claim.source):
            return claim.source
    return None


def _described(head: str, earlier: Sequence[Draft]) -> str | None:
    """The last source that the noun ``head`` names with more words: its person where it has one."""
    noun = re.compile(
        rf"\b(?:{_SPOKEN_FOR.pattern if _SPOKEN_FOR.fullmatch(head) else re.escape(head)})\b", re.IGNORECASE
    )
    for claim in reversed(earlier[-_REMEMBERED:]):
        if claim.source is None or _POINTS_BACK.fullmatch(claim.source):
            if claim.resolved and claim.source and noun.search(claim.source):
                return claim.resolved
            continue
        found = noun.search(claim.source)
        # "the head of the ministry" is not the ministry.
        if found and not re.search(r"\b(?:of|for|in|at|from)\b", claim.source[: found.start()]):
            return claim.resolved or _person_in(claim.source) or claim.source
    return None


def _antecedent(pronoun: str, earlier: Sequence[Draft]) -> str | None:
    """The last source before a pronoun that it can mean: a person for he and she, a body for it."""
    for claim in reversed(earlier[-_REMEMBERED:]):
        if claim.source is None or claim.source.lower() in _PRONOUNS:
            if claim.resolved and claim.source and claim.source.lower() == pronoun:
                return claim.resolved
            continue
        person = claim.resolved or _person_in(claim.source)
        if pronoun in {"he", "she", "him", "her"}:
            if person or re.search(r"(?:man|woman|person|er|or|ant|ent|chief|head)\b", claim.source):
                return person or claim.source
        elif not person:
            return claim.source
    return None
