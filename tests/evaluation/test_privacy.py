from __future__ import annotations

import pytest

from llmtherapy_roles.errors import MisuseError
from llmtherapy_roles.evaluation.counts import Share
from llmtherapy_roles.evaluation.privacy import redactions

TEXT = "ann@example.org and ann@example.org, said Ann"


def row(*spans: object) -> dict[str, object]:
    return {"text": TEXT, "meta": {"spans": list(spans)}}


def test_replaced_spans_are_counted_by_kind():
    found = redactions([row([0, 15, "EMAIL"], [20, 35, "EMAIL"], [42, 45, "PERSON"])])
    assert found.by_kind == {"EMAIL": Share(2, 2), "PERSON": Share(0, 1)}
    assert (found.right, found.texts) == (Share(2, 2), 1)


def test_piece_outside_every_span_is_no_personal_data():
    assert redactions([row([0, 15, "EMAIL"])]).right == Share(1, 2)


def test_span_that_is_replaced_in_part_does_not_count():
    assert redactions([row([0, 19, "EMAIL"])]).by_kind == {"EMAIL": Share(0, 1)}


@pytest.mark.parametrize("meta", [None, {}, {"spans": 3}, {"spans": [[1, 2]]}, {"spans": [["a", 2, "X"]]}])
def test_row_without_spans_is_told_without_its_text(meta: object):
    with pytest.raises(MisuseError, match=r"^row 2 has no meta\.spans"):
        redactions([row(), {"text": "secret", "meta": meta}])
