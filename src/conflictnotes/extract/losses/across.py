"""Sums over two sentences: a total and the parts that the next one names, or what is left, or what became of them."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from conflictnotes.extract.losses import kinds, links, phrases, tellings
from conflictnotes.extract.losses.terms import FEWEST_PARTS, MOST_PARTS
from conflictnotes.model import Category, Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conflictnotes.extract.losses.counts import Count, SentenceCounts
    from conflictnotes.extract.losses.ledger import Ledger

__all__ = ["find_consequences", "find_missing", "find_previous", "find_remainder", "find_taken", "find_told"]

_CONSEQUENCES = frozenset({Outcome.KILLED, Outcome.WOUNDED, Outcome.MISSING, Outcome.DESTROYED, Outcome.DAMAGED})
_PAIR = 2
_MOST_SAME = 6  # parts that are tried in every choice
_SHORT_SENTENCE = 160  # characters between a total and the parts of the next sentence that nothing announces
_MANY = 20  # bare numbers that come to less may tell of something else
_LARGE = 100  # two numbers do not add up to so many by chance
_LONG_SENTENCE = 320  # ... where it names the same things once more
_SHORT = 40
_WORD = 16  # characters before a number in which "another" stands
_TOLL_BACK = 48  # characters before a number in which "the toll at" stands


def find_previous(ledger: Ledger, previous: SentenceCounts | None, sentence: SentenceCounts) -> None:
    """A total in the sentence before, its parts in this one."""
    if previous is None or sentence.block - previous.block > 1:
        return
    parts = [count for count in ledger.free(sentence.own) if count.countable]
    restated = next((at for at, count in enumerate(parts) if _restates_toll(ledger, sentence, count)), 0)
    parts = parts[restated:]
    if not FEWEST_PARTS <= len(parts) <= MOST_PARTS:
        return
    opened = phrases.BACK_TO_TOTAL.match(ledger.text, sentence.start)
    if not opened and _adds(ledger, parts[0]):
        return
    back = opened is not None or _points_back(ledger, sentence, parts[0])
    # Without a word that goes back, only a headline has its parts in the next paragraph.
    near = sentence.block == previous.block or ledger.text[previous.end - 1] not in ".!?"
    nested = phrases.OF_NOUN.match(ledger.text, parts[0].end) is not None
    of_them = phrases.OF_THEM.match(ledger.text, parts[0].end)
    bare = not any(part.named for part in parts)
    fallback: tuple[Count, list[Count]] | None = None
    for total in _of_fate(ledger.text, sentence.start, parts[0], _totals(ledger, previous, parts)):
        taken = total.at in ledger.taken
        same = _of_one_kind(total, parts)
        summed = len(parts) > FEWEST_PARTS and len(links.summing(total, same)) == len(parts)  # that is no chance
        if total.at in ledger.divided or (taken and not (nested or bare or summed)):
            continue
        kindred = kinds.kindred(total, parts)
        loose = back and (total.figure.category is Category.OTHER or not any(part.named for part in parts))
        exact = links.summing(total, same) or (links.summing(total, parts) if loose else [])
        whole = len(exact) == len(parts)
        told = bool(of_them) or kinds.may_divide(total, exact, pointed=back)
        carried = whole and kindred and (_goes_on(ledger, total, parts) if near else _shares_alike(total, parts))
        if exact and (opened or (told and (back or nested)) or carried):
            ledger.add(total, exact)
            return
        fits = len(same) >= FEWEST_PARTS and links.fits(total, same)
        rested = not taken and same == parts and _leaves_rest(ledger.text, sentence, total, parts)
        ranked = not taken and same == parts and near and _ranks(ledger.text, sentence, total, parts)
        if fits and near and (rested or ranked or _apportions(ledger, total, parts)):
            ledger.add(total, parts)
            return
        if fallback is None and not taken and fits and _is_event(total, same):
            fallback = total, same
    if opened and fallback is not None:
        ledger.add(*fallback)


def _totals(ledger: Ledger, previous: SentenceCounts, parts: Sequence[Count]) -> list[Count]:
    """The counts of the sentence before that may have parts in this one, the last first."""
    counts = previous.own[-MOST_PARTS:]
    listed = _listed(ledger.text, ledger.free(counts))
    return [
        count
        for count in reversed(counts)
        if count.countable and count.at not in listed and not links.is_civil(ledger.text, count, parts)
    ]


def _of_fate(text: str, start: int, first: Count, totals: list[Count]) -> list[Count]:
    """Those of ``totals`` that met the fate which the words before the first part name: "Of the dead, nine ..."."""
    fates = {found.lastgroup for found in tellings.FATES.finditer(text, start, first.start)}
    return [total for total in totals if total.figure.outcome in fates] or totals


def _listed(text: str, counts: Sequence[Count]) -> set[int]:
    """The members of lists of three or more: none of them is a total of what the next sentence tells."""
    runs: list[list[Count]] = []
    for count in counts:
        if runs and links.tight(text, runs[-1][-1], count):
            runs[-1].append(count)
        else:
            runs.append([count])
    return {count.at for run in runs if len(run) > FEWEST_PARTS for count in run}


def _apportions(ledger: Ledger, total: Count, parts: Sequence[Count]) -> bool:
    """Whether bare numbers with a place each divide most of a count: "freed 90. Forty are from Goma, 30 from Beni"."""
    large = (total.value.low or 0) >= _MANY
    told = total.figure.outcome is not None or (total.human and len(parts) > FEWEST_PARTS)
    if not (_are_most(total, parts) and large and told) or not kinds.may_divide(total, parts):
        return False
    text = ledger.text
    if tellings.OTHER_TIME.search(text, total.end, parts[-1].end) or tellings.OTHER_CLAUSE.search(
        text, parts[0].end, parts[-1].start
    ):
        return False
    return all(not part.named and phrases.PLACED.match(text, part.end) for part in parts)


def _leaves_rest(text: str, sentence: SentenceCounts, total: Count, parts: Sequence[Count]) -> bool:
    """Whether words behind the parts of people say what the others do: "with the remaining personnel in depots"."""
    end = min(sentence.end, parts[-1].end + _LONG_SENTENCE)
    rest = total.human and tellings.WITH_THE_REST.search(text, parts[-1].end, end)
    return bool(rest) and _are_most(total, parts)


def _ranks(text: str, sentence: SentenceCounts, total: Count, parts: Sequence[Count]) -> bool:
    """Whether the groups of a total are told by size: "Conscripts form the biggest group, 900, followed by ..."."""
    ranked = phrases.RANKED.search(text, sentence.start, parts[-1].start) is not None
    return ranked and (total.value.low or 0) >= _LARGE and total.human and all(part.human for part in parts)


def _is_event(total: Count, parts: Sequence[Count]) -> bool:
    """Whether something befell the counted: they were lost, or exchanged."""
    return total.figure.outcome is Outcome.EXCHANGED or any(count.loses for count in (total, *parts))


def _are_most(total: Count, parts: Sequence[Count]) -> bool:
    """Whether parts come to half of a total at least."""
    return 2 * sum(part.times * (part.value.low or 0) for part in parts) >= (total.value.low or 0)


def _of_one_kind(total: Count, parts: Sequence[Count]) -> list[Count]:
    """Those of ``parts`` that may be some of the total: bare numbers, people of people, things of one kind."""
    kind = total.figure.category
    return [
        part
        for part in parts
        if kinds.kindred(total, [part]) and (total.human or not part.named or _may_be(kind, part.figure.category))
    ]


def _may_be(whole: Category, part: Category) -> bool:
    return (
        whole in {part, Category.EQUIPMENT, Category.OTHER} or part is Category.EQUIPMENT or kinds.is_kind(whole, part)
    )


def find_remainder(ledger: Ledger, previous: SentenceCounts | None, sentence: SentenceCounts) -> None:
    """A total whose last part is what the others leave: "20 shells. Nine fell short, five burst; the other six hit"."""
    text = ledger.text
    rests = [count for count in sentence.own if _is_rest(text, count)]
    if not rests:
        return
    near = [*previous.counts] if previous is not None and sentence.block - previous.block <= 1 else []
    opened = phrases.BACK_TO_TOTAL.match(text, sentence.start)  # the total stands in the sentence before
    for rest in rests:
        if rest.at in ledger.taken:
            continue
        here = [count for count in sentence.counts if count.start < rest.start]
        before = ledger.free(count for count in [*near, *here] if count.countable)[-MOST_PARTS:]
        last = min(len(before) - 1, len(near)) if opened else len(before)
        for place in range(last - 1, -1, -1):
            if phrases.CLOSES_BRACKET.match(text, before[place].end):
                continue  # "(J-16 x 10, J-10 x 4). The remaining six": they are left of what stands before the brackets
            out_of = place and phrases.OUT_OF.fullmatch(text, before[place - 1].end, before[place].start)
            ahead = before[place - 1 : place] if out_of else []  # "five of the eight came; the other three"
            parts = _leaving(before[place], [*ahead, *before[place + 1 :]], rest)
            if parts:
                ledger.add(before[place], parts)
                break


def _is_rest(text: str, count: Count) -> bool:
    """Whether a count is what others leave: "the remaining six"."""
    return phrases.REMAINDER.search(text, max(0, count.start - _TOLL_BACK), count.start) is not None


def _leaving(total: Count, between: Sequence[Count], rest: Count) -> list[Count]:
    """The counts between a total and what is left of it that add up with the rest; the most that do."""
    same = [part for part in _of_one_kind(total, between) if links.fits(total, [part])][:_MOST_SAME]
    for size in range(len(same), 0, -1) if kinds.kindred(total, [rest]) else ():
        for chosen in itertools.combinations(same, size):
            parts = [*chosen, rest]
            if len(links.summing(total, parts)) == len(parts):
                return parts
    return []


def find_taken(ledger: Ledger, sentence: SentenceCounts, following: SentenceCounts | None) -> None:
    """What became of people who were taken: "took 40 passengers; nine escaped and five were found dead"."""
    for at, total in enumerate(sentence.own):
        taken = total.human and total.named and total.figure.outcome is Outcome.CAPTURED
        if not taken or total.at in ledger.taken:
            continue
        behind = [*sentence.own[at + 1 :]]
        stop = phrases.SEMICOLON.search(ledger.text, total.stop, behind[0].start) if behind else None
        if not behind and following is not None and following.block == sentence.block:
            behind, stop = [*following.own], phrases.SEMICOLON.search(ledger.text, total.stop, following.start + 1)
        parts = ledger.free(behind)
        if stop is None or len(parts) != len(behind) or not FEWEST_PARTS <= len(parts) <= MOST_PARTS:
            continue
        if all(_is_some_of(ledger, part) for part in parts) and links.fits(total, parts):
            ledger.add(total, parts)


def find_told(ledger: Ledger, sentence: SentenceCounts, later: Sequence[SentenceCounts]) -> None:
    """A toll whose parts the next two sentences tell one after the other, three or more: that is no chance.

    Such as "Thirteen rebels were killed. Eight died in Bor. In Wau four fell, and one in Yei".
    """
    tolls = [count for count in sentence.own if count.human and count.named and count.loses]
    if len(tolls) != 1 or len(later) < _PAIR or later[-1].block - sentence.block > _PAIR:
        return
    total, told = tolls[0], [count for following in later for count in following.own]
    parts = links.summing(total, told)
    alike = all(part.human and part.figure.outcome in {total.figure.outcome, None} for part in parts)
    if len(parts) > FEWEST_PARTS and alike and ledger.free([total, *parts]) == [total, *parts]:
        ledger.add(total, parts)


def find_missing(ledger: Ledger, previous: SentenceCounts | None, sentence: SentenceCounts) -> None:
    """People of whom the next sentence says that nothing is known: "killed two and hurt nine. The fate of six ..."."""
    if previous is None or sentence.block != previous.block or len(sentence.own) != 1:
        return
    lost = sentence.own[0]
    told = tellings.FATE_OF.search(ledger.text, max(sentence.start, lost.start - _TOLL_BACK), lost.start)
    listed = ledger.free([*previous.own, lost])
    fates = {count.figure.outcome for count in previous.own}
    whole = lost.human and len(listed) == len(previous.own) + 1 and fates == {Outcome.KILLED, Outcome.WOUNDED}
    if told and whole and all(count.human for count in listed) and not links.apart(ledger.text, listed[-2], lost):
        ledger.add(None, listed)


def find_consequences(ledger: Ledger, sentences: Sequence[SentenceCounts]) -> None:
    """What one event did, told in sentences that open with a count: "A man died; two were hurt. Nine cars burned".

    Each thing that befell people or things is counted once: what comes again befell others elsewhere or later.
    """
    run: list[Count] = []
    last: SentenceCounts | None = None
    for sentence in sentences:
        told = _tells_losses(ledger, sentence)
        near = told and last is not None and _adjoins(ledger.text, last, sentence)
        if run and not near:
            _close_consequences(ledger, run)
            run = []
        if near or (told and sentence.own[0].human):
            run.extend(sentence.own)
        last = sentence
    _close_consequences(ledger, run)


def _tells_losses(ledger: Ledger, sentence: SentenceCounts) -> bool:
    """Whether each count of a sentence is one of losses, and free, and none has parts."""
    own = sentence.own
    free = len(ledger.free(own)) == len(sentence.counts)
    return free and all(count.loses and count.figure.outcome in _CONSEQUENCES for count in own)


def _adjoins(text: str, last: SentenceCounts, sentence: SentenceCounts) -> bool:
    """Whether a sentence follows in its paragraph, opens with its count and tells of no other time or voice."""
    opens = sentence.block == last.block and not text[last.end : sentence.own[0].first].strip()
    other = tellings.OTHER_TIME.search(text, last.start, sentence.end)
    return opens and not other and tellings.OTHER_COUNTER.search(text, sentence.start, sentence.end) is None


def _close_consequences(ledger: Ledger, run: Sequence[Count]) -> None:
    befell = {(count.human, count.figure.outcome) for count in run}
    sides = {count.figure.party for count in run} - {None}
    mixed = len({count.human for count in run}) > 1
    once = len(run) > FEWEST_PARTS and len(befell) == len(run)
    if once and mixed and len(sides) <= 1 and kinds.of_one_band(run):
        ledger.add(None, run)


def _is_some_of(ledger: Ledger, part: Count) -> bool:
    """Whether a bare count of people can be some of those just named: no verb before it does them harm anew."""
    back = max(0, part.start - _TOLL_BACK)
    harmed = tellings.LOSSES_BEFORE.search(ledger.text, back, part.start)
    return part.human and not part.named and not harmed


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
    return bool(tellings.ADDS_AFTER.match(ledger.text, first.end) or tellings.ADDS_BEFORE.search(before))


def _goes_on(ledger: Ledger, total: Count, parts: Sequence[Count]) -> bool:
    """Whether parts that nothing announces carry on the count of the sentence before."""
    first = parts[0]
    same = all(kinds.same_thing(total, part) for part in parts if part.named)
    long = (same and first.named) or _share_a_large(total, parts)
    if first.start - total.end > (_LONG_SENTENCE if long else _SHORT_SENTENCE):
        return False
    if len(parts) > FEWEST_PARTS and not any(part.named for part in parts):
        return True  # three bare numbers do not add up by chance: "Eleven set out. Two turned back, eight ..."
    fired = all(count.figure.outcome is Outcome.LAUNCHED for count in (total, *parts))  # "18 missiles. ... six and 12"
    told = (fired or any(count.loses for count in (total, *parts))) and kinds.alike(total, parts)
    if not told or not kinds.may_divide(total, parts):
        return False
    if tellings.OTHER_TIME.search(ledger.text, total.end, parts[-1].end + _SHORT):
        return False
    if same or not first.named or _share_a_large(total, parts):
        return True
    apart = total.named and not total.human and not kinds.general(total)  # "four pilots left. Two depots and two huts"
    bare = not total.named and all(part.figure.outcome in {total.figure.outcome, None} for part in parts)
    return not apart and (bare or len(parts) > FEWEST_PARTS or kinds.of_anyone(first))


def _shares_alike(total: Count, parts: Sequence[Count]) -> bool:
    """Whether the next paragraph tells of the same: one thing befell all of many people, or each side got one half."""
    outcome = total.figure.outcome
    many = total.human and outcome is not None and (total.value.low or 0) >= _MANY
    halves = outcome is Outcome.EXCHANGED and len({part.value.low for part in parts}) == 1
    same = outcome in {Outcome.KILLED, Outcome.WOUNDED} and all(part.figure.outcome is outcome for part in parts)
    return many and len(parts) == FEWEST_PARTS and (halves or same)


def _share_a_large(total: Count, parts: Sequence[Count]) -> bool:
    """Whether one thing befell all of a total too large for chance: "264 hurt ... 53 hurt to X and 211 to Y"."""
    outcome = total.figure.outcome
    large = (total.value.low or 0) >= _LARGE
    return large and outcome is not None and all(part.figure.outcome is outcome for part in parts)
