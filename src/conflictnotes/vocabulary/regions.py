"""Table of regions and towns by nationality: a governor of Kursk is Russian, a mayor of Mariupol Ukrainian.

Only places that reports name in posts ("Kursk Oblast Governor", "mayor of Kharkiv").  Capitals and countries stand in
:mod:`conflictnotes.vocabulary.parties`; places that change hands are given to the state that the world counts them to.
"""

from __future__ import annotations

from conflictnotes.vocabulary.entries import Region

__all__ = ["FORMATIONS", "HOMES", "REGIONS"]


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
    _region("armenian", "Gyumri, Syunik, Tavush, Vayots Dzor, Gegharkunik, Goris, Kapan"),
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
    # Further towns and districts of the wars of today.
    _region(
        "ukrainian",
        """Chasiv Yar, Marinka, Krasnohorivka, Selydove, Kurakhove, Velyka Novosilka, Chuhuiv, Balakliia, Lozova, Okhtyrka, Konotop, Trostianets,
        Hlukhiv, Snihurivka, Antonivka, Boryspil, Brovary, Vyshhorod, Zhovti Vody, Marhanets, Dobropillia, Bilozerske, Siversk, Alchevsk,
        Horlivka, Makiivka, Yenakiieve, Amvrosiivka, Novoazovsk, Prymorsk, Rodynske, Mukachevo, Kolomyia, Drohobych,
        Bilhorod-Dnistrovskyi, Chornomorsk, Pivdennyi, Podilsk, Voznesensk, Pervomaisk""",
    ),
    _region(
        "russian",
        """Novoshakhtinsk, Grayvoron, Grozny, Makhachkala, Vladikavkaz, Nalchik, Tuapse, Yeysk, Anapa, Gelendzhik,
        Kamensk-Shakhtinsky, Millerovo, Bataysk, Shakhty, Valuyki, Rylsk, Lgov, Klintsy, Syzran,
        Izhevsk, Ufa, Naberezhnye Chelny, Yelabuga, Saransk, Cheboksary, Petrozavodsk, Severodvinsk, Severomorsk, Cherepovets, Barnaul,
        Ulan-Ude, Blagoveshchensk, Petropavlovsk-Kamchatsky, Elista, Cherkessk, Maykop, Volzhsky, Khimki, Balashikha,
        Moscow Oblast, Primorsky Krai""",
    ),
    _region(
        "israeli",
        """Ofakim, Netivot, Dimona, Kiryat Gat, Modiin, Bat Yam, Bnei Brak, Hadera, Karmiel,
        Kiryat Arba, Golan Regional Council, Mateh Asher""",
    ),
    _region(
        "palestinian",
        """Gaza City, Shuja’iyya, Shujaiya, Al-Bireh, al-Bireh, Salfit, Bureij, Maghazi, Shati, Jabaliya camp""",
    ),
    _region(
        "lebanese",
        """Nabi Chit, Jezzine, Batroun, Jounieh, Akkar, Rashaya, Naqoura, Aita al-Shaab, Kfar Kila, Dahiyeh, Dahieh,
        Beit Yahoun""",
    ),
    _region(
        "syrian",
        """Deir Ezzor, al-Bab, Azaz, Jarablus, Douma, Ghouta, Jableh, Banias, Salamiyah, al-Hasakah, Al-Hasakah, Tabqa,
        al-Tanf, Bukamal, Abu Kamal, Al-Bukamal, Rif Dimashq, Jaramana, Sahnaya""",
    ),
    _region(
        "iraqi",
        """Nineveh, Dhi Qar, Maysan, Babil, Muthanna, Nasiriyah, Amarah, Tal Afar,
        Makhmour, Zakho, Halabja, Khanaqin""",
    ),
    _region(
        "iranian",
        """Hamedan, Hamadan, Karaj, Urmia, Lorestan, Mazandaran, Gilan, Rasht, Yazd,
        Semnan, Chabahar, Khorramabad, Dezful, Sanandaj, Kurdistan province, Parchin, Qazvin, Zanjan""",
    ),
    _region(
        "yemeni",
        """al-Bayda, Al-Bayda, al-Jawf, Al-Jawf, Raymah, Mahwit, Socotra, al-Mahra, Al-Mahra, Mocha,
        Ras Isa, Zabid, Seiyun, Sayun, al-Dhale, Hodeida""",
    ),
    _region(
        "sudanese",
        """Babanusa, al-Fashir, al-Obeid, El-Obeid, El-Fasher, El-Geneina, En Nahud, al-Nahud, Al Nahud, Dilling, Kadugli, Ed Daein,
        al-Daein, Ed-Damazin, Damazin, Rabak, Shendi, Khartoum North, River Nile State, Northern State, Red Sea State, Al Jazirah,
        Um Rawaba, Tawila, Zamzam, Kutum, Mellit""",
    ),
    _region(
        "south_sudanese",
        """Juba, Rumbek, Nimule, Maridi, Tonj, Kapoeta, Ulang, Nyirol, Fangak, Mayom, Western Bahr el Ghazal,
        Northern Bahr el Ghazal, Northern Bahr, Western Bahr""",
    ),
    _region(
        "ethiopian",
        """East Wollega, West Wollega, Horo Guduru, Wajirat, Adigrat, Alamata, Humera, Metekel, Asosa, Nekemte, Jimma,
        Arba Minch, Debre Markos, Debre Birhan, Debre Tabor, Woldiya, Weldiya, Sekota, Afar Region, Somali Region, North Shewa, South Wollo""",
    ),
    _region(
        "somali",
        """Bosaso, Garowe, Adado, Buloburde, Afgooye, Afgoye, Barawe, Jilib, Hudur, Luuq,
        Dolow, Bakool, Galgaduud, Mudug, Nugaal, Burao, Hargeisa, Berbera, Erigavo""",
    ),
    _region(
        "congolese",
        """Nyiragongo, Kitshanga, Bunagana, Kanyabayonga, Kirumba, Luofu, Oicha, Mambasa, Irumu, Djugu, Mahagi, Fizi,
        Kamanyola, Kavumu, Kabare, Kalehe, Shabunda, Mwenga, Mweso, Kiwanja, Tshopo, Haut-Uele,
        Maniema, Kindu, Kasai, Kananga, Mbuji-Mayi, Kolwezi, Haut-Katanga, Matadi, Kwamouth, Mai-Ndombe, Minembwe, Kamituga""",
    ),
    _region(
        "malian",
        """Goundam, Diabaly, Niono, Nioro du Sahel, Nioro, Farabougou, Bankass, Douentza, Hombori, Gossi,
        Ansongo, Aguelhok, Anefis, Taoudenni, San region, Bougouni, Loulouni, Diboli, Léré""",
    ),
    _region(
        "burkinabe",
        """Arbinda, Gorom-Gorom, Sebba, Titao, Tougan, Nouna, Dédougou, Banfora, Kongoussi, Kompienga, Tenkodogo,
        Séno, Oudalan, Sahel Region""",
    ),
    _region(
        "nigerien",
        """Tillabery, Dosso, Maradi, Ayorou, Banibangou, Ouallam, Inates, Gothèye, Torodi, Arlit,
        N’Guigmi""",
    ),
    _region(
        "nigerian",
        """Gusau, Tsafe, Damboa, Gwoza, Monguno, Konduga, Chibok, Damaturu, Makurdi,
        Birnin Kebbi, Birnin Gwari, Kwara, Ilorin, Edo State, Delta State, Ebonyi, Enugu, Owerri, Port Harcourt,
        Ondo, Ekiti, Osun, Kogi, Nasarawa, Gombe, Jigawa, Cross River, Akwa Ibom, Bayelsa""",
    ),
    _region(
        "mozambican",
        """Mueda, Nangade, Muidumbe, Quissanga, Ancuabe, Metuge, Montepuez, Chiúre, Chiure, Meluco, Nacala,
        Niassa, Zambezia, Zambézia, Sofala, Inhambane, Matola""",
    ),
    _region(
        "burmese",
        """Kawlin, Monywa, Shwebo, Meiktila, Pyin Oo Lwin, Taunggyi, Kengtung, Kutkai, Hsipaw, Nawnghkio,
        Kyaukme, Hakha, Mindat, Matupi, Paletwa, Mrauk-U, Buthidaung, Maungdaw, Thandwe,
        Hpa-An, Kawkareik, Thaton, Mawlamyine, Dawei, Myeik, Pathein, Pyay, Magwe Region, Demoso, Hpasawng,
        Pekon, Mohnyin, Waingmaw, Momauk, Sadung""",
    ),
    _region(
        "armenian",
        """Vanadzor, Jermuk, Meghri, Sisian, Sotk, Ijevan, Kotayk, Armavir, Aragatsotn, Vardenis""",
    ),
    _region(
        "azerbaijani",
        """Fuzuli, Khojavend, Gubadli, Jabrayil, Zangelan, Gazakh, Tovuz, Gadabay, Dashkasan, Khankendi, Sumgait, Sumqayit,
        Barda, Terter, Tartar district, Mingachevir, Lankaran""",
    ),
    _region(
        "georgian",
        """Tskhinvali, Akhalgori, Rustavi, Samegrelo, Kakheti""",
    ),
    _region(
        "indian",
        """Pahalgam, Baramulla, Kupwara, Anantnag, Pulwama, Shopian, Kishtwar, Kathua, Udhampur, Akhnoor,
        Amritsar, Pathankot, Jaisalmer, Jodhpur, Kutch, Tawang, Itanagar, Guwahati, Churachandpur, Bastar, Sukma, Bijapur,
        Dantewada, Jharkhand, Odisha, Telangana, Andhra Pradesh, Maharashtra, Karnataka, Tamil Nadu, Kerala, Haryana, Himachal Pradesh, Uttarakhand,
        Meghalaya, Mizoram, Tripura, Sikkim, Kargil, Punjab, Hyderabad, Bengaluru, Chennai""",
    ),
    _region(
        "pakistani",
        """Bajaur, Mir Ali, Miranshah, Dera Ismail Khan, Lakki Marwat, Swat, Kurram, Parachinar, Orakzai, Mohmand,
        Chitral, Kohat, Hangu, Nowshera, Abbottabad, Gilgit, Gilgit-Baltistan, Skardu, Khuzdar,
        Kalat, Mastung, Nushki, Noshki, Panjgur, Zhob, Chaman, Dera Bugti, Kotli,
        Bahawalpur, Muridke, Faisalabad, Multan, Sialkot, Sukkur""",
    ),
    _region(
        "afghan",
        """Uruzgan, Zabul, Nimroz, Badghis, Faryab, Jowzjan, Baghlan, Takhar, Kapisa, Parwan, Logar,
        Wardak, Paktia, Laghman, Nuristan, Bamyan, Daikundi, Spin Boldak, Torkham, Lashkar Gah""",
    ),
    _region(
        "chinese",
        """Guangxi, Sanya, Kunming, Xiamen, Fuzhou, Guangzhou, Shenzhen, Chongqing, Sichuan, Hong Kong SAR, Jiangsu,
        Dalian, Heilongjiang, Jilin, Lhasa, Urumqi, Qingdao, Ningbo""",
    ),
    _region(
        "taiwanese",
        """Lanyu, Dongsha, Pratas, Hengchun, Chiayi, Taitung, Yilan, Pingtung, Su’ao, Chiashan""",
    ),
    _region(
        "philippine",
        """Cebu, Leyte, Eastern Visayas, Western Visayas, Bicol, Camarines Norte, Camarines Sur, Albay, Sorsogon, Catanduanes, Quezon Province, Mindoro,
        Occidental Mindoro, Oriental Mindoro, Iloilo, Capiz, Antique province, Bohol, Surigao del Sur, Surigao del Norte, Agusan del Norte, Agusan del Sur, Misamis Oriental, Lanao del Norte,
        Cotabato City, Sultan Kudarat, Sarangani, South Cotabato, Tawi-Tawi, Jolo, Isabela City, Nueva Ecija, Aurora province, Cagayan, Ilocos, Batanes,
        Pampanga, Batangas, Rizal province, Subic, Puerto Princesa, Baguio""",
    ),
    _region(
        "colombian",
        """Tibú, Ocaña, Tumaco, Buenaventura, Quibdó, Mocoa, Puerto Asís, San José del Guaviare, Villavicencio, Huila,
        Tolima, Neiva, Ibagué, Barranquilla, Bolívar department, Córdoba department, Caucasia, Bajo Cauca, Vichada, Guainía, Vaupés,
        Amazonas department, Casanare, Boyacá, Bucaramanga, El Tarra, Toribío, Caloto, El Plateado, Saravena,
        Fortul""",
    ),
    _region(
        "mexican",
        """Nuevo León, Baja California, Tijuana, Ciudad Juárez, Chihuahua, Nayarit, Oaxaca, Veracruz, Puebla,
        Reynosa, Matamoros, Nuevo Laredo, Monterrey, Mazatlán, Culiacan, Michoacan, Guadalajara, Acapulco, Uruapan, Apatzingán,
        Tierra Caliente""",
    ),
    _region(
        "turkish",
        """Ankara Province, Kahramanmaraş, Mardin, Batman Province, Siirt, Van Province, Bursa, Konya, Antalya, Incirlik,
        Kilis, Şanlıurfa, Sanliurfa""",
    ),
    _region(
        "haitian",
        """Cabaret, Arcahaie, Pétion-Ville, Petion-Ville, Croix-des-Bouquets, Tabarre, Carrefour, Gonaïves, Gonaives, Saint-Marc, Mirebalais, Lascahobas,
        Pont-Sondé, Les Cayes, Jérémie, Hinche, Port-de-Paix, Léogâne, Gressier, Martissant, Solino, Savien""",
    ),
    _region(
        "thai",
        """Chanthaburi, Sa Kaeo, Songkhla, Hat Yai, Nakhon Ratchasima, Ta Muen Thom, Mae Sot, Chiang Mai, Chiang Rai""",
    ),
    _region(
        "cambodian",
        """Pursat, Koh Kong, Siem Reap, Poipet, Samraong, Ta Krabey, Ta Moan""",
    ),
    _region(
        "polish",
        """Rzeszow, Przewodów, Podlaskie, Szczecin, Wrocław, Poznań, Łódź, Lubelskie, Suwałki""",
    ),
    _region(
        "belarusian",
        """Gomel, Homyel, Hrodna, Mahilyow, Baranavichy, Polotsk, Orsha, Bobruisk, Slutsk""",
    ),
    _region(
        "us",
        """Minnesota, Wisconsin, Illinois, Arizona, Nevada, Colorado, Utah, Oregon, Tennessee, Kentucky, Alabama,
        Louisiana, Missouri, Kansas, Massachusetts, Maryland, New Jersey, Tampa, San Diego, Pearl Harbor, Guantanamo, Iowa,
        Nebraska, Arkansas, Mississippi, Montana""",
    ),
    # with the name of another country in theirs
    _region("us", "New Mexico, New England"),
    _region("nigerian", "Niger Delta"),
    _region("chinese", "Inner Mongolia"),
    _region(
        "australian", "New South Wales, Queensland, Northern Territory, South Australia, Western Australia, Tasmania"
    ),
    _region(
        "canadian",
        """British Columbia, Ontario, Quebec, Québec, Alberta, Saskatchewan, Manitoba, Nova Scotia, New Brunswick,
        Newfoundland, Nunavut""",
    ),
    _region(
        "german",
        """Bavaria, Saxony, Lower Saxony, Thuringia, Brandenburg, Hesse, Schleswig-Holstein, Baden-Württemberg,
        North Rhine-Westphalia""",
    ),
    _region("spanish", "Catalonia, Andalusia, Galicia, Basque Country, Melilla, Ceuta, Valencia"),
    _region("italian", "Sicily, Lombardy, Sardinia, Calabria, Lampedusa, Piedmont, Tuscany"),
    _region("french", "Brittany, Normandy, Corsica, Alsace, French Guiana, Réunion, Guadeloupe, Martinique"),
    _region(
        "chinese",
        "Hunan, Hubei, Henan, Hebei, Shandong, Shanxi, Shaanxi, Gansu, Qinghai, Guizhou, Anhui, Jiangxi, Liaoning",
    ),
    _region("libyan", "Cyrenaica, Tripolitania, Fezzan"),
    _region("indonesian", "Aceh, Banda Aceh, Maluku, Kalimantan, Sumatra, West Java, East Java"),
    _region(
        "venezuelan",
        """Zulia, Táchira, Apure, Maracaibo, Bolívar state, Amazonas state""",
    ),
    _region(
        "ecuadorian",
        """Guayas, Guayaquil, Durán, Esmeraldas, Machala, Manabí, Los Ríos, Sucumbíos, El Oro, Quevedo,
        Babahoyo, Orellana""",
    ),
    _region(
        "vietnamese",
        """Saigon, Ho Chi Minh City, Da Nang, Danang, Quang Ngai, Quang Nam, Khanh Hoa, Hai Phong, Haiphong, Nha Trang, Cam Ranh, Ly Son,
        Quang Ninh, Ba Ria-Vung Tau, Can Tho""",
    ),
    _region(
        "japanese",
        """Okinawa, Hokkaido, Yonaguni, Ishigaki, Kyushu, Sasebo, Yokosuka, Nagasaki, Hiroshima""",
    ),
    _region(
        "south_korean",
        """Busan, Incheon, Yeonpyeong, Gyeonggi, Gangwon, Paju, Daegu, Ulsan, Jeju""",
    ),
    _region(
        "north_korean",
        """Wonsan, Kaesong, Sinuiju, Hamhung, Chongjin, Nampo, Yongbyon, Kusong""",
    ),
    _region(
        "indonesian",
        """Papua province, West Papua, Central Papua, Highland Papua, Nduga, Intan Jaya, Puncak Jaya, Puncak, Yahukimo, Jayapura, Mimika, Timika,
        Poso, Sulawesi, Surabaya, Natuna""",
    ),
    _region(
        "libyan",
        """Benghazi, Misrata, Misurata, Sirte, Sabha, Derna, Tobruk, Zawiya, Zintan, Zuwara, Kufra,
        Tarhuna, Ajdabiya, Bani Walid""",
    ),
    _region(
        "kenyan",
        """Mandera, Garissa, Wajir, Lamu, Mombasa, Turkana, Kisumu, Marsabit, Isiolo, Baringo""",
    ),
    _region(
        "ugandan",
        """Kasese, Gulu, Ntoroko, Bundibugyo, Arua, Karamoja, Entebbe""",
    ),
    _region(
        "cameroonian",
        """Bamenda, Buea, Kumba, Maroua, Far North Region, Kousséri, Fotokol, Mamfe, North-West Region, South-West Region""",
    ),
    _region(
        "chadian",
        """Lac Province, Abéché, Adré, Tibesti, Moundou, Bagasola, Faya-Largeau, Ouaddai, Ouaddaï""",
    ),
    _region(
        "central_african",
        """Bambari, Bossangoa, Birao, Zemio, Berbérati, Bouar, Kaga-Bandoro, Bangassou, Haut-Mbomou, Paoua""",
    ),
    _region(
        "serbian",
        """Novi Sad, Niš, Preševo, Novi Pazar, Vojvodina""",
    ),
    _region(
        "kosovar",
        """Mitrovica, Zvečan, Zvecan, Leposavić, Zubin Potok, Banjska, Gračanica, Prizren""",
    ),
    _region(
        "moldovan",
        """Tiraspol, Cahul, Orhei, Edineț""",
    ),
    _region(
        "uk",
        """Scotland, Northern Ireland, Belfast, Glasgow, Manchester, Portsmouth""",
    ),
    _region(
        "beninese",
        """Alibori, Atacora, Malanville, Karimama, Banikoara, Tanguiéta, Parakou, Borgou, Porga""",
    ),
    _region(
        "togolese",
        """Savanes Region, Dapaong, Kpendjal, Kpékpakandi""",
    ),
    _region(
        "ivorian",
        """Korhogo, Bouaké, Kafolo, Téhini, Odienné""",
    ),
    _region(
        "ghanaian",
        """Bawku, Tamale, Bolgatanga, Kumasi""",
    ),
    _region(
        "bangladeshi",
        """Cox’s Bazar, Chittagong, Chattogram, Teknaf, Bandarban, Rangamati, Khagrachhari, Sylhet""",
    ),
    _region(
        "tajik",
        """Gorno-Badakhshan, Khorog, Isfara, Khujand, Sughd, Vorukh""",
    ),
    _region(
        "kyrgyz",
        """Batken, Jalal-Abad, Leylek""",
    ),
)

# Armed groups whose people are of one state; groups that recruit across borders are left out.
HOMES: dict[str, str] = {
    "emc": "colombian",
    "ism": "mozambican",
    "houthi": "yemeni",
    "stc": "yemeni",
    "hezbollah": "lebanese",
    "amal": "lebanese",
    "hamas": "palestinian",
    "islamic_jihad": "palestinian",
    "pflp": "palestinian",
    "rsf": "sudanese",
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
    "lna": "libyan",
    "kndf": "burmese",
    "cnf": "burmese",
    "ssa": "burmese",
    "uwsa": "burmese",
    "dkba": "burmese",
    "karen_bgf": "burmese",
    "kachin": "burmese",
    "karen": "burmese",
    "karenni": "burmese",
    "shan": "burmese",
    "rakhine": "burmese",
    "crimean_tatar": "ukrainian",
    "chechen": "russian",
    "dagestani": "russian",
    "ingush": "russian",
}

# Kinds of formation that one army alone of a war has; they tell where a passage speaks of that army's state.
FORMATIONS: tuple[tuple[str, str], ...] = (
    ("Combined Arms Army", "russian"),
    ("CAA", "russian"),
    ("Motor Rifle", "russian"),
    ("Motorized Rifle", "russian"),
    ("Motorised Rifle", "russian"),
    ("Guards Tank", "russian"),
    ("Guards Army", "russian"),
    ("Guards Airborne", "russian"),
    ("Guards Air Assault", "russian"),
    ("Naval Infantry", "russian"),
    ("Mechanized Brigade", "ukrainian"),
    ("Mechanised Brigade", "ukrainian"),
    ("Territorial Defense Brigade", "ukrainian"),
    ("Territorial Defence Brigade", "ukrainian"),
    ("Carrier Strike Group", "us"),
    ("Marine Expeditionary", "us"),
    ("Africa Command", "us"),
    ("European Command", "us"),
    ("Indo-Pacific Command", "us"),
    ("Destroyer Squadron", "us"),
    ("Under Secretary", "us"),
    ("Undersecretary", "us"),
    ("Assistant Secretary", "us"),
    ("Bundeswehr", "german"),
    ("Air Assault Brigade", "ukrainian"),
    ("Jaeger Brigade", "ukrainian"),
    ("Operational Command", "ukrainian"),
)
