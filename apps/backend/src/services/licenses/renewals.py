"""Renewal of licenses, and the list of their past periods."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from dateutil.relativedelta import relativedelta
from sqlalchemy import Uuid, bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession

from src.config import LAST_YEAR
from src.database import RawConnection, set_audit_action
from src.errors import LicensePerpetual, ValidationFailed
from src.models import License, LicensePeriod
from src.schemas.common import within_calendar_range
from src.schemas.license import RenewLicenseRequest
from src.services.core import entities
from src.services.licenses.license_list import LICENSES
from src.services.lists.filters import Filter, ListCondition, Sort, text_search
from src.services.lists.list_spec import ListQuery, ListSpec, PageOfRows
from src.services.lists.row_mapper import amount, audit_sorts, columns, current_table

ONE_DAY = timedelta(days=1)


def _license_periods() -> ListSpec:
    table = current_table(LicensePeriod)
    return ListSpec(
        table,
        {
            **columns(table, "id", "starts_on", "ends_on", "currency", "seats", "order_number"),
            **columns(table, "version", "created_at", "updated_at"),
            "cost": amount(table, "cost"),
        },
        id_column=table.c.id,
        filters={
            "id": Filter(table.c.id),
            "starts_on": Filter(table.c.starts_on, nullable=True),
            "ends_on": Filter(table.c.ends_on),
            "currency": Filter(table.c.currency, nullable=True),
            "order_number": Filter(table.c.order_number, nullable=True),
        },
        sorts={**audit_sorts(table), "ends_on": Sort(table.c.ends_on)},
        search=text_search(table.c.order_number),
        default_sort=("ends_on", True),
    )


LICENSE_PERIODS = _license_periods()


async def list_periods(connection: RawConnection, license_id: UUID, query: ListQuery) -> PageOfRows:
    """Return a page of the past periods of a license, the latest first by default.

    Raises: NotFound.
    """
    await LICENSES.get(connection, license_id)
    of_license = ListCondition(
        "license",
        lambda: current_table(LicensePeriod).c.license_id == bindparam("license_id", type_=Uuid),
        {"license_id": license_id},
    )
    return await LICENSE_PERIODS.page(connection, query, conditions=[of_license])


async def renew(
    session: AsyncSession, license_id: UUID, data: RenewLicenseRequest, if_version: int | None
) -> License:
    """Record the present period of a license as a past one, and begin the next.

    Raises: NotFound, PreconditionFailed, LicensePerpetual, ValidationFailed, Conflict.
    """
    license_ = await entities.get_for_update(session, License, license_id, if_version=if_version)
    if license_.expires_on is None:
        raise LicensePerpetual
    past = select(LicensePeriod.ends_on).where(LicensePeriod.license_id == license_id)
    ends = [*await session.scalars(past.order_by(LicensePeriod.ends_on)), license_.expires_on]
    values = data.model_dump(exclude_unset=True, exclude={"note"})
    values["expires_on"] = _next_end(ends, license_.period_months, data.expires_on)
    await set_audit_action(session, "license.renewed", data.note)
    session.add(_present_period(license_, ends))
    await session.flush()
    await entities.apply_changes(session, license_, values)
    return license_


def _next_end(ends: Sequence[date], months: int | None, given: date | None) -> date:
    """Return the end of the next period: the given day, or `months` after the present end.

    `ends` are the ends of all periods, the present one last.

    Raises: ValidationFailed.
    """
    if given is not None and given <= ends[-1]:
        raise ValidationFailed.at("/expires_on", "The next period must end after the present one")
    if given is not None:
        return given
    if months is None:
        raise ValidationFailed.at("/expires_on", "A license without period_months requires expires_on")
    try:
        return within_calendar_range(_add_period(ends, months))
    except (ValueError, OverflowError) as error:
        raise ValidationFailed.at("/expires_on", f"The year must not be after {LAST_YEAR}") from error


def _add_period(ends: Sequence[date], months: int) -> date:
    """Return the end of the period after the last of `ends`.

    It is counted from the first end of which equal periods lead to the last: 31 January and 28 February are
    followed by 31 March.
    """
    for position, first in enumerate(ends):
        start, count = first + ONE_DAY, len(ends) - position
        counted = [start + relativedelta(months=months * number) - ONE_DAY for number in range(count + 1)]
        if counted[:-1] == list(ends[position:]):
            return counted[-1]
    raise AssertionError("the last end leads to itself")


def _present_period(license_: License, ends: Sequence[date]) -> LicensePeriod:
    """Return the period that a renewal ends; it began after the period before, or with the purchase."""
    start = ends[-2] + ONE_DAY if len(ends) > 1 else license_.purchase_date
    return LicensePeriod(
        license_id=license_.id,
        starts_on=start if start is not None and start <= ends[-1] else None,
        ends_on=ends[-1],
        cost=license_.period_cost,
        currency=license_.currency,
        seats=license_.seats,
        order_number=license_.order_number,
    )
