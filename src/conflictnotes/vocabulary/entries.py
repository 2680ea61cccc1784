"""Rows of the tables."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["EquipmentClass", "Hedge", "Outlet", "Party", "Publisher", "Rank", "ReportingWord", "SourceWords"]


class Rank(NamedTuple):
    """A military, police or service rank: canonical name, NATO grade (STANAG 2116) where one exists, written forms."""

    name: str
    grade: str | None
    forms: tuple[str, ...]


class Party(NamedTuple):
    """A side: its key (the value of ``party`` and ``nationality``) and the words that name it.

    ``adjectives`` stand before a noun, ``people`` are nouns for its people, ``names`` the state or body itself (with
    capitals that stand for it), ``forces`` the services and proxies that count as it.  ``state`` is the key of the state
    whose people an armed group's are, where that is plain.
    """

    key: str
    adjectives: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    forces: tuple[str, ...] = ()
    state: str | None = None


class EquipmentClass(NamedTuple):
    """A class of materiel: the category its figures get, the nouns and the model families under it."""

    category: str
    nouns: tuple[str, ...]
    models: tuple[str, ...] = ()


class ReportingWord(NamedTuple):
    """A word or phrase that reports: lemma, stance, forms, what must follow (``use``), and its ``part`` of speech.

    ``part`` is ``verb`` (forms: base, third person, past, -ing form, past participle), ``noun`` (singular, plural) or
    ``phrase``.  The frames that ``use`` may list are explained in :mod:`conflictnotes.vocabulary.reporting`.
    """

    lemma: str
    stance: str
    forms: tuple[str, ...]
    use: str = "that bare quote"
    part: str = "verb"


class Outlet(NamedTuple):
    """A host or channel: the address as written without scheme, the outlet's name and its platform."""

    address: str
    name: str
    platform: str


class SourceWords(NamedTuple):
    """The nouns that show what kind of voice a source is; ``kind`` is a value of ``source_kind``."""

    kind: str
    words: tuple[str, ...]


class Hedge(NamedTuple):
    """An estimative word or phrase: its ICD 203 ``likelihood`` and whether it counts as an ``assessment`` by itself."""

    words: str
    likelihood: str
    assessment: bool = True


class Publisher(NamedTuple):
    """A publisher, a series of it, and the lower-case words by which a page of it is known.

    ``title`` words are looked for in the title and header, ``body`` words anywhere in the text.
    """

    name: str
    series: str
    title: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
