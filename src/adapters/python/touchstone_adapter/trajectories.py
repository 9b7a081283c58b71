"""Whole runs: step by step, with an affine model that the driver computes in the dtype of the run (spec chapter 15)."""

import math

from . import wire
from .protocol import result


def run(implementation, config, inputs, dtype):
    """The answer to a case of the area ``trajectory``: the output of the last step, or the first answer that is none."""
    kind = getattr(implementation, "number", float)
    config = wire.decode(config, kind)
    inputs = wire.decode(inputs)
    answer = result(implementation, "timesteps", _grid(config), {}, dtype)
    if "outputs" not in answer:
        return answer
    timesteps, steps = answer["outputs"]["timesteps"], len(inputs["slope"])
    if len(timesteps) != steps:
        return {"error": f"it visits {len(timesteps)} timesteps, not {steps}"}
    sample = inputs["sample"]
    for t, slope, offset, noise in zip(timesteps, inputs["slope"], inputs["offset"], inputs["noise"]):
        question = {
            "t": t,
            "sample": [kind(x) for x in sample],
            "model_output": [kind(_affine(slope, x, offset, dtype)) for x in sample],
            "noise": [kind(z) for z in noise],
        }
        answer = result(implementation, "step", config, question, dtype)
        if "outputs" not in answer:
            return answer
        moved = answer["outputs"]["prev_sample"]
        sample = [wire.text_to_real(x) for x in moved]
        if len(sample) != len(inputs["sample"]) or not all(map(math.isfinite, sample)):
            return {"error": f"the step at t = {t} of the run gives {sample}"}
    return {"outputs": {"prev_sample": moved}}


def _affine(slope, x, offset, dtype):
    if dtype == "float64":
        return slope * x + offset
    return wire.float32(wire.float32(slope * x) + offset)


def _grid(config):
    schedule = config["schedule"]
    steps = len(schedule["betas"]) if "betas" in schedule else schedule["num_train_timesteps"]
    return {"num_train_timesteps": steps, "timesteps": config["timesteps"]}
