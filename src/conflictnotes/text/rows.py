"""Rows of offsets, packed: a text of short lines has more of them than characters to spare for an object each."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Generic, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Rows"]

Row = TypeVar("Row", bound=tuple[int, ...])


class Rows(Sequence[Row], Generic[Row]):
    """Named tuples of whole numbers, all of one ``kind``, in eight bytes a number; a row is made when it is asked for.

    It reads as a tuple of them does, and equals one; a slice is a tuple.

    >>> from conflictnotes.text import Block
    >>> rows = Rows(Block, [Block(0, 7), Block(9, 21)])
    >>> rows[1], len(rows), rows[-1].start, rows == (Block(0, 7), Block(9, 21))
    (Block(start=9, end=21), 2, 9, True)
    """

    __slots__ = ("_kind", "_numbers", "_width")

    def __init__(self, kind: type[Row], rows: Iterable[Row] = ()) -> None:
        self._kind = kind
        self._width = len(kind._fields)  # type: ignore[attr-defined]  # no type says that a tuple is a named one
        self._numbers = array("q", chain.from_iterable(rows))

    def append(self, row: tuple[int, ...]) -> None:
        """Put a row last."""
        self._numbers.extend(row)

    def extend(self, rows: Iterable[tuple[int, ...]]) -> None:
        """Put rows last, in order."""
        self._numbers.extend(chain.from_iterable(rows))

    def clear(self) -> None:
        """Take every row out."""
        del self._numbers[:]

    def column(self, field: int) -> array[int]:
        """The numbers of one field, packed: to look a place up in with :mod:`bisect`."""
        return self._numbers[field :: self._width]

    def __len__(self) -> int:
        return len(self._numbers) // self._width

    def __iter__(self) -> Iterator[Row]:
        numbers = iter(self._numbers)
        make: partial[Row] = partial(tuple.__new__, self._kind)
        return map(make, zip(*[numbers] * self._width, strict=True))

    @overload
    def __getitem__(self, at: int) -> Row: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Row, ...]: ...
    def __getitem__(self, at: int | slice) -> Row | tuple[Row, ...]:
        if isinstance(at, slice):
            return tuple(self[index] for index in range(*at.indices(len(self))))
        width = self._width
        place = at * width if at >= 0 else at * width + len(self._numbers)
        row = self._numbers[place : place + width] if place >= 0 else ()
        if not row:
            raise IndexError(at)
        return tuple.__new__(self._kind, row)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, (Rows, tuple, list)):
            return NotImplemented
        return len(self) == len(other) and all(map(tuple.__eq__, self, other))

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return f"Rows({list(self)})"
