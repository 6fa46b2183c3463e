"""The subcommands of `sams`, one module per area; `app` registers them."""
