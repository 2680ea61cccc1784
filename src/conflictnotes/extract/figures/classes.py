"""The category of a noun phrase, by its words: the longest known phrase, a model, a party's people."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.grammar import is_plural
from conflictnotes.extract.figures.kinds import MATERIEL, PEOPLE
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["category_of", "model_class", "names_people"]


_LOSSES = frozenset({"losses", "loss"})
_GENERIC = frozenset(
    {
        "unit",
        "piece",
        "item",
        "system",
        "complex",
        "platform",
        "installation",
        "launcher",
        "battery",
        "vehicle",
        "member",
        "round",
        "head",
        "type",
        "kind",
        "pair",
        "set",
        "number",
        "group",
        "asset",
        "plane",
        "aircraft",
        "model",
        "variant",
        "carrier",
        "boat",
        "pound",
        "crate",
        "container",
        "truckload",
        "wagonload",
        "pallet",
        "box",
        "belt",
        "case",
        "interceptor",
        "bomber",
        "fighter",
    }
)
_MODEL_CORE = deferred(r"([a-z]+-?\d+)")


def category_of(words: list[Token], lex: Lexicon) -> str | None:  # noqa: PLR0911 - from the certain to the likely
    """The category of a noun phrase: its longest known ending, a model in it, or the "of" phrase behind a bare unit."""
    words = _unfitted(words)
    lows = _parts(words, lex)
    if "of" in lows and "and" not in lows[: lows.index("of")]:
        cut = lows.index("of")
        whole = _ending(lows, lex)
        front = _ending(lows[:cut], lex)
        known_whole = any(" ".join(lows[start:]) in lex.heads for start in range(cut))
        if known_whole and whole:
            return whole
        bare = cut and not (cut > 1 and " ".join(lows[cut - 2 : cut]) in lex.heads)
        if bare and _singular(lows[cut - 1]) in _GENERIC and lows[cut - 1] not in {"members", "member"}:
            owned = words[_words_before(words) + 1 :]
            return _of_kind(front, _by_last_words(owned, lows[cut + 1 :], lex))
        words = [token for token in words if token.low != "of"][: _words_before(words)]
        if front is None and words and names_people(words[-1], lex):
            return "personnel"  # "two Quayans of the mission"
        return front or _model_in(words, lex)
    if "and" in lows:
        cut = lows.index("and")
        joint = next(at for at, token in enumerate(words) if "and" in token.low.split("-"))
        front, rear = _ending(lows[:cut], lex), _by_last_words(words[joint + 1 :], lows[cut + 1 :], lex)
        if front == "civilian" and cut:
            front = _by_last_words(words[:joint], lows[:cut], lex)  # "military cooks and drivers"
        if cut and not is_plural(lows[cut - 1], lex):
            front = None  # "strike and decoy drones"
        if front != rear and {front, rear} <= _ARMS:
            return "equipment"  # "missiles and drones"
        if rear == "ammunition" and not lows[cut - 1].endswith("s"):
            return rear  # "artillery and rocket shells"
        wider = lows[cut + 1 : cut + 2] == ["other"]  # "tanks and other armored vehicles"
        return (rear or front if wider else front or rear) or _model_in(words, lex)
    return _by_last_words(words, lows, lex)


_FITTED = frozenset({"equipped", "armed", "mounted", "fitted"})


def _unfitted(words: list[Token]) -> list[Token]:
    """The phrase without what the counted carry: the vehicles of "vehicles fitted with machine guns"."""
    cut = next((at for at, token in enumerate(words) if token.low in _FITTED and words[at + 1 : at + 2]), 0)
    launchers = any(token.low == "mlrs" for token in words[cut:])  # "combat vehicles equipped with MLRS" are these
    return words[:cut] if cut and words[cut + 1].low == "with" and not launchers else words


def _by_last_words(words: list[Token], lows: list[str], lex: Lexicon) -> str | None:
    """The category of a phrase without "of" and "and"."""
    if len(words) > 1:
        paired = lex.models.get(f"{words[-2].low} {words[-1].low.removesuffix('s')}")
        if paired is not None:
            return paired  # "Land Cruisers", "Black Hawks"
    fighting = _are_fighting(words, lex)
    found = "military_unit" if fighting else _ending(lows, lex)
    if found in PEOPLE:
        return _in_uniform(lows, found)
    if found is None and words and names_people(words[-1], lex):
        return "personnel"  # "ten Russians"
    bearer = _BEARERS.get(_singular(lows[-1])) if lows else None
    if bearer is not None and _model_in(words, lex) == "missile":
        return bearer
    generic = lows and not fighting and _singular(lows[-1]) in _GENERIC
    if found is None or (generic and not _known_phrase(lows, lex)):
        return _model_in(words, lex) or found
    return found


def _in_uniform(lows: list[str], found: str) -> str:
    """What an adjective makes of people: civilian bodies, "military construction workers"."""
    if not _CIVIL.isdisjoint(lows):
        return "civilian"
    return "personnel" if lows[0] == "military" and lows[-1] not in _OF_THE_PRESS else found


_OF_THE_PRESS = frozenset({"correspondents", "journalists", "reporters", "analysts", "experts", "families", "wives"})
_PAIR = 2
_MARTIAL = frozenset({"penal", "enemy", "hostile", "opposing", "nationalist", "irregular", "subordinate", "frontline"})


def _are_fighting(words: list[Token], lex: Lexicon) -> bool:
    """Whether the word before "units" says that they are of people who fight: "convict units", "Quayan units"."""
    if len(words) < _PAIR or words[-1].low not in {"unit", "units"}:
        return False
    token = words[-2]
    known = lex.heads.get(token.low) in {"personnel", "military_unit"}
    return known or token.low in _MARTIAL or (token.text,) in lex.adjectives


# What bears missiles: "six Kornet launchers", "two Kalibr carriers".
_BEARERS = {"launcher": "equipment", "carrier": "ship"}


def names_people(token: Token, lex: Lexicon) -> bool:
    """Whether a party's word names its people: "ten Quayans", "nine Taliban", "six VDP", but no state's name."""
    text = token.text
    key = lex.parties.get((text,))
    people = text in lex.peoples or (text,) in lex.adjectives or sum(map(str.isupper, text)) > 1
    return key is not None and (people or key in lex.groups)


_ARMS = frozenset({"drone", "missile", "aircraft", "helicopter", "artillery", "mlrs", "tank", "ship"})
# What makes civilians of men, people and bodies.
_CIVIL = frozenset({"civilian", "civilians", "rohingya", "yazidi", "displaced", "refugee", "migrant"})


def _parts(words: list[Token], lex: Lexicon) -> list[str]:
    """The words of the phrase, those with a hyphen in parts, without the losses of "equipment losses"."""
    lows = [part for token in words for part in token.low.replace("/", "-").split("-") if part]
    return lows[:-1] if lows and lows[-1] in _LOSSES and _ending(lows[:-1], lex) in MATERIEL else lows


def _of_kind(front: str | None, rear: str | None) -> str | None:
    """What "of" makes of a bare unit: "systems of air defense" are of that kind, "fighters of a brigade" owned."""
    whose = (front in MATERIEL and rear not in MATERIEL) or (front in PEOPLE and rear == "military_unit")
    return front if rear is None or whose else rear


def _words_before(words: list[Token]) -> int:
    return next((index for index, token in enumerate(words) if token.low == "of"), len(words))


def _singular(low: str) -> str:
    if low.endswith("ies"):
        return f"{low[:-3]}y"
    if low.endswith("xes"):
        return low[:-2]
    return low.removesuffix("s")


def _known_phrase(lows: list[str], lex: Lexicon) -> bool:
    return any(" ".join(lows[-size:]) in lex.heads for size in range(2, min(6, len(lows)) + 1))


def _ending(lows: list[str], lex: Lexicon) -> str | None:
    """Category of the longest known phrase that ends the words."""
    for size in range(min(6, len(lows)), 0, -1):
        found = lex.heads.get(" ".join(lows[-size:]))
        if found is not None:
            return found
    return _by_suffix(lows[-1]) if lows else None


def _by_suffix(low: str) -> str | None:
    """The category of a compound that no table has, by what it ends in: "oarsmen", "lampmakers", "whaleboats"."""
    if low in _NO_COMPOUNDS:
        return None
    return next((category for suffixes, category in _COMPOUNDS if low.endswith(suffixes)), None)


_COMPOUNDS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("ologists", "icists", "icians", "ormists", "onists"), "personnel"),
    (("smen", "rmen", "dmen", "tmen", "nmen", "ymen", "kmen", "lmen", "women"), "personnel"),
    (("gunners", "soldiers"), "personnel"),
    (("workers", "keepers", "sellers", "growers", "goers", "dwellers", "herders", "smiths", "folk"), "civilian"),
    (("pickers", "mongers", "makers", "drivers", "farmers"), "civilian"),
    (("boats",), "ship"),
    (("planes",), "aircraft"),
    (("drones",), "drone"),
    (("missiles",), "missile"),
    (("trucks", "lorries"), "vehicle"),
)
_NO_COMPOUNDS = frozenset({"omens", "acumen", "specimen", "regimen", "hymen", "semen", "hydroplanes", "aeroplanes"})


def _model_in(words: list[Token], lex: Lexicon) -> str | None:
    for token in reversed(words):
        found = model_class(token.low, lex)
        if found is not None:
            return found
    for first, second in pairwise(words):
        found = lex.models.get(f"{first.low} {second.low.removesuffix('s')}")
        if found is not None:
            return found
    return None


def model_class(low: str, lex: Lexicon) -> str | None:
    """The category of a model name: as it stands, without its plural, its variant or its number."""
    word = low.partition("/")[0] if low.find("/") > 1 else low  # but "f/a-18"
    core = _MODEL_CORE.match(word)
    stem = word.partition("-")[0]
    for form in (
        word,
        word.removesuffix("s"),
        word.removesuffix("es"),
        core[1] if core else "",
        stem,
        stem.removesuffix("s"),
    ):
        if form and form in lex.models and (len(form) > 2 or form == word or form[-1].isdigit()):  # noqa: PLR2004 - "ak" only when written so, but "K2s"
            return lex.models[form]
    if "-" in word and word[len(stem) + 1 : len(stem) + 2].isdigit():
        return lex.families.get(f"{stem}-")
    return None
