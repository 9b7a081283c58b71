"""The conformance vectors as tests of your own project: pytest and the standard library, no Java.

Copy this file, the directory ``touchstone_adapter`` and the vectors into your tests, and write::

    # test_touchstone.py
    from pytest_touchstone import conformance
    from my_adapter import Mine  # an object as for touchstone_adapter.serve

    test_vector, test_deviations = conformance(Mine(), "vectors/v1", deviations={
        "step/*-thresholding-*@float32": "we take the quantile in half precision, https://.../issues/7",
    })

Each case is a test ``test_vector[step/...@float64]``. A case passes within the accepted tolerance of its vector; whether it
is tight, too, is recorded as the property ``grade`` (``pytest --junitxml``). SHOULD cases that fail are xfail.
"""

import json
from fnmatch import fnmatchcase

import pytest

from touchstone_adapter import trajectories, vectors, wire
from touchstone_adapter.protocol import OPS, result
from touchstone_adapter.verdicts import judge

# The areas law and bound need whole laws and certified bounds: the harness has them.
AREAS = ("schedule", "timesteps", "convert", "velocity", "forward", "coefficients", "step", "trajectory")


def conformance(implementation, directory, deviations=None):
    """Two tests: one of every case under the directory in every dtype, and one of the list of deviations.

    ``deviations`` maps an id or a glob, with ``@dtype`` at the end if it holds for one dtype only, to a reason. A case that
    is declared must fail, else the declaration is stale, and the test fails.
    """
    deviations = dict(deviations or {})
    asked, unasked = _questions(implementation, directory)
    reasons = {name: [p for p in deviations if _matches(p, name)] for name in asked}

    @pytest.mark.parametrize("name", [*asked, *unasked])
    def test_vector(name, record_property):
        if name in unasked:
            pytest.skip(f"the implementation does not have {', '.join(unasked[name])}")
        case, dtype = asked[name]
        declared = [deviations[pattern] for pattern in reasons[name]]
        _settle(case, _examined(implementation, case, dtype), declared, record_property)

    def test_deviations():
        idle = [p for p in deviations if not any(p in patterns for patterns in reasons.values())]
        assert not idle, f"no case that is asked matches {', '.join(idle)}"
        twice = [f"{name}: {', '.join(patterns)}" for name, patterns in reasons.items() if len(patterns) > 1]
        assert not twice, f"declared twice: {'; '.join(twice)}"

    return test_vector, test_deviations


def _questions(implementation, directory):
    """What is asked: (case, dtype) by name; and what is not: the missing capabilities by name."""
    description = implementation.description
    asked, unasked = {}, {}
    for case in vectors.read(directory):
        missing = case.missing(description["capabilities"])
        for dtype in case.dtypes if case.area in AREAS else ():
            if missing:
                unasked[f"{case.id}@{dtype}"] = missing
            elif dtype in description["dtypes"]:
                asked[f"{case.id}@{dtype}"] = (case, dtype)
    return asked, unasked


def _matches(pattern, name):
    return fnmatchcase(name, pattern) or fnmatchcase(name.partition("@")[0], pattern)


def _examined(implementation, case, dtype):
    """The failure message, empty if there is none, and the grade."""
    answer = _answer(implementation, case.source, dtype)
    if "skipped" in answer:
        pytest.skip(" ".join(answer["skipped"].values()))
    if "unsupported" in answer:
        pytest.skip(answer["unsupported"])
    if "error" in answer:
        return _message(case, dtype, (answer["error"],)), "error"
    verdict = judge(case.source["expect"], dtype, answer["outputs"])
    return _message(case, dtype, verdict.findings) if verdict.findings else "", verdict.grade


def _answer(implementation, source, dtype):
    if source["op"] == "trajectory":
        return trajectories.run(implementation, source["config"], source["input"], dtype)
    if source["op"] not in OPS:
        return {"unsupported": f"no op {source['op']}"}
    kind = getattr(implementation, "number", float)
    config, inputs = (wire.decode(source[part], kind) for part in ("config", "input"))
    return result(implementation, source["op"], config, inputs, dtype)


def _settle(case, examined, declared, record_property):
    message, grade = examined
    record_property("grade", grade)
    if declared and not message:
        pytest.fail(f"{case.id} passes, but is declared to deviate: {declared[0]}", pytrace=False)
    if declared:
        pytest.xfail(declared[0])
    if message and not case.binding:
        pytest.xfail(message)
    if message:
        pytest.fail(message, pytrace=False)


def _message(case, dtype, findings):
    notes = [f"may be: {note['failure']} ({note['effect']}) {note.get('issue', '')}".rstrip() for note in case.notes]
    return "\n".join([
        f"{case.source['sentence']} ({case.id}, {dtype}; {', '.join(case.source['anchors'])})",
        *findings,
        *notes,
        f"input  {_shown(case.source['input'])}",
        f"config {_shown(case.source['config'])}",
    ])


def _shown(value):
    text = json.dumps(value)
    return text if len(text) <= 600 else text[:600] + " ..."
