"""Generated parts about the six roles: the plane, tables, cards, what each owes, and the pictures."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from generator.words import codes, printed, quoted, table

import llmtherapy_roles as lr
from llmtherapy_roles.cli.main import COMMANDS
from llmtherapy_roles.drawing.graphs import to_svg
from llmtherapy_roles.drawing.plane import plane_svg
from llmtherapy_roles.obligations import Obligation
from llmtherapy_roles.session.describe import way_of_a_turn
from llmtherapy_roles.session.render import drawn_graph
from llmtherapy_roles.spec.html import axes_of, backend_words, memory_words, point_of


@lru_cache(maxsize=1)
def roles() -> tuple[lr.Role, ...]:
    """The shipped roles, compiled, by position."""
    made = (lr.compile_role(lr.load_role(name)) for name in lr.shipped_roles())
    return tuple(sorted(made, key=lambda role: (role.facts.autonomy, role.facts.engagement, role.id)))


def pictures() -> dict[str, str]:
    """Return each picture by its file name."""
    made = {"plane.svg": plane_svg([point_of(role.spec) for role in roles()], axes_of(lr.load_taxonomy()))}
    for role in roles():
        # Without the fingerprint: a picture changes when the pipeline does, not with every word of a prompt.
        made[f"{role.id}.svg"] = to_svg(drawn_graph(role.role_graph, title=f"Pipeline of {role.id}"))
    return {name: svg.rstrip() + "\n" for name, svg in made.items()}


def parts() -> dict[str, str]:
    """Return the generated parts by name."""
    return {
        "roles": _short_table(),
        "commands": _commands(),
        "plane": _plane(),
        "levels": _levels(),
        "oversight": _oversight(),
        "table": _table(),
        "list": quoted("llmtherapy-roles list | cut -f1-6", _cut(printed("list"), 6)),
        "obligations": _obligations(),
        **{f"role:{role.id}": _card(role) for role in roles()},
    }


def _short_table() -> str:
    rows = (
        (
            f"[`{role.id}`](docs/roles.md#{role.id})",
            _gist(role.spec.purpose),
            str(role.facts.autonomy),
            str(role.facts.engagement),
            role.spec.position.confidence,
        )
        for role in roles()
    )
    return table(("role", "what it is for", "autonomy", "engagement", "confidence"), rows)


def _gist(purpose: str) -> str:
    """The first sentence, up to a semicolon."""
    return re.split(r"[.;] ", purpose, maxsplit=1)[0].rstrip(".") + "."


def _commands() -> str:
    rows = ((f"`{name}`", summary, _takes(name)) for name, (_, summary) in COMMANDS.items())
    return table(("`llmtherapy-roles …`", "does", "takes"), rows)


def _takes(command: str) -> str:
    """The arguments of a command, from the first lines of its help."""
    usage = " ".join(printed(command, "--help").split("\n\n", maxsplit=1)[0].split())
    words = usage.partition(f" {command} ")[2]
    for common in ("[-h]", "[--debug]"):
        words = words.replace(common, "")
    return f"`{' '.join(words.split())}`" if words.strip() else ""


def _plane() -> str:
    said = "; ".join(f"{role.id} at {role.facts.autonomy}, {role.facts.engagement}" for role in roles())
    return f"![The plane of AI autonomy and emotional engagement: {said}](img/plane.svg)"


def _levels() -> str:
    taxonomy = lr.load_taxonomy()
    pairs = zip(taxonomy.axis("autonomy").levels, taxonomy.axis("engagement").levels, strict=True)
    rows = ((str(a.level), f"**{a.name}.** {a.anchor}", f"**{e.name}.** {e.anchor}") for a, e in pairs)
    return table(("level", "AI autonomy", "emotional engagement"), rows)


def _oversight() -> str:
    forms = lr.load_taxonomy().oversight_forms
    rows = ((", ".join(map(str, form.levels)), form.name, form.text) for form in forms)
    return table(("autonomy", "oversight", "who does what"), rows)


def _table() -> str:
    rows = []
    for role in roles():
        spec = role.spec
        evidence = ", ".join(f"[{number}](references.md#ref-{number})" for number in sorted(spec.position.evidence))
        rows.append(
            (
                f"[`{spec.id}`](#{spec.id})",
                f"{spec.position.autonomy}, {spec.position.engagement}",
                f"{spec.position.confidence}, {spec.position.provenance}",
                evidence,
                ", ".join(spec.audience),
                spec.offered_as,
                str(spec.backend.reach),
            )
        )
    head = ("role", "autonomy, engagement", "confidence", "evidence", "for", "offered as", "models")
    return table(head, rows)


def _card(role: lr.Role) -> str:
    spec = role.spec
    said = [
        *(("works on a session's recording",) if spec.records_session else ()),
        *(("may enter a clinical record",) if spec.writes_record else ()),
        *(("opens contact itself",) if spec.proactive_contact else ()),
        *(("plays a scene",) if spec.scene else ()),
        *(("a professional is involved",) if spec.professional_involved else ()),
    ]
    open_ = [f"`{owed.proof.field}`" for owed in role.open_obligations]
    facts = [
        f"*{spec.purpose}*",
        f"- **Place.** Autonomy {spec.position.autonomy}, engagement {spec.position.engagement}; "
        f"{spec.position.confidence} confidence. {spec.position.note}",
        f"- **Facts.** For {', '.join(spec.audience)}; {'; '.join((f'offered as {spec.offered_as}', *said))}.",
        f"- **Memory.** {memory_words(spec)}",
        f"- **Models.** {backend_words(spec)}",
        *([f"- **Activities.** {codes(use.id for use in spec.activities)}"] if spec.activities else []),
        f"- **A real model needs, from the deployment:** {', '.join(open_) or 'nothing'}.",
    ]
    may = "\n".join(f"- {rule.text}" for rule in spec.scope.may)
    must_not = "\n".join(f"- {rule.text}" for rule in spec.scope.must_not)
    way = "; ".join(way_of_a_turn(role))
    return "\n".join(
        [
            facts[0],
            "",
            *facts[1:],
            "",
            f"What it may do, in the words of its prompt:\n\n{may}\n",
            f"Its limits, in the words of its prompt:\n\n{must_not}\n",
            "<details><summary>Its pipeline</summary>\n",
            f"![Pipeline of {role.id}](img/{role.id}.svg)\n\n{way}\n\n</details>",
        ]
    )


def _obligations() -> str:
    owed = {obligation.id: obligation for role in roles() for obligation in role.obligations}
    rows = [
        (f"`{name}`", obligation.title, *(_mark(role.obligations, name) for role in roles()), _by(obligation))
        for name, obligation in sorted(owed.items())
    ]
    short = [role.id.replace("_", " ") for role in roles()]
    return table(("obligation", "what is owed", *short, "control"), rows)


def _mark(owed: Iterable[Obligation], name: str) -> str:
    found = next((obligation for obligation in owed if obligation.id == name), None)
    return "" if found is None else "D" if found.of_deployment else "•"


def _by(owed: Obligation) -> str:
    return f"`Deployment.{owed.proof.field}`" if owed.of_deployment else f"`{owed.control}`"


def _cut(text: str, columns: int) -> str:
    return "\n".join("\t".join(line.split("\t")[:columns]) for line in text.splitlines())
