"""Outlets: hosts and channels that reports cite, each with its name and the kind of place it is.

An address here covers the hosts under it (``bbc.co.uk`` also ``www.bbc.co.uk`` and ``news.bbc.co.uk``).  Hosts of
governments need no row where their last labels say so (``gov.ua``, ``mil``); accounts on platforms are named by the
platform's own row.  Whether an outlet is the report's own publisher is for the reader of citations to say.
"""

from __future__ import annotations

from conflictnotes.vocabulary.entries import Outlet

__all__ = ["OUTLETS"]

# One line an outlet: its address, then its name.
_TABLES: dict[str, str] = {
    "telegram": """
        t.me            Telegram
        telegram.me     Telegram
        telegram.org    Telegram
        telegra.ph      Telegraph
        tgstat.ru       Telegram
        tgstat.com      Telegram
        """,
    "x": """
        x.com           X
        twitter.com     X
        t.co            X
        nitter.net      X
        threadreaderapp.com  X
        """,
    "facebook": """
        facebook.com    Facebook
        fb.com          Facebook
        fb.watch        Facebook
        fb.me           Facebook
        """,
    "vk": """
        vk.com          VKontakte
        vk.ru           VKontakte
        vkvideo.ru      VKontakte
        """,
    "youtube": """
        youtube.com     YouTube
        youtu.be        YouTube
        """,
    "social": """
        instagram.com   Instagram
        tiktok.com      TikTok
        threads.net     Threads
        threads.com     Threads
        ok.ru           Odnoklassniki
        rutube.ru       Rutube
        dzen.ru         Dzen
        max.ru          MAX
        bsky.app        Bluesky
        mastodon.social Mastodon
        truthsocial.com Truth Social
        linkedin.com    LinkedIn
        reddit.com      Reddit
        weibo.com       Weibo
        weibo.cn        Weibo
        douyin.com      Douyin
        livejournal.com LiveJournal
        substack.com    Substack
        medium.com      Medium
        rumble.com      Rumble
        odysee.com      Odysee
        twitch.tv       Twitch
        whatsapp.com    WhatsApp
        discord.com     Discord
        aparat.com      Aparat
        virasty.com     Virasty
        """,
    "government": """
        kremlin.ru          President of Russia
        government.ru       Government of Russia
        mil.ru              Russian Ministry of Defence
        mid.ru              Russian Ministry of Foreign Affairs
        fsb.ru              FSB of Russia
        svr.ru              SVR of Russia
        sledcom.ru          Investigative Committee of Russia
        rosgvard.ru         Rosgvardia
        duma.gov.ru         State Duma
        pravo.gov.ru        Official Internet Portal of Legal Information
        council.gov.ru      Federation Council
        scrf.gov.ru         Security Council of Russia
        mos.ru              City of Moscow
        denis-pushilin.ru   Head of the DNR
        dan-news.ru         DNR administration
        belta.by            BelTA
        president.gov.by    President of Belarus
        mod.mil.by          Belarusian Ministry of Defence
        mil.by              Belarusian Ministry of Defence
        president.gov.ua    President of Ukraine
        rada.gov.ua         Verkhovna Rada
        zsu.gov.ua          Armed Forces of Ukraine
        armyinform.com.ua   ArmyInform
        sprotyv.mod.gov.ua  National Resistance Center
        sprotyv.info        National Resistance Center
        sprotyvg7.com.ua    National Resistance Center
        gur.gov.ua          Ukrainian Main Military Intelligence Directorate
        ssu.gov.ua          Security Service of Ukraine
        whitehouse.gov      White House
        state.gov           US Department of State
        defense.gov         US Department of Defense
        war.gov             US Department of War
        treasury.gov        US Department of the Treasury
        centcom.mil         US Central Command
        africom.mil         US Africa Command
        fbi.gov             FBI
        dni.gov             US Director of National Intelligence
        congress.gov        US Congress
        gov.uk              UK Government
        parliament.uk       UK Parliament
        mod.uk              UK Ministry of Defence
        europa.eu           European Union
        elysee.fr           President of France
        gouv.fr             Government of France
        bundesregierung.de  German Federal Government
        bundestag.de        Bundestag
        bmvg.de             German Ministry of Defence
        auswaertiges-amt.de German Foreign Office
        prezydent.pl        President of Poland
        valisluureamet.ee   Estonian Foreign Intelligence Service
        idf.il              Israel Defense Forces
        gov.il              Government of Israel
        pmo.gov.il          Prime Minister of Israel
        leader.ir           Supreme Leader of Iran
        khamenei.ir         Supreme Leader of Iran
        president.ir        President of Iran
        mfa.ir              Iranian Ministry of Foreign Affairs
        mod.gov.tw          Taiwan Ministry of National Defense
        mnd.gov.tw          Taiwan Ministry of National Defense
        mod.gov.cn          Chinese Ministry of National Defense
        fmprc.gov.cn        Chinese Ministry of Foreign Affairs
        mod.go.jp           Japan Ministry of Defense
        mfa.gov.tr          Turkish Ministry of Foreign Affairs
        msb.gov.tr          Turkish Ministry of National Defense
        tccb.gov.tr         President of Turkey
        mil.am              Armenian Ministry of Defence
        primeminister.am    Prime Minister of Armenia
        mod.gov.az          Azerbaijani Ministry of Defence
        president.az        President of Azerbaijan
        ispr.gov.pk         Pakistan ISPR
        pib.gov.in          Press Information Bureau of India
        mea.gov.in          Indian Ministry of External Affairs
        """,
    "state_media": """
        tass.ru             TASS
        tass.com            TASS
        ria.ru              RIA Novosti
        crimea.ria.ru       RIA Novosti Krym
        sputniknews.com     Sputnik
        sputnikglobe.com    Sputnik
        rt.com              RT
        rg.ru               Rossiyskaya Gazeta
        vesti.ru            Vesti
        1tv.ru              Channel One
        smotrim.ru          Smotrim
        tvzvezda.ru         Zvezda
        redstar.ru          Krasnaya Zvezda
        lenta.ru            Lenta
        gazeta.ru           Gazeta
        iz.ru               Izvestia
        kp.ru               Komsomolskaya Pravda
        aif.ru              Argumenty i Fakty
        mk.ru               Moskovsky Komsomolets
        ren.tv              REN TV
        ntv.ru              NTV
        regnum.ru           Regnum
        tsargrad.tv         Tsargrad
        readovka.news       Readovka
        readovka.world      Readovka
        ukraina.ru          Ukraina.ru
        politnavigator.news PolitNavigator
        lug-info.com        LNR Information Center
        sb.by               SB Belarus Today
        ont.by              ONT
        xinhuanet.com       Xinhua
        news.cn             Xinhua
        globaltimes.cn      Global Times
        cgtn.com            CGTN
        chinadaily.com.cn   China Daily
        people.com.cn       People's Daily
        81.cn               PLA Daily
        cctv.com            CCTV
        kcna.kp             KCNA
        kcnawatch.org       KCNA
        rodong.rep.kp       Rodong Sinmun
        irna.ir             IRNA
        tasnimnews.com      Tasnim
        tasnimnews.ir       Tasnim
        farsnews.ir         Fars
        farsnews.com        Fars
        mehrnews.com        Mehr
        isna.ir             ISNA
        presstv.ir          Press TV
        presstv.com         Press TV
        presstv.co.uk       Press TV
        irib.ir             IRIB
        iribnews.ir         IRIB
        defapress.ir        Defa Press
        sepahnews.ir        Sepah News
        alalam.ir           Al-Alam
        alalamtv.net        Al-Alam
        ilna.ir             ILNA
        snn.ir              SNN
        yjc.ir              Young Journalists Club
        farhikhtegandaily.com  Farhikhtegan
        kayhan.ir           Kayhan
        sana.sy             SANA
        almasirah.net       Al-Masirah
        almasirah.net.ye    Al-Masirah
        saba.ye             Saba
        almanar.com.lb      Al-Manar
        aa.com.tr           Anadolu Agency
        trthaber.com        TRT
        trtworld.com        TRT
        wafa.ps             WAFA
        spa.gov.sa          Saudi Press Agency
        wam.ae              WAM
        qna.org.qa          QNA
        ina.iq              Iraqi News Agency
        suna-sd.net         SUNA
        fanamc.com          Fana
        ena.et              Ethiopian News Agency
        app.com.pk          APP
        ukrinform.ua        Ukrinform
        ukrinform.net       Ukrinform
        suspilne.media      Suspilne
        armenpress.am       Armenpress
        azertag.az          Azertag
        report.az           Report
        gnlm.com.mm         Global New Light of Myanmar
        prensa-latina.cu    Prensa Latina
        telesurtv.net       teleSUR
        """,
    "media": """
        reuters.com         Reuters
        apnews.com          Associated Press
        afp.com             AFP
        bloomberg.com       Bloomberg
        nytimes.com         New York Times
        washingtonpost.com  Washington Post
        wsj.com             Wall Street Journal
        cnn.com             CNN
        cnn.it              CNN
        nbcnews.com         NBC News
        cbsnews.com         CBS News
        abcnews.go.com      ABC News
        foxnews.com         Fox News
        npr.org             NPR
        pbs.org             PBS
        politico.com        Politico
        politico.eu         Politico
        axios.com           Axios
        thehill.com         The Hill
        newsweek.com        Newsweek
        time.com            Time
        usatoday.com        USA Today
        latimes.com         Los Angeles Times
        theatlantic.com     The Atlantic
        foreignpolicy.com   Foreign Policy
        defensenews.com     Defense News
        defenseone.com      Defense One
        breakingdefense.com Breaking Defense
        militarytimes.com   Military Times
        twz.com             The War Zone
        thedrive.com        The War Zone
        thewarzone.com      The War Zone
        navalnews.com       Naval News
        usni.org            USNI
        janes.com           Janes
        voanews.com         Voice of America
        rferl.org           Radio Free Europe/Radio Liberty
        svoboda.org         Radio Svoboda
        radiosvoboda.org    Radio Svoboda
        svaboda.org         Radio Svaboda
        currenttime.tv      Current Time
        sibreal.org         Sibir.Realii
        severreal.org       Sever.Realii
        krymr.com           Krym.Realii
        rfa.org             Radio Free Asia
        bbc.com             BBC
        bbc.co.uk           BBC
        theguardian.com     The Guardian
        ft.com              Financial Times
        thetimes.co.uk      The Times
        thetimes.com        The Times
        telegraph.co.uk     The Telegraph
        independent.co.uk   The Independent
        economist.com       The Economist
        sky.com             Sky News
        euronews.com        Euronews
        euractiv.com        Euractiv
        euobserver.com      EUobserver
        dw.com              Deutsche Welle
        spiegel.de          Der Spiegel
        bild.de             Bild
        welt.de             Die Welt
        zeit.de             Die Zeit
        sueddeutsche.de     Süddeutsche Zeitung
        faz.net             FAZ
        tagesschau.de       ARD
        n-tv.de             n-tv
        lemonde.fr          Le Monde
        lefigaro.fr         Le Figaro
        liberation.fr       Libération
        france24.com        France 24
        rfi.fr              RFI
        repubblica.it       La Repubblica
        corriere.it         Corriere della Sera
        ansa.it             ANSA
        elpais.com          El País
        nzz.ch              NZZ
        yle.fi              Yle
        err.ee              ERR
        delfi.lt            Delfi
        lrt.lt              LRT
        lsm.lv              LSM
        pap.pl              PAP
        tvp.pl              TVP
        polskieradio.pl     Polskie Radio
        novinite.com        Novinite
        pravda.com.ua       Ukrainska Pravda
        eurointegration.com.ua  European Pravda
        epravda.com.ua      Ekonomichna Pravda
        kyivindependent.com Kyiv Independent
        kyivpost.com        Kyiv Post
        euromaidanpress.com Euromaidan Press
        unian.ua            UNIAN
        unian.net           UNIAN
        unian.info          UNIAN
        interfax.com.ua     Interfax-Ukraine
        rbc.ua              RBC-Ukraine
        nv.ua               NV
        liga.net            Liga
        hromadske.ua        Hromadske
        hromadske.radio     Hromadske Radio
        zn.ua               Dzerkalo Tyzhnia
        tsn.ua              TSN
        24tv.ua             Channel 24
        5.ua                5 Kanal
        babel.ua            Babel
        censor.net          Censor.net
        focus.ua            Focus
        glavred.info        Glavred
        gordonua.com        Gordon
        korrespondent.net   Korrespondent
        lb.ua               LB.ua
        obozrevatel.com     Obozrevatel
        strana.news         Strana
        strana.today        Strana
        texty.org.ua        Texty
        unn.ua              UNN
        unn.com.ua          UNN
        ukranews.com        Ukrainian News
        espreso.tv          Espreso
        defence-ua.com      Defense Express
        mil.in.ua           Militarnyi
        militarnyi.com      Militarnyi
        slidstvo.info       Slidstvo
        zaxid.net           Zaxid
        0629.com.ua         0629
        ria-m.tv            RIA Melitopol
        meduza.io           Meduza
        novayagazeta.eu     Novaya Gazeta Europe
        novayagazeta.ru     Novaya Gazeta
        zona.media          Mediazona
        mediazona.ca        Mediazona
        istories.media      iStories
        theins.ru           The Insider
        theins.press        The Insider
        verstka.media       Verstka
        agents.media        Agentstvo
        holod.media         Holod
        thebell.io          The Bell
        tvrain.tv           TV Rain
        tvrain.ru           TV Rain
        moscowtimes.ru      The Moscow Times
        themoscowtimes.com  The Moscow Times
        echofm.online       Echo
        astrapress.info     Astra
        mobilizationnews.ru Mobilization News
        kommersant.ru       Kommersant
        rbc.ru              RBC
        vedomosti.ru        Vedomosti
        forbes.ru           Forbes Russia
        interfax.ru         Interfax
        fontanka.ru         Fontanka
        ura.news            URA.ru
        e1.ru               E1
        ng.ru               Nezavisimaya Gazeta
        newizv.ru           Novye Izvestia
        nakanune.ru         Nakanune
        rosbalt.ru          Rosbalt
        news.ru             News.ru
        pnp.ru              Parlamentskaya Gazeta
        forbes.com          Forbes
        forbes.ua           Forbes Ukraine
        nashaniva.com       Nasha Niva
        zerkalo.io          Zerkalo
        belsat.eu           Belsat
        reform.news         Reform
        civil.ge            Civil Georgia
        jam-news.net        JAMnews
        eurasianet.org      Eurasianet
        azatutyun.am        Azatutyun
        hraparak.am         Hraparak
        civilnet.am         CivilNet
        apa.az              APA
        turan.az            Turan
        kavkazr.com         Kavkaz.Realii
        timesofisrael.com   Times of Israel
        haaretz.com         Haaretz
        jpost.com           Jerusalem Post
        ynetnews.com        Ynet
        ynet.co.il          Ynet
        kan.org.il          Kan
        i24news.tv          i24
        mako.co.il          N12
        israelhayom.com     Israel Hayom
        maariv.co.il        Maariv
        aljazeera.com       Al Jazeera
        aljazeera.net       Al Jazeera
        alarabiya.net       Al Arabiya
        aawsat.com          Asharq al-Awsat
        asharq.com          Asharq
        alhadath.net        Al Hadath
        skynewsarabia.com   Sky News Arabia
        almayadeen.net      Al Mayadeen
        naharnet.com        Naharnet
        lorientlejour.com   L'Orient-Le Jour
        middleeasteye.net   Middle East Eye
        thenationalnews.com The National
        al-monitor.com      Al-Monitor
        iranintl.com        Iran International
        radiofarda.com      Radio Farda
        rudaw.net           Rudaw
        kurdistan24.net     Kurdistan 24
        shafaq.com          Shafaq
        npasyria.com        North Press
        enabbaladi.net      Enab Baladi
        syria.tv            Syria TV
        hawarnews.com       ANHA
        sudantribune.com    Sudan Tribune
        dabangasudan.org    Radio Dabanga
        radiotamazuj.org    Radio Tamazuj
        ayinnetwork.com     Ayin
        addisstandard.com   Addis Standard
        thereporterethiopia.com  The Reporter
        borkena.com         Borkena
        garoweonline.com    Garowe Online
        hiiraan.com         Hiiraan
        shabellemedia.com   Shabelle
        caasimada.net       Caasimada
        nation.africa       Nation
        theeastafrican.co.ke  The East African
        actualite.cd        Actualite.cd
        radiookapi.net      Radio Okapi
        jeuneafrique.com    Jeune Afrique
        studiotamani.org    Studio Tamani
        maliweb.net         Maliweb
        premiumtimesng.com  Premium Times
        humanglemedia.com   HumAngle
        dailytrust.com      Daily Trust
        scmp.com            South China Morning Post
        focustaiwan.tw      CNA
        cna.com.tw          CNA
        taipeitimes.com     Taipei Times
        ltn.com.tw          Liberty Times
        udn.com             UDN
        yna.co.kr           Yonhap
        nknews.org          NK News
        dailynk.com         Daily NK
        koreaherald.com     Korea Herald
        nhk.or.jp           NHK
        kyodonews.net       Kyodo
        nikkei.com          Nikkei
        japantimes.co.jp    Japan Times
        irrawaddy.com       The Irrawaddy
        myanmar-now.org     Myanmar Now
        mizzima.com         Mizzima
        dvb.no              DVB
        narinjara.com       Narinjara
        rappler.com         Rappler
        inquirer.net        Inquirer
        thehindu.com        The Hindu
        hindustantimes.com  Hindustan Times
        timesofindia.com    Times of India
        indianexpress.com   Indian Express
        ndtv.com            NDTV
        tribuneindia.com    The Tribune
        theprint.in         The Print
        dawn.com            Dawn
        geo.tv              Geo
        tribune.com.pk      Express Tribune
        thenews.com.pk      The News
        tolonews.com        TOLOnews
        amu.tv              Amu
        8am.media           Hasht-e Subh
        thediplomat.com     The Diplomat
        thenewhumanitarian.org  The New Humanitarian
        """,
    "international": """
        un.org              United Nations
        unocha.org          OCHA
        reliefweb.int       ReliefWeb
        ohchr.org           OHCHR
        unhcr.org           UNHCR
        unicef.org          UNICEF
        who.int             WHO
        wfp.org             WFP
        iom.int             IOM
        unrwa.org           UNRWA
        fao.org             FAO
        ipcinfo.org         IPC
        iaea.org            IAEA
        icc-cpi.int         International Criminal Court
        icj-cij.org         International Court of Justice
        icrc.org            ICRC
        ifrc.org            IFRC
        nato.int            NATO
        osce.org            OSCE
        coe.int             Council of Europe
        opcw.org            OPCW
        worldbank.org       World Bank
        imf.org             IMF
        au.int              African Union
        ecowas.int          ECOWAS
        igad.int            IGAD
        monusco.unmissions.org  MONUSCO
        unmissions.org      UN peace operations
        odkb-csto.org       CSTO
        """,
    "research": """
        understandingwar.org  Institute for the Study of War
        iswresearch.org     Institute for the Study of War
        criticalthreats.org Critical Threats Project
        aei.org             American Enterprise Institute
        csis.org            CSIS
        rand.org            RAND
        brookings.edu       Brookings
        carnegieendowment.org  Carnegie Endowment
        atlanticcouncil.org Atlantic Council
        cfr.org             Council on Foreign Relations
        fpri.org            FPRI
        cna.org             CNA Corporation
        jamestown.org       Jamestown Foundation
        crisisgroup.org     International Crisis Group
        iiss.org            IISS
        rusi.org            RUSI
        chathamhouse.org    Chatham House
        sipri.org           SIPRI
        swp-berlin.org      SWP
        ecfr.eu             ECFR
        osw.waw.pl          OSW
        acleddata.com       ACLED
        bellingcat.com      Bellingcat
        oryxspioenkop.com   Oryx
        conflictarm.com     Conflict Armament Research
        amnesty.org         Amnesty International
        hrw.org             Human Rights Watch
        forensic-architecture.org  Forensic Architecture
        syriahr.com         Syrian Observatory for Human Rights
        sn4hr.org           Syrian Network for Human Rights
        longwarjournal.org  Long War Journal
        alma-org.com        Alma Research
        inss.org.il         INSS
        memri.org           MEMRI
        warontherocks.com   War on the Rocks
        lawfaremedia.org    Lawfare
        levada.ru           Levada Center
        wciom.ru            VCIOM
        fom.ru              FOM
        kiis.com.ua         KIIS
        deepstatemap.live   DeepState
        deepstateua.com     DeepState
        liveuamap.com       Liveuamap
        geoconfirmed.org    GeoConfirmed
        maxar.com           Maxar
        planet.com          Planet
        sentinel-hub.com    Sentinel Hub
        copernicus.eu       Copernicus
        nasa.gov            NASA
        energyandcleanair.org  CREA
        kse.ua              Kyiv School of Economics
        kielinstitut.de     Kiel Institute
        ifw-kiel.de         Kiel Institute
        ssrn.com            SSRN
        jstor.org           JSTOR
        doi.org             DOI
        """,
    "other": """
        archive.org         Internet Archive
        archive.is          archive.today
        archive.ph          archive.today
        archive.today       archive.today
        ghostarchive.org    Ghostarchive
        google.com          Google
        wikipedia.org       Wikipedia
        wikimapia.org       Wikimapia
        openstreetmap.org   OpenStreetMap
        dropbox.com         Dropbox
        imgur.com           Imgur
        """,
}


def _rows(platform: str, table: str) -> tuple[Outlet, ...]:
    """The rows of one table."""
    pairs = (line.split(maxsplit=1) for line in table.strip().splitlines())
    return tuple(Outlet(address, name.strip(), platform) for address, name in pairs)


OUTLETS: tuple[Outlet, ...] = tuple(row for platform, table in _TABLES.items() for row in _rows(platform, table))
