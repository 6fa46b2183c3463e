"""Attachments: files of assets, workflows and maintenances."""

import re
from pathlib import PurePosixPath
from typing import Annotated, Final
from unicodedata import category
from uuid import UUID

from pydantic import AfterValidator, Field

from src.models import WorkflowType
from src.schemas.assignment import AssignedAsset
from src.schemas.common import DeletedAt, Notes, Payload, Reference, Time, Version, View, omitted
from src.text import remove_invisible

MAX_FILE_NAME_BYTES: Final = 200
"""The maximum length of a file name in UTF-8: every file system takes it, even with a suffix added."""

# Characters and device names that Windows does not allow in a file name.
_FORBIDDEN_CHARACTERS = re.compile(r'[<>:"|?*]')
_RESERVED_NAMES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
_REMOVED_CATEGORIES = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def safe_file_name(name: str) -> str:
    """Return a file name without directories and deceptive characters, valid on every system."""
    name = remove_invisible(name.replace("\\", "/")).rsplit("/", 1)[-1]
    # Control characters, and those that reverse the text direction: `gpj.exe` would look like `exe.jpg`.
    name = "".join(character for character in name if category(character) not in _REMOVED_CATEGORIES)
    name = _FORBIDDEN_CHARACTERS.sub("_", name).strip(" .")
    if _RESERVED_NAMES.fullmatch(name):
        name = f"_{name}"
    suffix = PurePosixPath(name).suffix
    if len(suffix.encode()) > MAX_FILE_NAME_BYTES // 4:
        suffix = ""
    stem = name.removesuffix(suffix).encode()[: MAX_FILE_NAME_BYTES - len(suffix.encode())]
    return stem.decode(errors="ignore").rstrip(" .") + suffix or "file"


def _check_safe(name: str) -> str:
    if name != safe_file_name(name):
        raise ValueError("This must be a file name that is valid on every system, without a directory")
    return name


FileName = Annotated[
    str,
    Field(min_length=1, max_length=MAX_FILE_NAME_BYTES),
    AfterValidator(remove_invisible),
    AfterValidator(_check_safe),
]
"""A file name without a directory, valid on every system."""


class AttachedWorkflow(View):
    """The workflow that a file is attached to."""

    id: UUID
    type: WorkflowType
    """Action that the workflow requests."""


class Attachment(View):
    """A file attached to an asset, a workflow or a maintenance; exactly one of the three is not null."""

    id: UUID
    asset: AssignedAsset | None
    """Asset to which the file is attached; null for files of workflows and maintenances."""
    workflow: AttachedWorkflow | None
    """Workflow to which the file is attached; null for files of assets and maintenances."""
    maintenance: Reference | None
    """Maintenance to which the file is attached; null for files of assets and workflows."""
    file_name: str
    """Name without a directory, such as `invoice.pdf`; at most 200 bytes in UTF-8."""
    description: str | None
    """Description of the file."""
    content_type: str
    """Media type detected from the content, such as `application/pdf`; the declared type is ignored."""
    size: int
    """Size in bytes."""
    sha256: str
    """SHA-256 checksum of the content, 64 hexadecimal digits."""
    is_image: bool
    """Whether the file is a JPEG, PNG, GIF or WebP image; images have a thumbnail."""
    width: int | None
    """Width of an image in pixels, with its orientation applied; null for other files."""
    height: int | None
    """Height of an image in pixels, with its orientation applied; null for other files."""
    content_url: str
    """Path of the content; the path of an image can be used as the `image_url` of its asset."""
    thumbnail_url: str | None
    """Path of the thumbnail; null if the file is not an image."""
    uploaded_by: Reference
    """User who uploaded the file."""
    version: Version
    created_at: Time
    updated_at: Time
    deleted_at: DeletedAt


class UploadFields(Payload):
    """The form fields beside an uploaded file."""

    description: Notes | None = None


class UpdateAttachmentRequest(Payload):
    """Fields that are not sent stay unchanged; null clears a field."""

    file_name: FileName = omitted()
    description: Notes | None = omitted()
