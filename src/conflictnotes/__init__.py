"""Conflict-assessment prose in, typed records out.

Text goes in; frozen attrs objects come out, each tied to the characters it came from.  No model, no network, no guess.
"""

from conflictnotes.errors import ConflictNotesError, FormatError, MissingExtraError, ReadError, ReadWarning
from conflictnotes.model import (
    Assessment,
    Category,
    Citation,
    Claim,
    Event,
    Figure,
    Likelihood,
    LossStatement,
    Modifier,
    Outcome,
    ParseWarning,
    Period,
    Personnel,
    PersonnelKind,
    Platform,
    Report,
    Section,
    SourceKind,
    Span,
    Stance,
    Takeaway,
    Veracity,
)
from conflictnotes.parse import (
    parse_claims,
    parse_figures,
    parse_losses,
    parse_personnel,
    parse_report,
    parse_takeaways,
)
from conflictnotes.readers import Reports, read_report, read_reports
from conflictnotes.records import to_records
from conflictnotes.vocabulary import Vocabulary

__all__ = [
    "Assessment",
    "Category",
    "Citation",
    "Claim",
    "ConflictNotesError",
    "Event",
    "Figure",
    "FormatError",
    "Likelihood",
    "LossStatement",
    "MissingExtraError",
    "Modifier",
    "Outcome",
    "ParseWarning",
    "Period",
    "Personnel",
    "PersonnelKind",
    "Platform",
    "ReadError",
    "ReadWarning",
    "Report",
    "Reports",
    "Section",
    "SourceKind",
    "Span",
    "Stance",
    "Takeaway",
    "Veracity",
    "Vocabulary",
    "parse_claims",
    "parse_figures",
    "parse_losses",
    "parse_personnel",
    "parse_report",
    "parse_takeaways",
    "read_report",
    "read_reports",
    "to_records",
]
