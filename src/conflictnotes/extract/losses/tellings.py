"""The words of lists, and of what befell their members."""

from __future__ import annotations

import re

from conflictnotes.extract.losses.phrases import ABOUT
from conflictnotes.vocabulary.patterns import deferred

__all__ = [
    "ACROSS",
    "ACTS",
    "ADDS_AFTER",
    "ADDS_BEFORE",
    "AGENT_BEFORE",
    "AND_THAT",
    "ARTICLED",
    "AT_SO_MANY",
    "BODIES",
    "BY_COUNT",
    "CARRIES",
    "CHARGES",
    "CLAIMED",
    "COMMON_SIDE",
    "COORDINATES",
    "COPULA",
    "DEAD_DIVIDED",
    "DOWNED",
    "ESCAPES",
    "FATES",
    "FATE_AFTER",
    "FATE_BETWEEN",
    "FATE_LABEL",
    "FATE_OF",
    "FLAMES",
    "FOUND_AGAIN",
    "HARMS_TOO",
    "HITS",
    "INSERTED",
    "ITEM_LABEL",
    "LABELLED",
    "LOSES_TOO",
    "LOSSES_AFTER",
    "LOSSES_BEFORE",
    "LOSSES_HEAD",
    "LOSSES_TITLE",
    "LOST_BEFORE",
    "MODIFIED",
    "MORE",
    "NEXT_DEED",
    "OF_THE_FOE",
    "OTHER_CLAUSE",
    "OTHER_COUNTER",
    "OTHER_DEED",
    "OTHER_EVENT",
    "OTHER_LOSER",
    "OTHER_SIDE",
    "OTHER_TIME",
    "OVERRUN",
    "OWN_BEHIND",
    "OWN_LOSSES",
    "PLACES",
    "POSITIONS",
    "SAVED",
    "SIDE_BEFORE",
    "SIDE_BEHIND",
    "STILL",
    "STRAYS",
    "STRIKES",
    "TAKEN_BEFORE",
    "TELLS",
    "THE_REST",
    "TIGHT",
    "UP_TO",
    "VERB",
    "WITH_THE_REST",
]

COORDINATES = r"(?:,|;|&|\band\b|\bplus\b|\bas\s+well\s+as\b|\b(?:along|together)\s+with\b)"
MODIFIED = deferred(r"(?<=[^\w\s])\s+(?:[a-z~]+\s*){1,3}\Z")
# A line that is a sentence of its own and no item of a list.
TELLS = deferred(r"\b(?:was|were|is|are|has|have|had|died|said|says)\b")
MORE = deferred(r"\s+more\s+(?:\w+\s+)?(?:arriv|came|join|follow|were\s+sent|will|are\s+to)", re.IGNORECASE)
# "two others", "another five": more than what was counted before.
ADDS_AFTER = deferred(r"\s+(?:others?|more|further|additional)\b", re.IGNORECASE)
ADDS_BEFORE = deferred(r"\b(?:another|a\s+further|an\s+additional)\s+\Z", re.IGNORECASE)
# Between two members of one list: the end of a noun, a comma or "and", a modifier.
TIGHT = deferred(
    rf"(?:\s+(?:\([^()]*\)|[^\s,;:().]+)){{0,7}}(?:,\s+(?:and\s+)?an?(?:\s+[^\s,;:().\d]+){{1,5}}){{0,3}}\s*(?:\([^()]*\)\s*)?(?:{COORDINATES}\s*){{1,3}}"
    # a label before its number, or a place that stands for the verb said before: "Odesa four lives, Kharkiv two"
    rf"(?:(?:[^\s,;:()]+\s+){{1,7}}?[-–—‒:×=]\s*|(?:(?-i:[A-Z])[\w’'-]*\s+){{1,3}}"
    rf"|(?:(?:the|an?|its|their)\s+)?[\w-]+['’]s\s+)?{ABOUT}",
    re.IGNORECASE,
)
# "the toll since the war began stands at", "; the rebels claimed": counts of another period or another voice.
OTHER_COUNTER = deferred(
    r"""
    \b (?: tolls? | (?<=[;,:]\s)since | (?<=and\s)since
         | overall | cumulative | bringing | brings | so \s+ far | in \s+ total | altogether
         | sa(?:id|ys?|ying) | claim(?:s|ed|ing)? | alleg(?:es|ed|ing) | reported | reports | according | boast\w*
         | announc\w+ | count(?:s|ed) | estimat\w+ | acknowledg\w+ | admit\w* | conced\w+
         | expects? | fears? | predict\w* | forecast\w*
         | gives? | gave (?! \s+ up ) | speaks? \s+ of | spoke \s+ of | den(?:y|ies|ied) | confirm(?:s|ed)?
         | puts? \s+ (?: it | the | this | that ) | photographs? | included
         | posts? \s+ (?: on | that | by | an? | in | to | images | footage | video )  # and no observation posts
         | added | adds | noted | notes | stated | told | wrote | specified
         | (?: add | not | stat | report | specify )ing \s+ (?: that | it | he | she | they )
         | register(?:s|ed) | record(?:s|ed) | logged | tallied | document(?:s|ed) | verif(?:ies|ied)
         | listed (?! \s+ as )
         | earlier | previous(?:ly)? | separate(?:ly)? | last \s+ (?: week | month | year ) | the \s+ day \s+ before
         | \w+ \s+ (?: days? | weeks? | months? | years? ) \s+ (?: after | before | earlier | ago ) | compared
         | versus | whereas | meanwhile | sh(?:ows?|owed|own) ) \b
    """,
    re.IGNORECASE | re.VERBOSE,
)
# Who says so, set between commas, and what is reported of the counted: neither begins another count.  "Twelve people
# died, officials said, and 30 were hurt"; "2,056 had been confirmed dead".
INSERTED = deferred(
    r"(?:,|\s[–—-])\s+(?:"
    r"(?!(?:and|but|while|whereas|or)\b)(?:[^\W\d][\w.’'-]*\s+){1,8}?"
    r"(?:sa(?:id|ys?)|stated?s?|claim(?:s|ed)?|added|noted|wrote|announced|report(?:s|ed)|estimate[ds]?|told\s+\w+)"
    r"(?:\s+(?:[A-Z][\w-]*|on|in|a|the|statement|today|yesterday|later)){0,4}"
    r"|(?:according\s+to|per|by|in|citing|as\s+reported\s+by)\s+(?:[\w.’'-]+\s*){1,7}"
    r"|[\d.,]+\s+(?:more|fewer|less)\s+than\s+[^,;:.()]{1,40}"  # "5,601, 1,000 more than the year before, and"
    r")(?:[,;]|\s[–—-])(?=\s)"
    r"|\b(?:be|been|were|was|are|is)\s+(?:now\s+|officially\s+|already\s+|later\s+)?"
    r"(?:confirmed|reported|registered|recorded|verified|documented|listed|counted|announced)\b"
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
# "shot eight men after an ambush that cost the army two pickups": what else happened.
OTHER_EVENT = deferred(r"\b(?:that|which)\s+(?:had\s+|has\s+)?cost\b")
# "lost 12 soldiers; in the same time it killed 80": what those who lost did to others.
LOST_BEFORE = deferred(rf"\b(?:lost|losing|suffer(?:ed|ing)|sustain(?:ed|ing))\s+{ABOUT}\Z")
HARMS_TOO = deferred(
    rf"(?:;|,|\bbut|\band|\bwhile)\s+[^;]*?\b(?:it|they)\s+(?:also\s+|had\s+|has\s+|have\s+)?"
    rf"(?:killed|destroyed|captured|wounded|eliminated|sank|sunk|shot\s+down|took|seized|neutrali[sz]ed)\s+{ABOUT}\Z"
)
# What befell those who did harm before.
LOSES_TOO = deferred(
    rf"(?:,|\b(?:and|but|while))\s+(?:itself\s+|themselves\s+|having\s+|ha[sd]\s+|have\s+)?(?:lost|losing|suffer(?:ed|ing)|sustain(?:ed|ing))\s+{ABOUT}\Z"
)
SIDE_BEFORE = deferred(
    rf"(?:[,;]\s+(?:and\s+|while\s+|but\s+)?|\b(?:and|while|but)\s+)(?:the\s+)?"
    rf"(?P<side>[A-Z][^\W\d_]*(?:[\s-][A-Z][^\W\d_]*){{0,3}})(?:['’]s)?[\s:,]\s*{ABOUT}\Z"
)
SIDE_BEHIND = deferred(
    rf"\bin\s+(?:the\s+)?(?P<side>[A-Z][^\W\d_]*(?:[\s-][A-Z][^\W\d_]*){{0,3}})[,;]\s+(?:and\s+)?{ABOUT}\Z"
)  # "21 dead and 59 hurt in India, 40 and 121 in Pakistan"
# "and that", "while": a clause of its own, whose two numbers add up to one before it by chance.
OTHER_CLAUSE = deferred(r"\b(?:while|whereas|but|and\s+that)\b")
# "; the enemy 31 killed", "; the army's nine men": a side without a name of its own.
COMMON_SIDE = deferred(
    rf"[,;]\s+(?:and\s+)?on\s+(?:ours|theirs|(?:our|their|his|its|the\s+other)\s+side|the\s+other):?\s+{ABOUT}\Z|"
    r"(?:[,;]\s+(?:and\s+|while\s+|but\s+)?|\band\s+)(?:that\s+of\s+|those\s+of\s+)?the\s+(?:enemy|army|police|rebels|militants|insurgents|junta"
    r"|government|regime|attackers|defenders|paramilitar(?:y|ies)|militia(?:s|men)?|jihadists|gangs?|other\s+side|opposition)"
    rf"(?:['’]s?)?(?:\s+(?:side|troops|forces))?,?\s+(?:at\s+)?{ABOUT}\Z"
)
# "killed a colonel, two majors and nine men": what stands with an article before the counts of a list.
ARTICLED = deferred(r"(?:\ban?\s+[\w’'-]+(?:\s+(?!and\b)[\w’'-]+){0,4},\s+(?:and\s+)?)+\Z", re.IGNORECASE)
BY_COUNT = deferred(
    r"[^,;.:\d]{0,20}?\bby\s+(?:(?:one|another|that|this|some|other)\b|(?-i:[A-Z])[\w-]*['’]s(?=\s+(?:count|tally|account|figures|reckoning|estimate)s?\b|\s*[.,;)]))",
    re.IGNORECASE,
)
OWN_LOSSES = deferred(r"\b(?:own|our|friendly)\s+(?:losses|casualties|side|dead)\b", re.IGNORECASE)
OWN_BEHIND = deferred(r"\s+of\s+(?:its|their|our|his)\s+own\b")
# "wounded by several hundred gunmen": who did it.
AGENT_BEFORE = deferred(rf"\bby\s+{ABOUT}\Z", re.IGNORECASE)
# "it burned nine and damaged seven": the deed that the next part tells.
NEXT_DEED = deferred(rf"\s*,?\s*(?:and\s+)?(?:also\s+)?[a-z]+ed\s+{ABOUT}")
# "and called up two brigades": what else was done, and no part.
OTHER_DEED = deferred(rf"(?:,|\band)\s+(?:also\s+)?(?!includ)[a-z]+ed\s+(?:\w+\s+)?{ABOUT}\Z")
THE_REST = deferred(r"\b(?:(?:the|a)\s+(?:rest|remainder|others|remaining)|all\s+others)\b")
WITH_THE_REST = deferred(
    r"(?:,|;|–|—|\b(?:with|and|while))\s+the\s+(?:rest|remainder|others|(?:remaining|other)\s+(?:personnel|men|troops|people|soldiers|ones|fighters|forces))\b"
)
BODIES = deferred(r"\b(?:bodies|corpses|remains)\b", re.IGNORECASE)
FOUND_AGAIN = deferred(r"\b(?:recover|retriev|found|pull|identif|buri|dug)\w*\b", re.IGNORECASE)
# "carried 65 prisoners, six guards and three drivers": nothing befell them.
CARRIES = deferred(
    rf"\b(?:carr(?:y|ies|ied|ying)|transport(?:s|ed|ing)|ferr(?:ies|ied|ying)|escort(?:s|ed|ing))\s+{ABOUT}\Z",
    re.IGNORECASE,
)
# "Of those killed, 23 were from Rafah and 11 from Gaza City": where the dead were from that others counted.
DEAD_DIVIDED = deferred(
    r"\W*Of\s+(?:those|the)\s+(?:\w+\s+)?(?:killed|dead|slain|wounded|injured|victims|casualties)\b"
)
FATE_OF = deferred(rf"\b(?:whereabouts|fate)\s+of\s+{ABOUT}\Z", re.IGNORECASE)
ACROSS = deferred(r"[^,;.:\n]{0,24}?\bon\s+the\s+(?:other|opposing|enemy|opposite)\b")
VERB = deferred(
    r"\b(?:was|were|is|are|been|has|have|had|will|would|did|who|which|that|to|kill\w*|wound\w*|injur\w*|destroy\w*"
    r"|damag\w*|captur\w*|seiz\w*|fled|hit|struck|launch\w*|fired|los[te]\w*|died|came|went|crashed|landed|flew|arrived|broke|reached|while|after|when|before|but)\b",
    re.IGNORECASE,
)
AT_SO_MANY = deferred(rf"\band\s+at\s+{ABOUT}\Z")  # "put its score at 19 drones downed and at 640 escorts"
UP_TO = deferred(r"\bup\s+to\b", re.IGNORECASE)  # no verb's "to"
_LOST = (
    r"(?:destroyed|damaged|lost|killed|wounded|injured|captured|seized|recovered|found|confiscated|impounded|retrieved"
    r"|discovered|eliminated|neutrali[sz]ed|burn[te]d?|sunk|downed|shot\s+down|wiped\s+out|knocked\s+out|disabled|hit"
    r"|wrecked|abandoned|blown\s+up|looted|plundered|ransacked|torched|razed|gutted|flattened|levell?ed|smashed|ruined|demolished|bulldozed"
    r"|set\s+(?:on\s+fire|alight|ablaze)|put\s+out\s+of\s+action)"
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
    r"|(?:daily|nightly|weekly|monthly|(?:day|night|week|month)['’]s)\s+(?:figures?|tally|score|count)\s+(?:includ(?:e|ed|es)|(?:were|are|was|is))"
    rf"|losses\s+at):?\s+{ABOUT}\Z|\bcost(?:s|ing)?\s+(?:the\s+[\w-]+|them|it|him|her|us|[A-Z]\w+)\s+{ABOUT}\Z|\b(?:losses|lost|casualties|damage|damages|consequences)\b[^.;:\n]{{0,60}}(?::|\s[–—-])\s+{ABOUT}\Z|\b(?:losses|casualties|toll|damage)\b"
    rf"[^.;:\n]{{0,60}}\b(?:as|at|were|are|was|total(?:s|l?ed)?|amount(?:s|ed)?\s+to|comes?\s+to|came\s+to|(?:stands?|stood)\s+at|r[ua]ns?\s+to"
    rf"|includ(?:e[sd]?|ing)|compris(?:e[sd]?|ing)|reach(?:ed|es))\s+{ABOUT}\Z"
    rf"|(?:\A|[.;:]\s+)\W*{_LOST}\b(?:[^.;:\n\d]|(?<=[\w-])\d){{0,60}}:\s+{ABOUT}\Z|\bminus\s+\Z"
    rf"|\b(?:recovered|seized|destroyed|captured|found)\b[^.;:\d]{{0,60}}\b(?:includ(?:e|es|ed)|were|are)\s+{ABOUT}\Z"
    rf"|(?:\A\W*|[;:,]\s+|\balso\s+)(?:killed|wounded|injured|damaged|burne?[dt]|sunk|lost|missing|shot\s+down)\b"
    rf"[^.;:\d]{{0,40}}(?<!there)\s(?:were|are)\s+{ABOUT}\Z",
    re.IGNORECASE,
)
# ... or, where arms or men are among them, taken or given up for lost.
TAKEN_BEFORE = deferred(
    rf"\b{_SPOILS}\b[^.;:\n\d]{{0,60}}(?:[:,]|\s[–—-]|\b(?:includ(?:e|es|ed)|were|are|comprised?|of))\s+{ABOUT}\Z"
    r"|\b(?:took|takes?|taken|taking|seizures?|captures|finds|haul|toll|tally|dead|victims|wounded|injured|price|bill|harvest|bag"
    r"|cache|arsenal|stockpile|hoard|surrender)\b"
    rf"[^.;:\n\d]{{0,60}}:\s+(?:so\s+far,?\s+|to\s+date,?\s+|in\s+all,?\s+)?{ABOUT}\Z"
    r"|\b(?:(?:c[ao]me|drove|rode|ran|walked|went|sailed)\s+(?:away|off)\s+with|stole|loot(?:s|ed|ing)|plundered|helped\s+themselves\s+to|wr(?:ote|itten)\s+off|(?:bled|stripped|robbed)\s+of|bagged)\s+"
    rf"{ABOUT}\Z"
    r"|\b(?:surrender(?:s|ed|ing)|(?:turned|handed)\s+in|collect(?:s|ed|ing)(?:\s+from\s+(?:the\s+)?\w+)?|g[ai]ve\s+up|laid\s+down|yield(?:s|ed|ing)|nett?(?:s|ed|ing)|turned\s+up|uncover(?:s|ed|ing)|unearth(?:s|ed|ing)|haul\s+of"
    rf"|(?:raid|search|sweep|operation)\w*\b[^.;:\n\d]{{0,60}}\bproduced)\s+(?:the\s+following:?\s+)?{ABOUT}\Z",
    re.IGNORECASE,
)
CLAIMED = deferred(rf"\bclaim(?:s|ed|ing)\s+(?:for\s+[^.;:,\d]{{1,40}}\s+)?{ABOUT}\Z", re.IGNORECASE)
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
    r"|neutrali[sz]ed|victims|dead|fatalities|deaths|damaged|minus|wounded|injured|missing|prisoners|captives|detained|left\s+behind|abandoned)\b"
    r"[^.\n]{0,80}:\s*\Z",
    re.IGNORECASE,
)
# "- enemy dead: ", "• seized: ", what an item of a bulletin is about.
ITEM_LABEL = deferred(r"\W*(?:[^\W\d]+[\s/-]+){0,4}[^\W\d]+:\s+", re.IGNORECASE)
# "Wounded: ", "Houses destroyed: ", but not "Our losses: ", which begins anew.
FATE_LABEL = deferred(
    r"(?!the\s)(?-i:[A-Z])[a-z]+(?:\s+(?!(?:in|at|near|on|by)\b)[a-z]+){0,4}:\s+(?<!losses:\s)(?<!casualties:\s)(?<!toll:\s)",
    re.IGNORECASE,
)
LOSSES_TITLE = deferred(
    r"(?:\A|\n)[^\n.!?]{0,60}\b(?:losses|casualties|toll|trophies|victims)\b[^\n.!?]{0,60}\s*\Z", re.IGNORECASE
)
# ... or behind its last.
LOSSES_AFTER = deferred(
    r"\s+(?:never\s+(?:came\s+(?:back|home)|returned)|(?:did\s+not|failed\s+to)\s+(?:return|come\s+(?:back|home)))\b"
    r"|:\s+(?:that|this|such)\s+(?:was|is)\s+(?:the|its|their|our)\s+(?:price|cost|toll|bill|balance|loss(?:es)?|harvest|haul)\b"
    r"|(?![^.;:\n]{0,60}\b(?:none|no|not|neither|never)\b)"
    r"(?:\s+(?:gone|written\s+off)(?!\s+(?:to|through|into|up|on|out|home|back|over|by|for|with|ahead)\b)"
    r"|(?:(?!\b(?:to|what|for|after|before|when|if|as|whose|until)\b)[^.;:\n]){0,60}?"
    r"\b(?:(?:was|were|been|being|are|is)\s+(?:also\s+|reportedly\s+|completely\s+|allegedly\s+)?"
    rf"{_LOST}|gone(?!\s+(?:to|through|into|up|on|out|home|back|over|by|for|with|ahead)\b)|fell|died|perished|crashed|burned|sank|succumbed|(?:came|went)\s+down|went\s+up\s+in\s+(?:flames|smoke)"
    r"|(?:taken|captured|seized|wrested)\s+(?:from|off)\s+(?:the|its|their|an?|government|junta|army|rebel|enemy)\b"
    r"|left\s+(?:behind|on\s+the\s+(?:field|battlefield|road|slopes?)|for\s+(?:dead|scrap))|abandoned\s+by"
    r"|(?:was|were|lay|lie)\s+(?:reduced\s+to|in)\s+(?:rubble|ashes|ruins)"
    r"|(?:are|were|stand|appear)\s+(?:on|in|among)\s+the\s+(?:lists?|rolls?)\s+of\s+(?:the\s+)?(?:dead|fallen|killed|lost|missing|losses)"
    r"|(?:(?:was|were|are|is|being)\s+the|as\s+(?:the|its|their|his)|as)\s+(?:[\w’'-]+\s+){0,2}(?:losses|casualties|dead)))\b",
    re.IGNORECASE,
)
# A fate right behind a count whose outcome is not settled: "12 were later killed".
FATE_AFTER = deferred(
    r"(?:\s+and\s+an?(?:\s+[\w-]+){1,2}?)?\s+(?:(?:were|was|are|is|have|has|had|been|also|later|listed|as|went|more|others)\s+){0,4}"
    r"(?:killed|dead|died|slain|wounded|injured|hurt|missing|captured|destroyed|damaged|lost|downed|shot\s+down|sunk"
    r"|shot\s+dead|trampled|stabbed|crushed|hanged|beheaded|executed|gassed|strangled|hacked|lynched|poisoned|maimed"
    r"|burn(?:ed|t)|eliminated|neutrali[sz]ed|seized|drowned|succumbed|perished|sank|looted|plundered|ransacked|torched"
    r"|razed|gutted|flattened|levell?ed|smashed|ruined|demolished|collapsed|caved\s+in|wrecked|unaccounted\s+for|deserted|defected|set\s+(?:on\s+fire|alight|ablaze)"
    r"|uninhabitable|unusable|unserviceable|beyond\s+repair|in\s+(?:ruins|flames|ashes|rubble)|on\s+fire|ablaze|alight"
    r"|out\s+of\s+(?:use|service|action|commission)|(?:hit|struck)(?=\s*[.;,)]|\s+(?:by|in|near|and|at)\b))\b"
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
    r"(?:fled|displaced|evacuated|rescued|survived|homeless|freed|saved|released|returned|uprooted|surviving|unhurt|unharmed)\b",
    re.IGNORECASE,
)
SAVED = deferred(
    rf"\b(?:rescu(?:ed|es|ing)|free(?:d|s|ing)|releas(?:ed|es|ing)|evacuat(?:ed|es|ing)|sav(?:ed|es|ing)"
    rf"|liberat(?:ed|es|ing)|driven|drove|driving|displac(?:ed|es|ing)|uproot(?:ed|s|ing))\s+{ABOUT}\Z",
    re.IGNORECASE,
)
PLACES = deferred(
    r"\b(?:regions?|oblasts|provinces|states|districts|counties|governorates|cities|towns|villages|settlements|communities"
    r"|hospitals|clinics|wards|morgues|locations|places|sites|areas|sectors|fronts|directions|targets|addresses|countries|islands|camps"
    r"|waves|stages|groups|batches|phases|rounds|tranches|convoys|strikes|attacks|raids|incidents|nights|days"
    r"|engagements|clashes|operations|encounters|battles|ambushes)\Z",
    re.IGNORECASE,
)
FLAMES = deferred(r"\b(?:fires|wildfires|blazes|candles|torches|lamps|flares|ovens)\Z", re.IGNORECASE)  # burn anyway
HITS = deferred(r"\b(?:hits|impacts|strikes|explosions|blasts)\Z", re.IGNORECASE)  # of what got through
# What is taken and held, and no loss of men or materiel.
POSITIONS = deferred(
    r"\b(?:bases?|(?:out|check)?posts?|(?:check|strong)points?|positions?|strongholds?|hills?|heights|hilltops|trenches|camps?"
    r"|garrisons?|barracks|headquarters|districts?|islands?|bridges?|bridgeheads?|wells|mines|fields|dams?|farms?"
    r"|buildings?|schools?|offices?|stations?)\Z",
    re.IGNORECASE,
)
OVERRUN = deferred(r"\s+(?:(?:were|was|been|also)\s+){0,2}(?:overrun|lost|destroyed|burned|burnt)\b")
# What begins another statement of the same speaker.
AND_THAT = deferred(r"\band\s+that\b")
OF_THE_FOE = deferred(r"\s+of\s+the\s+(?:enemy|foe|invaders|latter|attackers)\b", re.IGNORECASE)
# What attackers did, and no loss of theirs.
STRIKES = deferred(
    r"[;,]\s+(?:but\s+|while\s+)?(?:the|its|their|these|other|those)\s+(?:strikes?|attacks?|raids?|others?|rest|blasts?|debris|salvo|barrage|wreckage)\b"
)
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
