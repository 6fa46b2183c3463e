"""Files and pictures that are attached to something."""

import re
from pathlib import PurePosixPath
from typing import Annotated, Final
from unicodedata import category, normalize
from uuid import UUID

from pydantic import AfterValidator, Field

from src.models import WorkflowType
from src.schemas.assignment import AssignedAsset
from src.schemas.common import Notes, Payload, Reference, Time, View, omitted

MAX_NAME_BYTES: Final = 200
"""Of a file's name in UTF-8, so that it fits on every disk, also with something added."""

# What Windows does not take in a name.
_NOT_IN_NAMES = re.compile(r'[<>:"|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def safe_file_name(name: str) -> str:
    """Return a name without directories, and without what deceives or does not fit somewhere."""
    name = normalize("NFC", name.replace("\\", "/")).rsplit("/", 1)[-1]
    # Control characters, and those that turn the direction of writing: `gpj.exe` would look like `exe.jpg`.
    name = "".join(letter for letter in name if category(letter) not in _HIDDEN)
    name = _NOT_IN_NAMES.sub("_", name).strip(" .")
    if _RESERVED.fullmatch(name):
        name = f"_{name}"
    suffix = PurePosixPath(name).suffix
    if len(suffix.encode()) > MAX_NAME_BYTES // 4:
        suffix = ""
    stem = name.removesuffix(suffix).encode()[: MAX_NAME_BYTES - len(suffix.encode())]
    return stem.decode(errors="ignore").rstrip(" .") + suffix or "file"


def _safe(name: str) -> str:
    if name != safe_file_name(name):
        raise ValueError("this cannot be the name of a file on every system")
    return name


FileName = Annotated[
    str,
    Field(min_length=1, max_length=MAX_NAME_BYTES),
    AfterValidator(lambda name: normalize("NFC", name)),
    AfterValidator(_safe),
]
"""The name of a file, without a directory."""


class AttachedWorkflow(View):
    """The request that it is attached to."""

    id: UUID
    type: WorkflowType


class Attachment(View):
    """A file of one of an asset, a request or a maintenance."""

    id: UUID
    asset: AssignedAsset | None
    workflow: AttachedWorkflow | None
    maintenance: Reference | None
    file_name: str
    description: str | None
    content_type: str
    """As its content shows."""
    size: int
    """In bytes."""
    sha256: str
    is_image: bool
    """It could be read as a picture of a kind that browsers show, and has a thumbnail."""
    width: int | None
    height: int | None
    """In pixels, the right way up; of pictures."""
    content_url: str
    thumbnail_url: str | None
    uploaded_by: Reference
    version: int
    created_at: Time
    updated_at: Time
    deleted_at: Time | None


class UploadFields(Payload):
    """What is told beside an uploaded file."""

    description: Notes | None = None


class UpdateAttachmentRequest(Payload):
    """Absent means unchanged; null means cleared."""

    file_name: FileName = omitted()
    description: Notes | None = omitted()
