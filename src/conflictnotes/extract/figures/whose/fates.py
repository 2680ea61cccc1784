"""What befell a side by its own word, what it struck with, what was taken from it, whom it frees."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.belonging import is_anyones, is_apostates, is_military, is_object_of_harm, is_rebels
from conflictnotes.extract.figures.kinds import MATERIEL, PEOPLE, TOLLS
from conflictnotes.extract.figures.sidewords import ADMITS, ATTACKS, FREES, FURTHEST_TOPIC, HANDS_OVER, RECEIVES, SPEECH
from conflictnotes.extract.figures.tokens import QUOTES
from conflictnotes.extract.figures.whose.scene import HARMED, ROLES
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.deeds import Deed
    from conflictnotes.extract.figures.mentions import Side
    from conflictnotes.extract.figures.reading import Reading
    from conflictnotes.extract.figures.whose.scene import Scene

__all__ = [
    "by_admission",
    "by_homecoming",
    "by_loser",
    "by_means",
    "by_own_losses",
    "by_return",
    "by_side",
    "by_striker",
    "by_target",
    "by_toll",
    "is_civil_office",
    "traded",
]

_SIDES = frozenset({"side", "soil", "territory"})
_SIDED = frozenset({"on", "of", "for", "gives", "gave", "give", "credits", "attributes", "from"})
_SIDE_REACH = 9
_HOME_REACH = 8
_CAPTIVITY = word_set("captivity custody detention prison prisons jail jails camps camp cells imprisonment")
_ABOUT = word_set("about around some roughly nearly almost over more than at least up to as many between an estimated")
_TAKES = word_set("take takes took taken taking endure endures endured bear bears bore borne experience experienced")
_STRIKE = 5
_LONGEST_OFFICE = 10
_STRIKES = word_set("strike strikes attack attacks shelling airstrike airstrikes bombardment ambush raid")
_ARMS = word_set("drone missile rocket rockets shell shells bomb bombs mortar mortars jet jets aircraft")
_HITS = word_set("hit hits struck strikes attacked shelled bombed destroyed")
_HELD = frozenset({"held", "jailed", "imprisoned", "detained", "captive"})
_OWN = frozenset({"own", "its", "their"})
_OPERATIONS = frozenset({"operation", "operations", "attack", "attacks", "strike", "strikes", "raid", "raids"})
_HOME = word_set("home back return returned returning freed released liberated repatriated")
_CIVIL_OFFICES = frozenset({"health", "interior", "rights", "commission", "civil", "hospital", "hospitals"})
_CONFIRMS = frozenset({"confirm", "confirms", "confirmed", "confirming"})


def by_means(scene: Scene, reading: Reading) -> str | None:
    """Whose the arms are with which somebody struck: "hit the post with two missiles"."""
    if reading.category not in MATERIEL or reading.outcome not in {None, "launched"}:
        return None
    at = reading.index - 1
    while at > 0 and (scene.tokens[at].text in QUOTES or scene.tokens[at].low in {"at", "least", "about", "some"}):
        at -= 1
    start = scene.clauses.clause_start(at)
    verb = next((verb for verb in range(at - 1, start, -1) if scene.clauses.strikes(verb)), -1)
    if scene.tokens[at].low != "with":
        return None
    if verb >= 0:
        striker = scene.clauses.subject(verb)
        return scene.party(striker)
    return _by_operation(scene, at)


def _by_operation(scene: Scene, at: int) -> str | None:
    """Whose the arms of an operation are in its own bulletin: "carried out two raids, the second with five drones"."""
    launched = next((place for place in range(at - 1, 0, -1) if scene.tokens[place].low in _OPERATIONS), -1)
    if launched < 0 or any(token.text in {".", ";"} for token in scene.tokens[launched:at]):
        return None
    actor = next((side for side in scene.mentions if side.last < launched and not scene.clauses.is_place(side)), None)
    return scene.party(actor) if actor is not None else scene.sides.own(scene.tokens[at].start)


def by_loser(scene: Scene, reading: Reading) -> str | None:
    """From whom something was taken: "60 lorries taken from the army"."""
    if reading.outcome != "captured":
        return None
    before = next((side for side in scene.mentions if side.last == reading.index - 1), None)
    if before is not None and "from" in {token.low for token in scene.tokens[max(0, before.first - 2) : before.first]}:
        return scene.party(before)  # "collected from the Quayans nine lorries"
    behind = reading.deed.at if reading.deed is not None and reading.deed.passive else reading.after
    for at in range(behind, min(behind + 3, len(scene.tokens))):
        if scene.tokens[at].low == "from":
            loser = next((side for side in scene.mentions if at < side.first <= at + 2), None)
            return scene.party(loser) if loser is not None and not _names_land(scene, loser) else None
    return None


def by_return(scene: Scene, reading: Reading) -> str | None:
    """Who came home to whom, from whose captivity: "90 came to Quay", "60 men are still in Ostian jails"."""
    if reading.category not in PEOPLE or is_apostates(scene.tokens, reading):
        return None
    verb = reading.governor or reading.deed
    start = verb.at if verb is not None and verb.at < reading.index else scene.clauses.clause_start(reading.index)
    stop = next((at for at in range(reading.after, len(scene.tokens)) if scene.tokens[at].text in {".", ";"}), -1)
    end = min(stop if stop >= 0 else len(scene.tokens), reading.after + _HOME_REACH)
    for side in scene.mentions:
        if side.key in ROLES or not (start < side.first < end) or scene.clauses.is_voice(side):
            continue
        before = [token.low for token in scene.tokens[max(0, side.first - 2) : side.first]]
        jail = {token.low for token in scene.tokens[side.last + 1 : side.last + 3]}
        held = before[-1:] == ["in"] and before[0] in _HELD
        if held or (before[-1:] and before[-1] in {"in", "from", "of"} and jail & _CAPTIVITY):
            foe = scene.foe(side)
            return scene.sides.people_of(foe) or foe if foe is not None else None
        came = reading.outcome == "exchanged" and before[-1:] == ["to"] and not side.adjective
        if came and scene.sides.fights(scene.party(side)) and before[0] not in {"according", "said"}:
            return scene.party(side)
    return None


def by_homecoming(scene: Scene, reading: Reading) -> str | None:
    """Whose the people are who came home by the word of a state's own office, where nobody else is named."""
    if reading.category not in PEOPLE or reading.outcome != "exchanged":
        return None
    named = [side for side in scene.mentions if not scene.clauses.is_place(side)]
    words = {token.low for token in scene.tokens}
    if len(named) != 1 or not words & _HOME or words & {"each", "both"} or not _is_office(scene, named[0]):
        return None
    key = scene.party(named[0])
    groups = scene.sides.lexicon.groups
    foe = scene.sides.opponent(key) if key is not None else None
    return key if foe is not None and key not in groups and foe not in groups else None


def _is_office(scene: Scene, side: Side) -> bool:
    """Whether the side tells, or its office with a long name does: "the Headquarters for the Treatment of ... said"."""
    behind = takewhile(lambda token: token.is_word, scene.tokens[side.last + 1 : side.last + _LONGEST_OFFICE])
    return scene.clauses.tells(side) or any(token.low in SPEECH for token in behind)


def _names_land(scene: Scene, side: Side) -> bool:
    """Whether the side is a country's or a capital's plain name: "shells from Quay"."""
    return not side.adjective and side.key not in ROLES and side.key not in scene.sides.lexicon.groups


def by_side(scene: Scene, reading: Reading) -> str | None:
    """On whose side people fell: "on the Quayan side 92 dead", "30 people died on its own side"."""
    beside = [token.low for token in scene.tokens[reading.after : reading.after + 4]]
    posted = beside[:1] == ["on"] and "side" in beside  # "against 55,000 on the Quayan side"
    if reading.outcome not in TOLLS | HARMED and not (posted and reading.outcome in {None, "deployed"}):
        return None
    behind = range(reading.after, min(reading.after + _SIDE_REACH, len(scene.tokens)))
    for at in (*range(reading.index - 1, 1, -1), *behind):
        token = scene.tokens[at]
        if token.text in {".", ";"}:
            return None
        told = at + 1 < len(scene.tokens) and scene.tokens[at + 1].low in SPEECH
        if token.low in _SIDES and not told and _SIDED & {word.low for word in scene.tokens[max(0, at - 3) : at - 1]}:
            named = next((side for side in scene.mentions if side.last == at - 1 and side.key not in ROLES), None)
            if named is None and scene.tokens[at - 1].low == "other" and _is_near(reading, at):
                named = next((side for side in scene.mentions if side.first == at - 1), None)
            if named is None and scene.tokens[at - 1].low in _OWN:
                named = scene.clauses.subject(at - 1)
            return scene.party(named)
    return None


def by_toll(scene: Scene, reading: Reading) -> str | None:
    """Who took so many casualties: "Quayan forces took 90 casualties"."""
    noun = reading.noun
    if noun.first < 0 or noun.first != noun.last or scene.tokens[noun.last].low not in {"casualties", "losses"}:
        return None
    at = reading.index - 1
    while at > 0 and scene.tokens[at].low in _ABOUT:
        at -= 1
    return scene.party(scene.clauses.subject(at)) if at > 0 and scene.tokens[at].low in _TAKES else None


def _is_near(reading: Reading, at: int) -> bool:
    return reading.category != "civilian" and abs(reading.index - at) < _SIDE_REACH


def by_own_losses(scene: Scene, reading: Reading) -> str | None:
    """What a side gives as its own losses: "it put its own losses at three dead"."""
    for at in range(reading.index - 1, max(0, reading.index - FURTHEST_TOPIC), -1):
        if scene.tokens[at].text in {".", ";", ","} or scene.tokens[at].low == "but":
            return None
        if scene.tokens[at].low in {"losses", "casualties", "dead"} and scene.tokens[at - 1].low in _OWN:
            side = scene.clauses.subject(at - 2 if scene.tokens[at - 1].low == "own" else at - 1)
            return scene.party(_who(scene, at) or side)
    return None


def _who(scene: Scene, at: int) -> Side | None:
    """The side of a relative clause: "according to Quayan officials, who put their own dead at 40"."""
    who = next((step for step in range(at - 1, max(0, at - _RELATIVE), -1) if scene.tokens[step].low == "who"), -1)
    near = [side for side in scene.mentions if who - _RELATIVE < side.last < who]
    return near[-1] if near else None


_RELATIVE = 5


def by_admission(scene: Scene, reading: Reading) -> str | None:
    """What a side admits happened to its own: "the ministry acknowledged one dead"."""
    suffered = reading.outcome in {"killed", "wounded", "missing", "casualties", "lost", "destroyed", "damaged"}
    if not suffered or is_object_of_harm(reading):
        return None
    if is_anyones(scene.tokens, reading) or is_rebels(scene.tokens, reading):
        return None
    for at in range(reading.index - 1, -1, -1):
        token = scene.tokens[at]
        if token.text in {".", ";"}:
            return None
        told = reading.index - at < _TOLD and token.low in _REPORTS and _is_bare_toll(reading)
        if told:
            return _reporting_state(scene, at)
        if token.low in ADMITS or (token.low in _CONFIRMS and reading.outcome in TOLLS):
            side = scene.clauses.subject(at)
            key = scene.party(side)
            named = any(at < other.first < reading.index for other in scene.mentions)
            return None if named or is_civil_office(scene, side, at, reading) else key
    return None


_TOLD = 4  # tokens from the verb to the number
_REPORTS = frozenset({"reported", "reports", "mourned", "mourns"})


def _is_bare_toll(reading: Reading) -> bool:
    """Whether the number counts the dead or hurt and nothing else: "Quay reported 21 dead"."""
    return reading.noun.first < 0 and reading.deed is not None and reading.deed.role == "state"


def _reporting_state(scene: Scene, verb: int) -> str | None:
    """The state whose name is the subject of a verb: "Quay reported 21 dead", not "Quay's doctors reported"."""
    named = (side for side in scene.mentions if side.last == verb - 1 and not side.adjective)
    states = (scene.party(side) for side in named if not scene.clauses.is_place(side))
    return next((key for key in states if key not in scene.sides.lexicon.groups and key != "un"), None)


def is_civil_office(scene: Scene, side: Side | None, verb: int, reading: Reading) -> bool:
    """Whether who admits it counts anybody's dead: "Quay's interior ministry acknowledged 60 dead"."""
    words = scene.tokens[side.last + 1 : verb] if side is not None else []
    return any(token.low in _CIVIL_OFFICES for token in words) and not is_military(scene.tokens, reading)


def by_striker(scene: Scene, reading: Reading) -> str | None:
    """Whose soldiers fell to the other side's strike: "two soldiers died when a Quayan drone hit a bus"."""
    fell = reading.category == "personnel" and reading.outcome in TOLLS and is_military(scene.tokens, reading)
    if not fell or is_object_of_harm(reading) or is_rebels(scene.tokens, reading):
        return None
    for side in scene.mentions:
        if not (reading.after < side.first <= reading.after + _STRIKE) or not side.adjective:
            continue
        before = {token.low for token in scene.tokens[reading.after - 1 : side.first]}
        behind = [token.low for token in scene.tokens[side.last + 1 : side.last + 5]]
        struck = bool(_STRIKES & set(behind[:3])) or (
            bool((ATTACKS | _ARMS) & set(behind[:2])) and bool(_HITS & set(behind))
        )
        return scene.foe(side) if before & {"when", "after", "as", "in"} and struck else None
    return None


def by_target(scene: Scene, reading: Reading) -> str | None:
    """On whom casualties were inflicted: "300 casualties on the Quayan army", "30 dead on the other side"."""
    after = reading.after
    for at in range(after, min(after + 3, len(scene.tokens))):
        if scene.tokens[at].low in {"on", "among"}:
            target = next((side for side in scene.mentions if at < side.first <= at + 3), None)  # an article, "side"
            if target is None or reading.outcome not in TOLLS or scene.clauses.is_voice(target):
                return None
            return scene.party(target) if target.key in ROLES or scene.clauses.is_force(target) else None
    return None


def traded(scene: Scene, deed: Deed) -> str | None:
    """Whom an exchange of two states brings home: who frees soldiers held the other's, who gets some its own."""
    if scene.tokens[deed.at - 1].low in {"side", "sides"}:
        return None  # "each side returned 90 men"
    side = scene.clauses.subject(deed.at)
    key = scene.party(side)
    verb = scene.tokens[deed.at].low
    ahead = [token.low for token in scene.tokens[deed.at + 1 : deed.at + 2]]
    if verb == "home":  # "brought 90 people home to Quay"
        homes = (other for other in scene.mentions if ahead == ["to"] and other.first == deed.at + 2)
        return next(map(scene.party, homes), key)
    if key is None or verb in RECEIVES:
        return key
    other = scene.sides.opponent(key)
    gives = verb in HANDS_OVER or (verb.startswith("releas") and other in scene.sides.trusted)
    if key in scene.sides.lexicon.groups and gives and scene.sides.fights(other):
        return other  # "the group has handed over 20 captives"
    if other in scene.sides.lexicon.groups and verb in FREES and key not in scene.sides.lexicon.groups:
        people = scene.sides.people_of(other)
        return people if people != key else None  # "Israel freed 90 prisoners"
    start = scene.clauses.clause_start(deed.at)
    both = any(start <= side.first and side.last < deed.at and scene.party(side) == other for side in scene.mentions)
    groups = scene.sides.lexicon.groups
    return other if verb in FREES and not both and key not in groups and other not in groups else None
