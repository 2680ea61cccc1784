"""Personnel: where a role begins and ends, and names that look like something else."""

from __future__ import annotations

import pytest

from conflictnotes import parse_personnel
from tests.feedings import feedings, plain

# text, and the people in it by name with all their roles
ROLES: list[tuple[str, list[tuple[str, tuple[str, ...]]]]] = [
    (
        "Sona Petrosyan, who is the town's deputy mayor, said the road was open.",
        [("Sona Petrosyan", ("deputy mayor",))],
    ),
    (
        "Kofi Mensah, who had been the garrison's quartermaster until May, was arrested.",
        [("Kofi Mensah", ("quartermaster",))],
    ),
    ("Musa Bello, who served as governor of Borno, fled.", [("Musa Bello", ("governor of Borno",))]),
    ("Musa Bello, who is at home with a broken leg, said nothing.", [("Musa Bello", ())]),
    # a number and an abbreviation within the role
    ("Colonel Thant Zaw, the No. 4 Signals commander, was absent.", [("Thant Zaw", ("No. 4 Signals commander",))]),
    ("Ruth Adler, the U.N. envoy to Yemen, left Sanaa.", [("Ruth Adler", ("U.N. envoy to Yemen",))]),
    ("They met the U.S. special envoy, Thomas Greer.", [("Thomas Greer", ("U.S. special envoy",))]),
    # what is said of the name is no part of the role
    (
        "Rosa Núñez, a senator of the same name, kept silent.",
        [("Rosa Núñez", ("senator",))],
    ),
    ("Awa Traoré, a nurse from Sévaré, hid in a well.", [("Awa Traoré", ("nurse",))]),
    ("Dmitry Kozlov, an engineer from Rosatom, agreed.", [("Dmitry Kozlov", ("engineer from Rosatom",))]),
    # quotation marks around a role
    ("The enclave’s “foreign minister,” Sergei Lapin, flew home.", [("Sergei Lapin", ("foreign minister",))]),
    ("“He was never a minister,” Sergei Lapin said.", [("Sergei Lapin", ())]),
    # posts with the territory behind them
    (
        "NATO Joint Force Commander Europe General Paul Hartmann spoke.",
        [("Paul Hartmann", ("NATO Joint Force Commander Europe",))],
    ),
    ("Inspector Punjab Tariq Mahmood Gill denied it.", [("Tariq Mahmood Gill", ("Inspector Punjab",))]),
    ("Brig. Asif Raza, GOC 12 Div, inspected the wire.", [("Asif Raza", ("GOC 12 Div",))]),
    # what somebody is to another
    ("He telephoned his Turkish counterpart, Hakan Yilmaz.", [("Hakan Yilmaz", ("Turkish counterpart",))]),
    ("The prize went to her brother-in-law, Colonel Pedro Salas.", [("Pedro Salas", ("brother-in-law",))]),
    ("Anwar Darwish, the general's cousin, owns the quarry.", [("Anwar Darwish", ("general's cousin",))]),
    ("Hanan Nasser, a 30-year-old survivor, was carried out.", [("Hanan Nasser", ("survivor",))]),
    ("Grace Okello, a mother of four, walked to Renk.", [("Grace Okello", ())]),
    # titles in short
    ("Sen. Carlos Duarte asked for the file.", [("Carlos Duarte", ("Sen.",))]),
    # participles before the role
    ("A captured squad leader, Sergeant Ilya Moroz, was filmed.", [("Ilya Moroz", ("squad leader",))]),
    ("Yonas Tesfaye, a sacked customs clerk, was held.", [("Yonas Tesfaye", ("sacked customs clerk",))]),
    ("Yonas Tesfaye, a dismissed customs clerk, was held.", [("Yonas Tesfaye", ("customs clerk",))]),
    # a role with its owner behind "and"
    (
        "Qatar sent food, and Norway's foreign minister, Kari Solberg, thanked it.",
        [("Kari Solberg", ("Norway's foreign minister",))],
    ),
    # an assumed rank between role and name
    ("Militia leader “General” Moïse Bahati fled.", [("Moïse Bahati", ("Militia leader",))]),
    ("Ryazan Military Commissar Oleg Titov resigned.", [("Oleg Titov", ("Ryazan Military Commissar",))]),
    ("Ali Hamdan, a tailor, saw the drone.", [("Ali Hamdan", ("tailor",))]),
    # whose deputy somebody is; the title of the next, who speaks
    (
        "Prime Minister Albin Krasniqi's deputy, Besnik Hoxha-Berisha, said no.",
        [("Albin Krasniqi", ("Prime Minister",)), ("Besnik Hoxha-Berisha", ("deputy",))],
    ),
    (
        "The blast hurt Olena Drozd, 41, the regional governor, Vladyslav Havrysh, wrote.",
        [("Olena Drozd", ()), ("Vladyslav Havrysh", ("regional governor",))],
    ),
    ("Ali Razini-Far, a judge, was shot.", [("Ali Razini-Far", ("judge",))]),
    ("The wife of one of the pilots, Olena Drozd, wept.", [("Olena Drozd", ("wife of one of the pilots",))]),
    ("Jimmy Prado, the former policeman known as Blade, spoke.", [("Jimmy Prado", ("former policeman",))]),
    # What a post makes a thing of is no post.
    ("State media cast the murder of Idris Toure as a terrorist act.", [("Idris Toure", ())]),
    ("Idris Toure was described as a terrorist leader.", [("Idris Toure", ("terrorist leader",))]),
    # whose army it is
    ("Malaysian armed forces chief Nizam Jaffar left.", [("Nizam Jaffar", ("Malaysian armed forces chief",))]),
    # two roles before one comma, and a citizen between role and name
    (
        "Oman's prime minister and foreign minister, Sheikh Badr Salim Kanaan, phoned.",
        [("Badr Salim Kanaan", ("Oman's prime minister", "foreign minister"))],
    ),
    (
        "The head of the World Food Programme, the Dane Lars Mikkelsen, resigned.",
        [("Lars Mikkelsen", ("head of the World Food Programme",))],
    ),
    # words of time before a role, and what is no part of one
    ("Rui Tavares, these days an adviser to the king, agreed.", [("Rui Tavares", ("adviser to the king",))]),
    ("Rui Tavares, until last year chairman of the bank, agreed.", [("Rui Tavares", ("chairman of the bank",))]),
    # who replaces somebody tells what he was before, not what the other was
    (
        "Ahmed Awad Mubarak resigned and Salem Saleh Braik, the finance minister, replaced him.",
        [("Ahmed Awad Mubarak", ()), ("Salem Saleh Braik", ("finance minister",))],
    ),
    ("Paula Reis, until recently deputy minister, agreed.", [("Paula Reis", ("deputy minister",))]),
    ("Paula Reis, a lawyer with a Chilean passport, was freed.", [("Paula Reis", ("lawyer",))]),
    ("By noon Rosa Lopes was vice-president of Angola.", [("Rosa Lopes", ("vice-president of Angola",))]),
    ("The chargé d'affaires, Helen Marsh, was unhurt.", [("Helen Marsh", ("chargé d'affaires",))]),
    (
        "Ana Roe, the leader of the party, was elected mayor on the third ballot.",
        [("Ana Roe", ("leader of the party", "mayor"))],
    ),
    (
        "Karim Deng, finance minister in the caretaker cabinet to be sworn in on Monday, spoke.",
        [("Karim Deng", ("finance minister in the caretaker cabinet",))],
    ),
    (
        "He tried to convince Harbour World vice-president Ana Roe of the need.",
        [("Ana Roe", ("Harbour World vice-president",))],
    ),
]

# text, and the names in it
NAMES: list[tuple[str, list[str]]] = [
    ("Major General Adam Idris Abu Gash fell at the gate.", ["Adam Idris Abu Gash"]),
    ("Vice Adm. Rosa Parra Guerrero keeps the fleet.", ["Rosa Parra Guerrero"]),
    ("Sher Zaman Baloch, a driver, was freed.", ["Sher Zaman Baloch"]),
    ("Cambodia's Hun Sen wrote a letter.", ["Hun Sen"]),
    ("Captain Ivan He, a gunner, fell.", ["Ivan He"]),
    ('The militia leader Abdelkarim "Zorro" Masoudi was shot.', ['Abdelkarim "Zorro" Masoudi']),
    # a nationality is no part of a name, and makes one of what follows it
    ("Ugandan Moses Okello stepped down.", ["Moses Okello"]),
    ("The cell is led by a Kenyan, Barasa Wekoyo Simiyu, who is 30.", ["Barasa Wekoyo Simiyu"]),
    ("The defence minister, No Kwang Ho, sent a telegram.", ["No Kwang Ho"]),
    ("The envoy, Alyona Hetman, said nothing.", ["Alyona Hetman"]),
    ("They freed Lucía San Martín, a lawyer.", ["Lucía San Martín"]),
    ("Police held Sheikh Karim al-Jaberi (Abu Fadel), a clerk.", ["Karim al-Jaberi"]),
    ("Boats met near First Thomas Shoal.", []),
    # a newspaper, and its editor
    ("He is free, said La Nueva Hora, whose editor, Pablo Soto, is not.", ["Pablo Soto"]),
    ("The dissidents' Jaime Prado front has denied it.", []),
    # a body's name before an alias
    ("They killed a commander of the Autodefensas de la Sierra, alias “Tigre Blanco,” on May 3.", ["Tigre Blanco"]),
    # two who share all parts of the shorter name
    ("Omar Adan, a tailor, and Omar Adan Farah, a clerk, were held.", ["Omar Adan", "Omar Adan Farah"]),
    # initials without their stops, numerals of kings
    ("The minister met Samuel L Okoro and Rosa W Stone in Abuja.", ["Samuel L Okoro", "Rosa W Stone"]),
    ("General Mark A Roe spoke to Lieutenant General H R Banda.", ["Mark A Roe", "H R Banda"]),
    ("King Karl XVI Olaf met Patriarch Yusuf II and Pope Peter XIV.", ["Karl XVI Olaf", "Yusuf II", "Peter XIV"]),
    ("They left for Bamako. A Keita was there.", []),
    # datelines and ships
    ("TAMPA, Fla. – The ship sailed.", []),
    ("A drone passed within 20 metres of the BRP Andres Lozada.", []),
    ("The frigate left with BRP Apolinario Lim behind it.", []),
]


@pytest.mark.parametrize(("text", "people"), ROLES)
def test_roles_begin_and_end_where_they_should(text: str, people: list[tuple[str, tuple[str, ...]]]) -> None:
    expected = [(plain(name), [plain(role) for role in roles]) for name, roles in people]
    for label, fed in feedings(text):
        found = [
            (plain(person.name), [plain(role) for role in person.roles])
            for person in parse_personnel(fed)
            if person.kind.value == "person"
        ]
        assert found == expected, label


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_names_that_look_like_something_else(text: str, names: list[str]) -> None:
    for label, fed in feedings(text):
        found = [plain(person.name) for person in parse_personnel(fed) if person.kind.value == "person"]
        assert found == [plain(name) for name in names], label


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("US Army General Michael Kent spoke.", "General"),
        ("Indian Army General Anil Rathore spoke.", "General"),
        ("Russian Army General Ivan Titov spoke.", "Army General"),
        ("Army General Ivan Titov spoke.", "Army General"),
        ("They held a lieutenant colonel of the 22nd Brigade, Serhiy Hnat, for a day.", "lieutenant colonel"),
        ("Rosa Paz, a retired Taiwanese rear admiral.", "rear admiral"),
        ("Defence Minister Yoav Adler, himself a reserve major general, left.", "major general"),
        ("Pedro Salas, a retired air force general and now Chad's envoy, left.", "general"),
        ("The governor, Colonel-Major Salif Zongo, left.", "Colonel-Major"),
        ("Regional governor Colonel-Major Salif Zongo left.", "Colonel-Major"),
        ("Attorney General Ivan Titov left.", None),
        ("One of them, ex-Captain Zin Maung, believes it.", "ex-Captain"),
    ],
)
def test_ranks_beside_names(text: str, rank: str | None) -> None:
    for label, fed in feedings(text):
        assert [plain(person.rank) for person in parse_personnel(fed)] == [rank], label
