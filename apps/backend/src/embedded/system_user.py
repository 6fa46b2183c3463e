"""The system user of the embedded servers if SAMS runs as root, because PostgreSQL refuses to."""

import os
import pwd
import shutil
import stat
import struct
import subprocess
from dataclasses import dataclass
from pathlib import Path

NAME = "sams-engine"

# Binary format of a POSIX access control list (linux/posix_acl_xattr.h).
ACL = "system.posix_acl_access"
ACL_VERSION = struct.pack("<I", 2)
ACL_ENTRY = struct.Struct("<HHI")
USER_OBJ, USER, GROUP_OBJ, MASK, OTHER = 0x01, 0x02, 0x04, 0x10, 0x20
NO_ID = 0xFFFFFFFF


class SystemUserError(Exception):
    """No user other than root is available for the servers; the text says what to do."""


@dataclass(frozen=True)
class SystemUser:
    """The user and group that a server runs as."""

    uid: int
    gid: int

    @property
    def is_other(self) -> bool:
        """Whether this differs from the user of this process."""
        return self.uid != os.geteuid()


def engine_user(directory: Path) -> SystemUser:
    """Return the user for the server of a directory.

    This is the user of this process or, for root, the owner of the directory or the system user.

    Raises: SystemUserError (the system user cannot be created).
    """
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
            "Run SAMS as an ordinary user, or set DATABASE_URL and REDIS_URL."
        )
    command = [useradd, "--system", "--user-group", "--no-create-home", "--home-dir", "/nonexistent"]
    command += ["--shell", "/usr/sbin/nologin", NAME]
    result = subprocess.run(  # noqa: S603
        command, capture_output=True, text=True, check=False
    )
    # 9: another process has just added it.
    if result.returncode not in (0, 9):
        raise SystemUserError(f"The system user {NAME!r} could not be added: {result.stderr.strip()}")


def create_private_directory(directory: Path, user: SystemUser) -> None:
    """Create a directory that only the user can access."""
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    if user.is_other:
        os.chown(directory, user.uid, user.gid)
        grant_traverse(directory, user)
    elif directory.stat().st_uid != user.uid:
        raise SystemUserError(
            f"{directory} belongs to another user, so it was probably created by root. "
            "Run SAMS as root again, or set SAMS_DATA_DIR to a directory of your own."
        )


def grant_traverse(path: Path, user: SystemUser) -> None:
    """Allow the user to traverse every directory above the path, such as a private /root.

    An entry in the access control list of a directory allows this one user; `chmod o+x` would allow all.
    """
    for parent in path.resolve().parents:
        if not _can_traverse(parent, user):
            _add_traverse_entry(parent, user)


def _can_traverse(directory: Path, user: SystemUser) -> bool:
    status = directory.stat()
    if status.st_uid == user.uid:
        return bool(status.st_mode & stat.S_IXUSR)
    if status.st_gid == user.gid:
        return bool(status.st_mode & stat.S_IXGRP)
    return bool(status.st_mode & stat.S_IXOTH)


def _add_traverse_entry(directory: Path, user: SystemUser) -> None:
    # Sorted by tag and id, as the kernel requires.
    entries = _read_acl(directory)
    entries[USER, user.uid] = entries.get((USER, user.uid), 0) | os.X_OK
    entries[MASK, NO_ID] = entries.get((MASK, NO_ID), entries[GROUP_OBJ, NO_ID]) | os.X_OK
    packed = b"".join(ACL_ENTRY.pack(tag, mode, user_id) for (tag, user_id), mode in sorted(entries.items()))
    try:
        os.setxattr(directory, ACL, ACL_VERSION + packed)
    except (AttributeError, OSError) as error:
        raise SystemUserError(
            f"PostgreSQL does not run as root, and the user {NAME!r} that it runs as cannot access "
            f"{directory} ({error}). Allow it with: chmod o+x '{directory}', "
            "or run SAMS from another directory."
        ) from error


def _read_acl(directory: Path) -> dict[tuple[int, int], int]:
    try:
        packed = os.getxattr(directory, ACL)
    except (AttributeError, OSError):
        mode = directory.stat().st_mode
        return {
            (USER_OBJ, NO_ID): mode >> 6 & 7,
            (GROUP_OBJ, NO_ID): mode >> 3 & 7,
            (OTHER, NO_ID): mode & 7,
        }
    return {(tag, user_id): mode for tag, mode, user_id in ACL_ENTRY.iter_unpack(packed[len(ACL_VERSION) :])}
