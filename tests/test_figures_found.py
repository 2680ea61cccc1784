"""Which numbers are figures at all: "one" in lists and losses, ages, money, fractions, distances behind ships."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from tests.feedings import feedings

FOUND: list[tuple[str, list[str]]] = [
    ("The hospital in Goma was shelled about 40 times in the spring.", ["40"]),
    ("The force is about 30 times the size of the militia.", []),
    ("The 300-strong column of rebels left Gao at dawn.", ["300"]),
    ("A 200,000-strong crowd marched through Belgrade.", ["200,000"]),
    ("The M23 lost six Merkava tanks and two Leopard 2 tanks.", ["six", "two"]),
    # "one" in a list behind a dash or "of", and of those just counted.
    ("Police hunt five deserters—one corporal and four privates—in Beni.", ["five", "one", "four"]),
    ("The column was made up of one tank company and three platoons.", ["one", "three"]),
    ("Colombo counts four launches sunk, one of them by mines.", ["four", "one"]),
    ("Two corvettes patrol off Latakia, one of them with six missiles aboard.", ["Two", "one", "six"]),
    ("Eight silos burned, including one of the Red Crescent's with 90 tonnes of wheat.", ["Eight", "one", "90"]),
    ("Eleven hamlets were shelled, one of them twice.", ["Eleven", "one"]),
    ("Three officials, one of them a general, were sacked.", ["Three", "one"]),
    ("The governor tells of one policeman dead.", ["one"]),
    ("The mayor heard of one man killed and his wife hurt.", ["one"]),
    ('"It was dark," said one of them.', []),
    ("Six jets took off, and one of them turned back.", ["Six"]),
    ("Two bloggers wrote of it; one of them claimed that the depot burned.", ["Two"]),
    ("He wanted one thing and got two.", ["two"]),
    # An age behind a person is none; a crew or a fleet is counted.
    ("A girl of six and her aunt were pulled out alive.", []),
    ("A woman of 71 and a boy of nine died in Goma.", []),
    ("They were boys of 14, 15.", []),
    ("A fleet of 15 and a crew of 16 left Bandar Abbas.", ["15", "16"]),
    ("A column of 30 and an escort of nine left Gao.", ["30", "nine"]),
    # Fractions, also where no other number word stands.
    ("Sudan's gum belt gives 12,000 tonnes, nearly a fifth of the trade.", ["12,000", "a fifth"]),
    ("Haiti's gangs hold all but a tenth of the capital.", ["a tenth"]),
    ("A fifth car followed the convoy.", []),
    ("The agency cut the ration in half.", ["half"]),
    ("The tanker broke in half.", []),
    # Money by a letter and with a hyphen.
    ("Borno pays N250,000 to each of the 40 widows.", ["N250,000", "40"]),
    ("Recruits get a 12,000-ruble bonus and 90,000-ruble wages.", ["12,000", "90,000"]),
    ("He moved to sector N12 of the camp.", []),
    # A day, then a count; a distance behind a ship; a zone of time.
    ("The army logged 33 raids on November 12, 14 of them on Mogok.", ["33", "14"]),
    ("A missile hit the vessel 40 nautical miles south of Aden.", ["40"]),
    ("They boarded vessel 65 in the dark.", []),
    ("All times are GMT+2.", []),
    ("All times are UTC-5.", []),
]


# "over" and "beyond the" say where, or how many at least.
EXACT = [
    "Gunners downed drones over nine provinces.",
    "Jets flew over three islands.",
    "Balloons were seen over four cities.",
    "She stepped over six bodies in Nyala.",
    "They were paid nothing beyond the two bonuses.",
]
AT_LEAST = [
    "Over nine provinces were hit.",
    "They seized over nine provinces.",
    "Rebels operate in over nine provinces.",
    "Guns destroyed over seven villages.",
    "Gunners shot down over 40 drones.",
]


@pytest.mark.parametrize(("text", "modifier"), [*((t, "exact") for t in EXACT), *((t, "at_least") for t in AT_LEAST)])
def test_over(text: str, modifier: str) -> None:
    for label, variant in feedings(text):
        assert [figure.modifier.value for figure in cn.parse_figures(variant)] == [modifier], label


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    for label, variant in feedings(text):
        assert [" ".join(figure.text.split()) for figure in cn.parse_figures(variant)] == expected, label
