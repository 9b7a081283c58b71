"""Reals cross the wire as text, so that none is lost: as the shortest decimal that reads back as the same float."""

import math
import struct
from fractions import Fraction

DTYPES = ("float64", "float32")

# The outputs that are counted, not measured.
INTEGERS = frozenset(("timesteps", "previous_timesteps"))


def decode(value, kind=float):
    """The JSON value with each text of a real turned into ``kind`` (float, Fraction or Decimal); names stay text.

    No name of the protocol begins with a digit, a sign or a point, and every real of a request does.
    """
    if isinstance(value, str):
        return _number(value, kind) if value[:1].isdigit() or value[:1] in ("-", "+", ".") else value
    if isinstance(value, list):
        return [decode(item, kind) for item in value]
    if isinstance(value, dict):
        return {key: decode(item, kind) for key, item in value.items()}
    return value


def _number(text, kind):
    """Decimals go to ``kind`` as they are, for a schedule is given by decimals that no float holds."""
    return kind(float.fromhex(text)) if "0x" in text else kind(text)


def encode(outputs):
    """Outputs by name, as they cross the wire: lists of numbers, or arrays that have ``tolist``."""
    if not isinstance(outputs, dict):
        raise TypeError(f"an op returns a dict of its outputs, not {type(outputs).__name__}")
    return {name: _array(name, values) for name, values in outputs.items()}


def real_to_text(x):
    """The number that is held, to the last bit: ``0.1``, ``1e-05``, ``nan``, ``inf``, ``-inf``."""
    return repr(float(x))


def text_to_real(text):
    """The float of a text that crossed the wire, hexadecimal or decimal."""
    return float.fromhex(text) if "0x" in text else float(text)


def rounded(x, dtype):
    """The exact number x (int, Fraction or Decimal) rounded once to the dtype, to nearest and ties to even."""
    exact = Fraction(x)
    try:
        near = float(exact)
    except OverflowError:
        near = math.inf if exact > 0 else -math.inf
    return near if dtype == "float64" else float32(_to_odd(near, exact))


def float32(x):
    """The float x rounded to binary32, held in a float."""
    try:
        return struct.unpack("<f", struct.pack("<f", x))[0]
    except OverflowError:  # struct refuses what rounds to infinity
        return math.copysign(math.inf, x)


def _to_odd(near, exact):
    """Rounding twice may hit a tie that is none; rounding to an odd last bit first does not (Boldo, Melquiond 2005)."""
    if math.isinf(near) or near == exact or _last_bit(near):
        return near
    return math.nextafter(near, math.inf if exact > near else -math.inf)


def _last_bit(x):
    return struct.unpack("<q", struct.pack("<d", x))[0] & 1


def _array(name, values):
    values = values.tolist() if hasattr(values, "tolist") else values
    if not isinstance(values, (list, tuple)):
        raise TypeError(f"{name} is no list of numbers but {type(values).__name__}")
    return [_integer(name, x) if name in INTEGERS else _real(name, x) for x in values]


def _integer(name, x):
    if isinstance(x, (list, tuple, str)) or x != int(x):
        raise TypeError(f"{name} holds {x!r}, which is no integer")
    return int(x)


def _real(name, x):
    if isinstance(x, (list, tuple, str)):
        raise TypeError(f"{name} holds {x!r}, which is no number (arrays have one dimension)")
    return real_to_text(x)
