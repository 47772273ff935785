"""Dutch cues. Data only; see ``cues.py``."""

# ruff: noqa: E501 (tables: one cue a line)

from llmtherapy_roles.guards.risk.languages.cues import Cues

CUES = Cues(
    code="nl",
    triggers="geslikt ingenomen zelfmoord zelfdoding doodmaken sterven pillen dood ophangen leven snijden eind einde zelfmoordgedachten wakker",
    passive=r"""
was ik (maar |al )*dood|(wil|zou|wou|wens\w*|hoop|liever) .. (dood zijn|niet meer (wakker worden|wakker|leven|bestaan|er zijn|hier zijn)|nooit meer wakker|verdwijnen|dood was|inslapen en niet|ik er niet meer was)
(wil|hoef|zin om te) .. niet (meer|langer) .. (leven|bestaan|verder leven|wakker worden)|(moe|zat|klaar) .. (van het leven|met het leven|met leven|om te leven)
(iedereen|ze|mijn (familie|gezin|kinderen)|de wereld|hij|zij) .. (beter af|beter|gelukkiger) .. zonder mij
(ben|voel me) .. (alleen maar |een )?(tot last|een last|een blok)
(leven) .. (geen zin|zinloos|niet meer waard)|levensmoe|geen reden .. te leven
""",
    thoughts=r"""
(denk|gedacht\w*|nagedacht|denken) .. (zelfmoord|zelfdoding|dood|doodgaan|een eind aan|me van kant|sterven|suicide)|(zelfmoord|suicidale|doods?)gedacht\w+|suicidaal|suicidale gedachten
""",
    want=r"""
(wil|ga|wou|zou|moet|wil ik) .. (mezelf .. (doden|doodmaken|van kant maken|ophangen|wat aandoen|iets aandoen)|me ophangen|dood|doodgaan|sterven|zelfmoord plegen|een eind\w* .. maken|er een eind\w* aan|uit het leven stappen|me van kant maken|voor de trein|van een brug|er zelf een eind)
""",
    intent=r"""
(besloten|beslist|besluit|plan) .. (dood|sterven|eind|zelfmoord|doodgaan|niet meer)|(vanavond|vannacht|vandaag|morgen) .. (maak ik er een eind|stap ik eruit|pleeg ik|ga ik dood|is het voorbij|doe ik het)|maak er .. een eind\w* aan|ben ik er ook niet meer|ben ik er niet meer|als jullie dit lezen|vaarwel
""",
    overdose=r"""
(heb|net) .. (al|alle|te veel|een heleboel|de hele|een hele|al mn|al mijn|twintig|dertig) .. (pillen|tabletten|medicijnen|doos|strip|slaappillen) .. (ingenomen|geslikt|genomen|opgegeten)?|overdosis
""",
    self_harm=r"""
(snij|sneed|snijd|kras|verwond|brand|beschadig) .. (mezelf|mijn (arm|armen|polsen|benen))|mezelf .. (gesneden|verwond|pijn (doe|gedaan|doen)|beschadig\w+|snijden|sneed|verwonden)|me(zelf)? weer gesneden|zelfbeschadig\w+|automutil\w+
""",
    attempt=r"""
(geprobeerd|probeerde) .. (zelfmoord|dood te|mezelf .. (van kant|op te hangen|te doden)|een eind|me op te hangen|het leven)|(zelfmoord|suicide)poging|poging .. (gedaan|zelfmoord)
""",
    preparation=r"""
(spaar|opgespaard|verzamel\w*|bewaar\w*) .. (pillen|tabletten|medicijnen)|afscheidsbrie\w+|brieven liggen klaar|(touw|pistool|wapen) .. (gekocht|klaar|gehaald)
""",
    method=r"""
(hoe|welke|hoeveel|wat is) .. (mezelf .. (dood|doden|van kant)|pijnloos (dood|sterven|doodgaan)|dodelijk|zelfmoord te plegen|dood te gaan|om te sterven)
""",
    harm=r"""
(ga|wil|zal) .. (hem|haar|ze|hen|mijn \w+|iemand) .. (vermoorden|doden|neersteken|doodmaken|wat aandoen|iets aandoen|afmaken|doodschieten|pijn doen)
""",
    abuse=r"""
(mijn|de) (man|vriend|vader|ex|partner|stiefvader|vrouw) .. (slaat|mishandelt|verkracht|bedreigt|wurgt|schopt|heeft .. geslagen) .. (me|mij)|(hij|zij) (slaat|wurgt|wurgde|sloeg|gaat me vermoorden|vermoordt) .. (me|mij)?
""",
    child=r"""
ik ben (1[0-7]|[89]) .. (raakt|slaat|aan me zit|kamer|naaktfoto\w*)|(slaat|misbruikt|schudt) .. (mijn|zijn|haar|ons|de) (kind\w*|zoon|dochter|baby)
""",
    voices=r"""
(hoor) .. stemmen|stemmen .. (zeggen|bevelen|praten|dat ik)|(word) .. (gevolgd|afgeluisterd|bespioneerd|vergiftigd)
""",
    distress=r"""
(ben|voel me|voel mij) .. (verdrietig|somber|depressief|eenzaam|gestrest|alleen|rot|slecht|wanhopig|op|moe|bang|leeg|kapot|overweldigd)
(huil\w*|paniekaanval|angst\w*|depressie|kan niet meer|heimwee|mis (je|haar|hem|mijn)|pieker\w*|slaap niet|schaam me|gezakt)
""",
    idioms=r"""
(schaamde?|lach\w*|verveel\w*|schrok|ge(la|scha)\w+) .. (me|mij|ons) (rot|dood)|me dood(gelachen|geschaamd)?(?= (op|van|om))|(dood) (moe|normaal|ziek|simpel|saai)|doodmoe|(sterf|ga dood|stierf) .. van (de )?(honger|kou|hitte|dorst|lachen|schaamte)
(proces|tijd) .. (doden|killen)|kill .. proces|(batterij|telefoon|accu|plant) .. (is )?(dood|leeg)|(deadline) .. moordend|moordend\w*|(moeder|vader|baas|mam) .. vermoordt me .. (als|om)
""",
    loss=r"""
(ontslagen|ontslag|verlaten|gescheiden|scheiding|uitgemaakt|alles kwijt|failliet|gezakt|overleden|baan kwijt)
""",
    height=r"""
(hoogste|hoog\w*) .. (brug|dak|gebouw|flat|toren)|(brug|dak|gebouw|flat|toren) .. (hoog\w*|op kan|open|toegang|opkomen)|hoeveel .. (pillen|tabletten|druppels) .. (nodig|dood|slapen)|(pistool|wapen) kopen
""",
    settling=r"""
(kat|hond|fiets|gitaar|spullen) .. (weggegeven|gegeven|voor mijn|bij mijn|ondergebracht)|(weggegeven|gegeven) .. (kat|hond|spullen)|mijn fiets is voor
(brief|brieven) .. (geschreven|klaar|liggen)|geschreven .. briev?e?n?|(schulden|rekeningen|testament|papieren|uitvaart) .. (betaald|geregeld|klaar|op orde)
""",
    before=r"(niet|nooit|geen|zonder|nergens)",
    after=r"(\w* ?wil ik niet|niet)",
    other=r"(mijn (vriend|broer|zoon|man|vader|collega|vriendin|zus|dochter|vrouw|moeder|huisgenoot)|hij zegt|zij zegt|ze zegt|iemand|een vriend\w*)",
    soon=r"(vanavond|vannacht|vandaag|nu|morgen|straks|over (een uur|een paar minuten))",
    past=r"(\w+ jaar geleden|jaren geleden|toen ik .. was|vroeger|in (19|20)\d\d)",
    fiction=r"(roman|liedje|lied|film|boek|personage|scriptie|preventie|serie|verhaal|les gehad|werkstuk)",
)
