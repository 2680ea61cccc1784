"""What the fields of the types must hold.  Cheap, for every record of every report passes through them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from attrs import Attribute

    Check = Callable[[Any, Attribute[Any], Any], None]

__all__ = [
    "at_least",
    "both_or_neither",
    "in_order",
    "is_aware",
    "is_day",
    "is_number",
    "is_percent",
    "is_tuple",
    "one_of",
    "optional",
]

_WHOLE = 100  # per cent


def is_day(_: object, attribute: Attribute[Any], value: Any) -> None:
    """A date is a day: a ``datetime`` would compare unequal to the same day read back from JSON."""
    if value is not None and type(value) is not dt.date:
        raise TypeError(f"{attribute.name} must be a datetime.date, not {type(value).__name__}")


def is_aware(_: object, attribute: Attribute[Any], value: Any) -> None:
    """A moment knows its time zone: 3 pm in Washington is no moment in Kyiv."""
    if value is not None and (not isinstance(value, dt.datetime) or value.tzinfo is None):
        raise TypeError(f"{attribute.name} must be a datetime with a time zone, not {value!r}")


def is_percent(_: object, attribute: Attribute[Any], value: Any) -> None:
    """A probability in per cent."""
    if value is not None and not 0 <= value <= _WHOLE:
        raise ValueError(f"{attribute.name} must lie within 0 to 100, not {value}")


def is_number(_: object, attribute: Attribute[Any], value: Any) -> None:
    """An exact number: whole, or a decimal that is a number."""
    if value is None or type(value) is int:
        return
    if type(value) is not Decimal:
        raise TypeError(f"{attribute.name} must be an int or a Decimal, not {type(value).__name__}")
    if not value.is_finite():
        raise ValueError(f"{attribute.name} must be a finite number, not {value}")


def is_tuple(_: object, attribute: Attribute[Any], value: Any) -> None:
    """Several things stand in a tuple: a list could be changed behind the record's back."""
    if type(value) is not tuple:
        raise TypeError(f"{attribute.name} must be a tuple, not {type(value).__name__}")


@cache
def one_of(kind: type) -> Check:
    """The field holds a ``kind``."""

    def check(_: object, attribute: Attribute[Any], value: Any) -> None:
        if type(value) is not kind:
            raise TypeError(f"{attribute.name} must be of type {kind.__name__}, not {value!r}")

    return check


@cache
def optional(kind: type) -> Check:
    """The field holds a ``kind`` or None."""

    def check(_: object, attribute: Attribute[Any], value: Any) -> None:
        if value is not None and type(value) is not kind:
            raise TypeError(f"{attribute.name} must be of type {kind.__name__} or None, not {value!r}")

    return check


@cache
def at_least(lowest: int) -> Check:
    """The field holds nothing below ``lowest``."""

    def check(_: object, attribute: Attribute[Any], value: Any) -> None:
        if value is not None and value < lowest:
            raise ValueError(f"{attribute.name} must be {lowest} or more, not {value}")

    return check


def both_or_neither(name: str, words: str | None, span: object) -> None:
    """Words that stand in the text have a span, and a span has its words."""
    if (words is None) != (span is None):
        raise ValueError(f"{name} and {name}_span go together: {words!r} and {span!r}")


def in_order(name: str, low: int | Decimal | None, high: int | Decimal | None) -> None:
    """The lower end is not above the upper one."""
    if low is not None and high is not None and low > high:
        raise ValueError(f"{name} cannot run from {low} down to {high}")
