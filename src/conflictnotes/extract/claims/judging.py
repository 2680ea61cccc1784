"""Whether a subject and its verb make a claim, and of what stance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.claims.ahead import COUNTS, is_clause
from conflictnotes.extract.claims.clauses import Before, before, second_verb
from conflictnotes.extract.claims.lexicon import BASE, PARTICIPLE, PAST, THIRD, Cue
from conflictnotes.extract.claims.phrases import ROLES
from conflictnotes.extract.claims.speakers import (
    TEXTS,
    head,
    is_evidence,
    is_imagery,
    is_inference,
    is_people,
    is_plural,
    is_speaker,
    is_text,
)
from conflictnotes.model import Stance
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.hits import Hit
    from conflictnotes.extract.claims.phrases import Phrase
    from conflictnotes.extract.claims.tokens import Line

__all__ = ["AMBIGUOUS", "AUTHORS_INFERENCE", "agrees", "fits", "judged", "unreal"]

_PUBLISHES = word_set("post publish broadcast release share cable tweet message leak relay")
AMBIGUOUS = word_set("""
    text texts report reports claim claims estimate estimates statement post posts comment comments forecast rule rules
    charges judges objects
""")
_STATES_OF = word_set(
    "western eastern gulf arab member baltic northern southern central nordic border coastal littoral rival"
)
_SAID_OF_PEOPLES = word_set("say insist allege argue deny believe reject admit acknowledge concede describe")
_STATES = ("be ", "remain ", "stay ", "seem ")
_NATIVE = 2  # tokens of "the Ukrainian"
_GAP = 8  # tokens within which a relative clause ends at two verbs
_OFFICE = 24  # tokens within which the office stands that somebody is given
_THINGS = word_set("it this that these those which what there")
_NOBODY = word_set("neither no none nobody few")
_NOT_SAID = {
    "claim": word_set("life lives asylum victims prize pension benefits"),
    "deny": word_set("access entry permission visa visas passage treatment bail leave asylum food water medicine"),
    "declare": word_set("recess holiday curfew emergency mourning war ceasefire truce amnesty law moratorium strike"),
    "reiterate": word_set("call calls demand demands commitment support threat threats readiness desire appeal"),
    "admit": word_set("evidence testimony"),
    "question": word_set("suspects suspect witnesses witness prisoners detainees him her them people residents"),
}
_HURT = word_set("wounded injured casualties")
_WARDS = word_set("hospital hospitals clinic clinics ward wards doctors medics surgeons centre center facility nurses")
_OF_SPEAKERS = frozenset({"point to", "explain", "disprove"})
_SCREENS = word_set("television tv")
_BARE = frozenset({"claim", "report", "estimate"})
_ONE = word_set("the a an one another this each")
_CLOSING = frozenset({"one", "other"})
_DEATHS = word_set("wounded dead injured killed death deaths killing killings execution loss abduction fall")
AUTHORS_INFERENCE = word_set("""
    indicate suggest show demonstrate reveal prove illustrate imply confirm corroborate validate verify
    substantiate evidence depict capture display represent highlight underscore underline emphasize emphasise signal
    reflect
""")


def judged(line: Line, hit: Hit, cue: Cue) -> Hit | None:
    """The hit with the stance that evidence gives it; None where its subject cannot speak."""
    source = hit.source
    if source is None:
        return hit
    if hit.frame.name == "name" and "responsible" in cue.use:
        hit.stance = Stance.CLAIMED  # "held the army responsible for the fire"
    if is_evidence(line, source):
        if cue.lemma in {"put", "place"} and hit.frame.name == "noun":
            hit.stance = Stance.CONFIRMED  # "flight data put the aircraft over the lake"
        if "shows" in cue.use:
            hit.stance = Stance.ASSESSED if cue.lemma == "suggest" else _shown(line, source, cue)
            return hit
    elif cue.lemma == "show" and line.words[head(line, source)] in _SCREENS and hit.frame.name in {"noun", "that"}:
        return hit
    elif ("only" in cue.use and hit.frame.name != "as") or (
        cue.lemma in AUTHORS_INFERENCE and not is_speaker(line, source, cue.lemma)
    ):
        return None
    return None if is_inference(line, source) or _inferred(line, hit, source, cue) else hit


def _inferred(line: Line, hit: Hit, source: Phrase, cue: Cue) -> bool:
    """Whether the subject only lets the author conclude something, and nobody speaks."""
    if cue.lemma in _OF_SPEAKERS:  # "exit points to the town", "the raid explains the delay"
        told = is_speaker(line, source) or is_evidence(line, source) or is_text(line, source)
        return not told and line.tags[source.first] != "o"
    if cue.lemma not in AUTHORS_INFERENCE:
        return False
    if hit.first and line.words[hit.first - 1] == "which" and line.tags[hit.first - 2] == ",":
        return not is_speaker(line, source)  # "was empty, which suggests that"
    return THIRD in cue.forms and line.words[source.first : source.last] == ["it"]  # "It also indicates that"


def _shown(line: Line, source: Phrase, cue: Cue) -> Stance:
    if cue.lemma in {"reveal", "find"}:  # what a study finds is its own judgement, what imagery reveals is seen
        return Stance.CONFIRMED if is_imagery(line, source) else Stance.ASSERTED
    return Stance.CONFIRMED


def fits(line: Line, hit: Hit, cue: Cue) -> bool:
    """Whether the frame goes with this subject."""
    source = hit.source
    if source is None or (hit.first <= 4 and _is_label(line, hit.first)) or _valued(line, hit, source):
        return False
    if (is_evidence(line, source) and cue.lemma in _PUBLISHES) or _is_country(line, hit, source, cue):
        return False  # "footage posted on May 3 shows"
    if cue.lemma == "read" and not is_text(line, source):
        return False
    if cue.lemma == "suspect" and source.last - source.first == 1 and line.words[source.first] in COUNTS:
        return False  # "seven suspected members were killed"
    if source.last - source.first == 1 and line.words[source.first] in {"the", "a", "an"}:
        return False
    colon = hit.frame.name == "quote"  # "the rule was clear: nobody leaves"
    if cue.lemma.startswith(_STATES) and (
        line.words[source.first] in _THINGS or not is_speaker(line, source, "" if colon else "confirm")
    ):
        return False  # "it is clear that", "the outcome was certain"
    if "spoken" in cue.use and hit.frame.left and "”" not in line.tags[max(0, source.first - 2) : source.first]:
        return False
    if hit.frame.left:
        return _closes_clause(line, hit, cue, source)
    if cue.lemma in {"name", "confirm"} and hit.frame.name != "that" and _appoints(line, hit.frame.start):
        return False
    return hit.frame.name != "noun" or _states_fact(line, hit, cue, source)


def _valued(line: Line, hit: Hit, source: Phrase) -> bool:
    """Whether the subject is what has the value and not who puts it: "losses put at nine million dollars"."""
    if hit.frame.name != "at" or line.words[hit.last : hit.last + 1] != ["at"]:
        return False
    relative = line.tags[source.first - 1 : source.first] == "q"
    return not (relative or is_speaker(line, source) or is_evidence(line, source))


def _is_country(line: Line, hit: Hit, source: Phrase, cue: Cue) -> bool:
    """Whether "states" is a noun behind an adjective: "neighboring states were planning"."""
    end = line.words[source.last - 1]
    common = line.tags[source.last - 1] in "wge" and end not in line.speakers and end not in TEXTS
    return cue.lemma == "state" and THIRD in cue.forms and hit.frame.name == "bare" and common


def _appoints(line: Line, k: int) -> bool:
    """Whether the object at ``k`` is given an office: "named Amina Bello as envoy to the talks"."""
    at = next((j for j in range(k + 1, min(k + _OFFICE, line.size)) if line.words[j] == "as"), None)
    if at is None or line.tags[k] != "n" or any(line.possessive(j) for j in range(k, at)):
        return False
    return any(word in ROLES for word in line.words[at + 1 : at + 5])


def _closes_clause(line: Line, hit: Hit, cue: Cue, source: Phrase) -> bool:
    """Whether ", X said" with this subject is an attribution of what stands before it."""
    mate = line.mates.get(hit.last, -1) if line.tags[hit.last : hit.last + 1] == "”" else -1
    if 0 <= mate < source.first < hit.first:
        return False  # "that “intelligence confirmed” the cargo"
    if cue.lemma == "answer" and "”" not in line.tags[: hit.first]:
        return False  # "he called the names; fourteen answered"
    beside = line.tags[source.first - 1] if 0 < source.first < hit.first else ","
    if beside in "wnevapdog#" and line.words[source.first - 1] not in {"so", "as"}:
        return False  # "his aide says he confessed"
    joined = source.first < hit.first and source.first > 0 and line.tags[source.first - 1] in "cs"
    so = line.words[source.first - 1] == "so" and line.tags[source.first - 2] in ",c"  # "or so the governor says"
    if joined and line.words[source.first - 1] != "as" and not so:
        return False  # "..., and residents complained": a clause of its own
    relative = line.tags[max(0, before(line, hit.first).last)] == "q"
    relative = relative or line.words[: source.first][-2:] == ["not", "what"]  # "That is not what the villagers say"
    if cue.lemma == "state" and THIRD in cue.forms and line.tags[source.last - 1] == "w" and not is_text(line, source):
        return line.words[source.last - 1] in line.speakers  # no "proxy states"
    bare = line.tags[source.first] == "w" and source.last - source.first == 1 and source.first > 0
    unknown = bare and line.words[source.first] not in line.speakers
    return not hit.carried and not relative and not (unknown and not cue.forms & {BASE, PAST})


def _states_fact(line: Line, hit: Hit, cue: Cue, source: Phrase) -> bool:
    """Whether the object of the verb is something put forward."""
    if cue.lemma == "recall" and line.tags[hit.frame.start] == "n":
        return False  # "recalled Admiral Nour from the fleet"
    if cue.lemma == "suspect" and PAST in cue.forms:
        return False  # "suspected rebels"
    measured = "figure" in cue.use or cue.lemma in {"verify", "authenticate"}
    if cue.lemma == "document" and line.tags[hit.frame.start] == "o":
        return False  # "document them"
    given = cue.lemma == "give" and "as" in line.words[hit.frame.start : hit.frame.start + 8]  # "it gave its losses as"
    if (
        measured
        and not given
        and _DEATHS.isdisjoint(line.words[hit.frame.start + 1 : hit.frame.start + 2])
        and line.tags[source.first] == "o"
        and cue.lemma not in {"list", "enumerate", "itemize", "itemise"}
    ):
        return False  # "he had counted nine craters", "it had verified 14 videos"
    return not _unspoken(line, cue, source, hit.frame.start)


def _unspoken(line: Line, cue: Cue, source: Phrase, k: int) -> bool:
    """Whether the object shows that nothing is said: "claimed lives", "denied access", "admitted 41 patients"."""
    if cue.lemma == "admit" and is_people(line, k):
        hurt = not _HURT.isdisjoint(line.words[k : k + 3])  # an army admits its wounded, a hospital takes them in
        return (
            not hurt
            or line.words[source.first] == "it"
            or not _WARDS.isdisjoint(line.words[source.first : source.last])
        )
    if cue.lemma == "confirm" and (
        line.words[k] in {"him", "me"} or line.words[k : k + 2] in (["her", "as"], ["her", "on"])
    ):
        return True  # "the senate confirmed him by 40 votes"
    nouns = _NOT_SAID.get(cue.lemma)
    return nouns is not None and not nouns.isdisjoint(line.words[k : k + 6])


def _is_label(line: Line, first: int) -> bool:
    """Whether the cue is the noun of a label: "Unconfirmed claims:"."""
    return (
        first + 1 < line.size
        and line.tags[first + 1] == ":"
        and line.words[first] in AMBIGUOUS
        and line.words[first].endswith("s")
        and line.tags[first - 1] in "nwe"
    )


def agrees(line: Line, cue: Cue, source: Phrase, state: Before) -> bool:
    """Whether a present form stands as a verb of this subject: "sources claim", "Israel claims"."""
    which = state.last >= 0 and line.words[state.last] == "which"
    many = which and cue.lemma in AUTHORS_INFERENCE and line.words[source.last - 1].endswith("s")
    if many and THIRD in cue.forms:
        return False  # "strikes on depots, which indicates that": the author's own inference
    if THIRD in cue.forms and source.last - source.first == 1 and line.tags[source.first] == "#":
        return False  # "28 suspects were held"
    did = BASE in cue.forms and line.words[state.last + 1] in {"did", "does", "do"}  # "it did claim that"
    if cue.forms & {PAST, PARTICIPLE} or (state.last >= 0 and line.tags[state.last] == "q") or did:
        return True
    aged = line.tags[source.last - 2 : source.last] in ("p#", "n#") and cue.lemma not in {
        "state",
        "object",
    }  # "a widow of 60 says", "Battalion 9 claims"
    ends = state.last >= 0 and line.tags[state.last] in "dp#tva" and not aged
    if ends and source.last == state.last + 1 > source.first + 1 and line.words[state.last] not in _CLOSING:
        return False
    end = line.words[source.last - 1]
    if (
        cue.lemma in AMBIGUOUS
        and line.tags[source.last - 1] == "w"
        and end not in line.speakers | TEXTS
        and not end.endswith("s")
        and not (_has_clause(line, cue, source) or (is_plural(line, source) and is_speaker(line, source)))
    ):
        return False  # "submitting incorrect reports"
    if _noun_behind(line, cue, source, state):
        return False
    if cue.lemma == "state" and THIRD in cue.forms and (end in line.adjectives or end in _STATES_OF or end in COUNTS):
        return False  # "the Gulf states"
    if THIRD in cue.forms:
        noun = cue.lemma in AMBIGUOUS and line.tags[source.last - 1] == "w" and is_plural(line, source)
        return line.tags[source.last - 1] not in "va" and not noun
    if cue.lemma in _SAID_OF_PEOPLES and line.tags[source.last - 1] == "n" and line.words[source.first] == "the":
        return True  # "the Wa say"
    that = source.last == state.last + 1 and line.words[source.last + 1 : source.last + 2] == ["that"]
    named = that and line.tags[source.last - 1] == "n" and _has_clause(line, cue, source)  # "the Taliban claim that"
    return (
        named
        or state.perfect
        or state.modal
        or is_plural(line, source)
        or "a" in line.tags[state.last + 1 : source.last]
    )


def _has_clause(line: Line, cue: Cue, source: Phrase) -> bool:
    """Whether only a verb can follow a subject: "the bank estimates that ...", not "the damage reports that it had"."""
    k, before = source.last + 1, line.tags[source.first - 1 : source.first]
    if (
        not (line.words[source.first] in _ONE or line.tags[source.first] == "n")
        or (source.first and before not in ",;sc”")
        or k >= line.size
    ):
        return False
    gap = any(line.tags[at] in "ev" and line.tags[at + 1] in "aev" for at in range(k, min(k + _GAP, line.size - 1)))
    owned = any(line.possessive(at) for at in range(source.first, source.last))
    bare = cue.lemma in _BARE and not owned and is_clause(line, k)
    said = not gap and (line.words[k] == "that" or bare)  # no gap as in "reports that the army issued | were wrong"
    return said and second_verb(line, k + 1, seen=False) is None


def _noun_behind(line: Line, cue: Cue, source: Phrase, state: Before) -> bool:
    """Whether the cue is a noun: "dismissed | talk of a truce", "a strike on command | posts"."""
    if cue.lemma == "talk of":
        return state.last >= 0 and line.tags[state.last] in "ev"
    named = line.words[source.last - 1] in line.adjectives and source.last - source.first > _NATIVE
    if cue.lemma in AMBIGUOUS and THIRD in cue.forms and named:
        return True  # "even the most generous Russian claims", but "The Ukrainian claims he was beaten"
    alone = source.last - source.first == 1 and line.tags[source.first] == "w"
    return cue.lemma == "post" and THIRD in cue.forms and alone


def unreal(line: Line, source: Phrase) -> bool:
    """Whether nobody speaks: "nobody said", "if Kyiv says", "Russian claimed advances"."""
    if source.clause == source.first > 0 and line.words[source.clause - 1] in {"if", "whether"}:
        return True
    alone = source.last - source.first == 1
    bare = alone and (line.words[source.first] in line.adjectives or line.words[source.first] == "having")
    if line.tags[source.first] == "“" and source.first > 0 and line.words[source.first - 1] == "as":
        return True  # "dismissed as “nonsense” claims that"
    return bare or line.words[source.first] in _NOBODY
