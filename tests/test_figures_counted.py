"""What is a figure at all: "one" in losses and lists, shares, and numbers that are a name, a date or an age."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from tests.feedings import feedings, plain

# Each text with the words of its figures.
ONE: list[tuple[str, list[str]]] = [
    ("At least one resident of Gao was shot by the patrol.", ["one"]),
    ("Officers were accused of shooting at least one passenger who ran.", ["one"]),
    ("Iran fired three Emad missiles, of which one was intercepted and two hit the runway.", ["three", "one", "two"]),
    ("Of the five men, one of whom was a colonel, two died.", ["five", "two"]),
    ("Officials said that one woman was injured by broken glass.", ["one"]),
    ("A spokesman told the agency that one Mirage was shot down.", ["one"]),
    ("One MiG-29, one L-39 and two Mi-17s came down near Zalingei.", ["One", "one", "two"]),
    ("The team counted 12 trenches and one radar at the base.", ["12", "one"]),
    ("The survey found one crater, two burnt hangars and nine tents.", ["one", "two", "nine"]),
    ("He conceded that the shelling had hit one goat.", ["one"]),
    ("Prosecutors in Beni took up only one of 14 complaints.", ["one", "14"]),
    ("The group lost one fighter in Kfar Kila.", ["one"]),
    ("One soldier said that the road was mined.", []),
    ("One of the commanders told reporters that they would leave.", []),
    ("The rebels killed over 300 men of one battalion near Sake.", ["300"]),
    ("They lost that one.", []),
    ("Nobody knows which one was hit.", []),
    ("One explanation is that the drone strayed.", []),
]
RATIOS: list[tuple[str, list[str]]] = [
    ("One in five houses in Homs is in ruins.", ["One in five"]),
    ("Doctors say one in every ten children is hungry.", ["one in every ten"]),
    ("He put the risk at a one-in-20 chance.", ["one-in-20"]),
    ("He admits that his method misses one loss in three.", ["one loss in three"]),
    ("The levy was P1.8 billion, or N5bn.", ["P1.8 billion", "N5bn"]),
    ("The P8 flew over Pier P3 with R2 on board.", []),
    ("Snipers killed one in three attacks.", ["one", "three"]),
    ("They lost one in five days.", ["one"]),
]
SHARES: list[tuple[str, list[str]]] = [
    ("The brigade lost 90 men and half of its guns.", ["90", "half"]),
    ("Half will never come home, the mother said.", ["Half"]),
    ("Of the recruits half were boys.", ["half"]),
    ("A third of the trucks burned.", ["A third"]),
    ("Prices in Bamako have risen by a quarter.", ["a quarter"]),
    ("A quarter were children, the nurse said.", ["A quarter"]),
    ("In half of the cases nobody answered.", ["half"]),
    ("The second half of the battle was slower.", []),
    ("They were joined by a third party.", []),
    ("A third was killed in the raid.", []),
]
NAMES: list[tuple[str, list[str]]] = [
    ("The president signed Decrees Nos. 88, 89 and 90 on Friday.", []),
    ("USS Carney (DDG 64) shot down four drones.", ["four"]),
    ("The tanker (IMO 9300123) sank off Hodeidah.", []),
    ("Chinese ship 4106 rammed the trawler near Thitu.", []),
    ("Photographs show the frigate at Pier 9.", []),
    ("Drone footage showed CCG 5303 in the shoal.", []),
    ("The commander of 7 Division visited 25 Brigade at Damboa.", []),
    ("GOC 11 Div, Maj Gen Example, met 40 elders.", ["40"]),
    ("The convoy of 3 Assault Brigade soldiers lost two trucks.", ["3", "two"]),
    ("Footage posted on October 25 and 26 contradicts the claim.", []),
    ("On October 25 and 26 soldiers were hurt in the camp.", ["26"]),
    ("The bill raises the age of conscription from 27 to 30.", []),
    ("Published : 04 DEC 2025 at 06:14", []),
    ("A group of 11 states wrote to the council.", ["11"]),
    ("Half of the Army's 128 Patriot launchers are out of order.", ["Half", "128"]),
    ("The ministry put its losses since Dec 7 to nine dead.", ["nine"]),
    ("The depot lies 12 km from pier 4.", ["12"]),
]
# A model's own digits open no range with the number behind the dash.
LISTED: list[tuple[str, list[str]]] = [
    ("Destroyed: T-90M - 12, BMP-3 - 44, BTR-82A - 19.", ["12", "44", "19"]),
    ("Lost in Kursk: T-72B3 - 41, BMP-2 – 66, 2S19 — 12.", ["41", "66", "12"]),
    ("Su-25 - 3\nMi-8 - 2\nTB2 - 1", ["3", "2", "1"]),
    ("They fired 20-25 rockets and 7 - 9 shells.", ["20-25", "7 - 9"]),
]


@pytest.mark.parametrize(("text", "expected"), [*ONE, *RATIOS, *SHARES, *NAMES, *LISTED])
def test_figures(text: str, expected: list[str]) -> None:
    for label, variant in feedings(text):
        assert [plain(figure.text) for figure in cn.parse_figures(variant)] == expected, label
