"""Whether a count can be some of another: by what happened to them and by what they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from conflictnotes.extract.losses import phrases
from conflictnotes.model import Category, Outcome
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterable

    from conflictnotes.extract.losses.counts import Count

__all__ = [
    "alike",
    "are_captives",
    "general",
    "is_kind",
    "kindred",
    "may_be_some",
    "may_divide",
    "names_models",
    "of_anyone",
    "of_one_band",
    "same_thing",
]

# What a total of each outcome may divide into; an outcome that is not here divides into itself alone.
_DIVIDES = {
    Outcome.CASUALTIES: frozenset({Outcome.KILLED, Outcome.WOUNDED, Outcome.MISSING, Outcome.CAPTURED}),
    Outcome.LOST: frozenset(
        {Outcome.KILLED, Outcome.WOUNDED, Outcome.MISSING, Outcome.CAPTURED, Outcome.CASUALTIES}
        | {Outcome.DESTROYED, Outcome.DAMAGED, Outcome.SHOT_DOWN}
    ),
    Outcome.DESTROYED: frozenset({Outcome.LOST, Outcome.SHOT_DOWN, Outcome.DAMAGED}),  # "destroyed or damaged 44"
    Outcome.SHOT_DOWN: frozenset({Outcome.DESTROYED, Outcome.LOST}),
    Outcome.CAPTURED: frozenset({Outcome.KILLED, Outcome.EXCHANGED, Outcome.WOUNDED}),
    Outcome.EXCHANGED: frozenset({Outcome.CAPTURED, Outcome.WOUNDED}),
    Outcome.MISSING: frozenset({Outcome.CAPTURED}),
}
# Kinds of things that are kinds of others; what is of no particular kind may be some of any.
_ANY = frozenset({Category.EQUIPMENT, Category.OTHER})
_KINDS = {
    Category.ARMORED_VEHICLE: frozenset({Category.TANK}),
    Category.AIRCRAFT: frozenset({Category.HELICOPTER, Category.DRONE}),
    Category.ARTILLERY: frozenset({Category.MLRS}),
    Category.DRONE: frozenset({Category.MISSILE}),
    Category.MISSILE: frozenset({Category.DRONE, Category.AMMUNITION}),
    Category.SHIP: frozenset({Category.SUBMARINE}),
}
_FLYING = frozenset({Category.DRONE, Category.MISSILE})  # counted as one where some of them fell
_SPECIFIC = frozenset(
    {*_KINDS, Category.TANK, Category.MLRS, Category.AIR_DEFENSE, Category.HELICOPTER, Category.SUBMARINE}
)
_PARTICULAR = frozenset({Outcome.KILLED, Outcome.WOUNDED, Outcome.MISSING, Outcome.CAPTURED})
# Kinds of people of whom none is some of another kind; a noun may name several: "soldiers and police".
_BANDS = deferred(
    r"""
    \b (?:
      (?P<army> soldiers? | troops | service(?:men|members?|women) | conscripts? | reservists? | marines? | airmen
        | jawans | infantrymen | paratroopers? | sailors? | legionnaires? | peacekeepers? )
    | (?P<police> police(?:men|women)? | gendarmes? | constables? )
    | (?P<rebels> rebels? | fighters? | militants? | insurgents? | terrorists? | jihadi(?:st)?s? | guerrillas? | gunmen
        | attackers? | assailants? | militiamen | bandits? | gang \s+ members | extremists? | subversives? )
    | (?P<civil> civilians? | villagers? | residents? | worshippers? | traders? | farmers? | drivers? | pupils?
        | students? | tourists? | settlers? | bystanders? | passengers? | shoppers? | refugees?
        | journalists? | miners? )
    ) \Z
    """,
    re.IGNORECASE | re.VERBOSE,
)

# Whoever was counted, or some of them by age, sex or rank.
_ANYONE = deferred(
    r"\b(?:bodies|corpses|dead|people|persons|victims|fatalities|deaths|men|women|children|boys|girls|adults|minors"
    r"|officers|sergeants|privates|others)\Z",
    re.IGNORECASE,
)


def alike(total: Count, parts: Iterable[Count]) -> bool:
    """Whether the total can be of one kind with its parts: people, the same things, or things of any kind."""
    kind = total.figure.category
    return (
        total.human
        or kind in {Category.EQUIPMENT, Category.OTHER}
        or all(part.figure.category is kind for part in parts)
    )


def are_captives(total: Count) -> bool:
    """Whether captives or the dead are counted, of whom a statement may tell who came home."""
    return total.human and total.figure.noun is not None and bool(phrases.CAPTIVES.search(total.figure.noun))


def kindred(total: Count, parts: Iterable[Count]) -> bool:
    """Whether the parts count what the total counts: people, or things.

    A bare number may count either, and so may an unknown noun of whom it is said that they were killed.
    """
    if total.figure.noun is not None and phrases.DEEDS.search(total.figure.noun):
        return True
    return all(part.human == total.human or _may_be_either(part) for part in parts)


def may_be_some(total: Count, part: Count) -> bool:
    """Whether a part that a word announces can be some of the total: people of people, no trucks of tanks."""
    if not kindred(total, [part]):
        return False
    whole, some = total.figure.category, part.figure.category
    if total.human or not part.named or whole is some:
        return True
    return some in _KINDS.get(whole, frozenset()) | _ANY if whole in _SPECIFIC else whole is not Category.ATTACK


def is_kind(whole: Category, some: Category) -> bool:
    """Whether things of one kind are things of another: submarines are ships, but no missiles are drones."""
    return whole not in _FLYING and some in _KINDS.get(whole, frozenset())


def of_one_band(counts: Iterable[Count]) -> bool:
    """Whether no two of ``counts`` name people of whom none is some of the other: soldiers and villagers."""
    return len({_band(count) for count in counts} - {None}) <= 1


def _may_be_either(part: Count) -> bool:
    unknown = part.figure.category in {Category.OTHER, Category.MILITARY_UNIT}
    people = part.figure.outcome in _PARTICULAR or (part.figure.noun or "")[:1].isupper()  # "two Sri Lankans"
    return unknown and (not part.named or people)


def may_divide(total: Count, parts: Iterable[Count], *, pointed: bool = False) -> bool:
    """Whether nothing that is said of the parts forbids that they are some of the total.

    Of numbers that add up by chance most differ: what happened to them, what kind of people they are; of what kind
    does not count where words point back (``pointed``).
    """
    return all(_fates_agree(total, part) and (pointed or _bands_agree(total, part)) for part in parts)


def _fates_agree(total: Count, part: Count) -> bool:
    whole, some = total.figure.outcome, part.figure.outcome
    if whole is None or some is None or whole is some or not total.loses:
        return True
    return some in _DIVIDES.get(whole, frozenset())


def _bands_agree(total: Count, part: Count) -> bool:
    whole, some = _band(total), _band(part)
    return None in {whole, some} or whole == some


def _band(count: Count) -> str | None:
    found = _BANDS.search(count.figure.noun) if count.human and count.figure.noun is not None else None
    return None if found is None else found.lastgroup


def same_thing(total: Count, part: Count) -> bool:
    """Whether a part is called what its total is called: "31 battalions", "13 enemy battalions"."""
    whole, some = total.figure.noun, part.figure.noun
    return whole is not None and some is not None and whole.split()[-1].casefold() == some.split()[-1].casefold()


def names_models(total: Count, part: Count) -> bool:
    """Whether a part names a model of what the total counts: "eight aircraft, five Su-24s and three Su-30s"."""
    whole, some = total.figure.noun, part.figure.noun
    if whole is None or some is None or total.figure.category is not part.figure.category:
        return False
    return any(map(str.isdigit, some)) and not any(map(str.isdigit, whole))


def general(count: Count) -> bool:
    """Whether its noun names things of whatever kind: "pieces of equipment", "targets"."""
    noun = count.figure.noun
    return count.figure.category is Category.EQUIPMENT or (noun is not None and bool(phrases.GENERAL_NOUN.search(noun)))


def of_anyone(count: Count) -> bool:
    """Whether its noun names the dead of whatever kind, or some by age, sex or rank, and no people of their own."""
    return count.figure.noun is not None and _ANYONE.search(count.figure.noun) is not None
