"""The diffusers adapter against stand-ins: what it tells the library, and what it refuses to ask. Standard library only."""

import sys
import unittest

import fake_diffusers
import support

OURS = "touchstone_adapter.diffusers"
LINEAR = {"name": "linear", "num_train_timesteps": 10, "beta_start": 0.0001, "beta_end": 0.02}
DDPM = {"sampler": "ddpm", "schedule": LINEAR, "timesteps": {"spacing": "leading", "num_inference_steps": 5},
        "prediction_type": "epsilon", "variance_type": "fixed_small", "final_alpha_cumprod": "one"}
DDIM = {**{name: value for name, value in DDPM.items() if name != "variance_type"}, "sampler": "ddim", "eta": 0.5}
INPUT = {"t": 3, "sample": [1.0, 2.0], "model_output": [5.0, 6.0], "noise": [0.25, 0.5]}


class DiffusersAdapterTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.hidden = {name: sys.modules.pop(name) for name in list(sys.modules)
                      if name.split(".")[0] in ("torch", "diffusers") or name.startswith(OURS)}
        sys.modules.update(fake_diffusers.modules())
        from touchstone_adapter.diffusers.schedulers import Schedulers
        from touchstone_adapter.protocol import Unsupported
        cls.schedulers, cls.unsupported = Schedulers, Unsupported

    @classmethod
    def tearDownClass(cls):
        for name in [name for name in sys.modules if name in ("torch", "diffusers") or name.startswith(OURS)]:
            del sys.modules[name]
        sys.modules.update(cls.hidden)

    def setUp(self):
        self.adapter = self.schedulers()
        self.ddpm, self.ddim = fake_diffusers.DDPMScheduler, fake_diffusers.DDIMScheduler

    def refused(self, words, op, *arguments):
        with self.assertRaises(self.unsupported) as refusal:
            op(*arguments, "float32")
        self.assertIn(words, str(refusal.exception))

    def test_capabilities_of_the_constructors_are_declared(self):
        names = self.adapter.description["capabilities"]
        for name in ("sampler:ddpm", "schedule:sigmoid", "spacing:listed", "variance:learned_range", "eta", "final:first", "zero_snr"):
            self.assertIn(name, names)
        for name in ("schedule:scaled_linear", "op:velocity", "convert:score", "prediction:score"):
            self.assertNotIn(name, names)
        self.assertEqual(["float32"], self.adapter.description["dtypes"])

    def test_capabilities_of_ddim_alone_leave_out_what_it_lacks(self):
        names = self.schedulers("ddim").description["capabilities"]
        for name in ("sampler:ddpm", "spacing:listed", "previous_timesteps", "thresholding", "variance:fixed_small", "zero_snr"):
            self.assertNotIn(name, names)

    def test_inverse_declares_tables_only(self):
        names = self.schedulers("ddim-inverse").description["capabilities"]
        self.assertEqual(["op:schedule", "schedule:cosine", "schedule:given", "schedule:linear"], names)

    def test_step_of_ddpm_uses_the_given_noise_and_gives_the_source_back(self):
        outputs = self.adapter.step(DDPM, INPUT, "float32")
        self.assertEqual([26.0, 52.0], outputs["prev_sample"].tolist())
        self.assertIs(fake_diffusers.drawn, fake_diffusers.randn_tensor)

    def test_step_of_ddpm_that_fails_gives_the_source_back(self):
        with self.assertRaises(ValueError):
            self.adapter.step(DDPM, {**INPUT, "noise": [0.25]}, "float32")
        self.assertIs(fake_diffusers.drawn, fake_diffusers.randn_tensor)

    def test_step_of_ddim_hands_over_noise_eta_and_timestep(self):
        outputs = self.adapter.step({**DDIM, "use_clipped_model_output": True}, INPUT, "float32")
        self.assertEqual([26.0, 52.0], outputs["prev_sample"].tolist())
        told = {"timestep": 3, "eta": 0.5, "use_clipped_model_output": True}
        self.assertEqual(told, fake_diffusers.DDIMScheduler.last.stepped)

    def test_learned_variance_doubles_the_channels(self):
        config = {**DDPM, "variance_type": "learned_range"}
        outputs = self.adapter.step(config, {**INPUT, "variance_interpolation": [0.25, 1.0]}, "float32")
        self.assertEqual([5.0, 6.0, -0.5, 1.0], outputs["pred_original_sample"].tolist())
        self.assertEqual("learned_range", self.ddpm.made[-1]["variance_type"])

    def test_clipping_is_off_unless_asked_for(self):
        self.adapter.step(DDIM, INPUT, "float32")
        self.assertFalse(self.ddim.made[-1]["clip_sample"])
        self.adapter.step({**DDIM, "clip_sample_range": 0.5}, INPUT, "float32")
        self.assertEqual((True, 0.5), (self.ddim.made[-1]["clip_sample"], self.ddim.made[-1]["clip_sample_range"]))

    def test_thresholding_is_passed_on_or_refused(self):
        wanted = {"thresholding": {"ratio": 0.9, "max": 1.5}}
        self.adapter.step({**DDPM, **wanted}, INPUT, "float32")
        self.assertEqual((0.9, 1.5), (self.ddpm.made[-1]["dynamic_thresholding_ratio"], self.ddpm.made[-1]["sample_max_value"]))
        self.refused("no argument thresholding", self.adapter.step, {**DDIM, **wanted}, INPUT)

    def test_final_alpha_is_passed_on_or_refused(self):
        self.adapter.step({**DDIM, "final_alpha_cumprod": "first"}, INPUT, "float32")
        self.assertFalse(self.ddim.made[-1]["set_alpha_to_one"])
        self.refused("set_alpha_to_one", self.adapter.step, {**DDPM, "final_alpha_cumprod": "first"}, INPUT)

    def test_given_betas_bring_their_number(self):
        self.adapter.schedule({"schedule": {"name": "given", "betas": [0.5, 0.25]}}, {}, "float32")
        self.assertEqual(([0.5, 0.25], 2), (self.ddpm.made[-1]["trained_betas"], self.ddpm.made[-1]["num_train_timesteps"]))

    def test_schedules_that_the_library_lacks_are_refused(self):
        self.refused("no schedule logistic", self.adapter.schedule, {"schedule": {"name": "logistic"}}, {})
        cosine = {"name": "cosine", "num_train_timesteps": 10, "s": 0.01}
        self.refused("fixes s = 0.008", self.adapter.schedule, {"schedule": cosine}, {})

    def test_listed_timesteps_are_passed_on_or_refused(self):
        listed = {"num_train_timesteps": 10, "timesteps": {"listed": [7, 3]}}
        self.assertEqual([7, 3], self.adapter.timesteps(listed, {}, "float32")["timesteps"].tolist())
        self.refused("no list of timesteps", self.schedulers("ddim").timesteps, listed, {})

    def test_conversions_that_the_library_lacks_are_refused(self):
        inputs = {"t": 3, "from": "sample", "to": "epsilon", "sample": [1.0], "value": [2.0]}
        self.refused("from sample to epsilon", self.adapter.convert, {"schedule": LINEAR}, inputs)

    def test_conversion_to_the_sample_is_that_of_a_step(self):
        inputs = {"t": 3, "from": "epsilon", "to": "sample", "sample": [1.0], "value": [2.0]}
        self.assertEqual([2.0], self.adapter.convert({"schedule": LINEAR}, inputs, "float32")["value"].tolist())

    def test_batched_step_refuses_noise(self):
        batch = self.schedulers("ddim-batch")
        self.assertEqual([1.0, 2.0], batch.step({**DDIM, "eta": 0.0}, INPUT, "float32")["prev_sample"].tolist())
        self.refused("adds no noise", batch.step, DDIM, INPUT)
        batch = self.schedulers("ddpm-batch")
        self.assertEqual([1.0, 2.0], batch.step(DDPM, {**INPUT, "noise": [0.0, 0.0]}, "float32")["prev_sample"].tolist())
        self.refused("adds no noise", batch.step, DDPM, INPUT)
        self.assertEqual([1.0, 2.0], batch.step(DDPM, {**INPUT, "t": 0}, "float32")["prev_sample"].tolist())

    def test_velocity_is_refused_without_get_velocity(self):
        self.refused("no get_velocity", self.adapter.velocity, {"schedule": LINEAR}, INPUT)

    def test_processes_that_cannot_start_say_why(self):
        command = [sys.executable, "-m", "touchstone_adapter.diffusers"]
        answers, code, said = support.talk([*command, "--scheduler", "euler"], support.START)
        self.assertEqual(([], 2), (answers, code))
        self.assertIn("ddim-parallel", said)
        answers, code, said = support.talk(command, support.START, support.STOP)
        if code != 0:  # the library is not installed
            self.assertEqual(([], 1), (answers, code))
            self.assertRegex(said, "^touchstone_adapter.diffusers: .*No module named '(torch|diffusers)'")


if __name__ == "__main__":
    unittest.main()
