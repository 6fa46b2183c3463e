"""Becomes another program, which is told to stop when the process that started it dies.

Run as a script: `launcher.py PARENT SIGNAL UID GID PROGRAM ARGUMENT…`. A process of its own, because between
fork and exec a threaded Python may do next to nothing. It must need nothing but the standard library.
"""

import ctypes
import os
import sys

PR_SET_PDEATHSIG = 1


def main() -> None:
    """Drop to the user, ask for the signal at the parent's death, and become the program."""
    parent, signal_number, uid, gid = (int(argument) for argument in sys.argv[1:5])
    if uid != os.geteuid():
        os.setgroups([])
        os.setgid(gid)
        os.setuid(uid)
    if sys.platform == "linux":
        # After the change of user, which would undo it.
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal_number)
    if os.getppid() != parent:
        sys.exit("The process that asked for this is gone")
    os.execv(sys.argv[5], sys.argv[5:])  # noqa: S606


if __name__ == "__main__":
    main()
