"""Totals with their parts: announced, adding up, what became of a salvo, and sums that stand behind."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from conflictnotes.extract.losses import links, phrases
from conflictnotes.model import Category, Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conflictnotes.extract.losses.counts import Count, SentenceCounts
    from conflictnotes.extract.losses.ledger import Ledger

__all__ = ["find_behind", "find_out_of", "find_previous", "find_salvos", "find_totals"]

_FEWEST_PARTS = 2
_MOST_PARTS = 50  # more than the longest break-down by kind or by region has
_SHORT_SENTENCE = 160  # characters between a total and the parts of the next sentence that nothing announces
_WORD = 16  # characters before a number in which "another" stands
_TOLL_BACK = 48  # characters before a number in which "the toll at" stands
_MANY = 10  # a sum of two numbers that comes to less may be chance
_GENERAL = frozenset({Outcome.CASUALTIES, Outcome.LOST})
_FATES = frozenset({Outcome.SHOT_DOWN, Outcome.LOST, Outcome.DESTROYED})


def find_totals(ledger: Ledger, sentence: SentenceCounts) -> None:
    """Totals with their parts within one sentence: sums that come out first, then what a word announces."""
    for find in (_exact, _announced):
        position = 0
        while position < len(sentence.counts) - _FEWEST_PARTS:
            parts = find(ledger, sentence, position)
            if parts:
                ledger.add(sentence.counts[position], parts)
            position += 1 + len(parts)


def _candidates(ledger: Ledger, sentence: SentenceCounts, position: int) -> list[Count]:
    """The counts behind ``position`` that may be its parts, up to the next one that is taken; no parts of parts."""
    found = []
    told = [count for count, owner in zip(sentence.counts, sentence.owners, strict=True) if owner == position]
    if told and sentence.owners[position + 1] != position:  # "27 killed and 17 hurt; 25 of the dead ..."
        return [count for count in ledger.free(told) if _countable(count)][:_MOST_PARTS]
    for at in range(position + 1, min(len(sentence.counts), position + 1 + _MOST_PARTS)):
        count, owner = sentence.counts[at], sentence.owners[at]
        if count.at in ledger.taken:
            break
        whole = at == position + 1 and phrases.OUT_OF.fullmatch(ledger.text, sentence.counts[position].end, count.start)
        if (owner is None or owner <= position) and _countable(count) and not whole:
            found.append(count)
    return found


def _countable(count: Count) -> bool:
    return not count.money and count.figure.unit == "count"


def _exact(ledger: Ledger, sentence: SentenceCounts, position: int) -> list[Count]:
    """The parts that add up to the count at ``position``; nothing need announce them where they tell of losses."""
    total = sentence.counts[position]
    if total.at in ledger.taken or not _countable(total):
        return []
    candidates = _candidates(ledger, sentence, position)
    parts = links.summing(total, candidates)
    if not parts:
        return []
    text = ledger.text
    if links.announced(text, sentence.start, total, parts[0]) or phrases.COLON.search(text, total.end, parts[0].start):
        return parts
    lost = any(count.loses for count in (total, *parts))
    return parts if lost and _says_the_same(ledger, total, parts) else []


def _says_the_same(ledger: Ledger, total: Count, parts: Sequence[Count]) -> bool:
    """Whether a total that no word announces can be one of these parts: it says the same of the same, or less."""
    whole = total.figure
    general = whole.outcome in _GENERAL or whole.outcome is None or not total.loses
    same = all(part.figure.outcome in {whole.outcome, None} for part in parts)
    return (
        links.kindred(total, parts)
        and (general or same)
        and _alike(total, parts)
        and (len(parts) > _FEWEST_PARTS or not _goes_apart(ledger, total, parts[0]))  # three do not add up by chance
    )


def _goes_apart(ledger: Ledger, total: Count, first: Count) -> bool:
    """Whether a list or another counter begins where the parts would."""
    return _listed(ledger, total, first) or bool(phrases.OTHER_COUNTER.search(ledger.text, total.end, first.start))


def _alike(total: Count, parts: Sequence[Count]) -> bool:
    """Whether the total can be of one kind with its parts: people, the same things, or things of any kind."""
    kind = total.figure.category
    return (
        total.human
        or kind in {Category.EQUIPMENT, Category.OTHER}
        or all(part.figure.category is kind for part in parts)
    )


def _listed(ledger: Ledger, total: Count, first: Count) -> bool:
    """Whether ``total`` is but the first of a list: "30 people in the town, 20 in the camp and 10 on the road"."""
    if total.figure.outcome in _GENERAL or not links.tight(ledger.text, total, first):
        return False
    placed = not first.named and phrases.PLACE.match(ledger.text, first.end)
    if placed and not total.named and phrases.STATED.fullmatch(ledger.text, total.end, first.start):
        return False  # "17 dead, 11 in Rafah and six in Khan Younis"
    noun = total.figure.noun
    general = noun is not None and phrases.GENERAL_NOUN.search(noun)
    return not (general and phrases.APPOSED.fullmatch(ledger.text, total.stop, first.start))


def _announced(ledger: Ledger, sentence: SentenceCounts, position: int) -> list[Count]:
    """The parts that an opening word announces: as far as the list goes on and they fit into the total."""
    total = sentence.counts[position]
    if total.at in ledger.taken or not _countable(total):
        return []
    candidates = _candidates(ledger, sentence, position)
    if len(candidates) < _FEWEST_PARTS or not links.announced(ledger.text, sentence.start, total, candidates[0]):
        return []
    parts: list[Count] = []
    last = total
    for part in candidates:
        ended = parts and phrases.ENDS_PARTS.search(ledger.text, last.end, part.start)
        strange = links.other_fate(ledger.text, total, last, part) or not links.kindred(total, [part])
        if ended or strange or not links.fits(total, [*parts, part]):
            break
        parts.append(part)
        last = part
    lost = any(count.loses for count in (total, *parts))
    return parts if len(parts) >= _FEWEST_PARTS and lost else []


def find_previous(ledger: Ledger, previous: SentenceCounts | None, sentence: SentenceCounts) -> None:
    """A total in the sentence before, its parts in this one."""
    if previous is None or sentence.block - previous.block > 1:
        return
    parts = [count for count in ledger.free(sentence.own) if _countable(count)]
    restated = next((at for at, count in enumerate(parts) if _restates_toll(ledger, sentence, count)), 0)
    parts = parts[restated:]
    if not _FEWEST_PARTS <= len(parts) <= _MOST_PARTS:
        return
    opened = phrases.BACK_TO_TOTAL.match(ledger.text, sentence.start)
    if not opened and _adds(ledger, parts[0]):
        return
    back = opened is not None or _points_back(ledger, sentence, parts[0])
    fallback: Count | None = None
    for total in reversed(ledger.free(previous.own)[-_MOST_PARTS:]):
        if not _countable(total):
            continue
        kindred = links.kindred(total, parts)
        exact = len(links.summing(total, parts)) == len(parts)
        if exact and (back or (kindred and _goes_on(total, parts))):
            ledger.add(total, parts)
            return
        if fallback is None and kindred and links.fits(total, parts):
            fallback = total
    lost = fallback is not None and any(count.loses for count in (fallback, *parts))
    if opened and fallback is not None and lost:
        ledger.add(fallback, parts)


def _points_back(ledger: Ledger, sentence: SentenceCounts, first: Count) -> bool:
    """Whether the first of the parts says that they are parts: "four of them", "six were", "the toll at"."""
    behind = phrases.OF_THEM.match(ledger.text, first.end) or phrases.WERE.match(ledger.text, first.end)
    return behind is not None or _restates_toll(ledger, sentence, first)


def _restates_toll(ledger: Ledger, sentence: SentenceCounts, count: Count) -> bool:
    """Whether the words before a count say that it begins the toll: "put the toll at 21 soldiers and 17 guards"."""
    return bool(phrases.TOLL_AT.search(ledger.text, max(sentence.start, count.start - _TOLL_BACK), count.start))


def _adds(ledger: Ledger, first: Count) -> bool:
    """Whether a count comes on top of what was counted before: "two others", "another five"."""
    before = ledger.text[max(0, first.start - _WORD) : first.start]
    return bool(phrases.ADDS_AFTER.match(ledger.text, first.end) or phrases.ADDS_BEFORE.search(before))


def _goes_on(total: Count, parts: Sequence[Count]) -> bool:
    """Whether parts that nothing announces carry on the count of the sentence before."""
    fate = total.figure.outcome
    if parts[0].start - total.end > _SHORT_SENTENCE or not any(count.loses for count in (total, *parts)):
        return False
    if not _alike(total, parts):
        return False
    bare = not total.named and all(part.figure.outcome in {fate, None} for part in parts)
    nameless = not parts[0].named or parts[0].figure.noun == total.figure.noun
    return bare or nameless or len(parts) > _FEWEST_PARTS or (total.figure.low or 0) >= _MANY


def find_behind(ledger: Ledger, sentence: SentenceCounts) -> None:
    """Totals that stand behind their parts: "12 killed and 30 wounded, a total of 42"."""
    own = sentence.own
    for at in range(_FEWEST_PARTS, len(own)):
        total = own[at]
        if not (
            phrases.SUMS_BEFORE.search(ledger.text, max(sentence.start, total.start - 24), total.start)
            or phrases.SUMS_AFTER.match(ledger.text, total.end, total.end + 60)
        ):
            continue
        backwards = [count for count in reversed(own[max(0, at - _MOST_PARTS) : at]) if _countable(count)]
        parts = links.summing(total, backwards)
        if parts and ledger.free(parts) == parts and any(count.loses for count in (total, *parts)):
            ledger.add(total, parts[::-1])


def find_salvos(ledger: Ledger, sentence: SentenceCounts, following: SentenceCounts | None) -> None:
    """What was launched, and what became of it: shot down, lost, gone astray; in this sentence or the next."""
    launched = [
        count for count in ledger.free(sentence.own) if count.figure.outcome is Outcome.LAUNCHED and _countable(count)
    ]
    for total in launched[:_MOST_PARTS]:
        kind = total.figure.category
        if sum(count.figure.category is kind for count in launched) > 1:
            continue
        parts = _told(ledger, sentence, total) or _fates(ledger, sentence, total)
        if not parts and following is not None and following.block - sentence.block <= 1:
            parts = _told(ledger, following, total)
        if not parts and following is not None and following.block == sentence.block:
            parts = _fates(ledger, following, total)
        if len(parts) >= _FEWEST_PARTS and links.fits(total, parts) and not _one_list(ledger, parts):
            ledger.add(total, parts)


def _one_list(ledger: Ledger, parts: Sequence[Count]) -> bool:
    """Whether two parts stand side by side with a noun each and one fate: kinds of what was hit, not fates."""
    return any(
        second.at == first.at + 1
        and first.figure.outcome is second.figure.outcome
        and links.tight(ledger.text, first, second)
        for first, second in itertools.pairwise(parts)
    )


def _told(ledger: Ledger, sentence: SentenceCounts, total: Count) -> list[Count]:
    """The counts of one kind with what was launched that add up to it: whatever became of each, all is told."""
    kind = total.figure.category
    found = [
        count
        for count in ledger.free(sentence.own)[:_MOST_PARTS]
        if count.start > total.start and count.figure.category is kind and _countable(count)
    ]
    parts = links.summing(total, found)
    fated = any(part.figure.outcome in _FATES for part in parts)
    return parts if fated and len(parts) == len(found) else []


def _fates(ledger: Ledger, sentence: SentenceCounts, total: Count) -> list[Count]:
    """The counts of ``sentence`` behind ``total`` that say what became of what was launched."""
    return [
        count
        for count in ledger.free(sentence.own)[:_MOST_PARTS]
        if count.start > total.start
        and count.figure.category is total.figure.category
        and (count.figure.outcome in _FATES or (not count.named and phrases.STRAYS.match(ledger.text, count.end)))
    ]


def find_out_of(ledger: Ledger, sentence: SentenceCounts) -> None:
    """The total behind its first part: "59 of 87 drones, and 20 were lost"."""
    own = ledger.free(sentence.own)
    for at in range(len(own) - _FEWEST_PARTS):
        first, total = own[at], own[at + 1]
        if not first.loses or not phrases.OUT_OF.fullmatch(ledger.text, first.end, total.start):
            continue
        rest = own[at + 2 :][:_MOST_PARTS]
        if links.summing(first, rest) and phrases.COLON.search(ledger.text, total.end, rest[0].start):
            return  # "two of the five jets fell: one near ...", which find_totals reads
        parts = links.summing(total, [first, *rest])
        if not parts and first.figure.outcome in _FATES:
            parts = [first, *_fates(ledger, sentence, total)]
        if len(parts) >= _FEWEST_PARTS and links.fits(total, parts):
            ledger.add(total, parts)
            return
