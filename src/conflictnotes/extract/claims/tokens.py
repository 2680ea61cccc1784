"""A sentence as tokens with light lexical tags: enough to see where noun phrases and clauses begin and end.

Tags are one character each:

``n`` capitalised word     ``w`` other word          ``#`` number              ``d`` determiner or possessive pronoun
``p`` preposition          ``t`` "to"                ``c`` and, or, but        ``s`` opens a clause: that, while
``q`` relative: who        ``a`` auxiliary, modal    ``r`` adverb              ``o`` pronoun
``v`` finite verb          ``e`` word in -ed         ``g`` word in -ing        ``y`` month, weekday, day word
``,`` ``;`` ``:`` ``-`` (a dash)  ``(`` ``)``  ``“`` ``”``  ``[`` a footnote marker
"""

from __future__ import annotations

import functools
import re
from itertools import accumulate
from typing import TYPE_CHECKING

from conflictnotes.vocabulary import grammar
from conflictnotes.vocabulary.grammar import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.hits import Hit

__all__ = ["GLUED", "Line", "joint"]

_TOKEN = re.compile(
    r"""(
      \[ (?: \d{1,4} | [ivxlcdm]{1,15} ) \]                  # a footnote marker
    | (?: [^\W\d_] \. ){2,}                                  # U.S.
    | [$€£₱¥] ? \d (?: [\d,.:/]* \d )? (?: [-\w%] | (?<=\d)[.](?=\d) )*   # 3rd, 810th, 4,500-5,000
    | \w+ (?: [-'’&/] \w+ )* (?: ['’] (?= \s [a-z] ) (?<= s ['’] ) )?     # Mykolaiv's, so-called, officials’
    | [^\w\s.]
    )""",
    re.VERBOSE,
)
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
_GLUED = re.compile(rf"(?P<name>[^\W\d_a-z][a-zß-ÿ]{{3,}}|[^\W\d_a-z]{{2,}})(?:{'|'.join(GLUED)})")
_PREFIXES = word_set("under over counter inter super fore afore rein cross hyper ultra self")
_DASHES = "-–—‒―"
_DOUBLE = '"“”„«»'
_POSSESSIVE = ("'s", "’s", "s'", "s’")
_OPENERS = frozenset("“:-[”;")
_UNSETTLED = frozenset(["", "?", "s", "a", "+"])  # tags that what stands before may change


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
_CAPITAL_NAMES = frozenset({"US", "WHO", "IT"})  # in small letters they are pronouns
_NOUNS_IN_ING = word_set("""
    building meeting briefing morning evening shelling fighting king spring thing nothing anything acting
    """)


def _shape(word: str, lower: str, *, opening: bool) -> str:
    """The tag of a word that no closed class holds; ``opening`` when it is the first of its sentence."""
    first = word[0]
    if first.isdigit() or first in "$€£₱¥":
        return "#"
    if first.isupper() and not (opening and lower.endswith(("ed", "ing")) and lower not in _NAMES_IN_ED):
        return "n"
    if lower.endswith("ly"):
        return "r"
    if "-" in lower:
        return "w"
    if lower.endswith("ed") and len(lower) > 3:
        return "e"
    if lower.endswith("ing") and len(lower) > 4 and lower not in _NOUNS_IN_ING:
        return "g"
    return "w"


@functools.lru_cache(maxsize=1 << 15)
def _classified(word: str) -> tuple[str, str, str]:
    """A token in lower case, with its tag where a sentence or a quote opens and elsewhere.

    A word in capitals inside a sentence is a name, whatever it would be otherwise: "Deputy Under Secretary".
    """
    lower = word.lower()
    tag = _TAGS.get(lower)
    if tag is None and joint(word):
        return word, "+", "+"
    if tag is None:
        if not word[0].isalnum() and word[0] not in "$€£₱¥":
            mark = _mark(word)
            return lower, mark, mark
        return lower, _shape(word, lower, opening=True), _shape(word, lower, opening=False)
    if word in _CAPITAL_NAMES:
        return lower, "n", "n"
    if word[0].isupper():
        if lower == "may":
            return lower, "a", "y"
        return lower, tag, "n" if tag in "vwrpsdcaqe" and word != "I" else tag
    if tag == "y" and lower in {"march", "sat", "sun"}:
        tag = "w"
    return lower, tag, tag


def joint(word: str) -> int:
    """Where a capitalised word that holds a name and a reporting verb ("Interfaxsaid") is to be cut; 0 for others.

    >>> joint("Interfaxsaid"), joint("Overstated"), joint("Reported")
    (8, 0, 0)
    """
    match = _GLUED.fullmatch(word)
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


class Line:
    """One sentence as tokens.  ``words`` are lower case; ``starts`` and ``ends`` are offsets into the text.

    ``mates`` pairs brackets and quotes; ``opens`` are the tokens at which a reported clause without "that" begins;
    ``hits`` are the cues read so far, ``speakers`` the nouns of those who can speak,
    ``adjectives`` those of nationality.
    """

    __slots__ = (
        "adjectives",
        "end",
        "ends",
        "hits",
        "mates",
        "opens",
        "speakers",
        "start",
        "starts",
        "tags",
        "text",
        "words",
    )

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.words: list[str] = []
        self.tags: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.mates: dict[int, int] = {}
        self.opens: set[int] = set()
        self.hits: list[Hit] = []
        self.speakers: frozenset[str] = frozenset()
        self.adjectives: frozenset[str] = frozenset()
        self._read()

    def __len__(self) -> int:
        return len(self.words)

    def _read(self) -> None:
        words, tags, starts, ends = self.words, self.tags, self.starts, self.ends
        parts = _TOKEN.split(self.text[self.start : self.end])  # what is between tokens, token, between, token, ...
        edges = list(accumulate(map(len, parts), initial=self.start))
        before = ""
        for (lower, first, later), begin, finish in zip(
            map(_classified, parts[1::2]), edges[1:-1:2], edges[2::2], strict=True
        ):
            tag = first if not before or before in _OPENERS else later
            if tag in _UNSETTLED:
                if not tag:
                    continue
                if tag == "+":
                    self._add_glued(lower, begin)
                    before = tags[-1]
                    continue
                if tag == "?":
                    tag = "“" if self._opens(begin, finish) else "”"
                elif lower == "that" and before == "p":
                    tag = "d"  # "in that sector"
                elif lower == "am" and before == "#":
                    tag = "w"  # "7:50 am"
            words.append(lower)
            tags.append(tag)
            starts.append(begin)
            ends.append(finish)
            before = tag
        if "(" in tags or "”" in tags:
            self._pair()

    def _add_glued(self, word: str, begin: int) -> None:
        """Add a name and the verb that is glued to it as two tokens."""
        cut = joint(word)
        verb = word[cut:]
        self.words += word[:cut].lower(), verb
        self.tags += "n", _classified(verb)[2]
        self.starts += begin, begin + cut
        self.ends += begin + cut, begin + len(word)

    def _opens(self, begin: int, finish: int) -> bool:
        """Whether a double quote at this place opens: by what stands around it, as the two forms are often swapped."""
        text = self.text
        before = text[begin - 1] if begin > self.start else " "
        after = text[finish] if finish < self.end else " "
        if before.isspace() or before in "([–—-":
            return not after.isspace()
        return False

    def _pair(self) -> None:
        """Brackets and quotes with their mates."""
        stack: list[int] = []
        quote = -1
        for index, tag in enumerate(self.tags):
            if tag == "(":
                stack.append(index)
            elif tag == ")" and stack:
                opening = stack.pop()
                self.mates[opening], self.mates[index] = index, opening
            elif tag == "“":
                quote = index
            elif tag == "”" and quote >= 0:
                self.mates[quote], self.mates[index] = index, quote
                quote = -1

    def possessive(self, index: int) -> bool:
        """Whether a token ends in the genitive."""
        return self.words[index].endswith(_POSSESSIVE) and self.tags[index] in "nw"

    def capital(self, index: int) -> bool:
        """Whether a token is written with a capital."""
        return self.text[self.starts[index]].isupper()

    def said(self, first: int, last: int) -> str:
        """The words from token ``first`` up to but without ``last``, as they stand in the text."""
        return self.text[self.starts[first] : self.ends[last - 1]]

    def at(self, offset: int) -> int:
        """Index of the first token that ends after ``offset``."""
        low, high = 0, len(self.ends)
        while low < high:
            middle = (low + high) // 2
            if self.ends[middle] > offset:
                high = middle
            else:
                low = middle + 1
        return low
