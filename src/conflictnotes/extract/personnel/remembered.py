"""Answers that are remembered: a text has few different words, and reports share most of theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Remembered"]

Answer = TypeVar("Answer")
_MOST = 1 << 16  # words: an archive without end does not fill the memory


class Remembered(dict[str, Answer]):
    """What ``ask`` says of each word, asked once; looked up as in any dictionary.

    >>> lengths = Remembered(len)
    >>> lengths["bridge"], list(map(lengths.__getitem__, ["a", "bridge"]))
    (6, [1, 6])
    """

    def __init__(self, ask: Callable[[str], Answer]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, word: str) -> Answer:
        if len(self) >= _MOST:
            self.clear()
        answer = self[word] = self._ask(word)
        return answer
