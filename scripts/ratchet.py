"""Hold the scores on annotated passages: none may drop below what tests/ratchet.json records.

    python scripts/ratchet.py [--update]

The passages and their scorer stand beside the project (../shared) and are no part of it; where they do not stand, there
is nothing to hold, and the script says so.  ``--update`` records the scores of today.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RECORD = ROOT / "tests" / "ratchet.json"
SHARED = ROOT.parent / "shared"
ROUNDING = 0.0005


def measured() -> dict[str, float]:
    """The scores of today, one number a name: ``claims.f1``, ``claims.stance``."""
    command = [sys.executable, str(SHARED / "eval" / "score.py"), "--json", str(SHARED / "gold")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own scorer
    if done.returncode:
        sys.exit(f"the scorer failed:\n{done.stdout}{done.stderr}")
    scores: dict[str, float] = {}
    for kind, result in json.loads(done.stdout).items():
        scores.update({f"{kind}.{name}": result[name] for name in ("precision", "recall", "f1")})
        scores.update({f"{kind}.{name}": share for name, share in result["fields"].items()})
    return scores


def dropped(recorded: dict[str, float], now: dict[str, float]) -> list[str]:
    """A line for each score that is lower than the one recorded.

    >>> dropped({"claims.f1": 0.93}, {"claims.f1": 0.91})
    ['claims.f1 dropped from 0.9300 to 0.9100']
    """
    return [
        f"{name} dropped from {before:.4f} to {now.get(name, 0.0):.4f}"
        for name, before in recorded.items()
        if now.get(name, 0.0) < before - ROUNDING
    ]


def main() -> None:
    """Compare, or record."""
    asked = argparse.ArgumentParser(description="Hold the scores on annotated passages.")
    asked.add_argument("--update", action="store_true", help="record the scores of today")
    options = asked.parse_args()
    if not (SHARED / "gold").is_dir():
        print("ratchet skipped: no annotated passages beside the project")
        return
    now = measured()
    if options.update:
        RECORD.write_text(json.dumps(now, indent=1) + "\n", encoding="utf-8")
        print(f"{len(now)} scores recorded in {RECORD.relative_to(ROOT)}")
        return
    lower = dropped(json.loads(RECORD.read_text(encoding="utf-8")), now)
    for line in lower:
        print(line)
    if lower:
        sys.exit("scores dropped; when that is meant, record them with --update and say why in the commit")
    print(f"{len(now)} scores held")


if __name__ == "__main__":
    main()
