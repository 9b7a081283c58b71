"""The module for pytest, run by pytest on vectors that are made here, in projects that are right and wrong."""

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from support import ROUND_NUMBERS, environment


def _python_with_pytest():
    for python in (sys.executable, "/usr/bin/python3"):
        if shutil.which(python) and not subprocess.run([python, "-c", "import pytest"], capture_output=True).returncode:
            return python
    return None


PYTHON = _python_with_pytest()


def tolerance(tight, accepted):
    return {dtype: {"tight": tight, "accepted": accepted} for dtype in ("float64", "float32")}


def case(slug, inputs, value, level="must", requires=("op:forward",), **source):
    return {
        "id": f"forward/{slug}",
        "level": level,
        "anchors": ["FWD-2"],
        "op": "forward",
        "sentence": f"Noise is added at timestep {inputs.get('t')}.",
        "requires": list(requires),
        "notes": ["root"],
        "config": {"schedule": ROUND_NUMBERS},
        "input": inputs,
        "expect": {"sample": {"value": value, "tolerance": tolerance(["1.2e-7", "1.2e-7"], ["4e-7", "4e-7"])}},
        **source,
    }


FILE = {
    "format": "touchstone-vectors",
    "version": 1,
    "area": "forward",
    "group": "by-hand",
    "title": "Figures that can be followed by hand",
    "notes": {"root": {"failure": "the square root is missing", "effect": "too little signal"}},
    "cases": [
        case("first", {"t": 0, "sample": ["1", "0"], "noise": ["0", "1"]}, ["0.8", "0.6"]),
        case("second", {"t": 1, "sample": ["1", "0"], "noise": ["0", "1"]}, ["0.6", "0.8"]),
        case("third", {"t": 1, "sample": ["2", "0"], "noise": ["0", "1"]}, ["1.2", "0.8"], level="should"),
        case("fourth", {"t": 1, "sample": ["1", "0"], "noise": ["0", "1"]}, ["0.6", "0.8"], requires=["op:forward", "moon"]),
    ],
}

RUN = {
    **FILE,
    "area": "trajectory",
    "cases": [
        {
            **case("whole", {}, ["0.5", "-0.5"], requires=["op:step", "op:timesteps"]),
            "id": "trajectory/whole",
            "op": "trajectory",
            "config": {
                "sampler": "ddim",
                "eta": "0",
                "schedule": ROUND_NUMBERS,
                "timesteps": {"listed": [2, 1]},
                "prediction_type": "sample",
                "final_alpha_cumprod": "one",
            },
            # the last step goes to the prediction, slope * x + offset, and with slope 0 to the offset
            "input": {"sample": ["1", "2"], "slope": ["1", "0"], "offset": ["0", "0.5"], "noise": [["0", "0"], ["0", "0"]]},
            "expect": {"prev_sample": {"value": ["0.5", "0.5"], "tolerance": tolerance(["0", "0"], ["0", "0"])}},
        }
    ],
}

LAW = {
    **FILE,
    "area": "law",
    "cases": [{**case("plane", {}, ["0"]), "id": "law/plane", "op": "law", "expect": {"mean": {"value": ["0"]}}}],
}

PROJECT = '''
from pytest_touchstone import conformance
from touchstone_adapter import Skipped, Unsupported
from touchstone_adapter.reference import Reference

class Mine(Reference):
{body}

test_vector, test_deviations = conformance(Mine(), "{vectors}", {deviations})
'''

RIGHT = "    pass"

NO_ROOT = '''
    def forward(self, config, inputs, dtype):
        return {"sample": [float(x) * 0.64 if i == 0 else 0.6 for i, x in enumerate(inputs["sample"])]}
'''

MOODY = '''
    def forward(self, config, inputs, dtype):
        if inputs["t"] == 0:
            raise Skipped("later", "https://example.org/2")
        raise Unsupported("no second") if dtype == "float64" else ValueError("out of luck")
'''

SHAPELESS = '''
    def forward(self, config, inputs, dtype):
        return {"sample": [float("nan"), 0.6] if inputs["t"] == 0 else [1.0], "colour": []}

    def step(self, config, inputs, dtype):
        return {}
'''

KNOWN = '''
# what a maintainer knows
forward/first   no roots
forward/{sec,fif}*  no roots  https://example.org/3
forward/fourth  no moon
'''

# By name of the test file: the implementation, its declarations, the vectors.
PROJECTS = {
    "right": (RIGHT, {}, "vectors/v1"),
    "wrong": (NO_ROOT, {}, "vectors/v1"),
    "declared": (NO_ROOT, "known.txt", "vectors/v1"),
    "stale": (RIGHT, {"forward/first@float32": "no roots"}, "vectors/v1"),
    "elsewhere": (RIGHT, {"law/*": "the harness asks these", "law/plane@float32": "this one"}, "vectors/v1"),
    "idle": (RIGHT, {"forward/fifth": "why"}, "vectors/v1"),
    "twice": (NO_ROOT, {"forward/first": "a", "forward/*": "b"}, "vectors/v1"),
    "partly": (NO_ROOT, {"*": "no roots"}, "vectors/v1"),
    "moody": (MOODY, {}, "vectors/v1"),
    "shapeless": (SHAPELESS, {}, "vectors/v1"),
    "edited": (RIGHT, {}, "edited/v1"),
    "newer": (RIGHT, {}, "newer/v1"),
}


def write_vectors(directory, listed, written=None):
    """Files with the content ``written``, and a manifest for the content ``listed``."""
    (directory / "v1").mkdir(parents=True)
    files = []
    for content, shown in zip(listed, written or listed):
        name = f"v1/{content['area']}.json"
        sum256 = hashlib.sha256(json.dumps(content).encode()).hexdigest()
        files.append({"path": name, "sha256": sum256})
        (directory / name).write_text(json.dumps(shown), encoding="utf-8")
    (directory / "MANIFEST.json").write_text(json.dumps({"files": files}), encoding="utf-8")


@unittest.skipUnless(PYTHON, "no Python with pytest here")
class PytestTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with tempfile.TemporaryDirectory() as name:
            directory = Path(name)
            write_vectors(directory / "vectors", [FILE, RUN, LAW])
            write_vectors(directory / "edited", [FILE], [{**FILE, "title": "Other figures"}])
            write_vectors(directory / "newer", [{**FILE, "version": 2}])
            (directory / "known.txt").write_text(KNOWN, encoding="utf-8")
            for project, (body, deviations, vectors) in PROJECTS.items():
                test = PROJECT.format(body=body, deviations=repr(deviations), vectors=vectors)
                (directory / f"test_{project}.py").write_text(test, encoding="utf-8")
            done = subprocess.run(
                [PYTHON, "-m", "pytest", "-rA", "-q", "-p", "no:cacheprovider", "--continue-on-collection-errors",
                 "--junitxml", "report.xml"],
                cwd=directory, env={**environment(), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
                capture_output=True, text=True, encoding="utf-8", timeout=120,
            )
            cls.shown = done.stdout
            cls.report = ElementTree.parse(directory / "report.xml")

    def outcomes(self, project):
        """How many tests of a project ended how, by the summary of pytest."""
        words = [line.split()[0] for line in self.shown.splitlines() if f" test_{project}.py::" in line]
        return {word: words.count(word) for word in set(words)}

    def assert_shown(self, *parts):
        for part in parts:
            self.assertIn(part, self.shown)

    def test_right_implementation_passes(self):
        self.assertEqual({"PASSED": 9}, self.outcomes("right"))
        self.assert_shown(
            "PASSED test_right.py::test_vector[forward/first@float32]",
            "the implementation does not have moon",
        )

    def test_deviation_of_an_area_that_is_not_run_here_is_accepted(self):
        self.assertEqual({"PASSED": 9}, self.outcomes("elsewhere"))

    def test_grades_are_in_the_report(self):
        [case] = [c for c in self.report.iter("testcase") if c.get("classname") == "test_right"
                  and c.get("name") == "test_vector[forward/first@float32]"]
        self.assertEqual({"name": "grade", "value": "tight"}, case.find("properties/property").attrib)

    def test_mismatch_shows_sentence_figures_and_likely_fault(self):
        self.assert_shown(
            "FAILED test_wrong.py::test_vector[forward/first@float64]",
            "forward/first in float64: Noise is added at timestep 0. (FWD-2)",
            "sample[0]\n  want 0.8\n  got  0.64\n  off by 0.16 = 1.44e+15 ulp, relative 0.2; accepted 4e-7",
            "perhaps  the square root is missing: too little signal",
            'input    {"t": 0, "sample": ["1", "0"], "noise": ["0", "1"]}',
        )

    def test_should_case_that_fails_is_reported_only(self):
        self.assert_shown("XFAIL test_wrong.py::test_vector[forward/third@float32]")
        self.assertEqual({"PASSED": 3, "FAILED": 4, "XFAIL": 2}, self.outcomes("wrong"))

    def test_declared_deviations_are_expected(self):
        self.assertEqual({"PASSED": 3, "XFAIL": 6}, self.outcomes("declared"))

    def test_declared_glob_may_cover_what_passes(self):
        self.assertEqual({"PASSED": 3, "XFAIL": 6}, self.outcomes("partly"))

    def test_declared_deviation_that_passes_is_stale(self):
        self.assertEqual({"PASSED": 8, "FAILED": 1}, self.outcomes("stale"))
        self.assert_shown("deviations: forward/first@float32 is stale: all that it covers passes (1)")

    def test_declarations_that_match_nothing_or_twice_fail(self):
        self.assert_shown(
            "FAILED test_idle.py::test_deviations",
            "deviations: forward/fifth matches no case",
            "FAILED test_twice.py::test_deviations",
            "forward/first@float64 is declared twice, by forward/first and forward/*",
        )

    def test_own_skips_and_errors(self):
        self.assert_shown("later https://example.org/2", "no second", "ValueError: out of luck")
        self.assertEqual({"PASSED": 3, "FAILED": 1, "XFAIL": 1}, self.outcomes("moody"))

    def test_wrong_shapes_and_numbers_are_mismatches(self):
        self.assert_shown("sample[0]: want 0.8, got nan", "sample[1]: 0.6 is no number of float32", "colour is no output of forward", "sample has 1 entries, not 2", "KeyError: 'prev_sample'")

    def test_edited_vectors_are_refused(self):
        self.assert_shown("ERROR test_edited.py", "it was edited, or is of another release")

    def test_other_versions_are_refused(self):
        self.assert_shown("ERROR test_newer.py", "is no file of touchstone-vectors version 1")


if __name__ == "__main__":
    unittest.main()
