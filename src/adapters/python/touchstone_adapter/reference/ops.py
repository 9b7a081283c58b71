"""The ops, in decimals that are not rounded yet."""

from . import mixtures, predictions, steps, timesteps
from .reals import many_digits
from .schedules import tables


def schedule(config, inputs):
    betas, abars = tables(config["schedule"])
    return {"betas": betas, "alphas_cumprod": abars}


def spaced(config, inputs):
    listed = timesteps.visited(config["timesteps"], config["num_train_timesteps"])
    return {"timesteps": listed, "previous_timesteps": timesteps.previous(listed)}


def convert(config, inputs):
    start, end, a = inputs["from"], inputs["to"], _abar(config, inputs)
    with many_digits():
        pairs = zip(inputs["sample"], inputs["value"])
        return {"value": [predictions.converted(start, end, a, x, value) for x, value in pairs]}


def velocity(config, inputs):
    a = _abar(config, inputs)
    with many_digits():
        pairs = zip(inputs["sample"], inputs["noise"])
        return {"velocity": [predictions.velocity(a, x0, eps) for x0, eps in pairs]}


def forward(config, inputs):
    a = _abar(config, inputs)
    with many_digits():
        pairs = zip(inputs["sample"], inputs["noise"])
        return {"sample": [predictions.noised(a, x0, eps) for x0, eps in pairs]}


def step(config, inputs):
    with many_digits():
        return steps.step(config, inputs)


def score(config, inputs):
    a = _abar(config, inputs)
    with many_digits():
        return mixtures.score(config["target"], a, inputs["sample"])


def _abar(config, inputs):
    t, (_, abars) = inputs["t"], tables(config["schedule"])
    if not 0 <= t < len(abars):
        raise ValueError(f"timestep {t} is not in 0..{len(abars) - 1}")
    return abars[t]
