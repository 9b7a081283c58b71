"""The adapter protocol, version 1: JSON lines on stdin and stdout (spec chapter 14)."""

import json
import os
import sys
import traceback
from types import FunctionType

from . import wire

VERSION = 1

OPS = ("schedule", "timesteps", "convert", "velocity", "forward", "step", "score")


class Skipped(Exception):
    """Raised by an op: the implementation is known to deviate here, for a reason, and as tracked in an issue."""

    def __init__(self, reason, issue=""):
        super().__init__(reason)
        self.reason = reason
        self.issue = issue


class Unsupported(Exception):
    """Raised by an op: the implementation does not have this feature."""


def serve(implementation):
    """Answers requests until ``stop`` or the end of the input, then exits.

    The implementation has

    * ``description``: the answer to ``start`` without the version;
    * a method ``op(config, inputs, dtype)`` for each op that it has, which returns a dict of lists of numbers.
      Within one request ``config`` is one and the same object. An exception becomes the reply to that case alone;
    * ``number``, if reals are to arrive in another type than float: ``Fraction`` or ``Decimal``.

    What the implementation prints goes to stderr, and it finds an empty stdin. A library that prints when it is imported
    must be imported later than that: give the class of the implementation, or a function that makes it, and import there.
    """
    requests, answers = _claim_streams()
    if isinstance(implementation, (type, FunctionType)):
        implementation = implementation()
    try:
        for line in requests:
            request = _parsed(line)
            if request.get("cmd") == "stop":
                sys.exit(0)
            answers.write(json.dumps(answer(implementation, request), allow_nan=False).encode() + b"\n")
            answers.flush()
    except BrokenPipeError:
        sys.exit("touchstone_adapter: nobody reads the answers")
    sys.exit(0)


def answer(implementation, request):
    """The answer to one request, as a JSON object."""
    command = request.get("cmd")
    if command == "start":
        return {"version": VERSION, **implementation.description}
    if "seq" not in request:
        sys.exit(f"touchstone_adapter: cannot answer {json.dumps(request)[:200]}")
    seq = request["seq"]
    try:
        if command != "run":
            raise ValueError(f"unknown command {command!r}")
        return {"seq": seq, "results": _results(implementation, request)}
    except Exception as error:  # the harness shall hear of it, whatever it is
        return {"seq": seq, "error": _told(error)}


def result(implementation, op, config, inputs, dtype):
    """What the implementation makes of one case: ``outputs``, ``skipped``, ``unsupported`` or ``error``."""
    method = getattr(implementation, op, None)
    if method is None:
        return {"unsupported": f"no {op}"}
    try:
        return {"outputs": wire.encode(method(config, inputs, dtype))}
    except Skipped as skipped:
        issue = {"issue": skipped.issue} if skipped.issue else {}
        return {"skipped": {"reason": skipped.reason, **issue}}
    except Unsupported as unsupported:
        return {"unsupported": str(unsupported) or "not supported"}
    except Exception as error:
        return {"error": _told(error)}


def _results(implementation, request):
    op, dtype = request["op"], request["dtype"]
    if op not in OPS:
        raise ValueError(f"unknown op {op!r}")
    if dtype not in implementation.description["dtypes"]:
        raise ValueError(f"no dtype {dtype!r}")
    kind = getattr(implementation, "number", float)
    config = wire.decode(request["config"], kind)
    return [
        {"id": case["id"], **result(implementation, op, config, wire.decode(case["input"], kind), dtype)}
        for case in request["cases"]
    ]


def _told(error):
    traceback.print_exc(file=sys.stderr)
    return f"{type(error).__name__}: {error}"


def _parsed(line):
    try:
        request = json.loads(line)
    except ValueError as error:
        sys.exit(f"touchstone_adapter: {error} in {line[:200]!r}")
    if not isinstance(request, dict):
        sys.exit(f"touchstone_adapter: no JSON object: {line[:200]!r}")
    return request


def _claim_streams():
    """Takes the two streams away from everybody else, at the level of descriptors: C code prints, too."""
    requests = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return requests, answers
