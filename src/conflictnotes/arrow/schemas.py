"""The fields of every kind and their Arrow types."""

from __future__ import annotations

import pyarrow as pa

from conflictnotes.records import VERSION

__all__ = ["DIGITS", "KINDS", "NESTED", "NUMBERS", "PLACES", "SPANS", "TEXT", "schema", "schemas"]

PLACES = 6  # decimal places of a number
DIGITS = 38  # digits of a number in all

_WHOLE = pa.int64()
TEXT = pa.string()
_TEXTS = pa.list_(pa.field("item", TEXT, nullable=False))
_WHOLES = pa.list_(pa.field("item", _WHOLE, nullable=False))
_DAY = pa.date32()
_INSTANT = pa.timestamp("us", tz="UTC")
_NUMBER = pa.decimal128(DIGITS, PLACES)
_SPAN = pa.struct([pa.field("start", _WHOLE, nullable=False), pa.field("end", _WHOLE, nullable=False)])
_SPANS = pa.list_(pa.field("item", _SPAN, nullable=False))

# The fields of every kind, in the order of the records.
_FIELDS: dict[str, dict[str, pa.DataType]] = {
    "report": {
        "title": TEXT,
        "date": _DAY,
        "cutoff": _INSTANT,
        "publisher": TEXT,
        "series": TEXT,
        "authors": _TEXTS,
        "url": TEXT,
        "length": _WHOLE,
    },
    "sections": {"title": TEXT, "level": _WHOLE, "objective": TEXT, "start": _WHOLE, "end": _WHOLE},
    "takeaways": {
        "number": _WHOLE,
        "text": TEXT,
        "start": _WHOLE,
        "end": _WHOLE,
        "elaborated_start": _WHOLE,
        "elaborated_end": _WHOLE,
    },
    "claims": {
        "start": _WHOLE,
        "end": _WHOLE,
        "source": TEXT,
        "source_start": _WHOLE,
        "source_end": _WHOLE,
        "resolved": TEXT,
        "source_kind": TEXT,
        "nationality": TEXT,
        "anonymous": pa.bool_(),
        "via": _TEXTS,
        "cue": TEXT,
        "cue_start": _WHOLE,
        "cue_end": _WHOLE,
        "stance": TEXT,
        "veracity": TEXT,
        "likelihood": TEXT,
        "date": _DAY,
        "content": TEXT,
        "content_start": _WHOLE,
        "content_end": _WHOLE,
        "citations": _WHOLES,
    },
    "assessments": {
        "start": _WHOLE,
        "end": _WHOLE,
        "text": TEXT,
        "hedge": TEXT,
        "hedge_start": _WHOLE,
        "hedge_end": _WHOLE,
        "likelihood": TEXT,
        "probability_low": _WHOLE,
        "probability_high": _WHOLE,
        "citations": _WHOLES,
    },
    "figures": {
        "start": _WHOLE,
        "end": _WHOLE,
        "text": TEXT,
        "low": _NUMBER,
        "high": _NUMBER,
        "modifier": TEXT,
        "unit": TEXT,
        "noun": TEXT,
        "noun_start": _WHOLE,
        "noun_end": _WHOLE,
        "category": TEXT,
        "outcome": TEXT,
        "party": TEXT,
        "per": TEXT,
        "as_of": _DAY,
        "claim": _WHOLE,
    },
    "losses": {
        "start": _WHOLE,
        "end": _WHOLE,
        "total": _WHOLE,
        "parts": _WHOLES,
        "residual": _NUMBER,
        "balanced": pa.bool_(),
    },
    "personnel": {
        "kind": TEXT,
        "name": TEXT,
        "rank": TEXT,
        "roles": _TEXTS,
        "affiliation": TEXT,
        "nationality": TEXT,
        "event": TEXT,
        "event_date": _DAY,
        "count": _WHOLE,
        "mentions": _SPANS,
    },
    "citations": {"number": _WHOLE, "markers": _SPANS, "urls": _TEXTS, "outlets": _TEXTS, "platforms": _TEXTS},
    "warnings": {"code": TEXT, "message": TEXT, "start": _WHOLE, "end": _WHOLE},
}
KINDS = tuple(_FIELDS)
"""The kinds of records, each a table: those of ``to_records``, and ``warnings``."""
NESTED = "nested"
"""The kind that holds all others: one row for each report, every list of records a column of structs."""

NUMBERS = {kind: tuple(n for n, type_ in fields.items() if type_ is _NUMBER) for kind, fields in _FIELDS.items()}
SPANS = {kind: tuple(n for n, type_ in fields.items() if type_ is _SPANS) for kind, fields in _FIELDS.items()}


def schema(kind: str) -> pa.Schema:
    """The schema of one kind's table; its metadata names the kind and the version of the JSON schema.

    >>> schema("losses").names
    ['id', 'index', 'start', 'end', 'total', 'parts', 'residual', 'balanced']
    >>> schema("losses").metadata[b"conflictnotes.kind"]
    b'losses'
    """
    if kind == NESTED:
        fields = {**_FIELDS["report"], **{k: pa.list_(_struct(k)) for k in KINDS if k != "report"}}
    elif kind in _FIELDS:
        fields = _FIELDS[kind] if kind == "report" else {"index": _WHOLE, **_FIELDS[kind]}
    else:
        raise ValueError(f"there is no kind {kind!r}; the kinds are {', '.join((*KINDS, NESTED))}")
    named = {"conflictnotes.kind": kind, "conflictnotes.schema_version": str(VERSION)}
    return pa.schema({"id": TEXT, **fields}, metadata=named)


def _struct(kind: str) -> pa.DataType:
    return pa.struct(list(_FIELDS[kind].items()))


def schemas() -> dict[str, pa.Schema]:
    """The schema of every kind that :func:`to_arrow` gives a table for.

    >>> list(schemas())[:3]
    ['report', 'sections', 'takeaways']
    """
    return {kind: schema(kind) for kind in KINDS}
