"""Key takeaways: the items of the block, each linked to the paragraph that elaborates it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from conflictnotes.model import Span, Takeaway
from conflictnotes.text import Found, fold
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conflictnotes.layout import Layout
    from conflictnotes.text import Block

__all__ = ["find_takeaways"]

_OPENING = 500  # characters of a paragraph that are compared
_LONGER = 1.3  # times as long as the takeaway may be what is compared
_NEARLY = 0.6  # of a takeaway's weight stands in the opening that restates it
_LOOKED_UP = 8  # words of a takeaway that name the paragraphs it is compared with ...
_COMMON = 6  # ... and how many each may name
_WORD = deferred(r"\w+")
_MARKERS = deferred(r"\[(?:\d{1,3}|[ivxlcdm]{1,15})\]")


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
        self.words = [_words(text[start : min(end, start + _OPENING)]) for start, end in blocks]
        self.holders: dict[str, list[int]] = defaultdict(list)
        for index, words in enumerate(self.words):
            for word in dict.fromkeys(words):
                self.holders[word].append(index)

    def of(self, takeaway: str) -> Span | None:
        """The paragraph that opens with a takeaway or nearly restates it; None without one.

        A word weighs the less the more paragraphs hold it; the rarest words name the paragraphs that are compared.
        """
        wanted = _words(takeaway[:_OPENING])
        weights = {word: 1 / len(self.holders.get(word, (0,))) for word in wanted}
        rarest = sorted((word for word in weights if word in self.holders), key=weights.__getitem__, reverse=True)
        named = {index: None for word in rarest[:_LOOKED_UP] for index in self.holders[word][:_COMMON]}
        best, most = None, _NEARLY * sum(weights.values())
        for index in sorted(named):
            opening = set(self.words[index][: int(len(wanted) * _LONGER) + 1])
            shared = sum([weight for word, weight in weights.items() if word in opening])
            if shared >= most and (best is None or shared > most):
                best, most = index, shared
        return Span(*self.blocks[best]) if best is not None else None


def _words(words: str) -> list[str]:
    """Words in small letters, without footnote markers."""
    return _WORD.findall(_MARKERS.sub(" ", words).casefold())
