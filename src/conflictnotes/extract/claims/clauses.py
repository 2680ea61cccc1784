"""Clauses of a tokenised sentence: its finite verbs, what stands left of a verb, where a clause begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.vocabulary import grammar
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.tokens import Line

__all__ = [
    "KEPT_PARTICIPLES",
    "NAME_LENGTH",
    "Before",
    "before",
    "clause_start",
    "direct_quote",
    "finite",
    "has_finite",
    "object_phrase",
    "plural_verb",
    "second_verb",
    "segments",
    "time_before",
]

_BE = word_set("is are was were been be being am isn't aren't wasn't weren't")
_ALSO_PREPOSITIONS = word_set("as since after before until till once so")
_NAMED = word_set("only known identified himself herself name themselves")  # "known as Omar"
_TAKEN = word_set("taken captured collected posted published released recorded filmed shot obtained dated made")
_BASES = word_set("""
    hold control maintain operate advance attack use possess retain plan prepare suffer lose take make have face
    move train deploy launch fire receive supply send support back help fight kill target strike shell
    remain stay stand defend keep continue need want fear rely deny dispute
""")
_SOURCES = word_set("""
    source sources official officials outlet outlets milblogger milbloggers channel channels account accounts
    broadcaster broadcasters media newspaper agency agencies group groups
""")
_TIED = frozenset({"affiliated", "aligned", "linked"})
_BEARERS = word_set("""
group operation village town unit battalion man woman movement organisation organization faction militia outlet channel
system company place document programme program
""")
_NUMBERS = word_set("two three four five six seven eight nine ten eleven twelve")
_BEFORE_DAYS = word_set("on in at during around from of since by")
KEPT_PARTICIPLES = word_set("dated called named known dubbed calling titled entitled named-after")
NAME_LENGTH = 5  # tokens, marks included, that a quoted name may have


class Before(NamedTuple):
    """What stands left of a verb: the last token before its adverbs and auxiliaries, and what these were."""

    last: int
    negated: bool = False
    modal: bool = False
    passive: bool = False
    perfect: bool = False


def time_before(line: Line, j: int) -> int:
    """``j``, or the last token before a date that ends at ``j``: "on October 26", "Monday"."""
    tags, k = line.tags, j
    while k >= 0 and (tags[k] in "y#" or (tags[k] in ",c" and 0 < k < j and tags[k - 1] == tags[k + 1] == "#")):
        k -= 1  # "December 26, 2022", "May 3 and 4"
    if "y" not in tags[k + 1 : j + 1]:
        return j
    while k >= 0 and line.words[k] in {"early", "late", "last", "this", "the", "of", "morning", "evening"}:
        k -= 1
    if k >= 0 and tags[k] == "p" and line.words[k] in _BEFORE_DAYS:
        return k - 2 if line.words[k - 1] in {"late", "early"} else k - 1  # "released late on Friday"
    return k if tags[j] == "y" or line.words[k + 1] == "of" else j


# The last tokens of adverbs, auxiliaries and inserts: by their tags or as words.
_PASSED = frozenset("ray#),")
_SPANS = word_set("week month year weekend summer winter spring autumn")
_HELPING = _SPANS | word_set("be being n't neither nor all both each at in part since keep keeps kept")


def before(line: Line, i: int) -> Before:
    """Over the adverbs, auxiliaries and short inserts that stand left of the verb at ``i``."""
    j = i - 1
    if j < 0 or (line.tags[j] not in _PASSED and line.words[j] not in _HELPING):
        return Before(j)
    return _past_helpers(line, i)


def _past_helpers(line: Line, i: int) -> Before:
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
        elif _helps(line, i, j):
            passive, j = passive or word != "since", j - 1
        elif word in {"all", "both", "each"} and j > 0 and tags[j - 1] in "nw)" and tags[j] == "d":
            j -= 1
        elif idiom := _idiom(line, i, j):
            j -= idiom
        elif tag == ")" and set(tags[line.mates.get(j, 0) + 1 : j]) == {"r"}:
            j = line.mates[j] - 1  # "but (likely falsely) denied"
        elif tag == "," and j >= 2 and _insert_before(line, j) is not None:
            j = _insert_before(line, j) or 0
        else:
            break
    return Before(j, negated, modal, (passive and not perfect) or (passive and "been" in words[j + 1 : i]), perfect)


def _idiom(line: Line, i: int, j: int) -> int:
    """How many tokens "at first", "last week" or "for its part" takes that ends at ``j``: "had at first insisted"."""
    words = line.words
    if words[j] in _SPANS and j > 1 and words[j - 1] in {"last", "this"} and line.tags[j - 2] in "nwr":
        return 2  # "Israel last week said"
    if words[j] in {"at", "in"} and j + 1 < i and words[j + 1] in {"first", "last", "once", "least"}:
        return 1
    if line.tags[j] == "c" and j > 0 and line.tags[j - 1] == line.tags[j + 1] == "r":
        return 1  # "repeatedly and angrily denied"
    return 3 if words[j] == "part" and j > 2 and words[j - 2] == "for" else 0


def _helps(line: Line, i: int, j: int) -> bool:
    """Whether the word at ``j`` only tells when or how often: "has since said", "kept saying"."""
    if line.words[j] == "since":
        return j > 0 and line.words[j - 1] in {"has", "have", "had"}
    return j == i - 1 and line.words[j] in {"keep", "keeps", "kept"} and line.tags[i] == "g"


def _insert_before(line: Line, j: int) -> int | None:
    """The token before an adverb or a date between commas that ends at the comma ``j``; None if there is none."""
    tags = line.tags
    k = j - 1
    if tags[k] == "r":
        while k >= 0 and tags[k] == "r":
            k -= 1
    elif tags[k] in "y#":
        k = time_before(line, k)
    elif any(hit.last == j and hit.frame.left and hit.source is not None for hit in line.hits):
        k = line.hits[-1].source.first - 1 if line.hits[-1].source else k  # "images which, it said, showed"
    else:
        words = line.words[max(0, k - 2) : k + 1]
        for insert in (("in", "turn"), ("for", "example"), ("for", "instance"), ("of", "course")):
            if tuple(words[-2:]) == insert:
                k -= 2
        if words[-1:] == ["part"] and words[-3:-2] == ["for"]:
            k -= 3  # "for its part", "for their part"
    if k == j - 1 or k < 1 or tags[k] != ",":
        return None
    return k - 1


def direct_quote(line: Line, closing: int) -> bool:
    """Whether a closing quote ends speech (a comma or stop stands before it) and not a quoted name."""
    text, at = line.text, line.starts[closing]
    inner = text[at - 1] if at > line.start else ""
    outer = text[line.ends[closing]] if line.ends[closing] < line.end else ""
    opening = line.mates.get(closing, -9)
    long = closing - opening > NAME_LENGTH
    if inner == "," and not long and opening > 0 and line.tags[closing + 1 : closing + 2] == "n":
        return line.tags[opening - 1] not in "nd" and not line.possessive(opening - 1)  # "their “mayor,” Jane Doe"
    return inner in ",.!?…" or (outer == "," and long)


def finite(line: Line, k: int, *, loose: bool = False) -> bool:
    """Whether token ``k`` is a finite verb; ``loose`` also takes "advanced in", which may be a participle."""
    tag, word = line.tags[k], line.words[k]
    if tag == "a":
        return word not in {"been", "be"}
    if tag == "w":
        return k > 0 and line.words[k - 1] in {"they", "we", "i", "you"}
    if tag not in "ve" or _names(line, k):
        return False
    following = line.words[k + 1] if k + 1 < line.size else ""
    previous = line.tags[k - 1] if k else ","
    if following == "by" and (line.tags[k + 2 : k + 3] == "g" or (tag == "v" and word.endswith("s"))):
        following = ""  # "began by saying", "goes by the name"
    if k > 1 and previous in "gv" and line.tags[k - 2] == "d":
        previous = "w"  # "the bombing killed nobody", "a shot came from the crowd"
    if tag == "v":
        return following != "by" and previous in "nw#eorqy”)“sgc,"
    if word in grammar.PARTICIPLES or following == "by" or previous not in "nworqy#)”" or _attributive(line, k):
        return False
    dated = following in {"late", "early"}  # "a statement released late on Friday"
    return loose or k + 1 >= line.size or (line.tags[k + 1] in "dn#ostrwg," and not dated)


def plural_verb(line: Line, k: int, first: int) -> bool:
    """Whether a base form stands behind a plural: "the claim that its troops hold the bridge"."""
    return line.words[k] in _BASES and k > first and line.words[k - 1].endswith("s") and line.tags[k - 1] in "nw"


def second_verb(line: Line, k: int, *, seen: bool) -> int | None:
    """The finite verb from ``k`` on that follows one of the same clause; the next one if that is ``seen`` already."""
    while k < line.size and line.tags[k] not in ",;:scq“":
        if finite(line, k) and line.tags[k - 1] not in "ar":
            if seen:
                return k
            seen = True
        k += 1
    return None


def _names(line: Line, k: int) -> bool:
    """Whether a participle here only introduces a name: "a group called", "an operation named"."""
    if line.words[k] == "identified":  # "a man identified only as Bek"
        return line.words[k + 1 : k + 2] == ["as"] or line.words[k + 1 : k + 3] == ["only", "as"]
    if line.words[k] not in KEPT_PARTICIPLES:
        return False
    named = line.tags[k + 1 : k + 2] in ("n", "“") or (k > 0 and line.words[k - 1] in _BEARERS)
    return line.words[k] != "called" or named


def _attributive(line: Line, k: int) -> bool:
    """Whether a word in -ed stands before its noun: "a relatively muted response", "a (reserve) affiliated source"."""
    if k > 1 and line.tags[k - 1] == "r" and line.tags[k - 2] in "dp":
        return True
    if (
        k > 0
        and line.words[k - 1] in _NUMBERS
        and line.tags[k + 1 : k + 2] == "w"
        and (k == 1 or line.tags[k - 2] in ",;")
    ):
        return True  # "Two captured men, whom they showed, testified"
    tied = line.words[k] in _TIED and k > 0 and line.tags[k - 1] in "n#y"
    last = k + 1 + (tied and line.tags[k + 1 : k + 2] == "n")  # "a Wagner affiliated Telegram channel"
    return last < line.size and line.words[last] in _SOURCES


def has_finite(line: Line, first: int, last: int, *, loose: bool = False) -> int | None:
    """The first finite verb in ``[first, last)`` outside brackets, quotes and relative clauses."""
    k = first
    while k < last:
        tag = line.tags[k]
        if tag in "(“" and line.mates.get(k, -1) > k:
            k = line.mates[k] + 1
            continue
        if tag == "q" or (tag == "s" and k > first and line.words[k] == "that" and _relative(line, k, last)):
            return None
        if finite(line, k, loose=loose) and not (tag == "a" and k > first and line.tags[k - 1] == "t"):
            return k  # but not "the only one to do so"
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
            named = words[k] == "as" and k and words[k - 1] in _NAMED and tags[k + 1 : k + 2] == "n"
            if not named and not (words[k] == "that" and _relative(line, k, j)):
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
    return has_finite(line, k + 1, j + 1, loose=True) is not None


def _relative(line: Line, k: int, j: int) -> bool:
    """Whether "that" at ``k`` opens a relative clause which ends at or before ``j``."""
    if k == 0 or line.tags[k - 1] not in "nw" or k + 1 > min(j, line.size - 1):
        return False
    following = line.tags[k + 1]
    if following == "w" and line.words[k + 1].endswith("s") and line.tags[k + 2 : k + 3] in ("d", "o", "#"):
        return True  # "the agency that runs the camp"
    return following in "var" or (following == "e" and k + 2 < line.size and line.tags[k + 2] in "dpn#")


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


def object_phrase(line: Line, k: int, last: int) -> bool:
    """Whether a noun phrase begins at ``k``."""
    return k < last and line.tags[k] in "dnw#eg“o"
