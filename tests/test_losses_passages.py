"""Loss statements of many wars and manners, decided by the definition: a text with its totals and parts."""

from __future__ import annotations

import pytest

from tests.feedings import feedings
from tests.stated import Stated, stated

# A total and its parts, announced by a word or a mark.
ANNOUNCED: list[tuple[str, list[Stated]]] = [
    ("The raid left 41 dead, among them 12 women and nine children.", [("41", ["12", "nine"])]),
    ("The ministry counts 640 fallen officers, of whom 17 were colonels and 88 majors.", [("640", ["17", "88"])]),
    (
        "Of the 212 bodies handed over, 140 were found near the river, 60 in the quarry and 12 in a cellar.",
        [("212", ["140", "60", "12"])],
    ),
    (
        "Rebels lost 73 vehicles in May: 20 technicals, 41 motorcycles and 12 trucks.",
        [("73", ["20", "41", "12"])],
    ),
    ("Towed Guns (310, of which destroyed: 200, damaged: 60, captured: 50)", [("310", ["200", "60", "50"])]),
    (
        "Sudan - 1,204, of which: destroyed: 804, damaged: 100, abandoned: 50, captured: 250",
        [("1,204", ["804", "100", "50", "250"])],
    ),
    ("The list names 52 burnt trucks, 40 of them fuel tankers and 12 flatbeds.", [("52", ["40", "12"])]),
    (
        "The United Nations verified 87 civilian deaths in May: 31 in Kherson, 40 in Donetsk and 16 in Sumy.",
        [("87", ["31", "40", "16"])],
    ),
    (
        (
            "The clashes left 19 dead, as follows:\n• 11 fighters of the Third Corps.\n• 3 members of the police.\n"
            "• 5 civilians, including two girls and one woman."
        ),
        [("19", ["11", "3", "5"])],
    ),
    (
        "The quake of shells killed 36 people. Of the victims, 20 were men, 12 women and four children.",
        [("36", ["20", "12", "four"])],
    ),
    ("The ambush cost 28 lives. Among the dead were 15 soldiers and 13 porters.", [("28", ["15", "13"])]),
    (
        (
            "The battle of Saturday has left 33 dead in the hills above the town, says a nurse. A local elder says that "
            "twenty of the dead are militiamen, ten villagers and three traders."
        ),
        [("33", ["twenty", "ten", "three"])],
    ),
    (
        "Total losses are 400 to 500 men: 100 to 150 killed and 300 to 350 wounded.",
        [("400 to 500", ["100 to 150", "300 to 350"])],
    ),
    (
        "The junta lost 61 men (23 killed, 38 captured) in the siege.",
        [("61", ["23", "38"])],
    ),
    ("Their 120 casualties comprise 40 killed and 80 wounded.", [("120", ["40", "80"])]),
    ("The toll of 15 includes nine soldiers and six police officers.", [("15", ["nine", "six"])]),
    (
        "Some 300 hostages have come home: 210 women and 90 children.",
        [("300", ["210", "90"])],
    ),
    ("25 sorties crossed the line: J-10 × 8, J-16 × 12, UAVs × 5.", [("25", ["8", "12", "5"])]),
    (
        "The army killed 57 people, including 14 children and nine women, and wounded 120.",
        [("57", ["14", "nine"])],
    ),
    (
        "The militia destroyed 18 pieces of equipment, including four tanks, six trucks and eight guns, and killed 40 men.",
        [("18", ["four", "six", "eight"])],
    ),
    (
        "Ethiopian troops took 90 prisoners of war, 70 of them conscripts and 20 officers.",
        [("90", ["70", "20"])],
    ),
    (
        "The navy sank nine boats: four on Monday and five on Tuesday.",
        [("nine", ["four", "five"])],
    ),
    (
        "Brigade losses since May are 1,310 personnel, including about 410 killed, 870 wounded and 30 missing.",
        [("1,310", ["410", "870", "30"])],
    ),
]

# What was launched, and what became of it.
SALVOS: list[tuple[str, list[Stated]]] = [
    (
        "Russia launched 112 drones overnight; air defenses shot down 70, while another 35 were lost to jamming.",
        [("112", ["70", "35"])],
    ),
    (
        (
            "Russian forces launched 90 drones and six Kh-59 missiles, and Ukrainian forces downed 60 drones while "
            "another 22 were lost."
        ),
        [("90", ["60", "22"])],
    ),
    (
        "The enemy launched 88 drones from Kursk. Air defenses shot down 51 drones, and 30 drones were lost.",
        [("88", ["51", "30"])],
    ),
    (
        "Iran fired 40 missiles at the base. Of these, 31 were intercepted and nine fell into the desert.",
        [("40", ["31", "nine"])],
    ),
    (
        "The Houthis fired seven drones at the ship. Five were shot down and two crashed into the sea.",
        [("seven", ["Five", "two"])],
    ),
    (
        "Pakistan said that it had downed 29 drones: 12 by fire and 17 by jamming.",
        [("29", ["12", "17"])],
    ),
    (
        "Air defenses shot down 59 of 87 drones, and 20 were lost to electronic warfare.",
        [("87", ["59", "20"])],
    ),
    ("Russia launched 45 drones and three missiles; air defenses downed 40 drones and two missiles.", []),
    ("Russia launched 45 drones, and 12 drones hit eight locations.", []),
]

# A total behind its parts.
BEHIND: list[tuple[str, list[Stated]]] = [
    ("The shelling killed 12 people and wounded 30, a total of 42 casualties.", [("42", ["12", "30"])]),
    ("The unit lost eight tanks and 14 trucks, 22 vehicles in all.", [("22", ["eight", "14"])]),
    ("Losses today:\n- tanks: 4\n- trucks: 13\n- drones: 20\n- total: 37", [("37", ["4", "13", "20"])]),
]

# Three or more counts of losses with no total.
FLAT: list[tuple[str, list[Stated]]] = [
    ("The column lost three tanks, 12 trucks and about 80 men.", [(None, ["three", "12", "80"])]),
    (
        "In all, 41 aircraft, 12 helicopters, 300 drones and 900 tanks have been destroyed.",
        [(None, ["41", "12", "300", "900"])],
    ),
    ("The assault cost six armored vehicles, two tanks and around 50 men.", [(None, ["six", "two", "50"])]),
    ("Nine rifles, 400 rounds and two radios were recovered.", [(None, ["Nine", "400", "two"])]),
    ("Police seized 14 pistols, 900 rounds and $20,000 in cash.", [(None, ["14", "900", "$20,000"])]),
    ("The strike killed nine people, wounded 40 and left seven missing.", [(None, ["nine", "40", "seven"])]),
    (
        "Israeli fire killed 12 people in Rafah, five in Khan Younis and three in Jabaliya.",
        [(None, ["12", "five", "three"])],
    ),
    (
        "Two civilians, three soldiers and four policemen were killed in the blast.",
        [(None, ["Two", "three", "four"])],
    ),
    ("They destroyed three missile launchers, two drones and one radar station.", [(None, ["three", "two", "one"])]),
    ("Three Su-25s, two Mi-28s and four Mi-8s fell near the border.", [(None, ["Three", "two", "four"])]),
    (
        "The junta's losses over the week: 44 men eliminated; trucks: 3; mortars – 2; drones — 9 (of them Mavic – 4).",
        [(None, ["44", "3", "2", "9"])],
    ),
    (
        (
            "Losses per day:\npersonnel ‒ about 910 200 (+1 020) persons,\ntanks ‒ 10 870 (+4),\nMLRS – 1 390 (+0),\n"
            "planes — 421 (+)."
        ),
        [(None, ["910 200", "10 870", "1 390", "421"])],
    ),
    (
        "At least 33 people were killed, including nine children, 88 were injured and four are missing.",
        [(None, ["33", "88", "four"])],
    ),
    (
        "In Darfur 14 were killed and 37 injured, and five were abducted, the network said.",
        [(None, ["14", "37", "five"])],
    ),
    (
        (
            "Toll so far:\n- own side: 04 dead, 11 wounded, 02 trucks burnt;\n- enemy: 21 fighters neutralised, "
            "nine motorcycles and 30 rifles seized."
        ),
        [(None, ["04", "11", "02"]), (None, ["21", "nine", "30"])],
    ),
    (
        "The resistance claims to have killed 25 soldiers, wounded ten and captured six near Loikaw.",
        [(None, ["25", "ten", "six"])],
    ),
    (
        "On the northern axis it put losses at 90 troops and two guns; in the south, 40 troops and three trucks.",
        [(None, ["90", "two", "40", "three"])],
    ),
    (
        "Seventeen died at the scene, two drowned and three succumbed in hospital.",
        [(None, ["Seventeen", "two", "three"])],
    ),
    (
        "The shelling damaged 40 houses, two schools and one clinic.",
        [(None, ["40", "two", "one"])],
    ),
]

# None of these is a loss statement.
NONE: list[str] = [
    "The strike killed 14 people and wounded 37.",
    "Shelling killed nine people, two of them women.",
    "At least 70 people died, including 20 children.",
    "They swapped 390 prisoners for 390, 270 for 270 and 303 for 303.",
    "The package includes 31 tanks, 14 guns and 25 trucks.",
    "The enemy has massed 20,000 men, 180 tanks and 300 guns near the city.",
    "The toll rose to 57, up from 41 on Monday and 30 on Sunday.",
    "He spoke of three towns, four roads and five bridges.",
    "The army says 12 soldiers died; the rebels claim 90 and residents count 40.",
    "The hospital took in nine dead and 14 injured, bringing the toll since the war began to 9,100 dead and 20,300 injured.",
    "Shelling killed at least 900 civilians in the town, and 40,000 people (9,000 families or so) have fled.",
    "Fire destroyed four tanks with a volume of 30,000 cubic meters and damaged nine tanks holding 21,000 cubic meters.",
    "Fighters may have killed eight passengers; a post boasting of “six dead” showed what appear to be five bodies.",
    "Pneumonia has taken 1,900 lives, or one in 40 of those who caught it.",
    "Russia repelled six attacks near Lyman, four near Kupyansk and nine near Pokrovsk.",
    "Four days, nine hours and 12 minutes passed.",
    "Each brigade has three battalions, nine companies and 27 platoons.",
]

# Totals and parts of many wars.
TOTALS: list[tuple[str, list[Stated]]] = [
    ("Four out of nine launchers were destroyed and three damaged.", [("nine", ["Four", "three"])]),
    (
        "Ukraine's Air Force said it had downed 64 of 96 attack drones, 27 were lost locationally and five remained in flight.",
        [("96", ["64", "27", "five"])],
    ),
    (
        "During the night Russia attacked with three Iskander-M missiles and 74 drones. Air defense shot down 47 drones; 24 decoys disappeared from radar.",
        [("74", ["47", "24"])],
    ),
    (
        "According to the Air Force, 23 Shaheds were launched, of which 18 were destroyed and four did not reach their targets.",
        [("23", ["18", "four"])],
    ),
    ("The enemy fired 14 missiles: eight Kh-101s, four Kalibrs and two Kinzhals.", [("14", ["eight", "four", "two"])]),
    ("Air defenses destroyed 31 air targets: two Kh-59s, 28 drones and one Orlan.", [("31", ["two", "28", "one"])]),
    (
        "The Russian MoD said that air defenses shot down 44 drones overnight: 20 over Bryansk Oblast, 11 over Kursk Oblast, and 13 over the Black Sea.",
        [("44", ["20", "11", "13"])],
    ),
    (
        "Russia - 14,201, of which: destroyed: 10,100, damaged: 701, abandoned: 600, captured: 2,800",
        [("14,201", ["10,100", "701", "600", "2,800"])],
    ),
    (
        "Oryx has documented the loss of 300 tanks: 190 destroyed, 20 damaged, and 90 captured.",
        [("300", ["190", "20", "90"])],
    ),
    (
        "The project lists 212 lost armored vehicles, of which 150 were destroyed and 62 captured.",
        [("212", ["150", "62"])],
    ),
    (
        "Mediazona has identified 51,000 dead, among them 3,100 officers, 9,300 convicts and 6,000 mobilized men.",
        [("51,000", ["3,100", "9,300", "6,000"])],
    ),
    (
        "In El Fasher 31 civilians were killed: 12 at the market, 10 at the mosque and nine in the camp.",
        [("31", ["12", "10", "nine"])],
    ),
    (
        "Doctors said 22 bodies reached the hospital, including those of six children and three women.",
        [("22", ["six", "three"])],
    ),
    (
        "Hamas freed three hostages, and Israel released 183 prisoners: 18 serving life terms, 54 serving long terms and 111 from Gaza.",
        [("183", ["18", "54", "111"])],
    ),
    (
        "Of the 1,200 people killed that day, 815 were civilians and 385 soldiers or police.",
        [("1,200", ["815", "385"])],
    ),
    ("Security forces killed 12 khwarij: seven in North Waziristan and five in Tank.", [("12", ["seven", "five"])]),
    ("The clash left eight dead – six rebels and two policemen – and 11 wounded.", [("eight", ["six", "two"])]),
    ("Some 27 tourists were killed and 17 hurt; 25 of the dead were Indians and two Nepalis.", [("27", ["25", "two"])]),
    ("The attack on the base killed 71 soldiers (nine officers, 62 enlisted men).", [("71", ["nine", "62"])]),
    (
        "In Ituri ADF fighters hacked 43 people to death: 19 women, 15 men and nine children.",
        [("43", ["19", "15", "nine"])],
    ),
    (
        "The M23 handed over 1,359 captured soldiers and police. They include 31 wounded men and 14 officers.",
        [("1,359", ["31", "14"])],
    ),
    (
        "Azerbaijan named 71 fallen: 61 soldiers, eight officers and two border guards.",
        [("71", ["61", "eight", "two"])],
    ),
    ("Turkish forces “neutralized” 12 PKK members: eight in Iraq and four in Syria.", [("12", ["eight", "four"])]),
    ("Losses total 48: 20 T-72s, 18 BMP-2s and 10 trucks.", [("48", ["20", "18", "10"])]),
    ("A total of 340 vehicles were lost, 120 of them tanks and 80 armored carriers.", [("340", ["120", "80"])]),
    (
        "He said 19 vehicles burned, among them seven tanks and four howitzers; three crews escaped.",
        [("19", ["seven", "four"])],
    ),
    (
        "The strike destroyed 14 aircraft, including four Tu-95s, three Tu-22s and an A-50, and damaged six others.",
        [("14", ["four", "three"])],
    ),
    ("The 3rd Brigade has 40 tanks, 31 of them T-72s and nine T-90s.", [("40", ["31", "nine"])]),
    (
        "Ten people were killed in the strike. Six were children, three women and one an old man.",
        [("Ten", ["Six", "three", "one"])],
    ),
    (
        "Russian air defenses destroyed 37 drones, 20 over Bryansk Oblast, nine over Kursk Oblast, five over Orel and three over the sea.",
        [("37", ["20", "nine", "five", "three"])],
    ),
    (
        "The ministry reported the interception of 61 drones: 30 over Crimea, 12 over Kursk and one each over Tula and Orel.",
        [("61", ["30", "12", "one"])],
    ),
    (
        "Russia launched two Iskander-M ballistic missiles and 87 drones, of which 40 were shot down and 31 were lost.",
        [("87", ["40", "31"])],
    ),
    (
        "Ukrainian forces shot down 37 of 52 missiles: 29 Kh-101s, six Kalibrs and two Iskander-Ks.",
        [("37", ["29", "six", "two"])],
    ),
    (
        "A car bomb in Mogadishu killed at least 37 people and wounded 212; among the dead were 11 soldiers and nine police officers.",
        [("37", ["11", "nine"])],
    ),
    (
        "Violence in Amhara left 45 people dead in one week, including 20 civilians, 18 militiamen and seven soldiers.",
        [("45", ["20", "18", "seven"])],
    ),
    ("Hezbollah said it had lost 14 fighters: nine in Khiam, five in Bint Jbeil.", [("14", ["nine", "five"])]),
    (
        "Syrian Observatory: 1,100 dead in Sweida, including 427 Druze fighters, 298 Druze civilians and 354 soldiers.",
        [("1,100", ["427", "298", "354"])],
    ),
    (
        "ACLED recorded 903 fatalities: 500 in battles, 303 in attacks on civilians and 100 in explosions.",
        [("903", ["500", "303", "100"])],
    ),
    (
        "The UN counted 2,562 civilian casualties (576 killed and 1,986 injured) in the quarter.",
        [("2,562", ["576", "1,986"])],
    ),
    ("Civilian casualties in June came to 1,575: 232 killed and 1,343 injured.", [("1,575", ["232", "1,343"])]),
    ("Of 1,575 casualties, 232 were killed and 1,343 injured.", [("1,575", ["232", "1,343"])]),
    (
        "Officials exhumed 436 bodies in Izyum: 194 men, 215 women, five children and 22 soldiers.",
        [("436", ["194", "215", "five", "22"])],
    ),
    ("Kyiv brought home 300 people: 270 soldiers and 30 civilians.", [("300", ["270", "30"])]),
    (
        "Some 6,000 prisoners came back this year, 2,000 of them in May and 1,000 in June.",
        [("6,000", ["2,000", "1,000"])],
    ),
    (
        "The regiment's losses were 868 men: 200 killed, 600 wounded, 50 captured, and 18 missing.",
        [("868", ["200", "600", "50", "18"])],
    ),
    ("Total: 868\nKilled: 200\nWounded: 600\nMissing: 68", [("868", ["200", "600", "68"])]),
    ("The militia lost five technicals (two destroyed, three captured).", [("five", ["two", "three"])]),
    (
        "The militia lost five technicals (two destroyed, one damaged, two captured), 31 men and a mortar.",
        [("five", ["two", "one", "two"])],
    ),
    (
        "The crew had 87 men, of whom 40 were rescued, 17 were injured, one died and 27 are missing.",
        [("87", ["40", "17", "one", "27"])],
    ),
    ("Of the 87 men aboard, 40 were rescued and 27 are missing.", [("87", ["40", "27"])]),
    ("Two of the 11 crew died, and nine were rescued.", [("11", ["Two", "nine"])]),
    (
        "Nine dead in Homs blast\n\nSix soldiers and three civilians were killed when a car bomb went off in Homs.",
        [("Nine", ["Six", "three"])],
    ),
    ("12 tanks were hit: seven destroyed, three damaged and two captured.", [("12", ["seven", "three", "two"])]),
    (
        "Between 30 and 40 fighters died: 20 to 25 from the north and 10 to 15 from the coast.",
        [("30 and 40", ["20 to 25", "10 to 15"])],
    ),
    ("Of the 12 crew, three died, four were injured and five escaped unhurt.", [("12", ["three", "four", "five"])]),
    ("Prisoner exchange: 157 Ukrainians are home, 151 of them soldiers and six civilians.", [("157", ["151", "six"])]),
    (
        "Israeli strikes killed 43 people, 18 of them in Gaza City, 15 in Khan Younis and 10 in Rafah.",
        [("43", ["18", "15", "10"])],
    ),
    (
        "The hospital received 43 bodies: 18 from Gaza City, 15 from Khan Younis and 10 from Rafah.",
        [("43", ["18", "15", "10"])],
    ),
    (
        "Gunmen killed 21 farmers in Bokkos: 12 in Hurti, six in Tadai and three in Ruwi.",
        [("21", ["12", "six", "three"])],
    ),
    ("Bandits took 87 villagers. Sixty were women and 27 children.", [("87", ["Sixty", "27"])]),
    (
        "Thirteen peacekeepers were killed: nine South Africans, three Malawians and one Uruguayan.",
        [("Thirteen", ["nine", "three", "one"])],
    ),
    ("The grave held 10 bodies: five men, three women and two boys.", [("10", ["five", "three", "two"])]),
    ("Of 38 drones launched at Moscow, 34 were shot down and four crashed.", [("38", ["34", "four"])]),
    ("A swarm of 17 boats attacked the bridge; 13 were sunk, and four turned back.", [("17", ["13", "four"])]),
    ("Six of 10 rockets were shot down, three fell at sea and one hit a house.", [("10", ["Six", "three", "one"])]),
    ("Fifteen soldiers were killed, ten in Kharkiv and five in Sumy.", [("Fifteen", ["ten", "five"])]),
    ("The mine killed six people: a driver, two nurses and three children.", [("six", ["two", "three"])]),
    ("The two sides traded 70 soldiers: 35 Armenians and 35 Azerbaijanis.", [("70", ["35", "35"])]),
]

# Lists of many wars.
LISTS: list[tuple[str, list[Stated]]] = [
    (
        "Russian air defenses intercepted 19 drones over Belgorod, seven over Kursk and four over Crimea.",
        [(None, ["19", "seven", "four"])],
    ),
    (
        "The General Staff reported that Russian forces lost 1,120 personnel, three tanks, eight armored vehicles, and 41 artillery systems over the past day.",
        [(None, ["1,120", "three", "eight", "41"])],
    ),
    (
        "Russian losses for May 3 amount to 1,210 (+40) personnel, 9 tanks, 22 armoured vehicles and 58 artillery systems.",
        [(None, ["1,210", "9", "22", "58"])],
    ),
    (
        "Personnel: 984,300 (+1,150)\nTanks: 10,901 (+3)\nAFVs: 22,705 (+6)\nArtillery: 28,640 (+47)",
        [(None, ["984,300", "10,901", "22,705", "28,640"])],
    ),
    (
        "Since the start of the invasion the enemy has lost: personnel - 140 200, tanks - 3 170, APVs - 6 330, artillery systems - 2 210, helicopters - 281.",
        [(None, ["140 200", "3 170", "6 330", "2 210", "281"])],
    ),
    ("The dead include 14 children, nine women and three medics.", [(None, ["14", "nine", "three"])]),
    ("The ministry reported 112 dead, 340 injured and 19 under the rubble.", [(None, ["112", "340", "19"])]),
    ("The RSF killed 20 people in Kadugli and wounded 45; the army killed 11 in Nyala.", [(None, ["20", "45", "11"])]),
    ("The resistance said it killed 14 soldiers, captured 22 and seized 31 rifles.", [(None, ["14", "22", "31"])]),
    ("Soldiers recovered 16 motorcycles, four PKM guns and 1,100 rounds.", [(None, ["16", "four", "1,100"])]),
    ("JNIM claims 60 soldiers killed, 12 captured and 25 vehicles burned at Djibo.", [(None, ["60", "12", "25"])]),
    ("Five soldiers died, and two Toyota trucks and one ambulance were set ablaze.", [(None, ["Five", "two", "one"])]),
    (
        "The battalion began with 500 men; 60 were killed, 180 wounded and 12 went missing.",
        [(None, ["60", "180", "12"])],
    ),
    (
        "They captured two BMPs, one T-72 tank and four trucks from the retreating brigade.",
        [(None, ["two", "one", "four"])],
    ),
    (
        "Four civilians were killed in Kherson Oblast, two in Donetsk Oblast and one in Sumy Oblast over the past day.",
        [(None, ["Four", "two", "one"])],
    ),
    (
        "Shelling over the past day:\n• Kharkiv – 4 killed\n• Kherson – 2 killed\n• Sumy – 5 wounded",
        [(None, ["4", "2", "5"])],
    ),
    ("The camp lost 14 tents, three water tanks and two clinics to the fire.", [(None, ["14", "three", "two"])]),
    ("Palestinian officials counted 9 dead in Jenin, 4 in Tulkarm and 2 in Nablus.", [(None, ["9", "4", "2"])]),
    (
        "In the last month the region saw 112 attacks, with 71 civilians killed, 130 wounded and 44 abducted.",
        [(None, ["71", "130", "44"])],
    ),
    (
        "The commission recorded 8,000 deaths, 12,000 injuries and 1,500 disappearances.",
        [(None, ["8,000", "12,000", "1,500"])],
    ),
    (
        "The KNLA overran the post, killing eight, capturing 19 and seizing two howitzers.",
        [(None, ["eight", "19", "two"])],
    ),
    (
        "Two Mi-35s were shot down, three Y-8s damaged and one drone captured in July.",
        [(None, ["Two", "three", "one"])],
    ),
    ("ENDF casualties at Debark: 34 killed, 80 wounded, 12 captured.", [(None, ["34", "80", "12"])]),
    ("The Coast Guard said that 10 boats were sunk, 3 burned and 4 taken in tow.", [(None, ["10", "3", "4"])]),
    (
        "Over the week artillery destroyed 44 guns; drones destroyed 31 trucks and 12 antennas.",
        [(None, ["44", "31", "12"])],
    ),
    ("The guards killed three wolves, two bears and five foxes.", [(None, ["three", "two", "five"])]),
    (
        "The regiment's losses were 200 killed, 600 wounded, 50 captured, and 18 missing.",
        [(None, ["200", "600", "50", "18"])],
    ),
    ("• Killed: 23\n• Wounded: 61\n• Missing: 4", [(None, ["23", "61", "4"])]),
    ("Killed were three officers, five sergeants and 12 privates.", [(None, ["three", "five", "12"])]),
    ("The dead were six men, four women and two children.", [(None, ["six", "four", "two"])]),
    ("The brigade admits 3 KIA, 12 WIA and 2 MIA.", [(None, ["3", "12", "2"])]),
    ("Air defenses downed four Iskanders, 12 Kh-101s and 45 Shaheds.", [(None, ["four", "12", "45"])]),
    (
        "The shelling wounded 17 people, five of them children, killed three and damaged 20 houses.",
        [(None, ["17", "three", "20"])],
    ),
    ("At least 10 dead, 20 injured; five homes destroyed and 12 damaged.", [(None, ["10", "20", "five", "12"])]),
    (
        "Seven people, including two children, were killed and 41, including five children, were injured, with three missing.",
        [(None, ["Seven", "41", "three"])],
    ),
    ("The raiders killed four villagers, wounded 11 and kidnapped six.", [(None, ["four", "11", "six"])]),
    ("The mayor counted 40 wrecked flats, nine burnt cars and two hit schools.", [(None, ["40", "nine", "two"])]),
    (
        "Mali's army said it had lost two soldiers and killed 14 assailants; seven motorcycles were seized.",
        [(None, ["two", "14", "seven"])],
    ),
    (
        "In Kherson, shelling killed two and injured nine; in Nikopol, one man died and three were hurt.",
        [(None, ["two", "nine", "one", "three"])],
    ),
    (
        "Eleven miners were shot dead on Friday and six on Saturday, while 14 remain missing.",
        [(None, ["Eleven", "six", "14"])],
    ),
    (
        "The ministry says that since Friday it has destroyed 88 drones, 14 uncrewed boats and six Storm Shadows.",
        [(None, ["88", "14", "six"])],
    ),
    (
        "Group Tsentr: over 400 troops, two tanks, four pickup trucks and three artillery guns lost by the enemy.",
        [(None, ["400", "two", "four", "three"])],
    ),
    (
        "The enemy lost up to 220 troops, a tank, two armoured fighting vehicles, seven motor vehicles and one field gun.",
        [(None, ["220", "two", "seven", "one"])],
    ),
    (
        "Ukrainian losses there stood at 195 servicemen, nine vehicles, and two US-made M777 guns.",
        [(None, ["195", "nine", "two"])],
    ),
    (
        "Aviation hit 142 areas and shot down two JDAM bombs, four HIMARS rockets, and 61 drones.",
        [(None, ["two", "four", "61"])],
    ),
    (
        "Nine South African, three Malawian and one Uruguayan peacekeepers were killed.",
        [(None, ["Nine", "three", "one"])],
    ),
    ("Police found the bodies of five men, three women and two boys in the grave.", [(None, ["five", "three", "two"])]),
    (
        "The army says that 120 rebels surrendered, 45 were killed and 31 captured in a week.",
        [(None, ["120", "45", "31"])],
    ),
    ("Fighting killed 300 people in January, 280 in February and 410 in March.", [(None, ["300", "280", "410"])]),
    ("Strikes killed 30 people in Rafah, 20 in Gaza City and 10 in Jabaliya.", [(None, ["30", "20", "10"])]),
    ("Five soldiers were killed, three were wounded and two are missing.", [(None, ["Five", "three", "two"])]),
    ("Deaths: 12 in Goma, 4 in Sake and 9 in Minova.", [(None, ["12", "4", "9"])]),
]

# Counts that stand together and state no losses, or two counters of them.
APART: list[str] = [
    "India said that it had shot down five fighter jets and one large aircraft of Pakistan.",
    "Israel said that Iran launched 180 missiles and that most were intercepted.",
    "UK intelligence estimates that Russia has suffered 1,000,000 casualties, including up to 250,000 killed.",
    "The BBC puts deaths at between 160,000 and 220,000 and the wounded at 300,000.",
    "Gaza's health ministry said 53 people were killed and 210 injured in the past day, raising the toll since October 7 to 41,200 killed and 95,300 injured.",
    "An airstrike on a market in Sagaing killed 17 people, among them three monks, and wounded 31 others.",
    "The junta's column lost 11 dead, two armored cars and a truck.",
    "Troops neutralised 19 terrorists, arrested seven suspects and rescued 41 hostages.",
    "Armenia lost 105 servicemen in the fighting and Azerbaijan 71.",
    "The Taiwanese ministry detected 45 aircraft and 11 ships; 34 of the aircraft crossed the median line.",
    "Wagner has lost about 20,000 killed since January, half of them convicts.",
    "Officials said three missiles struck a school, two hit a depot and one fell in a field.",
    "Moscow and Kyiv exchanged 146 prisoners each; 8 civilians came home too.",
    "Kyiv received 1,212 bodies, and Moscow 27.",
    "Donetsk Oblast: 3 killed, 12 injured. Kherson Oblast: 1 killed, 7 injured. Sumy Oblast: 2 injured.",
    "Its 2,000 convoys carried 30,000 tonnes, 400 engineers and 12 doctors.",
    "Three soldiers were killed. Two houses and one car burned down.",
    "The blast injured 34 people. Twenty-two are still in hospital and five are in a coma.",
    "Russian forces fired 70 missiles, 44 of which were shot down.",
    "The air force reported shooting down all 20 Shaheds and three of five Kh-59s.",
    "Since April 2023 at least 20,000 people have been killed and 33,000 injured in Sudan, and more than ten million displaced.",
    "Israeli officials said three soldiers were killed and 11 wounded, four of them seriously.",
    "Islamabad put its dead at 40 civilians and 11 soldiers; New Delhi said 21 civilians and five soldiers had died.",
    "Fano claimed to have killed 120 troops; the army acknowledged four dead and nine wounded.",
    "Civilian casualties in June: 232 killed and 1,343 injured.",
    "The sanctions cover 107 tankers, 40 banks and nine firms.",
    "He commands 1,200 men, 40 trucks and six guns, none of which was lost.",
    "Ukrainian forces repelled 31 attacks, shelled nine depots and downed four drones.",
    "Norway will send 14 guns, 22 vehicles and 10,000 shells to replace what was destroyed.",
    "The convoy of 32 trucks lost seven vehicles and 19 men.",
    "About 30 per cent of the 4,000 recruits, or 1,200, were killed.",
    "An Su-34, two Su-35s and three Ka-52s were destroyed on the ground.",
    "At dawn 18 mortar bombs fell on Stepove, nine on Hirky and four on Zapsillia, wounding two people.",
    "Air defense shot down 60 of 76 missiles and 20 of 24 drones.",
    "Hospitals received 43 dead and 190 wounded.",
    "Bandits took 87 villagers, mostly women. Twelve have come back and nine were found dead.",
    "RSF drones struck the airport four times, the port twice and the depot three times.",
    "The blockade has kept out 600 trucks, 40 doctors and 12 ambulances.",
    "His unit trained 600 recruits, 40 medics and 12 sappers.",
    "Fighting killed 300 people in January, against 280 in December and 410 in November.",
    "Three people were killed on Monday. Two others died on Tuesday and one on Wednesday.",
    "Russia fired nine missiles. Air defenses shot down five missiles and four drones.",
    "• Rebels lost 12 tanks near the river.\n• A strike killed five people in Odesa.\n• Air defenses downed 40 drones.",
    "Five people died in Wau on Monday.\n\nThree soldiers were killed near Bor.\n\nTwo aid workers were hurt in Juba.",
    "The strike injured nine. Another five were hurt in Sumy and four in Kharkiv.",
    "Twelve tanks, nine of them beyond repair, and 31 trucks were lost.",
    "He lost 40 men, a third of his company, and two of three guns.",
    "The sailors of two ships, the crews of three boats and 11 pilots took part.",
    "In two days the army lost four posts, and 31 men were captured.",
    "There were 40 clashes; the enemy attacked 12 times near Lyman and nine times near Toretsk.",
    "Kyiv says 45,100 of its soldiers have died and 390,000 were wounded; Moscow has named no figure since 2022.",
]

STATED = [*ANNOUNCED, *SALVOS, *BEHIND, *TOTALS, *FLAT, *LISTS, *[(text, list[Stated]()) for text in (*NONE, *APART)]]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_statements(text: str, expected: list[Stated]) -> None:
    for label, variant in feedings(text):
        assert stated(variant) == expected, label
