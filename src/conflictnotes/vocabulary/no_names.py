"""Table of words that make a capitalised phrase no person: a name never holds them, and some undo the name beside them.

``PLAIN`` are words that no name holds, by kind.  ``HEADS`` stand after a name that they turn into something else
("Kadyrov Street", "Efren Martires Command"); ``OPENERS`` stand before one ("Lake", "Operation", "the frigate").
``PLACE_OPENERS`` and ``PLACE_ENDINGS`` are the parts of settlement names.  ``PHRASES`` are fixed names of bodies.
"""

from __future__ import annotations

from conflictnotes.vocabulary.words import word_tuple

__all__ = ["HEADS", "OPENERS", "PHRASES", "PLACE_ENDINGS", "PLACE_OPENERS", "PLAIN"]

_CALENDAR = """
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun today yesterday tomorrow tonight
christmas easter ramadan eid hanukkah passover nowruz orthodox new year day days week weekend month morning evening night noon midnight summer winter spring autumn
"""
_FUNCTION = """
the a an this that these those there here he she it they we you i his her hers its their theirs our your my mine him them us me who whom whose which what when where why how
and or but nor so yet for of in on at by to from with without within under over after before during since until till against between among amid about above below across along around
behind beside besides beyond despite down except inside into like near off onto opposite out outside past per regarding through throughout toward towards up upon via as if than then though although
while whereas because unless whether once also additionally however meanwhile moreover furthermore nevertheless nonetheless therefore thus hence instead similarly likewise earlier later now still
only even just not no yes all any both each either every few many more most much neither none one other others several some such same another two three four five six seven eight nine ten eleven twelve
dozen dozens hundred hundreds thousand thousands million millions billion first second third fourth fifth sixth seventh last next recent recently previously separately notably reportedly allegedly
likely unlikely possibly probably perhaps according following given including regardless finally firstly secondly conversely overall specifically generally particularly especially elsewhere
is are was were be been being has have had do does did will would can could shall should might must may let lets
eastern western northern southern central east west north south northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower middle inner outer
mid late early ex anti pro non pre post trans inter multi self semi
"""
_HEADLINE = """
says say said warns warn claims claim claimed denies deny reports report reported confirms confirm announces announce announced accuses accused kills kill killed wounds wounded hits hit strikes strike struck
attacks attack attacked downs downed shoots shot fires fire fired launches launch launched seizes seize seized captures captured takes take took loses lost holds held calls call called
urges urge vows vow sends send sent gets get makes make made gives give gave goes go went comes come came meets meet met visits visit visited leaves leave left returns return returned
advances advance advanced retreats retreat withdraws withdraw withdrawn repels repelled shells shelled bombs bombed destroys destroyed injures injured dies died dead missing arrests arrested detains detained
sanctions sanction sanctioned appoints appointed dismisses dismissed removes removed replaces replaced resigns resigned orders order ordered plans plan planned seeks seek bans ban backs back
update updates updated latest breaking live exclusive analysis opinion editorial explained explainer factbox fact facts map maps photo photos video footage image images imagery source sources
note notes key takeaways takeaway summary overview assessment assessments axis effort efforts main supporting subordinate objective objectives activities activity measures measure
statement statements press release communique communiqué bulletin briefing daily weekly monthly quarterly annual interim special general provisional emergency
kinetic geolocated unconfirmed confirmed claimed assessed russian-occupied occupied annexed temporarily liberated liberation
significant notable ongoing continued continuing increased decreased limited localized positional
"""
_ORGANISATION = """
ministry ministries department directorate administration administrations agency agencies bureau office offices service services committee committees commission council councils
parliament congress senate house chamber assembly duma rada knesset majlis bundestag cabinet government governments state states federation republic republics kingdom emirate emirates union unions alliance alliances coalition
bloc league party parties movement movements front fronts organization organisation organizations organisations association associations foundation fund funds trust institute institutes institution institutions
university universities college academy school schools centre center centers centres club society societies group groups company companies corporation corp inc ltd llc gmbh plc firm holding holdings enterprise enterprises
bank banks exchange court courts tribunal prosecutor's authority authorities board panel mission missions embassy consulate delegation secretariat headquarters hq command commands
network networks channel channels agency newspaper outlet outlets media news newswire press radio tv television broadcasting broadcaster times post journal gazette herald tribune daily guardian observer telegraph review magazine
telegram facebook twitter youtube instagram tiktok whatsapp viber vkontakte signal starlink google meta microsoft apple amazon
reuters bloomberg forbes interfax pravda izvestia kommersant novosti tass rbk ria rtvi mediazona meduza verstka astra fontanka vedomosti rbc ukrinform suspilne hromadske espreso unian liga babel focus spiegel bild
monde figaro guardian haaretz maariv ynet kan walla mako anadolu hurriyet sabah daily xinhua yonhap nhk kyodo globaltimes dawn geo ary ndtv hindu ani pti afp ap bbc cnn cbs nbc abc fox npr pbs politico axios
barron's economist newsweek bellingcat deepstate rybar tsaplienko truth social wagner gazprom rosneft rosatom roskosmos rostec lukoil sberbank ukroboronprom antonov kalashnikov almaz raytheon lockheed boeing rheinmetall
cross crescent watch amnesty refugees doctors borders rights human humanitarian relief aid charity volunteers
kremlin pentagon downing elysee élysée bankova verkhovna hague nato
"""
_FORCES = """
army armies navy naval fleet fleets flotilla air force forces guard guards corps division divisions brigade brigades regiment regiments battalion battalions battery company platoon squad squadron squadrons detachment detachments unit units
troops troop infantry cavalry artillery armor armour armored armoured mechanized mechanised motorized motorised airborne airmobile assault tank tanks rifle marine marines reconnaissance engineer engineers sapper missile missiles rocket rockets
defense defence offensive defensive counteroffensive counterattack operation operations operational tactical strategic strategy district districts sector military militia militias police gendarmerie border intelligence security
staff staffs joint combined allied arms mobilization mobilisation reserve reserves conscription recruitment training special separate guards guard's spetsnaz vdv chevron legion legions foreign volunteer volunteers
resistance partisan partisans insurgency insurgents rebels rebel militants terrorists jihad jihadist islamist taskforce task formation formations contingent garrison base bases camp fort barracks arsenal depot airfield airbase aerodrome
drone drones uav uavs aircraft helicopter helicopters jet jets bomber bombers fighter fighters warship warships frigate corvette destroyer cruiser submarine ship vessel tanker boat boats carrier
leopard abrams bradley challenger patriot himars javelin stinger bayraktar shahed geran iskander kinzhal kalibr grad smerch uragan tochka tornado lancet orlan switchblade storm shadow scalp caesar gepard iris nasams
weapon weapons ammunition shell shells mine mines bomb grenade gun guns howitzer howitzers mortar mortars cannon launcher launchers radar system systems equipment vehicle vehicles
war wars battle campaign conflict ceasefire truce armistice treaty accord accords agreement agreements convention conventions protocol protocols resolution act law bill decree order charter constitution memorandum declaration plan initiative
programme program project projects summit conference forum dialogue talks process format deal
hero heroes medal medals star cross prize award awards title
commissar comandos frente ejército ejercito droits humains réseau reseau comité comite collectif
"""
_PLACES = """
oblast oblasts okrug raion rayon krai kray hromada hromadas autonomous municipality municipal province provinces provincial governorate prefecture county counties canton department township townships village villages town towns city cities
capital suburb suburbs neighborhood neighbourhood quarter settlement settlements hamlet urban rural region regions regional area areas zone zones territory territories land lands peninsula island islands isle coast shore bay gulf strait straits
channel sea ocean river rivers lake lakes reservoir dam canal bridge road roads highway highways motorway route street avenue boulevard square lane alley station airport port ports harbor harbour terminal crossing checkpoint border frontier
mountain mountains mount hill hills heights ridge valley plain plateau desert forest park garden gardens field fields basin delta cape pass gorge corridor strip bank line lines direction directions axis salient pocket bridgehead
plant plants factory refinery station substation hydroelectric nuclear power electric thermal mine steel works mill hospital clinic church cathedral mosque monastery temple synagogue cemetery stadium hotel mall market supermarket prison colony
palace tower building museum theater theatre library residence airport railway railroad rail metro
europe european asia asian africa african america american americas pacific atlantic arctic antarctic mediterranean baltic balkan balkans caucasus crimea crimean donbas donbass siberia siberian sahel maghreb levant kurdistan
black red white blue green yellow golden gold silver grey gray big great little small old new high low holy saint st san santa
"""
_IDEAS = """
christian muslim jewish orthodox catholic islamic sunni shia shiite alawite buddhist hindu sikh nazi neo-nazi fascist communist socialist liberal democratic democrat democrats republican republicans conservative labour nationalist
national international global world federal local public private civil civilian civilians people peoples people's nation nations united royal imperial soviet supreme high executive legislative judicial presidential ministerial
economic economy financial finance budget trade energy oil gas grain food health medical education science technology technologies digital information cyber environment nuclear chemical biological radiation industry industrial
sport sports culture cultural youth women children child family families veterans labor labour social welfare justice interior internal external affairs foreign home homeland agriculture transport transportation communications infrastructure
emergency emergencies situations rescue fire protection safety migration customs tax property housing construction development reconstruction reintegration peace stability freedom independence sovereignty victory memory glory honor honour unity
volunteer contract reservist mobilized mobilised conscripts soldiers soldier servicemen personnel citizens residents officials commanders officers leaders milbloggers milblogger bloggers prisoners pows
english french german spanish arabic hebrew latin cyrillic
internet website online electronic version appendix annex chapter article section table figure page pages volume number
god allah lord jesus christ koran quran bible
"""
_MORE = """
additional afternoon aerial alternatively amid apparently appears apart approximately arab arabs aside based began begins body bodies caption casualties casualty cause central citing city coalition column columns combat comment comments concerning
consistent contents contrary controlled corresponding crew current currently data date deadline deaths death deputy details deterrent disclaimer distance doctrine elections election element elements enemy evacuation evidence exercise exercises explosion explosions
far fighting figures forced fortress fresh friendly friends further future graphic ground having heavy help hence highlights historically homes hours hundreds immediate impact important increasing indeed independent infantrymen inform initial
instead intense interview isw ctp issue item items join large largest least letter level list little loss losses lack major majority man manpower marine maybe means member members men minister ministers minor miscellaneous mobile moreover mother mothers
movement my need neither neutral nothing nuclear number obviously officially often open our owing ourselves outlook part partial parts pending permanent persons pilot pilots point points policy position positions possible preparation present previous primary
prior private probable production progress proposed provincial proxy quick quote quoted quoting rather read reading reality reconnaissance related remarks reminder remnants response responding respondents results results retaliatory review risk ruling rumor rumors rumours
satellite scale schedule secret senior series set shelling shortly side sides simultaneously since single situation size sky source speaking spokesman spokesperson spokeswoman square stop subject subsequently subscribe success suspected target targets team teams term terms testimony
text thanks themselves thereby thing things thread threat time timeline toll total towards true truth try turning under undisclosed unidentified unnamed unknown unspecified until unusual us used using value various view voices vote wave ways well widespread witness witnesses
word words work workers writing wrong year years young zero
alleged alpha beta bravo charlie-company delta echo-company omega sigma z v prime territorial defenses defences resident non-resident fellow fellows senior junior airlines airline airways deputy coordinator cossack cossacks chechen chechens tatar tatars
acting aerospace aid airstrike airstrikes ambush anniversary archive armament arms arrival artillerymen assistance assistant attorney audio award background ballistic barrier basic battlegroup belt best block blockade blog book boost branch brief britain building
call camps candidate capacity captain captive card cases catholic cell celebration charter check chair chairman chief chiefs circle civil claim class clash clashes close closing code coal coast cold collective combatant commandos commander commissar commissioner common community complex comrades concert
congregation conscript consortium contact content contest contingency core corruption councillor counter counter-terrorism crash credit crime crimes crisis criminal curfew cut cyber damage dancing danger dark deal decade decision deep delta demand destruction detention device diaspora diesel diplomat diplomacy
discovery disease dispatch displaced display dissent donor door double draft drill drills drop duty dynasty earth editor eight electric embargo empire energy enforcement engine enterprise entry envoy episode equity era escort espionage estate ethics exclusion executive export eye face factory faction faith famine farm fate father favor
feature fence festival fiber field fifty film final find fine first five flag flight floor flour focus foot footage footprint foundation four frontline fuel full function funeral gang gate gates gathering general generals generation gift giants girl glide gospel grand grant grave grid grounds growth guerrilla guide guidance
hand handover harvest head heat highest history home hope horse hostage hostages hot hunger hunt husband hybrid ice identity immigration import incident index informal infrastructure injured innovation inquiry inspection inspector insurance intelligence interception interest invasion investigation investigations investment iron
job joint judge junior junta kilometer kilometers killer killers king kit label ladies laser launching law laws lawyer lead leader leaders leadership lesson liaison life light lightning limit lion living loan lobby lodge logistics lord love mail makers management march mark marshal martial martyr martyrs mass master material
matter mechanism medium meeting member memo merchant message metal method metro mid military mind ministerial model moment money monitor monitoring monthly monument moon mood morale motion motor mountain museum music muslim mystery narrative naming native nature needs nest net nine noble nomination northern notice novel novice
obituary object observation observers occupation officer oil older online opening operator operators orchestra outrage overnight owner owners packages page pact pair paper parade paramilitary park partner partners partnership passenger patrol payment peacekeepers peacekeeping penal penalty performance person petrol phase phone photographs pipeline
platform players plot pole political politics pool poor popular population post poverty power practice prayer precision president presidency price priest prime prince print priority private privacy procurement professor profile propaganda property proposal prosecution prosecutor proven public pulse purchase purpose quality question quiet
race raid raids rail rain range rank ranks rapid rate ready real rear rebellion rebuilding reception record recovery reduction referendum reform refugee registry rehabilitation relations relay release religion religious remembrance removal rent repair replacement reporter reporters representative requirements research reserve reservists resource resources
rest restoration restriction restrictions result retail retirement reveal revenge revenue revolution revolutionary reward rich riders riot ring rise rising road role room root rotation round rule rules rumble run runs rural safe sale salt sample scandal scene science scientific scout screen search season seat section secure seed select semi
separatist separatists sergeant sermon server session settlement settlers seven sex shadow share sheriff shield shipment shock shop shot shuttle siege sign silence simple sister site six ski sleep smoke snow society soil soldier solution son song soul sound space spark speaker speech speed spirit split spokesmen spot spread squad stage stand standard
standards standing start status steppe stock stone stories storm story strategic stream strength stress strong structure student students study style success summary sun supply support supporters surface surge surgery surveillance survey survivors suspension swarm sweep sword table tail tail tactics talk tanks tape tariff task tears teacher tech telephone
temporary tender tension term terror terrorist test tests text theory thought threat three tide tiger title tobacco toll tomb tool top topic torture touch tour tower town toxic track trade traffic trail train transfer transit transition translation transparency travel treasury treatment tree trench trenches trial tribe tribute troops truck trucks trump-era tunnel
turn twin type ultimatum umbrella unarmed uncle unrest uprising upgrade use user vaccine van vanguard vehicle venture verdict version vice victim victims village violence violation violations virtual visa vision visit vital voice void vulnerability wage wall want warrant warning warriors waste watchdog water wave weather wedding welcome wheat wide wife wildlife wind wing winner wire wolf wolves
woman wood world worker worst wounded writer yard yellow yield zone zones
"""

PLAIN: tuple[str, ...] = word_tuple(
    _CALENDAR + _FUNCTION + _HEADLINE + _ORGANISATION + _FORCES + _PLACES + _IDEAS + _MORE
)

# After a name: what the name was given to.  In lower case or with a capital.
HEADS: tuple[str, ...] = word_tuple(
    """street avenue boulevard road square lane bridge station airport airfield airbase base port harbor harbour dam canal river lake sea bay gulf island islands peninsula mountain mountains hill hills heights valley forest park
    stadium hospital clinic university institute academy school college museum theater theatre church cathedral monastery mosque mausoleum library prize award medal order cup
    oblast okrug raion rayon krai hromada region district province governorate county township municipality town city village settlement settlements hamlet suburb neighborhood neighbourhood quarter area direction axis line salient sector
    front brigade battalion regiment division corps army company platoon squadron detachment unit units group command structure bloc column faction front movement party foundation fund centre center club network company firm holding plant factory
    shipyard refinery mine works bureau design channel project plan doctrine line agreement accords accord law act amendment initiative formula report commission committee programme program operation exercise exercises
    aircraft carrier frigate corvette destroyer cruiser submarine ship warship tanker vessel class missile rocket drone tank rifle pistol howitzer radar system
    barracks camp checkpoint crossing junction reservoir strait cape pass gorge spring springs beach coast oasis desert plateau plain basin
    outlet newspaper agency news channel radio tv media website portal magazine telegram
    refugee camps displacement mall hotel market cemetery prison jail colony zoo
    oblasts raions districts villages towns cities regions areas
    archipelago shoal shoals reef reefs atoll cay bank islet islets archipelagos co falls day days brotherhood sisterhood syndrome effect disease dialect language tribe clan people ethnicity"""
)

# Before a name: what is named after it.
OPENERS: tuple[str, ...] = word_tuple(
    """uss uscgc usns brp kri jds jmsdf roks tcg bns slns pns hnlms fgs inss hmnzs hms hmas hmcs ins rfs m/v mv lady lake mount mt river cape camp fort port operation exercise project hotel hospital stadium airport street square bridge plaza barangay sitio barrio colonia villa rancho hacienda municipality commune
    battalion brigade regiment company division unit group team katiba liwa frigate corvette cruiser destroyer submarine ship ships vessel tanker battleship carrier warship flagship yacht boats boat ferry trawler icebreaker
    tug dredger gunboat steamer radio studio channel newspaper outlet agency magazine tv
    village villages town towns city cities settlement settlements hamlet hamlets district districts township county province governorate region raion oblast locality localities neighborhood neighbourhood suburb
    axis tank missile rocket drone typhoon hurricane cyclone storm
    order medal prize award programme program"""
)

# First parts of settlement and field names.
PLACE_OPENERS: tuple[str, ...] = word_tuple(
    """el las los la san santa santo são sao saint st ste beit bayt bet deir dayr dar tel tell tal kafr kfar kafar khan khirbet khirbat umm wad wadi jabal jebel djebel jabel kiryat qiryat har ras rosh ain ayn ein bir bi'r bab burj sidi oum ksar ksour souk souq port fort nahal nahr givat ramat mevo
    maly nova novo nove novi novyi novyy novaya stara stare staro stary staryi velyka velyke velykyi velyki velikaya velikie mala male malyi mali malaya maloye verkhnia verkhnie verkhniy verkhnii verkhnya verkhnyaya nyzhnia nyzhnie nyzhniy nizhny nizhnyaya nizhneye bila bile bili bilyi belaya bely chorna chorne chornyi chernaya cherny
    krasna krasne krasnyi krasny krasnaya krasnoye zelena zelene zelenyi zelenaya zolota zolote zolotyi dovha dovhe dovhyi vysoka vysoke hola holi huliai kryva kryvyi krivoy kryve sukha sukhi sukhyi sukhaya tepla teple tiha tykha tykhe pryvitne svitle vesela vesele veselaya
    sredne seredna serednie druhe druga persha pershe tretia stantsiia stanytsia khutor stanitsa posad yar balka bolshaya bolshoy bolshiye bolshoye malye staraya starye stariye
    mont monte val puerto punta villa rio río ciudad boca bahía isla islas cerro sierra barrio lac bois ile île cap cabo ilha
    ban ben-tre phnom wat koh pulau tanjung kampung kampong gunung sungai bukit kota kuala desa
    shwe-li taung nay-pyi hpa hpakant myo
    abu-kamal tall shaykh-zuwayd kanal hawr shatt tal-afar qalat qal'at qala qara kara ak aq kyzyl kızıl kizil yeni eski büyük
    gora ozero reka selo ulitsa ploshcha prospekt vulytsia mys ostriv ostrov
    addis debre dire bahir mek'ele adi may enda axum
    new north south east west upper lower fort grand great little mount glen lough loch castle ballo
    dera chak kot kotli bagh shah-deri mian-channu tehsil pind nowshera"""
)

# Last letters of settlement names; compared in lower case.
PLACE_ENDINGS: tuple[str, ...] = word_tuple(
    """ivka yivka ovka evka ivtsi yivtsi ivske ivsk ovsk evsk insk ynsk ansk yansk olsk oilsk avka opil opol hrad grad gorod horod burg berg dorf stadt ville abad stan pur nagar garh kent abad
    oye oe oie ske ske sti iivka hirka hirske ynka ynske yanka anka enka"""
)

# Fixed names of bodies whose words look like a person's.
PHRASES: tuple[str, ...] = (
    "Boko Haram", "Ansar Allah", "Ansarallah", "Ansar al-Sharia", "Ansar al-Din", "Ansar Dine", "Hay'at Tahrir al-Sham", "Hayat Tahrir al-Sham", "Ahrar al-Sham", "Jabhat al-Nusra", "Jaish al-Adl", "Jaysh al-Islam",
    "Jaish al-Islam", "Kata'ib Hezbollah", "Kataib Hezbollah", "Saraya al-Quds", "Al Qassam", "Izz al-Din al-Qassam", "Izz ad-Din al-Qassam", "Ezzedine al-Qassam", "Abu Sayyaf", "Jemaah Islamiyah", "Lashkar-e Taiba", "Lashkar-e-Taiba",
    "Jaish-e-Mohammed", "Tehrik-e Taliban", "Harakat al-Nujaba", "Asaib Ahl al-Haq", "Al Shabaab", "Al Jazeera", "Al Arabiya", "Al Mayadeen", "Al Manar", "Al Masirah", "Al Qaeda", "Al Aqsa", "Al Hadath", "Al Araby",
    "Myanma Alinn", "Frontier Myanmar", "Deutsche Welle", "Der Spiegel", "Die Welt", "Le Monde", "Le Figaro", "El País", "El Pais", "La Repubblica", "Corriere della Sera", "Jeune Afrique", "Rossiyskaya Gazeta", "Novaya Gazeta",
    "Krasnaya Zvezda", "Moskovsky Komsomolets", "Komsomolskaya Pravda", "Nezavisimaya Gazeta", "Ukrainska Pravda", "Dzerkalo Tyzhnia", "Vazhnye Istorii", "Anna News", "Asharq Al-Awsat", "Yedioth Ahronoth", "Israel Hayom", "Times of Israel",
    "Magen David", "Magen David Adom", "Ben Gurion", "Roscosmos State", "Sukhoi Superjet", "Black Hawk", "Iron Dome", "Iron Beam", "David's Sling", "Uralvagonzavod Tank", "Nord Stream", "Turk Stream", "Baltic Sentry", "Storm Shadow",
    "Tajikistan Somoni", "Grey Wolves", "Idel Ural", "Vostok Battalion", "Sparta Battalion", "Azov Regiment", "Kastus Kalinouski", "Sheikh Mansur", "Noman Chelebidzhikhan", "Dzhokhar Dudayev Battalion", "Rubicon Center",
    "Nagorno Karabakh", "Kiryas Joel", "Tel Aviv", "Abu Dhabi", "Abu Kamal", "Abu Ghraib", "Abu Zabad", "Abu Hamed", "Abu Shouk", "Abu Gouta", "Sri Lanka", "Sierra Leone", "Costa Rica", "Puerto Rico", "San Francisco", "Los Angeles",
    "Las Vegas", "Buenos Aires", "Addis Ababa", "Dar es Salaam", "Phnom Penh", "Kuala Lumpur", "Ho Chi Minh City", "Hong Kong", "Nay Pyi Taw", "Khan Yunis", "Khan Younis", "Beit Hanoun", "Beit Lahia", "Deir al-Balah", "Wad Madani",
    "El Fasher", "El Geneina", "El Obeid", "Um Rawaba", "Umm Rawaba", "Umm Keddada", "Jebel Aulia", "Jebel Marra", "Port Sudan", "Juba Teaching", "Mai Mai", "Kivu Morning", "Rafah Crossing", "Karem Shalom", "Kerem Shalom",
    "Azad Kashmir", "Dera Ismail Khan", "Dera Ghazi Khan", "Line of Control", "Jammu Kashmir", "Uttar Pradesh", "Arunachal Pradesh", "Himachal Pradesh", "Andhra Pradesh", "Madhya Pradesh", "Tamil Nadu", "Shin Bet", "Duvdevan Unit",
    "Sayeret Matkal", "Pas de Calais", "Amnesty International", "Transparency International", "Save the Children", "Médecins Sans", "Burkina Faso", "Guinea Bissau", "Papua New", "Kim Il Sung Square", "Rodong Sinmun", "Mount Paektu",
    "Saydet Naya", "Sednaya Prison", "Tahrir al-Sham", "Cabo Delgado", "Mocímboa da Praia", "Rio Grande", "Kherson City", "Lugansk People", "Ivano Frankivsk", "Kryvyi Rih", "Krivoy Rog", "Bila Tserkva", "Saur Mohyla", "Savur Mohyla",
)  # fmt: skip
