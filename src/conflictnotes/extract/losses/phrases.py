"""The words around counts that make totals and parts of them; ``tellings`` holds those of lists."""

from __future__ import annotations

import re

from conflictnotes.vocabulary.patterns import deferred

__all__ = [
    "ABOUT",
    "ALL_BUT",
    "AMONG_LIST",
    "AMONG_THEM",
    "APIECE",
    "APPOSED",
    "APPOSED_LATER",
    "ARE",
    "ASIDE",
    "ASIDE_CLOSED",
    "ASIDE_OVER",
    "AT_PLACE",
    "BACK_TO_TOTAL",
    "BRACKETS",
    "BY_SO_MANY",
    "CAPTIVES",
    "CHANGE",
    "CHANGES_DAILY",
    "CIVIL_BODIES",
    "CLOSES_BRACKET",
    "COLON",
    "COLON_LATER",
    "COMMA_AND",
    "CUMULATIVE",
    "CUMULATIVE_BEFORE",
    "DASHED",
    "DASH_CLOSES",
    "DASH_OPENED",
    "DEEDS",
    "DEED_TO_SOME",
    "DEFINITE",
    "DELTA",
    "DIED_LATER",
    "EACH",
    "ENDS_CLAUSE",
    "ENDS_PARTS",
    "FELL",
    "FORCES",
    "FREED",
    "GENERAL_NOUN",
    "HAS_BEFORE",
    "INCLUDED",
    "INCLUDES_ONE",
    "IN_BRACKETS",
    "JOINED",
    "KIND",
    "MARK_OPENS",
    "MEANT_FOR",
    "NEXT_BARE",
    "NEXT_CLAUSE",
    "NEXT_FATE",
    "NEXT_LABEL",
    "NEXT_PLACE",
    "NEXT_SHARE",
    "NEXT_TAKEN",
    "NEXT_WHILE",
    "NUMBERED",
    "NUMBERED_BEFORE",
    "OF_LATE",
    "OF_NAMED",
    "OF_NOUN",
    "OF_THEM",
    "OF_THESE",
    "OF_WHOM",
    "OPENS_PART",
    "OPENS_PARTS",
    "OPENS_TOTAL",
    "OUT_OF",
    "OUT_OF_ALL",
    "PARENTHESIS",
    "PLACE",
    "PLACED",
    "PLACED_BEFORE",
    "PLACE_NAMED",
    "RANKED",
    "RATIO",
    "REMAINDER",
    "RESTATES",
    "SAME_LEVEL",
    "SEMICOLON",
    "SEVERITY",
    "SHARED_BY",
    "SHARE_OF",
    "SO_FAR",
    "STATED",
    "STRUCK_BEFORE",
    "SUBSET",
    "SUMS_AFTER",
    "SUMS_BEFORE",
    "SUMS_LEAD",
    "SUMS_UP",
    "TELLS_OF",
    "THE",
    "TOLL_AT",
    "TOTAL_OF",
    "TO_LEVEL",
    "WERE",
]

ABOUT = (
    r"(?:(?:about|around|some|roughly|nearly|almost|approximately|at\s+least|at\s+most|more\s+than|over|up\s+to|another"
    r"|a\s+further|further|an\s+additional|as\s+many\s+as|(?:no|not)\s+(?:fewer|less|more)\s+than|(?:fewer|less)\s+than"
    r"|upwards?\s+of|close\s+to|in\s+excess\s+of|(?:well|just|slightly|a\s+little)\s+(?:over|under|above|below)|under|perhaps"
    r"|possibly|probably|maybe|reportedly|allegedly|exactly|precisely|only|just|the|all|a\s+total\s+of|also|an\s+estimated"
    r"|estimated)\s+)*"
)
_THEM = r"(?:which|whom|these|those|them|that\s+number)"
_VICTIMS = (
    r"(?:the|its|their|all)\s+(?:(?:most|more|worst|badly|seriously|severely|gravely|critically|lightly)\s+){0,2}"
    r"(?:(?P<killed>dead|killed|slain|fatalities|deaths|fallen|martyrs|bodies|corpses)|(?P<wounded>wounded|injured)"
    r"|(?P<missing>missing)|(?P<captured>prisoners|captives|detainees)|total|number|victims|casualties|losses|drones|missiles"
    r"|rockets|vehicles)"
)

# A total and its parts ------------------------------------------------------------------------------------------

# Words between a total and its first part.
OPENS_PARTS = deferred(
    rf"\b(?:including|incl|comprising|comprises?|comprised|(?:consist(?:s|ed|ing)|composed|made\s+up)\s+of|namely"
    rf"|(?<!\bone\s)(?<!\bsome\s)(?:of|among)\s+(?:{_THEM}|{_VICTIMS})|i\.e(?=\.)|that\s+is(?=,)|viz|to\s+wit|specifically|broken\s+down|includes?|included|as\s+follows|split\s+between|divided\s+into)\b",
    re.IGNORECASE,
)
# A mark right between the two numbers: "ten rifles - five", "37 drones: 20", but not the dash of the next label.
MARK_OPENS = deferred(
    rf"(?:\s*\(\+[^)]*\))?[^,;(]*(?::|\s[–—-]|—|\()\s*(?:an?\s+[\w-]+(?:\s+[\w-]+){{0,2}},\s*)*{ABOUT}", re.IGNORECASE
)
COLON_LATER = deferred(rf"[^;:()]{{0,90}}:\s+{ABOUT}", re.IGNORECASE)
COLON = deferred(r":\s|\bas\s+follows\b")
DASHED = deferred(rf"[^;:]*\s[–—-]\s+{ABOUT}", re.IGNORECASE)
# The total stands first: "Of the 2,400 lost".
OPENS_TOTAL = deferred(
    r"(?:^|[.;:,(—–“\"]\s*|\b(?:and|that|but)\s+)(?:Out\s+of|Of|Among)\s+"
    r"(?:the|these|those|all|its|their|his|her|our|some|about|around|roughly|nearly|almost|over|more\s+than|at\s+least|up\s+to"
    r"|an?\s+(?:estimated|[\w-]+\s+of)|\s)*"
    r"(?:(?:[\w-]+\s+)?[\w-]+(?:['’]s|s['’])\s+)?\Z",
    re.IGNORECASE,
)
OPENS_PART = deferred(rf"[^.;:]\s(?:of|among)\s+{_THEM},?\s+{ABOUT}\Z")
# A sentence that goes back to the total of the one before.
BACK_TO_TOTAL = deferred(
    rf"\W*(?:(?:Of|Among)\s+(?:{_THEM}|{_VICTIMS})|(?:These|They|Those)\s+(?:include|comprise|were|are)\b"
    r"|Including|(?:The\s+(?:total|toll|number|figure|dead|victims|casualties)|This)\s+(?:includes?|comprises?|included))\b"
    r"|\W*Among\s+the\s+(?:[\w-]+\s+){1,2}(?:are|were)\s"
    r"|\W*The\s+(?!(?:wounded|injured|missing|attack|raid|strike)\w*\s)(?:[\w-]+\s+){1,3}?(?:include|comprise)d?\s"
    r"|\W*By\s+\w+(?:\s+\w+){0,2}:(?!\d)",
    re.IGNORECASE,
)
OF_NOUN = deferred(r"\s+of\s+(?:the|these|those|his|its|their)\s+[a-z]")
# What is left of a total behind its other parts: "the remaining six", "the other two".
REMAINDER = deferred(r"\bthe\s+(?:remaining|other|rest,)\s+\Z", re.IGNORECASE)
# "40 sergeants, two cooks included"
DASH_OPENED = deferred(r"\s[–—-]\s[^;:.()–—]{1,40}")
DASH_CLOSES = deferred(r"[^;:.()–—\d]{0,40}\s[–—-]\s+(?:and|or|but|were|was|are|have|had|died|[a-z]+ed)\b")
IN_BRACKETS = deferred(rf"\s*(?:[\w’'-]+\s+){{0,3}}\({ABOUT}", re.IGNORECASE)
INCLUDED = deferred(
    r"\s+(?:(?!were\b|was\b|are\b|is\b)\w+\s+){1,3}?(?:included|among\s+(?:them|the\s+(?:dead|killed|wounded|injured|victims)))\b"
)
DIED_LATER = deferred(rf"(?:\s+(?!and\b)[\w’'-]+){{1,5}},\s*{ABOUT}", re.IGNORECASE)
ENDS_CLAUSE = deferred(r"\s*(?:[.,;:)–—]|\Z)")
# "nine women and 12 boys among them"
AMONG_LIST = deferred(r"\s+(?:[\w’'-]+\s+){0,3}?[\w’'-]+,?\s+and\s+(?:[\w’'-]+\s+){1,4}?among\s+them\b")
AMONG_THEM = deferred(r"[^.;:()]{1,60}?\b(?:included|among\s+them|amongst\s+them)\b")
RANKED = deferred(
    r"\b(?:largest|biggest|most\s+numerous|single\s+largest)\s+(?:[\w-]+\s+)?(?:group|share|category|contingent|part|number)s?\b"
    r"|\bfollowed\s+by\b|\bthen\s+come\b",
    re.IGNORECASE,
)
# Counts of all that happened so far.
CUMULATIVE_BEFORE = deferred(
    rf"\b(?:bring(?:s|ing)?|brought|rais(?:es|ed|ing)|push(?:es|ed|ing)|tak(?:es|ing))\b[^.;:\d]{{0,60}}\bto\s+{ABOUT}\Z",
    re.IGNORECASE,
)
CUMULATIVE = deferred(r"\s+(?:\w+\s+){0,2}?(?:so\s+far|to\s+date|in\s+all\s+since)\b")
# "of which 5 officers" right before a later number: a part of a part.
SEMICOLON = deferred(r"[;.]\s")
JOINED = deferred(r"\band\b")
# "nine trucks, of which drones burned five": what others did with some of them.
DEED_TO_SOME = deferred(
    rf"\b(?:of|among)\s+(?:which|whom)\s+(?:[^\s,;:.]+\s+){{1,5}}?(?:[a-z]+ed|(?:shot|took)\s+down|hit|sank|freed)\s+{ABOUT}\Z"
)
SUBSET = deferred(
    rf"\b(?:including|incl|among\s+them|(?:of|among)\s+(?:which|whom|them|these|those|{_VICTIMS}))\b", re.IGNORECASE
)
# "four fell, including a commander, while one": another clause.
NEXT_WHILE = deferred(rf",\s+(?:while|whereas)\s+{ABOUT}\Z", re.IGNORECASE)
NEXT_TAKEN = deferred(
    rf",?\s+and\s+(?:also\s+)?(?:kill|wound|injur|damag|destroy|captur|seiz|burn|recover|arrest|detain)(?:e?d|ing|s)?\s+{ABOUT}\Z",
    re.IGNORECASE,
)
# "nine people, among them a nurse, were dead": with the verb of the whole the aside is over.
ASIDE_CLOSED = deferred(
    r"[^;:]{3,60}?,\s+(?:were|was|are|is|have|has|had|died|perished|fell|lost|suffered|sustained|drowned|remain)\b",
    re.IGNORECASE,
)
# "12 planes, of which three can fly, and two radars": with its verb the clause about some of them is over.
ASIDE_OVER = deferred(
    rf"[^,;:.()]*?\b(?:are|were|is|was|has|have|had|can|could|may|might|will)\b[^,;:.()]*,\s+(?:and\s+)?{ABOUT}",
    re.IGNORECASE,
)
# "parts for 23 drones", of which there is none yet
MEANT_FOR = deferred(rf"\b(?:parts|components|material|enough|fuel|spares)\s+for\s+{ABOUT}\Z", re.IGNORECASE)
INCLUDES_ONE = deferred(rf"\bincluding\s+an?\s+[^,;]+,\s+(?:and\s+)?{ABOUT}\Z", re.IGNORECASE)
# "13 hurt, two seriously": a part of those just counted; "two seriously wounded" are others.
SEVERITY = deferred(
    r"\s+(?:in\s+(?:an?\s+)?(?:critical|serious|grave)\s+condition|critical(?:ly)?|serious(?:ly)?|severely|gravely|lightly)\b"
    r"(?!\s+(?:wounded|injured|hurt|ill|burn|damaged|\w+s\b))",
    re.IGNORECASE,
)
# "the 22 dead are 12 Indians, nine Nepalis"
THE = deferred(r"\b(?:the|its|their|his|all|those|these)\s+\Z", re.IGNORECASE)
# "the dead, 31 in number, were 12 soldiers"; "the fallen, who number 19, are"
NUMBERED_BEFORE = deferred(
    rf"\b(?:the|all|its|their|his|these|those)\s+(?:[\w’'-]+\s+){{0,3}}?[\w’'-]+\s*(?:,|\(|–|—|\s-)\s*"
    rf"(?:(?:who|which)\s+number(?:ed)?\s+|numbering\s+)?{ABOUT}\Z",
    re.IGNORECASE,
)
NUMBERED = deferred(
    rf"(?:\s+(?:in\s+(?:number|all|total)|altogether|strong))?\s*[,)–—-]\s*(?:were|are|was|came|comprised?)\s+{ABOUT}",
    re.IGNORECASE,
)
ARE = deferred(rf"\s+(?:[\w’'-]+\s+){{0,3}}?(?:are|were)\s+{ABOUT}", re.IGNORECASE)
NEXT_SHARE = deferred(rf"[^;:.()\d]{{1,60}}?(?:,|,?\s+and)\s+{ABOUT}")
OF_THESE = deferred(rf"\b(?:of|among)\s+(?:these|those|them|which|whom),?\s+{ABOUT}\Z", re.IGNORECASE)
OF_NAMED = deferred(r"\s+of\s+(?:the|these|those|its|their)\s+(?P<noun>[a-z-]{3,}s)\b")
COMMA_AND = deferred(r",\s+and\s+")
OF_THEM = deferred(rf"\s+of\s+(?:{_THEM}|{_VICTIMS})\b", re.IGNORECASE)
# A place right behind the first part: "37 drones, 20 over Crimea and nine over the sea".
PLACE = deferred(r"\s+(?:over|off|in|from|at|near|above|around|across|within|on)\b", re.IGNORECASE)
APPOSED = deferred(rf"(?:\s+(?:overnight|today|last\s+night|in\s+all|each|apiece))?,\s*{ABOUT}", re.IGNORECASE)
NEXT_FATE = deferred(
    rf"\s+(?:killed|dead|deaths|wounded|injured|injuries|hurt|missing|captured)(?:,\s+|\s+and\s+|,\s+and\s+){ABOUT}",
    re.IGNORECASE,
)
# What befell a part, up to a bare next one: "of which 28 were destroyed, nine damaged and six captured".
NEXT_BARE = deferred(
    r"\s+(?:(?:were|are|was|have\s+been|had\s+been)\s+)?(?:killed|dead|wounded|injured|hurt|missing|captured|destroyed|damaged"
    rf"|lost|abandoned|burned|burnt|sunk|downed|shot\s+down|jammed|suppressed|freed|released)(?:,\s+|,?\s+and\s+){ABOUT}",
    re.IGNORECASE,
)
OF_WHOM = deferred(r"\s+of\s+wh(?:om|ich)\b")
NEXT_CLAUSE = deferred(rf"[^;,.:\d]{{0,60}};\s+{ABOUT}", re.IGNORECASE)
STATED = deferred(rf"\s+(?:dead|killed|died|wounded|injured|missing|captured),\s*{ABOUT}", re.IGNORECASE)
APPOSED_LATER = deferred(rf",\s*{ABOUT}\Z", re.IGNORECASE)
PLACE_NAMED = deferred(
    r"\b(?:over|in|from|at|near|above|around|across|within|on|by|to)\s+(?:the\s+)?[A-Z]|\bby\s+[a-z]|[;:.]"
)
SHARED_BY = deferred(
    r"\s+(?:over|off|in|from|at|near|above|around|across|within|on|by|with|to|during|before|after|for|along|against|under)\b",
    re.IGNORECASE,
)
# "Forty are from Goma", "21 near the port".
PLACED = deferred(
    r"\s+(?:(?:are|were|was|is|serve[ds]?|fought|died|fell|came|come)\s+)?"
    r"(?:over|off|in|from|at|near|above|around|across|within|on|along|with)\b",
    re.IGNORECASE,
)
SHARE_OF = deferred(r"\s+of\s+(?:(?!and\b)[\w’'-]+\s+){0,3}", re.IGNORECASE)  # "half of the brigade's 60 tanks"
OUT_OF = deferred(
    r"\s+(?:out\s+)?of\s+(?:the\s+|its\s+|their\s+|his\s+|her\s+|our\s+|all\s+|some\s+|a\s+total\s+of\s+)*"
    r"(?:(?:crew|group|party|squad|platoon|company|team|unit|garrison|contingent|convoy|fleet|force|batch)\s+of\s+)?"
    r"(?:[\w-]+(?:['’]s|s['’])\s+)?",
    re.IGNORECASE,
)
# "one each over Tula and Orel": the places, up to the next count or clause.
EACH = deferred(
    r"\s+(?:\w+\s+){0,2}?(?:each|apiece)\s+(?:over|in|from|at|near|above|around|across|within|on|for|to|by)\s+"
    r"(?P<places>(?:the\s+)?[A-Z][^.;:\n\d()]*?)"
    r"(?=[.;:\n()]|\Z|,?\s+and\s+(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|a|an|another|also)\b)|\s*\d"
    r"|,\s+[a-z])"
)
APIECE = deferred(r"\s+(?:apiece|each|per\s)")  # a price
NEXT_PLACE = deferred(r",\s+and\s+|,\s+|\s+and\s+|\s*&\s*")
# What was struck, before a total of targets: "hit 31 targets, including nine warehouses and four hotels".
STRUCK_BEFORE = deferred(
    r"\b(?:hit(?:s|ting)?|struck|str(?:ikes?|iking)(?:\s+(?:on|at|against))?|attack(?:s|ed|ing)?(?:\s+on)?|shell(?:s|ed|ing)"
    rf"|bomb(?:s|ed|ing)|target(?:s|ed|ing)|engag(?:es|ed|ing)|rocked|raided)\s+{ABOUT}\Z",
    re.IGNORECASE,
)
# Who lives, works or stays somewhere, and to whom nothing happened: "the camp houses 900 people, 600 of them ...".
HAS_BEFORE = deferred(
    r"\b(?:has|have|had|having|possess\w*|employ(?:s|ed|ing)?|operates?|provid(?:es?|ed|ing)|fields?"
    r"|includ(?:es?|ed|ing)|compris(?:es?|ed|ing)|needs?|offers?|seats?|there\s+(?:are|were)|houses?|live|lives"
    r"|(?<!who\s)numbers|(?<!dead\s)(?<!who\s)numbered|muster(?:s|ed)|consists?\s+of|(?:staff|crew|mission|delegation|jury|cabinet|chamber|force|garrison|team|board"
    r"|council|assembly|parliament|contingent|committee|population)\s+of)"
    rf"\s+(?:(?:currently|now|still|also)\s+)?{ABOUT}\Z",
    re.IGNORECASE,
)
# Who fights, or keeps the peace: how many a force has of each kind.
FORCES = deferred(
    r"\b(?:men|troops|soldiers|fighters|personnel|service(?:men|members)|combatants|militants|rebels|mercenaries|recruits"
    r"|conscripts|reservists|peacekeepers|contractors|police(?:men)?|officers|marines|paratroopers|volunteers|gunmen"
    r"|guards(?:men)?|militiamen|regulars)\b",
    re.IGNORECASE,
)
# Who sits, votes or works: a house of so many men and women is no toll.
CIVIL_BODIES = deferred(
    r"\b(?:deputies|officials|seats|lawmakers|delegates|ministers|senators|candidates|voters|votes|members|ambassadors|judges|beds"
    r"|jobs|schools|inhabitants|graduates|applicants)\Z",
    re.IGNORECASE,
)
# The total stands last: "12 killed and 30 wounded, a total of 42"; "eight tanks and 14 trucks, 22 vehicles in all".
TOLL_AT = deferred(
    rf"\b(?:the|this|that|its|their)\s+(?:death\s+)?(?:toll|number|figure|count|losses|dead)\s+(?:at|as|to\s+be)\s+[\"“'‘]?{ABOUT}\Z",
    re.IGNORECASE,
)
TELLS_OF = deferred(r"\s+(?!and\b|or\b)[a-z]")  # "three fell short", and not "waves of 25, 20 and 18"
FELL = deferred(r"\s+(?:were|are|was|died|fell|perished|drowned)\b")
WERE = deferred(r"\s+(?:were|are|was)\b")
_IN_ALL = r"(?:in\s+(?:all|total|number|sum)|altogether|all\s+told"
SUMS_BEFORE = deferred(
    rf"\b(?:brings?|bringing|brought|tak(?:es|ing)|rais(?:es|ed|ing))\s+[^,;.:\d]{{0,30}}\bto\s+{ABOUT}\Z|\b(?:making|(?:which|that)\s+(?:makes?|made|comes?\s+to|adds?\s+up\s+to|totals?)|total(?:s|ed|l?ing)?(?:\s+of)?|{_IN_ALL}))\W*{ABOUT}\Z",
    re.IGNORECASE,
)
# "62 downed and 27 jammed, out of the 97 launched"; "eight saved, three dead and four missing from the crew of 15".
_CREW = r"(?:crew|complement|garrison|company|party|group|team|convoy|fleet|salvo|flight|class|patrol)"
OUT_OF_ALL = deferred(
    rf"(?:\bout\s+of\s+(?:(?:the|all|its|their|a\s+total\s+of)\s+)*|\b(?:of|from|with)\s+(?:the|a|an|its|their)\s+(?:[\w-]+\s+)?{_CREW}\s+of\s+)"
    rf"(?:(?:a|an|the|its|their)\s+(?:[\w-]+\s+)?{_CREW}\s+of\s+)?{ABOUT}\Z",
    re.IGNORECASE,
)
# A sum that need not come out: "8,700 killed and over 4,300 wounded, for a total of 16,000".
TOTAL_OF = deferred(rf"[,;–—-]\s+(?:for\s+|making\s+|or\s+)?a\s+total\s+of\s+{ABOUT}\Z", re.IGNORECASE)
SUMS_AFTER = deferred(
    rf"[^,;.:\d]{{0,40}}\b{_IN_ALL}|overall|combined|between\s+them"
    r"|in\s+(?:a|one|two|three|four|five|six|seven|ten|\d+)\s+(?:days?|weeks?|months?|nights?))\b",
    re.IGNORECASE,
)
# The sum of what the sentences before told: "That makes 21", "Altogether the raids killed 21".
SUMS_LEAD = deferred(
    r"\W*(?:(?:That|This|It|Together\s+(?:that|they|these)|They|These)\s+(?:makes?|made|adds?\s+up\s+to|comes?\s+to|came\s+to"
    r"|totals?|totalled|is|gives)"
    r"|(?:In\s+(?:all|total|sum)|All\s+told|Altogether|Together|Overall|Combined|Total|In\s+the\s+(?:two|three|four|five)\b)"
    r"(?:[^.;:\n\d]{0,50}|:)"
    r"|(?:The|Their|Its)\s+(?:[\w-]+\s+){0,2}(?:total|sum|toll|count|tally)(?:\s+(?:[\w’'-]+\s+){0,4}?(?:is|was|stands\s+at|at|to"
    rf"|reached|of))?:?)\s+{ABOUT}",
    re.IGNORECASE,
)
# A total that says of itself that it is one: "212 weapons in all, 180 drones and 32 missiles".
SUMS_UP = deferred(rf"\s+{_IN_ALL}|overall),\s*{ABOUT}", re.IGNORECASE)
# What was done to people and things: "2,800 violations, among them 302 abductions and 213 killings".
DEEDS = deferred(r"\b(?:violations|abuses|crimes|incidents|breaches|offences|cases)\b", re.IGNORECASE)
# Who is freed and handed over, or on a list of the dead, and is counted by kinds.
FREED = deferred(r"\b(?:freed|released|returned|exchanged|repatriated|names)\b", re.IGNORECASE)
CAPTIVES = deferred(
    r"\b(?:hostages|prisoners|captives|detainees|abductees|internees|POWs|inmates|bodies|remains|names)\b",
    re.IGNORECASE,
)
ALL_BUT = deferred(r"\ball\s+but\s+\Z", re.IGNORECASE)  # "all but three of the 22": the others are meant
# Nouns of the whole: what stands beside its parts in one list and yet counts them all.
GENERAL_NOUN = deferred(
    r"\b(?:casualties|losses|pieces|units|items|people|persons|victims|weapons|projectiles|munitions|threats|firearms|arms|vessels|ships|targets)\b",
    re.IGNORECASE,
)
ENDS_PARTS = deferred(
    r"[;.]\s|\b(?:while|but|said|claimed|reported)\b|(?:\band|,)\s+that\b|,\s+(?:were|was|are|is|have|has|had|died|with)\b"
    r"|(?:\band|,)\s+(?:also\s+|another\s+)?(?:kill|wound|injur|damag|destroy|captur|displac|arrest|detain|seiz|burn)"
    rf"(?:e?d|ing|s)?\s+{ABOUT}\Z",
    re.IGNORECASE,
)

# "34 bodies, six of them children's, from two houses": where or when, and no part.
AT_PLACE = deferred(rf"\b(?:to|at)\s+{ABOUT}\Z", re.IGNORECASE)  # "taken to four hospitals"
PLACED_BEFORE = deferred(
    r"(?:\b(?:from|near|on|across|within|during|into|after|before|via|through|inside|outside)"
    rf"|(?<!resulted\s)(?<!resulting\s)(?<!results\s)(?<!result\s)(?<!ended\s)(?<!ending\s)(?<!handed\s)(?<!turned\s)(?<!brought\s)\bin)\s+{ABOUT}\Z",
    re.IGNORECASE,
)

# What is no count of its own ------------------------------------------------------------------------------------

DEFINITE = deferred(r"\W*(?:The|These|Those|All)\s+(?:these\s+|those\s+)?")
# "since May", "so far": of the whole war; "in the past day": of its last day.
SO_FAR = deferred(
    r"\b(?:since|so\sfar|to\sdate|in\sall|all\stold|altogether|overall|cumulative(?:ly)?|total)\b", re.IGNORECASE
)
OF_LATE = deferred(
    r"(?:\s[\w’'-]+){0,4}?\s(?:in|over|during|within)\s(?:the\s)?(?:past|last|previous)\s(?:day|24\s?hours|night|week|month)\b"
)
DELTA = deferred(r"[(|/\t]\s*[+±]\s*\Z|\d\s[+±]\Z|\(\s*plus\s+\Z")
CHANGES_DAILY = deferred(r"\s*(?:[^\W\d]+\s*)?(?:\(\s*\+|\+\d)")
# "tanks 214 (+2); guns 88 (+1)": a label stands before each number of a line, its change behind it.  Prices do so too:
# two of the labels name what is lost in a war.
KIND = deferred(
    r"\b(?:tanks?|guns?|artillery|howitzers?|mortars?|[A-Z]{2,4}Vs?|MLRS|armou?red|vehicles?|trucks?|drones?|aircraft|planes"
    r"|jets|helicopters?|missiles?|rockets?|ships?|boats?|launchers?|personnel|troops|soldiers|infantry|men|air\s+defen[cs]es?"
    r"|radars?|killed|wounded|captured|missing)\b",
    re.IGNORECASE,
)
NEXT_LABEL = deferred(r"\s*(?:\(\s*\+?[\d\s.,’']*\)|\+[\d.,]*)?\s*[;,/|]\s*(?:[^\s,;:()\d]+\s+){1,6}(?:[≈~:=–—-]\s*)?")
RESTATES = deferred(r"\(\s*(?:about|around|some|or|approximately|~|≈)?\s*\Z", re.IGNORECASE)
# What another voice says in brackets: "24 died (the UN says 31)".
ASIDE = deferred(
    r"\((?:[^()\d]{0,40}\b(?:says?|said|puts?|counts?|claims?|reports?|speaks?\s+of|according\s+to|has)|against|versus)\s+"
    rf"[^()\d]{{0,20}}?{ABOUT}\Z",
    re.IGNORECASE,
)
BRACKETS = deferred(r"\([^()]*\)")
CLOSES_BRACKET = deferred(r"[^()\n]{0,90}\)")
PARENTHESIS = deferred(r"[^(),;:\d\n]{0,30}\)")
CHANGE = deferred(
    r"(?:\b(?:compared\s+(?:with|to)|against|versus|(?:up|down|rose|risen|rising|increased|fell|fallen|grew|grown|climbed"
    rf"|jumped|went|dead|killed|wounded|injured)\s+(?:from|by))\s+|,\s+(?:up|down)\s+|,\s+(?:and\s+|but\s+)?not\s+(?!(?:fewer|less|more)\b)|\b(?:rather\s+than|instead\s+of)\s+"
    rf"|\b(?:double|twice|triple|half|on)\s+(?:the\s+)?(?:[A-Z][a-z]+|last\s+\w+|yesterday|(?:week|month|year))['’]s\s+){ABOUT}\Z",
    re.IGNORECASE,
)
BY_SO_MANY = deferred(r"\s+(?:more|fewer|less|higher|lower)\s+than\b", re.IGNORECASE)  # "5,601 people, 1,000 more than"
TO_LEVEL = deferred(rf"\s+to\s+{ABOUT}", re.IGNORECASE)
SAME_LEVEL = deferred(r"[^,.;:\d]{0,40}\band\s+\Z")
RATIO = deferred(r"\s+in\s+(?:every\s+)?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twenty)\b")
