"""Whose the counted are: leaders, parts of a force, strengths, regions of a state, what is nobody's."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from tests.feedings import feedings

# A leader stands for those whom he leads
LEADERS = [
    ("British intelligence believes that Kadyrov commands 9,000 fighters in Ukraine.", "russian"),
    ("Ukrainian intelligence estimates that Lukashenko has 12,000 soldiers near the border.", "belarusian"),
    ("Hamas held on. Sinwar commands 20,000 fighters in Gaza, Israel believes.", "hamas"),
    ("Libya is divided. Haftar has 25,000 fighters under his command.", "lna"),
    ("Burhan said the RSF had lost 400 fighters.", "rsf"),
    ("Putin said that Ukraine had lost 300 tanks.", "ukrainian"),
    ("Maduro mobilized 15,000 troops on the border with Colombia.", "venezuelan"),
    ("Ukraine and Russia exchanged prisoners. Zelensky said that each side returned 270 servicemen.", "-"),
    ("Al-Shabaab attacked a base. Ruto said that nine soldiers had died.", "kenyan"),
]
# Part of a force acts for it, whoever tells it
PARTS = [
    (
        "Ukraine holds Orikhiv. A Ukrainian spokesman said that elements of the Russian 71st Brigade lost 40 servicemen.",
        "russian",
    ),
    ("Israeli officers said that remnants of the Syrian 4th Armoured Division had lost 30 tanks since May.", "syrian"),
    (
        "An Indian spokesman said that most of the Pakistani 12th Division had withdrawn after losing 19 men.",
        "pakistani",
    ),
    ("Mali's army destroyed 14 lorries of JNIM and captured six soldiers' rifles and nine fighters.", "jnim jnim jnim"),
]
# How strong a force is
STRENGTHS = [
    ("Ukrainian marines watch a 9,000-strong group of Russian soldiers across the lake.", "russian"),
    ("Armenian officials said a 3,000-strong Azerbaijani force had massed near Lachin.", "azerbaijani"),
    ("Ethiopian towns lie before a 2,000-strong army in Eritrea.", "-"),
]
# What is struck is nobody's, where nothing says whose
TARGETS = [
    ("Ukrainian media reported that Russian missiles hit 70 targets, including 29 power plants.", "- -"),
    ("The Israeli military said it had hit 80 targets in Gaza; Hamas fired 20 rockets.", "- hamas"),
    ("Russian air defences shot down nine Ukrainian targets.", "ukrainian"),
    ("Ukraine's General Staff said that it destroyed four Russian depots.", "russian"),
]
# Where people are from, and of which state
HOMELANDS = [
    ("Russian officials say that 300 migrants from Tajikistan were expelled.", "tajik"),
    ("Russian papers tell of 40 mercenaries from Cuba.", "cuban"),
    ("Police in Yangon let 12 students from Bangkok go.", "-"),
    ("Israeli police arrested nine ethnically Druze Israeli citizens.", "israeli"),
    ("Insurgents in Cabo Delgado killed 12 Rwandan and Mozambican soldiers.", "-"),
]
# An army is its state's; civilians before soldiers do not hide whose these are
ARMIES = [
    ("Sudan's war goes on. The RSF said that the SAF had lost 90 men.", "sudanese"),
    ("Thailand counts 14 civilians and eight soldiers killed in the fighting with Cambodia.", "- thai"),
]
# Regions of a state act for it; a place where something happened does not
REGIONS = [
    ("Ukrainian outlet Grad reported that Perm Krai's volunteer battalion has 90 soldiers.", "russian"),
    ("Kyiv bloggers counted that the Republic of Tuva had lost 94 soldiers by May.", "russian"),
    ("Tver Oblast formed two battalions and Ukraine none.", "russian"),
    ("Officials in Sughd Province said nine border guards were wounded in the clash with Kyrgyz forces.", "tajik"),
    ("Tver Oblast's battalion has 90 people.", "russian"),
    ("The base near Omsk holds 120 old tanks.", "russian"),
    ("The depot near Kherson holds 120 old tanks.", "-"),
    ("The governor of Tuva Republic said that 430 residents deployed to Ukraine.", "russian"),
    ("The Russian ministry spoke of a strike on four plants of the military industry.", "-"),
    ("Donetsk Oblast saw 30 strikes; 12 people died.", "- -"),
    ("Hospitals in Aleppo Province received 40 wounded fighters.", "-"),
]
# On whose side; who says "our" before the quote; what a bulletin tells of the enemy
TELLERS = [
    ("Georgia and Russia swapped prisoners. On the Georgian side 92 dead have been reported.", "georgian"),
    ("Armenia's ministry spoke of 200 dead and 400 wounded on the Azerbaijani side.", "azerbaijani azerbaijani"),
    ("On the Thai side 138,000 residents have fled from Cambodian shells.", "-"),
    (
        "Ukraine's army spoke of Russia. Defence Minister Shoigu said on Friday that “our losses are 300 dead.”",
        "russian",
    ),
    (
        """Armenia's Ministry of Defence: “The enemy attacked Jermuk. Destroyed: two tanks and three howitzers.”

        Azerbaijan's Ministry of Defence denied it.""",
        "azerbaijani azerbaijani",
    ),
    (
        "The enemy came at night with:\n- 4 Iskander-M missiles from the Voronezh region, Russia;\n- 60 drones.",
        "russian russian",
    ),
]
# Whom one side routs or strikes, whatever came of it
CONTESTS = [
    ("Ethiopian troops fled as the TDF routed three divisions near Adigrat.", "ethiopian"),
    ("Azerbaijani forces encircled two battalions near Shusha; Armenia denied it.", "armenian"),
    ("Indian troops faced 60,000 soldiers across the line that China drew.", "chinese"),
    ("Russian units were encircled by 900 Ukrainian soldiers.", "ukrainian"),
    ("Israel fought 400 militants in the camp.", "-"),
]
# "They" in a quote; what a captor shows; what an intelligence service tells; whose unit of such a kind is
QUOTED = [
    ("Russia attacks Ukraine. “Every month we kill 35,000 of them,” a Ukrainian colonel said.", "russian"),
    (
        "India and Pakistan fought. “They lost 34 men today and nine tanks,” said an Indian colonel.",
        "pakistani pakistani",
    ),
    (
        "Armenia and Azerbaijan fought. The Armenian spokesman spoke at noon. “They lost 34 men,” he said.",
        "azerbaijani",
    ),
    ("Armenian troops withdrew. “They lost 34 men,” a villager said.", "armenian"),
    (
        "Ukrainian troops left. The Russian ministry published a video in which four captured soldiers spoke.",
        "ukrainian",
    ),
    ("Hamas fights Israel. Its wing aired footage of two captured soldiers.", "israeli"),
    ("Russia advances. Ukraine's GUR reported that the 900 mercenaries in the town are assault troops.", "russian"),
    (
        "Ukraine's army fights Russia. Commanders of the 71st Motorized Rifle Brigade refuse leave to 300 servicemen.",
        "russian",
    ),
]
# Missions of many states, merchant crews, arms that are only hoped for, people under a country's name
NOBODYS = [
    ("Gangs hold Haiti's capital. The Kenyan-led mission has 416 officers instead of the 2,500 promised.", "- -"),
    ("Haiti's police fell back. The mission has deployed 991 of its 2,500 men.", "- -"),
    ("The US mission in Iraq has 2,500 troops.", "us"),
    ("The tanker was hit by the Houthis; none of its 24 crew was hurt.", "-"),
    ("Berlin would deliver two more Patriot batteries to Kyiv.", "-"),
    ("North Korea has supplied Moscow with 9,000 shells.", "north_korean"),
    ("Haiti: 90 people were killed and 40 injured in May.", "- -"),
    ("Nigeria's army fights ISWAP in the north-east. In Zamfara it killed 27 bandits.", "-"),
]
# Parts of a side's toll are the side's, civilians or not
PARTIAL = [
    (
        "India acknowledged 24 killed, nineteen villagers in Poonch plus five jawans, after Pakistan's fire.",
        "indian indian indian",
    ),
    ("Ukrainian Air Force: 19 of 24 drones downed. Russia sent them from Kursk.", "russian russian"),
]
# Relatives, third states that tell, who is allowed to act, doubtful names beside their land
BESIDE = [
    ("Of the 11,000 soldiers whom Pyongyang sent to Russia, 5,000 are dead in Ukraine.", "north_korean north_korean"),
    ("The 12 soldiers whom Hamas captured are in Gaza, Israel says.", "israeli"),
    ("The 200 people whom Israel arrested were freed.", "-"),
    ("Russia has lost 900 men. The UK Defence Ministry spoke of 1,100 casualties.", "russian russian"),
    ("Israel killed nine Hezbollah men. Lebanon's health ministry reported 19 dead.", "hezbollah -"),
    (
        "Russian columns bunched up, allowing Ukrainian gunners to destroy 40 vehicles and damage nine tanks.",
        "russian russian",
    ),
    (
        "Both sides claim Yemen's coast. A US destroyer was hit; five missiles had been fired at a U.S. carrier by the Houthis.",
        "houthi",
    ),
    ("In Kachin State the KIA captured 50 soldiers from the junta.", "burmese"),
    ("Wagner lost 20,000 men in Bakhmut.", "russian"),
    ("French troops left Niger with 1,400 soldiers.", "french"),
    (
        "Pyongyang sent North Korean troops to Russia. Ukraine holds two Koreans.",
        "north_korean",
    ),
    ("Turkey-backed Syrian fighters lost 23 men to the SDF.", "syrian"),
    ("Armenia yielded. The peacekeepers collected from the Armenians 8 armoured vehicles.", "armenian"),
    ("Ukrainian General Staff: the enemy lost 980 personnel and three tanks over the day.", "russian russian"),
]
# Soldiers behind rebels, rebels behind soldiers; a strike's owner does not kill its own
MIXED = [
    ("Somalia's army killed 40 al-Shabaab fighters; five soldiers were wounded.", "al_shabaab somali"),
    ("Niger's defence ministry said 18 soldiers had been killed and 30 assailants neutralised.", "nigerien -"),
    ("The Thai army said that Cambodian rockets had killed two of its soldiers.", "thai"),
    ("Hezbollah said it hit two Merkava tanks near Aitaroun.", "israeli"),
    ("Drones struck an airfield in Russia's Ryazan region, damaging three bombers, Ukraine's SBU said.", "russian"),
    ("Missiles hit a depot in Ukraine's Odesa region, destroying 12 vehicles, Russia's ministry said.", "ukrainian"),
    ("Explosions rocked a base in Iran, destroying two helicopters; Israel said nothing.", "-"),
    ("A bomb killed seven soldiers in Mogadishu, the Somali army said; al-Shabaab claimed 20.", "somali somali"),
]


def _parties(text: str) -> str:
    return " ".join(figure.party or "-" for figure in cn.parse_figures(text) if figure.unit == "count")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *LEADERS,
        *PARTS,
        *STRENGTHS,
        *TARGETS,
        *HOMELANDS,
        *ARMIES,
        *REGIONS,
        *TELLERS,
        *CONTESTS,
        *QUOTED,
        *NOBODYS,
        *PARTIAL,
        *BESIDE,
        *MIXED,
    ],
)
def test_whose(text: str, expected: str) -> None:
    for name, fed in feedings(text):
        assert _parties(fed) == expected, name
