"""Personnel: later mentions, bare titles and pronouns that are safely one person's - and those that are not."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictnotes import parse_personnel
from conflictnotes.model import PersonnelKind
from tests.feedings import feedings, plain

# text, and the later mentions of each person in it, names aside
LATER: list[tuple[str, dict[str, list[str]]]] = [
    # one person, one sentence
    ("Governor Rosa Paz said that she had seen it herself.", {"Rosa Paz": ["she", "herself"]}),
    ("The emir dismissed General Adel Karam over his plan.", {"Adel Karam": []}),
    ("They dismissed General Adel Karam over his plan.", {"Adel Karam": ["his"]}),
    # the sentence before
    ("They dismissed General Adel Karam. He left on foot.", {"Adel Karam": ["He"]}),
    ("They dismissed General Adel Karam. The road was bad. He left on foot.", {"Adel Karam": []}),
    ("“It burned for hours,” said Hamid Karim, a nurse. He had no water.", {"Hamid Karim": ["He"]}),
    # two people, or somebody without a name
    ("Adel Karam met Omar Said Farah. He left.", {"Adel Karam": [], "Omar Said Farah": []}),
    ("General Adel Karam met a driver. He left.", {"Adel Karam": []}),
    ("General Adel Karam met somebody. He left.", {"Adel Karam": []}),
    ("General Adel Karam met drivers. He left.", {"Adel Karam": ["He"]}),
    # a man and a woman
    ("Spokesman Adel Karam met spokeswoman Rosa Paz. She left.", {"Adel Karam": [], "Rosa Paz": ["She"]}),
    ("Spokeswoman Rosa Paz stayed. He left.", {"Rosa Paz": []}),
    # who goes on to speak
    (
        "Omar Adan said that Juan Soto had come. He added that it rained.",
        {"Omar Adan": ["He"], "Juan Soto": []},
    ),
    (
        "Omar Adan said that Juan Soto had come. He added that his car burned.",
        {"Omar Adan": ["He"], "Juan Soto": []},
    ),
    ("“We hid,” said Hamid Karim, a nurse.\n\nHe said that it rained.", {"Hamid Karim": ["He"]}),
    ("“We hid,” said Hamid Karim, a nurse.\n\nHe is missing.", {"Hamid Karim": []}),
    # within quotation marks somebody else speaks of somebody else
    ("Omar Adan was there. “He lied,” the paper wrote.", {"Omar Adan": []}),
    # kin, and whose remarks they are
    ("His father, Omar Adan, said that he had gone.", {"Omar Adan": []}),
    (
        "Omar Adan accused the army. Minister Juan Soto has not replied to his remarks.",
        {"Omar Adan": [], "Juan Soto": []},
    ),
    # titles
    ("Interior Minister Rosa Paz left. The minister gave no reason.", {"Rosa Paz": ["The minister"]}),
    ("Brig. Gen. Adel Karam fell. The general was 50.", {"Adel Karam": ["The general"]}),
    ("Brig. Gen. Adel Karam fell. The general staff met.", {"Adel Karam": []}),
    ("Colonel Adel Karam met Colonel Omar Adan. The colonel left.", {"Adel Karam": [], "Omar Adan": []}),
    ("Governor Adel Karam met a Chadian governor. The governor left.", {"Adel Karam": []}),
    ("Former minister Adel Karam left. The minister gave no reason.", {"Adel Karam": []}),
    ("Minister Adel Karam left. The minister of war stayed.", {"Adel Karam": []}),
    ("Mali's junta spokesman Adel Karam left. The junta spokesman was tired.", {"Adel Karam": []}),
    ("The army spokesman, Adel Karam, left. The army spokesman was tired.", {"Adel Karam": ["The army spokesman"]}),
    (
        "Colonel Adel Karam, commander of the brigade, fell.\n\nThe commander was 50.",
        {"Adel Karam": ["The commander"]},
    ),
    # the title of the next, and a predicate
    ("Minister Adel Karam left. The minister, Rosa Paz, came.", {"Adel Karam": [], "Rosa Paz": []}),
    # no pronoun within a word
    ("Minister Adel Karam praised his shepherd-king.", {"Adel Karam": ["his"]}),
]


def _later(text: str) -> dict[str, list[str]]:
    found = {}
    for person in parse_personnel(text):
        if person.kind is PersonnelKind.PERSON:
            words = [span.of(text) for span in person.mentions]
            surname = person.name.split()[-1]
            found[plain(person.name) or ""] = [plain(word) or "" for word in words if surname not in word]
    return found


@pytest.mark.parametrize(("text", "later"), LATER)
def test_later_mentions(text: str, later: dict[str, list[str]]) -> None:
    for label, fed in feedings(text):
        assert _later(fed) == later, label


_PIECES = st.sampled_from(
    [
        "General Adel Karam said that he left. ",
        "He came back. ",
        "The general smiled. ",
        "Minister Rosa Paz met him. ",
        "She said: “He lied.” ",
        "The minister gave her word. ",
        "\n\n",
        "A soldier wept. ",
        "Karam’s men were with him. ",
    ]
)


@given(st.lists(_PIECES, max_size=12).map("".join))
def test_mentions_stand_apart_and_in_order(text: str) -> None:
    people = [person for person in parse_personnel(text) if person.kind is PersonnelKind.PERSON]
    for person in people:
        assert list(person.mentions) == sorted(person.mentions)
    spans = sorted(span for person in people for span in person.mentions)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= two.start for one, two in itertools.pairwise(spans))
