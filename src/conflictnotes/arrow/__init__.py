"""Reports as Arrow tables, and texts in record batches to records in record batches.

The fields are those of ``to_records``, with ``id`` (the report) and ``index`` (the item's place in its list, which is
what ``claim``, ``total``, ``parts`` and ``count`` refer to) in front.  Engines that speak Arrow do the rest: Spark's
``mapInArrow``, DuckDB, Polars, Dask.

Numbers are ``decimal128(38, 6)``: exact, and known to every engine.  One that needs more places is left null, never
rounded, and the table of warnings names it; its words still stand in ``text``.  Instants are UTC.  Arrow's strings are
UTF-8, which has no lone surrogates: each becomes U+FFFD, one character for one, so that offsets still hold.
"""

from conflictnotes.errors import MissingExtraError

try:
    import pyarrow as pa
except ImportError as error:
    raise MissingExtraError("conflictnotes.arrow", "arrow") from error
del pa

from conflictnotes.arrow.batches import BadRow, extract_batches  # noqa: E402 - once it is known that Arrow is there
from conflictnotes.arrow.schemas import KINDS, NESTED, schema, schemas  # noqa: E402 - likewise
from conflictnotes.arrow.tables import to_arrow, write_parquet  # noqa: E402 - likewise

__all__ = ["KINDS", "NESTED", "BadRow", "extract_batches", "schema", "schemas", "to_arrow", "write_parquet"]
