"""Whole runs: step by step, with an affine model that the driver computes in the dtype of the run (spec chapter 13)."""

from . import wire
from .protocol import result


def run(implementation, config, inputs, dtype):
    """The outputs of a case of the area ``trajectory``, or the first answer that is none."""
    kind = getattr(implementation, "number", float)
    config = wire.decode(config, kind)
    inputs = wire.decode(inputs)
    answer = result(implementation, "timesteps", _grid(config), {}, dtype)
    if "outputs" not in answer:
        return answer
    sample = inputs["sample"]
    for t, slope, offset, noise in zip(
        answer["outputs"]["timesteps"], inputs["slope"], inputs["offset"], inputs["noise"]
    ):
        question = {
            "t": t,
            "sample": [kind(x) for x in sample],
            "model_output": [kind(_affine(slope, x, offset, dtype)) for x in sample],
            "noise": [kind(z) for z in noise],
        }
        answer = result(implementation, "step", config, question, dtype)
        if "outputs" not in answer:
            return answer
        sample = [wire.text_to_real(x) for x in answer["outputs"]["prev_sample"]]
    return answer


def _affine(slope, x, offset, dtype):
    if dtype == "float64":
        return slope * x + offset
    return wire.float32(wire.float32(slope * x) + offset)


def _grid(config):
    schedule = config["schedule"]
    steps = len(schedule["betas"]) if "betas" in schedule else schedule["num_train_timesteps"]
    return {"num_train_timesteps": steps, "timesteps": config["timesteps"]}
