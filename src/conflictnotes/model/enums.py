"""Closed fields as enumerations; the value is what stands in records and JSON."""

from __future__ import annotations

from enum import StrEnum

__all__ = [
    "Category",
    "Event",
    "Likelihood",
    "Modifier",
    "Outcome",
    "Period",
    "PersonnelKind",
    "Platform",
    "SourceKind",
    "Stance",
    "Veracity",
]


class Stance(StrEnum):
    """How the source puts its proposition forward.

    >>> Stance("denied")
    <Stance.DENIED: 'denied'>
    """

    ASSERTED = "asserted"
    CLAIMED = "claimed"
    CONFIRMED = "confirmed"
    DENIED = "denied"
    ACKNOWLEDGED = "acknowledged"
    ASSESSED = "assessed"
    WARNED = "warned"


class Veracity(StrEnum):
    """What the author of the report says of a claim's truth.

    >>> Veracity.UNVERIFIED.value
    'unverified'
    """

    FALSE = "false"
    UNVERIFIED = "unverified"
    CONFIRMED = "confirmed"


class Likelihood(StrEnum):
    """Estimative terms of ICD 203 (2015), D.6.e.(2)(a), and ``possible``, to which it gives no range.

    >>> Likelihood.VERY_LIKELY.value
    'very_likely'
    """

    ALMOST_NO_CHANCE = "almost_no_chance"
    VERY_UNLIKELY = "very_unlikely"
    UNLIKELY = "unlikely"
    ROUGHLY_EVEN_CHANCE = "roughly_even_chance"
    LIKELY = "likely"
    VERY_LIKELY = "very_likely"
    ALMOST_CERTAIN = "almost_certain"
    POSSIBLE = "possible"

    @property
    def probability(self) -> tuple[int, int] | None:
        """Range in per cent that the directive gives the term; None for ``possible``.

        >>> Likelihood.LIKELY.probability
        (55, 80)
        """
        return _RANGES.get(self)


_RANGES = {
    Likelihood.ALMOST_NO_CHANCE: (1, 5),
    Likelihood.VERY_UNLIKELY: (5, 20),
    Likelihood.UNLIKELY: (20, 45),
    Likelihood.ROUGHLY_EVEN_CHANCE: (45, 55),
    Likelihood.LIKELY: (55, 80),
    Likelihood.VERY_LIKELY: (80, 95),
    Likelihood.ALMOST_CERTAIN: (95, 99),
}


class SourceKind(StrEnum):
    """What kind of voice a claim's source is.

    >>> [kind.value for kind in SourceKind][:3]
    ['official', 'military', 'intelligence']
    """

    OFFICIAL = "official"
    MILITARY = "military"
    INTELLIGENCE = "intelligence"
    MILBLOGGER = "milblogger"
    MEDIA = "media"
    ANALYST = "analyst"
    IMAGERY = "imagery"
    LOCAL = "local"
    ANONYMOUS = "anonymous"
    OTHER = "other"


class Modifier(StrEnum):
    """How exactly a figure is meant.

    >>> Modifier.AT_LEAST.value
    'at_least'
    """

    EXACT = "exact"
    APPROXIMATELY = "approximately"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    RANGE = "range"
    VAGUE = "vague"


class Category(StrEnum):
    """What a figure counts or measures.

    >>> Category("mlrs") is Category.MLRS
    True
    """

    PERSONNEL = "personnel"
    CIVILIAN = "civilian"
    TANK = "tank"
    ARMORED_VEHICLE = "armored_vehicle"
    ARTILLERY = "artillery"
    MLRS = "mlrs"
    AIR_DEFENSE = "air_defense"
    AIRCRAFT = "aircraft"
    HELICOPTER = "helicopter"
    DRONE = "drone"
    MISSILE = "missile"
    SHIP = "ship"
    SUBMARINE = "submarine"
    VEHICLE = "vehicle"
    EQUIPMENT = "equipment"
    AMMUNITION = "ammunition"
    MILITARY_UNIT = "military_unit"
    SETTLEMENT = "settlement"
    ATTACK = "attack"
    MONEY = "money"
    DISTANCE = "distance"
    AREA = "area"
    PERCENT = "percent"
    OTHER = "other"


class Outcome(StrEnum):
    """What happened to the counted people or things.

    >>> Outcome.SHOT_DOWN.value
    'shot_down'
    """

    KILLED = "killed"
    WOUNDED = "wounded"
    CAPTURED = "captured"
    MISSING = "missing"
    CASUALTIES = "casualties"
    DESTROYED = "destroyed"
    DAMAGED = "damaged"
    LOST = "lost"
    SHOT_DOWN = "shot_down"
    LAUNCHED = "launched"
    EXCHANGED = "exchanged"
    MOBILIZED = "mobilized"
    DEPLOYED = "deployed"


class Period(StrEnum):
    """The time that a rate or a delta is counted per.

    >>> list(Period)[0].value
    'day'
    """

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class PersonnelKind(StrEnum):
    """A named person or a body of people.

    >>> PersonnelKind.GROUP.value
    'group'
    """

    PERSON = "person"
    GROUP = "group"


class Event(StrEnum):
    """What the passage says happened to a person.

    >>> Event.APPOINTED == "appointed"
    True
    """

    APPOINTED = "appointed"
    REMOVED = "removed"
    KILLED = "killed"
    WOUNDED = "wounded"
    ARRESTED = "arrested"
    CAPTURED = "captured"


class Platform(StrEnum):
    """Where a cited address lives.

    >>> Platform.STATE_MEDIA.value
    'state_media'
    """

    TELEGRAM = "telegram"
    X = "x"
    FACEBOOK = "facebook"
    VK = "vk"
    YOUTUBE = "youtube"
    SOCIAL = "social"
    GOVERNMENT = "government"
    STATE_MEDIA = "state_media"
    MEDIA = "media"
    INTERNATIONAL = "international"
    RESEARCH = "research"
    SELF = "self"
    OTHER = "other"
