"""Record batches of texts to record batches of records."""

from __future__ import annotations

import datetime as dt
import warnings
from typing import TYPE_CHECKING, Any, NamedTuple

import pyarrow as pa
from attrs import frozen

from conflictnotes.arrow.schemas import KINDS, NESTED, TEXT, schema
from conflictnotes.arrow.tables import as_rows, record_batch, warning_row
from conflictnotes.errors import ReadWarning
from conflictnotes.parse import parse_report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from conflictnotes.arrow.tables import Rows
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["BadRow", "extract_batches"]

_ROWS = 8192  # rows after which a batch is handed out: memory stays flat however many texts come in one batch


class BadRow(NamedTuple):
    """A row that gave no report, or not all of it: its id, and why.

    >>> import pyarrow as pa
    >>> bad = []
    >>> texts = pa.record_batch({"id": ["a", "b"], "text": ["Two tanks burned.", None]})
    >>> _ = list(extract_batches([texts], kind="figures", on_error=bad.append))
    >>> [row.id for row in bad]
    ['b']
    """

    id: str | None
    reason: str


def extract_batches(
    batches: Iterable[pa.RecordBatch],
    *,
    kind: str = "claims",
    prose: bool = True,
    vocabulary: Vocabulary | None = None,
    on_error: Callable[[BadRow], None] | None = None,
) -> Iterator[pa.RecordBatch]:
    """Record batches of texts in, record batches of one kind of records out, always with ``schema(kind)``.

    ``batches`` have the columns ``id``, ``text`` and, where it is known, ``date`` (a date, a timestamp or an ISO
    string); other columns are not read.  Anything with an Arrow stream will do too: a table, a Polars frame, a DuckDB
    relation.  The columns are read in place, and ``id`` is taken over without a detour through Python.

    A row whose text is missing or broken gives no records and a row whose date makes no sense is read without it; both
    are told to ``on_error``, or as a ``ReadWarning``, and stand in the kind ``warnings``.  With ``kind="nested"`` every
    text gives exactly one row, which holds the records of all kinds.

    >>> texts = pa.RecordBatch.from_pydict({"id": [7], "text": ["Quiet."]})
    >>> [batch.to_pylist()[0]["length"] for batch in extract_batches([texts], kind="report")]
    [6]
    """
    to = schema(kind)
    tell = on_error or _warn
    stream = getattr(batches, "__arrow_c_stream__", None)
    for batch in pa.RecordBatchReader.from_stream(batches) if stream else batches:
        missing = {"id", "text"} - set(batch.schema.names)
        if missing:
            raise ValueError(f"record batches need the columns id and text; {', '.join(sorted(missing))} is missing")
        yield from _extract(batch, to, _Extractor(kind, prose, vocabulary, tell))


def _warn(row: BadRow) -> None:
    warnings.warn(f"row {row.id}: {row.reason}", ReadWarning, stacklevel=2)


def _extract(batch: pa.RecordBatch, to: pa.Schema, extractor: _Extractor) -> Iterator[pa.RecordBatch]:
    """The records of one batch of texts."""
    ids = batch.column("id").cast(TEXT)
    texts = batch.column("text")
    dates = batch.column("date") if "date" in batch.schema.names else None
    rows: list[dict[str, Any]] = []
    origins: list[int] = []
    for number in range(batch.num_rows):
        found = extractor.rows(ids[number], texts[number], None if dates is None else dates[number])
        rows.extend(found)
        origins.extend([number] * len(found))
        if rows and (len(rows) >= _ROWS or number == batch.num_rows - 1):
            columns = record_batch(rows, to.remove(0)).columns
            yield pa.RecordBatch.from_arrays([ids.take(pa.array(origins)), *columns], schema=to)
            rows, origins = [], []


@frozen
class _Extractor:
    """From a text of a batch to the rows of one kind."""

    kind: str
    prose: bool
    vocabulary: Vocabulary | None
    tell: Callable[[BadRow], None]

    def rows(self, name: pa.Scalar, text: pa.Scalar, date: pa.Scalar | None) -> list[dict[str, Any]]:
        doubts: list[str] = []
        kinds = self._read(text, date, doubts)
        for reason in doubts:
            self.tell(BadRow(name.as_py(), reason))
        kinds.setdefault("warnings", []).extend(warning_row("bad-row", reason) for reason in doubts)
        if self.kind == NESTED:
            report = kinds.pop("report", None) or [{}]
            return [{**report[0], **{kind: kinds.get(kind, []) for kind in KINDS if kind != "report"}}]
        return [{"index": index, **row} for index, row in enumerate(kinds.get(self.kind, ()))]

    def _read(self, text: pa.Scalar, date: pa.Scalar | None, doubts: list[str]) -> Rows:
        try:
            words = text.as_py()
            words = words.decode() if isinstance(words, bytes) else words
            if isinstance(words, str):
                day = _day(date, doubts)
                return as_rows(parse_report(words, date=day, vocabulary=self.vocabulary), prose=self.prose)
            doubts.append("no text" if words is None else f"the text is of type {type(words).__name__}")
        except Exception as error:  # noqa: BLE001 - one text must not end the work on millions of others
            doubts.append(f"{type(error).__name__}: {error}")
        return {}


def _day(date: pa.Scalar | None, doubts: list[str]) -> dt.date | None:
    """The day that a date, a timestamp or an ISO string stands for."""
    try:
        value = date.as_py() if date is not None else None
        if isinstance(value, str):
            return dt.date.fromisoformat(value)
        if isinstance(value, dt.datetime):
            return dt.date(value.year, value.month, value.day)
    except (ValueError, OverflowError) as error:
        doubts.append(f"no date: {error}")
        return None
    if value is None or isinstance(value, dt.date):
        return value
    doubts.append(f"no date: {value!r}")
    return None
