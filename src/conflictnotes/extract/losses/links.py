"""What the words between two counts say: one list, a total and its part, or two things apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.losses import phrases, tellings
from conflictnotes.extract.losses.terms import FEWEST_PARTS
from conflictnotes.model import Category, Outcome
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from conflictnotes.extract.losses.counts import Count

    Number = int | Decimal

__all__ = ["announced", "apart", "fits", "is_civil", "is_named_again", "other_fate", "summing", "tight"]

_LONGEST_GAP = 90  # characters between two members of one list
_FARTHEST = 200  # characters between two members of a list with a verb for each
_SHORT = 40
_BEFORE = 48  # characters before a total that announce it
_FLYING = frozenset({Category.DRONE, Category.MISSILE})
_STRUCK = frozenset({Outcome.DAMAGED, Outcome.KILLED, Outcome.WOUNDED})
_TAKEN = frozenset({Outcome.DESTROYED, Outcome.SHOT_DOWN, Outcome.CAPTURED})
_EVENTS = frozenset({Outcome.EXCHANGED, Outcome.LAUNCHED})
_PARTICULAR = {
    Outcome.KILLED: "killed",
    Outcome.WOUNDED: "wounded",
    Outcome.MISSING: "missing",
    Outcome.CAPTURED: "captured",
}
_CLAUSE = deferred(r"[,;.:]|\band\b")


def tight(text: str, first: Count, second: Count, *, copula: bool = False) -> bool:
    """Whether two counts stand side by side in one list, with no verb between them, or with "were" at most."""
    if not 0 < second.start - first.stop <= _LONGEST_GAP:
        return False
    gap = text[first.stop : second.start]
    if copula:
        gap = tellings.COPULA.sub("", gap)
    if ";" in gap and not second.named and second.first == second.start:
        return False
    if tellings.AT_SO_MANY.search(gap):
        return False
    return tellings.TIGHT.fullmatch(gap) is not None and not tellings.VERB.search(tellings.UP_TO.sub("", gap))


def apart(text: str, first: Count, second: Count) -> bool:
    """Whether another counter begins between two counts: another period, another voice, another side."""
    if second.start - first.end > _FARTHEST or tellings.AT_SO_MANY.search(text, first.stop, second.start):
        return True
    return any(
        differ(text, first, second) for differ in (_other_counter, _strikes, _found_again, _other_time, _other_side)
    )


def _other_time(text: str, first: Count, second: Count) -> bool:
    """Whether the first is a toll that grew over time, or the second is told of all that happened so far."""
    grown = phrases.CUMULATIVE_BEFORE.search(text, max(0, first.start - _LONGEST_GAP), first.start)
    beside = tight(text, first, second) or phrases.NEXT_FATE.fullmatch(text, first.end, second.start)
    return (grown is not None and not beside) or phrases.CUMULATIVE.match(text, second.end) is not None


def _other_side(text: str, first: Count, second: Count) -> bool:
    """Whether the losses of another side, or by another count, begin between two counts."""
    if tellings.OWN_LOSSES.search(text, first.end, second.start) or tellings.OWN_BEHIND.match(text, second.end):
        return True
    if tellings.BY_COUNT.match(text, first.end) or tellings.BY_COUNT.match(text, second.end):
        return True
    others = tellings.OTHER_LOSER.search(text, first.stop, second.start) or tellings.ACROSS.match(text, second.stop)
    if others or tellings.OTHER_EVENT.search(text, first.stop, second.start):
        return True
    taken = first.figure.outcome in _STRUCK | _TAKEN and tellings.LOSES_TOO.search(text, first.stop, second.start)
    if taken or _harms_too(text, first, second):
        return True  # "sank two frigates and lost four"
    sides = (first.figure.party, second.figure.party)
    other_side = None not in sides and sides[0] != sides[1]
    return other_side and tellings.OTHER_SIDE.search(text, first.end, second.start) is not None


def _harms_too(text: str, first: Count, second: Count) -> bool:
    """Whether those who lost the first did the second to others: "lost 12 soldiers; in the same time it killed 80"."""
    lost = tellings.LOST_BEFORE.search(text, max(0, first.start - _BEFORE), first.start)
    return lost is not None and tellings.HARMS_TOO.search(text, first.stop, second.start) is not None


def _found_again(text: str, first: Count, second: Count) -> bool:
    """Whether bodies are of those who were counted: "killed 12 and hurt 100; rescuers found nine bodies"."""
    bodies = second.figure.noun is not None and tellings.BODIES.search(second.figure.noun)
    return bool(bodies and first.human and tellings.FOUND_AGAIN.search(text, first.stop, second.start))


def _strikes(text: str, first: Count, second: Count) -> bool:
    """Whether attackers lose and then do harm: "72 drones were downed; the strikes damaged two hospitals"."""
    downed = first.figure.outcome is Outcome.SHOT_DOWN or first.figure.category in _FLYING
    struck = second.figure.outcome in _STRUCK and second.figure.category not in _FLYING
    return downed and struck and tellings.STRIKES.search(text, first.end, second.start) is not None


def _other_counter(text: str, first: Count, second: Count) -> bool:
    """Whether words between two counts, outside brackets, open another counter."""
    same = tellings.OF_THE_FOE.match(text, second.end)  # "killed 13 soldiers and that nine of the enemy were hurt"
    people = first.human and second.human and second.named
    if people and not same and tellings.AND_THAT.search(text, first.end, second.start):
        return True  # "that 13 hostages were found dead and that seven soldiers were hurt": other people
    between = tellings.INSERTED.sub(" ", phrases.BRACKETS.sub(" ", text[first.end : second.start]))
    return tellings.OTHER_COUNTER.search(between) is not None


def is_civil(text: str, total: Count, parts: Sequence[Count]) -> bool:
    """Whether a count tells how many people live, sit or work somewhere, and none of its parts of losses.

    How strong a force is, by kinds, is a sum: "has 900 men: 700 conscripts and 200 volunteers".
    """
    if total.loses or total.figure.outcome in _EVENTS or any(part.loses for part in parts):
        return False
    noun = total.figure.noun or ""
    held = phrases.HAS_BEFORE.search(text, max(0, total.start - _BEFORE), total.start)
    counted = phrases.FORCES.search(noun) or phrases.CAPTIVES.search(noun)
    civil = held is not None and total.human and not counted
    return civil or phrases.CIVIL_BODIES.search(noun) is not None


def announced(text: str, start: int, total: Count, first: Count) -> bool:
    """Whether the words before or behind ``total`` announce its parts; ``start`` is where its sentence begins."""
    of_first = phrases.OF_THEM.match(text, first.end, first.end + _SHORT) or is_named_again(text, total, first)
    some = phrases.OF_THEM.match(text, total.end, total.end + _SHORT)
    if some and not of_first and not phrases.SUBSET.search(text, max(some.end(), total.stop), first.start):
        return False
    before = text[max(start, total.start - _BEFORE) : total.start]
    return bool(
        _opens(text, total, first)
        or phrases.MARK_OPENS.fullmatch(text, total.end, first.start)
        or phrases.MARK_OPENS.fullmatch(text, total.stop, first.start)
        or phrases.OPENS_TOTAL.search(before)
        or (total.loses and phrases.COLON_LATER.fullmatch(text, total.stop, first.start))
        or (phrases.THE.search(before) and phrases.ARE.fullmatch(text, total.end, first.start))
        or (phrases.NUMBERED.fullmatch(text, total.end, first.start) and phrases.NUMBERED_BEFORE.search(before))
        or of_first
        or _are_included(text, total, first)
        or _apposed(text, total, first)
        or _tells_of_captives(text, total, first)
        or _is_described(text, total, first)
    )


def is_named_again(text: str, whole: Count, part: Count) -> bool:
    """Whether a part names what it is of: "90 tanks and ten guns; 64 of the tanks"."""
    again = phrases.OF_NAMED.match(text, part.end)
    return again is not None and (whole.figure.noun or "").lower().endswith(again["noun"].lower())


def _opens(text: str, total: Count, first: Count) -> bool:
    """Whether a word between two numbers opens parts, and the sentence does not go on behind an aside without one."""
    opened = phrases.OPENS_PARTS.search(text, total.end, first.start)
    return opened is not None and not phrases.ASIDE_CLOSED.match(text, opened.end(), first.start)


def _are_included(text: str, total: Count, first: Count) -> bool:
    """Whether words behind a list say that it was of those before: "51 died, nine women and 12 boys among them"."""
    apposed = phrases.APPOSED_LATER.search(text, total.end, first.start)
    return total.human and apposed is not None and phrases.AMONG_THEM.match(text, first.end) is not None


def _is_described(text: str, total: Count, first: Count) -> bool:
    """Whether a clause says who some of the counted were: "219 dead; 120 are women and 60 are fighters"."""
    noun = first.figure.noun_span
    if noun is None or not (total.human and first.human and first.end < noun.start):
        return False
    copula = phrases.ARE.fullmatch(text, first.end, noun.start)
    return copula is not None and phrases.NEXT_CLAUSE.fullmatch(text, total.stop, first.start) is not None


def _tells_of_captives(text: str, total: Count, first: Count) -> bool:
    """Whether it is told of some captives or bodies what became of them: "returned 345 bodies; 99 were named"."""
    captives = total.human and total.figure.noun is not None and phrases.CAPTIVES.search(total.figure.noun)
    bare = not first.named and phrases.WERE.match(text, first.end)
    return bool(captives and bare and phrases.NEXT_CLAUSE.fullmatch(text, total.stop, first.start))


def _apposed(text: str, total: Count, first: Count) -> bool:
    """Whether places of a total stand right behind it: "37 drones, 20 over Crimea and nine over the sea"."""
    return (
        total.named
        and not first.named
        and phrases.APPOSED.fullmatch(text, total.stop, first.start) is not None
        and phrases.PLACE.match(text, first.end) is not None
    )


def other_fate(text: str, total: Count, last: Count, part: Count) -> bool:
    """Whether ``part`` behind ``last`` met a fate that ``total`` rules out: the wounded are no part of the dead."""
    fate = _PARTICULAR.get(total.figure.outcome) if total.figure.outcome else None
    if fate is None or part.figure.outcome is total.figure.outcome:
        return False
    clause = _CLAUSE.search(text, part.end, part.end + _SHORT)
    end = clause.start() if clause else part.end + _SHORT
    subset = phrases.SUBSET.search(text, last.stop, part.start)  # what stands before it is said of the total
    start = subset.end() if subset is not None else last.stop
    own = {found.lastgroup for found in tellings.FATES.finditer(text, start, end)}
    return bool(own) and fate not in own


def fits(total: Count, parts: Iterable[Count]) -> bool:
    """Whether the parts are no more than the total, or than half as much again where it is open above."""
    top = total.value.high
    if top is None:
        top = (total.value.low or 0) * 3 // 2
    return sum(part.times * (part.value.low or 0) for part in parts) <= top


def summing(total: Count, candidates: Sequence[Count]) -> list[Count]:
    """The first of ``candidates``, two or more, that add up to the total exactly, at both ends of a range.

    A total that is open above ("at least 44") adds up at the end that it names.
    """
    low, high = total.value.low, total.value.high
    if low is None:
        return []
    lows: Number = 0
    highs: Number = 0
    for count, part in enumerate(candidates, start=1):
        if part.value.low is None or part.value.high is None:
            return []
        lows, highs = lows + part.times * part.value.low, highs + part.times * part.value.high
        if lows == low and high in {highs, None} and count >= FEWEST_PARTS:
            return list(candidates[:count])
        if lows > low:
            return []
    return []
