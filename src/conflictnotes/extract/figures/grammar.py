"""The small words and the forms of a noun phrase: what ends it, what opens it, what is a plural."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["DETERMINERS", "MOST_WORDS", "STOP", "ends_clause", "is_plural", "is_pronoun", "stops"]


# Words that end a noun phrase.
STOP = word_set(
    """
    a an the this that these those which who whom whose what where when while because since until unless if as
    than though although whether and or but nor so yet for of to in on at by from with without within into onto
    upon over under above below near around about across along through throughout during before after between
    among amid against toward towards behind beyond beside besides despite except including following per via
    versus off out up down back away again also only just even still already now then there here not no yes too
    very is are was were be been being am has have had having do does did done doing will would shall should can
    could may might must he she it they we you i him her them us me his its their our my your himself itself
    themselves said says say told claimed reported stated added noted announced confirmed
    denied according made took taken came come went gone got became remained remains remain began begun
    continued continues ended broke fell left managed tried arrived entered crossed moved reached returned fled
    escaped stormed attacked struck hit belonged allegedly reportedly respectively each apiece overnight today
    yesterday tomorrow daily weekly monthly recently later earlier ago once twice however both either neither
    next
    stood sat held fought saw put gave met led rose flew drove kept won blew spread stayed lay ran sent brought
    face faced await awaits awaited underwent undergo
    became spent worked served lived died joined enlisted defected withdrew
    """
)
_COLLECTIVES = frozenset(
    {
        "personnel", "equipment", "aircraft", "artillery", "cattle", "police", "infantry", "people", "staff", "men",
        "women", "children", "troops", "materiel", "hardware", "ammunition", "livestock", "khwarij", "khawarij",
        "manpower", "mlrs", "armor", "craft", "townspeople",
        "military", "weaponry", "clergy", "crew", "head", "offspring",
        "cavalry", "militia", "passers-by", "aircrew", "soldiery", "gendarmerie",
        "phenomena", "criteria", "media", "memoranda", "consortia", "alumni", "oxen", "geese", "mice",
    }
)  # fmt: skip
_SHORTEST_COMPOUND = 7
_NO_MEN = word_set("abdomen specimen regimen cyclamen")
_NO_PLURAL = deferred(r"(?:ss|us|is|ous|'s|ics)\Z")
_NOT_PLURAL = word_set(
    """
    always perhaps less was has his its this thus various series besides overseas sometimes says does goes hamas
    hezbollah houthis' as us plus minus gas pass times' afterwards los las christmas reuters
    """
)
_SHORTEST_PLURAL = 4
DETERMINERS = frozenset({"the", "these", "those", "his", "her", "its", "their", "our", "all", "some", "a", "an"})
_PRONOUNS = frozenset({"them", "which", "whom", "us", "it", "those", "that", "you", "theirs", "ours"})
MOST_WORDS = 9
_CAPITALS = frozenset({"US", "IT"})


def is_plural(low: str, lex: Lexicon) -> bool:
    """Whether a word is a plural noun, as far as its form says."""
    if low in lex.plurals or low in _COLLECTIVES:
        return True
    if low.endswith("men") and len(low) >= _SHORTEST_COMPOUND and low not in _NO_MEN:
        return True  # "laundrymen"
    if not low.endswith("s") or len(low) < _SHORTEST_PLURAL or low in _NOT_PLURAL:
        return False
    return not _NO_PLURAL.search(low)


def stops(token: Token) -> bool:
    """Whether a word ends a noun phrase; "US" is a country where "us" is a pronoun."""
    return token.low in STOP and token.text not in _CAPITALS


def is_pronoun(token: Token) -> bool:
    """Whether a word stands for those counted: "two of us", not "two of the US soldiers"."""
    return token.low in _PRONOUNS and token.text not in _CAPITALS


def ends_clause(tokens: list[Token], index: int) -> bool:
    """Whether no word of a noun phrase stands at ``index``."""
    return index >= len(tokens) or not tokens[index].is_word or tokens[index].low in STOP
