"""Sources over days: how often each speaks, where it is cited from, and how its claims are treated."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define, field, frozen

from conflictnotes.display import rows_to_html
from conflictnotes.model import Platform, SourceKind, Stance, Veracity
from conflictnotes.series.voices import Voices

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence

    from conflictnotes.model import Claim, Report

__all__ = ["OutletEntry", "SourceEntry", "SourceRegistry", "Treatment", "source_registry"]

T = TypeVar("T")


_JUDGED = ("confirmed", "unverified", "false")
_SOURCE_COLUMNS = ("name", "kind", "claims", "reports", "first", "last", *_JUDGED)
_OUTLET_COLUMNS = ("outlet", "platform", "citations", "claims", "first", "last", *_JUDGED)


@frozen
class Treatment:
    """How many claims the reports' authors call confirmed, unverified or false, and of how many they say nothing.

    >>> Treatment(confirmed=1, false=2).to_record()
    {'confirmed': 1, 'unverified': 0, 'false': 2, 'unjudged': 0}
    """

    confirmed: int = 0
    unverified: int = 0
    false: int = 0
    unjudged: int = 0

    def to_record(self) -> dict[str, int]:
        """The four counts."""
        return {
            "confirmed": self.confirmed,
            "unverified": self.unverified,
            "false": self.false,
            "unjudged": self.unjudged,
        }


@frozen
class SourceEntry:
    """A named source: who put claims forward, in which stances, cited from which platforms.

    ``relayed`` counts claims of others that it passed on.  ``stances`` and ``platforms`` come with their counts, most
    first; one claim may be cited from several platforms.

    >>> from conflictnotes.model import Citation, Claim, Report, Span
    >>> place = Span(0, 8)
    >>> claim = Claim(place, "The port", place, "said", place, Stance.DENIED, citations=(1,))
    >>> note = Citation(1, outlets=("t.me/quay",), platforms=(Platform.TELEGRAM,))
    >>> registry = source_registry([Report("The port said so.", claims=(claim,), citations=(note,))])
    >>> [(entry.name, entry.stances[0][0].value, entry.platforms[0][0].value) for entry in registry]
    [('port', 'denied', 'telegram')]
    """

    name: str
    spellings: tuple[str, ...]
    kind: SourceKind | None
    nationality: str | None
    claims: int
    relayed: int
    reports: int
    first: dt.date | None
    last: dt.date | None
    treatment: Treatment
    stances: tuple[tuple[Stance, int], ...]
    platforms: tuple[tuple[Platform, int], ...]
    outlets: tuple[tuple[str, int], ...]

    def to_record(self) -> dict[str, Any]:
        """The entry as one flat dictionary."""
        stances = dict(self.stances)
        return {
            "name": self.name,
            "spellings": list(self.spellings),
            "kind": self.kind and self.kind.value,
            "nationality": self.nationality,
            "claims": self.claims,
            "relayed": self.relayed,
            "reports": self.reports,
            "first": self.first,
            "last": self.last,
            **self.treatment.to_record(),
            **{f"stance_{stance.value}": stances.get(stance, 0) for stance in Stance},
            "platforms": {platform.value: count for platform, count in self.platforms},
            "outlets": dict(self.outlets),
        }


@frozen
class OutletEntry:
    """A cited outlet (``t.me/rybar``): in how many notes it stands, and what is said of the claims that rest on it.

    >>> from conflictnotes.model import Citation, Claim, Report, Span
    >>> place = Span(0, 8)
    >>> claim = Claim(place, "The port", place, "said", place, Stance.DENIED, citations=(1,))
    >>> note = Citation(1, outlets=("t.me/quay",), platforms=(Platform.TELEGRAM,))
    >>> registry = source_registry([Report("The port said so.", claims=(claim,), citations=(note,))])
    >>> [(entry.outlet, entry.citations, entry.claims) for entry in registry.outlets]
    [('t.me/quay', 1, 1)]
    """

    outlet: str
    platform: Platform | None
    citations: int
    claims: int
    reports: int
    first: dt.date | None
    last: dt.date | None
    treatment: Treatment
    sources: tuple[tuple[str, int], ...]

    def to_record(self) -> dict[str, Any]:
        """The entry as one flat dictionary."""
        return {
            "outlet": self.outlet,
            "platform": self.platform and self.platform.value,
            "citations": self.citations,
            "claims": self.claims,
            "reports": self.reports,
            "first": self.first,
            "last": self.last,
            **self.treatment.to_record(),
            "sources": dict(self.sources),
        }


@frozen(repr=False)
class SourceRegistry:
    """Named sources and cited outlets, most claims or citations first; ``unsourced`` counts claims of nobody named.

    >>> source_registry([])
    <SourceRegistry: 0 sources, 0 outlets>
    """

    sources: tuple[SourceEntry, ...]
    outlets: tuple[OutletEntry, ...]
    unsourced: int = 0

    def __iter__(self) -> Iterator[SourceEntry]:
        return iter(self.sources)

    def __len__(self) -> int:
        return len(self.sources)

    def __repr__(self) -> str:
        return f"<SourceRegistry: {len(self.sources):,} sources, {len(self.outlets):,} outlets>"

    def _repr_html_(self) -> str:
        rows = self.to_records()
        sources = rows_to_html(f"{len(self.sources):,} sources", rows["sources"], _SOURCE_COLUMNS)
        outlets = rows_to_html(f"{len(self.outlets):,} outlets", rows["outlets"], _OUTLET_COLUMNS)
        return sources + (outlets if self.outlets else "")

    def to_records(self) -> dict[str, list[dict[str, Any]]]:
        """Flat dictionaries under ``sources`` and ``outlets``."""
        return {
            "sources": [entry.to_record() for entry in self.sources],
            "outlets": [entry.to_record() for entry in self.outlets],
        }


def source_registry(reports: Iterable[Report]) -> SourceRegistry:
    """Who is heard in ``reports``: named sources by their claims, outlets by their citations.

    A person is one source under every spelling and title; an institution is one whether it is written out, abbreviated
    as the texts themselves explain, or pointed back to ("the ministry").

    >>> from conflictnotes.model import Claim, Report, Span, Stance
    >>> def claim(source, stance):
    ...     return Claim(Span(0, 9), source, Span(0, 4), "said", Span(5, 9), stance)
    >>> said = (claim("The Port Police", Stance.ASSERTED), claim("the Port police", Stance.DENIED))
    >>> [(entry.name, entry.claims) for entry in source_registry([Report("They said.", claims=said)])]
    [('Port Police', 2)]
    """
    known = tuple(reports)
    voices = Voices(known)
    sources: dict[object, _Heard] = defaultdict(_Heard)
    outlets: dict[str, _Heard] = defaultdict(_Heard)
    unsourced = 0
    for place, report in enumerate(known):
        notes = {citation.number: citation for citation in report.citations}
        for index, claim in enumerate(report.claims):
            cited = [notes[number] for number in dict.fromkeys(claim.citations) if number in notes]
            voice = voices.of(place, index)
            if voice is None:
                unsourced += 1
            else:
                heard = sources[voice.key]
                heard.name = voice.name
                heard.hear(place, report, claim, [outlet for note in cited for outlet in note.outlets])
                heard.platforms.update(platform for note in cited for platform in dict.fromkeys(note.platforms))
            for outlet in dict.fromkeys(outlet for note in cited for outlet in note.outlets):
                outlets[outlet].hear(place, report, claim, [voice.name] if voice else [])
        _count_notes(report, place, outlets)
    _place_outlets(known, outlets)
    _count_relays(known, sources)
    return SourceRegistry(
        tuple(sorted((heard.source() for heard in sources.values()), key=lambda one: (-one.claims, one.name))),
        tuple(
            sorted(
                (heard.outlet(name) for name, heard in outlets.items()), key=lambda one: (-one.citations, one.outlet)
            )
        ),
        unsourced,
    )


def _count_notes(report: Report, place: int, outlets: dict[str, _Heard]) -> None:
    for citation in report.citations:
        for outlet in dict.fromkeys(citation.outlets):
            outlets[outlet].notes += 1
            outlets[outlet].days[place] = report.date


def _place_outlets(reports: Sequence[Report], outlets: dict[str, _Heard]) -> None:
    """The platform of each outlet; a note names its platforms once each, so which is whose follows from other notes.

    A channel is on the platform on which all channels of its host are.
    """
    notes = [citation for report in reports for citation in report.citations]
    for citation in notes:
        if len(set(citation.platforms)) == 1:
            for outlet in citation.outlets:
                outlets[outlet].platforms[citation.platforms[0]] += 1
    hosts: dict[str, set[Platform]] = defaultdict(set)
    for name, heard in outlets.items():
        hosts[_host(name)].update(heard.platforms)
    for name, heard in outlets.items():
        if not heard.platforms and len(hosts[_host(name)]) == 1:
            heard.platforms.update(hosts[_host(name)])
    settled = {name: _most(heard.platforms) for name, heard in outlets.items() if heard.platforms}
    for citation in notes:
        open_outlets = [outlet for outlet in dict.fromkeys(citation.outlets) if outlet not in settled]
        taken = {settled.get(outlet) for outlet in citation.outlets}
        left = [platform for platform in dict.fromkeys(citation.platforms) if platform not in taken]
        if len(left) == len(open_outlets):  # both stand in the order in which the note names them
            for outlet, platform in zip(open_outlets, left, strict=True):
                outlets[outlet].platforms[platform] += 1


def _host(outlet: str) -> str:
    return outlet.partition("/")[0]


def _count_relays(reports: Sequence[Report], sources: dict[object, _Heard]) -> None:
    """A relay is counted for the source that is called by its name."""
    called = {" ".join(name.casefold().split()): heard for heard in sources.values() for name in heard.forms}
    for report in reports:
        for claim in report.claims:
            for via in claim.via:
                heard = called.get(" ".join(via.casefold().split()))
                if heard is not None:
                    heard.relayed += 1


@define
class _Heard:
    """What one source or outlet adds up to."""

    name: str = ""
    forms: Counter[str] = field(factory=Counter)
    days: dict[int, dt.date | None] = field(factory=dict)
    claims: list[Claim] = field(factory=list)
    platforms: Counter[Platform] = field(factory=Counter)
    others: Counter[str] = field(factory=Counter)
    notes: int = 0
    relayed: int = 0

    def hear(self, place: int, report: Report, claim: Claim, others: list[str]) -> None:
        self.days[place] = report.date
        self.claims.append(claim)
        self.forms[" ".join((claim.source or "").split())] += 1
        self.others.update(others)

    def source(self) -> SourceEntry:
        first, last = self._span()
        return SourceEntry(
            name=self.name,
            spellings=tuple(name for name, _ in self.forms.most_common()),
            kind=_most(Counter(claim.source_kind for claim in self.claims if claim.source_kind)),
            nationality=_most(Counter(claim.nationality for claim in self.claims if claim.nationality)),
            claims=len(self.claims),
            relayed=self.relayed,
            reports=len(self.days),
            first=first,
            last=last,
            treatment=_treatment(self.claims),
            stances=tuple(Counter(claim.stance for claim in self.claims).most_common()),
            platforms=tuple(self.platforms.most_common()),
            outlets=tuple(self.others.most_common()),
        )

    def outlet(self, name: str) -> OutletEntry:
        first, last = self._span()
        return OutletEntry(
            outlet=name,
            platform=_most(self.platforms),
            citations=self.notes,
            claims=len(self.claims),
            reports=len(self.days),
            first=first,
            last=last,
            treatment=_treatment(self.claims),
            sources=tuple(self.others.most_common()),
        )

    def _span(self) -> tuple[dt.date | None, dt.date | None]:
        days = sorted(day for day in self.days.values() if day)
        return (days[0], days[-1]) if days else (None, None)


def _most(counts: Counter[T]) -> T | None:
    ranked = counts.most_common(1)
    return ranked[0][0] if ranked else None


def _treatment(claims: list[Claim]) -> Treatment:
    verdicts = Counter(claim.veracity for claim in claims)
    return Treatment(
        verdicts[Veracity.CONFIRMED], verdicts[Veracity.UNVERIFIED], verdicts[Veracity.FALSE], verdicts[None]
    )
