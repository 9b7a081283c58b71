"""What the tests share: where things are, and questions put to an adapter in a process of its own."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
ADAPTERS = ROOT / "src" / "adapters"
VECTORS = ROOT / "testdata" / "v1"
NODE = shutil.which("node")

sys.path.insert(0, str(ADAPTERS / "python"))

REFERENCE = [sys.executable, "-m", "touchstone_adapter"]
NODE_ADAPTER = [NODE, str(ADAPTERS / "node" / "adapter.mjs")]

# sqrt(abar) = 0.8, 0.6, 0.28 and sqrt(1 - abar) = 0.6, 0.8, 0.96: everything can be followed by hand.
ROUND_NUMBERS = {"name": "given", "num_train_timesteps": 3, "betas": ["0.36", "0.4375", "0.78222222222222222222222222222222222222222222222222"]}


def environment():
    """That of the adapters: the package is found, and nothing is written next to it."""
    return {**os.environ, "PYTHONPATH": str(ADAPTERS / "python"), "PYTHONDONTWRITEBYTECODE": "1"}


def talk(command, *lines, cwd=None):
    """The answers to the lines, the exit code and the standard error of an adapter."""
    text = "".join(line if isinstance(line, str) else json.dumps(line) + "\n" for line in lines)
    done = subprocess.run(
        command, input=text, capture_output=True, text=True, encoding="utf-8", env=environment(), cwd=cwd, timeout=120
    )
    return [json.loads(line) for line in done.stdout.splitlines()], done.returncode, done.stderr


def run(seq, op, config, *inputs, dtype="float64"):
    """A request."""
    cases = [{"id": f"{op}/case-{i}", "input": one} for i, one in enumerate(inputs)]
    return {"cmd": "run", "seq": seq, "op": op, "dtype": dtype, "config": config, "cases": cases}


START = {"cmd": "start", "version": 1}
STOP = {"cmd": "stop"}
