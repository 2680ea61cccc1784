"""What stands around a number: how exactly it is meant, per what time, as of which day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.words import any_of
from conflictnotes.model import Modifier, Period
from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    import datetime as dt

    from conflictnotes.numbers import NumberMention
    from conflictnotes.text import Passage

__all__ = ["as_of", "days_list", "modifier_of", "past_day", "period_of"]

_BACK = 40
_MODIFIER_BACK = 30
_AHEAD = 60
# What may stand between the modifier and the number: a quotation mark, a bracket, an article.
_OPEN = r"(?:\s+|\s*[\"“'‘(]\s*|\s+(?:an?|the|another|their|its|his|at)\s+(?:total\s+of\s+)?)"
# Behind a preposition an article says where or on what terms: "under a $2 billion contract".
_OPEN_AT_ONCE = r"(?:\s+|\s*[\"“'‘(]\s*|\s+an?\s+total\s+of\s+)"
_AT_MOST = any_of(
    r"""
    (?<!own\s)(?<!owned\s)(?<!owning\s)(?<!add\s)(?<!adds\s)(?<!added\s)(?<!adding\s)up+to
    upto as+many+as as+much+as no+more+than not+more+than at+most at+the+most
    (?<!no\s)(?<!not\s)(?:fewer|less)+than
    maximum+of within (?:may|might|can|could)+reach (?<!just\s)short+of as+high+as (?:not|never)+exceed(?:ed|ing)?
    """
)
_BELOW = any_of("under below")
_AT_LEAST = any_of(
    r"""
    at+least (?<!no\s)(?<!not\s)more+than
    no+fewer+than not+fewer+than no+less+than not+less+than
    exceed(?:s|ed|ing)? in+excess+of
    upwards?+of minimum+of greater+than surpass(?:ed|es|ing) tops topp(?:ed|ing) passes passed
    """
)
_ABOVE = any_of(
    r"""
    (?<!hand\s)(?<!hands\s)(?<!handed\s)(?<!take\s)(?<!took\s)(?<!taken\s)over above beyond past
    (?<!the\s)(?<!its\s)(?<!a\s)top
    """
)
_ABOUT = any_of(
    """
    about around roughly approximately approx\\.? nearly almost some circa ca\\. c\\. close+to estimated
    estimated+at est\\. in+the+region+of (?:in|on)+the+order+of near practically just+short+of (?:just+)?shy+of
    just+under just+over just+about somewhere+around in+the+vicinity+of probably perhaps maybe
    """
)
_OPENINGS = word_set("a an the another their its his at of \" “ ' ‘ (")
# Each with how every text ends that its pattern can match, in lower case and without white space.
_BEFORE = (
    (
        Modifier.AT_MOST,
        deferred(rf"\b(?:{_AT_MOST}{_OPEN}|{_BELOW}{_OPEN_AT_ONCE})\Z", re.IGNORECASE),
        tuple(_OPENINGS | word_set("upto to as than most under below within reach high exceed exceeded exceeding")),
    ),
    (
        Modifier.AT_LEAST,
        deferred(rf"(?:\b{_AT_LEAST}{_OPEN}|\b{_ABOVE}{_OPEN_AT_ONCE}|[>≥]\s?)\Z", re.IGNORECASE),
        tuple(
            _OPENINGS
            | word_set(
                """
                least than over above exceed exceeds exceeded exceeding surpassed surpasses surpassing top tops
                topped topping beyond past passes passed > ≥
                """
            )
        ),
    ),
    (
        Modifier.APPROXIMATELY,
        deferred(rf"(?:\b{_ABOUT}{_OPEN}|[~≈]\s?)\Z", re.IGNORECASE),
        tuple(
            _OPENINGS
            | word_set(
                """
                about around roughly approximately approx approx. nearly almost some circa ca. c. to estimated est. near
                practically under over probably perhaps maybe ~ ≈
                """
            )
        ),
    ),
)
# "shot down over ten regions": where, and not how many.
_OVER = deferred(
    r"""
    \b (?: (?: drones? | UAVs? | aircraft | missiles? | rockets? | bombs? | balloons? | targets | jets? | planes
          | Shaheds? | down | downed | destroyed | intercepted | suppressed | fl[ey]w | fl(?:y|ying|own)
          | overnight | spotted | seen | detected | recorded | circl\w+ | hover\w+ | stepp\w+ ) \s+ over ) \s+ \Z
    """,
    re.IGNORECASE | re.VERBOSE,
)
_SPREAD = deferred(r"\b(?:spread|scattered|dispersed|strung\s+out|distributed)\s+over\s+\Z", re.IGNORECASE)
_WHERE = deferred(
    r"\s+(?:[\w-]+\s+){0,2}?(?:regions|oblasts|provinces|districts|states|cities|governorates|counties|countries|islands"
    r"|directions|locations|seas|corpses|bodies)\b",
    re.IGNORECASE,
)
# "repelled 24 attacks near 11 settlements".
_PLACES_BEHIND = deferred(
    r"\s+(?:[\w-]+\s+){0,2}?(?:settlements|villages|towns|cities|communities|hamlets|localities|positions|locations|crossings"
    r"|bridges|bases|posts|checkpoints)\b"
)
_OR_MORE = deferred(
    r"[^.;,]{0,40}?\bor\s+(?:more|above|greater|over)\b|\s+and\s+more\b(?!\s+(?:than|wounded|injured|hurt|were|are|have)\b)|[^.;,\d]{1,25}\band\s+more\b(?=[”\"’]*\s*(?:[.,;)]|\Z)|[”\"])|\s?\+(?!\d)|-?\s*\bplus\b|\s+and\s+counting\b|[^.;,]{0,30}?\bat\s+the\s+(?:very\s+)?least\b"
)
_OR_LESS = deferred(r"[^.;,]{0,40}?\bor\s+(?:less|fewer|under)\b")
_OR_SO = deferred(r"\s+(?:\w+\s+)?or\s+so\b|[-‐‑]odd\b|\s+odd\b")


def modifier_of(text: str, number: NumberMention, start: int, end: int) -> Modifier:
    """How exactly the number is meant, from the words right before it and right behind."""
    if number.form == "vague":
        return Modifier.VAGUE
    if number.form == "range":
        return Modifier.RANGE
    after = text[number.end : min(end, number.end + _AHEAD)]
    either = "or" in after
    if (either or any(map(after.__contains__, _MORE))) and _OR_MORE.match(after):
        return Modifier.AT_LEAST
    if either and _OR_LESS.match(after):
        return Modifier.AT_MOST
    before = text[max(start, number.start - _MODIFIER_BACK) : number.start]
    low = before.rstrip().lower()
    for modifier, pattern, endings in _BEFORE:
        if low.endswith(endings) and pattern.search(before):
            where = modifier is Modifier.AT_LEAST and (
                _tells_where(before, after) or _is_no_bound(low, number) or _is_voted(low, after)
            )
            where = where or (low.endswith("near") and _PLACES_BEHIND.match(after) is not None)
            return Modifier.EXACT if where else modifier
    return Modifier.APPROXIMATELY if (either or "odd" in after) and _OR_SO.match(after) else Modifier.EXACT


def _is_no_bound(low: str, number: NumberMention) -> bool:
    """Whether a small number stands behind "past" or "top": "past two checkpoints", "top nine generals"."""
    return low.endswith(("past", "top")) and (number.low or 0) < _LARGE


_LARGE = 100
_ACTS = deferred(
    r"\s+(?:\w+\s+)?(?:bills?|laws?|resolutions?|motions?|measures|amendments?|acts?|decrees?|budgets?"
    r"|checkpoints|roadblocks|barriers|villages|towns|posts|gates|locks|tests|exams)\b"
)


def _is_voted(low: str, after: str) -> bool:
    """Whether a parliament or a traveller passed so many: "passed 12 bills", "passed nine checkpoints"."""
    return low.endswith(("passed", "passes")) and _ACTS.match(after) is not None


def _tells_where(before: str, after: str) -> bool:
    """Whether "over" says where: "drones over nine regions", "spread over four axes"."""
    return (_OVER.search(before) is not None and _WHERE.match(after) is not None) or _SPREAD.search(before) is not None


_MORE = ("+", "plus", "counting", "least", "more")


_PERIODS = {
    "day": Period.DAY,
    "daily": Period.DAY,
    "night": Period.DAY,
    "nightly": Period.DAY,
    "week": Period.WEEK,
    "weekly": Period.WEEK,
    "month": Period.MONTH,
    "monthly": Period.MONTH,
    "year": Period.YEAR,
    "annually": Period.YEAR,
    "yearly": Period.YEAR,
}
_RATE_BEHIND = deferred(
    r"""
    [^.;:]{0,45}?
    (?: \b (?: per | each | every ) \s+ (?P<each>day|night|week|month|year) \b
      | \b in \s+ (?:a|one|a\s+single) \s+ (?P<single>day) \b
      | (?<!in) (?<!within) (?<!\bof) (?<!\bfor) (?<!after) \s an? \s+ (?P<a>day|week|month|year) \b
        (?! \s+ (?:ago|before|earlier|previously|later|after|(?:or|and)\s+(?:a\s+half|two|so|more)) \b | -)
      | (?<!in) (?<!within) \s a \s+ (?P<night>night)
        (?= \s* [.,;:)\n] | \s+ (?:in|on|at|since|and|to|from|over) \b | \s*\Z )
      | (?<! \ba\s ) (?<! \ban\s ) (?<! \bthe\s ) (?<! \bin\s ) (?<! \band\s ) (?<! \bof\s ) (?<! highest\s )
        \b (?P<ly>daily|nightly|weekly|monthly|annually|yearly) \b )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# "the daily average was", "daily casualties in May 2024 reached"; a daily is also a paper, and many a bulletin daily.
_RATE_BEFORE = deferred(
    r"""
    \b (?: average \s+ (?P<average>daily|weekly|monthly) \b (?: [^.;\d] | \b(?:19|20)\d\d\b ){0,130}
      | (?:every|each) \s+ (?P<every>day|night|week|month|year) \b [^.;]{0,80}
      | (?P<ly>daily|weekly|monthly) \b
        (?! \s+ (?: that | which | who | and | in | on | bulletin | report | brief | update | summar | paper | newspaper
                   | press | statement | post | address | show | life | routine ) )
        (?=\s+["“'‘]?[a-z]) (?: [^.;\d] | \b(?:19|20)\d\d\b ){0,60} ) \Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PAST_DAY = deferred(
    r"""
    \b (?: (?:past|last|previous|preceding) \s+ (?: day | 24[\s-]hours? | twenty-four\s+hours )
         | (?:over|during|for) \s+ the \s+ day ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
# "nine more than the day before"
_SINCE_YESTERDAY = deferred(
    r"\s+(?:[a-z]+\s+)?(?:more|fewer|less)\s+than\s+(?:on\s+)?(?:the\s+(?:day|night)\s+before|the\s+previous\s+day)\b"
)
_WIDEST_RATE = 70
_WIDEST_AVERAGE = 150
_RATE_WORDS = ("day", "night", "daily", "week", "month", "year", "annual")  # of which every rate holds one


def period_of(text: str, number: NumberMention, start: int, end: int) -> Period | None:
    """The time that the number is counted per; ``end`` is where the sentence or the next figure begins."""
    back = max(start, number.start - _WIDEST_AVERAGE)
    near = text[back : min(end, number.reach + _WIDEST_RATE)].lower()
    if not any(map(near.__contains__, _RATE_WORDS)):
        return None
    if _SINCE_YESTERDAY.match(text, number.reach, end):
        return Period.DAY
    behind = _RATE_BEHIND.match(text, number.reach, min(end, number.reach + _WIDEST_RATE))
    share = number.category == "percent"  # a share of what is counted daily is none itself
    if behind and behind.lastgroup != "ly":
        return _PERIODS[(behind[behind.lastgroup or "ly"]).lower()]
    before = None if share else _RATE_BEFORE.search(text, back, number.start)
    if behind and not share and not (before and before["average"]):
        return _PERIODS[behind["ly"].lower()]
    return _PERIODS[before[before.lastgroup or "ly"].lower()] if before else None


_OF_A_DAY = deferred(
    r"""
    \b (?: daily \s+ (?:figures?|losses|toll|tally|count|casualties)
         | losses \b [^.;:\d]{0,60}? \b (?: in \s+ a \s+ day
             | (?:over|in|for|during) \s+ the \s+ (?:past|last|previous) \s+ (?:day|24\s+hours) ) )
    \b [^.;:\d]{0,50}? (?: : | \b (?:include|includes|included|were|are|comprised?)\b )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def days_list(text: str, start: int, end: int) -> int:
    """Where the list of a day's losses begins: behind "the daily losses include", "losses in a day:"; else ``end``."""
    low = text[start:end].lower()
    near = "daily" in low or ("losses" in low and ("day" in low or "24" in low))
    found = _OF_A_DAY.search(text, start, end) if near else None
    return found.end() if found is not None else end


def past_day(text: str, start: int, end: int) -> bool:
    """Whether the words say "over the past day": what they count is a daily delta."""
    return bool(_PAST_DAY.search(text, start, end))


_AS_OF = deferred(
    r"""
    \b as \s+ (?:of|at) \s+
    (?: (?:the\s+)? (?:morning|evening|afternoon|end|noon|midnight|early|late) \s+ (?:of\s+|on\s+)?
      | \d{1,2}[:.]\d\d [^.;]{0,25} )? \Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DELTA_WORDS = ("since", "far", "date", "day", "hour")  # of which the words for a count up to today hold one
_RUNNING = deferred(r"\b(?:since|so\s+far|to\s+date)\b", re.IGNORECASE)


def as_of(passage: Passage, start: int, end: int) -> dt.date | None:
    """The day up to which the figures of ``[start, end)`` are counted: "as of" a date, or the report's own day.

    "since" a date, "so far" and "over the past day" count up to the day of the report.
    """
    text = passage.text
    for mention in passage.dates_in(start, end):
        if mention.day is not None and _AS_OF.search(text, max(start, mention.start - _BACK), mention.start):
            return mention.day
    if passage.date is None:
        return None
    words = text[start:end].lower()
    if not any(map(words.__contains__, _DELTA_WORDS)):
        return None
    return passage.date if _RUNNING.search(text, start, end) or past_day(text, start, end) else None
