"""What stands behind a name: age, alias, note in brackets, apposition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.personnel.left import ALIASES, PLAIN_ROLES
from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.extract.personnel.mention import (
    CHANNELS,
    DASHES,
    OPENING_QUOTES,
    PLACE_PREPOSITIONS,
    WEAK_SPEECH,
    believable,
    speaks,
)
from conflictnotes.extract.personnel.roles import ARTICLES, Role
from conflictnotes.extract.personnel.roles_after import role_after
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.personnel.mention import Mention

__all__ = ["look_right"]


# Between "who" and the role that somebody holds.
_HOLDS = (("is",), ("was",), ("has", "been"), ("had", "been"), ("serves", "as"), ("served", "as"), ("works", "as"),
          ("worked", "as"), ("became",))  # fmt: skip
_OLDEST = 110  # years
_DIGITS = 3  # of an age
_SHORT_ROLE = 2  # words
_MARKS = DASHES | {",", "("}
_OPENS_AN_ALIAS = ALIASES | word_set("known also better callsign codenamed call code nom")
# Behind a name, or the quotation mark that closes it, only these lead on to something about the person.
_OPENS_MORE = _MARKS | _OPENS_AN_ALIAS | {"is", "was", "will"}


def look_right(mention: Mention) -> None:
    """Adds to ``mention`` what stands behind its name."""
    read, at = mention.read, _past_quote(mention)
    if read.low(at) not in _OPENS_MORE:
        mention.hidden = mention.closes = at
        return
    at = _past_alias(mention, _past_age(mention, at))
    mention.hidden = at
    past = _past_brackets(mention, at)
    if past > at and mention.strong:
        mention.hidden = past
    mention.closes = at = _past_age(mention, past)
    behind = read.low(at)
    if behind in _MARKS:
        _role_on_the_right(mention, at + 1 if read.low(at + 1) in {"”", '"', "’"} else at)
    elif behind in {"is", "was"} and read.low(at + 1) in ARTICLES and believable(mention):
        role = role_after(read, at + 1)
        if role is not None and role.first <= at + 3:
            mention.roles.append(role)
    elif behind in {"is", "was"} and read.kind(at + 1) & Is.POST and believable(mention):
        role = role_after(read, at + 1)
        if role is not None and role.first == at + 1:
            mention.roles.append(role)
            mention.strong = mention.strong or mention.last - mention.first > 1
    elif mention.strong:
        _destined_role(mention, at)


def _destined_role(mention: Mention, at: int) -> None:
    """Adds the role of "X is to be head of Y", "X will become head of Y"."""
    read = mention.read
    if read.low(at) not in {"is", "was", "will"}:
        return
    at += 1 + (read.low(at + 1) == "to")
    if read.low(at) not in {"be", "become", "serve"}:
        return
    at += 1 + (read.low(at + 1) == "as")
    role = role_after(read, at)
    if role is not None and role.first <= at + 1 and not read.kind(role.last) & Is.FREE:
        mention.roles.append(role)
        mention.made = at - 1


def _past_quote(mention: Mention) -> int:
    """The index after the quotation mark that closes a name, a comma before it aside: "alias “Kevin”,"."""
    read, at = mention.read, mention.last
    if mention.opens < mention.first and read.low(mention.first - 1) in OPENING_QUOTES:
        if read.low(at) in {"”", '"', "’", "»"}:
            return at + 1
        if read.low(at) == "," and read.low(at + 1) in {"”", '"', "’"}:
            return at
    return at


def _past_age(mention: Mention, at: int) -> int:
    """The index after ", 54," or "(54)" and, for a person who has one, the mark that it is one."""
    read = mention.read
    if read.low(at) not in {",", "("}:
        return at
    age, after = read.low(at + 1), read.low(at + 2)
    told = age.isdigit() and len(age) <= _DIGITS and int(age) <= _OLDEST
    if not told or after not in {",", ".", ")", ";", "”"}:
        return at
    mention.strong = mention.strong or mention.last - mention.first > 1
    return at + 3 if after == ")" else at + 2


def _past_alias(mention: Mention, at: int) -> int:
    """The index after "alias “Abou Yassir”", "(call sign Magyar)", "also known as X"."""
    read = mention.read
    index = at + 1 if read.low(at) in {",", "("} else at
    opening = read.low(index)
    if opening not in _OPENS_AN_ALIAS:
        return at
    after = read.low(index + 1)
    if opening in ALIASES:
        index += 1
    elif opening == "known" and after == "as":
        index += 2
    elif opening in {"also", "better"} and after == "known" and read.low(index + 2) == "as":
        index += 3
    elif opening in {"callsign", "codenamed"} or (
        opening in {"call", "code", "nom"} and after in {"sign", "name", "de"}
    ):
        index += 2
    else:
        return at
    of_a_body = read.kind(mention.first - 1) & Is.PARTICLE or read.low(mention.first - 1) == "the"
    mention.strong = mention.strong or not of_a_body
    while index < len(read) and (
        read.kinds[index] & Is.CAPITAL
        or read.words[index] in "“”\"«»‘’'"
        or read.low(index) in {"guerre", "sign", "name"}
    ):
        index += 1
    if read.low(index) == ")":
        index += 1
    if index < len(read) and read.words[index - 1] in '”"' and read.low(index - 2) == ",":
        index -= 2
    return index


def _past_brackets(mention: Mention, at: int) -> int:
    """The index after a short note in brackets: "(No. 19 MOC)", "(R-TX)"."""
    read = mention.read
    if read.low(at) != "(":
        return at
    for closing in range(at + 2, min(at + 8, len(read))):
        if read.words[closing] == ")":
            inside = read.kinds[at + 1 : closing]
            return at if any(kind & Is.POST for kind in inside) else closing + 1
    return at


def _role_on_the_right(mention: Mention, at: int) -> None:
    """Adds the apposition that begins behind the mark at ``at``: rank, kin or role."""
    read = mention.read
    if _described_by_rank(mention, at) or _kin(mention, at) or _rank_behind(mention, at):
        return
    if read.low(at + 1) == "whose":
        return
    citizen = at + 2 + (read.low(at + 2).endswith("-born"))
    if read.low(at + 1) in {"a", "an"} and read.kind(citizen) & Is.NATION and read.low(citizen + 1) == "and":
        at = citizen + 1  # "X, an American and a former envoy"
    if read.low(at + 1) == "no" and read.low(at + 2) in {"relation", "kin"} and read.low(at + 3) == ",":
        at += 3
    relative = _past_relative(mention, at + 1)
    role = role_after(read, relative)
    if role is None or role.first > max(at + 6, relative + 4) or not _ends_well(mention, role, at):
        return
    if not mention.strong and not _fits_apposition(mention, role):
        return
    mention.roles.append(role)
    mention.strong = True
    mention.closes = role.last
    if read.low(role.last) in {",", "and"}:
        _further_role(mention, role.last)
    alias = _past_alias(mention, mention.closes)
    if alias > mention.closes:  # "X, the former policeman known as Y"
        mention.hidden = alias


def _past_relative(mention: Mention, at: int) -> int:
    """The index after "who is", "who had been", "who served as", where a role may follow; else ``at``."""
    lows = mention.read.lows
    if mention.read.low(at) != "who":
        return at
    return next((at + 1 + len(verb) for verb in _HOLDS if tuple(lows[at + 1 : at + 1 + len(verb)]) == verb), at)


def _rank_behind(mention: Mention, at: int) -> bool:
    """Takes the rank of "X, Brigadier General,"."""
    read = mention.read
    after = read.rank_ends.get(at + 1)
    if after is None or mention.rank is not None or read.low(after) not in {",", ".", ";", ""}:
        return False
    mention.rank = (at + 1, after)
    mention.strong = mention.strong or mention.last - mention.first > 1
    mention.closes = after
    return True


def _ends_well(mention: Mention, role: Role, at: int) -> bool:
    """Whether the role is this person's and not the title of the next: "X, Defense Minister Y"."""
    read = mention.read
    following = read.kind(role.last)
    if following & (Is.FREE | Is.RANK) or read.low(role.last) == "'s":
        return False
    if following & Is.COURTESY and following & Is.CAPITAL:
        return False
    if read.low(role.last) != ",":
        return True
    if _titles_the_next(mention, role.last + 1):
        return False
    if mention.strong:
        return role.last + 1 not in read.rank_ends
    short = role.last - role.first <= _SHORT_ROLE and read.low(at + 1) not in ARTICLES
    return not (short and read.kind(role.last + 1) & Is.FREE)


_HEDGED = 5  # words from the mark to a further role: "and until last year chairwoman"


def _titles_the_next(mention: Mention, first: int) -> bool:
    """Whether the role is of somebody who speaks: "X, 41, the regional governor, Y, said"."""
    read, last = mention.read, first
    while read.kind(last) & Is.FREE:
        last += 1
    return last > first + 1 and speaks(read, last + (read.low(last) == ","), WEAK_SPEECH)


def _further_role(mention: Mention, comma: int) -> None:
    """Adds a second apposition: "X, commander of Y, head of Z,", "X, head of Y and now minister,"."""
    read = mention.read
    further = role_after(read, comma + 1)
    if further is None or further.first > comma + _HEDGED or read.kind(further.last) & (Is.FREE | Is.RANK):
        return
    if read.low(further.last) in {",", ".", ";", ""}:
        mention.roles.append(further)
        mention.closes = further.last


def _described_by_rank(mention: Mention, at: int) -> bool:
    """Takes the rank of ", a retired Turkish general," as the person's."""
    read = mention.read
    at += read.low(at + 1) in {"himself", "herself"}
    if read.low(at + 1) not in ARTICLES or mention.last - mention.first == 1:
        return False
    for first in range(at + 2, min(at + 6, len(read))):
        after = read.rank_ends.get(first)
        if after is not None:
            if read.low(after) not in _CLOSE_A_RANK:
                return False
            mention.rank = mention.rank or (first, after)
            mention.strong = True
            mention.closes = after
            _role_behind_and(mention)
            return True
        if not read.words[first][0].isalnum():
            return False
    return False


_CLOSE_A_RANK = frozenset({",", ".", ";", "in", "of", "who", "and", ""})


def _role_behind_and(mention: Mention) -> None:
    """Adds the role of ", a retired general and now defence minister"."""
    read, at = mention.read, mention.closes
    role = role_after(read, at + 1) if read.low(at) == "and" else None
    if role is not None and role.first <= at + 3 and not read.kind(role.last) & (Is.FREE | Is.RANK):
        mention.roles.append(role)
        mention.closes = role.last


def _kin(mention: Mention, at: int) -> bool:
    """Passes over ", son of Y," and ", a father of five,", which make a name of one word a person too."""
    read = mention.read
    index = at + 1
    while (
        read.low(index) in ARTICLES
        or read.low(index).endswith("-old")
        or read.low(index) == "'s"
        or read.low(index + 1) == "'s"
        or read.low(index) in {"local", "elderly", "young", "former"}
    ):
        index += 1
    if not read.kind(index) & Is.BYSTANDER:
        return False
    for end in range(index + 1, min(index + 9, len(read))):
        if read.words[end] in {",", ".", ")"}:
            mention.closes = end
            break
    _add_plain_role(mention, index)
    if read.low(at + 1) in ARTICLES and (mention.last - mention.first > 1 or read.kinds[mention.first] & Is.GIVEN):
        mention.strong = mention.strong or _believable_person(mention)
    return True


def _add_plain_role(mention: Mention, index: int) -> None:
    """Adds "survivor", and whose kin somebody is: "the colonel's brother", not "a father of five"."""
    read = mention.read
    if read.words[index] not in PLAIN_ROLES or read.low(index + 1) == "of":
        return
    owned = read.low(index - 1) == "'s" and read.kind(index - 2) & (Is.POST | Is.RANK)
    mention.roles.append(Role(index - 2 if owned else index, index + 1, index))


def _believable_person(mention: Mention) -> bool:
    read = mention.read
    kind = read.kinds[mention.first]
    return not kind & (Is.PLACE | Is.SETTLEMENT) and read.low(mention.first - 1) not in PLACE_PREPOSITIONS


def _fits_apposition(mention: Mention, role: Role) -> bool:
    read = mention.read
    if mention.last - mention.first == 1:
        kind = read.kinds[mention.first]
        if kind & (Is.PLACE | Is.SETTLEMENT) or read.low(role.head) in CHANNELS:
            return False
        if not kind & (Is.SURNAME | Is.GIVEN | Is.LEADER):
            return False
    return read.low(mention.first - 1) not in PLACE_PREPOSITIONS and believable(mention)
