"""The schedulers that one run of the adapter serves, as an implementation of the protocol."""

import platform

import diffusers
import torch

from ..protocol import Unsupported
from . import operations
from .library import Library
from .served import SERVED


class Schedulers:
    """Scheduler classes by the sampler they are asked for. What concerns no sampler, as a table, is asked of the first."""

    def __init__(self, served="default", dtypes=("float32",), commit=""):
        self._libraries = {sampler: Library(name) for sampler, name in SERVED[served].items()}
        self._step = operations.step_without_noise if served.endswith("-batch") else operations.step
        self.description = {
            "implementation": {
                "name": "diffusers" if served == "default" else f"diffusers {served}",
                "version": diffusers.__version__ + (f" (commit {commit})" if commit else ""),
                "language": f"python {platform.python_version()}, torch {torch.__version__}",
                "homepage": "https://github.com/huggingface/diffusers",
                "issues": "https://github.com/huggingface/diffusers/issues",
            },
            "dtypes": list(dtypes),
            "capabilities": sorted({name for entry in self._libraries.items() for name in _capabilities(*entry)}),
            "conventions": {
                "classes": ", ".join(library.name for library in self._libraries.values()),
                "tables": "binary32, whatever the dtype of the samples",
                "thresholding": "goes before clipping",
                "clipping": "on by default, to [-1, 1]; the adapter turns it off where none is asked for",
            },
        }

    def schedule(self, config, inputs, dtype):
        return operations.schedule(self._first(), config, inputs, dtype)

    def timesteps(self, config, inputs, dtype):
        return operations.timesteps(self._first(), config, inputs, dtype)

    def convert(self, config, inputs, dtype):
        return operations.convert(self._first(), config, inputs, dtype)

    def velocity(self, config, inputs, dtype):
        return operations.velocity(self._first(), config, inputs, dtype)

    def forward(self, config, inputs, dtype):
        return operations.forward(self._first(), config, inputs, dtype)

    def step(self, config, inputs, dtype):
        library = self._libraries.get(config["sampler"])
        if library is None:
            raise Unsupported(f"no step of {config['sampler']}")
        return self._step(library, config, inputs, dtype)

    def _first(self):
        return next(iter(self._libraries.values()))


def _capabilities(sampler, library):
    yield from library.tables()
    if sampler != "inverse":  # a step up is not in the protocol, and ascending timesteps are not either
        yield from library.timesteps()
        yield from library.steps(sampler)
