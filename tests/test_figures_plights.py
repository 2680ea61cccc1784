"""What whole phrases say of the counted, and words that say of some only what they seem to say of all."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from tests.feedings import feedings, plain

# Text, then for each figure: number | category | outcome.
CASES: list[tuple[str, list[str]]] = [
    # Brought to a hospital, led into captivity, never seen again
    ("Eleven residents of Wau were taken to the regional hospital.", ["Eleven | civilian | wounded"]),
    ("A hospital in Gondar alone admitted 1,900 soldiers in March.", ["1,900 | personnel | wounded"]),
    ("28 are recovering at the hospital.", ["28 | personnel | wounded"]),
    ("The garrison saw 1,300 men march into captivity.", ["1,300 | personnel | captured"]),
    ("Some 60 soldiers fell into rebel hands.", ["60 | personnel | captured"]),
    ("Six launchers never came back.", ["Six | equipment | lost"]),
    ("Six launchers were taken to the hospital.", ["Six | equipment | -"]),
    ("A hospital in Gondar received 40 trucks.", ["40 | vehicle | -"]),
    ("Some 60 soldiers fell into line.", ["60 | personnel | killed"]),
    # Men fall to fire, and so do tanks and drones
    (
        "Of the 60 tanks destroyed in May, 41 fell to drones, 15 to mines and four to guns.",
        ["60 | tank | destroyed", "41 | tank | destroyed", "15 | tank | destroyed", "four | tank | destroyed"],
    ),
    ("Four villages fell to the rebels.", ["Four | settlement | captured"]),
    # The quantity that a number is
    (
        "Ethiopia's dead numbered 340 (120 policemen, 220 soldiers).",
        ["340 | personnel | killed", "120 | personnel | killed", "220 | personnel | killed"],
    ),
    ("Sudan's losses topped 1,240 troops in 24 hours.", ["1,240 | personnel | casualties"]),
    ("In Nyala the damage runs to 17 houses and nine cars.", ["17 | other | damaged", "nine | vehicle | damaged"]),
    ("The real count of the missing is at least 2,500.", ["2,500 | personnel | missing"]),
    ("He put the intake since October at 45,000.", ["45,000 | personnel | mobilized"]),
    (
        "The fund put the dead at 1,062. It said 276 of them were civilians, among these 102 women.",
        ["1,062 | personnel | killed", "276 | civilian | killed", "102 | civilian | killed"],
    ),
    # Shares of a toll, trades that are wished for, soldiers who happen to be conscripts
    ("Drones cause up to 80 percent of casualties.", ["80 percent | percent | -"]),
    ("Officers would exchange ten pilots for two gunners.", ["ten | personnel | -", "two | personnel | -"]),
    (
        "The belligerents exchanged ten pilots for two gunners.",
        ["ten | personnel | exchanged", "two | personnel | exchanged"],
    ),
    ("Several hundred conscripts are short of food.", ["Several hundred | personnel | -"]),
    ("The army called up 900 conscripts.", ["900 | personnel | mobilized"]),
    # Who moves and keeps soldiers, who signs them on, who mourns them
    ("The army has moved in four battalions.", ["four | military_unit | deployed"]),
    ("Rwanda, accused of keeping 6,000 soldiers in the province, said nothing.", ["6,000 | personnel | deployed"]),
    ("Recruiting offices signed on 1,060 men in spring.", ["1,060 | personnel | mobilized"]),
    ("The movement mourned seven fighters.", ["seven | personnel | killed"]),
    ("The rebels have let two hostages go.", ["two | personnel | -"]),
    # What somebody attacks with, told as of how much the attack was
    ("Eritrea mounted an attack of 90 drones.", ["90 | drone | launched"]),
    ("Ethiopian forces launched a combined strike of 55 drones and missiles.", ["55 | equipment | launched"]),
    ("The rebels carried out a raid of 40 drones on Adwa.", ["40 | drone | launched"]),
    ("An assault of 200 men failed.", ["200 | personnel | -"]),
    ("A wave of 12 attacks followed.", ["12 | attack | -"]),
    # What is said only in passing of those whom a verb or a sum before tells of
    (
        "The list holds the deaths of 900 Eritrean soldiers, among them 90 officers, 60 convicts and 40 mobilized.",
        ["900 | personnel | killed", "90 | personnel | killed", "60 | personnel | killed", "40 | personnel | killed"],
    ),
    ("Of those killed, 120 had been mobilized.", ["120 | personnel | killed"]),
    ("Of the 400 dead, 90 were mobilized men.", ["400 | personnel | killed", "90 | personnel | killed"]),
    ("The dead include 30 mobilized soldiers.", ["30 | personnel | killed"]),
    ("The army mobilized 400 men and lost 90.", ["400 | personnel | mobilized", "90 | personnel | casualties"]),
    (
        "The navy intercepted eight drones and three missiles launched from Hodeida.",
        ["eight | drone | shot_down", "three | missile | shot_down"],
    ),
    (
        "The navy intercepted eight drones, and three missiles were launched from Hodeida.",
        ["eight | drone | shot_down", "three | missile | launched"],
    ),
    (
        "Some 30 of the 1,100 men sent to Adwa have been killed.",
        ["30 | personnel | killed", "1,100 | personnel | deployed"],
    ),
    ("Nine miners died and 14 remain underground.", ["Nine | civilian | killed", "14 | civilian | -"]),
    ("Of the 40 dead, 30 remain unidentified.", ["40 | personnel | killed", "30 | personnel | killed"]),
    ("Forty died; 30 remain unidentified.", ["Forty | personnel | killed", "30 | personnel | killed"]),
    # What is found or left beside the dead
    ("The army found 12 bodies and three rifles.", ["12 | personnel | killed", "three | equipment | captured"]),
    ("They left behind 30 bodies and 60 rifles.", ["30 | personnel | killed", "60 | equipment | lost"]),
    ("Divers recovered 12 bodies from two boats.", ["12 | personnel | killed", "two | ship | -"]),
    ("Troops found the bodies of 12 men and 30 rifles.", ["12 | personnel | killed", "30 | equipment | -"]),
    ("Two trawlers sank off Bosaso.", ["Two | ship | destroyed"]),
    ("Two tanks blew up on mines.", ["Two | tank | destroyed"]),
    ("Eight houses collapsed.", ["Eight | other | destroyed"]),
    ("Five trucks caught fire.", ["Five | vehicle | damaged"]),
    ("Two drones exploded over Bosaso.", ["Two | drone | -"]),
    ("Twenty-one of the 40 planes are beyond repair.", ["Twenty-one | aircraft | destroyed", "40 | aircraft | -"]),
    ("The rebels lose an average of 40 trucks a month.", ["40 | vehicle | lost"]),
    ("They repelled an assault of four tanks and burned three.", ["four | tank | -", "three | tank | destroyed"]),
    ("Air defences stopped 54 out of the 81 drones launched.", ["54 | drone | shot_down", "81 | drone | launched"]),
    (
        "Fifty-four of the 81 missiles fired were downed.",
        ["Fifty-four | missile | shot_down", "81 | missile | launched"],
    ),
    ("Six of the ten drones launched hit Adwa.", ["Six | drone | -", "ten | drone | launched"]),
    ("Drones damaged 41 aircraft at four airfields.", ["41 | aircraft | damaged", "four | other | -"]),
    # Who pays, what rained down, who was pressed into an army
    ("The battle cost the army 12 tanks.", ["12 | tank | lost"]),
    ("The march cost Ethiopia 60 trucks.", ["60 | vehicle | lost"]),
    ("Nine rockets rained down on the town.", ["Nine | missile | launched"]),
    ("The junta press-ganged 40 men.", ["40 | personnel | mobilized"]),
    ("Four houses suffered damage.", ["Four | other | damaged"]),
    # Ages between the counted and what befell them; who acted before it; who only did something themselves
    ("Two girls aged four and 11 died in Aden.", ["Two | civilian | killed"]),
    ("Three guards aged 24, 31 and 40 were killed.", ["Three | personnel | killed"]),
    ("Two Chadian gunmen shot a clerk before being killed by soldiers.", ["Two | personnel | killed"]),
    ("Two gunmen held the bank until noon before they were caught.", ["Two | personnel | captured"]),
    ("Two gunmen held the bank before the police came.", ["Two | personnel | -"]),
    ("The file names two men who sent cash to the clans.", ["two | personnel | -"]),
    ("Two warehouses were engulfed in flames.", ["Two | other | destroyed"]),
    ("The four envoys held talks in Doha.", ["four | personnel | -"]),
    ("Two Kenyan nationals working in the oil fields were abducted by rebels.", ["Two | personnel | captured"]),
    ("The four envoys held in Doha are well.", ["four | personnel | captured"]),
    ("The gang carried out 11 murders, torched a village and fled.", ["11 | personnel | killed"]),
    (
        "Two men were hurt in the clash, as three tanks and two jeeps drove into Jos.",
        ["Two | personnel | wounded", "three | tank | -", "two | vehicle | -"],
    ),
]


def _rows(text: str) -> list[str]:
    return [f"{plain(figure.text)} | {figure.category} | {figure.outcome or '-'}" for figure in cn.parse_figures(text)]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_plights(text: str, expected: list[str]) -> None:
    for label, variant in feedings(text):
        assert _rows(variant) == expected, label
