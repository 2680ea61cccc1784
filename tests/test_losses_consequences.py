"""What one event did to people and things, told in sentences that follow one another or as a share of it."""

from __future__ import annotations

import pytest

from tests.feedings import feedings
from tests.stated import Stated, stated

CONSEQUENCES: list[tuple[str, list[Stated]]] = [
    ("One woman was killed; two other residents were wounded. Seven houses burned.", [(None, ["One", "two", "Seven"])]),
    ("Two civilians were killed and four wounded. Eleven houses were damaged.", [(None, ["Two", "four", "Eleven"])]),
    ("Shelling of Kosti killed two and hurt nine. Four houses burned down.", [(None, ["two", "nine", "Four"])]),
    ("In Homs three people died. Six were wounded. Two vehicles were destroyed.", [(None, ["three", "Six", "Two"])]),
    (
        "Since March, 31 vessels have been sunk, he said. Among those destroyed are four boats, three launches and one submarine.",
        [("31", ["four", "three", "one"])],
    ),
    (
        "Rebels attacked with nine armoured cars, of which drones destroyed five and damaged two.",
        [("nine", ["five", "two"])],
    ),
    (
        "Iran launched 479 drones, of which Israeli forces shot down 460 and suppressed 12.",
        [("479", ["460", "12"])],
    ),
]
NONE = [
    "Two soldiers were killed and four wounded. Nine rebels were killed.",  # killed twice: two sides
    "Two people were killed and four wounded. Nine houses burned the week before.",
    "Two Ukrainian soldiers were killed and four wounded. Three Russian tanks were destroyed.",
    "Two people were killed in Bor and nine hurt in Wau. In Yei, four houses burned.",
    "Two soldiers were killed and four wounded. Twenty houses have been rebuilt.",
    "Two people were killed and four wounded. Nine drones were shot down.",
    "Two people were killed. Officials said nine houses burned and four were damaged.",
    "The army lost nine trucks, of which rebels burned five, and captured two guns.",
    "Rebels killed 40 people, of whom police identified nine, and wounded 12.",
    "The junta lost 11 soldiers at Hsipaw. Seven villagers were hurt and four houses burned.",
    "One man was killed and two were wounded.\n\nNine cars burned.",
    "Nine houses burned and four were damaged. Two bridges were hit.",
]


@pytest.mark.parametrize(("text", "expected"), CONSEQUENCES)
def test_consequences(text: str, expected: list[Stated]) -> None:
    for label, variant in feedings(text):
        assert stated(variant) == expected, label


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    for label, variant in feedings(text):
        assert not stated(variant), label
