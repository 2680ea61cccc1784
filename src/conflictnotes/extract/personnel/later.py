"""Later mentions: bare titles and pronouns that are safely one person's.

"Safely" comes first: where two people may be meant, or somebody without a name stands between, none is taken.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_left, bisect_right
from itertools import chain, takewhile
from typing import TYPE_CHECKING, NamedTuple

from attrs import field, frozen

from conflictnotes.extract.personnel.gender import MAN, UNKNOWN, WOMAN, gender_of
from conflictnotes.extract.personnel.left import PLAIN_ROLES
from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.extract.personnel.mention import ADVERBS, WEAK_SPEECH
from conflictnotes.extract.personnel.remembered import Remembered
from conflictnotes.extract.personnel.roles import ARTICLES
from conflictnotes.model import Span
from conflictnotes.text import Rows
from conflictnotes.vocabulary.grammar import (
    AUXILIARIES,
    CONJUNCTIONS,
    FINITE_VERBS,
    MODALS,
    PREPOSITIONS,
    RELATIVES,
)
from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from conflictnotes.extract.personnel.lexicon import Lexicon
    from conflictnotes.extract.personnel.people import Person
    from conflictnotes.text import Passage

__all__ = ["add_later_mentions"]

# A pronoun, or an article and the word behind it, from its "h" on, which they all have and few other words: the engine
# skips to those.  What stands before "she" and "the" is looked at in code.
_TOKEN = deferred(
    r"""
    [Hh] (?: (?<= [Tt]h ) e (?= [^\w’'-] (?P<title> [^\W\d_]+ (?: [-’'] [^\W\d_]+ )* ) )
           | (?<! [\w’'-]. ) (?: e | im | is | er | imself | erself ) (?! [\w’'-] )
           | (?<= [Ss]h ) e (?! [\w’'-] ) )
    """,
    re.VERBOSE,
)
_BEFORE_H = frozenset("SsTt")  # of "she" and "the"
_GENDERS = dict.fromkeys(("he", "him", "his", "himself"), MAN) | dict.fromkeys(("she", "her", "herself"), WOMAN)
_QUOTED = deferred(r"“[^“”\n]*”|\"[^\"\n]*\"")
_WORD = deferred(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_BEHIND = deferred(r"\s+([^\W\d_][\w-]*)|\s*([.,;:)”\"!?–—]|[’']s\b)|$")
# Titles that are adjectives and first halves of other nouns too: behind them only the words below go on.
_DOUBTFUL = word_set("general major private chief head deputy principal representative second lead")
_GOES_ON = (
    AUXILIARIES
    | MODALS
    | CONJUNCTIONS
    | RELATIVES
    | WEAK_SPEECH
    | ADVERBS
    | FINITE_VERBS
    | (PREPOSITIONS - {"of", "for"})
    | word_set("and or but did does do himself herself added posted")
)
# Words that make another noun of the title before them.
_COMPOUNDS = word_set("of for post position job office role race candidate staff level general designate elect seat")
# Nouns for people that are as often adjectives or verbs.
_OTHERWISE = word_set(
    """
    national local civilian captive rival martyr lead general major private principal host native guard volunteer
    master chair whip staff second
    """
)
_PAST = word_set("former ex then late previous outgoing ousted sacked ex-president ex-minister predecessor")
_REACH = 1_000  # characters back from a title to the name
_LONGEST = 4_000  # characters of the two sentences in which a pronoun is read


class _Mark(NamedTuple):
    """A place ``[start, end)`` that means a person, in the phrase ``[opens, closes)``."""

    start: int
    end: int
    opens: int
    closes: int
    person: int


class _Titles(NamedTuple):
    """Roles and ranks: the people who hold each, in order, and by first words how long titles are, longest first."""

    holders: dict[str, list[int]]
    lengths: dict[str, list[int]]


def add_later_mentions(people: Sequence[Person], passage: Passage, lexicon: Lexicon) -> None:
    """Adds to the ``spans`` of ``people`` the titles and pronouns that mean them."""
    marks = Rows(_Mark, sorted(_marks(people)))
    starts = marks.column(0)
    if not marks:
        return
    reader = _Reader(
        passage, lexicon, _titles(people, lexicon), _told(people), [gender_of(person) for person in people]
    )
    at = 0
    for block in passage.blocks:
        first = at
        at = bisect_left(starts, block.end, first)
        for mark in reader.read(block.start, block.end, marks[first:at]):
            people[mark.person].spans.append(Span(mark.start, mark.end))
    for person in people:
        person.spans.sort()


def _marks(people: Sequence[Person]) -> Iterator[_Mark]:
    """Every place where somebody is named; the phrase around it takes in rank, role and article."""
    for index, person in enumerate(people):
        phrases = {}
        for mention in person.mentions:
            read, last = mention.read, max(mention.closes, mention.last)
            first = mention.opens - (mention.opens > 0 and read.lows[mention.opens - 1] in ARTICLES)
            phrases[mention.start] = (read.starts[first], read.ends[last - 1])
        for span in person.spans:
            yield _Mark(span.start, span.end, *phrases.get(span.start, (span.start, span.end)), index)


def _told(people: Sequence[Person]) -> frozenset[int]:
    """Where the words of roles begin: a predicate that gives somebody a role means nobody by it."""
    return frozenset(
        mention.read.starts[role.first] for person in people for mention in person.mentions for role in mention.roles
    )


def _titles(people: Sequence[Person], lexicon: Lexicon) -> _Titles:
    """Whose each title may be: a role, its head alone, the last word of a rank."""
    holders: dict[str, list[int]] = {}
    for index, person in enumerate(people):
        for mention in person.mentions:
            read = mention.read
            told: set[str] = set()
            for role in mention.roles:
                if _PAST.isdisjoint(read.lows[role.first : role.last]):
                    told.update((read.between(role.first, role.last).casefold(), read.lows[role.head]))
            row = lexicon.rank_row(read.between(*mention.rank)) if mention.rank else None
            if row is not None:
                told.add(row.name.split()[-1].casefold())
            for words in sorted(told):
                held = holders.setdefault(words, [])
                if not held or held[-1] != index:
                    held.append(index)
    lengths: dict[str, set[int]] = {}
    for words in holders:
        lengths.setdefault(words.split(maxsplit=1)[0], set()).add(len(words))
    return _Titles(holders, {word: sorted(found, reverse=True) for word, found in lengths.items()})


def _holds(holders: Sequence[int], person: int) -> bool:
    """Whether ``person`` is one of ``holders``."""
    at = bisect_left(holders, person)
    return at < len(holders) and holders[at] == person


def _since(marks: Sequence[_Mark], start: int) -> list[_Mark]:
    """Those of ``marks``, in order, that begin at ``start`` or behind it."""
    last = list(takewhile(lambda mark: mark.start >= start, reversed(marks)))
    return last[::-1]


@frozen(eq=False)
class _Reader:
    """Reads the blocks of a passage for later mentions; ``genders`` are those of the people, as far as known."""

    passage: Passage
    lexicon: Lexicon
    titles: _Titles
    told: frozenset[int]
    genders: list[int]
    _sentences: Sequence[int] = field(init=False)
    _recent: list[_Mark] = field(factory=list, init=False)  # of the blocks before, within reach

    @_sentences.default
    def _starts(self) -> Sequence[int]:
        return self.passage.sentences.column(0)

    def read(self, start: int, end: int, named: Sequence[_Mark]) -> Iterator[_Mark]:
        """The later mentions in a block; ``named`` are the names in it."""
        self._recent[:] = [mark for mark in self._recent if start - mark.end < _REACH]
        if not self._recent and not named:
            return
        tokens = self._tokens(start if self._recent else named[0].end, end)
        first = next(tokens, None)
        if first is None:
            self._recent.extend(named)
            return
        quoted = [quote.span() for quote in _QUOTED.finditer(self.passage.text, start, end)]
        seen: list[_Mark] = []
        ahead = 0  # of the names, the first that is not seen yet
        for at, stop, title in chain((first,), tokens):
            while ahead < len(named) and named[ahead].start <= at:
                seen.append(named[ahead])
                ahead += 1
            around = (*seen[-1:], *named[ahead : ahead + 1])
            owner = not title and self.passage.text[at:stop].casefold() in {"his", "her"}
            if not owner and any(mark.opens <= at < mark.closes for mark in around):
                continue
            quote = bisect_right(quoted, (at, end)) - 1
            if quote >= 0 and at < quoted[quote][1]:
                continue
            if title:
                found = self._title(at, stop + 1, title, seen, named[ahead : ahead + 1])
            else:
                found = self._pronoun(at, stop, seen)
            if found is not None:
                seen.append(found)
                yield found
        self._recent.extend(seen)
        self._recent.extend(named[ahead:])

    def _tokens(self, start: int, end: int) -> Iterator[tuple[int, int, str | None]]:
        """Where pronouns stand, and articles with the first word of a title behind them."""
        text = self.passage.text
        for match in _TOKEN.finditer(text, start, end):
            title = match["title"]
            if title and title.casefold() not in self.titles.lengths:
                continue
            at = match.start()
            at -= text[at - 1 : at] in _BEFORE_H
            if not at or not (text[at - 1].isalnum() or text[at - 1] in "-’'_"):
                yield at, match.end(), title

    def _title(self, at: int, start: int, first: str, before: Sequence[_Mark], after: Sequence[_Mark]) -> _Mark | None:
        """The mark of a title at ``start``, behind its article at ``at``, where one person in reach holds it.

        ``first`` is its first word.
        """
        text = self.passage.text
        if start in self.told:
            return None
        for length in self.titles.lengths[first.casefold()]:
            stop = start + length
            words = " ".join(text[start:stop].split()).casefold()
            holding = self.titles.holders.get(words)
            head = words.rsplit(" ", 1)[-1]
            if not holding or len(words) != length or not self._ends(stop, doubtful=head in _DOUBTFUL):
                continue
            near = list(takewhile(lambda mark: at - mark.end < _REACH, self._back(before)))
            holders = {mark.person for mark in near if _holds(holding, mark.person)}
            if len(holders) != 1 or (after and after[0].opens <= stop + 1):
                return None
            person = holders.pop()
            last = max(mark.closes for mark in near if mark.person == person)
            if head in text[last:at].casefold():
                return None  # another of the kind stands between
            return _Mark(at, stop, at, stop, person)
        return None

    def _back(self, before: Sequence[_Mark]) -> Iterator[_Mark]:
        """The marks before, the nearest first, those of earlier blocks last."""
        return chain(reversed(before), reversed(self._recent))

    def _ends(self, at: int, *, doubtful: bool) -> bool:
        """Whether a title ends at ``at``: a mark follows, or a word that goes on with the clause."""
        behind = _BEHIND.match(self.passage.text, at)
        if behind is None or behind[1] is None:
            return behind is not None
        if behind[1] in _GOES_ON:
            return True
        return not doubtful and behind[1][0].islower() and behind[1] not in _COMPOUNDS

    def _pronoun(self, at: int, end: int, before: Sequence[_Mark]) -> _Mark | None:
        """The mark of the pronoun ``[at, end)``, where it can mean one person only."""
        gender = _GENDERS[self.passage.text[at:end].casefold()]
        sentence = bisect_right(self._sentences, at) - 1
        opens = self.passage.sentences[sentence].start
        if at - self._sentences[max(sentence - 1, 0)] > _LONGEST:
            return None
        here = _since(before, opens)
        if here and all(self.passage.text[mark.start : mark.end].casefold() in _GENDERS for mark in here):
            here = _since(before, self._sentences[max(sentence - 1, 0)])
            opens = here[0].opens  # "X said that Y came. He added that his": whose is not safe
        if here:
            person = self._only(here, gender, opens, at)
            if person is not None and self._answers(end, person, before):
                return None
        else:
            person = self._from_before(at, end, gender, sentence, before)
        if person is None or self._is_kin(person, before):
            return None
        if self.genders[person] == UNKNOWN:
            self.genders[person] = gender
        return _Mark(at, end, at, end, person)

    def _from_before(self, at: int, end: int, gender: int, sentence: int, before: Sequence[_Mark]) -> int | None:
        """The person of the sentence before; across paragraphs only where somebody goes on to speak."""
        sentences = self.passage.sentences
        opens = sentences[sentence].start
        earlier = sentences[sentence - 1].start if sentence else opens
        there = _since(before, earlier)
        if not there and sentences[sentence - 1].block != sentences[sentence].block and self._speaks(end):
            there = _since(self._recent, earlier)
        person = self._only(there, gender, earlier, at)
        if person is None and there and at - opens <= 1:
            person = self._speaker(there, gender, end)
        return person

    def _answers(self, end: int, person: int, before: Sequence[_Mark]) -> bool:
        """Whether "his remarks" are rather those of the one who spoke before: "Y has not replied to his remarks"."""
        behind = _BEHIND.match(self.passage.text, end)
        said = behind is not None and behind[1] in _SAID
        return said and any(mark.person != person for mark in before[-2:])

    def _is_kin(self, person: int, before: Sequence[_Mark]) -> bool:
        """Whether the person stands there as somebody's kin, of whom the text may go on to tell: "His father, X"."""
        last = next(mark for mark in self._back(before) if mark.person == person)
        words = _WORD.findall(self.passage.text, last.opens, last.start)
        return bool(words) and not PLAIN_ROLES.isdisjoint(word.casefold() for word in words)

    def _only(self, marks: Sequence[_Mark], gender: int, start: int, end: int) -> int | None:
        """The one person of ``marks`` whom a pronoun may mean, if nobody else stands in ``text[start:end]``."""
        people = {mark.person for mark in marks if self.genders[mark.person] in {UNKNOWN, gender}}
        if len(people) != 1 or self._others(marks, start, end):
            return None
        return people.pop()

    def _others(self, marks: Iterable[_Mark], start: int, end: int) -> bool:
        """Whether the words of ``text[start:end]`` outside ``marks`` speak of somebody else, without a name."""
        words: list[str] = []
        for mark in marks:
            words += _WORD.findall(self.passage.text, start, mark.opens)
            start = max(start, mark.closes)
        words += _WORD.findall(self.passage.text, start, end)
        return any(map(_somebodies(self.lexicon).__getitem__, words))

    def _speaker(self, marks: Sequence[_Mark], gender: int, at: int) -> int | None:
        """The speaker of the sentence before, who goes on: "X said that Y ... He added"."""
        first = marks[0]
        goes_on = self._speaks(at) and self._speaks(first.closes)
        return first.person if goes_on and self.genders[first.person] in {UNKNOWN, gender} else None

    def _speaks(self, at: int) -> bool:
        """Whether a verb of speech follows at ``at``, adverbs aside."""
        while (behind := _BEHIND.match(self.passage.text, at)) is not None and behind[1] is not None:
            if behind[1] in WEAK_SPEECH:
                return True
            if behind[1] not in ADVERBS:
                return False
            at = behind.end()
        return False


@functools.cache
def _somebodies(lexicon: Lexicon) -> Remembered[bool]:
    return Remembered(functools.partial(_is_somebody, lexicon))


def _is_somebody(lexicon: Lexicon, word: str) -> bool:
    """Whether a word means somebody: a surname that nobody of the passage has, or a noun for a person."""
    low = word.casefold()
    if word[0].isupper():
        kind = lexicon.kind(word)
        if kind & Is.SURNAME and kind & Is.FREE and not kind & (Is.PLACE | Is.SETTLEMENT):
            return True
    if low in _OTHERWISE or (low.endswith("s") and not low.endswith("ss")):
        return False
    kind = lexicon.words.get(low, 0)
    ranked = kind & Is.RANK and lexicon.ranks.keys.get(low) is not None
    return bool(kind & (Is.POST | Is.BYSTANDER) or ranked) or low in _SOMEBODY


_SAID = word_set(
    """
    remarks remark statement statements claim claims comments comment accusation accusations allegation allegations
    words criticism criticisms letter question questions proposal offer demand demands charge charges
    """
)
# Nouns for people that the tables of posts do not hold.
_SOMEBODY = word_set(
    """
    somebody someone anybody anyone nobody everyone who another source person individual interviewer interviewee caller
    peacekeeper trooper rebel defender attacker assailant passer-by rescuer
    blogger user author soldier one other others whoever latter former
    """
)
