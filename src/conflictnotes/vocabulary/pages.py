"""Words of pages: who publishes which series, what sections are called, what is no part of a report's prose."""

from __future__ import annotations

from conflictnotes.vocabulary.entries import Publisher

__all__ = ["HEADINGS", "PUBLISHERS", "RESIDUE"]

# The first row whose signs stand in the text names the publisher.  ``title`` signs are looked for in the title and the
# lines of the header, ``body`` signs anywhere; those who reprint others stand before those whom they reprint.
PUBLISHERS: tuple[Publisher, ...] = (
    # those who reprint
    Publisher(
        "Ukrainska Pravda",
        "",
        title=("ukrainska pravda", "pravda.com.ua"),
        body=("support up or become our patron", "pravda.com.ua/eng/news", "ukrainska pravda is"),
    ),
    Publisher("novinite", "", title=("novinite",), body=("novinite.com", "sofia news agency")),
    Publisher(
        "Euromaidan Press",
        "",
        title=("euromaidan press", "euromaidanpress"),
        body=("euromaidanpress.com", "euromaidan press's", "euromaidan press patreon"),
    ),
    Publisher(
        "Kyiv Post",
        "",
        title=("kyiv post",),
        body=("follow our coverage of the war on the @kyivpost_official", "kyivpost.com"),
    ),
    Publisher(
        "Kyiv Independent",
        "",
        title=("kyiv independent",),
        body=("the kyiv independent's reporting", "kyivindependent.com"),
    ),
    Publisher(
        "Ukrinform",
        "",
        title=("ukrinform",),
        body=("ukrinform.net", "while citing and using any materials on the internet, links to the website ukrinform"),
    ),
    Publisher("ReliefWeb", "", title=("reliefweb",), body=("reliefweb.int/report",)),
    # series that carry their publisher
    Publisher(
        "Institute for the Study of War",
        "Russian Offensive Campaign Assessment",
        title=("russian offensive campaign assessment",),
    ),
    Publisher("Institute for the Study of War", "Ukraine Conflict Update", title=("ukraine conflict update",)),
    Publisher(
        "Institute for the Study of War",
        "Russia-Ukraine Warning Update",
        title=("russia-ukraine warning update", "ukraine warning update"),
    ),
    Publisher(
        "Institute for the Study of War",
        "Russian Occupation Update",
        title=("russian occupation update", "ukraine occupation update"),
    ),
    Publisher(
        "Institute for the Study of War",
        "Russian Force Generation and Technological Adaptations Update",
        title=("russian force generation and technological adaptations",),
    ),
    Publisher("Institute for the Study of War", "Belarus Warning Update", title=("belarus warning update",)),
    Publisher(
        "Institute for the Study of War",
        "China-Taiwan Weekly Update",
        title=("china-taiwan weekly update", "china-taiwan update"),
    ),
    Publisher("Institute for the Study of War", "Adversary Entente Task Force Update", title=("adversary entente",)),
    Publisher("Critical Threats Project", "Africa File", title=("africa file",)),
    Publisher("Critical Threats Project", "Iran Update", title=("iran update", "iran crisis update")),
    Publisher("Critical Threats Project", "Salafi-Jihadi Movement Update", title=("salafi-jihadi movement",)),
    Publisher("Critical Threats Project", "Gulf of Aden Security Review", title=("gulf of aden security review",)),
    Publisher(
        "UK Ministry of Defence",
        "Intelligence Update",
        title=("intelligence update", "defence intelligence update"),
        body=("latest defence intelligence update",),
    ),
    Publisher(
        "General Staff of the Armed Forces of Ukraine",
        "Enemy losses",
        title=("total combat losses of the enemy", "combat losses of the enemy"),
        body=("the total combat losses of the enemy from 24", "total combat losses of the enemy from 24"),
    ),
    Publisher(
        "General Staff of the Armed Forces of Ukraine",
        "Operational information",
        title=("operational information as of",),
        body=("operational information as of",),
    ),
    # publishers by name in the header, or by the words of their house
    Publisher(
        "General Staff of the Armed Forces of Ukraine",
        "",
        title=("general staff of the armed forces of ukraine", "general staff of the afu"),
    ),
    Publisher(
        "Institute for the Study of War",
        "",
        title=("isw press", "institute for the study of war", "understandingwar.org"),
    ),
    Publisher("Critical Threats Project", "", title=("critical threats project", "criticalthreats.org")),
    Publisher(
        "UK Ministry of Defence", "", title=("ministry of defence – uk", "uk ministry of defence 🇬🇧", "@defencehq")
    ),
    Publisher("OCHA", "Flash Update", title=("ocha flash update",), body=("head of public information, ocha",)),
    Publisher("Human Rights Watch", "", body=("human rights watch said today",)),
    Publisher("Amnesty International", "", body=("amnesty international said today",)),
    Publisher("Oryx", "", body=("oryxspioenkop.com",)),
    Publisher("International Crisis Group", "CrisisWatch", title=("crisiswatch",)),
    Publisher(
        "Institute for the Study of War",
        "Russian Offensive Campaign Assessment",
        body=(
            "isw does not receive any classified material",
            "isw will continue to report daily",
            "we do not report in detail on russian",
            "we do not report in detail on the deliberate",
        ),
    ),
)

# What the sections of the known series are called: the opening words, lower case, of a line that heads a part.
HEADINGS: tuple[str, ...] = (
    "main effort", "supporting effort", "subordinate main effort", "subordinate supporting effort", "secondary effort",
    "russian main effort", "russian supporting effort", "russian subordinate main effort", "russian subordinate supporting effort",
    "ukrainian main effort", "ukrainian supporting effort", "ukrainian counteroffensive", "ukrainian operations in",
    "ukrainian defensive operations", "russian operations in", "israeli main effort",
    "mobilization and force generation", "force generation", "russian mobilization", "russian force generation",
    "activity in russian-occupied areas", "activities in russian-occupied areas", "activity in occupied", "activities in occupied",
    "significant activity in", "russian air, missile", "russian air and missile", "air, missile", "air and missile",
    "russian information operations", "russian technological adaptations", "russian military restructuring",
    "ukrainian defense industrial", "ukrainian defence industrial", "russian defense industrial",
    "toplines", "topline", "immediate items to watch", "items to watch", "order of battle", "appendix",
    "operations in", "key developments", "key inflections", "axis of resistance", "northern front", "southern axis", "northern axis", "western axis", "eastern axis",
    "executive summary", "assessment", "outlook", "background", "methodology",
)  # fmt: skip

# Blocks that are furniture of the page.  Lower case, white space folded; "…" stands for any words.
RESIDUE: tuple[str, ...] = (
    # navigation
    "loading…", "menu", "search", "home", "home …>…", "share", "share …this…", "share on …", "print", "print this…", "tweet", "email", "e-mail", "subscribe", "subscribe …", "sign in", "log in", "sign up…", "newsletter",
    "newsletters", "donate", "contact us", "about us", "previous", "next", "previous article…", "next article…", "back to top", "jump to", "jump to …", "skip to …content", "read more", "read more:…", "read also:…", "also read:…",
    "read next…", "related:…", "related articles…", "related news…", "related stories…", "more on this…", "see also:…", "continue reading…", "view all…", "show more…", "load more…", "all news", "latest news", "most read", "trending",
    "follow us…", "join us on telegram…", "join our telegram…", "join our channel…", "download …pdf…", "click here…", "click to …", "tap to …", "get this …email…", "comments", "leave a comment…", "… comments", "tags:…", "copy link", "copied", "toggle …menu", "cookie…", "accept all…",
    "see the full report here.", "see the full report here", "see full report…", "see the full report…", "read the full report…", "read the full text…", "full report here…", "you can also highlight …ctrl…",
    "if you …find…error…", "if you …notice…error…", "if you …see…mistake…", "found a mistake…", "found an error…", "noticed an error…", "spotted a…mistake…", "support up or become our patron…", "support us…", "become our patron…", "become a patron…", "help us …patreon…", "could you please help us…",
    "thank you for …", "all rights reserved…", "copyright…", "© …", "©…", "(c) …", "terms of use…", "privacy policy…",
    "advertisement", "advertisement:…", "advertising", "sponsored…", "promoted…", "[…]", "[...]", "{{…", "… ago", "updated … ago", "posted … ago", "… min read", "… mins read", "… minute read", "… minutes read", "… views",
    "page # of #", "page #", "- # -",
    # captions
    "figure #…", "fig. #…", "map #…", "photo:…", "photo by…", "photos:…", "photo credit…", "photo courtesy…", "image:…", "image credit…", "image source…", "image courtesy…", "illustrative photo…", "illustrative image…", "stock photo…", "screenshot…", "video:…", "watch:…", "infographic…", "caption:…", "satellite image ©…", "satellite imagery ©…", "satellite image courtesy…",
    "source: getty…", "source: esri…", "source: maxar…", "[source:…", "[map …", "[image …", "[this image …", "[photo …", "[satellite …", "graphic:…", "assessed control of terrain …as of…",
    # what every issue of a series repeats
    "we do not report in detail on …", "note: isw does not receive…", "isw does not receive any classified…", "we will continue to …because…", "disclaimer:…", "disclaimer",
)  # fmt: skip
