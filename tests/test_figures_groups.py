"""What a bare number counts: the groups counted or named around it, by a table of sentences of many wars."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from tests.feedings import feedings, plain

# Text, then for each figure: number | category | outcome | party; "-" where nothing is said.
CASES: list[tuple[str, list[str]]] = [
    # "Respectively" allots one each
    (
        "Niger claimed two tanks and four drones, of which Mali admits one and three respectively.",
        ["two | tank | - | -", "four | drone | - | -", "one | tank | - | -", "three | drone | - | -"],
    ),
    (
        "Yemen counted 12 rockets and five drones, of which the navy saw nine and none respectively.",
        ["12 | missile | - | -", "five | drone | - | -", "nine | missile | - | -"],
    ),
    # Who belongs to a force is no civilian; a family is none
    (
        "Nine civilians died in the raid. Chad said six belonged to the Sahel Guard.",
        ["Nine | civilian | killed | -", "six | personnel | killed | -"],
    ),
    # Named, not counted: in the sentence before, in an earlier clause, behind "with" by its user
    (
        "Azerbaijani drones struck Martuni. Armenian air defences shot down 12; four hit a depot.",
        ["12 | drone | shot_down | azerbaijani", "four | drone | - | azerbaijani"],
    ),
    (
        "Overnight the Houthis attacked Eilat with drones. Nine were launched; six were shot down and three fell in the desert.",
        ["Nine | drone | launched | houthi", "six | drone | shot_down | houthi", "three | drone | - | houthi"],
    ),
    (
        "The swap brought home 90 Armenian soldiers. Many of these soldiers were taken in May; 40 are from Shirak and 31 from Lori.",
        [
            "90 | personnel | exchanged | armenian",
            "40 | personnel | exchanged | armenian",
            "31 | personnel | exchanged | armenian",
        ],
    ),
    ("Cambodia says it lays no mines, but a report of 2019 lists 3,000 of them.", ["3,000 | ammunition | - | -"]),
    ("Myanmar's army does not publish its own dead; officers speak of 20 a week.", ["20 | personnel | killed | -"]),
    ("India says drones fell near Amritsar; Pakistan claims 30 shot down", ["30 | drone | shot_down | indian"]),
    # A headline's number, which its text explains
    (
        "Juba says 40 surrounded\n\nThe army had encircled up to 40 rebels near Malakal, a general said.",
        ["40 | personnel | - | -", "40 | personnel | - | -"],
    ),
    # Counted before: parts by place, the rest, some of the definite
    (
        "Sudan's army downed 40 RSF drones: 22 over Merowe, 11 over Atbara and seven over the sea.",
        [
            "40 | drone | shot_down | rsf",
            "22 | drone | shot_down | rsf",
            "11 | drone | shot_down | rsf",
            "seven | drone | shot_down | rsf",
        ],
    ),
    (
        "Taiwan counted 20 Chinese aircraft and nine vessels. Of the aircraft, 14 flew past Kinmen. The remaining six turned back.",
        [
            "20 | aircraft | - | chinese",
            "nine | ship | - | chinese",
            "14 | aircraft | - | chinese",
            "six | aircraft | - | chinese",
        ],
    ),
    (
        "Ethiopian troops freed 40 hostages. Four of the forty had been declared dead.",
        ["40 | personnel | - | -", "Four | personnel | killed | -", "forty | personnel | killed | -"],
    ),
    (
        "Iran's air defence shot down 60 percent of the Israeli drones, including 40 of the 70 in the salvo.",
        ["60 percent | percent | shot_down | -", "40 | drone | shot_down | israeli", "70 | drone | launched | israeli"],
    ),
    # Of whom the predicate can be said: rifles do not walk, people sign up
    (
        "The M23 handed over 300 rifles and nine mortars, and 900 fighters went to the camp. Another 200 walked to Goma.",
        [
            "300 | equipment | - | m23",
            "nine | artillery | - | m23",
            "900 | personnel | - | m23",
            "200 | personnel | - | m23",
        ],
    ),
    ("At a school in Minsk 25 signed; nine soon withdrew.", ["25 | personnel | - | -", "nine | personnel | - | -"]),
    # What befell the group: a verb of their own ends it, who they are does not
    (
        "A bomb killed 12 soldiers near Gao. Three were from Kidal; four had served in Niger.",
        ["12 | personnel | killed | -", "Three | personnel | killed | -", "four | personnel | killed | -"],
    ),
    (
        "JNIM seized 112 people near Djibo. Of the 112, 70 are still in the bush and 30 have come back.",
        [
            "112 | personnel | captured | -",
            "112 | personnel | captured | -",
            "70 | personnel | captured | -",
            "30 | personnel | - | -",
        ],
    ),
    (
        "A blogger put the dead at 90 and added that dozens were still in the cellars.",
        ["90 | personnel | killed | -", "dozens | personnel | - | -"],
    ),
    (
        "Rebels shot dead nine policemen in Cauca. Three more fell when a patrol came to help.",
        ["nine | personnel | killed | -", "Three | personnel | killed | -"],
    ),
    (
        "Doctors admitted 90 wounded soldiers, 60 of whom were sent to Bamako.",
        ["90 | personnel | wounded | -", "60 | personnel | wounded | -"],
    ),
    # Another sum put to the same; the same as a rate
    (
        "Fano has killed 60 soldiers since May, the office said. A local group lists 75 by name.",
        ["60 | personnel | killed | ethiopian", "75 | personnel | killed | ethiopian"],
    ),
    (
        "The clash cost the junta 900 dead, or about 30 a day.",
        ["900 | personnel | killed | -", "30 | personnel | killed | -"],
    ),
    (
        "The camp was built for 40,000 people. It shelters 90,000.",
        ["40,000 | civilian | - | -", "90,000 | civilian | - | -"],
    ),
    # No part is larger than its whole; all but some; a relative clause; what one of the states knows of
    (
        "Iran launched 70 Shaheds and twelve Kheibars. Sixty were shot down.",
        [
            "70 | drone | launched | iranian",
            "twelve | missile | launched | iranian",
            "Sixty | drone | shot_down | iranian",
        ],
    ),
    (
        "The RSF launched 90 drones at Port Sudan. The army's guns stopped all but a dozen. Of these, eight hit the port.",
        ["90 | drone | launched | rsf", "a dozen | drone | launched | rsf", "eight | drone | - | rsf"],
    ),
    ("Kyiv feared more missile strikes, of which it logged 38 since May.", ["38 | attack | - | -"]),
    (
        "Six states admit that soldiers of theirs serve in Mali, among them Togo, which speaks of over 300.",
        ["Six | other | - | -", "300 | personnel | - | -"],
    ),
    # An answer to a toll of the paragraph before; who joined and who survived
    (
        "Troops killed ten rebels near Jolo, a general said.\n\nThe dead man carried a bounty of $9,000. The rebels wrote: we confirm only five.",
        ["ten | personnel | killed | -", "$9,000 | money | - | -", "five | personnel | killed | -"],
    ),
    (
        "A shell killed 60 conscripts of one battalion; only nine survived unhurt and four joined the marines.",
        [
            "60 | personnel | killed | -",
            "nine | personnel | - | -",
            "four | personnel | - | -",
        ],
    ),
    # A list by places goes on with what its parts open with
    (
        "Kinshasa put losses at 80 troops and two pickups at Goma; at Sake, 55 troops and two howitzers; at Masisi 20, along with two depots.",
        [
            "80 | personnel | casualties | congolese",
            "two | vehicle | lost | congolese",
            "55 | personnel | casualties | congolese",
            "two | artillery | lost | congolese",
            "20 | personnel | casualties | congolese",
            "two | other | lost | congolese",
        ],
    ),
    (
        "Bandits burnt 90 huts and abducted 30 villagers; families were told of eleven, and nine came home.",
        [
            "90 | other | destroyed | -",
            "30 | civilian | captured | -",
            "eleven | civilian | - | -",
            "nine | civilian | - | -",
        ],
    ),
    # A clause of its own ends what befell the ones before; who is found dead was killed
    (
        "The navy shot down 76 drones, while 29 were lost to jamming; hits were recorded from seven at six locations.",
        ["76 | drone | shot_down | -", "29 | drone | lost | -", "seven | drone | - | -", "six | other | - | -"],
    ),
    (
        "Israel says 35 hostages are dead and that 24 may be alive.",
        ["35 | personnel | killed | -", "24 | personnel | - | -"],
    ),
    ("Police stopped a bus at Qamdo. Fifteen passengers were found dead.", ["Fifteen | civilian | killed | -"]),
    (
        "Three rebels had been found shot; four were declared missing.",
        ["Three | personnel | killed | -", "four | personnel | missing | -"],
    ),
    ("Nine rifles were found.", ["Nine | equipment | captured | -"]),
    (
        "Thirty of the rebels surrendered. A further 60 are said to be negotiating.",
        ["Thirty | personnel | captured | -", "60 | personnel | - | -"],
    ),
    (
        "Armenia lists 2,300 dead. Independent researchers have names for 3,800.",
        ["2,300 | personnel | killed | -", "3,800 | personnel | killed | -"],
    ),
    # Who they are, of the dead; an exchange of nobody but captives; the other side's list
    (
        "The bodies of 14 villagers lay by the road. Seven were women.",
        ["14 | civilian | killed | -", "Seven | civilian | killed | -"],
    ),
    ("The swap was the largest so far: 390 from each side.", ["390 | personnel | exchanged | -"]),
    ("The exchange of fire was short: nine shots.", ["nine | ammunition | - | -"]),
    (
        "Russia's losses: 1,100 men, 12 tanks; Ukraine's: 400.",
        [
            "1,100 | personnel | casualties | russian",
            "12 | tank | lost | russian",
            "400 | personnel | casualties | ukrainian",
        ],
    ),
    # Districts held, by another's count; drones that were sent; participles that label
    (
        "The Sudanese army says it holds 14 of the town's 20 districts; the RSF disputes that and speaks of nine.",
        ["14 | settlement | captured | -", "20 | settlement | - | -", "nine | settlement | captured | -"],
    ),
    (
        "Russia says 38 drones were destroyed. Kyiv had sent 50, a source said.",
        ["38 | drone | destroyed | ukrainian", "50 | drone | launched | ukrainian"],
    ),
    (
        "Losses by Friday: killed - 120; wounded - 300; captured - 14.",
        ["120 | personnel | killed | -", "300 | personnel | wounded | -", "14 | personnel | captured | -"],
    ),
    # A side's name heads its dead; a headline's three are what its text says; people are freed
    ("India: five dead, Pakistan: 31", ["five | personnel | killed | indian", "31 | personnel | killed | pakistani"]),
    (
        "Israel intercepts 3 over Eilat\n\nThe Houthis fired four missiles at Israel, the army said.",
        ["3 | missile | shot_down | houthi", "four | missile | launched | houthi"],
    ),
    ("The rebels have freed 112 of the 200 they took.", ["112 | personnel | - | -", "200 | personnel | - | -"]),
    # Clashes by axis; what a side lost; who the killed were
    (
        "Ukraine's command counted 161 clashes, 52 of them near Pokrovsk. Near Lyman there were 19, near Siversk eleven.",
        ["161 | attack | - | -", "52 | attack | - | -", "19 | attack | - | -", "eleven | attack | - | -"],
    ),
    ("In all, the Armenian side lost 3,825.", ["3,825 | personnel | casualties | armenian"]),
    (
        "Troops killed four men at a roadblock. One was a teacher, two were students.",
        ["four | personnel | killed | -", "One | personnel | killed | -", "two | civilian | killed | -"],
    ),
    # How many go together; those of theirs; those led away
    ("Pakistani soldiers came in groups of three, an Indian officer said.", ["three | personnel | - | pakistani"]),
    ("The Armenian group of 90 came home.", ["90 | personnel | - | armenian"]),
    (
        "Fano let go 70 soldiers in exchange for 25 of theirs.",
        ["70 | personnel | exchanged | ethiopian", "25 | personnel | exchanged | -"],
    ),
    (
        "Gunmen killed three guards and took two others away.",
        ["three | personnel | killed | -", "two | personnel | captured | -"],
    ),
    # Places, prices, the two who were named, things of which nothing is known
    (
        "Debris of Iranian drones fell at seven sites and on another three.",
        ["seven | other | - | -", "three | other | - | -"],
    ),
    (
        "Soldiers get 300,000 rubles for a tank, 200,000 for a gun.",
        ["300,000 | money | - | -", "200,000 | money | - | -"],
    ),
    ("The mayors met in May. The two spoke again in June.", ["two | personnel | - | -"]),
    ("The army fights on two fronts. These two phenomena are new.", ["two | other | - | -", "two | other | - | -"]),
    (
        "The council wants 40 wells in use and is down to 15.",
        ["40 | other | - | -", "15 | other | - | -"],
    ),
    ("Of 18 mills, seven still stand idle.", ["18 | other | - | -", "seven | other | - | -"]),
    ("Turkish drones hit the SDF again. Reporters saw three charred taxis.", ["three | vehicle | destroyed | -"]),
    (
        "Kenya sent 400 police. Tanzania, the home of 60 million, sent none.",
        ["400 | personnel | deployed | kenyan", "60 million | civilian | - | -"],
    ),
    # Dotted capitals name a side
    (
        "About 900 U.S. soldiers are in Syria; the U.S. lost three.",
        ["900 | personnel | deployed | us", "three | personnel | killed | us"],
    ),
    ("Two U.K. officers died.", ["Two | personnel | killed | uk"]),
]


def _rows(text: str) -> list[str]:
    return [
        f"{plain(figure.text)} | {figure.category} | {figure.outcome or '-'} | {figure.party or '-'}"
        for figure in cn.parse_figures(text)
    ]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_groups(text: str, expected: list[str]) -> None:
    for label, variant in feedings(text):
        assert _rows(variant) == expected, label
