"""brat standoff: an ``.ann`` file beside the text, and the ``annotation.conf`` that brat needs to show it.

Regions are text-bound annotations, links are binary relations, facts that are one of a few words are attributes, and
all other facts stand in the annotator's note, one ``name=value`` after another.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import define, field

from conflictnotes.exchange.inward import report_of
from conflictnotes.exchange.outward import regions_of
from conflictnotes.exchange.regions import CHOICES, LINKS, PARTS, ExchangeError, Link, Region, settle
from conflictnotes.model import Span

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from conflictnotes.model import Report

__all__ = ["brat_config", "from_brat", "to_brat"]

_BOUND = re.compile(r"(?P<label>\S+) (?P<pieces>\d+ \d+(?:;\d+ \d+)*)")
_LINE = re.compile(r"[^\t\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_RELATION = re.compile(r"(?P<role>\S+) Arg1:(?P<of>\S+) Arg2:(?P<to>\S+)")
_ESCAPES = (("\\", "\\\\"), ("\t", "\\t"), ("\n", "\\n"), ("\r", "\\r"), ("|", "\\p"))
_ESCAPED = re.compile(r"\\(.)")
_PLAIN = {"\\": "\\", "t": "\t", "n": "\n", "r": "\r", "p": "|"}
_BETWEEN = " | "


def to_brat(report: Report) -> str:
    """The report's finds as a standoff file; write ``report.text`` beside it, with its line ends as they are.

    A stretch that begins or ends with a line break or a tab goes out without it: brat cannot hold those.

    >>> from conflictnotes.model import Report, Span, Takeaway
    >>> annotations = to_brat(Report("Two tanks.", takeaways=(Takeaway(1, "Two tanks.", Span(0, 10)),)))
    >>> [line.split(maxsplit=1)[1] for line in annotations.expandtabs(1).splitlines()]
    ['Takeaway 0 10 Two tanks.', 'AnnotatorNotes T1 number=1']
    """
    regions, links = regions_of(report)
    shown = [region for region in regions if _pieces(report.text, region.span)]  # brat holds no empty stretch
    number = {region.key: f"T{place}" for place, region in enumerate(shown, start=1)}
    lines: list[str] = []
    attributes = notes = 0
    for region in shown:
        pieces = _pieces(report.text, region.span)
        places = ";".join(f"{piece.start} {piece.end}" for piece in pieces)
        words = " ".join(piece.of(report.text) for piece in pieces)
        lines.append(f"{number[region.key]}\t{region.label} {places}\t{words}")
        chosen = CHOICES.get(region.label, {})
        for name, value in region.facts:
            if name in chosen:
                attributes += 1
                lines.append(f"A{attributes}\t{_attribute(region.label, name)} {number[region.key]} {value}")
        rest = _BETWEEN.join(f"{name}={_escape(value)}" for name, value in region.facts if name not in chosen)
        if rest:
            notes += 1
            lines.append(f"#{notes}\tAnnotatorNotes {number[region.key]}\t{rest}")
    drawn = [link for link in links if link.of in number and link.to in number]
    lines += [
        f"R{place}\t{link.role} Arg1:{number[link.of]} Arg2:{number[link.to]}"
        for place, link in enumerate(drawn, start=1)
    ]
    return "".join(f"{line}\n" for line in lines)


def _attribute(label: str, name: str) -> str:
    """Attributes are named for their label too: brat has one set of values for each name."""
    return f"{label}_{name}"


def _pieces(text: str, span: Span) -> list[Span]:
    """The stretch without what brat breaks lines and columns at."""
    return [Span(span.start + piece.start(), span.start + piece.end()) for piece in _LINE.finditer(span.of(text))]


def _escape(value: str) -> str:
    for char, written in _ESCAPES:
        value = value.replace(char, written)
    return value


def _unescape(value: str) -> str:
    return _ESCAPED.sub(lambda match: _PLAIN.get(match[1], match[1]), value)


def brat_config() -> str:
    """The ``annotation.conf`` of these annotations.

    >>> "Claim_stance" in brat_config()
    True
    """
    entities = [*PARTS, *dict.fromkeys(part for parts in PARTS.values() for part in parts)]
    own = [(part, label, part) for label, parts in PARTS.items() for part in parts]
    relations = [f"{role}\tArg1:{label}, Arg2:{to}" for role, label, to in (*own, *LINKS)]
    attributes = [
        f"{_attribute(label, name)}\tArg:{label}, Value:{'|'.join(values)}"
        for label, choices in CHOICES.items()
        for name, values in choices.items()
    ]
    parts = {"entities": entities, "relations": relations, "events": [], "attributes": attributes}
    return "\n".join(f"[{name}]\n" + "".join(f"{line}\n" for line in lines) for name, lines in parts.items())


@define
class _Bound:
    """A text-bound annotation as it is read, line after line."""

    label: str
    span: Span
    facts: list[tuple[str, str]] = field(factory=list)


def from_brat(text: str, annotations: str, *, title: str | None = None, date: dt.date | None = None) -> Report:
    r"""A report of ``text`` from a standoff file; raises :class:`ExchangeError` for a line that cannot be read.

    >>> report = from_brat("It denied all.", "T1\tClaim 3 9\tdenied\nA1\tClaim_stance T1 denied\n")
    >>> report.claims[0].stance.value
    'denied'
    """
    bound: dict[str, _Bound] = {}
    links: list[Link] = []
    lines = [line for line in annotations.split("\n") if line.strip()]
    for line in lines:
        if line.startswith("T"):
            key, one = _read_bound(text, line)
            bound[key] = one
    for line in lines:
        if line.startswith("R"):
            links.append(_read_relation(line))
        elif line.startswith(("A", "M", "#")):
            for key, name, value in _read_facts(line):
                if key in bound:
                    bound[key].facts.append((name, value))
    regions = [Region(key, one.label, one.span, tuple(one.facts)) for key, one in bound.items()]
    return report_of(text, regions, links, title=title, date=date)


def _columns(line: str, least: int) -> list[str]:
    columns = line.rstrip("\r").split("\t")
    if len(columns) < least:
        raise ExchangeError(f"a line of {least} columns has {len(columns)}: {line[:80]!r}")
    return columns


def _read_bound(text: str, line: str) -> tuple[str, _Bound]:
    key, where, *words = _columns(line, 2)
    match = _BOUND.fullmatch(where)
    if match is None:
        raise ExchangeError(f"{key}: {where[:80]!r} is no label and offsets")
    ends = [int(end) for piece in match["pieces"].split(";") for end in piece.split()]
    quoted = words[0] if words and len(ends) == 2 else None  # noqa: PLR2004 - one piece has two ends
    return key, _Bound(match["label"], settle(text, min(ends), max(ends), quoted, key))


def _read_relation(line: str) -> Link:
    key, what = _columns(line, 2)[:2]
    match = _RELATION.fullmatch(what.strip())
    if match is None:
        raise ExchangeError(f"{key}: {what[:80]!r} is no relation")
    return Link(match["role"], match["of"], match["to"])


def _read_facts(line: str) -> Iterator[tuple[str, str, str]]:
    """``(region, name, value)`` of an attribute, or of each fact of a note."""
    columns = _columns(line, 2)
    words = columns[1].split(" ")
    if line.startswith("#"):
        for pair in columns[2].split(_BETWEEN) if len(columns) > 2 and len(words) > 1 else ():  # noqa: PLR2004 - the note
            name, sign, value = pair.partition("=")
            if sign:
                yield words[1], name.strip(), _unescape(value)
    elif len(words) > 2:  # noqa: PLR2004 - name, region, value
        yield words[1], words[0].partition("_")[2], words[2]
