"""What befell the counted: by the number's own words, or handed down from the number that it hangs on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.antecedents import asserted_before
from conflictnotes.extract.figures.bare import MOST_GROUPS, turned_up
from conflictnotes.extract.figures.deeds import BE, Deed
from conflictnotes.extract.figures.fitting import fate_of, fitted
from conflictnotes.extract.figures.kinds import FIRED, HANGING, MATERIEL, PEOPLE, TOLLS
from conflictnotes.extract.figures.relations import is_tight
from conflictnotes.extract.figures.sidewords import ADMITS
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.reading import Reading
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["drop_passing", "list_loss", "settle_asserted", "settle_outcome"]

_MATERIEL = MATERIEL - {"ammunition"}
_FLYING = frozenset({"drone", "missile", "aircraft"})
_NO_OUTCOME = frozenset({"attack", "settlement", "area", "distance", "percent", "other", "military_unit"})


def list_loss(reading: Reading, lost: Deed | None) -> Deed | None:
    """The verb of loss that governs the list so far: "lost 41 men killed and 60 wounded, two tanks"."""
    if reading.governor is not None:
        return reading.governor if reading.governor.outcome == "lost" else None
    return lost if reading.relation == "listed" or reading.relation in HANGING else None


def drop_passing(tokens: list[Token], readings: list[Reading]) -> None:
    """Drop what is said only in passing of the members of a list whose verb says more.

    Such as "deaths, among them 90 officers and 40 mobilized", "shot down six drones and two missiles launched at it".
    """
    told: Deed | None = None
    whole = lent = False
    for reading in readings:
        hangs = reading.relation in {"part", "listed"} and not lent
        lent = reading.noun.borrowed >= 0  # "30 of the 900 men sent to Quay": the second is the whole
        if told is not None and hangs and (reading.deed is None or not reading.governor):
            deed = reading.deed
            if deed is None or (_says_less(deed, told, reading) and (whole or not _is_clause(tokens, reading, deed))):
                reading.deed = None
                continue
        told, whole = reading.deed, reading.whole


def _says_less(deed: Deed, told: Deed, reading: Reading) -> bool:
    if not deed.passive:
        return False
    if deed.outcome == "launched":
        return told.outcome in {"shot_down", "destroyed"} and told.role == "harms" and reading.category in _FLYING
    return deed.outcome in {"mobilized", "deployed"} and told.outcome in TOLLS | {"captured", "exchanged"}


def _is_clause(tokens: list[Token], reading: Reading, deed: Deed) -> bool:
    """Whether the predicate is a main clause's: "and 40 were mobilized", but no "that were launched"."""
    words = [token.low for token in tokens[max(reading.index, reading.noun.last) + 1 : deed.at]]
    return not BE.isdisjoint(words) and _WHO.isdisjoint(words)


_WHO = word_set("who that which")


def settle_outcome(reading: Reading, last: Reading | None, tokens: list[Token], lost: Deed | None) -> None:
    """The number's own outcome, or that of the number it hangs on."""
    category = reading.category or ""
    if last is not None and _is_moved(reading, last):
        reading.deed = last.deed  # "90 wounded, six of whom were moved to the capital"
    elif last is not None and _fell_to(tokens, reading, last):
        reading.deed = last.deed
    if reading.deed is not None and not (last and _is_weak(reading) and _is_strong(last, reading)):
        reading.outcome = _of_share(reading, reading.deed, last) or fate_of(reading, reading.deed)
        return
    if last is None or reading.whole or _is_apart(reading, last, tokens) or turned_up(tokens, reading):
        return
    deed = _handed_down(category, last, lost)
    if deed is None or (category in _NO_OUTCOME and deed.role == "state"):
        return
    reading.deed = deed._replace(at=reading.index, passive=False, agent=-1) if reading.distant else deed
    reading.outcome = fate_of(reading, deed)


def _fell_to(tokens: list[Token], reading: Reading, last: Reading) -> bool:
    """Whether it is said what destroyed the counted: "Of 88 tanks destroyed, 61 fell to drones"."""
    told = reading.deed is not None and reading.deed.role == "own" and tokens[reading.deed.at].low == "fell"
    behind = tokens[reading.index + 2].low if reading.index + 2 < len(tokens) else ""
    return told and behind == "to" and last.outcome in _WRECKED and reading.category in MATERIEL


def settle_asserted(tokens: list[Token], reading: Reading, earlier: list[Reading]) -> None:
    """What befell the counted before, where somebody puts his own count to that one; who admits it lost them."""
    told = asserted_before(tokens, reading, earlier[-MOST_GROUPS:]) if reading.outcome is None else None
    if told is None or told.deed is None:
        return
    admitted = any(token.low in ADMITS for token in tokens[max(0, reading.index - 3) : reading.index])
    downed = admitted and told.outcome in {"shot_down", "destroyed"}
    reading.outcome = "lost" if downed else told.outcome
    reading.deed = told.deed._replace(outcome=reading.outcome or "", at=reading.index, passive=False, agent=-1)


def _is_apart(reading: Reading, last: Reading, tokens: list[Token]) -> bool:
    """Whether what befell the counted before is not said of these: their own words say something else."""
    if _is_governed(reading) and not reading.distant:
        return True
    between = () if reading.distant else tokens[last.after : reading.index]
    if tokens[reading.index - 1].low == "of" and any(token.low == "according" for token in between):
        return True  # "killed 40, according to a league of dozens of clinics"
    if reading.relation in {"", "own"}:
        return not _keeps_fate(reading, last, tokens)
    if reading.relation == "echo":
        hit = tokens[reading.index - 2].low.endswith("ed")  # "29 were lost; hits were recorded from seven"
        return hit and tokens[reading.index - 1].low in _WHENCE
    return reading.relation == "listed" and _list_ends(reading, last, tokens)


_WHENCE = word_set("from on in near by")


def _handed_down(category: str, last: Reading, lost: Deed | None) -> Deed | None:
    """What of the number before holds for this one: the verb of losing for things, that of launching for drones."""
    if last.category == "attack" and last.deed is None and category in FIRED:
        return Deed("launched", "topic", last.index)  # "reported three sorties and eight bombs"
    if last.category == "attack":
        launched = last.governor is not None and last.governor.outcome == "launched"
        both = category in _FLYING and last.governor is not None
        deed = lost if lost is not None and category in _MATERIEL else last.deed
        return (last.governor if launched else deed) if both else None  # "launched 31 strikes and 12 drones"
    if category in MATERIEL and last.category in PEOPLE and last.deed is not None:
        found = _found_beside(last)
        of_people = last.deed.role == "event" and last.deed.outcome in TOLLS
        if found is not None or of_people:
            return found  # "the bodies of 12 men and 30 rifles"
    carried = last.outcome == "deployed" and last.category in _BEARERS and category == "missile"
    if carried:
        return None  # "keeps two carriers at sea with 16 missiles"
    return lost if lost is not None and category in _MATERIEL else last.deed


def _found_beside(last: Reading) -> Deed | None:
    """The verb of things that stand beside the dead, of whom their noun says it: "found 12 bodies and 30 rifles"."""
    by_noun = last.deed is not None and last.deed.role in {"counted", "state"} and not last.deed.passive
    verb = last.governor or last.silent
    return verb if by_noun and last.category in PEOPLE and verb is not None and verb.outcome in _FOUND else None


_FOUND = frozenset({"captured", "lost"})
_BEARERS = frozenset({"ship", "submarine", "aircraft"})


def _is_moved(reading: Reading, last: Reading) -> bool:
    """Whether some of the dead, wounded or captured are only said to be found or brought somewhere."""
    some = reading.relation == "part" or (last.whole and reading.relation == "own")
    if reading.deed is None or not some or last.deed is None or reading.category not in PEOPLE:
        return False
    found = reading.deed.outcome == "captured" and last.outcome == "killed"  # "17 bodies, including four from a well"
    freed = reading.deed.outcome == "captured" and reading.deed.role == "harms" and last.outcome == "exchanged"
    joined = reading.deed.outcome in {"deployed", "mobilized"}  # "of the dead 40 had signed up after the invasion"
    return found or freed or (joined and last.outcome in TOLLS | {"captured", "exchanged"})


def _keeps_fate(reading: Reading, last: Reading, tokens: list[Token]) -> bool:
    """Whether a part with a verb of its own was still killed or wounded: "Of the 40 wounded, nine had burns"."""
    opened = tokens[0].low in {"of", "among"} and (last.whole or last.relation in {"own", "listed", "echo"})
    verb = tokens[reading.index + 1].low if reading.index + 1 < len(tokens) else ""
    kept = last.outcome in TOLLS or (last.outcome == "captured" and verb in {"are", "were", "remain"})
    return opened and reading.deed is None and kept and reading.category in PEOPLE


def _is_governed(reading: Reading) -> bool:
    """Whether a verb of its own stands before the number; the head of a list is none."""
    return reading.governor is not None and reading.governor.role != "topic"


def _list_ends(reading: Reading, last: Reading, tokens: list[Token]) -> bool:
    """Whether what happened to the number before is not said of this one, though the list goes on."""
    tight = is_tight(tokens, last, reading.index) or _is_single_between(tokens, last, reading)
    if (reading.category in _NO_OUTCOME or (last.relation == "part" and last.deed is None)) and not tight:
        return True
    deed = last.deed
    if deed is None or deed.role not in {"state", "counted"} or deed.passive:
        return False
    if tight and reading.category in MATERIEL and _found_beside(last) is not None:
        return False
    said = last.noun.first <= deed.at <= last.noun.last  # its own noun says it, and of nothing else
    return said and (reading.noun.first >= 0 or deed.outcome not in TOLLS)  # but "12 martyrs in Quay, nine in Merek"


def _is_single_between(tokens: list[Token], last: Reading, reading: Reading) -> bool:
    """Whether one thing more stands between two of a list: "torched 90 huts, a mill and two barns"."""
    between = [token.low for token in tokens[last.after : reading.index]]
    longest = 5  # a comma, an article, two words, "and"
    return between[:1] == [","] and between[1:2] in (["a"], ["an"]) and between[-1] == "and" and len(between) <= longest


def _is_weak(reading: Reading) -> bool:
    """Whether only the noun says the outcome, and only in passing: prisoners may be exchanged, recruits killed."""
    return (
        reading.deed is not None
        and not reading.labelled
        and (reading.deed.role == "counted" or (reading.deed.role == "state" and not reading.deed.passive))
        and reading.deed.outcome in {"captured", "mobilized"}
    )


def _is_strong(before: Reading, reading: Reading) -> bool:
    deed = before.deed
    if deed is None or not deed.outcome or reading.relation not in {"listed", "part"}:
        return False
    inherited = (before.relation in {"listed", "part"} or reading.antecedent is before) and deed.outcome in TOLLS
    return inherited or deed.role in {"harms", "uses", "suffers", "befalls", "trades"}


_WRECKED = frozenset({"destroyed", "damaged", "lost"})
_SHARED = PEOPLE | _MATERIEL | {"military_unit"}

_SAYS_OF_SHARES = frozenset({"harms", "suffers", "befalls", "state", "counted"})


def _of_share(reading: Reading, deed: Deed, last: Reading | None) -> str | None:
    """What happened to a share of people or things: "lost half of its bombers", "downed 94% of the drones"."""
    bare = reading.noun.first < 0 and reading.noun.partitive  # "shot down 99% of them"
    shared = (last.category if bare and last is not None else reading.noun.category) or ""
    if reading.category == "percent" and deed.outcome == "mobilized" and deed.role == "uses":
        return "mobilized"  # "recruited 60% of its target"
    if reading.category != "percent" or deed.role not in _SAYS_OF_SHARES:
        return None
    if shared == "other" and reading.noun.first >= 0 and deed.outcome in {"destroyed", "damaged"}:
        return deed.outcome  # "destroyed 30% of the power stations"
    if shared not in _SHARED:
        return None
    return "lost" if deed.outcome == "lost" else fitted(deed.outcome, shared, None)
