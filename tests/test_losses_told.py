"""Loss statements told in other ways: gone, spoils, some of many, salvos over sentences, sums before their kinds."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from tests.feedings import feedings

Stated = tuple[str | None, list[str]]

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
    # Charges of theft
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
]


def _found(text: str) -> list[Stated]:
    report = cn.parse_report(text)
    words = [" ".join(figure.text.split()) for figure in report.figures]
    return [
        (None if loss.total is None else words[loss.total], [words[index] for index in loss.parts])
        for loss in report.losses
    ]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text: str, expected: list[Stated]) -> None:
    for label, variant in feedings(text):
        assert _found(variant) == expected, label


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    for label, variant in feedings(text):
        assert not _found(variant), label
