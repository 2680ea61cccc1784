"""The digests of the JSON of every example, for comparing processes: ``python -m tests.reproducing [--spark]``."""

from __future__ import annotations

import datetime as dt
import hashlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import conflictnotes as cn
from tests.hostile import TOKENS, ordinary

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["as_json", "texts"]

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
DAY = dt.date(2031, 5, 7)


def texts() -> dict[str, str]:
    """Every example, a run of ordinary prose, and one of all that a fuzzer is made of (as UTF-8 has it)."""
    odd = "".join(f"{token}The General said that 5 {token}" for token in TOKENS)
    return {
        **{path.stem: path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*.txt"))},
        "ordinary": ordinary(30_000),
        "odd": odd.encode("utf-8", "replace").decode(),
    }


def as_json(text: str) -> str:
    """The whole report as JSON."""
    return cn.to_json(cn.parse_report(text, date=DAY))


def _in_spark() -> Iterator[tuple[str, str]]:
    """The name and the JSON of every text, parsed by Spark's workers."""
    import pyarrow as pa
    from pyspark.sql import SparkSession

    def parse(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            found = [as_json(text) for text in batch.column("text").to_pylist()]
            yield pa.RecordBatch.from_arrays([batch.column("id"), pa.array(found)], ["id", "json"])

    spark = SparkSession.builder.master("local[2]").getOrCreate()
    frame = spark.createDataFrame(list(texts().items()), "id string, text string").repartition(3)
    found = {row.id: row.json for row in frame.mapInArrow(parse, "id string, json string").collect()}
    spark.stop()
    yield from ((name, found[name]) for name in texts())


def main() -> None:
    """One line for each text: its name and the digest of its JSON."""
    if "--spark" in sys.argv:
        found = dict(_in_spark())
    else:
        order = list(texts().items())
        found = {name: as_json(text) for name, text in (order[::-1] if "--reversed" in sys.argv else order)}
    for name in texts():
        digest = hashlib.sha256(found[name].encode("utf-8", "surrogatepass")).hexdigest()
        sys.stdout.write(f"{name} {digest}\n")


if __name__ == "__main__":
    main()
