"""Noise schedules: beta and abar by timestep 0 .. T-1, which are the levels 1 .. T of spec chapter 3."""

import json
from decimal import Decimal
from functools import lru_cache
from itertools import accumulate
from operator import mul

from .reals import ONE, PI, ZERO, many_digits, sin


def tables(config):
    """The pair (betas, abars) of a schedule, as tuples."""
    return _tables(json.dumps(config, default=str, sort_keys=True))


@lru_cache(maxsize=64)
def _tables(text):
    config = json.loads(text)
    name = config["name"]
    if name not in FAMILIES:
        raise ValueError(f"no schedule {name!r}")
    with many_digits():
        betas = FAMILIES[name](config)
        if any(not 0 < beta <= 1 for beta in betas) or ONE in betas[:-1]:
            raise ValueError("betas lie in (0, 1), and the last one may be 1")
        abars = _abars(betas)
        if config.get("rescale_zero_terminal_snr"):
            abars = _rescaled(abars)
            betas = [1 - a / previous for a, previous in zip(abars, [ONE] + abars)]
    return tuple(betas), tuple(abars)


def _abars(betas):
    return list(accumulate((1 - beta for beta in betas), mul))


def _rescaled(abars):
    """SCH-6: the roots are moved so that the last is 0, and stretched so that the first stays."""
    roots = [a.sqrt() for a in abars]
    first, last = roots[0], roots[-1]
    if first == last:
        raise ValueError("zero terminal SNR needs two timesteps")
    return [abars[0]] + [((a - last) * first / (first - last)) ** 2 for a in roots[1:]]


def _ends(config):
    return Decimal(config["beta_start"]), Decimal(config["beta_end"])


def _grid(config):
    """T points from 0 to 1; 0 alone for T = 1."""
    steps = config["num_train_timesteps"]
    return [Decimal(i) / max(steps - 1, 1) for i in range(steps)]


def _linear(config):
    """SCH-2"""
    start, end = _ends(config)
    return [start + (end - start) * x for x in _grid(config)]


def _scaled_linear(config):
    """SCH-3"""
    start, end = (beta.sqrt() for beta in _ends(config))
    return [(start + (end - start) * x) ** 2 for x in _grid(config)]


def _cosine(config):
    """SCH-4; the cosine is taken as the sine of the complement, so that f(T) is exactly 0."""
    steps, s, cap = config["num_train_timesteps"], Decimal(config["s"]), Decimal(config["max_beta"])
    f = [sin((1 - (Decimal(t) / steps + s) / (1 + s)) * PI / 2) ** 2 for t in range(steps)] + [ZERO]
    return [min(1 - after / before, cap) for before, after in zip(f, f[1:])]


def _sigmoid(config):
    """SCH-5"""
    start, end = _ends(config)
    return [start + (end - start) / (1 + (6 - 12 * x).exp()) for x in _grid(config)]


def _logistic(config):
    """SCH-7: from the far end, in the noise 1 - abar as well, which keeps its digits near 1."""
    steps = config["num_train_timesteps"]
    rate = Decimal(config["c1"]) * Decimal(steps).ln() / steps
    abar = (-Decimal(config["c0"]) * Decimal(steps).ln()).exp()
    noise, abars, noises = 1 - abar, [abar], [1 - abar]
    for _ in range(steps - 1):
        abar, noise = abar * (1 + rate * noise), noise * (1 - rate * abar)
        abars.insert(0, abar)
        noises.insert(0, noise)
    return [(noise - before) / (1 - before) for noise, before in zip(noises, [ZERO] + noises)]


def _li_yan(config):
    """SCH-8"""
    steps = config["num_train_timesteps"]
    log_steps = Decimal(steps).ln()
    rate = Decimal(config["c1"]) * log_steps / steps
    first = (-Decimal(config["c0"]) * log_steps).exp()
    return [first] + [rate * min(first * (1 + rate) ** t, ONE) for t in range(1, steps)]


def _given(config):
    """SCH-16"""
    betas = [Decimal(beta) for beta in config["betas"]]
    if len(betas) != config.get("num_train_timesteps", len(betas)):
        raise ValueError(f"{len(betas)} betas for {config['num_train_timesteps']} timesteps")
    return betas


FAMILIES = {
    "linear": _linear,
    "scaled_linear": _scaled_linear,
    "cosine": _cosine,
    "sigmoid": _sigmoid,
    "logistic": _logistic,
    "li_yan": _li_yan,
    "given": _given,
}
