"""Fates as patterns: how a sentence says that somebody was appointed, removed, killed, wounded, arrested or captured.

All patterns read lower-case text.  Those of an object end where the name begins, the others begin where it ends.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.model import Event
from conflictnotes.vocabulary.fates import FATES, SUCCESSION, UNREAL
from conflictnotes.vocabulary.patterns import deferred, one_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from conflictnotes.vocabulary.entries import Fate

__all__ = ["GAP", "FatePatterns", "fates_in", "succession", "trigger", "unreal"]

_AUXILIARY = r"(?:was|were|is|are|been|being|be|gets?|got)"
_ADVERBS = r"""
    (?: (?: \w+ly | also | then | later | since | both | himself | herself | thus | meanwhile | once | again | now
          | already | today | yesterday | first ) \s+ )*
"""
# Words that may stand between a verb and its object: no clause opens among them and no phrase of another noun.
GAP = r"""
    (?: (?! (?: that | by | in | near | at | from | who | whom | whose | which | when | while | as | told | said | says
              | to | during | on | with | after | before | and\s+was | and\s+said | for | where | if | was | were | is
              | are | has | have | had | been | be | confirmed | claimed | reported | stated | of | between | reports?
              | under | against | among | led | headed | claims? | allegations? | accusations? | criticism | idea ) \b )
        [\w’'“”\"-]+ \.? ,? \s+
    ){0,9}?
"""
# ", who ran the hospital,", "and his driver", ", leading from the front,"
_LEAD = r"""
    [\s,”"’]*
    (?: who\s+[^,.;]{1,90}\s+and\s+ | (?: an?|the|formerly|once|until|now|long|then|himself|herself ) \s+
        [^,.;]{1,60},\s+ | who\s+[^,.;]{1,80},\s+ | of\s+[^,.;]{1,60}?,?\s+(?=\w+\s)
      | (?:[a-z]+ing|born|aged)\s+[^,.;]{1,50},\s+ | who\s+ | (?:shot|hit|struck)\s+[^,.;]{1,60},\s+
      | and\s+(?!was|were)(?:[\w’'-]+\s+){1,6}? )?
    (?: \w+ly\s+ | also\s+ )*
"""
_NEVER = r"(?!)(?P<verb>)"


class FatePatterns(NamedTuple):
    """The patterns of one event, each compiled at its first use; the group that matched is the word that says it."""

    event: Event
    passive: re.Pattern[str]
    own: re.Pattern[str]
    possessed: re.Pattern[str]
    object_: re.Pattern[str]
    whom: re.Pattern[str]


def _passive(fate: Fate) -> str:
    """Of the subject: "was killed", "and his driver were killed"; ", arrested in May"."""
    done = one_of(fate.participles)
    return rf"""
        {_LEAD} (?: (?:had|has|have|will) \s+ (?: \w+ly\s+ | also\s+ )? )?
        (?: {_AUXILIARY} \s+ (?: (?: reportedly | also ) \s+ )? ){{1,3}} {_ADVERBS}
        (?: among\s+(?:those|the)\s+ )? (?P<verb> {done} ) \b
      | \s+ (?:reportedly|allegedly) \s+ (?P<short> {done} ) \s+ (?: in | on | by | during | near | at ) \b
      | \s+ (?P<gapped> {done} ) \s* (?: [.;] | $ )
      | (?: \s+of\s+[^,.;]{{1,40}} )? \s*,\s* (?P<reduced> {done} ) \s+
        (?: in | on | by | during | last | near | at | along ) \b
    """


def _object(fate: Fate) -> str:
    """Of the object: "killed the commander, ", "the death of", "nine dead, including", "Killed:"."""
    those = "dead" if fate.event == "killed" else "casualties"
    listed = one_of((*fate.participles, *fate.active, *fate.nouns, *fate.own, "martyrs", those))
    return rf"""
        \b (?: (?P<verb> {one_of(fate.active)} ) \s+
          | (?P<noun> {one_of(fate.nouns)} ) \s+ of \s+
          | (?P<part> {listed} ) \b [^.;]{{0,90}}? \s
            (?: including | include[sd]? | among\s+them | namely
              | the\s+(?:last|latest|most\s+senior)\s+of\s+(?:them|whom) ) \s+
          | (?P<some> {one_of(fate.active)} ) \s+
            (?: two|three|four|five|six|seven|eight|nine|ten|some|several|both|\d+ ) \s+ of \s+ [^,.;:]{{1,40}} [,:] \s+
          | (?P<counted> {those} ) \s* : \s+
          | (?P<label> {one_of((*fate.participles, *fate.own, *fate.active))} ) [^.;:]{{0,30}} : \s+
          | (?: named | identified ) \b [^.;]{{0,60}}? \b (?P<named> {one_of((*fate.participles, those))} ) \b
            [^.;]{{0,40}}? \b as \s+
          | among \s+ (?:the|those) \s+ (?P<among> {one_of((*fate.participles, those))} ) \b
            [^.;]{{0,40}}? \b (?: was | were | is | are ) \s+
        ) {GAP} $
    """


@functools.cache
def _patterns(row: int) -> FatePatterns:
    fate = FATES[row]
    return FatePatterns(
        Event(fate.event),
        deferred(_passive(fate), re.VERBOSE),
        deferred(
            rf"{_LEAD} (?:(?:has|had|have) \s+)? (?P<verb> {one_of(fate.own)} ) \b" if fate.own else _NEVER, re.VERBOSE
        ),
        deferred(
            rf"(?: [’']s? | ,? \s+ whose ) \s+ (?: [\w-]+\s+ ){{0,2}}? (?P<verb> {one_of(fate.nouns)} ) \b", re.VERBOSE
        ),
        deferred(_object(fate), re.VERBOSE),
        deferred(rf"[^.;]{{0,60}}? \b whom \s [^.;]{{1,90}}? \b (?P<verb> {one_of(fate.active)} ) \b", re.VERBOSE),
    )


def fates_in(words: Iterable[str]) -> tuple[FatePatterns, ...]:
    """The patterns of the events of which ``words`` of a sentence, in lower case, may tell; compiled on first use."""
    return tuple([_patterns(row) for row, own in enumerate(_words_of_fates()) if not own.isdisjoint(words)])


_AUXILIARIES = frozenset({"is", "was", "were", "are", "has", "had", "will", "the"})


@functools.cache
def _words_of_fates() -> tuple[frozenset[str], ...]:
    """For every fate the words without one of which a sentence does not tell of it."""
    rows = []
    for fate in FATES:
        phrases = [word.split() for word in (*fate.participles, *fate.active, *fate.own, *fate.nouns)]
        words = {phrase[-1] if phrase[0] in _AUXILIARIES else phrase[0] for phrase in phrases}
        rows.append(frozenset(words | {"martyrs", "dead", "casualties"}))
    return tuple(rows)


@functools.cache
def trigger() -> frozenset[str]:
    """Words without one of which a sentence says nothing of the kind."""
    words = frozenset().union(*_words_of_fates())
    return frozenset((*words, "place", "arrest", "custody", *(verb.split()[-1] for verb in SUCCESSION)))


@functools.cache
def unreal() -> re.Pattern[str]:
    """What stands right before a verb that tells of no event: "plans to", "may have"."""
    return re.compile(rf"\b(?:{one_of(UNREAL)})\s+(?:{_AUXILIARY}\s+|\w+ly\s+)*$")


@functools.cache
def succession() -> re.Pattern[str]:
    """The verb by which the subject takes the object's place."""
    return re.compile(rf"[\s,]*(?:who\s+)?(?:\w+ly\s+)?(?P<verb>{one_of(SUCCESSION)})\s")
