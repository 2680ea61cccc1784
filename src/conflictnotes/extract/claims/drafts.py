"""A claim while it is read, and what the claims of one sentence lend each other: dates and relays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from conflictnotes.model import Claim, Span, Stance
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    import datetime as dt

    from conflictnotes.extract.claims.hits import Hit
    from conflictnotes.extract.claims.kinds import Voice
    from conflictnotes.model import Likelihood, Veracity

__all__ = ["Draft", "lend_dates", "lend_relays"]

_PRONOUNS = word_set("he she it they")
Place = tuple[int, int]


@define(eq=False)
class Draft:
    """The fields of a claim, places as offsets ``(start, end)``.  What later sentences say may still change it."""

    hit: Hit
    statement: Place
    source: str | None
    source_place: Place | None
    cue: str
    cue_place: Place
    content: str
    content_place: Place
    citations: tuple[int, ...]
    likelihood: Likelihood | None
    veracity: Veracity | None
    via: tuple[str, ...]
    date: dt.date | None
    date_place: Place | None
    voice: Voice | None = None
    resolved: str | None = None

    def claim(self) -> Claim:
        """The claim as it stands."""
        voice = self.voice
        return Claim(
            span=Span(*self.statement),
            source=self.source,
            source_span=Span(*self.source_place) if self.source_place else None,
            cue=self.cue,
            cue_span=Span(*self.cue_place),
            stance=self.hit.stance,
            content=self.content,
            content_span=Span(*self.content_place),
            resolved=self.resolved,
            source_kind=voice.kind if voice else None,
            nationality=voice.nationality if voice else None,
            anonymous=voice is not None and voice.anonymous,
            via=self.via,
            veracity=self.veracity,
            likelihood=self.likelihood,
            date=self.date,
            date_span=Span(*self.date_place) if self.date_place else None,
            citations=self.citations,
        )


def lend_dates(made: list[Draft]) -> None:
    """Give each joined cue of a sentence that has no date itself the one of the cue to which it is joined."""
    for place, draft in enumerate(made):
        if not draft.hit.carried or draft.date_place is not None:
            continue
        for earlier in reversed(made[:place]):
            if earlier.hit.source == draft.hit.source and not earlier.hit.frame.left:
                draft.date, draft.date_place = earlier.date, earlier.date_place
                break


def lend_relays(made: list[Draft]) -> None:
    """Give each claim of a sentence as relays those in whose proposition it stands, the outermost first.

    A cue that shares the source of an earlier one shares its relays.
    """
    if len(made) == 1:
        return
    holders = [_holder(draft, made) for draft in made]
    known: dict[int, tuple[str, ...]] = {}

    def relays(place: int) -> tuple[str, ...]:
        if place not in known:
            draft = made[place]
            known[place] = draft.via  # stands while a circle of propositions is followed
            if draft.source is not None and not (draft.hit.form == "noun" and draft.hit.carried):
                holder = holders[place]
                if holder is not None and made[holder].source is not None:
                    known[place] = (*relays(holder), *_relay(draft, made[holder]), *draft.via)
                elif draft.hit.carried and not draft.via:
                    shared = next((p for p in range(place) if made[p].hit.source == draft.hit.source), None)
                    known[place] = relays(shared) if shared is not None else ()
        return known[place]

    for draft, via in [(draft, relays(place)) for place, draft in enumerate(made)]:
        draft.via = via


def _relay(draft: Draft, holder: Draft) -> tuple[str, ...]:
    """The source of ``holder`` where it relays ``draft``: it is no other, and does not deny what somebody claims."""
    source, relay = draft.source or "", holder.source or ""
    if source.lower() in _PRONOUNS or relay.lower() in _PRONOUNS or relay in {source, *draft.via}:
        return ()
    denied = holder.hit.stance is Stance.DENIED and (draft.hit.form == "noun" or holder.hit.frame.left)
    return () if denied else (relay,)


def _holder(draft: Draft, made: list[Draft]) -> int | None:
    """The place of the innermost claim whose proposition holds the cue and the source of ``draft``."""
    start, end = draft.cue_place
    if draft.source_place is not None:
        start, end = min(start, draft.source_place[0]), max(end, draft.source_place[1])
    holding = [
        place
        for place, other in enumerate(made)
        if other is not draft and other.content_place[0] <= start and end <= other.content_place[1]
    ]
    return min(holding, key=lambda p: made[p].content_place[1] - made[p].content_place[0], default=None)
