"""What is glued to a number makes it part of a name, a model, a date or a longer number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.words import MADE_OF, any_of
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from conflictnotes.numbers import NumberMention

__all__ = ["GLUE", "GLUED_BEFORE", "NAME_BACK", "is_glued"]

GLUE = 6  # characters, more than what glues a number to the words before it
NAME_BACK = 24  # no word that numbers what it names is longer
_DASHES = "-‐‑‒–—"
# Glued to what stands before, a number is part of a name, a model, a date or a longer number: T-72, M777, 136/131,
# 12:30.  "(+13)" is a delta and counts.
GLUED_BEFORE = deferred(
    rf"""
    (?: [\w№#§@&_=]                     # M777, #1
      | [\w)] [-‐‑‒–'’.]            # T-72, E.5
      | [A-Z\d)] —                     # T—72, but not "four men—12 of them"
      | \d [,:.]                        # 12:30
      | [\w:/] /                        # 136/131
      | (?:and|or|,) \s -               # Shahed-131 and -136
      | [^(\s,;:{_DASHES}] \+          # a+5
      | \. | :
    ) \Z
    """,
    re.VERBOSE,
)
# 495 123 45; not behind a year or an hour: "in 2024 2,300 died", "at 0400 12 tanks".
_DIGIT_BEFORE = deferred(r"(?<!\b19\d)(?<!\b20\d)(?<!\b0\d\d)\d\s\Z")
_MILITARY_TIME = deferred(r"0\d{2,3}")
_AFTER_COLON = deferred(r"[A-Za-z)]:\Z")
# A letter behind digits: 3rd, 2S1, 155mm; a hyphen and a word: 24-hour, 250-kilogram, but not a 900-strong force or a
# seven-person board; a second number: 11/12, 4:30; the end of a site's name.
_MADE_OF = any_of(" ".join(sorted(MADE_OF)))
_GLUED_AFTER = deferred(
    rf"""
    [^\W_] | [{_DASHES}] (?! (?:strong|odd|plus)\b(?!-) | {_MADE_OF} (?: \b(?!-) | -strong\b ) ) [^\W\d_]
  | [/:.]\d | [-‐‑]\d | ['’]s\b | \s?[°º] | \.(?:com|net|org|info|ru|ua|by|tv)\b
    """,
    re.VERBOSE,
)
_COUNTED_BY_X = deferred(r"[x×]\s+\w")
_PHONE = deferred(r"(?<![(\d])\+(?:[\s()-]?\d){7,}|(?<![\d,.])\d{3}-\d{4}(?![\d,])")


def is_glued(words: str, number: NumberMention, before: str, after: str) -> bool:
    """Whether the number is joined to letters or digits before or behind it, or is part of a telephone number."""
    if GLUED_BEFORE.search(before[-GLUE:]) and not (
        (number.worded and before.endswith((":", "."))) or _AFTER_COLON.search(before)
    ):
        return True
    if not number.worded and (_DIGIT_BEFORE.search(before[-GLUE:]) or _MILITARY_TIME.fullmatch(words)):
        return True
    if _GLUED_AFTER.match(after) and not _COUNTED_BY_X.match(after):
        return True
    around = before[-2:] + words + after[:NAME_BACK]
    return not number.worded and ("+" in around or "-" in around) and _PHONE.search(around) is not None
