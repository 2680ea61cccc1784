"""Where a proposition stops: at the next cue, at another speaker, and at what the author adds of his own."""

from __future__ import annotations

from bisect import insort
from typing import TYPE_CHECKING

from conflictnotes.extract.claims.clauses import finite, plural_verb, second_verb
from conflictnotes.extract.claims.glosses import (
    HEDGES,
    MODALS,
    SPEECH_NOUNS,
    STATEMENTS,
    amid,
    apposed,
    bare_gloss,
    behind_word,
    cited,
    contrasted,
    hedged,
    hedged_clause,
    impersonal,
    infers,
    occasion,
    remarks,
    withholds,
)
from conflictnotes.extract.claims.places import CONTRASTS, INSERT, Place
from conflictnotes.extract.claims.sequels import (
    echoed,
    main_clause,
    main_verb,
    next_cue,
    next_participle,
    next_speaker,
    outer_clause,
    own_predicate,
    reaction,
    relative_over,
)
from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.hits import Hit
    from conflictnotes.extract.claims.tokens import Line

__all__ = ["proposition_end"]

_CLOSING = HEDGES | {"however", "though", "too", "therefore"}
_EMBEDDED = frozenset({"bare", "name", "as", "at"})  # frames behind a relative pronoun
_LONGEST = 160  # tokens of a proposition in which its end is looked for
# The tags at which a proposition can stop, and the words at which it can if the tag is one of a word.
_STOPPING = deferred(r"[;:”\[,\-c(“spr]")
_OF_WORDS = frozenset("spr")
_OPENINGS = MODALS | CONTRASTS | word_set("in during amid on through via")
_NEXT = 12  # cues after a cue that can end its proposition
# The rules that can end a proposition at a mark or a word, by its tag.
_OF_LATER = (next_cue, next_speaker, echoed)
_ANYWHERE = (own_predicate, impersonal, hedged_clause, withholds, contrasted)
_AT_MARKS = (*_ANYWHERE, hedged, apposed, cited)
_RULES_OF_ONE = {  # where no cue follows
    ",": (*_AT_MARKS, reaction, main_verb, relative_over, main_clause),
    "-": _AT_MARKS,
    "c": (*_ANYWHERE, reaction, next_participle, outer_clause),
    "s": _ANYWHERE,
}
_RULES = {tag: (*_OF_LATER, *rules) for tag, rules in _RULES_OF_ONE.items()}


def proposition_end(line: Line, first: int, hit: Hit, hits: list[Hit]) -> int:
    """The token before which the proposition of ``hit`` that begins at ``first`` ends."""
    later = [other for other in hits if other.first > max(first, hit.first) and other is not hit][:_NEXT]
    predicate = _predicate(line, first, hit) if hit.form == "noun" else _outer_verb(line, first, hit)
    tags, words, mates, resumed = line.tags, line.words, line.mates, first
    last = min(line.size, first + _LONGEST)
    places = [match.start() for match in _STOPPING.finditer(tags, first, last)]
    if predicate is not None and predicate < last:
        insort(places, predicate)
    for k in places:
        tag = tags[k]
        if k < resumed or (tag in _OF_WORDS and words[k] not in _OPENINGS and k != predicate):
            continue
        if tag in "(“" and mates.get(k, -1) > k:
            if tag == "(" and (remarks(line, k) or any(_speaks_at(other, k + 1) for other in later)):
                return k
            resumed = mates[k] + 1
            if _judged(line, resumed, last, later) or _closes_what(line, resumed, hit):
                return resumed
        elif k == predicate or (k > first and tag not in "(“" and _stops(line, k, hit, later)):
            return k
    return line.size


def _judged(line: Line, k: int, last: int, later: list[Hit]) -> bool:
    """Whether the author's inference opens at ``k`` behind a quote: "is “on course,” which indicates that"."""
    if k < last and line.tags[k] == "d" and line.text[line.starts[k - 1] - 1] == ",":
        return not SPEECH_NOUNS.isdisjoint(line.words[k + 1 : k + 2])  # "were “not there,” a claim that"
    follows = k < last and line.words[k] == "which" and line.text[line.starts[k - 1] - 1] == ","
    others = any(_speaks_at(other, k + 1) for other in later) if follows else k < last and _attributed(line, k, later)
    return others or (follows and infers(line, k))  # "were “hogtied,” which the army branded a lie"


def _speaks_at(other: Hit, k: int) -> bool:
    return other.source is not None and other.source.first == k and not other.carried


def _attributed(line: Line, k: int, later: list[Hit]) -> bool:
    """Whether "according to" follows the quote before ``k``: "would do so “soon,” according to an aide"."""
    return line.text[line.starts[k - 1] - 1] == "," and any(
        other.first == k and other.form == "attribution" for other in later
    )


def _closes_what(line: Line, k: int, hit: Hit) -> bool:
    """Whether a quote before ``k`` closes its clause: "in what it called a “tactical move,” the army left"."""
    source = hit.source
    what = source is not None and source.clause == source.first > 0 and line.words[source.clause - 1] == "what"
    return what and k < line.size and line.text[line.starts[k - 1] - 1] == ","


def _stops(line: Line, k: int, hit: Hit, later: list[Hit]) -> bool:
    tag = line.tags[k]
    if tag in ";[":
        return not _lists_places(line, k) if tag == ";" else k + 1 >= line.size or line.tags[k + 1] in ",;csq"
    if tag == "”" and k not in line.mates:
        return True
    if tag in "p:":
        said = occasion(line, k, hit) or amid(line, k) or behind_word(line, k, hit)
        return said if tag == "p" else _turn(line, k, later)
    if tag == "r":
        return bare_gloss(line, k)
    if tag == "”" or _carried_by(line, k):
        return False
    j = k
    while j < line.size and (line.tags[j] in ",c-r" or line.words[j] in CONTRASTS):
        j += 1
    if j >= line.size:
        return tag == "," and not _CLOSING.isdisjoint(line.words[k:])
    place = Place(line, k, j, hit, later)
    for rule in (_RULES if later else _RULES_OF_ONE)[tag]:  # noqa: SIM110 - most do not hold, and a generator would cost more than they do
        if rule(place):
            return True
    return False


def _lists_places(line: Line, k: int) -> bool:
    """Whether the semicolon at ``k`` only parts places: "repelled attacks near Bor; within 5 km of Wau; and on Yei"."""
    first = k + 1 + (line.tags[k + 1 : k + 2] == "c")
    if line.tags[first : first + 1] != "p" and line.words[first : first + 1] != ["within"]:
        return False
    ends = [at for at in (line.tags.find(";", first), line.tags.find("[", first)) if at >= 0]
    stretch = range(first, min(ends, default=line.size))
    spoken = any(hit.first in stretch for hit in line.hits)
    return not spoken and not any(line.tags[at] in ":“" or finite(line, at) for at in stretch)


def _carried_by(line: Line, k: int) -> bool:
    """Whether an insert at the comma ``k`` stands before a that-clause: "a report, carried by the agency, that"."""
    if line.words[k + 2 : k + 3] != ["by"] or line.tags[k : k + 2] != ",e" or line.words[k - 1] not in STATEMENTS:
        return False
    close = next((j for j in range(k + 3, min(k + INSERT, line.size - 1)) if line.tags[j] == ","), None)
    return close is not None and line.words[close + 1] == "that"


def _turn(line: Line, k: int, later: list[Hit]) -> bool:
    """Whether somebody else speaks behind the colon at ``k``: "were driven out: “We ran,” said a nurse"."""
    for other in later:
        if other.source is not None and not other.carried:
            if line.tags[k + 1 : k + 2] == "“" and other.frame.left and other.first == line.mates.get(k + 1, -9) + 1:
                return True
            if k + 1 in {other.source.first, other.first}:
                return True
    return False


def _predicate(line: Line, first: int, hit: Hit) -> int | None:
    """Where the sentence goes on after a noun with its clause: "the claim that the town was empty | drew protests"."""
    start = hit.source.first if hit.source is not None else hit.first
    told = any(other.frame.start == start and other.frame.name in {"bare", "that"} for other in line.hits)
    if not told and any(finite(line, k) for k in range(min(start, hit.first))):
        return None
    if line.words[first - 1] == "of":
        return _behind_of(line, first)
    k, seen = first, False
    while k < line.size:
        if line.tags[k] in ",;scq":
            return None
        if seen and line.tags[k - 1] == "t":
            k += 1  # "seeking to set"
            continue
        spoken = k > first and line.tags[k - 1] == "“" and line.tags[k] in "ve"
        later = seen and (line.tags[k] in "ve" or _third_person(line, k)) and line.words[k - 1] not in {"being", "been"}
        own = line.tags[k] == "w" and line.words[k - 1] in {"it", "he", "she"} and line.words[k].endswith("s")
        if spoken or later or own or finite(line, k, loose=True) or plural_verb(line, k, first):
            if seen and line.tags[k - 1] != "o":
                return k  # not in "the claim that the clan knew it would lose"
            seen = True
            while k + 1 < line.size and line.tags[k] in "ar" and line.tags[k + 1] in "arve":
                k += 1
        k += 1
    return None


def _behind_of(line: Line, first: int) -> int | None:
    """Where the sentence goes on behind "of": "the claim of victory | drew no answer", "of downing it | is untrue"."""
    if line.tags[first] == "g":
        stop = next((k for k in range(first + 1, line.size) if line.tags[k] in ",;scqa"), line.size)
        if line.tags[stop : stop + 1] != "a":
            stop = line.tags.rfind("v", first, stop)  # the last: "two drones fired from Iraq | drew"
        return stop if stop > first else None
    stop = next((k for k in range(first + 1, line.size) if line.tags[k] in ",;scq" or finite(line, k)), line.size)
    return stop if stop < line.size and line.tags[stop] not in ",;scq" else None


def _outer_verb(line: Line, first: int, hit: Hit) -> int | None:
    """Where the sentence goes on behind a relative clause: "a drone that Tehran said was Israeli | was shot down"."""
    source = hit.source
    if source is None or hit.form != "finite" or hit.frame.name not in _EMBEDDED:
        return None
    plain = hit.first and line.tags[hit.first - 1] == "q" and line.tags[hit.first - 2 : hit.first - 1] != ","
    if plain and hit.frame.name == "bare":
        return second_verb(line, first + 1, seen=False)  # "the man who said it was lost | fled"
    gap = line.tags[first] in "av"
    bare = gap and source.first > 0 and line.tags[source.first - 1] in "nw)" and line.tags[source.first] in "do"
    if not bare and not 0 < source.clause == source.first:
        return None
    that = line.words[source.clause - 1] == "that" and (gap or hit.frame.name == "at")
    if line.words[source.clause - 1] not in {"which", "what"} and not that and not bare:
        return None
    seen = gap or hit.frame.name != "bare"
    k = first + 1
    while gap and k < line.size and line.tags[k] in "ar":
        k += 1
    k += gap and line.tags[k : k + 1] in ("v", "e")
    return second_verb(line, k, seen=seen)


def _third_person(line: Line, k: int) -> bool:
    """Whether a word in -s with its object can only be a verb: "will come on July 1 | matches the text"."""
    word, after = line.words[k], line.tags[k + 1 : k + 2]
    verb = line.tags[k] == "w" and word.endswith("s") and not word.endswith("ss")
    return verb and after in ("d", "o") and line.tags[k - 1] in "#yn)”"
