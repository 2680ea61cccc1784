"""Affiliation: the body in which a role is held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conflictnotes.extract.personnel.people import Person
    from conflictnotes.extract.personnel.roles import Role
    from conflictnotes.extract.personnel.sides import Sides
    from conflictnotes.extract.personnel.words import Words

__all__ = ["affiliation_of"]


def affiliation_of(person: Person, sides: Sides) -> str | None:
    """The body in which the person holds the first role that names one."""
    for mention in person.mentions:
        for role in mention.roles:
            body = _body_of(mention.read, role, sides)
            if body:
                return body
    return None


def _body_of(read: Words, role: Role, sides: Sides) -> str | None:
    """The organisation in a role: behind "of", "for" or "in", else before the post."""
    at = role.head + 1
    if at < role.last and read.lows[at] in {"of", "for", "in", "at", "with"}:
        first = at + 1
        if first < role.last and read.lows[first] in {"the", "a", "an", "its"}:
            first += 1
        if first < role.last and any(read.kinds[index] & (Is.CAPITAL) for index in range(first, role.last)):
            return read.between(first, role.last)
        return None
    last = role.head
    while last > role.first and (
        read.kinds[last - 1] & Is.POST
        or (not read.kinds[last - 1] & (Is.CAPITAL) and read.lows[last - 1] not in {")", "'s"})
    ):
        last -= 1
    if last > role.first and read.lows[last - 1] == "'s":
        last -= 1
    words = read.words[role.first : last]
    if not any(word[0].isupper() for word in words) or _only_adjective(read, words, role.first, sides):
        return None
    return read.between(role.first, last)


# Names of bodies that the tables of parties list as adjectives too.
_BODIES_TOO = word_set("Hamas Hezbollah Kremlin Pentagon Taliban")
_ADJECTIVE = 2  # words of an adjective such as "South Korean"


def _only_adjective(read: Words, words: Sequence[str], first: int, sides: Sides) -> bool:
    """Whether the words tell a nationality alone."""
    if len(words) > _ADJECTIVE or not sides.named_in(words) or words[0] in _BODIES_TOO:
        return False
    return not any(read.kinds[index] & (Is.PLAIN | Is.ACRONYM) for index in range(first, first + len(words)))
