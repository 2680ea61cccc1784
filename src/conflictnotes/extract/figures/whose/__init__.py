"""Whose people or things each number of a sentence counts, by the evidence in the order of its strength.

1. The phrase: it names the side, or says that the counted are nobody's (``named``).
2. The number hangs on another whose side is known (``before``).
3. Grammar: a possessive, what a side says of itself, what was taken from whom (``fates``), the part that the verb's
   subject, agent or owner plays (``roles``).
4. Arms that one side alone has (``arms``).
5. Surroundings: the list and its heading, rebels and soldiers (``kinds_of_fighter``), who tells it (``tellers``), the
   clause (``setting``), the numbers before (``before``), the paragraph, the passage (``setting``).

Where none of them says whose the counted are, the party stays unknown.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.belonging import (
    fits,
    goes_on,
    is_anyones,
    is_apostates,
    is_civil,
    is_hunted,
    is_object_of_harm,
    is_rebels,
    is_site,
    shares,
)
from conflictnotes.extract.figures.kinds import TOLLS
from conflictnotes.extract.figures.sidewords import ATTACKS, CONTESTS, NOBODYS, PLACES, SOLDIERS, SPEECH
from conflictnotes.extract.figures.whose.arms import as_its_kind, as_those_here, by_aim, by_arms, by_sky
from conflictnotes.extract.figures.whose.before import (
    as_before,
    as_mentioned,
    by_turn,
    is_left_behind,
    of_group,
    turned,
)
from conflictnotes.extract.figures.whose.fates import (
    by_admission,
    by_homecoming,
    by_loser,
    by_means,
    by_own_losses,
    by_return,
    by_side,
    by_striker,
    by_target,
    by_toll,
)
from conflictnotes.extract.figures.whose.kinds_of_fighter import by_kind_of_fighter, is_booty, of_the_state
from conflictnotes.extract.figures.whose.named import (
    by_membership,
    by_relative,
    by_size,
    by_strength,
    by_whole,
    is_an_enemy,
    is_foreign,
    is_own,
    is_possessed,
    made_by,
    named_side,
    whose,
)
from conflictnotes.extract.figures.whose.roles import by_contest, by_role, is_cared_for
from conflictnotes.extract.figures.whose.scene import Scene
from conflictnotes.extract.figures.whose.setting import (
    by_nearby,
    by_region,
    by_setting,
    is_hoped_for,
    of_only_side,
    of_the_enemy,
)
from conflictnotes.extract.figures.whose.tellers import (
    by_boast,
    by_denial,
    by_head,
    by_levy,
    by_price,
    by_source,
    by_tally,
    by_topic,
)
from conflictnotes.vocabulary.parties import FOES

if TYPE_CHECKING:
    from collections.abc import Callable

    from conflictnotes.extract.figures.mentions import Side
    from conflictnotes.extract.figures.reading import Carried, Reading, SentenceReading
    from conflictnotes.extract.figures.sides import Sides

    Evidence = Callable[[Scene, Reading], str | None]

__all__ = ["assign_parties"]


def assign_parties(sentence: SentenceReading, mentions: list[Side], sides: Sides, carried: Carried) -> None:
    """Set ``party`` of every reading of a sentence in which ``mentions`` are the sides that it names."""
    scene = Scene(sentence, mentions, sides, carried)
    last: Reading | None = None
    for reading in sentence.readings:
        if _is_countable(scene, reading) and reading.party is None:
            near = None if reading.distant else reading.antecedent
            scene.previous = near or last
            reading.party = sides.of_state(_party(scene, reading))
            scene.remember(reading)
        if last is not None and last.noun.borrowed >= 0 and last.party is None:
            last.party = reading.party  # "four of its nine brigades"
        if reading.number.unit == "count" and (reading.category or "other") not in NOBODYS:
            last = reading


def _is_countable(scene: Scene, reading: Reading) -> bool:
    """Whether what is counted can be a side's at all: attacks, settlements and regions are not."""
    if reading.number.unit != "count" or (reading.category or "other") in NOBODYS:
        return False
    place = reading.category == "other" and reading.noun.first >= 0
    return not (place and scene.tokens[reading.noun.last].low in PLACES)


_CONTEST = 4
_PHRASE: tuple[Evidence, ...] = (
    named_side,
    by_membership,
    by_relative,
    whose,
    by_tally,
    made_by,
    by_whole,
    by_strength,
    by_size,
    of_the_state,
)
_OWN_WORD: tuple[Evidence, ...] = (
    by_means,
    by_return,
    by_loser,
    by_own_losses,
    by_price,
    by_side,
    by_admission,
    by_striker,
    by_target,
    by_toll,
)
_SURROUNDINGS: tuple[Evidence, ...] = (
    by_kind_of_fighter,
    by_topic,
    by_boast,
    by_denial,
    by_source,
    by_head,
    by_sky,
    as_those_here,
    by_setting,
    as_before,
    as_mentioned,
    as_its_kind,
    of_the_enemy,
    of_only_side,
    by_nearby,
    by_region,
)


def _first(evidence: tuple[Evidence, ...], scene: Scene, reading: Reading) -> str | None:
    """What the first piece of evidence says that says anything."""
    return next((party for say in evidence if (party := say(scene, reading)) is not None), None)


def _party(scene: Scene, reading: Reading) -> str | None:
    """The party of one number."""
    if is_foreign(scene, reading):
        return None
    named = _first(_PHRASE, scene, reading)
    if named is not None or is_an_enemy(scene, reading) or is_own(scene, reading):
        return named or (None if is_an_enemy(scene, reading) else _by_own(scene, reading))
    possessor = None if is_civil(scene.tokens, reading) else _by_possessor(scene, reading) or _beside(scene, reading)
    if possessor is None:
        possessor = by_homecoming(scene, reading)
    if possessor is not None:
        return possessor
    if (reading.distant and reading.antecedent) or (scene.previous and shares(reading, scene.previous)):
        return _shared(scene, reading)
    if is_civil(scene.tokens, reading) or (reading.category == "other" and not is_site(scene.tokens, reading)):
        return by_kind_of_fighter(scene, reading) if is_apostates(scene.tokens, reading) else None
    return _by_sentence(scene, reading)


def _by_sentence(scene: Scene, reading: Reading) -> str | None:
    """What the grammar, the arms and the surroundings say of a number that hangs on no other."""
    sure = _first((_by_grammar, by_arms, of_group), scene, reading)
    if sure is not None or is_left_behind(reading):
        return sure
    return scene.fighting(_by_surroundings(scene, reading))


def _beside(scene: Scene, reading: Reading) -> str | None:
    """On whose side the counted are though they go on with a list: "14 died; on the Quayan side nine men"."""
    start = scene.previous.index if scene.previous is not None else reading.index
    near = (*scene.tokens[start : reading.index], *scene.tokens[reading.after : reading.after + 4])
    return by_side(scene, reading) if any(token.low == "side" for token in near) else None


def _shared(scene: Scene, reading: Reading) -> str | None:
    """The party of a number that is part of one before, or of the same verb."""
    previous = scene.previous
    if reading.distant or previous is None:
        return reading.antecedent.party if reading.antecedent is not None else None
    if reading.outcome == "exchanged" and scene.tokens[reading.index - 1].low == "for":
        return None  # "free 90 prisoners for eight hostages"
    rebels = is_rebels(scene.tokens, reading)
    hunted = rebels and reading.category == "personnel"  # "22 soldiers and 45 militants were killed"
    if rebels != is_rebels(scene.tokens, previous) and (hunted or scene.sides.group is not None):
        known = rebels and previous.party in scene.sides.lexicon.groups
        return previous.party if known else by_kind_of_fighter(scene, reading)
    if _is_lost_beside(scene, reading, previous):
        return _by_sentence(scene, reading)
    other = turned(scene, reading, previous)
    if other is not None:
        return scene.party(other)
    same = is_anyones(scene.tokens, reading) == is_anyones(scene.tokens, previous)
    kept = reading.deed is not None and reading.deed.role in {"suffers", "topic", "event"}
    kept = kept or reading.outcome == "exchanged"
    kept = kept or (reading.relation == "part" and (reading.noun.partitive or previous.party is not None))
    return previous.party if same or kept else _by_sentence(scene, reading)


def _is_lost_beside(scene: Scene, reading: Reading, previous: Reading) -> bool:
    """Whether soldiers without a side follow others whose side is named: "Quay lost 80 Ostian fighters and 47 men"."""
    lost = reading.deed is not None and reading.deed.role == "suffers" and reading.relation != "part"
    named = previous.noun.first >= 0 and scene.within(previous.noun.first, previous.noun.last) is not None
    return lost and named and reading.noun.first >= 0 and reading.category == previous.category == "personnel"


def _by_own(scene: Scene, reading: Reading) -> str | None:
    """Whose "own" is: of who says so, of the subject, or of whom the sentence before speaks."""
    verb = reading.governor.at if reading.governor is not None else reading.index
    clauses = scene.clauses
    owner = clauses.speaker(reading.index) or clauses.subject(verb) or clauses.teller_behind(verb)
    return scene.party(owner or clauses.told_before())


def _by_possessor(scene: Scene, reading: Reading) -> str | None:
    """Whose "its" and "his" are: of the subject, or of whom the sentence before speaks."""
    if reading.category == "other" or not is_possessed(scene, reading):
        return None
    owner = _owner(scene, reading)
    key = scene.party(owner)
    if key is not None and is_rebels(scene.tokens, reading) and key not in scene.sides.lexicon.groups:
        return scene.sides.group_before(scene.tokens[reading.index].start)  # "killing nine of its rebels"
    if key is not None and _is_harmed_by(scene, reading, owner):
        return scene.sides.opponent(key)  # "Quayan rockets killed two of its men", "they burned two of their lorries"
    return key


def _is_harmed_by(scene: Scene, reading: Reading, owner: Side | None) -> bool:
    """Whether the side is the one that harms the counted, so that "its" and "their" are of the other."""
    verb = reading.governor
    if verb is None or verb.role != "harms" or verb.passive or owner is None or is_cared_for(scene, reading, verb):
        return False
    return _strikes(scene, owner) or (owner.last >= 0 and scene.clauses.subject(verb.at) == owner)


def _owner(scene: Scene, reading: Reading) -> Side | None:
    """For whom the possessive stands: who tells what another does to "its" people, else the subject."""
    clauses = scene.clauses
    actor = clauses.subject(reading.index)
    if any(token.low in CONTESTS for token in scene.tokens[max(0, reading.index - _CONTEST) : reading.index]):
        start = clauses.clause_start(reading.index) - 1
        teller = clauses.subject(start) if start > 0 and scene.tokens[start].low in SPEECH else None
        if teller is not None and actor is not None and teller.last < actor.first:
            return teller  # "Quay said that Ostian ships surrounded two of its boats"
    return actor or clauses.told_before()


def _strikes(scene: Scene, side: Side | None) -> bool:
    """Whether the side is named by what it strikes with: "Quayan rockets"."""
    behind = scene.tokens[side.last + 1 : side.last + 2] if side is not None and side.last >= 0 else []
    return any(token.low in ATTACKS or token.low in {"rockets", "shells", "fire", "bombs"} for token in behind)


def _by_grammar(scene: Scene, reading: Reading) -> str | None:
    """What a side's own word, the subject of the verb, its agent or the owner of the noun say."""
    told = _first(_OWN_WORD, scene, reading)
    if told is not None:
        return told
    deeds = (deed for deed in (reading.governor, reading.deed) if deed is not None and fits(reading, deed))
    by_roles = (by_role(scene, reading, deed) for deed in deeds)
    return next((party for party in by_roles if party is not None), None) or _first(
        (by_turn, by_contest), scene, reading
    )


def _by_surroundings(scene: Scene, reading: Reading) -> str | None:
    """What the list, its heading, the clause, the source, the sentence before or the whole passage say."""
    found = None
    if scene.of_mission(reading.index) or is_hoped_for(scene, reading):
        return None
    if not is_anyones(scene.tokens, reading) and reading.outcome != "exchanged":
        found = _by_list(scene, reading) if _is_listed(scene, reading) else _first(_SURROUNDINGS, scene, reading)
    if found is None and reading.outcome == "mobilized" and reading.category != "civilian":
        found = by_levy(scene, reading)
    if found is None and reading.deed is not None and reading.deed.outcome == "deployed":
        found = by_region(scene, reading)
    states = found not in scene.sides.lexicon.groups
    hunted = states and (is_hunted(scene.tokens, reading) or (found in _WITH_REBELS and _are_fighters(scene, reading)))
    return None if hunted or (found is not None and found == _harmer(scene, reading)) else found


_WITH_REBELS = frozenset(itertools.chain.from_iterable(FOES.values()))  # states that armed groups fight


def _are_fighters(scene: Scene, reading: Reading) -> bool:
    """Whether fighters, not soldiers, were killed or caught: "the Quayan army said 17 fighters died"."""
    fighters = reading.noun.first >= 0 and scene.tokens[reading.noun.last].low in {"fighters", "fighter"}
    return fighters and reading.outcome in TOLLS | {"captured"}


def _harmer(scene: Scene, reading: Reading) -> str | None:
    """Who harmed the counted by an active verb: they are not its own people, whose ever they are."""
    deed = reading.governor
    harmed = deed is not None and is_object_of_harm(reading) and deed.role == "harms"
    return scene.party(scene.clauses.subject(deed.at)) if deed is not None and harmed else None


def _is_listed(scene: Scene, reading: Reading) -> bool:
    """Whether a list, its heading or the verb of the number before decide, and nothing else that stands around."""
    previous = scene.previous
    if previous is not None and previous.party is not None and goes_on(reading, previous):
        return not _is_of_other_kind(scene, reading, previous)
    if reading.labelled or (reading.deed is not None and reading.deed.role in {"topic", "event", "suffers"}):
        return True
    both = previous is not None and is_object_of_harm(reading) and is_object_of_harm(previous)
    return both or is_booty(scene, reading)


def _is_of_other_kind(scene: Scene, reading: Reading, previous: Reading) -> bool:
    """Whether rebels follow a state's soldiers or soldiers a group's rebels: "40 militants; five soldiers"."""
    if reading.noun.first < 0 or previous.noun.first < 0 or reading.category != "personnel":
        return False
    groups = previous.party in scene.sides.lexicon.groups
    soldiers = scene.tokens[reading.noun.last].low in SOLDIERS
    return soldiers if groups else is_hunted(scene.tokens, reading)


def _by_list(scene: Scene, reading: Reading) -> str | None:
    """The party of the list that the number goes on, of its heading, or of the number before."""
    previous = scene.previous
    if previous is not None and previous.party is not None and goes_on(reading, previous):
        return previous.party
    if is_booty(scene, reading):
        return scene.sides.group_before(scene.tokens[reading.index].start)
    if reading.labelled or (reading.deed is not None and reading.deed.role in {"topic", "event", "suffers"}):
        listed = reading.labelled or (reading.deed is not None and reading.deed.role != "event")
        headed = scene.carried.owner if listed else None
        told = headed or _first((by_aim, as_before, of_the_enemy, by_kind_of_fighter), scene, reading)
        return told or scene.kinds.get(reading.category or "")
    return (previous.party if previous is not None else None) or by_kind_of_fighter(scene, reading)
