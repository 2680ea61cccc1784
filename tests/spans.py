"""The first law of a report: every span lies in the text, and what calls itself words is the words there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.model import Report, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["wrong_spans"]

# Fields that are the characters of a span, white space folded, and the field that holds the span.
_WORDS = {"cue": "cue_span", "hedge": "hedge_span", "noun": "noun_span", "content": "content_span"}


def _spans(value: object, place: str) -> Iterator[tuple[str, Span]]:
    """Every span inside ``value`` with the path to it."""
    if isinstance(value, Span):
        yield place, value
    elif isinstance(value, tuple):
        for number, each in enumerate(value):
            yield from _spans(each, f"{place}[{number}]")
    else:
        for field in getattr(type(value), "__attrs_attrs__", ()):
            yield from _spans(getattr(value, field.name), f"{place}.{field.name}")


def _folded(words: str) -> str:
    return " ".join(words.split())


def wrong_spans(report: Report) -> list[str]:
    """The paths of spans that run out of the text, and of words that do not stand where their span says."""
    text = report.text
    wrong = [place for place, span in _spans(report, "report") if span.end > len(text)]
    for kind in ("claims", "assessments", "figures"):
        for number, item in enumerate(getattr(report, kind)):
            for words, span in _WORDS.items():
                said, where = getattr(item, words, None), getattr(item, span, None)
                if said is not None and (where is None or _folded(said) != _folded(where.of(text))):
                    wrong.append(f"report.{kind}[{number}].{words}")
    return wrong
