"""Numbers with their units, and two numbers joined into a range."""

from __future__ import annotations

import functools
import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.numbers.atoms import Atom, find_atoms
from conflictnotes.numbers.ranges import joined, ratio, share_units
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterable

    from conflictnotes.vocabulary import Vocabulary

__all__ = ["NumberMention", "find_numbers", "local_currency"]

Number = int | Decimal


class NumberMention(NamedTuple):
    """A number in the text, its unit read and ranges joined.

    ``[start, end)`` are the number's words with magnitude, currency sign and per cent sign, ``[start, reach)`` with the
    unit too.  ``form`` is ``exact``, ``range``, ``vague``, ``share`` or ``broken`` (digits that can be read in two
    ways).  ``unit`` is ``count`` where none follows, ``category`` what the unit measures.
    """

    start: int
    end: int
    reach: int
    low: Number | None
    high: Number | None
    form: str
    unit: str
    category: str | None
    worded: bool
    hyphenated: bool = False


class _Units(NamedTuple):
    """What the vocabulary says of units: patterns before and after a number, and what each form means.

    ``endings`` are the last characters of the signs before.  Each pattern ``after`` is of the few forms that open with
    the same two letters: one of all forms would try hundreds for every "km".
    """

    before: re.Pattern[str]
    after: dict[str, re.Pattern[str]]
    endings: frozenset[str]
    signs: dict[str, str]
    words: dict[str, tuple[str, str]]
    hundredths: frozenset[str]


_SHORT_FORM = 4
# Words that are a currency only behind an amount of money's size: "12 won the vote".
_DOUBTFUL = frozenset({"won", "crowns", "sums", "soles", "som", "soms", "lei", "leva", "bucks", "crown", "real"})
_MONEYLIKE = 1000
_LETTERLIKE = 10_000
# Codes that capitals write as words: "ALL 12 DEAD", "COP30".
_WORDS_AND_CODES = frozenset({"ALL", "TOP", "TRY", "CUP", "PEN", "SOS", "COP", "MOP", "GEL"})
# Signs that mark models and units, too: "MK 84 bombs", "AR 15".
_MARKS = frozenset({"MK", "LE", "LL", "Le", "Ar", "Tk", "Dh", "Br", "Sh", "Bs"})
# Letters that are a currency before an amount with its magnitude: "P3.2 billion", "N5bn"; or its size: "N250,000".
_LETTER_SIGNS = {"P": "PHP", "N": "NGN", "R": "ZAR", "K": "MMK", "D": "GMD", "L": "HNL", "Q": "GTQ"}
_LONGEST_SIGN = 8
_WIDEST_GAP = 2  # blanks between a number and its unit


def _alternation(forms: Iterable[str]) -> str:
    """Long forms first; short ones (km, MW) as they are written, longer ones in any case."""
    ordered = sorted(set(forms), key=len, reverse=True)
    exact = [re.escape(form) for form in ordered if len(form) <= _SHORT_FORM]
    loose = [re.escape(form).replace(r"\ ", r"\s+") for form in ordered if len(form) > _SHORT_FORM]
    return "|".join([f"(?i:{'|'.join(loose)})", *exact] if loose else exact)


def _key(form: str) -> str:
    """Short forms count as they are written: "kgs" is a weight, "KGS" a currency."""
    return form if len(form) <= _SHORT_FORM else form.casefold()


def _by_opening(forms: list[str]) -> dict[str, re.Pattern[str]]:
    """A pattern for the forms of each opening of two letters, or of one where a form has no more."""
    opened: dict[str, list[str]] = {}
    for form in forms:
        opened.setdefault(form[:2].casefold(), []).append(form)
    for opening in opened:
        if len(opening) > 1:
            opened[opening] += opened.get(opening[0], [])
    return {
        opening: deferred(rf"(?P<gap>[\s\u00a0\u202f]{{1,2}}|-|)(?P<form>{_alternation(alike)})(?![\w²])")
        for opening, alike in opened.items()
    }


@functools.cache
def _units(vocabulary: Vocabulary) -> _Units:
    signs: dict[str, str] = {}
    words: dict[str, tuple[str, str]] = {}
    hundredths = {_key(form) for currency in vocabulary.currencies for form in currency.hundredths}
    for measure in reversed(vocabulary.measures):
        words.update({_key(form): (measure.unit, measure.category) for form in measure.forms})
    for currency in reversed(vocabulary.currencies):
        signs.update(dict.fromkeys((*currency.signs, currency.code), currency.code))
        words.update({_key(form): (currency.code, "money") for form in (*currency.words, *currency.hundredths)})
    forms = [form for measure in vocabulary.measures for form in measure.forms]
    forms += [word for currency in vocabulary.currencies for word in (*currency.words, *currency.hundredths)]
    before = "|".join(re.escape(sign) for sign in sorted(signs, key=len, reverse=True))
    return _Units(
        re.compile(rf"(?<![A-Za-z])(?P<sign>{before})[ \u00a0\u202f]?\Z"),
        _by_opening(forms),
        frozenset(sign[-1] for sign in signs),
        signs,
        words,
        frozenset(hundredths),
    )


def local_currency(word: str, adjectives: Iterable[str], vocabulary: Vocabulary) -> str | None:
    """The currency that a word shared by several ("pesos") means where one of ``adjectives`` says whose it is.

    >>> from conflictnotes.vocabulary import default_vocabulary
    >>> local_currency("pesos", ["Colombian"], default_vocabulary())
    'COP'
    """
    words = _units(vocabulary).words
    for adjective in adjectives:
        found = words.get(f"{adjective} {word}".casefold())
        if found is not None:
            return found[0]
    return None


def find_numbers(text: str, start: int, end: int, vocabulary: Vocabulary) -> list[NumberMention]:
    """The numbers of ``text[start:end]`` in order, ranges joined and units read.

    >>> from conflictnotes.vocabulary import default_vocabulary
    >>> text = "between 60 and 80 km, 60-70,000 men, $1.6bn"
    >>> [(n.low, n.high, n.unit) for n in find_numbers(text, 0, len(text), default_vocabulary())]
    [(60, 80, 'km'), (60000, 70000, 'count'), (1600000000, 1600000000, 'USD')]
    """
    units = _units(vocabulary)
    atoms: list[Atom] = []
    single: list[NumberMention] = []
    for atom in find_atoms(text, start, end):
        if single and atom.start < single[-1].reach:
            continue  # a digit of the unit before it: km2
        atoms.append(atom)
        single.append(_with_unit(text, atom, start, end, units))
    found: list[NumberMention] = []
    index = 0
    while index < len(single):
        if index + 1 < len(single):
            pair = single[index], single[index + 1]
            both = ratio(text, start, pair) or joined(text, start, (atoms[index], atoms[index + 1]), pair)
            if both is not None:
                found.append(both)
                index += 2
                continue
        found.append(single[index])
        index += 1
    return share_units(text, found)


# "100,000 ($1,642) rubles": the amount in another currency stands between.
_CONVERTED = deferred(r"\s?\((?:about\s|approximately\s|around\s)?[$€£][\d.,]+[^()]{0,12}\)")


def _with_unit(text: str, atom: Atom, start: int, end: int, units: _Units) -> NumberMention:
    """One number with the sign before it or the unit after it."""
    opens, stop, reach = atom.start, atom.end, atom.end
    unit, category, hyphenated = "count", None, False
    sign = None
    if atom.kind == "digits":
        sign = _sign_before(text, atom, start, units)
    after = _unit_behind(text, atom, end, units)
    if after is not None:
        found = units.words[_key(" ".join(after["form"].split()))]
        unit, category = found
        hyphenated = after["gap"] == "-"
        if (after.start() == atom.end or atom.kind == "vague") and (sign is None or category == "money"):
            reach = after.end()
        if unit == "percent":
            stop = reach
    letter = text[atom.start - 1 : atom.start]
    if (
        letter in _LETTER_SIGNS
        and (atom.magnitude > 1 or (atom.value is not None and atom.value >= _LETTERLIKE and "," in text[opens:stop]))
        and not text[max(start, atom.start - 2) : atom.start - 1].isalnum()
    ):
        unit, category, opens = _LETTER_SIGNS[letter], "money", atom.start - 1
    if sign is not None:
        unit, category, opens = units.signs[sign["sign"]], "money", sign.start()
    if atom.kind == "share":
        unit, category = "percent", "percent"
    value = atom.value
    paid = _millions(text, after, end, units) if unit == "m" and value is not None else None
    if after is not None and paid is not None and value is not None:
        value, stop, reach = value * 10**6, after.end(), paid.end()  # "2m naira"
        unit, category = units.words[_key(" ".join(paid["form"].split()))]
    if after is not None and sign is None and value is not None and _key(after["form"]) in units.hundredths:
        value, stop = Decimal(value) / 100, reach  # "65 cents"
    form = {"vague": "vague", "share": "share"}.get(atom.kind, "exact" if value is not None else "broken")
    high = None if form == "vague" else value
    return NumberMention(opens, stop, reach, value, high, form, unit, category, atom.kind != "digits", hyphenated)


def _millions(text: str, after: re.Match[str] | None, end: int, units: _Units) -> re.Match[str] | None:
    """The currency behind an "m" that is glued to the number, which then means millions."""
    if after is None or after["form"] != "m" or after["gap"]:
        return None
    paid = _unit_at(text, after.end(), end, units)
    return paid if paid is not None and units.words[_key(" ".join(paid["form"].split()))][1] == "money" else None


_OF = deferred(r"\s+of(?=\s)")


def _sign_before(text: str, atom: Atom, start: int, units: _Units) -> re.Match[str] | None:
    """The currency sign or code right before a number."""
    opens = max(start, atom.start - _LONGEST_SIGN)
    if text[opens : atom.start].rstrip()[-1:] not in units.endings:
        return None  # as most words before a number
    sign = units.before.search(text, opens, atom.start)
    if sign is None or atom.magnitude > 1:
        return sign
    small = atom.value is None or atom.value < _MONEYLIKE
    return None if sign["sign"] in _WORDS_AND_CODES or (small and sign["sign"] in _MARKS) else sign


def _unit_behind(text: str, atom: Atom, end: int, units: _Units) -> re.Match[str] | None:
    """The unit behind a number, for money also behind the same amount in another currency."""
    opens = atom.end
    if atom.kind == "vague":
        of = _OF.match(text, opens, end)
        opens = of.end() if of is not None else opens  # "tens of kilometers"
    after = _unit_at(text, opens, end, units)
    if after is not None:
        return after if _fits(units.words[_key(" ".join(after["form"].split()))], after, atom) else None
    if "(" not in text[atom.end : atom.end + _WIDEST_GAP]:
        return None
    converted = _CONVERTED.match(text, atom.end, end)
    after = _unit_at(text, converted.end(), end, units) if converted else None
    if after is not None and units.words[_key(" ".join(after["form"].split()))][1] == "money":
        return after
    return None


def _unit_at(text: str, at: int, end: int, units: _Units) -> re.Match[str] | None:
    """The unit that ``at`` opens; most words behind a number open like none."""
    opening = text[at : min(at + _WIDEST_GAP + 2, end)].lstrip().removeprefix("-")[:2].casefold()
    pattern = units.after.get(opening) or units.after.get(opening[:1])
    return pattern.match(text, at, end) if pattern is not None else None


def _fits(found: tuple[str, str], after: re.Match[str], atom: Atom) -> bool:
    """Whether a word that may be a unit is one behind this number."""
    form = after["form"].casefold()
    if form in _DOUBTFUL:
        return atom.value is not None and atom.value >= _MONEYLIKE
    if found[1] == "money" and after["gap"] == "-":
        if form in {"pounds", "pound"}:
            return False  # "a 1,000-pound bomb"
        return atom.magnitude > 1 or (atom.value is not None and atom.value >= _MONEYLIKE)
    return not (form in {"pounds", "pound"} and re.match(r"\s+of\b", after.string[after.end() : after.end() + 4]))
