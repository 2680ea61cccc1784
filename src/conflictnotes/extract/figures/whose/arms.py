"""What arms tell: who uses such arms, at whom they were fired, over whose land they were downed."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.belonging import is_civil, is_target
from conflictnotes.extract.figures.kinds import FLYING, MATERIEL
from conflictnotes.extract.figures.sidewords import TRANSPORT
from conflictnotes.extract.figures.whose.tellers import tellers

if TYPE_CHECKING:
    from conflictnotes.extract.figures.reading import Reading
    from conflictnotes.extract.figures.whose.scene import Scene

__all__ = ["as_its_kind", "as_those_here", "by_aim", "by_arms", "by_sky"]

_AIM = 6
_CARRIERS = frozenset({"ship", "submarine"})
_FAR = frozenset({"aircraft", "helicopter", "drone", "missile"})


def by_arms(scene: Scene, reading: Reading) -> str | None:
    """Whose the arms are that one side of the passage alone has: "six HIMARS"."""
    given = (
        reading.outcome is None and reading.deed is None and reading.category not in _FAR | _CARRIERS
    )  # "would deliver two Patriot batteries"
    unit = reading.category == "military_unit"
    if not (unit or reading.category in MATERIEL) or reading.noun.first < 0 or (given and not unit):
        return None
    words = [token.text for token in scene.tokens[reading.noun.first : reading.noun.last + 1]]
    names = [*words, *(" ".join(pair) for pair in pairwise(words))]
    users = next((users for name in names if (users := scene.sides.lexicon.arms.get(name))), frozenset())
    return scene.sides.user_of(users)


def by_aim(scene: Scene, reading: Reading) -> str | None:
    """Whose rockets were fired at a town, where nobody else is named: its country's enemy's."""
    deed = reading.deed
    if reading.outcome != "launched" or deed is None or not (deed.passive or deed.role == "event"):
        return None
    lexicon = scene.sides.lexicon
    for at in range(reading.after, min(reading.after + _AIM, len(scene.tokens) - 1)):
        if scene.tokens[at].low in {"at", "on", "toward", "towards", "against"}:
            aimed = next((side for side in scene.mentions if at < side.first <= at + 2), None)
            words = [token.text for token in scene.tokens[at + 1 : at + 3]]
            names = (tuple(words), tuple(words[:1]))
            homes = (table.get(name) for name in names for table in (lexicon.places, lexicon.parties))
            home = scene.party(aimed) if aimed is not None else next((key for key in homes if key), None)
            foe = scene.sides.opponent(home) if home is not None else None
            return scene.sides.group_before(scene.tokens[at].start) if foe in lexicon.groups else foe
    return None


def by_sky(scene: Scene, reading: Reading) -> str | None:
    """Whose drones were downed over a country: its enemy's."""
    if reading.category not in FLYING or reading.outcome != "shot_down" or tellers(scene):
        return None
    places = scene.sides.lexicon.places
    homes = {places.get((token.text,)) for token in scene.tokens if token.text[0].isupper()} - {None}
    home = homes.pop() if len(homes) == 1 else None
    if home is None and not homes and not scene.mentions:
        home = scene.sides.land_before(scene.tokens[0].start)
    return scene.sides.opponent(home) or _only_foe(scene, home) if home is not None else None


def _only_foe(scene: Scene, home: str) -> str | None:
    """The only side that the passage names, if it is at war with the one whose land it is."""
    named = scene.sides.ranked
    return named[0] if len(named) == 1 and scene.sides.at_war(named[0], home) else None


def as_those_here(scene: Scene, reading: Reading) -> str | None:
    """Drones and missiles that came down beside others of the sentence: "that 90 were shot down and nine got lost"."""
    fell = reading.category in FLYING and reading.outcome in {"lost", "shot_down"}
    return scene.kinds.get(reading.category or "") if fell else None


def as_its_kind(scene: Scene, reading: Reading) -> str | None:
    """The party of the last drones, missiles or aircraft that the passage counted."""
    if reading.category == "other" and reading.outcome == "shot_down" and is_target(scene.tokens, reading):
        return scene.carried.parties.get("drone") or scene.carried.parties.get("missile")
    if reading.category == "ship" and not is_civil(scene.tokens, reading):
        return scene.kinds.get("ship")
    idle = reading.outcome is None and reading.noun.first >= 0 and reading.category not in FLYING
    if reading.category not in MATERIEL - TRANSPORT or idle:
        return None
    category = reading.category or ""
    near = scene.previous
    if category in _FAR and reading.outcome is None and near is not None and near.category in _CARRIERS:
        return near.party  # "two missile carriers with up to 12 missiles"
    return scene.kinds.get(category) or by_aim(scene, reading) or scene.carried.parties.get(category)
