"""A report as HTML: as a piece for a notebook and as a page that stands alone.  No script, nothing fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.display.marks import escape, report_marks, weave
from conflictnotes.display.style import CELL, INLINE, NUMBER, PAGE, TABLE, TEXT
from conflictnotes.display.tables import claim_rows, counts, loss_rows, person_rows, warning_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conflictnotes.model import Report

__all__ = ["fragment", "to_html"]

_LEGEND = (
    ("source", "source"),
    ("cue", "cue"),
    ("denial", "denied or called false"),
    ("content", "proposition"),
    ("hedge", "author’s hedge"),
    ("figure", "figure"),
    ("person", "person"),
    ("takeaway", "takeaway"),
)
_MOST_ROWS = 15


def to_html(report: Report) -> str:
    """A page that stands alone: the report's text with every find marked, a legend, and what was found.

    It needs no script, fetches nothing, follows the reader's light or dark setting, and every character of the report
    is escaped.  Write it as UTF-8.

    >>> from conflictnotes.model import Report
    >>> to_html(Report("Nothing of note.")).startswith("<!doctype html>")
    True
    """
    tiles = "".join(f"<li><b>{count:,}</b><span>{name}</span></li>" for name, count in counts(report) if count)
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(report.title or 'Report')}</title>\n<style>{PAGE}</style>\n</head>\n<body>\n"
        f'<div class="page">\n<header>\n<h1>{escape(report.title or "Report")}</h1>\n'
        f'<p class="by">{_by(report)}</p>\n<ul class="tiles">{tiles}</ul>\n{_legend()}\n</header>\n'
        f'<main><div id="text" style="{TEXT}">{_marked(report)}</div></main>\n'
        f"<aside><div>{_tables(report)}</div></aside>\n</div>\n</body>\n</html>\n"
    )


def fragment(report: Report) -> str:
    """The same for a notebook: styles inline, so that it also reads where style sheets are taken out."""
    found = " · ".join(f"{count:,} {name}" for name, count in counts(report) if count) or "nothing found"
    return (
        '<div class="conflictnotes" style="max-width:60em">'
        f'<div style="font-size:1.2em;font-weight:650">{escape(report.title or "Report")}</div>'
        f'<div style="opacity:.7">{_by(report)}</div><div style="margin:.3em 0 .6em">{found}</div>{_legend()}'
        '<div style="max-height:34em;overflow:auto;border:1px solid rgba(128,128,128,.35);border-radius:8px;'
        f'padding:.7em 1em;margin:.6em 0"><div style="{TEXT}">{_marked(report)}</div></div>'
        f"<details><summary>What was found</summary>{_tables(report)}</details></div>"
    )


def _marked(report: Report) -> str:
    return weave(report.text, report_marks(report))


def _by(report: Report) -> str:
    day = report.date.isoformat() if report.date else "undated"
    facts = (day, report.publisher, ", ".join(report.authors), report.url)
    return escape(" · ".join(fact for fact in facts if fact))


def _legend() -> str:
    chips = "".join(
        f'<span style="display:inline-block;margin-right:1em"><span style="{INLINE[kind]}">{label}</span></span>'
        for kind, label in _LEGEND
    )
    return f'<div style="font-size:.86em;line-height:2">{chips}</div>'


def _tables(report: Report) -> str:
    return (
        _table("Claims by source", claim_rows(report))
        + _table("Loss statements", loss_rows(report))
        + _table("People", person_rows(report))
        + _table("Warnings", warning_rows(report))
    )


def _table(title: str, rows: Sequence[Sequence[str | int]]) -> str:
    if not rows:
        return ""
    lines = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows[:_MOST_ROWS])
    rest = (
        f'<div style="font-size:.86em;opacity:.7;margin-top:.4em">… and {len(rows) - _MOST_ROWS:,} more</div>'
        if len(rows) > _MOST_ROWS
        else ""
    )
    return f'<h2>{title}</h2><table style="{TABLE}"><tbody>{lines}</tbody></table>{rest}'


def _cell(cell: str | int) -> str:
    return f'<td style="{NUMBER if isinstance(cell, int) else CELL}">{escape(str(cell))}</td>'
