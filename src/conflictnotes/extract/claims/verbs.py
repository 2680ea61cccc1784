"""Reporting verbs in a sentence: finite, participle, passive, infinitive and inverted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.claims.frames import Frame, frame_after, skip_adverbials
from conflictnotes.extract.claims.hits import Hit
from conflictnotes.extract.claims.lexicon import BASE, ING, PARTICIPLE, PAST, THIRD
from conflictnotes.extract.claims.phrases import (
    Phrase,
    before,
    clause_start,
    direct_quote,
    finite,
    np_after,
    subject,
)
from conflictnotes.extract.claims.speakers import is_evidence, is_inference, is_speaker
from conflictnotes.model import Stance

if TYPE_CHECKING:
    from conflictnotes.extract.claims.lexicon import Cue
    from conflictnotes.extract.claims.phrases import Before
    from conflictnotes.extract.claims.tokens import Line

__all__ = ["read_verb"]

_PLURALS = frozenset("people media police military personnel press they we i you who forces authorities staff".split())
_GOVERNS = frozenset(
    """
    continue continues continued continuing went goes begin began begins appear appears appeared seem seems seemed
    used uses using tried tries attempted sought emerged proceeded tend tends statement video post speech telegram
    interview social twitter
    """.split()  # fmt: skip
)
_FALSELY = frozenset(
    "falsely baselessly wrongly wrongfully erroneously incorrectly misleadingly mendaciously dubiously spuriously inaccurately".split()
)
_ISSUES = frozenset(
    """
    released issued published posted made circulated broadcast aired shared uploaded recorded delivered distributed sent
    put gave wrote release issue publish post share
    """.split()  # fmt: skip
)
_AUTHORS_INFERENCE = frozenset("indicate suggest show demonstrate reveal prove illustrate imply confirm corroborate validate verify substantiate evidence depict capture display highlight underscore underline emphasize emphasise signal reflect".split())


def read_verb(line: Line, first: int, last: int, cue: Cue, hits: list[Hit]) -> Hit | None:
    """The claim that the verb at tokens ``[first, last)`` makes, if it makes one; ``hits`` are those before it."""
    state = before(line, first)
    if state.negated:
        return None
    if ING in cue.forms and len(cue.forms) == 1:
        found = _participle(line, first, last, cue, state, hits)
    elif first and line.tags[first - 1] == "t":
        found = _infinitive(line, first, last, cue, hits)
    elif state.modal:
        return None
    elif state.passive and PARTICIPLE in cue.forms:
        found = _passive(line, first, last, cue, state)
    elif PARTICIPLE in cue.forms and last < len(line) and line.words[last] == "by":
        found = _agent(line, first, last, cue, state)
    else:
        found = _finite(line, first, last, cue, state, hits)
    if found is not None:
        found.falsely = any(word in _FALSELY for word in line.words[max(0, state.index + 1) : first])
    return found


def _finite(line: Line, first: int, last: int, cue: Cue, state: Before, hits: list[Hit]) -> Hit | None:
    if not cue.forms & {PAST, PARTICIPLE} and not _agrees(line, first, cue, state):
        return None
    inverted = _inverted(line, first, last, cue)
    if inverted:
        return inverted
    frame = frame_after(line, last, cue)
    if frame is None:
        return None
    source, carried = _subject(line, first, state, hits)
    if source is None or (frame.left and carried):
        return None
    return _judged(line, Hit(first, last, cue.lemma, cue.stance, frame, source, "finite", carried), cue)


def _judged(line: Line, hit: Hit, cue: Cue) -> Hit | None:
    """The hit with the stance that evidence gives it; None where its subject cannot speak."""
    source = hit.source
    if source is None:
        return hit
    if is_evidence(line, source):
        if "shows" in cue.use:
            hit.stance = Stance.ASSESSED if cue.lemma == "suggest" else _shown(line, source, cue)
            return hit
    elif "only" in cue.use or (cue.lemma in _AUTHORS_INFERENCE and not is_speaker(line, source)):
        return None
    return None if is_inference(line, source) else hit


def _shown(line: Line, source: Phrase, cue: Cue) -> Stance:
    del line, source
    return Stance.ASSERTED if cue.lemma in {"reveal", "find"} else Stance.CONFIRMED


def _agrees(line: Line, first: int, cue: Cue, state: Before) -> bool:
    """Whether a present form stands as a verb: "sources claim", "Israel claims", and not "the claim", "their claims"."""
    if state.index < 0:
        return False
    tag, word = line.tags[state.index], line.words[state.index]
    if state.index == first - 1 and (tag in "dp#t" or line.possessive(state.index)):
        return False
    if tag in "vae" and not (tag == "e" and word in _PLURALS):
        return tag == "a" and False
    if THIRD in cue.forms:
        return tag in "nwcoq,)”#g" or word == "that"
    plural = word in _PLURALS or (word.endswith("s") and not word.endswith(("ss", "'s", "’s"))) or tag in "cq,)”" or word in {"who", "that"}
    joined = "and" in line.words[max(0, state.index - 4) : state.index]
    return plural or joined


def _inverted(line: Line, first: int, last: int, cue: Cue) -> Hit | None:
    """The claim of ", said the mayor" and '," says Col. A, an army spokeswoman': source on the right, words on the left."""
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
    if line.tags[first - 1] == "”" or (line.tags[first - 1] == "," and line.tags[first - 2] == "”"):
        spoken = True
    else:
        start = clause_start(line, first - 1)
        spoken = any(finite(line, j, loose=True) for j in range(start, first - 1))
        if subject(line, first - 1) is not None and end < len(line) and line.tags[end] not in ",;q-”)(rps[“g":
            spoken = False
    if not spoken or (end < len(line) and line.tags[end] == "s" and line.words[end] == "that"):
        return None
    frame = Frame("left", k, left=True)
    return Hit(first, last, cue.lemma, cue.stance, frame, Phrase(*phrase, first), "finite", inverted=True)


def _subject(line: Line, first: int, state: Before, hits: list[Hit]) -> tuple[Phrase | None, bool]:
    """The subject of a finite verb and whether it was carried over from an earlier one."""
    j, tags, words = state.index, line.tags, line.words
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
    return _carried(line, first, j, hits), True


def _antecedent(line: Line, j: int) -> Phrase | None:
    """The noun phrase that the relative pronoun at ``j`` stands for."""
    k = j - 1
    if k >= 0 and line.tags[k] == ",":
        k -= 1
    if k < 0 or line.tags[k] == "p":
        return None
    low = k
    while low >= 0 and line.tags[low] in "nw#d()“”" or (low >= 0 and line.words[low] in {"of"}) or (low > 0 and line.tags[low] in "eg" and line.tags[low - 1] in "d"):
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


def _carried(line: Line, first: int, j: int, hits: list[Hit]) -> Phrase | None:
    """The subject of the predicate to which "and", "but" or a comma joins this one."""
    earlier = [hit for hit in hits if hit.form in {"finite", "passive"} and hit.last <= first and not hit.frame.left]
    if earlier:
        return earlier[-1].source
    start = clause_start(line, j - 1) if j > 0 else 0
    for k in range(start, j):
        if line.tags[k] == "q":
            continue
        if finite(line, k, loose=True):
            state = before(line, k)
            return subject(line, state.index)
    return None


def _participle(line: Line, first: int, last: int, cue: Cue, state: Before, hits: list[Hit]) -> Hit | None:
    """"adding that", "claiming": the subject is that of the main clause, or the document just before it."""
    if first == 0 or (line.tags[first - 1] in "d") or line.possessive(first - 1):
        return None
    frame = frame_after(line, last, cue)
    if frame is None or frame.left:
        return None
    previous, word = line.tags[first - 1], line.words[first - 1]
    if state.passive:  # "is claiming"
        source, carried = _subject(line, first, state, hits)
    elif previous == "p" and word not in {"by", "in", "after", "before", "despite", "while", "besides", "for", "upon", "on"}:
        return None
    elif word in {"of", "without", "from", "instead"}:
        return None
    elif previous in "nw”)#" and (document := _document(line, first)) is not None:
        source, carried = document, False
    else:
        source, carried = _main_subject(line, first, hits), True
    if source is None:
        return None
    if carried and cue.lemma in _AUTHORS_INFERENCE and (frame.name != "that" or cue.lemma != "confirm" or not is_speaker(line, source)):
        return None
    return _judged(line, Hit(first, last, cue.lemma, cue.stance, frame, source, "participle", carried), cue)


def _document(line: Line, first: int) -> Phrase | None:
    """The noun before "stating": the document itself, or who issued it."""
    verb = None
    for k in range(first - 1, max(-1, first - 12), -1):
        if finite(line, k, loose=True) or line.words[k] in _ISSUES:
            verb = k
            break
    if verb is not None and line.words[verb] in _ISSUES:
        return None
    low = first - 1
    while low >= 0 and line.tags[low] in "nw#“”":
        low -= 1
    if low >= 0 and line.tags[low] == "d":
        low -= 1
    return Phrase(low + 1, first, low + 1) if low + 1 < first else None


def _main_subject(line: Line, first: int, hits: list[Hit]) -> Phrase | None:
    """Who speaks on in a participle after the clause: the last speaker, else the subject of the clause."""
    if hits:
        speakers = [hit for hit in hits if hit.form != "adverb" and hit.source is not None]
        if speakers:
            if speakers[-1].form == "noun" and len(speakers) > 1:
                return speakers[-2].source
            return speakers[-1].source
    for k in range(first):
        if line.tags[k] in "(“" and line.mates.get(k, -1) > first:
            return None
        if finite(line, k, loose=True):
            return subject(line, before(line, k).index)
    return None


def _infinitive(line: Line, first: int, last: int, cue: Cue, hits: list[Hit]) -> Hit | None:
    """"went on to say that": only after verbs that let it happen."""
    governing = first - 2
    while governing >= 0 and line.tags[governing] == "r":
        governing -= 1
    if governing < 0 or line.words[governing] not in _GOVERNS:
        return None
    frame = frame_after(line, last, cue)
    if frame is None or frame.left:
        return None
    state = before(line, governing)
    if state.negated or state.modal:
        return None
    source, carried = _subject(line, governing, state, hits)
    if source is None:
        return None
    return _judged(line, Hit(first, last, cue.lemma, cue.stance, frame, source, "finite", carried), cue)


def _passive(line: Line, first: int, last: int, cue: Cue, state: Before) -> Hit | None:
    """"was confirmed by CNN", "is believed to have left", "it was reported that"."""
    k = skip_adverbials(line, last)
    if k < len(line) and line.words[k] == "by":
        return _agent(line, first, last, cue, state)
    if k >= len(line) or cue.lemma in {"expect", "see", "put", "show", "find", "prove", "warn", "advise", "think", "tell", "inform", "suspect", "fear", "anticipate", "consider"}:
        return None
    if line.tags[k] == "t" and "that" in cue.use and k + 1 < len(line) and line.words[k + 1] in {"have", "be", "has"}:
        start = clause_start(line, state.index)
        frame = Frame("whole", start)
        return Hit(first, last, cue.lemma, cue.stance, frame, None, "passive", content=(start, len(line)))
    if line.words[k] == "that" and "that" in cue.use and state.index >= 0 and line.words[state.index] == "it":
        return Hit(first, last, cue.lemma, cue.stance, Frame("that", k + 1), None, "passive")
    return None


def _agent(line: Line, first: int, last: int, cue: Cue, state: Before) -> Hit | None:
    """The claim of a passive with its agent: the source stands after "by", what is claimed is the subject."""
    k = skip_adverbials(line, last)
    if k >= len(line) or line.words[k] != "by" or not cue.use & {"that", "noun", "figure", "speech", "as"}:
        return None
    phrase = np_after(line, k + 1)
    if phrase is None:
        return None
    theme = subject(line, state.index) if state.index >= 0 else None
    if theme is None:
        return None
    frame = Frame("agent", theme.first)
    hit = Hit(first, last, cue.lemma, cue.stance, frame, Phrase(*phrase, first), "passive", content=(theme.first, theme.last))
    return _judged(line, hit, cue)
