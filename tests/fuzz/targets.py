"""What is fuzzed: each target takes any bytes and raises only where a law is broken."""

from __future__ import annotations

import datetime as dt
import functools
import gzip
import logging
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import conflictnotes as cn
import conflictnotes.readers.html
import conflictnotes.readers.markdown
import conflictnotes.readers.pdf
from conflictnotes.display import to_html
from conflictnotes.records import from_json, json_schema, to_json
from tests.hostile import TOKENS
from tests.spans import wrong_spans

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["TARGETS"]

DAY = dt.date(2031, 5, 7)
_FORMATS = (".txt", ".md", ".html", ".pdf", ".txt.gz", ".html.gz")


def text_of(data: bytes) -> str:
    """A text that ``data`` stands for: its own characters, or a token of the domain for every byte.

    Bytes alone would take a fuzzer very long to a sentence; tokens alone would never be odd enough.
    """
    if data[:1] < b"\x40":
        return data[1:].decode("utf-8", "surrogatepass" if data[:1] < b"\x08" else "replace")
    return "".join(TOKENS[byte % len(TOKENS)] for byte in data[1:])


def _total(data: bytes) -> str:
    try:
        return text_of(data)
    except UnicodeDecodeError:
        return data[1:].decode("latin-1")


def parse_report(data: bytes) -> None:
    """The whole report: in bounds, the same each time, and back from JSON unchanged."""
    text = _total(data)
    report = cn.parse_report(text, date=DAY)
    assert report.text == text
    assert wrong_spans(report) == []
    assert cn.parse_report(text, date=DAY) == report
    assert from_json(to_json(report)) == report


def _in_bounds(text: str, items: tuple[object, ...], kind: str) -> None:
    """The items of one kind stand in the text."""
    assert wrong_spans(cn.Report(text, **{kind: items})) == []  # type: ignore[arg-type]  # kind names the field


def parse_takeaways(data: bytes) -> None:
    """Takeaways alone."""
    text = _total(data)
    _in_bounds(text, cn.parse_takeaways(text), "takeaways")


def parse_figures(data: bytes) -> None:
    """Figures alone, as the whole report has them."""
    text = _total(data)
    assert cn.parse_figures(text, DAY) == cn.parse_report(text, date=DAY).figures


def parse_losses(data: bytes) -> None:
    """Losses alone: their indexes count the figures."""
    text = _total(data)
    figures = cn.parse_figures(text, DAY)
    for loss in cn.parse_losses(text, DAY):
        assert loss.span.end <= len(text)
        assert all(index < len(figures) for index in (*loss.parts, loss.total or 0))


def parse_claims(data: bytes) -> None:
    """Claims alone."""
    text = _total(data)
    _in_bounds(text, cn.parse_claims(text, DAY), "claims")


def parse_personnel(data: bytes) -> None:
    """People alone."""
    text = _total(data)
    for person in cn.parse_personnel(text):
        assert person.mentions
        assert all(mention.end <= len(text) for mention in person.mentions)


def to_records(data: bytes) -> None:
    """Flat records, with prose and without."""
    report = cn.parse_report(_total(data))
    assert cn.to_records(report).keys() == cn.to_records(report, prose=False).keys()


def show(data: bytes) -> None:
    """The report as people see it."""
    report = cn.parse_report(_total(data))
    assert str(report)
    assert repr(report)
    assert to_html(report)


@functools.cache
def _json() -> bytes:
    """The JSON of a report that has something of every kind."""
    return to_json(cn.parse_report("".join(TOKENS), date=DAY)).encode("utf-8", "replace")


def read_json(data: bytes) -> None:
    """JSON from anywhere: a report, or the one documented error.

    From the third byte on, ``data`` stands at a place of a true report that the first two choose.
    """
    assert json_schema()
    place = int.from_bytes(data[:2], "big") * len(_json()) >> 16
    source = data if data[:1] == b"\xff" else _json()[:place] + data[2:] + _json()[place + len(data[2:]) :]
    try:
        report = from_json(source)
    except cn.FormatError:
        return
    assert from_json(to_json(report)) == report


def read_report(data: bytes) -> None:
    """A file from anywhere: a report, or the one documented error."""
    logging.disable()  # the PDF reader logs what is broken
    suffix = _FORMATS[data[0] % len(_FORMATS)] if data else ".txt"
    content = data[2:] if data[1:2] < b"\x40" else _total(data[1:]).encode("utf-8", "surrogatepass")
    if suffix.endswith(".gz") and data[0] & 1:
        content = gzip.compress(content)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"report{suffix}")
        path.write_bytes(content)
        try:
            report = cn.read_report(path)
        except cn.ReadError:
            return
    assert wrong_spans(report) == []


def extract_batches(data: bytes) -> None:
    """Arrow batches: one row for each text."""
    import pyarrow as pa

    from conflictnotes.arrow import extract_batches as extract

    text = _total(data).encode("utf-8", "replace").decode()
    batch = pa.RecordBatch.from_pydict({"id": [1], "text": [text], "date": [DAY]})
    rows = [row for part in extract([batch], kind="nested") for row in part.to_pylist()]
    assert [row["length"] for row in rows] == [len(text)]


TARGETS: dict[str, Callable[[bytes], None]] = {
    target.__name__: target
    for target in (
        parse_report,
        parse_takeaways,
        parse_figures,
        parse_losses,
        parse_claims,
        parse_personnel,
        to_records,
        show,
        read_json,
        read_report,
        extract_batches,
    )
}
