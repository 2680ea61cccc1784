"""Reporting verbs without a subject of their own: "adding that", "quoted as saying", "went on to say"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.claims.clauses import Before, before, finite, time_before
from conflictnotes.extract.claims.frames import frame_after, fronted
from conflictnotes.extract.claims.hits import Frame, Hit
from conflictnotes.extract.claims.judging import AUTHORS_INFERENCE, judged
from conflictnotes.extract.claims.phrases import Phrase, np_after
from conflictnotes.extract.claims.sharing import main_speaker, speaker
from conflictnotes.extract.claims.speakers import is_evidence, is_speaker, is_text
from conflictnotes.extract.claims.subjects import subject
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.lexicon import Cue
    from conflictnotes.extract.claims.tokens import Line

__all__ = ["read_infinitive", "read_participle"]

_GOVERNS = word_set("""
    at pleased happy able proud loath reluctant slow free left ready prompt swift first last anxious
    scrambled raced felt dared
    quick keen eager careful forced compelled obliged rushed rush hastened moved hurried chose happened bound
    continue continues continued continuing went goes begin began begins appear appears appeared seem seems
    seemed used uses using took takes take taking issued released turned turns tried tries attempted sought emerged
    proceeded tend tends statement video post speech telegram interview social twitter
""")
_FARTHER = word_set("as far so on after soon later")
_ISSUES = word_set("""
    released issued published posted made broadcast aired shared uploaded recorded delivered
    distributed sent put gave wrote release issue publish post share
""")
_VOICED = word_set("of with by from")
_HEARD = word_set("""
    interview interviews video videos footage clip clips recording recordings audio message messages letter letters
    appeal testimony post posts comment comments statement statements plea words report
""")
_PASSES = _ISSUES | {"circulated", "amplified", "reposted"}  # ... and whoever passes on what others say
_VERB_LINKS = word_set("by in after before despite while besides for upon on")
_NO_LINK = word_set("of without from instead")
# After these a word in -ing is their object: "to avoid declaring war".
_GERUND_VERBS = word_set("avoid avoids consider considers resist resists risk risks stop stops mind justify")
_TURNS = word_set("took takes take taking used uses using issued released went turned turns")
# What is undertaken to put something forward, and the verbs of doing so: "held a press conference to announce that".
_VENTURES = word_set("""
    held holds gave gives called convened ran runs running conducted conducts conducting launched launches launching
    mounted mounting waged wages waging made makes making
""")
_UNDERTAKINGS = word_set("""
    campaign campaigns operation operations effort efforts pains opportunity occasion conference conferences briefing
    briefings speech address interview broadcast video statement
""")
_SEEN = word_set("see seen saw observe observed find found have provide provided offer offered produce produced")
_MEDIUM = 5  # tokens that a medium takes up
_QUOTES = word_set("quoted quotes quoting quote cited cites citing")


def read_participle(line: Line, first: int, last: int, cue: Cue, state: Before) -> Hit | None:
    """Cases like "adding that", "claiming": the subject is that of the main clause, or the document just before it."""
    if (
        first == 0
        or line.tags[first] == "w"  # a noun: "a press briefing"
        or _nominal(line, first, last)
        or cue.lemma in {"cite", "contradict", "read", "view", "see", "regard", "consider", "assume"}
    ):
        return None
    frame = frame_after(line, last, cue)
    if frame is not None and frame.left:
        frame = fronted(line, last, cue) or frame
    if frame is not None and line.words[first - 1] == "as":
        return _quoted_as(line, first, last, cue, frame)
    early = line.words[first - 1] == "before" and frame is not None and frame.name == "noun"
    if frame is None or frame.left or frame.name == "cause" or early:  # "before announcing a truce": nobody has yet
        return None
    if state.passive:  # "is claiming"
        source, carried = speaker(line, first, state)
    elif line.words[first - 1] in _NO_LINK or (
        line.tags[first - 1] == "p" and line.words[first - 1] not in _VERB_LINKS
    ):
        return None
    else:
        source = _document(line, first, cue) if line.tags[first - 1] in "nw”)#y" else _accused(line, first)
        carried = source is None
        source = source or main_speaker(line, first)
    if source is None or _unseen(line, source):
        return None
    if "toll" in cue.use and not (is_speaker(line, source) or is_evidence(line, source)):
        return None  # "two more died, raising the toll to nine"
    beside = source.last == first - 1 and line.tags[first - 1] == ","  # "the ministry, confirming a loss, said"
    plain = (frame.name == "that" or beside) and cue.lemma == "confirm" and is_speaker(line, source)
    if carried and cue.lemma in AUTHORS_INFERENCE and not plain:
        return None  # ", indicating that": the author's own conclusion
    return judged(line, Hit(first, last, cue.lemma, cue.stance, frame, source, "participle", carried), cue)


def _unseen(line: Line, source: Phrase) -> bool:
    """Whether it is evidence that nobody has: "has not seen evidence confirming this"."""
    if line.words[source.first] == "no" and is_evidence(line, source):
        return True
    low = source.first if line.words[source.first] in _SEEN else source.first - 1
    while low > 0 and line.tags[low] in "dw" and line.words[low] not in _SEEN:
        low -= 1
    return low >= 0 and line.words[low] in _SEEN and is_evidence(line, source) and before(line, low).negated


def _nominal(line: Line, first: int, last: int) -> bool:
    """Whether a word in -ing is a noun here: "with previous reporting that", "Ukrainian reporting indicated"."""
    previous = line.tags[first - 1]
    if line.words[first - 1] == "that":
        return True  # "claimed that announcing the place is a risk"
    if previous == "d" or line.possessive(first - 1) or (last < line.size and finite(line, last, loose=True)):
        return True
    if line.tags[last : last + 1] == "e" and line.words[last + 1 : last + 2] == ["that"]:
        return True  # "Syrian reporting indicated that"
    if previous == "c":  # "asked about closing the border or declaring a state of war"
        return line.tags[first - 2] != "," and not any(hit.form == "participle" for hit in line.hits)
    if line.words[first - 1] in _HEARD:
        return False  # "a series of videos claiming"
    return previous == "w" and first > 1 and (line.tags[first - 2] == "p" or line.words[first - 1] in _GERUND_VERBS)


def _document(line: Line, first: int, cue: Cue) -> Phrase | None:
    """The noun before "stating": the document itself, or who issued it."""
    spoken = _heard(line, first)
    if spoken is not None:
        return spoken
    k = first - 1
    while k > max(-1, first - 14) and not finite(line, k, loose=True) and line.words[k] not in _PASSES:
        k -= 1
    if k >= 0 and line.words[k] in _ISSUES and cue.lemma != "purport" and "shows" not in cue.use:
        state = before(line, k)
        return subject(line, state.last)
    best = _best_before(line, k, time_before(line, first - 1) + 1)
    if best is None or not (is_evidence(line, best) or is_text(line, best) or is_speaker(line, best)):
        return None
    return best


def _best_before(line: Line, k: int, high: int) -> Phrase | None:
    """The phrase that ends at ``high`` or one that governs it, down to the verb at ``k``: evidence before others."""
    best = None
    while high > k + 1:
        low = high - 1
        while low > k and (line.tags[low] in "nw#“”eg" or _inside_name(line, low)):
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
    return best


def _heard(line: Line, first: int) -> Phrase | None:
    """Who speaks in what somebody published: "posted an interview with a soldier claiming"."""
    low = first - 1
    while low > 0 and line.tags[low] in "nw":
        low -= 1
    if line.tags[low] == "d":
        low -= 1
    if low < 1 or line.words[low] not in _VOICED or line.words[low - 1] not in _HEARD:
        return None
    phrase = Phrase(low + 1, first, low + 1)
    return phrase if phrase.first < first and is_speaker(line, phrase) else None


def _inside_name(line: Line, k: int) -> bool:
    """Whether "of" at ``k`` stands inside a name: "the Directorate of Intelligence"."""
    return line.words[k] == "of" and line.tags[k - 1] == "n" and line.tags[k + 1] == "n"


def _accused(line: Line, first: int) -> Phrase | None:
    """Who is accused of saying something: "blamed the brigade for falsely reporting the capture"."""
    k = first - 1
    while k > 0 and line.tags[k] == "r":
        k -= 1
    if line.words[k] not in {"of", "for"} or not line.hits or line.hits[-1].lemma not in {"accuse", "blame"}:
        return None
    named = np_after(line, line.hits[-1].last)
    return Phrase(named[0], min(named[1], k), first) if named else None


def _quoted_as(line: Line, first: int, last: int, cue: Cue, frame: Frame) -> Hit | None:
    """Cases like "quoted the minister as saying": who is quoted speaks, who quotes relays."""
    if line.words[first - 3 : first - 1] == ["on", "record"]:  # "is on record as saying"
        source = subject(line, before(line, first - 3).last)
        return None if source is None else Hit(first, last, cue.lemma, cue.stance, frame, source, "finite")
    verb = next((k for k in range(first - 2, max(-1, first - 24), -1) if line.words[k] in _QUOTES), None)
    if verb is None and line.words[first - 2] == "reported" and before(line, first - 2).passive:
        verb = first - 2  # "is reported as saying"
    if verb is None:
        return None
    state = before(line, verb)
    if state.passive:
        source = subject(line, state.last)
        by = next((k for k in (verb + 1, last) if line.words[k : k + 1] == ["by"]), None)
        agent = np_after(line, by + 1) if by is not None else None
        relay = (Phrase(*agent, verb),) if agent else ()
    else:
        spoken = np_after(line, verb + 1)
        source = Phrase(*spoken, verb) if spoken else None
        quoting = speaker(line, verb, state, alone=True)[0]
        relay = (quoting,) if quoting else ()
    if source is None or (frame.left and line.tags[:verb].find("”") < 0):
        return None  # nothing is quoted but "“We hold it,” the radio quoted the mayor as saying"
    return Hit(first, last, cue.lemma, cue.stance, frame, source, "finite", relay=relay)


def _behind_medium(line: Line, k: int) -> int:
    """The verb behind the medium that ends at ``k``: "took to X to say", "used a television address to claim"."""
    low = k
    verbs = _TURNS | _VENTURES if line.words[k] in _UNDERTAKINGS else _TURNS
    while low > max(0, k - _MEDIUM) and line.tags[low] in "nwdyt" and line.words[low] not in verbs:
        low -= 1
    return low if low >= 0 and line.words[low] in verbs else k


def read_infinitive(line: Line, first: int, last: int, cue: Cue, to: int) -> Hit | None:
    """Cases like "went on to say that" with its "to": only after verbs that let it happen."""
    governing = to - 1
    while governing >= 0 and (line.tags[governing] == "r" or line.words[governing] in _FARTHER):
        governing -= 1  # "went so far as to say", "went on to say", "emerged soon after to say"
    governing = _behind_medium(line, governing)
    if line.words[governing] == "pains" and line.words[governing - 1] == "at":
        governing -= 1
    if governing < 0 or line.words[governing] not in _GOVERNS | _VENTURES:
        return None
    frame = frame_after(line, last, cue)
    if frame is None or frame.left:
        return None
    if frame.name == "noun" and line.words[governing] in _TURNS | _VENTURES and line.tags[frame.start] != "o":
        return None  # "used drones to deny the rebels the road"
    state = before(line, governing)
    if state.negated or state.modal:
        return None
    if line.tags[governing] == "g" and not state.passive:  # not "has been running a campaign to assert"
        source, carried = main_speaker(line, governing), True
    else:
        source, carried = speaker(line, governing, state)
    if source is None:
        return None
    return judged(line, Hit(first, last, cue.lemma, cue.stance, frame, source, "finite", carried), cue)
