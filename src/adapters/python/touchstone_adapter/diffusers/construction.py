"""From the configuration of a request to a scheduler of the library."""

from ..protocol import Unsupported

SCHEDULES = {"linear": "linear", "scaled_linear": "scaled_linear", "cosine": "squaredcos_cap_v2", "sigmoid": "sigmoid"}
COSINE = {"s": 0.008, "max_beta": 0.999}


def scheduler(library, schedule, arguments):
    """The library's scheduler with these constructor arguments besides those of the schedule."""
    return built(library, {**_schedule(library, schedule), **arguments})


def built(library, arguments):
    for name in arguments:
        if name not in library.parameters:
            raise Unsupported(f"{library.name} takes no argument {name}")
    return library.scheduler(**arguments)


def _schedule(library, schedule):
    name = schedule["name"]
    arguments = {"rescale_betas_zero_snr": True} if schedule.get("rescale_zero_terminal_snr") else {}
    if name == "given":
        betas = list(schedule["betas"])
        return {**arguments, "trained_betas": betas, "num_train_timesteps": len(betas)}
    if name not in library.schedules:
        raise Unsupported(f"{library.name} has no schedule {name}")
    for constant, value in COSINE.items():
        if schedule.get(constant, value) != value:
            raise Unsupported(f"{library.name} fixes {constant} = {value}")
    ends = {end: schedule[end] for end in ("beta_start", "beta_end") if end in schedule}
    return {**arguments, **ends, "beta_schedule": SCHEDULES[name], "num_train_timesteps": schedule["num_train_timesteps"]}


def spacing(timesteps):
    """Constructor arguments of the timesteps."""
    if "listed" in timesteps:
        return {}
    offset = {"steps_offset": timesteps["steps_offset"]} if timesteps.get("steps_offset") else {}
    return {"timestep_spacing": timesteps["spacing"], **offset}


def visit(library, scheduler, timesteps):
    if "listed" not in timesteps:
        scheduler.set_timesteps(timesteps["num_inference_steps"])
    elif library.lists_timesteps:
        scheduler.set_timesteps(timesteps=list(timesteps["listed"]))
    else:
        raise Unsupported(f"{library.name}.set_timesteps takes no list of timesteps")


def stepping(library, config):
    """Constructor arguments of a step. The library clips unless told not to."""
    arguments = {**spacing(config["timesteps"]), "prediction_type": config["prediction_type"]}
    arguments["clip_sample"] = "clip_sample_range" in config
    if "clip_sample_range" in config:
        arguments["clip_sample_range"] = config["clip_sample_range"]
    if "thresholding" in config:
        arguments["thresholding"] = True
        arguments["dynamic_thresholding_ratio"] = config["thresholding"]["ratio"]
        arguments["sample_max_value"] = config["thresholding"]["max"]
    if "variance_type" in config:
        arguments["variance_type"] = config["variance_type"]
    to_one = config.get("final_alpha_cumprod", "one") == "one"
    if not to_one or "set_alpha_to_one" in library.parameters:
        arguments["set_alpha_to_one"] = to_one
    return arguments
