"""What happened to the counted: by its own phrase, the verb before it, the predicate behind it, the topic, an idiom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.deeds import Deed, deed_inside
from conflictnotes.extract.figures.governors import deed_before, deed_of_team
from conflictnotes.extract.figures.idioms import are_stationed, flee, idiom, is_denied, is_exempt
from conflictnotes.extract.figures.kinds import FIRED, PEOPLE, STANDING, TOLLS
from conflictnotes.extract.figures.plights import plight
from conflictnotes.extract.figures.predicates import deed_behind, says_of_others
from conflictnotes.extract.figures.senses import is_trade, meant, says
from conflictnotes.extract.figures.topics import fired_at, topic_before
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from collections.abc import Callable

    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.reading import Reading
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["are_people", "deed_of", "says_for_itself"]

_THROWN = FIRED | {"mlrs"}
_CHARGES = word_set("explosives tnt dynamite fuel")  # "blew up the bridge with 60 kilograms of explosives"
_EMPLOYED = word_set("used employed")
_USED = word_set("use uses used using employ employs employed employing")


def deed_of(tokens: list[Token], reading: Reading, lex: Lexicon, trading: Callable[[], bool]) -> Deed | None:
    """What happened to the counted, if the word says that of their category."""
    exempt = is_exempt(tokens, reading.index)
    if exempt or is_denied(tokens, reading.index):  # "none of its nine cooks was hurt"
        return Deed("", "befalls", reading.index) if exempt else None
    deed = _nearest_deed(tokens, reading, lex, trading)
    if deed is None and are_stationed(tokens, reading.noun):
        return Deed("deployed", "state", reading.noun.after, passive=True)  # "900 troops are on the border"
    if deed is None and reading.category in PEOPLE and tokens[reading.index - 1].low == "of":
        deed = deed_of_team(tokens, reading.index, lex)  # "lost a company of 90 men"
    if deed is None and reading.category in FIRED and reading.noun.first >= 0:
        deed = fired_at(tokens, reading.index)
    if deed is None and reading.category in FIRED and _hit_home(tokens, reading.noun.after):
        return Deed("", "own", reading.noun.after)
    if deed is not None:
        deed = meant(tokens, deed, reading.category, reading.noun.after, trading=trading)
    if deed is not None and deed.outcome == "deployed" and reading.category in PEOPLE and reading.noun.first >= 0:
        held = deed_inside(tokens, reading.noun, lex)
        deed = held if held is not None and held.outcome == "captured" else deed  # "transferred 40 detainees"
    if deed is not None and deed.role == "counted" and deed.outcome == "captured" and flee(tokens, reading.noun):
        return deed._replace(outcome="")  # "2,700 prisoners escaped"
    if deed is None or not deed.outcome or (deed.role == "counted" and deed.outcome == "captured"):
        said = idiom(tokens, reading.index, reading.noun, reading.category)
        return said or plight(tokens, reading.index, reading.noun, reading.category) or deed
    return _traded(tokens, reading, deed, lex, trading)


def _hit_home(tokens: list[Token], at: int) -> bool:
    """Whether drones or missiles got through, so that what befell the others is not said of these."""
    while at < len(tokens) and tokens[at].low in {"had", "have", "also"}:
        at += 1
    if at >= len(tokens) or tokens[at].low not in _HITS:
        return False
    return tokens[at].low != "got" or (at + 1 < len(tokens) and tokens[at + 1].low == "through")


_HITS = word_set("hit struck reached penetrated pierced got evaded")


def _traded(tokens: list[Token], reading: Reading, deed: Deed, lex: Lexicon, trading: Callable[[], bool]) -> Deed:
    """The deed without an exchange where nobody came in return: "freed 34 captives"."""
    if deed.outcome != "exchanged" or is_trade(tokens, deed, trading=trading):
        return deed
    named = deed_inside(tokens, reading.noun, lex) if reading.noun.first >= 0 else None
    if named is not None and (named.outcome in {"killed", "wounded"} or deed.role == "befalls"):
        return named  # "handed over the bodies of 12 men", "12 prisoners came back"
    return deed._replace(outcome="")


def says_for_itself(tokens: list[Token], reading: Reading, lex: Lexicon) -> bool:
    """Whether a bare number behind a heading has a predicate: "of 90 neutralised: 60 were shot down"."""
    own = deed_behind(tokens, reading.noun.after, lex, elliptic=True) if reading.noun.first < 0 else None
    return own is not None and bool(own.outcome) and own.passive


def _governor(tokens: list[Token], reading: Reading, lex: Lexicon) -> Deed | None:
    """The word before the number that governs it, if it says something of such things."""
    before = deed_before(tokens, reading.index, lex)
    if before is None or (before.role == "topic" and says_for_itself(tokens, reading, lex)):
        return None
    struck = before.outcome == "launched" and before.role == "event"
    if struck and tokens[before.at].low not in lex.events and not _strikes(tokens, reading):
        return None  # "was hit by two men", "was hit by two bullets"
    charge = reading.noun.last >= 0 and tokens[reading.noun.last].low in _CHARGES
    if before.outcome == "launched" and (reading.category not in _THROWN or charge) and not reading.airborne:
        verb = lex.verbs.get((tokens[before.at].low,))
        if verb is not None and verb.role == "harms":
            return before._replace(outcome="")  # "raided the village with nine trucks"
    if reading.noun.first >= 0 and not says(tokens, before, reading.category):
        reading.silent = before
        return None  # "committed 31 crimes"
    return before


def _nearest_deed(tokens: list[Token], reading: Reading, lex: Lexicon, trading: Callable[[], bool]) -> Deed | None:
    """What happened to the counted: by the phrase, the verb before, the predicate behind, the topic."""
    noun = reading.noun
    bare = noun.first < 0
    inside = None if bare else deed_inside(tokens, noun, lex)
    if inside is not None and inside.outcome == "exchanged" and not trading():
        inside = None  # "released convicts"
    said = inside is not None and inside.role == "state" and inside.outcome not in STANDING
    if inside is not None and said and not (inside.outcome == "wounded" and _are_taken(tokens, reading, lex)):
        return inside
    reading.governor = before = _governor(tokens, reading, lex)
    if bare and before is not None and not says(tokens, before, None):
        before = None  # "treated 800 wounded": what stands behind says more
    if before is not None and before.outcome not in {"lost", "casualties", ""}:
        unearthed = before.outcome == "captured" and inside is not None and inside.outcome == "killed"
        return inside if unearthed else before  # "recovered 31 bodies"
    behind = None if reading.labelled else deed_behind(tokens, noun.after, lex, elliptic=bare)
    if behind is not None and says_of_others(tokens, reading, behind, lex):
        behind = None
    if inside is not None and inside.outcome == "killed" and behind is not None and behind.outcome == "captured":
        return inside  # "31 bodies were recovered"
    if behind is not None and not behind.outcome:
        behind = None if before is not None or inside is not None else behind
    tolls = inside is not None and inside.outcome in TOLLS
    vague = before is not None and (not before.outcome or tolls)
    found = (behind or inside or before) if vague else (behind or before or inside)
    found = _used(tokens, reading, before, behind) or found
    silent = found is None or not found.outcome
    if (silent or _have_joined(found)) and reading.number.unit == "count" and not reading.labelled:
        topic = topic_before(tokens, reading.index, bare=bare)
        return topic if topic is not None and (silent or topic.outcome in TOLLS) else found
    return found


def _have_joined(found: Deed | None) -> bool:
    """Whether only is said how they came to the army: "of the dead, 40 had been mobilized"."""
    return found is not None and found.outcome in {"mobilized", "deployed"} and (found.passive or found.role == "state")


def _used(tokens: list[Token], reading: Reading, before: Deed | None, behind: Deed | None) -> Deed | None:
    """Drones that somebody uses are launched: "used 40 drones", "140 drones were used in the attack"."""
    if reading.category not in FIRED:
        return None
    if before is not None and not before.outcome and tokens[before.at].low in _USED:
        return behind or Deed("launched", "uses", before.at)
    passive = behind is not None and behind.passive and tokens[behind.at].low in _EMPLOYED
    return behind._replace(outcome="launched") if passive and behind is not None else None


def _are_taken(tokens: list[Token], reading: Reading, lex: Lexicon) -> bool:
    """Whether the verb before says more of them than that they are hurt: "captured nine wounded gunners"."""
    before = _governor(tokens, reading, lex)
    return before is not None and before.outcome in {"captured", "exchanged"}


def are_people(tokens: list[Token], reading: Reading, deed: Deed) -> bool:
    """Whether the deed tells that people are meant: "1,760 killings", "killed 60 loyalists" of an unknown word."""
    if deed.role == "counted":
        return deed.outcome in TOLLS | {"captured"}
    unknown = reading.noun.first >= 0 and reading.noun.category is None
    return unknown and deed.role in {"harms", "event"} and tokens[deed.at].low in _OF_PEOPLE


_OF_PEOPLE = word_set(
    """
    killed killing wounded wounding injured injuring hurt martyred arrested arresting murdered executed beheaded
    detained remains bodies corpses deaths death murder abduction kidnapping
    """
)


def _strikes(tokens: list[Token], reading: Reading) -> bool:
    """Whether what hit something had been launched: rockets and bombs, no bullets."""
    return (reading.category in _THROWN or reading.airborne) and tokens[reading.noun.last].low not in _SHOTS


_SHOTS = frozenset({"bullets", "rounds", "shots", "cartridges", "pellets"})
