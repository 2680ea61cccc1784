"""The quantity that a number is: "the death toll rises to 23", "losses amounted to 180 men"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.deeds import Deed
from conflictnotes.extract.figures.governors import BEFORE_NUMBER
from conflictnotes.extract.figures.grammar import STOP
from conflictnotes.extract.figures.tokens import QUOTES
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["fired_at", "topic_before"]


_TOPICS = {
    "toll": "killed", "casualties": "casualties", "casualty": "casualties", "losses": "lost",
    "deaths": "killed", "fatalities": "killed",
    "loss": "lost", "dead": "killed", "killed": "killed", "wounded": "wounded", "injured": "wounded",
    "captured": "captured", "prisoners": "captured",
    "missing": "missing", "injuries": "wounded", "strength": "deployed", "damage": "damaged", "intake": "mobilized",
    "conscription": "mobilized", "recruitment": "mobilized", "enlistment": "mobilized",
}  # fmt: skip
_STATED_OF = {"victims": "killed", "dead": "killed", "wounded": "wounded", "injured": "wounded", "missing": "missing"}
_WHOLES = _STATED_OF | {
    "killed": "killed", "captured": "captured", "detained": "captured", "martyrs": "killed", "fatalities": "killed",
    "deaths": "killed", "bodies": "killed", "casualties": "casualties", "prisoners": "captured",
    "captives": "captured", "hostages": "captured", "detainees": "captured", "arrested": "captured",
}  # fmt: skip
# What a list of members may be of, and no toll: "among the posts destroyed were six tanks".
_STRUCK = {
    "freed": "exchanged", "released": "exchanged", "exchanged": "exchanged", "repatriated": "exchanged",
    "returned": "exchanged", "arrested": "captured", "detained": "captured", "abducted": "captured",
    "recovered": "captured", "confiscated": "captured", "impounded": "captured",
    "kidnapped": "captured", "hospitalized": "wounded", "hospitalised": "wounded",
    "destroyed": "destroyed", "damaged": "damaged", "downed": "shot_down", "intercepted": "shot_down",
    "seized": "captured", "lost": "lost",
}  # fmt: skip
_OF_THINGS = frozenset({"captured", "destroyed", "damaged", "lost", "shot_down"})
_HAULS = word_set("haul seizure seizures cache caches stash booty loot spoils trophies contraband consignment")
_STATES = word_set("to at remain remains remained stand stands stood total totals totaled totalled")
_CLAUSE_ENDS = frozenset({".", ";", "!", "?"})
_REACHES = word_set(
    """
    to at of reached reaches reach exceeded exceed exceeds total totaled totalled totals are were is was be
    contained stood stands remain remains remained stays :
    including include includes included comprise comprised number numbered
    top tops topped topping surpass surpasses surpassed pass passes passed near nears neared
    approach approaches approached averaged averages average
    """
)


def _modifies(tokens: list[Token], at: int) -> bool:
    """Whether the word belongs to the number behind it: "at least", "more than", "an estimated"."""
    low = tokens[at].low
    if low in {"at", "to", "of"}:
        return tokens[at + 1].low in {"least", "most"} or (low == "to" and tokens[at - 1].low == "up")
    return low in BEFORE_NUMBER or tokens[at].text in QUOTES or low == "+"


def topic_before(tokens: list[Token], index: int, *, bare: bool) -> Deed | None:
    """The quantity that a number is: "the death toll rises to 23", "losses amounted to 180 men".

    A number with a noun of its own needs a word that leads from the one to the other.
    """
    subject = _stricken_subject(tokens, index)
    if subject is not None:
        return subject
    if not bare:
        at = index - 1
        while at >= 0 and _modifies(tokens, at):
            at -= 1
        at = _past_single(tokens, at)
        if at < 0 or tokens[at].low not in _REACHES:
            return None
    elif index > 2 and tokens[2].low in _WHOLES and _opens_with_whole(tokens):  # noqa: PLR2004 - "of the dead"
        return Deed(_WHOLES[tokens[2].low], "topic", 2)
    return _topic_within(tokens, index, bare=bare)


def _stricken_subject(tokens: list[Token], index: int) -> Deed | None:
    """The stricken of whom some are told in an aside: "The wounded, among them 16 children, were moved"."""
    at = index - 1
    at -= at > 0 and (tokens[at - 1].low, tokens[at].low) == ("among", "them")
    if at < _SHORTEST_SUBJECT or tokens[at].low not in {"among", "including"} or tokens[at - 1].text != ",":
        return None
    told = tokens[at - 2].low in _STATED_OF and tokens[at - 3].low in {"the", "those"}
    return Deed(_STATED_OF[tokens[at - 2].low], "topic", at - 2) if told else None


_SHORTEST_SUBJECT = 3  # tokens: "the wounded,"


def _past_single(tokens: list[Token], at: int) -> int:
    """Past a member without a number: the cruiser of "among those sunk are the cruiser Moskva, five boats"."""
    if at < _LONGEST_SINGLE or tokens[at].text != "," or tokens[0].low != "among":
        return at
    steps = range(at - 1, at - _LONGEST_SINGLE, -1)
    return next((step for step in steps if tokens[step].low in {"are", "were", "is", "was"}), at)


_LONGEST_SINGLE = 6


def _opens_with_whole(tokens: list[Token]) -> bool:
    """Whether the sentence begins with what it counts the parts of: "Of the victims, 34 were women"."""
    return tokens[0].low in {"of", "among"} and tokens[1].low in {"the", "those"}


def _names_members(tokens: list[Token], at: int) -> bool:
    """Whether the sentence says who is among the stricken: "the dead include two nurses", "among the 31 dead were"."""
    before = {token.low for token in tokens[max(0, at - 3) : at]}
    behind = at + 1
    if tokens[behind].text == ",":  # "among the dead, the mayor added, were"
        behind = next(
            (step + 1 for step in range(at + 2, min(at + 6, len(tokens) - 1)) if tokens[step].text == ","), behind
        )
    return tokens[behind].low in _NAMES_MEMBERS and bool(before & {"the", "those", "its", "their", "own"})


def _are_summed(tokens: list[Token], at: int, index: int) -> bool:
    """Whether "the dead" are what reached the number or is given as it: "the allied dead had reached 90"."""
    owned = tokens[at - 1].low.endswith(("'s", "’s", "s'", "s’"))  # "Britain's dead"
    owned = owned or not _OWNERS.isdisjoint(token.low for token in tokens[max(0, at - 3) : at])
    if tokens[at - 1].low == "of" or not owned:
        return False
    counted = at > 2 and tokens[at - 2].low == "of" and tokens[at - 3].low in _COUNTS  # noqa: PLR2004 - "count of the"
    last = index - 1
    while (
        last > at
        and tokens[last].low != "as"
        and (_modifies(tokens, last) or tokens[last].low in {"about", "some", "around"})
    ):
        last -= 1
    if tokens[last].low in _SUMS or (counted and tokens[last].low in _IS):
        return True
    gives = any(token.low in _GIVES for token in tokens[max(0, at - 6) : at])
    return gives and tokens[last].low in {"as", "at"}


_CHANGED = word_set("rose fell climbed grew jumped dropped increased declined shrank soared surged has have had")
_OWNERS = word_set("the its their his our own")
_COUNTS = word_set("number count total tally toll figure estimate")
_IS = word_set("is was are were be at to")
_SUMS = word_set("reached reaches exceeded exceed exceeds numbered number total totaled totalled")
_GIVES = word_set("give gives gave put puts count counts counted set sets estimate estimates estimated")
_SEIZED = word_set("kidnap kidnapping abduction hostage")
_NAMES_MEMBERS = word_set("include includes included were are comprise comprised numbered number")


def _of_things(tokens: list[Token], at: int, index: int) -> str:
    """What a word says of things that it leads to: "the haul included 40 rifles", "the damage runs to 17 houses"."""
    if tokens[at].low in _HAULS and tokens[at + 1].low in _NAMES_MEMBERS | {"contained"}:
        return "captured"
    if tokens[at].low in {"include", "includes", "included"} and at > 1:  # "recovered items include 40 rifles"
        told = (_STRUCK.get(token.low, "") for token in tokens[at - 2 : at])
        return next((outcome for outcome in told if outcome in _OF_THINGS), "")
    return "damaged" if _is_damage(tokens, at, index) else ""


def _is_damage(tokens: list[Token], at: int, index: int) -> bool:
    """Whether damage is told that runs to things: "the damage, still being counted, runs to 17 houses"."""
    return tokens[at].low == "damage" and tokens[index - 2].low in _RUNS and tokens[index - 1].low == "to"


_RUNS = word_set("run runs ran extends extended amounts amounted comes came")


def _topic_within(tokens: list[Token], index: int, *, bare: bool) -> Deed | None:
    """The word of a toll that stands before the number in its clause."""
    for at in range(index - 1, max(-1, index - 22), -1):
        low = tokens[at].low
        if tokens[at].text in _CLAUSE_ENDS or tokens[at].number >= 0:
            return None
        if low in _STATED_OF or low in {"killed", "captured"}:
            if low == "victims" and at and tokens[at - 1].low in _SEIZED:
                return Deed("captured", "topic", at) if tokens[at + 1].low in _REACHES | {"fell", "rose"} else None
            if (
                tokens[at + 1].low in _STATES
                or (tokens[at + 1].low in _CHANGED and tokens[index - 1].low in {"from", "to"})
                or tokens[at + 1].text == ":"
                or _names_members(tokens, at)
                or _are_summed(tokens, at, index)
            ):
                return Deed(_STATED_OF.get(low) or _TOPICS[low], "topic", at)
            continue
        found = None if bare else _of_things(tokens, at, index)
        if found:
            return Deed(found, "topic", at)
        said = _STRUCK.get(low) if low in _STRUCK and _names_members(tokens, at) else _TOPICS.get(low)
        if said is not None:  # but in "35 prisoners for 35" it is the noun of another number
            return None if _is_counted(tokens, at, 1 if bare else _ADJECTIVES) else Deed(said, "topic", at)
    return None


def _is_counted(tokens: list[Token], at: int, reach: int) -> bool:
    """Whether the word is the noun of another number: "35 Quayan prisoners, including nine women"."""
    for step in range(at - 1, max(-1, at - reach - 1), -1):
        if tokens[step].number >= 0:
            return True
        if not tokens[step].is_word or tokens[step].low in STOP:
            return False
    return False


_ADJECTIVES = 4


_BULLETIN_PLACES = word_set("district region oblast raion area sector direction city province")
_BULLETIN_REACH = 14


def fired_at(tokens: list[Token], index: int) -> Deed | None:
    """What a bulletin counts behind a place was fired at it: "Merek district: 17 munitions, nine drones"."""
    for at in range(index - 1, max(0, index - _BULLETIN_REACH), -1):
        if tokens[at].text == ":":
            return Deed("launched", "topic", at) if tokens[at - 1].low in _BULLETIN_PLACES else None
        if tokens[at].text in {".", "(", ")"} or tokens[at].low.endswith("ed"):
            return None
    return None
