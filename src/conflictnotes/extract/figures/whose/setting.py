"""The side that the clause, the paragraph or the whole passage is about."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.belonging import is_fleet, is_military, is_object_of_harm, is_target, is_witness
from conflictnotes.extract.figures.kinds import FLYING, MATERIEL, PEOPLE, TOLLS
from conflictnotes.extract.figures.lands import authorities_of
from conflictnotes.extract.figures.owners import is_doer
from conflictnotes.extract.figures.sidewords import ATTACKS, GIVES, HOPES, SHOWS, SOLDIERS, TRANSPORT
from conflictnotes.extract.figures.whose.before import speaks_behind
from conflictnotes.extract.figures.whose.tellers import tellers
from conflictnotes.vocabulary.parties import INVADERS
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.mentions import Side
    from conflictnotes.extract.figures.reading import Reading
    from conflictnotes.extract.figures.whose.scene import Scene

__all__ = ["by_nearby", "by_region", "by_setting", "is_hoped_for", "of_only_side", "of_the_enemy"]

_SERVICES = frozenset({"GUR", "HUR", "NIS", "DGSE", "MI6", "Mossad", "Aman"})
_KINDS = word_set(
    "volunteers convicts prisoners conscripts officers mobilised mobilized reservists obituaries paratroopers marines"
)
_GIVEN = 7
_HOPED = frozenset({"would", "will", "could", "might", "may", "should"})
_DOWNED = frozenset({"shot_down", "destroyed"})


def by_setting(scene: Scene, reading: Reading) -> str | None:
    """Soldiers and materiel of which the verb says nothing: the side that the clause is about, or the passage."""
    if reading.noun.first < 0:
        return scene.within(*reading.named)  # "the number of Russian soldiers at 100"
    military = is_military(scene.tokens, reading)
    given = _giving(scene, reading)
    if given > 0:
        giver = scene.clauses.subject(given)
        return scene.party(giver)
    if is_object_of_harm(reading) or not (military or is_fleet(scene.tokens, reading)):
        return None
    start = scene.clauses.clause_start(reading.index)
    inside = [side for side in scene.mentions if start <= side.first and side.last < reading.index]
    inside = [side for side in inside if not scene.clauses.is_voice(side)]
    if (
        not inside
        and scene.previous is not None
        and scene.previous.party is not None
        and scene.previous.category == reading.category
    ):
        return scene.previous.party  # "that Quay lost 900 men and that 70 of the wounded left"
    if not inside:
        inside = [side for side in scene.mentions if side.last < start and scene.clauses.is_force(side)]
    forces = [side for side in inside if scene.clauses.is_force(side)]
    if forces and inside[-1] is not forces[-1] and not inside[-1].adjective:
        inside = forces  # "Quayan troops left Ostia with 900 men"
    if not inside or not (military or scene.clauses.is_force(inside[-1])) or _are_joined(scene, inside):
        return None
    return scene.foe(inside[-1]) if _was_aimed_at(scene, reading) else _by_nearest(scene, reading, inside[-1])


def _are_joined(scene: Scene, inside: list[Side]) -> bool:
    """Whether two sides do it together: "Quay and Ostia begin an exercise with 900 troops"."""
    if len(inside) != 2 or inside[1].first != inside[0].last + 2:  # noqa: PLR2004 - two sides, and "and"
        return False
    joined = scene.tokens[inside[0].last + 1].low == "and" and not inside[1].adjective
    return joined and scene.party(inside[0]) != scene.party(inside[1])


def _was_aimed_at(scene: Scene, reading: Reading) -> bool:
    """Whether drones or missiles are counted beside others that the named side brought down: they came from its foe."""
    others = (other for other in scene.readings if other is not reading and other.category in FLYING)
    return reading.category in FLYING and any(other.outcome == "shot_down" for other in others)


def _by_nearest(scene: Scene, reading: Reading, side: Side) -> str | None:
    """The nearest side, or the other one where the side attacks: "in Ukrainian strikes 34 officers died"."""
    key, previous = scene.party(side), scene.previous
    if previous is not None and previous.noun.borrowed >= 0 and is_object_of_harm(previous):
        return previous.party  # "Quay downed 15 of 18 missiles"
    if key is None:
        return None
    start = scene.clauses.clause_start(reading.index)
    counted = previous.noun.last + 1 if previous is not None and side.last < previous.index else 0  # "attack drones"
    between = scene.tokens[max(side.last + 1, start, counted) : reading.index + 1]
    harmed = reading.deed is not None and reading.deed.role in {"harms", "befalls", "state"}
    attacked = harmed and bool(between) and between[0].low in ATTACKS
    if reading.outcome in TOLLS and is_doer(scene.tokens, side):
        attacked = scene.tokens[reading.noun.last].low in SOLDIERS
        key = key if attacked else None  # of the dead of an aggression nothing says whose they are
    shown = reading.outcome == "captured" and any(token.low in SHOWS for token in between)
    harmful = shown or any(scene.clauses.harms(token, behind) for token, behind in pairwise(between))
    return scene.sides.opponent(key) if key is not None and (attacked or harmful) else key


def by_nearby(scene: Scene, reading: Reading) -> str | None:
    """The side that the paragraph named last before soldiers or units, the only one whose such drones it names."""
    unit = reading.category == "military_unit"
    if reading.noun.first < 0 or not (unit or is_military(scene.tokens, reading)):
        return None
    if reading.category in MATERIEL:
        return scene.sides.owner_of_kind(scene.tokens[reading.noun.last].text)
    part = reading.group is not None and reading.group.source is not None  # "20,000 of them were fighters"
    if part or is_object_of_harm(reading) or is_witness(scene.tokens, reading):
        return None
    telling = tellers(scene)
    spied = next((scene.foe(side) for side in telling if _spies(scene, side)), None)
    if spied is not None and spied not in scene.sides.lexicon.groups:
        return spied  # an intelligence service tells of the other side
    if telling and len(telling) == len(scene.mentions):
        spoken_of = scene.sides.before(scene.tokens[0].start)
        if spoken_of is not None or scene.clauses.is_voice(telling[-1]):
            return spoken_of
    return scene.sides.before(scene.tokens[reading.index].start)


def is_hoped_for(scene: Scene, reading: Reading) -> bool:
    """Whether arms were only promised, asked for or offered: they are nobody's yet."""
    verb = _giving(scene, reading)
    return verb > 0 and (scene.tokens[verb].low in HOPES or scene.tokens[verb - 1].low in _HOPED)


def _giving(scene: Scene, reading: Reading) -> int:
    """The verb by which arms change hands between friends before their number, or are hoped for, else -1."""
    if reading.category not in MATERIEL or reading.outcome is not None:
        return -1
    words = range(reading.index - 1, max(0, reading.index - _GIVEN), -1)
    return next((at for at in words if scene.tokens[at].low in GIVES | HOPES), -1)


def _spies(scene: Scene, side: Side) -> bool:
    """Whether an intelligence service tells: "the GUR stated", "Quayan military intelligence said"."""
    words = scene.tokens[side.first : side.last + 4]
    return any(token.text in _SERVICES or token.low in {"intelligence", "spy"} for token in words)


def by_region(scene: Scene, reading: Reading) -> str | None:
    """The state of a region whose police, governor or residents the sentence names before its soldiers."""
    sent = reading.category in PEOPLE and reading.deed is not None and reading.deed.outcome in {"deployed", "mobilized"}
    if reading.noun.first < 0 or is_object_of_harm(reading) or not (sent or is_military(scene.tokens, reading)):
        return None
    state = authorities_of(scene.tokens, reading.index, scene.sides.lexicon)
    return (
        state if state not in INVADERS or reading.category not in MATERIEL else None
    )  # its land may be held by others


def of_only_side(scene: Scene, reading: Reading) -> str | None:
    """A toll or soldiers in a passage that is about one side, and has counted its people before."""
    only = scene.sides.only if reading.category == "personnel" and scene.sides.group is None else None
    listed = _is_broken_down(scene, reading)
    if only is None or (reading.outcome is None and not listed):
        return None
    if reading.noun.first >= 0 and not (listed or is_military(scene.tokens, reading)):
        return None
    return only if scene.carried.parties.get("personnel") == only else None


def _is_broken_down(scene: Scene, reading: Reading) -> bool:
    """Whether a list of the dead goes on by kinds of soldier: "followed by convicts (19,912)", "officers number 90"."""
    noun = reading.noun
    words = scene.tokens[noun.first : noun.last + 1] if noun.first >= 0 else scene.tokens[: reading.index]
    return any(token.low in _KINDS for token in words)


def of_the_enemy(scene: Scene, reading: Reading) -> str | None:
    """Materiel downed or destroyed in the bulletin of one side, what flew at it: the other's, where none is named."""
    aerial = reading.outcome == "shot_down" and is_target(scene.tokens, reading)
    end = len(scene.tokens)
    came = next((at for at in range(reading.after, end) if scene.tokens[at].low == "from" and not reading.outcome), end)
    sides = (side for side in scene.mentions if side.first < came and not speaks_behind(scene, side, reading))
    named = any(not scene.clauses.is_place(side) for side in sides if side.key != "own" or side.first < reading.index)
    if named or (reading.category not in MATERIEL - TRANSPORT and not aerial):
        return None
    flew = reading.category in FLYING and reading.noun.first >= 0 and reading.outcome in {None, "launched"}
    if reading.outcome not in _DOWNED and not flew:
        return None
    return scene.sides.enemy_of_speaker or scene.sides.enemy_before(scene.tokens[reading.index].start)
