"""Quotations that a label announces: "Quote from Ivanov: ..." at the head of a paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.model import Claim, Span, Stance
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conflictnotes.text import Passage

__all__ = ["labelled_quotes"]

_LABEL = deferred(r"(?P<cue>Quote\s+from|Quoting)\s+(?P<source>[^\s:\"“][^:\n\"“]{1,80}?)\s?:\s?(?=[\"“])")


def labelled_quotes(passage: Passage, spoken: dict[int, list[tuple[int, int]]]) -> Iterator[Claim]:
    """A claim for each paragraph that opens with such a label; ``spoken`` gives the quotes of each block."""
    for index, block in enumerate(passage.blocks):
        match = _LABEL.match(passage.text, block.start, block.end)
        if match is None:
            continue
        quote = next((span for span in spoken.get(index, []) if span[0] == match.end()), None)
        if quote is None:
            continue
        text = passage.text
        content = Span(quote[0] + 1, quote[0] + 1 + len(text[quote[0] + 1 : quote[1] - 1].rstrip(" .,")))
        yield Claim(
            span=Span(match.start(), quote[1]),
            source=match["source"],
            source_span=Span(*match.span("source")),
            cue=match["cue"],
            cue_span=Span(*match.span("cue")),
            stance=Stance.ASSERTED,
            content=content.of(text),
            content_span=content,
        )
