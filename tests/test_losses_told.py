"""Loss statements told in other ways: gone, spoils, some of many, salvos over sentences, sums before their kinds."""

from __future__ import annotations

import pytest

from tests.feedings import feedings
from tests.stated import Stated, stated

TOLD: list[tuple[str, list[Stated]]] = [
    # What is gone, one word behind the list.
    (
        "Sudanese army spokesman Nabil Abdallah tallied one Il-76, two howitzers and five Toyota pickups gone since March.",
        [(None, ["one", "two", "five"])],
    ),
    (
        "Armenian officers counted four T-72 tanks, two Osa launchers and 11 trucks gone within a day.",
        [(None, ["four", "two", "11"])],
    ),
    (
        "Saudi monitors had three Patriot launchers, one radar and nine vehicles out of action by noon.",
        [(None, ["three", "one", "nine"])],
    ),
    (
        "After the raid two hangars, three helicopters and seven fuel trucks were gone.",
        [(None, ["two", "three", "seven"])],
    ),
    (
        "The junta wrote off two Mi-35s, one Y-12 and four armoured cars after the battle of Lashio.",
        [(None, ["two", "one", "four"])],
    ),
    (
        "Azerbaijan's defence ministry chalked up nine tanks, 14 guns and two Tochka launchers as destroyed.",
        [(None, ["nine", "14", "two"])],
    ),
    ("Thai rockets left three bunkers, two BM-21s and five trucks in ruins.", [(None, ["three", "two", "five"])]),
    ("The raid left 12 soldiers dead, 31 wounded and four missing.", [(None, ["12", "31", "four"])]),
    # Some of a whole met one fate, others another.
    (
        "Bogotá estimates that about 90 of the 1,200 volunteers who joined the RSF have died and 340 been wounded.",
        [("1,200", ["90", "340"])],
    ),
    ("Some 40 of the 700 Kenyan police sent to Haiti have been killed and 110 injured.", [("700", ["40", "110"])]),
    (
        "Fourteen of the 2,900 South African soldiers sent to Goma were killed and 75 hurt.",
        [("2,900", ["Fourteen", "75"])],
    ),
    (
        "Seoul thinks that nearly 2,000 of the 15,000 troops deployed to Kursk have died and 2,700 are injured.",
        [("15,000", ["2,000", "2,700"])],
    ),
    ("More than 60 of the 480 guests were killed, and 120 wounded.", [("480", ["60", "120"])]),
    ("Eleven of the 38 miners were shot dead and six went missing.", [("38", ["Eleven", "six"])]),
    ("Two of the 14 tanks were destroyed and five damaged.", [("14", ["Two", "five"])]),
    ("Of the 14 tanks two were destroyed and five damaged.", [("14", ["two", "five"])]),
    # What the victor takes.
    (
        "The TNLA listed its spoils: two howitzers, five mortars, 31 vehicles and some 400 rifles.",
        [(None, ["two", "five", "31", "400"])],
    ),
    ("M23 paraded its haul: one BM-21, six mortars and 300 crates of ammunition.", [(None, ["one", "six", "300"])]),
    ("The booty included two tanks, three armoured cars and 60 rifles.", [(None, ["two", "three", "60"])]),
    (
        "Tigrayan commanders displayed the war booty, 14 trucks, two tanks and 90 prisoners.",
        [(None, ["14", "two", "90"])],
    ),
    (
        "Fighters of Fano came away with one heavy machine gun, 22 rifles and four radios.",
        [(None, ["one", "22", "four"])],
    ),
    ("Among the trophies were three T-55s, eight recoilless guns and 14 trucks.", [(None, ["three", "eight", "14"])]),
    ("JNIM showed the loot on video: 11 motorcycles, two pickups and 40 rifles.", [(None, ["11", "two", "40"])]),
    ("The rebels helped themselves to two tanks, four guns and nine trucks.", [(None, ["two", "four", "nine"])]),
    # A salvo, and what became of it over several sentences.
    (
        "Iran launched 84 drones and decoys at Haifa, plus a ballistic missile, the army wrote. By dawn, 61 drones had been knocked down over six districts; 15 decoys vanished from the screens. Eight drones got through and hit two depots.",
        [("84", ["61", "15", "Eight"])],
    ),
    (
        "The RSF sent 20 drones at Port Sudan. Fourteen were knocked down over the sea, four fell into the harbour, and two got through.",
        [("20", ["Fourteen", "four", "two"])],
    ),
    (
        "Pakistan launched 36 drones on Thursday night. Twenty-four had been brought down by morning; nine crashed. Three drones reached the base at Bathinda.",
        [("36", ["Twenty-four", "nine", "Three"])],
    ),
    (
        "The Houthis fired 12 missiles at Eilat. Nine were shot down. Two missiles came down in the desert and one struck a hotel.",
        [("12", ["Nine", "Two", "one"])],
    ),
    (
        "The air force counted 60 drones in the night. It shot down 41; 12 were lost from radar; seven struck homes.",
        [("60", ["41", "12", "seven"])],
    ),
    # A sum before its kinds.
    ("Iran launched 212 weapons in all, 180 drones and 32 missiles, the army said.", [("212", ["180", "32"])]),
    ("Pakistan fired 44 munitions altogether, 30 drones and 14 rockets.", [("44", ["30", "14"])]),
    ("The raid involved 61 aerial targets in total: 50 drones and 11 cruise missiles.", [("61", ["50", "11"])]),
    ("The Houthis used 23 projectiles, 17 drones and six missiles.", [("23", ["17", "six"])]),
    (
        "Israel counted 330 threats overall, 185 drones, 36 cruise missiles and 109 ballistic missiles.",
        [("330", ["185", "36", "109"])],
    ),
    # A sentence, a heading behind it, and the lines of its parts.
    (
        "Friday's swap took 141 men home. Among them:\n\n• 80 marines held since 2022, among them nine officers;\n• 41 border guards;\n• 20 soldiers of the Territorial Defence;",
        [("141", ["80", "41", "20"])],
    ),
    (
        "The blast killed 21 people. Among them:\n\n- 12 pupils of the school\n- six parents\n- three teachers, two of them women",
        [("21", ["12", "six", "three"])],
    ),
    # Nations one by one.
    ("Ghana lost three peacekeepers, Nepal two and Fiji one.", [(None, ["three", "two", "one"])]),
    ("South Africa has 14 dead to mourn, Malawi three and Uruguay one.", [(None, ["14", "three", "one"])]),
    # Each part has a verb of its own.
    (
        "The column had 60 men when it left Bamako: 22 never returned, 30 came back wounded and eight are missing.",
        [("60", ["22", "30", "eight"])],
    ),
    (
        "Fifty-one miners were underground. Nineteen were pulled out dead, 22 walked out and ten are still missing.",
        [("Fifty-one", ["Nineteen", "22", "ten"])],
    ),
    (
        "Armed men abducted 300 pupils: 50 escaped, 40 were freed, 10 were killed and 200 remain in captivity.",
        [("300", ["50", "40", "10", "200"])],
    ),
    (
        "The garrison numbered 120. Forty fell, 55 gave themselves up and 25 slipped away.",
        [("120", ["Forty", "55", "25"])],
    ),
    (
        "Of the patrol's 14 members, six died, five were taken prisoner and three reached the base.",
        [("14", ["six", "five", "three"])],
    ),
    (
        "The ferry carried 210 people; 64 drowned, 130 were rescued and 16 are unaccounted for.",
        [("210", ["64", "130", "16"])],
    ),
    (
        "The crew of 22 was split by the explosion: nine burned to death, 11 jumped and two vanished.",
        [("22", ["nine", "11", "two"])],
    ),
    (
        "Ten hostages were taken; four were shot, three escaped and three are still held.",
        [("Ten", ["four", "three", "three"])],
    ),
    (
        "The battalion entered the town with 400 men, of whom 90 were killed, 210 evacuated with wounds and 100 deserted.",
        [("400", ["90", "210", "100"])],
    ),
    # Some of many, and what became of them in the next sentence.
    ("Six of the 18 trucks were lost. Four burned out, two were captured.", [("Six", ["Four", "two"])]),
    ("Nine of the 40 prisoners died in custody. Five had been beaten, four starved.", [("Nine", ["Five", "four"])]),
    (
        "Seven of the 24 peacekeepers were killed on Monday. Four came from Malawi and three from Uruguay.",
        [("Seven", ["Four", "three"])],
    ),
    ("Five of the 11 helicopters did not return. Three were shot down; two collided.", [("Five", ["Three", "two"])]),
    ("Twelve of the 30 wounded have died. Eight were children, four women.", [("Twelve", ["Eight", "four"])]),
    ("Eight of the 20 boats sank. Five had been hit by drones, three by mines.", [("Eight", ["Five", "three"])]),
    (
        "Eleven of the 50 hostages are dead. Seven were shot by the kidnappers and four died in the rescue.",
        [("Eleven", ["Seven", "four"])],
    ),
    # One line of labels and daily changes.
    (
        "Junta losses to date: tanks 214 (+2); guns 88 (+1); trucks 1,402 (+11); helicopters 31.",
        [(None, ["214", "88", "1,402", "31"])],
    ),
    (
        "SAF losses: personnel 12,400 (+80), tanks 214 (+2), guns 88 (+1), trucks 1,402 (+11).",
        [(None, ["12,400", "214", "88", "1,402"])],
    ),
    ("Tanks 214 (+2); guns 88 (+1); trucks 1402 (+11); UAVs 377 (+9)", [(None, ["214", "88", "1402", "377"])]),
    (
        "personnel 48210 (+120), tanks 512 (+1), APVs 1377 (+4), artillery systems 690 (+3), MLRS 77, aircraft 14",
        [(None, ["48210", "512", "1377", "690", "77", "14"])],
    ),
    (
        "Enemy losses as of 4 May: troops ≈ 48,210 (+120) / tanks 512 (+1) / guns 690 (+3) / drones 2,310 (+40)",
        [(None, ["48,210", "512", "690", "2,310"])],
    ),
    (
        "Losses of the Tatmadaw: infantry 9,120 +31; tanks 22 +1; armoured cars 140 +2; drones 310 +6.",
        [(None, ["9,120", "22", "140", "310"])],
    ),
    # How many the dead are, said beside them.
    ("The dead, 31 in number, were 12 soldiers, ten policemen and nine villagers.", [("31", ["12", "ten", "nine"])]),
    ("The victims (27 in number) include 14 women, nine men and four children.", [("27", ["14", "nine", "four"])]),
    ("The prisoners, 60 in all, are 44 privates, 12 sergeants and four officers.", [("60", ["44", "12", "four"])]),
    ("The casualties numbered 45: 11 killed, 30 wounded and four missing.", [("45", ["11", "30", "four"])]),
    ("The fallen, who number 19, are 12 Nepalis, five Indians and two Ghanaians.", [("19", ["12", "five", "two"])]),
    ("Hostages, 40 in number, included 22 teachers and 18 pupils.", [("40", ["22", "18"])]),
    ("The wrecks, 24 in total, are ten tanks, nine trucks and five guns.", [("24", ["ten", "nine", "five"])]),
    ("The dead number 33: 20 in Goma and 13 in Sake.", [("33", ["20", "13"])]),
    ("The dead were 12 soldiers, ten policemen and nine villagers, 31 in number.", [("31", ["12", "ten", "nine"])]),
    ("Twelve soldiers, ten policemen and nine villagers died - 31 people in all.", [("31", ["Twelve", "ten", "nine"])]),
    # Other verbs of loss.
    (
        "The attack claimed the lives of nine soldiers, three drivers and two children.",
        [(None, ["nine", "three", "two"])],
    ),
    ("Among the dead are six soldiers, four militiamen and two nurses.", [(None, ["six", "four", "two"])]),
    ("Fourteen soldiers, three guides and two drivers never came back.", [(None, ["Fourteen", "three", "two"])]),
    (
        "Rescue workers pulled 14 men, nine women and five children dead from the ruins.",
        [(None, ["14", "nine", "five"])],
    ),
    ("Up in flames went four tankers, two pickups and 11 huts.", [(None, ["four", "two", "11"])]),
    ("The brigade struck off its rolls 212 men, 14 tanks and 31 guns.", [(None, ["212", "14", "31"])]),
    # Tolls in many words.
    ("Congo's army owned up to 31 dead, 88 wounded and 14 unaccounted for.", [(None, ["31", "88", "14"])]),
    ("The casualty list runs to 212 names: 61 killed, 140 wounded and 11 missing.", [("212", ["61", "140", "11"])]),
    ("Hodeidah's hospitals counted 44 bodies, 17 of which were children's and nine women's.", [("44", ["17", "nine"])]),
    ("The morgue holds 80 corpses; 52 are fighters, 28 civilians.", [("80", ["52", "28"])]),
    (
        "Of 96 rockets, the Iron Dome stopped 71, 20 fell in open ground and five hit houses.",
        [("96", ["71", "20", "five"])],
    ),
    (
        "Thirty-one of the 36 drones fell to air defence, four to jamming; one hit a school.",
        [("36", ["Thirty-one", "four", "one"])],
    ),
    (
        "Twenty-two soldiers paid with their lives: 14 at Jaji, six at Wukro and two on the road.",
        [("Twenty-two", ["14", "six", "two"])],
    ),
    ("The rebels' toll for the week: 63 dead, 120 wounded, 11 captured.", [(None, ["63", "120", "11"])]),
    ("Yerevan's bill for the two days: 135 dead, 300 wounded, 17 tanks.", [(None, ["135", "300", "17"])]),
    (
        "Artsakh's ombudsman verified 54 deaths - 31 soldiers, 20 civilians, three policemen.",
        [("54", ["31", "20", "three"])],
    ),
    ("In Darfur 38 have died of cholera, 12 of them children, 26 adults.", [("38", ["12", "26"])]),
    ("The dead: 14 soldiers, six militiamen, two teachers.", [(None, ["14", "six", "two"])]),
    ("Deaths stood at 61 by evening, up from 44: 40 in the market, 21 in the mosque.", [("61", ["40", "21"])]),
    (
        "Four brothers, two cousins and nine neighbours of the imam lie among the dead.",
        [(None, ["Four", "two", "nine"])],
    ),
    (
        "Seventeen sailors died when the frigate was hit, 31 were burned and 40 are unaccounted for.",
        [(None, ["Seventeen", "31", "40"])],
    ),
    ("Togo mourns seven soldiers and 12 civilians, 19 dead in one night.", [("19", ["seven", "12"])]),
    ("The army owned to 19 dead, seven soldiers and 12 reservists.", [("19", ["seven", "12"])]),
    ("Israel's air defence engaged 31 targets: it downed 27 and missed four.", [("31", ["27", "four"])]),
    ("A volley of 14 Fateh missiles left Shiraz; 11 arrived, three broke up in flight.", [("14", ["11", "three"])]),
    ("Some 180 fighters laid down their arms, 140 men and 40 women.", [("180", ["140", "40"])]),
    (
        "Sanaa returned 113 prisoners on Saturday: 80 wounded, 27 elderly and six minors.",
        [("113", ["80", "27", "six"])],
    ),
    ("Both sides swapped 47 bodies - 40 Armenian, seven Azerbaijani.", [("47", ["40", "seven"])]),
    ("The fleet is down four frigates, two minesweepers and 11 patrol boats.", [(None, ["four", "two", "11"])]),
    ("On its debit side the brigade enters 31 dead, 90 wounded and 12 tanks.", [(None, ["31", "90", "12"])]),
    ("Damage: 31 houses destroyed, 14 damaged, two schools burned.", [(None, ["31", "14", "two"])]),
    ("Damaged in the raid on Kosti: 31 houses, 14 shops and two schools.", [(None, ["31", "14", "two"])]),
    ("Eritrean gunners silenced four batteries, two radars and 11 mortars.", [(None, ["four", "two", "11"])]),
    ("Fighters torched 14 tankers, nine shops and four barracks.", [(None, ["14", "nine", "four"])]),
    (
        "A mine cost three engineers their lives, maimed two drivers and wrecked four carts.",
        [(None, ["three", "two", "four"])],
    ),
    ("The blaze gutted 140 shops, nine warehouses and two mosques.", [(None, ["140", "nine", "two"])]),
    ("Shelling flattened 40 homes, two clinics and four mills in Zalingei.", [(None, ["40", "two", "four"])]),
    (
        "Gunners crippled three tanks, put five trucks out of use and killed nine men.",
        [(None, ["three", "five", "nine"])],
    ),
    # Lists of losses in other words.
    ("Of Togo's 14 helicopters, three were destroyed and two damaged.", [("14", ["three", "two"])]),
    (
        "Ethiopia's 33rd Division has been bled of 900 men, 14 tanks and 22 guns since June.",
        [(None, ["900", "14", "22"])],
    ),
    ("Wrecked so far: nine T-55s, 14 technicals, three Mi-24s.", [(None, ["nine", "14", "three"])]),
    (
        "Sahel monitors recorded 114 deaths last week: soldiers 40, civilians 61, militants 13.",
        [("114", ["40", "61", "13"])],
    ),
    ("Killed last month were 31 farmers, 14 herders and nine policemen.", [(None, ["31", "14", "nine"])]),
    ("Among those slain: two imams, four teachers and 11 pupils.", [(None, ["two", "four", "11"])]),
    ("Two generals, nine colonels and 31 captains are on the list of the fallen.", [(None, ["Two", "nine", "31"])]),
    ("The insurgents bagged six Humvees, two MRAPs and 40 rifles at Monguno.", [(None, ["six", "two", "40"])]),
    (
        "Ansar Allah holds 73 UN staff: 59 in Sanaa, nine in Hodeidah and five in Saada.",
        [("73", ["59", "nine", "five"])],
    ),
    (
        "In Jenin 39 people have died since January: 32 in raids, five in clashes, two at checkpoints.",
        [("39", ["32", "five", "two"])],
    ),
    (
        "Syrian state media numbered the dead at 34: 19 Druze, 12 Bedouin, three soldiers.",
        [("34", ["19", "12", "three"])],
    ),
    ("The final tally is 26 tourists dead, 17 hurt and three missing.", [(None, ["26", "17", "three"])]),
    ("Kashmir police found six pistols, two grenades and 14 magazines in the house.", [(None, ["six", "two", "14"])]),
    ("Islamabad's final count was 51 dead: 40 civilians and 11 soldiers.", [("51", ["40", "11"])]),
    ("Of the 51, 40 were civilians and 11 soldiers.", [("51", ["40", "11"])]),
    ("Thirteen perished at Kassala. Seven had come by bus; six were guards.", [("Thirteen", ["Seven", "six"])]),
    ("The brigade's roll has shrunk by 310: 90 dead, 180 wounded, 40 deserters.", [("310", ["90", "180", "40"])]),
    ("Rockets and drones, 140 altogether, were fired: 120 were stopped and 20 got through.", [("140", ["120", "20"])]),
    ("The junta conceded the loss of 11 officers, 140 other ranks, and six howitzers.", [(None, ["11", "140", "six"])]),
    (
        "Out of a crew of 18, ten drowned, five were picked up and three swam ashore.",
        [("18", ["ten", "five", "three"])],
    ),
    (
        "Eighteen men made up the crew; ten drowned, five were picked up and three swam ashore.",
        [("Eighteen", ["ten", "five", "three"])],
    ),
    (
        "Twelve Kenyan policemen went to Ganthier. Three returned unhurt, seven wounded, two in coffins.",
        [("Twelve", ["Three", "seven", "two"])],
    ),
    (
        "The bulletin of the KNLA: killed 11, wounded 24, captured two; weapons taken 31.",
        [(None, ["11", "24", "two", "31"])],
    ),
    ("The bulletin speaks of 11 killed, 24 wounded, two captured.", [(None, ["11", "24", "two"])]),
    ("Rebels burnt 31 trucks (14 fuel, 11 flour, six rice).", [("31", ["14", "11", "six"])]),
    (
        "The drone strike on the wedding left 14 women, nine children and four musicians dead.",
        [(None, ["14", "nine", "four"])],
    ),
    (
        "So ended a day on which nine Chadians, four Nigerians and two Cameroonians died.",
        [(None, ["nine", "four", "two"])],
    ),
    ("Eight of the dead were Fijians, four Nepalis, two Irish.", [(None, ["Eight", "four", "two"])]),
    ("The delegation, 14 in number, were nine officers and five diplomats.", [("14", ["nine", "five"])]),
    ("The firm launched 12 satellites. Nine reached orbit and three failed.", [("12", ["Nine", "three"])]),
    ("Of the king's 14 palaces, nine are open and five are closed.", [("14", ["nine", "five"])]),
    # Salvos and tolls over sentences.
    ("Of 50 drones over Kassala, guns took 31, jamming 14, and five got home.", [("50", ["31", "14", "five"])]),
    ("Djibouti's coastguard picked up 61 people: 48 alive, 13 drowned.", [("61", ["48", "13"])]),
    (
        "El Fasher's last hospital reported 460 dead patients and relatives, 31 dead nurses and nine dead doctors.",
        [(None, ["460", "31", "nine"])],
    ),
    (
        "In the ambush 47 soldiers were killed, 20 went missing and 11 were captured; the jihadists claim 90.",
        [(None, ["47", "20", "11"])],
    ),
    ("Mali lost 22 lorries on the road. Fourteen had carried fuel, eight grain.", [("22", ["Fourteen", "eight"])]),
    ("Eleven vehicles burned, including six lorries, four buses and a car.", [("Eleven", ["six", "four"])]),
    ("Azerbaijan returned 32 captives; 30 were soldiers, two civilians.", [("32", ["30", "two"])]),
    ("They exchanged 390 people each: 270 soldiers and 120 civilians.", [("390", ["270", "120"])]),
    ("Qatar secured the release of 20 hostages, 13 Israelis and seven Thais.", [("20", ["13", "seven"])]),
    ("Hamas freed 24 hostages - 13 Israelis, ten Thais and one Filipino.", [("24", ["13", "ten", "one"])]),
    (
        "UNICEF verified 1,721 violations against children: 1,000 killings, 500 maimings and 221 abductions.",
        [("1,721", ["1,000", "500", "221"])],
    ),
    ("The coalition flew 31 sorties: 20 against depots and 11 against boats.", [("31", ["20", "11"])]),
    (
        "Of some 2,000 fighters in the pocket about 700 died, 900 surrendered and the rest slipped away.",
        [("2,000", ["700", "900"])],
    ),
    ("The strike on the camp killed 31: a commander, 20 fighters and ten recruits.", [("31", ["20", "ten"])]),
    (
        "Thirty-four people died, a third of them children; 90 were hurt and six are missing.",
        [(None, ["Thirty-four", "90", "six"])],
    ),
    ("Sixteen were killed in Uvira, nine in Fizi and four in Baraka.", [(None, ["Sixteen", "nine", "four"])]),
    ("Dead by nationality: 12 Indians, five Nepalis, two Bangladeshis.", [(None, ["12", "five", "two"])]),
    ("The Guard counts 16 generals, 14 scientists and 30 technicians dead.", [(None, ["16", "14", "30"])]),
    ("Lost at sea in May: three trawlers, two patrol boats, 41 hands.", [(None, ["three", "two", "41"])]),
    ("All told 61 homes, nine shops and four mosques were reduced to rubble.", [(None, ["61", "nine", "four"])]),
    (
        "Troops overran the camp, where they found 14 bodies, nine rifles and two radios.",
        [(None, ["14", "nine", "two"])],
    ),
    ("Only 14 of the 40 trucks arrived; 20 were burned and six turned back.", [("40", ["14", "20", "six"])]),
    ("The ICRC visited 140 detainees, 90 in Sanaa and 50 in Marib.", [("140", ["90", "50"])]),
    ("Seven homes, two shops and four barns lay in ashes.", [(None, ["Seven", "two", "four"])]),
]
# Strengths, deliveries, charges, and counts that go apart.
NONE = [
    "Syrian rebels had two tanks, one BMP and 40 men to mourn after the assault.",
    "The garrison has six tanks, four mortars and 12 trucks.",
    "The commander counted six tanks, four mortars and 12 trucks in the yard.",
    "They tallied two buses, four vans and 30 cars at the crossing.",
    "One tank, two guns and five trucks had gone to the front since August.",
    "Three of the 12 provinces voted and 14 people were killed.",
    "Two of the five jets were shot down, and 14 people died on the ground.",
    "Five of the 40 villages were burnt and 30 people killed.",
    "Nine of the 200 soldiers surrendered.",
    "The spoils of office: two ministries, three governors and 11 ambassadors.",
    "He listed the deliveries: four howitzers, three tanks and 12 vehicles.",
    "He listed the needs of his brigade: four howitzers, three tanks and 12 vehicles.",
    "Hezbollah fired 40 rockets. Thirty were intercepted; three people were hurt in Nahariya.",
    "The column had 30 vehicles in all, 22 trucks and eight cars.",
    "A court in Gao tries 41 men for murder, arson and the theft of nine trucks, three motorcycles and $12,000.",
    "Prosecutors charged him with stealing 14 rifles, two pickups and 30,000 rounds.",
    "The tribunal hears the case of the looting of 12 shops, four banks and two ministries.",
    "Four officers stand trial over the disappearance of 30 rifles, two mortars and 11 pistols.",
    "The bus had 40 seats, 22 passengers and 18 crates on board.",
    "Six of the 18 provinces are quiet. Four vote in May, two in June.",
    "Stocks: tanks 214; guns 88; trucks 1,402; helicopters 31.",
    "Moscow's allies buried 14 soldiers, three officers and a chaplain on Friday.",
    "Ethiopian drones turned four pickups, two fuel bowsers and a radio mast into scrap.",
    "The raid cost the Malians 14 men, three pickups and a helicopter.",
    "Beirut puts the toll at 112 dead and 836 wounded, among them 14 paramedics.",
    "Nine policemen, four soldiers and a judge have died in the blast, hospitals said.",
    "The ambush left behind 12 dead soldiers, three wrecked pickups and a crater.",
    "Manila lost a corporal; the rebels, by its count, 11 men, three rifles and a boat.",
    "Six hostages came home alive, four in coffins; eleven remain in the forest.",
    "The week has swallowed 40 recruits, 11 armoured cars and two bridges.",
    "Kabul acknowledges 12 slain and 30 hurt; Islamabad, 23 slain and 29 hurt.",
    "The UN mission logged 14 attacks, nine ambushes and four kidnappings in June.",
    "Nairobi will send 200 police, 14 vehicles and two helicopters.",
    "The exercise involves 9,000 soldiers, 140 tanks and 31 ships.",
    "Ankara delivered six drones, 40 vehicles and 10,000 rounds to Tripoli.",
    "The budget pays for 12 tanks, 40 guns and 200 trucks.",
    "The base houses 1,200 men, 14 jets and six helicopters.",
    "The embargo list names 31 officers, 14 firms and two banks.",
    "The jury found the captain guilty of stealing 12 rifles, nine pistols and two radios.",
    "In its sights, the regiment says, came 14 trucks, six guns and two radars, all now scrap.",
    "Shelling flattened 40 homes, two clinics and a mill in Zalingei.",
    "Hamas handed over three living hostages and four bodies; Israel released 183 prisoners.",
    "Fighting in Goma has killed 900, wounded 2,880 and driven 500,000 from their homes.",
    "Thai guns hit six casinos, two depots and a bridge across the border.",
    "The navy of Myanmar lost a frigate and two landing craft; 41 ratings drowned.",
    "The final tally is 26 tourists dead and 17 hurt.",
    "Barrages of 50 drones and 12 missiles hit Port Sudan; 44 of the drones and five of the missiles were shot down.",
    "The Houthi salvo numbered 18 drones and three missiles. US jets downed all 18 drones; one missile splashed.",
    "Israel says it intercepted 99 per cent of 170 drones, 30 cruise missiles and 120 ballistic missiles.",
    "Hospital staff counted 31 amputees, nine blinded and 14 burned.",
    "So ended a day on which nine Chadians, four Nigerians and a Cameroonian died.",
    "Half of the 240 rifles were recovered, 60 were sold and 60 are missing.",
    "===\nThe bank wrote off three loans, two mortgages and 14 leases.",
    "Guests helped themselves to two cakes, four pies and nine rolls.",
    "The three buses, two vans and nine cars had gone through the checkpoint by noon.",
    "Two tanks, four guns and 30 trucks have gone to the front.",
    "The two brothers, four cousins and nine neighbours have gone home.",
    "Repairs are needed at levels 3, 4 and 5.",
    "Salaries rose: privates 400 (+20), sergeants 510 (+30), captains 800 (+40).",
    "Kisangani 28 (+2), Goma 31 (+1), Bukavu 27 (+3)",
    "Prices: bread 400 (+20); oil 2,100 (+60); rice 900 (+15).",
    "Rockets 14, drones 22, shells 310 were delivered in May.",
    "There were 14 officers, nine sergeants and 40 privates at the funeral of the killed general.",
    "Some 40 of the 700 police sent to Haiti have come home and 110 follow in May.",
    "The army launched 60 drones in the exercise. Forty flew east. Twenty flew west.",
    "It fired 20 workers. Twelve were managers. Eight were clerks.",
    "The council has 60 seats; 40 are held by the ruling party, 20 by the opposition.",
    "The hotel houses 80 guests; 52 are journalists, 28 aid workers.",
    "The court jailed 14 officers for the sale of 30 rifles, 11 pistols and two mortars.",
    "The plan frees 60 buses, 40 vans and 12 trucks for the evacuation.",
    "The city, with 400,000 people, has nine clinics, four hospitals and 31 schools.",
    "The number of journalists killed in Gaza has reached 240, 31 of them women.",
    "Bamako lost 47 men in the ambush. A further 20 are missing and 11 were captured.",
    "The army reported 47 killed, 20 missing. Its foe claimed 90 killed, 11 captured.",
    "The captured booty will equip 300 men, 14 gun crews and two companies.",
    "All but three of the 22 hostages are free: 12 were rescued and seven were released.",
    "The flood killed 22 hikers, 15 of them Swiss, and four guides.",
    "They lost 90 trucks, 60 of them Urals, and 20 tanks.",
    "All but six of the 40 miners are safe: 30 walked out and four were carried.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text: str, expected: list[Stated]) -> None:
    for label, variant in feedings(text):
        assert stated(variant) == expected, label


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    for label, variant in feedings(text):
        assert not stated(variant), label
