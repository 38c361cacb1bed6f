"""What a campaign has found."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field


@dataclass(slots=True)
class Result:
    """How often something was done, how much was acknowledged meanwhile, and what went wrong.

    `expected` says whether nothing must go wrong, or (for a control) something must.
    """

    name: str
    times: int
    acknowledged: int = 0
    problems: list[str] = field(default_factory=list)
    figures: dict[str, int] = field(default_factory=dict)
    control: bool = False

    def judge(self, problem: str) -> None:
        """Note a verdict; an empty one says that all is well."""
        if problem:
            self.problems.append(problem)

    @property
    def passed(self) -> bool:
        """Whether it came out as it must."""
        return bool(self.problems) == self.control

    def count(self, figure: str, more: int = 1) -> None:
        """Add to a figure of the report."""
        self.figures[figure] = self.figures.get(figure, 0) + more

    def as_json(self) -> dict[str, object]:
        """Return the result for a file."""
        return {**asdict(self), "passed": self.passed}

    def as_text(self) -> str:
        """Return the result for a reader."""
        figures = "".join(f", {n:,} {name}" for name, n in sorted(self.figures.items()))
        outcome = "as it must be" if self.passed else "NOT AS IT MUST BE"
        done = f"{self.times:,} times, {self.acknowledged:,} changes acknowledged{figures}"
        lines = [f"{self.name}: {done}; {len(self.problems):,} problems ({outcome})"]
        return "\n".join(lines + [f"    {problem[:300]}" for problem in self.problems[:3]])
