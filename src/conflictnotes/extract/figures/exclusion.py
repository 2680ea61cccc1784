"""Numbers that count nothing: dates, times, ages, durations, designators, models, list numbers.

Each rule looks at the characters right before or right behind the number.  What one of them knows is no figure.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.words import MADE_OF, any_of
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from conflictnotes.numbers import NumberMention

__all__ = ["counts", "is_bare_year"]

_BACK = 48
_GLUE = 6  # characters, more than what glues a number to the words before it
_NAME_BACK = 24  # no word that numbers what it names is longer
_AHEAD = 64
_DASHES = "-‐‑‒–—"

# Glued to what stands before, a number is part of a name, a model, a date or a longer number: T-72, M777, 136/131,
# 12:30.  "(+13)" is a delta and counts.
_GLUED_BEFORE = deferred(
    rf"""
    (?: [\w№#§@&_=]                     # M777, #1
      | [\w)] [-‐‑‒–'’.]            # T-72, E.5
      | [A-Z\d)] —                     # T—72, but not "four men—12 of them"
      | \d [,:.]                        # 12:30
      | [\w:/] /                        # 136/131
      | (?:and|or|,) \s -               # Shahed-131 and -136
      | [^(\s,;:{_DASHES}] \+          # a+5
      | \. | :
    ) \Z
    """,
    re.VERBOSE,
)
# 495 123 45; not behind a year or an hour: "in 2024 2,300 died", "at 0400 12 tanks".
_DIGIT_BEFORE = deferred(r"(?<!\b19\d)(?<!\b20\d)(?<!\b0\d\d)\d\s\Z")
_MILITARY_TIME = deferred(r"0\d{2,3}")
_AFTER_COLON = deferred(r"[A-Za-z)]:\Z")
# A letter behind digits: 3rd, 2S1, 155mm; a hyphen and a word: 24-hour, 250-kilogram, but not a 900-strong force or a
# seven-person board; a second number: 11/12, 4:30; the end of a site's name.
_GLUED_AFTER = deferred(
    rf"""
    [^\W_] | [{_DASHES}] (?! strong\b | {any_of(" ".join(sorted(MADE_OF)))} (?: \b(?!-) | -strong\b ) ) [^\W\d_]
  | [/:.]\d | [-‐‑]\d | ['’]s\b | \s?[°º] | \.(?:com|net|org|info|ru|ua|by|tv)\b
    """,
    re.VERBOSE,
)
_COUNTED_BY_X = deferred(r"[x×]\s+\w")
_PHONE = deferred(r"(?<![(\d])\+(?:[\s()-]?\d){7,}|(?<![\d,.])\d{3}-\d{4}(?![\d,])")

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
_OFFSET = deferred(r"\b(?:GMT|UTC)\s?[+-]\Z")  # "all times GMT+3"
_UNTIL_CLOCK = deferred(r"\b(?:midnight|noon)\s+to\s+\Z", re.IGNORECASE)
# "since eight in the evening"; not "killed 15 in the morning".
_AT_HOUR = deferred(
    r"\b(?:at|since|from|until|till|by|before|after|between|around|shortly\s+after)\s+(?:about\s+)?\Z", re.IGNORECASE
)
_OF_DAY = deferred(r"\s+(?:in\s+the\s+(?:morning|afternoon|evening)|at\s+night|sharp)\b")
_LAST_HOUR = 12

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
# "24 hours", "two more weeks", "nine of the days"; a hyphen is glued and needs no rule here.
_DURATION = deferred(rf"[\s-]*(?:{_PERIOD_ADJECTIVES}\s+){{0,2}}{_PERIOD_UNITS}(?!\w|['’]s)", re.IGNORECASE)
# A term whose unit stands with the one before it: "for five years and one for two".
_TERM = deferred(r"\b(?P<to>for|to)\s+[\w-]+\s+(?:years?|months?)\b[^.;:]{1,40}\b(?P=to)\s+\Z", re.IGNORECASE)
_CLAUSE_END = deferred(r"\s*(?:[.,;)]|\Z|and\b)")
# "two or three, or five days": the number stands in a list that ends in a duration.
_LISTED = deferred(r"\s*(?:,|or|and|to|,\s*or|,\s*and|[-–])\s+(?:\d{1,3}|[a-z]{3,9})\s*(?=[\s-])", re.IGNORECASE)

_OLDEST = 110
_AGED = deferred(
    r"\b(?:aged?|ages|turned|turning|(?:older|younger)\s+than|ages?\s+of|age\b[^.;,]{0,24}\bfrom)\s+"
    r"(?:(?:between|from|about|just|only|below|under|over|above|at\s+least|up\s+to|\d+\s+and|\d+\s+to)\s+)?"
    r"(?:\d+(?:,\s+|,?\s+and\s+))*\Z",
    re.IGNORECASE,
)
# "a girl of two", "boys of 15, 16": an age behind a person, unless more of what is counted follows.
_OF_AGE = deferred(
    r"\b(?:girls?|boys?|bab(?:y|ies)|toddlers?|infants?|child(?:ren)?|youths?|teenagers?|man|woman|lad|lass|widow|granny|grandmother"
    r"|grandfather|farmer|pensioner|conscript)\s+of\s+(?:about\s+|around\s+|just\s+|only\s+|barely\s+|some\s+)?"
    r"(?:(?:\d+|[a-z]+)(?:,|,?\s+and|\s+or)\s+){0,2}\Z",
    re.IGNORECASE,
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

# Words that number what they name: Battalion 377, No. 3, Resolution 1701, Channel 12, Hill 881.
_PAPERS = any_of(
    """
    Articles? Art\\. Sections? Sec\\. Chapters? Paragraphs? Para\\.? Clauses? Part Annex Appendix Figures?
    Figs?\\. Tables? Maps? Resolutions? Res\\. Decrees? Orders? Laws? Bills? Acts? Directives? Regulations?
    Reg\\. Protocols? Decisions? Rules? Executive+Order Minute Instructions? Communiqu[eé]s? Pages? pp?\\. Issues?
    Volumes? Vol\\. Episodes? Passport Exhibit Form Item Lot Serial Code Agenda Vision Plan ISO
    """
)
_UNITS = any_of(
    """
    Divisions? Brigades? Battalions? Regiments? Company Companies Platoons? Squads? Corps Army Units? Groups?
    Squadrons? Wings? Fleets? Battery Base Camps? Compounds? Task+Force
    Force Bureaus? Directorates? Departments? Offices?
    """
)
_PLACES = any_of(
    """
    Channels? Kanal Radio Highways? Routes? Roads? Interstate Motorway Street Avenue Lines? Gates? Terminals?
    Buildings? Blocks? Rooms? Wards? Apartments? Hills? Heights? Points? Posts? Sectors? Zones? Areas?
    Districts? Precincts? Grids? Squares? Positions? Objectives? Plots? Wells? Reactors? Schools? Hospitals?
    Colony Prison Kindergarten Lyceum Plants? Mines? Shafts? Facility Hull Flights? Platform
    """
)
_SERIES = any_of(
    """
    Nos?\\.? N° Nr\\.? Numbers? Phases? Stage Tier Category Class Type Mark Mk\\.? Model Version
    Project Level Step Round Days? Weeks? Months? Years? Seasons? Quarters? Q Fiscal FY Operation Formula Boeing
    Question Answer Lesson Scenario Verse Footnote Note
    Airbus Windows Covid COVID Option Count Apollo Mission Special+Operations
    """
)
_SMALL = any_of(
    """
    resolutions? decree directive protocol batch [Ss]erial+number paras?\\.? ch\\. Ch\\.
    version page line paragraph article section chapter phase stage calib(?:er|re) cal\\. grade rank ranked size
    temperature minus degrees magnitude ver\\. serial code (?:on|of|is|by|the|marks)+day (?<=[,–—:]\\s)day
    """
)
# What bears a number of its own, in small letters too: "ship 4106", "Pier 9".
_SINGLE = any_of(
    """
    (?i:ship) (?i:vessel) (?i:pier) (?i:berth) (?i:dock) (?i:hull) (?i:hangar) (?i:runway) (?i:warehouse) (?i:tower)
    (?i:bunker) (?i:flight) (?i:platform) (?i:tunnel) (?i:cell) (?i:barracks) (?i:kilomet(?:er|re))
    """
)
# Registers and hull classes: "IMO 9300123", "DDG 64", "CCG 5303".
_REGISTERS = any_of(
    """
    IMO MMSI DDG CVN LHD LHA LPD LSD LCS FFG FFH SSN SSBN SSGN CCG WMSL WPC UNSCR CTF QNg QNa LIB IB
    """
)
_NAMES_NUMBER = (
    rf"(?:{_PAPERS}|{_SINGLE}|{_REGISTERS}|{_UNITS}|{_PLACES}|{_SERIES}|Group\s+of|{_SMALL}|[Cc]alib(?:er|re))"
)
_DESIGNATOR = deferred(rf"\b{_NAMES_NUMBER}\s*\(?\Z|[#№§]\s?\Z|\(day\s+\Z")
# How the last word before the number ends wherever the pattern above can match.
_DESIGNATOR_END = deferred(rf"(?:{_NAMES_NUMBER}|Force|Order|number|of|day|[#№§])\Z")
# "Decrees Nos. 88, 89 and 90", "Battalions 12, 14 and 19".
_NUMBERED_LIST = deferred(
    rf"""
    \b (?: N(?:os?\b\.?|°|rs?\.) | (?=[A-Z]\w*s\s) (?:{_PAPERS}|{_UNITS}|{_PLACES}|{_SERIES}) ) \s?
    \d+ (?: (?: ,\s* | ,?\s+and\s+ | \s*[-–]\s* ) \d+ )* (?: ,\s* | ,?\s+and\s+ ) \Z
    """,
    re.VERBOSE,
)
# "1 Brigade", "25 Task Force Brigade": a unit's own name, unless its soldiers are counted.
_UNIT_NAME = deferred(
    rf"""
    \s (?: [A-Z][\w-]+ \s ){{0,3}}
    {any_of("Brigade Bde Division Div Corps Battalion Bn Regiment Regt Squadron Sqn Wing Garrison Task+Force Command")}
    \b (?! \s+ (?:[a-z]+\s+)? (?:[a-z]+s|men|troops|personnel) \b )
    """,
    re.VERBOSE,
)
# "the 1027 offensive", "the 8888 uprising": what is named for a day.
_THE_BEFORE = deferred(r"\b[Tt]he\s+\Z")
_NAMES_EVENT = deferred(
    rf"\s+{any_of('offensive operation uprising coup massacre war crisis movement campaign agreement accord line border incident revolution election ceasefire truce deal invasion conflict intifada')}\b"  # noqa: E501 - one list
)
# "a resolution numbered 2803"; "their dead numbered 88" counts.
_BEARS = deferred(
    rf"(?: \b(?: is | are | was | were | {_PAPERS} | {_UNITS} | {_PLACES} ) | , ) \s+ numbered \s \Z",
    re.VERBOSE | re.IGNORECASE,
)
# "E.O. 13413": an abbreviation of capitals numbers what follows it.
_ABBREVIATION = deferred(r"\b(?:[A-Z]\.){2,}\s\Z")
# What the dates leave over: "September 30: south of", "on January 18 and 23".
_DAY_OF_MONTH = deferred(
    rf"""
    \b {any_of("Jan(?:uary)? Feb(?:ruary)? Mar(?:ch)? Apr(?:il)? May June? July? Aug(?:ust)? Sept?(?:ember)? Oct(?:ober)? Nov(?:ember)? Dec(?:ember)?")}
    \.? \s+ (?: \d{{1,2}} (?: \s*,\s* | ,?\s+(?:and|to|or)\s+ | \s*[-–]\s* ) )* \Z
    """,  # noqa: E501 - the twelve months
    re.VERBOSE,
)
# "an Arrow 3 battery": a name with its number, and a singular behind.
_MODEL_NUMBER = deferred(
    rf"\b(?i:{any_of('an? the its their this that each one two three four five six')}|\d+)"
    r"\s+[A-Z][\w’'-]*(?<!['’]s)\s+\Z"
)
_HIGHEST_MODEL = 999
_HIGHEST_MARK = 9
_MARKED_FAMILY = deferred(
    rf"\b{any_of('Leopard Challenger Merkava Centurion Chieftain Al-Khalid Arjun Marder Spike Qassam Qader Ghadr Shahab Sejjil Fateh Fattah Khorramshahr Burkan Borkan Samad Qasef Ababil Mohajer Karrar Toophan Badr Agni Prithvi Shaheen Ghauri Nasr Hatf Babur Ghaznavi Sky+Bow Hsiung+Feng Hwasong Taepodong Nodong Patriot+PAC Skua Arrow Hermes Heron Harop Wing+Loong Caihong Yun')}[\s-]\Z"  # noqa: E501 - one list
)
_ARMS_BEHIND = deferred(
    r"\s+(?:main\s+|battle\s+|ballistic\s+|cruise\s+|combat\s+|fighting\s+)*"
    rf"{any_of('tanks? missiles? rockets? drones? UAVs? vehicles? interceptors? MBTs? IFVs?')}\b"
)
_LONGEST_MONTH = 31
# "posted on May 8 and 9": a second day, whatever word follows but one for people.
_SECOND_DAY = deferred(rf"{_DAY_OF_MONTH.pattern.rstrip()[:-2]} (?<= (?:and|\sor) \s ) \Z", re.VERBOSE)
_HUMAN_BEHIND = deferred(
    r"\s+(?:people|soldiers|civilians|men|women|children|troops|others|were|dead|wounded|killed(?!\s+\d))\b"
)
_TWO_WORDS = deferred(r"\s+([A-Za-z][\w-]*)(?:\s+([A-Za-z][\w-]*))?")
_OF_THEM = deferred(r"\s+of\s+(?:them|these|those|which|whom)\b")  # "on 15 November, 19 of them"
_COUNTED_ENDING = deferred(r"(?<!s)s\Z|\w\wed\Z|men\Z|people\Z|dead\Z|children\Z|personnel\Z|aircraft\Z")
_VERB_BEHIND = frozenset(
    {
        "seems",
        "shows",
        "indicates",
        "claims",
        "confirms",
        "says",
        "suggests",
        "appears",
        "and",
        "as",
        "was",
        "is",
        "has",
    }
)

# "(1, 2 and 3, destroyed)": serial numbers of the losses in a list with one photograph each.
_SERIAL_BEFORE = deferred(r"\((?:\d+\s*(?:,|and)\s*)*\Z")
_SERIAL_BEHIND = deferred(r"(?:\s*(?:,|and)\s*\d+)*\s*,\s*(?:destroyed|damaged|abandoned|captured|sunk)\b")
_NUMERIC_DATE = deferred(r"\d{1,2}\.\d{1,2}\.(?:\d\d){1,2}")
_LIST_NUMBER = deferred(r"[.)\]]\s+\S|[.)\]]?\s*\Z")
# "three times as many", "tenfold"; and "times" behind "is" or "is almost".
_FACTOR = deferred(
    rf"""
    [\s-]? (?:times|fold|x) \s+ {any_of("as more less fewer the higher lower larger greater bigger smaller faster longer stronger that those than over its their ours theirs his our what heavier worse better closer")} \b
    | -?fold\b
    | \s+ times [”\"’']? \s+ (?:ours|theirs)
    """,  # noqa: E501 - the comparatives
    re.VERBOSE | re.IGNORECASE,
)
_TIMES = deferred(r"\s+times\b", re.IGNORECASE)
_COMPARED = deferred(r"\b(?:is|are|was|were|by|be)\s+(?:(?:almost|nearly|about)\s+)?[\"“]?\Z")
# Calibres, speeds, temperatures, voltages: they describe a thing.
_SPECIFICATION = deferred(
    rf"[\s-]?(?:{any_of('mm millimet(?:er|re)s? cal(?:iber|ibre)? gauge inch(?:es)? volts? kV [MG]?Hz degrees? mph km/h knots? kph per+hour kt kilotons?')})\b",  # noqa: E501 - one list
    re.IGNORECASE,
)
_AN_HOUR = deferred(r"/h|\s+(?:per|an)\s+hour")
_IDIOM_BEHIND = deferred(
    rf"[\s-]+{any_of('another on+one way thing hand side by+one sided third half quarter')}\b"
    rf"|\s+{any_of('and+the+same at+a+time after+another')}",
    re.IGNORECASE,
)
_IDIOM_BEFORE = deferred(
    rf"\b{any_of('no any every each some this square day phase chapter number anyone the+only not ground hundred rule another the a an than as like who what')}[\s-]+\Z",  # noqa: E501 - one list
    re.IGNORECASE,
)
# "they lost that one", "he asked which one" point; "said that one truck was lost", "of which one fell" count.
_POINTS = deferred(r"\bthat\s+\Z", re.IGNORECASE)
_ASKS = deferred(r"(?<!\bof\s)\bwhich\s+\Z", re.IGNORECASE)
_POINTED = deferred(r"\s*(?:[^\w\s]|\Z)|\s+(?:which|who|can|could|may|might|must|should|would|has\s+to)\b")
# "in an ordinary one", "a much larger one": for what was named before.
_ANOTHER = deferred(
    r"\b(?:an?|the)\s+(?:(?:much|more|far|very|less|even|most|new)\s+)?(?!wounded\b|dead\b)[a-z-]+\s+\Z", re.IGNORECASE
)
_ONE_ENDS = deferred(r"\s*(?:[.,;:)!?”\"—–]|\Z)")
_SECOND_IN_COMMAND = frozenset({"one", "two", "three"})  # "its number two"
_NUMBER_BEFORE = deferred(r"\bnumber[\s-]+\Z", re.IGNORECASE)
_PART_OF_TWO = deferred(
    rf"\b{any_of('first second latter other final last next a in northern southern eastern western upper lower top bottom fiscal')}\s+\Z",  # noqa: E501 - one list
    re.IGNORECASE,
)
_IN, _OF = deferred(r"\bin\s+\Z", re.IGNORECASE), deferred(r"\s+of\b")  # "in half of the cases"
_CUT_IN = deferred(r"\b(?:cut(?:s|ting)?|slash\w*|reduc\w*|fell|fallen|dropp\w*)\b[^.;,]{0,40}\bin\s+\Z", re.IGNORECASE)
_NAME_BEHIND = deferred(r"\s+[A-Z][a-z]+")
_PLAIN_BEFORE = deferred(r"(?:\A|\s)[a-z]+\s\Z")
_WORD_BEFORE = deferred(r"\b[a-z]+\s\Z")


def counts(text: str, number: NumberMention, start: int, end: int) -> bool:
    """Whether the number may be a figure: none of the rules knows it for something else.

    ``[start, end)`` is the sentence that holds the number.
    """
    before = text[max(start, number.start - _BACK) : number.start]
    after = text[number.reach : min(end, number.reach + _AHEAD)]
    if number.unit != "count":
        return _measure_counts(number, text[number.start : number.end], before, after)
    words = text[number.start : number.end]
    return not (
        _is_glued(words, number, before, after)
        or _is_time(number, before, after)
        or _is_age(number, before, after)
        or _is_name(number, before, after)
        or _NUMERIC_DATE.fullmatch(words)
        or (_SERIAL_BEFORE.search(before) and _SERIAL_BEHIND.match(after))
        or (not number.worded and number.start == start and _LIST_NUMBER.match(after))
        or _FACTOR.match(after)
        or (_TIMES.match(after) and _COMPARED.search(before))
        or (number.worded and _is_idiom(words, before, after))
    )


def is_bare_year(text: str, number: NumberMention) -> bool:
    """Whether the number is written like a year: four bare digits from 1900 to 2099.

    >>> from conflictnotes.numbers import NumberMention
    >>> is_bare_year("in 2014", NumberMention(3, 7, 7, 2014, 2014, "exact", "count", None, False))
    True
    """
    return number.unit == "count" and bool(_YEARS.fullmatch(text, number.start, number.end))


_YEARS = deferred(r"(?:19|20)\d\d(?:[-–](?:(?:19|20)?\d\d))?")


def _measure_counts(number: NumberMention, words: str, before: str, after: str) -> bool:
    """Money, shares and distances are figures unless they describe a thing: a 500-kilogram bomb, 60 km/h."""
    if number.category == "money":
        return not before[-1:].isalnum()
    if number.form == "share":
        cut = _IN.search(before) and (_OF.match(after) or _CUT_IN.search(before))
        named = _PART_OF_TWO.search(before) and not cut and "-in-" not in words
        return not named and not _DURATION.match(after)
    if number.hyphenated and number.category == "other":
        return False
    if _GLUED_BEFORE.search(before[-_GLUE:]) and not before.endswith((":", ".")):
        return False
    far = number.category == "distance" and _PLAIN_BEFORE.search(before)  # "a vessel 65 nautical miles west"
    return not (_AN_HOUR.match(after) or (_is_designated(before[-_NAME_BACK:]) and not far))


@functools.lru_cache(maxsize=1 << 16)
def _may_designate(word: str) -> bool:
    """Whether the last word before a number can number what it names; few of those that stand there can."""
    return _DESIGNATOR_END.search(word) is not None


def _is_designated(near: str) -> bool:
    """Whether the words right before a number name what bears it: "Battalion 377", "Posts (9"."""
    words = near.removesuffix("(").split()
    return bool(words) and _may_designate(words[-1]) and _DESIGNATOR.search(near) is not None


def _is_glued(words: str, number: NumberMention, before: str, after: str) -> bool:
    if _GLUED_BEFORE.search(before[-_GLUE:]) and not (
        (number.worded and before.endswith((":", "."))) or _AFTER_COLON.search(before)
    ):
        return True
    if not number.worded and (_DIGIT_BEFORE.search(before[-_GLUE:]) or _MILITARY_TIME.fullmatch(words)):
        return True
    if _GLUED_AFTER.match(after) and not _COUNTED_BY_X.match(after):
        return True
    around = before[-2:] + words + after[:_NAME_BACK]
    return not number.worded and ("+" in around or "-" in around) and _PHONE.search(around) is not None


def _is_time(number: NumberMention, before: str, after: str) -> bool:
    if _OF_DAY.match(after) and (number.low or 0) <= _LAST_HOUR and _AT_HOUR.search(before):
        return True
    if _CLOCK.match(after) or _UNTIL_CLOCK.search(before) or _DURATION.match(after):
        return True
    if _MONTH_BEHIND.match(after) or (_NAMES_EVENT.match(after) and _THE_BEFORE.search(before)):
        return True
    if _TERM.search(before) and _CLAUSE_END.match(after):
        return True  # "two sergeants for five years and a private for two"
    listed = _LISTED.match(after)
    return bool(listed and _DURATION.match(after, listed.end()))


def _is_listed_number(before: str) -> bool:
    """Whether a number goes on with a list of numbered things; few numbers stand behind a comma or "and"."""
    return before.rstrip().endswith((",", "and")) and _NUMBERED_LIST.search(before) is not None


def _is_age(number: NumberMention, before: str, after: str) -> bool:
    if _OLD.match(after) or (_AT_AGE.search(before) and _HE_BEHIND.match(after)):
        return True
    if number.low is None or number.low > _OLDEST or (number.high or 0) > _OLDEST:
        return False
    of_age = (_OF_AGE.search(before) or _YOUNGEST.search(before)) and _AGE_ENDS.match(after)
    if of_age or _AGED.search(before) or (_UNDER_AGE.search(before) and _COMMA_BEHIND.match(after)):
        return True
    if number.worded or number.form == "range":
        return False
    if before.rstrip().endswith(",") and _PERSON_COMMA.search(before) and _COMMA_BEHIND.match(after):
        return True
    return bool(_NAME_BRACKET.search(before) and after.startswith(")"))


def _bears(before: str) -> bool:
    """Whether what stands before bears the number."""
    return before.rstrip()[-len("numbered") :].lower() == "numbered" and _BEARS.search(before) is not None


def _is_name(number: NumberMention, before: str, after: str) -> bool:
    """Whether the number is part of a name, or describes a thing instead of counting it."""
    near = before[-_NAME_BACK:]
    opened = near.endswith("(") and not after.startswith(")")  # "Command Posts (9, of which ...)"
    if (not opened and _is_designated(near)) or _ABBREVIATION.search(near) or _SPECIFICATION.match(after):
        return True
    if _is_listed_number(before) or _bears(before) or (not number.worded and _UNIT_NAME.match(after)):
        return True
    if number.worded or number.low is None or number.low > _HIGHEST_MODEL:
        return False
    if _OFFSET.search(before) or (number.low <= _HIGHEST_MARK and _is_mark(before, after)):
        return True
    if _SECOND_DAY.search(before) and number.low <= _LONGEST_MONTH and not _HUMAN_BEHIND.match(after):
        return True
    named = _DAY_OF_MONTH.search(before) is not None or _is_model(before)
    return named and not _OF_THEM.match(after) and not _count_follows(after)


def _is_model(before: str) -> bool:
    """Whether the word before is a name with an article or a number of its own before it."""
    words = before.rsplit(maxsplit=1)
    return bool(words) and words[-1][0].isupper() and _MODEL_NUMBER.search(before) is not None


def _is_mark(before: str, after: str) -> bool:
    """Whether a small number is the mark of a family of arms that counts its marks: "sent Leopard 2 tanks"."""
    return _MARKED_FAMILY.search(before) is not None and _ARMS_BEHIND.match(after) is not None


def _count_follows(after: str) -> bool:
    """Whether one of the next two words can be what the number counts: a plural, a participle."""
    following = _TWO_WORDS.match(after)
    if following is None or following[1] in _VERB_BEHIND:
        return False
    return any(_COUNTED_ENDING.search(word) for word in following.groups() if word and word not in _VERB_BEHIND)


def _is_idiom(words: str, before: str, after: str) -> bool:
    """Such as "one another", "at zero"; "Five Eyes": a capital inside the sentence before another is a name."""
    low = words.lower()
    if low in {"one", "zero"} and (_IDIOM_BEHIND.match(after) or _IDIOM_BEFORE.search(before)):
        return True
    if low == "one" and (_ASKS.search(before) or (_POINTS.search(before) and _POINTED.match(after))):
        return True
    if low == "one" and _ONE_ENDS.match(after) and _ANOTHER.search(before):
        return True
    if low in _SECOND_IN_COMMAND and _NUMBER_BEFORE.search(before):
        return True
    if low == "zero":
        return not re.match(r"\s+[a-z]+s\b", after)
    return bool(words[0].isupper() and _WORD_BEFORE.search(before) and _NAME_BEHIND.match(after))
