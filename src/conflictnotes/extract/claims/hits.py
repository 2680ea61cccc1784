"""A cue found in a sentence, in tokens, before its spans are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from attrs import define

if TYPE_CHECKING:
    from conflictnotes.extract.claims.phrases import Phrase
    from conflictnotes.model import Stance, Veracity

__all__ = ["Frame", "Hit"]


class Frame(NamedTuple):
    """``name`` of the frame and the token at which the proposition begins; ``left`` when it stands before the cue."""

    name: str
    start: int
    left: bool = False


@define
class Hit:
    """Tokens of a cue ``[first, last)``, its source and its frame.

    ``source`` is None for an unnamed source; ``carried`` says that it was taken over from an earlier verb; ``form`` is
    finite, participle, passive, noun, adverb or attribution.  ``content`` gives the tokens of a proposition that the
    frame does not find by itself.
    """

    first: int
    last: int
    lemma: str
    stance: Stance
    frame: Frame
    source: Phrase | None
    form: str
    carried: bool = False
    inverted: bool = False
    content: tuple[int, int] | None = None
    relay: tuple[Phrase, ...] = ()
    falsely: bool = False
    verdict: Veracity | None = None
