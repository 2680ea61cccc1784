"""Hostile inputs: texts that are easy to make and hard on patterns, each of any size; and ordinary prose beside them.

Every maker takes a number of characters and gives a text of about that length, the same each time.
"""

from __future__ import annotations

import itertools
import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["HOSTILE", "TOKENS", "ordinary"]

# What is repeated, with no blank line, until the text is long enough.
_REPEATED = {
    # Characters.
    "no space": "a",
    "no space, mixed": "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ",
    "capitals": "A",
    "digits": "1234567890",
    "zeros": "0",
    "spaces": " ",
    "tabs": "\t",
    "no-break spaces": "\u00a0",
    "newlines": "\n",
    "carriage returns": "\r",
    "CRLF": "\r\n",
    "blank and newline": " \n",
    "line separators": "\u2028",
    "NUL": "\x00",
    "soft hyphens": "a\u00ad",
    "zero width": "a\u200b\u200d\ufeff",
    "bidi": "\u202e\u2066a\u2069\u200f",
    "combining": "e\u0301\u0316",
    "lone surrogates": "\ud800\udc00a\udfff ",
    "emoji": "\U0001f1fa\U0001f1e6 ",
    "Cyrillic": "Генеральний штаб ",
    # Marks.
    "opening brackets": "(",
    "opening square brackets": "[",
    "bracket pairs": "()",
    "brackets in brackets": "(a [",
    "straight quotes": '"',
    "opening quotes": "“",
    "closing quotes": "”",
    "apostrophes": "'",
    "curly apostrophes": "’",
    "quoted word": "“a” ",
    "quote then word": '"a ',
    "full stops": ".",
    "spaced stops": ". ",
    "stops and quotes": '."',
    "marks of every kind": "?!.,;:",
    "commas": ", ",
    "semicolons": "; ",
    "colons": ": ",
    "hyphens": "-",
    "spaced hyphens": "- ",
    "em dashes": "—",
    "spaced en dashes": " – ",
    "hyphenated word": "a-",
    "slashes": "/",
    "ellipses": "… ",
    "hash marks": "# ",
    "underscores": "_",
    "asterisks": "**a",
    "less than": "<",
    "tags": "<b>",
    "at signs": "a@",
    "percent signs": "%",
    "dollar signs": "$",
    # Footnotes and addresses.
    "markers": "[1]",
    "markers after stops": ".[1]",
    "markers after words": "word [1] ",
    "roman markers": "[xiv]",
    "open markers": "[1",
    "notes in one line": "[1] https://a.b/c ; ",
    "notes": "[1] https://a.b/c\n",
    "addresses": "https://t.me/a/1 ",
    "one long address": "https://a.b/c",
    "slashed address": "http://" ,
    "spoken addresses": "https://t dot me/a ",
    "dots spoken": " dot ",
    "www": "www.",
    # Numbers.
    "digit comma": "1,",
    "digit stop": "1.",
    "digit space": "1 ",
    "digit hyphen": "1-",
    "digit slash": "1/",
    "digit colon": "1:",
    "grouped digits": "000,",
    "one grouped number": "123,456,789,",
    "thousands by spaces": "123 ",
    "number words": "one hundred and ",
    "tens": "twenty-",
    "scales": "million ",
    "scaled digits": "2 million ",
    "dozens": "dozens of ",
    "joined numbers": "ten or ",
    "ranges": "10 to ",
    "between": "between 1 and ",
    "at least": "at least ",
    "more than": "more than 5 ",
    "up to": "up to ",
    "money": "$1 ",
    "money words": "5 million US dollars, ",
    "shares": "5% ",
    "distances": "5 kilometers ",
    "deltas": "9448 (+13) ",
    "empty deltas": "(+) ",
    "counts in a list": "20 tanks, ",
    "counts and outcomes": "10 killed, 5 wounded, ",
    "counts with no end": "10 soldiers and 5 tanks and ",
    "parts": "of which 3 destroyed, ",
    "parts in brackets": "tanks (3, of which ",
    "totals": "a total of 10 tanks including ",
    "adjectives": "10 new large ",
    "units designators": "3rd ",
    "losses with line ends": "Tanks - 3635 (+4)\n",
    "rates": "5 per day ",
    # Dates.
    "month": "November ",
    "day": "November 23 ",
    "day and day": "November 23 and ",
    "full date": "November 23, 2024, ",
    "days before months": "23 ",
    "date hyphens": "2024-11-",
    "numeric dates": "23.11.2024 ",
    "weekdays": "Monday ",
    "years": "2022 ",
    "years joined": "2022-",
    "may": "May may ",
    # Words.
    "one word": "tank ",
    "article": "the ",
    "of the": "of the ",
    "and": "A and B and ",
    "that": "that ",
    "which": ", which ",
    "who": ", who ",
    "capitalised word": "General ",
    "capitalised words": "Ministry of Defense ",
    "initials": "A. ",
    "dotted capitals": "U.S.",
    "glued sentences": "mariupol.CNN",
    "title": "Mr. ",
    "rank": "Colonel General ",
    "short rank": "Col. Gen. ",
    "deputy": "deputy ",
    "acting": "acting commander of the ",
    "posts": "Head of the Department of ",
    "post and post": "commander and chief of staff, ",
    "name": "Ivan ",
    "names": "Ivan Petrov ",
    "names in a list": "Ivan Petrov, ",
    "names and": "Ivan Petrov and ",
    "ranked names": "General Ivan Petrov ",
    "hyphenated names": "Ivan-",
    "particles": "Abu al-",
    "nicknames": "Ivan “Sasha” ",
    "possessives": "Ivan’s ",
    "pronouns": "he ",
    "pronoun subjects": "he said ",
    "appositions": "Ivan Petrov, the commander, ",
    "abbreviations in brackets": "Ministry of Defense (MoD) ",
    "appointed": "appointed Ivan Petrov ",
    "replaced": "replaced Ivan Petrov with ",
    "killed": "killed ",
    # Claims.
    "verb of saying": "said ",
    "verbs of saying": "said that ",
    "nested claims": "Mr. Ivanov said that ",
    "claims in commas": "Ivanov said, ",
    "joined cues": "said and claimed and ",
    "according to": "according to ",
    "according to a source": "according to the General Staff, ",
    "relays": "CNN, citing ",
    "reportedly": "reportedly ",
    "denied": "did not deny ",
    "noun cues": "the claim that ",
    "nationalities": "Russian ",
    "likely": "likely ",
    "highly": "highly ",
    "may have": "may ",
    "assessed": "ISW assesses that ",
    "dated claims": "said on November 23 that ",
    "cues of evidence": "footage shows ",
    "unverified": "cannot verify ",
    "falsely": "falsely ",
    "speech": "“It fell,” he said. ",
    "open speech": "“It fell, he said ",
    "speech over paragraphs": "“It fell.\n\n",
    "claim and count": "Ivanov said that 10 soldiers were killed ",
    "short claims": "He said so. ",
    # Layout.
    "items": "- item\n",
    "numbered items": "1. item\n",
    "bullets": "• ",
    "takeaway headings": "Key Takeaways\n",
    "takeaway blocks": "Key Takeaways\n- It fell.\n\n",
    "headings": "# Heading\n",
    "section headings": "Supporting Effort #1—Kharkiv:\n",
    "objectives": "(Russian objective: ",
    "cut-offs": "Data cutoff: 12:00pm ET on ",
    "authors": "By ",
    "author lists": "Ivan Petrov, Anna Roe, and ",
    "template markers": "{{a.title}} ",
    "short lines": "a\n",
    "short paragraphs": "It fell.\n\n",
    "title line": "Campaign Assessment, November 23, 2024\n",
}  # fmt: skip

_SYLLABLES = ("ba", "ko", "ri", "ve", "lu", "mo", "sha", "ten", "dar", "sky", "nov", "il", "ger", "pan", "tu", "zem")


def _word(number: int) -> str:
    """A capitalised word that no other number gives."""
    parts = []
    for _ in range(3):
        number, at = divmod(number, len(_SYLLABLES))
        parts.append(_SYLLABLES[at])
    tail = "" if number == 0 else _word(number - 1).lower()
    return "".join(parts).capitalize() + tail


def _filled(pieces: Iterator[str], size: int) -> str:
    """``pieces`` until there are ``size`` characters."""
    taken: list[str] = []
    length = 0
    for piece in pieces:
        taken.append(piece)
        length += len(piece)
        if length >= size:
            break
    return "".join(taken)


def _repeat(unit: str) -> Callable[[int], str]:
    return lambda size: unit * (size // len(unit) + 1)


def _numbered(template: str) -> Callable[[int], str]:
    """``template`` with another word ({w}), another second word ({v}), number ({n}) and footnote ({m}) each time."""
    return lambda size: _filled(
        (template.format(w=_word(n), v=_word(n * 7 + 3), n=n, m=n % 900 + 1) for n in itertools.count(1)), size
    )


def _nested(opening: str, closing: str) -> Callable[[int], str]:
    return lambda size: opening * (size // 2 // len(opening)) + "x" + closing * (size // 2 // len(closing))


def _stopped(length: int) -> Callable[[int], str]:
    """Every repeated unit in turn, in a sentence of its own of about ``length`` characters."""
    sentences = [f"{(unit * length)[:length].strip()}. Then it fell.\n" for unit in _REPEATED.values()]
    return lambda size: _filled(itertools.cycle(sentences), size)


def _takeaways_then_bodies(size: int) -> str:
    """A long block of takeaways that differ late, and a body paragraph for each."""
    items = [
        f"Forces of the eastern group advanced near the town of {_word(n)} and held it."
        for n in range(max(size // 150, 1))
    ]
    return "Key Takeaways\n" + "".join(f"- {item}\n" for item in items) + "\n" + "\n\n".join(items)


_NUMBERED = {
    "many names": "{w} {v}, ",
    "many officers": "Colonel {w} {v} was killed. ",
    "many officers, one sentence": "Colonel {w} {v} and ",
    "one surname, many people": "Colonel {w} Petrov was killed. Petrov left. ",
    "many speakers": "{w} {v} said that {n} soldiers were killed. ",
    "surnames of nobody": "{w} said so. ",
    "many posts": "Minister {w} of {v} ",
    "many sums": "a total of {n} tanks, ",
    "many markers": "It fell.[{m}] ",
    "many notes": "[{m}] https://{w}.org/{v}\n",
    "many sections": "{w} axis:\n\nNothing happened near {v}.\n\n",
    "many abbreviations": "{w} {v} Corps ({w}) ",
    "many words": "{w} ",
    "many numbers": "{n} ",
    "many lower-case words": "x{w} ",
}

_ORDINARY = (
    "The {side} General Staff reported on {month} {day} that {side} forces repelled {few} assaults near {town} and {town}.[{note}]",
    "{side} Ministry of Defense Spokesperson Major General {name} {name} claimed that air defenses shot down {few} drones over {town} Oblast overnight.",
    "Geolocated footage published on {month} {day} shows that {side} forces recently advanced northeast of {town}.[{note}]",
    "{side} forces likely seek to reach the line of the river before the end of the month, although the weather may slow the advance.",
    "Local residents said the shelling damaged {few} houses, a school and two shops; at least {few} civilians were wounded, including a child.",
    "The commander of the brigade, Colonel {name}, told journalists that his unit had lost {few} armored vehicles since the start of the week.",
    "A milblogger acknowledged that the crossing failed and called for better artillery support.[{note}][{note}]",
    "According to the governor of {town} Oblast, “repairs to the line will take several days,” and power was restored to {many} people.",
    "The road between {town} and {town} runs along the bank, where trees and old fortifications give the defenders cover.",
    "He did not say when the battalion would return, nor did the ministry comment on the reports.",
    "{side} officials met delegations of the neighbouring states in {town} to discuss grain, transit and the exchange of prisoners.",
    "Of the {many} vehicles that crossed the border, customs officers inspected about a quarter and turned {few} back.",
)
_MONTHS = ("January", "March", "May", "June", "August", "October", "November")


def ordinary(size: int) -> str:
    """Prose as reports have it, in paragraphs of some sentences: what hostile inputs are measured against."""
    pick = random.Random(2024)  # noqa: S311 - the same text each time, no secret

    def paragraph() -> str:
        sentences = [
            sentence.format(
                side=pick.choice(("Russian", "Ukrainian")),
                month=pick.choice(_MONTHS),
                day=pick.randint(1, 28),
                few=pick.randint(2, 90),
                many=pick.randint(1000, 90000),
                note=pick.randint(1, 99),
                town=_word(pick.randint(0, 400)),
                name=_word(pick.randint(400, 900)),
            )
            for sentence in pick.sample(_ORDINARY, 5)
        ]
        return " ".join(sentences) + "\n\n"

    return _filled((paragraph() for _ in itertools.count()), size)


HOSTILE: dict[str, Callable[[int], str]] = {
    **{name: _repeat(unit) for name, unit in _REPEATED.items()},
    **{name: _numbered(template) for name, template in _NUMBERED.items()},
    "nested brackets": _nested("(", ")"),
    "nested square brackets": _nested("[", "]"),
    "nested quotes": _nested("“", "”"),
    "nested mixed": _nested("(“", "”)"),
    "everything, with stops": _stopped(100),
    "everything, in long sentences": _stopped(280),
    "long blank tail": lambda size: "It fell." + " " * size + "x",
    "blanks before stops": lambda size: ("a" + " " * 999 + ".") * (size // 1001 + 1),
    "prose with no stop": lambda size: ordinary(size).replace(".", "").replace("\n", " "),
    "prose in one line": lambda size: ordinary(size).replace("\n", " "),
    "prose in capitals": lambda size: ordinary(size).upper(),
    "prose in lower case": lambda size: ordinary(size).lower(),
    "prose in title case": lambda size: ordinary(size).title(),
    "prose with no space": lambda size: "".join(ordinary(size * 7 // 6).split()),
    "prose one word a line": lambda size: ordinary(size).replace(" ", "\n"),
    "prose with commas for stops": lambda size: ordinary(size).replace(".", ",").replace("\n", " "),
    "prose with CRLF": lambda size: ordinary(size).replace("\n", "\r\n"),
    "takeaways, then their paragraphs": _takeaways_then_bodies,
    "titles of endnotes": lambda size: "Endnotes\n[1] a\n" * (size // 15),
}

_TAGS = (
    "<p>",
    "</p>",
    "<ol><li>",
    "</li>",
    "<h2>",
    "</h2>",
    "<div data-id='key-takeaways'>",
    "</div>",
    "<br>",
    "&nbsp;",
)
_JOINTS = (" ", "\n\n", ".", ", ", "in ", "was ", "were ", "of ", "to ", "Kyiv")

# Pieces of which a fuzzer builds texts: every repeated unit, what holds sentences together, and HTML.
TOKENS = tuple(dict.fromkeys([*_REPEATED.values(), *_JOINTS, *_TAGS]))
