"""Marks in a text: which stretches of a report are marked, and how they nest in HTML."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from attrs import frozen

from conflictnotes.display.style import INLINE
from conflictnotes.model import Stance, Veracity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from conflictnotes.model import Assessment, Claim, Figure, Personnel, Report, Span

__all__ = [
    "Mark",
    "claim_title",
    "escape",
    "figure_title",
    "hedge_title",
    "person_title",
    "plain",
    "report_marks",
    "weave",
]

_ORDER = {kind: place for place, kind in enumerate(INLINE)}

# Characters that HTML forbids or that would not survive encoding: controls, lone surrogates, non-characters.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
# A line this long is a paragraph of its own, not a hard-wrapped line of one.
_PARAGRAPH = 110
_GAP = '<span style="display:block;height:.75em"></span>'


@frozen
class Mark:
    """A marked stretch of a text; ``title`` is what a pointer held over it shows."""

    start: int
    end: int
    kind: str
    title: str = ""


def escape(words: str) -> str:
    """``words`` as HTML text or as a quoted attribute value.

    >>> escape('<b> & "so"')
    '&lt;b&gt; &amp; &quot;so&quot;'
    """
    return html.escape(_UNPRINTABLE.sub("\ufffd", words))


def report_marks(report: Report) -> list[Mark]:
    """Every stretch of the report's text that is marked, in no order."""
    return list(_marks(report))


def _marks(report: Report) -> Iterator[Mark]:
    for section in report.sections:
        yield _mark(_first_line(report.text, section.span), "heading", section.objective or "")
    for takeaway in report.takeaways:
        yield _mark(takeaway.span, "takeaway", f"takeaway {takeaway.number}")
    for index, claim in enumerate(report.claims):
        yield from _claim_marks(index, claim)
    for hedge in report.assessments:
        yield _mark(hedge.hedge_span, "hedge", hedge_title(hedge))
    for figure in report.figures:
        yield _mark(figure.span, "figure", figure_title(figure))
    for person in report.personnel:
        for mention in person.mentions:
            yield _mark(mention, "person", person_title(person))
    for citation in report.citations:
        for marker in citation.markers:
            yield _mark(marker, "citation", " ".join(citation.outlets))


def _claim_marks(index: int, claim: Claim) -> Iterator[Mark]:
    title = claim_title(index, claim)
    yield _mark(claim.span, "claim", title)
    if claim.content_span:
        yield _mark(claim.content_span, "content", title)
    if claim.source_span:
        yield _mark(claim.source_span, "source", claim.resolved or "")
    doubted = claim.stance is Stance.DENIED or claim.veracity is Veracity.FALSE
    yield _mark(claim.cue_span, "denial" if doubted else "cue", title)


def claim_title(index: int, claim: Claim) -> str:
    """A claim in one line."""
    who = claim.resolved or claim.source or "no source"
    facts = [f"claim {index}", plain(claim.stance), who, *(f"via {via}" for via in claim.via)]
    if claim.veracity:
        facts.append(f"veracity: {plain(claim.veracity)}")
    if claim.date:
        facts.append(claim.date.isoformat())
    return " · ".join(facts)


def figure_title(figure: Figure) -> str:
    """A figure in one line."""
    facts = [plain(figure.category), figure.outcome and plain(figure.outcome), figure.party and plain(figure.party)]
    if figure.unit not in ("count", "percent"):
        facts.append(figure.unit)
    if figure.modifier != "exact":
        facts.append(plain(figure.modifier))
    if figure.per:
        facts.append(f"per {figure.per}")
    return " · ".join(fact for fact in facts if fact)


def person_title(person: Personnel) -> str:
    """A person in one line."""
    facts = (person.rank, person.name, *person.roles, person.nationality, person.event)
    return " · ".join(fact for fact in facts if fact)


def hedge_title(hedge: Assessment) -> str:
    """A hedged judgement in one line."""
    known = hedge.probability_low is not None and hedge.probability_high is not None
    span = f", {hedge.probability_low}–{hedge.probability_high} %" if known else ""
    return f"assessment: {plain(hedge.likelihood)}{span}"


def plain(value: str) -> str:
    """An enumeration's value as words."""
    return value.replace("_", " ")


def _mark(span: Span, kind: str, title: str) -> Mark:
    return Mark(span.start, span.end, kind, title)


def _first_line(text: str, span: Span) -> Span:
    end = text.find("\n", span.start, span.end)
    return type(span)(span.start, end if end >= 0 else span.end)


def weave(text: str, marks: Iterable[Mark]) -> str:
    """``text`` escaped, each mark a ``span`` element around its words.

    Where two marks cross, the one that opened later is closed and opened again, so that the elements always nest.

    >>> weave("one < two", [Mark(0, 9, "claim"), Mark(0, 3, "figure")]).count("</span>")
    2
    """
    opening: dict[int, list[Mark]] = {}
    edges: set[int] = set()
    for mark in marks:
        if 0 <= mark.start < mark.end <= len(text):
            opening.setdefault(mark.start, []).append(mark)
            edges.update((mark.start, mark.end))
    gaps = _paragraph_ends(text)
    out: list[str] = []
    stack: list[Mark] = []
    at = 0
    for edge in sorted(edges | gaps):
        out.append(escape(text[at:edge]))
        if edge in gaps:
            out.append(_GAP)
        at = edge
        reopened = _close(stack, edge, out)
        fresh = sorted([*reopened, *opening.get(edge, ())], key=lambda mark: (-mark.end, _ORDER[mark.kind]))
        for mark in fresh:
            stack.append(mark)
            out.append(_tag(mark))
    out.append(escape(text[at:]))
    return "".join(out)


def _close(stack: list[Mark], edge: int, out: list[str]) -> list[Mark]:
    """Marks that go on past ``edge`` but had to be closed there, because a mark outside them ends."""
    lowest = next((depth for depth, mark in enumerate(stack) if mark.end <= edge), len(stack))
    closed = stack[lowest:]
    del stack[lowest:]
    out.append("</span>" * len(closed))
    return [mark for mark in closed if mark.end > edge]


def _tag(mark: Mark) -> str:
    title = f' title="{escape(mark.title)}"' if mark.title else ""
    return f'<span class="cn-{mark.kind}" style="{INLINE[mark.kind]}"{title}>'


def _paragraph_ends(text: str) -> frozenset[int]:
    """Places after a line as long as a paragraph that no blank line follows: the page gives them a little air."""
    ends: list[int] = []
    start = 0
    for line in text.splitlines(keepends=True):
        end = start + len(line)
        if len(line) > _PARAGRAPH and end < len(text) and not text[end].isspace():
            ends.append(end)
        start = end
    return frozenset(ends)
