"""Totals with their parts in one sentence: announced, or adding up."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from conflictnotes.extract.losses import kinds, links, phrases, tellings
from conflictnotes.extract.losses.terms import FEWEST_PARTS, MOST_PARTS
from conflictnotes.model import Category, Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from conflictnotes.extract.losses.counts import Count, SentenceCounts
    from conflictnotes.extract.losses.ledger import Ledger

__all__ = ["find_totals"]

_NO_LOSS = frozenset({Category.ATTACK, Category.SETTLEMENT})
_FARTHEST = 200  # characters between a total and the second of its parts
_MANY = 20  # a sum of two numbers that comes to less may be chance
_CLAUSE = 2  # words that a total's verb and object have at least
_GENERAL = frozenset({Outcome.CASUALTIES, Outcome.LOST})
_ANYTHING = frozenset({Category.EQUIPMENT, Category.OTHER})
_HARM = frozenset({Outcome.KILLED, Outcome.WOUNDED})
_FLYING = frozenset({Category.DRONE, Category.MISSILE})  # of which it is told what became of them
_NEARLY = 10  # a tenth of what was told may be left
_BACK = 48  # characters before a count that say what was done to it, or who has it


def find_totals(ledger: Ledger, sentence: SentenceCounts, following: SentenceCounts | None) -> None:
    """Totals with their parts within one sentence: sums that come out first, then what a word announces.

    What the parts leave may open the ``following`` sentence.
    """
    for find in (_exact, _announced):
        position = 0
        while position < len(sentence.counts) - FEWEST_PARTS:
            parts = find(ledger, sentence, position)
            if parts:
                ledger.add(sentence.counts[position], [*parts, *_left(ledger, sentence, position, parts, following)])
            position += 1 + len(parts)


def _left(
    ledger: Ledger, sentence: SentenceCounts, position: int, parts: Sequence[Count], following: SentenceCounts | None
) -> list[Count]:
    """The one count of the next sentence, if it is bare and just what the parts leave: "For five we could not tell"."""
    if following is None or following.block != sentence.block or len(following.counts) != 1:
        return []
    total, rest = sentence.counts[position], following.counts[0]
    bare = not rest.named and rest.at not in ledger.taken and parts[-1] is sentence.counts[-1]
    return [rest] if bare and len(links.summing(total, [*parts, rest])) == len(parts) + 1 else []


def _candidates(ledger: Ledger, sentence: SentenceCounts, position: int) -> list[Count]:
    """The counts behind ``position`` that may be its parts, up to the next one that is taken; no parts of parts."""
    total = sentence.counts[position]
    found = []
    told = [count for count, owner in zip(sentence.counts, sentence.owners, strict=True) if owner == position]
    if told and sentence.owners[position + 1] != position:  # "27 killed and 17 hurt; 25 of the dead ..."
        shares = itertools.takewhile(
            lambda pair: phrases.NEXT_SHARE.fullmatch(ledger.text, pair[0].end, pair[1].start) and not pair[1].named,
            itertools.pairwise(count for count in sentence.counts if count.start >= told[-1].start),
        )  # "64 of the tanks were burned, 16 captured and ten left behind"
        told += [count for _, count in shares]
        return [count for count in ledger.free(told) if count.countable][:MOST_PARTS]
    for at in range(position + 1, min(len(sentence.counts), position + 1 + MOST_PARTS)):
        count, owner = sentence.counts[at], sentence.owners[at]
        if count.at in ledger.taken:
            break
        whole = phrases.OUT_OF.fullmatch(ledger.text, sentence.counts[at - 1].end, count.start)
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
    if links.is_civil(text, total, parts) or _changes_fate(text, total, parts) or _change_voice(text, parts):
        return []
    if links.announced(text, sentence.start, total, parts[0]) or _is_opened(text, total, parts):
        return parts
    many = total.human and len(parts) > FEWEST_PARTS and (total.value.low or 0) >= _MANY
    lost = many or any(count.loses for count in (total, *parts)) or kinds.are_captives(total) or _are_freed(text, total)
    return parts if lost and _says_the_same(ledger, total, parts) else []


def _change_voice(text: str, parts: Sequence[Count]) -> bool:
    """Whether the later numbers are of others, or others tell them: "six, three of them MiGs; Paris confirms one"."""
    of_them = phrases.OF_THEM.match(text, parts[0].end) is not None
    for last, part in itertools.pairwise(parts):
        _, mark, told = text[last.end : part.start].rpartition(";")
        anew = of_them and part.named and phrases.FELL.match(text, part.stop)
        if mark and (anew or tellings.OTHER_COUNTER.search(told)):
            return True
    return False


def _is_opened(text: str, total: Count, parts: Sequence[Count]) -> bool:
    """Whether the form alone says that numbers which add up are parts: a colon, a dash, places, kinds, bare numbers."""
    first = parts[0]
    return bool(
        phrases.COLON.search(text, total.end, first.start)
        or (phrases.DASHED.fullmatch(text, total.end, first.start) and phrases.SHARED_BY.match(text, first.end))
        or _apportioned(text, total, parts)
        or _sums_up(text, total, first)
        or _names_kinds(text, total, parts)
        or _are_bare(text, total, parts)
    )


def _are_bare(text: str, total: Count, parts: Sequence[Count]) -> bool:
    """Whether three or more bare numbers tell each of their own: "12 bombs; three were duds, seven ..."."""
    told = all(not part.named and phrases.TELLS_OF.match(text, part.end) for part in parts)
    return total.named and len(parts) > FEWEST_PARTS and told


def _are_freed(text: str, total: Count) -> bool:
    """Whether people are counted who were freed, swapped or saved: a break-down of them is one as of the dead."""
    if not total.human:
        return False
    return (
        total.figure.outcome is Outcome.EXCHANGED
        or tellings.SAVED.search(text, max(0, total.start - _BACK), total.start) is not None
    )


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


def _names_kinds(text: str, total: Count, parts: Sequence[Count]) -> bool:
    """Whether it is said who people were: "six persons died, two sergeants and four porters, and nine ..."."""
    whoever = total.named and kinds.of_anyone(total)
    kind = parts[0].named and not kinds.of_anyone(parts[0])
    closed = phrases.ENDS_CLAUSE.match(text, parts[-1].stop) is not None
    return bool(whoever and kind and closed and phrases.DIED_LATER.fullmatch(text, total.stop, parts[0].start))


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
    if _divides(text, total, first) or kinds.names_models(total, first):
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
    clause = (len(gap.split()) >= _CLAUSE or kinds.are_captives(total)) and phrases.APPOSED_LATER.search(gap)
    sorts = kinds.are_captives(total) and kinds.of_anyone(first)  # "freed nine captives, five men and four women"
    many = (total.figure.low or 0) >= _MANY  # "60 men gave up, 40 guards and 20 cooks"
    return bool(people and clause and (sorts or many))


def _announced(ledger: Ledger, sentence: SentenceCounts, position: int) -> list[Count]:
    """The parts that an opening word announces: as far as the list goes on and they fit into the total."""
    total = sentence.counts[position]
    candidates = _candidates(ledger, sentence, position) if total.countable else []
    text = ledger.text
    if len(candidates) < FEWEST_PARTS:
        return []
    if sentence.owners[position] is not None and phrases.OPENS_PART.search(text, sentence.start, total.start):
        return []  # "276 of them, among these 102 women, 38 children": the first of the parts
    part = total.at in ledger.taken  # of a total before, and a total itself: "276 of them, among these 102 women, ..."
    if part and (total.at in ledger.divided or not phrases.SUBSET.search(text, total.stop, candidates[0].start)):
        return []
    heads = _heads_kinds(text, total, candidates)
    if not heads and not links.announced(text, sentence.start, total, candidates[0]):
        return []
    opened = phrases.OPENS_TOTAL.search(text[max(sentence.start, total.start - _BACK) : total.start]) is not None
    opened = opened or phrases.OF_THEM.match(text, candidates[0].end) is not None
    opened = opened or phrases.DEED_TO_SOME.search(text, total.end, candidates[0].start) is not None
    parts = _listed_behind(text, total, candidates, opened=opened)
    if len(parts) < FEWEST_PARTS + part:
        return []
    told = part or any(count.loses for count in (total, *parts)) or _is_told(text, total, parts)
    few = heads and (len(parts) == FEWEST_PARTS or 2 * _sum(parts) < (total.value.low or 0))
    return parts if told and not few else []


def _listed_behind(text: str, total: Count, candidates: Sequence[Count], *, opened: bool) -> list[Count]:
    """The counts behind ``total`` up to the end of its list that may be some of it and fit into it."""
    parts: list[Count] = []
    last = total
    for part in candidates:
        ended = parts and (_ends(text, last, part, opened=opened) or _tells_of_others(text, parts[0], part))
        ended = ended or _is_of_the_rest(text, last, part) or _is_beside(text, total, parts, part)
        strange = links.other_fate(text, total, last, part) or not kinds.may_be_some(total, part)
        if ended or strange or not links.fits(total, [*parts, part]):
            break
        if len(parts) == 1 and _divides_again(text, last, part):
            return []
        parts.append(part)
        last = part
    return parts


def _divides_again(text: str, last: Count, part: Count) -> bool:
    """Whether the part before is what a colon divides: "of 11,000, 6,000 became casualties: 2,000 were killed"."""
    colon = last.figure.outcome in _GENERAL and phrases.COLON.search(text, last.end, part.start)
    return bool(colon) and links.fits(last, [part])


def _heads_kinds(text: str, total: Count, parts: Sequence[Count]) -> bool:
    """Whether a toll of whoever it was heads kinds of people: "310 dead; 26 villagers and 90 rebels fell"."""
    whoever = not total.named or kinds.of_anyone(total)
    first = parts[0]
    kind = total.human and first.human and first.named and not kinds.of_anyone(first)
    same = {total.figure.outcome, first.figure.outcome} - {None} == {total.figure.outcome}
    if whoever and kind and same and phrases.NEXT_CLAUSE.fullmatch(text, total.stop, first.start):
        return True
    died = total.named and kind and same and phrases.DIED_LATER.fullmatch(text, total.stop, first.start)
    return bool(died) and _NEARLY * (total.value.low or 0) <= (_NEARLY + 1) * _sum(parts)


def _sum(parts: Sequence[Count]) -> Decimal | int:
    return sum(part.times * (part.value.low or 0) for part in parts)


def _ends(text: str, last: Count, part: Count, *, opened: bool) -> bool:
    """Whether a list of parts ends before ``part``; "; 31 were officers" goes on with it.

    A total that the sentence opens with is divided by verbs too: "of the 21 trucks it burned nine and damaged seven".
    """
    gap = text[last.end : part.start]
    if of_them := phrases.OF_THEM.match(gap):
        gap = gap[of_them.end() :]
    if opened and not part.named and tellings.NEXT_DEED.fullmatch(gap):
        return False
    if (part.named and phrases.PLACED_BEFORE.search(gap)) or tellings.OTHER_DEED.search(gap):
        return True
    if phrases.WERE.match(text, part.end):
        gap = gap.replace(";", ",", 1)
    return phrases.ENDS_PARTS.search(gap) is not None


def _is_of_the_rest(text: str, last: Count, part: Count) -> bool:
    """Whether a number is said of those whom the parts leave: "41 in Swat, the others one or two at a time"."""
    return not part.named and tellings.THE_REST.search(text, last.end, part.start) is not None


def _tells_of_others(text: str, first: Count, part: Count) -> bool:
    """Whether a count is of others: "ten more arrived", or, behind "six of them badly", "three drivers were hurt"."""
    if tellings.MORE.match(text, part.end):
        return True
    apart = part.named and not first.named and phrases.OF_THEM.match(text, first.end)
    return bool(apart and phrases.WERE.match(text, part.stop))


def _is_beside(text: str, total: Count, parts: Sequence[Count], part: Count) -> bool:
    """Whether others stand beside the total behind an aside: "22 hikers, 15 of them Swiss, and four guides"."""
    if len(parts) != 1 or not (parts[0].named and part.named):
        return False
    anything = kinds.of_anyone(total) if total.human else total.figure.category in {part.figure.category, *_ANYTHING}
    if anything:
        return False
    aside = phrases.OF_THEM.match(text, parts[0].end)
    return aside is not None and phrases.COMMA_AND.fullmatch(text, parts[0].stop, part.start) is not None


def _is_told(text: str, total: Count, parts: Sequence[Count]) -> bool:
    """Whether the parts tell nearly all of what was fired or struck, or the words "the rest" tell what they leave."""
    if total.human and phrases.FREED.search(total.figure.noun or ""):
        return True
    kinds_of = phrases.COLON.search(text, total.end, parts[0].start) is not None and all(part.named for part in parts)
    if kinds_of and total.figure.outcome is Outcome.LAUNCHED:
        return True  # "launched 310 weapons: 190 drones, 14 missiles and some decoys"
    struck = phrases.STRUCK_BEFORE.search(text, max(0, total.start - _BACK), total.start)
    sent = total.figure.outcome is Outcome.LAUNCHED or total.figure.category in _FLYING
    rest = tellings.THE_REST.search(text, parts[-1].end, parts[-1].end + _FARTHEST // 2)
    force = total.human and phrases.FORCES.search(total.figure.noun or "") and 2 * _sum(parts) >= (total.value.low or 0)
    if struck or force or (rest and not phrases.CIVIL_BODIES.search(total.figure.noun or "")):
        return True
    if len(parts) > FEWEST_PARTS and phrases.MARK_OPENS.fullmatch(text, total.stop, parts[0].start):
        return 2 * _sum(parts) >= (total.value.low or 0) and not links.is_civil(text, total, parts)
    if not (sent or _are_freed(text, total)):
        return False
    return _NEARLY * (total.value.low or 0) <= (_NEARLY + 1) * _sum(parts)


def _changes_fate(text: str, total: Count, parts: Sequence[Count]) -> bool:
    """Whether a later part met another fate: "killed 27, including 22 medics, and wounded five" has no such sum."""
    if (
        len(parts) > FEWEST_PARTS
        or total.figure.outcome not in _HARM
        or phrases.OPENS_TOTAL.search(text[max(0, total.start - _BACK) : total.start])
    ):
        return False
    return any(links.other_fate(text, total, last, part) for last, part in itertools.pairwise(parts))
