"""Key takeaways: every form of heading and item, and every way in which a block ends or is none."""

from __future__ import annotations

import pytest

from conflictnotes import parse_report, parse_takeaways
from conflictnotes.extract.takeaways import find_takeaways
from conflictnotes.layout import Mark, read_layout
from tests.feedings import feedings, plain

ITEMS = ("Rebels seized Kota town on May 3.", "The army is likely to counterattack.", "Aid convoys remain blocked.")
DASHED = "".join(f"- {item}\n" for item in ITEMS)
BODY = (
    "Rebels seized Kota town on May 3 after a week of shelling that emptied most of its northern quarters.[1] The army "
    "said that it had withdrawn in good order, while residents described a rout and the loss of much of its "
    "artillery.[2] Officials in the capital gave no figures, and the governor did not answer his telephone.[3]\n"
)

HEADINGS = (
    "Key Takeaways",
    "Key Takeaways:",
    "Key takeaways",
    "KEY TAKEAWAYS",
    "KEY TAKEAWAYS:",
    "Key Takeaways   ",
    "Key Takeaways :",
    "The Key Takeaways",
    "Key Takeaways from the ISW:",
    "Key Takeaways from the institute",
    "Key takeaways of the day:",
    "To quote the ISW's Key Takeaways on 4 May:",
    "The analysts list these key takeaways:",
    "the key takeaways of the report are as follows:",
    "Fighting went on all week. Its key takeaways are as follows:",
    "## Key Takeaways",
    "### Key Takeaways:",
    "**Key Takeaways**",
    "Main takeaways:",
    "Top Takeaways",
    "Takeaways:",
)
FORMS = {
    "hyphens": "- {}",
    "bullets": "• {}",
    "indented bullets": "  • {}",
    "stars": "* {}",
    "dashes": "– {}",
    "long dashes": "— {}",
    "numbers": "{n}. {}",
    "numbers with a bracket": "{n}) {}",
    "indented numbers": "  {n}. {}",
    "wide gap": "{n})      {}",
    "dots": "· {}",
    "squares": "▪ {}",
    "no space": "•{}",
    "no mark": "{}",
}


def found(text: str) -> list[str]:
    return [takeaway.text for takeaway in parse_takeaways(text)]


@pytest.mark.parametrize("heading", HEADINGS)
def test_heading(heading: str) -> None:
    for label, text in feedings(f"{heading}\n{DASHED}\n{BODY}"):
        assert [plain(item) for item in found(text)] == [plain(item) for item in ITEMS], label
    assert found(f"{heading}\n\n{DASHED}") == list(ITEMS)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["tight", "apart"])
def test_form_of_items(form: str, gap: str) -> None:
    block = gap.join(FORMS[form].format(item, n=number) for number, item in enumerate(ITEMS, start=1))
    for before in ("", BODY + "\n"):
        for after in ("", "\n\n" + BODY, "\n" + BODY, "\n\nSupporting Effort #1—Kota Province\n" + BODY):
            text = f"{before}Key Takeaways{gap}{block}{after}"
            for label, fed in feedings(text):
                assert [plain(item) for item in found(fed)] == [plain(item) for item in ITEMS], (label, text)


def test_bullet_on_a_line_of_its_own() -> None:
    assert found("Key Takeaways\n•\nRebels left.\n•\nThe army came.\n") == ["Rebels left.", "The army came."]


def test_items_run_on_behind_the_heading() -> None:
    assert found("Key Takeaways: • Rebels left. • The army came.") == ["Rebels left.", "The army came."]


WRAPPED = """{heading}
{a}Rebels seized the town of Kota on May 3 and are likely to press on toward the
provincial capital before the rains begin.
{b}The army lost much of its artillery in the retreat, which will probably keep it
from mounting a counterattack in the near term.
{c}Aid convoys remain blocked.
Northern Axis
Rebels seized the town of Kota on May 3 after a week of shelling that emptied it.
The army said that it had withdrawn in good order, while the residents whom this
office reached by telephone described a rout.
"""
UNWRAPPED = [
    "Rebels seized the town of Kota on May 3 and are likely to press on toward the provincial capital before the rains begin.",
    "The army lost much of its artillery in the retreat, which will probably keep it from mounting a counterattack in the near term.",
    "Aid convoys remain blocked.",
]


@pytest.mark.parametrize(
    "marks", [("• ", "• ", "• "), ("1. ", "2. ", "3. "), ("- ", "- ", "- "), ("  1) ", "  2) ", "  3) "), ("", "", "")]
)
@pytest.mark.parametrize("heading", ["Key Takeaways", "KEY TAKEAWAYS:"])
def test_lines_of_a_pdf_are_joined(marks: tuple[str, str, str], heading: str) -> None:
    text = WRAPPED.format(heading=heading, a=marks[0], b=marks[1], c=marks[2])
    assert found(text) == UNWRAPPED
    assert found("The weekly file\n" + text) == UNWRAPPED


@pytest.mark.parametrize(
    "label",
    ["Kota—Rebels. ", "Air war: ", "Kota (northern province). ", "Kota. ", "Kota—Rebels—Army: ", "Kota — ", "Rebels"],
)
def test_labels_stay_in_the_item(label: str) -> None:
    items = [label + item for item in ITEMS]
    assert found("Key Takeaways\n" + "".join(f"- {item}\n" for item in items)) == items


ENDS = (
    "",
    "\n" + BODY,
    "\n\n" + BODY,
    "\nNorthern Axis\n" + BODY,
    "\nFigure 1. Areas held on May 4\n" + BODY,
    "\nWe do not report in detail on war crimes, which others cover at length.\n",
    "\nJOIN US ON TELEGRAM\nFollow our coverage of the war.\n",
    "\nSupport UP or become our patron!\n",
    "\nSee the full report here.\nYou can also highlight a mistake and press Ctrl + Enter\n",
    "\nSee full report here\n",
    "\nLoading...\n",
    "\n[...]\n",
    "\nMain Effort—Kota axis (Rebel objective: Take the capital)\n" + BODY,
    "\nSupporting Effort #2—Southern coast:\n" + BODY,
    "\nEndnotes\n[1] https://t.me/roe/1\n",
    "\nAdvertisement:\n",
)


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("form", ["hyphens", "bullets", "numbers", "no mark"])
def test_end_of_the_block(end: str, form: str) -> None:
    block = "\n".join(FORMS[form].format(item, n=number) for number, item in enumerate(ITEMS, start=1))
    assert found(f"Key Takeaways\n{block}\n{end}") == list(ITEMS)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Key Takeaways",
        "Key Takeaways:\n\n",
        "Key Takeaways\nWe do not report in detail on war crimes, which others cover at length.\n" + BODY,
        "Key Takeaways\n" + BODY,
        "Key Takeaways\n\n" + BODY,
        "Key Takeaways\nMain Effort—Kota axis\n" + BODY,
        "Key Takeaways\nKota Province: (northern line)\n" + BODY,
        "Key Takeaways\nRebel forces are engaged in three efforts at this time:\n" + BODY,
        "Key Takeaways\nCORRECTION: An earlier issue placed Kota in the wrong province.\n" + BODY,
        "Key Takeaways\nSee the full report here.\n",
        "Key Takeaways\n\nFigure 1. Areas held on May 4\n\n" + BODY,
        "Key Takeaways\nToplines\nNorthern Axis\nSouthern Axis\n",
        "Toplines\nKey Takeaways\nNorthern Axis\n" + BODY,
        "I always skip to the Key Takeaways, then I look at the map.\n\n- A pencil\n- A notebook\n",
        "What are the key takeaways? Nobody at the briefing could say.\n\n• A pencil\n",
        "Key takeaways from a year of war\n\nThe war changed the army. It has changed the state too.\n\nNobody expected it.",
        "The report's key takeaways were leaked on Sunday.\n- Rebels left.\n",
    ],
)
def test_no_block_gives_no_takeaways(text: str) -> None:
    for label, fed in feedings(text):
        assert found(fed) == [], label


def test_a_headline_between_the_items_and_the_body_is_none() -> None:
    video = "Rebel Columns Massed Near Kota to Enter Capital ‘Within Days’: Defense Chief"
    text = f"Key Takeaways\n{DASHED}{BODY}{video}\n{BODY}"
    assert found(text) == list(ITEMS)
    assert video not in [text[start:end] for start, end in read_layout(text).prose]


def test_residue_between_items_is_skipped() -> None:
    assert found(f"Key Takeaways\n- {ITEMS[0]}\nAdvertisement:\n- {ITEMS[1]}\n") == list(ITEMS[:2])


@pytest.mark.parametrize(
    "line",
    [
        "- Main Effort—Kota axis",
        "• Supporting Effort #2—Coast (Rebel objective: Hold it)",
        "- We do not report in detail on war crimes, which others cover.",
        "- Share",
        "- See the full report here.",
    ],
)
def test_headings_and_boilerplate_in_a_list_end_the_block(line: str) -> None:
    assert found(f"Key Takeaways\n{DASHED}{line}\n- Another list.\n") == list(ITEMS)


@pytest.mark.parametrize("form", ["hyphens", "bullets"])
def test_a_blank_line_ends_a_list_that_has_none(form: str) -> None:
    block = "\n".join(FORMS[form].format(item) for item in ITEMS)
    another = "\n".join(FORMS[form].format(item) for item in ("A pencil.", "A notebook."))
    assert found(f"Key Takeaways\n{block}\n\n{another}\n") == list(ITEMS)


def test_items_without_marks_end_where_the_body_restates_one() -> None:
    gaps = "\n\n".join(ITEMS)
    assert found(f"Key Takeaways\n\n{gaps}\n\n{ITEMS[0]} It was quiet after that.\n\n{BODY}") == list(ITEMS)


def test_numbers_must_count_on() -> None:
    assert found("Key Takeaways\n1. Rebels left.\n2. The army came.\n1. A new list began.\n") == [
        "Rebels left.",
        "The army came.",
    ]


def test_several_blocks_in_one_text() -> None:
    update = f"Kota File\n\nKey Takeaways\n- {ITEMS[0]}\n- {ITEMS[1]}\n\n{BODY}"
    both = parse_takeaways(f"{update}\n{update}")
    assert [takeaway.number for takeaway in both] == [1, 2, 3, 4]
    assert [takeaway.text for takeaway in both] == [*ITEMS[:2], *ITEMS[:2]]


def test_white_space_is_folded_and_spans_hold_the_words() -> None:
    text = "Key Takeaways\n-  Rebels\u00a0seized \tKota town.  \n- Aid is blocked.[1]\n"
    first, second = parse_takeaways(text)
    assert (first.text, second.text) == ("Rebels seized Kota town.", "Aid is blocked.[1]")
    assert " ".join(first.span.of(text).split()) == first.text
    assert second.span.of(text) == second.text


def test_items_of_a_file_need_no_heading_form() -> None:
    text = "In brief\n\n- Rebels left.\n- The army came.\n\nRebels left at dawn."
    marks = (Mark("region", 0, 42, "key-takeaways"), Mark("item", 10, 24), Mark("item", 25, 42))
    layout = read_layout(text, marks)
    assert [t.text for t in find_takeaways(text, layout).items] == ["Rebels left.", "The army came."]
    assert read_layout(text).takeaways == ()


@pytest.mark.parametrize(
    ("takeaway", "opening"),
    [
        ("Rebels seized Kota town on May 3.", "Rebels seized Kota town on May 3."),
        ("Rebels seized Kota town on May 3.", "Rebels seized Kota town on May 3.[4]"),
        ("Rebels seized Kota town on May 3.", "Rebels likely seized the town of Kota on May 3."),
        ("The Ministry fired General Roe.", "The Ministry of Defense (MoD) fired General Ann Roe."),
        ("Kota—Rebels. Rebels seized Kota town on May 3.", "Rebels seized Kota town on May 3."),
        (
            "The ministry may be circulating a decree on the draft.",
            "The ministry may be handing round a decree on the draft.",
        ),
    ],
)
def test_elaborated_by_the_paragraph_that_restates_it(takeaway: str, opening: str) -> None:
    other = "Prices rose in the capital by a third within a month, traders said, and bread is scarce.[9]"
    text = f"{other}\n\n{opening} Much followed from it in the days after.\n\nKey Takeaways\n- {takeaway}\n\n{other}\n"
    (item,) = parse_takeaways(text)
    assert item.elaborated is not None
    assert item.elaborated.of(text).startswith(opening)


@pytest.mark.parametrize(
    "paragraph",
    [
        "Prices rose in the capital by a third within a month.",
        "Rebels denied that they had lost men.",
        "Kota is a town.",
    ],
)
def test_elaborated_by_nothing(paragraph: str) -> None:
    (item,) = parse_takeaways(f"Key Takeaways\n- {ITEMS[0]}\n\n{paragraph} It is quiet. {BODY[60:]}")
    assert item.elaborated is None


def test_takeaways_stay_readable_and_leave_the_sections() -> None:
    report = parse_report(f"Kota File, May 4, 2026\n\nKey Takeaways\n{DASHED}\nNorthern Axis\n\n{BODY}")
    assert [section.title for section in report.sections] == ["Northern Axis"]
    prose = [report.text[start:end] for start, end in read_layout(report.text).prose]
    assert set(ITEMS) <= set(prose)
    assert "Key Takeaways" not in prose
