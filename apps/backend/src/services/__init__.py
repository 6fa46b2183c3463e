"""Business logic, one package per domain; pyproject.toml declares the order of imports between them."""
