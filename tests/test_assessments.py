"""Assessments: which words hedge, in whose voice, and how likely they make a judgement."""

from __future__ import annotations

import pytest

import conflictnotes as cn
from conflictnotes.extract.assessments import find_assessments
from conflictnotes.extract.claims import find_claims
from conflictnotes.text import Passage, split_blocks
from conflictnotes.vocabulary import Vocabulary, default_vocabulary
from tests.feedings import feedings, plain

HEDGED = [
    ("The junta will likely lose the town.", "likely", "likely", 55, 80),
    ("The junta will highly likely lose the town.", "highly likely", "very_likely", 80, 95),
    ("The garrison is very likely short of fuel.", "very likely", "very_likely", 80, 95),
    ("The garrison is most likely short of fuel.", "most likely", "very_likely", 80, 95),
    ("The army is unlikely to cross the river.", "unlikely", "unlikely", 20, 45),
    ("The army is highly unlikely to cross the river.", "highly unlikely", "very_unlikely", 5, 20),
    ("The army is very unlikely to cross the river.", "very unlikely", "very_unlikely", 5, 20),
    ("The fleet almost certainly left on Sunday.", "almost certainly", "almost_certain", 95, 99),
    ("The fleet certainly left on Sunday.", "certainly", "almost_certain", 95, 99),
    ("The rebels probably hold the ridge.", "probably", "likely", 55, 80),
    ("The rebels possibly hold the ridge.", "possibly", "possible", None, None),
    ("The truce may fail.", "may", "possible", None, None),
    ("The truce might fail.", "might", "possible", None, None),
    ("Tehran appears to be waiting.", "appears to", "possible", None, None),
    ("The Houthis appear to be waiting.", "appear to", "possible", None, None),
    ("The brigade appeared to stall.", "appeared to", "possible", None, None),
    ("The premier is seemingly in control.", "seemingly", "possible", None, None),
    ("Khartoum seems to have given up Nyala.", "seems to", "possible", None, None),
    ("Most likely the rains stopped them.", "Most likely", "very_likely", 80, 95),
    ("Probably nobody saw the raid.", "Probably", "likely", 55, 80),
    ("A likely second wave would hit Rafah.", "likely", "likely", 55, 80),
    ("Beijing is more likely to wait.", "more likely", "likely", 55, 80),
    ("The army claimed that it took the ridge, likely to raise morale.", "likely", "likely", 55, 80),
    ("The army claimed that it took the ridge, but its units may have left.", "may", "possible", None, None),
    ("Rebels reportedly left Sake, possibly for lack of water.", "possibly", "possible", None, None),
    ("The monitor said Tigray closed its mills, and it is likely that flour is scarce.", "likely", "likely", 55, 80),
    ("The ministry said the pier burned – probably by accident.", "probably", "likely", 55, 80),
]
PLAIN = [
    "The institute assesses that the junta will likely lose the town.",
    "The mayor said that the truce may fail.",
    "The ministry said it is likely that the dam will hold.",
    "The mayor said that the port is shut and that it is possible that ships will turn back.",
    "“We may leave,” the envoy said.",
    "The mayor said the truce might fail.",
    "In May 2024 the truce failed.",
    "May was quiet.",
    "The might of the fleet is gone.",
    "The dam could burst.",
    "An apparent raid followed.",
    "It is unclear whether the road is open.",
    "Rains are expected to begin.",
    "The potential gain is small.",
    "A possible landing was discussed.",
    "The pattern suggests a raid.",
    "The army would need months.",
]


@pytest.mark.parametrize(("text", "hedge", "likelihood", "low", "high"), HEDGED)
def test_a_hedge_in_the_authors_voice(
    text: str, hedge: str, likelihood: str, low: int | None, high: int | None
) -> None:
    for label, variant in feedings(text):
        (found,) = cn.parse_report(variant).assessments
        assert plain(found.hedge) == hedge, label
        assert found.hedge_span.of(variant) == found.hedge
        assert (found.likelihood.value, found.probability_low, found.probability_high) == (likelihood, low, high)
        assert found.span.contains(found.hedge_span)


@pytest.mark.parametrize("text", PLAIN)
def test_no_hedge_of_the_author(text: str) -> None:
    for label, variant in feedings(text):
        assert cn.parse_report(variant).assessments == (), label


def test_two_hedges_are_two_assessments() -> None:
    text = "The army may wait but will probably attack.[3]"
    assert [(a.hedge, a.citations) for a in cn.parse_report(text).assessments] == [("may", (3,)), ("probably", (3,))]


def test_every_hedge_of_the_table_has_a_likelihood() -> None:
    for hedge in default_vocabulary().hedges:
        assert cn.Likelihood(hedge.likelihood)
        assert hedge.words == hedge.words.lower()


def test_a_vocabulary_without_hedges_finds_none() -> None:
    text = "The army said the town may fall. The junta will likely lose it."
    passage = Passage.cut(text, split_blocks(text))
    bare = Vocabulary(reporting=default_vocabulary().reporting)
    assert find_assessments(passage, (), Vocabulary()).items == ()
    assert find_claims(passage, Vocabulary()).items == ()
    (claim,) = find_claims(passage, bare).items
    assert claim.likelihood is None
