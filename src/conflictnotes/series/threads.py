"""Claims over days that put forward one proposition: who said it first, who repeats, confirms or denies it."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from conflictnotes.model import Stance, Veracity
from conflictnotes.series.evidence import Evidence, Index, Weights, gather
from conflictnotes.series.voices import Voices

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from conflictnotes.model import Claim, Report

__all__ = ["Relation", "Thread", "ThreadClaim", "Threads", "threads"]

_RARE = 10  # pieces of a claim by which it is looked up
_LIKE = 0.5  # share of the pieces' bits that two claims of one proposition have in common
_ENOUGH = 2  # pieces that stand nowhere else whose bits they share at least
_NAMED = 2  # names and figures that they share at least
_DROPPED = 0.6  # how much alike they must be to share less than that
_SHOWN = 8  # pieces by which a thread is shown
_CONFIRMING = frozenset({Stance.CONFIRMED, Stance.ACKNOWLEDGED})


class Relation(StrEnum):
    """What a claim does to its thread."""

    OPENS = "opens"
    REPEATS = "repeats"
    CONFIRMS = "confirms"
    DENIES = "denies"


@frozen
class ThreadClaim:
    """A claim in its thread; ``likeness`` (0 to 1) is how much it shares with the claim it was joined to."""

    report: int
    claim: int
    date: dt.date | None
    source: str | None
    stance: Stance
    veracity: Veracity | None
    relation: Relation
    content: str
    likeness: float

    def to_record(self) -> dict[str, Any]:
        """The claim as one flat dictionary."""
        return {
            "report": self.report,
            "claim": self.claim,
            "date": self.date,
            "source": self.source,
            "stance": self.stance.value,
            "veracity": self.veracity and self.veracity.value,
            "relation": self.relation.value,
            "content": self.content,
            "likeness": self.likeness,
        }


@frozen
class Thread:
    """Claims of one proposition in time order; ``shared`` are the pieces that most of them have in common."""

    claims: tuple[ThreadClaim, ...]
    shared: tuple[str, ...] = field(default=())

    @property
    def disputed(self) -> bool:
        """Whether some claim denies what another puts forward."""
        return any(claim.relation is Relation.DENIES for claim in self.claims)

    @property
    def sources(self) -> tuple[str, ...]:
        """Its sources, each once, in order of their first word."""
        return tuple(dict.fromkeys(claim.source for claim in self.claims if claim.source))


@frozen
class Threads:
    """Threads of two claims or more, in order of their first claim."""

    threads: tuple[Thread, ...]

    def __iter__(self) -> Iterator[Thread]:
        return iter(self.threads)

    def __len__(self) -> int:
        return len(self.threads)

    def to_records(self) -> list[dict[str, Any]]:
        """One flat dictionary for each claim, with the number of its thread."""
        return [
            {"thread": number, **claim.to_record()}
            for number, thread in enumerate(self.threads)
            for claim in thread.claims
        ]


def threads(reports: Iterable[Report], *, days: int = 21) -> Threads:
    """Claims of ``reports`` that repeat, confirm or deny each other within ``days`` of one another.

    Two claims are of one proposition when they share most of what tells (rare names, figures and words weigh most),
    and neither names a day that the other's days exclude.  Who denies and who confirms follows from their stances and
    from a "not" in one of them.  Takes time linear in the number of claims.

    >>> from conflictnotes.model import Claim, Report, Span, Stance
    >>> def day(source, stance, content):
    ...     at = Span(0, 9)
    ...     return Report(content, claims=(Claim(at, source, at, "said", at, stance, content, at),))
    >>> said = [day("The port", Stance.CLAIMED, "raiders from Quayside burned the Orlova grain depot"),
    ...         day("The raiders", Stance.DENIED, "raiders from Quayside burned a grain depot in Orlova"),
    ...         *(day("The port", Stance.ASSERTED, f"ship {n}0 sailed past lighthouse {n}") for n in range(9))]
    >>> [[claim.relation.value for claim in thread.claims] for thread in threads(said)]
    [['opens', 'denies']]
    """
    known = tuple(reports)
    made = _in_order(known)
    evidence = [gather(one.content) for one in made]
    links = _links(made, evidence, days)
    groups: dict[int, list[int]] = defaultdict(list)
    root: list[int] = []
    for number, (earlier, _) in enumerate(links):
        root.append(number if earlier is None else root[earlier])
        groups[root[number]].append(number)
    loom = _Loom(made, evidence, links, Voices(known), Weights(evidence))
    return Threads(tuple(loom.thread(members) for members in groups.values() if len(members) > 1))


@frozen
class _Made:
    """A claim with its place and its day."""

    report: int
    index: int
    date: dt.date | None
    claim: Claim
    content: str


def _in_order(reports: Sequence[Report]) -> list[_Made]:
    made = [
        _Made(place, index, claim.date or report.date, claim, " ".join(claim.content.split()))
        for place, report in enumerate(reports)
        for index, claim in enumerate(report.claims)
        if claim.content
    ]
    made.sort(key=lambda one: (one.date or dt.date.max, one.report, one.claim.cue_span))
    return made


_Link = tuple[int | None, float]


def _links(made: Sequence[_Made], evidence: Sequence[Evidence], days: int) -> list[_Link]:
    """For each claim the earlier one that it is most like, and how much; ``(None, 1.0)`` where it opens."""
    weights = Weights(evidence)
    index = Index()
    links: list[_Link] = []
    for number, (one, pieces) in enumerate(zip(made, evidence, strict=True)):
        rare = weights.rarest(pieces.pieces, _RARE)
        best: _Link = (None, 1.0)
        for other in index.near(rare):
            if not _in_time(one, made[other], days) or not _days_agree(pieces, evidence[other]):
                continue
            likeness = _likeness(pieces, evidence[other], weights)
            if likeness and (best[0] is None or likeness > best[1]):
                best = (other, likeness)
        links.append(best)
        index.add(number, rare)
    return links


def _in_time(one: _Made, other: _Made, days: int) -> bool:
    return one.date is None or other.date is None or abs(one.date - other.date) <= dt.timedelta(days)


def _days_agree(one: Evidence, other: Evidence) -> bool:
    return not one.days or not other.days or bool(one.days & other.days)


def _likeness(one: Evidence, other: Evidence, weights: Weights) -> float:
    """Bits in both over the bits of the average of the two; 0.0 where that is too little for one proposition."""
    both = one.pieces & other.pieces
    shared = weights.of(both)
    if shared < _ENOUGH * weights.unique:
        return 0.0
    likeness = 2 * shared / (weights.of(one.pieces) + weights.of(other.pieces))
    named = sum(piece[0] in "@#" for piece in both)
    needed = _LIKE if named >= _NAMED else _DROPPED
    return round(likeness, 3) if likeness >= needed else 0.0


@frozen
class _Loom:
    """What the claims were found to be, each from its own step."""

    made: Sequence[_Made]
    evidence: Sequence[Evidence]
    links: Sequence[_Link]
    voices: Voices
    weights: Weights

    def thread(self, members: Sequence[int]) -> Thread:
        """The thread of some claims, the first of which opens it."""
        claims = tuple(self._claim(number, members[0]) for number in members)
        common = [piece for piece in self.evidence[members[0]].pieces if self._in_most(piece, members)]
        return Thread(claims, tuple(piece.lstrip("@#") for piece in self.weights.rarest(common, _SHOWN)))

    def _claim(self, number: int, opening: int) -> ThreadClaim:
        one = self.made[number]
        voice = self.voices.of(one.report, one.index)
        return ThreadClaim(
            report=one.report,
            claim=one.index,
            date=one.date,
            source=voice.name if voice else None,
            stance=one.claim.stance,
            veracity=one.claim.veracity,
            relation=self._relation(number, opening),
            content=one.content,
            likeness=self.links[number][1],
        )

    def _in_most(self, piece: str, members: Sequence[int]) -> bool:
        return 2 * sum(piece in self.evidence[number].pieces for number in members) > len(members)

    def _relation(self, number: int, opening: int) -> Relation:
        """What a claim does to the opening one: two denials agree, and so do two statements with "not"."""
        if number == opening:
            return Relation.OPENS
        if self._against(number) != self._against(opening):
            return Relation.DENIES
        return Relation.CONFIRMS if self.made[number].claim.stance in _CONFIRMING else Relation.REPEATS

    def _against(self, number: int) -> bool:
        return (self.made[number].claim.stance is Stance.DENIED) != self.evidence[number].negated
