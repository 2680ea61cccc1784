"""The vocabulary as look-up tables: built once for each vocabulary, on first use."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.vocabulary.arms import ARMS
from conflictnotes.vocabulary.leaders import CHIEFS, LEADERS
from conflictnotes.vocabulary.parties import AMBIGUOUS, GROUPS, STATES
from conflictnotes.vocabulary.regions import REGIONS

if TYPE_CHECKING:
    from conflictnotes.vocabulary import Party, Vocabulary

__all__ = ["Lexicon", "VerbUse", "fold_word", "lexicon"]


class VerbUse(NamedTuple):
    """One form of an outcome verb; ``participle`` and ``finite`` say what the form can be."""

    outcome: str
    role: str
    participle: bool
    finite: bool
    gerund: bool


class LongForm(NamedTuple):
    """A party's name of several words: as words, as they are written, and those of them that are names themselves."""

    words: tuple[str, ...]
    phrase: str
    names: frozenset[str]


class Lexicon(NamedTuple):
    """Tables that the stages read.  Phrases are folded: lower case, American spelling, hyphens as blanks."""

    heads: dict[str, str]
    plurals: frozenset[str]
    models: dict[str, str]
    families: dict[str, str]
    verbs: dict[tuple[str, ...], VerbUse]
    verb_starts: frozenset[str]
    verb_ends: frozenset[str]
    states: dict[str, str]
    counted: dict[str, str]
    events: dict[str, str]
    parties: dict[tuple[str, ...], str]
    party_starts: dict[str, int]
    long_forms: dict[str, list[LongForm]]
    adjectives: frozenset[tuple[str, ...]]
    doubtful: frozenset[tuple[str, ...]]
    party_states: dict[str, str]
    groups: frozenset[str]
    peoples: frozenset[str]
    places: dict[tuple[str, ...], str]
    by_key: dict[str, list[Party]]
    arms: dict[str, frozenset[str]]
    leaders: dict[str, str]
    shared: dict[tuple[str, ...], tuple[str, ...]]
    place_starts: frozenset[str]


_IRREGULAR = {
    "man": "men", "woman": "women", "child": "children", "person": "people", "foot": "feet",
    "passer-by": "passers-by",
    "passerby": "passersby", "policeman": "policemen", "prisoner of war": "prisoners of war",
    "corps": "corps", "headquarters": "headquarters", "barracks": "barracks",
    "aircraft": "aircraft", "hovercraft": "hovercraft", "watercraft": "watercraft", "landing craft": "landing craft",
    "rohingya": "rohingya", "manpads": "manpads",
    "mujahideen": "mujahideen", "fedayeen": "fedayeen", "peshmerga": "peshmerga", "spetsnaz": "spetsnaz",
    "kibbutz": "kibbutzim", "moshav": "moshavim", "oasis": "oases", "torpedo": "torpedoes", "knife": "knives",
    "townsfolk": "townsfolk", "fisherfolk": "fisherfolk", "beirutis": "beirutis", "carabiniere": "carabinieri",
    "uas": "uas", "cannon": "cannon", "abrams": "abrams", "hilux": "hiluxes",
    "buffalo": "buffaloes", "ox": "oxen", "calf": "calves", "thief": "thieves", "fish": "fish",
    "mlrs": "mlrs", "personnel": "personnel", "people": "people", "series": "series", "means": "means",
}  # fmt: skip
_SPELLINGS = (
    ("armour", "armor"),
    ("defence", "defense"),
    ("aeroplane", "airplane"),
    ("’", "'"),
    ("centre", "center"),
    ("uncrewed", "unmanned"),
    ("antiaircraft", "anti-aircraft"),
    ("antitank", "anti-tank"),
)


@functools.lru_cache(maxsize=1 << 16)
def fold_word(word: str) -> str:
    """A word as the tables hold it: lower case, American spelling, plain apostrophe."""
    low = word.lower()
    for british, american in _SPELLINGS:
        if british in low:
            low = low.replace(british, american)
    return low


def plural_of(noun: str) -> str:  # noqa: PLR0911 - one return for each rule of spelling
    """The regular English plural of the last word of ``noun``, of the first where "of" follows it.

    >>> plural_of("city"), plural_of("piece of equipment"), plural_of("serviceman")
    ('cities', 'pieces of equipment', 'servicemen')
    """
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    head, of, rest = noun.partition(" of ")
    if of:
        return plural_of(head) + of + rest
    before, blank, last = noun.rpartition(" ")
    if last in _IRREGULAR:
        return before + blank + _IRREGULAR[last]
    if last.endswith("man") and last not in {"talisman", "german", "ottoman"}:
        return f"{noun[:-3]}men"
    if last.endswith("woman"):
        return f"{noun[:-5]}women"
    if last.endswith("child"):
        return f"{noun}ren"
    if last.endswith("wife"):
        return f"{noun[:-2]}ves"
    if last.endswith("y") and last[-2:-1] not in tuple("aeiou"):
        return f"{noun[:-1]}ies"
    if last.endswith(("s", "x", "z", "ch", "sh")):
        return f"{noun}es"
    return f"{noun}s"


def _phrase(noun: str) -> str:
    return fold_word(noun).replace("-", " ")


@functools.cache
def lexicon(vocabulary: Vocabulary) -> Lexicon:
    """The tables of ``vocabulary`` as the stages look words up."""
    heads: dict[str, str] = {}
    plurals: set[str] = set()
    models: dict[str, str] = {}
    families: dict[str, str] = {}
    for counted in reversed(vocabulary.counted):
        _add_heads(heads, plurals, counted.nouns, counted.category)
    for materiel in reversed(vocabulary.equipment):
        _add_heads(heads, plurals, materiel.nouns, materiel.category)
        for model in materiel.models:
            table = families if model.endswith("-") else models
            table[model.lower()] = materiel.category
    verbs = _verbs(vocabulary)
    nouns: dict[str, dict[str, str]] = {"state": {}, "counted": {}, "event": {}}
    for row in reversed(vocabulary.outcome_nouns):
        for word in row.words:
            nouns[row.use][_phrase(word)] = row.outcome
            if row.use != "state":
                nouns[row.use][_phrase(plural_of(word))] = row.outcome
    parties, adjectives = _parties(vocabulary)
    starts: dict[str, int] = {}
    by_key: dict[str, list[Party]] = {}
    for party in vocabulary.parties:
        by_key.setdefault(party.key, []).append(party)
    long_forms: dict[str, list[LongForm]] = {}
    for words in parties:
        if len(words) > 1:
            names = frozenset(word for word in words if word[0].isupper() and word.isalpha())
            long_forms.setdefault(words[0], []).append(LongForm(words, " ".join(words), names))
        starts[words[0]] = max(starts.get(words[0], 0), len(words))
    return Lexicon(
        heads=heads,
        plurals=frozenset(plurals),
        models=models,
        families=families,
        verbs=verbs,
        verb_starts=frozenset(words[0] for words in verbs),
        verb_ends=frozenset(words[-1] for words in verbs),
        states=nouns["state"],
        counted=nouns["counted"],
        events=nouns["event"],
        parties=parties,
        party_starts=starts,
        long_forms=long_forms,
        adjectives=adjectives,
        doubtful=frozenset(tuple(form.split()) for form in AMBIGUOUS - _countries()),
        party_states={party.key: party.state for party in vocabulary.parties if party.state},
        by_key=by_key,
        groups=frozenset(party.key for party in GROUPS),
        places={
            tuple(place.split()): region.nationality
            for region in reversed(REGIONS)
            for place in region.places
            if region.nationality
        },
        arms=_arms(),
        place_starts=frozenset(place.split()[0] for region in REGIONS if region.nationality for place in region.places),
        shared=_shared(vocabulary),
        leaders={**dict(LEADERS), **CHIEFS},
        peoples=frozenset(form for party in vocabulary.parties for form in party.people),
    )


def _arms() -> dict[str, frozenset[str]]:
    """Who uses each model of arms."""
    users: dict[str, frozenset[str]] = {}
    for models, keys in ARMS:
        for model in models.split(", "):
            users[model] = users.get(model, frozenset()) | frozenset(keys.split())
    return users


def _countries() -> set[str]:
    """The plain names of states: what else "Chad" or "Jordan" may be, in a report of war it is the country."""
    return {name for party in STATES for name in (*party.names[:1], *party.adjectives[:1]) if not name.isupper()}


def _add_heads(heads: dict[str, str], plurals: set[str], nouns: tuple[str, ...], category: str) -> None:
    for noun in nouns:
        plural = _phrase(plural_of(noun))
        heads[_phrase(noun)] = heads[plural] = category
        plurals.add(plural.partition(" of ")[0].split()[-1])


def _verbs(vocabulary: Vocabulary) -> dict[tuple[str, ...], VerbUse]:
    verbs: dict[tuple[str, ...], VerbUse] = {}
    for verb in reversed(vocabulary.outcome_verbs):
        base, third, past, participle, gerund = verb.forms
        for form in (base, third, past, participle, gerund):
            words = tuple(fold_word(form).split())
            verbs[words] = VerbUse(
                verb.outcome,
                verb.role,
                participle=form == participle or form.endswith("ed"),
                finite=form in {base, third, past},
                gerund=form == gerund,
            )
    return verbs


def _shared(vocabulary: Vocabulary) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The forms that two parties have, with both: "IAF" is Israel's air force and India's."""
    owners: dict[tuple[str, ...], tuple[str, ...]] = {}
    for party in vocabulary.parties:
        for form in (*party.adjectives, *party.people, *party.names, *party.forces):
            words = tuple(form.split())
            owners[words] = (*owners.get(words, ()), party.key)
    return {words: keys for words, keys in owners.items() if len(keys) > 1}


def _parties(vocabulary: Vocabulary) -> tuple[dict[tuple[str, ...], str], frozenset[tuple[str, ...]]]:
    """Every form of every party as words, and which of them are adjectives.  The first party of a form has it."""
    parties: dict[tuple[str, ...], str] = {}
    adjectives: set[tuple[str, ...]] = set()
    for party in vocabulary.parties:
        for form in party.adjectives:
            adjectives.add(tuple(form.split()))
        for form in (*party.adjectives, *party.people, *party.names, *party.forces):
            words = tuple(form.replace("’", "'").split())
            if words:
                parties.setdefault(words, party.key)
    return parties, frozenset(adjectives)
