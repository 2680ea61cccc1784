"""What each pattern costs: every one that the library compiles is timed while it reads a folder of reports.

    python benchmarks/patterns.py [--texts FOLDER] [--most N]

A line gives the milliseconds, the calls, how many of them found something, the method, and the place that compiled the
pattern with its first characters.  A pattern high in the table that finds little is worth a plain look before it is
asked, or an opening by which the engine can skip: a literal is best, a class of letters good, a look-behind is slow.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).resolve().parent
SHOWN = 60  # characters of a pattern
compile_pattern = re.compile


class Key(NamedTuple):
    """A pattern and what it was asked to do."""

    place: str
    words: str
    method: str


class Cost:
    """Calls, calls that found something, and seconds."""

    def __init__(self) -> None:
        self.calls = 0
        self.hits = 0
        self.seconds = 0.0


COSTS: dict[Key, Cost] = {}
TIMED = ("search", "match", "fullmatch", "findall", "finditer", "split", "sub")


class Timed:
    """Stands for a compiled pattern and notes what it does."""

    def __init__(self, pattern: re.Pattern[str], place: str) -> None:
        self._pattern = pattern
        words = re.sub(r"\s+", " ", pattern.pattern).strip()[:SHOWN]
        for method in TIMED:
            setattr(self, method, partial(self._call, getattr(pattern, method), Key(place, words, method)))

    def __getattr__(self, name: str) -> object:
        return getattr(self._pattern, name)

    def _call(self, method: Callable[..., Any], key: Key, *args: object, **kwargs: object) -> object:
        cost = COSTS.setdefault(key, Cost())
        begin = time.perf_counter()
        found = method(*args, **kwargs)
        if key.method == "finditer":
            found = list(found)
        cost.seconds += time.perf_counter() - begin
        cost.calls += 1
        cost.hits += bool(found)
        return iter(found) if key.method == "finditer" else found


def compile_timed(pattern: str, flags: int = 0) -> re.Pattern[str] | Timed:
    """A pattern of the library timed, any other as it is."""
    compiled = compile_pattern(pattern, flags)
    frame = sys._getframe(1)  # noqa: SLF001 - who compiles it is what the table says
    while frame.f_back and frame.f_code.co_filename.endswith("vocabulary/patterns.py"):
        frame = frame.f_back
    _, ours, place = frame.f_code.co_filename.rpartition("/conflictnotes/")
    return Timed(compiled, f"{place}:{frame.f_lineno}") if ours else compiled


def main() -> None:
    """Read the texts and print the dearest patterns."""
    asked = argparse.ArgumentParser(description="What each pattern costs.")
    asked.add_argument("--texts", type=Path)
    asked.add_argument("--most", type=int, default=40)
    options = asked.parse_args()
    re.compile = compile_timed  # type: ignore[assignment]  # before the library is imported
    sys.path.insert(0, str(HERE))
    import speed

    texts = speed.load_texts(options.texts or (speed.CORPUS if speed.CORPUS.is_dir() else speed.EXAMPLES))
    speed.whole_reports(texts[:1])  # what is made on first use
    COSTS.clear()
    begin = time.perf_counter()
    speed.whole_reports(texts)
    whole = time.perf_counter() - begin
    inside = sum(cost.seconds for cost in COSTS.values())
    print(f"{whole * 1000:,.0f} ms, of which patterns {inside * 1000:,.0f} ms")
    for key, cost in sorted(COSTS.items(), key=lambda pair: -pair[1].seconds)[: options.most]:
        print(
            f"{cost.seconds * 1000:7.1f} ms {cost.calls:7,} calls {cost.hits:7,} hits "
            f"{key.method:9} {key.place}  {key.words}"
        )


if __name__ == "__main__":
    main()
