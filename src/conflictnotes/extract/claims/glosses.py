"""What the author adds of his own behind a proposition: hedges, verdicts, occasions, what the speaker withheld."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.claims.clauses import finite
from conflictnotes.extract.claims.places import CONTRASTS, INSERT, SUBJECT, Place
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.hits import Hit
    from conflictnotes.extract.claims.tokens import Line

__all__ = [
    "HEDGES",
    "MODALS",
    "SPEECH_NOUNS",
    "STATEMENTS",
    "amid",
    "apposed",
    "bare_gloss",
    "behind_word",
    "cited",
    "contrasted",
    "hedged",
    "hedged_clause",
    "impersonal",
    "infers",
    "occasion",
    "remarks",
    "resumes",
    "withholds",
]

SPEECH_NOUNS = word_set("""
claim claims accusation allegation assertion report figure statement charge reference move contention account toll
number sentiment view position narrative stance version suggestion interpretation tally estimate denial insinuation
conclusion finding explanation line notion reading assurance sum total phrase remark
""")
_SPOKEN_OF = word_set("figures numbers claims allegations accusations charges tolls estimates reports")
# Estimative words, and participles with which an author draws his own conclusion from what was said.
HEDGES = word_set("""
likely unlikely possibly probably presumably perhaps apparently seemingly certainly almost highly potentially
""")
_CONCLUDES = word_set("""
suggesting indicating confirming supporting corroborating contradicting underscoring underlining highlighting
demonstrating illustrating meaning implying reflecting showing consistent refuting
""")
_INFERS = word_set(
    """
consistent suggests indicates suggest indicate supports contradicts confirms underscores highlights isw corroborates
demonstrates illustrates reflects
"""
)
_OPEN = word_set("unclear unknown unconfirmed unverified unproven doubtful questionable")
MODALS = word_set("may might likely unlikely possibly probably certainly seemingly")
_SEEMS = word_set("appear appears appeared seem seems seemed")
_EXPECTED = frozenset({"likely", "unlikely"})
_LIKELY = word_set("likely unlikely probable possible improbable certain doubtful unclear")
_WITHHELD = word_set("""
specify provide elaborate offer give say comment name disclose confirm identify explain present clarify mention publish
commented elaborated corroborate observe observed observing substantiate release share address detail verify define
reveal
""")
_PROOF = word_set("confirmation evidence proof indication corroboration")
STATEMENTS = SPEECH_NOUNS | word_set(
    "reports reporting allegations accusations rumor rumour rumors rumours speculation"
)
_OCCASIONS = word_set("interview statement speech post briefing tweet communiqué broadcast remarks press conference")
_DID = (["did"], ["does"], ["do"], ["has"], ["have"], ["had"])
_PAPERS = word_set("message letter email e-mail video note")
_MEETINGS = word_set("meeting session call conversation talk exchange")
_AGREED = word_set("agreed met discussed decided signed reached held spoke talked meet discuss agree told")
_VERDICTS = word_set("""
    admission exaggeration overstatement understatement distortion misrepresentation falsehood fabrication lie absurdity
    contradiction boast euphemism pretext fiction falsification
""")
_TURNS = word_set("escalation departure reversal shift change turnaround turn break softening hardening")
_MANNERS = word_set("rhetoric tone language wording stance messaging narrative statements remarks")
_LONG = 45  # tokens after which a search within the clause gives up


def hedged(at: Place) -> bool:
    """The author's own hedge follows a mark: ", likely to raise morale"."""
    if not at.mark or (HEDGES | _CONCLUDES).isdisjoint(at.passed[1:]):
        return False
    line, start = at.line, at.hit.frame.start
    told = any(finite(line, k, loose=True) for k in range(start, at.k)) or at.hit.frame.name not in {"that", "bare"}
    if not told:
        return False  # "that a raid on the base, 9km from town, probably destroyed a hangar"
    for k in range(at.j, min(at.j + INSERT, line.size - 1)):
        if line.tags[k] == ",":
            return line.tags[k + 1] not in "av"  # an insert: "the plane, possibly a trainer, was not"
    return True


def hedged_clause(at: Place) -> bool:
    """The author's own clause with a hedge follows: ", but Russian forces likely did not", ", which may"."""
    line, words = at.line, at.line.words
    if at.mark and words[at.j] == "which":
        return infers(line, at.j) and not resumes(line, at.j)
    if at.mark and words[at.j] == "in" and at.j + 2 < line.size and words[at.j + 1] in {"a", "an"}:
        return words[at.j + 2] in {"likely", "apparent", "probable", "possible"}
    if at.mark and words[at.j] in {"a", "an"} and not MODALS.isdisjoint(words[at.j + 1 : at.j + 6]):
        return True  # ", a loss that probably makes it ineffective"
    if words[at.j] in {"we", "isw"} and line.tags[at.j - 1] == "c":
        return True
    if CONTRASTS.isdisjoint(at.passed):
        return at.mark and words[at.j - 1] == "and" and _supposes(line, at.j)
    if words[at.j] in {"we", "isw", "others"} or not _OPEN.isdisjoint(words[at.j : at.j + 10]):
        return True
    for k in range(at.j, min(at.j + 10, line.size)):
        if line.tags[k] in ",;s":
            return False
        if _modal(line, k) or (words[k] in _SEEMS and not STATEMENTS.isdisjoint(words[at.j : k])):
            return True  # ", though the reports appear to be wrong"
    return False


def _supposes(line: Line, k: int) -> bool:
    """Whether a clause of the author's own with a hedge begins at ``k``: ", and the governor appears to hope"."""
    for j in range(k + 1, min(k + SUBJECT, line.size - 1)):
        if line.tags[j] in ",;sqpc":
            return False
        if line.words[j] in {"may", "might", "appears", "appear", "seems", "seem"}:
            return line.tags[k] in "dn" and _modal_verb(line, j)
    return False


def _modal_verb(line: Line, k: int) -> bool:
    """Whether a verb follows the modal at ``k``, or "to"."""
    return line.tags[k] != "y" and line.tags[k + 1] in "wvat"


def infers(line: Line, k: int) -> bool:
    """Whether the relative clause that opens at ``k`` judges what was said: ", which may indicate"."""
    return not (MODALS | _INFERS).isdisjoint(line.words[k + 1 : k + 5])


def resumes(line: Line, k: int) -> bool:
    """Whether the clause goes on behind the insert that opens at ``k``: "the men, who may be there, have not"."""
    for j in range(k, min(k + INSERT, line.size - 1)):
        if line.tags[j] == ",":
            return line.tags[j + 1] in "av"
    return False


def _modal(line: Line, k: int) -> bool:
    """Whether a token hedges; the month of May does not."""
    return line.words[k] in MODALS and line.tags[k] != "y"


def withholds(at: Place) -> bool:
    """What the speaker left out, or the author could not check: "but did not specify", ", though ISW cannot verify"."""
    words = at.line.words
    if at.line.tags[at.k] != "," and words[at.k] not in {"but", "and", "though", "although"}:
        return False
    if words[at.j] == "neither" and "but" in at.passed:
        return True
    if at.mark and (
        words[at.j] == "without" or (words[at.j] in {"before", "after"} and at.line.tags[at.j + 1 : at.j + 2] == "g")
    ):
        return True
    for k in range(at.j, min(at.j + 4, len(words))):
        if words[k] in {"did", "does", "do", "has", "have", "could", "would"} and words[k + 1 : k + 2] == ["not"]:
            return any(word in _WITHHELD for word in words[k + 2 : k + 6])
        if words[k] in {"has", "have", "had", "provided", "gave", "offered"} and words[k + 1 : k + 2] == ["no"]:
            return True
        if words[k] in {"is", "was"} and words[k + 1 : k + 2] == ["no"]:
            return not _PROOF.isdisjoint(words[k + 2 : k + 5])  # "but there is no visual confirmation"
        if words[k] in {"cannot", "can't", "couldn't", "didn't", "hasn't", "declined", "refused"}:
            return not _WITHHELD.isdisjoint(words[k + 1 : k + 5])
    return False


def apposed(at: Place) -> bool:
    """The author names what was said: ", a claim that", "– an accusation"."""
    if at.mark and at.line.words[at.j] in _SPOKEN_OF and at.line.words[at.j + 1 : at.j + 2] in (["that"], ["which"]):
        return True  # ", figures which the police called invented"
    something = at.mark and at.line.words[at.j] == "something"
    if something and any(other.frame.name == "echo" and at.j < other.first <= at.j + INSERT for other in at.later):
        return True
    if not at.mark or at.line.tags[at.j] != "d":
        return _of_others(at)
    if _of_others(at):
        return True
    after = at.line.words[at.j + 1 : at.j + 3]
    if not _TURNS.isdisjoint(after) and not _MANNERS.isdisjoint(at.line.words[at.j + 2 : at.j + 8]):
        return True  # ", a sharp escalation in its rhetoric"
    if after[1:] == ["of"] and after[0] in {"number", "toll", "sum", "tally", "figure", "total"}:
        return False  # "that between May and June, the number of patients rose"
    return not (SPEECH_NOUNS.isdisjoint(after) and _VERDICTS.isdisjoint(after))  # ", a bizarre admission of guilt"


def _of_others(at: Place) -> bool:
    """Whether others say something of what was said: ", something that Kyiv called", ", an offer which they mocked"."""
    line, j = at.line, at.j
    if not at.mark or (line.words[j] != "something" and line.words[j] not in {"a", "an"}):
        return False
    k = next((k for k in range(j + 1, min(j + 4, line.size)) if line.words[k] in {"that", "which"}), None)
    if k is None or line.tags[j + 1 : k].strip("w"):
        return False
    return any(
        other.source is not None and other.source.first == k + 1 and other.frame.name in {"name", "as", "echo"}
        for other in at.later
    )


def cited(at: Place) -> bool:
    """The speaker cites somebody, or the author says that this is an example."""
    words = at.line.words
    did = at.j + 1 + (at.line.tags[at.j + 1 : at.j + 2] == "o")
    if at.mark and words[at.j] == "as" and words[did : did + 1] in _DID:
        return True  # "as did the owner", "as it has done before"
    example = words[at.j] == "for" and words[at.j + 1 : at.j + 2] in (["example"], ["instance"])
    citing = words[at.j] in {"citing", "quoting", "per"} and not resumes(at.line, at.j)
    return at.mark and (citing or example)  # but "the men, citing fatigue, were sent home"


def contrasted(at: Place) -> bool:
    """What happened reportedly ends where the author sets something against it."""
    if at.hit.form != "adverb":
        return False
    if at.line.tags[at.k : at.k + 2] == ",c" and at.line.words[at.k + 1] == "and" and _own_clause(at.line, at.j):
        return True  # ", and the prosecutors opened a case"
    after = range(at.k + 1, min(at.k + 5, at.line.size))
    hedged = at.line.tags[at.k] == "c" and any(_modal(at.line, k) for k in after)
    return hedged or at.line.words[at.k] in {"but", "while"}


def _own_clause(line: Line, k: int) -> bool:
    """Whether a noun phrase and its finite verb begin at ``k`` with nothing between."""
    if line.tags[k] not in "dn":
        return False
    verb = next((j for j in range(k + 1, min(k + INSERT, line.size)) if finite(line, j)), None)
    return verb is not None and not line.tags[k:verb].strip("dnwpg#r")


def impersonal(at: Place) -> bool:
    """The author judges without naming himself: "and it is likely that", ", so prices will likely rise"."""
    if at.mark and at.line.words[at.j] == "so":
        return not _EXPECTED.isdisjoint(at.line.words[at.j + 2 : at.j + SUBJECT])
    words = at.line.words[at.j : at.j + 5]
    joined = (at.mark or at.hit.form == "adverb") and at.line.tags[at.j - 1] == "c"
    if not joined or words[:1] != ["it"] or "that" not in words[2:]:
        return False
    return words[1] in {"appears", "seems"} or (words[1] in {"is", "remains"} and not _LIKELY.isdisjoint(words[2:4]))


def bare_gloss(line: Line, k: int) -> bool:
    """The author's hedge without a mark: "shelled the town likely in order to"."""
    if line.words[k] not in MODALS or k + 1 >= line.size or line.tags[k - 1] not in "nw#y)”" or _degree(line, k - 1):
        return False
    return line.words[k + 1] in {"to", "in", "as", "due", "because", "from", "for", "by"} and any(
        finite(line, j, loose=True) for j in range(max(0, k - _LONG), k - 1)
    )


def _degree(line: Line, k: int) -> bool:
    """Whether the word at ``k`` only says how likely: "is very unlikely to"."""
    return line.words[k] in {"very", "most", "quite", "less", "more", "rather"}


def remarks(line: Line, k: int) -> bool:
    """Whether a bracket holds the author's remark: "(an accusation that ...)", "(likely the 3rd Brigade)"."""
    if line.words[k + 1] in HEDGES:
        return True
    return line.tags[k + 1] == "d" and any(word in SPEECH_NOUNS for word in line.words[k + 1 : k + 4])


def occasion(line: Line, k: int, hit: Hit) -> bool:
    """Whether the occasion of the statement begins at ``k``: "in a March 8 interview", "during his speech"."""
    told = hit.frame.name in {"that", "bare"}
    if line.words[k] not in {"in", "during"} or k + 2 >= line.size or line.tags[k + 1] != "d":
        return False
    for j in range(k + 2, min(k + 7, line.size)):
        if line.words[j] in _MEETINGS and line.words[j + 1 : j + 2] == ["with"]:
            return told and _closes(line, j)
        if line.words[j] in _OCCASIONS or (line.words[j] in _PAPERS and hit.frame.name == "noun"):
            return line.words[j + 1 : j + 2] not in (["of"], ["that"])
        if line.tags[j] not in "y#nwe,":
            return False
    return False


def _closes(line: Line, k: int) -> bool:
    """Whether the sentence ends with the meeting named at ``k``, and what was said tells of none."""
    if not _AGREED.isdisjoint(line.words[:k]):
        return False
    return not any(finite(line, j) or line.tags[j] in ";:“" for j in range(k, line.size))


def behind_word(line: Line, k: int, hit: Hit) -> bool:
    """Whether ``k`` tells where or when responsibility was claimed or a report was denied: "denied it on May 3"."""
    first = hit.frame.start
    if line.words[k] not in {"in", "through", "via", "on"}:
        return False
    if k == first + 1 and line.words[first] == "responsibility":
        return True
    if hit.frame.name != "noun":
        return False
    dated = line.words[k] == "on" and line.tags[k + 1 : k + 2] == "y"
    these = k == first + 2 and line.words[first] in {"this", "these", "those", "that"}
    return dated and these and line.words[k - 1] in STATEMENTS


def amid(line: Line, k: int) -> bool:
    """Whether other statements form the background from ``k`` on: "amid new claims"."""
    return line.words[k] == "amid" and not STATEMENTS.isdisjoint(line.words[k + 1 : k + 6])
