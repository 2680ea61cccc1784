"""Loss statements as tables of tests write them: the words of the total, and of each part."""

from __future__ import annotations

import conflictnotes as cn

Stated = tuple[str | None, list[str]]


def stated(text: str) -> list[Stated]:
    """The statements of a text."""
    report = cn.parse_report(text)
    words = [" ".join(figure.text.split()) for figure in report.figures]
    return [
        (None if loss.total is None else words[loss.total], [words[index] for index in loss.parts])
        for loss in report.losses
    ]
