"""Clauses: which of the sides that a sentence names is the subject, the agent, the owner, the one who speaks."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.mentions import Side
from conflictnotes.extract.figures.places import heads_report, is_zone
from conflictnotes.extract.figures.quotes import quoted, told_of
from conflictnotes.extract.figures.sidewords import (
    ATTACKS,
    AUXILIARIES,
    BLAMES,
    BOUNDARIES,
    CLAUSE_OPENERS,
    COLLECTIVES,
    FORCES,
    MILITARY,
    NAMELESS,
    PARTS,
    PREPOSITIONS,
    REPORTS,
    REVERSED,
    SPEAKERS,
    SPEECH,
    VOICES,
)

if TYPE_CHECKING:
    from conflictnotes.extract.figures.deeds import Deed
    from conflictnotes.extract.figures.sides import Sides
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["Clauses"]


def _is_lower(token: Token) -> bool:
    return token.is_word and token.text[0].islower()


_PRONOUNS = frozenset({"it", "they", "he", "she", "its", "their", "his", "her"})
_BARE_SOLDIERS = frozenset({"troops", "soldiers", "police", "policemen", "commandos"})
_SUBJECT_REACH = 10
_OBJECT_REACH = 7
_STATES = frozenset({"dead", "wounded", "captured", "killed", "destroyed", "more", "other"})
_BODIES = frozenset({"ministry", "government", "staff", "command", "authorities", "rebels", "forces", "troops", "army"})
_INFINITIVES = 6
_COUNTED_NOUN = 3


class Clauses:
    """The sides of a sentence in their grammatical roles."""

    def __init__(self, tokens: list[Token], mentions: list[Side], sides: Sides) -> None:
        self.tokens = tokens
        self.mentions = mentions
        self.sides = sides

    def key(self, side: Side) -> str | None:
        """The party of a mention; "the enemy" is the other side than the one that the sentence named before."""
        position = self.tokens[side.first].start
        if side.key == "enemy":
            return self._enemy(side, position)
        if side.key == "group":
            return self.sides.group_before(position)
        speaker = quoted(self, side) if side.key == "own" else None
        return speaker or self.sides.resolved(side.key, position)

    def _enemy(self, side: Side, position: int) -> str | None:
        """The foe of the side that the sentence named before, else of who speaks; nobody is his own enemy."""
        actors = [other for other in self.mentions if other.last < side.first and not self.is_place(other)]
        named = [actor for actor in [*actors, *filter(self.tells, self.mentions)] if actor.key != "enemy"]
        keys = [key for actor in named if (key := self.sides.resolved(actor.key, position)) is not None]
        enemy = next((foe for key in keys if (foe := self.sides.enemy_of(key)) is not None), None)
        if enemy is None:
            told = self.sides.resolved("enemy", position)
            return told if told not in keys else None
        return enemy

    def tells(self, side: Side) -> bool:
        """Whether a verb of saying follows the side and its office: "Quay's Air Force Command wrote"."""
        if [token.low for token in self.tokens[max(0, side.first - 2) : side.first]] == ["according", "to"]:
            return True
        behind = self.tokens[side.last + 1 : side.last + 5]
        return any(token.low in SPEECH for token in takewhile(lambda token: token.is_word, behind))

    def speaker(self, at: int) -> Side | None:
        """Who is named as the source right before the clause: "..., the army said, while 18 of its own"."""
        start = self.clause_start(at)
        while start > 0 and self.tokens[start - 1].low in BOUNDARIES:
            start -= 1
        behind = start - 1 if start and self.tokens[start - 1].text == "," else start
        if behind < 2 or self.tokens[behind - 1].low not in SPEECH:  # noqa: PLR2004 - a side and its verb
            return None
        return next((side for side in self.mentions if side.last == behind - 2), None)

    def struck(self, at: int) -> Side | None:
        """Whom a strike that is the subject hit: "a strike on a Quayan barracks killed 30 soldiers"."""
        start = self.clause_start(at)
        onto = next((index for index in range(at - 1, start, -1) if self._is_aimed(index)), -1)
        if onto < 0:
            return None
        return next((side for side in self.mentions if onto < side.first <= onto + 3 and side.last < at), None)

    def _is_aimed(self, index: int) -> bool:
        """Whether an attack stands before the preposition: "a strike on"."""
        return self.tokens[index].low in {"on", "against"} and self.tokens[index - 1].low in ATTACKS

    def victim(self, deed: Deed) -> Side | None:
        """Whose the target of the clause is that a gerund goes on: "struck a Quayan base near A, killing 12 men"."""
        if not self.tokens[deed.at].low.endswith("ing") or deed.at < 2 or self.tokens[deed.at - 1].text != ",":  # noqa: PLR2004 - a verb and a comma
            return None
        start = self.clause_start(deed.at - 1)
        verbs = (at for at in range(deed.at - 2, start - 1, -1) if self.strikes(at))
        verb = next(verbs, -1)
        if verb < 0:
            return None
        near = [side for side in self.mentions if verb < side.first <= verb + _OBJECT_REACH and side.last < deed.at]
        struck = next((side for side in near if not self._is_located(side, verb)), None)
        if struck is None and not any(start <= side.first < verb for side in self.mentions):
            return near[0] if near else None  # "missiles hit a base in Quay's north, killing 12 men"
        return struck

    def strikes(self, at: int) -> bool:
        """Whether an active verb of harm stands at ``at``, no passive one."""
        use = self.sides.lexicon.verbs.get((self.tokens[at].low,))
        if use is None or use.role != "harms" or not use.finite:
            return False
        return not (at and self.tokens[at - 1].low in AUXILIARIES - {"has", "have", "had"})

    def _is_located(self, side: Side, verb: int) -> bool:
        """Whether the side only says where the target is: "a base in Quay"."""
        return any(token.low in PREPOSITIONS - {"of"} for token in self.tokens[verb + 1 : side.first])

    def admits(self, at: int) -> Side | None:
        """The subject of a verb that has the noun at ``at`` for its object: "the army acknowledged the loss of"."""
        at -= 1
        while at > 0 and self.tokens[at].low in {"the", "a", "its", "their", "to"}:
            at -= 1
        use = self.sides.lexicon.verbs.get((self.tokens[at].low,)) if at > 0 else None
        return self.subject(at) if use is not None and use.role == "uses" and not use.outcome else None

    def reporter(self, deed: Deed) -> Side | None:
        """Who reports the downing, capture or destruction of what is then the other side's."""
        if deed.outcome not in REVERSED or deed.role != "event":
            return None
        at = deed.at - 1
        while at > 0 and self.tokens[at].low in {"the", "a", "its", "their"}:
            at -= 1
        return self.subject(at) if at > 0 and self.tokens[at].low in REPORTS else None

    def actor(self, deed: Deed) -> Side | None:
        """The subject of an active verb, the agent of a passive one."""
        if deed.passive:
            return self.agent(deed)
        return self.subject(deed.at) if deed.role in {"harms", "suffers", "uses"} else None

    def agent(self, deed: Deed) -> Side | None:
        """The side behind "by"."""
        if deed.agent < 0:
            return None
        return next((side for side in self.mentions if deed.agent <= side.first <= deed.agent + 3), None)

    def allies(self, side: Side) -> set[str | None]:
        """The side and who is joined to it: "Quayan and Ostian aircraft"."""
        joined = (
            other for other in self.mentions if other.last == side.first - 2 and side.adjective and other.adjective
        )
        allied = (other for other in joined if self.tokens[side.first - 1].low == "and")
        return {self.key(side), *map(self.key, allied)}

    def clause_start(self, end: int) -> int:
        """Where the clause that goes up to ``end`` begins: behind a conjunction or a verb of saying."""
        start = end
        while start > 0 and self.tokens[start - 1].low not in BOUNDARIES and self.tokens[start - 1].low not in SPEECH:
            start -= 1
        return start

    def subject(self, at: int) -> Side | None:
        """The side that is the subject of the verb at ``at``: the first of its clause, else of the clause before."""
        if at and self.tokens[at - 1].low in {"of", "for"}:
            blamed = self.blamed(at - 1)
            if blamed is not None:
                return blamed
        allowed = self._allowed(at)
        if allowed is not None:
            return allowed
        pronoun = self._pronoun(at)
        if pronoun >= 0:
            return self._referent(pronoun)
        return self.antecedent(at) or self._counted_subject(at) or self._of_clause(at)

    def _counted_subject(self, at: int) -> Side | None:
        """The side of counted people right before the verb: "some 40 Quayan fighters ambushed"."""
        before = at - 1
        while before > 0 and (self.tokens[before].low in AUXILIARIES or self.tokens[before].low in MILITARY | FORCES):
            before -= 1
        return next((side for side in self.mentions if side.last == before and self.is_counted(side)), None)

    def _allowed(self, at: int) -> Side | None:
        """Who does what an infinitive says: "allowing Quayan gunners to kill dozens and destroy nine tanks"."""
        if at < 2 or self.tokens[at - 1].low not in {"to", "and"}:  # noqa: PLR2004 - somebody and "to"
            return None
        words = range(at - 1, max(0, at - _INFINITIVES), -1)
        verbs = self.sides.lexicon.verbs
        to = next((to for to in words if self.tokens[to].low == "to" and (self.tokens[to + 1].low,) in verbs), -1)
        beside = (side for side in self.mentions if side.adjective and to - 2 <= side.last < to)
        return next((side for side in beside if not self.is_voice(side)), None)

    def _of_clause(self, end: int) -> Side | None:
        while end > 0:
            start = self.clause_start(end)
            inside = [side for side in self.mentions if start <= side.first and side.last < end]
            inside = [side for side in inside if not self.is_counted(side)]
            plain = [side for side in inside if not self.is_place(side) and not self.is_voice(side)]
            if plain and end < len(self.tokens) and self.tokens[end].low in SPEECH:
                speakers = [side for side in plain if self._is_beside(side, end)]
                if speakers:
                    return speakers[-1]
            if plain and self._is_right_before(plain[-1], end):
                return plain[-1]
            if plain:
                subjects = [side for side in plain[1:] if self.opens_clause(side)]
                return subjects[-1] if subjects else plain[0]
            nameless = self._nameless(start, end)
            if nameless is not None:
                return nameless
            if inside and start == 0:
                return None if self.is_voice(inside[0]) or self._lies_behind(inside[0], start) else inside[0]
            end = self.first_speech(start) if start > 1 and self.tokens[start - 2].low == "and" else start - 1
        return None

    def _is_right_before(self, side: Side, verb: int) -> bool:
        """Whether the side stands between a comma and the verb: "facing Battlegroup A, the enemy lost"."""
        at = side.first - 1
        at -= 1 if at > 0 and self.tokens[at].low == "the" else 0
        return side.last == verb - 1 and at > 0 and self.tokens[at].text == ","

    def _lies_behind(self, side: Side, start: int) -> bool:
        """Whether the side only tells where something happened: "explosions rocked a base in Quay"."""
        at = side.first - 1
        while at > start and self.tokens[at].low in PARTS:
            at -= 1
        placed = at > start and self.tokens[at].low in {"in", "near", "inside", "outside", "across"}
        return placed and self.tokens[at - 1].low not in SPEAKERS | _BODIES  # "the ministry in Port Quay"

    def _nameless(self, start: int, end: int) -> Side | None:
        """Fighters or soldiers whom the clause does not name, as its subject: "suspected jihadists attacked"."""
        if self.sides.group is not None and start < end and self.tokens[start].low in _BARE_SOLDIERS:
            return Side(start, start, "state", adjective=False)  # "troops killed nine of them"
        for at in range(start, min(end, start + _SUBJECT_REACH)):
            token = self.tokens[at]
            if token.low in PREPOSITIONS or token.number >= 0 or token.low in SPEECH:
                return None
            if token.low in NAMELESS:
                return Side(at, at, "group", adjective=False)
        return None

    def _pronoun(self, verb: int) -> int:
        """The pronoun that is the verb's subject, or owns it ("it lost", "their own army has lost"), else -1."""
        at = verb - 1
        while at > 0 and (self.tokens[at].low in AUXILIARIES or self.tokens[at].low.endswith("ly")):
            at -= 1
        if (
            at > 0
            and self.tokens[at].low in FORCES
            and self.tokens[at - 1].low in {"its", "their", "own", "his", "her"}
        ):
            at -= 2 if self.tokens[at - 1].low == "own" else 1
        return at if at >= 0 and self.tokens[at].low in _PRONOUNS else -1

    def _referent(self, pronoun: int) -> Side | None:
        """Whom a pronoun stands for: who says so, else the first side before it, else the last sentence's subject."""
        if self.tokens[pronoun].low == "they" and (told := told_of(self, pronoun)) is not None:
            return told
        inside = [side for side in self.mentions if side.last < pronoun and not self.is_counted(side)]
        plain = [side for side in inside if not self.is_place(side) and not self.is_voice(side)]
        if plain:
            verb = pronoun - (2 if self.tokens[pronoun - 1].low == "that" else 1)
            return plain[-1] if self.tokens[verb].low in SPEECH and self._is_beside(plain[-1], verb) else plain[0]
        told = self.told_before()
        return told or (self.teller_behind(pronoun) if self.tokens[pronoun].low in {"its", "their"} else None)

    def teller_behind(self, at: int) -> Side | None:
        """Who is named as the source behind what it says of its own: "its men took the hill, the Quayan army said"."""
        behind = (side for side in self.mentions if side.first > at + 1 and self.tells(side))
        words = ((side, self.tokens[side.first - 2 : side.first]) for side in behind)
        return next((side for side, before in words if any(token.text == "," for token in before)), None)

    def told_before(self) -> Side | None:
        """Of whom the sentence before speaks."""
        key = self.sides.subject_before(self.tokens[0].start)
        return Side(-1, -1, key, adjective=False) if key is not None else None

    def _is_beside(self, side: Side, verb: int) -> bool:
        """Whether only the rest of its phrase stands between the side and the verb: "the Quayan militia said"."""
        between = self.tokens[side.last + 1 : verb]
        return len(between) <= 2 and all(map(_is_lower, between)) and not any(t.low in PREPOSITIONS for t in between)  # noqa: PLR2004 - two words

    def antecedent(self, at: int) -> Side | None:
        """The side that a relative clause speaks of: "Quay, which had lost 20"."""
        before = at - 1
        while before > 0 and self.tokens[before].low in AUXILIARIES:
            before -= 1
        if before < 1 or self.tokens[before].low not in {"which", "who"}:
            return None
        before -= 2 if self.tokens[before - 1].text == "," else 1
        head = before - 1 if self.tokens[before].low in MILITARY | FORCES else before
        return next((side for side in self.mentions if side.last in {before, head}), None)

    def is_counted(self, side: Side) -> bool:
        """Whether the side stands in what is counted: "captured 17 Quayan soldiers", "14 lorries of the army"."""
        before = side.first - 1
        while before > 0 and self.tokens[before].low in PARTS:
            before -= 1
        if before > 0 and self.tokens[before].low == "of":
            nouns = self.tokens[max(0, before - _COUNTED_NOUN) : before]
            return any(token.number >= 0 for token in nouns)
        before = side.first - 1
        while before > 0 and side.adjective and _is_lower(self.tokens[before]) and self.tokens[before].low in _STATES:
            before -= 1
        return before > 0 and self.tokens[before].number >= 0

    def first_speech(self, start: int) -> int:
        """Where the clause before ends: of "A claimed that B died and admitted", it is the one of the first verb."""
        if self.tokens[start - 1].low not in SPEECH:
            return start - 1
        first = start - 1
        for at in range(start - 2, -1, -1):
            if self.tokens[at].low in BOUNDARIES - {"that"}:
                break
            if self.tokens[at].low in SPEECH:
                first = at
        return first

    def blamed(self, at: int) -> Side | None:
        """The side that another accuses of what follows: "accused the group of firing"."""
        start = self.clause_start(at)
        verb = next((index for index in range(at, start - 1, -1) if self.tokens[index].low in BLAMES), -1)
        if verb < 0:
            return None
        if self.tokens[verb + 1].low == "by":  # "Quay, accused by Ostia of keeping"
            accused = [side for side in self.mentions if start <= side.first and side.last < verb]
            return accused[-1] if accused else None
        return next((side for side in self.mentions if verb < side.first and side.last < at), None)

    def opens_clause(self, side: Side) -> bool:
        """Whether the side is the subject of a second clause: "launched 12 drones and Ukrainian forces downed"."""
        before = side.first - 1
        if before >= 0 and self.tokens[before].low == "the":
            before -= 1
        if before < 0 or self.tokens[before].low not in CLAUSE_OPENERS:
            return False
        return self.is_force(side) or (self.tokens[before].low not in {"and", ","} and self.has_verb(side))

    def has_verb(self, side: Side) -> bool:
        """Whether a verb follows the side: "after Quay withdrew"."""
        behind = self.tokens[side.last + 1] if side.last + 1 < len(self.tokens) else None
        return behind is not None and (behind.low.endswith("ed") or (behind.low,) in self.sides.lexicon.verbs)

    def is_voice(self, side: Side) -> bool:
        """Whether the adjective belongs to somebody who only tells: "a Quayan newspaper", "Ostian sources"."""
        behind = self.tokens[side.last + 1 : side.last + 4]
        if self.sides.only_tells(side.key, self.tokens[side.last].end):
            return True
        if behind and behind[0].low == "service" and side.first and self.tokens[side.first - 1].text.isupper():
            return True  # "the BBC Russian service"
        return side.adjective and any(token.low in VOICES for token in takewhile(_is_lower, behind))

    def is_place(self, side: Side) -> bool:
        """Whether the side stands behind a preposition: "in Russia's Kursk region" names a place."""
        before = side.first - 1
        timed = side.last + 1 < len(self.tokens) and self.tokens[side.last + 1].low == "time"  # "at 5:45 (Quay time)"
        if timed or is_zone(self.tokens, side):
            return True
        if before < 0:
            return heads_report(self.tokens, side)
        while before >= 0 and self.tokens[before].low in PARTS:
            before -= 1
        if before > 0 and self.tokens[before].low == "of" and self.tokens[before - 1].low in FORCES | COLLECTIVES:
            return False  # "a drone of the army", "elements of the Quayan division"
        if before > 0 and self.tokens[before].low in {"of", "for"} and self.tokens[before - 1].low in SPEAKERS:
            return False  # "a spokesman for the group"
        if before >= 0 and self.tokens[before].low == "after" and self.has_verb(side):
            return False
        return before >= 0 and self.tokens[before].low in PREPOSITIONS

    def is_force(self, side: Side) -> bool:
        """Whether the side is named by its soldiers: "Ukrainian soldiers"."""
        return side.last + 1 < len(self.tokens) and self.tokens[side.last + 1].low in MILITARY | FORCES

    def harms(self, token: Token, behind: Token, *, past: bool = False) -> bool:
        """Whether the word is a verb of harm with an object, so that what follows is somebody else's."""
        if behind.low in PREPOSITIONS:
            return False
        use = self.sides.lexicon.verbs.get((token.low,))
        return use is not None and use.role == "harms" and (past or not token.low.endswith("ed"))
