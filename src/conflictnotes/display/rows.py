"""Records as an HTML table for a notebook."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from conflictnotes.display.marks import escape
from conflictnotes.display.style import CELL, NUMBER, TABLE

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["rows_to_html"]

_MOST_ROWS = 20
_MOST_LETTERS = 160


def rows_to_html(title: str, rows: Sequence[dict[str, Any]], columns: Sequence[str]) -> str:
    """The first rows as a table under a title, with how many there are; everything escaped.

    >>> "<td" in rows_to_html("Tanks", [{"lost": 12}], ["lost"])
    True
    """
    head = "".join(f'<th style="{CELL};opacity:.7">{escape(name.replace("_", " "))}</th>' for name in columns)
    body = "".join(f"<tr>{''.join(_cell(row[name]) for name in columns)}</tr>" for row in rows[:_MOST_ROWS])
    rest = (
        f'<div style="font-size:.86em;opacity:.7;margin-top:.4em">… and {len(rows) - _MOST_ROWS:,} more</div>'
        if len(rows) > _MOST_ROWS
        else ""
    )
    return (
        f'<div style="font-weight:650;margin:.4em 0">{escape(title)}</div>'
        f'<table style="{TABLE}"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{rest}'
    )


def _cell(value: object) -> str:
    if isinstance(value, bool) or value is None:
        words, style = {True: "yes", False: "no", None: ""}[value], CELL
    elif isinstance(value, int):
        words, style = f"{value:,}", NUMBER
    elif isinstance(value, dt.date):
        words, style = value.isoformat(), f"{CELL};white-space:nowrap;min-width:0"
    else:
        several = value if isinstance(value, list) else [value]
        words, style = "; ".join(map(str, several)), CELL
    short = words if len(words) <= _MOST_LETTERS else f"{words[: _MOST_LETTERS - 1]}…"
    return f'<td style="{style}">{escape(short)}</td>'
