"""The adapter in JavaScript speaks the same protocol, and computes the same numbers as the reference."""

import unittest
from itertools import product

from support import NODE, NODE_ADAPTER, REFERENCE, ROUND_NUMBERS, START, STOP, VECTORS, run, talk

from touchstone_adapter import vectors
from touchstone_adapter.protocol import OPS
from touchstone_adapter.verdicts import judge
from touchstone_adapter.wire import text_to_real

LINEAR = {"name": "linear", "num_train_timesteps": 20, "beta_start": "0.05", "beta_end": "0.3"}
SCHEDULES = (
    LINEAR,
    {**LINEAR, "name": "scaled_linear"},
    {**LINEAR, "name": "sigmoid"},
    {"name": "cosine", "num_train_timesteps": 20, "s": "0.008", "max_beta": "0.999"},
    {**LINEAR, "rescale_zero_terminal_snr": True},
)
VECTOR = {"sample": ["1.25", "-0.5", "0"], "noise": ["0.5", "1", "-1"]}
STEPS = {
    "schedule": LINEAR,
    "timesteps": {"spacing": "trailing", "num_inference_steps": 3},
    "final_alpha_cumprod": "first",
}


def requests():
    """One of everything."""
    for schedule in SCHEDULES:
        yield "schedule", {"schedule": schedule}, {}
    for spacing, n in product(("leading", "trailing", "linspace"), (1, 3, 7, 20)):
        timesteps = {"spacing": spacing, "num_inference_steps": n, "steps_offset": 0}
        yield "timesteps", {"num_train_timesteps": 20, "timesteps": timesteps}, {}
    kinds = ("epsilon", "sample", "v_prediction", "score")
    for start, end in product(kinds, kinds):
        question = {"t": 7, "from": start, "to": end, "sample": VECTOR["sample"], "value": VECTOR["noise"]}
        yield "convert", {"schedule": LINEAR}, question
    yield "velocity", {"schedule": LINEAR}, {"t": 7, **VECTOR}
    yield "forward", {"schedule": LINEAR}, {"t": 7, **VECTOR}
    for config, t in product(step_configs(), (19, 12, 6)):
        yield "step", {**STEPS, **config}, {
            "t": t, "model_output": ["0.75", "2", "-1.5"], "variance_interpolation": ["0", "0.25", "1"], **VECTOR
        }


def step_configs():
    for kind, eta in product(("epsilon", "sample", "v_prediction"), ("0", "0.5", "1")):
        yield {"sampler": "ddim", "prediction_type": kind, "eta": eta}
    for variance in ("fixed_small", "fixed_small_log", "fixed_large", "fixed_large_log", "learned_range"):
        yield {"sampler": "ddpm", "prediction_type": "epsilon", "variance_type": variance}
    clipped = {"sampler": "ddim", "prediction_type": "epsilon", "eta": "0.5", "clip_sample_range": "1"}
    yield clipped
    yield {**clipped, "use_clipped_model_output": True}
    yield {"sampler": "ddim", "prediction_type": "sample", "eta": "0", "thresholding": {"ratio": "0.5", "max": "1.5"}}


@unittest.skipUnless(NODE, "no node here")
class NodeTest(unittest.TestCase):
    def test_start_describes_the_implementation(self):
        [answer], code, errors = talk(NODE_ADAPTER, START, STOP)
        self.assertEqual((0, ""), (code, errors))
        self.assertEqual({"version", "implementation", "dtypes", "capabilities", "conventions"}, set(answer))

    def test_answers_are_near_those_of_the_reference(self):
        """Not a tolerance, but a check that nothing is grossly wrong: the vectors hold it to the derived ones."""
        for dtype, near in (("float64", 1e-13), ("float32", 2e-5)):
            lines = [run(seq, op, config, question, dtype=dtype) for seq, (op, config, question) in enumerate(requests())]
            node, reference = talk(NODE_ADAPTER, *lines)[0], talk(REFERENCE, *lines)[0]
            for line, ours, theirs in zip(lines, node, reference):
                [mine], [other] = ours["results"], theirs["results"]
                self.assertEqual(mine["outputs"].keys(), other["outputs"].keys(), line)
                for name in mine["outputs"]:
                    for x, y in zip(mine["outputs"][name], other["outputs"][name]):
                        if isinstance(y, str):
                            x, y = text_to_real(x), text_to_real(y)
                        self.assertLess(abs(x - y), near * max(1, abs(y)), line)

    def test_errors_are_answers(self):
        wrong = run(1, "forward", {"schedule": ROUND_NUMBERS}, {"t": 9, **VECTOR})
        [answer, whole], code, errors = talk(NODE_ADAPTER, wrong, run(2, "paint", {}, {}), STOP)
        self.assertEqual(0, code)
        self.assertEqual("RangeError: timestep 9 is not in 0..2", answer["results"][0]["error"])
        self.assertIn("unknown request run paint", whole["error"])
        self.assertIn("RangeError", errors)

    @unittest.skipUnless(VECTORS.is_dir(), "no vectors yet")
    def test_every_vector_is_accepted(self):
        [start], _, _ = talk(NODE_ADAPTER, START)
        cases = [case for case in vectors.read(VECTORS) if case.source["op"] in OPS]
        asked = [(case, dtype) for case in cases if not case.missing(start["capabilities"]) for dtype in case.dtypes]
        lines = [
            {"cmd": "run", "seq": seq, "op": case.source["op"], "dtype": dtype, "config": case.source["config"],
             "cases": [{"id": case.id, "input": case.source["input"]}]}
            for seq, (case, dtype) in enumerate(asked)
        ]
        answers, _, _ = talk(NODE_ADAPTER, *lines)
        wrong = []
        for (case, dtype), answer in zip(asked, answers):
            [reply] = answer["results"]
            verdict = judge(case.source["op"], case.source["expect"], dtype, reply["outputs"]) if "outputs" in reply else None
            if verdict is None or verdict.findings:
                wrong.append(f"{case.id}@{dtype}: {verdict or reply}")
        self.assertEqual([], wrong[:10], f"{len(wrong)} of {len(asked)}")


if __name__ == "__main__":
    unittest.main()
