"""Numbers as written: digits with any thousands mark, number words, magnitudes, units, ranges.

``atoms`` finds single numbers and their values, ``mentions`` gives them their units and ``ranges`` joins two into one.
What a number counts, and whether it counts anything, is not decided here.
"""

from conflictnotes.numbers.atoms import NUMBER_WORDS, Atom, find_atoms, holds_number_word, read_digits
from conflictnotes.numbers.mentions import NumberMention, find_numbers, local_currency

__all__ = [
    "NUMBER_WORDS",
    "Atom",
    "NumberMention",
    "find_atoms",
    "find_numbers",
    "holds_number_word",
    "local_currency",
    "read_digits",
]
