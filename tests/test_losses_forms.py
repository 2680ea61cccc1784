"""Loss statements in forms that go beyond a list with commas: shares, strengths, sums told afterwards, asides."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from tests.feedings import feedings
from tests.stated import Stated, stated

SHARES: list[tuple[str, list[Stated]]] = [
    (
        "Of the 640 civilians killed in Myanmar in May, 58 percent died in air strikes, 27 percent in shelling and 15 percent on mines.",
        [("640", ["58 percent", "27 percent", "15 percent"])],
    ),
    (
        "The hospital treated 412 wounded, of whom 70 per cent were men, 20 per cent women and 10 per cent children.",
        [("412", ["70 per cent", "20 per cent", "10 per cent"])],
    ),
    ("Rifles caused 62% of the 900 deaths, drones 38%.", [("900", ["62%", "38%"])]),
    ("Gangs hold 85 percent of the city, the police 15 percent; 600 people fled.", []),
    ("Turnout was 60 percent among 900 voters and 40 percent among the army.", []),
    ("Of the 300 dead in Kidal, 40 percent were soldiers and 20 percent herders.", []),
]
STRENGTHS: list[tuple[str, list[Stated]]] = [
    ("The garrison has 900 men: 700 Kenyans and 200 Jamaicans.", [("900", ["700", "200"])]),
    ("The brigade has 3,000 men: 2,200 infantry and 800 gunners.", [("3,000", ["2,200", "800"])]),
    (
        "There are 3,000 peacekeepers in Goma: 2,000 from Tanzania and 1,000 from Malawi.",
        [("3,000", ["2,000", "1,000"])],
    ),
    ("The base houses 900 men, 700 of them Kenyans and 200 Jamaicans.", [("900", ["700", "200"])]),
    ("The force numbers 2,400 men. Of these 1,800 are regulars and 600 volunteers.", [("2,400", ["1,800", "600"])]),
    (
        "The unit consists of 500 men, 300 of whom are conscripts and 200 volunteers.",
        [("500", ["300", "200"])],
    ),
    (
        "Tripoli estimates that the company keeps about 1,800 fighters in Jufra, of whom 1,300 are Syrians and 500 Russians.",
        [("1,800", ["1,300", "500"])],
    ),
    ("The hotel has 80 guests: 52 journalists and 28 aid workers.", []),
]
SUMS: list[tuple[str, list[Stated]]] = [
    (
        "In the war of 1992 some 3,100 Georgians were killed, and 2,200 Abkhaz. That makes 5,300 in a year.",
        [("5,300", ["3,100", "2,200"])],
    ),
    (
        "Sudan's army lost 40 men on Monday. On Tuesday 25 fell. Altogether 65 have died in the two days.",
        [("65", ["40", "25"])],
    ),
    ("JNIM killed 19 soldiers in Djibo; nine more died in Barsalogho. The total is 28.", [("28", ["19", "nine"])]),
    ("JNIM killed 19 soldiers in Djibo; nine more died in Barsalogho. The total is 40.", []),
    (
        "Kinshasa buried 37 soldiers at Makala, Bukavu another 21. In all 58 coffins were draped.",
        [("58", ["37", "21"])],
    ),
    (
        "From the sunken frigate 83 men were saved, 11 bodies were taken up, and 32 sailors stayed missing. The crew had numbered 126.",
        [("126", ["83", "11", "32"])],
    ),
    (
        "From the frigate 83 men were saved, 11 bodies were taken up, and 32 sailors stayed missing. The crew had numbered 140.",
        [],
    ),
]
LISTS: list[tuple[str, list[Stated]]] = [
    (
        "Loot shown by ISWAP after the raid: six army trucks, three mortars and upwards of 40 rifles.",
        [(None, ["six", "three", "40"])],
    ),
    (
        "Captured up to now, says the M23: 12 guns, four mortars, over 900 rounds.",
        [(None, ["12", "four", "900"])],
    ),
    ("Damage: 31 flats, nine cars, one ambulance and two kiosks.", [(None, ["31", "nine", "one", "two"])]),
    (
        "The monitors collected from the rebels 14 mortars, 230 rifles and nearly 9,000 rounds.",
        [(None, ["14", "230", "9,000"])],
    ),
    ("Consequences: 2 drivers killed, 6 wounded, 17 huts and a mosque damaged.", [(None, ["2", "6", "17"])]),
    (
        "Seven people, including a priest, died and 12 were wounded; four houses burned.",
        [(None, ["Seven", "12", "four"])],
    ),
    (
        "Fourteen vendors died, 32 people were hurt, three police cars were burned and more than 100 stalls looted.",
        [(None, ["Fourteen", "32", "three", "100"])],
    ),
    (
        "The staff gives enemy losses for 11 May as 1,170 men, one tank, two carriers and 98 trucks.",
        [(None, ["1,170", "one", "two", "98"])],
    ),
    (
        "The theatre command lists what its troops took at the lake: 23 rifles, four mortars, an RPG tube, 1,870 rounds and 41 motorcycles.",
        [(None, ["23", "four", "1,870", "41"])],
    ),
    (
        "The seizures of the quarter read like a shop list: 212 rifles, 16 machine guns, 31,000 cartridges.",
        [(None, ["212", "16", "31,000"])],
    ),
    (
        "Dead: five soldiers, eight civilians. Wounded: 21 soldiers, 50 civilians. Houses destroyed: 171.",
        [(None, ["five", "eight", "21", "50", "171"])],
    ),
    (
        "Nine people died in Rubavu, 36 were injured, four homes and a school collapsed.",
        [(None, ["Nine", "36", "four"])],
    ),
    (
        "Six men, one tank and one Bradley: that was the price of the hill.",
        [(None, ["Six", "one", "one"])],
    ),
    (
        "Rescuers pulled 34 bodies, six of them children's, from two stairwells; 94 people were injured and 16 are unaccounted for.",
        [(None, ["34", "94", "16"])],
    ),
    (
        "The department has 223 bodies, including 25 civilians; 244 injured, of whom 80 in a grave state; 40 people on the list of the missing.",
        [(None, ["223", "244", "40"])],
    ),
    (
        "Killed: Sergeant Keita and four men. Wounded: seven. Missing: three. Lost: two pickups.",
        [(None, ["four", "seven", "three", "two"])],
    ),
    (
        "The air chief spoke of two posts, six radars and three hangars hit.",
        [(None, ["two", "six", "three"])],
    ),
    (
        "Three dead, eleven injured, 47 flats uninhabitable: this is how the town woke up.",
        [(None, ["Three", "eleven", "47"])],
    ),
    ("Puntland said 23 of its soldiers were killed, while hospitals registered 145 dead and 1,080 wounded.", []),
    (
        "The brigade destroyed 11 tanks, including three T-90s, 24 armoured vehicles and seven guns.",
        [(None, ["11", "24", "seven"])],
    ),
    (
        "The RSF drove off with 19 ambulances, nine water tankers and the hospital's two generators.",
        [(None, ["19", "nine", "two"])],
    ),
    (
        "Soldiers found a cache in Guaviare: 24 rifles, six grenade launchers, 11,000 cartridges.",
        [(None, ["24", "six", "11,000"])],
    ),
    (
        "Baku announced the surrender of weapons under way: so far six carriers, more than 800 rifles and 5,000 rounds.",
        [(None, ["six", "800", "5,000"])],
    ),
    ("The enemy left two burned tanks and some 40 bodies; on his side three were killed and nine wounded.", []),
    ("The civilian toll is 21 dead and 59 hurt in India, 40 and 121 in Pakistan.", []),
    ("The army shot down 540 of 570 drones and 24 missiles of 38 were stopped.", []),
    ("The blast killed 12 people and injured 100; rescuers found nine bodies in one house.", []),
    (
        "The hurt were taken to four hospitals: Al-Hilal received 38 bodies and 90 wounded, Al-Amal 12 bodies.",
        [(None, ["38", "90", "12"])],
    ),
    ("Razed in Kenge, by the chief's count: 90 huts, four chapels, two posts.", [(None, ["90", "four", "two"])]),
    ("The raid on Al-Mazra killed 11, not 14; wounded were 26.", []),
    (
        "India says shelling killed 16 people and hurt 59 more, and that its raid on nine camps killed 100 militants.",
        [],
    ),
    (
        "The governor said that 31 people, among them a nurse, were dead and 98 injured; the army gave 36 dead and 104 injured.",
        [],
    ),
    ("Rebels say that 14 helicopters were downed; the army concedes nine, which cost $2 million each.", []),
]
PARTS: list[tuple[str, list[Stated]]] = [
    (
        "Sudan's army counted 212 RSF dead in the fight for the bridge: 150 at its head, 41 below it and the rest in houses nearby.",
        [("212", ["150", "41"])],
    ),
    (
        "The observatory has 1,013 dead since the fighting began; 26 villagers and 321 fighters fell, 342 policemen and 21 guards.",
        [("1,013", ["26", "321", "342", "21"])],
    ),
    (
        "Tehran says that the strike hit 11 sites: four depots, three radars, two barracks, a pumping station and a bridge.",
        [("11", ["four", "three", "two"])],
    ),
    (
        "The army said it had hit 280 targets, among them 60 depots, and called up two brigades.",
        [],
    ),
    (
        '"We had 120 men here in March," said the captain. "Thirty are in the ground, fifty in hospital, the rest you see."',
        [("120", ["Thirty", "fifty"])],
    ),
    (
        "Thirty guards have fallen since May, seventeen Chadians, nine Togolese and three Beninese.",
        [("Thirty", ["seventeen", "nine", "three"])],
    ),
    ("Chad says 51 herders died in the raid, nine women and 12 boys among them.", [("51", ["nine", "12"])]),
    (
        "When the lorry overturned, six persons died, two Ugandan sergeants and four Somali porters, and nine were hurt.",
        [("six", ["two", "four"])],
    ),
    ("A clinic in Rafah took 23 of the dead, eight of them boys and five girls.", [("23", ["eight", "five"])]),
    (
        "The registry now knows 9,606 dead, 218 more than in May. Conscripts form the biggest group, 5,840, followed by reservists (1,912).",
        [("9,606", ["5,840", "1,912"])],
    ),
    (
        "We fired, says the commander, 12 rounds; three were duds, seven fell short, two did what they were made for.",
        [("12", ["three", "seven", "two"])],
    ),
    (
        "Moved from Kadugli in the first week: 3,100 persons, i.e. 1,750 children, 980 women, 370 old men.",
        [("3,100", ["1,750", "980", "370"])],
    ),
    (
        "There are 88 dead: 41 fell in Swat, 30 in Quetta, the others one or two at a time.",
        [("88", ["41", "30"])],
    ),
    (
        "The mission said five of its peacekeepers had been hurt, two Indonesians, two Sri Lankans and one whose nation it did not name.",
        [("five", ["two", "two", "one"])],
    ),
    (
        "The list had 112 names; 80 were fighters, said the ministry, 19 soldiers of the old army and 13 nobody at all.",
        [("112", ["80", "19", "13"])],
    ),
    (
        "The wounded, 143 by the last count, lie in three hospitals: 90 in the regional one, 35 in the army's, the others in a clinic.",
        [("143", ["90", "35"])],
    ),
    (
        "Some 900 mercenaries serve the junta: 400 in the capital and 100 in Kidal.",
        [("900", ["400", "100"])],
    ),
    (
        "Forty-three shells fell on the market, nine on the mill, five on the school: 57 for the night.",
        [("57", ["Forty-three", "nine", "five"])],
    ),
    (
        "The rebels lost some 1,000 trucks and 400 guns, the group says; 640 of the trucks were destroyed, 250 damaged and 110 abandoned.",
        [("1,000", ["640", "250", "110"])],
    ),
    (
        "Army headquarters: 33 rebels killed in Zhob; on the following night 14 more, which brings the total to 47.",
        [("47", ["33", "14"])],
    ),
    (
        "Kyiv and Moscow exchanged 205 prisoners each on Tuesday. The Ukrainians include 57 marines and 24 border guards.",
        [("205", ["57", "24"])],
    ),
    (
        "The truce was broken 282 times: 88 shootings, 12 incursions, 124 bombings and 52 demolitions.",
        [("282", ["88", "12", "124", "52"])],
    ),
    (
        "The office lists 2,800 grave violations, among which 302 recruitments, 213 killings and 138 maimings.",
        [("2,800", ["302", "213", "138"])],
    ),
    ("Some 41 jets, among them Yaks, MiGs and Sukhois, were hit at four airfields; at least 13 were destroyed.", []),
    ("Two bombs killed four people – a couple and their two sons – and wounded 12.", []),
    (
        "The total is over 1,300: more than 190 in the north, 220 in the west and 430 in the centre.",
        [("1,300", ["190", "220", "430"])],
    ),
    (
        "The staff reported 151 clashes: 52 in the Bor direction, 24 near Wau, 11 near Yei and a few elsewhere.",
        [("151", ["52", "24", "11"])],
    ),
    ("The rebels attacked 193 ships, sank two of them and seized one.", [("193", ["two", "one"])]),
    (
        "Five of the eight jets that were ordered arrived, a source said; the other three are still in Akola.",
        [("eight", ["Five", "three"])],
    ),
    (
        "The army says it took or destroyed 114 vehicles. Seventy-six of them were burned out; 38, with their guns, are its own.",
        [("114", ["Seventy-six", "38"])],
    ),
    (
        "The war cost 8,600 lives; of these 6,300 fell in battle, 500 died of illness, 500 are missing and 1,300 died as captives.",
        [("8,600", ["6,300", "500", "500", "1,300"])],
    ),
    ("The toll is 61 dead, incl. 18 women and 12 children.", [("61", ["18", "12"])]),
    (
        "The air force says it downed six jets, of which three were Yaks; French officials confirm one and others two.",
        [],
    ),
    (
        "The command has carried out 41 strikes this year, 29 for Somali forces and 12 against other militants.",
        [("41", ["29", "12"])],
    ),
    (
        "Air defences shot down 58 of the 65 Shaheds fired overnight, the military said. Five drones were lost to jamming.",
        [("65", ["58", "Five"])],
    ),
    (
        "Bombs hit Bor and killed eight people, six of them students; in Wau a clinic was hit and two patients died.",
        [],
    ),
    ("Bryansk saw 41 drones, Crimea 23, Smolensk 12; in sum 76.", [("76", ["41", "23", "12"])]),
    ("Sixty men came forward, 40 volunteers and 20 reservists.", [("Sixty", ["40", "20"])]),
]
TOTAL_LAST: list[tuple[str, list[Stated]]] = [
    (
        "The corps lost 8,700 killed, over 4,300 wounded and 620 captured, for a total of 16,000.",
        [("16,000", ["8,700", "4,300", "620"])],
    ),
    ("Nine were shot and 12 hanged, a total of about 21 victims.", [("21", ["Nine", "12"])]),
    ("Nine died; 12 fled. The village had a total of 900 souls.", []),
]
LEFT: list[tuple[str, list[Stated]]] = [
    (
        "On the ward lie nine drivers, three of them with burns, two after surgery, while the others may soon leave.",
        [("nine", ["three", "two"])],
    ),
    (
        "Iran launched 310 munitions: 190 drones, 14 cruise missiles and a number of rockets and decoys.",
        [("310", ["190", "14"])],
    ),
    ("Iran launched 310 aerial weapons, including 90 drones and 14 cruise missiles, in the night.", []),
]


@pytest.mark.parametrize(("text", "expected"), [*SHARES, *STRENGTHS, *SUMS, *LISTS, *PARTS, *LEFT])
def test_forms(text: str, expected: list[Stated]) -> None:
    for label, variant in feedings(text):
        assert stated(variant) == expected, label


def test_shares_balance_where_they_come_to_all() -> None:
    told = cn.parse_losses("Of the 300 dead, 50 percent were men, 30 percent women and 20 percent children.")[0]
    assert (told.residual, told.balanced) == (None, True)
    rounded = cn.parse_losses("Of the 300 dead, 50 percent were men, 30 percent women and 21 percent children.")[0]
    assert (rounded.residual, rounded.balanced) == (None, None)
