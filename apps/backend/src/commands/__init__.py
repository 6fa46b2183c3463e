"""The subcommands of `sams`, one module per area; `src.cli` registers them."""
