"""The party of each figure of a sentence: whose people or things are counted.

From the certain to the likely: the noun phrase names the side; the number hangs on another whose side is known; the
verb's subject, its agent or the noun's owner says it by the verb's role; the list's heading; the clause that the
number stands in; the number before.  Where the words name nobody, the party stays unknown.
"""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.outcomes import Deed
    from conflictnotes.extract.figures.reading import Carried, Reading, SentenceReading
    from conflictnotes.extract.figures.sides import Side, Sides
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["assign_parties", "owner_of"]

# What has no party: the guide counts these for nobody.
_NOBODYS = word_set("attack settlement area distance percent money")
_MATERIEL = word_set(
    """
    tank armored_vehicle artillery mlrs air_defense aircraft helicopter drone missile ship submarine vehicle
    equipment ammunition
    """
)
_BOUNDARIES = word_set("; that while but whereas although though")
_SPEECH = word_set(
    """
    said says stated claimed reported reports added noted announced confirmed told denied acknowledged admitted
    asserted alleged estimated according
    """
)
_PREPOSITIONS = word_set(
    """
    in of from on near at against with for to by into toward towards across over inside outside around after
    between under
    """
)
# People of whom the noun does not say that they are anybody's soldiers.
_ANYONE = word_set("people person persons individuals others residents civilians children women locals adults")
_MILITARY = word_set(
    """
    soldiers soldier servicemen serviceman servicemembers troops personnel fighters fighter officers officer
    marines paratroopers reservists conscripts recruits mercenaries militants rebels insurgents terrorists
    pilots crew sailors commandos snipers operators jawans sepoys gendarmes policemen policeman prisoners pows
    deserters defenders volunteers men guards generals privates sappers infantrymen militiamen guerrillas
    jihadists subversives separatists combatants saboteurs spies contractors khwarij
    """
)
_FORCES = word_set(
    """
    forces army military defences defenses air troops units unit drones drone aircraft helicopter fighters contingent
    grouping convoy column fleet flotilla presence brigade battalion regiment division corps garrison navy
    """
)
# Words that an army uses of the armed groups that it fights, and words for the soldiers of a state.
_REBELS = word_set(
    """
    rebels rebel militants militant terrorists terrorist insurgents insurgent guerrillas guerillas subversives
    jihadists jihadis extremists fighters separatists bandits khwarij khawarij
    """
)
_SOLDIERS = word_set(
    """
    soldiers soldier servicemen serviceman jawans jawan troops policemen policeman rangers sepoys gendarmes
    reservists
    """
)
_ATTACKS = word_set(
    """
    strike strikes attack attacks shelling drones missiles raid raids artillery airstrike airstrikes fire operation
    """
)
# What may be anybody's where nothing happens to it.
_TRANSPORT = frozenset({"vehicle", "ship"})
_FLYING = frozenset({"drone", "missile"})
_CIVIL = word_set("civilian civil merchant cargo fishing commercial passenger container aid")
# Verbs by which a side speaks of what befell itself, and verbs that blame another for what the gerund says.
_ADMITS = word_set(
    """
    acknowledge acknowledges acknowledged acknowledging admit admits admitted admitting concede concedes conceded
    conceding confess confesses confessed mourn mourns mourned mourning
    """
)
_BLAMES = word_set("accuse accuses accused accusing suspect suspects suspected blame blames blamed blaming")
_REPORTS = word_set(
    """
    report reports reported claim claims claimed announce announces announced confirm confirms confirmed boasted
    """
)
_VOICES = word_set(
    """
    outlet outlets source sources channel channels newspaper newspapers
    media journalist journalists daily website project analyst analysts researchers expert experts broadcaster
    magazine
    """
)
# What belongs to an army though no class of materiel has it.
_SITES = word_set(
    """
    depot depots base bases warehouse warehouses headquarters post posts position positions camp camps hideout
    hideouts target targets bunker bunkers launchers site sites stronghold strongholds checkpoint checkpoints
    """
)
# Soldiers of whom an army speaks when it speaks of its own.
_OWN_SOLDIERS = word_set(
    """
    servicemen serviceman servicemembers conscripts conscript reservists reservist rangers ranger jawans jawan
    policemen policeman privates private sergeants sergeant martyrs comrades guardsmen guards marines
    """
)
_CITES = word_set("citing quoting interviewed told")
_REVERSED = frozenset({"shot_down", "captured", "destroyed", "killed"})
_TARGETS = word_set("targets target objects facilities positions")
# Words that a side uses for its own fallen, and words of an armed group for the soldiers of the state.
_OWN_FALLEN = word_set("martyrs martyr comrades comrade brothers")
_APOSTATES = word_set("apostates apostate infidels crusaders murtaddin")
_FURTHEST_TOPIC = 16
_HANGING = word_set("part restated delta change")


def assign_parties(sentence: SentenceReading, mentions: list[Side], sides: Sides, carried: Carried) -> None:
    """Set ``party`` of every reading of a sentence in which ``mentions`` are the sides that it names."""
    ownership = _Ownership(sentence.tokens, mentions, sides, carried)
    previous: Reading | None = None
    for reading in sentence.readings:
        countable = reading.number.unit == "count" and (reading.category or "other") not in _NOBODYS
        if countable and reading.party is None:
            reading.party = ownership.party(reading, previous)
        previous = reading


def owner_of(tokens: list[Token], at: int, mentions: list[Side]) -> Side | None:
    """The side right before the noun at ``at`` ("Russian losses") or behind it ("losses of the enemy")."""
    near = [side for side in mentions if at - 4 <= side.last < at]
    if near and not any(token.low in _PREPOSITIONS for token in tokens[near[-1].last + 1 : at]):
        return near[-1]
    if at + 1 < len(tokens) and tokens[at + 1].low in {"of", "among", "for"}:
        return next((side for side in mentions if at < side.first <= at + 4), None)
    return None


def _is_lower(token: Token) -> bool:
    return token.is_word and token.text[0].islower()


def _fits(reading: Reading, deed: Deed) -> bool:
    """Whether the verb speaks of the counted: "down to 900 fighters" shoots nobody down."""
    return reading.outcome is not None or not deed.outcome or deed.role != "harms"


class _Ownership:
    """What a sentence says of sides, asked once for each of its numbers."""

    def __init__(self, tokens: list[Token], mentions: list[Side], sides: Sides, carried: Carried) -> None:
        self.tokens = tokens
        self.mentions = mentions
        self.sides = sides
        self.carried = carried

    def party(self, reading: Reading, previous: Reading | None) -> str | None:
        """The party of one number; ``previous`` is the number before it in the sentence."""
        named = self._named(reading)
        if named is not None:
            return named
        if previous is not None and self._shares(reading, previous):
            same = self._is_anyones(reading) == self._is_anyones(previous)
            kept = reading.deed is not None and reading.deed.role in {"suffers", "topic", "event"}
            return previous.party if same or kept else None
        if reading.category == "other" and not self._is_site(reading):
            return self._by_kind_of_fighter(reading) if self._is_apostates(reading) else None
        return self._by_grammar(reading) or self._by_context(reading, previous)

    def _key(self, side: Side) -> str | None:
        """The party of a mention; "the enemy" is the other side than the one that the sentence named before."""
        if side.key == "enemy":
            actors = [other for other in self.mentions if other.last < side.first and not self._is_place(other)]
            for actor in actors:
                key = self.sides.resolved(actor.key) if actor.key != "enemy" else None
                if key is not None and self.sides.opponent(key) is not None:
                    return self.sides.opponent(key)
        if side.key == "group":
            return self.sides.group_before(self.tokens[side.first].start)
        return self.sides.resolved(side.key)

    def _by_grammar(self, reading: Reading) -> str | None:
        """What a possessive, the subject of the verb, its agent or the owner of the noun say."""
        if self._is_possessed(reading):
            subject = self._subject(reading.index)
            if subject is not None:
                return self._key(subject)
        admitted = self._by_admission(reading)
        if admitted is not None:
            return admitted
        for deed in (reading.governor, reading.deed):
            by_role = self._by_role(reading, deed) if deed is not None and _fits(reading, deed) else None
            if by_role is not None:
                return by_role
        return None

    def _by_admission(self, reading: Reading) -> str | None:
        """What a side admits happened to its own: "the ministry acknowledged one dead"."""
        suffered = reading.outcome in {"killed", "wounded", "missing", "casualties", "lost", "destroyed", "damaged"}
        if not suffered or self._is_anyones(reading) or self._is_object_of_harm(reading) or self._is_rebels(reading):
            return None
        for at in range(reading.index - 1, -1, -1):
            token = self.tokens[at]
            if token.text in {".", ";"}:
                return None
            if token.low in _ADMITS:
                side = self._subject(at)
                key = self._key(side) if side is not None else None
                named = any(at < other.first < reading.index for other in self.mentions)
                return None if named else key
        return None

    def _by_context(self, reading: Reading, previous: Reading | None) -> str | None:
        """What the list, its heading, the clause, the source, the sentence before or the whole passage say."""
        if self._is_anyones(reading) or reading.outcome == "exchanged":
            return None
        if previous is not None and previous.party is not None and self._goes_on(reading, previous):
            return previous.party
        if reading.labelled or (reading.deed is not None and reading.deed.role in {"topic", "event", "suffers"}):
            return self.carried.owner or self._as_before(reading)
        if previous is not None and self._is_object_of_harm(reading) and self._is_object_of_harm(previous):
            return previous.party or self._by_kind_of_fighter(reading)
        return (
            self._by_kind_of_fighter(reading)
            or self._by_topic(reading)
            or self._by_source(reading)
            or self._by_setting(reading)
            or self._as_before(reading)
            or self._by_passage(reading)
            or self._as_in_sentence(reading, previous)
            or self._as_its_kind(reading)
            or self._of_only_side(reading)
            or self._by_nearby(reading)
        )

    def _as_in_sentence(self, reading: Reading, previous: Reading | None) -> str | None:
        """The party of the number before, where a bare number of the same follows and no side is named between."""
        if previous is None or reading.noun.first >= 0 or previous.category != reading.category:
            return None
        between = any(previous.noun.last < side.first < reading.index for side in self.mentions)
        return previous.party if reading.outcome is not None and not between else None

    def _by_kind_of_fighter(self, reading: Reading) -> str | None:
        """Where a state faces an armed group: rebels are the group's, soldiers and "apostates" the state's."""
        if reading.noun.first < 0 or self.sides.group is None:
            return None
        words = self.tokens[reading.noun.first : reading.noun.last + 1]
        if words[-1].low in _REBELS:
            return self.sides.group_before(words[-1].start)
        guarding = words[0].low == "security" and words[-1].low in _MILITARY
        states = guarding or any(token.low in _SOLDIERS | _APOSTATES for token in words)
        return self.sides.state if states else None

    def _is_witness(self, reading: Reading) -> bool:
        """Whether the counted only tell something: "citing two officers"."""
        return reading.index > 0 and self.tokens[reading.index - 1].low in _CITES

    def _by_nearby(self, reading: Reading) -> str | None:
        """The side whose soldiers or drones the passage named before, where the sentence names none."""
        if reading.noun.first < 0 or not self._is_military(reading):
            return None
        if reading.category in _MATERIEL:
            return self.sides.owner_of_kind(self.tokens[reading.noun.last].text)
        if self.mentions or self._is_object_of_harm(reading) or self._is_witness(reading):
            return None
        return self.sides.before(self.tokens[reading.index].start)

    def _as_its_kind(self, reading: Reading) -> str | None:
        """The party of the last drones, missiles or aircraft that the passage counted."""
        if reading.category == "other" and reading.outcome == "shot_down" and self._is_target(reading):
            return self.carried.parties.get("drone") or self.carried.parties.get("missile")
        idle = reading.outcome is None and reading.noun.first >= 0 and reading.category not in _FLYING
        if reading.category not in _MATERIEL - _TRANSPORT or idle:
            return None
        return self.carried.parties.get(reading.category or "")

    def _of_only_side(self, reading: Reading) -> str | None:
        """A toll or soldiers in a passage that is about one side, and has counted its people before."""
        only = self.sides.only if reading.category == "personnel" and self.sides.group is None else None
        if only is None or reading.outcome is None or (reading.noun.first >= 0 and not self._is_military(reading)):
            return None
        return only if self.carried.parties.get("personnel") == only else None

    def _by_topic(self, reading: Reading) -> str | None:
        """The side whose losses the clause counts: "puts Russian losses since May at 300 killed"."""
        if reading.noun.first >= 0 and not self._is_military(reading):
            return None
        if reading.deed is None or reading.deed.role not in {"state", "harms", "befalls"}:
            return None
        for at in range(reading.index - 1, max(-1, reading.index - _FURTHEST_TOPIC), -1):
            if self.tokens[at].text in {".", ";"}:
                return None
            if self.tokens[at].low in {"losses", "casualties", "toll"}:
                side = owner_of(self.tokens, at, self.mentions)
                return self._key(side) if side is not None else None
        return None

    def _by_passage(self, reading: Reading) -> str | None:
        """What the whole passage says: arms captured from a group, the soldiers of its only side."""
        if reading.category in _MATERIEL and reading.outcome == "captured":
            return self.sides.group
        if reading.noun.first >= 0 and self.tokens[reading.noun.last].low in _SOLDIERS:
            return self.sides.only
        return None

    def _named(self, reading: Reading) -> str | None:
        """The side that the phrase names, or its label ("our side: 4 dead"), or an adjective behind the number."""
        noun = reading.noun
        if noun.first >= 0:
            found = self._within(noun.first, noun.last)
        else:
            behind = reading.index + 1
            found = next((self._key(side) for side in self.mentions if side.first == behind), None)
        return found or self._within(*reading.label)

    def _is_possessed(self, reading: Reading) -> bool:
        """Whether the phrase is somebody's own: "four of its servicemen", "its 40 tanks"."""
        before = (reading.noun.first - 1, reading.index - 1)
        return any(at >= 0 and self.tokens[at].low in {"its", "their", "our"} for at in before)

    def _within(self, first: int, last: int) -> str | None:
        inside = [side for side in self.mentions if first <= side.first and side.last <= last]
        if len(inside) > 1 and "-" in self.tokens[inside[0].first].text:
            return self._key(inside[1])  # "Quayan-backed Ostian fighters"
        return self._key(inside[0]) if inside else None

    def _shares(self, reading: Reading, previous: Reading) -> bool:
        """Whether the number is of the same counted as the one before: a part of it, or the same verb's."""
        if reading.relation in _HANGING:
            return reading.category in {previous.category, None} or previous.category != "civilian"
        return reading.deed is not None and reading.deed is previous.deed

    def _goes_on(self, reading: Reading, previous: Reading) -> bool:
        """Whether a list goes on with no verb of its own before the number; the head of a list is none."""
        governed = reading.governor is not None and reading.governor.role != "topic"
        return reading.relation == "listed" and previous.category != "civilian" and not governed

    def _is_target(self, reading: Reading) -> bool:
        """Whether the counted are what somebody struck: "our drones hit 90 targets"."""
        return reading.noun.first >= 0 and self.tokens[reading.noun.last].low in _TARGETS

    def _is_site(self, reading: Reading) -> bool:
        """Whether the counted, though of no class of materiel, are an army's: "four ammunition depots"."""
        noun = reading.noun
        words = self.tokens[noun.first : noun.last + 1] if noun.first >= 0 else []
        struck = reading.outcome is not None or self._is_target(reading)
        return struck and any(token.low in _SITES for token in words)

    def _is_apostates(self, reading: Reading) -> bool:
        return reading.noun.first >= 0 and self.tokens[reading.noun.last].low in _APOSTATES

    def _is_rebels(self, reading: Reading) -> bool:
        return reading.noun.first >= 0 and self.tokens[reading.noun.last].low in _REBELS

    def _is_anyones(self, reading: Reading) -> bool:
        """Whether the counted are people of whom nothing says that they are somebody's soldiers."""
        noun = reading.noun
        if reading.category == "civilian" or noun.first < 0:
            return reading.category == "civilian"
        return self.tokens[noun.last].low in _ANYONE or self.tokens[noun.first].low in _ANYONE

    def _is_military(self, reading: Reading) -> bool:
        """Whether the noun is somebody's soldiers or materiel by itself."""
        if reading.category in _TRANSPORT and reading.outcome is None:
            return False
        words = self.tokens[reading.noun.first : reading.noun.last + 1]
        return reading.category in _MATERIEL or any(token.low in _MILITARY | _OWN_SOLDIERS for token in words)

    def _by_role(self, reading: Reading, deed: Deed) -> str | None:
        """The side that the verb's subject, its agent or the noun's owner is - or the other one, by the verb's role."""
        if reading.category == "civilian" or (
            self._is_anyones(reading) and deed.role not in {"suffers", "topic", "event"}
        ):
            return None
        if deed.passive:
            side = self._agent(deed)
        elif deed.role in {"event", "topic"}:
            side = owner_of(self.tokens, deed.at, self.mentions)
            reporter = self._reporter(deed) if side is None else None
            if side is None and deed.outcome != "exchanged":
                side = self._admits(deed.at)
            if reporter is not None:
                key = self._key(reporter)
                return self.sides.opponent(key) if key is not None else None
        elif deed.role in {"harms", "suffers", "uses"}:
            side = self._subject(deed.at)
        else:
            return None
        key = self._key(side) if side is not None else None
        if key is None or deed.role != "harms":
            return key
        if self._is_rebels(reading) and key not in self.sides.lexicon.groups and self.sides.group is not None:
            return self.sides.group_before(self.tokens[reading.index].start)
        theirs = deed.passive or reading.noun.first >= 0 or reading.category in _MATERIEL
        return self.sides.opponent(key) if theirs else None

    def _admits(self, at: int) -> Side | None:
        """The subject of a verb that has the noun at ``at`` for its object: "the army acknowledged the loss of"."""
        at -= 1
        while at > 0 and self.tokens[at].low in {"the", "a", "its", "their"}:
            at -= 1
        use = self.sides.lexicon.verbs.get((self.tokens[at].low,)) if at > 0 else None
        return self._subject(at) if use is not None and use.role == "uses" and not use.outcome else None

    def _reporter(self, deed: Deed) -> Side | None:
        """Who reports the downing, capture or destruction of what is then the other side's."""
        if deed.outcome not in _REVERSED or deed.role != "event":
            return None
        at = deed.at - 1
        while at > 0 and self.tokens[at].low in {"the", "a", "its", "their"}:
            at -= 1
        return self._subject(at) if at > 0 and self.tokens[at].low in _REPORTS else None

    def _agent(self, deed: Deed) -> Side | None:
        """The side behind "by"."""
        if deed.agent < 0:
            return None
        return next((side for side in self.mentions if deed.agent <= side.first <= deed.agent + 3), None)

    def _clause_start(self, end: int) -> int:
        start = end
        while start > 0 and self.tokens[start - 1].low not in _BOUNDARIES and self.tokens[start - 1].low not in _SPEECH:
            start -= 1
        return start

    def _subject(self, at: int) -> Side | None:
        """The side that is the subject of the verb at ``at``: the first of its clause, else of the clause before."""
        end = at
        if at and self.tokens[at - 1].low in {"of", "for"}:
            blamed = self._blamed(at - 1)
            if blamed is not None:
                return blamed
        while end > 0:
            start = self._clause_start(end)
            inside = [side for side in self.mentions if start <= side.first and side.last < end]
            plain = [side for side in inside if not self._is_place(side) and not self._is_voice(side)]
            if plain:
                subjects = [side for side in plain[1:] if self._opens_clause(side)]
                return subjects[-1] if subjects else plain[0]
            if inside and start == 0:
                return None if self._is_voice(inside[0]) else inside[0]
            end = self._first_speech(start) if start > 1 and self.tokens[start - 2].low == "and" else start - 1
        return None

    def _speaks_behind(self, side: Side, reading: Reading) -> bool:
        """Whether the side is only the source named behind the number: "12 killed, according to the Quayan army"."""
        before = self.tokens[max(0, side.first - 3) : side.first]
        return side.first > reading.index and any(token.low in _SPEECH for token in before)

    def _first_speech(self, start: int) -> int:
        """Where the clause before ends: of "A claimed that B died and admitted", it is the one of the first verb."""
        if self.tokens[start - 1].low not in _SPEECH:
            return start - 1
        return next(at for at in range(start) if self.tokens[at].low in _SPEECH)

    def _blamed(self, at: int) -> Side | None:
        """The side that another accuses of what follows: "accused the group of firing"."""
        start = self._clause_start(at)
        verb = next((index for index in range(at, start - 1, -1) if self.tokens[index].low in _BLAMES), -1)
        if verb < 0:
            return None
        return next((side for side in self.mentions if verb < side.first and side.last < at), None)

    def _opens_clause(self, side: Side) -> bool:
        """Whether the side is the subject of a second clause: "launched 12 drones and Ukrainian forces downed"."""
        before = side.first - 1
        if before >= 0 and self.tokens[before].low == "the":
            before -= 1
        return before >= 0 and self.tokens[before].low in {"and", ",", "while"} and self._is_force(side)

    def _is_voice(self, side: Side) -> bool:
        """Whether the adjective belongs to somebody who only tells: "a Quayan newspaper", "Ostian sources"."""
        behind = self.tokens[side.last + 1 : side.last + 4]
        return side.adjective and any(token.low in _VOICES for token in takewhile(_is_lower, behind))

    def _is_place(self, side: Side) -> bool:
        """Whether the side stands behind a preposition: "in Russia's Kursk region" names a place."""
        before = side.first - 1
        while before >= 0 and self.tokens[before].low in {"the", "a", "an", "its", "their", "his"}:
            before -= 1
        if before > 0 and self.tokens[before].low == "of" and self.tokens[before - 1].low in _FORCES:
            return False  # "a drone of the army"
        return before >= 0 and self.tokens[before].low in _PREPOSITIONS

    def _by_setting(self, reading: Reading) -> str | None:
        """Soldiers and materiel of which the verb says nothing: the side that the clause is about, or the passage."""
        if reading.noun.first < 0:
            return self._within(*reading.named)  # "the number of Russian soldiers at 100"
        military = self._is_military(reading)
        if self._is_object_of_harm(reading) or not (military or self._is_fleet(reading)):
            return None
        start = self._clause_start(reading.index)
        inside = [side for side in self.mentions if start <= side.first and side.last < reading.index]
        inside = [side for side in inside if not self._is_voice(side)]
        if not inside:
            inside = [side for side in self.mentions if side.last < start and self._is_force(side)]
        if not inside or not (military or self._is_force(inside[-1])):
            return None
        return self._by_nearest(reading, inside[-1])

    def _is_fleet(self, reading: Reading) -> bool:
        """Whether the counted are units, ships or vehicles, a force's own where a force is named before them."""
        words = self.tokens[reading.noun.first : reading.noun.last + 1]
        return reading.category in {"military_unit", *_TRANSPORT} and not any(token.low in _CIVIL for token in words)

    def _is_force(self, side: Side) -> bool:
        """Whether the side is named by its soldiers: "Ukrainian soldiers"."""
        return side.last + 1 < len(self.tokens) and self.tokens[side.last + 1].low in _MILITARY | _FORCES

    def _is_object_of_harm(self, reading: Reading) -> bool:
        deeds = (reading.governor, reading.deed)
        return any(
            deed is not None and deed.role == "harms" and not deed.passive and _fits(reading, deed) for deed in deeds
        )

    def _by_nearest(self, reading: Reading, side: Side) -> str | None:
        """The nearest side, or the other one where the side attacks: "in Ukrainian strikes 34 officers died"."""
        key = self._key(side)
        if key is None:
            return None
        start = self._clause_start(reading.index)
        between = self.tokens[max(side.last + 1, start) : reading.index]
        harmed = reading.deed is not None and reading.deed.role in {"harms", "befalls", "state"}
        attacked = harmed and bool(between) and between[0].low in _ATTACKS
        harmful = any(self._harms(token, behind) for token, behind in pairwise(between))
        return self.sides.opponent(key) if attacked or harmful else key

    def _harms(self, token: Token, behind: Token, *, past: bool = False) -> bool:
        """Whether the word is a verb of harm with an object, so that what follows is somebody else's."""
        if behind.low in _PREPOSITIONS:
            return False
        use = self.sides.lexicon.verbs.get((token.low,))
        return use is not None and use.role == "harms" and (past or not token.low.endswith("ed"))

    def _as_before(self, reading: Reading) -> str | None:
        """The party of the last number near, where the sentence names no other side and both count forces."""
        last = self.carried.last
        if last is None or last.party is None or last.category == "civilian":
            return None
        if reading.outcome is None and reading.category != "personnel" and not reading.labelled:
            return None
        if any(self._key(side) != last.party for side in self.mentions if not self._speaks_behind(side, reading)):
            return None
        if reading.noun.first >= 0:
            return last.party if self._is_military(reading) else None
        return last.party if reading.category == "personnel" and reading.outcome is not None else None

    def _by_source(self, reading: Reading) -> str | None:
        """Losses that a side reports without saying whose: the other side's."""
        deed = reading.deed
        if deed is None or not deed.passive or not self._is_military(reading):
            return None
        start = reading.index
        while start > 0 and self.tokens[start - 1].text not in {";", "."}:
            start -= 1
        verb = next((at for at in range(start, reading.index) if self.tokens[at].low in _SPEECH), -1)
        near = [side for side in self.mentions if start <= side.first < reading.index]
        keys = {self._key(side) for side in near}
        if len(keys) != 1 or verb < near[-1].last:
            return None
        key = keys.pop()
        between = self.tokens[near[-1].last + 1 : reading.index]
        harmed = any(self._harms(token, behind, past=True) for token, behind in pairwise(between))
        if harmed and key is not None:
            return self.sides.opponent(key)
        if deed.role not in {"harms", "state"}:
            return None
        if key is None or (reading.noun.first >= 0 and self.tokens[reading.noun.last].low in _OWN_SOLDIERS):
            return key
        return self.sides.opponent(key)
