"""A sentence's figures while they are read: the records that the stages fill in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.extract.figures.kinds import FLYING, PEOPLE

if TYPE_CHECKING:
    from conflictnotes.extract.figures.deeds import Deed
    from conflictnotes.extract.figures.nouns import Noun
    from conflictnotes.extract.figures.tokens import Token
    from conflictnotes.numbers import NumberMention

__all__ = ["Carried", "Group", "Reading", "SentenceReading"]


class Group(NamedTuple):
    """Some of whom or of which a bare number counts: those that ``source`` counted, or a plural that names them.

    ``party`` and ``outcome`` are those of a plural, a source has its own; ``definite`` says that the plural is known.
    """

    category: str
    source: Reading | None = None
    party: str | None = None
    outcome: str | None = None
    definite: bool = False


@dataclass(slots=True)
class Reading:
    """One number on its way to a figure.

    ``governor`` is the verb right before the number also where ``deed`` says more, ``silent`` one that says nothing of
    such as it counts ("found" of bodies).  ``label`` is the phrase that heads
    its line, ``named`` the one that a bare number stands for ("the number of soldiers at 20"), as token indexes.
    ``relation`` says how it hangs on the number before: ``part`` ("of which 5"), ``restated`` ("(104,300)"), ``delta``
    ("(+13)"), ``change`` ("up from nine"), ``listed``, ``echo`` ("claimed nine; footage shows three"),
    ``own`` ("three returned"), or nothing.  ``whole`` marks the 96 of "90 of the 96"; ``antecedent`` is the number that
    a list takes apart, where another stands between or a sentence ends: then it is ``distant``, and its token indexes
    are of another sentence.  ``unknown`` is a label that names nothing known.
    ``further`` says that more of the counted before are meant ("another 12", "two more").  ``group`` is the group of
    which a bare number counts some.
    ``alike`` is the amount whose unit a bare number takes, ``unit`` one that neither of them names.
    ``airborne`` marks targets and objects that fly, of which no more is said.
    """

    number: NumberMention
    index: int
    noun: Noun
    labelled: bool = False
    category: str | None = None
    deed: Deed | None = None
    governor: Deed | None = None
    silent: Deed | None = None
    label: tuple[int, int] = (-1, -1)
    named: tuple[int, int] = (-1, -1)
    outcome: str | None = None
    party: str | None = None
    relation: str = ""
    daily: bool = False
    whole: bool = False
    antecedent: Reading | None = None
    unknown: Noun | None = None
    distant: bool = False
    further: bool = False
    group: Group | None = None
    alike: NumberMention | None = None
    unit: str = ""
    airborne: bool = False

    @property
    def after(self) -> int:
        """The token behind the number and its noun, and behind the word of its outcome where that stands later."""
        after = max(self.index + 1, 0 if self.labelled else self.noun.after)
        return max(after, self.deed.at + 1) if self.deed is not None and self.deed.passive else after


@dataclass(slots=True)
class SentenceReading:
    """A sentence, its tokens and its numbers in order."""

    start: int
    end: int
    tokens: list[Token]
    readings: list[Reading]


_TOLL_REACH = 2  # blocks


@dataclass(slots=True)
class Carried:
    """What one sentence leaves to the next.

    ``last`` is the last number read, if it stands near, ``recent`` those of its sentence, ``goes_on`` says that it
    is of the same paragraph; ``dead`` the category of the last people said to be killed, ``toll`` the first number
    of the last sentence that counted the dead, in ``toll_block``; ``by_value`` every number with its meaning, for a
    later one that only repeats it; ``owner`` whose losses a heading announced, ``list_block`` the block where its
    list last went on, ``told`` what the list that a colon opened says of its members, ``told_party`` whose they are
    and ``told_block`` where it last went on, ``daily`` whether it announced those of the past day;
    ``flown`` whether drones and missiles were last said to be launched or shot down; ``parties`` the
    last party of each kind of materiel.
    """

    last: Reading | None = None
    recent: list[Reading] = field(default_factory=list)
    last_block: int = -9
    goes_on: bool = False
    dead: str | None = None
    toll: Reading | None = None
    toll_block: int = -9
    by_value: dict[object, Reading] | None = None
    owner: str | None = None
    list_block: int = -9
    told: str | None = None
    told_block: int = -9
    told_party: str | None = None
    daily: bool = False
    flown: str = ""
    parties: dict[str, str] = field(default_factory=dict)

    def enter(self, block: int) -> None:
        """Forget the last number where it stands more than a paragraph away."""
        self.goes_on = block == self.last_block
        if block - self.last_block > 1:
            self.last, self.recent = None, []
        if block - self.toll_block > _TOLL_REACH:
            self.toll = None

    def leave(self, readings: list[Reading], block: int) -> None:
        """Remember the numbers of a sentence."""
        if not readings:
            return
        self.last, self.recent, self.last_block = readings[-1], readings, block
        if self.by_value is None:
            self.by_value = {}
        toll = next(
            (reading for reading in readings if reading.category in PEOPLE and reading.outcome == "killed"), None
        )
        if toll is not None:
            self.toll, self.toll_block = toll, block
        flown = (reading.outcome for reading in readings if reading.category in FLYING and reading.relation != "part")
        self.flown = next((outcome for outcome in flown if outcome in {"launched", "shot_down"}), self.flown)
        for reading in readings:
            spent = reading.category == "missile" and reading.outcome == "lost"  # no missiles that fly
            if reading.category is not None and reading.party is not None and not spent:
                self.parties[reading.category] = reading.party
            if reading.category in PEOPLE and reading.outcome == "killed" and reading.noun.first >= 0:
                some = toll is not None and toll.category == "personnel" and reading.relation in {"part", "listed"}
                self.dead = "personnel" if some else reading.category  # "31 people, of them 12 children"
            if reading.number.low is not None and (reading.noun.first >= 0 or reading.outcome):
                self.by_value.setdefault(reading.number.low, reading)
