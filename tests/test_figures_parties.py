"""Whose people and things are counted: a table of sentences by the mechanism that tells it."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from conflictnotes.extract.figures.lexicon import lexicon
from conflictnotes.vocabulary import default_vocabulary
from conflictnotes.vocabulary.parties import FOES
from tests.feedings import feedings

# Each text with the parties of its counts in order; "-" where nothing says whose they are.
CASES: list[tuple[str, str]] = [
    ("M23 lost Masisi. Congo's spoils of the week: four mortars and two pickups.", "m23 m23"),
    ("The RSF fought Sudan's army at El Obeid. The paramilitaries left 11 vehicles behind.", "rsf"),
    ("Under the deal with Israel, Hamas has handed over nine captives.", "israeli"),
    # Own losses; a group of several that nobody has named yet; who only reports
    ("JNIM raided Djibo. Burkina Faso's army claimed 90 dead rebels and put its own losses at four dead.", "jnim burkinabe"),
    ("Mali's army killed 90 terrorists, it said. JNIM and ISSP denied it.", "-"),
    ("The UN mission spoke again. Fewer than 40 soldiers have been found.", "-"),
    # Whose account, whose forces, whose dispatch, whose soldiers of several states
    ("India struck first. Pakistan's account of three wrecked tanks was disputed.", "indian"),
    ("The FARC attacked a post in Colombia. The armed forces mourned nine dead.", "colombian"),
    ("Syria buried 30 soldiers of government troops and 12 HTS fighters, a monitor said.", "syrian hts"),
    ("Uganda's minister said that the dispatch of 400 officers was on hold.", "ugandan"),
    ("JNIM raids Mali, Burkina Faso and Niger. In Niger, 12 soldiers fell. In Mali, nine soldiers fell.", "nigerien malian"),
    # Who only tells is no side; what is anybody's
    (
        "Ethiopian and Eritrean forces clashed. Eritrea's army withdrew. A Kenyan official said two brigades had left.",
        "eritrean",
    ),
    ("Turkish drones hit the SDF again. Reporters saw three charred taxis.", "-"),
    ("Iran has withdrawn four of its nine brigades from Syria.", "iranian iranian"),
    # For the loss of; spoils; boasts; the aim of a salvo
    ("The Malian army stormed the JNIM camp for the loss of two men.", "malian"),
    ("JNIM attacked the Malian army at Boni. It named the haul: 12 rifles and two pickups.", "malian malian"),
    ("JNIM's media wing boasted of nine captured trucks and 12 dead soldiers in Mali.", "malian malian"),
    ("Hezbollah fought on. Of a volley of 60 rockets on Haifa, 41 were intercepted, Israel said.", "hezbollah hezbollah"),
    ("Hamas claimed a barrage of 30 rockets at Ashkelon, Israel.", "hamas"),
    ("The Houthis' navy lost two boats.", "houthi"),
    # The subject of losing, having, sending and recruiting
    ("The Ethiopian army lost 300 soldiers, Fano said.", "ethiopian"),
    ("Turkey deployed 2,000 troops to northern Syria.", "turkish"),
    ("China sent 34 aircraft and nine ships around Taiwan, the Taiwanese defence ministry said.", "chinese chinese"),
    ("Ukrainian intelligence reported that the Russian military is recruiting 1,000 people per day.", "russian"),
    ("Hezbollah has lost about 4,000 fighters, Israeli officials estimate.", "hezbollah"),
    ("Russian troops advanced after Ukraine withdrew two brigades from the town.", "ukrainian"),
    # A relative clause, a verb left out, a verb that two clauses share
    ("Chinese forces lost four soldiers in the clash with India, which lost 20.", "chinese indian"),
    ("Cambodia lost 23 soldiers and Thailand 15 in five days of fighting.", "cambodian thai"),
    ("Syria's army lost 40 soldiers to clashes with Druze fighters, who lost 60.", "syrian druze"),
    ("The brigade's commander said his men had captured 17 Russian soldiers and left.", "russian"),
    ("India moved 12,000 troops to the border; China answered with 10,000.", "indian chinese"),
    ("Al-Shabaab lost 60 fighters and the Somali army 11 soldiers.", "al_shabaab somali"),
    # The object of harm is the other side's
    ("M23 said it had captured 280 Congolese soldiers.", "congolese"),
    ("Pakistan claimed to have shot down five Indian jets.", "indian"),
    ("Israel said it destroyed 120 missile launchers in Iran.", "iranian"),
    ("The Sudanese army said it destroyed 14 vehicles of the RSF near El Obeid and captured six fighters.", "rsf rsf"),
    ("The RSF said it shot down two drones and killed 40 soldiers in Babanusa. Sudan's army denied this.", "sudanese sudanese"),
    ("The Israeli military said it struck 120 Hezbollah targets and killed 15 operatives.", "hezbollah hezbollah"),
    ("Colombia's ELN guerrillas killed six soldiers in Arauca; the army killed four rebels.", "colombian eln"),
    ("Philippine troops killed seven NPA rebels and seized 11 firearms.", "npa npa"),
    ("The Nigerian Army said troops killed 22 Boko Haram terrorists and recovered 15 rifles.", "boko_haram boko_haram"),
    # A strike on somebody harms him; who is accused of a strike makes it
    ("A strike on a Russian training ground killed 110 soldiers, Ukrainian officials said.", "russian"),
    ("Congo's army accused M23 rebels of killing 12 soldiers.", "congolese"),
    ("Sudan's army accused the RSF of striking the dam with seven drones.", "rsf"),
    # What a side admits is its own
    ("Russian commanders admitted that 63 servicemen were killed in Makiivka.", "russian"),
    ("The Thai army acknowledged one dead and three wounded near the temple.", "thai thai"),
    ("The Turkish minister admitted that his soldiers had killed 14 PKK militants.", "pkk"),
    # Whose losses are the subject of a clause
    ("Chad's casualties have reached 36 killed and 90 wounded; Libyan casualties stand at 85 killed and 20 wounded.",
     "chadian chadian libyan libyan"),
    ("Chadian losses came to 40 tanks and Libya's losses came to 12.", "chadian libyan"),
    ("Chadian losses were put at 20 dead and Libyan losses at 40.", "chadian libyan"),
    ("The Chadian side lost 21 men, the Libyan side 110.", "chadian libyan"),
    ("Chad has lost 90 soldiers, according to Libyan officials, who put their own dead at 40.", "chadian libyan"),
    ("Chad and Libya traded fire. Libya said 40 of its soldiers were wounded. Chad reported 21 dead.", "libyan chadian"),
    ("Chad and Libya traded fire. Doctors in Chad reported 21 dead.", "-"),
    # Who spoke in the sentence before, by an office
    ("A spokesman for the Libyan army said it had captured three Chadian soldiers. It lost nine men.", "chadian libyan"),
    ("According to the Libyan army, three Chadian soldiers were captured. It lost nine men.", "chadian libyan"),
    # Some of those named before
    ("N'Djamena said that Libyan troops had crossed the border and that 20 of them had been killed.", "libyan"),
    ("Libyan troops crossed the border. Twenty of them were killed.", "libyan"),
    ("Villagers crossed the border. Twenty of them were killed.", "-"),
    # Fighters of whom a state's army tells are not its own
    ("The Malian army said 17 fighters died.", "-"),
    ("The Malian army said 22 soldiers and 45 militants were killed.", "malian -"),
    ("The Malian army said 17 soldiers died.", "malian"),
    ("Chadian troops took a hill. Libya said 15 soldiers were missing.", "libyan"),
    # A name that holds another's
    ("South Sudanese forces wounded 50 mercenaries.", "-"),
    ("North Korean forces wounded 50 mercenaries.", "-"),
    ("South Sudan's army lost nine soldiers. Sudanese troops stayed away.", "south_sudanese"),
    # "US" is no pronoun
    ("Dozens of US paratroopers died.", "us"),
    ("Two of the US pilots were captured.", "us"),
    ("They killed two of us.", "-"),
    # Who speaks of servicemen speaks of his own, who speaks of fighters of the others'
    ("Israel's military said four reservists were killed in Gaza.", "israeli"),
    ("The Azerbaijani ministry said that two conscripts had been wounded in Armenian fire.", "azerbaijani"),
    # Own, enemy
    ("Azerbaijan said 71 of its servicemen were killed; Armenia put its own losses at 105 soldiers.",
     "azerbaijani armenian"),
    ("Armenian forces destroyed four Azerbaijani tanks and lost two of their own.", "azerbaijani armenian"),
    ("Myanmar's junta lost 60 soldiers, the Arakan Army said, while 18 of its own fighters were killed.",
     "burmese arakan_army"),
    ("Armenia's drones struck 11 enemy positions in Azerbaijan.", "azerbaijani"),
    # A state against an armed group
    ("Somali officials said al-Shabaab attacked a base and killed 17 soldiers.", "somali"),
    ("Boko Haram fighters killed 20 soldiers at a base in Borno, a Nigerian military source said.", "nigerian"),
    ("JNIM attacked a camp in Mali. In the fighting 14 Malian soldiers and nine jihadists died.", "malian jnim"),
    ("The PKK attacked a post in Turkey. The 19th Infantry Brigade lost four men.", "turkish"),
    ("Hamas said that “eleven apostates” had been killed in Israeli prisons.", "israeli"),
    # Drones and missiles keep their owner through a report
    ("Russia attacked with 120 drones; 90 were shot down. Twelve drones were lost.", "russian russian russian"),
    ("The Houthis fired three missiles at Israel. The Israeli army said it intercepted two of them.", "houthi houthi"),
    ("Pakistan's army reported the downing of 25 drones overnight; India called the report false.", "indian"),
    ("Russian forces launched 94 drones. Ukrainian forces shot down 62, and 26 were jammed.",
     "russian russian russian"),
    ("Russian forces attacked with 12 armored vehicles; Ukrainian forces destroyed five of them.", "russian russian"),
    ("Armenian forces captured 94 Azerbaijani soldiers in the valley. Another 18 surrendered.",
     "azerbaijani azerbaijani"),
    ("North Korea has sent 12,000 soldiers. About 4,000 of them have been killed.", "north_korean north_korean"),
    # A force and its column
    ("The Philippine coast guard said a Chinese fleet of 28 ships had surrounded the shoal.", "chinese"),
    ("Rwandan forces attack in groups of six to nine infantrymen, Congo's army said.", "rwandan"),
    # Nobody's
    ("Russia and Ukraine exchanged 150 prisoners each.", "-"),
    ("Abu Dhabi announced the exchange of 120 captives.", "-"),
    ("Hamas released 20 hostages.", "-"),
    ("At least 30 people were killed in the attack on Israeli towns.", "-"),
    ("Israeli officials said 94 trucks had entered through the crossing.", "-"),
    ("A Dutch website lists 22 naval vessels as destroyed.", "-"),
    ("Citing two officers, the Ukrainian outlet wrote that the plan was old.", "-"),
    ("Ukraine had turned down nine proposals.", "-"),
    ("The number of people killed in the assault by Houthi fighters has risen to 51.", "-"),
]  # fmt: skip


def _parties(text: str) -> str:
    return " ".join(figure.party or "-" for figure in cn.parse_figures(text) if figure.unit == "count")


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_parties(text: str, expected: str) -> None:
    for label, variant in feedings(text):
        assert _parties(variant) == expected, label


def test_foes_are_parties() -> None:
    known = set(lexicon(default_vocabulary()).by_key)
    assert {key for group, foes in FOES.items() for key in (group, *foes)} <= known
