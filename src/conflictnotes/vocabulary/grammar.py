"""Function words and common verbs: what a reader needs to see where a noun phrase or a clause begins and ends.

Plain English, no domain: small closed classes in full, and of verbs the past and present forms that cannot be told by
their endings.  Lower case throughout.
"""

from __future__ import annotations

from conflictnotes.vocabulary.words import word_set

__all__ = [
    "ADVERBS",
    "AUXILIARIES",
    "CONJUNCTIONS",
    "DETERMINERS",
    "FINITE_VERBS",
    "MODALS",
    "NEGATIONS",
    "NOT_ADVERBS",
    "NOT_PARTICIPLES",
    "OBJECT_PRONOUNS",
    "PARTICIPLES",
    "PREPOSITIONS",
    "RELATIVES",
    "SUBJECT_PRONOUNS",
    "SUBORDINATORS",
    "TIME_WORDS",
]

DETERMINERS = word_set("""
a an the this these those some several many most all both each every any no another other various certain
its his her their our my your few fewer much either neither multiple numerous unspecified such one
""")
PREPOSITIONS = word_set("""
of in on at by for from with into onto near over under above below across along around through throughout between among
amongst amid amidst against about despite during within without toward towards upon off via behind beyond inside
outside beside besides beneath underneath concerning regarding following including excluding per versus like unlike
alongside aboard atop pending notwithstanding than up down out
""")
# These open a clause as well as a phrase.
SUBORDINATORS = word_set("""
that whether if unless because while whilst whereas although though since until till once when whenever after before as
lest so
""")
RELATIVES = word_set("who whom whose which where what why how")
CONJUNCTIONS = word_set("and or but nor yet & plus")
AUXILIARIES = word_set("""
is are was were am has have had does do did isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't
been
""")
MODALS = word_set("""
will would shall should can could may might must cannot can't won't wouldn't couldn't shouldn't ought
""")
NEGATIONS = word_set("""
not never neither nor cannot can't won't wouldn't couldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't
doesn't don't didn't
""")
SUBJECT_PRONOUNS = word_set("i he she it we they you this that these those")
OBJECT_PRONOUNS = word_set("me him us them himself herself itself themselves ourselves myself")
ADVERBS = word_set("""
also already again further furthermore moreover additionally separately later earlier previously previous subsequently then
now still even however meanwhile nevertheless nonetheless therefore thus instead likewise similarly too not never only just
once twice often always ever soon recently here there elsewhere notably reportedly allegedly purportedly supposedly
apparently today yesterday overnight tonight thereby hence indeed rather quite almost nearly about simply both together
afterwards afterward online long first initially finally ago alone anew twice perhaps maybe seldom outright
""")
# Words in -ly that are nouns, adjectives or names of things.
NOT_ADVERBS = word_set("""
tally daily weekly monthly hourly yearly early only family supply reply ally assembly rally bully apply imply
comply rely july italy friendly deadly elderly costly hostile orderly anomaly monopoly fly ugly holy timely leisurely
belly jelly multiply
""")
# Words in -ed that are no past form.
NOT_PARTICIPLES = word_set("""
red bed shed sacred hundred indeed need seed speed feed breed weed reed embed exceed proceed succeed united armed
combined unmanned mechanized motorized motorised mechanised so-called self-proclaimed hatred naked aforementioned
unnamed unidentified unspecified unconfirmed unverified undisclosed wounded dead ted ahmed mohammed mohamed
masked uniformed aged biased infrared
""")
# Participles that are never a past tense.
PARTICIPLES = word_set("""
taken given seen shown known driven broken stolen written spoken chosen fallen frozen hidden worn torn beaten done gone
born drawn thrown grown blown flown sworn sunk rung sung overtaken undertaken withdrawn overthrown mistaken forbidden
""")
TIME_WORDS = word_set("""
january february march april may june july august september october november december jan feb mar apr jun jul aug sep
sept oct nov dec monday tuesday wednesday thursday friday saturday sunday noon midnight
""")
FINITE_VERBS = word_set("""
began became came went gave took made got saw knew left lost led met held kept let ran rose fell sent spent stood sought
struck shot fought fled flew drew drove brought bought built caught chose broke bore dealt dug fed felt fired forgot froze
grew hid hit hung laid lay lit meant paid put quit rode rang sang sank sat sold shook shrank slew slid sped spoke split
spread stole stuck swept swam swore taught thought threw told tore understood underwent undertook overcame overran
withdrew won wore wrote withheld rebuilt resold retook forbade burst cut became arose awoke bent bound beat bled blew
found heard read said set shut cost
says remains includes continues seeks wants allows appears seems requires becomes makes takes gives
goes comes keeps holds leads means lies sits stands sees knows thinks uses consists contains involves
operates threatens intends tries serves represents belongs suffers lacks provides poses
confirms denies admits believes indicates suggests writes tells asserts alleges acknowledges concedes insists maintains
argues adds reveals describes accuses blames rejects dismisses refutes announces declares publishes warns speculates
informs reiterates stresses emphasizes emphasises knows expects hears speaks refuses declines agrees
constitutes comprises amounts faces enables prevents prohibits reflects exceeds differs depends remain
include continue seek want need appear seem become consist contain belong intend lack comprise constitute comes
""")
