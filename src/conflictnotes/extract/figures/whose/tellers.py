"""What follows from who tells it: boasts and claims are of the other side's dead, denials and levies of one's own."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.belonging import is_military
from conflictnotes.extract.figures.governors import COSTS
from conflictnotes.extract.figures.kinds import TOLLS
from conflictnotes.extract.figures.mentions import plain_form
from conflictnotes.extract.figures.owners import owner_of
from conflictnotes.extract.figures.sidewords import (
    BOASTS,
    CLAIMS,
    DENIES,
    FURTHEST_TOPIC,
    NAMELESS,
    OWN_SOLDIERS,
    SOLDIERS,
    SPEECH,
)
from conflictnotes.extract.figures.whose.before import as_before
from conflictnotes.extract.figures.whose.scene import HARMED
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.mentions import Side
    from conflictnotes.extract.figures.reading import Reading
    from conflictnotes.extract.figures.whose.scene import Scene

__all__ = ["by_boast", "by_denial", "by_head", "by_levy", "by_price", "by_source", "by_topic", "tellers"]

_ACCOUNTS = frozenset({"account", "claim", "claims", "tally", "count"})
_DENIAL = 14
_NEAR = 5  # tokens between who paid and the number


def by_price(scene: Scene, reading: Reading) -> str | None:
    """Whose advance had a price: "Quay's army has advanced 9 km at a cost that Ostia puts at 800 casualties".

    Or whom something cost them: "the raid cost the Quayans 60 tanks".
    """
    payer = next((side for side in reversed(scene.mentions) if side.last < reading.index), None)
    if payer is not None and reading.index - payer.last <= _NEAR:
        before = payer.first - 1 - (payer.first > 1 and scene.tokens[payer.first - 1].low == "the")
        if before >= 0 and scene.tokens[before].low in COSTS:
            return scene.party(payer)
    for at in range(reading.index - 1, max(1, reading.index - FURTHEST_TOPIC), -1):
        if scene.tokens[at].text in {".", ";"}:
            return None
        if scene.tokens[at].low in {"cost", "price"} and scene.tokens[at - 1].low in {"a", "the"}:
            paid = scene.tokens[at - 2].low in {"at", "for"}
            return scene.party(scene.clauses.subject(at - 1) or scene.clauses.teller_behind(at)) if paid else None
    return None


def by_topic(scene: Scene, reading: Reading) -> str | None:
    """The side whose losses the clause counts: "puts Russian losses since May at 300 killed"."""
    if reading.noun.first >= 0 and not is_military(scene.tokens, reading):
        return None
    if reading.deed is None or reading.deed.role not in {"state", "harms", "befalls"}:
        return None
    pronoun = False
    for at in range(reading.index - 1, max(-1, reading.index - FURTHEST_TOPIC), -1):
        if scene.tokens[at].text == "." or (scene.tokens[at].text == ";" and not pronoun):
            return None
        pronoun = pronoun or scene.tokens[at].low in {"them", "it"}  # "of army losses; one put them at"
        if scene.tokens[at].low in {"losses", "casualties", "toll"}:
            side = owner_of(scene.tokens, at, scene.mentions)
            if side is None and scene.tokens[at - 1].low in {"own", "its", "their"}:
                side = scene.clauses.subject(at)  # "put its own losses down as nine men"
            return scene.party(side)
    return None


def by_tally(scene: Scene, reading: Reading) -> str | None:
    """The side whose losses are the subject of the clause: "Quayan casualties stand at 90 killed and 40 wounded"."""
    tokens = scene.tokens
    for at in range(reading.index - 1, max(0, reading.index - FURTHEST_TOPIC), -1):
        if tokens[at].text in _ENDS or any(side.first == at for side in scene.mentions):
            return None
        if tokens[at].low in {"losses", "casualties"}:
            stands = any(token.low in _STANDS for token in tokens[at + 1 : at + _VERB])
            return scene.party(owner_of(tokens, at, scene.mentions)) if stands else None
    return None


_ENDS = frozenset({".", ";", ":"})
_VERB = 5  # tokens behind the noun within which its verb stands
_STANDS = word_set("""
    is are was were stand stands stood reach reaches reached amount amounts amounted total totals totalled totaled come
    comes came rise rises rose risen exceed exceeds exceeded number numbered pass passed top topped hit
""")


def by_boast(scene: Scene, reading: Reading) -> str | None:
    """Whom a side boasts to have harmed: "the group's radio brags of nine slain troopers"."""
    if reading.outcome not in HARMED | TOLLS or not is_military(scene.tokens, reading):
        return None
    told = [token.low for token in scene.tokens[max(0, reading.index - 2) : reading.index]]
    if told[-1:] == ["of"] and told[0] in _ACCOUNTS:  # "the junta's account of three wrecked tanks"
        teller = next((side for side in scene.mentions if side.last == reading.index - 3), None)
        return scene.foe(teller)
    start = scene.clauses.clause_start(reading.index) - 1  # the verb is one of saying, too
    verb = next((at for at in range(reading.index - 1, max(0, start - 1), -1) if scene.tokens[at].low in BOASTS), -1)
    near = [side for side in scene.mentions if side.last < verb and not scene.clauses.is_place(side)]
    key = scene.party(near[-1]) if near else None
    return scene.sides.opponent(key) if key is not None else None


def _by_claim(scene: Scene, reading: Reading) -> str | None:
    """Whose soldiers died by the claim of a side: "Quay first claimed that 400 reservists had died"."""
    verb = scene.clauses.clause_start(reading.index) - 1
    while verb > 0 and scene.tokens[verb].low in {"that", "and", "while"}:
        verb -= 1
    if reading.outcome not in TOLLS | {"captured"} or verb < 0 or scene.tokens[verb].low not in CLAIMS:
        return None
    if any(verb < side.first < reading.index for side in scene.mentions):
        return None
    teller = scene.clauses.subject(verb)
    return scene.foe(teller)


def by_source(scene: Scene, reading: Reading) -> str | None:
    """Losses that a side reports without saying whose: the other side's."""
    deed = reading.deed
    if deed is None or not deed.passive or not is_military(scene.tokens, reading) or reading.outcome == "deployed":
        return None
    if deed.role == "befalls":
        return _by_claim(scene, reading)
    start = reading.index
    while start > 0 and scene.tokens[start - 1].text not in {";", "."}:
        start -= 1
    verb = next((at for at in range(start, reading.index) if scene.tokens[at].low in SPEECH), -1)
    near = [side for side in scene.mentions if start <= side.first < reading.index and not scene.clauses.is_voice(side)]
    keys = {scene.party(side) for side in near}
    if len(keys) != 1 or verb < near[-1].last:
        return None
    key = keys.pop()
    thats = (at for at in range(reading.index - 1, near[-1].last, -1) if scene.tokens[at].low == "that")
    between = scene.tokens[next(thats, near[-1].last) + 1 : reading.index + 1]
    harmed = any(scene.clauses.harms(token, behind, past=True) for token, behind in pairwise(between))
    if key is None or (deed.role not in {"harms", "state"} and not harmed):
        return None
    own = reading.noun.first >= 0 and scene.tokens[reading.noun.last].low in OWN_SOLDIERS
    attackers = reading.noun.first >= 0 and scene.tokens[reading.noun.last].low in NAMELESS
    own = own or (
        not attackers and verb >= 0 and key not in scene.sides.lexicon.groups and _is_mourned(scene, reading, verb)
    )
    return key if own and not harmed else scene.sides.opponent(key)


def _is_mourned(scene: Scene, reading: Reading, verb: int) -> bool:
    """Whether a state says that soldiers were killed, and does not boast of it: "eliminated", "claimed"."""
    soldiers = reading.noun.first >= 0 and scene.tokens[reading.noun.last].low in SOLDIERS
    told = soldiers and scene.tokens[verb].low not in CLAIMS
    harm = scene.tokens[reading.deed.at].low if reading.deed is not None else ""
    return told and reading.category == "personnel" and harm in _MOURNED


_MOURNED = frozenset({"killed", "wounded", "injured", "dead", "hurt", "missing"})


def by_denial(scene: Scene, reading: Reading) -> str | None:
    """Who denies what befell its own: "90 soldiers were killed, a claim that Quay rejected"."""
    if reading.outcome not in TOLLS | HARMED or not is_military(scene.tokens, reading):
        return None
    words = range(reading.after, min(reading.after + _DENIAL, len(scene.tokens)))
    verb = next((at for at in words if scene.tokens[at].low in DENIES), -1)
    denier = next((side for side in scene.mentions if reading.after < side.first < verb), None)
    if denier is None or scene.tokens[denier.first - 1].low not in {"claim", "figure", "number", "which", "that"}:
        return None
    return scene.party(denier)


def by_head(scene: Scene, reading: Reading) -> str | None:
    """Whose soldiers a head of state or a commander counts to whom nothing happened: his own."""
    if reading.noun.first < 0 or reading.outcome not in {None, "deployed", "mobilized"}:
        return None
    if reading.category != "personnel" or not is_military(scene.tokens, reading):
        return None
    before = [side for side in scene.mentions if side.last < reading.index and not scene.clauses.is_place(side)]
    if not before or not scene.clauses.tells(before[-1]):
        return None
    name = plain_form(scene.tokens[before[-1].last].text)
    return scene.party(before[-1]) if name in scene.sides.lexicon.leaders else None


def tellers(scene: Scene) -> list[Side]:
    """The sides of the sentence that tell what it says."""
    return [side for side in scene.mentions if scene.clauses.tells(side)]


def by_levy(scene: Scene, reading: Reading) -> str | None:
    """Who calls people up: the one side that the sentence names, else the one that the paragraph spoke of."""
    homes = [scene.sides.lexicon.places.get((token.text,)) for token in scene.tokens[: reading.index]]
    home = next((key for key in reversed(homes) if key in scene.sides.ranked), None)
    if home is not None:
        return home
    before = [side for side in scene.mentions if side.first < reading.index and not scene.clauses.is_voice(side)]
    keys = {scene.party(side) for side in before}
    if before:
        return keys.pop() if len(keys) == 1 else None
    return as_before(scene, reading) or scene.sides.before(scene.tokens[reading.index].start)
