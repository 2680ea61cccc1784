"""Loss statements: totals with parts, flat lists, lists of lines, and lists that are none."""

from __future__ import annotations

from decimal import Decimal

import pytest

import conflictnotes as cn
from conflictnotes.model import Category, Figure, LossStatement, Modifier, Outcome, Span
from tests.feedings import feedings

# Each text with its statements: total, parts, residual, whether they balance.
CASES: list[tuple[str, list[tuple[str | None, list[str], int | None, bool | None]]]] = [
    (
        "The army has suffered a total of 2,100 casualties, including 900 killed, 1,150 wounded, and 50 captured.",
        [("2,100", ["900", "1,150", "50"], 0, True)],
    ),
    (
        "They destroyed 101 units of hardware, including 54 tanks, 27 armored vehicles, and 20 trucks.",
        [("101", ["54", "27", "20"], 0, True)],
    ),
    ("Of the 140 drones, 95 were shot down and 38 were lost.", [("140", ["95", "38"], 7, False)]),
    ("Recovered were ten rifles – five M16s, four M14s and one Galil.", [("ten", ["five", "four", "one"], 0, True)]),
    (
        "Tanks (20, of which destroyed: 12, damaged: 3, abandoned: 1, captured: 4)",
        [("20", ["12", "3", "1", "4"], 0, True)],
    ),
    (
        "37 drones were intercepted overnight: 20 over the north, nine over the coast, and eight over the capital.",
        [("37", ["20", "nine", "eight"], 0, True)],
    ),
    (
        "The brigade lost 300 men. Of these, 100 were killed, 180 wounded and 20 are missing.",
        [("300", ["100", "180", "20"], 0, True)],
    ),
    (
        "Six rockets were fired at the port. Five were intercepted and one fell into the sea.",
        [("Six", ["Five", "one"], 0, True)],
    ),
    (
        "The enemy lost 40 soldiers, three tanks and two trucks.",
        [(None, ["40", "three", "two"], None, None)],
    ),
    (
        "Losses of the enemy:\n\nTanks – 12 (+1)\nTrucks – 30 (+4)\nDrones – 44 (+9)",
        [(None, ["12", "30", "44"], None, None)],
    ),
    (
        "Since May 241 people have been killed, 614 wounded and 12 are missing; the toll since the war stands at 8,872 dead.",
        [(None, ["241", "614", "12"], None, None)],
    ),
    # None of these is a statement.
    ("At least 33 people were killed, including nine children.", []),
    ("The strike killed 14 people and wounded 37.", []),
    ("They exchanged 35 prisoners for 35, 50 for 50 and nine for nine.", []),
    ("The aid includes 31 tanks, 14 launchers and 25 trucks.", []),
    ("The toll rose from 9 to 14, up from three a week ago.", []),
    ("He spoke of 3 towns, 4 roads and 5 bridges.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_losses(text: str, expected: list[tuple[str | None, list[str], int | None, bool | None]]) -> None:
    for label, variant in feedings(text):
        report = cn.parse_report(variant)
        found = [
            (
                None if loss.total is None else report.figures[loss.total].text,
                [report.figures[index].text for index in loss.parts],
                loss.residual,
                loss.balanced,
            )
            for loss in report.losses
        ]
        assert found == expected, label


def test_ranges_balance_by_their_ends() -> None:
    report = cn.parse_report("Their losses are 100 to 120 men, including 60 to 70 killed and 40 to 50 wounded.")
    (loss,) = report.losses
    assert (loss.residual, loss.balanced) == (None, True)


def test_an_open_end_leaves_the_balance_open() -> None:
    report = cn.parse_report("They lost more than 100 men, including 60 killed and 40 wounded.")
    (loss,) = report.losses
    assert (loss.residual, loss.balanced) == (None, None)


@pytest.mark.parametrize(
    ("text", "residual", "balanced"),
    [
        ("They lost 100 men, including 60 killed and 30 wounded.", 10, False),
        ("They lost 100 to 120 men, including 60 killed and 30 to 50 wounded.", None, True),
        ("They lost 100 to 120 men, including 60 killed and 20 to 30 wounded.", None, False),
        ("They lost up to 100 men, including 60 killed and 30 to 40 wounded.", None, True),
        ("They lost 100 men, including at least 60 killed and 40 wounded.", None, None),
        ("They lost 2.5 million rounds, including 1.5 million shells and 1 million rockets.", 0, True),
    ],
)
def test_the_balance(text: str, residual: int | None, balanced: bool | None) -> None:  # noqa: FBT001 - a value of a table
    (loss,) = cn.parse_report(text).losses
    assert (loss.residual, loss.balanced) == (residual, balanced)


def test_a_statement_spans_its_figures() -> None:
    text = "They lost 100 men, including 60 killed and 40 wounded."
    report = cn.parse_report(text)
    (loss,) = report.losses
    assert loss.span.of(text) == "100 men, including 60 killed and 40"


def test_every_figure_is_a_part_of_one_statement_at_most() -> None:
    report = cn.parse_report("\n\n".join(text for text, _ in CASES))
    parts = [index for loss in report.losses for index in loss.parts]
    totals = [loss.total for loss in report.losses if loss.total is not None]
    assert len(parts) == len(set(parts))
    assert len(totals) == len(set(totals))


def test_values_stay_exact() -> None:
    figure = Figure(
        Span(0, 1), "1", Decimal("2.5"), Decimal("2.5"), Modifier.EXACT, "count", Category.TANK, outcome=Outcome.LOST
    )
    assert isinstance(figure.low, Decimal)
    assert LossStatement(Span(0, 1), None, (0,)).balanced is None
