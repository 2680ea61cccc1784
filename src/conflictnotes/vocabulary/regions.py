"""Table of regions and towns by nationality: a governor of Kursk is Russian, a mayor of Mariupol Ukrainian.

Only places that reports name in posts ("Kursk Oblast Governor", "mayor of Kharkiv").  Capitals and countries stand in
:mod:`conflictnotes.vocabulary.parties`; places that change hands are given to the state that the world counts them to.
"""

from __future__ import annotations

from conflictnotes.vocabulary.entries import Region

__all__ = ["HOMES", "REGIONS"]


def _region(nationality: str, places: str) -> Region:
    return Region(nationality, tuple(place.strip() for place in places.replace("\n", ",").split(",") if place.strip()))


REGIONS: tuple[Region, ...] = (
    _region(
        "ukrainian",
        """Avdiivka, Bakhmut, Berdyansk, Berdiansk, Beryslav, Bila Tserkva, Bucha, Cherkasy, Chernihiv, Chernivtsi, Dnipro, Dnipropetrovsk, Donetsk, Druzhkivka, Enerhodar, Energodar, Fastiv, Henichesk, Hostomel, Hulyaipole, Huliaipole, Irpin, Ivano-Frankivsk, Izmail, Izium, Izyum,
        Kakhovka, Kamianske, Kharkiv, Kherson, Khmelnytskyi, Kirovohrad, Kostyantynivka, Kostiantynivka, Kramatorsk, Kreminna, Kremenchuk, Kropyvnytskyi, Kryvyi Rih, Kupyansk, Kupiansk, Luhansk, Lutsk, Lviv, Lyman, Lysychansk, Mariupol, Melitopol, Mykolaiv, Mykolayiv, Myrnohrad, Nikopol, Nova Kakhovka, Ochakiv, Odesa, Odessa,
        Orikhiv, Pokrovsk, Polohy, Poltava, Popasna, Pavlohrad, Rivne, Rubizhne, Severodonetsk, Sievierodonetsk, Shostka, Skadovsk, Slovyansk, Sloviansk, Soledar, Starobilsk, Sumy, Svatove, Synelnykove, Ternopil, Tokmak, Toretsk, Uzhhorod, Vasylivka, Vinnytsia, Volyn, Volnovakha, Vovchansk, Vuhledar, Zakarpattia, Zaporizhia, Zaporizhzhia, Zhytomyr""",
    ),
    _region(
        "russian",
        """Adygea, Altai, Amur, Arkhangelsk, Astrakhan, Bashkortostan, Belgorod, Bryansk, Buryatia, Chechnya, Chelyabinsk, Chita, Chuvashia, Dagestan, Irkutsk, Ingushetia, Ivanovo, Kabardino-Balkaria, Kaliningrad, Kalmykia, Kaluga, Kamchatka, Karelia, Kazan, Kemerovo, Khabarovsk, Khakassia, Khanty-Mansi, Kirov, Komi, Kostroma, Krasnodar, Krasnoyarsk, Kurgan, Kursk,
        Leningrad, Lipetsk, Magadan, Mari El, Mordovia, Murmansk, Nizhny Novgorod, Novgorod, Novosibirsk, Novorossiysk, Omsk, Orel, Oryol, Orenburg, Penza, Perm, Primorsky, Primorye, Pskov, Rostov, Rostov-on-Don, Ryazan, Sakha, Sakhalin, Samara, Saratov, Shebekino, Smolensk, Sochi, Stavropol, St. Petersburg, St Petersburg, Saint Petersburg, Sudzha, Sverdlovsk, Taganrog, Tambov, Tatarstan,
        Togliatti, Tomsk, Tula, Tuva, Tver, Tyumen, Udmurtia, Ulyanovsk, Vladivostok, Volgograd, Vologda, Voronezh, Yakutia, Yamal, Yaroslavl, Yekaterinburg, Zabaykalsky, Zabaykalye, North Ossetia, Serpukhov""",
    ),
    # Whose the posts in Crimea are depends on who filled them.
    _region(
        "",
        "Crimea, Sevastopol, Simferopol, Kerch, Yevpatoria, Feodosia, Yalta, Dzhankoy, Dzhankoi, Armyansk, Alushta, Bakhchysarai, Saky",
    ),
    _region("belarusian", "Baranovichi, Brest, Gomel, Grodno, Mogilev, Mozyr, Vitebsk, Luninets"),
    _region(
        "israeli",
        "Haifa, Beersheba, Be'er Sheva, Ashkelon, Ashdod, Sderot, Kiryat Shmona, Metula, Nahariya, Netanya, Tiberias, Eilat, Safed, Holon, Petah Tikva, Rishon LeZion, Ramat Gan, Herzliya, Acre, Upper Galilee, Shaar HaNegev, Sha'ar HaNegev, Eshkol",
    ),
    _region(
        "palestinian",
        "Rafah, Khan Younis, Khan Yunis, Deir al-Balah, Jabalia, Jabaliya, Beit Lahia, Beit Lahiya, Beit Hanoun, Nuseirat, Jenin, Nablus, Tulkarm, Tulkarem, Hebron, Bethlehem, Jericho, Qalqilya, Tubas",
    ),
    _region(
        "lebanese",
        "Tyre, Sidon, Nabatieh, Nabatiyeh, Baalbek, Bint Jbeil, Marjayoun, Hermel, Zahle, Tripoli, Khiam, Bekaa, Beqaa",
    ),
    _region(
        "syrian",
        "Aleppo, Homs, Hama, Idlib, Latakia, Tartus, Tartous, Deraa, Daraa, Suwayda, Sweida, Quneitra, Raqqa, Hasakah, Hasaka, Qamishli, Deir ez-Zor, Deir al-Zor, Palmyra, Manbij, Kobani, Afrin",
    ),
    _region(
        "iraqi",
        "Mosul, Basra, Kirkuk, Erbil, Sulaymaniyah, Najaf, Karbala, Anbar, Diyala, Fallujah, Ramadi, Tikrit, Samarra, Sinjar, Duhok, Dohuk",
    ),
    _region(
        "iranian",
        "Isfahan, Shiraz, Tabriz, Mashhad, Ahvaz, Bushehr, Bandar Abbas, Khuzestan, Kermanshah, Kerman, Natanz, Fordow, Sistan, Zahedan, Hormozgan, Qom",
    ),
    _region(
        "yemeni",
        "Hodeidah, Hudaydah, Marib, Ma'rib, Taiz, Taizz, Aden, Saada, Sa'dah, Shabwa, Hadramawt, Abyan, Dhale, Lahj, Hajjah, Mukalla, Ibb, Dhamar",
    ),
    _region(
        "sudanese",
        "Omdurman, El Fasher, al-Fashir, El Geneina, Nyala, Zalingei, El Obeid, Kosti, Wad Madani, Kassala, Gedaref, Port Sudan, Atbara, Darfur, North Darfur, South Darfur, West Darfur, Central Darfur, East Darfur, Kordofan, North Kordofan, West Kordofan, South Kordofan, Gezira, Sennar, White Nile, Blue Nile, Merowe, Dongola",
    ),
    _region(
        "south_sudanese",
        "Malakal, Bentiu, Bor, Jonglei, Upper Nile, Unity State, Renk, Nasir, Wau, Yei, Yambio, Torit, Pibor, Baliet, Akobo, Equatoria, Central Equatoria, Eastern Equatoria, Western Equatoria, Lakes State, Warrap, Aweil",
    ),
    _region(
        "ethiopian",
        "Tigray, Amhara, Oromia, Mekelle, Mekele, Gondar, Bahir Dar, Lalibela, Dessie, Wollo, North Wollo, Gojjam, Wellega, Gambella, Benishangul-Gumuz, Shire, Axum, Adwa, Dire Dawa, Jijiga, Hawassa",
    ),
    _region(
        "somali",
        "Kismayo, Baidoa, Beledweyne, Jowhar, Galkayo, Hiran, Hiiraan, Middle Shabelle, Lower Shabelle, Gedo, Bay region, Jubaland, Galmudug, Hirshabelle, South West State, Dhusamareb, Las Anod, Laascaanood",
    ),
    _region(
        "congolese",
        "Goma, Bukavu, Uvira, Butembo, Beni, Bunia, Ituri, North Kivu, South Kivu, Masisi, Rutshuru, Walikale, Lubero, Kisangani, Lubumbashi, Katanga, Minova, Sake, Kalemie, Tanganyika",
    ),
    _region("rwandan", "Byumba, Gisenyi, Rubavu, Musanze, Cyangugu"),
    _region(
        "malian",
        "Gao, Kidal, Timbuktu, Mopti, Ségou, Segou, Menaka, Ménaka, Sikasso, Kayes, Koulikoro, Bandiagara, Tinzaouaten, Tessalit, Sévaré, Kati",
    ),
    _region("burkinabe", "Djibo, Dori, Fada N'Gourma, Kaya, Ouahigouya, Barsalogho, Bobo-Dioulasso, Diapaga"),
    _region("nigerien", "Tillabéri, Tillaberi, Agadez, Diffa, Tahoua, Zinder"),
    _region(
        "nigerian",
        "Borno, Yobe, Adamawa, Kaduna, Zamfara, Katsina, Sokoto, Kebbi, Plateau State, Benue, Kano, Lagos, Rivers State, Anambra, Imo State, Maiduguri, Jos, Bauchi, Taraba, Niger State, Oyo",
    ),
    _region("mozambican", "Cabo Delgado, Pemba, Palma, Mocímboa da Praia, Nampula, Beira, Macomia"),
    _region(
        "burmese",
        "Sagaing, Mandalay, Yangon, Magway, Magwe, Bago, Kachin State, Shan State, Rakhine State, Chin State, Kayah State, Karen State, Kayin State, Mon State, Ayeyarwady, Tanintharyi, Lashio, Myitkyina, Sittwe, Myawaddy, Loikaw, Hpakant, Bhamo, Kyaukphyu, Muse, Laukkai",
    ),
    _region("armenian", "Gyumri, Syunik, Tavush, Vayots Dzor, Gegharkunik, Goris, Kapan, Ararat"),
    _region("azerbaijani", "Ganja, Nakhchivan, Lachin, Shusha, Agdam, Aghdam, Kalbajar, Zangilan"),
    _region("georgian", "Batumi, Kutaisi, Zugdidi, Adjara, Gori"),
    _region("moldovan", "Gagauzia, Balti, Bălți, Comrat"),
    _region(
        "indian",
        "Jammu, Srinagar, Jammu and Kashmir, Ladakh, Punjab state, Gujarat, Rajasthan, Manipur, Assam, Nagaland, Chhattisgarh, Uttar Pradesh, Arunachal Pradesh, Bihar, West Bengal, Mumbai, Kolkata, Poonch, Rajouri, Imphal",
    ),
    _region(
        "pakistani",
        "Balochistan, Khyber Pakhtunkhwa, Sindh, Peshawar, Quetta, Karachi, Lahore, Rawalpindi, Waziristan, North Waziristan, South Waziristan, Bannu, Muzaffarabad, Azad Kashmir, Turbat, Gwadar",
    ),
    _region(
        "afghan",
        "Kandahar, Helmand, Nangarhar, Jalalabad, Herat, Kunduz, Panjshir, Badakhshan, Mazar-e-Sharif, Balkh, Khost, Paktika, Kunar, Ghazni",
    ),
    _region("chinese", "Fujian, Xinjiang, Tibet, Guangdong, Shanghai, Hainan, Yunnan, Zhejiang"),
    _region("taiwanese", "Kaohsiung, Kinmen, Matsu, Hualien, Taichung, Tainan, Keelung, Hsinchu, Penghu, Taoyuan"),
    _region(
        "philippine",
        "Mindanao, Luzon, Samar, Northern Samar, Palawan, Sulu, Basilan, Lanao del Sur, Maguindanao, Cotabato, Negros, Negros Occidental, Negros Oriental, Masbate, Davao, Zambales, Zamboanga, Bukidnon, Marawi, Catarman",
    ),
    _region(
        "colombian",
        "Cauca, Nariño, Catatumbo, Norte de Santander, Antioquia, Arauca, Chocó, Putumayo, Caquetá, Guaviare, Valle del Cauca, Medellín, Popayán, Cúcuta, Jamundí, Argelia",
    ),
    _region(
        "mexican", "Sinaloa, Michoacán, Guerrero, Tamaulipas, Jalisco, Chiapas, Culiacán, Guanajuato, Zacatecas, Sonora"
    ),
    _region("polish", "Lublin, Rzeszów, Podkarpackie, Gdańsk, Kraków, Białystok"),
    _region(
        "us",
        "Texas, California, Florida, New York, Virginia, Alaska, Hawaii, Ohio, Pennsylvania, South Carolina, North Carolina, Oklahoma, Indiana, Michigan, Connecticut, Delaware",
    ),
    _region("turkish", "Istanbul, Izmir, Hatay, Diyarbakır, Diyarbakir, Gaziantep, Şırnak, Hakkari"),
    _region("haitian", "Artibonite, Cap-Haïtien, Kenscoff, Delmas, Cité Soleil"),
    _region("thai", "Surin, Sisaket, Si Sa Ket, Ubon Ratchathani, Buriram, Yala, Pattani, Narathiwat"),
    _region("cambodian", "Oddar Meanchey, Preah Vihear, Banteay Meanchey, Battambang"),
)

# Armed groups whose people are of one state; groups that recruit across borders are left out.
HOMES: dict[str, str] = {
    "houthi": "yemeni",
    "stc": "yemeni",
    "hezbollah": "lebanese",
    "amal": "lebanese",
    "hamas": "palestinian",
    "islamic_jihad": "palestinian",
    "pflp": "palestinian",
    "rsf": "sudanese",
    "saf": "sudanese",
    "splm_n": "sudanese",
    "spla_io": "south_sudanese",
    "arakan_army": "burmese",
    "kia": "burmese",
    "knla": "burmese",
    "tnla": "burmese",
    "mndaa": "burmese",
    "pdf": "burmese",
    "hts": "syrian",
    "sna": "syrian",
    "sdf": "syrian",
    "kataib_hezbollah": "iraqi",
    "asaib_ahl_al_haq": "iraqi",
    "taliban": "afghan",
    "eln": "colombian",
    "fano": "ethiopian",
    "ola": "ethiopian",
    "tigrayan": "ethiopian",
    "amhara": "ethiopian",
    "oromo": "ethiopian",
    "chechen": "russian",
    "dagestani": "russian",
    "ingush": "russian",
}
