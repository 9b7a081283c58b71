"""Holds answers against expectations: exactly, in fractions. The rules are those of the harness (spec chapter 15)."""

from dataclasses import dataclass
from fractions import Fraction
from math import frexp

from .wire import float32, text_to_real

# Outputs that are compared if they are given, and not missed if they are not.
OPTIONAL = frozenset(("pred_original_sample", "log_density"))

# Outputs that an op may give although a case does not ask for them.
ALLOWED = {"step": frozenset(("pred_original_sample",)), "timesteps": frozenset(("timesteps", "previous_timesteps"))}

# The bits of the significand.
PRECISION = {"float64": 53, "float32": 24}


@dataclass(frozen=True)
class Verdict:
    """``grade`` is tight (within one ulp), accepted (within the error of faithful rounding) or mismatch."""

    grade: str
    findings: tuple


def judge(op, expect, dtype, outputs):
    """The verdict on outputs that crossed the wire: reals as text, integers as they are."""
    findings = [f"{name} is no output of {op}" for name in outputs if name not in {*expect, *ALLOWED.get(op, ())}]
    tight = True
    for name, want in expect.items():
        if name not in outputs:
            findings += [] if name in OPTIONAL else [f"{name} is missing"]
            continue
        wanted = want["integers"] if "integers" in want else want["value"]
        if len(outputs[name]) != len(wanted):
            findings.append(f"{name} has {len(outputs[name])} entries, not {len(wanted)}")
        elif "integers" in want:
            findings += _integers(name, wanted, outputs[name])
        else:
            entries = enumerate(_entries(want, dtype, outputs[name]))
            graded = [_real(f"{name}[{i}]", dtype, *entry) for i, entry in entries]
            tight = tight and all(within for within, _ in graded)
            findings += [finding for _, finding in graded if finding]
    return Verdict("mismatch" if findings else "tight" if tight else "accepted", tuple(findings))


def _entries(want, dtype, got):
    tolerance = want["tolerance"][dtype]
    return zip(want["value"], got, tolerance["tight"], tolerance["accepted"])


def _integers(name, want, got):
    if want == got:
        return []
    first = next(i for i, (w, g) in enumerate(zip(want, got)) if w != g)
    return [f"{name}[{first}]: want {want[first]}, got {got[first]}\n  want {want}\n  got  {got}"]


def _real(place, dtype, want, got, tight, accepted):
    """Whether the entry is within one ulp, and what is wrong with it, or nothing."""
    x = text_to_real(got)
    if x - x != 0:
        return False, f"{place}: want {want}, got {x}"
    if dtype == "float32" and float32(x) != x:
        return False, f"{place}: {x!r} is no number of float32: was it computed in another format?"
    error = abs(Fraction(x) - Fraction(want))
    if error <= Fraction(accepted):
        return error <= Fraction(tight), ""
    return False, (
        f"{place}\n  want {want}\n  got  {x!r}\n"
        f"  off by {float(error):.3g}{_relative(error, Fraction(want), dtype)}; accepted {accepted}"
    )


def _relative(error, want, dtype):
    if not want:
        return " from zero"
    unit = Fraction(2) ** (frexp(float(want))[1] - PRECISION[dtype])
    return f" = {float(error / unit):.3g} ulp, relative {float(error / abs(want)):.3g}"
