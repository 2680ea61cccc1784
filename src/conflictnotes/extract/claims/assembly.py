"""The claims of a passage: its sentences read one after the other, then what reaches across them."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from typing import TYPE_CHECKING, TypedDict

import attrs

from conflictnotes.extract.claims.contents import content_span
from conflictnotes.extract.claims.dating import statement_date
from conflictnotes.extract.claims.kinds import anonymous, nationality, source_kind
from conflictnotes.extract.claims.labels import labelled_quotes
from conflictnotes.extract.claims.lexicon import lexicon
from conflictnotes.extract.claims.names import Names, resolve
from conflictnotes.extract.claims.reading import read_line
from conflictnotes.extract.claims.relays import read_relays
from conflictnotes.extract.claims.tokens import GLUED, Line
from conflictnotes.extract.claims.unlisted import may_hold_unlisted
from conflictnotes.extract.claims.verdicts import DENIALS, DOUBTS, Doubt, doubt_in, label_of, verdict_around
from conflictnotes.model import Claim, Likelihood, ParseWarning, Span, Stance, Veracity
from conflictnotes.text import Found
from conflictnotes.vocabulary.grammar import word_set
from conflictnotes.vocabulary.hedges import stems

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from conflictnotes.extract.claims.hits import Hit
    from conflictnotes.model import SourceKind
    from conflictnotes.text import Passage, Sentence
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["find_claims"]

_WORD = re.compile(r"[a-z]+")
_QUOTE = re.compile(r'["“”„«»]')
_LONGEST = 2500  # characters: a longer "sentence" is a list or no prose
_SPOKEN = 40  # characters from which a quotation is speech whatever its marks
_REMEMBERED = 40  # claims back that a pronoun can reach
_PRONOUNS = word_set("he she it they")


def find_claims(passage: Passage, vocabulary: Vocabulary) -> Found[Claim]:
    """The claims of a passage in the order of their cues.

    A date on a cue that cannot be settled without the report's own date gives a warning and no ``date``.
    """
    reader = _Reader(passage, vocabulary)
    for sentence in passage.sentences:
        reader.read(sentence)
    labelled = [reader.introduced(claim) for claim in labelled_quotes(passage, reader.spoken)]
    claims = sorted([*reader.claims, *labelled], key=lambda claim: (claim.cue_span, claim.span))
    return Found(tuple(claims), tuple(reader.warnings))


class _Known(TypedDict, total=False):
    """The fields of a claim that its source's name gives."""

    resolved: str | None
    source_kind: SourceKind
    nationality: str | None
    anonymous: bool


class _Reader:
    """Reads a passage sentence by sentence and keeps what later ones refer back to."""

    def __init__(self, passage: Passage, vocabulary: Vocabulary) -> None:
        self.passage = passage
        self.vocabulary = vocabulary
        self.lexicon = lexicon(vocabulary)
        self.spoken = spoken_stretches(passage)
        self.names = Names(passage.text)
        self.glued = list(_glued(passage.text))
        self.claims: list[Claim] = []
        self.latest: list[Claim] = []  # the last of them, and those of the sentence that is being read
        self.warnings: list[ParseWarning] = []
        self.block = -1
        self.labelled = False
        self.sentences: list[list[int]] = []  # for each sentence of the block so far, the indexes of its claims

    def read(self, sentence: Sentence) -> None:
        """Add the claims of a sentence, and its verdict on those before it."""
        if sentence.block != self.block:
            self.block, self.sentences = sentence.block, []
            self.labelled = label_of(self.passage, sentence.block)
        first = len(self.claims)
        lower = self.passage.text[sentence.start : sentence.end].lower()
        words = set(_WORD.findall(lower))
        telling = not self.lexicon.triggers.isdisjoint(words) or may_hold_unlisted(lower, words)
        if telling or _any_between(self.glued, sentence.start, sentence.end):
            self._claims_of(sentence)
        self.sentences.append(list(range(first, len(self.claims))))
        if not (DOUBTS.isdisjoint(words) or DENIALS.isdisjoint(words)):
            self._doubt(sentence, first)

    def _claims_of(self, sentence: Sentence) -> None:
        for first, last in _pieces(self.passage.text, sentence):
            self._claims_between(sentence, first, last)

    def _claims_between(self, sentence: Sentence, first: int, last: int) -> None:
        """Add the claims of one stretch of a sentence: all of it, unless it is longer than any sentence is."""
        spoken = _reaching(self.spoken.get(sentence.block, []), sentence)
        line = Line(self.passage.text, first, last)
        hits = read_line(line, self.lexicon, spoken)
        spans = [content_span(line, hit, hits, spoken) for hit in hits]
        read_relays(line, hits)
        made: list[tuple[Hit, Claim]] = []
        for hit, span in zip(hits, spans, strict=True):
            if span is not None:
                made.append((hit, _dated(hit, self._claim(sentence, line, hit, span), made)))
                self.latest.append(made[-1][1])
        self.claims.extend(_with_relays(made))
        self.latest = self.claims[-_REMEMBERED:]

    def _claim(self, sentence: Sentence, line: Line, hit: Hit, content: tuple[int, int]) -> Claim:
        text = self.passage.text
        cue = Span(line.starts[hit.first], line.ends[hit.last - 1])
        said = Span(*content)
        source = _source_span(line, hit)
        name = source.of(text) if source else None
        date, date_span = self._date(sentence, line, hit, content)
        own = said if hit.carried or source is None else source
        parts = (cue, said, own)
        return Claim(
            span=Span(min(part.start for part in parts), max(part.end for part in parts)),
            source=name,
            source_span=source,
            cue=cue.of(text),
            cue_span=cue,
            stance=hit.stance,
            content=said.of(text),
            content_span=said,
            via=tuple(line.said(phrase.first, phrase.last) for phrase in hit.relay),
            veracity=self._verdict(hit, content, sentence),
            likelihood=_likelihood(self.vocabulary, said.of(text)),
            date=date,
            date_span=date_span,
            citations=self._citations(sentence, cue, said),
            **self._known(name, own.start if source is None else source.start),
        )

    def introduced(self, claim: Claim) -> Claim:
        """The claim with what is known of its source: the full name, kind, side."""
        start = claim.source_span.start if claim.source_span else claim.span.start
        return attrs.evolve(claim, **self._known(claim.source, start))

    def _known(self, name: str | None, start: int) -> _Known:
        """What is known of a source called ``name`` at ``start``."""
        if name is None:
            return {}
        side = nationality(name, self.vocabulary)
        return {
            "resolved": None if " " not in name and side else resolve(self.names, name, start, self.latest),
            "source_kind": source_kind(name, self.vocabulary),
            "nationality": side,
            "anonymous": anonymous(name),
        }

    def _citations(self, sentence: Sentence, cue: Span, content: Span) -> tuple[int, ...]:
        """The markers that close the claim's clause: the first group after it, else those at the sentence's end."""
        markers = self.passage.markers_in(max(cue.end, content.end), sentence.tail)
        group: list[int] = []
        last = None
        for marker in markers:
            if last is not None and self.passage.text[last : marker.start].strip():
                break
            group.append(marker.number)
            last = marker.end
        return tuple(group)

    def _date(
        self, sentence: Sentence, line: Line, hit: Hit, content: tuple[int, int]
    ) -> tuple[dt.date | None, Span | None]:
        mention = statement_date(self.passage, line, hit, content, sentence.end)
        if mention is None:
            return None, None
        span = Span(mention.start, mention.end)
        if mention.kind == "day" and mention.day is None:
            self.warnings.append(
                ParseWarning(
                    "unresolved-date", "the day of a statement cannot be settled without the report's date", span
                )
            )
        return (mention.day if mention.kind == "day" else None), span

    def _verdict(self, hit: Hit, content: tuple[int, int], sentence: Sentence) -> Veracity | None:
        if hit.falsely:
            return Veracity.FALSE
        if hit.verdict is not None:
            return hit.verdict
        if self.labelled:
            return Veracity.UNVERIFIED
        return verdict_around(self.passage, content[1], sentence.end)

    def _doubt(self, sentence: Sentence, first: int) -> None:
        """Mark the claims that this sentence says nobody could verify."""
        doubt = doubt_in(self.passage, sentence, self.vocabulary)
        if doubt is None:
            return
        at, reach = doubt
        own = [index for index in range(first, len(self.claims)) if self.claims[index].cue_span.start < at]
        inside = [index for index in own if (span := self.claims[index].content_span) and span.start <= at < span.end]
        if inside:
            return
        reached = own
        if not own or reach == Doubt.ALL:
            reached = own + self._back(reach)
        for index in reached:
            claim = self.claims[index]
            if claim.veracity is None and claim.stance is not Stance.ACKNOWLEDGED:
                self.claims[index] = attrs.evolve(claim, veracity=Veracity.UNVERIFIED)

    def _back(self, reach: int) -> list[int]:
        """The claims of earlier sentences of the paragraph that a doubt reaches."""
        reached: list[int] = []
        for indexes in reversed(self.sentences[:-1]):
            plain = [i for i in indexes if self.claims[i].stance in {Stance.ASSERTED, Stance.CLAIMED, Stance.ASSESSED}]
            if reach == Doubt.SEVERAL and not plain:
                break
            reached += indexes
            if reach == Doubt.PREVIOUS:
                break
        return reached


def _glued(text: str) -> Iterator[int]:
    """Where a reporting verb stands glued to letters before it, in no order: "Interfaxsaid"."""
    for verb in GLUED:
        at = text.find(verb, 1)
        while at > 0:
            if text[at - 1].isalpha():
                yield at
            at = text.find(verb, at + 1)


def _any_between(places: list[int], start: int, end: int) -> bool:
    return any(start <= place < end for place in places)


def _pieces(text: str, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """A sentence in one piece, or cut at white space so that the work on any text stays linear."""
    start = sentence.start
    while sentence.end - start > _LONGEST:
        cut = text.rfind(" ", start + 1, start + _LONGEST)
        cut = cut if cut > start else start + _LONGEST
        yield start, cut
        start = cut
    yield start, sentence.end


def _dated(hit: Hit, claim: Claim, made: list[tuple[Hit, Claim]]) -> Claim:
    """The claim with the date of the cue to which its own is joined, if it has none itself."""
    if not hit.carried or claim.date_span is not None:
        return claim
    for other, earlier in reversed(made):
        if other.source == hit.source and not other.frame.left:
            return attrs.evolve(claim, date=earlier.date, date_span=earlier.date_span)
    return claim


def _source_span(line: Line, hit: Hit) -> Span | None:
    if hit.source is None:
        return None
    end = line.ends[hit.source.last - 1]
    if line.possessive(hit.source.last - 1) and hit.form == "noun":
        end -= 2 if line.text[end - 1] in "sS" else 1
    return Span(line.starts[hit.source.first], end)


def _with_relays(made: list[tuple[Hit, Claim]]) -> list[Claim]:
    """The claims of a sentence, each with those in whose proposition it stands as relays, the outermost first.

    A cue that shares the source of an earlier one shares its relays.
    """
    holders = [_holder(claim, [other for _, other in made if other is not claim]) for _, claim in made]
    places = {id(claim): place for place, (_, claim) in enumerate(made)}
    known: dict[int, tuple[str, ...]] = {}

    def relays(place: int) -> tuple[str, ...]:
        if place not in known:
            hit, claim = made[place]
            known[place] = claim.via  # stands while a circle of propositions is followed
            holder = holders[place]
            if claim.source is not None and not (hit.form == "noun" and hit.carried):
                if holder is not None and holder.source is not None:
                    again = claim.source.lower() in _PRONOUNS or holder.source in {claim.source, *claim.via}
                    again = again or (
                        holder.stance is Stance.DENIED and hit.form == "noun"
                    )  # who denies relays nothing
                    outer = relays(places[id(holder)])
                    known[place] = (*outer, *(() if again else (holder.source,)), *claim.via)
                elif hit.carried and not claim.via:
                    shared = next((p for p in range(place) if made[p][0].source == hit.source), None)
                    known[place] = relays(shared) if shared is not None else ()
        return known[place]

    return [
        attrs.evolve(claim, via=relays(place)) if relays(place) != claim.via else claim
        for place, (_, claim) in enumerate(made)
    ]


def _holder(claim: Claim, others: list[Claim]) -> Claim | None:
    """The innermost claim whose proposition holds the cue and the source of ``claim``."""
    holding = [
        other
        for other in others
        if other.content_span is not None
        and other.content_span.contains(claim.cue_span)
        and (claim.source_span is None or other.content_span.contains(claim.source_span))
    ]
    return min(holding, key=lambda other: len(other.content_span or other.span), default=None)


@functools.cache
def _hedges(vocabulary: Vocabulary) -> tuple[tuple[str, ...], re.Pattern[str], dict[str, Likelihood]]:
    """The stems of all hedges, one pattern for them, the longest first, and their likelihoods."""
    table = {hedge.words: Likelihood(hedge.likelihood) for hedge in reversed(vocabulary.hedges)}
    words = "|".join(r"\s+".join(map(re.escape, words.split())) for words in sorted(table, key=len, reverse=True))
    return stems(vocabulary.hedges), re.compile(rf"\b(?:{words})\b"), table


def _likelihood(vocabulary: Vocabulary, content: str) -> Likelihood | None:
    """The likelihood of the first hedge in a proposition."""
    letters, pattern, table = _hedges(vocabulary)
    if not any(stem in content for stem in letters):
        return None
    match = pattern.search(content)
    return table[" ".join(match.group().split())] if match else None


def _reaching(spoken: list[tuple[int, int]], sentence: Sentence) -> list[tuple[int, int]]:
    """Those of a block's direct quotes, which are in order and apart, that reach into ``sentence``."""
    first = bisect_left(spoken, sentence.start, key=lambda stretch: stretch[1])
    return spoken[first : bisect_left(spoken, sentence.tail, first, key=lambda stretch: stretch[0])]


def spoken_stretches(passage: Passage) -> dict[int, list[tuple[int, int]]]:
    """For each block the offsets of its direct quotes, marks included; a quote never leaves its block."""
    found: dict[int, list[tuple[int, int]]] = {}
    text = passage.text
    for index, block in enumerate(passage.blocks):
        opening = -1
        for match in _QUOTE.finditer(text, block.start, block.end):
            at = match.start()
            before = text[at - 1] if at > block.start else " "
            after = text[at + 1] if at + 1 < block.end else " "
            if (before.isspace() or before in "([–—-") and not after.isspace():
                opening = at
            elif opening >= 0:
                if before in ",.!?…" or after in ",." or at - opening > _SPOKEN:
                    found.setdefault(index, []).append((opening, at + 1))
                opening = -1
    return found
