"""The offsets of a proposition: after its cue, before it, around it, or in the sentence before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.claims.adverbials import skip_adverbials
from conflictnotes.extract.claims.ahead import is_clause
from conflictnotes.extract.claims.clauses import direct_quote, finite
from conflictnotes.extract.claims.phrases import np_after
from conflictnotes.extract.claims.propositions import proposition_end
from conflictnotes.extract.claims.sequels import FRONTED
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.hits import Hit
    from conflictnotes.extract.claims.tokens import Line

__all__ = ["content_span"]

# Verbs that stand after a headline without a verb: "Two dead in raid, police say".
_SAYING = word_set("say report tell announce confirm claim write add insist maintain recall reckon estimate")
_ADDRESSING = word_set("tell inform assure remind")
_DATELINE = 14  # tokens of "TRIPOLI, May 14, 2026 (News Wire) — "
_OCCASION = 8  # tokens that the occasion of a statement takes up
_CONNECTIVES = FRONTED | {"until"}


def content_span(line: Line, hit: Hit, hits: list[Hit], spoken: list[tuple[int, int]]) -> tuple[int, int] | None:
    """Offsets of what ``hit`` puts forward; None when nothing stands there."""
    if hit.frame.left:
        return _left(line, hit, hits, spoken)
    if hit.content is not None and hit.frame.name == "agent":
        if hit.content[0] >= line.size:
            return None
        return line.starts[hit.content[0]], line.ends[hit.content[1] - 1]
    if hit.frame.name == "echo":
        earlier = [other for other in hits if other.first < hit.first and other.frame.name != "echo"]
        return content_span(line, earlier[-1], hits, spoken) if earlier else None
    return _right(line, hit.frame.start, hit, hits)


def _right(line: Line, first: int, hit: Hit, hits: list[Hit]) -> tuple[int, int] | None:
    if first >= line.size:
        return None  # nothing stands there, or the line ends behind an inserted cue
    if hit.frame.name == "pronoun":
        return line.starts[first], line.ends[first]
    while line.tags[first] == "," and first + 1 < line.size:
        first += 1  # "stated that, should the rains fail, the town would starve"
    mate = line.mates.get(first, -1) if line.tags[first] == "“" else -1
    quoted = mate > first and direct_quote(line, mate) and not _goes_on(line, mate + 1)
    last = mate + 1 if quoted else proposition_end(line, first, hit, hits)
    if line.tags[last - 1] == ")" and line.mates.get(last - 1, -1) < first:
        last -= 1
    while (
        last - 1 > first
        and line.tags[last - 1] in ",;:-cr["
        and not (line.tags[last - 1] == "r" and line.tags[last - 2] not in ",;")
    ):
        last -= 1
    if last <= first:
        return None
    return _unquoted(line, first, last)


def _goes_on(line: Line, k: int) -> bool:
    """Whether a proposition goes on behind a quote that ends before ``k``: "“A,” “B,” and “C”", "“A” and that B"."""
    return line.tags[k : k + 1] == "“" or line.words[k : k + 2] == ["and", "that"] or line.tags[k : k + 2] == "c“"


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


def _left(line: Line, hit: Hit, hits: list[Hit], spoken: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The proposition before "..., X said": a direct quote, or the clause from the sentence's start."""
    end = hit.first
    if hit.source is not None and hit.source.first < hit.first and not hit.carried:
        end = min([hit.source.first, *(phrase.first for phrase in hit.relay if phrase.first < hit.first)])
    elif hit.form == "passive":
        end = next((k for k in range(hit.first - 1, 0, -1) if line.words[k] == "it"), end)
    end = _before_marks(line, end)
    if end <= 0:
        return None
    if (line.tags[end - 1] == "q" or line.words[end - 1] == "that") and hit.last + 1 < line.size:
        behind = hit.source.last if hit.form == "attribution" and hit.source else hit.last
        behind += line.tags[behind : behind + 1] == "," or hit.form != "attribution"
        return _right(line, behind, hit, hits)  # "images which, it said, showed"
    if line.tags[end - 1] == "”" and direct_quote(line, end - 1):
        span = _quote(line, end - 1, spoken)
        if span is not None:
            return span
    start = _left_start(line, hit, hits, end)
    if start >= end:
        return None
    behind = _past_insert(line, hit)
    fronted = line.tags[start] in "ps" and line.tags[end : end + 1] == ","
    if fronted and behind < line.size and line.tags[behind] in "dnow#" and is_clause(line, behind):
        return _right(line, behind, hit, hits)  # "By the time they came, he said, it was over"
    if line.words[start] in _CONNECTIVES and "," not in line.tags[start:end]:
        return None
    return _clause_before(line, hit, hits, spoken, (start, end))


def _clause_before(
    line: Line, hit: Hit, hits: list[Hit], spoken: list[tuple[int, int]], clause: tuple[int, int]
) -> tuple[int, int] | None:
    """The offsets of a ``clause`` in tokens before its cue, or around it."""
    start, end = clause
    inner = _open_relative(line, start, end) if hit.form == "attribution" and line.tags[end] != "," else start
    if inner > start:
        return line.starts[inner], line.ends[end - 1]
    spoken_of = any(start <= other.first < end for other in hits)
    if not spoken_of and not any(finite(line, k, loose=True) for k in range(start, end)):
        return _around(line, hit, hits, (start, end))
    after = _past_insert(line, hit)
    if line.tags[after : after + 1] in ("a", "v") or (line.tags[end - 1] == "a" and after < line.size):
        return _right(line, after, hit, hits)  # "rebel losses, she said, may be higher"
    begin = line.starts[start]
    opened = next((first for first, last in spoken if first < begin < last), begin) if start == 0 else begin
    return opened, line.ends[end - 1]


def _open_relative(line: Line, start: int, end: int) -> int:
    """Where the relative clause begins that an attribution closes: "The raid, which killed nine according to ..."."""
    opened = next((k for k in range(end - 1, start, -1) if line.tags[k] == "q"), start)
    closed = opened == start or line.tags[opened - 1] != "," or "," in line.tags[opened:end]
    if closed or line.words[opened] not in {"which", "who"}:
        return start
    return opened + 1 if any(finite(line, k, loose=True) for k in range(opened + 1, end)) else start


def _before_marks(line: Line, end: int) -> int:
    """``end`` without the marks, the adverb and the "as" that stand before a closing attribution."""
    while end > 0 and (
        line.tags[end - 1] in ",-"
        or line.words[end - 1] in {"as", "so"}
        or (line.words[end - 1] == "or" and line.words[end] == "so")
        or (line.tags[end - 1] == "r" and line.tags[end - 2] == ",")
    ):
        end -= 1
    return end


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
        told = any(other.first < k for other in hits)
        told = told or (line.tags[k] == ";" and any(finite(line, i, loose=True) for i in range(k + 1, end)))
        if line.tags[k] == "[" or (line.tags[k] in ";:" and told):
            start = k + 1
            break
    if hit.source is not None and line.tags[hit.source.first] == "o" and line.tags[hit.last : hit.last + 1] == ",":
        # "says that gold left, mostly, it believes, by air": inside what was said before
        start = max([start, *(other.frame.start for other in hits if other.first < hit.first and not other.frame.left)])
    if start == 0 and "-" in line.tags[:_DATELINE]:
        start = _past_dateline(line)
    earlier = [
        other for other in hits if other.frame.left and other.last <= end and other is not hit and other.first >= start
    ]
    if earlier and hit.form != "attribution":
        start = max(start, earlier[-1].last)
    if hit.form == "attribution" and line.tags[hit.first - 1] not in ",”":
        # "The army said that nine died according to a survey": the source of what the army said
        inner = [other.frame.start for other in hits if other.form == "finite" and not other.frame.left]
        start = max([start, *(place for place in inner if place < hit.first)])
    while start < end and (line.tags[start] in ",c-" or (line.tags[start] == "r" and line.tags[start + 1] == ",")):
        start += 1
    return start


def _past_dateline(line: Line) -> int:
    """The token behind a dateline with which the sentence opens: "TRIPOLI, May 14 (News Wire) — "; else 0."""
    dash = line.tags.find("-", 0, _DATELINE)
    dated = "y" in line.tags[:dash] or line.tags[dash - 1] == ")"
    return dash + 1 if dash > 0 and dated and not line.tags[:dash].strip("ny#,()") else 0


def _past_insert(line: Line, hit: Hit) -> int:
    """The token behind the comma that closes an inserted cue: ", he said by phone, "; the end if none does."""
    k = skip_adverbials(line, max(hit.last, hit.source.last if hit.source else 0))
    if hit.lemma in _ADDRESSING and not hit.inverted:
        k = skip_adverbials(line, (np_after(line, k) or (0, k))[1])  # ", the governor told parliament, "
    if line.words[k + 1 : k + 2] == ["by"] and line.tags[k] == "e":
        k = (np_after(line, k + 2) or (0, k))[1]  # "according to diplomats cited by Reuters"
    if k < line.size and line.tags[k] == "p":
        while k < min(line.size, hit.last + _OCCASION) and line.tags[k] in "pdnwy#t":
            k += 1  # "in a statement", "by phone"
    return k + 1 if k < line.size and line.tags[k] in ",-" else line.size


def _around(line: Line, hit: Hit, hits: list[Hit], clause: tuple[int, int]) -> tuple[int, int] | None:
    """What follows a cue in the middle of a clause: "The army, he added, lost two men"."""
    start, end = clause
    behind = _past_insert(line, hit)
    told = line.tags[behind : behind + 1]
    if behind < line.size and told not in ("q", "c") and (not hit.inverted or told in ("a", "v")):
        return _right(line, behind, hit, hits)
    closes = hit.last == line.size and line.tags[end] == "," and end - start > 2 and line.tags[start] in "dnw#o"
    said = hit.lemma in _SAYING or hit.form == "attribution" or closes
    return (line.starts[start], line.ends[end - 1]) if said else None
