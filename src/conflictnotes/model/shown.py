"""How an object shows itself: the one door from the types to ``conflictnotes.display``, opened only when it is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conflictnotes.model.report import Report

__all__ = ["Shown", "summary_of"]


class Shown:
    """Gives a type its look in a notebook."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        from conflictnotes.display import repr_html

        return repr_html(self)


def summary_of(report: Report) -> str:
    """What ``str(report)`` gives."""
    from conflictnotes.display import summary

    return summary(report)
