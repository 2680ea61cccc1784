"""Whose the counted are by who speaks, who is spoken of and who acts: a table of sentences by kind of evidence."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from conflictnotes.extract.figures.lexicon import lexicon
from conflictnotes.vocabulary import default_vocabulary
from conflictnotes.vocabulary.arms import ARMS
from conflictnotes.vocabulary.parties import INVADERS, RIVALS, WARS
from tests.feedings import feedings

# Each text with the parties of its counts in order; "-" where nothing says whose they are.
CASES: list[tuple[str, str]] = [
    # Who speaks: a ministry without a country, a bulletin's dateline, "our", the enemy that a bulletin does not name
    (
        "MOSCOW, June 3. /Agency/. Russian gunners downed 12 Ukrainian drones. The forces also shot down three rockets.",
        "ukrainian ukrainian",
    ),
    ("Ukrainian border guards report nothing new. The invaders, Russian units, dropped nine guided bombs.", "russian"),
    ("Ukraine's Air Force reported a raid. Overnight the enemy attacked with 90 strike drones.", "russian"),
    ("Armenia's Ministry of Defence said the enemy had lost 30 soldiers at Jermuk.", "azerbaijani"),
    ("RUSSIAN MINISTRY OF DEFENCE. The AFU fell back. The enemy lost up to 80 troops.", "ukrainian"),
    (
        "Ministry of Defence of Ukraine. Over the past day the invaders lost 40 troops and nine tanks.",
        "russian russian",
    ),
    ("Ukrainian towns were shelled again. The occupiers lost 40 troops.", "russian"),
    ("The enemy lost 30 soldiers near the river.", "-"),
    # A bulletin that names no speaker: its narrator is the foe of those that it calls occupiers
    (
        "The Russian occupiers attacked Ukraine. Air defence shot down 60 targets: 40 Shaheds and nine Kh-101 missiles.",
        "russian russian russian",
    ),
    (
        "Results of May in Ukraine: 200 occupiers killed, two tanks destroyed. The Russians are silent.",
        "russian russian",
    ),
    ("May in Ukraine: 200 occupiers killed; our crews lost nine drones. The Russians are silent.", "russian ukrainian"),
    ("200 occupiers killed. The Russians are said to be near. Glory to Ukraine!", "russian"),
    ('Germany and Russia spoke. "We have two tanks left," said a Ukrainian officer.', "ukrainian"),
    # The two sides are those known to be at war, however often others are named
    (
        "German, German and German envoys in Estonia spoke of Ukraine. Russian forces destroyed two howitzers.",
        "ukrainian",
    ),
    (
        "French aid, French money and French envoys reached Georgia as Russia advanced. Georgian guns hit two tanks.",
        "russian",
    ),
    # Short forms that the passage explains, surnames behind a title, initials with full stops
    (
        "Syria's Coastal Rescue Front (CRF) met again in Syria. The CRF lost 14 fighters.",
        "syrian",
    ),
    (
        "Ethiopian General Abebe Tessema spoke in Mekelle. Tessema has 4,000 men there, Ethiopian papers wrote.",
        "ethiopian",
    ),
    ("Iran fired first, then the U.S. sent two carriers.", "us"),
    # Waters and lands are no side
    ("ISWAP fighters came from the Lake Chad islands and killed nine soldiers in Nigeria.", "nigerian"),
    ("Pirates in the Gulf of Guinea seized a tanker; 11 marines were sent.", "-"),
    # Arms that one side alone has, and arms that are only promised
    ("Ukraine spoke of a strike and Russia of a raid. Six HIMARS rockets had been fired.", "ukrainian"),
    ("Russia and Ukraine traded fire. Footage shows three wrecked Ka-52 helicopters.", "russian"),
    ("India and Pakistan clashed. One Rafale had been lost, a diplomat said.", "indian"),
    ("Russia advanced and Ukraine asked for help. Seven Patriot batteries would do.", "-"),
    # What somebody struck with, what was taken from whom, what a strike cost
    ("Israel said it had hit a Hamas bunker with four missiles.", "israeli"),
    ("Fano said in Ethiopia that it held 60 rifles captured from the army.", "ethiopian"),
    ("Russian forces took the ridge at a cost that Ukraine puts at 900 casualties.", "russian"),
    # Strength: numbering, strong; groups of attackers
    ("The M23 took Bunagana from Congo's army. The rebels, numbering 800, came at night.", "m23"),
    ("Niger's contingent, 1,500 strong, left Mali.", "nigerien"),
    ("Ukraine said Russian infantry infiltrated the town in groups of three.", "russian"),
    # Claims are of the other's dead, admissions and confirmations of one's own, denials too
    ("Armenia claimed that 80 soldiers had died. Azerbaijan was silent.", "azerbaijani"),
    ("Sudan fought the RSF. Thailand's army confirmed two dead.", "thai"),
    ("Cambodia said that 40 soldiers were killed, a claim that Thailand rejected.", "thai"),
    ("Nine soldiers died, Somali officers said; al-Shabaab put the number at 61.", "somali somali"),
    ("Pakistan shelled the ridge. The Indian command says 26 soldiers have been killed.", "indian"),
    ("Pakistan shelled the ridge. The Indian command says 26 soldiers have been eliminated.", "pakistani"),
    # Who lost men when it took prisoners
    ("British marines took 900 Argentine prisoners and lost 17 dead. Argentina gave in.", "argentine uk"),
    # A town of a dateline is a place; the army last named is the army
    ("Beirut, 3 August: Hezbollah fired 40 rockets at Israel. Lebanon's army watched.", "hezbollah"),
    # Who calls people up
    ("Ukraine watched as Russia said 9,000 people had been mobilised.", "-"),
    ("Russian officials said that they plan to recruit 6,000 people.", "russian"),
    # Who gives back the dead gives the other's, who gets some gets its own
    ("Azerbaijan returned the bodies of 32 soldiers to Armenia.", "armenian"),
    ("Israel freed 90 prisoners and Hamas thanked the mediators.", "palestinian"),
    # Its, his, own
    (
        "The Arakan Army took Ann from the junta in Myanmar. It reported the loss of 80 of its own fighters.",
        "arakan_army",
    ),
    ("The IDF said that it killed 20 Hamas gunmen and that two of its soldiers were hurt.", "hamas israeli"),
    ("A commander of Sudan's army said seven of his men had been killed by the RSF.", "sudanese"),
    # The state that the sentence names comes before the passage's
    ("Mali's army fights JNIM. Togo, with 300 soldiers in the north, waits.", "togolese"),
    # A spokesman for a group speaks for it; in the north of a country is a place
    (
        "Congo's army fought on. A spokesman for M23 said the army lost 19 soldiers and that its fighters seized four trucks.",
        "congolese congolese",
    ),
    ("Suspected jihadists attacked a post in northern Mali, killing 12 soldiers. JNIM was silent.", "malian"),
    # Nobody's: former and foreign fighters, who only tells, soldiers of two states, who is in hospital
    ("The FARC is gone. Colombia counts seven former FARC fighters killed.", "-"),
    ("Russia said that 60 Ukrainian servicemen and nine foreign instructors had been killed.", "ukrainian -"),
    ("Russian troops left. Two officials said so.", "-"),
    ("Mali's army lost nine soldiers. At the hospital in Gao, doctors treated 40 wounded.", "malian -"),
    # No state calls its own terrorists
    ("India sent more men. In all, 21 terrorists have been neutralised this year.", "-"),
    # To whom they are said to belong
    ("The clinic counted 30 dead; nine belonged to the Hamas police, the army said.", "- hamas"),
    ("Of the 12 held, four were members of the Libyan army.", "- libyan"),
    ("Three, all serving with the Kenyan police, were hurt.", "kenyan"),
    ("Two of the jets belonged to Chad, the rebels said.", "chadian"),
    ("Two of the men belonged to farmers; Chad paid for them.", "-"),
    # Who acts in a clause that begins with "where" or "which"
    ("Kenyan troops hold Dinsor, where Somali rebels have massed 900 fighters.", "somali"),
    ("Chadian units hold a ford, which Sudanese units hit with 12 drones.", "sudanese"),
    ("Chadian units, which left the ford, lost nine men.", "chadian"),
    # The enemy of the one side that is named, where one state alone is at war with it; else nobody's
    ("Ukraine's army destroyed 12 enemy tanks.", "russian"),
    ("Armenian troops took nine tanks of the enemy near Jermuk.", "azerbaijani"),
    ("Zelensky said that the enemy had lost 90 men.", "russian"),
    ("Chad's army killed 40 enemy fighters.", "-"),
    # A surname with fighters behind it is a force
    ("Five Wagner commanders resigned.", "russian"),
    ("Richard Wagner had five guests.", "-"),
    # What a side shot down is not its own, nor that of which it was a part
    ("Ukraine downed 15 of 18 cruise missiles.", "- -"),
    ("Russia attacked. Ukraine downed 15 of 18 cruise missiles.", "russian russian"),
    (
        "Kyiv said that Russia launched 90 drones, that Ukrainian crews downed 70 drones and that 12 drones became lost.",
        "russian russian russian",
    ),
    # Men of whom nobody says who they are; who stands beside an aside on some of the others
    ("The Malian army said nine masked men had been killed.", "-"),
    ("The flood killed 22 hikers, 15 of them Germans, and four guides.", "- german -"),
]


def _parties(text: str) -> str:
    figures = cn.parse_figures(text)
    return " ".join(figure.party or "-" for figure in figures if figure.unit == "count")


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_whose(text: str, expected: str) -> None:
    for name, fed in feedings(text):
        assert _parties(fed) == expected, name


def test_arms_and_rivals_are_of_parties() -> None:
    known = lexicon(default_vocabulary()).by_key
    users = {key for _, keys in ARMS for key in keys.split()}
    named = set(RIVALS) | set(INVADERS) | set(INVADERS.values()) | {side for war in WARS for side in war}
    assert users | named <= set(known)


def test_wars_and_invaders_agree() -> None:
    wars = {frozenset(war) for war in WARS}
    assert len(wars) == len(WARS)
    assert {frozenset(pair) for pair in (*RIVALS.items(), *INVADERS.items())} <= wars


def test_rivals_are_mutual() -> None:
    assert all(RIVALS.get(RIVALS[key], key) == key for key in RIVALS)
