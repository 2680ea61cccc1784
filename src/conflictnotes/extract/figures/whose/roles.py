"""What a verb says of the side of the counted, by the part that its subject, its agent or its owner plays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.belonging import is_anyones, is_fleet, is_military, is_object_of_harm, is_rebels
from conflictnotes.extract.figures.kinds import FLYING, MATERIEL, PEOPLE, TOLLS
from conflictnotes.extract.figures.owners import owner_of
from conflictnotes.extract.figures.sidewords import ADMITS, BOOTY, CONTESTS, FREES, PREPOSITIONS, RECEIVES
from conflictnotes.extract.figures.whose.fates import is_civil_office, traded
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.deeds import Deed
    from conflictnotes.extract.figures.mentions import Side
    from conflictnotes.extract.figures.reading import Reading
    from conflictnotes.extract.figures.whose.scene import Scene

__all__ = ["by_contest", "by_role", "is_cared_for"]

_CONTEST = 8
_CAPTIVES = frozenset({"prisoners", "pows", "captives", "hostages"})
_HAS = frozenset({"has", "have", "had", "keeps", "kept", "retains"})
_GROUNDS = word_set("ground grounds camp camps center centre base area facility site range exercise exercises mission")
# What a side does with its own dead and hurt.
_BURIES = frozenset({"bury", "buries", "buried", "burying", "treats", "treated", "treating", "hospitalized"})
_RETURNS = frozenset({"home", "back", "return", "returns", "returned", "returning", "repatriated"})
_REMAINS = frozenset({"bodies", "remains", "corpses"})


def by_role(scene: Scene, reading: Reading, deed: Deed) -> str | None:
    """The side that the verb's subject, its agent or the noun's owner is - or the other one, by the verb's role."""
    own = deed.role in {"suffers", "topic", "event"} or reading.outcome == "mobilized"
    own = own or (deed.role == "uses" and reading.category == "personnel" and not reading.outcome)  # "has 90 people"
    own = own or (deed.role == "trades" and scene.tokens[deed.at].low == "home")
    verb = scene.tokens[deed.at].low
    civil_trade = reading.outcome == "exchanged" and deed.role == "trades" and verb in RECEIVES | _RETURNS
    adjunct = verb == "training" and scene.tokens[deed.at + 1].low in _GROUNDS  # "hit a training ground"
    if adjunct or (
        not civil_trade and (reading.category == "civilian" or (is_anyones(scene.tokens, reading) and not own))
    ):
        return None
    if deed.role in {"event", "topic"} and not deed.passive:
        return _by_event(scene, deed)
    victim = scene.clauses.struck(deed.at) or scene.clauses.victim(deed) if deed.role == "harms" else None
    if victim is not None and not deed.passive:
        return scene.party(victim)
    side = scene.clauses.actor(deed)
    admitted = deed.role == "uses" and verb in ADMITS
    key = None if admitted and is_civil_office(scene, side, deed.at, reading) else scene.party(side)
    if deed.role == "trades" and not deed.passive:
        return traded(scene, deed)
    if deed.role != "harms" or key is None or side is None:
        return scene.foe(side) if key is not None and _are_held(scene, reading, deed) else key
    allies = scene.clauses.allies(side)
    harmed = _harmed(scene, reading, deed, key)
    return scene.sides.third(allies) if harmed in allies and len(allies) > 1 else harmed


def by_contest(scene: Scene, reading: Reading) -> str | None:
    """Whom a side routs, traps or strikes: "Quay's army encircled three brigades", "hit men of two battalions"."""
    if (
        reading.noun.first < 0
        or reading.outcome in TOLLS
        or not (is_military(scene.tokens, reading) or is_fleet(scene.tokens, reading))
    ):
        return None
    for at in range(reading.index - 1, max(0, reading.index - _CONTEST), -1):
        token = scene.tokens[at]
        if token.text in {",", ";", "."} or token.low in PREPOSITIONS - {"of"} or token.number >= 0:
            return None
        if token.low in CONTESTS and scene.tokens[at - 1].low not in {"was", "were", "been", "being", "be", "the", "a"}:
            return scene.foe(scene.clauses.subject(at))
    return None


def _harmed(scene: Scene, reading: Reading, deed: Deed, key: str) -> str | None:
    """Whom the side ``key`` harms."""
    if not deed.passive and is_cared_for(scene, reading, deed):
        return key
    if scene.tokens[deed.at].low.endswith("ing") and scene.tokens[deed.at - 1].low == "and" and not deed.passive:
        before = scene.previous
        if before is not None and before.party is not None and is_object_of_harm(before):
            return before.party  # "repelled the militia, killing 18 men and destroying four cars"
    before = scene.previous
    if before is not None and reading.noun.first < 0 and before.category == reading.category and before.party == key:
        launched = reading.category in FLYING and before.outcome in {None, "launched"}
        if launched and not deed.passive:
            return key  # "Quayan forces fired 12 rockets and air defences intercepted nine"
    gang = reading.noun.first >= 0 and "gang" in {
        token.low for token in scene.tokens[reading.noun.first : reading.noun.last]
    }
    bandits = reading.noun.first >= 0 and scene.tokens[reading.noun.last].low == "bandits"
    if bandits:
        return None  # of no group with a name
    if (gang or is_rebels(scene.tokens, reading)) and key not in scene.sides.lexicon.groups:
        return scene.sides.group_before(scene.tokens[reading.index].start)
    behind = [token.low for token in scene.tokens[reading.index + 1 : reading.index + 3]]
    theirs = deed.passive or reading.noun.first >= 0 or reading.category in MATERIEL or behind == ["of", "them"]
    return scene.sides.opponent(key) if theirs else None


def _are_held(scene: Scene, reading: Reading, deed: Deed) -> bool:
    """Whether the counted are captives whom the subject has: "Quay has 90 prisoners from the Ostian guard"."""
    captives = reading.noun.first >= 0 and bool(
        _CAPTIVES & {token.low for token in scene.tokens[reading.noun.first : reading.noun.last + 1]}
    )
    return captives and deed.role == "uses" and not deed.passive and scene.tokens[deed.at].low in _HAS


def is_cared_for(scene: Scene, reading: Reading, deed: Deed) -> bool:
    """Whether the counted are people whom their own side buries or takes back: "the army buried nine officers"."""
    words = [token.low for token in scene.tokens[deed.at : deed.at + 2]]
    back = words[-1:] == ["back"] and reading.category in PEOPLE
    return back or (words[0] in _BURIES and is_military(scene.tokens, reading))


def _by_event(scene: Scene, deed: Deed) -> str | None:
    """Whose "the loss of", "the downing of" speaks: its owner's, else by who reports or admits it."""
    side = owner_of(scene.tokens, deed.at, scene.mentions)
    if scene.tokens[deed.at].low in _REMAINS:
        return _returned(scene, deed, side)
    if scene.tokens[deed.at].low in BOOTY:
        return _despoiled(scene, deed, side)
    reporter = scene.clauses.reporter(deed) if side is None else None
    if reporter is not None:
        key = scene.party(reporter)
        return scene.sides.opponent(key) if key is not None else None
    if side is None and deed.outcome != "exchanged":
        side = scene.clauses.admits(deed.at)
    before = [token.low for token in scene.tokens[max(0, deed.at - 2) : deed.at]]
    if side is None and deed.outcome in {"deployed", "mobilized"} and before == ["that", "the"]:
        side = scene.clauses.subject(deed.at)  # "Quay hinted that the transfer of 900 men"
    if side is None and deed.outcome == "lost" and before in (["for", "the"], ["with", "the"]):
        side = scene.clauses.subject(deed.at - 2)  # "took the hill for the loss of two men"
    return scene.party(side)


def _returned(scene: Scene, deed: Deed, owner: Side | None) -> str | None:
    """Whose dead are given back: who hands them over had the other's, who receives them gets its own."""
    start = scene.clauses.clause_start(deed.at)
    verb = next((at for at in range(deed.at - 1, start, -1) if scene.tokens[at].low in FREES | RECEIVES), -1)
    giver = scene.clauses.subject(verb) if verb > 0 and owner is None else None
    if giver is None:
        return scene.party(owner)
    return scene.foe(giver) if scene.tokens[verb].low in FREES else scene.party(giver)


def _despoiled(scene: Scene, deed: Deed, victor: Side | None) -> str | None:
    """From whom spoils were taken: the other side than the one that lists them, or as the list before it."""
    verb = deed.at - 1
    while verb > 0 and scene.tokens[verb].low in {"the", "a", "its", "their"}:
        verb -= 1
    victor = victor or scene.clauses.subject(verb)
    if victor is not None:
        key = scene.party(victor)
        return scene.sides.opponent(key) if key is not None else None
    taken = (last.party for last in reversed(scene.carried.recent) if last.outcome == "captured")
    return next(taken, None)
