"""Who says what stands in quotation marks, and of whom: "our" and "they" are read by who speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.mentions import Side
from conflictnotes.extract.figures.sidewords import SPEECH

if TYPE_CHECKING:
    from conflictnotes.extract.figures.clauses import Clauses

__all__ = ["quoted", "told_of"]

_CLOSING = frozenset('"”»')
_OPENING = frozenset('"“„«')
_TELLER_REACH = 5
_QUOTED = 12
_ROLES = frozenset({"own", "enemy", "group", "state", "unit", "attacker", "defender"})


def quoted(clauses: Clauses, side: Side) -> str | None:
    """Whose the words are in which a side calls something its own: "We have two tanks," said a Quayan officer."""
    told = _told_before_quote(clauses, side)
    if told is not None:
        return clauses.sides.resolved(told.key, clauses.tokens[told.first].start)
    quote = next((at for at in range(side.last + 1, len(clauses.tokens)) if clauses.tokens[at].text in _CLOSING), -1)
    near = (other for other in clauses.mentions if 0 <= quote < other.first <= quote + _TELLER_REACH)
    teller = next((other for other in near if other.key != "own"), None)
    if teller is None or not any(token.low in SPEECH for token in clauses.tokens[quote : quote + _TELLER_REACH]):
        return None
    return clauses.sides.resolved(teller.key, clauses.tokens[teller.first].start)


def told_of(clauses: Clauses, pronoun: int) -> Side | None:
    """Of whom a side speaks in a quote that names nobody: "They lost 30 men," said a Quayan officer: its foe."""
    quote = next((at for at in range(pronoun + 1, len(clauses.tokens)) if clauses.tokens[at].text in _CLOSING), 0)
    behind = clauses.tokens[quote + 1 : quote + _TELLER_REACH]
    said = next((at for at, token in enumerate(behind) if token.low in SPEECH), -1)
    if not quote or said < 0 or any(side.key not in _ROLES and side.last < quote for side in clauses.mentions):
        return None
    teller = next((other for other in clauses.mentions if quote < other.first <= quote + _TELLER_REACH), None)
    if teller is None and any(token.low in {"he", "she"} for token in behind[: said + 2]):
        teller = clauses.told_before()
    key = clauses.key(teller) if teller is not None else None
    foe = clauses.sides.opponent(key) if key is not None else None
    return Side(-1, -1, foe, adjective=False) if foe is not None else None


def _told_before_quote(clauses: Clauses, side: Side) -> Side | None:
    """Who is said to say it before the quote opens: "Quay's minister said that “our losses are nine dead”."""
    words = range(side.first - 1, max(-1, side.first - _QUOTED), -1)
    quote = next((at for at in words if clauses.tokens[at].text in _OPENING), 0)
    verbs = range(quote - 1, max(-1, quote - _TELLER_REACH), -1)
    verb = next((at for at in verbs if clauses.tokens[at].low in SPEECH), 0)
    teller = clauses.subject(verb) if verb else None
    return teller if teller is not None and teller.key != "own" else None
