"""A stretch of text as a pair of offsets."""

from __future__ import annotations

from functools import total_ordering

from attrs import field, frozen

__all__ = ["Span"]


@total_ordering
@frozen(repr=False, init=False)
class Span:
    """Half-open stretch ``[start, end)`` of a text, counted in characters.

    >>> Span(4, 9).of("the tanks")
    'tanks'
    >>> Span(9, 4)
    Traceback (most recent call last):
    ValueError: a span cannot run backwards: 9 to 4
    """

    start: int = field()
    end: int = field()

    def __init__(self, start: int, end: int) -> None:
        # Written out: no other object is made as often, and this takes half the time of what attrs would write.
        if start < 0:
            raise ValueError(f"a span cannot start before the text: {start}")
        if end < start:
            raise ValueError(f"a span cannot run backwards: {start} to {end}")
        _set_start(self, start)
        _set_end(self, end)

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.end})"

    def __lt__(self, other: object) -> bool:
        # Written out: spans are compared all the time, and the general comparison goes over the fields one by one.
        if not isinstance(other, Span):
            return NotImplemented
        return self.start < other.start or (self.start == other.start and self.end < other.end)

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        """An empty span is still a place in the text, so every span is true."""
        return True

    def of(self, text: str) -> str:
        """The characters of ``text`` that the span covers."""
        return text[self.start : self.end]

    def contains(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def shifted(self, offset: int) -> Span:
        """The same stretch, ``offset`` characters further on."""
        return Span(self.start + offset, self.end + offset)


# A frozen object takes its values through its slots.
_set_start, _set_end = Span.__dict__["start"].__set__, Span.__dict__["end"].__set__
