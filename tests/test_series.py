"""People, sources, claims and figures followed over days."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictnotes import parse_report
from conflictnotes.model import (
    Category,
    Citation,
    Claim,
    Event,
    Figure,
    Modifier,
    Outcome,
    Period,
    Personnel,
    PersonnelKind,
    Platform,
    Report,
    SourceKind,
    Span,
    Stance,
    Veracity,
)
from conflictnotes.series import (
    ContradictionKind,
    Relation,
    figure_series,
    roster,
    source_registry,
    threads,
)
from conflictnotes.series.evidence import Weights, gather
from conflictnotes.series.spellings import fold, given_key, name_parts
from conflictnotes.testing.strategies import reports

if TYPE_CHECKING:
    from collections.abc import Callable

Fact: TypeAlias = Any  # whatever a field of a type holds
MAY = [dt.date(2024, 5, day) for day in range(1, 32)]


def at(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def claim(text: str, source: str | None, cue: str, content: str, **facts: Fact) -> Claim:
    facts.setdefault("stance", Stance.ASSERTED)
    return Claim(
        span=at(text, content),
        source=source,
        source_span=at(text, source) if source else None,
        cue=cue,
        cue_span=at(text, cue),
        content=content,
        content_span=at(text, content),
        **facts,
    )


def person(text: str, name: str, *roles: str, **facts: Fact) -> Personnel:
    return Personnel(PersonnelKind.PERSON, name, at(text, name), (at(text, name),), roles=roles, **facts)


def figure(text: str, words: str, low: int, **facts: Fact) -> Figure:
    facts.setdefault("high", low)
    facts.setdefault("category", Category.TANK)
    facts.setdefault("modifier", Modifier.EXACT)
    return Figure(span=at(text, words), text=words, low=low, unit="count", **facts)


def said(date: dt.date | None, source: str | None, cue: str, content: str, **facts: Fact) -> Report:
    text = f"{source or 'Reportedly'} {cue} that {content}."
    return Report(text, date=date, claims=(claim(text, source, cue, content, **facts),))


def named(date: dt.date | None, name: str, *roles: str, **facts: Fact) -> Report:
    return Report(f"{name}.", date=date, personnel=(person(f"{name}.", name, *roles, **facts),))


class TestSpellings:
    """One key for a name in all its spellings."""

    @pytest.mark.parametrize(
        "names",
        [
            ("Zelensky", "Zelenskyy", "Zelenskiy", "Zelenskyi"),
            ("Syrsky", "Syrskyi", "Syrskiy"),
            ("Haidai", "Hayday", "Gaidai", "Gayday"),
            ("Fedorov", "Fyodorov", "Fiodorov"),
            ("Solovyov", "Solovyev", "Soloviev"),
            ("Vereshchagin", "Vereschagin"),
            ("Wagner", "Vagner"),
            ("Mansour", "Mansur", "Mansoor"),
            ("Tkachenko", "TKACHENKO"),
            ("Ilyin", "Il'in", "Il’in", "Ilin"),
            ("Désiré", "Desire"),
        ],
    )
    def test_spellings_of_a_name_have_one_key(self, names: tuple[str, ...]) -> None:
        assert len({fold(name) for name in names}) == 1

    @pytest.mark.parametrize(
        ("one", "other"), [("Petrov", "Petrova"), ("Orlov", "Oslov"), ("Ivanov", "Ivanko"), ("Hassan", "Hussein")]
    )
    def test_other_names_have_other_keys(self, one: str, other: str) -> None:
        assert fold(one) != fold(other)

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Oleksandr", "Alexander"),
            ("Volodymyr", "Vladimir"),
            ("Serhii", "Sergey"),
            ("Mykola", "Nikolai"),
            ("Yevhen", "Evgeny"),
            ("Mohamed", "Muhammad"),
            ("Yousef", "Yusuf"),
        ],
    )
    def test_given_names_are_one_in_two_languages(self, one: str, other: str) -> None:
        assert given_key(one) == given_key(other)

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Ivo “Rook” Brandt", "Ivo Brandt"),
            ("Abdel-Fattah al-Quayi", "Abdul Fattah Quayi"),
            ("Juan de la Costa", "Juan Costa"),
        ],
    )
    def test_nicknames_and_particles_are_no_part(self, one: str, other: str) -> None:
        assert name_parts(one) == name_parts(other)

    @given(st.text(max_size=30))
    def test_any_name_has_a_key(self, name: str) -> None:
        assert isinstance(fold(name), str)
        assert isinstance(name_parts(name), tuple)


class TestRoster:
    """People over days."""

    def names(self, *days: str) -> list[tuple[str, ...]]:
        return sorted(entry.spellings for entry in roster(named(MAY[n], name) for n, name in enumerate(days)))

    @pytest.mark.parametrize(
        ("days", "expected"),
        [
            (["Serhiy Orlenko", "Sergei Orlenko"], 1),
            (["Ivo Brandt", "Brandt", "Ivo Karlovich Brandt"], 1),
            (["Ivo Brandt", "Otto Brandt", "Brandt"], 3),
            (["Ivo Brandt", "Ivo Brandt", "Ivo Brandt", "Ivo Brandt", "Otto Brandt", "Brandt"], 2),
            (["Lin Weiguo", "Lin"], 1),
            (["Anton Orlov", "Antonina Orlova"], 2),
            (["Brandt", "Karlsen"], 2),
            (["Ivo Brandt", "I. Brandt"], 1),
            (["Ivo Brandt", "Ilse Brandt", "I. Brandt"], 3),
            (["Ivo Brandt", "O. Brandt"], 2),
            (["Ivo Brandt", "Councillor Ivo Brandt"], 1),
            ([], 0),
        ],
    )
    def test_people_are_merged_over_spellings(self, days: list[str], expected: int) -> None:
        assert len(self.names(*days)) == expected

    def test_a_bare_surname_is_the_bearer_of_its_own_report(self) -> None:
        text = "Otto Brandt spoke. Brandt left."
        report = Report(
            text,
            date=MAY[2],
            personnel=(
                person(text, "Otto Brandt"),
                Personnel(PersonnelKind.PERSON, "Brandt", Span(19, 25), (Span(19, 25),)),
            ),
        )
        people = roster([named(MAY[0], "Ivo Brandt"), named(MAY[1], "Ivo Brandt"), report])
        assert {entry.name: entry.spellings for entry in people} == {
            "Ivo Brandt": ("Ivo Brandt",),
            "Otto Brandt": ("Otto Brandt", "Brandt"),
        }

    def test_one_letter_and_one_post_are_one_person(self) -> None:
        head = "head of the coastal district"
        assert len(roster([named(MAY[0], "Ivo Brandtsen", head), named(MAY[1], "Ivo Brandsen", head)])) == 1
        assert len(roster([named(MAY[0], "Ivo Brandtsen"), named(MAY[1], "Ivo Brandsen")])) == 2

    def test_a_name_and_its_female_form_are_two_people(self) -> None:
        head = "head of the coastal district"
        assert len(roster([named(MAY[0], "Sasha Orlov", head), named(MAY[1], "Sasha Orlova", head)])) == 2

    def test_posts_run_from_their_first_to_their_last_day(self) -> None:
        days = [
            named(MAY[0], "Ivo Brandt", "Head of the Coastal District"),
            named(MAY[4], "Ivo Brandt", "Coastal District Head (CDH)"),
            named(MAY[9], "Ivo Brandt", "harbor spokesman"),
            named(MAY[8], "Ivo Brandt", "harbor spokesperson"),
        ]
        (entry,) = roster(days)
        assert [(post.title, post.first, post.last, post.reports) for post in entry.posts] == [
            ("Head of the Coastal District", MAY[0], MAY[4], 2),
            ("harbor spokesperson", MAY[8], MAY[9], 2),
        ]

    def test_a_rank_is_one_in_every_form_of_its_grade(self) -> None:
        days = [
            named(MAY[0], "Ivo Brandt", rank="Col. Gen.", rank_grade="colonel_general"),
            named(MAY[1], "Ivo Brandt", rank="Colonel General", rank_grade="colonel_general"),
            named(MAY[2], "Ivo Brandt", rank="General", rank_grade="general"),
        ]
        (entry,) = roster(days)
        assert [post.title for post in entry.ranks] == ["Col. Gen.", "General"]

    def test_an_event_said_again_is_one_event(self) -> None:
        days = [
            named(MAY[0], "Ivo Brandt", event=Event.REMOVED, event_date=dt.date(2024, 4, 29)),
            named(MAY[3], "Ivo Brandt", event=Event.REMOVED),
            named(MAY[4], "Ivo Brandt", event=Event.KILLED),
            named(dt.date(2025, 5, 1), "Ivo Brandt", event=Event.KILLED),
            named(dt.date(2025, 5, 2), "Ivo Brandt", event=Event.REMOVED),
        ]
        (entry,) = roster(days)
        assert [(fate.event, fate.stated, fate.reports) for fate in entry.events] == [
            (Event.REMOVED, (dt.date(2024, 4, 29),), 2),
            (Event.KILLED, (), 2),
            (Event.REMOVED, (), 1),
        ]
        assert entry.to_record()["events"][0] == "removed 2024-04-29"

    def test_groups_are_no_people(self) -> None:
        text = "Twelve officers."
        count = figure(text, "Twelve", 12, category=Category.PERSONNEL)
        group = Personnel(PersonnelKind.GROUP, "officers", at(text, "officers"), (at(text, "officers"),), count=0)
        assert len(roster([Report(text, figures=(count,), personnel=(group,))])) == 0


class TestSources:
    """Voices and outlets over days."""

    def test_an_institution_is_one_source(self) -> None:
        days = [
            said(MAY[0], "the Malian Ministry of Defense", "said", "the road is open", nationality="malian"),
            said(MAY[1], "Mali’s Defense Ministry", "said", "the road is shut", nationality="malian"),
            said(MAY[2], "The Malian Ministry of Defence (MoD)", "said", "the road is long", nationality="malian"),
            said(MAY[3], "the Malian MoD", "said", "the road is wide", nationality="malian"),
            said(MAY[4], "the Chadian MoD", "said", "the road is ours", nationality="chadian"),
        ]
        assert [(entry.name, entry.claims) for entry in source_registry(days)] == [
            ("Malian Ministry of Defense", 4),
            ("Chadian MoD", 1),
        ]

    def test_what_points_back_is_the_source_before(self) -> None:
        text = "The Port Authority said the pier stood. The authority added nobody was hurt."
        report = Report(
            text,
            claims=(
                claim(text, "The Port Authority", "said", "the pier stood"),
                claim(text, "The authority", "added", "nobody was hurt"),
            ),
        )
        (entry,) = source_registry([report])
        assert (entry.name, entry.claims) == ("Port Authority", 2)

    def test_a_person_is_one_source_under_every_title(self) -> None:
        text = "District head Ivo Brandt said the pier stood. Brandt added nobody was hurt. He denied a fire."
        report = Report(
            text,
            claims=(
                claim(text, "District head Ivo Brandt", "said", "the pier stood"),
                claim(text, "Brandt", "added", "nobody was hurt", resolved="Ivo Brandt"),
                claim(text, "He", "denied", "a fire", resolved="Ivo Brandt", stance=Stance.DENIED),
            ),
            personnel=(person(text, "Ivo Brandt", "District head"),),
        )
        (entry,) = source_registry([report, said(None, "Ivo Brandt", "said", "all is well")])
        assert (entry.name, entry.claims, entry.reports) == ("Ivo Brandt", 4, 2)
        assert dict(entry.stances) == {Stance.ASSERTED: 3, Stance.DENIED: 1}

    @pytest.mark.parametrize(
        ("source", "voices"),
        [
            ("Mayor Ivo Brandt", ["Ivo Brandt"]),
            ("Ivo Brandt and other officials", ["Ivo Brandt", "Ivo Brandt and other officials"]),
            ("Otto Karlsen and Ivo Brandt", ["Ivo Brandt", "Otto Karlsen and Ivo Brandt"]),
            ("Ivo Brandt’s office", ["Ivo Brandt", "Ivo Brandt’s office"]),
        ],
    )
    def test_a_person_known_from_another_report_is_the_source_alone(self, source: str, voices: list[str]) -> None:
        days = [said(MAY[0], "Ivo Brandt", "said", "all is well"), said(MAY[1], source, "said", "all is lost")]
        people = [named(MAY[2], "Ivo Brandt"), named(MAY[3], "Otto Karlsen")]
        assert sorted(entry.name for entry in source_registry([*days, *people])) == voices

    @pytest.mark.parametrize("source", [None, "he", "They", "The outlet", "These officials", "Others"])
    def test_nobody_named_is_counted_apart(self, source: str | None) -> None:
        registry = source_registry([said(MAY[0], source, "claimed", "the pier fell")])
        assert (len(registry), registry.unsourced) == (0, 1)

    def test_treatment_days_and_kind(self) -> None:
        days = [
            said(MAY[5], "The Quay Gazette", "said", "a", veracity=Veracity.FALSE, source_kind=SourceKind.MEDIA),
            said(MAY[2], "the Quay Gazette", "said", "b", veracity=Veracity.CONFIRMED, source_kind=SourceKind.MEDIA),
            said(MAY[9], "Quay Gazette", "said", "c", veracity=Veracity.UNVERIFIED),
            said(None, "Quay Gazette", "said", "d"),
        ]
        (entry,) = source_registry(days)
        assert (entry.first, entry.last, entry.kind, entry.reports) == (MAY[2], MAY[9], SourceKind.MEDIA, 4)
        assert entry.treatment.to_record() == {"confirmed": 1, "unverified": 1, "false": 1, "unjudged": 1}

    def test_what_a_source_publishes_speaks_for_it(self) -> None:
        days = [
            said(MAY[n], who, "said", "all is well") for n, who in enumerate(("Quay Radio", "Quay Radio’s own report"))
        ]
        assert [(entry.name, entry.claims) for entry in source_registry(days)] == [("Quay Radio", 2)]

    def test_outlets_come_from_the_notes(self) -> None:
        text = "The port said it burned.[3] It did.[4]"
        note = Citation(
            3, (at(text, "[3]"),), outlets=("t.me/quay", "quay.example"), platforms=(Platform.TELEGRAM, Platform.MEDIA)
        )
        other = Citation(4, (at(text, "[4]"),), outlets=("t.me/quay",), platforms=(Platform.TELEGRAM,))
        burned = claim(text, "The port", "said", "it burned", citations=(3,), veracity=Veracity.FALSE)
        registry = source_registry([Report(text, date=MAY[0], claims=(burned,), citations=(note, other))])
        assert [
            (one.outlet, one.platform, one.citations, one.claims, one.treatment.false) for one in registry.outlets
        ] == [
            ("t.me/quay", Platform.TELEGRAM, 2, 1, 1),
            ("quay.example", Platform.MEDIA, 1, 1, 1),
        ]
        assert registry.sources[0].platforms == ((Platform.TELEGRAM, 1), (Platform.MEDIA, 1))
        assert registry.to_records()["outlets"][0]["sources"] == {"port": 1}

    def test_a_note_names_each_of_its_platforms_once(self) -> None:
        def note(number: int, outlets: tuple[str, ...], *platforms: Platform) -> Citation:
            return Citation(number, outlets=outlets, platforms=platforms)

        notes = (
            note(1, ("t.me/a", "t.me/b", "x.com/c"), Platform.TELEGRAM, Platform.X),
            note(2, ("t.me/b", "t.me/a"), Platform.TELEGRAM),
            note(3, ("quay.example", "t.me/d"), Platform.MEDIA, Platform.TELEGRAM),
            note(4, ("isle.example", "reef.example", "t.me/d"), Platform.MEDIA, Platform.TELEGRAM),
        )
        registry = source_registry([Report("It burned.", citations=notes)])
        assert {one.outlet: (one.platform and one.platform.value, one.citations) for one in registry.outlets} == {
            "t.me/a": ("telegram", 2),
            "t.me/b": ("telegram", 2),
            "t.me/d": ("telegram", 2),
            "x.com/c": ("x", 1),
            "quay.example": ("media", 1),
            "isle.example": (None, 1),
            "reef.example": (None, 1),
        }

    def test_relays_are_counted(self) -> None:
        days = [
            said(MAY[0], "Quay Radio", "said", "the pier stood"),
            said(MAY[1], "a guard", "said", "the pier fell", via=("Quay Radio",)),
        ]
        assert {entry.name: entry.relayed for entry in source_registry(days)} == {"Quay Radio": 1, "guard": 0}


FILLER = [said(MAY[0], "A fisher", "said", f"boat {n}00 left berth {n} for Isle{chr(97 + n)}") for n in range(20)]


class TestThreads:
    """Claims over days."""

    def relations(self, *days: Report, **window: int) -> list[list[tuple[str | None, str]]]:
        found = threads([*FILLER, *days], **window)
        return [[(one.source, one.relation.value) for one in thread.claims] for thread in found]

    def test_claim_denial_and_confirmation_are_one_thread_in_time_order(self) -> None:
        story = "raiders burned the Orlova grain depot near Sirsk"
        days = [
            said(MAY[3], "Quay Radio", "confirmed", story, stance=Stance.CONFIRMED),
            said(MAY[0], "The port", "claimed", story, stance=Stance.CLAIMED),
            said(MAY[1], "The raiders", "denied", "burning the grain depot at Orlova near Sirsk", stance=Stance.DENIED),
        ]
        assert self.relations(*days) == [[("port", "opens"), ("raiders", "denies"), ("Quay Radio", "confirms")]]

    @pytest.mark.parametrize(
        ("one", "other", "relation"),
        [
            ("the Orlova depot in Sirsk burned", "the Orlova depot in Sirsk did not burn", Relation.DENIES),
            ("the Orlova depot in Sirsk burned", "Orlova depot burned at Sirsk", Relation.REPEATS),
            ("no depot burned in Orlova or Sirsk", "a depot never burned in Orlova or Sirsk", Relation.REPEATS),
        ],
    )
    def test_a_not_turns_a_statement_round(self, one: str, other: str, relation: Relation) -> None:
        found = threads([*FILLER, said(MAY[0], "The port", "said", one), said(MAY[1], "The raiders", "said", other)])
        assert [claim.relation for thread in found for claim in thread.claims] == [Relation.OPENS, relation]
        assert found.threads[0].disputed == (relation is Relation.DENIES)

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("raiders burned the Orlova depot", "fishers repaired the Sirsk pier"),
            ("raiders burned the Orlova depot on May 3", "raiders burned the Orlova depot on May 9"),
            ("the pier burned", "the pier is long"),
        ],
        ids=["another matter", "another day", "too little in common"],
    )
    def test_other_propositions_are_other_threads(self, one: str, other: str) -> None:
        assert self.relations(said(MAY[0], "The port", "said", one), said(MAY[9], "The port", "said", other)) == []

    def test_a_window_of_days_ends_a_thread(self) -> None:
        days = [said(day, "The port", "said", "raiders burned the Orlova depot in Sirsk") for day in (MAY[0], MAY[9])]
        assert len(self.relations(*days, days=9)) == 1
        assert self.relations(*days, days=8) == []

    @pytest.mark.parametrize("times", [1, 4, 12, 40])
    @pytest.mark.parametrize(
        ("story", "again", "denial"),
        [
            (
                "raiders from Quayside seized the Orlova brick works in Sirsk",
                "raiders from Quayside seized the Orlova brick works in Sirsk and the sheds",
                "raiders seized the Orlova brick works",
            ),
            (
                "rebels shot down a cargo plane over Tessaret and killed 14 passengers",
                "rebels shot down a cargo plane over Tessaret, which killed 14 passengers",
                "rebels shot down the cargo plane over Tessaret",
            ),
            (
                "the army shelled the maternity clinic in Oum Sabra on May 1",
                "the army shelled the maternity clinic in Oum Sabra",
                "no shell of the army struck the clinic in Oum Sabra",
            ),
        ],
        ids=["a works", "a plane", "a clinic"],
    )
    def test_a_proposition_told_again_and_again_keeps_its_denial(
        self, story: str, again: str, denial: str, times: int
    ) -> None:
        """However often it is told, and before or behind the denial."""
        stance = Stance.ASSERTED if denial.startswith("no ") else Stance.DENIED
        told = [said(MAY[n % 9], f"Outlet {n}", "said", again if n % 3 == 2 else story) for n in range(times)]
        found = self.relations(*told, said(MAY[4], "The raiders", "answered", denial, stance=stance))
        assert len(found) == 1
        assert len(found[0]) == times + 1
        assert ("raiders", "denies") in found[0]

    @pytest.mark.parametrize(
        "denial",
        [
            "raiders seized the Orlova brick pits of Tessaret",
            "raiders seized the sugar mill in Sirsk",
            "raiders from Quayside burned boats",
            "the works will close",
            "fishers repaired the pier of Orlova",
        ],
    )
    @pytest.mark.parametrize("times", [1, 4, 12, 40])
    def test_a_proposition_told_again_and_again_draws_no_other_denial(self, denial: str, times: int) -> None:
        story = "raiders from Quayside seized the Orlova brick works in Sirsk"
        told = [said(MAY[n % 9], f"Outlet {n}", "said", story) for n in range(times)]
        found = self.relations(*told, said(MAY[4], "The raiders", "answered", denial, stance=Stance.DENIED))
        assert ("raiders", "denies") not in [claim for thread in found for claim in thread]

    @given(st.integers(1, 12), st.integers(0, 30))
    def test_who_is_in_a_thread_does_not_hang_on_how_often_another_is_told(self, first: int, second: int) -> None:
        one = "raiders from Quayside seized the Orlova brick works in Sirsk"
        other = "rebels shot down a cargo plane over Tessaret"
        told = [said(MAY[0], f"Outlet {n}", "said", one) for n in range(first)]
        also = [said(MAY[1], f"Paper {n}", "wrote", other) for n in range(second)]
        denial = said(MAY[2], "The raiders", "answered", "raiders seized the Orlova brick works", stance=Stance.DENIED)
        found = self.relations(*told, *also, denial)
        assert [len(thread) for thread in found] == [first + 1] + [second] * (second > 1)

    def test_a_takeaway_and_its_sentence_are_one_claim(self) -> None:
        story = "raiders burned the Orlova depot in Sirsk"
        text = f"- The port said that {story}.\n\nThe port said that {story}. It rained."
        day = parse_report(text, date=MAY[0])
        assert [one.content for one in day.claims] == [story, story]
        assert self.relations(day) == []
        later = said(MAY[2], "The raiders", "denied", story, stance=Stance.DENIED)
        assert self.relations(day, later)[0][-1] == ("raiders", "denies")

    def test_records_number_the_threads(self) -> None:
        days = [said(day, "The port", "said", "raiders burned the Orlova depot in Sirsk") for day in (MAY[1], MAY[0])]
        rows = threads([*FILLER, *days]).to_records()
        assert [(row["thread"], row["date"], row["report"], row["relation"]) for row in rows] == [
            (0, MAY[0], len(FILLER) + 1, "opens"),
            (0, MAY[1], len(FILLER), "repeats"),
        ]

    def test_the_work_grows_with_the_claims_and_not_with_their_square(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def work(count: int) -> int:
            done = 0
            weigh = Weights.of

            def counted(self: Weights, pieces: Fact) -> float:
                nonlocal done
                done += 1
                return weigh(self, pieces)

            with monkeypatch.context() as patch:
                patch.setattr(Weights, "of", counted)
                threads(
                    said(MAY[n % 20], "The port", "said", f"raiders burned depot {n % 97} in Sirsk")
                    for n in range(count)
                )
            return done

        assert work(800) < 2.5 * work(400)


class TestEvidence:
    """What a statement is compared by."""

    @pytest.mark.parametrize(
        ("words", "pieces", "days", "denied"),
        [
            ("12 tanks near Sirsk", {"#12", "tank", "@sirsk"}, set(), set()),
            ("1,200 troops withdrew[4]", {"#1200", "troop", "withdrew"}, set(), set()),
            ("on May 3 and June 14", set(), {(5, 3), (6, 14)}, set()),
            ("May 2024", {"#2024"}, set(), set()),
            ("didn’t burn", {"burn"}, set(), {"burn"}),
            ("did not burn. Sirsk fell", {"burn", "@sirsk", "fell"}, set(), {"burn"}),
            ("Syrskyi's", {"@sirski"}, set(), set()),
            ("the 3rd Corps lost X-55 missiles", {"@3rd", "@corps", "lost", "@ks-55", "missil"}, set(), set()),
            ("9 km northwest of Sirsk", {"@sirsk"}, set(), set()),
            ("", set(), set(), set()),
        ],
    )
    def test_a_statement_is_its_telling_pieces(
        self,
        words: str,
        pieces: set[str],
        days: set[tuple[int, int]],
        denied: set[str],
    ) -> None:
        found = gather(words)
        assert (set(found.pieces), set(found.days), set(found.denied)) == (pieces, days, denied)


def counted(day: dt.date | None, text: str, *numbers: tuple[str, int], **facts: Fact) -> Report:
    facts.setdefault("party", "malian")
    facts.setdefault("outcome", Outcome.LOST)
    return Report(text, date=day, figures=tuple(figure(text, words, low, **facts) for words, low in numbers))


class TestFigureSeries:
    """Values over days."""

    def test_only_what_is_asked_for(self) -> None:
        text = "They lost 12 tanks and 30 men."
        report = Report(
            text,
            figures=(
                figure(text, "12", 12, outcome=Outcome.LOST, party="malian"),
                figure(text, "30", 30, category=Category.PERSONNEL, outcome=Outcome.KILLED),
            ),
        )
        assert [point.low for point in figure_series([report])] == [12, 30]
        assert [point.low for point in figure_series([report], category="tank")] == [12]
        assert [point.low for point in figure_series([report], outcome=Outcome.KILLED)] == [30]
        assert [point.low for point in figure_series([report], party="malian", category=Category.TANK)] == [12]
        with pytest.raises(ValueError, match="spoon"):
            figure_series([report], category="spoon")

    @pytest.mark.parametrize(
        ("as_of", "said_on", "expected"),
        [(MAY[2], MAY[1], MAY[2]), (None, MAY[1], MAY[1]), (None, None, MAY[4])],
    )
    def test_a_value_has_the_nearest_day(
        self, as_of: dt.date | None, said_on: dt.date | None, expected: dt.date
    ) -> None:
        text = "The port said 12 tanks burned."
        report = Report(
            text,
            date=MAY[4],
            claims=(claim(text, "The port", "said", "12 tanks burned", date=said_on),),
            figures=(figure(text, "12", 12, as_of=as_of, claim=0),),
        )
        (point,) = figure_series([report])
        assert (point.date, point.source, point.stance) == (expected, "port", Stance.ASSERTED)

    def test_one_statement_said_twice_is_one_point(self) -> None:
        days = [
            counted(MAY[0], "Raiders burned 12 tanks near Sirsk.", ("12", 12)),
            counted(MAY[1], "Near Sirsk raiders burned 12 tanks.", ("12", 12)),
            counted(MAY[1], "A storm sank 12 tanks off Quayside.", ("12", 12)),
            counted(MAY[20], "Raiders burned 12 tanks near Sirsk.", ("12", 12)),
        ]
        assert [point.places for point in figure_series(days)] == [((0, 0), (1, 0)), ((2, 0),), ((3, 0),)]

    def test_two_sources_are_two_points(self) -> None:
        days = []
        for source in ("The port", "The raiders"):
            text = f"{source} said 12 tanks burned in Sirsk."
            made = (claim(text, source, "said", "12 tanks burned in Sirsk"),)
            days.append(Report(text, date=MAY[0], claims=made, figures=(figure(text, "12", 12, claim=0),)))
        assert [point.source for point in figure_series(days)] == ["port", "raiders"]

    @pytest.mark.parametrize(
        ("totals", "changes", "kinds"),
        [
            ([(0, "300 (+4)", 300, 4), (1, "306 (+6)", 306, 6)], [(1, 6, 6, True)], []),
            ([(0, "300 (+4)", 300, 4), (1, "306 (+5)", 306, 5)], [(1, 6, 5, False)], [ContradictionKind.CHANGE]),
            ([(0, "300 (+4)", 300, 4), (2, "306 (+6)", 306, 6)], [(2, 6, None, None)], []),
            ([(0, "306 (+4)", 306, 4), (1, "300 (+6)", 300, 6)], [(1, -6, 6, False)], [ContradictionKind.FELL]),
        ],
        ids=["agrees", "differs", "a day is missing", "falls"],
    )
    def test_daily_changes_are_checked_against_totals(
        self,
        totals: list[tuple[int, str, int, int]],
        changes: list[tuple[int, int, int | None, bool | None]],
        kinds: list[ContradictionKind],
    ) -> None:
        days = []
        for day, words, total, delta in totals:
            text = f"Tanks: {words} pieces."
            count = figure(text, str(total), total, party="malian", outcome=Outcome.LOST)
            pair = (count, figure(text, str(delta), delta, per=Period.DAY))
            if str(delta) in str(total):
                pair = (pair[0], figure(text, f"+{delta}", delta, per=Period.DAY))
            days.append(Report(text, date=MAY[day], figures=pair))
        series = figure_series(days, category="tank")
        assert [(one.days, one.difference, one.stated, one.agrees) for one in series.changes] == changes
        assert [one.kind for one in series.contradictions] == kinds

    def test_the_change_may_stand_behind_what_is_counted(self) -> None:
        days = []
        for day, words, total, delta in ((0, "300 tanks (+4)", 300, 4), (1, "306 tanks (+6)", 306, 6)):
            text = f"The army lost {words}."
            noun = text.index("tanks")
            facts = {"party": "malian", "outcome": Outcome.LOST, "noun": "tanks", "noun_span": Span(noun, noun + 5)}
            pair = (figure(text, str(total), total, **facts), figure(text, f"+{delta}", delta, per=Period.DAY))
            days.append(Report(text, date=MAY[day], figures=pair))
        assert [(one.stated, one.agrees) for one in figure_series(days, category="tank").changes] == [(6, True)]

    def test_a_total_that_stays_is_a_point_for_each_day(self) -> None:
        days = [counted(day, "In total 300 tanks were lost.", ("300", 300)) for day in (MAY[0], MAY[1], MAY[1])]
        series = figure_series(days)
        assert [point.places for point in series] == [((0, 0),), ((1, 0), (2, 0))]
        assert [change.difference for change in series.changes] == [0]

    def test_a_change_of_the_day_counts_also_where_it_stands_apart(self) -> None:
        first = counted(MAY[0], "In total 300 tanks were lost.", ("300", 300))
        text = "In total 306 tanks were lost, 6 of them today."
        facts = {"party": "malian", "outcome": Outcome.LOST}
        pair = (figure(text, "306", 306, **facts), figure(text, "6 of", 6, per=Period.DAY, **facts))
        series = figure_series([first, Report(text, date=MAY[1], figures=pair)])
        assert [(one.difference, one.stated, one.agrees) for one in series.changes] == [(6, 6, True)]

    @pytest.mark.parametrize(
        ("one", "other", "contradict"),
        [
            (("12", 12, 12), ("30", 30, 30), True),
            (("12", 12, 12), ("10", 10, None), False),
            (("12", 12, 12), ("20", None, 20), False),
            (("12", 12, 12), ("50", 50, None), True),
        ],
        ids=["other numbers", "at least less", "at most more", "at least more"],
    )
    def test_values_of_one_event_that_cannot_both_be_right_are_flagged(
        self,
        one: tuple[str, int, int],
        other: tuple[str, int | None, int | None],
        contradict: bool,  # noqa: FBT001 - a column
    ) -> None:
        days = []
        for source, (words, low, high) in (("The port", one), ("The raiders", other)):
            text = f"{source} said {words} tanks burned at the Orlova depot in Sirsk."
            made = (claim(text, source, "said", f"{words} tanks burned at the Orlova depot in Sirsk"),)
            burned = figure(text, words, 0, claim=0, outcome=Outcome.DESTROYED)
            burned = Figure(
                burned.span,
                words,
                low,
                high,
                Modifier.EXACT,
                "count",
                Category.TANK,
                outcome=Outcome.DESTROYED,
                claim=0,
            )
            days.append(Report(text, date=MAY[0], claims=made, figures=(burned,)))
        series = figure_series(
            [*days, *(counted(MAY[0], f"Tank {n} of Isle{n} rusts.", (str(n), n)) for n in range(10, 30))]
        )
        flagged = [one for one in series.contradictions if one.kind is ContradictionKind.VALUES]
        assert bool(flagged) == contradict
        rows = [row for row in series.to_records() if row["contradicted_by"]]
        assert len(rows) == 2 * contradict

    @pytest.mark.parametrize(
        ("between", "contradict"),
        [
            (", while the port put the number at ", True),
            ("; the port counted ", True),
            (". Later the port said ", False),
        ],
    )
    def test_two_sources_that_a_report_compares(self, between: str, contradict: bool) -> None:  # noqa: FBT001 - a column
        text = f"The raiders counted 12{between}30."
        first, second = Span(20, 22), Span(len(text) - 3, len(text) - 1)
        cue = between.split("port ")[1].split(maxsplit=1)[0]
        claims = tuple(
            Claim(place, who, at(text, who), cue, at(text, cue), Stance.ASSERTED, place.of(text), place)
            for who, place in (("The raiders", first), ("the port", second))
        )
        dead = tuple(
            figure(
                text,
                place.of(text),
                int(place.of(text)),
                category=Category.CIVILIAN,
                outcome=Outcome.KILLED,
                claim=number,
            )
            for number, place in enumerate((first, second))
        )
        series = figure_series([Report(text, date=MAY[0], claims=claims, figures=dead)])
        assert [one.note for one in series.contradictions] == ["12 and 30 (raiders, port)"] * contradict

    def test_two_figures_of_one_sentence_are_two_points(self) -> None:
        text = "Raiders burned 12 tanks near Sirsk and 12 tanks near Orlova."
        pair = tuple(Figure(Span(n, n + 2), "12", 12, 12, Modifier.EXACT, "count", Category.TANK) for n in (15, 39))
        assert len(figure_series([Report(text, date=MAY[0], figures=pair)])) == 2

    @pytest.mark.parametrize(
        ("text", "running"),
        [
            ("In total 300 tanks were lost.", True),
            ("They lost 300 tanks since the war began.", True),
            ("They lost 300 tanks so far.", True),
            ("They lost 300 tanks near Sirsk.", False),
            ("They lost 300 tanks and 12 boats in total.", False),
            ("They lost a total of 300 tanks near Sirsk.", False),
            (
                "They lost 300 tanks near Sirsk, where the storm that came from the sea lasted until noon, since May.",
                False,
            ),
        ],
    )
    def test_a_total_to_date_is_told_from_the_count_of_one_event(self, text: str, running: bool) -> None:  # noqa: FBT001 - a column
        (point,) = figure_series([counted(MAY[0], text, ("300", 300))])
        assert point.running == running

    def test_undated_values_come_last(self) -> None:
        days = [counted(None, "9 tanks rust.", ("9", 9)), counted(MAY[0], "8 tanks shine.", ("8", 8))]
        assert [point.low for point in figure_series(days)] == [8, 9]


def test_a_daily_tally_is_read_and_checked_from_its_text() -> None:
    reports_of_days = [
        parse_report(
            f"Total losses of the enemy as of May {day} are approximately:\n\n"
            f"personnel ‒ about {dead:,} (+{more:,}) persons\ntanks ‒ {tanks} (+{lost}) units\n",
            date=dt.date(2024, 5, day),
        )
        for day, dead, more, tanks, lost in ((1, 50_100, 90, 701, 5), (2, 50_220, 120, 705, 4), (3, 50_300, 80, 716, 9))
    ]
    series = figure_series(reports_of_days)
    found = [
        (series.points[one.after].category.value, one.difference, one.stated, one.agrees) for one in series.changes
    ]
    assert found == [
        ("personnel", 120, 120, True),
        ("tank", 4, 4, True),
        ("personnel", 80, 80, True),
        ("tank", 11, 9, False),
    ]
    assert [one.note for one in series.contradictions] == ["the totals differ by 11, the changes given add up to 9"]


FUNCTIONS: list[Callable[[list[Report]], Any]] = [figure_series, roster, source_registry, threads]


@settings(max_examples=25, deadline=None)
@given(st.lists(reports(), max_size=4))
def test_every_list_of_reports_is_read_and_read_alike_twice(days: list[Report]) -> None:
    for follow in FUNCTIONS:
        found = follow(days)
        assert found == follow(list(days))
        rows = found.to_records()
        flat = rows if isinstance(rows, list) else [row for part in rows.values() for row in part]
        assert all(isinstance(row, dict) for row in flat)


@settings(max_examples=25, deadline=None)
@given(st.lists(reports(), max_size=4))
def test_every_find_is_counted_once(days: list[Report]) -> None:
    people = sum(one.kind is PersonnelKind.PERSON for report in days for one in report.personnel)
    claims = sum(len(report.claims) for report in days)
    counted = sum(one.low is not None or one.high is not None for report in days for one in report.figures)
    registry = source_registry(days)
    assert sum(len(entry.appearances) for entry in roster(days)) == people
    assert sum(entry.claims for entry in registry) + registry.unsourced == claims
    assert sum(len(point.places) for point in figure_series(days)) == counted


@pytest.mark.parametrize("follow", FUNCTIONS)
def test_what_was_found_is_short_in_a_terminal_and_a_table_in_a_notebook(follow: Callable[[list[Report]], Any]) -> None:
    hostile = "The <b>port</b>"
    text = f"{hostile} said 12 tanks burned."
    report = Report(
        text,
        date=MAY[0],
        claims=(claim(text, hostile, "said", "12 tanks burned"),) * 2,
        figures=(figure(text, "12", 12, claim=0, noun=None),),
        personnel=(person(text, hostile),),
    )
    found = follow([report] * 25)
    assert len(repr(found)) < 80
    assert repr(found).startswith(f"<{type(found).__name__}: ")
    assert "<table" in found._repr_html_()
    assert "<b>port" not in found._repr_html_()


def test_nothing_gives_nothing() -> None:
    assert [len(follow([])) for follow in FUNCTIONS] == [0, 0, 0, 0]
