"""Footnote markers, and the passage that holds them."""

from __future__ import annotations

import datetime as dt

import pytest

from conflictnotes.text import Passage, find_markers, fold, split_blocks


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("It fell.[5]", [5]),
        ("It fell.[5][6]", [5, 6]),
        ("It fell. [89] Rebels", [89]),
        ("It fell.[xlii]", [42]),
        ("It fell.[iv][ix][xcix]", [4, 9, 99]),
        ("It fell.[120]", [120]),
        ("the town [2019]", []),
        ("It fell.[iiii]", []),
        ("It fell.[vx]", []),
        ("[sic]", []),
        ("[leader]", []),
        ("[5", []),
        ("5]", []),
        ("[]", []),
        ("[ 5 ]", []),
        ("[I]", []),
        ("[-5]", []),
    ],
)
def test_markers(text: str, numbers: list[int]) -> None:
    markers = find_markers(text)
    assert [marker.number for marker in markers] == numbers
    assert all(text[marker.start] == "[" and text[marker.end - 1] == "]" for marker in markers)


def test_every_roman_number_is_read() -> None:
    ones = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    tens = ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc")
    text = "".join(f"[{tens[number // 10]}{ones[number % 10]}]" for number in range(1, 100))
    assert [marker.number for marker in find_markers(text)] == list(range(1, 100))


def test_passage_gives_what_begins_in_a_stretch() -> None:
    text = "It fell on May 3, 2026.[1] Rebels left on May 4, 2026.[2][3]"
    passage = Passage.cut(text, split_blocks(text), dt.date(2026, 5, 5))
    first, second = passage.sentences
    assert [m.number for m in passage.markers_in(first.start, first.tail)] == [1]
    assert [m.number for m in passage.markers_in(second.end, second.tail)] == [2, 3]
    assert [m.day for m in passage.dates_in(second.start, second.end)] == [dt.date(2026, 5, 4)]
    assert passage.markers_in(0, 0) == ()


def test_fold() -> None:
    assert fold(" a\u00a0b\u202f\tc\r\n") == "a b c"
