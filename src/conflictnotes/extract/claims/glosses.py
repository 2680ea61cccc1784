"""Where a proposition stops: at the next cue, at another speaker, and at what the author adds of his own."""

from __future__ import annotations

from bisect import insort
from typing import TYPE_CHECKING

from conflictnotes.extract.claims.clauses import finite
from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.hits import Hit
    from conflictnotes.extract.claims.tokens import Line

__all__ = ["FRONTED", "SPEECH_NOUNS", "proposition_end"]

SPEECH_NOUNS = word_set("""
claim claims accusation allegation assertion report figure statement charge reference move contention account toll
number sentiment view position narrative stance version suggestion interpretation tally estimate denial insinuation
conclusion finding explanation line notion reading assurance sum
""")
_SPOKEN_OF = word_set("figures numbers claims allegations accusations charges tolls estimates reports")
# Estimative words, and participles with which an author draws his own conclusion from what was said.
_HEDGES = word_set("""
likely unlikely possibly probably presumably perhaps apparently seemingly certainly almost highly potentially
""")
_CLOSING = _HEDGES | {"however", "though", "too", "therefore"}
_CONCLUDES = word_set("""
suggesting indicating confirming supporting corroborating contradicting underscoring underlining highlighting
demonstrating illustrating meaning implying reflecting showing consistent refuting
""")
_INFERS = word_set(
    "consistent suggests indicates suggest indicate supports contradicts confirms underscores highlights isw"
)
FRONTED = word_set("while although though after when as whereas since because before if")
_OPEN = word_set("unclear unknown unconfirmed unverified unproven doubtful questionable")
_MODALS = word_set("may might likely unlikely possibly probably certainly seemingly")
_LIKELY = word_set("likely unlikely probable possible improbable certain doubtful unclear")
_CONTRASTS = word_set("but while whereas though although however")
# What a subject does besides reporting: its own next predicate, not a part of what it said.
_REACTIONS = word_set("""
praised criticized criticised condemned urged vowed thanked welcomed complained lauded applauded lamented expressed
called congratulated hailed pledged denounced appealed posted published shared released amplified circulated
quoted cited
""")
_WITHHELD = word_set("""
specify provide elaborate offer give say comment name disclose confirm identify explain present clarify mention publish
corroborate observe observed observing substantiate release share address detail verify define reveal
""")
_STATEMENTS = SPEECH_NOUNS | word_set("reports reporting allegations accusations rumors rumours speculation")
_OBJECTS = frozenset({"noun", "as", "name", "at", "cause", "for", "of"})
_OCCASIONS = word_set("interview statement speech post briefing tweet communiqué broadcast remarks press conference")
_BASES = word_set("""
    hold control maintain operate advance attack use possess retain plan prepare suffer lose take make have face
    move train deploy launch fire receive supply send support back help fight kill target strike shell
""")
_LINKING = frozenset({"with", "after", "before", "when", "as", "where"})
_VERDICTS = word_set("""
    admission exaggeration overstatement understatement distortion misrepresentation falsehood fabrication lie absurdity
    contradiction boast euphemism pretext fiction falsification
""")
_TURNS = word_set("escalation departure reversal shift change turnaround turn break softening hardening")
_MANNERS = word_set("rhetoric tone language wording stance messaging narrative statements remarks")
_LONGEST = 160  # tokens of a proposition in which its end is looked for
# The tags at which a proposition can stop, and the words at which it can if the tag is one of a word.
_STOPPING = deferred(r"[;:”\[,\-c(“spr]")
_OF_WORDS = frozenset("spr")
_OPENINGS = _MODALS | _CONTRASTS | word_set("in during amid on through via")
_INSERT = 12  # tokens of an insert between commas
_SUBJECT = 7  # tokens of the subject of a clause that the author adds
_NEXT = 12  # cues after a cue that can end its proposition
_LONG = 45  # tokens after which a search within the clause gives up


class _Place:
    """A token at which a proposition may stop: ``k`` the mark or conjunction, ``j`` the first word after it.

    ``mark`` says whether ``k`` is a comma or a dash; ``passed`` are the words from ``k`` to ``j``, that included.
    """

    __slots__ = ("hit", "j", "k", "later", "line", "mark", "passed")

    def __init__(self, line: Line, k: int, j: int, hit: Hit, later: list[Hit]) -> None:
        self.line = line
        self.k = k
        self.j = j
        self.hit = hit
        self.later = later
        self.mark = line.tags[k] in ",-"
        self.passed = line.words[k : j + 1]


def proposition_end(line: Line, first: int, hit: Hit, hits: list[Hit]) -> int:
    """The token before which the proposition of ``hit`` that begins at ``first`` ends."""
    later = [other for other in hits if other.first > max(first, hit.first) and other is not hit][:_NEXT]
    predicate = _predicate(line, first, hit) if hit.form == "noun" else None
    tags, words, mates, resumed = line.tags, line.words, line.mates, first
    last = min(line.size, first + _LONGEST)
    places = [match.start() for match in _STOPPING.finditer(tags, first, last)]
    if predicate is not None and predicate < last:
        insort(places, predicate)
    for k in places:
        tag = tags[k]
        if k < resumed or (tag in _OF_WORDS and words[k] not in _OPENINGS and k != predicate):
            continue
        if tag in "(“" and mates.get(k, -1) > k:
            if tag == "(" and _remark(line, k):
                return k
            resumed = mates[k] + 1
            if _judged(line, resumed, last):
                return resumed
        elif k == predicate or (k > first and tag not in "(“" and _stops(line, k, hit, later)):
            return k
    return line.size


def _judged(line: Line, k: int, last: int) -> bool:
    """Whether the author's inference opens at ``k`` behind a quote: "is “on course,” which indicates that"."""
    follows = k < last and line.words[k] == "which" and line.text[line.starts[k - 1] - 1] == ","
    return follows and _infers(line, k)


def _stops(line: Line, k: int, hit: Hit, later: list[Hit]) -> bool:
    tag = line.tags[k]
    if tag == ";" or (tag == "”" and k not in line.mates):
        return True
    if tag == "[":
        return k + 1 >= line.size or line.tags[k + 1] in ",;csq"
    if tag in "p:":
        said = _occasion(line, k) or _amid(line, k) or _behind_word(line, k, hit)
        return said if tag == "p" else _turn(line, k, later)
    if tag == "r":
        return _bare_gloss(line, k)
    if tag == "”" or _carried_by(line, k):
        return False
    j = k
    while j < line.size and (line.tags[j] in ",c-r" or line.words[j] in _CONTRASTS):
        j += 1
    if j >= line.size:
        return tag == "," and not _CLOSING.isdisjoint(line.words[k:])
    place = _Place(line, k, j, hit, later)
    for rule in (_RULES if later else _RULES_OF_ONE)[tag]:  # noqa: SIM110 - most do not hold, and a generator would cost more than they do
        if rule(place):
            return True
    return False


def _carried_by(line: Line, k: int) -> bool:
    """Whether an insert at the comma ``k`` stands before a that-clause: "a report, carried by the agency, that"."""
    if line.words[k + 2 : k + 3] != ["by"] or line.tags[k : k + 2] != ",e" or line.words[k - 1] not in _STATEMENTS:
        return False
    close = next((j for j in range(k + 3, min(k + _INSERT, line.size - 1)) if line.tags[j] == ","), None)
    return close is not None and line.words[close + 1] == "that"


def _turn(line: Line, k: int, later: list[Hit]) -> bool:
    """Whether somebody else speaks behind the colon at ``k``: "were driven out: “We ran,” said a nurse"."""
    for other in later:
        if other.source is not None and not other.carried:
            if line.tags[k + 1 : k + 2] == "“" and other.frame.left and other.first == line.mates.get(k + 1, -9) + 1:
                return True
            if k + 1 in {other.source.first, other.first}:
                return True
    return False


def _next_cue(at: _Place) -> bool:
    """Another cue of the same subject, or an attribution, follows."""
    comma = at.line.tags[at.k] == ","
    start = at.hit.frame.start
    for other in at.later:
        if other.first != at.j:
            continue
        inner = other.carried and other.source is not None and start <= other.source.first < at.k
        if not inner and (other.carried or other.form == "attribution" or comma):
            return True
    return False


def _next_speaker(at: _Place) -> bool:
    """The clause of another speaker follows."""
    joins = at.mark or at.line.words[at.k] in _CONTRASTS
    plain = at.line.tags[at.k] == "c"
    for other in at.later:
        if other.source is None or other.carried:
            continue
        if joins and (_opens(other, at.j) or _inserted(at, other) or (_links(at) and _opens(other, at.j + 1))):
            return True
        if plain and other.source.first == at.j and other.form in {"finite", "participle"}:
            return True
    return False


def _inserted(at: _Place, other: Hit) -> bool:
    """Whether another's cue stands behind the subject that opens here: ", though the men, he said, were fed"."""
    line, mark = at.line, (other.source.first if other.source else 0) - 1
    if not other.frame.left or not at.j < mark <= at.j + _SUBJECT or line.tags[other.last : other.last + 1] != ",":
        return False
    return line.tags[mark] == "," and not line.tags[at.j : mark].strip("dnwp#")


def _links(at: _Place) -> bool:
    """Whether another's clause opens here: ", after X said", ", which X claims" unless what it is about goes on."""
    word = at.line.words[at.j]
    return word in _LINKING or (word == "which" and at.line.tags[at.k] == "," and not _resumes(at.line, at.j))


def _opens(other: Hit, j: int) -> bool:
    if other.source is None:
        return False
    if other.frame.left:
        return other.source.first <= j + 1 <= other.source.last or other.first == j
    return j in {other.source.first, other.source.clause}


def _reaction(at: _Place) -> bool:
    """The subject goes on with something else than a statement: "and praised the mediators"."""
    line, j = at.line, at.j
    if line.tags[at.k] != "c" or line.words[j] not in _REACTIONS or at.hit.form != "finite":
        return False
    if line.words[j] == "called":
        return line.words[j + 1 : j + 2] in (["for"], ["on"], ["upon"])  # not "shot a guard and called the police"
    return j != at.k + 1 or line.tags[at.k - 1] not in "ve"  # "wrote and published a decree"


def _own_predicate(at: _Place) -> bool:
    """After an object the subject goes on with its next predicate: "hailed the dead and visited the graves"."""
    line = at.line
    joined = line.tags[at.k : at.k + 2] == ",c" or not _CONTRASTS.isdisjoint(line.words[at.k : at.j])
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
    if any(line.tags[k] in "sq" and line.words[k] != "as" for k in range(at.hit.frame.start, at.k)):
        return False
    return line.tags[at.j] in "va" or (line.tags[at.j] == "e" and line.tags[at.j + 1 : at.j + 2] not in ("w", "n"))


def _main_verb(at: _Place) -> bool:
    """The verb of the sentence follows a noun with its clause: "reports that he fled, suggest that"."""
    return at.hit.form == "noun" and at.j == at.k + 1 and at.line.tags[at.k] == "," and at.line.tags[at.j] in "va"


def _relative_over(at: _Place) -> bool:
    """A relative clause with its own cue ends: "which the army accuses of theft, has denied it"."""
    line, source = at.line, at.hit.source
    if line.tags[at.k] != "," or source is None or at.j != at.k + 1:
        return False
    pronoun = at.hit.first > 0 and line.tags[at.hit.first - 1] == "q"
    beside = at.hit.form == "participle" and line.tags[at.hit.first - 1] == "," and source.last == at.hit.first - 1
    if not (pronoun or beside) and (source.clause == 0 or line.tags[source.clause - 1] != "q"):
        return False
    after = line.tags[at.j + 1 : at.j + 2]
    plain = line.tags[at.j] == "e" and after in ("d", "n", "#", "o")
    if line.tags[at.j] == "e" and after in ("p", "t"):  # "Chad, whose pilots said that it was blind, opted for"
        plain = not any(finite(line, k, loose=True) for k in range(at.j + 2, line.size))
    return line.tags[at.j] in "av" or plain


def _echoed(at: _Place) -> bool:
    """Somebody else's word on what was said follows: ", which Islamabad denies"."""
    relative = at.mark and at.line.words[at.j] == "which"
    return relative and any(other.frame.name == "echo" and at.j < other.first <= at.j + _INSERT for other in at.later)


def _next_participle(at: _Place) -> bool:
    """Another participle of the same subject follows: "claiming credit for the raid and showing trucks"."""
    return at.hit.form == "participle" and at.line.tags[at.k] == "c" and at.line.tags[at.j] == "g"


def _main_clause(at: _Place) -> bool:
    """The main clause follows after "While X said that ...,"."""
    line, source = at.line, at.hit.source
    start = source.clause if source is not None else at.hit.frame.start
    if line.tags[at.k] != "," or not 0 < start <= 3 or line.words[start - 1] not in FRONTED:
        return False
    later = range(at.j + 1, min(at.j + _INSERT, line.size))
    return line.tags[at.j] in "dno" and any(finite(line, k, loose=True) for k in later)


def _hedged(at: _Place) -> bool:
    """The author's own hedge follows a mark: ", likely to raise morale"."""
    if not at.mark or (_HEDGES | _CONCLUDES).isdisjoint(at.passed[1:]):
        return False
    line, start = at.line, at.hit.frame.start
    told = any(finite(line, k, loose=True) for k in range(start, at.k)) or at.hit.frame.name not in {"that", "bare"}
    if not told:
        return False  # "that a raid on the base, 9km from town, probably destroyed a hangar"
    for k in range(at.j, min(at.j + _INSERT, line.size - 1)):
        if line.tags[k] == ",":
            return line.tags[k + 1] not in "av"  # an insert: "the plane, possibly a trainer, was not"
    return True


def _hedged_clause(at: _Place) -> bool:
    """The author's own clause with a hedge follows: ", but Russian forces likely did not", ", which may"."""
    line, words = at.line, at.line.words
    if at.mark and words[at.j] == "which":
        return _infers(line, at.j) and not _resumes(line, at.j)
    if at.mark and words[at.j] == "in" and at.j + 2 < line.size and words[at.j + 1] in {"a", "an"}:
        return words[at.j + 2] in {"likely", "apparent", "probable", "possible"}
    if at.mark and words[at.j] in {"a", "an"} and not _MODALS.isdisjoint(words[at.j + 1 : at.j + 6]):
        return True  # ", a loss that probably makes it ineffective"
    if words[at.j] in {"we", "isw"} and line.tags[at.j - 1] == "c":
        return True
    if _CONTRASTS.isdisjoint(at.passed):
        return at.mark and words[at.j - 1] == "and" and _supposes(line, at.j)
    if words[at.j] in {"we", "isw", "others"} or not _OPEN.isdisjoint(words[at.j : at.j + 10]):
        return True
    for k in range(at.j, min(at.j + 10, line.size)):
        if line.tags[k] in ",;s":
            return False
        if _modal(line, k):
            return True
    return False


def _supposes(line: Line, k: int) -> bool:
    """Whether a clause of the author's own with a hedge begins at ``k``: ", and the governor appears to hope"."""
    for j in range(k + 1, min(k + _SUBJECT, line.size - 1)):
        if line.tags[j] in ",;sqpc":
            return False
        if line.words[j] in {"may", "might", "appears", "appear", "seems", "seem"}:
            return line.tags[k] in "dn" and _modal_verb(line, j)
    return False


def _modal_verb(line: Line, k: int) -> bool:
    """Whether a verb follows the modal at ``k``, or "to"."""
    return line.tags[k] != "y" and line.tags[k + 1] in "wvat"


def _infers(line: Line, k: int) -> bool:
    """Whether the relative clause that opens at ``k`` judges what was said: ", which may indicate"."""
    return not (_MODALS | _INFERS).isdisjoint(line.words[k + 1 : k + 5])


def _resumes(line: Line, k: int) -> bool:
    """Whether the clause goes on behind the insert that opens at ``k``: "the men, who may be there, have not"."""
    for j in range(k, min(k + _INSERT, line.size - 1)):
        if line.tags[j] == ",":
            return line.tags[j + 1] in "av"
    return False


def _modal(line: Line, k: int) -> bool:
    """Whether a token hedges; the month of May does not."""
    return line.words[k] in _MODALS and line.tags[k] != "y"


def _withholds(at: _Place) -> bool:
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
        if words[k] in {"cannot", "can't", "couldn't", "didn't", "hasn't", "declined", "refused"}:
            return not _WITHHELD.isdisjoint(words[k + 1 : k + 5])
    return False


def _apposed(at: _Place) -> bool:
    """The author names what was said: ", a claim that", "– an accusation"."""
    if at.mark and at.line.words[at.j] in _SPOKEN_OF and at.line.words[at.j + 1 : at.j + 2] in (["that"], ["which"]):
        return True  # ", figures which the police called invented"
    something = at.mark and at.line.words[at.j] == "something"
    if something and any(other.frame.name == "echo" and at.j < other.first <= at.j + _INSERT for other in at.later):
        return True
    if not at.mark or at.line.tags[at.j] != "d":
        return False
    after = at.line.words[at.j + 1 : at.j + 3]
    if not _TURNS.isdisjoint(after) and not _MANNERS.isdisjoint(at.line.words[at.j + 2 : at.j + 8]):
        return True  # ", a sharp escalation in its rhetoric"
    return not (SPEECH_NOUNS.isdisjoint(after) and _VERDICTS.isdisjoint(after))  # ", a bizarre admission of guilt"


def _cited(at: _Place) -> bool:
    """The speaker cites somebody, or the author says that this is an example."""
    words = at.line.words
    example = words[at.j] == "for" and words[at.j + 1 : at.j + 2] in (["example"], ["instance"])
    return at.mark and (words[at.j] in {"citing", "quoting", "per"} or example)


def _contrasted(at: _Place) -> bool:
    """What happened reportedly ends where the author sets something against it."""
    if at.hit.form != "adverb":
        return False
    after = range(at.k + 1, min(at.k + 5, at.line.size))
    hedged = at.line.tags[at.k] == "c" and any(_modal(at.line, k) for k in after)
    return hedged or at.line.words[at.k] in {"but", "while"}


def _impersonal(at: _Place) -> bool:
    """The author judges without naming himself: ", and it is likely that", "and it appears that"."""
    words = at.line.words[at.j : at.j + 5]
    joined = (at.mark or at.hit.form == "adverb") and at.line.tags[at.j - 1] == "c"
    if not joined or words[:1] != ["it"] or "that" not in words[2:]:
        return False
    return words[1] in {"appears", "seems"} or (words[1] in {"is", "remains"} and not _LIKELY.isdisjoint(words[2:4]))


def _outer_clause(at: _Place) -> bool:
    """An earlier that-clause goes on behind an object: "said that Chad announced a truce and that it would hold"."""
    if at.line.words[at.j] != "that" or at.line.tags[at.j - 1] != "c" or at.hit.frame.name != "noun":
        return False
    return any(other.frame.name == "that" and other.first < at.hit.first for other in at.line.hits)


# The rules that can end a proposition at a mark or a word, by its tag.
_OF_LATER = (_next_cue, _next_speaker, _echoed)
_ANYWHERE = (_own_predicate, _impersonal, _hedged_clause, _withholds, _contrasted)
_AT_MARKS = (*_ANYWHERE, _hedged, _apposed, _cited)
_RULES_OF_ONE = {  # where no cue follows
    ",": (*_AT_MARKS, _main_verb, _relative_over, _main_clause),
    "-": _AT_MARKS,
    "c": (*_ANYWHERE, _reaction, _next_participle, _outer_clause),
    "s": _ANYWHERE,
}
_RULES = {tag: (*_OF_LATER, *rules) for tag, rules in _RULES_OF_ONE.items()}


def _bare_gloss(line: Line, k: int) -> bool:
    """The author's hedge without a mark: "shelled the town likely in order to"."""
    if line.words[k] not in _MODALS or k + 1 >= line.size or line.tags[k - 1] not in "nw#y)”" or _degree(line, k - 1):
        return False
    return line.words[k + 1] in {"to", "in", "as", "due", "because", "from", "for", "by"} and any(
        finite(line, j, loose=True) for j in range(max(0, k - _LONG), k - 1)
    )


def _degree(line: Line, k: int) -> bool:
    """Whether the word at ``k`` only says how likely: "is very unlikely to"."""
    return line.words[k] in {"very", "most", "quite", "less", "more", "rather"}


def _remark(line: Line, k: int) -> bool:
    """Whether a bracket holds the author's remark: "(an accusation that ...)", "(likely the 3rd Brigade)"."""
    if line.words[k + 1] in _HEDGES:
        return True
    return line.tags[k + 1] == "d" and any(word in SPEECH_NOUNS for word in line.words[k + 1 : k + 4])


def _occasion(line: Line, k: int) -> bool:
    """Whether the occasion of the statement begins at ``k``: "in a March 8 interview", "during his speech"."""
    if line.words[k] not in {"in", "during"} or k + 2 >= line.size or line.tags[k + 1] != "d":
        return False
    for j in range(k + 2, min(k + 7, line.size)):
        if line.words[j] in _OCCASIONS:
            return line.words[j + 1 : j + 2] not in (["of"], ["that"])
        if line.tags[j] not in "y#nwe,":
            return False
    return False


def _behind_word(line: Line, k: int, hit: Hit) -> bool:
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
    return dated and these and line.words[k - 1] in _STATEMENTS


def _amid(line: Line, k: int) -> bool:
    """Whether other statements form the background from ``k`` on: "amid new claims"."""
    return line.words[k] == "amid" and not _STATEMENTS.isdisjoint(line.words[k + 1 : k + 6])


def _plural_verb(line: Line, k: int, first: int) -> bool:
    """Whether a base form stands behind a plural: "the claim that its troops hold the bridge"."""
    return line.words[k] in _BASES and k > first and line.words[k - 1].endswith("s") and line.tags[k - 1] in "nw"


def _predicate(line: Line, first: int, hit: Hit) -> int | None:
    """Where the sentence goes on after a noun with its clause: "the claim that the town was empty | drew protests"."""
    start = hit.source.first if hit.source is not None else hit.first
    if any(finite(line, k) for k in range(min(start, hit.first))):
        return None
    if line.tags[first] == "g" and line.words[first - 1] == "of":  # "the claim of downing two drones | is untrue"
        stop = next((k for k in range(first + 1, line.size) if line.tags[k] in ",;scqa"), line.size)
        if line.tags[stop : stop + 1] != "a":
            stop = line.tags.rfind("v", first, stop)  # the last: "two drones fired from Iraq | drew"
        return stop if stop > first else None
    k, seen = first, False
    while k < line.size:
        if line.tags[k] in ",;scq":
            return None
        if seen and line.tags[k - 1] == "t":
            k += 1  # "seeking to set"
            continue
        spoken = k > first and line.tags[k - 1] == "“" and line.tags[k] in "ve"
        if spoken or finite(line, k, loose=True) or _plural_verb(line, k, first) or (seen and line.tags[k] in "ve"):
            if seen:
                return k
            seen = True
            while k + 1 < line.size and line.tags[k] in "ar" and line.tags[k + 1] in "arve":
                k += 1
        k += 1
    return None
