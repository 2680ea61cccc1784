"""What else follows a proposition in its sentence: another cue, another speaker, the next predicate of the subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.claims.clauses import finite, plural_verb
from conflictnotes.extract.claims.glosses import resumes
from conflictnotes.extract.claims.places import CONTRASTS, INSERT, SUBJECT, Place
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.hits import Hit
    from conflictnotes.extract.claims.tokens import Line

__all__ = [
    "FRONTED",
    "echoed",
    "main_clause",
    "main_verb",
    "next_cue",
    "next_participle",
    "next_speaker",
    "outer_clause",
    "own_predicate",
    "reaction",
    "relative_over",
]

FRONTED = word_set("while although though after when as whereas since because before if")
# What a subject does besides reporting: its own next predicate, not a part of what it said.
_REACTIONS = word_set("""
praised criticized criticised condemned urged vowed thanked welcomed complained lauded applauded lamented expressed
called congratulated hailed pledged denounced appealed posted published shared released amplified circulated
quoted cited
""")
_SHARED = word_set("posted published shared released circulated uploaded broadcast praised thanked urged")
_PROMISED = word_set("promised pledged vowed offered refused declined threatened demanded requested")
_GOES_ON = word_set("continue continues continued goes go went")
_SHORT = 4  # tokens before a noun with which a sentence opens
_OBJECTS = frozenset({"noun", "as", "name", "at", "cause", "for", "of"})
_LINKING = frozenset({"with", "after", "before", "when", "as", "where"})


def next_cue(at: Place) -> bool:
    """Another cue of the same subject, or an attribution, follows."""
    comma = at.line.tags[at.k] == ","
    start = at.hit.frame.start
    follows = _continued(at)
    for other in at.later:
        if other.first not in (at.j, follows):
            continue
        inner = other.source is not None and start <= other.source.first < at.k
        if not inner and (other.carried or other.form == "attribution" or comma):
            return True
    return False


def _continued(at: Place) -> int:
    """The verb behind "continues to" or "went on to" here: "said that it was lost and continues to hope that"."""
    line, k = at.line, at.j
    if line.words[k] not in _GOES_ON:
        return k
    k += 1 + (line.words[k + 1 : k + 2] == ["on"])
    if line.tags[k : k + 1] != "t":
        return at.j
    while line.tags[k + 1 : k + 2] == "r":
        k += 1
    return k + 1


def next_speaker(at: Place) -> bool:
    """The clause of another speaker follows."""
    joins = at.mark or at.line.words[at.k] in CONTRASTS
    plain = at.line.tags[at.k] == "c"
    for other in at.later:
        if other.source is None or other.carried:
            continue
        if at.mark and (behind := _long_after(at)) and _opens(other, behind):
            return True
        if joins and (_opens(other, at.j) or _inserted(at, other) or (_links(at) and _opens(other, at.j + 1))):
            return True
        if plain and other.source.first == at.j and other.form in {"finite", "participle"}:
            return True
    return False


def _inserted(at: Place, other: Hit) -> bool:
    """Whether another's cue stands behind the subject that opens here: ", though the men, he said, were fed"."""
    line, mark = at.line, (other.source.first if other.source else 0) - 1
    if not other.frame.left or not at.j < mark <= at.j + SUBJECT or line.tags[other.last : other.last + 1] != ",":
        return False
    return line.tags[mark] == "," and not line.tags[at.j : mark].strip("dnwp#")


def _long_after(at: Place) -> int:
    """Where the clause begins behind ", hours after" and the like; 0 if no such words stand here."""
    line = at.line
    for k in range(at.j, min(at.j + 4, line.size)):
        if line.words[k] in {"after", "before"}:
            return k + 1 if k > at.j else 0
        if line.tags[k] not in "dw#r":
            break
    return 0


def _links(at: Place) -> bool:
    """Whether another's clause opens here: ", after X said", ", which X claims" unless what it is about goes on."""
    word = at.line.words[at.j]
    return word in _LINKING or (word == "which" and at.line.tags[at.k] == "," and not resumes(at.line, at.j))


def _opens(other: Hit, j: int) -> bool:
    if other.source is None:
        return False
    if other.frame.left:
        return other.source.first <= j + 1 <= other.source.last or other.first == j
    return j in {other.source.first, other.source.clause}


def reaction(at: Place) -> bool:
    """The subject goes on with something else than a statement: "and praised the mediators"."""
    line, j = at.line, at.j
    if _he_published(at):
        return True
    if line.tags[at.k] != "c" or line.words[j] not in _REACTIONS or at.hit.form != "finite":
        return False
    if line.words[j] == "called":
        return line.words[j + 1 : j + 2] in (["for"], ["on"], ["upon"])  # not "shot a guard and called the police"
    return j != at.k + 1 or line.tags[at.k - 1] not in "ve"  # "wrote and published a decree"


def _he_published(at: Place) -> bool:
    """Whether the subject, now a pronoun, does something else: "claimed that it sank, and he published a video"."""
    line, j = at.line, at.j
    joined = line.tags[at.k : at.k + 2] == ",c" and line.words[j] in {"he", "she", "it", "they"}
    return joined and line.words[j + 1 : j + 2] != [] and line.words[j + 1] in _SHARED


def own_predicate(at: Place) -> bool:
    """After an object the subject goes on with its next predicate: "hailed the dead and visited the graves"."""
    line = at.line
    joined = line.tags[at.k : at.k + 2] == ",c" or not CONTRASTS.isdisjoint(line.words[at.k : at.j])
    if at.hit.frame.name in _OBJECTS and joined:
        return any(finite(line, k, loose=True) for k in range(at.j, min(at.j + 12, line.size)))
    listed = line.tags[at.k] == "," and at.j == at.k + 1 and line.tags[at.j] in "ve"
    if (
        line.tags[at.k] == "c"
        and line.tags[at.k + 1] == "r"
        and line.tags[at.k - 1] == "w"
        and at.hit.frame.name == "noun"
    ):
        return False  # "cheap and hastily built flats"
    if not (line.tags[at.k] == "c" or listed) or at.hit.frame.name not in _OBJECTS or at.hit.form != "finite":
        return False
    quote = line.tags.find("“", at.hit.frame.start, at.k)
    quoted = range(quote, line.mates.get(quote, 0)) if quote >= 0 else range(0)
    inner = (k for k in range(at.hit.frame.start, at.k) if line.tags[k] in "sq" and k not in quoted)
    if any(line.words[k] not in {"as", "since"} for k in inner):
        return False
    if line.words[at.j] in _PROMISED:
        return True  # "put the damage at nine million and promised new roofs"
    return line.tags[at.j] in "va" or (line.tags[at.j] == "e" and line.tags[at.j + 1 : at.j + 2] not in ("w", "n"))


def main_verb(at: Place) -> bool:
    """The verb of the sentence follows a noun with its clause: "reports that he fled, suggest that"."""
    return at.hit.form == "noun" and at.j == at.k + 1 and at.line.tags[at.k] == "," and at.line.tags[at.j] in "va"


def relative_over(at: Place) -> bool:
    """A relative clause with its own cue ends: "which the army accuses of theft, has denied it"."""
    line, source = at.line, at.hit.source
    if line.tags[at.k] != "," or source is None or at.j != at.k + 1:
        return False
    pronoun = at.hit.first > 0 and line.tags[at.hit.first - 1] == "q"
    beside = at.hit.form == "participle" and line.tags[at.hit.first - 1] == "," and source.last == at.hit.first - 1
    if not (pronoun or beside) and (source.clause == 0 or line.tags[source.clause - 1] != "q"):
        return False
    after = line.tags[at.j + 1 : at.j + 2]
    plain = line.tags[at.j] == "e" and after in ("d", "n", "#", "o", "")
    if line.tags[at.j] == "e" and after in ("p", "t"):  # "Chad, whose pilots said that it was blind, opted for"
        plain = not any(finite(line, k, loose=True) for k in range(at.j + 2, line.size))
    return line.tags[at.j] in "av" or plain


def echoed(at: Place) -> bool:
    """Somebody else's word on what was said follows: ", which Islamabad denies"."""
    relative = at.mark and at.line.words[at.j] == "which"
    return relative and any(other.frame.name == "echo" and at.j < other.first <= at.j + INSERT for other in at.later)


def next_participle(at: Place) -> bool:
    """Another participle of the same subject follows: "claiming credit for the raid and showing trucks"."""
    return at.hit.form == "participle" and at.line.tags[at.k] == "c" and at.line.tags[at.j] == "g"


def main_clause(at: Place) -> bool:
    """The main clause follows after "While X said that ...,"."""
    line, source = at.line, at.hit.source
    start = source.clause if source is not None else at.hit.frame.start
    if at.hit.form == "noun" and line.tags[at.k] == "," and _amid(at):
        return True
    if line.tags[at.k] != "," or not 0 < start <= 3 or line.words[start - 1] not in FRONTED:
        return False
    verb = _verb_of(line, at.j)
    if verb is None or line.tags[at.j] != "w":
        return verb is not None and line.tags[at.j] in "dno"
    return not any(tag in ",sqc" for tag in line.tags[at.j : verb])  # "..., rebels hold it"


def _amid(at: Place) -> bool:
    """Whether the sentence opens with the noun behind a preposition: "Amid reports that he had fled, his men left"."""
    line, first = at.line, at.hit.source.first if at.hit.source is not None else at.hit.first
    while_ = line.words[0] in FRONTED and "," not in line.tags[:first]  # "Although nobody can check his claims of"
    opens = line.tags[0] in "pg" or line.words[0] in {"contrary", "contrasting"}
    if not while_ and (first > _SHORT or not opens or line.tags[1:first].strip("pgrdwet")):
        return False
    if at.j != at.k + 1 or line.tags[at.j] not in "dnow#":
        return False
    verb = _verb_of(line, at.j)
    return verb is not None and not any(tag in ",sqc" for tag in line.tags[at.j : verb])


def _verb_of(line: Line, first: int) -> int | None:
    """The verb of the clause whose subject opens at ``first``."""
    later = range(first + 1, min(first + INSERT, line.size))
    return next((k for k in later if finite(line, k, loose=True) or plural_verb(line, k, first)), None)


def outer_clause(at: Place) -> bool:
    """An earlier that-clause goes on behind an object: "said that Chad announced a truce and that it would hold"."""
    if at.hit.frame.name == "name" and at.line.tags[at.j - 1] == "c" and at.line.words[at.j] in {"that", "which"}:
        return True  # "a rate that he called unsustainable and that Moscow calls fiction"
    if at.line.words[at.j] != "that" or at.line.tags[at.j - 1] != "c" or at.hit.frame.name != "noun":
        return False
    return any(other.frame.name == "that" and other.first < at.hit.first for other in at.line.hits)
