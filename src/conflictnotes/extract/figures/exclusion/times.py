"""Clock times, days, terms, durations and ages count nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.words import any_of
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from conflictnotes.numbers import NumberMention

__all__ = ["DURATION", "is_age", "is_time"]

# 6:00 am, 3 pm, 0530 hours local time, 18h30.
_CLOCK = deferred(
    rf"""
    \s+ (?:[A-Z][a-z]+|local) \s+ time \b
  | \s? (?: [ap]\.? \s? m\b\.? | o['’]?clock | hours \s+ (?:local|on) | \s? h \s? \d\d \b
          | {any_of("local+time GMT UTC EST EDT EET EEST MSK IST CET BST ET")} \b )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# A day before a month that no date was read from: "7 DEC 2021", "04 Sept. 2024".
_MONTH_BEHIND = deferred(
    rf"\s+{any_of('jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?')}\.?,?\s+(?:19|20)\d\d\b",  # noqa: E501 - the twelve months
    re.IGNORECASE,
)
_UNTIL_CLOCK = deferred(r"\b(?:midnight|noon)\s+to\s+\Z", re.IGNORECASE)
# "since eight in the evening"; not "killed 15 in the morning".
_AT_HOUR = deferred(
    r"\b(?:at|since|from|until|till|by|before|after|between|around|shortly\s+after)\s+(?:about\s+)?\Z", re.IGNORECASE
)
_OF_DAY = deferred(r"\s+(?:in\s+the\s+(?:morning|afternoon|evening)|at\s+night|sharp)\b")
_LAST_HOUR = 12
# "At 6.30 the sirens", "By 7 the guns were silent".
_OPENS_AT = deferred(r"(?:\A|[.!?;:]\s+)(?:At|By|Around|After|Before|Until|From)\s+\Z")
_SUBJECT_BEHIND = deferred(r",?\s+(?:the|an?|he|she|they|it|we|all|both|there)\b")
_HOURS = 24
_PERIOD_UNITS = any_of(
    """
    seconds? minutes? mins? hours? hrs? days? nights? weeks? weekends? fortnights? months? years? yrs? decades?
    century centuries generations? seasons? semesters? mornings? evenings? afternoons? quarters winters summers
    man-hours shifts
    """
)
_PERIOD_ADJECTIVES = any_of(
    """
    more additional consecutive straight full calendar working business successive extra further whole entire
    past last long short odd or+so or+more hard of of+the of+those intense intensive bloody
    """
)
# What is used or done by night is counted: "three night-vision sights", "two night raids".
_OF_NIGHT = (
    r"night[\s-](?:vision|raids?|attacks?|strikes?|assaults?|patrols?|fighters?|bombers?|goggles|sights?|scopes?|sorties?"
    r"|flights?|operations?)\b"
)
# "24 hours", "two more weeks", "nine of the days"; a hyphen is glued and needs no rule here.
DURATION = deferred(
    rf"[\s-]*(?!(?:last|past)\s+(?:week|month|year|night|century|weekend|quarter)\b)(?:{_PERIOD_ADJECTIVES}\s+){{0,2}}(?!{_OF_NIGHT}){_PERIOD_UNITS}(?!\w|['’]s)",
    re.IGNORECASE,
)
# A term whose unit stands with the one before it: "for five years and one for two".
_TERM = deferred(r"\b(?P<to>for|to)\s+[\w-]+\s+(?:years?|months?)\b[^.;:]{1,40}\b(?P=to)\s+\Z", re.IGNORECASE)
_CLAUSE_END = deferred(r"\s*(?:[.,;)]|\Z|and\b)")
# "two or three, or five days": the number stands in a list that ends in a duration.
_LISTED = deferred(
    r"\s*(?:,|or|and|to|,\s*or|,\s*and|[-–])\s+(?:\d{1,3}|(?!the\b|and\b|its\b|per\b)[a-z]{3,9})\s*(?=[\s-])",
    re.IGNORECASE,
)
_OLDEST = 110
_AGED = deferred(
    r"\b(?:aged?|ages|turned|turning|(?:older|younger)\s+than|ages?\s+of|age\b[^.;,]{0,24}\bfrom)\s+"
    r"(?:(?:between|from|about|just|only|below|under|over|above|at\s+least|up\s+to|\d+\s+and|\d+\s+to)\s+)?"
    rf"(?:(?:\d+|{any_of('one two three four five six seven eight nine ten eleven twelve')})(?:,\s+|,?\s+and\s+))*\Z",
    re.IGNORECASE,
)
# "a girl of two", "boys of 15, 16": an age behind a person, unless more of what is counted follows.
_OF_AGE = deferred(
    r"\b(?:girls?|boys?|bab(?:y|ies)|toddlers?|infants?|child(?:ren)?|youths?|teenagers?|man|woman|lad|lass|widow|granny|grandmother"
    r"|grandfather|farmer|pensioner|conscript)\s+of\s+(?:about\s+|around\s+|just\s+|only\s+|barely\s+|some\s+)?"
    r"(?:(?:\d+|[a-z]+)(?:,|,?\s+and|\s+or)\s+){0,2}\Z",
    re.IGNORECASE,
)
# "men over 50", "those under 18", "children below the age of 12".
_OVER_AGE = deferred(
    r"\b(?:men|women|people|persons|those|anyone|everyone|all|citizens|males|females|residents|civilians|children|boys|girls"
    r"|adults|pupils|students|patients|conscripts|recruits|reservists|volunteers|prisoners|workers|them|whom)\s+"
    r"(?:over|under|above|below)\s+(?:the\s+age\s+of\s+)?\Z",
    re.IGNORECASE,
)
# "men from 18 to 60", "boys between 12 and 17", but "men from 14 to 18 villages".
_OF_AGES = deferred(
    r"\b(?:men|women|people|persons|those|anyone|everyone|citizens|males|females|residents|children|boys|girls|youths|adults"
    r"|teenagers|minors|pupils|students|schoolchildren|conscripts|recruits|reservists|volunteers)"
    r"(?:\s+(?:from|between|of))?\s+\Z",
    re.IGNORECASE,
)
_PLURAL_BEHIND = deferred(r"\s+(?:[a-z]+s|men|people)\b")
# "nearly half of them were over 45": what people are, at the end of a clause.
_ARE_OVER = deferred(r"\b(?:is|are|was|were|being)\s+(?:all\s+|mostly\s+|well\s+)?(?:over|under|above|below)\s+\Z")
_YOUNGEST_SOLDIER = 15
# "now lasts 43 days, up from 30": what a duration was.
_WAS_AS_LONG = deferred(
    rf"\b(?:\d+|[a-z]+)\s+{_PERIOD_UNITS},?\s+(?:up|down|compared|against|instead|rather)\s+(?:from|with|to|of|than)\s+\Z"
)
_YOUNGEST = deferred(
    r"\b(?:youngest|oldest|eldest)(?:\s+of\s+(?:them|whom|these|which))?\s+"
    r"(?:(?:was|is|being|just|only|barely|about)\s+){0,2}\Z",
    re.IGNORECASE,
)
_AGE_ENDS = deferred(
    r"\s*(?:[,.;:)”\"—–]|\Z)|\s+(?:and|or|who|whose|was|were|is|are|had|has|from|with|in|at|on|when|killed|dead|died|drowned|survived|lost|fell|named|to|told|said|says)\b"
)
_AT_AGE = deferred(r"(?:\A|[.!?;:,]\s+)[Aa]t\s+\Z")  # "At 60, he commands"
# "joined at 17", "died at 83".
_LIVED_TO = deferred(
    r"\b(?:died|joined|enlisted|signed\s+up|married|retired|conscripted|drafted|orphaned|widowed|volunteered)"
    r"\s+at\s+(?:only\s+|just\s+|about\s+)?\Z"
)
_LIFE_ENDS = deferred(r"\s*(?:[,.;)]|\Z)")
_HE_BEHIND = deferred(r",\s+(?:s?he|his|her|the\s+[a-z]+)\b")
_UNDER_AGE = deferred(r"\b(?:under|past)\s+\Z", re.IGNORECASE)
_OLD = deferred(r"\s*(?:years|yrs)['’]?\s+(?:old|of\s+age)\b|-years?-olds?\b", re.IGNORECASE)
# "Ann Example, 54, said", "a gunner of the 7th Division, 22, was": a number between commas behind a person.
_PERSON_COMMA = deferred(
    rf"(?: [A-ZÀ-Þ][\w’'-]+[”\"’']? | \b{any_of('soldier man woman boy girl child son daughter brother sister father mother private farmer officer resident student')} | [a-z]+[eo]r ), \s+ \Z",  # noqa: E501 - one list
    re.VERBOSE,
)
_COMMA_BEHIND = deferred(r"\s*[,;.)—–]|\s+and\s+[A-Z]|\Z")
_NAME_BRACKET = deferred(r"[A-ZÀ-Þ][\w’'-]+\s+[A-ZÀ-Þ][\w’'-]+\s+\(\Z")
# "the 1027 offensive", "the 8888 uprising": what is named for a day.
_THE_BEFORE = deferred(r"\b[Tt]he\s+\Z")
_NAMES_EVENT = deferred(
    rf"\s+{any_of('offensive operation uprising coup massacre war crisis movement campaign agreement accord line border incident revolution election ceasefire truce deal invasion conflict intifada')}\b"  # noqa: E501 - one list
)


def is_time(number: NumberMention, before: str, after: str) -> bool:
    """Whether the number is an hour, a day of a month, a duration or the name of what happened on a day."""
    if _is_hour(number, before, after) or _CLOCK.match(after) or _UNTIL_CLOCK.search(before) or DURATION.match(after):
        return True
    if _MONTH_BEHIND.match(after) or (_NAMES_EVENT.match(after) and _THE_BEFORE.search(before)):
        return True
    if _TERM.search(before) and _CLAUSE_END.match(after):
        return True  # "two sergeants for five years and a private for two"
    if _LIFE_ENDS.match(after) and _ends_with(before, _FROM) and _WAS_AS_LONG.search(before):
        return True
    listed = _LISTED.match(after)
    return bool(listed and DURATION.match(after, listed.end()))


def _is_hour(number: NumberMention, before: str, after: str) -> bool:
    if number.low is None or number.low > _HOURS or number.form == "range":
        return False
    if _OF_DAY.match(after):
        return number.low <= _LAST_HOUR and _AT_HOUR.search(before) is not None
    return _OPENS_AT.search(before) is not None and _SUBJECT_BEHIND.match(after) is not None


_OVER = ("over", "under", "above", "below")
_FROM = ("from", "with", "to", "of", "than")


def _ends_with(before: str, words: tuple[str, ...]) -> bool:
    """Whether one of the words stands right before the number: cheaper than the pattern that asks for more."""
    return before.rstrip().endswith(words)


def is_age(number: NumberMention, before: str, after: str) -> bool:
    """Whether the number is somebody's age."""
    if _OLD.match(after) or (_AT_AGE.search(before) and _HE_BEHIND.match(after)):
        return True
    if number.low is None or number.low > _OLDEST or (number.high or 0) > _OLDEST:
        return False
    told = _OF_AGE.search(before) or _YOUNGEST.search(before) or _OVER_AGE.search(before)
    of_age = told and _AGE_ENDS.match(after)
    grown = (
        number.low >= _YOUNGEST_SOLDIER and not number.worded and _ends_with(before, _OVER) and _ARE_OVER.search(before)
    )
    of_age = of_age or ((grown or _LIVED_TO.search(before)) and _LIFE_ENDS.match(after))
    if of_age or _AGED.search(before) or (_UNDER_AGE.search(before) and _COMMA_BEHIND.match(after)):
        return True
    if number.worded or number.form == "range":
        return number.form == "range" and bool(_OF_AGES.search(before) and not _PLURAL_BEHIND.match(after))
    if before.rstrip().endswith(",") and _PERSON_COMMA.search(before) and _COMMA_BEHIND.match(after):
        return True
    return bool(_NAME_BRACKET.search(before) and after.startswith(")"))
