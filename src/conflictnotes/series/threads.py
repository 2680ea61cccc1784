"""Claims over days that put forward one proposition: who said it first, who repeats, confirms or denies it."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from conflictnotes.display import rows_to_html
from conflictnotes.model import Stance, Veracity
from conflictnotes.series.evidence import Evidence, Index, Weights, gather
from conflictnotes.series.propositions import days_agree, days_between, told_before
from conflictnotes.series.voices import Voice, Voices

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from conflictnotes.model import Claim, Report

__all__ = ["Relation", "Thread", "ThreadClaim", "Threads", "threads"]

_COLUMNS = ("thread", "date", "source", "relation", "stance", "veracity", "content")
_RARE = 10  # pieces of a claim by which it is looked up
_LIKE = 0.5  # share of the pieces' bits that two claims of one proposition have in common
_ENOUGH = 2  # pieces that stand nowhere else whose bits they share at least
_NAMED = 2  # names and figures that they share at least
_UNNAMED = 0.6  # how much alike they must be to share less than that
_OTHERWISE = 0.75  # how much alike, where most names are others, or all numbers
_AGAIN = 0.75  # how much alike, where one source speaks on two days: most often it tells of another day's battle
_TELLING = 3  # a "not" counts before a piece that tells a third of what one tells that stands nowhere else
_DAILY = 0.02  # by how much more alike for each day between them: battles look alike, and a fortnight apart are two
_SHOWN = 8  # pieces by which a thread is shown
_CONFIRMING = frozenset({Stance.CONFIRMED, Stance.ACKNOWLEDGED})
_JUDGING = _CONFIRMING | {Stance.DENIED}


class Relation(StrEnum):
    """What a claim does to its thread's proposition.

    The first claim for it opens the thread and the later ones repeat or confirm it; those against it deny it, also
    where a denial is the first that is heard of it.

    >>> [relation.value for relation in Relation]
    ['opens', 'repeats', 'confirms', 'denies']
    """

    OPENS = "opens"
    REPEATS = "repeats"
    CONFIRMS = "confirms"
    DENIES = "denies"


@frozen
class ThreadClaim:
    """A claim in its thread; ``likeness`` (0 to 1) is how much it shares with the claim it was joined to.

    >>> claim = ThreadClaim(0, 2, None, "The port", Stance.DENIED, None, Relation.DENIES, "the pier burned", 0.8)
    >>> claim.to_record()["relation"]
    'denies'
    """

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
    """Claims of one proposition in time order; ``shared`` are the pieces that most of them have in common.

    >>> def said(source, stance, relation):
    ...     return ThreadClaim(0, 0, None, source, stance, None, relation, "the pier burned", 1.0)
    >>> claims = said("The port", Stance.CLAIMED, Relation.OPENS), said("A guard", Stance.DENIED, Relation.DENIES)
    >>> thread = Thread(claims)
    >>> thread.disputed, thread.sources
    (True, ('The port', 'A guard'))
    """

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


@frozen(repr=False)
class Threads:
    """Threads of two claims or more, in order of their first claim.

    >>> threads([])
    <Threads: 0 threads of 0 claims>
    """

    threads: tuple[Thread, ...]

    def __iter__(self) -> Iterator[Thread]:
        return iter(self.threads)

    def __len__(self) -> int:
        return len(self.threads)

    def __repr__(self) -> str:
        return f"<Threads: {len(self):,} threads of {sum(len(thread.claims) for thread in self.threads):,} claims>"

    def _repr_html_(self) -> str:
        return rows_to_html(f"{len(self):,} threads", self.to_records(), _COLUMNS)

    def to_records(self) -> list[dict[str, Any]]:
        """One flat dictionary for each claim, with the number of its thread."""
        return [
            {"thread": number, **claim.to_record()}
            for number, thread in enumerate(self.threads)
            for claim in thread.claims
        ]


def threads(reports: Iterable[Report], *, days: int = 14) -> Threads:
    """Claims of ``reports`` that repeat, confirm or deny each other within ``days`` of one another.

    Two claims are of one proposition when they share most of what tells (rare names, figures and words weigh most),
    and neither names a day that the other's days exclude.  A proposition told again and again counts once for how rare
    its words are, or it would lose its own denials.  Who denies and who confirms follows from their stances and
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
    made = _in_order(tuple(reports))
    evidence = [gather(one.content) for one in made]
    weights = Weights(evidence, told_before(evidence, [one.date for one in made], days))
    links = _links(made, evidence, weights, days)
    groups: dict[int, list[int]] = defaultdict(list)
    root: list[int] = []
    for number, (earlier, _) in enumerate(links):
        root.append(number if earlier is None else root[earlier])
        groups[root[number]].append(number)
    loom = _Loom(made, evidence, links, weights)
    return Threads(tuple(loom.thread(members) for members in groups.values() if len(members) > 1))


@frozen
class _Made:
    """A claim with its place and its day."""

    report: int
    index: int
    date: dt.date | None
    claim: Claim
    content: str
    voice: Voice | None


def _in_order(reports: Sequence[Report]) -> list[_Made]:
    voices = Voices(reports)
    made = [
        _Made(place, index, claim.date or report.date, claim, " ".join(claim.content.split()), voices.of(place, index))
        for place, report in enumerate(reports)
        for index, claim in enumerate(report.claims)
        if claim.content
    ]
    made.sort(key=lambda one: (one.date or dt.date.max, one.report, one.claim.cue_span))
    return made


_Link = tuple[int | None, float]


def _links(made: Sequence[_Made], evidence: Sequence[Evidence], weights: Weights, days: int) -> list[_Link]:
    """For each claim the earlier one that it is most like, and how much; ``(None, 1.0)`` where it opens."""
    index = Index()
    told = [weights.of(one.pieces) for one in evidence]
    links: list[_Link] = []
    for number, one in enumerate(evidence):
        rare = weights.rarest(one.pieces, _RARE)
        best: _Link = (None, 1.0)
        for other in index.near(rare, _ENOUGH):
            gap = days_between(made[number].date, made[other].date)
            both = one.pieces & evidence[other].pieces
            shared = weights.of(both)
            likeness = round(2 * shared / (told[number] + told[other]), 3)
            if gap > days or shared < _ENOUGH * weights.unique or (best[0] is not None and likeness <= best[1]):
                continue
            needed = _needed(one, evidence[other], weights)
            if gap and made[number].voice == made[other].voice:
                needed = max(needed, _AGAIN)
            if likeness < needed + _DAILY * gap:
                continue
            if days_agree(one, evidence[other]) and not _retold(number, other, made, evidence):
                best = (other, likeness)
        links.append(best)
        index.add(number, rare)
    return links


def _retold(number: int, other: int, made: Sequence[_Made], evidence: Sequence[Evidence]) -> bool:
    """Whether one of two claims is only what the other tells: "the port said that raiders claimed that they won".

    Where the outer claim denies or confirms what the inner one says, it is a word of its own.  A takeaway and the
    sentence that it stands for, one voice in the same words on one page, are one claim too.
    """
    one, two = made[number], made[other]
    if one.report != two.report:
        return False
    one_voice = one.voice is not None and one.voice == two.voice
    if not _overlap(one.claim, two.claim):
        return one_voice and one.claim.stance is two.claim.stance and evidence[number] == evidence[other]
    if one_voice:
        return True
    judging = {one.claim.stance, two.claim.stance} & _JUDGING
    both = evidence[number].pieces & evidence[other].pieces
    return not judging and not (evidence[number].denied ^ evidence[other].denied) & both


def _overlap(one: Claim, other: Claim) -> bool:
    return bool(one.content_span and other.content_span and one.content_span.overlaps(other.content_span))


def _needed(one: Evidence, other: Evidence, weights: Weights) -> float:
    """How much alike two statements of one day must be."""
    names, named = one.starting("@"), other.starting("@")
    numbers, numbered = one.starting("#"), other.starting("#")
    if not weights.same_names(one, other) or (numbers and numbered and not numbers & numbered):
        return _OTHERWISE
    return _LIKE if len(names & named) + len(numbers & numbered) >= _NAMED else _UNNAMED


@frozen
class _Loom:
    """What the claims were found to be, each from its own step."""

    made: Sequence[_Made]
    evidence: Sequence[Evidence]
    links: Sequence[_Link]
    weights: Weights

    def thread(self, members: Sequence[int]) -> Thread:
        """The thread of some claims in time order."""
        held = Counter(piece for number in members for piece in self.evidence[number].pieces)
        common = frozenset(piece for piece, count in held.items() if 2 * count > len(members))
        against = [self._against(number, common) for number in members]
        claims, opened = [], False
        for number, denies in zip(members, against, strict=True):
            if denies and not all(against):
                relation = Relation.DENIES
            elif opened:
                confirms = self.made[number].claim.stance in _CONFIRMING
                relation = Relation.CONFIRMS if confirms else Relation.REPEATS
            else:
                relation, opened = Relation.OPENS, True
            claims.append(self._claim(number, relation))
        shown = self.weights.rarest(common, _SHOWN)
        return Thread(tuple(claims), tuple(piece.lstrip("@#") for piece in shown))

    def _claim(self, number: int, relation: Relation) -> ThreadClaim:
        one = self.made[number]
        return ThreadClaim(
            report=one.report,
            claim=one.index,
            date=one.date,
            source=one.voice.name if one.voice else None,
            stance=one.claim.stance,
            veracity=one.claim.veracity,
            relation=relation,
            content=one.content,
            likeness=self.links[number][1],
        )

    def _against(self, number: int, common: frozenset[str]) -> bool:
        """Whether a claim stands against what its thread has in common: by its stance, or by a "not" before that."""
        telling = (
            piece
            for piece in self.evidence[number].denied & common
            if _TELLING * self.weights.of((piece,)) >= self.weights.unique
        )
        return (self.made[number].claim.stance is Stance.DENIED) != any(telling)
