"""The frames of a noun phrase behind a verb: the subject of a clause, an object and what is said of it, a fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.claims.adverbials import FOCUS
from conflictnotes.extract.claims.ahead import COUNTS, is_clause, is_quantity, number_ahead, within
from conflictnotes.extract.claims.clauses import finite, object_phrase
from conflictnotes.extract.claims.hits import Frame
from conflictnotes.model import Stance
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.lexicon import Cue
    from conflictnotes.extract.claims.tokens import Line

__all__ = ["SPEECH", "TOLLS", "object_frame", "pronoun_alone"]

SPEECH = word_set("""
    talk claim claims allegation allegations report reports accusation accusations charge charges figure figures
    statement statements suggestion suggestions notion idea contention contentions denial denials
    explanation explanations theory theories assertion assertions rumor rumors rumour rumours account accounts
    version versions reporting speculation findings finding toll tolls number numbers estimate estimates count
    counts tally date dates loss losses fall capture seizure narrative narratives responsibility involvement link links
    connection assessment conclusion conclusions characterization description criticism insinuation insinuations
""")
TOLLS = COUNTS | word_set("tally tallies count losses loss dead casualties estimate estimates")
_ADJECTIVE_ENDINGS = (
    "al", "ous", "ful", "less", "ic", "ive", "able", "ible", "ary", "false", "ature", "true", "urd", "sense",
)  # fmt: skip
_OF_THAT = frozenset({"at", "name", "as", "toll"})
_DISTANCES = word_set("km kilometers kilometres miles metres meters m")
_BEARINGS = word_set("north south east west northeast northwest southeast southwest away short deep")
_STATED = 7  # tokens up to the clause of a statement
_VALUE = 24  # tokens within which the value of a count stands
_BOUNDS = frozenset({"between", "above", "below", "around", "over", "under", "nearer"})
_MEASURES = word_set("""
    losses loss dead strength position location toll tally number numbers figure casualties total price cost value age
    count estimate estimates
""")
_TOLD = (["dead"], ["killed"], ["wounded"], ["injured"], ["missing"], ["hurt"], ["victims"], ["casualties"])
_NAMED_COUNTS = word_set("figure figures toll tolls number numbers total totals")
_SHARES = [["a", share] for share in ("third", "quarter", "fifth", "tenth")]
_SUMS = (["figure"], ["toll"], ["number"], ["sum"], ["total"])
_FEW = (["one"], ["zero"], ["none"])
_LISTS = frozenset(
    {"list", "enumerate", "itemise", "itemize", "tally", "reel off", "tick off", "rattle off", "read out"}
)
_TALLIES = word_set("tally tabulate count register log record detect")
_VAGUE = word_set("dozens hundreds thousands millions tens scores")
_NO_FRAMING = word_set("even just such well far soon long much many same")
_SUBJECTS = word_set("i he she it we they there")
_OUTCOMES = (["result"], ["consequence"])  # "sees losses as a result of"
_CHARGES = word_set("""
    treason genocide murder terrorism piracy aggression blackmail sabotage propaganda nonsense suicide revenge robbery
    looting slander theft fraud extortion treachery surrender betrayal retaliation
""")
_UNTRUTHS = word_set(
    "propaganda fiction fake fakes lies lie rumours rumors fantasy disinformation misinformation staged"
)
# "maintain positions that hold the road"
_OF_THINGS = frozenset({"maintain", "detail", "outline", "lay out", "set out", "spell out"})
_WITH_THAT = frozenset({"establish", "discover", "grant"})  # "established a campaign modelled on another"
_LINKS = frozenset({"with", "in"})
_BLAMED = ("responsible", "accountable")
_OF_ONESELF = word_set("find prove show reveal establish")
_NO_TOPIC = word_set("himself herself itself themselves ourselves a an home attention")


def object_frame(line: Line, k: int, cue: Cue) -> Frame | None:
    """A noun phrase follows: the subject of a clause, an object with its complement, or one that states a fact."""
    start = k
    while k + 1 < line.size and (line.words[k] in FOCUS or line.tags[k] == "("):
        k = line.mates.get(k, k) + 1  # "shows (burnt) lorries"
    if k >= line.size or (line.words[k].endswith(("self", "selves")) and cue.lemma in _OF_ONESELF):
        return None  # "shows (burnt)", "found themselves under fire"
    # "set that number at 300", "calls that reading a lie"
    counted = line.words[k] == "that" and cue.use & _OF_THAT and not is_clause(line, k + 1)
    if not counted and not object_phrase(line, k, line.size) and line.words[k] != "there" and not is_quantity(line, k):
        return None
    for rule in (
        _complement,
        _reported_clause,
        _fact,
        _near_clause,
        _words_of_others,
        _counted,
        _accusation,
        _infinitive_object,
    ):
        frame = rule(line, k, cue)
        if frame is not None:
            return frame if frame.start != k else frame._replace(start=start)
    return None


def _complement(line: Line, k: int, cue: Cue) -> Frame | None:
    """An object with what is said of it: "X as Y", "X to Y", "X at 500", "X for Y", "X a Y"."""
    use = cue.use
    if "as" in use and _framed(line, k, cue):
        return Frame("as", k)
    if "cause" in use and within(line, k + 1, "to") is not None:
        return Frame("cause", k)
    if "at" in use:
        return _valued(line, k)
    for link in use & _LINKS:
        return Frame("with", k) if within(line, k + 1, link, 25) is not None else None
    if "responsible" in use:
        blamed = any(within(line, k + 1, word, 16) is not None for word in _BLAMED)
        return Frame("name", k) if blamed and line.words[k] != "those" else None
    if "toll" in use:
        value = within(line, k, "to", 10)
        it = line.words[k] in {"it", "this", "that"} and value == k + 1
        tolls = value is not None and (it or not TOLLS.isdisjoint(line.words[k:value]))
        return Frame("noun", k) if tolls and value is not None and number_ahead(line, value + 1) else None
    if "for" in use:
        return Frame("for", k)
    if "name" in use and not is_clause(line, k) and _predicated(line, k):
        return Frame("name", k)
    return None


def _framed(line: Line, k: int, cue: Cue) -> bool:
    """Whether the object at ``k`` is said to be something: "the raid as a plot", not "even as he left"."""
    at = within(line, k + 1, "as")
    if at is None or line.words[at - 1] in _NO_FRAMING or at + 1 >= line.size:
        return False
    if cue.lemma == "cite" and line.tags[at + 1] == "g":
        return False  # "cited an aide as saying"
    return line.words[at + 1] not in _SUBJECTS and line.words[at + 2 : at + 3] not in _OUTCOMES


def _valued(line: Line, k: int) -> Frame | None:
    """A value behind the count at ``k``: "put losses at 500", "put losses in the low hundreds"."""
    if _apart(line, k):
        return Frame("at", k)
    value = within(line, k + 1, "at", _VALUE)
    value = _ranged(line, k) if value is None else value
    rough = within(line, k + 1, "in", _VALUE) if value is None else None
    if rough is not None:
        return Frame("at", k) if line.words[rough + 1 : rough + 2] == ["the"] and _rough(line, rough) else None
    told = line.words[value + 1 : value + 3] if value is not None else []
    counted = value is not None and (number_ahead(line, value) or told[:1] in _FEW or told in _SHARES)
    return Frame("at", k) if counted else None


def _apart(line: Line, k: int) -> bool:
    """Whether a place is given by its distance: "put the front 12 kilometres from the city"."""
    for j in range(k + 2, min(k + _VALUE, line.size - 2)):
        if line.tags[j] in ",;:sqv":
            return False
        if line.words[j + 1] in _DISTANCES and (line.tags[j] == "#" or line.words[j] in COUNTS):
            return line.tags[j + 2] == "p" or line.words[j + 2] in _BEARINGS
    return False


def _ranged(line: Line, k: int) -> int | None:
    """Where the value of a count at ``k`` stands if not behind "at": "set that number between 300 and 400"."""
    value = next((j for j in range(k + 1, min(k + _VALUE, line.size)) if line.words[j] in _BOUNDS), None)
    return None if value is None or _MEASURES.isdisjoint(line.words[k:value]) else value


def _rough(line: Line, at: int) -> bool:
    """Whether a vague count stands after "in the": "put losses in the low hundreds"."""
    return not _VAGUE.isdisjoint(line.words[at + 2 : at + 4])


def _predicated(line: Line, k: int) -> bool:
    """Whether something is said of the object at ``k``: "the report a fabrication", "it baseless", "this premature"."""
    tags, words, n = line.tags, line.words, line.size
    if tags[k] in "g“" or words[k] in _NO_TOPIC:
        return False
    if words[k] == "her" and tags[k + 1 : k + 2] == "d":
        return True  # "called her a liar"
    noun = words[k] == "that" and tags[k + 1 : k + 2] == "w" and k + 2 < n and tags[k + 2] not in ",;:cs"
    if (tags[k] == "o" or words[k] in {"this", "that"}) and k + 1 < n and tags[k + 1] in "dwn“er" and not noun:
        return True
    j = k + 1
    while j < min(n, k + 14) and tags[j] not in ",;:s":
        if (tags[j] in "d“" and tags[j - 1] in "nwg") or (tags[j] == "“" and tags[j - 1] in "ve"):
            return True
        j += 1
    said = words[j - 1].endswith(_ADJECTIVE_ENDINGS) or words[j - 1] in _CHARGES
    return tags[j - 1] == "w" and said and tags[k] in "dn"


def _reported_clause(line: Line, k: int, cue: Cue) -> Frame | None:
    """A clause without "that"; a verb that takes nothing else needs no finite verb to be seen."""
    if "bare" not in cue.use:
        return None
    only = (
        "quote" in cue.use
        and not cue.use & {"noun", "figure", "speech", "told", "as", "of"}
        and k + 2 < line.size
        and not _that_near(line, k)
    )
    stated = "noun" not in cue.use and "that" in line.words[k : k + _STATED] and _of_statement(line, k)
    return Frame("bare", k) if only or stated or is_clause(line, k) else None


def _that_near(line: Line, k: int) -> bool:
    """Whether "that" stands among the first words from ``k`` on, but not as "he regrets it and that ..."."""
    near = line.words[k : k + 7]
    return "that" in near and line.tags[k + near.index("that") - 1] != "c"


def _of_statement(line: Line, k: int) -> bool:
    """Whether a statement with its clause is the subject of a verb at ``k``: "the claim that he fled was false"."""
    that = line.words.index("that", k)
    owned = line.tags[k] == "d" or any(line.possessive(j) for j in range(k, that))
    if line.words[that - 1] not in SPEECH or not owned:
        return False
    return sum(finite(line, j) for j in range(that + 1, line.size)) > 1


def _fact(line: Line, k: int, cue: Cue) -> Frame | None:
    """An object that states a fact, but not the bare participle of "one soldier reported hurt"."""
    alone = k + 1 >= line.size and (line.tags[k] == "e" or line.words[k] in {"dead", "missing", "hurt", "wounded"})
    if line.tags[k] == "g" and "ing" in cue.use:
        return Frame("noun", k)
    return Frame("noun", k) if cue.use & {"noun", "object"} and not alone else None


def _near_clause(line: Line, k: int, cue: Cue) -> Frame | None:
    """A clause after a verb that mostly takes "that": only when its finite verb is near."""
    if "that" not in cue.use or "figure" in cue.use or line.tags[k] == "g":
        return None
    if (cue.lemma in _WITH_THAT and line.words[k] in {"a", "an"}) or (
        cue.lemma in _OF_THINGS and line.tags[k] not in "do"
    ):
        return None
    return Frame("bare", k) if is_clause(line, k, strict=True) else None


def _words_of_others(line: Line, k: int, cue: Cue) -> Frame | None:
    if "speech" not in cue.use or (cue.lemma == "stand by" and within(line, k, "that", _VALUE) is not None):
        return None  # "stands by its statement that": the statement is the cue
    spoken = any(word in SPEECH for word in line.words[k : k + 9]) or _belittled(line, k)
    return Frame("noun", k) if spoken or pronoun_alone(line, k) else None


def _belittled(line: Line, k: int) -> bool:
    """Whether the object is said to be untrue and not put out of office: "dismissed the footage as “staged”"."""
    at = within(line, k + 1, "as", 10)
    if at is None or at + 1 >= line.size:
        return False
    if line.words[at + 1] in {"a", "an"}:
        return not any(word in line.speakers for word in line.words[at + 2 : at + 6])
    if line.tags[at + 1] == "“" or line.words[at + 1] in _UNTRUTHS:
        return True
    return line.tags[at + 1] == "w" and line.words[at + 1].endswith(_ADJECTIVE_ENDINGS)


def pronoun_alone(line: Line, k: int) -> bool:
    """Whether the object is nothing but "this" or "that"."""
    if line.words[k] not in {"this", "that", "it", "both"}:
        return False
    told = line.tags[k + 1 : k + 3] in ("tn", "td")  # "confirmed it to Reuters"
    return k + 1 >= line.size or told or line.tags[k + 1] in ",;:csp-)"


def _counted(line: Line, k: int, cue: Cue) -> Frame | None:
    if cue.lemma == "give" and line.tags[k] == "#" and line.words[k + 1 : k + 2] in _TOLD:
        return Frame("noun", k)  # "gave 40 dead and 112 injured"
    if cue.lemma == "give" and (_given_as(line, k) or _measured_as(line, k)):
        return Frame("noun", k)
    if cue.lemma == "give" and not _gives_count(line, k):
        return None  # "gave fines to 40 men"
    if "sum" in cue.use and line.words[k] in {"a", "the"} and line.words[k + 1 : k + 2] in _SUMS:
        return Frame("noun", k) if number_ahead(line, k + 3) else None
    listed = cue.lemma in _LISTS and next((j for j in range(k, min(k + 6, line.size)) if line.tags[j] == ":"), None)
    none = line.words[k] == "none" or (line.words[k] == "one" and cue.lemma in _TALLIES)
    ahead = none or number_ahead(line, listed + 1 if listed else k)  # "listed the spoils: four howitzers"
    counted = "figure" in cue.use and line.words[k] != "no" and ahead
    return Frame("noun", k) if counted else None


def _given_as(line: Line, k: int) -> bool:
    """Whether a number at ``k`` is given as that of victims: "gave 33 sailors as missing"."""
    at = within(line, k + 1, "as", 6) if line.tags[k] == "#" else None
    return at is not None and line.words[at + 1 : at + 2] in _TOLD


def _measured_as(line: Line, k: int) -> bool:
    """Whether a count at ``k`` is given: "gave its losses as nine"."""
    value = within(line, k + 1, "as", 6)
    return value is not None and not _MEASURES.isdisjoint(line.words[k:value]) and number_ahead(line, value + 1)


def _gives_count(line: Line, k: int) -> bool:
    """Whether a count is given at ``k`` and not something else to somebody: "the country two defeats"."""
    at = next((j for j in range(k, min(k + 4, line.size)) if line.words[j] in COUNTS), None)
    return at is not None and (line.words[at] in _NAMED_COUNTS or line.tags[at - 1] != "w" or at - 1 < k)


def _accusation(line: Line, k: int, cue: Cue) -> Frame | None:
    if "of" not in cue.use or "told" in cue.use:
        return None
    return Frame("of", k) if within(line, k, "of", 25) is not None else None


def _infinitive_object(line: Line, k: int, cue: Cue) -> Frame | None:
    """What something is thought to be or do: "believe the number to exceed 800"."""
    if not ("bare" in cue.use and cue.stance is Stance.ASSESSED):
        return None
    at = within(line, k + 1, "to", 10)
    return Frame("noun", k) if at is not None and line.tags[at + 1 : at + 2] in ("w", "v") else None
