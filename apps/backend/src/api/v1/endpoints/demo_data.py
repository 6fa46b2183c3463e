"""Demo data of a new installation."""

from fastapi import Response

from src.api.access import CanManageDemoData, ReadConnectionDep, SessionDep, SettingsDep
from src.api.problems import problems
from src.api.responses import JSONRowResponse
from src.api.routing import resource
from src.database import RawConnection
from src.errors import InUse, RealAssetsExist
from src.schemas.demo_data import DemoData
from src.services.demo import demo_records

router = resource("/demo-data")


@router.get("", response_model=DemoData)
async def get_demo_data(connection: ReadConnectionDep, _actor: CanManageDemoData) -> Response:
    """Get whether there is demo data, and whether there are other assets."""
    return JSONRowResponse(await demo_records.get_state(connection))


@router.post("", response_model=DemoData, responses=problems(RealAssetsExist))
async def add_demo_data(session: SessionDep, _actor: CanManageDemoData, settings: SettingsDep) -> Response:
    """Add demo data to a system without assets: 300 assets with models, suppliers and holders.

    Nothing is added if there is demo data. Its users cannot sign in."""
    await demo_records.add(session, settings)
    return JSONRowResponse(await demo_records.get_state(await RawConnection.of(session)))


@router.delete("", status_code=204, responses=problems(InUse))
async def delete_demo_data(session: SessionDep, _actor: CanManageDemoData) -> None:
    """Delete the demo data, also if there are other assets by now.

    Demo assets are checked in and deleted, and demo users are deactivated. Models, manufacturers and
    suppliers that other assets use are kept."""
    await demo_records.remove(session)
