"""Where a proposition ends: before the author's gloss, the next cue, another speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.claims.phrases import direct_quote, finite
from conflictnotes.vocabulary.grammar import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.hits import Hit
    from conflictnotes.extract.claims.tokens import Line

__all__ = ["SPEECH_NOUNS", "content_span"]

_HEDGES = word_set("""
    likely unlikely possibly probably presumably perhaps apparently seemingly certainly almost highly
    potentially suggesting indicating confirming supporting corroborating contradicting underscoring underlining
    highlighting demonstrating illustrating meaning implying reflecting showing consistent
""")
SPEECH_NOUNS = word_set("""
    claim claims accusation allegation assertion report figure statement charge reference move
""")
_OCCASIONS = word_set("interview statement speech post briefing tweet communiqué broadcast remarks")
# What a subject does besides reporting: its own next predicate, not a part of what it said.
_REACTIONS = word_set("""
    praised criticized criticised condemned urged vowed ordered thanked welcomed complained demanded lauded applauded
    lamented pledged promised refused declined expressed called thanked congratulated hailed denounced threatened
    instructed asked appealed
""")
_INFERS = word_set("suggests indicates suggest indicate supports contradicts confirms underscores highlights isw")
_WITHHELD = word_set("""
    specify provide elaborate offer give say comment name disclose confirm identify explain present clarify
    mention publish
""")


def content_span(line: Line, hit: Hit, hits: list[Hit], spoken: list[tuple[int, int]]) -> tuple[int, int] | None:
    """Offsets of what ``hit`` puts forward; None when nothing stands there."""
    if hit.frame.left:
        return _left(line, hit, hits, spoken)
    if hit.form == "passive" and hit.content is not None and hit.frame.name == "agent":
        return line.starts[hit.content[0]], line.ends[hit.content[1] - 1]
    first = hit.frame.start
    if hit.frame.name == "echo":
        earlier = [other for other in hits if other.first < hit.first and other.frame.name != "echo"]
        return content_span(line, earlier[-1], hits, spoken) if earlier else None
    if first >= len(line):
        return None
    return _right(line, first, hit, hits)


def _right(line: Line, first: int, hit: Hit, hits: list[Hit]) -> tuple[int, int] | None:
    last = _end(line, first, hit, hits)
    while (
        last - 1 > first
        and line.tags[last - 1] in ",;:-cr["
        and not (line.tags[last - 1] == "r" and line.tags[last - 2] not in ",;")
    ):
        last -= 1
    if last <= first:
        return None
    return _unquoted(line, first, last)


def _unquoted(line: Line, first: int, last: int) -> tuple[int, int] | None:
    """The offsets of tokens ``[first, last)``, without the marks of a quote that holds all of them."""
    if line.tags[first] == "“" and line.mates.get(first, last) >= last - 1:
        start = line.starts[first] + 1
        end = line.starts[last - 1] if line.tags[last - 1] == "”" else line.ends[last - 1]
        text = line.text
        while end > start and text[end - 1] in ",. \u00a0":
            end -= 1
        return (start, end) if end > start else None
    return line.starts[first], line.ends[last - 1]


def _end(line: Line, first: int, hit: Hit, hits: list[Hit]) -> int:
    """The token before which the proposition that begins at ``first`` ends."""
    predicate = _predicate(line, first, hit) if hit.form == "noun" else None
    later = [other for other in hits if other.first > max(first, hit.first) and other is not hit]
    tags, mates, k = line.tags, line.mates, first
    if tags[first] == "“" and first in mates and direct_quote(line, mates[first]):
        return mates[first] + 1
    while k < len(line):
        tag = tags[k]
        if tag in "(“" and mates.get(k, -1) > k:
            if tag == "(" and _is_remark(line, k):
                return k
            k = mates[k] + 1
            continue
        if tag == ";" or (tag == "[" and (k + 1 >= len(line) or tags[k + 1] in ",;csq")):
            return k
        if tag in ",-cs" and k > first and _stops(line, k, hit, later):
            return k
        if tag == "p" and k > first and _occasion(line, k):
            return k
        if k == predicate:
            return k
        if tag == "”" and k not in mates:
            return k
        k += 1
    return len(line)


def _predicate(line: Line, first: int, hit: Hit) -> int | None:
    """Where the sentence goes on after a noun with its clause: "the claim that the town was empty | drew protests"."""
    start = hit.source.first if hit.source is not None else hit.first
    if any(finite(line, k) for k in range(min(start, hit.first))):
        return None
    k, seen = first, False
    while k < len(line):
        if line.tags[k] in ",;scq":
            return None
        if finite(line, k, loose=True) or (seen and line.tags[k] in "ve"):
            if seen:
                return k
            seen = True
            while k + 1 < len(line) and line.tags[k] in "ar" and line.tags[k + 1] in "arve":
                k += 1
        k += 1
    return None


def _occasion(line: Line, k: int) -> bool:
    """Whether the occasion of the statement begins at ``k``: "in a November 24 interview", "during his speech"."""
    if line.words[k] not in {"in", "during"} or k + 2 >= len(line) or line.tags[k + 1] != "d":
        return False
    j = k + 2
    while j < len(line) and j < k + 7 and line.tags[j] in "y#nwe,":
        if line.words[j] in _OCCASIONS:
            return not (j + 1 < len(line) and line.words[j + 1] in {"of", "that"})
        j += 1
    return False


def _is_remark(line: Line, k: int) -> bool:
    """Whether a bracket holds the author's remark on the claim: "(an accusation that ...)"."""
    return any(line.words[j] in SPEECH_NOUNS for j in range(k + 1, min(k + 4, len(line)))) and line.tags[k + 1] == "d"


def _stops(line: Line, k: int, hit: Hit, later: list[Hit]) -> bool:
    """Whether the proposition ends before the comma, dash, conjunction or subordinator at ``k``."""
    tags, words = line.tags, line.words
    j = k
    while (j < len(line) and tags[j] in ",c-r") or (
        j < len(line) and words[j] in {"while", "whereas", "though", "although", "however"}
    ):
        j += 1
    if j >= len(line):
        return tags[k] == "," and words[-1] in {"however", "though", "too", "therefore"}
    passed = words[k:j]
    if any(other.first == j and (other.carried or other.form == "attribution" or tags[k] == ",") for other in later):
        return True
    if tags[k] == "c" and words[j] in _REACTIONS and hit.form == "finite":
        return True
    joins = tags[k] in ",-" or words[k] in {"but", "while", "whereas", "though", "although"}
    if tags[k] in ",-" and (_HEDGES & set(words[k + 1 : j + 1])):
        return True
    if (tags[k] == "," or words[k] in {"but", "and", "though", "although"}) and _withholds(line, j):
        return True
    if joins and any(other.source is not None and not other.carried and _clause_opens(other, j) for other in later):
        return True
    if (
        tags[k] == "c"
        and not joins
        and any(
            other.source is not None and not other.carried and other.source.first == j and other.form == "finite"
            for other in later
        )
    ):
        return True
    if (
        tags[k] in ",-"
        and tags[j] == "d"
        and j + 1 < len(line)
        and any(w in SPEECH_NOUNS for w in words[j + 1 : j + 3])
    ):
        return True
    if tags[k] in ",-" and words[j] in {"citing", "quoting", "per"}:
        return True
    if tags[k] == "," and words[j] == "which" and any(w in _INFERS for w in words[j + 1 : j + 4]):
        return True
    return bool(passed) and hit.form == "adverb" and words[k] in {"but", "while"}


def _clause_opens(other: Hit, j: int) -> bool:
    """Whether another speaker's clause opens at token ``j``."""
    if other.source is None:
        return False
    if other.frame.left:
        return other.source.first <= j + 1 <= other.source.last or other.first == j
    return j in (other.source.first, other.source.clause)


def _withholds(line: Line, j: int) -> bool:
    """Whether "did not specify", "cannot verify" begins at token ``j``, perhaps after a short subject."""
    words = line.words
    for k in range(j, min(j + 4, len(line))):
        if (
            words[k] in {"did", "does", "do", "has", "have", "could", "would"}
            and k + 1 < len(line)
            and words[k + 1] == "not"
        ):
            return k == j or any(
                w in _WITHHELD or w.startswith("verif") or w == "corroborate" for w in words[k + 2 : k + 5]
            )
        if words[k] in {"cannot", "can't", "couldn't", "didn't", "hasn't"}:
            return True
    return False


def _left(line: Line, hit: Hit, hits: list[Hit], spoken: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The proposition before "..., X said": a direct quote, or the clause from the sentence's start."""
    stop = hit.first
    if hit.source is not None and hit.source.first < hit.first and not hit.carried:
        stop = hit.source.clause if hit.source.clause > 0 else hit.source.first
        stop = hit.source.first
    end = stop
    while end > 0 and (line.tags[end - 1] in ",-" or (line.tags[end - 1] == "r" and line.tags[end - 2] == ",")):
        end -= 1
    if end <= 0:
        return None
    if line.tags[end - 1] == "”" and direct_quote(line, end - 1):
        span = _quote(line, end - 1, spoken)
        if span is not None:
            return span
    start = _left_start(line, hit, hits, end)
    if start >= end:
        return None
    if not any(finite(line, k, loose=True) for k in range(start, end)):
        return _around(line, hit, start, end)
    return line.starts[start], line.ends[end - 1]


def _quote(line: Line, closing: int, spoken: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The inside of the quote that ends at token ``closing``, if the sentence (or an earlier one) begins with it."""
    opening = line.mates.get(closing)
    if opening is not None and opening > 0 and any(line.tags[k] not in "rc,:-" for k in range(opening)):
        before = line.tags[opening - 1]
        if before not in ",:":
            return None
    at = line.starts[closing]
    for start, end in spoken:
        if start <= at <= end:
            stop = at
            while stop > start + 1 and line.text[stop - 1] in ",. ":
                stop -= 1
            return start + 1, stop
    return None


def _left_start(line: Line, hit: Hit, hits: list[Hit], end: int) -> int:
    """The first token of the clause that ``hit`` closes."""
    start = 0
    for k in range(end - 1, -1, -1):
        if line.tags[k] == "[" or (line.tags[k] == ";" and any(other.first < k for other in hits)):
            start = k + 1
            break
    earlier = [
        other for other in hits if other.frame.left and other.last <= end and other is not hit and other.first >= start
    ]
    if earlier and hit.form != "attribution":
        start = max(start, earlier[-1].last)
    while start < end and (line.tags[start] in ",c-" or (line.tags[start] == "r" and line.tags[start + 1] == ",")):
        start += 1
    return start


def _around(line: Line, hit: Hit, start: int, end: int) -> tuple[int, int] | None:
    """The whole clause when the cue stands in its middle: "The army, he added, lost two men"."""
    k = max(hit.last, hit.source.last if hit.source else 0)
    if k < len(line) and line.tags[k] == "," and k + 1 < len(line):
        return line.starts[start], line.ends[-1]
    return line.starts[start], line.ends[end - 1]
