"""One reverse step of DDPM and of DDIM (spec chapters 2 and 11)."""

from dataclasses import dataclass
from decimal import Decimal

from .predictions import epsilon_of, sample_of
from .reals import ONE, ZERO
from .schedules import tables
from .timesteps import END, previous, visited


@dataclass(frozen=True)
class Place:
    """Where a step starts and where it leads: abar there (a) and here (b), and whether the chain ends here."""

    a: Decimal
    b: Decimal
    last: bool

    @property
    def alpha(self):
        """The effective alpha, over all timesteps that are skipped."""
        return self.a / self.b

    @property
    def beta(self):
        """The effective beta."""
        return 1 - self.alpha

    @property
    def posterior_variance(self):
        """beta~ = beta (1-b)/(1-a)"""
        return self.beta * (1 - self.b) / (1 - self.a)


def step(config, inputs):
    """The outputs ``prev_sample`` and ``pred_original_sample``."""
    _check_domain(config, inputs)
    place = _place(config, inputs["t"])
    kind = config["prediction_type"]
    sample, output = inputs["sample"], inputs["model_output"]
    x0 = _bounded(config, [sample_of(kind, place.a, x, m) for x, m in zip(sample, output)])
    if config["sampler"] == "ddpm":
        means, deviations = _ddpm(config, inputs, place, x0)
    elif config["sampler"] == "ddim":
        means, deviations = _ddim(config, inputs, place, x0)
    else:
        raise ValueError(f"no sampler {config['sampler']!r}")
    moved = [mean + deviation * z for mean, deviation, z in zip(means, deviations, inputs["noise"])]
    return {"prev_sample": moved, "pred_original_sample": x0}


def _check_domain(config, inputs):
    """PRC-16"""
    lengths = {name: len(values) for name, values in inputs.items() if isinstance(values, list)}
    if len(set(lengths.values())) != 1 or 0 in lengths.values():
        raise ValueError(f"arrays are of one length, at least 1: {lengths}")
    eta, bounds = config.get("eta", ZERO), config.get("thresholding", {"ratio": ZERO, "max": ONE})
    if not 0 <= eta <= 1:
        raise ValueError(f"eta = {eta} is not in [0, 1]")
    if config.get("clip_sample_range", ONE) <= 0:
        raise ValueError(f"clip_sample_range = {config['clip_sample_range']} is not positive")
    if not 0 <= bounds["ratio"] <= 1 or bounds["max"] < 1:
        raise ValueError(f"thresholding has its ratio in [0, 1] and a maximum of at least 1: {bounds}")


def _place(config, t):
    _, abars = tables(config["schedule"])
    listed = visited(config["timesteps"], len(abars))
    if t not in listed:
        raise ValueError(f"timestep {t} is not visited: {listed}")
    after = previous(listed)[listed.index(t)]
    end = ONE if config.get("final_alpha_cumprod", "one") == "one" else abars[0]
    return Place(abars[t], end if after == END else abars[after], after == END)


def _bounded(config, x0):
    """Clipping to a range (PRC-11), or dynamic thresholding (PRC-12)."""
    if "thresholding" in config:
        bound = _quantile(sorted(abs(x) for x in x0), config["thresholding"]["ratio"])
        bound = min(max(bound, ONE), config["thresholding"]["max"])
        return [x / bound for x in _clipped(x0, bound)]
    return _clipped(x0, config["clip_sample_range"]) if "clip_sample_range" in config else x0


def _clipped(x0, bound):
    return [min(max(x, -bound), bound) for x in x0]


def _quantile(ascending, ratio):
    """Linear between the order statistics, the first at ratio 0 and the last at ratio 1."""
    place = ratio * (len(ascending) - 1)
    below = int(place)
    above = min(below + 1, len(ascending) - 1)
    return ascending[below] + (place - below) * (ascending[above] - ascending[below])


def _ddpm(config, inputs, place, x0):
    """Posterior mean given x0 (FWD-3), and a variance by type (DDPM-1, 2, 4)."""
    a, b = place.a, place.b
    of_x0 = b.sqrt() * place.beta / (1 - a)
    of_x = place.alpha.sqrt() * (1 - b) / (1 - a)
    means = [of_x0 * x + of_x * y for x, y in zip(x0, inputs["sample"])]
    if place.last:
        return means, [ZERO] * len(means)
    return means, [variance.sqrt() for variance in _variances(config, inputs, place)]


def _variances(config, inputs, place):
    kind, small, large = config["variance_type"], place.posterior_variance, place.beta
    if kind in ("fixed_small", "fixed_small_log"):
        return [small] * len(inputs["sample"])
    if kind in ("fixed_large", "fixed_large_log"):
        return [large] * len(inputs["sample"])
    if kind == "learned_range":
        return [(v * large.ln() + (1 - v) * small.ln()).exp() for v in inputs["variance_interpolation"]]
    raise ValueError(f"no variance {kind!r}")


def _ddim(config, inputs, place, x0):
    """DDIM-2: x' = sqrt(b) x0 + sqrt(1 - b - sigma^2) eps + sigma z"""
    a, b = place.a, place.b
    variance = config["eta"] ** 2 * place.posterior_variance
    kind, predicted = config["prediction_type"], inputs["model_output"]
    if config.get("use_clipped_model_output"):
        kind, predicted = "sample", x0
    eps = [epsilon_of(kind, a, x, value) for x, value in zip(inputs["sample"], predicted)]
    means = [b.sqrt() * x + (1 - b - variance).sqrt() * e for x, e in zip(x0, eps)]
    return means, [variance.sqrt()] * len(means)
