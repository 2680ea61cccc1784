"""Flat records hold what the documented table says; JSON gives back what went in, and says where it cannot."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

import conflictnotes as cn
from conflictnotes.model import (
    Assessment,
    Category,
    Citation,
    Claim,
    Event,
    Figure,
    Likelihood,
    LossStatement,
    Modifier,
    Outcome,
    Period,
    Personnel,
    PersonnelKind,
    Platform,
    Report,
    Section,
    SourceKind,
    Span,
    Stance,
    Takeaway,
    Veracity,
)
from conflictnotes.testing.strategies import reports

TEXT = "North\nThe ministry denied that it lost 2.5 tons and ten tanks.[4] It likely did."

FULL = Report(
    text=TEXT,
    title="A day",
    date=dt.date(2024, 11, 23),
    cutoff=dt.datetime(2024, 11, 23, 12, tzinfo=dt.timezone(dt.timedelta(hours=-5))),
    publisher="Quay",
    series="Daily",
    authors=("Ana Quay", "Ben Quay"),
    url="https://quay.example/1",
    sections=(Section("North", 2, "Hold the river.", Span(0, 80)),),
    takeaways=(Takeaway(1, "It likely did.", Span(66, 80), Span(6, 80)),),
    claims=(
        Claim(
            span=Span(6, 61),
            source="The ministry",
            source_span=Span(6, 18),
            cue="denied",
            cue_span=Span(19, 25),
            stance=Stance.DENIED,
            content="it lost 2.5 tons and ten tanks",
            content_span=Span(31, 61),
            resolved="The Ministry of Defence",
            source_kind=SourceKind.OFFICIAL,
            nationality="russian",
            anonymous=False,
            via=("CNN", "a source"),
            veracity=Veracity.FALSE,
            likelihood=Likelihood.POSSIBLE,
            date=dt.date(2024, 11, 22),
            citations=(4,),
        ),
    ),
    assessments=(Assessment(Span(66, 80), "It likely did.", "likely", Span(69, 75), Likelihood.LIKELY, 55, 80, (5,)),),
    figures=(
        Figure(Span(39, 42), "2.5", Decimal("2.50"), Decimal("2.50"), Modifier.EXACT, "tonnes", Category.AMMUNITION),
        Figure(
            span=Span(52, 55),
            text="ten",
            low=10,
            high=None,
            modifier=Modifier.AT_LEAST,
            unit="count",
            category=Category.TANK,
            noun="tanks",
            noun_span=Span(56, 61),
            outcome=Outcome.LOST,
            party="russian",
            per=Period.DAY,
            as_of=dt.date(2024, 11, 20),
            claim=0,
        ),
    ),
    losses=(LossStatement(Span(31, 61), 0, (1,), residual=Decimal("-7.5"), balanced=False),),
    personnel=(
        Personnel(
            kind=PersonnelKind.PERSON,
            name="The ministry",
            span=Span(6, 18),
            mentions=(Span(6, 18), Span(66, 68)),
            rank="Colonel",
            rank_grade="OF-5",
            roles=("commander",),
            affiliation="Northern Group",
            nationality="russian",
            event=Event.REMOVED,
            event_date=dt.date(2024, 11, 21),
            event_claim=0,
            place="Quay",
        ),
        Personnel(PersonnelKind.GROUP, "tanks", Span(56, 61), (Span(56, 61),), count=1),
    ),
    citations=(
        Citation(
            number=4,
            markers=(Span(62, 65),),
            urls=("https://t.me/quay/1",),
            outlets=("t.me/quay",),
            platforms=(Platform.TELEGRAM,),
        ),
    ),
)

EXPECTED: dict[str, list[dict[str, Any]]] = {
    "report": [
        {
            "title": "A day",
            "date": dt.date(2024, 11, 23),
            "cutoff": dt.datetime(2024, 11, 23, 17, tzinfo=dt.UTC),
            "publisher": "Quay",
            "series": "Daily",
            "authors": ["Ana Quay", "Ben Quay"],
            "url": "https://quay.example/1",
            "length": 80,
        }
    ],
    "sections": [{"title": "North", "level": 2, "objective": "Hold the river.", "start": 0, "end": 80}],
    "takeaways": [
        {"number": 1, "text": "It likely did.", "start": 66, "end": 80, "elaborated_start": 6, "elaborated_end": 80}
    ],
    "claims": [
        {
            "start": 6,
            "end": 61,
            "source": "The ministry",
            "source_start": 6,
            "source_end": 18,
            "resolved": "The Ministry of Defence",
            "source_kind": "official",
            "nationality": "russian",
            "anonymous": False,
            "via": ["CNN", "a source"],
            "cue": "denied",
            "cue_start": 19,
            "cue_end": 25,
            "stance": "denied",
            "veracity": "false",
            "likelihood": "possible",
            "date": dt.date(2024, 11, 22),
            "content": "it lost 2.5 tons and ten tanks",
            "content_start": 31,
            "content_end": 61,
            "citations": [4],
        }
    ],
    "assessments": [
        {
            "start": 66,
            "end": 80,
            "text": "It likely did.",
            "hedge": "likely",
            "hedge_start": 69,
            "hedge_end": 75,
            "likelihood": "likely",
            "probability_low": 55,
            "probability_high": 80,
            "citations": [5],
        }
    ],
    "figures": [
        {
            "start": 39,
            "end": 42,
            "text": "2.5",
            "low": Decimal("2.50"),
            "high": Decimal("2.50"),
            "modifier": "exact",
            "unit": "tonnes",
            "noun": None,
            "noun_start": None,
            "noun_end": None,
            "category": "ammunition",
            "outcome": None,
            "party": None,
            "per": None,
            "as_of": None,
            "claim": None,
        },
        {
            "start": 52,
            "end": 55,
            "text": "ten",
            "low": 10,
            "high": None,
            "modifier": "at_least",
            "unit": "count",
            "noun": "tanks",
            "noun_start": 56,
            "noun_end": 61,
            "category": "tank",
            "outcome": "lost",
            "party": "russian",
            "per": "day",
            "as_of": dt.date(2024, 11, 20),
            "claim": 0,
        },
    ],
    "losses": [{"start": 31, "end": 61, "total": 0, "parts": [1], "residual": Decimal("-7.5"), "balanced": False}],
    "personnel": [
        {
            "kind": "person",
            "name": "The ministry",
            "rank": "Colonel",
            "roles": ["commander"],
            "affiliation": "Northern Group",
            "nationality": "russian",
            "event": "removed",
            "event_date": dt.date(2024, 11, 21),
            "count": None,
            "mentions": [[6, 18], [66, 68]],
        },
        {
            "kind": "group",
            "name": "tanks",
            "rank": None,
            "roles": [],
            "affiliation": None,
            "nationality": None,
            "event": None,
            "event_date": None,
            "count": 1,
            "mentions": [[56, 61]],
        },
    ],
    "citations": [
        {
            "number": 4,
            "markers": [[62, 65]],
            "urls": ["https://t.me/quay/1"],
            "outlets": ["t.me/quay"],
            "platforms": ["telegram"],
        }
    ],
}


@pytest.mark.parametrize("kind", EXPECTED)
def test_records_are_the_documented_rows_in_the_documented_order(kind: str) -> None:
    rows = cn.to_records(FULL)[kind]
    assert rows == EXPECTED[kind]
    assert [list(row) for row in rows] == [list(row) for row in EXPECTED[kind]]


def test_an_empty_report_has_every_kind() -> None:
    records = cn.to_records(Report("It fell."))
    assert list(records) == list(EXPECTED)
    assert {kind for kind, rows in records.items() if rows} == {"report"}
    assert records["report"][0]["authors"] == []


SENTENCES = {"sections": "objective", "takeaways": "text", "claims": "content", "assessments": "text"}


def test_without_prose_no_sentence_is_left_and_all_else_is() -> None:
    bare = cn.to_records(FULL, prose=False)
    for kind, rows in EXPECTED.items():
        kept = [{name: None if SENTENCES.get(kind) == name else value for name, value in row.items()} for row in rows]
        assert bare[kind] == kept
    assert "lost 2.5 tons" not in str(bare)
    assert "likely did" not in str(bare)


@given(reports())
def test_records_are_plain_values(report: Report) -> None:
    plain = (str, int, Decimal, dt.date, dt.datetime, type(None))
    for rows in cn.to_records(report).values():
        for row in rows:
            for value in row.values():
                items = value if isinstance(value, list) else [value]
                for item in items:
                    assert type(item) in (*plain, bool) or all(type(end) is int for end in item)


@given(reports())
def test_json_gives_the_report_back(report: Report) -> None:
    again = cn.from_json(cn.to_json(report))
    assert again == report
    assert repr(again.figures) == repr(report.figures)  # 2.50 stays 2.50, which equals 2.5


def test_json_of_every_field() -> None:
    again = cn.from_json(cn.to_json(FULL))
    assert again == FULL
    assert str(again.figures[0].low) == "2.50"
    assert again.cutoff is not None
    assert again.cutoff.utcoffset() == dt.timedelta(hours=-5)
    assert cn.to_json(again) == cn.to_json(FULL)


@given(st.text(alphabet=st.characters(), max_size=80))
def test_json_keeps_any_text(text: str) -> None:
    assert cn.from_json(cn.to_json(Report(text))).text == text


def test_json_keeps_surrogates_that_stand_side_by_side() -> None:
    text = "\ud83d" + "\ude00"
    assert len(cn.from_json(cn.to_json(Report(text))).text) == 2


@pytest.mark.parametrize(
    "number",
    [0, -3, 10**30, Decimal("0.10"), Decimal("1E+3"), Decimal("-0"), Decimal("1E-20"), Decimal("12345678901234.5678")],
)
def test_json_keeps_numbers_to_the_digit(number: int | Decimal) -> None:
    figure = Figure(Span(0, 1), "n", number, number, Modifier.EXACT, "count", Category.OTHER)
    again = cn.from_json(cn.to_json(Report("n", figures=(figure,)))).figures[0].low
    assert (type(again), str(again)) == (type(number), str(number))


SCHEMA = cn.json_schema()
CHECKER = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert json.loads(json.dumps(SCHEMA)) == SCHEMA


PUBLISHED = Path(__file__).parent.parent / "docs" / "reference" / "report.schema.json"


def test_the_published_schema_is_that_of_the_types() -> None:
    # After a new optional field: `make schema`.  After a field that goes or changes: raise VERSION too.
    assert json.loads(PUBLISHED.read_text(encoding="utf-8")) == SCHEMA


@given(reports())
def test_json_is_of_the_schema(report: Report) -> None:
    CHECKER.validate(json.loads(cn.to_json(report)))


def test_json_of_every_field_is_of_the_schema() -> None:
    value = json.loads(cn.to_json(FULL, indent=2))
    CHECKER.validate(value)
    assert value["version"] == 1
    assert set(value) == {"version", *(field.name for field in attrs.fields(Report))}


# (what is changed, where, the message; whether the schema sees it too)
Change = tuple[list[str | int], Any]
GONE = "(gone)"
WRONG: list[tuple[list[str | int], Any, str, bool]] = [
    (["version"], 2, "$.version: must be 1, not 2", True),
    (["version"], GONE, "$.version: must be 1, not null", True),
    (["text"], GONE, "$.text: is missing", True),
    (["text"], 5, "$.text: must be a string, not 5", True),
    (["title"], ["A"], '$.title: must be a string, not ["A"]', True),
    (["colour"], "red", "$: has no field called 'colour'", True),
    (["date"], "2024-13-01", '$.date: must be an ISO date, not "2024-13-01"', True),
    (["date"], "20241123", '$.date: must be an ISO date, not "20241123"', True),
    (["cutoff"], "noon", '$.cutoff: must be an ISO date and time, not "noon"', False),
    (["cutoff"], "2024-11-23T12:00:00", "$: cutoff must be a datetime with a time zone", False),
    (["authors"], "Ana", '$.authors: must be a list, not "Ana"', True),
    (["authors", 1], 5, "$.authors[1]: must be a string, not 5", True),
    (["claims"], {}, "$.claims: must be a list, not {}", True),
    (["claims", 0, "stance"], GONE, "$.claims[0].stance: is missing", True),
    (["claims", 0, "stance"], "sung", "$.claims[0].stance: must be one of asserted, claimed, confirmed, denied", True),
    (["claims", 0, "anonymous"], 0, "$.claims[0].anonymous: must be true or false, not 0", True),
    (["claims", 0, "span"], [6], "$.claims[0].span: must be a pair of offsets, not [6]", True),
    (["claims", 0, "span"], [6, True], "$.claims[0].span: must be a pair of offsets, not [6, true]", True),
    (["claims", 0, "span"], [9, 6], "$.claims[0].span: a span cannot run backwards: 9 to 6", False),
    (["claims", 0, "span"], [6, 900], "$.claims[0]: has Span(6, 900), and the text ends at 80", False),
    (["claims", 0, "source"], None, "$.claims[0]: source and source_span go together", False),
    (["figures", 0, "low"], 2.5, "$.figures[0].low: must be a whole number or a decimal in a string, not 2.5", True),
    (
        ["figures", 0, "low"],
        "NaN",
        '$.figures[0].low: must be a whole number or a decimal in a string, not "NaN"',
        True,
    ),
    (
        ["figures", 0, "low"],
        "ten",
        '$.figures[0].low: must be a whole number or a decimal in a string, not "ten"',
        True,
    ),
    (["figures", 1, "claim"], 7, "$.figures[1]: points at number 7 of 1", False),
    (["figures", 1, "noise"], 7, "$.figures[1]: has no field called 'noise'", True),
    (["losses", 0, "parts", 0], "1", '$.losses[0].parts[0]: must be a whole number, not "1"', True),
    (["personnel", 0, "mentions", 1], None, "$.personnel[0].mentions[1]: must be a pair of offsets, not null", True),
    (["citations", 0, "platforms", 0], "fax", "$.citations[0].platforms[0]: must be one of telegram, x,", True),
    (["assessments", 0, "probability_high"], 101, "$.assessments[0]: probability_high must lie within 0 to 100", False),
]


@pytest.mark.parametrize(("path", "value", "message", "in_schema"), WRONG, ids=lambda part: str(part)[:40])
def test_what_is_wrong_is_named(path: list[str | int], value: object, message: str, *, in_schema: bool) -> None:
    whole = json.loads(cn.to_json(FULL))
    place: Any = whole
    for step in path[:-1]:
        place = place[step]
    if value is GONE:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    assert bool(list(CHECKER.iter_errors(whole))) is in_schema
    with pytest.raises(cn.FormatError) as caught:
        cn.from_json(json.dumps(whole))
    assert str(caught.value).startswith(message)
    assert caught.value.path == message.partition(": ")[0]


@pytest.mark.parametrize("source", ["", "{", "[]", "5", "null", b"\xff", "[" * 100_000, '{"version": 1}', "9" * 5000])
def test_what_is_no_report(source: str | bytes) -> None:
    with pytest.raises(cn.FormatError, match=r"^\$"):
        cn.from_json(source)


def test_several_faults_are_counted() -> None:
    whole = json.loads(cn.to_json(FULL)) | {"title": 5, "series": 5, "url": 5}
    with pytest.raises(cn.FormatError, match=r"must be a string, not 5 \(and 2 more\)$"):
        cn.from_json(json.dumps(whole))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(st.sampled_from([field.name for field in attrs.fields(Report)]), JSON)
def test_any_value_in_any_field_is_read_or_refused(name: str, value: object) -> None:
    whole = json.loads(cn.to_json(FULL)) | {name: value}
    try:
        cn.from_json(json.dumps(whole))
    except cn.FormatError as error:
        assert error.path.startswith("$")  # noqa: PT017 - either outcome is right
