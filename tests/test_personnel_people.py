"""People in context: name, rank, first role, nationality, event."""

from __future__ import annotations

import pytest

from conflictnotes import parse_personnel
from conflictnotes.model import PersonnelKind
from tests.feedings import feedings, plain

Row = tuple[str, str | None, str | None, str | None, str | None]

PEOPLE: list[tuple[str, list[Row]]] = [
    (
        "US Staff Sergeant Joe Lund was wounded.",
        [("Joe Lund", "Staff Sergeant", None, "us", "wounded")],
    ),
    (
        "The ministry confirmed the death of Staff Sergeant Bol Deng.",
        [("Bol Deng", "Staff Sergeant", None, None, "killed")],
    ),
    (
        "Chief of Staff Colonel Bol Deng said that the town held.",
        [("Bol Deng", "Colonel", "Chief of Staff", None, None)],
    ),
    (
        "Air Marshal VR Menon said that the strike had failed.",
        [("VR Menon", "Air Marshal", None, None, None)],
    ),
    (
        "The spokesman, Brigadier General (Staff) Asim Awad, said that the town held.",
        [("Asim Awad", "Brigadier General (Staff)", "spokesman", None, None)],
    ),
    (
        "The spokesman, Colonel (Ret.) Omar Deng, said that the town held.",
        [("Omar Deng", "Colonel (Ret.)", "spokesman", None, None)],
    ),
    (
        'The gang leader Jimmy Chérizier, alias "Barbecue", called for talks.',
        [("Jimmy Chérizier", None, "gang leader", None, None)],
    ),
    (
        "Haiti's transitional council head Laurent Saint-Cyr met Kenyan commander Godfrey Otunge.",
        [
            ("Laurent Saint-Cyr", None, "Haiti's transitional council head", "haitian", None),
            ("Godfrey Otunge", None, "Kenyan commander", "kenyan", None),
        ],
    ),
    (
        "Police chief Vladimir Paraison was appointed in August.",
        [("Vladimir Paraison", None, "Police chief", None, "appointed")],
    ),
    (
        'Dissident commander Alexander Díaz Mendoza, alias "Calarcá", was absent.',
        [("Alexander Díaz Mendoza", None, "Dissident commander", None, None)],
    ),
    (
        "The ELN's Antonio García rejected the offer; Pablo Beltrán did not comment.",
        [("Antonio García", None, None, "colombian", None), ("Pablo Beltrán", None, None, None, None)],
    ),
    (
        "Senator Miguel Uribe Turbay was shot at a rally in Bogotá and died on August 11.",
        [("Miguel Uribe Turbay", None, "Senator", "colombian", "killed")],
    ),
    (
        "Mexican Navy Secretary Raymundo Pedro Morales Ángeles dismissed two admirals.",
        [("Raymundo Pedro Morales Ángeles", None, "Mexican Navy Secretary", "mexican", None)],
    ),
    ('Ismael "El Mayo" Zambada pleaded guilty.', [('Ismael "El Mayo" Zambada', None, None, None, None)]),
    (
        "M23 spokesman Lawrence Kanyuka accused Kinshasa of bad faith.",
        [("Lawrence Kanyuka", None, "M23 spokesman", None, None)],
    ),
    (
        "Willy Ngoma, the group's military spokesman, posted a video.",
        [("Willy Ngoma", None, "military spokesman", None, None)],
    ),
    (
        "Burundi's army spokesman, Brigadier General Gaspard Baratuza, denied losses.",
        [("Gaspard Baratuza", "Brigadier General", "Burundi's army spokesman", "burundian", None)],
    ),
    ("Governor Peter Cirimwami was killed near Sake.", [("Peter Cirimwami", None, "Governor", "congolese", "killed")]),
    (
        "Nigeria's Minister of Defence, Mohammed Badaru Abubakar, resigned; General Christopher Gwabin Musa replaces him.",
        [
            ("Mohammed Badaru Abubakar", None, "Nigeria's Minister of Defence", "nigerian", "removed"),
            ("Christopher Gwabin Musa", "General", "Nigeria's Minister of Defence", "nigerian", "appointed"),
        ],
    ),
    (
        "Major General Abdulsalam Abubakar, theatre commander of Operation Hadin Kai, said 14 bandits surrendered.",
        [("Abdulsalam Abubakar", "Major General", "theatre commander of Operation Hadin Kai", "nigerian", None)],
    ),
    (
        "Malian transition president Assimi Goïta dismissed Prime Minister Choguel Kokalla Maïga and named General Abdoulaye Maïga.",
        [
            ("Assimi Goïta", None, "Malian transition president", "malian", None),
            ("Choguel Kokalla Maïga", None, "Prime Minister", "malian", "removed"),
            ("Abdoulaye Maïga", "General", "Prime Minister", "malian", "appointed"),
        ],
    ),
    (
        "Burkinabè captain Ibrahim Traoré received Niger's General Abdourahamane Tiani.",
        [
            ("Ibrahim Traoré", "captain", None, "burkinabe", None),
            ("Abdourahamane Tiani", "General", None, "nigerien", None),
        ],
    ),
    (
        "Ag Ghali's deputy, Amadou Koufa, spoke from Mopti.",
        [("Amadou Koufa", None, "Ag Ghali's deputy", "malian", None)],
    ),
    (
        "Sudan's army chief Abdel Fattah al-Burhan removed General Shams al-Din Kabbashi.",
        [
            ("Abdel Fattah al-Burhan", None, "Sudan's army chief", "sudanese", None),
            ("Shams al-Din Kabbashi", "General", None, "sudanese", "removed"),
        ],
    ),
    (
        "RSF commander Ali Rizqallah, known as al-Savanna, was killed in El Fasher.",
        [("Ali Rizqallah", None, "RSF commander", "sudanese", "killed")],
    ),
    (
        "Minni Arko Minnawi, governor of Darfur, accused the RSF.",
        [("Minni Arko Minnawi", None, "governor of Darfur", "sudanese", None)],
    ),
    (
        "Tigray's Getachew Reda was replaced by Lieutenant General Tadesse Werede in April.",
        [
            ("Getachew Reda", None, None, "ethiopian", "removed"),
            ("Tadesse Werede", "Lieutenant General", None, "ethiopian", "appointed"),
        ],
    ),
    ("Fano leader Zemene Kassie denied a deal.", [("Zemene Kassie", None, "Fano leader", "ethiopian", None)]),
    ("Field Marshal Birhanu Jula said the army was ready.", [("Birhanu Jula", "Field Marshal", None, None, None)]),
    (
        "Eritrean information minister Yemane Gebremeskel dismissed the claim.",
        [("Yemane Gebremeskel", None, "Eritrean information minister", "eritrean", None)],
    ),
    (
        "Al-Shabaab commander Mohamed Mire was killed by a US strike.",
        [("Mohamed Mire", None, "Al-Shabaab commander", None, "killed")],
    ),
    (
        "Puntland president Said Abdullahi Deni visited the Cal Miskaad front.",
        [("Said Abdullahi Deni", None, "Puntland president", "puntland", None)],
    ),
    (
        "Min Aung Hlaing flew to Minsk; the senior general met Lukashenko.",
        [("Min Aung Hlaing", None, None, None, None), ("Lukashenko", None, None, None, None)],
    ),
    (
        "KNU spokesman Padoh Saw Taw Nee said the road was cut.",
        [("Padoh Saw Taw Nee", None, "KNU spokesman", "burmese", None)],
    ),
    ("Lieutenant General Yar Pyae led the junta's delegation.", [("Yar Pyae", "Lieutenant General", None, None, None)]),
    (
        "TNLA spokesperson Lway Yay Oo said 12 civilians died.",
        [("Lway Yay Oo", None, "TNLA spokesperson", "burmese", None)],
    ),
    ("Maung Saungkha, leader of the BPLA, was unharmed.", [("Maung Saungkha", None, "leader of the BPLA", None, None)]),
    (
        "Zin Mar Aung, foreign minister of the shadow government, urged sanctions.",
        [("Zin Mar Aung", None, "foreign minister of the shadow government", None, None)],
    ),
    (
        "Pakistan's army chief, Field Marshal Asim Munir, met Prime Minister Shehbaz Sharif.",
        [
            ("Asim Munir", "Field Marshal", "Pakistan's army chief", "pakistani", None),
            ("Shehbaz Sharif", None, "Prime Minister", "pakistani", None),
        ],
    ),
    (
        "Indian Air Chief Marshal Amar Preet Singh said six jets were downed.",
        [("Amar Preet Singh", "Air Chief Marshal", None, "indian", None)],
    ),
    (
        "Wing Commander Vyomika Singh and Colonel Sofiya Qureshi briefed the press.",
        [("Vyomika Singh", "Wing Commander", None, None, None), ("Sofiya Qureshi", "Colonel", None, None, None)],
    ),
    ("BLA spokesman Jeeyand Baloch claimed the attack.", [("Jeeyand Baloch", None, "BLA spokesman", None, None)]),
    ("Hafiz Gul Bahadur's men attacked the post.", [("Hafiz Gul Bahadur", None, None, None, None)]),
    ("TTP chief Noor Wali Mehsud survived.", [("Noor Wali Mehsud", None, "TTP chief", None, None)]),
    (
        "Afghan acting defence minister Mullah Muhammad Yaqoob Mujahid visited Doha.",
        [("Muhammad Yaqoob Mujahid", None, "Afghan acting defence minister", "afghan", None)],
    ),
    ("Zabihullah Mujahid denied it.", [("Zabihullah Mujahid", None, None, None, None)]),
    (
        "Chinese foreign ministry spokesman Guo Jiakun said Beijing opposed it.",
        [("Guo Jiakun", None, "Chinese foreign ministry spokesman", "chinese", None)],
    ),
    (
        "PLA spokesman Senior Colonel Zhang Xiaogang accused Manila of provocation.",
        [("Zhang Xiaogang", "Senior Colonel", "PLA spokesman", "chinese", None)],
    ),
    (
        "Philippine coast guard spokesman Commodore Jay Tarriela said two boats were hit.",
        [("Jay Tarriela", "Commodore", "Philippine coast guard spokesman", "philippine", None)],
    ),
    (
        "Rear Admiral Roy Vincent Trinidad, the navy spokesperson, said seven ships were seen.",
        [("Roy Vincent Trinidad", "Rear Admiral", "navy spokesperson", None, None)],
    ),
    (
        "Philippine Defense Secretary Gilberto Teodoro Jr. rejected it.",
        [("Gilberto Teodoro Jr", None, "Philippine Defense Secretary", "philippine", None)],
    ),
    (
        "Taiwan's President Lai Ching-te inspected troops. Lai promised more.",
        [("Lai Ching-te", None, "Taiwan's President", "taiwanese", None)],
    ),
    (
        "North Korean defence minister No Kwang Chol met Andrei Belousov in Pyongyang.",
        [
            ("No Kwang Chol", None, "North Korean defence minister", "north_korean", None),
            ("Andrei Belousov", None, None, None, None),
        ],
    ),
    (
        "South Korea's acting president Choi Sang-mok spoke to Han Duck-soo.",
        [
            ("Choi Sang-mok", None, "South Korea's acting president", "south_korean", None),
            ("Han Duck-soo", None, None, None, None),
        ],
    ),
    ("Colonel Kim Hyun-tae was indicted.", [("Kim Hyun-tae", "Colonel", None, None, None)]),
    (
        "Syrian interim president Ahmed al-Sharaa received SDF commander Mazloum Abdi.",
        [
            ("Ahmed al-Sharaa", None, "Syrian interim president", "syrian", None),
            ("Mazloum Abdi", None, "SDF commander", "syrian", None),
        ],
    ),
    (
        "Murhaf Abu Qasra, Syria's defence minister, promised an inquiry.",
        [("Murhaf Abu Qasra", None, "Syria's defence minister", "syrian", None)],
    ),
    ("Druze cleric Hikmat al-Hijri called for protection.", [("Hikmat al-Hijri", None, "Druze cleric", None, None)]),
    ("Rojda Felat, a YPJ commander, said the dam was held.", [("Rojda Felat", None, "YPJ commander", None, None)]),
    (
        "Iraqi militia leader Akram al-Kaabi threatened US bases.",
        [("Akram al-Kaabi", None, "Iraqi militia leader", "iraqi", None)],
    ),
    ("Kataib Hezbollah's Abu Ali al-Askari issued a statement.", [("Abu Ali al-Askari", None, None, "iraqi", None)]),
    (
        "Khalil al-Hayya and Zaher Jabarin survived the strike; al-Hayya's son Hammam was killed.",
        [
            ("Khalil al-Hayya", None, None, None, None),
            ("Zaher Jabarin", None, None, None, None),
            ("Hammam", None, None, None, "killed"),
        ],
    ),
    (
        "Israeli Defense Minister Israel Katz approved the plan and Chief of Staff Eyal Zamir signed it.",
        [
            ("Israel Katz", None, "Israeli Defense Minister", "israeli", None),
            ("Eyal Zamir", None, "Chief of Staff", "israeli", None),
        ],
    ),
    (
        "Shin Bet head Ronen Bar was dismissed; David Zini was named as his successor.",
        [
            ("Ronen Bar", None, "Shin Bet head", "israeli", "removed"),
            ("David Zini", None, "successor", "israeli", "appointed"),
        ],
    ),
    (
        "IDF Arabic spokesperson Avichay Adraee told residents to leave.",
        [("Avichay Adraee", None, "IDF Arabic spokesperson", "israeli", None)],
    ),
    ("Lt. Col. Yehuda Vach commands the division.", [("Yehuda Vach", "Lt. Col.", None, None, None)]),
    (
        "Sergeant First Class Noam Ben-Ari, 34, of Haifa, was severely wounded.",
        [("Noam Ben-Ari", "Sergeant First Class", None, "israeli", "wounded")],
    ),
    ("Journalist Anas al-Sharif was killed in Gaza City.", [("Anas al-Sharif", None, "Journalist", None, "killed")]),
    (
        "Dr. Munir al-Boursh, director general of the Health Ministry, gave a toll.",
        [("Munir al-Boursh", None, "director general of the Health Ministry", None, None)],
    ),
    (
        "Mahmoud Basal, the Civil Defence spokesman, said nine children died.",
        [("Mahmoud Basal", None, "Civil Defence spokesman", None, None)],
    ),
    (
        "Tal Heinrich, a spokeswoman for the Prime Minister's Office, declined.",
        [("Tal Heinrich", None, "spokeswoman for the Prime Minister's Office", None, None)],
    ),
    (
        "Houthi military spokesman Yahya Saree claimed two drones.",
        [("Yahya Saree", None, "Houthi military spokesman", "yemeni", None)],
    ),
    (
        "Mahdi al-Mashat appointed Major General Yousef al-Madani chief of staff after Muhammad al-Ghamari was killed.",
        [
            ("Mahdi al-Mashat", None, None, None, None),
            ("Yousef al-Madani", "Major General", "chief of staff", None, "appointed"),
            ("Muhammad al-Ghamari", None, None, None, "killed"),
        ],
    ),
    (
        "Aidarous al-Zubaidi, head of the Southern Transitional Council, left Aden.",
        [("Aidarous al-Zubaidi", None, "head of the Southern Transitional Council", "yemeni", None)],
    ),
    (
        "Iranian Foreign Minister Abbas Araghchi spoke to Steve Witkoff.",
        [
            ("Abbas Araghchi", None, "Iranian Foreign Minister", "iranian", None),
            ("Steve Witkoff", None, None, None, None),
        ],
    ),
    (
        "Major General Mohammad Bagheri and Major General Gholam Ali Rashid were killed; Abdolrahim Mousavi was named chief of staff.",
        [
            ("Mohammad Bagheri", "Major General", None, None, "killed"),
            ("Gholam Ali Rashid", "Major General", None, None, "killed"),
            ("Abdolrahim Mousavi", None, "chief of staff", None, "appointed"),
        ],
    ),
    (
        "Mohsen Rezaei, a former IRGC commander, denied it.",
        [("Mohsen Rezaei", None, "former IRGC commander", "iranian", None)],
    ),
    (
        "Azerbaijani President Ilham Aliyev met Armenian Prime Minister Nikol Pashinyan.",
        [
            ("Ilham Aliyev", None, "Azerbaijani President", "azerbaijani", None),
            ("Nikol Pashinyan", None, "Armenian Prime Minister", "armenian", None),
        ],
    ),
    (
        "Ruben Vardanyan, arrested in September 2023, is on trial in Baku.",
        [("Ruben Vardanyan", None, None, None, "arrested")],
    ),
    (
        "Georgian Prime Minister Irakli Kobakhidze praised police; Mzia Amaglobeli was jailed.",
        [
            ("Irakli Kobakhidze", None, "Georgian Prime Minister", "georgian", None),
            ("Mzia Amaglobeli", None, None, None, "arrested"),
        ],
    ),
    (
        "Moldovan President Maia Sandu dismissed Alexandru Musteata.",
        [
            ("Maia Sandu", None, "Moldovan President", "moldovan", None),
            ("Alexandru Musteata", None, None, "moldovan", "removed"),
        ],
    ),
    (
        "Serbian President Aleksandar Vučić received General Milan Mojsilović.",
        [
            ("Aleksandar Vučić", None, "Serbian President", "serbian", None),
            ("Milan Mojsilović", "General", None, "serbian", None),
        ],
    ),
    (
        "Polish Chief of the General Staff Wiesław Kukuła warned of sabotage.",
        [("Wiesław Kukuła", None, "Polish Chief of the General Staff", "polish", None)],
    ),
    (
        "NATO's Supreme Allied Commander, General Alexus Grynkewich, briefed allies.",
        [("Alexus Grynkewich", "General", "NATO's Supreme Allied Commander", None, None)],
    ),
    (
        "German Chancellor Friedrich Merz, French President Emmanuel Macron and British Prime Minister Keir Starmer called Trump.",
        [
            ("Friedrich Merz", None, "German Chancellor", "german", None),
            ("Emmanuel Macron", None, "French President", "french", None),
            ("Keir Starmer", None, "British Prime Minister", "uk", None),
            ("Trump", None, None, None, None),
        ],
    ),
    (
        "Lithuanian Defence Minister Dovilė Šakalienė resigned.",
        [("Dovilė Šakalienė", None, "Lithuanian Defence Minister", "lithuanian", "removed")],
    ),
    ("Dutch Rear Admiral Boudewijn Boots spoke.", [("Boudewijn Boots", "Rear Admiral", None, "dutch", None)]),
    (
        "US Army Lieutenant General Keith Kellogg, a special envoy, arrived in Kyiv.",
        [("Keith Kellogg", "Lieutenant General", "special envoy", "us", None)],
    ),
    (
        "Secretary of War Pete Hegseth dismissed Lieutenant General Jeffrey Kruse, head of the Defense Intelligence Agency.",
        [
            ("Pete Hegseth", None, "Secretary of War", "us", None),
            ("Jeffrey Kruse", "Lieutenant General", "head of the Defense Intelligence Agency", "us", "removed"),
        ],
    ),
    (
        "Kremlin aide Yuri Ushakov and envoy Kirill Dmitriev met Witkoff.",
        [
            ("Yuri Ushakov", None, "Kremlin aide", "russian", None),
            ("Kirill Dmitriev", None, "envoy", "russian", None),
            ("Witkoff", None, None, None, None),
        ],
    ),
    (
        "Major General Roman Gofman, military secretary to the prime minister, was wounded.",
        [("Roman Gofman", "Major General", "military secretary to the prime minister", None, "wounded")],
    ),
    (
        "The body of Captain Dmytro Kotsiubailo was returned; he had been killed near Bakhmut.",
        [("Dmytro Kotsiubailo", "Captain", None, "ukrainian", "killed")],
    ),
    (
        "Ukrainian blogger Serhii Sternenko was wounded by a gunman.",
        [("Serhii Sternenko", None, "Ukrainian blogger", "ukrainian", "wounded")],
    ),
    (
        "Andriy Parubiy, a former speaker of parliament, was shot dead in Lviv on August 30.",
        [("Andriy Parubiy", None, "former speaker of parliament", "ukrainian", "killed")],
    ),
    (
        "Commander of the 3rd Assault Brigade Andriy Biletskyi accepted the flag.",
        [("Andriy Biletskyi", None, "Commander of the 3rd Assault Brigade", None, None)],
    ),
    (
        "Brigade commander Colonel Ruslan Shevchuk was relieved of his post.",
        [("Ruslan Shevchuk", "Colonel", "Brigade commander", None, "removed")],
    ),
    (
        "The Security Service detained Lieutenant Colonel Oleh Marchenko and an aide.",
        [("Oleh Marchenko", "Lieutenant Colonel", None, None, "captured")],
    ),
    (
        "Occupation authorities abducted Mayor Ivan Fedorov, who was later exchanged.",
        [("Ivan Fedorov", None, "Mayor", None, "captured")],
    ),
    (
        "Kherson occupation official Vladimir Leontyev was wounded, then died.",
        [("Vladimir Leontyev", None, "Kherson occupation official", None, "killed")],
    ),
    ("Senator Dmitry Rogozin claimed a new unit was ready.", [("Dmitry Rogozin", None, "Senator", None, None)]),
    (
        "Duma deputy Andrei Gurulyov and milblogger Semyon Pegov disagreed.",
        [("Andrei Gurulyov", None, "Duma deputy", None, None), ("Semyon Pegov", None, "milblogger", None, None)],
    ),
    (
        "Deputy Defense Minister Timur Ivanov was arrested on April 23; Ivanov denied guilt.",
        [("Timur Ivanov", None, "Deputy Defense Minister", None, "arrested")],
    ),
    (
        "Lieutenant General Vadim Shamarin, deputy chief of the General Staff, was sentenced.",
        [("Vadim Shamarin", "Lieutenant General", "deputy chief of the General Staff", None, "arrested")],
    ),
    (
        "Tatneft head Nail Maganov spoke to Rustam Minnikhanov.",
        [("Nail Maganov", None, "Tatneft head", None, None), ("Rustam Minnikhanov", None, None, None, None)],
    ),
    (
        "Rami, a 34-year-old driver, said the shelling began at dawn.",
        [("Rami", None, "driver", None, None)],
    ),
    ('"We ran," said Hanan, a mother of four who gave only her first name.', [("Hanan", None, None, None, None)]),
    ("Ms Al-Masri, 41, lost two sons.", [("Al-Masri", None, None, None, None)]),
    (
        "Sgt 1st Class Omri Sadan (res.), 29, and Cpl Dana Levi were killed.",
        [("Omri Sadan", "Sgt 1st Class", None, None, "killed"), ("Dana Levi", "Cpl", None, None, "killed")],
    ),
    (
        "The dead were named as Pte. Tom Hadley, 22, Cpl. Owen Price, 25, and L/Cpl. Neil Ashworth.",
        [
            ("Tom Hadley", "Pte.", None, None, None),
            ("Owen Price", "Cpl.", None, None, None),
            ("Neil Ashworth", "Cpl.", None, None, None),
        ],
    ),
    ("SGT JOHN A. HOLLOWAY, 24, of Dayton, Ohio, died May 3.", [("JOHN A. HOLLOWAY", "SGT", None, "us", None)]),
    (
        "Lt Gen Muhoozi Kainerugaba wrote on X that troops would stay.",
        [("Muhoozi Kainerugaba", "Lt Gen", None, None, None)],
    ),
    ("MAJ GEN Felix Okoro said the air component struck a camp.", [("Felix Okoro", "MAJ GEN", None, None, None)]),
    (
        "Col. Gen. Oleksandr Syrskyi visited the front; Syrskyi praised the brigade.",
        [("Oleksandr Syrskyi", "Col. Gen.", None, None, None)],
    ),
    (
        "General Abdel Fattah al-Burhan met Egypt's president, Abdel Fattah el-Sisi, in Cairo.",
        [
            ("Abdel Fattah al-Burhan", "General", None, "egyptian", None),
            ("Abdel Fattah el-Sisi", None, "Egypt's president", "egyptian", None),
        ],
    ),
    (
        "Mohamed Hamdan Dagalo, known as Hemedti, rejected the plan.",
        [("Mohamed Hamdan Dagalo", None, None, None, None)],
    ),
    (
        "Ethiopia's Prime Minister Abiy Ahmed and TPLF chairman Debretsion Gebremichael shook hands.",
        [
            ("Abiy Ahmed", None, "Ethiopia's Prime Minister", "ethiopian", None),
            ("Debretsion Gebremichael", None, "TPLF chairman", "ethiopian", None),
        ],
    ),
    (
        "According to Tadesse Werede, president of the Tigray interim administration, roads are closed.",
        [("Tadesse Werede", None, "president of the Tigray interim administration", "ethiopian", None)],
    ),
    (
        "Ko Thet Naing, a member of the local defence force, was wounded.",
        [("Ko Thet Naing", None, "member of the local defence force", None, "wounded")],
    ),
    ("U Kyaw Zaw told The Irrawaddy that junta troops burned houses.", [("Kyaw Zaw", None, None, None, None)]),
    (
        "Thai army spokesman Major General Winthai Suvaree denied the claim.",
        [("Winthai Suvaree", "Major General", "Thai army spokesman", "thai", None)],
    ),
    (
        "Lieutenant-General Boonsin Padklang, commander of the Second Army Region, ordered gates shut.",
        [("Boonsin Padklang", "Lieutenant-General", "commander of the Second Army Region", None, None)],
    ),
    (
        "Cambodian Defence Ministry spokeswoman Maly Socheata accused Thailand of firing first.",
        [("Maly Socheata", None, "Cambodian Defence Ministry spokeswoman", "cambodian", None)],
    ),
    (
        "Maharashtra-born Naik Deepak Kulkarni was killed in shelling in Poonch.",
        [("Deepak Kulkarni", "Naik", None, "indian", "killed")],
    ),
    (
        "DGMO Lieutenant General Rajiv Ghai spoke to his counterpart, Major General Kashif Abdullah.",
        [
            ("Rajiv Ghai", "Lieutenant General", None, None, None),
            ("Kashif Abdullah", "Major General", "counterpart", None, None),
        ],
    ),
    (
        "Lt Gen Ahmed Sharif Chaudhry, the ISPR head, called it a lie.",
        [("Ahmed Sharif Chaudhry", "Lt Gen", "ISPR head", "pakistani", None)],
    ),
    (
        "Taiwan's Defence Minister Wellington Koo said 32 aircraft crossed.",
        [("Wellington Koo", None, "Taiwan's Defence Minister", "taiwanese", None)],
    ),
    (
        "Admiral Dong Jun, China's defence minister, warned of consequences.",
        [("Dong Jun", "Admiral", "China's defence minister", "chinese", None)],
    ),
    (
        "Xi Jinping and Kim Jong Un watched the parade; Xi then met Putin.",
        [
            ("Xi Jinping", None, None, None, None),
            ("Kim Jong Un", None, None, None, None),
            ("Putin", None, None, None, None),
        ],
    ),
    (
        "Nguyen Van Thanh, deputy head of the office, said the boat sank.",
        [("Nguyen Van Thanh", None, "deputy head of the office", None, None)],
    ),
    (
        "Captain Ibrahim Traoré, who seized power in 2022, promoted Colonel Célestin Simporé.",
        [("Ibrahim Traoré", "Captain", None, None, None), ("Célestin Simporé", "Colonel", None, None, "appointed")],
    ),
    ("JNIM emir Iyad Ag Ghali released a video.", [("Iyad Ag Ghali", None, "JNIM emir", None, None)]),
    ("Mr. Guterres said he was appalled.", [("Guterres", None, None, None, None)]),
    (
        "UN envoy Hans Grundberg briefed the Council. Mr Grundberg warned of collapse.",
        [("Hans Grundberg", None, "UN envoy", None, None)],
    ),
    (
        "Boris Pistorius, Germany's defence minister, and his Polish counterpart Władysław Kosiniak-Kamysz signed.",
        [
            ("Boris Pistorius", None, "Germany's defence minister", "german", None),
            ("Władysław Kosiniak-Kamysz", None, "Polish counterpart", "polish", None),
        ],
    ),
    (
        "A court in Moscow arrested in absentia Ukrainian Air Force commander Mykola Oleshchuk.",
        [("Mykola Oleshchuk", None, "Ukrainian Air Force commander", "ukrainian", None)],
    ),
    (
        "The deputy chief of the General Staff, Vadym Shamarin, was detained on bribery charges.",
        [("Vadym Shamarin", None, "deputy chief of the General Staff", None, "arrested")],
    ),
    (
        "Ukrainian sniper Vyacheslav Kovalskyi hit a target at 3.8 km.",
        [("Vyacheslav Kovalskyi", None, "Ukrainian sniper", "ukrainian", None)],
    ),
    (
        "President Volodymyr Zelenskyy dismissed Valerii Zaluzhnyi and appointed Oleksandr Syrskyi commander-in-chief.",
        [
            ("Volodymyr Zelenskyy", None, "President", "ukrainian", None),
            ("Valerii Zaluzhnyi", None, "commander-in-chief", "ukrainian", "removed"),
            ("Oleksandr Syrskyi", None, "commander-in-chief", "ukrainian", "appointed"),
        ],
    ),
    (
        "Zelensky replaced Defense Minister Oleksii Reznikov with Rustem Umerov.",
        [
            ("Zelensky", None, None, None, None),
            ("Oleksii Reznikov", None, "Defense Minister", "ukrainian", "removed"),
            ("Rustem Umerov", None, "Defense Minister", "ukrainian", "appointed"),
        ],
    ),
    ("Igor Girkin, aka Strelkov, was arrested on July 21.", [("Igor Girkin", None, None, None, "arrested")]),
    (
        "The Investigative Committee said that Igor Kirillov and his aide, Ilya Polikarpov, were killed in Moscow.",
        [("Igor Kirillov", None, None, None, "killed"), ("Ilya Polikarpov", None, "aide", None, "killed")],
    ),
    (
        "Head of the Luhansk OVA Artem Lysohor said shelling had killed two.",
        [("Artem Lysohor", None, "Head of the Luhansk OVA", "ukrainian", None)],
    ),
    (
        "Beirut: Hashem Safieddine was killed in an Israeli strike on October 3, 2024.",
        [("Hashem Safieddine", None, None, None, "killed")],
    ),
    (
        "Houthi leader Abdul-Malik al-Houthi vowed to continue.",
        [("Abdul-Malik al-Houthi", None, "Houthi leader", "yemeni", None)],
    ),
    ("Hamas's Khalil al-Hayya left Doha.", [("Khalil al-Hayya", None, None, "palestinian", None)]),
    ('"It is over," Marwan told Reuters by phone.', [("Marwan", None, None, None, None)]),
    (
        "Interior minister Gérard Dupuis-Laurent resigned.",
        [("Gérard Dupuis-Laurent", None, "Interior minister", None, "removed")],
    ),
    (
        "Dr Hussam Abu Safiya, who runs Kamal Adwan Hospital, was taken away by soldiers.",
        [("Hussam Abu Safiya", None, None, None, "captured")],
    ),
    (
        "Chief of Defence Staff General Christopher Musa said 80 terrorists were neutralised.",
        [("Christopher Musa", "General", "Chief of Defence Staff", None, None)],
    ),
    (
        "Borno governor Babagana Zulum mourned Brigadier General Musa Uba, who was captured and executed by ISWAP.",
        [
            ("Babagana Zulum", None, "Borno governor", "nigerian", None),
            ("Musa Uba", "Brigadier General", None, "nigerian", "killed"),
        ],
    ),
    (
        "AFC leader Corneille Nangaa and Sultani Makenga were absent.",
        [("Corneille Nangaa", None, "AFC leader", None, None), ("Sultani Makenga", None, None, None, None)],
    ),
    (
        "Col Janvier Karairi Bwingo, leader of the APCLS, survived.",
        [("Janvier Karairi Bwingo", "Col", "leader of the APCLS", None, None)],
    ),
    ("Dieudonné, a father of five, fled Sake on foot.", [("Dieudonné", None, None, None, None)]),
    ("Sudanese activist Duaa Tariq was released.", [("Duaa Tariq", None, "Sudanese activist", "sudanese", None)]),
    ("Staff Sgt. Ido Peretz, 20, from Haifa, fell in combat.", [("Ido Peretz", "Staff Sgt.", None, "israeli", None)]),
    (
        "IRGC commander Hossein Salami was killed and replaced by Mohammad Pakpour.",
        [
            ("Hossein Salami", None, "IRGC commander", "iranian", "killed"),
            ("Mohammad Pakpour", None, None, "iranian", "appointed"),
        ],
    ),
    (
        "Nikol Pashinyan's office declined to comment; Pashinyan is abroad.",
        [("Nikol Pashinyan", None, None, None, None)],
    ),
    (
        "Presidential aide Hikmat Hajiyev tweeted that Yerevan lied.",
        [("Hikmat Hajiyev", None, "Presidential aide", None, None)],
    ),
    (
        "Rear Admiral Daniel Hagari, the IDF spokesman, showed a map.",
        [("Daniel Hagari", "Rear Admiral", "IDF spokesman", "israeli", None)],
    ),
    (
        "Lior Haiat, a Foreign Ministry spokesman, said so.",
        [("Lior Haiat", None, "Foreign Ministry spokesman", None, None)],
    ),
    (
        "Paul Biya's government said Atanga Nji visited Bamenda.",
        [("Paul Biya", None, None, None, None), ("Atanga Nji", None, None, None, None)],
    ),
    (
        "Ali bin Hussein al-Ahmadi, an AQAP judge, died.",
        [("Ali bin Hussein al-Ahmadi", None, "AQAP judge", None, "killed")],
    ),
    (
        "Brigadier-General Pio del Pilar Santos Jr. said six rebels surrendered.",
        [("Pio del Pilar Santos Jr", "Brigadier-General", None, None, None)],
    ),
    (
        "Kherson occupation head Volodymyr Saldo said so.",
        [("Volodymyr Saldo", None, "Kherson occupation head", None, None)],
    ),
    (
        "O'Brien said the fleet was ready. Sean O'Brien is the deputy minister.",
        [("Sean O'Brien", None, "deputy minister", None, None)],
    ),
    (
        "Mullah Omar's son, Mullah Yaqoob, is acting defence minister.",
        [("Omar", None, None, None, None), ("Yaqoob", None, None, None, None)],
    ),
    (
        "Gen. (ret.) Petr Pavel spoke. Former president Miloš Zeman did not.",
        [("Petr Pavel", "Gen. (ret.)", None, None, None), ("Miloš Zeman", None, "Former president", None, None)],
    ),
    ("Nasir Ahmad Faiq, chargé d'affaires, spoke.", [("Nasir Ahmad Faiq", None, "chargé d'affaires", None, None)]),
    ("Mayor Ihor Terekhov said a girl, Sofia, 8, was hurt.", [("Ihor Terekhov", None, "Mayor", None, None)]),
    (
        "Journalist Viktoriia Roshchyna died in captivity.",
        [("Viktoriia Roshchyna", None, "Journalist", None, "killed")],
    ),
    (
        "Killed: Maj. Gen. Abbas Nilforoushan; wounded: Col. Reza Shahidi.",
        [("Abbas Nilforoushan", "Maj. Gen.", None, None, "killed"), ("Reza Shahidi", "Col.", None, None, "wounded")],
    ),
    (
        "Vitaly Barabash – head of the Avdiivka city military administration – said 1,000 remained.",
        [("Vitaly Barabash", None, "head of the Avdiivka city military administration", "ukrainian", None)],
    ),
    (
        "Denis Pushilin (DPR head) and Leonid Pasechnik (LPR head) signed.",
        [("Denis Pushilin", None, "DPR head", None, None), ("Leonid Pasechnik", None, "LPR head", None, None)],
    ),
    (
        'Commander "Magyar" Robert Brovdi heads the Unmanned Systems Forces.',
        [("Robert Brovdi", None, "Commander", "ukrainian", None)],
    ),
    (
        "Tymofiy Mylovanov of the Kyiv School of Economics argued otherwise.",
        [("Tymofiy Mylovanov", None, None, "ukrainian", None)],
    ),
    ("Lawyer Ahlam Haddad represents him. Haddad said he was beaten.", [("Ahlam Haddad", None, "Lawyer", None, None)]),
    (
        "Sheikh Naim Qassem succeeded Hassan Nasrallah.",
        [("Naim Qassem", None, None, None, "appointed"), ("Hassan Nasrallah", None, None, None, "removed")],
    ),
    (
        "Brigadier Gabriel Zuka Kuol of the SSPDF was ambushed.",
        [("Gabriel Zuka Kuol", "Brigadier", None, "south_sudanese", None)],
    ),
    ("Minister Chris Makiese.", [("Chris Makiese", None, "Minister", None, None)]),
    ("Mariam Diallo, 19, was shot in the leg.", [("Mariam Diallo", None, None, None, None)]),
    (
        "PFC Kim Min-su, a South Korean conscript, was captured.",
        [("Kim Min-su", "PFC", "South Korean conscript", "south_korean", "captured")],
    ),
    (
        "Ri Chang Ho, a North Korean general, returned to Pyongyang.",
        [("Ri Chang Ho", "general", None, "north_korean", None)],
    ),
    (
        "Abu Obeida, spokesman of the Qassam Brigades, was killed.",
        [("Abu Obeida", None, "spokesman of the Qassam Brigades", "palestinian", "killed")],
    ),
    (
        "Tsai Ming-yen, director-general of the National Security Bureau, told lawmakers.",
        [("Tsai Ming-yen", None, "director-general of the National Security Bureau", None, None)],
    ),
    # Middle names that are words, surnames in capitals, nicknames between name and verb.
    ("Analyst Nguyen The Binh believes it.", [("Nguyen The Binh", None, "Analyst", None, None)]),
    (
        "• General KIM Myong Chol, deputy chief of the General Staff, was listed.",
        [("KIM Myong Chol", "General", "deputy chief of the General Staff", None, None)],
    ),
    ("Sergei Arkadyevich VORONOV was listed.", [("Sergei Arkadyevich VORONOV", None, None, None, None)]),
    ('Field commander Omar Rizk "Al-Asad" had left.', [('Omar Rizk "Al-Asad"', None, "Field commander", None, None)]),
    # A post before "known as"; masters of ships; kin and survivors.
    ("A security chief known as Abu Salem escaped.", [("Abu Salem", None, "security chief", None, None)]),
    ("The trawler sank, its captain Bui Van Loc said.", [("Bui Van Loc", None, "captain", None, None)]),
    ("Its captain, Captain Ivan Moroz, was wounded.", [("Ivan Moroz", "Captain", "captain", None, "wounded")]),
    ("His wife, Olena Moroz, told reporters.", [("Olena Moroz", None, "wife", None, None)]),
    (
        "Staff Brigadier General Musa Adam Hamad spoke.",
        [("Musa Adam Hamad", "Staff Brigadier General", None, None, None)],
    ),
    (
        "Chief of Staff Brigadier General Musa Adam Hamad spoke.",
        [("Musa Adam Hamad", "Brigadier General", "Chief of Staff", None, None)],
    ),
    (
        "Its spokesman, Divisional Commissioner Jean Lafleur, denied it.",
        [("Jean Lafleur", "Divisional Commissioner", "spokesman", None, None)],
    ),
    (
        "Brigadier General Tim Moroz took over from Colonel Musa Lamine as Commander, 3 Brigade.",
        [
            ("Tim Moroz", "Brigadier General", "Commander, 3 Brigade", None, "appointed"),
            ("Musa Lamine", "Colonel", "Commander, 3 Brigade", None, "removed"),
        ],
    ),
    (
        "Colonel Pavlo Moroz was dismissed as commander of the 92nd Brigade and Captain Yuriy Sokol took over.",
        [
            ("Pavlo Moroz", "Colonel", "commander of the 92nd Brigade", None, "removed"),
            ("Yuriy Sokol", "Captain", "commander of the 92nd Brigade", None, "appointed"),
        ],
    ),
    ("The president appointed a commission under General Musa Traoré.", [("Musa Traoré", "General", None, None, None)]),
    (
        "The junta named Ye Win Oo as commander-in-chief.",
        [("Ye Win Oo", None, "commander-in-chief", None, "appointed")],
    ),
    (
        "A strike killed Omar Rizk, the group's most senior commander.",
        [("Omar Rizk", None, "most senior commander", None, "killed")],
    ),
    ("The rebels released Father Michael Obi.", [("Michael Obi", None, None, None, None)]),
    ("Rustam Yunusov, the head of Tatarstan, left.", [("Rustam Yunusov", None, "head of Tatarstan", "russian", None)]),
    (
        "Luhansk People's Republic head Denis Sazonov left.",
        [("Denis Sazonov", None, "Luhansk People's Republic head", None, None)],
    ),
    # Events and roles of predicates.
    (
        "Col. Ivan Moroz is to be acting head of the academy.",
        [("Ivan Moroz", "Col.", "acting head of the academy", None, "appointed")],
    ),
    (
        "The junta suspended General Gebre Haile as commander of Army 12, naming Colonel Abebe Kidane in his stead.",
        [
            ("Gebre Haile", "General", "commander of Army 12", None, "removed"),
            ("Abebe Kidane", "Colonel", "commander of Army 12", None, "appointed"),
        ],
    ),
    ("They met a man named Ivan Moroz.", [("Ivan Moroz", None, None, None, None)]),
    ("President Ivan Moroz has relieved several officers.", [("Ivan Moroz", None, "President", None, None)]),
    (
        "The army denied reports that Captain Ivan Moroz had been captured.",
        [("Ivan Moroz", "Captain", None, None, None)],
    ),
    (
        "The army confirmed that Captain Ivan Moroz had been captured.",
        [("Ivan Moroz", "Captain", None, None, "captured")],
    ),
    ("Colonel Ivan Moroz, shot by a sniper on Monday, was buried.", [("Ivan Moroz", "Colonel", None, None, "killed")]),
    (
        "Nine generals have died, the last of them Major General Ivan Moroz.",
        [("Ivan Moroz", "Major General", None, None, "killed")],
    ),
    (
        "An accusation Interior Minister Ivan Moroz rejected.",
        [("Ivan Moroz", None, "Interior Minister", None, None)],
    ),
    (
        "South Sudan's First Vice President Riek Machar was placed under house arrest.",
        [("Riek Machar", None, "South Sudan's First Vice President", "south_sudanese", "arrested")],
    ),
]


def rows(text: str) -> list[Row]:
    return [
        (
            plain(person.name) or "",
            plain(person.rank),
            plain(person.roles[0]) if person.roles else None,
            person.nationality,
            person.event and person.event.value,
        )
        for person in parse_personnel(text)
        if person.kind is PersonnelKind.PERSON
    ]


def test_the_table_is_large_enough() -> None:
    assert sum(len(people) for _, people in PEOPLE) >= 200


@pytest.mark.parametrize(("text", "people"), PEOPLE)
def test_people_in_context(text: str, people: list[Row]) -> None:
    expected = [
        (plain(name) or "", plain(rank), plain(role), nation, event) for name, rank, role, nation, event in people
    ]
    for label, fed in feedings(text):
        assert rows(fed) == expected, label


@pytest.mark.parametrize("text", [text for text, _ in PEOPLE])
def test_names_are_the_characters_of_their_spans(text: str) -> None:
    for fed in dict(feedings(text)).values():
        for person in parse_personnel(fed):
            assert " ".join(fed[person.span.start : person.span.end].split()) == person.name
            assert person.span in person.mentions
            assert list(person.mentions) == sorted(person.mentions)
