"""Loss statements of many wars: total, parts, what the parts leave of the total, and whether they balance."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from tests.feedings import feedings, plain

Stated = tuple[str | None, list[str], int | None, bool | None]
Case = tuple[str, list[Stated]]

# Totals, lists and salvos of many wars, in the manner of news and of ministries.
WARS: list[Case] = [
    (
        "Iran fired three Emad missiles at the air base, of which one was intercepted and two hit the runway.",
        [("three", ["one", "two"], 0, True)],
    ),
    (
        "The rebels launched five rockets at Sittwe, of which one exploded on the pad and four fell into the sea.",
        [("five", ["one", "four"], 0, True)],
    ),
    (
        "The Houthis sent four boats toward the tanker; one was sunk and three turned back.",
        [("four", ["one", "three"], 0, True)],
    ),
    (
        "Air traffic controllers counted six drones, one of which crashed and five of which were shot down.",
        [("six", ["one", "five"], 0, True)],
    ),
    (
        "One MiG-29, one L-39 and two Mi-17s came down near Zalingei in April.",
        [(None, ["One", "one", "two"], None, None)],
    ),
    (
        "The militia shot down one Mi-24, one Il-76 and three drones over El Obeid.",
        [(None, ["one", "one", "three"], None, None)],
    ),
    ("Of the four helicopters, one was destroyed and three were damaged.", [("four", ["one", "three"], 0, True)]),
    ("Armenia lost one Tor-M2, one Osa and six Grads in a day.", [(None, ["one", "one", "six"], None, None)]),
    (
        "Fano fighters said they had captured one Zu-23 gun, two trucks and 14 soldiers near Lalibela.",
        [(None, ["one", "two", "14"], None, None)],
    ),
    ("Two of the five jets were lost: one over Pathankot and one over Bathinda.", [("Two", ["one", "one"], 0, True)]),
    (
        "Losses of the junta in Rakhine, November 2025:\nT-72 - 4\nBTR-3U - 17\nMi-35 - 2\nY-12 - 1",
        [(None, ["4", "17", "2", "1"], None, None)],
    ),
    ("Enemy equipment lost in Kursk: T-72B3 - 41, BMP-2 - 66, 2S19 - 12.", [(None, ["41", "66", "12"], None, None)]),
    ("Destroyed: T-90M - 12, T-80BV - 31, BMP-3 - 44, BTR-82A - 19.", [(None, ["12", "31", "44", "19"], None, None)]),
    ("Tanks lost: 182, of which T-72B3 - 120, T-80BVM - 45, T-90M - 17.", [("182", ["120", "45", "17"], 0, True)]),
    ("Of the 182 tanks lost, T-72B3 – 120, T-80BVM – 45 and T-90M – 17.", [("182", ["120", "45", "17"], 0, True)]),
    ("Azerbaijani losses:\nBayraktar TB2: 2\nT-72 Aslan: 14\nSandcat: 21", [(None, ["2", "14", "21"], None, None)]),
    (
        "Personnel\n1 204 300 (+1 010)\nTanks\n11 402 (+3)\nArtillery systems\n36 114 (+40)\nHelicopters\n347 (+0)",
        [(None, ["1 204 300", "11 402", "36 114", "347"], None, None)],
    ),
    (
        "Enemy losses over the day\n\nPersonnel\n910\nTanks\n4\nArmoured vehicles\n11\nUAVs\n205",
        [(None, ["910", "4", "11", "205"], None, None)],
    ),
    ("Killed\n61\nWounded\n204\nMissing\n9", [(None, ["61", "204", "9"], None, None)]),
    ("KILLED: 41\nINJURED: 118\nMISSING: 7\nTOTAL: 166", [("166", ["41", "118", "7"], 0, True)]),
    ("Losses per day:\n⚫ Personnel: 1,120\n⚫ Tanks: 2\n⚫ Guns: 31", [(None, ["1,120", "2", "31"], None, None)]),
    ("Tanks: 14 destroyed, 3 damaged, 2 captured", [(None, ["14", "3", "2"], None, None)]),
    (
        "Deaths by country: Thailand - 15 dead, Cambodia - 19 dead, Laos - 2 dead.",
        [(None, ["15", "19", "2"], None, None)],
    ),
    ("Thailand - 15 dead, 46 wounded\nCambodia - 19 dead, 71 wounded", []),
    (
        "Casualties of the two-day battle: SAF - 120 killed, RSF - 310 killed, civilians - 44 killed.",
        [(None, ["120", "310", "44"], None, None)],
    ),
    (
        "The column lost 32 men near Tessalit. Twenty-four were Malian soldiers and eight were foreign instructors.",
        [("32", ["Twenty-four", "eight"], 0, True)],
    ),
    (
        "Haitian police counted 58 dead in Cité Soleil last week. Of those, 31 were gang members, 22 residents and five police officers.",
        [("58", ["31", "22", "five"], 0, True)],
    ),
    (
        "Israel handed over 345 bodies. Ninety-nine have been identified, and 246 were buried without names.",
        [("345", ["Ninety-nine", "246"], 0, True)],
    ),
    (
        "The KIA says 71 soldiers surrendered at Bhamo. They include nine officers and 62 privates.",
        [("71", ["nine", "62"], 0, True)],
    ),
    (
        "The Red Crescent recovered 27 bodies in Tawila. Fifteen were women, eight children, and four elderly men.",
        [("27", ["Fifteen", "eight", "four"], 0, True)],
    ),
    (
        "Gunmen killed at least 44 people in two villages. In Yelwata 31 died; in Daudu 13.",
        [("44", ["31", "13"], None, None)],
    ),
    (
        "The court sentenced nine soldiers: four officers to 12 years and five sergeants to eight.",
        [("nine", ["four", "five"], 0, True)],
    ),
    (
        "The air strikes put 31 terrorists out of action, destroyed four pickups and 11 motorcycles.",
        [(None, ["31", "four", "11"], None, None)],
    ),
    (
        "The army said it put seven jihadists out of action and seized four rifles and two motorcycles.",
        [(None, ["seven", "four", "two"], None, None)],
    ),
    (
        "Volunteers logged the strike: 14 houses burned, three barns burned and nine people hurt.",
        [(None, ["14", "three", "nine"], None, None)],
    ),
    (
        "JNIM set fire to 30 tankers, killed nine drivers and took four hostages.",
        [(None, ["30", "nine", "four"], None, None)],
    ),
    ("In two days of shelling Thailand lost 15 dead and 46 wounded, and Cambodia lost 19 dead and 71 wounded.", []),
    (
        "According to Yerevan 105 Armenian soldiers died and 20 were captured, while Azerbaijan lost 71 dead and 12 wounded.",
        [],
    ),
    (
        "The ministry reported 14 dead, 33 wounded and two missing on its side and 60 dead on the other.",
        [(None, ["14", "33", "two"], None, None)],
    ),
    (
        "Pakistan counts 40 civilians and 11 soldiers killed and 121 injured; India counts 21 civilians and five soldiers killed and 59 injured.",
        [(None, ["40", "11", "121"], None, None), (None, ["21", "five", "59"], None, None)],
    ),
    (
        "The army lost three dead, eight wounded and a truck; the rebels lost 22 dead, nine captured and four mortars.",
        [(None, ["22", "nine", "four"], None, None)],
    ),
    (
        "Ethiopian losses: 120 dead, 300 wounded, 14 captured. Eritrean losses: 80 dead, 210 wounded, three captured.",
        [(None, ["120", "300", "14"], None, None), (None, ["80", "210", "three"], None, None)],
    ),
    (
        "Russian air defenses downed 25 drones: 14 over Bryansk, six over Kursk, three over Tula and one each over Oryol and Ryazan.",
        [("25", ["14", "six", "three", "one"], 0, True)],
    ),
    (
        "Israel struck 12 targets: eight in Khiam and two each in Tyre and Nabatieh.",
        [("12", ["eight", "two"], 0, True)],
    ),
    ("Shells killed nine people: three each in Marib, Taiz and Hodeidah.", []),
    (
        "The strikes left 17 dead, 11 in Rafah and two each in Khan Younis, Jabaliya and Deir al-Balah.",
        [("17", ["11", "two"], 0, True)],
    ),
    (
        "The Air Force downed 30 drones: 20 over Sumy Oblast and five each in Poltava and Odesa oblasts.",
        [("30", ["20", "five"], 0, True)],
    ),
    (
        "Overnight Russia attacked with two Iskander-M missiles and 88 Shahed drones. Air defenses shot down one missile and 70 drones; one missile and 18 drones hit nine locations.",
        [("two", ["one", "one"], 0, True), ("88", ["70", "18"], 0, True)],
    ),
    (
        "Iran launched 30 ballistic missiles and 110 drones at Israel. Israel intercepted 26 missiles and 108 drones, and four missiles and two drones struck the Negev.",
        [("30", ["26", "four"], 0, True), ("110", ["108", "two"], 0, True)],
    ),
    (
        "The enemy attacked with 6 Kh-59 guided missiles and 92 UAVs.\n\nAs of 09:00, 4 missiles and 61 UAVs were downed; 2 missiles and 31 UAVs hit 14 sites.",
        [("6", ["4", "2"], 0, True), ("92", ["61", "31"], 0, True)],
    ),
    (
        "Pakistan said India sent 29 drones across the line. Twelve were shot down, and 17 were brought down by jamming.",
        [("29", ["Twelve", "17"], 0, True)],
    ),
    (
        "Of the nine ballistic missiles, six were shot down, two fell short and one struck the depot.",
        [("nine", ["six", "two", "one"], 0, True)],
    ),
    (
        "The Houthis fired 11 drones and a missile at Eilat; eight drones were downed and three crashed in the desert.",
        [("11", ["eight", "three"], 0, True)],
    ),
    (
        "Out of 142 drones, 101 were shot down, 33 disappeared from radar and eight flew into Belarus.",
        [("142", ["101", "33", "eight"], 0, True)],
    ),
    (
        "The toll of the Mocha strike stands at 61 dead and 88 wounded, among the dead 14 women and nine children.",
        [("61", ["14", "nine"], 38, False)],
    ),
    (
        "At least 110 people have died in Sweida since Sunday – 64 Druze fighters, 28 Bedouins and 18 soldiers.",
        [("110", ["64", "28", "18"], None, None)],
    ),
    (
        "The monitor documented 1,013 deaths in March (745 civilians, 125 members of the security forces, 143 gunmen).",
        [("1,013", ["745", "125", "143"], 0, True)],
    ),
    (
        "Port-au-Prince: 1,617 people killed and 580 injured between January and March: 35% in attacks by gangs, 56% in police operations.",
        [],
    ),
    (
        "UN monitors verified 4,025 killings in Haiti by June: 3,141 men, 574 women and 310 children.",
        [("4,025", ["3,141", "574", "310"], 0, True)],
    ),
    (
        "Ten civilians were killed – four in Bunia, four in Komanda and two on the road between them.",
        [("Ten", ["four", "four", "two"], 0, True)],
    ),
    ("South Kordofan: 48 killed (30 in Kalogi, 18 in Dilling).", [("48", ["30", "18"], 0, True)]),
    (
        "More than 60 people were killed, including at least 20 women and at least 13 children.",
        [("60", ["20", "13"], None, None)],
    ),
    (
        "Between 90 and 110 Tuareg fighters died, 50 to 60 of them at Tinzaouaten and 40 to 50 near Kidal.",
        [("90 and 110", ["50 to 60", "40 to 50"], None, True)],
    ),
    (
        "Mali's junta admitted to the loss of 49 men: 31 soldiers, ten gendarmes and eight guards.",
        [("49", ["31", "ten", "eight"], 0, True)],
    ),
    (
        "A further 11 captured brings the brigade's losses to 94: 40 dead, 43 wounded and 11 prisoners.",
        [("94", ["40", "43", "11"], 0, True)],
    ),
    (
        "The number of prisoners has risen to 230, 41 of them officers and 189 other ranks.",
        [("230", ["41", "189"], 0, True)],
    ),
    (
        "Total casualties of the KNDF in the offensive numbered 88 – 23 killed in action and 65 wounded.",
        [("88", ["23", "65"], 0, True)],
    ),
    (
        "Russia has lost 25,000 men there, the general said, 9,000 of them killed and 16,000 wounded.",
        [("25,000", ["9,000", "16,000"], 0, True)],
    ),
    (
        "ISWAP lost 34 fighters, including two commanders, and 12 gun trucks, and seven were captured.",
        [(None, ["34", "12", "seven"], None, None)],
    ),
    (
        "The dead were identified as eight Nepalis, five Indians and two Bangladeshis.",
        [(None, ["eight", "five", "two"], None, None)],
    ),
    ("Fifty-one hostages were freed: 20 women, 17 children, 14 men.", [("Fifty-one", ["20", "17", "14"], 0, True)]),
    (
        "The junta has lost 95 towns since October 2023: 51 in Shan, 24 in Kachin and 20 in Chin.",
        [("95", ["51", "24", "20"], 0, True)],
    ),
    (
        "Some 2.1 million people have fled: 1.4 million to Chad and 0.7 million to Egypt.",
        [("2.1 million", ["1.4 million", "0.7 million"], None, True)],
    ),
    ("SAF artillery has killed 1,204 people in Nyala since May, two-thirds of them women and children.", []),
    (
        "Of the 640 drones launched in the month, 82% were shot down and 18% hit targets.",
        [("640", ["82%", "18%"], None, True)],
    ),
    ("About 900 soldiers died, of whom a third were officers and half conscripts.", []),
]

# Lists over clauses, two sides, tallies, lines and labels.
REPORTS: list[Case] = [
    (
        "Rescue workers in Rafah said 24 bodies had been recovered, among them those of nine children and four women.",
        [("24", ["nine", "four"], 11, False)],
    ),
    (
        "Israeli forces killed at least 31 people across the Strip on Sunday, including 14 near an aid site, nine in a school and eight in tents, medics said.",
        [("31", ["14", "nine", "eight"], None, None)],
    ),
    (
        "Hospital officials said 18 of the dead were brought to Al-Shifa, 11 to Nasser and six to Al-Aqsa, for a total of 35.",
        [("35", ["18", "11", "six"], 0, True)],
    ),
    (
        "The RSF shelled Abu Shouk for a third day; the Emergency Room listed 57 killed – 22 women, 17 children and 18 men.",
        [("57", ["22", "17", "18"], 0, True)],
    ),
    ("MSF treated 130 wounded: 70 at Tawila, 40 at Zalingei, 20 at Golo.", [("130", ["70", "40", "20"], 0, True)]),
    (
        "Myanmar's air force dropped bombs on a festival, killing 24 and injuring 47, an official of the shadow government said.",
        [],
    ),
    (
        "The AA says it has taken 1,120 prisoners since May; 410 officers, 640 privates and 70 policemen.",
        [("1,120", ["410", "640", "70"], 0, True)],
    ),
    (
        "In Tigray 86,000 returnees were registered: 51,000 in Adwa, 20,000 in Axum, 15,000 in Shire.",
        [("86,000", ["51,000", "20,000", "15,000"], 0, True)],
    ),
    (
        "The PLA flew 45 sorties around Taiwan on Monday, 29 of which crossed the median line and 16 of which stayed west of it.",
        [("45", ["29", "16"], 0, True)],
    ),
    ("Taiwan's coast guard expelled 12 fishing boats, seized three and fined two.", []),
    ("The Malian army acknowledged 10 soldiers killed and 14 wounded and claimed 31 attackers killed.", []),
    ("Wagner lost 84 men at Tinzaouaten, the rebels said, while 47 Malian soldiers died and two were captured.", []),
    (
        "Baku says 192 of its troops were killed and 511 wounded in the one-day operation; Stepanakert counts 200 dead, including 10 civilians.",
        [],
    ),
    ("Armenia returned 32 prisoners, Azerbaijan two.", []),
    ("India says it struck nine camps: five in Kashmir and four in Punjab.", [("nine", ["five", "four"], 0, True)]),
    (
        "The ISPR said 11 soldiers embraced martyrdom and 78 were injured, while 40 civilians died.",
        [(None, ["11", "78", "40"], None, None)],
    ),
    (
        "Congo's army and its allies lost 17 dead, 31 wounded and nine missing at Nyabibwe, according to a UN memo.",
        [(None, ["17", "31", "nine"], None, None)],
    ),
    (
        "A UN report lists 319 civilians killed in Rutshuru in July, at least 48 of them women and 19 children.",
        [("319", ["48", "19"], None, None)],
    ),
    (
        "The Observatory counted 1,426 dead in the coastal violence: 1,300 Alawite civilians, 80 soldiers and 46 gunmen.",
        [("1,426", ["1,300", "80", "46"], 0, True)],
    ),
    (
        "In Sanaa 35 people were killed and 131 wounded; in Al-Jawf nine died and 34 were hurt.",
        [(None, ["35", "131", "nine", "34"], None, None)],
    ),
    ("The US strikes destroyed two drones, a radar and three boats, CENTCOM said.", []),
    (
        "US forces destroyed six drones, two boats and one ground station in Houthi-controlled areas.",
        [(None, ["six", "two", "one"], None, None)],
    ),
    ("Haitian gangs killed 184 people in Wharf Jérémie, 127 of whom were elderly men and women.", []),
    (
        "Kenyan-led forces report one officer killed, three injured and two vehicles burned in the ambush at Pont-Sondé.",
        [(None, ["one", "three", "two"], None, None)],
    ),
    (
        "Al-Shabaab said it killed 57 soldiers, wounded 40 more and seized 12 vehicles at Adale; Mogadishu admitted seven dead.",
        [(None, ["57", "40", "12"], None, None)],
    ),
    (
        "Turkey's defence ministry said 63 terrorists had been neutralised in the past week: 41 in northern Iraq, 22 in northern Syria.",
        [("63", ["41", "22"], 0, True)],
    ),
    (
        "Thai authorities reported 16 fatalities – 15 civilians and one soldier – and 46 injuries.",
        [("16", ["15", "one"], 0, True)],
    ),
    (
        "Cambodia reported 13 dead, eight of them civilians and five soldiers, and 71 wounded.",
        [("13", ["eight", "five"], 0, True)],
    ),
    (
        "The fighting has displaced 300,000 people: 188,000 in Thailand and 112,000 in Cambodia.",
        [("300,000", ["188,000", "112,000"], 0, True)],
    ),
    (
        "Losses to date: 4,103 killed, of whom 3,020 soldiers, 700 reservists and 383 police; 12,500 wounded.",
        [("4,103", ["3,020", "700", "383"], 0, True)],
    ),
    (
        "Since 7 October 890 soldiers have fallen, 420 of them in ground operations; 6,000 have been wounded and 77 took their own lives.",
        [],
    ),
    (
        "Kidnappers took 38 pupils. Fifteen escaped, 20 were freed and three died in captivity.",
        [("38", ["Fifteen", "20", "three"], 0, True)],
    ),
    (
        "A boat with 120 migrants capsized off Djibouti; 44 drowned, 70 were rescued and six are missing.",
        [("120", ["44", "70", "six"], 0, True)],
    ),
    (
        "Of the 251 people taken that day, 148 were returned alive, 57 were brought back dead and 46 are still held.",
        [("251", ["148", "57", "46"], 0, True)],
    ),
    (
        "Ukraine's Air Force: 71 of 108 drones shot down, 32 lost locationally, five still in the air.",
        [("108", ["71", "32", "five"], 0, True)],
    ),
    ("Ukrainian air defence destroyed 8/9 Kalibrs, 11/13 Kh-101s and 40/46 Shaheds.", []),
    (
        "Shot down: 3 Kh-47M2, 14 Kh-101/Kh-555, 2 Iskander-K, 61 Shahed-131/136.",
        [(None, ["3", "14", "2", "61"], None, None)],
    ),
    (
        "Trophies of the week: 12 BMP-2s, three T-62Ms and 40 rifles were captured.",
        [(None, ["12", "three", "40"], None, None)],
    ),
    (
        "The occupiers' losses in Kherson: 43 killed, 61 wounded; 2 guns, 9 vehicles and 4 boats destroyed.",
        [(None, ["43", "61", "2", "9", "4"], None, None)],
    ),
    (
        "Armour (1,204): destroyed 802, damaged 92, abandoned 60, captured 250",
        [("1,204", ["802", "92", "60", "250"], 0, True)],
    ),
    (
        "1,204 tanks, of these destroyed: 802, damaged: 92, abandoned: 60, captured: 250.",
        [("1,204", ["802", "92", "60", "250"], 0, True)],
    ),
    (
        "Infantry Fighting Vehicles (88, of which destroyed: 61, abandoned: 9, captured: 18)\nTrucks, Vehicles and Jeeps (412, of which destroyed: 300, damaged: 12, captured: 100)",
        [("88", ["61", "9", "18"], 0, True), ("412", ["300", "12", "100"], 0, True)],
    ),
    (
        "Oryx counts 22 aircraft lost by Sudan's air force, of which 14 were shot down and a further eight destroyed on the ground.",
        [("22", ["14", "eight"], 0, True)],
    ),
    (
        "Of 55 pickups, 31 were destroyed, a further 14 damaged and ten captured.",
        [("55", ["31", "14", "ten"], 0, True)],
    ),
    ("The ministry lists 240 drones (of them 180 reconnaissance, 60 attack).", [("240", ["180", "60"], 0, True)]),
    (
        "Losses: men - 1,010; tanks - 3; AFVs - 9; MLRS - 1; vehicles - 88.",
        [(None, ["1,010", "3", "9", "1", "88"], None, None)],
    ),
    (
        "Losses per the past day – 1,080 men, 7 tanks, 14 AFVs, 38 guns, 1 MLRS, 90 UAVs.",
        [(None, ["1,080", "7", "14", "38", "1", "90"], None, None)],
    ),
    (
        "Minus 1,220 soldiers, 5 tanks and 31 guns: the General Staff on the past day.",
        [(None, ["1,220", "5", "31"], None, None)],
    ),
    (
        "• 5 killed and 12 wounded in Donetsk Oblast\n• 2 killed and 9 wounded in Kherson Oblast\n• 1 killed in Sumy Oblast",
        [],
    ),
    (
        "Toll by governorate:\n- Gaza City: 31 killed\n- Khan Younis: 12 killed\n- Rafah: 9 killed\nTotal: 52 killed",
        [("52", ["31", "12", "9"], 0, True)],
    ),
    ("Total fatalities 52: Gaza City 31, Khan Younis 12, Rafah 9.", [("52", ["31", "12", "9"], 0, True)]),
    ("Dead: 14 (men 8, women 4, children 2)", [("14", ["8", "4", "2"], 0, True)]),
    (
        "Civilian deaths in July numbered 286, with 198 in Donetsk, 60 in Kherson and 28 in Kharkiv.",
        [("286", ["198", "60", "28"], 0, True)],
    ),
    (
        "A total of 31 people died: ten on the bus, 12 in the second car, nine by the roadside.",
        [("31", ["ten", "12", "nine"], 0, True)],
    ),
    (
        "Iraqi forces arrested 14 ISIS suspects: six in Kirkuk, five in Mosul, three in Anbar.",
        [("14", ["six", "five", "three"], 0, True)],
    ),
    (
        "The Taliban said 58 Pakistani soldiers were killed and 30 wounded and 20 posts destroyed; nine Taliban died.",
        [(None, ["58", "30", "20"], None, None)],
    ),
    ("Pakistan claimed 200 Taliban killed and 23 of its own soldiers dead, with 29 wounded.", []),
    ("Colombian troops freed 57 soldiers, lost two, and captured 11 gunmen of the 30th Front.", []),
    (
        "On 4 June the brigade destroyed 2 tanks, 3 IFVs, 11 vehicles and 40 shelters, and eliminated 61 soldiers.",
        [(None, ["2", "3", "11", "40", "61"], None, None)],
    ),
    ("The battalion says that in a month it killed 120 and wounded 310 invaders, and hit 14 tanks.", []),
    (
        "Fourteen people were killed – nine soldiers, four rebels and a child.",
        [("Fourteen", ["nine", "four"], 1, False)],
    ),
    (
        "Sudan's army lost 40 vehicles, including 12 tanks, eight APCs and 20 pickups, and the RSF 33.",
        [("40", ["12", "eight", "20"], 0, True)],
    ),
    (
        "Three Emirati officers were among 40 dead on the plane: 37 Colombians and three Emiratis.",
        [("40", ["37", "three"], 0, True)],
    ),
    (
        "Nearly 4,000 fighters surrendered, among them 900 officers and 3,100 other ranks.",
        [("4,000", ["900", "3,100"], None, True)],
    ),
    (
        "The Russian MoD claimed that Russian forces destroyed 14 Ukrainian drones over Belgorod Oblast, nine over Kursk Oblast, and one each over Bryansk and Voronezh oblasts on the night of May 3 to 4.",
        [(None, ["14", "nine", "one"], None, None)],
    ),
    (
        "The Ukrainian Air Force stated that Russian forces launched 96 Shahed-type and decoy drones from Oryol and Millerovo and that Ukrainian forces downed 61 drones over Kharkiv, Sumy and Poltava oblasts; 28 drones were “lost” and four remained over Belarus as of 0900.",
        [("96", ["61", "28", "four"], 3, False)],
    ),
    (
        "Ukrainian General Staff spokesperson said that Russian forces lost 13,480 troops in the Lyman direction in September alone, including about 5,900 killed and 7,400 wounded, and 130 tanks.",
        [("13,480", ["5,900", "7,400"], None, None)],
    ),
    (
        "A Ukrainian reserve officer estimated that the assault group of 22 men lost nine killed, ten wounded and three captured within an hour.",
        [("22", ["nine", "ten", "three"], 0, True)],
    ),
    (
        "Geolocated footage shows two destroyed BMPs, one burning tank and three abandoned trucks near Chasiv Yar.",
        [(None, ["two", "one", "three"], None, None)],
    ),
    (
        "Iranian state media put the toll of the blast at 70 dead and more than 1,200 injured, 800 of whom have been discharged.",
        [],
    ),
    (
        "Officials in Beirut said Wednesday's strikes killed 254 people, 92 of them in the capital, 61 in Baalbek and 18 in Hermel.",
        [("254", ["92", "61", "18"], 83, False)],
    ),
    (
        "Lebanon's health ministry reported 12 killed in Nabatieh, nine in Tyre, five in Sidon and two in Chouf.",
        [(None, ["12", "nine", "five", "two"], None, None)],
    ),
    (
        "Israel's military said it had killed 40 operatives, struck 120 targets and located 14 tunnel shafts in a day.",
        [],
    ),
    ("The army has located 14 tunnel shafts, 300 rockets and six launchers in Khiam.", []),
    ("Houthi forces seized 18 UN employees, nine of them women; 21 others were detained in June.", []),
    (
        "In Sudan's Kordofan the SAF claims to have destroyed 86 vehicles and captured 43 since Friday; the RSF reports shooting down three aircraft.",
        [],
    ),
    (
        "An ambush near Kidal left seven soldiers dead, three missing and 12 wounded, army sources said.",
        [(None, ["seven", "three", "12"], None, None)],
    ),
    (
        "JNIM's toll of the Boulkessi raid: 60 dead, more than 20 prisoners, 30 weapons and two vehicles seized.",
        [(None, ["60", "20", "30", "two"], None, None)],
    ),
    (
        "Boko Haram lost three commanders and 27 fighters; eight soldiers died.",
        [(None, ["three", "27", "eight"], None, None)],
    ),
    (
        "Burkina Faso's army said it neutralised 116 terrorists: 49 at Djibo, 40 at Barsalogho and 27 at Pama.",
        [("116", ["49", "40", "27"], 0, True)],
    ),
    (
        "Of 22 hostages taken in Niger, 14 have been freed, five killed and three remain captive.",
        [("22", ["14", "five", "three"], 0, True)],
    ),
    (
        "M23 says that it buried 42 government soldiers at Walikale. Kinshasa acknowledges 19 dead, among them two colonels and a major.",
        [],
    ),
    (
        "Burundi repatriated 412 of its soldiers: 280 on foot, 100 by boat and 32 on stretchers.",
        [("412", ["280", "100", "32"], 0, True)],
    ),
    ("The Fano commander listed his losses in Gojjam: 12 dead, 31 wounded, none captured.", []),
    ("Clashes in Oromia killed 51: 30 civilians, 15 militiamen, six police.", [("51", ["30", "15", "six"], 0, True)]),
    ("Myanmar's junta freed 6,186 inmates, among them 512 political prisoners and 11 foreigners.", []),
    ("The Brotherhood Alliance captured 31 junta bases in October, 40 in November and 61 in December.", []),
    (
        "A drone swarm on the Hmeimim base was repelled; of 13 craft, seven were shot down and six landed by jamming.",
        [("13", ["seven", "six"], 0, True)],
    ),
    ("Syria's interior ministry counted 298 dead, 123 of them security men.", []),
    (
        "The Druze spiritual leadership named 814 victims (591 men, 145 women, 78 children).",
        [("814", ["591", "145", "78"], 0, True)],
    ),
    (
        "Azerbaijan's 2,906 dead of the autumn war comprise 2,783 soldiers killed in action, 100 missing presumed dead and 23 who died of wounds.",
        [("2,906", ["2,783", "100", "23"], 0, True)],
    ),
    ("Each side reported casualties: Kyrgyzstan 63 dead and 198 wounded, Tajikistan 81 dead and 139 wounded.", []),
    ("India lost 20 soldiers in Galwan; China has admitted four.", []),
    (
        "Colombia's attorney general counts 6,402 civilians killed and dressed as rebels: 1,700 in Antioquia, 660 in Cesar, and the rest elsewhere.",
        [("6,402", ["1,700", "660"], 4042, False)],
    ),
    (
        "In Port-au-Prince police killed 14 bandits, arrested nine and recovered 11 weapons.",
        [(None, ["14", "nine", "11"], None, None)],
    ),
    (
        "The coalition's bombing destroyed 17 tankers. Ten were parked at a depot and seven on the road.",
        [("17", ["Ten", "seven"], 0, True)],
    ),
    ("A dozen trucks burned: eight loaded with flour, four empty.", [("A dozen", ["eight", "four"], 0, True)]),
    ("Two dozen people were hurt – 15 in Beledweyne and nine in Jowhar.", [("Two dozen", ["15", "nine"], 0, True)]),
    (
        "Almost 300 thousand (299,210) soldiers have been lost, 110,000 of them killed and 189,210 wounded.",
        [("300 thousand", ["110,000", "189,210"], 0, True)],
    ),
    (
        "Russian losses reached 1.14 million – 1.1 million killed and wounded, 30,000 missing and 10,000 captured.",
        [("1.14 million", ["1.1 million", "30,000", "10,000"], 0, True)],
    ),
    ("The guards' bus was hit by a bomb: 11 dead, 13 hurt, two critical.", []),
    ("Losses: 3 dead, 5 wounded (2 seriously), 1 missing.", [(None, ["3", "5", "1"], None, None)]),
    ("Killed – 12, wounded – 33, missing – 2.", [(None, ["12", "33", "2"], None, None)]),
    ("12 KIA, 33 WIA, 2 MIA", [(None, ["12", "33", "2"], None, None)]),
    ("Casualties (July): 286 killed; 1,388 injured; total 1,674", [("1,674", ["286", "1,388"], 0, True)]),
    ("Casualties (July): total 1,674, killed 286, injured 1,388", [("1,674", ["286", "1,388"], 0, True)]),
    (
        "1,674 civilian casualties in July (286 killed; 1,388 injured), 22 per cent more than in June.",
        [("1,674", ["286", "1,388"], 0, True)],
    ),
    (
        "Tanks — 11 201 (+4), armoured vehicles — 23 310 (+9), artillery — 33 402 (+38).",
        [(None, ["11 201", "23 310", "33 402"], None, None)],
    ),
    (
        "personnel: about 1 090 560 (+1 040)\ntanks: 11 120 (+2)\nUAS: 57 890 (+410)\nother: 3 940 (+1)",
        [(None, ["1 090 560", "11 120", "57 890", "3 940"], None, None)],
    ),
    (
        "1 090 560 (+1 040) personnel, 11 120 (+2) tanks, 57 890 (+410) UAVs",
        [(None, ["1 090 560", "11 120", "57 890"], None, None)],
    ),
    (
        "over the past 24 hours the enemy lost:\n1010 men killed and wounded\n3 tanks\n11 ACVs\n44 motor vehicles",
        [(None, ["1010", "3", "11", "44"], None, None)],
    ),
    ("Seized: four AK-47s, 1,200 rounds of ammunition, nine RPGs.", [(None, ["four", "1,200", "nine"], None, None)]),
    (
        "Weapons recovered from the hideout include three RPG-7s, 11 rifles and 900 rounds.",
        [(None, ["three", "11", "900"], None, None)],
    ),
    (
        "Ships hit since November: four sunk, 31 damaged, one seized, the UKMTO says.",
        [(None, ["four", "31", "one"], None, None)],
    ),
    (
        "Thailand lost two soldiers at Chong Bok, one at Phu Makhuea and three near Prasat Ta Kwai.",
        [(None, ["two", "one", "three"], None, None)],
    ),
    (
        "Eleven of the rockets were intercepted, seven by Iron Dome and four by fighters.",
        [("Eleven", ["seven", "four"], 0, True)],
    ),
    (
        "Fifteen of the aid trucks got through, nine from Renk and six from Bentiu.",
        [("Fifteen", ["nine", "six"], 0, True)],
    ),
    (
        "Eight of the captives were released, five on Monday and three on Friday.",
        [("Eight", ["five", "three"], 0, True)],
    ),
    ("Twelve drones were jammed, eight by the navy and four by the police.", [("Twelve", ["eight", "four"], 0, True)]),
    ("They beat back nine attacks near Lyman, six near Siversk and three near Toretsk.", []),
    (
        "The gang seized 40 passengers; families paid for 22, nine escaped and five were found dead.",
        [("40", ["22", "nine", "five"], 4, False)],
    ),
    ("Gunmen abducted 61 pupils in Kaduna; 28 came home on foot and 11 were shot.", [("61", ["28", "11"], 22, False)]),
    ("Bandits kidnapped 24 travellers. Ten have been released and two have died.", [("24", ["Ten", "two"], 12, False)]),
    ("They captured 14 soldiers, killed nine and wounded 30.", [(None, ["14", "nine", "30"], None, None)]),
    (
        "Iran fired 20 missiles at Haifa. Fourteen were shot down over Jordan; the remaining six fell into the sea.",
        [("20", ["Fourteen", "six"], 0, True)],
    ),
    (
        "Russia sent 61 drones and four Kinzhals. Air defences downed 50 drones and one Kinzhal; the other three Kinzhals hit the plant.",
        [("four", ["one", "three"], 0, True)],
    ),
    (
        "Of the 120 mines cleared, 90 were blown up where they lay, and the remaining 30 were carted off.",
        [("120", ["90", "30"], 0, True)],
    ),
    (
        "The rebels hold 31 officers. Nineteen are in Goma, eight in Sake; the other four are thought dead.",
        [("31", ["Nineteen", "eight", "four"], 0, True)],
    ),
    (
        "Of 12 launchers at the site, seven burned; the remaining five were towed away.",
        [("12", ["seven", "five"], 0, True)],
    ),
    (
        "The Air Force counts 30 drones downed over five regions: 21 over Odesa, three each over Mykolaiv and Kherson, and one apiece over Sumy, Poltava and Lviv.",
        [("30", ["21", "three", "one"], 0, True)],
    ),
    (
        "The list names 41,200 dead. By category: 12,300 volunteers, 9,100 convicts, 4,000 conscripts and 2,050 officers.",
        [("41,200", ["12,300", "9,100", "4,000", "2,050"], 13750, False)],
    ),
    (
        "The UN has verified 14,383 civilian deaths. By region: Donetsk 8,100, Kharkiv 2,900, Kherson 1,400.",
        [("14,383", ["8,100", "2,900", "1,400"], 1983, False)],
    ),
    (
        "SOHR documented 507 deaths in June. By side: 300 civilians, 120 soldiers, 87 gunmen, nine commanders included.",
        [("507", ["300", "120", "87"], 0, True)],
    ),
    (
        "Nineteen people died in the strikes, raising the toll since May to 1,204, and cholera killed three more: 88 so far.",
        [],
    ),
    (
        "Thirty were killed near the aid site, bringing such deaths to 900, and two died of hunger: 140 so far, 60 of them children.",
        [],
    ),
    (
        "Of the 48 wounded in Mandera, 12 had burns, 20 had bullet wounds and six lost legs.",
        [("48", ["12", "20", "six"], 10, False)],
    ),
    (
        "Results of the raid on Loikaw\n• enemy dead: 41, a captain among them\n• prisoners: 12 soldiers, nine policemen\n• seized: three mortars, 60 rifles\n• our losses: seven killed, 15 wounded, two missing",
        [(None, ["41", "12", "nine", "three", "60"], None, None), (None, ["seven", "15", "two"], None, None)],
    ),
    (
        "SPLA-IO statement, 4 May\n- killed: 31 soldiers, two officers\n- captured: 14 soldiers, one technical\n- own losses: three killed",
        [(None, ["31", "two", "14", "one"], None, None)],
    ),
    (
        "The two sides handed over 310 people: 300 soldiers and 10 civilians. Two hundred of the soldiers are privates, 80 are sergeants and 20 are officers.",
        [("310", ["300", "10"], 0, True), ("300", ["Two hundred", "80", "20"], 0, True)],
    ),
    (
        "Delhi put its dead at 26: 21 civilians, among them five women and four children, and five soldiers, of whom two were officers.",
        [("26", ["21", "five"], 0, True)],
    ),
    (
        "The blast killed 19 people: 12 miners, including three boys and two girls, and seven guards.",
        [("19", ["12", "seven"], 0, True)],
    ),
    (
        "They lost 60 men, including nine officers and 14 sergeants, and four tanks, and seven were captured.",
        [("60", ["nine", "14"], 37, False)],
    ),
    (
        "The army says it destroyed nine trucks, 12 motorcycles and two guns; it lost one helicopter.",
        [(None, ["nine", "12", "two"], None, None)],
    ),
    (
        "The rebels killed 30 soldiers, captured nine and burned four vehicles; they lost two men.",
        [(None, ["30", "nine", "four"], None, None)],
    ),
    (
        "Of the 74 lorries that left Port Sudan, 51 arrived, 14 broke down and nine were looted.",
        [("74", ["51", "14", "nine"], 0, True)],
    ),
    ("Forty-one people were hurt, 12 of them badly; six died on the way to hospital.", []),
    ("The mortuary took in 39 bodies on Friday and 27 on Saturday, 66 in two days.", [("66", ["39", "27"], 0, True)]),
    ("Twenty-six crew were taken off the burning tanker; two could not be found and one died aboard the frigate.", []),
    (
        "Police in Cúcuta counted 80 dead: 32 fighters of the ELN, 31 of the 33rd Front and 17 whom nobody could place.",
        [("80", ["32", "31", "17"], 0, True)],
    ),
    (
        "By the army's count the guerrillas have lost 140 men this year, 61 of them dead, 50 captured and 29 who gave themselves up.",
        [("140", ["61", "50", "29"], 0, True)],
    ),
    (
        "The hospital admitted 112 casualties. Eighty-one had gunshot wounds, 19 had burns and 12 had been hit by shrapnel.",
        [("112", ["Eighty-one", "19", "12"], 0, True)],
    ),
    (
        "Of 1,100 houses in the village 640 are ash, 300 have no roof and 160 still stand.",
        [("1,100", ["640", "300", "160"], 0, True)],
    ),
    (
        "Nineteen dead, 44 hurt, two missing: that was the first count at Mekelle's hospital.",
        [(None, ["Nineteen", "44", "two"], None, None)],
    ),
    (
        "The regiment's roll for March reads 31 killed, 140 wounded, 12 missing and six prisoners.",
        [(None, ["31", "140", "12", "six"], None, None)],
    ),
    (
        "His company went in with 96 men and came out with 40; 22 lay dead, 30 were wounded and four were taken.",
        [("96", ["40", "22", "30", "four"], 0, True)],
    ),
    ("At Tawila the midwife has buried 14 children since June and 11 women, and nobody has counted the men.", []),
    (
        "A statement from the Chadian presidency speaks of 40 soldiers fallen and 20 wounded, against more than 200 assailants put out of action.",
        [],
    ),
    (
        "JNIM fighters made off with 12 pick-ups, 40 motorcycles and 150 rifles after killing 44 soldiers.",
        [(None, ["12", "40", "150", "44"], None, None)],
    ),
    (
        "The bulletin gives 1,340 men, four tanks, 12 armoured vehicles and 38 guns as the Russian losses of Tuesday.",
        [(None, ["1,340", "four", "12", "38"], None, None)],
    ),
    ("Hamas names eight of the dead as its own; Israel says all 31 were.", []),
    ("The Philippine navy rescued 12 fishermen, lost none and impounded three boats.", []),
    (
        "The missile boats sank four of the seven dhows; two fled and one ran aground.",
        [("seven", ["four", "two", "one"], 0, True)],
    ),
    ("Twelve of 30 Geran drones reached the city; 18 were shot down on the way.", [("30", ["Twelve", "18"], 0, True)]),
    (
        "Four ballistic missiles and 31 drones were launched. None of the missiles was stopped. Of the drones, 22 were shot down and nine got through.",
        [("31", ["22", "nine"], 0, True)],
    ),
    ("Overnight 63 drones came over in three waves of 25, 20 and 18.", []),
    (
        "Overnight 63 drones came over in three waves: 25 before midnight, 20 in the small hours and 18 at dawn.",
        [("63", ["25", "20", "18"], 0, True)],
    ),
    (
        "Ukraine says it stopped 57 of 63 drones, 40 with guns, 12 with interceptors and five by jamming.",
        [("57", ["40", "12", "five"], 0, True)],
    ),
    (
        "Only 14 of the 52 hostages are thought to be alive; 30 bodies are still in Gaza, eight have been returned.",
        [("52", ["14", "30", "eight"], 0, True)],
    ),
    (
        "The pact frees 1,027 prisoners in two stages: 450 at once and 577 within two months.",
        [("1,027", ["450", "577"], 0, True)],
    ),
    (
        "Baghdad has executed 21 men this week: ten on Sunday, eleven on Wednesday.",
        [("21", ["ten", "eleven"], 0, True)],
    ),
    ("ISIS claimed 14 attacks in Deir ez-Zor, nine in Raqqa and three in Homs, with 31 killed and 12 wounded.", []),
    ("Three of the miners were Chinese, five Congolese; all eight were shot.", []),
    (
        "The court-martial tried 11 men. Seven were shot, three jailed and one let go.",
        [("11", ["Seven", "three", "one"], 0, True)],
    ),
    ("MINUSCA lost a Bhutanese, a Tanzanian and four Rwandan peacekeepers in as many months.", []),
    ("In Idlib the White Helmets pulled out seven dead and 30 injured from under two buildings.", []),
    (
        "Azerbaijan accuses Armenia of laying 1.5 million mines; they have killed 71 people and maimed 320, most of them civilians.",
        [],
    ),
    (
        "In the second quarter the mission documented 1,520 violations, among them 617 killings, 470 abductions and 433 rapes.",
        [("1,520", ["617", "470", "433"], 0, True)],
    ),
    (
        "Pyongyang sent 12,000 soldiers, of whom some 4,000 have been killed or wounded and 3,000 more arrived in spring.",
        [],
    ),
    ("Seoul puts the North's casualties at 15,000, 4,700 of them dead and the rest wounded.", []),
    (
        "The rebels claim 200 government dead. The governor says 18 soldiers and seven policemen were killed and 40 men are unaccounted for.",
        [(None, ["18", "seven", "40"], None, None)],
    ),
    ("The raid freed 31 women and 22 children, 53 captives in all.", [("53", ["31", "22"], 0, True)]),
    ("Three ships were hit: two tankers and a bulk carrier.", []),
    ("Three ships were hit – one off Aden, two off Mocha.", [("Three", ["one", "two"], 0, True)]),
    (
        "They came in nine trucks. Four burned, two stuck in the sand, three got away.",
        [("nine", ["Four", "two", "three"], 0, True)],
    ),
    ("The blast wounded 17: 11 pupils, four teachers, two guards.", [("17", ["11", "four", "two"], 0, True)]),
    ("Thai soldiers: 15 killed. Thai civilians: 14 killed, 30 hurt. Cambodian civilians: 18 killed, 78 hurt.", []),
    (
        "Losses in the air: one Su-30, two MiG-29s, a Mirage and a Heron drone, Islamabad insists; Delhi admits to none.",
        [],
    ),
    (
        "The shelling of Kadugli on Thursday killed 13 and on Friday 21, doctors said; 34 dead in two days.",
        [("34", ["13", "21"], 0, True)],
    ),
    ("Mines have killed 14 farmers this spring, 9 of them near Izium; another 31 lost a limb.", []),
    (
        "UNIFIL counted 1,288 trajectories of projectiles, 1,100 from the south and 188 from the north.",
        [("1,288", ["1,100", "188"], 0, True)],
    ),
    ("Nearly 30 villages have emptied, 22 in Bokkos, five in Mangu.", []),
    ("The convoy's 60 trucks carried flour (41), tents (12) and medicine (7).", [("60", ["41", "12", "7"], 0, True)]),
    (
        "Kyiv says that Russia sent 54 Shahed-type drones and 12 missiles, including four Kh-101s, five Iskander-Ms and three Kh-59s.",
        [("12", ["four", "five", "three"], 0, True)],
    ),
    (
        "Russian forces launched 610 drones and 40 missiles: 18 Kh-101s, 14 Iskander-Ms and eight Kalibrs. Ukrainian forces downed 570 drones, 15 Kh-101s, two Iskander-Ms and six Kalibrs.",
        [("40", ["18", "14", "eight"], 0, True), (None, ["570", "15", "two", "six"], None, None)],
    ),
    (
        "Russian forces conducted a combined strike with 480 drones and 45 missiles on the night of August 27 to 28. Ukrainian forces downed 430 drones and 26 missiles.",
        [],
    ),
    (
        "The Russian MoD claimed that Russian air defenses shot down 102 drones, including 40 over Belgorod Oblast and 33 over Rostov Oblast.",
        [("102", ["40", "33"], 29, False)],
    ),
    (
        "Ukraine's General Staff said Russian forces lost 1,180 troops, 4 tanks, 9 armoured combat vehicles, 32 artillery systems, 1 MLRS and 71 vehicles and fuel tankers over the past day.",
        [(None, ["1,180", "4", "9", "32", "1", "71"], None, None)],
    ),
    (
        "Total Russian losses since 24 February 2022 are approximately: 1,052,000 (+1,030) troops; 11,060 (+3) tanks; 23,070 (+5) armoured combat vehicles; 30,850 (+38) artillery systems; 421 (+1) aircraft; 340 (+0) helicopters.",
        [(None, ["1,052,000", "11,060", "23,070", "30,850", "421", "340"], None, None)],
    ),
    (
        "Russia lost 31,240 soldiers killed and wounded in July. It also lost 112 tanks, 290 armoured vehicles and 1,110 guns.",
        [(None, ["112", "290", "1,110"], None, None)],
    ),
    (
        "The Khortytsia group of forces said that its units killed or wounded 410 Russians, destroyed two tanks and three IFVs and damaged a gun.",
        [(None, ["410", "two", "three"], None, None)],
    ),
    (
        "Syrskyi said that in the Dobropillia sector the enemy has lost 2,600 men since August, 1,500 of them killed, and 18 tanks, 19 IFVs and 85 cars.",
        [(None, ["2,600", "18", "19", "85"], None, None)],
    ),
    (
        "According to him, 7,200 mercenaries from 40 countries have been identified: 1,300 dead, 4,100 still serving and 1,800 who went home.",
        [("7,200", ["1,300", "4,100", "1,800"], 0, True)],
    ),
    (
        "Kyiv and Moscow swapped 84 people on each side; of those who came home 33 were soldiers and 51 civilians.",
        [("84", ["33", "51"], 0, True)],
    ),
    (
        "The Coordination Headquarters said 146 defenders came home: 90 privates, 44 sergeants and 12 officers. Eight civilians came with them.",
        [("146", ["90", "44", "12"], 0, True)],
    ),
    (
        "Since January exchanges have brought back 5,857 people, 5,600 of them soldiers and 257 civilians.",
        [("5,857", ["5,600", "257"], 0, True)],
    ),
    (
        "The bodies of 1,000 fallen soldiers were repatriated: 410 from the Donetsk sector, 380 from Luhansk, 160 from Kursk and 50 from morgues.",
        [("1,000", ["410", "380", "160", "50"], 0, True)],
    ),
    ("An attack on Ternopil killed 31 people, six of them children, and injured 94. Fourteen are missing.", []),
    (
        "Overnight strikes on Kyiv killed 28 people. The State Emergency Service said 26 bodies were found in one building and two in another.",
        [("28", ["26", "two"], 0, True)],
    ),
    (
        "As of Friday the death toll in Dnipro stands at 46, with 80 injured and 11 missing.",
        [(None, ["46", "80", "11"], None, None)],
    ),
    ("Kherson Oblast: one killed, 14 injured, including two children. Zaporizhzhia Oblast: 3 killed, 9 injured.", []),
    (
        "Shelling of Nikopol: 2 dead, 7 injured, 14 houses, 3 cars and a gas pipe damaged.",
        [(None, ["2", "7", "14", "3"], None, None)],
    ),
    (
        "The prosecutor's office says the war has killed 669 children and wounded 2,230, and 2,190 are missing.",
        [(None, ["669", "2,230", "2,190"], None, None)],
    ),
    ("In Gaza 24 hours brought 61 martyrs, 19 of them aid seekers, and 220 injuries, the ministry said.", []),
    (
        "The number of journalists killed has reached 248, 14 of them in August alone and nine in a single strike.",
        [("248", ["14", "nine"], 225, False)],
    ),
    (
        "UNRWA says that 379 of its staff have died: 310 employees and 69 contractors.",
        [("379", ["310", "69"], 0, True)],
    ),
    ("Israel recovered the bodies of two hostages; 48 remain in Gaza, 20 of them alive.", []),
    (
        "Twenty living hostages were traded for 1,968 prisoners: 250 lifers and 1,718 Gazans held since the war began.",
        [("1,968", ["250", "1,718"], 0, True)],
    ),
    (
        "The IDF struck 375 targets, destroying 15 ships, 90 aircraft and 60 batteries.",
        [(None, ["15", "90", "60"], None, None)],
    ),
    (
        "Between 7 and 10 May India says it killed over 100 terrorists and 35 to 40 Pakistani soldiers and downed five jets.",
        [(None, ["100", "35 to 40", "five"], None, None)],
    ),
    (
        "Pakistani officials said 26 civilians were killed and 46 wounded, while Indian shelling damaged 31 houses.",
        [(None, ["26", "46", "31"], None, None)],
    ),
    (
        "The BLA says it hijacked the train, took 214 passengers hostage and killed all of them; the army says 31 people died: 18 soldiers, three railwaymen and five civilians, and five others in the camp raid.",
        [("31", ["18", "three", "five", "five"], 0, True)],
    ),
    (
        "The TTP's summer offensive comprised 360 attacks: 152 ambushes, 61 sniper attacks, 44 IEDs and 103 others.",
        [("360", ["152", "61", "44", "103"], 0, True)],
    ),
    (
        "In Sudan's Blue Nile, SPLM-N fighters killed 11 soldiers, seized six Land Cruisers and destroyed two tanks, a spokesman said.",
        [(None, ["11", "six", "two"], None, None)],
    ),
    ("El Obeid hospital received 40 dead and 63 wounded from a funeral strike; the army blames the RSF.", []),
    ("Insecurity Insight recorded 1,200 incidents, 204 health workers killed and 150 arrested.", []),
    (
        "Ethiopia's army captured 320 Fano fighters, killed 300 and seized 41 machine guns in Operation Unity.",
        [(None, ["320", "300", "41"], None, None)],
    ),
    (
        "Turkish drones killed three SDF members; Damascus accuses the SDF of wounding four soldiers and nine civilians.",
        [],
    ),
    (
        "Over 26 ships, 14 of them tankers, were boarded in the Gulf of Guinea: ten in the first quarter, 16 in the second.",
        [],
    ),
    ("The 5 June raid freed 76 hostages, including three children; the leader and 11 fighters died.", []),
    (
        "Al-Shabaab's attack on the Elite Hotel left 16 dead (ten civilians, a policeman and five attackers) and 18 injured.",
        [("16", ["ten", "five"], 1, False)],
    ),
    (
        "Mozambican forces killed 30 insurgents in Catupa, took nine alive and found 12 rifles.",
        [(None, ["30", "nine", "12"], None, None)],
    ),
    ("AFRICOM conducted 14 strikes in June, 41 in July and 22 in August, killing 90 militants.", []),
    (
        "Colombia: 13 police killed as helicopter downed; truck bomb in Cali leaves six dead, 71 injured.",
        [(None, ["13", "six", "71"], None, None)],
    ),
    (
        "In Culiacán gunmen killed 20 people in a day: four were found hanging from a bridge and 16 in a van.",
        [("20", ["four", "16"], 0, True)],
    ),
    ("Japan scrambled 239 times against China, 119 against Russia and 6 against others in the half-year.", []),
    ("The MND tracked 59 aircraft, nine vessels and two balloons; 41 of the aircraft crossed the median line.", []),
    (
        "Of the 59 sorties, 41 crossed the line: 20 in the north, 12 in the centre, nine in the southwest.",
        [("41", ["20", "12", "nine"], 0, True)],
    ),
    (
        "ASEAN monitors verified 14 of 20 incidents: nine on the Thai side, five on the Cambodian.",
        [("14", ["nine", "five"], 0, True)],
    ),
    (
        "In clashes with the KIA at Indawgyi the junta lost 50 men, 30 captured, 20 killed; a helicopter was hit.",
        [("50", ["30", "20"], 0, True)],
    ),
    ("Yerevan says Baku holds 23 captives: 15 soldiers, eight former officials.", [("23", ["15", "eight"], 0, True)]),
    ("At least 57 people, including 22 children, were killed when an overcrowded boat sank in the Red Sea.", []),
    ("The dead: 14 Rohingya, three Rakhine, one monk. The wounded: 31.", [(None, ["14", "three", "one"], None, None)]),
    ("Brigade casualties on the Sittwe road — 11 KIA, 29 WIA — were the worst since May.", []),
    ("The five-day truce broke down after 60 shells fell on Goris, wounding four villagers.", []),
    (
        "The toll in Jos now stands at 61 Christians and 14 Muslims dead, 200 houses burned and 4,000 displaced.",
        [(None, ["61", "14", "200"], None, None)],
    ),
    ("Of the 18 children pulled from the ruins, only four were breathing.", []),
    (
        "Of the 18 children pulled from the ruins, four were breathing and 14 were not.",
        [("18", ["four", "14"], 0, True)],
    ),
    (
        "Naval losses so far: one corvette, two landing craft and 17 speedboats sunk; four tugs damaged.",
        [(None, ["one", "two", "17", "four"], None, None)],
    ),
    (
        "Sixteen drones reached Engels: nine exploded among tanks, seven fell in fields.",
        [("Sixteen", ["nine", "seven"], 0, True)],
    ),
    ("A convoy of 11 ambulances was hit; seven drivers died, and four ambulances can still be driven.", []),
    (
        "The camp held 2,100 men. 1,400 were shot, 300 died of typhus and 400 were traded.",
        [("2,100", ["1,400", "300", "400"], 0, True)],
    ),
    ("Kachin medics buried 23 dead after the air raid on Hpakant; of 41 wounded, nine later died.", []),
    ("The strike on Zawiya killed 14 (11 men, 2 women, 1 boy).", [("14", ["11", "2", "1"], 0, True)]),
    ("Afghan border police lost nine men: six dead, three taken prisoner.", [("nine", ["six", "three"], 0, True)]),
    ("Islamabad: 23 martyred, 29 wounded; Kabul: nine martyred, 16 wounded.", []),
    ("23 of our soldiers were martyred and 29 wounded; over 200 Taliban were neutralised.", []),
    ("Nineteen Afghan posts were captured, 21 destroyed.", []),
    ("The committee registered 11,400 cases of torture, 1,960 of them fatal, and 3,100 enforced disappearances.", []),
    (
        "In 2024 the LRA kidnapped 140 people, 61 of them children; 80 escaped, 12 were killed.",
        [("140", ["80", "12"], 48, False)],
    ),
    ("The engine caught fire. All nine crew got out, four with burns.", []),
    (
        "General Staff: in one day the enemy lost 1,050 soldiers, 6 tanks and 55 artillery systems; 12 aircraft bombs hit Sumy.",
        [(None, ["1,050", "6", "55"], None, None)],
    ),
    ("Over the week the enemy dropped 1,200 guided bombs, launched 1,100 drones and fired 90 missiles.", []),
    (
        "The attack came in from the sea: eight boats, of which three were rammed, two burned and three turned away.",
        [("eight", ["three", "two", "three"], 0, True)],
    ),
    (
        "Rescuers have found 14 of the 19 aboard, two of them alive; five are missing.",
        [("19", ["14", "five"], 0, True)],
    ),
    (
        "Helicopters of the 160th shot up two trucks and a pickup; eight gunmen died, three surrendered.",
        [(None, ["two", "eight", "three"], None, None)],
    ),
    ("Wounded by category: 410 light, 122 serious, 31 critical.", []),
    ("Total wounded 563: light 410, serious 122, critical 31.", [("563", ["410", "122", "31"], 0, True)]),
    ("In all, 12 Indians, nine Nepalis and a Bhutanese were among the 22 dead.", []),
    ("The 22 dead are 12 Indians, nine Nepalis and a Bhutanese.", [("22", ["12", "nine"], 1, False)]),
    (
        "The army gave its March losses as 61 dead, 190 wounded, one missing; the opposition says 300 dead.",
        [(None, ["61", "190", "one"], None, None)],
    ),
    ("From October to June settlers carried out 1,270 attacks, killed 11 Palestinians and uprooted 12,000 trees.", []),
    ("CENTCOM said its jets shot down 28 drones and five missiles on Saturday, 15 of the drones over Aden.", []),
    (
        "M23 took Uvira on Wednesday. The Red Cross buried 74 people: 60 civilians, 14 in uniform.",
        [("74", ["60", "14"], 0, True)],
    ),
    (
        "Under the deal Israel frees 90 prisoners (69 women and 21 minors) for three hostages.",
        [("90", ["69", "21"], 0, True)],
    ),
    (
        "UNITAMS puts the war's displaced at 10.1 million: 7.9 million inside Sudan and 2.2 million abroad.",
        [("10.1 million", ["7.9 million", "2.2 million"], 0, True)],
    ),
    (
        "Kyiv claims 1,300 Russians were killed or wounded on Sunday; Moscow speaks of 1,400 Ukrainians, four tanks and nine Bradleys.",
        [(None, ["1,400", "four", "nine"], None, None)],
    ),
    (
        "The Western group destroyed 220 Ukrainian servicemen, a tank and four cars; the Southern group 250 servicemen, two tanks and six cars; the Eastern group 240 servicemen and two howitzers.",
        [(None, ["220", "four", "250", "two", "six", "240", "two"], None, None)],
    ),
    ("The night cost Odesa four lives, Kharkiv two and Sumy one.", [(None, ["four", "two", "one"], None, None)]),
    ("Odesa counted four dead, Kharkiv two, Sumy one.", [(None, ["four", "two", "one"], None, None)]),
    (
        "In Odesa four died, in Kharkiv two, in Sumy one; 31 were hurt in all three cities.",
        [(None, ["four", "two", "one", "31"], None, None)],
    ),
    (
        "The drones went for ports: 22 came at Izmail, where 19 were downed and three hit grain silos.",
        [("22", ["19", "three"], 0, True)],
    ),
    (
        "Rebel losses the bulletin gives as 214 dead, 60 prisoners, 18 technicals, a tank.",
        [(None, ["214", "60", "18"], None, None)],
    ),
    ("Its own it does not give; a hospital source in Nyala spoke of 90 dead and 200 wounded.", []),
    (
        "Eleven boats set out. Two turned over in the surf, eight reached the convoy, and one was never seen again.",
        [("Eleven", ["Two", "eight", "one"], 0, True)],
    ),
    (
        "What the raiders took away: 340 rifles, 12 mortars, nine Hiluxes, a crane.",
        [(None, ["340", "12", "nine"], None, None)],
    ),
    ("Forty-four rifles were handed in, 30 of them in Bria, the rest in Bambari.", []),
    (
        "The army's tally for the month, by its own account: 610 “terrorists” dead, 140 held, 212 rifles, three camps.",
        [(None, ["610", "140", "212", "three"], None, None)],
    ),
    (
        "Behind the figure of 1,470 dead stand 1,102 civilians, 251 soldiers and 117 rebels.",
        [("1,470", ["1,102", "251", "117"], 0, True)],
    ),
    ("By Friday the rebels had burnt 31 lorries, the army 12 villages.", []),
    (
        "Hezbollah's dead that week came to 19 – 11 in the Bekaa, eight south of the Litani.",
        [("19", ["11", "eight"], 0, True)],
    ),
    ("Israel's came to four, all of them reservists.", []),
    ("Casualties were put at 23 killed, among them a mayor, and 60 hurt.", []),
    (
        "A field hospital at Adré took 312 wounded in May, 287 in June, 140 in July.",
        [(None, ["312", "287", "140"], None, None)],
    ),
    (
        "The ceasefire was broken 51 times, the monitors write: 30 by shelling, 14 by drones, seven by gunfire.",
        [("51", ["30", "14", "seven"], 0, True)],
    ),
    (
        "Bombs fell on Bhamo (nine dead), Mogaung (four) and Hpakant (two).",
        [(None, ["nine", "four", "two"], None, None)],
    ),
    (
        "Killed in Bhamo: nine. Killed in Mogaung: four. Killed in Hpakant: two.",
        [(None, ["nine", "four", "two"], None, None)],
    ),
    ("They buried nine in Bhamo, four in Mogaung and two in Hpakant.", [(None, ["nine", "four", "two"], None, None)]),
    (
        "Two more bodies washed up, which makes 33 of the 41 aboard; eight are still missing.",
        [("41", ["33", "eight"], 0, True)],
    ),
    ("Minister: 88 dead, 1,200 hurt. Hospital: 140 dead. Rebels: over 400.", []),
    (
        "The 112 prisoners who came home – 68 from Russia, 44 from Belarus – had been gone three years.",
        [("112", ["68", "44"], 0, True)],
    ),
    ("The navy lost her with 53 hands; 20 were saved.", []),
    (
        "Police fired on the march: two dead in Nairobi, one in Kisumu, one in Mombasa.",
        [(None, ["two", "one", "one"], None, None)],
    ),
    ("UNMISS moved 1,900 people to Bentiu, 700 to Malakal and 300 to Bor.", []),
    (
        "Of her four sons two fell at Bakhmut, one is a prisoner and one came home.",
        [("four", ["two", "one", "one"], 0, True)],
    ),
    ("Thirteen died and 40 were hurt in Thursday's raid, as against seven and 12 in Wednesday's.", []),
    ("Seventeen Rohingya drowned off Teknaf and three were shot; 60 came ashore.", []),
    (
        "The strike on the barracks at Taiz: 14 dead, says the government; 60, say the Houthis; none, says the coalition.",
        [],
    ),
    ("Wagner men killed at Tin Zaouatine: 84 by one count, 50 by another, 23 by name.", []),
    (
        "Rebels overran four bases, taking 31 prisoners, 200 weapons and nine vehicles.",
        [(None, ["31", "200", "nine"], None, None)],
    ),
    (
        "The hospital at Rutshuru had 71 gunshot cases: 44 men, 19 women, eight under ten.",
        [("71", ["44", "19", "eight"], 0, True)],
    ),
    (
        "Twelve jihadists “neutralised”, six motorbikes destroyed, two weapons seized: such was Monday's communiqué from Ouagadougou.",
        [(None, ["Twelve", "six", "two"], None, None)],
    ),
    ("Sudan's army has retaken 14 of Khartoum's 19 bridges; five are still held by the RSF.", []),
    (
        "It says 24 died (the UN says 31), 60 were hurt and nine are missing.",
        [(None, ["24", "60", "nine"], None, None)],
    ),
    (
        "Thirty-eight names are on the stone: 30 privates, six NCOs, two officers.",
        [("Thirty-eight", ["30", "six", "two"], 0, True)],
    ),
    (
        "That leaves 29 of 40 tanks fit to fight, seven in repair and four burnt out.",
        [("40", ["29", "seven", "four"], 0, True)],
    ),
    (
        "Losses of the enemy as of 3 May 2025\n\n| Personnel | 1 204 300 | +1 010 |\n| Tanks | 11 402 | +3 |\n| Guns | 36 114 | +40 |",
        [(None, ["1 204 300", "11 402", "36 114"], None, None)],
    ),
    (
        "Losses of the enemy as of 3 May 2025\n\nPersonnel\t1 204 300\t+1 010\nTanks\t11 402\t+3\nGuns\t36 114\t+40",
        [(None, ["1 204 300", "11 402", "36 114"], None, None)],
    ),
    (
        "Losses of the enemy as of 3 May 2025\n\n1,204,300 — personnel\n11,402 — tanks\n36,114 — guns",
        [(None, ["1,204,300", "11,402", "36,114"], None, None)],
    ),
    (
        "Losses of the enemy as of 3 May 2025\n\n✅ 12 tanks;\n✅ 44 guns;\n✅ 210 vehicles.",
        [(None, ["12", "44", "210"], None, None)],
    ),
    (
        "Losses of the enemy as of 3 May 2025\n\nTanks: 11,402 / +3\nGuns: 36,114 / +40\nPlanes: 421 / +0",
        [(None, ["11,402", "36,114", "421"], None, None)],
    ),
    (
        "Losses of the enemy as of 3 May 2025\n\nPersonnel 1204300 (+1010)\nTanks 11402 (+3)\nGuns 36114 (+40)",
        [(None, ["1204300", "11402", "36114"], None, None)],
    ),
    (
        "Losses of the enemy as of 3 May 2025\n\n- tanks – 11,402 (3 more than the day before)\n- guns – 36,114 (40 more)\n- planes – 421 (no change)",
        [(None, ["11,402", "36,114", "421"], None, None)],
    ),
    (
        "Losses of the enemy as of 3 May 2025\n\nTanks ‒ 11402 ( + 3 )\nGuns ‒ 36114 ( + 40 )\nPlanes ‒ 421 ( + 0 )",
        [(None, ["11402", "36114", "421"], None, None)],
    ),
    (
        "Losses of the enemy as of 3 May 2025\n\ntanks = 11402;\nguns = 36114;\nplanes = 421.",
        [(None, ["11402", "36114", "421"], None, None)],
    ),
    (
        "Losses of the enemy as of 3 May 2025\n\n* tanks: 11402 (+3)\n* artillery: 36114 (+40)\n* special equipment: 3940 (+1)\n* boats: 28",
        [(None, ["11402", "36114", "3940", "28"], None, None)],
    ),
    (
        "Destroyed over the week:\n• 12 tanks,\n• 44 guns,\n• 3 radar stations,\n• and 210 vehicles.",
        [(None, ["12", "44", "3", "210"], None, None)],
    ),
    (
        "Seized in the raid on Mansi:\n1) 44 rifles\n2) 3 mortars\n3) 9,000 rounds",
        [(None, ["44", "3", "9,000"], None, None)],
    ),
    (
        "Seized in the raid on Mansi:\n1. 44 rifles\n2. 3 mortars\n3. 9,000 rounds",
        [(None, ["44", "3", "9,000"], None, None)],
    ),
    ("Casualties\nKilled: 12\nWounded: 40\nMissing: 3\nTotal: 55", [("55", ["12", "40", "3"], 0, True)]),
    ("Casualties (total 55)\n- killed 12\n- wounded 40\n- missing 3", [("55", ["12", "40", "3"], 0, True)]),
    ("Total losses: 55 men\n  killed: 12\n  wounded: 40\n  missing: 3", [("55", ["12", "40", "3"], 0, True)]),
    ("Armour – 55, including:\n- tanks: 12\n- IFVs: 40\n- other: 3", [("55", ["12", "40", "3"], 0, True)]),
    ("The strike left 55 casualties:\n12 killed\n40 wounded\n3 missing", [("55", ["12", "40", "3"], 0, True)]),
    (
        "Tanks (96, of which destroyed: 61, captured: 35)\nArmoured Fighting Vehicles (40, of which destroyed: 30, damaged: 10)\nCommand Posts (9, of which destroyed: 4, captured: 5)",
        [("96", ["61", "35"], 0, True), ("40", ["30", "10"], 0, True), ("9", ["4", "5"], 0, True)],
    ),
    (
        "Russia – 23,933, of which: destroyed: 18,606, damaged: 903, abandoned: 1,224, captured: 3,200\nUkraine – 10,611, of which: destroyed: 8,000, damaged: 600, abandoned: 611, captured: 1,400",
        [
            ("23,933", ["18,606", "903", "1,224", "3,200"], 0, True),
            ("10,611", ["8,000", "600", "611", "1,400"], 0, True),
        ],
    ),
    ("Sunday: 12 dead\nMonday: 9 dead\nTuesday: 31 dead", [(None, ["12", "9", "31"], None, None)]),
    ("• In Goma: 12 killed, 30 wounded.\n• In Sake: 4 killed.\n• In Minova: 9 killed, 14 wounded.", []),
    ("15 January – 4 dead; 16 January – 9 dead; 17 January – 2 dead.", [(None, ["4", "9", "2"], None, None)]),
    ("Killed in action: 12 (9 privates, 3 officers).", [("12", ["9", "3"], 0, True)]),
    (
        "The governor said four people were killed and 12 wounded in Kherson. Two more died in Beryslav, where nine houses were damaged.",
        [],
    ),
    (
        "Israeli strikes killed 42 people on Tuesday, medics said. Among them were three journalists. Another 15 died trying to reach aid.",
        [],
    ),
    (
        "The RSF attacked from three sides with 40 vehicles. The army says it destroyed 12 of them and captured five.",
        [],
    ),
    ("Some 3,000 people fled on Friday and 5,000 on Saturday. The agency has tents for 900.", []),
    ("In the first wave 30 drones attacked Odesa. In the second there were 22, and 18 of those were shot down.", []),
    ("The ministry announced 14 deaths. A day later it announced 16, then 21.", []),
    ("Nine children were among 31 killed. Four of the wounded are in a critical condition.", []),
    ("Two peacekeepers died and three were hurt when a convoy of nine vehicles hit a mine.", []),
    ("The plane carried 62 people. All but two were soldiers.", []),
    ("Of 193 members, 141 voted for the text, seven against and 32 abstained.", []),
    ("Thirty-one countries signed; six did not, and four asked for time.", []),
    ("The force has 1,000 men of the 2,500 promised: 700 Kenyans, 150 Guatemalans, 150 others.", []),
    ("Gangs hold 85 percent of the city, up from 80 percent; 1.3 million people have fled, half of them children.", []),
    ("In May the court freed 12 men and jailed nine. It will hear 40 more in June.", []),
    ("About 300 houses burned. Some 1,200 people are in tents, 400 in schools and 90 with kin.", []),
    ("The mine has 240 workers. On Monday 41 came up, on Tuesday 60.", []),
    ("Six aid trucks of the 18 got in. Four carried flour and two carried fuel.", []),
    ("He lost two brothers at Mariupol, an uncle at Izium and three cousins at Bakhmut.", []),
    ("Taiwan tracked 24 planes, six ships and a balloon on Sunday, against 10 planes and seven ships on Saturday.", []),
    ("The drones cost $30,000 each; Iran has sold 2,000 of them and built 6,000.", []),
    ("There were 18 fires in Donetsk Oblast, 11 in Kharkiv and nine in Sumy, and firemen put out all of them.", []),
    (
        "Russia struck Ternopil with 40 missiles and 476 drones, officials said. Of those, 34 missiles and 442 drones were intercepted.",
        [],
    ),
    ("Seven villages were taken in October, five in November and 12 in December.", []),
    (
        "At least 12 people were killed in Goma, 25 in Bukavu and 40 in Uvira, hospitals said.",
        [(None, ["12", "25", "40"], None, None)],
    ),
    (
        "UN experts counted 41 sites. Twelve were in Rakhine, nine in Sagaing and twenty elsewhere.",
        [("41", ["Twelve", "nine", "twenty"], 0, True)],
    ),
    (
        "In the camp 30 children die each week: 12 of measles, 10 of hunger, eight of cholera.",
        [("30", ["12", "10", "eight"], 0, True)],
    ),
    ("The rebels freed 50 soldiers, who walked 40 km to the post. Twelve were barefoot.", []),
    ("A truck hit a mine near Ménaka: seven dead. Another was ambushed: three dead, two missing.", []),
    ("The committee found that 14 officers had sold 340 rifles, 60 machine guns and 12 mortars.", []),
    ("Poland scrambled four F-16s, the Netherlands two F-35s and Germany six Patriots.", []),
    (
        "On average 21 people were killed a day in May, 27 in June and 31 in July.",
        [(None, ["21", "27", "31"], None, None)],
    ),
    ("Three Russian soldiers surrendered near Pokrovsk, two near Lyman.", []),
    ("He says 8,000 of his 20,000 men have been killed; the ministry says 1,100.", []),
    ("Each of the 12 battalions lost a company. Two lost more.", []),
    ("The shelling of 14 May killed Olha, 41, her son, 9, and two neighbours, 60 and 72.", []),
    ("The 36-hour battle left the road strewn with burnt tanks, 12 by one count.", []),
    ("Ukraine hit the refinery at Ryazan for the fourth time and two depots, 400 and 600 km from the front.", []),
    (
        "Somalia's army killed 70 militants in Awdheegle, state media said, and lost nine soldiers; residents saw 15 coffins.",
        [],
    ),
    ("Overnight 14 fires burned in Kharkiv, nine in Sumy and three in Kherson.", []),
    ("Half of the brigade's 60 tanks are lost, 12 damaged and nine abandoned.", []),
    ("A third of the 90 recruits were killed and 20 percent wounded.", []),
    ("Drones started 12 fires in Homs; two warehouses and four trucks burned.", []),
    (
        "The army put seven jihadists out of action, burned nine motorcycles and seized four rifles.",
        [(None, ["seven", "nine", "four"], None, None)],
    ),
    (
        "Sixty-one trucks were stopped at Adré: 40 turned back, 12 were looted and nine got through.",
        [("Sixty-one", ["40", "12", "nine"], 0, True)],
    ),
    (
        "Mr. Bah says that 112 people were seized: 70 are home, 30 are still held, and 12 bodies were found.",
        [("112", ["70", "30", "12"], 0, True)],
    ),
    (
        "Of those 30 tanks, ten were T-55s, 14 T-62s and six T-72s; none survived.",
        [("30", ["ten", "14", "six"], 0, True)],
    ),
    ("The Navy has lost 29 of its 74 ships: 24 sunk, five crippled.", [("29", ["24", "five"], 0, True)]),
    ("Some 40 fighters (22 Afghans, 18 Pakistanis) died at Deir ez-Zor.", [("40", ["22", "18"], None, True)]),
    ("Forty fighters, 22 of them Afghans and 18 Pakistanis, died at Deir ez-Zor.", [("Forty", ["22", "18"], 0, True)]),
    ("There were 22 Afghans and 18 Pakistanis among the 40 dead.", []),
    (
        "Operation results: terrorists killed – 31; arrested – 12; weapons seized – 44; own losses – two killed, nine wounded.",
        [(None, ["31", "12", "44"], None, None)],
    ),
    ("Two Su-30s, a Mi-17, six drones: that is what the Air Force lost in May.", []),
    (
        "The dam's fall drowned 58 people in Oleshky, 20 in Hola Prystan and six in Kherson; 31 are missing.",
        [(None, ["58", "20", "six", "31"], None, None)],
    ),
    (
        "Casualties of the ferry strike: 19 dead (7 women), 42 injured, 11 unaccounted for.",
        [(None, ["19", "42", "11"], None, None)],
    ),
    ("Armenia handed over two Azerbaijani soldiers; Azerbaijan handed over 32 Armenians.", []),
    ("Nine of the eleven hostages are Thai, two Nepali.", [("eleven", ["Nine", "two"], 0, True)]),
    (
        "Since the coup the junta has executed four men, jailed 20,000 and killed 6,000 civilians.",
        [(None, ["four", "20,000", "6,000"], None, None)],
    ),
    (
        "It was the army's worst day: 44 dead at Boulkessi, 12 at Dioura, 71 wounded in all.",
        [(None, ["44", "12", "71"], None, None)],
    ),
    ("In Saada 68 migrants died when a US bomb hit their prison; 47 were hurt.", []),
    ("In the last ten days Russia gave up 6,000 bodies and Ukraine 57.", []),
    (
        "At Rafah 21 were shot dead, 14 trampled and three stabbed, the hospital said.",
        [(None, ["21", "14", "three"], None, None)],
    ),
    ("Of 21 dead at Rafah, 15 suffocated.", []),
    (
        "The RSF said that it had taken 3,000 prisoners, 120 vehicles and 60 guns.",
        [(None, ["3,000", "120", "60"], None, None)],
    ),
    (
        "Kenyan police shot 16 protesters on Wednesday; 400 were hurt, 83 of them gravely, and 61 arrested.",
        [(None, ["16", "400", "61"], None, None)],
    ),
    ("Its pilots claim 12 kills: seven MiGs, four Sukhois and a transport.", [("12", ["seven", "four"], 1, False)]),
]

# Counts that stand together and state no losses.
NONE: list[str] = [
    "The brigade has 3,100 men, 40 tanks and 60 guns in the sector.",
    "Rebels captured three villages, two hills and a bridge.",
    "The army retook four towns, nine villages and 12 posts in Sennar.",
    "The EU sanctioned 18 banks, 40 ships and six refineries.",
    "Troops arrested 14 suspects, seized two rifles.",
    "The conference drew 31 states, 12 agencies and 400 delegates.",
    "Japan scrambled jets 30 times in May, 25 times in June and 40 times in July.",
    "The strike hit three substations, two depots and a rail bridge.",
    "Russia launched 102 drones, four Iskanders and eight Kh-101s overnight.",
    "Ukraine will receive 18 howitzers, 40 vehicles and 1,000 drones.",
    "He served in three wars, led two brigades and was wounded four times.",
    "Some 2,000 houses, 14 schools and three clinics have been rebuilt.",
    "Negotiators freed 90 hostages in January, 40 in February and 12 in March.",
    "Israel released 90 women, 30 minors and 69 men in exchange.",
    "The mission counts 12,000 troops, 1,500 police and 900 civilians.",
    "About 60 per cent of the dead were women, 20 per cent children.",
    "The budget grew from $2 billion to $3 billion and then to $5 billion.",
    "The general commanded 600 men in 2014, 4,000 in 2020 and 20,000 in 2024.",
    "The wall is 12 km long, four meters high and two meters thick.",
    "The two sides exchanged 307 prisoners each on Saturday and 303 each on Sunday.",
    "The village has three wells, two schools and 600 inhabitants.",
    "She treated 40 wounded, delivered nine babies and slept three hours.",
    "Deminers cleared 31 hectares, found 200 mines and destroyed 12 bombs.",
    "Police fired 20 rounds, wounding three protesters.",
    "There were 51 attacks in Ménaka, 40 in Gao and 12 in Kidal.",
    "Air strikes rose from 31 in May to 64 in June and 90 in July.",
    "UNICEF vaccinated 70,000 children, trained 300 nurses and shipped 40 tonnes of food.",
    "A missile killed nine people in Dnipro, and the mayor said that 40 flats and three shops lost their windows.",
    "The army destroyed 31 tunnels; its engineers laid 14 km of road and built nine posts.",
    "The shelling killed two people in Kherson. In Nikopol three were hurt. Sumy counted four wounded.",
    "The ship carried 30 crew, 12 guards and 40,000 tons of grain when it sank.",
    "The column of 40 trucks, 12 tanks and 600 men moved north.",
    "Ukraine lost one village, Russia two brigades' worth of armour, he joked.",
    "The drone has a range of 800 km, a speed of 200 km/h and a warhead of 50 kilograms.",
    "Three of the five captains said that two of the nine ships would sail.",
    "Gunmen attacked three churches, two markets and a school in one night.",
    "The hospital needs 200 beds, 14 surgeons and 30 nurses.",
    "In 2019 the group had 400 fighters; it has 2,000 now and wants 5,000.",
    "Protesters blocked 12 roads, burned tyres and occupied two offices.",
    "On July 24 two Thai F-16s bombed three depots; on July 25 four jets struck again.",
    "The IAEA counted 60 shells, 12 craters and two broken windows.",
]

STATED = [*WARS, *REPORTS, *[(text, list[Stated]()) for text in NONE]]


def _found(text: str) -> list[tuple[str | None, list[str | None], object, bool | None]]:
    report = cn.parse_report(text)
    words = [plain(figure.text) for figure in report.figures]
    return [
        (
            None if loss.total is None else words[loss.total],
            [words[index] for index in loss.parts],
            loss.residual,
            loss.balanced,
        )
        for loss in report.losses
    ]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_statements(text: str, expected: list[Stated]) -> None:
    for label, variant in feedings(text):
        assert _found(variant) == expected, label


# Texts of one statement each keep it whatever paragraph stands before.
SINGLE = [(text, stated) for text, stated in STATED if len(stated) == 1 and "\n" not in text]


@pytest.mark.parametrize("step", range(0, len(SINGLE) - 7, 7))
def test_paragraphs_stay_apart(step: int) -> None:
    texts = SINGLE[step : step + 7 : 3]
    assert _found("\n\n".join(text for text, _ in texts)) == [stated for _, given in texts for stated in given]
