"""Rows of offsets: packed, and read as a tuple of named tuples is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictnotes.text import Marker, Rows

NUMBERS = st.integers(0, 2**40)
MARKERS = st.lists(st.builds(Marker, NUMBERS, NUMBERS, NUMBERS), max_size=8).map(tuple)


@given(MARKERS, st.slices(10))
def test_rows_read_as_a_tuple_of_them_does(markers: tuple[Marker, ...], part: slice) -> None:
    rows = Rows(Marker, markers)
    assert tuple(rows) == tuple(rows[index] for index in range(len(rows))) == markers
    assert rows == markers
    assert hash(rows) == hash(markers)
    assert rows[part] == markers[part]
    assert [rows[-index] for index in range(1, len(rows) + 1)] == list(reversed(markers))
    assert list(rows.column(2)) == [marker.number for marker in markers]
    assert all(type(row) is Marker for row in rows)


@given(MARKERS, MARKERS)
def test_rows_are_put_last_and_taken_out(first: tuple[Marker, ...], second: tuple[Marker, ...]) -> None:
    rows = Rows(Marker, first)
    rows.extend(second)
    rows.append((1, 2, 3))
    assert rows == (*first, *second, Marker(1, 2, 3))
    assert (rows == (*first, *second)) is False
    rows.clear()
    assert len(rows) == 0


@pytest.mark.parametrize("at", [2, 3, -3, -9])
def test_no_row_stands_outside(at: int) -> None:
    rows = Rows(Marker, [Marker(0, 3, 1), Marker(3, 6, 2)])
    with pytest.raises(IndexError):
        rows[at]


def test_rows_are_no_text() -> None:
    assert Rows(Marker) != "no rows"
    assert repr(Rows(Marker, [Marker(0, 3, 1)])) == "Rows([Marker(start=0, end=3, number=1)])"
