"""Labels of codes and fields by language."""

from collections.abc import Mapping

DETAILS: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "type": ("label", {"ko": "요청", "en": "Request"}),
    "requester": ("text", {"ko": "요청자", "en": "Requested by"}),
    "requested_for": ("text", {"ko": "사용자", "en": "For"}),
    "reason": ("text", {"ko": "사유", "en": "Reason"}),
    "expected_return_date": ("date", {"ko": "반납 예정일", "en": "Return by"}),
    "assets": ("text", {"ko": "자산", "en": "Assets"}),
    "holder": ("text", {"ko": "보유자", "en": "Holder"}),
    "previous_due_at": ("datetime", {"ko": "이전 반납 기한", "en": "Previously due"}),
    "due_at": ("datetime", {"ko": "반납 기한", "en": "Due"}),
    "starts_at": ("datetime", {"ko": "시작", "en": "From"}),
    "ends_at": ("datetime", {"ko": "종료", "en": "To"}),
    "reporter": ("text", {"ko": "신고자", "en": "Reported by"}),
    "description": ("text", {"ko": "고장 내용", "en": "Fault"}),
    "maintenance_name": ("text", {"ko": "정비", "en": "Maintenance"}),
    "maintenance_kind": ("label", {"ko": "종류", "en": "Kind"}),
    "scheduled_on": ("date", {"ko": "예정일", "en": "Scheduled on"}),
    "warranty_expires": ("date", {"ko": "보증 종료일", "en": "Warranty until"}),
    "seats": ("text", {"ko": "수량", "en": "Seats"}),
    "expires_on": ("date", {"ko": "만료일", "en": "Expires on"}),
    "error": ("text", {"ko": "오류", "en": "Error"}),
    "comment": ("text", {"ko": "의견", "en": "Comment"}),
    "note": ("text", {"ko": "메모", "en": "Note"}),
    "actor": ("text", {"ko": "처리", "en": "By"}),
}
"""The fields that `details` lists: the format and the labels of each."""

LABELS: Mapping[str, Mapping[str, str]] = {
    "ko": {
        "checkout": "지급",
        "checkin": "회수",
        "transfer": "이관",
        "rental": "대여",
        "return": "반납",
        "extension": "연장",
        "maintenance": "수리",
        "disposal": "불용",
        "repair": "수리",
        "inspection": "점검",
        "upgrade": "업그레이드",
        "cleaning": "청소",
        "calibration": "교정",
        "other": "기타",
    },
    "en": {
        "checkout": "check-out",
        "checkin": "check-in",
        "other": "other maintenance",
    },
}
"""Labels of codes; a code without one is shown as it is."""
