"""The noun phrase that stands beside a verb as its subject.

It is looked for leftwards: from the verb to the start of its clause, where fronted adverbials ("On Monday,") are
dropped and inserts between commas (appositives, relative clauses) are told from lists and from earlier predicates by
whether they hold a finite verb.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.claims.ahead import COUNTS
from conflictnotes.extract.claims.clauses import KEPT_PARTICIPLES, clause_start, finite, has_finite, segments
from conflictnotes.extract.claims.phrases import OCCASIONS, ROLES, Phrase, close_to, is_name, is_role
from conflictnotes.extract.claims.speakers import head, is_evidence, is_imagery, is_text
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.tokens import Line

__all__ = ["REFLEXIVES", "subject"]

# Participles that say which people these are; others ("published on") say when.
_WHERE = word_set("""
    operating serving fighting living residing working stationed based deployed circulating interviewed contacted
    reached briefed gathered assembled polled surveyed trapped detained displaced evacuated freed
""")
REFLEXIVES = word_set("himself herself itself themselves")
_TIMES = word_set("day time week month moment date year night")
_STATEMENTS = word_set("""
    claim accusation allegation assertion report figure charge account toll number move total sum version suggestion
    interpretation tally estimate denial explanation line notion reading conclusion finding narrative
""")

_MET = word_set("contacted reached briefed gathered assembled polled surveyed")  # of people; evidence goes without
_THEMES = _STATEMENTS | _TIMES
_KEPT = KEPT_PARTICIPLES | _WHERE
_PAIR = 2  # "Chad, and the rebels, said" has a name; "no truce, and a nurse said" has none
_OBJECTS = word_set("it them him her us me this that")
_APPOSED = 16  # tokens between two dashes
_RELATIVE = 8  # tokens of a short relative clause
_SHORT = 3  # tokens of "if true" with its comma
_INSERTS = frozenset({"asked", "pressed", "questioned", "both", "whose"})
_CLAUSES = frozenset({"while", "though", "although", "if", "when"})
_LOOKED_AT = frozenset({"both", "even", "last", "later", "earlier", "ago", "in", "at", "during"})  # even with a capital


def _fronted(line: Line, first: int, last: int) -> bool:
    """Whether a segment is an adverbial rather than a noun phrase."""
    tag = line.tags[first]
    return (
        tag in "rpsgy"
        or (tag == "e" and last - first > 1 and line.tags[first + 1] in "prd")
        or (tag == "#" and "y" in line.tags[first:last])
        or not line.tags[first:last].strip("r#y")
    )


def _introduces(line: Line, post: tuple[int, int], name: tuple[int, int]) -> bool:
    """Whether a post or a common noun stands before the name of its bearer: "a youth leader, Ivan Petrov"."""
    common = line.tags[post[0]] == "d" and line.tags[head(line, Phrase(*post, post[0]))] == "w"
    return (common or is_role(line, *post)) and is_name(line, *name)


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
        near = words[k + 1 : min(k + 6, last)]
        stated = words[k] in {"in", "at", "during"} and k > first and not OCCASIONS.isdisjoint(near)
        stops = stated or tags[k] == "q" or (tags[k] == "s" and words[k] == "that")
        participle = (
            k > first + 0
            and (tags[k] in "ge" or (words[k] == "sent" and is_evidence(line, Phrase(first, k, first))))
            and (words[k] not in _KEPT or (words[k] in _MET and is_evidence(line, Phrase(first, k, first))))
            and tags[k - 1] in "nw#"
            and ((k + 1 == last and tags[k] == "e") or k + 1 < last)
            and (k + 1 == last or tags[k + 1] in "pdotr“#" or words[k + 1] in COUNTS)
            and not line.words[k - 1].endswith(("'s", "’s"))
        )
        if (stops or participle) and k > first:
            last = k
            break
        k += 1
    while last - 1 > first and tags[last - 1] == ")" and first < line.mates.get(last - 1, -1):
        last = line.mates[last - 1]
    while last - 1 > first and (tags[last - 1] in ",rpc" or words[last - 1] == "last"):
        last -= 1  # "Ankara last gave a count"
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
        if previous == "o" and k == first + 2 and tags[k] in "nd":
            return k  # "In it the captain"
        if previous == "r" and tags[k] in "dn":
            return k  # "In that quarter alone the mission"
        if previous == "n" and tags[k] == "w" and line.words[k].endswith("s") and line.words[k].rstrip("s") in ROLES:
            return k
    return None


def _past_object(line: Line, first: int, last: int) -> int:
    """Where the subject of a relative clause without pronoun begins: "a figure | the mission said it was checking"."""
    if "that" in line.words[first:last]:
        return first  # "the agency that runs the camp"
    for k in range(last - 1, first, -1):
        late = line.tags[k] in "dn" and line.words[k - 1] in {"later", "earlier", "ago"}
        if late or (line.tags[k] == "d" and line.tags[k - 1] == "w" and line.tags[first] == "d"):
            return k
    if line.words[first] == "something" and last - first > 1 and line.tags[first + 1] in "dn":
        return first + 1
    if (
        last - first > 2
        and line.tags[first] == "d"
        and line.words[first + 1] in _THEMES
        and line.tags[first + 2] == "n"
    ):
        return first + 2
    return first


def _rest_of_name(line: Line, parts: list[tuple[int, int]]) -> bool:
    """Whether the last part closes a name with commas in it: "the Ministry of Information, Culture and Tourism"."""
    first, last = parts[-1]
    tags = line.tags
    joined = "and" in line.words[first + 1 : last - 1] and not tags[first:last].strip("nc")
    return joined and all(
        not _fronted(line, a, b) and tags[b - 1] == "n" and has_finite(line, a, b, loose=True) is None
        for a, b in parts[:-1]
    )


def _has_object(line: Line, first: int, last: int) -> bool:
    """Whether a noun phrase follows another at once, so that the first ends in a verb: "infantry hold the ridge"."""
    for k in range(first + 2, last):
        counted = line.tags[k] == "#" and line.words[k - 1].endswith("s")  # "the tracker shows 89"
        if line.tags[k - 1] == "w" and (counted or line.tags[k] == "d"):
            return True
    return False


def _reduced(line: Line, first: int, verb: int, last: int) -> bool:
    """Whether the verb only tells which one is meant: "the only doctor left", "a note pinned to the door"."""
    if verb == last - 1:
        return line.words[verb] == "left"
    written = Phrase(first, verb, first)
    return line.tags[verb + 1] in "tp" and (is_evidence(line, written) or is_text(line, written))


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
    if verb is None or (verb == last - 1 > first and is_evidence(line, Phrase(first, verb, first))):
        return first  # "videos posted online appeared to show"
    joins = [k for k in range(verb + 1, last) if line.tags[k] == "c"]
    if not joins:
        if _reduced(line, first, verb, last):
            return first
        if any(hit.first == verb for hit in line.hits):
            return None
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
    held = (
        "v" if line.words[j - 1] == "those" or line.words[j] == "left" or _fled(line, j) else ""
    )  # "one of those held"
    if j < 0 or tags[j] not in "nw#geody,)”-" + held:
        return None
    j -= line.words[j] in REFLEXIVES and j > 0 and tags[j - 1] in "nw)"  # "the envoy himself"
    if tags[j] == "o" and (j == 0 or tags[j - 1] not in "pt") and not _object_of_relative(line, j):
        return Phrase(j, j + 1, clause_start(line, j))
    if _plain(line, j):
        return Phrase(0, j + 1, 0)
    if tags[j] == "-":
        return _before_dashes(line, j)
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
    doing = tags[first : first + 1] == "g" and first > 0 and tags[first - 1] == ","
    verb = verb or (doing and line.words[first + 1] not in line.speakers)  # "meanwhile, forecasting firm X says"
    if "t" in tags[first:last] and not any(close_to(line, k) for k in range(first, last) if tags[k] == "t"):
        return None
    if not tags[first:last].strip("e") or ("a" in tags[first:last] and "“" not in tags[first:last]):
        return None
    if first >= last or tags[last - 1] not in "nw#geo)”dy" + held or tags[first] in "vats" or verb:
        return None
    return Phrase(_of_whose(line, first), last, start)


def _before_dashes(line: Line, j: int) -> Phrase | None:
    """The subject before an insert that the dash at ``j`` closes: "the minister – a former soldier – said"."""
    opening = line.tags.rfind("-", max(0, j - _APPOSED), j)
    return subject(line, opening - 1) if opening > 0 else None


def _object_of_relative(line: Line, j: int) -> bool:
    """Whether the pronoun at ``j`` is the object in a relative clause: "those who have read it | say"."""
    if line.words[j] not in _OBJECTS or line.tags[j - 1] not in "ve":
        return False
    for k in range(j - 1, max(-1, j - _RELATIVE), -1):
        if line.tags[k] in ",;:“”(":
            return False
        if line.words[k] == "who":
            return k > 0 and line.tags[k - 1] in "nwo#d"
    return False


def _fled(line: Line, j: int) -> bool:
    """Whether the verb at ``j`` is all that a relative clause says: "the farmers who fled | say"."""
    return j > 1 and line.tags[j] == "v" and line.words[j - 1] in {"who", "that"} and line.tags[j - 2] in "nwo#ed"


def _of_whose(line: Line, first: int) -> int:
    """``first``, or where "two of whose" begins before it."""
    joined = first > 2 and line.words[first - 2 : first] == ["of", "whose"]
    return first - 3 if joined and line.tags[first - 3] in "w#d" else first


def _plain(line: Line, j: int) -> bool:
    """Whether a sentence opens with a noun phrase that ends at ``j`` and needs no closer look: "The army command"."""
    tags, words = line.tags, line.words
    if tags[0] not in "nwd" or tags[1 : j + 1].strip("nw") or line.opens:
        return False
    theme = j > 1 and tags[0] == "d" and words[1] in _THEMES and tags[2] == "n"  # "the figure Kyiv gave"
    return not theme and _LOOKED_AT.isdisjoint(words[: j + 1])


def _insert_start(line: Line, j: int) -> int:
    """The token before an insert that ends at the comma ``j`` and opens with "who" or "while"; else ``j``."""
    for k in range(j - 1, 0, -1):
        if line.tags[k] in ";:“":
            break
        if line.tags[k] != ",":
            continue
        word = line.words[k + 1]
        if line.tags[k + 1] == "c":
            break  # a clause of its own: ", and Jane Doe, its head, said"
        told = line.tags[k + 1] == "p" and any(line.words[i] in {"that", "which", "who"} for i in range(k + 3, j))
        if (
            told
            or line.tags[k + 1] in "qg"
            or word in _INSERTS
            or (line.tags[k + 1] in "pt" and line.words[k + 2] == "whom")
        ):
            return k - 1
        if word in _CLAUSES:  # no insert in "while the head of the office, Jane Doe, said"
            own = (
                line.tags[k + 2] in "ge" or j - k <= _SHORT or any(finite(line, i, loose=True) for i in range(k + 2, j))
            )
            return k - 1 if own else j
    return j


def _relative(line: Line, first: int, last: int) -> bool:
    """Whether a segment is a relative clause: "who fled", "two of whom fled", and not "the one who fled"."""
    k = line.tags.find("q", first, min(first + 3, last))
    return k == first or (k > first and line.tags[k - 1] != "w" and line.words[k - 1] != "one")


def _behind_comma(line: Line, parts: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The subject before inserts: the first noun phrase after the last part that is a clause."""
    after = 0
    for index, (first, last) in enumerate(parts):
        opened = line.tags[first] in "qgps" or _relative(line, first, last) or (line.tags[first] == "e" and index > 0)
        said = any(hit.form == "finite" and first <= hit.first < last for hit in line.hits)
        if not opened and (said or has_finite(line, first, last) is not None):
            after = index + 1
    for index in range(after, len(parts)):
        first, last = parts[index]
        past = _past_fronted(line, first, last) if line.tags[first] == "p" else None
        first = first if past is None else past  # "In late May the mayor, a doctor, said"
        if (past is None and _fronted(line, first, last)) or _relative(line, first, last):
            continue
        if index + 1 < len(parts) and line.words[first:last] in (["one"], ["another"]):
            named = parts[index + 1]  # "one, ex-Sergeant Bol Deng, said"
            former = line.words[named[0]].startswith("ex-") and named[1] - named[0] > 1
            return named if is_name(line, named[0] + former, named[1]) else (first, last)
        if index + 1 < len(parts) and _introduces(line, (first, last), parts[index + 1]):
            return first, parts[index + 1][1]
        return first, last
    return None


def _shown(line: Line, first: int, last: int) -> tuple[int, int] | None:
    """Footage or imagery with the days and places it is of, which no verb follows but one that tells what it shows.

    Such as "geolocated footage posted between May 8 and 9", "imagery from June 2 to 4", "video from Bor, Jonglei".
    """
    tags, words = line.tags, line.words
    shows = next((k for k in range(last, min(last + 3, len(words))) if tags[k] not in "r,"), last)
    if shows >= len(words) or words[shows] not in _SHOWS:
        return None
    cut = next((k for k in range(first + 1, last) if tags[k] in "ep" and is_imagery(line, Phrase(first, k, first))), -1)
    if cut < 0:
        whole = words[first] in _FURTHER and not tags[first + 1 : last].strip("enw")
        return (first, last) if whole and is_imagery(line, Phrase(first, last, first)) else None
    if tags[cut + 1 : last].strip("epy#ctn,r)(") or words[cut] == "of":
        return None
    dated = "y" in tags[cut:last] and not tags[cut + 1 : last].strip("py#ct,r)(")
    return first, cut if dated or tags[cut] == "e" else last


_SHOWS = word_set("show shows showed indicate indicates indicated confirm confirms confirmed reveal reveals revealed")
_FURTHER = word_set("more new additional further other several some")


def _adjacent(line: Line, parts: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The subject in the part next to the verb, with the earlier members of its list or the post before the name."""
    shown = _shown(line, parts[0][0], parts[-1][1])
    if shown is not None:
        return shown
    first, last = parts[-1]
    if len(parts) > 1 and line.words[first] in {"citing", "quoting"}:
        return _behind_comma(line, parts[:-1])  # the comma that closes the insert is missing
    tags = line.tags
    listed = tags[first] == "c" and line.words[first] in {"and", "or", "&"}
    if (
        listed
        and len(parts) > _PAIR - (line.tags[first - 2] == "n")
        and all(has_finite(line, a, b, loose=True) is None and not _fronted(line, a, b) for a, b in parts[:-1])
        and not any(tags[a] == "e" for a, _ in parts[1:-1])  # ", accused the general of waste, and"
        and not any("r" in tags[a + 1 : b] for a, b in parts[:-1])  # "troops likely hold it, and"
        and not any(_has_object(line, a, b) for a, b in parts[:-1])
    ):
        return parts[0][0], last
    if tags[first] == "c":
        return first + 1, last
    if len(parts) > 1 and _rest_of_name(line, parts):
        return parts[0][0], last
    begin = _after_predicate(line, first, last)
    return None if begin is None else (_past_object(line, begin, last), last)
