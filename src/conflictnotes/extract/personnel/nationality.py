"""Nationality: from a role's words, from those beside rank or name, and from the passage as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.personnel.beside import citizenship, named_beside
from conflictnotes.extract.personnel.context import named_by_context
from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.extract.personnel.offices import is_self_made, leader_before, named_by_role, of_the_one_before
from conflictnotes.extract.personnel.owners import named_by_organisation, named_by_owner
from conflictnotes.extract.personnel.sides import leaders
from conflictnotes.vocabulary.regions import FORMATIONS

if TYPE_CHECKING:
    from conflictnotes.extract.personnel.events import Happening
    from conflictnotes.extract.personnel.mention import Mention
    from conflictnotes.extract.personnel.people import Person
    from conflictnotes.extract.personnel.roles import Role
    from conflictnotes.extract.personnel.standing import Standing

__all__ = ["nationality_of"]

_FORMATION = 8  # words behind a name that may tell the formation


def nationality_of(person: Person, happening: Happening | None, standing: Standing) -> str | None:
    """The person's nationality where a role, the words beside the rank or the passage make it plain."""
    for mention in person.mentions:
        for role in mention.roles:
            words = mention.read.words[role.first : role.last]
            if is_self_made(words) and not mention.read.kinds[role.first] & Is.NATION:
                return leaders().get(person.name.split()[-1])
            named = _named_by(mention, role, standing)
            if named is not None:
                return named or citizenship(person, standing)
    for mention in person.mentions:
        if mention.again:
            break  # they stand last
        beside = named_beside(mention, standing)
        if beside is not None:
            return beside or None
    told = _named_by_formation(person, standing) or named_by_organisation(person, standing.passage, standing.titles)
    return told or named_by_context(person, happening, standing)


def _named_by(mention: Mention, role: Role, standing: Standing) -> str | None:
    """The side that a role tells, or its owner; empty for a body whose people are of any nationality."""
    read = mention.read
    named = named_by_role(read, role, standing.titles)
    if named is None:
        named = leader_before(read, role)
    if named is None:
        named = of_the_one_before(mention, role, standing)
    return named_by_owner(read, role, standing.passage, standing.vocabulary) if named is None else named


def _named_by_formation(person: Person, standing: Standing) -> str | None:
    """The state whose army alone has formations of the kind that a role names."""
    named = " ".join(
        mention.read.between(role.first, role.last) for mention in person.mentions for role in mention.roles
    )
    first = person.mentions[0]
    if first.read.low(first.closes) == "of":  # "Colonel X of the 7th Mechanized Brigade"
        named += " " + " ".join(first.read.words[first.closes : first.closes + _FORMATION])
    return next((state for words, state in FORMATIONS if words in named and state in standing.states), None)
