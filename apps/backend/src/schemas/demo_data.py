"""Response bodies of the demo data."""

from src.schemas.common import View


class DemoData(View):
    """Whether there is demo data, and whether it can be added."""

    asset_count: int
    """Number of demo assets that are not deleted; 0: there is no demo data."""
    has_real_assets: bool
    """Whether there are other assets, so that demo data cannot be added."""
