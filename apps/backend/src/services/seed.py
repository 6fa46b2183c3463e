"""Initial data: statuses, categories and locations; on request, demo departments and accounts."""

from typing import NamedTuple
from uuid import UUID

from sqlalchemy import func, insert, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from uuid_utils.compat import uuid7

from src.config import Settings
from src.database import AdvisoryLock, set_audit_actor, take_advisory_lock
from src.models import Category, Department, Location, Role, Status, StatusKind, SystemStatus, User
from src.security import hash_password

ACTOR = "sams seed"


class _Status(NamedTuple):
    code: str
    name: str
    name_en: str
    kind: StatusKind
    color: str
    on_check_out: str | None
    on_check_in: str | None


class _Node(NamedTuple):
    code: str
    name: str
    name_en: str
    children: tuple["_Node", ...] = ()


_STOCK, _LOANED, _MAINTENANCE, _LOST, _DISPOSED = SystemStatus
STATUSES = (
    _Status(_STOCK, "재고", "Stock", StatusKind.AVAILABLE, "#2e7d32", "issued", _STOCK),
    _Status("issued", "지급장비", "Issued", StatusKind.IN_USE, "#1565c0", None, _STOCK),
    _Status(_LOANED, "대여용", "For loan", StatusKind.AVAILABLE, "#00838f", _LOANED, _LOANED),
    _Status("general", "일반장비", "General", StatusKind.IN_USE, "#4527a0", None, None),
    _Status("server_room", "서버실", "Server room", StatusKind.IN_USE, "#37474f", None, None),
    _Status(_MAINTENANCE, "수리중", "In repair", StatusKind.UNAVAILABLE, "#ef6c00", None, _STOCK),
    _Status(_LOST, "분실", "Lost", StatusKind.UNAVAILABLE, "#c62828", None, _STOCK),
    _Status(_DISPOSED, "불용", "Disposed", StatusKind.RETIRED, "#757575", None, None),
)

CATEGORIES = (
    _Node("11", "데스크탑", "Desktop"),
    _Node("12", "노트북", "Laptop"),
    _Node("13", "태블릿", "Tablet"),
    _Node("14", "모니터", "Monitor"),
    _Node("15", "휴대전화", "Phone"),
    _Node("16", "프린터", "Printer"),
    _Node("17", "네트워크 장비", "Network"),
    _Node("18", "주변기기", "Peripheral"),
    _Node("21", "가구", "Furniture"),
)

# A floor's name contains its building: an asset shows its location without the parents.
LOCATIONS = (
    _Node(
        "PG",
        "판교",
        "Pangyo",
        (
            _Node(
                "PG-MAIN",
                "본관",
                "Main Building",
                (
                    _Node("PG-MAIN-1F", "본관 1층", "Main Building 1F"),
                    _Node("PG-MAIN-2F", "본관 2층", "Main Building 2F"),
                    _Node("PG-MAIN-3F", "본관 3층", "Main Building 3F"),
                ),
            ),
            _Node(
                "PG-RND",
                "연구동",
                "R&D Building",
                (
                    _Node("PG-RND-1F", "연구동 1층", "R&D Building 1F"),
                    _Node("PG-RND-2F", "연구동 2층", "R&D Building 2F"),
                ),
            ),
            _Node("PG-STORAGE", "자산창고", "Store Room"),
        ),
    ),
    _Node(
        "DJ",
        "대전",
        "Daejeon",
        (
            _Node(
                "DJ-MAIN",
                "본사",
                "Head Office",
                (
                    _Node("DJ-MAIN-1F", "본사 1층", "Head Office 1F"),
                    _Node("DJ-MAIN-2F", "본사 2층", "Head Office 2F"),
                    _Node("DJ-MAIN-3F", "본사 3층", "Head Office 3F"),
                ),
            ),
            _Node(
                "DJ-LAB",
                "연구소",
                "Laboratory",
                (
                    _Node("DJ-LAB-1F", "연구소 1층", "Laboratory 1F"),
                    _Node("DJ-LAB-2F", "연구소 2층", "Laboratory 2F"),
                ),
            ),
            _Node("DJ-STORAGE", "자산창고", "Store Room"),
        ),
    ),
    _Node("FIELD", "파견지", "Customer Site"),
    _Node("GASAN-IDC", "가산 IDC", "Gasan IDC"),
)

DEMO_DEPARTMENTS = (
    _Node("MGMT", "경영지원실", "Management Support", (_Node("IT", "정보시스템팀", "IT"),)),
    _Node(
        "RND",
        "연구개발본부",
        "Research and Development",
        (_Node("DEV1", "개발1팀", "Development 1"), _Node("QA", "품질보증팀", "Quality Assurance")),
    ),
)

DEMO_ACCOUNTS = (
    ("admin@example.com", "김관리", Role.ADMIN, "IT"),
    ("manager@example.com", "이자산", Role.MANAGER, "MGMT"),
    ("employee@example.com", "박직원", Role.EMPLOYEE, "DEV1"),
)


async def seed(session: AsyncSession, *, settings: Settings, demo: bool) -> None:
    """Add the initial data that is missing; existing rows stay as the company has changed them."""
    await set_audit_actor(session, actor_name=ACTOR)
    # Concurrent runs take turns: the second finds what the first has added.
    await take_advisory_lock(session, AdvisoryLock.SEED)
    await _add_statuses(session)
    await _add_tree(session, Category, CATEGORIES)
    await _add_tree(session, Location, LOCATIONS)
    if demo:
        await _add_tree(session, Department, DEMO_DEPARTMENTS)
        await _add_accounts(session, settings.demo_password.get_secret_value())


async def _add_statuses(session: AsyncSession) -> None:
    ids = {row.code.lower(): row.id for row in await session.execute(select(Status.code, Status.id))}
    missing = [status for status in STATUSES if status.code not in ids]
    ids |= {status.code: uuid7() for status in missing}
    if missing:
        # In one statement, because they refer to each other.
        await session.execute(
            insert(Status).values(
                [
                    {
                        "id": ids[status.code],
                        "code": status.code,
                        "name": status.name,
                        "name_en": status.name_en,
                        "kind": status.kind,
                        "color": status.color,
                        "sort_order": 10 * (STATUSES.index(status) + 1),
                        "on_check_out_id": ids[status.on_check_out] if status.on_check_out else None,
                        "on_check_in_id": ids[status.on_check_in] if status.on_check_in else None,
                    }
                    for status in missing
                ]
            )
        )


async def _add_tree(
    session: AsyncSession,
    model: type[Category | Department | Location],
    nodes: tuple[_Node, ...],
    parent_id: UUID | None = None,
) -> None:
    for node in nodes:
        # A deleted node stays deleted; a node with a changed code is recognized by its name.
        same_name = (model.parent_id.is_not_distinct_from(parent_id)) & (model.name == node.name)
        found = select(model.id).where(or_(func.lower(model.code) == node.code.lower(), same_name))
        node_id = await session.scalar(
            found.order_by(func.lower(model.code) != node.code.lower(), model.deleted_at.desc())
        )
        if node_id is None:
            node_id = uuid7()
            values = {"code": node.code, "name": node.name, "name_en": node.name_en}
            await session.execute(insert(model).values(id=node_id, parent_id=parent_id, **values))
        await _add_tree(session, model, node.children, node_id)


async def _add_accounts(session: AsyncSession, password: str) -> None:
    departments = {
        row.code: row.id
        for row in await session.execute(
            select(Department.code, Department.id).where(Department.deleted_at.is_(None))
        )
    }
    for email, name, role, department in DEMO_ACCOUNTS:
        if await session.scalar(select(User.id).where(func.lower(User.email) == email)) is None:
            await session.execute(
                insert(User).values(
                    email=email,
                    name=name,
                    role=role,
                    department_id=departments.get(department),
                    locale="ko",
                    password_hash=await hash_password(password),
                )
            )
