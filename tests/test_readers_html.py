"""Pages to text and marks: the layout of 2026, the Drupal layout until 2025, and any other page."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import conflictnotes as cn
from conflictnotes.readers.document import UnreadableError
from conflictnotes.readers.html import read_html

if TYPE_CHECKING:
    from pathlib import Path

    from conflictnotes.readers.document import Document

NEW = """<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Quay Campaign Assessment, May 4, 2026 | QI</title>
<link rel="canonical" href="https://quay.example/research/may-4-2026/">
<meta property="og:site_name" content="Quay Institute">
<meta property="article:published_time" content="2026-05-04T23:35:12+00:00">
<style>p {color: red}</style></head>
<body><nav><ul><li><a href="/">Home</a></li></ul></nav>
<div class="screen-reader-text">Skip to content</div>
<h1 class="headline">Quay Campaign Assessment, May 4, 2026</h1>
<h6>May 4, 2026</h6>
<article><div id="nav-posts"><a rel="prev" href="/x">Previous</a></div>
<h1>Quay Campaign Assessment, May 4, 2026</h1>
<div class="entry">
<div title="Toplines" data-id="toplines"><p><em>CORRECTION: a number was wrong.&nbsp;</em></p>

<h2>Toplines</h2>
<p><strong>Northern forces crossed the river. </strong>The ministry stated on
 May 3 that a bridge fell.<a href="#n1">[1]</a> It held.</p>
<p></p>
</div>
<div data-id="key-takeaways"><div class="form"><h2>Key Takeaways</h2><ol>
<li>Northern forces crossed the <em>river</em>.</li>
<li><p>The ministry likely lied.</p></li></ol></div></div>
<div><div class="map-block"><img src="map.webp" alt="Map"></div>
<figure><img src="a.webp"><figcaption>The bridge, after.</figcaption></figure>
<h2 data-id="north-ops">Northern Operations</h2>
<h4><strong>Objective: hold the bank</strong></h4>
<p><strong>Northern forces continued attacks.</strong><strong>[2]</strong> They lost ten tanks.[3]</p></div>
<div title="Endnotes" data-id="endnotes"><div class="gb-accordion"><button class="x-accordion__toggle"><span>Endnotes</span>
<svg><path d="M1"></path></svg></button><div><p>[1] https://quay dot gov.example/news<br>[2] https://t.me/quay/1 ; https://x.com/q/2<br>
[3] https://t.me/quay/3</p></div></div></div>
</div></article>
<div class="researchers"><div class="researcher-card"><a><h3>Ana Quay</h3><span>Analyst</span></a></div>
<div class="researcher-card"><h3>Ben Pier</h3></div><div class="researcher-card"><h3>Cleo Dock</h3></div></div>
<footer>All rights reserved</footer><script>var x = "<p>no</p>";</script></body></html>"""

NEW_TEXT = """Quay Campaign Assessment, May 4, 2026

Ana Quay, Ben Pier, and Cleo Dock

May 4, 2026

CORRECTION: a number was wrong.

Toplines

Northern forces crossed the river. The ministry stated on May 3 that a bridge fell.[1] It held.

Key Takeaways

- Northern forces crossed the river.
- The ministry likely lied.

The bridge, after.

Northern Operations

Objective: hold the bank

Northern forces continued attacks.[2] They lost ten tanks.[3]

Endnotes

[1] https://quay dot gov.example/news

[2] https://t.me/quay/1 ; https://x.com/q/2

[3] https://t.me/quay/3"""

OLD = """<html><head><title>Quay Campaign Assessment, May 4, 2024 | Quay Institute</title></head>
<body class="node-type-backgrounder"><div id="header"><a>Donate</a></div><div id="main">
<h1 id="page-title">Quay Campaign Assessment, May 4, 2024</h1>
<span property="dc:date" content="2024-05-04T19:00:00-04:00" class="element-hidden"></span>
<div class="submitted">May 4, 2024 - Quay Press</div>
<div class="content"><div class="field field-name-body field-type-text-with-summary"><div class="field-items">
<div class="field-item even" property="content:encoded">
<p><strong>Ana Quay, Ben Pier, and Cleo Dock</strong></p>
<p><strong>May 4, 2024, 7:15pm ET</strong></p>
<p><strong>Northern forces crossed the river.</strong> The ministry stated that a bridge fell.<a href="#_edn1" name="_ednref1">[1]</a></p>
<p><strong>Key Takeaways:</strong></p>
<ul><li>Northern forces crossed the river.</li><li><strong>The ministry</strong> likely lied.</li></ul>
<p>&nbsp;</p>
<p><strong><u>Northern Main Effort</u></strong> (Objective: hold the bank)</p>
<p><span style="font-weight: bold;">Northern forces continued attacks.</span> They lost ten tanks.<a href="#_edn2" name="_ednref2">[2]</a></p>
<hr><p><a href="#_ednref1" name="_edn1">[1]</a> https://quay dot gov.example/news</p>
<p><a href="#_ednref2" name="_edn2">[2]</a> https://t.me/quay/1</p>
</div></div></div></div></div><div id="footer">Boilerplate</div></body></html>"""

OLD_TEXT = """Quay Campaign Assessment, May 4, 2024

Ana Quay, Ben Pier, and Cleo Dock

May 4, 2024, 7:15pm ET

Northern forces crossed the river. The ministry stated that a bridge fell.[1]

Key Takeaways:

- Northern forces crossed the river.
- The ministry likely lied.

Northern Main Effort (Objective: hold the bank)

Northern forces continued attacks. They lost ten tanks.[2]

[1] https://quay dot gov.example/news

[2] https://t.me/quay/1"""


def _marked(document: Document, kind: str) -> list[tuple[str, str]]:
    return [(mark.value, document.text[mark.start : mark.end]) for mark in document.marks if mark.kind == kind]


def test_a_page_of_2026_as_text() -> None:
    assert read_html(NEW).text == NEW_TEXT


def test_a_page_of_2026_and_what_it_knows() -> None:
    page = read_html(NEW)
    assert page.url == "https://quay.example/research/may-4-2026/"
    assert page.date == dt.date(2026, 5, 4)
    assert page.publisher == "Quay Institute"
    assert _marked(page, "heading") == [
        ("1", "Quay Campaign Assessment, May 4, 2026"),
        ("2", "Toplines"),
        ("2", "Key Takeaways"),
        ("2", "Northern Operations"),
        ("4", "Objective: hold the bank"),
    ]
    assert _marked(page, "item") == [
        ("", "- Northern forces crossed the river."),
        ("", "- The ministry likely lied."),
    ]
    assert _marked(page, "bold") == [
        ("", "Northern forces crossed the river."),
        ("", "Northern forces continued attacks."),
    ]
    regions = dict(_marked(page, "region"))
    assert list(regions) == [
        "title",
        "byline",
        "date",
        "toplines",
        "key-takeaways",
        "residue",
        "north-ops",
        "endnotes",
    ]
    assert regions["byline"] == "Ana Quay, Ben Pier, and Cleo Dock"
    assert regions["toplines"].startswith("CORRECTION")
    assert regions["toplines"].endswith("It held.")
    assert regions["residue"] == "The bridge, after."
    assert regions["endnotes"] == NEW_TEXT[NEW_TEXT.index("Endnotes") :]


def test_a_drupal_page_as_text() -> None:
    assert read_html(OLD).text == OLD_TEXT


def test_a_drupal_page_and_what_it_knows() -> None:
    page = read_html(OLD)
    assert page.date == dt.date(2024, 5, 4)
    assert _marked(page, "heading") == [("1", "Quay Campaign Assessment, May 4, 2024")]
    assert [words for _, words in _marked(page, "bold")] == [
        "Ana Quay, Ben Pier, and Cleo Dock",
        "May 4, 2024, 7:15pm ET",
        "Northern forces crossed the river.",
        "Key Takeaways:",
        "The ministry",
        "Northern Main Effort",
        "Northern forces continued attacks.",
    ]
    assert [name for name, _ in _marked(page, "region")] == ["title", "endnotes"]
    assert dict(_marked(page, "region"))["endnotes"] == OLD_TEXT[OLD_TEXT.index("[1] https") :]


@pytest.mark.parametrize("page", [NEW, OLD])
def test_marks_cover_whole_blocks_in_order(page: str) -> None:
    document = read_html(page)
    assert list(document.marks) == sorted(document.marks, key=lambda mark: (mark.start, -mark.end, mark.kind))
    for mark in document.marks:
        words = document.text[mark.start : mark.end]
        assert words == words.strip() != ""
        assert mark.start == 0 or document.text[mark.start - 1] == "\n" or mark.kind == "bold"
        assert mark.kind == "bold" or document.text[mark.end : mark.end + 1] in {"", "\n"}


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>It   fell\n down.</p>", "It fell down."),
        ("<p>10&nbsp;000 men&#8239;left &amp; came</p>", "10\u00a0000 men\u202fleft & came"),
        ("<p>a<b>b</b>c <i> d</i></p>", "abc d"),
        ("<p>One<br>Two<br/><br>Three</p>", "One\n\nTwo\n\nThree"),
        ("<p>a line that<br>goes on</p>", "a line that\ngoes on"),
        ("<div>One<div>Two</div>Three</div>", "One\n\nTwo\n\nThree"),
        ("<p>One<p>Two", "One\n\nTwo"),
        ("<ul><li>One</li><li>Two</li></ul><p>Three</p>", "- One\n- Two\n\nThree"),
        ("<ul><li><p>One</p><p>More</p></li><li>Two</li></ul>", "- One\n\nMore\n\n- Two"),
        ("<ol><li>One<ul><li>Under</li></ul></li></ol>", "- One\n- Under"),
        (
            "<table><tr><th>Item</th><th>Lost</th></tr><tr><td><p>Tanks</p></td><td>54</td></tr></table>",
            "Item | Lost\n\nTanks | 54",
        ),
        ("<p>It fell.<sup><a href='#1'>[1]</a></sup><sup>[2]</sup></p>", "It fell.[1][2]"),
        ("<pre>One\n  Two</pre>", "One\n  Two"),
        ("<p hidden>No</p><p style='display:none'>No</p><p aria-hidden='true'>No</p><p>Yes</p>", "Yes"),
        ("<div class='accordion__content' style='display:none'><p>[1] Note</p></div>", "[1] Note"),
        ("<p>Yes<script>no()</script><style>no</style><!-- no --></p>", "Yes"),
        ("<form><p>No</p></form><aside>No</aside><button>No</button><p>Yes</p>", "Yes"),
        ("<blockquote><p>Said.</p></blockquote><p>Left.</p>", "Said.\n\nLeft."),
        ("<main><p>The body.</p></main><div>Elsewhere</div>", "The body."),
        ("<article><p>Short.</p></article><article><p>The longer one.</p></article>", "The longer one."),
        ("<article><p>A card.</p></article><p>The body of the page.</p>", "A card.\n\nThe body of the page."),
        ("Bare words", "Bare words"),
        ("<p>[3] <a href='https://q.example/3'>The Post</a>; more</p>", "[3] The Post https://q.example/3; more"),
        ("<p>[3] <a href='https://q.example/3'>https://q.exa…</a></p>", "[3] https://q.exa… https://q.example/3"),
        ("<p>[3] <a href='https://q.example/3'>https://q dot example/3</a></p>", "[3] https://q dot example/3"),
        ("<p><a href='https://q.example/#r3'>[3]</a> <a href='/about'>Here</a></p>", "[3] Here"),
        ("<p>See <a href='https://q.example/3'>the Post</a>.</p>", "See the Post."),
    ],
)
def test_elements(body: str, text: str) -> None:
    assert read_html(f"<html><body>{body}</body></html>").text == text


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<title>A day | QI</title><p>It fell.</p>", "A day\n\nIt fell."),
        ('<meta property="og:title" content="A day"><p>It fell.</p>', "A day\n\nIt fell."),
        ("<title>A day</title><main><p>A day</p><p>It fell.</p></main>", "A day\n\nIt fell."),
        ("<h1>A day</h1><p>May 4, 2024</p><main><p>It fell.</p></main>", "A day\n\nMay 4, 2024\n\nIt fell."),
        ("<h1>A day</h1><p>No date</p><main><p>It fell there.</p></main>", "A day\n\nIt fell there."),
        ("<h1>A day</h1><p>By Ana Quay</p><p>It fell.</p>", "A day\n\nBy Ana Quay\n\nIt fell."),
    ],
)
def test_titles(page: str, text: str) -> None:
    assert read_html(page).text == text


def test_a_title_in_the_body_is_marked() -> None:
    for page in (
        "<main><h1>A day</h1><p>It fell.</p></main>",
        "<title>A day</title><main><p>A day</p><p>It.</p></main>",
    ):
        assert _marked(read_html(page), "region") == [("title", "A day")]


@pytest.mark.parametrize("page", ["", "<html></html>", "<script>x</script>", "<p> &nbsp; </p>", "<nav>Home</nav>"])
def test_a_page_without_text(page: str) -> None:
    with pytest.raises(UnreadableError, match=r"^holds no text$"):
        read_html(page)


def test_a_cutoff_beside_the_body_is_shown_under_the_title() -> None:
    page = (
        "<h1>Kota File, May 4, 2026</h1><div><div data-id='toplines'><p>It fell.</p></div></div>"
        "<div class='sidebar'><p>Map.</p><p>Report as of: 7 PM ET. Data cut-off: 2 PM ET.</p></div>"
    )
    assert read_html(page).text == "Kota File, May 4, 2026\n\nReport as of: 7 PM ET. Data cut-off: 2 PM ET.\n\nIt fell."


def test_a_page_nested_too_deep() -> None:
    assert read_html("<div>" * 500 + "x").text == "x"
    with pytest.raises(UnreadableError, match="nested too deep"):
        read_html("<div>" * 5000 + "x")


def test_many_unclosed_paragraphs_are_no_nesting() -> None:
    assert read_html("<p>x" * 9000).text.count("x") == 9000


@pytest.mark.parametrize(
    ("page", "publisher", "sections"),
    [
        (NEW, "Quay Institute", [("Toplines", None), ("Northern Operations", "Objective: hold the bank")]),
        (OLD, "Quay Institute", [("Northern Main Effort", "Objective: hold the bank")]),
    ],
)
def test_a_page_as_a_report(tmp_path: Path, page: str, publisher: str, sections: list[tuple[str, str | None]]) -> None:
    path = tmp_path / "page.html"
    path.write_text(page, encoding="utf-8")
    report = cn.read_report(path)
    assert report.title is not None
    assert report.title.startswith("Quay Campaign Assessment, May 4, 202")
    assert report.date == dt.date(2026 if page is NEW else 2024, 5, 4)
    assert report.publisher == publisher
    assert report.authors == ("Ana Quay", "Ben Pier", "Cleo Dock")
    assert [takeaway.text for takeaway in report.takeaways] == [
        "Northern forces crossed the river.",
        "The ministry likely lied.",
    ]
    assert report.takeaways[0].elaborated is not None
    assert report.takeaways[0].elaborated.of(report.text).startswith("Northern forces crossed the river. The ministry")
    assert [(section.title, section.objective) for section in report.sections] == sections
    assert report.warnings == ()
    assert [citation.urls for citation in report.citations] == [
        ("https://quay.gov.example/news",),
        ("https://t.me/quay/1", "https://x.com/q/2") if page is NEW else ("https://t.me/quay/1",),
        *([("https://t.me/quay/3",)] if page is NEW else []),
    ]
    assert all(len(citation.markers) == 1 for citation in report.citations)


TAGS = st.sampled_from(
    ["p", "b", "li", "ul", "div", "h2", "td", "table", "br", "pre", "a", "section data-id='x'", "figcaption", "button"]
)


@given(st.lists(st.one_of(TAGS.map("<{}>".format), TAGS.map("</{}>".format), st.text(max_size=6)), max_size=30))
def test_any_page_is_text_with_its_marks_inside(pieces: list[str]) -> None:
    try:
        document = read_html("".join(pieces))
    except UnreadableError:
        return
    for mark in document.marks:
        assert 0 <= mark.start < mark.end <= len(document.text)
