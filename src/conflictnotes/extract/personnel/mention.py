"""A name where it stands, with what stands around it, and the small words that tell about both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.personnel.roles import Role
    from conflictnotes.extract.personnel.words import Words

__all__ = [
    "ADVERBS",
    "CHANNELS",
    "DASHES",
    "OPENING_QUOTES",
    "PLACES_OF_DEEDS",
    "PLACE_PREPOSITIONS",
    "QUOTES",
    "SPEECH",
    "WEAK_SPEECH",
    "Mention",
    "believable",
    "speaks",
]

# Verbs whose subject is a person; bodies and outlets also "claim", "report" and "publish".
SPEECH = word_set(
    """
    said says told tells added adds recalled recalls replied replies retorted quipped joked explained explains
    insisted insists argued argues thinks thought believes believed wrote writes tweeted complained complains
    lamented shrugged conceded concedes admitted admits boasted boasts vowed vows met visited arrived
    travelled traveled resigned stepped died retired married graduated commanded commands heads
    """
)
WEAK_SPEECH = SPEECH | word_set(
    """
    stated states claimed claims noted notes reported announced confirmed denied acknowledged warned alleged
    estimated emphasized stressed called urged suggested described maintained reiterated implied responded
    attributed characterized continued
    """
)
ADVERBS = word_set(
    """
    also later then however additionally previously further reportedly allegedly falsely himself herself has
    had once again recently publicly explicitly separately repeatedly likely
    """
)
PLACE_PREPOSITIONS = word_set(
    """
    in near at toward towards around outside inside into onto across throughout via beyond through
    """
)
# Behind these a name of a place tells no more than where something happens.
PLACES_OF_DEEDS = word_set("in at near around outside inside on over across toward towards into onto")
DASHES = frozenset("–—-")
QUOTES = frozenset("“”\"‘’'«»")
OPENING_QUOTES = frozenset('“"‘«')
CHANNELS = word_set(
    """
    milblogger blogger milbloggers bloggers vlogger outlet channel agency journalist correspondent publisher
    broadcaster producer founder owner mouthpiece
    """
)


@define
class Mention:
    """A name where it stands in a sentence.

    ``[first, last)`` are the words of the name, ``[opens, closes)`` those of the whole phrase with rank, role, age and
    apposition; ``rank`` and ``roles`` are words of the sentence, ``strong`` says that a title, a post or an age makes
    the phrase a person beyond what the name itself tells.
    """

    read: Words
    first: int
    last: int
    opens: int
    closes: int
    strong: bool
    rank: tuple[int, int] | None = None
    roles: list[Role] = field(factory=list)
    given: tuple[tuple[Words, Role], ...] = ()  # roles that another's words tell
    titles: int = 0  # first word of the rank, courtesy and name
    made: int | None = None  # the verb that says that the person came into a role: "became chief of staff"
    hidden: int = 0  # where an alias behind the name ends
    again: bool = False  # a bare surname, a title or a pronoun of somebody named elsewhere

    @property
    def name(self) -> str:
        """The words of the name, white space folded."""
        return self.read.between(self.first, self.last)

    @property
    def start(self) -> int:
        """Offset of the name."""
        return self.read.starts[self.first]

    @property
    def end(self) -> int:
        """Offset of the end of the name."""
        return self.read.ends[self.last - 1]


def believable(mention: Mention) -> bool:
    """Whether the bare words look like a name at all."""
    read = mention.read
    kinds = read.kinds[mention.first : mention.last]
    if len(kinds) == 1:
        return bool(kinds[0] & (Is.SURNAME | Is.LEADER | Is.GIVEN)) and not kinds[0] & (Is.SETTLEMENT | Is.PLACE)
    return not any(kind & Is.PLACE and not kind & Is.GIVEN for kind in kinds) and (
        not read.kinds[mention.first] & Is.PLACE_OPENER or bool(read.kinds[mention.first] & Is.GIVEN)
    )


def speaks(read: Words, index: int, verbs: frozenset[str]) -> bool:
    """Whether a verb of speech follows at ``index``, adverbs and a comma aside."""
    while read.low(index) in ADVERBS:
        index += 1
    return read.low(index) in verbs
