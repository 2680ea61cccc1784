"""Personnel: what happens to people without a plain verb of it: commands that pass on, lists of the dead, rumours."""

from __future__ import annotations

import pytest

from conflictnotes import parse_personnel
from tests.feedings import feedings, plain

EVENTS: list[tuple[str, dict[str, str | None]]] = [
    # a post comes to somebody
    (
        "A decree relieves General Oleg Sazonov and installs in his place Colonel Ivan Titov.",
        {"Oleg Sazonov": "removed", "Ivan Titov": "appointed"},
    ),
    ("The old command passes, for now, to his chief of staff, Colonel Ivan Titov.", {"Ivan Titov": "appointed"}),
    ("The king gave the portfolio to Badr Salim Kanaan.", {"Badr Salim Kanaan": "appointed"}),
    ("His replacement is Gustavo Salas, a former minister.", {"Gustavo Salas": "appointed"}),
    ("The president put his aide Kirill Sazonov in charge of the border.", {"Kirill Sazonov": "appointed"}),
    ("The council confirmed General Paul Hartmann as chief of staff.", {"Paul Hartmann": "appointed"}),
    ("The council confirmed that General Paul Hartmann had arrived.", {"Paul Hartmann": None}),
    ("Lieutenant General Sam Okello arrives in May to command the mission.", {"Sam Okello": "appointed"}),
    ("Vice Admiral Juha Laine takes the navy desk.", {"Juha Laine": "appointed"}),
    ("Vice Admiral Juha Laine took the stage.", {"Juha Laine": None}),
    ("Colonel Ivan Titov of Tajikistan took up his post in June.", {"Ivan Titov": "appointed"}),
    ("Brig. Asif Raza will be promoted in May.", {"Asif Raza": "appointed"}),
    ("The gazette carries the retirement of Admiral Luis Prado.", {"Luis Prado": "removed"}),
    (
        "Maj Gen Asif Raza will be posted as Director Logistics vice Lt Gen Tariq Gill, who retires.",
        {"Asif Raza": None, "Tariq Gill": "removed"},
    ),
    (
        "Admiral Luis Prado hands over in the autumn to General Jan Novak.",
        {"Luis Prado": "removed", "Jan Novak": "appointed"},
    ),
    ("The bodies were handed over to Colonel Ivan Titov.", {"Ivan Titov": None}),
    ("The ministry sent a letter that came to Colonel Ivan Titov.", {"Ivan Titov": None}),
    ("Parliament approved Hailu Tesfaye as defence minister.", {"Hailu Tesfaye": "appointed"}),
    ("He named Omar Adan's deputy, Juan Soto, to lead the review.", {"Omar Adan": None, "Juan Soto": "appointed"}),
    # an alias, an age and a unit between the name and the verb, or the verb and the name
    ('The gang boss Omar Adan, alias "Tonton Rouge," was badly hurt.', {"Omar Adan": "wounded"}),
    ("The junior sergeant Elvin Aliyev-Rza, born in 2003, was wounded.", {"Elvin Aliyev-Rza": "wounded"}),
    ("The deputy, Ba Lawan Modu, had surrendered.", {"Ba Lawan Modu": "captured"}),
    (
        "They named the dead officers as General Davoud Shirvani and Colonel Mahmoud Zarei.",
        {"Davoud Shirvani": "killed", "Mahmoud Zarei": "killed"},
    ),
    ("They detained a lieutenant colonel of the 22nd Brigade, Serhiy Hnat.", {"Serhiy Hnat": "captured"}),
    ("The army suffered two dead: Corporal Second Class Yeison Prado and a driver.", {"Yeison Prado": "killed"}),
    (
        "He dismissed General Jérôme Mbala as head of operations and named Colonel Bruno Kasa in his place.",
        {"Jérôme Mbala": "removed", "Bruno Kasa": "appointed"},
    ),
    (
        "Gunmen wounded two of her colleagues, Inspector Ricardo Noel and Sergeant Lener Fils.",
        {"Ricardo Noel": "wounded", "Lener Fils": "wounded"},
    ),
    ("The rebels swore in Mohamed Hassan al-Tayeb as premier.", {"Mohamed Hassan al-Tayeb": "appointed"}),
    (
        "General Adel Karam takes command of the 4th Corps from General Omar Said Darwish.",
        {"Adel Karam": "appointed", "Omar Said Darwish": "removed"},
    ),
    # held, and talks that were
    ("Omar Adan, a tailor, was held after the blast.", {"Omar Adan": "arrested"}),
    ("Omar Adan was held the whole night.", {"Omar Adan": None}),
    # a list of the dead; a relative clause between two of them
    (
        "Two aides died with him: Colonel Amir Tavana, who kept the books, and Mehdi Zarei, an engineer.",
        {"Amir Tavana": "killed", "Mehdi Zarei": "killed"},
    ),
    ("Sergeant Tyler Boone lost an eye.", {"Tyler Boone": "wounded"}),
    ("Colonel Ivan Titov of the 9th Brigade was wounded near Izium, not killed.", {"Ivan Titov": "wounded"}),
    # what is taken back, of this person and of another
    ("Colonel Ivan Titov was killed, they wrote. He turned out to be alive.", {"Ivan Titov": None}),
    ("Chad lost Captain Idriss Saleh. Its emir, Noor Zaman, is alive.", {"Idriss Saleh": "killed", "Noor Zaman": None}),
    # what is only said
    (
        "The army dismissed rumours that the battalion's commander, Captain Yaya Sanogo, had been captured.",
        {"Yaya Sanogo": None},
    ),
    ("She fell out with the movement's chief, General Samuel Makala.", {"Samuel Makala": None}),
]


@pytest.mark.parametrize(("text", "events"), EVENTS)
def test_what_happened_to_people(text: str, events: dict[str, str | None]) -> None:
    for label, fed in feedings(text):
        found = {
            plain(person.name): person.event and person.event.value
            for person in parse_personnel(fed)
            if person.kind.value == "person"
        }
        assert found == events, label


# what is told where a bare surname, a title or a pronoun stands
AGAIN: list[tuple[str, str | None]] = [
    ("General Ivan Titov spoke on Monday. On Friday Titov was dismissed.", "removed"),
    ("General Ivan Titov spoke on Monday. He was killed on Friday.", "killed"),
    ("General Ivan Titov led the brigade. A drone killed Titov near Izium.", "killed"),
    ("General Ivan Titov spoke. They arrested him on Friday.", "arrested"),
    ("General Ivan Titov spoke. His death was confirmed.", "killed"),
    ("General Ivan Titov spoke. Titov's dismissal came on Friday.", "removed"),
    ("Minister Ivan Titov spoke. The minister was arrested on Friday.", "arrested"),
    ("A decree dismissed General Ivan Titov. He will become ambassador to Cuba.", "appointed"),
    # what is only feared
    ("General Ivan Titov is missing; his men fear he was captured.", None),
    # what the person does, what others wish, and what was before
    ("General Ivan Titov spoke. His capture of the town was confirmed.", None),
    ("General Ivan Titov spoke. They ordered Titov's assassination.", None),
    ("General Ivan Titov spoke. They killed his driver.", None),
    ("General Ivan Titov spoke. The blast hurt drivers but not Titov.", None),
    ("General Ivan Titov spoke. Titov likes promoting himself.", None),
    ("A decree dismissed General Ivan Titov. Titov's appointment had been a surprise.", "removed"),
]


@pytest.mark.parametrize(("text", "event"), AGAIN)
def test_what_is_told_again(text: str, event: str | None) -> None:
    for label, fed in feedings(text):
        [person] = [person for person in parse_personnel(fed) if person.kind.value == "person"]
        assert (person.event and person.event.value) == event, label
