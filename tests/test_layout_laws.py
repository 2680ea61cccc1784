"""The laws that hold for every page: on generated text, and on pages of our own with their lines mangled."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from conflictnotes.extract.citations import find_citations
from conflictnotes.extract.takeaways import find_takeaways
from conflictnotes.layout import Layout, Mark, read_layout
from conflictnotes.layout.headings import is_known_heading
from conflictnotes.layout.residue import is_residue
from conflictnotes.model import Span
from conflictnotes.text import Passage, fold
from conflictnotes.vocabulary import default_vocabulary

INSTITUTE = """\
Kota Campaign Assessment, May 4, 2026
Ann Roe, Li Wen, and Bo Bell
May 4, 2026, 8:30 pm ET

Data cutoff: 3:00 pm ET on May 4

Rebels seized the town of Kota on May 3 and are likely to press on toward the provincial capital.[1] The governor, Lt. Gen. A. Dub, denied it.[2][3]

Key Takeaways
- Rebels seized the town of Kota on May 3.
- The army lost much of its artillery in the retreat.
- Aid convoys remain blocked at the U.S.-run depot.

We do not report in detail on war crimes, which others cover at length.

Main Effort—Kota (Rebel objective: Take the provincial capital)
The army lost much of its artillery in the retreat, which will probably keep it from mounting a counterattack.[4]
Subordinate Main Effort—Bell bridge:
Nothing significant to report.
Figure 1. Areas held on May 4
Supporting Effort #2—Coast
Aid convoys remain blocked, the mayor said at 6:40 p.m. on May 3.[xlii]

Endnotes
[1] https://t dot me/roe/1 ; https://www dot roe.org/a
[2] https://x.com/roe/status/2 [3] https://kota.gov.xy/b
[4] https://t.me/bell/3
"""
NEWS = """\
{{currentView.title}}
6 hours ago
Rebels seize Kota town, army denies it
Ann Roe — Monday, 4 May 2026, 04:44
Rebels have seized Kota town, officials said.
Source: Radio Kota
Quote: "We hold the town," the rebels' commander said.
To quote the analysts' Key Takeaways on 4 May:
  • Rebels seized the town.
  • The army's losses [in guns – ed.] are heavy.
Background:
Kota fell once before, in 2019.
Support UP or become our patron!
"""
FILE = """\
Friday, May 8, 2026
Column Nears Capital: Kota File, May 7, 2026
Authors: Ann Roe and B. Bell
Data Cutoff: May 6, 2026 at 7pm EST

KEY TAKEAWAYS
  1. Highlands—Army. Two brigades crossed the river and will likely press on
toward the northern ridge before the rains.
  2. Lowlands: Talks broke down again.
Highlands
Two brigades crossed the river on May 4 and took a series of hamlets along the road to the
border. Local officials said that some two thousand people had left since the week
before.[1]
"""
PAGES = (INSTITUTE, NEWS, FILE)
ITEMS = [
    "- Main Effort—Kota",
    "• Share",
    "- We do not report in detail on anything.",
    "1. Endnotes",
    "- See the full report here.",
]
LINES = [line for page in PAGES for line in page.split("\n")] + ITEMS
DAYS = st.none() | st.dates(dt.date(2000, 1, 1), dt.date(2040, 1, 1))


@st.composite
def mangled(draw: st.DrawFn) -> str:
    """A page of our own with lines dropped, doubled, moved, glued or cut."""
    lines = draw(st.sampled_from(PAGES)).split("\n")
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(lines) - 1))
        other = draw(st.sampled_from(LINES))
        change = draw(st.sampled_from(["drop", "double", "insert", "glue", "cut", "blank", "odd"]))
        if change == "drop" and len(lines) > 1:
            del lines[at]
        elif change == "double":
            lines.insert(at, lines[at])
        elif change == "insert":
            lines.insert(at, other)
        elif change == "glue":
            lines[at] += other
        elif change == "cut":
            lines[at] = lines[at][: draw(st.integers(0, 60))]
        elif change == "blank":
            lines.insert(at, "")
        else:
            lines[at] = draw(st.text(max_size=20)) + lines[at]
    return draw(st.sampled_from(["\n", "\r\n", "\n\n"])).join(lines)


TEXTS = st.one_of(mangled(), st.lists(st.sampled_from(LINES), max_size=14).map("\n".join), st.text(max_size=200))


@st.composite
def marks(draw: st.DrawFn) -> tuple[Mark, ...]:
    found = []
    for _ in range(draw(st.integers(0, 6))):
        start = draw(st.integers(0, 400))
        kind = draw(st.sampled_from(["heading", "item", "bold", "region"]))
        values = {
            "heading": ["1", "2", "3", "x"],
            "region": ["title", "byline", "date", "toplines", "key-takeaways", "endnotes", "residue"],
        }
        found.append(
            Mark(kind, start, start + draw(st.integers(0, 300)), draw(st.sampled_from(values.get(kind, [""]))))
        )
    return tuple(sorted(found, key=lambda mark: mark.start))


def check(text: str, layout: Layout) -> None:
    """What must hold of any layout of ``text``."""
    last = 0
    for start, end in layout.prose:
        assert last <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        last = end
    prose = {Span(*block) for block in layout.prose}
    notes = {Span(*block) for block in layout.endnotes}
    assert prose.isdisjoint(notes)
    assert set(layout.takeaways) <= prose
    assert list(layout.takeaways) == sorted(layout.takeaways)
    for section in layout.sections:
        assert 0 <= section.span.start < section.span.end <= len(text)
        assert section.level >= 1
        assert fold(section.span.of(text)).lstrip("#*_ ").startswith(section.title) or section.title in fold(
            section.span.of(text)
        )
        assert section.objective is None or section.objective in fold(section.span.of(text))
    assert [section.span.start for section in layout.sections] == sorted(
        {section.span.start for section in layout.sections}
    )
    words = fold(text)
    assert layout.title is None or layout.title in words
    assert all(author in words for author in layout.authors)
    assert all(0 <= warning.span.start < warning.span.end <= len(text) for warning in layout.warnings)
    assert layout.cutoff is None or layout.cutoff.utcoffset() is not None


@given(TEXTS, DAYS)
def test_any_text_has_a_layout(text: str, day: dt.date | None) -> None:
    check(text, read_layout(text, (), day))


@given(TEXTS, marks())
def test_any_marks_give_a_layout(text: str, found: tuple[Mark, ...]) -> None:
    check(text, read_layout(text, found))


@given(TEXTS, DAYS)
def test_the_same_text_gives_the_same_layout(text: str, day: dt.date | None) -> None:
    assert read_layout(text, (), day) == read_layout(
        str(text.encode("utf-8", "surrogatepass"), "utf-8", "surrogatepass"), (), day
    )


@given(st.one_of(TEXTS, st.lists(st.sampled_from(["Key Takeaways", *ITEMS, *LINES]), max_size=8).map("\n".join)))
def test_no_heading_and_no_boilerplate_is_a_takeaway(text: str) -> None:
    layout = read_layout(text)
    takeaways = find_takeaways(text, layout).items
    assert [takeaway.number for takeaway in takeaways] == list(range(1, len(takeaways) + 1))
    for takeaway in takeaways:
        assert takeaway.text == fold(takeaway.span.of(text))
        assert takeaway.text
        assert not is_residue(takeaway.text)
        assert not is_known_heading(takeaway.text)
        assert takeaway.elaborated is None or takeaway.elaborated in {Span(*block) for block in layout.prose}
        assert takeaway.elaborated not in layout.takeaways


BODIES = st.lists(
    st.sampled_from(
        [
            "Rebels seized the town of Kota on May 3 and are likely to press on toward the capital.[1] The governor denied it.[2]",
            "Key Takeaways\n- Rebels left.\n- The army came.",
            "Main Effort—Kota\n\nThe army lost much of its artillery in the retreat, which keeps it from mounting attacks.[3]",
            "The convoy was blocked on the road for most of the day, and drivers who had waited since dawn turned back to the coast.",
        ]
    ),
    min_size=1,
    max_size=4,
).map("\n\n".join)
LEAD = "Nothing of note happened before that day in the whole of the province, as far as anybody could tell from the capital.\n\n"


@given(BODIES)
def test_text_put_before_a_body_moves_it(text: str) -> None:
    """Law of shift, behind a lead, so that neither text has a header that the other lacks."""
    one, two = LEAD + text, LEAD + LEAD + text
    first, second = read_layout(one), read_layout(two)
    assert second.takeaways == tuple(span.shifted(len(LEAD)) for span in first.takeaways)
    assert second.prose[1:] == tuple((start + len(LEAD), end + len(LEAD)) for start, end in first.prose)
    assert [(s.title, s.level, s.span) for s in second.sections] == [
        (s.title, s.level, s.span.shifted(len(LEAD))) for s in first.sections
    ]


@given(BODIES, BODIES)
def test_takeaways_of_joined_texts(first: str, second: str) -> None:
    def texts(text: str) -> list[str]:
        return [takeaway.text for takeaway in find_takeaways(text, read_layout(text)).items]

    assert texts(f"{LEAD}{first}\n\n{LEAD}{second}") == texts(LEAD + first) + texts(LEAD + second)


@given(mangled())
def test_citations_of_mangled_pages(text: str) -> None:
    layout = read_layout(text)
    passage = Passage.cut(text, layout.prose)
    citations = find_citations(passage, layout, default_vocabulary()).items
    spans = [span for citation in citations for span in citation.markers]
    assert len(spans) == len(set(spans))
    for citation in citations:
        assert citation.markers or citation.note
        assert len(citation.outlets) <= len(citation.urls)
        assert not any(" " in url or "\n" in url for url in citation.urls)


def test_the_pages_are_read_whole() -> None:
    institute, news, file = map(read_layout, PAGES)
    assert (institute.title, institute.date) == ("Kota Campaign Assessment, May 4, 2026", dt.date(2026, 5, 4))
    assert institute.authors == ("Ann Roe", "Li Wen", "Bo Bell")
    assert str(institute.cutoff) == "2026-05-04 15:00:00-04:00"
    assert [(s.title, s.level, s.objective) for s in institute.sections] == [
        ("Main Effort—Kota", 1, "Rebel objective: Take the provincial capital"),
        ("Subordinate Main Effort—Bell bridge", 2, None),
        ("Supporting Effort #2—Coast", 1, None),
    ]
    assert len(institute.takeaways) == 3
    assert (news.title, news.date, news.authors) == (
        "Rebels seize Kota town, army denies it",
        dt.date(2026, 5, 4),
        ("Ann Roe",),
    )
    assert news.publisher == "Ukrainska Pravda"
    assert len(news.takeaways) == 2
    assert (file.title, file.date) == ("Column Nears Capital: Kota File, May 7, 2026", dt.date(2026, 5, 7))
    assert str(file.cutoff) == "2026-05-06 19:00:00-05:00"
    assert [fold(span.of(FILE)) for span in file.takeaways] == [
        "Highlands—Army. Two brigades crossed the river and will likely press on toward the northern ridge before the rains.",
        "Lowlands: Talks broke down again.",
    ]
    assert [s.title for s in file.sections] == ["Highlands"]
    assert not any(is_known_heading(fold(span.of(FILE))) for span in file.takeaways)
