"""Adapters for the Touchstone conformance suite: standard library only, Python 3.9 or newer, installed by copying.

An adapter is an object with a ``description`` and one method for each op that it has::

    from touchstone_adapter import serve

    class Mine:
        description = {
            "implementation": {"name": "mine", "version": "1.0", "language": "python",
                               "homepage": "https://...", "issues": "https://..."},
            "dtypes": ["float64"],
            "capabilities": ["op:forward", "schedule:linear"],
        }

        def forward(self, config, inputs, dtype):
            return {"sample": [...]}

    serve(Mine())
"""

from .protocol import Skipped, Unsupported, serve

__all__ = ["Skipped", "Unsupported", "serve"]
