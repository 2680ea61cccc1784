"""Reporting verbs in a sentence, each in its form: finite, inverted, participle, infinitive, passive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.claims.adverbials import skip_adverbials, skip_time
from conflictnotes.extract.claims.ahead import is_clause
from conflictnotes.extract.claims.clauses import Before, before, clause_start, direct_quote, finite
from conflictnotes.extract.claims.frames import frame_after, fronted
from conflictnotes.extract.claims.glosses import SPEECH_NOUNS
from conflictnotes.extract.claims.hits import Frame, Hit
from conflictnotes.extract.claims.judging import AMBIGUOUS, agrees, fits, judged, unreal
from conflictnotes.extract.claims.lexicon import BASE, ING, PARTICIPLE, THIRD, Cue
from conflictnotes.extract.claims.participles import read_infinitive, read_participle
from conflictnotes.extract.claims.passives import by_means, read_agent, read_passive
from conflictnotes.extract.claims.phrases import Phrase, np_after
from conflictnotes.extract.claims.sharing import speaker
from conflictnotes.extract.claims.speakers import is_evidence, is_speaker, is_text
from conflictnotes.extract.claims.subjects import subject
from conflictnotes.model import Stance
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.tokens import Line

__all__ = ["read_verb"]

_SPEAKS = frozenset({"quote", "spoken"})
_LITTLE = frozenset({"little", "nothing", "naught", "more"})
_MORE = frozenset({"more", "else", "new", "further", "of", "about", "on", "in"})
_SOME = word_set("some many most several both few all another others")
_NUMBER_OF = word_set("another several some many most few")
_NO_ADJECTIVES = word_set("said told says say insisted added argued replied")
_ADDRESSES = word_set("tell inform assure remind notify brief apprise")  # what follows is who was told
_PLAIN = frozenset({"say", "report", "write", "note", "add"})
_LISTED = 2  # commas from which on a list is seen
_HOPES = word_set("expect anticipate")
_REPORTS = word_set("reports claims estimates comments posts forecasts")
_THEY_SAY = word_set("""
    indicate suggest say show claim allege describe point put speak tell differ vary conflict contradict diverge of from
    come came about
""")
_SHOWS = word_set("show shows showed suggest suggests indicate indicates confirm confirms reveal reveals")
_GRUDGED = word_set(
    "say state confirm speculate guess estimate conclude assume note corroborate verify"
)  # "would only say that"
_WITH_OBJECT = frozenset({"noun", "speech", "figure", "as", "name", "toll"})
_FALSELY = word_set("""
    falsely baselessly wrongly wrongfully erroneously incorrectly misleadingly mendaciously dubiously spuriously
    inaccurately
""")


def read_verb(line: Line, first: int, last: int, cue: Cue) -> Hit | None:
    """The claim that the verb at tokens ``[first, last)`` makes, if it makes one."""
    state = before(line, first)
    if state.negated or _says_nothing(line, last):
        return None
    if ING in cue.forms and len(cue.forms) == 1:
        found = read_participle(line, first, last, cue, state)
    elif state.last >= 0 and line.tags[state.last] == "t" and not line.tags[state.last + 1 : first].strip("r"):
        found = read_infinitive(line, first, last, cue, state.last)
    elif state.modal and not (cue.lemma in _GRUDGED and "only" in line.words[first - 1 : last + 1]):
        return None
    elif state.passive and PARTICIPLE in cue.forms:
        found = read_passive(line, first, last, cue, state)
    elif PARTICIPLE in cue.forms and _has_agent(line, last):
        found = read_agent(line, first, last, cue, state)
    else:
        found = _finite(line, first, last, cue, state)
    if found is not None:
        found.falsely = not _FALSELY.isdisjoint(line.words[max(0, state.last + 1) : first])
        if found.falsely and found.stance is Stance.ASSERTED and found.frame.name == "as":
            found.stance = Stance.CLAIMED  # "falsely presented X as Y"
    return found


def _says_nothing(line: Line, last: int) -> bool:
    """Whether the object is "little" or "nothing" and no more: "says little", "the images alone proved nothing"."""
    if last == line.size or line.words[last] not in _LITTLE:
        return False
    return last + 1 >= line.size or line.tags[last + 1] in ",;:cs-[" or line.words[last + 1] in _MORE


def _has_agent(line: Line, last: int) -> bool:
    """Whether an agent follows a participle, at once or behind a date: "the 600 claimed on May 1 by the army"."""
    if last == line.size or line.words[last] == "that":
        return False
    k = skip_time(line, last)
    return k < line.size and line.words[k] == "by" and not by_means(line, k)


def _is_noun(line: Line, first: int, last: int) -> bool:
    """Whether a form that may be a noun is one: "denied | reports that", "social media reports showed"."""
    word = line.words[first]
    if last < line.size and word in _REPORTS and line.words[last] in _THEY_SAY:
        return True  # "Initial reports indicate"
    object_ = line.hits and line.hits[-1].last == first and not word.endswith("ed")
    if object_ and (word in AMBIGUOUS or word.startswith("rumo")):
        return True
    if first > 1 and line.tags[first - 1] == "n" and line.words[first - 2] == "which":
        return line.words[first - 1] in line.adjectives  # "which Russian claims would", "which Chad estimates could"
    return last < line.size and word in AMBIGUOUS and finite(line, last, loose=True)


def _finite(line: Line, first: int, last: int, cue: Cue, state: Before) -> Hit | None:
    if _is_noun(line, first, last):
        return None
    if _modifies(line, first, last, cue, state):
        return None
    inverted = _inverted(line, first, last, cue)
    if inverted:
        return inverted
    source, carried = speaker(line, first, state)
    if source is not None and (_recorded(line, last, cue, source) or _is_accused(line, last, cue, source)):
        return None
    had = line.words[last : last + 2] in (["to", "have"], ["to", "be"])  # "the clan claims to have held it"
    if (
        source is None
        or unreal(line, source)
        or _only_topic(line, last, cue, source)
        or not (had or agrees(line, cue, source, state))
    ):
        return None
    listed = carried and _noun_in_list(line, first, cue, source)
    frame = None if listed else _frame(line, last, cue, source)
    frame = _relative_frame(line, last, cue, source) or _resumed(line, last, source, frame)
    dated = skip_time(line, last)
    closes = dated > last and (dated >= line.size or line.tags[dated] in ",;-[")  # ", which Chad denied on Monday"
    if (
        (frame is None or frame.left or closes)
        and line.hits
        and "spoken" not in cue.use
        and _echoes(line, source, dated if closes else last)
    ):
        frame = Frame("echo", dated if closes else first)
    if frame is not None and frame.name == "to" and cue.lemma in _HOPES and not _governed(line, source):
        return None  # "expects to publish it", not "a push that Kyiv expects to fail"
    if frame is None or (frame.name == "noun" and PARTICIPLE in cue.forms and _numbered(line, first)):
        return None
    if frame.left and source.clause and line.words[source.clause - 1] == "as":
        frame = _as_said(line, source.clause - 1, last) or frame
    hit = Hit(first, last, cue.lemma, cue.stance, frame, source, "finite", carried)
    return judged(line, hit, cue) if fits(line, hit, cue) else None


def _frame(line: Line, last: int, cue: Cue, source: Phrase) -> Frame | None:
    """What follows the verb that ends before ``last``."""
    frame = frame_after(line, last, cue) or _listing(line, last, cue, source) or _located(line, last, cue, source)
    if (frame is None or frame.left) and _opens(line, source):
        return fronted(line, last, cue) or frame
    return frame


def _opens(line: Line, source: Phrase) -> bool:
    """Whether nothing stands before ``source`` that it can have said."""
    k = source.first
    while k > 0 and line.tags[k - 1] in "cr":
        k -= 1
    if k and line.words[k - 1] == "as":
        return k == 1  # not "clashed in May, as the army reported, over a well"
    return k == 0 or line.tags[k - 1] in ";s" or any(hit.last == k for hit in line.hits)


def _recorded(line: Line, last: int, cue: Cue, source: Phrase) -> bool:
    """Whether the verb only tells when evidence was made: "imagery captured on May 8 shows"."""
    k = skip_time(line, last) if PARTICIPLE in cue.forms else last
    return last < k < line.size and line.words[k] in _SHOWS and is_evidence(line, source)


def _is_accused(line: Line, last: int, cue: Cue, source: Phrase) -> bool:
    """Whether the form is a participle behind its noun: "groups accused of an attack", not "men it accused of one"."""
    if cue.lemma != "accuse" or line.words[last : last + 1] != ["of"] or line.tags[source.first] == "o":
        return False
    return not _behind_noun(line, source) and (not source.clause or line.tags[source.clause - 1] != "q")


def _only_topic(line: Line, last: int, cue: Cue, source: Phrase) -> bool:
    """Whether only the topic is told: "officials briefed on the talks", "What he said about them should be weighed"."""
    free = line.words[: source.first][-1:] == ["what"] and line.tags[last : last + 1] == "p"
    free = free and (source.first == 1 or line.tags[source.first - 2] in ";,c")
    return free or (cue.lemma == "brief" and line.words[last : last + 1] in (["on"], ["about"]))


def _modifies(line: Line, first: int, last: int, cue: Cue, state: Before) -> bool:
    """Whether the form is an adjective or a noun: "the claimed territory", "their claims", not "some claim that"."""
    if state.last < 0:
        return False
    if line.possessive(state.last):
        return True
    if state.last != first - 1 or line.tags[first - 1] not in "dp":
        return False
    said = line.words[last : last + 1] == ["that"] or (first == 1 and BASE in cue.forms and is_clause(line, last))
    return not (said and line.words[first - 1] in _SOME) and not _stands_alone(line, first - 1)


def _stands_alone(line: Line, k: int) -> bool:
    """Whether the determiner at ``k`` is a subject by itself: "one said", "each blames", "the Syrian one claimed"."""
    opens = k == 0 or line.tags[k - 1] in ";,c“"
    if line.words[k] in _NUMBER_OF and opens:
        return _no_adjective(line, k + 1)
    if line.words[k] == "one":
        return opens or (k > 1 and line.tags[k - 2] == "d" and line.tags[k - 1] in "nw")
    if line.words[k] in {"other", "his"}:  # "the other said", "an aide of his said"
        return k > 0 and line.words[k - 1] in {"the", "of"}
    return opens and line.words[k] in {"each", "both"}


def _no_adjective(line: Line, k: int) -> bool:
    """Whether the verb at ``k`` is none of what is counted before it: "another said", not "several confirmed cases"."""
    if line.words[k] in _NO_ADJECTIVES or k + 1 >= line.size:
        return line.words[k] in _NO_ADJECTIVES
    return line.tags[k + 1] in "dso“" or (line.tags[k + 1] in "np" and line.words[k] in {"blamed", "accused", "warned"})


def _noun_in_list(line: Line, first: int, cue: Cue, source: Phrase) -> bool:
    """Whether a form in -s is a noun behind a past tense: "announced a truce, talks, and promises that"."""
    if THIRD not in cue.forms or line.tags[first - 2 : first] != ",c":
        return False
    last = next((hit for hit in reversed(line.hits) if hit.source == source), None)
    listed = last is not None and line.tags[last.last : first].count(",") > _LISTED
    return last is not None and listed and not line.words[last.first].endswith("s")


def _governed(line: Line, source: Phrase) -> bool:
    """Whether the clause of ``source`` says something of a noun before it: "a push Kyiv expects to fail"."""
    k = source.first - 1
    if line.words[source.first] == "we" or k < 0:
        return False  # "which we expect to update daily"
    return line.tags[k] in "nw)q" or (line.words[k] == "that" and line.tags[k - 1] in "nw)")


def _numbered(line: Line, first: int) -> bool:
    """Whether the word is an adjective behind a number: "57 reported deaths", not "Unit 57 reported deaths"."""
    return line.tags[first - 1] == "#" and (first == 1 or line.tags[first - 2] not in "nwy,")


def _relative_frame(line: Line, last: int, cue: Cue, source: Phrase) -> Frame | None:
    """What follows the verb of a relative clause whose pronoun is its object: "which he claimed was empty"."""
    if last < line.size and line.tags[last] in "av" and "that" in cue.use and _behind_noun(line, source):
        return Frame("bare", last)  # "a video it said had been shot in May"
    if not source.clause or line.tags[source.clause - 1] not in "qs" or last >= line.size:
        return None
    tag, pronoun = line.tags[last], line.tags[source.clause - 1] == "q"
    if source.clause == 1 and line.words[0] == "what" and line.words[last] in {"is", "was"} and last + 2 < line.size:
        told = line.words[last + 1] == "that"  # "What the army says is that", "What it disputes is the figure"
        return Frame("that", last + 2) if told else Frame("noun", last + 1)
    if line.words[last] == "as" and "as" in cue.use:
        return Frame("as", last)
    if tag in "av" and "that" in cue.use:
        return Frame("bare", last)
    if line.words[last] == "for" and "for" in cue.use:
        return Frame("for", last)
    if line.words[last] == "at" and "at" in cue.use:
        return Frame("at", last + 1)
    named = tag in ("d“ew" if line.words[source.clause - 1] == "which" else "d“") and pronoun
    named = named or (line.words[source.clause - 1] == "what" and tag in "nw#ge")  # "what it called Hamas men"
    named = named or (tag in "d“ew" and source.clause > 1 and line.tags[source.clause - 2] in "nwc")
    return Frame("name", last) if named and "name" in cue.use else None


def _behind_noun(line: Line, source: Phrase) -> bool:
    """Whether the phrase follows a noun at once, as the subject of a relative clause without its pronoun does."""
    return source.first > 0 and line.tags[source.first - 1] in "nw)" and line.tags[source.first] in "do"


def _resumed(line: Line, last: int, source: Phrase, frame: Frame | None) -> Frame | None:
    """The frame of a quote that goes on behind its cue: "“They fled,” he says, “and the goats too”"."""
    resumed = frame is not None and frame.name == "quote" and line.tags[last] == ","
    return Frame("left", last, left=True) if resumed and line.tags[: source.first].endswith("”") else frame


def _echoes(line: Line, source: Phrase, last: int) -> bool:
    """Whether the cue speaks of what was just said: ", a claim that Kyiv denied", ", which the army disputes"."""
    k = source.first - 1
    if line.tags[k] in "qs" and line.words[k] in {"which", "that"}:
        k -= 1
    if k >= 0 and line.tags[k] == "," and line.words[k + 1] == "which":
        return last >= line.size or line.tags[last] in ",;-["
    if k > 0 and line.words[k] == "something" and line.tags[k - 1] in ",-":
        return last >= line.size or line.tags[last] in ",;-r"  # ", something the army denied outright"
    return (
        k >= 2
        and line.words[k] in SPEECH_NOUNS
        and line.words[k - 1] in {"a", "an", "the"}
        and line.tags[k - 2] in ",-"
    )


def _as_said(line: Line, at: int, last: int) -> Frame | None:
    """The clause after "As the ministry said," when nothing stands before "as" at token ``at``."""
    opening = at == 0 or line.tags[at - 1] in ";c" or line.words[at - 1] in {"although", "that", "and"}
    opening = opening or (line.tags[at - 1] == "," and line.tags[at - 2] in "sc")
    k = skip_adverbials(line, last)
    if not opening or k + 1 >= line.size or line.tags[k] != ",":
        return None
    return Frame("bare", k + 1)


def _located(line: Line, last: int, cue: Cue, source: Phrase) -> Frame | None:
    """Where evidence shows something to have been: "flight data put the aircraft over the lake"."""
    seen = cue.lemma in {"put", "place"} and is_evidence(line, source) and last < line.size
    return Frame("noun", last) if seen and line.tags[last] in "dno#" else None


def _listing(line: Line, last: int, cue: Cue, source: Phrase) -> Frame | None:
    """The plain object of a document's verb: "the document identifies shortcomings"."""
    written = is_evidence(line, source) or is_text(line, source)
    if "as" not in cue.use or cue.lemma == "refer to" or not written or last >= line.size:
        return None
    if line.tags[last] not in "nwdeg#" and line.words[last] != "among":
        return None
    return Frame("noun", last)


def _inserted(line: Line, start: int, end: int) -> bool:
    """Whether the clause goes on behind ", boasts the ministry," that ends at ``end``, or begins there."""
    if line.tags[end : end + 1] != "," or end + 1 >= line.size:
        return False
    return line.tags[end + 1] in "av" or (line.tags[start] in "ps" and is_clause(line, end + 1))


def _has_own_verb(line: Line, first: int, end: int) -> bool:
    """Whether the noun phrase behind the verb at ``first`` that ends at ``end`` is the subject of another verb."""
    after = skip_adverbials(line, end)
    if after >= line.size or (line.tags[first - 1] == "”" and line.tags[after] == "e"):
        return False  # "read a note found there"
    return finite(line, after, loose=True) or line.tags[after] == "v"


def _says_itself(line: Line, beside: Phrase, cue: Cue) -> bool:
    """Whether the verb is that of the noun phrase before it: "The report, seen by the agency, says Chad armed them"."""
    speaks = bool(cue.use & _WITH_OBJECT) and is_speaker(line, beside)
    return speaks or is_text(line, beside) or is_evidence(line, beside)


def _inverted(line: Line, first: int, last: int, cue: Cue) -> Hit | None:
    """The claim of ", said the mayor": its source stands on the right and its words on the left."""
    if first == 0 or line.tags[first - 1] not in ",”-" or _SPEAKS.isdisjoint(cue.use):
        return None
    k = next((k for k in range(last, line.size) if line.tags[k] != "r"), line.size)
    phrase = np_after(line, k)
    if phrase is None or cue.lemma in _ADDRESSES or _has_own_verb(line, first, phrase[1]):
        return None
    end = phrase[1]
    closing = first - 1 if line.tags[first - 1] == "”" else first - 2
    if line.tags[closing] == "”" and first >= 2 and (closing == first - 2 or direct_quote(line, closing)):
        spoken = True
    elif line.tags[first - 1] == "”":
        return None
    else:
        start = clause_start(line, first - 1)
        spoken = any(finite(line, j, loose=True) for j in range(start, first - 1))
        named = cue.lemma in _PLAIN and line.tags[k] == "n" and line.tags[end : end + 1] == ","
        spoken = spoken or named or (cue.lemma == "say" and end >= line.size) or _inserted(line, start, end)
        if not is_speaker(line, Phrase(*phrase, first)):
            return None  # "the general, now retired, judges the line weak"
        beside = subject(line, first - 1)
        joined = beside is not None and beside.first > 0 and line.tags[beside.first - 1] in "cs"
        if beside is not None and (_says_itself(line, beside, cue) or (joined and is_speaker(line, beside))):
            return None  # "but the minister, a former officer, said Chad supplies them"
        if beside is not None and end < line.size and line.tags[end] not in ",;q-”)(rps[“g":
            spoken = False
    if "spoken" in cue.use and line.tags[closing] != "”":
        return None
    if not spoken or (end < line.size and line.tags[end] == "s" and line.words[end] == "that"):
        return None
    frame = Frame("left", k, left=True)
    return Hit(first, last, cue.lemma, cue.stance, frame, Phrase(*phrase, first), "finite", inverted=True)
