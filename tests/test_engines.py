"""The examples on real engines: each runs in a fresh process, as a user would run it, and gives what Python gives."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import conflictnotes as cn

EXAMPLES = Path(__file__).parent.parent / "examples"
PASSAGE = "The General Staff said that 14 tanks burned.\n\nOfficials claimed that 14 tanks and 20 soldiers were lost.\n"


def run(engine: str, *arguments: str) -> str:
    """What the example of an engine prints."""
    for needed in (engine, "pyarrow"):
        if importlib.util.find_spec(needed) is None:
            pytest.skip(f"{needed} is not installed")
    script = EXAMPLES / f"engine_{engine.removeprefix('py')}.py"
    found = os.pathsep.join([str(Path(cn.__file__).parent.parent), os.environ.get("PYTHONPATH", "")])
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, str(script), *arguments],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": found, "PYSPARK_PYTHON": sys.executable},
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


@pytest.fixture
def passage(tmp_path: Path) -> Path:
    path = tmp_path / "passage.txt"
    path.write_text(PASSAGE, encoding="utf-8")
    return path


def test_duckdb(passage: Path) -> None:
    shown = run("duckdb", str(passage.parent))
    assert re.search(r"official +│ claimed +│ +1 ", shown)
    assert re.search(r"20\.000000 │ soldiers │ Officials", shown)
    assert shown.endswith("[Decimal('0.000000'), Decimal('1.000000'), Decimal('2.000000')] decimal128(38, 6)\n")


def test_polars(passage: Path) -> None:
    shown = run("polars", str(passage))
    assert re.search(r"claimed +┆ 1 ", shown)
    assert re.search(r"asserted +┆ 1 ", shown)


@pytest.mark.slow
def test_dask(passage: Path) -> None:
    assert run("dask", str(passage)).splitlines()[:3] == ["stance", "asserted    1", "claimed     1"]


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("java"), reason="Spark needs Java")
def test_spark(passage: Path) -> None:
    lines = [line.split() for line in run("pyspark", str(passage)).splitlines()]
    assert [line for line in lines if len(line) == 3] == [["tank", "2", "28"], ["personnel", "1", "20"]]
