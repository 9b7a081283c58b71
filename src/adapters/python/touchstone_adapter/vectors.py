"""Reads conformance vectors: plain JSON files, one directory for each area (spec chapter 13)."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from .wire import DTYPES

FORMAT = "touchstone-vectors"
VERSION = 1


@dataclass(frozen=True)
class Case:
    """One question and what the specification expects; ``source`` is the JSON object, ``notes`` the failures it shows."""

    area: str
    source: dict
    notes: tuple

    @property
    def id(self):
        return self.source["id"]

    @property
    def binding(self):
        """Whether a failure decides the verdict (MUST), or is only reported (SHOULD)."""
        return self.source["level"] == "must"

    @property
    def dtypes(self):
        """The formats that the case has tolerances for; integers are the same in all, and need none."""
        reals = [want["tolerance"] for want in self.source["expect"].values() if "tolerance" in want]
        return tuple(dtype for dtype in DTYPES if all(dtype in tolerance for tolerance in reals))

    def missing(self, capabilities):
        """What the case asks for and the implementation does not have."""
        return [name for name in self.source["requires"] if name not in capabilities]


def read(directory):
    """All cases under a directory, by id. Raises ValueError for files that are edited, or not of this version.

    The directory is the one with MANIFEST.json, or ``v1`` in it, or an area.
    """
    directory = Path(directory)
    directory = directory / "v1" if (directory / "v1").is_dir() else directory
    files = sorted(directory.rglob("*.json"))
    sums = _checksums(directory)
    cases = [case for file in files for case in _cases(file, sums)]
    if not cases:
        raise ValueError(f"{directory} holds no vectors")
    ids = sorted(case.id for case in cases)
    twice = [one for one, other in zip(ids, ids[1:]) if one == other]
    if twice:
        raise ValueError(f"{directory} holds {twice[0]} twice")
    return sorted(cases, key=lambda case: case.id)


def _cases(file, sums):
    text = file.read_bytes()
    wanted = sums.get(file.resolve())
    if wanted and hashlib.sha256(text).hexdigest() != wanted:
        raise ValueError(f"{file} is not the file that MANIFEST.json lists: it was edited, or is of another release")
    content = json.loads(text)
    if content.get("format") != FORMAT or content.get("version") != VERSION:
        raise ValueError(f"{file} is no file of {FORMAT} version {VERSION}")
    notes = content.get("notes", {})
    return [
        Case(content["area"], source, tuple(notes[flag] for flag in source.get("notes", ())))
        for source in content["cases"]
    ]


def _checksums(directory):
    """By file, from the MANIFEST.json above the directory; without it nothing is checked."""
    for root in directory.resolve().parents[:2]:
        manifest = root / "MANIFEST.json"
        if manifest.is_file():
            files = json.loads(manifest.read_bytes())["files"]
            return {(root / entry["path"]).resolve(): entry["sha256"] for entry in files}
    return {}
