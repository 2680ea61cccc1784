"""Measure what is found in annotated passages, for the page on what the library gets wrong.

    python scripts/measure.py

The passages in tests/passages are invented; those in ``known`` and ``numbers`` were read while the rules were written,
those in ``unseen`` and ``numbers-unseen`` were not.  In the two sets of numbers figures and loss statements alone are
annotated.  Real reports, annotated in the same way, stand beside the project (../shared/gold) and are no part of it:
where they do not stand, their scores stay as they were recorded.  Scores go into docs/scores.json;
``scripts/pages.py --update`` makes the tables of them.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import conflictnotes as cn
from conflictnotes.testing import read_gold, score

ROOT = Path(__file__).resolve().parent.parent
RECORD = ROOT / "docs" / "scores.json"
SHARED = ROOT.parent / "shared" / "gold"
PASSAGES = ROOT / "tests" / "passages"
ALL = slice(None)
EVERY_OTHER = slice(1, None, 2)  # in the order of their names: the half that was not read
SETS = {
    "Real and invented passages, half of them read while the rules were written": (SHARED, ALL),
    "Of these, the half that was left unread": (SHARED, EVERY_OTHER),
    "Invented passages, read while the rules were written": (PASSAGES / "known", ALL),
    "Invented passages, left unread": (PASSAGES / "unseen", ALL),
    "Invented passages dense with numbers, read while the rules were written": (PASSAGES / "numbers", ALL),
    "Invented passages dense with numbers, left unread": (PASSAGES / "numbers-unseen", ALL),
}


def measured(folder: Path, part: slice = ALL) -> dict[str, Any]:
    """The number of passages of a folder and, for each kind annotated there, what was annotated, found and right."""
    gold = [report for _, report in sorted(read_gold(folder).items())][part]
    found = [cn.parse_report(report.text, date=report.date) for report in gold]
    return {
        "passages": len(gold),
        "kinds": {
            one.kind: {
                "annotated": one.annotated,
                "found": one.found,
                "precision": round(one.precision, 4),
                "recall": round(one.recall, 4),
                "f1": round(one.f1, 4),
                "fields": {name: round(share, 4) for name, share in one.fields.items()},
            }
            for one in score(gold, found).kinds
            if one.annotated
        },
    }


def main() -> None:
    """Measure and record."""
    known = json.loads(RECORD.read_text(encoding="utf-8"))
    scores = {name: measured(folder, part) if folder.is_dir() else known[name] for name, (folder, part) in SETS.items()}
    RECORD.write_text(json.dumps(scores, indent=1) + "\n", encoding="utf-8")
    for name, result in scores.items():
        print(f"{result['passages']} passages: {name}")


if __name__ == "__main__":
    main()
