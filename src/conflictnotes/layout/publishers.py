"""Publisher and series, by the signs of the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.vocabulary.pages import PUBLISHERS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from conflictnotes.vocabulary.entries import Publisher

__all__ = ["find_publisher", "is_house"]

_PLAIN = str.maketrans("–—‑’\u00a0", "---' ")


def find_publisher(text: str, title: str | None, lines: Iterable[str]) -> tuple[str | None, str | None]:
    """The publisher and the series of a text with this title and these header lines; None for what is unknown."""
    heading = (title or "").casefold().translate(_PLAIN)
    under = "\n".join(line for line in (line.casefold().translate(_PLAIN) for line in lines) if line != heading)
    body: str | None = None
    for row in PUBLISHERS:
        if _is_titled(row, heading, under):
            return row.name, row.series or None
        if row.body:
            # The whole text in small letters is made for a row that looks into it, which few need to come to.
            body = body or text.lower().replace("’", "'").replace("\u00a0", " ")
            for sign in row.body:
                if sign in body:
                    return row.name, row.series or None
    return None, None


def _is_titled(row: Publisher, title: str, under: str) -> bool:
    """Whether the header shows a publisher's signs; a title that names a publisher may be about it, a series not."""
    return any(sign in under or (row.series and sign in title) for sign in row.title)


def is_house(words: str) -> bool:
    """Whether a few words are a publisher's name, as it stands beside a date."""
    words = words.casefold().translate(_PLAIN)
    return any(words in row.title for row in PUBLISHERS if not row.series)
