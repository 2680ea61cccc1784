"""Key takeaways: the items of the block, each linked to the paragraph that elaborates it."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from conflictnotes.model import Span, Takeaway
from conflictnotes.text import Found, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conflictnotes.layout import Layout
    from conflictnotes.text import Block

__all__ = ["find_takeaways"]

_OPENING = 500  # characters of a paragraph that are compared
_LONGER = 1.3  # times as long as the takeaway may be what is compared
_NEARLY = 0.6  # of a takeaway's weight stands in the opening that restates it
_COMMON = 40  # paragraphs: a word in more of them says little, and is not looked up
_WORD = re.compile(r"\w+")
_MARKERS = re.compile(r"\[(?:\d{1,3}|[ivxlcdm]{1,15})\]")


def find_takeaways(text: str, layout: Layout) -> Found[Takeaway]:
    r"""The takeaways of ``text`` in order, numbered from 1; offsets are Python indexes into ``text``.

    >>> from conflictnotes.layout import read_layout
    >>> text = "Key Takeaways\n- Rebels took Roe.\n\nRebels took Roe.[1] They shelled it first, and then they moved in."
    >>> takeaway, = find_takeaways(text, read_layout(text)).items
    >>> takeaway.text, takeaway.elaborated
    ('Rebels took Roe.', Span(34, 100))
    """
    spans = layout.takeaways
    if not spans:
        return Found(())
    starts = {span.start for span in spans}
    body = [block for block in layout.prose if block.start not in starts]
    restated = _Openings(text, body)
    return Found(
        tuple(
            Takeaway(number, words, span, restated.of(words))
            for number, span in enumerate(spans, start=1)
            for words in (fold(span.of(text)),)
        )
    )


class _Openings:
    """The openings of the body's paragraphs, looked up by their rarer words."""

    def __init__(self, text: str, blocks: Sequence[Block]) -> None:
        self.blocks = blocks
        self.words = [
            _WORD.findall(_MARKERS.sub(" ", text[start : min(end, start + _OPENING)]).casefold())
            for start, end in blocks
        ]
        self.holders: dict[str, list[int]] = defaultdict(list)
        for index, words in enumerate(self.words):
            for word in dict.fromkeys(words):
                self.holders[word].append(index)

    def of(self, takeaway: str) -> Span | None:
        """The paragraph that opens with a takeaway or nearly restates it; None without one."""
        wanted = _WORD.findall(_MARKERS.sub(" ", takeaway).casefold())[:_OPENING]
        weights = {word: 1 / len(self.holders.get(word, (0,))) for word in wanted}
        total = sum(weights.values())
        shared: dict[int, float] = defaultdict(float)
        for word, weight in weights.items():
            holders = self.holders.get(word, ())
            if len(holders) <= _COMMON:
                for index in holders:
                    if word in self.words[index][: int(len(wanted) * _LONGER) + 1]:
                        shared[index] += weight
        best = max(shared, key=lambda index: (shared[index], -index), default=None)
        if best is None or shared[best] < _NEARLY * total:
            best = next((i for i, words in enumerate(self.words) if words[: len(wanted)] == wanted), None)
        return Span(*self.blocks[best]) if best is not None else None
