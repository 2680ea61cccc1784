"""The role before a name: "Kherson Oblast head X", "the mayor of Argelia, X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.extract.personnel.roles import (
    ARTICLES,
    LINKS,
    LONGEST,
    STOPS,
    VERB,
    Role,
    abbreviates,
    is_territory,
    modifies,
    possessed,
    unknown_organisation,
)
from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.personnel.words import Words

__all__ = ["role_before", "role_in_apposition"]

_NAMED_THINGS = word_set("operation exercise camp fort project programme program")
# No role ends in one of these.
_OPEN_ENDS = ARTICLES | LINKS | {"and", "or"}


def role_before(read: Words, last: int) -> Role | None:
    """The role that ends right before the word at ``last``.

    Its post is the last word ("Kremlin spokesperson") or the head of a longer phrase ("Commander of the Black Sea
    Fleet").  The article is left out, a nationality stays.
    """
    if last <= 0 or read.lows[last - 1] in _OPEN_ENDS:
        return None
    if read.lows[last - 1] in _NAMED_THINGS and read.low(last) != ",":
        return None
    head = last - 1
    if read.low(head) == "number" and read.low(head - 1) == "opposite":  # "his Iranian opposite number, X"
        return _trim(read, Role(_leftmost(read, head), last, head))
    if (opening := _abbreviation(read, head)) is not None:
        head = opening - 1
    if read.kinds[head] & Is.POST and not possessed(read, head):
        first = _leftmost(read, head)
        return _trim(read, Role(first, last, head))
    return _with_territory(read, last) or _with_complement(read, last)


def _with_territory(read: Words, last: int) -> Role | None:
    """A role that ends in the territory of its post: "Supreme Allied Commander Europe", "Inspector General Punjab"."""
    head = last - 1
    while head > 0 and is_territory(read, head):
        head -= 1
    if head == last - 1 or not read.kinds[head] & Is.CAPITAL or not read.kinds[head] & Is.POST:
        return None
    return _trim(read, Role(_leftmost(read, head), last, head))


def _with_complement(read: Words, last: int) -> Role | None:
    """A role that ends in the complement of its post: "deputy commander of the 4th Tank Army"."""
    index = last - 1
    lowest = max(last - LONGEST, 0)
    linked = False
    while index >= lowest:
        low, kind = read.lows[index], read.kinds[index]
        if linked and kind & Is.POST and not (read.low(index + 1) not in LINKS):
            first = _leftmost(read, index)
            return _trim(read, Role(first, last, index))
        if low in LINKS and index < last - 1:
            linked = True
        elif (
            (low in {"the", "a", "an", "its"} and read.low(index - 1) in LINKS)
            or possessed(read, index)
            or low in {"and", "(", ")", "/"}
            or low.isdigit()
            or (low == "." and read.low(index - 1) == "no")
        ):
            pass
        elif not (modifies(read, index) or kind & Is.CAPITAL or (VERB.search(low) and read.low(index - 1) in ARTICLES)):
            return None
        index -= 1
    return None


def role_in_apposition(read: Words, comma: int) -> Role | None:
    """The role that ends at a comma before the name: "the mayor of Argelia, X", "a community leader, X"."""
    role = role_before(read, comma)
    if role is None:
        return None
    before = role.first - 1
    if VERB.search(read.low(before)) and read.low(before - 1) in ARTICLES:  # "a captured commander, X"
        before -= 1
    opens = before < 0 or read.lows[before] in ARTICLES or possessed(read, before)
    if (
        opens
        or (read.kinds[role.first] & Is.CAPITAL and read.low(before) not in {",", "and"})
        or read.low(before) in {"that", "with", "said", "told", ":", "by", "when", "“", '"'}
        or any(possessed(read, index) for index in range(role.first, role.head))
    ):
        return role
    return None


def _trim(read: Words, role: Role) -> Role | None:
    """``role`` without the words that only lead up to it."""
    first = role.first
    while first < role.head and (
        read.lows[first] in ARTICLES
        or read.lows[first] in {"of", "for", "and", "late", "then", "now", "even", "yet"}
        or not read.words[first][0].isalnum()
        or (
            first == 0
            and read.kinds[first] & (Is.PLAIN | Is.ACRONYM) == Is.PLAIN
            and read.lows[first] in _SENTENCE_OPENERS
        )
    ):
        first += 1
    return Role(first, role.last, role.head) if first <= role.head else None


_SENTENCE_OPENERS = STOPS | word_set("additionally reports former-")


def _abbreviation(read: Words, closing: int) -> int | None:
    """The opening bracket of "(SMD)" whose closing one is at ``closing``."""
    if read.low(closing) != ")":
        return None
    for opening in range(closing - 2, max(closing - 6, -1), -1):
        if read.words[opening] == "(":
            inside = read.kinds[opening + 1]
            return opening if opening > 0 and inside & Is.CAPITAL else None
    return None


def _leftmost(read: Words, first: int) -> int:
    """How far to the left the words that modify the one at ``first`` run."""
    lowest = first - LONGEST
    while first > max(lowest, 0):
        further = _step_left(read, first)
        if further is None:
            break
        first = further
    return first


def _step_left(read: Words, first: int) -> int | None:
    """The first of the words right before ``first`` that belong to the same role; None where none do."""
    before = first - 1
    low, earlier = read.lows[before], read.kind(before - 1)
    if possessed(read, before):
        owner = before - 1
        named = owner >= 0 and read.kinds[owner] & (Is.CAPITAL | Is.POST) and not _is_name(read, owner)
        # "Russian peacekeepers' commander", "the Luhansk group's press officer"
        of_a_body = owner > 0 and read.kinds[owner - 1] & (Is.NATION | Is.PLACE | Is.ACRONYM)
        return owner if named or of_a_body else None
    opening = _abbreviation(read, before)
    if opening is None and abbreviates(read, before) and earlier & Is.CAPITAL:
        opening = before - 1
    if opening is not None:
        return opening
    if low in {"and", ","}:
        return before - 1 if _joined(read, before) else None
    if low in {"of", "for"}:
        inside = read.kinds[first] & Is.CAPITAL and earlier & Is.CAPITAL and earlier & (Is.PLAIN | Is.POST)
        return before - 1 if inside else None
    if low == "the" and read.low(before - 1) in {"of", "for"} and read.kind(before - 2) & (Is.CAPITAL | Is.POST):
        return before - 2
    within = modifies(read, before) or unknown_organisation(read, before)
    return before if within and not (_opens_with_side(read, first, before) or _governs(read, first, before)) else None


def _governs(read: Words, first: int, before: int) -> bool:
    """Whether the word at ``before`` is a verb: "tried to convince Harbour World vice-president X", not "to deputy"."""
    low, kind, role = read.lows[before], read.kinds[before], read.kinds[first]
    if kind & (Is.CAPITAL | Is.POST):
        return False
    urged = read.low(before - 1) == "to" and role & Is.CAPITAL and not role & Is.POST
    return low == "given" or (bool(urged) and low not in _BEFORE_SIDES)


# Adjectives listed in a body's name: "Signals, Engineer, Railway Troops head".
_SERIAL = deferred(r"(?:ear|ical|ological|tific|tional)$")
_BEFORE_SIDES = word_set("former acting deputy local senior then ex late exiled ousted current pro-")


# What a clause without "that" is said of: "an accusation Interior Minister X rejected".
_SAID_OF = word_set(
    """
    accusation allegation charge claim claims allegations accusations suggestion proposal plan move decision report
    reports version view account figure figures statement remark remarks idea offer demand time day moment deal
    """
)


def _opens_with_side(read: Words, first: int, before: int) -> bool:
    """Whether the role opens with a nationality, before which only "former" and its like belong to it."""
    lower = not read.kinds[before] & Is.CAPITAL
    if lower and read.lows[before] in _SAID_OF:
        return bool(read.kinds[first] & Is.CAPITAL)
    return (
        lower
        and bool(read.kinds[first] & Is.PLACE)
        and not read.kinds[first] & Is.ACRONYM
        and read.lows[before] not in _BEFORE_SIDES
    )


def _is_name(read: Words, index: int) -> bool:
    """Whether the possessor at ``index`` is a person, not an organisation: "Kadyrov's spokesman"."""
    return bool(read.kinds[index] & Is.FREE) and bool(read.kinds[index] & (Is.GIVEN | Is.LEADER))


def _joined(read: Words, index: int) -> bool:
    """Whether "and" or a comma at ``index`` joins two parts of one body's name: "Security and Defense Council"."""
    before, after = read.kind(index - 1), read.kind(index + 1)
    if not before & Is.CAPITAL or not after & Is.CAPITAL:
        return False
    if read.lows[index] == ",":
        return _SERIAL.search(read.low(index - 1)) is not None
    return bool(before & Is.PLAIN) and not before & (Is.FREE | Is.ACRONYM | Is.POST) and not after & Is.PLACE
