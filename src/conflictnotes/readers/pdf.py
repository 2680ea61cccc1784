"""PDF to text: page after page, without what every page repeats."""

from __future__ import annotations

import io
import re
from collections import Counter
from typing import TYPE_CHECKING

from conflictnotes.errors import MissingExtraError
from conflictnotes.readers.document import Document, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["join_pages", "read_pdf"]

_EDGE = 2  # lines at the head and the foot of a page that may be running ones
_FEW = 3  # pages on which a line must stand to be a running one
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"(?:page\s*)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?:…][\"”’»)\]\s\d\[]*$")


def read_pdf(data: bytes) -> Document:
    """The text of a PDF, its lines as the file breaks them."""
    try:
        from pypdf import PdfReader
    except ImportError as error:
        raise MissingExtraError("reading PDF", "pdf") from error
    try:
        reader = PdfReader(io.BytesIO(data))
        locked = reader.is_encrypted and not reader.decrypt("")
        pages = [] if locked else [page.extract_text() for page in reader.pages]
    except Exception as error:  # a damaged file makes the parser raise anything at all
        raise UnreadableError(f"is a damaged PDF ({type(error).__name__}: {error})") from error
    if locked:
        raise UnreadableError("is a PDF locked with a password")
    text = join_pages(pages)
    if not text.strip():
        raise UnreadableError("holds no text (a scan?)")
    return Document(text)


def join_pages(pages: Iterable[str]) -> str:
    r"""The text of pages without page numbers and running heads; a sentence carries on over the page's end.

    >>> join_pages(["It fell in the\n1", "morning. \nHe left.\n2"])
    'It fell in the\nmorning.\nHe left.'
    """
    cut = [[line.rstrip() for line in page.replace("\u00ad\n", "").splitlines()] for page in pages]
    trimmed = [_trim(lines) for lines in cut]
    running = _running(trimmed)
    text = ""
    for lines in trimmed:
        page = "\n".join(_trim(lines, running))
        if page:
            text += (("\n\n" if _SENTENCE_END.search(text) else "\n") if text else "") + page
    return text


def _form(line: str) -> str:
    """A line as it is compared from page to page: numbers aside."""
    return _DIGITS.sub("#", line.strip())


def _running(pages: list[list[str]]) -> frozenset[str]:
    """Forms of the lines that stand at the edge of most pages."""
    seen = Counter(form for lines in pages for form in {_form(line) for line in lines[:_EDGE] + lines[-_EDGE:]})
    return frozenset(form for form, count in seen.items() if count >= max(_FEW, len(pages) // 2 + 1))


def _trim(lines: list[str], running: frozenset[str] = frozenset()) -> list[str]:
    """``lines`` without blank lines, page numbers and running lines at either edge."""

    def stays(line: str) -> bool:
        return bool(line.strip()) and not _PAGE_NUMBER.fullmatch(line.strip()) and _form(line) not in running

    first, last = 0, len(lines)
    while first < last and not stays(lines[first]):
        first += 1
    while first < last and not stays(lines[last - 1]):
        last -= 1
    return lines[first:last]
