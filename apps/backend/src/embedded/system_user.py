"""The system user that the embedded servers run as when SAMS runs as root, which PostgreSQL refuses to."""

import os
import pwd
import shutil
import stat
import struct
import subprocess
from dataclasses import dataclass
from pathlib import Path

NAME = "sams-engine"

# The binary form of a POSIX access list (linux/posix_acl_xattr.h).
ACL = "system.posix_acl_access"
ACL_VERSION = struct.pack("<I", 2)
ACL_ENTRY = struct.Struct("<HHI")
USER_OBJ, USER, GROUP_OBJ, MASK, OTHER = 0x01, 0x02, 0x04, 0x10, 0x20
NO_ID = 0xFFFFFFFF


class SystemUserError(Exception):
    """The embedded servers cannot run as anybody but root; the text says what to do."""


@dataclass(frozen=True)
class SystemUser:
    """Who a server runs as."""

    uid: int
    gid: int

    @property
    def is_other(self) -> bool:
        """Whether this is not the user of this process."""
        return self.uid != os.geteuid()


def engine_user(directory: Path) -> SystemUser:
    """Return who runs the server of this directory: ourselves or, for root, its owner or a system user."""
    if os.geteuid() != 0:
        return SystemUser(os.geteuid(), os.getegid())
    if directory.exists() and (owner := directory.stat()).st_uid != 0:
        return SystemUser(owner.st_uid, owner.st_gid)
    try:
        entry = pwd.getpwnam(NAME)
    except KeyError:
        _add_user()
        entry = pwd.getpwnam(NAME)
    return SystemUser(entry.pw_uid, entry.pw_gid)


def _add_user() -> None:
    useradd = shutil.which("useradd", path="/usr/sbin:/sbin:/usr/bin:/bin")
    if useradd is None:
        raise SystemUserError(
            f"PostgreSQL does not run as root, and there is no useradd to add the user {NAME!r} with. "
            "Run this as an ordinary user, or set DATABASE_URL and REDIS_URL."
        )
    command = [useradd, "--system", "--user-group", "--no-create-home", "--home-dir", "/nonexistent"]
    command += ["--shell", "/usr/sbin/nologin", NAME]
    done = subprocess.run(  # noqa: S603
        command, capture_output=True, text=True, check=False
    )
    # 9: somebody else has just added it.
    if done.returncode not in (0, 9):
        raise SystemUserError(f"The system user {NAME!r} could not be added: {done.stderr.strip()}")


def own_directory(directory: Path, user: SystemUser) -> None:
    """Make the directory, private to the user."""
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    if user.is_other:
        os.chown(directory, user.uid, user.gid)
        let_through(directory, user)
    elif directory.stat().st_uid != user.uid:
        raise SystemUserError(
            f"{directory} belongs to another user, so it was probably made by root. "
            "Run this as root again, or set SAMS_DATA_DIR to a directory of your own."
        )


def let_through(path: Path, user: SystemUser) -> None:
    """Let the user pass through every directory above the path, such as a private /root.

    An entry in the directory's access list opens it to this one user, where `chmod o+x` would to everybody.
    """
    for parent in path.resolve().parents:
        if not _may_pass(parent, user):
            _grant_passage(parent, user)


def _may_pass(directory: Path, user: SystemUser) -> bool:
    status = directory.stat()
    if status.st_uid == user.uid:
        return bool(status.st_mode & stat.S_IXUSR)
    if status.st_gid == user.gid:
        return bool(status.st_mode & stat.S_IXGRP)
    return bool(status.st_mode & stat.S_IXOTH)


def _grant_passage(directory: Path, user: SystemUser) -> None:
    # By tag and id, the order that the kernel wants them in.
    entries = _access_list(directory)
    entries[USER, user.uid] = entries.get((USER, user.uid), 0) | os.X_OK
    entries[MASK, NO_ID] = entries.get((MASK, NO_ID), entries[GROUP_OBJ, NO_ID]) | os.X_OK
    packed = b"".join(ACL_ENTRY.pack(tag, mode, who) for (tag, who), mode in sorted(entries.items()))
    try:
        os.setxattr(directory, ACL, ACL_VERSION + packed)
    except (AttributeError, OSError) as error:
        raise SystemUserError(
            f"PostgreSQL does not run as root, and the user {NAME!r} that it runs as instead may not pass "
            f"through {directory} ({error}). Allow it with: chmod o+x '{directory}', "
            "or run SAMS from another directory."
        ) from error


def _access_list(directory: Path) -> dict[tuple[int, int], int]:
    try:
        packed = os.getxattr(directory, ACL)
    except (AttributeError, OSError):
        mode = directory.stat().st_mode
        return {
            (USER_OBJ, NO_ID): mode >> 6 & 7,
            (GROUP_OBJ, NO_ID): mode >> 3 & 7,
            (OTHER, NO_ID): mode & 7,
        }
    return {(tag, who): mode for tag, mode, who in ACL_ENTRY.iter_unpack(packed[len(ACL_VERSION) :])}
