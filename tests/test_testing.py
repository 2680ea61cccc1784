"""Scores and gold: a faultless reader scores one, and every kind of fault is seen where it is."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs
import pytest
from hypothesis import given, settings

from conflictnotes.model import Claim, Figure, LossStatement, Modifier, Report, Span, Stance
from conflictnotes.testing import GoldError, gold_report, read_gold, score
from conflictnotes.testing.strategies import reports
from tests.test_display import REPORT

if TYPE_CHECKING:
    from pathlib import Path

Fact: TypeAlias = Any  # whatever a field of a type holds
TEXT = "The port denied that 12 tanks burned, 9 of them new and 3 old. Colonel Ivo Brandt will likely leave."
GOLD: dict[str, Any] = {
    "meta": {"context_date": "2024-05-02", "title": "A day", "date": None},
    "takeaways": ["Colonel Ivo Brandt will likely leave."],
    "claims": [
        {
            "quote": "The port denied that 12 tanks burned",
            "cue": "denied",
            "source": "The port",
            "resolved": None,
            "via": [],
            "stance": "denied",
            "date": "2024-05-01",
            "veracity": "false",
            "content": "12 tanks burned",
            "citations": [4],
        }
    ],
    "assessments": [{"quote": "will likely leave", "hedge": "likely"}],
    "figures": [
        {"quote": "12 tanks burned", "text": "12", "low": 12, "high": 12, "modifier": "exact", "unit": "count", "noun": "tanks", "category": "tank", "outcome": "destroyed", "party": None, "per": None},
        {"quote": "9 of them", "text": "9", "low": 9.0, "high": 9.0, "modifier": "exact", "unit": "count", "noun": None, "category": "tank", "outcome": None, "party": None, "per": None},
        {"quote": "3 old", "text": "3", "low": 3, "high": 3, "modifier": "exact", "unit": "count", "noun": None, "category": "tank", "outcome": None, "party": None, "per": None},
    ],
    "losses": [{"total": {"quote": "12 tanks burned", "text": "12"}, "parts": [{"quote": "9 of them", "text": "9"}, {"quote": "3 old", "text": "3"}]}],
    "personnel": [{"name": "Ivo Brandt", "quote": "Colonel Ivo Brandt will", "rank": "Colonel", "roles": [], "nationality": None, "event": None}],
}  # fmt: skip


def test_gold_is_read_as_the_report_of_a_faultless_reader() -> None:
    report = gold_report(TEXT, GOLD)
    (claim,) = report.claims
    assert report.date == dt.date(2024, 5, 2)
    assert (claim.source_span, claim.cue_span) == (Span(0, 8), Span(9, 15))
    assert (claim.stance, claim.date, claim.citations) == (Stance.DENIED, dt.date(2024, 5, 1), (4,))
    assert [(one.text, one.low) for one in report.figures] == [("12", 12), ("9", 9), ("3", 3)]
    assert type(report.figures[1].low) is int
    assert report.losses == (LossStatement(Span(21, 57), 0, (1, 2)),)
    assert (report.personnel[0].rank, report.assessments[0].probability_low) == ("Colonel", 55)
    for one in (claim.source_span, claim.content_span, report.figures[0].noun_span):
        assert one is not None
        assert one.of(TEXT) in {"The port", "12 tanks burned", "tanks"}


def test_a_folder_of_gold_is_read_by_name(tmp_path: Path) -> None:
    for name in ("b", "a"):
        (tmp_path / f"{name}.txt").write_text(TEXT, encoding="utf-8")
        (tmp_path / f"{name}.json").write_text(json.dumps(GOLD), encoding="utf-8")
    gold = read_gold(tmp_path)
    assert list(gold) == ["a", "b"]
    assert score(gold.values(), gold.values())["losses"].f1 == 1.0


@pytest.mark.parametrize(
    ("part", "message"),
    [
        ({"claims": [{**GOLD["claims"][0], "cue": "said"}]}, "'said' does not stand in"),
        ({"claims": [{**GOLD["claims"][0], "stance": "angry"}]}, "angry"),
        ({"figures": []}, "a part of a loss statement is no figure"),
        ({"takeaways": ["It rained."]}, "'It rained.' does not stand in"),
        ({"personnel": [{"name": "Ivo Brandt"}]}, "quote"),
    ],
)
def test_gold_that_does_not_fit_its_text_is_refused(tmp_path: Path, part: dict[str, Any], message: str) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.json").write_text(json.dumps({**GOLD, **part}), encoding="utf-8")
    with pytest.raises(GoldError, match=message) as refused:
        read_gold(tmp_path)
    assert "a.json" in str(refused.value)


REPORT_OF_GOLD = gold_report(TEXT, GOLD)


def changed(**items: Fact) -> Report:
    return attrs.evolve(REPORT_OF_GOLD, **items)


def one_claim(**facts: Fact) -> Report:
    return changed(claims=(attrs.evolve(REPORT_OF_GOLD.claims[0], **facts),))


def one_figure(**facts: Fact) -> Report:
    return changed(figures=(attrs.evolve(REPORT_OF_GOLD.figures[0], **facts), *REPORT_OF_GOLD.figures[1:]))


@pytest.mark.parametrize(
    ("found", "kind", "precision", "recall"),
    [
        (REPORT_OF_GOLD, "claims", 1.0, 1.0),
        (changed(claims=()), "claims", 0.0, 0.0),
        (one_claim(cue_span=Span(0, 3)), "claims_cue", 0.0, 0.0),
        (one_claim(source="The fleet", source_span=Span(0, 8)), "claims", 1.0, 1.0),
        (one_claim(source="A fleet", source_span=Span(0, 8)), "claims", 0.0, 0.0),
        (one_claim(source="It", source_span=Span(0, 8), resolved="the port"), "claims", 1.0, 1.0),
        (one_claim(source=None, source_span=None), "claims", 0.0, 0.0),
        (one_figure(low=13, high=13), "figures", 2 / 3, 2 / 3),
        (one_figure(low=13, high=13), "figures_span", 1.0, 1.0),
        (one_figure(high=None), "figures", 1.0, 1.0),
        (one_figure(modifier=Modifier.VAGUE), "figures", 1.0, 1.0),
        (changed(losses=(LossStatement(Span(0, 9), None, (1, 2)),)), "losses", 0.0, 0.0),
        (changed(losses=(LossStatement(Span(0, 9), 0, (2, 1)),)), "losses", 1.0, 1.0),
        (changed(losses=(LossStatement(Span(0, 9), 0, (1,)),)), "losses", 0.0, 0.0),
        (changed(personnel=()), "personnel", 0.0, 0.0),
        (changed(personnel=(attrs.evolve(REPORT_OF_GOLD.personnel[0], name="Brandt"),)), "personnel", 1.0, 1.0),
        (changed(personnel=(attrs.evolve(REPORT_OF_GOLD.personnel[0], name="Brand"),)), "personnel", 0.0, 0.0),
        (changed(assessments=REPORT_OF_GOLD.assessments * 2), "assessments", 0.5, 1.0),
        (changed(takeaways=()), "takeaways", 0.0, 0.0),
    ],
)  # fmt: skip
def test_each_fault_lowers_its_own_score(found: Report, kind: str, precision: float, recall: float) -> None:
    result = score([REPORT_OF_GOLD], [found])[kind]
    assert (result.precision, result.recall) == pytest.approx((precision, recall))


@pytest.mark.parametrize(
    ("found", "kind", "name", "share"),
    [
        (one_claim(stance=Stance.CLAIMED), "claims", "stance", 0.0),
        (one_claim(date=None), "claims", "date", 0.0),
        (one_claim(citations=()), "claims", "citations", 0.0),
        (one_claim(via=("Quay Radio",)), "claims", "via", 0.0),
        (one_claim(content="12 tanks", content_span=Span(21, 29)), "claims", "content_iou", 8 / 15),
        (one_figure(noun="tanks burned", noun_span=Span(24, 36)), "figures", "noun", 1.0),
        (one_figure(party="malian"), "figures", "party", 2 / 3),
        (changed(personnel=(attrs.evolve(REPORT_OF_GOLD.personnel[0], rank=None),)), "personnel", "rank", 0.0),
    ],
)
def test_each_further_field_has_its_share(found: Report, kind: str, name: str, share: float) -> None:
    assert score([REPORT_OF_GOLD], [found])[kind].fields[name] == pytest.approx(share)


def test_what_was_missed_and_what_is_spurious_is_named() -> None:
    other = Figure(Span(9, 15), "denied", 1, 1, Modifier.EXACT, "count", REPORT_OF_GOLD.figures[0].category)
    result = score([REPORT_OF_GOLD], [changed(figures=(*REPORT_OF_GOLD.figures, other), claims=())])
    found = [(miss.kind, miss.spurious, miss.span.of(TEXT)) for miss in result.misses if miss.kind != "losses"]
    assert found == [("claims", False, "denied"), ("figures", True, "denied")]


def test_two_texts_or_two_lengths_are_refused() -> None:
    with pytest.raises(ValueError, match="report 0 is not of the annotated text"):
        score([Report("a")], [Report("b")])
    with pytest.raises(ValueError, match="shorter"):
        score([Report("a")], [])


def test_scores_are_a_table_and_rows() -> None:
    result = score([REPORT_OF_GOLD], [REPORT_OF_GOLD])
    lines = str(result).splitlines()
    assert lines[0].startswith("kind           gold found   prec recall     F1")
    assert len(lines) == 1 + len(result.kinds) == 1 + len(result.to_records())
    with pytest.raises(KeyError):
        result["spoons"]


@settings(max_examples=40, deadline=None)
@given(reports())
def test_a_report_scores_one_against_itself_unless_it_repeats_itself(report: Report) -> None:
    result = score([report], [report])
    for kind in ("claims_cue", "figures_span", "assessments"):
        one = result[kind]
        assert 0 <= one.hits <= one.annotated == one.found
    assert result["takeaways"].f1 == 1.0
    assert result["personnel"].f1 == 1.0


@settings(max_examples=40, deadline=None)
@given(reports())
def test_drawn_reports_say_what_stands_in_their_text(report: Report) -> None:
    for claim in report.claims:
        assert claim.cue == claim.cue_span.of(report.text)
        assert claim.span.contains(claim.cue_span)
        assert claim.source is None or (claim.source_span and claim.source == claim.source_span.of(report.text))
    for figure in report.figures:
        assert figure.text == figure.span.of(report.text)
    for person in report.personnel:
        assert person.name in {mention.of(report.text) for mention in person.mentions}


def test_a_hand_made_report_scores_one_against_itself() -> None:
    assert all(one.f1 == 1.0 for one in score([REPORT], [REPORT]).kinds)


def test_claims_match_in_text_order_one_to_one() -> None:
    def twice(first: int, second: int) -> Report:
        made = [
            Claim(Span(0, 20), None, None, "denied", Span(start, start + 6), Stance.DENIED) for start in (first, second)
        ]
        return Report(TEXT, claims=tuple(made))

    result = score([twice(0, 9)], [twice(9, 0)])["claims"]
    assert (result.hits, result.found) == (2, 2)
