"""Whose the counted are where a side is named by what it does, by what befell its foe, and by who came home."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from tests.feedings import feedings

# Each text with the parties of its counts in order; "-" where nothing says whose they are.
CASES: list[tuple[str, str]] = [
    # The dead of a deed are not the doer's
    ("The toll of the Turkish bombardment of Kobani has risen to 31 martyrs and 44 wounded.", "- -"),
    ("Victims of the American raids on Hodeidah now number 74 dead.", "-"),
    ("Casualties of the Saudi shelling: three dead, 14 wounded.", "- -"),
    ("The toll of the Turkish army has risen to 31 dead.", "turkish"),
    # What a side burns or takes of "its" and "their" is the foe's; what it brings home is its own
    ("Sudan's army fought the RSF. The army took 23 prisoners and burned three of their lorries.", "rsf rsf"),
    ("Sudan's army fought the RSF. The army buried three of its soldiers.", "sudanese"),
    # People who are counted and act
    ("Congo's army fought M23. Some 60 M23 fighters ambushed a column of 80 soldiers.", "m23 congolese"),
    # What the counted are said to be
    ("Of the crew nine were Russian officers, a diplomat said.", "russian"),
    # Nobody claims to have lost prisoners
    ("Armenia and Azerbaijan spoke. Baku claims 19 soldiers captured.", "armenian"),
    # A list whose heading says who lost what is listed, or who took it
    ("Sudan's army met the RSF. The RSF fled and left behind:\n- 12 lorries;\n- 40 dead.", "rsf rsf"),
    (
        "Mali's army fights JNIM. JNIM said it had seized from the base:\n- two howitzers;\n- 120 rifles.",
        "malian malian",
    ),
    # A state's statement speaks for it, also where others are quoted later
    ("Statement of the Yemeni Army\nWe launched two raids, the other with five drones. Israel was silent.", "- yemeni"),
    # "The regime" is the enemy's in the mouth of its foe, the state's where an armed group fights it
    ("The IDF spokesman said that Iran was hit. The regime's 40 launchers were destroyed.", "iranian"),
    ("Syria's HTS attacked. The regime lost 40 soldiers.", "syrian"),
    # Who came home by the word of a state's office
    ("Armenia and Azerbaijan exchanged prisoners. Baku said 32 people had been returned.", "azerbaijani"),
    ("Armenia and Azerbaijan spoke. Baku said each side had freed 32 people.", "-"),
    # Territories fight for their state, if that is not whom they fight
    ("Azerbaijan attacked. Nagorno-Karabakh lost 40 soldiers.", "armenian"),
    ("Chechen rebels held Grozny; Russia lost 90 men. Chechen units lost 40.", "russian chechen"),
    # A statement's heading in capitals; what a side fired is not what is destroyed next
    ("ARTSAKH DEFENSE ARMY. The losses of the adversary are 90 tanks. Azerbaijan was silent.", "azerbaijani"),
    (
        "Iran was hit, the IDF spokesman said. 60 jets of the IDF dropped 90 bombs. Six launchers were destroyed.",
        "israeli israeli iranian",
    ),
    # What was launched in waves, and of which some were downed
    ("Russian crews fired 60 missiles in three waves, 41 of which were downed.", "russian - russian"),
    # Who acts without a name, and rebels beside a group's things
    (
        "Mexico's army fought. The Sinaloa Cartel killed five soldiers; troops killed 12 gunmen.",
        "mexican sinaloa_cartel",
    ),
    ("Libya's LNA met the GNA. The GNA captured 14 vehicles and 60 fighters.", "lna lna"),
    # Soldiers behind a group's dead are no rebels, and who harms is not harmed
    ("US jets flew. US aircraft killed nine militiamen.", "-"),
    ("Israel's army said that troops killed 12 in Jenin, and that two soldiers were wounded.", "- israeli"),
    # The men of a state that is not named with them
    ("Boko Haram attacked Konduga in Nigeria. Four security personnel and nine villagers died.", "nigerian -"),
    ("In Mali JNIM killed 12 members of the security forces. Burkina Faso is quiet, Burkina Faso says.", "malian"),
    ("Viv Ansanm attacked in Haiti. Six police officers died.", "haitian"),
    ("Six police officers died in the flood.", "-"),
    # Two states that share a name
    ("South Korea and North Korea spoke. In the north 10 villagers died.", "-"),
    # Soldiers in a list behind a group's men
    ("HTS took Aleppo in Syria. The count is 90 of HTS, two HTS drivers, 61 soldiers.", "hts hts syrian"),
    # A health or interior ministry admits nobody's loss
    ("Syria's Interior Ministry acknowledged 37 dead.", "-"),
    ("Syria's Defence Ministry acknowledged 37 dead.", "syrian"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_doers(text: str, expected: str) -> None:
    for name, fed in feedings(text):
        figures = cn.parse_figures(fed)
        assert " ".join(figure.party or "-" for figure in figures if figure.unit == "count") == expected, name
