"""Italian cues. Data only; see ``cues.py``."""

# ruff: noqa: E501 (tables: one cue a line)

from llmtherapy_roles.guards.risk.languages.cues import Cues

CUES = Cues(
    code="it",
    triggers="ingoiato inghiottito pastiglie uccidermi ammazzarmi suicidarmi suicidio morire morta morto vivere pillole pasticche farla tagliarmi impiccarmi suicida",
    passive=r"""
(vorrei|voglio|preferi\w+|magari|spero di|sarebbe meglio|meglio) .. (essere (gia )?mort[oa]|non (svegliarmi|risvegliarmi|esistere|essere (mai )?nat[oa]|esserci)|sparire|scomparire|dormire per sempre|addormentarmi e non)
non (voglio|ho piu voglia di|ho voglia di|riesco a|ce la faccio a) (piu )?(vivere|esistere|svegliarmi|continuare a vivere|stare al mondo)|stanc[oa] di vivere
(tutti|la mia famiglia|il mondo|loro|i miei) .. (meglio|piu felici|piu seren\w+) .. (senza (di )?me|se non ci fossi|se io non)
(sono|mi sento) (solo )?un peso
la vita .. (non ha (piu )?senso|non vale)|che senso ha .. vivere|non ha senso vivere
""",
    thoughts=r"""
(pens\w+|parla\w*|idee|pensieri|viene in mente) .. (suicid\w+|uccidermi|ammazzarmi|morire|morte|farla finita|togliermi la vita)
""",
    want=r"""
(voglio|vorrei|ho voglia di|devo|sto per|ho intenzione di|penso di|mi) .. (ammazzarmi|uccidermi|suicidarmi|morire|farla finita|togliermi la vita|impiccarmi|buttarmi (giu|sotto|dal\w*)|finirla con tutto)
mi (voglio|vorrei) (uccidere|ammazzare|suicidare|impiccare)
""",
    intent=r"""
(ho deciso|deciso|ho un piano|e tutto deciso) .. (morire|uccid\w+|ammazz\w+|finita|togliermi la vita|andarmene)|(stasera|stanotte|oggi|domani) .. (mi (ammazzo|uccido|suicido|tolgo la vita)|la faccio finita|finisce tutto)|mi (ammazzo|uccido|suicido|tolgo la vita) .. (stasera|stanotte|oggi|domani|dopo)
me ne vado .. (per sempre|anch'io|non parlo di|non torno)|quando leggerete|addio .. (a tutti|per sempre|mondo)|non ci saro piu
""",
    overdose=r"""
(ho|appena) .. (preso|ingoiato|mandato giu|ingerito) .. (tutte|tutti|tutta|troppe|un sacco di|una scatola|il flacone|venti|trenta) .. (pillole|pastiglie|pasticche|medicin\w+|compresse|farmaci|scatola|gocce|flacone)?|overdose
""",
    self_harm=r"""
mi (sono )?(tagli\w+|ferisc\w+|ferit\w+|faccio del male|fatt[oa] del male|bruci\w+ la pelle|graffi\w+)(?! (i capelli|cucinando|con la carta|le unghie))|(voglia|ricominciato|tornat[oa]) .. (tagliarmi|farmi del male)|autolesion\w+|farmi del male
""",
    attempt=r"""
(ho|avevo) .. (provato|tentato|cercato) .. (suicid\w+|uccidermi|ammazzarmi|togliermi la vita|farla finita|impiccarmi)|tentativo di suicidio|tentato (il )?suicidio
""",
    preparation=r"""
(metto da parte|messo da parte|accumul\w+|conserv\w+) .. (pillole|pastiglie|medicin\w+|farmaci)|(lettera|lettere|biglietto) .. (d'addio|di addio)|(comprato|preso) .. (corda|pistola|veleno)
""",
    method=r"""
(come|qual\w*|quant\w+|modo) .. (uccidermi|ammazzarmi|suicidarmi|suicidarsi|morire (senza|in fretta)|addormentarsi per sempre|letale|mortale|impiccarmi)
""",
    harm=r"""
(lo|la|li) (ammazzo|uccido|accoltello)|(voglio|sto per|ho intenzione di) .. (ammazzarlo|ucciderlo|ucciderla|ammazzarla|accoltellar\w+|uccidere (il|la|mio|mia))
""",
    abuse=r"""
(mio marito|il mio (ragazzo|compagno|ex)|mia moglie|mio padre|lui|patrigno) .. mi .. (picchia|mena|violenta|ha violentat\w+|ha picchiat\w+|minaccia|strangol\w+|ha messo le mani)|mi ammazza|(stretto|messo le mani) .. (la gola|al collo)
""",
    child=r"""
ho (1[0-7]|[89]) anni .. (tocca|picchia|camera|foto|nud\w+)|(picchia|tocca|scuote) .. (mi\w+|su\w+|il|la) (figli\w+|bambin\w+|neonat\w+)
""",
    voices=r"""
(sento|sentire) .. (delle )?voci|(le )?voci .. (dicono|ordinano|parlano)|mi (spiano|seguono|controllano|vogliono avvelenare)
""",
    distress=r"""
(sono|mi sento|sto) .. (triste|depress\w+|ansios\w+|in ansia|stressat\w+|sol[oa]|male|giu|disperat\w+|distrutt\w+|esaust\w+|a pezzi|preoccupat\w+|vuot[oa])
(non ce la faccio piu|piango|piangere|attacco di panico|depressione|ansia|mi manca|non dormo|mi svuota)
""",
    idioms=r"""
(muoio|morire|morta|morto|morendo|muori) .. (dalla voglia|dal ridere|di (fame|sete|sonno|noia|caldo|freddo|vergogna|invidia)|dalle risate)|se non .. (caffe|mangio|gelato) .. muoio|uccid\w+ .. processo|ammazza(re)? il tempo
(batteria|telefono|cellulare|pianta) .. mort\w+|(mia madre|mia mamma|la prof|il capo) mi (ammazza|uccide) .. (se|quando)|(caldo|lavoro|traffico|attesa) .. mi (sta )?uccid\w+
""",
    loss=r"""
(licenziat\w+|lasciat\w+|perso tutto|perso il lavoro|divorzio|separazion\w+|fallit\w+|bocciat\w+|se n'e andat\w+|sfratt\w+)
""",
    height=r"""
(ponte|palazzo|tetto|torre|terrazza) .. (piu alt\w+|alt\w+|salire|accessibil\w+|apert\w+)|(quale|dove|piu alto) .. (ponte|palazzo|tetto|torre)|quant\w+ .. (gocce|pillole|pastiglie|compresse) .. (voglion\w+|servon\w+|dormire|addorment\w+|morire)|comprare .. pistola
""",
    settling=r"""
(regalat\w+|dat\w+|lasciat\w+) .. (il|la|le|i) .. (cane|gatto|cose|chitarra|vestiti)|(scritt\w+|lettere) .. (lettere|scritte|ognuno|pronte)
(pagat\w+|sistemat\w+|testamento|saldat\w+) .. (debiti|testamento|carte|funerale|documenti)
""",
    before=r"(non|mai|nessun\w*|senza|ne)",
    after="",
    other=r"(la mia (amica|coinquilina|ragazza|sorella|collega)|il mio (amico|ragazzo|coinquilino|collega)|mio (fratello|marito|padre|figlio|cugino)|mia (sorella|moglie|madre|figlia|cugina)|un amico|un'amica|qualcuno|lei|lui)",
    soon=r"(stasera|stanotte|oggi|adesso|ora|domani|fra (un'ora|poco|pochi minuti)|tra (un'ora|poco))",
    past=r"(\w+ anni fa|quando avevo|da ragazz\w+|a \w+'anni|nel (19|20)\d\d|da adolescente)",
    fiction=r"(romanzo|canzone|film|libro|personaggio|protagonista|tesi|tesina|prevenzione|serie|racconto|lezione)",
)
