"""What happened to the counted: the adjective, the verb or the noun that says so, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.extract.figures.nouns import STOP
from conflictnotes.extract.figures.tokens import QUOTES
from conflictnotes.extract.figures.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon, VerbUse
    from conflictnotes.extract.figures.nouns import Noun
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["Deed", "deed_before", "deed_behind", "deed_inside", "fitted", "topic_before"]


class Deed(NamedTuple):
    """An outcome and its word: ``role`` as in ``OutcomeVerb`` or ``state``; ``at`` is the token of the word.

    ``passive`` says that the counted are the subject; then ``agent`` is the token after "by", -1 where none stands.
    """

    outcome: str
    role: str
    at: int
    passive: bool = False
    agent: int = -1


_AUXILIARIES = word_set(
    """
    is are was were be been being has have had having got get gets getting will would may might could can should
    must did reportedly remain remains remained
    """
)
_BE = word_set(
    """
    is are was were be been being got get gets getting remain remains remained
    """
)
_BETWEEN = word_set(
    """
    also already allegedly reportedly likely all later subsequently then since each either both still now not
    only just confirmed who that which whom again soon instantly seriously severely lightly badly moderately
    critically fatally mostly cash worth aboard inside there alone were feared believed presumed thought
    left listed reported among at on
    in them once
    """
)
_HARMED_BOTH = frozenset({("killed", "wounded"), ("wounded", "killed"), ("killed", "captured"), ("killed", "missing")})
_LONGEST_VERB = 4
_FURTHEST = 7


def _verb_at(tokens: list[Token], index: int, lex: Lexicon) -> tuple[VerbUse, int] | None:
    """The outcome verb that begins at ``index`` and its length in tokens, the longest form first."""
    if index >= len(tokens) or tokens[index].low not in lex.verb_starts:
        return None
    for size in range(_LONGEST_VERB, 0, -1):
        use = lex.verbs.get(tuple(token.low for token in tokens[index : index + size]))
        if use is not None:
            return use, size
    return None


def _verb_ending(tokens: list[Token], index: int, lex: Lexicon) -> tuple[VerbUse, int] | None:
    """The outcome verb that ends at ``index`` and the token where it begins."""
    if index < 0 or tokens[index].low not in lex.verb_ends:
        return None
    for size in range(_LONGEST_VERB, 0, -1):
        first = index - size + 1
        if first >= 0:
            use = lex.verbs.get(tuple(token.low for token in tokens[first : index + 1]))
            if use is not None:
                return use, first
    return None


def deed_inside(tokens: list[Token], noun: Noun, lex: Lexicon) -> Deed | None:
    """An outcome in the noun phrase: "dead soldiers", "12 casualties", "downed drones"."""
    head = noun.last
    for index in range(noun.first, noun.last + 1):
        if tokens[index].low == "of":
            head = index - 1
            break
    state = None
    for index in range(noun.first, noun.last + 1):
        low = tokens[index].low
        if index <= head and low in lex.states and index < head:
            state = state or Deed(lex.states[low], "state", index)
    if state is not None:
        return state
    phrase = " ".join(token.low.replace("-", " ") for token in tokens[noun.first : noun.last + 1])
    low = tokens[head].low
    if noun.partitive and low in _STRICKEN:
        return Deed(_STRICKEN[low], "counted", head)  # "80 percent of the wounded"
    if phrase in lex.counted:
        return Deed(lex.counted[phrase], "counted", head)
    if low in lex.counted:
        return Deed(lex.counted[low], "counted", head)
    return None


def deed_behind(  # noqa: C901, PLR0912 - the words of a predicate in the order in which they may come
    tokens: list[Token], after: int, lex: Lexicon, *, elliptic: bool
) -> Deed | None:
    """The predicate behind the noun phrase or the bare number: "were destroyed", "dead", "who died", "shot down by"."""
    index = after
    be = aux = relative = False
    for _ in range(_FURTHEST):
        if index >= len(tokens):
            break
        token = tokens[index]
        low = token.low
        split = (_complement(tokens, index) or _relative_deed(tokens, index, lex)) if index == after else None
        if split is not None:
            return split
        if elliptic and index == after and low in _OWN_WAY:
            return Deed("", "own", index)  # "four struck a warehouse"
        found = _verb_at(tokens, index, lex)
        if found is not None and low not in _AUXILIARIES:
            return _predicate(tokens, index, found, lex, be=be, aux=aux, elliptic=elliptic and index == after)
        if low in lex.states:
            return _state(tokens, index, lex)
        if low in _AUXILIARIES:
            be = be or low in _BE
            aux = True
        elif low in {"who", "that", "which", "whom"}:
            relative = True
        elif (
            token.text in QUOTES
            or low in _BETWEEN
            or (token.is_word and low.endswith("ly"))
            or (token.text == "," and relative)
        ):
            pass
        elif token.text == "(" and index + 2 < len(tokens) and tokens[index + 2].text == ")":
            index += 2
        elif token.text in _OPENS_ASIDE and _aside_end(tokens, index):
            index = _aside_end(tokens, index)
        elif (
            (be and low in _RUMORED)
            or (low in {"people", "others", "other", "more", "of"} and elliptic)
            or low
            in {
                "went",
                "gone",
                "go",
                "gave",
                "sustained",
                "suffered",
                "received",
                "handed",
                "taken",
            }
        ):
            pass
        else:
            found_event = _event_predicate(tokens, index, lex, be=be)
            far = not (found_event or aux or relative)
            start = after if after < index and tokens[after].low in _FAR_OPENS else index
            return _far_predicate(tokens, start, lex) if far else found_event
        index += 1
    return None


_STRICKEN = {"victims": "killed", "detained": "captured", "arrested": "captured"}
_TAKEN = word_set("prisoner captive hostage")
_FAR_OPENS = word_set(
    """
    in from of at on near across over around outside inside off belonging aboard along between within around under
    by and suspected believed said accused identified serving travelling traveling working carrying
    """
)
_FAR_CLOSES = word_set(
    """
    that which who whom while when as because before after but if where although though unless until said says
    told claimed reported stated added noted announced confirmed has
    """
)
_FARTHEST = 14


def _far_predicate(tokens: list[Token], index: int, lex: Lexicon) -> Deed | None:
    """The predicate behind a phrase that stands between it and its subject: "nine men from the coast were injured".

    The verb must agree: "attacks by nine men on the base were" has another subject, so has "and were".
    """
    if tokens[index].low not in _FAR_OPENS:
        return None
    for step in range(index + 1, min(index + _FARTHEST, len(tokens))):
        token = tokens[step]
        if token.number >= 0 or token.text in ".;:()!?," or token.low in _FAR_CLOSES:
            return None
        found = _verb_at(tokens, step, lex)
        if token.low in _PLURAL_BE:
            following = tokens[step - 1].low in {"and", "or", "to"}
            return None if following else deed_behind(tokens, step, lex, elliptic=False)
        if found is not None and not found[0].participle:
            return None
        if found is not None and found[0].role == "befalls" and found[0].outcome == "killed":
            return Deed(found[0].outcome, found[0].role, step, passive=True)
    return None


_PLURAL_BE = frozenset({"were", "are", "have"})
_OPENS_ASIDE = frozenset(",–—-")
_LONGEST_ASIDE = 16


_RUMORED = word_set("to known thought understood said reported estimated have confirmed")
_OWN_WAY = word_set(
    """
    struck hit reached got penetrated crossed landed exploded survived escaped returned arrived fell entered evaded
    """
)
# What stands behind the object of a verb in two pieces: "took 30 men prisoner", "shot six jets down".
_COMPLEMENTS: dict[tuple[str, ...], str] = {
    ("prisoner",): "captured", ("captive",): "captured", ("hostage",): "captured", ("into", "custody"): "captured",
    ("out", "of", "action"): "damaged", ("out", "of", "service"): "damaged",
    ("on", "fire"): "destroyed", ("ablaze",): "destroyed", ("alight",): "destroyed", ("in", "ruins"): "destroyed",
    ("in", "flames"): "destroyed",
}  # fmt: skip
_PARTICLES = {
    "down": ("shot_down", word_set("shot shoot shoots shooting brought bring brings bringing took take taking")),
    "up": ("destroyed", word_set("blew blow blows blowing")),
}
_LONGEST_COMPLEMENT = 3
_VERB_REACH = 9


_HURTS = word_set("wounds injuries burns wound injury")
_RELATIVE_REACH = 8


def _relative_deed(tokens: list[Token], index: int, lex: Lexicon) -> Deed | None:
    """Such as "six of which the gunners brought down", "41 people with bullet wounds"."""
    if tokens[index].low == "with":
        for step in range(index + 1, min(index + 4, len(tokens))):
            if tokens[step].low in _HURTS:
                return Deed("wounded", "state", step)
        return None
    if not index or tokens[index - 1].low not in {"which", "whom"}:
        return None
    for step in range(index + 1, min(index + _RELATIVE_REACH, len(tokens))):
        token = tokens[step]
        found = _verb_at(tokens, step, lex)
        if found is not None and found[0].role == "harms" and found[0].finite:
            passive = any(before.low in _BE for before in tokens[index:step])
            transitive = not passive and not _object_follows(tokens, step + found[1])
            return Deed(found[0].outcome, "harms", step) if transitive else None
        if token.number >= 0 or token.text in ".,;:":
            return None
    return None


def _complement(tokens: list[Token], index: int) -> Deed | None:
    """The second piece of a verb that the counted stand inside: "took 30 men prisoner"."""
    for size in range(1, _LONGEST_COMPLEMENT + 1):
        outcome = _COMPLEMENTS.get(tuple(token.low for token in tokens[index : index + size]))
        if outcome is not None:
            return Deed(outcome, "harms", index)
    if tokens[index].low in _PARTICLES:
        outcome, verbs = _PARTICLES[tokens[index].low]
        if any(token.low in verbs for token in tokens[max(0, index - _VERB_REACH) : index]):
            return Deed(outcome, "harms", index)
    return None


def _aside_end(tokens: list[Token], index: int) -> int:
    """Index of the mark that closes an aside before the predicate ("people, a child among them, were"), else 0."""
    if index + 1 < len(tokens) and tokens[index + 1].low in {"and", "but", "or", "while", "as", "when"}:
        return 0
    for step in range(index + 2, min(index + _LONGEST_ASIDE, len(tokens) - 1)):
        if tokens[step].text == tokens[index].text:
            if tokens[step + 1].low in _BE | {"had", "have", "has", "died"}:
                return step
        elif tokens[step].text in ".;:":
            return 0
    return 0


def _event_predicate(tokens: list[Token], index: int, lex: Lexicon, *, be: bool) -> Deed | None:
    """Such as "are among the dead", "were reported as missing"."""
    held = be and _phrase_state(tokens, index)
    if held:
        return Deed(held, "state", index, passive=True)
    if be or tokens[index].low in {"as", "the"}:
        for step in range(index, min(index + 2, len(tokens))):
            if tokens[step].low in lex.states and tokens[step].low in {"dead", "missing", "wounded", "injured"}:
                return Deed(lex.states[tokens[step].low], "state", step)
    return None


def _phrase_state(tokens: list[Token], index: int) -> str:
    """Such as "in custody", "in a critical condition": what a phrase of place says of people, else nothing."""
    index -= tokens[index].low not in _PLACED
    before = tokens[index].low
    if before not in _PLACED:
        return ""
    for token in tokens[index + 1 : index + 5]:
        if token.low in _CONFINED or (token.low == "hands" and before == "in"):
            return "captured"
        if token.low in _SICK:
            return "wounded"
        if not (token.low in _IN_STATE or token.text[0].isupper()):
            return ""
    return ""


_PLACED = word_set("in behind under")
_CONFINED = word_set("custody captivity detention jail prison bars arrest")
_SICK = word_set("hospital condition care")
_IN_STATE = word_set(
    "a the their critical serious grave stable intensive police enemy government house rebel army hostile"
)


def _state(tokens: list[Token], index: int, lex: Lexicon) -> Deed:
    outcome = lex.states[tokens[index].low]
    return Deed(_with_second(tokens, index + 1, outcome, lex), "state", index, passive=True)


def _with_second(tokens: list[Token], index: int, outcome: str, lex: Lexicon) -> str:
    """Such as "killed and wounded", "dead or injured": a combined toll."""
    if index + 1 < len(tokens) and tokens[index].low in {"and", "or"}:
        step = index + 1
        low = tokens[step].low
        found = _verb_at(tokens, step, lex)
        second = lex.states.get(low) or (found[0].outcome if found else None)
        if (outcome, second) in _HARMED_BOTH:
            return "casualties"
    elif index + 1 < len(tokens) and tokens[index].text == "," and tokens[index + 1].low in lex.states:
        second = lex.states[tokens[index + 1].low]
        if (outcome, second) in _HARMED_BOTH:
            return "casualties"
    elif index + 1 < len(tokens) and tokens[index].text == "/":
        second = lex.states.get(tokens[index + 1].low)
        if (outcome, second) in _HARMED_BOTH:
            return "casualties"
    return outcome


_OPENS_OBJECT = word_set("a an the its their his several some more")


def _object_follows(tokens: list[Token], after: int) -> bool:
    """Whether a number, an article or "at least" opens an object behind the verb."""
    if after >= len(tokens):
        return False
    following = tokens[after]
    if following.low == "at":
        return after + 1 < len(tokens) and tokens[after + 1].low == "least"
    return following.number >= 0 or following.low in _OPENS_OBJECT


def _ends_phrase(tokens: list[Token], index: int) -> bool:
    """Whether no object can begin at ``index``: a mark, a preposition, an adverb, another outcome."""
    if index >= len(tokens) or not tokens[index].is_word or tokens[index].low in STOP:
        return True
    return tokens[index].low.endswith("ly") or tokens[index].low in {"last", "killed", "wounded"}


def _predicate(  # noqa: PLR0913 - what is known of the predicate
    tokens: list[Token], index: int, found: tuple[VerbUse, int], lex: Lexicon, *, be: bool, aux: bool, elliptic: bool
) -> Deed | None:
    use, size = found
    after = index + size
    if use.role == "befalls":
        return Deed(use.outcome, use.role, index, passive=True)
    if not use.participle:
        return None
    if not be:
        if aux and not elliptic:
            return None  # "had captured"
        if use.role == "suffers" and not _ends_phrase(tokens, after):
            return None  # "lost power"
        if _object_follows(tokens, after):
            return None  # the verb is active
    agent = next((step + 1 for step in range(after, min(after + 6, len(tokens) - 1)) if tokens[step].low == "by"), -1)
    return Deed(_with_second(tokens, after, use.outcome, lex), use.role, index, passive=True, agent=agent)


_BEFORE_NUMBER = word_set(
    """
    at least more than about around approximately roughly nearly almost some over up to as many as no fewer less
    than only just another additional further a an the its their his her our my all these those our estimated total of
    under close well many below between from other even both or what exactly excess reportedly allegedly
    """
)


_SUMS = word_set("total sum excess estimated minimum maximum upwards order")


def deed_before(  # noqa: C901, PLR0911 - one return for each kind of governor
    tokens: list[Token], index: int, lex: Lexicon
) -> Deed | None:
    """The verb or noun that governs the number at ``index``: "killed at least", "the loss of", "toll of"."""
    at = index - 1
    of = at_word = False
    while at >= 0 and index - at <= 8:  # noqa: PLR2004 - modifiers pile up no higher
        token = tokens[at]
        found = _verb_ending(tokens, at, lex)
        if found is not None and not of:
            return None if _is_noun(tokens, found, lex) else _governing(tokens, found, lex)
        low = token.low.replace("-", " ")
        if token.text == ":" and at == index - 1:
            return _heading(tokens, at - 1, lex)
        if (
            (of or at_word)
            and low in lex.events
            and not (low in {"launch", "firing"} and at and tokens[at - 1].low == "missile")
        ):
            return Deed(lex.events[low], "topic" if low == "losses" else "event", at)
        if found is not None and found[0].gerund:
            return Deed(found[0].outcome, "event", found[1])
        if token.low == "of" and at and tokens[at - 1].low in _SUMS:
            at -= 2 if tokens[at - 2].low == "in" and at > 1 else 1  # "suffered a total of 300", "in excess of"
        elif token.low == "of":
            of = True
        elif token.low in {"at", "to", "reached", "reaching"} and not of and (at == 0 or tokens[at + 1].low != "least"):
            at_word = True
        elif token.low == "with":
            return _salvo(tokens, at, lex)
        elif token.low in _BE and at:
            inverted = _verb_ending(tokens, at - 1, lex)
            opens = inverted is not None and (inverted[1] == 0 or not tokens[inverted[1] - 1].is_word)
            return Deed(inverted[0].outcome, inverted[0].role, inverted[1]) if inverted and opens else None
        elif token.low == "and" and not of and not at_word:
            return _unnumbered(tokens, at + 1, lex)
        elif not (token.low in _BEFORE_NUMBER or token.text in QUOTES or token.text == "~"):
            return None
        at -= 1
    return None


def _heading(tokens: list[Token], at: int, lex: Lexicon) -> Deed | None:
    """Such as "Destroyed: nine missiles", "of which captured: 12": a participle that heads what follows the colon."""
    if at < 0:
        return None
    start = at
    while start > 0 and at - start < _LONGEST_HEADING and tokens[start - 1].is_word:
        start -= 1
    if start == 0 and tokens[0].low in lex.states:
        at = 0  # "Killed this week: 12 soldiers"
    if tokens[at].low in lex.states:
        return Deed(lex.states[tokens[at].low], "topic", at)
    found = _verb_ending(tokens, at, lex)
    if found is not None and found[0].participle:
        return Deed(found[0].outcome, "topic", found[1])
    return None


_LONGEST_HEADING = 5
_SALVO_REACH = 12


def _salvo(tokens: list[Token], at: int, lex: Lexicon) -> Deed | None:
    """Such as "attacked the port with 12 drones": what a verb of harm is done with was launched by its subject."""
    for index in range(at - 1, max(-1, at - _SALVO_REACH), -1):
        found = _verb_ending(tokens, index, lex)
        if found is not None:
            use, first = found
            together = tokens[at - 1].low in {"along", "together"} and tokens[first - 1].low in _BE
            if use.role == "befalls" or (together and first):
                return Deed(use.outcome, use.role, first)  # "drowned with 19 sailors"
            return Deed("launched", "uses", first) if use.role == "harms" else None
        if tokens[index].text in ".,;:" or tokens[index].number >= 0:
            return None
    return None


def _unnumbered(tokens: list[Token], index: int, lex: Lexicon) -> Deed | None:
    """The verb whose first object has no number: "lost Captain A and two privates", "destroyed a tank and two"."""
    for at in range(index - 2, max(-1, index - 11), -1):
        token = tokens[at]
        found = _verb_ending(tokens, at, lex)
        if found is not None:
            first = found[1]
            counted = any(before.number >= 0 for before in tokens[max(0, first - 5) : first])
            return None if counted or at == index - 2 else _governing(tokens, found, lex)
        if token.text[0].isdigit() or not (token.is_word or token.text in {",", "(", ")", "-"} or token.text in QUOTES):
            return None
        if token.low in _AUXILIARIES or token.low in _NO_OBJECT:
            return None
    return None


_NO_OBJECT = word_set(
    "in at on near for with since until by from to that who which while said as into after during against"
)


def _is_noun(tokens: list[Token], found: tuple[VerbUse, int], lex: Lexicon) -> bool:
    """Whether what looks like a verb stands behind an article: "the toll of the strikes", no "the killing of"."""
    use, first = found
    if use.participle or use.gerund or not first or tokens[first].low in lex.events:
        return False
    return tokens[first - 1].low in _DETERMINERS


_DETERMINERS = word_set("the a an this that these those his her its their our each every")
_BEFORE_BASE = word_set("to will would can could may might should must did not")


def _governing(  # noqa: PLR0911 - one return for each reason why the verb may not govern
    tokens: list[Token], found: tuple[VerbUse, int], lex: Lexicon
) -> Deed | None:
    use, first = found
    if use.role == "befalls":
        return None
    if not (use.finite or use.gerund or use.participle):
        return None
    previous = tokens[first - 1].low if first else ""
    if use.participle and previous in _BE:
        return None  # "were killed 12 days" and the like: the verb is passive and its subject stands before it
    outcome = use.outcome
    if tokens[first].low == "down" and not (previous in _BEFORE_BASE or previous.endswith("s")):
        return None  # "turned down 14 proposals"
    if previous in {"and", "or"} and first >= 2:  # noqa: PLR2004 - "killed or wounded 12"
        earlier = _verb_ending(tokens, first - 2, lex)
        if earlier is not None and not outcome:
            return Deed(earlier[0].outcome, earlier[0].role, earlier[1])  # "beheaded or shot 27"
        if earlier is not None and (earlier[0].outcome, outcome) in {*_HARMED_BOTH, ("destroyed", "damaged")}:
            return Deed("casualties" if outcome in {"wounded", "killed"} else "destroyed", use.role, earlier[1])
    return Deed(outcome, use.role, first)


_TOPICS = {
    "toll": "killed", "casualties": "casualties", "casualty": "casualties", "losses": "lost",
    "deaths": "killed", "fatalities": "killed",
    "loss": "lost", "dead": "killed", "killed": "killed", "wounded": "wounded", "injured": "wounded",
    "captured": "captured", "prisoners": "captured",
    "missing": "missing", "injuries": "wounded",
}  # fmt: skip
_STATED_OF = {"victims": "killed", "dead": "killed", "wounded": "wounded", "injured": "wounded", "missing": "missing"}
_WHOLES = _STATED_OF | {"killed": "killed", "captured": "captured", "detained": "captured"}
_CLAUSE_ENDS = frozenset({".", ";", "!", "?"})


_REACHES = word_set(
    """
    to at of reached reaches reach exceeded exceed exceeds total totaled totalled totals are were is was be
    stood stands : including include includes included comprise comprised number numbered
    """
)


def _modifies(tokens: list[Token], at: int) -> bool:
    """Whether the word belongs to the number behind it: "at least", "more than", "an estimated"."""
    low = tokens[at].low
    if low in {"at", "to", "of"}:
        return tokens[at + 1].low in {"least", "most"} or (low == "to" and tokens[at - 1].low == "up")
    return low in _BEFORE_NUMBER or tokens[at].text in QUOTES


def topic_before(tokens: list[Token], index: int, *, bare: bool) -> Deed | None:
    """The quantity that a number is: "the death toll rises to 14", "losses amounted to 180 men".

    A number with a noun of its own needs a word that leads from the one to the other.
    """
    if not bare:
        at = index - 1
        while at >= 0 and _modifies(tokens, at):
            at -= 1
        if at < 0 or tokens[at].low not in _REACHES:
            return None
    elif index > 3 and tokens[2].low in _WHOLES and _opens_with_whole(tokens):  # noqa: PLR2004 - "of the dead,"
        return Deed(_WHOLES[tokens[2].low], "topic", 2)
    return _topic_within(tokens, index)


def _opens_with_whole(tokens: list[Token]) -> bool:
    """Whether the sentence begins with what it counts the parts of: "Of the victims, 34 were women"."""
    return tokens[0].low in {"of", "among"} and tokens[1].low in {"the", "those"}


def _names_members(tokens: list[Token], at: int) -> bool:
    """Whether the sentence says who is among the stricken: "the dead include two nurses", "among the 31 dead were"."""
    before = {token.low for token in tokens[max(0, at - 3) : at]}
    return tokens[at + 1].low in _NAMES_MEMBERS and bool(before & {"the", "those"})


_NAMES_MEMBERS = word_set("include includes included were are comprise comprised numbered number")


def _topic_within(tokens: list[Token], index: int) -> Deed | None:
    """The word of a toll that stands before the number in its clause."""
    for at in range(index - 1, max(-1, index - 22), -1):
        low = tokens[at].low
        if tokens[at].text in _CLAUSE_ENDS or tokens[at].number >= 0:
            return None
        if low in _STATED_OF or low in {"killed", "captured"}:
            if tokens[at + 1].low in {"to", "at"} or tokens[at + 1].text == ":" or _names_members(tokens, at):
                return Deed(_STATED_OF.get(low) or _TOPICS[low], "topic", at)
            continue
        if low in _TOPICS:
            if at and tokens[at - 1].number >= 0:
                return None  # "35 prisoners for 35": the noun of another number
            return Deed(_TOPICS[low], "topic", at)
    return None


_PEOPLE = frozenset({"personnel", "civilian"})
_MATERIEL = frozenset(
    {
        "tank",
        "armored_vehicle",
        "artillery",
        "mlrs",
        "air_defense",
        "aircraft",
        "helicopter",
        "drone",
        "missile",
        "ship",
        "submarine",
        "vehicle",
        "equipment",
        "ammunition",
    }
)
_TOLL = 20
_FOR_THINGS = {"missing": "lost", "killed": "destroyed", "wounded": "damaged", "casualties": "lost", "mobilized": None}
_FOR_PEOPLE = {"destroyed": "killed", "damaged": "wounded", "launched": None, "shot_down": None}


def fitted(  # noqa: C901, PLR0911 - one rule for each kind of the counted
    outcome: str, category: str, low: object
) -> str | None:
    """The outcome as it is said of this category: soldiers "lost" are killed, or casualties where they are many."""
    if not outcome:
        return None
    if not category:
        return outcome
    if category in _PEOPLE:
        if outcome == "lost":
            return "casualties" if isinstance(low, int) and low >= _TOLL else "killed"
        if outcome == "deployed" and category == "civilian":
            return None
        return _FOR_PEOPLE.get(outcome, outcome)
    if category in _MATERIEL:
        return _FOR_THINGS.get(outcome, outcome)
    if category in {"military_unit", "other", "settlement"}:
        if outcome == "killed" and category == "other":
            return outcome  # animals
        if outcome in {"killed", "wounded", "launched", "exchanged"}:
            return {"killed": "destroyed"}.get(outcome) if category == "military_unit" else None
        return "lost" if outcome == "casualties" else outcome
    if category == "money":
        return outcome if outcome in {"captured", "destroyed"} else None
    return None
