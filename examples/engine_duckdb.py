# needs: duckdb
"""Claims of many texts with DuckDB: SQL over Arrow tables and over Parquet files, and batches in a stream.

    python examples/engine_duckdb.py [FOLDER]

Needs ``duckdb`` and the extra ``arrow``.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import duckdb

import conflictnotes as cn
from conflictnotes.arrow import extract_batches, schema, write_parquet

HERE = Path(__file__).resolve().parent

WHO_SAYS_WHAT = """
    select source_kind, stance, count(*) as claims
    from claims group by all order by claims desc, source_kind, stance limit 8
"""
BIGGEST = """
    select f.low, f.noun, c.source
    from figures f join claims c on c.id = f.id and c.index = f.claim
    where f.category = 'personnel' order by f.low desc nulls last, c.start limit 3
"""


def main(folder: Path) -> None:
    """Ask Parquet files who claims what, then read a stream of texts without a file."""
    with tempfile.TemporaryDirectory() as place:
        paths = write_parquet(cn.read_reports(folder), place)
        for kind in ("claims", "figures"):
            duckdb.read_parquet(str(paths[kind])).create_view(kind)
        print(duckdb.sql(WHO_SAYS_WHAT))
        print(duckdb.sql(BIGGEST))

    texts = duckdb.sql("select range as id, 'Officials said that ' || range || ' tanks burned.' as text from range(3)")
    counts = extract_batches(texts, kind="figures")
    print([row["low"] for batch in counts for row in batch.to_pylist()], schema("figures").field("low").type)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
