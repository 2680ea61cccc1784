"""Table of posts: nouns that head a role ("commander of ...", "press secretary"), titles of address, and plain people.

A post makes the capitalised words beside it a name and is the head of a role; a courtesy makes them a name and is no
role; a bystander ("a resident") makes them a name where it stands directly before them and is no role either.
"""

from __future__ import annotations

from conflictnotes.vocabulary.words import word_tuple

__all__ = ["BYSTANDERS", "COURTESIES", "POSTS", "POST_PREFIXES"]

_STATE = """
president vice-president ex-president co-president premier chancellor monarch king queen emir emirs sultan prince princess
minister vice-minister prime-minister ex-minister secretary undersecretary under-secretary sub-secretary
senator congressman congresswoman congressperson mp mps lawmaker legislator parliamentarian parliamentary deputy member
representative delegate speaker chairman chairwoman chairperson chair vice-chairman vice-chair co-chair whip
governor subprefect sub-prefect gendarme vice-governor governor-general prefect mayor ex-mayor vice-mayor alderman councillor councilor councilman councilwoman commissioner
ombudsman ombudswoman ombudsperson prosecutor prosecutor-general attorney solicitor judge magistrate notary registrar auditor
ambassador envoy consul attaché attache chargé diplomat plenipotentiary d'affaires d’affaires negotiator mediator rapporteur facilitator
director-general secretary-general inspector-general attorney-general solicitor-general prosecutor-general legislator administrator official leader co-leader ruler head co-head chief chiefs boss director directors manager
coordinator co-ordinator supervisor superintendent controller comptroller treasurer clerk
spokesperson spokesman spokeswoman spokespeople spokespersons spokesmen porte-parole mouthpiece
adviser advisor advisers advisors aide assistant counsellor counselor consultant
candidate nominee incumbent successor predecessor counterpart veteran commissar commissars dictator strongman protégé protege
"""
_FORCES = """
second-in-command commander commanders co-commander sub-commander subcommander commander-in-chief commandant warlord chief-of-staff
leader ringleader militant fighter operative insurgent terrorist gunman mastermind financier recruiter smuggler kingpin
pilot navigator gunner sniper instructor trainer engineer technician scout medic paramedic surgeon
officer attaché quartermaster warden bodyguard ranger cosmonaut astronaut
ataman hetman emir wali qadi katiba deputy-commander
spy agent informant defector deserter collaborator conscript recruit
"""
_PUBLIC = """
milblogger blogger vlogger journalist reporter correspondent war-correspondent editor editor-in-chief columnist commentator presenter anchor
propagandist broadcaster producer photographer photojournalist cameraman videographer filmmaker host publisher
analyst expert researcher scholar historian professor lecturer academic scientist economist sociologist philosopher strategist
activist campaigner advocate defender dissident volunteer organizer organiser lobbyist whistleblower
lawyer barrister counsel solicitor-general jurist
nurse doctor physician surgeon midwife pharmacist coroner pathologist psychologist psychiatrist
teacher headteacher principal rector dean chancellor student
founder co-founder owner co-owner shareholder businessman businesswoman businessperson entrepreneur oligarch billionaire millionaire industrialist tycoon magnate ceo executive banker
goc dpo rpo igp ssp sho ccpo coas cds saceur
tailor carpenter electrician plumber welder blacksmith barber bricklayer seamstress waiter waitress vendor grocer firefighter fireman
policeman policewoman courier housewife librarian archivist accountant cashier statistician geologist biologist agronomist veterinarian
dentist orderly beekeeper skipper bosun deckhand crewman seafarer programmer designer architect
trader broker farmer nomad witness schoolteacher ring-leader ringleader miner fisherman driver mechanic shopkeeper
priest bishop archbishop patriarch metropolitan cardinal pope rabbi imam mufti cleric preacher pastor reverend muezzin lama abbot theologian chaplain
elder headman chieftain tribesman notable dignitary
actor actress singer rapper musician poet writer author novelist artist painter director athlete footballer boxer
politician politicians ideologue ideologist nationalist ultranationalist separatist politologist oppositionist statesman
coordinator caseworker worker fieldworker logistician officer representative monitor observer inspector
"""
_FOREIGN = """
taoiseach ataturk knesset-member duma-deputy président ministre gouverneur maire directeur presidente ministro gobernador alcalde
"""

POSTS: tuple[str, ...] = word_tuple(_STATE + _FORCES + _PUBLIC + _FOREIGN)

# Words that open a post and belong to it.
POST_PREFIXES: tuple[str, ...] = word_tuple(
    """acting former ex deputy vice interim caretaker outgoing incoming newly-appointed newly then current ex- first second
    chief senior junior assistant associate co- honorary permanent general executive principal lead top prime
    self-proclaimed self-styled de-facto de facto russian-appointed russian-installed kremlin-appointed moscow-appointed
    moscow-installed taliban-appointed junta-appointed houthi-appointed state-appointed israeli-appointed rebel-appointed
    proxy occupation russian-backed kremlin-backed hamas-run long-time longtime then- late"""
)

# Titles of address: they make a name of what follows.
COURTESIES: tuple[str, ...] = word_tuple(
    """mr mrs ms miss mx dr prof sir dame lord lady madam madame mme mlle monsieur m. messrs señor señora senhor don doña me dra
    gov sen rep amb pres hon rt. rev revd fr pastor mullah malaaq ugaas maulana maulvi mawlawi moulvi
    sheikh shaikh shaykh sheik cheikh hajj haj hajji haji alhaji hajja al-hajj sayyid sayed sayyed syed ayatollah hojjatoleslam
    daw sayadaw ashin
    maître maitre me. ato weizero woizero aboy abune qes abba obbo aadde
    effendi bey pasha agha ustad ustaz mwalimu mzee shri smt sri thiru oba barrister engineer engr advocate"""
)

# Plain nouns for a person: evidence of a name where they stand directly before it, never a role.
BYSTANDERS: tuple[str, ...] = word_tuple(
    """figure soldier serviceman servicewoman servicemember servicemember man woman boy girl child teenager teen youth resident villager local
    civilian citizen national neighbor neighbour survivor eyewitness victim hostage prisoner pow detainee captive refugee
    mother father son daughter brother sister wife husband widow uncle aunt cousin nephew niece grandson granddaughter grandfather
    grandmother friend relative colleague comrade alias namesake pensioner shepherd herder passenger pedestrian mourner patient
    reservist infantryman paratrooper tanker sailor marine airman seaman suspect martyr casualty rival foe ally
    brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law half-brother half-sister
    stepfather stepmother stepson stepdaughter
    brothers sisters sons daughters activists commanders officers generals ministers journalists leaders lawyers doctors"""
)
