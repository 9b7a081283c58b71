"""Vectors of the wire as tensors of the library.

The schedulers want images, (batch, channels, height, width). A vector of n numbers is one image of one channel and one row: the n
numbers are what a quantile is taken over, and channels stay free for a learned variance.
"""

import torch

DTYPES = {"float32": torch.float32, "float64": torch.float64}


def image(numbers, dtype):
    return torch.tensor(numbers, dtype=DTYPES[dtype]).reshape(1, 1, 1, len(numbers))


def signed(interpolation):
    """Interpolations v in [0, 1] as the library wants them from a model, 2 v - 1. Refused where that rounds in binary32."""
    outputs = [2.0 * v - 1.0 for v in interpolation]
    if any(p != torch.tensor(p, dtype=torch.float32).item() or (p + 1.0) / 2.0 != v for p, v in zip(outputs, interpolation)):
        raise ValueError("variance_interpolation: 2 v - 1 is not exact in binary32")
    return outputs
