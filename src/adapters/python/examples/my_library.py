"""Stands for your library: DDIM in thirty lines."""

from itertools import accumulate
from math import sqrt
from operator import mul

__version__ = "0.1"


def linear_betas(start, end, train_steps):
    return [start + (end - start) * t / (train_steps - 1) for t in range(train_steps)]


def leading(train_steps, steps):
    return [i * (train_steps // steps) for i in range(steps)]


class Ddim:
    def __init__(self, betas, timesteps):
        self.abars = list(accumulate((1 - beta for beta in betas), mul))
        self.timesteps = timesteps

    def step(self, t, x, eps, z, eta):
        i = self.timesteps.index(t)
        a = self.abars[t]
        b = self.abars[self.timesteps[i - 1]] if i > 0 else 1
        sigma = eta * sqrt((1 - b) / (1 - a) * (1 - a / b))
        x0 = (x - sqrt(1 - a) * eps) / sqrt(a)
        return sqrt(b) * x0 + sqrt(1 - b - sigma**2) * eps + sigma * z
