"""The invented archive in examples/ shows what the notebooks and guides say that it shows."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import conflictnotes as cn
from conflictnotes.series import ContradictionKind, Relation, figure_series, source_registry, threads

EXAMPLES = Path(__file__).parent.parent / "examples"
NOTEBOOKS = sorted((EXAMPLES / "notebooks").glob("*.ipynb"))


@pytest.fixture(scope="module")
def archive() -> list[cn.Report]:
    return list(cn.read_reports(EXAMPLES / "archive"))


def test_every_report_says_that_it_is_invented(archive: list[cn.Report]) -> None:
    assert len(archive) == 18
    assert all("This is an invented report." in report.text for report in archive)


def test_every_report_is_dated_and_has_takeaways(archive: list[cn.Report]) -> None:
    assert [report.date.day for report in archive if report.date] == list(range(1, 19))
    assert all(len(report.takeaways) == 2 for report in archive)


def test_the_slips_in_the_tally_are_found_and_no_others(archive: list[cn.Report]) -> None:
    tanks = figure_series(archive, category="tank", outcome="lost", party="russian")
    assert len(tanks.changes) == 17
    found = [(one.kind, str(tanks.points[one.second].date)) for one in tanks.contradictions]
    assert found == [
        (ContradictionKind.CHANGE, "2025-04-08"),
        (ContradictionKind.FELL, "2025-04-12"),
        (ContradictionKind.CHANGE, "2025-04-13"),
    ]


def test_the_dispute_over_the_factory_is_one_thread(archive: list[cn.Report]) -> None:
    factory = next(thread for thread in threads(archive) if "factory" in thread.shared)
    assert factory.disputed
    relations = [claim.relation for claim in factory.claims]
    assert relations[0] is Relation.OPENS
    assert relations[-1] is Relation.CONFIRMS
    assert Relation.DENIES in relations


def test_the_most_cited_outlet_is_that_of_the_daily_tally(archive: list[cn.Report]) -> None:
    registry = source_registry(archive)
    assert registry.outlets[0].outlet == "t.me/example_general_staff"
    assert {entry.name for entry in registry} >= {"Ukrainian General Staff", "Russian MoD"}


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_is_kept_without_output(path: Path) -> None:
    notebook: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert code
    assert all(not cell["outputs"] and cell["execution_count"] is None for cell in code)
    for cell in code:
        compile("".join(cell["source"]), path.name, "exec")
