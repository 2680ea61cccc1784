"""One case, many feedings: every table case is also fed behind a prefix, with CRLF, no-break spaces, other quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["PREFIX", "feedings", "plain"]

PREFIX = "Nothing of note happened before.\n\n"

_STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})
_PLAIN = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "\u00a0": " ", "\u202f": " ", "\r": ""})


def plain(words: str | None) -> str | None:
    """``words`` with straight quotes and single plain blanks: the form in which feedings of one case agree."""
    return None if words is None else " ".join(words.translate(_PLAIN).split())


def _curly(text: str) -> str:
    """Straight double quotes as curly ones, opening after white space or at the start; apostrophes as ’."""
    out = []
    for index, char in enumerate(text):
        opens = index == 0 or text[index - 1].isspace() or text[index - 1] in "([—–"
        out.append({'"': "“" if opens else "”", "'": "‘" if opens else "’"}.get(char, char))
    return "".join(out)


def feedings(text: str) -> Iterator[tuple[str, str]]:
    """``(label, text)`` for every way in which a case is fed; equal variants come once."""
    seen: set[str] = set()
    for label, variant in (
        ("bare", text),
        ("prefix", PREFIX + text),
        ("crlf", text.replace("\r\n", "\n").replace("\n", "\r\n")),
        ("no-break", text.replace(" ", "\u00a0")),
        ("straight", text.translate(_STRAIGHT)),
        ("curly", _curly(text)),
    ):
        if variant not in seen:
            seen.add(variant)
            yield label, variant
