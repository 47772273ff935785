"""Real litellm against a real server that misbehaves: every way to fail ends in one word, in both colours."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from llmtherapy_roles.errors import DeadlineError, MisuseError, PortError
from llmtherapy_roles.flow import Chunk, ModelRequest
from llmtherapy_roles.integrations.litellm_model import LiteLLMModel, model_for
from llmtherapy_roles.ports import AsyncChatModel, ChatModel
from llmtherapy_roles.spec.models import Backend
from llmtherapy_roles.turn.values import Message
from llmtherapy_roles.vocabulary import BackendReach
from support.model_server import MISBEHAVIOURS, REFUSAL, THOUGHT, ModelServer

PROMPT = "PROMPT-4711 what somebody said"
KEY = "KEY-4711"
REPLY = "Thank you for telling me."
Read = Callable[[LiteLLMModel, ModelRequest], list[Chunk]]

pytestmark = [
    pytest.mark.loopback,
    # litellm looks at every attribute of a pydantic model on its way through a stream.
    pytest.mark.filterwarnings("ignore:Accessing the 'model_:DeprecationWarning"),
    # Pydantic says so once, when it first builds litellm's types; the adapter hushes it if it imports litellm first.
    pytest.mark.filterwarnings("ignore:Item .* is using the `ReadOnly` qualifier:UserWarning"),
]


def request(**given: Any) -> ModelRequest:
    messages = (Message("system", "Be kind."), Message("user", PROMPT))
    return ModelRequest(messages=messages, role="demo", turn=0, **{"timeout_s": 5.0, **given})


def read(model: LiteLLMModel, asked: ModelRequest) -> list[Chunk]:
    return list(model.stream(asked))


def aread(model: LiteLLMModel, asked: ModelRequest) -> list[Chunk]:
    async def drain() -> list[Chunk]:
        return [chunk async for chunk in model.astream(asked)]

    return asyncio.run(drain())


def either(reading: Read, model: LiteLLMModel) -> str:
    """The reply, or the reason why there is none."""
    try:
        return said(reading(model, request()))
    except PortError as error:
        return error.reason


def said(chunks: list[Chunk]) -> str:
    assert [chunk.last for chunk in chunks] == [False] * (len(chunks) - 1) + [True]
    return "".join(chunk.text for chunk in chunks)


@pytest.fixture(scope="module", autouse=True)
def _imported() -> None:
    """litellm's import takes seconds; no test's deadline is to pay for it."""
    LiteLLMModel("ollama/any").warm_up()


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("OLLAMA_API_BASE", "OPENAI_API_BASE", "OPENAI_BASE_URL", "OPENAI_API_KEY", "ANTHROPIC_API_KEY"):
        monkeypatch.delenv(variable, raising=False)


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with ModelServer(reply=REPLY) as server:
        yield server


@pytest.fixture(params=[read, aread], ids=["sync", "async"])
def reading(request: pytest.FixtureRequest) -> Read:
    return request.param


@pytest.fixture(params=["ollama", "openai", "anthropic"])
def protocol(request: pytest.FixtureRequest) -> str:
    return request.param


def near(protocol: str, server: ModelServer, **given: Any) -> LiteLLMModel:
    address = server.openai_url if protocol == "openai" else server.url
    bounds = {"backoff_s": 0.01, "reach_limit": BackendReach.LOCAL, **given}
    return LiteLLMModel(f"{protocol}/any", api_base=address, api_key=KEY, **bounds)


def assert_tells_nothing(error: PortError) -> None:
    """Neither the error, nor what Python would print of it and its causes, holds words of anybody."""
    printed = "".join(traceback.format_exception(error))
    for secret in (PROMPT, "PROMPT-4711", KEY, REPLY, THOUGHT, "hotel"):
        assert secret not in f"{error!r} {error} {error.reason} {printed}"
    assert error.__context__ is None
    assert error.__cause__ is None


class TestReply:
    def test_pieces_come_in_order_and_the_last_one_counts(
        self, protocol: str, server: ModelServer, reading: Read
    ) -> None:
        chunks = reading(near(protocol, server), request())
        assert said(chunks) == REPLY
        assert len(chunks) > 3
        last = chunks[-1]
        assert last == Chunk(last.text, True, "stop", f"{protocol}/any", 11, 7, 0.0, 1)

    def test_request_carries_messages_and_bounds(self, protocol: str, server: ModelServer, reading: Read) -> None:
        reading(near(protocol, server, max_tokens=50), request(temperature=0.25))
        received = server.requests[0]
        assert received.messages[-1]["role"] == "user"
        assert PROMPT in str(received.messages[-1]["content"])
        options = received.body["options"] if protocol == "ollama" else received.body
        assert options["temperature"] == 0.25
        assert options["num_predict" if protocol == "ollama" else "max_tokens"] == 50
        assert received.body["stream"] is True

    def test_ollama_keeps_roles_apart(self, server: ModelServer, reading: Read) -> None:
        reading(near("ollama", server), request())
        assert [(received.path, [said["role"] for said in received.messages]) for received in server.requests] == [
            ("/api/chat", ["system", "user"])
        ]

    def test_requests_temperature_wins(self, server: ModelServer) -> None:
        model = near("openai", server, temperature=0.9)
        read(model, request())
        read(model, request(temperature=0.0))
        assert [received.body["temperature"] for received in server.requests] == [0.9, 0.0]

    @pytest.mark.parametrize(
        "text",
        [
            "plain <s>tag</s> <|im_end|> a<b <thing> x",
            "😀 naïve \u202e \u2028 next",
            '{"name": "f", "arguments": {}}',
            "data: x\n\ndata: [DONE]\n\nb",
            "two  blanks and an end  \n",
            "日本語のテキスト " * 40,
        ],
    )
    def test_text_comes_through_unchanged(self, protocol: str, server: ModelServer, reading: Read, text: str) -> None:
        server.say(text)
        assert said(reading(near(protocol, server), request())) == text

    @pytest.mark.parametrize("kind", ["think", "think_split", "reasoning"])
    def test_thinking_is_left_out(self, protocol: str, server: ModelServer, reading: Read, kind: str) -> None:
        server.misbehave(kind)
        assert said(reading(near(protocol, server), request())) == REPLY

    @pytest.mark.parametrize(("kind", "text"), [("refusal", REFUSAL), ("slow", REPLY)])
    def test_unusual_but_usable_reply_is_passed_on(
        self, protocol: str, server: ModelServer, reading: Read, kind: str, text: str
    ) -> None:
        server.misbehave(kind)
        assert said(reading(near(protocol, server), request())) == text

    def test_token_limit_is_said(self, protocol: str, server: ModelServer, reading: Read) -> None:
        server.misbehave("length")
        assert reading(near(protocol, server), request())[-1].finish == "length"

    @pytest.mark.parametrize("protocol", ["ollama", "openai"])
    def test_reply_in_one_piece_is_read_although_a_stream_was_asked_for(
        self, protocol: str, server: ModelServer, reading: Read
    ) -> None:
        server.misbehave("whole")
        chunks = reading(near(protocol, server), request())
        assert said(chunks) == REPLY
        assert (chunks[-1].input_tokens, chunks[-1].output_tokens) == (11, 7)


FAILS = {
    **dict.fromkeys(["400", "422"], "bad_request"),
    **dict.fromkeys(["401", "403"], "auth"),
    **dict.fromkeys(["empty", "blank", "think_open"], "empty"),
    **dict.fromkeys(["bad_utf8", "mojibake"], "encoding"),
    **dict.fromkeys(["huge", "long"], "too_long"),
    **dict.fromkeys(["cut_stream", "no_finish"], "cut_stream"),
    **dict.fromkeys(["hang", "hang_midway", "drip"], "timeout"),
    "404": "not_found",
    "429_long": "http_429",
    "non_text": "non_text",
    "not_json": "unreadable",
    "error": "model_error",
    "filtered": "filtered",
    "think_stray": "thinking",
    "redirect": "redirect",
}
AGAIN = ("408", "409", "429", "500", "502", "503", "529", "drop")
USABLE = ("slow", "refusal", "length", "think", "think_split", "reasoning", "whole")


class TestFailure:
    def test_every_misbehaviour_has_its_outcome(self) -> None:
        assert sorted([*FAILS, *AGAIN, *USABLE]) == sorted(MISBEHAVIOURS)

    @pytest.mark.parametrize(("kind", "reason"), FAILS.items())
    def test_fails_in_one_word_after_one_request(
        self, protocol: str, server: ModelServer, reading: Read, kind: str, reason: str
    ) -> None:
        server.always(kind)
        begun = time.monotonic()
        with pytest.raises(PortError, match=rf"^model: {reason}$") as caught:
            reading(near(protocol, server), request(timeout_s=0.4 if reason == "timeout" else 5.0))
        assert time.monotonic() - begun < 3
        assert len(server.requests) == 1
        assert isinstance(caught.value, DeadlineError) == (reason == "timeout")
        assert_tells_nothing(caught.value)

    @pytest.mark.parametrize("kind", AGAIN)
    def test_passing_fault_is_tried_again(self, protocol: str, server: ModelServer, reading: Read, kind: str) -> None:
        server.misbehave(kind, kind)
        chunks = reading(near(protocol, server), request())
        assert said(chunks) == REPLY
        assert chunks[-1].calls == len(server.requests) == 3

    @pytest.mark.parametrize("kind", AGAIN)
    @pytest.mark.parametrize("retries", [0, 2])
    def test_lasting_fault_is_given_up(
        self, protocol: str, server: ModelServer, reading: Read, kind: str, retries: int
    ) -> None:
        server.always(kind)
        reason = "connection" if kind == "drop" else f"http_{kind}"
        with pytest.raises(PortError, match=rf"^model: {reason}$") as caught:
            reading(near(protocol, server, retries=retries), request())
        assert len(server.requests) == retries + 1
        assert_tells_nothing(caught.value)

    def test_silence_is_tried_again_while_there_is_time(
        self, protocol: str, server: ModelServer, reading: Read
    ) -> None:
        server.misbehave("hang")
        chunks = reading(near(protocol, server, timeout_s=0.4), request())
        assert said(chunks) == REPLY
        assert chunks[-1].calls == 2

    def test_one_deadline_covers_all_retries(self, protocol: str, server: ModelServer, reading: Read) -> None:
        server.always("hang")
        begun = time.monotonic()
        with pytest.raises(DeadlineError, match="timeout"):
            reading(near(protocol, server, timeout_s=0.2, retries=5), request(timeout_s=0.7))
        assert 0.5 < time.monotonic() - begun < 2.5
        assert 2 <= len(server.requests) <= 4

    def test_waits_grow_and_stop_before_the_deadline(self, server: ModelServer, reading: Read) -> None:
        server.always("503")
        begun = time.monotonic()
        with pytest.raises(PortError, match="http_503"):
            reading(near("ollama", server, backoff_s=0.2, retries=5), request(timeout_s=1.2))
        # 0.2 + 0.4 s of waiting; the next wait of 0.8 s would end after the deadline, so it is not begun.
        assert 0.6 < time.monotonic() - begun < 1.2
        assert len(server.requests) == 3

    def test_nothing_is_sent_again_once_text_has_come(self, protocol: str, server: ModelServer, reading: Read) -> None:
        server.misbehave("hang_midway")
        with pytest.raises(DeadlineError, match="timeout"):
            reading(near(protocol, server, timeout_s=0.3), request())
        assert len(server.requests) == 1

    def test_reply_one_character_too_long_is_refused(self, protocol: str, server: ModelServer, reading: Read) -> None:
        assert said(reading(near(protocol, server), request(max_chars=len(REPLY)))) == REPLY
        with pytest.raises(PortError, match=r"^model: too_long$"):
            reading(near(protocol, server), request(max_chars=len(REPLY) - 1))

    def test_nobody_there(self, reading: Read) -> None:
        model = LiteLLMModel("ollama/any", api_base="http://127.0.0.1:1", backoff_s=0.01)
        with pytest.raises(PortError, match=r"^model: connection$") as caught:
            reading(model, request())
        assert_tells_nothing(caught.value)

    @pytest.mark.parametrize("name", ["nosuch/any", "nosuch"])
    def test_unknown_provider(self, reading: Read, name: str) -> None:
        with pytest.raises(PortError, match=r"^model: unknown_provider$"):
            reading(LiteLLMModel(name), request())

    def test_missing_key_is_named_by_its_variable(self, reading: Read) -> None:
        with pytest.raises(PortError, match="auth: set OPENAI_API_KEY or give api_key"):
            reading(LiteLLMModel("openai/any"), request())
        with pytest.raises(PortError, match=r"^model: auth$"):
            reading(LiteLLMModel("anthropic/any"), request())

    def test_missing_address(self, reading: Read) -> None:
        with pytest.raises(PortError, match="no_address"):
            reading(LiteLLMModel("hosted_vllm/any"), request())

    def test_model_of_another_protocol_is_refused_before_anything_is_sent(
        self, server: ModelServer, reading: Read
    ) -> None:
        model = LiteLLMModel("openai/o1-pro", api_base=server.openai_url, api_key=KEY)
        with pytest.raises(PortError, match="unsupported"):
            reading(model, request())
        assert server.requests == []

    def test_nothing_is_logged(
        self, protocol: str, server: ModelServer, reading: Read, caplog: pytest.LogCaptureFixture, capsys: Any
    ) -> None:
        caplog.set_level(logging.DEBUG)
        for kind in ("400", "500", "cut_stream", "not_json", "error", "non_text", "think"):
            server.misbehave(kind)
            try:
                reading(near(protocol, server, retries=0), request())
            except PortError:
                continue
        printed = capsys.readouterr()
        for secret in ("PROMPT-4711", KEY, THOUGHT, "Thank you"):
            assert secret not in caplog.text + printed.out + printed.err


class TestWhereItGoes:
    def test_model_beyond_its_limit_is_not_called(self, server: ModelServer, reading: Read) -> None:
        model = LiteLLMModel(
            "openai/any", api_base="https://models.example", api_key=KEY, reach_limit=BackendReach.LOCAL
        )
        with pytest.raises(PortError, match=r"^model: backend_policy: the model is remote, local is admitted$"):
            reading(model, request())

    def test_moved_by_the_environment_between_two_tries(
        self, server: ModelServer, reading: Read, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("OLLAMA_API_BASE", server.url)
        model = LiteLLMModel("ollama/any", backoff_s=0.01, reach_limit=BackendReach.LOCAL)

        def move(_: object) -> str:
            monkeypatch.setenv("OLLAMA_API_BASE", "http://models.example")
            return ""

        server.answer = move
        server.misbehave("503")
        with pytest.raises(PortError, match="backend_policy"):
            reading(model, request())
        assert len(server.requests) == 1

    @pytest.mark.parametrize("target", ["another", "localhost"])
    def test_redirect_is_not_followed(self, protocol: str, server: ModelServer, reading: Read, target: str) -> None:
        with ModelServer() as other:
            server.redirect_to = other.url if target == "another" else ""
            server.always("redirect")
            with pytest.raises(PortError, match=r"^model: redirect$"):
                reading(near(protocol, server), request())
            assert other.requests == []
            assert len(server.requests) == 1

    def test_proxy_of_the_environment_is_not_used_for_a_near_model(
        self, protocol: str, server: ModelServer, reading: Read, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with ModelServer() as other:
            for variable in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"):
                monkeypatch.setenv(variable, other.url)
            monkeypatch.delenv("NO_PROXY", raising=False)
            monkeypatch.delenv("no_proxy", raising=False)
            assert said(reading(near(protocol, server), request())) == REPLY
            assert other.requests == []

    def test_litellms_global_address_cannot_take_it_elsewhere(
        self, protocol: str, server: ModelServer, reading: Read, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        import litellm

        with ModelServer() as other:
            monkeypatch.setattr(litellm, "api_base", other.url)
            outcome = either(reading, near(protocol, server))
            assert outcome in {REPLY, "backend_policy"}
            assert other.requests == []

    def test_litellms_proxy_switch_cannot_take_it_elsewhere(
        self, protocol: str, server: ModelServer, reading: Read, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with ModelServer() as other:
            monkeypatch.setenv("USE_LITELLM_PROXY", "True")
            monkeypatch.setenv("LITELLM_PROXY_API_BASE", other.openai_url)
            monkeypatch.setenv("LITELLM_PROXY_API_KEY", "any")
            outcome = either(reading, near(protocol, server))
            assert outcome in {REPLY, "not_sent: InternalServerError"}
            assert other.requests == []

    def test_callbacks_of_the_app_do_not_hear_what_was_said(
        self, protocol: str, server: ModelServer, reading: Read, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        import litellm

        heard: list[object] = []
        for name in ("callbacks", "input_callback", "success_callback", "failure_callback"):
            monkeypatch.setattr(litellm, name, [lambda *given, **named: heard.append((given, named))])
        reading(near(protocol, server), request())
        time.sleep(0.2)
        assert heard == []

    def test_far_provider_goes_nowhere_when_only_near_ones_are_admitted(self, reading: Read) -> None:
        model = LiteLLMModel("groq/any", api_key=KEY, api_base="http://127.0.0.1:1", reach_limit=BackendReach.PRIVATE)
        with pytest.raises(PortError, match="backend_policy"):
            reading(model, request())

    def test_provider_that_takes_no_watched_connection_fails_in_a_word(
        self, server: ModelServer, reading: Read
    ) -> None:
        server.always("401")
        model = LiteLLMModel("groq/any", api_base=server.openai_url, api_key=KEY)
        with pytest.raises(PortError, match=r"^model: auth$") as caught:
            reading(model, request())
        assert_tells_nothing(caught.value)


class TestStopping:
    def test_closing_early_ends_the_connection(self, protocol: str, server: ModelServer) -> None:
        server.answer = lambda _: "word " * 400
        server.always("slow")
        stream: Any = near(protocol, server).stream(request(timeout_s=30))
        assert next(stream).text
        stream.close()
        _wait_until(lambda: server.closed_early == 1)

    def test_closing_early_ends_the_connection_async(self, protocol: str, server: ModelServer) -> None:
        server.answer = lambda _: "word " * 400
        server.always("slow")

        async def one() -> None:
            stream = near(protocol, server).astream(request(timeout_s=30))
            assert (await anext(stream)).text
            await stream.aclose()

        asyncio.run(one())
        _wait_until(lambda: server.closed_early == 1)

    def test_cancelling_ends_the_connection(self, protocol: str, server: ModelServer) -> None:
        server.answer = lambda _: "word " * 400
        server.always("slow")

        async def drain() -> None:
            async for _ in near(protocol, server).astream(request(timeout_s=30)):
                pass

        async def one() -> None:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(drain(), 0.5)

        asyncio.run(one())
        _wait_until(lambda: server.closed_early == 1)

    def test_too_long_reply_ends_the_connection(self, protocol: str, server: ModelServer, reading: Read) -> None:
        server.always("long")
        with pytest.raises(PortError, match="too_long"):
            reading(near(protocol, server), request())
        _wait_until(lambda: server.closed_early == 1)


class TestManyAtOnce:
    def test_one_model_serves_many_threads(self, protocol: str, server: ModelServer) -> None:
        server.answer = lambda messages: f"You said {messages[-1]['content']}"
        if protocol == "anthropic":
            server.answer = lambda messages: f"You said {messages[-1]['content'][0]['text']}"
        model = near(protocol, server)

        def one(number: int) -> str:
            asked = request(timeout_s=30)._replace(messages=(Message("user", f"number-{number}"),))
            return said(read(model, asked) if number % 2 else aread(model, asked))

        with ThreadPoolExecutor(8) as pool:
            assert list(pool.map(one, range(40))) == [f"You said number-{number}" for number in range(40)]

    def test_one_model_serves_many_tasks(self, server: ModelServer) -> None:
        server.answer = lambda messages: f"You said {messages[-1]['content']}"
        model = near("ollama", server)

        async def one(number: int) -> str:
            asked = request(timeout_s=30)._replace(messages=(Message("user", f"number-{number}"),))
            return said([chunk async for chunk in model.astream(asked)])

        async def all_of_them() -> list[str]:
            return await asyncio.gather(*map(one, range(30)))

        assert asyncio.run(all_of_them()) == [f"You said number-{number}" for number in range(30)]

    def test_pieces_may_be_pulled_by_a_thread_each(self, protocol: str, server: ModelServer) -> None:
        stream = near(protocol, server).stream(request())
        pulled: list[Chunk] = []
        while not (pulled and pulled[-1].last):
            thread = threading.Thread(target=lambda: pulled.append(next(stream)))
            thread.start()
            thread.join(5)
        assert said(pulled) == REPLY


class TestConstruction:
    def test_is_a_model_in_both_colours(self) -> None:
        model = LiteLLMModel("ollama/any")
        assert isinstance(model, ChatModel)
        assert isinstance(model, AsyncChatModel)
        assert not model.in_process

    def test_role_policy_sets_the_bounds(self) -> None:
        backend = Backend(reach=BackendReach.PRIVATE, hosts=("gpu.example",), timeout_s=12, retries=1, temperature=0.3)
        model = model_for("ollama/any", backend=backend, api_base="http://gpu.example:11434")
        assert (model.timeout_s, model.retries, model.temperature) == (12, 1, 0.3)
        assert (model.reach_limit, model.reach(), model.host()) == ("private", "private", "gpu.example")

    @pytest.mark.parametrize("bad", [{"timeout_s": 0}, {"retries": -1}, {"backoff_s": -0.1}])
    def test_bound_that_cannot_be_is_refused(self, bad: dict[str, Any]) -> None:
        with pytest.raises(MisuseError, match="timeout_s must be above 0"):
            LiteLLMModel("ollama/any", **bad)

    def test_extra_cannot_undo_what_is_checked(self) -> None:
        with pytest.raises(MisuseError, match="may not hold api_base, mock_response"):
            LiteLLMModel("ollama/any", extra={"api_base": "http://x", "mock_response": "y", "seed": 1})

    def test_extra_is_passed_on(self, server: ModelServer) -> None:
        read(near("openai", server, extra={"seed": 7}), request())
        assert server.requests[0].body["seed"] == 7

    def test_key_is_not_printed(self) -> None:
        assert KEY not in repr(LiteLLMModel("ollama/any", api_key=KEY))

    def test_price_of_a_far_model_is_litellms(self) -> None:
        import litellm

        from llmtherapy_roles.integrations import attempt
        from llmtherapy_roles.integrations.places import place_of
        from llmtherapy_roles.integrations.reply import Reply

        reply = Reply(100)
        reply.input_tokens, reply.output_tokens = 1000, 100
        price = attempt._cost(litellm, place_of("openai/gpt-4o"), BackendReach.REMOTE, reply)
        assert price is not None
        assert price > 0
        assert attempt._cost(litellm, place_of("openai/nosuch"), BackendReach.REMOTE, reply) is None
        assert attempt._cost(litellm, place_of("openai/gpt-4o"), BackendReach.PRIVATE, reply) is None

    def test_no_provider_of_litellms_is_taken_for_a_slip(self) -> None:
        import litellm

        from llmtherapy_roles.integrations.places import check_name

        for provider in litellm.provider_list:
            check_name(f"{getattr(provider, 'value', provider)}/any")

    def test_first_call_says_nothing_on_the_console(self, server: ModelServer) -> None:
        code = (
            "import sys; from llmtherapy_roles.integrations.litellm_model import LiteLLMModel as M; "
            "from llmtherapy_roles.flow import ModelRequest as R; from llmtherapy_roles.turn.values import Message; "
            "asked = R(messages=(Message('user', 'hello'),), role='demo', turn=0); "
            "model = M('ollama/any', api_base=sys.argv[1]); [*model.stream(asked), *model.stream(asked)]"
        )
        done = subprocess.run([sys.executable, "-c", code, server.url], capture_output=True, text=True, check=True)
        assert (done.stdout, done.stderr) == ("", "")
        assert len(server.requests) == 2

    def test_importing_the_adapter_imports_neither_litellm_nor_httpx(self) -> None:
        code = (
            "import sys, llmtherapy_roles.integrations.litellm_model as m; m.LiteLLMModel('ollama/any').reach(); "
            "print([name for name in ('litellm', 'httpx', 'httpcore', 'openai') if name in sys.modules])"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == "[]"


def _wait_until(holds: Callable[[], bool]) -> None:
    ends = time.monotonic() + 5
    while not holds():
        assert time.monotonic() < ends
        time.sleep(0.02)
