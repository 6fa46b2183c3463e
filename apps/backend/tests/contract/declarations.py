"""The filters and sorts that each list declares: the expectation that the declarations are compared with.

A filter is `name:kind`, followed by `?` if its value can be null. A kind is text, id, ids, boolean, integer,
amount, date or time, or the codes of an enumeration joined by `|`. A sort is a name, followed by `?` if its
value can be null.
"""

from typing import NamedTuple


class Declared(NamedTuple):
    """The filters, sorts and default sort of a list."""

    filters: str
    sorts: str
    default_sort: str


ENTITY = Declared(
    "created_at:time deleted_at:time? id:id name:text updated_at:time",
    "created_at name updated_at",
    "name",
)
"""The list of an entity without rules, unless DECLARED has another."""
ASSETS = Declared(
    """
    asset_tag:text category_id:id created_at:time currency:text deleted_at:time? department_id:id?
    description:text? grade:A|B|C? holder_id:id? holder_type:user|location|asset?
    id:id location_id:id? manufacturer_id:id? model_id:id? name:text notes:text?
    old_asset_number:text? order_number:text? purchase_date:date?
    purchase_price:amount? purchase_request:text? requestable:boolean
    serial_number:text? special_notes:text? status:text status_id:id
    free:boolean status_kind:available|in_use|unavailable|retired supplier_id:id?
    tag_id:ids tax_invoice_date:date? updated_at:time warranty_expires:date?
    warranty_months:integer?
    """,
    "asset_tag category created_at currency grade? holder? location? model? name purchase_date?"
    " purchase_price? serial_number? status supplier? updated_at warranty_expires?",
    "-created_at",
)
ATTACHMENTS = Declared(
    """
    asset_id:id? content_type:text created_at:time deleted_at:time? file_name:text
    id:id is_image:boolean maintenance_id:id? sha256:text size:integer
    updated_at:time uploaded_by_id:id workflow_id:id?
    """,
    "created_at file_name size updated_at",
    "-created_at",
)
# The verbs of each entity type; all types have created, purged and updated as well.
EVENT_VERBS = {
    "api_token": "revoked",
    "approval_rule": "deleted restored",
    "asset": "checked_in checked_out deleted disposed due_date_extended maintenance_finished"
    " maintenance_started restored transferred",
    "asset_model": "deleted restored",
    "assignment": "",
    "attachment": "deleted restored",
    "category": "deleted restored",
    "chat_address": "deleted restored",
    "custom_field": "deleted restored",
    "department": "deleted restored",
    "exchange_rate": "deleted restored",
    "fault_report": "",
    "license": "deleted renewed restored",
    "license_period": "",
    "location": "deleted restored",
    "maintenance": "deleted restored",
    "manufacturer": "deleted restored",
    "notification_template": "deleted restored",
    "reservation": "cancelled checked_out no_show",
    "session": "ended",
    "status": "deleted restored",
    "supplier": "deleted restored",
    "tag": "deleted restored",
    "user": "deactivated password_changed password_set restored role_changed",
    "webhook": "deleted disabled restored secret_rotated",
    "workflow": "approved cancelled completed rejected",
    "workflow_asset": "",
    "workflow_comment": "deleted restored",
    "workflow_decision": "",
}
EVENT_ACTIONS = [
    f"{entity_type}.{verb}"
    for entity_type, verbs in EVENT_VERBS.items()
    for verb in sorted([*verbs.split(), "created", "purged", "updated"])
]
EVENTS = Declared(
    f"""
    action:{"|".join(EVENT_ACTIONS)} actor_id:id? actor_name:text entity_id:id
    entity_type:{"|".join(EVENT_VERBS)} id:id occurred_at:time request_id:text?
    """,
    "occurred_at",
    "-occurred_at",
)
WORKFLOWS = Declared(
    """
    asset_id:id? assignment_id:id? category_id:id? created_at:time decided_at:time?
    expected_return_date:date? id:id model_id:id? requested_for_id:id
    requester_id:id state:pending|approved|rejected|cancelled|completed
    type:checkout|checkin|transfer|rental|return|extension|maintenance|disposal
    """,
    "created_at decided_at? expected_return_date? updated_at",
    "-created_at",
)

DECLARED: dict[str, Declared] = {
    "/approval-rules": Declared(
        """
        created_at:time currency:text? deleted_at:time? id:id name:text
        type:checkout|checkin|transfer|rental|return|extension|maintenance|disposal?
        updated_at:time
        """,
        "created_at name position updated_at",
        "position",
    ),
    "/asset-models": Declared(
        """
        category_id:id? created_at:time deleted_at:time? id:id manufacturer_id:id?
        model_number:text? name:text updated_at:time
        """,
        "created_at manufacturer? name updated_at",
        "name",
    ),
    "/assets": ASSETS,
    "/assets/{asset_id}/attachments": ATTACHMENTS,
    "/assets/{asset_id}/history": EVENTS,
    "/assets/{asset_id}/moments": Declared("id:id occurred_at:time", "occurred_at", "-occurred_at"),
    "/assignments": Declared(
        """
        asset_id:id checked_in_at:time? checked_out_at:time due_at:time? holder_id:id?
        id:id location_id:id? open:boolean overdue:boolean parent_asset_id:id?
        user_id:id?
        """,
        "checked_in_at? checked_out_at due_at?",
        "-checked_out_at",
    ),
    "/attachments": ATTACHMENTS,
    "/auth/sessions": Declared(
        """
        id:id
        """,
        "created_at last_used_at",
        "-last_used_at",
    ),
    "/auth/tokens": Declared(
        """
        id:id
        """,
        "created_at name",
        "-created_at",
    ),
    "/categories": Declared(
        """
        code:text created_at:time deleted_at:time? id:id name:text name_en:text?
        parent_id:id? updated_at:time
        """,
        "code created_at name updated_at",
        "name",
    ),
    "/chat-addresses": Declared(
        """
        id:id user_id:id?
        """,
        "created_at name",
        "-created_at",
    ),
    "/custom-fields": Declared(
        """
        category_id:id? created_at:time deleted_at:time?
        entity_type:asset|user|location|asset_model|license|assignment|maintenance id:id key:text
        searchable:boolean
        type:text|number|date|boolean|choice|choices|url|money|user|asset|location updated_at:time
        """,
        "created_at key sort_order updated_at",
        "sort_order",
    ),
    "/departments": Declared(
        """
        code:text? created_at:time deleted_at:time? id:id name:text name_en:text?
        parent_id:id? updated_at:time
        """,
        "code? created_at name updated_at",
        "name",
    ),
    "/events": EVENTS,
    "/fault-reports": Declared(
        """
        asset_id:id created_at:time id:id maintenance_id:id reporter_id:id
        state:scheduled|in_progress|completed|cancelled updated_at:time
        """,
        "created_at updated_at",
        "-created_at",
    ),
    "/bulk-operations": Declared(
        """
        action:update|delete|restore|check_out|check_in|transfer created_at:time dry_run:boolean id:id
        state:queued|running|completed|failed user_id:id
        """,
        "created_at",
        "-created_at",
    ),
    "/jobs": Declared(
        """
        attempts:integer created_at:time id:id key:text? name:text run_at:time
        state:queued|running|failed updated_at:time
        """,
        "created_at name run_at updated_at",
        "-created_at",
    ),
    "/licenses": Declared(
        """
        created_at:time currency:text? deleted_at:time? expires_on:date? id:id
        manufacturer_id:id? name:text order_number:text? period_cost:amount?
        period_months:integer? purchase_date:date? purchase_price:amount? renews_on:date?
        seats:integer? supplier_id:id? updated_at:time
        """,
        "created_at currency? expires_on? manufacturer? name period_cost? purchase_date? purchase_price?"
        " renews_on? updated_at",
        "name",
    ),
    "/licenses/{license_id}/periods": Declared(
        "currency:text? ends_on:date id:id order_number:text? starts_on:date?",
        "created_at ends_on updated_at",
        "-ends_on",
    ),
    "/exchange-rates": Declared(
        """
        base_currency:text created_at:time currency:text deleted_at:time? effective_on:date
        id:id source:text updated_at:time
        """,
        "base_currency created_at currency effective_on updated_at",
        "-effective_on",
    ),
    "/locations": Declared(
        """
        code:text? created_at:time deleted_at:time? id:id name:text name_en:text?
        parent_id:id? updated_at:time
        """,
        "code? created_at name updated_at",
        "name",
    ),
    "/maintenances": Declared(
        """
        asset_id:id cost:amount? created_at:time currency:text deleted_at:time? finished_at:time?
        id:id is_warranty:boolean
        kind:repair|inspection|upgrade|cleaning|calibration|other name:text
        scheduled_on:date? started_at:time?
        state:scheduled|in_progress|completed|cancelled supplier_id:id? updated_at:time
        """,
        "cost? created_at currency name scheduled_on? started_at? updated_at",
        "-created_at",
    ),
    "/maintenances/{maintenance_id}/attachments": ATTACHMENTS,
    "/notifications": Declared(
        """
        created_at:time entity_id:id? entity_type:text id:id
        kind:workflow_approval_requested|workflow_decided|workflow_commented|workflow_completed|workflow_cancelled|asset_checked_out|asset_checked_in|asset_transferred|asset_due_date_extended|asset_due_soon|asset_overdue|reservation_created|reservation_rescheduled|reservation_cancelled|reservation_no_show|fault_reported|fault_report_closed|maintenance_due|maintenance_started|maintenance_finished|maintenance_cancelled|warranty_expiring|license_expiring|webhook_disabled
        unread:boolean
        """,
        "created_at",
        "-created_at",
    ),
    "/reservations": Declared(
        """
        asset_id:id category_id:id? ends_at:time id:id model_id:id? starts_at:time
        state:reserved|checked_out|cancelled|no_show user_id:id workflow_id:id?
        """,
        "created_at ends_at starts_at updated_at",
        "starts_at",
    ),
    "/statuses": Declared(
        """
        code:text created_at:time deleted_at:time? id:id
        kind:available|in_use|unavailable|retired name:text updated_at:time
        """,
        "code created_at name sort_order updated_at",
        "sort_order",
    ),
    "/users": Declared(
        """
        created_at:time department_id:id? email:text? employee_number:text? id:id
        is_active:boolean name:text role:admin|manager|employee updated_at:time
        """,
        "created_at email? employee_number? name updated_at",
        "name",
    ),
    "/users/{user_id}/assets": ASSETS,
    "/webhooks": Declared(
        """
        created_at:time deleted_at:time? failing_since:time? id:id is_active:boolean
        name:text updated_at:time url:text
        """,
        "created_at name updated_at",
        "-created_at",
    ),
    "/webhooks/{webhook_id}/deliveries": Declared(
        """
        created_at:time event_id:id? id:id state:pending|delivered|failed
        """,
        "created_at",
        "-created_at",
    ),
    "/workflows": WORKFLOWS,
    "/workflows/pending-my-approval": WORKFLOWS,
    "/workflows/{workflow_id}/attachments": ATTACHMENTS,
    "/workflows/{workflow_id}/comments": Declared(
        """
        author_id:id created_at:time id:id updated_at:time
        """,
        "created_at updated_at",
        "created_at",
    ),
}
