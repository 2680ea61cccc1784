"""Loss statements in forms that go beyond a list with commas: shares, strengths, sums told afterwards, asides."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from tests.feedings import feedings
from tests.stated import Stated, stated

SHARES: list[tuple[str, list[Stated]]] = [
    (
        "Of the 640 civilians killed in Myanmar in May, 58 percent died in air strikes, 27 percent in shelling and 15 percent on mines.",
        [("640", ["58 percent", "27 percent", "15 percent"])],
    ),
    (
        "The hospital treated 412 wounded, of whom 70 per cent were men, 20 per cent women and 10 per cent children.",
        [("412", ["70 per cent", "20 per cent", "10 per cent"])],
    ),
    ("Rifles caused 62% of the 900 deaths, drones 38%.", [("900", ["62%", "38%"])]),
    ("Gangs hold 85 percent of the city, the police 15 percent; 600 people fled.", []),
    ("Turnout was 60 percent among 900 voters and 40 percent among the army.", []),
    ("Of the 300 dead in Kidal, 40 percent were soldiers and 20 percent herders.", []),
]
STRENGTHS: list[tuple[str, list[Stated]]] = [
    ("The garrison has 900 men: 700 Kenyans and 200 Jamaicans.", [("900", ["700", "200"])]),
    ("The brigade has 3,000 men: 2,200 infantry and 800 gunners.", [("3,000", ["2,200", "800"])]),
    (
        "There are 3,000 peacekeepers in Goma: 2,000 from Tanzania and 1,000 from Malawi.",
        [("3,000", ["2,000", "1,000"])],
    ),
    ("The base houses 900 men, 700 of them Kenyans and 200 Jamaicans.", [("900", ["700", "200"])]),
    ("The force numbers 2,400 men. Of these 1,800 are regulars and 600 volunteers.", [("2,400", ["1,800", "600"])]),
    (
        "The unit consists of 500 men, 300 of whom are conscripts and 200 volunteers.",
        [("500", ["300", "200"])],
    ),
    (
        "Tripoli estimates that the company keeps about 1,800 fighters in Jufra, of whom 1,300 are Syrians and 500 Russians.",
        [("1,800", ["1,300", "500"])],
    ),
    ("The hotel has 80 guests: 52 journalists and 28 aid workers.", []),
]
SUMS: list[tuple[str, list[Stated]]] = [
    (
        "In the war of 1992 some 3,100 Georgians were killed, and 2,200 Abkhaz. That makes 5,300 in a year.",
        [("5,300", ["3,100", "2,200"])],
    ),
    (
        "Sudan's army lost 40 men on Monday. On Tuesday 25 fell. Altogether 65 have died in the two days.",
        [("65", ["40", "25"])],
    ),
    ("JNIM killed 19 soldiers in Djibo; nine more died in Barsalogho. The total is 28.", [("28", ["19", "nine"])]),
    ("JNIM killed 19 soldiers in Djibo; nine more died in Barsalogho. The total is 40.", []),
]
LISTS: list[tuple[str, list[Stated]]] = [
    (
        "Loot shown by ISWAP after the raid: six army trucks, three mortars and upwards of 40 rifles.",
        [(None, ["six", "three", "40"])],
    ),
    (
        "Captured up to now, says the M23: 12 guns, four mortars, over 900 rounds.",
        [(None, ["12", "four", "900"])],
    ),
    ("Damage: 31 flats, nine cars, one ambulance and two kiosks.", [(None, ["31", "nine", "one", "two"])]),
    (
        "The monitors collected from the rebels 14 mortars, 230 rifles and nearly 9,000 rounds.",
        [(None, ["14", "230", "9,000"])],
    ),
    ("Consequences: 2 drivers killed, 6 wounded, 17 huts and a mosque damaged.", [(None, ["2", "6", "17"])]),
    (
        "Seven people, including a priest, died and 12 were wounded; four houses burned.",
        [(None, ["Seven", "12", "four"])],
    ),
    (
        "The governor said that 31 people, among them a nurse, were dead and 98 injured; the army gave 36 dead and 104 injured.",
        [],
    ),
    ("According to the rebels 14 drones were downed; the army concedes nine, at some $2 million apiece.", []),
]
LEFT: list[tuple[str, list[Stated]]] = [
    (
        "In hospital there are nine people, three of them in a grave state, two under observation, the others about to be sent home.",
        [("nine", ["three", "two"])],
    ),
    (
        "Iran launched 310 aerial weapons: 190 drones, 14 cruise missiles and, in small lots, rockets and decoys.",
        [("310", ["190", "14"])],
    ),
    ("Iran launched 310 aerial weapons, including 90 drones and 14 cruise missiles, in the night.", []),
]


@pytest.mark.parametrize(("text", "expected"), [*SHARES, *STRENGTHS, *SUMS, *LISTS, *LEFT])
def test_forms(text: str, expected: list[Stated]) -> None:
    for label, variant in feedings(text):
        assert stated(variant) == expected, label


def test_shares_balance_where_they_come_to_all() -> None:
    told = cn.parse_losses("Of the 300 dead, 50 percent were men, 30 percent women and 20 percent children.")[0]
    assert (told.residual, told.balanced) == (None, True)
    rounded = cn.parse_losses("Of the 300 dead, 50 percent were men, 30 percent women and 21 percent children.")[0]
    assert (rounded.residual, rounded.balanced) == (None, None)
