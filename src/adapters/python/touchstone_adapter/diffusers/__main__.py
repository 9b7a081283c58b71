"""``python3 -m touchstone_adapter.diffusers``: the installed diffusers as an adapter."""

import argparse
import sys

from .. import wire
from ..protocol import serve


def main():
    parser = argparse.ArgumentParser(prog="touchstone_adapter.diffusers", description=__doc__)
    parser.add_argument("--scheduler", default="default", metavar="NAME", help="default (DDPM and DDIM), ddpm, ddim, "
                        "ddpm-parallel, ddim-parallel, ddpm-batch, ddim-batch or ddim-inverse")
    parser.add_argument("--dtype", action="append", choices=wire.DTYPES, help="dtypes to declare; float32 unless given")
    parser.add_argument("--commit", default="", metavar="ID", help="commit of the library, shown with its version")
    arguments = parser.parse_args()
    try:
        from .schedulers import SERVED, Schedulers
    except ImportError as error:
        sys.exit(f"touchstone_adapter.diffusers: {error}")
    if arguments.scheduler not in SERVED:
        parser.error(f"--scheduler: no {arguments.scheduler}; one of {', '.join(SERVED)}")
    serve(Schedulers(arguments.scheduler, arguments.dtype or ("float32",), arguments.commit))


main()
