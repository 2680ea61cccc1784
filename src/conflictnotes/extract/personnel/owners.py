"""Owners: whose "its spokesman" and "the party's media chief" are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.extract.personnel.sides import groups_of, is_international, sides_of
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conflictnotes.extract.personnel.people import Person
    from conflictnotes.extract.personnel.roles import Role
    from conflictnotes.extract.personnel.sides import Sides
    from conflictnotes.extract.personnel.words import Words
    from conflictnotes.text import Passage
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["named_by_organisation", "named_by_owner"]

# Nouns by which a text comes back to a body that it has named, and whose people are of one state.
_BODIES = frozenset({"party"})
_WHERE = frozenset({"in", "of", "for", "from", "to", "on"})
_SUBJECT = 8  # words of a sentence in which its subject is named
_LOOK_BACK = 3  # sentences


def named_by_owner(read: Words, role: Role, passage: Passage, vocabulary: Vocabulary) -> str | None:
    """The state of the body that "its" or "the party's" before a role means; empty for a body of no state.

    None where no such word stands there, or no known body before it.
    """
    owner = read.low(role.first - 1)
    of_a_force = read.lows[role.first : role.last] == ["force", "commander"]
    if owner in {"its", "their"} or of_a_force:
        return _of_its(read, role, passage, vocabulary)
    if owner == "'s" and read.low(role.first - 2) in _BODIES:
        return _of_the_body(read, role, passage)
    return None


# Nouns that say what a name is, between a nationality and the name: "Ukrainian energy company DTEK".
_KINDS = word_set(
    """
    company companies firm group agency outlet organisation organization bank operator giant producer maker manufacturer
    monitor ngo charity institute party union network broadcaster newspaper channel foundation movement contractor
    corporation conglomerate airline utility shipyard developer watchdog federation association
    """
)
_WINDOW = 4_000  # characters around a mention
_DESCRIPTION = 60  # characters before the name of an organisation


def named_by_organisation(person: Person, passage: Passage, sides: Sides) -> str | None:
    """The state of the organisation in a person's role, where the passage says which one's it is."""
    for mention in person.mentions:
        read = mention.read
        for role in mention.roles:
            for index in range(role.first, role.last):
                if _may_be_an_organisation(read, index):
                    state = _described(read.words[index], mention.start, passage, sides)
                    if state:
                        return state
    return None


def _may_be_an_organisation(read: Words, index: int) -> bool:
    kind = read.kinds[index]
    known = Is.PLACE | Is.POST | Is.PLAIN | Is.RANK | Is.COURTESY | Is.HEAD | Is.OPENER
    return bool(kind & Is.CAPITAL and kind & (Is.ACRONYM | Is.FREE) and not kind & known)


def _described(name: str, at: int, passage: Passage, sides: Sides) -> str | None:
    """The nationality that stands before ``name``, with words for what it is between them."""
    text = passage.text
    low, high = max(at - _WINDOW, 0), at + _WINDOW
    while (low := text.find(name, low, high)) >= 0:
        words = text[max(low - _DESCRIPTION, 0) : low].split()
        low += len(name)
        if words and words[-1] in _KINDS:
            while words and words[-1].islower() and words[-1].isalpha():
                words.pop()
            named = sides.named_in(words[-2:])
            if named and named[-1]:
                return named[-1]
    return None


def _of_its(read: Words, role: Role, passage: Passage, vocabulary: Vocabulary) -> str | None:
    """The body last named before in the sentence, else the subject of the sentence before; no state is meant here."""
    here = _named(read.words[: role.first], vocabulary)
    if here:
        return here[-1]
    named = _named(_sentence_before(read.sentence, passage)[:_SUBJECT], vocabulary)
    return named[0] if named else None


def _of_the_body(read: Words, role: Role, passage: Passage) -> str | None:
    """The armed group or body of many states that was named last."""
    groups = groups_of()
    words: Sequence[str] = read.words[: role.first]
    for sentence in range(read.sentence, read.sentence - _LOOK_BACK, -1):
        named = groups.named_in(words)
        if named:
            return named[-1]
        if sentence <= 0:
            break
        words = _words(passage, sentence - 1)
    return None


def _named(words: Sequence[str], vocabulary: Vocabulary) -> list[str | None]:
    """What ``words`` name, in order: the state of a body's people, empty where they are of any, None for a state.

    A state that only tells where something is ("the mission in Haiti") is left out.
    """
    bodies = {first: key for key, first, _ in groups_of().found_in(words)}
    bodies.update((index, "") for index, word in enumerate(words) if is_international(word))
    named: list[tuple[int, str | None]] = list(bodies.items())
    for _, first, _ in sides_of(vocabulary).found_in(words):
        if first not in bodies and (not first or words[first - 1] not in _WHERE):
            named.append((first, None))
    return [key for _, key in sorted(named, key=lambda row: row[0])]


def _sentence_before(sentence: int, passage: Passage) -> list[str]:
    """The words of the sentence before, when it stands in the same block."""
    sentences = passage.sentences
    if sentence <= 0 or sentences[sentence - 1].block != sentences[sentence].block:
        return []
    return _words(passage, sentence - 1)


def _words(passage: Passage, sentence: int) -> list[str]:
    start, end = passage.sentences[sentence][:2]
    parts = [part.strip("“”\"'.,:;!?()") for part in passage.text[start:end].split()]
    return [part.removesuffix("’s").removesuffix("'s") for part in parts]
