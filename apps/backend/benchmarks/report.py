"""What was measured, beside what had to be reached."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table

from benchmarks.cases import OF_THE_FIRST_PAGE, OF_THE_FLOOR, Case
from benchmarks.load import Measured


@dataclass
class Result:
    """One case on one number of assets: what each turn answered a second."""

    assets: int
    case: Case
    floor: list[float] = field(default_factory=list)
    ours: list[float] = field(default_factory=list)
    milliseconds: list[float] = field(default_factory=list)

    def add(self, at_floor: Measured, at_ours: Measured) -> None:
        """Add one turn."""
        self.floor.append(at_floor.per_second)
        self.ours.append(at_ours.per_second)
        self.milliseconds.append(at_ours.median_milliseconds)

    @property
    def per_second(self) -> float:
        return statistics.median(self.ours)

    @property
    def of_the_floor(self) -> float:
        """The median of the turns' shares: the two of one turn had the same machine."""
        return statistics.median(ours / floor for ours, floor in zip(self.ours, self.floor, strict=True))

    def as_json(self) -> dict[str, Any]:
        """Return what a script would read."""
        return {
            "case": self.case.name,
            "assets": self.assets,
            "floor_per_second": [round(one, 1) for one in self.floor],
            "ours_per_second": [round(one, 1) for one in self.ours],
            "median_milliseconds": round(statistics.median(self.milliseconds), 2)
            if self.milliseconds
            else None,
            "of_the_floor": round(self.of_the_floor, 3),
        }


def print_results(results: Sequence[Result], processes: int) -> None:
    """Print a table, with what was not reached marked."""
    table = Table(box=box.MARKDOWN, title=f"{processes} server processes, 8 connections")
    table.add_column("assets", justify="right")
    table.add_column("case")
    for name in ("floor/s", "SAMS/s", "ms", "of the floor", "growth", "of page 1"):
        table.add_column(name, justify="right")
    for result in results:
        table.add_row(
            f"{result.assets:,}",
            result.case.name,
            f"{statistics.median(result.floor):,.0f}",
            f"{result.per_second:,.0f}",
            f"{statistics.median(result.milliseconds):.1f}" if result.milliseconds else "",
            _told(result.of_the_floor, at_least=OF_THE_FLOOR),
            _growth(result, results),
            _depth(result, results),
        )
    Console(width=120).print(table)


def _growth(result: Result, results: Sequence[Result]) -> str:
    """Tell how much longer it takes than with a tenth of the assets."""
    for other in results:
        same = other.case.name == result.case.name and other.assets * 10 == result.assets
        if same and result.case.growth is not None:
            return _told(other.per_second / result.per_second, at_most=result.case.growth)
    return ""


def _depth(result: Result, results: Sequence[Result]) -> str:
    """Tell how much longer a deep page takes than the first."""
    for other in results:
        is_first = other.case.name == "list of 50" and other.assets == result.assets
        if is_first and result.case.is_deep:
            return _told(other.per_second / result.per_second, at_most=OF_THE_FIRST_PAGE)
    return ""


def _told(value: float, *, at_least: float = 0.0, at_most: float = float("inf")) -> str:
    goal = f"≥ {at_least}" if at_least else f"≤ {at_most}"
    reached = at_least <= value <= at_most
    return f"{value:.2f} ({goal})" if reached else f"{value:.2f} (NOT {goal})"
