"""What the numbers before tell of the next: the side in focus, until another is named."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.belonging import is_hunted, is_military, is_object_of_harm
from conflictnotes.extract.figures.kinds import FLYING, TOLLS
from conflictnotes.extract.figures.places import is_zone
from conflictnotes.extract.figures.sidewords import MEDICS, NAMELESS, REMAINS, SOLDIERS, SPEECH
from conflictnotes.extract.figures.whose.scene import HARMED

if TYPE_CHECKING:
    from conflictnotes.extract.figures.mentions import Side
    from conflictnotes.extract.figures.reading import Reading
    from conflictnotes.extract.figures.whose.scene import Scene

__all__ = ["as_before", "as_mentioned", "by_turn", "is_left_behind", "of_group", "speaks_behind", "turned"]

_SUMS = frozenset({"casualties", "losses"})
_OFFICES = frozenset({"ministry", "mod", "intelligence", "officials", "official", "institute", "agency"})
_OPENING = 3
_TOTALS = frozenset({"toll", "total", "tally", "figure"})
# Who puts a sum at another number speaks of the same: "nine soldiers died; Quay put the number at 61".
_PUTS = frozenset(
    {"claimed", "claims", "spoke", "speaks", "put", "puts", "set", "sets", "pegged", "estimates", "estimated"}
)


def of_group(scene: Scene, reading: Reading) -> str | None:
    """Whose the group is of which a bare number counts some."""
    group = reading.group
    if group is None:
        return None
    if group.source is not None:
        return None if _in_care(scene, reading) else group.source.party
    position = scene.tokens[reading.index].start
    return scene.sides.resolved(group.party, position) if group.party is not None else None


def by_turn(scene: Scene, reading: Reading) -> str | None:
    """Whom the other side's loss cost something: "took 900 prisoners and lost 17 dead"."""
    previous, verb = scene.previous, reading.governor
    if previous is None or previous.party is None or verb is None or verb.role != "suffers":
        return None
    if not is_object_of_harm(previous) or verb.at < previous.index:
        return None
    between = any(previous.index < side.first < reading.index for side in scene.mentions)
    return None if between else scene.sides.opponent(previous.party)


def is_left_behind(reading: Reading) -> bool:
    """Whether some are held while others were exchanged: "returned 15 captives; a further 33 are still held"."""
    source = reading.group.source if reading.group is not None else None
    return source is not None and source.outcome == "exchanged" and reading.outcome == "captured"


def as_before(scene: Scene, reading: Reading) -> str | None:
    """The party of the last number near, where the sentence names no other side and both count forces."""
    owned = (last for last in reversed(scene.carried.recent) if last.party is not None and last.category != "civilian")
    last = next(owned, None)
    if last is None or not _in_focus(scene, reading, last) or _turns_away(scene, reading, last):
        return None
    return last.party


def _turns_away(scene: Scene, reading: Reading, last: Reading) -> bool:
    """Whether the sentence speaks of another side, or of anybody: who is in hospital, rebels behind a state's."""
    groups = last.party in scene.sides.lexicon.groups
    soldiers = reading.noun.first >= 0 and scene.tokens[reading.noun.last].low in SOLDIERS
    if (is_hunted(scene.tokens, reading) and not groups) or (soldiers and groups):
        return True
    if _in_care(scene, reading):
        return True
    quiet = (side for side in scene.mentions if not speaks_behind(scene, side, reading))
    quiet = (side for side in quiet if not is_zone(scene.tokens, side))
    quiet = (side for side in quiet if not _is_bystander(scene, side, last.party))
    named = (side for side in quiet if not scene.clauses.is_voice(side) and not _is_faced(scene, side))
    return any(scene.party(side) != last.party for side in named)


def _is_bystander(scene: Scene, side: Side, counted: str | None) -> bool:
    """Whether a ministry or service of a state that is at war with nobody here tells of the counted."""
    key = scene.party(side)
    words = scene.tokens[side.last + 1 : side.last + 4]
    office = any(token.low in _OFFICES for token in words) and not any(token.low == "health" for token in words)
    return office and key is not None and counted is not None and not scene.sides.at_war(key, counted)


def _suffers_anew(reading: Reading, last: Reading) -> bool:
    """Whether others suffer than those counted before: not who acted then, no soldiers behind the drones downed."""
    if reading.outcome not in TOLLS | HARMED or reading.labelled or reading.relation not in {"", "listed"}:
        return False
    return last.outcome in {None, "launched"} or (reading.category == "personnel" and last.outcome == "shot_down")


def _in_care(scene: Scene, reading: Reading) -> bool:
    """Whether a hospital or a doctor counts whom it treats or buries: anybody."""
    return any(token.low in MEDICS for token in scene.tokens[: reading.index])


def _in_focus(scene: Scene, reading: Reading, last: Reading) -> bool:
    """Whether the number can be of the same side as ``last``: soldiers, arms, a toll, more of the same."""
    if reading.outcome is None and reading.category != "personnel" and not reading.labelled:
        return False
    if (reading.outcome == "shot_down" or reading.category in FLYING) and last.outcome in TOLLS:
        return False  # who mourns its dead shoots down others' drones
    if reading.noun.first >= 0:
        toll = reading.noun.last == reading.noun.first and scene.tokens[reading.noun.last].low in _SUMS
        both = toll and reading.outcome in TOLLS and last.outcome in TOLLS
        return both or (is_military(scene.tokens, reading) and not _suffers_anew(reading, last))
    another = reading.index > 0 and scene.tokens[reading.index - 1].low in {"another", "further", "additional"}
    losing = reading.deed is not None and reading.deed.role == "topic" and last.outcome in TOLLS
    summed = last.outcome in TOLLS and any(token.low in _TOTALS for token in scene.tokens[: reading.index])
    previous = scene.previous
    if previous is not None and previous.party is None and previous.category == reading.category and not another:
        return False  # what is not said of the first of a list is not said of the next
    opens = reading.index < _OPENING and last.category == "personnel"
    alike = bool(reading.relation) or reading.noun.partitive or another or losing or opens or summed
    return reading.category == "personnel" and reading.outcome is not None and alike


def _is_faced(scene: Scene, side: Side) -> bool:
    """Whether the side only tells against whom the counted stand: "opposite Battlegroup West"."""
    return side.first > 0 and scene.tokens[side.first - 1].low in {"opposite", "facing"}


def speaks_behind(scene: Scene, side: Side, reading: Reading) -> bool:
    """Whether the side is only the source named behind the number: "12 killed, according to the Quayan army"."""
    before = scene.tokens[max(0, side.first - 3) : side.first]
    return side.first > reading.index and any(token.low in SPEECH for token in before)


def as_mentioned(scene: Scene, reading: Reading) -> str | None:
    """Some of those that the passage has counted: "two of the frigates", "eleven of the men"."""
    at = reading.noun.first - 1
    if not reading.noun.partitive or at < 0 or scene.tokens[at].low not in {"the", "these", "those"}:
        return None
    if scene.tokens[reading.noun.last].low in REMAINS:
        dead = (last.party for last in reversed(scene.carried.recent) if last.outcome in TOLLS)
        return next(dead, None)
    if scene.tokens[reading.noun.last].low in NAMELESS:
        return None
    counted = scene.carried.parties.get(reading.category or "")
    return counted or scene.sides.owner_of_kind(scene.tokens[reading.noun.last].text)


def turned(scene: Scene, reading: Reading, previous: Reading) -> Side | None:
    """The subject of a clause that opens between two numbers: "moved 900 troops; Quay answered with 400"."""
    words = scene.tokens[previous.index + 1 : reading.index + 1]
    if reading.noun.first >= 0 or any(scene.clauses.harms(*pair, past=True) for pair in pairwise(words)):
        return None
    between = (side for side in scene.mentions if previous.index < side.first and side.last + 1 < reading.index)
    between = (side for side in between if scene.tokens[side.last + 1].low not in _PUTS)
    return next((side for side in between if scene.tokens[side.first - 1].low in {";", "while", "whereas"}), None)
