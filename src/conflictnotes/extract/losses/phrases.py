"""The words around counts that make totals, parts and lists of them."""

from __future__ import annotations

import re

from conflictnotes.vocabulary.patterns import deferred

__all__ = [
    "ABOUT",
    "ACROSS",
    "ACTS",
    "ADDS_AFTER",
    "ADDS_BEFORE",
    "AGENT_BEFORE",
    "ALL_BUT",
    "APPOSED",
    "APPOSED_LATER",
    "ARE",
    "ARTICLED",
    "ASIDE",
    "BACK_TO_TOTAL",
    "BRACKETS",
    "BY_COUNT",
    "CAPTIVES",
    "CHANGE",
    "CHANGES_DAILY",
    "CHARGES",
    "CIVIL_BODIES",
    "CLOSES_BRACKET",
    "COLON",
    "COMMON_SIDE",
    "COORDINATES",
    "COPULA",
    "CUMULATIVE",
    "CUMULATIVE_BEFORE",
    "DASHED",
    "DELTA",
    "DOWNED",
    "EACH",
    "ENDS_PARTS",
    "ESCAPES",
    "FATES",
    "FATE_AFTER",
    "FATE_BETWEEN",
    "FLAMES",
    "FREED",
    "GENERAL_NOUN",
    "HAS_BEFORE",
    "INCLUDED",
    "INCLUDES_ONE",
    "IN_BRACKETS",
    "ITEM_LABEL",
    "JOINED",
    "KIND",
    "LABELLED",
    "LOSSES_AFTER",
    "LOSSES_BEFORE",
    "LOSSES_HEAD",
    "LOSSES_TITLE",
    "MARK_OPENS",
    "MORE",
    "NEXT_CLAUSE",
    "NEXT_DEED",
    "NEXT_LABEL",
    "NEXT_PLACE",
    "NUMBERED",
    "NUMBERED_BEFORE",
    "OF_NOUN",
    "OF_THEM",
    "OPENS_PARTS",
    "OPENS_TOTAL",
    "OTHER_CLAUSE",
    "OTHER_COUNTER",
    "OTHER_LOSER",
    "OTHER_SIDE",
    "OTHER_TIME",
    "OUT_OF",
    "OWN_BEHIND",
    "OWN_LOSSES",
    "PARENTHESIS",
    "PLACE",
    "PLACED",
    "PLACES",
    "PLACE_NAMED",
    "POSITIONS",
    "RATIO",
    "REMAINDER",
    "RESTATES",
    "SAME_LEVEL",
    "SAVED",
    "SEMICOLON",
    "SEVERITY",
    "SHARED_BY",
    "SHARE_OF",
    "SIDE_BEFORE",
    "STATED",
    "STRAYS",
    "STRUCK_BEFORE",
    "SUBSET",
    "SUMS_AFTER",
    "SUMS_BEFORE",
    "SUMS_UP",
    "TAKEN_BEFORE",
    "TELLS",
    "THE",
    "THE_REST",
    "TIGHT",
    "TOLL_AT",
    "UP_TO",
    "VERB",
    "WERE",
]

ABOUT = (
    r"(?:(?:about|around|some|roughly|nearly|almost|approximately|at\s+least|more\s+than|over|up\s+to|another"
    r"|a\s+further|as\s+many\s+as|no\s+fewer\s+than|no\s+less\s+than|the|a\s+total\s+of|also|an\s+estimated)\s+)*"
)
_THEM = r"(?:which|whom|these|those|them|that\s+number)"
_VICTIMS = (
    r"(?:the|its|their|all)\s+(?:(?P<killed>dead|killed|slain|fatalities|deaths|fallen|martyrs)|(?P<wounded>wounded|injured)"
    r"|(?P<missing>missing)|(?P<captured>prisoners|captives|detainees)|total|number|victims|casualties|losses|drones|missiles"
    r"|rockets|vehicles)"
)

# A total and its parts ------------------------------------------------------------------------------------------

# Words between a total and its first part.
OPENS_PARTS = deferred(
    rf"\b(?:including|comprising|comprises?|comprised|(?:consist(?:s|ed|ing)|composed|made\s+up)\s+of|namely"
    rf"|(?<!\bone\s)(?<!\bsome\s)(?:of|among)\s+(?:{_THEM}|{_VICTIMS})|broken\s+down|includes?|included|as\s+follows|split\s+between|divided\s+into)\b",
    re.IGNORECASE,
)
# A mark right between the two numbers: "ten rifles - five", "37 drones: 20", but not the dash of the next label.
MARK_OPENS = deferred(
    rf"(?:\s*\(\+[^)]*\))?[^,;(]*(?::|\s[–—-]|—|\()\s*(?:an?\s+[\w-]+(?:\s+[\w-]+){{0,2}},\s*)*{ABOUT}", re.IGNORECASE
)
COLON = deferred(r":\s|\bas\s+follows\b")
DASHED = deferred(rf"[^;:]*\s[–—-]\s+{ABOUT}", re.IGNORECASE)
# The total stands first: "Of the 2,400 lost".
OPENS_TOTAL = deferred(
    r"(?:^|[.;:,(—–“\"]\s*|\b(?:and|that|but)\s+)(?:Out\s+of|Of|Among)\s+(?:the|these|those|all|its|their|his|her|our|some|about|around|an?\s+[\w-]+\s+of|\s)*"
    r"(?:(?:[\w-]+\s+)?[\w-]+(?:['’]s|s['’])\s+)?\Z",
    re.IGNORECASE,
)
# A sentence that goes back to the total of the one before.
BACK_TO_TOTAL = deferred(
    rf"\W*(?:(?:Of|Among)\s+(?:{_THEM}|{_VICTIMS})|(?:These|They|Those)\s+(?:include|comprise|were|are)\b"
    r"|Including|(?:The\s+(?:total|toll|number|figure|dead|victims|casualties)|This)\s+(?:includes?|comprises?|included))\b"
    r"|\W*By\s+\w+(?:\s+\w+){0,2}:(?!\d)",
    re.IGNORECASE,
)
OF_NOUN = deferred(r"\s+of\s+(?:the|these|those|his|its|their)\s+[a-z]")
# What is left of a total behind its other parts: "the remaining six", "the other two".
REMAINDER = deferred(r"\bthe\s+(?:remaining|other|rest,)\s+\Z", re.IGNORECASE)
# "40 sergeants, two cooks included"
IN_BRACKETS = deferred(rf"\s*(?:[\w’'-]+\s+){{0,3}}\({ABOUT}", re.IGNORECASE)
INCLUDED = deferred(r"\s+(?:\w+\s+){1,3}?(?:included|among\s+them)\b")
# Counts of all that happened so far.
CUMULATIVE_BEFORE = deferred(
    rf"\b(?:bring(?:s|ing)?|brought|rais(?:es|ed|ing)|push(?:es|ed|ing)|tak(?:es|ing))\b[^.;:\d]{{0,60}}\bto\s+{ABOUT}\Z",
    re.IGNORECASE,
)
CUMULATIVE = deferred(r"\s+(?:\w+\s+){0,2}?(?:so\s+far|to\s+date|in\s+all\s+since)\b")
# "of which 5 officers" right before a later number: a part of a part.
SEMICOLON = deferred(r"[;.]\s")
JOINED = deferred(r"\band\b")
SUBSET = deferred(
    rf"\b(?:including|among\s+them|(?:of|among)\s+(?:which|whom|them|these|those|{_VICTIMS}))\b", re.IGNORECASE
)
INCLUDES_ONE = deferred(rf"\bincluding\s+an?\s+[^,;]+,\s+{ABOUT}\Z", re.IGNORECASE)
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
OF_THEM = deferred(rf"\s+of\s+(?:{_THEM}|{_VICTIMS})\b", re.IGNORECASE)
# A place right behind the first part: "37 drones, 20 over Crimea and nine over the sea".
PLACE = deferred(r"\s+(?:over|off|in|from|at|near|above|around|across|within|on)\b", re.IGNORECASE)
APPOSED = deferred(rf"(?:\s+(?:overnight|today|last\s+night|in\s+all))?,\s*{ABOUT}", re.IGNORECASE)
NEXT_CLAUSE = deferred(rf"[^;,.:\d]{{0,60}};\s+{ABOUT}", re.IGNORECASE)
STATED = deferred(rf"\s+(?:dead|killed|died|wounded|injured|missing|captured),\s*{ABOUT}", re.IGNORECASE)
APPOSED_LATER = deferred(rf",\s*{ABOUT}\Z", re.IGNORECASE)
PLACE_NAMED = deferred(
    r"\b(?:over|in|from|at|near|above|around|across|within|on|by|to)\s+(?:the\s+)?[A-Z]|\bby\s+[a-z]|[;:.]"
)
SHARED_BY = deferred(
    r"\s+(?:over|off|in|from|at|near|above|around|across|within|on|by|with|to|during|before|after|for|along)\b",
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
NEXT_PLACE = deferred(r",\s+and\s+|,\s+|\s+and\s+|\s*&\s*")
# What was struck, before a total of targets: "hit 31 targets, including nine warehouses and four hotels".
STRUCK_BEFORE = deferred(
    r"\b(?:hit(?:s|ting)?|struck|str(?:ikes?|iking)(?:\s+(?:on|at|against))?|attack(?:s|ed|ing)?(?:\s+on)?|shell(?:s|ed|ing)"
    rf"|bomb(?:s|ed|ing)|target(?:s|ed|ing)|engag(?:es|ed|ing)|rocked|raided)\s+{ABOUT}\Z",
    re.IGNORECASE,
)
# What somebody has, and of which nothing happened: "has some 50,000 men in Mali: 10,000 regulars ...".
HAS_BEFORE = deferred(
    r"\b(?:has|have|had|having|possess\w*|employ(?:s|ed|ing)?|operates?|provid(?:es?|ed|ing)|fields?"
    rf"|includ(?:es?|ed|ing)|compris(?:es?|ed|ing)|needs?|offers?|seats?)\s+(?:(?:currently|now|still|also)\s+)?{ABOUT}\Z",
    re.IGNORECASE,
)
# Who sits, votes or works: a house of so many men and women is no toll.
CIVIL_BODIES = deferred(
    r"\b(?:deputies|seats|lawmakers|delegates|ministers|senators|candidates|voters|votes|members|ambassadors|judges|beds"
    r"|jobs|schools|inhabitants|graduates|applicants)\Z",
    re.IGNORECASE,
)
# The total stands last: "12 killed and 30 wounded, a total of 42"; "eight tanks and 14 trucks, 22 vehicles in all".
TOLL_AT = deferred(
    rf"\b(?:the|this|that|its|their)\s+(?:death\s+)?(?:toll|number|figure|count|losses|dead)\s+(?:at|as|to\s+be)\s+[\"“'‘]?{ABOUT}\Z",
    re.IGNORECASE,
)
WERE = deferred(r"\s+(?:were|are|was)\b")
_IN_ALL = r"(?:in\s+(?:all|total|number)|altogether|all\s+told"
SUMS_BEFORE = deferred(rf"\b(?:total(?:s|ed|l?ing)?(?:\s+of)?|{_IN_ALL}))\W*\Z", re.IGNORECASE)
SUMS_AFTER = deferred(
    rf"[^,;.:\d]{{0,40}}\b{_IN_ALL}|overall|combined|between\s+them"
    r"|in\s+(?:a|one|two|three|four|five|six|seven|ten|\d+)\s+(?:days?|weeks?|months?|nights?))\b",
    re.IGNORECASE,
)
# A total that says of itself that it is one: "212 weapons in all, 180 drones and 32 missiles".
SUMS_UP = deferred(rf"\s+{_IN_ALL}|overall),\s*{ABOUT}", re.IGNORECASE)
# Who is freed and handed over, and is counted by kinds.
FREED = deferred(r"\b(?:freed|released|returned|exchanged|repatriated)\b", re.IGNORECASE)
CAPTIVES = deferred(
    r"\b(?:hostages|prisoners|captives|detainees|abductees|internees|POWs|inmates|bodies|remains)\b", re.IGNORECASE
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

# What is no count of its own ------------------------------------------------------------------------------------

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
    rf"|jumped|went)\s+(?:from|by))\s+|,\s+(?:up|down)\s+){ABOUT}\Z",
    re.IGNORECASE,
)
SAME_LEVEL = deferred(r"[^,.;:\d]{0,40}\band\s+\Z")
RATIO = deferred(r"\s+in\s+(?:every\s+)?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twenty)\b")

# Lists ----------------------------------------------------------------------------------------------------------

COORDINATES = r"(?:,|;|&|\band\b|\bplus\b|\bas\s+well\s+as\b|\b(?:along|together)\s+with\b)"
# A line that is a sentence of its own and no item of a list.
TELLS = deferred(r"\b(?:was|were|is|are|has|have|had|died|said|says)\b")
MORE = deferred(r"\s+more\s+(?:\w+\s+)?(?:arriv|came|join|follow|were\s+sent|will|are\s+to)", re.IGNORECASE)
# "two others", "another five": more than what was counted before.
ADDS_AFTER = deferred(r"\s+(?:others?|more|further|additional)\b", re.IGNORECASE)
ADDS_BEFORE = deferred(r"\b(?:another|a\s+further|an\s+additional)\s+\Z", re.IGNORECASE)
# Between two members of one list: the end of a noun, a comma or "and", a modifier.
TIGHT = deferred(
    rf"(?:\s+(?:\([^()]*\)|[^\s,;:().]+)){{0,7}}\s*(?:\([^()]*\)\s*)?(?:{COORDINATES}\s*){{1,3}}"
    # a label before its number, or a place that stands for the verb said before: "Odesa four lives, Kharkiv two"
    rf"(?:(?:[^\s,;:()]+\s+){{1,7}}?[-–—‒:×=]\s*|(?:(?-i:[A-Z])[\w’'-]*\s+){{1,3}})?{ABOUT}",
    re.IGNORECASE,
)
# "the toll since the war began stands at", "; the rebels claimed": counts of another period or another voice.
OTHER_COUNTER = deferred(
    r"""
    \b (?: tolls? | (?<=[;,:]\s)since | (?<=and\s)since
         | overall | cumulative | bringing | brings | so \s+ far | in \s+ total | altogether
         | sa(?:id|ys|ying) | claim(?:s|ed|ing)? | alleg(?:es|ed|ing) | reported | reports | according | boast\w*
         | announc\w+ | count(?:s|ed) | estimat\w+ | acknowledg\w+ | admit\w* | den(?:y|ies|ied) | confirm(?:s|ed)
         | puts? \s+ (?: it | the | this | that ) | photographs? | included
         | posts? \s+ (?: on | that | by | an? | in | to | images | footage | video )  # and no observation posts
         | added | adds | noted | notes | stated | told | wrote | specified
         | earlier | previous(?:ly)? | separate(?:ly)? | last \s+ (?: week | month | year ) | the \s+ day \s+ before
         | \w+ \s+ (?: days? | weeks? | months? | years? ) \s+ (?: after | before | earlier | ago ) | compared
         | versus | whereas | meanwhile ) \b
    """,
    re.IGNORECASE | re.VERBOSE,
)
# Another time than that of the total: "the week before, 15 had died".
OTHER_TIME = deferred(
    r"\b(?:earlier|previous(?:ly)?|another\s+(?:attack|raid|strike|ambush|clash|incident|bombing)|the\s+(?:day|night|week|month|year)\s+before|last\s+(?:week|month|year)"
    r"|a\s+(?:day|week|month|year)\s+(?:before|earlier|ago))\b",
    re.IGNORECASE,
)
OTHER_SIDE = deferred(r";|\b(?:while|but|against|lost|loses|losing|suffered)\b")
LABELLED = deferred(rf"[,;]\s+(?:and\s+)?(?-i:[A-Z])[\w’'-]*\s+{ABOUT}\Z", re.IGNORECASE)  # ", North about 40"
# "and Cambodia lost", "; the rebels suffered": somebody else's losses begin.
OTHER_LOSER = deferred(
    r"(?:[;,]|\b(?:and|while|but|whereas|against))\s+(?!(?:also\s+|have\s+|had\s+)?(?:lost|suffered|sustained)\b)"
    r"[^;]*?\b(?:lost|loses|suffered|suffers|sustained)\b"
)
SIDE_BEFORE = deferred(
    rf"(?:[,;]\s+(?:and\s+|while\s+|but\s+)?|\b(?:and|while|but)\s+)(?:the\s+)?"
    rf"(?P<side>[A-Z][^\W\d_]*(?:[\s-][A-Z][^\W\d_]*){{0,3}})(?:['’]s)?[\s:,]\s*{ABOUT}\Z"
)
# "and that", "while": a clause of its own, whose two numbers add up to one before it by chance.
OTHER_CLAUSE = deferred(r"\b(?:while|whereas|but|and\s+that)\b")
# "; the enemy 31 killed", "; the army's nine men": a side without a name of its own.
COMMON_SIDE = deferred(
    r"[,;]\s+(?:and\s+|while\s+|but\s+)?(?:that\s+of\s+|those\s+of\s+)?the\s+(?:enemy|army|police|rebels|militants|insurgents|junta"
    r"|government|regime|attackers|defenders|paramilitar(?:y|ies)|militia(?:s|men)?|jihadists|gangs?|other\s+side|opposition)"
    rf"(?:['’]s?)?(?:\s+(?:side|troops|forces))?,?\s+{ABOUT}\Z"
)
# "killed a colonel, two majors and nine men": what stands with an article before the counts of a list.
ARTICLED = deferred(r"(?:\ban?\s+[\w’'-]+(?:\s+(?!and\b)[\w’'-]+){0,4},\s+(?:and\s+)?)+\Z", re.IGNORECASE)
BY_COUNT = deferred(r"[^,;.:\d]{0,20}?\bby\s+(?:one|another|that|this|some|other)\b", re.IGNORECASE)
OWN_LOSSES = deferred(r"\b(?:own|our|friendly)\s+(?:losses|casualties|side|dead)\b", re.IGNORECASE)
OWN_BEHIND = deferred(r"\s+of\s+(?:its|their|our|his)\s+own\b")
# "wounded by several hundred gunmen": who did it.
AGENT_BEFORE = deferred(rf"\bby\s+{ABOUT}\Z", re.IGNORECASE)
# "it burned nine and damaged seven": the deed that the next part tells.
NEXT_DEED = deferred(rf"\s*,?\s*(?:and\s+)?(?:also\s+)?[a-z]+ed\s+{ABOUT}")
THE_REST = deferred(r"\b(?:the\s+(?:rest|remainder|others|remaining)|all\s+others)\b")
ACROSS = deferred(r"[^,;.:\n]{0,24}?\bon\s+the\s+(?:other|opposing|enemy|opposite)\b")
VERB = deferred(
    r"\b(?:was|were|is|are|been|has|have|had|will|would|did|who|which|that|to|kill\w*|wound\w*|injur\w*|destroy\w*"
    r"|damag\w*|captur\w*|seiz\w*|fled|hit|struck|launch\w*|fired|los[te]\w*|died|came|went|crashed|landed|flew|arrived|broke|reached|while|after|when|before|but)\b",
    re.IGNORECASE,
)
UP_TO = deferred(r"\bup\s+to\b", re.IGNORECASE)  # no verb's "to"
_LOST = (
    r"(?:destroyed|damaged|lost|killed|wounded|injured|captured|seized|recovered|found|confiscated|impounded|retrieved"
    r"|discovered|eliminated|neutrali[sz]ed|burn[te]d?|sunk|downed|shot\s+down|wiped\s+out|knocked\s+out|disabled|hit"
    r"|wrecked|abandoned|blown\s+up)"
)
# What a victor takes home: "the spoils: two guns", but not those of office.
_SPOILS = (
    r"(?:(?:spoils|plunder)(?!\s+of\s+(?:office|power))|booty|loot|trophies|(?:war|arms|weapons)\s+(?:haul|cache))"
)
COPULA = deferred(r"\b(?:was|were|is|are|being)\b")
# One verb for a whole list: before its first member ...
LOSSES_BEFORE = deferred(
    r"\b(?:cost|costing|los[te]s?|losing|destroy(?:s|ed|ing)?|damag(?:es|ed|ing)|kill(?:s|ed|ing)?|wound(?:s|ed|ing)"
    r"|injur(?:es|ed|ing)|captur(?:es|ed|ing)|seiz(?:es|ed|ing)|recover(?:s|ed|ing)|confiscat(?:es|ed|ing)"
    r"|retriev(?:es|ed|ing)|impound(?:s|ed|ing)|down(?:s|ed|ing)|shot\s+down|shooting\s+down|eliminat(?:es|ed|ing)"
    r"|neutrali[sz](?:es|ed|ing)|(?:sank|sunk|burn(?:ed|t|ing)|drown(?:s|ed|ing))|destruction\s+of|loss\s+of|losses\s+of|seizure\s+of|recovery\s+of|set\s+fire\s+to"
    r"|(?:silenc|crippl|wreck|torch|gutt|flatten|raz|levell?)(?:ed|ing)|up\s+in\s+(?:flames|smoke)\s+went"
    r"|struck\s+off(?:\s+(?:its|their|the|his)\s+\w+)?|carried\s+off|took\s+away|ma[dk]e\s+off\s+with"
    r"|(?:dead|killed|slain|victims|wounded|injured|casualties|fatalities|losses)\s+(?:includ(?:e|ed|es)|(?:were|are)"
    r"(?:\s+(?:identified|named|listed|described)\s+as)?|compris\w+)"
    rf"|losses\s+at):?\s+{ABOUT}\Z|\bcost(?:s|ing)?\s+(?:the\s+[\w-]+|them|it|him|her|us|[A-Z]\w+)\s+{ABOUT}\Z|\b(?:losses|lost)\b[^.;:\n]{{0,60}}(?::|\s[–—-])\s+{ABOUT}\Z|\bminus\s+\Z"
    rf"|\b(?:recovered|seized|destroyed|captured|found)\b[^.;:\d]{{0,60}}\b(?:includ(?:e|es|ed)|were|are)\s+{ABOUT}\Z"
    rf"|(?:\A\W*|[;:,]\s+|\balso\s+)(?:killed|wounded|injured|damaged|burne?[dt]|sunk|lost|missing|shot\s+down)\b"
    rf"[^.;:\d]{{0,40}}(?<!there)\s(?:were|are)\s+{ABOUT}\Z",
    re.IGNORECASE,
)
# ... or, where arms or men are among them, taken or given up for lost.
TAKEN_BEFORE = deferred(
    rf"\b{_SPOILS}\b[^.;:\n\d]{{0,60}}(?:[:,]|\s[–—-]|\b(?:includ(?:e|es|ed)|were|are|comprised?|of))\s+{ABOUT}\Z"
    r"|\b(?:c[ao]me\s+away\s+with|helped\s+themselves\s+to|wr(?:ote|itten)\s+off|(?:bled|stripped|robbed)\s+of|bagged)\s+"
    rf"{ABOUT}\Z"
    r"|\b(?:surrender(?:s|ed|ing)|turned\s+in|laid\s+down|yield(?:s|ed|ing)|nett?(?:s|ed|ing)|turned\s+up|uncover(?:s|ed|ing)|unearth(?:s|ed|ing)|haul\s+of"
    rf"|(?:raid|search|sweep|operation)\w*\b[^.;:\n\d]{{0,60}}\bproduced)\s+(?:the\s+following:?\s+)?{ABOUT}\Z",
    re.IGNORECASE,
)
# A trial's list of what was stolen is a charge and no loss of the war.
CHARGES = deferred(
    r"\b(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|tr(?:y|ies|ied)|trials?|tribunal|charg(?:e[ds]?|ing)|accus(?:e[ds]?|ing)|indict(?:s|ed|ment)|convict(?:s|ed|ing)"
    r"|sentenc(?:e[ds]?|ing)|jailed|prosecut(?:ors?|e[ds]?|ing)|guilty|(?:in\s+the\s+)?dock|pleaded)\b"
    r"[^.;:\n]{0,160}?\b(?:theft|thefts|steal|stealing|stole|stolen|loot|looting|robbery|robbing|embezzl\w+|disappearance"
    r"|pilfer\w+|sale|selling|smuggling)\b"
    r"(?:(?!\b(?:seiz|captur|recover|destroy|kill|found|wound))[^.;:\n\d]){0,60}\Z"
)
# ... or on the line above it.
LOSSES_HEAD = deferred(
    r"\b(?:loss(?:es)?|lost|casualties|destroyed|eliminated|captured|seized|recovered|trophies|killed|toll|shot\s+down|downed"
    r"|neutrali[sz]ed|victims|dead|damaged|minus|wounded|injured|missing|prisoners|captives|detained)\b[^.\n]{0,80}:\s*\Z",
    re.IGNORECASE,
)
# "- enemy dead: ", "• seized: ", what an item of a bulletin is about.
ITEM_LABEL = deferred(r"\W*(?:[^\W\d]+[\s/-]+){0,4}[^\W\d]+:\s+", re.IGNORECASE)
LOSSES_TITLE = deferred(
    r"(?:\A|\n)[^\n.!?]{0,60}\b(?:losses|casualties|toll|trophies|victims)\b[^\n.!?]{0,60}\s*\Z", re.IGNORECASE
)
# ... or behind its last.
LOSSES_AFTER = deferred(
    r"\s+(?:never\s+(?:came\s+(?:back|home)|returned)|(?:did\s+not|failed\s+to)\s+(?:return|come\s+(?:back|home)))\b"
    r"|(?![^.;:\n]{0,60}\b(?:none|no|not|neither|never)\b)"
    r"(?:\s+(?:gone|written\s+off)(?!\s+(?:to|through|into|up|on|out|home|back|over|by|for|with|ahead)\b)"
    r"|(?:(?!\b(?:to|what|for|after|before|when|if|as|whose|until)\b)[^.;:\n]){0,60}?"
    r"\b(?:(?:was|were|been|being|are|is)\s+(?:also\s+|reportedly\s+|completely\s+|allegedly\s+)?"
    rf"{_LOST}|gone(?!\s+(?:to|through|into|up|on|out|home|back|over|by|for|with|ahead)\b)|fell|died|perished|crashed|burned|sank|succumbed|(?:came|went)\s+down|went\s+up\s+in\s+(?:flames|smoke)"
    r"|(?:taken|captured|seized|wrested)\s+(?:from|off)\s+(?:the|its|their|an?|government|junta|army|rebel|enemy)\b"
    r"|left\s+behind|abandoned\s+by"
    r"|(?:was|were|lay|lie)\s+(?:reduced\s+to|in)\s+(?:rubble|ashes|ruins)"
    r"|(?:are|were|stand|appear)\s+(?:on|in|among)\s+the\s+(?:lists?|rolls?)\s+of\s+(?:the\s+)?(?:dead|fallen|killed|lost|missing|losses)"
    r"|as\s+(?:the\s+|its\s+|their\s+|his\s+)?(?:[\w’'-]+\s+){0,2}(?:losses|casualties|dead)))\b",
    re.IGNORECASE,
)
# A fate right behind a count whose outcome is not settled: "12 were later killed".
FATE_AFTER = deferred(
    r"\s+(?:(?:were|was|are|is|have|has|had|been|also|later|listed|as|went|more|others)\s+){0,4}"
    r"(?:killed|dead|died|slain|wounded|injured|hurt|missing|captured|destroyed|damaged|lost|downed|shot\s+down|sunk"
    r"|shot\s+dead|trampled|stabbed|crushed|hanged|beheaded|executed|gassed|strangled|hacked|lynched|poisoned|maimed"
    r"|burn(?:ed|t)|eliminated|neutrali[sz]ed|seized|drowned|succumbed|perished|sank)\b"
    # "32 trucks lost seven of their crews": an object behind it, and it is what they did.
    r"(?!\s+(?:\d|(?:an?|the|its|their|his|some|about|around|all|at\s+least|up\s+to|more\s+than|over|one|two|three|four"
    r"|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds)\b))",
    re.IGNORECASE,
)
# What befell the first part, between the total and a bare second one: "90 of the 1,200 who came have died and 340".
FATE_BETWEEN = deferred(
    rf"(?:\s+(?!(?:and|but|while)\b)[\w’'-]+){{0,10}}?\s+(?:(?:have|has|had|were|was|are|is)\s+)?"
    rf"(?:(?:been|already|since|now|reportedly|also)\s+)*(?:{_LOST}|shot\s+dead|dead|died|perished|fallen|fell|missing)"
    rf"(?:\s+(?!and\b)[\w’'-]+){{0,4}}?(?:,|,?\s+and|,?\s+while)\s+{ABOUT}",
    re.IGNORECASE,
)
# People who got away or were driven off.
ESCAPES = deferred(
    r"\s*(?:\([^()]*\)\s*)?(?:(?:have|has|had|were|was|been|more|are|also)\s+)*"
    r"(?:fled|displaced|evacuated|rescued|survived|homeless|freed|saved|released|returned|uprooted|surviving)\b",
    re.IGNORECASE,
)
SAVED = deferred(
    rf"\b(?:rescu(?:ed|es|ing)|free(?:d|s|ing)|releas(?:ed|es|ing)|evacuat(?:ed|es|ing)|sav(?:ed|es|ing)"
    rf"|liberat(?:ed|es|ing)|driven|drove|driving|displac(?:ed|es|ing)|uproot(?:ed|s|ing))\s+{ABOUT}\Z",
    re.IGNORECASE,
)
PLACES = deferred(
    r"\b(?:regions?|oblasts|provinces|states|districts|counties|governorates|cities|towns|villages|settlements|communities"
    r"|locations|places|sites|areas|sectors|fronts|directions|targets|addresses|countries|islands|camps"
    r"|waves|stages|groups|batches|phases|rounds|tranches|convoys|strikes|attacks|raids|incidents|nights|days"
    r"|engagements|clashes|operations|encounters|battles|ambushes)\Z",
    re.IGNORECASE,
)
FLAMES = deferred(r"\b(?:fires|wildfires|blazes|candles|torches|lamps|flares|ovens)\Z", re.IGNORECASE)  # burn anyway
# What is taken and held, and no loss of men or materiel.
POSITIONS = deferred(
    r"\b(?:bases?|(?:out|check)?posts?|(?:check|strong)points?|positions?|strongholds?|hills?|heights|hilltops|trenches|camps?"
    r"|garrisons?|barracks|headquarters|districts?|islands?|bridges?|bridgeheads?|wells|mines|fields|dams?|farms?"
    r"|buildings?|schools?|offices?|stations?)\Z",
    re.IGNORECASE,
)
# What begins another statement of the same speaker.
AND_THAT = deferred(r"\band\s+that\b")
# What is said of those who are left of the counted.
STILL = deferred(r"\s+(?:(?:are|were)\s+still|remain)\s+(?:held|captive|captives|hostage|hostages|in)\b")
# What things do themselves: "12 bombs hit the town".
ACTS = deferred(
    r"\s+(?:(?:also|later|then)\s+)?(?:(?:hit|struck|attacked|reached)\s+(?:the|an?|its|their|targets|[A-Z]|\d)"
    r"|landed|exploded|were\s+(?:fired|launched|dropped)\b)"
)
# What was launched and stopped.
DOWNED = deferred(
    r"\s+(?:(?:have|has|had|were|was|been|being|also|later|already|of\s+them)\s+)+"
    r"(?:(?:knocked|brought|shot|taken|gunned|forced)\s+(?:down|out)|downed|intercepted|destroyed|stopped|neutrali[sz]ed"
    r"|suppressed|jammed|eliminated|lost)\b"
    r"|\s+(?:arrived|hit|struck|crashed|exploded|vanished|missed|blew\s+up|broke\s+(?:up|through)|got\s+through)\b",
    re.IGNORECASE,
)
# What became of something launched that was neither shot down nor lost.
STRAYS = deferred(
    r"\s+(?:\w+\s+){0,2}?(?:flew|crashed|fell|failed|vanished|disappeared|strayed|landed|missed|got\s+through|broke"
    r"\s+(?:through|up|off)|went|exploded|arrived|reached|hit|struck|blew\s+up|crossed|returned|left|remained|stayed|turned|headed)\b",
    re.IGNORECASE,
)
# What is said of one count; a total that says one of these has no parts that say another.
FATES = deferred(
    r"""
    (?P<killed> \b (?: kill | dead \b | die[ds] | death | slain | fatalit | martyr | bodies \b ) )
    | (?P<wounded> \b (?: wound | injur | hurt \b | maim ) )
    | (?P<missing> \b (?: missing | unaccounted ) )
    | (?P<captured> \b (?: captur | prisoner | detain | arrest | abduct | kidnap | taken \b ) )
    | (?P<other> \b (?: destroy | damag | displac | fled \b | homeless | hospitali ) )
    """,
    re.IGNORECASE | re.VERBOSE,
)
