"""Errors of the library: one base class; reading files and reading JSON raise, parsing never does."""

from __future__ import annotations

__all__ = ["ConflictNotesError", "FormatError", "MissingExtraError", "ReadError", "ReadWarning"]


class ConflictNotesError(Exception):
    """Base of every error that the library raises on purpose.

    >>> issubclass(ReadError, ConflictNotesError) and issubclass(FormatError, ConflictNotesError)
    True
    """


class ReadError(ConflictNotesError):
    """A file cannot be read as a report; the message names the file and the reason.

    >>> str(ReadError("2024-11-23.pdf", "is empty"))
    '2024-11-23.pdf: is empty'
    """

    def __init__(self, path: str, reason: str) -> None:
        self.path = path
        self.reason = reason
        super().__init__(path, reason)

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


class FormatError(ConflictNotesError):
    """JSON that holds no report; the message names the place (``$.claims[2].stance``) and the reason.

    >>> str(FormatError("$.claims[2].stance", "must be a string"))
    '$.claims[2].stance: must be a string'
    """

    def __init__(self, path: str, reason: str) -> None:
        self.path = path
        self.reason = reason
        super().__init__(path, reason)

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


class MissingExtraError(ConflictNotesError, ImportError):
    """Something was asked for that needs a package of an extra that is not installed.

    >>> str(MissingExtraError("reading PDF", "pdf"))
    "reading PDF needs an extra: pip install 'conflictnotes[pdf]'"
    """

    def __init__(self, what: str, extra: str) -> None:
        self.what = what
        self.extra = extra
        super().__init__(f"{what} needs an extra: pip install 'conflictnotes[{extra}]'")

    def __reduce__(self) -> tuple[type[MissingExtraError], tuple[str, str]]:
        return type(self), (self.what, self.extra)


class ReadWarning(UserWarning):
    """A file of a folder, or a text of a record batch, was passed over because it cannot be read.

    >>> import warnings
    >>> with warnings.catch_warnings():
    ...     warnings.simplefilter("error", ReadWarning)  # the first one ends the reading
    """
