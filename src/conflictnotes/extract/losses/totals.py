"""Totals with their parts in one sentence: announced, adding up, standing behind."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from conflictnotes.extract.losses import kinds, links, phrases, tellings
from conflictnotes.extract.losses.salvos import fates
from conflictnotes.extract.losses.terms import FATES, FEWEST_PARTS, MOST_PARTS
from conflictnotes.model import Category, Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conflictnotes.extract.losses.counts import Count, SentenceCounts
    from conflictnotes.extract.losses.ledger import Ledger

__all__ = ["find_behind", "find_out_of", "find_totals"]

_NO_LOSS = frozenset({Category.ATTACK, Category.SETTLEMENT})
_FARTHEST = 200  # characters between a total and the second of its parts
_MANY = 20  # a sum of two numbers that comes to less may be chance
_CLAUSE = 2  # words that a total's verb and object have at least
_GENERAL = frozenset({Outcome.CASUALTIES, Outcome.LOST})
_HARM = frozenset({Outcome.KILLED, Outcome.WOUNDED})
_FLYING = frozenset({Category.DRONE, Category.MISSILE})  # of which it is told what became of them
_NEARLY = 10  # a tenth of what was told may be left
_BACK = 48  # characters before a count that say what was done to it, or who has it


def find_totals(ledger: Ledger, sentence: SentenceCounts) -> None:
    """Totals with their parts within one sentence: sums that come out first, then what a word announces."""
    for find in (_exact, _announced):
        position = 0
        while position < len(sentence.counts) - FEWEST_PARTS:
            parts = find(ledger, sentence, position)
            if parts:
                ledger.add(sentence.counts[position], parts)
            position += 1 + len(parts)


def _candidates(ledger: Ledger, sentence: SentenceCounts, position: int) -> list[Count]:
    """The counts behind ``position`` that may be its parts, up to the next one that is taken; no parts of parts."""
    total = sentence.counts[position]
    found = []
    told = [count for count, owner in zip(sentence.counts, sentence.owners, strict=True) if owner == position]
    if told and sentence.owners[position + 1] != position:  # "27 killed and 17 hurt; 25 of the dead ..."
        return [count for count in ledger.free(told) if count.countable][:MOST_PARTS]
    for at in range(position + 1, min(len(sentence.counts), position + 1 + MOST_PARTS)):
        count, owner = sentence.counts[at], sentence.owners[at]
        if count.at in ledger.taken:
            break
        whole = at == position + 1 and phrases.OUT_OF.fullmatch(ledger.text, sentence.counts[position].end, count.start)
        if (owner is None or owner <= position) and count.countable and not whole and not _placed(count, total):
            found.append(count)
    return found


def _placed(count: Count, total: Count) -> bool:
    """Whether a count tells in how many places the total was: "48 drones over seven regions"."""
    noun = count.figure.noun if count.named else None
    return (
        total.figure.category is not count.figure.category and noun is not None and bool(tellings.PLACES.search(noun))
    )


def _exact(ledger: Ledger, sentence: SentenceCounts, position: int) -> list[Count]:
    """The parts that add up to the count at ``position``; nothing need announce them where they tell of losses."""
    total = sentence.counts[position]
    if total.at in ledger.taken or not total.countable:
        return []
    candidates = _candidates(ledger, sentence, position)
    parts = links.summing(total, candidates)
    if not parts:
        return []
    text = ledger.text
    if links.is_civil(text, total, parts) or _changes_fate(text, total, parts):
        return []
    if links.announced(text, sentence.start, total, parts[0]) or phrases.COLON.search(text, total.end, parts[0].start):
        return parts
    dashed = phrases.DASHED.fullmatch(text, total.end, parts[0].start) and phrases.SHARED_BY.match(text, parts[0].end)
    if dashed or _apportioned(text, total, parts) or _sums_up(text, total, parts[0]):
        return parts
    lost = any(count.loses for count in (total, *parts)) or _are_captives(total) or _are_freed(text, total)
    return parts if lost and _says_the_same(ledger, total, parts) else []


def _are_freed(text: str, total: Count) -> bool:
    """Whether people are counted who were freed, swapped or saved: a break-down of them is one as of the dead."""
    if not total.human:
        return False
    return (
        total.figure.outcome is Outcome.EXCHANGED
        or tellings.SAVED.search(text, max(0, total.start - _BACK), total.start) is not None
    )


def _are_captives(total: Count) -> bool:
    """Whether captives or the dead are counted, of whom a statement may tell who came home."""
    return total.human and total.figure.noun is not None and bool(phrases.CAPTIVES.search(total.figure.noun))


def _apportioned(text: str, total: Count, parts: Sequence[Count]) -> bool:
    """Whether bare numbers with a place, a time or an agent each divide a total that has none itself.

    "Eleven of the rockets were stopped, seven by guns and four by fighters."
    """
    gap = text[total.stop : parts[0].start]
    return (
        phrases.APPOSED_LATER.search(gap) is not None
        and not phrases.PLACE_NAMED.search(gap)
        and all(not part.named and phrases.SHARED_BY.match(text, part.end) for part in parts)
    )


def _sums_up(text: str, total: Count, first: Count) -> bool:
    """Whether what was launched or lost is summed up before its kinds: "90 weapons in all, 80 drones and ten bombs"."""
    told = total.loses or total.figure.outcome is Outcome.LAUNCHED
    if phrases.SUMS_UP.fullmatch(text, total.stop, first.start):
        return told or total.figure.category is Category.OTHER
    general = total.figure.noun is not None and phrases.GENERAL_NOUN.search(total.figure.noun)
    return bool(told and general and first.named and phrases.APPOSED.fullmatch(text, total.stop, first.start))


def _says_the_same(ledger: Ledger, total: Count, parts: Sequence[Count]) -> bool:
    """Whether a total that no word announces can be one of these parts: it says the same of the same, or less."""
    return (
        kinds.kindred(total, parts)
        and kinds.alike(total, parts)
        and kinds.may_divide(total, parts)
        and not _is_first_place(ledger.text, total, parts)
        and (len(parts) > FEWEST_PARTS or not _goes_apart(ledger, total, parts))  # three do not add up by chance
    )


def _is_first_place(text: str, total: Count, parts: Sequence[Count]) -> bool:
    """Whether a small count with a place is the first of places: "four in Bo, three in Kono and one in Pujehun"."""
    gap = text[total.stop : parts[0].start]
    placed = phrases.PLACE_NAMED.search(gap) is not None and phrases.APPOSED_LATER.search(gap) is not None
    bare = all(not part.named and phrases.PLACE.match(text, part.end) for part in parts)
    return placed and bare and (total.figure.low or 0) < _MANY


def _goes_apart(ledger: Ledger, total: Count, parts: Sequence[Count]) -> bool:
    """Whether a list or another counter begins where the parts would."""
    first = parts[0]
    if _has_fates(ledger.text, total, parts):
        return False
    other = (tellings.OTHER_COUNTER, tellings.OTHER_CLAUSE)
    return _listed(ledger, total, first) or any(words.search(ledger.text, total.end, first.start) for words in other)


def _has_fates(text: str, total: Count, parts: Sequence[Count]) -> bool:
    """Whether each part is bare and has a verb of its own: "210 targets, 130 were shot down and 80 were jammed"."""
    bare = total.named and all(not part.named and phrases.WERE.match(text, part.end) for part in parts)
    return bare and phrases.APPOSED.fullmatch(text, total.stop, parts[0].start) is not None


def _listed(ledger: Ledger, total: Count, first: Count) -> bool:
    """Whether ``total`` is but the first of a list: "30 people in the town, 20 in the camp and 10 on the road"."""
    combined = total.figure.outcome in _GENERAL and (total.human or not first.named)
    if combined or not links.tight(ledger.text, total, first):
        return False
    text = ledger.text
    if _divides(text, total, first):
        return False
    noun = total.figure.noun
    general = noun is not None and phrases.GENERAL_NOUN.search(noun)
    return not (general and phrases.APPOSED.fullmatch(text, total.stop, first.start))


def _divides(text: str, total: Count, first: Count) -> bool:
    """Whether the first of the parts that add up stands as one: with a place, as a kind of people, behind a clause."""
    people = first.named and first.human and total.human
    placed = not first.named and phrases.PLACE.match(text, first.end)
    if (placed or people) and not total.named and phrases.STATED.fullmatch(text, total.end, first.start):
        return True  # "17 dead, 11 in Rafah and six in Khan Younis"; "19 dead, seven soldiers and 12 reservists"
    if people and not total.named and phrases.APPOSED.fullmatch(text, total.stop, first.start):
        return True  # "the toll rose to 94, 11 soldiers and 83 civilians"
    gap = text[total.stop : first.start]
    if ";" in gap and phrases.WERE.match(text, first.end):
        return True  # "80 bodies; 52 are fighters"
    clause = (len(gap.split()) >= _CLAUSE or _are_captives(total)) and phrases.APPOSED_LATER.search(gap)
    sorts = _are_captives(total) and kinds.of_anyone(first)  # "freed nine captives, five men and four women"
    many = (total.figure.low or 0) >= _MANY  # "60 men gave up, 40 guards and 20 cooks"
    return bool(people and clause and (sorts or many))


def _announced(ledger: Ledger, sentence: SentenceCounts, position: int) -> list[Count]:
    """The parts that an opening word announces: as far as the list goes on and they fit into the total."""
    total = sentence.counts[position]
    if total.at in ledger.taken or not total.countable:
        return []
    candidates = _candidates(ledger, sentence, position)
    text = ledger.text
    if len(candidates) < FEWEST_PARTS or not links.announced(text, sentence.start, total, candidates[0]):
        return []
    opened = phrases.OPENS_TOTAL.search(text[max(sentence.start, total.start - _BACK) : total.start]) is not None
    parts: list[Count] = []
    last = total
    for part in candidates:
        ended = parts and (_ends(text, last, part, opened=opened) or _tells_of_others(text, parts[0], part))
        strange = links.other_fate(text, total, last, part) or not kinds.may_be_some(total, part)
        if ended or strange or not links.fits(total, [*parts, part]):
            break
        parts.append(part)
        last = part
    if len(parts) < FEWEST_PARTS:
        return []
    told = any(count.loses for count in (total, *parts)) or _is_told(text, total, parts)
    return parts if told else []


def _ends(text: str, last: Count, part: Count, *, opened: bool) -> bool:
    """Whether a list of parts ends before ``part``; "; 31 were officers" goes on with it.

    A total that the sentence opens with is divided by verbs too: "of the 21 trucks it burned nine and damaged seven".
    """
    gap = text[last.end : part.start]
    if opened and not part.named and tellings.NEXT_DEED.fullmatch(gap):
        return False
    if phrases.WERE.match(text, part.end):
        gap = gap.replace(";", ",", 1)
    return phrases.ENDS_PARTS.search(gap) is not None


def _tells_of_others(text: str, first: Count, part: Count) -> bool:
    """Whether a count is of others: "ten more arrived", or, behind "six of them badly", "three drivers were hurt"."""
    if tellings.MORE.match(text, part.end):
        return True
    apart = part.named and not first.named and phrases.OF_THEM.match(text, first.end)
    return bool(apart and phrases.WERE.match(text, part.stop))


def _is_told(text: str, total: Count, parts: Sequence[Count]) -> bool:
    """Whether the parts tell nearly all of what was fired or struck, or the words "the rest" tell what they leave."""
    if total.human and total.figure.noun is not None and phrases.FREED.search(total.figure.noun):
        return True
    kinds_of = phrases.COLON.search(text, total.end, parts[0].start) is not None and all(part.named for part in parts)
    if kinds_of and total.figure.outcome is Outcome.LAUNCHED:
        return True  # "launched 472 weapons: 280 drones, 16 cruise missiles and, in small lots, ..."
    struck = phrases.STRUCK_BEFORE.search(text, max(0, total.start - _BACK), total.start)
    sent = total.figure.outcome is Outcome.LAUNCHED or total.figure.category in _FLYING
    rest = tellings.THE_REST.search(text, parts[-1].end, parts[-1].end + _FARTHEST // 2)
    if rest and total.human:
        return True
    if not (struck or sent or _are_freed(text, total)):
        return False
    if rest:
        return True
    told = sum(part.times * (part.value.low or 0) for part in parts)
    return _NEARLY * (total.value.low or 0) <= (_NEARLY + 1) * told


def _changes_fate(text: str, total: Count, parts: Sequence[Count]) -> bool:
    """Whether a later part met another fate: "killed 27, including 22 medics, and wounded five" has no such sum."""
    if total.figure.outcome not in _HARM or phrases.OPENS_TOTAL.search(text[max(0, total.start - _BACK) : total.start]):
        return False
    return any(links.other_fate(text, total, last, part) for last, part in itertools.pairwise(parts))


def find_behind(ledger: Ledger, sentence: SentenceCounts) -> None:
    """Totals that stand behind their parts: "12 killed and 30 wounded, a total of 42"."""
    own = sentence.own
    for at in range(FEWEST_PARTS, len(own)):
        total = own[at]
        if not _closes_sum(ledger.text, sentence, total):
            continue
        backwards = [count for count in reversed(own[max(0, at - MOST_PARTS) : at]) if count.countable]
        parts = links.summing(total, backwards)
        if parts and ledger.free(parts) == parts and kinds.kindred(total, parts):
            ledger.add(total, parts[::-1])


def _closes_sum(text: str, sentence: SentenceCounts, total: Count) -> bool:
    """Whether words before or behind a count say that it is the sum of what went before."""
    before = phrases.SUMS_BEFORE.search(text, max(sentence.start, total.start - 24), total.start)
    return before is not None or phrases.SUMS_AFTER.match(text, total.end, total.end + 60) is not None


def find_out_of(ledger: Ledger, sentence: SentenceCounts) -> None:
    """The total behind its first part: "59 of 87 drones, and 20 were lost"."""
    own = ledger.free(sentence.own)
    for at in range(len(own) - FEWEST_PARTS):
        first, total = own[at], own[at + 1]
        spared = phrases.ALL_BUT.search(ledger.text, max(sentence.start, first.start - 24), first.start)
        if spared or not phrases.OUT_OF.fullmatch(ledger.text, first.end, total.start):
            continue
        kind = total.figure.category
        rest = [count for count in own[at + 2 :] if not count.named or count.figure.category is kind or count.human]
        rest = rest[:MOST_PARTS]
        if links.summing(first, rest) and phrases.COLON.search(ledger.text, total.end, rest[0].start):
            return  # "two of the five jets fell: one near ...", which find_totals reads
        parts = links.summing(total, [first, *rest])
        others = all(part.loses and not part.named for part in parts[1:])  # "12 of 30 got through; 18 were shot down"
        fated = any(part.loses for part in parts) or (parts and tellings.FATE_BETWEEN.match(ledger.text, total.stop))
        others = others or bool(len(parts) > FEWEST_PARTS and (fated or _are_captives(total)))
        struck = _also_struck(ledger.text, total, first, rest)
        if not (first.loses or struck or (parts and others)) or total.figure.category in _NO_LOSS:
            continue
        parts = parts or struck
        if not parts and first.loses and first.figure.outcome in FATES:
            parts = [first, *fates(ledger, sentence, total)]
        if len(parts) >= FEWEST_PARTS and links.fits(total, parts):
            ledger.add(total, parts)
            return


def _also_struck(text: str, total: Count, first: Count, rest: Sequence[Count]) -> list[Count]:
    """The parts of "90 of the 1,200 who came have died and 340 been wounded": bare numbers with a fate each."""
    near = bool(rest) and rest[0].start - total.stop <= _FARTHEST
    place = total.figure.noun is not None and tellings.PLACES.search(total.figure.noun)
    if place or not near or not tellings.FATE_BETWEEN.fullmatch(text, total.stop, rest[0].start):
        return []
    parts = [first]
    for part in rest:
        if part.named or not part.loses or part.human != total.human:
            break
        parts.append(part)
    return parts if len(parts) >= FEWEST_PARTS else []
