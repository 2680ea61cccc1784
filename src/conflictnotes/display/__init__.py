"""Reports to look at: a page with the finds marked in the text, short cards in a notebook, a summary in a terminal.

>>> from conflictnotes.model import Report
>>> page = to_html(Report("Two tanks <burned>.", title="A quiet day"))
>>> "Two tanks &lt;burned&gt;." in page
True
"""

from conflictnotes.display.cards import repr_html
from conflictnotes.display.page import to_html
from conflictnotes.display.rows import rows_to_html
from conflictnotes.display.terminal import summary

__all__ = ["repr_html", "rows_to_html", "summary", "to_html"]
