"""What common words say of some of the counted only: towns are taken, barrages endured, garrisons stay.

These words are no outcome verbs: of anything else they say nothing, so a number's category is known before they are
looked at, and they are looked at last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.extract.figures.deeds import BE, Deed
from conflictnotes.extract.figures.governors import BEFORE_NUMBER
from conflictnotes.extract.figures.kinds import FLYING, MATERIEL, PEOPLE
from conflictnotes.extract.figures.nouns import head_of
from conflictnotes.extract.figures.sidewords import SITES
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.nouns import Noun
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["TROOPS", "are_stationed", "flee", "idiom", "is_denied", "is_exempt"]

_GROUND = word_set("settlement other")
_FORCES = word_set("personnel military_unit")
_BOOTY = MATERIEL - word_set("ship submarine aircraft helicopter")


class _Idiom(NamedTuple):
    """What a word before a number says of these categories."""

    outcome: str
    role: str
    words: str
    counted: frozenset[str]


_IDIOMS = (
    _Idiom("captured", "harms", "yield yields yielded yielding unearth unearths unearthed unearthing", _BOOTY),
    _Idiom("captured", "harms", "guard guards guarded guarding", PEOPLE),
    _Idiom("captured", "suffers", "surrender surrenders surrendered surrendering", _BOOTY),
    _Idiom("captured", "harms", "clear clears cleared clearing secured", frozenset({"settlement"})),
    _Idiom("captured", "harms", "regain regains regained regaining reclaim reclaims reclaimed reclaiming", _GROUND),
    _Idiom("captured", "harms", "occupy occupies occupied occupying reoccupied wrest wrests wrested", _GROUND),
    _Idiom("launched", "harms", "face faces faced facing endure endures endured enduring weathered", FLYING),
    _Idiom("launched", "harms", "withstand withstands withstood absorb absorbs absorbed suffered", FLYING),
    _Idiom("launched", "uses", "involve involves involved involving comprise comprises comprised", FLYING),
    _Idiom("launched", "uses", "direct directs directed directing", FLYING),
    _Idiom("launched", "uses", "rain rains rained raining loose loosed loosing pour poured pouring", FLYING),
    _Idiom("launched", "uses", "flew flies flown deploy deploys deployed expend expends expended", FLYING),
    _Idiom("deployed", "uses", "position positions positioned positioning base bases based basing", _FORCES),
    _Idiom("deployed", "uses", "rotate rotates rotated rotating rush rushes rushed rushing post posted", _FORCES),
    _Idiom("deployed", "uses", "shift shifts shifted shifting poured pouring flew flown flying", _FORCES),
    _Idiom("deployed", "uses", "grouped", _FORCES),
    _Idiom("deployed", "uses", "host hosts hosted hosting garrison garrisons house houses housed", _FORCES),
    _Idiom(
        "mobilized", "uses", "muster musters mustered raised levied generate generates generated generating", _FORCES
    ),
)
_SAYS = {word: row for row in _IDIOMS for word in row.words.split()}
# The same of words that "of" joins to what they count.
_OF_IDIOMS = (
    _Idiom("launched", "uses", "boast boasts boasted boasting", FLYING),
    _Idiom("launched", "harms", "complain complains complained complaining", FLYING),
    _Idiom("mobilized", "uses", "quota quotas", PEOPLE),
    _Idiom("missing", "suffers", "whereabouts", PEOPLE),
    _Idiom("deployed", "uses", "reinforcements reinforcement", _FORCES),
)
_SAYS_OF = {word: row for row in _OF_IDIOMS for word in row.words.split()}
_TAKES = word_set("take takes took taken taking")
_TOOK = word_set("took taken taking")
_QUARTERS = word_set("district districts quarter quarters neighborhood neighborhoods suburb suburbs hill hills heights")


def idiom(tokens: list[Token], index: int, noun: Noun, category: str | None) -> Deed | None:
    """What a common word says of the counted: "nine rockets left Gaza", "has taken 40 outposts"."""
    if category in _PRIZES and _taken_from(tokens, index) >= 0:
        return Deed("captured", "harms", _taken_from(tokens, index))
    if noun.first < 0 or category is None:
        return None
    return (
        _governed(tokens, index, noun, category)
        or _sent_off(tokens, index, noun, category)
        or _taken(tokens, noun, category)
        or _beaten(tokens, noun, category)
        or _came_down(tokens, noun, category)
        or _posted(tokens, index, noun, category)
        or _on_duty(tokens, noun, category)
        or _apposed(tokens, index, category)
    )


_PRIZES = MATERIEL | {"money"}
_GATHERS = word_set("took takes take taking taken collected collects collecting confiscated recovered seized obtained")
_FARTHEST_OWNER = 6


def _taken_from(tokens: list[Token], index: int) -> int:
    """Index of the verb behind which "from" and an owner stand before the number: "took from the rebels 12 guns"."""
    for at in range(index - 1, max(0, index - _FARTHEST_OWNER), -1):
        if not tokens[at].is_word:
            return -1
        if tokens[at].low == "from":
            return at - 1 if at + 1 < index and tokens[at - 1].low in _GATHERS else -1
    return -1


_DUTY = frozenset({("on", "duty"), ("on", "patrol"), ("on", "standby"), ("on", "alert"), ("at", "work")})
_AT_WORK = _FORCES | {"vehicle", "equipment", "civilian", "ship", "submarine", "aircraft", "air_defense"}


def _on_duty(tokens: list[Token], noun: Noun, category: str) -> Deed | None:
    """Who is at work where the passage is: "24 mobile groups on duty", "900 rescuers are at work"."""
    at = noun.after
    while at < len(tokens) and tokens[at].low in BE | _STILL:
        at += 1
    there = at + 1 < len(tokens) and (tokens[at].low, tokens[at + 1].low) in _DUTY
    return Deed("deployed", "state", at, passive=True) if there and category in _AT_WORK else None


_WINS = word_set(
    """
    captured seized liberated occupied recaptured retook took capturing seizing liberating recapturing retaking taking
    """
)
_LONGEST_NAMES = 24


def _apposed(tokens: list[Token], index: int, category: str) -> Deed | None:
    """Places named before they are counted: "took control of Adola, Bore and Kercha, three towns in the south"."""
    if category != "settlement" or tokens[index - 1].text != ",":
        return None
    at = index - 2
    while at > index - _LONGEST_NAMES and at > 0 and _names(tokens[at]):
        at -= 1
    control = at > 1 and (tokens[at - 1].low, tokens[at].low) == ("control", "of")
    won = at < index - 2 and (control or tokens[at].low in _WINS)
    return Deed("captured", "harms", at - control) if won else None


def _names(token: Token) -> bool:
    return token.text[0].isupper() or token.text == "," or token.low in {"and", "the"}


def _governed(tokens: list[Token], index: int, noun: Noun, category: str) -> Deed | None:
    """What the word before the number says: "yielded 40 rifles", "faced 90 drones", "took another three villages"."""
    at = index - 1
    while at > 0 and tokens[at].low in BEFORE_NUMBER and tokens[at].low != "of":
        at -= 1
    if at < 0:
        return None
    of = at > 0 and tokens[at].low == "of"
    low = tokens[at - of].low
    if not of and low in _TAKES:
        ground = category == "settlement" or head_of(tokens, noun) in SITES | _QUARTERS
        seized = head_of(tokens, noun) in _CAPTIVES and not _leads_on(tokens, noun.after)
        ends = noun.after >= len(tokens) or tokens[noun.after].text in ".;"
        away = (low == "taking" and not _leads_on(tokens, noun.after)) or (low == "took" and ends)
        seized = seized or (away and category == "civilian")
        booty = low in _TOOK and category in MATERIEL - FLYING and not _leads_on(tokens, noun.after)
        return Deed("captured", "harms", at) if ground or seized or booty else None
    pair = _of_two_words(tokens, at, head_of(tokens, noun), category)
    if pair is not None:
        return pair
    row = (_SAYS_OF if of else _SAYS).get(low)
    if row is None or category not in row.counted:
        return None
    if row.outcome == "deployed" and noun.after < len(tokens) and tokens[noun.after].low in {"out", "home", "back"}:
        return None  # "rotated 170 soldiers out of the mission"
    return Deed(row.outcome, row.role, at - of)


_UNDER = word_set("attack fire bombardment assault")
_HOLDS = word_set("include includes included")
_SALVOS = _UNDER | word_set("barrage barrages salvo salvos volley volleys strike strikes attacks wave waves onslaught")


def _of_two_words(tokens: list[Token], at: int, head: str, category: str) -> Deed | None:
    """Such as "the swap covered 390 people", "is credited with nine drones": what two words before a number say."""
    first, low = tokens[at - 1].low if at else "", tokens[at].low
    if low == "with" and first == "credited" and category in _AIMS:
        return Deed("shot_down" if category in FLYING else "destroyed", "harms", at)
    flown = (first == "under" and low in _UNDER) or (low in _HOLDS and first in _SALVOS)
    if flown and category in FLYING:
        return Deed("launched", "uses", at)  # "came under attack from 40 drones", "the salvo included nine rockets"
    if low in _CLAIMS and category in PEOPLE and head in _PREY:
        return Deed("killed", "harms", at)  # "sniper fire claimed two victims"
    joined = (
        low == "with" and category in _FORCES and any(token.low in _JOINS_UP for token in tokens[max(0, at - 5) : at])
    )
    if joined:
        return Deed("deployed", "uses", at)  # "reinforced Walikale with 500 fighters"
    swapped = at > 1 and category in PEOPLE and low in _COVERS and first in _SWAPS
    return Deed("exchanged", "trades", at) if swapped else None


_JOINS_UP = word_set("reinforced reinforce reinforces reinforcing")
_CLAIMS = word_set("claimed claims claim claiming")
_PREY = word_set("victims victim lives")
_AIMS = word_set("drone missile tank armored_vehicle artillery")
_SWAPS = word_set("swap swaps exchange exchanges")
_COVERS = word_set("covered covers involved involves included includes freed brought saw")
_CAPTIVES = word_set("prisoners captives hostages pows detainees nationals foreigners")


def _leads_on(tokens: list[Token], at: int) -> bool:
    """Whether the people were only taken along: "took 30 passengers to the port"."""
    return any(token.low in {"to", "on", "in", "for", "off", "out"} for token in tokens[at : at + 3])


_TOWARDS = word_set("at toward towards against left")
_HAVE = word_set("have has had")


def _sent_off(tokens: list[Token], index: int, noun: Noun, category: str) -> Deed | None:
    """Drones and missiles on their way: "nine rockets left Gaza", "the five rockets at Quay"; not those of a list."""
    behind = tokens[noun.after : noun.after + 2]
    if category not in FLYING or len(behind) < 2 or behind[0].low not in _TOWARDS:  # noqa: PLR2004 - "at" and a name
        return None
    if not behind[1].is_word or not behind[1].text[0].isupper():
        return None
    listed = any(token.number >= 0 for token in tokens[:index])
    return None if listed else Deed("launched", "befalls", noun.after, passive=True)


def _taken(tokens: list[Token], noun: Noun, category: str) -> Deed | None:
    """Booty and ground that were taken: "60 lorries taken from the army", "two villages were taken by rebels"."""
    at = noun.after
    while at + 1 < len(tokens) and tokens[at].low in BE | _HAVE | {"also", "all"}:
        at += 1
    if category in _GROUND and _under_control(tokens, at):
        return Deed("captured", "befalls", at, passive=True)
    if at + 1 >= len(tokens) or tokens[at].low != "taken":
        return None
    ground = category == "settlement" or head_of(tokens, noun) in SITES | _QUARTERS
    if tokens[at + 1].low in _WON and at == noun.after and category in MATERIEL:
        return Deed("captured", "harms", at, passive=True)  # "nine pickups taken in the raid"
    if tokens[at + 1].low == "from" and category in MATERIEL:
        return Deed("captured", "harms", at, passive=True)
    if not ground or tokens[at + 1].low in {"to", "into", "for", "off", "over"}:
        return None
    agent = at + 2 if tokens[at + 1].low == "by" else -1
    return Deed("captured", "harms", at, passive=True, agent=agent)


def _under_control(tokens: list[Token], at: int) -> bool:
    """Such as "nine towns came under army control"."""
    ahead = [token.low for token in tokens[at : at + 6]]
    return ahead[:1] != [] and ahead[0] in _COMES and ahead[1:2] == ["under"] and "control" in ahead


_COMES = word_set("came come passed fell fallen")
_WON = word_set("in during after at")
_COMES_DOWN = word_set("fell fallen landed exploded impacted rained slammed crashed")
_ON = word_set("on in into near at inside around across outside over")


def _came_down(tokens: list[Token], noun: Noun, category: str) -> Deed | None:
    """Rockets and shells that came down had been fired: "30 rockets fell on Quay"; some of a salvo got through."""
    if category not in _SHELLS or noun.partitive:
        return None
    at = noun.after
    while at < len(tokens) and tokens[at].low in _HAVE | {"also"}:
        at += 1
    down = at + 2 < len(tokens) and tokens[at + 1].low == "down"  # "rained down on the town"
    came = at + 1 < len(tokens) and tokens[at].low in _COMES_DOWN and tokens[at + 1 + down].low in _ON
    return Deed("launched", "befalls", at, passive=True) if came else None


_SHELLS = frozenset({"missile", "mlrs", "ammunition"})


def _beaten(tokens: list[Token], noun: Noun, category: str) -> Deed | None:
    """People who were beaten, which says of a bare number as well how they died: "two guards had been beaten"."""
    at = noun.after
    while at < len(tokens) and tokens[at].low in BE | _HAVE | {"also", "badly", "severely"}:
        at += 1
    beaten = noun.after < at < len(tokens) and tokens[at].low == "beaten"
    back = beaten and at + 1 < len(tokens) and tokens[at + 1].low in {"back", "off", "to"}
    return Deed("wounded", "harms", at, passive=True) if beaten and not back and category in PEOPLE else None


_DENIES = word_set("none neither")


def is_denied(tokens: list[Token], index: int) -> bool:
    """Whether nothing befell the counted: "none of the 24 aboard was hurt".

    >>> from conflictnotes.extract.figures.tokens import tokenize
    >>> is_denied(tokenize("none of its men", 0, 15, []), 3)
    True
    """
    at = index - 1
    while at > 0 and tokens[at].low in BEFORE_NUMBER:
        at -= 1
    return index > 1 and tokens[at].low in _DENIES and tokens[at + 1].low == "of"


def is_exempt(tokens: list[Token], index: int) -> bool:
    """Whether what befell the rest is not said of the counted: "all but six were downed", "all except two".

    >>> from conflictnotes.extract.figures.tokens import tokenize
    >>> is_exempt(tokenize("all but six", 0, 11, []), 2)
    True
    """
    at = index - 1
    while at > 0 and tokens[at].low in {"for", "about", "some"}:
        at -= 1
    return at > 0 and (tokens[at - 1].low, tokens[at].low) in _EXCEPT


_EXCEPT = frozenset({("all", "but"), ("all", "except"), ("everything", "but"), ("all", "save")})
_ESCAPE = word_set("escaped escape fled flee")


def flee(tokens: list[Token], noun: Noun) -> bool:
    """Whether prisoners are said to be prisoners no more: "2,700 prisoners had escaped".

    >>> from conflictnotes.extract.figures.nouns import Noun
    >>> from conflictnotes.extract.figures.tokens import tokenize
    >>> flee(tokenize("inmates fled", 0, 12, []), Noun(0, 0, 1))
    True
    """
    behind = tokens[noun.after : noun.after + 3]
    return next((token.low in _ESCAPE for token in behind if token.low not in _HAVE), False)


TROOPS = word_set(
    """
    troops soldiers reservists fighters marines servicemen conscripts brigades battalions regiments divisions units
    paratroopers peacekeepers mercenaries contractors volunteers gendarmes commandos rangers instructors
    """
)
_THERE = word_set("in on at near along inside across around")
_DEFINITE = word_set("the that this its their a both")
_POLICE = word_set("officers policemen police")
_PLACES = word_set("with put puts placed places")
_MARCH = word_set("left marched arrived flew sailed embarked")


def _posted(tokens: list[Token], index: int, noun: Noun, category: str) -> Deed | None:
    """Soldiers abroad or on their way: "Quay, with 900 soldiers in Merek", "400 volunteers left Quay for Merek"."""
    words = tokens[noun.first : noun.last + 1]
    police = tokens[noun.last].low in _POLICE and words[0].text[0].isupper()  # "ten Kenyan officers arrived in Haiti"
    if category not in _FORCES or not (police or any(token.low in TROOPS for token in words)):
        return None
    at = index - 1
    while at > 0 and tokens[at].low in BEFORE_NUMBER:
        at -= 1
    if at >= 0 and tokens[at].low in _PLACES and _names_place(tokens, noun.after):
        return Deed("deployed", "uses", at)
    ahead = noun.after + (noun.after < len(tokens) and tokens[noun.after].low in _HAVE)
    if ahead < len(tokens) and tokens[ahead].low in _MARCH:
        route = tokens[ahead + 1 : ahead + 5]
        leads = any(token.low in {"for", "in", "into", "to", "at", "near"} for token in route)
        if leads and any(token.text[0].isupper() or token.low == "front" for token in route):
            return Deed("deployed", "befalls", ahead, passive=True)
    return None


def _names_place(tokens: list[Token], at: int) -> bool:
    """Whether "in Quay" or "on the border" stands at ``at``."""
    if at + 1 >= len(tokens) or tokens[at].low not in _THERE:
        return False
    return tokens[at + 1].text[0].isupper() or tokens[at + 1].low in _DEFINITE


_ARE = word_set("are were is was")
_STAY = word_set("remain remains remained stay stays stayed")
_STILL = word_set("already still now currently also all reportedly there behind")


def are_stationed(tokens: list[Token], noun: Noun) -> bool:
    """Whether soldiers are said to be somewhere: "900 troops are on the border", "900 troops stay to guard it".

    >>> from conflictnotes.extract.figures.nouns import Noun
    >>> from conflictnotes.extract.figures.tokens import tokenize
    >>> are_stationed(tokenize("troops are on the border", 0, 24, []), Noun(0, 0, 1))
    True
    """
    at = noun.after
    if noun.first < 0 or tokens[noun.last].low not in TROOPS:
        return False
    if at < len(tokens) and tokens[at].low == "from":
        at = next((step for step in range(at + 1, min(at + 4, len(tokens))) if tokens[step].low in _ARE), at)
    if at < len(tokens) and tokens[at].low == "will":
        at += 1
    if at >= len(tokens) or tokens[at].low not in _ARE | _STAY:
        return False
    stay = tokens[at].low in _STAY
    if stay and tokens[noun.last].low == "fighters":
        return False  # they are at home there
    at += 1
    while at < len(tokens) and tokens[at].low in _STILL:
        at += 1
    return _names_place(tokens, at) or (stay and at < len(tokens) and tokens[at].low == "to")
