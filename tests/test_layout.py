"""The page: title, by-line, days, cut-off, publisher, sections, residue."""

from __future__ import annotations

import datetime as dt

import pytest

from conflictnotes import parse_report
from conflictnotes.layout import Layout, Mark, read_layout
from tests.feedings import feedings, plain

BODY = (
    "Rebels seized Kota town on May 3 after a week of shelling that emptied most of its northern quarters.[1] The army "
    "said that it had withdrawn in good order, while residents described a rout and the loss of its artillery.[2]\n"
)
DAY = dt.date(2026, 5, 4)


def prose(layout: Layout, text: str) -> list[str]:
    return [text[start:end] for start, end in layout.prose]


def zone(hours: float) -> dt.timezone:
    return dt.timezone(dt.timedelta(hours=hours))


@pytest.mark.parametrize(
    ("header", "title", "day"),
    [
        # the day in the title, in every order
        ("Kota Weekly Assessment, May 4, 2026", "Kota Weekly Assessment, May 4, 2026", DAY),
        ("Kota Weekly Assessment, 4 May 2026", "Kota Weekly Assessment, 4 May 2026", DAY),
        ("Kota Weekly Assessment – 4 May 2026", "Kota Weekly Assessment – 4 May 2026", DAY),
        ("KOTA UPDATE: 04 May 2026", "KOTA UPDATE: 04 May 2026", DAY),
        ("Kota Weekly Assessment 2026-05-04", "Kota Weekly Assessment 2026-05-04", DAY),
        # the day on its own line
        ("Rebels seize Kota town\nMay 4, 2026", "Rebels seize Kota town", DAY),
        ("Rebels seize Kota town\n\nMonday, 4 May 2026, 04:44", "Rebels seize Kota town", DAY),
        ("Rebels seize Kota town\nPublished: May 4, 2026 at 3:00 pm EST", "Rebels seize Kota town", DAY),
        ("Rebels seize Kota town\nUpdated 04.05.2026", "Rebels seize Kota town", DAY),
        ("Rebels seize Kota town\n2026-05-04", "Rebels seize Kota town", DAY),
        ("Rebels seize Kota town\nKota City, 4 May 2026", "Rebels seize Kota town", DAY),
        ("May 4, 2026\nRebels seize Kota town", "Rebels seize Kota town", DAY),
        ("Nov 5, 2026 - ISW Press\nRebels seize Kota town", "Rebels seize Kota town", dt.date(2026, 11, 5)),
        # the title's day outweighs the others
        (
            "Friday, May 8, 2026\nKota Weekly Assessment, May 4, 2026\nData cutoff: May 3, 2026",
            "Kota Weekly Assessment, May 4, 2026",
            DAY,
        ),
        # no day
        ("Rebels seize Kota town", "Rebels seize Kota town", None),
        ("Rebels seize Kota town\n6 hours ago", "Rebels seize Kota town", None),
        ("Rebels seize Kota town\nUpdated 2 days ago", "Rebels seize Kota town", None),
        ("Rebels seize Kota town\nMay 4, 3:00 pm EST", "Rebels seize Kota town", None),
        ("Who holds Kota town?", "Who holds Kota town?", None),
        ("“We hold Kota,” rebels say", "“We hold Kota,” rebels say", None),
        # no title
        ("", None, None),
        ("May 4, 3:00 pm EST", None, None),
        ("May 4, 2026", None, DAY),
        ("Rebels hold the town of Kota.", None, None),
        ("Our list, last touched on Monday:", None, None),
        ("(a page of notes)", None, None),
        ("key phrases", None, None),
        # what a page left over the title
        ("{{currentView.title}}\n6 hours ago\nRebels seize Kota town", "Rebels seize Kota town", None),
        ("Loading...\n\nHome\nMenu\n\nRebels seize Kota town\n\nMay 4, 2026", "Rebels seize Kota town", DAY),
        # a letterhead stands over the title
        (
            "REPUBLIC OF ROE\nGeneral Staff\nCOMMUNIQUÉ No. 047/2026\nKota City, 4 May 2026",
            "COMMUNIQUÉ No. 047/2026",
            DAY,
        ),
        ("MINISTRY OF DEFENCE\nPress Release No. 12\n4 May 2026", "Press Release No. 12", DAY),
        ("ROELAND: Kota Province\nFlash Update No. 4 (as of 4 May 2026)", "ROELAND: Kota Province", DAY),
    ],
)
def test_title_and_day(header: str, title: str | None, day: dt.date | None) -> None:
    for label, text in feedings(f"{header}\n\n{BODY}"):
        if label != "prefix":
            layout = read_layout(text)
            assert (plain(layout.title), layout.date) == (plain(title), day), label


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("date 2026-05-04 Rebels seized Kota town.", DAY),
        (" date 2026-05-04 Rebels seized Kota town.", DAY),
        ("· kotapost.exampleDate 2026-05-04 Rebels seized Kota town.", DAY),
        ("(Kota City, May 4, 2026) – Rebels seized Kota town.", DAY),
        ("KOTA CITY, May 4, 2026 — Rebels seized Kota town.", DAY),
        ("KOTA CITY — Today, May 4, 2026, the ministry named three officers.", DAY),
        ("Army losses as of the morning of 4 May 2026 (day 61):", DAY),
        ("Losses as of May 4, 2026 are as follows.", DAY),
        ("Latest update on the situation in Roeland - 4 May 2026.", DAY),
        ("Rebels seized Kota town on May 4, 2026.", None),
        ("Since May 4, 2026, rebels have held Kota town.", None),
    ],
)
def test_day_in_the_lead(lead: str, day: dt.date | None) -> None:
    for label, text in feedings(f"Rebels seize Kota town\n\n{lead}\n\n{BODY}"):
        if label != "prefix":
            assert read_layout(text).date == day, label


@pytest.mark.parametrize(
    "lead", ["date 2026-05-04 Rebels left.", "· kotapost.comRebels left.", "ISW PressRebels left."]
)
def test_what_is_glued_to_the_lead_is_no_prose(lead: str) -> None:
    text = f"{lead} {BODY}"
    assert prose(read_layout(text), text)[0].startswith("Rebels left.")


def test_the_report_decides_the_year() -> None:
    text = f"January 23, 9:45pm ET\n\n{BODY}"
    assert read_layout(text).date is None
    assert read_layout(text, (), dt.date(2026, 1, 25)).date == dt.date(2026, 1, 23)
    assert parse_report(text, date=dt.date(2026, 1, 25)).date == dt.date(2026, 1, 23)


TITLE = "Kota Weekly Assessment, May 4, 2026"
WINTER = "Kota Weekly Assessment, January 23, 2026"


@pytest.mark.parametrize(
    ("title", "line", "cutoff"),
    [
        (TITLE, "Data cutoff: 12:00pm ET on May 3", dt.datetime(2026, 5, 3, 12, tzinfo=zone(-4))),
        (TITLE, "Data Cutoff: 12:00 am ET on May 3", dt.datetime(2026, 5, 3, 0, tzinfo=zone(-4))),
        (TITLE, "Data Cutoff: May 3, 2026 at 5pm EST", dt.datetime(2026, 5, 3, 17, tzinfo=zone(-5))),
        (TITLE, "Data cut-off: 3 May, 17:30 Kyiv time", dt.datetime(2026, 5, 3, 17, 30, tzinfo=zone(3))),
        (TITLE, "Report as of: 7:30 PM ET. Data cut-off: 2:00 PM ET.", dt.datetime(2026, 5, 4, 14, tzinfo=zone(-4))),
        (TITLE, "Information Cutoff: 2:00 pm ET", dt.datetime(2026, 5, 4, 14, tzinfo=zone(-4))),
        (WINTER, "Information cut-off: 2 p.m. ET", dt.datetime(2026, 1, 23, 14, tzinfo=zone(-5))),
        (
            WINTER,
            "Data cutoff: 7:05 pm Eastern Standard Time on January 22",
            dt.datetime(2026, 1, 22, 19, 5, tzinfo=zone(-5)),
        ),
        (WINTER, "Intelligence cut-off: 0600Z", dt.datetime(2026, 1, 23, 6, tzinfo=zone(0))),
        (WINTER, "Data cutoff: 10:00 Moscow time", dt.datetime(2026, 1, 23, 10, tzinfo=zone(3))),
        (WINTER, "Data as of 10:00 GMT, January 22", dt.datetime(2026, 1, 22, 10, tzinfo=zone(0))),
        (WINTER, "Data cutoff: 16:00 Tehran time", dt.datetime(2026, 1, 23, 16, tzinfo=zone(3.5))),
        (TITLE, "Data cutoff: 10:00 local time", None),
        (TITLE, "Data cutoff: noon, May 3", None),
        (TITLE, "Data cutoff: May 3", None),
        ("Rebels seize Kota town", "Data cutoff: 2:00 pm ET on May 3", None),
        (TITLE, "Data cutoff: 25:00 pm ET", None),
        (TITLE, "Data cutoff: 13 pm ET", None),
    ],
)
def test_cutoff(title: str, line: str, cutoff: dt.datetime | None) -> None:
    for label, text in feedings(f"{title}\n{line}\n\n{BODY}"):
        if label != "prefix":
            layout = read_layout(text)
            assert layout.cutoff == cutoff, label
            assert [w.span.of(text) for w in layout.warnings] == ([] if cutoff else [text.splitlines()[1]]), label
            assert not any("utoff" in words for words in prose(layout, text)), label


def test_cutoff_told_in_the_body() -> None:
    text = f"{TITLE}\n\n{BODY}\nNote: The data cut-off for this product was 12:00pm ET on May 3. The institute will cover the rest tomorrow.\n"
    layout = read_layout(text)
    assert layout.cutoff == dt.datetime(2026, 5, 3, 12, tzinfo=zone(-4))
    assert prose(layout, text) == [layout.title, BODY.strip()]


def test_cutoff_gives_the_day_of_a_page_without_any() -> None:
    assert read_layout(f"Rebels seize Kota town\nData cutoff: May 3, 2026\n\n{BODY}").date == dt.date(2026, 5, 3)


@pytest.mark.parametrize(
    ("day", "hours"),
    [("March 7", -5), ("March 8", -4), ("October 31", -4), ("November 1", -5), ("December 31", -5)],
)
def test_summer_time_of_the_united_states(day: str, hours: int) -> None:
    cutoff = read_layout(f"Kota Assessment, {day}, 2026\nData cutoff: 2:00 pm ET\n\n{BODY}").cutoff
    assert cutoff is not None
    assert cutoff.utcoffset() == dt.timedelta(hours=hours)


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        ("By Ann Roe", ["Ann Roe"]),
        ("by Ann Roe and Li Wen", ["Ann Roe", "Li Wen"]),
        ("Authors: A. Roe and B. Bell", ["A. Roe", "B. Bell"]),
        ("Authors: Ann Roe, Li Wen, and Omar al-Hadi with Bo Bell", ["Ann Roe", "Li Wen", "Omar al-Hadi", "Bo Bell"]),
        ("Ann Roe, Li Wen, and Bo Bell", ["Ann Roe", "Li Wen", "Bo Bell"]),
        ("Ann Roe, Li Wen & Bo Bell", ["Ann Roe", "Li Wen", "Bo Bell"]),
        ("Ann Roe\nLi Wen\nBo van Bell\nMay 4, 2026", ["Ann Roe", "Li Wen", "Bo van Bell"]),
        ("Ann Roe — Monday, 4 May 2026, 04:44", ["Ann Roe"]),
        ("Ann Roe, Radio Kota\n04.05.2026", ["Ann Roe"]),
        ("Contributors: Ann Roe", ["Ann Roe"]),
        ("ANALYSIS\nBy Ann Roe, Senior Fellow\nMay 4, 2026 | 10:15 AM", ["Ann Roe"]),
        ("Authors: Ann Roe\nEditors: Li Wen", ["Ann Roe"]),
        ("Kota News Service\nKota City, May 4", []),
        ("Editor: Li Wen", []),
        ("Photo: Li Wen", []),
        ("Rebel Army\nMay 4, 2026", []),
    ],
)
def test_authors(lines: str, authors: list[str]) -> None:
    for label, text in feedings(f"Rebels seize Kota town\n{lines}\n\n{BODY}"):
        if label != "prefix":
            layout = read_layout(text)
            assert [plain(author) for author in layout.authors] == authors, label
            assert not any(author in words for author in authors for words in prose(layout, text)), label


def test_authors_of_each_region() -> None:
    text = (
        f"Kota File, May 4, 2026\n\nNorthland\nAuthors: Ann Roe and Li Wen\n{BODY}\nSouthland\nAuthor: Bo Bell\n{BODY}"
    )
    layout = read_layout(text)
    assert layout.authors == ("Ann Roe", "Li Wen", "Bo Bell")
    assert [section.title for section in layout.sections] == ["Northland", "Southland"]


@pytest.mark.parametrize(
    ("text", "publisher", "series"),
    [
        (
            "Russian Offensive Campaign Assessment, May 4, 2026",
            "Institute for the Study of War",
            "Russian Offensive Campaign Assessment",
        ),
        ("Iran Update, May 4, 2026", "Critical Threats Project", "Iran Update"),
        ("Column Nears Capital: Africa File, May 4, 2026", "Critical Threats Project", "Africa File"),
        ("China–Taiwan Weekly Update, May 4, 2026", "Institute for the Study of War", "China-Taiwan Weekly Update"),
        ("INTELLIGENCE UPDATE: ROELAND – 04 May 2026", "UK Ministry of Defence", "Intelligence Update"),
        (
            "Total combat losses of the enemy from 24.02.22 to 04.05.26",
            "General Staff of the Armed Forces of Ukraine",
            "Enemy losses",
        ),
        ("Rebels seize Kota town\nMay 4, 2026 - ISW Press", "Institute for the Study of War", None),
        ("Analysts on Kota\n\nRebels left.\n\nSupport UP or become our patron!", "Ukrainska Pravda", None),
        ("Rebels seize Kota town\n· novinite.comRebels left.", "novinite", None),
        ("Rebels seize Kota town\nEuromaidan Press\nMay 4, 2026", "Euromaidan Press", None),
        ("Rebels seize Kota town\nMay 4, 2026", None, None),
        ("Analysts at the Institute for the Study of War read Kota wrongly", None, None),
    ],
)
def test_publisher(text: str, publisher: str | None, series: str | None) -> None:
    for label, fed in feedings(f"{text}\n\n{BODY}"):
        if label != "prefix":
            layout = read_layout(fed)
            assert (layout.publisher, layout.series) == (publisher, series), label


@pytest.mark.parametrize(
    ("line", "title", "level", "objective"),
    [
        ("Russian Main Effort – Eastern Ukraine", "Russian Main Effort – Eastern Ukraine", 1, None),
        ("Main effort—Kota axis:", "Main effort—Kota axis", 1, None),
        ("Supporting Effort #1—Kota:", "Supporting Effort #1—Kota", 1, None),
        ("Supporting Effort #1a—Kota Province:", "Supporting Effort #1a—Kota Province", 2, None),
        (
            "Russian Subordinate Main Effort #1 – Kota Oblast",
            "Russian Subordinate Main Effort #1 – Kota Oblast",
            2,
            None,
        ),
        (
            "Supporting Effort #2—Kota (Rebel objective: Take the city (and its port) by June)",
            "Supporting Effort #2—Kota",
            1,
            "Rebel objective: Take the city (and its port) by June",
        ),
        (
            "Supporting Effort #2—Kota (Objective: Hold the line)",
            "Supporting Effort #2—Kota",
            1,
            "Objective: Hold the line",
        ),
        (
            "Supporting Effort #2—Kota: (Russian objective: Hold the line)",
            "Supporting Effort #2—Kota",
            1,
            "Russian objective: Hold the line",
        ),
        (
            "Supporting Effort #2—Kota\n(Russian objective: Hold the line)",
            "Supporting Effort #2—Kota",
            1,
            "Russian objective: Hold the line",
        ),
        (
            "Supporting Effort #2—Kota\nRussian objective: Hold the line",
            "Supporting Effort #2—Kota",
            1,
            "Russian objective: Hold the line",
        ),
        (
            "Activity in Russian-occupied Areas (Russian objective: Keep them)",
            "Activity in Russian-occupied Areas",
            1,
            "Russian objective: Keep them",
        ),
        ("Significant Activity in Roeland", "Significant Activity in Roeland", 1, None),
        ("Order of Battle:", "Order of Battle", 1, None),
        ("Kota City and the coast:", "Kota City and the coast", 1, None),
        ("Eastern Roeland: (Kota-Bell line)", "Eastern Roeland: (Kota-Bell line)", 1, None),
        ("## Northern Axis", "Northern Axis", 1, None),
        ("SITUATION OVERVIEW", "SITUATION OVERVIEW", 1, None),
        ("Northland", "Northland", 1, None),
        ("18:20 — Toll in Kota rises to 14", "18:20 — Toll in Kota rises to 14", 1, None),
        ("Toplines", "Toplines", 1, None),
    ],
)
def test_headings(line: str, title: str, level: int, objective: str | None) -> None:
    for label, text in feedings(f"{BODY}\n{line}\n\n{BODY}"):
        (section,) = read_layout(text).sections
        found = (plain(section.title), section.level, plain(section.objective))
        assert found == (plain(title), level, plain(objective)), label
        assert (
            section.span.of(text)
            == text[text.index(text.split("\n")[2 if label != "prefix" else 4].strip()) :].rstrip()
        )


@pytest.mark.parametrize(
    "line",
    [
        "Rebel forces are engaged in three efforts at this time:",
        "The supporting effort in the north is waning.",
        "Supporting effort is waning there.",
        "Nothing significant to report.",
        "See topline text.",
        "Source: Roe on Facebook",
        "Photo: The town of Kota",
        "Assessed rebel advances: Rebels took the bridge at Bell on May 2 and the mill on May 3.",
        "Unconfirmed claims: Rebels claimed the mill. Nobody saw them there.",
        "- Northern Axis",
    ],
)
def test_lines_that_head_nothing(line: str) -> None:
    for label, text in feedings(f"{BODY}\n{line}\n\n{BODY}"):
        assert read_layout(text).sections == (), label


@pytest.mark.parametrize(
    "line",
    [
        "Assessed rebel advances: They took the mill.",
        "Unconfirmed claims: They took the mill.",
        "Nothing significant to report.",
    ],
)
def test_labelled_paragraphs_are_prose(line: str) -> None:
    text = f"{BODY}\n{line}\n{BODY}"
    assert line in prose(read_layout(text), text)


def test_sections_run_to_the_next_of_their_level_or_above() -> None:
    parts = (
        "Main Effort—Kota",
        "Subordinate Main Effort—Mill",
        "Subordinate Main Effort—Bridge",
        "Supporting Effort—Coast",
    )
    text = "".join(f"{part}\n{BODY}" for part in parts) + "Endnotes\n[1] https://t.me/roe/1\n"
    main, mill, bridge, coast = read_layout(text).sections
    starts = [text.index(part) for part in parts]
    assert [main.level, mill.level, bridge.level, coast.level] == [1, 2, 2, 1]
    assert [s.span.start for s in (main, mill, bridge, coast)] == starts
    assert main.span.end == bridge.span.end == len(text[: starts[3]].rstrip())
    assert mill.span.end == len(text[: starts[2]].rstrip())
    assert coast.span.end == len(text[: text.index("Endnotes")].rstrip())


RESIDUE = (
    "Loading...", "[...]", "[…]", "Share", "Print", "Menu", "6 hours ago", "Updated 3 minutes ago", "5 min read", "{{currentView.title}}",
    "Advertisement:", "JOIN US ON TELEGRAM", "Follow us on X", "See the full report here.", "You can also highlight a mistake and press Ctrl + Enter",
    "Support UP or become our patron!", "Figure 1. Areas held on May 4", "Photo: A mill near Kota", "Satellite image ©2026 Roe Technologies.",
    "[Source: Roe and the GIS User Community]", "Click here to see the interactive map.", "Read also: Army leaves Kota", "Get this file by email: sign up.",
    "All rights reserved.", "Page 3 of 9", "·", "* * *", "———",
    "We do not report in detail on war crimes, which others cover well. We condemn them.",
    "Note: ISW does not receive any classified material; what it reads is public, social media included.",
)  # fmt: skip


@pytest.mark.parametrize("residue", RESIDUE)
def test_residue_is_no_prose(residue: str) -> None:
    for label, text in feedings(f"{BODY}\n{residue}\n\n{BODY}"):
        words = [plain(block) for block in prose(read_layout(text), text)]
        assert plain(residue) not in words, label
        assert words.count(plain(BODY)) == 2, label


def test_a_credit_under_a_figure_is_residue() -> None:
    text = f"{BODY}\nFigure 1. Areas held on May 4\nSource: Ann Roe.\n\n{BODY}"
    assert prose(read_layout(text), text) == [BODY.strip(), BODY.strip()]


@pytest.mark.parametrize(
    "words",
    [
        "He left Kota two days ago.",
        "Share prices fell.",
        "Figures differ.",
        "The home was hit.",
        "Source: the ministry",
        "Search parties found nine bodies.",
        "Photos show the mill.",
        "He is [leader] here.",
    ],
)
def test_words_like_residue_are_prose(words: str) -> None:
    text = f"{BODY}\n{words}\n\n{BODY}"
    assert words in prose(read_layout(text), text)


def test_a_headline_in_mid_text_is_residue() -> None:
    headline = "Rebel Columns Massed Near Kota to Enter Capital ‘Within Days’: Defense Chief"
    for text in (f"{BODY}{headline}\n{BODY}", f"{BODY}\n{headline}\n\n{BODY}"):
        layout = read_layout(text)
        assert headline not in prose(layout, text)
        assert layout.sections == ()


def test_titles_stay_readable() -> None:
    text = f"Around 500 soldiers lost in a day, ministry says\n\n{BODY}"
    layout = read_layout(text)
    assert prose(layout, text) == [layout.title, BODY.strip()]


def test_bullets_are_no_words() -> None:
    text = f"{BODY}\n- friendly side: 06 dead;\n• enemy side: 31 dead.\n2) and a third.\n"
    assert prose(read_layout(text), text)[1:] == ["friendly side: 06 dead;", "enemy side: 31 dead.", "and a third."]


def test_a_snippet_is_prose_and_nothing_else() -> None:
    for text in (
        "Rebels lost five tanks",
        "Rebels lost five tanks.",
        "Ann Roe, a major, died",
        "- Rebels lost five tanks",
    ):
        layout = read_layout(text)
        assert (layout.title, layout.date, layout.authors, layout.sections) == (None, None, (), ())
        assert len(layout.prose) == 1


def marked(*parts: tuple[str, str]) -> tuple[str, tuple[Mark, ...]]:
    """A text of blocks and the marks of those that have one: ``heading 2``, ``item``, ``region title`` ..."""
    text, marks = "", []
    for words, mark in parts:
        start = len(text)
        text += words + "\n\n"
        if mark:
            kind, _, value = mark.partition(" ")
            marks.append(Mark(kind, start, start + len(words), value))
    return text, tuple(marks)


def test_marks_of_a_file_decide() -> None:
    text, marks = marked(
        ("Kota Weekly Assessment, May 4, 2026", "region title"),
        ("Ann Roe, Li Wen, and Bo Bell", "region byline"),
        ("May 6, 2026", "region date"),
        ("Toplines", "heading 2"),
        (BODY.strip(), ""),
        ("Rebel effort in the north, and what it cost", "heading 2"),
        ("What the army did about it", "heading 3"),
        ("Army objective: Hold the mill", "heading 4"),
        (BODY.strip(), ""),
        ("Roe at the mill", "region residue"),
        ("Notes on sources", "region endnotes"),
        ("[1] https://t.me/roe/1", "region endnotes"),
    )
    layout = read_layout(text, marks)
    assert (layout.title, layout.date, layout.authors) == (
        "Kota Weekly Assessment, May 4, 2026",
        DAY,
        ("Ann Roe", "Li Wen", "Bo Bell"),
    )
    assert [(s.title, s.level, s.objective) for s in layout.sections] == [
        ("Toplines", 1, None),
        ("Rebel effort in the north, and what it cost", 1, None),
        ("What the army did about it", 2, "Army objective: Hold the mill"),
    ]
    assert prose(layout, text) == [layout.title, BODY.strip(), BODY.strip()]
    assert [text[start:end] for start, end in layout.endnotes] == ["Notes on sources", "[1] https://t.me/roe/1"]


def test_bold_lines_of_an_older_page_are_headings() -> None:
    text, marks = marked(
        ("Kota Weekly Assessment, May 4, 2026", "region title"),
        ("Northern front (Kota to the river)", "bold"),
        (BODY.strip(), ""),
    )
    assert [section.title for section in read_layout(text, marks).sections] == ["Northern front (Kota to the river)"]
