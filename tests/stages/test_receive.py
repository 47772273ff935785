"""Receiving a message: a bare word is in the language spoken so far."""

import llmtherapy_roles as lr


def test_short_answer_keeps_the_language_of_the_conversation() -> None:
    role = lr.compile_role(lr.load_role("skills_coach"))
    talk = role.session(user="u", locale="ES", store=lr.InMemoryStore())
    assert "Me has dicho" in talk.send("quiero matarme").reply
    assert talk.state.language == "es"
    assert "en inglés" in talk.send("no").reply
    assert talk.send("I would rather speak English with you now").risk
    assert talk.state.language == "en"
