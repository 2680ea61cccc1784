"""Reporting verbs, nouns and phrases: their stance, their forms, and what must follow for them to report.

``use`` of a verb lists the frames in which it puts a proposition forward:

``that``    a that-clause: "noted that the bridge had fallen"
``bare``    a clause without "that": "said the bridge had fallen"
``quote``   a direct quote, or a proposition before it: '"We hold it," he said', "The bridge fell, he said"
``noun``    an object that states a fact: "confirmed the deaths of two soldiers"
``speech``  an object only if it is somebody's words: "rejected the allegation"
``figure``  an object only if it holds a number: "counted 40 launches"
``to``      an infinitive: "claimed to have taken the town"
``ing``     a gerund: "denied having shelled the school"
``as``      what a thing is said to be: "described the raid as a provocation"
``name``    the same without "as": "called the raid a provocation"
``at``      a value: "put losses at 500"
``of``      "accused the army of shelling", "warned of an attack"
``for``     "blamed the army for the fire"
``cause``   "attributed the fire to a drone", "linked it to the raid"
``with``    "credited the brigade with the capture"
``toll``    a new count: "raised the toll to 51"
``closing`` nothing but a mark follows: "as the mayor put it, ..."
``told``    an addressee comes first: "told reporters that"
``shows``   evidence does it: "footage shows", "data indicate"; with evidence its stance is confirmed
``only``    never without evidence as its subject: "showed"

The forms of a verb are its base, third person, past, -ing form and past participle; of a noun singular and plural.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.vocabulary.entries import ReportingWord

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ADVERBS_OF_DOUBT", "OF_SOMEBODY", "REPORTING"]

# One line per group: stance, use, verbs.  An irregular verb gives its forms with "/": base/third/past/-ing[/participle];
# "emit!" doubles its last letter.
_VERBS: tuple[tuple[str, str, str], ...] = (
    # asserted ---------------------------------------------------------------------------------------------------
    ("asserted", "that bare quote to", "say/says/said/saying"),
    ("asserted", "that bare quote noun ing", "report"),
    ("asserted", "that bare quote", "state explain comment remark reiterate reply respond answer retort tweet posit"),
    ("asserted", "that bare quote noun", "announce declare affirm reaffirm proclaim disclose"),
    ("asserted", "that bare quote noun shows", "reveal"),
    ("asserted", "that quote noun", "note emphasize emphasise stress underline underscore highlight clarify recall"),
    ("asserted", "that quote", """
        add elaborate interject recount relate narrate exclaim quip! joke lament regret! complain enthuse muse
        testify attest swear/swears/swore/swearing/sworn pledge promise vow propose counter
        vouch avow pronounce gush groan gripe bemoan retell
        proffer specify mention blog! vlog! message cable radio broadcast/broadcasts/broadcast/broadcasting
        tease reassure concur! rejoin chime shout whisper mumble thunder marvel caption headline signal! summarize summarise
        articulate express allude protest object grumble fume snap! sneer wonder guarantee communicate relay convey
        divulge leak stipulate reason lecture prophesy"""),
    ("asserted", "that quote", "write/writes/wrote/writing/written post publish intimate hint imply insinuate"),
    ("asserted", "quote", "read/reads/read/reading"),
    ("asserted", "that quote figure", "observe"),
    ("asserted", "that bare quote of told", "inform notify assure remind brief apprise"),
    ("asserted", "that bare quote told of", "tell/tells/told/telling"),
    ("asserted", "that quote told", "advise"),
    ("asserted", "that shows noun", "indicate"),
    ("asserted", "that bare shows", "find/finds/found/finding"),
    ("asserted", "that shows", "discover ascertain establish learn rule detail outline"),
    ("asserted", "that figure only", "chart catalogue catalog"),
    ("asserted", "as ing object", "describe"),
    ("asserted", "as", "portray frame characterize characterise present paint cast/casts/cast/casting"),
    ("asserted", "as", "bill hail tout denounce condemn classify class rate decry slam! blast mock ridicule trumpet introduce style pitch recast/recasts/recast/recasting"),
    ("asserted", "as cause", "attribute ascribe impute"),
    ("asserted", "cause", "link trace"),
    ("asserted", "with", "credit"),
    ("asserted", "toll", "raise revise lift lower downgrade upgrade"),
    ("asserted", "as figure", "identify list"),
    ("asserted", "as", "name"),
    ("asserted", "as", "cite"),
    ("asserted", "name", "call"),
    ("asserted", "name as", "label! brand dub! term"),
    ("denied", "speech", "question challenge"),
    ("asserted", "figure", "record register log! tally count quantify"),
    ("asserted", "that noun shows", "document certify"),
    ("asserted", "figure", "give/gives/gave/giving/given enumerate"),
    # claimed ----------------------------------------------------------------------------------------------------
    ("claimed", "that bare quote noun to", "claim"),
    ("claimed", "that bare quote", "allege insist contend argue"),
    ("asserted", "that quote", "assert"),
    ("claimed", "that quote", "maintain profess rumor rumour crow fabricate pretend"),
    ("claimed", "to that as", "purport"),
    ("claimed", "of that quote", "boast brag!"),
    ("claimed", "of", "accuse"),
    ("claimed", "for", "blame"),
    ("claimed", "that", "charge"),
    ("claimed", "that quote", "gloat vaunt confide"),
    # confirmed --------------------------------------------------------------------------------------------------
    ("confirmed", "that bare quote noun ing shows", "confirm"),
    ("confirmed", "that noun shows", "verify corroborate substantiate authenticate validate prove/proves/proved/proving/proven"),
    ("confirmed", "that noun shows only", """
        show/shows/showed/showing/shown demonstrate depict evidence illustrate capture display"""),
    # denied -----------------------------------------------------------------------------------------------------
    ("denied", "that bare quote noun ing", "deny"),
    ("denied", "that noun", "refute disprove/disproves/disproved/disproving rebut! debunk gainsay/gainsays/gainsaid/gainsaying"),
    ("denied", "that speech", "dispute contradict contest"),
    ("denied", "speech", "reject dismiss repudiate rubbish discount disavow scoff/scoffs/scoffed/scoffing"),
    # acknowledged -----------------------------------------------------------------------------------------------
    ("acknowledged", "that bare quote noun ing to", "admit! acknowledge"),
    ("acknowledged", "that quote noun", "concede confess"),
    ("acknowledged", "that", "recognize recognise accept grant"),
    # assessed ---------------------------------------------------------------------------------------------------
    ("assessed", "that bare quote noun", "estimate forecast/forecasts/forecast/forecasting predict"),
    ("assessed", "that bare quote figure as", "assess"),
    ("assessed", "that bare quote noun", "suspect"),
    ("assessed", "that bare quote", """
        believe think/thinks/thought/thinking reckon speculate calculate fear judge conjecture"""),
    ("assessed", "that bare noun to", "expect anticipate"),
    ("assessed", "that quote", "conclude opine surmise deduce infer! guess theorize theorise hypothesize hypothesise postulate"),
    ("assessed", "that", """
        determine foresee/foresees/foresaw/foreseeing/foreseen envision envisage presume assume evaluate doubt
        project appreciate"""),
    ("assessed", "that bare quote noun shows", "suggest"),
    ("assessed", "as", "view see/sees/saw/seeing/seen regard interpret"),
    ("assessed", "at", "put/puts/put/putting set/sets/set/setting place peg! value"),
    ("assessed", "name", "deem"),
    ("assessed", "that name as", "consider"),
    ("assessed", "that bare", "understand/understands/understood/understanding gather worry"),
    # warned -----------------------------------------------------------------------------------------------------
    ("warned", "that bare quote of told", "warn"),
    ("warned", "that quote told", "caution alert"),
    ("warned", "that quote", "threaten forewarn"),
)  # fmt: skip

# Nouns that stand for a statement: "the mayor's claim that", "reports that".  ``bare`` nouns need no owner.
_NOUNS: tuple[tuple[str, str, str], ...] = (
    ("asserted", "bare", "report"),
    ("claimed", "bare", "claim rumor rumour allegation"),
    ("asserted", "", """
        statement announcement remark comment declaration insistence revelation disclosure
        testimony explanation reassurance assurance observation finding message post account argument
        """),
    ("claimed", "", "accusation boast contention insinuation assertion version narrative"),
    ("assessed", "", """
        assessment estimate forecast prediction conclusion judgment judgement belief view suggestion expectation projection opinion
        speculation suspicion hypothesis/hypotheses"""),
    ("asserted", "tally", "count tally reckoning telling admission calculation"),
    ("confirmed", "", "confirmation"),
    ("denied", "", "denial refutation rebuttal"),
    ("acknowledged", "", "acknowledgment acknowledgement concession confession"),
    ("warned", "", "warning threat"),
)  # fmt: skip

# Several words that report together: stance, use, and the phrase in its forms.
_PHRASES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("asserted", "closing", ("put it", "puts it", "put it bluntly", "puts it bluntly")),
    ("claimed", "that", ("is adamant", "are adamant", "was adamant", "were adamant", "remains adamant", "remain adamant")),
    ("claimed", "that", ("would have us believe", "would have people believe", "would have the world believe")),
    ("asserted", "that", ("give an assurance", "gave an assurance", "gave assurances", "give assurances", "gave notice", "gives notice", "served notice", "issue a reminder", "issued a reminder", "bore witness", "bears witness", "leave no doubt", "leaves no doubt", "left no doubt")),
    ("assessed", "that", ("make the assumption", "made the assumption", "work on the assumption", "works on the assumption", "worked on the assumption", "have reason to believe", "has reason to believe", "had reason to believe", "harbour doubts", "is sure", "are sure", "was sure", "were sure", "is satisfied", "are satisfied", "was satisfied", "were satisfied", "is under no illusion")),
    ("warned", "that", ("issue a warning", "issues a warning", "issued a warning", "served a warning", "give warning", "gave warning", "gives warning", "sound a warning", "sounded a warning")),
    ("denied", "that", ("issue a denial", "issued a denial", "give the lie to", "gave the lie to")),
    ("acknowledged", "that", ("come clean", "came clean", "own up", "owned up", "made no secret", "makes no secret")),
    ("asserted", "that quote noun", ("point out", "points out", "pointed out", "pointing out")),
    ("asserted", "that", ("make clear", "makes clear", "made clear", "making clear")),
    ("asserted", "object", ("speak of", "speaks of", "spoke of", "speaking of", "talk of", "talks of", "talked of")),
    ("asserted", "as", ("refer to", "refers to", "referred to", "referring to")),
    ("asserted", "that", ("draw attention to the fact", "draws attention to the fact", "drew attention to the fact")),
    ("asserted", "object", ("find evidence of", "finds evidence of", "found evidence of", "finding evidence of")),
    ("asserted", "that", ("find evidence", "finds evidence", "found evidence", "see evidence", "sees evidence", "saw evidence")),
    ("asserted", "that quote", ("hit back", "hits back", "fire back", "fires back", "fired back", "shoot back", "shoots back", "shot back")),
    ("asserted", "that noun", ("spell out", "spells out", "spelled out", "spelling out", "set out", "sets out", "setting out", "lay out", "lays out", "laid out")),
    ("asserted", "quote that", ("go on to say", "goes on to say", "went on to say", "going on to say")),
    ("assessed", "that", ("express the belief", "expresses the belief", "expressed the belief", "expressing the belief")),
    ("assessed", "that", ("express the view", "expresses the view", "expressed the view", "expressing the view")),
    ("assessed", "that", ("express the opinion", "expressed the opinion", "express confidence", "expressed confidence", "expresses confidence")),
    ("asserted", "that", ("express concern", "expresses concern", "expressed concern", "expressed concerns", "voiced concern", "voiced concerns")),
    ("assessed", "that", ("voiced fears", "expressed fears", "voice fears", "expressed fear")),
    ("assessed", "that", ("raise the possibility", "raised the possibility", "raises the possibility")),
    ("claimed", "object", ("take credit for", "takes credit for", "took credit for", "taking credit for", "taken credit for")),
    ("claimed", "object", ("lay the blame on", "lays the blame on", "laid the blame on", "laying the blame on", "put the blame on", "puts the blame on", "putting the blame on", "lay blame on", "lays blame on", "laid blame on", "point the finger at", "points the finger at", "pointed the finger at", "pointing the finger at")),
    ("claimed", "object", ("pin the blame on", "pins the blame on", "pinned the blame on", "pinned blame on")),
    ("denied", "object", ("rule out", "rules out", "ruled out", "ruling out")),
    ("denied", "speech", ("cast doubt on", "casts doubt on", "casting doubt on", "brush aside", "brushes aside", "brushed aside", "brush off", "brushed off", "shrug off", "shrugs off", "shrugged off", "push back on", "pushed back on", "push back against", "pushed back against", "take issue with", "took issue with", "takes issue with", "play down", "plays down", "played down")),
    ("asserted", "that", ("let slip", "lets slip", "let it be known", "lets it be known", "make known", "makes known", "made known", "put on record", "go on record saying", "went on record saying")),
    ("asserted", "object", ("point to", "points to", "pointed to", "pointing to", "hint at", "hints at", "hinted at", "allude to", "alludes to", "alluded to")),
    ("assessed", "that", ("take the view", "takes the view", "took the view", "come to the conclusion", "came to the conclusion", "comes to the conclusion", "reach the conclusion", "reached the conclusion", "is of the opinion", "are of the opinion", "is of the view", "are of the view", "is convinced", "are convinced", "was convinced", "were convinced", "is confident", "are confident", "is certain", "are certain")),
    ("warned", "of that", ("sound the alarm", "sounds the alarm", "sounded the alarm", "raise the alarm", "raised the alarm")),
    ("claimed", "for", ("hold responsible", "holds responsible", "held responsible", "holding responsible")),
    ("claimed", "object", ("claim credit for", "claims credit for", "claimed credit for", "claiming credit for")),
)  # fmt: skip

# Adverbs that make a claim of a plain clause, without a source.
ADVERBS_OF_DOUBT = ("reportedly", "allegedly", "purportedly", "supposedly")


# Nouns of "in the words of the governor", "in the view of the court".
OF_SOMEBODY = ("words", "view", "opinion", "estimation", "telling", "judgment", "judgement", "eyes")


def _regular(verb: str) -> tuple[str, ...]:
    if verb.endswith("!"):
        verb, stem = verb[:-1], verb[:-1] + verb[-2]
    elif verb.endswith("e"):
        stem = verb[:-1]
    else:
        stem = verb
    past = f"{verb[:-1]}ied" if verb[-1] == "y" and verb[-2] not in "aeiou" else f"{stem}ed"
    if verb[-1] == "y" and verb[-2] not in "aeiou":
        third = f"{verb[:-1]}ies"
    else:
        third = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "z")) else f"{verb}s"
    return verb, third, past, f"{stem}ing", past


def _plural(noun: str) -> tuple[str, ...]:
    singular, _, plural = noun.partition("/")
    return singular, plural or (f"{singular[:-1]}ies" if singular.endswith("y") else f"{singular}s")


def _rows() -> Iterator[ReportingWord]:
    for stance, use, verbs in _VERBS:
        for verb in verbs.split():
            forms = tuple(verb.split("/")) if "/" in verb else _regular(verb)
            yield ReportingWord(forms[0], stance, (*forms, forms[2])[:5], use, "verb")
    for stance, use, nouns in _NOUNS:
        for noun in nouns.split():
            forms = _plural(noun)
            yield ReportingWord(forms[0], stance, forms, use, "noun")
    for stance, use, phrases in _PHRASES:
        yield ReportingWord(phrases[0], stance, phrases, use, "phrase")


REPORTING: tuple[ReportingWord, ...] = tuple(_rows())
