"""Names as keys: one key for the spellings that transliteration gives one name.

Keys are for comparing alone and are never shown.  They are coarse on purpose (``g`` and ``h`` fall together, as
Ukrainian and Russian write one letter either way), so a key is evidence and only a given name *and* a surname identify.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

__all__ = ["fold", "given_key", "name_parts", "spread"]

_APOSTROPHES = re.compile("['’‘ʼʹ`´\"“”]")
_LETTERS = re.compile(r"[^\W\d_]+")

# In this order, each on what the rows above left: how one sound is written in several transliterations.
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("shch|sch", "sh"),  # Vereshchagin, Vereschagin
        ("x", "ks"),  # Alexei, Aleksei
        ("kh|gh|g", "h"),  # Khadzhi, Hadzhi; Oleg, Oleh
        ("ph", "f"),
        ("tz", "ts"),
        ("q|ck", "k"),  # Tariq, Tarik
        ("dh", "d"),  # Riyadh, Riyad
        ("w", "v"),  # Wagner, Vagner
        ("ou|oo", "u"),  # Mansour, Mansur
        ("ee", "i"),  # Saeed, Said after the next rows
        ("[yj]", "i"),  # Syrskyi, Syrsky; Jurij, Yuriy
        (r"([^\W\d])\1+", r"\1"),  # Zelenskyy, Zelensky; Mohammed, Mohamed
        ("off$", "ov"),
        ("of$", "ov"),
        ("(?<=[^aeiou])io", "e"),  # Artyom, Artem; Fyodorov, Fedorov
        ("i(?=[aeou])", ""),  # Yuri, Iurii; Tatyana, Tatiana
        ("(?<=[aeou])i$", "i"),
    )
)

# Given names that one person may bear in two languages or transliterations; a row is one name.
_GIVEN = """
Alexander Aleksandr Oleksandr Aleksander Alyaksandr Iskander
Alexei Oleksiy Aliaksei Alexis
Andrei Andriy Andrej Andrew
Anton Antin
Artem Artyom
Bogdan Bohdan
Boris Borys
Daniil Danylo Danil
Denis Denys
Dmitry Dmytro Dimitri Dmitrij
Eduard Edvard
Elena Olena Yelena Alena
Fedor Fedir Fyodor
Filip Philip Pylyp
Gennady Hennadiy
Georgy Heorhiy Giorgi George
Grigory Hryhoriy
Igor Ihor
Ilya Illia
Irina Iryna
Ivan Ioann
Catherine Ekaterina Kateryna Yekaterina
Kirill Kyrylo
Konstantin Kostiantyn Kostyantyn
Leonid Leonyd
Maxim Maksym
Maria Mariya Mariia
Michael Mikhail Mykhailo Mikhailo Mikheil
Mikola Mykola Nikolai Nikolay Nicholas
Natalia Nataliya Natalya
Oleg Oleh
Pavel Pavlo
Peter Petro Pyotr Petr
Roman
Ruslan
Sergei Serhiy Sergiy Serge Siarhei
Stanislav
Svetlana Svitlana
Taras
Tatiana Tetiana
Valentin Valentyn
Valery Valeriy Valerii
Vadim Vadym
Vasily Vasyl
Viktor Victor
Vitaly Vitaliy Vitalii
Vladimir Volodymyr Uladzimir
Vladislav Vladyslav
Vyacheslav Viacheslav
Yaroslav Iaroslav
Yevgeny Yevhen Evgeny Eugene
Yury Yuriy George
Zakhar
Mohammed Muhammad Mohamed Mohammad Mohamad Muhammed Mehmed Mehmet
Ahmed Ahmad Ahmet
Hussein Hossein Husain Hussain Husayn Huseyn
Hassan Hasan
Ibrahim Ebrahim Abraham
Ismail Esmail Ismael
Yousef Yusuf Youssef Yousuf Joseph
Mustafa Mostafa
Osama Usama
Omar Umar Omer
Suleiman Sulaiman Soleiman Suleyman
Abdullah Abdallah Abdulla
Abdel Abdul Abd Abdal
Khalid Khaled
Nasser Naser Nasir
Qasem Qassem Kassem Qasim Ghasem
Ali Aly
Yahya Yehia
Yoav Joav
Binyamin Benjamin
Itzhak Yitzhak Isaac
Tewodros Teodros
Getachew Getachaw
"""

_PARTICLES = frozenset(
    """
al el ad an as ar at ibn bin bint abu de da di du la le van von der den dos jr sr ii iii
""".split()  # noqa: SIM905 - a list of words is easier to read as words
)
_NICKNAME = re.compile('[“"‘«(][^”"’»)]{0,40}[”"’»)]')
_SPLIT = re.compile(r"[\s.\-‐‑–]+")


@lru_cache(maxsize=1 << 16)
def fold(name: str) -> str:
    """A name's letters in the one spelling that all its transliterations share.

    >>> {fold(name) for name in ("Zelenskyy", "Zelensky", "Zelenskiy", "ZELENSKYI")}
    {'zelenski'}
    >>> fold("Yuriy") == fold("Iurii"), fold("Petrov") == fold("Petrova")
    (True, False)
    """
    plain = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", name).casefold())
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    for pattern, sound in _SOUNDS:
        letters = pattern.sub(sound, letters)
    return letters


@lru_cache(maxsize=1)
def _given_names() -> dict[str, str]:
    """Folded given name to the folded first name of its row; a name on two rows keeps the first."""
    keys: dict[str, str] = {}
    for row in _GIVEN.split("\n"):
        names = [fold(name) for name in row.split()]
        for name in names:
            keys.setdefault(name, names[0])
    return keys


def given_key(name: str) -> str:
    """One key for a given name in all its languages.

    >>> given_key("Serhii") == given_key("Sergey"), given_key("Ivan") == given_key("Igor")
    (True, False)
    """
    folded = fold(name)
    return _given_names().get(folded, folded)


def name_parts(name: str) -> tuple[str, ...]:
    """The key of each word of a name, nicknames and particles left out; only the first counts as a given name.

    >>> name_parts("Abdel-Fattah al-Burhan") == name_parts("Abdul Fattah Burhan")
    True
    """
    words = [word for word in _SPLIT.split(_NICKNAME.sub(" ", name)) if _LETTERS.search(word)]
    kept = [word for word in words if word.casefold() not in _PARTICLES] or words
    if len(kept) < 2:  # noqa: PLR2004 - a bare surname has no given name
        return tuple(fold(word) for word in kept)
    return (given_key(kept[0]), *(fold(word) for word in kept[1:]))


def spread(key: str) -> set[str]:
    """The key and all keys with one letter less: two keys one letter apart share one of them.

    >>> sorted(spread("abc"))
    ['ab', 'abc', 'ac', 'bc']
    """
    return {key, *(key[:place] + key[place + 1 :] for place in range(len(key)))}
