"""French cues. Data only; see ``cues.py``."""

# ruff: noqa: E501 (tables: one cue a line)

from llmtherapy_roles.guards.risk.languages.cues import Cues

CUES = Cues(
    code="fr",
    triggers="avale avaler boite cachets comprimes gelules mort suicider mourir tuer suicide suicidaire suicidaires morte vivre medicaments jveux scarifie scarifier",
    passive=r"""
(voudrais|aimerais|veux|souhaite|envie de|prefer\w+|aimerais mieux|vaudrait mieux|espere) .. (ne plus|ne pas|jamais) .. (me )?(reveill\w+|exist\w+|etre la|vivre|etre en vie|etre ici)
(voudrais|aimerais|prefer\w+|aimerais mieux|vaudrait mieux|mieux) .. (etre|que je sois) mort\w*
(ne |n')?(veux|ai plus envie de|ai plus la force de|peux) (plus|pas) (vivre|de vivre|exister|continuer a vivre|etre en vie)|plus envie de vivre|marre de (vivre|la vie)|fatigue\w* de vivre
(envie|veux|voudrais|aimerais) .. (disparaitre|m'endormir et ne (plus|pas|jamais)|dormir pour toujours)
(tout le monde|ils|ma famille|mes enfants|le monde|elle|il) .. (mieux|plus heureux|tranquilles?|soulag\w+) .. sans moi
(suis|etre) (qu')?(un poids|un fardeau|une charge|un boulet)
la vie .. (vaut|merite) (plus|pas) .. (la peine|etre vecue|d'etre)|plus (aucune )?raison de vivre|a quoi bon vivre
""",
    thoughts=r"""
(pens\w+|idees?|pensees?|songe\w*) .. (suicid\w+|me tuer|mort|mourir|en finir|noires|m'oter la vie|me foutre en l'air)
""",
    want=r"""
(veux|voudrais|vais|envie de|j'ai envie|besoin de|compte|pense|faut que|jveux|j'veux|jvais) .. (me tuer|me suicider|mourir|crever|en finir|me pendre|me foutre en l'air|m'oter la vie|mettre fin a mes jours|me jeter|mettre fin a ma vie|me supprimer|me flinguer|me defenestrer|me unalive|me buter)
""",
    intent=r"""
(j'ai decide|c'est decide|ma decision|j'ai (tout )?prevu|j'ai un plan|j'ai planifie) .. (mour\w+|suicid\w+|tuer|finir|partir|mort|fin a)
(ce soir|cette nuit|demain|aujourd'hui) .. (je me tue|j'en finis|je me suicide|je pars pour|je meurs|ce sera fini|je vais mourir)
(quand vous lirez|adieu|pardon\w*) .. (ceci|cela|pour toujours|tout le monde|je ne serai plus)|je ne serai plus la
""",
    overdose=r"""
(j'ai|je viens d'|viens de|ai) .. (aval\w+|pris|prendre|ingur\w+|gob\w+) .. (tous|toute|toutes|trop de|une boite|la boite|plein de|beaucoup de|vingt|trente) .. (medic\w+|cachets?|comprimes?|pilules?|boite|somniferes?)
overdose .. (fait|prise)|j'ai fait une overdose
""",
    self_harm=r"""
je me (suis )?(coupe\w*|scarifi\w+|fais du mal|taillade\w*|brul\w+ (la peau|le bras|expres)|mutil\w+|griff\w+)(?! (les cheveux|en cuisinant|le doigt))|(recommence|envie) .. (me couper|me scarifier|a me faire du mal)|(auto)?mutilation|scarifi\w+
me faire du mal
""",
    attempt=r"""
(j'ai|ai) .. (essaye|tente|voulu) .. (me suicider|me tuer|mourir|en finir|mettre fin)|(tentative|ts) de suicide|fait une ts
""",
    preparation=r"""
(garde|stock\w+|accumul\w+|mis de cote|econom\w+) .. (medic\w+|cachets|comprimes) .. (pour|assez)
(ecri\w+|laisse) .. (lettre|mot)s? .. (d'adieu|adieux|pour chacun|a chacun)|(achete|trouve) .. (corde|arme|pistolet|poison)
""",
    method=r"""
(comment|quel\w*|combien|quelle dose) .. (me tuer|me suicider|mourir (sans|vite)|se suicider|se tuer|mortelle?|pour mourir|me pendre)
""",
    harm=r"""
(je vais|je veux|j'ai envie de) .. (le|la|les) (tuer|poignarder|buter|egorger|crever)|(je vais|veux) tuer (mon|ma|mes|quelqu|des)
""",
    abuse=r"""
(mon|ma) (mari|copain|conjoint|compagnon|ex|pere|mere|femme|beau.pere) .. (me|m') ?(frappe|bat|viole|a viole|a frapp\w+|etrangl\w+|menace|cogne|tape)|il (me|m'a) .. (frapp\w+|bat|etrangl\w+|viol\w+)|(il|elle) (va|dit qu'il va|menace de) me tuer
""",
    child=r"""
j'ai (1[0-7]|[89]) ans .. (touche|frappe|viole|photos|nue?s?|entre dans ma)|(frappe|bat|touche|viole) .. (mon|ma|mes|son|sa|ses) (fils|fille|enfants?|bebe)
""",
    voices=r"""
(j'entends|entendre) .. voix|(les |des )?voix .. (disent|ordonnent|m'ordonnent|parlent|demandent)|(on m'espionne|me surveillent|me suivent|m'empoisonn\w+)
""",
    distress=r"""
(je suis|je me sens|j'suis|suis) .. (triste|deprim\w+|stress\w+|angoiss\w+|seul\w*|epuis\w+|mal|desesper\w+|perdu\w*|vide|a bout|debord\w+|inquiet\w*|aneanti\w*)
(le cafard|pleure\w*|crise d'angoisse|anxiete|depression|j'en peux plus|rien ne me fait plaisir|me manque|insomnie)
""",
    idioms=r"""
(mort\w*|meur\w*|mourir|creve\w*|mourrai) .. (de (rire|faim|soif|honte|froid|chaud|fatigue|trouille|peur|vieillesse|sommeil|envie)|de chaud)|(boulot|travail|chaleur|suspense|prof|metro|reunion\w*) .. me tue
(batterie|telephone|tel|ordi|portable|plante|voiture) .. (est )?(mort\w*|creve\w*)|tuer (le temps|un processus|un process|des \w+)|a mourir de rire|(mere|pere|prof|patron) .. me tuer .. (si|quand)
""",
    loss=r"""
(vire\w*|licenci\w+|quitte\w*|divorce\w*|largu\w+|tout perdu|perdu (mon|ma) (travail|boulot|emploi|maison)|rupture|faillite)
""",
    height=r"""
(pont|immeuble|toit|falaise|tour) .. (plus haut|haut\w*|acces\w*|ouvert|monter)|(quel|quelle|ou|plus haut) .. (pont|immeuble|toit|falaise|tour)|combien .. (cachets|medic\w+|gouttes|comprimes) .. (faut|mourir|dormir pour)|acheter .. (arme|pistolet)
""",
    settling=r"""
(donne|confie|laisse) .. (mon|ma|mes) .. (chat|chien|affaires|guitare|velo)
(ecrit|lettres?) .. (lettres?|ecrites?|chacun|pretes?)
(regle|paye|rembourse|range|mis en ordre) .. (dettes|papiers|affaires|testament|obseques)
""",
    before=r"(ne|n'|pas|jamais|aucune?|sans|plus aucune|ni)",
    after="",
    other=r"(mon (ami|frere|pere|mari|fils|copain|cousin|collegue)|ma (copine|soeur|mere|fille|femme|cousine|meilleure amie|collegue)|elle|il dit|un ami|une amie|quelqu'un)",
    soon=r"(ce soir|cette nuit|aujourd'hui|maintenant|tout de suite|demain|dans (une heure|quelques minutes))",
    past=r"(il y a .. ans|quand j'avais|adolescent\w*|en (19|20)\d\d|a l'epoque)",
    fiction=r"(roman|chanson|film|livre|personnage|memoire sur|these|prevention|serie|dissertation|je lis|camus|cours|heros|expose)",
)
