import math
import unittest
from decimal import Decimal
from fractions import Fraction

import support  # noqa: F401 (finds the package)

from touchstone_adapter import wire


class WireTest(unittest.TestCase):
    def test_decode_turns_reals_into_numbers_and_leaves_names(self):
        question = {"name": "linear", "beta_start": "0.0001", "betas": ["1e-05", "-1.5", ".5"], "t": 3, "clip": True}
        self.assertEqual(
            {"name": "linear", "beta_start": 1e-4, "betas": [1e-5, -1.5, 0.5], "t": 3, "clip": True},
            wire.decode(question),
        )
        self.assertEqual(Fraction(1, 10000), wire.decode(question, Fraction)["beta_start"])
        self.assertEqual(Decimal("-1.5"), wire.decode(question, Decimal)["betas"][1])
        for kind in (float, Fraction, Decimal):
            self.assertEqual(kind(-0.1), wire.decode((-0.1).hex(), kind))

    def test_encode_loses_nothing(self):
        for x in (0.1, -0.0, 5e-324, 1.7976931348623157e308, math.inf, -math.inf):
            [text] = wire.encode({"betas": [x]})["betas"]
            self.assertEqual(math.copysign(1, x), math.copysign(1, wire.text_to_real(text)))
            self.assertEqual(x, wire.text_to_real(text))
        self.assertEqual({"betas": ["nan"]}, wire.encode({"betas": (math.nan,)}))
        self.assertEqual({"timesteps": [3, 0]}, wire.encode({"timesteps": [3.0, 0]}))

    def test_encode_refuses_what_is_no_list_of_numbers(self):
        for wrong in ([1], {"betas": 1.0}, {"betas": [[1.0]]}, {"betas": ["1"]}, {"timesteps": [0.5]}):
            with self.assertRaises(TypeError):
                wire.encode(wrong)

    def test_encode_takes_arrays(self):
        class Array:
            def tolist(self):
                return [0.5]

        self.assertEqual({"betas": ["0.5"]}, wire.encode({"betas": Array()}))

    def test_rounded_is_to_nearest_with_ties_to_even(self):
        unit = Fraction(1, 2**23)
        self.assertEqual(1.0, wire.rounded(1 + unit / 2, "float32"))
        self.assertEqual(1 + 2 * unit, wire.rounded(1 + 3 * unit / 2, "float32"))
        self.assertEqual(0.1, wire.rounded(Decimal("0.1"), "float64"))
        self.assertEqual(math.inf, wire.rounded(Fraction(10) ** 400, "float32"))
        self.assertEqual(-math.inf, wire.rounded(Fraction(-(10**39)), "float32"))

    def test_rounded_does_not_round_twice(self):
        """Just above a tie of binary32, by less than binary64 can see."""
        unit = Fraction(1, 2**23)
        above = 1 + unit / 2 + Fraction(1, 2**80)
        self.assertEqual(1.0, wire.float32(float(above)))
        self.assertEqual(1 + unit, wire.rounded(above, "float32"))
        self.assertEqual(-1 - unit, wire.rounded(-above, "float32"))
        self.assertEqual(1 + unit, wire.rounded(1 + 3 * unit / 2 - Fraction(1, 2**80), "float32"))


if __name__ == "__main__":
    unittest.main()
