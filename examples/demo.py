"""Read the report that lies beside this script and show what stands in it."""

from __future__ import annotations

from pathlib import Path
from textwrap import fill, shorten

import conflictnotes as cn

REPORT = Path(__file__).with_name("front-assessment-2025-03-14.txt")
WIDTH = 88


def heading(words: str) -> None:
    """A heading over what follows."""
    print(f"\n{words}\n{'-' * len(words)}")


def line(words: str) -> None:
    """One entry, on as many lines as it takes."""
    print(fill(" ".join(words.split()), WIDTH, initial_indent="  ", subsequent_indent="      "))


def doubted(report: cn.Report) -> None:
    """Claims that somebody denies, or that the author of the report does not take as true."""
    heading("Denied, or doubted by the author")
    for claim in report.claims:
        if claim.stance is cn.Stance.DENIED or claim.veracity in {cn.Veracity.FALSE, cn.Veracity.UNVERIFIED}:
            verdict = f" [{claim.veracity.value}]" if claim.veracity else ""
            line(f"{claim.source or '(nobody named)'} {claim.cue}: {claim.content}{verdict}")


def people(report: cn.Report) -> None:
    """People to whom something happened."""
    heading("What happened to whom")
    for person in report.personnel:
        if person.event:
            rank = f"{person.rank} " if person.rank else ""
            line(f"{rank}{person.name}: {person.event.value}" + "".join(f"; {role}" for role in person.roles))


def main() -> None:
    """Print a summary, some of what was found, and one record as to_records gives it."""
    report = cn.read_report(REPORT)
    print(report)

    heading("Key takeaways")
    for takeaway in report.takeaways:
        line(f"{takeaway.number}. {takeaway.text}")
    doubted(report)
    people(report)

    heading("One claim as a record, for a DataFrame, JSON or Arrow")
    for name, value in cn.to_records(report)["claims"][0].items():
        if value not in (None, []):
            print(f"  {name:14} {shorten(str(value), WIDTH - 17, placeholder='…')}")


if __name__ == "__main__":
    main()
