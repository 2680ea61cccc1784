"""Sums that a toll has reached, lists under a heading of a toll, series of strikes, subjects described in a list."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from tests.feedings import feedings, plain

# Text, then for each figure: number | category | outcome.
CASES: list[tuple[str, list[str]]] = [
    # What a sum is the sum of
    (
        "Two more patients died of cholera, raising the number to 310, including 54 pupils.",
        ["Two | civilian | killed", "310 | civilian | killed", "54 | civilian | killed"],
    ),
    (
        "Three more bodies were dug out, bringing the total to 214.",
        ["Three | personnel | killed", "214 | personnel | killed"],
    ),
    (
        "Food queues: 6 martyrs and 31 injuries, bringing the total to 1,240 and over 9,300.",
        [
            "6 | personnel | killed",
            "31 | personnel | wounded",
            "1,240 | personnel | killed",
            "9,300 | personnel | wounded",
        ],
    ),
    (
        "The raid burned 14 villages, bringing the total to 61.",
        ["14 | settlement | destroyed", "61 | settlement | destroyed"],
    ),
    (
        "The blasts killed 18 people and injured 67, up from 12 and 30 in May.",
        ["18 | personnel | killed", "67 | personnel | wounded", "12 | personnel | killed", "30 | personnel | wounded"],
    ),
    (
        "Rebels burned nine huts. The minister wants to bring the number of schools to 40.",
        ["nine | other | destroyed", "40 | other | -"],
    ),
    # A heading of a toll
    (
        "The fatalities in Tarsa are distributed as follows:\n- 57 herders, including 12 girls.\n- 46 policemen.",
        ["57 | civilian | killed", "12 | civilian | killed", "46 | personnel | killed"],
    ),
    (
        "The unit listed the injuries:\n- 13 gunners\n- 40 drivers",
        ["13 | personnel | wounded", "40 | civilian | wounded"],
    ),
    ("The deaths had causes:\n- 13 bridges", ["13 | other | -"]),
    # One strike after the other
    (
        "The navy carried out two raids: the first on Eilat with a missile, the second with nine drones.",
        ["two | attack | -", "nine | drone | launched"],
    ),
    ("The two guards came, the second with nine drones.", ["two | personnel | -", "nine | drone | -"]),
    # Subjects that are described, or hold the last
    (
        "Six launchers ready to fire, two jets and a depot holding some 40 missiles were destroyed.",
        ["Six | equipment | destroyed", "two | aircraft | destroyed", "40 | missile | destroyed"],
    ),
    ("Nine men who fled and two trucks were burned.", ["Nine | personnel | -", "two | vehicle | destroyed"]),
    # Which gun
    ("Rebels seized a 60-mm mortar and about 35 rifles.", ["35 | equipment | captured"]),
    ("They captured a 12.7mm machine gun and 30 carbines.", ["30 | equipment | captured"]),
    # Words that say it of some
    ("The raids led to the martyrdom of nine shepherds.", ["nine | civilian | killed"]),
    ("In all, 36 people remain in hospitals.", ["36 | personnel | wounded"]),
    ("Two gunners are credited with five Shaheds each.", ["Two | personnel | -", "five | drone | shot_down"]),
    ("The frigate intercepted 750 tons of munitions.", ["750 | ammunition | captured"]),
    ("The haul included 40 rifles.", ["40 | equipment | captured"]),
    ("The wounded garrison commander and some 15 soldiers were killed.", ["15 | personnel | killed"]),
    ("According to three shepherds, the column was destroyed.", ["three | civilian | -"]),
    # Who is meant
    ("The clinic puts the dead among traders at 16.", ["16 | civilian | killed"]),
    ("Officials put the number of people who have crossed the river at 1,590.", ["1,590 | civilian | -"]),
    ("A raid on a displacement camp kills 60.", ["60 | personnel | killed"]),
    ("The blast hurt nine passers-by.", ["nine | civilian | wounded"]),
    ("The enemy launched one missile strike and six raids.", ["one | attack | -", "six | attack | -"]),
    ("Three fuel tanks burned.", ["Three | other | destroyed"]),
    # What else befell them
    ("Seven migrants drowned and 40 were pulled from the water.", ["Seven | civilian | killed", "40 | civilian | -"]),
    (
        "Some 14 rebels surrendered while 30 others were neutralised.",
        ["14 | personnel | captured", "30 | personnel | killed"],
    ),
    ("They downed 12 drones; nine more were neutralised.", ["12 | drone | shot_down", "nine | drone | shot_down"]),
    ("At least 18 soldiers were ambushed and killed near Djibo.", ["18 | personnel | killed"]),
    ("At least 18 soldiers were ambushed near Djibo.", ["18 | personnel | -"]),
    ("Some 140 drones were used in the attack.", ["140 | drone | launched"]),
    ("Some 140 buses were used in the attack.", ["140 | vehicle | -"]),
    ("Two militants blew themselves up.", ["Two | personnel | killed"]),
    ("Ten Kenyan police officers arrived in Haiti.", ["Ten | personnel | deployed"]),
    ("The unit displayed nine pickups taken in the raid.", ["nine | vehicle | captured"]),
    (
        "It took two men prisoner, with nine tanks and 30 lorries burned.",
        ["two | personnel | captured", "nine | tank | destroyed", "30 | vehicle | destroyed"],
    ),
    ("Of the 48 missiles fired, all but six were brought down.", ["48 | missile | launched", "six | missile | -"]),
    ("Six villagers were hit by rocket fire, two fatally.", ["Six | civilian | -", "two | civilian | killed"]),
    ("Sniper fire claimed two more victims.", ["two | personnel | killed"]),
    ("The bishops named 122 murdered priests.", ["122 | civilian | killed"]),
    ("Soldiers had rounded up and shot at least 30 men.", ["30 | personnel | killed"]),
    (
        "Twelve men died. Nineteen of the wounded underwent surgery.",
        ["Twelve | personnel | killed", "Nineteen | personnel | wounded"],
    ),
    (
        "There were 117 killed, six of them signatories of the deal.",
        ["117 | personnel | killed", "six | personnel | killed"],
    ),
    (
        "Some 72 men were martyred. Among the martyrs 9 were cooks.",
        ["72 | personnel | killed", "9 | civilian | killed"],
    ),
    ("Among the arrested were 13 women.", ["13 | civilian | captured"]),
    # Labels that say where, when and of whom
    ("Arrests in May: 340.", ["340 | personnel | captured"]),
    ("Fatalities among aid workers this year: 24.", ["24 | civilian | killed"]),
    ("Civilian casualties in June: 1,019.", ["1,019 | civilian | casualties"]),
    ("Prisoners freed in the swap: 105.", ["105 | personnel | exchanged"]),
    ("Drones shot down over the region: 17.", ["17 | drone | shot_down"]),
    ("Attacks on health workers since May: 61.", ["61 | attack | -"]),
    ("Schools in the area: 14.", ["14 | other | -"]),
    ("UAVs: 1,100 launched, 1,020 suppressed.", ["1,100 | drone | launched", "1,020 | drone | shot_down"]),
    ("KIA 14, WIA 33, MIA 2.", ["14 | personnel | killed", "33 | personnel | wounded", "2 | personnel | missing"]),
    ("Losses in manpower - 120 people; prisoners - 14.", ["120 | personnel | casualties", "14 | personnel | captured"]),
    # Subjects that a thing without a number goes on with
    ("Some 48 soldiers and Tabo volunteers had been killed.", ["48 | personnel | killed"]),
    ("Nine men, a woman and a child were abducted.", ["Nine | personnel | captured"]),
    ("Two tanks, an APC and several lorries were destroyed.", ["Two | tank | destroyed"]),
    ("Two tanks, which a gunner and a driver were in charge of, left.", ["Two | tank | -"]),
    # A clause whose object stands before it
    ("It lost 40 of the 1,200 troops it deployed.", ["40 | personnel | casualties", "1,200 | personnel | deployed"]),
    ("Of the 30 missiles Iran fired, 12 got through.", ["30 | missile | launched", "12 | missile | -"]),
    ("The 30 missiles that Iran had fired were intercepted.", ["30 | missile | shot_down"]),
    ("The army wants the 40 tanks Poland promised.", ["40 | tank | -"]),
    # What else is told of them
    ("By nightfall 14 fighters lay dead.", ["14 | personnel | killed"]),
    (
        "Two hostages died, bringing to 35 the number known to be dead.",
        ["Two | personnel | killed", "35 | personnel | killed"],
    ),
    (
        "Two rebels were killed. The count included 62 policemen.",
        ["Two | personnel | killed", "62 | personnel | killed"],
    ),
    (
        "The clinic named six dead; medics gave nine, plus 22 wounded.",
        ["six | personnel | killed", "nine | personnel | killed", "22 | personnel | wounded"],
    ),
    ("The rebels reinforced Walikale with 500 fighters.", ["500 | personnel | deployed"]),
    ("A plane crashed with 19 aboard.", ["19 | personnel | -"]),
    ("A boat capsized and drowned with 19 sailors.", ["19 | personnel | killed"]),
    ("Images show at least 70 wrecks.", ["70 | other | destroyed"]),
    ("Police detained 900 marchers; 300 face charges.", ["900 | personnel | captured", "300 | personnel | captured"]),
    # Items that a place heads
    (
        "The district was attacked by 16 drones.\n- Tabo: 30 shells in six shellings and nine drones.",
        ["16 | drone | launched", "30 | ammunition | launched", "six | attack | -", "nine | drone | launched"],
    ),
    (
        "Gunners shot down 40 drones.\n- Merek: 14 drones;\n- Tabo: 26 drones.",
        ["40 | drone | shot_down", "14 | drone | shot_down", "26 | drone | shot_down"],
    ),
    (
        "The fatalities by province:\n- Merek: 12\n- Tabo: 40 traders",
        ["12 | personnel | killed", "40 | civilian | killed"],
    ),
    ("The schools by province:\n- Merek: 12\n- Tabo: 40", ["12 | other | -", "40 | other | -"]),
    ("Monitors counted three sorties and eight bombs.", ["three | attack | -", "eight | ammunition | launched"]),
    # What else befell them
    ("It named 31 of the 84 bodies found there.", ["31 | personnel | killed", "84 | personnel | killed"]),
    ("The team set up the transfer of 24 detainees to Bama.", ["24 | personnel | captured"]),
    ("Five gunners were medevaced.", ["Five | personnel | wounded"]),
    ("Gunmen killed nine monks, taking 60 women.", ["nine | civilian | killed", "60 | civilian | captured"]),
    ("Buses took 60 women to the coast.", ["60 | civilian | -"]),
    ("Eleven men arrived dead.", ["Eleven | personnel | killed"]),
    # Pairs, companions, what was recovered
    (
        "Raids left 20 people dead and 54 wounded: six dead and 19 wounded in Merek, 14 and 35 in Tabo.",
        [
            "20 | personnel | killed",
            "54 | personnel | wounded",
            "six | personnel | killed",
            "19 | personnel | wounded",
            "14 | personnel | killed",
            "35 | personnel | wounded",
        ],
    ),
    ("Some 27 rebels with 43 relatives surrendered.", ["27 | personnel | captured", "43 | civilian | captured"]),
    ("Recovered items include 92 rifles and 30 motorcycles.", ["92 | equipment | captured", "30 | vehicle | captured"]),
    ("Listed items include 92 rifles.", ["92 | equipment | -"]),
    (
        "Among those destroyed are the cruiser Adola, five landing ships and two corvettes.",
        ["five | ship | destroyed", "two | ship | destroyed"],
    ),
    (
        "It said that 60 of its troops, now in Merek, and nine civilians had been returned in the swap.",
        ["60 | personnel | exchanged", "nine | civilian | exchanged"],
    ),
    (
        "Rebels shot down nine MQ-9 aircraft and two Su-25 aircraft.",
        ["nine | drone | shot_down", "two | aircraft | shot_down"],
    ),
    # One after the other
    ("There were 12 martyrs in Tabo, nine in Merek.", ["12 | personnel | killed", "nine | personnel | killed"]),
    ("There were 12 prisoners in Tabo and nine trucks.", ["12 | personnel | captured", "nine | vehicle | -"]),
    (
        "The brothers were arrested with four rifles and 600 bullets.",
        ["four | equipment | captured", "600 | ammunition | captured"],
    ),
    ("A further 22 drones, the air force said, failed to reach their targets.", ["22 | drone | lost"]),
    ("Some 60 conscripts fled the barracks; 21 were caught.", ["60 | personnel | -", "21 | personnel | -"]),
    ("Five witnesses were heard.", ["Five | civilian | -"]),
    # Who goes with whom
    ("Two field commanders and 31 of their men were killed.", ["Two | personnel | killed", "31 | personnel | killed"]),
    ("The wounded, among them 16 girls, were moved to Gedaref.", ["16 | civilian | wounded"]),
    ("The houses, among them 16 huts, were moved.", ["16 | other | -"]),
    ("A colonel's driver and two escorts were injured.", ["two | personnel | wounded"]),
    ("Gunmen killed the watchmen and took two Chinese engineers.", ["two | civilian | captured"]),
    ("In all, 1,031 have been verified as dead.", ["1,031 | personnel | killed"]),
    ("More than 20,000 have been displaced.", ["20,000 | civilian | -"]),
    ("A cell of nine was broken up.", ["nine | personnel | -"]),
    (
        "The number of foreign fighters has grown from 2,500 to 5,000.",
        ["2,500 | personnel | -", "5,000 | personnel | -"],
    ),
    # What is only reported
    ("Villagers reported killed: 84", ["84 | civilian | killed"]),
    ("Air attacks reported: 14", ["14 | attack | -"]),
    (
        "At least 40 traders were killed. The governor put the toll at 37 killed and 90 wounded.",
        ["40 | civilian | killed", "37 | civilian | killed", "90 | civilian | wounded"],
    ),
    (
        "At least 40 gunners were killed. The governor put the toll at 37 killed.",
        ["40 | personnel | killed", "37 | personnel | killed"],
    ),
    ("It took 17 prisoners and buried 31 of the enemy.", ["17 | personnel | captured", "31 | personnel | killed"]),
    ("Police seized two suicide jackets.", ["two | ammunition | captured"]),
    # Under control, in a critical state, a plus before the number
    ("Two towns came under army control.", ["Two | settlement | captured"]),
    ("Two towns came under fire.", ["Two | settlement | -"]),
    ("Four men died; three are critical.", ["Four | personnel | killed", "three | personnel | wounded"]),
    ("Quayan losses: +1,120 men, +4 tanks.", ["1,120 | personnel | casualties", "4 | tank | lost"]),
]


def _rows(text: str) -> list[str]:
    return [f"{plain(figure.text)} | {figure.category} | {figure.outcome or '-'}" for figure in cn.parse_figures(text)]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_levels(text: str, expected: list[str]) -> None:
    for label, variant in feedings(text):
        assert _rows(variant) == expected, label
