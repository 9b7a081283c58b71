"""Which timesteps a run visits (SCH-18), and where each step leads. Fractions are rounded to the nearest, ties to even."""

from fractions import Fraction

END = -1


def visited(spacing, steps):
    """The visited timesteps of a chain of ``steps`` training timesteps, descending."""
    listed = list(spacing["listed"]) if "listed" in spacing else sorted(_spaced(spacing, steps), reverse=True)
    if not listed or any(not 0 <= t < steps for t in listed):
        raise ValueError(f"timesteps lie in 0..{steps - 1}: {listed}")
    if any(t <= after for t, after in zip(listed, listed[1:])):
        raise ValueError(f"timesteps descend: {listed}")
    return listed


def previous(listed):
    """For each visited timestep the next one of the list, and END for the last."""
    return listed[1:] + [END]


def _spaced(spacing, steps):
    name, n = spacing["spacing"], spacing["num_inference_steps"]
    if not 1 <= n <= steps:
        raise ValueError(f"{n} inference steps of {steps} training timesteps")
    if name == "leading":
        return [i * (steps // n) + spacing.get("steps_offset", 0) for i in range(n)]
    if name == "trailing":
        return [round(Fraction(steps * (i + 1), n)) - 1 for i in range(n)]
    if name == "linspace":
        return [round(Fraction(i * (steps - 1), n - 1)) for i in range(n)] if n > 1 else [0]
    raise ValueError(f"no spacing {name!r}")
