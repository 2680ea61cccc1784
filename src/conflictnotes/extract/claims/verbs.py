"""Reporting verbs in a sentence: finite, participle, passive, infinitive and inverted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.claims.frames import Frame, frame_after, skip_adverbials
from conflictnotes.extract.claims.glosses import SPEECH_NOUNS
from conflictnotes.extract.claims.hits import Hit
from conflictnotes.extract.claims.lexicon import BASE, ING, PARTICIPLE, PAST, THIRD
from conflictnotes.extract.claims.phrases import (
    Phrase,
    before,
    clause_start,
    direct_quote,
    finite,
    np_after,
    segments,
    subject,
)
from conflictnotes.extract.claims.phrases import (
    time_before as _time_before,
)
from conflictnotes.extract.claims.speakers import is_evidence, is_inference, is_people, is_plural, is_speaker, is_text
from conflictnotes.model import Stance
from conflictnotes.vocabulary.grammar import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.lexicon import Cue
    from conflictnotes.extract.claims.phrases import Before
    from conflictnotes.extract.claims.tokens import Line

__all__ = ["read_verb"]

_PUBLISHES = word_set("post publish broadcast release share cable tweet message")
_GOVERNS = word_set("""
    continue continues continued continuing went goes begin began begins appear appears appeared seem seems
    seemed used uses using tried tries attempted sought emerged proceeded tend tends statement video post speech
    telegram interview social twitter
""")
_FALSELY = word_set("""
    falsely baselessly wrongly wrongfully erroneously incorrectly misleadingly mendaciously dubiously spuriously
    inaccurately
""")
_ISSUES = word_set("""
    released issued published posted made circulated broadcast aired shared uploaded recorded delivered
    distributed sent put gave wrote release issue publish post share
""")
_LINKS = word_set("by in after before despite while besides for upon on")
_NO_LINK = word_set("of without from instead")
_MEANS = word_set("phone telephone email text video radio letter then now noon midnight")
_AMBIGUOUS = word_set("report reports claim claims estimate estimates statement post posts comment comments forecast")
_SUBJECT = 14  # tokens within which the verb of a following clause is looked for
_NOBODY = word_set("neither no none nobody few")
_NOT_SAID = {
    "claim": word_set("life lives asylum victims prize pension benefits"),
    "deny": word_set("access entry permission visa visas passage treatment bail leave asylum food water medicine"),
    "declare": word_set("recess holiday curfew emergency mourning war ceasefire truce amnesty law moratorium strike"),
    "question": word_set("suspects suspect witnesses witness prisoners detainees him her them people residents"),
}
_QUOTES = word_set("quoted quotes quoting quote cited cites citing")
_AUTHORS_INFERENCE = word_set("""
    indicate suggest show demonstrate reveal prove illustrate imply confirm corroborate validate verify
    substantiate evidence depict capture display highlight underscore underline emphasize emphasise signal
    reflect
""")


def read_verb(line: Line, first: int, last: int, cue: Cue) -> Hit | None:
    """The claim that the verb at tokens ``[first, last)`` makes, if it makes one."""
    state = before(line, first)
    if state.negated:
        return None
    if ING in cue.forms and len(cue.forms) == 1:
        found = _participle(line, first, last, cue, state)
    elif first and line.tags[first - 1] == "t":
        found = _infinitive(line, first, last, cue)
    elif state.modal:
        return None
    elif state.passive and PARTICIPLE in cue.forms:
        found = _passive(line, first, last, cue, state)
    elif PARTICIPLE in cue.forms and last < len(line) and line.words[last] == "by" and not _by_means(line, last):
        found = _agent(line, first, last, cue, state)
    else:
        found = _finite(line, first, last, cue, state)
    if found is not None:
        found.falsely = any(word in _FALSELY for word in line.words[max(0, state.last + 1) : first])
    return found


def _finite(line: Line, first: int, last: int, cue: Cue, state: Before) -> Hit | None:
    if last < len(line) and line.words[first] in _AMBIGUOUS and finite(line, last, loose=True):
        return None  # "social media reports showed"
    if state.last >= 0 and (line.possessive(state.last) or (state.last == first - 1 and line.tags[first - 1] in "dp")):
        return None  # an adjective or a noun: "the claimed territory", "their claims"
    inverted = _inverted(line, first, last, cue)
    if inverted:
        return inverted
    source, carried = _subject(line, first, state)
    if source is None or not _agrees(line, cue, source, state) or _unreal(line, source):
        return None
    frame = frame_after(line, last, cue) or _listing(line, last, cue, source)
    if (frame is None or frame.left) and line.hits and _echoes(line, source, last):
        frame = Frame("echo", first)
    if frame is None:
        return None
    if frame.left and source.clause and line.words[source.clause - 1] == "as":
        frame = _as_said(line, source.clause - 1, last) or frame
    hit = Hit(first, last, cue.lemma, cue.stance, frame, source, "finite", carried)
    return _judged(line, hit, cue) if _fits(line, hit, cue) else None


def _echoes(line: Line, source: Phrase, last: int) -> bool:
    """Whether the cue speaks of what was just said: ", a claim that Kyiv denied", ", which the army disputes"."""
    k = source.first - 1
    if line.tags[k] in "qs" and line.words[k] in {"which", "that"}:
        k -= 1
    if k >= 0 and line.tags[k] == "," and line.words[k + 1] == "which":
        return last >= len(line) or line.tags[last] in ",;-"
    return (
        k >= 2
        and line.words[k] in SPEECH_NOUNS
        and line.words[k - 1] in {"a", "an", "the"}
        and line.tags[k - 2] in ",-"
    )


def _unreal(line: Line, source: Phrase) -> bool:
    """Whether nobody speaks: "nobody said", "if Kyiv says", and the bare adjective of "Russian claimed advances"."""
    if source.clause == source.first > 0 and line.words[source.clause - 1] in {"if", "whether"}:
        return True
    bare = source.last - source.first == 1 and line.words[source.first] in line.adjectives
    return bare or line.words[source.first] in _NOBODY


def _as_said(line: Line, at: int, last: int) -> Frame | None:
    """The clause after "As the ministry said," when nothing stands before "as" at token ``at``."""
    opening = at == 0 or line.tags[at - 1] in ";c" or line.words[at - 1] in {"although", "that", "and"}
    opening = opening or (line.tags[at - 1] == "," and line.tags[at - 2] in "sc")
    if not opening or last >= len(line) or line.tags[last] != "," or last + 1 >= len(line):
        return None
    return Frame("bare", last + 1)


def _listing(line: Line, last: int, cue: Cue, source: Phrase) -> Frame | None:
    """The plain object of a document's verb: "the document identifies shortcomings"."""
    if "as" not in cue.use or not is_evidence(line, source) or last >= len(line) or line.tags[last] not in "nwdeg#":
        return None
    return Frame("noun", last)


def _agrees(line: Line, cue: Cue, source: Phrase, state: Before) -> bool:
    """Whether a present form stands as a verb of this subject: "sources claim", "Israel claims"."""
    if cue.forms & {PAST, PARTICIPLE} or (state.last >= 0 and line.tags[state.last] == "q"):
        return True
    if state.last >= 0 and line.tags[state.last] in "dp#tva" and source.last == state.last + 1 > source.first + 1:
        return False
    if THIRD in cue.forms:
        noun = cue.lemma in _AMBIGUOUS and line.tags[source.last - 1] == "w" and is_plural(line, source)
        return line.tags[source.last - 1] not in "va" and not noun
    return state.perfect or is_plural(line, source) or "a" in line.tags[state.last + 1 : source.last]


def _fits(line: Line, hit: Hit, cue: Cue) -> bool:
    """Whether the frame goes with this subject."""
    source, first = hit.source, hit.first
    if source is None:
        return False
    if is_evidence(line, source) and cue.lemma in _PUBLISHES:
        return False  # "footage posted on May 3 shows"
    if cue.lemma == "read" and not is_text(line, source):
        return False
    if hit.frame.left:
        relative = line.tags[max(0, before(line, first).last)] == "q"
        bare = line.tags[source.first] == "w" and source.last - source.first == 1 and source.first > 0
        unknown = bare and line.words[source.first] not in line.speakers
        return not hit.carried and not relative and not (unknown and not cue.forms & {BASE, PAST})
    if (
        cue.lemma == "suspect"
        and source.last - source.first == 1
        and hit.frame.name == "bare"
        and line.tags[first + 1] in "nw"
    ):
        return False  # "seven suspected members were killed"
    if "figure" in cue.use and hit.frame.name == "noun" and line.tags[source.first] == "o":
        return False
    if hit.frame.name == "noun" and _unspoken(line, cue, hit.frame.start):
        return False
    if (
        source.last - source.first == 1
        and line.tags[source.first] == "d"
        and line.words[source.first] in {"the", "a", "an"}
    ):
        return False
    return not (first <= 4 and _is_label(line, first))


def _unspoken(line: Line, cue: Cue, k: int) -> bool:
    """Whether the object shows that nothing is said: "claimed lives", "denied access", "admitted 41 patients"."""
    if cue.lemma == "admit" and is_people(line, k):
        return True
    nouns = _NOT_SAID.get(cue.lemma)
    return nouns is not None and not nouns.isdisjoint(line.words[k : k + 6])


def _is_label(line: Line, first: int) -> bool:
    """Whether the cue is the noun of a label: "Unconfirmed claims:"."""
    return (
        first + 1 < len(line)
        and line.tags[first + 1] == ":"
        and line.words[first].endswith("s")
        and line.tags[first - 1] in "nwe"
    )


def _judged(line: Line, hit: Hit, cue: Cue) -> Hit | None:
    """The hit with the stance that evidence gives it; None where its subject cannot speak."""
    source = hit.source
    if source is None:
        return hit
    if is_evidence(line, source):
        if "shows" in cue.use:
            hit.stance = Stance.ASSESSED if cue.lemma == "suggest" else _shown(line, source, cue)
            return hit
    elif "only" in cue.use or (cue.lemma in _AUTHORS_INFERENCE and not is_speaker(line, source, cue.lemma)):
        return None
    return None if is_inference(line, source) else hit


def _shown(line: Line, source: Phrase, cue: Cue) -> Stance:
    del line, source
    return Stance.ASSERTED if cue.lemma in {"reveal", "find"} else Stance.CONFIRMED


def _inverted(line: Line, first: int, last: int, cue: Cue) -> Hit | None:
    """The claim of ", said the mayor": its source stands on the right and its words on the left."""
    if "quote" not in cue.use or first == 0 or line.tags[first - 1] not in ",”-":
        return None
    k = last
    while k < len(line) and line.tags[k] == "r":
        k += 1
    phrase = np_after(line, k)
    if phrase is None:
        return None
    end = phrase[1]
    after = skip_adverbials(line, end)
    if after < len(line) and (finite(line, after, loose=True) or line.tags[after] == "v"):
        return None
    closing = first - 1 if line.tags[first - 1] == "”" else first - 2
    if line.tags[closing] == "”" and first >= 2 and (closing == first - 2 or direct_quote(line, closing)):
        spoken = True
    elif line.tags[first - 1] == "”":
        return None
    else:
        start = clause_start(line, first - 1)
        spoken = any(finite(line, j, loose=True) for j in range(start, first - 1))
        if subject(line, first - 1) is not None and end < len(line) and line.tags[end] not in ",;q-”)(rps[“g":
            spoken = False
    if not spoken or (end < len(line) and line.tags[end] == "s" and line.words[end] == "that"):
        return None
    frame = Frame("left", k, left=True)
    return Hit(first, last, cue.lemma, cue.stance, frame, Phrase(*phrase, first), "finite", inverted=True)


def _subject(line: Line, first: int, state: Before, *, alone: bool = False) -> tuple[Phrase | None, bool]:
    """The subject of a finite verb and whether it was carried over; ``alone`` looks no further than one verb back."""
    j, tags, words = state.last, line.tags, line.words
    if j < 0:
        return None, False
    if tags[j] == "q" and words[j] in {"who", "which"}:
        return _antecedent(line, j), False
    if words[j] == "that" and tags[j] == "s":
        return _antecedent(line, j), False
    if tags[j] == "”" and (j not in line.mates or direct_quote(line, j)):
        return None, False
    if tags[j] not in "c;":
        found = subject(line, j)
        if found is not None:
            return found, False
    return _carried(line, first, j, alone=alone), True


def _antecedent(line: Line, j: int) -> Phrase | None:
    """The noun phrase that the relative pronoun at ``j`` stands for."""
    k = _time_before(line, j - 1)
    if k > 2 and line.tags[k] == "," and line.tags[k - 1] == "r" and line.tags[k - 2] == ",":
        k = _time_before(line, k - 3)
    if k >= 0 and line.tags[k] == ",":
        k -= 1
    if k < 0 or line.tags[k] == "p":
        return None
    low = k
    while (
        (low >= 0 and line.tags[low] in "nw#d()“”")
        or (low >= 0 and line.words[low] == "of")
        or (low > 0 and line.tags[low] in "eg" and line.tags[low - 1] == "d")
    ):
        low -= 1
        if low + 1 <= k and line.tags[low + 1] == "d":
            break
    first = low + 1
    if first > k:
        return None
    # "Mr X, the agency's adviser, who": the name before the appositive speaks.
    if line.tags[first] == "d" and first >= 2 and line.tags[first - 1] == "," and line.tags[first - 2] == "n":
        low = first - 2
        while low >= 0 and line.tags[low] in "n#":
            low -= 1
        first, k = low + 1, first - 2
    return Phrase(first, k + 1, first)


def _carried(line: Line, first: int, j: int, *, alone: bool) -> Phrase | None:
    """The subject of the predicate to which "and", "but" or a comma joins this one."""
    if line.tags[j] not in "c,;":
        return None
    earlier = [
        hit
        for hit in line.hits
        if (hit.form == "finite" or (hit.form == "noun" and hit.carried))
        and hit.last <= first
        and hit.source is not None
    ]
    nearest = None if alone else _nearest(line, j, earlier[-1].last if earlier else 0)
    if earlier and (nearest is None or not _new_clause(line, nearest)):
        return earlier[-1].source
    if nearest is not None:
        return nearest
    parts = segments(line, clause_start(line, j - 1), j) if j else []
    return subject(line, parts[0][1]) if len(parts) > 1 and line.tags[parts[0][1]] == "," else None


def _nearest(line: Line, j: int, low: int) -> Phrase | None:
    """The subject of the finite verb nearest before ``j`` and after ``low``."""
    k = j - 1
    while k >= low:
        if line.tags[k] in ")”" and line.mates.get(k, k) < k:
            k = line.mates[k] - 1
            continue
        behind = line.tags[k] == "e" and k > 0 and line.tags[k - 1] == "," and subject(line, k - 1) is not None
        if behind or finite(line, k, loose=True):
            state = before(line, k)
            return _subject(line, k, state, alone=True)[0]
        k -= 1
    return None


def _new_clause(line: Line, phrase: Phrase) -> bool:
    """Whether the phrase is the subject of a main clause of its own, joined by ", but" or ", and"."""
    at = phrase.first
    return (at >= 2 and line.tags[at - 1] == "c" and line.tags[at - 2] in ",;") or (
        at >= 1 and line.tags[at - 1] == ";"
    )


def _participle(line: Line, first: int, last: int, cue: Cue, state: Before) -> Hit | None:
    """Cases like "adding that", "claiming": the subject is that of the main clause, or the document just before it."""
    if first == 0 or _nominal(line, first, last) or cue.lemma in {"cite", "contradict", "read"}:
        return None
    frame = frame_after(line, last, cue)
    if frame is None or frame.left or frame.name == "cause":
        return None
    if line.words[first - 1] == "as":
        return _quoted_as(line, first, last, cue, frame)
    if state.passive:  # "is claiming"
        source, carried = _subject(line, first, state)
    elif line.words[first - 1] in _NO_LINK or (line.tags[first - 1] == "p" and line.words[first - 1] not in _LINKS):
        return None
    else:
        source = _document(line, first, cue) if line.tags[first - 1] in "nw”)#y" else None
        carried = source is None
        source = source or _main_subject(line, first)
    if source is None:
        return None
    plain = frame.name == "that" and cue.lemma == "confirm" and is_speaker(line, source)
    if carried and cue.lemma in _AUTHORS_INFERENCE and not plain:
        return None  # ", indicating that": the author's own conclusion
    return _judged(line, Hit(first, last, cue.lemma, cue.stance, frame, source, "participle", carried), cue)


def _nominal(line: Line, first: int, last: int) -> bool:
    """Whether a word in -ing is a noun here: "with previous reporting that", "Ukrainian reporting indicated"."""
    previous = line.tags[first - 1]
    if previous == "d" or line.possessive(first - 1) or (last < len(line) and finite(line, last, loose=True)):
        return True
    if previous == "c":  # "asked about closing the border or declaring a state of war"
        return line.tags[first - 2] != "," and not any(hit.form == "participle" for hit in line.hits)
    return previous == "w" and first > 1 and line.tags[first - 2] == "p"


def _document(line: Line, first: int, cue: Cue) -> Phrase | None:
    """The noun before "stating": the document itself, or who issued it."""
    k = first - 1
    while k > max(-1, first - 14) and not finite(line, k, loose=True) and line.words[k] not in _ISSUES:
        k -= 1
    if k >= 0 and line.words[k] in _ISSUES and cue.lemma != "purport":
        state = before(line, k)
        return subject(line, state.last)
    best = None
    high = _time_before(line, first - 1) + 1
    while high > k + 1:
        low = high - 1
        while low > k and line.tags[low] in "nw#“”eg":
            low -= 1
        if low > k and line.tags[low] == "d":
            low -= 1
        phrase = Phrase(low + 1, high, low + 1)
        if phrase.first >= phrase.last:
            break
        if best is None or is_evidence(line, phrase):
            best = phrase
        if low <= k or line.tags[low] != "p":
            break
        high = low
    if best is None or not (is_evidence(line, best) or is_text(line, best) or is_speaker(line, best)):
        return None
    return best


def _quoted_as(line: Line, first: int, last: int, cue: Cue, frame: Frame) -> Hit | None:
    """Cases like "quoted the minister as saying": who is quoted speaks, who quotes relays."""
    verb = next((k for k in range(first - 2, max(-1, first - 24), -1) if line.words[k] in _QUOTES), None)
    if verb is None:
        return None
    state = before(line, verb)
    if state.passive:
        source = subject(line, state.last)
        agent = np_after(line, verb + 2) if line.words[verb + 1] == "by" else None
        relay = (Phrase(*agent, verb),) if agent else ()
    else:
        spoken = np_after(line, verb + 1)
        source = Phrase(*spoken, verb) if spoken else None
        quoting = _subject(line, verb, state, alone=True)[0]
        relay = (quoting,) if quoting else ()
    if source is None:
        return None
    return Hit(first, last, cue.lemma, cue.stance, frame, source, "finite", relay=relay)


def _main_subject(line: Line, first: int) -> Phrase | None:
    """Who speaks on in a participle after the clause: the last speaker, else the subject of the clause."""
    speakers = [hit for hit in line.hits if hit.form in {"finite", "participle"} and hit.source is not None]
    speakers = speakers or [hit for hit in line.hits if hit.form == "attribution"]
    if not speakers and (following := _following_subject(line, first)) is not None:
        return following
    nearest = _nearest(line, first - 1, speakers[-1].last if speakers else 0)
    if speakers and (nearest is None or not _new_clause(line, nearest)):
        return speakers[-1].source
    if nearest is not None:
        return nearest
    for first_part, last_part in segments(line, 0, first):
        if line.tags[first_part] not in "rpsgqy" and last_part < len(line) and line.tags[last_part] == ",":
            return subject(line, last_part)
    return None


def _following_subject(line: Line, first: int) -> Phrase | None:
    """The subject after a fronted participle: "While admitting the loss, the army denied"."""
    if any(line.tags[k] not in "rspc" for k in range(first)):
        return None
    for k in range(first + 1, len(line)):
        if line.tags[k] != ",":
            continue
        for verb in range(k + 1, min(k + _SUBJECT, len(line))):
            if finite(line, verb, loose=True):
                return subject(line, before(line, verb).last)
    return None


def _infinitive(line: Line, first: int, last: int, cue: Cue) -> Hit | None:
    """Cases like "went on to say that": only after verbs that let it happen."""
    governing = first - 2
    while governing >= 0 and (line.tags[governing] == "r" or line.words[governing] in {"as", "far", "so"}):
        governing -= 1
    if governing < 0 or line.words[governing] not in _GOVERNS:
        return None
    frame = frame_after(line, last, cue)
    if frame is None or frame.left:
        return None
    state = before(line, governing)
    if state.negated or state.modal:
        return None
    if line.tags[governing] == "g":
        source, carried = _main_subject(line, governing), True
    else:
        source, carried = _subject(line, governing, state)
    if source is None:
        return None
    return _judged(line, Hit(first, last, cue.lemma, cue.stance, frame, source, "finite", carried), cue)


def _passive(line: Line, first: int, last: int, cue: Cue, state: Before) -> Hit | None:
    """Cases like "was confirmed by CNN", "is believed to have left", "it was reported that"."""
    k = skip_adverbials(line, last)
    if k < len(line) and line.words[k] == "by":
        return _agent(line, first, last, cue, state)
    said = line.words[k : k + 1] == ["that"] and state.last >= 0 and line.words[state.last] == "it"
    if said and "that" in cue.use:
        return Hit(first, last, cue.lemma, cue.stance, Frame("that", k + 1), None, "passive")
    if k >= len(line) or cue.lemma in {
        "expect",
        "see",
        "put",
        "show",
        "find",
        "prove",
        "warn",
        "advise",
        "think",
        "tell",
        "inform",
        "suspect",
        "fear",
        "anticipate",
        "consider",
    }:
        return None
    if line.tags[k] == "t" and "that" in cue.use and k + 1 < len(line) and line.words[k + 1] in {"have", "be", "has"}:
        start = clause_start(line, state.last)
        frame = Frame("whole", start)
        return Hit(first, last, cue.lemma, cue.stance, frame, None, "passive", content=(start, len(line)))
    return None


def _by_means(line: Line, k: int) -> bool:
    """Whether "by" at ``k`` tells the means and not the speaker: "said by phone"."""
    return k + 1 < len(line) and line.words[k + 1] in _MEANS


def _is_statement(line: Line, theme: Phrase) -> bool:
    """Whether the phrase is a statement or a count: "a figure given by"."""
    return any(word in SPEECH_NOUNS for word in line.words[theme.first : theme.last])


def _agent(line: Line, first: int, last: int, cue: Cue, state: Before) -> Hit | None:
    """The claim of a passive with its agent: the source stands after "by", what is claimed is the subject."""
    k = skip_adverbials(line, last)
    if k >= len(line) or line.words[k] != "by" or not cue.use & {"noun", "figure", "speech", "to"}:
        return None
    phrase = np_after(line, k + 1)
    if phrase is None:
        return None
    theme = subject(line, state.last) if state.last >= 0 else None
    if theme is None or not (state.passive or cue.stance is not Stance.ASSERTED or _is_statement(line, theme)):
        return None
    frame = Frame("agent", theme.first)
    hit = Hit(
        first, last, cue.lemma, cue.stance, frame, Phrase(*phrase, first), "passive", content=(theme.first, theme.last)
    )
    return _judged(line, hit, cue)
