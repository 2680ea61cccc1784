"""Totals that stand behind their parts, or behind the first of them, in the same sentence or a later one."""

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

__all__ = ["find_behind", "find_out_of", "find_summed"]

_NO_LOSS = frozenset({Category.ATTACK, Category.SETTLEMENT})
_FARTHEST = 200  # characters between a total and the second of its parts
_SHORT = 40
_BACK = 60  # characters before a sum that say that it is one


def find_behind(ledger: Ledger, sentence: SentenceCounts) -> None:
    """Totals that stand behind their parts: "12 killed and 30 wounded, a total of 42"."""
    own = sentence.own
    for at in range(FEWEST_PARTS, len(own)):
        total = own[at]
        colon = _stands_behind_colon(ledger.text, own[at - 1], total)
        backwards = [count for count in reversed(own[max(0, at - MOST_PARTS) : at]) if count.countable]
        people = at > FEWEST_PARTS and _are_people(ledger.text, total, backwards)
        if not (colon or people or _closes_sum(ledger.text, sentence, total)):
            continue
        parts = links.summing(total, backwards) or _summed_up(ledger.text, total, backwards)
        if colon and (len(parts) == FEWEST_PARTS or _labelled(ledger.text, parts)):
            continue
        if parts and ledger.free(parts) == parts and kinds.kindred(total, parts):
            ledger.add(total, parts[::-1])


def _are_people(text: str, total: Count, backwards: Sequence[Count]) -> bool:
    """Whether people who are listed before a colon are those who were lost: "Nine Kenyans, three ...: it cost 13"."""
    people = total.loses and total.human and bool(backwards) and all(count.human for count in backwards)
    return people and ":" in text[backwards[0].stop : total.start]


def _closes_sum(text: str, sentence: SentenceCounts, total: Count) -> bool:
    """Whether words before or behind a count say that it is the sum of what went before."""
    back = max(sentence.start, total.start - _BACK)
    before = phrases.SUMS_BEFORE.search(text, back, total.start) or phrases.OUT_OF_ALL.search(text, back, total.start)
    return before is not None or phrases.SUMS_AFTER.match(text, total.end, total.end + 60) is not None


def _summed_up(text: str, total: Count, backwards: Sequence[Count]) -> list[Count]:
    """The losses right before "for a total of", or "out of the 90 launched", though they do not come to it."""
    back = max(0, total.start - _BACK)
    launched = total.figure.outcome is Outcome.LAUNCHED and phrases.OUT_OF_ALL.search(text, back, total.start)
    if launched:
        told = [count for count in backwards if count.figure.category is total.figure.category]
        return told if len(told) >= FEWEST_PARTS and links.fits(total, told) and told[-1].loses else []
    if not phrases.TOTAL_OF.search(text, back, total.start):
        return []
    told = list(itertools.takewhile(lambda count: count.loses, backwards))
    return told if len(told) >= FEWEST_PARTS and links.fits(total, told) else []


def _stands_behind_colon(text: str, last: Count, total: Count) -> bool:
    """Whether a number stands behind the only colon of a list: "43 fell on Wau, nine on Bor, five on Yei: 57"."""
    gap = text[last.stop : total.start]
    return ":" in gap and not gap.rpartition(":")[2].strip()


def _labelled(text: str, parts: Sequence[Count]) -> bool:
    """Whether a part stands behind a label with a colon, as the total would: "damaged: 3, captured: 1, lost: 4"."""
    return any(text.endswith((": ", ":"), 0, part.start) for part in parts)


def find_out_of(ledger: Ledger, sentence: SentenceCounts) -> None:
    """The total behind its first part: "59 of 87 drones, and 20 were lost"."""
    own = ledger.free(sentence.own)
    for at in range(len(own) - FEWEST_PARTS):
        first, total = own[at], own[at + 1]
        spared = phrases.ALL_BUT.search(ledger.text, max(sentence.start, first.start - 24), first.start)
        if spared or not _is_pair(ledger.text, first, total):
            continue
        pairs = (own[at + 2 : at + 4], own[max(0, at - 2) : at])
        if any(len(pair) == FEWEST_PARTS and _is_pair(ledger.text, *pair) for pair in pairs):
            continue  # "20 of 22 Kh-101s and two of four Kalibrs": each has a whole of its own
        kind = total.figure.category
        rest = [count for count in own[at + 2 :] if not count.named or count.figure.category is kind or count.human]
        rest = rest[:MOST_PARTS]
        parts = links.summing(total, [first, *rest])
        if rest and len(links.summing(first, rest)) == len(rest) and len(parts) <= len(rest):
            return  # "two of the five jets fell: one near ...", which find_totals reads
        others = all(part.loses and not part.named for part in parts[1:])  # "12 of 30 got through; 18 were shot down"
        fated = any(part.loses for part in parts) or (parts and tellings.FATE_BETWEEN.match(ledger.text, total.stop))
        others = others or bool(len(parts) > FEWEST_PARTS and (fated or kinds.are_captives(total)))
        struck = _also_struck(ledger.text, total, first, rest)
        if not (first.loses or struck or (parts and others)) or total.figure.category in _NO_LOSS:
            continue
        parts = parts or struck
        if not parts and first.loses and first.figure.outcome in FATES:
            parts = [first, *fates(ledger, sentence, total)]
        if len(parts) >= FEWEST_PARTS and links.fits(total, parts):
            ledger.add(total, parts)
            return


def _is_pair(text: str, some: Count, whole: Count) -> bool:
    return phrases.OUT_OF.fullmatch(text, some.end, whole.start) is not None


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


def find_summed(ledger: Ledger, before: Sequence[SentenceCounts], sentence: SentenceCounts) -> None:
    """A total behind the sentences of its parts: "On Monday 12 fell. On Tuesday nine died. That makes 21"."""
    near = list(itertools.takewhile(lambda told: told.block == sentence.block, before))
    if not (near and sentence.own) or sentence.own[0].at in ledger.taken:
        return
    total = sentence.own[0]
    led = phrases.SUMS_LEAD.fullmatch(ledger.text, sentence.start, total.start)
    behind = phrases.SUMS_AFTER.match(ledger.text, total.end, min(sentence.end, total.end + _SHORT))
    if not (led or behind or _counts_all(near[0], sentence) or _names_again(ledger.text, near[0], sentence)):
        return
    backwards = [count for told in near for count in reversed(told.own) if count.countable][:MOST_PARTS]
    parts = links.summing(total, backwards)
    if parts and ledger.free(parts) == parts:
        ledger.add(total, parts[::-1])


def _names_again(text: str, last: SentenceCounts, sentence: SentenceCounts) -> bool:
    """Whether the first words name the sum of the people just counted: "killed 30 and hurt 90. The 120 casualties"."""
    total = sentence.own[0]
    definite = total.human and phrases.DEFINITE.fullmatch(text, sentence.start, total.start) is not None
    return definite and len(links.summing(total, last.own[::-1])) == len(last.own)


def _counts_all(last: SentenceCounts, sentence: SentenceCounts) -> bool:
    """Whether the one count of a sentence is the sum of the three or more people of the last; that is no chance."""
    total, parts = sentence.own[0], [*last.own]
    people = total.human and all(part.human for part in parts) and len(parts) > FEWEST_PARTS
    return people and len(sentence.own) == 1 and len(links.summing(total, parts)) == len(parts)
