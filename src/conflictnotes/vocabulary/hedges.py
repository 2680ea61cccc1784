"""Estimative words on the scale of ICD 203 (2015), D.6.e.(2)(a).

"Highly likely" reads as very likely, "highly unlikely" as very unlikely, "probably" as likely.  Words to which the
directive gives no range ("may", "possibly", "appears to") are ``possible``.  Of several that fit at one place the longest
counts.  A row whose ``assessment`` is False colours a claim's proposition but makes no judgement of the author's own.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from conflictnotes.vocabulary.entries import Hedge

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["HEDGES", "stems"]

HEDGES: tuple[Hedge, ...] = (
    Hedge("almost certainly not", "almost_no_chance"),
    Hedge("almost certainly will not", "almost_no_chance"),
    Hedge("almost no chance", "almost_no_chance"),
    Hedge("remote possibility", "almost_no_chance", assessment=False),
    Hedge("remote likelihood", "almost_no_chance", assessment=False),
    Hedge("very unlikely", "very_unlikely"),
    Hedge("highly unlikely", "very_unlikely"),
    Hedge("extremely unlikely", "very_unlikely"),
    Hedge("most unlikely", "very_unlikely"),
    Hedge("highly improbable", "very_unlikely"),
    Hedge("unlikely", "unlikely"),
    Hedge("not likely", "unlikely"),
    Hedge("less likely", "unlikely"),
    Hedge("improbable", "unlikely", assessment=False),
    Hedge("improbably", "unlikely", assessment=False),
    Hedge("roughly even chance", "roughly_even_chance"),
    Hedge("realistic possibility", "roughly_even_chance"),
    Hedge("remote chance", "almost_no_chance"),
    Hedge("even chance", "roughly_even_chance"),
    Hedge("roughly even odds", "roughly_even_chance"),
    Hedge("as likely as not", "roughly_even_chance"),
    Hedge("more likely than not", "likely"),
    Hedge("likely", "likely"),
    Hedge("more likely", "likely"),
    Hedge("fairly likely", "likely"),
    Hedge("quite likely", "likely"),
    Hedge("rather likely", "likely"),
    Hedge("probable", "likely", assessment=False),
    Hedge("probably", "likely"),
    Hedge("presumably", "likely", assessment=False),
    Hedge("in all likelihood", "very_likely"),
    Hedge("very likely", "very_likely"),
    Hedge("highly likely", "very_likely"),
    Hedge("most likely", "very_likely"),
    Hedge("extremely likely", "very_likely"),
    Hedge("very probably", "very_likely"),
    Hedge("most probably", "very_likely"),
    Hedge("highly probable", "very_likely"),
    Hedge("almost certainly", "almost_certain"),
    Hedge("nearly certainly", "almost_certain"),
    Hedge("near certainly", "almost_certain"),
    Hedge("virtually certainly", "almost_certain"),
    Hedge("almost certain", "almost_certain"),
    Hedge("virtually certain", "almost_certain"),
    Hedge("near certain", "almost_certain"),
    Hedge("certainly", "almost_certain"),
    Hedge("may", "possible"),
    Hedge("may not", "possible"),
    Hedge("might", "possible"),
    Hedge("might not", "possible"),
    Hedge("possibly", "possible"),
    Hedge("could", "possible", assessment=False),
    Hedge("perhaps", "possible", assessment=False),
    Hedge("seemingly", "possible"),
    Hedge("appears to", "possible"),
    Hedge("appear to", "possible"),
    Hedge("appeared to", "possible"),
    Hedge("seems to", "possible"),
    Hedge("seem to", "possible"),
    Hedge("seemed to", "possible"),
)

_SHORT = 5  # letters up to which a word is looked for whole: its end alone stands in too many others


def stems(hedges: Iterable[Hedge]) -> tuple[str, ...]:
    """Letters of which at least one string stands wherever one of ``hedges`` does, with or without a capital first.

    >>> stems([Hedge("likely", "likely"), Hedge("very likely", "very_likely"), Hedge("may", "possible")])
    ('ikely', 'may')
    """
    phrases = [hedge.words.split() for hedge in hedges]
    shared = Counter(word for phrase in phrases for word in phrase if len(word) >= _SHORT or len(phrase) == 1)
    chosen = {max(phrase, key=lambda word: (shared[word], len(word))) for phrase in phrases if phrase}
    letters = sorted(word if len(word) <= _SHORT else word[1:] for word in chosen)
    return tuple(stem for stem in letters if not any(other in stem and other != stem for other in letters))
