"""The parties that a sentence names, by their names or by the part that they play."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.extract.figures.lands import region_at
from conflictnotes.extract.figures.sidewords import ATTACKERS, DEFENDERS, FORCES, MILITARY
from conflictnotes.vocabulary.parties import SURNAMES
from conflictnotes.vocabulary.regions import FORMATIONS
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.sides import Sides
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["LANDS", "WATERS", "Side", "is_nationality", "plain_form", "sides_in"]


class Side(NamedTuple):
    """A mention of a party: token indexes ``[first, last]`` and its key ("enemy" and "own" stand for roles)."""

    first: int
    last: int
    key: str
    adjective: bool


_ROLES = {
    "own": "own",
    "enemy": "enemy", "enemies": "enemy", "adversary": "enemy",
    "adversaries": "enemy", "occupiers": "enemy", "invaders": "enemy",
    "occupier": "enemy", "hostile": "enemy",
    "friendly": "own", "our": "own", "we": "own",
}  # fmt: skip


_POSSESSIVES = frozenset({"its", "their", "his", "her"})
# Bodies that are a side only where a passage has a state and an armed group.
_BODIES = {
    "group": "group",
    "rebels": "group",
    "militants": "group",
    "insurgents": "group",
    "paramilitaries": "group",
    "guerrillas": "group",
    "jihadists": "group",
    "militia": "group",
    "army": "state",
    "military": "state",
    "troops": "state",
    "government": "state",
    "navy": "state",
    "mission": "mission",  # of many states, nobody's
    **dict.fromkeys(sorted(ATTACKERS), "attacker"),
    **dict.fromkeys(sorted(DEFENDERS), "defender"),
}


# Who governs occupied land for the invader: "the occupation governor".
_OCCUPIED_BY = word_set(
    "governor head official officials authorities administration mayor senator prosecutor police deputy forces troops"
)
_TITLES = frozenset({"dr", "mr", "mrs", "ms", "prof", "professor", "sister", "father", "sheikh"})
_BY_PART = frozenset({"attacker", "defender", "occupant"})


# Land that is fought for: the dead of Gaza are nobody's soldiers.
_GROUND = frozenset({"Gaza", "Crimea", "Donbas", "Donbass"})
LANDS = frozenset({"Sea", "River", "Delta", "Basin", "Valley", "Canal", "Strait", "Straits", "Desert", "Peninsula"})
WATERS = frozenset({"Gulf", "Sea", "Strait"})
# Bodies that say so also without an article: "47 junta troops", "Army claimed".
_PLAIN_BODIES = {"junta": "state", "regime": "regime", "Regime": "regime", "Junta": "state"} | {
    "resistance": "group",
    "Army": "state",
}
# Numbered units are a state's where it fights an armed group.
_UNITS = frozenset({"Division", "Brigade", "Battalion", "Regiment", "Corps"})
# What is military and no army's: "the military industry".
_TRADES = word_set("industry industries industrial academy analysts experts aid hardware town")
_KINDS_OF_UNIT = dict(FORMATIONS)
_PLAIN_SIDES = frozenset({"other", *_ROLES, *_BODIES, *_PLAIN_BODIES, "security", "armed", "occupation"})


def sides_in(tokens: list[Token], sides: Sides) -> list[Side]:
    """The parties that the words of a sentence name, in order, the longest form of each."""
    found: list[Side] = []
    lex = sides.lexicon
    starts = lex.party_starts
    beyond = 0  # behind the last mention
    for index, token in enumerate(tokens):
        role = _may_name(token.text)
        if role is None or index < beyond:
            continue
        word = plain_form(token.text)
        if not (role or word in starts or word in lex.place_starts or sides.alias(word)):
            continue
        low = token.low
        body = _body_at(tokens, index, sides)
        if body and not (found and found[-1].last == index - 1 and found[-1].adjective):
            found.append(Side(index, index, body, adjective=False))
            continue
        if low in _ROLES and found and found[-1].last == index - 1 and found[-1].adjective:
            continue  # "Russian occupiers": the adjective says who
        if (
            low == "own"
            and index
            and (tokens[index - 1].low in _POSSESSIVES or plain_form(tokens[index - 1].low) != tokens[index - 1].low)
        ):
            continue  # "its own": the possessive says whose
        if low in _ROLES:
            found.append(Side(index, index, _ROLES[low], adjective=True))
            continue
        size, key, adjective = _party_at(tokens, index, sides)
        if size:
            if found and found[-1].last == index - 1 and _yields(tokens, found[-1], key, lex):
                found.pop()
            found.append(Side(index, index + size - 1, key, adjective))
            beyond = index + size
    return found


def _yields(tokens: list[Token], side: Side, key: str, lex: Lexicon) -> bool:
    """Whether the side is not meant where ``key`` follows it: "Quayan-backed Ostian fighters", "Quay's Red Front"."""
    return "-" in tokens[side.last].text or (key in lex.groups and side.key not in lex.groups)


@functools.lru_cache(maxsize=1 << 16)
def _may_name(word: str) -> str | None:
    """The trigger: a word if the word names a side by itself, none where the vocabulary can tell, else ``None``."""
    low = plain_form(word.lower())
    if low in _PLAIN_SIDES or word in _UNITS or word in _PLAIN_BODIES or low.startswith(("anti-", "al-", "pro-")):
        return "role"
    if not word[0].isupper():
        return None
    return "hyphen" if "-" in word else ""


_STATELY = frozenset({"federal", "national", "regular", "foreign", "defense", "interior"})
_FORCES = frozenset({"forces", "troops", "soldiers"})
_LOSSES = frozenset({"losses", "casualties", "dead", "deaths", "toll"})


def _body_at(tokens: list[Token], index: int, sides: Sides) -> str:
    """The role of a body named without its country: "the army", "junta troops", "Army claimed" at the beginning."""
    token = tokens[index]
    low = plain_form(token.low)
    losing = index + 1 < len(tokens) and tokens[index + 1].low in _LOSSES
    at = index - 2 if index > 1 and tokens[index - 1].low in _STATELY else index - 1
    behind = tokens[index + 1].low if index + 1 < len(tokens) else ""
    if low in _BODIES and (behind in _TRADES or losing or (index and tokens[at].low in {"the", "an"})):
        return "" if behind in _TRADES else _if_told(_BODIES[low], token, sides)
    if token.text in _UNITS and index and tokens[index - 1].text[0].isupper() | tokens[index - 1].text[0].isdigit():
        formed = _formation(tokens, index)
        return formed if formed is not None and formed in sides.trusted else "unit"
    if low == "occupation":
        return _if_told("occupant", token, sides) if behind in _OCCUPIED_BY else ""
    if low in {"armed", "government", "security", "other"}:
        return _body_of_two(tokens, index, low)
    if token.text == "Army" and index:
        return ""
    return _PLAIN_BODIES.get(token.text, "")


def _if_told(part: str, token: Token, sides: Sides) -> str:
    """The part, where the passage tells who plays it if it is one of an attack or an occupation."""
    return part if part not in _BY_PART or sides.resolved(part, token.start) is not None else ""


def _formation(tokens: list[Token], index: int) -> str | None:
    """Whose army alone has units of such a kind: the last words of "the 71st Motorized Rifle Brigade"."""
    words = [token.text for token in tokens[max(0, index - 2) : index + 1]]
    return next(
        (
            key
            for name in (" ".join(words), " ".join(words[:2]), " ".join(words[1:]))
            if (key := _KINDS_OF_UNIT.get(name))
        ),
        None,
    )


def _body_of_two(tokens: list[Token], index: int, low: str) -> str:
    """Such as "the armed forces", "government troops", "security forces", "the other side"."""
    behind = tokens[index + 1].low if index + 1 < len(tokens) else ""
    if low == "other":
        return "enemy" if behind == "side" else ""
    if behind not in _FORCES or (low != "government" and behind != "forces"):
        return ""
    if low == "armed":
        return "state" if index and tokens[index - 1].low == "the" else ""
    return "unit" if low == "security" else "state"


@functools.lru_cache(maxsize=1 << 16)
def plain_form(word: str) -> str:
    """The word without the ending of a possessive: "Quay's", "the Quayans'"."""
    plain = word.replace("’", "'")
    return plain[:-1] if plain.endswith("s'") else plain.removesuffix("'s")


def is_nationality(words: tuple[str, ...], lex: Lexicon) -> bool:
    """Whether the form is a plain adjective of a people, or "US": what is doubtful elsewhere names a side here."""
    return words in lex.adjectives and (words == ("US",) or not words[0].isupper())


def _is_ground(tokens: list[Token], index: int) -> bool:
    """Whether the name is of waters or land that are no side: "Lake Chad", "the Niger Delta", "the Gulf of Oman"."""
    if index + 1 < len(tokens) and tokens[index + 1].text in LANDS:
        return True
    before = tokens[index - 1].text if index else ""
    return before == "Lake" or (before == "of" and index > 1 and tokens[index - 2].text in WATERS)


def _is_given_name(tokens: list[Token], index: int) -> bool:
    """Whether the name is a person's behind a title: "Dr Karen Orr", "Mr Jordan"."""
    return index > 0 and tokens[index - 1].low.rstrip(".") in _TITLES


def _party_at(tokens: list[Token], index: int, sides: Sides) -> tuple[int, str, bool]:
    first, lex = plain_form(tokens[index].text), sides.lexicon
    if first in _GROUND or _is_ground(tokens, index) or _is_given_name(tokens, index):
        return 0, "", False
    longest = lex.party_starts.get(first, 0)
    alias = None if longest else sides.alias(first)
    if alias is not None:
        return 1, alias, False
    if not longest and "-" not in first:
        return (*region_at(tokens, index, lex), False)
    for size in range(min(longest, len(tokens) - index), 0, -1):
        words = tuple(plain_form(token.text) for token in tokens[index : index + size])
        key = lex.parties.get(words)
        sure = words not in lex.doubtful or is_nationality(words, lex) or _has_fighters(tokens, index, words)
        if key is not None and (sure or not sides.trusted.isdisjoint({key, *lex.shared.get(words, ())})):
            return size, sides.of_shared(words, key), words in lex.adjectives
    return _hyphenated(tokens, index, lex) or (*region_at(tokens, index, lex), False)


def _has_fighters(tokens: list[Token], index: int, words: tuple[str, ...]) -> bool:
    """Whether fighters stand behind a surname that is a force's name too: "five Wagner commanders"."""
    behind = tokens[index + 1].low if index + 1 < len(tokens) else ""
    return " ".join(words) in SURNAMES and (behind in MILITARY or behind in FORCES or behind in _FIGHTERS)


_FIGHTERS = frozenset({"commanders", "convicts", "detachments", "elements", "instructors", "ranks", "mercenary"})


_LINKS = frozenset({"backed", "led", "aligned", "speaking", "installed", "appointed"})


def _hyphenated(tokens: list[Token], index: int, lex: Lexicon) -> tuple[int, str, bool] | None:
    """A side in a word with a hyphen: "Quayan-led", "pro-Quayan"; "Quayan-occupied" and "Quayan-made" name none."""
    head, hyphen, tail = plain_form(tokens[index].text).partition("-")
    if not hyphen:
        return None
    if tail == "led" and index + 1 < len(tokens) and tokens[index + 1].low == "mission":
        return 2, "mission", False
    named, linked = (tail, True) if head.lower() == "pro" else (head, tail in _LINKS)
    key = lex.parties.get((named,)) if linked else None
    return (1, key, True) if key is not None else None
