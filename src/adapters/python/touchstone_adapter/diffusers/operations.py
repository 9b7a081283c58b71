"""The ops of the protocol, said in the library's words."""

import torch

from ..protocol import Unsupported
from . import construction, noise
from .tensors import image, signed


def schedule(library, config, inputs, dtype):
    scheduler = construction.scheduler(library, config["schedule"], {})
    return {"betas": scheduler.betas, "alphas_cumprod": scheduler.alphas_cumprod}


def timesteps(library, config, inputs, dtype):
    wanted = config["timesteps"]
    arguments = {"num_train_timesteps": config["num_train_timesteps"], **construction.spacing(wanted)}
    scheduler = construction.built(library, arguments)
    construction.visit(library, scheduler, wanted)
    outputs = {"timesteps": scheduler.timesteps}
    if library.has("previous_timestep"):
        outputs["previous_timesteps"] = [int(scheduler.previous_timestep(t)) for t in scheduler.timesteps]
    return outputs


def forward(library, config, inputs, dtype):
    _need(library, "add_noise")
    scheduler = construction.scheduler(library, config["schedule"], {})
    sample, drawn = image(inputs["sample"], dtype), image(inputs["noise"], dtype)
    return {"sample": scheduler.add_noise(sample, drawn, torch.tensor([inputs["t"]])).flatten()}


def velocity(library, config, inputs, dtype):
    _need(library, "get_velocity")
    scheduler = construction.scheduler(library, config["schedule"], {})
    sample, drawn = image(inputs["sample"], dtype), image(inputs["noise"], dtype)
    return {"velocity": scheduler.get_velocity(sample, drawn, torch.tensor([inputs["t"]])).flatten()}


def convert(library, config, inputs, dtype):
    """The library converts to x0 only, as a by-product of a step."""
    if inputs["to"] != "sample" or inputs["from"] not in ("epsilon", "v_prediction"):
        raise Unsupported(f"{library.name} converts nothing from {inputs['from']} to {inputs['to']}")
    arguments = {"prediction_type": inputs["from"], "clip_sample": False}
    scheduler = construction.scheduler(library, config["schedule"], arguments)
    scheduler.set_timesteps(scheduler.config.num_train_timesteps)
    sample, value = image(inputs["sample"], dtype), image(inputs["value"], dtype)
    with noise.given(library, torch.zeros_like(sample)) as substituted:
        return {"value": scheduler.step(value, inputs["t"], sample, **substituted).pred_original_sample.flatten()}


def step(library, config, inputs, dtype):
    scheduler, sample, output = _before(library, config, inputs, dtype)
    if "variance_interpolation" in inputs:
        output = torch.cat([output, image(signed(inputs["variance_interpolation"]), dtype)], dim=1)
    t = _visited(scheduler, inputs["t"])
    with noise.given(library, image(inputs["noise"], dtype)) as substituted:
        after = scheduler.step(output, t, sample, **substituted, **_asked(library, config))
    return {"prev_sample": after.prev_sample.flatten(), "pred_original_sample": after.pred_original_sample.flatten()}


def step_without_noise(library, config, inputs, dtype):
    """The batched step of the parallel schedulers, for one timestep. It adds no noise: steps that need some are beyond it."""
    scheduler, sample, output = _before(library, config, inputs, dtype)
    drawn = config["sampler"] == "ddpm" and any(inputs["noise"]) and inputs["t"] != int(scheduler.timesteps[-1])
    if config.get("eta", 0.0) != 0.0 or drawn:
        raise Unsupported("batch_step_no_noise adds no noise")
    after = scheduler.batch_step_no_noise(output, torch.tensor([inputs["t"]]), sample, **_asked(library, config))
    return {"prev_sample": after.flatten()}


def _before(library, config, inputs, dtype):
    scheduler = construction.scheduler(library, config["schedule"], construction.stepping(library, config))
    construction.visit(library, scheduler, config["timesteps"])
    return scheduler, image(inputs["sample"], dtype), image(inputs["model_output"], dtype)


def _asked(library, config):
    """Arguments of the step itself."""
    arguments = {"eta": config["eta"]} if "eta" in config else {}
    if config.get("use_clipped_model_output"):
        arguments["use_clipped_model_output"] = True
    for name in arguments:
        if name not in library.step_parameters:
            raise Unsupported(f"{library.name}.step takes no argument {name}")
    return arguments


def _visited(scheduler, t):
    """The entry of the scheduler's own table, as a sampling loop hands it over; the bare integer where the table has none."""
    for entry in scheduler.timesteps:
        if int(entry) == t:
            return entry
    return t


def _need(library, method):
    if not library.has(method):
        raise Unsupported(f"{library.name} has no {method}")
