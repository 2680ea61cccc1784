"""What kind of voice a source is, by the nouns that name it.  Lower case; the first kind that a source's words hit counts.

Phrases of several words may stand here too.  The order is that of precedence: "military intelligence" is intelligence
before it is military, "a source in the ministry" is anonymous before it is official.
"""

from __future__ import annotations

from conflictnotes.vocabulary.entries import SourceWords

__all__ = ["BODIES", "SOURCES", "UNNAMED"]


def _words(text: str) -> tuple[str, ...]:
    """The words and phrases of a list that is separated by commas."""
    return tuple(" ".join(word.split()) for word in text.split(",") if word.strip())


SOURCES: tuple[SourceWords, ...] = (
    SourceWords("imagery", _words("""
        footage, imagery, image, images, video, videos, photo, photos, photograph, photographs, picture,
        pictures, satellite, radar, screenshot, screenshots, clip, recording, audio, footages, drone footage,
        dashcam, livestream
    """)),
    SourceWords("milblogger", _words("""
        milblogger, milbloggers, military blogger, military bloggers, blogger, bloggers, war correspondent,
        war correspondents, telegram channel, telegram channels, channel, channels, voenkor, voenkors,
        osint account, war blogger, war bloggers, military correspondent, military correspondents,
        mil-blogger, mil-bloggers, vlogger
    """)),
    SourceWords("intelligence", _words("""
        intelligence, gur, hur, sbu, fsb, svr, gru, cia, mi6, mi5, mossad, shin bet, shabak, isi, raw, dia,
        nsa, bnd, dgse, mit, niss, security service, secret service, spy agency, spy chief,
        counterintelligence, main intelligence directorate
    """)),
    SourceWords("anonymous", _words("""
        source, sources, insider, insiders, anonymous, unnamed, unidentified, whistleblower, people familiar
    """)),
    SourceWords("analyst", _words("""
        isw, institute, think tank, think tanks, analyst, analysts, expert, experts, researcher, researchers,
        research, monitor, monitors, observatory, acled, airwars, oryx, csis, rusi, iiss, bellingcat,
        university, professor, scholar, historian, study, human rights watch, amnesty, rights group,
        human rights group, ngo, observers, watchdog, crisis group, centre, center,
        conflict intelligence team, investigators, economist, specialist, specialists, assessment,
        group of experts, academic, academics, scholars, historians, economists, researchers, pollster, pollsters,
        forecaster, forecasters, sleuths, geolocators, demographer, seismologist, seismologists, criminologist, scientist,
        scientists, epidemiologist, lecturer, professors, think-tank, observer, forensic experts
    """)),
    SourceWords("media", _words("""
        cnn, bbc, reuters, associated press, ap, afp, bloomberg, guardian, times, post, journal, news,
        newspaper, newspapers, outlet, outlets, media, tv, television, radio, journalist, journalists,
        correspondent, correspondents, reporter, reporters, tass, interfax, rbk, kommersant, meduza,
        ria novosti, agency reporter, broadcaster, magazine, press, al jazeera, xinhua, kyodo, anadolu,
        ukrinform, forbes, politico, economist, spiegel, le monde, haaretz, kan, channel 12, channel 13,
        channel 14, axios, publication, publications, news agency, state media, sky news, nhk, dpa, ansa,
        efe, daily, tribune, herald, gazette, newsroom, weekly, tabloid, investigation by
    """)),
    SourceWords("military", _words("""
        general staff, armed forces, army, military, navy, air force, brigade, battalion, regiment, division,
        corps, command, commander, commanders, colonel, general, major, captain, lieutenant, sergeant,
        admiral, commodore, brigadier, marshal, idf, pla, rsf, saf, soldier, soldiers, servicemen,
        servicemembers, troops, forces, force, fighters, militia, border guard, mobilized personnel,
        personnel, defence force, defense force, defence forces, defense forces, gen, col, maj, lt, capt,
        sgt, brig, adm, commander-in-chief, commandos, paramilitary, paramilitaries, rebels, rebel,
        insurgents, wagner, hamas, hezbollah, houthis, houthi, taliban, al-shabaab, jnim, m23,
        operational direction, group of forces, operational command, centcom, africom, unifil, monusco,
        peacekeepers, private military company, jihadists, militants, guerrillas
    """)),
    SourceWords("official", _words("""
        ministry, mod, minister, ministers, president, prime minister, government, official, officials,
        spokesperson, spokesman, spokeswoman, spokespeople, governor, mayor, head, administration,
        administrations, authorities, kremlin, presidency, palace, premiership, chancellery, secretariat, consulate,
        consul, legation, headquarters, customs, coast guard, coastguard, politburo, tribunal, commission, inspectorate,
        ombudsman, ombudswoman, comptroller, auditor, auditors, regulator, negotiator, negotiators, mediator, mediators,
        legislator, legislators, congressman, congresswoman, politician, politicians, bureaucrat, bureaucrats, chairman,
        chairwoman, speaker, authority, regime, interior ministry, capital, emir, sultan, sheikhdom, monarch, legislature,
        vice-president, viceroy, governorate, municipality, prefecture, district chief, mayors, governors, ministries,
        presidents, envoys, ambassadors, secretaries, leaders, chiefs, directors, judges, courts, attorneys, aide, aides, white house, pentagon, department, secretary, council,
        parliament, deputy, deputies, senator, lawmaker, lawmakers, mp, mps, ambassador, embassy, envoy,
        chancellor, premier, office, prosecutor, prosecutors, court, police, advisor, adviser, commissioner,
        committee, agency, mission, delegation, team, opposition, coalition, alliance, bloc, union, party, faction, movement,
        company, firm, operator, manufacturer, lawyers, counsel, organization, organisation, un, united nations, nato, european union, eu, chief, director, leader, diplomat,
        diplomats, cabinet, directorate, service, king, crown prince, sheikh, foreign office, state duma,
        duma, treasury, ofac, unhcr, unicef, who, wfp, ocha, iaea, icc, red cross, icrc, civil defence,
        civil defense, rescuers, secretary-general, undersecretary, prefect, administrator, attorney, judge,
        junta, emergency service, emergency services, side, sides
    """)),
    SourceWords("local", _words("""
        midwife, midwives, pensioner, pensioners, herder, herders, fisherman, fishermen, shepherd, shepherds, imam, imams,
        priest, priests, bishop, bishops, archbishop, monk, monks, nun, nuns, pastor, pastors, cleric, clerics, chief,
        chieftain, headman, student, students, pupil, pupils, grandfather, grandmother, uncle, aunt, cousin, cousins,
        parent, parents, widow, widows, widower, orphan, orphans, deserter, deserters, detainee, detainees, defector,
        defectors, hostage, hostages, prisoner, prisoners, captive, captives, paramedic, paramedics, surgeon, surgeons,
        pathologist, coroner, gravedigger, gravediggers, baker, butcher, vendor, vendors, merchant, merchants, driver,
        drivers, sailor, sailors, skipper, crew, engineer, engineers, electrician, miner, miners, worker, workers,
        aid worker, aid workers, volunteer, volunteers, rescuer, guard, guards, watchman, janitor, camp residents,
        evacuee, evacuees, migrant, migrants, passer-by, bystander, bystanders, onlooker, onlookers, inhabitant,
        inhabitants, townspeople, townsfolk, islanders, pilgrim, pilgrims, passenger, passengers, teachers, farmers,
        activists, women, men, husband, girl, boy, grandson, granddaughter, nephew, niece, protester, protesters,
        resident, residents, villager, villagers, witness, witnesses, eyewitness, eyewitnesses, local,
        locals, doctor, doctors, nurse, nurses, hospital, medics, medic, survivor, survivors, family,
        families, relative, relatives, mother, mothers, father, elder, elders, activist, activists,
        neighbour, neighbor, neighbours, neighbors, woman, man, shopkeeper, farmer, teacher, wife, wives,
        brother, sister, son, daughter, nomad, trader, traders, clinic, community leader, community leaders,
        refugees
    """)),
)  # fmt: skip

# Words before a noun that say that its bearer is not named.
UNNAMED = frozenset(["anonymous", "unnamed", "unidentified", "unspecified", "undisclosed", "unofficial"])

# Nouns of bodies and persons that speak without telling of what kind they are.
BODIES = frozenset(
    _words("""
    group, subgroup, charity, church, synod, diocese, mosque, front, network, federation, confederation,
    foundation, trust, society, association, league, club, forum, lobby, cooperative, collective, guild, syndicate,
    consortium, corporation, conglomerate, bank, lender, fund, airline, carrier, insurer, underwriter, broker,
    brokerage, shipper, shipowner, exporter, importer, refiner, refinery, utility, supplier, contractor, maker,
    producer, startup, bureau, branch, wing, chapter, cell, clan, tribe, dynasty, caucus, assembly, congress,
    senate, house, chamber, board, panel, jury, bench, prosecution, defence, defense, defendant, plaintiff,
    claimant, judiciary, city, town, village, township, borough, neighbourhood, state, nation, country, kingdom,
    republic, emirate, island, strategist, tactician, theorist, ideologue, propagandist, theologian, writer,
    author, biographer, essayist, thinker, chronicler, archaeologist, geographer, translator, interpreter, veteran,
    founder, co-founder, financier, philanthropist, host, presenter, anchor, pundit, commentator, columnist,
    editor, publisher, moderator, panelist, panellist, candidate, contender, rival, critic, opponent, detractor,
    advocate, campaigner, organizer, organiser, planner, strongman, warlord, kingpin, boss, patron, ally, partner,
    counterpart, colleague, comrade, friend, acquaintance, informant, tipster, escapee, returnee, signatory,
    guarantor, donor, sponsor, recipient, applicant
""")
)
