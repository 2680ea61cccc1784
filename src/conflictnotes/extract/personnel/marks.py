"""What is marked among the words of a sentence: ranks, and fixed names of bodies, whose words are no names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.personnel.lexicon import Lexicon
    from conflictnotes.extract.personnel.words import Words

__all__ = ["CLOSING", "OPENING", "mark_phrases", "mark_ranks"]

# What stands around a rank or a nickname.
OPENING = frozenset("“\"‘'«(")
CLOSING = frozenset("”\"’'»)")


def mark_phrases(read: Words, lexicon: Lexicon) -> None:
    """Takes the words of fixed names of bodies out of those that a name may hold."""
    words, phrases = read.words, lexicon.phrases
    for index in read.marked:
        for phrase in phrases.get(words[index], ()):
            if tuple(read.words[index : index + len(phrase)]) == phrase:
                for part in range(index, index + len(phrase)):
                    read.kinds[part] = Is.CAPITAL | Is.PLAIN


# Words that make the rank after them part of a civil post: "Attorney General", "Secretary General".
_CIVIL = word_set(
    """
    attorney secretary director consul governor inspector prosecutor solicitor surgeon postmaster auditor
    advocate comptroller registrar commissioner procurator
    """
)


_SHIPS = word_set("boat ship vessel trawler tanker ferry freighter tugboat yacht dhow")


def _masters_a_ship(read: Words, index: int) -> bool:
    """Whether "captain" is a post and no rank: "its captain X", "the ferry's captain X"."""
    if read.words[index] != "captain":
        return False
    owner = read.low(index - 1)
    if read.kind(index - 1) & Is.NATION and not _SHIPS.isdisjoint(read.lows):  # "Greek captain X, whose ship"
        return True
    return owner == "its" or owner in _SHIPS or (owner == "'s" and read.low(index - 2) in _SHIPS)


def mark_ranks(read: Words, lexicon: Lexicon) -> None:
    """Notes the ranks among the words of a sentence, and which words that look like one are a post."""
    done = 0
    for index in [index for index in read.marked if read.kinds[index] & Is.RANK]:
        if index < done:
            continue
        if read.low(index - 1) in _CIVIL and read.lows[index] == "general":
            read.kinds[index] |= Is.POST
        elif _masters_a_ship(read, index):
            read.kinds[index] = Is.POST
        elif read.lows[index] == "army" and _is_the_army(read, index):
            continue
        elif read.lows[index] != "staff" or not _ends_a_post(read, index):
            stop = lexicon.rank_at(read.text, read.starts[index], read.words[index])
            if stop is not None and stop <= read.end:
                done = _mark_rank(read, index, stop)


# Armies with a rank that is called "General of the Army" or "Army General".
_ARMY_GENERALS = word_set(
    "russian soviet ukrainian kazakh belarusian vietnamese cuban french brazilian yugoslav bulgarian"
)


def _is_the_army(read: Words, index: int) -> bool:
    """Whether "Army" is the army and no part of a rank: "US Army General X"."""
    before = read.low(index - 1)
    whose = read.kind(index - 1) & Is.NATION or before in {"us", "uk"} or read.low(index - 2) in {"u.s", "u.k"}
    return bool(whose) and before not in _ARMY_GENERALS


def _ends_a_post(read: Words, index: int) -> bool:
    """Whether "staff" belongs to the words before: "Chief of Staff Colonel X", not "Army Staff Sergeant X"."""
    before = read.low(index - 1)
    return before in _STAFFS or (before == "of" and read.low(index - 2) in _CHIEFS)


_STAFFS = word_set("general joint main defence defense naval army's brigade's combined operational military central")
_CHIEFS = word_set("chief chiefs head deputy secretary member members officer officers")


def _mark_rank(read: Words, index: int, stop: int) -> int:
    """Notes the rank that opens at ``index`` and ends at the offset ``stop``; the index after it."""
    after = index + 1
    while after < len(read) and read.starts[after] < stop:
        after += 1
    quoted = index > 0 and read.words[index - 1] in OPENING and read.words[after : after + 1]
    if quoted and read.words[after] in CLOSING and after + 1 < len(read):
        read.ranks[after + 1] = index
    if [*read.lows[after : after + 3]] == ["(", "staff", ")"] and after + 3 < len(read):
        read.ranks[after + 3] = index  # "Brigadier General (Staff) X"
    read.ranks[after] = index
    read.rank_ends[index] = after
    return after
