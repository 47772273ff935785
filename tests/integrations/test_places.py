"""Where a model is: worked out from its name, an address and the environment, and remote when in doubt."""

from __future__ import annotations

import pytest

from llmtherapy_roles.errors import MisuseError
from llmtherapy_roles.integrations.places import check_name, place_of, reach_of
from llmtherapy_roles.vocabulary import BackendReach

_VARIABLES = (
    *("OLLAMA_API_BASE", "OPENAI_BASE_URL", "OPENAI_API_BASE", "ANTHROPIC_API_BASE", "ANTHROPIC_BASE_URL"),
    *("HOSTED_VLLM_API_BASE", "LM_STUDIO_API_BASE", "LLAMAFILE_API_BASE", "LITELLM_PROXY_API_BASE"),
)


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in _VARIABLES:
        monkeypatch.delenv(variable, raising=False)


@pytest.mark.parametrize(
    ("name", "api_base", "host", "reach"),
    [
        ("ollama/any", None, "localhost", "local"),
        ("ollama_chat/any", None, "localhost", "local"),
        ("ollama/any", "http://127.0.0.1:9", "127.0.0.1", "local"),
        ("ollama/any", "http://127.8.9.1:9", "127.8.9.1", "local"),
        ("ollama/any", "http://[::1]:9", "::1", "local"),
        ("ollama/any", "http://0.0.0.0:11434", "0.0.0.0", "local"),  # noqa: S104
        ("ollama/any", "LocalHost:11434", "localhost", "local"),
        ("ollama/any", "http://localhost.:11434", "localhost", "local"),
        ("ollama/any", "http://10.0.0.5:11434", "10.0.0.5", "remote"),
        ("ollama/any", "http://gpu.clinic.example", "gpu.clinic.example", "private"),
        ("ollama/any", "http://GPU.clinic.example", "gpu.clinic.example", "private"),
        ("ollama/any", "http://evil.gpu.clinic.example", "evil.gpu.clinic.example", "remote"),
        ("ollama/any", "http://localhost@models.example", "models.example", "remote"),
        ("ollama/any", "http://localhost.models.example", "localhost.models.example", "remote"),
        ("ollama/any", "http://127.0.0.1.nip.example", "127.0.0.1.nip.example", "remote"),
        ("ollama/any", "ftp://localhost", "ollama", "remote"),
        ("ollama/any", "http://localhost:notaport", "ollama", "remote"),
        ("ollama/any", "http://[::1", "ollama", "remote"),
        ("openai/any", None, "api.openai.com", "remote"),
        ("openai/any", "http://127.0.0.1:8000/v1", "127.0.0.1", "local"),
        ("anthropic/any", None, "api.anthropic.com", "remote"),
        ("anthropic/any", "http://127.0.0.1:8000", "127.0.0.1", "local"),
        ("llamafile/any", None, "127.0.0.1", "local"),
        ("hosted_vllm/any", None, "hosted_vllm", "remote"),
        ("hosted_vllm/any", "http://127.0.0.1:8000/v1", "127.0.0.1", "local"),
        # Where litellm alone knows the way, an address near by proves nothing.
        ("groq/any", None, "groq", "remote"),
        ("groq/any", "http://127.0.0.1:8000", "127.0.0.1", "remote"),
        ("bedrock/any", "http://localhost", "localhost", "remote"),
        ("gpt-4o", None, "gpt-4o", "remote"),
        ("gpt-4o", "http://localhost", "localhost", "remote"),
    ],
)
def test_reach_is_that_of_the_address(name: str, api_base: str | None, host: str, reach: str) -> None:
    place = place_of(name, api_base)
    assert place.host == host
    assert reach_of(place, ("GPU.clinic.example",)) == reach


@pytest.mark.parametrize(
    ("name", "variable"),
    [
        ("ollama/any", "OLLAMA_API_BASE"),
        ("ollama_chat/any", "OLLAMA_API_BASE"),
        ("openai/any", "OPENAI_BASE_URL"),
        ("openai/any", "OPENAI_API_BASE"),
        ("anthropic/any", "ANTHROPIC_API_BASE"),
        ("anthropic/any", "ANTHROPIC_BASE_URL"),
        ("hosted_vllm/any", "HOSTED_VLLM_API_BASE"),
        ("lm_studio/any", "LM_STUDIO_API_BASE"),
        ("llamafile/any", "LLAMAFILE_API_BASE"),
        ("litellm_proxy/any", "LITELLM_PROXY_API_BASE"),
    ],
)
def test_environment_moves_a_model_and_an_explicit_address_wins(
    name: str, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, "https://moved.example/v1")
    assert place_of(name).host == "moved.example"
    assert reach_of(place_of(name)) is BackendReach.REMOTE
    assert place_of(name, "http://localhost:1").host == "localhost"


def test_openai_variables_have_litellms_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_BASE", "http://second.example")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://first.example")
    assert place_of("openai/any").host == "first.example"


@pytest.mark.parametrize("name", ["", "ollama/", "/any", "ollama /any", "ollama/a b", " ollama/any"])
def test_name_that_cannot_be_right_is_refused(name: str) -> None:
    with pytest.raises(MisuseError, match="cannot be right; write provider/model"):
        check_name(name)


@pytest.mark.parametrize(
    ("name", "meant"),
    [("olama/any", "ollama/any"), ("opneai/any", "openai/any"), ("antropic/any", "anthropic/any")],
)
def test_misspelt_provider_is_refused_with_what_was_meant(name: str, meant: str) -> None:
    with pytest.raises(MisuseError, match=f'did you mean "{meant}"'):
        check_name(name)


@pytest.mark.parametrize("name", ["groq/any", "gpt-4o", "nosuch/any", "ollama/a/b:latest"])
def test_name_that_litellm_may_know_passes(name: str) -> None:
    check_name(name)
