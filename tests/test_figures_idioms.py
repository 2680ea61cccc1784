"""What happened to the counted by the wording of many wars: idioms, contents, shared predicates, compared amounts."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from tests.feedings import feedings, plain

# Text, then for each figure: number | category | outcome.
CASES: list[tuple[str, list[str]]] = [
    # A short form with full stops is one word
    ("Three U.S. airmen were killed.", ["Three | personnel | killed"]),
    ("Some 14 U.K. troops and two U.N. monitors were hurt.", ["14 | personnel | wounded", "two | personnel | wounded"]),
    # The clause before says it of these, too
    (
        "Four tankers were damaged in the raid, as were two radar posts.",
        ["Four | vehicle | damaged", "two | other | damaged"],
    ),
    (
        "Sixty drones were downed over the gulf, as were three of the missiles.",
        ["Sixty | drone | shot_down", "three | missile | shot_down"],
    ),
    ("Nine farmers died, as did two nurses.", ["Nine | civilian | killed", "two | civilian | killed"]),
    ("Two barges were sunk, and so were nine canoes.", ["Two | ship | destroyed", "nine | ship | destroyed"]),
    ("The mayor was angry, as were two nurses.", ["two | civilian | -"]),
    # Where soldiers are sent, kept and posted
    ("Kinshasa has committed about 9,000 troops to the eastern front.", ["9,000 | personnel | deployed"]),
    ("Donors committed $40 million.", ["$40 million | money | -"]),
    ("The court heard that the gang committed 31 crimes.", ["31 | other | -"]),
    ("The navy keeps three frigates on patrol in the strait.", ["three | ship | deployed"]),
    ("The garage keeps three lorries.", ["three | vehicle | -"]),
    ("Some 400 volunteers left Bamako for the north.", ["400 | personnel | deployed"]),
    ("Some 400 volunteers left in tears.", ["400 | personnel | -"]),
    ("Burundi, with 1,400 soldiers in Uvira, wants a truce.", ["1,400 | personnel | deployed"]),
    ("Roughly 900 marines remain in Guam.", ["900 | personnel | deployed"]),
    ("About 700 fighters remain in Idlib.", ["700 | personnel | -"]),
    ("About 650 rangers will stay to guard the dam.", ["650 | personnel | deployed"]),
    ("The air base hosts 1,200 Turkish soldiers.", ["1,200 | personnel | deployed"]),
    ("Kampala said 3,000 soldiers were ready to deploy to Ituri.", ["3,000 | personnel | deployed"]),
    # What a force has at home is its strength
    ("The front has about 600 fighters in Ituri.", ["600 | personnel | -"]),
    ("Kenya has 600 policemen in Haiti.", ["600 | personnel | deployed"]),
    # Soldiers of a list that goes on past "up to"
    (
        "Eritrea sent 9,000 men of the line, up to 4,000 reservists of the Northern Army and up to 700 gendarmes.",
        ["9,000 | personnel | deployed", "4,000 | personnel | deployed", "700 | personnel | deployed"],
    ),
    ("Four lorries went up in smoke.", ["Four | vehicle | destroyed"]),
    # An aside ends where its bracket or dash closes: what follows is said of others
    (
        "The shelling left 22 dead (14 women and eight guards) and 140 injured.",
        [
            "22 | personnel | killed",
            "14 | civilian | killed",
            "eight | personnel | killed",
            "140 | personnel | wounded",
        ],
    ),
    (
        "The toll stands at nine dead – five guards and four soldiers – and 30 injured.",
        [
            "nine | personnel | killed",
            "five | personnel | killed",
            "four | personnel | killed",
            "30 | personnel | wounded",
        ],
    ),
    # What got through was neither downed nor is it told to have been fired
    ("Syria shot down 30 drones; seven drones struck the port.", ["30 | drone | shot_down", "seven | drone | -"]),
    ("Tehran fired 90 missiles; 12 of the rockets had reached towns.", ["90 | missile | launched", "12 | missile | -"]),
    ("The defence destroyed 30 of 34 missiles aimed at Doha.", ["30 | missile | destroyed", "34 | missile | launched"]),
    ("The navy destroyed 30 of its 34 missiles.", ["30 | missile | destroyed", "34 | missile | -"]),
    # Whom somebody belongs to who tells it
    (
        "The raid killed 40 people, according to the ward, part of a league of dozens of clinics.",
        ["40 | personnel | killed", "dozens | other | -"],
    ),
    ("A whole company laid down its arms: 90 gunners.", ["90 | personnel | captured"]),
    ("Army says 60 Hezbollah killed since Monday", ["60 | personnel | killed"]),
    (
        "Twelve raids killed 30 men in Homs. The army carried out nine more at Hama.",
        ["Twelve | attack | -", "30 | personnel | killed", "nine | attack | -"],
    ),
    ("A frigate with 12 helicopters and its crew of over 300 sailed.", ["12 | helicopter | -", "300 | personnel | -"]),
    ("The brigade lost two Vampires.", ["two | drone | lost"]),
    ("The brigade lost two RM-70 Vampires.", ["two | mlrs | lost"]),
    # What is put out of use, burns or is left behind
    ("The raid rendered six launchers inoperable.", ["six | equipment | damaged"]),
    ("The fire rendered two battalions combat ineffective.", ["two | military_unit | damaged"]),
    ("Two generators at the clinic are out of service.", ["Two | equipment | damaged"]),
    ("The storm caused damage to 14 lorries.", ["14 | vehicle | damaged"]),
    ("The damages to 30 buses were paid.", ["30 | vehicle | damaged"]),
    ("Four lorries are still burning near Homs.", ["Four | vehicle | destroyed"]),
    ("Two tugs were on fire off Hodeidah.", ["Two | ship | destroyed"]),
    ("The corps had ground down four battalions.", ["four | military_unit | destroyed"]),
    # Who was sent or left is harmed: the main verb says more
    ("Twelve gunners sent to the pass were killed.", ["Twelve | personnel | killed"]),
    ("Some 40 of the 600 rangers sent to Goma were killed.", ["40 | personnel | killed", "600 | personnel | deployed"]),
    ("Twelve gunners sent to the pass were pleased.", ["Twelve | personnel | deployed"]),
    ("Two guns abandoned in the mud were taken as booty.", ["Two | artillery | captured"]),
    ("Kigali has sent 200 of its soldiers home.", ["200 | personnel | -"]),
    ("Kigali has sent 200 of its soldiers to Pemba.", ["200 | personnel | deployed"]),
    ("The king sent 40 tons of flour to Gaza.", ["40 | other | -"]),
    ("Reinforcements of 900 men reached Tawila.", ["900 | personnel | deployed"]),
    # Where somebody was hit
    ("Two guards were hit in the chest.", ["Two | personnel | wounded"]),
    ("One soldier was shot in the leg.", ["One | personnel | wounded"]),
    ("Nine soldiers were shot in the night.", ["Nine | personnel | killed"]),
    ("Three nurses were struck by shrapnel.", ["Three | civilian | wounded"]),
    ("Three nurses were struck by the news.", ["Three | civilian | -"]),
    # Who is wounded and taken or exchanged
    ("The rebels captured nine wounded soldiers.", ["nine | personnel | captured"]),
    ("They evacuated nine wounded soldiers.", ["nine | personnel | wounded"]),
    ("The two camps exchanged 80 wounded captives.", ["two | other | -", "80 | personnel | exchanged"]),
    ("The whereabouts of 11 marines remain unknown.", ["11 | personnel | missing"]),
    # What is taken
    ("The M23 took 15 lorries and three mortars.", ["15 | vehicle | captured", "three | artillery | captured"]),
    ("The rebels took two buses to the market.", ["two | vehicle | -"]),
    ("Eight towns had been taken in Kordofan.", ["Eight | settlement | captured"]),
    ("Three men were taken to a clinic.", ["Three | personnel | -"]),
    ("Eight officers laid down arms.", ["Eight | personnel | captured"]),
    # What came down had been fired
    ("About 30 rockets fell on Sderot.", ["30 | missile | launched"]),
    (
        "Some 70 shells landed on the market and 20 in the lake.",
        ["70 | ammunition | launched", "20 | ammunition | launched"],
    ),
    ("Two mortar bombs exploded in the camp.", ["Two | ammunition | launched"]),
    ("Rocket prices fell in 30 shops.", ["30 | other | -"]),
    # Of what the targets were
    (
        "Among the posts destroyed were nine tanks and two lorries.",
        ["nine | tank | destroyed", "two | vehicle | destroyed"],
    ),
    ("The lorries destroyed by the flood blocked nine roads.", ["nine | other | -"]),
    # Who they are
    ("A family of seven died in the ruins.", ["seven | civilian | killed"]),
    ("Six people died, one of them a teacher.", ["Six | personnel | killed", "one | civilian | killed"]),
    ("Evacuees top 90,000 in Battambang.", ["90,000 | civilian | -"]),
    ("An estimated 900 Chadians are fighting for the militia.", ["900 | personnel | -"]),
    ("The frigate with a crew of over 180 sailed.", ["180 | personnel | -"]),
    # Boxes are of what they hold
    ("Tehran shipped 300 containers of ammunition.", ["300 | ammunition | -"]),
    ("The port handled 300 containers of fruit.", ["300 | other | -"]),
    ("They seized 12 boxes of cartridges.", ["12 | ammunition | captured"]),
    ("The raid hit two F-14s and three pick-ups.", ["two | aircraft | -", "three | vehicle | -"]),
    ("The flotilla has two Kalibr carriers.", ["two | ship | -"]),
    # Who is recruited
    ("Last year 41,000 people signed contracts with the army.", ["41,000 | personnel | mobilized"]),
    ("Each province got a quota of 300 men.", ["300 | personnel | mobilized"]),
    ("The junta has recruited 60% of its target.", ["60% | percent | mobilized"]),
    ("The trader signed 12 contracts.", ["12 | other | -"]),
    # What is found in a house or on a lorry
    ("Rangers found a cellar holding 90 mortar bombs.", ["90 | ammunition | captured"]),
    ("A shed holding 90 mortar bombs burned.", ["90 | ammunition | destroyed"]),
    # Who belongs to a unit is no unit, and who flees from one no civilian
    ("The raid killed 12 fighters of the Badr Battalion.", ["12 | personnel | killed"]),
    ("Two fighters of type MiG-29 were hit.", ["Two | aircraft | -"]),
    ("Some 30 men of the Sudd Brigade fled.", ["30 | personnel | -"]),
    # What is used by night, and nights
    ("The post got three night-vision devices and a drone.", ["three | equipment | -"]),
    ("The camp saw two night raids in three nights.", ["two | attack | -"]),
    ("Two mayors and 16 village heads were abducted.", ["Two | personnel | captured", "16 | personnel | captured"]),
    ("Mines derailed 11 freight cars.", ["11 | vehicle | damaged"]),
    ("Nine Kalibrs and 13 S-300s were fired at Odesa.", ["Nine | missile | launched", "13 | missile | launched"]),
    ("Drones destroyed two S-300s.", ["two | air_defense | destroyed"]),
    # Offices and callings
    (
        "The two presidents met three premiers and nine envoys.",
        ["two | personnel | -", "three | personnel | -", "nine | personnel | -"],
    ),
    ("The camp took in 900 new arrivals and 40 bankers.", ["900 | civilian | -", "40 | civilian | -"]),
    ("Two legions crossed.", ["Two | military_unit | -"]),
    # Words of doubt and wonder between the verb and its number; a new clause after "where"
    ("They lost maybe 20 men.", ["20 | personnel | casualties"]),
    ("The column lost a staggering 40 trucks.", ["40 | vehicle | lost"]),
    ("Two drones crashed into a school where 40 pupils hid.", ["Two | drone | lost", "40 | civilian | -"]),
    ("Bombs killed nine; 17 others lost limbs.", ["nine | personnel | killed", "17 | personnel | wounded"]),
    # What things are worth; who serves in a unit
    ("Police seized 12 yachts worth $2 million.", ["12 | ship | captured", "$2 million | money | -"]),
    (
        "They downed nine drones, each worth $3 million, and held 50 clerks.",
        ["nine | drone | shot_down", "$3 million | money | -", "50 | personnel | captured"],
    ),
    ("The bomb killed four engineers of the 12th Battalion.", ["four | personnel | killed"]),
    ("The bomb killed four engineers of the power company.", ["four | civilian | killed"]),
    ("It burned one of two Casspirs.", ["one | armored_vehicle | destroyed", "two | armored_vehicle | -"]),
    # A label whose parts were lost counts losses, and no convoy of which some burned
    ("Trucks (60, of which destroyed: 14)", ["60 | vehicle | lost", "14 | vehicle | destroyed"]),
    ("A column of 60 trucks came; rebels burned 14 of them.", ["60 | vehicle | -", "14 | vehicle | destroyed"]),
    ("Drones struck a hangar holding 90 bombs.", ["90 | ammunition | -"]),
    ("The gunmen are holding nine hostages.", ["nine | personnel | captured"]),
    ("Two water tanks and four T-72 tanks burned.", ["Two | other | destroyed", "four | tank | destroyed"]),
    ("The raid hit one of six oil storage tanks.", ["one | other | -", "six | other | -"]),
    ("The strike destroyed a depot containing 300 tons of fuel.", ["300 | other | destroyed"]),
    (
        "Customs seized two lorries carrying 40 rifles and 9,000 rounds.",
        ["two | vehicle | captured", "40 | equipment | captured", "9,000 | ammunition | captured"],
    ),
    ("Police seized two trucks with 40 rockets.", ["two | vehicle | captured", "40 | missile | captured"]),
    ("The jail holds 90 rebels.", ["90 | personnel | captured"]),
    ("The battalion held the ridge with 90 men.", ["90 | personnel | -"]),
    ("A finding based on talks with 14 clerks was published.", ["14 | personnel | -"]),
    # Booty and ground
    (
        "The search yielded the following: 18 rifles, 4 machine guns.",
        ["18 | equipment | captured", "4 | equipment | captured"],
    ),
    ("The raid yielded 12 rifles.", ["12 | equipment | captured"]),
    ("The mine yields 12 tonnes of coltan a year.", ["12 | other | -"]),
    (
        "The rebels paraded 30 howitzers and 120 lorries taken from the army.",
        ["30 | artillery | captured", "120 | vehicle | captured"],
    ),
    ("Photographs show six howitzers changing hands.", ["six | artillery | captured"]),
    ("The army drove the rebels out of three villages.", ["three | settlement | captured"]),
    ("The army withdrew from three villages.", ["three | settlement | -"]),
    ("Shelling drove 900 people from nine villages.", ["900 | civilian | -", "nine | settlement | -"]),
    ("Loyalists took another two districts of Aleppo.", ["two | settlement | captured"]),
    ("The drought hit two districts.", ["two | other | -"]),
    ("The envoy took nine prisoners home.", ["nine | personnel | captured"]),
    ("The Taliban seized control of nine provincial capitals.", ["nine | settlement | captured"]),
    ("The governor lost control of four towns.", ["four | settlement | lost"]),
    ("Bandits looted nine warehouses and 40 motorbikes.", ["nine | other | -", "40 | vehicle | captured"]),
    ("Customs intercepted 40 crates of rifles.", ["40 | equipment | captured"]),
    # What flies
    ("Gunners intercepted and destroyed 19 rockets.", ["19 | missile | shot_down"]),
    ("Gunners destroyed 19 rockets.", ["19 | missile | destroyed"]),
    ("The guns downed 97 drones over ten regions.", ["97 | drone | shot_down", "ten | other | -"]),
    (
        "The Houthis struck two freighters with seven missiles and nine drones.",
        ["two | ship | -", "seven | missile | launched", "nine | drone | launched"],
    ),
    ("Raiders attacked two villages with nine trucks.", ["two | settlement | -", "nine | vehicle | -"]),
    ("The navy fired at two trawlers.", ["two | ship | -"]),
    ("The governor complained of 41 drones in a day.", ["41 | drone | launched"]),
    ("The city faced 60 missiles overnight.", ["60 | missile | launched"]),
    ("Police blamed the cell for five rockets at Sderot.", ["five | missile | launched"]),
    ("About 30 drones had been sent to Sumy.", ["30 | drone | launched"]),
    ("Iran sent 30 drones to Sudan.", ["30 | drone | deployed"]),
    ("The gunmen sent two lorries against the gate.", ["two | vehicle | launched"]),
    # Wounds
    ("Of 312 patients, 211 have bullet wounds.", ["312 | civilian | -", "211 | civilian | wounded"]),
    (
        "Doctors admitted 140 wounded, 66 of whom were moved to Goma.",
        ["140 | personnel | wounded", "66 | personnel | wounded"],
    ),
    ("Three guards had been beaten.", ["Three | personnel | wounded"]),
    # Verbs in two pieces
    (
        "Raiders killed three soldiers and led two others away.",
        ["three | personnel | killed", "two | personnel | captured"],
    ),
    ("The shells put five trucks out of use.", ["five | vehicle | damaged"]),
    ("Two ferries have sunk.", ["Two | ship | destroyed"]),
    ("The rebels have sunk two ferries.", ["two | ship | destroyed"]),
    # Who is a civilian
    (
        "The raid caused 17 civilian deaths, some 90 injured and 31 missing people.",
        ["17 | civilian | killed", "90 | civilian | wounded", "31 | civilian | missing"],
    ),
    (
        "Nine people were killed, six of them civilians, and 31 wounded.",
        ["Nine | personnel | killed", "six | civilian | killed", "31 | personnel | wounded"],
    ),
    ("Thousands of Eritrean men are trying to flee the country.", ["Thousands | civilian | -"]),
    ("Some 200 men fled the trench.", ["200 | personnel | -"]),
    ("Some 300 households have fled to the hills.", ["300 | civilian | -"]),
    ("Some 300 households have no light.", ["300 | other | -"]),
    ("Some 9,000 people are trapped in the town.", ["9,000 | civilian | -"]),
    ("The rebels march in groups of four to eight.", ["four to eight | personnel | -"]),
    ("Five vehicles of aid agencies were burned.", ["Five | vehicle | destroyed"]),
    ("The brigade reported 40% equipment losses.", ["40% | percent | lost"]),
    # A list goes on past its dead, past what has no number, and a part says what became of the salvo
    (
        "The enemy lost 41 servicemen killed and 60 wounded, one tank and three pickups.",
        ["41 | personnel | killed", "60 | personnel | wounded", "one | tank | lost", "three | vehicle | lost"],
    ),
    (
        "Up to 90 fighters, an armored car and seven lorries were neutralised.",
        ["90 | personnel | killed", "seven | vehicle | destroyed"],
    ),
    (
        "Some 60 gunmen, one pickup and a field depot were destroyed.",
        ["60 | personnel | killed", "one | vehicle | destroyed"],
    ),
    (
        "The raid involved nine rockets and 120 drones, of which 98 were jammed.",
        ["nine | missile | launched", "120 | drone | launched", "98 | drone | shot_down"],
    ),
    (
        "Iran fired 170 drones; the allies downed 99% of them.",
        ["170 | drone | launched", "99% | percent | shot_down"],
    ),
    ("The port was hit by six guided bombs.", ["six | ammunition | launched"]),
    ("The cab was hit by six bullets.", ["six | ammunition | -"]),
    ("The convoy was ambushed by 40 gunmen.", ["40 | personnel | -"]),
    ("Gunners neutralised 19 drones and two howitzers.", ["19 | drone | shot_down", "two | artillery | destroyed"]),
    ("Pickets at two gates were killed.", ["two | other | -"]),
    ("Radar stations at two bases were destroyed.", ["two | other | -"]),
    ("Serbia put 14 battalions on the border.", ["14 | military_unit | deployed"]),
    ("The swap covered 390 people.", ["390 | personnel | exchanged"]),
    ("The survey covered 390 people.", ["390 | personnel | -"]),
    ("Some 2,700 inmates escaped.", ["2,700 | personnel | -"]),
    ("Nearly 4,700 soldiers became casualties.", ["4,700 | personnel | casualties"]),
    ("Two Su-25s failed to return.", ["Two | aircraft | lost"]),
    ("Nine of the 40 volunteers have enlisted.", ["Nine | personnel | mobilized", "40 | personnel | -"]),
    # Who is not meant, and what nobody suffered
    ("None of its 24 sailors was hurt.", ["24 | personnel | -"]),
    ("All of its 24 sailors were hurt.", ["24 | personnel | wounded"]),
    ("A colonel was shot dead, according to two officials.", ["two | personnel | -"]),
    ("The raid killed two officials.", ["two | personnel | killed"]),
    (
        "The chief claimed the destruction of six planes, five fighters and a tanker.",
        ["six | aircraft | destroyed", "five | aircraft | destroyed"],
    ),
    ("The raid killed five fighters.", ["five | personnel | killed"]),
    ("They killed 60 ultranationalistas.", ["60 | personnel | killed"]),
    ("They killed 60 buffaloes.", ["60 | other | killed"]),
    ("Impacts of three missiles were recorded.", ["three | missile | -"]),
    ("A field clinic had 140 admissions for shrapnel wounds.", ["140 | personnel | wounded"]),
    ("Three members of one clan were among the dead.", ["Three | personnel | killed"]),
    ("Among the dead, the mayor added, were five midwives.", ["five | civilian | killed"]),
    ("The militia guards 8,400 suspects.", ["8,400 | personnel | captured"]),
    ("The rebels surrendered 40 rifles.", ["40 | equipment | captured"]),
    (
        "More than 900 rifles, 26 anti-tank missiles and 75 pounds of propellant were found.",
        ["900 | equipment | captured", "26 | missile | captured", "75 | ammunition | captured"],
    ),
    ("The flood burst the dam, drowning 58 people.", ["58 | personnel | killed"]),
    ("Medics treated 80 wounded.", ["80 | personnel | wounded"]),
    ("The column crossed with 40 lorries, losing eight of them.", ["40 | vehicle | -", "eight | vehicle | lost"]),
    ("Six Kornet launchers are gone.", ["Six | equipment | lost"]),
    ("The plant makes 40,000 barrels.", ["40,000 | other | -"]),
    ("The army lost two gun barrels.", ["two | artillery | lost"]),
    # Whose words make civilians of people, and what makes none of them
    ("They shot dead six Yazidi men.", ["six | civilian | killed"]),
    ("They shot dead six masked men.", ["six | personnel | killed"]),
    ("Monks counted nine bodies, all civilians.", ["nine | civilian | killed"]),
    ("Monks counted nine bodies, all soldiers.", ["nine | personnel | killed"]),
    ("The blast killed 12 people, most of them children.", ["12 | civilian | killed"]),
    ("Some 200 Rwandans had got into the town.", ["200 | personnel | -"]),
    ("Some 200 Rwandans live in the town.", ["200 | civilian | -"]),
    ("Some 200 Rwandans work in the town.", ["200 | personnel | -"]),
    # A number behind a heading that has words of its own, and words that only look like the verb
    (
        "Of the 40 targets, 31 were neutralised: 26 were shot down and five suppressed.",
        ["40 | other | -", "31 | other | destroyed", "26 | other | shot_down", "five | other | shot_down"],
    ),
    ("Killed: 26 soldiers.", ["26 | personnel | killed"]),
    ("The fort's 300 defenders held out.", ["300 | personnel | -"]),
    ("Troops cleared 12 villages of insurgents.", ["12 | settlement | captured"]),
    ("Sappers cleared 12 roads of mines.", ["12 | other | -"]),
    ("Divers found the remains of nine fugitivos.", ["nine | personnel | killed"]),
    ("Abuja rotated 170 soldiers out of the mission.", ["170 | personnel | -"]),
    ("Abuja rotated 170 soldiers to the mission.", ["170 | personnel | deployed"]),
    ("Raiders looted 600 goats and two barns.", ["600 | other | captured", "two | other | -"]),
    ("The army moved 24 launchers into the gorge.", ["24 | equipment | deployed"]),
    ("The militia let off 16 rockets.", ["16 | missile | launched"]),
    ("A convoy evacuated 60 wounded from the enclave.", ["60 | personnel | wounded"]),
]

# Text, then for each figure: number | category | unit.
MEASURES: list[tuple[str, list[str]]] = [
    (
        "They seized 190 square kilometers in May, 40 fewer than in April.",
        ["190 | area | km2", "40 | area | km2"],
    ),
    ("They won 80 square kilometers, an average of five a day.", ["80 | area | km2", "five | area | km2"]),
    (
        "They seized 510 square kilometers in June compared with 440 in May and 220 in April.",
        ["510 | area | km2", "440 | area | km2", "220 | area | km2"],
    ),
    ("They moved 12 kilometers in March and only four in April.", ["12 | distance | km", "four | distance | km"]),
    (
        "Inflation stood at 9 percent in May, eight in June and seven in July.",
        ["9 percent | percent | percent", "eight | percent | percent", "seven | percent | percent"],
    ),
    ("They moved 12 kilometers and killed 20 in April.", ["12 | distance | km", "20 | personnel | count"]),
    ("They moved 12 kilometers in March and buried 20 in April.", ["12 | distance | km", "20 | personnel | count"]),
    (
        "A volunteer in Kazan gets 3.2 million rubles, while in Ufa the sum stands at 1.9 million.",
        ["3.2 million | money | RUB", "1.9 million | money | RUB"],
    ),
    ("A recruit gets 360,000 rubles (about 5,800).", ["360,000 | money | RUB", "5,800 | money | USD"]),
    (
        "Flour costs 9,000 gourdes – some $70 – against 4,000 in May.",
        ["9,000 | money | HTG", "$70 | money | USD", "4,000 | money | HTG"],
    ),
    (
        "The loan of $9 billion, two of it by May, went to 30 towns.",
        ["$9 billion | money | USD", "two | money | USD", "30 | settlement | count"],
    ),
    (
        "The prize is 500,000 rubles for a jet, 200,000 for a lorry and 90,000 for a mast.",
        ["500,000 | money | RUB", "200,000 | money | RUB", "90,000 | money | RUB"],
    ),
    (
        "The state pays 2 million rubles, the province one million.",
        ["2 million | money | RUB", "one million | money | RUB"],
    ),
    # Prices of a list, and a sum that is given twice
    (
        "Khartoum pays 40,000 pounds for a rifle, 90,000 for a mortar and 200,000 for guns.",
        ["40,000 | money | SDG", "90,000 | money | SDG", "200,000 | money | SDG"],
    ),
    (
        "Ufa pays 400,000 rubles (some $5,100), in place of an earlier 250,000 (some $3,200).",
        ["400,000 | money | RUB", "$5,100 | money | USD", "250,000 | money | RUB", "$3,200 | money | USD"],
    ),
    # Ground by its parts
    (
        "The SAF regained 120 sq km: 80 in Bahri and 40 in Omdurman.",
        ["120 | area | km2", "80 | area | km2", "40 | area | km2"],
    ),
    ("The SAF took 120 sq km and killed 40 in Bor.", ["120 | area | km2", "40 | personnel | count"]),
    ("The fine is $300, and 40 drivers paid it.", ["$300 | money | USD", "40 | civilian | count"]),
]


def _rows(text: str, field: str) -> list[str]:
    return [
        f"{plain(figure.text)} | {figure.category} | {getattr(figure, field) or '-'}"
        for figure in cn.parse_figures(text)
    ]


RATES: list[tuple[str, list[str]]] = [
    ("Jordan stopped an average of 28 drones a night in June.", ["28 | drone | day"]),
    ("They fire 300 shells per night at Bakhmut.", ["300 | ammunition | day"]),
    ("Seven soldiers died in a night attack on Gao.", ["Seven | personnel | -"]),
    ("Ten men fell during a night raid.", ["Ten | personnel | -"]),
]


@pytest.mark.parametrize(("text", "expected"), RATES)
def test_rates(text: str, expected: list[str]) -> None:
    for label, variant in feedings(text):
        assert _rows(variant, "per") == expected, label


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_outcomes(text: str, expected: list[str]) -> None:
    for label, variant in feedings(text):
        assert _rows(variant, "outcome") == expected, label


@pytest.mark.parametrize(("text", "expected"), MEASURES)
def test_measures(text: str, expected: list[str]) -> None:
    for label, variant in feedings(text):
        assert _rows(variant, "unit") == expected, label
