"""Arrow: the records' own fields and values, bad rows told and never fatal, Parquet that says what it is."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import conflictnotes as cn
from conflictnotes.records import VERSION
from conflictnotes.testing.strategies import reports

pa = pytest.importorskip("pyarrow", reason="the extra arrow is not installed")

from conflictnotes.arrow import (  # noqa: E402 - only where Arrow is installed
    KINDS,
    NESTED,
    BadRow,
    extract_batches,
    schema,
    schemas,
    to_arrow,
    write_parquet,
)

if TYPE_CHECKING:
    from pathlib import Path

DAY = dt.date(2031, 5, 7)
PASSAGE = (
    "Harbor Watch, May 7, 2031\n\n"
    "The General Staff said on May 6 that 14 tanks and 2.5 tonnes of fuel burned near the port.[1] "
    "Colonel Ivan Petrov claimed that at least 20 soldiers were killed. The column will likely turn back.\n\n"
    "[1] https://t.me/harbor_watch/14\n"
)


def texts(**columns: Any) -> Any:  # noqa: ANN401 - pyarrow has no types
    return pa.RecordBatch.from_pydict(columns)


def rows(batches: Any, **options: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - likewise
    return [row for batch in extract_batches(batches, **options) for row in batch.to_pylist()]


def as_records(kind: str, table: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - likewise
    """Rows of a table as ``to_records`` has them."""
    found: list[dict[str, Any]] = []
    for row in table.to_pylist():
        for name in ("mentions", "markers"):
            if name in row:
                row[name] = [[span["start"], span["end"]] for span in row[name]]
        assert row.pop("id") == "a"
        assert row.pop("index", 0) == (0 if kind == "report" else len(found))
        found.append(row)
    return found


def without_surrogates(value: Any) -> Any:  # noqa: ANN401 - a record's value
    if isinstance(value, str):
        return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in value)
    return [without_surrogates(each) for each in value] if isinstance(value, list) else value


def test_the_schemas_have_the_fields_of_the_records() -> None:
    records = cn.to_records(cn.parse_report(PASSAGE))
    assert set(KINDS) == {*records, "warnings"}
    for kind, fields in schemas().items():
        for row in records.get(kind, []):
            assert [name for name in fields.names if name not in {"id", "index"}] == list(row)


@given(reports())
def test_every_value_comes_through_exactly(report: cn.Report) -> None:
    tables = to_arrow({"a": report})
    for kind, records in cn.to_records(report).items():
        expected = [{name: without_surrogates(value) for name, value in row.items()} for row in records]
        assert as_records(kind, tables[kind]) == expected


@given(reports())
def test_without_prose_no_sentence_goes_out(report: cn.Report) -> None:
    tables = to_arrow([report], prose=False)
    assert tables["takeaways"]["text"].null_count == len(report.takeaways)
    assert tables["claims"]["content"].null_count == len(report.claims)


@pytest.mark.parametrize(
    ("number", "kept"),
    [
        (0, True),
        (-3, True),
        (Decimal("66.67"), True),
        (Decimal("0.000001"), True),
        (10**32 - 1, True),
        (10**32, False),
        (Decimal("0.0000001"), False),
        (Decimal("1E+3"), True),
        (Decimal("1E+50"), False),
    ],
)
def test_a_number_is_exact_or_null(number: int | Decimal, *, kept: bool) -> None:
    figure = cn.Figure(
        span=cn.Span(0, 4),
        text="some",
        low=number,
        high=number,
        modifier=cn.Modifier.EXACT,
        unit="count",
        category=cn.Category.OTHER,
    )
    tables = to_arrow([cn.Report("some", figures=(figure,))])
    assert tables["figures"]["low"].to_pylist() == [number if kept else None]
    told = [(row["code"], row["start"], row["end"]) for row in tables["warnings"].to_pylist()]
    assert told == ([] if kept else [("number-too-long", 0, 4)] * 2)


def test_lone_surrogates_become_one_character_each() -> None:
    table = to_arrow([cn.Report("x", title="a\ud800\udfffb")])["report"]
    assert table["title"].to_pylist() == ["a\ufffd\ufffdb"]


def test_ids_are_keys_or_numbers_or_files(tmp_path: Path) -> None:
    report = cn.parse_report("Quiet.")
    (tmp_path / "day.txt").write_text("Quiet.", encoding="utf-8")
    for named, expected in (
        ({"a": report, "b": report}, ["a", "b"]),
        ([("a", report), ("b", report)], ["a", "b"]),
        ([report, report], ["0", "1"]),
        (cn.read_reports(tmp_path), [(tmp_path / "day.txt").as_posix()]),
    ):
        assert to_arrow(named)["report"]["id"].to_pylist() == expected


@pytest.mark.parametrize("kind", [*KINDS, NESTED])
def test_batches_give_what_tables_give(kind: str) -> None:
    batch = texts(id=["a", "b"], text=[PASSAGE, "Quiet."], date=[DAY, None])
    found = pa.Table.from_batches(extract_batches([batch, batch], kind=kind), schema(kind))
    assert found.schema == schema(kind)
    if kind != NESTED:
        both = to_arrow([("a", cn.parse_report(PASSAGE, date=DAY)), ("b", cn.parse_report("Quiet."))])[kind]
        assert found.to_pylist() == both.to_pylist() * 2


def test_nested_rows_hold_all_kinds() -> None:
    (row,) = rows([texts(id=["a"], text=[PASSAGE], date=[DAY])], kind=NESTED)
    tables = to_arrow({"a": cn.parse_report(PASSAGE, date=DAY)})
    for kind in set(KINDS) - {"report"}:
        assert row[kind] == tables[kind].drop_columns(["id", "index"]).to_pylist()
    assert row["length"] == len(PASSAGE)


def test_bad_rows_are_told_and_the_others_read() -> None:
    broken = pa.Array.from_buffers(
        pa.string(), 3, [None, pa.py_buffer(b"\0\0\0\0\2\0\0\0\2\0\0\0\10\0\0\0"), pa.py_buffer(b"\xff\xfeQuiet.")]
    )
    batch = pa.RecordBatch.from_arrays([pa.array(["bad", None, "good"]), broken], ["id", "text"])
    told: list[BadRow] = []
    assert [row["id"] for row in rows([batch], kind="report", on_error=told.append)] == [None, "good"]
    assert [row.id for row in told] == ["bad"]
    assert "UnicodeDecodeError" in told[0].reason


@pytest.mark.parametrize(
    ("column", "reason"),
    [
        (["Quiet.", None], "no text"),
        ([b"Quiet.", b"\xff"], "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte"),
    ],
)  # fmt: skip
def test_a_row_without_text_is_told(column: list[Any], reason: str) -> None:
    told: list[BadRow] = []
    batch = texts(id=["a", "b"], text=column)
    assert [row["length"] for row in rows([batch], kind=NESTED, on_error=told.append)] == [6, None]
    assert told == [BadRow("b", reason)]
    warned = rows([batch], kind="warnings", on_error=told.append)
    assert warned == [{"id": "b", "index": 0, "code": "bad-row", "message": reason, "start": None, "end": None}]


def test_bad_rows_warn_by_default() -> None:
    with pytest.warns(cn.ReadWarning, match="row 3: no text"):
        assert rows([texts(id=[3], text=pa.array([None], pa.string()))], kind="report") == []


def test_numbers_for_texts_are_told() -> None:
    told: list[BadRow] = []
    assert rows([texts(id=["a"], text=[5])], kind="claims", on_error=told.append) == []
    assert told == [BadRow("a", "the text is of type int")]


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        (pa.array([DAY]), DAY),
        (pa.array(["2031-05-07"]), DAY),
        (pa.array([dt.datetime(2031, 5, 7, 23, 30)]), DAY),  # noqa: DTZ001 - as engines without zones give it
        (pa.array([dt.datetime(2031, 5, 7, 23, 30, tzinfo=dt.UTC)]), DAY),
        (pa.array([dt.datetime(2031, 5, 7)], pa.timestamp("ns")), DAY),  # noqa: DTZ001 - likewise
        (pa.array([None], pa.date32()), None),
        (pa.array([None]), None),
    ],
)
def test_dates_of_every_kind(date: Any, expected: dt.date | None) -> None:  # noqa: ANN401 - pyarrow has no types
    batch = pa.RecordBatch.from_arrays([pa.array(["a"]), pa.array(["Quiet."]), date], ["id", "text", "date"])
    assert [row["date"] for row in rows([batch], kind="report")] == [expected]


@pytest.mark.parametrize("date", ["7 May 2031", "2031-13-40", "", 5, True])
def test_a_date_that_makes_no_sense_is_told_and_left_out(date: object) -> None:
    told: list[BadRow] = []
    (row,) = rows([texts(id=["a"], text=["Quiet."], date=[date])], kind="report", on_error=told.append)
    assert row["date"] is None
    assert told[0].reason.startswith("no date: ")


def test_columns_that_are_missing_are_an_error() -> None:
    with pytest.raises(ValueError, match="need the columns id and text; text is missing"):
        rows([texts(id=["a"], words=["Quiet."])])


def test_a_kind_that_is_not_there_is_an_error() -> None:
    with pytest.raises(ValueError, match="there is no kind 'tanks'; the kinds are report, sections"):
        rows([], kind="tanks")


def test_text_columns_of_every_kind() -> None:
    for kind in (pa.string(), pa.large_string(), pa.dictionary(pa.int32(), pa.string()), pa.string_view()):
        batch = pa.RecordBatch.from_arrays([pa.array([1]), pa.array(["Quiet."]).cast(kind)], ["id", "text"])
        assert [(row["id"], row["length"]) for row in rows([batch], kind="report")] == [("1", 6)]


def test_anything_with_a_stream_is_read() -> None:
    table = pa.table({"id": ["a", "b"], "text": ["Quiet.", "Still."]})
    for stream in (table, table.to_reader(), iter(table.to_batches(1))):
        assert [row["id"] for row in rows(stream, kind="report")] == ["a", "b"]


def test_ids_are_taken_over_without_python() -> None:
    ids = pa.array(["a", "b", "c"])
    batch = pa.RecordBatch.from_arrays([ids, pa.array(["Quiet."] * 3)], ["id", "text"])
    (found,) = extract_batches([batch.slice(1)], kind="report")
    assert found.column("id").to_pylist() == ["b", "c"]


def test_large_batches_come_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("conflictnotes.arrow.batches._ROWS", 2)
    batch = texts(id=list("abcde"), text=["Quiet."] * 5)
    found = list(extract_batches([batch], kind="report"))
    assert [part.num_rows for part in found] == [2, 2, 1]
    assert [row["id"] for part in found for row in part.to_pylist()] == list("abcde")


def test_empty_batches_give_nothing() -> None:
    assert list(extract_batches([texts(id=pa.array([], pa.string()), text=pa.array([], pa.string()))])) == []


@given(st.lists(st.text(max_size=40), max_size=5))
def test_any_text_of_arrow_is_read(some: list[str]) -> None:
    held = [text.encode("utf-8", "replace").decode() for text in some]
    batch = texts(id=pa.array(range(len(held))), text=pa.array(held, pa.string()))
    assert [row["length"] for row in rows([batch], kind=NESTED)] == [len(text) for text in held]


def test_parquet_says_what_it_is(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="this build of Arrow has no Parquet")
    report = cn.parse_report(PASSAGE, date=DAY)
    paths = write_parquet(((str(n), report) for n in range(130)), tmp_path / "new" / "folder")
    assert set(paths) == set(KINDS)
    assert {path.name for path in (tmp_path / "new" / "folder").iterdir()} == {f"{kind}.parquet" for kind in KINDS}
    for kind, path in paths.items():
        metadata = parquet.ParquetFile(path).metadata.metadata
        assert metadata[b"conflictnotes.kind"].decode() == kind
        assert metadata[b"conflictnotes.schema_version"].decode() == str(VERSION)
        read = parquet.read_table(path)
        assert read.schema == schema(kind)
        assert read.equals(to_arrow([(str(n), report) for n in range(130)])[kind])


def test_a_failing_archive_leaves_no_half_file(tmp_path: Path) -> None:
    def archive() -> Any:  # noqa: ANN401 - a generator that fails
        yield cn.parse_report("Quiet.")
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="the disk is gone"):
        write_parquet(archive(), tmp_path)
    assert list(tmp_path.iterdir()) == []
