"""What a summary says, as plain rows: the page and the terminal print the same facts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from conflictnotes.display.marks import plain
from conflictnotes.model import PersonnelKind

if TYPE_CHECKING:
    from conflictnotes.model import Claim, Figure, LossStatement, Personnel, Report

__all__ = ["claim_rows", "counts", "loss_rows", "person_rows", "warning_rows"]

_LONGEST_NAME = 5  # words


def counts(report: Report) -> list[tuple[str, int]]:
    """How much was found of each kind."""
    people = sum(person.kind is PersonnelKind.PERSON for person in report.personnel)
    return [
        ("takeaways", len(report.takeaways)),
        ("claims", len(report.claims)),
        ("assessments", len(report.assessments)),
        ("figures", len(report.figures)),
        ("losses", len(report.losses)),
        ("people", people),
        ("citations", len(report.citations)),
    ]


def claim_rows(report: Report) -> list[tuple[str, int, str]]:
    """``(source, claims, how they are put and treated)``, most claims first.

    A name with its article or without it is one source, shown as it stands first; a person is one with every title.
    """
    people = {person.name for person in report.personnel}
    shown: dict[str, str] = {}
    claims: dict[str, list[Claim]] = {}
    for claim in report.claims:
        name = _person(claim.resolved or claim.source or "(no source)", people)
        key = name.casefold().removeprefix("the ")
        shown.setdefault(key, " ".join(name.split()))
        claims.setdefault(key, []).append(claim)
    rows = [(shown[key], len(made), _treatment(made)) for key, made in claims.items()]
    return sorted(rows, key=lambda row: (-row[1], row[0]))


def _person(name: str, people: set[str]) -> str:
    """The person that a source ends with ("District head Ivo Brandt"), or the source itself."""
    words = name.split()
    tails = (" ".join(words[-count:]) for count in range(_LONGEST_NAME, 1, -1))
    return next((tail for tail in tails if tail in people), name)


def _treatment(claims: list[Claim]) -> str:
    stances = Counter(plain(claim.stance) for claim in claims)
    verdicts = Counter(plain(claim.veracity) for claim in claims if claim.veracity)
    said = ", ".join(f"{count} {stance}" for stance, count in stances.most_common())
    judged = ", ".join(f"{count} {verdict}" for verdict, count in verdicts.most_common())
    return f"{said}; author: {judged}" if judged else said


def loss_rows(report: Report) -> list[tuple[str, str]]:
    """``(total = parts, verdict)`` for each loss statement."""
    return [(_equation(report, losses), _verdict(losses)) for losses in report.losses]


def _equation(report: Report, losses: LossStatement) -> str:
    parts = " + ".join(_amount(report.figures[part]) for part in losses.parts)
    if losses.total is None:
        return parts
    return f"{_amount(report.figures[losses.total])} = {parts}"


def _amount(figure: Figure) -> str:
    return " ".join(f"{figure.text} {figure.noun or (figure.outcome and plain(figure.outcome)) or ''}".split())


def _verdict(losses: LossStatement) -> str:
    if losses.total is None:
        return "no total"
    if losses.balanced:
        return "balanced"
    if losses.residual is None:
        return "not comparable"
    return f"{losses.residual:+,} left over"


def person_rows(report: Report) -> list[tuple[str, str, str]]:
    """``(rank and name, roles, what happened)``; people with an event first, then by mentions."""
    people = [person for person in report.personnel if person.kind is PersonnelKind.PERSON]
    people.sort(key=lambda person: (person.event is None, -len(person.mentions)))
    return [(_titled(person), _fold("; ".join(person.roles)), _fate(person)) for person in people]


def _titled(person: Personnel) -> str:
    return _fold(f"{person.rank or ''} {person.name}")


def _fate(person: Personnel) -> str:
    day = f" {person.event_date.isoformat()}" if person.event_date else ""
    return f"{person.event}{day}" if person.event else ""


def _fold(words: str) -> str:
    return " ".join(words.split())


def warning_rows(report: Report) -> list[tuple[str, str, str]]:
    """``(code, message, place)`` for each doubtful passage."""
    return [(warning.code, _fold(warning.message), f"@{warning.span.start}") for warning in report.warnings]
