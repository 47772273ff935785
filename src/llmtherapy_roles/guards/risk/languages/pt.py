"""Portuguese cues. Data only; see ``cues.py``."""

# ruff: noqa: E501 (tables: one cue a line)

from llmtherapy_roles.guards.risk.languages.cues import Cues

CUES = Cues(
    code="pt",
    triggers="engoli remedio suicidar suicidio matar morrer morta morto viver comprimidos remedios acordar queria quero suicida cortar mutilar",
    passive=r"""
(queria|quero|quem dera|gostaria de|preferia|espero|melhor|tomara) .. (nao acordar\w*|estar mort[oa]|ter morrido|nunca ter nascido|nao existir|sumir|desaparecer|dormir e nao acordar|dormir para sempre|nao estar (mais )?aqui)
(dormir|deitar) e (nao|nunca mais) acordar
(nao quero|nao tenho vontade de|nao aguento|cansei de|cansad[oa] de|sem vontade de) (mais )?(viver|estar viv[oa]|existir|acordar)
(todos|todo mundo|minha familia|o mundo|eles) .. (melhor|mais felizes|alivi\w+) .. (sem mim|se eu (morresse|nao existisse|sumisse|nao estivesse))
(sou|me sinto) (so |apenas )?um (peso|fardo|estorvo)
(a )?vida .. (nao tem (mais )?sentido|nao vale)|pra que viver|nao vejo sentido em viver
""",
    thoughts=r"""
(pens\w+|ideias?|pensamentos?) .. (suicid\w+|me matar|morrer|tirar a (minha )?vida|morte|acabar com tudo)
""",
    want=r"""
(quero|queria|vou|preciso|vontade de|to pensando em|penso em|desejo|tenho que) .. (me matar|morrer|me suicidar|tirar (a )?minha( propria)? vida|acabar com (a )?minha vida|me enforcar|acabar com tudo|me jogar|ir embora desse mundo|matar-me|suicidar-me)
vou me matar
""",
    intent=r"""
(ja decidi|decidi|tenho um plano|ja planejei|ja esta decidido) .. (morrer|matar|vida|suicid\w+|ir embora|acabar)|(hoje|essa noite|esta noite|amanha) .. (me mato|vou me matar|tiro a minha vida|acabo com tudo|acaba tudo)|vou tirar (a )?minha vida
quando (lerem|voces lerem|voce ler) isto?|quando (lerem|ler) isso|ja nao vou estar aqui|nao vou estar (mais )?aqui|adeus .. (mundo|para sempre|perdao)
""",
    overdose=r"""
(tomei|engoli|acabei de tomar|acabei de engolir|tomado) .. (todos|todas|tudo|um monte de|a cartela|o frasco|a caixa|muitos|vinte|trinta) .. (comprimidos|remedios|pilulas|cartela|frasco|medicamentos|inteir\w+)?|overdose
""",
    self_harm=r"""
(me (cort\w+|mutil\w+|machuc\w+|queim\w+|arranh\w+))(?! (o cabelo|cozinhando|jogando|na academia|com papel))|voltei a me cortar|automutil\w+|me machucar
""",
    attempt=r"""
(tentei|tentado|tentou) .. (me matar|suicid\w+|tirar (a )?minha vida|me enforcar|morrer)|tentativa de suicidio
""",
    preparation=r"""
(guardando|juntando|guardei|juntei) .. (comprimidos|remedios|pilulas)|(carta|cartas|bilhete) .. (de despedida|suicid\w+)|(comprei|consegui) .. (corda|arma|veneno)
""",
    method=r"""
(como|qual|quant\w+|jeito) .. (me matar|morrer sem dor|suicidar|letal|mortal|me enforcar|pra morrer|para morrer)
""",
    harm=r"""
(vou|quero) .. matar (ele|ela|eles|meu|minha|aquele|alguem)|vou mata-l[oa]|vou esfaquear
""",
    abuse=r"""
(meu|minha) (marido|namorado|pai|padrasto|ex|esposa|companheiro) .. me .. (bate|bateu|espanc\w+|estupr\w+|ameac\w+|enforc\w+)|(ele|ela) (me bate|me bateu|vai me matar|me enforcou|me estuprou)
""",
    child=r"""
tenho (1[0-7]|[89]) anos .. (mexe comigo|toca|bate|entra no meu quarto|fotos|nua)|(bate|mexe|toca) .. (meu|minha|meus|seu) (filh\w+|bebe)|entra no meu quarto .. (noite|mexe)
""",
    voices=r"""
(ouco|escuto|ouvindo) .. vozes|(as )?vozes .. (mandam|dizem|falam|ordenam)|(estao me (vigiando|seguindo|espionando)|querem me envenenar)
""",
    distress=r"""
(estou|to|me sinto|ando|fiquei) .. (triste|deprimid\w+|ansios\w+|estressad\w+|sozinh\w+|mal|arrasad\w+|desesperad\w+|cansad\w+|exaust\w+|preocupad\w+|perdid\w+|vazi[oa]|sobrecarregad\w+)
(nao aguento mais|chor\w+|crise de ansiedade|depressao|ansiedade|saudade|nao consigo dormir|terminei)
""",
    idioms=r"""
(morrendo|morri|morro|morrer|morto|morta|matando) .. de (saudade\w*|rir|fome|sede|vergonha|calor|frio|sono|tedio|medo|raiva|velhice|vontade)|(calor|trabalho|transito|chefe) .. (me )?(ta|esta) matando|mat\w+ .. processo|matar (o tempo|a saudade|aula|a fome)
(bateria|celular|telefone|planta) .. morr\w+|minha mae vai me matar .. (se|quando)|(massacrad\w+) .. \d
""",
    loss=r"""
(demitid\w+|terminou comigo|me deixou|me largou|perdi (tudo|o emprego|meu emprego|a casa)|divorcio|separacao|falencia|reprovei|foi embora)
""",
    height=r"""
(ponte|predio|terraco|telhado|torre) .. (mais alt\w+|alt\w+|subir|abert\w+|acess\w+)|(qual|onde|mais alto) .. (ponte|predio|terraco|torre)|quant\w+ .. (comprimidos|gotas|remedios) .. (precis\w+|morrer|dormir)|comprar .. arma
""",
    settling=r"""
(dei|doei|deixei|entreguei) .. (meu|minha|meus|minhas) .. (cachorr\w+|gat\w+|coisas|roupas|violao)|(escrevi|cartas?) .. (cartas?|escritas?|prontas?|cada um)
(paguei|quitei|arrumei|organizei|testamento) .. (dividas|contas|papeis|testamento|documentos|enterro)
""",
    before=r"(nao|nunca|jamais|sem|nem|nenhum\w*)",
    after="",
    other=r"(meu (amigo|irmao|pai|marido|filho|namorado|primo|colega)|minha (amiga|irma|mae|esposa|filha|namorada|prima|colega)|ele disse|ela disse|ela diz|ele diz|alguem|um amigo|uma amiga)",
    soon=r"(hoje|essa noite|esta noite|agora|amanha|daqui a pouco|em (uma hora|alguns minutos))",
    past=r"(ha .. anos|anos atras|faz .. anos|quando eu tinha|na adolescencia|em (19|20)\d\d)",
    fiction=r"(romance|musica|filme|livro|personagem|trabalho (para|da|sobre)|tcc|prevencao|serie|novela|setembro amarelo|redacao)",
)
