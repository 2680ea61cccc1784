"""Patterns that compile when they are first used: a text without dates need not wait for those that read dates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["deferred", "one_of"]

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


def one_of(words: Iterable[str]) -> str:
    r"""The source of a pattern that takes the longest of ``words`` that fits; a blank in them is any white space.

    Words stand under their first letter, so that those of other letters are not tried one by one.

    >>> one_of(["shot", "killed", "shot dead"])
    's(?:hot\\s+dead|hot)|k(?:illed)'
    """
    by_letter: dict[str, list[str]] = {}
    for word in sorted(set(words), key=lambda word: (-len(word), word)):
        by_letter.setdefault(word[0], []).append(re.escape(word[1:]).replace(r"\ ", r"\s+"))
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(rest)})" for letter, rest in by_letter.items())
