"""What a model may predict, and how each prediction gives the others (FWD-6).

Everything follows from x = sqrt(a) x0 + sqrt(1-a) eps, v = sqrt(a) eps - sqrt(1-a) x0 and eps = -sqrt(1-a) score.
"""


def noised(a, x0, noise):
    """x = sqrt(a) x0 + sqrt(1-a) eps"""
    return a.sqrt() * x0 + (1 - a).sqrt() * noise


def velocity(a, x0, noise):
    """v = sqrt(a) eps - sqrt(1-a) x0"""
    return a.sqrt() * noise - (1 - a).sqrt() * x0


def sample_of(kind, a, x, value):
    """x0 from the prediction ``value`` of the given kind at the noisy sample x."""
    if kind == "sample":
        return value
    if kind == "v_prediction":
        return a.sqrt() * x - (1 - a).sqrt() * value
    if a == 0:
        raise ValueError(f"at abar = 0 {kind} says nothing about the sample")
    if kind == "epsilon":
        return (x - (1 - a).sqrt() * value) / a.sqrt()
    if kind == "score":
        return (x + (1 - a) * value) / a.sqrt()
    raise ValueError(f"no prediction {kind!r}")


def epsilon_of(kind, a, x, value):
    """eps from the prediction ``value`` of the given kind at the noisy sample x."""
    if kind == "epsilon":
        return value
    if kind == "sample":
        return (x - a.sqrt() * value) / (1 - a).sqrt()
    if kind == "v_prediction":
        return (1 - a).sqrt() * x + a.sqrt() * value
    if kind == "score":
        return -(1 - a).sqrt() * value
    raise ValueError(f"no prediction {kind!r}")


def converted(start, end, a, x, value):
    """The prediction of kind ``end`` that says the same as ``value`` of kind ``start``."""
    if start == end:
        return value
    if end == "sample":
        return sample_of(start, a, x, value)
    if end == "epsilon":
        return epsilon_of(start, a, x, value)
    if end == "score":
        return -epsilon_of(start, a, x, value) / (1 - a).sqrt()
    if end == "v_prediction":
        return velocity(a, sample_of(start, a, x, value), epsilon_of(start, a, x, value))
    raise ValueError(f"no prediction {end!r}")
