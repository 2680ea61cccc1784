"""What belongs to one statement and what does not: parts of parts, titles, numbered items, other events."""

from __future__ import annotations

import pytest

from tests.feedings import feedings
from tests.stated import Stated, stated

CASES: list[tuple[str, list[Stated]]] = [
    (
        "Oryx lists 13,000 lost vehicles, including 3,900 tanks, of which 2,800 were destroyed, 150 damaged, 380 abandoned and 530 captured.",
        [("3,900", ["2,800", "150", "380", "530"])],
    ),
    (
        "Three of the six crew members were rescued, two bodies were recovered and one is missing.",
        [("six", ["Three", "two", "one"])],
    ),
    ("Two of the nine sailors were saved, four are dead and three missing.", [("nine", ["Two", "four", "three"])]),
    (
        "Losses of the adversary amount to 5,500 personnel, 540 armored vehicles, 180 UAVs and 16 helicopters, the spokesman said, adding that seven drones had been downed in a day.",
        [(None, ["5,500", "540", "180", "16"])],
    ),
    (
        "The enemy lost 40 men, two tanks and six trucks, the staff said, adding that it had also downed nine drones since Monday.",
        [(None, ["40", "two", "six"])],
    ),
    (
        "The column fled and abandoned:\n1. at least 60 dead, among them a captain;\n2. 12 lorries burned and 5 seized;\n3. three mortars and some fuel.\nFour of ours fell.",
        [(None, ["60", "12", "5", "three"])],
    ),
    ("The militia left behind:\n1) 60 dead;\n2) 12 vehicles burned;\n3) two mortars.", [(None, ["60", "12", "two"])]),
    (
        "The deaths of the week are divided as follows:\n*65 people of Bor, including 12 civilians, of whom three were children and nine women.\n*46 members of the Ministry of Defence.\n*15 soldiers killed in airstrikes.\n*24 persons, six of them medics, executed by the militia.",
        [(None, ["65", "46", "15", "24"]), ("12", ["three", "nine"])],
    ),
    (
        "Clashes in Bor: death toll jumps to 150\nThe dead are as follows:\n- 65 villagers.\n- 46 soldiers.\n- 39 rebels.",
        [("150", ["65", "46", "39"])],
    ),
    (
        "She said that 35 rebels were killed, eight taken prisoner and two posts overrun.",
        [(None, ["35", "eight", "two"])],
    ),
    ("The shelling killed four in Bor, wounded nine in Wau and damaged 12 houses.", [(None, ["four", "nine", "12"])]),
    (
        "Some 60 civilians, including 31 dockers and two nurses, were killed and over 90 injured.",
        [("60", ["31", "two"])],
    ),
    (
        "Russian losses reached 1,000 killed and wounded, 12 tanks and 30 vehicles, compared with 900 men, 10 tanks and 25 vehicles a week earlier.",
        [(None, ["1,000", "12", "30"])],
    ),
    (
        "The ministry said 210 soldiers had been lost near Kupyansk, 180 near Donetsk and 55 in Zaporizhia.",
        [(None, ["210", "180", "55"])],
    ),
    (
        "The army lost 210 men near Kupyansk; on the Donetsk axis its losses were 180 soldiers and two pickups; in Kherson 20, along with two depots.",
        [(None, ["210", "180", "two", "20", "two"])],
    ),
    (
        "A drone hit a bus, killing seven passengers, injuring 12 and burning two cars.",
        [(None, ["seven", "12", "two"])],
    ),
    ("Of 30 aboard, 11 died, 14 were saved and five are missing.", [("30", ["11", "14", "five"])]),
    ("Since January 300 soldiers have died, 120 of them in May and 90 in June.", [("300", ["120", "90"])]),
    (
        "Over three days, 30 people died: 12 on Friday, ten on Saturday and eight on Sunday.",
        [("30", ["12", "ten", "eight"])],
    ),
    (
        "The army said it had killed 40 rebels, captured seven and destroyed two camps.",
        [(None, ["40", "seven", "two"])],
    ),
    (
        "Russia lost about 32,000 men in June: 12,000 killed, 19,500 wounded and 500 captured.",
        [("32,000", ["12,000", "19,500", "500"])],
    ),
    ("Of 75 drones, 60 were shot down, ten were lost and five hit their targets.", [("75", ["60", "ten", "five"])]),
    (
        "Russian forces launched 81 drones; 54 were shot down, 20 were lost and seven struck four locations.",
        [("81", ["54", "20", "seven"])],
    ),
    (
        "The commander reported 1,100 casualties in the week: 300 killed in action, 700 wounded, and the rest missing.",
        [("1,100", ["300", "700"])],
    ),
    ("Seven civilians died in Kherson, four in Kharkiv and two in Sumy.", [(None, ["Seven", "four", "two"])]),
    (
        "In Kherson seven people died and 12 were hurt; in Kharkiv four died and nine were hurt.",
        [(None, ["seven", "12", "four", "nine"])],
    ),
    (
        "The attack killed 12 people, among them four children and three women, and injured 30.",
        [("12", ["four", "three"])],
    ),
    (
        "The list has 5,937 names: 1,200 officers, 3,000 privates and 1,737 of unknown rank.",
        [("5,937", ["1,200", "3,000", "1,737"])],
    ),
    (
        "Mediazona has confirmed 100,000 deaths, including 4,300 officers, 17,000 convicts and 12,000 mobilized.",
        [("100,000", ["4,300", "17,000", "12,000"])],
    ),
    (
        "Israeli strikes killed 70 people in Gaza on Tuesday, including 30 in Gaza City and 12 in Khan Younis.",
        [("70", ["30", "12"])],
    ),
    ("Five tanks, nine APCs and 14 trucks were destroyed.", [(None, ["Five", "nine", "14"])]),
    (
        "Russian losses on June 1 were 1,100 men; on June 2, 1,200; and on June 3, 990.",
        [(None, ["1,100", "1,200", "990"])],
    ),
    (
        "Ukraine brought home 205 men: 100 from the navy, 60 from the national guard and 45 from the border service.",
        [("205", ["100", "60", "45"])],
    ),
    ("Two ships were sunk, one was damaged and three were captured.", [(None, ["Two", "one", "three"])]),
    (
        "Chadian losses since May stand at 900 soldiers, 40 tanks and 60 lorries, with nine soldiers lost in the past day.",
        [(None, ["900", "40", "60"])],
    ),
    (
        "The army lost nine soldiers, two tanks and four lorries in the past day.",
        [(None, ["nine", "two", "four"])],
    ),
    ("Casualties: 3 KIA, 11 WIA, 2 MIA.", [(None, ["3", "11", "2"])]),
    (
        "The Ukrainian commander stated on July 1 that Russian forces suffered about 30,000 casualties in June, including 18,500 killed and 11,200 wounded.[12]",
        [("30,000", ["18,500", "11,200"])],
    ),
    (
        "The staff reported that Ukrainian drones struck 54,000 targets in June, killing 9,000 personnel, wounding 7,000, and destroying 1,200 artillery systems.",
        [(None, ["9,000", "7,000", "1,200"])],
    ),
    (
        "Ukrainian forces downed 103 of 120 drones, 15 drones struck nine locations, and two drones remain in Ukrainian airspace.",
        [("120", ["103", "15", "two"])],
    ),
    (
        "The commander of the drone forces stated that his drones struck 41 air defense systems in May: 12 launchers, 20 radars, and nine command vehicles.",
        [("41", ["12", "20", "nine"])],
    ),
    (
        "Russian forces executed 14 Ukrainian prisoners in May, nine in April, and seven in March.",
        [(None, ["14", "nine", "seven"])],
    ),
    (
        "The strikes killed at least six people, injured 24, and damaged 30 residential buildings in Kyiv City.[3]",
        [(None, ["six", "24", "30"])],
    ),
    (
        "Ukrainian officials reported that the strikes killed three civilians in Odesa, two in Kharkiv, and wounded 19 throughout the country.",
        [(None, ["three", "two", "19"])],
    ),
    (
        "Russia has lost over 4,000 tanks, 9,000 armored vehicles, 2,200 artillery systems, and 130 aircraft since 2022, according to Oryx.",
        [(None, ["4,000", "9,000", "2,200", "130"])],
    ),
    (
        "Russian forces lost 10 tanks and 26 armored vehicles in the failed assault, and at least 150 infantrymen.",
        [(None, ["10", "26", "150"])],
    ),
    (
        "A Ukrainian brigade reported that it destroyed 21 motorcycles, eight buggies, and two tanks, killed 240 Russian servicemen, and captured three.",
        [(None, ["21", "eight", "two", "240", "three"])],
    ),
    (
        "Ukrainian forces killed about 1,250, wounded 620, and captured 98 Russian soldiers since August 21.",
        [(None, ["1,250", "620", "98"])],
    ),
    (
        "During the operation, Russian forces lost 1,308 personnel killed and 769 wounded, as well as 135 captured.",
        [(None, ["1,308", "769", "135"])],
    ),
    (
        "The IDF struck 140 targets, including 30 launchers and 12 command centers, and killed 20 Hezbollah fighters.",
        [("140", ["30", "12"])],
    ),
    (
        "SANA reported that the clashes killed 12 and injured 30 members of the security forces and killed six Druze fighters.",
        [(None, ["12", "30", "six"])],
    ),
    (
        "Iranian media reported that Israel killed 30 commanders, 11 scientists, and 700 civilians.",
        [(None, ["30", "11", "700"])],
    ),
    ("Militants killed 11 soldiers in Mali, 21 in Burkina Faso, and four in Niger.", [(None, ["11", "21", "four"])]),
    (
        "M23 killed at least 319 civilians in July, including 48 women and 19 children, the UN rights office said.",
        [("319", ["48", "19"])],
    ),
    (
        "Two suicide bombers killed 20 and injured 52; six militants died in the gunfight that followed.",
        [(None, ["20", "52", "six"])],
    ),
    (
        "At least 50 Houthi fighters were killed, dozens were wounded, and 18 were captured.",
        [(None, ["50", "dozens", "18"])],
    ),
    ("Losses: 2 Su-34, 1 Su-30SM, 3 Ka-52.", [(None, ["2", "1", "3"])]),
    ("Killed: 214; wounded: 480; missing: 12.", [(None, ["214", "480", "12"])]),
    ("Shot down: 3 Kh-69, 5 Kh-101 and 61 UAVs.", [(None, ["3", "5", "61"])]),
    (
        "As of June 30 the enemy had lost: personnel – about 1,020,000 (+1,040); tanks – 10,980 (+2); AFVs – 22,930 (+4).",
        [(None, ["1,020,000", "10,980", "22,930"])],
    ),
    (
        "The enemy's losses in the past day amounted to 1,040 people, two tanks, four AFVs and 31 guns.",
        [(None, ["1,040", "two", "four", "31"])],
    ),
    (
        "Fourteen bodies were brought in: nine men, three women and two children.",
        [("Fourteen", ["nine", "three", "two"])],
    ),
    (
        "Hospitals in Gaza reported 62 dead – 38 at aid sites, 14 in tents and 10 in a school.",
        [("62", ["38", "14", "10"])],
    ),
    (
        "Pakistan said it shot down six Indian jets: three Rafales, one MiG-29, one Su-30 and one Mirage 2000.",
        [("six", ["three", "one", "one", "one"])],
    ),
    ("Among 48 dead were 13 children, eight women and two journalists.", [("48", ["13", "eight", "two"])]),
    (
        "The UN counted 1,500 killed in June: 900 by the army, 400 by the gangs and 200 by vigilantes.",
        [("1,500", ["900", "400", "200"])],
    ),
    ("A total of 11 officers, 40 NCOs and 210 men were killed.", [(None, ["11", "40", "210"])]),
    ("Eleven officers, 40 NCOs and 210 men – 261 in all – were killed.", [("261", ["Eleven", "40", "210"])]),
    ("The regiment lost 261 men: 11 officers and 250 other ranks.", [("261", ["11", "250"])]),
    ("Of the 19 killed, seven were women and five were children.", [("19", ["seven", "five"])]),
    ("One Su-35 and two drones were shot down, and four T-90s destroyed.", [(None, ["One", "two", "four"])]),
    ("Floods killed 20 people and destroyed 40 houses and three bridges.", [(None, ["20", "40", "three"])]),
    (
        "Azerbaijan lost 2,900 soldiers, Armenia 3,800 and the Karabakh militia 1,200.",
        [(None, ["2,900", "3,800", "1,200"])],
    ),
    (
        "Ukraine's losses since 2022 are 46,000 killed and 380,000 wounded, the president said; tens of thousands are missing.",
        [(None, ["46,000", "380,000", "tens of thousands"])],
    ),
    (
        "On Monday 14 people were killed in Gaza City, nine in Rafah and six in Jabalia, medics said.",
        [(None, ["14", "nine", "six"])],
    ),
    (
        "The attackers killed nine, wounded 14 and torched 30 houses, but lost 11 of their own.",
        [(None, ["nine", "14", "30"])],
    ),
    ("Casualties: 47, of whom 12 dead and 35 wounded.", [("47", ["12", "35"])]),
    ("The army suffered 47 casualties (12 dead, 35 wounded).", [("47", ["12", "35"])]),
    ("Thirty-one were killed and wounded: 12 and 19.", [("Thirty-one", ["12", "19"])]),
    ("It lost 20 killed, 35 wounded and 4 vehicles; the enemy 60 killed and 7 captured.", [(None, ["20", "35", "4"])]),
    ("The first wave killed 20, the second nine, the third two.", [(None, ["20", "nine", "two"])]),
    ("Two tanks were lost in May, three in June and six in July.", [(None, ["Two", "three", "six"])]),
    (
        "Raids on Sunday left 30 dead and 75 wounded: 11 dead and 20 wounded in Bor, seven and 25 in Wau, and 12 and 30 in Yei.",
        [("30", ["11", "seven", "12"]), ("75", ["20", "25", "30"])],
    ),
    (
        "The raids killed 20 people and injured 50. In Bor 12 died and 30 were hurt; in Wau eight died and 20 were hurt.",
        [("20", ["12", "eight"]), ("50", ["30", "20"])],
    ),
    (
        "Shelling killed 40 villagers and injured 210 in May. The 250 casualties are the most this year.",
        [("250", ["40", "210"])],
    ),
    (
        "On Friday 13 rebels were killed. Troops shot eight in Bor. In Wau four more were killed, including a commander, while one was killed in Yei.",
        [("13", ["eight", "four", "one"])],
    ),
]
NONE = [
    "The UN verified 13,880 civilian deaths and 35,540 injuries, including 710 children killed and 2,170 injured.",
    "Twelve people were killed and 40 injured, including three children killed and nine wounded.",
    "Of the 251 hostages, 48 remain in captivity, 20 of whom are believed to be alive.",
    "Six herders were hanged in Tabo after a raid that cost the garrison two jeeps and one sergeant.",
    "The raid killed 12 rebels. Two soldiers died and four were hurt.",
    "In May 40 died, in June 35 and in July 20.",
    "The navy lost a frigate, two corvettes and 140 sailors; 60 were rescued.",
    "A drone hit a bus, killing seven passengers and injuring 12, four of them seriously.",
    "The toll rose from 12 to 19 dead and from 40 to 55 wounded.",
    "Ukrainian forces shot down 20 of 24 missiles and 60 of 75 drones.",
    "The attack killed 12 people and injured 30, including four children.",
    "The group has lost 400 fighters since May, 150 of them in airstrikes.",
    "A mine killed two soldiers and wounded a third; a second mine wounded four.",
    "Militants attacked three posts, killing 11 soldiers; seven attackers were also killed.",
    "Five tanks, nine APCs and 14 trucks took part in the parade.",
    "The convoy of five tanks, nine APCs and 14 trucks was ambushed; two trucks burned.",
    "The brigade has 30 tanks, 90 APCs and 3,000 men.",
    "The aid package includes 30 tanks, 90 APCs and 300,000 shells.",
    "The exchange brought home 150 soldiers, including 20 officers, and 12 civilians.",
    "Nine were killed on Monday. Twelve were killed on Tuesday. Twenty were killed on Wednesday.",
    "The Ukrainian Air Force reported that Russian forces launched 4 Iskander-M ballistic missiles and 120 Shahed-type, Gerbera-type, and other drones – of which roughly 80 were Shahed-type drones – out of Bryansk.",
    "The Ukrainian Air Force stated that Ukrainian forces downed 95 drones, that 20 drones struck 11 locations in Ukraine, and that drone debris fell on five locations.",
    "The Ukrainian General Staff reported that Ukrainian forces struck two Project 02510 boats, a Tor-M2 system, and three S-400 launchers.",
    "Ukraine's Special Operations Forces destroyed a Pantsir-S1, two Buk-M3 launchers, three radars and an Su-30 in occupied Crimea.",
    "Ukraine received 1,000 bodies from Russia, and Russia received 38.",
    "Ukrainian intelligence reported that Russia lost 418,000 soldiers in 2025, of whom 160,000 were killed.",
    "Russian forces launched 6,297 Shahed-type drones in July 2025, up from 5,438 in June, and 198 missiles.",
    "The alliance said Russia loses 20,000 to 25,000 soldiers killed each month.",
    "PIJ claimed that it killed three IDF soldiers and destroyed two Merkava tanks and a bulldozer.",
    "The PLA sent 21 aircraft and seven ships around Taiwan; 14 of the aircraft crossed the median line.",
    "Iran executed 1,000 people in 2025, including 64 in one week.",
    "RSF shelling killed 24 people and injured 55, including five women, in El Fasher.",
    "The group claimed 57 attacks in March that killed 120 soldiers and wounded 80.",
    "Of the 2,000 North Koreans who returned, about 1,500 were wounded and the rest had been captured.",
    "North Korea has suffered 6,000 casualties, over half of the 11,000 troops it sent first.",
    "The ship carried 60 containers, 22 sailors and a cargo of arms; five sailors drowned.",
    "Fighting in Uvira killed 74 people and wounded 83, the governor said; 30 of the dead were civilians.",
    "Twelve sailors are missing and two are dead after the frigate sank; 121 were rescued.",
    "Pakistan said it shot down six Indian jets – three Rafales, a MiG-29, an Su-30 and a Mirage.",
    "Chad said 30 Sudanese soldiers were killed; Sudan admitted to nine soldiers and 14 civilians dead.",
    "The junta's column of 200 lost 80 killed, 60 captured and all its vehicles.",
    "In two days the hospital treated 280 gunshot wounds; 33 patients died.",
    "The dead were 14 Nepalis, three Indians and a Sri Lankan.",
    "The army says 60 of its men died, the rebels speak of 200.",
    "Seven of the dead were women and five were children.",
    "An Su-35 and two drones were shot down, and four T-90s destroyed.",
    "Three bridges, 40 houses and a clinic were washed away by the flood.",
    "The drone attack set 12 tankers and four depots on fire and killed a guard.",
    "Azerbaijan lost 2,900 dead and 1,200 wounded; Armenia 3,800 dead and 11,000 wounded.",
    "The president said 46,000 soldiers had been killed and 380,000 wounded.",
    "Police found 14 bodies in one grave and 26 in another.",
    "Casualties included 12 dead, among them two colonels, and 35 wounded.",
    "The army suffered 47 casualties, 12 of them fatal.",
    "Shelling killed 40 villagers and injured 210 in May. The 260 casualties are the most this year.",
    "On Friday 13 rebels were killed. Troops shot six in Bor. In Wau four soldiers were killed, and one was killed in Yei.",
    "Four guards were killed, including a captain, while nine were hurt.",
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_belongs_together(text: str, expected: list[Stated]) -> None:
    for label, variant in feedings(text):
        assert stated(variant) == expected, label


@pytest.mark.parametrize("text", NONE)
def test_what_does_not(text: str) -> None:
    for label, variant in feedings(text):
        assert stated(variant) == [], label
