"""Nationality and affiliation: from a role's words, the words around a rank, and the passage as a whole."""

from __future__ import annotations

import functools
from collections import Counter
from typing import TYPE_CHECKING

from attrs import field, frozen

from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.model import Event
from conflictnotes.vocabulary.leaders import LEADERS
from conflictnotes.vocabulary.parties import AMBIGUOUS, GROUPS, ORGANISATIONS, PEOPLES
from conflictnotes.vocabulary.regions import HOMES, REGIONS
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from conflictnotes.extract.personnel.events import Happening
    from conflictnotes.extract.personnel.mention import Mention
    from conflictnotes.extract.personnel.people import Person
    from conflictnotes.extract.personnel.roles import Role
    from conflictnotes.extract.personnel.scan import Run
    from conflictnotes.extract.personnel.words import Words
    from conflictnotes.text import Passage
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["Sides", "Standing", "sides_of"]

# Bodies whose people are of any nationality.
_INTERNATIONAL = word_set(
    """
    un eu nato osce icrc iaea unifil monusco minusma unmiss minusca untso undof unisfa unhcr unicef unrwa ocha
    who icc imf wfp atmis aussom igad au ecowas asean msf interpol europol iom fao unesco unami unsmil unama
    unitams
    """
)
# Words of a role that hide whose citizen its holder is, or say that no state gave it.
_INSTALLED = word_set(
    """
    occupation lnr dnr lpr dpr proxy separatist russian-appointed russian-installed kremlin-appointed
    moscow-appointed russian-backed so-called
    """
)
_NO_POST_OF_A_STATE = word_set(
    """
    group movement faction katiba rebel rebels insurgents banned outlawed insurgent militia jihadist jihadists
    separatist
    gang cartel front guerrilla ngo tribal community youth
    """
)
_STATE_POSTS = word_set(
    """
    president vice-president premier chancellor minister prime-minister secretary undersecretary
    under-secretary senator congressman congresswoman mp lawmaker legislator deputy governor prefect mayor
    commissioner prosecutor ambassador envoy consul attaché spokesperson spokesman spokeswoman commander
    commander-in-chief chief officer ombudsman director inspector superintendent pilot judge administrator
    official marshal councillor commandant speaker navigator
    """
)
_ABROAD = frozenset(
    {"ambassador", "envoy", "consul", "attaché", "negotiator", "representative", "rapporteur", "delegate"}
)


@frozen(eq=False)
class Sides:
    """Phrases that tell a side, by their first word, longest first; a side without nationality has an empty key."""

    phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]]

    def named_in(self, words: Sequence[str]) -> list[str]:
        """The nationalities that ``words`` name, in order; empty strings for bodies without one."""
        found: list[str] = []
        index = 0
        while index < len(words):
            step = 1
            for phrase, key in self.phrases.get(words[index], ()):
                if tuple(words[index : index + len(phrase)]) == phrase:
                    found.append(key)
                    step = len(phrase)
                    break
            index += step
        return found


# Parties whose doubtful forms ("US", "Congolese") are plain beside a person's post.
_TRUSTED = frozenset({"us", "congolese", "georgian"})


@functools.cache
def sides_of(vocabulary: Vocabulary, *, beside_a_name: bool = False) -> Sides:
    """The sides that ``vocabulary`` and the table of regions know.

    ``beside_a_name`` takes in states' forms that are doubtful elsewhere: "Polish" before a rank is no polish.
    """
    stateless = {party.key for party in (*PEOPLES, *GROUPS, *ORGANISATIONS)}
    rows: dict[tuple[str, ...], str] = {}
    for party in vocabulary.parties:
        home = party.state or HOMES.get(party.key)
        key = home or ("" if party.key in stateless else party.key)
        for form in (*party.adjectives, *party.people, *party.names, *party.forces):
            if not form[0].isupper() and not form.startswith(("al-", "e-")):
                continue
            if form not in AMBIGUOUS or party.key in _TRUSTED or (beside_a_name and key):
                rows.setdefault(tuple(form.split()), key)
    for region in REGIONS:
        for place in region.places:
            rows.setdefault(tuple(place.split()), region.nationality)
    grouped: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, key in rows.items():
        grouped.setdefault(phrase[0], []).append((phrase, key))
    return Sides({first: tuple(sorted(group, key=lambda row: -len(row[0]))) for first, group in grouped.items()})


@functools.cache
def _leaders() -> dict[str, str]:
    return dict(LEADERS)


def _parts(words: str) -> list[str]:
    """The words of a run, possessive endings and shouting capitals aside."""
    parts = [part.strip("“”\"'.,:;!?()").removesuffix("’s").removesuffix("'s") for part in words.split()]
    return [part.capitalize() if len(part) > _SHORTEST and part.isupper() else part for part in parts]


def _without_names(runs: Iterable[Run], people: Sequence[Person]) -> Iterable[str]:
    """The words of ``runs``, people's names cut out: "Roy Trinidad" speaks of no island."""
    spans = sorted(span for person in people for span in person.spans)
    index = 0
    for run in runs:
        while index < len(spans) and spans[index].end <= run.start:
            index += 1
        words, at = run.words, run.start
        if index < len(spans) and spans[index].start < run.end:
            words = f"{words[: max(spans[index].start - at, 0)]} {words[spans[index].end - at :]}"
        yield words


def _leading_state(words: Iterable[str], sides: Sides) -> tuple[str | None, float]:
    """The state of which most of the words speak, and its share."""
    counts: Counter[str] = Counter()
    for phrase, times in Counter(words).items():
        for key in sides.named_in(_parts(phrase)):
            counts[key] += times if key else 0
    if not counts.total():
        return None, 0.0
    (first, most), *_ = counts.most_common(1)
    return first, most / counts.total()


@frozen(eq=False)
class Standing:
    """What a passage tells of whose people are whose: its leading state and the state of its heading."""

    sides: Sides
    titles: Sides
    leading: str | None
    share: float
    heading: str | None
    passage: Passage
    _of_sentence: dict[int, str | None] = field(factory=dict)

    @classmethod
    def of(cls, runs: list[Run], vocabulary: Vocabulary, passage: Passage, people: Sequence[Person]) -> Standing:
        """The standing of ``passage``, whose capitalised words are ``runs``."""
        sides = sides_of(vocabulary)
        leading, share = _leading_state(_without_names(runs, people), sides)
        lines = [line.strip() for line in passage.text[:_HEADER].split("\n")][:_FIRST_LINES]
        named = [key for line in lines if _is_heading(line) for key in sides.named_in(_parts(line)) if key]
        return cls(
            sides,
            sides_of(vocabulary, beside_a_name=True),
            leading,
            share,
            named[0] if len(set(named)) == 1 else None,
            passage,
        )

    def nationality(self, person: Person, happening: Happening | None) -> str | None:
        """The person's nationality where a role, the words beside the rank or the passage make it plain."""
        for mention in person.mentions:
            for role in mention.roles:
                words = mention.read.words[role.first : role.last]
                if _INSTALLED & {word.casefold() for word in words}:
                    return None
                named = self._named_by_role(mention.read, role)
                if named is not None:
                    return named or None
        for mention in person.mentions:
            beside = self._named_beside(mention)
            if beside is not None:
                return beside or None
        return self._by_context(person, happening)

    def _named_by_role(self, read: Words, role: Role) -> str | None:
        last = role.last
        if read.lows[role.head] in _ABROAD:
            last = role.head + 1
        words = read.words[role.first : last]
        named = self.titles.named_in(words)
        if named:
            return next((key for key in named if key), named[0])
        return "" if any(word.casefold() in _INTERNATIONAL for word in words) else None

    def _named_beside(self, mention: Mention) -> str | None:
        """What stands right before the rank ("Ukrainian Colonel X", "Ukraine's General X") or behind the name."""
        read = mention.read
        first, last = max(mention.opens - _BESIDE, 0), mention.opens
        if last > first and read.kinds[last - 1] & Is.BYSTANDER:
            last -= 1
        before = read.words[first:last]
        tail = _last_phrase(before)
        if any(word.casefold() in _INTERNATIONAL for word in tail):
            return ""
        named = self.titles.named_in(tail)
        if not named and read.low(mention.closes) in {"of", ",", "from", "("}:
            behind = read.words[mention.closes + 1 : mention.closes + 8]
            named = self.sides.named_in(_first_phrase(behind))
        return named[-1] if named else None

    def _by_context(self, person: Person, happening: Happening | None) -> str | None:
        roles = [(mention.read, role) for mention in person.mentions for role in mention.roles]
        posts = {read.lows[role.head] for read, role in roles}
        loose = {
            word for read, role in roles for word in read.lows[max(role.first - 3, 0) : role.last]
        } & _NO_POST_OF_A_STATE
        ranked = any(mention.rank and not _in_quotes(mention) for mention in person.mentions)
        moved = happening is not None and happening.event in {Event.APPOINTED, Event.REMOVED}
        if posts and (leader := _leaders().get(person.name.split()[-1])):
            return leader
        if loose or not (ranked or posts & _STATE_POSTS or moved):
            return None
        if person.mentions[0].read.kinds[person.mentions[0].first] & Is.ACRONYM:
            return None
        mention = person.mentions[0]
        harmed = happening is not None and happening.event in _HARM and happening.at < happening.mention.start
        if harmed and happening is not None and not _is_own_loss(mention.read.text, happening.at):
            return self.leading if self.share >= _NEARLY_ALL else None
        return (
            self._named_in_sentence(mention)
            or self.heading
            or (self.leading if self.share >= _MOST else None)
            or self._named_in_paragraph(mention)
        )

    def _named_in_sentence(self, mention: Mention) -> str | None:
        """The side that the sentence names last before the person.

        Whoever kills or captures a person is of the other side: that is for the caller to see to.
        """
        before = self._named(mention.read.words[max(mention.opens - _BEFORE, 0) : mention.opens])
        return before[-1] if before else None

    def _named(self, words: Sequence[str]) -> list[str]:
        named = self.sides.named_in(words)
        return named or [_leaders()[word] for word in words if word in _leaders()]

    def _named_in_paragraph(self, mention: Mention) -> str | None:
        """The side of which the nearest sentence before speaks most."""
        passage = self.passage
        sentence = mention.read.sentence
        block = passage.sentences[sentence].block
        for index in range(sentence - 1, max(sentence - 1 - _LOOK_BACK, -1), -1):
            before = passage.sentences[index]
            if before.block != block:
                return None
            if index not in self._of_sentence:
                named = self._named(_parts(passage.text[before.start : before.end]))
                most = Counter(key for key in named if key).most_common(1)
                self._of_sentence[index] = most[0][0] if most else None
            if self._of_sentence[index]:
                return self._of_sentence[index]
        return None

    def affiliation(self, person: Person) -> str | None:
        """The body in which the person holds the first role that names one."""
        for mention in person.mentions:
            for role in mention.roles:
                body = _body(mention.read, role, self.sides)
                if body:
                    return body
        return None


def _is_heading(words: str) -> bool:
    """Whether a block is a title or a letterhead rather than prose."""
    return 0 < len(words) < _HEADING and words[-1] not in '.!?”"'


_BEFORE = 60  # words of the sentence
_BESIDE = 4  # words before a rank
_SHORTEST = 3  # letters of a word in capitals that is no abbreviation
_HEADING = 200  # characters
_FIRST_LINES = 6
_HEADER = 1_000  # characters
_MOST = 0.6
_NEARLY_ALL = 0.75
_LOOK_BACK = 3  # sentences
_HARM = frozenset({Event.KILLED, Event.WOUNDED, Event.CAPTURED})


def _in_quotes(mention: Mention) -> bool:
    """Whether the rank is an assumed one: "“General” X"."""
    before = mention.rank[0] - 1 if mention.rank else -1
    return before >= 0 and mention.read.words[before] in '“"‘«'


def _is_own_loss(text: str, at: int) -> bool:
    """Whether the verb at ``at`` is said of one's own people: "lost", "mourned"."""
    return text[at : at + 12].casefold().startswith(("lost", "mourn", "buri", "loss", "death", "memory", "funeral"))


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


def _body(read: Words, role: Role, sides: Sides) -> str | None:
    """The organisation in a role: behind "of", "for" or "in", else before the post."""
    at = role.head + 1
    if at < role.last and read.lows[at] in {"of", "for", "in", "at", "with"}:
        first = at + 1
        if first < role.last and read.lows[first] in {"the", "a", "an", "its"}:
            first += 1
        if first < role.last and any(read.kinds[index] & (Is.CAPITAL) for index in range(first, role.last)):
            return read.between(first, role.last)
        return None
    last = role.head
    while last > role.first and (
        read.kinds[last - 1] & Is.POST
        or (not read.kinds[last - 1] & (Is.CAPITAL) and read.lows[last - 1] not in {")", "'s"})
    ):
        last -= 1
    if last > role.first and read.lows[last - 1] == "'s":
        last -= 1
    words = read.words[role.first : last]
    if not any(word[0].isupper() for word in words) or _only_adjective(read, words, role.first, sides):
        return None
    return read.between(role.first, last)


# Names of bodies that the tables of parties list as adjectives too.
_BODIES_TOO = word_set("Hamas Hezbollah Kremlin Pentagon Taliban")
_ADJECTIVE = 2  # words of an adjective such as "South Korean"


def _only_adjective(read: Words, words: Sequence[str], first: int, sides: Sides) -> bool:
    """Whether the words tell a nationality alone."""
    if len(words) > _ADJECTIVE or not sides.named_in(words) or words[0] in _BODIES_TOO:
        return False
    return not any(read.kinds[index] & (Is.PLAIN | Is.ACRONYM) for index in range(first, first + len(words)))
