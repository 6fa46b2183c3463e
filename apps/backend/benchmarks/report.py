"""Prints results with their goals."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table

from benchmarks.cases import OF_THE_FIRST_PAGE, OF_THE_FLOOR, Case
from benchmarks.load import Measurement


@dataclass
class Result:
    """The throughput per round of one case with one number of assets."""

    assets: int
    case: Case
    floor: list[float] = field(default_factory=list)
    ours: list[float] = field(default_factory=list)
    milliseconds: list[float] = field(default_factory=list)

    def add(self, at_floor: Measurement, at_ours: Measurement) -> None:
        """Add a round."""
        self.floor.append(at_floor.per_second)
        self.ours.append(at_ours.per_second)
        self.milliseconds.append(at_ours.median_milliseconds)

    @property
    def per_second(self) -> float:
        return statistics.median(self.ours)

    @property
    def of_the_floor(self) -> float:
        """The median ratio of the rounds; both measurements of a round ran under the same conditions."""
        return statistics.median(ours / floor for ours, floor in zip(self.ours, self.floor, strict=True))

    def as_json(self) -> dict[str, Any]:
        """Return the result for the JSON file."""
        return {
            "case": self.case.name,
            "assets": self.assets,
            "floor_per_second": [round(throughput, 1) for throughput in self.floor],
            "ours_per_second": [round(throughput, 1) for throughput in self.ours],
            "median_milliseconds": round(statistics.median(self.milliseconds), 2)
            if self.milliseconds
            else None,
            "of_the_floor": round(self.of_the_floor, 3),
        }


def print_results(results: Sequence[Result], processes: int) -> None:
    """Print a table that marks missed goals."""
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
            _format_with_goal(result.of_the_floor, at_least=OF_THE_FLOOR),
            _growth(result, results),
            _depth(result, results),
        )
    Console(width=120).print(table)


def _growth(result: Result, results: Sequence[Result]) -> str:
    """Return the ratio of the duration to that with a tenth of the assets."""
    for other in results:
        same = other.case.name == result.case.name and other.assets * 10 == result.assets
        if same and result.case.growth is not None:
            return _format_with_goal(other.per_second / result.per_second, at_most=result.case.growth)
    return ""


def _depth(result: Result, results: Sequence[Result]) -> str:
    """Return the ratio of the duration of a deep page to that of the first."""
    for other in results:
        is_first = other.case.name == "list of 50" and other.assets == result.assets
        if is_first and result.case.is_deep:
            return _format_with_goal(other.per_second / result.per_second, at_most=OF_THE_FIRST_PAGE)
    return ""


def _format_with_goal(value: float, *, at_least: float = 0.0, at_most: float = float("inf")) -> str:
    goal = f"≥ {at_least}" if at_least else f"≤ {at_most}"
    reached = at_least <= value <= at_most
    return f"{value:.2f} ({goal})" if reached else f"{value:.2f} (NOT {goal})"
