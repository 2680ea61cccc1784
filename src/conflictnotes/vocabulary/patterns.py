"""Patterns that compile when they are first used: a text without dates need not wait for those that read dates."""

from __future__ import annotations

import re
from typing import cast

__all__ = ["deferred"]

_DOES = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")


class _Deferred:
    """Stands for a pattern, whose words it has; at the first use it compiles it and takes over its methods."""

    __slots__ = ("_flags", "pattern", *_DOES)

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:  # only called for what is not there yet
        compiled = re.compile(self.pattern, self._flags)
        for does in _DOES:
            setattr(self, does, getattr(compiled, does))
        taken: object = getattr(compiled, name)
        return taken


def deferred(source: str, flags: int = 0) -> re.Pattern[str]:
    """What :func:`re.compile` gives, compiled at the first use and not at import.

    >>> bridges = deferred(r"bridges?")
    >>> bridges.search("two bridges")
    <re.Match object; span=(4, 11), match='bridges'>
    """
    return cast("re.Pattern[str]", _Deferred(source, flags))
