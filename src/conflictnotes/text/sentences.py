"""Sentences as offsets: where a full stop ends one, and where it does not."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.text.rows import Rows
from conflictnotes.vocabulary.abbreviations import (
    BEFORE_NAMES,
    BEFORE_NUMBERS,
    CLOCK,
    CLOCK_TAILS,
    OPENERS,
    SITE_ENDINGS,
    SOMETIMES_LAST,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Sentence", "is_prose", "split_sentences"]


class Sentence(NamedTuple):
    """One sentence.

    ``[start, end)`` are its words with the final stop and closing quote, ``[end, tail)`` the footnote markers stacked
    after it, ``block`` the index of the block that holds it.
    """

    start: int
    end: int
    tail: int
    block: int


_LONGEST = 13  # characters: longer than any abbreviation of the tables
_ADDRESS = 80  # characters of an address that are looked at
_PLAIN_WORD = 7  # a run of as many lower-case letters before the stop is no abbreviation
_ENUMERATOR = 5  # characters of "- 12" or "viii", no more
# Characters of a sentence.  Those of reports stay under 500; what is longer than this is a list with no stop, or no
# prose, and is read in parts, so that what an extractor does within a sentence stays small on any text.
_LONGEST_SENTENCE = 1200
_NO_SENTENCE = 300  # characters from which a sentence is asked whether it is prose
_LONGEST_WORD = 40  # characters of a word on average: what is above is no language
_FEWEST_WORDS = 10  # one of so many words must be another one
_QUOTES = "\"“”‘’'«»"
_POSTED = (["on"], ["to"], ["via"], ["from"], ["platform"])  # words before the "X" on which people post
_X = "X"
_ROMAN = frozenset("IVXLC")
_MARK = r"\[(?:\d{1,3}|[ivxlcdm]{1,15})\]"


@functools.cache
def _stops() -> re.Pattern[str]:
    """Every place inside a block where a sentence may end; which of them do is for :func:`_ends` to say.

    Groups: 1 closes the words, 2 is the white space after the footnote markers, 3 what opens the next sentence, 4 its
    first word or sign; 2 to 4 are missing where the next sentence is glued on ("Mariupol.CNN").  The pattern opens with
    the stop itself, and looks back only behind it, for the engine then skips to the stops of the text.
    """
    return re.compile(
        rf"""
        ( [.!?…] (?<! [.!?…]{{2}} ) [.!?…]*+ [\"”’'»)\]]*+ (?: \s »)?+ )
        (?: \s? {_MARK} [\"”]?+ )*+
        (?= (\s++) ((?: [\"“‘'«(\[–—•*-]++ \s*+ )?+) ( [^\W_]++ | [^\w\s] )
          | [\"“‘«(]?+ [A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁЄІЇҐ]
        )
        """,
        re.VERBOSE,
    )


@functools.cache
def _speaker() -> re.Pattern[str]:
    """A name and a verb of saying after a closed question: the quotation's sentence goes on."""
    return re.compile(r"\s+(?:[A-Z][\w’'-]*\s+){1,4}(?:said|asked|wrote|added|told|wondered|exclaimed|replied)\b")


@functools.cache
def _particle() -> re.Pattern[str]:
    """A lower-case opening of a name: "al-Shabaab", "iStories"."""
    return re.compile(r"[a-z][A-Z]|[a-z]{1,4}[-’'][A-Z]")


@functools.cache
def _dotted() -> re.Pattern[str]:
    """An initial ("W") or dotted capitals ("U.S", "Ph.D"), without the last stop."""
    return re.compile(r"[^\W\d_a-z](?:\.[^\W\d_a-z])*|Ph\.D")


@functools.cache
def _enumerator() -> re.Pattern[str]:
    """The number or letter of an item, which is no sentence: "12.", "- iv.", "A."."""
    return re.compile(r"[-–—•*(]?\s?(?:\d+|[^\W\d_]|[ivx]+)")


@functools.cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")


@functools.cache
def _address() -> re.Pattern[str]:
    """An address that runs up to here."""
    return re.compile(r"(?:://|www\.|@)\S*\Z")


@functools.cache
def _footnote() -> re.Pattern[str]:
    return re.compile(_MARK)


@functools.cache
def _part_mark() -> re.Pattern[str]:
    """What parts an abbreviation from a word before it: a dash, a stroke, the hyphen of "Lt.-Gen."."""
    return re.compile(r"[—–/]|(?<=\.)-")


def _last_token(text: str, start: int, stop: int) -> str:
    """The word before a stop as the tables of abbreviations write it: no quote, no clock time, no first half."""
    tokens = text[max(start, stop - _LONGEST) : stop].split()
    if not tokens:
        return ""
    return _part_mark().split(tokens[-1])[-1].lstrip("\"“”‘’'«([•0123456789:")


def _leans_on(token: str, match: re.Match[str], text: str) -> bool:
    """Whether an abbreviation before the stop carries the sentence on into the word after it."""
    opening, word = match[3] or "", match[4] or ""
    if token in CLOCK:
        return (
            word in CLOCK_TAILS
            or word[:1].isdigit()
            or text[match.end(4) : match.end(4) + 5].strip().casefold() == "time"
        )
    if token in BEFORE_NAMES:
        return True
    if token in BEFORE_NUMBERS and token not in SOMETIMES_LAST:
        return not opening and (word.isdigit() or set(word) <= _ROMAN)
    if token == _X and text[max(0, match.start() - _LONGEST) : match.start()].split()[-2:-1] in _POSTED:
        return False
    if token in SOMETIMES_LAST or _dotted().fullmatch(token):
        quoted = opening[:1] in _QUOTES and opening != "" and len(token) > 1
        return not quoted and word not in OPENERS
    return token == "etc" and match[1][1:2] == ")"  # noqa: S105 - a word, no secret


def _glued(text: str, match: re.Match[str]) -> bool:
    """Whether a stop with no space after it ends a sentence: "Mariupol.CNN", not "U.S.Army" nor "Gazeta.Ru"."""
    if match.end() - match.start() > 1:  # a closing quote, a bracket or a marker stands between
        return True
    stop = match.start()
    before, following = text[stop - 1], text[stop + 1 : stop + 1 + _LONGEST]
    if before.isdigit():
        return following[1:2].islower()
    if not before.islower():
        return before in ')]”"' and following[:1].isalpha()
    word = _word().match(following)
    if word and word[0].casefold() in SITE_ENDINGS:
        return False
    return not _address().search(text, max(0, stop - _ADDRESS), stop)


def _opens(text: str, at: int, word: str) -> bool:
    """Whether the word or sign at ``at`` can open a sentence."""
    if word[0].islower():
        return _particle().match(text, at) is not None
    if word == "." and text[at + 1 : at + 2].isspace():  # the next of three spaced stops: "He said . . . so"
        return False
    return word[0] not in ",;:)]/&=%"


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether the stop at ``match`` ends the sentence that began at ``start``."""
    stop, closing, word = match.start(), match[1], match[4]
    if word is not None and not _opens(text, match.start(4), word):
        return False
    if stop - start <= _ENUMERATOR and _enumerator().fullmatch(text, start, stop):
        return False
    if text[stop - 1] in "[(":  # "[...]" marks an omission
        return False
    if closing[0] != ".":
        return not (closing[-1] in _QUOTES and _speaker().match(text, match.end()))
    if match.end() > match.end(1):  # a footnote marker stands at the end of a sentence alone
        return True
    return (word is not None or _glued(text, match)) and not _leans_on(_last_token(text, start, stop), match, text)


def _without_marks(text: str, start: int, last: int) -> int:
    """Where the words of ``[start, last)`` end when footnote markers close it."""
    end = last
    while text[end - 1] == "]":
        opening = text.rfind("[", max(start, end - _LONGEST - _ENUMERATOR), end)
        if opening <= start or not _footnote().fullmatch(text, opening, end):
            break
        end = opening
        while text[end - 1].isspace():
            end -= 1
    return end


@functools.cache
def _blanks() -> re.Pattern[str]:
    return re.compile(r"\s*")


def _parts(text: str, sentence: Sentence) -> Iterator[Sentence]:
    """A sentence in parts no longer than the longest: cut behind a semicolon, a comma or a blank, else anywhere."""
    start, end, tail, block = sentence
    while end - start > _LONGEST_SENTENCE:
        half, last = start + _LONGEST_SENTENCE // 2, start + _LONGEST_SENTENCE
        cut = next((at + 1 for mark in ("; ", ", ", " ") if (at := text.rfind(mark, half, last)) > 0), last)
        stop = start + len(text[start:cut].rstrip())
        yield Sentence(start, stop, stop, block)
        blanks = _blanks().match(text, cut, end)
        start = blanks.end() if blanks else cut
    yield Sentence(start, end, tail, block)


def is_prose(text: str, start: int, end: int) -> bool:
    """Whether a very long sentence is made of words that differ, and not of one run of signs or words over and over.

    >>> is_prose("It fell.", 0, 8), is_prose("said " * 200, 0, 1000), is_prose("[1" * 400, 0, 800)
    (True, False, False)
    """
    if end - start < _NO_SENTENCE:
        return True
    words = text[start:end].split()
    return len(words) * _LONGEST_WORD > end - start and len(set(words)) * _FEWEST_WORDS > len(words)


def split_sentences(
    text: str, blocks: Iterable[tuple[int, int]], leaning: frozenset[str] = frozenset()
) -> Rows[Sentence]:
    """The sentences of ``blocks`` in order; each block runs from ``start`` to ``end``, without white space around it.

    ``leaning`` are abbreviations, without their stop, that carry a sentence on beside those of the tables.

    >>> [text[s.start:s.end] for text in ("It fell.[5] He left.",) for s in split_sentences(text, [(0, 20)])]
    ['It fell.', 'He left.']
    >>> [text[s.start:s.end] for text in ("Lt. Gen. Roe left at 6 p.m. local time.",)
    ...  for s in split_sentences(text, [(0, len(text))])]
    ['Lt. Gen. Roe left at 6 p.m. local time.']
    """
    sentences = Rows(Sentence)
    stops = _stops().finditer
    for index, (first, last) in enumerate(blocks):
        start = first
        for match in stops(text, first, last):
            stop = match.start()
            if stop <= start:
                continue
            # Most stops follow a long lower-case word, which is no abbreviation, and precede a capital.
            word, tail = match[4], text[stop - _PLAIN_WORD : stop]
            plain = word and word[0].isupper() and match[1] == "." and tail.isalpha() and tail.islower()
            if plain or (_ends(text, start, match) and not (leaning and _last_token(text, start, stop) in leaning)):
                sentence = Sentence(start, match.end(1), match.end(), index)
                if stop - start < _LONGEST_SENTENCE:
                    sentences.append(sentence)
                else:
                    sentences.extend(_parts(text, sentence))
                start = match.end(2) if word else match.end()
        if start < last:
            sentences.extend(_parts(text, Sentence(start, _without_marks(text, start, last), last, index)))
    return sentences
