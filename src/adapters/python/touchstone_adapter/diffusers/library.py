"""What a scheduler class of the library can do, asked of the class itself."""

import importlib
import inspect

from .construction import SCHEDULES

PREDICTIONS = ("epsilon", "sample", "v_prediction")
VARIANCES = ("fixed_small", "fixed_small_log", "fixed_large", "fixed_large_log", "learned_range")


class Library:
    """One scheduler class, e.g. DDIMScheduler."""

    def __init__(self, name):
        self.name = name
        self.scheduler = getattr(importlib.import_module("diffusers"), name)
        self.parameters = frozenset(inspect.signature(self.scheduler).parameters)
        self.schedules = frozenset(ours for ours, theirs in SCHEDULES.items() if self._accepts(beta_schedule=theirs))
        self.lists_timesteps = "timesteps" in inspect.signature(self.scheduler.set_timesteps).parameters
        self.step_parameters = frozenset(inspect.signature(self.scheduler.step).parameters)

    def _accepts(self, **arguments):
        try:
            self.scheduler(num_train_timesteps=4, **arguments)
        except NotImplementedError:
            return False
        return True

    def _spaces(self, spacing):
        try:
            self.scheduler(num_train_timesteps=4, timestep_spacing=spacing).set_timesteps(2)
        except ValueError:
            return False
        return True

    def has(self, method):
        return callable(getattr(self.scheduler, method, None))

    def tables(self):
        yield from ("op:schedule", "schedule:given", *(f"schedule:{name}" for name in self.schedules))
        if "rescale_betas_zero_snr" in self.parameters:
            yield "zero_snr"

    def timesteps(self):
        yield "op:timesteps"
        yield from (f"spacing:{name}" for name in ("leading", "trailing", "linspace") if self._spaces(name))
        if self.lists_timesteps:
            yield "spacing:listed"
        if "steps_offset" in self.parameters:
            yield "steps_offset"
        if self.has("previous_timestep"):
            yield "previous_timesteps"

    def steps(self, sampler):
        """Capabilities of the steps and of what surrounds them."""
        yield from ("op:step", f"sampler:{sampler}", "final:one", *(f"prediction:{name}" for name in PREDICTIONS))
        if "set_alpha_to_one" in self.parameters:
            yield "final:first"
        if "clip_sample_range" in self.parameters:
            yield "clip"
        if "thresholding" in self.parameters:
            yield "thresholding"
        if "variance_type" in self.parameters:
            yield from (f"variance:{name}" for name in VARIANCES)
        yield from (name for name in ("eta", "use_clipped_model_output") if name in self.step_parameters)
        yield from ("op:convert", *(f"convert:{name}" for name in PREDICTIONS))
        if self.has("get_velocity"):
            yield "op:velocity"
        if self.has("add_noise"):
            yield "op:forward"
