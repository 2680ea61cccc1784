"""One file to one report: what kind of file it is, its bytes, and the reader that knows it."""

from __future__ import annotations

import os
import stat
from functools import partial
from typing import TYPE_CHECKING

import attrs

from conflictnotes.errors import MissingExtraError, ReadError
from conflictnotes.model import ParseWarning, Span
from conflictnotes.parse import parse_report
from conflictnotes.readers.document import Document, UnreadableError

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from conflictnotes.model import Report
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["LARGEST", "is_known", "read_report"]

LARGEST = 40_000_000
"""Bytes, after unpacking, beyond which a file is no report."""

_PAGES = (".html", ".htm")
_KNOWN = (".txt", ".text", ".md", *_PAGES, ".pdf")
_GZIP = ".gz"
_GZIP_MAGIC = b"\x1f\x8b"


def is_known(path: Path) -> bool:
    """Whether the name of a file says that it can be read."""
    return _format(path) in _KNOWN


def _format(path: Path) -> str:
    suffixes = [suffix.lower() for suffix in path.suffixes[-2:]]
    if suffixes[-1:] == [_GZIP]:
        suffixes.pop()
    return suffixes[-1] if suffixes else ""


def read_report(
    path: str | os.PathLike[str],
    *,
    date: dt.date | None = None,
    publisher: str | None = None,
    encoding: str | None = None,
    vocabulary: Vocabulary | None = None,
) -> Report:
    """The report in a file: ``.txt``, ``.md``, ``.html``, ``.htm`` or ``.pdf``, plain or packed with gzip.

    ``date`` is the report's day where the file does not give it, ``encoding`` overrides what the bytes say.  The text
    of the report is that of the file (of a page: its body, a block a paragraph); all offsets count its characters.
    Raises :class:`ReadError`, naming the file and the reason, and nothing else.

    >>> read_report("no-such-file.txt")
    Traceback (most recent call last):
    conflictnotes.errors.ReadError: no-such-file.txt: No such file or directory
    """
    from pathlib import Path

    name = os.fspath(path)
    try:
        document, warnings = _read(Path(name), encoding)
    except (UnreadableError, MissingExtraError) as error:
        raise ReadError(name, str(error)) from error
    except OSError as error:
        raise ReadError(name, error.strerror or str(error)) from error
    except ValueError as error:  # a name that no file can have
        raise ReadError(name, str(error)) from error
    parse = partial(
        parse_report,
        document.text,
        publisher=publisher,
        url=document.url,
        vocabulary=vocabulary,
        marks=document.marks,
    )
    report = parse(date=date)
    if report.date is None and document.date is not None:
        report = parse(date=document.date)  # the day of posting, which may not be the report's, counts last
    return attrs.evolve(
        report, publisher=report.publisher or document.publisher, warnings=(*warnings, *report.warnings)
    )


def _bytes(path: Path) -> bytes:
    """The bytes of a file, unpacked."""
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableError("is a directory (read_reports reads one)")
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableError("is no regular file")
    if status.st_size > LARGEST:
        raise UnreadableError(f"is too large for a report: {status.st_size:,} bytes, and {LARGEST:,} are read")
    data = path.read_bytes()
    return _unpacked(path) if data.startswith(_GZIP_MAGIC) else data


def _unpacked(path: Path) -> bytes:
    import gzip
    import zlib

    try:
        with gzip.open(path) as packed:
            data = packed.read(LARGEST + 1)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise UnreadableError(f"is a damaged gzip file ({error})") from error
    if len(data) > LARGEST:
        raise UnreadableError(f"unpacks to more than the {LARGEST:,} bytes that are read")
    return data


def _read(path: Path, encoding: str | None) -> tuple[Document, tuple[ParseWarning, ...]]:
    form = _format(path)
    if form not in _KNOWN and not path.is_dir():
        raise UnreadableError(f"is of no known format ({', '.join(_KNOWN)}, or one of these with {_GZIP})")
    data = _bytes(path)
    if not data.strip():
        raise UnreadableError("is empty")
    if form == ".pdf":
        from conflictnotes.readers.pdf import read_pdf

        return read_pdf(data), ()
    from conflictnotes.readers.decoding import decode

    decoded = decode(data, encoding)
    if not decoded.text.strip():
        raise UnreadableError("is empty")
    document = _document(decoded.text, form)
    if not decoded.mended:
        return document, ()
    return document, (ParseWarning("encoding", f"mojibake undone in {decoded.mended} lines", Span(0, 0)),)


def _document(text: str, form: str) -> Document:
    """What a text file of a format holds; each reader is loaded when a file first needs it."""
    if form in _PAGES:
        from conflictnotes.readers.html import read_html

        return read_html(text)
    if form == ".md":
        from conflictnotes.readers.markdown import read_markdown

        return read_markdown(text)
    return Document(text)
