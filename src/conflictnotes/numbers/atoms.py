"""Single numbers: digits with any thousands mark, number words, magnitudes, vague words, fractions."""

from __future__ import annotations

import functools
import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["NUMBER_WORDS", "Atom", "Number", "find_atoms", "holds_number_word", "read_digits"]

Number = int | Decimal


class Atom(NamedTuple):
    """One number: its words, its value without and with the magnitude, and how it is written.

    ``kind`` is ``digits``, ``words``, ``vague`` ("dozens") or ``share`` ("one quarter", the value in per cent).
    ``value`` is None where the digits can be read in two ways.
    """

    start: int
    end: int
    base: Number | None
    magnitude: int
    kind: str

    @property
    def value(self) -> Number | None:
        """The number that is meant, None where the digits do not settle it."""
        return None if self.base is None else _whole(self.base * self.magnitude)


_SMALL = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip
_MAGNITUDES = {
    "hundred": 100, "thousand": 10**3, "lakh": 10**5, "million": 10**6, "crore": 10**7, "billion": 10**9,
    "trillion": 10**12, "dozen": 12,
}  # fmt: skip
_SHORT = {
    "k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "b": 10**9, "bn": 10**9, "bln": 10**9,
    "tn": 10**12, "trn": 10**12,
}  # fmt: skip
# The least that a vague plural can mean: "dozens" is two dozen or more.
_VAGUE = {
    "ten": 20, "dozen": 24, "score": 40, "hundred": 200, "thousand": 2000, "lakh": 2 * 10**5, "million": 2 * 10**6,
    "crore": 2 * 10**7, "billion": 2 * 10**9,
}  # fmt: skip
_PARTS = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10,
}  # fmt: skip

#: Words of which at least one stands in every number that is written without digits.
NUMBER_WORDS = frozenset(
    [*_SMALL, *_TENS, *_MAGNITUDES, *_PARTS, "thirds", "quarters"]
    + [f"{word}s" for word in (*_VAGUE, *_MAGNITUDES)]
    + [f"{tens}-{unit}" for tens in _TENS for unit in list(_SMALL)[1:10]]
    + [f"{part}s" for part in _PARTS]
    + [f"{count}-{part}" for count in ("one", "two", "three", "four") for part in (*_PARTS, *(f"{p}s" for p in _PARTS))]
)


def _any(words: object) -> str:
    return "|".join(sorted(words, key=len, reverse=True))  # type: ignore[call-overload]


# Plain, no-break, narrow no-break and thin space.
_BLANK = r"[ \u00a0\u202f\u2009]"
_ANY_BLANK = r"[\s\u00a0\u202f]"
_WORD = rf"(?:{_any([*_SMALL, *_TENS, *_MAGNITUDES])})"
_DIGITS = rf"""
    (?P<digits> \d                                       # one digit first: the engine skips to it
        (?: \d{{0,2}} (?: {_BLANK} \d{{3}} (?!\d) (?! {_BLANK}?-?mm\b ) ){{1,4}} (?! {_BLANK} \d )     # 18 155mm guns
            (?: [.,] \d{{1,2}} (?!\d) )?                                            # 816 740
          | \d* (?: [.,'’] \d+ )* ) )                                             # 10,258  10.258  2.5  1'500
"""
_ONLY_DIGITS = deferred(_DIGITS, re.VERBOSE)


def _openings(words: Iterable[str]) -> str:
    """A look-ahead to the first two letters of any of ``words``: other words need not be tried further."""
    seconds: dict[str, set[str]] = {}
    for word in words:
        seconds.setdefault(word[0], set()).add(word[1])
    pairs = (
        f"[{first}{first.upper()}][{''.join(sorted(after))}{''.join(sorted(after)).upper()}]"
        for first, after in sorted(seconds.items())
    )
    return rf"(?-i:(?={'|'.join(pairs)}|[aA][nN]?[\s\u00a0\u202f]))"


# What a number in words may open with.
_OPENS = _openings([*_SMALL, *_TENS, *_MAGNITUDES, *_PARTS, *_VAGUE, "several", "few", "couple", "many", "the"])
_ATOM = deferred(
    rf"""
    {_DIGITS}
  | (?<!\w) {_OPENS}
    (?:
        # several hundred, a few dozen, a couple of thousand
        (?P<some> (?: several | (?:a{_BLANK})? few | (?:a{_BLANK})? couple (?: {_BLANK} of )? | many )
            {_ANY_BLANK} (?P<some_of> {_any(_MAGNITUDES)} ) s? )
        # dozens, tens of thousands; "tens" and "scores" count only with what they count
      | (?P<vague> (?: hundreds | thousands | millions | billions | dozens | lakhs | crores
                     | (?: tens | (?<! the{_BLANK} ) scores )
                       (?= {_ANY_BLANK} (?: of | more | killed | wounded | injured | dead | others | missing ) \b )
                     | (?<! the{_BLANK} ) scores (?= {_ANY_BLANK} (?: were | have | had | are | died | fled ) \b ) )
            (?: {_ANY_BLANK} of {_ANY_BLANK} (?P<vague_of> hundreds | thousands | millions | billions | lakhs ) )? )
        # half a million, half a dozen; half a kilometre
      | (?P<half> half {_BLANK} an? (?: {_BLANK} (?P<half_of> {_any(_MAGNITUDES)} )
                                      | (?= {_BLANK} (?: per[ \u00a0\u202f-]?cent | kilomet | met(?:er|re) | mile
                                                       | nautical | square | hectare | ton(?:ne)? \b ) ) ) )
        # one quarter, two-thirds; after an article only "a third of"
      | (?P<share> (?: (?P<of_count> one | two | three | four | five | six | seven | nine ) (?: {_BLANK} | - )
                       (?P<part> half | (?: third | quarter | fourth | fifth | sixth | seventh | eighth | ninth
                                          | tenth ) s? )
                     | an? {_BLANK} (?P<a_part> third | quarter | fifth | sixth | seventh | eighth | ninth | tenth )
                       (?= {_ANY_BLANK} (?: of | were | are | have
                                          | (?: more | less | fewer | higher | lower | larger | smaller )
                                            (?: {_ANY_BLANK} (?: than | of | in ) | (?= \s*[.,;)] ) ) ) \b )
                     | (?<= by[ \u00a0\u202f] ) an? {_BLANK} (?P<by_part> third | quarter | fifth | sixth | tenth )
                       (?= \s*[.,;:)] | {_ANY_BLANK} (?: in | since | over | from | to | between | last | this | on
                                                             | and | after | within | during | year | compared ) \b )
                     | (?<= than[ \u00a0\u202f] ) an? {_BLANK} (?P<than_part> third | quarter | fifth | sixth | tenth )
                       (?= \s*[.,;:)] | {_ANY_BLANK} (?: in | since | and | but | this | last | by | so ) \b )
                     | (?P<bare> half ) (?= {_ANY_BLANK} (?: of | the | that | will | would | were | was | are | is
                                                          | have | had | has | died | remain | survived ) \b
                                          | \s*[.,;)] ) ) )
        # one in five, one in every ten, one case in twenty; not "killed one in five attacks"
      | (?P<ratio> (?: (?<! ed[ \u00a0\u202f] ) (?<! ing[ \u00a0\u202f] ) one (?: {_BLANK} | - ) in (?: {_BLANK} | - )
            (?: every {_BLANK} )? (?P<ratio_of> \d{{1,3}} (?! [.,]?\d ) | {_any([*_SMALL, *_TENS, "hundred"])} ) (?!\w)
            (?! {_ANY_BLANK} (?: (?:[a-z]+ing|[a-z]+st) {_ANY_BLANK} )? (?: second | minute | hour | day | night | week
                               | month | year | decade | hundred | thousand ) ) )
          | one {_BLANK} [a-z]{{3,12}} {_BLANK} in {_BLANK} (?P<case_of> \d{{1,3}} | {_any([*_SMALL, *_TENS])} )
            (?= \s* (?: [.,;:)”"] | \Z ) (?!\d) ) )
        # a hundred and twenty, thirty-five, two and a half million, two dozen; "of the million shells"
      | (?P<words> (?: (?: an? | (?<! by{_BLANK} ) the ) {_BLANK} (?= (?:{_any(_MAGNITUDES)}) (?!\w) ) )?
            {_WORD} (?: (?: [-‐‑] | {_ANY_BLANK}+ (?: and {_ANY_BLANK}+ )? )
                        (?: a {_BLANK} half (?!\w) | {_WORD} (?!\w) ) )* )
    )
    (?!\w)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_AFTER_DIGITS = deferred(
    rf"""
    (?: {_BLANK} | - )? (?P<word> {_any(_MAGNITUDES)} ) s? (?!\w)
  | {_BLANK}? (?P<short> bn | mn | mln | bln | tn | trn ) (?!\w)
  | (?P<letter> [KkMmBb] ) (?!\w)
    """,
    re.VERBOSE,
)
_NUMBER_WORD = deferred(
    rf"(?P<half>a{_BLANK}half)|(?P<a>an?)(?={_BLANK})|(?P<the>the)(?={_BLANK}(?-i:[a-z]))"
    rf"|(?P<and>and)|(?P<word>{_WORD})(?!\w)",
    re.IGNORECASE,
)

# Letters in lower case, blanks for all else: with this table ``bytes.translate`` makes words of a sentence in half the
# time that a pattern takes.
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")
_LOW_LETTERS = bytes(ord(low) if (low := chr(code).lower()) in _LETTERS else ord(" ") for code in range(256))
_PLAIN_NUMBER_WORDS = frozenset(word.encode() for word in NUMBER_WORDS if word.isalpha())

_MOST_DIGITS = 15
_PLAIN = deferred(r"\d+")
_GROUPED = deferred(r"[1-9]\d{0,2}(?:(?P<mark>[,.'’ \u00a0\u202f\u2009])\d{3})(?:(?P=mark)\d{3})*")
_INDIAN = deferred(r"\d{1,2}(?:,\d{2})+,\d{3}")
_DECIMAL = deferred(r"\d+\.\d+")
_GROUPED_DECIMAL = deferred(
    r"[1-9]\d{0,2}(?:,\d{3})+\.\d{1,2}"
    r"|[1-9]\d{0,2}(?:[ \u00a0\u202f\u2009]\d{3})+[.,]\d{1,2}"
    r"|[1-9]\d{0,2}(?:\.\d{3})+,\d{1,2}"
)
_SCALED = deferred(r"\d{1,3}[.,]\d{1,3}")
_THOUSANDS = 3


def read_digits(  # noqa: PLR0911 - one return for each way of writing
    digits: str, *, scaled: bool = False
) -> Number | None:
    """The value of ``digits``, None where it cannot be settled.

    ``scaled`` says that a magnitude or a per cent sign follows: then a single mark is a decimal mark.

    >>> read_digits("31,407"), read_digits("10.258"), read_digits("2.5"), read_digits("77,00")
    (31407, 10258, Decimal('2.5'), None)
    >>> read_digits("2,5", scaled=True)
    Decimal('2.5')
    """
    bare = re.sub(r"\D", "", digits)
    if len(bare) > _MOST_DIGITS:
        return None
    if _PLAIN.fullmatch(digits):
        return int(bare)
    if scaled and _SCALED.fullmatch(digits) and not (digits[-4] == "," if len(digits) > _THOUSANDS else False):
        return _whole(Decimal(digits.replace(",", ".")))
    if _GROUPED.fullmatch(digits) or _INDIAN.fullmatch(digits):
        return int(bare)
    if _DECIMAL.fullmatch(digits):
        return Decimal(digits)
    if _GROUPED_DECIMAL.fullmatch(digits):
        mark = max(digits.rfind("."), digits.rfind(","))
        return Decimal(re.sub(r"\D", "", digits[:mark]) + "." + digits[mark + 1 :])
    return None


@functools.lru_cache(maxsize=8)
def holds_number_word(words: str) -> bool:
    """Whether one of the number words stands in a sentence; remembered, for each reader of it asks anew.

    >>> holds_number_word("Two tanks."), holds_number_word("Tanks.")
    (True, False)
    """
    plain = words.encode("ascii", "replace").translate(_LOW_LETTERS).split()
    return not _PLAIN_NUMBER_WORDS.isdisjoint(plain)


def find_atoms(text: str, start: int, end: int) -> list[Atom]:
    """The single numbers of ``text[start:end]`` in order.

    >>> [atom.value for atom in find_atoms("two dozen tanks, 19.3K men, a hundred and five guns", 0, 51)]
    [24, 19300, 105]
    """
    atoms: list[Atom] = []
    words = holds_number_word(text[start:end])
    pattern = _ATOM if words else _ONLY_DIGITS
    for match in pattern.finditer(text, start, end):
        if atoms and match.start() < atoms[-1].end:
            continue  # the magnitude of the digits before it
        if not words or match["digits"]:
            atoms.append(_from_digits(text, match.start(), match.end(), end))
        elif match["words"]:
            atoms.extend(_from_words(text, match.start(), match.end()))
        else:
            atoms.append(_from_phrase(match))
    return atoms


def _whole(value: Number) -> Number:
    """``value`` as an int where it is whole and was scaled up, else as it is."""
    if isinstance(value, Decimal) and value == value.to_integral_value():
        return int(value)
    return value.normalize() if isinstance(value, Decimal) else value


def _from_digits(text: str, start: int, stop: int, end: int) -> Atom:
    digits = text[start:stop]
    after = _AFTER_DIGITS.match(text, stop, end)
    if after and after["letter"] in {"m", "b"} and not _SIGN.search(text, max(0, start - 5), start):
        after = None  # "100m" are metres unless the number is money
    if after is None:
        scaled = text.startswith(("%", " per", " %"), stop)
        return Atom(start, stop, read_digits(digits, scaled=scaled), 1, "digits")
    word = (after["word"] or after["short"] or after["letter"]).lower()
    magnitude = _MAGNITUDES.get(word) or _SHORT[word]
    return Atom(start, after.end(), read_digits(digits, scaled=True), magnitude, "digits")


_SIGN = deferred(r"(?:[$€£¥₽₴₱₹₪₩₦₺₸]|\b(?:Rs\.?|RM|NIS|USD|EUR|GBP))\s?\Z")


def _from_phrase(match: re.Match[str]) -> Atom:
    """A vague word, a fraction, or half of a magnitude."""
    if match["half"]:
        if match["half_of"] is None:
            return Atom(match.start(), match.end(), Decimal("0.5"), 1, "words")
        magnitude = _MAGNITUDES[match["half_of"].lower()]
        return Atom(match.start(), match.end(), magnitude // 2, 1, "words")
    if match["ratio"]:
        of = (match["ratio_of"] or match["case_of"]).lower()
        parts = int(of) if of.isdigit() else (_SMALL.get(of) or _TENS.get(of) or _MAGNITUDES[of])
        percent = (Decimal(100) / max(parts, 1)).quantize(Decimal("0.01"))
        return Atom(match.start(), match.end(), _whole(percent), 1, "share")
    if match["share"]:
        count = _SMALL[(match["of_count"] or "one").lower()]
        part = (match["part"] or match["a_part"] or match["by_part"] or match["than_part"] or match["bare"]).lower()
        parts = _PARTS.get(part) or _PARTS[part.removesuffix("s")]
        percent = (Decimal(100 * count) / parts).quantize(Decimal("0.01"))
        return Atom(match.start(), match.end(), _whole(percent), 1, "share")
    if match["some"]:
        return Atom(match.start(), match.end(), _VAGUE[match["some_of"].lower()], 1, "vague")
    least = _VAGUE[match["vague"].split()[0].lower().removesuffix("s")]
    if match["vague_of"]:
        factor = _MAGNITUDES[match["vague_of"].lower().removesuffix("s")]
        least *= factor  # "tens of thousands" is two tens or more
    return Atom(match.start(), match.end(), least, 1, "vague")


class _Sum:
    """Number words added up, the way they are said: units, tens, hundreds, then magnitudes from large to small."""

    def __init__(self, *, bare: bool) -> None:
        self.bare = bare  # a magnitude with neither number nor article before it: "million"
        self.done: Number = 0
        self.group: Number = 0
        self.last = ""  # kind of the last word
        self.roof = 10**15  # the next magnitude must be smaller

    def takes(self, word: str, after_and: bool) -> bool:  # noqa: FBT001 - one fact about the word
        """Whether ``word`` carries this number on."""
        if word in _MAGNITUDES:
            size = _MAGNITUDES[word]
            if word == "hundred":
                return self.last in {"unit", "tens"} and not after_and
            return self.last in {"unit", "tens", "hundred", "half"} and size < self.roof and not after_and
        if after_and and self.last not in {"hundred", "magnitude"}:
            return False
        if word in _TENS:
            return self.last in {"hundred", "magnitude"}
        return self.last in {"hundred", "magnitude"} or (self.last == "tens" and 0 < _SMALL[word] < 10)  # noqa: PLR2004 - decimal system

    def add(self, word: str) -> None:
        """Count ``word`` in."""
        if word == "half":
            self.group += Decimal("0.5")
            self.last = "half"
        elif word == "hundred":
            self.group = (self.group or 1) * 100
            self.last = "hundred"
        elif word in _MAGNITUDES:
            self.roof = _MAGNITUDES[word]
            self.done += (self.group or 1) * self.roof
            self.group = 0
            self.last = "dozen" if word == "dozen" else "magnitude"
        else:
            self.group += _TENS.get(word) or _SMALL[word]
            # A teen takes nothing after it, so it counts as a unit.
            self.last = "tens" if word in _TENS else "unit"

    @property
    def value(self) -> Number:
        """What the words say."""
        return _whole(self.done + self.group)


def _from_words(text: str, start: int, end: int) -> Iterator[Atom]:
    """The numbers of a run of number words: "fifty-sixty" and "one two" are two numbers."""
    number: _Sum | None = None
    first = last = start
    article = -1
    after_and = False
    for match in _NUMBER_WORD.finditer(text, start, end):
        if match["a"] or match["the"]:
            article = match.start() if match["a"] else match.end() + 1  # "the" is no part of the number
            continue
        if match["and"]:
            after_and = True
            continue
        if match["half"]:
            if number is not None and after_and and number.last == "unit":
                number.add("half")
                last = match.end()
            after_and = False
            continue
        word = match["word"].lower()
        if number is not None and not number.takes(word, after_and):
            if not number.bare:
                yield Atom(first, last, number.value, 1, "words")
            number = None
        if number is None:
            number = _Sum(bare=word in _MAGNITUDES and article < 0)
            first = article if article >= 0 else match.start()
        number.add(word)
        last, article, after_and = match.end(), -1, False
    if number is not None and not number.bare:
        yield Atom(first, last, number.value, 1, "words")
