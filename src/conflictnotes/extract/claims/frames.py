"""What follows a reporting verb, and so whether it reports at all, and where its proposition begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.extract.claims.clauses import direct_quote, finite, object_phrase
from conflictnotes.model import Stance
from conflictnotes.vocabulary.grammar import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.claims.lexicon import Cue
    from conflictnotes.extract.claims.tokens import Line

__all__ = ["COUNTS", "TOLLS", "Frame", "frame_after", "is_clause", "skip_adverbials", "skip_time", "that_ahead"]

_FOCUS = word_set("not about only nearly almost both just simply")
_KEPT_ADVERBS = _FOCUS | {"there", "never"}
_TIME_ADJECTIVES = word_set("early late the last this about around morning evening afternoon night of mid local time")
_TIME_PREPOSITIONS = frozenset({"on", "in", "at", "since", "by", "during", "around"})
_ADJECTIVE_ENDINGS = (
    "al",
    "ous",
    "ful",
    "less",
    "ic",
    "ive",
    "able",
    "ible",
    "ary",
    "false",
    "ature",
    "true",
    "urd",
    "sense",
)
_SPANS = word_set("week month year night weekend spring summer autumn winter fall")
_LATER = frozenset({"later", "earlier", "ago", "afterwards", "afterward"})
_UNITS_OF_TIME = word_set("minute minutes hour hours day days week weeks month months year years moment moments")
_TIME_NOUNS = word_set("""
    local time p.m a.m p.m. a.m. pm am gmt utc et est morning evening afternoon night
""")
COUNTS = word_set("""
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
    ninety hundred thousand million billion dozen half dozens hundreds thousands scores figure toll number total
    figures numbers tolls totals
""")
_QUANTITIES = frozenset(
    {("at", "least"), ("at", "most"), ("up", "to"), ("more", "than"), ("fewer", "than"), ("less", "than"),
     ("as", "many"), ("close", "to"), ("as", "few"), ("in", "excess")}
)  # fmt: skip
_BEFORE_COUNTS = COUNTS | word_set("more less fewer at up over least most")
_SEEMS = (["appears"], ["appear"], ["appeared"], ["seems"], ["seemed"], ["looks"], ["looked"])
_OCCASION = 6  # tokens of "on Telegram" before a complement
_LEADING = frozenset({"how", "what", "not", "himself", "herself", "itself", "themselves"})
_OF_THAT = frozenset({"at", "name", "as", "toll"})
_VALUE = 24  # tokens within which the value of a count stands
_BOUNDS = frozenset({"between", "above", "below", "around", "over", "under", "nearer"})
_MEASURES = word_set("""
    losses loss dead strength position location toll tally number numbers figure casualties total price cost value age
    count estimate estimates""")
_FEW = (["one"], ["zero"], ["none"])
_LISTS = frozenset(
    {"list", "enumerate", "itemise", "itemize", "tally", "reel off", "tick off", "rattle off", "read out"}
)
_TALLIES = word_set("tally tabulate count register log record detect")
_ADMITS_TO = word_set("admit confess testify attest swear")
_NAMED = word_set("called calls described describes termed terms dubbed labelled labeled said says")
_FAR = 40  # tokens within which a complement is looked for
_INSERT = 16  # the longest insert between commas after a verb
_SPEECH = word_set("""
    talk claim claims allegation allegations report reports accusation accusations charge charges figure figures
    statement statements suggestion suggestions notion idea contention contentions denial denials reports
    explanation explanations theory theories assertion assertions rumor rumors rumour rumours account accounts
    version versions reporting speculation findings finding toll tolls number numbers estimate estimates count
counts tally
    date dates loss losses fall capture seizure
    narrative narratives responsibility involvement link links connection assessment conclusion conclusions
    characterization description criticism insinuation insinuations
""")


_VAGUE = word_set("dozens hundreds thousands millions tens scores")
TOLLS = COUNTS | word_set("tally tallies count losses loss dead casualties estimate estimates")
_NO_FRAMING = word_set("even just such well far soon long much many same")
_SUBJECTS = word_set("i he she it we they there")
_CHARGES = word_set("""
    treason genocide murder terrorism piracy aggression blackmail sabotage propaganda nonsense suicide revenge robbery
    looting slander theft fraud extortion treachery surrender betrayal retaliation
""")
_UNTRUTHS = word_set(
    "propaganda fiction fake fakes lies lie rumours rumors fantasy disinformation misinformation staged"
)
_OF_THINGS = frozenset(
    {"maintain", "detail", "outline", "lay out", "set out", "spell out"}
)  # "maintain positions that hold the road"
_RECOUNTS = word_set("recount describe relate detail recall narrate explain")
_LINKS = frozenset({"with", "in"})
_BLAMED = ("responsible", "accountable")
_SPOKEN = frozenset({"quote", "spoken"})
_BEFORE_COLON = _SPOKEN | {"colon"}
_CLOSING = frozenset({"quote", "spoken", "shows", "closing"})
_NO_TOPIC = word_set("himself herself itself themselves ourselves a an home attention")


class Frame(NamedTuple):
    """``name`` of the frame and the token at which the proposition begins; ``left`` when it stands before the cue."""

    name: str
    start: int
    left: bool = False


def _later(line: Line, k: int) -> int | None:
    """The last token of "hours later", "two days after" and the like that begins at ``k``."""
    for j in range(k, min(k + 3, line.size - 1)):
        if line.words[j] in _UNITS_OF_TIME:
            return j + 1 if line.words[j + 1] in _LATER else None
        if line.tags[j] not in "d#" and line.words[j] not in COUNTS:
            break
    return None


def skip_time(line: Line, k: int) -> int:
    """Over a date or a time of day that begins at token ``k``: "on May 26", "early Monday", "at noon local time"."""
    tags, words, n = line.tags, line.words, line.size
    j = k + 1 if k < n and words[k] in _TIME_PREPOSITIONS else k
    while j < n and words[j] in _TIME_ADJECTIVES and j < k + 6:
        j += 1
    if k < j < n and words[j] in {"on", "in", "at"} and j + 1 < n and tags[j + 1] in "y#":
        j += 1  # "late on Sunday"
    if words[j : j + 1] and words[j] in _SPANS and j > k and words[j - 1] in {"last", "this", "earlier"}:
        return j + 1
    begin = j
    while j < n:
        if tags[j] in "y#" or words[j] in _TIME_NOUNS:
            j += 1
        elif j > begin and tags[j - 1] == "#" and tags[j : j + 2] in (",#", "c#"):
            j += 2  # "December 26, 2022", "May 3 and 4"
        elif j > begin and tags[j - 1] == "#" and tags[j : j + 3] == ",c#":
            j += 3  # "May 3, 4, and 5"
        else:
            break
    if "y" not in tags[begin:j]:
        return k
    if j + 1 < n and tags[j] == "," and tags[j - 1] == "#" and tags[j + 1] in "sp“":
        return j + 1
    return skip_time(line, j) if j < n and words[j] in {"on", "in", "at"} else j


def _skip_insert(line: Line, k: int) -> int:
    """Over an insert between commas that begins at the comma ``k``, if a complement follows it; else ``k``."""
    tags = line.tags
    for j in range(k + 2, min(k + _INSERT, line.size)):
        if tags[j] in ";:”":
            return k
        if tags[j] == ",":
            following = tags[j + 1] if j + 1 < line.size else ""
            opens = tags[k + 1] in "rgpsec" or line.words[k + 1] == "according"
            if opens and (following == "“" or (following == "s" and line.words[j + 1] == "that")):
                return j + 1
    return k


def skip_adverbials(line: Line, k: int) -> int:
    """Over adverbs, dates and short inserts after a verb."""
    tags, n = line.tags, line.size
    while k < n:
        if (tags[k] == "r" and line.words[k] not in _KEPT_ADVERBS) or (
            line.words[k] == "only" and k + 1 < n and line.words[k + 1] == "that"
        ):
            step = k + 1
        elif (later := _later(line, k)) is not None:
            step = later + 1
        elif tags[k] in "py#" or line.words[k] in {"early", "late", "last", "since"}:
            step = skip_time(line, k)
        elif tags[k] == ",":
            step = _skip_insert(line, k)
        else:
            break
        if step == k:
            break
        k = step
    return k


def is_clause(line: Line, k: int, *, strict: bool = False) -> bool:
    """Whether a noun phrase and its finite verb begin at ``k``; ``strict`` wants the verb near and nothing between."""
    if k >= line.size or not (
        object_phrase(line, k, line.size) or line.words[k] in {"there", "both"} or is_quantity(line, k)
    ):
        return False
    tags, mates = line.tags, line.mates
    j, last = k + 1, min(line.size, k + (9 if strict else _FAR))
    while j < last:
        tag = tags[j]
        if tag in "(“" and mates.get(j, -1) > j:
            j = mates[j] + 1
            continue
        if tag in ";”-[:" or (strict and tag in "qg,") or (tag == "," and j + 1 < last and tags[j + 1] in "cg"):
            return False
        if tag == "q" or (tag == "s" and line.words[j] == "that"):
            return False
        if tag == "c" and j + 1 < last and tags[j + 1] in "vaer":
            return False
        if tag == "o" and tags[j - 1] in "nw":
            return False  # "the shots they heard"
        if finite(line, j, loose=True):
            return True
        j += 1
    return False


def that_ahead(line: Line, k: int) -> int | None:
    """The token after the "that" behind a prepositional phrase or an addressee begun at ``k``, if any."""
    tags = line.tags
    for j in range(k, min(k + _FAR, line.size)):
        if tags[j] in ";:“”":
            return None
        if tags[j] == "c" and line.words[j + 1 : j + 2] == ["that"]:
            return None  # "said that they agreed on a truce but that"
        if tags[j] == "s" and line.words[j] == "that":
            return None if tags[j + 1 : j + 2] in ("a", "v") and tags[j - 1] in "nw" else j + 1
        if tags[j] == "s" and line.words[j] not in {"as", "after", "before"}:
            return None
        if tags[j] == "," and tags[j + 1 : j + 2] == "g" and line.words[j + 1] != "according":
            return None
        if j > k and (tags[j] == "a" or (tags[j] == "v" and tags[j - 1] in "nwo")):
            return None
        if tags[j] == "c" and j + 1 < line.size and tags[j + 1] in "vaer":
            return None
    return None


def _quote_ahead(line: Line, k: int) -> int | None:
    """The opening of a direct quote after a prepositional phrase or an addressee: "wrote on Telegram: “"."""
    for j in range(k, min(k + 20, line.size)):
        tag = line.tags[j]
        if tag == "“":
            mate = line.mates.get(j)
            before = line.tags[j - 1]
            return j if before in ":," or (mate is not None and direct_quote(line, mate) and before in ",:") else None
        if tag == ":":
            return j + 1
        if tag in ";”a" or (tag == "," and (j + 1 >= line.size or line.tags[j + 1] != "“")):
            return None
    return None


def _addressee_end(line: Line, k: int) -> int:
    """The first token after an addressee without "that": "told CNN troops had left", "told the paper it was"."""
    tags, n = line.tags, line.size
    if k < n and tags[k] == "o":
        return k + 1
    j = k + 1
    while j < min(n, k + 4) and tags[j - 1] == "w" and tags[j] in "wn":
        j += 1  # "told state-run MRTV the village"
    while j < n and tags[j - 1] == "n" and tags[j] == "n":
        j += 1
    if j < n and tags[j] in "d#o":
        return j  # "told Al Jazeera the soldiers"
    j = k + 1
    while j < min(n, k + 8) and tags[j] in "nw":
        if tags[j - 1] != "d" and not line.possessive(j - 1) and is_clause(line, j, strict=True):
            break
        j += 1
    return j


def _within(line: Line, k: int, word: str, far: int = _FAR) -> int | None:
    """The next ``word`` from ``k`` on in the same clause."""
    for j in range(k, min(k + far, line.size)):
        if line.words[j] == word:
            return j
        if line.tags[j] in ";:" or (line.tags[j] == "s" and line.words[j] == "that"):
            return None
    return None


def _number_ahead(line: Line, k: int) -> bool:
    for j in range(k, min(k + 8, line.size)):
        if line.tags[j] in ",;:s" or (
            line.tags[j] == "p" and j > k and line.words[j - 1] not in _BEFORE_COUNTS and line.tags[j - 1] != "“"
        ):
            return False
        if line.tags[j] == "#" or line.words[j] in COUNTS:
            return True
    return False


def _plain_that(line: Line, k: int, cue: Cue) -> bool:
    """Whether "that" stands at once behind a verb that takes it, and what follows can be nothing but its clause."""
    if k + 1 >= line.size or line.words[k] != "that" or line.tags[k] != "s" or line.tags[k + 1] in ",;:c":
        return False
    return "that" in cue.use and "name" not in cue.use and line.words[k + 1] not in _SPEECH


def frame_after(line: Line, end: int, cue: Cue) -> Frame | None:
    """The frame of a finite verb or participle that ends before token ``end``; None if it does not report there."""
    return Frame("that", end + 1) if _plain_that(line, end, cue) else _any_frame_after(line, end, cue)


def _any_frame_after(line: Line, end: int, cue: Cue) -> Frame | None:
    """The frame behind adverbials, addressees and occasions too."""
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
    if marked is not None:
        return marked
    if line.tags[k] == "t":
        return _infinitive(line, k, cue)
    if not is_quantity(line, k) and (line.tags[k] == "p" or line.words[k] in {"as", "after", "before"}):
        return _prepositional(line, k, cue, end)
    left = line.tags[k] in "sqc" and "quote" in cue.use
    return _object(line, k, cue) or (Frame("left", end, left=True) if left else None)


def _marked(line: Line, k: int, cue: Cue) -> Frame | None:
    """A complement that its first word or mark shows: "that", a colon, a quote, "this" alone."""
    tag, use = line.tags[k], cue.use
    alone = line.tags[k + 1 : k + 2] in ("", ",", ";", ":", "c")
    told = "that" in use and is_clause(line, k + 1)
    if line.words[k] == "that" and "name" in use and line.tags[k + 1 : k + 2] in ("d", "“") and not told:
        return Frame("name", k)
    if (
        line.words[k] == "that"
        and use & {"speech", "noun"}
        and line.words[k + 1 : k + 2]
        and line.words[k + 1] in _SPEECH
    ):
        closed = line.tags[k + 2 : k + 3] in ("", ",", ";", "c", "p", "-")
        if closed:
            return Frame("noun", k)  # "disputes that account"
    clause = "clause" in use and not alone and (line.tags[k + 1] in "dno#" or is_clause(line, k + 1, strict=True))
    if line.words[k] == "that" and not alone and ("that" in use or clause):
        return Frame("that", k + 1)
    if use & {"speech", "noun"} and _pronoun(line, k):
        return Frame("noun" if line.words[k + 1 : k + 2] == ["as"] else "pronoun", k)
    if line.words[k] == "that" and "that" in use:
        return Frame("that", k + 1)
    if line.words[k] in _LEADING:
        return _led(line, k, cue)
    if tag == ":" and use & _BEFORE_COLON and k + 1 < line.size:
        return Frame("quote", k + 1)
    if tag == "“" and use & {"quote", "noun", "for", "object"}:
        return Frame("quote", k)
    return None


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
    quote = _quote_ahead(line, k)
    if quote is not None:
        return Frame("quote", quote)
    if line.tags[k] == "p":
        return None
    about = _within(line, k, "of", 6) if "of" in cue.use else None
    if about is not None and not any(tag in "oav" for tag in line.tags[k + 1 : about]):
        return Frame("of", about + 1)
    end = skip_adverbials(line, _addressee_end(line, k))
    if end < line.size and line.tags[end] not in ",;" and is_clause(line, end):
        return Frame("bare", end)
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
    quote = _quote_ahead(line, k + 1)
    if quote is not None:
        return Frame("quote", quote)
    addressed = line.tags[k + 1 : k + 2] in ("n", "d")
    return Frame("left", k, left=True) if addressed else None


def _prepositional(line: Line, k: int, cue: Cue, end: int) -> Frame | None:
    """A preposition follows: a complement of its own, or an occasion before the complement."""
    found = _governed(line, k, cue, end) or _after_occasion(line, k, cue)
    if found is not None:
        return found
    topic = line.words[k] == "on" and cue.lemma in {"comment", "remark", "elaborate"}
    boasts = "of" in cue.use and "told" not in cue.use
    if boasts and line.words[k] == "about":
        return Frame("of", k + 1)
    about = _within(line, k, "of", _OCCASION) if boasts else None
    if about is not None and all(tag in "pdnw" for tag in line.tags[k:about]):
        return Frame("of", about + 1)  # "bragged on Telegram of having"
    if "that" in cue.use and line.words[k] not in {"of", "about"} and not topic:
        after = that_ahead(line, k)
        if after is not None:
            return Frame("that", after)
    if "quote" not in cue.use:
        closing = "closing" in cue.use and "figure" not in cue.use and not _number_ahead(line, k)
        return Frame("left", end, left=True) if closing else None
    quote = _quote_ahead(line, k)
    return Frame("quote", quote) if quote is not None else Frame("left", end, left=True)


def _governed(line: Line, k: int, cue: Cue, end: int) -> Frame | None:
    """The complement that the preposition itself brings: "boasted of", "put at", "reported on", "dismissed as"."""
    word = line.words[k]
    if word == "of" and "of" in cue.use:
        return Frame("of", k + 1)
    if word == "as":
        return _as_first(line, k, cue, end)
    if word == "at" and "at" in cue.use and _number_ahead(line, k):
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
        return _object(line, past, cue)
    return None


def _as_first(line: Line, k: int, cue: Cue, end: int) -> Frame | None:
    """What is dismissed after how: "dismissed as “baseless” the claim that"."""
    if "speech" in cue.use and k + 2 < line.size:
        j = line.mates.get(k + 1, k + 1) + 1
        if j < line.size and any(word in _SPEECH for word in line.words[j : j + 9]):
            return Frame("noun", j)
    return Frame("left", end, left=True) if "quote" in cue.use else None


_OCCASIONS = word_set("""
    statement interview telegram twitter x facebook vkontakte tv television radio parliament court post address
    speech message video report remarks letter communiqué release briefing conference instagram signal whatsapp
    phone video broadcast newspaper writing public private
""")


def _past_occasion(line: Line, k: int) -> int:
    """The token after "on Telegram", "in a statement on Monday" which begins at ``k``; else past the end."""
    for j in range(k + 1, min(k + 6, line.size)):
        if line.words[j] in _OCCASIONS:
            return skip_time(line, j + 1)
        if line.tags[j] not in "dnwe#y":
            break
    return line.size


def _object(line: Line, k: int, cue: Cue) -> Frame | None:
    """A noun phrase follows: the subject of a clause, an object with its complement, or one that states a fact."""
    start = k
    while k + 1 < line.size and line.words[k] in _FOCUS:
        k += 1
    # "set that number at 300", "calls that reading a lie"
    counted = line.words[k] == "that" and cue.use & _OF_THAT and not is_clause(line, k + 1)
    if not counted and not object_phrase(line, k, line.size) and line.words[k] != "there" and not is_quantity(line, k):
        return None
    for rule in (
        _complement,
        _reported_clause,
        _fact,
        _near_clause,
        _words_of_others,
        _counted,
        _accusation,
        _infinitive_object,
    ):
        frame = rule(line, k, cue)
        if frame is not None:
            return frame if frame.start != k else frame._replace(start=start)
    return None


def _reported_clause(line: Line, k: int, cue: Cue) -> Frame | None:
    """A clause without "that"; a verb that takes nothing else needs no finite verb to be seen."""
    if "bare" not in cue.use:
        return None
    only = (
        "quote" in cue.use
        and not cue.use & {"noun", "figure", "speech", "told", "as", "of"}
        and k + 2 < line.size
        and "that" not in line.words[k : k + 7]
    )
    return Frame("bare", k) if only or is_clause(line, k) else None


def is_quantity(line: Line, k: int) -> bool:
    """Whether "at least", "up to", "more than" and a number begin at ``k``."""
    pair = tuple(line.words[k : k + 2])
    if pair not in _QUANTITIES and line.words[k] not in {"over", "under", "around", "about", "between", "up"}:
        return False
    return any(line.tags[j] == "#" or line.words[j] in COUNTS for j in range(k + 1, min(k + 4, line.size)))


def _fact(line: Line, k: int, cue: Cue) -> Frame | None:
    """An object that states a fact, but not the bare participle of "one soldier reported hurt"."""
    alone = k + 1 >= line.size and (line.tags[k] == "e" or line.words[k] in {"dead", "missing", "hurt", "wounded"})
    if line.tags[k] == "g" and "ing" in cue.use:
        return Frame("noun", k)
    return Frame("noun", k) if cue.use & {"noun", "object"} and not alone else None


def _near_clause(line: Line, k: int, cue: Cue) -> Frame | None:
    """A clause after a verb that mostly takes "that": only when its finite verb is near."""
    if "that" not in cue.use or "figure" in cue.use or line.tags[k] == "g":
        return None
    if cue.lemma in _OF_THINGS and line.tags[k] not in "do":
        return None
    return Frame("bare", k) if is_clause(line, k, strict=True) else None


def _words_of_others(line: Line, k: int, cue: Cue) -> Frame | None:
    if "speech" not in cue.use or (cue.lemma == "stand by" and _within(line, k, "that", _VALUE) is not None):
        return None  # "stands by its statement that": the statement is the cue
    spoken = any(word in _SPEECH for word in line.words[k : k + 9]) or _belittled(line, k)
    return Frame("noun", k) if spoken or _pronoun(line, k) else None


def _belittled(line: Line, k: int) -> bool:
    """Whether the object is said to be untrue and not put out of office: "dismissed the footage as “staged”"."""
    at = _within(line, k + 1, "as", 10)
    if at is None or at + 1 >= line.size:
        return False
    if line.words[at + 1] in {"a", "an"}:
        return not any(word in line.speakers for word in line.words[at + 2 : at + 6])
    if line.tags[at + 1] == "“" or line.words[at + 1] in _UNTRUTHS:
        return True
    return line.tags[at + 1] == "w" and line.words[at + 1].endswith(_ADJECTIVE_ENDINGS)


def _counted(line: Line, k: int, cue: Cue) -> Frame | None:
    if cue.lemma == "give" and COUNTS.isdisjoint(line.words[k : k + 4]):
        value = _within(line, k + 1, "as", 6)  # "gave its losses as nine", not "gave fines to 40 men"
        counted = value is not None and not _MEASURES.isdisjoint(line.words[k:value]) and _number_ahead(line, value + 1)
        return Frame("noun", k) if counted else None
    listed = cue.lemma in _LISTS and next((j for j in range(k, min(k + 6, line.size)) if line.tags[j] == ":"), None)
    none = line.words[k] == "none" or (line.words[k] == "one" and cue.lemma in _TALLIES)
    ahead = none or _number_ahead(line, listed + 1 if listed else k)  # "listed the spoils: four howitzers"
    counted = "figure" in cue.use and line.words[k] != "no" and ahead
    return Frame("noun", k) if counted else None


def _accusation(line: Line, k: int, cue: Cue) -> Frame | None:
    if "of" not in cue.use or "told" in cue.use:
        return None
    return Frame("of", k) if _within(line, k, "of", 25) is not None else None


def _infinitive_object(line: Line, k: int, cue: Cue) -> Frame | None:
    """What something is thought to be or do: "believe the number to exceed 800"."""
    if not ("bare" in cue.use and cue.stance is Stance.ASSESSED):
        return None
    at = _within(line, k + 1, "to", 10)
    return Frame("noun", k) if at is not None and line.tags[at + 1 : at + 2] in ("w", "v") else None


def _pronoun(line: Line, k: int) -> bool:
    """Whether the object is nothing but "this" or "that"."""
    return line.words[k] in {"this", "that", "it", "both"} and (k + 1 >= line.size or line.tags[k + 1] in ",;:csp")


def _complement(line: Line, k: int, cue: Cue) -> Frame | None:
    """An object with what is said of it: "X as Y", "X to Y", "X at 500", "X for Y", "X a Y"."""
    use = cue.use
    if "as" in use and _framed(line, k):
        return Frame("as", k)
    if "cause" in use and _within(line, k + 1, "to") is not None:
        return Frame("cause", k)
    if "at" in use:
        return _valued(line, k)
    for link in use & _LINKS:
        return Frame("with", k) if _within(line, k + 1, link, 25) is not None else None
    if "responsible" in use:
        blamed = any(_within(line, k + 1, word, 16) is not None for word in _BLAMED)
        return Frame("name", k) if blamed and line.words[k] != "those" else None
    if "toll" in use:
        value = _within(line, k, "to", 10)
        it = line.words[k] in {"it", "this", "that"} and value == k + 1
        tolls = value is not None and (it or not TOLLS.isdisjoint(line.words[k:value]))
        return Frame("noun", k) if tolls and value is not None and _number_ahead(line, value + 1) else None
    if "for" in use:
        return Frame("for", k)
    if "name" in use and not is_clause(line, k) and _predicated(line, k):
        return Frame("name", k)
    return None


def _framed(line: Line, k: int) -> bool:
    """Whether the object at ``k`` is said to be something: "the raid as a plot", not "even as he left"."""
    at = _within(line, k + 1, "as")
    if at is None or line.words[at - 1] in _NO_FRAMING or at + 1 >= line.size:
        return False
    return line.words[at + 1] not in _SUBJECTS


def _valued(line: Line, k: int) -> Frame | None:
    """A value behind the count at ``k``: "put losses at 500", "put losses in the low hundreds"."""
    value = _within(line, k + 1, "at", _VALUE)
    value = _ranged(line, k) if value is None else value
    rough = _within(line, k + 1, "in", _VALUE) if value is None else None
    if rough is not None:
        return Frame("at", k) if line.words[rough + 1 : rough + 2] == ["the"] and _rough(line, rough) else None
    counted = value is not None and (_number_ahead(line, value) or line.words[value + 1 : value + 2] in _FEW)
    return Frame("at", k) if counted else None


def _ranged(line: Line, k: int) -> int | None:
    """Where the value of a count at ``k`` stands if not behind "at": "set that number between 300 and 400"."""
    value = next((j for j in range(k + 1, min(k + _VALUE, line.size)) if line.words[j] in _BOUNDS), None)
    return None if value is None or _MEASURES.isdisjoint(line.words[k:value]) else value


def _rough(line: Line, at: int) -> bool:
    """Whether a vague count stands after "in the": "put losses in the low hundreds"."""
    return not _VAGUE.isdisjoint(line.words[at + 2 : at + 4])


def _predicated(line: Line, k: int) -> bool:
    """Whether something is said of the object at ``k``: "the report a fabrication", "it baseless", "this premature"."""
    tags, words, n = line.tags, line.words, line.size
    if tags[k] in "g“" or words[k] in _NO_TOPIC:
        return False
    noun = words[k] == "that" and tags[k + 1 : k + 2] == "w" and k + 2 < n and tags[k + 2] not in ",;:cs"
    if (tags[k] == "o" or words[k] in {"this", "that"}) and k + 1 < n and tags[k + 1] in "dwn“er" and not noun:
        return True
    j = k + 1
    while j < min(n, k + 14) and tags[j] not in ",;:s":
        if tags[j] in "d“" and tags[j - 1] in "nwg":
            return True
        j += 1
    said = words[j - 1].endswith(_ADJECTIVE_ENDINGS) or words[j - 1] in _CHARGES
    return tags[j - 1] == "w" and said and tags[k] in "dn"
