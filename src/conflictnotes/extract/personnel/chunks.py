"""The stretches of words that may be names."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.extract.personnel.marks import CLOSING, OPENING
from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.personnel.words import Words

__all__ = ["Chunk", "find_chunks"]

_SUFFIX = deferred(r"(?:Jr|Sr|[IVX]{2,5})")
_NUMERAL = deferred(r"[IVX]{1,5}")
_LONGEST = 6  # words of a name
_NICKNAME = 3  # words of a nickname
_PARTICLES = 3  # in a row
_SHORTEST = 3  # letters of a surname in capitals


class Chunk(NamedTuple):
    """Words ``[first, last)`` that may be one name."""

    first: int
    last: int


def find_chunks(read: Words) -> list[Chunk]:
    """Every stretch of words that may be a name, in order."""
    chunks: list[Chunk] = []
    kinds, rank_ends = read.kinds, read.rank_ends
    reached = 0  # where the last name or rank ends: no name opens inside one
    for index in read.marked:
        inside = index < reached
        if index in rank_ends:
            reached = max(reached, rank_ends[index])
        if not inside and kinds[index] & _MAY_OPEN and _opens(read, index):
            last = _run(read, index)
            chunks.append(Chunk(index, last))
            reached = last
    return chunks


# A word that is none of these opens no name.
_MAY_OPEN = Is.FREE | Is.GIVEN | Is.FAMILY_FIRST | Is.INITIAL | Is.ACRONYM | Is.PARTICLE


def _opens(read: Words, index: int) -> bool:
    kind = read.kinds[index]
    if kind & Is.FREE:
        return (
            not kind & Is.PLACE
            or bool(read.kind(index + 1) & (Is.FREE | Is.INITIAL | Is.PARTICLE))
            or index in read.ranks
        )
    if index + 1 >= len(read) or not kind & Is.CAPITAL:
        return False
    after = read.kind(index + 1)
    doubtful = kind & Is.PLAIN and kind & (Is.GIVEN | Is.FAMILY_FIRST) and not kind & Is.RANK
    ranked = index in read.ranks and after & Is.INITIAL  # "General Mark A Doe"
    if doubtful and (after & Is.FREE or ranked) and not _glued(read, index + 1):
        titled = read.kind(index - 1 - (read.low(index - 1) == ",")) & (Is.POST | Is.COURTESY)
        return bool(titled) or index in read.ranks or (read.lows[index] == "he" and index == 0)
    if kind & Is.INITIAL:
        spaced = index in read.ranks and not _glued(read, index + 1) and after & (Is.INITIAL | Is.FREE)
        return bool(spaced) or _follows_initial(read, index) is not None  # "General H R Doe", "H. R. Doe"
    if kind & Is.ACRONYM and kind & Is.FAMILY_FIRST and after & Is.FREE and not after & Is.ACRONYM:  # "LIN Guozhong"
        titled = index in read.ranks or read.kind(index - 1) & (Is.POST | Is.COURTESY)
        return bool(titled or not read.kind(index - 1) & Is.CAPITAL) and not _glued(read, index + 1)
    return bool(kind & Is.PARTICLE and after & Is.FREE) or _shouted(read, index) or _run_together(read, index)


def _run_together(read: Words, index: int) -> bool:
    """Whether initials without their stops open a name behind a rank: "Air Marshal AK Bharti"."""
    word, after = read.words[index], read.kind(index + 1)
    initials = index in read.ranks and word.isupper() and word.isalpha() and len(word) <= _INITIALS
    return initials and bool(after & Is.FREE) and not after & (Is.ACRONYM | Is.POST) and not _glued(read, index + 1)


_INITIALS = 3  # letters


def _shouted(read: Words, index: int) -> bool:
    """Whether a name in capitals opens at ``index``: behind a rank in capitals, "SGT JOHN A. DOE"."""
    first = read.ranks.get(index)
    return (
        first is not None
        and read.words[first].isupper()
        and bool(read.kinds[index] & Is.ACRONYM)
        and read.words[index].isalpha()
    )


def _follows_initial(read: Words, index: int) -> int | None:
    """The index of the name after an initial and its full stop; None where no name follows."""
    after = index + 1
    if read.low(after) != ".":
        return None
    after += 1
    if read.kind(after) & Is.INITIAL:
        return _follows_initial(read, after)
    return after if read.kind(after) & Is.FREE else None


def _run(read: Words, first: int) -> int:
    """Where the name that opens at ``first`` ends."""
    last = first + 1
    count = 1
    while last < len(read) and count < _LONGEST:
        step = _next(read, first, last)
        if step is None:
            break
        count += 1
        last = step
    return last


def _next(read: Words, first: int, last: int) -> int | None:
    """The end of the name when the part at ``last`` belongs to it; None when none does."""
    kind, word = read.kinds[last], read.words[last]
    if word == "." and read.kinds[last - 1] & Is.INITIAL and read.kind(last + 1) & (Is.FREE | Is.INITIAL):
        return last + 2
    if _glued(read, last):
        return None
    if word in OPENING:
        return _nickname(read, first, last)
    if kind & Is.PARTICLE and not kind & Is.FREE:
        return _past_particles(read, last)
    if (kind & Is.INITIAL or _NUMERAL.fullmatch(word)) and _within(read, first, last):
        return last + 2
    return last + 1 if kind & Is.CAPITAL and not kind & Is.INITIAL and _is_part(read, first, last) else None


def _within(read: Words, first: int, last: int) -> bool:
    """Whether an initial or a numeral stands inside a name: "Rosa M. Paz", "Omar W Stone", "Karl XVI Olaf"."""
    if read.kinds[last] & Is.INITIAL and read.low(last + 1) == ".":
        return bool(read.kind(last + 2) & (Is.FREE | Is.INITIAL | Is.ACRONYM))
    if last + 1 >= len(read) or _glued(read, last + 1):
        return False
    if first in read.ranks:
        return bool(read.kinds[last + 1] & Is.FREE)
    if not read.kinds[first] & Is.FREE:
        return False
    if read.words[last] in {"A", "I"} and not read.kinds[last - 1] & Is.GIVEN:
        return False  # "In Bamako A. Keita"
    known = read.kinds[first] & Is.GIVEN and _odd_surname(read, last + 1)
    return bool(known or read.kind(last + 1) & Is.FREE)


def _past_particles(read: Words, last: int) -> int | None:
    """The end of the part that particles lead up to: "bin Salman", "van der Meer"."""
    after = last + 1
    while read.kind(after) & Is.PARTICLE and not read.kind(after) & Is.FREE and after - last < _PARTICLES:
        after += 1
    return after + 1 if read.kind(after) & Is.FREE else None


def _is_part(read: Words, first: int, last: int) -> bool:
    """Whether the capitalised word at ``last`` is a part of the name that opens at ``first``."""
    kind = read.kinds[last]
    if kind & Is.FREE:
        return True
    second = last == first + 1
    if _SUFFIX.fullmatch(read.words[last]):
        return not second or kind & Is.ACRONYM > 0
    if kind & Is.ACRONYM:
        return _surname_in_capitals(read, first, last)
    if second and read.kinds[first] & Is.FAMILY_FIRST and _middle_name(read, last):
        return True
    odd = second and read.kinds[first] & Is.GIVEN
    if odd and (_odd_surname(read, last) or _pronoun_as_surname(read, last) or _post_as_surname(read, last)):
        return True
    return _doubtful_part(read, first, last)


def _pronoun_as_surname(read: Words, last: int) -> bool:
    """Whether "He" is a surname: no pronoun has a capital within a sentence and a comma behind it."""
    return read.words[last] == "He" and read.low(last + 1) in {",", ")", "'s"}


def _post_as_surname(read: Words, last: int) -> bool:
    """Whether a post in capitals ends a name: "Alyona Hetman," and no "Hetman Alyona Lis"."""
    kind = read.kinds[last]
    alone = not read.kind(last + 1) & Is.CAPITAL and not read.kinds[last - 1] & Is.PLACE
    return bool(kind & Is.POST and alone and read.low(last + 1) in {",", ".", ")", "(", ""} and last > 1)


_MIDDLE_NAMES = word_set("the van dinh duc an anh")


def _middle_name(read: Words, last: int) -> bool:
    """Whether a plain word is the middle of a name that opens with the surname: "Nguyen The Hung"."""
    kind = read.kinds[last]
    within = read.lows[last] in _MIDDLE_NAMES and read.kind(last + 1) & Is.FREE and not _glued(read, last + 1)
    return bool(kind & Is.PLAIN and (kind & Is.GIVEN or within))


def _doubtful_part(read: Words, first: int, last: int) -> bool:
    """Whether a word that tables call a place, a post or a plain word is part of the name that it stands in.

    It is between two parts ("Noor Wali Mehsud", "Zin Mar Aung"), and as the last word behind a given name or a title
    ("spokesman Jeeyand Baloch").
    """
    kind, after = read.kinds[last], read.kind(last + 1)
    if kind & (Is.HEAD | Is.ACRONYM | Is.OPENER | Is.INITIAL):
        return False
    inside = after & Is.FREE and not _glued(read, last + 1) if last + 1 < len(read) else False
    if inside:
        return _within_a_name(read, first, last)
    if after & Is.CAPITAL and last + 1 < len(read) and not _glued(read, last + 1):
        return False
    if _only_a_name_fits(read, first, last):
        return True
    if kind & Is.PLAIN and kind & Is.GIVEN and len(read.words[last]) <= _SHORTEST:
        return bool(read.kinds[last - 1] & Is.GIVEN) and not read.low(last + 1).isdigit()  # "Rahim Jan", no "Jan 5"
    named = read.kinds[last - 1] & Is.GIVEN or (
        last == first + 1 and read.kind(first - 1) & (Is.POST | Is.COURTESY) > 0
    )
    return bool(named and kind & Is.PLACE and not kind & (Is.PLAIN | Is.POST))


def _within_a_name(read: Words, first: int, last: int) -> bool:
    """Whether the word at ``last`` stands between two parts of a name: "Noor Wali Mehsud", "Rocío San Martín"."""
    kind, named = read.kinds[last], read.kinds[last - 1] & Is.GIVEN
    if read.lows[last] in {"san", "santa"} and read.kinds[last + 1] & (Is.GIVEN | Is.SURNAME):
        return bool(named)
    doubtful = kind & (Is.POST | Is.COURTESY | Is.PLACE) and not kind & Is.PLAIN
    short = kind & Is.PLAIN and kind & (Is.GIVEN | Is.FAMILY_FIRST)
    return bool(named and doubtful) or bool(short and read.kinds[first] & Is.GIVEN)


def _only_a_name_fits(read: Words, first: int, last: int) -> bool:
    """Whether the word at ``last`` is no place or title: "Hun Sen", "Abu Naga", "Maj. Gen. Rosa Parra Guerrero"."""
    kind = read.kinds[last]
    if kind & Is.COURTESY and kind & (Is.GIVEN | Is.SURNAME) and read.low(last + 1) != ".":
        return bool(read.kinds[first] & Is.GIVEN)
    if not kind & Is.PLACE or kind & (Is.PLAIN | Is.POST):
        return False
    if read.kinds[last - 1] & Is.PARTICLE:
        return True
    full = last - first > 1 and read.kinds[last - 1] & Is.FREE and not read.kinds[last - 1] & Is.PLACE
    return bool(full) and (first in read.ranks or bool(read.kinds[first] & Is.GIVEN))


def _surname_in_capitals(read: Words, first: int, last: int) -> bool:
    """Whether the word in capitals is a surname: "Jean-Bosco NSHUTI", "JOHN HOLLOWAY"."""
    word = read.words[last]
    if not word.isalpha() or len(word) <= _SHORTEST:
        return False
    if read.kinds[first] & Is.ACRONYM:
        return True
    named = read.kinds[last - 1] & Is.GIVEN and read.kinds[last] & Is.SURNAME
    full = read.kinds[first] & Is.GIVEN and last - first > 1 and word.isupper()
    return bool(named or full) and not read.kind(last + 1) & Is.CAPITAL


def _glued(read: Words, last: int) -> bool:
    """Whether something other than white space stands before the word at ``last``."""
    return read.starts[last] > read.ends[last - 1] and not read.text[read.ends[last - 1] : read.starts[last]].isspace()


def _nickname(read: Words, first: int, opening: int) -> int | None:
    """The end of a nickname in quotes or brackets, within a name or last in it."""
    for closing in range(opening + 2, min(opening + 2 + _NICKNAME, len(read))):
        if read.words[closing] in CLOSING:
            inside = read.kinds[opening + 1]
            after = read.kind(closing + 1)
            if not inside & Is.CAPITAL:
                return None
            if after & Is.FREE and not (after & Is.GIVEN and read.kind(closing + 2) & Is.FREE):
                return closing + 2
            last_of_all = (
                closing == opening + 2 and read.words[opening] in '“"' and read.low(closing + 1) in {",", ".", ";"}
            )
            # "Ali Rizk “Al-Asad” had defected": a nickname between the name and its verb
            before_verb = read.words[opening] in '“"' and read.words[closing + 1 : closing + 2] == [
                read.low(closing + 1)
            ]
            return closing + 1 if (last_of_all or before_verb) and opening > first + 1 else None
    return None


# Surnames that are words otherwise: they follow a given name and nothing else of a name follows them.
_ODD_SURNAMES = word_set(
    """
    king bishop judge pope prince abbot major marshal marshall sergeant mayor cook baker baron page banks
    field brooks woods hill hills fields rivers west north east young black white brown green grey gray gold
    silver day may march august bush ford price rice rose stone street park forest lake winter summer snow
    frost power law wise noble savage london france england ireland berlin georgia paris israel jordan holland
    chambers guard friend church marks bell wolf fox lane weeks case good love long short small little strong
    sharp bright moody new old house ward burns waters glass key mills hunter walker fisher miller mason
    cooper carter turner parker porter shepherd farmer
    """
)


def _odd_surname(read: Words, last: int) -> bool:
    known = read.low(last) in _ODD_SURNAMES or (read.kinds[last] & Is.PLACE and read.kinds[last] & Is.SURNAME)
    return bool(known) and not read.kind(last + 1) & Is.CAPITAL
