"""Loss statements of many wars and manners, decided by the definition: a text with its totals and parts."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from tests.feedings import feedings

Stated = tuple[str | None, list[str]]

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

STATED = [*ANNOUNCED, *SALVOS, *BEHIND, *FLAT, *[(text, list[Stated]()) for text in NONE]]


def _found(text: str) -> list[Stated]:
    report = cn.parse_report(text)
    words = [" ".join(figure.text.split()) for figure in report.figures]
    return [
        (None if loss.total is None else words[loss.total], [words[index] for index in loss.parts])
        for loss in report.losses
    ]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_statements(text: str, expected: list[Stated]) -> None:
    for label, variant in feedings(text):
        assert _found(variant) == expected, label
