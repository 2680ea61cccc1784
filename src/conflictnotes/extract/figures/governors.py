"""The verb or noun before a number that governs it: "killed at least", "the loss of", "a toll of"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.deeds import AUXILIARIES, BE, HARMED_BOTH, Deed, verb_ending
from conflictnotes.extract.figures.headings import heading_before
from conflictnotes.extract.figures.kinds import TOLLS
from conflictnotes.extract.figures.tokens import QUOTES
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon, VerbUse
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["BEFORE_NUMBER", "CLEARS", "CONTAINS", "COSTS", "deed_before", "deed_of_team"]


BEFORE_NUMBER = word_set(
    """
    at least more than about around approximately roughly nearly almost some over up to as many as no fewer less
    than only just another additional further a an the its their his her our my all these those our estimated total of
    under close well many below between from other even both or what exactly excess reportedly allegedly
    perhaps maybe probably possibly presumably apparently supposedly purportedly likely precisely barely merely
    astonishing staggering record whopping shocking modest mere unspecified untold
    """
)
_SUMS = word_set("total sum excess estimated minimum maximum upwards order average median mean")


def deed_before(  # noqa: C901, PLR0911, PLR0912 - one return for each kind of governor
    tokens: list[Token], index: int, lex: Lexicon
) -> Deed | None:
    """The verb or noun that governs the number at ``index``: "killed at least", "the loss of", "toll of"."""
    index -= index > 1 and tokens[index - 1].text == "+"  # "Losses: +90 men"
    at = index - 1
    given = _given(tokens, at, lex)
    if given is not None:
        return given
    ground = _cleared(tokens, at) or _cost_to(tokens, at)
    if ground is not None:
        return ground
    of = at_word = False
    while at >= 0 and index - at <= 8:  # noqa: PLR2004 - modifiers pile up no higher
        token = tokens[at]
        held = _contents(tokens, at, lex) if token.low in CONTAINS and not of else None
        if held is not None:
            return held
        found = verb_ending(tokens, at, lex)
        if found is not None and not of:
            if tokens[at + 1].low == "to" and token.low in {"damage", "damages"}:
                return Deed("damaged", "event", at)  # "caused damage to six lorries"
            if tokens[at + 1].low == "to" and found[0].role == "harms":
                return None  # "trade has sunk to 40 barges a week"
            if tokens[at + 1].low == "at" and tokens[at + 2].low != "least":
                return None  # "fired at two ships", "stations at two bases"
            return None if _is_noun(tokens, found, lex) else _governing(tokens, found, lex)
        low = token.low.replace("-", " ")
        if at == index - 1 and token.text in _SHORT_TOLLS:
            return Deed(lex.states[token.low], "topic", at)  # "KIA 14, WIA 33"
        if token.text == ":" and at == index - 1:
            return heading_before(tokens, at - 1, lex)
        if (
            (of or at_word)
            and low in lex.events
            and not (low in {"launch", "firing", "salvo"} and at and tokens[at - 1].low in _NO_LAUNCH)
        ):
            told = Deed(lex.events[low], "topic" if low == "losses" else "event", at)
            return _mounted(tokens, at) or told if told.outcome == "launched" else told
        if of and low in _STRIKES:
            return _mounted(tokens, at) or Deed("launched", "event", at)  # "an attack of 90 drones"; no men
        if found is not None and found[0].gerund:
            return Deed(found[0].outcome, "event", found[1])
        if token.low == "of" and at and tokens[at - 1].low in _SUMS:
            at -= 2 if tokens[at - 2].low == "in" and at > 1 else 1  # "suffered a total of 300", "in excess of"
        elif token.low == "of":
            of = True
        elif token.low in {"at", "to", "reached", "reaching"} and not of and (at == 0 or tokens[at + 1].low != "least"):
            at_word = True
        elif token.low == "with":
            return _salvo(tokens, at, lex) or _in_series(tokens, at)
        elif token.low == "by":
            return _struck_by(tokens, at, lex)
        elif token.low in _PRO_VERBS and at and tokens[at - 1].low in {"as", "so"}:
            return _same_as_before(tokens, at - 1, lex)
        elif token.low in BE and at:
            inverted = verb_ending(tokens, at - 1, lex)
            opens = inverted is not None and (inverted[1] == 0 or not tokens[inverted[1] - 1].is_word)
            return Deed(inverted[0].outcome, inverted[0].role, inverted[1]) if inverted and opens else None
        elif not of and not at_word and (token.low == "and" or _goes_on(tokens, at, index)):
            return _unnumbered(tokens, at + 1, lex)
        elif not (token.low in BEFORE_NUMBER or token.text in QUOTES or token.text == "~"):
            return None
        at -= 1
    return None


_STRIKES = word_set("strike strikes attack attacks raid raids assault bombardment wave waves swarm swarms")
_MOUNTS = word_set(
    """
    launch launches launched launching mount mounts mounted mounting conduct conducts conducted conducting deliver
    delivers delivered delivering unleash unleashes unleashed unleashing fire fires fired firing out made makes send
    sends sent stage stages staged staging execute executed perform performed
    """
)
_ARTICLE_REACH = 5


def _mounted(tokens: list[Token], at: int) -> Deed | None:
    """The verb by which somebody makes an attack: "launched a combined strike of", "carried out an attack of"."""
    for step in range(at - 1, max(0, at - _ARTICLE_REACH), -1):
        if tokens[step].low in _MOUNTS:
            first = step - (tokens[step].low == "out")
            return Deed("launched", "uses", first) if tokens[first - 1].low not in BE else None
        if not tokens[step].is_word or tokens[step].number >= 0 or tokens[step].low in {"the", "of", "in", "by"}:
            return None
    return None


_SHORT_TOLLS = frozenset({"KIA", "WIA", "MIA"})
_NO_LAUNCH = word_set("missile total overall combined full maximum")  # "ships with a total salvo of up to 12 missiles"
CLEARS = word_set(
    """
    drive drives drove driven driving push pushes pushed pushing expel expels expelled expelling oust ousts ousted
    ousting evict evicts evicted dislodge dislodges dislodged dislodging forced forcing flush flushes
    flushed flushing clear clears cleared clearing chase chases chased chasing rout routs routed throw threw eject
    ejected sweep swept
    """
)
_CLEARED_REACH = 8


def _cleared(tokens: list[Token], at: int) -> Deed | None:
    """The ground from which somebody is driven: "drove the rebels out of five villages"."""
    while at > 1 and tokens[at].low in BEFORE_NUMBER and tokens[at].low != "of":
        at -= 1
    out = at > 1 and tokens[at].low == "of" and tokens[at - 1].low == "out"
    if not out and tokens[at].low != "from":
        return None
    for step in range(at - 1 - out, max(-1, at - _CLEARED_REACH), -1):
        token = tokens[step]
        if token.low in CLEARS:
            return Deed("captured", "harms", step)
        if token.number >= 0 or token.text in ".,;:":
            return None
    return None


COSTS = word_set("cost costs costing")


def _cost_to(tokens: list[Token], at: int) -> Deed | None:
    """The battle whose loser stands between it and the number: "cost the army some 60 men"."""
    while at > 1 and tokens[at].low in BEFORE_NUMBER - _ARTICLES:
        at -= 1
    step = at - 1
    while step > at - _LONGEST_LOSER and step > 0 and tokens[step].is_word and tokens[step].low not in COSTS:
        step -= 1
    owned = step == at - 1 or (step >= 0 and tokens[step + 1].low in _ARTICLES)
    owned = owned or all(token.text[0].isupper() for token in tokens[step + 1 : at + 1])  # "cost South Sudan 60 men"
    if step < 0 or not tokens[at].is_word or tokens[step].low not in COSTS or not owned:
        return None
    return Deed("lost", "suffers", step)


_LONGEST_LOSER = 5
_PRO_VERBS = BE | word_set("did had have has")
_SAME_REACH = 16


def _same_as_before(tokens: list[Token], at: int, lex: Lexicon) -> Deed | None:
    """What the clause before "as were", "so did" said: "four trucks were damaged, as were two radars"."""
    for step in range(at - 1, max(-1, at - _SAME_REACH), -1):
        token = tokens[step]
        if token.text in ".;:":
            return None
        found = verb_ending(tokens, step, lex)
        if found is not None and found[0].outcome and (found[0].participle or found[0].role == "befalls"):
            return Deed(found[0].outcome, found[0].role, found[1])
        if token.low in lex.states and tokens[step - 1].low in BE:
            return Deed(lex.states[token.low], "state", step)
    return None


_GIVES = word_set(
    """
    give gives gave giving send sends sent sending sell sells sold selling lend lends lent offer offers offered grant
    grants granted promise promises promised
    """
)


def _given(tokens: list[Token], at: int, lex: Lexicon) -> Deed | None:
    """The verb whose recipient stands between it and the number: "sent Quay some 900 shells"."""
    while at > 1 and tokens[at].low in BEFORE_NUMBER:
        at -= 1
    named = at > 0 and ((tokens[at].text,) in lex.parties or tokens[at].low in {"it", "them", "us", "him"})
    if not named:
        return None
    return Deed("", "uses", at - 1) if tokens[at - 1].low in _GIVES else None


_SALVO_REACH = 12
CONTAINS = word_set("containing holding carrying storing housing concealing hiding stocking with transporting")
_HOLDER_REACH = 7
_HOLDS = word_set("hold holds held holding")


def _contents(tokens: list[Token], at: int, lex: Lexicon) -> Deed | None:
    """What befell the house or the lorry befell what it held: "found a cellar holding 90 bombs".

    The deed is told of at the word that says so, for it is said of things only.
    """
    caught = verb_ending(tokens, at - 1, lex) if tokens[at].low == "with" else None
    held = caught is not None and caught[0].outcome == "captured" and tokens[caught[1] - 1].low in BE
    if held or tokens[at - 1].text == ",":  # "were arrested with four rifles"; "captured two men, with nine burned"
        return Deed("captured", "harms", at) if held else None
    for step in range(at - 2, max(-1, at - _HOLDER_REACH), -1):
        found = verb_ending(tokens, step, lex)
        if found is not None:
            use, first = found
            if tokens[at].low == "with" and use.outcome != "captured":
                return None  # "destroyed a depot with two drones"
            stopped = tokens[first].low.startswith("intercept")  # "intercepted a dhow carrying 90 rifles"
            taken = use.outcome in {"captured", "destroyed"} or stopped
            taken = taken and use.role == "harms"
            if (use.gerund and first and tokens[first - 1].low in _ARTICLES) or tokens[first].low in _HOLDS:
                return None  # "a finding based on interviews with 14 clerks", "held the line with 90 men"
            outcome = "captured" if stopped else use.outcome
            return Deed(outcome, "harms", at) if taken and first < at - 1 else None
        if tokens[step].text in ".,;:":
            return None
    return None


def _salvo(tokens: list[Token], at: int, lex: Lexicon) -> Deed | None:
    """Such as "attacked the port with 12 drones": what a verb of harm is done with was launched by its subject."""
    together = tokens[at - 1].low in {"along", "together"}
    counted = False
    for index in range(at - 1, max(-1, at - _SALVO_REACH), -1):
        found = verb_ending(tokens, index, lex)
        if found is not None:
            use, first = found
            if together and use.role == "harms" and not counted and tokens[first - 1].low not in BE:
                return Deed(use.outcome, use.role, first)  # "killed the commander along with 260 of his men"
            together = together and tokens[first - 1].low in BE
            if counted and not (use.role == "harms" or use.outcome == "launched"):
                return None
            crashed = use.role == "befalls" and use.outcome == "lost"  # "the plane crashed with 19 aboard"
            if not crashed and (use.role == "befalls" or (together and first)):
                return Deed(use.outcome, use.role, first)  # "drowned with 19 sailors"
            return Deed("launched", "uses", first) if use.role == "harms" or use.outcome == "launched" else None
        initial = tokens[index].text == "." and len(tokens[index - 1].text) == 1  # "the carrier Harry S. Truman"
        counted = counted or tokens[index].number >= 0
        if (tokens[index].text in ".,;:" and not initial) or (together and counted):
            return None
    return None


_ONE_OF_SERIES = word_set("first second third fourth fifth sixth one another other latter former last next")
_RAIDS = word_set(
    "operation operations strike strikes attack attacks raid raids barrage barrages salvo salvos wave waves"
)


def _in_series(tokens: list[Token], at: int) -> Deed | None:
    """Such as "two raids: the first on the port with a missile, the second with nine drones"; ``at`` is at "with"."""
    step = at - 1
    while step > 0 and tokens[step].is_word and tokens[step].low not in _ONE_OF_SERIES and tokens[step].number < 0:
        step -= 1
    if step < 1 or not (tokens[step].low in _ONE_OF_SERIES or tokens[step].number >= 0):
        return None
    raids = any(token.low in _RAIDS for token in tokens[max(0, step - _SERIES_REACH) : step + 2])
    return Deed("launched", "uses", at) if raids else None


_SERIES_REACH = 40


def _struck_by(tokens: list[Token], at: int, lex: Lexicon) -> Deed | None:
    """Such as "the port was hit by six rockets": what struck was launched."""
    found = verb_ending(tokens, at - 1, lex)
    if found is None or not found[1] or found[0].role != "harms" or tokens[found[1] - 1].low not in BE:
        return None
    return Deed("launched", "event", found[1])


def _goes_on(tokens: list[Token], at: int, index: int) -> bool:
    """Whether a comma parts one thing from the next of a list: "captured a radio post, 47 men and two guns"."""
    if tokens[at].text != ",":
        return False
    one = next((step for step in range(at - 1, max(0, at - _ONE_THING), -1) if tokens[step].low in {"a", "an"}), 0)
    if not one or any(not token.is_word for token in tokens[one:at]):
        return False
    for step in range(index + 2, min(index + _ONE_THING, len(tokens) - 1)):
        if tokens[step].low in {",", "and"}:
            return tokens[step + 1].number >= 0 or tokens[step + 1].low in {"a", "an", "and"}
        if not tokens[step].is_word:
            return False
    return False


_ONE_THING = 6


def _unnumbered(tokens: list[Token], index: int, lex: Lexicon) -> Deed | None:
    """The verb whose first object has no number: "lost Captain A and two privates", "destroyed a tank and two"."""
    for at in range(index - 2, max(-1, index - 11), -1):
        token = tokens[at]
        found = verb_ending(tokens, at, lex)
        if found is not None:
            first = found[1]
            joined = first > 0 and tokens[first - 1].low in {"and", "but"} and found[0].role != "befalls"
            counted = not joined and any(before.number >= 0 for before in tokens[max(0, first - 5) : first])
            counted = counted or _is_noun(tokens, found, lex)
            return None if counted or at == index - 2 else _governing(tokens, found, lex)
        known = token.is_word or token.text in {",", "(", ")", "-"} or token.text in QUOTES
        if not _is_calibre(tokens, at) and (token.text[0].isdigit() or not known):
            return None
        if token.low in AUXILIARIES or token.low in _NO_OBJECT:
            return None
    return None


def _is_calibre(tokens: list[Token], at: int) -> bool:
    """Whether digits and the mark in them only say which gun: "a 120-mm mortar", "a 152 mm gun", "a 12.7mm gun"."""
    ahead = [token.low for token in tokens[at : at + 3]]
    digits = ahead[0][0].isdigit() and (ahead[0].endswith("mm") or ahead[1] == "mm" or ahead[1:2] == ["."])
    return (digits or ahead[0] == ".") and any(low.endswith("mm") for low in ahead)


_NO_OBJECT = word_set(
    "in at on near for with since until by from to that who which while said as into after during against"
)


def _is_noun(tokens: list[Token], found: tuple[VerbUse, int], lex: Lexicon) -> bool:
    """Whether what looks like a verb stands behind an article: "the toll of the strikes", no "the killing of"."""
    use, first = found
    if use.participle or use.gerund or not first or tokens[first].low in lex.events:
        return False
    return tokens[first - 1].low in _ARTICLES or tokens[first - 1].low in lex.states  # "the wounded garrison commander"


_SHOT = word_set("shot shooting shoot")  # "rounded up and shot 30 men"
_TRANSITIVE = word_set("drowning suffocating starving sinking")
_ARTICLES = word_set("the a an this that these those his her its their our each every")
_BEFORE_BASE = word_set("to will would can could may might should must did not")


def _governing(  # noqa: PLR0911 - one return for each reason why the verb may not govern
    tokens: list[Token], found: tuple[VerbUse, int], lex: Lexicon
) -> Deed | None:
    use, first = found
    if use.role == "befalls":
        drowned = use.gerund and tokens[first].low in _TRANSITIVE  # "flooding a valley and drowning 58 people"
        return Deed(use.outcome, "harms", first) if drowned else None
    if not (use.finite or use.gerund or use.participle):
        return None
    previous = tokens[first - 1].low if first else ""
    if use.participle and previous in BE:
        return None  # "were killed 12 days" and the like: the verb is passive and its subject stands before it
    outcome = use.outcome
    if tokens[first].low == "down" and previous in BE:
        return Deed("lost", "suffers", first)  # "the fleet is down four frigates"
    if tokens[first].low == "down" and not (previous in _BEFORE_BASE or previous.endswith("s")):
        return None  # "turned down 14 proposals"
    if previous in {"and", "or"} and first >= 2:  # noqa: PLR2004 - "killed or wounded 12"
        earlier = verb_ending(tokens, first - 2, lex)
        if earlier is not None and not outcome and (tokens[first].low not in _SHOT or earlier[0].outcome != "captured"):
            return Deed(earlier[0].outcome, earlier[0].role, earlier[1])  # "beheaded or shot 27"
        if earlier is not None and (earlier[0].outcome, outcome) == ("shot_down", "destroyed"):
            return Deed("shot_down", use.role, earlier[1])  # "intercepted and destroyed 19 rockets"
        if earlier is not None and (earlier[0].outcome, outcome) in {*HARMED_BOTH, ("destroyed", "damaged")}:
            return Deed("casualties" if outcome in {"wounded", "killed"} else "destroyed", use.role, earlier[1])
    return Deed(outcome, use.role, first)


def deed_of_team(tokens: list[Token], index: int, lex: Lexicon) -> Deed | None:
    """What the verb says of a team says it of its members: "lost a drone team of nine"."""
    body = tokens[index - 2].low if index > 1 else ""
    if body not in _BODIES and lex.heads.get(body) != "military_unit":
        return None
    for at in range(index - 2, max(0, index - _LONGEST_TEAM), -1):
        if not tokens[at].is_word:
            return None
        if tokens[at].low in _ARTICLES:
            found = deed_before(tokens, at, lex)
            return found if found is not None and found.outcome in TOLLS | {"lost", "captured"} else None
    return None


_LONGEST_TEAM = 6
_BODIES = word_set("team squad group patrol garrison contingent band crew party family household gang unit cell")
