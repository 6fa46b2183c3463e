"""Links and file names in the documentation refer to files that exist."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
BACKEND = ROOT / "apps/backend"
DOCUMENTS = sorted(
    path
    for pattern in ("*.md", "docs/**/*.md", "apps/backend/*.md", "apps/backend/*/**/*.md", "packages/*/*.md")
    for path in ROOT.glob(pattern)
    if "node_modules" not in path.parts and ".venv" not in path.parts
)
LINK = re.compile(r"\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)")
HEADING = re.compile(r"^#+ +(.+)$", re.MULTILINE)
CODE_BLOCK = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
FILE_NAME = re.compile(
    r"`((?:src|services|api|schemas|models|integrations|tasks|tests|migrations)/[\w./-]+|\w+\.py)`"
)
MODULES = {
    path.name
    for folder in ("src", "tests", "migrations", "scripts")
    for path in (BACKEND / folder).rglob("*.py")
}


def _anchors(document: Path) -> set[str]:
    headings = HEADING.findall(CODE_BLOCK.sub("", document.read_text(encoding="utf-8")))
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_documentation_files_are_found() -> None:
    names = {document.relative_to(ROOT).as_posix() for document in DOCUMENTS}
    assert {"README.md", "docs/guides/using-the-api.md", "apps/backend/docs/DATABASE_MIGRATIONS.md"} <= names


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_documentation_links_and_file_names_exist(document: Path) -> None:
    text = CODE_BLOCK.sub("", document.read_text(encoding="utf-8"))
    missing = [
        name
        for name in FILE_NAME.findall(text)
        if name not in MODULES
        and not any((folder / name).exists() for folder in (BACKEND, BACKEND / "src", document.parent))
    ]
    for name, anchor in LINK.findall(text):
        target = (document.parent / name) if name else document
        if not target.exists():
            missing.append(name)
        elif anchor and anchor not in _anchors(target):
            missing.append(f"{name}#{anchor}")
    assert missing == []
