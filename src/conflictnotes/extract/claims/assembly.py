"""The claims of a passage: its sentences read one after the other, then what reaches across them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from conflictnotes.extract.claims.contents import content_span
from conflictnotes.extract.claims.lexicon import Lexicon, lexicon
from conflictnotes.extract.claims.reading import read_line
from conflictnotes.extract.claims.tokens import Line
from conflictnotes.model import Claim, ParseWarning, Span
from conflictnotes.text import Found

if TYPE_CHECKING:
    from conflictnotes.text import Passage, Sentence
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["find_claims"]

_WORD = re.compile(r"[a-z]+")
_QUOTE = re.compile(r'["“”„]')


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
                if before in ",.!?…" or after in ",." or at - opening > 40:
                    found.setdefault(index, []).append((opening, at + 1))
                opening = -1
    return found


def find_claims(passage: Passage, vocabulary: Vocabulary) -> Found[Claim]:
    """The claims of a passage in the order of their cues."""
    words = lexicon(vocabulary)
    spoken = spoken_stretches(passage)
    claims: list[Claim] = []
    warnings: list[ParseWarning] = []
    for sentence in passage.sentences:
        if words.triggers.isdisjoint(_WORD.findall(passage.text[sentence.start : sentence.end].lower())):
            continue
        claims.extend(_claims_of(passage, sentence, words, spoken.get(sentence.block, [])))
    claims.sort(key=lambda claim: (claim.cue_span.start, claim.cue_span.end))
    return Found(tuple(claims), tuple(warnings))


def _claims_of(passage: Passage, sentence: Sentence, words: Lexicon, spoken: list[tuple[int, int]]) -> list[Claim]:
    line = Line.of(passage, sentence)
    hits = read_line(line, words, spoken)
    claims = []
    for hit in hits:
        span = content_span(line, hit, hits, spoken)
        if span is None:
            continue
        text = passage.text
        source = None
        if hit.source is not None:
            end = line.ends[hit.source.last - 1]
            if line.possessive(hit.source.last - 1) and hit.form == "noun":
                end -= 2 if text[end - 1] == "s" else 1
            source = Span(line.starts[hit.source.first], end)
        cue = Span(line.starts[hit.first], line.ends[hit.last - 1])
        content = Span(*span)
        parts = [part for part in (source, cue, content) if part]
        whole = Span(min(part.start for part in parts), max(part.end for part in parts))
        markers = passage.markers_in(sentence.start, sentence.tail)
        claims.append(
            Claim(
                span=whole,
                source=source.of(text) if source else None,
                source_span=source,
                cue=cue.of(text),
                cue_span=cue,
                stance=hit.stance,
                content=content.of(text),
                content_span=content,
                citations=tuple(m.number for m in markers if m.start >= content.end),
            )
        )
    return claims
