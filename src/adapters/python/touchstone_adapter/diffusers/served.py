"""The scheduler classes that a run of the adapter may serve, by the sampler they stand for."""

SERVED = {
    "default": {"ddpm": "DDPMScheduler", "ddim": "DDIMScheduler"},
    "ddpm": {"ddpm": "DDPMScheduler"},
    "ddim": {"ddim": "DDIMScheduler"},
    "ddpm-parallel": {"ddpm": "DDPMParallelScheduler"},
    "ddim-parallel": {"ddim": "DDIMParallelScheduler"},
    "ddpm-batch": {"ddpm": "DDPMParallelScheduler"},
    "ddim-batch": {"ddim": "DDIMParallelScheduler"},
    "ddim-inverse": {"inverse": "DDIMInverseScheduler"},
}
