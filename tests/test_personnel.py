"""Personnel: mentions put together, events with their dates, groups, by-lines, and the laws of the room."""

from __future__ import annotations

import datetime as dt
import functools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictnotes import parse_personnel, parse_report
from conflictnotes.extract.personnel import find
from conflictnotes.extract.personnel.folding import fold_name, skeleton
from conflictnotes.extract.personnel.words import Desk
from conflictnotes.model import Event, Personnel, PersonnelKind
from conflictnotes.vocabulary import Names, default_vocabulary
from tests.feedings import feedings, plain
from tests.hostile import HOSTILE, ordinary


def people(text: str, date: dt.date | None = None) -> list[Personnel]:
    return [item for item in parse_report(text, date=date).personnel if item.kind is PersonnelKind.PERSON]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("President Petro Hrytsenko spoke. Hrytsenko left.", [2]),
        ("Hrytsenko's aide left. Governor Petro Hrytsenko stayed.", [2]),
        ("Minister Serhiy Marchenko met Minister Olha Marchenko.", [1, 1]),
        ("Minister Serhiy Marchenko met Minister Olha Marchenko. Marchenko left.", [1, 1]),
        ("General Oleksandr Syrskyi spoke. Syrsky added that General Syrskyy knew.", [3]),
        ("Volodymyr Zelensky spoke; later Volodymyr Zelenskyy denied it.", [2]),
        ("Sergei Orlenko spoke; Serhiy Orlenko denied it.", [2]),
        ("S. Orlenko spoke; Serhiy Orlenko denied it.", [2]),
        ("Ivan Orlenko spoke; Petro Orlenko denied it.", [1, 1]),
        ("Colonel Ivan Orlenko spoke on Orlenko Street.", [1]),
        ("Xi Jinping spoke. Xi left.", [2]),
        ("Colonel Min Naing spoke. Brig. Gen. Min Naing, a spokesman of the same name, did not.", [1, 1]),
    ],
)
def test_mentions_of_one_person(text: str, counts: list[int]) -> None:
    for label, fed in feedings(text):
        assert [len(person.mentions) for person in people(fed)] == counts, label


@pytest.mark.parametrize(
    "spellings", [("Zelensky", "Zelenskyy", "Zelenskiy"), ("Syrskyi", "Syrsky"), ("Pushilin", "Pushylin")]
)
def test_spellings_of_one_name_fold_alike(spellings: tuple[str, ...]) -> None:
    assert len({fold_name(word) for word in spellings}) == 1


def test_russian_and_ukrainian_forms_share_their_consonants() -> None:
    assert skeleton("Andrei") == skeleton("Andriy")
    assert skeleton("Andrei") != skeleton("Anton")


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Colonel Pavlo Orlenko was killed near the river.", Event.KILLED),
        ("A strike killed Colonel Pavlo Orlenko.", Event.KILLED),
        ("The death of Colonel Pavlo Orlenko was confirmed.", Event.KILLED),
        ("Pavlo Orlenko's death was confirmed.", Event.KILLED),
        ("Colonel Pavlo Orlenko, who led the brigade, was killed.", Event.KILLED),
        ("Nine men died, including Colonel Pavlo Orlenko.", Event.KILLED),
        ("The brigade lost Colonel Pavlo Orlenko and two privates.", Event.KILLED),
        ("Colonel Pavlo Orlenko was wounded near the river.", Event.WOUNDED),
        ("Shelling injured Mayor Pavlo Orlenko.", Event.WOUNDED),
        ("Police detained Mayor Pavlo Orlenko.", Event.ARRESTED),
        ("Troops detained Colonel Pavlo Orlenko.", Event.CAPTURED),
        ("Rebels captured Colonel Pavlo Orlenko.", Event.CAPTURED),
        ("Mayor Pavlo Orlenko was abducted.", Event.CAPTURED),
        ("Minister Pavlo Orlenko resigned.", Event.REMOVED),
        ("The president dismissed Minister Pavlo Orlenko.", Event.REMOVED),
        ("The dismissal of Minister Pavlo Orlenko was confirmed.", Event.REMOVED),
        ("The president appointed Pavlo Orlenko as defence minister.", Event.APPOINTED),
        ("Pavlo Orlenko was appointed defence minister.", Event.APPOINTED),
        ("Pavlo Orlenko became head of the directorate.", Event.APPOINTED),
        ("Colonel Pavlo Orlenko takes over as brigade commander.", Event.APPOINTED),
        ("The ministry plans to dismiss Colonel Pavlo Orlenko.", None),
        ("The court may arrest Mayor Pavlo Orlenko.", None),
        ("Colonel Pavlo Orlenko was not killed.", None),
        ("Colonel Pavlo Orlenko was reported killed, then corrected to missing.", None),
        ("Mayor Pavlo Orlenko said that nine men were killed.", None),
        ("Mayor Pavlo Orlenko dismissed reports of a coup.", None),
    ],
)
def test_what_happened(text: str, event: Event | None) -> None:
    for label, fed in feedings(text):
        (person,) = people(fed)
        assert person.event is event, label


def test_removed_and_appointed() -> None:
    text = "The president removed Pavlo Orlenko and appointed Ivan Melnyk. Colonel Olha Koval replaces Colonel Petro Moroz."
    assert [person.event for person in people(text)] == [Event.REMOVED, Event.APPOINTED, Event.APPOINTED, Event.REMOVED]


def test_successor_and_predecessor_share_the_post() -> None:
    text = "Colonel Olha Koval was appointed commander of the 5th Brigade. She replaces Colonel Petro Moroz."
    assert [person.roles for person in people(text)] == [("commander of the 5th Brigade",)] * 2


def test_the_day_of_an_event_is_the_one_behind_it() -> None:
    text = "The ministry said on May 3 that Colonel Pavlo Orlenko was killed on May 1."
    (person,) = people(text, dt.date(2024, 5, 4))
    assert person.event_date == dt.date(2024, 5, 1)


def test_an_event_inside_a_claim_points_at_it() -> None:
    report = parse_report("The ministry claimed that Colonel Pavlo Orlenko was killed.")
    (person,) = [item for item in report.personnel if item.kind is PersonnelKind.PERSON]
    assert person.event_claim is not None
    assert report.claims[person.event_claim].cue == "claimed"


def test_a_group_has_nationality_kind_count_and_place() -> None:
    report = parse_report("Some 11,000 North Korean troops joined North Korean technical advisers in Kursk.")
    groups = [item for item in report.personnel if item.kind is PersonnelKind.GROUP]
    assert [(group.name, group.nationality, group.place) for group in groups] == [
        ("North Korean troops", "north_korean", None),
        ("North Korean technical advisers", "north_korean", "Kursk"),
    ]
    assert groups[0].count is not None
    assert report.figures[groups[0].count].low == 11_000


def test_plain_troops_are_no_group_until_counted() -> None:
    assert parse_personnel("Russian troops left the village.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Losses rise\n\nBy Olha Kravets and Petro Moroz\n\nThe bridge fell.",
        "Losses rise\n\nOlha Kravets — Monday, 3 March 2025\n\nThe bridge fell.",
        "The bridge fell.\n\n(Reporting by Olha Kravets; editing by Petro Moroz)",
    ],
)
def test_who_wrote_the_report_is_not_in_it(text: str) -> None:
    assert people(text) == []


def test_entries_of_a_list_write_the_surname_first() -> None:
    (person,) = people("• KARANGWA, Jean-Bosco, Brigadier General, Rwanda Defence Force; born 1971.")
    assert (person.name, person.rank, person.nationality) == ("KARANGWA, Jean-Bosco", "Brigadier General", "rwandan")


def test_a_vocabulary_takes_further_names_and_posts() -> None:
    vocabulary = default_vocabulary().extend(names=[Names("elvish", ("Galadriel",))], posts=["steward"])
    text = "Galadriel Thranwen and steward Denewen Hurin left."
    assert [item.name for item in parse_personnel(text, vocabulary=vocabulary)] == [
        "Galadriel Thranwen",
        "Denewen Hurin",
    ]


_WORDS = (
    "Colonel General Minister of the , . ( ) “ ” ' ’s - – and as was killed appointed replaced Petro Ivan Hrytsenko al- bin "
    "Jr. L. 54 Lake Brigade KIM \n said commander spokesman The in near \u00a0 [3] Ö ß ı"
)
_PIECES = st.sampled_from(_WORDS.split(" "))


@given(st.lists(_PIECES, max_size=40).map(" ".join))
def test_every_span_lies_in_the_text_and_names_its_person(text: str) -> None:
    for item in parse_personnel(text):
        assert all(0 <= span.start < span.end <= len(text) for span in item.mentions)
        assert plain(text[item.span.start : item.span.end]) == plain(item.name)


@given(st.lists(_PIECES, max_size=40).map(" ".join))
def test_reading_twice_gives_the_same(text: str) -> None:
    assert parse_personnel(text) == parse_personnel(text)


@pytest.mark.parametrize("name", ["ordinary", "many officers", "one surname, many people", "many posts", "pronouns"])
def test_sentences_that_were_put_away_read_as_before(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (ordinary if name == "ordinary" else HOSTILE[name])(4_000)
    told = (
        "Colonel Ivo Brandt replaced General Petro Hrytsenko as commander of the brigade. He left on May 3. "
        "The minister, Olha Roe, met the commander. Brandt was killed near the river. The minister said so.\n\n"
    )
    before = parse_report(told + text + told).personnel
    monkeypatch.setattr(find, "Desk", functools.partial(Desk, most=1))
    assert parse_report(told + text + told).personnel == before
