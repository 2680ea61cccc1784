"""The sides that a passage is about: whom it names most, who speaks, who is whose enemy."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.aliases import alias_of
from conflictnotes.extract.figures.attacks import Attacks
from conflictnotes.extract.figures.roster import Roster
from conflictnotes.extract.figures.spots import is_place, spots_between
from conflictnotes.extract.figures.voices import invader, narrator, voices
from conflictnotes.vocabulary.parties import FOES, INVADERS, ORGANISATIONS, PEOPLES, RIVALS, TERRITORIES, WARS
from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.regions import HOMES

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.spots import Spot

__all__ = ["Sides"]

# Territories whose soldiers are a state's: Chechens are Russia's.
_SUBJECTS = {party.key: party.state for party in TERRITORIES if party.state is not None}
_NO_FIGHTERS = frozenset(party.key for party in ORGANISATIONS)
_NEUTRAL = frozenset({"icrc"})  # who helps
_NO_STATES = frozenset(party.key for party in (*ORGANISATIONS, *PEOPLES))

# The office behind a state's name that only tells something.
_OFFICE = deferred(
    r"""
    (?:['’]s)? (?:\s+(?!Defen[cs]e|[Hh]ealth|Interior|Army|Armed|Air|Navy|General\s+Staff)[\w-]{1,20}){0,3}? \s+
    (?:Service|Agency|officials?|[Ss]pokes\w+|[Mm]inist\w+|Secretary|[Cc]ustoms|[Pp]rosecutors?|[Pp]olice|[Cc]ourts?
      |[Dd]iplomats?|[Ee]mbassy|[Aa]nalysts?|[Ee]xperts?|[Ii]ntelligence|[Aa]ttaché|[Aa]mbassador|envoy|general) \b
    """,
    re.VERBOSE,
)
# What came from a side's land is the side's: "four missiles from Port Quay, Quay".
_COME = deferred(r"\bfrom\s[^.;\n]{0,30}\Z")
_ENEMY = deferred(r"[Ee]nem(?:y|ies)\b|[Oo]ccupiers?\b|[Ii]nvaders?\b|[Aa]ggressors?\b")
_SENTENCE_END = deferred(r"[.!?]['”\"\]\d\[]*\s+(?=[A-Z“\"])")
_BODY = deferred(
    r"(?:[A-Z]\w{1,30}:\s+)?The\s+(?:(?P<group>rebels|group|militia|insurgents|militants)|(?P<mission>(?:[A-Z]\w+-led\s+)?mission)|army|military|government|junta)\b"
)
# A name of where something happens, not from where it came.
_SPOT = deferred(r"(?:\b(?:in|over|across|near|at)\s+|[.!?\n]\s*)([A-Z][\w’'-]*)")
_ACTORS = frozenset({"enemy", "own", "attacker", "defender", "occupant"})
_PARTS = _ACTORS | {"unit", "group", "state", "regime", "mission"}
_NEARBY = 500
_FROM = 40
_MAIN = 2
_DOMINANT = 4
_AT_WAR = frozenset((*WARS, *((second, first) for first, second in WARS)))


def _at_war(one: str, other: str) -> bool:
    return (one, other) in _AT_WAR


_SPEAKS_FOR = deferred(
    r"\b(?:[Ss]pokes(?:man|woman|person)\s+(?:of|for)|[Aa]ccording\s+to|[Oo]fficials?\s+(?:of|from)"
    r"|(?:[Gg]eneral|[Oo]fficer|[Cc]ommander|[Cc]hief|[Hh]ead)\s+(?:of|in))\s+(?:the\s+)?\Z"
)
_SPEAKER = 30  # characters before a side in which its speaker stands


class Sides:
    """The sides of a passage, counted once when first asked for."""

    def __init__(self, text: str, lex: Lexicon) -> None:
        self._text = text
        self.lexicon = lex
        self._roster = Roster(text, lex)
        self._aliases: dict[str, str | None] = {}

    @property
    def trusted(self) -> frozenset[str]:
        """Parties named by a form of which there is no doubt, or by one that the passage explains in brackets."""
        return self._roster.trusted

    @property
    def ranked(self) -> list[str]:
        """The parties of the passage, the one most often named first."""
        return self._roster.ranked

    def of_shared(self, words: tuple[str, ...], key: str) -> str:
        """Of the parties that share a form, the one that the passage names otherwise, or whose country it names."""
        return self._roster.of_shared(words, key)

    def alias(self, word: str) -> str | None:
        """The side that a word of no party stands for in this passage: a leader's surname, an explained short form."""
        if word not in self._aliases:
            self._aliases[word] = alias_of(word, self._text, self) or self.lexicon.leaders.get(word)
        return self._aliases[word]

    def resolved(self, key: str, position: int = 0) -> str | None:
        """The party that a mention's key stands for: a role ("enemy", "own", "group", "state") or a party itself.

        Who is the enemy depends on who speaks at ``position``.
        """
        if key in _PARTS:
            return self._part(key, position)
        if key in _NEUTRAL:
            return None
        return self.of_state(key)

    def of_state(self, key: str | None) -> str | None:
        """The party, or the state whose its soldiers are: Chechens are Russia's in a passage that is not their war."""
        state = _SUBJECTS.get(key, key) if key is not None else None
        two_sided = state != key and {state, key} == set(self.main)
        return key if two_sided and self._roster.homeland in {None, state, key} else state

    def _part(self, part: str, position: int) -> str | None:
        """The party that plays a part: the army where no armed group is named is the army of who speaks."""
        if part in _ACTORS:
            return self._actor(part, position)
        if part in {"group", "mission"}:
            return self.group if part == "group" else None
        if part == "regime":
            return self._part("state", position) if self.group is not None else self.enemy(position)
        if self.group is None:
            return (self.home or self.state_near(position) or self.own(position)) if part == "state" else None
        return self._army_before(position) if part == "state" else self.state_before(position)

    def _actor(self, part: str, position: int) -> str | None:
        """Who is the enemy, attacks, defends or occupies, by who speaks and what is told."""
        if part == "occupant":
            return next((key for key in map(INVADERS.get, self.main) if key in self.main), None)
        if part in {"enemy", "own"}:
            return self.enemy(position) if part == "enemy" else self.own(position)
        return self.attacker(position) if part == "attacker" else self.defender(position)

    def attacker(self, position: int) -> str | None:
        """Who attacks at ``position``, where the passage says so."""
        return self._attacks.attacker(position)

    def defender(self, position: int) -> str | None:
        """Who is attacked at ``position``, where the passage says by whom."""
        attacker = self.attacker(position)
        if attacker is None:
            return self._army_before(position) if self.group is not None else None
        return self.opponent(attacker)

    @functools.cached_property
    def _attacks(self) -> Attacks:
        return Attacks(self._text, self)

    def state_near(self, position: int) -> str | None:
        """The state last named before ``position``, whatever it does there."""
        states = (spot.key for spot in self._near(position) if spot.key not in self.lexicon.groups)
        return next((key for key in states if key not in _NO_STATES), None)

    def _army_before(self, position: int) -> str | None:
        """The state last named before whose army "the army" can be: the group's foe's, or that of its own country."""
        armies = {self.home, self.state}
        if len(armies) == 1:
            return self.home
        return next((spot.key for spot in self._near(position) if spot.key in armies), self.home)

    def _near(self, position: int, start: int = -1) -> list[Spot]:
        """The names before ``position``, the nearest first, back to ``start`` or as far as a paragraph goes."""
        start = start if start >= 0 else max(0, position - _NEARBY)
        return list(spots_between(self._text, start, position, self))[::-1]

    def group_before(self, position: int) -> str | None:
        """The armed group that the text named last before ``position``, else the one that it names most."""
        if sum(key in self.lexicon.groups for key in self.ranked) <= 1:
            return self.group
        near = self._near(position)
        return next((spot.key for spot in near if spot.key in self.lexicon.groups), None)

    def fights(self, key: str | None) -> bool:
        """Whether the party is no organisation that only reports or mediates: the UN, the EU."""
        return key not in _NO_FIGHTERS

    def at_war(self, key: str, other: str) -> bool:
        """Whether the two are known to fight each other, or are the two sides of the passage by its own words."""
        foes = other in FOES.get(key, ()) or key in FOES.get(other, ())
        return foes or _at_war(key, other)

    def state_before(self, position: int) -> str | None:
        """The state that the text named last before ``position`` of several that fight the passage's groups."""
        group = self.group_before(position) or self.group
        fighting = [key for key in self.ranked if key in FOES.get(group or "", ()) and key not in self.lexicon.groups]
        if self.state not in fighting or len(fighting) < _MAIN:
            return fighting[0] if fighting else self.state
        near = self._near(position)
        return next((spot.key for spot in near if spot.key in fighting), self.state)

    def people_of(self, group: str) -> str | None:
        """Whose people an armed group's are, where they are no citizens of the state that it fights."""
        home = HOMES.get(group)
        return home if home not in FOES.get(group, ()) and home != self.state else None

    def user_of(self, users: frozenset[str]) -> str | None:
        """The only one of the two main sides that is among the users of a kind of arms."""
        using = [side for side in self.main if side in users]
        return using[0] if len(self.main) == _MAIN and len(using) == 1 else None

    def owner_of_kind(self, noun: str) -> str | None:
        """The one side whose ``noun`` the passage names: "Ukrainian drones", where nobody else's drones are named."""
        owners = self._roster.owners.get(noun, set())
        return next(iter(owners)) if len(owners) == 1 else None

    def only_tells(self, key: str, end: int) -> bool:
        """Whether the party named up to ``end`` is no side of the war and its office speaks: "a US official said"."""
        if key in self.main or key in self._fighters[:_MAIN] or key in self.lexicon.groups:
            return False
        return bool(_OFFICE.match(self._text, end)) and not any(key in FOES.get(side, ()) for side in self.ranked)

    def before(self, position: int) -> str | None:
        """The party that the text named last before ``position``, in the same paragraph and not as a place."""
        for spot in self._near(position, self._paragraph(position)):
            if not self.only_tells(spot.key, spot.end) and not is_place(self._text, spot):
                return spot.key
        return None

    def land_before(self, position: int) -> str | None:
        """The state of the only land whose towns the paragraph has named before ``position``."""
        words = set(_SPOT.findall(self._text, max(0, self._paragraph(position) - 1), position))
        homes = {self.lexicon.places[word,] for word in words if (word,) in self.lexicon.places}
        return homes.pop() if len(homes) == 1 else None

    def _paragraph(self, position: int) -> int:
        """Where the paragraph of ``position`` begins, or the part of it that is near."""
        start = max(0, position - _NEARBY)
        return max(start, self._text.rfind("\n", start, position) + 1)

    def subject_before(self, position: int) -> str | None:
        """The first party that the sentence before ``position`` names, in the same paragraph and not as a place."""
        start = self._paragraph(position)
        ends = [match.end() for match in _SENTENCE_END.finditer(self._text, start, max(start, position - 2))]
        end = position
        for first in reversed([start, *ends]):
            body = _BODY.match(self._text, first, position)
            if body:
                return next((part for part in ("group", "mission") if body[part]), "state")
            spots = spots_between(self._text, first, end, self)
            told = (spot for spot in spots if not is_place(self._text, spot) or self._speaks(spot))
            named = next(told, None)
            if named is not None:
                return named.key
            end = first  # what stands behind names nobody
        return None

    def _speaks(self, spot: Spot) -> bool:
        """Whether somebody speaks for the side behind a preposition: "a spokesman for the Quayan army"."""
        return _SPEAKS_FOR.search(self._text, max(0, spot.start - _SPEAKER), spot.start) is not None

    @functools.cached_property
    def _voices(self) -> tuple[list[int], list[str]]:
        return voices(self._text, self)

    def own(self, position: int) -> str | None:
        """The side that speaks at ``position``: the one last quoted before it, else the first, else the state's."""
        places, keys = self._voices
        at = bisect_right(places, position) - 1
        if not keys:
            return self._narrator or (self.state if self.group is not None else None)
        return keys[max(at, 0)]

    @functools.cached_property
    def _narrator(self) -> str | None:
        return narrator(self._text, self)

    def enemy(self, position: int) -> str | None:
        """The other side than the one that speaks at ``position``."""
        own = self.own(position)
        if own is None and len(self.ranked) == 1:
            return self._enemy_at_home(self.ranked[0])
        return self.opponent(own) if own is not None else None

    def _enemy_at_home(self, named: str) -> str:
        """Whom a bulletin means that names one side: the foe of those whose towns it names, the invader, or the one."""
        home = self._roster.homeland
        if home in RIVALS and home != named:
            return RIVALS[home]
        return invader(self._text, named) or named

    @functools.cached_property
    def enemy_of_speaker(self) -> str | None:
        """The other side where one side alone speaks, as in its bulletin."""
        speakers = set(self._voices[1])
        if not speakers and self._narrator is None:
            return self._enemy_of_anyone
        speaker = next(iter(speakers), self._narrator)
        return self.opponent(speaker) if speaker is not None and len(speakers) <= 1 else None

    def enemy_before(self, position: int) -> str | None:
        """The enemy of who speaks at ``position``, where the paragraph has spoken of it."""
        own = self.own(position)
        called = own is not None and _ENEMY.search(self._text, self._paragraph(position), position)
        return self.opponent(own) if own is not None and called else None

    @functools.cached_property
    def _enemy_of_anyone(self) -> str | None:
        """Whom a bulletin that names one side alone calls the enemy: the one from whose land it came, else its foe."""
        if len(self.ranked) != 1 or not _ENEMY.search(self._text):
            return None
        only = self.ranked[0]
        came = any(_COME.search(self._text, max(0, spot.start - _FROM), spot.start) for spot in self._spots)
        return only if came else RIVALS.get(only)

    @functools.cached_property
    def _acting(self) -> frozenset[str]:
        """The parties that the passage does not name as places alone, or from whose land something came."""
        text = self._text
        acting = (
            s for s in self._spots if not is_place(text, s) or _COME.search(text, max(0, s.start - _FROM), s.start)
        )
        return frozenset(spot.key for spot in acting)

    @functools.cached_property
    def _spots(self) -> list[Spot]:
        return list(spots_between(self._text, 0, len(self._text), self))

    @functools.cached_property
    def only(self) -> str | None:
        """The one side that the passage is about, where it hardly names another."""
        ranked = self.ranked
        if not ranked or self._roster.counted[ranked[0]] < _DOMINANT:
            return None
        second = self._roster.counted[ranked[1]] if len(ranked) > 1 else 0
        return ranked[0] if self._roster.counted[ranked[0]] >= _DOMINANT * second else None

    @functools.cached_property
    def group(self) -> str | None:
        """The armed group that the passage names most."""
        return next((key for key in self.ranked if key in self.lexicon.groups or key in FOES), None)

    @functools.cached_property
    def state(self) -> str | None:
        """The state whose army faces an armed group, or the only side of the passage."""
        if self.group is None:
            return self.only or (self.ranked[0] if len(self.ranked) == 1 else None)
        states = (key for key in self.ranked if key not in self.lexicon.groups and key not in _NO_STATES)
        known = list(states)
        foe = next((key for key in known if key in FOES.get(self.group, ())), None)
        armed = next((key for key in known if key in self._roster.armed), None)
        return foe or armed or self._foe_at_home(self.group) or next(iter(known), None)

    def _foe_at_home(self, group: str) -> str | None:
        """Whom a group fights where no state is named: its own country, if it fights that, else its only foe."""
        foes, home = FOES.get(group, ()), HOMES.get(group)
        return foes[0] if len(foes) == 1 and home not in foes else home

    @functools.cached_property
    def home(self) -> str | None:
        """The state whose army and government a passage means that says no more: the group's own, where it is named."""
        at_home = HOMES.get(self.group or "")
        return at_home if at_home in self.ranked else self.state

    def opponent(self, key: str) -> str | None:
        """The other of the two sides that the passage is about, None where it does not name both."""
        other = self._other(key) or self._rival(key)
        return self.resolved(other) if other is not None else None

    def enemy_of(self, key: str) -> str | None:
        """Whom a side calls the enemy: the other side, or the one state at war with it where it alone is named."""
        return self.opponent(key) or (RIVALS.get(key) if len(self._fighters) == 1 else None)

    def _rival(self, key: str) -> str | None:
        """Whom the bulletin of the only side that it names means by "the enemy": the one state at war with it."""
        alone = len(self._fighters) == 1 and key in self.ranked
        if not alone or key not in RIVALS or key not in self._voices[1]:
            return None
        return RIVALS[key] if _ENEMY.search(self._text) else None

    def third(self, allies: set[str | None]) -> str | None:
        """The one fighting side of the passage that is none of those allied."""
        others = [key for key in self._fighters if key not in allies]
        return others[0] if len(others) == 1 else None

    def _other(self, key: str) -> str | None:
        fighters = self._fighters
        main = self.main
        if key in self.lexicon.groups and key in self.ranked and self.state is not None:
            return next((state for state in fighters if state in FOES.get(key, ())), self.state)
        if len(main) < _MAIN:
            return None
        if key not in main:
            return next((side for side in fighters if _at_war(key, side)), None)
        other = main[1] if key == main[0] else main[0]
        if not self.at_war(*main) and other not in self._acting:
            return None  # "hit two lorries near Quay's coast"
        if key != fighters[0] or _at_war(*main):
            return other
        return next((group for group in fighters if key in FOES.get(group, ())), other)

    @functools.cached_property
    def _fighters(self) -> list[str]:
        """The parties of the passage that do not only report or mediate, the one most often named first."""
        return [side for side in self.ranked if side not in _NO_FIGHTERS]

    @functools.cached_property
    def main(self) -> list[str]:
        """The two sides that the passage is about: the first two known to be at war, else those most often named."""
        fighters = self._fighters
        pairs = ([first, second] for at, second in enumerate(fighters) for first in fighters[:at])
        hosts = {HOMES.get(key) for key in fighters if key in FOES}  # Lebanon where Hezbollah is named
        at_war = (
            pair
            for pair in pairs
            if (_at_war(*pair) and not hosts.intersection(pair))
            or pair[0] in FOES.get(pair[1], ())
            or pair[1] in FOES.get(pair[0], ())
        )
        return next(at_war, fighters[:_MAIN])
