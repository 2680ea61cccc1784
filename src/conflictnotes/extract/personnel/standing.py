"""Standing: what a passage as a whole tells of whose people are whose."""

from __future__ import annotations

import functools
import itertools
import re
import sys
from collections import Counter
from typing import TYPE_CHECKING

from attrs import field, frozen

from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.extract.personnel.remembered import Remembered
from conflictnotes.extract.personnel.sides import leaders, sides_of
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from conflictnotes.extract.personnel.mention import Mention
    from conflictnotes.extract.personnel.people import Person
    from conflictnotes.extract.personnel.scan import Runs
    from conflictnotes.extract.personnel.sides import Sides
    from conflictnotes.extract.personnel.words import Words
    from conflictnotes.text import Passage
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["Standing", "parts_of"]

_SHORTEST = 3  # letters of a word in capitals that is no abbreviation
_PARAGRAPH = 80  # characters: few by-lines are as long
_FIRST_BLOCKS = 8
_HEADING = 200  # characters
_FIRST_LINES = 6
_HEADER = 1_000  # characters
# Where a report was written, before its first paragraph: "MANILA, Philippines —", "Ouagadougou (AFP) -".
_DATELINE = deferred(
    r"""
    (?P<place> [A-Z][^\W\d_]+ (?: (?: [,.]?[^\S\n] | - ) [A-Z][\w.]* ){0,4} ) \s*
    (?: (?: \( [^)\n]{2,40} \) \s* )? [–—-] \s | \( [A-Z][\w.]{1,12} \) \s )
    """,
    re.VERBOSE,
)
# A place and the mark behind it, as in "In Mali, " or "KYIV – ".
_LABEL = deferred(r"\W*(?:In\s)?(?P<place>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3})\s*[^\w\s’'“\"‘]")


@frozen(eq=False)
class Standing:
    """What a passage tells of whose people are whose: the states it speaks of, those of its heading and dateline.

    ``people`` are the offsets at which names begin, ``named`` the names by sentence; ``spoken_of`` notes of which side
    a sentence speaks most, once somebody has asked.
    """

    sides: Sides
    titles: Sides
    states: Counter[str]
    heading: str | None
    dateline: str | None
    passage: Passage
    vocabulary: Vocabulary
    people: frozenset[int]
    named: dict[int, list[Mention]]
    spoken_of: dict[tuple[int, bool], str | None] = field(factory=dict)

    @classmethod
    def of(cls, runs: Runs, vocabulary: Vocabulary, passage: Passage, people: Sequence[Person]) -> Standing:
        """The standing of ``passage``, whose capitalised words are ``runs``."""
        sides = sides_of(vocabulary)
        states = _states_of(_without_names(runs, people), sides)
        named = [key for line in _headings(passage.text) for key in sides.named_in(parts_of(line)) if key]
        return cls(
            sides,
            sides_of(vocabulary, beside_a_name=True),
            states,
            named[0] if len(set(named)) == 1 else None,
            _dateline(passage, sides),
            passage,
            vocabulary,
            frozenset(mention.start for person in people for mention in person.mentions),
            _by_sentence(people),
        )

    def in_full(self, sentence: int) -> list[Mention]:
        """The full names of a sentence, in order."""
        return [mention for mention in self.named.get(sentence, ()) if not mention.again]

    def nameless(self, read: Words) -> list[str]:
        """The words of a sentence without the names of people: "Rosa Guerrero" speaks of no state of Mexico.

        Public figures stand for their state.
        """
        named = self.named.get(read.sentence, ())
        names = [(one.first, one.last) for one in named if not read.kinds[one.last - 1] & Is.LEADER]
        if not names:
            return read.words
        words = list(read.words)
        for first, last in names:
            words[first:last] = ["-"] * (last - first)
        return words

    def named_in(self, words: Sequence[str]) -> list[str]:
        """The sides that ``words`` name, or else the states of the public figures in them."""
        named = self.sides.named_in(words)
        return named or [leaders()[word] for word in words if word in leaders()]

    def leading(self, share: float) -> str | None:
        """The state that has at least this share of all that the passage says of states."""
        for state, times in self.states.most_common(1):
            return state if times >= share * self.states.total() else None
        return None

    def label(self, mention: Mention) -> str | None:
        """The state whose name opens the paragraph: "Niger: ...", "In Mali, ..."."""
        text = self.passage.text
        block = self.passage.blocks[self.passage.sentences[mention.read.sentence].block]
        opens = _LABEL.match(text, block.start, block.end)
        if opens is None or opens.start("place") in self.people:
            return None
        named = self.sides.named_in(parts_of(opens["place"]))
        return named[0] if len(named) == 1 else None


def parts_of(words: str) -> list[str]:
    """The words of a run, possessive endings and shouting capitals aside."""
    parts = [part.strip("“”\"'.,:;!?()").removesuffix("’s").removesuffix("'s") for part in words.split()]
    return [part.capitalize() if len(part) > _SHORTEST and part.isupper() else part for part in parts]


def _without_names(runs: Runs, people: Sequence[Person]) -> list[str]:
    """The words of ``runs``, people's names cut out: "Roy Trinidad" speaks of no island."""
    kept = list(runs.words)
    names = sorted((span.start, span.end) for person in people for span in person.spans)
    names.append((sys.maxsize, sys.maxsize))  # which no run reaches
    ahead = iter(names)
    first, last = next(ahead)
    for index, (start, words) in enumerate(zip(runs.starts, runs.words, strict=True)):
        while last <= start:
            first, last = next(ahead)
        if first < start + len(words):
            kept[index] = f"{words[: max(first - start, 0)]} {words[last - start :]}"
    return kept


def _by_sentence(people: Sequence[Person]) -> dict[int, list[Mention]]:
    """The names of each sentence, in order."""
    named: dict[int, list[Mention]] = {}
    for person in people:
        for mention in person.mentions:
            named.setdefault(mention.read.sentence, []).append(mention)
    for mentions in named.values():
        mentions.sort(key=lambda mention: mention.first)
    return named


def _states_of(words: Iterable[str], sides: Sides) -> Counter[str]:
    """How often the words speak of each state."""
    counts: Counter[str] = Counter()
    states = _states_by_run(sides)
    for phrase, times in Counter(words).items():
        for key in states[phrase]:
            counts[key] += times
    return counts


@functools.cache
def _states_by_run(sides: Sides) -> Remembered[tuple[str, ...]]:
    return Remembered(functools.partial(_states_in, sides))


def _states_in(sides: Sides, phrase: str) -> tuple[str, ...]:
    """The states of which a run speaks."""
    return tuple(key for key in sides.named_in(parts_of(phrase)) if key)


def _dateline(passage: Passage, sides: Sides) -> str | None:
    """The state of the town in which a report was written."""
    for block in passage.blocks[:_FIRST_BLOCKS]:
        if block.end - block.start >= _PARAGRAPH:
            line = passage.text.rfind("\n", 0, block.start) + 1  # the layout may leave the dateline out of the block
            place = _DATELINE.match(passage.text, line, block.end)
            named = set(sides.named_in(parts_of(place["place"]))) - {""} if place else set()
            return named.pop() if len(named) == 1 else None
    return None


def _headings(text: str) -> list[str]:
    """The lines before the first paragraph."""
    lines = [line.strip() for line in text[:_HEADER].split("\n")]
    lines = lines[:-1] if len(text) > _HEADER else lines
    return list(itertools.takewhile(lambda line: not line or _is_heading(line), lines[:_FIRST_LINES]))


def _is_heading(words: str) -> bool:
    """Whether a block is a title or a letterhead rather than prose."""
    return 0 < len(words) < _HEADING and words[-1] not in '.!?”"'
