"""Abbreviations: the words whose full stop need not end a sentence, by what may follow them."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conflictnotes.vocabulary.tables import Vocabulary

__all__ = [
    "BEFORE_NAMES",
    "BEFORE_NUMBERS",
    "CLOCK",
    "CLOCK_TAILS",
    "OPENERS",
    "SITE_ENDINGS",
    "SOMETIMES_LAST",
    "rank_abbreviations",
]

# Always lean on the word that follows: titles and ranks before a name, and signs of reference.
BEFORE_NAMES = frozenset(
    """
    Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Rev Hon Fr Msgr Amb Atty Pres Gov Sen Rep Reps Sens Supt Insp Det Min Dep Asst
    Gen Col Lt Maj Capt Cpt Sgt SSgt Cpl Pvt Pfc Spc Brig Adm Cmdr Cdr Comdr Comm Commr Ens Cmdt Wg Sqn Flt Rgt Ltc Ltg
    res ret retd Ret Retd Rtd Pte Spr Tpr Rfn LCpl MSgt TSgt Const Mstr Snr
    e.g i.e eg ie cf vs v viz ca c approx Approx incl Incl excl resp Ph aka a.k.a
    """.split()  # noqa: SIM905 - a table of words is easier to read and to edit as words
)

# Lean on a number: "No. 576", "Art. 51", "Nov. 23".  A roman numeral counts as one.
BEFORE_NUMBERS = frozenset(
    """
    No Nos no nos Nr Art Arts Fig Figs fig Ch ch Vol vol p pp para paras Para Sec sec cl Eq Tab App Pt Ver ver
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    """.split()  # noqa: SIM905 - as above
)

# Stand before a name or last in a sentence: only an opening word after them shows that the sentence is over.
# Dotted capitals ("U.S.", "D.C.") and initials ("W.") are read alike, without a table.
SOMETIMES_LAST = frozenset(
    """
    St Ste Mt Ft Ave Blvd Rd Sq Jr Sr Inc Ltd Co Corp Bros Dept Univ Assn Natl Intl Obl Rus Ukr al est ed eds trans Sec
    """.split()  # noqa: SIM905 - as above
)

# Half-days, and what may follow one: a time zone, a day; "local time" carries the sentence on.
CLOCK = frozenset(["a.m", "p.m", "A.M", "P.M", "am", "pm"])

CLOCK_TAILS = frozenset(
    """
    ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST WET CET CEST EET EEST MSK IST IDT TRT Eastern Central
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun
    January February March April May June July August September October November December
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    """.split()  # noqa: SIM905 - as above
)

# Words that open a sentence and hardly ever a name.
OPENERS = frozenset(
    """
    The This That These Those There Here It Its He She They We You His Her Their Our A An
    In On At By For From With Without Within After Before During Since Until While When Where Whereas As If Although
    Though Because Unless However Meanwhile Moreover Furthermore Additionally Also But And Or Yet So Nor Both Some
    Several Many Most All Another Other Others According Earlier Later Then Thus Therefore Hence Still Such Neither
    Either Despite Following Among Amid Over Under Between To What Who Why How Which Not Only Once Even Indeed Instead
    Nevertheless Nonetheless Overall Recently Separately Similarly Previously Notably Elsewhere Today Yesterday
    """.split()  # noqa: SIM905 - as above
)

# Last labels of addresses that outlets carry in their names: "Gazeta.Ru", "Nexta.TV".  Those that are words are left out.
SITE_ENDINGS = frozenset(
    """
    com org net gov edu mil int info biz tv fm media news press realii js html htm php pdf
    ru su ua by kz az ge md lt lv ee cz sk hu ro bg rs gr tr eu uk de fr pl es pt nl ch se fi dk
    il ir sy iq sa ae qa lb ps jo eg ly dz sd ss ke ug rw cd ml pk bd lk mm th vn ph sg tw hk cn jp kr kp au nz mx br cl
    """.split()  # noqa: SIM905 - as above
)


@functools.cache
def rank_abbreviations(vocabulary: Vocabulary) -> frozenset[str]:
    """The abbreviated words of a vocabulary's ranks that no table above knows, without their stop."""
    known = BEFORE_NAMES | BEFORE_NUMBERS | SOMETIMES_LAST | CLOCK
    forms = (word for rank in vocabulary.ranks for form in rank.forms for word in form.split())
    return frozenset(form[:-1] for form in forms if form.endswith(".")) - known
