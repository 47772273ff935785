"""The facts of a role: everything that a rule may turn on. Its name is not among them."""

from __future__ import annotations

from dataclasses import dataclass

from llmtherapy_roles.spec.models import RoleSpec
from llmtherapy_roles.taxonomy import Taxonomy, load_taxonomy
from llmtherapy_roles.vocabulary import Audience, BackendReach

__all__ = ["Facts"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything about a role that an obligation may turn on. Its name is not among it."""

    autonomy: int
    engagement: int
    audience: frozenset[Audience]
    offered_as: str
    professional_involved: bool
    generation: str
    records_session: bool
    writes_record: bool
    long_term_memory: bool
    proactive_contact: bool
    emotion_inference: bool
    scene: bool
    reach: BackendReach
    oversight: str
    """Form of oversight that the taxonomy gives for the level of autonomy."""

    @classmethod
    def of(cls, spec: RoleSpec, taxonomy: Taxonomy | None = None) -> Facts:
        """Return the facts of a spec under a taxonomy (the shipped one by default)."""
        oversight = (taxonomy or load_taxonomy()).oversight(spec.position.autonomy)
        return cls(
            autonomy=spec.position.autonomy,
            engagement=spec.position.engagement,
            audience=frozenset(spec.audience),
            offered_as=spec.offered_as,
            professional_involved=spec.professional_involved,
            generation=spec.backend.generation,
            records_session=spec.records_session,
            writes_record=spec.writes_record,
            long_term_memory=spec.memory.long_term is not None,
            proactive_contact=spec.proactive_contact,
            emotion_inference=spec.emotion_inference,
            scene=spec.scene,
            reach=spec.backend.reach,
            oversight=oversight.form,
        )
