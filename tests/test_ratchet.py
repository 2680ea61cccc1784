"""The script that holds the scores sees what dropped, and nothing else."""

from __future__ import annotations

import json
import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SCRIPT = runpy.run_path(str(ROOT / "scripts" / "ratchet.py"))


@pytest.mark.parametrize(
    ("recorded", "now", "lines"),
    [
        ({"claims.f1": 0.93}, {"claims.f1": 0.93}, []),
        ({"claims.f1": 0.93}, {"claims.f1": 0.9296}, []),
        ({"claims.f1": 0.93}, {"claims.f1": 0.97, "losses.f1": 0.1}, []),
        ({"claims.f1": 0.93}, {"claims.f1": 0.929}, ["claims.f1 dropped from 0.9300 to 0.9290"]),
        ({"claims.f1": 0.93, "losses.f1": 0.5}, {"losses.f1": 0.5}, ["claims.f1 dropped from 0.9300 to 0.0000"]),
    ],
)
def test_what_dropped(recorded: dict[str, float], now: dict[str, float], lines: list[str]) -> None:
    assert SCRIPT["dropped"](recorded, now) == lines


def test_the_record_is_of_shares() -> None:
    recorded = json.loads((ROOT / "tests" / "ratchet.json").read_text(encoding="utf-8"))
    assert set(recorded) == {"known", "unseen", "numbers", "numbers-unseen", "shared"}
    for name, scores in recorded.items():
        everything = set() if name.startswith("numbers") else {"claims.f1", "personnel.f1", "assessments.f1"}
        assert {"figures.f1", "losses.f1", *everything} <= set(scores)
        assert all(0 <= share <= 1 for share in scores.values())
