"""Roles that a predicate gives: "left his post as head of X", "was named commander of Y"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.extract.personnel.roles_after import role_after
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from collections.abc import Collection

    from conflictnotes.extract.personnel.mention import Mention
    from conflictnotes.extract.personnel.roles import Role
    from conflictnotes.extract.personnel.words import Words

__all__ = ["add_predicate_roles", "may_give_roles"]


def may_give_roles(words: Collection[str]) -> bool:
    """Whether ``words`` of a sentence may give somebody a role."""
    return "as" in words or not _APPOINTS.isdisjoint(words)


def add_predicate_roles(read: Words, mentions: list[Mention]) -> None:
    """Adds to the people of a sentence the roles that its predicates give them."""
    if not mentions:
        return
    _roles_behind_as(read, mentions)
    if not _APPOINTS.isdisjoint(read.lows):
        _roles_behind_verbs(read, mentions)
        _roles_behind_objects(read, mentions)


_NAMES_FOLLOW = Is.FREE | Is.RANK | Is.COURTESY
_POSITIONS = word_set("post position office job role duties")
_NO_AS = word_set("such well known just same")


def _roles_behind_as(read: Words, mentions: list[Mention]) -> None:
    """Roles behind "as": each goes to the person before it ("gave up her seat as deputy mayor")."""
    lows, first = read.lows, mentions[0].last
    if "as" not in lows and _POSITIONS.isdisjoint(lows):
        return
    for index in [index for index, low in enumerate(lows[first:], first) if low in {"as", "of"}]:
        low, before = lows[index], lows[index - 1]
        if not (low == "as" and before not in _NO_AS) and not (low == "of" and before in _POSITIONS):
            continue
        start = index + 2 if read.low(index + 1) in {"“", '"', "‘"} else index + 1
        role = role_after(read, start)
        holder = _holder(read, mentions, index)
        if role is None or holder is None or role.first > start + 6 or read.kind(role.last) & (Is.FREE | Is.RANK):
            continue
        holder.roles.append(role)
        if index <= holder.closes + 1:
            holder.closes = role.last
        if read.low(role.last) == "and":
            second = role_after(read, role.last + 1)
            if second and second.head <= role.last + 5 and not read.kind(second.last) & (Is.FREE | Is.RANK):
                holder.roles.append(second)


def _holder(read: Words, mentions: list[Mention], index: int) -> Mention | None:
    """The person last named before the word at ``index``, unless the sentence has gone on to something else."""
    at = bisect_right(mentions, index, key=lambda mention: mention.last)
    return None if at == 0 or _divided(read, mentions[at - 1].last, index) else mentions[at - 1]


def _names_somebody(role: Role, mentions: list[Mention]) -> bool:
    """Whether a person's name lies in the words of the role."""
    at = bisect_left(mentions, role.first, key=lambda mention: mention.first)
    return at < len(mentions) and mentions[at].first < role.last


def _divided(read: Words, first: int, last: int) -> bool:
    """Whether another subject stands between: the sentence has gone on to something else."""
    return any(read.lows[index] in {"that", "which", ";", ":"} for index in range(first, last))


# Verbs whose complement is the role of the subject, or in the active voice of the object.
_BECOMES = word_set("became becomes become")
_PASSIVE = word_set("was were is are be been being , and")
_UNMADE = word_set("would could may might not to should")
_MADE = word_set(
    """
    appointed named elected became becomes become designated reappointed nominated made declared
    """
)
_MAKES = word_set(
    """
    appoint appoints appointed appointing names named promoted made nominated elected designated
    """
)

_APPOINTS = _MADE | _MAKES


def _roles_behind_verbs(read: Words, mentions: list[Mention]) -> None:
    """Roles that follow their verb at once: "was named commander of Y", "became head of Z"."""
    for index, low in enumerate(read.lows):
        if low not in _MADE or read.low(index + 1) in {"as", "by"}:
            continue
        if low not in _BECOMES and _PASSIVE.isdisjoint(read.lows[max(index - 2, 0) : index]):
            continue  # "X named a new mayor, Y"
        role = role_after(read, index + 1)
        if role is None or role.first > index + 2 or read.kind(role.last) & _NAMES_FOLLOW:
            continue
        holder = _holder(read, mentions, index)
        if holder is None or _names_somebody(role, mentions):
            continue
        holder.roles.append(role)
        if low in _BECOMES and read.low(index - 1) not in _UNMADE:
            holder.made = index


def _roles_behind_objects(read: Words, mentions: list[Mention]) -> None:
    """Roles that follow the object of an appointment: "appointed X head of Z"."""
    for mention in mentions:
        if not _MAKES.intersection(read.lows[max(mention.opens - 6, 0) : mention.opens]):
            continue
        at = mention.closes + 1 if read.low(mention.closes) == "," else mention.closes
        role = role_after(read, at)
        if role is not None and role.first <= at + 1 and not read.kind(role.last) & _NAMES_FOLLOW:
            mention.roles.append(role)
            mention.closes = role.last
