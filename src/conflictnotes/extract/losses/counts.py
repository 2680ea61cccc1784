"""The figures that are counts of their own, sentence by sentence, and which of them is a part of which."""

from __future__ import annotations

from bisect import bisect_right
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.extract.losses import kinds, links, phrases, tellings
from conflictnotes.model import Category, Figure, Modifier, Outcome

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from conflictnotes.text import Passage

__all__ = ["Count", "SentenceCounts", "bare_count", "read_counts"]

_LOSSES = frozenset(
    {
        Outcome.KILLED,
        Outcome.WOUNDED,
        Outcome.CAPTURED,
        Outcome.MISSING,
        Outcome.CASUALTIES,
        Outcome.DESTROYED,
        Outcome.DAMAGED,
        Outcome.LOST,
        Outcome.SHOT_DOWN,
    }
)
_MEASURES = frozenset({Category.AREA, Category.DISTANCE, Category.PERCENT})
_NO_LOSS = frozenset({Category.ATTACK, Category.SETTLEMENT, *_MEASURES})
_PEOPLE = frozenset({Category.PERSONNEL, Category.CIVILIAN})
_BEHIND = 24  # characters before a number that say what it is
_PLACES = 160  # characters of the places that "each" names
_ROUNDING = 20  # a rounded number is off by no more than this part of it
_FEW = 10  # counts that "of the dead" may go back over
_CLAUSE_REACH = 160  # characters of a relative clause before its number
_SHORT = 40  # characters behind a number that do
_CLAUSE = 2  # words that tell more of a count than its noun


class Count(NamedTuple):
    """A figure that counts: ``at`` is its index in the report, ``stop`` where a noun behind it ends.

    ``times`` is how often it counts: "two each over Kharkiv, Sumy and Odesa" are six.  ``exact`` is the figure that
    says it once more: "almost 300 thousand (299,210)".  ``whole`` says that it is what the count before is some of:
    "20 of the 26 tanks".
    """

    at: int
    figure: Figure
    stop: int
    loses: bool
    may_lose: bool
    times: int = 1
    exact: Figure | None = None
    whole: bool = False

    @property
    def value(self) -> Figure:
        """The figure to reckon with: the exact one in brackets behind a round one."""
        return self.exact or self.figure

    @property
    def start(self) -> int:
        """Where the number begins."""
        return self.figure.span.start

    @property
    def end(self) -> int:
        """Where the number ends."""
        return self.figure.span.end

    @property
    def first(self) -> int:
        """Where the number begins, or its noun if that stands before it: "tanks - 12"."""
        noun = self.figure.noun_span
        near = noun is not None and 0 < self.start - noun.end <= _SHORT
        return noun.start if noun is not None and near else self.start

    @property
    def named(self) -> bool:
        """Whether a noun stands behind the number."""
        return self.stop > self.end

    @property
    def human(self) -> bool:
        """Whether people are counted."""
        return self.figure.category in _PEOPLE

    @property
    def countable(self) -> bool:
        """Whether it counts and measures nothing."""
        return not self.money and self.figure.unit == "count"

    @property
    def money(self) -> bool:
        """Whether it is a sum of money."""
        return self.figure.category is Category.MONEY


class SentenceCounts(NamedTuple):
    """The counts of one sentence; ``own`` are those that are a part of no other.

    ``owners`` says for each count the position of the one that it is a part of, or None; ``shares`` are per cent.
    """

    start: int
    end: int
    block: int
    counts: tuple[Count, ...]
    owners: tuple[int | None, ...]
    own: tuple[Count, ...]
    shares: tuple[Count, ...]


def read_counts(passage: Passage, figures: tuple[Figure, ...]) -> list[SentenceCounts]:
    """The sentences that hold counts."""
    starts = passage.sentences.column(0)
    read = []
    for place, indexes in groupby(range(len(figures)), lambda index: bisect_right(starts, figures[index].span.start)):
        if not place:
            continue
        sentence = passage.sentences[place - 1]
        told = tuple(indexes)
        counts = tuple(_counts(passage.text, figures, told, sentence.start))
        if counts:
            shares = tuple(bare_count(at, figures[at]) for at in told if figures[at].category is Category.PERCENT)
            owners = tuple(_owners(passage.text, counts))
            own = tuple(count for count, owner in zip(counts, owners, strict=True) if owner is None)
            read.append(SentenceCounts(sentence.start, sentence.end, sentence.block, counts, owners, own, shares))
    return read


def _counts(text: str, figures: tuple[Figure, ...], indexes: Iterable[int], start: int) -> list[Count]:
    """Counts with a value that are no share or measure, no delta, no restatement, no level that a count rose from."""
    counts: list[Count] = []
    last: Figure | None = None
    level: Figure | None = None
    share: Figure | None = None
    for index in indexes:
        figure = figures[index]
        if figure.category in _MEASURES or (figure.low is None and figure.high is None):
            share = figure if figure.category is Category.PERCENT else share
            continue
        before = text[max(0, figure.span.start - _BEHIND) : figure.span.start]
        after = figures[index + 1] if index + 1 < len(figures) else None
        if (
            phrases.CHANGE.search(before)
            or _is_former_level(text, before, figure, after)
            or (level is not None and phrases.SAME_LEVEL.fullmatch(text, level.span.end, figure.span.start))
        ):
            level = figure
            continue
        if phrases.BY_SO_MANY.match(text, figure.span.end):
            continue
        level = None
        if last is not None and _restates(text, last, figure, after, before):
            counts[-1] = counts[-1]._replace(exact=figure if _is_near(last, figure) else None)
            continue
        if phrases.ASIDE.search(text, max(0, figure.span.start - 2 * _SHORT), figure.span.start):
            continue
        if counts and _is_of_late(text, start, counts[0], figure):
            continue
        if phrases.DELTA.search(before) or (figure.high == 1 and phrases.RATIO.match(text, figure.span.end)):
            continue
        whole = (last is not None and _is_out_of(text, last, figure)) or (
            share is not None and phrases.SHARE_OF.fullmatch(text, share.span.end, figure.span.start)
        )
        last = figure
        count = _count(text, index, figure, before)
        counts.append(count._replace(loses=False, may_lose=False, whole=True) if whole else count)
    return counts


def _is_of_late(text: str, start: int, first: Count, figure: Figure) -> bool:
    """Whether a count is of the last day alone, behind sums of all: "since May, with nine in the past day"."""
    summed = phrases.SO_FAR.search(text, start, first.start)
    return summed is not None and phrases.OF_LATE.match(text, _stop(figure)) is not None


def _is_former_level(text: str, before: str, figure: Figure, after: Figure | None) -> bool:
    """Whether a count is what the next one was: "the toll rose from 12 to 19 dead and from 40 to 55 hurt"."""
    if after is None or before.split()[-1:] != ["from"]:
        return False
    return phrases.TO_LEVEL.fullmatch(text, figure.span.end, after.span.start) is not None


def _is_out_of(text: str, some: Figure, figure: Figure) -> bool:
    """Whether a number is the whole of the one before: "24 of the 38 missiles", "24 missiles of 38"."""
    start = figure.span.start
    return any(phrases.OUT_OF.fullmatch(text, end, start) for end in (some.span.end, _stop(some)))


def _is_near(rounded: Figure, exact: Figure) -> bool:
    """Whether a number in brackets is what the one before rounds: the families of so many people are not."""
    if rounded.low is None or exact.low is None or exact.low != exact.high:
        return False
    return _ROUNDING * abs(Decimal(exact.low) - Decimal(rounded.low)) <= rounded.low


def _count(text: str, index: int, figure: Figure, before: str) -> Count:
    stop = _stop(figure)
    saved = tellings.ESCAPES.match(text, stop, stop + 2 * _SHORT) or tellings.SAVED.search(before)
    taken = figure.outcome is Outcome.CAPTURED and figure.category is not Category.AMMUNITION
    overrun = tellings.OVERRUN.match(text, stop, stop + _SHORT)
    held = taken and not overrun and figure.noun is not None and tellings.POSITIONS.search(figure.noun)
    burns = figure.noun is not None and tellings.FLAMES.search(figure.noun)
    hits = figure.noun is not None and stop > figure.span.end and tellings.HITS.search(figure.noun)
    harms = figure.category in _PEOPLE and tellings.AGENT_BEFORE.search(before)
    future = phrases.MEANT_FOR.search(before)
    priced = figure.category is Category.MONEY and phrases.APIECE.match(text, figure.span.end)
    where = stop > figure.span.end and figure.modifier is not Modifier.RANGE and phrases.PLACED_BEFORE.search(before)
    place = figure.noun is not None and tellings.PLACES.search(figure.noun) and phrases.AT_PLACE.search(before)
    whole = phrases.OUT_OF_ALL.search(before)
    apart = whole or saved or held or burns or hits or harms or future or priced or where or place
    may_lose = figure.category not in _NO_LOSS and not apart
    fate = tellings.FATE_AFTER.match(text, stop, stop + _SHORT) or tellings.LOSSES_BEFORE.search(before)
    lost = figure.outcome in _LOSSES or (figure.outcome is None and fate is not None)
    return Count(index, figure, stop, may_lose and lost, may_lose, _times(text, stop))


def bare_count(index: int, figure: Figure) -> Count:
    """An area or a share, which divides or is a part as a count does."""
    return Count(index, figure, figure.span.end, loses=False, may_lose=False)


def _times(text: str, stop: int) -> int:
    """How many places "each" names behind a count."""
    each = phrases.EACH.match(text, stop, stop + _PLACES)
    return 1 + len(phrases.NEXT_PLACE.findall(each["places"])) if each else 1


def _stop(figure: Figure) -> int:
    noun = figure.noun_span
    near = noun is not None and figure.span.end <= noun.start <= figure.span.end + _SHORT
    return noun.end if noun is not None and near else figure.span.end


def _restates(text: str, last: Figure, figure: Figure, after: Figure | None, before: str) -> bool:
    """Whether a number in brackets says the number before it once more: "40,000 people (9,000 families)".

    Two numbers in them are its parts: "14 rebels (nine men and five boys)".
    """
    opened = phrases.RESTATES.search(before)
    closed = phrases.PARENTHESIS.match(text, figure.span.end)
    if opened is None or closed is None or (after is not None and after.span.start < closed.end()):
        return False
    bracket = figure.span.start - len(opened.group())
    return not text[_stop(last) : bracket].strip() or not text[last.span.end : bracket].strip()


def _owners(text: str, counts: tuple[Count, ...]) -> Iterator[int | None]:
    """For each count the position of the one that it is a part of: "nine, including four women and two men"."""
    owner: int | None = None
    parted = closed = False
    first = -1  # the first of the parts of ``owner``
    for at, count in enumerate(counts):
        if at == 0:
            yield None
            continue
        last = counts[at - 1]
        gap = text[last.end : count.start]
        if itself := phrases.OF_THEM.match(gap):
            gap = gap[itself.end() :]
        alike = owner is not None and counts[owner].human == count.human
        own = parted and count.named and phrases.WERE.match(text, count.stop) is not None
        aside = ";" in gap or phrases.ASIDE_OVER.fullmatch(gap)
        over = at - 1 == first and count.named and aside  # "244 hurt, of whom 80 badly; 40 people are missing"
        another = at - 1 == first and not count.named and tellings.LABELLED.search(gap)  # "nine of them here, Syria 61"
        bracket = owner is not None and _is_bracketed(text, counts[owner], count)
        fates = owner is not None and not count.named and phrases.NEXT_BARE.fullmatch(text, last.stop, count.start)
        deeds = owner is not None and _does_to_some(text, counts[owner], last, count)
        listed = bracket or deeds or bool(fates) or links.tight(text, last, count, copula=True)
        chained = alike and not (closed or own or over or another) and listed
        joined = phrases.JOINED.search(gap) is not None
        again = parted  # "one of which fell and five of which were shot down"
        parted = False
        if subset := _names_subset(gap):
            owner = _whole(counts, at, subset.lastgroup)
            owner = None if _follows_one(gap, counts[owner], count) else owner
        elif _adds_detail(text, count):
            owner = at - 1 if owner is None else owner
        elif (named := _named_whole(text, counts, at)) is not None:
            owner, parted = named, True
        elif of_them := phrases.OF_THEM.match(text, count.end, count.end + _SHORT):
            nested = owner is not None and not again and _is_relative(text, last, count)
            chained = chained and not nested
            owner = owner if chained or (again and owner is not None) else _whole(counts, at, of_them.lastgroup)
            parted = True
        elif _stands_aside(text, last, count) or (not count.named and ";" not in gap and _opens(text, last)):
            owner = at - 1  # "19 dead (7 women)", "of 41 wounded, nine later died"
        elif owner is None or not chained or _is_of_another(text, counts[owner], last, count):
            owner = None
        first = at if owner is not None and not chained and ":" not in gap else first
        closed = owner is not None and (closed or (chained and joined))  # "two women and a boy, and three men"
        yield owner


def _does_to_some(text: str, whole: Count, last: Count, count: Count) -> bool:
    """Whether a relative clause tells by verbs what was done to some: "of which drones burned five and damaged two"."""
    deed = not count.named and not last.named and tellings.NEXT_DEED.fullmatch(text, last.end, count.start)
    return (
        bool(deed)
        and phrases.DEED_TO_SOME.search(text, max(whole.end, last.start - _CLAUSE_REACH), last.start) is not None
    )


def _is_relative(text: str, last: Count, count: Count) -> bool:
    """Whether a relative clause takes apart the part before: "of the 90 hostages, 48 are held, 20 of whom live"."""
    gap = text[last.end : count.start]
    clause = gap.rstrip().endswith(",") and len(gap.split()) >= _CLAUSE
    return clause and phrases.OF_WHOM.match(text, count.end) is not None


def _is_bracketed(text: str, whole: Count, count: Count) -> bool:
    """Whether a count stands in the brackets behind ``whole``: "836 (of them children: ten killed, 59 hurt)"."""
    return text.rfind("(", whole.end, count.start) > text.rfind(")", whole.end, count.start)


def _is_of_another(text: str, whole: Count, last: Count, count: Count) -> bool:
    """Whether a count is none of ``whole``: more than it, of another kind, or of another fate.

    "11 tanks, including three T-90s, 24 carriers and seven guns" has three kinds.
    """
    more = whole.value.high is not None and (count.value.low or 0) > whole.value.high
    other = count.named and not kinds.may_be_some(whole, count)
    return more or other or links.other_fate(text, whole, last, count)


def _names_subset(gap: str) -> re.Match[str] | None:
    """The words that make what follows some of those before; not of "a few of them boys, and captured four guns"."""
    told = phrases.BRACKETS.sub("", gap).rpartition(";")[2]  # not of "missing (incl. prisoners): 5"
    subset = phrases.SUBSET.search(told)
    if (
        subset is None
        or phrases.NEXT_TAKEN.search(told, subset.end())
        or phrases.ASIDE_CLOSED.match(told, subset.end())
        or phrases.NEXT_WHILE.search(told, subset.end())
    ):
        return None
    return subset


def _follows_one(gap: str, whole: Count, count: Count) -> bool:
    """Whether but one thing is included, and other things follow: "three AFVs, including a Stryker, nine trucks"."""
    things = not whole.human and whole.figure.category is not count.figure.category
    return things and phrases.INCLUDES_ONE.search(gap) is not None


def _adds_detail(text: str, count: Count) -> bool:
    """Whether words behind a count make it some of those just counted: "13 hurt, two seriously", "six included"."""
    behind = (
        phrases.INCLUDED.match(text, count.end, count.end + _SHORT)
        or phrases.AMONG_LIST.match(text, count.end)
        or phrases.SEVERITY.match(text, count.end)
    )
    return behind is not None


def _opens(text: str, count: Count) -> bool:
    """Whether "of" stands before a count as before a whole: "of 41 wounded, nine died"."""
    before = text[max(0, count.start - _BEHIND) : count.start]
    told = not count.named and phrases.OF_THESE.search(before)  # "of these 6,300 fell": a part
    return not told and phrases.OPENS_TOTAL.search(before) is not None


def _whole(counts: tuple[Count, ...], at: int, fate: str | None) -> int:
    """The position of the count before ``at`` that "of them" or "of the dead" means: the nearest that tells of them."""
    before = range(at - 1, max(-1, at - 1 - _FEW), -1)
    named = (place for place in before if fate in {None, counts[place].figure.outcome})
    return next((place for place in named if not _tells_where(counts[place])), at - 1)


def _stands_aside(text: str, last: Count, count: Count) -> bool:
    """Whether a count stands in brackets or dashes behind another: "four people - a couple and two sons - and"."""
    if phrases.IN_BRACKETS.fullmatch(text, last.end, count.start):
        return True
    dashed = phrases.DASH_OPENED.fullmatch(text, last.stop, count.start)
    summed = phrases.SUMS_AFTER.match(text, count.end)
    return dashed is not None and not summed and phrases.DASH_CLOSES.match(text, count.stop) is not None


def _named_whole(text: str, counts: tuple[Count, ...], at: int) -> int | None:
    """The position of the count whose noun the one at ``at`` names again."""
    before = range(at - 1, max(-1, at - 1 - _FEW), -1)
    return next((place for place in before if links.is_named_again(text, counts[place], counts[at])), None)


def _tells_where(count: Count) -> bool:
    """Whether a count is of places where something befell another: "61 drones over six regions, 40 of them"."""
    return count.named and count.figure.noun is not None and tellings.PLACES.search(count.figure.noun) is not None
