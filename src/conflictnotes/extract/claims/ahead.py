"""What lies ahead of a token: a clause, "that", a quotation, a number, a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.claims.clauses import direct_quote, finite, object_phrase
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.tokens import Line

__all__ = [
    "COUNTS",
    "addressee_end",
    "is_clause",
    "is_quantity",
    "number_ahead",
    "opens_with_adverbial",
    "quote_ahead",
    "that_ahead",
    "within",
]

COUNTS = word_set("""
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
    ninety hundred thousand million billion dozen half dozens hundreds thousands scores figure toll number total
    figures numbers tolls totals
""")
_BEFORE_COUNTS = COUNTS | word_set("more less fewer at up over least most")
_DEATHS = word_set("loss losses death deaths killing killings")
_QUANTITIES = frozenset(
    {("at", "least"), ("at", "most"), ("up", "to"), ("more", "than"), ("fewer", "than"), ("less", "than"),
     ("as", "many"), ("close", "to"), ("as", "few"), ("in", "excess")}
)  # fmt: skip
_ALSO_PREPOSITIONS = frozenset({"after", "before", "since", "until", "as"})
_FAR = 40  # tokens within which a complement is looked for
_OPENS_ADVERBIAL = word_set("""
    while if when although though because unless until once after before since as despite whereas even in on at for from
    during by with without under amid given following besides apart aside between over across through throughout
""")
_ADVERBIAL = 12  # tokens of "after the raid of last week" before its main clause


def is_clause(line: Line, k: int, *, strict: bool = False) -> bool:
    """Whether a noun phrase and its finite verb begin at ``k``; ``strict`` wants the verb near and nothing between."""
    if k >= line.size or not (
        object_phrase(line, k, line.size) or line.words[k] in {"there", "both"} or is_quantity(line, k)
    ):
        return False
    tags, mates = line.tags, line.mates
    j, last = k + 1, min(line.size, k + (9 if strict else _FAR))
    while j < last:
        tag = tags[j]
        if tag in "(“" and mates.get(j, -1) > j:
            if tag == "“" and _quotes_verb(line, j):
                return True
            j = mates[j] + 1
            continue
        if tag in ";”-[:" or (strict and tag in "qg,") or (tag == "," and j + 1 < last and tags[j + 1] in "cg"):
            return False
        if tag == "q" or (tag == "s" and line.words[j] == "that"):
            return False
        if tag == "c" and j + 1 < last and tags[j + 1] in "vaer":
            return False
        if tag == "o" and tags[j - 1] in "nw":
            return False  # "the shots they heard"
        if finite(line, j, loose=True):
            return True
        j += 1
    return False


def _quotes_verb(line: Line, j: int) -> bool:
    """Whether the quote that opens at ``j`` holds the verb of what stands before it."""
    if line.tags[j - 1] == "d":  # "the “siege of the port is lifted”"
        return any(finite(line, i) for i in range(j + 2, line.mates[j]))
    return line.tags[j - 1] in "nwo" and finite(line, j + 1)  # "the army “had no choice”"


def opens_with_adverbial(line: Line, k: int) -> bool:
    """Whether an adverbial and its main clause begin at ``k``: "while talks go on, Chad arms", "in May they left"."""
    if k >= line.size or line.words[k] not in _OPENS_ADVERBIAL:
        return False
    tags, mates = line.tags, line.mates
    j, verb = k + 1, 0
    opens = tags[k] == "s" or line.words[k] in {"when", "if"}
    clause = opens and line.words[k] not in _ALSO_PREPOSITIONS and line.words[k + 1 : k + 2] != ["of"]
    while j < min(line.size, k + _FAR):
        tag = tags[j]
        if tag in "(“" and mates.get(j, -1) > j:
            j = mates[j] + 1
            continue
        if tag in ";:”-[" or (line.words[j] == "that" and j > k + 1):  # "if that happens"
            return False
        if tag == ",":
            if is_clause(line, j + 1):
                return True
        elif finite(line, j):
            if tag in "av" and (not opens or (0 < verb < j - 1 and line.tags[j - 1] in "nw")):
                return True  # "for security reasons nothing will be published", "if they come hundreds will die"
            verb = verb or j
        elif (verb or not clause) and k + 1 < j < k + _ADVERBIAL and _resumes(line, j):
            return True
        j += 1
    return False


def _resumes(line: Line, j: int) -> bool:
    """Whether a phrase that follows another without a mark is the subject of a clause: "in May | the army left"."""
    if line.tags[j] not in "dno" or line.tags[j - 1] not in "nw#yoe":
        return False
    return not (line.tags[j] == line.tags[j - 1] == "n") and is_clause(line, j, strict=True)


def is_quantity(line: Line, k: int) -> bool:
    """Whether "at least", "up to", "more than" and a number begin at ``k``."""
    pair = tuple(line.words[k : k + 2])
    if pair not in _QUANTITIES and line.words[k] not in {"over", "under", "around", "about", "between", "up"}:
        return False
    return any(line.tags[j] == "#" or line.words[j] in COUNTS for j in range(k + 1, min(k + 4, line.size)))


def that_ahead(line: Line, k: int) -> int | None:
    """The token after the "that" behind a prepositional phrase or an addressee begun at ``k``, if any."""
    tags = line.tags
    for j in range(k, min(k + _FAR, line.size)):
        if tags[j] in ";:“”":
            return None
        if tags[j] == "g" and line.words[j - 1] == "by":
            return None  # "responded to the report by insisting that"
        if tags[j] == "c" and line.words[j + 1 : j + 2] == ["that"]:
            return None  # "said that they agreed on a truce but that"
        if tags[j] == "s" and line.words[j] == "that":
            return None if tags[j + 1 : j + 2] in ("a", "v") and tags[j - 1] in "nw" else j + 1
        if tags[j] == "s" and line.words[j] not in {"as", "after", "before"}:
            return None
        if tags[j] == "," and tags[j + 1 : j + 2] == "g" and line.words[j + 1] != "according":
            return None
        if j > k and (tags[j] == "a" or (tags[j] == "v" and tags[j - 1] in "nwo")):
            return None
        if tags[j] == "c" and j + 1 < line.size and tags[j + 1] in "vaer":
            return None
    return None


def quote_ahead(line: Line, k: int) -> int | None:
    """The opening of a direct quote after a prepositional phrase or an addressee: "wrote on Telegram: “"."""
    for j in range(k, min(k + 20, line.size)):
        tag = line.tags[j]
        if tag == "“":
            mate = line.mates.get(j)
            before = line.tags[j - 1]
            return j if before in ":," or (mate is not None and direct_quote(line, mate) and before in ",:") else None
        if tag == ":":
            return j + 1
        if tag in ";”a" or (tag == "," and (j + 1 >= line.size or line.tags[j + 1] != "“")):
            return None
    return None


def addressee_end(line: Line, k: int) -> int:
    """The first token after an addressee without "that": "told CNN troops had left", "told the paper it was"."""
    tags, n = line.tags, line.size
    if k < n and tags[k] == "o":
        return k + 1
    j = k + 1
    while j < min(n, k + 4) and tags[j - 1] == "w" and tags[j] in "wn":
        j += 1  # "told state-run MRTV the village"
    while j < n and tags[j - 1] == "n" and tags[j] == "n":
        j += 1
    if j < n and tags[j] in "d#o":
        return j  # "told Al Jazeera the soldiers"
    j = k + 1
    while j < min(n, k + 8) and tags[j] in "nw":
        if tags[j - 1] != "d" and not line.possessive(j - 1) and is_clause(line, j, strict=True):
            break
        j += 1
    return j


def within(line: Line, k: int, word: str, far: int = _FAR) -> int | None:
    """The next ``word`` from ``k`` on in the same clause."""
    for j in range(k, min(k + far, line.size)):
        if line.words[j] == word:
            return j
        if line.tags[j] in ";:" or (line.tags[j] == "s" and line.words[j] == "that"):
            return None
    return None


def number_ahead(line: Line, k: int) -> bool:
    """Whether a number stands at ``k`` or next to it, words that bound it passed over."""
    for j in range(k, min(k + 8, line.size)):
        if line.tags[j] in ",;:s" or (
            line.tags[j] == "p"
            and j > k
            and line.words[j - 1] not in _BEFORE_COUNTS
            and line.words[j - 1] not in _DEATHS
            and line.tags[j - 1] != "“"
        ):
            return False
        if line.tags[j] == "#" or line.words[j] in COUNTS:
            return True
    return False
