"""Every vector against the Python reference, a route to the same numbers that shares no code with the producer."""

import unittest

from support import VECTORS

from touchstone_adapter import trajectories, vectors, wire
from touchstone_adapter.protocol import OPS, result
from touchstone_adapter.reference import Reference
from touchstone_adapter.verdicts import judge

REFERENCE = Reference()


def answer(case, dtype):
    source = case.source
    if source["op"] == "trajectory":
        return trajectories.run(REFERENCE, source["config"], source["input"], dtype)
    config, inputs = (wire.decode(source[part], REFERENCE.number) for part in ("config", "input"))
    return result(REFERENCE, source["op"], config, inputs, dtype)


@unittest.skipUnless(VECTORS.is_dir(), "no vectors yet")
class VectorsTest(unittest.TestCase):
    def test_reference_is_within_one_ulp_of_every_vector(self):
        """Runs round between the steps, so that they are held to the accepted tolerance only."""
        asked, wrong = 0, []
        for case in vectors.read(VECTORS):
            if case.source["op"] not in (*OPS, "trajectory"):
                continue
            for dtype in case.dtypes:
                asked += 1
                source = case.source
                reply = answer(case, dtype)
                verdict = judge(source["op"], case.source["expect"], dtype, reply["outputs"]) if "outputs" in reply else None
                if verdict is None:
                    wrong.append(f"{case.id}@{dtype}: {reply}")
                elif verdict.grade != "tight" and not (case.area == "trajectory" and verdict.grade == "accepted"):
                    wrong.append(f"{case.id}@{dtype}: {verdict.grade} {verdict.findings}")
        print(f"{asked} questions")
        self.assertEqual([], wrong[:10], f"{len(wrong)} of {asked}")

    def test_reference_has_every_capability_that_vectors_ask_for(self):
        for case in vectors.read(VECTORS):
            self.assertEqual([], case.missing(REFERENCE.description["capabilities"]), case.id)


if __name__ == "__main__":
    unittest.main()
