"""Markdown to text and marks: headings, lists, bold openings and links; everything else stays as it stands."""

from __future__ import annotations

import re

from conflictnotes.readers.document import Document
from conflictnotes.readers.rendering import Rendering

__all__ = ["read_markdown"]

# "## A heading", with or without closing hashes.
_HEADING = re.compile(r" {0,3}(?P<hashes>#{1,6})[ \t]+(?P<words>.*?)(?:[ \t]+#+)?[ \t]*")
# A line under a paragraph's only line that makes a heading of it.
_UNDERLINE = re.compile(r" {0,3}(?:(?P<first>=+)|-{2,})[ \t]*")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})")
_ITEM = re.compile(r"[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]+(?P<words>\S.*)")
_QUOTE = re.compile(r"^ {0,3}>[ \t]?")
# "[words](address)" with one pair of brackets allowed in the address; a picture has a "!" before it.
_LINK = re.compile(
    r"""(?P<picture>!?)\[(?P<words>[^\[\]\n]*)\]\((?P<url>[^()\s]*(?:\([^()\s]*\)[^()\s]*)?)(?:[ \t]+"[^"\n]*")?\)"""
)
_AUTOLINK = re.compile(r"<(?P<url>https?://[^<>\s]+)>")
# A line of the endnotes, where a link's address is the point of it.
_NOTE = re.compile(r"\s*\[\^?\d{1,4}\]")
_FOOTNOTE = re.compile(r"\[\^(?P<number>\d{1,4})\]:?")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!>|~-])")
_BOLD = re.compile(r"(?<![\w*])(?P<marks>\*\*\*?|__)(?=\S)(?P<words>(?:(?!(?P=marks)).)+?)(?<=\S)(?P=marks)")
_ITALIC = re.compile(r"(?<![\w*_\\])(?P<mark>[*_])(?=[^\s*_])(?P<words>[^*_\n]*[^\s*_])(?P=mark)(?![\w*])")


def read_markdown(source: str) -> Document:
    r"""The text of a Markdown file, its headings, list items and bold words marked and their signs left out.

    >>> read_markdown("## Key Takeaways\n* **It fell.** He left.[^1]\n").text
    'Key Takeaways\n\n- It fell. He left.[1]'
    """
    rendering = Rendering()
    for line in source.splitlines():
        _line(line, rendering)
    rendering.close_all()
    return Document(rendering.text or source, rendering.in_order())


def _line(line: str, rendering: Rendering) -> None:
    line = _QUOTE.sub("", line, count=1)
    if not line.strip():
        rendering.end_block()
    elif heading := _HEADING.fullmatch(line):
        rendering.block(_without_bold(_inline(heading["words"])), "heading", str(len(heading["hashes"])))
    elif rendering.begun and (underline := _UNDERLINE.fullmatch(line)):
        rendering.make_heading("1" if underline["first"] else "2")
    elif _RULE.fullmatch(line):
        rendering.end_block()
    elif item := _ITEM.fullmatch(line):
        rendering.start_block("item")
        _words(item["words"], rendering)
    else:
        if rendering.begun:
            rendering.add("\n", verbatim=True)
        _words(line, rendering)


def _words(line: str, rendering: Rendering) -> None:
    at = 0
    line = _inline(line)
    for bold in _BOLD.finditer(line):
        rendering.add(_plain(line[at : bold.start()]))
        rendering.add(_plain(bold["words"]), bold=True)
        at = bold.end()
    rendering.add(_plain(line[at:]))


def _inline(line: str) -> str:
    in_note = bool(_NOTE.match(line))

    def shown(link: re.Match[str]) -> str:
        if link["picture"]:
            return ""
        return f"{link['words']} {link['url']}" if in_note and link["words"] != link["url"] else link["words"]

    line = _FOOTNOTE.sub(lambda note: f"[{note['number']}]", line)
    line = _AUTOLINK.sub(lambda link: link["url"], line)
    return _LINK.sub(shown, line)


def _without_bold(words: str) -> str:
    return _plain(_BOLD.sub(lambda bold: bold["words"], words))


def _plain(words: str) -> str:
    return _ESCAPE.sub(r"\1", _ITALIC.sub(lambda italic: italic["words"], words))
