"""Whose statement it is when the subject does not stand beside the verb: "who claimed", "but claimed", "adding"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.claims.clauses import (
    Before,
    before,
    clause_start,
    direct_quote,
    finite,
    segments,
    time_before,
)
from conflictnotes.extract.claims.phrases import ROLES, Phrase
from conflictnotes.extract.claims.subjects import subject

if TYPE_CHECKING:
    from conflictnotes.extract.claims.tokens import Line

__all__ = ["main_speaker", "phrase_start", "speaker"]

_SHOWING = frozenset({"broadcast", "broadcasts", "aired", "ran"})
_IN_NAMES = frozenset({"of", "on", "for", "against"})
_SUBJECT = 14  # tokens within which the verb of a following clause is looked for


def speaker(line: Line, first: int, state: Before, *, alone: bool = False) -> tuple[Phrase | None, bool]:
    """The subject of a finite verb and whether it was carried over; ``alone`` looks no further than one verb back."""
    j, tags, words = state.last, line.tags, line.words
    if j < 0:
        return None, False
    if tags[j] == "q" and words[j] in {"who", "which"}:
        return _antecedent(line, j), False
    if j > 2 and words[j - 1 : j + 1] == ["of", "whom"]:
        return Phrase(j - 2, j + 1, j - 2), False  # "nine of whom said"
    if words[j] == "that" and tags[j] == "s":
        return _antecedent(line, j), False
    if tags[j] == "”" and (j not in line.mates or direct_quote(line, j)):
        return None, False
    if j + 1 == first and (relative := _said_of(line, first)) is not None:
        return _antecedent(line, relative), False  # "a video that it said showed"
    if tags[j] not in "c;":
        found = subject(line, j)
        if pronoun := _behind_relative(line, j, found):
            return _antecedent(line, pronoun), False
        if found is not None:
            return found, False
    return _carried(line, first, j, alone=alone), True


def _behind_relative(line: Line, j: int, found: Phrase | None) -> int:
    """Where "who" or "which" stands with a time or an occasion up to ``j``: "who in an interview called"; else 0."""
    if found is not None:  # "the cabinet, which last week called"
        return found.first if line.words[found.first] in {"who", "which"} and found.last > found.first + 1 else 0
    opening = clause_start(line, j) - 1
    occasion = opening > 0 and line.tags[opening : opening + 2] == "qp" and line.words[opening] in {"who", "which"}
    return opening if occasion else 0


def _said_of(line: Line, last: int) -> int | None:
    """The relative pronoun of the clause whose cue ends before ``last``, if one does."""
    for hit in line.hits:
        if hit.last == last and hit.source is not None:
            pronoun = hit.source.first - 1
            return pronoun if line.words[pronoun] in {"that", "which"} else None
    return None


def _before_participle(line: Line, comma: int) -> int:
    """The token before ``comma``, or before the participle clause that it closes: "an aide, reached in Goma, who"."""
    k = comma - 1
    while k > 0 and line.tags[k] in "nwdp#y":
        k -= 1
    alone = k > 1 and line.tags[k] in "eg" and line.tags[k - 1] == "," and line.tags[k + 1] in "pr,"
    return k - 2 if alone else comma - 1


def phrase_start(line: Line, k: int) -> int:
    """The first token of the noun phrase that ends at ``k``."""
    low = k
    while (
        (low >= 0 and line.tags[low] in "nw#d()“”")
        or (low >= 0 and line.words[low] == "of")
        or (low > 0 and line.words[low] == "in" and line.tags[low + 1] == "n" and line.words[low - 1] in line.speakers)
        or (low > 0 and line.words[low] in _IN_NAMES and line.tags[low - 1 : low + 2] == "npn")
        or (low > 0 and line.tags[low] in "eg" and line.tags[low - 1] == "d")
    ):
        low -= 1
        if low + 1 <= k and line.tags[low + 1] == "d":
            if low < 1 or line.tags[low - 1] != "n" or line.words[low] not in _IN_NAMES:
                break
            low -= 1  # "the Convention on the Rights of the Child"
    first = low + 1
    while first < k and (line.words[first] in _SHOWING or line.words[first] == "of"):
        first += 1  # "the channel broadcast images which"
    return first


def _apposed(line: Line, first: int) -> int:
    """``first``, or where the appositive begins that governs it: "Dr X, the surgeon on duty, who"."""
    low = first - 1
    while low > 1 and line.tags[low] in "nwp":
        low -= 1
    if low > 1 and line.tags[low - 1 : low + 1] == "n," and line.words[low + 1] in ROLES:
        return low + 1  # "Ana Diaz, head of the town council, who"
    opens = low > 1 and line.tags[low] == "d" and line.tags[low - 1] == "," and line.tags[low - 2] == "n"
    return low if opens and line.tags[first - 1] == "p" else first


def _antecedent(line: Line, j: int) -> Phrase | None:
    """The noun phrase that the relative pronoun at ``j`` stands for."""
    k = time_before(line, j - 1)
    if k > 2 and line.tags[k] == "," and line.tags[k - 1] == "r" and line.tags[k - 2] == ",":
        k = time_before(line, k - 3)
    if k >= 0 and line.tags[k] == ",":
        k = _before_participle(line, k)
    if k >= 0 and line.tags[k] == "c" and line.hits:
        return line.hits[-1].source  # "who runs the ward and who blamed"
    if k < 0 or line.tags[k] == "p":
        return None
    first = phrase_start(line, k)
    if first > k:
        return None
    first = _apposed(line, first)
    # "Mr X, the agency's adviser, who": the name before the appositive speaks.
    governed = line.tags[first] == "d" or (line.tags[first] == "w" and line.words[first] in ROLES)
    if governed and first >= 2 and line.tags[first - 1] == "," and line.tags[first - 2] == "n":
        low = first - 2
        while low >= 0 and line.tags[low] in "n#":
            low -= 1
        first, k = low + 1, first - 2
    return Phrase(first, k + 1, first)


def _carried(line: Line, first: int, j: int, *, alone: bool) -> Phrase | None:
    """The subject of the predicate to which "and", "but" or a comma joins this one."""
    if line.tags[j] not in "c,;":
        return None
    earlier = [
        hit
        for hit in line.hits
        if (hit.form == "finite" or (hit.form == "noun" and hit.carried))
        and hit.last <= first
        and hit.source is not None
        and line.words[hit.first - 1] != "as"  # "quoted an aide as saying that they fled, and cited"
    ]
    nearest = None if alone else _nearest(line, j, earlier[-1].last if earlier else 0)
    if earlier and (nearest is None or not _new_clause(line, nearest)):
        # "blamed the army for what it called a crime and said": the verb of the main clause counts
        main = [hit for hit in earlier if hit.source and line.words[hit.source.first - 1] not in {"what", "which"}]
        present = line.words[first].endswith("s")
        alike = [hit for hit in main if line.words[hit.first].endswith("s") == present]
        return (alike or main or earlier)[-1].source  # "said it rejects them and said": one tense, one subject
    if nearest is not None:
        return nearest
    start = clause_start(line, j - 1) if j else 0
    parts = segments(line, start, j)
    if len(parts) > 1 and line.tags[parts[0][1]] == ",":
        return _plain_subject(line, start, parts[0][1]) or subject(line, parts[0][1])
    return _plain_subject(line, start, j)


def _plain_subject(line: Line, start: int, j: int) -> Phrase | None:
    """The subject of the first word in -s that can only be a verb: "The ministry expresses its concern and"."""
    for k in range(start + 1, j - 1):
        verb = line.tags[k] == "w" and line.words[k].endswith("s") and not line.words[k].endswith("ss")
        if verb and line.tags[k - 1] in "nw)" and line.tags[k + 1] in "do#":
            return subject(line, k - 1)
    return None


def _nearest(line: Line, j: int, low: int, *, main: bool = False) -> Phrase | None:
    """The subject of the finite verb nearest before ``j`` and after ``low``; ``main`` passes relative clauses over."""
    k = j - 1
    while k >= low:
        if line.tags[k] in ")”" and line.mates.get(k, k) < k:
            k = line.mates[k] - 1
            continue
        behind = line.tags[k] == "e" and k > 0 and line.tags[k - 1] == "," and subject(line, k - 1) is not None
        if behind or finite(line, k, loose=True):
            state = before(line, k)
            if main and state.last >= 0 and line.tags[state.last] == "q":
                k = state.last - 1
                continue
            found = speaker(line, k, state, alone=True)[0]
            if found is None or not _in_relative(line, found):
                return found
            k = found.first
        k -= 1
    return None


def _in_relative(line: Line, phrase: Phrase) -> bool:
    """Whether the phrase is the subject of a relative clause about an object: "the damage that the raid had done"."""
    k = phrase.first - 1
    if k >= 0 and line.words[k] in {"how", "why", "whether", "if"}:
        return True  # "would not say how many jets Chad lost but noted", "did not say if it fell but noted"
    opened = k > 0 and line.words[k] in {"that", "which"} and line.tags[k - 1] in "nw)"
    return opened and not any(hit.last == k for hit in line.hits)


def _new_clause(line: Line, phrase: Phrase) -> bool:
    """Whether the phrase is the subject of a main clause of its own, joined by ", but" or ", and"."""
    at = phrase.first
    return (at >= 2 and line.tags[at - 1] == "c" and line.tags[at - 2] in ",;") or (
        at >= 1 and line.tags[at - 1] == ";"
    )


def main_speaker(line: Line, first: int) -> Phrase | None:
    """Who speaks on in a participle after the clause: the last speaker, else the subject of the clause."""
    speakers = [hit for hit in line.hits if hit.form in {"finite", "participle"} and hit.source is not None]
    speakers = speakers or [hit for hit in line.hits if hit.form == "attribution"]
    if not speakers and (following := _following_speaker(line, first)) is not None:
        return following
    nearest = _nearest(line, first - 1, speakers[-1].last if speakers else 0, main=True)
    if speakers and (nearest is None or not _new_clause(line, nearest)):
        return speakers[-1].source
    if nearest is not None:
        return nearest
    for first_part, last_part in segments(line, 0, first):
        if line.tags[first_part] not in "rpsgqy" and last_part < line.size and line.tags[last_part] == ",":
            return subject(line, last_part)
    return None


def _following_speaker(line: Line, first: int) -> Phrase | None:
    """The subject after a fronted participle: "While admitting the loss, the army denied"."""
    if any(line.tags[k] not in "rspc" for k in range(first)):
        return None
    for k in range(first + 1, line.size):
        if line.tags[k] != ",":
            continue
        for verb in range(k + 1, min(k + _SUBJECT, line.size)):
            if finite(line, verb, loose=True):
                return subject(line, before(line, verb).last)
    return None
