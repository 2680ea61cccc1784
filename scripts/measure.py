"""Measure what is found in annotated passages, for the page on what the library gets wrong.

    python scripts/measure.py NAME FOLDER...

Reads every pair ``PASSAGE.txt`` and ``PASSAGE.json`` of the folders, compares what is found with the annotations, and
writes the scores under NAME into docs/scores.json; ``scripts/pages.py --update`` makes the table of them.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import conflictnotes as cn
from conflictnotes.testing import read_gold, score

RECORD = Path(__file__).resolve().parent.parent / "docs" / "scores.json"


def measured(folders: list[Path]) -> dict[str, Any]:
    """The number of passages and, for each kind of record, what was annotated, found and right."""
    gold = [report for folder in folders for report in read_gold(folder).values()]
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
        },
    }


def main() -> None:
    """Measure and record."""
    asked = argparse.ArgumentParser(description="Measure what is found in annotated passages.")
    asked.add_argument("name", help="what these passages are, as the page should call them")
    asked.add_argument("folders", nargs="+", type=Path)
    options = asked.parse_args()
    known = json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.exists() else {}
    known[options.name] = measured(options.folders)
    RECORD.write_text(json.dumps(known, indent=1) + "\n", encoding="utf-8")
    print(f"{known[options.name]['passages']} passages measured: {options.name}")


if __name__ == "__main__":
    main()
