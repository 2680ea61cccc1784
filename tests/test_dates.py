"""Dates: what is one, what day it means, and what is none."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictnotes.dates import DateMention, find_dates
from tests.feedings import feedings, plain

REPORT = dt.date(2024, 11, 25)  # a Monday

DAYS = [
    ("The ministry said on November 23 that it fell.", "November 23", "2024-11-23"),
    ("It fell on Nov. 3.", "Nov. 3", "2024-11-03"),
    ("It fell on Sept. 5.", "Sept. 5", "2024-09-05"),
    ("It fell on November 23rd.", "November 23rd", "2024-11-23"),
    ("It fell on November 23, 2022.", "November 23, 2022", "2022-11-23"),
    ("It fell on November 23, and 50 men left.", "November 23", "2024-11-23"),
    ("On November 23, 50 men left.", "November 23", "2024-11-23"),
    ("On November 24, nine men left.", "November 24", "2024-11-24"),
    ("In a November 24 interview he spoke.", "November 24", "2024-11-24"),
    ("An October 10 news report put it at ten.", "October 10", "2024-10-10"),
    ("It began on December 30.", "December 30", "2023-12-30"),
    ("It began on 16 December.", "16 December", "2023-12-16"),
    ("It began on 16 December 2022, he said.", "16 December 2022", "2022-12-16"),
    ("It began on the 18th of August.", "18th of August", "2024-08-18"),
    ("Wednesday, 18 December 2024, 04:44", "Wednesday, 18 December 2024", "2024-12-18"),
    ("Sunday 8 March, at around 05:50", "Sunday 8 March", "2024-03-08"),
    ("Posted Sat 5 May", "Sat 5 May", "2024-05-05"),
    ("February 26, 3:00 pm EST", "February 26", "2024-02-26"),
    ("It was MAY 5 when it fell.", "MAY 5", "2024-05-05"),
    ("It fell on 29 February.", "29 February", "2024-02-29"),
    ("date 2024-11-24 and more", "2024-11-24", "2024-11-24"),
    ("as of 23.11.2024 at noon", "23.11.2024", "2024-11-23"),
    ("as of 23/11/2024 at noon", "23/11/2024", "2024-11-23"),
    ("as of 11/23/2024 at noon", "11/23/2024", "2024-11-23"),
    ("as of 23.11.24 at noon", "23.11.24", "2024-11-23"),
    ("Losses from 24.02.22 on:", "24.02.22", "2022-02-24"),
    ("He was born on 3.05.71.", "3.05.71", "1971-05-03"),
    ("as of 23/11/24 at noon", "23/11/24", "2024-11-23"),
    ("On September 30: south of the river it fell.", "September 30", "2024-09-30"),
    ("September 30:\nnothing to report", "September 30", "2024-09-30"),
    ("as of 5/5/2024 at noon", "5/5/2024", "2024-05-05"),
    ("The army said on Tuesday that it fell.", "Tuesday", "2024-11-19"),
    ("The army said on Monday that it fell.", "Monday", "2024-11-25"),
    ("The army said last Monday that it fell.", "last Monday", "2024-11-18"),
    ("Talks open next Friday.", "next Friday", "2024-11-29"),
    ("Talks open next Monday.", "next Monday", "2024-12-02"),
    ("He left yesterday.", "yesterday", "2024-11-24"),
    ("Today he said so.", "Today", "2024-11-25"),
    ("He left on a wrapped line of\nNovember 23, 2022.", "November 23, 2022", "2022-11-23"),
    ("It fell on a wrapped line of\n2022-11-23 at noon.", "2022-11-23", "2022-11-23"),
    ("He leaves tomorrow.", "tomorrow", "2024-11-26"),
    ("On November 23 and 25 armored vehicles came.", "November 23", "2024-11-23"),
    ("On November 23 and 25 Russian tanks came.", "November 23", "2024-11-23"),
    ("In one day, on November 23 and 25 tanks later.", "November 23", "2024-11-23"),
]

NO_DAY = [
    ("It was shelled on March 30-31.", "range", "March 30-31"),
    ("It was shelled on March 30–31.", "range", "March 30–31"),
    ("It was shelled on March 8-9, 2022.", "range", "March 8-9, 2022"),
    ("It was shelled on 8-9 March.", "range", "8-9 March"),
    ("Three exchanges between November 23 and 25.", "range", "November 23 and 25"),
    ("Between November 23 and November 25 it rained.", "range", "November 23 and November 25"),
    ("It rained on November 13 and 14, likely.", "range", "November 13 and 14"),
    ("What was filmed on January 18 and 23 seems to be one place.", "range", "January 18 and 23"),
    ("The fighting of May 3 and 4 was heavy.", "range", "May 3 and 4"),
    ("On July 2 and 5 the town was shelled.", "range", "July 2 and 5"),
    ("Footage published on June 29 and 30 shows it.", "range", "June 29 and 30"),
    ("It rained from March 30 to April 2.", "range", "March 30 to April 2"),
    ("It rained from December 30-January 2.", "range", "December 30-January 2"),
    ("On the night of 5 to 6 June it rained.", "range", "5 to 6 June"),
    ("It began in late October 2024.", "month", "late October 2024"),
    ("It began in mid-June.", "month", "mid-June"),
    ("His son died in August 2022.", "month", "August 2022"),
    ("It began in May.", "month", "May"),
    ("It began in 2022.", "year", "2022"),
    ("Its entire 2021 annual budget is gone.", "year", "2021"),
    ("The 2022 invasion failed.", "year", "2022"),
    ("The winter of 2022-2023 was mild.", "year", "2022-2023"),
    ("It was 2022’s worst day.", "year", "2022"),
    ("as of 5/6/2024 at noon", "day", "5/6/2024"),
]

NONE = [
    "He may go. March on, he said.",
    "They march at dawn.",
    "Russia Today and Ukraine Today are outlets.",
    "The Augustów canal and the Mayor of Junebridge.",
    "About 2000 soldiers came.",
    "The 2000 soldiers came.",
    "$2022 and 1,999 and 2,020 and 12022.",
    "Every day, day and night; on Tuesdays too.",
    "The A-2020 and KN-1999 missiles.",
    "Version 1.2.2020.4",
    "Version 1.2.20 and 10.14.22 and 12.03.22.4 and v.24.02.22",
    "The host 10.02.22.1 and the section 40.02.22 failed.",
    "At 12:30:45 and 24:02:22 it rang.",
]


@pytest.mark.parametrize(("text", "words", "day"), DAYS)
def test_a_day(text: str, words: str, day: str) -> None:
    for label, fed in feedings(text):
        found = [(plain(fed[m.start : m.end]), m.kind, str(m.day)) for m in find_dates(fed, REPORT)]
        assert found == [(words, "day", day)], label


@pytest.mark.parametrize(("text", "kind", "words"), NO_DAY)
def test_no_single_day(text: str, kind: str, words: str) -> None:
    for label, fed in feedings(text):
        found = [(plain(fed[m.start : m.end]), m.kind, m.day) for m in find_dates(fed, REPORT)]
        assert found == [(plain(words), kind, None)], label


@pytest.mark.parametrize("text", NONE)
def test_no_date(text: str) -> None:
    for label, fed in feedings(text):
        assert find_dates(fed, REPORT) == [], label


def test_a_count_behind_a_date_is_not_part_of_it() -> None:
    text = "between July 3 and 1,000 men later"
    assert [(text[m.start : m.end], m.day) for m in find_dates(text, REPORT)] == [("July 3", dt.date(2024, 7, 3))]


@pytest.mark.parametrize("text", ["on November 23", "on Tuesday", "yesterday"])
def test_without_the_report_date_a_partial_date_stays_open(text: str) -> None:
    (found,) = find_dates(text)
    assert (found.kind, found.day, found.partial) == ("day", None, True)


def test_a_full_date_needs_no_report() -> None:
    assert find_dates("on November 23, 2024") == [DateMention(3, 20, "day", dt.date(2024, 11, 23), partial=False)]


@pytest.mark.parametrize("text", ["February 30, 2024", "31.02.2024", "2024-13-01", "30 February"])
def test_a_day_that_the_calendar_lacks_is_never_resolved(text: str) -> None:
    assert all(mention.day is None for mention in find_dates(text, REPORT))


@pytest.mark.parametrize("edge", [dt.date.min, dt.date.max])
def test_the_ends_of_the_calendar(edge: dt.date) -> None:
    text = "February 29; yesterday, tomorrow, next Friday, last Friday"
    assert len(find_dates(text, edge)) == 5


@given(st.dates(dt.date(1990, 1, 1), dt.date(2098, 12, 31)), st.dates(dt.date(1990, 1, 1), dt.date(2098, 12, 31)))
def test_a_written_day_comes_back(day: dt.date, report: dt.date) -> None:
    month = f"{day:%B}"
    for text in (f"on {month} {day.day}, {day.year}", f"on {day.day} {month} {day.year}", f"on {day.isoformat()}"):
        assert [m.day for m in find_dates(text, report)] == [day]


@given(st.dates(dt.date(1990, 1, 1), dt.date(2098, 12, 31)), st.integers(0, 365))
def test_a_day_without_year_is_the_nearest_up_to_the_report(report: dt.date, back: int) -> None:
    day = report - dt.timedelta(days=back)
    (found,) = find_dates(f"on {day:%B} {day.day}", report)
    assert found.day is not None
    assert found.day <= report
    assert (found.day.month, found.day.day) == (day.month, day.day)
    if (day.month, day.day) != (2, 29) and back < 365:
        assert found.day == day


@given(st.text(alphabet="0123456789 ,.-–/MayonMarchTuesday'’s\n", max_size=80))
def test_any_text_gives_ordered_mentions_apart(text: str) -> None:
    reached = 0
    for mention in find_dates(text, REPORT):
        assert reached <= mention.start < mention.end <= len(text)
        reached = mention.end
