"""Executes a program that receives a signal when its parent process dies.

Run as a script: `launcher.py PARENT SIGNAL UID GID PROGRAM ARGUMENT…`. It is a separate process because
a threaded Python may do almost nothing between fork and exec. It uses the standard library only.
"""

import ctypes
import os
import sys

PR_SET_PDEATHSIG = 1


def main() -> None:
    """Switch to the user, set the parent-death signal, and execute the program."""
    parent, signal_number, uid, gid = (int(argument) for argument in sys.argv[1:5])
    if uid != os.geteuid():
        os.setgroups([])
        os.setgid(gid)
        os.setuid(uid)
    if sys.platform == "linux":
        # After the switch of the user, which clears the signal.
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal_number)
    if os.getppid() != parent:
        sys.exit("The parent process is gone")
    os.execv(sys.argv[5], sys.argv[5:])  # noqa: S606


if __name__ == "__main__":
    main()
