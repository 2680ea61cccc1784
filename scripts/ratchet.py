"""Hold the scores on annotated passages: none may drop below what tests/ratchet.json records.

    python scripts/ratchet.py [--update]

Four sets of passages ship with the project (tests/passages).  A fifth stands beside it (../shared) with a scorer of its
own and is no part of it; where it does not stand, its scores are left alone, and the script says so.  ``--update``
records the scores of today.
"""

from __future__ import annotations

import argparse
import json
import runpy
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RECORD = ROOT / "tests" / "ratchet.json"
PASSAGES = ROOT / "tests" / "passages"
SHARED = ROOT.parent / "shared"
OWN = ("known", "unseen", "numbers", "numbers-unseen")
ROUNDING = 0.0005

Scores = dict[str, float]


def own(name: str) -> Scores:
    """The scores on a set that ships with the project, one number a name: ``claims.f1``, ``claims.stance``."""
    measured = runpy.run_path(str(ROOT / "scripts" / "measure.py"))["measured"]
    return flat(measured(PASSAGES / name)["kinds"])


def shared() -> Scores:
    """The scores on the set beside the project, by the scorer that stands there."""
    command = [sys.executable, str(SHARED / "eval" / "score.py"), "--json", str(SHARED / "gold")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - the scorer beside us
    if done.returncode:
        sys.exit(f"the scorer failed:\n{done.stdout}{done.stderr}")
    return flat(json.loads(done.stdout))


def flat(kinds: dict[str, dict[str, object]]) -> Scores:
    """One number a name.

    >>> flat({"claims": {"precision": 0.9, "recall": 0.8, "f1": 0.85, "fields": {"stance": 0.97}}})
    {'claims.precision': 0.9, 'claims.recall': 0.8, 'claims.f1': 0.85, 'claims.stance': 0.97}
    """
    scores: dict[str, float] = {}
    for kind, result in kinds.items():
        fields = result["fields"]
        assert isinstance(fields, dict)  # noqa: S101 - as both scorers write it
        shares = {name: result[name] for name in ("precision", "recall", "f1")} | fields
        scores.update({f"{kind}.{name}": float(str(share)) for name, share in shares.items()})
    return scores


def dropped(recorded: Scores, now: Scores) -> list[str]:
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
    recorded: dict[str, Scores] = json.loads(RECORD.read_text(encoding="utf-8"))
    now = {name: own(name) for name in OWN}
    if (SHARED / "gold").is_dir():
        now["shared"] = shared()
    else:
        print("the passages beside the project do not stand here: their scores are skipped")
    if options.update:
        RECORD.write_text(json.dumps(recorded | now, indent=1) + "\n", encoding="utf-8")
        print(f"scores recorded in {RECORD.relative_to(ROOT)}: {', '.join(now)}")
        return
    lower = [f"{name}: {line}" for name in now for line in dropped(recorded.get(name, {}), now[name])]
    if lower:
        print("\n".join(lower))
        sys.exit("scores dropped; when that is meant, record them with --update and say why in the commit")
    print(f"scores held: {', '.join(f'{len(scores)} on {name}' for name, scores in now.items())}")


if __name__ == "__main__":
    main()
