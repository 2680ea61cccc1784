"""Designators, models and their marks, lists of numbered things, days of a month: numbers that name."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from conflictnotes.extract.figures.exclusion.glued import NAME_BACK
from conflictnotes.extract.figures.words import any_of
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from conflictnotes.numbers import NumberMention

__all__ = ["is_designated", "is_name"]

_OFFSET = deferred(r"\b(?:GMT|UTC)\s?[+-]\Z")  # "all times GMT+3"
# Words that number what they name: Battalion 377, No. 3, Resolution 1701, Channel 12, Hill 881.
_PAPERS = any_of(
    """
    Articles? Art\\. Sections? Sec\\. Chapters? Paragraphs? Para\\.? Clauses? Part Annex Appendix Figures?
    Figs?\\. Tables? Maps? Resolutions? Res\\. Decrees? Orders? Laws? Bills? Acts? Directives? Regulations?
    Reg\\. Protocols? Decisions? Rules? Executive+Order Minute Instructions? Communiqu[eé]s? Pages? pp?\\. Issues?
    TABLE FIGURE FIG\\. MAP CHART ANNEX SECTION PART CHAPTER ARTICLE
    Charts? Volumes? Vol\\. Episodes? Passport Exhibit Form Item Lot Serial Code Agenda Vision Plan ISO
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
    Stations? Checkpoint Bridge Clinic Corridor Team TV Studio House Entrance Floor Court Centre Center Field Depot
    Airbase Outpost Strongpoint Trench Mast Substation Turbine Boiler Lock Dam Canal Train Bus Tram Trolleybus Exit Game
    Track Witness Suspect Patient Player Stream
    """
)
_SERIES = any_of(
    """
    Nos?\\.? N° Nr\\.? Numbers? Phases? Stage Tier Category Class Type Mark Mk\\.? Model Version
    Project Level Step Round Effort Priority Pillar
    Days? Weeks? Months? Years? Seasons? Quarters? Q Fiscal FY Operation Formula Boeing
    Question Answer Lesson Scenario Verse Footnote Note
    Airbus Windows Covid COVID Option Count Apollo Mission Mach Steps? Special+Operations
    """
)
_SMALL = any_of(
    """
    resolutions? decree directive protocol batch [Ss]erial+number paras?\\.? ch\\. Ch\\.
    effort option scenario priority pillar reactor checkpoint annex appendix
    version page line paragraph article section chapter phase stage calib(?:er|re) cal\\. grade rank ranked size
    temperature minus degrees magnitude ver\\. serial code (?:[Oo]n|of|is|by|the|marks)+day (?<=[,–—:]\\s)day
    """
)
# What bears a number of its own, in small letters too: "ship 4106", "Pier 9".
_SINGLE = any_of(
    """
    (?i:route) (?i:highway) (?i:room) (?i:ship) (?i:vessel) (?i:pier) (?i:berth) (?i:dock) (?i:hull) (?i:hangar)
    (?i:runway) (?i:warehouse) (?i:tower)
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
_UNIT_BEFORE = deferred(rf"\b{_UNITS}\s\Z")
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
_PLURAL_VERB = deferred(r"\s+(?:are|were|have|had|remain|did)\b")
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
_TOLL_BEHIND = deferred(r"\s+(?:KIA|WIA|MIA|POWs?|dead|wounded)\b(?!\s+\d)")  # "Army 11 KIA"
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
# Calibres, speeds, temperatures, voltages: they describe a thing.
_SPECIFICATION = deferred(
    rf"[\s-]?(?:{any_of('mm millimet(?:er|re)s? cal(?:iber|ibre)? gauge inch(?:es)? volts? kV [MG]?Hz degrees? mph km/h knots? kph per+hour kt kilotons?')})\b",  # noqa: E501 - one list
    re.IGNORECASE,
)


@functools.lru_cache(maxsize=1 << 16)
def _may_designate(word: str) -> bool:
    """Whether the last word before a number can number what it names; few of those that stand there can."""
    return _DESIGNATOR_END.search(word) is not None


def is_designated(near: str) -> bool:
    """Whether the words right before a number name what bears it: "Battalion 377", "Posts (9"."""
    words = near.removesuffix("(").split()
    return bool(words) and _may_designate(words[-1]) and _DESIGNATOR.search(near) is not None


def _is_listed_number(before: str) -> bool:
    """Whether a number goes on with a list of numbered things; few numbers stand behind a comma or "and"."""
    return before.rstrip().endswith((",", "and")) and _NUMBERED_LIST.search(before) is not None


def _bears(before: str) -> bool:
    """Whether what stands before bears the number."""
    return before.rstrip()[-len("numbered") :].lower() == "numbered" and _BEARS.search(before) is not None


def is_name(number: NumberMention, before: str, after: str) -> bool:
    """Whether the number is part of a name, or describes a thing instead of counting it."""
    near = before[-NAME_BACK:]
    opened = near.endswith("(") and not after.startswith(")")  # "Command Posts (9, of which ...)"
    if (
        (not (opened or _TOLL_BEHIND.match(after) or _is_grouped(number, near)) and is_designated(near))
        or _ABBREVIATION.search(near)
        or _SPECIFICATION.match(after)
    ):
        return True
    if _is_listed_number(before) or _bears(before) or (not number.worded and _UNIT_NAME.match(after)):
        return True
    if number.worded or number.low is None or number.low > _HIGHEST_MODEL:
        return False
    if _OFFSET.search(before) or (number.low <= _HIGHEST_MARK and _is_mark(before, after)):
        return True
    if _SECOND_DAY.search(before) and number.low <= _LONGEST_MONTH and not _HUMAN_BEHIND.match(after):
        return True
    named = (number.low <= _LONGEST_MONTH and _DAY_OF_MONTH.search(before) is not None) or _is_model(before, after)
    named = named and not _OF_THEM.match(after) and not _count_follows(after)
    return named or _is_sister(number, before, after)


# "Shahed-136 and 131 drones": the number of a second model of the family.
_FAMILY = deferred(r"[A-Z][A-Za-z]*[-‐‑](\d{2,3})(?:,?\s+(?:and|or)\s+|\s*/\s*)\Z")
_FLIES_BEHIND = deferred(r"\s+(?:[a-z-]+\s+)?(?:drones?|UAVs?|missiles?|loitering|bombs?)\b")
_SISTERS = 10  # how far apart the numbers of two models stand


def _is_sister(number: NumberMention, before: str, after: str) -> bool:
    first = _FAMILY.search(before) if before.rstrip().endswith(("and", "or", "/")) else None
    near = first is not None and abs(int(first[1]) - float(number.low or 0)) <= _SISTERS
    return near and _FLIES_BEHIND.match(after) is not None


def _is_grouped(number: NumberMention, near: str) -> bool:
    """Whether digits behind a unit stand in groups, as no unit's own do: "gives the 41st Army 32,904 losses"."""
    grouped = not number.worded and number.low is not None and number.end - number.start > len(str(number.low))
    return grouped and _UNIT_BEFORE.search(near) is not None


# "The army lost 13 men, the SNA 21.": a second side's number, which leaves its verb to the first.
_ELLIPTIC = deferred(r"\d[^.;]*[,;]\s+(?:and\s+)?the\s+[A-Z]{2,}\s+\Z")
_CLAUSE_ENDS = deferred(r"\s*(?:[.,;]|\Z|and\s+the\b)")


def _is_model(before: str, after: str) -> bool:
    """Whether the word before is a name with an article or a number of its own before it."""
    words = before.rsplit(maxsplit=1)
    if not words or not words[-1][0].isupper() or _MODEL_NUMBER.search(before) is None:
        return False
    if _ELLIPTIC.search(before) and _CLAUSE_ENDS.match(after):
        return False
    return not (words[-1].endswith("s") and _PLURAL_VERB.match(after))  # "of the 31 Abrams 27 are gone"


def _is_mark(before: str, after: str) -> bool:
    """Whether a small number is the mark of a family of arms that counts its marks: "sent Leopard 2 tanks"."""
    return _MARKED_FAMILY.search(before) is not None and _ARMS_BEHIND.match(after) is not None


def _count_follows(after: str) -> bool:
    """Whether one of the next two words can be what the number counts: a plural, a participle."""
    following = _TWO_WORDS.match(after)
    if following is None or following[1] in _VERB_BEHIND:
        return False
    return any(_COUNTED_ENDING.search(word) for word in following.groups() if word and word not in _VERB_BEHIND)
