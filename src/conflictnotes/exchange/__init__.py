"""Finds out to the tools that analysts check them in, and corrected ones back in.

Three forms: W3C Web Annotations (JSON-LD), brat standoff files, and Label Studio tasks.  Takeaways, claims,
assessments, figures, loss statements and people make the journey with every field; what comes back is a
:class:`Report` that ``conflictnotes.testing.score`` takes as gold.

>>> from conflictnotes.model import Report, Span, Takeaway
>>> report = Report("Two tanks.", takeaways=(Takeaway(1, "Two tanks.", Span(0, 10)),))
>>> from_brat(report.text, to_brat(report)) == report
True
"""

from conflictnotes.exchange.brat import brat_config, from_brat, to_brat
from conflictnotes.exchange.label_studio import from_label_studio, label_studio_config, to_label_studio
from conflictnotes.exchange.regions import ExchangeError
from conflictnotes.exchange.web import from_web_annotations, to_web_annotations

__all__ = [
    "ExchangeError",
    "brat_config",
    "from_brat",
    "from_label_studio",
    "from_web_annotations",
    "label_studio_config",
    "to_brat",
    "to_label_studio",
    "to_web_annotations",
]
