"""How long hostile inputs take, beside ordinary prose of the same size, and how the time grows when the size doubles.

    python benchmarks/hostile.py [--size CHARACTERS] [--only WORDS] [--limit SECONDS] [--memory] [--all]

Each input runs in a process of its own that is stopped at the limit.  A line is printed for every input that takes more
than ten times as long as ordinary prose, or more than three times as long as half of itself, with its slowest rooms.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.speed import timed_rooms
from tests.hostile import HOSTILE, ordinary
from tests.measuring import Timing, measured

SLOWER = 10  # times ordinary prose
GROWTH = 9  # times the time of a quarter of the size: linear is 4, quadratic 16
SHORT = 0.05  # seconds: growth of what is faster is noise
MEMORY = 40  # times the text, beside what the report keeps


def line(name: str, timing: Timing, plain: Timing) -> str:
    """One input as a line of the table, marked where it is out of bounds."""
    beside, growth = timing.full / plain.full, timing.full / max(timing.quarter, 1e-9)
    bad = (
        beside > SLOWER or (growth > GROWTH and timing.full > SHORT) or timing.memory.most - timing.memory.kept > MEMORY
    )
    worst = sorted(timing.rooms.items(), key=lambda pair: -pair[1])[:3]
    where = ", ".join(f"{room} {spent:.2f}" for room, spent in worst)
    memory = f"  memory {timing.memory.most:5.1f} x, kept {timing.memory.kept:5.1f} x" if timing.memory.most else ""
    return (
        f"{'!' if bad else ' '} {name:34} {timing.full:8.3f} s {beside:7.2f} x ordinary {growth:6.2f} x quarter"
        f"{memory}  {where}"
    )


def main() -> None:
    """Measure every input and print those out of bounds."""
    asked = argparse.ArgumentParser(description="Hostile inputs beside ordinary prose.")
    asked.add_argument("--size", type=int, default=200_000)
    asked.add_argument("--only", default="", help="inputs whose name holds these words")
    asked.add_argument("--limit", type=float, default=20.0, help="seconds an input may take")
    asked.add_argument("--all", action="store_true", help="print the inputs within bounds too")
    asked.add_argument("--memory", action="store_true", help="measure the peak of memory too")
    options = asked.parse_args()
    plain = measured(ordinary, options.size, limit=600, watch=timed_rooms, memory=options.memory)
    print(line(f"ordinary prose, {options.size:,} characters", plain, plain))
    wrong = 0
    for name, make in HOSTILE.items():
        if options.only not in name:
            continue
        timing = measured(make, options.size, limit=options.limit, watch=timed_rooms, memory=options.memory)
        shown = line(name, timing, plain)
        wrong += shown.startswith("!")
        if options.all or shown.startswith("!"):
            print(shown, flush=True)
    print(f"{wrong} of {len(HOSTILE)} out of bounds")


if __name__ == "__main__":
    main()
