"""Reporting verbs in the passive with their agent: "was confirmed by CNN"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.claims.adverbials import skip_adverbials
from conflictnotes.extract.claims.ahead import COUNTS, that_ahead
from conflictnotes.extract.claims.glosses import SPEECH_NOUNS, STATEMENTS
from conflictnotes.extract.claims.hits import Frame, Hit
from conflictnotes.extract.claims.judging import judged
from conflictnotes.extract.claims.phrases import Phrase, np_after
from conflictnotes.extract.claims.sharing import phrase_start
from conflictnotes.extract.claims.speakers import is_evidence
from conflictnotes.extract.claims.subjects import subject
from conflictnotes.model import Stance
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.clauses import Before
    from conflictnotes.extract.claims.lexicon import Cue
    from conflictnotes.extract.claims.tokens import Line

__all__ = ["by_means", "read_agent", "read_passive"]

_TRANSITIVE = frozenset({"noun", "figure", "speech", "to"})
_CERTAIN = frozenset({Stance.CONFIRMED, Stance.DENIED, Stance.CLAIMED, Stance.ACKNOWLEDGED})
_VALUE = 9  # tokens that "at" and its value take
_LOST = word_set("missing dead killed wounded injured hurt captured destroyed sunk detained overdue safe alive lost")
_PRESS = word_set("""
    press media outlets outlet newspapers newspaper reports reporting coverage television radio channels channel
    dispatches broadcasts bulletins papers communiqués statements literature propaganda
""")
_OTHERS = frozenset({"of", "for", "as", "at", "told", "cause"})
_MEANS = word_set("phone telephone email text video radio letter then now noon midnight")


def read_passive(line: Line, first: int, last: int, cue: Cue, state: Before) -> Hit | None:
    """Cases like "was confirmed by CNN"; "is believed to have left" tells of nobody who believes it."""
    k = skip_adverbials(line, last)
    if k < line.size and line.words[k] == "by":
        return read_agent(line, first, last, cue, state)
    called = _called(line, Hit(first, last, cue.lemma, cue.stance, Frame("agent", k), None, "passive"), cue, state)
    if called is not None or (cue.use & {"at", "as"} and line.words[k : k + 1] in (["at"], ["as"])):
        return called
    if cue.lemma == "blame" and line.words[k : k + 1] == ["on"]:
        return _blamed(line, Hit(first, last, cue.lemma, cue.stance, Frame("agent", k), None, "passive"), state)
    return None


def _blamed(line: Line, hit: Hit, state: Before) -> Hit | None:
    """Cases like "the raid was blamed on the militia by the governor"."""
    k = hit.frame.start
    by = next((j for j in range(k + 1, min(k + _VALUE, line.size)) if line.words[j] == "by"), None)
    phrase = np_after(line, by + 1) if by is not None else None
    theme = subject(line, state.last) if state.last >= 0 else None
    if by is None or phrase is None or theme is None:
        return None
    hit.source, hit.content = Phrase(*phrase, hit.first), (theme.first, by)
    return hit


def _called(line: Line, hit: Hit, cue: Cue, state: Before) -> Hit | None:
    """What something is put at, called or described as, by whom or in which press.

    Cases like "was put at 500 by the firm", "is called a plot by aides", "was reported missing by the navy", "had been
    described in state media as a thief", "in the local press, he was quoted as".
    """
    k = hit.frame.start
    if k >= line.size:
        return None
    if "as" in cue.use and "as" in line.words[k : k + _VALUE] and _pressed(line, hit, state):
        return hit
    lost = line.words[k] in _LOST and "noun" in cue.use
    if not (lost or ("name" in cue.use and line.tags[k] in "dw“e") or (line.words[k] in cue.use & {"at", "as"})):
        return None
    by = next((j for j in range(k + 1, min(k + _VALUE, line.size)) if line.words[j] == "by"), None)
    phrase = np_after(line, by + 1) if by is not None and not by_means(line, by) else None
    if by is None or phrase is None or any(line.tags[j] in ",;sq" for j in range(k + 1, by)):
        return None
    if line.words[k] == "at" and not any(line.tags[j] == "#" or line.words[j] in COUNTS for j in range(k, by)):
        return None
    theme = subject(line, state.last) if lost and state.last >= 0 else None
    hit.source = Phrase(*phrase, hit.first)
    hit.content = (theme.first if theme is not None else k), by  # "three men were reported missing"
    return hit


def _pressed(line: Line, hit: Hit, state: Before) -> bool:
    """Whether a press says it, named behind the verb or in front of its subject, and then ``hit`` with it."""
    k = hit.frame.start
    if line.words[k] == "in":
        found = np_after(line, k + 1)
        start = found[1] if found is not None else k
    else:
        theme = subject(line, state.last) if state.last >= 0 else None
        at = theme.first - 1 if theme is not None else -1
        low = at - 1 if at > 1 and line.tags[at] == "," else at
        while low > 0 and line.tags[low] in "nwd" and line.words[low] != "in":
            low -= 1
        found = np_after(line, low + 1) if 0 <= low < at and line.words[low] == "in" else None
        found = (found[0], min(found[1], at + 1)) if found is not None else None
        start = k
    if found is None or line.words[start : start + 1] != ["as"] or _PRESS.isdisjoint(line.words[found[0] : found[1]]):
        return False
    hit.frame, hit.source = Frame("as", start + 1), Phrase(*found, hit.first)
    return True


def by_means(line: Line, k: int) -> bool:
    """Whether "by" at ``k`` tells the means and not the speaker: "said by phone"."""
    return k + 1 < line.size and line.words[k + 1] in _MEANS and line.tags[k + 1] != "n"


def _is_statement(line: Line, theme: Phrase) -> bool:
    """Whether the phrase is a statement or a count: "a figure given by"."""
    return any(word in SPEECH_NOUNS for word in line.words[theme.first : theme.last])


def read_agent(line: Line, first: int, last: int, cue: Cue, state: Before) -> Hit | None:
    """The claim of a passive with its agent: the source stands after "by", what is claimed is the subject."""
    k = skip_adverbials(line, last)
    told = line.words[first - 1] == "as" and bool(cue.use & {"that", "told"}) and cue.stance is not Stance.ASSESSED
    if k >= line.size or line.words[k] != "by" or not (told or cue.use & (_TRANSITIVE | _OTHERS)):
        return None
    phrase = np_after(line, k + 1)
    if phrase is None:
        return None
    links = (k for k in range(phrase[0] + 1, phrase[1]) if line.words[k] in cue.use & {"of", "for"})
    end = next(links, phrase[1])
    phrase = phrase[0], end
    if told:
        return _as_told(line, first, last, cue, Phrase(*phrase, first - 1))
    if line.words[end : end + 1] == ["as"] and line.tags[end + 1 : end + 2] == "g":
        return None  # "was cited by the paper as telling": what follows is the cue
    frame = _behind_agent(line, end, cue, state)
    if frame is not None:
        return Hit(first, last, cue.lemma, cue.stance, frame, Phrase(*phrase, first), "passive")
    if not cue.use & _TRANSITIVE:
        return None
    theme = _theme(line, cue, state)
    if theme is None or not (state.passive or cue.stance in _CERTAIN or _is_statement(line, theme)):
        return None
    if not state.passive and cue.stance is Stance.CONFIRMED and is_evidence(line, theme):
        return None  # "a video verified by the paper shows": which video it is
    return judged(line, _of_theme(line, (first, last), cue, theme, Phrase(*phrase, first)), cue)


def _behind_agent(line: Line, end: int, cue: Cue, state: Before) -> Frame | None:
    """What follows the agent that ends before ``end``: "were told by the army that", "was accused by Kyiv of"."""
    if end + 1 >= line.size:
        return None
    word = line.words[end]
    if word == "that" and "told" in cue.use and state.passive:
        return Frame("that", end + 1)
    if word == "to" and "cause" in cue.use:
        return Frame("cause", end)
    if word in cue.use & {"of", "for", "as", "at"}:
        return Frame(word, end + 1 if word in {"of", "for"} else end)
    return None


def _theme(line: Line, cue: Cue, state: Before) -> Phrase | None:
    """What is confirmed or denied: the subject, a statement with its clause."""
    if state.last < 0:
        return None
    told = _told_that(line, state.last + 1) if state.passive and cue.stance in _CERTAIN else None
    if cue.lemma == "claim" and line.words[state.last] == "which" and line.tags[state.last - 1] == ",":
        return _just_named(line, state.last - 1)
    return told or subject(line, state.last)


def _just_named(line: Line, comma: int) -> Phrase | None:
    """The noun that ends before the comma of ", which was claimed by": "a raid on the port, which was ..."."""
    first = comma
    while first > 0 and line.tags[first - 1] in "nw#gdp" and line.words[first - 1] not in {"in", "at", "after", "from"}:
        first -= 1
    return Phrase(first, comma, first) if first < comma else None


def _told_that(line: Line, last: int) -> Phrase | None:
    """The statement with its clause that ends before ``last``: "the report that he had fled | was denied by"."""
    for k in range(last - 1, 0, -1):
        if line.tags[k] in ",;:“”":
            return None
        if line.words[k] == "that" and line.tags[k] == "s":
            first = phrase_start(line, k - 1)
            return Phrase(first, last, first) if line.words[k - 1] in STATEMENTS and first < k else None
    return None


def _of_theme(line: Line, at: tuple[int, int], cue: Cue, theme: Phrase, agent: Phrase) -> Hit:
    """What ``agent`` says: the ``theme``, or the clause for which "it" stands: "it was confirmed by Kyiv that"."""
    it = line.words[theme.first : theme.last] == ["it"] and "that" in cue.use
    told = that_ahead(line, agent.last) if it else None
    if told is not None:
        return Hit(*at, cue.lemma, cue.stance, Frame("that", told), agent, "passive")
    content = theme.first, theme.last
    return Hit(*at, cue.lemma, cue.stance, Frame("agent", theme.first), agent, "passive", content=content)


def _as_told(line: Line, first: int, last: int, cue: Cue, source: Phrase) -> Hit | None:
    """Cases like "As reported by the station, ..." and "..., as told by survivors"."""
    at, end = first - 1, source.last
    if at == 0 and line.tags[end : end + 1] == "," and end + 1 < line.size:
        return Hit(first, last, cue.lemma, cue.stance, Frame("bare", end + 1), source, "attribution")
    if at > 1 and line.tags[at - 1] == "," and (end >= line.size or line.tags[end] in ",;["):
        return Hit(first, last, cue.lemma, cue.stance, Frame("left", last, left=True), source, "attribution")
    return None
