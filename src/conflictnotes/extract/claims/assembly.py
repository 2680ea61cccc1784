"""The claims of a passage: its sentences read one after the other, then what reaches across them."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from itertools import chain, pairwise
from typing import TYPE_CHECKING

import attrs

from conflictnotes.extract.claims.contents import content_span
from conflictnotes.extract.claims.dating import statement_date
from conflictnotes.extract.claims.drafts import Draft, lend_dates, lend_relays
from conflictnotes.extract.claims.kinds import voice
from conflictnotes.extract.claims.labels import labelled_quotes
from conflictnotes.extract.claims.lexicon import lexicon
from conflictnotes.extract.claims.names import Names, resolve
from conflictnotes.extract.claims.reading import read_line
from conflictnotes.extract.claims.relays import read_relays
from conflictnotes.extract.claims.tokens import Line, scan
from conflictnotes.extract.claims.verdicts import Doubt, doubt_in, label_of, ruling_in, verdict_around
from conflictnotes.extract.claims.words import DENIAL, DOUBT, RULING
from conflictnotes.model import Likelihood, ParseWarning, Span, Stance, Veracity
from conflictnotes.text import Found
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from conflictnotes.extract.claims.drafts import Place
    from conflictnotes.extract.claims.hits import Hit
    from conflictnotes.extract.claims.kinds import Voice
    from conflictnotes.model import Claim
    from conflictnotes.text import Passage, Sentence
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["find_claims"]

_QUOTE = deferred(r'["“”„«»]')
_CLOCK = deferred(r"\d{1,2}[:.]\d\d(?:\s?(?:[ap]m|[AP]M|UTC|GMT|Z))?(?:\s*[-–—:|]\s*|\s+)(?=[A-Z“\"])")
_LONGEST = 2500  # characters: a longer "sentence" is a list or no prose
_SPOKEN = 40  # characters from which a quotation is speech whatever its marks
_PLAIN = frozenset({Stance.ASSERTED, Stance.CLAIMED, Stance.ASSESSED})


def find_claims(passage: Passage, vocabulary: Vocabulary) -> Found[Claim]:
    """The claims of a passage in the order of their cues.

    A date on a cue that cannot be settled without the report's own date gives a warning and no ``date``.
    """
    reader = _Reader(passage, vocabulary)
    for sentence in passage.sentences:
        reader.read(sentence)
    labelled = [reader.introduced(claim) for claim in labelled_quotes(passage, reader.spoken)]
    claims = sorted(chain(_let_go(reader.drafts), labelled), key=lambda claim: (claim.cue_span, claim.span))
    return Found(tuple(claims), tuple(reader.warnings))


def _let_go(drafts: list[Draft]) -> Iterator[Claim]:
    """The claims that ``drafts`` make; each draft is let go for its claim, as a text may be nothing but claims."""
    drafts.reverse()
    while drafts:
        yield drafts.pop().claim()


class _Reader:
    """Reads a passage sentence by sentence and keeps what later ones refer back to."""

    def __init__(self, passage: Passage, vocabulary: Vocabulary) -> None:
        self.passage = passage
        self.vocabulary = vocabulary
        self.lexicon = lexicon(vocabulary)
        self.spoken = spoken_stretches(passage)
        self.names = Names(passage.text)
        self.drafts: list[Draft] = []
        self.warnings: list[ParseWarning] = []
        self.block = -1
        self.labelled = False
        self.firsts: list[int] = []  # for each sentence of the block so far, how many claims stand before it

    def read(self, sentence: Sentence) -> None:
        """Add the claims of a sentence, and its verdict on those before it."""
        if sentence.block != self.block:
            self.block, self.firsts = sentence.block, []
            self.labelled = label_of(self.passage, sentence.block)
        first, roles = len(self.drafts), 0
        text, words = self.passage.text, self.lexicon.words
        for start, end in _pieces(text, sentence):
            found = scan(text, start, end, words)
            roles |= found.roles
            if self.lexicon.may_report(found):
                self._claims_of(sentence, Line(text, start, end, found, words))
        self.firsts.append(first)
        if roles & DOUBT and roles & DENIAL:
            self._doubt(sentence, first)
        if roles & RULING:
            self._rule(sentence)

    def _claims_of(self, sentence: Sentence, line: Line) -> None:
        """Add the claims of one stretch of a sentence: all of it, unless it is longer than any sentence is."""
        spoken = _reaching(self.spoken.get(sentence.block), sentence)
        hits = read_line(line, self.lexicon, spoken)
        if not hits:
            return
        spans = [content_span(line, hit, hits, spoken) for hit in hits]
        read_relays(line, hits)
        before = len(self.drafts)
        for hit, span in zip(hits, spans, strict=True):
            if span is not None:
                self.drafts.append(self._draft(sentence, line, hit, span))
        made = self.drafts[before:]
        lend_dates(made)
        lend_relays(made)

    def _draft(self, sentence: Sentence, line: Line, hit: Hit, content: Place) -> Draft:
        text = self.passage.text
        cue = line.starts[hit.first], line.ends[hit.last - 1]
        source = _source_place(line, hit)
        own = content if hit.carried or source is None else source
        date, date_place = self._date(sentence, line, hit, content)
        words = text[content[0] : content[1]]
        draft = Draft(
            hit=hit,
            statement=(min(cue[0], content[0], own[0]), max(cue[1], content[1], own[1])),
            source=None,
            source_place=source,
            cue=text[cue[0] : cue[1]],
            cue_place=cue,
            content=words,
            content_place=content,
            citations=self._citations(sentence, max(cue[1], content[1])),
            likelihood=_likelihood(self.vocabulary, words) if line.hedged or content[0] < line.start else None,
            veracity=self._verdict(hit, content, sentence),
            via=tuple([line.said(phrase.first, phrase.last) for phrase in hit.relay]),
            date=date,
            date_place=date_place,
        )
        if source is not None:
            draft.source = text[source[0] : source[1]]
            draft.voice = voice(draft.source, self.vocabulary)
            draft.resolved = self._resolved(draft.source, draft.voice, source[0])
        return draft

    def _resolved(self, source: str, known: Voice, start: int) -> str | None:
        """Whom the source at ``start`` stands for."""
        if known.nationality and " " not in source:
            return None
        return resolve(self.names, source, start, self.drafts)

    def introduced(self, claim: Claim) -> Claim:
        """The claim with what is known of its source: the full name, kind, side."""
        if claim.source is None or claim.source_span is None:
            return claim
        known = voice(claim.source, self.vocabulary)
        return attrs.evolve(
            claim,
            resolved=self._resolved(claim.source, known, claim.source_span.start),
            source_kind=known.kind,
            nationality=known.nationality,
            anonymous=known.anonymous,
        )

    def _citations(self, sentence: Sentence, start: int) -> tuple[int, ...]:
        """The markers that close the claim's clause: the first group after it, else those at the sentence's end."""
        group: list[int] = []
        last = None
        for marker in self.passage.markers_in(start, sentence.tail):
            if last is not None and self.passage.text[last : marker.start].strip():
                break
            group.append(marker.number)
            last = marker.end
        return tuple(group)

    def _date(self, sentence: Sentence, line: Line, hit: Hit, content: Place) -> tuple[dt.date | None, Place | None]:
        mention = statement_date(self.passage, line, hit, content, sentence.end)
        if mention is None:
            return None, None
        if mention.kind == "day" and mention.day is None:
            unsettled = "the day of a statement cannot be settled without the report's date"
            self.warnings.append(ParseWarning("unresolved-date", unsettled, Span(mention.start, mention.end)))
        return (mention.day if mention.kind == "day" else None), (mention.start, mention.end)

    def _verdict(self, hit: Hit, content: Place, sentence: Sentence) -> Veracity | None:
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
        own = [draft for draft in self.drafts[first:] if draft.cue_place[0] < at]
        if any(draft.content_place[0] <= at < draft.content_place[1] for draft in own):
            return
        reached = own + self._back(reach) if not own or reach == Doubt.ALL else own
        for draft in reached:
            if draft.veracity is None and draft.hit.stance is not Stance.ACKNOWLEDGED:
                draft.veracity = Veracity.UNVERIFIED

    def _rule(self, sentence: Sentence) -> None:
        """Mark the claims of which this sentence says that they are true or false."""
        ruling = ruling_in(self.passage, sentence)
        if ruling is None:
            return
        verdict, reach = ruling
        for draft in self._back(reach):
            draft.veracity = draft.veracity or verdict

    def _back(self, reach: int) -> list[Draft]:
        """The claims of earlier sentences of the paragraph that a doubt reaches."""
        reached: list[Draft] = []
        for first, last in pairwise(reversed(self.firsts)):
            drafts = self.drafts[last:first]
            if reach == Doubt.SEVERAL and _PLAIN.isdisjoint(draft.hit.stance for draft in drafts):
                break
            reached += drafts
            if reach == Doubt.PREVIOUS:
                break
        return reached


def _pieces(text: str, sentence: Sentence) -> list[Place]:
    """A sentence in one piece, or cut at white space so that the work on any text stays linear."""
    start, pieces = sentence.start, []
    if text[start].isdigit() and (clock := _CLOCK.match(text, start, sentence.end)):
        start = clock.end()  # the hour of an entry in a log
    while sentence.end - start > _LONGEST:
        cut = text.rfind(" ", start + 1, start + _LONGEST)
        cut = cut if cut > start else start + _LONGEST
        pieces.append((start, cut))
        start = cut
    return [*pieces, (start, sentence.end)]


def _source_place(line: Line, hit: Hit) -> Place | None:
    if hit.source is None or hit.source.first >= hit.source.last:
        return None
    end = line.ends[hit.source.last - 1]
    if hit.form == "noun" and line.possessive(hit.source.last - 1):
        end -= 2 if line.text[end - 1] in "sS" else 1
    return line.starts[hit.source.first], end


@functools.cache
def _hedges(vocabulary: Vocabulary) -> tuple[re.Pattern[str], dict[str, Likelihood]]:
    """One pattern for all hedges, the longest first, and their likelihoods."""
    table = {hedge.words: Likelihood(hedge.likelihood) for hedge in reversed(vocabulary.hedges)}
    words = "|".join(r"\s+".join(map(re.escape, words.split())) for words in sorted(table, key=len, reverse=True))
    return re.compile(rf"\b(?:{words})\b"), table


def _likelihood(vocabulary: Vocabulary, content: str) -> Likelihood | None:
    """The likelihood of the first hedge in a proposition."""
    pattern, table = _hedges(vocabulary)
    match = pattern.search(content)
    return table[" ".join(match.group().split())] if match else None


def _reaching(spoken: list[Place] | None, sentence: Sentence) -> list[Place]:
    """Those of a block's direct quotes, which are in order and apart, that reach into ``sentence``."""
    if not spoken:
        return []
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
