"""Process time and memory of a parse, in a process of its own that is stopped at a limit."""

from __future__ import annotations

import gc
import multiprocessing
import time
import tracemalloc
from contextlib import nullcontext
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

import conflictnotes as cn
from tests.hostile import ordinary

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from multiprocessing.connection import Connection

    # Watches a parse and writes the seconds of each room into the dictionary.
    Watch = Callable[[dict[str, float]], AbstractContextManager[None]]

__all__ = ["Memory", "Timing", "measured", "memory_of"]


class Memory(NamedTuple):
    """Memory in times the text as UTF-8: the most that a parse held at once, and what the report keeps of it."""

    most: float
    kept: float


class Timing(NamedTuple):
    """Seconds of one input at a quarter of the size and at full size, those of each room, and its memory."""

    quarter: float
    full: float
    rooms: dict[str, float]
    memory: Memory


def _unwatched(_: dict[str, float]) -> AbstractContextManager[None]:
    return nullcontext()


def _seconds(text: str, watch: Watch) -> tuple[float, dict[str, float]]:
    rooms: dict[str, float] = {}
    gc.collect()
    with watch(rooms):
        begin = time.process_time()
        cn.parse_report(text)
        return time.process_time() - begin, rooms


def memory_of(text: str) -> Memory:
    """The memory that a parse of ``text`` takes; what words are is remembered from one parse to the next."""
    cn.parse_report(text)
    size = max(len(text.encode("utf-8", "surrogatepass")), 1)
    tracemalloc.start()
    try:
        report = cn.parse_report(text)
        gc.collect()  # or what waits for it would seem to be kept
        kept, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert report.text is text
    return Memory(most / size, kept / size)


def _measure(make: Callable[[int], str], size: int, watch: Watch, line: Connection, *, memory: bool) -> None:
    cn.parse_report(ordinary(2000))  # what is read and compiled once
    gc.collect()
    # What the process was forked with is nothing to the collector: a heap full of other tests' objects would be gone
    # through once in the longer parse, page by page copied, and never in the shorter.
    gc.freeze()
    # The better of two: what else the machine does can only slow a parse down.
    quarter = min(_seconds(make(size // 4), watch)[0] for _ in range(2))
    line.send(quarter)
    full, rooms = min((_seconds(make(size), watch) for _ in range(2)), key=itemgetter(0))
    line.send(Timing(quarter, full, rooms, memory_of(make(size)) if memory else Memory(0, 0)))


def measured(
    make: Callable[[int], str], size: int, *, limit: float, watch: Watch = _unwatched, memory: bool = False
) -> Timing:
    """The timing of ``make(size)``; infinite where the process had to be stopped after ``limit`` seconds."""
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe()
    process = context.Process(target=_measure, args=(make, size, watch, theirs), kwargs={"memory": memory})
    process.start()
    quarter: float = ours.recv() if ours.poll(limit) else float("inf")
    stopped = Timing(quarter, float("inf"), {}, Memory(0, 0))
    result: Timing = ours.recv() if quarter < limit and ours.poll(limit) else stopped
    process.kill()
    process.join()
    return result
