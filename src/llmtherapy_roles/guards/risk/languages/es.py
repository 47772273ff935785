"""Spanish cues. Data only; see ``cues.py``."""

# ruff: noqa: E501 (tables: one cue a line)

from llmtherapy_roles.guards.risk.languages.cues import Cues

CUES = Cues(
    code="es",
    triggers="trague tragado frasco suicidarme suicidio suicidarse matarme morirme ojala pastillas quiero quisiera morir muerta muerto vivir cortarme sobredosis",
    passive=r"""
ojala .. (no me despert|no despert|me muer|me muri|estuviera muert|no hubiera nacido|no existier)\w*
(prefer\w+|mejor|quisiera|querria|gustaria|deseo|quiero) .. (estar|verme|haberme) (muert[oa]|morir)
(no quiero|ya no quiero|sin ganas de|no tengo ganas de|cansad[oa] de|hart[oa] de) (seguir )?(vivi(r|endo)|viva|vivo|existir|despertar\w*|estar aqui|la vida|mi vida)
(quiero|quisiera|me gustaria|ganas de) (desaparecer|no despertar\w*|dormir(me)? y no despertar|no existir|dejar de existir)( para siempre)?
(todos|mi familia|el mundo|mis hijos|ellos) .. (mejor|mas felices|tranquil\w+) .. (sin mi|si yo no estuvier\w+|si me muer\w+)
(soy|siento que soy) (solo )?una carga
(no (le )?(encuentro|veo|tiene)|la vida no tiene|ya nada tiene) .. sentido .. (vivir|vida|seguir)|la vida ya no tiene sentido
(no vale la pena|para que) (seguir )?viv\w+
""",
    thoughts=r"""
(pens\w+|pienso|ideas?|pensamientos?|se me pasa por la cabeza) .. (suicid\w+|matarme|quitarme la vida|morir(me)?|acabar con todo|hacerme dano)
(ideacion|pensamientos|ideas|impulsos) suicid\w+
""",
    want=r"""
(quiero|quisiera|voy a|necesito|ganas de|deseo|me gustaria|pienso|tengo que|me quiero) .. (matarme|suicidarme|quitarme la vida|acabar con mi vida|terminar con mi vida|ahorcarme|colgarme|morir(me)?|acabar con todo|tirarme .. (puente|tren|ventana|balcon|edificio))
me quiero (matar|morir|suicidar|colgar|ahorcar)|me voy a (matar|suicidar|ahorcar|colgar)|(me|yo) mato(?= (hoy|esta|manana|ya))
""",
    intent=r"""
(he decidido|ya decidi|decidi|tengo (un|el) plan|tengo todo planeado|lo tengo decidido) .. (morir|suicid\w+|matar\w+|quitar\w+ la vida|acabar|irme|para siempre)
(esta noche|hoy|manana) .. (me mato|me voy a matar|me suicido|acabo con todo|termino con todo|sera la ultima)
(adios|despedida) .. (para siempre|perdon\w+|mundo)|cuando (lean|leais|leas) esto
(me voy|me ire) .. para siempre .. (no volver|vuelta)|no estare (aqui|viv[oa])
""",
    overdose=r"""
(me )?(acabo de|acabe de|he|ya me|me) .. (tom\w+|trag\w+) .. (todas|todo|un monton|muchas|la caja|el bote|el frasco|veinte|treinta|cuarenta) .. (pastillas|medic\w+|entera?|completa?|frasco|caja)?
(tom[eo]|tomado|tomar|trague|tragado) .. (todas las|demasiadas|un frasco de|una caja de) (pastillas|medic\w+)|(tengo|me di|hice) .. sobredosis
""",
    self_harm=r"""
(me )?(volvi a|he vuelto a|vuelvo a|empec\w+ a|suelo|me) .. (cortar(me)?|corto|corte|corte los|autolesion\w+|lastim\w+|quem\w+|araño) .. (brazos?|munecas?|piernas?|a mi mism[oa]|otra vez|muslos?)?(?<!pelo)
me (corto|corte|autolesiono|hago dano|hice dano|lastimo|quemo)(?! (el pelo|la mano cocinando|las unas|el cabello|con un papel))|autolesi\w+
""",
    attempt=r"""
(intente|intento|he intentado|trate de|tratado de) .. (suicid\w+|matarme|quitarme la vida|ahorcarme|morir)|(mi|un|tuve un) intento de suicidio
""",
    preparation=r"""
(guard\w+|junt\w+|acumul\w+|ahorr\w+) .. (pastillas|medic\w+) .. (para|suficiente|bastante)
(escrib\w+|escrit\w+|dej\w+) .. (cartas?|nota) .. (despedida|escritas?|de adios|suicid\w+|cada un\w)
(compre|consegui) .. (cuerda|soga|pistola|arma|veneno)
""",
    method=r"""
(como|cual|que|cuant\w+|forma|manera) .. (matarme|suicidarme|suicidarse|morir (sin dolor|rapido)|ahorcarme|quitarme la vida|para morir|letal|mortal)
""",
    harm=r"""
(voy a|quiero|juro que) .. (matar|apunalar|disparar|degollar) (a|lo|la|le)|(lo|la|los|las) voy a matar|(matarlo|matarla|matarlos)
""",
    abuse=r"""
(mi )?(marido|esposo|pareja|novio|novia|padre|madre|ex|padrastro) .. me .. (pega|golpe\w+|viol\w+|estrangul\w+|amenaz\w+|maltrat\w+|ahorca|ahorco|patea)
(me (va a matar|amenaza con matarme|mata si)|dice que me (va a matar|mata))
""",
    child=r"""
(tengo|con) (1[0-7]|[89]) anos .. (toca|pega|entra en mi|viola|desnud\w+|fotos)|(pega|golpea|toca|viola) a (mi|mis|su|sus|la|el) (hij\w+|nin\w+|bebe)
""",
    voices=r"""
(oigo|escucho|oir) .. voces|(las )?voces .. (dicen|ordenan|mandan|piden)|(me (espian|persiguen|vigilan|quieren envenenar))
""",
    distress=r"""
(estoy|me siento|ando) .. (triste|agobiad\w+|deprimid\w+|ansios\w+|estresad\w+|sol[oa]|fatal|hundid\w+|desesperad\w+|mal|cansad\w+|agotad\w+|preocupad\w+)
(no puedo mas|lloro|llorar|llorando|echo .. de menos|cuesta arriba|ansiedad|ataque de panico|depresion|no duermo|extrano)
""",
    idioms=r"""
(me )?(muero|muer[eo]|morir\w*|mori|mato|mata|matando|matar|muerto) .. de (risa|hambre|sed|ganas|sueno|calor|frio|verguenza|aburrimiento|la risa|pena ajena|amor|vieji\w+|viejo|cancer)
(calor|trabajo|trafico|dolor de \w+|examen|jefe|dieta|espera|frio|tos|estres|curro) .. (me )?(esta )?mat(a|ando)
(bateria|movil|telefono|ordenador|planta|coche) .. muert\w+|ha muerto la bateria|matar (el tiempo|un proceso|mosquitos|hormigas)
(mi )?(madre|padre|jef[ea]|profe\w*) me (va a matar|mata) .. (si|cuando|por) .. (llego|plato|nota\w*|tarde|ve|entera|jaja\w*)
""",
    loss=r"""
(me (despid\w+|echaron|dejo|dejaron|abandon\w+)|perdi (todo|mi trabajo|el trabajo|la casa)|divorcio|se (murio|fue) (mi|con)|ruina|desahuci\w+)
""",
    height=r"""
(puente|edificio|azotea|torre|tejado|acantilado) .. (mas alt\w+|alt\w+|subir|abiert\w+|acces\w+)|(mas alt\w+|cual|donde|que) .. (puente|edificio|azotea|torre|tejado|acantilado)
cuant\w+ .. (pastillas|gotas|medic\w+|dosis) .. (hac\w+ falta|dormir\w* para siempre|morir|matar)|comprar .. (pistola|arma)
""",
    settling=r"""
(regale|regalado|di|he dado|deje) .. (mi|mis|el|la) .. (perr\w+|gat\w+|cosas|ropa|guitarra)
(escribi|escritas?|cartas?) .. (cartas?|escritas?|nombre|despedida)
(pague|pagadas?|testamento|arregle|papeles|deudas|contrasenas) .. (deudas|testamento|listo|papeles|orden|sobre)
""",
    before=r"(no|nunca|jamas|tampoco|sin|nada de|ni)",
    after="",
    other=r"(mi (amig[oa]|herman[oa]|herman[oa]|hij[oa]|novi[oa]|mari(do)|esposa|madre|padre|primo|prima|companer[oa])|ella|el dice|un amigo|una amiga|alguien|mis? companer\w+)",
    soon=r"(esta noche|hoy|ahora|ahora mismo|manana|en (una hora|unos minutos|un rato))",
    past=r"(hace (\w+ )?anos|cuando tenia|de adolescente|en (19|20)\d\d|a los \w+ anos)",
    fiction=r"(novela|cancion|pelicula|libro|protagonista|personaje|tesis|trabajo sobre|prevencion|serie|cuento|ensayo|leo|estudio)",
)
