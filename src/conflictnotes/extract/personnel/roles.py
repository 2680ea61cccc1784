"""Roles: the noun phrase of a post before a name ("Kherson Oblast head X") and after it ("X, commander of Y,")."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from conflictnotes.extract.personnel.lexicon import Is
from conflictnotes.vocabulary.grammar import TIME_WORDS
from conflictnotes.vocabulary.patterns import deferred
from conflictnotes.vocabulary.words import word_set

if TYPE_CHECKING:
    from conflictnotes.extract.personnel.words import Words

__all__ = ["ARTICLES", "Role", "role_after", "role_before", "role_in_apposition"]


class Role(NamedTuple):
    """Words ``[first, last)`` of a role whose post is the word ``head``."""

    first: int
    last: int
    head: int


ARTICLES = word_set("a an the its his her their our my whose this that one another")
_LINKS = word_set("of for in at to from with under on over against")
# Words that no role runs across, in lower case.
_STOPS = word_set(
    """
    a an the its his her their our my your this that these those one both each every some any no another such
    several many few more most all and or but nor so yet as if than then when while where whereas because
    since until unless although though whether once after before during amid by from in on at into onto over
    under about against between among through without within towards toward upon via per like including
    despite except is are was were be been being am has have had do does did will would can could shall should
    may might must not n't also only just even still already he she it they we you i him them us me who whom
    whose which what how why there here say says said tell tells told ask asks asked add adds added note notes
    noted claim claims claimed report reports reported states stated warn warns warned deny denies
    denied confirm confirms confirmed announce announces announced reveal reveals revealed write writes wrote
    explain explains see sees saw met meet meets visit visits get got give gave take took takes make made
    makes name names call calls called quote cite cites kill kills hit hits strike struck shot shoot lose
    loses lost leave leaves left hold held holds know known believe believes believed accuse accuses appoint
    appoints replace replaces dismiss dismisses remove removes fire fires arrest arrests detain detains
    capture captures wound wounds injure injures order orders urge urges praise praises thank thanks blame
    blames criticize criticizes support supports succeed succeeds promote promotes demote demotes become
    becomes became remain remains remained serve serves served work works worked lead leads led run runs ran
    according due amid alongside together versus that's it's say allege alleges alleged insist insists
    insisted argue argues argued maintain maintains relieve show shows showed publish publishes released today
    yesterday tomorrow now later earlier meanwhile however reportedly allegedly likely probably possibly again
    ago too hitherto thus hence therefore respectively separately
    """
)
_ADJECTIVES_IN_ED = word_set(
    """
    united armed allied combined mechanized mechanised motorized motorised red retired disgraced unmanned
    advanced specialized specialised so-called self-proclaimed self-styled exiled elected unelected wanted
    sacked ousted deposed imprisoned jailed noted renowned respected detained armored armoured integrated
    mixed limited renewed sanctioned convicted designated rocket-propelled
    """
)
_NOUNS_IN_ING = word_set(
    """
    acting training commanding fighting engineering banking broadcasting housing manufacturing mining shipping
    intelligence-gathering outgoing incoming ruling building leading standing visiting serving managing
    founding reigning sitting surviving presiding
    """
)
_VERB = deferred(r"(?<=\w{2})(?:ed|ing)$")
_HEDGES = word_set(
    "then now hitherto formerly previously currently until once long still also twice himself herself today"
)
# Phrases of time before a role: "these days an adviser", "until last year chairwoman".
_PHRASES = (("these", "days"), ("at", "present"), ("until", "recently"), ("for", "now"), ("at", "one", "time"))
_LAST = word_set("week month year autumn spring summer winter fall")
_NAMED_THINGS = word_set("operation exercise camp fort project programme program")
_LONGEST = 28  # words of a role


def _modifies(read: Words, index: int) -> bool:
    """Whether the word at ``index`` may stand within a role, before its post."""
    low = read.lows[index]
    kind = read.kinds[index]
    if kind & Is.CAPITAL:
        return not kind & Is.FREE or bool(kind & (Is.PLACE | Is.ACRONYM))
    if not low[0].isalnum():
        return False
    if low in _STOPS or low in _LINKS:
        return low == "most" and read.low(index + 1) == "senior"
    if _VERB.search(low) and not low[0].isdigit():
        after_name = read.low(index - 1) == "," or (
            read.kind(index - 1) & Is.CAPITAL and read.low(index - 1) not in ARTICLES
        )
        verb = low in _ADJECTIVES_IN_ED and after_name and not (low == "armed" and read.low(index + 1) == "forces")
        return (low in _ADJECTIVES_IN_ED and not verb) or low in _NOUNS_IN_ING or "-" in low
    return True


def _possessed(read: Words, index: int) -> bool:
    """Whether a possessive ending stands at ``index``: "'s", or the lone apostrophe of "forces'"."""
    return read.lows[index] == "'s" or (read.words[index] in "’'" and read.low(index - 1).endswith("s"))


def _abbreviates(read: Words, index: int) -> bool:
    """Whether the word at ``index`` is the full stop of an abbreviation: "U.N.", "No."."""
    if read.low(index) != ".":
        return False
    before = read.low(index - 1)
    return before == "no" or "." in before


def _abbreviation(read: Words, closing: int) -> int | None:
    """The opening bracket of "(SMD)" whose closing one is at ``closing``."""
    if read.low(closing) != ")":
        return None
    for opening in range(closing - 2, max(closing - 6, -1), -1):
        if read.words[opening] == "(":
            inside = read.kinds[opening + 1]
            return opening if opening > 0 and inside & Is.CAPITAL else None
    return None


def _leftmost(read: Words, first: int) -> int:
    """How far to the left the words that modify the one at ``first`` run."""
    lowest = first - _LONGEST
    while first > max(lowest, 0):
        further = _step_left(read, first)
        if further is None:
            break
        first = further
    return first


def _step_left(read: Words, first: int) -> int | None:
    """The first of the words right before ``first`` that belong to the same role; None where none do."""
    before = first - 1
    low, earlier = read.lows[before], read.kind(before - 1)
    if _possessed(read, before):
        owner = before - 1
        named = owner >= 0 and read.kinds[owner] & (Is.CAPITAL | Is.POST) and not _is_name(read, owner)
        # "Russian peacekeepers' commander", "the Luhansk group's press officer"
        of_a_body = owner > 0 and read.kinds[owner - 1] & (Is.NATION | Is.PLACE | Is.ACRONYM)
        return owner if named or of_a_body else None
    opening = _abbreviation(read, before)
    if opening is None and _abbreviates(read, before) and earlier & Is.CAPITAL:
        opening = before - 1
    if opening is not None:
        return opening
    if low in {"and", ","}:
        return before - 1 if _joined(read, before) else None
    if low in {"of", "for"}:
        inside = read.kinds[first] & Is.CAPITAL and earlier & Is.CAPITAL and earlier & (Is.PLAIN | Is.POST)
        return before - 1 if inside else None
    if low == "the" and read.low(before - 1) in {"of", "for"} and read.kind(before - 2) & (Is.CAPITAL | Is.POST):
        return before - 2
    modifies = _modifies(read, before) or _unknown_organisation(read, before)
    return before if modifies and not _opens_with_side(read, first, before) else None


# Adjectives listed in a body's name: "Signals, Engineer, Railway Troops head".
_SERIAL = deferred(r"(?:ear|ical|ological|tific|tional)$")
_BEFORE_SIDES = word_set("former acting deputy local senior then ex late exiled ousted current pro-")


# What a clause without "that" is said of: "an accusation Interior Minister X rejected".
_SAID_OF = word_set(
    """
    accusation allegation charge claim claims allegations accusations suggestion proposal plan move decision report
    reports version view account figure figures statement remark remarks idea offer demand time day moment deal
    """
)


def _opens_with_side(read: Words, first: int, before: int) -> bool:
    """Whether the role opens with a nationality, before which only "former" and its like belong to it."""
    lower = not read.kinds[before] & Is.CAPITAL
    if lower and read.lows[before] in _SAID_OF:
        return bool(read.kinds[first] & Is.CAPITAL)
    return (
        lower
        and bool(read.kinds[first] & Is.PLACE)
        and not read.kinds[first] & Is.ACRONYM
        and read.lows[before] not in _BEFORE_SIDES
    )


def _is_name(read: Words, index: int) -> bool:
    """Whether the possessor at ``index`` is a person, not an organisation: "Kadyrov's spokesman"."""
    return bool(read.kinds[index] & Is.FREE) and bool(read.kinds[index] & (Is.GIVEN | Is.LEADER))


def _unknown_organisation(read: Words, index: int) -> bool:
    """A capitalised word of no table that leads into capitalised ones: "Rosatom head", "Baliet County Commissioner"."""
    kind = read.kinds[index]
    return bool(kind & Is.FREE) and not kind & (Is.GIVEN | Is.LEADER)


def _joined(read: Words, index: int) -> bool:
    """Whether "and" or a comma at ``index`` joins two parts of one body's name: "Security and Defense Council"."""
    before, after = read.kind(index - 1), read.kind(index + 1)
    if not before & Is.CAPITAL or not after & Is.CAPITAL:
        return False
    if read.lows[index] == ",":
        return _SERIAL.search(read.low(index - 1)) is not None
    return bool(before & Is.PLAIN) and not before & (Is.FREE | Is.ACRONYM | Is.POST) and not after & Is.PLACE


# No role ends in one of these.
_OPEN_ENDS = ARTICLES | _LINKS | {"and", "or"}
# Nor does the head of a role come behind one of these, once a post has been read.
_BREAKS = _STOPS | _LINKS
_NO_VERBS = _ADJECTIVES_IN_ED | _NOUNS_IN_ING


def role_before(read: Words, last: int) -> Role | None:
    """The role that ends right before the word at ``last``.

    Its post is the last word ("Kremlin spokesperson") or the head of a longer phrase ("Commander of the Black Sea
    Fleet").  The article is left out, a nationality stays.
    """
    if last <= 0 or read.lows[last - 1] in _OPEN_ENDS:
        return None
    if read.lows[last - 1] in _NAMED_THINGS and read.low(last) != ",":
        return None
    head = last - 1
    if read.low(head) == "number" and read.low(head - 1) == "opposite":  # "his Iranian opposite number, X"
        return _trim(read, Role(_leftmost(read, head), last, head))
    if (opening := _abbreviation(read, head)) is not None:
        head = opening - 1
    if read.kinds[head] & Is.POST and not _possessed(read, head):
        first = _leftmost(read, head)
        return _trim(read, Role(first, last, head))
    return _with_territory(read, last) or _with_complement(read, last)


_TERRITORIES = word_set("europe africa asia pacific north south east west central northern southern eastern western")


def _is_territory(read: Words, index: int) -> bool:
    kind = read.kind(index)
    return bool(kind & Is.CAPITAL) and (bool(kind & Is.PLACE) or read.low(index) in _TERRITORIES)


def _with_territory(read: Words, last: int) -> Role | None:
    """A role that ends in the territory of its post: "Supreme Allied Commander Europe", "Inspector General Punjab"."""
    head = last - 1
    while head > 0 and _is_territory(read, head):
        head -= 1
    if head == last - 1 or not read.kinds[head] & Is.CAPITAL or not read.kinds[head] & Is.POST:
        return None
    return _trim(read, Role(_leftmost(read, head), last, head))


def _with_complement(read: Words, last: int) -> Role | None:
    """A role that ends in the complement of its post: "deputy commander of the 4th Tank Army"."""
    index = last - 1
    lowest = max(last - _LONGEST, 0)
    linked = False
    while index >= lowest:
        low, kind = read.lows[index], read.kinds[index]
        if linked and kind & Is.POST and not (read.low(index + 1) not in _LINKS):
            first = _leftmost(read, index)
            return _trim(read, Role(first, last, index))
        if low in _LINKS and index < last - 1:
            linked = True
        elif (
            (low in {"the", "a", "an", "its"} and read.low(index - 1) in _LINKS)
            or _possessed(read, index)
            or low in {"and", "(", ")", "/"}
            or low.isdigit()
            or (low == "." and read.low(index - 1) == "no")
        ):
            pass
        elif not (
            _modifies(read, index) or kind & Is.CAPITAL or (_VERB.search(low) and read.low(index - 1) in ARTICLES)
        ):
            return None
        index -= 1
    return None


def role_in_apposition(read: Words, comma: int) -> Role | None:
    """The role that ends at a comma before the name: "the mayor of Argelia, X", "a community leader, X"."""
    role = role_before(read, comma)
    if role is None:
        return None
    before = role.first - 1
    if _VERB.search(read.low(before)) and read.low(before - 1) in ARTICLES:  # "a captured commander, X"
        before -= 1
    opens = before < 0 or read.lows[before] in ARTICLES or _possessed(read, before)
    if (
        opens
        or (read.kinds[role.first] & Is.CAPITAL and read.low(before) not in {",", "and"})
        or read.low(before) in {"that", "with", "said", "told", ":", "by", "when", "“", '"'}
        or any(_possessed(read, index) for index in range(role.first, role.head))
    ):
        return role
    return None


def _trim(read: Words, role: Role) -> Role | None:
    """``role`` without the words that only lead up to it."""
    first = role.first
    while first < role.head and (
        read.lows[first] in ARTICLES
        or read.lows[first] in {"of", "for", "and", "late", "then", "now", "even", "yet"}
        or not read.words[first][0].isalnum()
        or (
            first == 0
            and read.kinds[first] & (Is.PLAIN | Is.ACRONYM) == Is.PLAIN
            and read.lows[first] in _SENTENCE_OPENERS
        )
    ):
        first += 1
    return Role(first, role.last, role.head) if first <= role.head else None


_SENTENCE_OPENERS = _STOPS | word_set("additionally reports former-")


def role_after(read: Words, index: int) -> Role | None:
    """The role that begins at ``index``, article or not: ", a spokesperson for the Kharkiv OTU", "as WMD commander"."""
    first = _past_hedges(read, index)
    if read.low(first) == "'s":
        return None
    if first > index and _VERB.search(read.low(first)) and not _modifies(read, first):  # "a dismissed clerk"
        first += 1
    head = _head_after(read, first)
    if head is None:
        return None
    first = _after_owner(read, first, head)
    last = _complement(read, head)
    return Role(first, _past_unit(read, head) if last == head + 1 else last, head)


def _past_hedges(read: Words, index: int) -> int:
    """The index after words of time and articles before a role: "hitherto the", "until last year"."""
    while True:
        low = read.low(index)
        phrase = next((phrase for phrase in _PHRASES if tuple(read.lows[index : index + len(phrase)]) == phrase), None)
        if phrase is not None:
            index += len(phrase)
        elif low in _HEDGES or low in ARTICLES or low.endswith("-year-old"):
            index += 1
        elif low == "last" and read.low(index + 1) in _LAST and read.low(index - 1) == "until":
            index += 2
        else:
            return index


def _past_unit(read: Words, head: int) -> int:
    """Where "Commander, 1 Brigade" ends: a capitalised post, a comma, a number and the unit's words."""
    at = head + 2
    if not read.kinds[head] & Is.CAPITAL or read.low(head + 1) != "," or not read.low(at)[:1].isdigit():
        return head + 1
    last = at + 1
    while read.kind(last) & Is.CAPITAL and not read.kind(last) & Is.FREE and last not in read.rank_ends:
        last += 1
    units = any(kind & (Is.HEAD | Is.OPENER) for kind in read.kinds[at + 1 : last])
    return last if units else head + 1


def _after_owner(read: Words, first: int, head: int) -> int:
    """Where the role begins once a lower-case owner is left out: "the militia's press officer"."""
    for index in range(first, head):
        if _possessed(read, index) and not read.kind(index - 1) & Is.CAPITAL:
            first = index + 1
    return first


def _head_after(read: Words, first: int) -> int | None:
    """The post that heads the noun phrase that begins at ``first``."""
    head = None
    for index in range(first, min(first + 12, len(read))):
        kind, low = read.kinds[index], read.lows[index]
        if kind & Is.POST and not _possessed(read, index):
            if index + 1 < len(read) and _possessed(read, index + 1):
                continue
            head = index
            continue
        if head is not None and low in _BREAKS:
            break
        if (
            _possessed(read, index)
            or low in {"(", ")"}
            or _abbreviates(read, index)
            or (
                low == "and"
                and head is None
                and read.kind(index + 1) & Is.CAPITAL
                and read.kind(index - 1) & Is.CAPITAL
            )
        ):
            if head is not None:
                break
            continue
        if (
            low in {"of", "the"}
            and head is None
            and read.kind(index - 1) & Is.CAPITAL
            and (read.kind(index + 1) & Is.CAPITAL or low == "of")
        ):
            continue
        if head is not None and (kind & Is.FREE or not read.words[index][0].isalnum() or _VERB.search(low)):
            break
        if not (_modifies(read, index) or _unknown_organisation(read, index) or kind & Is.CAPITAL):
            break
    return None if head is not None and _is_thing(read, head + 1) else head


def _is_thing(read: Words, index: int) -> bool:
    """Whether the word makes a thing of the post before it: "a terrorist act", "the officer corps"."""
    return bool(read.kind(index) & Is.HEAD) and not read.kind(index) & (Is.POST | Is.CAPITAL)


def _complement(read: Words, head: int) -> int:
    """Where the role with this head ends: its "of" and "for" phrases, an abbreviation in brackets."""
    index = last = head + 1
    while index < len(read) and index - head < _LONGEST:
        if _leads_on(read, index, head):
            index += 1
        elif _possessed(read, index):
            index = last = index + 1
        elif read.lows[index] == "(":
            closing = _closing(read, index)
            if closing is None or (index == head + 1 and not read.kind(index + 1) & Is.ACRONYM):
                break
            index = last = closing + 1
        elif not _opens_title(read, index) and _belongs(read, index, head):
            index = last = index + 1
        else:
            break
    return last


def _opens_title(read: Words, index: int) -> bool:
    """Whether a rank with its name begins here: "commander of the brigade Colonel X", not "of the General Staff"."""
    after = read.rank_ends.get(index)
    return after is not None and bool(read.kind(after) & Is.FREE)


# Phrases that open with a link and are no complement: "in place of", "in 2014".
_NO_COMPLEMENTS = word_set(
    "place succession order response return addition exchange connection front absentia charge part case turn"
)


def _leads_on(read: Words, index: int, head: int) -> bool:
    """Whether the word at ``index`` only leads on to further words of the complement: "of", "the", "and", "No."."""
    low, after = read.lows[index], read.low(index + 1)
    if low in _LINKS:
        dated = low in {"in", "on", "at"} and (after[:1].isdigit() or after in TIME_WORDS or after in _NO_COMPLEMENTS)
        again = after == "the" and read.low(index + 2) == "same"  # "of the same name"
        home = (low == "from" and _names_a_home(read, index + 1)) or (low == "with" and after in {"a", "an"})
        home = home or (low == "under" and after not in ARTICLES)
        return not (dated or again or home) and _opens_phrase(read, index + 1)
    if low in ARTICLES:
        return read.low(index - 1) in _LINKS
    if low == "and":
        return index > head + 1 and _carries_on(read, index)
    if low in {"-", "–", "/", "&"}:
        return read.starts[index] == read.ends[index - 1]
    return low == "." and read.low(index - 1) in {"no", "st"}


def _names_a_home(read: Words, index: int) -> bool:
    """Whether a place alone stands here: a teacher "from Poltava", not an officer "from Kharkiv Brigade"."""
    kind = read.kind(index)
    return bool(kind & Is.PLACE) and not kind & Is.ACRONYM and not read.kind(index + 1) & Is.CAPITAL


def _opens_phrase(read: Words, index: int) -> bool:
    low = read.low(index)
    if low in ARTICLES:
        return index + 1 < len(read) and read.words[index + 1][0].isalnum()
    return (
        bool(low)
        and low[0].isalnum()
        and (low not in _STOPS or bool(read.kind(index) & Is.CAPITAL))
        and not (_VERB.search(low) and low not in _NO_VERBS and not read.kind(index) & Is.CAPITAL)
    )


def _belongs(read: Words, index: int, head: int) -> bool:
    low, kind = read.lows[index], read.kinds[index]
    if not low[0].isalnum() or (low in _STOPS and not kind & Is.CAPITAL):
        return False
    if read.kinds[head] & Is.CAPITAL and _in_territory(read, index, head):
        return True
    if index == head + 1:
        return bool(kind & Is.POST) and not kind & Is.CAPITAL
    if _VERB.search(low) and not kind & Is.CAPITAL:
        return low in _NO_VERBS or "-" in low or read.lows[index - 1] in ARTICLES
    return True


def _in_territory(read: Words, index: int, head: int) -> bool:
    """Whether the word belongs to the territory or unit right behind a post: "Commander Bahawalpur", "GOC 40 Div"."""
    if read.lows[index].isdigit():
        return index == head + 1 and bool(read.kinds[head] & Is.ACRONYM)
    within = index == head + 1 or read.low(head + 1).isdigit() or _is_territory(read, head + 1)
    return within and _is_territory(read, index)


def _carries_on(read: Words, index: int) -> bool:
    """Whether "and" at ``index`` goes on with the complement: another part of the body's name or a second number."""
    after, low = read.kind(index + 1), read.low(index + 1)
    if low[:1].isdigit():
        return True
    if after & Is.CAPITAL:
        return not after & (Is.FREE | Is.POST | Is.RANK)
    return bool(low) and low[0].isalpha() and low not in _STOPS and not after & Is.POST and not _VERB.search(low)


def _closing(read: Words, opening: int) -> int | None:
    for index in range(opening + 1, min(opening + 8, len(read))):
        if read.words[index] == ")":
            return index if read.kind(opening + 1) & Is.CAPITAL else None
    return None
