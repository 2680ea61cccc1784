"""Arms that tell whose they are: of two sides of a war, only one has Shaheds, only the other HIMARS.

Each row has the names of models as reports write them, without hyphenated variants, and the keys of the parties that
use them.  A model tells a side only where exactly one of the sides of a passage uses it, so that a row may name the
armies of several wars, and what both sides of a war have is listed for both or left out.
"""

from __future__ import annotations

__all__ = ["ARMS"]

ARMS: tuple[tuple[str, str], ...] = (
    # Long-range and reconnaissance drones, loitering munitions.
    ("Shahed, Shaheds, Shahed-136, Shahed-131", "russian iranian"),
    ("Geran, Gerans, Geran-2, Gerbera, Gerberas, Lancet, Lancets, Zala, Zalas, Orlan, Orlans, Orlan-10", "russian"),
    ("Supercam, Supercams, Molniya, Molniyas, Eleron, Merlin-VR, Forpost, Inokhodets", "russian"),
    ("Liutyi, Lyutyi, Beaver, Palianytsia, Peklo, Flamingo, FP-1, FP-5, Vampire, Vampires, Leleka, Furia", "ukrainian"),
    ("Magura, Magura V5, Sea Baby, Switchblade, Switchblades", "ukrainian"),
    (
        "Bayraktar, Bayraktars, Bayraktar TB2, TB2, TB2s",
        "ukrainian azerbaijani ethiopian malian burkinabe turkish sudanese",
    ),
    ("Akinci, Akincis, Anka, Ankas", "turkish malian azerbaijani"),
    ("Harop, Harops, Harpy, Heron, Herons", "israeli azerbaijani indian"),
    ("Hermes, Hermes 450, Hermes 900", "israeli azerbaijani"),
    ("Songar, Songars", "pakistani turkish"),
    ("Mohajer, Mohajer-6, Ababil, Arash", "iranian ethiopian"),
    ("Samad, Samad-3, Qasef, Qasef-2K, Waid", "houthi"),
    ("BZK-005, TB-001, KVD-001, WZ-7, CH-4", "chinese"),
    ("MQ-9, MQ-9s, Reaper, Reapers, Global Hawk", "us"),
    # Missiles and rockets.
    (
        "Iskander, Iskanders, Iskander-M, Iskander-K, Kinzhal, Kinzhals, Kalibr, Kalibrs, Zircon, Tsirkon, Oniks",
        "russian",
    ),
    ("Oreshnik, Kh-101, Kh-55, Kh-59, Kh-69, Kh-22, Kh-32, Kh-47, Kh-31, KAB, KABs, FAB-500, FAB-1500", "russian"),
    ("HIMARS, GMLRS, ATACMS, Storm Shadow, Storm Shadows, SCALP, Neptune, Neptunes, HARM, GLSDB, Vilkha", "ukrainian"),
    ("BrahMos, Prithvi, Akash, SCALP, Rampage", "indian"),
    ("Fatah, Fatah-1, Fatah-2, Babur, Ghauri, Shaheen, PL-15, PL-15s", "pakistani"),
    ("Emad, Ghadr, Kheibar, Fattah, Sejjil, Khorramshahr, Shahab, Shahab-3, Haj Qasem", "iranian"),
    ("Qassam, Qassams", "hamas palestinian"),
    ("Katyusha, Katyushas, Burkan, Burkans, Almas, Falaq", "hezbollah kataib_hezbollah"),
    ("Tomahawk, Tomahawks, JASSM", "us"),
    ("Dongfeng, Dongfengs, DF-15, DF-16, DF-17, DF-21, DF-26", "chinese"),
    ("Hsiung Feng, Tien Kung, Sky Bow, Yun Feng", "taiwanese"),
    # Aircraft.
    ("Su-34, Su-34s, Su-35, Su-35s, Su-57, Tu-22M3, Tu-22M3s, Tu-95, Tu-95s, Tu-95MS, Tu-160, Tu-160s", "russian"),
    ("A-50, A-50s, Il-22, Ka-52, Ka-52s, Mi-28, Mi-28s, MiG-31, MiG-31s, MiG-31K", "russian"),
    ("Rafale, Rafales, Tejas, Su-30MKI, Jaguar, Jaguars", "indian"),
    ("J-10C, J-10Cs, JF-17, JF-17s", "pakistani"),
    (
        "Skyhawk, Skyhawks, Super Etendard, Super Etendards, Pucara, Pucaras, Pucará, Pucarás, Exocet, Exocets",
        "argentine",
    ),
    ("Harrier, Harriers, Sea Harrier, Sea Harriers, Vulcan, Vulcans, Sea King, Sea Kings, Typhoon, Typhoons", "uk"),
    ("F-35, F-35s, F-35I, Adir", "israeli us"),
    ("F-14, F-14s, Saeqeh, Kowsar, Karrar", "iranian"),
    ("J-16, J-16s, J-11, J-11s, J-20, J-20s, H-6, H-6s, H-6K, KJ-500, KJ-500s, Y-8, Y-9, Y-20, JH-7, Z-10", "chinese"),
    ("B-2, B-2s, B-52, B-52s, B-1B, F/A-18, F/A-18s, C-17, C-17s", "us"),
    # Armour and artillery.
    ("Leopard, Leopards, Leopard 2A6, Leopard 2A4, Abrams, Challenger, Challengers, Bradley, Bradleys", "ukrainian"),
    ("Marder, Marders, Stryker, Strykers, CV90, CV90s, AMX-10RC, M113, M113s, MaxxPro, MaxxPros", "ukrainian"),
    ("Caesar, Caesars, PzH, Krab, Krabs, M777, M777s, Archer, Paladin, Paladins", "ukrainian"),
    ("Patriot, Patriots, IRIS-T, NASAMS, Gepard, Gepards, SAMP/T", "ukrainian saudi israeli"),
    ("T-90, T-90s, T-90M, T-90Ms, T-14, BMPT, BMPTs, TOS-1, TOS-1A, Tornado-S, Msta-B, Pantsir, Pantsirs", "russian"),
    ("BTG, BTGs, battalion tactical", "russian"),
    ("Merkava, Merkavas, Namer, Namers, D9", "israeli"),
)
