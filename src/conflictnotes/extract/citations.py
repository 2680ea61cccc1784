"""Citations: body markers and endnotes joined by number, with the addresses that the notes give.

A text may hold several reports one after the other, each with its own notes: markers belong to the notes that follow
them, and numbers count within each.
"""

from __future__ import annotations

import functools
import itertools
import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.model import Citation, ParseWarning, Platform, Span
from conflictnotes.text import Block, Found, Rows
from conflictnotes.vocabulary.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from conflictnotes.layout import Layout
    from conflictnotes.text import Marker, Passage
    from conflictnotes.vocabulary import Outlet, Vocabulary

__all__ = ["find_citations", "outlet_of", "read_addresses"]

# "." or the word for it: " dot ", "[dot]", "(dot)", "[.]".
_DOT = r"(?:\.|\s?[\[(](?:dot|\.)[\])]\s?|\sdot\s)"


@functools.cache
def _addresses() -> re.Pattern[str]:
    """An address: with a scheme, with "www", or a host with a path after it.

    A path runs to white space, but over a " dot " and over the end of a wrapped line; a semicolon, a comma or a second
    scheme ends it where the next address begins there.
    """
    return re.compile(
        rf"""
        (?: h(?:tt|xx)ps? \s?:\s? // \s?
          | (?<! [\w@./-] ) (?= www {_DOT} | [\w-]{{1,63}}+ (?: {_DOT} [\w-]{{1,63}}+ ){{1,5}}+ / \w )
        )
        [\w-]++ (?: {_DOT} [\w-]++ )++ (?: : \d{{1,5}} )?+
        (?: [/?\#]
            (?: [^\s;,<>"“”«»|\\^`{{}}h]++
              | h (?! (?<! [/=] h ) (?: tt | xx ) ps? \s?: // )
              | [;,] (?! \s | \Z | h(?:tt|xx)ps?\s?: )
              | \s dot \s (?= [a-z]{{2,5}} \b )
              | (?<= [/_=&?-] ) \r?\n (?= [\w%] ) (?! h(?:tt|xx)ps?\s?: | \d+[.)]\s )
            )*+
        )?+
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@functools.cache
def _dots() -> re.Pattern[str]:
    return re.compile(rf"{_DOT}|\s+", re.IGNORECASE)


def _restored(words: str) -> str:
    """An address as a browser takes it: dots for their spellings, no blanks, no punctuation of the sentence."""
    address = _dots().sub(lambda found: "" if found[0].isspace() else ".", words)
    address = re.sub(r"^hxxp", "http", address, flags=re.IGNORECASE)
    end = len(address)
    unopened = {")": address.count(")") - address.count("("), "]": address.count("]") - address.count("[")}
    while end and (address[end - 1] in "\"'’”.,;:!?" or unopened.get(address[end - 1], 0) > 0):
        end -= 1
        unopened[address[end]] = unopened.get(address[end], 0) - 1
    return address[:end]


def read_addresses(words: str) -> tuple[str, ...]:
    """The addresses that stand in ``words``, in order, restored from their spellings.

    >>> read_addresses("https://t dot me/roe/12 ; https://www dot roe-news.com.ua/a; see also www.roe.org.")
    ('https://t.me/roe/12', 'https://www.roe-news.com.ua/a', 'www.roe.org')
    """
    return tuple(_restored(found[0]) for found in _addresses().finditer(words))


# Platforms whose accounts are outlets: the host that stands for it, and the first parts of a path that name no account.
_ACCOUNTS = {
    "t.me": ("t.me", ("c", "joinchat", "addstickers", "share")),
    "telegram.me": ("t.me", ("c", "joinchat", "share")),
    "x.com": ("x.com", ("i", "intent", "search", "hashtag", "home", "share")),
    "twitter.com": ("x.com", ("i", "intent", "search", "hashtag", "home", "share")),
    "facebook.com": ("facebook.com", ("watch", "photo", "groups", "share", "reel", "events", "hashtag", "plugins")),
    "vk.com": ("vk.com", ("video", "feed")),
    "youtube.com": ("youtube.com", ("watch", "shorts", "live", "playlist", "embed", "results")),
    "youtu.be": ("youtube.com", ()),
    "instagram.com": ("instagram.com", ("p", "reel", "reels", "tv", "stories", "explore")),
    "tiktok.com": ("tiktok.com", ("t", "tag", "discover")),
    "threads.net": ("threads.net", ()),
    "bsky.app": ("bsky.app", ()),
    "truthsocial.com": ("truthsocial.com", ()),
    "ok.ru": ("ok.ru", ("video", "live")),
    "rutube.ru": ("rutube.ru", ("video",)),
}  # fmt: skip
_SKIPPED = ("s", "channel", "c", "user", "profile", "group", "people", "pg")  # parts of a path before the account
_ACCOUNT = deferred(r"@?(?=\d*[A-Za-z_])\w[\w.-]{1,63}")
_POST = deferred(r"(?:wall|video|photo|club|public|id)-?\d|.*\.php$")
_STATE_LABELS = ("gov", "mil", "gob", "gouv", "govt", "go", "gub", "government")
_PARTS = deferred(r"(?:[a-z]+://)?(?:www\d?\.)?([^/?#:\s]+)(?::\d+)?(?:/([^?#]*))?", re.IGNORECASE)


def outlet_of(address: str) -> str:
    """The outlet of an address: its host, and the account where the host is a platform.

    >>> outlet_of("https://t.me/s/rybar/123"), outlet_of("https://twitter.com/GeoConfirmed/status/1")
    ('t.me/rybar', 'x.com/GeoConfirmed')
    >>> outlet_of("https://www.president.gov.ua/news/x")
    'president.gov.ua'
    """
    parts = _PARTS.match(address)
    if not parts:
        return address
    host = parts[1].casefold().rstrip(".")
    for prefix in ("m.", "mobile.", "web.", "en-gb."):
        host = host.removeprefix(prefix) if host.removeprefix(prefix) in _ACCOUNTS else host
    if host not in _ACCOUNTS:
        return host
    name, nobody = _ACCOUNTS[host]
    path = [part for part in (parts[2] or "").split("/") if part]
    if len(path) > 1 and path[0] in _SKIPPED and path[0] not in nobody:
        path = path[1:]
    if host == "youtu.be" or not path or path[0] in nobody or _POST.match(path[0]) or not _ACCOUNT.fullmatch(path[0]):
        return name
    return f"{name}/{path[0].removeprefix('@')}"


@functools.cache
def _by_address(vocabulary: Vocabulary) -> dict[str, Outlet]:
    """The rows by address; the first row of an address wins."""
    return {row.address.casefold(): row for row in reversed(vocabulary.outlets)}


def _platform(outlet: str, publisher: str | None, rows: dict[str, Outlet]) -> Platform:
    """What kind of place an outlet is: by its own row, by the row of a host above it, by its last labels."""
    host = outlet.casefold().split("/")[0]
    labels = host.split(".")
    above = (".".join(labels[index:]) for index in range(len(labels)))
    row = rows.get(outlet.casefold()) or next((rows[name] for name in above if name in rows), None)
    if row and publisher and row.name == publisher:
        return Platform.SELF
    known = row and row.platform in Platform._value2member_map_
    if row and known and not (row.platform == "research" and host.endswith(".gov")):
        return Platform(row.platform)
    if labels[-1] == "int":
        return Platform.INTERNATIONAL
    return Platform.GOVERNMENT if any(label in _STATE_LABELS for label in labels[-2:]) else Platform.OTHER


class _Zone(NamedTuple):
    """Notes that stand together, and the stretch of body before them."""

    body: int
    start: int
    end: int
    blocks: Rows[Block]


def _zones(layout: Layout, length: int) -> list[_Zone]:
    """The groups of notes, parted where prose stands between them; a last group without notes for what follows."""
    zones: list[_Zone] = []
    group = Rows(Block)
    prose = itertools.chain(layout.prose.column(0), (length,))
    following, body = next(prose), 0
    for block in layout.endnotes:
        parted = False
        while following < block.start:
            following, parted = next(prose), True
        if group and parted:
            zones.append(_Zone(body, group[0].start, group[-1].end, group))
            body, group = group[-1].end, Rows(Block)
        group.append(block)
    if group:
        zones.append(_Zone(body, group[0].start, group[-1].end, group))
    return zones or [_Zone(0, length, length, group)]


_NUMBERED = deferred(r"\(?(\d{1,3})(?:[.):]\s?|\s+)(?=\S)")


def _notes(text: str, zone: _Zone, markers: Iterable[Marker]) -> Iterator[tuple[int, Span]]:
    """The notes of a zone as number and span: at the head of a block, or on one line where their numbers count on."""
    heads = zone.blocks.column(0)
    starts: list[tuple[int, int]] = []
    for marker in markers:
        at = bisect_left(heads, marker.start)
        opens = at < len(heads) and heads[at] == marker.start
        if opens or (starts and marker.number == starts[-1][0] + 1):
            starts.append((marker.number, marker.start))
    if not starts:
        starts = [
            (int(found[1]), block.start)
            for block in zone.blocks
            if (found := _NUMBERED.match(text, block.start, block.end))
        ]
    for (number, start), (_, end) in itertools.pairwise(itertools.chain(starts, [(0, zone.end)])):
        yield number, Span(start, start + len(text[start:end].rstrip()))


def find_citations(passage: Passage, layout: Layout, vocabulary: Vocabulary) -> Found[Citation]:
    r"""The citations of a passage in order of number; offsets are Python indexes into its text.

    A marker whose number has no note, where there are notes, becomes a warning.

    >>> from conflictnotes import parse_report
    >>> text = "It fell.[1] Rebels left.[1]\n\n[1] https://t dot me/roe/5 ; https://www.roe.gov/a"
    >>> citation, = parse_report(text).citations
    >>> citation.outlets, [platform.value for platform in citation.platforms], len(citation.markers)
    (('t.me/roe', 'roe.gov'), ['telegram', 'government'], 2)
    """
    text, rows = passage.text, _by_address(vocabulary)
    zones = _zones(layout, len(text))
    citations: list[Citation] = []
    warnings: list[ParseWarning] = []
    for index, zone in enumerate(zones):
        last = len(text) if index + 1 == len(zones) else zone.end
        markers: dict[int, list[Span]] = {}
        for marker in (*passage.markers_in(zone.body, zone.start), *passage.markers_in(zone.end, last)):
            markers.setdefault(marker.number, []).append(Span(marker.start, marker.end))
        notes: dict[int, Span] = {}
        for number, span in _notes(text, zone, passage.markers_in(zone.start, zone.end)):
            notes.setdefault(number, span)
        for number in sorted({*markers, *notes}):
            note = notes.get(number)
            urls = read_addresses(note.of(text)) if note else ()
            outlets = tuple(dict.fromkeys(map(outlet_of, urls)))
            kinds = dict.fromkeys(_platform(outlet, layout.publisher, rows) for outlet in outlets)
            citations.append(Citation(number, tuple(markers.get(number, ())), note, urls, outlets, tuple(kinds)))
            if note is None and notes:
                warnings.append(ParseWarning("citation", f"no endnote has the number {number}", markers[number][0]))
    return Found(tuple(citations), tuple(warnings))
