"""Turkish cues. Data only; see ``cues.py``. Written without dots and accents: ı and i, ş and s are one."""

# ruff: noqa: E501 (tables: one cue a line)

from llmtherapy_roles.guards.risk.languages.cues import Cues

CUES = Cues(
    code="tr",
    triggers="intihar olmek oldurmek kendimi olsem olmak hayatima ilaclari haplari uyanmamak yasamak oldurecegim kesiyorum",
    passive=r"""
(keske|umarim) .. (olse\w*|olmus ol\w+|uyanma\w+|dogmasa\w+|hic dogmasa\w+|var olmasa\w+)|(uyanmamak|yok olmak|hic uyanmamak|kaybolmak) ist(iyorum|erdim)
(yasamak|hayatta olmak|var olmak) (artik )?istemiyorum|yasamaktan (biktim|yoruldum)|(yasamanin|hayatin) .. (anlami|bir anlami) (yok|kalmadi)|yasamak icin .. (sebep|nedenim) yok
(ben olmasam|bensiz|ben olmazsam|ben olsem) .. (daha|herkes|rahat|iyi|mutlu)|(yuk oluyorum|yukum|herkese yuk)
olsem .. (daha iyi|kurtul\w+|keske|kimse)|olmeyi (diliyorum|dilerdim)
""",
    thoughts=r"""
(akl\w+|dusun\w+|dusunce\w*) .. (intihar|olum|kendimi oldur\w+|olmek|olmeyi)|intihar .. (dusun\w+|akl\w+|fikr\w+|bahsed\w+|sozu|konus\w+)|(kendimi oldur\w+|olmeyi) .. (dusun\w+)
""",
    want=r"""
(kendimi (oldurmek|asmak)|olmek|intihar etmek|hayatima son vermek|canima kiymak) .. (istiyorum|isterdim|istedigim)
""",
    intent=r"""
(intihar edecegim|kendimi oldurecegim|hayatima son verecegim|canima kiyacagim|kendimi asacagim|bu gece olecegim)|(karar verdim|kararim kesin|planim var) .. (ol\w+|intihar|gid\w+|son)|(gidiyorum|gidecegim) .. (donusu olmayan|sonsuza)|kararim kesin|(elveda|hoscakal\w*) .. (dunya|herkes\w*)|bunu okudugun\w* .. (olmayacagim|olacagim)
""",
    overdose=r"""
(butun|tum|hep|bir kutu|kutu\w*|cok fazla|avuc dolusu|yirmi|otuz) .. (ilac\w*|hap\w*) .. (ictim|aldim|yuttum|icmis\w*)|(ilaclarin|haplarin) (hepsini|tamamini) .. (ictim|aldim|yuttum)|asiri doz
""",
    self_harm=r"""
(kendimi|kollarimi|kolumu|bilegimi|bileklerimi|bacagimi) .. (kesiyorum|kestim|cizdim|yaktim|ciziyorum|kesmek istiyorum)|kendime zarar (ver\w+)|jilet\w* .. (attim|at\w+)
""",
    attempt=r"""
intihar (girisim\w*|etmeye calis\w+|ettim ama|tesebbus\w*)|kendimi (oldurmeye|asmaya) calis\w+|canima kiymaya calis\w+
""",
    preparation=r"""
(ilac|hap)\w* .. (biriktir\w+|sakl\w+)|(veda|intihar) (mektub\w+|notu)|(ip|silah) (aldim|buldum)
""",
    method=r"""
(nasil|hangi|kac|en) .. (kendimi oldur\w+|acisiz ol\w+|intihar edilir|olunur|oldurucu|intihar ed\w+)
""",
    harm=r"""
(onu|onlari|kocami|karimi|babami|komsumu) .. (oldurecegim|bicaklayacagim|vuracagim|oldurmek istiyorum)
""",
    abuse=r"""
(kocam|babam|sevgilim|esim|uvey babam|eski esim|annem|o) .. (beni .. (dov\w+|vur\w+|bogaz\w+|taciz|tecavuz|oldurecek|tehdit)|bana .. (vur\w+|tecavuz|siddet))|beni (oldurecek|dovuyor|bogdu)
""",
    child=r"""
(1[0-7]|[89]) yasind\w+ .. (dokun\w+|dov\w+|foto\w+|odama)|(cocug\w+|bebeg\w+|oglum\w*|kizim\w*) .. (dov\w+|vuruyor|sarst\w+|dokunuyor)
""",
    voices=r"""
sesler .. (duy\w+|diyor|emred\w+|soyluyor)|(beni izliyorlar|beni takip ed\w+|beni zehirl\w+)
""",
    distress=r"""
(cok|kendimi|hep|surekli) .. (uzgun\w*|yalniz\w*|kotu hisse\w+|stresli\w*|mutsuz\w*|caresiz\w*|yorgun\w*|bunald\w+|tuken\w+|endisel\w+|bos hisse\w+)
(agliyorum|agladim|panik atak|depresyon\w*|kaygi\w*|dayanamiyorum|uyuyamiyorum|ozluyorum|terk etti)
""",
    idioms=r"""
(aclik|gulmek|sicak|merak|utanc|yorgunluk|can sikinti|uyku|susuzluk|soguk|korku)\w* .. (ol\w+)|olumune .. (guzel|iyi|lezzetli)|(telefon|batarya|sarj)\w* .. (oldu|bitti)|(islemi|sureci|zaman) .. oldur\w+|(annem|babam) beni oldurecek
""",
    loss=r"""
(isten (at\w+|cikar\w+|kovul\w+)|kovuldum|terk etti|ayrildik|bosan\w+|her seyimi kaybettim|iflas|isimi kaybettim|sinifta kaldim)
""",
    height=r"""
(kopru|bina|cati|teras|kule)\w* .. (yuksek|cik\w+|acik)|(en yuksek|hangi|nerede) .. (kopru|bina|cati|teras)\w*|kac (tane )?(hap|ilac) .. (gerek|lazim|ol\w+|yeter)|silah .. (almak|alabil\w+|satin)
""",
    settling=r"""
(kopeg|kedi|kus|esya|gitar)\w* .. (verdim|biraktim|dagittim)|(mektup|mektuplari|vasiyet)\w* .. (yazdim|hazir)|(borc|fatura)\w* .. (kapat\w+|ode\w+)
""",
    before=r"(asla|hic|hicbir)",
    after=r"\w* ?(degil|istemiyorum|dusunmuyorum|yok|etmem|niyetim yok|gibi bir niyetim)",
    other=r"(arkadasim|kardesim|ablam|abim|annem|babam|esim|oglum|kizim|kuzenim|sevgilim|biri|komsum)",
    soon=r"(bu gece|bugun|bu aksam|simdi|yarin|birazdan|az sonra|bir saat)",
    past=r"(yil once|sene once|gencken|cocukken|(19|20)\d\d)",
    fiction=r"(roman|sarki|film|kitap|karakter|tez|onleme|dizi|odev|hikaye|ders)\w*",
)
