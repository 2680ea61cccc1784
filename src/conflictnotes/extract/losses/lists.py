"""Lists of losses with no stated sum: in one sentence, or one to a line."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from conflictnotes.extract.losses import kinds, links, phrases, tellings
from conflictnotes.extract.losses.terms import FEWEST_PARTS, MATERIEL
from conflictnotes.model import Category, Outcome
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conflictnotes.extract.losses.counts import Count, SentenceCounts
    from conflictnotes.extract.losses.ledger import Ledger

__all__ = ["find_flat", "find_items", "find_lines"]

# Whose losses a line is about, where it is not the enemy's.
_OWN = deferred(r"\b(?:own|our|friendly|enemy|other|their|opposing)\b", re.IGNORECASE)
_TITLE_REACH = 3  # blocks from a title over one line to the list below it
_BULLETED = "•●▪◦‣-–—*· \t\r\n\u00a0"
_NUMBERED = deferred(r"\d{1,2}[.)]")  # "1." before an item
_BULLETS = frozenset("•●▪◦‣-–—*·")
_OPENING = frozenset("\"'(“‘«[")
_BLANK_LINE = 2  # line ends that leave one
_FEWEST = 3  # counts in a list with no total
_LONGEST_LINE = 120  # characters of a list item
_LONGEST_ITEM = 8  # words of an item that stands in one line with others
_CLOSE = 6  # counts of the lines above that tell whether losses are listed
_CHARGE = 240  # characters before a list in which a charge stands
_CUE = 60  # characters before a list in which its verb stands


def find_flat(ledger: Ledger, sentence: SentenceCounts) -> None:
    """Lists of three or more counts of losses in a sentence; another counter begins another list."""
    if len(sentence.own) < _FEWEST:
        return
    if _divides_dead(ledger.text, sentence):
        return
    members = _losing(ledger, [count for count in ledger.free(sentence.own) if not count.whole], sentence)
    run: list[Count] = []
    of_side = 0  # counts since a side was named: "Nepal lost three men, India two and Ghana one" is one list
    for count in members:
        if run and not count.named and tellings.STILL.match(ledger.text, count.stop):
            continue  # "251 taken hostage; 48 are still held": the rest of those counted before
        named = bool(run) and _names_side(ledger, run[-1], count)
        if run and (links.apart(ledger.text, run[-1], count) or (of_side > 1 and named)):
            _close_flat(ledger, run)
            run, named = [], True
        of_side = 1 if named else of_side + 1
        run.append(count)
    _close_flat(ledger, run)


def _divides_dead(text: str, sentence: SentenceCounts) -> bool:
    """Whether a sentence says where or who the dead were that others counted: "Of those killed, 23 were from Rafah"."""
    return tellings.DEAD_DIVIDED.match(text, sentence.start, sentence.own[0].start) is not None


def _names_side(ledger: Ledger, last: Count, count: Count) -> bool:
    """Whether a side's name opens the counts of another side: "63 dead and 198 wounded, Tajikistan 81 dead"."""
    if tellings.COMMON_SIDE.search(ledger.text, last.end, count.start):
        return True
    named = tellings.SIDE_BEFORE.search(ledger.text, last.end, count.start)
    named = named or tellings.SIDE_BEHIND.search(ledger.text, last.end, count.start)
    return named is not None and " ".join(named["side"].split()) in ledger.sides


def find_daily(ledger: Ledger, sentence: SentenceCounts) -> None:
    """Losses on one line, most with their daily change: "tanks 214 (+2); guns 88 (+1); trucks 1,402 (+11)"."""
    run: list[Count] = []
    for count in ledger.free(sentence.own):
        near = bool(run) and count.start - run[-1].end <= _LONGEST_LINE
        if run and not (
            near and count.may_lose and phrases.NEXT_LABEL.fullmatch(ledger.text, run[-1].end, count.start)
        ):
            _close_daily(ledger, run)
            run = []
        run.append(count)
    _close_daily(ledger, run)


def _close_daily(ledger: Ledger, run: list[Count]) -> None:
    if len(run) < _FEWEST or not _daily(ledger.text, run):
        return
    labels = [ledger.text[last.end : count.start] for last, count in itertools.pairwise(run)]
    if sum(phrases.KIND.search(label) is not None for label in labels) >= FEWEST_PARTS:
        ledger.add(None, run)


def _close_flat(ledger: Ledger, run: list[Count]) -> None:
    if len(run) >= _FEWEST:
        ledger.add(None, run)


def _losing(ledger: Ledger, counts: list[Count], sentence: SentenceCounts) -> list[Count]:
    """The counts of losses: by themselves, or as members of a list that is one."""
    losing: list[Count] = []
    for group in _groups(ledger.text, counts):
        if _is_charge(ledger.text, sentence, group):
            continue
        lose = [count for count in group if count.loses]
        if len(lose) < len(group) and _shares(ledger.text, group, lose, sentence):
            lose = [
                count
                for count, after in zip(group, [*group[1:], None], strict=True)
                if _shares_fate(ledger.text, count, after)
            ]
        losing.extend(lose)
    return losing


def _is_charge(text: str, sentence: SentenceCounts, group: list[Count]) -> bool:
    """Whether a list of things is what somebody stands trial for having stolen."""
    things = not any(count.human for count in group)
    start = max(sentence.start, group[0].start - _CHARGE)
    return things and tellings.CHARGES.search(text, start, group[0].start) is not None


def _shares_fate(text: str, count: Count, after: Count | None) -> bool:
    """Whether a member of a list is lost too; not in "500 men, 60 were killed": the next has a verb of its own."""
    acts = tellings.ACTS.match(text, count.stop) or _acts_with(text, count, after)
    apart = after is not None and after.loses and not after.named and after.first == after.start
    apart = apart and not tellings.LABELLED.search(text, max(0, count.start - _CUE), count.start)
    return count.loses or (count.may_lose and not count.figure.outcome and not apart and not acts)


def _acts_with(text: str, count: Count, after: Count | None) -> bool:
    """Whether what the next count does is said of this one too: "five drones and ten missiles hit the port"."""
    joined = after is not None and after.named and links.tight(text, count, after)
    return joined and after is not None and tellings.ACTS.match(text, after.stop) is not None


def _groups(text: str, counts: list[Count]) -> Iterator[list[Count]]:
    """Runs of counts that stand side by side."""
    group: list[Count] = []
    for count in counts:
        if group and (not links.tight(text, group[-1], count) or _tells_strength(text, group, count)):
            yield group
            group = []
        group.append(count)
    if group:
        yield group


def _tells_strength(text: str, group: list[Count], count: Count) -> bool:
    """Whether what stands before a semicolon is what a force had: "it had 300 men; 120 men were lost"."""
    held = phrases.HAS_BEFORE.search(text, max(0, group[0].first - _CUE), group[0].start)
    return held is not None and ";" in text[group[-1].stop : count.start]


def _shares(text: str, group: list[Count], lose: list[Count], sentence: SentenceCounts) -> bool:
    """Whether all members of a list are losses: most are, or one verb says so of all."""
    carried = tellings.CARRIES.search(text, max(sentence.start, group[0].first - _CUE), group[0].start)
    if len(group) < FEWEST_PARTS or group[0].money or carried:
        return False
    if lose and all(count.loses or not count.figure.outcome for count in group):
        return True
    before = text[max(sentence.start, group[0].first - 2 * _CUE) : group[0].first]
    if articled := tellings.ARTICLED.search(before):
        before = before[: articled.start()]
    war = any(count.figure.category is not Category.OTHER for count in group)
    if war and (_daily(text, group) or tellings.TAKEN_BEFORE.search(before)):
        return True
    if all(count.figure.category in MATERIEL for count in group) and tellings.CLAIMED.search(before):
        return True  # "claimed 20 tanks and nine guns"
    return bool(
        tellings.LOSSES_BEFORE.search(before)
        or tellings.LOSSES_AFTER.match(text, group[-1].stop, min(sentence.end, group[-1].stop + 2 * _CUE))
    )


def find_items(ledger: Ledger, sentences: list[SentenceCounts]) -> None:
    """Bulletins whose lines each say what was lost before a colon: "- killed: 31 soldiers, two officers"."""
    run: list[Count] = []
    last: SentenceCounts | None = None
    items = lines = 0
    labelled = True
    for sentence in sentences:
        label = tellings.ITEM_LABEL.match(ledger.text, sentence.start, sentence.own[0].start) if sentence.own else None
        counts = ledger.free(sentence.own)
        told = _says_lost(label, counts) or _is_marked(ledger.text, sentence, run)
        lost = told and bool(counts) and all(count.may_lose for count in counts)
        near = last is not None and _goes_on(ledger.text, last, sentence, told=_says_lost(label, counts))
        if run and (not lost or not near or _OWN.search(ledger.text, sentence.start, sentence.own[0].start)):
            _close_items(ledger, run, items, lines, labelled=labelled)
            run, items, lines, labelled = [], 0, 0, True
        if lost:
            labelled = labelled and _says_lost(label, counts)
            run.extend(counts)
            items += 1
            lines += last is None or sentence.block != last.block
        last = sentence
    _close_items(ledger, run, items, lines, labelled=labelled)


def _goes_on(text: str, last: SentenceCounts, sentence: SentenceCounts, *, told: bool) -> bool:
    """Whether an item follows on the next line, or right behind: "Dead: two guards, a cook. Wounded: nine"."""
    if sentence.block == last.block:
        fate = tellings.FATE_LABEL.match(text, sentence.start) is not None
        return fate and told and not text[last.end : sentence.start].strip()
    return sentence.block - last.block == 1 and _next_line(text, last, sentence)


def _next_line(text: str, last: SentenceCounts, sentence: SentenceCounts) -> bool:
    """Whether a line follows with no blank line between, or with a bullet."""
    between = text[last.end : sentence.start]
    return between.count("\n") < _BLANK_LINE or any(char in _BULLETS for char in between)


def _is_marked(text: str, sentence: SentenceCounts, run: list[Count]) -> bool:
    """Whether a sentence is a line that begins with a mark and tells of a loss, or goes on with lines that do."""
    line = text.rfind("\n", max(0, sentence.start - _LONGEST_LINE), sentence.start + 1) + 1
    head = text[line : sentence.own[0].first] if line and sentence.own else ""
    head = tellings.MODIFIED.sub("", head.strip())  # "– more than 4,420 servicemen"
    marked = len(head) in {1, 2} and not any(map(str.isalnum, head)) and head not in _OPENING
    marked = marked or _NUMBERED.fullmatch(head) is not None
    near = run[-_CLOSE:]
    return marked and (sentence.own[0].loses or 2 * sum(count.loses for count in near) > len(near))


def _says_lost(label: re.Match[str] | None, counts: list[Count]) -> bool:
    """Whether the label says that what follows was lost."""
    return label is not None and tellings.LOSSES_HEAD.search(label.group()) is not None and bool(counts)


def _close_items(ledger: Ledger, run: list[Count], items: int, lines: int, *, labelled: bool) -> None:
    """A list of items, more of them than lines; of lines that count one thing each ``find_lines`` knows more."""
    if items < FEWEST_PARTS or len(run) < max(_FEWEST, lines + 1):
        return
    if not labelled and not _by_kinds(run):
        return
    ledger.add(None, run)


def _by_kinds(run: list[Count]) -> bool:
    """Whether a list counts the losses of one side by kinds: its people stand together, before or after its things.

    "• 5 killed and 2 cars burned in Bor • 3 killed and 4 cars burned in Kapoeta" tells of places.
    """
    people = [count.human for count in run]
    return not all(people) and sum(first != second for first, second in itertools.pairwise(people)) <= 1


def find_lines(ledger: Ledger, sentences: list[SentenceCounts]) -> None:
    """Lines with one count each: the parts of a total that stands above or below them, or a list of losses."""
    run: list[Count] = []
    header: SentenceCounts | None = None
    previous: SentenceCounts | None = None
    for sentence in sentences:
        listed = len(ledger.free(sentence.own)) == len(sentence.own) and _are_lines(ledger, sentence)
        apart = 2 if _stands_alone(ledger.text, sentence) else 1  # its label has the line above
        near = previous is not None and sentence.block - previous.block <= apart
        if run and not (listed and near):
            _close_lines(ledger, run, header)
            run = []
        if listed:
            if not run:
                header = previous if near or _opens_below(ledger.text, previous, sentence) else None
            run.extend(sentence.own)
        previous = sentence
    _close_lines(ledger, run, header)


def _opens_below(text: str, title: SentenceCounts | None, sentence: SentenceCounts) -> bool:
    """Whether one line without numbers opens the list below a title: "death toll rises to 60 / The dead are:"."""
    if title is None or sentence.block - title.block > _TITLE_REACH:
        return False
    above = text[title.end : sentence.start].rstrip(_BULLETED)
    return above.endswith(":") and len(above) <= _LONGEST_LINE and tellings.LOSSES_HEAD.search(above) is not None


def _are_lines(ledger: Ledger, sentence: SentenceCounts) -> bool:
    """Whether each of the sentence's counts stands on a short line of its own."""
    text = ledger.text
    near = max(0, sentence.start - _LONGEST_LINE)
    line = max(near, text.rfind("\n", near, sentence.start) + 1)  # not the whole text before a long line
    item = all(text[sentence.start : count.start].rstrip().endswith(":") for count in sentence.own)  # "Missing: 3."
    if _heads(text, sentence) or not (item or len(text[line : sentence.start].split()) <= _LONGEST_ITEM):
        return False  # what stands below is its list; a sentence that ends a line is no line
    starts = []
    for count in sentence.own:
        behind = max(0, count.start - _LONGEST_LINE)
        first = text.rfind("\n", behind, count.start) + 1
        last = text.find("\n", count.end, count.end + _LONGEST_LINE)
        whole = (first > 0 or behind == 0) and (last >= 0 or len(text) - count.end < _LONGEST_LINE)
        if not whole or not count.may_lose or count.money or _is_sentence(text, first, last, count):
            return False
        starts.append(first)
    labelled = all(count.first < count.start for count in sentence.own)  # "aircraft – 428 / helicopters – 347"
    return labelled or len(set(starts)) == len(starts)


def _heads(text: str, sentence: SentenceCounts) -> bool:
    """Whether a sentence, or a short one behind it in its line, ends with a colon: "It freed 20 men. Among them:"."""
    line = text.find("\n", sentence.end, sentence.end + _LONGEST_LINE)
    return any(text[sentence.start : end].rstrip().endswith(":") for end in (sentence.end, max(line, sentence.end)))


def _stands_alone(text: str, sentence: SentenceCounts) -> bool:
    """Whether a line holds its number and no word."""
    short = sentence.end - sentence.start < _LONGEST_LINE
    bare = not any(map(str.isalpha, text[sentence.start : sentence.counts[0].start]))
    return short and bare and not any(map(str.isalpha, text[sentence.counts[0].end : sentence.end].partition("(")[0]))


def _is_sentence(text: str, first: int, last: int, count: Count) -> bool:
    """Whether a line tells of its count in a sentence: "Rebels killed five on Monday." is no item of a list."""
    end = last if last >= 0 else len(text)
    some = phrases.SUBSET.search(text, count.stop, end)
    end = some.start() if some is not None else end  # "65 people, of whom three were children"
    verb = tellings.LOSSES_BEFORE.search(text, first, count.start)
    spoken = verb is not None and ":" not in verb.group() and any(map(str.isalpha, text[first : verb.start()]))
    return spoken or tellings.TELLS.search(text, first, end) is not None


def _close_lines(ledger: Ledger, run: list[Count], header: SentenceCounts | None) -> None:
    if len(run) < FEWEST_PARTS:
        return
    if header is not None and _under_header(ledger, run, header):
        return
    if len(run) < _FEWEST:
        return
    for total, parts in ((run[0], run[1:]), (run[-1], run[:-1])):
        fired = total.figure.outcome is Outcome.LAUNCHED  # what became of it may have a name of its own: "hits: 16"
        lost = any(count.loses for count in run) and (fired or kinds.alike(total, parts))
        if lost and len(links.summing(total, parts)) == len(parts):
            ledger.add(total, parts)
            return
    if all(count.loses for count in run) or _daily(ledger.text, run) or _headed(ledger.text, run[0]):
        ledger.add(None, run)


def _daily(text: str, run: list[Count]) -> bool:
    """Whether most members bring their daily change: so are losses listed, also where no heading says so."""
    places = ((count.end, count.stop) for count in run)
    daily = sum(any(phrases.CHANGES_DAILY.match(text, at, at + _CUE) for at in ends) for ends in places)
    return 2 * daily > len(run)


def _headed(text: str, first: Count) -> bool:
    """Whether the line above says that what follows was lost: "the enemy lost:", "Seized in the raid:"."""
    line = _line_start(text, first)
    above = text[max(0, line - _LONGEST_LINE) : line]
    return (tellings.LOSSES_HEAD.search(above) or tellings.LOSSES_TITLE.search(above)) is not None


def _line_start(text: str, count: Count) -> int:
    """Where the line of a count begins."""
    return text.rfind("\n", 0, count.first) + 1


def _under_header(ledger: Ledger, run: list[Count], header: SentenceCounts) -> bool:
    """Whether the sentence above a list of lines states its total."""
    opens = ledger.text[header.start : max(header.end, _line_start(ledger.text, run[0]))].rstrip().endswith(":")
    for total in reversed(ledger.free(header.own)):
        exact = len(links.summing(total, run)) == len(run)
        lost = total.loses or any(count.loses for count in run)
        stated = (exact and (opens or lost)) or (opens and total.loses and links.fits(total, run))
        if stated and ((exact and opens) or kinds.kindred(total, run)):
            ledger.add(total, run)
            return True
    return False
