"""Reporting verbs, nouns and phrases: their stance, their forms, and what must follow for them to report.

``use`` of a verb lists the frames in which it puts a proposition forward:

``that``    a that-clause: "noted that the bridge had fallen"
``bare``    a clause without "that": "said the bridge had fallen"
``quote``   a direct quote, or a proposition before it: '"We hold it," he said', "The bridge fell, he said"
``noun``    an object that states a fact: "confirmed the deaths of two soldiers"
``speech``  an object only if it is somebody's words: "rejected the allegation"
``object``  any object that is no pronoun alone: "hinted at a deal"
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
``sum``     a count that is called one: "cited a figure of 40"
``in``      "implicated the brigade in the killings"
``responsible`` "held the army responsible for the fire"
``clause``  a that-clause that can be nothing else: "held that the ridge was theirs", not "held that ridge"
``spoken``  only beside a direct quote: '"We hold it," wept the baker', "The bulletin ran: ..."
``closing`` nothing but a mark follows: "as the mayor put it, ..."
``colon``   a colon: "The mayor was blunt: the bridge had fallen"
``told``    an addressee comes first: "told reporters that"
``shows``   evidence does it: "footage shows", "data indicate"; with evidence its stance is confirmed
``only``    never without evidence as its subject: "showed"

The forms of a verb are its base, third person, past, -ing form and past participle; of a noun singular and plural.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.vocabulary.entries import ReportingWord
from conflictnotes.vocabulary.words import word_tuple

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ADVERBS_OF_DOUBT", "OF_SOMEBODY", "PUT_NOTHING_FORWARD", "REPORTING"]

# One line per group: stance, use, verbs.  An irregular verb gives its forms with "/": base/third/past/-ing[/participle];
# "emit!" doubles its last letter.
_VERBS: tuple[tuple[str, str, str], ...] = (
    # asserted ---------------------------------------------------------------------------------------------------
    ("asserted", "that bare quote", "say/says/said/saying"),
    ("asserted", "that bare quote noun ing", "report"),
    ("asserted", "that bare quote", "state explain comment remark reiterate reply respond retort tweet posit"),
    ("asserted", "that noun", "flag! divulge"),
    ("asserted", "that bare quote noun", "announce declare affirm reaffirm proclaim disclose"),
    ("asserted", "that bare quote noun shows", "reveal"),
    ("asserted", "that quote noun", "note emphasize emphasise stress underline underscore highlight clarify recall"),
    ("asserted", "that quote to", "testify attest swear/swears/swore/swearing/sworn"),
    ("asserted", "that quote", """
        murmur sob!
        add elaborate interject recount relate narrate exclaim quip! joke lament regret! complain enthuse muse
        pledge promise vow propose counter
        vouch avow gush groan gripe bemoan retell
        proffer specify blog! vlog! message cable radio broadcast/broadcasts/broadcast/broadcasting
        tease reassure concur! rejoin chime shout whisper mumble thunder marvel caption headline signal! summarize summarise
        allude protest object grumble fume snap! sneer wonder guarantee communicate
        leak stipulate reason lecture prophesy
        blurt chant clamour clamor dictate enunciate expound growl hiss holler intone jest moan mutter persist
        plead pontificate preach rage rail rant rasp recite repeat roar scream screech shriek sigh snarl snort splutter
        stammer stutter taunt wail whimper whine yell remonstrate chronicle retweet repost reassert
        reconfirm restate re-emphasise re-emphasize bark sniff deplore
        bewail counsel! cry/cries/cried/crying hoot howl"""),
    ("asserted", "that quote", "answer"),
    ("asserted", "clause quote", "articulate express relay convey"),
    ("asserted", "that shows", "uncover"),
    ("asserted", "in", "implicate"),
    ("asserted", "that quote", "write/writes/wrote/writing/written post publish"),
    ("assessed", "that quote", "intimate hint imply insinuate venture hazard"),
    ("asserted", "quote", "read/reads/read/reading"),
    ("asserted", "that quote figure", "observe mention"),
    ("asserted", "that bare quote of told", "inform notify assure remind brief apprise"),
    ("asserted", "that bare quote told of", "tell/tells/told/telling"),
    ("asserted", "that bare quote told", "text"),
    ("asserted", "that quote told", "advise"),
    ("asserted", "that shows noun", "indicate"),
    ("asserted", "that bare shows", "find/finds/found/finding"),
    ("asserted", "that shows", "discover ascertain establish learn detail outline"),
    ("assessed", "that quote shows name", "rule"),
    ("asserted", "that quote ing", "remember recollect"),
    ("asserted", "that bare quote name", "pronounce"),
    ("asserted", "that figure only", "contain chart catalogue catalog"),
    ("asserted", "as ing object", "describe"),
    ("asserted", "as", "portray frame characterize characterise present paint cast/casts/cast/casting"),
    ("asserted", "as", """
        bill hail denounce condemn justify scorn minimise minimize diagnose rationalise rationalize excuse
        trivialise trivialize caricature classify class rate decry slam! blast mock ridicule introduce style
        recast/recasts/recast/recasting herald extol! laud lambast lambaste excoriate deride vilify lampoon represent spin!
        peddle tag! stigmatise stigmatize castigate romanticise glorify demonise demonize belittle disparage pillory
        acclaim"""),
    ("asserted", "as cause", "attribute ascribe impute"),
    ("asserted", "with cause", "credit"),
    ("asserted", "cause", "link trace liken compare"),
    ("asserted", "spoken", """
        weep/weeps/wept/weeping spit/spits/spat/spitting begin/begins/began/beginning/begun run/runs/ran/running
        continue sing/sings/sang/singing/sung ring/rings/rang/ringing/rung"""),
    ("assessed", "toll", "raise revise lift lower downgrade upgrade update increase hike nudge bump correct amend adjust reduce"),
    ("asserted", "as figure", "identify list"),
    ("asserted", "as sum", "name cite"),
    ("asserted", "name", "call"),
    ("asserted", "name as", "label! brand dub! term"),
    ("denied", "speech", "question challenge"),
    ("asserted", "figure closing", """
        record register log! tally count quantify tabulate track detect spot! inventory itemise itemize
        clock notch"""),
    ("asserted", "that noun shows", "document certify"),
    ("asserted", "figure", "give/gives/gave/giving/given enumerate"),
    # claimed ----------------------------------------------------------------------------------------------------
    ("claimed", "that bare quote noun to", "claim"),
    ("claimed", "that bare quote noun", "allege"),
    ("asserted", "that bare quote", "insist contend argue"),
    ("asserted", "that quote", "assert"),
    ("asserted", "that quote", "maintain"),
    ("claimed", "that quote noun to ing", "profess"),
    ("claimed", "that quote", "rumor rumour crow fabricate pretend bluster feign"),
    ("claimed", "to that as", "purport"),
    ("claimed", "of that quote", "boast brag!"),
    ("claimed", "of", "accuse"),
    ("claimed", "for", "blame"),
    ("claimed", "for that", "fault"),
    ("claimed", "that", "charge"),
    ("asserted", "clause responsible", "hold/holds/held/holding"),
    ("claimed", "that quote", "gloat confide"),
    # confirmed --------------------------------------------------------------------------------------------------
    ("confirmed", "that bare quote noun ing shows", "confirm"),
    ("confirmed", "that noun shows", "verify corroborate substantiate authenticate validate prove/proves/proved/proving/proven"),
    ("confirmed", "that noun shows only", """
        show/shows/showed/showing/shown demonstrate evidence illustrate capture display"""),
    # denied -----------------------------------------------------------------------------------------------------
    ("denied", "that bare quote noun ing to", "deny"),
    ("denied", "that noun", "refute disprove/disproves/disproved/disproving rebut! debunk gainsay/gainsays/gainsaid/gainsaying"),
    ("denied", "that speech", "dispute contradict contest"),
    ("denied", "speech", """
        reject dismiss repudiate rubbish discount downplay
        dispel! quash rebuff impugn pooh-pooh discredit"""),
    ("denied", "noun ing", "disclaim disavow"),
    ("denied", "that colon", "disagree"),
    ("denied", "that quote", "demur!"),
    ("asserted", "that quote", "scoff"),
    ("asserted", "as that noun", "trumpet tout vaunt"),
    ("asserted", "that colon", "agree"),
    ("asserted", "that noun shows as only", "depict"),
    # acknowledged -----------------------------------------------------------------------------------------------
    ("acknowledged", "that bare quote noun ing to", "admit! acknowledge"),
    ("acknowledged", "that quote noun ing", "concede confess"),
    ("acknowledged", "that", "recognize recognise accept grant"),
    ("acknowledged", "clause", "allow"),
    # assessed ---------------------------------------------------------------------------------------------------
    ("assessed", "that bare quote noun", "estimate forecast/forecasts/forecast/forecasting predict"),
    ("assessed", "that bare quote figure as", "assess"),
    ("assessed", "that bare quote noun", "suspect"),
    ("assessed", "that bare quote", """
        believe think/thinks/thought/thinking speculate calculate fear judge conjecture"""),
    ("assessed", "that bare quote at", "reckon"),
    ("assessed", "that bare noun to", "expect anticipate"),
    ("assessed", "that noun", "foresee/foresees/foresaw/foreseeing/foreseen"),
    ("assessed", "that quote", "conclude opine surmise deduce infer! guess theorize theorise hypothesize hypothesise postulate"),
    ("assessed", "that", """
        forecasted/forecasts/forecasted/forecasting determine envision envisage presume assume evaluate
        project appreciate suppose wager bet/bets/bet/betting feel/feels/felt/feeling
        gather extrapolate gauge fret! agonise agonize foretell/foretells/foretold/foretelling prognosticate"""),
    ("assessed", "that speech", "doubt"),
    ("assessed", "that bare quote noun shows", "suggest"),
    ("assessed", "as", "view see/sees/saw/seeing/seen regard interpret"),
    ("assessed", "at", "put/puts/put/putting set/sets/set/setting place peg! value pitch"),
    ("assessed", "name", "deem adjudge"),
    ("assessed", "that name as", "consider"),
    ("assessed", "that bare", "understand/understands/understood/understanding worry"),
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
        statement announcement remark comment declaration insistence revelation disclosure version
        position stance theory story/stories line signal submission proposition protest admonition aside affirmation
        confidence affidavit deposition dispatch tip read-out readout tweet memo letter communication
        notification note summary information intelligence news
        testimony explanation reassurance assurance observation finding message post account argument
        pledge promise vow complaint hint reply response answer retort protestation advice reminder
        intimation communiqué bulletin word
        """),
    ("claimed", "", """
        accusation boast insinuation narrative charge contention assertion lie falsehood fabrication myth fiction
        canard smear tale pretence pretense imputation innuendo propaganda claptrap brag"""),
    ("assessed", "", """
        assessment estimate forecast prediction conclusion judgment judgement belief view suggestion expectation projection opinion
        speculation suspicion hypothesis/hypotheses fear concern worry doubt guess hunch prognosis/prognoses
        understanding appraisal verdict certainty conviction thesis/theses premise assumption calculus"""),
    ("asserted", "", "count tally reckoning telling calculation rendition"),
    ("confirmed", "", "confirmation verification corroboration proof"),
    ("denied", "", "denial refutation rebuttal disavowal repudiation disclaimer"),
    ("acknowledged", "", "acknowledgment acknowledgement concession confession admission recognition"),
    ("warned", "", "warning threat alarm alert caveat caution"),
)  # fmt: skip

# Several words that report together: stance, use, and the phrases by the base form of the verb that opens them.
_PHRASES: tuple[tuple[str, str, str], ...] = (
    ("asserted", "closing", "put it, see it, tell it"),
    ("asserted", "spoken", """
        go on, carry on, chip in, cut in, break in, butt in, throw in, put in, pitch in, come back, burst out, break off, speak up,
        call back, lash out, ring out"""),
    ("asserted", "that quote noun", "point out"),
    ("asserted", "that quote", """
        hit back, fire back, shoot back, snap back, write back, go on to say, call out, chime in, weigh in, blurt out, cry out,
        shout back, pipe up, say aloud, have this to say"""),
    ("asserted", "that noun", "bring to light"),
    ("asserted", "that", "spell out, set out, lay out"),
    ("asserted", "that", """
        make clear, make it clear, make plain, make it plain, make known, make it known, let slip, let it slip,
        let be known, put out word, send word, get word out, spread word, spread the word, pass word,
        put on record, put it on record, go on record, go on record saying, go on record as saying, say on record,
        draw attention to the fact, call attention to the fact, point to the fact, find evidence, see evidence,
        give an assurance, give assurances, offer assurances, give notice, serve notice, issue a reminder, bear witness,
        leave no doubt, express concern, express concerns, voice concern, voice concerns, voice alarm, express alarm,
        express regret, express hope, express outrage, raise concerns, raise the concern, express the concern,
        voice the concern, express the hope, voice the hope, voice hope, add for the record,
        hold forth, argue the point, put forward the claim, advance the claim, advance the argument, make the point,
        make the case, make the argument, put the case, take pains to say, issue a statement saying, issue statements saying,
        put out a statement saying, release a statement saying, give testimony, give evidence, give word, swear blind,
        set the record straight, break the news, confirm to the press, post word, tip off"""),
    ("asserted", "object", """
        find no sign of, find no signs of, find no trace of, find no proof of, see no sign of, whisper of, murmur of, mutter of, speak of, talk of, tell of, find evidence of, see evidence of, point to, allude to, write of, give word of,
        bring news of, draw attention to, call attention to, give accounts of, give an account of"""),
    ("asserted", "as speech", "play down"),
    ("assessed", "object", "hint at"),
    ("assessed", "figure", "make it"),
    ("asserted", "figure", "reel off, tick off, rattle off, read out"),
    ("asserted", "as", "refer to, write off, pass off, talk up, talk down, play up"),
    ("asserted", "that closing", "have it, let it be known"),
    ("asserted", "at", "have the toll, have the dead, have the death toll"),
    ("asserted", "speech", "stand by"),
    ("asserted", "that colon", """
        be adamant, remain adamant, stay adamant, be categorical, be blunt, be explicit, be emphatic, be insistent, be firm, be frank,
        be unequivocal, be unambiguous, be clear, be forthright, be candid, be on record, be unanimous,
        be at one, be in agreement, be dismissive, be quick to add, make much of the fact, make play of the fact,
        dwell on the fact, lament the fact, decry the fact, seize on the fact, cite the fact, allude to the fact,
        pass the message, convey the message, relay the message, deliver the message, get the message across,
        have word, bring word, receive word, give to understand, pass on, report back, phone in, radio in,
        send a message, send messages, leave the impression, give the impression, take to saying,
        let the world know, let everyone know, let it out, drop the hint, drop hints, drop a hint"""),
    ("claimed", "that", """
        make out, put it about, put about, give out, give it out, would have us believe, would have you believe, would have one believe, would have people believe, would have the world believe,
        lay claim, stick to the claim, repeat the claim, float the claim, push the line, spread the claim,
        float the idea, swear up and down, protest loudly, cling to the claim"""),
    ("claimed", "object", """
        take credit for, claim credit for, lay claim to, take responsibility for,
        lay the blame on, lay blame on, put the blame on, put blame on, pin the blame on, pin blame on, place the blame on,
        place blame on, cast blame on, pin responsibility on, lay responsibility for, lay the blame for, pin the blame for,
        put the blame for, ascribe blame for, heap blame on, shift the blame to, point the finger at, point a finger at,
        point fingers at"""),
    ("denied", "object that", "rule out"),
    ("denied", "object", "wash its hands of, wash their hands of"),
    ("confirmed", "that noun shows only", "pick up, bear out, lend weight to, lend credence to, attest to"),
    ("denied", "that", "issue a denial, give the lie to, deny outright"),
    ("denied", "speech", """
        cast doubt on, throw doubt on, pour cold water on, brush aside, brush off, shrug off, bat away, swat away, scoff at, sneer at, bristle at, wave away, laugh off,
        push back on, push back against, take issue with, hit out at, cry foul over, poke holes in,
        call into question"""),
    ("acknowledged", "that", "let on, fess up, come clean, own up, make no secret, be forced to admit, be honest, make no bones"),
    ("acknowledged", "object", "own up to, fess up to, cop to, plead guilty to"),
    ("assessed", "that", """
        make the assumption, work on the assumption, have reason to believe, have every reason to believe, harbour doubts,
        harbor doubts, have doubts, have no doubt, be sure, be satisfied, be persuaded, be under the impression, have the impression, get the impression,
        remain convinced, remain confident, stay convinced, grow convinced, sound confident, feel sure, feel certain,
        seem confident, be positive, be of the belief, be inclined to think, be inclined to believe, voice the conviction,
        express the conviction, voice the belief, voice the view, voice the suspicion, voice the fear, voice the opinion,
        offer the view, offer the opinion, hazard the guess, hazard a guess, venture the guess, venture a guess,
        reach the view, harbour the suspicion, harbor the suspicion, have a hunch, make the prediction, lean to the view, incline to the view, share the view, subscribe to the view, draw the inference,
        run the numbers, profess confidence, profess certainty, see signs, see indications, find indications, find signs, be under no illusion, be of the opinion, be of the view, be convinced,
        be confident, be certain, be afraid, be doubtful, be sceptical, be skeptical, be worried, be concerned, be fearful,
        be hopeful, be optimistic,
        express the belief, express the view, express the opinion, express the fear, express the suspicion, raise the fear,
        express confidence, express doubt,
        express doubts, express optimism, voice fears, voice doubts, voice confidence, express fears, express fear,
        raise fears, raise the possibility, raise the prospect, take the view, hold the view, come to the view,
        come to the conclusion, reach the conclusion, draw the conclusion, come to believe, go so far as to suggest,
        make the judgment, make the judgement, take it, take the line, form the view"""),
    ("warned", "that", "issue a warning, serve a warning, give warning, sound a warning, send a warning, repeat the warning"),
    ("warned", "of that", "sound the alarm, raise the alarm, ring the alarm"),
    ("claimed", "for", "hold responsible, hold accountable"),
)  # fmt: skip

# The forms of the irregular verbs that open phrases.
_HEADS: dict[str, tuple[str, ...]] = {
    row.split("/")[0]: tuple(row.split("/"))
    for row in word_tuple("""
        be/is/are/was/were/being/been bear/bears/bore/bearing/borne break/breaks/broke/breaking/broken
        bring/brings/brought/bringing cast/casts/casting come/comes/came/coming cry/cries/cried/crying
        cling/clings/clung/clinging draw/draws/drew/drawing/drawn find/finds/found/finding get/gets/got/getting
        give/gives/gave/giving/given go/goes/went/going/gone have/has/had/having hit/hits/hitting
        hold/holds/held/holding lay/lays/laid/laying leave/leaves/left/leaving let/lets/letting
        make/makes/made/making pay/pays/paid/paying pin/pins/pinned/pinning put/puts/putting ring/rings/rang/ringing/rung
        say/says/said/saying see/sees/saw/seeing/seen send/sends/sent/sending set/sets/setting
        shoot/shoots/shot/shooting speak/speaks/spoke/speaking/spoken spell/spells/spelled/spelling/spelt
        spread/spreads/spreading stand/stands/stood/standing stick/sticks/stuck/sticking swear/swears/swore/swearing/sworn
        take/takes/took/taking/taken tell/tells/told/telling throw/throws/threw/throwing/thrown
        drop/drops/dropped/dropping bat/bats/batted/batting swat/swats/swatted/swatting
        fess/fesses/fessed/fessing cop/cops/copped/copping stay/stays/stayed/staying feel/feels/felt/feeling
        run/runs/ran/running chip/chips/chipped/chipping cut/cuts/cutting burst/bursts/bursting grow/grows/grew/growing
        lean/leans/leaned/leaning get/gets/got/getting shoot/shoots/shot/shooting plead/pleads/pleaded/pleading/pled
        seem/seems/seemed/seeming tip/tips/tipped/tipping shrug/shrugs/shrugged/shrugging wash/washes/washed/washing would
        write/writes/wrote/writing/written refer/refers/referred/referring admit/admits/admitted/admitting
    """)
}

# Adverbs that make a claim of a plain clause, without a source.
ADVERBS_OF_DOUBT = ("reportedly", "allegedly", "purportedly", "supposedly")


# Words before "that" that put nothing forward: verbs of wishing, ordering, knowing and bringing about, verbs that report
# in other frames only, and nouns and particles that could be taken for verbs.
_WISHES = """
    arrange ask beg! care imagine limit cause command decide decree desire demand direct dream endure enjoin ensure enact forget/forgets/forgot/forgetting/forgotten
    happen emerge transpire hear/hears/heard/hearing listen hope hide/hides/hid/hiding/hidden ignore instruct know/knows/knew/knowing/known like love matter mandate mean/means/meant/meaning mind
    move need notice order pray prefer! provide realise realize request require resolve seem
    sense trust urge want watch wish remain follow appear occur! permit! enable guard check secure result compel! dread
    provided granted such now so excepting considering supposing notwithstanding overlook omit! conceal
    forbid/forbids/forbade/forbidding/forbidden pity
    give/gives/gave/giving/given put/puts/put/putting set/sets/set/setting place see/sees/saw/seeing/seen raise call
    hold/holds/held/holding lay/lays/laid/laying make/makes/made/making cast/casts/cast/casting value rely strive vote legislate is are was were has have had does do did will would times days areas things
    this always perhaps besides towards afterwards yes plus across unless regardless less us likes news means attacks
    strikes forces groups troops systems weapons drones missiles claims units positions operations efforts conditions
"""


# Nouns of "in the words of the governor", "in the view of the court".
OF_SOMEBODY = (
    "words", "view", "opinion", "estimation", "telling", "judgment", "judgement", "eyes", "count", "tally", "account",
    "reckoning", "evidence", "testimony", "version", "say-so", "admission", "estimate", "estimates",
)  # fmt: skip


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


def _phrase(stance: str, use: str, phrase: str) -> ReportingWord:
    """A phrase in all forms of its first word: "put out word", "puts out word", "putting out word"."""
    verb, _, rest = phrase.partition(" ")
    heads = _HEADS.get(verb) or _regular(verb)
    return ReportingWord(phrase, stance, tuple(f"{head} {rest}" for head in dict.fromkeys(heads)), use, "phrase")


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
        for phrase in phrases.split(","):
            yield _phrase(stance, use, " ".join(phrase.split()))


REPORTING: tuple[ReportingWord, ...] = tuple(_rows())
PUT_NOTHING_FORWARD = frozenset(
    form for verb in _WISHES.split() for form in (verb.split("/") if "/" in verb else _regular(verb))
)
