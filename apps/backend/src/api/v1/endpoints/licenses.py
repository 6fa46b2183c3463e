"""Licenses, for managers and administrators."""

from src import models
from src.api.crud import crud_router
from src.schemas.license import CreateLicenseRequest, License, UpdateLicenseRequest
from src.security import Permission
from src.services.licenses import LICENSES

router = crud_router(
    "/licenses",
    names=("license", "licenses"),
    model=models.License,
    list_spec=LICENSES,
    view=License,
    create_request=CreateLicenseRequest,
    update_request=UpdateLicenseRequest,
    read=Permission.LICENSES_READ,
    write=Permission.LICENSES_WRITE,
)
