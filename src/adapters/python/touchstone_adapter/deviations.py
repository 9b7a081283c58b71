"""Known deviations: cases that are expected to fail, with a reason. The syntax is that of the harness (spec chapter 15)."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

from .wire import DTYPES


@dataclass(frozen=True)
class Deviation:
    """``text`` is an id or a glob, with ``@dtype`` at the end if it holds for one dtype only."""

    text: str
    reason: str
    place: str

    def __post_init__(self):
        pattern, _, dtype = self.text.partition("@")
        if not pattern or not self.reason or (dtype and dtype not in DTYPES):
            raise ValueError(f"{self.place}: a deviation is: id-or-glob[@float64|@float32]  reason  [issue]")

    def covers(self, name):
        """Whether it speaks of ``id@dtype``."""
        pattern, _, only = self.text.partition("@")
        case, _, dtype = name.partition("@")
        return bool(re.fullmatch(_regex(pattern), case)) and only in ("", dtype)


def read(source):
    """From a mapping of patterns to reasons, or from a file with one deviation a line; ``#`` begins a comment line."""
    if source is None:
        return []
    if isinstance(source, (str, os.PathLike)):
        lines = enumerate(Path(source).read_text(encoding="utf-8").splitlines(), start=1)
        words = [(number, line.strip().partition(" ")) for number, line in lines if line.strip()[:1] not in ("", "#")]
        return [Deviation(text, reason.strip(), f"{source}:{number}") for number, (text, _, reason) in words]
    return [Deviation(text, reason, "deviations") for text, reason in source.items()]


def _regex(glob):
    """``*`` is any characters, the slash included, ``?`` is one, ``[abc]`` one of those, ``{a,b}`` one of the alternatives."""
    parts = re.split(r"(\*|\?|\[[^]]*\]|\{[^}]*\})", glob)
    return "".join(_part(part) for part in parts)


def _part(part):
    if part == "*":
        return ".*"
    if part == "?":
        return "."
    if part[:1] == "[":
        return part
    if part[:1] == "{":
        return "(?:" + "|".join(_regex(one) for one in part[1:-1].split(",")) + ")"
    return re.escape(part)
