"""The words by which a sentence tells whose the counted are: who speaks, who admits, what is an army's."""

from __future__ import annotations

from conflictnotes.vocabulary.words import word_set

__all__ = [
    "ADMITS",
    "AGGRESSIONS",
    "ANYONE",
    "APOSTATES",
    "ATTACKERS",
    "ATTACKS",
    "AUXILIARIES",
    "BLAMES",
    "BOASTS",
    "BOOTY",
    "BOUNDARIES",
    "CITES",
    "CIVIL",
    "CIVIL_TRANSPORT",
    "CLAIMS",
    "CLAUSE_OPENERS",
    "COLLECTIVES",
    "CONTESTS",
    "DEFENDERS",
    "DENIES",
    "FORCES",
    "FREES",
    "FURTHEST_TOPIC",
    "GIVES",
    "HANDS_OVER",
    "HOPES",
    "MEDICS",
    "MILITARY",
    "NAMELESS",
    "NOBODYS",
    "OWN_SOLDIERS",
    "PARTS",
    "PLACES",
    "PREPOSITIONS",
    "REBELS",
    "RECEIVES",
    "REMAINS",
    "REPORTS",
    "REVERSED",
    "SHOWS",
    "SITES",
    "SOLDIERS",
    "SPEAKERS",
    "SPEECH",
    "TARGETS",
    "TRANSPORT",
    "VOICES",
]

# What has no party: the guide counts these for nobody.
NOBODYS = word_set("attack settlement area distance percent money")
PLACES = word_set(
    """
    oblasts oblast regions region provinces province districts district raions raion states republics islands violations
    """
)
BOUNDARIES = word_set("; that while but whereas although though")
SPEECH = word_set(
    """
    said says stated claimed reported reports added noted announced confirmed told denied acknowledged admitted
    asserted alleged estimated according spoke speaks writes wrote estimates estimate expects expected believes
    lists listed counts counted tallies tallied logged answered replied countered retorted argued
    believe claims claim alleges asserts notes tells announces confirms insisted insists boasted
    assess assesses assessed reckon reckons reckoned maintain maintains maintained contend contends contended
    concede concedes conceded remarked remarks disclosed discloses revealed reveals proclaimed proclaims
    explained explains declared declares suggested suggests concluded concludes recounted related relates
    warned warns testified testifies professes professed vowed stressed stresses registered
    """
)
PREPOSITIONS = word_set(
    """
    in of from on near at against with for to by into toward towards across over inside outside around after
    between under above below beyond along off through within behind
    """
)
# People of whom the noun does not say that they are anybody's soldiers.
ANYONE = word_set("people person persons individuals others residents civilians children women locals adults")
MILITARY = word_set(
    """
    soldiers soldier servicemen serviceman servicemembers troops personnel fighters fighter officers officer
    marines paratroopers reservists conscripts recruits mercenaries militants rebels insurgents terrorists
    pilots crew sailors commandos snipers operators jawans sepoys gendarmes policemen policeman prisoners pows
    deserters defenders volunteers men guards generals privates sappers infantrymen militiamen guerrillas
    jihadists subversives separatists combatants saboteurs spies contractors khwarij
    """
)
FORCES = word_set(
    """
    forces army military defences defenses air troops units unit drones drone aircraft helicopter fighters contingent
    gunmen members supporters men grouping convoy column fleet flotilla presence brigade battalion regiment division
    corps garrison navy
    """
)
# Some or all of a force: who stands behind "of" are the ones who act.
COLLECTIVES = word_set(
    """
    elements element remnants remnant detachments detachment soldiers troops servicemen fighters members part parts
    most some many all half majority group groups grouping groupings components subunits thousands hundreds dozens
    crews crew ships vessels vehicles survivors
    """
)
# Verbs that set one side against the other, whatever came of it: who is routed is the foe of who routs.
CONTESTS = word_set(
    """
    routed routing encircled encircling surrounded surrounding repelled repulsed trapped trapping cornered ambushed
    ambushing engaged fought fights fighting faced faces facing confronts confronted hunted hunting bombed bombing
    shelled struck striking hit targeted targeting attacked attacking pounded pounding hunt ambush besieged besieging
    """
)
# Words that an army uses of the armed groups that it fights, and words for the soldiers of a state.
REBELS = word_set(
    """
    rebels rebel militants militant terrorists terrorist insurgents insurgent guerrillas guerillas subversives
    jihadists jihadis extremists fighters separatists bandits khwarij khawarij
    """
)
# Fighters who have no name, whose a sentence only may tell.
NAMELESS = REBELS | word_set("attackers assailants gunmen raiders ambushers")
# A side that is named by its part in an attack.
ATTACKERS = word_set("attackers attacker assailants assailant besiegers raiders")
DEFENDERS = word_set("defenders defender garrison garrisons")
SOLDIERS = word_set(
    """
    soldiers soldier servicemen serviceman jawans jawan troops policemen policeman rangers sepoys gendarmes
    reservists
    """
)
ATTACKS = word_set(
    """
    strike strikes attack attacks shelling drones missiles raid raids artillery airstrike airstrikes fire operation
    """
)
# Deeds of who is named before them: their dead and their toll are not the doer's.
AGGRESSIONS = word_set(
    """
    aggression aggressions shelling bombardment bombardments bombing bombings airstrike airstrikes strikes raids
    onslaught genocide massacre massacres invasion
    """
)
# What may be anybody's where nothing happens to it.
TRANSPORT = frozenset({"vehicle", "ship"})
CIVIL_TRANSPORT = word_set(
    "car cars bus buses minibus minibuses taxi taxis tram trams ambulance ambulances tractor tractors train trains"
)
CIVIL = word_set("civilian civil merchant cargo fishing commercial passenger container aid")
# Verbs by which a side speaks of what befell itself, and verbs that blame another for what the gerund says.
ADMITS = word_set(
    """
    acknowledge acknowledges acknowledged acknowledging admit admits admitted admitting concede concedes conceded
    conceding confess confesses confessed mourn mourns mourned mourning
    """
)
BLAMES = word_set("accuse accuses accused accusing suspect suspects suspected blame blames blamed blaming")
REPORTS = word_set(
    """
    list lists listed count counts counted tally tallies tallied log logs logged
    report reports reported claim claims claimed announce announces announced confirm confirms confirmed boasted
    """
)
# Verbs by which a side speaks of what it did to the other.
BOASTS = word_set(
    """
    boast boasts boasted boasting brag brags bragged trumpet trumpets trumpeted vaunt vaunts vaunted display displays
    displayed parade parades paraded exhibit exhibits exhibited
    """
)
# Verbs by which arms change hands between friends, and verbs that hope for them.
GIVES = word_set(
    """
    deliver delivers delivered delivering transfer transfers transferred transferring supply supplies supplied
    supplying send provide provides provided providing donate donates donated donating
    """
)
HOPES = word_set(
    """
    pledge pledges pledged promise promises promised order orders ordered request requests requested want wants wanted
    need needs needed offer offers offered pledging promising
    """
)
# What a captor shows of its captives.
SHOWS = word_set(
    """
    footage video videos film films interview interviews image images photo photos photograph photographs picture
    pictures showed shows showing displayed displays paraded parades aired broadcast filmed interrogated presented
    """
)
# Verbs by which a side speaks of the other's dead, where it does not say whose they are.
CLAIMS = word_set("claim claims claimed allege alleges alleged assert asserts asserted estimate estimates estimated")
DENIES = word_set("denied denies deny rejected rejects reject disputed disputes dispute dismissed dismisses refuted")
# Who treats and buries anybody.
MEDICS = word_set("hospital hospitals clinic doctors doctor medics medic nurse nurses surgeons morgue morgues")
# What may stand between a preposition and the name of a place.
PARTS = word_set(
    """
    the a an its their his northern southern eastern western central north south east west northeastern northwestern
    southeastern southwestern north-eastern north-western south-eastern south-western north-east occupied neighboring
    neighbouring nearby coastal mainland rural upper lower
    """
)
# Who speaks or decides for the side behind "of" or "for".
SPEAKERS = word_set(
    """
    spokesman spokeswoman spokesperson commander commanders leader leaders chief head official officials officer
    negotiator adviser advisor representative founder president
    """
)
VOICES = word_set(
    """
    outlet outlets source sources channel channels newspaper newspapers
    media journalist journalists daily website project analyst analysts researchers expert experts broadcaster
    magazine
    """
)
# What belongs to an army though no class of materiel has it.
SITES = word_set(
    """
    depot depots base bases warehouse warehouses headquarters post posts position positions camp camps hideout
    hideouts outpost outposts strongpoint strongpoints bunker bunkers launchers site sites stronghold
    strongholds checkpoint checkpoints
    """
)
# Soldiers of whom an army speaks when it speaks of its own.
OWN_SOLDIERS = word_set(
    """
    servicemen serviceman servicemembers conscripts conscript reservists reservist rangers ranger jawans jawan
    policemen policeman privates private sergeants sergeant martyrs comrades guardsmen guards marines
    """
)
AUXILIARIES = word_set("did does do has have had was were is are reportedly also itself already since")
CLAUSE_OPENERS = word_set("and , : then while after before because when as since until whereas where which whom")
CITES = word_set("citing quoting interviewed told")
REVERSED = frozenset({"shot_down", "captured", "destroyed", "killed"})
TARGETS = word_set("targets target objects facilities positions")
# Words of an armed group for the soldiers of the state.
APOSTATES = word_set("apostates apostate infidels crusaders murtaddin")
FURTHEST_TOPIC = 16
# The dead and the hurt of nobody in particular.
REMAINS = word_set("bodies deaths victims corpses dead wounded injured fatalities remains")
# Who gives up captives in an exchange, who gets them.
FREES = word_set(
    """
    free frees freed freeing release releases released releasing let lets letting hand hands handed handing return
    returns returned returning repatriate repatriates repatriated give gives gave giving
    """
)
HANDS_OVER = word_set("hand hands handed handing let lets letting")
RECEIVES = word_set(
    """
    bring brings brought bringing get gets got getting receive receives received receiving take takes took taken taking
    """
)
# What a victor takes.
BOOTY = word_set("spoils booty trophies haul plunder loot")
