"""Finds go out to annotation tools and come back, corrected or not."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import attrs
import pytest
from hypothesis import HealthCheck, assume, given, settings

from conflictnotes.exchange import (
    ExchangeError,
    brat_config,
    from_brat,
    from_label_studio,
    from_web_annotations,
    label_studio_config,
    to_brat,
    to_label_studio,
    to_web_annotations,
)
from conflictnotes.exchange.outward import regions_of
from conflictnotes.model import Category, Claim, Figure, Likelihood, Modifier, Report, Span, Stance, Takeaway, Veracity
from conflictnotes.testing import score
from conflictnotes.testing.strategies import reports
from tests.test_display import REPORT

if TYPE_CHECKING:
    from collections.abc import Callable


def carried(report: Report) -> Report:
    """What makes the journey: the items, the text, the title and the day."""
    return attrs.evolve(
        report,
        cutoff=None,
        publisher=None,
        series=None,
        authors=(),
        url=None,
        sections=(),
        citations=(),
        warnings=(),
    )


def by_web(report: Report) -> Report:
    return from_web_annotations(json.loads(json.dumps(to_web_annotations(report))), report.text)


def by_brat(report: Report) -> Report:
    return from_brat(report.text, to_brat(report), title=report.title, date=report.date)


def by_label_studio(report: Report) -> Report:
    return from_label_studio(json.loads(json.dumps(to_label_studio(report))))


WAYS = (by_web, by_brat, by_label_studio)


@pytest.mark.parametrize("way", WAYS)
def test_a_report_comes_back_as_it_went(way: Callable[[Report], Report]) -> None:
    assert way(REPORT) == carried(REPORT)
    assert score([REPORT], [way(REPORT)])["claims"].f1 == 1.0


@pytest.mark.parametrize("way", WAYS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(report=reports())
def test_every_report_comes_back_as_it_went(way: Callable[[Report], Report], report: Report) -> None:
    spans = [region.span.of(report.text) for region in regions_of(report)[0]]
    assume(way is not by_brat or all(words == words.strip() for words in spans))  # brat holds no break at an end
    assert way(report) == carried(report)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    "text",
    [
        "First line\nSecond line burned",
        "First line\r\n\r\nSecond line burned",
        "😀 burned 😀 burned",
        "a\u2028b\x85c\x0bd burned",
        "tab\there | and = and \\n",
        "a",
    ],
)
def test_any_characters_make_the_journey(way: Callable[[Report], Report], text: str) -> None:
    whole = Takeaway(1, " ".join(text.split()), Span(0, len(text)))
    marked = Claim(Span(0, len(text)), text, Span(0, len(text)), text[:1], Span(0, 1), Stance.CLAIMED, via=(text,))
    report = Report(text, takeaways=(whole,), claims=(marked,))
    assert way(report) == report


class TestWeb:
    """W3C Web Annotations."""

    def test_an_annotation_is_as_the_recommendation_says(self) -> None:
        page = to_web_annotations(REPORT, source="https://quay.example/1")
        assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
        assert page["type"] == "AnnotationPage"
        ids = [item["id"] for item in page["items"]]
        assert len(set(ids)) == len(ids)
        claim = next(item for item in page["items"] if item["id"].endswith("#claim-0"))
        assert claim["type"] == "Annotation"
        assert claim["target"]["source"] == "https://quay.example/1"
        position, quote = claim["target"]["selector"]
        assert REPORT.text[position["start"] : position["end"]] == quote["exact"] == "denied"
        assert quote["prefix"] + quote["exact"] + quote["suffix"] in REPORT.text
        assert {"type": "TextualBody", "purpose": "tagging", "value": "stance=denied"} in claim["body"]
        linked = [body["source"] for body in claim["body"] if body["purpose"] == "linking"]
        assert set(linked) <= set(ids)

    def test_a_text_without_an_address_is_known_by_its_digest(self) -> None:
        assert to_web_annotations(Report("a"))["id"].startswith("urn:sha256:")

    def test_the_quotation_holds_where_the_position_drifted(self) -> None:
        page = to_web_annotations(REPORT)
        for item in page["items"]:
            for selector in item["target"]["selector"]:
                if selector["type"] == "TextPositionSelector":
                    selector["start"] += 7
                    selector["end"] += 7
        moved = from_web_annotations(page, "Filler.\n" + REPORT.text)
        assert [claim.cue for claim in moved.claims] == ["denied"]
        assert moved.claims[0].cue_span == REPORT.claims[0].cue_span.shifted(8)

    @pytest.mark.parametrize(
        "page",
        [
            {},
            {"items": [{}]},
            {"items": [{"id": "a", "body": [], "target": {"selector": []}}]},
            {"items": [{"id": "a", "body": [], "target": {"selector": {"type": "TextQuoteSelector", "exact": "no"}}}]},
            {
                "items": [
                    {
                        "id": "a",
                        "body": [],
                        "target": {"selector": {"type": "TextPositionSelector", "start": 0, "end": 99}},
                    }
                ]
            },
            {"items": None},
            {"items": [], "dcterms:issued": "yesterday"},
        ],
    )
    def test_what_is_no_page_is_refused(self, page: dict[str, Any]) -> None:
        with pytest.raises(ExchangeError):
            from_web_annotations(page, "text")


class TestBrat:
    """brat standoff."""

    def test_every_line_is_one_of_brat(self) -> None:
        for line in to_brat(REPORT).splitlines():
            key, what, *words = line.split("\t")
            if key.startswith("T"):
                start, end = map(int, what.split()[1:])
                assert REPORT.text[start:end] == words[0]
            assert key[0] in "TRA#"

    def test_a_stretch_over_lines_is_in_pieces(self) -> None:
        report = Report("One\r\ntwo", takeaways=(Takeaway(1, "One two", Span(0, 8)),))
        assert to_brat(report).splitlines()[0] == "T1\tTakeaway 0 3;5 8\tOne two"

    def test_the_configuration_names_all_that_is_written(self) -> None:
        config = brat_config()
        sections = {part.split("]")[0]: part for part in config.split("[")[1:]}
        assert list(sections) == ["entities", "relations", "events", "attributes"]
        for line in to_brat(REPORT).splitlines():
            name = line.split("\t")[1].split(" ")[0]
            where = {"T": "entities", "R": "relations", "A": "attributes"}.get(line[0])
            assert where is None or f"\n{name}" in sections[where]

    def test_a_corrected_file_comes_back(self) -> None:
        text = "The port denied that 12 tanks burned. It may rain."
        annotations = (
            "T1\tClaim 9 15\tdenied\n"
            "A1\tClaim_stance T1 denied\n"
            "A2\tClaim_veracity T1 false\n"
            "T2\tSource 0 8\tThe port\n"
            "R1\tSource Arg1:T1 Arg2:T2\n"
            "T3\tContent 21 36\t12 tanks burned\n"  # no line drawn: the nearest claim's
            "T4\tFigure 21 23\t12\n"
            "A3\tFigure_category T4 tank\n"
            "T5\tAssessment 41 44\tmay\n"
            "T9\tMyOwnLabel 0 3\tThe\n"
            "*\tEquiv T2 T3\n"
            "#1\tAnnotatorNotes T1\tno fact here\n"
        )
        report = from_brat(text, annotations, date=dt.date(2024, 5, 1))
        (claim,) = report.claims
        assert (claim.source, claim.content, claim.stance, claim.veracity) == (
            "The port",
            "12 tanks burned",
            Stance.DENIED,
            Veracity.FALSE,
        )
        assert claim.span == Span(0, 36)
        assert report.figures == (Figure(Span(21, 23), "12", 12, 12, Modifier.EXACT, "count", Category.TANK),)
        assert report.assessments[0].likelihood is Likelihood.POSSIBLE

    @pytest.mark.parametrize(
        ("annotations", "message"),
        [
            ("T1", "a line of 2 columns has 1: 'T1'"),
            ("T1\tClaim", "T1: 'Claim' is no label and offsets"),
            ("T1\tClaim 0 99", "T1: 0 to 99 is not within a text of 4 characters"),
            ("T1\tClaim 0 3\tnot", "T1: 'not' does not stand in the text"),
            ("R1\tSource T1 T2", "R1: 'Source T1 T2' is no relation"),
            ("T1\tClaim 0 3\tTex\nA1\tClaim_stance T1 angry", "T1 (Claim): stance cannot be 'angry'"),
            ("T1\tFigure 0 3\tTex\n#1\tAnnotatorNotes T1\tlow=ten", "T1 (Figure): 'ten' is no number"),
            (
                "T1\tTakeaway 0 3\tTex\n#1\tAnnotatorNotes T1\tnumber=0",
                "T1 (Takeaway): number must be 1 or more, not 0",
            ),
        ],
    )
    def test_a_line_that_cannot_be_read_is_named(self, annotations: str, message: str) -> None:
        with pytest.raises(ExchangeError) as refused:
            from_brat("Text", annotations)
        assert str(refused.value) == message


class TestLabelStudio:
    """Label Studio tasks."""

    def test_the_configuration_names_all_that_is_written(self) -> None:
        root = ET.fromstring(label_studio_config())  # noqa: S314 - our own words
        controls = {node.get("name"): node for node in root}
        labels = {node.get("value") for node in root.iter("Label")}
        roles = {node.get("value") for node in root.iter("Relation")}
        for row in to_label_studio(REPORT)["predictions"][0]["result"]:
            if row["type"] == "relation":
                assert set(row["labels"]) <= roles
            else:
                assert row["to_name"] == "text"
                assert controls[row["from_name"]].tag.casefold() == row["type"]
                assert set(row["value"].get("labels", ())) <= labels
                offered = {node.get("value") for node in controls[row["from_name"]]}
                assert set(row["value"].get("choices", ())) <= offered

    def test_the_last_annotation_holds_and_the_prediction_only_without_one(self) -> None:
        task = to_label_studio(REPORT)
        assert from_label_studio(task) == carried(REPORT)
        emptied: dict[str, Any] = {"result": []}
        cancelled = {"result": task["predictions"][0]["result"], "was_cancelled": True}
        assert from_label_studio({**task, "annotations": [emptied, cancelled]}).claims == ()

    def test_offsets_that_count_some_characters_twice_are_settled_by_the_words(self) -> None:
        text = "😀😀 it burned, it burned"
        row: dict[str, Any] = {"id": "a", "from_name": "label", "to_name": "text", "type": "labels"}
        row = {**row, "value": {"start": 20, "end": 26, "text": "burned", "labels": ["Takeaway"]}}
        report = from_label_studio({"data": {"text": text}, "annotations": [{"result": [row]}]})
        assert report.takeaways[0].span == Span(text.rindex("burned"), len(text))

    @pytest.mark.parametrize(
        "task",
        [
            {},
            {"data": {"text": "a"}, "annotations": [{"result": [{"type": "labels"}]}]},
            {"data": {"text": "a"}, "annotations": [{}]},
            {"data": {"text": "a", "date": "soon"}},
            {"data": None},
        ],
    )
    def test_what_is_no_task_is_refused(self, task: dict[str, Any]) -> None:
        with pytest.raises(ExchangeError):
            from_label_studio(task)


def test_a_link_to_what_was_deleted_is_left_out() -> None:
    task = to_label_studio(REPORT)
    rows = task["predictions"][0]["result"]
    kept = [row for row in rows if row.get("id") not in ("claim-0.source", "figure-0")]
    report = from_label_studio({"data": task["data"], "annotations": [{"result": kept}]})
    assert report.claims[0].source is None
    assert [figure.text for figure in report.figures] == ["3"]
    assert report.losses[0].parts == (0,)


def test_regions_have_keys_of_their_own() -> None:
    regions, links = regions_of(REPORT)
    keys = [region.key for region in regions]
    assert len(set(keys)) == len(keys)
    assert {link.of for link in links} | {link.to for link in links} <= set(keys)
