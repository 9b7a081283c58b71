"""The reference in Python: every op, from the formulas of the specification, in decimals of 80 digits, rounded once."""

import platform
from decimal import Decimal

from .. import wire
from . import predictions, steps, timesteps
from .reals import many_digits
from .schedules import FAMILIES, tables

PREDICTIONS = ("epsilon", "sample", "v_prediction", "score")


class Reference:
    """An implementation for ``serve``. It shares nothing with the program that wrote the vectors but the text they follow."""

    number = Decimal

    description = {
        "implementation": {
            "name": "touchstone-python-reference",
            "version": "1",
            "language": f"python {platform.python_version()}",
            "homepage": "https://github.com/touchstone/touchstone",
            "issues": "https://github.com/touchstone/touchstone/issues",
        },
        "dtypes": list(wire.DTYPES),
        "capabilities": [
            *(f"op:{op}" for op in ("schedule", "timesteps", "convert", "velocity", "forward", "step")),
            *(f"sampler:{name}" for name in ("ddpm", "ddim")),
            *(f"schedule:{name}" for name in FAMILIES),
            *(f"spacing:{name}" for name in ("leading", "trailing", "linspace", "listed")),
            *(f"prediction:{kind}" for kind in PREDICTIONS[:3]),
            *(f"convert:{kind}" for kind in PREDICTIONS),
            *(f"variance:fixed_{size}" for size in ("small", "small_log", "large", "large_log")),
            *("variance:learned_range", "zero_snr", "steps_offset", "previous_timesteps", "eta"),
            *("final:one", "final:first", "clip", "use_clipped_model_output", "thresholding"),
        ],
        "conventions": {
            "arithmetic": "80 digits, rounded once to the dtype",
            "last step of DDPM": "no noise",
            "thresholding": "goes before clipping; linear quantile",
        },
    }

    def schedule(self, config, inputs, dtype):
        betas, abars = tables(config["schedule"])
        return _reals({"betas": betas, "alphas_cumprod": abars}, dtype)

    def timesteps(self, config, inputs, dtype):
        listed = timesteps.visited(config["timesteps"], config["num_train_timesteps"])
        return {"timesteps": listed, "previous_timesteps": timesteps.previous(listed)}

    def convert(self, config, inputs, dtype):
        a = _abar(config, inputs)
        with many_digits():
            values = [
                predictions.converted(inputs["from"], inputs["to"], a, x, value)
                for x, value in zip(inputs["sample"], inputs["value"])
            ]
        return _reals({"value": values}, dtype)

    def velocity(self, config, inputs, dtype):
        a = _abar(config, inputs)
        with many_digits():
            values = [predictions.velocity(a, x, z) for x, z in zip(inputs["sample"], inputs["noise"])]
        return _reals({"velocity": values}, dtype)

    def forward(self, config, inputs, dtype):
        a = _abar(config, inputs)
        with many_digits():
            values = [predictions.noised(a, x, z) for x, z in zip(inputs["sample"], inputs["noise"])]
        return _reals({"sample": values}, dtype)

    def step(self, config, inputs, dtype):
        with many_digits():
            outputs = steps.step(config, inputs)
        return _reals(outputs, dtype)


def _abar(config, inputs):
    t, (_, abars) = inputs["t"], tables(config["schedule"])
    if not 0 <= t < len(abars):
        raise ValueError(f"timestep {t} is not in 0..{len(abars) - 1}")
    return abars[t]


def _reals(outputs, dtype):
    return {name: [wire.rounded(x, dtype) for x in values] for name, values in outputs.items()}
