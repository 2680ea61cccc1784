"""What the phrase of the number says of its side: its adjective, its label, a possessive, a relative behind it."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.belonging import is_anyones, is_military
from conflictnotes.extract.figures.kinds import FLYING, MATERIEL, PEOPLE
from conflictnotes.extract.figures.owners import is_doer
from conflictnotes.extract.figures.sidewords import AUXILIARIES, FORCES, MILITARY, PREPOSITIONS, RECEIVES, SPEECH
from conflictnotes.extract.figures.whose.scene import HARMED
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.mentions import Side
    from conflictnotes.extract.figures.nouns import Noun
    from conflictnotes.extract.figures.reading import Reading
    from conflictnotes.extract.figures.tokens import Token
    from conflictnotes.extract.figures.whose.scene import Scene

__all__ = [
    "by_membership",
    "by_relative",
    "by_size",
    "by_strength",
    "by_whole",
    "is_an_enemy",
    "is_foreign",
    "is_own",
    "is_possessed",
    "made_by",
    "named_side",
    "whose",
]

_RELATED = frozenset({"close", "familiar", "briefed", "carrying"})
_NUMBER = frozenset({"number", "numbers", "numbered"})
_NUMBERED = frozenset(
    {
        "dead",
        "casualties",
        "losses",
        "wounded",
        "to",
        "who",
        "which",
        "that",
        "now",
        "probably",
        "forces",
        "fighters",
        "troops",
        "insurgents",
    }
)
_STRENGTH = 5
_SIZED = frozenset({"person", "man", "member", "vehicle", "soldier"})
_TEAMS = frozenset(
    {"groups", "teams", "squads", "columns", "pairs", "waves", "packs", "parties", "units", "formations"}
)
# What is made of so many men or vehicles: "a Quayan column of 40 lorries", "the garrison of 31 men".
_BODIES_OF = word_set("garrison force column convoy contingent detachment army unit fleet flotilla group squadron crew")
_COMERS = word_set("migrants migrant citizens nationals mercenaries mercenary recruits")
_HIRED = word_set("personnel fighters volunteers men troops soldiers")
_CREW = frozenset({"crew", "sailors", "seafarers", "crewmen", "mariners"})
_VESSELS = frozenset({"vessel", "ship", "tanker", "carrier", "freighter", "boat"})
_STAFFS = frozenset({"force", "command", "ministry", "mod", "staff", "defence", "defense", "army"})
_HEADING = 6
_FORMER = frozenset({"former", "ex", "foreign"})
_BEFORE_MEMBERS = frozenset(
    {
        "have",
        "had",
        "already",
        "recently",
        "reportedly",
        "of",
        "them",
        "whom",
        "which",
        "these",
        "those",
        ",",
        "who",
        "were",
        "are",
        "was",
        "is",
        "all",
        "also",
    }
)
_MEMBERS = {
    "belonged": {"to"},
    "belong": {"to"},
    "belonging": {"to"},
    "members": {"of"},
    "fighters": {"of"},
    "officers": {"of"},
    "soldiers": {"of"},
    "served": {"in", "with"},
    "joined": {"the"},
    "join": {"the"},
    "reinforced": {"the"},
    "serving": {"in", "with"},
}
_WERE = frozenset({"were", "are", "was", "is"})
_NEAR_BODY = 5  # tokens from "belonged" to the side's name: "belonged to the Quayan army"
_FRONT = 3
_OF_ITS = 5
_ITS_OWN = (["its", "own"], ["their", "own"], ["our", "own"])
_MADE = frozenset({"made", "built", "supplied", "produced", "designed"})


def is_foreign(scene: Scene, reading: Reading) -> bool:
    """Whether the counted are nobody's any more or only tell: "seven former fighters", "two officials said"."""
    noun = reading.noun
    if noun.first < 0 or reading.category not in PEOPLE:
        return False
    words = scene.tokens[noun.first : noun.last + 1]
    if words[0].low in _FORMER:
        return True
    both = [side for side in scene.mentions if noun.first <= side.first and side.last < noun.last]
    joined = [side for side in scene.mentions if noun.first <= side.first <= noun.last + 2 and side.adjective]
    if len(joined) > 1 and scene.tokens[joined[0].last + 1].low == "and" and joined[1].first == joined[0].last + 2:
        return len({scene.party(side) for side in joined}) > 1  # "22 Quayan and Ostian soldiers"
    behind = scene.tokens[noun.last + 1].low if noun.last + 1 < len(scene.tokens) else ""
    return behind in SPEECH and reading.outcome is None and not both and reading.noun.partitive is False


def named_side(scene: Scene, reading: Reading) -> str | None:
    """The side that the phrase names, or its label ("our side: 4 dead"), or an adjective behind the number."""
    noun = reading.noun
    if noun.first >= 0:
        gapped = (side for side in scene.mentions if _is_gapped(scene, side, reading))
        found = scene.within(noun.first, _core_end(scene, noun)) or next(map(scene.party, gapped), None)
    else:
        behind = reading.index + 1
        ones = (
            behind - 3 if [token.low for token in scene.tokens[max(0, behind - 3) : behind - 1]][:1] == ["ones"] else -1
        )
        beside = (
            side
            for side in scene.mentions
            if side.first == behind or side.last == ones - 1 >= 0 or _is_gapped(scene, side, reading)
        )  # "Quayan losses were put at 90 and Ostian ones at 60"
        found = next(map(scene.party, beside), None)
    heading = (side for side in scene.mentions if (side.first, side.last) == reading.label)  # "..., Quay: 31"
    found = found or _homeland(scene, reading)
    if found is None and _is_bulletin(scene, reading):
        return next((scene.foe(side) for side in scene.mentions if side.last < reading.index), None)
    if found is None and noun.first > reading.index and is_anyones(scene.tokens, reading):
        return None  # "Quay: 90 people were killed"
    return found or scene.within(*reading.label) or next(map(scene.party, heading), None)


def _is_bulletin(scene: Scene, reading: Reading) -> bool:
    """Whether an air force heads the line and counts what it downed: "Quayan Air Force: 90 drones downed"."""
    colon = next((at for at in range(reading.index) if scene.tokens[at].text == ":"), 0)
    headed = reading.category in FLYING and reading.outcome in {"shot_down", "launched"} and 0 < colon < _HEADING
    return headed and any(token.low in _STAFFS for token in scene.tokens[:colon])


def _homeland(scene: Scene, reading: Reading) -> str | None:
    """Where people who came from abroad are from: "300 migrants from Quay"."""
    noun = reading.noun
    hired = _HIRED if reading.outcome == "mobilized" else frozenset()
    if noun.first < 0 or scene.tokens[noun.last].low not in _COMERS | hired:
        return None
    behind = scene.tokens[noun.last + 1 : noun.last + 2]
    if not behind or behind[0].low != "from":
        return None
    return next((scene.party(side) for side in scene.mentions if side.first == noun.last + 2), None)


def _core_end(scene: Scene, noun: Noun) -> int:
    """The last word of a noun phrase before what its people are close to or its vehicles carry."""
    words = range(noun.first + 1, noun.last + 1)
    return next((at - 1 for at in words if scene.tokens[at].low in _RELATED), noun.last)


def _is_gapped(scene: Scene, side: Side, reading: Reading) -> bool:
    """Whether the side is the subject of a verb left out: "Quay lost 23 soldiers and Ostia 15"."""
    before, behind = side.first - 1, side.last + 1
    if before >= 0 and scene.tokens[before].low == "the":
        before -= 1
    if behind < reading.index and scene.tokens[behind].low in FORCES | {"side"}:
        behind += 1  # "the Quayan side lost 21 men, the Ostian side 110"
    if behind + 1 == reading.index and scene.tokens[behind].low in RECEIVES:
        behind += 1  # "Quay receives 90 bodies, Ostia gets 30"
    return behind == reading.index and before >= 0 and scene.tokens[before].low in {"and", ",", ";", "while"}


def is_an_enemy(scene: Scene, reading: Reading) -> bool:
    """Whether the phrase calls the counted the enemy's: they are nobody's who calls them so."""
    first, last = reading.noun.first, reading.noun.last
    return any(side.key == "enemy" and first <= side.first <= last for side in scene.mentions)


def whose(scene: Scene, reading: Reading) -> str | None:
    """The side that a relative speaks of: "Quayan forces, some 900 of whom are stationed there"."""
    behind = [token.low for token in scene.tokens[reading.index + 1 : reading.index + 3]]
    if behind not in (["of", "whom"], ["of", "which"]):
        return None
    comma = reading.index - 1
    while comma > 0 and scene.tokens[comma].text != ",":
        comma -= 1
    before = (side for side in scene.mentions if comma - 3 <= side.last < comma)
    return next((scene.party(side) for side in before if not scene.clauses.is_place(side)), None)


def by_relative(scene: Scene, reading: Reading) -> str | None:
    """Whose the relative behind the noun makes them: "900 soldiers whom Quay sent", "12 men whom Quay captured"."""
    tokens, at = scene.tokens, reading.noun.after
    if reading.noun.first < 0 or at + 2 >= len(tokens) or tokens[at].low not in {"whom", "that", "which"}:
        return None
    side = next((side for side in scene.mentions if at < side.first <= at + 2), None)
    verb = side.last + 1 if side is not None else len(tokens)
    while verb < len(tokens) and tokens[verb].low in AUXILIARIES | FORCES:
        verb += 1
    use = scene.sides.lexicon.verbs.get((tokens[verb].low,)) if verb < len(tokens) else None
    if use is None or use.role not in {"uses", "suffers", "harms"} or not is_military(tokens, reading):
        return None
    return scene.foe(side) if use.role == "harms" else scene.party(side)


def made_by(scene: Scene, reading: Reading) -> str | None:
    """Whose work a thing is to which nothing happened: "two Quayan-made satellites"; arms are their owner's."""
    if reading.noun.first < 0 or reading.category in MATERIEL - {"equipment"} or reading.outcome in HARMED:
        return None
    for token in scene.tokens[reading.noun.first : reading.noun.last + 1]:
        maker, _, tail = token.text.partition("-")
        if tail in _MADE:
            return scene.sides.lexicon.parties.get((maker,))
    return None


def by_membership(scene: Scene, reading: Reading) -> str | None:
    """To whom it is said that the counted belong: "six belonged to Quay's guard", "two, members of Quay's army,"."""
    tokens, at = scene.tokens, max(reading.index + 1, reading.noun.after)
    if at + 2 < len(tokens) and tokens[at].low in _WERE:
        fighters = (side for side in scene.mentions if side.first == at + 1 and side.adjective)
        said = next((side for side in fighters if tokens[side.last + 1].low in MILITARY), None)
        if said is not None:
            return scene.party(said)  # "seven of the crew were Quayan soldiers"
    while at < len(tokens) and tokens[at].low in _BEFORE_MEMBERS and tokens[at - 1].low not in _MEMBERS:
        at += 1
    at -= tokens[at - 1].low in _MEMBERS
    if at + 1 >= len(tokens) or tokens[at + 1].low not in _MEMBERS.get(tokens[at].low, ()):
        return None
    near = itertools.takewhile(lambda place: tokens[place].is_word, range(at + 2, min(at + _NEAR_BODY, len(tokens))))
    body = set(near)
    named = (side for side in scene.mentions if side.first in body and tokens[side.last + 1 : side.last + 2] != [])
    named = (side for side in named if tokens[side.last + 1].low not in {"proxy", "proxies"})
    inside = tokens[at + 1].low == "in"  # "had served in Quay" is no army
    return next((scene.party(side) for side in named if not inside or side.adjective or len(body) > 1), None)


def by_strength(scene: Scene, reading: Reading) -> str | None:
    """Whose strength the number is: "the insurgents, numbering over 100", "Quay's contingent, 1,500 strong"."""
    tokens, at = scene.tokens, reading.index
    ahead = range(at + 1, min(at + 3, len(tokens)))
    behind = next((place for place in ahead if tokens[place].low == "strong"), -1)
    if behind > 0:
        before = [side for side in scene.mentions if at - _STRENGTH <= side.last < at]
        force = _strong_force(scene, behind) or (before[-1] if before and behind == at + 1 else None)
        return scene.fighting(scene.party(force))
    if at > 2 and [tokens[at - 3].low, tokens[at - 1].low] == ["in", "of"] and tokens[at - 2].low in _TEAMS:  # noqa: PLR2004 - "in groups of"
        attackers = scene.clauses.subject(at - 3)
        return scene.party(attackers)
    for verb in range(at - 1, max(0, at - 4), -1):
        counts = tokens[verb].low in _NUMBER and (tokens[verb - 1].low in _NUMBERED or _is_verb(tokens, verb))
        if tokens[verb].low == "numbering" or counts:
            side = scene.clauses.subject(verb)
            near = side is not None and verb - side.last <= _STRENGTH and not is_doer(tokens, side)
            return scene.party(side) if near else None
    return None


def by_size(scene: Scene, reading: Reading) -> str | None:
    """Whose body has so many: "a 90-person group of Quayan soldiers", "a Quayan column of 40 lorries"."""
    tokens, at = scene.tokens, reading.index
    sized = [token.low for token in tokens[at + 1 : at + 3]]
    if sized[:1] == ["-"] and sized[1:] and sized[1] in _SIZED:
        crowd = _strong_force(scene, at + 2)
        return scene.fighting(scene.party(crowd))
    if at < 2 or tokens[at - 1].low != "of" or tokens[at - 2].low not in _BODIES_OF:  # noqa: PLR2004 - a body and "of"
        return None
    body = next((side for side in scene.mentions if at - _STRENGTH < side.last <= at - 2), None)
    between = tokens[body.last + 1 : at - 2] if body is not None else []
    return scene.party(body) if all(token.is_word and token.low not in PREPOSITIONS for token in between) else None


def by_whole(scene: Scene, reading: Reading) -> str | None:
    """Of whom the sentence takes some at its beginning: "of the Quayan contingent, 40 died and nine were captured"."""
    tokens = scene.tokens
    if reading.noun.first >= 0 and reading.category != "personnel":
        return None
    first = next((at for at, token in enumerate(tokens[:_FRONT]) if token.is_word), 0)
    if tokens[first].low not in {"of", "among"}:
        return None
    whole = next((side for side in scene.mentions if first < side.first <= first + 2), None)
    if whole is None or any(whole.last < side.first < reading.index for side in scene.mentions):
        return None
    end = whole.last + 1
    while end < len(tokens) and tokens[end].low in FORCES | MILITARY:
        end += 1
    end += 1 if end < len(tokens) and tokens[end].text == "," else 0
    begins = end < len(tokens) and tokens[end].number >= 0
    stops = any(token.text in {";", "."} for token in tokens[end : reading.index])
    return scene.party(whole) if begins and not stops else None


def _is_verb(tokens: list[Token], at: int) -> bool:
    """Whether "numbers" is a verb behind the place of a force: "the grouping in Quay Oblast numbers 900"."""
    return tokens[at].low == "numbers" and tokens[at + 1].number >= 0 and tokens[at - 1].text[0].isupper()


def _strong_force(scene: Scene, strong: int) -> Side | None:
    """Whose the force is that has so many: "a 3,000-strong Quayan force", "the 900-strong group of Quayan troops"."""
    side = next((side for side in scene.mentions if strong < side.first <= strong + _STRENGTH), None)
    between = scene.tokens[strong + 1 : side.first] if side is not None else []
    return side if all(token.is_word and token.low not in PREPOSITIONS - {"of"} for token in between) else None


def is_possessed(scene: Scene, reading: Reading) -> bool:
    """Whether the phrase is somebody's own: "four of its servicemen", "its 40 tanks"."""
    first = reading.noun.first - 1
    first -= 1 if first > 0 and scene.tokens[first].low == "own" else 0
    before = {scene.tokens[at].low for at in (first, reading.index - 1) if at >= 0}
    if reading.noun.first >= 0 and scene.tokens[reading.noun.last].low in _CREW:
        afloat = any(token.low in _VESSELS for token in scene.tokens[: reading.index])
        if afloat or "her" in before:
            return False  # the crew of a merchant ship
    if before & {"its", "their", "our"}:
        return True
    return bool(before & {"his", "her"}) and is_military(scene.tokens, reading)


def is_own(scene: Scene, reading: Reading) -> bool:
    """Whether the phrase says "own" of a possessor: "two of its own", "18 of their own fighters"."""
    noun = reading.noun
    if noun.first < 0:
        behind = [token.low for token in scene.tokens[reading.index + 1 : reading.index + 4]]
        before = [token.low for token in scene.tokens[max(0, reading.index - _OF_ITS) : reading.index]]
        whole = before[-1:] == [","] and before[:1] == ["of"] and before[1:3] in _ITS_OWN  # "of its own men, four"
        some = before[1:2] in (["of"], ["among"]) and before[2:4] in _ITS_OWN  # "among its own men four"
        whole = whole or (some and scene.tokens[reading.index - 1].is_word)
        whole = whole or (before[-3:-1] in _ITS_OWN and before[-1] in {"at", "as"})  # "and its own at 15"
        return whole or (behind[:1] == ["of"] and behind[2:] == ["own"])
    words = scene.tokens[max(0, noun.first - 1) : noun.last + 1]
    return any(token.low == "own" for token in words) and is_possessed(scene, reading)
