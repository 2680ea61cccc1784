"""What nouns, abbreviations and model families count: a category for each word that a field report may use."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from tests.feedings import feedings, plain

WORDS = {
    "personnel": "SEALs, carabinieri, sharpshooters, sentries, corpsmen, draft-age men, intelligence operatives, magistrates, Arabs",
    "civilian": "newlyweds, townsfolk, smallholders, midwives, stowaways, concertgoers, attendants, steelworkers, apprentices, backpackers, mountain guides",
    "tank": "K2s, Shermans, AMX-13s, PT-76s, turtle tanks, tank hulls, burnt-out tanks",
    "armored_vehicle": "half-tracks, ARVs, LAV-25s, Fahds, Rosomaks, ZBL-08s, scout cars, AAVs",
    "artillery": "K9s, Koksans, PLZ-05s, RCH 155s, siege guns, 155mm howitzers",
    "mlrs": "RM-70s, TOS-2s, PHL-16s, Teruels, thermobaric launchers",
    "air_defense": "antiaircraft missile systems, RBS-70s, Mersads, flak guns, AA guns, C-RAMs, SHORAD systems",
    "aircraft": "KC-135s, Phantoms, seaplanes, turboprops, P-3 Orions, crop dusters, stealth fighters",
    "helicopter": "Hueys, Kiowas, helos, T129s, Super Stallions, Little Birds, AW139s",
    "drone": "UUVs, UGVs, Warmates, Sea Babies, Liutyis, quadrocopters, ground robots",
    "missile": "ICBMs, SLCMs, PAC-3s, SM-6s, R-37s, JASSMs, Sidewinders, DF-26s",
    "ship": "LSTs, dredgers, hovercraft, supertankers, schooners, motor launches, inflatables, CB90s",
    "submarine": "SSBNs, minisubs, SSKs, missile submarines",
    "vehicle": "mopeds, forklifts, oxcarts, boxcars, police vans, Hiluxes, tuk-tuks, low-loaders",
    "equipment": "pagers, muskets, mine rollers, satphones, AGS-17s, machetes, centrifuges, field kitchens",
    "ammunition": "torpedoes, GBUs, SVBIEDs, bunker busters, claymores, firebombs, TM-62s, smoke grenades",
    "military_unit": "kandaks, marine expeditionary units, air wings, army groups, PMCs, Storm-Z units",
    "settlement": "kibbutzim, hromadas, farmsteads, port cities, district centers",
    "attack": "shootouts, stabbings, dogfights, acts of sabotage, human-wave attacks, strafing runs",
    "other": "think tanks, oil reservoirs, storage tanks",
}
CASES = [(category, noun) for category, nouns in WORDS.items() for noun in nouns.split(", ")]


@pytest.mark.parametrize(("category", "noun"), CASES, ids=[noun for _, noun in CASES])
def test_the_noun_decides_the_category(category: str, noun: str) -> None:
    """A number with such a noun behind it is of the noun's category."""
    for label, variant in feedings(f"Officers in the valley counted 14 {noun} on Tuesday."):
        figures = cn.parse_figures(variant)
        assert [figure.category.value for figure in figures] == [category], label


NOUNS = [
    ("These two phenomena are related.", ["phenomena"]),
    ("Two state media outlets closed.", ["state media outlets"]),
    ("The night left nine dead and many people hurt.", [None]),
    ("Blood was sent for the dozens of burns victims.", ["burns victims"]),
    ("The gang carried out 11 murders.", ["murders"]),
    ("Some left; the other five are carrying rifles.", [None]),
    ("Some 60 percent of the 3rd Brigade refused to fight.", ["3rd Brigade"]),
    ("Half of those killed were men.", ["killed"]),
    ("They killed from 14 to 18 men.", ["men"]),
    ("The front lost 22 fighters and rival forces 35.", ["fighters", None]),
    ("He found 21 confirmed camps working in Aleppo.", ["confirmed camps"]),
    ("Nearly 900 military construction workers left.", ["military construction workers"]),
]


@pytest.mark.parametrize(("text", "nouns"), NOUNS, ids=[text for text, _ in NOUNS])
def test_where_a_noun_ends(text: str, nouns: list[str]) -> None:
    for label, variant in feedings(text):
        assert [plain(figure.noun) for figure in cn.parse_figures(variant)] == nouns, label
