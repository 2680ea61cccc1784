"""What a whole phrase behind the counted says of them: brought to a hospital, led into captivity, never come back.

No single word of these phrases tells an outcome, so they are looked at where no outcome verb was found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.deeds import BE, Deed
from conflictnotes.extract.figures.governors import BEFORE_NUMBER
from conflictnotes.extract.figures.kinds import FIRED, MATERIEL, PEOPLE
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.nouns import Noun
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["plight"]

_REACH = 9  # tokens of a phrase
_STEPS_OVER = BE | word_set("have has had that who which also all later still now then subsequently since reportedly")
_MOVED = word_set(
    """
    taken rushed brought admitted evacuated airlifted flown transferred transported ferried driven carried sent
    referred conveyed delivered
    """
)
_WARDS = word_set("hospital hospitals infirmary")
_MENDING = word_set("recovering recuperating convalescing bleeding hospitalized hospitalised")
_MARCHED = word_set("marched march marching led went go going taken driven fell fallen fall passed walked sent")
_BLOWS = word_set("blew blow blown detonated")
_UP = word_set("so up since already")
_BONDS = word_set("captivity custody hands")
_NOT = word_set("never not didn't hadn't")
_COMES = word_set("came come return returned returning make made")
_HOME = word_set("back home return returned")
_TREATED = word_set("admitted admit admits received receives treated treats")


def plight(tokens: list[Token], index: int, noun: Noun, category: str | None) -> Deed | None:
    """What the phrase behind the noun says of the number at ``index``, or the hospital that took them in before it.

    >>> from conflictnotes.extract.figures.nouns import Noun
    >>> from conflictnotes.extract.figures.tokens import tokenize
    >>> tanks = tokenize("tanks that never came back", 0, 26, [])
    >>> plight(tanks, 0, Noun(0, 0, 1), "tank").outcome
    'lost'
    """
    at = max(noun.after, index + 1)
    while at < len(tokens) and tokens[at].low in _STEPS_OVER:
        at += 1
    if at >= len(tokens):
        return None
    ahead = _phrase(tokens, at)
    if category in PEOPLE or category is None:
        own = _of_themselves(at, ahead, bare=noun.first < 0)
        return own or _of_people(tokens, at, ahead) or _taken_in(tokens, index) or _at_last(tokens, at)
    outcome = _of_things(ahead, category)
    return Deed(outcome, "befalls", at, passive=True) if outcome is not None else None


# What things suffer of themselves: the verb, and of what it says so.
_BUILT = frozenset({"other", "settlement"})
_BURST = MATERIEL - FIRED
_SUFFERED: dict[str, tuple[str, frozenset[str]]] = {
    **dict.fromkeys(("sank", "sink", "sinks"), ("destroyed", frozenset({"ship", "submarine", "other"}))),
    **dict.fromkeys(("capsized", "capsize"), ("lost", frozenset({"ship", "other"}))),
    **dict.fromkeys(("collapsed", "collapse", "crumbled"), ("destroyed", _BUILT)),
    **dict.fromkeys(("exploded", "explode"), ("destroyed", _BURST)),
    **dict.fromkeys(
        ("burned down", "burnt down", "burn down", "blew up", "went up", "burst into"), ("destroyed", MATERIEL | _BUILT)
    ),
    **dict.fromkeys(("caught fire", "ran aground", "sprang a"), ("damaged", MATERIEL | _BUILT)),
}


def _of_things(ahead: list[str], category: str | None) -> str | None:
    """Such as "six that never came back", "two trawlers sank"."""
    if ahead[:1] and ahead[0] in _NOT and ahead[1:2] and ahead[1] in _COMES and not _HOME.isdisjoint(ahead[1:3]):
        return "lost" if category in MATERIEL else None
    suffered = _SUFFERED.get(" ".join(ahead[:2])) or _SUFFERED.get("".join(ahead[:1]))
    return suffered[0] if suffered is not None and category in suffered[1] else None


def _phrase(tokens: list[Token], at: int) -> list[str]:
    """The words from ``at`` on, as far as no mark and no other number stands among them; "40 km" may."""
    words: list[str] = []
    for token in tokens[at : at + _REACH]:
        if token.text in ".,;:()" or token.low in {"and", "but", "while", "where", "after", "before"}:
            break
        words.append(token.low)
    return words


def _of_themselves(at: int, ahead: list[str], *, bare: bool) -> Deed | None:
    """What people do with themselves: "two rebels blew themselves up", "900 have signed so far"."""
    if ahead[:1] and ahead[0] in _BLOWS and ahead[1:3] == ["themselves", "up"]:
        return Deed("killed", "befalls", at, passive=True)
    if bare and ahead[:1] == ["signed"] and not {"contracts", *_UP}.isdisjoint(ahead[1:3]):
        return Deed("mobilized", "befalls", at, passive=True)
    return None


_LAST = 24  # tokens from the deed to "before being"
_UNDONE = {
    **dict.fromkeys(("killed", "shot", "gunned"), "killed"),
    **dict.fromkeys(("captured", "arrested", "detained", "caught", "overpowered"), "captured"),
}


def _at_last(tokens: list[Token], at: int) -> Deed | None:
    """What became of those who acted: "two gunmen shot a guard before being killed"."""
    if not tokens[at].low.endswith("ed") and tokens[at].low not in _ACTS:
        return None
    for step in range(at + 1, min(at + _LAST, len(tokens) - 2)):
        if tokens[step].text in ".;:":
            return None
        if tokens[step].low == "before":
            behind = [token.low for token in tokens[step + 1 : step + 4]]
            outcome = _UNDONE.get(behind[1] if behind[0] == "being" else behind[-1])
            passive = behind[0] == "being" or behind[:2] == ["they", "were"]
            return Deed(outcome, "befalls", step, passive=True) if outcome and passive else None
    return None


_ACTS = word_set("shot took held hit ran broke drove threw got blew set went came stood fought")


def _of_people(tokens: list[Token], at: int, ahead: list[str]) -> Deed | None:
    """Such as "were taken to the regional hospital", "march into captivity"."""
    if not ahead:
        return None
    if ahead[0] in _MENDING and tokens[at - 1].low in BE:
        return Deed("wounded", "state", at, passive=True)
    if ahead[0] in _MOVED and "to" in ahead and not _WARDS.isdisjoint(ahead):
        return Deed("wounded", "harms", at, passive=True)
    if ahead[0] in _MARCHED and "into" in ahead and not _BONDS.isdisjoint(ahead):
        return Deed("captured", "befalls", at, passive=True)
    return None


_FROM_CLINIC = 8


def _taken_in(tokens: list[Token], index: int) -> Deed | None:
    """Such as "a hospital in the town alone admitted 90 soldiers"."""
    at = index - 1
    while at > 0 and tokens[at].low in BEFORE_NUMBER:
        at -= 1
    if at < 1 or tokens[at].low not in _TREATED:
        return None
    for step in range(at - 1, max(-1, at - _FROM_CLINIC), -1):
        if tokens[step].text in ".,;:" or tokens[step].number >= 0:
            return None
        if tokens[step].low in _WARDS:
            return Deed("wounded", "harms", at)
    return None
