"""Verbs that no table lists, where what stands around them shows that they report.

Few frames are enough: somebody who can speak, the verb, and a that-clause ("a nurse sobbed that the ward was dark"),
and a verb beside a quotation with which its sentence opens ('"We have no bread," wept the baker').  A verb that the
tables hold with other frames only keeps its stance in these two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.claims.ahead import is_clause
from conflictnotes.extract.claims.clauses import NAME_LENGTH, before, direct_quote, finite
from conflictnotes.extract.claims.hits import Frame, Hit
from conflictnotes.extract.claims.lexicon import ING, PARTICIPLE, PAST, THIRD, Cue
from conflictnotes.extract.claims.speakers import is_evidence, is_inference, is_speaker
from conflictnotes.extract.claims.subjects import REFLEXIVES, subject
from conflictnotes.extract.claims.verbs import read_verb
from conflictnotes.model import Stance
from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.reporting import PUT_NOTHING_FORWARD
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.lexicon import Lexicon
    from conflictnotes.extract.claims.tokens import Line

__all__ = ["read_announced", "read_unlisted", "unlisted"]

_MARKS = deferred("[s”]")  # tags beside which such a verb stands
_THAT, _QUOTE = frozenset({"that"}), frozenset({"quote"})
_REACH = 14  # tokens behind a quotation within which its verb is looked for
_ENDS = ",;:.-)[“"  # marks that may close ", X sighed"
_AGENTS = ("er", "ers", "or", "ors", "ist", "ists", "ian", "ians", "man", "men", "woman", "women", "ant", "ants", "ee")
_COPULAS = word_set("is was are were sounded seemed remained looked")
_TIMES = word_set("day night morning afternoon evening week weekend month year summer winter time moment minute hour")
_NO_AGENTS = word_set("""
    letter letters paper papers number numbers order orders matter matters factor factors chapter river winter summer
    quarter corner border water power weather danger shelter error terror sector corridor mortar october november
    december september either neither other others another whether
""")


def unlisted(line: Line, lexicon: Lexicon) -> dict[int, Cue]:
    """The tokens that may be verbs of this kind, each with the frame in which it would be one."""
    found: dict[int, Cue] = {}
    tags, words = line.tags, line.words
    for mark in _MARKS.finditer(tags):
        k = mark.start()
        if words[k] == "that" and 1 < k < line.size - 1 and words[k + 1] not in _TIMES:
            verb = k - 2 if tags[k - 1] == "r" else k - 1
            cue = _cue(line, verb, lexicon, _THAT)
            if cue is not None and words[verb] not in PUT_NOTHING_FORWARD and is_clause(line, k + 1):
                found[verb] = cue
        elif tags[k] == "”" and _speech(line, k):
            verb = _beside(line, k, lexicon)
            cue = _cue(line, verb, lexicon, _QUOTE) if verb else None
            if cue is not None:
                found[verb] = cue
    return found


def _cue(line: Line, verb: int, lexicon: Lexicon, use: frozenset[str]) -> Cue | None:
    """The word at ``verb`` as a cue with the frame ``use``; None if it has this frame in the tables or is no verb."""
    word = line.words[verb]
    listed = lexicon.verbs.get(word)
    if listed is not None:
        known = not listed.use.isdisjoint(use | {"clause", "only"}) or word in lexicon.nouns
        return None if known else listed._replace(use=use)
    forms = frozenset() if word in lexicon.nouns or "-" in word else _forms(line, verb)
    return Cue(word, Stance.ASSERTED, use, forms) if forms else None


def _forms(line: Line, verb: int) -> frozenset[str]:
    """The forms that an unknown word can be as a verb; empty for what is none."""
    word, tag, previous = line.words[verb], line.tags[verb], line.tags[verb - 1] if verb else ""
    if tag == "e":
        return frozenset({PAST, PARTICIPLE})
    if tag == "g":
        return frozenset({ING}) if previous == "," else frozenset()
    if tag == "v" and not word.endswith("s"):
        return frozenset({PAST})
    third = tag in "wv" and word.endswith("s") and not word.endswith("ss") and word not in line.speakers
    quoted = previous == "," and line.tags[verb - 2] == "”"
    beside = quoted or previous in "no”" or line.words[verb - 1] in line.speakers
    return frozenset({THIRD}) if third and beside and line.words[verb - 1] not in line.adjectives else frozenset()


def _speech(line: Line, closing: int) -> bool:
    """Whether the quotation that ends at ``closing`` opens its sentence, or an earlier one, and is more than a name."""
    if not direct_quote(line, closing):
        return False
    opening = line.mates.get(closing, 0)
    if closing - opening <= NAME_LENGTH and not any(tag in "va" for tag in line.tags[opening:closing]):
        return False
    return not line.tags[:opening].strip("rc,:“")


def _beside(line: Line, closing: int, lexicon: Lexicon) -> int:
    """The verb of '", sighed X' or '", X sighed' behind the quotation; 0 if there is none."""
    tags, first = line.tags, closing + 1
    if tags[first : first + 1] == ",":
        first += 1
    for k in range(first, min(first + _REACH, line.size)):
        listed = lexicon.verbs.get(line.words[k])
        if (listed is not None and listed.use & {"quote", "spoken"}) or tags[k] in "“;:sq":
            return 0
        closes = k + 1 == line.size or tags[k + 1] in _ENDS or (tags[k + 1] in "pr" and tags[k] != "w")
        if (listed is not None or _forms(line, k)) and tags[k] != "g" and (k == first or closes):
            return k
    return 0


def read_unlisted(line: Line, i: int, cue: Cue) -> Hit | None:
    """The claim of an unlisted verb at token ``i``, if its subject is somebody who can speak."""
    hit = read_verb(line, i, i + 1, cue)
    if (
        hit is None
        or hit.source is None
        or line.words[hit.source.first] in REFLEXIVES
        or hit.form == "passive"
        or is_inference(line, hit.source)
    ):
        return None
    if hit.frame.left:
        return hit
    return hit if hit.frame.name == "that" and _speaks(line, hit) else None


def read_announced(line: Line, lexicon: Lexicon) -> list[Hit]:
    """The claim of whoever does something that a colon and his words follow: 'threw the charge back: "Look at us"'."""
    tags, words = line.tags, line.words
    if line.hits or "“" not in tags:
        return []
    colon = next((k for k in range(2, len(tags) - 1) if tags[k] == ":" and tags[k + 1] == "“"), None)
    if colon is None:
        return []
    closing = line.mates.get(colon + 1)
    if closing is not None and not direct_quote(line, closing):
        return []
    for verb in range(1, colon):
        degree = verb + 1 + (words[verb + 1] in {"less", "more", "most", "no"})
        manners = ("w", "g", "e") if degree > verb + 1 else ("w", "g")  # not "was asked twice: ..."
        if words[verb] in _COPULAS and tags[degree:colon].strip("r") in manners:
            return _in_a_manner(line, verb, colon)  # "their spokesman was brisk: ..."
        forms = _forms(line, verb)
        if not forms or ING in forms or not (_told(line, verb) or THIRD in forms):
            continue
        state = before(line, verb)
        source = subject(line, state.last) if not (state.negated or state.modal or state.passive) else None
        if source is None or source.first > colon or not is_speaker(line, source):
            return []
        listed = lexicon.verbs.get(line.words[verb])
        stance = listed.stance if listed is not None else Stance.ASSERTED
        return [Hit(verb, verb + 1, line.words[verb], stance, Frame("quote", colon + 1), source, "finite")]
    return []


def _told(line: Line, verb: int) -> bool:
    """Whether the word is a verb of its own: at once behind its subject, or behind an insert."""
    return finite(line, verb, loose=True) or line.tags[verb - 1 : verb + 1] == ",e"


def _in_a_manner(line: Line, verb: int, colon: int) -> list[Hit]:
    """The claim of somebody who is said to be blunt, curt or the like before his words."""
    source = subject(line, before(line, verb).last)
    if source is None or not is_speaker(line, source):
        return []
    manner = line.words[colon - 1]
    return [Hit(verb, colon, f"be {manner}", Stance.ASSERTED, Frame("quote", colon + 1), source, "finite")]


def _speaks(line: Line, hit: Hit) -> bool:
    source = hit.source
    if source is None or is_evidence(line, source):
        return False
    last = line.words[source.last - 1]
    return is_speaker(line, source) or (last.endswith(_AGENTS) and last not in _NO_AGENTS)
