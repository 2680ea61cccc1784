"""Transfers: how a command or post comes to somebody, or goes, without a verb of appointment or dismissal.

All patterns read lower-case text.  Those of an object end where the name begins, the others begin where it ends.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from conflictnotes.extract.personnel.fates import GAP
from conflictnotes.model import Event
from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["may_transfer", "transfer_ahead", "transfer_behind"]

# Words without one of which a sentence tells of no transfer.
_WORDS = word_set(
    """
    place stead pass passes passed goes went falls fell came given gave gives giving handed hands handing
    followed recalled expelled replacement successor succession charge helm head command confirmed confirms approved
    approves endorsed endorses arrives arrived takes took vice held with instead new names named naming over
    """
)
_OFFICE = r"(?: command | post | portfolio | job | chair | desk | seat | leadership | ministry | office | reins )"
# Whom it comes to: "installs in his place X", "his command passes to X", "gave the portfolio to X".
_COMES_TO = deferred(
    rf"""
    \b (?: (?: install(?:s|ed|ing)? | nam(?:es?|ed|ing) | appoint(?:s|ed|ing)? | puts? )
           \s+ in \s+ (?:his|her|its|their) \s+ (?:place|stead)
         | {_OFFICE} \s+ (?: will\s+ )? (?: pass(?:es|ed)? | goes | went | falls? | fell ) \s*
           (?: , [^,.;]{{1,40}} , \s* )? to
         | (?: gave | gives | giving | handed | hands | handing | passed | passes ) \s+
           (?:the|his|her|its) \s+ (?:[\w’'-]+\s+){{0,2}}? {_OFFICE} \s+ to
         | (?<! \bwere\s ) (?<! \bwas\s ) (?: handed | hands | handing ) \s+ over \s+
           (?: {_OFFICE} \s+ | in \s+ (?:\w+\s+){{1,2}} )? to
         | (?: replacement | successor ) \s+ (?: is | was | will\s+be )
         | followed \s+ by
         | nam(?:es|ed|ing) \s+ (?:a|the|its|his|her) \s+ new
         | successor \s+ (?: for \s+ \w+ \s+ )? in
       ) \s+ {GAP} $
    """,
    re.VERBOSE,
)
# Whose it was: "in succession to X", "took over from X", "as head of staff vice X", "with him went X".
_TAKEN_FROM = deferred(
    rf"""
    \b (?: in\s+place\s+of | in\s+succession\s+to | instead\s+of | with\s+(?:him|her|them)\s+went
         | (?: took | taken | takes | taking ) \s+ (?:over|command|charge) \b [^.;]{{0,100}}? \b from ) \s+ {GAP} $
    | \b vice \s+ $
    """,
    re.VERBOSE,
)
_PUT = deferred(rf"\b(?:puts?|putting|placed|places)\s+{GAP}$", re.VERBOSE)
_RECALLED = deferred(rf"\b(?:recall|expell?)(?:s|ed|ing)\s+{GAP}$", re.VERBOSE)
_IN_CHARGE = deferred(
    r"\s+(?:in\s+(?:charge|command|(?:his|her|their|its)\s+(?:place|stead))|at\s+the\s+(?:head|helm))\b"
)
_CONFIRMED = deferred(rf"\b(?:confirm|approv|endors)(?:e?s|ed|ing)\s+{GAP}$", re.VERBOSE)
_AS = deferred(r"[^.;]{0,60}?\bas\s")
# What the person does: "arrives to command", "takes the navy desk", "took charge".
_COMES = deferred(
    rf"""
    [\s,]* (?: (?: formerly | once | until | now | long | himself | herself ) (?: \s [^,.;]{{1,60}} )? , \s* )?
    (?: who\s+ )? (?: will\s+ )?
    (?: (?: arrives? | arrived | comes | came | returns | was\s+sent | is\s+sent ) \b [^.;,]{{0,40}}? \b
        to \s+ (?: command | head | lead | run | take\s+over | take\s+command )
      | (?: takes | took | take ) \s+ (?: charge | over | up \s+ (?:the|his|her) \s+ {_OFFICE}
          | the \s+ (?:[\w’'-]+\s+){{0,3}}? {_OFFICE} )
    ) \b
    """,
    re.VERBOSE,
)
_GIVES_UP = deferred(
    r"""
    [\s,]* (?: who\s+ )? (?: hands | handed | will\s+hand ) \s+ over \s+
    (?: command \s+ | (?:his|her|the) \s+ (?:post|command|duties) \s+ | in \s+ (?:\w+\s+){1,2} )? to \b
    """,
    re.VERBOSE,
)
_HELD = deferred(
    r"[\s,]*(?:who\s+)?(?:was|were|is|are|has\s+been|have\s+been|had\s+been)\s+(?:\w+ly\s+)?held\b(?!\s+(?:a|the|talks)\b)"
)


_FELL = deferred(r"[\s,]*fell\s+(?:in|at|near|on)\s+(?!(?:love|line|with|behind|ill|the\s+(?:ice|floor|stairs))\b)")


def may_transfer(lows: Collection[str]) -> bool:
    """Whether the words of a sentence may tell of a transfer."""
    return not _WORDS.isdisjoint(lows)


def transfer_behind(behind: str, ahead: str, *, diplomat: bool) -> Event | None:
    """What the words before a name, and right after it, say of the person as their object."""
    if _TAKEN_FROM.search(behind) or (diplomat and _RECALLED.search(behind)):
        return Event.REMOVED
    if _COMES_TO.search(behind):
        return Event.APPOINTED
    if (_IN_CHARGE.match(ahead) and _PUT.search(behind)) or (_CONFIRMED.search(behind) and _AS.match(ahead)):
        return Event.APPOINTED
    return None


def transfer_ahead(ahead: str, *, soldier: bool) -> Event | None:
    """What the words after a name say of the person as their subject; a soldier who fell somewhere is dead."""
    if soldier and _FELL.match(ahead):
        return Event.KILLED
    if _COMES.match(ahead):
        return Event.APPOINTED
    if _GIVES_UP.match(ahead):
        return Event.REMOVED
    return Event.ARRESTED if _HELD.match(ahead) else None
