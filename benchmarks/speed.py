"""How fast a whole parse is, beside other rule-based readers, on the same text in the same process.

    python benchmarks/speed.py [--texts FOLDER] [--runs N] [--json FILE] [--smoke]

Every reader gets the text that it likes best: ``parse_report`` a whole report, the others a paragraph at a time (two of
them slow down faster than the text grows).  The slow ones read a slice.  A rate is the median of the runs after one
that is not counted, by the processor time of this one process, so that what else the machine does does not count; the
ratios are what to quote, since machines differ.  Import and first parse are timed by the clock in fresh processes: with
the bytecode that installing a package leaves beside it, and the first parse also from source, as where none is kept.
"""

from __future__ import annotations

import argparse
import datetime as dt
import importlib
import importlib.metadata
import json
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import conflictnotes as cn
from conflictnotes.text import Passage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Reader = Callable[[str], object]

HERE = Path(__file__).resolve().parent
CORPUS = HERE.parent.parent / "shared" / "corpus"
EXAMPLES = HERE.parent / "examples"
SLICE = 200_000  # characters that the slow readers are given
DAY = re.compile(r"\d{4}-\d\d-\d\d")


def load_texts(folder: Path) -> list[tuple[str, dt.date | None]]:
    """The texts of a folder with the day that a file's name gives."""
    texts = []
    for path in sorted(folder.rglob("*.txt")):
        day = DAY.search(path.name)
        texts.append((path.read_text(encoding="utf-8"), dt.date.fromisoformat(day.group()) if day else None))
    return texts


def words() -> Reader:
    """The floor: a plain tokenizer."""
    return re.compile(r"\w+").findall


def eyecite_reader() -> Reader:
    """A mature rule extractor that does one such job: legal citations."""
    from eyecite import get_citations

    return get_citations


def quantulum3_reader() -> Reader:
    """Quantities with units; its classifier is left out, as where it is not installed."""
    from quantulum3 import parser  # type: ignore[import-untyped]  # ships no types

    return parser.parse


def dateparser_reader() -> Reader:
    """Dates in running English text."""
    from dateparser.search import search_dates  # type: ignore[import-untyped]  # ships no types

    return lambda text: search_dates(text, languages=["en"])


# What a parse calls, and where it finds it.
ROOMS = {
    "read_layout": "conflictnotes.layout",
    **{
        f"find_{room}": f"conflictnotes.extract.{room}"
        for room in ("takeaways", "citations", "figures", "losses", "claims", "assessments", "personnel")
    },
}

# Name, distribution, how to get the reader, whether it is slow.
PEERS = (
    (r"re.findall(r'\w+')", "", words, False),
    ("eyecite get_citations", "eyecite", eyecite_reader, False),
    ("quantulum3 parse", "quantulum3", quantulum3_reader, True),
    ("dateparser search_dates", "dateparser", dateparser_reader, True),
)


def median_rate(read: Callable[[], int], runs: int) -> tuple[float, list[float]]:
    """Bytes a second: the median and every counted run, after one that warms up."""
    read()
    rates = []
    for _ in range(runs):
        begin = time.process_time()
        size = read()
        rates.append(size / (time.process_time() - begin))
    return statistics.median(rates), rates


def whole_reports(texts: list[tuple[str, dt.date | None]]) -> int:
    """Parse every report; the bytes read."""
    for text, day in texts:
        cn.parse_report(text, date=day)
    return sum(len(text.encode()) for text, _ in texts)


def by_paragraph(reader: Reader, paragraphs: list[str]) -> int:
    """Read every paragraph; the bytes read."""
    for paragraph in paragraphs:
        reader(paragraph)
    return sum(len(paragraph.encode()) for paragraph in paragraphs)


def head(paragraphs: list[str], size: int) -> list[str]:
    """Whole paragraphs from the front, ``size`` characters or a little more."""
    taken: list[str] = []
    for paragraph in paragraphs:
        if sum(map(len, taken)) >= size:
            break
        taken.append(paragraph)
    return taken


@contextmanager
def timed_rooms(spent: dict[str, float]) -> Iterator[None]:
    """While open, every room that a parse calls adds its seconds to ``spent``."""
    places = {name: importlib.import_module(module) for name, module in ROOMS.items()}
    rooms = {name: getattr(place, name) for name, place in places.items()}
    cut = Passage.cut

    def timed(name: str, room: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: object, **kwargs: object) -> object:
            begin = time.process_time()
            try:
                return room(*args, **kwargs)
            finally:
                spent[name] = spent.get(name, 0.0) + time.process_time() - begin

        return call

    try:
        for name, room in rooms.items():
            setattr(places[name], name, timed(name, room))
        Passage.cut = timed("Passage.cut", cut)  # type: ignore[method-assign]  # put back below
        yield
    finally:
        for name, room in rooms.items():
            setattr(places[name], name, room)
        Passage.cut = cut  # type: ignore[method-assign]


def room_shares(texts: list[tuple[str, dt.date | None]], runs: int) -> dict[str, float]:
    """Seconds that each room takes over all texts: medians, the slowest first."""
    seen: dict[str, list[float]] = {}
    for _ in range(runs):
        spent: dict[str, float] = {}
        begin = time.process_time()
        with timed_rooms(spent):
            whole_reports(texts)
        spent["everything"] = time.process_time() - begin
        for name, seconds in spent.items():
            seen.setdefault(name, []).append(seconds)
    medians = {name: statistics.median(values) for name, values in seen.items()}
    return dict(sorted(medians.items(), key=lambda pair: -pair[1]))


def fresh(code: str, runs: int, bytecode: str) -> float:
    """Median seconds of a fresh interpreter that runs ``code``; where it prints a number, that is the time.

    ``bytecode`` is the folder that keeps compiled modules from one process to the next.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = bytecode

    def seconds() -> float:
        begin = time.perf_counter()
        done = subprocess.run(  # noqa: S603 - our own code
            [sys.executable, "-c", code], check=True, capture_output=True, text=True, env=environment
        )
        return float(done.stdout) if done.stdout.strip() else time.perf_counter() - begin

    seconds()
    return statistics.median(seconds() for _ in range(runs))


FIRST_PARSE = """
import os, sys, time, conflictnotes as cn
text = "The General Staff said on November 23 that 20 tanks were destroyed near the town. " * 20
begin = time.perf_counter()
cn.parse_report(text)
print(time.perf_counter() - begin)
"""
# The rooms, which the first parse imports, find no bytecode and leave none.
FROM_SOURCE = "import sys; sys.dont_write_bytecode = True\n" + FIRST_PARSE.replace(
    "begin =", "sys.pycache_prefix = os.devnull\nbegin =", 1
)


def starts(runs: int) -> dict[str, float]:
    """Seconds to import over bare Python and to parse a first text, with bytecode and without."""
    with tempfile.TemporaryDirectory() as kept:
        return {
            "`import conflictnotes` over bare Python": fresh("import conflictnotes", runs, kept)
            - fresh("pass", runs, kept),
            "First parse in a fresh process": fresh(FIRST_PARSE, runs, kept),
            "The same where no bytecode is kept": fresh(FROM_SOURCE, runs, kept),
        }


def version(distribution: str) -> str:
    """Installed version, the interpreter's own where no distribution is named."""
    try:
        return importlib.metadata.version(distribution) if distribution else platform.python_version()
    except importlib.metadata.PackageNotFoundError:
        return "from source"


def processor() -> str:
    """The processor's own name where the system tells it."""
    told = Path("/proc/cpuinfo")
    found = re.search(r"model name\s*:\s*(.+)", told.read_text(encoding="utf-8")) if told.is_file() else None
    return found[1].strip() if found else platform.machine()


def peer_row(name: str, distribution: str, make: Callable[[], Reader], part: list[str], *, runs: int) -> dict[str, Any]:
    """The row of one other reader; one that is not installed has no rate."""
    try:
        reader = make()
    except ImportError:
        return {"reader": name, "version": "not installed", "rate": None, "runs": []}
    rate, each = median_rate(lambda: by_paragraph(reader, part), runs)
    return {"reader": name, "version": version(distribution), "rate": rate, "runs": each}


def measure(folder: Path, runs: int, *, smoke: bool) -> dict[str, Any]:
    """All figures as one dictionary."""
    texts = load_texts(folder)
    if smoke:
        texts = texts[:2]
    paragraphs = [line for text, _ in texts for line in text.split("\n") if line.strip()]
    few = head(paragraphs, SLICE // (20 if smoke else 1))
    ours, each = median_rate(lambda: whole_reports(texts), runs)
    rows = [{"reader": "conflictnotes parse_report", "version": version("conflictnotes"), "rate": ours, "runs": each}]
    rows += [
        peer_row(name, distribution, make, few if slow else paragraphs, runs=1 if slow else runs)
        for name, distribution, make, slow in PEERS
    ]
    return {
        "python": platform.python_version(),
        "machine": f"{processor()}, {os.cpu_count()} cores, {platform.system()}",
        "texts": len(texts),
        "bytes": sum(len(text.encode()) for text, _ in texts),
        "readers": rows,
        "rooms": room_shares(texts, runs),
        "starts": starts(runs),
    }


def table(result: dict[str, Any]) -> str:
    """The result as Markdown."""
    ours = result["readers"][0]["rate"]
    lines = [
        f"{result['texts']} texts, {result['bytes']:,} bytes; Python {result['python']}; {result['machine']}",
        "",
        "| reader | version | KB/s | parse_report is ... times as fast |",
        "| --- | --- | ---: | ---: |",
    ]
    for row in result["readers"]:
        rate = row["rate"]
        shown = f"{rate / 1024:,.1f} | {ours / rate:.2f}" if rate else "- | -"
        lines.append(f"| {row['reader']} | {row['version']} | {shown} |")
    lines += ["", "| room | seconds | share |", "| --- | ---: | ---: |"]
    whole = result["rooms"]["everything"]
    lines += [f"| {name} | {seconds:.3f} | {seconds / whole:.0%} |" for name, seconds in result["rooms"].items()]
    lines.append("")
    lines += [f"{name}: {seconds * 1000:.0f} ms  " for name, seconds in result["starts"].items()]
    return "\n".join(lines)


def main() -> None:
    """Measure, print, and write JSON when asked."""
    asked = argparse.ArgumentParser(description="Speed of a whole parse beside other readers.")
    asked.add_argument("--texts", type=Path, default=CORPUS if CORPUS.is_dir() else EXAMPLES)
    asked.add_argument("--runs", type=int, default=5)
    asked.add_argument("--json", type=Path)
    asked.add_argument("--smoke", action="store_true", help="two texts, one run: does it work at all?")
    options = asked.parse_args()
    result = measure(options.texts, 1 if options.smoke else options.runs, smoke=options.smoke)
    print(table(result))
    if options.json:
        options.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
