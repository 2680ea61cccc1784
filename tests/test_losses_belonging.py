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
        "The enemy was routed and left behind:\n1. more than 140 dead, among them a major;\n2. 17 vehicles destroyed and 9 seized intact;\n3. two launchers and some ammunition.\nOn our side eight fell.",
        [(None, ["140", "17", "9", "two"])],
    ),
    ("The militia left behind:\n1) 60 dead;\n2) 12 vehicles burned;\n3) two mortars.", [(None, ["60", "12", "two"])]),
    (
        "The fatalities since Sunday are distributed as follows:\n*65 people of Bor, including 12 civilians, of whom three were children and nine women.\n*46 members of the Ministry of Defence.\n*15 soldiers killed in airstrikes.\n*24 persons, six of them medics, executed by the militia.",
        [(None, ["65", "46", "15", "24"]), ("12", ["three", "nine"])],
    ),
    (
        "Clashes in Bor: death toll jumps to 150\nThe dead are as follows:\n- 65 villagers.\n- 46 soldiers.\n- 39 rebels.",
        [("150", ["65", "46", "39"])],
    ),
    (
        "He wrote that 47 troops had been killed, 19 taken prisoner and three posts overrun.",
        [(None, ["47", "19", "three"])],
    ),
    ("The shelling killed four in Bor, wounded nine in Wau and damaged 12 houses.", [(None, ["four", "nine", "12"])]),
    (
        "At least 84 civilians, including 49 port workers and three paramedics, were killed and up to 171 injured.",
        [("84", ["49", "three"])],
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
    ("Casualties: 3 KIA, 11 WIA, 2 MIA.", [(None, ["3", "11", "2"])]),
]
NONE = [
    "The UN verified 13,880 civilian deaths and 35,540 injuries, including 710 children killed and 2,170 injured.",
    "Twelve people were killed and 40 injured, including three children killed and nine wounded.",
    "Of the 251 hostages, 48 remain in captivity, 20 of whom are believed to be alive.",
    "Eight men were shot dead in Merawi after an ambush that cost the army two pickups and one officer.",
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
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_belongs_together(text: str, expected: list[Stated]) -> None:
    for label, variant in feedings(text):
        assert stated(variant) == expected, label


@pytest.mark.parametrize("text", NONE)
def test_what_does_not(text: str) -> None:
    for label, variant in feedings(text):
        assert stated(variant) == [], label
