"""Where a bundle begins."""

import os
import sys

from reader.__main__ import main


def leave_the_bundle_to_itself() -> None:
    """Let programs that are started from here find the system's libraries and not the bundle's.

    The bundle's launcher names its own to the linker, which has read that by now.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before


leave_the_bundle_to_itself()
sys.exit(main())
