"""What a number counts: the noun phrase to its right, before a colon or dash to its left, and its category."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.extract.figures.tokens import QUOTES
from conflictnotes.extract.figures.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["Noun", "category_of", "counted_before", "read_label", "read_noun", "said_to_be"]


class Noun(NamedTuple):
    """A noun phrase as token indexes ``[first, last]``; ``after`` is the token that follows it.

    ``first`` is -1 where the number stands alone; ``partitive`` says that "of" follows the number ("four of the
    bodies"), ``borrowed`` is the index of the number whose noun counts ("90 of the 96 trucks"), else -1.
    """

    first: int
    last: int
    after: int
    category: str | None = None
    partitive: bool = False
    borrowed: int = -1


# Words that end a noun phrase.
STOP = word_set(
    """
    a an the this that these those which who whom whose what where when while because since until unless if as
    than though although whether and or but nor so yet for of to in on at by from with without within into onto
    upon over under above below near around about across along through throughout during before after between
    among amid against toward towards behind beyond beside besides despite except including following per via
    versus off out up down back away again also only just even still already now then there here not no yes too
    very is are was were be been being am has have had having do does did done doing will would shall should can
    could may might must he she it they we you i him her them us me his its their our my your himself itself
    themselves said says say told claimed reported stated added noted announced confirmed
    denied according made took taken came come went gone got became remained remains remain began begun
    continued continues ended broke fell left managed tried arrived entered crossed moved reached returned fled
    escaped stormed attacked struck hit belonged allegedly reportedly respectively each apiece overnight today
    yesterday tomorrow daily weekly monthly recently later earlier ago once twice however both either neither
    next
    stood sat held fought saw put gave met led rose flew drove kept won blew spread stayed lay ran sent brought
    became spent worked served lived died
    """
)
_SKIP = frozenset(
    {
        "more",
        "other",
        "others",
        "additional",
        "further",
        "odd",
        "plus",
        "different",
        "separate",
        "or",
        "so",
        "fewer",
        "less",
    }
)
_DETERMINERS = frozenset({"the", "these", "those", "his", "her", "its", "their", "our", "all", "some", "a", "an"})
_PRONOUNS = frozenset({"them", "which", "whom", "us", "it", "those", "that", "you"})
_COMPARED = frozenset({"less", "more", "higher", "lower", "fewer", "larger", "smaller", "increase", "rise", "drop"})
_COLLECTIVES = frozenset(
    {
        "personnel", "equipment", "aircraft", "artillery", "cattle", "police", "infantry", "people", "staff", "men",
        "women", "children", "troops", "materiel", "hardware", "ammunition", "livestock", "khwarij", "khawarij",
        "manpower", "mlrs", "armor", "craft", "townspeople",
        "military", "weaponry", "clergy", "crew", "head", "offspring",
    }
)  # fmt: skip
_NO_PLURAL = re.compile(r"(?:ss|us|is|ous|'s|ics)\Z")
_NOT_PLURAL = word_set(
    """
    always perhaps less was has his its this thus various series besides overseas sometimes says does goes hamas
    hezbollah houthis' as us plus minus gas pass times' afterwards los las christmas reuters
    """
)
_SHORTEST_PLURAL = 4
_MOST_WORDS = 9
_GENERIC = frozenset(
    {
        "unit",
        "piece",
        "item",
        "system",
        "complex",
        "platform",
        "installation",
        "launcher",
        "battery",
        "vehicle",
        "member",
        "round",
        "head",
        "type",
        "kind",
        "pair",
        "set",
        "number",
        "group",
        "asset",
        "plane",
        "model",
        "variant",
        "carrier",
        "boat",
        "crate",
        "box",
        "belt",
        "case",
        "load",
    }
)
_MODEL_CORE = re.compile(r"([a-z]+-?\d+)")


def is_plural(low: str, lex: Lexicon) -> bool:
    """Whether a word is a plural noun, as far as its form says."""
    if low in lex.plurals or low in _COLLECTIVES:
        return True
    if not low.endswith("s") or len(low) < _SHORTEST_PLURAL or low in _NOT_PLURAL:
        return False
    return not _NO_PLURAL.search(low)


def read_noun(tokens: list[Token], index: int, lex: Lexicon, *, single: bool, share: bool = False) -> Noun:
    """The noun phrase that follows the number at ``index``; ``single`` for one, ``share`` for a percentage."""
    at = _skip_to_noun(tokens, index + 1)
    partitive = False
    if at + 1 < len(tokens) and tokens[at].low == "out" and tokens[at + 1].low == "of":
        at += 1
    if at < len(tokens) and tokens[at].low == "of":
        partitive = True
        at += 1
        while (
            at < len(tokens)
            and (tokens[at].low in _DETERMINERS or tokens[at].text in QUOTES)
            and not (
                tokens[at].low == "those"
                and (at + 1 == len(tokens) or not tokens[at + 1].is_word or tokens[at + 1].low in STOP)
            )
        ):
            at += 1
        if at < len(tokens) and tokens[at].number >= 0:
            return Noun(-1, -1, at, partitive=True, borrowed=tokens[at].number)
        if at >= len(tokens) or tokens[at].low in _PRONOUNS or tokens[at].low in {"own", "number"}:
            if at + 1 < len(tokens) and tokens[at + 1].low in lex.plurals and tokens[at + 1].low not in lex.states:
                category = category_of([tokens[at + 1]], lex)
                return Noun(at + 1, at + 1, at + 2, category, partitive=True)  # "six of them farmers"
            return Noun(-1, -1, min(at + 1, len(tokens)), partitive=True)
    share = share and at < len(tokens) and tokens[at].low not in _COMPARED and _ends_clause(tokens, at + 1)
    loose = partitive or share
    first, last, stop = _phrase(tokens, at, lex, single=single and not partitive, loose=loose)
    if first < 0:
        return Noun(-1, -1, at, partitive=partitive)
    if partitive and stop < len(tokens) and tokens[stop].number >= 0:
        return Noun(-1, -1, stop, partitive=True, borrowed=tokens[stop].number)  # "two of the ship's three engines"
    head = last
    last, stop = _with_tail(tokens, head, stop, lex)
    category = category_of([token for token in tokens[first : last + 1] if token.is_word], lex)
    return Noun(first, last, stop, category, partitive)


def _skip_to_noun(tokens: list[Token], at: int) -> int:
    """Past "more", "or so", quotation marks and a rounded number in brackets."""
    while at < len(tokens):
        token = tokens[at]
        if token.text in QUOTES or (token.is_word and token.low in _SKIP):
            if token.low == "or" and not (
                at + 1 < len(tokens) and tokens[at + 1].low in {"so", "more", "fewer", "less"}
            ):
                break
            if token.low in {"so", "less", "fewer"} and tokens[at - 1].low != "or":
                break
            at += 1
        elif token.text == "(" and _bracket_end(tokens, at) > 0:
            at = _bracket_end(tokens, at) + 1
        elif token.text in {"x", "×"}:
            at += 1
        else:
            break
    return at


def _bracket_end(tokens: list[Token], at: int) -> int:
    """Index of the bracket that closes after a number alone: "(104,300)", "(+5)"; else 0."""
    seen = False
    for step in range(at + 1, min(at + 5, len(tokens))):
        if tokens[step].text == ")":
            return step if seen else 0
        if tokens[step].number >= 0:
            seen = True
        elif tokens[step].text not in {"+", "~"} and tokens[step].low not in {
            "about",
            "around",
            "approximately",
            "some",
            "or",
        }:
            return 0
    return 0


def _phrase(  # noqa: C901, PLR0912 - one pass over the words with the reasons to stop
    tokens: list[Token], at: int, lex: Lexicon, *, single: bool, loose: bool
) -> tuple[int, int, int]:
    """``(first, last, after)`` of the phrase at ``at``; first is -1 where there is none."""
    first = head = -1
    verb_first = False
    index = at
    while index < len(tokens) and index - at < _MOST_WORDS:
        token = tokens[index]
        if token.text in QUOTES:
            index += 1
            continue
        if (
            token.text == ","
            and first >= 0
            and head < 0
            and _is_adjective(tokens[index - 1].low)
            and not _is_list(tokens, index)
        ):
            index += 1
            continue
        if first >= 0 and head < 0 and _joins_adjectives(tokens, index, lex):
            index = _past_abbreviation(tokens, index) if token.text == "(" else index + 1
            continue
        if not token.is_word or _stops(token):
            break
        low = token.low
        if head >= 0 and not _carries_on(tokens, index, lex):
            break
        if low not in lex.heads and _is_predicate(tokens, index, lex, first=index == at):
            break
        if low.endswith("ly") and head < 0:
            index += 1
            first = index - 1 if first < 0 else first
            continue
        if first < 0:
            first = index
            verb_first = low in lex.states and low != "remains"
        if (
            (is_plural(low, lex) and low not in lex.models)
            or (single and (low in lex.heads or _model(low, lex)))
            or (
                (_model(low, lex) or (token.text,) in lex.parties)
                and low not in lex.states
                and _ends_clause(tokens, index + 1)
            )
        ):
            head = index
        index += 1
    if head < 0 and loose and first >= 0:
        head = index - 1
    if head < 0 and single and first >= 0 and _noun_like(tokens, first, index, lex):
        head = index - 1
        while head > first and not tokens[head].is_word:
            head -= 1
    if head < 0 or first < 0:
        return -1, -1, at
    del verb_first
    return first, head, head + 1


_ADJECTIVES_AHEAD = 4


def _joins_adjectives(tokens: list[Token], index: int, lex: Lexicon) -> bool:
    """Whether "and" or a short form in brackets stands before the head: "strike and decoy drones"."""
    at = index + 1
    if tokens[index].text == "(":
        at = _past_abbreviation(tokens, index)
        if at == index:
            return False
    elif tokens[index].low != "and":
        return False
    for step in range(at, min(at + _ADJECTIVES_AHEAD, len(tokens))):
        token = tokens[step]
        if not token.is_word or _stops(token) or ((token.low,) in lex.verbs and token.low not in lex.plurals):
            return False
        if token.low in lex.plurals and token.low not in lex.states:
            return True
    return False


def _is_predicate(tokens: list[Token], index: int, lex: Lexicon, *, first: bool) -> bool:
    """Whether an outcome verb at ``index`` goes on with the clause instead of describing what follows it."""
    low = tokens[index].low
    following = tokens[index + 1].low if index + 1 < len(tokens) else ""
    if (low, following) in lex.verbs:
        return True  # "sustained injuries"
    verb = lex.verbs.get((low,))
    if verb is None:
        return False
    if following in lex.plurals and (verb.gerund or not (verb.participle or low.endswith("s"))):
        return False  # "shooting incidents", "kidnap victims"
    if not verb.participle and not first:
        return _ends_clause(tokens, index + 1)  # "multiple launch rocket systems"
    return verb.role in {"suffers", "befalls"} or not verb.participle or _ends_clause(tokens, index + 1)


def _stops(token: Token) -> bool:
    """Whether a word ends a noun phrase; "US" is a country where "us" is a pronoun."""
    return token.low in STOP and token.text not in {"US", "IT"}


def _noun_like(tokens: list[Token], first: int, end: int, lex: Lexicon) -> bool:
    """Whether an unknown singular can be a noun: no verb form, and not the whole of a clause."""
    low = tokens[first].low
    return end > first and not low.endswith(("ed", "ing", "ly")) and low not in lex.states and (low,) not in lex.verbs


def _is_adjective(low: str) -> bool:
    return "-" in low or low.endswith(("ed", "ing", "al", "ive", "ous", "ic", "ary", "ble", "ful", "an"))


def _is_list(tokens: list[Token], comma: int) -> bool:
    """Whether the comma begins a new member of a list instead of a second adjective."""
    following = tokens[comma + 1 : comma + 2]
    return not following or not following[0].is_word or following[0].low in STOP


def _ends_clause(tokens: list[Token], index: int) -> bool:
    return index >= len(tokens) or not tokens[index].is_word or tokens[index].low in STOP


def _carries_on(tokens: list[Token], index: int, lex: Lexicon) -> bool:
    """Whether a word behind a plural belongs to the phrase: "special forces soldiers", "arms depots"."""
    low = tokens[index].low
    if (low,) in lex.verbs and low not in lex.plurals:
        return False
    if low in lex.plurals and low not in {"dead", "wounded", "injured", "missing", "killed", "captured"}:
        return True
    following = tokens[index + 1].low if index + 1 < len(tokens) else ""
    if (f"{tokens[index - 1].low} {low} {following}") in lex.heads:
        return True  # "infantry fighting vehicles"
    return low in lex.heads and following in lex.plurals and low not in lex.states


def _with_tail(tokens: list[Token], head: int, stop: int, lex: Lexicon) -> tuple[int, int]:
    """The phrase with its abbreviation in brackets, a coordinated plural and an "of" phrase."""
    stop = _past_abbreviation(tokens, stop)
    last = stop - 1 if stop > head + 1 else head
    if stop < len(tokens) and tokens[stop].low in {"and", "or"}:
        plural = _coordinated(tokens, stop + 1, lex)
        if plural:
            last, stop = plural, plural + 1
    if stop < len(tokens) and tokens[stop].low == "of":
        end = _of_phrase(tokens, stop + 1, lex)
        if end:
            last, stop = end, end + 1
            stop = _past_abbreviation(tokens, stop)
            last = max(last, stop - 1)
    if stop + 2 < len(tokens) and tokens[stop].low in _FITTED and tokens[stop + 1].low == "with":
        end = _of_phrase(tokens, stop + 2, lex)
        if end:
            last, stop = end, end + 1  # "vehicles armed with rocket launchers"
    return last, stop


_FITTED = frozenset({"equipped", "armed", "mounted", "fitted"})


def _past_abbreviation(tokens: list[Token], stop: int) -> int:
    """Past "(MLRS)" behind a phrase."""
    if stop + 2 < len(tokens) and tokens[stop].text == "(" and tokens[stop + 2].text == ")":
        word = tokens[stop + 1]
        if word.is_word and sum(char.isupper() for char in word.text) >= 2:  # noqa: PLR2004 - an abbreviation has two
            return stop + 3
    return stop


def _coordinated(tokens: list[Token], at: int, lex: Lexicon) -> int:
    """Index of the plural that "and" joins to the phrase ("survivors and witnesses"), 0 where it joins a clause."""
    for index in range(at, min(at + _MOST_COORDINATED, len(tokens))):
        token = tokens[index]
        if not token.is_word or token.low in STOP or ((token.low,) in lex.verbs and token.low not in lex.plurals):
            return 0
        if (token.text,) in lex.parties:
            return 0  # "40 drones and Ukrainian forces": another subject
        if token.low in lex.plurals:
            if index + 1 < len(tokens) and tokens[index + 1].low in lex.plurals:
                continue  # "spy planes", "security force members"
            return index if token.low not in lex.states and not _acts(tokens, index + 1, lex) else 0
    return 0


_MOST_COORDINATED = 5


def _acts(tokens: list[Token], index: int, lex: Lexicon) -> bool:
    """Whether a verb with an object stands at ``index``: "12 tanks and troops captured a village"."""
    if index + 1 >= len(tokens) or (tokens[index].low,) not in lex.verbs:
        return False
    following = tokens[index + 1]
    return following.number >= 0 or following.low in _DETERMINERS or following.text[0].isupper()


def _of_phrase(tokens: list[Token], at: int, lex: Lexicon) -> int:
    """Index of the last word of an "of" phrase, 0 where a number or a pronoun stands in it."""
    index = at
    while index < len(tokens) and index - at < _MOST_WORDS:
        token = tokens[index]
        if token.number >= 0 or token.low in _PRONOUNS:
            return 0
        if not token.is_word or (token.low in STOP and not (index == at and token.low in _DETERMINERS)):
            break
        if index > at and ((token.low,) in lex.verbs or token.low.endswith("ed")) and _ends_clause(tokens, index + 1):
            break  # "six pieces of artillery destroyed"
        index += 1
    return index - 1 if index > at and tokens[index - 1].low not in _DETERMINERS else 0


def category_of(words: list[Token], lex: Lexicon) -> str | None:  # noqa: C901, PLR0911 - from the certain to the likely
    """The category of a noun phrase: its longest known ending, a model in it, or the "of" phrase behind a bare unit."""
    lows = [part for token in words for part in token.low.replace("/", "-").split("-") if part]
    if "of" in lows and "and" not in lows[: lows.index("of")]:
        cut = lows.index("of")
        whole = _ending(lows, lex)
        front = _ending(lows[:cut], lex)
        known_whole = any(" ".join(lows[start:]) in lex.heads for start in range(cut))
        if known_whole and whole:
            return whole
        bare = cut and not (cut > 1 and " ".join(lows[cut - 2 : cut]) in lex.heads)
        if bare and _singular(lows[cut - 1]) in _GENERIC and lows[cut - 1] not in {"members", "member"}:
            return _ending(lows[cut + 1 :], lex) or front
        words = [token for token in words if token.low != "of"][: _words_before(words)]
        return front or _model_in(words, lex)
    if "and" in lows:
        cut = lows.index("and")
        front, rear = _ending(lows[:cut], lex), _ending(lows[cut + 1 :], lex)
        if cut and not is_plural(lows[cut - 1], lex):
            front = None  # "strike and decoy drones"
        wider = lows[cut + 1 : cut + 2] == ["other"]  # "tanks and other armored vehicles"
        return (rear or front if wider else front or rear) or _model_in(words, lex)
    if len(words) > 1:
        paired = lex.models.get(f"{words[-2].low} {words[-1].low.removesuffix('s')}")
        if paired is not None:
            return paired  # "Land Cruisers", "Black Hawks"
    found = _ending(lows, lex)
    if found == "personnel" and not _CIVIL.isdisjoint(lows):
        return "civilian"
    if found is None and words and (words[-1].text,) in lex.parties:
        return "personnel"  # "ten Russians"
    if found is None or (lows and _singular(lows[-1]) in _GENERIC and not _known_phrase(lows, lex)):
        return _model_in(words, lex) or found
    return found


_CIVIL = frozenset({"civilian", "civilians"})


def _words_before(words: list[Token]) -> int:
    return next((index for index, token in enumerate(words) if token.low == "of"), len(words))


def _singular(low: str) -> str:
    if low.endswith("ies"):
        return f"{low[:-3]}y"
    return low.removesuffix("s")


def _known_phrase(lows: list[str], lex: Lexicon) -> bool:
    return any(" ".join(lows[-size:]) in lex.heads for size in range(2, min(6, len(lows)) + 1))


def _ending(lows: list[str], lex: Lexicon) -> str | None:
    """Category of the longest known phrase that ends the words."""
    for size in range(min(6, len(lows)), 0, -1):
        found = lex.heads.get(" ".join(lows[-size:]))
        if found is not None:
            return found
    return None


def _model_in(words: list[Token], lex: Lexicon) -> str | None:
    for token in reversed(words):
        found = _model(token.low, lex)
        if found is not None:
            return found
    for first, second in pairwise(words):
        found = lex.models.get(f"{first.low} {second.low.removesuffix('s')}")
        if found is not None:
            return found
    return None


def _model(low: str, lex: Lexicon) -> str | None:
    """The category of a model name: as it stands, without its plural, its variant or its number."""
    word = low.partition("/")[0]
    core = _MODEL_CORE.match(word)
    stem = word.partition("-")[0]
    for form in (word, word.removesuffix("s"), core[1] if core else "", stem, stem.removesuffix("s")):
        if form and form in lex.models and (len(form) > 2 or form == word):  # noqa: PLR2004 - "ak" only when written so
            return lex.models[form]
    if "-" in word and word[len(stem) + 1 : len(stem) + 2].isdigit():
        return lex.families.get(f"{stem}-")
    return None


_NUMBERS = frozenset({"number", "numbered", "numbering", "numbers", "total", "totaled", "totalled"})
_QUANTITIES = frozenset({"number", "numbers", "count", "total", "strength", "share"})
_FURTHEST_QUANTITY = 18


_COPULAS = frozenset({"is", "are", "was", "were", "being", "been"})


def said_to_be(tokens: list[Token], after: int, lex: Lexicon) -> Noun | None:
    """The people that the counted are said to be: "nine of the dead were farmers", "34 are women"; else None."""
    if after + 1 >= len(tokens) or tokens[after].low not in _COPULAS:
        return None
    at = after + 1
    while at < len(tokens) and tokens[at].low in _ASSERTED:
        at += 1
    first, last, _ = _phrase(tokens, at, lex, single=False, loose=False)
    if first < 0 or tokens[last].low in lex.states:
        return None
    category = category_of([token for token in tokens[first : last + 1] if token.is_word], lex)
    return Noun(first, last, last + 1, category) if category in {"personnel", "civilian"} else None


_ASSERTED = frozenset({"also", "all", "in", "fact", "just", "only", "reportedly", "allegedly", "actually", "mostly"})
_LEADS = frozenset({"at", "to", "is", "was", "exceed", "than", "reached", "about", "around", "over", "nearly"})


def _phrase_ending(tokens: list[Token], last: int, lex: Lexicon) -> Noun:
    """The phrase that ends at ``last``, back to the word that cannot belong to it."""
    first = last
    while first > 0 and tokens[first - 1].is_word and not _stops(tokens[first - 1]):
        first -= 1
    words = [token for token in tokens[first : last + 1] if token.is_word]
    return Noun(first, last, last + 1, category_of(words, lex))


def counted_before(  # noqa: PLR0911 - one return for each way to announce a number
    tokens: list[Token], index: int, lex: Lexicon
) -> Noun | None:
    """What a bare number counts that "the number of" announced: "put the number of soldiers in the town at 100"."""
    at = index - 1
    while at > 0 and (tokens[at].low in _LABEL_SKIP or tokens[at].low == "between"):
        at -= 1
    if at > 0 and tokens[at].low in _NUMBERS and tokens[at - 1].low in lex.plurals:
        return _phrase_ending(tokens, at - 1, lex)  # "French troops number 1,000"
    if at > 1 and tokens[at].low in {"to", "at"} and tokens[at - 1].low in lex.plurals:
        return _phrase_ending(tokens, at - 1, lex)  # "raise military personnel to 1.5 million"
    if index > 2 and tokens[index - 1].low == "from" and tokens[index - 2].low in _CHANGED:  # noqa: PLR2004 - two words
        return _subject(tokens, index - 3, lex)
    if index == 0 or tokens[index - 1].low not in _LEADS:
        return None
    for at in range(index - 1, max(0, index - _FURTHEST_QUANTITY), -1):
        if tokens[at].text in ".;:" or tokens[at].number >= 0:
            return None
        if tokens[at].low == "of" and tokens[at - 1].low in _QUANTITIES:
            noun = read_noun(tokens, at - 1, lex, single=False)
            return noun if noun.first >= 0 and noun.category else None
    return None


_CHANGED = word_set(
    """
    fell fall falls fallen dropped drop drops declined rose rise rises risen grew grown climbed jumped increased
    decreased went gone down up shrank plunged soared swelled doubled
    """
)
_FARTHEST_SUBJECT = 8


def _subject(tokens: list[Token], at: int, lex: Lexicon) -> Noun | None:
    """The plural that a verb of change is said of: "clashes between the groups fell from 39 to seven"."""
    for step in range(at, max(-1, at - _FARTHEST_SUBJECT), -1):
        token = tokens[step]
        if token.text in ".;:":
            return None
        opens = step == at or tokens[step + 1].low in STOP
        if opens and token.low in lex.plurals and (step == 0 or tokens[step - 1].low not in _INNER):
            noun = _phrase_ending(tokens, step, lex)
            before = tokens[noun.first - 1] if noun.first else None
            if before is None or not (before.low in _INNER or before.number >= 0):
                return noun
    return None


_INNER = frozenset({"between", "of", "in", "by", "from", "with", "against", "on", "at", "for", "and"})
_LABEL_MARKS = frozenset(":–—‒-=×|")
_LABEL_SKIP = frozenset(
    {
        "about",
        "approximately",
        "around",
        "nearly",
        "almost",
        "some",
        "over",
        "more",
        "than",
        "up",
        "to",
        "+",
        "~",
        "at",
        "least",
        "ca",
    }
)


def read_label(tokens: list[Token], index: int, lex: Lexicon) -> Noun:  # noqa: C901 - a phrase read backwards
    """The phrase before a colon, a dash or an opening bracket that the number at ``index`` stands behind."""
    at = index - 1
    while at >= 0 and (tokens[at].low in _LABEL_SKIP) and tokens[at].text not in _LABEL_MARKS:
        at -= 1
    if at < 1 or not (tokens[at].text in _LABEL_MARKS or tokens[at].text == "("):
        return Noun(-1, -1, index + 1)
    last = at - 1
    if tokens[last].text == ")":  # "(MLRS): 5"
        while last > 0 and tokens[last].text != "(":
            last -= 1
        last -= 1
    first = last
    while first >= 0 and (tokens[first].is_word or tokens[first].text in {"/", "&"}) and last - first < _MOST_WORDS:
        if tokens[first].low in STOP and tokens[first].low not in {"and", "of", "or"}:
            break
        first -= 1
    first += 1
    while first <= last and tokens[first].low in {"and", "of", "or"}:
        first += 1
    words = [token for token in tokens[first : last + 1] if token.is_word]
    if not words:
        return Noun(-1, -1, index + 1)
    if len(words) == 1 and (words[0].text,) in lex.parties:
        return Noun(first, -1, index + 1, "equipment")  # "Russia - 23933": a side and no noun
    category = category_of(words, lex)
    if category is None:
        return Noun(-1, -1, index + 1)
    return Noun(first, at - 1, index + 1, category)
