"""Table of public figures whom reports name by the surname alone from the first line on, with the state they stand for.

Only heads of state and government and those who are as well known; everybody else is read from the passage.
"""

from __future__ import annotations

__all__ = ["CHIEFS", "LEADERS"]

LEADERS: tuple[tuple[str, str], ...] = tuple(
    (name.replace("_", " "), nationality)
    for nationality, names in (
        (
            "russian",
            "Putin Medvedev Lavrov Peskov Shoigu Gerasimov Belousov Mishustin Kadyrov Prigozhin Surovikin Zakharova Navalny Yeltsin Gorbachev Stalin Lenin Brezhnev Khrushchev Patrushev Bortnikov Lvova-Belova Matviyenko Naryshkin Bastrykin",
        ),
        (
            "ukrainian",
            "Zelensky Zelenskyy Zelenskiy Zaluzhny Zaluzhnyi Syrskyi Syrsky Budanov Yermak Kuleba Reznikov Umerov Poroshenko Yanukovych Klitschko Podolyak Arestovych Bandera",
        ),
        ("belarusian", "Lukashenko Lukashenka Tsikhanouskaya"),
        ("us", "Biden Trump Obama Blinken Rubio Hegseth Kellogg Witkoff Vance Kissinger Clinton Reagan Milley"),
        ("french", "Macron Sarkozy Hollande"),
        ("german", "Scholz Merz Merkel Pistorius Baerbock Steinmeier Hitler"),
        ("uk", "Starmer Sunak Lammy Thatcher Churchill"),
        ("italian", "Meloni"),
        ("polish", "Tusk Duda Nawrocki Sikorski"),
        ("hungarian", "Orban Orbán Szijjarto Szijjártó"),
        ("slovak", "Fico"),
        ("serbian", "Vucic Vučić Milosevic"),
        ("turkish", "Erdogan Erdoğan"),
        ("israeli", "Netanyahu Gallant Gantz Ben-Gvir Smotrich Lapid Herzog Sharon-Ariel"),
        ("palestinian", "Sinwar Haniyeh Arafat Deif Meshaal"),
        ("lebanese", "Nasrallah"),
        ("syrian", "Assad Sharaa al-Sharaa Jolani al-Jolani al-Assad"),
        ("iranian", "Khamenei Raisi Rouhani Pezeshkian Araghchi Soleimani Khomeini Ahmadinejad"),
        ("iraqi", "Saddam al-Sadr"),
        ("sudanese", "Burhan al-Burhan Hemedti Bashir-Omar"),
        ("ethiopian", "Abiy"),
        ("eritrean", "Isaias"),
        ("rwandan", "Kagame"),
        ("congolese", "Tshisekedi"),
        ("ugandan", "Museveni"),
        ("malian", "Goïta Goita"),
        ("nigerian", "Tinubu Buhari"),
        ("south_african", "Ramaphosa"),
        ("egyptian", "Sisi el-Sisi al-Sisi"),
        ("libyan", "Haftar Gaddafi Qaddafi"),
        ("venezuelan", "Maduro Chavez"),
        ("colombian", "Petro"),
        ("brazilian", "Lula Bolsonaro"),
        ("argentine", "Milei"),
        ("indian", "Modi Jaishankar"),
        ("pakistani", "Munir"),
        ("armenian", "Pashinyan"),
        ("azerbaijani", "Aliyev"),
        ("georgian", "Saakashvili Ivanishvili"),
        ("kazakh", "Tokayev Nazarbayev"),
        ("philippine", "Duterte"),
        ("japanese", "Kishida Ishiba"),
        ("chinese", "Jinping"),
        ("burmese", "Hlaing"),
        ("nigerien", "Tiani"),
        ("kenyan", "Ruto"),
        ("south_sudanese", "Kiir Machar"),
        ("un", "Guterres"),
        ("nato", "Stoltenberg Rutte"),
    )
    for name in names.split()
)

# Of which party the men, arms and losses of a leader are, where it is no state of :data:`LEADERS`.
CHIEFS: dict[str, str] = {
    name: party
    for party, names in (
        ("rsf", "Hemedti Dagalo Al-Dagalo"),
        ("hezbollah", "Nasrallah Qassem"),
        ("hamas", "Sinwar Haniyeh Deif Meshaal"),
        ("hts", "Jolani al-Jolani"),
        ("lna", "Haftar"),
        ("taliban", "Akhundzada Haqqani"),
        ("boko_haram", "Shekau"),
        ("jnim", "Koufa"),
        ("m23", "Makenga Nangaa"),
        ("isis", "al-Baghdadi"),
        ("houthi", "al-Houthi"),
        ("spla_io", "Machar"),
        ("pkk", "Ocalan Öcalan"),
        ("russian", "Utkin Girkin Strelkov"),
    )
    for name in names.split()
}
