"""Sides named by the part that they play, captives and who comes home, people with a side's name, armed groups."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from tests.feedings import feedings

# Each text with the parties of its counts in order; "-" where nothing says whose they are.
PARTS: list[tuple[str, str]] = [
    # Who attacks, who defends
    (
        "Russian forces attacked with 15 tanks. The defenders destroyed nine of the tanks, killed 40 attackers. Ukraine held.",
        "russian russian russian",
    ),
    (
        "Azerbaijan mourned. Armenian forces stormed the ridge with five tanks; the defenders burned two trucks.",
        "armenian armenian",
    ),
    (
        "ELN fighters stormed a police post in Colombia. Of the garrison of 31 men, 11 were killed.",
        "colombian colombian",
    ),
    ("The base of the Thai army was attacked by Cambodian units, and the defenders lost nine soldiers.", "thai"),
    ("JNIM raided the camp in Mali at dawn. The army said it had killed 30 attackers.", "jnim"),
    ("The defenders lost nine soldiers.", "-"),
    ("Kenya and Somalia spoke. Nobody knows the nine attackers.", "-"),
    ("An Indian column of 40 lorries passed the bridge, Pakistan said.", "indian"),
    # Captives and who comes home
    ("Ukraine and Russia talked. Some 900 soldiers are still in Russian captivity.", "ukrainian"),
    ("Armenia and Azerbaijan signed. Eight prisoners returned to Armenia on Monday.", "armenian"),
    ("India and Pakistan spoke. Two soldiers held in Pakistan were handed over.", "indian"),
    ("Pakistan handed over 14 bodies to India and took back three soldiers.", "indian pakistani"),
    ("Officials from Kenya and Somalia spoke of 40 inmates in prison.", "-"),
    # The dead that a side buries, its own men
    ("The Iranian army said that the enemy had buried 90 officers. Israel is silent.", "israeli"),
    ("Boko Haram attacked the town. Of its own men, four were wounded, the Nigerian army said.", "nigerian"),
    # People with a side's name, and who takes nobody's side
    ("Dr Karen Orr had 37 wounded brought in: 21 soldiers and 16 volunteers.", "- - -"),
    ("Karen fighters and the junta met in Myanmar. Karen fighters lost two men.", "karen"),
    ("The Red Cross sent four delegates to Khartoum.", "-"),
]  # fmt: skip

TOLD: list[tuple[str, str]] = [
    # A head of state or a commander counts his own soldiers
    ("Ukraine fought on. Putin said that 700,000 servicemen were in the zone.", "russian"),
    ("India waited. Pashinyan told reporters that 900 reservists stood ready.", "armenian"),
    ("Putin said that Ukraine keeps 900 soldiers there.", "ukrainian"),
    # Who governs occupied land speaks for the invader
    (
        "Ukrainian forces struck Russian depots. The Sevastopol occupation governor said that air defenses downed 27 drones.",
        "ukrainian",
    ),
    ("The occupation authorities recruited 300 men.", "-"),
    # Over whose land drones fell, also where the sentence before names it
    (
        "Russian forces shelled Ukraine. Odesa was hit again. The regional governor said that 19 drones were shot down.",
        "russian",
    ),
    # A strike on whom killed whom
    (
        "A video shows a Ukrainian strike on Russian barracks outside Tokmak, which killed up to 40 men.",
        "russian",
    ),
    # Allies are no foes
    ("Russian drones entered Poland. Polish and Dutch aircraft shot down three of the drones.", "russian"),
    # Who joins whom, who is hired where, how strong a force is
    ("Ukraine's General Staff said that 500 volunteers joined the Russian 205th Brigade.", "russian"),
    ("Ukraine's General Staff said that Russia had recruited 1,000 fighters from Syria.", "syrian"),
    ("The Russian grouping in Kursk numbers 50,000, Ukraine said.", "russian"),
    ("Israeli jets hit a 200-person concentration of Hezbollah fighters.", "hezbollah"),
]  # fmt: skip

LOST: list[tuple[str, str]] = [
    # At the cost of whom, its own, on whose side, beside whom
    ("Chadian troops killed 96 Boko Haram fighters at the cost of 15 dead and 32 wounded.", "boko_haram chadian chadian"),
    ("Cambodia protested. Its troops retook the hill at the cost of five dead, the Thai army said.", "thai"),
    ("The Thai army put Cambodian losses at 200 killed and its own at 15.", "cambodian thai"),
    ("Russia and Ukraine spoke. According to Kyiv, 900 soldiers were killed on the other side.", "russian"),
    ("Mali's army and its allies lost 84 Wagner fighters and 47 soldiers.", "russian malian"),
    # A fronted whole
    ("Of the Russian contingent, 40 died and nine were captured, Ukraine said.", "russian russian"),
    ("Among the Ukrainian marines nine were wounded, Russia said.", "ukrainian"),
    ("RSF drones hit Port Sudan. Of the garrison three gunners were hurt.", "sudanese"),
    # Whose strike it was that killed them
    ("Two soldiers died when a Russian drone hit a bus in Ukraine.", "ukrainian"),
    ("Nine conscripts were wounded after Pakistani shelling in India.", "indian"),
    ("Two soldiers died when a Kenyan helicopter crashed in Somalia.", "-"),
    # Gerunds go on; whose people "its" are
    ("SDF fighters repelled the Syrian National Army, killing 18 men and destroying four vehicles.", "sna sna"),
    ("The Philippines said a Chinese flotilla of 11 ships surrounded two of its boats.", "chinese philippine"),
    # Captives of a group, who tells and who is told of
    ("Hamas released 20 hostages, Israel said.", "israeli"),
    ("South Korea's spy agency said that 600 of the soldiers had died. North Korea is silent.", "north_korean"),
    # Kinds of soldier in a list of one side's dead
    (
        "Russian obituaries name 95,000 Russian soldiers killed for Russia. Volunteers lead, followed by convicts (16,000); officers number 900.",
        "russian russian russian",
    ),
]  # fmt: skip

PLACED: list[tuple[str, str]] = [
    # A force that only names where it fights
    (
        "Ukraine lost 900 troops, Russia said. This includes 85 casualties in the zone of Battlegroup West.",
        "ukrainian ukrainian",
    ),
    ("Ukraine fell back. Facing Battlegroup North alone, the enemy lost nine vehicles, Russia said.", "ukrainian"),
    ("Somali forces hold the road where Kenyan troops have massed 900 fighters.", "kenyan"),
    # On whose side things were lost
    ("Russia lost nine tanks. On the Ukrainian side observers logged 52 vehicles destroyed.", "russian ukrainian"),
    # Merchant ships are nobody's, missiles are of the ship that carries them
    ("Of the 40 merchant ships fired on by the Houthis in the Red Sea, Yemen, four were sunk.", "- -"),
    ("In the Black Sea the enemy has two ships with up to 12 missiles, Ukraine's navy said of Russia.", "russian russian"),
    # Who gets, who is accused
    ("Kyiv receives 1,000 bodies, Moscow gets 30.", "ukrainian russian"),
    ("Rwanda, accused by Congo of keeping 6,000 soldiers in the province, said nothing.", "rwandan"),
    ("The Ukrainian General Staff reported three battalion tactical groups in Crimea, Russia.", "russian"),
    # Who suffers
    ("Russian forces have highly likely sustained between 1,200 and 1,300 casualties in Ukraine.", "russian"),
    ("Ethiopian units took 90 casualties. Fano said nothing.", "ethiopian"),
    ("Israeli troops endured some 40 losses in Gaza, Hamas said.", "israeli"),
    ("Sudan's army incurred 60 casualties. The RSF disarmed nine soldiers.", "sudanese sudanese"),
    ("Britain's dead numbered 255. Argentina's losses were 649.", "uk argentine"),
    # One does not down one's own rockets oneself; what is hit is no unit in training; who gives back
    ("Russia's MoD claimed that Ukrainian forces fired 12 rockets and that air defenses intercepted nine.", "ukrainian ukrainian"),
    ("Russian drones hit a training ground, and 20 servicemen were wounded, the Ukrainian army said.", "ukrainian"),
    ("Russia returned 1,212 bodies to Ukraine; Ukraine gave back 27.", "ukrainian russian"),
    ("The Belgorod governor said that 12 drones were downed after Ukrainian shelling.", "ukrainian"),
    # Two sides in one sentence
    ("Armenian losses were put at 2,800 and Azerbaijani ones at 2,900.", "armenian azerbaijani"),
    (
        "On the Thai side, 14 civilians and a soldier died; on the Cambodian side eight civilians and five soldiers.",
        "thai cambodian cambodian",
    ),
    ("India deployed 60,000 troops to Ladakh against 55,000 on the Chinese side.", "indian chinese"),
    # Captives whom the other side has; tankers are nobody's
    ("Russia has 1,500 prisoners from the Azov brigade, Ukraine says.", "ukrainian"),
    ("Ukraine has 1,500 Russian prisoners.", "russian"),
    ("Ukrainian drones hit two tankers near Turkey's coast.", "-"),
    ("Iran seized two Greek tankers.", "greek"),
]  # fmt: skip


def _parties(text: str) -> str:
    return " ".join(figure.party or "-" for figure in cn.parse_figures(text) if figure.unit == "count")


@pytest.mark.parametrize(("text", "expected"), PARTS + TOLD + LOST + PLACED)
def test_parts(text: str, expected: str) -> None:
    for label, variant in feedings(text):
        assert _parties(variant) == expected, label
