"""Writes the fixtures of this folder; the build does not run it. Made by Python 3 with NumPy 1.24.2: python3 make_samples.py"""
import numpy as np


def small():
    """Entry (i, j) is i + j/8, so that transposing shows."""
    x = np.arange(4)[:, None] + np.arange(3)[None, :] / 8
    np.save("c_f8.npy", x)
    np.save("c_f4.npy", x.astype("<f4"))
    np.save("fortran_f8.npy", np.asfortranarray(x))
    np.save("fortran_big_f4.npy", np.asfortranarray(x.astype(">f4")))
    np.save("big_f8.npy", x.astype(">f8"))
    np.save("line_f8.npy", x[:, 0])
    for version in (2, 3):
        with open(f"version{version}.npy", "wb") as file:
            np.lib.format.write_array(file, x, version=(version, 0))
    cube = x.reshape(2, 2, 3)
    np.save("cube_f8.npy", cube)
    np.save("cube_fortran_f8.npy", np.asfortranarray(cube))
    np.save("int.npy", np.arange(4))
    np.save("bool.npy", np.array([True, False]))
    np.save("complex.npy", x.astype("complex128"))
    np.save("half.npy", x.astype("f2"))
    np.save("object.npy", np.array([1, "a"], dtype=object), allow_pickle=True)
    np.save("records.npy", np.zeros(2, dtype=[("x", "f8"), ("y", "f8")]))
    np.save("scalar.npy", np.float64(1.5))
    np.save("no_rows.npy", np.zeros((0, 3)))
    nan = x.copy()
    nan[2, 1], nan[3, 0] = np.nan, np.inf
    np.save("nan.npy", nan)
    np.savetxt("savetxt.txt", x, header="made by numpy.savetxt")


def ddpm(T, n, mean, variance, seed, forgotten_root=False):
    """A DDPM loop (Ho et al. 2020, algorithm 2) in binary64 with the exact noise prediction for N(mean, diag(variance))."""
    rng = np.random.default_rng(seed)
    beta = np.linspace(1e-4, 0.02, T)
    alpha, abar = 1 - beta, np.cumprod(1 - beta)
    y = rng.standard_normal((n, len(mean)))
    for t in reversed(range(T)):
        v = abar[t] * variance + 1 - abar[t]
        epsilon = np.sqrt(1 - abar[t]) * (y - np.sqrt(abar[t]) * mean) / v
        y = (y - beta[t] / np.sqrt(1 - abar[t]) * epsilon) / np.sqrt(alpha[t])
        if t > 0:
            posterior = beta[t] * (1 - abar[t - 1]) / (1 - abar[t])
            y += (posterior if forgotten_root else np.sqrt(posterior)) * rng.standard_normal(y.shape)
    return y.astype("<f4")


def loops():
    mean, variance = np.array([1.5]), np.array([0.25])
    np.save("ddpm_1000.npy", ddpm(1000, 2000, mean, variance, seed=1))
    np.save("ddpm_20.npy", ddpm(20, 2000, mean, variance, seed=2))
    np.save("ddpm_20_forgotten_root.npy", ddpm(20, 2000, mean, variance, seed=3, forgotten_root=True))
    np.save("ddpm_plane_50.npy", ddpm(50, 1000, np.array([1.0, 0.0]), np.array([0.25, 4.0]), seed=4))


if __name__ == "__main__":
    small()
    loops()
