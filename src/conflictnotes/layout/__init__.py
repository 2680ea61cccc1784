"""From blocks to a page: title, by-line, dates, sections, takeaway blocks, endnotes, residue."""

from conflictnotes.layout.page import Layout, Mark, read_layout

__all__ = ["Layout", "Mark", "read_layout"]
