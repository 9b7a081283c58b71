import unittest

import support  # noqa: F401 (finds the package)

from touchstone_adapter import trajectories
from touchstone_adapter.verdicts import judge

UNIT = 2.0**-23


def want(value, tight, accepted):
    return {"prev_sample": {"value": [value], "tolerance": {"float32": {"tight": [tight], "accepted": [accepted]}}}}


def grade(x, expected, **more):
    return judge("step", expected, "float32", {"prev_sample": [x.hex()], **more}).grade


class JudgingTest(unittest.TestCase):
    def test_grades_are_by_the_two_tolerances(self):
        expected = want("1", "1.2e-7", "4e-7")  # one unit above 1 is 1.19e-7
        for units, wanted in ((0, "tight"), (1, "tight"), (2, "accepted"), (3, "accepted"), (4, "mismatch")):
            self.assertEqual(wanted, grade(1 + units * UNIT, expected))

    def test_zero_must_be_exact_where_nothing_else_is_accepted(self):
        self.assertEqual("tight", grade(0.0, want("0", "0", "0")))
        self.assertEqual("mismatch", grade(2.0**-149, want("0", "0", "0")))
        finding = judge("step", want("0", "0", "0"), "float32", {"prev_sample": [0.5.hex()]}).findings[0]
        self.assertIn("off by 0.5 from zero; accepted 0", finding)

    def test_tolerances_are_compared_exactly(self):
        """1.19209289550781250e-7 is one unit; a decimal just below it does not admit it."""
        self.assertEqual("tight", grade(1 + UNIT, want("1", "1.1920928955078125e-7", "1.1920928955078125e-7")))
        self.assertEqual("mismatch", grade(1 + UNIT, want("1", "1.1920928955078124e-7", "1.1920928955078124e-7")))

    def test_optional_outputs_are_compared_if_given(self):
        expected = {**want("1", "0", "0"), "pred_original_sample": want("2", "0", "0")["prev_sample"]}
        self.assertEqual("tight", grade(1.0, expected))
        self.assertEqual("tight", grade(1.0, expected, pred_original_sample=[2.0.hex()]))
        self.assertEqual("mismatch", grade(1.0, expected, pred_original_sample=[3.0.hex()]))

    def test_integers_are_compared_as_a_whole(self):
        expected = {"timesteps": {"integers": [5, 0]}}
        self.assertEqual("tight", judge("timesteps", expected, "float64", {"timesteps": [5, 0], "previous_timesteps": []}).grade)
        [finding] = judge("timesteps", expected, "float64", {"timesteps": [5, 1]}).findings
        self.assertEqual("timesteps[1]: want 0, got 1\n  want [5, 0]\n  got  [5, 1]", finding)


class Follower:
    """Goes where the model says."""

    def timesteps(self, config, inputs, dtype):
        return {"timesteps": config["timesteps"]["listed"]}

    def step(self, config, inputs, dtype):
        return {"prev_sample": inputs["model_output"]}


class TrajectoryTest(unittest.TestCase):
    CONFIG = {"schedule": {"name": "linear", "num_train_timesteps": 4}, "timesteps": {"listed": [3]}}

    def follow(self, dtype, **inputs):
        question = {"sample": [repr(1 + UNIT)], "slope": [repr(1 + UNIT)], "offset": [repr(UNIT / 2)], "noise": [["0"]]}
        return trajectories.run(Follower(), self.CONFIG, {**question, **inputs}, dtype)

    def test_model_is_computed_in_the_format_product_first(self):
        """(1 + u)^2 rounds to 1 + 2u; with u/2 that is a tie, which goes to 1 + 2u. Unrounded it would be 1 + 3u."""
        self.assertEqual({"outputs": {"prev_sample": [repr(1 + 2 * UNIT)]}}, self.follow("float32"))
        self.assertEqual({"outputs": {"prev_sample": [repr((1 + UNIT) ** 2 + UNIT / 2)]}}, self.follow("float64"))

    def test_runs_of_another_length_are_errors(self):
        self.assertEqual({"error": "it visits 1 timesteps, not 2"}, self.follow("float64", slope=["1", "1"]))

    def test_runs_that_leave_the_range_are_errors(self):
        answer = self.follow("float32", sample=["3e38"], slope=["4"])
        self.assertEqual({"error": "the step at t = 3 of the run gives [inf]"}, answer)


if __name__ == "__main__":
    unittest.main()
