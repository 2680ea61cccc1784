"""Who speaks in a passage: the ministries, staffs and commands that it quotes, and the side whose bulletin it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.mentions import plain_form
from conflictnotes.vocabulary.parties import INVADERS
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from conflictnotes.extract.figures.sides import Sides

__all__ = ["invader", "narrator", "voices"]

# Who speaks: a side with a verb of saying, or its ministry, staff or command, named before or behind it.
_VOICE = deferred(
    r"""
    (?!The\b) (?P<side>[A-Z][\w’'-]{0,40}) \s+
    (?: (?:(?!(?:is|are|was|were|been?)\b)[A-Za-z]{1,20}\s+){0,4}  # of whom something is said says nothing
        (?:said|says?|reported|reports?|claimed|claims?|announced|announces?|stated|states|wrote|writes|counted|counts
          |acknowledged|acknowledges?|admitted|admits?|put|puts|lists|listed|added|adds|told|tells
          |accused|denied|denies|rejected|boasted|boasts|insisted|asserted|confirmed|confirms?) \b
      | MINISTRY | GENERAL\s+STAFF | ARMED\s+FORCES | DEFEN[CS]E\s+(?:ARMY|FORCES)
      | Ministry | Defen[cs]e \s+ (?:Ministry|Minister) | General\s+Staff | MoD | MOD | Air\s+Force
      | [Cc]ommander | spokes\w+ )
    | (?P<heading>[A-Z][\w’'-]{0,40}) \)? ,? \s (?:statement|communiqué|communique|bulletin) \b
    | (?:Staff|Ministry|Forces|Command|Directorate|Intelligence) (?:\s+of\s+Defen[cs]e)? \s+ of \s+ (?:the\s+)?
      (?:Armed\s+Forces\s+of\s+(?:the\s+)?)? (?P<of>[A-Z][\w’'-]{0,40})
    | ^ (?:ISLAMIC\s+)? (?:REPUBLIC|KINGDOM|STATE) \s+ OF \s+ (?:THE\s+)? (?P<nation>[A-Z]{3,20}) \s* $
    | ^ (?:Press\s+)? (?:[Ss]tatement|[Cc]ommuniqu[eé]|[Bb]ulletin) \s+ (?:of|by|from) \s+ (?:the\s+)?
      (?P<author>[A-Z][\w’'-]{0,40}) \s+ (?:Armed|Defen[cs]e|Army|Military|Navy|Ministry)
    | ^ (?P<dateline>[A-Z][A-Z]{3,20}) (?:,|\s\() [^\n]{0,30}? (?: \s [–—-] \s | \. \s )
    """,
    re.VERBOSE | re.MULTILINE,
)
# Whom a bulletin that names no speaker calls its enemy: "the Quayan occupiers", "enemy Quayan forces".
_ENEMIES = deferred(
    r"(?:(?P<side>[A-Z][\w’'-]{0,40}+)\s+)?"
    r"(?:(?P<invaders>occupiers?|invaders?|occupation\s+(?:forces|army|troops))|enem(?:y|ies)|aggressors?)\b"
)
_NAMED = ("side", "of", "heading", "dateline", "nation", "author")
_LONGEST_NAME = 40
_MOST_WORDS = 4


def voices(text: str, sides: Sides) -> tuple[list[int], list[str]]:
    """Where the passage quotes a side's ministry, staff or command, and which side."""
    places, keys = [], []
    for match in _VOICE.finditer(text):
        named = next(name for name in _NAMED if match[name])
        key = _party_around(text, match.start(named), match.end(named), sides)
        if key is not None and key in sides.trusted and sides.fights(key):
            places.append(match.start())
            keys.append(key)
    return places, keys


def _party_around(text: str, start: int, end: int, sides: Sides) -> str | None:
    """The party that the word names, or the name of several words that it begins or ends."""
    word = text[start:end]
    parties = sides.lexicon.parties
    key = parties.get((plain_form(word),)) or (parties.get((word.title(),)) if word.isupper() else None)
    if key is not None:
        return key
    for form in sides.lexicon.long_forms.get(plain_form(word), ()):
        if text.startswith(form.phrase, start):
            return parties[form.words]
    before = text[max(0, start - _LONGEST_NAME) : end].split()[-_MOST_WORDS:]
    whole = (tuple(map(plain_form, before[first:])) for first in range(len(before)))
    return next((parties[words] for words in whole if words in parties), None)


def narrator(text: str, sides: Sides) -> str | None:
    """Whose bulletin a passage without a named speaker is: the foe of those that it calls its enemy or occupiers."""
    main = sides.main
    for match in _ENEMIES.finditer(text):
        named = sides.lexicon.parties.get((plain_form(match["side"]),)) if match["side"] else None
        if named is not None and named in main:
            return sides.opponent(named)
        if match["invaders"]:
            invaded = next((side for side in main if INVADERS.get(side) in main), None)
            if invaded is not None:
                return invaded
    return None


def invader(text: str, invaded: str) -> str | None:
    """Whom the bulletin of a country that names no other means by "the occupiers"."""
    key = INVADERS.get(invaded)
    return key if key is not None and any(match["invaders"] for match in _ENEMIES.finditer(text)) else None
