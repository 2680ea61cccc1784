# needs: dask
"""Claims of many texts with Dask: a partition of texts in, a partition of records out.

    python examples/engine_dask.py [TEXT ...]

Needs ``dask[dataframe]`` and the extra ``arrow``.
"""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

import dask.dataframe as dd
import pandas as pd
import pyarrow as pa

from conflictnotes.arrow import extract_batches, schema

HERE = Path(__file__).resolve().parent


def frame(table: pa.Table) -> pd.DataFrame:
    """A table as a frame whose columns keep their Arrow types."""
    return table.to_pandas(types_mapper=pd.ArrowDtype)


def claims(texts: pd.DataFrame) -> pd.DataFrame:
    """The claims of one partition."""
    batch = pa.RecordBatch.from_pandas(texts, preserve_index=False)
    return frame(pa.Table.from_batches(extract_batches([batch], kind="claims"), schema("claims")))


def main(paths: list[Path]) -> None:
    """Count what sources do with their statements, paragraph by paragraph."""
    paragraphs = [
        (f"{path.stem}:{number}", paragraph, dt.date(2025, 3, 14))
        for path in paths
        for number, paragraph in enumerate(path.read_text(encoding="utf-8").split("\n\n"))
    ]
    texts = dd.from_pandas(pd.DataFrame(paragraphs, columns=["id", "text", "date"]), npartitions=4)
    found = texts.map_partitions(claims, meta=frame(schema("claims").empty_table()))
    print(found.groupby("stance").size().compute(scheduler="processes").sort_index())


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]] or sorted(HERE.glob("*.txt")))
