"""Polish cues. Data only; see ``cues.py``."""

# ruff: noqa: E501 (tables: one cue a line)

from llmtherapy_roles.guards.risk.languages.cues import Cues

CUES = Cues(
    code="pl",
    triggers="polknelam polknalem samobojstwo samobojstwa zabic umrzec smierc smierci martwa martwy zyc tabletki tabletek obudzic zabije powiesic ciac skonczyc zycie zycia wzielam wzialem probowalem probowalam glosy",
    passive=r"""
(chcial\w+by\w*|chce|wol\w+|lepiej|szkoda ze|zal\w*) .. (nie obudzic|sie nie obudzic|zasnac i .. nie obudz\w+|byc martw\w+|nie zyc|zniknac|nie istniec|sie nie urodzil\w*|umarl\w+|nie zyl\w+)
(nie chce|nie mam ochoty|nie mam sily|mam dosc) .. (juz )?(zyc|zycia|istniec|sie budzic|budzic)|nie chce mi sie zyc|zmeczon\w+ zyciem
(wszystkim|wszyscy|rodzin\w+|swiat|dzieci\w*|im) .. (lepiej|latwiej|szczesliw\w+) .. beze mnie
jestem .. (tylko )?(ciezarem|balastem)|zycie .. nie ma (juz )?sensu|nie ma po co zyc|bez sensu zyc
""",
    thoughts=r"""
(mysl\w*|mysli) .. (samoboj\w+|smierci|zabiciu|zabic sie|odebra\w+ sobie)|mysli samobojcze
""",
    want=r"""
(chce|chcial\w+bym|zamierzam|musze|mam ochote|pragne|bede|planuje) .. (sie zabic|umrzec|zabic sie|popelnic samobojstwo|odebrac sobie zycie|skonczyc ze soba|ze soba skonczyc|powiesic sie|sie powiesic|skonczyc z tym wszystkim|rzucic sie pod)
chce (juz )?(umrzec|zdechnac)
""",
    intent=r"""
(zdecydowal\w+|postanowil\w+|mam plan|zaplanowal\w+) .. (umrzec|zabic|samoboj|smierc|odejsc|skonczyc|zycie)|(dzis|dzisiaj|jutro|w nocy|wieczorem) .. (sie zabije|zabije sie|skoncze ze soba|odbiore sobie|to koniec)|zabije sie|odbiore sobie zycie
(zegnajcie|zegnaj) .. (na zawsze|wszyscy|swiecie)?|gdy to (czytacie|przeczytacie)|nie bedzie mnie juz
""",
    overdose=r"""
(wzial\w+|wziel\w+|polknal\w+|polknel\w+|lyknal\w+|lyknel\w+|zjadl\w+) .. (wszystkie|cale|cala|cale opakowanie|garsc|za duzo|mnostwo|dwadziescia|trzydziesci) .. (tablet\w+|pigul\w+|lek\w+|prosz\w+|opakowanie)?|przedawkowal\w+
""",
    self_harm=r"""
(sie|znowu|znow) .. (pocie\w+|pocial\w+|tne|tnie|ciel\w+|cial\w+|okalecz\w+|przypal\w+|zranil\w+)|(tne|okaleczam|rani\w+|przypalam) sie|samookalecz\w+|pocie\w+ sie|pocial\w+ sie|zrobic sobie krzywde|robie sobie krzywde
""",
    attempt=r"""
(probowal\w+|chcial\w+ juz raz) .. (sie zabic|odebrac sobie|popelnic samobojstwo|zabic sie|skonczyc ze soba|powiesic)|proba samoboj\w+|prob\w+ samoboj\w+
""",
    preparation=r"""
(zbieram|odkladam|gromadze|uzbieral\w+) .. (tabletki|leki|pigulki)|list\w* pozegnaln\w+|(kupil\w+) .. (line|sznur|bron|pistolet)
""",
    method=r"""
(jak|ile|jaki\w*) .. (sie zabic|zabic sie|umrzec bez bolu|bezbolesnie|smierteln\w+|sie powiesic|popelnic samoboj\w+)
""",
    harm=r"""
(zabije|zadzgam|zastrzele|zamorduje) (go|ja|ich|mojego|moja)|(chce|zamierzam) .. (go|ja|ich) .. zabic
""",
    abuse=r"""
(maz|ojciec|chlopak|partner|ojczym|byly|matka|zona|on) .. mnie .. (bije|bil|uderzyl|pobil|gwalci|zgwalcil|dusi|dusil|zabije|grozi)|(bije|dusi|zgwalcil|pobil) mnie
""",
    child=r"""
mam (1[0-7]|[89]) lat .. (dotyka|bije|zdjec\w*|nago|wchodzi)|(bije|dotyka|potrzasnal) .. (moje|moja|mojego|swoje) (dziec\w+|syn\w*|cork\w+)
""",
    voices=r"""
(slysze) .. glosy|glosy .. (kaza|mowia|rozkazuja)|(sledza|podsluchuja|truja) mnie|jestem (sledzon\w+|podsluchiwan\w+)
""",
    distress=r"""
(jestem|czuje sie|jest mi|czuje) .. (smutn\w+|samotn\w+|przygnebion\w+|zle|zestresowan\w+|zalaman\w+|zmeczon\w+|przytloczon\w+|beznadziejn\w+|pust\w+|wyczerpan\w+)
(placze|plakac|nie wyrabiam|nie mam (juz )?sily|nie daje rady|depresj\w+|atak paniki|lek\b|tesknie|nie moge spac)
""",
    idioms=r"""
(umarl\w+|umieram|umre|umiera\w*|zabij\w*) .. (ze smiechu|z glodu|z nudow|ze wstydu|z goraca|ze starosci|z ciekawosci|z przemeczenia)|(padl\w*|zdechl\w*) .. (bateri\w+|telefon)|zabi\w+ .. (bossa|czas|proces|komara|nude)
zabije mnie .. (matka|mama|ojciec|szef|nauczyciel\w*|za)|(matka|mama|ojciec|tata|szef) mnie zabije|(praca|upal|korki) mnie zabij\w+
""",
    loss=r"""
(odeszl\w+|odszedl|zwolni\w+|rozwod|rozstal\w+|rzucil\w+ mnie|stracil\w+|bank|eksmis\w+|bankru\w+|oblal\w+|zostawil\w+)
""",
    height=r"""
(most\w*|budyn\w+|dach\w*|wiezow\w+) .. (najwyz\w+|wysok\w+|wejsc|otwart\w+)|(ktor\w+|gdzie|najwyz\w+) .. (most\w*|budyn\w+|dach\w*)|ile .. (tabletek|lekow|kropli) .. (trzeba|zeby|potrzeba)|kupic .. (bron|pistolet)
""",
    settling=r"""
(oddal\w+|rozdal\w+|oddan\w+) .. (kot\w*|ps\w+|rzeczy|gitar\w+)|(napisal\w+|list\w*) .. (listy|napisan\w+|dla kazdego)|(splacil\w+|uregulowal\w+|testament) .. (dlugi|rachunki|testament|dokumenty)
""",
    before=r"(nie|nigdy|bez|ani|zadn\w+)",
    after="",
    other=r"(moj (kolega|brat|syn|maz|tata|przyjaciel|chlopak)|moja (kolezanka|siostra|corka|zona|mama|przyjaciolka)|on mowi|ona mowi|ktos|kolega|kolezanka|mowi, ze)",
    soon=r"(dzis|dzisiaj|teraz|zaraz|jutro|wieczorem|w nocy|za (godzine|chwile|kilka minut))",
    past=r"(lat temu|kiedy mial\w+|jako nastolat\w+|w (19|20)\d\d)",
    fiction=r"(powiesc\w*|piosen\w+|film\w*|ksiazk\w+|bohater\w*|prac\w+ magistersk\w+|prewencj\w+|profilaktyk\w+|zapobiegani\w+|serial\w*|wyklad\w*)",
)
