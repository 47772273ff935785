"""Everyday words of languages in Latin letters, by which ``guards/language.py`` tells them apart. Data only.

Written without accents. A word that several languages share counts for each. Engineering judgement; the lists of languages that
the risk detector does not cover are short, since they need only not be taken for a covered one.
"""

# ruff: noqa: E501, SIM905 (tables: one cue a line, word lists as text)

from __future__ import annotations

__all__ = ["NEUTRAL", "STOPWORDS"]

STOPWORDS: dict[str, str] = {
    "en": """the a an i im ive you he she it its we they my your his her our their me him them us is am are was were be been being do does
        did dont doesnt didnt have has had having not cant wont will would could should can may might must and or but if because
        so than that this these those there here what which who whom how why when where of to in on at for from with without about
        into over after before again just only very too also more most much many some any all every nothing everything something
        feel feeling felt want wanted need know think thought get got go going went make made take took say said tell told like
        really never always sometimes still now today tonight tomorrow yesterday day night week year time life work home school
        mom mum dad sister brother friend friends people someone good bad sad tired sorry help please thanks thank hello yes
        kill myself die dead pills gonna wanna cause ur u rn lol idk tbh one two three out up down off back last first no as by
        new old long little own other job boss house family things thing talk talking sleep eat hate love hurt scared alone
        anymore everyone nobody anyone give gave keep kept stop let see saw look looking try tried trying
        panic attack anxiety depressed stress cut cutting found left right too""",
    "es": """el la los las un una unos unas yo tu ella nosotros ellos mi mis su sus me te se nos que de del al y o pero si porque como
        cuando donde quien para por con sin sobre entre hasta desde es soy eres somos son estoy esta estan estaba fue era ser estar
        he has ha han hay tengo tiene no ya muy mas menos todo todos nada algo siempre nunca tambien solo ahora hoy manana ayer anoche
        quiero puedo hacer voy va vida casa trabajo gracias hola bien mal lo le ojala acabo otra vez suicidarme suicidio matarme morir morirme nadie sabe semanas intente vivir pastillas""",
    "fr": """le la les un une des je tu il elle nous vous ils elles mon ma mes ton ta ses son me te se ne pas plus que qui de du au aux et
        ou mais si parce comme quand pour par avec sans sur dans chez est suis es sommes sont etre etait ai as a avons ont avoir fait
        faire veux peux vais va tout tous rien jamais toujours aussi tres trop bien mal ce cette ca c j l d n qu m t s y en on depuis
        aujourd hui hier demain merci bonjour oui non vie jveux jai jen jy cest nest quil lai dun dune lui toute toutes envie tuer mourir suicider quelqu voudrais""",
    "de": """der die das den dem des ein eine einen einem einer ich du er sie es wir ihr mich mir dich dir ihn ihm uns mein meine meinen
        dein sein seine und oder aber wenn weil dass wie wo wer was nicht kein keine mehr noch schon nur auch sehr so zu im in am an auf
        aus bei mit nach von vor fur uber unter um ist bin bist sind war waren sein habe hab hat haben hatte werde wird wurde kann
        will muss soll mag alles nichts immer nie heute morgen gestern jetzt hier da dann danke hallo ja nein gibt gehe mal man""",
    "it": """il lo la gli i le un uno una io tu lui lei noi voi loro mio mia miei mie tuo suo sua mi ti si ci vi ne che di del della dei
        delle al alla da dal in nel nella con su per tra e o ma se perche come quando dove chi non piu e sono sei siamo era essere
        stare sto ho hai ha abbiamo hanno avere fare voglio posso vado tutto tutti niente sempre mai anche molto troppo bene male
        oggi ieri domani ora adesso grazie ciao vita questo questa quanto notte riesco dormire sera persona famiglia gia ogni tanto nelle nei degli devo giu giorni lavoro morire voglio uccidermi suicidio""",
    "pt": """o a os as um uma eu tu voce ele ela nos eles elas meu minha meus minhas teu seu sua me te se que de do da dos das no na nos nas
        em com sem por para pra pro e ou mas porque como quando onde quem nao mais sou es somos sao estou to ta esta era foi ser
        estar tenho tem ter fazer quero posso vou vai tudo todos nada sempre nunca tambem muito bem mal hoje ontem amanha agora
        obrigado obrigada ola sim vida isso isto esse essa ja ate ao pelo pela""",
    "nl": """de het een ik jij je hij zij ze wij we jullie mij me jou hem haar ons mijn mn jouw zijn en of maar als omdat dat dit die wat
        wie waar hoe niet geen meer nog al ook heel erg zo te in op aan bij met naar van voor over onder om uit is ben bent was
        waren heb hebt heeft hebben had kan wil moet mag zal word wordt alles niets altijd nooit vandaag gisteren morgen nu hier daar
        er dan dank bedankt hallo ja nee toch wel weer net""",
    "pl": """ja ty on ona my wy oni mnie mi ciebie cie jego jej nas moj moja moje moim jest sa byc byl byla bylo jestem jestes nie tak sie
        co kto gdzie jak kiedy dlaczego bo ale lub albo i w we na z ze do od po o u dla przy przez za pod nad to ten ta tego tej te
        juz jeszcze tylko tez bardzo za duzo malo wszystko nic zawsze nigdy dzis jutro wczoraj teraz chce moge mam ma mial czy
        dziekuje czesc znowu prosze zeby by sobie temu wlasnie wszystkie trzy zycie zyc zabic umrzec coraz mu""",
    "tr": """ben sen o biz siz onlar bana beni benim sana seni onu ona bir bu su ve veya ama fakat cunku icin gibi kadar daha cok en de da
        ki mi mu ne nasil neden nerede kim degil yok var hep hic her sey seyi artik sadece simdi bugun yarin dun gece istiyorum
        kendimi kendime olarak sonra once ile ya lutfen tesekkur merhaba evet hayir cok ablam annem babam yapacagimi bilmiyorum intihar olmek oluyorum oldum atsana yesek cocukken""",
    "id": """saya aku kamu dia kami kita mereka ku mu nya yang dan atau tapi tetapi karena kalau jika untuk dari di ke pada dengan tanpa
        ini itu ada tidak tak nggak gak ga enggak bukan sudah udah belum akan mau ingin bisa harus sangat sekali banget juga lagi
        saja aja semua apa siapa gimana bagaimana kapan dimana kenapa hari besok kemarin sekarang terima kasih halo ya habis jadi boleh minum setelah makan bunuh diri mati hidup
        buat bikin sama rasanya""",
    "sv": "jag du han hon det den vi ni de mig dig min mitt mina din och eller men om att som inte ar var vara har hade kan vill ska pa av till fran med for idag nu alltid aldrig mycket ingen",
    "da": "jeg du han hun det den vi de mig dig min mit mine og eller men om at som ikke er var vaere har havde kan vil skal pa af til fra med for idag nu altid aldrig meget hvad",
    "no": "jeg du han hun det den vi de meg deg min mitt mine og eller men om at som ikke er var vaere har hadde kan vil skal pa av til fra med for idag na alltid aldri mye hva",
    "fi": "mina sina han me te he en et ei ole olen on oli olla ja tai mutta jos etta kun mita mika missa miksi nyt aina koskaan paljon vain mutta minun haluan elaa enaa",
    "cs": "ja ty on ona my oni me mi mne moje muj jsem jsi je jsou byl byla byt se si ne neni a nebo ale kdyz ze co kdo kde jak proc v na s z do od po pro uz jen taky moc vsechno nic chci nechci mam",
    "sk": "ja ty on ona my oni ma mi moje moj som si je su bol bola byt sa nie a alebo ale ked ze co kto kde ako preco v na s z do od po pre uz len tiez velmi vsetko nic chcem nechcem mam",
    "hu": "en te o mi ti ok a az egy es vagy de ha hogy nem van volt vagyok lenni meg mar csak is nagyon minden semmi soha mindig most ma hol mit ki miert akarok engem nekem",
    "ro": "eu tu el ea noi voi ei ele ma mi te se un o si sau dar daca ca ce cine unde cum nu este sunt esti era fi am ai au cu din la pe de pentru foarte tot nimic mereu niciodata vreau azi acum mai",
    "vi": "toi ban anh chi em minh khong co la va cua cho nhung mot cac duoc nguoi nay da se rat qua muon chet song voi thi o",
    "tl": "ako ikaw siya kami tayo sila ko mo niya ang ng sa na ay at o pero kung dahil hindi wala may ba po lang din rin gusto ayaw pa mga kasi yung ito iyon",
    "sw": "mimi wewe yeye sisi nyinyi wao ni si na au lakini kama kwa ya wa za la cha katika hii hiyo sana tu nataka sitaki kufa maisha yangu nina kuna hapa leo kesho",
    "hr": "ja ti on ona mi vi oni me mi moj moja sam si je smo ste su bio bila biti se ne nije i ili ali ako da sto tko gdje kako zasto u na s iz do od po za vec samo jako sve nista zelim necu imam",
    "ca": "el la els les un una jo tu ell ella nosaltres meu meva em et es que de del al i o pero si perque com quan on amb sense per soc ets som estic esta tinc no ja molt mes tot res vull avui ara viure",
    "et": "mina sina tema meie teie nemad ma sa ta me te ei ole olen on oli ja voi aga kui et mis kes kus miks nuud alati vaga ainult tahan elada",
    "lt": "as tu jis ji mes jus jie man mane mano ne nera esu yra buvo ir ar bet jei kad kas kur kaip kodel dabar visada labai tik noriu gyventi",
    "so": "waan waxaan waxa aan ma iyo in uu ay ku ka la oo ah ahay inaan doonayaa",
    "sq": "une ti ai ajo ne ju ata me te se dhe ose por nese qe cfare kush ku si nuk eshte jam jane ishte kam dua sot tani shume",
}

NEUTRAL = frozenset(
    """ok okay oh no mm hm hmm mhm uh um ah eh lol haha hahaha hehe si ja da na ya yep nope ha wow hey hi hello oki kk xd omg ty np
    pls plz yo bye ciao hola hallo salut yeah yup nah""".split()
)
"""Words that speak for no language in particular."""
