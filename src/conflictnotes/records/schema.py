"""The JSON form of a report as a JSON Schema, derived from the types so that the two cannot part."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

import attrs

from conflictnotes.model import Report, Span

__all__ = ["VERSION", "json_schema"]

VERSION = 1
"""Of the JSON form: raised when a field changes its meaning or goes; a new optional field leaves it."""

Schema = dict[str, Any]

_PLAIN: dict[Any, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    NoneType: {"type": "null"},
    Decimal: {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?(E[+-]?[0-9]+)?$", "description": "an exact decimal"},
    dt.date: {"type": "string", "format": "date"},
    dt.datetime: {"type": "string", "format": "date-time"},
    Span: {
        "type": "array",
        "items": {"type": "integer", "minimum": 0},
        "minItems": 2,
        "maxItems": 2,
        "description": "start and end, in characters of the text, end exclusive",
    },
}


def json_schema() -> Schema:
    """The JSON Schema (draft 2020-12) of what :func:`to_json` writes and :func:`from_json` reads.

    >>> json_schema()["properties"]["version"]
    {'const': 1}
    """
    definitions: dict[str, Schema] = {}
    report = _object(Report, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:conflictnotes:report:{VERSION}",
        **report,
        "properties": {"version": {"const": VERSION}, **report["properties"]},
        "required": ["version", *report["required"]],
        "$defs": dict(sorted(definitions.items())),
    }


def _object(kind: type[Any], definitions: dict[str, Schema]) -> Schema:
    fields = attrs.fields(attrs.resolve_types(kind))
    return {
        "title": kind.__name__,
        "description": _first_paragraph(kind),
        "type": "object",
        "properties": {field.name: _value(field.type, definitions) for field in fields},
        "required": [field.name for field in fields if field.default is attrs.NOTHING],
        "additionalProperties": False,
    }


def _first_paragraph(kind: type[Any]) -> str:
    return " ".join((kind.__doc__ or "").partition("\n\n")[0].replace("``", "").split())


def _value(kind: Any, definitions: dict[str, Schema]) -> Schema:  # noqa: ANN401 - any annotation of a field
    if kind in _PLAIN:
        return dict(_PLAIN[kind])
    if get_origin(kind) in {Union, UnionType}:
        return {"anyOf": [_value(option, definitions) for option in get_args(kind)]}
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _value(get_args(kind)[0], definitions)}
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}
        definitions[kind.__name__] = (
            {"title": kind.__name__, "enum": [member.value for member in kind]}
            if issubclass(kind, Enum)
            else _object(kind, definitions)
        )
    return {"$ref": f"#/$defs/{kind.__name__}"}
