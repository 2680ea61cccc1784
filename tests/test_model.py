"""The contract of every type: equal, hashed, copied, pickled and shown by value; frozen; checked when it is made."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import given

import conflictnotes as cn
from conflictnotes import model
from conflictnotes.model import (
    Assessment,
    Category,
    Citation,
    Claim,
    Event,
    Figure,
    Likelihood,
    LossStatement,
    Modifier,
    Outcome,
    ParseWarning,
    Personnel,
    PersonnelKind,
    Platform,
    Report,
    Section,
    Span,
    Stance,
    Takeaway,
)
from conflictnotes.testing.strategies import reports

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = dt.date(2024, 11, 23)
NOON = dt.datetime(2024, 11, 23, 12, tzinfo=dt.UTC)

# One maker for each type; two calls give equal objects that are not the same object.
MAKERS: dict[str, Callable[[], Any]] = {
    "span": lambda: Span(3, 9),
    "section": lambda: Section("Main effort", 2, "hold the bridge", Span(0, 9)),
    "takeaway": lambda: Takeaway(1, "It fell.", Span(0, 8), Span(20, 40)),
    "claim": lambda: Claim(
        Span(0, 30), "The ministry", Span(0, 12), "denied", Span(13, 19), Stance.DENIED, via=("CNN",), date=DAY
    ),
    "assessment": lambda: Assessment(Span(0, 20), "It likely fell.", "likely", Span(3, 9), Likelihood.LIKELY, 55, 80),
    "figure": lambda: Figure(
        Span(0, 3), "2.5", Decimal("2.5"), Decimal("2.5"), Modifier.EXACT, "km", Category.DISTANCE
    ),
    "loss": lambda: LossStatement(Span(0, 40), 0, (1, 2), residual=0, balanced=True),
    "person": lambda: Personnel(PersonnelKind.PERSON, "Ivo Brandt", Span(0, 10), (Span(0, 10),), event=Event.KILLED),
    "citation": lambda: Citation(4, (Span(5, 8),), urls=("https://t.me/a/1",), platforms=(Platform.TELEGRAM,)),
    "warning": lambda: ParseWarning("broken-number", "cannot be read", Span(0, 5)),
    "report": lambda: Report(
        "It fell.", title="A day", date=DAY, cutoff=NOON, takeaways=(Takeaway(1, "It", Span(0, 2)),)
    ),
}
every_type = pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)


def test_every_exported_type_has_its_maker() -> None:
    types = {kind for name in model.__all__ if attrs.has(kind := getattr(model, name))}
    assert {type(make()) for make in MAKERS.values()} == types


@every_type
def test_equal_by_value(make: Callable[[], Any]) -> None:
    one, other = make(), make()
    assert one is not other
    assert one == other
    assert hash(one) == hash(other)
    assert len({one, other}) == 1


@every_type
def test_unequal_to_others(make: Callable[[], Any]) -> None:
    assert make() != attrs.astuple(make(), recurse=False)
    assert all(make() != other() for other in MAKERS.values() if other is not make)


@every_type
def test_unequal_when_any_field_differs(make: Callable[[], Any]) -> None:
    item = make()
    for field in attrs.fields(type(item)):
        changed = copy.copy(item)
        object.__setattr__(changed, field.name, "another value")
        assert changed != item, field.name


@every_type
def test_copies_and_pickles_are_equal(make: Callable[[], Any]) -> None:
    item = make()
    assert copy.copy(item) == item
    assert copy.deepcopy(item) == item
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(item, protocol)) == item  # noqa: S301 - our own bytes


@every_type
def test_frozen_and_slotted(make: Callable[[], Any]) -> None:
    item = make()
    first = attrs.fields(type(item))[0].name
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(item, first, getattr(item, first))
    with pytest.raises((attrs.exceptions.FrozenInstanceError, AttributeError)):
        item.something_new = 1
    assert not hasattr(item, "__dict__")


NAMES = {name: getattr(model, name) for name in model.__all__} | {"Decimal": Decimal, "datetime": dt}


@pytest.mark.parametrize("name", [name for name in MAKERS if name != "report"])
def test_a_repr_is_the_call_that_makes_it(name: str) -> None:
    item = MAKERS[name]()
    assert eval(repr(item), NAMES) == item  # noqa: S307 - our own repr


@pytest.mark.parametrize(
    ("item", "shown"),
    [
        (Span(3, 9), "Span(3, 9)"),
        (Takeaway(1, "It fell.", Span(0, 8)), "Takeaway(number=1, text='It fell.', span=Span(0, 8))"),
        (
            LossStatement(Span(0, 4), None, (1,), residual=Decimal("0.5")),
            "LossStatement(span=Span(0, 4), total=None, parts=(1,), residual=Decimal('0.5'))",
        ),
        (
            Citation(4, (Span(5, 8), Span(9, 12)), platforms=(Platform.X,)),
            "Citation(number=4, markers=(Span(5, 8), Span(9, 12)), platforms=(Platform.X,))",
        ),
        (Report("It fell."), "<Report None undated: nothing found>"),
        (MAKERS["report"](), "<Report 'A day' 2024-11-23: 1 takeaways>"),
    ],
)
def test_repr(item: object, shown: str) -> None:
    assert repr(item) == shown


@given(reports())
def test_reprs_of_all_records_are_calls(report: Report) -> None:
    for items in (report.claims, report.figures, report.assessments, report.personnel, report.citations):
        for item in items:
            assert eval(repr(item), NAMES) == item  # noqa: S307 - our own repr


def test_spans_are_ordered_by_start_then_end() -> None:
    spans = [Span(4, 9), Span(0, 2), Span(4, 5), Span(0, 0)]
    assert sorted(spans) == [Span(0, 0), Span(0, 2), Span(4, 5), Span(4, 9)]


@pytest.mark.parametrize(
    ("outer", "inner", "contains", "overlaps"),
    [
        (Span(0, 9), Span(0, 9), True, True),
        (Span(0, 9), Span(3, 5), True, True),
        (Span(0, 9), Span(5, 10), False, True),
        (Span(0, 9), Span(9, 12), False, False),
        (Span(0, 9), Span(9, 9), True, False),
        (Span(3, 5), Span(0, 9), False, True),
    ],
)
def test_spans_beside_spans(outer: Span, inner: Span, *, contains: bool, overlaps: bool) -> None:
    assert outer.contains(inner) is contains
    assert outer.overlaps(inner) is overlaps
    assert inner.overlaps(outer) is overlaps


def test_a_span_counts_and_moves() -> None:
    assert len(Span(3, 9)) == 6
    assert Span(3, 3)
    assert Span(3, 9).shifted(10) == Span(13, 19)
    assert Span(3, 9).of("0123456789") == "345678"


def _changed(name: str, **fields: object) -> Callable[[], Any]:
    return lambda: attrs.evolve(MAKERS[name](), **fields)


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: Span(-1, 4), ValueError, "a span cannot start before the text: -1"),
        (lambda: Span(9, 4), ValueError, "a span cannot run backwards: 9 to 4"),
        (lambda: Span(2, 4).shifted(-3), ValueError, "a span cannot start before the text: -1"),
        (_changed("section", level=0), ValueError, "level must be 1 or more, not 0"),
        (_changed("section", span=(0, 9)), TypeError, "span must be of type Span, not (0, 9)"),
        (_changed("takeaway", number=0), ValueError, "number must be 1 or more, not 0"),
        (_changed("takeaway", elaborated=4), TypeError, "elaborated must be of type Span or None, not 4"),
        (_changed("claim", stance="denied"), TypeError, "stance must be of type Stance, not 'denied'"),
        (_changed("claim", veracity="false"), TypeError, "veracity must be of type Veracity or None, not 'false'"),
        (_changed("claim", date=NOON), TypeError, "date must be a datetime.date, not datetime"),
        (_changed("claim", via=["CNN"]), TypeError, "via must be a tuple, not list"),
        (_changed("claim", source=None), ValueError, "source and source_span go together: None and Span(0, 12)"),
        (_changed("claim", content="it fell"), ValueError, "content and content_span go together: 'it fell' and None"),
        (_changed("assessment", probability_low=-1), ValueError, "probability_low must lie within 0 to 100, not -1"),
        (
            _changed("assessment", probability_high=101),
            ValueError,
            "probability_high must lie within 0 to 100, not 101",
        ),
        (_changed("assessment", probability_low=90), ValueError, "a probability cannot run from 90 down to 80"),
        (_changed("figure", low=2.5), TypeError, "low must be an int or a Decimal, not float"),
        (_changed("figure", high=True), TypeError, "high must be an int or a Decimal, not bool"),
        (_changed("figure", low=Decimal("NaN")), ValueError, "low must be a finite number, not NaN"),
        (_changed("figure", low=3), ValueError, "a figure cannot run from 3 down to 2.5"),
        (_changed("figure", noun="tanks"), ValueError, "noun and noun_span go together: 'tanks' and None"),
        (_changed("figure", outcome=Category.TANK), TypeError, "outcome must be of type Outcome or None"),
        (_changed("figure", claim=-1), ValueError, "claim must be 0 or more, not -1"),
        (_changed("loss", parts=[1]), TypeError, "parts must be a tuple, not list"),
        (_changed("loss", residual=0.0), TypeError, "residual must be an int or a Decimal, not float"),
        (_changed("person", kind="person"), TypeError, "kind must be of type PersonnelKind, not 'person'"),
        (_changed("citation", number=-1), ValueError, "number must be 0 or more, not -1"),
        (_changed("report", text=None), TypeError, "'text' must be <class 'str'>"),
        (_changed("report", date=NOON), TypeError, "date must be a datetime.date, not datetime"),
        (_changed("report", cutoff=NOON.replace(tzinfo=None)), TypeError, "cutoff must be a datetime with a time zone"),
        (_changed("report", authors=["A"]), TypeError, "authors must be a tuple, not list"),
        (_changed("report", text="It"), None, ""),
        (_changed("report", text="I"), ValueError, "takeaways[0] has Span(0, 2), and the text ends at 1"),
    ],
)
def test_what_cannot_be(make: Callable[[], Any], error: type[Exception] | None, message: str) -> None:
    if error is None:
        make()
        return
    with pytest.raises(error) as caught:
        make()
    assert message in str(caught.value)


FIGURE = Figure(Span(0, 3), "ten", 10, 10, Modifier.EXACT, "count", Category.TANK, outcome=Outcome.LOST)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"figures": (attrs.evolve(FIGURE, claim=0),)}, "figures[0] points at number 0 of 0"),
        ({"figures": (FIGURE,), "losses": (LossStatement(Span(0, 3), 1, (0,)),)}, "losses[0] points at number 1 of 1"),
        ({"losses": (LossStatement(Span(0, 3), None, (0, 1)),)}, "losses[0] points at number 0 of 0"),
        (
            {"citations": (Citation(1, (Span(0, 3), Span(8, 11))),)},
            "citations[0] has Span(8, 11), and the text ends at 10",
        ),
        (
            {"warnings": (ParseWarning("a", "b", Span(11, 11)),)},
            "warnings[0] has Span(11, 11), and the text ends at 10",
        ),
    ],
)
def test_a_report_holds_together(fields: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=r".") as caught:
        Report("Ten tanks.", **fields)
    assert str(caught.value) == message


def test_what_lies_within() -> None:
    first, second = Takeaway(1, "It fell.", Span(0, 8)), Takeaway(2, "He left.", Span(9, 17))
    report = Report("It fell. He left.", takeaways=(first, second), figures=(FIGURE,))
    assert report.within(report.takeaways, second) == (second,)
    assert report.within(report.figures, first) == (FIGURE,)
    assert report.within(report.takeaways, Span(1, 17)) == (second,)


@pytest.mark.parametrize("term", Likelihood)
def test_likelihood_has_the_range_of_the_directive(term: Likelihood) -> None:
    if term is Likelihood.POSSIBLE:
        assert term.probability is None
    else:
        low, high = term.probability or (0, 0)
        assert 1 <= low < high <= 99


def test_the_ranges_follow_each_other() -> None:
    ranges = [term.probability for term in Likelihood if term.probability]
    assert all(before[1] <= after[0] for before, after in pairwise(ranges))


def test_errors_say_where_and_why_and_can_be_pickled() -> None:
    for error in (
        cn.ReadError("a.pdf", "is empty"),
        cn.FormatError("$.title", "must be a string"),
        cn.MissingExtraError("reading PDF", "pdf"),
    ):
        again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert isinstance(error, cn.ConflictNotesError)
