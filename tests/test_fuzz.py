"""The fuzz targets under hypothesis: some bytes each time; the coverage-guided fuzzer runs them for longer."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import conflictnotes as cn
from tests.fuzz.targets import TARGETS
from tests.hostile import TOKENS
from tests.spans import wrong_spans

PASSAGES = Path(__file__).parent / "passages"
SENTENCES = [
    sentence
    for path in sorted(PASSAGES.glob("*/*.txt"))
    for sentence in re.split(r"(?<=[.!?])\s+|\n", path.read_text(encoding="utf-8"))
    if 20 < len(sentence) < 400
]
# Sentences that stop short, or lack words, in ways that once raised.
CUT = [
    "The envoy holds a strong position within the Chadian state structure and army that",
    "The Chadian fighters say (Le Temps).",
    "The ministry accused the rebels of 40 raids since May, in which, according to spokeswoman Amina",
    "BAKO, Amina, Major; ran a prison which, by the court's estimate,",
    "The mayor said that the bridge was held – the",
    "According to the firm Ambrey; the fleet's UKMTO repeated concerns that arms",
    "One",
    "It put the bill at 250 billion shekels and wants 102 billion; a board would add 9 billion 18 soldiers killed and five",
]


@pytest.mark.parametrize("name", TARGETS)
@settings(max_examples=40)
@given(data=st.binary(max_size=120))
@example(data=bytes([0xFF, *range(0, 256, 3)]))
@example(data=b"\x00\xed\xa0\x80 on 5 May")
@example(data=b"\x00\xff\xfe")
def test_no_bytes_break_a_law(name: str, data: bytes) -> None:
    TARGETS[name](data)


@pytest.mark.parametrize("first", range(0, len(TOKENS), 8))
def test_every_pair_of_tokens_is_read(first: int) -> None:
    for token in range(first, min(first + 8, len(TOKENS))):
        others = [byte for other in range(min(len(TOKENS), 256)) for byte in (token, other)]
        TARGETS["parse_report"](bytes([0xFF, *(byte % 256 for byte in others)]))


@pytest.mark.parametrize("text", CUT)
def test_what_once_raised_is_read(text: str) -> None:
    assert wrong_spans(cn.parse_report(text)) == []


def _damaged(chance: random.Random) -> str:
    """A sentence cut short, without some of its words, or with the words of another behind it."""
    words = chance.choice(SENTENCES).split(" ")
    cut = chance.randint(1, len(words))
    kind = chance.randrange(4)
    if kind == 0:
        words = words[:cut]
    elif kind == 1:
        words = words[cut - 1 : cut + 11]
    elif kind == 2:
        words = [word for word in words if chance.random() > 0.1]
    else:
        words = words[:cut] + chance.choice(SENTENCES).split(" ")[cut : cut + 8]
    text = " ".join(words)
    return text.rstrip(".,;") if chance.random() < 0.3 else text


@pytest.mark.parametrize("seed", [1, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(2, 8))])
def test_damaged_sentences_are_read(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret: the same sentences in every run
    for _ in range(4_000):
        text = _damaged(chance)
        assert wrong_spans(cn.parse_report(text)) == [], text
