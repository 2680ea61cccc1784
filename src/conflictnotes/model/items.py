"""What stands in a report: takeaways, claims, assessments, figures, losses, personnel, citations, sections."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from attrs import field, frozen

from conflictnotes.model.checks import (
    at_least,
    both_or_neither,
    in_order,
    is_day,
    is_number,
    is_percent,
    is_tuple,
    one_of,
    optional,
)
from conflictnotes.model.enums import (
    Category,
    Event,
    Likelihood,
    Modifier,
    Outcome,
    Period,
    PersonnelKind,
    Platform,
    SourceKind,
    Stance,
    Veracity,
)
from conflictnotes.model.shown import Shown
from conflictnotes.model.span import Span

__all__ = ["Assessment", "Citation", "Claim", "Figure", "LossStatement", "Personnel", "Section", "Takeaway"]

Number = int | Decimal


@frozen(repr=False)
class Section(Shown):
    """A headed part of the body; ``span`` runs from the heading to the next heading of the same or a higher level.

    ``level`` is 1 for a main heading; ``objective`` is the line that says what the side wants there, as it stands.

    >>> Section("Northern Axis", level=1, objective=None, span=Span(0, 40)).span.end
    40
    """

    title: str
    level: int = field(validator=at_least(1))
    objective: str | None
    span: Span = field(validator=one_of(Span))


@frozen(repr=False)
class Takeaway(Shown):
    """An item of a key-takeaways block: its words without bullet or number, white space folded.

    ``elaborated`` is the body paragraph that opens with the takeaway or restates it.

    >>> Takeaway(1, "The bridge fell.", Span(2, 18))
    Takeaway(number=1, text='The bridge fell.', span=Span(2, 18))
    """

    number: int = field(validator=at_least(1))
    text: str
    span: Span = field(validator=one_of(Span))
    elaborated: Span | None = field(default=None, validator=optional(Span))


@frozen(repr=False)
class Claim(Shown):
    """A proposition that somebody puts forward: source, cue and content.

    ``span`` is the statement; ``source`` is the immediate source's noun phrase (None for "reportedly"), ``resolved``
    the full name that a pronoun or a bare surname stands for, ``via`` the chain of those who relay it, outermost
    first.  ``stance`` is how the source puts it, ``veracity`` what the author says of its truth, ``likelihood`` the
    hedge inside the proposition.  ``date`` is the day on which the statement was made; ``date_span`` covers the words
    that give it, also when they could not be resolved.  ``citations`` are the footnotes that close the clause.

    >>> text = "The ministry denied the report."
    >>> claim = Claim(Span(0, 30), "The ministry", Span(0, 12), "denied", Span(13, 19), Stance.DENIED)
    >>> claim.source_span.of(text), claim.stance.value
    ('The ministry', 'denied')
    """

    span: Span = field(validator=one_of(Span))
    source: str | None
    source_span: Span | None = field(validator=optional(Span))
    cue: str
    cue_span: Span = field(validator=one_of(Span))
    stance: Stance = field(validator=one_of(Stance))
    content: str | None = None
    content_span: Span | None = field(default=None, validator=optional(Span))
    resolved: str | None = None
    source_kind: SourceKind | None = field(default=None, validator=optional(SourceKind))
    nationality: str | None = None
    anonymous: bool = False
    via: tuple[str, ...] = field(default=(), validator=is_tuple)
    veracity: Veracity | None = field(default=None, validator=optional(Veracity))
    likelihood: Likelihood | None = field(default=None, validator=optional(Likelihood))
    date: dt.date | None = field(default=None, validator=is_day)
    date_span: Span | None = field(default=None, validator=optional(Span))
    citations: tuple[int, ...] = field(default=(), validator=is_tuple)

    def __attrs_post_init__(self) -> None:
        both_or_neither("source", self.source, self.source_span)
        both_or_neither("content", self.content, self.content_span)


@frozen(repr=False)
class Assessment(Shown):
    """A hedged judgement in the author's own voice; ``text`` is its sentence, white space folded.

    ``probability_low`` and ``probability_high`` are the per cent that ICD 203 gives the term, None where it gives none.

    >>> low, high = Likelihood.LIKELY.probability
    >>> Assessment(Span(0, 20), "It will likely fall.", "likely", Span(8, 14), Likelihood.LIKELY, low, high).hedge
    'likely'
    """

    span: Span = field(validator=one_of(Span))
    text: str
    hedge: str
    hedge_span: Span = field(validator=one_of(Span))
    likelihood: Likelihood = field(validator=one_of(Likelihood))
    probability_low: int | None = field(default=None, validator=is_percent)
    probability_high: int | None = field(default=None, validator=is_percent)
    citations: tuple[int, ...] = field(default=(), validator=is_tuple)

    def __attrs_post_init__(self) -> None:
        in_order("a probability", self.probability_low, self.probability_high)


@frozen(repr=False)
class Figure(Shown):
    """A number that counts or measures.

    ``low`` and ``high`` are exact (``int`` or ``Decimal``), equal for an exact number, None for an open end and both
    None for a number that could not be settled.  ``unit`` is ``count``, an ISO currency code, ``km``, ``m``, ``km2``,
    ``percent``, ``tonnes`` or ``other``; ``noun`` is the counted noun phrase, ``party`` whose people or things are
    counted (``russian``, ``ukrainian``, ...), ``per`` the period of a rate or a delta, ``as_of`` the day up to which
    is counted, ``claim`` the index of the claim whose statement holds the figure.

    >>> Figure(Span(0, 12), "at least ten", 10, None, Modifier.AT_LEAST, "count", Category.TANK).high is None
    True
    """

    span: Span = field(validator=one_of(Span))
    text: str
    low: Number | None = field(validator=is_number)
    high: Number | None = field(validator=is_number)
    modifier: Modifier = field(validator=one_of(Modifier))
    unit: str
    category: Category = field(validator=one_of(Category))
    noun: str | None = None
    noun_span: Span | None = field(default=None, validator=optional(Span))
    outcome: Outcome | None = field(default=None, validator=optional(Outcome))
    party: str | None = None
    per: Period | None = field(default=None, validator=optional(Period))
    as_of: dt.date | None = field(default=None, validator=is_day)
    claim: int | None = field(default=None, validator=at_least(0))

    def __attrs_post_init__(self) -> None:
        in_order("a figure", self.low, self.high)
        both_or_neither("noun", self.noun, self.noun_span)


@frozen(repr=False)
class LossStatement(Shown):
    """Counts listed together; ``total`` and ``parts`` are indexes into the report's figures.

    ``residual`` is the total less the sum of the parts and ``balanced`` whether they agree (by interval arithmetic
    where a number is a range); both are None where they cannot be compared.

    >>> LossStatement(Span(0, 60), total=0, parts=(1, 2), residual=0, balanced=True).parts
    (1, 2)
    """

    span: Span = field(validator=one_of(Span))
    total: int | None = field(validator=at_least(0))
    parts: tuple[int, ...] = field(validator=is_tuple)
    residual: Number | None = field(default=None, validator=is_number)
    balanced: bool | None = None


@frozen(repr=False)
class Personnel(Shown):
    """A named person, or a body of people (``kind`` group, ``count`` the index of its figure).

    ``name`` is the fullest form, without rank or role; ``rank_grade`` the NATO grade of ``rank`` where there is one;
    ``mentions`` are all places that are safely theirs, in text order.  ``event`` is what the passage says happened to
    them, ``event_claim`` the index of the claim that says it.

    >>> Personnel(PersonnelKind.PERSON, "Ivo Brandt", Span(8, 18), (Span(8, 18),), rank="Colonel").rank
    'Colonel'
    """

    kind: PersonnelKind = field(validator=one_of(PersonnelKind))
    name: str
    span: Span = field(validator=one_of(Span))
    mentions: tuple[Span, ...] = field(validator=is_tuple)
    rank: str | None = None
    rank_grade: str | None = None
    roles: tuple[str, ...] = field(default=(), validator=is_tuple)
    affiliation: str | None = None
    nationality: str | None = None
    event: Event | None = field(default=None, validator=optional(Event))
    event_date: dt.date | None = field(default=None, validator=is_day)
    event_claim: int | None = field(default=None, validator=at_least(0))
    count: int | None = field(default=None, validator=at_least(0))
    place: str | None = None


@frozen(repr=False)
class Citation(Shown):
    """A numbered source: its markers in the body, its endnote, and the addresses, outlets and platforms it names.

    ``urls`` are whole again where the note writes " dot " for a stop; ``platforms`` say where each outlet lives.

    >>> Citation(4, (Span(9, 12),), urls=("https://t.me/quay/1",), outlets=("t.me/quay",)).outlets
    ('t.me/quay',)
    """

    number: int = field(validator=at_least(0))
    markers: tuple[Span, ...] = field(default=(), validator=is_tuple)
    note: Span | None = field(default=None, validator=optional(Span))
    urls: tuple[str, ...] = field(default=(), validator=is_tuple)
    outlets: tuple[str, ...] = field(default=(), validator=is_tuple)
    platforms: tuple[Platform, ...] = field(default=(), validator=is_tuple)
