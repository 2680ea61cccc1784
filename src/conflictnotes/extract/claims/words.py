"""What is known of a token whatever it stands in: its lower-case form, its tags, and what it can bring to a sentence.

``tokens`` says what the tags mean.  Four are settled only in their place: ``?`` for a double quote, ``month`` for one
that may be a name too, and ``that`` and ``am`` for the words themselves; a token without a tag plays no part, and
``+`` is a name and a verb glued together.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.extract.claims.verdicts import DENIALS, DOUBTS, RULINGS
from conflictnotes.vocabulary import grammar
from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "ALONE",
    "DENIAL",
    "DOUBT",
    "HEDGE",
    "MARK",
    "PAIRED",
    "RULING",
    "TO_SETTLE",
    "UNSETTLED",
    "Word",
    "Words",
    "joint",
]

# What a word can bring: a cue by itself; a cue if another word is there too; the two halves of a doubt; a hedge; a tag
# that its place settles, or that is a mark after which a sentence or a quote opens; a bracket, a quote or no tag; that
# something is true or false.
ALONE, PAIRED, DOUBT, DENIAL, HEDGE, UNSETTLED, MARK, RULING = 1, 2, 4, 8, 16, 32, 64, 128
TO_SETTLE = frozenset(["?", "that", "am", "month", ":", "-", "[", ";"])
_MARKS = frozenset(["?", "(", ")", "", "+"])
_MOST = 1 << 15  # tokens kept
_PARTS = deferred("[a-z]+")
# Reporting verbs that are found glued to the name before them where the space between was lost.
GLUED = (
    "reported",
    "said",
    "stated",
    "claimed",
    "announced",
    "confirmed",
    "denied",
    "warned",
    "assessed",
    "acknowledged",
)
_GLUED = deferred(rf"(?P<name>[^\W\d_a-z][a-zß-ÿ]{{3,}}|[^\W\d_a-z]{{2,}})(?:{'|'.join(GLUED)})")
_PREFIXES = word_set("under over counter inter super fore afore rein cross hyper ultra self")
_DASHES = "-–—‒―"
_DOUBLE = '"“”„«»'


class Word(NamedTuple):
    """A token in lower case, its ``tag`` and its tag where a sentence or a quote opens, and its roles."""

    lower: str
    tag: str
    opening: str
    roles: int


class Words(dict[str, Word]):
    """Every token that was met, classified once.

    ``roles`` are those of reporting words, and ``hedges`` letters of which some stand in every hedge.

    >>> Words({"said": ALONE})["Said"]
    Word(lower='said', tag='n', opening='v', roles=1)
    """

    def __init__(self, roles: Mapping[str, int], hedges: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._roles = roles
        self._hedge = re.compile("|".join(map(re.escape, hedges)) or "(?!)")

    def __missing__(self, token: str) -> Word:
        if len(self) == _MOST:
            self.clear()
        lower = token.lower()
        tag, opening = _tags(token, lower)
        roles = ALONE if tag == "+" else self._roles.get(lower, 0)
        parts = _PARTS.findall(lower)
        roles |= 0 if DOUBTS.isdisjoint(parts) else DOUBT
        roles |= 0 if DENIALS.isdisjoint(parts) else DENIAL
        roles |= 0 if RULINGS.isdisjoint(parts) else RULING
        roles |= HEDGE if self._hedge.search(lower) else 0
        roles |= UNSETTLED if tag in TO_SETTLE else 0
        roles |= MARK if tag in _MARKS else 0
        word = self[token] = Word(lower, tag, opening, roles)
        return word


def _lexicon() -> dict[str, str]:
    """The tag of every word that a closed class holds."""
    tags: dict[str, str] = {}
    for words, tag in (
        (grammar.FINITE_VERBS, "v"),
        (grammar.PARTICIPLES, "e"),
        (grammar.NOT_ADVERBS | grammar.NOT_PARTICIPLES, "w"),
        (grammar.ADVERBS, "r"),
        (grammar.TIME_WORDS, "y"),
        (grammar.OBJECT_PRONOUNS, "o"),
        (grammar.SUBJECT_PRONOUNS, "o"),
        (grammar.DETERMINERS, "d"),
        (grammar.PREPOSITIONS, "p"),
        (grammar.AUXILIARIES | grammar.MODALS, "a"),
        (grammar.SUBORDINATORS, "s"),
        (grammar.RELATIVES, "q"),
        (grammar.CONJUNCTIONS, "c"),
        (("to",), "t"),
        (("not",), "r"),
    ):
        tags.update(dict.fromkeys(words, tag))
    return tags


_TAGS = _lexicon()
_NAMES_IN_ED = word_set("mohammed mohamed ahmed fred saeed rashed beijing nanjing reading boeing")
_ARTICLES = ("al-", "el-", "ul-", "ad-", "an-", "ar-", "as-", "ash-", "at-", "az-", "bin-", "ibn-")
_MONTHS_OR_NAMES = word_set("may jan april june august")
_CAPITAL_NAMES = frozenset({"US", "WHO", "IT"})  # in small letters they are pronouns
_NOUNS_IN_ING = word_set("""
    building meeting briefing morning evening shelling fighting king spring thing nothing anything something everything
    acting
    """)


def _shape(word: str, lower: str, *, opening: bool) -> str:
    """The tag of a word that no closed class holds; ``opening`` when it is the first of its sentence."""
    first = word[0]
    if first.isdigit() or first in "$€£₱¥":
        return "#"
    ends = opening and not word.isupper() and lower.endswith(("ed", "ing"))
    if first.isupper() and not (ends and lower not in _NAMES_IN_ED):
        return "n"
    if word.startswith(_ARTICLES) and word[word.index("-") + 1 : word.index("-") + 2].isupper():
        return "n"  # "al-Burhan"
    if lower.endswith("ly"):
        return "r"
    if "-" in lower:
        return "w"
    if lower.endswith("ed") and len(lower) > 3:
        return "e"
    if lower.endswith("ing") and len(lower) > 4 and lower not in _NOUNS_IN_ING:
        return "g"
    return "w"


def _tags(written: str, lower: str) -> tuple[str, str]:
    """The tag of a token inside a sentence, and the one where a sentence or a quote opens.

    A word in capitals inside a sentence is a name, whatever it would be otherwise: "Deputy Under Secretary".
    """
    tag = _TAGS.get(lower)
    if tag is None:
        if not written[0].isalnum() and written[0] not in "$€£₱¥":
            mark = _mark(written)
            return mark, mark
        if joint(written):
            return "+", "+"
        return _shape(written, lower, opening=False), _shape(written, lower, opening=True)
    if written in _CAPITAL_NAMES:
        return "n", "n"
    if written[0].isupper():
        if lower in _MONTHS_OR_NAMES:
            return "month", "a" if lower == "may" else tag
        return "n" if tag in "vwrpsdcaqe" and written != "I" else tag, tag
    if lower in {"that", "am"}:
        return lower, tag  # what stands before decides
    if tag == "y" and lower in {"march", "sat", "sun"}:
        return "w", "w"
    return tag, tag


def joint(word: str) -> int:
    """Where a capitalised word that holds a name and a reporting verb ("Interfaxsaid") is to be cut; 0 for others.

    >>> joint("Interfaxsaid"), joint("Overstated"), joint("Reported")
    (8, 0, 0)
    """
    match = _GLUED.fullmatch(word) if word.endswith(GLUED) else None
    return match.end("name") if match and match["name"].lower() not in _PREFIXES else 0


def _mark(token: str) -> str:
    """The tag of a mark: "?" for a double quote, whose place decides, nothing for one that plays no part."""
    first = token[0]
    if first in ",;:()":
        return first
    if first == "[":
        return "[" if len(token) > 1 else "("
    if first == "]":
        return ")"
    if first in _DASHES:
        return "-"
    if first in _DOUBLE:
        return "?"
    return "c" if first == "&" else ""
