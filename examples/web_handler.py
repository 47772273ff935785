"""A role behind HTTP: asynchronous, streaming, a bare ASGI application without any dependency.

    uvicorn --app-dir examples web_handler:app            # or any other ASGI server
    curl -N localhost:8000/chat/talk-1 -d '{"text": "I keep putting off the dishes"}'

The answer is a stream of server-sent events: ``text``, ``notice``, ``replaced`` or ``held`` with a piece of the reply
as it passes the output gate, at last ``done`` with decision and risk. When the reader goes away, leaving the loop is
all there is to do: the library stops the model and still runs escalation and audit. Two requests to one conversation
take turns.

What a real service adds: who may talk in which conversation, an id of the person rather than of the conversation, a
bound on ``SESSIONS``, a deployment, a model. Without those it is for trying things.
"""

import asyncio
import json
from contextlib import aclosing, suppress

import llmtherapy_roles as lr

ROLE = lr.compile_role(lr.load_role("skills_coach"))
SESSIONS: dict[str, lr.Session] = {}
REFUSED = {"type": "http.response.start", "status": 400, "headers": [(b"content-type", b"text/plain")]}
STREAM = {"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/event-stream")]}


async def app(scope, receive, send):
    assert scope["type"] == "http", "no lifespan, no web sockets"
    place, _, conversation = scope["path"].strip("/").partition("/")
    text = await message(receive) if scope["method"] == "POST" else None
    if place != "chat" or not conversation or text is None:
        await send(REFUSED)
        return await send({"type": "http.response.body", "body": b'POST {"text": "..."} to /chat/<conversation>'})
    if conversation not in SESSIONS:
        SESSIONS[conversation] = ROLE.session(user=conversation, locale="GB")
    await send(STREAM)
    gone = asyncio.ensure_future(receive())  # from here on, all that a server has to say is that the reader left
    try:
        async with aclosing(SESSIONS[conversation].astream(text)) as events:
            async for event in events:
                if gone.done():
                    return None
                await send({"type": "http.response.body", "body": framed(event), "more_body": True})
    finally:
        gone.cancel()
    return await send({"type": "http.response.body"})


async def message(receive):
    body, more = b"", True
    while more and len(body) < 64_000:
        part = await receive()
        body, more = body + part.get("body", b""), part.get("more_body")
    with suppress(ValueError, KeyError, TypeError, RecursionError):
        text = json.loads(body)["text"]
        return text if isinstance(text, str) else None


def framed(event):
    turn = event.turn
    data = {"decision": turn.decision, "risk": turn.risk.level} if turn else {"text": event.text}
    return f"event: {event.kind}\ndata: {json.dumps(data)}\n\n".encode()
