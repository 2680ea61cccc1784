"""The same text gives the same bytes: in any process, with any hash seed, and in Spark."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import conflictnotes as cn
from tests import reproducing

ROOT = Path(__file__).parent.parent
SEEDS = ("0", "1", "31337", "random")


def digests(*arguments: str, **environment: str) -> list[str]:
    """What :mod:`tests.reproducing` prints in a process of its own: one line for each text."""
    path = os.pathsep.join([str(Path(cn.__file__).parent.parent), str(ROOT)])
    done = subprocess.run(  # noqa: S603 - our own module
        [sys.executable, "-m", "tests.reproducing", *arguments],
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": path, **environment},
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.splitlines()


def here() -> list[str]:
    return [
        f"{name} {hashlib.sha256(reproducing.as_json(text).encode('utf-8', 'surrogatepass')).hexdigest()}"
        for name, text in reproducing.texts().items()
    ]


def test_there_is_something_to_reproduce() -> None:
    texts = reproducing.texts()
    assert len(texts) > 2
    assert len({line.split()[-1] for line in here()}) == len(texts)


@pytest.mark.parametrize("seed", SEEDS)
def test_fresh_processes_with_any_hash_seed_give_the_same_bytes(seed: str) -> None:
    assert digests(PYTHONHASHSEED=seed) == here()


def test_another_locale_and_optimized_python_give_the_same_bytes() -> None:
    assert digests(PYTHONHASHSEED="7", LC_ALL="C", TZ="Pacific/Kiritimati", PYTHONOPTIMIZE="1") == here()


def test_order_does_not_matter() -> None:
    assert digests("--reversed", PYTHONHASHSEED="3") == here()


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("java"), reason="Spark needs Java")
@pytest.mark.skipif(importlib.util.find_spec("pyspark") is None, reason="pyspark is not installed")
def test_spark_gives_the_same_bytes() -> None:
    lines = digests("--spark", PYSPARK_PYTHON=sys.executable)
    assert [line for line in lines if line in here()] == here()
