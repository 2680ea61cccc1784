"""The party of each figure of a sentence: whose people or things are counted.

From the certain to the likely: the noun phrase names the side; the number hangs on another whose side is known; the
verb's subject, its agent or the noun's owner says it by the verb's role; the list's heading; the clause that the
number stands in; the number before.  Where the words name nobody, the party stays unknown.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.belonging import (
    fits,
    goes_on,
    is_anyones,
    is_apostates,
    is_fleet,
    is_military,
    is_object_of_harm,
    is_rebels,
    is_site,
    is_target,
    is_witness,
    shares,
)
from conflictnotes.extract.figures.clauses import Clauses, owner_of
from conflictnotes.extract.figures.kinds import FLYING, MATERIEL, TOLLS
from conflictnotes.extract.figures.sidewords import (
    ADMITS,
    APOSTATES,
    ATTACKS,
    BOASTS,
    BOOTY,
    FORCES,
    FREES,
    FURTHEST_TOPIC,
    HANDS_OVER,
    MILITARY,
    NAMELESS,
    NOBODYS,
    OWN_SOLDIERS,
    PLACES,
    RECEIVES,
    REMAINS,
    SOLDIERS,
    SPEECH,
    TRANSPORT,
)

if TYPE_CHECKING:
    from conflictnotes.extract.figures.deeds import Deed
    from conflictnotes.extract.figures.mentions import Side
    from conflictnotes.extract.figures.nouns import Noun
    from conflictnotes.extract.figures.reading import Carried, Reading, SentenceReading
    from conflictnotes.extract.figures.sides import Sides
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["assign_parties"]


def assign_parties(sentence: SentenceReading, mentions: list[Side], sides: Sides, carried: Carried) -> None:
    """Set ``party`` of every reading of a sentence in which ``mentions`` are the sides that it names."""
    ownership = _Ownership(sentence.tokens, mentions, sides, carried)
    previous: Reading | None = None
    for reading in sentence.readings:
        countable = reading.number.unit == "count" and (reading.category or "other") not in NOBODYS
        place = reading.category == "other" and reading.noun.first >= 0
        countable = countable and not (place and sentence.tokens[reading.noun.last].low in PLACES)
        if countable and reading.party is None:
            near = None if reading.distant else reading.antecedent
            reading.party = ownership.party(reading, near or previous)
            ownership.remember(reading)
        if previous is not None and previous.noun.borrowed >= 0 and previous.party is None:
            previous.party = reading.party  # "four of its nine brigades"
        if reading.number.unit == "count":
            previous = reading


_ROLES = frozenset({"enemy", "own", "group", "state"})
_RELATED = frozenset({"close", "familiar", "briefed", "carrying"})
_HARMED = frozenset({"destroyed", "damaged", "lost", "captured", "shot_down"})
_ACCOUNTS = frozenset({"account", "claim", "claims", "tally", "count"})
_OWN = frozenset({"own", "its", "their"})
_MADE = frozenset({"made", "built", "supplied", "produced", "designed"})
_DOWNED = frozenset({"shot_down", "destroyed"})


class _Ownership:
    """What a sentence says of sides, asked once for each of its numbers."""

    def __init__(self, tokens: list[Token], mentions: list[Side], sides: Sides, carried: Carried) -> None:
        self.tokens = tokens
        self.mentions = [side for side in mentions if side.key != "unit" or sides.resolved("unit") is not None]
        self.sides = sides
        self.clauses = Clauses(tokens, self.mentions, sides)
        self.carried = carried
        self._kinds: dict[str, str] = {}

    def remember(self, reading: Reading) -> None:
        """Keep whose drones and missiles the sentence has counted, for those that it counts next."""
        if reading.party is not None and reading.category in FLYING:
            self._kinds[reading.category] = reading.party

    def party(self, reading: Reading, previous: Reading | None) -> str | None:
        """The party of one number; ``previous`` is the number before it in the sentence."""
        named = self._named(reading) or self._whose(reading) or self._made_by(reading)
        if named is not None:
            return named
        if self._is_own(reading):
            verb = reading.governor.at if reading.governor is not None else reading.index
            owner = self.clauses.speaker(reading.index) or self.clauses.subject(verb)
            return self.clauses.key(owner) if owner is not None else None
        if reading.distant and reading.antecedent is not None:
            return reading.antecedent.party
        if previous is not None and shares(reading, previous):
            return self._shared(reading, previous)
        if reading.category == "other" and not is_site(self.tokens, reading):
            return self._by_kind_of_fighter(reading) if is_apostates(self.tokens, reading) else None
        found = self._by_grammar(reading) or self._of_group(reading)
        if found is None and not self._is_left_behind(reading):
            around = self._by_context(reading, previous)
            found = around if self.sides.fights(around) else None
        return found

    def _of_group(self, reading: Reading) -> str | None:
        """Whose the group is of which a bare number counts some."""
        group = reading.group
        if group is None:
            return None
        if group.source is not None:
            return group.source.party
        position = self.tokens[reading.index].start
        return self.sides.resolved(group.party, position) if group.party is not None else None

    def _is_left_behind(self, reading: Reading) -> bool:
        """Whether some are held while others were exchanged: "returned 15 captives; a further 33 are still held"."""
        source = reading.group.source if reading.group is not None else None
        return source is not None and source.outcome == "exchanged" and reading.outcome == "captured"

    def _shared(self, reading: Reading, previous: Reading) -> str | None:
        """The party of a number that is part of the one before, or of the same verb."""
        if is_rebels(self.tokens, reading) != is_rebels(self.tokens, previous) and self.sides.group is not None:
            return self._by_kind_of_fighter(reading)
        turned = self._turned(reading, previous)
        if turned is not None:
            return self.clauses.key(turned)
        same = is_anyones(self.tokens, reading) == is_anyones(self.tokens, previous)
        kept = reading.deed is not None and reading.deed.role in {"suffers", "topic", "event"}
        kept = kept or reading.outcome == "exchanged" or (reading.relation == "part" and reading.noun.partitive)
        return previous.party if same or kept else None

    def _by_grammar(self, reading: Reading) -> str | None:
        """What a possessive, the subject of the verb, its agent or the owner of the noun say."""
        if self._is_possessed(reading):
            subject = self.clauses.subject(reading.index)
            if subject is not None:
                key = self.clauses.key(subject)
                # "killing nine of its rebels"
                foes = is_rebels(self.tokens, reading) and key not in self.sides.lexicon.groups
                return self.sides.group_before(self.tokens[reading.index].start) if foes else key
        admitted = self._by_own_losses(reading) or self._by_admission(reading) or self._by_target(reading)
        if admitted is not None:
            return admitted
        for deed in (reading.governor, reading.deed):
            by_role = self._by_role(reading, deed) if deed is not None and fits(reading, deed) else None
            if by_role is not None:
                return by_role
        return None

    def _by_own_losses(self, reading: Reading) -> str | None:
        """What a side gives as its own losses: "it put its own losses at three dead"."""
        for at in range(reading.index - 1, max(0, reading.index - FURTHEST_TOPIC), -1):
            if self.tokens[at].text in {".", ";", ","}:
                return None
            if self.tokens[at].low in {"losses", "casualties", "dead"} and self.tokens[at - 1].low in _OWN:
                side = self.clauses.subject(at - 2 if self.tokens[at - 1].low == "own" else at - 1)
                return self.clauses.key(side) if side is not None else None
        return None

    def _by_admission(self, reading: Reading) -> str | None:
        """What a side admits happened to its own: "the ministry acknowledged one dead"."""
        suffered = reading.outcome in {"killed", "wounded", "missing", "casualties", "lost", "destroyed", "damaged"}
        if not suffered or is_object_of_harm(reading):
            return None
        if is_anyones(self.tokens, reading) or is_rebels(self.tokens, reading):
            return None
        for at in range(reading.index - 1, -1, -1):
            token = self.tokens[at]
            if token.text in {".", ";"}:
                return None
            if token.low in ADMITS:
                side = self.clauses.subject(at)
                key = self.clauses.key(side) if side is not None else None
                named = any(at < other.first < reading.index for other in self.mentions)
                return None if named else key
        return None

    def _by_target(self, reading: Reading) -> str | None:
        """On whom casualties were inflicted: "300 casualties on the Quayan army", "30 dead on the other side"."""
        after = reading.after
        for at in range(after, min(after + 3, len(self.tokens))):
            if self.tokens[at].low in {"on", "among"}:
                target = next((side for side in self.mentions if at < side.first <= at + 3), None)  # an article, "side"
                if target is None or reading.outcome not in TOLLS or self.clauses.is_voice(target):
                    return None
                return self.clauses.key(target) if target.key in _ROLES or self.clauses.is_force(target) else None
        return None

    def _by_context(self, reading: Reading, previous: Reading | None) -> str | None:
        """What the list, its heading, the clause, the source, the sentence before or the whole passage say."""
        if is_anyones(self.tokens, reading) or reading.outcome == "exchanged":
            return None
        if previous is not None and previous.party is not None and goes_on(reading, previous):
            return previous.party
        if reading.labelled or (reading.deed is not None and reading.deed.role in {"topic", "event", "suffers"}):
            listed = reading.labelled or (reading.deed is not None and reading.deed.role != "event")
            return (
                (self.carried.owner if listed else None)
                or self._by_aim(reading)
                or self._as_before(reading)
                or self._by_kind_of_fighter(reading)
                or self._kinds.get(reading.category or "")
            )
        if self._is_booty(reading):
            return self.sides.group_before(self.tokens[reading.index].start)
        if previous is not None and is_object_of_harm(reading) and is_object_of_harm(previous):
            return previous.party or self._by_kind_of_fighter(reading)
        return (
            self._by_kind_of_fighter(reading)
            or self._by_topic(reading)
            or self._by_boast(reading)
            or self._by_source(reading)
            or self._by_setting(reading, previous)
            or self._as_before(reading)
            or self._as_mentioned(reading)
            or self._by_passage(reading)
            or self._as_in_sentence(reading, previous)
            or self._as_its_kind(reading)
            or self._of_the_enemy(reading)
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
        if is_rebels(self.tokens, reading):
            return self.sides.group_before(words[-1].start)
        guarding = words[0].low == "security" and words[-1].low in MILITARY
        states = guarding or any(token.low in SOLDIERS | APOSTATES | OWN_SOLDIERS for token in words)
        return self.sides.state_before(words[0].start) if states else None

    def _by_nearby(self, reading: Reading) -> str | None:
        """The side that the paragraph named last before soldiers or units, the only one whose such drones it names."""
        unit = reading.category == "military_unit"
        if reading.noun.first < 0 or not (unit or is_military(self.tokens, reading)):
            return None
        if reading.category in MATERIEL:
            return self.sides.owner_of_kind(self.tokens[reading.noun.last].text)
        if is_object_of_harm(reading) or is_witness(self.tokens, reading):
            return None
        return self.sides.before(self.tokens[reading.index].start)

    def _as_its_kind(self, reading: Reading) -> str | None:
        """The party of the last drones, missiles or aircraft that the passage counted."""
        if reading.category == "other" and reading.outcome == "shot_down" and is_target(self.tokens, reading):
            return self.carried.parties.get("drone") or self.carried.parties.get("missile")
        idle = reading.outcome is None and reading.noun.first >= 0 and reading.category not in FLYING
        if reading.category not in MATERIEL - TRANSPORT or idle:
            return None
        category = reading.category or ""
        return self._kinds.get(category) or self._by_aim(reading) or self.carried.parties.get(category)

    def _as_mentioned(self, reading: Reading) -> str | None:
        """Some of those that the passage has counted: "two of the frigates", "eleven of the men"."""
        at = reading.noun.first - 1
        if not reading.noun.partitive or at < 0 or self.tokens[at].low not in {"the", "these", "those"}:
            return None
        if self.tokens[reading.noun.last].low in REMAINS | NAMELESS:
            return None
        return self.carried.parties.get(reading.category or "")

    def _by_aim(self, reading: Reading) -> str | None:
        """Whose rockets were fired at a town, where nobody else is named: its country's enemy's."""
        deed = reading.deed
        if reading.outcome != "launched" or deed is None or not (deed.passive or deed.role == "event"):
            return None
        lexicon = self.sides.lexicon
        for at in range(reading.after, min(reading.after + 4, len(self.tokens) - 1)):
            if self.tokens[at].low in {"at", "on", "toward", "towards", "against"}:
                words = [token.text for token in self.tokens[at + 1 : at + 3]]
                names = (tuple(words), tuple(words[:1]))
                homes = (table.get(name) for name in names for table in (lexicon.places, lexicon.parties))
                home = next((found for found in homes if found is not None), None)
                foe = self.sides.opponent(home) if home is not None else None
                return self.sides.group_before(self.tokens[at].start) if foe in lexicon.groups else foe
        return None

    def _of_the_enemy(self, reading: Reading) -> str | None:
        """Materiel shot down or destroyed in the bulletin of one side, where the sentence names nobody: the other's."""
        if self.mentions or reading.category not in MATERIEL - TRANSPORT or reading.outcome not in _DOWNED:
            return None
        return self.sides.enemy_of_speaker

    def _of_only_side(self, reading: Reading) -> str | None:
        """A toll or soldiers in a passage that is about one side, and has counted its people before."""
        only = self.sides.only if reading.category == "personnel" and self.sides.group is None else None
        if only is None or reading.outcome is None:
            return None
        if reading.noun.first >= 0 and not is_military(self.tokens, reading):
            return None
        return only if self.carried.parties.get("personnel") == only else None

    def _by_topic(self, reading: Reading) -> str | None:
        """The side whose losses the clause counts: "puts Russian losses since May at 300 killed"."""
        if reading.noun.first >= 0 and not is_military(self.tokens, reading):
            return None
        if reading.deed is None or reading.deed.role not in {"state", "harms", "befalls"}:
            return None
        pronoun = False
        for at in range(reading.index - 1, max(-1, reading.index - FURTHEST_TOPIC), -1):
            if self.tokens[at].text == "." or (self.tokens[at].text == ";" and not pronoun):
                return None
            pronoun = pronoun or self.tokens[at].low in {"them", "it"}  # "of army losses; one put them at"
            if self.tokens[at].low in {"losses", "casualties", "toll"}:
                side = owner_of(self.tokens, at, self.mentions)
                if side is None and self.tokens[at - 1].low in {"own", "its", "their"}:
                    side = self.clauses.subject(at)  # "put its own losses down as nine men"
                return self.clauses.key(side) if side is not None else None
        return None

    def _by_passage(self, reading: Reading) -> str | None:
        """What the whole passage says: arms captured from a group, the soldiers of its only side."""
        if reading.noun.first >= 0 and self.tokens[reading.noun.last].low in SOLDIERS:
            return self.sides.only
        return None

    def _whose(self, reading: Reading) -> str | None:
        """The side that a relative speaks of: "Quayan forces, some 900 of whom are stationed there"."""
        behind = [token.low for token in self.tokens[reading.index + 1 : reading.index + 3]]
        if behind not in (["of", "whom"], ["of", "which"]):
            return None
        comma = reading.index - 1
        while comma > 0 and self.tokens[comma].text != ",":
            comma -= 1
        before = (side for side in self.mentions if comma - 3 <= side.last < comma)
        return next((self.clauses.key(side) for side in before if not self.clauses.is_place(side)), None)

    def _made_by(self, reading: Reading) -> str | None:
        """Whose work a thing is to which nothing happened: "two Quayan-made satellites"; arms are their owner's."""
        if reading.noun.first < 0 or reading.category in MATERIEL - {"equipment"} or reading.outcome in _HARMED:
            return None
        for token in self.tokens[reading.noun.first : reading.noun.last + 1]:
            maker, _, tail = token.text.partition("-")
            if tail in _MADE:
                return self.sides.lexicon.parties.get((maker,))
        return None

    def _named(self, reading: Reading) -> str | None:
        """The side that the phrase names, or its label ("our side: 4 dead"), or an adjective behind the number."""
        noun = reading.noun
        if noun.first >= 0:
            gapped = (side for side in self.mentions if self._is_gapped(side, reading))
            found = self._within(noun.first, self._core_end(noun)) or next(map(self.clauses.key, gapped), None)
        else:
            behind = reading.index + 1
            beside = (side for side in self.mentions if side.first == behind or self._is_gapped(side, reading))
            found = next(map(self.clauses.key, beside), None)
        return found or self._within(*reading.label)

    def _turned(self, reading: Reading, previous: Reading) -> Side | None:
        """The subject of a clause that opens between two numbers: "moved 900 troops; Quay answered with 400"."""
        words = self.tokens[previous.index + 1 : reading.index + 1]
        if reading.noun.first >= 0 or any(self.clauses.harms(*pair, past=True) for pair in pairwise(words)):
            return None
        between = (side for side in self.mentions if previous.index < side.first and side.last < reading.index)
        return next((side for side in between if self.tokens[side.first - 1].low in {";", "while", "whereas"}), None)

    def _core_end(self, noun: Noun) -> int:
        """The last word of a noun phrase before what its people are close to or its vehicles carry."""
        words = range(noun.first + 1, noun.last + 1)
        return next((at - 1 for at in words if self.tokens[at].low in _RELATED), noun.last)

    def _is_gapped(self, side: Side, reading: Reading) -> bool:
        """Whether the side is the subject of a verb left out: "Quay lost 23 soldiers and Ostia 15"."""
        before, behind = side.first - 1, side.last + 1
        if before >= 0 and self.tokens[before].low == "the":
            before -= 1
        if behind < reading.index and self.tokens[behind].low in FORCES:
            behind += 1
        return behind == reading.index and before >= 0 and self.tokens[before].low in {"and", ",", ";", "while"}

    def _is_possessed(self, reading: Reading) -> bool:
        """Whether the phrase is somebody's own: "four of its servicemen", "its 40 tanks"."""
        before = (reading.noun.first - 1, reading.index - 1)
        return any(at >= 0 and self.tokens[at].low in {"its", "their", "our"} for at in before)

    def _is_own(self, reading: Reading) -> bool:
        """Whether the phrase says "own" of a possessor: "two of its own", "18 of their own fighters"."""
        noun = reading.noun
        if noun.first < 0:
            behind = [token.low for token in self.tokens[reading.index + 1 : reading.index + 4]]
            return behind[:1] == ["of"] and behind[2:] == ["own"]
        words = self.tokens[max(0, noun.first - 1) : noun.last + 1]
        return any(token.low == "own" for token in words) and self._is_possessed(reading)

    def _within(self, first: int, last: int) -> str | None:
        inside = [side for side in self.mentions if first <= side.first and side.last <= last]
        if len(inside) > 1 and "-" in self.tokens[inside[0].first].text:
            return self.clauses.key(inside[1])  # "Quayan-backed Ostian fighters"
        return self.clauses.key(inside[0]) if inside else None

    def _is_booty(self, reading: Reading) -> bool:
        """Whether arms were captured in a passage about an armed group, in a sentence that names nobody."""
        captured = reading.category in MATERIEL and reading.outcome == "captured"
        return captured and self.sides.group is not None and not self.mentions

    def _by_role(self, reading: Reading, deed: Deed) -> str | None:
        """The side that the verb's subject, its agent or the noun's owner is - or the other one, by the verb's role."""
        own = deed.role in {"suffers", "topic", "event"} or reading.outcome == "mobilized"
        own = own or (deed.role == "trades" and self.tokens[deed.at].low == "home")
        if reading.category == "civilian" or (is_anyones(self.tokens, reading) and not own):
            return None
        if deed.role in {"event", "topic"} and not deed.passive:
            return self._by_event(deed)
        victim = self.clauses.struck(deed.at) or self.clauses.victim(deed) if deed.role == "harms" else None
        if victim is not None and not deed.passive:
            return self.clauses.key(victim)
        side = self.clauses.actor(deed)
        key = self.clauses.key(side) if side is not None else None
        if deed.role == "trades" and not deed.passive:
            return self._traded(deed)
        return self._harmed(reading, deed, key) if key is not None and deed.role == "harms" else key

    def _traded(self, deed: Deed) -> str | None:
        """Whom an exchange of two states brings home: who frees soldiers held the other's, who gets some its own."""
        side = self.clauses.subject(deed.at)
        key = self.clauses.key(side) if side is not None else None
        verb = self.tokens[deed.at].low
        ahead = [token.low for token in self.tokens[deed.at + 1 : deed.at + 2]]
        if verb == "home":  # "brought 90 people home to Quay"
            homes = (other for other in self.mentions if ahead == ["to"] and other.first == deed.at + 2)
            return next(map(self.clauses.key, homes), key)
        if key is None or verb in RECEIVES:
            return key
        other = self.sides.opponent(key)
        if key in self.sides.lexicon.groups and verb in HANDS_OVER and self.sides.fights(other):
            return other  # "the group has handed over 20 captives"
        both = any(side.last < deed.at and self.clauses.key(side) == other for side in self.mentions)
        groups = self.sides.lexicon.groups
        return other if verb in FREES and not both and key not in groups and other not in groups else None

    def _harmed(self, reading: Reading, deed: Deed, key: str) -> str | None:
        """Whom the side ``key`` harms."""
        gang = reading.noun.first >= 0 and "gang" in {
            token.low for token in self.tokens[reading.noun.first : reading.noun.last]
        }
        if (gang or is_rebels(self.tokens, reading)) and key not in self.sides.lexicon.groups:
            return self.sides.group_before(self.tokens[reading.index].start)
        theirs = deed.passive or reading.noun.first >= 0 or reading.category in MATERIEL
        return self.sides.opponent(key) if theirs else None

    def _by_event(self, deed: Deed) -> str | None:
        """Whose "the loss of", "the downing of" speaks: its owner's, else by who reports or admits it."""
        side = owner_of(self.tokens, deed.at, self.mentions)
        if self.tokens[deed.at].low in BOOTY:
            return self._despoiled(deed, side)
        reporter = self.clauses.reporter(deed) if side is None else None
        if reporter is not None:
            key = self.clauses.key(reporter)
            return self.sides.opponent(key) if key is not None else None
        if side is None and deed.outcome != "exchanged":
            side = self.clauses.admits(deed.at)
        before = [token.low for token in self.tokens[max(0, deed.at - 2) : deed.at]]
        if side is None and deed.outcome in {"deployed", "mobilized"} and before == ["that", "the"]:
            side = self.clauses.subject(deed.at)  # "Quay hinted that the transfer of 900 men"
        if side is None and deed.outcome == "lost" and before in (["for", "the"], ["with", "the"]):
            side = self.clauses.subject(deed.at - 2)  # "took the hill for the loss of two men"
        return self.clauses.key(side) if side is not None else None

    def _despoiled(self, deed: Deed, victor: Side | None) -> str | None:
        """From whom spoils were taken: the other side than the one that lists them, or as the list before it."""
        verb = deed.at - 1
        while verb > 0 and self.tokens[verb].low in {"the", "a", "its", "their"}:
            verb -= 1
        victor = victor or self.clauses.subject(verb)
        if victor is not None:
            key = self.clauses.key(victor)
            return self.sides.opponent(key) if key is not None else None
        taken = (last.party for last in reversed(self.carried.recent) if last.outcome == "captured")
        return next(taken, None)

    def _speaks_behind(self, side: Side, reading: Reading) -> bool:
        """Whether the side is only the source named behind the number: "12 killed, according to the Quayan army"."""
        before = self.tokens[max(0, side.first - 3) : side.first]
        return side.first > reading.index and any(token.low in SPEECH for token in before)

    def _by_setting(self, reading: Reading, previous: Reading | None) -> str | None:
        """Soldiers and materiel of which the verb says nothing: the side that the clause is about, or the passage."""
        if reading.noun.first < 0:
            return self._within(*reading.named)  # "the number of Russian soldiers at 100"
        military = is_military(self.tokens, reading)
        if is_object_of_harm(reading) or not (military or is_fleet(self.tokens, reading)):
            return None
        start = self.clauses.clause_start(reading.index)
        inside = [side for side in self.mentions if start <= side.first and side.last < reading.index]
        inside = [side for side in inside if not self.clauses.is_voice(side)]
        if not inside and previous is not None and previous.party is not None and previous.category == reading.category:
            return previous.party  # "that Quay lost 900 men and that 70 of the wounded left"
        if not inside:
            inside = [side for side in self.mentions if side.last < start and self.clauses.is_force(side)]
        if not inside or not (military or self.clauses.is_force(inside[-1])):
            return None
        return self._by_nearest(reading, inside[-1])

    def _by_nearest(self, reading: Reading, side: Side) -> str | None:
        """The nearest side, or the other one where the side attacks: "in Ukrainian strikes 34 officers died"."""
        key = self.clauses.key(side)
        if key is None:
            return None
        start = self.clauses.clause_start(reading.index)
        between = self.tokens[max(side.last + 1, start) : reading.index + 1]
        harmed = reading.deed is not None and reading.deed.role in {"harms", "befalls", "state"}
        attacked = harmed and bool(between) and between[0].low in ATTACKS
        harmful = any(self.clauses.harms(token, behind) for token, behind in pairwise(between))
        return self.sides.opponent(key) if attacked or harmful else key

    def _as_before(self, reading: Reading) -> str | None:
        """The party of the last number near, where the sentence names no other side and both count forces."""
        owned = (
            last for last in reversed(self.carried.recent) if last.party is not None and last.category != "civilian"
        )
        last = next(owned, None)
        if last is None:
            return None
        if reading.outcome is None and reading.category != "personnel" and not reading.labelled:
            return None
        if any(
            self.clauses.key(side) != last.party
            for side in self.mentions
            if not self._speaks_behind(side, reading) and not self.clauses.is_voice(side)
        ):
            return None
        if reading.noun.first >= 0:
            return last.party if is_military(self.tokens, reading) else None
        another = reading.index > 0 and self.tokens[reading.index - 1].low in {"another", "further", "additional"}
        losing = reading.deed is not None and reading.deed.role == "topic" and last.outcome in TOLLS
        alike = reading.outcome is not None and (reading.relation or reading.noun.partitive or another or losing)
        return last.party if reading.category == "personnel" and alike else None

    def _by_boast(self, reading: Reading) -> str | None:
        """Whom a side boasts to have harmed: "the group's radio brags of nine slain troopers"."""
        if reading.outcome not in _HARMED | TOLLS or not is_military(self.tokens, reading):
            return None
        told = [token.low for token in self.tokens[max(0, reading.index - 2) : reading.index]]
        if told[-1:] == ["of"] and told[0] in _ACCOUNTS:  # "the junta's account of three wrecked tanks"
            teller = next((side for side in self.mentions if side.last == reading.index - 3), None)
            key = self.clauses.key(teller) if teller is not None else None
            return self.sides.opponent(key) if key is not None else None
        start = self.clauses.clause_start(reading.index) - 1  # the verb is one of saying, too
        verb = next((at for at in range(reading.index - 1, max(0, start - 1), -1) if self.tokens[at].low in BOASTS), -1)
        near = [side for side in self.mentions if side.last < verb and not self.clauses.is_place(side)]
        key = self.clauses.key(near[-1]) if near else None
        return self.sides.opponent(key) if key is not None else None

    def _by_source(self, reading: Reading) -> str | None:
        """Losses that a side reports without saying whose: the other side's."""
        deed = reading.deed
        if deed is None or not deed.passive or not is_military(self.tokens, reading):
            return None
        start = reading.index
        while start > 0 and self.tokens[start - 1].text not in {";", "."}:
            start -= 1
        verb = next((at for at in range(start, reading.index) if self.tokens[at].low in SPEECH), -1)
        near = [side for side in self.mentions if start <= side.first < reading.index]
        keys = {self.clauses.key(side) for side in near}
        if len(keys) != 1 or verb < near[-1].last:
            return None
        key = keys.pop()
        between = self.tokens[near[-1].last + 1 : reading.index + 1]
        harmed = any(self.clauses.harms(token, behind, past=True) for token, behind in pairwise(between))
        if harmed and key is not None:
            return self.sides.opponent(key)
        if deed.role not in {"harms", "state"}:
            return None
        if key is None or (reading.noun.first >= 0 and self.tokens[reading.noun.last].low in OWN_SOLDIERS):
            return key
        return self.sides.opponent(key)
