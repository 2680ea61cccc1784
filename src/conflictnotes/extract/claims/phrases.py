"""Noun phrases and clauses of a tokenised sentence: who is the subject of the verb at a place.

The subject is looked for leftwards: over adverbs and auxiliaries to the end of a noun phrase, then to the start of its
clause, where fronted adverbials ("On Monday,") are dropped and inserts between commas (appositives, relative clauses)
are told from lists and from earlier predicates by whether they hold a finite verb.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.vocabulary import grammar
from conflictnotes.vocabulary.grammar import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.tokens import Line

__all__ = [
    "PARTICLES",
    "ROLES",
    "Before",
    "Phrase",
    "before",
    "clause_start",
    "direct_quote",
    "finite",
    "np_after",
    "object_phrase",
    "segments",
    "subject",
    "time_before",
]

_BE = word_set("is are was were been be being am isn't aren't wasn't weren't")
_ALSO_PREPOSITIONS = word_set("as since after before until till once so")
_TAKEN = word_set("taken captured collected posted published released recorded filmed shot obtained dated made")
_LINKS = frozenset({"by", "of", "for", "in", "at", "to", "from", "with", "on", "near"})
_STATEMENTS = word_set("claim accusation allegation assertion report figure charge account toll number move total sum")
_BEARERS = word_set("""
group operation village town unit battalion man woman movement organisation organization faction militia outlet channel
system company place document programme program
""")
_CLOSE = word_set("""
    close loyal sympathetic opposed belonging linked affiliated tied allied attached subordinate adviser advisor aide
    ambassador envoy representative deputy assistant secretary spokesman spokesperson heir counsel commander
""")
_KEPT_PARTICIPLES = word_set("dated called named known dubbed calling titled entitled named-after")
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


_NAME_LENGTH = 5  # tokens, marks included, that a quoted name may have


class Phrase(NamedTuple):
    """A noun phrase: tokens ``[first, last)``; ``clause`` is where its clause begins, adverbials included."""

    first: int
    last: int
    clause: int


class Before(NamedTuple):
    """What stands left of a verb: the last token before its adverbs and auxiliaries, and what these were."""

    last: int
    negated: bool
    modal: bool
    passive: bool
    perfect: bool


def time_before(line: Line, j: int) -> int:
    """``j``, or the last token before a date that ends at ``j``: "on October 26", "Monday"."""
    tags, k = line.tags, j
    while k >= 0 and (tags[k] in "y#" or (tags[k] == "," and 0 < k < j and tags[k - 1] == "#" and tags[k + 1] == "#")):
        k -= 1
    if "y" not in tags[k + 1 : j + 1]:
        return j
    while k >= 0 and line.words[k] in {"early", "late", "last", "this", "the", "of", "morning", "evening"}:
        k -= 1
    if k >= 0 and tags[k] == "p" and line.words[k] in {"on", "in", "at", "during", "around"}:
        return k - 1
    return k if tags[j] == "y" else j


def before(line: Line, i: int) -> Before:
    """Over the adverbs, auxiliaries and short inserts that stand left of the verb at ``i``."""
    tags, words = line.tags, line.words
    negated = modal = passive = perfect = False
    j = i - 1
    while j >= 0:
        tag, word = tags[j], words[j]
        if tag in {"r", "a"} or word in {"be", "being", "n't"}:
            negated = negated or word in grammar.NEGATIONS
            modal = modal or word in grammar.MODALS or word == "may"
            passive = passive or word in _BE
            perfect = perfect or word in {"has", "have", "had"}
            j -= 1
        elif tag in "y#" and time_before(line, j) != j:
            j = time_before(line, j)
        elif word in {"neither", "nor"}:
            negated, j = True, j - 1
        elif word == "part" and j > 2 and words[j - 2] == "for":
            j -= 3
        elif tag == "," and j >= 2 and _insert_before(line, j) is not None:
            j = _insert_before(line, j) or 0
        else:
            break
    return Before(j, negated, modal, (passive and not perfect) or (passive and "been" in words[j + 1 : i]), perfect)


def _insert_before(line: Line, j: int) -> int | None:
    """The token before an adverb or a date between commas that ends at the comma ``j``; None if there is none."""
    tags = line.tags
    k = j - 1
    if tags[k] == "r":
        while k >= 0 and tags[k] == "r":
            k -= 1
    elif tags[k] in "y#":
        k = time_before(line, k)
    else:
        words = line.words[max(0, k - 2) : k + 1]
        for insert in (("in", "turn"), ("for", "example"), ("for", "instance"), ("of", "course"), ("its", "part")):
            if tuple(words[-2:]) == insert:
                k -= 3 if insert == ("its", "part") else 2
    if k == j - 1 or k < 1 or tags[k] != ",":
        return None
    return k - 1


def direct_quote(line: Line, closing: int) -> bool:
    """Whether a closing quote ends speech (a comma or stop stands before it) and not a quoted name."""
    text, at = line.text, line.starts[closing]
    inner = text[at - 1] if at > line.start else ""
    outer = text[line.ends[closing]] if line.ends[closing] < line.end else ""
    long = closing - line.mates.get(closing, -9) > _NAME_LENGTH
    return inner in ",.!?…" or (outer == "," and long)


def finite(line: Line, k: int, *, loose: bool = False) -> bool:
    """Whether token ``k`` is a finite verb; ``loose`` also takes "advanced in", which may be a participle."""
    tag = line.tags[k]
    if tag == "a":
        return line.words[k] not in {"been", "be"}
    following = line.words[k + 1] if k + 1 < len(line) else ""
    previous = line.tags[k - 1] if k else ","
    if tag == "w":
        return k > 0 and line.words[k - 1] in {"they", "we", "i", "you"}
    if tag == "e" and line.words[k] in grammar.PARTICIPLES:
        return False
    if line.words[k] in _KEPT_PARTICIPLES and (line.words[k] != "called" or line.tags[k + 1 : k + 2] in (["n"], ["“"])):
        return False
    if line.words[k] == "called" and k > 0 and line.words[k - 1] in _BEARERS:
        return False
    if tag == "v":
        return following != "by" and previous in "nw#eorqy”)“sgc,"
    if tag == "e":
        if following == "by" or previous not in "nworqy#)”":
            return False
        after = line.tags[k + 1] if k + 1 < len(line) else ""
        return loose or after in ("d", "n", "#", "o", "s", "t", "r", "w", "g") or after == ""
    return False


def _has_finite(line: Line, first: int, last: int, *, loose: bool = False) -> int | None:
    """The first finite verb in ``[first, last)`` outside brackets, quotes and relative clauses."""
    k = first
    while k < last:
        tag = line.tags[k]
        if tag in "(“" and line.mates.get(k, -1) > k:
            k = line.mates[k] + 1
            continue
        if tag == "q":
            return None
        if finite(line, k, loose=loose):
            return k
        k += 1
    return None


def clause_start(line: Line, j: int) -> int:
    """The first token of the clause in which the noun phrase that ends at ``j`` stands."""
    tags, words, mates = line.tags, line.words, line.mates
    k, comma = j, False
    while k >= 0:
        tag = tags[k]
        if k + 1 in line.opens and k < j:
            return k + 1
        if tag in ")”":
            mate = mates.get(k, -1)
            if tag == "”" and (mate < 0 or direct_quote(line, k)):
                return k + 1
            k = mate - 1 if mate >= 0 else k - 1
            continue
        if tag in ";:“([-":
            return k + 1
        if tag == ",":
            comma = True
        elif tag == "s" and not (words[k] in _ALSO_PREPOSITIONS and (comma or (k and words[k - 1] in _TAKEN))):
            if not (words[k] == "that" and _relative(line, k, j)):
                return k + 1
        elif tag == "q" and not _relative_closed(line, k, j):
            return k + 1
        k -= 1
    return 0


def _relative_closed(line: Line, k: int, j: int) -> bool:
    """Whether the relative clause that "who" at ``k`` opens has its verb before ``j`` or at it."""
    after = k + 1
    while after < j and line.tags[after] == "r":
        after += 1
    if (
        line.words[k] in {"who", "which"}
        and after < j
        and line.tags[after] == "w"
        and (k == 0 or line.tags[k - 1] != "p")
    ):
        return True
    return _has_finite(line, k + 1, j + 1, loose=True) is not None


def _relative(line: Line, k: int, j: int) -> bool:
    """Whether "that" at ``k`` opens a relative clause which ends at or before ``j``."""
    if k == 0 or line.tags[k - 1] not in "nw" or k + 1 > j:
        return False
    following = line.tags[k + 1]
    return following in "var" or (following == "e" and line.tags[k + 2 : k + 3] != [] and line.tags[k + 2] in "dpn#")


def segments(line: Line, first: int, last: int) -> list[tuple[int, int]]:
    """``[first, last)`` cut at its commas, those in brackets, quotes and numbers apart."""
    parts, start, k = [], first, first
    while k < last:
        tag = line.tags[k]
        if tag in "(“" and k < line.mates.get(k, -1) < last:
            k = line.mates[k] + 1
            continue
        if tag == ",":
            parts.append((start, k))
            start = k + 1
        k += 1
    parts.append((start, last))
    return [(a, b) for a, b in parts if b > a]


def _fronted(line: Line, first: int, last: int) -> bool:
    """Whether a segment is an adverbial rather than a noun phrase."""
    tag = line.tags[first]
    return (
        tag in "rpsgy"
        or (tag == "e" and last - first > 1 and line.tags[first + 1] in "prd")
        or (tag == "#" and "y" in line.tags[first:last])
        or all(line.tags[k] in "r#y" for k in range(first, last))
    )


def _is_name(line: Line, first: int, last: int) -> bool:
    """Whether a segment is nothing but a name, with its rank or post in capitals."""
    return line.tags[first] in "n“" and all(
        line.tags[k] in "n#()“”" or line.words[k] in PARTICLES or line.words[k] in {"alias", "r", "res", "ret"}
        for k in range(first, last)
    )


def _is_role(line: Line, first: int, last: int) -> bool:
    """Whether a noun phrase names an office or a kind of person and not somebody."""
    words = line.words[first:last]
    if not any(word in ROLES for word in words):
        return False
    return not _is_name(line, first, last) or words[-1] in ROLES


def _introduces(line: Line, post: tuple[int, int], name: tuple[int, int]) -> bool:
    """Whether a post or a common noun stands before the name of its bearer: "a youth leader, Ivan Petrov"."""
    common = line.tags[post[0]] == "d" and line.tags[post[1] - 1] == "w"
    return (common or _is_role(line, *post)) and _is_name(line, *name)


def _trim(line: Line, first: int, last: int) -> tuple[int, int]:
    """A noun phrase without leading adverbials and without what trails it: relative clause, participle, bracket."""
    tags, words = line.tags, line.words
    while first < last and (
        tags[first] in "rc,s" or (words[first] in {"both", "even"} and first + 1 < last and tags[first + 1] in "dn")
    ):
        first += 1
    if first < last and tags[first] == "p":
        past = _past_fronted(line, first, last)
        if past is None:
            return first, first
        first = past
    k = first
    while k < last:
        if tags[k] in "(“" and first <= k < line.mates.get(k, -1) < last:
            k = line.mates[k] + 1
            continue
        stops = tags[k] == "q" or (tags[k] == "s" and words[k] == "that")
        participle = (
            k > first + 0
            and tags[k] in "ge"
            and words[k] not in _KEPT_PARTICIPLES
            and tags[k - 1] in "nw#"
            and (k + 1 == last or tags[k + 1] in "pdotr“")
            and not line.words[k - 1].endswith(("'s", "’s"))
        )
        if (stops or participle) and k > first:
            last = k
            break
        k += 1
    while last - 1 > first and tags[last - 1] == ")" and first < line.mates.get(last - 1, -1):
        last = line.mates[last - 1]
    while last - 1 > first and tags[last - 1] in ",rpc":
        last -= 1
    return first, last


def _past_fronted(line: Line, first: int, last: int) -> int | None:
    """Where the noun phrase begins after an adverbial that no comma closes: "In April the mayor", "On July 2 Kyiv"."""
    tags = line.tags
    for k in range(first + 2, last):
        previous = tags[k - 1]
        if (tags[k] == "d" and previous in "nwy#)g") or (previous in "y#" and tags[k] in "nw" and "y" in tags[first:k]):
            return k
        if previous == ")" and tags[k] == "n":
            return k
        if previous == "n" and tags[k] == "w" and line.words[k].endswith("s") and line.words[k].rstrip("s") in ROLES:
            return k
    return None


def _past_object(line: Line, first: int, last: int) -> int:
    """Where the subject of a relative clause without pronoun begins: "a figure | the mission said it was checking"."""
    for k in range(last - 1, first, -1):
        if line.tags[k] == "d" and line.tags[k - 1] == "w" and line.tags[first] == "d":
            return k
    if (
        last - first > 2
        and line.tags[first] == "d"
        and line.words[first + 1] in _STATEMENTS
        and line.tags[first + 2] == "n"
    ):
        return first + 2
    return first


def _rest_of_name(line: Line, parts: list[tuple[int, int]]) -> bool:
    """Whether the last part closes a name with commas in it: "the Ministry of Information, Culture and Tourism"."""
    first, last = parts[-1]
    tags = line.tags
    joined = "and" in line.words[first + 1 : last - 1] and all(tag in "nc&" for tag in tags[first:last])
    return joined and all(
        not _fronted(line, a, b) and tags[b - 1] == "n" and _has_finite(line, a, b, loose=True) is None
        for a, b in parts[:-1]
    )


def _after_predicate(line: Line, first: int, last: int) -> int | None:
    """Where the subject begins in a segment that also holds an earlier predicate: "struck the depot and officials"."""
    verb = None
    k = first
    while k < last:
        if line.tags[k] in "(“" and k < line.mates.get(k, -1) < last:
            k = line.mates[k] + 1
            continue
        if line.tags[k] == "q":
            break
        if finite(line, k, loose=True):
            verb = k
        k += 1
    if verb is None:
        return first
    joins = [k for k in range(verb + 1, last) if line.tags[k] == "c"]
    if not joins:
        return None if finite(line, verb) and "q" not in line.tags[first:verb] else first
    join = joins[-1]
    if len(joins) > 1 and joins[-2] == join - 2 and line.tags[join - 1] == "n":
        join = joins[-2]
    return join + 1


def subject(line: Line, j: int) -> Phrase | None:
    """The noun phrase that ends at token ``j`` (a comma there closes an insert) as subject of what follows.

    None means that no noun phrase of its own stands there: the verb shares the subject of an earlier one.
    """
    tags = line.tags
    if j < 0 or tags[j] not in "nw#geody,)”":
        return None
    if tags[j] == "o" and (j == 0 or tags[j - 1] != "p"):
        return Phrase(j, j + 1, clause_start(line, j))
    closed = tags[j] == ","
    start = clause_start(line, _insert_start(line, j) if closed else j)
    parts = segments(line, start, j if closed else j + 1)
    if not parts:
        return None
    found = _behind_comma(line, parts) if closed else _adjacent(line, parts)
    if found is None:
        return None
    first, last = _trim(line, *found)
    verb = first + 1 < last and tags[first] == "e" and tags[first + 1] in "dp"
    verb = verb or (tags[first : first + 1] == ["g"] and first > 0 and tags[first - 1] == ",")
    if "t" in tags[first:last] and not any(_close_to(line, k) for k in range(first, last) if tags[k] == "t"):
        return None
    if all(tag == "e" for tag in tags[first:last]):
        return None
    if first >= last or tags[last - 1] not in "nw#geo)”dy" or tags[first] in "vats" or verb:
        return None
    return Phrase(first, last, start)


def _insert_start(line: Line, j: int) -> int:
    """The token before an insert that ends at the comma ``j`` and opens with "who" or "while"; else ``j``."""
    for k in range(j - 1, 0, -1):
        if line.tags[k] in ";:“":
            break
        if line.tags[k] != ",":
            continue
        if line.tags[k + 1] in "qg" or line.words[k + 1] in {
            "while",
            "though",
            "although",
            "both",
            "whose",
            "if",
            "when",
        }:
            return k - 1
    return j


def _behind_comma(line: Line, parts: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The subject before inserts: the first noun phrase after the last part that is a clause."""
    after = 0
    for index, (first, last) in enumerate(parts):
        opened = (
            line.tags[first] in "qgps" or "q" in line.tags[first : first + 3] or (line.tags[first] == "e" and index > 0)
        )
        if not opened and _has_finite(line, first, last) is not None:
            after = index + 1
    for index in range(after, len(parts)):
        first, last = parts[index]
        if _fronted(line, first, last) or "q" in line.tags[first : min(first + 3, last)]:
            continue
        if index + 1 < len(parts) and _introduces(line, parts[index], parts[index + 1]):
            return first, parts[index + 1][1]
        return first, last
    return None


def _adjacent(line: Line, parts: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The subject in the part next to the verb, with the earlier members of its list or the post before the name."""
    first, last = parts[-1]
    tags = line.tags
    listed = tags[first] == "c" and line.words[first] in {"and", "or", "&"}
    if (
        listed
        and len(parts) > 1
        and all(_has_finite(line, a, b, loose=True) is None and not _fronted(line, a, b) for a, b in parts[:-1])
    ):
        return parts[0][0], last
    if tags[first] == "c":
        return first + 1, last
    if len(parts) > 1 and _rest_of_name(line, parts):
        return parts[0][0], last
    begin = _after_predicate(line, first, last)
    return None if begin is None else (_past_object(line, begin, last), last)


def np_after(line: Line, k: int) -> tuple[int, int] | None:
    """The noun phrase that begins at token ``k``: the subject after an inverted verb, the agent after "by"."""
    tags, words = line.tags, line.words
    if k >= len(line) or tags[k] not in "dnw#oe“":
        return None
    if tags[k] == "o":
        return k, k + 1
    end = _np_end(line, k)
    if end is None:
        return None
    if end < len(line) and tags[end] == "," and _is_role(line, k, end):
        stop = _np_end(line, end + 1) if end + 1 < len(line) and tags[end + 1] == "n" else None
        closed = stop is not None and stop > end + 2 and (stop == len(line) or tags[stop] in ",;-(”:")
        if stop is not None and closed and _is_name(line, end + 1, stop):
            end = stop
    while end - 1 > k and tags[end - 1] == ")" and line.mates.get(end - 1, -1) > k:
        end = line.mates[end - 1]
    return (k, end) if end > k and words[k] != "it's" else None


def _np_end(line: Line, start: int) -> int | None:
    """Where the noun phrase that begins at ``start`` ends: at a comma, a verb, a relative, or an adverbial."""
    k = start
    while k < len(line):
        mate = line.mates.get(k, -1)
        if line.tags[k] in "(“" and mate > k:
            if line.tags[k] == "“" and k > start and mate - k > _NAME_LENGTH and direct_quote(line, mate):
                break
            k = mate + 1
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
    if tag == "c":
        return not _joins_names(line, start, k)
    if tag == "p":
        return word not in _LINKS or _adverbial(line, k)
    if tag == "t":
        return not _close_to(line, k)
    if tag in "ge" and line.tags[k - 1] in "nw" and word not in _KEPT_PARTICIPLES:
        noun = k + 1 < len(line) and (line.tags[k + 1] == "n" or line.words[k + 1] in line.speakers)
        return tag == "g" or not noun
    return False


def _close_to(line: Line, k: int) -> bool:
    """Whether "to" at ``k`` goes on with a noun phrase: "a source close to the ministry"."""
    return k > 0 and line.words[k - 1] in _CLOSE and k + 1 < len(line) and line.tags[k + 1] in "dn"


def _joins_names(line: Line, start: int, k: int) -> bool:
    """Whether "and" at ``k`` joins two nouns of one phrase: what follows is a noun and no new predicate."""
    if line.words[k] not in {"and", "or", "&"} or k + 1 >= len(line) or k == start:
        return False
    return line.tags[k + 1] in "nwd" and _has_finite(line, k + 1, min(k + 7, len(line)), loose=True) is None


def _adverbial(line: Line, k: int) -> bool:
    """Whether the preposition at ``k`` opens an adverbial of the statement: "on Monday", "in a statement"."""
    tags, words = line.tags, line.words
    if k + 1 >= len(line):
        return True
    if tags[k + 1] in "y#" or (words[k] in {"on", "to"} and tags[k + 1] == "n" and words[k] == "on"):
        return True
    head = words[k + 1 : k + 5]
    return words[k] != "of" and any(word in _OCCASIONS for word in head)


_OCCASIONS = word_set("""
    statement interview telegram twitter facebook post tweet press conference briefing address speech message
    video report comment comments remarks letter communiqué release meeting broadcast television tv radio phone
    email monday tuesday wednesday thursday friday saturday sunday today afternoon morning evening night
""")


def object_phrase(line: Line, k: int, last: int) -> bool:
    """Whether a noun phrase begins at ``k``."""
    return k < last and line.tags[k] in "dnw#eg“o"
