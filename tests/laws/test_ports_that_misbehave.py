"""Models, stores and listeners that break their promises end in a reply, a record and no exception."""

import asyncio
import hashlib
from collections.abc import Iterator
from typing import Any

import pytest

import llmtherapy_roles as lr
from llmtherapy_roles.errors import PortError
from llmtherapy_roles.flow import Chunk, ModelRequest
from support.roles import UNSAFE, Says, compiled, session


class Yields(Says):
    """A model that yields what it is given, or raises it."""

    def __init__(self, *items: Any, closing: BaseException | None = None) -> None:
        super().__init__("x")
        self.items = items
        self.closing = closing

    def stream(self, request: ModelRequest) -> Iterator[Chunk]:
        try:
            for item in self.items:
                if isinstance(item, BaseException):
                    raise item
                yield item
        finally:
            if self.closing is not None:
                raise self.closing


def with_model(model: Any, *, in_process: bool = True) -> lr.Session:
    model.in_process = in_process
    return compiled().session(user="u", model=model, deployment=lr.Deployment.demo(), store=lr.InMemoryStore())


LAST = Chunk(last=True)


@pytest.mark.parametrize("item", [7, None, Chunk(text=None), Chunk(text=b"x")], ids=repr)  # type: ignore[arg-type]
def test_what_is_no_text_is_a_failed_attempt(item: Any) -> None:
    talk = with_model(Yields(item, LAST))
    turn = talk.send("hello there")
    assert turn.source == "script"
    assert turn.usage is not None
    assert turn.usage.attempts == 2
    assert not [step for step in turn.trail if step.stage == "attempt" and step.outcome == "failed"]


@pytest.mark.parametrize("counts", [{"input_tokens": None}, {"output_tokens": "7"}, {"cost_usd": "x"}, {"calls": None}])
def test_odd_counts_do_not_spoil_a_good_reply(counts: dict[str, Any]) -> None:
    turn = with_model(Yields(Chunk("One step. "), LAST._replace(**counts))).send("hello there")
    assert turn.source == "model"
    assert turn.decision == "allow"


@pytest.mark.parametrize("in_process", [True, False])
@pytest.mark.parametrize("error", [SystemExit(3), asyncio.CancelledError(), PortError("model", "x"), ValueError("x")])
def test_whatever_a_model_raises_ends_in_a_scripted_reply(error: BaseException, in_process: bool) -> None:
    talk = with_model(Yields(error), in_process=in_process)
    assert talk.send("hello there").source == "script"
    assert not talk._world._readings  # type: ignore[attr-defined]


@pytest.mark.parametrize("error", [asyncio.CancelledError(), SystemExit(3), ValueError("x")])
def test_whatever_an_asynchronous_model_raises_ends_in_a_scripted_reply(error: BaseException) -> None:
    async def answer(_request: ModelRequest) -> str:
        raise error

    talk = with_model(lr.FunctionModel(answer), in_process=False)
    assert asyncio.run(talk.asend("hello there")).source == "script"
    assert not talk._world._readings  # type: ignore[attr-defined]


def test_model_that_fails_at_its_end_spoils_nothing() -> None:
    chunks = [Chunk(f"{UNSAFE} More. "), Chunk("More. "), Chunk("More. ")]
    assert with_model(Yields(*chunks, closing=ValueError("words"))).send("hello there").source == "script"


def test_words_in_a_models_error_stay_there() -> None:
    talk = with_model(Yields(PortError("model", "I am Wilhelmina and said so")))
    turn = talk.send("hello there")
    assert "Wilhelmina" not in turn.explain() + repr(talk.records())


def test_error_thrown_by_a_listener_still_ends_the_turn() -> None:
    talk = session("skills_coach", "One step. " * 10)
    events: Any = talk.stream("hello")
    next(events)
    with pytest.raises(ValueError, match="the listener's own"):
        events.throw(ValueError("the listener's own"))
    assert len(talk.records()) == 1


def test_listener_that_leaves_is_no_block() -> None:
    talk = session("skills_coach", "One step. " * 10)
    events: Any = talk.stream("hello")
    next(events)
    next(events)
    events.close()
    assert "I had better stop here" not in str(talk.state.history)


def test_every_await_may_be_cancelled() -> None:
    class Slow(lr.InMemoryStore):
        in_process = False

        def __getattribute__(self, name: str) -> Any:
            found = super().__getattribute__(name)
            if name not in ("load_person", "save_person", "consented", "recall", "remember", "record"):
                return found

            async def later(*args: Any, **kwargs: Any) -> Any:
                await asyncio.sleep(0.02)
                return found(*args, **kwargs)

            return later

    async def cancelled(after_s: float) -> lr.Session:
        store = Slow()
        role = compiled("companion")
        talk = role.session(
            user="u", store=store, model=Says("One. Two."), locale="GB", deployment=lr.Deployment.demo()
        )
        task = asyncio.create_task(talk.asend("I want to kill myself"))
        await asyncio.sleep(after_s)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            assert talk.state.turn == 1
        again = await asyncio.wait_for(talk.asend("no"), 5)
        assert again.source == "crisis"
        return talk

    async def main() -> None:
        await asyncio.gather(*(cancelled(0.003 + 0.007 * step) for step in range(20)))

    asyncio.run(main())


def test_audit_seals_what_was_said() -> None:
    talk = session("skills_coach", "One step. What would it be?", locale="GB")
    turns = [talk.send("hello there"), talk.send("sometimes I wish I was dead"), talk.send("I want to kill myself")]
    sealed = [record.reply_sha256 for record in talk.records()]
    assert sealed == [hashlib.sha256(turn.reply.encode()).hexdigest() for turn in turns]


def test_store_that_is_empty_is_the_store_all_the_same() -> None:
    class Empty(lr.InMemoryStore):
        def __len__(self) -> int:
            return 0

    store = Empty()
    talk = compiled().session(user="u", store=store)
    talk.send("hello there")
    assert len(store.records(session=talk.id)) == 1


def test_store_that_does_not_say_whether_it_blocks_may_block() -> None:
    class Plain:
        def __init__(self) -> None:
            self._inner = lr.InMemoryStore()

        def __getattr__(self, name: str) -> Any:
            if name == "in_process":
                raise AttributeError(name)
            return getattr(self._inner, name)

    assert compiled().session(user="u", store=Plain()).send("hello there").reply  # type: ignore[arg-type]


@pytest.mark.parametrize("how", ["raises", "wrong fields"])
def test_notice_that_fails_keeps_the_model_silent(how: str) -> None:
    from laws.test_fail_closed import broken, open_

    turn = open_(broken(compiled(), "disclose", how), "A perfectly safe reply.").send("hello there")
    assert "perfectly safe" not in turn.reply
