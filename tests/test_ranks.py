"""Ranks: written forms, canonical names and NATO grades."""

from __future__ import annotations

import pytest

from conflictnotes import parse_personnel
from conflictnotes.extract.personnel.lexicon import lexicon_of
from conflictnotes.vocabulary import Rank, default_vocabulary
from tests.feedings import feedings, plain

FORMS = [
    ("Major General", "Major General", "OF-7"),
    ("Maj. Gen.", "Major General", "OF-7"),
    ("Maj.-Gen.", "Major General", "OF-7"),
    ("Major-General", "Major General", "OF-7"),
    ("General-Major", "Major General", "OF-7"),
    ("Lieutenant General", "Lieutenant General", "OF-8"),
    ("Lt. Gen.", "Lieutenant General", "OF-8"),
    ("Lt Gen", "Lieutenant General", "OF-8"),
    ("LTG", "Lieutenant General", "OF-8"),
    ("Colonel General", "Colonel General", "OF-8"),
    ("Colonel-General", "Colonel General", "OF-8"),
    ("Col. Gen.", "Colonel General", "OF-8"),
    ("Army General", "Army General", "OF-9"),
    ("General of the Army", "General of the Army", "OF-10"),
    ("Brigadier General", "Brigadier General", "OF-6"),
    ("Brig. Gen.", "Brigadier General", "OF-6"),
    ("Brig.-Gen.", "Brigadier General", "OF-6"),
    ("Brigadier", "Brigadier", "OF-6"),
    ("Général de division", "Major General", "OF-7"),
    ("Général de brigade", "Brigadier General", "OF-6"),
    ("General", "General", "OF-9"),
    ("Gen.", "General", "OF-9"),
    ("Senior General", "Senior General", "OF-10"),
    ("Vice Senior General", "Vice Senior General", "OF-9"),
    ("Field Marshal", "Field Marshal", "OF-10"),
    ("Colonel", "Colonel", "OF-5"),
    ("Col.", "Colonel", "OF-5"),
    ("Colonel-Major", "Colonel Major", "OF-6"),
    ("Senior Colonel", "Senior Colonel", "OF-5"),
    ("Lieutenant Colonel", "Lieutenant Colonel", "OF-4"),
    ("Lt. Col.", "Lieutenant Colonel", "OF-4"),
    ("Lieutenant-Colonel", "Lieutenant Colonel", "OF-4"),
    ("Lt Col", "Lieutenant Colonel", "OF-4"),
    ("Sgan Aluf", "Lieutenant Colonel", "OF-4"),
    ("Tat-Aluf", "Major General", "OF-7"),
    ("Rav Seren", "Major", "OF-3"),
    ("Major", "Major", "OF-3"),
    ("Maj.", "Major", "OF-3"),
    ("Commandant", "Commandant", "OF-3"),
    ("Captain", "Captain", "OF-2"),
    ("Capt.", "Captain", "OF-2"),
    ("Captain Lieutenant", "Captain Lieutenant", "OF-2"),
    ("Senior Lieutenant", "Senior Lieutenant", "OF-1"),
    ("First Lieutenant", "First Lieutenant", "OF-1"),
    ("1st Lt.", "First Lieutenant", "OF-1"),
    ("Second Lieutenant", "Second Lieutenant", "OF-1"),
    ("Junior Lieutenant", "Junior Lieutenant", "OF-1"),
    ("Lieutenant", "Lieutenant", "OF-1"),
    ("Lt.", "Lieutenant", "OF-1"),
    ("Captain 1st Rank", "Captain 1st Rank", "OF-5"),
    ("Captain of the 1st Rank", "Captain 1st Rank", "OF-5"),
    ("Captain of the Second Rank", "Captain 2nd Rank", "OF-4"),
    ("Captain 3rd Rank", "Captain 3rd Rank", "OF-3"),
    ("Admiral", "Admiral", "OF-9"),
    ("Adm.", "Admiral", "OF-9"),
    ("Vice Admiral", "Vice Admiral", "OF-8"),
    ("Vice Adm.", "Vice Admiral", "OF-8"),
    ("Rear Admiral", "Rear Admiral", "OF-7"),
    ("Commodore", "Commodore", "OF-6"),
    ("Lieutenant Commander", "Lieutenant Commander", "OF-3"),
    ("Air Chief Marshal", "Air Chief Marshal", "OF-9"),
    ("Air Marshal", "Air Marshal", "OF-8"),
    ("Air Vice Marshal", "Air Vice-Marshal", "OF-7"),
    ("Air Commodore", "Air Commodore", "OF-6"),
    ("Group Captain", "Group Captain", "OF-5"),
    ("Wing Commander", "Wing Commander", "OF-4"),
    ("Squadron Leader", "Squadron Leader", "OF-3"),
    ("Flight Lieutenant", "Flight Lieutenant", "OF-2"),
    ("Sergeant Major", "Sergeant Major", "OR-9"),
    ("Chief Warrant Officer", "Chief Warrant Officer", "OR-9"),
    ("Warrant Officer", "Warrant Officer", "OR-8"),
    ("Praporshchik", "Warrant Officer", "OR-8"),
    ("Gizir", "Warrant Officer", "OR-8"),
    ("Subedar Major", "Warrant Officer", "OR-8"),
    ("Master Sergeant", "Master Sergeant", "OR-8"),
    ("Sergeant First Class", "Sergeant First Class", "OR-7"),
    ("Sgt. 1st Class", "Sergeant First Class", "OR-7"),
    ("Staff Sergeant", "Staff Sergeant", "OR-6"),
    ("Staff Sgt.", "Staff Sergeant", "OR-6"),
    ("Senior Sergeant", "Staff Sergeant", "OR-6"),
    ("Sergeant", "Sergeant", "OR-5"),
    ("Sgt.", "Sergeant", "OR-5"),
    ("Havildar", "Sergeant", "OR-5"),
    ("Junior Sergeant", "Junior Sergeant", "OR-4"),
    ("Corporal", "Corporal", "OR-4"),
    ("Cpl.", "Corporal", "OR-4"),
    ("Naik", "Corporal", "OR-4"),
    ("Lance Corporal", "Lance Corporal", "OR-3"),
    ("Lance Naik", "Lance Corporal", "OR-3"),
    ("Private First Class", "Private First Class", "OR-2"),
    ("Pfc.", "Private First Class", "OR-2"),
    ("Private", "Private", "OR-1"),
    ("Pvt.", "Private", "OR-1"),
    ("Sepoy", "Private", "OR-1"),
    ("Petty Officer", "Petty Officer", "OR-6"),
    ("Seaman", "Seaman", "OR-2"),
    ("Police Lieutenant General", "Police Lieutenant General", None),
    ("Lieutenant Colonel of Justice", "Lieutenant Colonel of Justice", "OF-4"),
    ("Inspector", "Inspector", None),
]


@pytest.mark.parametrize(("form", "name", "grade"), FORMS)
def test_a_form_has_its_name_and_grade(form: str, name: str, grade: str | None) -> None:
    row = lexicon_of(default_vocabulary()).rank_row(form)
    assert row is not None
    assert (row.name, row.grade) == (name, grade)


@pytest.mark.parametrize(("form", "name", "grade"), FORMS)
def test_a_rank_is_read_before_a_name(form: str, name: str, grade: str | None) -> None:
    for label, text in feedings(f"He said that {form} Danylo Hrytsenko had left."):
        (person,) = parse_personnel(text)
        assert (plain(person.rank), person.rank_grade, person.name.split()[-1]) == (form, grade, "Hrytsenko"), label
    assert name


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("Col. (res.) Tamar Levi spoke.", "Col. (res.)"),
        ("General (r) Ramiro Gómez spoke.", "General (r)"),
        ("A retired Turkish general, Orhan Yavuz, spoke.", "general"),
        ("Pavlo Marchenko, a Ukrainian lieutenant, spoke.", "lieutenant"),
        ("He calls himself “General” Safi Bwira and spoke.", "General"),
    ],
)
def test_a_rank_with_what_goes_with_it(text: str, rank: str) -> None:
    for label, fed in feedings(text):
        (person,) = parse_personnel(fed)
        assert plain(person.rank) == rank, label


@pytest.mark.parametrize(
    "text",
    [
        "Attorney General Lisa Monroe spoke.",
        "Secretary General Jens Holm spoke.",
        "Prosecutor General Andriy Koval spoke.",
        "Director General Rafael Rossi spoke.",
        "General Staff spokesman Dmytro Hrytsenko spoke.",
        "Army group commander Dmytro Hrytsenko spoke.",
    ],
)
def test_a_civil_general_is_no_rank(text: str) -> None:
    for label, fed in feedings(text):
        (person,) = parse_personnel(fed)
        assert person.rank is None, label
        assert person.roles, label


def test_a_vocabulary_takes_further_ranks() -> None:
    vocabulary = default_vocabulary().extend(ranks=[Rank("Hetman", None, ("hetman",))])
    (person,) = parse_personnel("Hetman Danylo Hrytsenko left.", vocabulary=vocabulary)
    assert person.rank == "Hetman"


def test_forms_are_lower_case_and_rows_named() -> None:
    for row in default_vocabulary().ranks:
        assert row.name
        assert all(form == form.casefold() for form in row.forms)
