"""What stands in a report: takeaways, claims, assessments, figures, losses, personnel, citations, sections."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import Attribute, field, frozen

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

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Assessment", "Citation", "Claim", "Figure", "LossStatement", "Personnel", "Section", "Takeaway"]

Number = int | Decimal
_WHOLE = 100  # per cent


def is_day(_: object, attribute: Attribute[Any], value: Any) -> None:
    """A date is a day: a ``datetime`` would compare unequal to the same day read back from JSON."""
    if value is not None and type(value) is not dt.date:
        raise TypeError(f"{attribute.name} must be a datetime.date, not {type(value).__name__}")


def _is_percent(_: object, attribute: Attribute[Any], value: Any) -> None:
    if value is not None and not 0 <= value <= _WHOLE:
        raise ValueError(f"{attribute.name} must lie within 0 to 100, not {value}")


def _is_number(_: object, attribute: Attribute[Any], value: Any) -> None:
    if value is not None and type(value) not in (int, Decimal):
        raise TypeError(f"{attribute.name} must be an int or a Decimal, not {type(value).__name__}")


def _at_least(lowest: int) -> Callable[[Any, Attribute[Any], Any], None]:
    def check(_: object, attribute: Attribute[Any], value: Any) -> None:
        if value is not None and value < lowest:
            raise ValueError(f"{attribute.name} must be {lowest} or more, not {value}")

    return check


@frozen
class Section(Shown):
    """A headed part of the body; ``span`` runs from the heading to the next heading of the same or a higher level."""

    title: str
    level: int = field(validator=_at_least(1))
    objective: str | None
    span: Span


@frozen
class Takeaway(Shown):
    """An item of a key-takeaways block: its words without bullet or number, white space folded.

    ``elaborated`` is the body paragraph that opens with the takeaway or restates it.
    """

    number: int = field(validator=_at_least(1))
    text: str
    span: Span
    elaborated: Span | None = None


@frozen
class Claim(Shown):
    """A proposition that somebody puts forward: source, cue and content.

    ``source`` is the immediate source's noun phrase (None for "reportedly"), ``resolved`` the full name that a pronoun
    or a bare surname stands for, ``via`` the chain of those who relay it, outermost first.  ``date`` is the day on
    which the statement was made; ``date_span`` covers the words that give it, also when they could not be resolved.
    """

    span: Span
    source: str | None
    source_span: Span | None
    cue: str
    cue_span: Span
    stance: Stance
    content: str | None = None
    content_span: Span | None = None
    resolved: str | None = None
    source_kind: SourceKind | None = None
    nationality: str | None = None
    anonymous: bool = False
    via: tuple[str, ...] = ()
    veracity: Veracity | None = None
    likelihood: Likelihood | None = None
    date: dt.date | None = field(default=None, validator=is_day)
    date_span: Span | None = None
    citations: tuple[int, ...] = ()


@frozen
class Assessment(Shown):
    """A hedged judgement in the author's own voice; ``text`` is its sentence, white space folded.

    ``probability_low`` and ``probability_high`` are the per cent that ICD 203 gives the term, None where it gives none.
    """

    span: Span
    text: str
    hedge: str
    hedge_span: Span
    likelihood: Likelihood
    probability_low: int | None = field(default=None, validator=_is_percent)
    probability_high: int | None = field(default=None, validator=_is_percent)
    citations: tuple[int, ...] = ()


@frozen
class Figure(Shown):
    """A number that counts or measures.

    ``low`` and ``high`` are exact (``int`` or ``Decimal``), equal for an exact number, None for an open end and both
    None for a number that could not be settled.  ``noun`` is the counted noun phrase, ``party`` whose people or things
    are counted, ``claim`` the index of the claim whose statement holds the figure.
    """

    span: Span
    text: str
    low: Number | None = field(validator=_is_number)
    high: Number | None = field(validator=_is_number)
    modifier: Modifier
    unit: str
    category: Category
    noun: str | None = None
    noun_span: Span | None = None
    outcome: Outcome | None = None
    party: str | None = None
    per: Period | None = None
    as_of: dt.date | None = field(default=None, validator=is_day)
    claim: int | None = field(default=None, validator=_at_least(0))


@frozen
class LossStatement(Shown):
    """Counts listed together; ``total`` and ``parts`` are indexes into the report's figures.

    ``residual`` is the total less the sum of the parts and ``balanced`` whether they agree (by interval arithmetic
    where a number is a range); both are None where they cannot be compared.
    """

    span: Span
    total: int | None = field(validator=_at_least(0))
    parts: tuple[int, ...]
    residual: Number | None = field(default=None, validator=_is_number)
    balanced: bool | None = None


@frozen
class Personnel(Shown):
    """A named person, or a body of people (``kind`` group, ``count`` its figure); ``mentions`` in text order."""

    kind: PersonnelKind
    name: str
    span: Span
    mentions: tuple[Span, ...]
    rank: str | None = None
    rank_grade: str | None = None
    roles: tuple[str, ...] = ()
    affiliation: str | None = None
    nationality: str | None = None
    event: Event | None = None
    event_date: dt.date | None = field(default=None, validator=is_day)
    event_claim: int | None = field(default=None, validator=_at_least(0))
    count: int | None = field(default=None, validator=_at_least(0))
    place: str | None = None


@frozen
class Citation(Shown):
    """A numbered source: its markers in the body, its endnote, and the addresses, outlets and platforms it names."""

    number: int = field(validator=_at_least(0))
    markers: tuple[Span, ...] = ()
    note: Span | None = None
    urls: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    platforms: tuple[Platform, ...] = ()
