"""What the author says of a claim's truth, on its cue, beside it, in the next sentence, or over the paragraph."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from conflictnotes.extract.claims.kinds import nationality, source_kind
from conflictnotes.model import SourceKind, Veracity
from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.text import Passage, Sentence
    from conflictnotes.vocabulary import Vocabulary

__all__ = ["DENIALS", "DOUBTS", "RULINGS", "Doubt", "doubt_in", "label_of", "ruling_in", "verdict_around"]

# "ISW cannot independently verify", "could not be confirmed", "has not observed evidence", "was unable to check".
_UNVERIFIED = deferred(
    r"""
      (?: \b(?:cannot|can['’]t|could\snot|couldn['’]t|(?:has|have|had|did|does|do|is|are|was|were)(?:\snot|n['’]t)|not)
          (?:\s(?:yet|been|be|also|able|to|currently|immediately|possible|in\sa\sposition))*
        | \b(?:unable|impossible|failed)\sto | \bwithout\sbeing\sable\sto | \b(?:hard|difficult)\sto )
      (?:\s(?:independently|immediately|fully|yet|directly|been|be))*
      \s(?: verif(?:y|ied) | confirm(?:ed)? | corroborated? | substantiated? | authenticated? | validated? | checked?
          | identify\sthe\sclaim
          | independently\s\w+
          | (?:observed?|seen?|found?|obtained?|identified) (?:\s\w+){0,4}
            \s(?:evidence|confirmation|corroboration|footage|imagery|images|videos?|proof|indications?
               |information|reports?) )
      (?:\sindependently)?
    | \bno\s(?:independent|visual|other|public|such)?\s?(?:evidence|confirmation|corroboration|proof)\b
    | \b(?:neither|none)\b [^.;]{0,40} \b(?:could|can|was|were|been)\b [^.;]{0,30}
      \b(?:verified|confirmed|corroborated|checked)\b
    | \b(?:remains?|is|are|was|were)\s(?:(?:\w+ly|still|yet|as\syet|so\sfar)\s)?
      (?:unconfirmed|unverified|uncorroborated|unsubstantiated)
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Without one of these words no sentence says that something could not be checked.
DOUBTS = word_set("""
verify verified confirm confirmed confirmation corroborate corroborated corroboration substantiate substantiated
authenticate authenticated validate validated check checked identify independently observe observed see seen find found
obtain obtained evidence proof unconfirmed unverified uncorroborated unsubstantiated
""")
# Without one of these none says that something before it is true or false.
RULINGS = word_set("""
false untrue true baseless unfounded incorrect correct inaccurate accurate fabricated debunked bogus disproved disproven
confirm confirms confirmed corroborate corroborates corroborated
""")
# ... nor without one of these.
DENIALS = word_set("""
not cannot t no unable impossible failed without hard difficult neither none unconfirmed unverified uncorroborated
unsubstantiated
""")
# Somebody would not confirm: no passive, no "remains unverified", no lack of evidence.
_ACTIVE = deferred(
    r"(?!.*\b(?:be|been|possible)\b)(?:can|could|has|had|have|does|did|do|unable|not)(?![a-mo-z])", re.IGNORECASE
)
_WITHHELD = deferred(r"\b(?:offer(?:s|ed|ing)?|provid(?:es?|ed|ing)|gives?|gave|giving|present(?:s|ed|ing)?)\s$")
_CLAUSE = deferred(r"[,;:]\s|\b(?:but|and|although|though|while|that)\s")
# How an author speaks of the house it writes for.
_ITSELF = deferred(r"\b(?:agency|reporters?|newspaper|paper|outlet|website|this)\b", re.IGNORECASE)
_PARTIES = frozenset({SourceKind.OFFICIAL, SourceKind.MILITARY, SourceKind.INTELLIGENCE, SourceKind.LOCAL})
_ALL = deferred(
    r"\b(?:either|both|neither|any)\b|\bside['’]s\b|\bsides['’]|\bcompeting\b|\bconflicting\b", re.IGNORECASE
)
_PLURAL = deferred(
    r"\b(?:these|those|the|such)\s(?:\w+\s){0,2}?(?:claims|reports|figures|assertions|allegations|accounts|statements"
    r"|accusations|numbers|tolls|versions|details)\b",
    re.IGNORECASE,
)
_FALSE = deferred(
    r"""
      \b(?:a|an|the|which|this|that|these)\b [^.;,]{0,60}?
      \b(?:incorrect|false|untrue|baseless|unfounded|inaccurate|fabricated|debunked|erroneous|disproven|mistaken)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
# "The rumour that the general has fled is false", "... proved to be untrue".
_PROVED = deferred(
    r"""\s (?:is|are|was|were|proved|turned\sout) (?:\sto\sbe)? (?:\s\w+ly)?
        \s (?:incorrect|false|untrue|baseless|unfounded|inaccurate|fabricated|debunked|erroneous|bogus)\b""",
    re.VERBOSE,
)
_WHAT = r"""(?: (?:this|that|these|those|the|such|his|her|its|their|[\w’'-]+['’]s?) \s (?:[\w-]+\s){0,2}?
    (?:claim|report|statement|assertion|allegation|account|accusation|announcement|rumou?r)s? )"""
# "This claim is false", "The reports were later confirmed", "That is not true": of what the sentence before says.
_RULED = deferred(
    rf"""
      (?: (?:however|but|yet|in\sfact),?\s )? (?: {_WHAT} | this | that )
      \s (?: (?:is|are|was|were|has\sbeen|have\sbeen|proved|turned\sout) (?:\sto\sbe)? )
      (?: \s(?:later|since|also|now|clearly|demonstrably|patently|simply|entirely|completely|been) ){{0,4}}
      \s (?: (?P<false> not\s(?:true|correct|accurate) | false | untrue | baseless | unfounded | incorrect | inaccurate
                 | fabricated | debunked | bogus | disprove[dn] )
          | (?:true|correct|accurate|confirmed|corroborated) ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
# "Geolocated footage confirms this claim".
_BORNE_OUT = deferred(
    rf"""
      (?: (?:geolocated|satellite|commercial|combat|drone|video|visual|independent|later|further) \s ){{0,3}}
      (?: footage | imagery | images? | videos? | photos? | photographs? | evidence | data | ISW | we )
      (?: \s (?:published|posted|dated|taken|released|shared|from) [^.;]{{1,60}}? )?
      (?: \s (?:has|have|later|also|since) ){{0,3}}
      \s (?:confirms?|confirmed|corroborates?|corroborated) \s {_WHAT} (?!\sthat)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LABEL = deferred(r"(?:unconfirmed|unverified)\s+(?:claims?|reports?)[^:.]{0,40}:", re.IGNORECASE)


class Doubt:
    """How far a sentence's doubt reaches: ``own`` sentence, the ``previous`` one, ``several``, or ``all`` before it."""

    OWN, PREVIOUS, SEVERAL, ALL = range(4)


def label_of(passage: Passage, block: int) -> bool:
    """Whether a paragraph opens with a label like "Unconfirmed claims:"."""
    start, end = passage.blocks[block]
    return _LABEL.match(passage.text, start, end) is not None


def doubt_in(passage: Passage, sentence: Sentence, vocabulary: Vocabulary) -> tuple[int, int] | None:
    """Where a sentence says that its author cannot verify something, and how far back that reaches."""
    match = _UNVERIFIED.search(passage.text, sentence.start, sentence.end)
    if match is not None and _WITHHELD.search(passage.text[sentence.start : match.start()]):
        return None  # "he offered no evidence" tells of him and not of what the author could check
    if match is None or _others(passage.text[sentence.start : match.start()], match.group(), vocabulary):
        return None
    rest = passage.text[match.start() : sentence.end]
    if _ALL.search(rest):
        return match.start(), Doubt.ALL
    if _PLURAL.search(rest) or _PLURAL.search(passage.text, sentence.start, match.start()):
        return match.start(), Doubt.SEVERAL
    return match.start(), Doubt.PREVIOUS


def ruling_in(passage: Passage, sentence: Sentence) -> tuple[Veracity, int] | None:
    """What a sentence says of the truth of what stands before it, and how far back that reaches."""
    text, start, end = passage.text, sentence.start, sentence.end
    match = _RULED.match(text, start, end)
    if match is None:
        match = _BORNE_OUT.match(text, start, end)
        verdict = Veracity.CONFIRMED
    else:
        verdict = Veracity.FALSE if match["false"] else Veracity.CONFIRMED
    if match is None:
        return None
    return verdict, Doubt.SEVERAL if _PLURAL.search(text, start, match.end()) else Doubt.PREVIOUS


def _others(before: str, doubt: str, vocabulary: Vocabulary) -> bool:
    """Whether somebody else than the author will not confirm: "Pyongyang has not confirmed the deployment"."""
    if not _ACTIVE.match(doubt):
        return False
    subject = _CLAUSE.split(before)[-1].strip()
    if not subject or subject.lower() in {"it", "he", "she", "they"} or _ITSELF.search(subject):
        return False
    kind = source_kind(subject, vocabulary)
    return kind in _PARTIES or (kind is SourceKind.OTHER and nationality(subject, vocabulary) is not None)


def verdict_around(passage: Passage, content_end: int, sentence_end: int) -> Veracity | None:
    """What the words after a proposition in its sentence say of it: ", a report that proved incorrect"."""
    if content_end >= sentence_end:
        return None
    rest = passage.text[content_end:sentence_end]
    stripped = rest.lstrip(" \u00a0,–—-")
    apposed = stripped != rest and _FALSE.match(stripped)
    return Veracity.FALSE if apposed or _PROVED.match(rest) else None
