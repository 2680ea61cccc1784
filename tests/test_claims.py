"""Claims: tables of sentences with what is to be found in each, and the laws that hold for any text."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import conflictnotes as cn
from conflictnotes.extract.claims import find_claims
from conflictnotes.extract.claims.lexicon import lexicon
from conflictnotes.extract.claims.reading import read_line
from conflictnotes.extract.claims.tokens import Line, scan
from conflictnotes.extract.claims.words import Words
from conflictnotes.text import Passage, split_blocks
from conflictnotes.vocabulary import ReportingWord, default_vocabulary
from tests.feedings import feedings, plain

TODAY = dt.date(2024, 6, 20)
CASES = Path(__file__).parent / "cases"


class Expected(NamedTuple):
    """One line ``> source | cue | stance | proposition | key=value ; ...`` of the table."""

    source: str | None
    cue: str
    stance: str
    content: str
    fields: dict[str, str]


def _lines(name: str) -> list[str]:
    text = (CASES / name).read_text(encoding="utf-8")
    return [line for line in text.split("\n") if line and not line.startswith("#")]


def _expected(line: str) -> Expected:
    source, cue, stance, content, *rest = (part.strip() for part in line[2:].split(" | "))
    fields = dict(pair.strip().split("=", 1) for part in rest for pair in part.split(" ; "))
    return Expected(None if source == "-" else source, cue, stance, content, fields)


def _table() -> list[tuple[str, tuple[Expected, ...]]]:
    table: list[tuple[str, tuple[Expected, ...]]] = []
    for line in _lines("claims.txt"):
        if line.startswith("> "):
            text, claims = table.pop()
            table.append((text, (*claims, _expected(line))))
        else:
            table.append((line, ()))
    return table


def _seen(claim: cn.Claim, fields: dict[str, str]) -> dict[str, str]:
    """The further fields of a claim as the table writes them; without a value unless the table names them."""
    values = {
        "via": " > ".join(plain(name) or "" for name in claim.via),
        "veracity": claim.veracity.value if claim.veracity else "",
        "likelihood": claim.likelihood.value if claim.likelihood else "",
        "date": claim.date.isoformat() if claim.date else "",
        "resolved": plain(claim.resolved) or "",
        "citations": " ".join(map(str, claim.citations)),
    }
    checked = {"via", "veracity", "likelihood", "date", *fields}
    return {key: value for key, value in values.items() if key in checked and (value or key in fields)}


def _same(expected: str, found: str | None) -> bool:
    first, _, last = (plain(expected) or "").partition("...")
    words = plain(found) or ""
    return words == first if not last else words.startswith(first.strip()) and words.endswith(last.strip())


@pytest.mark.parametrize(("text", "expected"), _table(), ids=lambda value: value[:40] if isinstance(value, str) else "")
def test_sentence_gives_its_claims(text: str, expected: tuple[Expected, ...]) -> None:
    for label, variant in feedings(text):
        found = cn.parse_claims(variant, date=TODAY)
        shown = [(plain(c.source), plain(c.cue), c.stance.value) for c in found]
        assert shown == [(plain(e.source), plain(e.cue), e.stance) for e in expected], label
        for claim, case in zip(found, expected, strict=True):
            assert _same(case.content, claim.content), (label, claim.content)
            assert _seen(claim, case.fields) == case.fields, label


@pytest.mark.parametrize("text", _lines("no_claims.txt"))
def test_sentence_gives_no_claim(text: str) -> None:
    for label, variant in feedings(text):
        assert cn.parse_claims(variant, date=TODAY) == (), label


def test_tables_are_large_enough() -> None:
    assert len(_table()) >= 250
    assert len(_lines("no_claims.txt")) >= 150
    assert all(expected for _, expected in _table())


def test_a_date_without_year_needs_the_reports_own_date() -> None:
    text = "The ministry said on May 3 that the ship sank."
    (claim,) = cn.parse_claims(text)
    assert claim.date is None
    assert claim.date_span is not None
    assert claim.date_span.of(text) == "May 3"
    warnings = cn.parse_report(text).warnings
    assert [(w.code, w.span.of(text)) for w in warnings if w.code == "unresolved-date"] == [
        ("unresolved-date", "May 3")
    ]
    assert cn.parse_report(text, date=TODAY).claims[0].date == dt.date(2024, 5, 3)


def test_a_range_of_days_is_no_day() -> None:
    (claim,) = cn.parse_claims("The ministry said on March 30-31 that the ship sank.", date=TODAY)
    assert claim.date is None
    assert claim.date_span is not None


def test_a_quote_may_run_over_several_sentences() -> None:
    text = "“The hill is ours. We lost nobody. Not one man,” said Major Thein Oo. He left."
    (claim,) = cn.parse_claims(text)
    assert claim.content == "The hill is ours. We lost nobody. Not one man"


def test_doubt_reaches_back_over_the_paragraph() -> None:
    text = "Rebels said the fort fell. The army claimed it held. This paper could not verify either account."
    assert [c.veracity and c.veracity.value for c in cn.parse_claims(text)] == ["unverified", "unverified"]


def test_doubt_does_not_leave_its_paragraph() -> None:
    text = "Rebels said the fort fell.\n\nThis paper could not verify the claim."
    assert [c.veracity for c in cn.parse_claims(text)] == [None]


@pytest.mark.parametrize(
    ("source", "kind", "nationality", "anonymous"),
    [
        ("Geolocated footage", "imagery", None, False),
        ("A Russian milblogger", "milblogger", "russian", False),
        ("The Israeli military", "military", "israeli", False),
        ("Sudan’s foreign ministry", "official", "sudanese", False),
        ("A source in the cabinet", "anonymous", None, True),
        ("Two unnamed Turkish officials", "anonymous", "turkish", True),
        ("Residents of Goma", "local", None, False),
        ("Taiwan’s defense minister, Wellington Koo,", "official", "taiwanese", False),
        ("Reuters", "media", None, False),
        ("Ukraine’s Main Intelligence Directorate", "intelligence", "ukrainian", False),
    ],
)
def test_the_kind_of_a_source(source: str, kind: str, nationality: str | None, anonymous: bool) -> None:  # noqa: FBT001 - a column of the table
    verb = "shows" if kind == "imagery" else "said"
    (claim,) = cn.parse_claims(f"{source} {verb} that the bridge fell.")
    assert claim.source_kind is not None
    assert (claim.source_kind.value, claim.nationality, claim.anonymous) == (kind, nationality, anonymous)


def test_a_verb_of_ones_own() -> None:
    own = default_vocabulary().extend(
        reporting=[ReportingWord("vent", "warned", ("vent", "vents", "vented", "venting"))]
    )
    (claim,) = cn.parse_claims("The union vented that the pay was late.", vocabulary=own)
    assert (claim.cue, claim.stance.value, claim.content) == ("vented", "warned", "the pay was late")
    (unlisted,) = cn.parse_claims("The union vented that the pay was late.")
    assert unlisted.stance.value == "asserted"


def test_the_table_of_reporting_words() -> None:
    rows = default_vocabulary().reporting
    assert len(rows) >= 350
    assert len({(row.part, row.lemma) for row in rows}) == len(rows)
    for row in rows:
        assert cn.Stance(row.stance)
        assert len(row.forms) == 5 if row.part == "verb" else row.forms
        assert all(form == form.lower() and form.strip() for form in row.forms), row


_PIECES = st.sampled_from(
    [
        *[text for text, _ in _table()][::7],
        "“",
        "”",
        '"',
        "said",
        "that",
        ",",
        "(",
        ")",
        "[4]",
        "according to",
        "who",
        "and",
        "The army",
        "—",
        ";",
        "\n\n",
        "reportedly",
    ]
)


@given(st.lists(_PIECES, max_size=12), st.sampled_from([" ", "", "\n"]))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_claims_whose_words_are_its_own(pieces: list[str], glue: str) -> None:
    text = glue.join(pieces)
    for claim in cn.parse_claims(text, date=TODAY):
        assert claim.cue_span.of(text) == claim.cue
        assert claim.span.contains(claim.cue_span)
        assert 0 <= claim.span.start <= claim.span.end <= len(text)
        if claim.source_span is not None:
            assert claim.source_span.of(text) == claim.source
        if claim.content_span is not None:
            assert claim.content_span.of(text) == claim.content
            assert claim.span.contains(claim.content_span)


@given(st.lists(_PIECES, max_size=10))
@settings(max_examples=60, deadline=None)
def test_the_same_text_gives_the_same_claims(pieces: list[str]) -> None:
    text = " ".join(pieces)
    assert cn.parse_claims(text, date=TODAY) == cn.parse_claims(text, date=TODAY)


@given(st.sampled_from([text for text, _ in _table()]), st.sampled_from([text for text, _ in _table()]))
@settings(max_examples=40, deadline=None)
def test_two_paragraphs_give_the_claims_of_both(one: str, two: str) -> None:
    alone = len(cn.parse_claims(one, date=TODAY)) + len(cn.parse_claims(two, date=TODAY))
    assert len(cn.parse_claims(f"{one}\n\n{two}", date=TODAY)) == alone


@pytest.mark.parametrize("piece", ["said ", "“", '"', "(", "that ", "The army said that ", "a, ", "x", "who said, "])
def test_long_runs_of_anything_are_read(piece: str) -> None:
    text = piece * 4000
    passage = Passage.cut(text, split_blocks(text), TODAY)
    assert find_claims(passage, default_vocabulary()).items is not None


def test_tokens_cover_words_and_marks() -> None:
    text = "Col. Doe’s men (the 3rd) said: “No.”[4]"
    words = Words({})
    line = Line(text, 0, len(text), scan(text, 0, len(text), words), words)
    assert [line.said(i, i + 1) for i in range(line.size)] == [
        "Col", "Doe’s", "men", "(", "the", "3rd", ")", "said", ":", "“", "No", "”", "[4]",
    ]  # fmt: skip


@pytest.mark.parametrize("text", [text for text, _ in _table()])
def test_a_sentence_with_a_cue_is_never_passed_over(text: str) -> None:
    known = lexicon(default_vocabulary())
    found = scan(text, 0, len(text), known.words)
    assert known.may_report(found) or not read_line(Line(text, 0, len(text), found, known.words), known, [])
