"""Evidence: which capitalised phrases are people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.personnel.chunks import Chunk, find_chunks
from conflictnotes.extract.personnel.left import look_left
from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.extract.personnel.mention import (
    ADVERBS,
    PLACE_PREPOSITIONS,
    QUOTES,
    SPEECH,
    WEAK_SPEECH,
    Mention,
    speaks,
)
from conflictnotes.extract.personnel.predicates import add_predicate_roles
from conflictnotes.extract.personnel.right import look_right
from conflictnotes.extract.personnel.roles import ARTICLES
from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.personnel.words import Words

__all__ = ["find_mentions"]


_BEARINGS = word_set(
    """
    north south east west northeast northwest southeast southwest direction outskirts km kilometers kilometres
    miles
    """
)
_DWELLERS = word_set("residents people villagers inhabitants market natives")
_OF_PLACES = _BEARINGS | _DWELLERS
_DONE_TO_PEOPLE = word_set(
    """
    appointed named killed arrested detained dismissed sworn sentenced wounded injured promoted elected born
    assassinated
    resigned died said told abducted jailed
    """
)
# Verbs of which only a person is the object, and those after which the speaker stands.
_TAKES_A_PERSON = word_set(
    "said says told appointed arrested dismissed sacked assassinated jailed extradited reappointed promoted"
)
_KUNYAS = frozenset({"abu", "abou", "umm"})
_HYPHENATED = deferred(r"[^\W\d_]+-[^\W\d_]+")
_NEARBY = 10_000  # characters around a sentence in which its words are looked up
_HONOURS = 8  # words between "named after" and the name
_BODY = 4  # words in which the body that bears a name is looked for
_LONGEST_LIST = 40  # words of a list that are walked back over
_FEW = 2  # words of a name that are looked up in the passage's small print
_VERB_HEADS = word_set("works report order front plan channel mine class")


def find_mentions(read: Words) -> list[Mention]:
    """The people of one sentence, in order."""
    mentions: list[Mention] = []
    floor = 0
    for chunk in find_chunks(read):
        if chunk.first < floor:
            continue
        mention = _weigh(read, chunk, floor)
        if mention is not None:
            if mentions and mention.first < mentions[-1].closes:
                # the role before a name within an apposition is part of the apposition
                mention.roles = [
                    role
                    for role in mention.roles
                    if role.first >= mentions[-1].closes or role.first > mentions[-1].last + 2
                ]
            mentions.append(mention)
            floor = max(mention.last, mention.hidden)
    add_predicate_roles(read, mentions)
    return mentions


def _weigh(read: Words, chunk: Chunk, floor: int) -> Mention | None:
    """The person that ``chunk`` is, if it is one."""
    mention = Mention(read, chunk.first, chunk.last, chunk.first, chunk.last, strong=False)
    look_left(mention, floor)
    look_right(mention)
    if _undone(mention) or not (mention.strong or _plausible(mention)) or _plain_word(mention):
        return None
    _trim_rank(mention)
    return mention


def _plain_word(mention: Mention) -> bool:
    """Whether the name is a word that the passage also writes small: "Territorial", "Ground Lines"."""
    read = mention.read
    if mention.last - mention.first > _FEW:
        return False
    return any(
        not kind & (Is.GIVEN | Is.LEADER) and _written_small(read, read.lows[index])
        for index, kind in enumerate(read.kinds[mention.first : mention.last], mention.first)
        if kind & Is.FREE
    )


def _written_small(read: Words, low: str) -> bool:
    text = read.text
    at, end = max(read.starts[0] - _NEARBY, 0), read.ends[-1] + _NEARBY
    while (at := text.find(" " + low, at + 1, end)) >= 0:
        after = text[at + len(low) + 1 : at + len(low) + 2]
        if not after.isalpha() and after not in {"-", "’", "'"}:
            return True
    return False


def _trim_rank(mention: Mention) -> None:
    """Leaves out of a rank the quotation mark behind it ("“General” X") and the full stop of "X, a general."."""
    read, rank = mention.read, mention.rank
    if rank and (read.words[rank[1] - 1] in QUOTES or (read.words[rank[1] - 1] == "." and rank[0] > mention.first)):
        mention.rank = (rank[0], rank[1] - 1)


def _undone(mention: Mention) -> bool:
    """Whether something beside the name makes it no person: "Kadyrov Street", "the frigate Admiral X", "near X"."""
    if _names_what_follows(mention) or _names_a_ship(mention) or _lends_its_name(mention):
        return True
    before = mention.opens - 1
    if not mention.roles and _opened(mention.read, before, listed=not mention.strong):
        return True
    return not mention.strong and _in_a_place(mention)


def _names_what_follows(mention: Mention) -> bool:
    """Whether the next word is what the name was given to."""
    read, last = mention.read, mention.last
    after = read.kind(last)
    if read.low(last) == "front" and read.low(last + 1) in {"has", "had", "is", "was", "said", "claimed", "of"}:
        return True
    if after & Is.HEAD and read.low(last) not in _VERB_HEADS:
        return not mention.strong or bool(after & Is.CAPITAL) or not _given_first(mention)
    if mention.strong:
        return False
    if after & Is.POST and not after & Is.CAPITAL and not _given_first(mention):  # "Rosatom chief"
        return read.low(mention.first - 1) not in _TAKES_A_PERSON
    if after & Is.PLAIN and after & Is.CAPITAL:
        return read.low(last) not in ADVERBS and not _sentence_break(read, last)
    return bool(after & Is.ACRONYM) and not _given_first(mention)


def _lends_its_name(mention: Mention) -> bool:
    """Whether a body bears the name: "named after X", "the “X” volunteer battalion"."""
    read = mention.read
    before = read.lows[max(mention.opens - _HONOURS, 0) : mention.opens]
    if "after" in before and "named" in before:
        return True
    if read.low(mention.titles - 1) not in QUOTES or read.low(mention.last) not in QUOTES:
        return False
    behind = read.kinds[mention.last + 1 : mention.last + 1 + _BODY]
    return any(kind & (Is.OPENER | Is.HEAD) for kind in behind)


def _names_a_ship(mention: Mention) -> bool:
    """Whether rank and surname are a ship's: "the Admiral Kuznetsov"."""
    read, rank = mention.read, mention.rank
    alone = mention.last - mention.first == 1
    return bool(rank and alone and read.low(rank[0]) in {"admiral", "marshal"} and read.low(rank[0] - 1) == "the")


def _sentence_break(read: Words, index: int) -> bool:
    return not read.text[read.ends[index - 1] : read.starts[index]].isspace()


def _given_first(mention: Mention) -> bool:
    return bool(mention.read.kinds[mention.first] & Is.GIVEN) and mention.last - mention.first > 1


def _opened(read: Words, before: int, *, listed: bool) -> bool:
    """Whether a noun for a thing stands before the name, or before its list: "the ships X, Y and Z"."""
    if before >= 0 and read.words[before] in QUOTES:
        before -= 1
    lowest = before - _LONGEST_LIST
    while (
        listed
        and before > max(lowest, 0)
        and read.lows[before] in {",", "and", "or"}
        and read.kinds[before - 1] & Is.CAPITAL
    ):
        before -= 1
        if read.kinds[before] & Is.OPENER:  # "of the 22nd Brigade, X"
            return False
        while before >= 0 and read.kinds[before] & Is.CAPITAL and not read.kinds[before] & Is.OPENER:
            before -= 1
    if before >= 0 and read.lows[before] == "of" and read.kind(before - 1) & Is.OPENER:
        before -= 1
    return before >= 0 and bool(read.kinds[before] & Is.OPENER)


def _in_a_place(mention: Mention) -> bool:
    read, before = mention.read, mention.first - 1
    kinds = read.kinds[mention.first : mention.last]
    if read.kinds[mention.first] & Is.PLACE_OPENER and not speaks(read, mention.last, SPEECH):
        return True
    if before >= 0 and read.kinds[before] & Is.PLACE_OPENER and read.kinds[before] & Is.CAPITAL:
        return True
    low = read.low(before)
    if low == "in" and read.low(before - 1) in {"swore", "swears", "swearing", "voted", "brought"}:
        return False
    if low in PLACE_PREPOSITIONS or (low in {"of", "from", "to"} and read.low(before - 1) in _OF_PLACES):
        return not (_given_first(mention) and kinds[-1] & Is.SURNAME and not kinds[-1] & Is.SETTLEMENT)
    return False


def _plausible(mention: Mention) -> bool:
    """Whether the name alone, or with its verb, is a person without title or post."""
    kinds = mention.read.kinds[mention.first : mention.last]
    if len(kinds) == 1:
        return _plausible_alone(mention)
    if kinds[-1] & Is.PLACE and not kinds[-1] & (Is.GIVEN | Is.SURNAME):
        return False
    if kinds[0] & Is.PARTICLE and not kinds[0] & Is.GIVEN:
        return _is_kunya(mention)
    return _looks_like_a_name(mention, kinds) or _is_subject_of_speech(mention, kinds)


def _is_kunya(mention: Mention) -> bool:
    """Whether the name is of the kind of "Abu Ali al-Askari"."""
    second, low = mention.read.kinds[mention.first + 1], mention.read.low(mention.first + 1)
    named = second & Is.GIVEN or low.startswith("al-")
    return mention.read.low(mention.first) in _KUNYAS and bool(named) and not second & Is.PLACE


def _looks_like_a_name(mention: Mention, kinds: list[int]) -> bool:
    read = mention.read
    if kinds[0] & Is.GIVEN:
        named_town = kinds[-1] & Is.SETTLEMENT and not kinds[-1] & Is.SURNAME and kinds[0] & Is.PLACE
        return not named_town
    if kinds[0] & Is.INITIAL:
        return bool(kinds[-1] & (Is.SURNAME | Is.GIVEN)) and not kinds[-1] & Is.PLACE
    if kinds[-1] & Is.LEADER:
        return True
    hyphenated = _HYPHENATED.fullmatch(read.words[mention.first + 1])
    return bool(kinds[0] & Is.FAMILY_FIRST) and bool(kinds[1] & Is.GIVEN or hyphenated)


def _is_subject_of_speech(mention: Mention, kinds: list[int]) -> bool:
    read = mention.read
    if any(kind & (Is.SETTLEMENT | Is.PLACE) for kind in kinds):
        return False
    if read.low(mention.closes) in {"was", "were", "has"} and read.low(mention.closes + 1) in _DONE_TO_PEOPLE:
        return True
    if speaks(read, mention.closes, SPEECH) or read.low(mention.first - 1) in _TAKES_A_PERSON:
        return True
    if read.low(mention.first - 1) == "in" and read.low(mention.first - 2) in {"swore", "swears", "swearing"}:
        return True
    owned = read.low(mention.first - 1) == "'s" and read.kind(mention.first - 2) & (Is.PLACE | Is.ACRONYM)
    return bool(kinds[-1] & Is.SURNAME or owned) and speaks(read, mention.closes, WEAK_SPEECH)


def _plausible_alone(mention: Mention) -> bool:
    read, index = mention.read, mention.first
    kind = read.kinds[index]
    if kind & Is.LEADER:
        return not kind & Is.PLACE
    if kind & Is.GIVEN and not kind & (Is.PLACE | Is.SETTLEMENT) and "-" not in read.words[index]:
        return speaks(read, mention.last, SPEECH) or (
            read.low(index - 1) in {"said", "says"} and read.low(mention.last) in {",", ".", ""}
        )
    if kind & (Is.PLACE | Is.SETTLEMENT) or not kind & Is.SURNAME or "-" in read.words[index]:
        return False
    return speaks(read, mention.last, WEAK_SPEECH) and read.low(index - 1) not in ARTICLES
