"""The Python reference against figures that can be followed by hand, and against identities of the specification."""

import unittest
from decimal import Decimal
from itertools import product

from support import ROUND_NUMBERS

from touchstone_adapter import wire
from touchstone_adapter.reference import Reference, predictions, schedules
from touchstone_adapter.reference.reals import PI, many_digits, sin

REFERENCE = Reference()

LINEAR = {"name": "linear", "num_train_timesteps": 1000, "beta_start": "0.0001", "beta_end": "0.02"}
SCALED = {"name": "scaled_linear", "num_train_timesteps": 1000, "beta_start": "0.00085", "beta_end": "0.012"}
COSINE = {"name": "cosine", "num_train_timesteps": 1000, "s": "0.008", "max_beta": "0.999"}
SIGMOID = {**LINEAR, "name": "sigmoid"}
LOGISTIC = {"name": "logistic", "num_train_timesteps": 1000, "c0": "2", "c1": "10"}
LI_YAN = {**LOGISTIC, "name": "li_yan"}

# abar at a timestep, by schedule_references.py: gamma functions, tanh, odds, powers, telescoped products, 50 digits.
FIGURES = (
    (LINEAR, 499, "0.078587242881778237343289826891112455112739384787781"),
    (LINEAR, 999, "0.000040358297653756833148176351615541440390773941252668"),
    (SCALED, 999, "0.0046600985130772404038976663659251978091473958235778"),
    (COSINE, 499, "0.49384359044063771331655268066906827620301605396075"),
    (COSINE, 999, "0.0000000024287669070344683559891564841737126598275715103077"),
    (SIGMOID, 999, "0.000039681819905332077738838952168539565040141368285756"),
    ({**LINEAR, "rescale_zero_terminal_snr": True}, 499, "0.076028750547114724837556905325539977205380040139098"),
    (LOGISTIC, 0, "0.99999999999999999999999976269261953059448955433914"),
    (LOGISTIC, 499, "0.9999999992282555948395188579865944984820315834165"),
    (LI_YAN, 999, "7.971352047311560806272436959845222698913740683189e-26"),
)

STEP = {
    "schedule": ROUND_NUMBERS,
    "timesteps": {"spacing": "leading", "num_inference_steps": 3, "steps_offset": 0},
    "prediction_type": "epsilon",
    "final_alpha_cumprod": "one",
}
PROBE = {"sample": ["1", "0", "0"], "model_output": ["0", "1", "0"], "noise": ["0", "0", "1"]}


def ask(op, config, inputs, dtype="float64"):
    kind = REFERENCE.number
    return getattr(REFERENCE, op)(wire.decode(config, kind), wire.decode(inputs, kind), dtype)


def step(t, dtype="float64", probe=PROBE, **config):
    return ask("step", {**STEP, **config}, {"t": t, **probe}, dtype)


class ScheduleTest(unittest.TestCase):
    def test_tables_match_figures_of_other_formulas(self):
        for config, t, figure in FIGURES:
            _, abars = schedules.tables(config)
            self.assertLess(abs(abars[t] / Decimal(figure) - 1), Decimal(10) ** -45, config)

    def test_sigmoid_rises(self):
        """Its first beta is b0 + (b1 - b0) / (1 + e^6), its middle one for odd T half way."""
        [first, middle, _] = ask("schedule", {"schedule": {**SIGMOID, "num_train_timesteps": 3}}, {})["betas"]
        self.assertAlmostEqual(0.0001 + 0.0199 / (1 + 403.4287934927351), first, 15)
        self.assertEqual(0.01005, middle)

    def test_single_timestep_is_the_first_beta(self):
        self.assertEqual({"betas": [1e-4], "alphas_cumprod": [0.9999]}, ask("schedule", {"schedule": {**LINEAR, "num_train_timesteps": 1}}, {}))

    def test_zero_terminal_snr_ends_at_zero_and_keeps_the_first(self):
        plain = ask("schedule", {"schedule": LINEAR}, {})
        rescaled = ask("schedule", {"schedule": {**LINEAR, "rescale_zero_terminal_snr": True}}, {})
        self.assertEqual(plain["alphas_cumprod"][0], rescaled["alphas_cumprod"][0])
        self.assertEqual((0.0, 1.0), (rescaled["alphas_cumprod"][-1], rescaled["betas"][-1]))
        by_hand = ask("schedule", {"schedule": {**ROUND_NUMBERS, "rescale_zero_terminal_snr": True}}, {})
        self.assertEqual([0.64, wire.rounded((Decimal("0.32") * Decimal("0.8") / Decimal("0.52")) ** 2, "float64"), 0.0],
                         by_hand["alphas_cumprod"])

    def test_sine_meets_known_values(self):
        with many_digits():
            for angle, value in ((PI / 6, Decimal("0.5")), (PI / 2, Decimal(1)), (PI / 4, Decimal("0.5").sqrt())):
                self.assertLess(abs(sin(angle) - value), Decimal(10) ** -78)
            self.assertEqual(0, sin(Decimal(0)))


class TimestepsTest(unittest.TestCase):
    def test_spacings_by_hand(self):
        for steps, spacing, wanted in (
            (10, {"spacing": "leading", "num_inference_steps": 3}, [6, 3, 0]),
            (10, {"spacing": "leading", "num_inference_steps": 3, "steps_offset": 1}, [7, 4, 1]),
            (10, {"spacing": "trailing", "num_inference_steps": 3}, [9, 6, 2]),
            (10, {"spacing": "trailing", "num_inference_steps": 4}, [9, 7, 4, 1]),  # 7.5 and 2.5 go to 8 and 2
            (10, {"spacing": "linspace", "num_inference_steps": 3}, [9, 4, 0]),  # 4.5 goes to 4
            (10, {"spacing": "linspace", "num_inference_steps": 5}, [9, 7, 4, 2, 0]),  # 6.75, 4.5, 2.25
            (10, {"spacing": "linspace", "num_inference_steps": 1}, [0]),
            (10, {"listed": [8, 3, 1]}, [8, 3, 1]),
        ):
            answer = ask("timesteps", {"num_train_timesteps": steps, "timesteps": spacing}, {})
            self.assertEqual({"timesteps": wanted, "previous_timesteps": wanted[1:] + [-1]}, answer)

    def test_lists_outside_the_chain_are_refused(self):
        for spacing in (
            {"spacing": "leading", "num_inference_steps": 10, "steps_offset": 1},
            {"spacing": "leading", "num_inference_steps": 11},
            {"spacing": "zigzag", "num_inference_steps": 2},
            {"listed": [3, 3]},
            {"listed": [3, 4]},
            {"listed": []},
        ):
            with self.assertRaises(ValueError):
                ask("timesteps", {"num_train_timesteps": 10, "timesteps": spacing}, {})


class PredictionTest(unittest.TestCase):
    def test_conversions_return(self):
        with many_digits():
            a, x, value = Decimal("0.37"), Decimal("1.25"), Decimal("-0.75")
            kinds = ("epsilon", "sample", "v_prediction", "score")
            for start, end in product(kinds, kinds):
                there = predictions.converted(start, end, a, x, value)
                back = predictions.converted(end, start, a, x, there)
                self.assertLess(abs(back - value), Decimal(10) ** -75, (start, end))

    def test_conversions_by_hand(self):
        for start, end, wanted in (
            ("epsilon", "sample", 0.5),  # (1.5 - 0.8 * 1.5) / 0.6
            ("sample", "epsilon", 0.75),  # (1.5 - 0.6 * 1.5) / 0.8
            ("v_prediction", "sample", -0.3),  # 0.6 * 1.5 - 0.8 * 1.5
            ("v_prediction", "epsilon", 2.1),  # 0.8 * 1.5 + 0.6 * 1.5
            ("epsilon", "score", -1.875),  # -1.5 / 0.8
            ("score", "epsilon", -1.2),  # -0.8 * 1.5
            ("epsilon", "v_prediction", 0.5),  # 0.6 * 1.5 - 0.8 * 0.5
        ):
            inputs = {"t": 1, "from": start, "to": end, "sample": ["1.5"], "value": ["1.5"]}
            self.assertEqual({"value": [wanted]}, ask("convert", {"schedule": ROUND_NUMBERS}, inputs), (start, end))

    def test_noise_says_nothing_about_the_sample_without_signal(self):
        config = {"schedule": {**ROUND_NUMBERS, "rescale_zero_terminal_snr": True}}
        inputs = {"t": 2, "from": "epsilon", "to": "sample", "sample": ["1"], "value": ["1"]}
        with self.assertRaisesRegex(ValueError, "at abar = 0 epsilon says nothing"):
            ask("convert", config, inputs)
        self.assertEqual({"value": [-1.0]}, ask("convert", config, {**inputs, "from": "v_prediction"}))


class StepTest(unittest.TestCase):
    def test_ddim_by_hand(self):
        """From 0.36 to 0.64: 0.8 (x - 0.8 eps) / 0.6 + 0.6 eps."""
        wanted = [wire.rounded(Decimal(n) / 30, "float64") for n in (40, -14, 0)]
        self.assertEqual(wanted, step(1, sampler="ddim", eta="0")["prev_sample"])

    def test_noise_of_ddim_by_hand(self):
        """From 0.36 to 0.64: sigma^2 = (1/4) (0.36/0.64) (7/16) = 63/1024."""
        variance = Decimal(63) / 1024
        direction = Decimal(-64) / 60 + (Decimal("0.36") - variance).sqrt()
        wanted = [wire.rounded(x, "float64") for x in (Decimal(4) / 3, direction, variance.sqrt())]
        self.assertEqual(wanted, step(1, sampler="ddim", eta="0.5")["prev_sample"])

    def test_ddpm_by_hand(self):
        """From 0.36 to 0.64: alpha = 9/16; 0.8 (7/16) / 0.64 = 35/64 of x0 and 0.75 (0.36) / 0.64 = 27/64 of x."""
        means = [Decimal(35) / 64 * 10 / 6 + Decimal(27) / 64, Decimal(35) / 64 * -8 / 6]
        for kind, variance in (("fixed_small", Decimal(63) / 256), ("fixed_large", Decimal(7) / 16)):
            wanted = [wire.rounded(x, "float64") for x in (*means, variance.sqrt())]
            for form in (kind, kind + "_log"):
                self.assertEqual(wanted, step(1, sampler="ddpm", variance_type=form)["prev_sample"])

    def test_learned_range_runs_from_small_to_large(self):
        probe = {**PROBE, "noise": ["1", "1", "1"], "sample": ["0", "0", "0"], "model_output": ["0", "0", "0"]}
        learned = {**probe, "variance_interpolation": ["0", "1", "0.5"]}
        low, high, middle = step(1, probe=learned, sampler="ddpm", variance_type="learned_range")["prev_sample"]
        self.assertEqual(low, step(1, probe=probe, sampler="ddpm", variance_type="fixed_small")["prev_sample"][0])
        self.assertEqual(high, step(1, probe=probe, sampler="ddpm", variance_type="fixed_large")["prev_sample"][0])
        self.assertAlmostEqual((low * high) ** 0.5, middle, 15)

    def test_last_step_has_no_noise(self):
        for variance in ("fixed_small", "fixed_large", "learned_range"):
            self.assertEqual([1.25, -0.75, 0.0], step(0, sampler="ddpm", variance_type=variance)["prev_sample"])
        self.assertEqual([1.25, -0.75, 0.0], step(0, sampler="ddim", eta="1")["prev_sample"])

    def test_last_step_to_the_first_level_stays(self):
        for eta in ("0", "1"):
            moved = step(0, sampler="ddim", eta=eta, final_alpha_cumprod="first")["prev_sample"]
            self.assertEqual([1.0, 0.0, 0.0], moved)

    def test_ddim_with_eta_one_is_ddpm_with_small_variance(self):
        for t, dtype, listed in product((0, 2), ("float64", "float32"), ([2, 1, 0], [2, 0])):
            where = {"timesteps": {"listed": listed}}
            self.assertEqual(
                step(t, dtype, sampler="ddpm", variance_type="fixed_small", **where),
                step(t, dtype, sampler="ddim", eta="1", **where),
            )

    def test_predictions_that_say_the_same_step_the_same(self):
        base = step(2, sampler="ddim", eta="0.5")
        for kind in ("sample", "v_prediction"):
            inputs = {"t": 2, "from": "epsilon", "to": kind, "sample": PROBE["sample"], "value": PROBE["model_output"]}
            value = ask("convert", {"schedule": ROUND_NUMBERS}, inputs)["value"]
            probe = {**PROBE, "model_output": [repr(x) for x in value]}
            other = step(2, probe=probe, sampler="ddim", eta="0.5", prediction_type=kind)
            for x, y in zip(base["prev_sample"], other["prev_sample"]):
                self.assertAlmostEqual(x, y, 13)

    def test_clipping_moves_epsilon_only_if_asked(self):
        """x0 = 10/6 becomes 1: 0.8 + 0.6 eps with eps = 0 as predicted, or (1 - 0.6) / 0.8 = 0.5 as derived again."""
        clipped = {"sampler": "ddim", "eta": "0", "clip_sample_range": "1"}
        self.assertEqual(0.8, step(1, **clipped)["prev_sample"][0])
        self.assertEqual(1.1, step(1, use_clipped_model_output=True, **clipped)["prev_sample"][0])
        self.assertEqual(1.0, step(1, **clipped)["pred_original_sample"][0])

    def test_thresholding_scales_by_the_quantile(self):
        """|x0| = 1, 2, 4, 8 at ratio 0.5: the quantile is 3."""
        probe = {"sample": ["0"] * 4, "model_output": ["1", "-2", "4", "-8"], "noise": ["0"] * 4}
        config = {"sampler": "ddim", "eta": "0", "prediction_type": "sample"}
        thirds = [wire.rounded(Decimal(n) / 3, "float64") for n in (1, -2, 3, -3)]
        for ratio, cap, wanted in (("0.5", "9", thirds), ("0", "9", [1.0, -1.0, 1.0, -1.0]), ("1", "2", [0.5, -1.0, 1.0, -1.0])):
            bounds = {"ratio": ratio, "max": cap}
            self.assertEqual(wanted, step(1, probe=probe, thresholding=bounds, **config)["pred_original_sample"])

    def test_thresholding_never_enlarges(self):
        probe = {"sample": ["0"] * 2, "model_output": ["0.25", "-2"], "noise": ["0"] * 2}
        bounds = {"ratio": "0", "max": "3"}
        answer = step(1, probe=probe, thresholding=bounds, sampler="ddim", eta="0", prediction_type="sample")
        self.assertEqual([0.25, -1.0], answer["pred_original_sample"])

    def test_places_that_are_not_visited_are_refused(self):
        with self.assertRaisesRegex(ValueError, "timestep 1 is not visited"):
            step(1, sampler="ddim", eta="0", timesteps={"listed": [2, 0]})

    def test_what_lies_outside_the_domain_is_refused(self):
        """PRC-16"""
        for config, message in (
            ({"eta": "1.5"}, "eta = 1.5"),
            ({"eta": "-0.5"}, "eta = -0.5"),
            ({"eta": "0", "clip_sample_range": "0"}, "clip_sample_range = 0"),
            ({"eta": "0", "thresholding": {"ratio": "1.5", "max": "1"}}, "thresholding"),
            ({"eta": "0", "thresholding": {"ratio": "0.5", "max": "0.5"}}, "thresholding"),
        ):
            with self.assertRaisesRegex(ValueError, message):
                step(1, sampler="ddim", **config)
        for probe in ({**PROBE, "noise": ["0"]}, {name: [] for name in PROBE}):
            with self.assertRaisesRegex(ValueError, "one length"):
                step(1, probe=probe, sampler="ddim", eta="0")


if __name__ == "__main__":
    unittest.main()
