"""Of whom and of what an outcome word says its outcome: prisoners are held, rifles are found, captives are traded."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.governors import CLEARS, CONTAINS
from conflictnotes.extract.figures.kinds import FLYING, MATERIEL, PEOPLE
from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from collections.abc import Callable

    from conflictnotes.extract.figures.deeds import Deed
    from conflictnotes.extract.figures.tokens import Token

__all__ = [
    "NEUTRALIZED",
    "is_gift",
    "is_posting",
    "is_return",
    "is_trade",
    "meant",
    "says",
    "sense_of",
    "speaks_of_trade",
]

_ARMS = word_set("equipment ammunition artillery money armored_vehicle vehicle missile")
_FORCES = word_set("personnel military_unit ship")
_MOVED = _FORCES | word_set("equipment tank armored_vehicle artillery mlrs air_defense aircraft helicopter")
# Words that say this outcome of some of the counted only: prisoners are held and hills are held, rifles are found.
_SENSES: tuple[tuple[str, str, frozenset[str]], ...] = (
    ("captured", "hold holds held holding", PEOPLE),
    ("captured", "find finds found finding uncover uncovers uncovered uncovering", _ARMS),
    ("captured", "net nets netted netting", PEOPLE | MATERIEL),
    ("deployed", "rotation rotations", _FORCES),
    ("deployed", "presence accumulate accumulates accumulated accumulating", _FORCES),
    ("deployed", "move moves moved moving assemble assembled assembling", _MOVED),
    ("deployed", "commit commits committed committing", _MOVED),
    ("mobilized", "summon summons summoned summoning", PEOPLE),
    ("shot_down", "put puts putting", word_set("drone missile aircraft helicopter")),
    ("killed", "fall falls fell falling", PEOPLE),
    ("captured", "fall falls fell", word_set("settlement other military_unit")),
    ("lost", "gone", MATERIEL | {"other"}),
    ("lost", "leave leaves left leaving", MATERIEL),
    ("lost", "cost costs costing", PEOPLE | MATERIEL | {"military_unit"}),
    ("destroyed", "level levels levelled leveled levelling", word_set("other settlement")),
    ("wounded", "treat treats treated treating", PEOPLE),
    ("exchanged", "return returns returned returning home", PEOPLE),
    ("shot_down", "stop stops stopped stopping", frozenset({"drone", "missile"})),
    ("exchanged", "hand hands handed handing rescue rescues rescued rescuing", PEOPLE),
)
_TAKES = word_set(
    """
    found find finds finding seized seize seizes seizing captured capture captures capturing discovered uncovered
    uncovers uncovering recovered took taken takes taking raided raid searched unearthed confiscated
    """
)
_TAKEN_BEFORE = 9  # tokens from "found" to "holding": "found a cellar under the school holding 90 bombs"
_SAID_OF = {(word, outcome): counted for outcome, words, counted in _SENSES for word in words.split()}
_SAID_OF_BARE = word_set("hold holds holding cost moved hand handed rescued")
_GROUND = word_set("settlement other")
_SAID_OF_THINGS = word_set("recover recovers recovered recovering")


def says(tokens: list[Token], deed: Deed, category: str | None) -> bool:
    """Whether the word of the deed says its outcome of this category; ``None`` is that of a bare number.

    >>> from conflictnotes.extract.figures.deeds import Deed
    >>> from conflictnotes.extract.figures.tokens import tokenize
    >>> held, words = Deed("captured", "harms", 0), tokenize("held", 0, 4, [])
    >>> says(words, held, "personnel"), says(words, held, "settlement")
    (True, False)
    """
    word = tokens[deed.at].low
    if word == "holding" and deed.outcome == "captured" and category not in PEOPLE:
        before = {token.low for token in tokens[max(0, deed.at - _TAKEN_BEFORE) : deed.at]}
        return not _TAKES.isdisjoint(before)  # "a depot holding 90 drones burned"
    if word in CONTAINS and (word != "holding" or category not in PEOPLE):
        return category in MATERIEL or category == "other" or (word == "with" and category in PEOPLE)
    if word in CLEARS and deed.outcome == "captured":
        return category in _GROUND
    if word in _SAID_OF_THINGS and deed.outcome == "captured":
        return category not in PEOPLE
    known = _SAID_OF.get((word, deed.outcome))
    if known is None or category in known:
        return True
    return category is None and word in _SAID_OF_BARE


def sense_of(  # noqa: PLR0911 - one return for each word that means several things
    tokens: list[Token], deed: Deed, category: str | None
) -> Deed | None:
    """The deed as its word is meant of this category, else ``None``.

    Towns fall to an army, men fall to its fire; soldiers are sent to the front, missiles at a town.
    """
    if deed.outcome == "deployed" and tokens[deed.at].low in _SENT and category in MATERIEL:
        ahead = [token.low for token in tokens[deed.at + 1 : deed.at + _RECIPIENT]]
        delivered = "to" in ahead and not deed.passive
        if (category in FLYING and not delivered) or "against" in ahead:
            return deed._replace(outcome="launched")
    low = tokens[deed.at].low
    if category not in PEOPLE and low in NEUTRALIZED and deed.outcome in {"killed", "destroyed"}:
        return deed._replace(outcome="shot_down" if category in FLYING else "destroyed")
    if category in PEOPLE and low in _SHOT | _HIT and not deed.outcome and _in_the_body(tokens, deed.at, low):
        return deed._replace(outcome="wounded")
    if category in PEOPLE and low in _SHOT and not deed.outcome:
        return deed._replace(outcome="killed")
    if category in PEOPLE and low in _BURNT and deed.outcome == "destroyed":
        return deed._replace(outcome="wounded")
    if low in _FALL:
        return _fallen(tokens, deed, category)
    return deed if says(tokens, deed, category) else None


def _fallen(tokens: list[Token], deed: Deed, category: str | None) -> Deed | None:
    """Men fall, fall to fire or into rebel hands, towns fall to an army, and tanks and drones to what hit them."""
    ahead = [token.low for token in tokens[deed.at + 1 : deed.at + 6]]
    if ahead[:1] == ["into"] and not {"hands", "captivity"}.isdisjoint(ahead):
        return deed._replace(outcome="captured")
    if says(tokens, deed, category):
        return deed
    if deed.outcome == "captured":
        suffered = "killed" if category in PEOPLE else "shot_down" if category in FLYING else "destroyed"
        return deed._replace(outcome=suffered)
    lost = category in _FLOWN and tokens[deed.at].low == "fell"
    return deed._replace(outcome="lost") if lost else None  # "two Mi-8s fell"


NEUTRALIZED = word_set(
    """
    neutralize neutralizes neutralized neutralizing neutralise neutralises neutralised neutralising
    eliminate eliminates eliminated eliminating liquidated
    """
)
_SHOT = word_set("shoot shoots shot shooting")
_HIT = word_set("hit struck")
_LIMBS = word_set("leg legs arm arms foot feet hand hands shoulder shoulders thigh thighs knee knees ankle hip buttock")
_BODY = _LIMBS | word_set("head chest back stomach abdomen face neck torso eye")
_FLIES = word_set("bullet bullets shrapnel fragments splinters debris glass pellets")


def _in_the_body(tokens: list[Token], at: int, low: str) -> bool:
    """Whether they were hit where one is wounded: "shot in the leg", "hit in the chest", "struck by shrapnel"."""
    ahead = [token.low for token in tokens[at + 1 : at + 5]]
    if low in _HIT and ahead[:1] == ["by"]:
        return not _FLIES.isdisjoint(ahead)
    return ahead[:1] == ["in"] and not (_LIMBS if low in _SHOT else _BODY).isdisjoint(ahead[1:])


_BURNT = word_set("burnt burned scalded")
_FALL = word_set("fall falls fell fallen falling")
_FLOWN = frozenset({"aircraft", "helicopter"})
_SENT = word_set("sent sends sending dispatched")
_RECIPIENT = 8


def meant(
    tokens: list[Token], deed: Deed, category: str | None, after: int, *, trading: Callable[[], bool]
) -> Deed | None:
    """The deed in the sense that the rest of the clause gives it; ``after`` is behind the noun of the counted.

    ``trading`` tells whether the passage speaks of an exchange; it is asked where a word leaves that open.
    """
    away = deed.outcome == "deployed" and after < len(tokens) and tokens[after].low in {"home", "packing"}
    found = deed._replace(outcome="") if away else sense_of(tokens, deed, category)  # "sent 200 gunners home"
    if found is None or _is_pictured(tokens, found):
        return None
    if tokens[found.at].low == "strength" and tokens[after - 1].low in _NATIVES:
        return None
    if found.outcome == "deployed":
        return _as_sent(tokens, found, category)
    if is_posting(tokens, found, category, after):
        return found._replace(outcome="deployed")  # "keeps 900 men in the valley"
    if found.outcome == "exchanged" and found.role == "trades" and _is_wish(tokens, found):
        return found._replace(outcome="")  # "would exchange ten pilots for two mechanics"
    return found._replace(outcome="exchanged") if is_return(tokens, found, category, trading=trading) else found


def _as_sent(tokens: list[Token], deed: Deed, category: str | None) -> Deed:
    """Where those who are moved go: to a prison, to somebody as a gift, else to where they serve."""
    if category in PEOPLE and _are_jailed(tokens, deed.at):
        return deed._replace(outcome="captured")  # "transferred 40 activists to prisons in the north"
    return deed._replace(outcome="") if is_gift(tokens, deed, category) else deed  # "would send two batteries"


_PRISONS = word_set("prison prisons jail jails detention custody captivity sizo colony colonies")
_TO_PRISON = 16


def _are_jailed(tokens: list[Token], at: int) -> bool:
    """Whether people are brought to a prison behind the verb."""
    ahead = [token.low for token in tokens[at + 1 : at + _TO_PRISON]]
    prison = next((step for step, low in enumerate(ahead) if low in _PRISONS), 0)
    return prison > 0 and not _TOWARDS.isdisjoint(ahead[max(0, prison - 4) : prison])


_TOWARDS = frozenset({"to", "into"})
_PICTURES = word_set("imagery footage images image photographs photo photos camera cameras video videos satellite film")
_PICTURED = 6


def _is_pictured(tokens: list[Token], deed: Deed) -> bool:
    """Whether only a camera captured them: "vehicles captured in satellite imagery", "footage captured nine trucks"."""
    if deed.outcome != "captured" or not tokens[deed.at].low.startswith("captur"):
        return False
    behind = tokens[deed.at + 1 : deed.at + _PICTURED] if deed.passive else []
    around = [*tokens[max(0, deed.at - 2) : deed.at], *behind]
    return any(token.low in _PICTURES for token in around)


_KEEPS = word_set("keep keeps kept keeping maintain maintains maintained maintaining")
_HAS = word_set("has have had")
_LEFT = word_set("left stationed based posted deployed")
_NATIVES = word_set("fighters rebels militants insurgents guerrillas gunmen militiamen combatants")
_DUTIES = word_set("duty patrol station standby guard alert watch")
_THERE = word_set("in on at near along inside across around")
_ANYBODY = word_set("people persons officials members")
_DEFINITE = word_set("the that this its their a both")


def is_posting(tokens: list[Token], deed: Deed, category: str | None, after: int) -> bool:
    """Whether soldiers that somebody has or keeps are said to stand somewhere; ``after`` is behind their noun.

    >>> from conflictnotes.extract.figures.deeds import Deed
    >>> from conflictnotes.extract.figures.tokens import tokenize
    >>> is_posting(tokenize("keeps men in Goma", 0, 17, []), Deed("", "uses", 0), "personnel", 2)
    True
    """
    low = tokens[deed.at].low
    if deed.outcome or category not in _FORCES or low not in _KEEPS | _HAS:
        return False
    if (deed.at and tokens[deed.at - 1].low in _PROMISED) or tokens[after - 1].low in _ANYBODY:
        return False
    left = after < len(tokens) and tokens[after].low in _LEFT
    native = tokens[after - 1].low in _NATIVES
    after += left
    if after + 1 >= len(tokens) or tokens[after].low not in _THERE:
        return False
    there = tokens[after + 1]
    if low in _HAS and not left:  # what rebels have at home is their strength
        return (there.text[0].isupper() or there.low in {"the", "its", "their"}) and not native
    return there.text[0].isupper() or there.low in _DEFINITE or (tokens[after].low == "on" and there.low in _DUTIES)


_PROMISED = word_set("will would could should may might to")
_WISHED = word_set("would could should might rather gladly happily")


def _is_wish(tokens: list[Token], deed: Deed) -> bool:
    """Whether a trade is only wished for: "would gladly exchange nine clerks for a gunner"."""
    return not deed.passive and deed.at > 0 and tokens[deed.at - 1].low in _WISHED


def is_gift(tokens: list[Token], deed: Deed, category: str | None) -> bool:
    """Whether materiel is only promised: "Germany would send two launchers" deploys none.

    >>> from conflictnotes.extract.figures.deeds import Deed
    >>> from conflictnotes.extract.figures.tokens import tokenize
    >>> is_gift(tokenize("would send", 0, 10, []), Deed("deployed", "uses", 1), "tank")
    True
    """
    sends = tokens[deed.at].low == "send" and category in MATERIEL
    return sends and deed.at > 0 and tokens[deed.at - 1].low in _PROMISED


# Words that free or bring somebody, which an exchange does, too.
_BROUGHT = word_set(
    """
    home rescue rescues rescued rescuing come comes came coming return returns returned returning get gets got getting
    let lets letting send sends sent sending bring brings brought bringing hand hands handed handing
    go free frees freed freeing release releases released releasing handover
    """
)
# In lower case and without what stands before, to which the engine skips: it is looked at where a word is found.
_TRADED = deferred(
    r"""
    (?: exchang(?:e|es|ed|ing) | swap(?:s|ped|ping)? | repatriat\w+ | in\ return
      | (?:prisoner|hostage|ceasefire|truce)s? \s+ (?:deal|release) | detainees | icrc ) \b
    """,
    re.VERBOSE,
)
_PARDONS = word_set("amnesty amnesties pardon pardons pardoned parole bail ransom")
_OF_TRADE = word_set("prisoner prisoners pow pows mediated mediation mediator mediators detainees deal icrc return")


def speaks_of_trade(text: str) -> bool:
    """Whether a text speaks of an exchange of captives.

    >>> speaks_of_trade("The swap was the third."), speaks_of_trade("The men came home.")
    (True, False)
    """
    low = text.lower()
    hits = (match.start() for match in _TRADED.finditer(low))
    return any(not at or not (low[at - 1].isalnum() or low[at - 1] == "_") for at in hits)


_GOT = word_set("receive receives received receiving")


def is_return(tokens: list[Token], deed: Deed, category: str | None, *, trading: Callable[[], bool]) -> bool:
    """Whether people were got in return for others: "received 185 men in return".

    >>> from conflictnotes.extract.figures.deeds import Deed
    >>> from conflictnotes.extract.figures.tokens import tokenize
    >>> def trading() -> bool:
    ...     return False
    >>> is_return(tokenize("got men in return", 0, 17, []), Deed("", "uses", 0), "personnel", trading=trading)
    False
    >>> is_return(tokenize("received men in return", 0, 22, []), Deed("", "uses", 0), "personnel", trading=trading)
    True
    """
    if deed.outcome or tokens[deed.at].low not in _GOT:
        return False
    own = [token.low for token in tokens[deed.at + 1 : deed.at + 5]]
    if category is None and own[-2:] == ["its", "own"] and trading():
        return True  # "received 14 of its own"
    if category not in PEOPLE:
        return False
    in_return = any(token.low == "return" and tokens[at - 1].low == "in" for at, token in enumerate(tokens) if at)
    return in_return or trading()


def is_trade(tokens: list[Token], deed: Deed, *, trading: Callable[[], bool]) -> bool:
    """Whether those who are freed or come home were exchanged: to free by force or to release suspects is no trade."""
    if tokens[deed.at].low not in _BROUGHT:
        return True
    if any(token.low in _PARDONS for token in tokens):
        return trading()
    return (deed.role != "befalls" and any(token.low in _OF_TRADE for token in tokens)) or trading()
