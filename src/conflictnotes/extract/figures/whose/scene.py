"""The scene of a sentence: the sides that it names, their grammatical roles, and what the sentences before left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.clauses import Clauses
from conflictnotes.extract.figures.kinds import FLYING

if TYPE_CHECKING:
    from conflictnotes.extract.figures.mentions import Side
    from conflictnotes.extract.figures.reading import Carried, Reading, SentenceReading
    from conflictnotes.extract.figures.sides import Sides

__all__ = ["HARMED", "ROLES", "Scene"]

# The parts that a side may be named by: "the enemy", "our", "the rebels", "the army".
ROLES = frozenset({"enemy", "own", "group", "state", "regime", "attacker", "defender"})
HARMED = frozenset({"destroyed", "damaged", "lost", "captured", "shot_down"})


class Scene:
    """What the rules ask for each number of a sentence; ``previous`` is the number before it, ``kinds`` whose drones
    and missiles the sentence has counted.
    """

    def __init__(self, sentence: SentenceReading, mentions: list[Side], sides: Sides, carried: Carried) -> None:
        self.tokens = sentence.tokens
        self.readings = sentence.readings
        self.mentions = [side for side in mentions if side.key != "unit" or sides.resolved("unit") is not None]
        self.sides = sides
        self.clauses = Clauses(self.tokens, self.mentions, sides)
        self.carried = carried
        self.previous: Reading | None = None
        self.kinds: dict[str, str] = {}

    def remember(self, reading: Reading) -> None:
        """Keep whose drones and missiles the sentence has counted, for those that it counts next."""
        if reading.party is not None and reading.category in FLYING | {"ship"}:
            self.kinds[reading.category] = reading.party

    def party(self, side: Side | None) -> str | None:
        """The party that a mention stands for, if there is one."""
        return self.clauses.key(side) if side is not None else None

    def foe(self, side: Side | None) -> str | None:
        """The other side than the one that is mentioned."""
        key = self.party(side)
        return self.sides.opponent(key) if key is not None else None

    def within(self, first: int, last: int) -> str | None:
        """The party that the words ``[first, last]`` name; of "Quayan-backed Ostian fighters" the second."""
        inside = [side for side in self.mentions if first <= side.first and side.last <= last]
        inside = [side for side in inside if not self.tokens[side.first].low.startswith("pro-")]
        inside = [side for side in inside if side.adjective or self.tokens[side.first - 1].text != ","]
        citizens = [side for side in inside if self.tokens[side.first - 1].low not in {"ethnic", "ethnically"}]
        inside = citizens or inside  # "ethnically Ostian Quayan citizens"
        if len(inside) > 1 and "-" in self.tokens[inside[0].first].text:
            return self.party(inside[1])
        return self.party(inside[0]) if inside else None

    def of_mission(self, index: int) -> bool:
        """Whether the clause speaks of a mission of many states: its people are no side's."""
        subject = self.clauses.subject(index) if any(side.key == "mission" for side in self.mentions) else None
        return subject is not None and subject.key == "mission"

    def fighting(self, key: str | None) -> str | None:
        """The party, if it is none that only reports or mediates."""
        return key if self.sides.fights(key) else None
