"""Lists of assignments, workflows, reservations and attachments."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from src.models import (
    Assignment,
    Attachment,
    FaultReport,
    LicensePeriod,
    OwnerType,
    Reservation,
    User,
    Workflow,
    WorkflowComment,
)
from src.services.assignments.assignment_list import ASSIGNMENTS
from src.services.attachments.attachment_list import ATTACHMENTS
from src.services.licenses.renewals import LICENSE_PERIODS
from src.services.maintenances.fault_reports import FAULT_REPORTS
from src.services.reservations.reservation_list import RESERVATIONS
from src.services.workflows.comments import COMMENTS
from src.services.workflows.workflow_list import WORKFLOWS
from tests.contract.entities import ASSET
from tests.contract.specs import Item, OtherList, Scene, moment
from tests.factories import Factory

PAST = datetime(2024, 5, 2, 8, 30, tzinfo=UTC)


# Assignments


async def assignment(scene: Scene, _name: str, number: int) -> UUID:
    make = scene.make
    holders: tuple[dict[str, UUID], ...] = (
        {"user_id": scene.reader.id},
        {"location_id": (await make.location()).id},
        {"user_id": (await make.user()).id},
        {"parent_asset_id": (await make.asset()).id},
        {"user_id": scene.reader.id},
        {"location_id": (await make.location()).id},
    )
    taken = moment(number) - timedelta(days=3_000)
    # Without an end, overdue, to come; every other one is back.
    due = (None, taken + timedelta(days=30), moment(number))[number % 3]
    back = taken + timedelta(hours=number) if number % 2 else None
    made = {"checked_out_at": taken, "due_at": due, "checked_in_at": back, **holders[number % 6]}
    return (await make.save(Assignment(asset_id=(await make.asset()).id, **made))).id


def is_overdue(item: Item) -> bool:
    late = item["due_at"] is not None and datetime.fromisoformat(item["due_at"]) < datetime.now(UTC)
    return late and item["checked_in_at"] is None


def held_by(kind: str) -> Callable[[Item], Any]:
    """Return a function that finds the id of an assignment's holder if it is of a type."""
    return lambda item: item["holder"]["id"] if item["holder"]["type"] == kind else None


async def held_asset(scene: Scene, name: str, number: int) -> UUID:
    made = await ASSET.create(scene, name, number)
    await scene.make.save(Assignment(asset_id=made, user_id=scene.reader.id))
    return made


async def reader_id(_make: Factory, reader: User) -> UUID:
    return reader.id


# Workflows


async def workflow(scene: Scene, name: str, number: int) -> UUID:
    make = scene.make
    made: tuple[Item, ...] = (
        {"type": "rental", "expected_return_date": date(2031, 3, 9)},
        {"type": "checkout", "quantity": 3, "requester_id": (await make.user()).id},
        {"type": "disposal", "state": "rejected", "decision_note": "아직 쓸 수 있음"},
        {"type": "maintenance", "state": "cancelled", "acknowledged_at": PAST},
        {"type": "return", "state": "completed", "completed_at": PAST},
        {"type": "transfer", "state": "approved", "expected_return_date": date(2030, 12, 31)},
    )
    values = {"requested_for_id": scene.reader.id, "requester_id": scene.reader.id, **made[number % 6]}
    if number % 6 in (2, 3, 5):
        values |= {"requester_id": (await make.user()).id, "requested_for_id": (await make.user()).id}
    if number % 6 in (2, 4, 5):
        values["decided_at"] = moment(number)
    return await ask(scene, name, number, values)


async def pending_workflow(scene: Scene, name: str, number: int) -> UUID:
    kinds = ("rental", "checkout", "disposal", "maintenance", "return", "transfer")
    decider = {"role": None, "user_ids": [str(scene.reader.id)], "approval_mode": "any"}
    values: Item = {"type": kinds[number % 6], "steps": [decider]}
    for person in ("requester_id", "requested_for_id"):
        values[person] = (await scene.make.user()).id
    if number % 2:
        values["expected_return_date"] = moment(number).date()
    return await ask(scene, name, number, values)


async def ask(scene: Scene, name: str, number: int, values: Item) -> UUID:
    """Create a workflow for an asset, a category or a model."""
    make = scene.make
    match number % 3:
        case 0:
            subject = {"asset_id": (await make.asset()).id}
        case 1:
            subject = {"category_id": (await make.category()).id}
        case _:
            subject = {"model_id": (await make.asset_model()).id}
    step = {"role": "manager", "user_ids": None, "approval_mode": "any"}
    values_of_workflow: Item = {"steps": [step], "reason": f"{name}_{number}", **values, **subject}
    return (await make.save(Workflow(**values_of_workflow))).id


async def own_workflow(make: Factory, reader: User) -> UUID:
    return (await make.workflow(reader, await make.asset())).id


async def comment(scene: Scene, name: str, number: int) -> UUID:
    author = scene.reader if number % 2 else await scene.make.user()
    comment_ = WorkflowComment(workflow_id=UUID(scene.parent), author_id=author.id, text=f"{name}_{number}")
    return (await scene.make.save(comment_)).id


# Fault reports


REPAIR_STATES = ("scheduled", "in_progress", "completed", "cancelled")


async def fault_report(scene: Scene, name: str, number: int) -> UUID:
    make = scene.make
    repair = await make.maintenance(await make.asset(), state=REPAIR_STATES[number % 4])
    reporter = await make.user() if number % 3 == 2 else scene.reader
    report = FaultReport(maintenance_id=repair.id, reporter_id=reporter.id, description=f"{name}_{number}")
    return (await make.save(report)).id


# Reservations


STATES = ("reserved", "checked_out", "cancelled", "reserved", "reserved", "no_show")


async def reservation(scene: Scene, name: str, number: int) -> UUID:
    make = scene.make
    kinds: tuple[dict[str, UUID], ...] = (
        {},
        {"category_id": (await make.category()).id},
        {"model_id": (await make.asset_model()).id},
    )
    user = scene.reader if number % 2 == 0 else await make.user()
    made = Reservation(
        asset_id=(await make.asset()).id,
        user_id=user.id,
        starts_at=moment(number),
        # The later it starts, the shorter it is: so the order of the ends differs.
        ends_at=moment(0) + timedelta(days=40) - (moment(number) - moment(0)),
        state=STATES[number % 6],
        buffer_before_minutes=number,
        note=f"{name}_{number}",
        workflow_id=(await make.workflow(user, await make.asset())).id if number % 2 else None,
        **kinds[number % 3],
    )
    return (await make.save(made)).id


# Periods of licenses


async def renewed_license(make: Factory, _reader: User) -> UUID:
    return (await make.license()).id


async def license_period(scene: Scene, name: str, number: int) -> UUID:
    period = LicensePeriod(
        license_id=UUID(scene.parent),
        starts_on=None if number % 3 == 0 else moment(number).date(),
        ends_on=moment(number).date() + timedelta(days=300),
        order_number=f"{name}_{number}",
        **({"cost": 1000 * number, "currency": "KRW"} if number % 2 else {}),
    )
    return (await scene.make.save(period)).id


# Attachments

FILE_VALUES = {"is_image": lambda item: item["width"] is not None}


async def visible_owner(make: Factory, reader: User, kind: OwnerType) -> UUID:
    """Create an owner of attachments that the reader may see."""
    asset = await make.asset()
    match kind:
        case OwnerType.ASSET:
            await make.assignment(asset, reader)
            return asset.id
        case OwnerType.WORKFLOW:
            return (await make.workflow(reader, asset)).id
        case OwnerType.MAINTENANCE:
            await make.assignment(asset, reader)
            return (await make.maintenance(asset)).id


async def attach(scene: Scene, name: str, number: int, kind: OwnerType, owner_id: UUID) -> UUID:
    image = {"content_type": "image/png", "width": 640, "height": 480}
    values: Item = image if number % 3 == 0 else {"content_type": "application/pdf"}
    uploader = scene.reader if number % 4 else await scene.make.user()
    attachment = Attachment(
        uploaded_by_id=uploader.id,
        file_name=f"{name}_{number}",
        description=None if number % 2 else "영수증",
        size=100 + number * 5 % 12,
        sha256=f"{number:064x}",
        **values,
        **{f"{kind}_id": owner_id},
    )
    return (await scene.make.save(attachment)).id


async def attachment(scene: Scene, name: str, number: int) -> UUID:
    """Attach a file to an owner of each type: the first three are visible to the reader."""
    kind = tuple(OwnerType)[number % 3]
    owner = scene.reader if number % 6 < 3 else await scene.make.user()
    return await attach(scene, name, number, kind, await visible_owner(scene.make, owner, kind))


def attachments_of(kind: OwnerType, path: str, queries: int) -> OtherList:
    """Return the row of the attachments of one owner."""

    async def parent(make: Factory, reader: User) -> UUID:
        return await visible_owner(make, reader, kind)

    async def add(scene: Scene, name: str, number: int) -> UUID:
        return await attach(scene, name, number, kind, UUID(scene.parent))

    return OtherList(
        path=path,
        list_spec=ATTACHMENTS,
        name="file_name",
        add=add,
        parent=parent,
        values=FILE_VALUES,
        queries=queries,
    )


DOMAIN_LISTS = (
    OtherList(
        path="/licenses/{license_id}/periods",
        list_spec=LICENSE_PERIODS,
        add=license_period,
        parent=renewed_license,
        name="order_number",
        visible_to_employee=None,
        queries=2,
    ),
    OtherList(
        path="/assignments",
        item_path="/assignments/{assignment_id}",
        list_spec=ASSIGNMENTS,
        add=assignment,
        change=("note", "케이스 없음"),
        actions=("assignment.updated",),
        values={
            "open": lambda item: item["checked_in_at"] is None,
            "overdue": is_overdue,
            "holder_id": lambda item: item["holder"]["id"],
            "user_id": held_by("user"),
            "location_id": held_by("location"),
            "parent_asset_id": held_by("asset"),
        },
        visible_to_employee=(0, 4),
    ),
    OtherList(
        path="/users/{user_id}/assets",
        list_spec=ASSET.list_spec,
        add=held_asset,
        parent=reader_id,
        values=ASSET.values,
        reversed_sorts=ASSET.reversed_sorts,
        orders=ASSET.orders,
        queries=2,
        search_queries=1,
    ),
    OtherList(
        path="/workflows",
        item_path="/workflows/{workflow_id}",
        list_spec=WORKFLOWS,
        name="reason",
        add=workflow,
        visible_to_employee=(0, 1, 4),
        # A pending one is checked for what prevents its execution.
        get_queries=(12, 9, 4, 4, 4, 4),
    ),
    OtherList(
        path="/fault-reports",
        item_path="/fault-reports/{fault_report_id}",
        list_spec=FAULT_REPORTS,
        name="description",
        add=fault_report,
        visible_to_employee=(0, 1, 3, 4),
    ),
    OtherList(
        path="/workflows/pending-my-approval", list_spec=WORKFLOWS, name="reason", add=pending_workflow
    ),
    OtherList(
        path="/workflows/{workflow_id}/comments",
        item_path="/workflows/{workflow_id}/comments/{comment_id}",
        list_spec=COMMENTS,
        add=comment,
        parent=own_workflow,
        change=("text", "다시 생각해 보니"),
        can_be_deleted=True,
        actions=("workflow_comment.updated", "workflow_comment.deleted"),
        queries=2,
        get_queries=2,
    ),
    OtherList(
        path="/reservations",
        item_path="/reservations/{reservation_id}",
        list_spec=RESERVATIONS,
        name="note",
        add=reservation,
        change=("note", "하루 더"),
        can_be_deleted=True,
        actions=("reservation.updated", "reservation.cancelled"),
        remains_listed=True,
        visible_to_employee=(0, 2, 4),
    ),
    OtherList(
        path="/attachments",
        item_path="/attachments/{attachment_id}",
        list_spec=ATTACHMENTS,
        name="file_name",
        add=attachment,
        values=FILE_VALUES,
        change=("description", "앞면"),
        can_be_deleted=True,
        actions=("attachment.updated", "attachment.deleted"),
        visible_to_employee=(0, 1, 2),
    ),
    attachments_of(OwnerType.ASSET, "/assets/{asset_id}/attachments", queries=2),
    attachments_of(OwnerType.WORKFLOW, "/workflows/{workflow_id}/attachments", queries=4),
    attachments_of(OwnerType.MAINTENANCE, "/maintenances/{maintenance_id}/attachments", queries=2),
)
