"""The predicate behind the counted: "were destroyed", "dead", "who died", "shot down by"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conflictnotes.extract.figures.asides import deed_aside, past_rate
from conflictnotes.extract.figures.complements import COMPLEMENT_STARTS, complement, done_by
from conflictnotes.extract.figures.conditions import event_predicate
from conflictnotes.extract.figures.deeds import AUXILIARIES, BE, HARMED_BOTH, Deed, verb_at
from conflictnotes.extract.figures.governors import BEFORE_NUMBER
from conflictnotes.extract.figures.grammar import STOP, is_plural
from conflictnotes.extract.figures.kinds import PEOPLE, TOLLS
from conflictnotes.extract.figures.tokens import QUOTES
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.figures.lexicon import Lexicon, VerbUse
    from conflictnotes.extract.figures.reading import Reading
    from conflictnotes.extract.figures.tokens import Token

__all__ = ["deed_behind", "far_predicate", "says_of_others"]


_BETWEEN = word_set(
    """
    also already allegedly reportedly likely all later subsequently then since each either both still now not
    only just confirmed who that which whom again soon instantly seriously severely lightly badly moderately
    critically fatally mostly cash worth aboard inside there alone were feared believed presumed thought
    verified recorded registered officially
    left listed reported among at on lay lie lying
    in them once themselves itself
    """
)
_READY = word_set("prepared ready set due willing expected about preparing")
_FURTHEST = 7


def deed_behind(  # noqa: C901, PLR0911, PLR0912 - the words of a predicate in the order in which they may come
    tokens: list[Token], after: int, lex: Lexicon, *, elliptic: bool
) -> Deed | None:
    """The predicate behind the noun phrase or the bare number: "were destroyed", "dead", "who died", "shot down by"."""
    apart = deed_aside(tokens, after, lex)
    if apart is not None:
        return apart
    index = after = past_rate(tokens, after)
    be = aux = relative = False
    for _ in range(_FURTHEST):
        if index >= len(tokens):
            break
        token = tokens[index]
        low = token.low
        split = _opening_deed(tokens, index, lex, elliptic=elliptic) if index == after else None
        if split is None and be and low in COMPLEMENT_STARTS:
            split = complement(tokens, index)  # "are out of service", "were on fire"
            split = split._replace(passive=True) if split is not None else None
        if split is not None:
            return split
        if be and low == "burning":
            return Deed("destroyed", "state", index, passive=True)  # "four lorries are still burning"
        moved = index + 1 < len(tokens) and tokens[index + 1].low == "to"  # "59 taken to hospital"
        if elliptic and index == after and low == "taken" and not moved and _ends_phrase(tokens, index + 1):
            return Deed("captured", "harms", index, passive=True)  # "44 destroyed, 11 taken"
        if low == "gone" and be == aux and _ends_phrase(tokens, index + 1):
            return Deed("lost", "state", index, passive=True)  # "listed four radars gone"
        own = _own_way(tokens, index) if elliptic and index == after else None
        if own is not None:
            return own
        if low in _READY and be and index + 1 < len(tokens) and tokens[index + 1].low == "to":
            index += 2
            continue
        found = verb_at(tokens, index, lex)
        if low in _DISCOVERED and _is_stricken(tokens, index + 1, lex):
            be, index = True, index + 1  # "were found dead"
            continue
        if found is not None and index == after and low in _SENT_OFF and not (elliptic or _is_whole(tokens, after)):
            main = far_predicate(tokens, index, lex)
            if main is not None and main.outcome:
                return main  # "the men sent to the pass were killed"
        if found is not None and low not in AUXILIARIES:
            return _predicate(tokens, index, found, lex, be=be, aux=aux, elliptic=elliptic and index == after)
        if low in lex.states:
            return _state(tokens, index, lex)
        if low in AUXILIARIES:
            be = be or low in BE
            aux = True
        elif low in {"who", "that", "which", "whom"}:
            relative = True
        elif (
            token.text in QUOTES
            or low in _BETWEEN
            or (token.is_word and low.endswith("ly"))
            or (token.text == "," and relative)
        ):
            pass
        elif token.text == "(" and index + 2 < len(tokens) and tokens[index + 2].text == ")":
            index += 2
        elif token.text in _OPENS_ASIDE and _aside_end(tokens, index, lex):
            index = _aside_end(tokens, index, lex)
        elif (
            (be and low in _RUMORED)
            or (low in {"people", "others", "other", "more", "of"} and elliptic)
            or low
            in {
                "went",
                "turned",
                "up",
                "gone",
                "go",
                "gave",
                "sustained",
                "suffered",
                "received",
                "handed",
                "taken",
            }
        ):
            pass
        else:
            found_event = event_predicate(tokens, index, lex, be=be or (elliptic and index <= after + 1))
            far = not (found_event or aux or relative)
            start = after if after < index and tokens[after].low in _FAR_OPENS else index
            return far_predicate(tokens, start, lex) if far else found_event
        index += 1
    return None


def _opening_deed(tokens: list[Token], index: int, lex: Lexicon, *, elliptic: bool) -> Deed | None:
    """What stands right behind the counted and says more than a predicate: a complement, a clause about them."""
    split = complement(tokens, index) or _relative_deed(tokens, index, lex)
    done = done_by(tokens, index, lex) if split is None and not elliptic else None
    if done is None:
        return split
    end = done.at + 1  # "the missiles that Quay fired were intercepted"
    main = end < len(tokens) and tokens[end].low in _PLURAL_BE
    said = deed_behind(tokens, end, lex, elliptic=False) if main else None
    return said if said is not None and said.outcome else done


def _own_way(tokens: list[Token], index: int) -> Deed | None:
    """What a bare number does itself, "four struck a warehouse", or how it was hit: "six were hit, two fatally"."""
    low = tokens[index].low
    if low == "fatally" and _ends_phrase(tokens, index + 1):
        return Deed("killed", "state", index, passive=True)
    return Deed("", "own", index) if low in _OWN_WAY else None


_DISCOVERED = word_set("arrived found discovered declared pronounced turned reported")


def _is_stricken(tokens: list[Token], at: int, lex: Lexicon) -> bool:
    """Whether a word for the dead, wounded or missing follows: "found dead", "found shot"."""
    if at >= len(tokens):
        return False
    return lex.states.get(tokens[at].low) in TOLLS or tokens[at].low in {"shot", "executed", "murdered"}


_LONGEST_PHRASE = 6


def _is_whole(tokens: list[Token], after: int) -> bool:
    """Whether the predicate is said of some of the counted: "90 of the 400 soldiers sent there were killed"."""
    for at in range(after - 1, max(1, after - _LONGEST_PHRASE), -1):
        if tokens[at].number >= 0:
            return tokens[at - 1].low == "of" or tokens[at - 2].low == "of"
    return False


_FAR_OPENS = word_set(
    """
    in from of at on near across over around outside inside off belonging aboard along between within around under
    by and sent deployed dispatched abandoned stationed suspected believed said accused identified serving
    travelling traveling working carrying run led manned backed owned operated built
    """
)
_SENT_OFF = word_set("sent deployed dispatched abandoned stationed")
_FAR_CLOSES = word_set(
    """
    that which who whom while when as because before after but if where although though unless until said says
    told claimed reported stated added noted announced confirmed has
    """
)
_FARTHEST = 14


def far_predicate(tokens: list[Token], index: int, lex: Lexicon) -> Deed | None:
    """The predicate behind a phrase that stands between it and its subject: "nine men from the coast were injured".

    The verb must agree: "attacks by nine men on the base were" has another subject, so has "and were".
    """
    if tokens[index].low not in _FAR_OPENS:
        end = _past_singles(tokens, index)
        return deed_behind(tokens, end, lex, elliptic=False) if end else None
    for step in range(index + 1, min(index + _FARTHEST, len(tokens))):
        token = tokens[step]
        if token.low == "one" or token.text == "one":
            continue  # "three members of one family were"
        if token.number >= 0 or token.text in ".;:()!?," or token.low in _FAR_CLOSES:
            return None
        found = verb_at(tokens, step, lex)
        if token.low in _PLURAL_BE or [word.low for word in tokens[step : step + 2]] == ["had", "been"]:
            following = tokens[step - 1].low in {"and", "or", "to"}
            return None if following else deed_behind(tokens, step, lex, elliptic=False)
        noun = tokens[step - 1].low in _ARTICLES or token.low in lex.plurals  # "working in the oil fields"
        if found is not None and not found[0].participle and not noun:
            return None
        if found is not None and found[0].role == "befalls" and found[0].outcome == "killed":
            return Deed(found[0].outcome, found[0].role, step, passive=True)
    return None


def _past_singles(tokens: list[Token], index: int) -> int:
    """Index of the plural verb behind things without a number that go on with the subject, else 0.

    Such as "nine men, a woman and a child were", "two tanks, an APC and several lorries were".
    """
    if tokens[index].text != "," or tokens[index + 1 : index + 2] == [] or tokens[index + 1].low not in _UNNUMBERED:
        return 0
    joined = False
    for step in range(index + 1, min(index + _FARTHEST, len(tokens))):
        token = tokens[step]
        opens = tokens[step - 1].text == "," or tokens[step - 1].low == "and"
        if token.low in _PLURAL_BE:
            return step if joined else 0
        if token.number >= 0 or not (token.is_word or token.text == ",") or token.low in _FAR_CLOSES:
            return 0
        if opens and token.low not in _UNNUMBERED | {"and"}:
            return 0
        joined = joined or token.low == "and"
    return 0


_UNNUMBERED = word_set("a an the several some many his her their its another one")
_PLACED_AT = word_set("at in near on across over from inside outside along around")


def says_of_others(tokens: list[Token], reading: Reading, deed: Deed, lex: Lexicon) -> bool:
    """Whether the subject of the predicate stands before the counted: "pickets at two gates were killed".

    What happens to people happens to the crews of two boats, and not to the boats.
    """
    if reading.noun.first < 0 or reading.category in PEOPLE or not deed.passive or deed.role == "befalls":
        return False
    at = reading.index - 1
    while at > 0 and tokens[at].low in BEFORE_NUMBER - _PLACED_AT - {"of"}:
        at -= 1
    at -= tokens[at].low == "at" and tokens[at + 1].low == "least"
    if at < 1 or not is_plural(tokens[at - 1].low, lex) or tokens[at - 1].number >= 0:
        return False
    return tokens[at].low in _PLACED_AT or (tokens[at].low == "of" and deed.outcome in TOLLS)


_ARTICLES = frozenset({"a", "an", "the"})
_PLURAL_BE = frozenset({"were", "are", "have"})
_OPENS_ASIDE = frozenset(",–—-")
_LONGEST_ASIDE = 16
_GOES_ON = BE | word_set("had have has died returned came fell drowned perished")
_RUMORED = word_set("to known thought understood said reported estimated have confirmed")
_OWN_WAY = word_set(
    """
    struck hit reached got penetrated crossed landed exploded survived escaped returned arrived fell entered evaded
    """
)
_HURTS = word_set("wounds injuries burns wound injury")
_BEARS = word_set("with for have had has bear bore showed suffered")
_RELATIVE_REACH = 8


def _relative_deed(tokens: list[Token], index: int, lex: Lexicon) -> Deed | None:
    """Such as "six of which the gunners brought down", "41 people with bullet wounds", "of whom 12 have burns"."""
    if tokens[index].low in _BEARS:
        for step in range(index + 1, min(index + 6, len(tokens))):
            if tokens[step].low in _HURTS:
                return Deed("wounded", "state", step)
        return None
    if not index or tokens[index - 1].low not in {"which", "whom"}:
        return None
    for step in range(index + 1, min(index + _RELATIVE_REACH, len(tokens))):
        token = tokens[step]
        found = verb_at(tokens, step, lex)
        if found is not None and found[0].role == "harms" and found[0].finite:
            passive = any(before.low in BE for before in tokens[index:step])
            transitive = not passive and not _object_follows(tokens, step + found[1])
            return Deed(found[0].outcome, "harms", step) if transitive else None
        if token.number >= 0 or token.text in ".,;:":
            return None
    return None


def _aside_end(tokens: list[Token], index: int, lex: Lexicon) -> int:
    """Index of the mark that closes an aside before the predicate ("people, a child among them, were"), else 0."""
    if index + 1 < len(tokens) and tokens[index + 1].low in {"and", "but", "or", "while", "as", "when"}:
        return 0
    if tuple(token.low for token in tokens[index + 1 : index + 3]) in {("of", "whom"), ("of", "which")}:
        return 0  # what follows is said of some of them
    for step in range(index + 2, min(index + _LONGEST_ASIDE, len(tokens) - 1)):
        if tokens[step].text == tokens[index].text:
            after = step + 1 + (tokens[step + 1].low in {"also", "all", "later", "then"})
            found = verb_at(tokens, after, lex)
            befell = found is not None and found[0].role == "befalls"
            if befell or (after < len(tokens) and tokens[after].low in _GOES_ON):
                return step
        elif tokens[step].text in ".;:":
            return 0
    return 0


def _state(tokens: list[Token], index: int, lex: Lexicon) -> Deed:
    outcome = lex.states[tokens[index].low]
    return Deed(_with_second(tokens, index + 1, outcome, lex), "state", index, passive=True)


def _with_second(tokens: list[Token], index: int, outcome: str, lex: Lexicon) -> str:
    """Such as "killed and wounded", "dead or injured": a combined toll; "ambushed and killed": what tells more."""
    if not outcome and index + 1 < len(tokens) and tokens[index].low in {"and", "or"}:
        found = verb_at(tokens, index + 1, lex)
        return found[0].outcome if found is not None and found[0].participle else ""
    if index + 1 < len(tokens) and tokens[index].low in {"and", "or"}:
        step = index + 1
        low = tokens[step].low
        found = verb_at(tokens, step, lex)
        second = lex.states.get(low) or (found[0].outcome if found else None)
        if (outcome, second) in HARMED_BOTH:
            return "casualties"
    elif index + 1 < len(tokens) and tokens[index].text == "," and tokens[index + 1].low in lex.states:
        second = lex.states[tokens[index + 1].low]
        if (outcome, second) in HARMED_BOTH:
            return "casualties"
    elif index + 1 < len(tokens) and tokens[index].text == "/":
        second = lex.states.get(tokens[index + 1].low)
        if (outcome, second) in HARMED_BOTH:
            return "casualties"
    return outcome


_OPENS_OBJECT = word_set("a an the its their his several some more")


def _object_follows(tokens: list[Token], after: int) -> bool:
    """Whether a number, an article or "at least" opens an object behind the verb."""
    if after >= len(tokens):
        return False
    following = tokens[after]
    if following.low == "at":
        return after + 1 < len(tokens) and tokens[after + 1].low == "least"
    return following.number >= 0 or following.low in _OPENS_OBJECT


_HELD = word_set("talks elections hearings drills hands power office meetings consultations positions ground")


def _ends_phrase(tokens: list[Token], index: int) -> bool:
    """Whether no object can begin at ``index``: a mark, a preposition, an adverb, another outcome."""
    if index >= len(tokens) or not tokens[index].is_word or tokens[index].low in STOP:
        return True
    return tokens[index].low.endswith("ly") or tokens[index].low in {"last", "killed", "wounded"}


_OF_ITSELF = word_set("sunk burned burnt drowned starved surrendered crashed enlisted")
_MASSING = word_set("deploy deployed redeploy redeployed concentrated massed amassed assembled accumulated")


def _predicate(  # noqa: PLR0911, PLR0913 - what is known of the predicate, one return for each kind of it
    tokens: list[Token], index: int, found: tuple[VerbUse, int], lex: Lexicon, *, be: bool, aux: bool, elliptic: bool
) -> Deed | None:
    use, size = found
    after = index + size
    if use.role == "befalls":
        return Deed(use.outcome, use.role, index, passive=True)
    ready = be and tokens[index - 1].low == "to"
    if aux and (ready or not be) and tokens[index].low in _MASSING and not _object_follows(tokens, after):
        return Deed(use.outcome, use.role, index, passive=True)  # "two brigades will deploy", "have massed there"
    if not use.participle:
        return None
    if not be:
        if aux and not elliptic:  # "two ships have sunk", not "had captured"
            alone = tokens[index].low in _OF_ITSELF and not _object_follows(tokens, after)
            return Deed(use.outcome, "befalls", index, passive=True) if alone else None
        if use.role == "suffers" and not _ends_phrase(tokens, after):
            return None  # "lost power"
        said = tokens[index - 1].low == "who" and not _ends_phrase(tokens, after)
        talks = tokens[index].low == "held" and [token.low for token in tokens[after : after + 2] if token.low in _HELD]
        if said or talks or _object_follows(tokens, after):
            return None  # the verb is active: "four ministers held talks"
    agent = next((step + 1 for step in range(after, min(after + 6, len(tokens) - 1)) if tokens[step].low == "by"), -1)
    return Deed(_with_second(tokens, after, use.outcome, lex), use.role, index, passive=True, agent=agent)
