"""The diffusers adapter against the library itself, where it is installed: hand-made cases of a chain of two steps."""

import importlib.util
import math
import unittest

import support  # noqa: F401 (finds the package)

MISSING = [name for name in ("torch", "diffusers") if importlib.util.find_spec(name) is None]
HALVES = {"name": "given", "betas": [0.5, 0.5]}
ALL = {"spacing": "leading", "num_inference_steps": 2}


@unittest.skipIf(MISSING, f"not installed: {', '.join(MISSING)}")
class DiffusersLibraryTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        from touchstone_adapter.diffusers.schedulers import Schedulers
        cls.adapter = Schedulers()

    def near(self, wanted, got):
        got = got.tolist()
        self.assertEqual(len(wanted), len(got))
        for want, have in zip(wanted, got):
            self.assertLessEqual(abs(want - have), 4 * 2.0 ** -23 * max(1, abs(want)))

    def test_tables(self):
        outputs = self.adapter.schedule({"schedule": HALVES}, {}, "float32")
        self.assertEqual([0.5, 0.25], outputs["alphas_cumprod"].tolist())

    def test_timesteps(self):
        outputs = self.adapter.timesteps({"num_train_timesteps": 10, "timesteps": {"listed": [7, 4, 0]}}, {}, "float32")
        self.assertEqual(([7, 4, 0], [4, 0, -1]), (outputs["timesteps"].tolist(), outputs["previous_timesteps"]))

    def test_forward_and_velocity(self):
        inputs = {"t": 1, "sample": [1.0, 0.0], "noise": [0.0, 1.0]}
        self.near([0.5, math.sqrt(0.75)], self.adapter.forward({"schedule": HALVES}, inputs, "float32")["sample"])
        self.near([-math.sqrt(0.75), 0.5], self.adapter.velocity({"schedule": HALVES}, inputs, "float32")["velocity"])

    def test_conversion(self):
        inputs = {"t": 1, "from": "epsilon", "to": "sample", "sample": [1.0, 0.0], "value": [0.0, 1.0]}
        self.near([2.0, -math.sqrt(3)], self.adapter.convert({"schedule": HALVES}, inputs, "float32")["value"])

    def test_coefficients_of_ddpm(self):
        config = {"sampler": "ddpm", "schedule": HALVES, "timesteps": ALL, "prediction_type": "sample"}
        inputs = {"t": 1, "sample": [1.0, 0.0, 0.0], "model_output": [0.0, 1.0, 0.0], "noise": [0.0, 0.0, 1.0]}
        for variance, scale in ("fixed_small", math.sqrt(1 / 3)), ("fixed_large", math.sqrt(1 / 2)):
            outputs = self.adapter.step({**config, "variance_type": variance}, inputs, "float32")
            self.near([math.sqrt(2) / 3, math.sqrt(2) / 3, scale], outputs["prev_sample"])
        learned = {**inputs, "variance_interpolation": [0.25, 0.25, 0.25]}
        outputs = self.adapter.step({**config, "variance_type": "learned_range"}, learned, "float32")
        self.near([math.sqrt(2) / 3, math.sqrt(2) / 3, 0.5 ** 0.125 * (1 / 3) ** 0.375], outputs["prev_sample"])

    def test_learned_variance_that_would_round_is_an_error(self):
        config = {"sampler": "ddpm", "schedule": HALVES, "timesteps": ALL, "prediction_type": "sample", "variance_type": "learned_range"}
        inputs = {"t": 1, "sample": [1.0], "model_output": [0.0], "noise": [0.0]}
        for interpolation in (2.0 ** -30, 2.0 ** -60):
            with self.assertRaises(ValueError):
                self.adapter.step(config, {**inputs, "variance_interpolation": [interpolation]}, "float32")

    def test_coefficients_of_ddim(self):
        config = {"sampler": "ddim", "schedule": HALVES, "timesteps": ALL, "prediction_type": "epsilon", "eta": 1.0}
        inputs = {"t": 1, "sample": [1.0, 0.0, 0.0], "model_output": [0.0, 1.0, 0.0], "noise": [0.0, 0.0, 1.0]}
        outputs = self.adapter.step(config, inputs, "float32")["prev_sample"]
        self.near([math.sqrt(2), math.sqrt(1 / 6) - math.sqrt(1.5), math.sqrt(1 / 3)], outputs)


if __name__ == "__main__":
    unittest.main()
