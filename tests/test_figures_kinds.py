"""Who and what the counted are: sums and what adds up to them, people of a place and of an army, what flies unnamed."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from tests.feedings import feedings

# Text, then for each figure: number | category | outcome.
SUMS: list[tuple[str, list[str]]] = [
    (
        "The clinic lists 96 injured nomads – 51 women, 30 children and 15 men.",
        ["96 | civilian | wounded", "51 | civilian | wounded", "30 | civilian | wounded", "15 | civilian | wounded"],
    ),
    (
        "The M23 boasts of having put 240 soldiers out of action – 80 killed, 150 wounded, 10 captured.",
        [
            "240 | personnel | casualties",
            "80 | personnel | killed",
            "150 | personnel | wounded",
            "10 | personnel | captured",
        ],
    ),
    (
        "In May 64 policemen were shot dead. Forty were gendarmes, the other 24 came from the prisons.",
        ["64 | personnel | killed", "Forty | personnel | killed", "24 | personnel | killed"],
    ),
    # Too small to be more than chance; those that went their own way; another kind
    (
        "The patrol saw five men with two rifles and three goats.",
        ["five | personnel | -", "two | equipment | -", "three | other | -"],
    ),
    (
        "Of 60 rockets, 40 were intercepted, 15 fell in the sea and five hit a quay.",
        ["60 | missile | launched", "40 | missile | shot_down", "15 | missile | -", "five | missile | -"],
    ),
    (
        "The raid killed 30 rebels and destroyed 20 huts and ten carts.",
        ["30 | personnel | killed", "20 | other | destroyed", "ten | other | destroyed"],
    ),
]
AIRBORNE: list[tuple[str, list[str]]] = [
    (
        "Iran's crews shot down 70 targets: 60 Heron drones and ten missiles.",
        ["70 | equipment | shot_down", "60 | drone | shot_down", "ten | missile | shot_down"],
    ),
    ("The radars detected and tracked 310 means of air attack.", ["310 | equipment | launched"]),
    ("Jordan shot down six objects.", ["six | equipment | shot_down"]),
    (
        "Indian crews tracked 40 aerial targets and downed 31 of them.",
        ["40 | equipment | launched", "31 | equipment | shot_down"],
    ),
    (
        "Shot down: 52 targets, namely\n• 40 drones;\n• 12 missiles.",
        ["52 | equipment | shot_down", "40 | drone | shot_down", "12 | missile | shot_down"],
    ),
    ("The jets struck nine of their 14 targets.", ["nine | other | -", "14 | other | -"]),
    ("The patrol seized six objects.", ["six | other | captured"]),
]
PEOPLE: list[tuple[str, list[str]]] = [
    ("The blast broke windows and ten people sought medical help.", ["ten | personnel | -"]),
    ("The battalion has 90 people.", ["90 | personnel | -"]),
    ("The report rests on talks with 34 people.", ["34 | personnel | -"]),
    ("Some 9,000 people need flour.", ["9,000 | civilian | -"]),
    ("Some 80 people crossed the river into Chad.", ["80 | civilian | -"]),
    ("About 60 Chadians have left their homes.", ["60 | civilian | -"]),
    ("The envoy met 60 Chadians.", ["60 | personnel | -"]),
    ("Some 90,000 Chadians lack water.", ["90,000 | civilian | -"]),
    (
        "Some 4,000 people are to work at the plant, among them 900 North Koreans.",
        ["4,000 | personnel | -", "900 | personnel | -"],
    ),
    ("Some 300 residents of Wau joined the army's ranks.", ["300 | personnel | -"]),
    ("Two Kyrgyz citizens had been forcibly mobilized.", ["Two | personnel | mobilized"]),
    ("Some 300 residents joined the march.", ["300 | civilian | -"]),
    (
        "At least 41 civilians were killed, including two volunteers, and nine soldiers.",
        ["41 | civilian | killed", "two | civilian | killed", "nine | personnel | killed"],
    ),
    (
        "At least 62 civilians were killed. Of those killed, 49 were men and three children.",
        ["62 | civilian | killed", "49 | civilian | killed", "three | civilian | killed"],
    ),
]
UNITS: list[tuple[str, list[str]]] = [
    ("Three groupings stand near Goma.", ["Three | military_unit | -"]),
    ("Ethiopia moved two SRP (Special Reserve) battalions to Gondar.", ["two | military_unit | deployed"]),
    ("The rebels burned 14 combat vehicles.", ["14 | vehicle | destroyed"]),
    ("The rebels burned 14 armored combat vehicles.", ["14 | armored_vehicle | destroyed"]),
    ("Police found six incendiary devices.", ["six | ammunition | captured"]),
    ("The army formed 12 penal units.", ["12 | military_unit | -"]),
    ("Two power units burned.", ["Two | other | destroyed"]),
    ("Nine Chadian units crossed.", ["Nine | military_unit | -"]),
    ("Two groups of forces crossed.", ["Two | military_unit | -"]),
    ("Rebels tax three coltan mines.", ["three | other | -"]),
    ("Rebels laid three mines.", ["three | ammunition | -"]),
    ("Some 60,000 companies will close.", ["60,000 | other | -"]),
    ("Three companies stormed the ridge.", ["Three | military_unit | -"]),
    ("Two Kenyans of the mission were shot dead.", ["Two | personnel | killed"]),
    ("They shot down two F/A-18s and seven Harriers.", ["two | aircraft | shot_down", "seven | aircraft | shot_down"]),
    ("The lab employs 14 geneticists.", ["14 | personnel | -"]),
    ("The army burned seven vehicles fitted with machine guns.", ["seven | vehicle | destroyed"]),
    ("Drones hit four oil storage tanks.", ["four | other | -"]),
    ("They found 14 mass graves.", ["14 | other | -"]),
    ("Two batteries of Grad launchers moved north.", ["Two | mlrs | deployed"]),
    (
        "Sudan returned 50 Chadian prisoners, including eight women.",
        ["50 | personnel | exchanged", "eight | personnel | exchanged"],
    ),
    ("The navy keeps two frigates in the bay with 16 missiles.", ["two | ship | deployed", "16 | missile | -"]),
    ("A rotation of about 900 Kenyan soldiers arrived at the camp.", ["900 | personnel | deployed"]),
    ("Some 12 hospitals and 40 clinics are out of service.", ["12 | other | damaged", "40 | other | damaged"]),
    ("Chad's loss of aircraft is put at 12.", ["12 | aircraft | lost"]),
]
MIXED: list[tuple[str, list[str]]] = [
    ("They destroyed ten Tor and Buk systems.", ["ten | air_defense | destroyed"]),
    ("Ten S-300 and S-400 launchers burned.", ["Ten | air_defense | destroyed"]),
    # Collectives that describe what follows them
    ("Eritrea sent 900 military construction workers and sappers.", ["900 | personnel | deployed"]),
    ("Seven military supply ships sank.", ["Seven | ship | destroyed"]),
    ("Thirty military academy cadets died.", ["Thirty | personnel | killed"]),
    ("The camp employs 30 military correspondents.", ["30 | civilian | -"]),
    ("About 40 police stormed the house.", ["40 | personnel | -"]),
    # The sum of which a later sentence part counts some, and the same children again
    (
        "Eritrea attacked with 470 aerial weapons, including 440 drones and 30 missiles; 420 were neutralized.",
        [
            "470 | equipment | launched",
            "440 | drone | launched",
            "30 | missile | launched",
            "420 | equipment | shot_down",
        ],
    ),
    ("Of 96 drones, 71 were eliminated.", ["96 | drone | launched", "71 | drone | shot_down"]),
    ("Soldiers took 96 tanks; 71 were neutralized.", ["96 | tank | captured", "71 | tank | destroyed"]),
    (
        "The mission verified 1,380 deaths, including 70 children killed and 210 injured.",
        ["1,380 | personnel | killed", "70 | civilian | killed", "210 | civilian | wounded"],
    ),
    # Fighters beside planes, and beside lorries
    (
        "Ethiopia sent 42 fighters, two bombers and a tanker.",
        ["42 | aircraft | deployed", "two | aircraft | deployed"],
    ),
    ("The rebels sent 42 fighters and two trucks.", ["42 | personnel | deployed", "two | vehicle | deployed"]),
    # Women and children are some of those hurt, and the next number counts anybody
    (
        "The shelling killed 12 people, two of them girls, and injured 30.",
        ["12 | personnel | killed", "two | civilian | killed", "30 | personnel | wounded"],
    ),
    (
        "In Tabo 13 people, four of them children, had been killed and 59 taken to hospital.",
        ["13 | personnel | killed", "four | civilian | killed", "59 | personnel | wounded"],
    ),
    (
        "The raid killed 14 civilians, two of them girls, and injured 30.",
        ["14 | civilian | killed", "two | civilian | killed", "30 | civilian | wounded"],
    ),
    (
        "Three persons died, one clerk and two drivers, and eight were hurt.",
        [
            "Three | personnel | killed",
            "one | personnel | killed",
            "two | civilian | killed",
            "eight | personnel | wounded",
        ],
    ),
    (
        "Of some 300 residents who joined the army's ranks, 40 died.",
        ["300 | personnel | -", "40 | personnel | killed"],
    ),
]
TOLD: list[tuple[str, list[str]]] = [
    # Headings with an aside, headings of a noun, labels that say what befell whom
    (
        "Seized so far, says Mali's army: 22 trucks, nine mortars.",
        ["22 | vehicle | captured", "nine | artillery | captured"],
    ),
    ("Booty displayed after the raid: nine pickups.", ["nine | vehicle | captured"]),
    ("Damage: 12 houses and two shops.", ["12 | other | damaged", "two | other | damaged"]),
    ("Weapons seized: five. Rebels killed: 12.", ["five | equipment | captured", "12 | personnel | killed"]),
    ("The toll is 40 dead. Wounded, by its count: 690.", ["40 | personnel | killed", "690 | personnel | wounded"]),
    # Asides
    ("He had seen three tanks, all abandoned.", ["three | tank | lost"]),
    ("The film shows three tanks and a bulldozer destroyed by mines.", ["three | tank | destroyed"]),
    ("Three tanks and a bulldozer crossed the ford.", ["Three | tank | -"]),
    ("Only 60 men a week now sign contracts.", ["60 | personnel | mobilized"]),
    ("Nine depots run by militants were flattened.", ["Nine | other | destroyed"]),
    # One count put to another
    (
        "Mali says it shot down five jets. Niger admits to three aircraft.",
        ["five | aircraft | shot_down", "three | aircraft | lost"],
    ),
    (
        "The clinic confirms 51 deaths. Elders speak of 120 people.",
        ["51 | personnel | killed", "120 | personnel | killed"],
    ),
    ("The raid killed 30 men. The mayor claims 900 voters.", ["30 | personnel | killed", "900 | other | -"]),
    ("The raid killed 30 men. The mayor speaks of two bridges.", ["30 | personnel | killed", "two | other | -"]),
    # Prisons, hospitals, captivity
    ("Officials transferred seven activists to prisons in the north.", ["seven | personnel | captured"]),
    ("Officials transferred seven battalions to the north.", ["seven | military_unit | deployed"]),
    ("Sudan has two Chadians in captivity.", ["two | personnel | captured"]),
    # Who is at work; teams and families; named before they are counted; taken from somebody
    ("There were 24 fire groups on duty.", ["24 | military_unit | deployed"]),
    ("There were 24 fire groups in the valley.", ["24 | military_unit | -"]),
    ("He conceded that his men lost a drone team of nine.", ["nine | personnel | killed"]),
    ("The brigade lost an entire company of 90 men.", ["90 | personnel | casualties"]),
    ("The raid killed the commander of 90 men.", ["90 | personnel | -"]),
    ("He praised a drone team of nine.", ["nine | personnel | -"]),
    ("The strike killed a family of five.", ["five | civilian | killed"]),
    (
        "Sudan's army took control of Adola, Bore, and Kercha, three towns in the south.",
        ["three | settlement | captured"],
    ),
    ("Rebels attacked Adola, Bore and Kercha, three towns in the south.", ["three | settlement | -"]),
    (
        "The monitors have collected from the militia 14 mortars and 900 shells.",
        ["14 | artillery | captured", "900 | ammunition | captured"],
    ),
    ("The monitors have heard from the militia 14 times.", ["14 | other | -"]),
    (
        "It has recorded 38,345 deaths. Of the 900 whose names it has, 600 are men and 300 women.",
        [
            "38,345 | personnel | killed",
            "900 | personnel | killed",
            "600 | personnel | killed",
            "300 | civilian | killed",
        ],
    ),
    # A list that opens with one thing; cargoes and crews that were stopped; what only maps were given for
    (
        "The M23 captured a radio post, 47 soldiers and two howitzers.",
        ["47 | personnel | captured", "two | artillery | captured"],
    ),
    ("They captured a town, 47 soldiers said.", ["47 | personnel | -"]),
    (
        "The navy intercepted a dhow carrying 2,000 rifles and arrested its crew of nine.",
        ["2,000 | equipment | captured", "nine | personnel | captured"],
    ),
    (
        "Sudan handed over 10 captives in exchange for maps of 9,000 mines.",
        ["10 | personnel | exchanged", "9,000 | ammunition | -"],
    ),
    ("The regiment got 70 recruits, 12 of whom fled.", ["70 | personnel | mobilized", "12 | personnel | mobilized"]),
    ("Of the 1,300 wounded, 900 returned to their units.", ["1,300 | personnel | wounded", "900 | personnel | -"]),
    ("Chad deployed 3,000 reinforcements.", ["3,000 | personnel | deployed"]),
    # Some that can, some that turned up, some of the freed who had been captured
    (
        "They seized 12 aircraft, of which only three can fly.",
        ["12 | aircraft | captured", "three | aircraft | -"],
    ),
    (
        "Two soldiers had been missing, of whom one was found alive.",
        ["Two | personnel | missing", "one | personnel | -"],
    ),
    (
        "In all 90 Chadians were exchanged, among them two gunners captured in Abeche.",
        ["90 | personnel | exchanged", "two | personnel | exchanged"],
    ),
    # Bulletins by place
    ("Merek district: 17 munitions, nine drones.", ["17 | ammunition | launched", "nine | drone | launched"]),
    ("Merek district: 17 villages, nine bridges.", ["17 | settlement | -", "nine | other | -"]),
    ("The list: 17 munitions, nine drones.", ["17 | ammunition | -", "nine | drone | -"]),
    # Verbs
    ("By dawn 109 drones had been put down.", ["109 | drone | shot_down"]),
    ("The army put down two revolts.", ["two | other | -"]),
    ("The army seeks to generate 90,000 servicemen.", ["90,000 | personnel | mobilized"]),
    (
        "The rebels burned two trucks and captured a mortar and 14 rifles.",
        ["two | vehicle | destroyed", "14 | equipment | captured"],
    ),
]


def _rows(text: str) -> list[str]:
    return [f"{figure.text} | {figure.category} | {figure.outcome or '-'}" for figure in cn.parse_figures(text)]


@pytest.mark.parametrize(("text", "expected"), [*SUMS, *AIRBORNE, *PEOPLE, *UNITS, *MIXED, *TOLD])
def test_kinds(text: str, expected: list[str]) -> None:
    for label, variant in feedings(text):
        assert _rows(variant) == expected, label
