"""Blocks: lines apart, wrapped lines together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictnotes.text import split_blocks

PARAGRAPH = (
    "The column left the border town on Monday and took the coastal road, which had been "
    "mined in the winter. Drivers who had come the other way warned of it. Three trucks "
    "were lost before noon, and the rest turned back to wait for engineers, who came late "
    "in the day."
)


def wrap(words: str, width: int) -> str:
    lines = [""]
    for word in words.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


def blocks(text: str) -> list[str]:
    return [" ".join(text[start:end].split()) for start, end in split_blocks(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t\n", []),
        ("A title", ["A title"]),
        ("A title\n\nA paragraph. ", ["A title", "A paragraph."]),
        ("A title\r\n\r\nA paragraph.\r\n", ["A title", "A paragraph."]),
        ("A title\rA paragraph.", ["A title", "A paragraph."]),
        (
            "Supporting Effort #2 – Coast (Rebel objective: Hold the roads to the\nKota Province)\n\nIt fell.",
            ["Supporting Effort #2 – Coast (Rebel objective: Hold the roads to the Kota Province)", "It fell."],
        ),
        (
            "The list of those who left (some of them on foot with\nKota Province\nBell Province",
            ["The list of those who left (some of them on foot with", "Kota Province", "Bell Province"],
        ),
        ("A page\fThe next", ["A page", "The next"]),
        ("First line\nSecond line\nThird line", ["First line", "Second line", "Third line"]),
        ("- one\n- two\n- three", ["- one", "- two", "- three"]),
        ("•\nRebels left.\n•\nThey came.", ["• Rebels left.", "• They came."]),
        ("It fell.\n[4]\nRebels left.", ["It fell. [4]", "Rebels left."]),
        ("It fell.\n[xlii]\n[5][6]\nRebels left.", ["It fell. [xlii] [5][6]", "Rebels left."]),
        ("Northern Axis\n[4]", ["Northern Axis", "[4]"]),
        (
            "tanks: 5 (+2),\nguns: 7 (+0),\ntrucks and fuel tankers: 120 (+14),\nboats: 3",
            ["tanks: 5 (+2),", "guns: 7 (+0),", "trucks and fuel tankers: 120 (+14),", "boats: 3"],
        ),
        (
            "Kota Province Weekly Assessment, May 4, 2026\nby Ann Roe and Li Wen",
            ["Kota Province Weekly Assessment, May 4, 2026", "by Ann Roe and Li Wen"],
        ),
        (
            "personnel ‒ about 816 740 (+1 650) persons,\ntanks ‒ 9 812 (+5) units,\nguns ‒ 22 017 (+31),\nboats ‒ 28,\ncruise missiles and drones of the staff level ‒ 3 151 (+0),\ntrucks ‒ 7.",
            [
                "personnel ‒ about 816 740 (+1 650) persons,",
                "tanks ‒ 9 812 (+5) units,",
                "guns ‒ 22 017 (+31),",
                "boats ‒ 28,",
                "cruise missiles and drones of the staff level ‒ 3 151 (+0),",
                "trucks ‒ 7.",
            ],
        ),
        (PARAGRAPH + "\n" + PARAGRAPH.lower(), [PARAGRAPH, PARAGRAPH.lower()]),
    ],
)
def test_lines_that_are_blocks(text: str, expected: list[str]) -> None:
    assert blocks(text) == expected


@pytest.mark.parametrize("width", [55, 72, 90, 120])
@pytest.mark.parametrize("newline", ["\n", "\r\n", " \n"])
def test_wrapped_lines_are_one_block(width: int, newline: str) -> None:
    page = f"Kota File\n\n{wrap(PARAGRAPH, width)}\n\n{wrap(PARAGRAPH, width)}\n"
    assert blocks(page.replace("\n", newline)) == ["Kota File", PARAGRAPH, PARAGRAPH]


def test_wrapped_page_without_blank_lines() -> None:
    page = f"Kota File\nKey Takeaways\n{wrap('- ' + PARAGRAPH, 80)}\n- It ended.\nNorthern Axis\n{wrap(PARAGRAPH, 80)}\nSouthern Axis\n{wrap(PARAGRAPH, 80)}"
    assert blocks(page) == [
        "Kota File",
        "Key Takeaways",
        "- " + PARAGRAPH,
        "- It ended.",
        "Northern Axis",
        PARAGRAPH,
        "Southern Axis",
        PARAGRAPH,
    ]


@pytest.mark.parametrize("mark", ["- ", "• ", "* ", "1. ", "2) ", "a) ", "## ", "[7] ", "https://", "{{"])
def test_a_mark_begins_a_block_inside_wrapped_lines(mark: str) -> None:
    page = wrap(PARAGRAPH, 70) + f"\n{mark}another"
    assert blocks(page) == [PARAGRAPH, f"{mark}another"]


LINES = st.lists(
    st.sampled_from(
        [
            "",
            "Kota",
            "- an item",
            "•",
            "[4]",
            "It fell.",
            "and then it rose again for a while in the north",
            wrap(PARAGRAPH, 70),
            PARAGRAPH,
            "\u2028x",
            "a\fb",
            "1.",
        ]
    ),
    max_size=12,
)


@given(st.one_of(st.text(max_size=120), LINES.map("\n".join), LINES.map("\r\n".join)))
def test_blocks_hold_every_word_once_in_order(text: str) -> None:
    last = 0
    for start, end in split_blocks(text):
        assert last <= start < end <= len(text)
        assert text[last:start].strip() == ""
        assert text[start:end] == text[start:end].strip()
        last = end
    assert text[last:].strip() == ""


@given(LINES.map("\n".join), LINES.map("\n".join))
def test_blocks_of_two_texts_parted_by_a_blank_line(first: str, second: str) -> None:
    head = first + "\n\n"
    apart = [*split_blocks(head), *[(start + len(head), end + len(head)) for start, end in split_blocks(second)]]
    assert split_blocks(head + second) == apart
