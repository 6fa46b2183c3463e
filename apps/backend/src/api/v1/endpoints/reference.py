"""Reference data, which assets refer to."""

from src import models
from src.api.crud import crud_router
from src.schemas.asset_model import AssetModel, CreateAssetModelRequest, UpdateAssetModelRequest
from src.schemas.category import Category, CreateCategoryRequest, UpdateCategoryRequest
from src.schemas.department import CreateDepartmentRequest, Department, UpdateDepartmentRequest
from src.schemas.location import CreateLocationRequest, Location, UpdateLocationRequest
from src.schemas.manufacturer import CreateManufacturerRequest, Manufacturer, UpdateManufacturerRequest
from src.schemas.status import CreateStatusRequest, Status, UpdateStatusRequest
from src.schemas.supplier import CreateSupplierRequest, Supplier, UpdateSupplierRequest
from src.schemas.tag import CreateTagRequest, Tag, UpdateTagRequest
from src.services.core import reference_lists

departments = crud_router(
    "/departments",
    names=("department", "departments"),
    model=models.Department,
    list_spec=reference_lists.DEPARTMENTS,
    view=Department,
    create_request=CreateDepartmentRequest,
    update_request=UpdateDepartmentRequest,
)
categories = crud_router(
    "/categories",
    names=("category", "categories"),
    model=models.Category,
    list_spec=reference_lists.CATEGORIES,
    view=Category,
    create_request=CreateCategoryRequest,
    update_request=UpdateCategoryRequest,
)
locations = crud_router(
    "/locations",
    names=("location", "locations"),
    model=models.Location,
    list_spec=reference_lists.LOCATIONS,
    view=Location,
    create_request=CreateLocationRequest,
    update_request=UpdateLocationRequest,
)
statuses = crud_router(
    "/statuses",
    names=("status", "statuses"),
    model=models.Status,
    list_spec=reference_lists.STATUSES,
    view=Status,
    create_request=CreateStatusRequest,
    update_request=UpdateStatusRequest,
)
manufacturers = crud_router(
    "/manufacturers",
    names=("manufacturer", "manufacturers"),
    model=models.Manufacturer,
    view=Manufacturer,
    create_request=CreateManufacturerRequest,
    update_request=UpdateManufacturerRequest,
)
suppliers = crud_router(
    "/suppliers",
    names=("supplier", "suppliers"),
    model=models.Supplier,
    view=Supplier,
    create_request=CreateSupplierRequest,
    update_request=UpdateSupplierRequest,
)
asset_models = crud_router(
    "/asset-models",
    names=("asset_model", "asset_models"),
    model=models.AssetModel,
    list_spec=reference_lists.ASSET_MODELS,
    view=AssetModel,
    create_request=CreateAssetModelRequest,
    update_request=UpdateAssetModelRequest,
)
tags = crud_router(
    "/tags",
    names=("tag", "tags"),
    model=models.Tag,
    view=Tag,
    create_request=CreateTagRequest,
    update_request=UpdateTagRequest,
)
