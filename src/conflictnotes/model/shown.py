"""How an object shows itself: the one door from the types to ``conflictnotes.display``, opened only when it is used."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from conflictnotes.model.report import Report

__all__ = ["Shown", "summary_of"]


class Shown:
    """Gives a type its repr, and its look in a notebook."""

    __slots__ = ()

    def __repr__(self) -> str:
        """The call that makes the object, without what it leaves at its default."""
        kind: Any = type(self)
        given = [
            f"{field.name}={_code(getattr(self, field.name))}"
            for field in attrs.fields(kind)
            if field.default is attrs.NOTHING or getattr(self, field.name) != field.default
        ]
        return f"{kind.__name__}({', '.join(given)})"

    def _repr_html_(self) -> str:
        from conflictnotes.display import repr_html

        return repr_html(self)


def _code(value: object) -> str:
    if isinstance(value, Enum):
        return str(type(value).__name__) + "." + value.name
    if isinstance(value, tuple):
        return "(" + "".join(f"{_code(item)}, " for item in value).rstrip(" " if len(value) == 1 else ", ") + ")"
    return repr(value)


def summary_of(report: Report) -> str:
    """What ``str(report)`` gives."""
    from conflictnotes.display import summary

    return summary(report)
