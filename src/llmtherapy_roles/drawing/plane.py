"""The plane of AI autonomy (to the right) and emotional engagement (upwards), with a mark for each role."""

from __future__ import annotations

from collections.abc import Iterable

from llmtherapy_roles.drawing.axes import LEVELS, Axes, PlaneAxis, PlaneLevel, PlanePoint, by_cell
from llmtherapy_roles.drawing.plane_svg import RECONSTRUCTED, plane_svg
from llmtherapy_roles.drawing.text import clean, fitted

__all__ = ["RECONSTRUCTED", "Axes", "PlaneAxis", "PlaneLevel", "PlanePoint", "plane_svg", "plane_text"]

_TEXT_WIDTH, _NAME_COLUMNS = 78, 36


def plane_text(
    points: Iterable[PlanePoint], *, x_name: str = "AI autonomy", y_name: str = "emotional engagement"
) -> str:
    """Return the plane for a terminal, at most 78 columns wide: letters in the plane, names below.

    Args:
        points: The roles, lettered in this order.
        x_name: Name of the axis to the right.
        y_name: Name of the axis upwards.

    Example:
        >>> print(plane_text([PlanePoint(name="Companion", x=5, y=5)]).splitlines()[1])
        5 |       .       .       .       .       A
    """
    points = tuple(points)
    marks = {id(point): _letter(index) for index, point in enumerate(points)}
    cells = by_cell(points)
    rows = [y_name[:_TEXT_WIDTH]]
    for y in range(LEVELS, 0, -1):
        found = ("".join(marks[id(point)] for point in cells.get((x, y), ())) or "." for x in range(1, LEVELS + 1))
        rows.append(f"{y} |" + "".join(f"{letters if len(letters) < 8 else letters[:6] + '…':>8}" for letters in found))
    rows.append("  +" + "-" * 8 * LEVELS)
    rows.append("   " + "".join(f"{x:>8}" for x in range(1, LEVELS + 1)) + f"   {x_name}"[: _TEXT_WIDTH - 43])
    for point in points:
        name = fitted(clean(point.name), _NAME_COLUMNS)
        rows.append(f"{marks[id(point)]:<3}{name}  {point.x}, {point.y}  {point.confidence} confidence")
    return "\n".join(rows)


def _letter(index: int) -> str:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    return letters[index] if index < len(letters) else "*"
