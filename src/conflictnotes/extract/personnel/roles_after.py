"""The role behind a name: "X, commander of Y,"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.extract.personnel.roles import (
    ARTICLES,
    LINKS,
    LONGEST,
    NO_VERBS,
    STOPS,
    VERB,
    Role,
    abbreviates,
    is_territory,
    modifies,
    possessed,
    unknown_organisation,
)
from conflictnotes.vocabulary.grammar import TIME_WORDS
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.personnel.words import Words

__all__ = ["role_after"]

_HEDGES = word_set(
    "then now hitherto formerly previously currently until once long still also twice himself herself today"
)
# Phrases of time before a role: "these days an adviser", "until last year chairwoman".
_PHRASES = (("these", "days"), ("at", "present"), ("until", "recently"), ("for", "now"), ("at", "one", "time"))
_LAST = word_set("week month year autumn spring summer winter fall")
# Words behind which no head of a role comes once a post has been read.
_BREAKS = STOPS | LINKS


def role_after(read: Words, index: int) -> Role | None:
    """The role that begins at ``index``, article or not: ", a spokesperson for the Kharkiv OTU", "as WMD commander"."""
    first = _past_hedges(read, index)
    if read.low(first) == "'s":
        return None
    if first > index and VERB.search(read.low(first)) and not modifies(read, first):  # "a dismissed clerk"
        first += 1
    head = _head_after(read, first)
    if head is None:
        return None
    first = _after_owner(read, first, head)
    last = _complement(read, head)
    while last > head + 1 and read.lows[last - 1] == "to":
        last -= 1  # "minister in the cabinet to be sworn in"
    return Role(first, _past_unit(read, head) if last == head + 1 else last, head)


def _past_hedges(read: Words, index: int) -> int:
    """The index after words of time and articles before a role: "hitherto the", "until last year"."""
    while True:
        low = read.low(index)
        phrase = next((phrase for phrase in _PHRASES if tuple(read.lows[index : index + len(phrase)]) == phrase), None)
        if phrase is not None:
            index += len(phrase)
        elif low in _HEDGES or low in ARTICLES or low.endswith("-year-old"):
            index += 1
        elif low == "last" and read.low(index + 1) in _LAST and read.low(index - 1) == "until":
            index += 2
        else:
            return index


def _past_unit(read: Words, head: int) -> int:
    """Where "Commander, 1 Brigade" ends: a capitalised post, a comma, a number and the unit's words."""
    at = head + 2
    if not read.kinds[head] & Is.CAPITAL or read.low(head + 1) != "," or not read.low(at)[:1].isdigit():
        return head + 1
    last = at + 1
    while read.kind(last) & Is.CAPITAL and not read.kind(last) & Is.FREE and last not in read.rank_ends:
        last += 1
    units = any(kind & (Is.HEAD | Is.OPENER) for kind in read.kinds[at + 1 : last])
    return last if units else head + 1


def _after_owner(read: Words, first: int, head: int) -> int:
    """Where the role begins once a lower-case owner is left out: "the militia's press officer"."""
    for index in range(first, head):
        if possessed(read, index) and not read.kind(index - 1) & Is.CAPITAL:
            first = index + 1
    return first


def _head_after(read: Words, first: int) -> int | None:
    """The post that heads the noun phrase that begins at ``first``."""
    head = None
    for index in range(first, min(first + 12, len(read))):
        kind, low = read.kinds[index], read.lows[index]
        if kind & Is.POST and not possessed(read, index):
            if index + 1 < len(read) and possessed(read, index + 1):
                continue
            head = index
            continue
        if head is not None and low in _BREAKS:
            break
        if (
            possessed(read, index)
            or low in {"(", ")"}
            or abbreviates(read, index)
            or (
                low == "and"
                and head is None
                and read.kind(index + 1) & Is.CAPITAL
                and read.kind(index - 1) & Is.CAPITAL
            )
        ):
            if head is not None:
                break
            continue
        if (
            low in {"of", "the"}
            and head is None
            and read.kind(index - 1) & Is.CAPITAL
            and (read.kind(index + 1) & Is.CAPITAL or low == "of")
        ):
            continue
        if head is not None and (kind & Is.FREE or not read.words[index][0].isalnum() or VERB.search(low)):
            break
        if not (modifies(read, index) or unknown_organisation(read, index) or kind & Is.CAPITAL):
            break
    return None if head is not None and _is_thing(read, head + 1) else head


def _is_thing(read: Words, index: int) -> bool:
    """Whether the word makes a thing of the post before it: "a terrorist act", "the officer corps"."""
    return bool(read.kind(index) & Is.HEAD) and not read.kind(index) & (Is.POST | Is.CAPITAL)


def _complement(read: Words, head: int) -> int:
    """Where the role with this head ends: its "of" and "for" phrases, an abbreviation in brackets."""
    index = last = head + 1
    while index < len(read) and index - head < LONGEST:
        if _leads_on(read, index, head):
            index += 1
        elif possessed(read, index):
            index = last = index + 1
        elif read.lows[index] == "(":
            closing = _closing(read, index)
            if closing is None or (index == head + 1 and not read.kind(index + 1) & Is.ACRONYM):
                break
            index = last = closing + 1
        elif not _opens_title(read, index) and _belongs(read, index, head):
            index = last = index + 1
        else:
            break
    return last


def _opens_title(read: Words, index: int) -> bool:
    """Whether a rank with its name begins here: "commander of the brigade Colonel X", not "of the General Staff"."""
    after = read.rank_ends.get(index)
    return after is not None and bool(read.kind(after) & Is.FREE)


# Phrases that open with a link and are no complement: "in place of", "in 2014".
_NO_COMPLEMENTS = word_set(
    "place succession order response return addition exchange connection front absentia charge part case turn"
)


_ORDINALS = word_set("first second third last next final")


def _leads_on(read: Words, index: int, head: int) -> bool:
    """Whether the word at ``index`` only leads on to further words of the complement: "of", "the", "and", "No."."""
    low, after = read.lows[index], read.low(index + 1)
    if low in LINKS:
        dated = low in {"in", "on", "at"} and (after[:1].isdigit() or after in TIME_WORDS or after in _NO_COMPLEMENTS)
        again = after == "the" and read.low(index + 2) == "same"  # "of the same name"
        again = again or (low == "on" and read.low(index + 2) in _ORDINALS)  # "on the first ballot"
        home = (low == "from" and _names_a_home(read, index + 1)) or (low == "with" and after in {"a", "an"})
        home = home or (low == "under" and after not in ARTICLES)
        return not (dated or again or home) and _opens_phrase(read, index + 1)
    if low in ARTICLES:
        return read.low(index - 1) in LINKS
    if low == "and":
        return index > head + 1 and _carries_on(read, index)
    if low in {"-", "–", "/", "&"}:
        return read.starts[index] == read.ends[index - 1]
    return low == "." and read.low(index - 1) in {"no", "st"}


def _names_a_home(read: Words, index: int) -> bool:
    """Whether a place alone stands here: a teacher "from Poltava", not an officer "from Kharkiv Brigade"."""
    kind = read.kind(index)
    return bool(kind & Is.PLACE) and not kind & Is.ACRONYM and not read.kind(index + 1) & Is.CAPITAL


def _opens_phrase(read: Words, index: int) -> bool:
    low = read.low(index)
    if low in ARTICLES:
        return index + 1 < len(read) and read.words[index + 1][0].isalnum()
    return (
        bool(low)
        and low[0].isalnum()
        and (low not in STOPS or bool(read.kind(index) & Is.CAPITAL))
        and not (VERB.search(low) and low not in NO_VERBS and not read.kind(index) & Is.CAPITAL)
    )


def _belongs(read: Words, index: int, head: int) -> bool:
    low, kind = read.lows[index], read.kinds[index]
    if not low[0].isalnum() or (low in STOPS and not kind & Is.CAPITAL):
        return False
    if read.kinds[head] & Is.CAPITAL and _in_territory(read, index, head):
        return True
    if index == head + 1:
        return bool(kind & Is.POST) and not kind & Is.CAPITAL
    if VERB.search(low) and not kind & Is.CAPITAL:
        return low in NO_VERBS or "-" in low or read.lows[index - 1] in ARTICLES
    return True


def _in_territory(read: Words, index: int, head: int) -> bool:
    """Whether the word belongs to the territory or unit right behind a post: "Commander Bahawalpur", "GOC 40 Div"."""
    if read.lows[index].isdigit():
        return index == head + 1 and bool(read.kinds[head] & Is.ACRONYM)
    within = index == head + 1 or read.low(head + 1).isdigit() or is_territory(read, head + 1)
    return within and is_territory(read, index)


def _carries_on(read: Words, index: int) -> bool:
    """Whether "and" at ``index`` goes on with the complement: another part of the body's name or a second number."""
    after, low = read.kind(index + 1), read.low(index + 1)
    if low[:1].isdigit():
        return True
    if after & Is.CAPITAL:
        return not after & (Is.FREE | Is.POST | Is.RANK)
    return bool(low) and low[0].isalpha() and low not in STOPS and not after & Is.POST and not VERB.search(low)


def _closing(read: Words, opening: int) -> int | None:
    for index in range(opening + 1, min(opening + 8, len(read))):
        if read.words[index] == ")":
            return index if read.kind(opening + 1) & Is.CAPITAL else None
    return None
