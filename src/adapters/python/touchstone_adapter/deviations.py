"""Lists of known deviations, as the harness reads them with ``--skip FILE``: ``id-or-glob[@dtype]  reason  [issue url]``, one a line."""


def read(path):
    """Reasons by pattern, in the order of the file; ``#`` begins a comment line."""
    deviations = {}
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            words = line.split()
            if not words or words[0].startswith("#"):
                continue
            if len(words) == 1:
                raise ValueError(f"{path}:{number}: no reason given for {words[0]!r}")
            if words[0] in deviations:
                raise ValueError(f"{path}:{number}: {words[0]!r} stands here twice")
            deviations[words[0]] = " ".join(words[1:])
    return deviations
