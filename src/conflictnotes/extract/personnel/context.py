"""Context: for which state the words around somebody speak, where no word of rank, role or name tells."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from conflictnotes.extract.personnel.beside import has_alias, in_quotes
from conflictnotes.extract.personnel.homes import homelands_of
from conflictnotes.extract.personnel.mention import PLACES_OF_DEEDS, WEAK_SPEECH
from conflictnotes.extract.personnel.offices import is_of_a_state, is_of_no_state
from conflictnotes.extract.personnel.sides import leaders
from conflictnotes.extract.personnel.standing import parts_of
from conflictnotes.model import Event
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from conflictnotes.extract.personnel.events import Happening
    from conflictnotes.extract.personnel.mention import Mention
    from conflictnotes.extract.personnel.people import Person
    from conflictnotes.extract.personnel.standing import Standing

__all__ = ["named_by_context"]

_BEFORE = 60  # words of the sentence
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
_TO_AND_FROM = word_set("from to against with")
_ARMS = word_set(
    """
    strike strikes airstrike airstrikes attack attacks raid raids shelling forces troops drone drones missile missiles
    jets warplanes aircraft artillery bombardment fire rockets soldiers fighters tanks gunships navy
    """
)
_ADDRESSES = word_set(
    "asked urged met pressed thanked summoned phoned accused criticised criticized praised welcomed begged visited"
)


def named_by_context(person: Person, happening: Happening | None, standing: Standing) -> str | None:
    """The state for which the words around the person, the passage and the name speak; none where nobody serves one."""
    roles = [(mention.read, role) for mention in person.mentions for role in mention.roles]
    posts = {read.lows[role.head] for read, role in roles}
    ranked = any(mention.rank and not in_quotes(mention) for mention in person.mentions)
    moved = happening is not None and happening.event in {Event.APPOINTED, Event.REMOVED}
    if posts and (leader := leaders().get(person.name.split()[-1])):
        return leader
    if is_of_no_state(roles, ranked=ranked) or (not ranked and any(map(has_alias, person.mentions))):
        return None
    if not (ranked or moved or any(is_of_a_state(read, role, standing.passage) for read, role in roles)):
        return None
    homes = homelands_of(person.name, standing.vocabulary)
    mention = person.mentions[0]
    if "," in mention.name:  # an entry of a list, whose neighbours tell of others
        return _chosen({}, homes, standing)
    harmed = happening is not None and happening.event in _HARM and happening.at < happening.mention.start
    if harmed and happening is not None and not _is_own_loss(mention.read.text, happening.at):
        doers = standing.named_in(standing.nameless(mention.read)[: mention.opens])
        where = standing.dateline if standing.dateline not in doers else None
        return _chosen(_votes((_LEADING, standing.leading(_NEARLY_ALL)), (0.5, where)), homes, standing)
    told = _told(mention, standing, harmed=happening is not None and happening.event in _HARM)
    return _chosen(told, homes, standing)


def _told(mention: Mention, standing: Standing, *, harmed: bool) -> dict[str, float]:
    """How much the words around somebody speak for each state: the nearest most."""
    return _votes(
        _named_in_sentence(mention, standing),
        (0.9, standing.label(mention)),
        (0.8, standing.dateline),
        (0.75, standing.heading),
        (_LEADING if standing.states.total() >= _OFTEN else _HARDLY, standing.leading(_MOST)),
        (0.65, _named_in_paragraph(mention, standing, harmed=harmed)),
        (0.4, _named_behind(mention, standing)),
    )


def _chosen(votes: Mapping[str, float], homes: Mapping[str, int], standing: Standing) -> str | None:
    """The state for which the words speak most, less where the name is at home elsewhere.

    A state of the passage to which no word near the person points has a small vote of its own where the name is at
    home.  A passage that speaks of one state alone is about its people, whatever their names.
    """
    scores = {state: weight * _fit(homes, state) for state, weight in votes.items()}
    total = standing.states.total()
    most = max((homes.get(state, 0) for state in standing.states), default=0)
    fitting = [state for state, _ in standing.states.most_common() if most and homes.get(state) == most]
    if fitting and (len(fitting) == 1 or standing.states[fitting[0]] > _FAR_MORE * standing.states[fitting[1]]):
        scores[fitting[0]] = max(scores.get(fitting[0], 0.0), _AT_HOME)
    best = max(scores, key=lambda state: scores[state], default=None)
    if best is not None and scores[best] >= _ENOUGH:
        return best
    return standing.leading(_ONLY) if total >= _OFTEN else None


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


def _named_in_sentence(mention: Mention, standing: Standing) -> tuple[float, str | None]:
    """The side that the sentence names last before the person, and its weight.

    A place where something happens ("at Avdiivka") and a side that only reports it weigh less than a side that
    acts; those who govern places are of theirs.
    Whoever kills or captures a person is of the other side: that is for the caller to see to.
    """
    words = standing.nameless(mention.read)[max(mention.opens - _BEFORE, 0) : mention.opens]
    found = standing.sides.found_in(words)
    if not found:
        leaders = standing.named_in(words)
        return 1.0, leaders[-1] if leaders else None
    local = any(mention.read.lows[role.head] in _LOCAL for role in mention.roles)
    sides = [key for key, first, _ in found if local or not _only_where(words, first)]
    if not sides:
        return 0.75, found[-1][0]
    behind = max(last for key, _, last in found if key == sides[-1])
    if _word_before(mention) in _ADDRESSES:
        return 0.5, sides[-1]
    told = not WEAK_SPEECH.isdisjoint(word.casefold() for word in words[behind:])
    return 0.78 if told else 1.0, sides[-1]


def _word_before(mention: Mention) -> str:
    """The word before the phrase of a person, an article aside."""
    at = mention.opens - 1
    return mention.read.low(at - (mention.read.low(at) in {"the", "a", "an"}))


def _only_where(words: Sequence[str], first: int) -> bool:
    """Whether the name at ``first`` tells no more than where something happens; "In Kabul, " sets the scene for all."""
    if not first or words[first - 1].casefold() not in PLACES_OF_DEEDS:
        return False
    return first > 1 and words[first - 2] not in {";", ":", "while", "and", "but", "“", '"'}


def _named_behind(mention: Mention, standing: Standing) -> str | None:
    """The one side that the rest of the sentence names."""
    words = standing.nameless(mention.read)[mention.closes :]
    named = {key for key, first, _ in standing.sides.found_in(words) if key and not _is_aside(words, first)}
    return named.pop() if len(named) == 1 else None


def _is_aside(words: Sequence[str], first: int) -> bool:
    """Whether the name at ``first`` only tells where something goes or is: "to Cuba", "in the US"."""
    before = words[first - 1].casefold() if first else ""
    if before == "the" and first > 1:
        before = words[first - 2].casefold()
        return before in _TO_AND_FROM or before == "in"
    return before in _TO_AND_FROM


def _named_in_paragraph(mention: Mention, standing: Standing, *, harmed: bool) -> str | None:
    """The side of which the nearest sentence before speaks most; who acts there may have harmed the person."""
    passage = standing.passage
    sentence = mention.read.sentence
    block = passage.sentences[sentence].block
    for index in range(sentence - 1, max(sentence - 1 - _LOOK_BACK, -1), -1):
        before = passage.sentences[index]
        if before.block != block:
            return None
        key = (index, harmed)
        if key not in standing.spoken_of:
            words = parts_of(passage.text[before.start : before.end])
            standing.spoken_of[key] = _spoken_of(words, standing, subject=1 if harmed else _SUBJECT)
        if standing.spoken_of[key]:
            return standing.spoken_of[key]
    return None


def _spoken_of(words: Sequence[str], standing: Standing, *, subject: int) -> str | None:
    """The side of which ``words`` speak most.

    Whose strikes and troops they tell of counts half, where it happens nothing, their subject ``subject``.
    """
    found = standing.sides.found_in(words)
    if not found:
        return next((key for key in standing.named_in(words) if key), None)
    counts: Counter[str] = Counter()
    for key, first, behind in found:
        if key:
            armed = any(word.casefold() in _ARMS for word in words[behind : behind + 2])
            if not _only_where(words, first):
                to = first and words[first - 1].casefold() in _TO_AND_FROM
                counts[key] += 1 if armed or to else subject if first < _OPENING else 2
    return counts.most_common(1)[0][0] if counts else None


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
