"""Loss statements written from random values in eight layouts: every value comes back, and nothing is added."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

import conflictnotes as cn

if TYPE_CHECKING:
    from collections.abc import Callable

MARKS: tuple[Callable[[int], str], ...] = (
    str,
    lambda value: f"{value:,}",
    lambda value: f"{value:,}".replace(",", "\u00a0"),
    lambda value: f"{value:,}".replace(",", "\u202f"),
    lambda value: f"{value:,}".replace(",", "."),
)
DASHES = ("-", "–", "—", "‒")
MATERIEL = (
    "tanks",
    "armored combat vehicles",
    "artillery systems",
    "MLRS",
    "air defense systems",
    "aircraft",
    "helicopters",
    "drones",
    "cruise missiles",
    "vehicles and fuel tanks",
)
ODD_MONTHS = ("January", "March", "May", "July", "August", "October", "December")


class Statement:
    """One statement as it is written, and the values that must come back: the total, the parts, the deltas."""

    def __init__(self, text: str, total: int | None, parts: list[int], deltas: list[int]) -> None:
        self.text = text
        self.total = total
        self.parts = parts
        self.deltas = deltas


def _values(rng: random.Random, count: int) -> list[int]:
    """Distinct values, none of which is written like a year."""
    values: set[int] = set()
    while len(values) < count:
        value = rng.choice((rng.randint(3, 99), rng.randint(100, 1899), rng.randint(2101, 900_000)))
        values.add(value)
    return rng.sample(sorted(values), count)


def _date(rng: random.Random) -> str:
    return f"{rng.choice(ODD_MONTHS)} {rng.randint(1, 31)}, {rng.randint(2014, 2030)}"


def _people(rng: random.Random, write: Callable[[int], str]) -> Statement:
    killed, wounded, captured = _values(rng, 3)
    total = killed + wounded + captured
    text = (
        f"As of {_date(rng)}, the invading army has suffered a total of {write(total)} casualties, "
        f"including {write(killed)} killed, {write(wounded)} wounded, and {write(captured)} captured."
    )
    return Statement(text, total, [killed, wounded, captured], [])


def _hardware(rng: random.Random, write: Callable[[int], str]) -> Statement:
    kinds = rng.sample(MATERIEL, 4)
    parts = _values(rng, 4)
    total = sum(parts)
    listed = [f"{write(part)} {kind}" for part, kind in zip(parts, kinds, strict=True)]
    text = (
        f"The defenders destroyed {write(total)} pieces of equipment by {_date(rng)}: "
        f"{', '.join(listed[:-1])}, and {listed[-1]}."
    )
    return Statement(text, total, parts, [])


def _lines(rng: random.Random, write: Callable[[int], str]) -> Statement:
    kinds = rng.sample(MATERIEL, 5)
    values = _values(rng, 10)
    parts, deltas = values[:5], values[5:]
    dash = rng.choice(DASHES)
    rows = [
        f"{kind} {dash} {write(part)} (+{write(delta)})" for kind, part, delta in zip(kinds, parts, deltas, strict=True)
    ]
    return Statement(f"Losses of the enemy as of {_date(rng)}:\n\n" + "\n".join(rows), None, parts, deltas)


def _run_on(rng: random.Random, write: Callable[[int], str]) -> Statement:
    kinds = rng.sample(MATERIEL, 4)
    values = _values(rng, 8)
    parts, deltas = values[:4], values[4:]
    dash = rng.choice(DASHES)
    rows = [
        f"{kind} {dash} {write(part)} (+{write(delta)})" for kind, part, delta in zip(kinds, parts, deltas, strict=True)
    ]
    return Statement(f"Total combat losses of the enemy as of {_date(rng)}: {', '.join(rows)}.", None, parts, deltas)


def _colons(rng: random.Random, write: Callable[[int], str]) -> Statement:
    kinds = rng.sample(MATERIEL, 4)
    parts = _values(rng, 4)
    rows = [f"- {kind}: {write(part)}" for kind, part in zip(kinds, parts, strict=True)]
    return Statement(f"Enemy losses, {_date(rng)}:\n" + "\n".join(rows), None, parts, [])


def _photographs(rng: random.Random, write: Callable[[int], str]) -> Statement:
    parts = _values(rng, 4)
    total = sum(parts)
    destroyed, damaged, abandoned, captured = map(write, parts)
    text = (
        f"Tanks ({write(total)}, of which destroyed: {destroyed}, damaged: {damaged}, "
        f"abandoned: {abandoned}, captured: {captured})"
    )
    return Statement(text, total, parts, [])


def _two_sentences(rng: random.Random, write: Callable[[int], str]) -> Statement:
    killed, wounded, missing = _values(rng, 3)
    total = killed + wounded + missing
    text = (
        f"The brigade lost {write(total)} men between May and July. "
        f"Of these, {write(killed)} were killed, {write(wounded)} wounded and {write(missing)} are missing."
    )
    return Statement(text, total, [killed, wounded, missing], [])


def _flat(rng: random.Random, write: Callable[[int], str]) -> Statement:
    kinds = rng.sample(MATERIEL, 3)
    values = _values(rng, 4)
    men, parts = values[0], values[1:]
    listed = " and ".join(
        (
            ", ".join(f"{write(part)} {kind}" for part, kind in zip(parts[:2], kinds, strict=False)),
            f"{write(parts[2])} {kinds[2]}",
        )
    )
    return Statement(f"On {_date(rng)} the rebels lost {write(men)} fighters, {listed}.", None, [men, *parts], [])


LAYOUTS = (_people, _hardware, _lines, _run_on, _colons, _photographs, _two_sentences, _flat)


def _check(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 - test data
    statement = LAYOUTS[seed % len(LAYOUTS)](rng, rng.choice(MARKS))
    report = cn.parse_report(statement.text)
    shown = f"{statement.text!r}: {[(f.text, f.category.value, f.outcome) for f in report.figures]} {report.losses}"
    expected = sorted([*statement.parts, *statement.deltas, *([] if statement.total is None else [statement.total])])
    assert sorted(int(figure.low or -1) for figure in report.figures) == expected, shown
    assert len(report.losses) == 1, shown
    loss = report.losses[0]
    assert (None if loss.total is None else report.figures[loss.total].low) == statement.total, shown
    assert [report.figures[index].low for index in loss.parts] == statement.parts, shown
    if statement.total is not None:
        assert (loss.residual, loss.balanced) == (0, True), shown


@pytest.mark.parametrize("seed", range(160))
def test_every_value_comes_back(seed: int) -> None:
    _check(seed)


@pytest.mark.slow
def test_two_thousand_statements() -> None:
    for seed in range(1000, 3000):
        _check(seed)
