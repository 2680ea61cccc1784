"""Noun phrases of a tokenised sentence, read from their first word on; names, posts and what links their parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.extract.claims.clauses import KEPT_PARTICIPLES, NAME_LENGTH, direct_quote, has_finite
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.tokens import Line

__all__ = ["OCCASIONS", "PARTICLES", "ROLES", "Phrase", "close_to", "is_name", "is_role", "np_after"]

_LINKS = frozenset({"by", "of", "for", "in", "at", "to", "from", "with", "on", "near"})
_SHOWING = word_set("shows depicts corroborates demonstrates captures proves substantiates bears puts places belies")
_CLOSE = word_set("""
    close loyal sympathetic opposed belonging linked affiliated tied allied attached subordinate adviser advisor aide
    ambassador envoy representative deputy assistant secretary spokesman spokesperson heir counsel commander
    ties links access connections
""")
ROLES = word_set("""
    minister president secretary spokesman spokeswoman spokesperson commander chief head director governor mayor
    ambassador chairman chairwoman chair chairperson deputy leader adviser advisor official officer general
    advocate prosecutor envoy representative coordinator analyst researcher expert activist lawyer resident
    witness supervisor doctor judge editor reporter journalist blogger milblogger correspondent lawmaker senator
    premier chancellor king prince sheikh imam bishop captain colonel major soldier sergeant fighter veteran
    elder teacher farmer nurse driver founder owner member professor fellow manager administrator commissioner
    inspector superintendent attaché undersecretary counsellor aide rapporteur negotiator mediator militant
    warlord
""")
PARTICLES = word_set("de del della der den di da dos du la le el al van von bin ibn abu ag bint y e ben ould")
_FORMER = word_set("retired former acting then late exiled")
OCCASIONS = word_set("""
    statement interview telegram twitter facebook post tweet press conference briefing address speech message
    video report comment comments remarks letter communiqué release meeting broadcast television tv radio phone
    email monday tuesday wednesday thursday friday saturday sunday today afternoon morning evening night
""")


class Phrase(NamedTuple):
    """A noun phrase: tokens ``[first, last)``; ``clause`` is where its clause begins, adverbials included."""

    first: int
    last: int
    clause: int


def is_name(line: Line, first: int, last: int) -> bool:
    """Whether a segment is nothing but a name, with its rank or post in capitals."""
    while first < last - 1 and line.words[first] in _FORMER:
        first += 1
    return line.tags[first] in "n“" and all(
        line.tags[k] in "n#()“”" or line.words[k] in PARTICLES or line.words[k] in {"of", "alias", "r", "res", "ret"}
        for k in range(first, last)
    )


def is_role(line: Line, first: int, last: int) -> bool:
    """Whether a noun phrase names an office or a kind of person and not somebody."""
    words = line.words[first:last]
    if not any(word in ROLES for word in words):
        return False
    return not is_name(line, first, last) or words[-1] in ROLES


def np_after(line: Line, k: int) -> tuple[int, int] | None:
    """The noun phrase that begins at token ``k``: the subject after an inverted verb, the agent after "by"."""
    tags, words = line.tags, line.words
    if k >= line.size or tags[k] not in "dnw#oe“":
        return None
    if tags[k] == "o":
        return k, k + 1
    end = _np_end(line, k)
    if end is None:
        return None
    if end < line.size and tags[end] == "," and is_role(line, k, end):
        stop = _np_end(line, end + 1) if end + 1 < line.size and tags[end + 1] == "n" else None
        closed = stop is not None and stop > end + 2 and (stop == line.size or tags[stop] in ",;-(”:")
        if stop is not None and closed and is_name(line, end + 1, stop):
            end = stop
    while end - 1 > k and tags[end - 1] == ")" and line.mates.get(end - 1, -1) > k:
        end = line.mates[end - 1]
    return (k, end) if end > k and words[k] != "it's" else None


def _np_end(line: Line, start: int) -> int | None:
    """Where the noun phrase that begins at ``start`` ends: at a comma, a verb, a relative, or an adverbial."""
    k = start
    while k < line.size:
        mate = line.mates.get(k, -1)
        if line.tags[k] in "(“" and mate > k:
            if line.tags[k] == "“" and k > start and mate - k > NAME_LENGTH and direct_quote(line, mate):
                break
            k = mate + 1
            if line.tags[mate] == "”" and line.text[line.starts[mate] - 1] == ",":
                break
            continue
        if line.tags[k] == "o" and k > start and line.words[k - 1] == "of":
            k += 1  # "one of them"
            continue
        if line.tags[k] in ",;:-[”)qsarvo(“y" or (k > start and _closes(line, start, k)):
            break
        k += 1
    while k - 1 > start and line.tags[k - 1] in "pdc":
        k -= 1
    return k if k > start else None


def _closes(line: Line, start: int, k: int) -> bool:
    """Whether the noun phrase begun at ``start`` cannot go on at ``k``."""
    tag, word = line.tags[k], line.words[k]
    if any(hit.first == k for hit in line.hits):
        return True
    if word in _SHOWING and line.tags[k - 1] in "nw" and k + 1 < line.size:
        return True  # "a video verified by Sky News shows"
    if tag == "c":
        return not _joins_names(line, start, k)
    if tag == "p":
        return word not in _LINKS or _adverbial(line, k)
    if tag == "t":
        return not close_to(line, k)
    if tag in "ge" and line.tags[k - 1] in "nw#" and word not in KEPT_PARTICIPLES:
        noun = k + 1 < line.size and (line.tags[k + 1] == "n" or line.words[k + 1] in line.speakers)
        return tag == "g" or not noun
    return False


def close_to(line: Line, k: int) -> bool:
    """Whether "to" at ``k`` goes on with a noun phrase: "a source close to the ministry"."""
    return k > 0 and line.words[k - 1] in _CLOSE and k + 1 < line.size and line.tags[k + 1] in "dno"


def _joins_names(line: Line, start: int, k: int) -> bool:
    """Whether "and" at ``k`` joins two nouns of one phrase: what follows is a noun and no new predicate."""
    if line.words[k] not in {"and", "or", "&"} or k + 1 >= line.size or k == start:
        return False
    return line.tags[k + 1] in "nwd" and has_finite(line, k + 1, min(k + 7, line.size), loose=True) is None


def _adverbial(line: Line, k: int) -> bool:
    """Whether the preposition at ``k`` opens an adverbial of the statement: "on Monday", "in a statement"."""
    tags, words = line.tags, line.words
    if k + 1 >= line.size:
        return True
    if tags[k + 1] in "y#" or (words[k] in {"on", "to"} and tags[k + 1] == "n" and words[k] == "on"):
        return True
    head = words[k + 1 : k + 5]
    return words[k] != "of" and any(word in OCCASIONS for word in head)
