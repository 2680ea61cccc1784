"""The types: frozen, slotted, validated, and nothing else.

Every type stands for words of one text.  Offsets are half-open Python string indexes into ``Report.text``.
"""

from conflictnotes.model.enums import (
    Category,
    Event,
    Likelihood,
    Modifier,
    Outcome,
    Period,
    PersonnelKind,
    Platform,
    SourceKind,
    Stance,
    Veracity,
)
from conflictnotes.model.items import (
    Assessment,
    Citation,
    Claim,
    Figure,
    LossStatement,
    Personnel,
    Section,
    Takeaway,
)
from conflictnotes.model.report import ParseWarning, Report
from conflictnotes.model.span import Span

__all__ = [
    "Assessment",
    "Category",
    "Citation",
    "Claim",
    "Event",
    "Figure",
    "Likelihood",
    "LossStatement",
    "Modifier",
    "Outcome",
    "ParseWarning",
    "Period",
    "Personnel",
    "PersonnelKind",
    "Platform",
    "Report",
    "Section",
    "SourceKind",
    "Span",
    "Stance",
    "Takeaway",
    "Veracity",
]
