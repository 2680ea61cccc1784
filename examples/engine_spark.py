# needs: spark
"""Figures of many texts with Spark: ``mapInArrow`` hands record batches over, and gets record batches back.

    python examples/engine_spark.py [TEXT ...]

Needs ``pyspark`` (with Java 17) and the extra ``arrow``.
"""

from __future__ import annotations

import datetime as dt
import os
import sys
from functools import partial
from pathlib import Path

from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

from conflictnotes.arrow import extract_batches, schema

HERE = Path(__file__).resolve().parent


def main(paths: list[Path]) -> None:
    """Count the figures of every category, paragraph by paragraph."""
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)  # the workers' Python: this one, with what it has installed
    spark = SparkSession.builder.master("local[2]").appName("conflictnotes").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    paragraphs = [
        (f"{path.stem}:{number}", paragraph, dt.date(2025, 3, 14))
        for path in paths
        for number, paragraph in enumerate(path.read_text(encoding="utf-8").split("\n\n"))
    ]
    texts = spark.createDataFrame(paragraphs, "id string, text string, date date").repartition(4)
    figures = texts.mapInArrow(partial(extract_batches, kind="figures"), from_arrow_schema(schema("figures")))
    figures.createOrReplaceTempView("figures")
    query = "select category, count(*) as figures, sum(low) as low from figures group by all order by 2 desc, 1"
    for row in spark.sql(query).collect():
        low = f"{row.low.normalize():f}" if row.low is not None else ""
        print(f"{row.category:16} {row.figures:4} {low:>12}")
    spark.stop()


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]] or sorted(HERE.glob("*.txt")))
