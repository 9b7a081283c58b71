"""The noise of a step, given and not drawn."""

import sys
from contextlib import contextmanager


@contextmanager
def given(library, noise):
    """Arguments of `step` that make it use this noise. DDIM takes the noise itself; DDPM draws it by a function of its module,
    which is replaced for as long as the step lasts. The replacement checks what is asked for, so that no other draw is served."""
    if "variance_noise" in library.step_parameters:
        yield {"variance_noise": noise}
        return
    module = sys.modules[library.scheduler.__module__]
    drawn = module.randn_tensor

    def substitute(shape, generator=None, device=None, dtype=None, **_):
        if tuple(shape) != tuple(noise.shape) or dtype != noise.dtype:
            raise ValueError(f"the step draws noise of shape {tuple(shape)} and dtype {dtype}")
        return noise

    module.randn_tensor = substitute
    try:
        yield {}
    finally:
        module.randn_tensor = drawn
