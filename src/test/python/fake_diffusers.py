"""Stand-ins for torch and for diffusers with the interface that the adapter touches. They compute nothing, but tell what was said.

``step`` answers the sample plus 100 times the noise; ``pred_original_sample`` is the model output, channels and all.
"""

import sys
import types


class Tensor:
    def __init__(self, numbers, dtype="float32", shape=None):
        self.numbers, self.dtype, self.shape = list(numbers), dtype, shape or (len(numbers),)

    def reshape(self, *shape):
        return Tensor(self.numbers, self.dtype, shape)

    def flatten(self):
        return Tensor(self.numbers, self.dtype)

    def tolist(self):
        return self.numbers

    def item(self):
        return self.numbers[0]

    def __iter__(self):
        return iter(self.numbers)

    def __getitem__(self, index):
        return self.numbers[index]


class Scheduler:
    """What both schedulers share."""

    def __init__(self, arguments):
        if arguments["beta_schedule"] not in self.schedules:
            raise NotImplementedError(arguments["beta_schedule"])
        self.config = types.SimpleNamespace(**arguments)
        self.betas = self.alphas_cumprod = Tensor(arguments["trained_betas"] or [0.5])
        self.timesteps = Tensor([])
        self.made.append(arguments)

    def _visit(self, steps):
        if self.config.timestep_spacing not in ("leading", "trailing", "linspace"):
            raise ValueError(self.config.timestep_spacing)
        self.timesteps = Tensor(range(steps - 1, -1, -1))

    def add_noise(self, original_samples, noise, timesteps):
        return Tensor([x + 100 * z for x, z in zip(original_samples, noise)])


class DDPMScheduler(Scheduler):
    made, schedules = [], ("linear", "squaredcos_cap_v2", "sigmoid")

    def __init__(self, num_train_timesteps=1000, beta_start=0.0001, beta_end=0.02, beta_schedule="linear", trained_betas=None,
                 variance_type="fixed_small", clip_sample=True, prediction_type="epsilon", thresholding=False,
                 dynamic_thresholding_ratio=0.995, clip_sample_range=1.0, sample_max_value=1.0, timestep_spacing="leading",
                 steps_offset=0, rescale_betas_zero_snr=False):
        super().__init__({name: value for name, value in locals().items() if name not in ("self", "__class__")})

    def set_timesteps(self, num_inference_steps=None, device=None, timesteps=None):
        self._visit(num_inference_steps or 0)
        if timesteps:
            self.timesteps = Tensor(timesteps)

    def previous_timestep(self, timestep):
        return timestep - 1

    def step(self, model_output, timestep, sample, generator=None, return_dict=True):
        noise = sys.modules[type(self).__module__].randn_tensor(sample.shape, generator=generator, dtype=sample.dtype)
        return _after(sample, noise, model_output)


class DDPMParallelScheduler(DDPMScheduler):
    def batch_step_no_noise(self, model_output, timesteps, sample):
        return sample


class DDIMScheduler(Scheduler):
    made, schedules = [], ("linear", "squaredcos_cap_v2")

    def __init__(self, num_train_timesteps=1000, beta_start=0.0001, beta_end=0.02, beta_schedule="linear", trained_betas=None,
                 clip_sample=True, set_alpha_to_one=True, prediction_type="epsilon", clip_sample_range=1.0,
                 timestep_spacing="leading", steps_offset=0):
        super().__init__({name: value for name, value in locals().items() if name not in ("self", "__class__")})

    def set_timesteps(self, num_inference_steps, device=None):
        self._visit(num_inference_steps)

    def step(self, model_output, timestep, sample, eta=0.0, use_clipped_model_output=False, generator=None, variance_noise=None):
        self.stepped = {"timestep": timestep, "eta": eta, "use_clipped_model_output": use_clipped_model_output}
        DDIMScheduler.last = self
        return _after(sample, variance_noise, model_output)


class DDIMParallelScheduler(DDIMScheduler):
    def batch_step_no_noise(self, model_output, timesteps, sample, eta=0.0, use_clipped_model_output=False):
        return sample


class DDIMInverseScheduler(DDIMScheduler):
    pass


def _after(sample, noise, output):
    moved = Tensor([x + 100 * z for x, z in zip(sample, noise)])
    return types.SimpleNamespace(prev_sample=moved, pred_original_sample=output)


def drawn(shape, generator=None, device=None, dtype=None):
    raise AssertionError("the scheduler drew noise of its own")


def modules():
    """The stand-ins by module name."""
    torch = types.ModuleType("torch")
    torch.__version__, torch.float32, torch.float64 = "0.0", "float32", "float64"
    torch.tensor = lambda numbers, dtype=None: Tensor(numbers if isinstance(numbers, list) else [numbers], dtype)
    torch.zeros_like = lambda tensor: Tensor([0.0] * len(tensor.numbers), tensor.dtype, tensor.shape)
    torch.cat = lambda tensors, dim: Tensor(sum((tensor.numbers for tensor in tensors), []))
    diffusers = types.ModuleType("diffusers")
    diffusers.__version__ = "0.0"
    for scheduler in (DDPMScheduler, DDPMParallelScheduler, DDIMScheduler, DDIMParallelScheduler, DDIMInverseScheduler):
        setattr(diffusers, scheduler.__name__, scheduler)
    sys.modules[__name__].randn_tensor = drawn
    return {"torch": torch, "diffusers": diffusers}
