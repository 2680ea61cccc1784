"""Found reports compared with annotated ones: precision, recall, and how often the further fields are right.

Items are matched one to one in text order.  A claim is right when its cue shares a character with the annotated cue and
its source half of its words; a figure when it shares a character and has the value; a loss statement when its total and
all its parts do; a person when the name agrees; an assessment by its hedge; a takeaway by its words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import field, frozen

from conflictnotes.model import Modifier, PersonnelKind, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from decimal import Decimal

    from conflictnotes.model import Claim, Figure, LossStatement, Personnel, Report

__all__ = ["KindScore", "Miss", "Scores", "score"]

Item = TypeVar("Item")

_WORD = re.compile(r"\w+")
_SAME_SOURCE = 0.5  # share of words at which two noun phrases name one source
_SOURCE_RIGHT = 0.8  # at which the noun phrase itself is right
_NOUN_RIGHT = 0.5
_ROLE_RIGHT = 0.6


@frozen
class Miss:
    """An annotated item that was not found, or a found one that is not annotated (``spurious``).

    >>> Miss("claims", 0, False, Span(3, 9), "the port denied: the pier burned").spurious
    False
    """

    kind: str
    report: int
    spurious: bool
    span: Span
    words: str


@frozen
class KindScore:
    """How one kind of item was found; ``fields`` gives the share of matched items whose further field is right.

    >>> KindScore("claims", annotated=4, found=2, hits=2).recall
    0.5
    """

    kind: str
    annotated: int
    found: int
    hits: int
    fields: dict[str, float] = field(factory=dict)

    @property
    def precision(self) -> float:
        """Share of the found items that are annotated; 1 where there was nothing to find and nothing was found."""
        return self.hits / self.found if self.found else float(not self.annotated)

    @property
    def recall(self) -> float:
        """Share of the annotated items that were found."""
        return self.hits / self.annotated if self.annotated else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@frozen
class Scores:
    """The score of each kind, and every item that was missed or spurious.  ``str()`` gives a table.

    >>> from conflictnotes.model import Report
    >>> score([Report("Quiet.")], [Report("Quiet.")])["figures"].recall
    1.0
    """

    kinds: tuple[KindScore, ...]
    misses: tuple[Miss, ...]

    def __getitem__(self, kind: str) -> KindScore:
        for one in self.kinds:
            if one.kind == kind:
                return one
        raise KeyError(kind)

    def __str__(self) -> str:
        lines = [f"{'kind':13}{'gold':>6}{'found':>6}{'prec':>7}{'recall':>7}{'F1':>7}  fields of the matched ones"]
        for one in self.kinds:
            shares = "  ".join(f"{name} {share:.2f}" for name, share in one.fields.items())
            counts = f"{one.annotated:6}{one.found:6}{one.precision:7.3f}{one.recall:7.3f}{one.f1:7.3f}"
            lines.append(f"{one.kind:13}{counts}  {shares}".rstrip())
        return "\n".join(lines)

    def to_records(self) -> list[dict[str, Any]]:
        """One flat dictionary for each kind."""
        return [
            {
                "kind": one.kind,
                "annotated": one.annotated,
                "found": one.found,
                "hits": one.hits,
                "precision": one.precision,
                "recall": one.recall,
                "f1": one.f1,
                **{f"{name}_right": share for name, share in one.fields.items()},
            }
            for one in self.kinds
        ]


class _Tally:
    """What one kind adds up to over the reports."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.annotated = self.found = self.hits = 0
        self.fields: dict[str, list[float]] = {}
        self.misses: list[Miss] = []

    def compare(
        self,
        gold: Sequence[Item],
        found: Sequence[Item],
        same: Callable[[Item, Item], bool],
    ) -> tuple[list[tuple[Item, Item]], list[Item], list[Item]]:
        """Match and count; gives the pairs, the missed and the spurious items."""
        free, pairs, missed = list(found), [], []
        for wanted in gold:
            place = next((place for place, one in enumerate(free) if same(wanted, one)), None)
            if place is None:
                missed.append(wanted)
            else:
                pairs.append((wanted, free.pop(place)))
        self.annotated += len(gold)
        self.found += len(found)
        self.hits += len(pairs)
        return pairs, missed, free

    def right(self, name: str, value: float) -> None:
        self.fields.setdefault(name, []).append(float(value))

    def note(
        self, report: int, missed: Iterable[Item], spurious: Iterable[Item], show: Callable[[Item], tuple[Span, str]]
    ) -> None:
        self.misses += [Miss(self.kind, report, False, *show(item)) for item in missed]
        self.misses += [Miss(self.kind, report, True, *show(item)) for item in spurious]

    def score(self) -> KindScore:
        shares = {name: sum(values) / len(values) for name, values in self.fields.items()}
        return KindScore(self.kind, self.annotated, self.found, self.hits, shares)


def score(gold: Iterable[Report], reports: Iterable[Report]) -> Scores:
    """Compare ``reports`` with annotated ones of the same texts, in the same order.

    Raises ``ValueError`` where a text differs from its annotated text or one side has more reports.

    >>> from conflictnotes.model import Report, Span, Takeaway
    >>> gold = Report("Two tanks.", takeaways=(Takeaway(1, "Two tanks.", Span(0, 10)),))
    >>> score([gold], [Report("Two tanks.")])["takeaways"].recall
    0.0
    """
    tallies = {kind: _Tally(kind) for kind in _KINDS}
    for place, (wanted, found) in enumerate(zip(gold, reports, strict=True)):
        if wanted.text != found.text:
            raise ValueError(f"report {place} is not of the annotated text")
        for compare in (_takeaways, _claims, _assessments, _figures, _losses, _people):
            compare(tallies, place, wanted, found)
    misses = tuple(miss for tally in tallies.values() for miss in tally.misses)
    return Scores(tuple(tally.score() for tally in tallies.values()), misses)


_KINDS = ("takeaways", "claims_cue", "claims", "assessments", "figures_span", "figures", "losses", "personnel")
_Tallies = dict[str, _Tally]


def _words(phrase: str | None) -> list[str]:
    return _WORD.findall((phrase or "").casefold())


def _alike(one: str | None, other: str | None) -> float:
    """F1 over the words of two phrases; two empty phrases are equal."""
    ours, theirs = _words(one), _words(other)
    if not ours and not theirs:
        return 1.0
    common = sum(min(ours.count(word), theirs.count(word)) for word in set(ours))
    return 2 * common / (len(ours) + len(theirs))


def _shared(one: Span | None, other: Span | None) -> float:
    """Characters in both spans over characters in either."""
    one, other = one or Span(0, 0), other or Span(0, 0)
    both = max(0, min(one.end, other.end) - max(one.start, other.start))
    either = max(one.end, other.end) - min(one.start, other.start)
    return both / either if either else 1.0


def _takeaways(tallies: _Tallies, place: int, gold: Report, report: Report) -> None:
    tally = tallies["takeaways"]
    _, missed, spurious = tally.compare(gold.takeaways, report.takeaways, lambda a, b: a.text.split() == b.text.split())
    tally.note(place, missed, spurious, lambda item: (item.span, item.text))


def _claims(tallies: _Tallies, place: int, gold: Report, report: Report) -> None:
    wanted = sorted(gold.claims, key=lambda claim: claim.cue_span)
    found = sorted(report.claims, key=lambda claim: claim.cue_span)
    tallies["claims_cue"].compare(wanted, found, lambda a, b: a.cue_span.overlaps(b.cue_span))
    tally = tallies["claims"]
    pairs, missed, spurious = tally.compare(wanted, found, _same_claim)
    for one, other in pairs:
        tally.right("stance", one.stance is other.stance)
        tally.right("date", one.date == other.date)
        tally.right("veracity", one.veracity is other.veracity)
        tally.right("citations", sorted(one.citations) == sorted(other.citations))
        tally.right("via", list(map(_words, one.via)) == list(map(_words, other.via)))
        tally.right("source", _alike(one.source, other.source) >= _SOURCE_RIGHT)
        if one.content_span:
            tally.right("content_iou", _shared(one.content_span, other.content_span))
    tally.note(place, missed, spurious, lambda item: (item.cue_span, f"{item.source} {item.cue}: {item.content}"))


def _same_claim(one: Claim, other: Claim) -> bool:
    if not one.cue_span.overlaps(other.cue_span):
        return False
    if one.source is None:
        return other.source is None
    ours, theirs = (one.source, one.resolved), (other.source, other.resolved)
    return any(a and b and _alike(a, b) >= _SAME_SOURCE for a in ours for b in theirs)


def _assessments(tallies: _Tallies, place: int, gold: Report, report: Report) -> None:
    tally = tallies["assessments"]
    wanted = sorted(gold.assessments, key=lambda item: item.hedge_span)
    _, missed, spurious = tally.compare(wanted, report.assessments, lambda a, b: a.hedge_span.overlaps(b.hedge_span))
    tally.note(place, missed, spurious, lambda item: (item.hedge_span, f"{item.hedge}: {item.text}"))


def _figures(tallies: _Tallies, place: int, gold: Report, report: Report) -> None:
    wanted = sorted(gold.figures, key=lambda figure: figure.span)
    found = sorted(report.figures, key=lambda figure: figure.span)
    tallies["figures_span"].compare(wanted, found, lambda a, b: a.span.overlaps(b.span))
    tally = tallies["figures"]
    pairs, missed, spurious = tally.compare(wanted, found, lambda a, b: a.span.overlaps(b.span) and _same_value(a, b))
    for one, other in pairs:
        for name in ("modifier", "unit", "category", "outcome", "party", "per"):
            tally.right(name, getattr(one, name) == getattr(other, name))
        if one.noun:
            tally.right("noun", _alike(one.noun, other.noun) >= _NOUN_RIGHT)
    tally.note(place, missed, spurious, lambda item: (item.span, f"{item.text} {item.noun} [{item.category}]"))


def _same_value(one: Figure, other: Figure) -> bool:
    """Equal ends; an open end may also be written as the same number twice.  Of vague words the word decides."""
    if one.modifier is Modifier.VAGUE:
        return other.modifier is Modifier.VAGUE
    if (one.low, one.high) == (other.low, other.high):
        return True
    return _known(one) == _known(other)


def _known(figure: Figure) -> set[int | Decimal]:
    return {end for end in (figure.low, figure.high) if end is not None}


def _losses(tallies: _Tallies, place: int, gold: Report, report: Report) -> None:
    tally = tallies["losses"]
    wanted = [_Sum.of(gold, losses) for losses in gold.losses]
    found = [_Sum.of(report, losses) for losses in report.losses]
    _, missed, spurious = tally.compare(wanted, found, _Sum.same)
    tally.note(place, missed, spurious, lambda item: (item.span, item.span.of(gold.text)))


@frozen
class _Sum:
    """A loss statement with its figures' places instead of their indexes."""

    span: Span
    total: Span | None
    parts: tuple[Span, ...]

    @staticmethod
    def of(report: Report, losses: LossStatement) -> _Sum:
        total = None if losses.total is None else report.figures[losses.total].span
        return _Sum(losses.span, total, tuple(sorted(report.figures[part].span for part in losses.parts)))

    def same(self, other: _Sum) -> bool:
        if self.total is None or other.total is None:
            if self.total is not other.total:
                return False
        elif not self.total.overlaps(other.total):
            return False
        pairs: Iterator[tuple[Span, Span]] = zip(self.parts, other.parts, strict=False)
        return len(self.parts) == len(other.parts) and all(one.overlaps(two) for one, two in pairs)


def _people(tallies: _Tallies, place: int, gold: Report, report: Report) -> None:
    tally = tallies["personnel"]
    wanted = [person for person in gold.personnel if person.kind is PersonnelKind.PERSON]
    found = [person for person in report.personnel if person.kind is PersonnelKind.PERSON]
    pairs, missed, spurious = tally.compare(wanted, found, _same_person)
    for one, other in pairs:
        tally.right("rank", (one.rank or "").casefold() == (other.rank or "").casefold())
        tally.right("nationality", one.nationality == other.nationality)
        tally.right("event", one.event is other.event)
        if one.roles:
            best = max((_alike(a, b) for a in one.roles for b in other.roles), default=0.0)
            tally.right("roles", best >= _ROLE_RIGHT)
    tally.note(place, missed, spurious, lambda item: (item.span, f"{item.name} {item.roles}"))


def _same_person(one: Personnel, other: Personnel) -> bool:
    """The same words, or the same surname and one name's words inside the other's."""
    ours, theirs = _words(one.name), _words(other.name)
    if ours == theirs:
        return True
    inside = set(ours) <= set(theirs) or set(theirs) <= set(ours)
    return bool(ours and theirs) and ours[-1] == theirs[-1] and inside
