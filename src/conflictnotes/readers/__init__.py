"""Files in, reports out: the only room that opens files."""

from conflictnotes.readers.files import LARGEST, read_report
from conflictnotes.readers.folder import Reports, read_reports

__all__ = ["LARGEST", "Reports", "read_report", "read_reports"]
