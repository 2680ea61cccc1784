"""Loss statements written from random values in many layouts: every value comes back, and nothing is added."""

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
FIRST_YEAR, LAST_YEAR = 1900, 2100
ODD_MONTHS = ("January", "March", "May", "July", "August", "October", "December")


MODELS = ("T-72B3", "T-80BVM", "BMP-2", "BTR-82A", "Su-25", "Mi-8", "2S19", "BM-21", "Ka-52", "Tu-22M3")
PLACES = ("Kharkiv", "Odesa", "Gaza City", "El Fasher", "Goma", "Loikaw", "Kidal", "Aden")
SIDES = (("Armenia", "Azerbaijan"), ("Thailand", "Cambodia"), ("India", "Pakistan"), ("Ukraine", "Russia"))


class Statement:
    """One text as it is written, and the values that must come back: total and parts of each statement, the deltas."""

    def __init__(
        self,
        text: str,
        total: int | None,
        parts: list[int],
        deltas: list[int],
        second: tuple[int | None, list[int]] | None = None,
    ) -> None:
        self.text = text
        self.stated = [(total, parts)] if second is None else [(total, parts), second]
        self.deltas = deltas


def _values(rng: random.Random, count: int) -> list[int]:
    """Distinct values, none of which is written like a year."""
    values: set[int] = set()
    while len(values) < count:
        value = rng.choice((rng.randint(3, 99), rng.randint(100, 1899), rng.randint(2101, 900_000)))
        values.add(value)
    return rng.sample(sorted(values), count)


def _summands(rng: random.Random, count: int, total: Callable[[list[int]], int] = sum) -> list[int]:
    """Distinct values whose total is not written like a year either."""
    while True:
        values = _values(rng, count)
        if not FIRST_YEAR <= total(values) <= LAST_YEAR:
            return values


def _date(rng: random.Random) -> str:
    return f"{rng.choice(ODD_MONTHS)} {rng.randint(1, 31)}, {rng.randint(2014, 2030)}"


def _people(rng: random.Random, write: Callable[[int], str]) -> Statement:
    killed, wounded, captured = _summands(rng, 3)
    total = killed + wounded + captured
    text = (
        f"As of {_date(rng)}, the invading army has suffered a total of {write(total)} casualties, "
        f"including {write(killed)} killed, {write(wounded)} wounded, and {write(captured)} captured."
    )
    return Statement(text, total, [killed, wounded, captured], [])


def _hardware(rng: random.Random, write: Callable[[int], str]) -> Statement:
    kinds = rng.sample(MATERIEL, 4)
    parts = _summands(rng, 4)
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
    parts = _summands(rng, 4)
    total = sum(parts)
    destroyed, damaged, abandoned, captured = map(write, parts)
    text = (
        f"Tanks ({write(total)}, of which destroyed: {destroyed}, damaged: {damaged}, "
        f"abandoned: {abandoned}, captured: {captured})"
    )
    return Statement(text, total, parts, [])


def _two_sentences(rng: random.Random, write: Callable[[int], str]) -> Statement:
    killed, wounded, missing = _summands(rng, 3)
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


def _stacked(rng: random.Random, write: Callable[[int], str]) -> Statement:
    """A label on one line, its number and the daily change on the next."""
    kinds = rng.sample(MATERIEL, 4)
    values = _values(rng, 8)
    parts, deltas = values[:4], values[4:]
    rows = [f"{kind}\n{write(part)} (+{write(delta)})" for kind, part, delta in zip(kinds, parts, deltas, strict=True)]
    return Statement(f"Losses of the enemy as of {_date(rng)}\n\n" + "\n".join(rows), None, parts, deltas)


def _models(rng: random.Random, write: Callable[[int], str]) -> Statement:
    """Models whose own digits stand right before the dash."""
    names = rng.sample(MODELS, 4)
    parts = _values(rng, 4)
    dash = rng.choice(DASHES)
    rows = [f"{name} {dash} {write(part)}" for name, part in zip(names, parts, strict=True)]
    return Statement(f"Enemy equipment lost by {_date(rng)}: {', '.join(rows)}.", None, parts, [])


def _each(rng: random.Random, write: Callable[[int], str]) -> Statement:
    """Places of a total, of which the last share one number."""
    parts = _summands(rng, 3, lambda values: values[0] + values[1] + 2 * values[2])
    first, second, third, fourth = rng.sample(PLACES, 4)
    total = parts[0] + parts[1] + 2 * parts[2]
    text = (
        f"On {_date(rng)} the shelling left {write(total)} dead: {write(parts[0])} in {first}, {write(parts[1])} in "
        f"{second}, and {write(parts[2])} each in {third} and {fourth}."
    )
    return Statement(text, total, parts, [])


def _two_sides(rng: random.Random, write: Callable[[int], str]) -> Statement:
    """The losses of two sides in one sentence."""
    values = _values(rng, 6)
    ours, theirs = rng.choice(SIDES)
    told = [
        f"{write(dead)} dead, {write(hurt)} wounded and {write(missing)} missing"
        for dead, hurt, missing in (values[:3], values[3:])
    ]
    link = rng.choice((", and", "; ", ", while"))
    text = f"By {_date(rng)} {ours} had lost {told[0]}{link} {theirs} had lost {told[1]}."
    return Statement(text, None, values[:3], [], (None, values[3:]))


def _salvo(rng: random.Random, write: Callable[[int], str]) -> Statement:
    """Two kinds launched, and what became of each."""
    downed_missiles, stray_missiles = _summands(rng, 2)
    downed_drones, stray_drones = _summands(rng, 2)
    missiles, drones = downed_missiles + stray_missiles, downed_drones + stray_drones
    text = (
        f"On {_date(rng)} the enemy attacked with {write(missiles)} ballistic missiles and {write(drones)} drones. Air "
        f"defenses shot down {write(downed_missiles)} missiles and {write(downed_drones)} drones; "
        f"{write(stray_missiles)} missiles and {write(stray_drones)} drones hit the port."
    )
    return Statement(text, missiles, [downed_missiles, stray_missiles], [], (drones, [downed_drones, stray_drones]))


def _rest(rng: random.Random, write: Callable[[int], str]) -> Statement:
    """A sum whose last part is what the others leave."""
    downed, lost, rest = _summands(rng, 3)
    total = downed + lost + rest
    text = (
        f"The enemy launched {write(total)} drones on {_date(rng)}. {write(downed)} were shot down and {write(lost)} "
        f"lost; the remaining {write(rest)} struck the city."
    )
    return Statement(text, total, [downed, lost, rest], [])


def _bulletin(rng: random.Random, write: Callable[[int], str]) -> Statement:
    """Lines of a bulletin with several counts each."""
    values = _values(rng, 5)
    text = (
        f"Results of the raid on {_date(rng)}\n• enemy dead: {write(values[0])}\n"
        f"• prisoners: {write(values[1])} soldiers, {write(values[2])} policemen\n"
        f"• seized: {write(values[3])} mortars, {write(values[4])} rifles"
    )
    return Statement(text, None, values, [])


def _places(rng: random.Random, write: Callable[[int], str]) -> Statement:
    """What was stopped over how many regions, and where; the number of regions is no part."""
    parts = _summands(rng, 3)
    total = sum(parts)
    first, second, third = rng.sample(PLACES, 3)
    text = (
        f"On {_date(rng)} gunners downed {write(total)} drones over nine regions, {write(parts[0])} of them over {first}, "
        f"{write(parts[1])} over {second} and {write(parts[2])} over {third}."
    )
    return Statement(text, total, parts, [9])


def _rest_apart(rng: random.Random, write: Callable[[int], str]) -> Statement:
    """The rest of a sum in a sentence of its own."""
    parts = _summands(rng, 3)
    total = sum(parts)
    text = (
        f"The junta launched {write(total)} rockets on {_date(rng)}, of which {write(parts[0])} were shot down and "
        f"{write(parts[1])} were lost. It is silent about the other {write(parts[2])}."
    )
    return Statement(text, total, parts, [])


def _group(rng: random.Random, write: Callable[[int], str]) -> Statement:
    """Who came home, by kind."""
    parts = _summands(rng, 2)
    total = sum(parts)
    text = (
        f"The group of {write(total)} captives freed on {_date(rng)} consisted of {write(parts[0])} soldiers and "
        f"{write(parts[1])} policemen."
    )
    return Statement(text, total, parts, [])


def _cache(rng: random.Random, write: Callable[[int], str]) -> Statement:
    """What a search found."""
    parts = _values(rng, 4)
    verb = rng.choice(("yielded", "yielded the following:", "netted", "turned up"))
    text = (
        f"The search of the camp on {_date(rng)} {verb} {write(parts[0])} rifles, {write(parts[1])} mortars, "
        f"{write(parts[2])} mines and {write(parts[3])} rounds."
    )
    return Statement(text, None, parts, [])


def _fates(rng: random.Random, write: Callable[[int], str]) -> Statement:
    """A sum, and a verb for each of its parts."""
    parts = _summands(rng, 2)
    total = sum(parts)
    text = (
        f"On {_date(rng)} air defense destroyed {write(total)} drones, {write(parts[0])} were shot down by guns and "
        f"{write(parts[1])} were lost to jamming."
    )
    return Statement(text, total, parts, [])


def _servicemen(rng: random.Random, write: Callable[[int], str]) -> Statement:
    """A ministry's list, in which one thing stands with an article and another is named by its model."""
    parts = _values(rng, 4)
    text = (
        f"The enemy's losses on {_date(rng)} amounted to up to {write(parts[0])} servicemen, a tank, {write(parts[1])} "
        f"armored combat vehicles, including a Bradley IFV, {write(parts[2])} motor vehicles and {write(parts[3])} "
        "artillery guns."
    )
    return Statement(text, None, parts, [])


LAYOUTS = (
    _people,
    _hardware,
    _lines,
    _run_on,
    _colons,
    _photographs,
    _two_sentences,
    _flat,
    _stacked,
    _models,
    _each,
    _two_sides,
    _salvo,
    _rest,
    _bulletin,
    _places,
    _rest_apart,
    _group,
    _cache,
    _fates,
    _servicemen,
)


def _check(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 - test data
    statement = LAYOUTS[seed % len(LAYOUTS)](rng, rng.choice(MARKS))
    report = cn.parse_report(statement.text)
    shown = f"{statement.text!r}: {[(f.text, f.category.value, f.outcome) for f in report.figures]} {report.losses}"
    members = [[*parts, *([] if total is None else [total])] for total, parts in statement.stated]
    expected = sorted([*(value for values in members for value in values), *statement.deltas])
    assert (
        sorted(int(figure.low if figure.low is not None else figure.high or -1) for figure in report.figures)
        == expected
    ), shown
    found = [
        (
            None if loss.total is None else report.figures[loss.total].low,
            [report.figures[at].low or report.figures[at].high for at in loss.parts],
        )
        for loss in report.losses
    ]
    assert found == statement.stated, shown
    for loss in report.losses:
        assert (loss.residual, loss.balanced) == ((None, None) if loss.total is None else (0, True)), shown


@pytest.mark.parametrize("seed", range(300))
def test_every_value_comes_back(seed: int) -> None:
    _check(seed)


@pytest.mark.slow
def test_three_thousand_statements() -> None:
    for seed in range(1000, 4000):
        _check(seed)
