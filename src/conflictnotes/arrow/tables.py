"""Reports to tables, in memory or in Parquet files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from conflictnotes.arrow.schemas import DIGITS, KINDS, NUMBERS, PLACES, SPANS, schema
from conflictnotes.readers import Reports
from conflictnotes.records import to_records

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator
    from decimal import Decimal

    from conflictnotes.model import Report

    Named = Iterable[Report] | Iterable[tuple[str, Report]] | Mapping[str, Report]

__all__ = ["Rows", "as_rows", "record_batch", "to_arrow", "warning_row", "write_parquet"]

Rows = dict[str, list[dict[str, Any]]]

_TOO_LONG = 10 ** (DIGITS - PLACES)
_REPORTS = 64  # reports that are held before they are written
_SURROGATE = re.compile("[\ud800-\udfff]")


def to_arrow(reports: Named, *, prose: bool = True) -> dict[str, pa.Table]:
    """One table for each kind, with the records of all ``reports``.

    ``id`` is the key of a mapping, or the first of each pair; the path of the file for what ``read_reports`` gives; for
    bare reports their number from 0, as a string.  ``prose=False`` leaves every sentence out.

    >>> from conflictnotes.parse import parse_report
    >>> tables = to_arrow({"2024-11-23": parse_report("Quiet.")})
    >>> tables["report"].select(["id", "length"]).to_pylist()
    [{'id': '2024-11-23', 'length': 6}]
    """
    rows: Rows = {kind: [] for kind in KINDS}
    for name, report in _named(reports):
        for kind, found in as_rows(report, prose=prose).items():
            rows[kind].extend({"id": name, "index": index, **row} for index, row in enumerate(found))
    return {kind: pa.Table.from_batches([record_batch(rows[kind], schema(kind))]) for kind in KINDS}


def _named(reports: Named) -> Iterator[tuple[str, Report]]:
    """Every report with its id."""
    if isinstance(reports, Reports):
        for report in reports:
            yield Path(reports.path or "").as_posix(), report
        return
    items: Iterable[Any] = reports.items() if isinstance(reports, Mapping) else reports
    for number, item in enumerate(items):
        yield item if isinstance(item, tuple) else (str(number), item)


def write_parquet(reports: Named, folder: str | os.PathLike[str], *, prose: bool = True) -> dict[str, Path]:
    """Write ``claims.parquet``, ``figures.parquet`` and so on into ``folder``; the path of each kind's file.

    ``reports`` may be an iterator over an archive of any size: some are held at a time.  A file gets its name only
    when it is whole.  The metadata of each (``pyarrow.parquet.read_schema(path).metadata``) name the kind and the
    version of the JSON schema.  ``reports`` and ``prose`` are those of :func:`to_arrow`.

    >>> import tempfile
    >>> from conflictnotes.model import Report
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     paths = write_parquet([Report("Quiet.")], folder)
    ...     paths["claims"].name, paths["claims"].exists()
    ('claims.parquet', True)
    """
    from pyarrow import parquet

    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    paths = {kind: target / f"{kind}.parquet" for kind in KINDS}
    parts = {kind: target / f"{kind}.parquet.part" for kind in KINDS}
    named = _named(reports)
    with ExitStack() as tidy:
        for part in parts.values():
            tidy.callback(part.unlink, missing_ok=True)
        with ExitStack() as stack:
            writers = {
                kind: stack.enter_context(parquet.ParquetWriter(part, schema(kind), compression="zstd"))
                for kind, part in parts.items()
            }
            while some := list(islice(named, _REPORTS)):
                for kind, table in to_arrow(some, prose=prose).items():
                    writers[kind].write_table(table)
        for kind, part in parts.items():
            part.replace(paths[kind])
    return paths


def as_rows(report: Report, *, prose: bool) -> Rows:
    """The records of a report, as Arrow takes them."""
    rows: Rows = to_records(report, prose=prose)
    rows["warnings"] = [
        {"code": w.code, "message": w.message, "start": w.span.start, "end": w.span.end} for w in report.warnings
    ]
    for kind, names in NUMBERS.items():
        for row in rows[kind]:
            for name in names:
                if not _fits(row[name]):
                    rows["warnings"].append(warning_row("number-too-long", f"{name} of {kind} is {row[name]}", row))
                    row[name] = None
    for kind, names in SPANS.items():
        for row in rows[kind]:
            for name in names:
                row[name] = [{"start": start, "end": end} for start, end in row[name]]
    return rows


def warning_row(code: str, message: str, row: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """A row of the kind ``warnings``, with the place of ``row`` where there is one."""
    return {"code": code, "message": message, "start": row and row["start"], "end": row and row["end"]}


def _fits(number: int | Decimal | None) -> bool:
    """Whether Arrow's decimal holds the number as it is."""
    if number is None:
        return True
    places = 0 if isinstance(number, int) else number.as_tuple().exponent
    return isinstance(places, int) and places >= -PLACES and abs(number) < _TOO_LONG


def record_batch(rows: list[dict[str, Any]], to: pa.Schema) -> pa.RecordBatch:
    """``rows`` as Arrow; a character that UTF-8 does not have is replaced, the common case is not looked through."""
    try:
        return pa.RecordBatch.from_pylist(rows, schema=to)
    except UnicodeEncodeError:
        return pa.RecordBatch.from_pylist([_without_surrogates(row) for row in rows], schema=to)


def _without_surrogates(value: Any) -> Any:  # noqa: ANN401 - rows hold strings, numbers, lists and dictionaries
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, dict):
        return {name: _without_surrogates(each) for name, each in value.items()}
    return [_without_surrogates(each) for each in value] if isinstance(value, list) else value
