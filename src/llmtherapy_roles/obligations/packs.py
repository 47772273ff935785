"""Finding and reading packs: the shipped ones by code, your own by path; rules by id; and which packs are stale."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from pathlib import Path

from llmtherapy_roles.errors import MisuseError, Problem, SpecError, did_you_mean
from llmtherapy_roles.obligations.models import Obligation, Pack
from llmtherapy_roles.spec.roots import specs_root
from llmtherapy_roles.spec.source import read_yaml
from llmtherapy_roles.spec.validate import validate

__all__ = ["find_rule", "known_jurisdictions", "load_pack", "load_packs", "read_pack", "stale"]

STALE_AFTER_DAYS = 365
"""A law can change with each session of a legislature; most meet once a year. Engineering judgement."""


def known_jurisdictions() -> tuple[str, ...]:
    """Codes of the shipped jurisdiction packs; ``default`` always applies and is not listed."""
    return tuple(sorted(path.stem for path in (specs_root() / "jurisdictions").glob("*.yaml")))


def load_pack(code: str = "default") -> Pack:
    """Return a shipped pack by its code, or your own by its path (a text that ends in ``.yaml``).

    Raises:
        SpecError: The code is unknown (the problem lists what exists), or the file has problems.

    Example:
        >>> load_pack("us-ny").obligations[0].source[:8]
        'New York'
    """
    return read_pack(Path(code)) if code.endswith((".yaml", ".yml")) else _shipped(code)


@lru_cache(maxsize=64)
def _shipped(code: str) -> Pack:
    if code == "default":
        return read_pack(specs_root() / "obligations.yaml")
    if code not in known_jurisdictions():
        message = f'unknown jurisdiction "{code}"; {did_you_mean(code, known_jurisdictions())}'
        raise SpecError([Problem(code="C301", message=message)])
    return read_pack(specs_root() / "jurisdictions" / f"{code}.yaml")


def load_packs(jurisdictions: Iterable[str]) -> tuple[tuple[Pack, ...], tuple[Problem, ...]]:
    """Return the packs that apply, ``default`` first, and every problem in finding them.

    Args:
        jurisdictions: Codes or paths, each once; ``default`` need not be named.
    """
    packs, problems = {"default": load_pack()}, list[Problem]()
    for code in dict.fromkeys(jurisdictions):
        if code == "default":
            continue
        try:
            pack = load_pack(code)
        except SpecError as error:
            problems.extend(error.problems)
            continue
        if pack.code in packs:
            # One would hide the rules of the other.
            message = f'two packs have the code "{pack.code}"; give "{code}" a code of its own'
            problems.append(Problem(code="C303", message=message))
        packs.setdefault(pack.code, pack)
    return tuple(packs.values()), tuple(problems)


def read_pack(path: Path) -> Pack:
    """Return the pack in a file, your own for instance, checked by the same schema.

    Raises:
        SpecError: The file has problems; each with its line and column.
    """
    return validate(Pack, read_yaml(path))


def find_rule(rule_id: str, packs: Iterable[Pack] | None = None) -> Obligation:
    """Return a rule by its id.

    Args:
        rule_id: Such as ``us_ca.protocol``.
        packs: Where to look; all shipped packs when left out.

    Raises:
        MisuseError: There is no such rule; the message lists what there is, and the nearest.
    """
    among = packs if packs is not None else (load_pack(), *map(load_pack, known_jurisdictions()))
    rules = {rule.id: rule for pack in among for rule in pack.obligations}
    if rule_id not in rules:
        msg = f'unknown obligation "{rule_id}"; {did_you_mean(rule_id, rules)}'
        raise MisuseError(msg)
    return rules[rule_id]


def stale(packs: Iterable[Pack], on: date) -> tuple[str, ...]:
    """Return a warning for each pack, or single rule, that was last checked more than a year before a day.

    Args:
        packs: The packs that apply. The defaults are engineering judgement and do not go stale by a date.
        on: The day.
    """
    found: list[str] = []
    for pack in packs:
        if pack.is_default:
            continue
        if (on - pack.checked_on).days > STALE_AFTER_DAYS:
            found.append(_warning(f"pack {pack.code}", pack.checked_on, on))
        found += [
            _warning(f"rule {rule.id}", rule.checked_on, on)
            for rule in pack.obligations
            if rule.checked_on is not None and (on - rule.checked_on).days > STALE_AFTER_DAYS
        ]
    return tuple(found)


def _warning(what: str, checked: date, on: date) -> str:
    return f"{what} was last checked on {checked}, more than a year before {on}: the law may have changed since"
