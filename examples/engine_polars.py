# needs: polars
"""People and claims of many texts with Polars: every frame is Arrow, and nothing is copied on the way.

    python examples/engine_polars.py [TEXT ...]

Needs ``polars`` and the extra ``arrow``.
"""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

import polars as pl
import pyarrow as pa

from conflictnotes.arrow import extract_batches, schema

HERE = Path(__file__).resolve().parent


def main(paths: list[Path]) -> None:
    """Read a frame of texts once, then ask it twice."""
    texts = pl.DataFrame(
        {
            "id": [path.stem for path in paths],
            "text": [path.read_text(encoding="utf-8") for path in paths],
            "date": [dt.date(2025, 3, 14)] * len(paths),
        }
    )
    found = pl.from_arrow(pa.Table.from_batches(extract_batches(texts, kind="nested"), schema("nested")))
    people = found.select("id", pl.col("personnel").explode(empty_as_null=False, keep_nulls=False).struct.unnest())
    print(people.select("name", "rank", "event").head(5))
    claims = found.select(pl.col("claims").explode(empty_as_null=False, keep_nulls=False).struct.unnest())
    print(claims.group_by("stance").len().sort("len", "stance", descending=True))


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]] or sorted(HERE.glob("*.txt")))
