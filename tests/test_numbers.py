"""Numbers as written: every thousands mark, magnitude, number word, unit and range, and what cannot be settled."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conflictnotes.numbers import NUMBER_WORDS, NumberMention, find_numbers, read_digits
from conflictnotes.vocabulary import default_vocabulary

NBSP, NARROW, THIN = "\u00a0", "\u202f", "\u2009"


def _found(text: str) -> list[NumberMention]:
    return find_numbers(text, 0, len(text), default_vocabulary())


DIGITS = [
    ("10,258", 10258),
    ("10258", 10258),
    ("10 258", 10258),
    (f"10{NBSP}258", 10258),
    (f"10{NARROW}258", 10258),
    (f"10{THIN}258", 10258),
    ("10.258", 10258),
    ("1'500", 1500),
    ("1’500", 1500),
    ("1,234,567", 1234567),
    ("1.234.567", 1234567),
    ("12,34,567", 1234567),
    ("06", 6),
    ("0", 0),
    ("2.5", Decimal("2.5")),
    ("0.125", Decimal("0.125")),
    ("1,020.50", Decimal("1020.5")),
    ("1.020,50", Decimal("1020.5")),
    ("1 020,5", Decimal("1020.5")),
    ("77,00", None),
    ("1,020.010", None),
    ("1,0000", None),
    ("12,34", None),
    ("1,,2", None),
    ("1234567890123456", None),
]


@pytest.mark.parametrize(("digits", "value"), DIGITS)
def test_digits(digits: str, value: int | Decimal | None) -> None:
    assert read_digits(digits) == value


@pytest.mark.parametrize(
    ("digits", "value"), [("2,5", Decimal("2.5")), ("1.125", Decimal("1.125")), ("1,250", 1250), ("300", 300)]
)
def test_digits_before_a_magnitude(digits: str, value: int | Decimal) -> None:
    assert read_digits(digits, scaled=True) == value


NUMBERS = [
    ("five million", 5_000_000, 5_000_000),
    ("2.5 million", 2_500_000, 2_500_000),
    ("2,5 million", 2_500_000, 2_500_000),
    ("210 thousand", 210_000, 210_000),
    ("19.3K", 19_300, 19_300),
    ("3 lakh", 300_000, 300_000),
    ("two crore", 20_000_000, 20_000_000),
    ("a hundred", 100, 100),
    ("a hundred and twenty", 120, 120),
    ("one hundred and five", 105, 105),
    ("thirty-five", 35, 35),
    ("three thousand two hundred", 3200, 3200),
    ("two million three hundred thousand", 2_300_000, 2_300_000),
    ("two dozen", 24, 24),
    ("a dozen", 12, 12),
    ("half a dozen", 6, 6),
    ("half a million", 500_000, 500_000),
    ("two and a half million", 2_500_000, 2_500_000),
    ("eleven", 11, 11),
    ("20-25", 20, 25),
    ("20–25", 20, 25),
    ("7,000-15,000", 7000, 15000),
    ("110,000 to 130,000", 110_000, 130_000),
    ("fifty-sixty", 50, 60),
    ("two or three", 2, 3),
    ("60-70,000", 60_000, 70_000),
    ("two to three million", 2_000_000, 3_000_000),
    ("5-6 thousand", 5000, 6000),
    ("dozens", 24, None),
    ("hundreds", 200, None),
    ("thousands", 2000, None),
    ("several hundred", 200, None),
    ("a few dozen", 24, None),
    ("tens of thousands", 20_000, None),
]


@pytest.mark.parametrize(("text", "low", "high"), NUMBERS)
@pytest.mark.parametrize("frame", ["{}", "Some say {} men.", "({})", "It was {}, they say."])
def test_values(text: str, low: int, high: int | None, frame: str) -> None:
    whole = frame.format(text)
    (number,) = _found(whole)
    assert (whole[number.start : number.end], number.low, number.high) == (text, low, high)


@pytest.mark.parametrize(
    ("text", "words", "low", "high"),
    [
        ("between 600 and 800 men", "600 and 800", 600, 800),
        ("from 80 to 100 tanks", "80 to 100", 80, 100),
        ("between 4 and 12km away", "4 and 12", 4, 12),
    ],
)
def test_ranges_that_words_announce(text: str, words: str, low: int, high: int) -> None:
    (number,) = _found(text)
    assert (text[number.start : number.end], number.low, number.high, number.form) == (words, low, high, "range")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The toll rose from 9 to 14.", [9, 14]),
        ("It fell from 300 to 120.", [300, 120]),
        ("9 and 13 men", [9, 13]),
        ("five million and two men", [5_000_000, 2]),
        ("35 for 35", [35, 35]),
        ("36-34", [36, 34]),
        ("three-to-one", [3, 1]),
        ("gone from 40 to 90", [40, 90]),
    ],
)
def test_two_numbers_that_are_no_range(text: str, values: list[int]) -> None:
    if text.startswith("five"):
        values = [5_000_002]  # "and" behind a magnitude carries on
    assert [number.low for number in _found(text)] == values


UNITS = [
    ("$45 billion dollars", "$45 billion", 45 * 10**9, "USD"),
    ("US$71 million", "US$71 million", 71 * 10**6, "USD"),
    ("$1.6bn", "$1.6bn", 1_600_000_000, "USD"),
    ("$5m", "$5m", 5_000_000, "USD"),
    ("€20", "€20", 20, "EUR"),
    ("₴900,000", "₴900,000", 900_000, "UAH"),
    ("1.1 million rubles", "1.1 million", 1_100_000, "RUB"),
    ("470 billion drams", "470 billion", 470 * 10**9, "AMD"),
    ("9.5 million CFA francs", "9.5 million", 9_500_000, "XOF"),
    ("800,000 South Sudanese pounds", "800,000", 800_000, "SSP"),
    ("80%", "80%", 80, "percent"),
    ("25 per cent", "25 per cent", 25, "percent"),
    ("12 percent", "12 percent", 12, "percent"),
    ("one quarter", "one quarter", 25, "percent"),
    ("two-thirds", "two-thirds", Decimal("66.67"), "percent"),
    ("15 km", "15", 15, "km"),
    ("15km", "15", 15, "km"),
    ("20-kilometer", "20", 20, "km"),
    ("300 metres", "300", 300, "m"),
    ("100m", "100", 100, "m"),
    ("45,000 km2", "45,000", 45_000, "km2"),
    ("70 sq km", "70", 70, "km2"),
    ("20 square kilometres", "20", 20, "km2"),
    ("3 miles", "3", 3, "other"),
    ("14 hectares", "14", 14, "other"),
    ("600 tonnes", "600", 600, "tonnes"),
    ("35 kgs", "35", 35, "other"),
    ("K500 million", "K500 million", 500_000_000, "MMK"),
    ("Br 90,000", "Br 90,000", 90_000, "ETB"),
    ("Rp3 trillion", "Rp3 trillion", 3 * 10**12, "IDR"),
    ("40 cents", "40 cents", Decimal("0.4"), "USD"),
    ("half a tonne", "half a", Decimal("0.5"), "tonnes"),
]


@pytest.mark.parametrize(("text", "words", "low", "unit"), UNITS)
def test_units(text: str, words: str, low: int | Decimal, unit: str) -> None:
    whole = f"About {text} in all."
    (number,) = _found(whole)
    assert (whole[number.start : number.end], number.low, number.unit) == (words, low, unit)


def test_a_unit_said_once_holds_for_the_list() -> None:
    assert [(number.low, number.unit) for number in _found("9 and 13 kilometers away")] == [(9, "km"), (13, "km")]


def test_a_mark_is_no_currency() -> None:
    assert [number.unit for number in _found("MK 84 bombs and Br 12")] == ["count", "count"]


def test_what_cannot_be_settled_has_no_value() -> None:
    assert [(number.low, number.high, number.form) for number in _found("77,00 men and 1,020.010 guns")] == [
        (None, None, "broken"),
        (None, None, "broken"),
    ]


def test_a_bare_magnitude_is_no_number() -> None:
    assert _found("million by million, hundred after hundred") == []


@given(st.integers(0, 10**12))
def test_every_thousands_mark_reads_back(value: int) -> None:
    grouped = f"{value:,}"
    for mark in (",", NBSP, NARROW, THIN, "'"):
        assert read_digits(grouped.replace(",", mark)) == value
    assert read_digits(str(value)) == value


@given(st.text(alphabet="0123456789.,'-– $%kmab\u00a0twoneandhundred", max_size=60))
def test_any_text_gives_ordered_numbers_with_settled_ends(text: str) -> None:
    numbers = _found(text)
    for number in numbers:
        assert 0 <= number.start < number.end <= number.reach <= len(text)
        if number.low is not None and number.high is not None:
            assert number.low <= number.high
    assert all(before.reach <= after.start or before.end <= after.start for before, after in pairwise(numbers))


def test_every_number_word_triggers() -> None:
    for text, *_ in NUMBERS:
        if not any(char.isdigit() for char in text):
            assert not NUMBER_WORDS.isdisjoint(text.replace("-", " ").split()), text
