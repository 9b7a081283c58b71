"""The reference in Python: every op, from the formulas of the specification, in decimals of 80 digits, rounded once."""

import platform
from decimal import Decimal

from .. import wire
from . import ops
from .schedules import FAMILIES

PREDICTIONS = ("epsilon", "sample", "v_prediction", "score")


class Reference:
    """An implementation for ``serve``. It shares nothing with the program that wrote the vectors but the text they follow."""

    number = Decimal

    description = {
        "implementation": {
            "name": "touchstone-python-reference",
            "version": "1",
            "language": f"python {platform.python_version()}",
        },
        "dtypes": list(wire.DTYPES),
        "capabilities": [
            *(f"op:{op}" for op in ("schedule", "timesteps", "convert", "velocity", "forward", "step", "score")),
            *(f"sampler:{name}" for name in ("ddpm", "ddim")),
            *(f"schedule:{name}" for name in FAMILIES),
            *(f"spacing:{name}" for name in ("leading", "trailing", "linspace", "listed")),
            *(f"prediction:{kind}" for kind in PREDICTIONS[:3]),
            *(f"convert:{kind}" for kind in PREDICTIONS),
            *(f"variance:fixed_{size}" for size in ("small", "small_log", "large", "large_log")),
            *("variance:learned_range", "zero_snr", "steps_offset", "previous_timesteps", "eta", "mixture:space"),
            *("final:one", "final:first", "clip", "use_clipped_model_output", "thresholding"),
        ],
        "conventions": {
            "arithmetic": "80 digits, rounded once to the dtype",
            "last step of DDPM": "no noise",
            "thresholding": "linear quantile over the array",
        },
    }

    def schedule(self, config, inputs, dtype):
        return _rounded(ops.schedule(config, inputs), dtype)

    def timesteps(self, config, inputs, dtype):
        return ops.spaced(config, inputs)

    def convert(self, config, inputs, dtype):
        return _rounded(ops.convert(config, inputs), dtype)

    def velocity(self, config, inputs, dtype):
        return _rounded(ops.velocity(config, inputs), dtype)

    def forward(self, config, inputs, dtype):
        return _rounded(ops.forward(config, inputs), dtype)

    def step(self, config, inputs, dtype):
        return _rounded(ops.step(config, inputs), dtype)

    def score(self, config, inputs, dtype):
        return _rounded(ops.score(config, inputs), dtype)


def _rounded(outputs, dtype):
    return {name: [wire.rounded(x, dtype) for x in values] for name, values in outputs.items()}
