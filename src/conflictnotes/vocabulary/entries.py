"""Rows of the tables."""

from __future__ import annotations

from typing import NamedTuple

__all__ = [
    "CountedClass",
    "Currency",
    "EquipmentClass",
    "Fate",
    "Hedge",
    "Measure",
    "Names",
    "OutcomeNoun",
    "OutcomeVerb",
    "Outlet",
    "Party",
    "Publisher",
    "Rank",
    "Region",
    "ReportingWord",
    "SourceWords",
]


class Rank(NamedTuple):
    """A military, police or service rank: canonical name, NATO grade (STANAG 2116) where one exists, written forms.

    >>> Rank("Harbor Captain", "OF-3", ("Harbor Captain", "Harb. Capt.")).grade
    'OF-3'
    """

    name: str
    grade: str | None
    forms: tuple[str, ...]


class Party(NamedTuple):
    """A side: its key (the value of ``party`` and ``nationality``) and the words that name it.

    ``adjectives`` stand before a noun, ``people`` are nouns for its people, ``names`` the state or body itself (with
    capitals that stand for it), ``forces`` the services and proxies that count as it.  ``state`` is the key of the state
    whose people an armed group's are, where that is plain.

    >>> Party("quayan", ("Quayan",), ("Quayans",), ("Quay", "Port Quay"), ("Quay Guard",)).key
    'quayan'
    """

    key: str
    adjectives: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    forces: tuple[str, ...] = ()
    state: str | None = None


class EquipmentClass(NamedTuple):
    """A class of materiel: the category its figures get, the nouns and the model families under it.

    >>> EquipmentClass("drone", ("spy kite", "spy kites"), ("SK-4",)).models
    ('SK-4',)
    """

    category: str
    nouns: tuple[str, ...]
    models: tuple[str, ...] = ()


class ReportingWord(NamedTuple):
    """A word or phrase that reports: lemma, stance, forms, what must follow (``use``), and its ``part`` of speech.

    ``part`` is ``verb`` (forms: base, third person, past, -ing form, past participle), ``noun`` (singular, plural) or
    ``phrase``.  The frames that ``use`` may list are explained in :mod:`conflictnotes.vocabulary.reporting`.

    >>> ReportingWord("holler", "claimed", ("holler", "hollers", "hollered", "hollering", "hollered")).use
    'that bare quote'
    """

    lemma: str
    stance: str
    forms: tuple[str, ...]
    use: str = "that bare quote"
    part: str = "verb"


class Outlet(NamedTuple):
    """A host or channel: the address as written without scheme, the outlet's name and its platform.

    >>> Outlet("quaynews.example", "Quay News", "media").platform
    'media'
    """

    address: str
    name: str
    platform: str


class CountedClass(NamedTuple):
    """Nouns that reports count, other than materiel: the category of their figures and the nouns in the singular.

    >>> CountedClass("civilian", ("villager", "herder")).nouns
    ('villager', 'herder')
    """

    category: str
    nouns: tuple[str, ...]


class Currency(NamedTuple):
    """A currency: ISO 4217 code, the signs that stand before an amount, the words that stand after one.

    ``hundredths`` are the words of its hundredth part.

    >>> Currency("SDG", words=("Sudanese pound", "Sudanese pounds")).code
    'SDG'
    """

    code: str
    signs: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    hundredths: tuple[str, ...] = ()


class Measure(NamedTuple):
    """A unit of measure: the value of ``unit``, the category of its figures, the forms that stand after a number.

    >>> Measure("km", "distance", ("kilometer", "kilometers", "km")).unit
    'km'
    """

    unit: str
    category: str
    forms: tuple[str, ...]


class OutcomeVerb(NamedTuple):
    """A verb that says what happened to the counted: its outcome, its role and its forms.

    Forms are the base, the third person, the past, the participle and the "-ing" form, a repeated one left out at the
    end.  ``role`` says who is counted: ``harms`` - the object, somebody else's than the subject ("killed 12");
    ``befalls`` - the subject ("12 died"); ``suffers`` - the object, the subject's own ("lost 12"); ``uses`` - the
    object, the subject's own and no loss ("launched 12"); ``trades`` - the object, of either side ("exchanged 12").  ``outcome`` is empty for a verb that says only whose the
    counted are ("received 12").

    >>> OutcomeVerb("destroyed", "harms", ("torch", "torches", "torched", "torched", "torching")).role
    'harms'
    """

    outcome: str
    role: str
    forms: tuple[str, ...]


class OutcomeNoun(NamedTuple):
    """Nouns and adjectives that say an outcome ("12 deaths", "the capture of 12", "12 dead").

    ``use`` is ``counted`` for what is itself counted ("deaths"), ``event`` for what governs the counted with "of"
    ("the capture of"), ``state`` for an adjective.

    >>> OutcomeNoun("destroyed", "event", ("torching",)).use
    'event'
    """

    outcome: str
    use: str
    words: tuple[str, ...]


class SourceWords(NamedTuple):
    """The nouns that show what kind of voice a source is; ``kind`` is a value of ``source_kind``.

    >>> SourceWords("local", ("ward elder", "camp committee")).kind
    'local'
    """

    kind: str
    words: tuple[str, ...]


class Hedge(NamedTuple):
    """An estimative word or phrase: its ICD 203 ``likelihood`` and whether it counts as an ``assessment`` by itself.

    >>> Hedge("in all likelihood", "very_likely").assessment
    True
    """

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


class Names(NamedTuple):
    """Given names and frequent surnames of one tradition, as written in English.

    >>> Names("Nuer", given=("Gatluak", "Nyaluak"), surnames=("Machar",)).given[0]
    'Gatluak'
    """

    tradition: str
    given: tuple[str, ...]
    surnames: tuple[str, ...] = ()


class Region(NamedTuple):
    """Regions and towns of one nationality: a post there makes its holder's nationality plain."""

    nationality: str
    places: tuple[str, ...]


class Fate(NamedTuple):
    """What may happen to a person, and the words that say so.

    ``participles`` follow "was" and "were", ``active`` forms stand before the person, ``own`` phrases have the person
    as their subject, ``nouns`` stand in "the death of X" and "X's death".
    """

    event: str
    participles: tuple[str, ...]
    active: tuple[str, ...]
    own: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
