"""JSON out and back in: every field of a report, exactly."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, cast, get_args

from conflictnotes.errors import FormatError
from conflictnotes.model import Report, Span, enums
from conflictnotes.records.schema import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable

    from cattrs import Converter

__all__ = ["from_json", "to_json"]


def to_json(report: Report, *, indent: int | None = None) -> str:
    """The whole report as JSON, of the form that :func:`json_schema` describes.

    Spans are ``[start, end]``, dates ISO strings, exact decimals strings (``"2.70"``) and whole numbers numbers.

    >>> to_json(Report("It fell."))[:33]
    '{"version": 1, "text": "It fell."'
    """
    import json  # here and below: a program that only parses does not pay for it

    return json.dumps({"version": VERSION, **_converter().unstructure(report)}, ensure_ascii=False, indent=indent)


def from_json(source: str | bytes) -> Report:
    """The report that :func:`to_json` wrote; equal to the one that went in.

    Raises :class:`FormatError`, which names the place, when ``source`` is not of that form.

    >>> from_json(to_json(Report("It fell."))).text
    'It fell.'
    >>> from_json('{"version": 1, "text": "It fell.", "title": 5}')
    Traceback (most recent call last):
    conflictnotes.errors.FormatError: $.title: must be a string, not 5
    """
    import json

    try:
        value = json.loads(source)
    except (ValueError, RecursionError) as error:
        raise FormatError("$", f"is no JSON: {error}") from error
    if not isinstance(value, dict):
        raise FormatError("$", "must be an object")
    version = value.pop("version", None)
    if version != VERSION:
        raise FormatError("$.version", f"must be {VERSION}, not {_shown(version)}")
    from cattrs import BaseValidationError

    try:
        return _converter().structure(value, Report)
    except BaseValidationError as error:
        raise _format_error(error) from error


def _format_error(error: Exception) -> FormatError:
    """The first thing that is wrong, and how many more there are."""
    import re

    from cattrs import transform_error

    first, *more = transform_error(error, format_exception=_reason)
    reason, _, path = first.rpartition(" @ ")
    misplaced = re.match(r"(\w+\[\d+\][\w.\[\]]*) ", reason)  # the report's own check names the item
    if misplaced:
        path, reason = f"{path}.{misplaced[1]}", reason[misplaced.end() :]
    return FormatError(path, reason + (f" (and {len(more)} more)" if more else ""))


def _reason(error: BaseException, kind: type | None) -> str:
    from cattrs import ForbiddenExtraKeysError

    if isinstance(error, ForbiddenExtraKeysError):
        return f"has no field called {', '.join(sorted(map(repr, error.extra_fields)))}"
    if isinstance(error, KeyError):
        return "is missing"
    return str(error) or f"is no {getattr(kind, '__name__', kind)}"


def _shown(value: object) -> str:
    import json

    shown = json.dumps(value, ensure_ascii=False, default=str)
    return shown if len(shown) <= 40 else f"{shown[:39]}…"  # noqa: PLR2004 - as much as fits a line


@cache
def _converter() -> Converter:
    """A converter of our own, strict where cattrs would coerce; made on first use, for cattrs is not light."""
    from cattrs import Converter

    converter = Converter(forbid_extra_keys=True)
    converter.register_unstructure_hook(Span, lambda span: [span.start, span.end])
    converter.register_unstructure_hook(Decimal, str)
    converter.register_unstructure_hook(dt.date, dt.date.isoformat)
    converter.register_unstructure_hook(dt.datetime, dt.datetime.isoformat)
    for kind, name in ((str, "a string"), (int, "a whole number"), (bool, "true or false")):
        converter.register_structure_hook(kind, _exactly(kind, name))
    converter.register_structure_hook(Span, _span)
    converter.register_structure_hook(dt.date, _date)
    converter.register_structure_hook(dt.datetime, _moment)
    converter.register_structure_hook_func(lambda kind: {int, Decimal} <= set(get_args(kind)), _number)
    for kind in vars(enums).values():
        if isinstance(kind, type) and issubclass(kind, Enum):
            converter.register_structure_hook(kind, _member)
    converter.register_structure_hook_factory(
        lambda kind: getattr(kind, "__origin__", None) is tuple, lambda kind: _tuple_of(get_args(kind)[0], converter)
    )
    return converter


def _exactly(kind: type, name: str) -> Callable[[Any, Any], Any]:
    def structure(value: Any, _: Any) -> Any:  # noqa: ANN401 - JSON holds anything
        if type(value) is not kind:
            raise TypeError(f"must be {name}, not {_shown(value)}")
        return value

    return structure


def _span(value: object, _: Any) -> Span:  # noqa: ANN401 - cattrs hands the type over
    match value:
        case [int(start), int(end)] if not isinstance(start, bool) and not isinstance(end, bool):
            return Span(start, end)
    raise TypeError(f"must be a pair of offsets, not {_shown(value)}")


def _date(value: object, _: Any) -> dt.date:  # noqa: ANN401 - likewise
    with suppress(TypeError, ValueError):
        date = dt.date.fromisoformat(cast("str", value))
        if date.isoformat() == value:  # Python reads week dates and dates without hyphens too
            return date
    raise TypeError(f"must be an ISO date, not {_shown(value)}")


def _moment(value: object, _: Any) -> dt.datetime:  # noqa: ANN401 - likewise
    with suppress(TypeError, ValueError):
        return dt.datetime.fromisoformat(cast("str", value))
    raise TypeError(f"must be an ISO date and time, not {_shown(value)}")


def _number(value: object, _: Any) -> int | Decimal | None:  # noqa: ANN401 - likewise
    if value is None or type(value) is int:
        return value
    with suppress(TypeError, InvalidOperation):
        number = Decimal(cast("str", value))
        if isinstance(value, str) and number.is_finite() and str(number) == value:
            return number
    raise TypeError(f"must be a whole number or a decimal in a string, not {_shown(value)}")


def _member(value: object, kind: type[Enum]) -> Enum:
    try:
        return kind(value)
    except ValueError:
        options = ", ".join(str(member.value) for member in kind)
        raise ValueError(f"must be one of {options}, not {_shown(value)}") from None


def _tuple_of(item: Any, converter: Converter) -> Callable[[Any, Any], tuple[Any, ...]]:  # noqa: ANN401 - any type
    items = list[item]

    def structure(value: object, _: Any) -> tuple[Any, ...]:  # noqa: ANN401 - cattrs hands the type over
        if not isinstance(value, list):
            raise TypeError(f"must be a list, not {_shown(value)}")
        return tuple(converter.structure(value, items))

    return structure
