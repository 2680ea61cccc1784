"""What follows a reporting verb, and so whether it reports at all, and where its proposition begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.claims.adverbials import skip_adverbials, skip_time
from conflictnotes.extract.claims.ahead import (
    COUNTS,
    addressee_end,
    is_clause,
    is_quantity,
    number_ahead,
    opens_with_adverbial,
    quote_ahead,
    that_ahead,
    within,
)
from conflictnotes.extract.claims.clauses import finite
from conflictnotes.extract.claims.hits import Frame
from conflictnotes.extract.claims.lexicon import ING
from conflictnotes.extract.claims.objects import SPEECH, object_frame, pronoun_alone
from conflictnotes.model import Stance
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.lexicon import Cue
    from conflictnotes.extract.claims.tokens import Line

__all__ = ["frame_after", "fronted"]

_SEEMS = (["appears"], ["appear"], ["appeared"], ["seems"], ["seemed"], ["looks"], ["looked"])
_INSERT = 16  # tokens of an insert between "that" and its clause
_OCCASION = 6  # tokens of "on Telegram" before a complement
_OCCASIONS = word_set("""
    statement interview telegram twitter x facebook vkontakte tv television radio parliament court post address
    speech message video report remarks letter communiqué release briefing conference instagram signal whatsapp
    phone broadcast newspaper writing public private tweet memo email blog thread podcast dispatch filing telethon essay
""")
_STATIONS = word_set("radio television tv")
_LEADING = frozenset({"how", "what", "not", "himself", "herself", "itself", "themselves"})
_ADMITS_TO = word_set("admit confess testify attest swear")
_NAMED = word_set("""
    called calls call described describes describe termed terms dubbed labelled labeled said says say claimed claims
    claim believed believes believe considers consider alleged alleges allege
""")
_QUOTED = frozenset({"quote", "noun", "for", "object"})
_IN_KIND = word_set("respond continue retaliate")  # "responded “proportionately”" tells no words
_ANSWERS = word_set("answer reply respond counter hit retort")
_RECOUNTS = word_set("recount describe relate detail recall narrate explain")
_SPOKEN = frozenset({"quote", "spoken"})
_BEFORE_COLON = _SPOKEN | {"colon"}
_CLOSING = frozenset({"quote", "spoken", "shows", "closing"})


def frame_after(line: Line, end: int, cue: Cue) -> Frame | None:
    """The frame of a finite verb or participle that ends before token ``end``; None if it does not report there."""
    return Frame("that", end + 1) if _plain_that(line, end, cue) else _any_frame_after(line, end, cue)


def fronted(line: Line, end: int, cue: Cue) -> Frame | None:
    """The frame of a clause without "that" which opens with an adverbial: "says while talks go on, Chad arms them"."""
    if not {"that", "quote"} <= cue.use:
        return None
    k = skip_adverbials(line, end)
    if line.tags[k : k + 1] == ",":
        k += 1  # "the minister, a doctor, says, while talks go on, arms arrive"
    placed = line.tags[k : k + 1] == "p" and ("bare" not in cue.use or cue.stance is Stance.ASSESSED)
    return Frame("bare", k) if not placed and opens_with_adverbial(line, k) else None  # not "adds in", "fears for"


def _plain_that(line: Line, k: int, cue: Cue) -> bool:
    """Whether "that" stands at once behind a verb that takes it, and what follows can be nothing but its clause."""
    if k + 1 >= line.size or line.words[k] != "that" or line.tags[k] != "s" or line.tags[k + 1] in ",;:ca":
        return False
    return "that" in cue.use and "name" not in cue.use and line.words[k + 1] not in SPEECH


def _any_frame_after(line: Line, end: int, cue: Cue) -> Frame | None:
    """The frame behind adverbials, addressees and occasions too."""
    if (short := _short(line, end, cue)) is not None:
        return short
    k = skip_adverbials(line, end)
    if "told" in cue.use and k < line.size and line.tags[k] in "dnwo#p":
        found = _told(line, k, cue)
        if found:
            return found
    if k >= line.size or line.tags[k] in ",;”-[)":
        if cue.use & _SPOKEN and line.tags[k : k + 2] == ",“":
            return Frame("quote", k + 1)
        return Frame("left", end, left=True) if cue.use & _CLOSING else None
    if line.words[k] == "nothing" and line.words[k + 1 : k + 2] in (["of"], ["about"]):
        return None  # "said nothing of the depot"
    marked = _marked(line, k, cue)
    if marked is not None or (line.tags[k] == "“" and cue.lemma in _IN_KIND):
        return marked
    if line.tags[k] == "t":
        return _infinitive(line, k, cue)
    if not is_quantity(line, k) and (line.tags[k] == "p" or line.words[k] in {"as", "after", "before"}):
        return _prepositional(line, k, cue, end)
    left = line.tags[k] in "sqc" and "quote" in cue.use
    return object_frame(line, k, cue) or (Frame("left", end, left=True) if left else None)


def _short(line: Line, k: int, cue: Cue) -> Frame | None:
    """A short complement: "the farmers say otherwise", "the ministry says 61", "the mayor says that is untrue"."""
    if "that" in cue.use and line.words[k : k + 2] in (["that", "is"], ["that", "was"]):
        return Frame("bare", k)
    if line.words[k : k + 1] == ["otherwise"] and "quote" in cue.use:
        return Frame("pronoun", k)
    number = (
        line.tags[k : k + 1] == "#" or line.words[k : k + 1] == ["none"] or not COUNTS.isdisjoint(line.words[k : k + 1])
    )
    counted = number and line.tags[k + 1 : k + 2] in ("", ",", ";", "c")
    return Frame("noun", k) if counted and cue.lemma in {"say", "report", "claim", "reckon", "estimate"} else None


def _marked(line: Line, k: int, cue: Cue) -> Frame | None:
    """A complement that its first word or mark shows: "that", a colon, a quote, "this" alone."""
    tag, use = line.tags[k], cue.use
    alone = line.tags[k + 1 : k + 2] in ("", ",", ";", ":", "c")
    told = "that" in use and is_clause(line, k + 1)
    named = "name" in use and cue.lemma != "rule"  # "considers that a defeat", but "ruled that the militia runs it"
    if line.words[k] == "that" and named and line.tags[k + 1 : k + 2] in ("d", "“") and not told:
        return Frame("name", k)
    if (
        line.words[k] == "that"
        and use & {"speech", "noun"}
        and line.words[k + 1 : k + 2]
        and line.words[k + 1] in SPEECH
        and not line.words[k + 1].endswith("s")  # "noted that reports of looting had increased"
    ):
        closed = line.tags[k + 2 : k + 3] in ("", ",", ";", "c", "p", "-")
        if closed:
            return Frame("noun", k)  # "disputes that account"
    clause = "clause" in use and not alone and (line.tags[k + 1] in "dno#“" or is_clause(line, k + 1, strict=True))
    if line.words[k] == "that" and not alone and ("that" in use or clause):
        return Frame("that", k + 1)
    insert = line.tags[k + 1 : k + 2] == "," and "that" in use and _resumed(line, k + 2)
    if use & {"speech", "noun"} and not insert and pronoun_alone(line, k):
        return Frame("noun" if line.words[k + 1 : k + 2] == ["as"] else "pronoun", k)
    if line.words[k] == "that" and "that" in use:
        return Frame("that", k + 1)
    if line.words[k] in _LEADING:
        return _led(line, k, cue)
    if tag == ":" and use & _BEFORE_COLON and k + 1 < line.size:
        return Frame("quote", k + 1)
    if tag == "“" and (_long_quote(line, k) if cue.lemma in _IN_KIND else use & _QUOTED):
        return Frame("quote", k)
    return None


def _resumed(line: Line, k: int) -> bool:
    """Whether a clause follows the insert that begins at ``k``: "reported that, in May, the army lost nine men"."""
    if line.tags[k : k + 1] in ("", "c"):
        return False
    close = next((j for j in range(k + 1, min(k + _INSERT, line.size - 1)) if line.tags[j] == ","), None)
    return close is not None and is_clause(line, close + 1)


def _long_quote(line: Line, k: int) -> bool:
    """Whether what the quote at ``k`` holds is speech and no name."""
    mate = line.mates.get(k, k)
    return any(finite(line, j, loose=True) for j in range(k + 1, mate))


def _led(line: Line, k: int, cue: Cue) -> Frame | None:
    """What "how", "what", "not" or a reflexive leads: "recounted how men came", "shows what appears to be a crater"."""
    if line.words[k] == "not":  # "claimed not to have fired"
        return Frame("to", k) if line.tags[k + 1 : k + 2] == "t" and "to" in cue.use else None
    if line.words[k].endswith(("self", "selves")):  # "declared itself satisfied that"
        return Frame("that", k + 3) if line.words[k + 2 : k + 3] == ["that"] and "that" in cue.use else None
    if line.words[k] == "how":
        return Frame("that", k + 1) if cue.lemma in _RECOUNTS and is_clause(line, k + 1) else None
    named = not _NAMED.isdisjoint(line.words[k + 2 : k + 7])  # "announced what it called the second phase"
    seen = cue.use & {"noun", "object"} and (named or line.words[k + 1 : k + 2] in _SEEMS)
    return Frame("noun", k) if seen else None


def _told(line: Line, k: int, cue: Cue) -> Frame | None:
    after = that_ahead(line, k)
    if after is not None:
        return Frame("that", after)
    quote = quote_ahead(line, k)
    if quote is not None:
        return Frame("quote", quote)
    if line.tags[k] == "p":
        return None
    about = within(line, k, "of", 6) if "of" in cue.use else None
    if about is not None and not any(tag in "oavd“" for tag in line.tags[k + 1 : about]):
        return Frame("of", about + 1)
    end = skip_adverbials(line, addressee_end(line, k))
    if end < line.size and line.tags[end] not in ",;" and is_clause(line, end):
        return Frame("bare", end)
    if line.words[end : end + 1] == ["how"] and is_clause(line, end + 1):
        return Frame("that", end + 1)  # "told the jury how shells had landed"
    ends = end >= line.size or line.tags[end] in ",;:-p”ngcs"
    return Frame("left", k, left=True) if "quote" in cue.use and ends else None


def _infinitive(line: Line, k: int, cue: Cue) -> Frame | None:
    if "to" in cue.use and k + 1 < line.size and line.tags[k + 1] in "wvarg":
        return Frame("to", k)
    after = that_ahead(line, k + 1) if "that" in cue.use else None
    if after is not None:
        return Frame("that", after)
    if cue.lemma in _ADMITS_TO and k + 1 < line.size and line.tags[k + 1] in "dnw#eg“":
        return Frame("noun", k)  # "admitted to nine deaths", "testified to having seen"
    after = next((j for j in range(k + 1, min(k + 5, line.size)) if line.tags[j] not in "nw"), k + 1)
    if "noun" in cue.use and after > k + 1 and line.tags[after] in "d#":
        return Frame("noun", after)  # "confirmed to parliament the sale", "confirmed to Le Monde the deaths"
    if "quote" not in cue.use:
        return None
    quote = quote_ahead(line, k + 1)
    if quote is not None:
        return Frame("quote", quote)
    addressed = line.tags[k + 1 : k + 2] in ("n", "d")
    return Frame("left", k, left=True) if addressed else None


def _prepositional(line: Line, k: int, cue: Cue, end: int) -> Frame | None:
    """A preposition follows: a complement of its own, or an occasion before the complement."""
    found = _governed(line, k, cue, end) or _after_occasion(line, k, cue)
    if found is not None:
        return found
    if line.words[k] == "with" and cue.lemma in _ANSWERS and quote_ahead(line, k) is None:
        return None  # "answered with rockets"
    topic = line.words[k] == "on" and cue.lemma in {"comment", "remark", "elaborate"}
    boasts = "of" in cue.use and "told" not in cue.use
    if boasts and line.words[k] == "about":
        return Frame("of", k + 1)
    about = within(line, k, "of", _OCCASION) if boasts else None
    if about is not None and all(tag in "pdnw" for tag in line.tags[k:about]):
        return Frame("of", about + 1)  # "bragged on Telegram of having"
    if "that" in cue.use and line.words[k] not in {"of", "about"} and not topic:
        after = that_ahead(line, k)
        if after is not None:
            return Frame("that", after)
    if "quote" not in cue.use:
        closing = "closing" in cue.use and "figure" not in cue.use and not number_ahead(line, k)
        return Frame("left", end, left=True) if closing else None
    quote = quote_ahead(line, k)
    return Frame("quote", quote) if quote is not None else Frame("left", end, left=True)


def _governed(line: Line, k: int, cue: Cue, end: int) -> Frame | None:
    """The complement that the preposition itself brings: "boasted of", "put at", "reported on", "dismissed as"."""
    word = line.words[k]
    if (word == "of" and "of" in cue.use) or (word == "about" and cue.lemma == "warn" and ING not in cue.forms):
        return Frame("of", k + 1)
    if word == "as" and line.words[k + 1 : k + 2] == ["of"] and "that" in cue.use:
        return None  # "claimed as of noon on May 3 that": a time before the complement
    if word == "as":
        return _as_first(line, k, cue, end)
    if word == "at" and "at" in cue.use and number_ahead(line, k):
        return Frame("at", k)
    if word == "on" and cue.lemma == "report" and k + 1 < line.size and line.tags[k + 1] in "dwge":
        return Frame("noun", k + 1)
    return None


def _after_occasion(line: Line, k: int, cue: Cue) -> Frame | None:
    """The complement after "on Telegram", "in a statement"."""
    past = _past_occasion(line, k)
    if past >= line.size or not cue.use & {"noun", "bare", "to", "ing"}:
        return None
    if line.tags[past] == "t" and "to" in cue.use:
        return _infinitive(line, past, cue)
    if line.tags[past] in "dn#og" or (line.tags[past] == "w" and "noun" in cue.use):
        return object_frame(line, past, cue)
    return None


def _past_occasion(line: Line, k: int) -> int:
    """The token after "on Telegram", "in a statement on Monday" which begins at ``k``; else past the end."""
    place = k + 1
    while place < line.size and line.tags[place] == "n":
        place += 1
    named = place > k + 1 and line.words[k] in {"in", "from"} and line.tags[place : place + 1] in ("d", "o")
    if named and is_clause(line, place):
        return place  # "said in Riyadh the tanks were ready"
    for j in range(k + 1, min(k + 6, line.size)):
        if line.words[j] in _OCCASIONS:
            numbered = line.words[j + 1 : j + 2] == ["no"] and line.tags[j + 2 : j + 3] == "#"
            past = j + (3 if numbered else 1)
            while past < line.size and line.tags[past] == "n" and line.words[j] in _STATIONS:
                past += 1  # "on Radio Ndeke"
            return skip_time(line, past)
        if line.tags[j] not in "dnwe#y":
            break
    return line.size


def _as_first(line: Line, k: int, cue: Cue, end: int) -> Frame | None:
    """What is dismissed after how: "dismissed as “baseless” the claim that"."""
    if "speech" in cue.use and k + 2 < line.size:
        j = line.mates.get(k + 1, k + 1) + 1
        if j < line.size and any(word in SPEECH for word in line.words[j : j + 9]):
            return Frame("noun", j)
    return Frame("left", end, left=True) if "quote" in cue.use else None
