import json
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

from support import REFERENCE, ROUND_NUMBERS, START, STOP, environment, run, talk

NOISY = '''
import ctypes, os, sys
from touchstone_adapter import Skipped, Unsupported, serve

class Noisy:
    def __init__(self):
        print("a stray line at the start")

    description = {"implementation": {"name": "noisy", "version": "1", "language": "python"},
                   "dtypes": ["float64"], "capabilities": ["op:forward"]}

    def forward(self, config, inputs, dtype):
        print("a stray line")
        os.system("echo a stray line of a child")
        ctypes.CDLL(None).puts(b"a stray line of C")
        ctypes.CDLL(None).fflush(None)
        assert sys.stdin.read() == "", "the requests are not ours to read"
        return {"sample": inputs["sample"]}

    def velocity(self, config, inputs, dtype):
        raise Skipped("known", "https://example.org/1") if inputs["t"] else Skipped("known")

    def convert(self, config, inputs, dtype):
        raise Unsupported("no score")

    def step(self, config, inputs, dtype):
        self.config, seen = config, getattr(self, "config", None)
        return {"prev_sample": [float(seen is config)]}

serve(Noisy)
'''

FORWARD = run(1, "forward", {"schedule": ROUND_NUMBERS}, {"t": 0, "sample": ["1"], "noise": ["0"]})


class ProtocolTest(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        script = Path(directory.name, "noisy adapter.py")
        script.write_text(NOISY, encoding="utf-8")
        self.noisy = [sys.executable, str(script)]

    def test_start_describes_the_implementation(self):
        [answer], code, _ = talk(REFERENCE, START, STOP)
        self.assertEqual(0, code)
        self.assertEqual(1, answer["version"])
        self.assertEqual({"version", "implementation", "dtypes", "capabilities", "conventions"}, set(answer))
        self.assertEqual({"name", "version", "language"}, set(answer["implementation"]))

    def test_run_answers_each_case_in_order(self):
        twice = run(7, "forward", {"schedule": ROUND_NUMBERS}, *(
            {"t": t, "sample": ["1", "0"], "noise": ["0", "1"]} for t in (1, 9, 0)
        ))
        [answer], code, errors = talk(REFERENCE, twice)
        self.assertEqual(0, code)
        self.assertEqual(7, answer["seq"])
        self.assertEqual(["forward/case-0", "forward/case-1", "forward/case-2"], [r["id"] for r in answer["results"]])
        self.assertEqual({"sample": ["0.6", "0.8"]}, answer["results"][0]["outputs"])
        self.assertEqual("ValueError: timestep 9 is not in 0..2", answer["results"][1]["error"])
        self.assertEqual({"sample": ["0.8", "0.6"]}, answer["results"][2]["outputs"])
        self.assertIn("Traceback", errors)

    def test_stray_prints_go_to_stderr(self):
        [answer], code, errors = talk(self.noisy, FORWARD, STOP)
        self.assertEqual({"sample": ["1.0"]}, answer["results"][0]["outputs"])
        self.assertEqual(0, code)
        for line in ("a stray line at the start\n", "a stray line\n", "a stray line of a child\n", "a stray line of C\n"):
            self.assertIn(line, errors)

    def test_each_answer_comes_before_the_next_question(self):
        """So it is flushed; and an implementation that reads stdin finds it empty, not the next question."""
        pipe = subprocess.PIPE
        with subprocess.Popen(self.noisy, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, env=environment()) as adapter:
            guard = threading.Timer(20, adapter.kill)
            guard.start()
            for _ in range(2):
                adapter.stdin.write(json.dumps(FORWARD).encode() + b"\n")
                adapter.stdin.flush()
                self.assertIn(b"outputs", adapter.stdout.readline())
            adapter.stdin.write(json.dumps(STOP).encode() + b"\n")
            adapter.stdin.flush()
            self.assertEqual(0, adapter.wait())
            guard.cancel()

    def test_exceptions_are_answers(self):
        skips = run(1, "velocity", {}, {"t": 0}, {"t": 1})
        [skipped, unsupported, missing], _, _ = talk(self.noisy, skips, run(2, "convert", {}, {}), run(3, "schedule", {}, {}))
        self.assertEqual([{"reason": "known"}, {"reason": "known", "issue": "https://example.org/1"}],
                         [result["skipped"] for result in skipped["results"]])
        self.assertEqual("no score", unsupported["results"][0]["unsupported"])
        self.assertEqual("no schedule", missing["results"][0]["unsupported"])

    def test_config_is_one_object_within_a_request(self):
        [first, second], _, _ = talk(self.noisy, run(1, "step", {}, {}, {}), run(2, "step", {}, {}, {}))
        for answer in (first, second):
            self.assertEqual(["0.0", "1.0"], [r["outputs"]["prev_sample"][0] for r in answer["results"]])

    def test_requests_that_cannot_be_served_are_answered_as_a_whole(self):
        wrong = [
            run(1, "paint", {}, {}),
            run(2, "forward", {}, {}, dtype="float16"),
            {"cmd": "run", "seq": 3, "op": "forward", "dtype": "float64", "config": {}},
            {"cmd": "sing", "seq": 4},
        ]
        answers, code, _ = talk(REFERENCE, *wrong)
        self.assertEqual(0, code)
        self.assertEqual(
            [
                {"seq": 1, "error": "ValueError: unknown op 'paint'"},
                {"seq": 2, "error": "ValueError: no dtype 'float16'"},
                {"seq": 3, "error": "KeyError: 'cases'"},
                {"seq": 4, "error": "ValueError: unknown command 'sing'"},
            ],
            answers,
        )

    def test_lines_that_are_no_requests_end_the_adapter(self):
        for line in ("no json\n", "[]\n", "{}\n"):
            answers, code, errors = talk(REFERENCE, line, START)
            self.assertEqual(([], 1), (answers, code))
            self.assertTrue(errors.startswith("touchstone_adapter: "), errors)

    def test_end_of_input_ends_the_adapter(self):
        self.assertEqual(([], 0, ""), talk(REFERENCE))


if __name__ == "__main__":
    unittest.main()
