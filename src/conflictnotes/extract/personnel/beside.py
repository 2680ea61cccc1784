"""Beside: what stands right beside a rank or a name and tells whose its bearer is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.personnel.left import ALIASES
from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.extract.personnel.mention import OPENING_QUOTES, PLACES_OF_DEEDS
from conflictnotes.extract.personnel.sides import is_international
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conflictnotes.extract.personnel.mention import Mention
    from conflictnotes.extract.personnel.people import Person
    from conflictnotes.extract.personnel.standing import Standing
    from conflictnotes.extract.personnel.words import Words

__all__ = ["citizenship", "has_alias", "in_quotes", "named_beside"]

_BESIDE = 4  # words before a rank
_GROUP = 8  # words of "Russian military bloggers, among them"
_LEADS = word_set("heads leads commands runs headed led commanded chairs")


def named_beside(mention: Mention, standing: Standing) -> str | None:
    """What stands right before the rank ("Ukrainian Colonel X", "Ukraine's General X") or behind the name."""
    read = mention.read
    first, last = max(mention.opens - _BESIDE, 0), mention.opens
    if last > first and read.kinds[last - 1] & Is.BYSTANDER:
        last -= 1
    citizen = mention.titles - 1
    if read.kind(citizen) & Is.NATION and citizen > mention.opens - 1:  # "the agency's head, the Argentine X"
        return next(iter(standing.titles.named_in(read.words[citizen : citizen + 1])), None)
    if read.low(last - 1) == ",":
        before = last - 2 - (read.low(last - 2) in {"national", "citizen"})
        last = before + 1 if read.kind(before) & Is.NATION else last  # "a Kenyan, X", "a Kenyan citizen, X"
    tail = _last_phrase(standing.nameless(read)[first:last])
    if any(map(is_international, tail)):
        return ""
    named = standing.titles.named_in(tail)
    if not named and (group := _group_of(read, mention.opens)):
        named = standing.titles.named_in(group)
    if not named and (at := _past_heads(read, mention.closes)) is not None:
        named = standing.titles.named_in(_first_phrase(read.words[at : at + 8]))
    if not named and read.low(mention.closes) in {"of", ",", "from", "("}:
        article = read.low(mention.closes + 1) in {"a", "an"} and read.kind(mention.closes + 2) & Is.NATION
        behind = read.words[mention.closes + 1 + bool(article) : mention.closes + 8]
        named = standing.sides.named_in(_first_phrase(behind))
    return named[-1] if named else None


def citizenship(person: Person, standing: Standing) -> str | None:
    """The nationality right before rank or name: "NATO's commander, Italian Major General X"."""
    for mention in person.mentions:
        if mention.read.kind(mention.titles - 1) & Is.NATION and not mention.again:
            return next(iter(standing.titles.named_in(mention.read.words[mention.titles - 1 : mention.titles])), None)
    return None


def has_alias(mention: Mention) -> bool:
    """Whether the name is an alias, or one stands beside it."""
    read = mention.read
    beside = (*read.lows[mention.titles : mention.first], *read.lows[mention.last : mention.last + 2])
    return "known" in beside or not ALIASES.isdisjoint(beside)


def in_quotes(mention: Mention) -> bool:
    """Whether the rank is an assumed one: "“General” X"."""
    before = mention.rank[0] - 1 if mention.rank else -1
    return before >= 0 and mention.read.words[before] in OPENING_QUOTES


def _past_heads(read: Words, at: int) -> int | None:
    """The index after ", who heads" or "commands"; None where no such verb follows."""
    at += read.low(at) == ","
    at += read.low(at) in {"who", "that"}
    return at + 1 if read.low(at) in _LEADS else None


def _group_of(read: Words, at: int) -> list[str]:
    """The nationality of the group out of which somebody is named: "Russian bloggers, among them X"."""
    at -= read.low(at - 1) in {"the", "a", "an"}
    if read.low(at - 1) == "including":
        at -= 1
    elif read.low(at - 1) == "them" and read.low(at - 2) == "among":
        at -= 2
    else:
        return []
    at -= read.low(at - 1) == ","
    for index in range(at - 2, max(at - _GROUP, -1), -1):
        if read.kinds[index] & Is.NATION:
            return read.words[max(index - 1, 0) : index + 1]
        if not read.words[index].isalpha() or not read.words[index].islower() or read.lows[index] in PLACES_OF_DEEDS:
            break
    return []


def _last_phrase(words: Sequence[str]) -> list[str]:
    """The words behind the last mark or lower-case word that is no possessive ending."""
    kept: list[str] = []
    for word in reversed(words):
        if word in {"’s", "'s"} and not kept:
            continue
        if not word[0].isupper():
            break
        kept.insert(0, word)
    return kept


def _first_phrase(words: Sequence[str]) -> list[str]:
    kept: list[str] = []
    for word in words:
        if word in {"the", "of"} or word[0].isdigit():
            continue
        if not word[0].isupper():
            break
        kept.append(word)
    return kept
