"""What a role is, and which words it may hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.personnel.words import Words

__all__ = [
    "ARTICLES",
    "LINKS",
    "LONGEST",
    "NO_VERBS",
    "STOPS",
    "VERB",
    "Role",
    "abbreviates",
    "is_territory",
    "modifies",
    "possessed",
    "unknown_organisation",
]


class Role(NamedTuple):
    """Words ``[first, last)`` of a role whose post is the word ``head``."""

    first: int
    last: int
    head: int


ARTICLES = word_set("a an the its his her their our my whose this that one another")
LINKS = word_set("of for in at to from with under on over against")
# Words that no role runs across, in lower case.
STOPS = word_set(
    """
    a an the its his her their our my your this that these those one both each every some any no another such
    several many few more most all and or but nor so yet as if than then when while where whereas because
    since until unless although though whether once after before during amid by from in on at into onto over
    under about against between among through without within towards toward upon via per like including
    despite except is are was were be been being am has have had do does did will would can could shall should
    may might must not n't also only just even still already he she it they we you i him them us me who whom
    whose which what how why there here say says said tell tells told ask asks asked add adds added note notes
    noted claim claims claimed report reports reported states stated warn warns warned deny denies
    denied confirm confirms confirmed announce announces announced reveal reveals revealed write writes wrote
    explain explains see sees saw met meet meets visit visits get got give gave take took takes make made
    makes name names call calls called quote cite cites kill kills hit hits strike struck shot shoot lose
    loses lost leave leaves left hold held holds know known believe believes believed accuse accuses appoint
    appoints replace replaces dismiss dismisses remove removes fire fires arrest arrests detain detains
    capture captures wound wounds injure injures order orders urge urges praise praises thank thanks blame
    blames criticize criticizes support supports succeed succeeds promote promotes demote demotes become
    becomes became remain remains remained serve serves served work works worked lead leads led run runs ran
    according due amid alongside together versus that's it's say allege alleges alleged insist insists
    insisted argue argues argued maintain maintains relieve show shows showed publish publishes released today
    yesterday tomorrow now later earlier meanwhile however reportedly allegedly likely probably possibly again
    ago too hitherto thus hence therefore respectively separately
    """
)
_ADJECTIVES_IN_ED = word_set(
    """
    united armed allied combined mechanized mechanised motorized motorised red retired disgraced unmanned
    advanced specialized specialised so-called self-proclaimed self-styled exiled elected unelected wanted
    sacked ousted deposed imprisoned jailed noted renowned respected detained armored armoured integrated
    mixed limited renewed sanctioned convicted designated rocket-propelled
    """
)
_NOUNS_IN_ING = word_set(
    """
    acting training commanding fighting engineering banking broadcasting housing manufacturing mining shipping
    intelligence-gathering outgoing incoming ruling building leading standing visiting serving managing
    founding reigning sitting surviving presiding
    """
)
VERB = deferred(r"(?<=\w{2})(?:ed|ing)$")
_TERRITORIES = word_set("europe africa asia pacific north south east west central northern southern eastern western")
LONGEST = 28  # words of a role
NO_VERBS = _ADJECTIVES_IN_ED | _NOUNS_IN_ING


def modifies(read: Words, index: int) -> bool:
    """Whether the word at ``index`` may stand within a role, before its post."""
    low = read.lows[index]
    kind = read.kinds[index]
    if kind & Is.CAPITAL:
        return not kind & Is.FREE or bool(kind & (Is.PLACE | Is.ACRONYM))
    if not low[0].isalnum():
        return False
    if low in STOPS or low in LINKS:
        return low == "most" and read.low(index + 1) == "senior"
    if VERB.search(low) and not low[0].isdigit():
        after_name = read.low(index - 1) == "," or (
            read.kind(index - 1) & Is.CAPITAL and read.low(index - 1) not in ARTICLES
        )
        verb = low in _ADJECTIVES_IN_ED and after_name and not (low == "armed" and read.low(index + 1) == "forces")
        return (low in _ADJECTIVES_IN_ED and not verb) or low in _NOUNS_IN_ING or "-" in low
    return True


def possessed(read: Words, index: int) -> bool:
    """Whether a possessive ending stands at ``index``: "'s", or the lone apostrophe of "forces'"."""
    return read.lows[index] == "'s" or (read.words[index] in "’'" and read.low(index - 1).endswith("s"))


def abbreviates(read: Words, index: int) -> bool:
    """Whether the word at ``index`` is the full stop of an abbreviation: "U.N.", "No."."""
    if read.low(index) != ".":
        return False
    before = read.low(index - 1)
    return before == "no" or "." in before


def unknown_organisation(read: Words, index: int) -> bool:
    """A capitalised word of no table that leads into capitalised ones: "Rosatom head", "Baliet County Commissioner"."""
    kind = read.kinds[index]
    return bool(kind & Is.FREE) and not kind & (Is.GIVEN | Is.LEADER)


def is_territory(read: Words, index: int) -> bool:
    """Whether the word at ``index`` names the territory of a post: "Commander Europe"."""
    kind = read.kind(index)
    return bool(kind & Is.CAPITAL) and (bool(kind & Is.PLACE) or read.low(index) in _TERRITORIES)
