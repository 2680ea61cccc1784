"""Claims written from tables of speakers, verbs and propositions: each comes back with its source and its words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from hypothesis import given
from hypothesis import strategies as st

import conflictnotes as cn

if TYPE_CHECKING:
    from collections.abc import Callable

ONE = (
    "the think tank", "the bank", "a research centre in Oslo", "the ministry", "Chad's defence ministry", "the mayor",
    "the Sudanese army", "the governor of Kassala", "a spokesman for the army", "the group's spokeswoman", "the network",
    "Colonel Ahmed Saleh", "the UN's aid chief", "one resident", "an eyewitness", "the head of the mission", "NATO",
    "a milblogger", "Reuters", "the state news agency", "Tehran", "the EU", "Hamas", "the RSF", "the junta", "the party",
    "the union of doctors", "the Red Cross", "the local council", "the prosecutor's office", "the air force", "he",
    "the charity", "an Israeli strategist", "the shipowner", "the monitoring group", "the aid group", "the church",
    "a deserter", "a captured soldier", "the pilot's widow", "his deputy", "the pipeline operator",
)  # fmt: skip
MANY = (
    "residents", "witnesses", "Ukrainian officials", "two officials", "several milbloggers", "the rebels", "they",
    "aid workers", "the authorities", "analysts", "Western diplomats", "the police", "both sides", "local media",
    "relatives of the dead", "human rights groups", "the Houthis", "soldiers of the brigade", "two of the survivors",
    "three people familiar with the matter", "villagers in Darfur", "deputies",
)  # fmt: skip
# Base, past, third person.
VERBS = tuple(
    tuple(row.split())
    for row in (
        "say said says", "claim claimed claims", "report reported reports", "estimate estimated estimates",
        "warn warned warns", "confirm confirmed confirms", "note noted notes", "add added adds", "state stated states",
        "announce announced announces", "acknowledge acknowledged acknowledges", "insist insisted insists",
        "allege alleged alleges", "argue argued argues", "suggest suggested suggests", "assess assessed assesses",
        "deny denied denies", "reveal revealed reveals", "stress stressed stresses", "explain explained explains",
        "conclude concluded concludes", "testify testified testifies", "emphasize emphasized emphasizes",
        "contend contended contends", "disclose disclosed discloses", "concede conceded concedes",
        "boast boasted boasts", "indicate indicated indicates", "affirm affirmed affirms", "imply implied implies",
    )
)  # fmt: skip
PROPOSITIONS = (
    "the town had fallen", "rebels attacked a convoy near Bor", "its troops repelled nine assaults",
    "two men died in the raid", "the shelling started at dawn", "talks will resume in May",
    "prisoners are being tortured", "drones struck a depot in Kursk", "nobody was hurt", "there were no casualties",
    "most of the houses are empty", "the militia controls the road to Goma", "more than 200 families have fled",
)  # fmt: skip
OPENINGS = ("", "on Monday, ", "on March 3, ", "meanwhile, ", "in a statement, ", "in an interview with the BBC, ")


class Told(NamedTuple):
    """A sentence with the source and the words of its claim."""

    text: str
    source: str
    content: str


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


@st.composite
def finite(draw: st.DrawFn) -> Told:
    """Somebody says, said or has said that something is so."""
    many = draw(st.booleans())
    source = draw(st.sampled_from(MANY if many else ONE))
    base, past, third = draw(st.sampled_from(VERBS))
    have = "have" if many else "has"
    verb = draw(st.sampled_from((past, base if many or source == "they" else third, f"{have} {past}")))
    opening, content = draw(st.sampled_from(OPENINGS)), draw(st.sampled_from(PROPOSITIONS))
    told = source if opening else _capital(source)
    return Told(f"{_capital(opening) if opening else ''}{told} {verb} that {content}.", told, content)


def _quoted(source: str, content: str) -> Told:
    return Told(f"“{_capital(content)},” said {source}.", source, _capital(content))


def _behind(source: str, content: str) -> Told:
    return Told(f"{_capital(content)}, {source} said.", source, _capital(content))


def _according(source: str, content: str) -> Told:
    return Told(f"According to {source}, {content}.", source, content)


def _closing(source: str, content: str) -> Told:
    return Told(f"{_capital(content)}, according to {source}.", source, _capital(content))


def _second(source: str, content: str) -> Told:
    return Told(f"Bamako said that shops were shut, while {source} said that {content}.", source, content)


def _adding(source: str, content: str) -> Told:
    return Told(f"{_capital(source)} closed the road, saying that {content}.", _capital(source), content)


def _told(source: str, content: str) -> Told:
    return Told(f"{_capital(source)} told Reuters that {content}.", _capital(source), content)


def _wrote(source: str, content: str) -> Told:
    return Told(f"{_capital(source)} wrote on Telegram on May 4 that {content}.", _capital(source), content)


FRAMES: tuple[Callable[[str, str], Told], ...] = (
    _quoted, _behind, _according, _closing, _second, _adding, _told, _wrote,
)  # fmt: skip
SPEAKERS = tuple(source for source in (*ONE, *MANY) if source not in {"he", "they"})


def _claims(text: str) -> list[tuple[str | None, str | None]]:
    return [(claim.source, claim.content) for claim in cn.parse_claims(text)]


@given(finite())
def test_who_says_what(told: Told) -> None:
    assert _claims(told.text) == [(told.source, told.content)]


@given(st.sampled_from(FRAMES), st.sampled_from(SPEAKERS), st.sampled_from(PROPOSITIONS))
def test_in_other_frames(frame: Callable[[str, str], Told], source: str, content: str) -> None:
    told = frame(source, content)
    assert (told.source, told.content) in _claims(told.text)
