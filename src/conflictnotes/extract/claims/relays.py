"""Who passes a statement on: "CNN, citing a source", "quoted by TASS", and claims inside other claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.claims.adverbials import skip_time
from conflictnotes.extract.claims.clauses import before
from conflictnotes.extract.claims.phrases import Phrase, np_after
from conflictnotes.extract.claims.speakers import EVIDENCE, head, is_evidence, is_speaker
from conflictnotes.extract.claims.subjects import subject
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.hits import Hit
    from conflictnotes.extract.claims.tokens import Line

__all__ = ["read_relays"]

_CITING = frozenset({"citing", "quoting"})
_RELAYED = word_set("""
posted uploaded cited quoted relayed carried published broadcast aired reported shared picked distributed
reposted released obtained circulated cites quotes
""")
_REASONS = word_set("""
    concerns concern reasons reason grounds weather need needs lack shortage shortages risk risks threat threats
    security safety fears fear law laws conditions costs cost pressure rules secrecy health difficulties problems
""")
_QUOTED = word_set("quoted cited quotes cites interviewed")
_POSTED = word_set("posted published released shared broadcast aired uploaded circulated reposted showed amplified")

_MOUTHS = ("spokes", "lawyer", "ambassador", "envoy", "representative", "attorney", "press")
_TELLS = (
    _CITING | _QUOTED | _POSTED | {"words", "through"}
)  # without one of these nobody passes on, save by "relayed by"


def read_relays(line: Line, hits: list[Hit]) -> None:
    """Give each hit its relays and, where it cites somebody, the one it cites as its source."""
    words = line.words
    if _TELLS.isdisjoint(words) and ("by" not in words or _RELAYED.isdisjoint(words)):
        return
    for hit in hits:
        if hit.source is None or hit.relay:
            continue
        cited = _cited(line, hit)
        if cited is not None:
            hit.relay, hit.source = (hit.source,), cited
            continue
        relay = (
            _relayed(line, hit)
            or _spoken_for(line, hit)
            or _in_words_of(line, hit)
            or _posted(line, hit)
            or _quoted(line, hit)
        )
        if relay is not None and line.tags[relay.first] != "o":
            hit.relay = (relay,)


def _window(line: Line, hit: Hit) -> range:
    """The tokens around a cue in which its inserts stand: source to proposition, or to the clause's end."""
    source = hit.source
    low = min(source.last, hit.last) if source is not None and not hit.carried else hit.last
    if hit.frame.left or hit.form == "attribution":
        high = hit.last
        while high < line.size and line.tags[high] not in ";“" and high < hit.last + 24:
            high += 1
        return range(low, high if hit.frame.left else max(low, hit.frame.start))
    return range(low, max(hit.first, hit.frame.start))


def _cited(line: Line, hit: Hit) -> Phrase | None:
    """The source that the speaker cites in an insert beside the cue."""
    source = hit.source
    for k in _window(line, hit):
        who = line.words[k] in {"cited", "cites"} and line.tags[k - 1] == "q"
        if (who or line.words[k] in _CITING) and k + 1 < line.size and not _as_follows(line, k):
            phrase = np_after(line, k + 1)
            if phrase is None or _is_reason(line, phrase) or _is_record(line, phrase[1]):
                return None
            mute = who and not is_speaker(line, Phrase(*phrase, k))  # "who cited the same survey"
            return None if mute else Phrase(*phrase, k)
    closing = _closing_citation(line, hit)
    if closing is not None:
        return closing
    if source is not None and source.clause < source.first and line.words[source.clause] in _CITING:
        phrase = np_after(line, source.clause + 1)
        return Phrase(*phrase, source.clause) if phrase else None
    return None


def _is_reason(line: Line, phrase: tuple[int, int]) -> bool:
    """Whether what is cited is a ground and nobody's word: "citing security concerns", "citing its own count"."""
    own = line.words[phrase[0] + 1 : phrase[0] + 2] == ["own"]
    return own or line.words[head(line, Phrase(*phrase, phrase[0]))] in _REASONS


def _is_record(line: Line, k: int) -> bool:
    """Whether the noun at ``k``, which may be a verb, closes what is cited: "citing morgue records, said"."""
    return line.words[k : k + 1] != [] and line.words[k] in EVIDENCE and line.tags[k + 1 : k + 2] == ","


def _closing_citation(line: Line, hit: Hit) -> Phrase | None:
    """The source cited after the proposition: "reported that a ship sank, citing two officers"."""
    if hit.frame.left or hit.form != "finite" or any(other.first > hit.first for other in line.hits):
        return None
    for k in range(hit.frame.start, line.size - 1):
        if line.words[k] in _CITING and line.tags[k - 1] == ",":
            phrase = np_after(line, k + 1)
            # "said that it was a bomb, citing intercepted calls": these say nothing
            return Phrase(*phrase, k) if phrase and is_speaker(line, Phrase(*phrase, k)) else None
    return None


def _as_follows(line: Line, k: int) -> bool:
    return any(line.words[j] == "as" for j in range(k + 1, min(k + 16, line.size))) and any(
        line.words[j] == "saying" for j in range(k + 1, min(k + 18, line.size))
    )


def _relayed(line: Line, hit: Hit) -> Phrase | None:
    """The agent of "quoted by", "relayed by" beside the cue."""
    for k in _window(line, hit):
        if line.words[k] in _RELAYED and k + 1 < line.size and line.words[k + 1] == "by":
            phrase = np_after(line, k + 2)
            return Phrase(*phrase, k) if phrase else None
    return None


def _spoken_for(line: Line, hit: Hit) -> Phrase | None:
    """Who speaks for the source in an insert: "the ministry, through its spokeswoman Jane Doe, said"."""
    for k in _window(line, hit):
        owned = line.words[k + 1 : k + 2] and line.words[k + 1] in {"its", "his", "her", "their"}
        if line.words[k] == "through" and k > 0 and line.tags[k - 1] == "," and owned:
            phrase = np_after(line, k + 1)
            spoken = phrase is not None and any(word.startswith(_MOUTHS) for word in line.words[phrase[0] : phrase[1]])
            return Phrase(*phrase, k) if phrase and spoken else None
    return None


def _in_words_of(line: Line, hit: Hit) -> Phrase | None:
    """The speaker of "in the words of X"."""
    for k in _window(line, hit):
        if line.words[k] == "words" and k + 1 < line.size and line.words[k + 1] == "of":
            phrase = np_after(line, k + 2)
            return Phrase(*phrase, k) if phrase else None
    return None


def _quoted(line: Line, hit: Hit) -> Phrase | None:
    """Who quotes the source: "the paper quoted an official who claimed"."""
    source = hit.source
    if (
        source is None
        or source.first < 2
        or line.tags[hit.first - 1] not in "qr"
        or line.words[source.first - 1] not in _QUOTED
    ):
        return None
    return subject(line, before(line, source.first - 1).last)


def _verb_before(line: Line, k: int) -> int:
    """The verb whose object ends at ``k``: "posted" in "posted a short video of"."""
    while k > 0 and line.tags[k] in "pndw":
        if line.words[k] in _POSTED:
            break
        k -= 1
    return k


def _posted(line: Line, hit: Hit) -> Phrase | None:
    """Who posted the video "in which" somebody speaks, or the photograph "purporting" to show something."""
    source = hit.source
    if source is None:
        return None
    if hit.form == "participle" and not hit.carried:
        # "a pollster published a survey indicating", "posted a video of a soldier claiming"
        at = source.first - 1 if line.tags[source.first - 1] != "p" else _verb_before(line, source.first - 1)
        return subject(line, before(line, at).last) if line.words[at] in _POSTED else None
    follows = skip_time(line, source.last)
    after = line.tags[follows] if follows < line.size else ""
    if is_evidence(line, source) and after in "qs" and line.words[source.first - 1] in _POSTED:
        return subject(line, before(line, source.first - 1).last)  # "aired images which, it said, showed"
    purports = hit.lemma == "purport"
    start = source.first - 1 if purports else source.clause - 1
    if not purports and not (start > 0 and line.words[start] in {"which", "where"} and line.tags[start] == "q"):
        return None
    which = not purports and line.words[start] == "which"
    if (which or line.tags[source.first] == "o") and line.tags[start - 1] != "p":
        return None  # "released footage, which the rebels called staged"
    for k in range(start, max(-1, start - 14), -1):
        if line.words[k] in _POSTED:
            return subject(line, before(line, k).last)
    return None
