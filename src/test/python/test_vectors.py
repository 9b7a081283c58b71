"""Every vector against the Python reference, a route to the same numbers that shares no code with the producer."""

import unittest
from decimal import Decimal
from fractions import Fraction
from math import frexp

from support import VECTORS

from touchstone_adapter import trajectories, vectors, wire
from touchstone_adapter.protocol import OPS, result
from touchstone_adapter.reference import Reference, ops
from touchstone_adapter.verdicts import judge

REFERENCE = Reference()

# The last bit of 1.
UNITS = {"float64": Fraction(1, 2**52), "float32": Fraction(1, 2**23)}


def driven():
    """The cases that a question or a run answers."""
    return [case for case in vectors.read(VECTORS) if case.source["op"] in (*OPS, "trajectory")]


def answer(source, dtype):
    if source["op"] == "trajectory":
        return trajectories.run(REFERENCE, source["config"], source["input"], dtype)
    config, inputs = (wire.decode(source[part], Decimal) for part in ("config", "input"))
    return result(REFERENCE, source["op"], config, inputs, dtype)


def truth(source):
    """What the reference says, not rounded."""
    config, inputs = (wire.decode(source[part], Decimal) for part in ("config", "input"))
    return getattr(ops, source["op"])(config, inputs)


def half_a_unit(text):
    """Of the last of 25 digits; none if there are less, for then the value is exact."""
    _, digits, exponent = Decimal(text).as_tuple()
    return Fraction(10) ** exponent / 2 if len(digits) >= 25 else 0


@unittest.skipUnless(VECTORS.is_dir(), "no vectors here")
class VectorsTest(unittest.TestCase):
    def assert_nothing(self, wrong, asked):
        self.assertEqual([], wrong[:10], f"{len(wrong)} of {asked}")
        self.assertGreater(asked, 0)

    def test_values_are_those_of_the_reference_to_the_last_digit(self):
        """Much closer than any format: 25 digits against 80."""
        asked, wrong = 0, []
        for case in driven():
            if case.source["op"] in ("timesteps", "trajectory"):
                continue
            known = truth(case.source)
            for name, want in case.source["expect"].items():
                fractions = want.get("exact", want["value"])
                for x, value, exact in zip(known[name], want["value"], fractions):
                    asked += 1
                    x = Fraction(x)
                    near = Fraction(10) ** -60 * max(abs(x), 1)
                    if abs(x - Fraction(value)) > half_a_unit(value) + near:
                        wrong.append(f"{case.id} {name}: {value}, not {float(x)!r}")
                    if "exact" in want and abs(x - Fraction(exact)) > near:
                        wrong.append(f"{case.id} {name}: {exact}, not {float(x)!r}")
        self.assert_nothing(wrong, asked)

    def test_tight_tolerance_is_one_unit_in_the_last_place(self):
        """Of the nearest number of the format, rounded up to two digits; and never above what is accepted."""
        asked, wrong = 0, []
        for case in driven():
            for name, want in case.source["expect"].items():
                for dtype, tolerance in want.get("tolerance", {}).items():
                    for value, tight, accepted in zip(want["value"], tolerance["tight"], tolerance["accepted"]):
                        asked += 1
                        nearest = wire.rounded(Fraction(value), dtype)
                        unit = UNITS[dtype] * Fraction(2) ** (frexp(nearest)[1] - 1) if nearest else 0
                        tight, accepted = Fraction(tight), Fraction(accepted)
                        if not unit <= tight <= unit * Fraction(11, 10) or accepted < tight:
                            wrong.append(f"{case.id} {name} {dtype}: {value} tight {tight}, accepted {accepted}")
        self.assert_nothing(wrong, asked)

    def test_answers_are_within_one_unit_in_the_last_place(self):
        """Runs round between the steps, so that they are held to the accepted tolerance only."""
        asked, wrong = 0, []
        for case in driven():
            for dtype in case.dtypes:
                asked += 1
                reply = answer(case.source, dtype)
                if "outputs" not in reply:
                    wrong.append(f"{case.id}@{dtype}: {reply}")
                    continue
                verdict = judge(case.source["op"], case.source["expect"], dtype, reply["outputs"])
                if verdict.grade != "tight" and (verdict.findings or case.area != "trajectory"):
                    wrong.append(f"{case.id}@{dtype}: {verdict.grade} {verdict.findings}")
        self.assert_nothing(wrong, asked)

    def test_reference_has_every_capability_that_vectors_ask_for(self):
        for case in driven():
            self.assertEqual([], case.missing(REFERENCE.description["capabilities"]), case.id)


if __name__ == "__main__":
    unittest.main()
