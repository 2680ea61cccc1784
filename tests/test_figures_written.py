"""How a figure is said: its ends, how exactly it is meant, its unit, what a compound counts, per what time."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from tests.feedings import feedings, plain

# Text, then for each figure: number | low | high | modifier | unit | noun | per; "-" where nothing is said.
COMPOUNDS: list[tuple[str, list[str]]] = [
    (
        "Chad keeps a 12,000- to 15,000-strong force of conscripts near Adré.",
        ["12,000- to 15,000 | 12000 | 15000 | range | count | conscripts | -"],
    ),
    ("A 900-strong garrison held out.", ["900 | 900 | 900 | exact | count | - | -"]),
    ("The junta named a nine-person commission.", ["nine | 9 | 9 | exact | count | person | -"]),
    ("They ambushed a 30-man patrol.", ["30 | 30 | 30 | exact | count | man | -"]),
    ("The bloc's 15-member council met.", ["15 | 15 | 15 | exact | count | member | -"]),
    ("The panel handed over an 84-page report.", ["84 | 84 | 84 | exact | count | page | -"]),
    ("A six-vehicle convoy left Bunia.", ["six | 6 | 6 | exact | count | vehicle | -"]),
    ("Crews fired four-to-six rockets.", ["four-to-six | 4 | 6 | range | count | rockets | -"]),
    ("The 12-point plan and the nine-storey block stand.", []),
    ("A three-to-five-year plan was shown.", []),
    ("They were outnumbered three-to-one.", []),
    ("The 400 man-hours were paid.", []),
    ("The outlet 77.ru said so.", []),
]
ENDS: list[tuple[str, list[str]]] = [
    ("Oil fell 40 cents.", ["40 cents | 0.4 | 0.4 | exact | USD | - | -"]),
    ("Bread rose by 25 kopecks.", ["25 kopecks | 0.25 | 0.25 | exact | RUB | - | -"]),
    ("The index lost half a per cent.", ["half a per cent | 0.5 | 0.5 | exact | percent | - | -"]),
    ("The post lies half a kilometre off.", ["half a | 0.5 | 0.5 | exact | km | - | -"]),
    ("They advanced tens of kilometres.", ["tens | 20 | - | vague | km | - | -"]),
    ("He stole millions of dollars.", ["millions | 2000000 | - | vague | USD | - | -"]),
    ("Scores were wounded.", ["Scores | 40 | - | vague | count | - | -"]),
    ("The scores were level.", []),
    ("Gunners fired a third more than last spring.", ["a third | 33.33 | 33.33 | exact | percent | - | -"]),
    (
        "Seoul sent half of the million shells.",
        ["half | 50 | 50 | exact | percent | shells | -", "million | 1000000 | 1000000 | exact | count | shells | -"],
    ),
    ("They died by the thousand.", []),
    ("“20, maybe 30” guns fired.", ["20, maybe 30 | 20 | 30 | range | count | guns | -"]),
    (
        "Bread has gone from 40 to 90 pesos.",
        ["40 | 40 | 40 | exact | XXX | - | -", "90 | 90 | 90 | exact | XXX | - | -"],
    ),
    (
        "It took the toll from 12 to 15.",
        ["12 | 12 | 12 | exact | count | - | -", "15 | 15 | 15 | exact | count | - | -"],
    ),
    ("The toll grew, with claims ranging from 12 to 15 dead.", ["12 to 15 | 12 | 15 | range | count | - | -"]),
    (
        "It spent 90 billion rand ($5 billion) and asks for 70 billion.",
        [
            "90 billion | 90000000000 | 90000000000 | exact | ZAR | - | -",
            "$5 billion | 5000000000 | 5000000000 | exact | USD | - | -",
            "70 billion | 70000000000 | 70000000000 | exact | ZAR | - | -",
        ],
    ),
    ("Pakistan's army fined him Rs5m.", ["Rs5m | 5000000 | 5000000 | exact | PKR | - | -"]),
    (
        "Pakistan's army and India's army both spoke; the state paid Rs5m.",
        ["Rs5m | 5000000 | 5000000 | exact | INR | - | -"],
    ),
    (
        "The clinic buried 310, 80 percent of them villagers.",
        ["310 | 310 | 310 | exact | count | - | -", "80 percent | 80 | 80 | exact | percent | villagers | -"],
    ),
    (
        "Prices rose by 12, 15 and 20 percent.",
        [
            "12 | 12 | 12 | exact | percent | - | -",
            "15 | 15 | 15 | exact | percent | - | -",
            "20 percent | 20 | 20 | exact | percent | - | -",
        ],
    ),
    ("Nearly three in four huts burned.", ["three in four | 75 | 75 | approximately | percent | huts | -"]),
    ("Two out of three huts burned.", ["Two out of three | 66.67 | 66.67 | exact | percent | huts | -"]),
    (
        "They killed two in three raids.",
        ["two | 2 | 2 | exact | count | - | -", "three | 3 | 3 | exact | count | raids | -"],
    ),
    (
        "He paid 2m naira for a plot 100m off.",
        ["2m | 2000000 | 2000000 | exact | NGN | - | -", "100 | 100 | 100 | exact | m | - | -"],
    ),
    ("A 1,000-pound bomb fell.", []),
    ("They killed 60-plus rebels.", ["60 | 60 | - | at_least | count | rebels | -"]),
    ("A fine of Br2 billion was paid.", ["Br2 billion | 2000000000 | 2000000000 | exact | ETB | - | -"]),
    ("A fine of N3.2 million was paid.", ["N3.2 million | 3200000 | 3200000 | exact | NGN | - | -"]),
]
MODIFIERS: list[tuple[str, list[str]]] = [
    ("Perhaps 90 men fled.", ["90 | 90 | 90 | approximately | count | men | -"]),
    ("Maybe a dozen shops burned.", ["a dozen | 12 | 12 | approximately | count | shops | -"]),
    ("Just shy of 90 rebels fled.", ["90 | 90 | 90 | approximately | count | rebels | -"]),
    ("Thirty-odd militiamen fled.", ["Thirty | 30 | 30 | approximately | count | militiamen | -"]),
    ("The toll passes 700.", ["700 | 700 | - | at_least | count | - | -"]),
    ("It takes the number of captives past 7,000.", ["7,000 | 7000 | - | at_least | count | captives | -"]),
    ("They drove past two depots.", ["two | 2 | 2 | exact | count | depots | -"]),
    ("Evacuees top 20,000.", ["20,000 | 20000 | - | at_least | count | Evacuees | -"]),
    ("Top 10 generals resigned.", ["10 | 10 | 10 | exact | count | generals | -"]),
    ("“A hundred rebels and more” fled.", ["A hundred | 100 | - | at_least | count | rebels | -"]),
    ("Losses did not exceed 40 men.", ["40 | - | 40 | at_most | count | men | -"]),
    ("Under 300 men were left.", ["300 | - | 300 | at_most | count | men | -"]),
    ("Arms came under a $2 billion deal.", ["$2 billion | 2000000000 | 2000000000 | exact | USD | - | -"]),
    ("The junta owned up to 90 dead.", ["90 | 90 | 90 | exact | count | - | -"]),
    ("Up to 90 rebels fell.", ["90 | - | 90 | at_most | count | rebels | -"]),
    ("The force is spread over five fronts.", ["five | 5 | 5 | exact | count | fronts | -"]),
    ("The force holds over five towns.", ["five | 5 | - | at_least | count | towns | -"]),
    ("The river lies beyond the two dams.", ["two | 2 | 2 | exact | count | dams | -"]),
]
RATES: list[tuple[str, list[str]]] = [
    ("Mines kill 40 men a month.", ["40 | 40 | 40 | exact | count | men | month"]),
    ("They lost 40 men more than a month ago.", ["40 | 40 | 40 | exact | count | men | -"]),
    ("Prices are 12% up from a year earlier.", ["12% | 12 | 12 | exact | percent | - | -"]),
    ("Chad sent home 90 captives in the space of a week.", ["90 | 90 | 90 | exact | count | captives | -"]),
    (
        "He earns 9,000 rubles a month (about $95).",
        ["9,000 | 9000 | 9000 | exact | RUB | - | month", "$95 | 95 | 95 | approximately | USD | - | month"],
    ),
    (
        "He got a bonus of 9,000 rubles and a monthly wage of 4,000 rubles.",
        ["9,000 | 9000 | 9000 | exact | RUB | - | -", "4,000 | 4000 | 4000 | exact | RUB | - | month"],
    ),
    (
        "The average daily toll in June 2021 reached 83, the highest monthly figure.",
        ["83 | 83 | 83 | exact | count | - | day"],
    ),
    (
        "Every month we kill 90 men and they recruit 40.",
        ["90 | 90 | 90 | exact | count | men | month", "40 | 40 | 40 | exact | count | - | month"],
    ),
    (
        "Losses averaged 40 men a day against 90 in May.",
        ["40 | 40 | 40 | exact | count | men | day", "90 | 90 | 90 | exact | count | - | day"],
    ),
    (
        "They counted 900 deaths in May, or about 30 a day, against 700 in April.",
        [
            "900 | 900 | 900 | exact | count | deaths | -",
            "30 | 30 | 30 | approximately | count | deaths | day",
            "700 | 700 | 700 | exact | count | - | -",
        ],
    ),
    (
        "The offer is a 90,000-ruble ($980) monthly wage.",
        ["90,000 | 90000 | 90000 | exact | RUB | - | month", "$980 | 980 | 980 | exact | USD | - | month"],
    ),
    (
        "The toll is 405, nine more than the previous day.",
        ["405 | 405 | 405 | exact | count | - | -", "nine | 9 | 9 | exact | count | - | day"],
    ),
    ("The house passed 12 bills.", ["12 | 12 | 12 | exact | count | bills | -"]),
    ("The toll passed 120 bodies.", ["120 | 120 | - | at_least | count | bodies | -"]),
    ("The ministry's daily bulletin counts 900 dead.", ["900 | 900 | 900 | exact | count | - | -"]),
    ("Only 40 percent read the news daily.", ["40 percent | 40 | 40 | exact | percent | - | -"]),
    (
        "The daily count includes nine trucks and 40 guns.",
        ["nine | 9 | 9 | exact | count | trucks | day", "40 | 40 | 40 | exact | count | guns | day"],
    ),
    (
        "Rebel losses in a day, as the junta has it: 12 men and two boats.",
        ["12 | 12 | 12 | exact | count | men | day", "two | 2 | 2 | exact | count | boats | day"],
    ),
]
# The noun that stands before, or that they are said to be.
NOUNS: list[tuple[str, list[str]]] = [
    ("Rifles seized: nine.", ["nine | 9 | 9 | exact | count | Rifles | -"]),
    ("“Bandits” killed: 33", ["33 | 33 | 33 | exact | count | Bandits | -"]),
    ("He put the number of rebels killed in Gao at 90.", ["90 | 90 | 90 | exact | count | rebels | -"]),
    ("Deaths from cholera rose to 600.", ["600 | 600 | 600 | exact | count | - | -"]),
    ("The number of bodies has risen to 51.", ["51 | 51 | 51 | exact | count | bodies | -"]),
    (
        "Nine jets fell. Two were Mirages.",
        ["Nine | 9 | 9 | exact | count | jets | -", "Two | 2 | 2 | exact | count | Mirages | -"],
    ),
    ("A million and more Syrians fled.", ["A million | 1000000 | - | at_least | count | Syrians | -"]),
    (
        "They killed 12 and more than 40 rebels.",
        ["12 | 12 | 12 | exact | count | - | -", "40 | 40 | - | at_least | count | rebels | -"],
    ),
    (
        "Enemy losses: personnel - 12 400 (+60) persons, tanks - 90 (+2) units",
        [
            "12 400 | 12400 | 12400 | exact | count | persons | -",
            "60 | 60 | 60 | exact | count | persons | day",
            "90 | 90 | 90 | exact | count | tanks | -",
            "2 | 2 | 2 | exact | count | tanks | day",
        ],
    ),
    (
        "The army has one air defense brigade and two battalions.",
        ["one | 1 | 1 | exact | count | air defense brigade | -", "two | 2 | 2 | exact | count | battalions | -"],
    ),
    ("Half the island fled.", ["Half | 50 | 50 | exact | percent | island | -"]),
    (
        "Jets hit nine oil, gas and rail depots.",
        ["nine | 9 | 9 | exact | count | oil, gas and rail depots | -"],
    ),
    ("They lost nine men, police and soldiers alike.", ["nine | 9 | 9 | exact | count | men | -"]),
    ("One Buk air defense system burned.", ["One | 1 | 1 | exact | count | Buk air defense system | -"]),
    ("The raid left one dead.", ["one | 1 | 1 | exact | count | - | -"]),
    ("The field yields 90,000 barrels per day.", ["90,000 | 90000 | 90000 | exact | count | barrels | day"]),
    ("Some 60 percent opposed the law.", ["60 percent | 60 | 60 | approximately | percent | - | -"]),
    ("The unit is at 60 percent strength.", ["60 percent | 60 | 60 | exact | percent | strength | -"]),
]


def _rows(text: str) -> list[str]:
    return [
        " | ".join(
            "-" if value is None else str(plain(str(value)))
            for value in (
                figure.text,
                figure.low,
                figure.high,
                figure.modifier.value,
                figure.unit,
                figure.noun,
                figure.per and figure.per.value,
            )
        )
        for figure in cn.parse_figures(text)
    ]


@pytest.mark.parametrize(("text", "expected"), [*COMPOUNDS, *ENDS, *MODIFIERS, *RATES, *NOUNS])
def test_figures(text: str, expected: list[str]) -> None:
    for label, variant in feedings(text):
        assert _rows(variant) == [str(plain(row)) for row in expected], label
