"""Numbers whose noun means two things, or that leave out what the number beside them names."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from tests.feedings import feedings

# Text, then for each figure: number | the field that the table is about.
HOMONYMS: list[tuple[str, list[str]]] = [
    ("The fire destroyed nine tanks holding 7,000 tonnes of diesel.", ["nine | other", "7,000 | other"]),
    ("Four tanks of kerosene burned out at the airfield.", ["Four | other"]),
    ("A drone set three tanks alight at the oil terminal of Bor.", ["three | other"]),
    ("The rebels burned three tanks and two guns at the fuel depot.", ["three | tank", "two | artillery"]),
    ("Nine Quayan tanks burned near the oil depot.", ["Nine | tank"]),
    ("The navy sank two launches off Mocha.", ["two | ship"]),
    ("Police seized six skiffs and three launches.", ["six | ship", "three | ship"]),
    ("Radars recorded 14 launches on Friday.", ["14 | attack"]),
    ("The drone industry, then made up of nine companies, exports to Chad.", ["nine | other"]),
    ("Nine rifle companies left for the market town.", ["nine | military_unit"]),
    (
        "Malian losses stand at 210 (120 destroyed, 50 damaged, 22 abandoned, 18 captured).",
        ["210 | equipment", "120 | equipment", "50 | equipment", "22 | equipment", "18 | equipment"],
    ),
    (
        "It shows 90 tanks and 40 guns. The other list has 52 (40 destroyed, 12 damaged).",
        ["90 | tank", "40 | artillery", "52 | equipment", "40 | equipment", "12 | equipment"],
    ),
    (
        "It shows 90 tanks. The other list has 52 (40 destroyed, 12 damaged).",
        ["90 | tank", "52 | tank", "40 | tank", "12 | tank"],
    ),
    (
        "Oryx logged 52 losses. M113s lead with eleven, tanks follow with nine.",
        ["52 | equipment", "eleven | armored_vehicle", "nine | tank"],
    ),
    ("Officers lead with caution, and 90 men follow.", ["90 | personnel"]),
    ("Tanks: 52 (40 destroyed, 12 damaged).", ["52 | tank", "40 | tank", "12 | tank"]),
    ("Malian losses stand at 210 (120 killed, 90 wounded).", ["210 | personnel", "120 | personnel", "90 | personnel"]),
    ("The flood killed 14 lampmakers and nine signalmen.", ["14 | civilian", "nine | personnel"]),
    ("They lost nine whaleboats and two floatplanes.", ["nine | ship", "two | aircraft"]),
    ("Gunboats chased two tankers.", ["two | ship"]),
    ("Rebels burned nine tankers on the road to Bamako.", ["nine | vehicle"]),
    ("The SDF lost 13 of its own, the SNA 21.", ["13 | personnel", "21 | personnel"]),
    ("The army has the Arrow 3 and the Arrow 2.", []),
    ("Norway sent 12 Leopard 2A4 and six Mirage 2000-5.", ["12 | tank", "six | aircraft"]),
    ("Chad has seen 31 Abrams pledged.", ["31 | tank"]),
    (
        "The digest adds 90 new Quayan losses: 40 tanks, 30 IFVs and 20 trucks.",
        ["90 | equipment", "40 | tank", "30 | armored_vehicle", "20 | vehicle"],
    ),
    (
        "The digest adds 90 Quayan losses: 40 killed and 50 wounded.",
        ["90 | personnel", "40 | personnel", "50 | personnel"],
    ),
    ("Four fighters were lost, among them three Rafales.", ["Four | aircraft", "three | aircraft"]),
    ("Six fighters took off from Konya.", ["Six | aircraft"]),
    ("Six fighters took the hill.", ["Six | personnel"]),
    ("Officials put the captured tanks at 12.", ["12 | tank"]),
    ("He put the civilians still held in Bor at some 900.", ["900 | civilian"]),
    ("He put the dead at 40.", ["40 | personnel"]),
    (
        "Enemy losses\nPersonnel 1,200\nTanks 12\nUAVs 77\n",
        ["1,200 | personnel", "12 | tank", "77 | drone"],
    ),
    ("The rebels reached sector 12.", ["12 | other"]),
    ("The file gives the 41st Army 32,904 losses.", ["32,904 | personnel"]),
    ("The 41st Army, the 19th Army and Army 12 fell back.", []),
    ("Rebels fired Shahed-136 and 131 drones.", []),
    ("Rebels fired a Shahed-136 and 31 drones.", ["31 | drone"]),
    ("The list grew by 1,812 last week.", ["1,812 | other"]),
    ("The siege took 12 long weeks.", []),
    ("Half of the recruits were over 45.", ["Half | percent"]),
    ("The stay lasts 43 days, up from 30.", []),
]
LEFT_OUT: list[tuple[str, list[str]]] = [
    ("The pocket shrank from 48 square kilometers to about 15.", ["48 | km2", "15 | km2"]),
    ("The gap narrowed from 12 kilometers to 4.", ["12 | km", "4 | km"]),
    ("The shell has a range of 22 kilometers, with a booster 30.", ["22 | km", "30 | km"]),
    ("The premium climbed from 0.05 to 0.9 percent.", ["0.05 | percent", "0.9 percent | percent"]),
    ("Turnout fell from 71 to 48 percent.", ["71 | percent", "48 percent | percent"]),
    ("Inflation rose from 12 percent in May to 19 in June.", ["12 percent | percent", "19 | percent"]),
    ("Inflation stood at 12 percent in May and 18 in June.", ["12 percent | percent", "18 | percent"]),
    ("The belt is 12 to 15 kilometers deep, in the south nearly 30.", ["12 to 15 | km", "30 | km"]),
    ("The line moved 12 kilometers in May and 30 died in June.", ["12 | km", "30 | count"]),
    ("Donors have paid less than a third.", ["a third | percent"]),
    ("A bus costs Hr 2 million.", ["Hr 2 million | UAH"]),
    ("A gallon is 25,000 birr, against 9,000 last week.", ["25,000 | ETB", "9,000 | ETB"]),
    ("The garrison, 12 kilometers away, lost 30.", ["12 | km", "30 | count"]),
    ("The line moved 12 kilometers, and the army counted 30 dead.", ["12 | km", "30 | count"]),
]
CIVILIANS: list[tuple[str, list[str]]] = [
    ("Gunmen opened fire on worshippers, killing 27.", ["27 | civilian"]),
    ("Gunmen opened fire on a patrol, killing 27.", ["27 | personnel"]),
    ("The camp houses 12,000.", ["12,000 | civilian"]),
    ("A congregation of 300 was inside.", ["300 | civilian"]),
    ("Residents buried 23 people in one grave, and 15 in another.", ["23 | personnel", "15 | personnel"]),
]
AGENTS: list[tuple[str, list[str]]] = [
    (
        "Rebels sent 40 drones at the port. Two jets and six gunboats shot down 31.",
        ["40 | drone", "Two | aircraft", "six | ship", "31 | drone"],
    ),
    (
        "The raid killed nine farmers, five of them women, and wounded 34.",
        ["nine | civilian", "five | civilian", "34 | civilian"],
    ),
    (
        "The Quayans sent 90 drones and 12 missiles, and 84 percent of the former fell into the sea.",
        ["90 | drone", "12 | missile", "84 percent | percent"],
    ),
]
KILLED: list[tuple[str, list[str]]] = [
    ("The raid killed 70 gunmen and nine goats.", ["70 | killed", "nine | killed"]),
    ("Troops killed 70 gunmen, and took six caves.", ["70 | killed", "six | none"]),
    ("Searchers found 170 remains.", ["170 | killed"]),
]
NOUNS: list[tuple[str, list[str]]] = [
    ("Searchers found 170 remains.", ["170 | remains"]),
    ("One man remains, and 40 remain missing.", ["40 | none"]),
    ("The courts received 900 such petitions.", ["900 | petitions"]),
    ("Nine mujahideen fell.", ["nine | mujahideen"]),
]
PER: list[tuple[str, list[str]]] = [
    (
        'Recruits get a monthly "grant" of 3,000 birr, which will rise to 5,000 birr.',
        ["3,000 | month", "5,000 | month"],
    ),
    ("Recruits get a grant of 3,000 birr.", ["3,000 | None"]),
]
MODIFIERS: list[tuple[str, list[str]]] = [
    ("The convoy passed nine checkpoints.", ["nine | exact"]),
    ("The toll has passed 900.", ["900 | at_least"]),
]


def _shown(text: str, field: str) -> list[str]:
    shown = []
    for figure in cn.parse_figures(text):
        value = getattr(figure, field)
        written = figure.text.replace("\u00a0", " ")
        shown.append(f"{written} | {getattr(value, 'value', value)}".lower())
    return shown


CASES = [
    (text, expected, field)
    for table, field in (
        (HOMONYMS, "category"),
        (LEFT_OUT, "unit"),
        (AGENTS, "category"),
        (CIVILIANS, "category"),
        (KILLED, "outcome"),
        (NOUNS, "noun"),
        (PER, "per"),
        (MODIFIERS, "modifier"),
    )
    for text, expected in table
]


@pytest.mark.parametrize(("text", "expected", "field"), CASES, ids=[text[:50] for text, _, _ in CASES])
def test_what_is_left_out_or_means_two_things(text: str, expected: list[str], field: str) -> None:
    """The sentence around a number settles what its noun, or the lack of one, means."""
    for label, variant in feedings(text):
        assert _shown(variant, field) == [line.lower() for line in expected], label


def test_a_long_chain_of_bare_numbers_raises_nothing() -> None:
    """Numbers each of which counts some of the one before are followed back a few steps only."""
    text = "The rebels " + "".join(f"from {number} to 20, " for number in range(3, 1500)) + "left."
    assert len(cn.parse_figures(text)) > len(range(3, 1500))


def test_a_short_sentence_behind_a_long_one_raises_nothing() -> None:
    """What a bare number counts may stand further on in its sentence than this one has words."""
    text = "In the port of Mocha, as the navy said on Monday, the raid has damaged four vessels. Two sank."
    assert [figure.category.value for figure in cn.parse_figures(text)] == ["ship", "ship"]
