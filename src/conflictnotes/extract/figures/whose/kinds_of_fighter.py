"""Where a state faces an armed group: whose rebels, soldiers and booty are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.belonging import is_rebels
from conflictnotes.extract.figures.kinds import MATERIEL
from conflictnotes.extract.figures.sidewords import APOSTATES, ATTACKERS, DEFENDERS, MILITARY, OWN_SOLDIERS, SOLDIERS
from conflictnotes.extract.figures.whose.scene import ROLES
from conflictnotes.vocabulary.parties import FOES
from conflictnotes.vocabulary.regions import HOMES

if TYPE_CHECKING:
    from conflictnotes.extract.figures.mentions import Side
    from conflictnotes.extract.figures.reading import Reading
    from conflictnotes.extract.figures.whose.scene import Scene

__all__ = ["by_kind_of_fighter", "is_booty", "of_the_state"]


# Whom either side calls so of its own, and who belongs to no armed group with a name.
_ANYBODYS = frozenset({"martyrs", "bandits"})


_STATELY = frozenset({"government", "state", "security", "police", "regime"})
_BODIES = frozenset({"forces", "personnel", "officers", "officer", "troops", "soldiers"})


def of_the_state(scene: Scene, reading: Reading) -> str | None:
    """Whose the men of "the security forces" are: the state's of which the passage speaks."""
    words = [token.low for token in scene.tokens[reading.noun.first : reading.noun.last + 1]]
    stately = any(word.removesuffix("'s").removesuffix("’s") in _STATELY for word in words[:-1])
    if reading.noun.first < 0 or reading.category != "personnel" or not stately or words[-1] not in _BODIES:
        return None
    before = {scene.party(side) for side in _states_before(scene, reading.index)}
    if len(before) == 1:
        return before.pop()
    if scene.sides.group is None:
        return None
    groups = [key for key in scene.sides.ranked if key in FOES]
    fighting = {foe for group in groups for foe in (*FOES[group], HOMES.get(group))}
    told = {key for side in scene.mentions if side.last < reading.index and (key := scene.party(side)) in fighting}
    return told.pop() if len(told) == 1 else scene.sides.state_before(scene.tokens[reading.index].start)


def by_kind_of_fighter(scene: Scene, reading: Reading) -> str | None:
    """Where a state faces an armed group: rebels are the group's, soldiers and "apostates" the state's."""
    named = scene.tokens[reading.noun.last].low if reading.noun.first >= 0 else ""
    part = _by_part(scene, reading, named)
    if part is not None or scene.sides.group is None or named in _ANYBODYS:
        return part
    if is_rebels(scene.tokens, reading):
        return scene.sides.group_before(scene.tokens[reading.index].start)
    words = scene.tokens[reading.noun.first : reading.noun.last + 1] if reading.noun.first >= 0 else []
    if not words:
        return None
    guarding = words[0].low in {"security", "police"} and words[-1].low in MILITARY
    states = guarding or any(token.low in SOLDIERS | APOSTATES | OWN_SOLDIERS for token in words)
    if not states:
        return None
    before = {scene.party(side) for side in _states_before(scene, reading.index)}
    return before.pop() if len(before) == 1 else scene.sides.state_before(words[0].start)


def _by_part(scene: Scene, reading: Reading, noun: str) -> str | None:
    """Whose the counted are by their part in an attack: "40 attackers", "nine of the defenders"."""
    position = scene.tokens[reading.index].start
    if noun in ATTACKERS:
        return scene.sides.attacker(position)
    return scene.sides.defender(position) if noun in DEFENDERS else None


def _states_before(scene: Scene, index: int) -> list[Side]:
    """The states that the sentence names before the number, not as places and not as those who only tell."""
    groups = scene.sides.lexicon.groups | (ROLES - {"state"}) | {"unit"}
    named = (side for side in scene.mentions if side.last < index and side.key not in groups)
    return [side for side in named if not scene.clauses.is_place(side) and not scene.clauses.is_voice(side)]


def is_booty(scene: Scene, reading: Reading) -> bool:
    """Whether arms were captured in a passage about an armed group, in a sentence that names nobody."""
    captured = reading.category in MATERIEL and reading.outcome == "captured"
    return captured and scene.sides.group is not None and not scene.mentions
