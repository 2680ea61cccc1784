"""A vocabulary for another war: words that no table ships are read once a row says what they are."""

from __future__ import annotations

import pytest

from conflictnotes import (
    Category,
    Platform,
    SourceKind,
    Stance,
    Vocabulary,
    parse_figures,
    parse_personnel,
    parse_report,
)
from conflictnotes.vocabulary import EquipmentClass, Outlet, Party, Rank, ReportingWord, SourceWords, default_vocabulary

TEXT = (
    "The Quayan harbor ministry hollered that two piers burned.[1] A reefwatcher said the raid was over.\n\n"
    "[1] https://quaynews.example/1\n"
)


def vocabulary() -> Vocabulary:
    return default_vocabulary().extend(
        reporting=[ReportingWord("holler", "claimed", ("holler", "hollers", "hollered", "hollering", "hollered"))],
        parties=[Party("quayan", ("Quayan",), ("Quayans",), ("Quay",))],
        outlets=[Outlet("quaynews.example", "Quay News", "media")],
        ranks=[Rank("Reefmaster", "OF-5", ("Reefmaster", "Reefm."))],
        equipment=[EquipmentClass("tank", ("gunsledge", "gunsledges"))],
        sources=[SourceWords("milblogger", ("reefwatcher",))],
    )


def test_words_of_another_war_are_unknown_before() -> None:
    report = parse_report(TEXT)
    assert [claim.stance for claim in report.claims if claim.cue == "hollered"] == [Stance.ASSERTED]
    assert {kind for claim in report.claims for kind in [claim.source_kind]} != {SourceKind.MILBLOGGER}
    assert [citation.platforms for citation in report.citations] == [(Platform.OTHER,)]


def test_words_of_another_war_are_read_once_a_row_says_what_they_are() -> None:
    report = parse_report(TEXT, vocabulary=vocabulary())
    first, second = report.claims
    assert (first.source, first.cue, first.stance) == ("The Quayan harbor ministry", "hollered", Stance.CLAIMED)
    assert (first.nationality, first.source_kind) == ("quayan", SourceKind.OFFICIAL)
    assert second.source_kind is SourceKind.MILBLOGGER
    assert [(citation.outlets, citation.platforms) for citation in report.citations] == [
        (("quaynews.example",), (Platform.MEDIA,))
    ]


def test_what_is_counted_and_whose_it_is_follow_the_rows() -> None:
    text = "The raiders destroyed 14 Quayan gunsledges."
    (before,) = parse_figures(text)
    (after,) = parse_figures(text, vocabulary=vocabulary())
    assert (before.category, before.party) == (Category.OTHER, None)
    assert (after.category, after.party) == (Category.TANK, "quayan")


def test_a_rank_of_another_war_stands_before_a_name() -> None:
    text = "Quayan Reefm. Ivo Brandt was killed near the pier."
    assert [person.rank for person in parse_personnel(text)] != ["Reefm."]
    (person,) = parse_personnel(text, vocabulary=vocabulary())
    assert (person.name, person.rank, person.rank_grade) == ("Ivo Brandt", "Reefm.", "OF-5")
    assert person.nationality == "quayan"


@pytest.mark.parametrize("opening", ["", "The army said that "])
def test_a_rank_of_several_words_is_no_part_of_the_name(opening: str) -> None:
    reefmaster = default_vocabulary().extend(ranks=[Rank("Reefmaster Awal", "OF-1", ("reefmaster", "reefmaster awal"))])
    (person,) = parse_personnel(f"{opening}Reefmaster Awal Ivo Brandt was killed.", vocabulary=reefmaster)
    assert (person.rank, person.name) == ("Reefmaster Awal", "Ivo Brandt")


def test_the_vocabulary_that_ships_is_left_as_it_was() -> None:
    before = parse_report(TEXT)
    parse_report(TEXT, vocabulary=vocabulary())
    assert parse_report(TEXT) == before


def test_a_row_of_ones_own_wins_over_one_that_ships() -> None:
    text = "The harbor ministry said that two piers burned."
    stern = default_vocabulary().extend(
        reporting=[ReportingWord("say", "warned", ("say", "says", "said", "saying", "said"))]
    )
    assert [claim.stance for claim in parse_report(text).claims] == [Stance.ASSERTED]
    assert [claim.stance for claim in parse_report(text, vocabulary=stern).claims] == [Stance.WARNED]
