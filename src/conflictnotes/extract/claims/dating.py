"""The day on which a statement was made: a date that sits on the cue or on the footage, not in the proposition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.claims.speakers import is_evidence
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from conflictnotes.dates import DateMention
    from conflictnotes.extract.claims.hits import Hit
    from conflictnotes.extract.claims.tokens import Line
    from conflictnotes.text import Passage

__all__ = ["statement_date"]

# "in a March 8 interview", "during a speech on May 3", after the proposition: the occasion of the statement.
_OCCASION = deferred(r"\s(?:in|during|at|on)\s(?:an?|the|his|her|its|their)\s")
_ON = deferred(r"\son\s")  # "dismissed these reports on May 3"
_FRONTED = frozenset({"on", "in", "at", "during"})
_AND = deferred(r"\s+(?:and|or)\s+")
_DAY = 24  # characters that "on" and a day take
_NEAR = 110  # characters that such an occasion takes up to its date


def statement_date(passage: Passage, line: Line, hit: Hit, content: tuple[int, int], limit: int) -> DateMention | None:
    """The date mention on the cue of ``hit``; ``limit`` is where its clause ends in the text."""
    if not passage.dates_in(line.start, limit):
        return None
    verbless = hit.form in {"adverb", "noun"}
    for first, last in _about_noun(line, hit, content) if verbless else _places(line, hit, content, limit):
        days = [mention for mention in passage.dates_in(first, last) if mention.kind in {"day", "range"}]
        if len(days) > 1 and _AND.fullmatch(line.text, days[0].end, days[1].start):
            return None  # "on May 3 and May 4": neither is the day
        if days:
            return days[0]
    return None


def _about_noun(line: Line, hit: Hit, content: tuple[int, int]) -> list[tuple[int, int]]:
    """Where the date of a noun with a that-clause stands: "rumors on May 3 that", "the mayor's May 3 claim that"."""
    if hit.frame.name != "that":
        return []
    source, cue = hit.source, (line.starts[hit.first], line.ends[hit.last - 1])
    owned = source is not None and source.last <= hit.first and not hit.carried
    before = [(line.starts[source.first], cue[0])] if source is not None and owned else []
    return [*before, (cue[1], content[0])]


def _places(line: Line, hit: Hit, content: tuple[int, int], limit: int) -> list[tuple[int, int]]:
    """The stretches of text where a date belongs to the cue, the nearest first."""
    cue = line.starts[hit.first], line.ends[hit.last - 1]
    places, source = [], hit.source
    if hit.frame.left:
        places.append((cue[1], limit))
    elif content[0] >= cue[1]:
        places.append((cue[1], content[0]))
        dated = hit.frame.name in {"noun", "pronoun"} and _ON.match(line.text, content[1])
        if dated or _OCCASION.match(line.text, content[1], limit):
            places.append((content[1], min(limit, content[1] + (_DAY if dated else _NEAR))))
    elif hit.form == "passive" or hit.frame.name == "echo":
        places.append((cue[1], limit))
    if source is None:
        return places
    if hit.form == "attribution":
        return [
            (
                line.starts[source.first],
                max(line.ends[source.last - 1], min(limit, content[0] if content[0] > cue[0] else limit)),
            )
        ]
    begin = line.starts[source.first]
    if hit.frame.left:
        return places
    if not hit.carried and begin < cue[0]:
        told = line.words[source.last] in {"who", "that"} and not is_evidence(
            line, source
        )  # "a man who fled on Friday"
        places.insert(1, (begin, line.ends[source.last - 1] if told else cue[0]))
        fronted = line.starts[source.clause]
        comma = line.tags[: source.first].rstrip("r")
        told = comma.endswith(",") or line.words[source.clause] in _FRONTED  # "On May 3, he wrote", "On May 3 he wrote"
        if fronted < begin and told:
            places.append((fronted, begin))
    return places
