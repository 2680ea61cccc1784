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
_MOST_ITEMS = 4
_MOST_LETTERS = 160
_PLAIN = f"{CELL};min-width:0"
_UNBROKEN = f"{CELL};min-width:0;white-space:nowrap"


def rows_to_html(title: str, rows: Sequence[dict[str, Any]], columns: Sequence[str]) -> str:
    """The first rows as a table under a title, with how many there are; everything escaped.

    >>> "<td" in rows_to_html("Tanks", [{"lost": 12}], ["lost"])
    True
    """
    shown = rows[:_MOST_ROWS]
    head = "".join(_cell("th", name.replace("_", " "), _heading(shown, name)) for name in columns)
    body = "".join(f"<tr>{''.join(_value(row[name]) for name in columns)}</tr>" for row in shown)
    more = f"… and {len(rows) - len(shown):,} more" if len(rows) > len(shown) else ""
    return (
        f'<div style="font-weight:650;margin:.4em 0">{escape(title)}</div>'
        f'<table style="{TABLE}"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
        f'<div style="font-size:.86em;opacity:.7;margin:.4em 0 1em">{more}</div>'
    )


def _heading(rows: Sequence[dict[str, Any]], name: str) -> str:
    counts = rows and all(type(row[name]) is int for row in rows)
    return f"{NUMBER if counts else _UNBROKEN};opacity:.7"


def _value(value: object) -> str:
    if value is None or isinstance(value, bool):
        return _cell("td", {True: "yes", False: "no", None: ""}[value], _PLAIN)
    if isinstance(value, int):
        return _cell("td", f"{value:,}", NUMBER)
    if isinstance(value, dt.date):
        return _cell("td", value.isoformat(), _UNBROKEN)
    if isinstance(value, list):
        items = [str(item) for item in value[:_MOST_ITEMS]]
        more = [f"… {len(value) - _MOST_ITEMS} more"] if len(value) > _MOST_ITEMS else []
        return f'<td style="{CELL}">{"<br>".join(escape(_short(item)) for item in (*items, *more))}</td>'
    return _cell("td", _short(str(value)), _PLAIN)


def _short(words: str) -> str:
    return words if len(words) <= _MOST_LETTERS else f"{words[: _MOST_LETTERS - 1]}…"


def _cell(tag: str, words: str, style: str) -> str:
    return f'<{tag} style="{style}">{escape(words)}</{tag}>'
