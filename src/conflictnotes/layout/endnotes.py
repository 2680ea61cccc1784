"""Endnotes: the blocks at the end that give the sources of the footnote markers."""

from __future__ import annotations

import functools
import re

from conflictnotes.layout.sheet import Kind, Sheet

__all__ = ["find_endnotes"]

_TITLES = frozenset(
    {"endnotes", "end notes", "footnotes", "references", "sources", "notes", "citations", "sources cited"}
)
_WRAPPED = 200  # characters: a shorter block without an address carries on the note before it


@functools.cache
def _numbered() -> re.Pattern[str]:
    """A note with its number in brackets."""
    return re.compile(r"\[(?:\d{1,3}|[ivxlcdm]{1,15})\]")


@functools.cache
def _listed() -> re.Pattern[str]:
    """A note with its number written otherwise."""
    return re.compile(r"\(?(?:\d{1,3}|[ivxlcdm]{1,15})[.):]?\s")


@functools.cache
def _address() -> re.Pattern[str]:
    """An address, also one spelt with "dot"."""
    return re.compile(
        r"https?\s?:|www\s?(?:\.|dot)\s?\w|\b[\w-]+(?:\s?\[?dot\]?\s?|\.)(?:me|com|ru|ua|org|net|gov|info|media|uk|by|il|ir|news)\b(?!\s+[a-z])",
        re.IGNORECASE,
    )


def find_endnotes(sheet: Sheet) -> None:
    """Mark the endnotes of a sheet, with the heading over them."""
    for index, regions in sheet.regions.items():
        if "endnotes" in regions:
            sheet.kinds[index] = Kind.ENDNOTE
    if Kind.ENDNOTE in sheet.kinds:
        return
    for index, head in enumerate(sheet.heads[:-1]):
        if sheet.kinds[index] is Kind.ENDNOTE:
            continue
        title = sheet.words(index) if len(head) <= max(map(len, _TITLES)) + 8 else ""
        if title.rstrip(": ").casefold() in _TITLES and _opens_note(sheet, index + 1, titled=True):
            _mark_notes(sheet, index)
    _mark_last_notes(sheet)


def _opens_note(sheet: Sheet, index: int, *, titled: bool = False) -> bool:
    """Whether a block begins as a note does; under a title numbers and addresses do without brackets."""
    head = sheet.heads[index]
    if _numbered().match(head):
        return titled or bool(_address().search(head))
    return titled and bool((_listed().match(head) and _address().search(head)) or _address().match(head))


def _mark_notes(sheet: Sheet, title: int) -> None:
    """Mark the notes under a title, up to a block that is none."""
    sheet.kinds[title] = Kind.ENDNOTE
    for index in range(title + 1, len(sheet.blocks)):
        head = sheet.heads[index]
        if not (_opens_note(sheet, index, titled=True) or _address().search(head) or _carries_on(sheet, index)):
            return
        sheet.kinds[index] = Kind.ENDNOTE


def _carries_on(sheet: Sheet, index: int) -> bool:
    """Whether a block is the next line of the note before it: short, not parted from it, and no sentence."""
    head = sheet.heads[index]
    return (
        len(head) < _WRAPPED
        and head[-1] not in '.!?]”"'
        and sheet.kinds[index] is not Kind.RESIDUE
        and not sheet.parted(index - 1)
    )


def _mark_last_notes(sheet: Sheet) -> None:
    """Mark notes at the end of a text that have no title over them."""
    first = last = len(sheet.blocks)
    while last and sheet.kinds[last - 1] is Kind.RESIDUE:
        last -= 1
    index = last
    while index:
        index -= 1
        if _opens_note(sheet, index) or (_numbered().match(sheet.heads[index]) and sheet.length(index) < _WRAPPED):
            first = index
        elif not (_address().match(sheet.heads[index]) or sheet.kinds[index] is Kind.RESIDUE):
            break
    if last and sheet.kinds[last - 1] is not Kind.ENDNOTE and any(map(_address().search, sheet.heads[first:last])):
        for note in range(first, last):
            sheet.kinds[note] = Kind.ENDNOTE
