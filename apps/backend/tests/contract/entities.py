"""The contracts of all resources with create, update, delete and restore endpoints."""

from datetime import UTC, datetime
from uuid import UUID

from src.models import Assignment, CustomField, Manufacturer, Supplier, Tag
from src.services.assets.asset_list import ASSETS
from src.services.core import reference_lists
from src.services.core.reference_lists import entity_list
from src.services.exchange_rates.exchange_rates import EXCHANGE_RATES
from src.services.identity.users import USERS
from src.services.licenses.license_list import LICENSES
from src.services.maintenances.maintenance_list import MAINTENANCES
from src.services.webhooks.webhooks import WEBHOOKS
from src.services.workflows.workflow_list import APPROVAL_RULES
from tests.contract.specs import Contract, Item, part
from tests.factories import Factory


async def department(make: Factory, name: str) -> Item:
    return {
        "code": make.code(),
        "name": name,
        "name_en": f"{name} in English",
        "parent_id": str((await make.department()).id),
        "manager_id": str((await make.user()).id),
    }


async def category(make: Factory, name: str) -> Item:
    parent = await make.category()
    return {
        "code": make.code(),
        "name": name,
        "name_en": f"{name} in English",
        "parent_id": str(parent.id),
        "buffer_before_minutes": 30,
        "buffer_after_minutes": 60,
    }


async def location(make: Factory, name: str) -> Item:
    return {
        "code": make.code(),
        "name": name,
        "name_en": f"{name} in English",
        "parent_id": str((await make.location()).id),
        "address": "경기도 성남시 분당구",
    }


async def status(make: Factory, name: str) -> Item:
    return {
        "code": make.code(),
        "name": name,
        "name_en": f"{name} in English",
        "kind": "available",
        "color": "#00ff7f",
        "sort_order": 7,
        "on_check_out_id": str((await make.status(kind="in_use")).id),
        "on_check_in_id": str((await make.status()).id),
    }


async def manufacturer(make: Factory, name: str) -> Item:
    return {
        "name": name,
        "website": "https://maker.example.com/kr",
        "support_email": "help@maker.example.com",
        "support_phone": "02-1234-5678",
        "notes": "여러 줄\n두 번째 줄",
    }


async def supplier(make: Factory, name: str) -> Item:
    return {
        "name": name,
        "contact_name": "김영업",
        "email": "sales@shop.example.com",
        "phone": "02-8765-4321",
        "website": "http://shop.example.com",
        "address": "서울시 용산구",
        "notes": "선입금",
    }


async def tag(make: Factory, name: str) -> Item:
    return {"name": name, "color": "#00ff7f"}


async def asset_model(make: Factory, name: str) -> Item:
    return {
        "name": name,
        "model_number": make.code(),
        "manufacturer_id": str((await make.manufacturer()).id),
        "category_id": str((await make.category()).id),
        "notes": "단종",
    }


async def custom_field(make: Factory, name: str) -> Item:
    return {
        "entity_type": "asset",
        "category_id": str((await make.category()).id),
        "key": name.lower().replace(" ", "_"),
        "label": "메모리 (GB)",
        "label_en": "Memory (GB)",
        "type": "number",
        "required": True,
        "searchable": True,
        "default": 16,
        "minimum": "4",
        "maximum": "128.5",
        "sort_order": 3,
    }


async def approval_rule(make: Factory, name: str) -> Item:
    return {
        "name": name,
        "position": 1_000,
        "type": "disposal",
        "category_id": str((await make.category()).id),
        "department_id": str((await make.department()).id),
        "minimum_price": "1000000.50",
        "currency": "USD",
        "steps": [{"decided_by": "role", "role": "admin", "user_id": None, "approval_mode": "any"}],
    }


async def exchange_rate(make: Factory, name: str) -> Item:
    base_currency, currency = make.currency_pair()
    return {
        "base_currency": base_currency,
        "currency": currency,
        "effective_on": "2026-11-27",
        "rate": "17523.0900000001",
        "source": name,
    }


async def maintenance(make: Factory, name: str) -> Item:
    return {
        "asset_id": str((await make.asset()).id),
        "name": name,
        "kind": "inspection",
        "supplier_id": str((await make.supplier()).id),
        "scheduled_on": "2026-03-01",
        "cost": "55000.00",
        "currency": "USD",
        "is_warranty": True,
        "interval_months": 6,
        "recurrence_starts_on": "2025-09-01",
        "recurrence_basis": "completion",
        "notes": "정기 점검",
    }


async def license_(make: Factory, name: str) -> Item:
    return {
        "name": name,
        "manufacturer_id": str((await make.manufacturer()).id),
        "supplier_id": str((await make.supplier()).id),
        "seats": 25,
        "purchase_date": "2025-03-01",
        "purchase_price": "3300000",
        "currency": "KRW",
        "order_number": "PO-2025-17",
        "expires_on": "2026-02-28",
        "period_months": 12,
        "period_cost": "99000",
        "notes": "연간 구독",
    }


async def webhook(make: Factory, name: str) -> Item:
    return {
        "name": name,
        # Never called: a worker of another test refuses an internal address without a DNS query.
        "url": "https://localhost:8443/sams?for=assets",
        "events": ["asset.*", "workflow.approved"],
        "is_active": False,
    }


async def user(make: Factory, name: str) -> Item:
    return {
        "email": f"{make.code()}@example.com",
        "name": name,
        "role": "manager",
        "department_id": str((await make.department()).id),
        "employee_number": make.code(),
        "phone": "010-1234-5678",
        "locale": "ko",
        "time_zone": "Asia/Seoul",
    }


async def asset(make: Factory, name: str) -> Item:
    model = await make.asset_model(manufacturer_id=(await make.manufacturer()).id)
    return {
        "asset_tag": make.code(),
        "name": name,
        "serial_number": make.code(),
        "status_id": str((await make.status()).id),
        "category_id": str((await make.category()).id),
        "model_id": str(model.id),
        "location_id": str((await make.location()).id),
        "supplier_id": str((await make.supplier()).id),
        "tag_ids": sorted([str((await make.tag()).id), str((await make.tag()).id)]),
        "purchase_date": "2024-02-29",
        "purchase_price": "1290000.50",
        "currency": "USD",
        "purchase_request": "품의-2024-611",
        "tax_invoice_date": "2024-03-02",
        "warranty_months": 36,
        "order_number": "PO-7",
        "old_asset_number": make.code(),
        "requestable": True,
        "description": "개발용",
        "notes": "가방 포함",
        "special_notes": "반납 시 초기화",
        "custom_fields": {},
        "image_url": "https://images.example.com/1.png",
    }


async def held_by_user(make: Factory, user: UUID) -> None:
    await make.save(Assignment(asset_id=(await make.asset()).id, user_id=user))


async def held_by_location(make: Factory, location: UUID) -> None:
    await make.save(Assignment(asset_id=(await make.asset()).id, location_id=location))


async def held_by_asset(make: Factory, asset: UUID) -> None:
    await make.save(Assignment(asset_id=(await make.asset()).id, parent_asset_id=asset))


DEPARTMENTS: dict[str, str] = {}
"""The departments of holders, by the ids of the users."""


async def check_out_to_user(make: Factory, asset: UUID) -> None:
    user = await make.user(department_id=(await make.department()).id)
    DEPARTMENTS[str(user.id)] = str(user.department_id)
    await make.save(Assignment(asset_id=asset, user_id=user.id))


async def add_custom_field(make: Factory, category_id: UUID) -> None:
    await make.save(CustomField(category_id=category_id, key="ram", label="RAM", type="number"))


ASSET = Contract(
    path="/assets",
    entity_type="asset",
    list_spec=ASSETS,
    reversed_sorts=("grade",),
    full=asset,
    required=("name", "category_id"),
    non_nullable=(
        *("name", "category_id", "status_id", "asset_tag", "currency", "requestable"),
        *("tag_ids", "add_tag_ids", "remove_tag_ids"),
    ),
    change=("notes", "가방 없음"),
    nullable_field="location_id",
    uses=(check_out_to_user, held_by_asset),
    values={
        "status": part("status", "code"),
        "status_kind": part("status", "kind"),
        "free": lambda item: item["status"]["kind"] == "available" and item["holder"] is None,
        "manufacturer_id": part("model", "manufacturer", "id"),
        "holder_type": part("holder", "type"),
        "tag_id": lambda item: [tag["id"] for tag in item["tags"]],
        "department_id": lambda item: item["holder"] and DEPARTMENTS.get(item["holder"]["id"]),
    },
    orders={
        "status": lambda item: {"stock": 10, "issued": 20}.get(item["status"]["code"], 0),
        "grade": part("purchase_date"),
    },
    # What can be asked for; the first cannot.
    visible_to_employee=(2, 4),
    search_queries=1,
    variants=(
        {
            "purchase_date": "2019-12-31",
            "purchase_price": "12.345",
            "currency": "BHD",
            "warranty_expires": "2020-06-30",
            "requestable": False,
        },
        {"purchase_price": "999999999999999", "warranty_months": 1200, "currency": "KRW"},
        {"purchase_date": datetime.now(UTC).date().isoformat(), "tax_invoice_date": "1999-12-31"},
    ),
)

ENTITIES = (
    Contract(
        path="/departments",
        entity_type="department",
        list_spec=reference_lists.DEPARTMENTS,
        full=department,
        required=("name",),
        non_nullable=("name",),
        change=("name_en", "Anew"),
        nullable_field="parent_id",
        uses=(
            lambda make, department: make.department(parent_id=department),
            lambda make, department: make.user(department_id=department),
        ),
    ),
    Contract(
        path="/categories",
        entity_type="category",
        list_spec=reference_lists.CATEGORIES,
        full=category,
        required=("code", "name"),
        non_nullable=("name", "code"),
        change=("name_en", "Anew"),
        nullable_field="parent_id",
        uses=(
            lambda make, category: make.category(parent_id=category),
            lambda make, category: make.asset(category_id=category),
            lambda make, category: make.asset_model(category_id=category),
            add_custom_field,
        ),
    ),
    Contract(
        path="/locations",
        entity_type="location",
        list_spec=reference_lists.LOCATIONS,
        full=location,
        required=("name",),
        non_nullable=("name",),
        change=("address", "대전시 유성구"),
        nullable_field="address",
        uses=(
            lambda make, location: make.location(parent_id=location),
            lambda make, location: make.asset(location_id=location),
            held_by_location,
        ),
    ),
    Contract(
        path="/statuses",
        entity_type="status",
        list_spec=reference_lists.STATUSES,
        full=status,
        required=("code", "name", "kind"),
        non_nullable=("name", "code", "kind", "sort_order"),
        change=("color", "#123456"),
        nullable_field="on_check_out_id",
        variants=({"kind": "in_use", "sort_order": -5}, {"kind": "retired"}, {"sort_order": 2**31 - 1}),
        uses=(
            lambda make, status: make.asset(status_id=status),
            lambda make, status: make.status(on_check_in_id=status),
        ),
    ),
    Contract(
        path="/manufacturers",
        entity_type="manufacturer",
        list_spec=entity_list(Manufacturer),
        full=manufacturer,
        required=("name",),
        non_nullable=("name",),
        change=("support_phone", "1588-0000"),
        nullable_field="notes",
        uses=(lambda make, manufacturer: make.asset_model(manufacturer_id=manufacturer),),
    ),
    Contract(
        path="/suppliers",
        entity_type="supplier",
        list_spec=entity_list(Supplier),
        full=supplier,
        required=("name",),
        non_nullable=("name",),
        change=("contact_name", "이영업"),
        nullable_field="email",
        uses=(lambda make, supplier: make.asset(supplier_id=supplier),),
    ),
    Contract(
        path="/tags",
        entity_type="tag",
        list_spec=entity_list(Tag),
        full=tag,
        required=("name",),
        non_nullable=("name",),
        change=("color", "#123456"),
        nullable_field="color",
        uses=(lambda make, tag: make.asset(tag_ids=[tag]),),
    ),
    Contract(
        path="/asset-models",
        entity_type="asset_model",
        list_spec=reference_lists.ASSET_MODELS,
        full=asset_model,
        required=("name",),
        non_nullable=("name",),
        change=("model_number", "E5420"),
        nullable_field="manufacturer_id",
        uses=(lambda make, model: make.asset(model_id=model),),
    ),
    Contract(
        path="/custom-fields",
        entity_type="custom_field",
        list_spec=reference_lists.CUSTOM_FIELDS,
        full=custom_field,
        required=("key", "label", "type"),
        non_nullable=("label", "required", "sort_order"),
        change=("label_en", "Anew"),
        nullable_field="default",
        immutable=("entity_type", "category_id", "key", "type"),
        variants=(
            {"sort_order": -1},
            # Without a default, which all licenses created afterwards would get.
            {
                "required": False,
                "default": None,
                "entity_type": "license",
                "category_id": None,
                "searchable": False,
            },
            {"type": "date", "default": None, "minimum": None, "maximum": None},
        ),
        name="key",
    ),
    Contract(
        path="/approval-rules",
        entity_type="approval_rule",
        list_spec=APPROVAL_RULES,
        full=approval_rule,
        required=("name", "steps"),
        non_nullable=("name", "position", "steps"),
        change=("position", 2_000),
        nullable_field="department_id",
        variants=({"type": "rental"}, {"position": 3}, {"minimum_price": "70", "currency": "KRW"}),
    ),
    Contract(
        path="/exchange-rates",
        entity_type="exchange_rate",
        list_spec=EXCHANGE_RATES,
        full=exchange_rate,
        required=("base_currency", "currency", "effective_on", "rate"),
        non_nullable=("rate", "source"),
        change=("rate", "1391.5"),
        nullable_field=None,
        immutable=("base_currency", "currency", "effective_on"),
        variants=({"effective_on": "1999-01-04"}, {"base_currency": "KWD"}, {"rate": "0.0000000001"}),
        name="source",
    ),
    Contract(
        path="/maintenances",
        entity_type="maintenance",
        list_spec=MAINTENANCES,
        full=maintenance,
        required=("asset_id", "name"),
        non_nullable=("name", "kind", "currency", "is_warranty", "recurrence_basis"),
        change=("notes", "부품 없음"),
        nullable_field="supplier_id",
        immutable=("asset_id",),
        variants=({"kind": "repair"}, {"cost": "0", "scheduled_on": "2025-12-31"}, {"is_warranty": False}),
        visible_to_employee=(),
    ),
    Contract(
        path="/licenses",
        entity_type="license",
        list_spec=LICENSES,
        full=license_,
        required=("name",),
        non_nullable=("name",),
        change=("order_number", "PO-2026-3"),
        nullable_field="seats",
        variants=(
            {"seats": 1, "currency": "USD", "purchase_price": "12.50", "period_cost": "0.99"},
            {"expires_on": "2027-12-31", "order_number": "A 9", "period_months": 1},
            {"seats": None, "period_months": None, "period_cost": None},
        ),
        visible_to_employee=None,
    ),
    Contract(
        path="/webhooks",
        entity_type="webhook",
        list_spec=WEBHOOKS,
        full=webhook,
        required=("name", "url"),
        non_nullable=("name", "url", "is_active"),
        change=("events", ["supplier.*"]),
        nullable_field="events",
        variants=({"url": "https://localhost"}, {"is_active": True}, {"events": ["user.created"]}),
        visible_to_employee=None,
    ),
    Contract(
        path="/users",
        entity_type="user",
        list_spec=USERS,
        full=user,
        required=("name",),
        non_nullable=("name",),
        change=("phone", "010-0000-0000"),
        nullable_field="department_id",
        immutable=("role",),
        variants=({"role": "admin"}, {"role": "employee", "locale": "en"}, {}),
        uses=(held_by_user,),
        deactivates=True,
        visible_to_employee=(),
    ),
    ASSET,
)
