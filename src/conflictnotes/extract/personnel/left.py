"""What stands before a name: rank, courtesy, nickname, role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.extract.personnel.mention import (
    CHANNELS,
    DASHES,
    OPENING_QUOTES,
    QUOTES,
    WEAK_SPEECH,
    believable,
    speaks,
)
from conflictnotes.extract.personnel.roles import ARTICLES, Role
from conflictnotes.extract.personnel.roles_before import role_before, role_in_apposition
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.personnel.mention import Mention
    from conflictnotes.extract.personnel.words import Words

__all__ = ["ALIASES", "PLAIN_ROLES", "look_left"]


ALIASES = word_set("alias aka a.k.a nicknamed dubbed @")


# Posts that stand before a name in short, with a full stop.
_SHORT_POSTS = word_set("sen rep gov amb pres")


# Before a name, only behind these it may be told what somebody is called.
_NAMES_SOMEBODY = OPENING_QUOTES | {"as", "nicknamed", "called", "named"}


def look_left(mention: Mention, floor: int) -> None:
    """Adds to ``mention`` what stands before its name, down to the word ``floor``."""
    read, at = mention.read, mention.first
    named = None
    if read.low(at - 1) in _NAMES_SOMEBODY:
        named = _past_known_as(mention, at) or _past_quoted_alias(mention, at)
    if named is not None:
        mention.strong = True
        mention.opens = mention.titles = named
        _role_on_the_left(mention, named, floor)
        return
    while at > floor:
        if at in read.ranks and read.ranks[at] >= floor:
            mention.rank = mention.rank or (read.ranks[at], at)
            at = read.ranks[at]
            at -= at > floor and read.words[at - 1] in OPENING_QUOTES and read.words[mention.first - 1] in QUOTES
            mention.strong = True
        elif read.kinds[at - 1] & (Is.COURTESY | Is.POST) == Is.COURTESY and read.kinds[at - 1] & Is.CAPITAL:
            at -= 1
            mention.strong = True
        elif read.words[at - 1] == "." and read.kind(at - 2) & Is.COURTESY and at - 2 >= floor:
            at -= 2
            mention.strong = True
            if read.lows[at] in _SHORT_POSTS:
                mention.roles.append(Role(at, at + 2, at))
        elif (read.low(at - 1) == "u" and read.kinds[at - 1] & Is.CAPITAL and mention.last - mention.first > 1) or (
            at == mention.first and read.low(at - 1) in ALIASES and read.low(at - 2) != "the"
        ):
            at -= 1
            mention.strong = True
        else:
            break
    mention.opens = mention.titles = _past_small_words(mention, at, floor)
    _role_on_the_left(mention, _past_nation(read, mention.opens, floor), floor)


def _past_nation(read: Words, at: int, floor: int) -> int:
    """The index before "the Argentine X" and ", Italian Major General X", where a role may stand."""
    if at - 2 >= floor and read.kinds[at - 1] & Is.NATION:
        if read.low(at - 2) in {"the", "a", "an"}:
            return at - 2
        if read.low(at - 2) == ",":
            return at - 1
    return at


def _past_small_words(mention: Mention, at: int, floor: int) -> int:
    """The index before a nickname and before "retired" and "the late" that stand in front of a rank or name."""
    read = mention.read
    if at - 1 > floor and read.words[at - 1] in QUOTES and not mention.strong:
        at = _before_nickname(read, at, floor)
    while at > floor and read.low(at - 1) in {"retired", "reserve", "late", "guards", "then"} and mention.rank:
        at -= 1
    return at


def _past_quoted_alias(mention: Mention, at: int) -> int | None:
    read = mention.read
    quoted = read.low(at - 1) in OPENING_QUOTES and read.low(at - 2) in ALIASES
    return at - 2 if quoted else None


def _past_known_as(mention: Mention, at: int) -> int | None:
    """The index of "known" in "a commander known as X", where a post or a plain noun for a person stands before."""
    read = mention.read
    at -= read.low(at - 1) in OPENING_QUOTES
    if read.low(at - 1) == "as" and read.low(at - 2) in {"known", "identified"}:
        at -= 2
    elif read.low(at - 1) in {"nicknamed", "called", "named"}:
        at -= 1
    else:
        return None
    at -= read.low(at - 1) in {"only", "locally", "better", "simply"}
    a_citizen = read.kind(at - 1) & Is.NATION and read.low(at - 2) in {"a", "an"}  # "a Kenyan named X"
    someone = read.kind(at - 1) & (Is.POST | Is.BYSTANDER) or a_citizen
    return at if someone and not read.low(at - 1).endswith("s") else None


def _before_nickname(read: Words, at: int, floor: int) -> int:
    """The index before a nickname that stands between post and name: "Commander “Magyar” Robert Brovdi"."""
    for opening in range(at - 2, max(at - 5, floor), -1):
        if read.words[opening] in '“"«' and read.kinds[opening - 1] & (Is.POST | Is.RANK):
            return opening
    return at


def _role_on_the_left(mention: Mention, at: int, floor: int) -> None:
    """Adds the role that stands before the name, or before its rank, at ``at``."""
    read, before = mention.read, at - 1
    if before < floor:
        return
    if read.words[before] in '”"' and read.low(before - 1) == ",":  # "the “minister,” X"
        role = _role_before_comma(mention, before - 1, floor)
        role = role if role and read.words[role.first - 1] in '“"' else None
    elif read.words[before] == "," or read.words[before] in DASHES:
        role = _role_before_comma(mention, before, floor)
    else:
        role = _role_right_before(mention, at, floor)
    if role is None or _names_a_channel(mention, role):
        return
    mention.roles.append(role)
    mention.opens = role.first
    mention.strong = True
    if role.last == role.first + 1 and read.low(role.first - 1) == "," and role.first - 1 > floor:
        fuller = role_in_apposition(read, role.first - 1)
        if fuller is not None and fuller.first >= floor:
            mention.roles.append(fuller)
            mention.opens = fuller.first


def _role_before_comma(mention: Mention, comma: int, floor: int) -> Role | None:
    """The role of "the mayor of X, Y"; a plain noun or a rank there makes the name a person's all the same."""
    read = mention.read
    nation = comma - 1 - (read.low(comma - 1) in {"national", "citizen"})  # "a Kenyan, X", "a Kenyan citizen, X"
    a_citizen = read.kind(nation) & Is.NATION and read.low(nation - 1) in {"a", "an", "another"}
    if read.kind(comma - 1) & Is.BYSTANDER or a_citizen or read.low(comma - 1).endswith("-old"):
        mention.strong = mention.strong or mention.last - mention.first > 1
        return _plain_role(read, comma - 1)
    rank = read.ranks.get(comma)
    if (
        rank is None
        and mention.rank is None
        and (ranked := _rank_with_unit(read, comma, floor))
        and believable(mention)
    ):
        mention.rank = ranked
        mention.opens = ranked[0]
        mention.strong = True
        return None
    if rank is not None and mention.rank is None and read.low(rank - 1) not in {",", "and"} and believable(mention):
        mention.rank = (rank, comma)
        mention.strong = True
        return None
    role = _behind_owner(read, role_in_apposition(read, comma), floor)
    if role is None:
        role = _second_of_two(mention, comma, floor) or _kin_of(read, comma, floor)
    if role is None or role.first < floor or (floor and _claimed_by_the_former(mention, role, floor)):
        return None
    return role if mention.strong or believable(mention) else None


def _behind_owner(read: Words, role: Role | None, floor: int) -> Role | None:
    """The role without the person named before, whose somebody is: "Albin Kurti's deputy, X"."""
    if role is not None and role.first < floor < role.head + 1 and read.low(floor) == "'s":
        return Role(floor + 1, role.last, role.head) if floor < role.head else None
    return role


def _kin_of(read: Words, comma: int, floor: int) -> Role | None:
    """The role of "the wife of one of the fighters, X"."""
    for index in range(comma - 2, max(comma - _UNIT, floor), -1):
        if not read.words[index].isalpha():
            return None
        if read.lows[index] in PLAIN_ROLES and read.lows[index + 1] == "of" and read.low(index - 1) in ARTICLES:
            return Role(index, comma, index)
    return None


_UNIT = 8  # words of "of the 22nd Brigade"


def _rank_with_unit(read: Words, comma: int, floor: int) -> tuple[int, int] | None:
    """The rank of "a lieutenant colonel of the 22nd Brigade, X"."""
    for index in range(comma - 2, max(comma - _UNIT, floor), -1):
        if read.lows[index] in {",", "and", "to", "with"}:
            return None
        first = read.ranks.get(index) if read.lows[index] in {"of", "from", "in"} else None
        if first is not None and read.low(first - 1) in ARTICLES:
            return first, index
    return None


def _second_of_two(mention: Mention, comma: int, floor: int) -> Role | None:
    """The role of "Qatar's prime minister and foreign minister, X", once the first of the two is noted."""
    read = mention.read
    second = role_before(read, comma)
    if second is None or second.first < floor + 1 or read.low(second.first - 1) != "and":
        return None
    first = role_in_apposition(read, second.first - 1)
    if first is None or first.first < floor or not (mention.strong or believable(mention)):
        return None
    mention.roles.append(first)
    return second


# Plain nouns that say in which role a report speaks of somebody.
PLAIN_ROLES = word_set(
    """
    brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law half-brother half-sister
    stepfather stepmother stepson stepdaughter
    wife husband widow father mother son daughter brother sister uncle aunt cousin nephew niece grandfather
    grandmother pensioner shepherd herder survivor sailor seaman eyewitness
    """
)


def _plain_role(read: Words, index: int) -> Role | None:
    known = read.words[index] in PLAIN_ROLES and read.low(index - 1) != "'s"
    return Role(index, index + 1, index) if known else None


def _role_right_before(mention: Mention, at: int, floor: int) -> Role | None:
    """The role of "commander X"; a plain noun there makes the name a person's all the same."""
    read = mention.read
    role = _behind_owner(read, role_before(read, at), floor)
    if role is None or role.first < floor:
        plural = read.low(at - 1).endswith("s")
        if read.kinds[at - 1] & Is.BYSTANDER and (
            not plural or (mention.last - mention.first > 1 and believable(mention))
        ):
            mention.strong = True
            return _plain_role(read, at - 1)
        return None
    alone = role.head == role.first and not read.kinds[role.head] & Is.CAPITAL
    if alone and read.low(role.first - 1) in {"to", "will", "would"}:  # "to head X"
        return None
    return role if role.last - 1 == role.head or mention.rank or believable(mention) else None


def _names_a_channel(mention: Mention, role: Role) -> bool:
    """Whether the one word behind "milblogger" or "owner" may as well name a channel or a firm."""
    kind = mention.read.kinds[mention.first]
    alone = mention.last - mention.first == 1 and not mention.rank
    return alone and mention.read.low(role.head) in CHANNELS and not kind & Is.SURNAME


def _claimed_by_the_former(mention: Mention, role: Role, floor: int) -> bool:
    """Whether the role is the apposition of the person before: "Shoigu, the defense minister, Gerasimov".

    It is not where the person behind it goes on to speak: "X, 41, the regional governor, Y, said".
    """
    read, before = mention.read, role.first - 1
    if speaks(read, mention.last + (read.low(mention.last) == ","), WEAK_SPEECH):
        return False
    if read.low(before) in ARTICLES:
        before -= 1
    return read.low(before) == "," and before <= floor + 1
