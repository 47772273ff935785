"""German cues. Data only; see ``cues.py``."""

# ruff: noqa: E501 (tables: one cue a line)

from llmtherapy_roles.guards.risk.languages.cues import Cues

CUES = Cues(
    code="de",
    triggers="geschluckt geritzt umbringen suizid selbstmord sterben ritze ritzen tabletten leben tot toten suizidgedanken selbstmordgedanken aufwachen erhangen",
    passive=r"""
(ware|war|bin) .. (am liebsten|lieber|besser) .. tot|(am liebsten|lieber) .. (ware|war) ich .. tot|am liebsten tot
(wunscht\w*|hoffe|mochte|will|wollte) ... (nicht mehr|nie mehr|nie wieder) .. (aufwach\w+|leben|da sein|existier\w+|hier sein|weiterleben|aufzuwachen)
(nicht mehr|keine lust mehr zu|keine kraft mehr zu|mude zu) (leben|existieren|da sein|weiterleben|am leben)(?! (in|bei|mit|wie))
(einschlafen|schlafen) und (nicht mehr|nie mehr|nie wieder) aufwach\w+
(allen|alle|meine familie|die welt|kinder|ihnen|jeder) .. (besser|leichter|glucklicher|froher) .. (ohne mich|wenn ich (weg|tot|nicht mehr))
(bin|falle) .. (nur )?(eine last|zur last|eine belastung)
(leben) .. (keinen sinn|sinnlos|nicht mehr lebenswert|nichts mehr wert)|wozu .. (noch )?leben|lebensmude
(mochte|will|wurde gern\w*) .. (verschwinden|einfach weg sein|fur immer (schlafen|einschlafen))
wenn ich (tot|weg|nicht mehr da) (ware|bin)
""",
    thoughts=r"""
(denke|gedanken|gedacht|nachgedacht|uberlege) .. (selbstmord|suizid\w*|umzubringen|umbringen|das leben zu nehmen|sterben|an den tod)|(selbstmord|suizid|todes)gedanken|suizidal
""",
    want=r"""
(will|mochte|werde|muss|konnte|wurde) .. (mich .. (umbringen|toten|erhangen|erschiessen|aufhangen|vor den zug|vor einen zug|ertranken|selbst toten)|sterben|mir das leben nehmen|mein leben beenden|schluss machen mit (allem|dem leben)|es selbst beenden|tot sein|selbstmord begehen|suizid begehen)
sterben (will|mochte) ich|mich .. umbringen (will|mochte|werde)
""",
    intent=r"""
(heute|heut|morgen|nachher|gleich|bald|diese) .. (bringe? ich mich um|bring ich mich um|nehme ich mir das leben|ist es vorbei|mache ich schluss|ist schluss)|bringe? ich mich .. um|nehme mir .. das leben
(beschlossen|entschieden|entschluss|plan) .. (sterben|umzubringen|zu sterben|das leben zu nehmen|schluss|zu gehen|suizid)|wenn ihr das lest|lebt wohl|leb wohl .. (fur immer|alle)|werde nicht mehr (da|hier|am leben) sein
""",
    overdose=r"""
(habe?|hab) .. (alle|ganze|zu viele|viele|die ganze|eine ganze|eine handvoll|\d\d) .. (tabletten|pillen|packung|schachtel|medikamente|schlaftabletten) .. (genommen|geschluckt|eingenommen|geschluckt)?|(tabletten|pillen|packung|medikamente) .. (alle )?(geschluckt|genommen|eingenommen)(?! (wie|nach plan|heute morgen))
uberdosis .. (genommen|geschluckt)
""",
    self_harm=r"""
(ritz\w*|verletz\w*|schneid\w*|verbrenn\w*|schlag\w*) (ich )?mich .. (wieder|selbst|absichtlich|in den arm|am arm|um|arm|jeden|oft|manchmal|heimlich|ins bein)?(?! beim)|mich .. (geritzt|selbst verletzt|geschnitten)(?! beim)|selbstverletz\w+|geritzt|ritze mich
""",
    attempt=r"""
(versucht|versuchte|wollte) .. (umzubringen|mich umbringen|das leben zu nehmen|zu erhangen|mir das leben)|(mein|ein|letzter|nach dem) (suizid|selbstmord)versuch|suizidversuch
""",
    preparation=r"""
(sammle|gesammelt|spare|horte|gehortet|aufgehoben) .. (tabletten|pillen|medikamente) .. (fur|um|genug|bis)?|abschiedsbrief\w* .. (geschrieben|fertig|liegt|liegen)?|(seil|strick|pistole|waffe) .. (gekauft|besorgt|bereit)(?! .. kletter)
""",
    method=r"""
(wie|welche|womit|wie viele|wieviele) .. (mich umbringe|umbringen|schmerzlos sterben|am schnellsten sterben|todlich|sich umzubringen|zum sterben)
""",
    harm=r"""
(steche? ich|bringe? ich|ich bringe?|ich steche?|erschiesse ich|werde|will) .. (ihn|sie|ihnen|den|meinen|meine) .. (ab|um|umbringen|toten|erstechen|erschiessen)(?!\w)
""",
    abuse=r"""
(mein\w*|der|er) .. (mann|freund|ex|vater|stiefvater|partner|er)? ?.. (schlagt|verprugelt|wurgt|vergewaltigt|bedroht|hat .. geschlagen|hat .. gewurgt) .. mich|(er|sie) .. (bringt mich um|wird mich umbringen|schlagt mich|hat mich (geschlagen|gewurgt|vergewaltigt))
""",
    child=r"""
ich bin (1[0-7]|[89]) .. (fasst|schlagt|beruhrt|nacktbilder|kommt .. zimmer)|(schlagt|missbraucht|schuttelt) .. (mein\w*|sein\w*|das|unser\w*) (kind\w*|sohn|tochter|baby)
""",
    voices=r"""
(hore|hor) .. stimmen|stimmen .. (sagen|befehlen|reden|flustern)|(werde|werden) .. (verfolgt|uberwacht|abgehort|vergiftet)
""",
    distress=r"""
(bin|fuhle mich|fuhl mich|geht es mir|mir geht) .. (traurig|deprimiert|einsam|uberfordert|gestresst|schlecht|verzweifelt|am ende|leer|fertig|kaputt|erschopft|allein\w*|angstlich|mies)
(weine|heule|geweint|heimweh|panikattacke|angstzustande|depress\w+|kann nicht mehr|liebeskummer|vermisse|schlaflos|trennung)
""",
    idioms=r"""
(hitze|arbeit|chef|warten|stress|prufung|ruckenschmerzen|spannung|langeweile|verkehr|die) .. bringt? mich .. (noch )?um|totgelacht|totlachen|tot ?(mude|ernst|schick)|(sterbe|gestorben|sterben|umgebracht) .. (vor (lachen|hunger|langeweile|scham|hitze|durst|neugier|angst)|peinlich)
(prozess|zeit) .. (abschiessen|totschlagen|toten|killen)|(akku|handy|pflanze|auto) .. (ist )?tot|(mutter|vater|mama|chef\w*|lehrer\w*) .. bringt mich um .. (wenn|wegen)
""",
    loss=r"""
(gekundigt|kundigung|entlassen|gefeuert|verlassen|scheidung|schluss gemacht|getrennt|alles verloren|pleite|insolvenz|durchgefallen|gestorben)
""",
    height=r"""
(hoch\w*|hoh\w*|hochste\w*) .. (brucke|dach|hochhaus|gebaude|turm)|(brucke|dach|hochhaus|gebaude|turm) .. (hoch\w*|rauf|hinauf|zugang|offen)|(wie viele|wieviele) .. (tabletten|tropfen) .. (braucht|sterben|einschlafen)|(pistole|waffe) kaufen
""",
    settling=r"""
(katze|hund|hamster|gitarre|sachen) .. (verschenkt|abgegeben|weggegeben|bei mein\w+|untergebracht)|(verschenkt|abgegeben) .. (katze|hund|sachen)
(brief\w*) .. (geschrieben|liegen|bereit|fertig)|geschrieben .. brief\w*
(schulden|rechnungen|testament|papiere|passworter|beerdigung) .. (bezahlt|geregelt|geordnet|gemacht|liegen|bereit)
""",
    before=r"(nicht|nie|niemals|kein\w*|ohne|weder)",
    after=r"(\w* ?(will|mochte|werde) ich (aber )?nicht|nicht)",
    other=r"(mein (freund|bruder|sohn|mann|vater|kollege)|meine (freundin|schwester|tochter|frau|mutter|kollegin)|er sagt|sie sagt|jemand|eine freundin|ein freund)",
    soon=r"(heute|heute nacht|heute abend|jetzt|gleich|morgen|in (einer stunde|ein paar minuten)|nachher)",
    past=r"(vor .. jahren|als ich .. war|damals|fruher|(19|20)\d\d)",
    fiction=r"(roman|lied|song|film|buch|figur|seminar|hausarbeit|pravention|vortrag|referat|serie|geschichte|gedicht|theaterstuck)",
)
