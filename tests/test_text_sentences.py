"""Where sentences end: a table of cuts, each case fed in every manner of writing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conflictnotes.text import Passage, split_blocks, split_sentences
from tests.feedings import PREFIX, feedings, plain

CUT = "¦"

# "¦" stands where one sentence ends and the next begins; footnote markers belong to no sentence's words.
CASES = (
    # plain stops
    "The column left at dawn.¦ It never came back.",
    "Did the bridge hold?¦ Engineers doubted it.",
    "The garrison refused!¦ Talks ended there.",
    "Who gave the order?!¦ Nobody answered.",
    "The convoy waited…¦ Then it turned around.",
    "The convoy waited...¦ Then it turned around.",
    "Shelling paused ... then resumed at noon.",
    "“We shall . . . hold the ridge,” he said.",
    "The convoy waited . . .¦ Then it turned around.",
    "Nothing moved",
    "Nothing moved.",
    "One.¦ Two.¦ Three.",
    "The village fell.¦ 15 soldiers surrendered.",
    "The village fell in 2019.¦ 15 soldiers surrendered.",
    "Fighting eased.¦ $3 million was pledged.",
    "Fighting eased.¦ №4 battery stayed.",
    "Fighting eased.¦ @frontwatch posted a clip.",
    "Fighting eased.¦ #1 priority is water.",
    "The town fell.¦ Ármin Kovács fled.",
    "The town fell.¦ Їжак fled.",
    # ranks and titles
    "Col. Gen. Petro Dub took command.¦ Others left.",
    "Lt. Gen. Amir Qadri spoke.",
    "Maj. Gen. Anna Roe and Brig. Gen. Li Wen met.",
    "Lt. Col. Oleh Sokil died on Sunday.",
    "Maj.-Gen. Oleh Sokil died on Sunday.",
    "Lt.-Gen. Oleh Sokil died on Sunday.",
    "Gen. The Khin retired.",
    "Capt. Roe and Sgt. Bell returned.",
    "Adm. Roe met Cmdr. Bell.",
    "Mr. Roe met Mrs. Bell and Ms. Lee.",
    "Dr. Roe treated Prof. Bell.",
    "Gov. Roe and Sen. Bell objected.",
    "Rep. Bell asked Amb. Roe.",
    "Pvt. Bell deserted.¦ Cpl. Roe followed.",
    "Supt. Roe of the police confirmed it.",
    "Rev. Bell and Hon. Roe prayed.",
    "The order came from Gen. Roe.¦ Gen. Bell objected.",
    "The column—Col. Roe said—would wait.",
    "“Col. Roe lied,” she said.",
    "(Col. Roe was absent.)",
    # dotted capitals
    "The U.S. Army withdrew.",
    "They moved to the U.S.¦ The others stayed.",
    "The U.S. and U.K. governments objected.",
    "The U.N. Security Council met.",
    "The U.S. 5th Fleet moved.",
    "It was decided in the U.S.¦ In Kigali nobody knew.",
    "Washington, D.C., was silent.",
    "She returned to Washington, D.C.¦ However, talks went on.",
    "The U.S.-led force left.",
    "U.S.-U.K. relations cooled.",
    "He holds a Ph.D. from Khartoum.",
    "She heard it in the U.S.¦ “We are done,” she said.",
    "The E.U. Commission objected.",
    "The R.S.F. Command denied it.",
    # initials
    "George P. Roe commands the brigade.",
    "J. R. Roe commands the brigade.",
    "J.R. Roe commands the brigade.",
    "V. Roe met A. Bell in M. Tower.",
    "Robert J. “Bo” Roe spoke.",
    "Crisis entered phase B.¦ The army waited.",
    "О. Сокіл spoke.",
    "The Su-30M.¦ Another jet followed.",
    "It fired an Iskander-M.¦ Locals heard it.",
    "It fired an Iskander-M.¦ Residents heard it.",
    # clock times
    "It began at 6:40 p.m. on Friday.",
    "It began at 6:40 p.m.¦ The town burned.",
    "It began at 6:40 p.m.¦ Rebels fled.",
    "It began at 6 a.m. EST and ended soon.",
    "It began at 6 a.m. GMT.¦ Rebels fled.",
    "It began at 6 p.m. Kyiv time.",
    "It began at 6 p.m. Addis time.",
    "It began at 9:45 p.m. local time.¦ Rebels fled.",
    "It began at 9:45 p.m. Tuesday.",
    "It began at 9:45 p.m. March 3.",
    "It began at 10 a.m. 3 March.",
    "It ended at 9:45 pm.¦ Rebels fled.",
    "It lasted from 6 a.m. to 8 p.m.¦ Both sides fired.",
    "It lasted until 8 P.M.¦ Both sides fired.",
    # numbers
    "Decree No. 576 took effect.",
    "Decrees Nos. 576-578 took effect.",
    "Decree no. 576 took effect.",
    "They asked and he said no.¦ The war went on.",
    "They asked and he said no.¦ Rebels advanced.",
    "Some 3.5 million fled.",
    "It cost $2.7 billion.¦ Some called it cheap.",
    "The rate rose 0.5 per cent.",
    "Art. 51 applies.¦ Art. IV does not.",
    "See Fig. 2 for the map.",
    "See fig. 2 for the map.",
    "See Vol. 3, pp. 4-9, for the text.",
    "On Nov. 23 it rained.¦ On Dec. 1 it snowed.",
    "Since Feb. 2022 it has rained.",
    "It rained in Nov.¦ The snow came later.",
    "On Sept. 4 it rained.",
    "1. The first brigade moved.",
    "1. The first brigade moved.¦ 2. The second stayed.",
    "A. The first brigade moved.",
    "iv. The first brigade moved.",
    "- 1. The first brigade moved.",
    "12. Rebels fled.",
    "It is 3.4.2 in the list.",
    "Loss ratio was 3.¦ Gains were few.",
    "The range is 10 km.¦ Shells fall short.",
    # other abbreviations
    "St. Roe Hospital was hit.",
    "They hit St. Roe Hospital.¦ Doctors fled.",
    "Mt. Roe was taken.",
    "Roe Jr. was absent.",
    "Roe Jr.¦ He was absent.",
    "Bell Corp. Chief Roe denied it.",
    "He works at Bell Inc.¦ The firm denied it.",
    "Arms, e.g. Grad rockets, arrived.",
    "Arms, i.e. Grad rockets, arrived.",
    "Rebels vs. Army units fought.",
    "Rebels v. State is pending.",
    "It lost trucks, guns, etc.¦ Rebels fled.",
    "It lost trucks, guns, etc. and fled.",
    "It lost trucks (guns, etc.) Rebels had.",
    "Roe et al. Study of famine was cited.",
    "Approx. 20 shells fell.",
    "They lost approx. Twenty-five trucks.",
    "cf. Roe on famine.",
    "The Defense Dept. Spokesman declined.",
    "Fifth Ave. Station closed.",
    # closing quotes and brackets on either side of the stop
    "“We won.”¦ Rebels fled.",
    "“We won”.¦ Rebels fled.",
    "He said “we won.”¦ Rebels fled.",
    "He said “we won”.¦ Rebels fled.",
    "He called it “a ‘victory.’”¦ Rebels fled.",
    "He called it ‘a victory’.¦ Rebels fled.",
    "“We won,” he said.¦ “They lost,” she said.",
    "“We won!”¦ Rebels fled.",
    "“We won!” he shouted.",
    "“Who won?” asked Roe.",
    "“Who won?” Roe asked.¦ Nobody knew.",
    "“Who won?” President Ann Roe said.",
    "“Did we win?”¦ Rebels fled.",
    "“We won.¦ We will win again,” he said.",
    "He left.¦ “We won,” he said.",
    "He left.¦ (Others stayed.)",
    "(He left.)¦ Others stayed.",
    "He left (others stayed).¦ Rebels fled.",
    "He came from Ituri [a region in the east – ed.].¦ Rebels fled.",
    "He came from Ituri (a region – ed.) Province.",
    "“The [leader] left.”¦ Rebels fled.",
    "He said «we won».¦ Rebels fled.",
    # footnote markers
    "It fell.[5]¦ Rebels fled.",
    "It fell.[5][6]¦ Rebels fled.[7]",
    "It fell. [89]¦ Rebels fled.",
    "It fell. [8] [9]¦ Rebels fled.",
    "It fell.[11]¦Rebels fled.",
    "It fell.[xlii]¦ Rebels fled.",
    "“It fell.”[5]¦ Rebels fled.",
    "“It fell”.[5]¦ Rebels fled.",
    "It fell[5], and rebels fled.",
    "It fell[5].¦ Rebels fled.",
    "It fell in the U.S.[5]¦ Rebels fled.",
    "It fell at 6 p.m.[5]¦ Rebels fled.",
    "Who won?[5]¦ Rebels fled.",
    "It fell.[5]¦ 15 rebels fled.",
    "It fell.[5]¦ “Rebels fled.”[6]",
    "It fell [5]",
    # sentences glued together
    "They met in Goma.¦CNN saw it.",
    "It held, however.¦It fell later.",
    "It fell.”¦Rebels fled.",
    "It fell (again).¦Rebels fled.",
    "It fell in 2019.¦Rebels fled.",
    "Gazeta.Ru reported it.",
    "Nexta.TV reported it.",
    "Strana.UA reported it.",
    "The U.S.Army left.",
    "Did it fall?¦Rebels fled.",
    "See http://www.roe.org/a.Html now.",
    "Idel.Realii reported it.",
    "Caliber.Az reported it.",
    "He wrote on X.¦ Rebels denied it.",
    "X. Roe met Malcolm X. Bell there.",
    # lower-case openings and omissions
    "It fell.¦ al-Shabaab denied it.",
    "It fell.¦ iStories denied it.",
    "It fell.¦ el-Fasher burned.",
    "He left.¦ [...] The war went on.",
    "He said [...] Roe must go.",
    "He said […] Roe must go.",
    "He left . and stayed",
    "Version 2.x was used.",
    "It hit .Roe. net.",
    "Roe, etc., fled.",
    "Wait... what?",
)


def cut(text: str) -> list[str]:
    return [text[s.start : s.end] for s in split_sentences(text, split_blocks(text))]


@pytest.mark.parametrize("case", CASES)
def test_sentences_end_where_they_end(case: str) -> None:
    expected = [plain(_without_marks(part)) for part in case.split(CUT)]
    for label, text in feedings(case.replace(CUT, "")):
        found = [plain(words) for words in cut(text)]
        if label == "prefix":
            assert found.pop(0) == plain(PREFIX)
        assert found == expected, label


def _without_marks(sentence: str) -> str:
    """The words of a part of the table: footnote markers that close it are its tail."""
    words = sentence.strip()
    while words.endswith("]") and words[words.rfind("[") + 1 : -1].isalnum():
        words = words[: words.rfind("[")].strip()
    return words


def test_the_table_is_wide() -> None:
    assert len(set(CASES)) >= 150


@pytest.mark.parametrize(
    ("text", "tails"),
    [
        ("It fell.[5] Rebels fled.", ["[5]", ""]),
        ("It fell.[5][6] Rebels fled.[7]", ["[5][6]", "[7]"]),
        ("It fell. [5] [6]", [" [5] [6]"]),
        ("It fell. [xlii]Rebels fled", [" [xlii]", ""]),
        ("It fell [5]", [" [5]"]),
        ("It fell.[5]\n[6]", ["[5]\n[6]"]),
        ("[5]", [""]),
        ("[5][6]", ["[6]"]),
        ("It fell.[sic]", [""]),
        ("It fell.[2019]", [""]),
    ],
)
def test_footnote_markers_are_the_tail(text: str, tails: list[str]) -> None:
    assert [text[s.end : s.tail] for s in split_sentences(text, [(0, len(text))])] == tails


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what straight quotes cannot tell apart, or no-break blanks would change
        ("It fell.“We won,” he said.", ["It fell.", "“We won,” he said."]),
        ("« It fell. » Rebels fled.", ["« It fell. »", "Rebels fled."]),
        ("It fell.\nRebels fled\nat dawn.", ["It fell.", "Rebels fled\nat dawn."]),
    ],
)
def test_sentences_of_one_block(text: str, expected: list[str]) -> None:
    assert [text[s.start : s.end] for s in split_sentences(text, [(0, len(text))])] == expected


@pytest.mark.parametrize(
    ("unit", "ending"),
    [
        ("ten tanks near the ridge, ", ","),
        ("ten tanks near the ridge; and others, ", ";"),
        ("ten tanks near the ridge and ", ""),
        ("ridge", ""),
    ],
)
def test_what_is_too_long_for_a_sentence_comes_in_parts(unit: str, ending: str) -> None:
    text = unit * (5000 // len(unit)) + "x."
    parts = [text[s.start : s.end] for s in split_sentences(text, [(0, len(text))])]
    assert len(parts) > 4
    assert all(600 <= len(part) <= 1200 for part in parts[:-1])
    assert all(part.endswith(ending) and part == part.strip() for part in parts[:-1])
    assert "".join("".join(part.split()) for part in parts) == "".join(text.split())


def test_a_long_sentence_stays_whole() -> None:
    text = "Officials said that " + "ten tanks, " * 100 + "and a truck were lost.[3]"
    assert [(s.end, s.tail) for s in split_sentences(text, [(0, len(text))])] == [(len(text) - 3, len(text))]


ODD = st.text(alphabet=st.sampled_from(list("aA b.B!?…\"”“’'()[]1 5\n-—–•«»,:;iv\u00a0é")), max_size=80)


@given(st.one_of(ODD, st.text(max_size=80), st.lists(st.sampled_from(CASES), max_size=4).map(" ".join)))
@settings(max_examples=400)
def test_sentences_cover_their_blocks_in_order(text: str) -> None:
    """Every character of a block but white space and markers stands in exactly one sentence."""
    blocks = split_blocks(text)
    sentences = split_sentences(text, blocks)
    assert {s.block for s in sentences} == set(range(len(blocks)))
    last = 0
    for s in sentences:
        assert blocks[s.block].start <= s.start < s.end <= s.tail <= blocks[s.block].end
        assert last <= s.start
        assert text[last : s.start].strip() == ""
        last = s.tail
    assert text[last:].strip() == ""


@given(ODD, ODD)
def test_sentences_of_a_block_know_nothing_of_others(first: str, second: str) -> None:
    head = first + "\n\n"
    apart = cut(head) + cut(second)
    assert cut(head + second) == apart


@pytest.mark.parametrize("unit", ["said ", "he said that ", "a", "[1", "$1 ", "5% ", "and then ", "ten or "])
def test_a_run_of_one_thing_is_no_prose(unit: str) -> None:
    run = unit * (3000 // len(unit))
    text = f"The army said that 5 tanks burned.\n\n{run}\n\nIt fell."
    passage = Passage.cut(text, split_blocks(text))
    assert [text[s.start : s.end] for s in passage.sentences if s.block != 1] == [
        "The army said that 5 tanks burned.",
        "It fell.",
    ]
    assert sum(s.end - s.start for s in passage.sentences if s.block == 1) < 300
    assert [(w.code, w.span.start) for w in passage.warnings] == [("no-prose", 36)]


@pytest.mark.parametrize(
    "text",
    [
        "It fell.",
        "said " * 50,  # short enough to be looked at
        " ".join(f"the unit number {n} lost {n + 3} trucks near hill {n * 7}," for n in range(60)),
    ],
)
def test_what_differs_is_prose(text: str) -> None:
    passage = Passage.cut(text, split_blocks(text))
    assert passage.sentences
    assert passage.warnings == ()
