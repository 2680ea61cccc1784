"""Names in lists that write the surname first in capitals: "SURNAME, Given, Brigadier General, ..."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.extract.personnel.mention import Mention
from conflictnotes.extract.personnel.roles_after import role_after

if TYPE_CHECKING:
    from conflictnotes.extract.personnel.words import Words

__all__ = ["find_listed"]

_BULLETS = frozenset("•*-–—·▪●○")
_QUOTES = frozenset('”"’»')
_SHORTEST = 3  # letters of a surname in capitals


def find_listed(read: Words) -> list[Mention]:
    """The person whom an entry of such a list is about, or none."""
    first = 0
    while first < len(read) and (
        read.words[first] in _BULLETS or read.words[first].isdigit() or read.words[first] in {".", ")", "("}
    ):
        first += 1
    comma = first
    while comma < len(read) and read.kinds[comma] & Is.ACRONYM and read.words[comma].isupper():
        comma += 1
    if comma == first or read.low(comma) != "," or max(map(len, read.words[first:comma])) < _SHORTEST:
        return []
    last = comma + 1
    while last < len(read) and read.kinds[last] & (Is.FREE | Is.GIVEN | Is.INITIAL):
        last += 1
    if last == comma + 1 or read.low(last) not in {",", ";", "(", ".", ""} or _ends_a_dateline(read, first, last):
        return []
    mention = Mention(read, first, last, first, last, strong=True)
    _describe(mention)
    return [mention]


def _ends_a_dateline(read: Words, first: int, last: int) -> bool:
    """Whether the words before ``last`` are where a report was written: "TOLEDO, Ohio. —"."""
    return read.low(last + 1) in _BULLETS or (not first and read.low(last) == "." and last + 1 == len(read))


def _describe(mention: Mention) -> None:
    """Rank and role among the parts of the entry, up to its first semicolon."""
    read = mention.read
    index = mention.last
    while index < len(read) and read.words[index] != ";":
        if mention.rank is None and index in read.rank_ends:
            end = read.rank_ends[index]
            mention.rank = (index, end - 1 if read.words[end - 1] in _QUOTES else end)
            mention.closes = end
            index = end
            continue
        if read.low(index - 1) == ",":
            role = role_after(read, index)
            if role is not None and role.first == index:
                mention.roles.append(role)
                mention.closes = index = role.last
                continue
        index += 1
