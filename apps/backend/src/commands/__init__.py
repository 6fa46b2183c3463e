"""The commands of `sams`, a module for each area; `src.cli` puts them together."""
