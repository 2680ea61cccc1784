"""What happened to the counted and what kind they are: which word governs the number, and of whom it is said."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from tests.feedings import feedings, plain

# Text, then for each figure: number | category | outcome.
CASES: list[tuple[str, list[str]]] = [
    # What was flown at somebody
    ("The barrage included nine missiles.", ["nine | missile | launched"]),
    ("The cargo included nine missiles.", ["nine | missile | -"]),
    ("The port came under attack from 40 drones.", ["40 | drone | launched"]),
    ("The port bought 40 drones from nine shops.", ["40 | drone | -", "nine | other | -"]),
    ("The navy test-fired two missiles.", ["two | missile | launched"]),
    ("The general directed 12 missiles at the dam.", ["12 | missile | launched"]),
    ("The general directed 12 men to the dam.", ["12 | personnel | -"]),
    # How people die, are hurt and are taken
    ("Twelve soldiers were crushed to death.", ["Twelve | personnel | killed"]),
    ("Twelve soldiers were burnt to death.", ["Twelve | personnel | killed"]),
    ("Twelve soldiers were mortally wounded.", ["Twelve | personnel | killed"]),
    ("Twelve soldiers paid with their lives.", ["Twelve | personnel | killed"]),
    ("Twelve soldiers capitulated.", ["Twelve | personnel | captured"]),
    ("Twelve guns were turned into scrap.", ["Twelve | artillery | destroyed"]),
    # Of its own: people, or things behind things that were destroyed
    ("Gunners downed four drones and lost two of their own.", ["four | drone | shot_down", "two | drone | lost"]),
    ("Gunners killed 40 rebels and lost two of their own.", ["40 | personnel | killed", "two | personnel | killed"]),
    (
        "They killed 12 rebels, burned two trucks and lost three of their own.",
        ["12 | personnel | killed", "two | vehicle | destroyed", "three | personnel | killed"],
    ),
    # Some of people that were named
    ("Villagers fled. Two of them were killed.", ["Two | civilian | killed"]),
    ("Soldiers fled. Two of them were killed.", ["Two | personnel | killed"]),
    # Whom a battle cost something
    ("The battle cost Boko Haram 17 fighters.", ["17 | personnel | killed"]),
    ("The raid has cost South Sudan 60 men and nine jeeps.", ["60 | personnel | casualties", "nine | vehicle | lost"]),
    # The predicate stands behind a phrase of place, an aside or a clause
    ("Nine deckhands from the northern coast were injured.", ["Nine | personnel | wounded"]),
    ("Some 60 huts and the village chapel were set on fire.", ["60 | other | destroyed"]),
    ("Three depots in the Merek and Tabo districts were blown up.", ["Three | other | destroyed"]),
    ("The 14 mariners aboard, among them the cook, an old man, were detained.", ["14 | personnel | captured"]),
    ("Ambushes by 12 gunmen on the convoy were repelled.", ["12 | personnel | -"]),
    (
        "Two rangers from Bama died and eight from Gwoza were wounded.",
        ["Two | personnel | killed", "eight | personnel | wounded"],
    ),
    ("At least 31 people are known to have died.", ["31 | personnel | killed"]),
    (
        "The navy hit the dam with seven drones, six of which the gunners had brought down.",
        ["seven | drone | launched", "six | drone | shot_down"],
    ),
    # A verb in two pieces
    ("The rebels took 130 soldiers prisoner.", ["130 | personnel | captured"]),
    ("Police took 40 protesters into custody.", ["40 | personnel | captured"]),
    ("The raid put 12 aircraft out of action.", ["12 | aircraft | damaged"]),
    ("Shells set 20 houses ablaze.", ["20 | other | destroyed"]),
    ("Gunners shot six jets down.", ["six | aircraft | shot_down"]),
    ("The court sentenced 23 soldiers to death.", ["23 | personnel | -"]),
    # What a phrase says of people
    ("Forty protesters are in custody.", ["Forty | personnel | captured"]),
    ("Thirty of its activists are behind bars.", ["Thirty | personnel | captured"]),
    ("Fifteen people are in a critical condition.", ["Fifteen | personnel | wounded"]),
    ("A clinic admitted 41 people with bullet wounds.", ["41 | personnel | wounded"]),
    ("Fifteen people are in the square.", ["Fifteen | personnel | -"]),
    # Words that say an outcome of some of the counted only
    ("Bandits hold 38 schoolgirls.", ["38 | civilian | captured"]),
    ("Bandits hold 38 hills.", ["38 | other | -"]),
    ("Some 30 rifles and 4,000 rounds were found.", ["30 | equipment | captured", "4,000 | ammunition | captured"]),
    ("The search party found 30 survivors.", ["30 | civilian | -"]),
    ("The army moved two brigades to the river.", ["two | military_unit | deployed"]),
    ("The broker moved $3 million abroad.", ["$3 million | money | -"]),
    ("The satellite shows the presence of 900 troops.", ["900 | personnel | deployed"]),
    ("Five villages fell to the insurgents.", ["Five | settlement | captured"]),
    ("Four reservists fell in the valley.", ["Four | personnel | killed"]),
    ("Ten missiles fell in the sea.", ["Ten | missile | launched"]),
    ("The assault cost nine pickups and 60 men.", ["nine | vehicle | lost", "60 | personnel | casualties"]),
    ("The pump cost $600.", ["$600 | money | -"]),
    ("Norway would send two batteries by June.", ["two | military_unit | deployed"]),
    ("Norway would send two howitzers by June.", ["two | artillery | -"]),
    # No verb after all
    ("Officials put the toll of the strikes at 16.", ["16 | personnel | killed"]),
    ("The envoys turned down 14 proposals.", ["14 | other | -"]),
    ("Some 1,500 households lost power.", ["1,500 | other | -"]),
    ("Observers recorded 31 shooting incidents.", ["31 | attack | -"]),
    ("Twelve kidnap victims came home.", ["Twelve | personnel | -"]),
    ("The firm reported damage in three provinces.", ["three | other | -"]),
    ("The brigade lost in excess of 300 men.", ["300 | personnel | casualties"]),
    # Freed by force or released is not exchanged
    ("Troops freed 34 captives in the forest.", ["34 | personnel | -"]),
    ("Troops rescued 30 hostages.", ["30 | personnel | -"]),
    ("Both armies freed 40 prisoners under the deal.", ["40 | personnel | exchanged"]),
    ("The envoys handed over 60 bodies.", ["60 | personnel | killed"]),
    # Members of a whole that the sentence names
    ("Of the victims, 11 were traders.", ["11 | civilian | killed"]),
    ("Fourteen of the victims are farmers.", ["Fourteen | civilian | killed"]),
    ("Among the dead were two reporters and five nurses.", ["two | civilian | killed", "five | civilian | killed"]),
    ("The wounded include six pupils.", ["six | civilian | wounded"]),
    ("The fighters captured 14 of the 18 districts.", ["14 | settlement | captured", "18 | settlement | -"]),
    # A number that a noun announced
    ("A chief puts the number of stolen goats at more than 1,000.", ["1,000 | other | captured"]),
    ("The number of people killed in the raid on Tabo has risen to 51.", ["51 | personnel | killed"]),
    ("Clashes between the clans fell from 39 to seven.", ["39 | attack | -", "seven | attack | -"]),
    ("A sack costs 75,000 pesos against 40,000 in May.", ["75,000 | money | -", "40,000 | money | -"]),
    # Lists
    (
        "Observers counted 94 dead, as follows:\n\n• 61 gendarmes.\n\n• 24 civilians, including three children.",
        ["94 | personnel | killed", "61 | personnel | killed", "24 | civilian | killed", "three | civilian | killed"],
    ),
    ("Killed this week: 12 soldiers, three policemen.", ["12 | personnel | killed", "three | personnel | killed"]),
    (
        "In all, 46 airplanes, 24 tanks and other armored vehicles and 57 guns and mortars have been destroyed.",
        ["46 | aircraft | destroyed", "24 | armored_vehicle | destroyed", "57 | artillery | destroyed"],
    ),
    (
        "They seized 490 square kilometers and 20 villages.",
        ["490 | area | -", "20 | settlement | captured"],
    ),
    (
        "Police detained 940 protesters, prosecuted 40 protesters and sent fines to 12 men.",
        ["940 | personnel | captured", "40 | personnel | -", "12 | personnel | -"],
    ),
    ("The raid netted 40 kilograms of explosives.", ["40 | ammunition | captured"]),
    # People who flee
    ("Some 640 people, a third of them minors, have fled.", ["640 | civilian | -", "a third | percent | -"]),
    ("The shelling went on, displacing thousands.", ["thousands | civilian | -"]),
    (
        "At least 180 traders were killed in the town and 4,700 people (900 families or so) have fled.",
        ["180 | civilian | killed", "4,700 | civilian | -", "900 | civilian | -"],
    ),
    ("They shot dead six guards, two elders alleged.", ["six | personnel | killed", "two | civilian | -"]),
    # Nouns
    ("They launched 27 strike and decoy drones.", ["27 | drone | launched"]),
    ("They launched 46 first-person view (FPV) drones.", ["46 | drone | launched"]),
    ("The column lost 14 infantry fighting vehicles.", ["14 | armored_vehicle | lost"]),
    ("They burned four Land Cruisers.", ["four | vehicle | destroyed"]),
    ("Soldiers left behind 40 crates of ammunition.", ["40 | ammunition | lost"]),
    ("A shell killed three of her grandchildren.", ["three | civilian | killed"]),
    # A clause about some of the counted ends before the next of the list
    (
        "The enemy lost 12 tanks, three of which were T-90s, 31 APVs and 44 trucks.",
        ["12 | tank | lost", "three | tank | lost", "31 | armored_vehicle | lost", "44 | vehicle | lost"],
    ),
    (
        "The army destroyed 12 tanks, two of which had been hit before, and 40 trucks.",
        ["12 | tank | destroyed", "two | tank | -", "40 | vehicle | destroyed"],
    ),
    (
        "The army took 12 planes, of which three can fly; two radars burned.",
        ["12 | aircraft | captured", "three | aircraft | -", "two | equipment | destroyed"],
    ),
    # The whole of which some died met no fate of its own, whatever word stands before it
    (
        "He said that of nearly 900 volunteers 120 had died.",
        ["900 | personnel | -", "120 | personnel | killed"],
    ),
    ("They killed 45 infantry near Lyman.", ["45 | personnel | killed"]),
    # Levels, sums and totals that the words before them name
    ("Britain's dead numbered 255.", ["255 | personnel | killed"]),
    ("Kiev's losses top 1,240 troops in 24 hours.", ["1,240 | personnel | casualties"]),
    ("The enemy's losses passed 900 tanks in May.", ["900 | tank | lost"]),
    ("Fatalities fell from 455 to 391 in a month.", ["455 | personnel | killed", "391 | personnel | killed"]),
    ("The number of wounded rose from 20 to 31.", ["20 | personnel | wounded", "31 | personnel | wounded"]),
    (
        "In Goma the damage runs to 17 houses, nine cars and two lorries.",
        ["17 | other | damaged", "nine | vehicle | damaged", "two | vehicle | damaged"],
    ),
    (
        "That is how many drones were knocked down by the crews: 704 Shaheds and 866 decoys.",
        ["704 | drone | shot_down", "866 | drone | shot_down"],
    ),
    (
        "In all, the following have been destroyed since the war began: 571 aircraft and 266 helicopters.",
        ["571 | aircraft | destroyed", "266 | helicopter | destroyed"],
    ),
    ("The brigade was formed in March: 900 men and 30 tanks.", ["900 | personnel | -", "30 | tank | -"]),
    ("The village was taken in May: 300 people remain.", ["300 | personnel | -"]),
    # What the sentence before counted, told apart
    (
        "The army lost 1,245 troops over the past day. This includes 185 casualties in the north and 220 troops in the west.",
        ["1,245 | personnel | casualties", "185 | personnel | casualties", "220 | personnel | casualties"],
    ),
    (
        "The toll stands at 1,062. He said 276 of them were civilians, including 102 women.",
        ["1,062 | personnel | killed", "276 | civilian | killed", "102 | civilian | killed"],
    ),
    ("The toll stands at 62. He said 12 of them fled.", ["62 | personnel | killed", "12 | civilian | -"]),
    # Verbs and nouns
    (
        "Of 88 tanks destroyed in May, 61 fell to drones and 15 to mines.",
        ["88 | tank | destroyed", "61 | tank | destroyed", "15 | tank | destroyed"],
    ),
    ("The strike killed the commander along with 260 of his fighters.", ["260 | personnel | killed"]),
    ("The commander came along with 260 of his fighters.", ["260 | personnel | -"]),
    ("The prisoner swap brought the return of 185 servicemen.", ["185 | personnel | exchanged"]),
    ("Kyiv hopes for the return of 12 factories.", ["12 | other | -"]),
    ("Kyiv has taken in 150 remains, of which 23 are known.", ["150 | personnel | killed", "23 | personnel | killed"]),
    ("Some 417,000 citizens concluded contracts.", ["417,000 | personnel | mobilized"]),
    ("The offices signed on 1,060 men per day.", ["1,060 | personnel | mobilized"]),
    ("The strikes destroyed 30% of the power stations.", ["30% | percent | destroyed"]),
    ("The firm supplies 30% of the power stations.", ["30% | percent | -"]),
    ("Six soldiers paid the supreme price near Damboa.", ["Six | personnel | killed"]),
    ("Some 163 women were burned to death in the prison.", ["163 | civilian | killed"]),
    ("The cameras saw 11,313 men march into captivity.", ["11,313 | personnel | captured"]),
    (
        "Of the 34 aircraft that did not come home, 24 were helicopters.",
        ["34 | aircraft | lost", "24 | helicopter | -"],
    ),
    ("Kiev paid with 425 servicemen.", ["425 | personnel | casualties"]),
    ("Patrols have dismantled 94 laboratories.", ["94 | other | destroyed"]),
    (
        "The fleet keeps 2 frigates on duty, with a total salvo of up to 12 missiles.",
        ["2 | ship | deployed", "12 | missile | -"],
    ),
    ("Several hundred conscripts are now short of food.", ["Several hundred | personnel | -"]),
    ("Russia will call up 135,000 conscripts.", ["135,000 | personnel | mobilized"]),
]


def _rows(text: str) -> list[str]:
    return [f"{plain(figure.text)} | {figure.category} | {figure.outcome or '-'}" for figure in cn.parse_figures(text)]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_outcomes_and_categories(text: str, expected: list[str]) -> None:
    for label, variant in feedings(text):
        assert _rows(variant) == expected, label
