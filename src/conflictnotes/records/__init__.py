"""Reports as flat records, and as JSON that gives them back unchanged."""

from conflictnotes.records.rows import to_records
from conflictnotes.records.schema import VERSION, json_schema
from conflictnotes.records.serial import from_json, to_json

__all__ = ["VERSION", "from_json", "json_schema", "to_json", "to_records"]
