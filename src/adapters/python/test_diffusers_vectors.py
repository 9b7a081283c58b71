"""The vectors on the installed diffusers, with what it is known to do otherwise: ``python3 -m pytest test_diffusers_vectors.py``."""

from pathlib import Path

import pytest

pytest.importorskip("diffusers")

from pytest_touchstone import conformance  # noqa: E402
from touchstone_adapter.diffusers.schedulers import Schedulers  # noqa: E402

HERE = Path(__file__).resolve().parent
VECTORS = HERE.parents[2] / "testdata" / "v1"
KNOWN = HERE / "touchstone_adapter" / "diffusers" / "deviations.txt"

test_vector, test_deviations = conformance(Schedulers(), VECTORS, KNOWN)
