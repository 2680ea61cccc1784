"""Errors of the library: one base class, raised by the readers alone."""

from __future__ import annotations

__all__ = ["ConflictNotesError", "ReadError"]


class ConflictNotesError(Exception):
    """Base of every error that the library raises on purpose."""


class ReadError(ConflictNotesError):
    """A file cannot be read as a report; the message names the file and the reason."""

    def __init__(self, path: str, reason: str) -> None:
        self.path = path
        self.reason = reason
        super().__init__(path, reason)

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"
