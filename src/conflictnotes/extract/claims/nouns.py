"""Claims without a verb of their own: noun cues, "according to", "per", adverbs of doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.claims.adverbials import skip_time
from conflictnotes.extract.claims.ahead import COUNTS, is_clause, is_quantity
from conflictnotes.extract.claims.clauses import before, clause_start, finite, segments
from conflictnotes.extract.claims.hits import Frame, Hit
from conflictnotes.extract.claims.phrases import Phrase, np_after
from conflictnotes.extract.claims.sharing import phrase_start
from conflictnotes.extract.claims.speakers import is_evidence, is_speaker, is_text
from conflictnotes.extract.claims.subjects import subject
from conflictnotes.model import Stance, Veracity
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.lexicon import Cue
    from conflictnotes.extract.claims.tokens import Line

__all__ = ["SPREADS", "TALLIES", "is_paired", "read_according", "read_adverb", "read_noun", "read_per", "read_words"]


def read_noun(line: Line, i: int, cue: Cue) -> Hit | None:
    """Cases like "the mayor's claim that", "claims by Kyiv that", "reports that"."""
    tally = read_tally(line, i) if line.words[i] in TALLIES else None
    if tally is not None or _of_occasion(line, i):
        return tally
    k, owner = i + 1, None
    if k + 1 < line.size and line.words[k] in _SPREADING and line.words[k + 1] in {"on", "in", "by", "among"}:
        k += 1  # "reports circulating on local pages that"
    if k < line.size and (line.words[k] in {"by", "from", "within", "among"} or line.words[k - 1] in _SPREADING):
        phrase = np_after(line, k + 1)
        if phrase is None:
            return None
        owner, k = Phrase(*phrase, i), phrase[1]
    k = _past_pair(line, _past_relative(line, skip_time(line, k)))
    if "bare" in cue.use and "plural" in cue.forms:
        k = _past_spreading(line, k)
    if k + 1 >= line.size or (line.words[k] not in _GOING_ON and line.tags[k] != ":"):
        return None
    owner = owner or _owner(line, i)
    colon = _colon(line, k) if owner is not None and line.words[i] in _ANNOUNCING else None
    if colon is not None:
        return Hit(i, i + 1, cue.lemma, cue.stance, Frame("quote", colon + 1), owner, "noun")
    spreader = None if owner else _spreader(line, i)
    claimed = cue.stance is Stance.CLAIMED
    namer = None if owner or spreader else _namer(line, i)
    deed = line.words[k] == "to" or line.words[k + 1] == "having"
    owned = owner is not None or (namer is not None and deed)  # "Houthi claims to have hit it"
    frame = _noun_frame(line, k, owned=owned, spread=spreader is not None, claimed=claimed)
    if frame is None:
        return None
    owner = owner or spreader or namer
    if owner is None and ("bare" not in cue.use or "plural" not in cue.forms):
        return None
    hit = Hit(i, i + 1, cue.lemma, cue.stance, frame, owner, "noun", carried=spreader is not None)
    hit.verdict = _verdict(line, owner.first if owner else i, i)
    return hit


def _past_pair(line: Line, k: int) -> int:
    """Over the second of two nouns with one clause: "claims and reports that"."""
    return k + 2 if k + 2 < line.size and is_paired(line, k + 1) and line.words[k + 2] == "that" else k


def is_paired(line: Line, i: int) -> bool:
    """Whether the token is the second of two nouns that share a clause: "despite claims and reports that"."""
    two = i > 1 and line.words[i - 1] in {"and", "or"}
    return two and line.words[i - 2] in _NEWS_NOUNS and line.words[i] in _NEWS_NOUNS


def _colon(line: Line, k: int) -> int | None:
    """The colon behind a noun, at once or behind how it was: "his answer: ...", "his message was simple: ..."."""
    if line.tags[k] == ":":
        return k if k + 1 < line.size else None
    if line.words[k] not in {"is", "was", "remains"}:
        return None
    j = k + 1
    while j < line.size - 1 and line.tags[j] == "r":
        j += 1
    return j + 1 if line.tags[j : j + 2] == "w:" and j + 2 < line.size else None


def _past_spreading(line: Line, k: int) -> int:
    """Over the verb of "rumours are circulating that", "reports emerged on Friday that"."""
    j = k
    while j < line.size and line.tags[j] in "ar":
        j += 1
    if j >= line.size or line.words[j] not in _EMERGED:
        return k
    j = skip_time(line, j + 1)
    while j < line.size and line.words[j] != "that" and line.tags[j] in "pdnwr" and j < k + _NEWS:
        j += 1  # "spread in the capital that"
    return j if line.words[j : j + 1] == ["that"] else k


def _doing(line: Line, k: int) -> bool:
    """Whether a deed with its object begins at ``k``: "having retaken the town", "feeding two camps", not "looting"."""
    if line.tags[k] != "g" or k + 1 >= line.size:
        return False
    counted = line.words[k + 1] in COUNTS or is_quantity(line, k + 1)
    return line.words[k] == "having" or counted or line.tags[k + 1] in "dno#"


def _deed(line: Line, k: int) -> bool:
    """Whether what is claimed is named at ``k``: "its claim of victory", "claims of a breakthrough"."""
    if k >= line.size or line.words[k] in {"which", "whom"}:
        return False
    return line.words[k] in {"a", "an"} or (line.tags[k] == "w" and not line.words[k].endswith("s"))


def _past_relative(line: Line, k: int) -> int:
    """Over who is cited between the owner and the clause: "a report by the agency, which cited two aides, that"."""
    cited = line.tags[k : k + 2] == ",q" and line.words[k + 2 : k + 3] in (["cited"], ["cites"])
    if not cited and not (line.tags[k : k + 1] == "," and line.words[k + 1 : k + 2] == ["citing"]):
        return k
    found = np_after(line, k + (3 if cited else 2))
    ends = found is not None and line.tags[found[1] : found[1] + 1] == ","
    return found[1] + 1 if found is not None and ends else k


def _verdict(line: Line, start: int, i: int) -> Veracity | None:
    """What the words around a noun say of it: "unconfirmed reports that", "confirming the institute's view that"."""
    words = line.words[max(0, min(start, i - 3)) : i]
    if not _UNCONFIRMED.isdisjoint(words):
        return Veracity.UNVERIFIED
    if not _UNTRUE.isdisjoint(words):
        return Veracity.FALSE
    if not start or line.words[start - 1] not in _CONFIRMS:
        return None
    state = before(line, start - 1)  # "could not confirm the army's claim", "refused to confirm"
    withheld = state.negated or (state.last >= 0 and line.tags[state.last] == "t")
    return None if withheld else Veracity.CONFIRMED


def _noun_frame(line: Line, k: int, *, owned: bool, spread: bool, claimed: bool) -> Frame | None:
    """What follows the noun: a that-clause, "to have", or "of" where somebody spreads the claim."""
    if line.words[k] == "of" and (spread or (owned and claimed and (_doing(line, k + 1) or _deed(line, k + 1)))):
        return Frame("noun", k + 1)
    if line.words[k] == "to" and owned and claimed and line.words[k + 1] in {"have", "hold", "control", "be"}:
        return Frame("to", k)
    if owned and line.words[k] in {"is", "was", "remains"} and line.words[k + 1] == "that":
        k += 1  # "the ministry's line is that"
    if line.words[k] != "that" or k + 1 >= line.size:
        return None
    there = line.words[k + 1] == "there"  # "claims that there were no dead"
    after = k + 2 if line.tags[k + 1] == "r" and not there and k + 2 < line.size else k + 1
    if line.tags[after] in "va" or (line.tags[after] == "e" and line.tags[after + 1 : after + 2] not in ("n", "w")):
        return None  # a relative clause: "claims that were made"
    opened = line.tags[k + 1] in "dno#e" or (line.tags[k + 1] == "w" and line.words[k + 1].endswith("s"))
    return Frame("that", k + 1) if opened or is_clause(line, k + 1) else None


_NEWS_NOUNS = word_set("claims reports rumors rumours allegations accusations suggestions assertions speculation")
_GOING_ON = word_set("of to is was remains that")  # words behind a noun, which its frames ask for
_ANNOUNCING = word_set("""
    version account explanation answer reply response message verdict claim conclusion theory story prediction
    assessment warning argument line view count tally estimate reckoning
""")
_NEWS = 9  # tokens between rumours and what they say
_EMERGED = word_set("""
    emerged surfaced circulated circulating spread swirled swirling abound abounded persist persisted emerge emerging
    mounting grew growing appeared
""")
_SPREADING = word_set("circulating circulated spreading shared published carried aired appearing")
_UNCONFIRMED = word_set("unconfirmed unverified unsubstantiated uncorroborated")
_UNTRUE = word_set("false baseless unfounded debunked fabricated untrue bogus groundless")
_CONFIRMS = word_set("confirm confirms confirmed confirming corroborate corroborates corroborated corroborating")
_APPOSED = 3  # a subject, what it is and its verb
_RELIES = word_set("relies rely relied rests rest rested leans lean leaned")
_BY = frozenset({"by", "in", "on"})
_TELLINGS = word_set("telling version account words view opinion estimation reckoning rendition")
TALLIES = _TELLINGS | word_set(
    "count tally showing estimate estimates figures admission calculation calculations numbers"
)


def read_tally(line: Line, i: int) -> Hit | None:
    """Cases like "By the army's own count, it lost 17 men": whose count it is, and what it counts."""
    low = i - 1
    while low > 0 and line.tags[low] in "ndw" and line.words[low] not in _BY:
        low -= 1
    owner = _owner(line, i)
    counted = line.words[low] == "on" and line.words[i] in {"count", "figures", "numbers", "admission", "showing"}
    told = line.words[low] == "by" or counted or line.words[i] in _TELLINGS
    if line.words[low] not in _BY or owner is None or not told:
        return None
    stance = _stance_of(line.words[i])
    if low == 0 and is_clause(line, i + 1, strict=True):
        return Hit(i, i + 1, line.words[i], stance, Frame("bare", i + 1), owner, "noun")  # "By his own account he fled"
    if line.tags[i + 1 : i + 2] == "," and i + 2 < line.size and (low == 0 or line.tags[low - 1] not in ",”"):
        return Hit(i, i + 1, line.words[i], stance, Frame("bare", i + 2), owner, "noun")
    if low and line.tags[low - 1] in ",”" and line.tags[i + 1 : i + 2] in ("", ";", ",", "["):
        start = clause_start(line, low - 2)
        inserted = line.tags[i + 1 : i + 2] == ","  # "The men, in the army's words, were gone"
        if inserted and start == low - 1:
            start = i + 2  # "which, by the agency's estimate, brought in $300,000"
        content = start, line.size if inserted else low - 1
        return Hit(i, i + 1, line.words[i], stance, Frame("agent", start), owner, "noun", content=content)
    return None


def _of_occasion(line: Line, i: int) -> bool:
    """Whether the noun only says where something was claimed: "claimed in a message that"."""
    low = len(line.tags[:i].rstrip("nwey#"))
    return low > 1 and line.tags[low - 1] == "d" and line.words[low - 2] in {"in", "during", "via", "on", "through"}


def _owner(line: Line, i: int) -> Phrase | None:
    """The genitive before a noun: "the ministry's earlier claim"."""
    for j in range(i - 1, max(-1, i - 5), -1):
        if line.possessive(j):
            low = j
            while (
                low >= 0
                and not _verbal(line, low)
                and (line.tags[low] in "nw#“”" or (line.tags[low] == "p" and line.words[low] == "of" and low < j))
            ):
                low -= 1
            if low >= 0 and line.tags[low] == "d":
                low -= 1
            while low + 1 < j and line.tags[low + 1] == "p":
                low += 1
            return Phrase(low + 1, j + 1, low + 1)
        if line.words[j] in {"his", "her", "its", "their", "our"}:
            return Phrase(j, j + 1, j)
        if line.tags[j] not in "nwer#py":
            return None
    return None


def _verbal(line: Line, k: int) -> bool:
    """Whether a lower-case word before a name can only be its verb: "supports the institute's", "confirm Kyiv's"."""
    named = line.tags[k + 1 : k + 2] == "n" and line.words[k] not in line.speakers
    many = k > 0 and line.tags[k - 1] == "w" and line.words[k - 1].endswith("s")  # "the reports follow Bello's"
    return line.tags[k] == "w" and named and (many or line.words[k].endswith(("s", "rm", "ct", "te")))


SPREADS = word_set("""
    escalate made make makes repeated repeats amplified amplifies circulated circulates spread spreads promoted
    promotes reiterated mirrored escalated issued pushed floated advanced renewed echoed echoes parroted
    carried carries ran runs aired airs shared shares disseminated disseminates peddled peddles
""")


def _spreader(line: Line, i: int) -> Phrase | None:
    """Who "repeated claims of" something: the subject of a verb that puts a statement about."""
    k = i - 1
    if line.words[k] == "on" and line.words[k - 1] in _RELIES:
        state = before(line, k - 1)
        return None if state.negated or state.modal else subject(line, state.last)
    while k > 0 and line.tags[k] in "wned":
        if line.words[k] in SPREADS:
            break
        k -= 1
    if k <= 0 or line.words[k] not in SPREADS:
        return None
    state = before(line, k)
    return None if state.negated or state.modal else subject(line, state.last)


def _namer(line: Line, i: int) -> Phrase | None:
    """The name that stands before the noun: "a Reuters report that", "Russian allegations that"."""
    low = len(line.tags[:i].rstrip("n"))
    return Phrase(low, i, low) if low < i else None


def read_according(line: Line, i: int) -> Hit | None:
    """Cases like "According to X, ..." and "..., according to X"."""
    if i + 1 >= line.size or line.words[i + 1] != "to":
        return None
    if i > 1 and line.words[i + 2 : i + 3] in (["which"], ["whom"]) and i + 3 < line.size:
        return _of_which(line, i)
    return _attribution(line, i, i + 2, "according to")


def _of_which(line: Line, i: int) -> Hit | None:
    """Cases like "a list according to which nine died": the phrase before it is the source."""
    last = i - 1 if line.tags[i - 1] == "," else i
    first = phrase_start(line, last - 1)
    if first >= last or line.tags[last - 1] not in "nw)":
        return None
    source = Phrase(first, last, i)
    return Hit(i, i + 2, "according to", Stance.ASSERTED, Frame("which", i + 3), source, "attribution")


def read_words(line: Line, i: int) -> Hit | None:
    """Cases like "In the words of X, ..." and "..., by the count of X"; ``i`` is the noun."""
    if i < 2 or line.words[i - 2] not in _BY or line.words[i - 1] != "the" or line.words[i + 1 : i + 2] != ["of"]:
        return None
    first = i - 2
    if first and line.tags[first - 1] not in ",”":
        return None
    found = _attribution(line, first, i + 2, "according to")
    if found is None or (found.frame.left and line.hits):
        return None
    found.stance = _stance_of(line.words[i])
    return found


def _stance_of(noun: str) -> Stance:
    """The stance of what stands "by somebody's reckoning", "on his own admission"."""
    if noun == "admission":
        return Stance.ACKNOWLEDGED
    return Stance.ASSESSED if noun.startswith(("estim", "calc", "reck", "view", "op", "judg")) else Stance.ASSERTED


def read_per(line: Line, i: int) -> Hit | None:
    """Cases like "..., per the army": at a clause's end, with a source that is no unit of measure."""
    if (i and line.tags[i - 1] not in ",”") or i + 1 >= line.size or line.tags[i + 1] not in "dn":
        return None
    return _attribution(line, i, i + 1, "per")


def _attribution(line: Line, first: int, last: int, lemma: str) -> Hit | None:
    phrase = np_after(line, last)
    if phrase is None:
        return None
    source = Phrase(*phrase, first)
    end = phrase[1]
    if first == 0 or (line.tags[first - 1] in ";cs:-" or not line.tags[:first].strip("rc,")):
        start = _past_insert(line, end)
        if start is None:
            return None
        return Hit(first, last, lemma, Stance.ASSERTED, Frame("bare", start), source, "attribution")
    if line.tags[first - 1] not in ",”" and line.hits and not _knows(line, source):
        return None  # "said that nine died according to preliminary information"
    return Hit(first, last, lemma, Stance.ASSERTED, Frame("left", last, left=True), source, "attribution")


def _knows(line: Line, source: Phrase) -> bool:
    """Whether the phrase may be somebody who speaks, or evidence."""
    return is_speaker(line, source) or is_evidence(line, source) or is_text(line, source)


def _past_insert(line: Line, k: int) -> int | None:
    """The token after the comma that closes a fronted attribution, its inserts ("citing ...") skipped."""
    parts = segments(line, k, line.size)
    for index, (start, stop) in enumerate(parts):
        if start == k and line.tags[k] != "," and line.tags[k - 1] != "”":
            continue
        if line.words[start] in {"citing", "quoting"}:
            cited = np_after(line, start + 1)
            if cited is not None and cited[1] < stop:
                return cited[1]  # the comma that closes the insert stands inside a quote or is missing
        inserted = line.tags[start] in "gqs" and index + 1 < len(parts)
        if not inserted and any(finite(line, j, loose=True) for j in range(start, stop)):
            return _with_subject(line, parts[: index + 1], k)
        if index + 1 == len(parts):
            return _with_subject(line, parts, k)
    return None


def _with_subject(line: Line, parts: list[tuple[int, int]], k: int) -> int:
    """Where the last part begins, or its subject before an appositive: "the driver, a man of 60, bled"."""
    start = parts[-1][0]
    if len(parts) < _APPOSED or line.tags[start] not in "ave":
        return start
    first = parts[-_APPOSED][0]
    return first if first > k and line.tags[first] in "dn" and line.tags[parts[-2][0]] in "dn" else start


def read_adverb(line: Line, i: int, taken: set[int]) -> Hit | None:
    """Cases like "are reportedly striking": a claim without source, unless the adverb stands on a reporting verb."""
    for k in range(i + 1, min(i + 4, line.size)):
        if k in taken:
            return None
        if line.tags[k] not in "ra":
            break
    if i and line.tags[i - 1] in "pd" and not (line.words[i - 1] == "each" and line.tags[i + 1 : i + 2] in ("e", "v")):
        return None  # "of allegedly suspicious vehicles"
    state = before(line, i)
    start = clause_start(line, state.last) if state.last >= 0 else i
    beside = subject(line, state.last) if state.last >= 0 else None
    if beside is not None and beside.first > start and line.tags[beside.first - 1] == "c":
        start = beside.first  # "..., and Ukrainian forces reportedly went on"
    inner = [hit.frame.start for hit in line.hits if hit.form == "finite" and start <= hit.first < hit.frame.start < i]
    start = max([start, *inner])
    if i and line.tags[i - 1] == "," and line.tags[i + 1 : i + 2] == "e" and line.tags[i + 2 : i + 3] == "p":
        start = i + 1  # ", purportedly filmed in the desert"
    if i and line.tags[i - 1 : i + 2] == ",rd" and (comma := line.tags.find(",", i)) > i:
        content = i + 1, comma  # "a rider, allegedly an officer, waves"
        return Hit(i, i + 1, line.words[i], Stance.CLAIMED, Frame("agent", i + 1), None, "adverb", content=content)
    if i + 1 < line.size and line.words[i + 1] in {"showing", "depicting"}:
        start = i + 2
    return Hit(i, i + 1, line.words[i], Stance.CLAIMED, Frame("whole", start), None, "adverb")
