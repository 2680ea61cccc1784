"""What kind of thing a noun phrase names: somebody who can speak, evidence that can show, or neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.vocabulary.grammar import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.phrases import Phrase
    from conflictnotes.extract.claims.tokens import Line

__all__ = ["head", "is_evidence", "is_inference", "is_speaker"]

_EVIDENCE = word_set("""
    footage imagery image images video videos photo photos photograph photographs picture pictures data evidence
    study studies survey surveys poll polls investigation investigations analysis analyses map maps intercept
    intercepts communications document documents record records statistics figures radar screenshot screenshots
    recording recordings audio clip clips findings results test tests sample samples note memo memorandum letter
    letters report reports review inquiry forensics examination markings debris fragments remnants satellite
    logs transcript transcripts calculations model models tracker counts count database dataset census autopsy
    autopsies inspection
""")
_ABSTRACT = word_set("""
    finding responses response discrepancy discrepancies frequency change changes shift move reporting statement
    statements claim claims fact event events situation behavior behaviour pattern patterns trend trends
    decision this that these which attack attacks strike strikes operation operations effort efforts lack
    absence presence tempo timing scale use rate rates pace withdrawal offensive confirmation threat appointment
    removal dismissal exchange
""")


def head(line: Line, phrase: Phrase) -> int:
    """The token that is the head of a noun phrase: the last before its first preposition, bracket or comma."""
    k = phrase.first
    while k < phrase.last and not (line.tags[k] in "pq(,t" and k > phrase.first):
        k += 1
    return max(phrase.first, k - 1)


def is_evidence(line: Line, phrase: Phrase) -> bool:
    """Whether the phrase is evidence: footage, imagery, data, a study."""
    return line.words[head(line, phrase)] in _EVIDENCE


def is_inference(line: Line, phrase: Phrase) -> bool:
    """Whether the phrase can only be the author's own ground for an inference."""
    return phrase.last - phrase.first == 1 and line.words[phrase.first] in {"this", "that", "which", "these", "what"}


def is_speaker(line: Line, phrase: Phrase) -> bool:
    """Whether the phrase may be somebody who speaks."""
    at = head(line, phrase)
    return line.words[at] not in _ABSTRACT and (line.tags[at] in "no" or line.words[at] not in _EVIDENCE)
