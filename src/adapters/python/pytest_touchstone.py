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
from functools import lru_cache

import pytest

from touchstone_adapter import deviations as known
from touchstone_adapter import trajectories, vectors, wire
from touchstone_adapter.protocol import OPS, result
from touchstone_adapter.verdicts import judge

# The areas law and bound need whole laws and certified bounds: the harness has them.
DRIVEN = (*OPS, "trajectory")


def conformance(implementation, directory, deviations=None):
    """Two tests: one of every case under the directory in every dtype, and one of the list of deviations.

    ``deviations`` is a mapping from an id or a glob, with ``@dtype`` at the end if it holds for one dtype only, to a reason;
    or a file that the harness takes for ``--skip``. A deviation is stale, and an error, if no case fails any more that it covers.
    """
    declared = known.read(deviations)
    asked, unasked, elsewhere = _questions(implementation, directory)

    @lru_cache(maxsize=None)
    def examined(name):
        return _examined(implementation, *asked[name])

    @pytest.mark.parametrize("name", [*asked, *unasked])
    def test_vector(name, record_property):
        if name in unasked:
            pytest.skip(f"the implementation does not have {', '.join(unasked[name])}")
        grade, message = examined(name)
        record_property("grade", grade)
        if grade == "skipped":
            pytest.skip(message)
        if message:
            reasons = [deviation.reason for deviation in declared if deviation.covers(name)]
            if reasons or not asked[name][0].binding:
                pytest.xfail(" ".join(reasons) or message)
            pytest.fail(message, pytrace=False)

    def test_deviations():
        wrong = [_complaint(deviation, asked, {*unasked, *elsewhere}, examined) for deviation in declared]
        wrong += _twice(declared, asked)
        if any(wrong):
            pytest.fail("\n".join(complaint for complaint in wrong if complaint), pytrace=False)

    return test_vector, test_deviations


def _questions(implementation, directory):
    """What is asked: (case, dtype) by name; what is not: the missing capabilities by name; what the harness alone asks: names."""
    description = implementation.description
    asked, unasked, elsewhere = {}, {}, []
    for case in vectors.read(directory):
        if case.source["op"] not in DRIVEN:
            elsewhere += [f"{case.id}@{dtype}" for dtype in description["dtypes"]]
            continue
        missing = case.missing(description["capabilities"])
        for dtype in case.dtypes:
            if missing:
                unasked[f"{case.id}@{dtype}"] = missing
            elif dtype in description["dtypes"]:
                asked[f"{case.id}@{dtype}"] = (case, dtype)
    return asked, unasked, elsewhere


def _complaint(deviation, asked, unasked, examined):
    """What is wrong with a declaration, or nothing."""
    if not any(deviation.covers(name) for name in (*asked, *unasked)):
        return f"{deviation.place}: {deviation.text} matches no case"
    grades = [examined(name)[0] for name in asked if deviation.covers(name)]
    passed = [grade for grade in grades if grade in ("tight", "accepted")]
    if passed and not any(grade in ("mismatch", "error") for grade in grades):
        return f"{deviation.place}: {deviation.text} is stale: all that it covers passes ({len(passed)})"
    return ""


def _twice(declared, asked):
    for name in asked:
        covering = [deviation.text for deviation in declared if deviation.covers(name)]
        if len(covering) > 1:
            return [f"{name} is declared twice, by {' and '.join(covering)}"]
    return []


def _examined(implementation, case, dtype):
    """The grade (tight, accepted, mismatch, error, skipped), and what there is to say of it."""
    answer = _answer(implementation, case.source, dtype)
    if "skipped" in answer:
        return "skipped", " ".join(answer["skipped"].values())
    if "unsupported" in answer:
        return "skipped", answer["unsupported"]
    if "error" in answer:
        return "error", _message(case, dtype, (answer["error"],))
    verdict = judge(case.source["op"], case.source["expect"], dtype, answer["outputs"])
    return verdict.grade, _message(case, dtype, verdict.findings) if verdict.findings else ""


def _answer(implementation, source, dtype):
    if source["op"] == "trajectory":
        return trajectories.run(implementation, source["config"], source["input"], dtype)
    kind = getattr(implementation, "number", float)
    config, inputs = (wire.decode(source[part], kind) for part in ("config", "input"))
    return result(implementation, source["op"], config, inputs, dtype)


def _message(case, dtype, findings):
    possible = [
        f"perhaps  {note['failure']}: {note['effect']} {note.get('issue', '')}".rstrip() for note in case.notes
    ]
    return "\n".join([
        f"{case.id} in {dtype}: {case.source['sentence']} ({', '.join(case.source['anchors'])})",
        *findings[:3],
        *([f"... {len(findings)} in all"] if len(findings) > 3 else []),
        *possible,
        f"config   {_shown(case.source['config'])}",
        f"input    {_shown(case.source['input'])}",
    ])


def _shown(value):
    text = json.dumps(value)
    return text if len(text) <= 600 else text[:600] + " ..."
