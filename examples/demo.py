"""Read the report that lies beside this script and show what stands in it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from textwrap import shorten

import conflictnotes as cn

REPORT = Path(__file__).with_name("front-assessment-2025-03-14.txt")
WIDTH = 90  # of a value


def main() -> None:
    """Print a summary, and one row of each kind of record."""
    report = cn.read_report(REPORT)
    print(report)

    print("\nHow the author treats what was said:")
    for stance, count in Counter(claim.stance for claim in report.claims).most_common():
        print(f"  {count:3} {stance.value}")

    print("\nOne record of each kind, as to_records gives it for a DataFrame, JSON or Arrow:")
    for kind, rows in cn.to_records(report).items():
        if rows:
            print(f"\n{kind} ({len(rows)})")
            for name, value in rows[0].items():
                if value not in (None, []):
                    print(f"  {name:18} {shorten(str(value), WIDTH)}")


if __name__ == "__main__":
    main()
