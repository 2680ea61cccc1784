"""Offices: whose citizen the words of a role, or those before it, make its holder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.extract.personnel.sides import is_international, leaders
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from conflictnotes.extract.personnel.mention import Mention
    from conflictnotes.extract.personnel.roles import Role
    from conflictnotes.extract.personnel.sides import Sides
    from conflictnotes.extract.personnel.standing import Standing
    from conflictnotes.extract.personnel.words import Words
    from conflictnotes.text import Passage

__all__ = ["is_of_a_state", "is_of_no_state", "is_self_made", "leader_before", "named_by_role", "of_the_one_before"]

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
# Words of no post of a state that are a formation's beside a rank: "commander of the East group of troops".
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


def is_self_made(words: Sequence[str]) -> bool:
    """Whether no state of the holder's gave a role of these ``words``."""
    return any(map(_installs, words)) or _self_styled(words)


def _installs(word: str) -> bool:
    """Whether a word of a role says that no state of the holder's gave it: "occupation", "Taliban-appointed"."""
    low = word.casefold()
    maker, _, made = low.partition("-")
    return low in _INSTALLED or (made in {"appointed", "installed"} and maker not in _STATE_BODIES)


def _self_styled(words: Sequence[str]) -> bool:
    """Whether a role is of one of the "people's republics" on Ukrainian ground."""
    return "Republic" in words and not {"Donetsk", "Luhansk", "Lugansk"}.isdisjoint(words)


def named_by_role(read: Words, role: Role, titles: Sides) -> str | None:
    """The side that the words of a role name; empty for a body whose people are of any nationality."""
    last = role.last
    behind = read.low(role.head + 1)
    abroad = read.lows[role.head] in _ABROAD and behind != "of"
    observes = read.lows[role.head] in _OBSERVERS
    if abroad or behind in {"on", "against", "at"} or observes:
        last = role.head + 1
    if observes and not any(kind & Is.NATION for kind in read.kinds[role.first : last]):  # an "Iran analyst"
        return "" if any(map(is_international, read.words[role.first : last])) else None
    words = read.words[role.first : last]
    if words[:-1] and "Nations" in words[1:] and words[words.index("Nations") - 1] == "United":
        words = words[: words.index("Nations") - 1]  # "observer for the United Nations in Mali"
        return next(filter(None, titles.named_in(words)), "")
    opening = next((word for word in words if word[0].isupper()), "")
    if opening and is_international(opening) and opening not in titles.phrases:
        return ""
    named = titles.named_in(words)
    if named and not named[0] and is_international(opening):
        return ""
    if named:
        return next((key for key in named if key), named[0])
    return "" if any(map(is_international, words)) else None


def leader_before(read: Words, role: Role) -> str | None:
    """The state of the public figure whose aide somebody is: "Putin's envoy"."""
    if read.low(role.first - 1) == "'s" and role.first > 1:
        owner = read.words[max(role.first - 3, 0) : role.first - 1]
        return next((leaders()[word] for word in reversed(owner) if word in leaders()), None)
    if read.lows[role.head] in _SERVANTS:  # "an aide to President Y"
        served = (word for word in read.words[role.head : role.last] if word in leaders())
        return next((leaders()[word] for word in served), None)
    if read.low(role.first - 1) == "his":
        return next((leaders()[word] for word in reversed(read.words[: role.first]) if word in leaders()), None)
    return None


def of_the_one_before(mention: Mention, role: Role, standing: Standing) -> str | None:
    """Whose "his spokesperson" is: the side that a role of the person named before tells."""
    read = mention.read
    if read.low(role.first - 1) not in {"his", "her"} or read.lows[role.head] in _PROFESSIONS:
        return None
    here = [other for other in standing.in_full(read.sentence) if other.last <= role.first and other is not mention]
    before = here or standing.in_full(read.sentence - 1)
    told = [named_by_role(before[-1].read, own, standing.titles) for own in before[-1].roles] if before else []
    return next((named for named in told if named is not None), None)


def is_of_no_state(roles: Iterable[tuple[Words, Role]], *, ranked: bool) -> bool:
    """Whether a role, or what stands right before it, is of a body of no state; armies have groups and fronts too."""
    words = {word for read, role in roles for word in read.lows[max(role.first - 3, 0) : role.last]}
    return not (_NO_POST_OF_A_STATE - _FORMATIONS if ranked else _NO_POST_OF_A_STATE).isdisjoint(words)


def is_of_a_state(read: Words, role: Role, passage: Passage) -> bool:
    """Whether the post is one that states fill: a governor's, an army spokesman's, no director's of "SWR"."""
    lows = read.lows[role.first : role.last]
    if read.low(role.first - 1) in _OWNERS:
        served = read.lows[role.head] not in _PROFESSIONS and not _owned_by_a_group(read, passage)
        return read.lows[role.head] in _MINISTERS or served
    if not _OF_A_STATE.isdisjoint(lows) or (read.lows[role.head] in _SERVANTS and not _SERVED.isdisjoint(lows)):
        return True
    unknown = any(
        kind & (Is.ACRONYM | Is.POST | Is.PLACE) == Is.ACRONYM and read.words[index] not in _OFFICES
        for index, kind in enumerate(read.kinds[role.first : role.last], role.first)
    )
    head = read.lows[role.head - (read.lows[role.head] == "general" and role.head > role.first)]
    return head in _STATE_POSTS and not unknown


def _owned_by_a_group(read: Words, passage: Passage) -> bool:
    """Whether the sentence or the one before speaks of a body of no state, which "its" may mean."""
    sentences = passage.sentences[max(read.sentence - 1, 0) : read.sentence + 1]
    words = passage.text[sentences[0].start : read.starts[-1]].casefold().split()
    return not _NO_POST_OF_A_STATE.isdisjoint(word.strip(".,;:()") for word in words)
