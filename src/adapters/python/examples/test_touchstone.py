"""The vectors as tests of my_library: pytest test_touchstone.py"""

from my_adapter import MyAdapter
from pytest_touchstone import conformance

test_vector, test_deviations = conformance(MyAdapter(), "vectors/v1")
