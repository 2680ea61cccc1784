"""What a figure counts, what happened to it, whose it is, how exactly it is meant: a table of small cases."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from conflictnotes.vocabulary import CountedClass, EquipmentClass, default_vocabulary
from tests.feedings import feedings, plain

# Each figure as "text | noun | category | outcome | party | modifier | unit | per"; "-" where nothing is said,
# an exact modifier or a plain count.
CASES: list[tuple[str, list[str]]] = [
    # Counted nouns and their categories
    ("Two tanks and an armoured vehicle were parked there.", ["Two | tanks | tank | - | - | - | - | -"]),
    (
        "The column consisted of 12 tanks, 30 armoured vehicles and about 400 men.",
        [
            "12 | tanks | tank | - | - | - | - | -",
            "30 | armoured vehicles | armored_vehicle | - | - | - | - | -",
            "400 | men | personnel | - | - | approximately | - | -",
        ],
    ),
    (
        "The aid includes 31 Abrams tanks, 14 HIMARS and 25 Patriot systems.",
        [
            "31 | Abrams tanks | tank | - | - | - | - | -",
            "14 | HIMARS | mlrs | - | - | - | - | -",
            "25 | Patriot systems | air_defense | - | - | - | - | -",
        ],
    ),
    (
        "They found 5 multiple launch rocket systems (MLRS) near the wood.",
        ["5 | multiple launch rocket systems (MLRS) | mlrs | - | - | - | - | -"],
    ),
    (
        "The inquiry heard 31 survivors and witnesses.",
        ["31 | survivors and witnesses | civilian | - | - | - | - | -"],
    ),
    ("Four pieces of equipment stood in the yard.", ["Four | pieces of equipment | equipment | - | - | - | - | -"]),
    (
        "Nine alleged members of the Northern Liberation Army (NLA) came down the hill.",
        ["Nine | alleged members of the Northern Liberation Army (NLA) | personnel | - | - | - | - | -"],
    ),
    ('Around 50 "rebels" had gathered.', ["50 | rebels | personnel | - | - | approximately | - | -"]),
    (
        "The mission counted 1,100 ceasefire violations, up from 870.",
        ["1,100 | ceasefire violations | attack | - | - | - | - | -", "870 | - | attack | - | - | - | - | -"],
    ),
    (
        "The army took 26 villages and four towns.",
        [
            "26 | villages | settlement | captured | - | - | - | -",
            "four | towns | settlement | captured | - | - | - | -",
        ],
    ),
    (
        "Some 30,000 people have been displaced by the fighting.",
        ["30,000 | people | civilian | - | - | approximately | - | -"],
    ),
    (
        "Nine of 14 provinces are calm.",
        ["Nine | provinces | other | - | - | - | - | -", "14 | provinces | other | - | - | - | - | -"],
    ),
    (
        "Two of the eight bridges are intact.",
        ["Two | bridges | other | - | - | - | - | -", "eight | bridges | other | - | - | - | - | -"],
    ),
    (
        "The delegation met 14 well-chosen, loyal women.",
        ["14 | well-chosen, loyal women | civilian | - | - | - | - | -"],
    ),
    ("The drone wave consisted of 96 Shaheds.", ["96 | Shaheds | drone | - | - | - | - | -"]),
    ("There are 40,000 peacekeepers worldwide.", ["40,000 | peacekeepers | personnel | - | - | - | - | -"]),
    # Measures, money, shares
    (
        "They advanced up to 2.5km and hold about 70 sq km.",
        ["2.5 | - | distance | - | - | at_most | km | -", "70 | - | area | - | - | approximately | km2 | -"],
    ),
    (
        "Fighting took place along a 20-kilometre front, 15 miles from the border.",
        ["20 | - | distance | - | - | - | km | -", "15 | - | distance | - | - | - | other | -"],
    ),
    (
        "The lines are 9 and 13 kilometers apart.",
        ["9 | - | distance | - | - | - | km | -", "13 | - | distance | - | - | - | km | -"],
    ),
    (
        "A bonus of 200,000 rubles ($3,285) was promised.",
        ["200,000 | - | money | - | - | - | RUB | -", "$3,285 | - | money | - | - | - | USD | -"],
    ),
    (
        "The budget is 470 billion drams, 2.5% less than before.",
        ["470 billion | - | money | - | - | - | AMD | -", "2.5% | - | percent | - | - | - | percent | -"],
    ),
    ("The payment is 180 million Colombian pesos.", ["180 million | - | money | - | - | - | COP | -"]),
    (
        "About 60% of the city's hospitals are closed.",
        ["60% | city's hospitals | percent | - | - | approximately | percent | -"],
    ),
    ("Two thirds of the force has left.", ["Two thirds | force | percent | - | - | - | percent | -"]),
    # Modifiers
    ("More than 400 soldiers stood in line.", ["400 | soldiers | personnel | - | - | at_least | - | -"]),
    (
        "At least 20 tanks, no fewer than 30 guns and up to 40 trucks were counted.",
        [
            "20 | tanks | tank | - | - | at_least | - | -",
            "30 | guns | artillery | - | - | at_least | - | -",
            "40 | trucks | vehicle | - | - | at_most | - | -",
        ],
    ),
    ("Between 600 and 800 fighters remain.", ["600 and 800 | fighters | personnel | - | - | range | - | -"]),
    ("Dozens of drones came over.", ["Dozens | drones | drone | - | - | vague | - | -"]),
    (
        "50 percent or more of the shares are theirs.",
        ["50 percent | shares | percent | - | - | at_least | percent | -"],
    ),
    # Outcomes: active, passive, participle, nominal
    (
        "The strike killed two commanders and wounded 14 soldiers.",
        [
            "two | commanders | personnel | killed | - | - | - | -",
            "14 | soldiers | personnel | wounded | - | - | - | -",
        ],
    ),
    (
        "12 tanks were destroyed and four captured.",
        ["12 | tanks | tank | destroyed | - | - | - | -", "four | - | tank | captured | - | - | - | -"],
    ),
    ("The loss of 12 tanks was admitted later.", ["12 | tanks | tank | lost | - | - | - | -"]),
    (
        "At least 57 people lost their lives and over 200 sustained injuries.",
        [
            "57 | people | personnel | killed | - | at_least | - | -",
            "200 | - | personnel | wounded | - | at_least | - | -",
        ],
    ),
    (
        "A bomb left three people dead and a dozen others hurt.",
        ["three | people | personnel | killed | - | - | - | -", "a dozen | - | personnel | wounded | - | - | - | -"],
    ),
    (
        "Rebels seized two bases and captured 80 soldiers along with 12 vehicles.",
        [
            "two | bases | other | captured | - | - | - | -",
            "80 | soldiers | personnel | captured | - | - | - | -",
            "12 | vehicles | vehicle | captured | - | - | - | -",
        ],
    ),
    (
        "Three rifles, 1,180 cartridges and two radios were recovered.",
        [
            "Three | rifles | equipment | captured | - | - | - | -",
            "1,180 | cartridges | ammunition | captured | - | - | - | -",
            "two | radios | equipment | captured | - | - | - | -",
        ],
    ),
    (
        "Destroyed: nine cruise missiles, 31 drones and two decoys.",
        [
            "nine | cruise missiles | missile | destroyed | - | - | - | -",
            "31 | drones | drone | destroyed | - | - | - | -",
            "two | decoys | drone | destroyed | - | - | - | -",
        ],
    ),
    (
        "11 missiles and 52 drones were launched.",
        ["11 | missiles | missile | launched | - | - | - | -", "52 | drones | drone | launched | - | - | - | -"],
    ),
    (
        "410 went missing and 95 were taken prisoner.",
        ["410 | - | personnel | missing | - | - | - | -", "95 | - | personnel | captured | - | - | - | -"],
    ),
    ("Up to 350 servicemen killed or wounded.", ["350 | servicemen | personnel | casualties | - | at_most | - | -"]),
    (
        "The hospital received 15 martyrs and 32 wounded.",
        ["15 | martyrs | personnel | killed | - | - | - | -", "32 | - | personnel | wounded | - | - | - | -"],
    ),
    (
        "Our men killed 12 of them and took three prisoner.",
        ["12 | - | personnel | killed | - | - | - | -", "three | - | personnel | captured | - | - | - | -"],
    ),
    (
        "Casualties: 5 KIA, 12 WIA, 2 MIA.",
        [
            "5 | - | personnel | killed | - | - | - | -",
            "12 | - | personnel | wounded | - | - | - | -",
            "2 | - | personnel | missing | - | - | - | -",
        ],
    ),
    (
        "Killed: 12. Wounded: 34.",
        ["12 | - | personnel | killed | - | - | - | -", "34 | - | personnel | wounded | - | - | - | -"],
    ),
    (
        "The death toll climbed to 72, with 110 wounded.",
        ["72 | - | personnel | killed | - | - | - | -", "110 | - | personnel | wounded | - | - | - | -"],
    ),
    ("Eleven people, among them a teacher, were killed.", ["Eleven | people | personnel | killed | - | - | - | -"]),
    (
        "59 of 87 drones were shot down.",
        ["59 | drones | drone | shot_down | - | - | - | -", "87 | drones | drone | launched | - | - | - | -"],
    ),
    (
        "The two sides swapped 185 prisoners of war each.",
        ["two | sides | other | - | - | - | - | -", "185 | prisoners of war | personnel | exchanged | - | - | - | -"],
    ),
    (
        "Lost were nine rifles and one radio.",
        ["nine | rifles | equipment | lost | - | - | - | -", "one | radio | equipment | lost | - | - | - | -"],
    ),
    # Parties: named, subject, agent, opponent, list, heading
    ("Russian forces lost 12 tanks.", ["12 | tanks | tank | lost | russian | - | - | -"]),
    (
        "Russia fired 40 cruise missiles and 100 drones at Ukraine; Ukrainian defences downed 30 missiles.",
        [
            "40 | cruise missiles | missile | launched | russian | - | - | -",
            "100 | drones | drone | launched | russian | - | - | -",
            "30 | missiles | missile | shot_down | russian | - | - | -",
        ],
    ),
    (
        "Azerbaijani forces destroyed six Armenian tanks, 14 artillery pieces and two S-300 launchers.",
        [
            "six | Armenian tanks | tank | destroyed | armenian | - | - | -",
            "14 | artillery pieces | artillery | destroyed | armenian | - | - | -",
            "two | S-300 launchers | air_defense | destroyed | armenian | - | - | -",
        ],
    ),
    (
        "Ukrainian forces destroyed 12 tanks, Kyiv says; Russia denied it.",
        ["12 | tanks | tank | destroyed | russian | - | - | -"],
    ),
    (
        "North Korea has sent about 12,000 soldiers, of whom 4,000 have been killed or wounded.",
        [
            "12,000 | soldiers | personnel | deployed | north_korean | approximately | - | -",
            "4,000 | - | personnel | casualties | north_korean | - | - | -",
        ],
    ),
    (
        "Armenia said four of its servicemen were killed.",
        ["four | servicemen | personnel | killed | armenian | - | - | -"],
    ),
    (
        "Russian losses amounted to 990 people, 7 tanks and 63 vehicles.",
        [
            "990 | people | personnel | casualties | russian | - | - | -",
            "7 | tanks | tank | lost | russian | - | - | -",
            "63 | vehicles | vehicle | lost | russian | - | - | -",
        ],
    ),
    (
        "Officials exchanged 35 Russian prisoners for 35 Ukrainian prisoners.",
        [
            "35 | Russian prisoners | personnel | exchanged | russian | - | - | -",
            "35 | Ukrainian prisoners | personnel | exchanged | ukrainian | - | - | -",
        ],
    ),
    (
        "35 Russian and 20 Ukrainian soldiers were there.",
        [
            "35 | Russian | personnel | - | russian | - | - | -",
            "20 | Ukrainian soldiers | personnel | - | ukrainian | - | - | -",
        ],
    ),
    # Rates and deltas
    (
        "The region recruits about 30,000 people a month.",
        ["30,000 | people | personnel | mobilized | - | approximately | - | month"],
    ),
    ("The plant makes 200 drones daily.", ["200 | drones | drone | - | - | - | - | day"]),
    ("Around 700 troops lost in a day.", ["700 | troops | personnel | casualties | - | approximately | - | day"]),
    ("500 soldiers fell within the last week.", ["500 | soldiers | personnel | killed | - | - | - | -"]),
    ("Tanks – 9448 (+13)", ["9448 | Tanks | tank | - | - | - | - | -", "13 | Tanks | tank | - | - | - | - | day"]),
]


def _rows(text: str) -> list[str]:
    rows = []
    for figure in cn.parse_figures(text):
        modifier = None if figure.modifier == "exact" else figure.modifier.value
        unit = None if figure.unit == "count" else figure.unit
        values = (
            plain(figure.text), plain(figure.noun), figure.category.value, figure.outcome, figure.party,
            modifier, unit, figure.per,
        )  # fmt: skip
        rows.append(" | ".join("-" if value is None else str(value) for value in values))
    return rows


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: list[str]) -> None:
    for label, variant in feedings(text):
        assert _rows(variant) == expected, label


@pytest.mark.parametrize("text", [text for text, _ in CASES])
def test_spans_are_the_words(text: str) -> None:
    for _, variant in feedings(text):
        for figure in cn.parse_figures(variant):
            assert figure.span.of(variant) == figure.text
            if figure.noun_span is not None:
                assert figure.noun_span.of(variant) == figure.noun


def test_broken_digits_are_a_figure_without_value_and_a_warning() -> None:
    report = cn.parse_report("They counted 1,020.010 soldiers and paid 77,00 rubles.")
    assert [(figure.text, figure.low, figure.high) for figure in report.figures] == [
        ("1,020.010", None, None),
        ("77,00", None, None),
    ]
    assert [warning.code for warning in report.warnings] == ["unsettled-number", "unsettled-number"]


def test_the_day_up_to_which_a_figure_is_counted() -> None:
    (figure,) = cn.parse_figures("As of November 5, 2024, the army has lost 300 tanks.")
    assert str(figure.as_of) == "2024-11-05"


def test_one_counts_only_in_a_list_or_a_loss() -> None:
    assert [figure.text for figure in cn.parse_figures("One source named two guns and one howitzer.")] == ["two", "one"]
    assert [figure.text for figure in cn.parse_figures("One soldier was killed.")] == ["One"]


def test_a_reader_s_own_words_count() -> None:
    words = default_vocabulary().extend(
        counted=[CountedClass("personnel", ("zouave",))],
        equipment=[EquipmentClass("tank", ("landship",))],
    )
    found = cn.parse_figures("Twelve zouaves and 3 landships came.", vocabulary=words)
    assert [(figure.noun, figure.category.value) for figure in found] == [
        ("zouaves", "personnel"),
        ("landships", "tank"),
    ]
