import tempfile
import unittest
from pathlib import Path

import support  # noqa: F401 (finds the package)

from touchstone_adapter import deviations


class DeviationsTest(unittest.TestCase):
    def read(self, text):
        with tempfile.TemporaryDirectory() as directory:
            file = Path(directory) / "known.txt"
            file.write_text(text, encoding="utf-8")
            return deviations.read(file)

    def test_lines_are_patterns_and_reasons(self):
        text = "# known\n\nstep/a-*@float32   rounds  twice https://example.org/1\n  timesteps/b  ties up\n"
        self.assertEqual(
            {"step/a-*@float32": "rounds twice https://example.org/1", "timesteps/b": "ties up"}, self.read(text)
        )

    def test_lines_without_reason_and_repeated_ones_are_errors(self):
        for text, words in ("step/a\n", ":1: no reason given for 'step/a'"), ("a b\n# c\na d\n", ":3: 'a' stands here twice"):
            with self.assertRaisesRegex(ValueError, words):
                self.read(text)


if __name__ == "__main__":
    unittest.main()
