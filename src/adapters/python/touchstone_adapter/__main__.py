"""``python3 -m touchstone_adapter``: the Python reference as an adapter."""

from . import serve
from .reference import Reference

serve(Reference())
