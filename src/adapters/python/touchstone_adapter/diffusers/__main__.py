"""``python3 -m touchstone_adapter.diffusers``: the installed diffusers as an adapter."""

import argparse
import sys

from .. import wire
from ..protocol import serve
from .served import SERVED


def main():
    parser = argparse.ArgumentParser(prog="touchstone_adapter.diffusers", description=__doc__)
    parser.add_argument("--scheduler", default="default", choices=SERVED, help="default serves DDPM and DDIM")
    parser.add_argument("--dtype", action="append", choices=wire.DTYPES, help="dtypes to declare; float32 unless given")
    parser.add_argument("--commit", default="", metavar="ID", help="commit of the library, shown with its version")
    arguments = parser.parse_args()
    try:
        from .schedulers import Schedulers
    except ImportError as error:
        sys.exit(f"touchstone_adapter.diffusers: {error}")
    serve(Schedulers(arguments.scheduler, arguments.dtype or ("float32",), arguments.commit))


main()
