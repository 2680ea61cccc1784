"""Any text at all: it returns, every span lies in it, and twice the text is twice the work in every room."""

from __future__ import annotations

import gc
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import conflictnotes as cn
from tests.hostile import HOSTILE, ordinary
from tests.measuring import measured, memory_of
from tests.spans import wrong_spans

if TYPE_CHECKING:
    from types import FrameType

ROOT = Path(cn.__file__).parent
SMALL = 1_500  # characters: rules see enough of them, and all inputs together take seconds
DOUBLE = 2.4  # times the work of half the text: 2, and what a longer name or number takes
STEPS = 400  # calls that the difference of two short texts may make
SLOWER = 10  # times the time of ordinary prose
GROWTH = 9  # times the time of a quarter of the text: linear is 4, quadratic 16
TRIES = 3  # a machine that does something else for a second has slowed down one parse and not the other
SHORT = 0.2  # seconds: growth of what is faster is noise
MEMORY = 40  # times the text

# The inputs that every user meets sooner or later, at their full size.
FULL = (
    "no space",
    "digits",
    "number words",
    "nested brackets",
    "nested quotes",
    "markers",
    "bidi",
    "zero width",
    "lone surrogates",
    "NUL",
    "newlines",
    "one word",
    "digit comma",
    "capitalised word",
    "verb of saying",
    "according to",
    "and",
    "title",
    "hyphens",
    "prose with no stop",
)


def work(text: str) -> Counter[str]:
    """Calls that a parse of ``text`` makes in each room: steps, which the machine's load does not touch.

    What a call into C costs is not seen here; the slow tests see it.
    """
    calls: Counter[str] = Counter()

    def count(frame: FrameType, event: str, _: object) -> None:
        if event in {"call", "c_call"}:
            calls[frame.f_code.co_filename] += 1

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        cn.parse_report(text)
    finally:
        sys.setprofile(before)
    rooms: Counter[str] = Counter()
    for name, number in calls.items():
        path = Path(name)
        if path.is_relative_to(ROOT):
            rooms["/".join(path.relative_to(ROOT).with_suffix("").parts[:2])] += number
    return rooms


# Texts of one piece over and over: half of them is like the whole, however short.
EVEN = [name for name in HOSTILE if not name.startswith(("everything", "prose"))]


@pytest.mark.parametrize("name", EVEN)
def test_twice_the_text_is_twice_the_work(name: str) -> None:
    make = HOSTILE[name]
    work(make(2 * SMALL))  # what is read and compiled once; what a word is, is remembered from one parse to the next
    half, full = work(make(SMALL)), work(make(2 * SMALL))
    assert [(room, half[room], calls) for room, calls in full.items() if calls > DOUBLE * half[room] + STEPS] == []


# Items by the hundred in short sentences: what looks back over all of them shows only in a longer text.  Of people a
# text keeps a few hundred sentences at hand and reads others again: half of it is more than those.
CROWDED = {
    "speech": 10_000,
    "short claims": 10_000,
    "many officers": 20_000,
    "many speakers": 20_000,
    "many sums": 10_000,
    "one surname, many people": 20_000,
    "losses with line ends": 10_000,
    "short paragraphs": 10_000,
}


@pytest.mark.parametrize(("name", "size"), CROWDED.items())
def test_a_text_of_many_items_is_no_more_work_for_each(name: str, size: int) -> None:
    make = HOSTILE[name]
    work(make(2 * size))  # what a word is, is remembered from one parse to the next
    half, full = work(make(size)), work(make(2 * size))
    assert [(room, half[room], calls) for room, calls in full.items() if calls > DOUBLE * half[room] + STEPS] == []


@pytest.mark.parametrize("name", HOSTILE)
def test_every_span_lies_in_the_text(name: str) -> None:
    report = cn.parse_report(HOSTILE[name](SMALL))
    assert wrong_spans(report) == []


def test_the_work_is_counted() -> None:
    calls = work(ordinary(SMALL))
    assert calls["text/sentences"] > SMALL / 200
    assert calls["text/sentences"] < work(ordinary(10 * SMALL))["text/sentences"] / 5


# Every few characters are an item of the report, which is itself nine to fifty times the text: an object has some
# hundred bytes.  What a parse takes beside the report keeps within bounds in these as in all others.
NOTHING_BUT_ITEMS = {
    "headings",
    "losses with line ends",
    "many officers",
    "many posts",
    "many speakers",
    "many sums",
    "markers",
    "markers after stops",
    "one surname, many people",
    "roman markers",
    "speech",
}

# Inputs that take most of what one room or another holds on to for each line, sentence or item.
HELD = ("short lines", "weekdays", "initials", "titles of endnotes", "speech", "markers")


def memory_is_bounded(name: str, size: int) -> None:
    cn.parse_report(ordinary(SMALL))
    memory = memory_of(HOSTILE[name](size))
    assert memory.most - memory.kept <= MEMORY
    assert memory.most <= MEMORY or name in NOTHING_BUT_ITEMS


def test_memory_of_ordinary_prose() -> None:
    cn.parse_report(ordinary(SMALL))
    assert memory_of(ordinary(20 * SMALL)).most <= MEMORY


def test_a_parse_leaves_nothing_to_the_collector() -> None:
    """What made a report is let go with the last word read, not when the collector comes by."""
    text = ordinary(4 * SMALL)
    cn.parse_report(text)
    gc.collect()
    gc.disable()
    try:
        cn.parse_report(text)
        assert gc.collect() == 0
    finally:
        gc.enable()


@pytest.mark.parametrize("name", HELD)
def test_memory_of_what_was_held_longest(name: str) -> None:
    memory_is_bounded(name, 30_000)


@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTILE)
def test_memory_of_hostile_inputs(name: str) -> None:
    # So long that what is held for a parse shows, and short of more words than are remembered from parse to parse.
    memory_is_bounded(name, 140_000)


@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_with_the_text(name: str) -> None:
    timings = (measured(HOSTILE[name], 250_000, limit=60) for _ in range(TRIES))
    assert any(timing.full < max(GROWTH * timing.quarter, SHORT) for timing in timings)


@pytest.mark.slow
@pytest.mark.parametrize("name", FULL)
def test_a_million_characters_take_no_more_than_ten_times_ordinary_prose(name: str) -> None:
    plain = measured(ordinary, 1_000_000, limit=60)
    assert measured(HOSTILE[name], 1_000_000, limit=60).full < SLOWER * plain.full
