"""The contents of assets: their location follows the asset that contains them."""

from src.models import Assignment, Location
from tests.clients import Client, problem
from tests.factories import Factory


async def test_contents_of_asset_follow_its_location(manager: Client, make: Factory) -> None:
    site, store = await make.location(), await make.location()
    room = await make.location(parent_id=site.id)
    rack, server, disk = [await make.asset(location_id=place) for place in (room.id, store.id, None)]
    mine = {"id": [str(asset.id) for asset in (rack, server, disk)]}

    async def located(place: Location) -> set[str]:
        found = await manager.get("/assets", params={**mine, "location_id": str(place.id)})
        return {item["id"] for item in found.json()["items"]}

    # The disk goes into the server first, so that contents of contents move too.
    for content, parent in ((disk, server), (server, rack)):
        body = {"parent_asset_id": str(parent.id)}
        assert (await manager.post(f"/assets/{content.id}/check-out", json=body)).status_code == 201
    installed = await located(site)
    moved = await manager.patch(f"/assets/{rack.id}", json={"location_id": str(store.id)})
    with_rack = await located(store)
    holder = {"location_id": str(room.id)}
    await manager.post(f"/assets/{rack.id}/check-out", json=holder)
    checked_out = await located(site)
    await manager.post(f"/assets/{rack.id}/check-in", json={"location_id": str(store.id)})
    checked_in = await located(store)
    # Out of the rack, a server keeps its place until it is moved itself; the disk goes with it.
    await manager.post(f"/assets/{server.id}/transfer", json=holder)
    alone = await located(store), await located(room)
    await manager.patch(f"/assets/{server.id}", json={"location_id": None})
    nowhere = await located(site)

    assert moved.json()["location"]["id"] == str(store.id)
    assert [installed, with_rack, checked_out, checked_in] == [set(mine["id"])] * 4
    assert alone == ({str(rack.id)}, {str(server.id), str(disk.id)})
    assert nowhere == set()
    history = (await manager.get(f"/assets/{disk.id}/history")).json()["items"]
    notes = [event["note"] for event in history if event["action"] == "asset.updated"]
    assert set(notes) == {f"Moved with {server.asset_tag}"}
    assert len(notes) == 6
    assert [event["action"] for event in history].count("asset.checked_out") == 1


async def test_location_of_content_cannot_be_changed(manager: Client, make: Factory) -> None:
    room, other = await make.location(), await make.location()
    rack = await make.asset(location_id=room.id)
    server = await make.asset(location_id=other.id)
    # Written without the API: the database places it too.
    await make.save(Assignment(asset_id=server.id, parent_asset_id=rack.id))
    placed = (await manager.get(f"/assets/{server.id}")).json()

    refused = await manager.patch(f"/assets/{server.id}", json={"location_id": str(other.id), "name": "x"})
    update = {"op": "update", "id": str(server.id), "data": {"location_id": None}}
    in_bulk = await manager.post("/assets/bulk", json={"operations": [update], "atomic": False})
    same = await manager.patch(f"/assets/{server.id}", json={"location_id": str(room.id), "name": "y"})
    await manager.post(f"/assets/{server.id}/check-in", json={})
    after = await manager.patch(f"/assets/{server.id}", json={"location_id": str(other.id)})

    assert placed["location"]["id"] == str(room.id)
    details = problem(refused)
    assert (details["status"], details["code"]) == (409, "location_follows_parent")
    assert details["errors"][0]["pointer"] == "/location_id"
    assert in_bulk.json()["items"][0]["problem"]["code"] == "location_follows_parent"
    assert (same.status_code, same.json()["name"]) == (200, "y")
    assert after.json()["location"]["id"] == str(other.id)
