"""The house has one direction: no room imports upward and there are no circles."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import conflictnotes

ROOT = Path(conflictnotes.__file__).parent

# From the ground up.  A room may import rooms of lower floors and modules of its own room.
FLOORS = (
    {"errors", "model"},
    {"vocabulary"},
    {"numbers", "dates"},
    {"text"},
    {"layout"},
    {"extract"},
    {"parse"},
    {"readers"},
    {"arrow"},
)
# The single exception: an object's look in a notebook and ``str(report)``, imported inside the call.
SHOWS_ITSELF = ("model/shown.py", "display")
# Beside the house: these know the types and each other's plain functions, and no extractor.
BESIDE = {"records", "display", "series", "testing", "exchange"}


def _room(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def _imports(path: Path) -> set[str]:
    """Rooms that the module imports, also inside functions."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("conflictnotes"):
            if node.module == "conflictnotes":
                found.update(alias.name for alias in node.names)
            else:
                found.add(_room(node.module))
        elif isinstance(node, ast.Import):
            found.update(_room(alias.name) for alias in node.names if alias.name.startswith("conflictnotes."))
    return found


def _modules() -> list[tuple[str, Path]]:
    return [
        (path.relative_to(ROOT).with_suffix("").parts[0], path)
        for path in sorted(ROOT.rglob("*.py"))
        if path != ROOT / "__init__.py"
    ]


def test_every_room_stands_on_a_floor() -> None:
    known = set().union(*FLOORS) | BESIDE
    assert {room for room, _ in _modules()} <= known


def test_no_room_imports_upward() -> None:
    floor = {room: level for level, rooms in enumerate(FLOORS) for room in rooms}
    wrong = []
    for room, path in _modules():
        for used in _imports(path) - {room}:
            if room in BESIDE:
                allowed = used in BESIDE or used in {"model", "errors"}
            elif used in BESIDE:
                allowed = room in {"readers", "arrow"}
            else:
                allowed = floor[used] < floor[room]
            door = (path.relative_to(ROOT).as_posix(), used) == SHOWS_ITSELF
            if not (allowed or door):
                wrong.append(f"{path.relative_to(ROOT)} imports {used}")
    assert wrong == []


def test_the_types_load_without_their_looks() -> None:
    code = "import sys, conflictnotes.model; sys.exit('conflictnotes.display' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 - our own code


def test_extractors_share_only_what_is_below() -> None:
    wrong = []
    for path in sorted((ROOT / "extract").rglob("*.py")):
        own = path.relative_to(ROOT / "extract").with_suffix("").parts[0]
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("conflictnotes.extract."):
                used = (node.module or "").split(".")[2]
                if used != own:
                    wrong.append(f"{path.name} imports extract.{used}")
    assert wrong == []


# In a process of its own: imports the modules it is given and prints those that compile a pattern meanwhile.
_COMPILED_AT_IMPORT = """
import importlib, re, sys
import conflictnotes
compiled, compile_pattern = [], re.compile

def noted(pattern, flags=0):
    compiled.append(sys._getframe(1).f_code.co_filename)
    return compile_pattern(pattern, flags)

re.compile = noted
for name in sys.argv[1:]:
    importlib.import_module(name)
print(*[name for name in compiled if "conflictnotes" in name])
"""


def test_no_room_that_reads_text_compiles_a_pattern_at_import() -> None:
    # What is deferred does not count: the first text that needs it waits for it, and no other.
    rooms = {"vocabulary", "numbers", "dates", "text", "layout", "extract", "parse"}
    modules = [
        ".".join(("conflictnotes", *path.relative_to(ROOT).with_suffix("").parts))
        for room, path in _modules()
        if room in rooms
    ]
    command = [sys.executable, "-c", _COMPILED_AT_IMPORT, *modules]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - our own code
    assert done.stdout.split() == []
