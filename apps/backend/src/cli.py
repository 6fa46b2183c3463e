"""The entry point of `sams`.

A process that a command spawns imports this module again as its main module, and needs none of the commands:
so they are imported when the command runs.
"""

import gc

# Imported objects stay alive. Collecting garbage meanwhile takes a fifth of the time, and frees nothing.
gc.set_threshold(50_000, 20, 100)


def main() -> None:
    """Run the `sams` command."""
    from src.commands.app import run

    run()


if __name__ == "__main__":
    main()
