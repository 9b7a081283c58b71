"""Holds answers against expectations: exactly, in fractions."""

from dataclasses import dataclass
from fractions import Fraction

from .wire import text_to_real

# Outputs that an implementation may leave out.
OPTIONAL = frozenset(("pred_original_sample",))


@dataclass(frozen=True)
class Verdict:
    """``grade`` is tight (within one ulp), accepted (within the error of faithful rounding) or mismatch."""

    grade: str
    findings: tuple


def judge(expect, dtype, outputs):
    """The verdict on outputs that crossed the wire: reals as text, integers as they are."""
    tight, findings = True, []
    for name, want in expect.items():
        if name not in outputs:
            findings += [] if name in OPTIONAL else [f"{name}: missing"]
            continue
        wanted = want["integers"] if "integers" in want else want["value"]
        if len(outputs[name]) != len(wanted):
            findings.append(f"{name}: want {len(wanted)} entries, got {len(outputs[name])}")
        elif "integers" in want:
            findings += _integers(name, wanted, outputs[name])
        else:
            graded = [_real(f"{name}[{i}]", *entry) for i, entry in enumerate(_entries(want, dtype, outputs[name]))]
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


def _real(place, want, got, tight, accepted):
    """Whether the entry is within one ulp, and what is wrong with it, or nothing."""
    x = text_to_real(got)
    if x - x != 0:
        return False, f"{place}: want {want}, got {x}"
    error = abs(Fraction(x) - Fraction(want))
    if error <= Fraction(accepted):
        return error <= Fraction(tight), ""
    return False, (
        f"{place}\n  want {want}\n  got  {x!r}\n"
        f"  off by {float(error):.2g}{_relative(error, Fraction(want), Fraction(tight))}; accepted {accepted}"
    )


def _relative(error, want, ulp):
    return f" = {float(error / ulp):.3g} ulp, relative {float(error / abs(want)):.2g}" if want else " from zero"
