"""Nationality and affiliation: from a role's words, the words around a rank, and the passage as a whole."""

from __future__ import annotations

import functools
import itertools
import re
import sys
from collections import Counter
from typing import TYPE_CHECKING

from attrs import field, frozen

from conflictnotes.extract.personnel.affiliation import body_of
from conflictnotes.extract.personnel.homes import homelands_of
from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.extract.personnel.mention import WEAK_SPEECH
from conflictnotes.extract.personnel.owners import named_by_organisation, named_by_owner
from conflictnotes.extract.personnel.remembered import Remembered
from conflictnotes.extract.personnel.sides import is_international, sides_of
from conflictnotes.model import Event
from conflictnotes.vocabulary.leaders import LEADERS
from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.regions import FORMATIONS
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from conflictnotes.extract.personnel.events import Happening
    from conflictnotes.extract.personnel.mention import Mention
    from conflictnotes.extract.personnel.people import Person
    from conflictnotes.extract.personnel.roles import Role
    from conflictnotes.extract.personnel.scan import Runs
    from conflictnotes.extract.personnel.sides import Sides
    from conflictnotes.extract.personnel.words import Words
    from conflictnotes.text import Passage
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["Standing"]

# Words of a role that hide whose citizen its holder is, or say that no state gave it.
_INSTALLED = word_set(
    """
    occupation lnr dnr lpr dpr proxy separatist russian-backed so-called
    """
)
_STATE_BODIES = word_set("state government court junta military army newly self cabinet")
_NO_POST_OF_A_STATE = word_set(
    """
    group movement faction katiba rebel rebels insurgents banned outlawed insurgent militia jihadist jihadists
    separatist union network observatory syndicate indigenous
    gang cartel front guerrilla ngo tribal community youth coalition association federation charity
    """
)
_STATE_POSTS = word_set(
    """
    president vice-president premier chancellor minister prime-minister secretary undersecretary
    under-secretary senator congressman congresswoman mp lawmaker legislator deputy governor prefect mayor
    commissioner prosecutor ambassador envoy consul attaché spokesperson spokesman spokeswoman commander
    commander-in-chief chief officer ombudsman director inspector superintendent pilot judge administrator
    official marshal councillor commandant speaker navigator commissar director-general sen rep gov amb d'affaires
    chargé diplomat negotiator representative predecessor successor goc dpo rpo igp ssp sho ccpo
    coas cds
    """
)
# Words that make any post one of a state.
_OF_A_STATE = word_set(
    """
    provincial regional federal municipal parliamentary governmental government military army navy
    police state ministry cabinet district intelligence opposition
    """
)
_OWNERS = word_set("its their whose")
# Those who serve anybody, of whatever state.
_PROFESSIONS = word_set("lawyer doctor physician editor journalist teacher driver owner founder engineer accountant")
# Words of the above that are a formation's beside a rank: "commander of the East group of troops".
_FORMATIONS = frozenset({"group", "front"})
# Posts of states alone, whosever the words before say they are.
_MINISTERS = word_set("minister premier governor ambassador senator mp prefect")
_OFFICES = frozenset({"MoD", "MFA", "MIA", "MND", "MoI", "MoFA", "MOD", "PM", "JCS", "CEO"})
# Those who serve a holder of such a post: "adviser to the mayor".
_SERVANTS = word_set("adviser advisor aide assistant counsellor secretary deputy spokesperson spokesman spokeswoman")
_SERVED = word_set("president premier minister governor mayor chancellor senator ombudsman")
_ABROAD = frozenset(
    {"ambassador", "envoy", "consul", "attaché", "negotiator", "representative", "rapporteur", "delegate"}
)


# Those of whose complement nobody is a citizen: "expert on Haiti", "veteran of the Ukraine war".
_OBSERVERS = word_set(
    """
    expert analyst veteran researcher historian professor scholar specialist rapporteur
    """
)


@functools.cache
def _leaders() -> dict[str, str]:
    return dict(LEADERS)


def _parts(words: str) -> list[str]:
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
    return tuple(key for key in sides.named_in(_parts(phrase)) if key)


@frozen(eq=False)
class Standing:
    """What a passage tells of whose people are whose: the states it speaks of, those of its heading and dateline.

    ``people`` are the offsets at which names begin, ``named`` the names by sentence.
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
    _of_sentence: dict[tuple[int, bool], str | None] = field(factory=dict)

    @classmethod
    def of(cls, runs: Runs, vocabulary: Vocabulary, passage: Passage, people: Sequence[Person]) -> Standing:
        """The standing of ``passage``, whose capitalised words are ``runs``."""
        sides = sides_of(vocabulary)
        states = _states_of(_without_names(runs, people), sides)
        named = [key for line in _headings(passage.text) for key in sides.named_in(_parts(line)) if key]
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

    def nationality(self, person: Person, happening: Happening | None) -> str | None:
        """The person's nationality where a role, the words beside the rank or the passage make it plain."""
        for mention in person.mentions:
            for role in mention.roles:
                words = mention.read.words[role.first : role.last]
                if any(map(_installs, words)) or _self_styled(words):
                    return _leaders().get(person.name.split()[-1])
                named = self._named_by(mention, role)
                if named is not None:
                    return named or self._citizenship(person)
        for mention in person.mentions:
            if mention.again:
                break  # they stand last
            beside = self._named_beside(mention)
            if beside is not None:
                return beside or None
        told = self._by_formation(person) or named_by_organisation(person, self.passage, self.titles)
        return told or self._by_context(person, happening)

    def _named_by(self, mention: Mention, role: Role) -> str | None:
        """The side that a role tells, or its owner; empty for a body whose people are of any nationality."""
        read = mention.read
        named = self._named_by_role(read, role)
        if named is None:
            named = _leader_before(read, role)
        if named is None:
            named = self._of_the_one_before(mention, role)
        return named_by_owner(read, role, self.passage, self.vocabulary) if named is None else named

    def _of_the_one_before(self, mention: Mention, role: Role) -> str | None:
        """Whose "his spokesperson" is: the side that a role of the person named before tells."""
        read = mention.read
        if read.low(role.first - 1) not in {"his", "her"} or read.lows[role.head] in _PROFESSIONS:
            return None
        here = [other for other in self._in_full(read.sentence) if other.last <= role.first and other is not mention]
        before = here or self._in_full(read.sentence - 1)
        told = [self._named_by_role(before[-1].read, own) for own in before[-1].roles] if before else []
        return next((named for named in told if named is not None), None)

    def _in_full(self, sentence: int) -> list[Mention]:
        """The full names of a sentence, in order."""
        return [mention for mention in self.named.get(sentence, ()) if not mention.again]

    def _citizenship(self, person: Person) -> str | None:
        """The nationality right before rank or name: "NATO's commander, Italian Major General X"."""
        for mention in person.mentions:
            if mention.read.kind(mention.titles - 1) & Is.NATION and not mention.again:
                return next(iter(self.titles.named_in(mention.read.words[mention.titles - 1 : mention.titles])), None)
        return None

    def _by_formation(self, person: Person) -> str | None:
        """The state whose army alone has formations of the kind that a role names."""
        named = " ".join(
            mention.read.between(role.first, role.last) for mention in person.mentions for role in mention.roles
        )
        first = person.mentions[0]
        if first.read.low(first.closes) == "of":  # "Colonel X of the 7th Mechanized Brigade"
            named += " " + " ".join(first.read.words[first.closes : first.closes + _FORMATION])
        return next((state for words, state in FORMATIONS if words in named and state in self.states), None)

    def _named_by_role(self, read: Words, role: Role) -> str | None:
        last = role.last
        behind = read.low(role.head + 1)
        abroad = read.lows[role.head] in _ABROAD and behind != "of"
        observes = read.lows[role.head] in _OBSERVERS
        if abroad or behind in {"on", "against", "at"} or observes:
            last = role.head + 1
        if observes and not any(kind & Is.NATION for kind in read.kinds[role.first : last]):  # an "Iran analyst"
            return "" if any(map(is_international, read.words[role.first : last])) else None
        words = read.words[role.first : last]
        opening = next((word for word in words if word[0].isupper()), "")
        if opening and is_international(opening) and opening not in self.titles.phrases:
            return ""
        named = self.titles.named_in(words)
        if named and not named[0] and is_international(opening):
            return ""
        if named:
            return next((key for key in named if key), named[0])
        return "" if any(map(is_international, words)) else None

    def _named_beside(self, mention: Mention) -> str | None:
        """What stands right before the rank ("Ukrainian Colonel X", "Ukraine's General X") or behind the name."""
        read = mention.read
        first, last = max(mention.opens - _BESIDE, 0), mention.opens
        if last > first and read.kinds[last - 1] & Is.BYSTANDER:
            last -= 1
        citizen = mention.titles - 1
        if read.kind(citizen) & Is.NATION and citizen > mention.opens - 1:  # "the agency's head, the Argentine X"
            return next(iter(self.titles.named_in(read.words[citizen : citizen + 1])), None)
        if read.low(last - 1) == "," and read.kind(last - 2) & Is.NATION:  # "a Kenyan, X"
            last -= 1
        tail = _last_phrase(self._nameless(read)[first:last])
        if any(map(is_international, tail)):
            return ""
        named = self.titles.named_in(tail)
        if not named and (group := _group_of(read, mention.opens)):
            named = self.titles.named_in(group)
        if not named and (at := _past_heads(read, mention.closes)) is not None:
            named = self.titles.named_in(_first_phrase(read.words[at : at + 8]))
        if not named and read.low(mention.closes) in {"of", ",", "from", "("}:
            article = read.low(mention.closes + 1) in {"a", "an"} and read.kind(mention.closes + 2) & Is.NATION
            behind = read.words[mention.closes + 1 + bool(article) : mention.closes + 8]
            named = self.sides.named_in(_first_phrase(behind))
        return named[-1] if named else None

    def _by_context(self, person: Person, happening: Happening | None) -> str | None:
        roles = [(mention.read, role) for mention in person.mentions for role in mention.roles]
        posts = {read.lows[role.head] for read, role in roles}
        loose = {
            word for read, role in roles for word in read.lows[max(role.first - 3, 0) : role.last]
        } & _NO_POST_OF_A_STATE
        ranked = any(mention.rank and not _in_quotes(mention) for mention in person.mentions)
        loose -= _FORMATIONS if ranked else frozenset()
        moved = happening is not None and happening.event in {Event.APPOINTED, Event.REMOVED}
        if posts and (leader := _leaders().get(person.name.split()[-1])):
            return leader
        if loose or (not ranked and any(map(_has_alias, person.mentions))):
            return None
        if not (ranked or moved or any(self._is_of_a_state(read, role) for read, role in roles)):
            return None
        homes = homelands_of(person.name, self.vocabulary)
        mention = person.mentions[0]
        if "," in mention.name:  # an entry of a list, whose neighbours tell of others
            return self._chosen({}, homes)
        harmed = happening is not None and happening.event in _HARM and happening.at < happening.mention.start
        if harmed and happening is not None and not _is_own_loss(mention.read.text, happening.at):
            doers = self._named(self._nameless(mention.read)[: mention.opens])
            where = self.dateline if self.dateline not in doers else None
            return self._chosen(_votes((_LEADING, self._leading(_NEARLY_ALL)), (0.5, where)), homes)
        return self._chosen(self._told(mention, harmed=happening is not None and happening.event in _HARM), homes)

    def _told(self, mention: Mention, *, harmed: bool) -> dict[str, float]:
        """How much the words around somebody speak for each state: the nearest most."""
        return _votes(
            self._named_in_sentence(mention),
            (0.9, self._label(mention)),
            (0.8, self.dateline),
            (0.75, self.heading),
            (_LEADING if self.states.total() >= _OFTEN else _HARDLY, self._leading(_MOST)),
            (0.65, self._named_in_paragraph(mention, harmed=harmed)),
            (0.4, self._named_behind(mention)),
        )

    def _is_of_a_state(self, read: Words, role: Role) -> bool:
        """Whether the post is one that states fill: a governor's, an army spokesman's, no director's of "SWR"."""
        lows = read.lows[role.first : role.last]
        if read.low(role.first - 1) in _OWNERS:
            served = read.lows[role.head] not in _PROFESSIONS and not self._owned_by_a_group(read)
            return read.lows[role.head] in _MINISTERS or served
        if not _OF_A_STATE.isdisjoint(lows) or (read.lows[role.head] in _SERVANTS and not _SERVED.isdisjoint(lows)):
            return True
        unknown = any(
            kind & (Is.ACRONYM | Is.POST | Is.PLACE) == Is.ACRONYM and read.words[index] not in _OFFICES
            for index, kind in enumerate(read.kinds[role.first : role.last], role.first)
        )
        head = read.lows[role.head - (read.lows[role.head] == "general" and role.head > role.first)]
        return head in _STATE_POSTS and not unknown

    def _owned_by_a_group(self, read: Words) -> bool:
        """Whether the sentence or the one before speaks of a body of no state, which "its" may mean."""
        sentences = self.passage.sentences[max(read.sentence - 1, 0) : read.sentence + 1]
        words = self.passage.text[sentences[0].start : read.starts[-1]].casefold().split()
        return not _NO_POST_OF_A_STATE.isdisjoint(word.strip(".,;:()") for word in words)

    def _chosen(self, votes: Mapping[str, float], homes: Mapping[str, int]) -> str | None:
        """The state for which the words speak most, less where the name is at home elsewhere.

        A state of the passage to which no word near the person points has a small vote of its own where the name is at
        home.  A passage that speaks of one state alone is about its people, whatever their names.
        """
        scores = {state: weight * _fit(homes, state) for state, weight in votes.items()}
        total = self.states.total()
        most = max((homes.get(state, 0) for state in self.states), default=0)
        fitting = [state for state, _ in self.states.most_common() if most and homes.get(state) == most]
        if fitting and (len(fitting) == 1 or self.states[fitting[0]] > _FAR_MORE * self.states[fitting[1]]):
            scores[fitting[0]] = max(scores.get(fitting[0], 0.0), _AT_HOME)
        best = max(scores, key=lambda state: scores[state], default=None)
        if best is not None and scores[best] >= _ENOUGH:
            return best
        return self._leading(_ONLY) if total >= _OFTEN else None

    def _leading(self, share: float) -> str | None:
        """The state that has at least this share of all that the passage says of states."""
        for state, times in self.states.most_common(1):
            return state if times >= share * self.states.total() else None
        return None

    def _label(self, mention: Mention) -> str | None:
        """The state whose name opens the paragraph: "Niger: ...", "In Mali, ..."."""
        text = self.passage.text
        block = self.passage.blocks[self.passage.sentences[mention.read.sentence].block]
        opens = _LABEL.match(text, block.start, block.end)
        if opens is None or opens.start("place") in self.people:
            return None
        named = self.sides.named_in(_parts(opens["place"]))
        return named[0] if len(named) == 1 else None

    def _named_in_sentence(self, mention: Mention) -> tuple[float, str | None]:
        """The side that the sentence names last before the person, and its weight.

        A place where something happens ("at Avdiivka") and a side that only reports it weigh less than a side that
        acts; those who govern places are of theirs.
        Whoever kills or captures a person is of the other side: that is for the caller to see to.
        """
        words = self._nameless(mention.read)[max(mention.opens - _BEFORE, 0) : mention.opens]
        found = self.sides.found_in(words)
        if not found:
            leaders = self._named(words)
            return 1.0, leaders[-1] if leaders else None
        local = any(mention.read.lows[role.head] in _LOCAL for role in mention.roles)
        sides = [key for key, first, _ in found if local or not _only_where(words, first)]
        if not sides:
            return 0.75, found[-1][0]
        behind = max(last for key, _, last in found if key == sides[-1])
        if read_before(mention) in _ADDRESSES:
            return 0.5, sides[-1]
        told = not WEAK_SPEECH.isdisjoint(word.casefold() for word in words[behind:])
        return 0.78 if told else 1.0, sides[-1]

    def _named_behind(self, mention: Mention) -> str | None:
        """The one side that the rest of the sentence names."""
        words = self._nameless(mention.read)[mention.closes :]
        named = {key for key, first, _ in self.sides.found_in(words) if key and not _is_aside(words, first)}
        return named.pop() if len(named) == 1 else None

    def _nameless(self, read: Words) -> list[str]:
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

    def _named(self, words: Sequence[str]) -> list[str]:
        named = self.sides.named_in(words)
        return named or [_leaders()[word] for word in words if word in _leaders()]

    def _named_in_paragraph(self, mention: Mention, *, harmed: bool) -> str | None:
        """The side of which the nearest sentence before speaks most; who acts there may have harmed the person."""
        passage = self.passage
        sentence = mention.read.sentence
        block = passage.sentences[sentence].block
        for index in range(sentence - 1, max(sentence - 1 - _LOOK_BACK, -1), -1):
            before = passage.sentences[index]
            if before.block != block:
                return None
            key = (index, harmed)
            if key not in self._of_sentence:
                words = _parts(passage.text[before.start : before.end])
                self._of_sentence[key] = self._spoken_of(words, subject=1 if harmed else _SUBJECT)
            if self._of_sentence[key]:
                return self._of_sentence[key]
        return None

    def _spoken_of(self, words: Sequence[str], *, subject: int) -> str | None:
        """The side of which ``words`` speak most.

        Whose strikes and troops they tell of counts half, where it happens nothing, their subject ``subject``.
        """
        found = self.sides.found_in(words)
        if not found:
            return next((key for key in self._named(words) if key), None)
        counts: Counter[str] = Counter()
        for key, first, behind in found:
            if key:
                armed = any(word.casefold() in _ARMS for word in words[behind : behind + 2])
                if not _only_where(words, first):
                    to = first and words[first - 1].casefold() in _TO_AND_FROM
                    counts[key] += 1 if armed or to else subject if first < _OPENING else 2
        return counts.most_common(1)[0][0] if counts else None

    def affiliation(self, person: Person) -> str | None:
        """The body in which the person holds the first role that names one."""
        for mention in person.mentions:
            for role in mention.roles:
                body = body_of(mention.read, role, self.sides)
                if body:
                    return body
        return None


_ADDRESSES = word_set(
    "asked urged met pressed thanked summoned phoned accused criticised criticized praised welcomed begged visited"
)


def _is_aside(words: Sequence[str], first: int) -> bool:
    """Whether the name at ``first`` only tells where something goes or is: "to Cuba", "in the US"."""
    before = words[first - 1].casefold() if first else ""
    if before == "the" and first > 1:
        before = words[first - 2].casefold()
        return before in _TO_AND_FROM or before == "in"
    return before in _TO_AND_FROM


def read_before(mention: Mention) -> str:
    """The word before the phrase of a person, an article aside."""
    at = mention.opens - 1
    return mention.read.low(at - (mention.read.low(at) in {"the", "a", "an"}))


def _only_where(words: Sequence[str], first: int) -> bool:
    """Whether the name at ``first`` tells no more than where something happens; "In Kabul, " sets the scene for all."""
    if not first or words[first - 1].casefold() not in _WHERE:
        return False
    return first > 1 and words[first - 2] not in {";", ":", "while", "and", "but", "“", '"'}


def _votes(*told: tuple[float, str | None]) -> dict[str, float]:
    """The weight of the strongest word for each state."""
    votes: dict[str, float] = {}
    for weight, state in told:
        if state:
            votes.setdefault(state, weight)
    return votes


def _fit(homes: Mapping[str, int], state: str) -> float:
    """What a word for ``state`` weighs when the name is at home in ``homes``: a widespread name says little."""
    if not homes or state in homes:
        return 1.0
    return 0.3 if max(homes.values()) == 1 else 0.15


# Where a report was written, before its first paragraph: "MANILA, Philippines —", "Ouagadougou (AFP) -".
_DATELINE = deferred(
    r"""
    (?P<place> [A-Z][^\W\d_]+ (?: (?: [,.]?[^\S\n] | - ) [A-Z][\w.]* ){0,4} ) \s*
    (?: (?: \( [^)\n]{2,40} \) \s* )? [–—-] \s | \( [A-Z][\w.]{1,12} \) \s )
    """,
    re.VERBOSE,
)
_FIRST_BLOCKS = 8


def _dateline(passage: Passage, sides: Sides) -> str | None:
    """The state of the town in which a report was written."""
    for block in passage.blocks[:_FIRST_BLOCKS]:
        if block.end - block.start >= _PARAGRAPH:
            line = passage.text.rfind("\n", 0, block.start) + 1  # the layout may leave the dateline out of the block
            place = _DATELINE.match(passage.text, line, block.end)
            named = set(sides.named_in(_parts(place["place"]))) - {""} if place else set()
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


# A place and the mark behind it, as in "In Mali, " or "KYIV – ".
_LABEL = deferred(r"\W*(?:In\s)?(?P<place>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3})\s*[^\w\s’'“\"‘]")
_BEFORE = 60  # words of the sentence
_FORMATION = 8  # words behind a name that may tell the formation
_BESIDE = 4  # words before a rank
_SHORTEST = 3  # letters of a word in capitals that is no abbreviation
_HEADING = 200  # characters
_PARAGRAPH = 80  # characters: few by-lines are as long
_FIRST_LINES = 6
_HEADER = 1_000  # characters
_MOST = 0.6
_NEARLY_ALL = 0.75
_ONLY = 0.9
_LEADING = 0.7  # the vote of a state of which the passage speaks most
_HARDLY = 0.6  # the same where it speaks of states once or twice
_FAR_MORE = 5  # times that a passage speaks of one state rather than of another
_AT_HOME = 0.25  # that of a state where the name is at home
_ENOUGH = 0.2
_OFTEN = 3  # times that a passage speaks of one state alone
_SUBJECT = 4
_OPENING = 3  # words in which a sentence names its subject
_LOOK_BACK = 6  # sentences
_HARM = frozenset({Event.KILLED, Event.WOUNDED, Event.CAPTURED})


_LOCAL = word_set("governor mayor prefect premier commissioner councillor gouverneur maire alcalde")
_WHERE = word_set("in at near around outside inside on over across toward towards into onto")
_TO_AND_FROM = word_set("from to against with")
_ARMS = word_set(
    """
    strike strikes airstrike airstrikes attack attacks raid raids shelling forces troops drone drones missile missiles
    jets warplanes aircraft artillery bombardment fire rockets soldiers fighters tanks gunships navy
    """
)
_ALIASES = word_set("alias aka a.k.a nicknamed dubbed known")


def _has_alias(mention: Mention) -> bool:
    """Whether the name is an alias, or one stands beside it."""
    read = mention.read
    beside = (*read.lows[mention.titles : mention.first], *read.lows[mention.last : mention.last + 2])
    return not _ALIASES.isdisjoint(beside)


def _installs(word: str) -> bool:
    """Whether a word of a role says that no state of the holder's gave it: "occupation", "Taliban-appointed"."""
    low = word.casefold()
    maker, _, made = low.partition("-")
    return low in _INSTALLED or (made in {"appointed", "installed"} and maker not in _STATE_BODIES)


def _self_styled(words: Sequence[str]) -> bool:
    """Whether a role is of one of the "people's republics" on Ukrainian ground."""
    return "Republic" in words and not {"Donetsk", "Luhansk", "Lugansk"}.isdisjoint(words)


def _leader_before(read: Words, role: Role) -> str | None:
    """The state of the public figure whose aide somebody is: "Putin's envoy"."""
    if read.low(role.first - 1) == "'s" and role.first > 1:
        owner = read.words[max(role.first - 3, 0) : role.first - 1]
        return next((_leaders()[word] for word in reversed(owner) if word in _leaders()), None)
    if read.lows[role.head] in _SERVANTS:  # "an aide to President Y"
        served = (word for word in read.words[role.head : role.last] if word in _leaders())
        return next((_leaders()[word] for word in served), None)
    if read.low(role.first - 1) == "his":
        return next((_leaders()[word] for word in reversed(read.words[: role.first]) if word in _leaders()), None)
    return None


_LEADS = word_set("heads leads commands runs headed led commanded chairs")


def _past_heads(read: Words, at: int) -> int | None:
    """The index after ", who heads" or "commands"; None where no such verb follows."""
    at += read.low(at) == ","
    at += read.low(at) in {"who", "that"}
    return at + 1 if read.low(at) in _LEADS else None


_GROUP = 8  # words of "Russian military bloggers, among them"


def _group_of(read: Words, at: int) -> list[str]:
    """The nationality of the group out of which somebody is named: "Russian bloggers, among them X"."""
    at -= read.low(at - 1) in {"the", "a", "an"}
    if read.low(at - 1) == "including":
        at -= 1
    elif read.low(at - 1) == "them" and read.low(at - 2) == "among":
        at -= 2
    else:
        return []
    at -= read.low(at - 1) == ","
    for index in range(at - 2, max(at - _GROUP, -1), -1):
        if read.kinds[index] & Is.NATION:
            return read.words[max(index - 1, 0) : index + 1]
        if not read.words[index].isalpha() or not read.words[index].islower() or read.lows[index] in _WHERE:
            break
    return []


def _in_quotes(mention: Mention) -> bool:
    """Whether the rank is an assumed one: "“General” X"."""
    before = mention.rank[0] - 1 if mention.rank else -1
    return before >= 0 and mention.read.words[before] in '“"‘«'


def _is_own_loss(text: str, at: int) -> bool:
    """Whether the verb at ``at`` is said of one's own people: "lost", "mourned"."""
    own = (
        "lost",
        "mourn",
        "buri",
        "loss",
        "death",
        "body",
        "bodies",
        "corpse",
        "memory",
        "funeral",
        "die",
        "fell",
        "perish",
        "dead",
        "martyr",
    )
    return text[at : at + 12].casefold().startswith(own)


def _last_phrase(words: Sequence[str]) -> list[str]:
    """The words behind the last mark or lower-case word that is no possessive ending."""
    kept: list[str] = []
    for word in reversed(words):
        if word in {"’s", "'s"} and not kept:
            continue
        if not word[0].isupper():
            break
        kept.insert(0, word)
    return kept


def _first_phrase(words: Sequence[str]) -> list[str]:
    kept: list[str] = []
    for word in words:
        if word in {"the", "of"} or word[0].isdigit():
            continue
        if not word[0].isupper():
            break
        kept.append(word)
    return kept
